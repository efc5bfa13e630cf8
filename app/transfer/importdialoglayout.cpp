// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of ImportDialog and where they stand.
#include "app/transfer/importchoices.h"
#include "app/transfer/importdialog.h"
#include "app/transfer/importtable.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/ground.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QScreen>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Seatdesk {

namespace {

constexpr QSize kSize(940, 620);

}  // namespace

ImportDialog::ImportDialog(ImportSetup setup, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_setup(std::move(setup)),
      m_theme(theme),
      m_job(m_setup.transfer, nullptr),
      m_name(new ElidedLabel),
      m_choices(new ImportChoices(theme, m_setup.places)),
      m_parts(new SegmentedControl(theme)),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(theme)),
      m_table(new ImportTable(theme)),
      m_badRows(new QTreeWidget),
      m_notice(new NoticeBar(theme)),
      m_progress(new QProgressBar),
      m_import(new KeyHintButton(theme, tr("Import"))),
      m_save(new KeyHintButton(theme, tr("Save the bad rows…"))),
      m_cancel(new KeyHintButton(theme, tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import"));
    setAccessibleName(windowTitle());
    setSizeGripEnabled(true);
    setAcceptDrops(true);
    arrange();
    connectJob();
    connect(m_choices, &ImportChoices::changed, this, &ImportDialog::look);
    connect(m_choices, &ImportChoices::recordChanged, this, [this] {
        m_table->forgetChosen();
        look();
    });
    connect(m_table, &ImportTable::mappingChanged, this, &ImportDialog::look);
    showRefused({});
    setState(State::Empty);
    resize(parent && parent->screen() ? kSize.boundedTo(parent->screen()->availableSize() - QSize(32, 64)) : kSize);
}

QWidget* ImportDialog::makeTop()
{
    auto* top = new QWidget;
    auto* choose = new KeyHintButton(m_theme, tr("Choose a file…"), QStringLiteral("document-open"));
    choose->setObjectName(QStringLiteral("chooseFile"));
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    m_theme.dress(m_name, Role::Text1);
    m_name->setObjectName(QStringLiteral("importFile"));
    auto* file = new QHBoxLayout;
    file->setSpacing(12);
    file->addWidget(choose);
    file->addWidget(m_name, 1);
    for (const auto& [id, text] : {std::pair(QStringLiteral("rows"), tr("First rows")),
                                   std::pair(QStringLiteral("bad"), tr("Bad rows: %1").arg(0))})
        m_parts->addSegment(id, text);
    m_parts->setObjectName(QStringLiteral("importParts"));
    m_parts->setAccessibleName(tr("What is shown below"));
    connect(m_parts, &SegmentedControl::chosen, this, [this](const QString& part) {
        m_stack->setCurrentWidget(part == u"bad" ? static_cast<QWidget*>(m_badRows) : m_table);
    });
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addLayout(file);
    column->addWidget(m_choices);
    column->addWidget(m_parts, 0, Qt::AlignLeft);
    return top;
}

QWidget* ImportDialog::makeFoot()
{
    m_import->setObjectName(QStringLiteral("startImport"));
    m_import->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_import->setPrimary(true);
    m_save->setObjectName(QStringLiteral("saveBadRows"));
    m_cancel->setObjectName(QStringLiteral("closeImport"));
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(180);
    auto* foot = new DialogFoot(m_theme, {m_import, m_save, m_cancel});
    foot->layout()->addWidget(m_progress);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveRefused);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    return foot;
}

void ImportDialog::arrange()
{
    m_empty->setIconName(QStringLiteral("document-import"));
    m_empty->setTexts(tr("No table is chosen yet."),
                      tr("Choose a file or drop it here: CSV, TSV or JSON Lines, in UTF-8, UTF-16 or GB18030. You see "
                         "first what would come of it; nothing is written before you say so."));
    connect(m_empty->addWayOut(tr("Choose a file…")), &QPushButton::clicked, this, &ImportDialog::chooseFile);
    m_badRows->setObjectName(QStringLiteral("badRows"));
    m_badRows->setAccessibleName(tr("Rows that cannot be taken"));
    m_badRows->setHeaderLabels({tr("Line"), tr("Reason")});
    m_badRows->setRootIsDecorated(false);
    m_badRows->setUniformRowHeights(true);
    m_badRows->setFrameShape(QFrame::NoFrame);
    m_badRows->header()->resizeSection(0, 96);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_badRows);
    auto* line = new Ground(m_theme, Role::Border);
    line->setFixedHeight(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(line);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);
    column->addWidget(makeFoot());
}

}  // namespace Seatdesk
