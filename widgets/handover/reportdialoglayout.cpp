// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReportDialog that lays it out.
#include "domain/session.h"
#include "items/rowsmodel.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/ground.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texteditor.h"
#include "widgets/controls/texts.h"
#include "widgets/handover/reportdialog.h"
#include "widgets/handover/reportwords.h"

#include <QComboBox>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace Seatdesk {

void ReportDialog::build()
{
    m_notice->setDismissable(true);
    m_notice->hide();
    const auto tell = [this](const QModelIndex& index) { return m_lines.value(index.row()); };
    m_list = makePlainList(m_rows, new ReportLineDelegate(m_theme, tell), QStringLiteral("reportNumbers"),
                           tr("Numbers of the report"));
    letRowsWrap(*m_list);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeDue());
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    addRemarks(*column);
    auto* foot = makeFoot();
    static_cast<DialogFoot*>(foot)->standUnder(column, *this);
    resize(660, 640);
}

QToolButton* ReportDialog::makeTurner(const QString& icon, const QString& name, int step)
{
    auto* button = new QToolButton;
    button->setIcon(m_theme.icon(icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, [this, step] { turn(step); });
    return button;
}

QWidget* ReportDialog::makeHead()
{
    m_kinds->setObjectName(QStringLiteral("reportKind"));
    m_kinds->setAccessibleName(tr("Which report"));
    for (const ReportKind kind : allOf<ReportKind>())
        m_kinds->addItem(ReportWords::kind(kind), QString(keyOf(kind)));
    m_scopes->setObjectName(QStringLiteral("reportScope"));
    m_scopes->setAccessibleName(tr("Whose report"));
    m_days->setObjectName(QStringLiteral("reportDays"));
    auto* head = new Ground(m_theme, Role::Sunken, Qt::BottomEdge);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 6, 12, 7);
    row->setSpacing(8);
    row->addWidget(m_kinds);
    row->addWidget(m_scopes);
    row->addStretch();
    auto* before = makeTurner(QStringLiteral("go-previous"), tr("The period before"), -1);
    before->setObjectName(QStringLiteral("reportBefore"));
    m_after = makeTurner(QStringLiteral("go-next"), tr("The period after"), 1);
    m_after->setObjectName(QStringLiteral("reportAfter"));
    row->addWidget(before);
    row->addWidget(m_days);
    row->addWidget(m_after);
    return head;
}

QWidget* ReportDialog::makeDue()
{
    m_due->setObjectName(QStringLiteral("reportDue"));
    m_state->setObjectName(QStringLiteral("reportState"));
    m_basis->setObjectName(QStringLiteral("reportBasis"));
    m_basis->setWordWrap(true);
    auto* line = new Ground(m_theme, Role::Surface, Qt::BottomEdge);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(14, 7, 14, 8);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_due);
    row->addWidget(m_state);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_basis);
    return line;
}

void ReportDialog::addRemarks(QVBoxLayout& column)
{
    m_text->setObjectName(QStringLiteral("reportText"));
    m_text->setAccessibleName(tr("Remarks"));
    m_text->setMinimumLines(4);
    m_text->setTabChangesFocus(true);
    auto* area = new Ground(m_theme, Role::Surface, Qt::TopEdge);
    auto* rows = new QVBoxLayout(area);
    rows->setContentsMargins(14, 8, 14, 10);
    rows->setSpacing(4);
    auto* label = makeLabel(m_theme, tr("Remarks, printed below the numbers"), Role::Text2, TextStep::Small);
    label->setBuddy(m_text);
    rows->addWidget(label);
    rows->addWidget(m_text);
    column.addWidget(area);
}

QWidget* ReportDialog::makeFoot()
{
    m_open = new KeyHintButton(m_theme, tr("What was counted…"), QStringLiteral("view-list"));
    m_open->setObjectName(QStringLiteral("reportOpen"));
    m_open->setKeyHint(QStringLiteral("Enter"));
    m_open->setEnabled(false);
    m_print = new KeyHintButton(m_theme, tr("Print…"), QStringLiteral("document-print"));
    m_print->setObjectName(QStringLiteral("reportPrint"));
    m_print->setPrimary(true);
    m_print->setEnabled(false);
    auto* again = new KeyHintButton(m_theme, tr("Count again"), QStringLiteral("view-refresh"));
    again->setObjectName(QStringLiteral("reportAgain"));
    auto* close = new KeyHintButton(m_theme, tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    connect(m_open, &QPushButton::clicked, this, [this] { openNumber(m_list->currentIndex()); });
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    connect(again, &QPushButton::clicked, this, [this] {
        m_notice->dismiss();
        m_reader.read(m_period, m_choice.scope, m_place.settings);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (KeyHintButton* button : {m_open, m_print, again, close})
        button->setAutoDefault(false);
    return new DialogFoot(m_theme, {m_print, m_open, again, close});
}

}  // namespace Seatdesk
