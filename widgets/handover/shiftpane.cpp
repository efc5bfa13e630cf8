// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/shiftpane.h"

#include "domain/settings.h"
#include "domain/staff.h"
#include "items/closingmodel.h"
#include "items/dutylog.h"
#include "items/rowsmodel.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/paneltitle.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/handover/briefingbar.h"
#include "widgets/handover/closingrowsdialog.h"
#include "widgets/handover/closingwords.h"
#include "widgets/handover/handoverpage.h"
#include "widgets/handover/papersdialog.h"
#include "widgets/handover/plansdialog.h"
#include "widgets/handover/rosterdialog.h"
#include "widgets/handover/seatleavecommands.h"
#include "widgets/handover/shiftcommands.h"
#include "widgets/handover/shiftwords.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/words/errorwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>

#include <utility>

namespace Seatdesk {

namespace {

const QString kPeople = QStringLiteral("people");
const QString kClosing = QStringLiteral("closing");

Tone toneOf(Presence state)
{
    switch (state) {
        case Presence::There:
            return Tone::Success;
        case Presence::Late:
            return Tone::Warning;
        case Presence::Absent:
            return Tone::Danger;
    }
    return Tone::Neutral;
}

}  // namespace

ShiftPane::ShiftPane(Workplace& place, const Theme& theme, ActionRegistry& actions, DutyLog& log,
                     const HandoverWays& ways, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::LeftEdge, parent),
      m_place(place),
      m_actions(actions),
      m_log(log),
      m_ways(ways),
      m_board(place.records, place.session, place.settings),
      m_page(place.records, place.session, place.settings, m_board),
      m_commands(new ShiftCommands(place, theme, {m_board, m_page, log, ways.signing}, this)),
      m_leaves(new SeatLeaveCommands(place, theme, m_board, log, this)),
      m_briefing(new BriefingBar(place, theme, actions, log, [this] { return m_commands->points(); })),
      m_people(new RowsModel(StaffField::kName, this)),
      m_closing(new ClosingModel(
          m_page, [this](ClosingKind kind) { return ClosingWords::text(m_page, kind); }, this)),
      m_parts(new SegmentedControl(theme)),
      m_title(new PanelTitle(theme, tr("Shift"))),
      m_shifts(new QComboBox),
      m_empty(new EmptyState(theme)),
      m_notice(new NoticeBar(theme)),
      m_waiting(new NoticeBar(theme)),
      m_next(new ElidedLabel)
{
    setObjectName(QStringLiteral("shiftPane"));
    const auto tell = [this](const QModelIndex& index) { return linesOf(*m_people->rowAt(index)); };
    m_list = makePlainList(m_people, new TwoLineDelegate(theme, tell, nullptr), QStringLiteral("shiftPeople"),
                           tr("Who is on this shift"));
    const auto line = [this](const QModelIndex& index) {
        return ClosingWords::line(m_page, ClosingModel::kindAt(index));
    };
    m_lines = makePlainList(m_closing, new TwoLineDelegate(theme, line, nullptr), QStringLiteral("closingLines"),
                            tr("What the shift is handed over with"));
    build();
    connect(&m_board, &ShiftBoard::changed, this, &ShiftPane::showBoard);
    connect(&m_board, &ShiftBoard::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("The roster could not be read.") + u' ' + ErrorWords::reason(error));
    });
    connect(&m_log, &DutyLog::changed, this, [this] {
        if (m_board.team() != m_log.team())
            m_board.setTeam(m_log.team());
        m_page.setBook(m_log.book() ? m_log.book()->id : RecordId());
        m_actions.refresh();
        goOn();
    });
    connect(&m_page, &ClosingPage::changed, &m_actions, &ActionRegistry::refresh);
    connect(&m_page, &ClosingPage::changed, this, &ShiftPane::goOn);
    connect(&m_page, &ClosingPage::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("The page could not be read.") + u' ' + ErrorWords::reason(error));
    });
    connect(m_parts, &SegmentedControl::chosen, this, &ShiftPane::showPart);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, &m_actions, &ActionRegistry::refresh);
    connect(m_lines->selectionModel(), &QItemSelectionModel::currentChanged, &m_actions, &ActionRegistry::refresh);
    connect(m_lines, &QListView::activated, this, [this] { m_actions.run(QStringLiteral("handover.showRows")); });
    connect(m_shifts, &QComboBox::activated, this,
            [this] { m_board.show(RecordId::fromString(m_shifts->currentData().toString())); });
    showBoard();
}

