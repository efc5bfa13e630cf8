// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/plansdialog.h"

#include "domain/session.h"
#include "domain/settings.h"
#include "items/dutylog.h"
#include "items/rowsmodel.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/plainlist.h"
#include "widgets/handover/planstepsdialog.h"
#include "widgets/handover/planwords.h"
#include "widgets/words/errorwords.h"

#include <QHBoxLayout>
#include <QListView>
#include <QSet>
#include <QVBoxLayout>

#include <utility>

namespace Seatdesk {

namespace {

constexpr QLatin1StringView kPlanSays{"says"};

/// A row of the list: the same one has the same id, and another state of it says otherwise.
Row spoken(const Row& row, const TwoLines& lines)
{
    Row said;
    said.record = row.record;
    said.id = row.id;
    QStringList words{lines.title, lines.facts, lines.state};
    words.removeAll(QString());
    said.fields = {{kPlanSays, words.join(QStringLiteral(", "))}};
    return said;
}

}  // namespace

PlansDialog::PlansDialog(Workplace& place, const Theme& theme, DutyLog& log,
                         const std::function<QString()>& whyNotWrite, Ways ways, QWidget* parent)
    : QDialog(parent),
      m_place(place),
      m_theme(theme),
      m_board(place.records),
      m_commands(place, theme, {log, m_board, whyNotWrite}, nullptr),
      m_ways(std::move(ways)),
      m_rows(new RowsModel(kPlanSays, this)),
      m_notice(new NoticeBar(theme)),
      m_empty(new EmptyState(theme))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("plansDialog"));
    setWindowTitle(tr("Emergency plans of %1").arg(place.session.nameOf(log.team())));
    m_board.setTeam(log.team());
    m_board.readPast();
    const auto say = [this](const QModelIndex& index) {
        const Row* row = m_rows->rowAt(index);
        const Row* known = row ? m_board.find(row->id) : nullptr;
        return known ? linesOf(*known) : TwoLines();
    };
    m_list = makePlainList(m_rows, new TwoLineDelegate(theme, say, nullptr), QStringLiteral("planList"),
                           tr("Emergency plans"));
    arrange();
    follow();
    showRows();
    m_list->setFocus(Qt::OtherFocusReason);
}

void PlansDialog::follow()
{
    connect(&m_board, &PlanBoard::changed, this, &PlansDialog::showRows);
    connect(&m_board, &PlanBoard::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("The plans could not be read.") + u' ' + ErrorWords::reason(error));
    });
    connect(m_list, &QListView::activated, this, &PlansDialog::openSteps);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_notice->dismiss();
        showChoice();
    });
}

void PlansDialog::arrange()
{
    m_notice->setDismissable(true);
    m_notice->hide();
    m_empty->setIconName(QStringLiteral("flag"));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_commands.whyNotPlan().isEmpty())
        column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    addFoot(column);
    resize(720, 560);
}

KeyHintButton* PlansDialog::makeButton(const QString& text, const QString& icon, const char* name,
                                       const std::function<void()>& run)
{
    auto* button = new KeyHintButton(m_theme, text, icon);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

/// For who writes the plans.
QWidget* PlansDialog::makeHead()
{
    auto* head = new Ground(m_theme, Role::Sunken, Qt::BottomEdge);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 6, 12, 7);
    row->setSpacing(8);
    auto* add = makeButton(tr("New plan…"), QStringLiteral("list-add"), "planAdd", [this] { m_commands.add(this); });
    m_change = makeButton(tr("Change…"), QStringLiteral("document-edit"), "planChange", [this] {
        if (const Row* plan = chosen())
            m_commands.revise(Row(*plan), this);
    });
    m_withdraw = makeButton(tr("Withdraw…"), QStringLiteral("edit-delete"), "planWithdraw", [this] {
        if (const Row* plan = chosen())
            m_commands.withdraw(Row(*plan), this);
    });
    auto* standard = makeButton(tr("Take over the standard plans"), QStringLiteral("document-import"), "planStandard",
                                [this] { m_commands.takeStandard([this](const QString& why) { tell(why); }); });
    for (KeyHintButton* button : {add, m_change, m_withdraw, standard}) {
        button->setQuiet(true);
        row->addWidget(button);
    }
    row->addStretch();
    return head;
}