void ShiftPane::setWriting(const std::function<QString()>& whyNotWrite)
{
    m_whyNotWrite = whyNotWrite;
    m_commands->setWriting(whyNotWrite);
    m_leaves->setWriting(whyNotWrite);
    m_briefing->setWriting([this] { return m_page.isLoaded() ? m_whyNotWrite() : tr("The page is being read."); });
    m_actions.refresh();
}

void ShiftPane::callRoll()
{
    m_wanted = [this, team = m_log.team()] {
        if (m_log.team() != team)
            return;
        if (const QString why = m_commands->whyNotCallRoll(); !why.isEmpty())
            m_notice->tell(Tone::Info, why);
        else
            m_commands->callRoll();
    };
    goOn();
}

void ShiftPane::brief()
{
    m_wanted = [this, team = m_log.team()] {
        if (m_log.team() == team)
            m_briefing->goOn();
    };
    goOn();
}

void ShiftPane::handOver()
{
    m_wanted = [this, team = m_log.team()] {
        if (m_log.team() != team)
            return;
        if (const QString why = m_commands->whyNotClose(); !why.isEmpty())
            m_notice->tell(Tone::Info, why);
        else
            m_commands->close();
    };
    goOn();
}

/// The form asks what the log, the roster and the page say: of the team that is meant, and all of it. Whoever looks at
/// another team before that wants it no more.
void ShiftPane::goOn()
{
    const bool isRead = m_board.team() == m_log.team() && m_log.isLoaded() && m_board.isLoaded() && m_page.isLoaded();
    if (!m_wanted || !isRead)
        return;
    std::exchange(m_wanted, nullptr)();
}

QWidget* ShiftPane::makeTabs(const PageActions& actions)
{
    m_parts->setObjectName(QStringLiteral("shiftParts"));
    m_parts->setAccessibleName(tr("Part of the shift"));
    m_parts->addSegment(kPeople, tr("People"));
    m_parts->addSegment(kClosing, tr("Handover page"));
    m_parts->setCurrentValue(kPeople);
    auto* roster =
        actions.button(theme(), {.id = QStringLiteral("handover.roster"),
                                 .name = tr("Roster…"),
                                 .icon = QStringLiteral("view-calendar"),
                                 .run = [this] { (new RosterDialog(m_place, theme(), m_log.team(), this))->open(); }});
    auto* plans = actions.button(theme(), {.id = QStringLiteral("handover.plans"),
                                           .name = tr("Emergency plans…"),
                                           .icon = QStringLiteral("flag"),
                                           .run = [this] { showPlans(); }});
    actions.add({.id = QStringLiteral("handover.papers"),
                 .name = tr("Paper forms…"),
                 .icon = QStringLiteral("document-print"),
                 .run = [this] { showPapers(); }});
    for (KeyHintButton* button : {plans, roster}) {
        button->setHintShown(false);
        button->setQuiet(true);
    }
    auto* tabs = new Ground(theme(), Role::Surface, Qt::BottomEdge);
    auto* row = new QHBoxLayout(tabs);
    row->setContentsMargins(12, 6, 12, 7);
    row->addWidget(m_parts);
    row->addStretch();
    row->addWidget(plans);
    row->addWidget(roster);
    return tabs;
}

void ShiftPane::showPlans()
{
    (new PlansDialog(m_place, theme(), m_log, m_whyNotWrite, {m_ways.printPlan, [this] { showPapers(); }}, this))
        ->open();
}

void ShiftPane::showPapers()
{
    (new PapersDialog(m_place, theme(), m_log.team(), m_ways, this))->open();
}

void ShiftPane::showPart()
{
    const bool isClosing = m_parts->currentValue() == kClosing;
    const bool isEmpty = m_people->rowCount() == 0;
    m_lines->setVisible(isClosing);
    m_list->setVisible(!isClosing && !isEmpty);
    m_empty->setVisible(!isClosing && isEmpty && m_board.isLoaded());
}

void ShiftPane::showRows()
{
    const ClosingKind kind = ClosingModel::kindAt(m_lines->currentIndex());
    (new ClosingRowsDialog(m_place, theme(), m_page, kind, m_ways.openTicket, this))->open();
}

void ShiftPane::build()
{
    m_title->setFloatable(false);
    m_title->setClosable(false);
    m_title->setFixedHeight(theme().height(40));
    m_shifts->setObjectName(QStringLiteral("shiftsRunning"));
    m_shifts->setAccessibleName(tr("Shifts that are not handed over"));
    m_title->addWidget(m_shifts);
    m_notice->setDismissable(true);
    m_notice->hide();
    m_waiting->setObjectName(QStringLiteral("shiftWaiting"));
    m_waiting->hide();
    m_empty->setIconName(QStringLiteral("system-users"));
    m_empty->setTexts(tr("The roster names nobody for this shift."),
                      tr("The lead writes down who is on which shift, or imports it as a table."));
    theme().dress(m_next, Role::Text2, TextStep::Small);
    m_next->setObjectName(QStringLiteral("shiftNext"));
    auto* next = new QHBoxLayout;
    next->setContentsMargins(12, 4, 12, 4);
    next->addWidget(m_next);
    const PageActions actions(m_actions, this, HandoverPage::workspace(), tr("Handover"));
    declareRows(actions);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(makeTabs(actions));
    column->addWidget(m_briefing);
    column->addWidget(m_waiting);
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(m_lines, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(next);
    column->addLayout(makeLeaves(actions));
    column->addWidget(makeFoot(actions));
}

QLayout* ShiftPane::makeLeaves(const PageActions& actions)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 8);
    row->setSpacing(8);
    for (KeyHintButton* button :
         {actions.button(theme(), {.id = QStringLiteral("handover.leaveSeat"),
                                   .name = tr("Away from the seat…"),
                                   .icon = QStringLiteral("user"),
                                   .run = [this] { m_leaves->leave(*currentPerson()); },
                                   .whyNot = [this] { return m_leaves->whyNotLeave(currentPerson()); }}),
          actions.button(theme(), {.id = QStringLiteral("handover.backAtSeat"),
                                   .name = tr("Is back…"),
                                   .icon = QStringLiteral("headset"),
                                   .run = [this] { m_leaves->back(*currentPerson()); },
                                   .whyNot = [this] { return m_leaves->whyNotBack(currentPerson()); }})}) {
        button->setHintShown(false);
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

const Row* ShiftPane::currentPerson() const
{
    return m_people->rowAt(m_list->currentIndex());
}

QWidget* ShiftPane::makeFoot(const PageActions& actions)
{
    const auto open = [this] {
        m_commands->open([this](const QString& failure) {
            if (!failure.isEmpty())
                m_notice->tell(Tone::Danger, failure);
        });
    };
    auto* foot = new Ground(theme(), Role::Sunken, Qt::TopEdge);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 9, 12, 8);
    row->setSpacing(8);
    const QList<KeyHintButton*> buttons{
        actions.button(theme(), {.id = QStringLiteral("handover.openShift"),
                                 .name = tr("Open the shift"),
                                 .icon = QStringLiteral("chronometer"),
                                 .run = open,
                                 .whyNot = [this] { return m_commands->whyNotOpen(); }}),
        actions.button(theme(), {.id = QStringLiteral("handover.callRoll"),
                                 .name = tr("Roll call…"),
                                 .icon = QStringLiteral("system-users"),
                                 .run = [this] { m_commands->callRoll(); },
                                 .whyNot = [this] { return m_commands->whyNotCallRoll(); }}),
        actions.button(theme(), {.id = QStringLiteral("handover.closeShift"),
                                 .name = tr("Hand over…"),
                                 .icon = QStringLiteral("document-swap"),
                                 .run = [this] { m_commands->close(); },
                                 .whyNot = [this] { return m_commands->whyNotClose(); }}),
        actions.button(theme(), {.id = QStringLiteral("handover.takeOver"),
                                 .name = tr("Take over…"),
                                 .icon = QStringLiteral("document-edit"),
                                 .run = [this] { takeOver(); },
                                 .whyNot = [this] { return m_commands->whyNotTakeOver(); }})};
    for (KeyHintButton* button : buttons) {
        button->setHintShown(false);
        row->addWidget(button);
    }
    m_close = buttons.at(2);
    m_take = buttons.at(3);
    row->addStretch();
    return foot;
}

void ShiftPane::takeOver()
{
    m_commands->takeOver([this](const QString& failure) {
        if (!failure.isEmpty())
            m_notice->tell(Tone::Info, failure);
    });
}

/// The one of the two that this person can do has the place.
void ShiftPane::showWaiting()
{
    const bool isMine = m_commands->isWaitedFor();
    m_take->setVisible(isMine);
    m_close->setVisible(!isMine);
    const QString words = m_commands->whoIsMissing();
    if (words.isEmpty())
        m_waiting->dismiss();
    else if (m_waiting->isHidden() || m_waiting->sentence() != words)
        m_waiting->tell(isMine ? Tone::Warning : Tone::Info, words);
}