void PlansDialog::addFoot(QLayout* column)
{
    m_steps = makeButton(tr("Steps"), QStringLiteral("view-list"), "planSteps", [this] { openSteps(); });
    m_steps->setPrimary(true);
    m_steps->setKeyHint(QStringLiteral("Enter"));
    m_activate = makeButton(tr("Activate…"), QStringLiteral("flag"), "planActivate", [this] {
        const Row* plan = chosen();
        if (!plan)
            return;
        const Row asked = *plan;
        if (const QString why = m_commands.whyNotActivate(asked); !why.isEmpty())
            return tell(why);
        m_commands.activate(asked, this);
    });
    m_printButton = makeButton(tr("Print…"), QStringLiteral("document-print"), "planPrint", [this] {
        if (const Row* plan = chosenPlan(); plan && m_ways.print)
            m_ways.print(plan->id);
    });
    auto* papers = makeButton(tr("Paper forms…"), QStringLiteral("document-print"), "planPapers", [this] {
        const auto show = m_ways.papers;
        accept();
        show();
    });
    auto* close = makeButton(tr("Close"), {}, "planClose", [this] { reject(); });
    close->setKeyHint(QStringLiteral("Esc"));
    (new DialogFoot(m_theme, {m_steps, m_activate, m_printButton, papers, close}))->standUnder(column, *this);
}

void PlansDialog::tell(const QString& why)
{
    if (why.isEmpty())
        m_notice->dismiss();
    else
        m_notice->tell(Tone::Info, why);
}

TwoLines PlansDialog::linesOf(const Row& row) const
{
    return row.record == PlanRun::kRecord ? PlanWords::lines(m_board, row, m_place.settings.zone())
                                          : PlanWords::lines(EmergencyPlan(row));
}

void PlansDialog::showRows()
{
    QList<Row> rows;
    QSet<RecordId> known;
    for (const Row& row : m_board.running() + m_board.plans() + m_board.past()) {
        // One that has just ended is among the ended before it has left those under way.
        if (known.contains(row.id))
            continue;
        known.insert(row.id);
        rows.append(spoken(row, linesOf(row)));
    }
    m_rows->setRows(rows);
    m_list->viewport()->update();
    // What was just activated is what one goes on with.
    const bool isNew = m_board.running().size() > m_running;
    m_running = m_board.running().size();
    if (!rows.isEmpty() && (isNew || !m_list->currentIndex().isValid()))
        m_list->setCurrentIndex(m_rows->index(0));
    m_list->setVisible(!rows.isEmpty());
    showEmpty();
    showChoice();
}

void PlansDialog::showEmpty()
{
    m_empty->setVisible(m_rows->rowCount() == 0 && m_board.isLoaded());
    m_empty->clearWaysOut();
    m_empty->setTexts(tr("The department has no emergency plans yet."),
                      tr("The director writes them, or takes over the standard ones: system failure, disaster, social "
                         "event, call surge."));
    if (m_commands.whyNotPlan().isEmpty())
        connect(m_empty->addWayOut(tr("Take over the standard plans")), &QPushButton::clicked, this,
                [this] { m_commands.takeStandard([this](const QString& why) { tell(why); }); });
}

const Row* PlansDialog::chosen() const
{
    const Row* row = m_rows->rowAt(m_list->currentIndex());
    return row ? m_board.find(row->id) : nullptr;
}

const Row* PlansDialog::chosenPlan() const
{
    const Row* row = chosen();
    return row && row->record == PlanRun::kRecord ? m_board.planOf(*row) : row;
}

void PlansDialog::showChoice()
{
    const Row* row = chosen();
    const bool isPlan = row && row->record == EmergencyPlan::kRecord;
    m_steps->setEnabled(row != nullptr);
    m_activate->setEnabled(isPlan);
    m_printButton->setEnabled(chosenPlan() != nullptr);
    if (m_change) {
        m_change->setEnabled(isPlan);
        m_withdraw->setEnabled(isPlan);
    }
}

void PlansDialog::openSteps()
{
    if (const Row* row = chosen())
        (new PlanStepsDialog(m_place, m_theme, {m_board, m_commands, m_ways.print}, row->id, this))->open();
}

}  // namespace Seatdesk