/// Whoever left the page to somebody is told what came of it, once.
void ShiftPane::tellOutcome()
{
    const Row* left = m_board.find(m_left);
    if (left && !DutyShift(*left).isWaiting()) {
        m_left = {};
        const QString name = m_place.session.nameOf(ScopeId(DutyShift(*left).relievedBy()));
        if (!DutyShift(*left).closedAt())
            m_notice->tell(Tone::Warning, tr("Your page is to be signed anew: the duty log says what has changed."));
        else if (DutyShift(*left).ending() == ShiftEnding::Relieved)
            m_notice->tell(Tone::Success, tr("%1 has signed the page and taken over. You are relieved.").arg(name));
    }
    for (const Row& row : m_board.running()) {
        if (DutyShift(row).isWaiting() && DutyShift(row).closedBy() == m_place.session.person())
            m_left = row.id;
    }
}

/// By Enter in the lines, and by its own key.
void ShiftPane::declareRows(const PageActions& actions)
{
    const auto whyNot = [this] {
        const QModelIndex line = m_lines->currentIndex();
        const bool hasSome = line.isValid() && !m_page.rows(ClosingModel::kindAt(line)).isEmpty();
        return hasSome ? QString() : tr("Choose a line of the handover page that is not empty.");
    };
    actions.add({.id = QStringLiteral("handover.showRows"),
                 .name = tr("What stands behind the line…"),
                 .icon = QStringLiteral("view-list"),
                 .run = [this] { showRows(); },
                 .whyNot = whyNot});
}

TwoLines ShiftPane::linesOf(const Row& person) const
{
    TwoLines lines;
    lines.title = Staff(person).name();
    lines.facts = Staff(person).number();
    if (const auto state = m_board.presenceOf(StaffId(person.id))) {
        lines.state = ShiftWords::presence(*state);
        lines.stateTone = toneOf(*state);
        lines.stateIcon = iconOf(lines.stateTone);
    }
    if (const QString away = m_leaves->awayText(StaffId(person.id)); !away.isEmpty()) {
        lines.state = away;
        lines.stateTone = m_leaves->isTooLong(StaffId(person.id)) ? Tone::Danger : Tone::Warning;
        lines.stateIcon = iconOf(lines.stateTone);
    }
    return lines;
}

/// One shift is handed over while the next has been opened already: which of them is looked at.
void ShiftPane::fillShifts()
{
    const QTimeZone zone = m_place.settings.zone();
    const QList<Row> running = m_board.running();
    if (running != m_running) {
        m_running = running;
        m_shifts->clear();
        for (const Row& row : running)
            m_shifts->addItem(ShiftWords::turn(ShiftTurn::of(row), zone), row.id.toString());
    }
    if (const Row* shown = m_board.shown())
        m_shifts->setCurrentIndex(m_shifts->findData(shown->id.toString()));
    m_shifts->setVisible(running.size() > 1);
}

void ShiftPane::showTitle()
{
    const QTimeZone zone = m_place.settings.zone();
    const auto turn = m_board.shownTurn();
    const Row* shown = m_board.shown();
    QStringList facts;
    if (turn && m_shifts->count() <= 1)
        facts.append(ShiftWords::turn(*turn, zone));
    if (turn && !shown)
        facts.append(tr("not opened"));
    m_title->setHint(factsText(facts));
    const auto next = m_board.nextTurn();
    m_next->setVisible(next.has_value());
    if (!next)
        return;
    QStringList names;
    for (const Row& person : m_board.peopleOn(*next))
        names.append(Staff(person).name());
    const QString who = names.isEmpty() ? tr("nobody yet") : names.join(QStringLiteral(", "));
    m_next->setFullText(tr("Next: %1").arg(factsText({ShiftWords::turn(*next, zone), who})));
}

void ShiftPane::showBoard()
{
    const auto turn = m_board.shownTurn();
    QList<Row> people = turn ? m_board.peopleOn(*turn) : QList<Row>();
    if (!m_board.attendance().isEmpty())
        people = m_board.expected();
    m_people->setRows(people);
    m_list->viewport()->update();  // who was there is no part of the rows
    showPart();
    fillShifts();
    showTitle();
    tellOutcome();
    showWaiting();
    m_actions.refresh();
    goOn();
}

}  // namespace Seatdesk
