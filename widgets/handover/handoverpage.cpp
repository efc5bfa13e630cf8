// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/handoverpage.h"

#include "domain/book.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/whendone.h"
#include "widgets/handover/dutylogpane.h"
#include "widgets/handover/openitemspane.h"
#include "widgets/handover/shiftpane.h"

#include <QComboBox>
#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

// Of the panes side by side, and of the two at the right one above the other.
constexpr int kItemsWidth = 380;
constexpr int kShiftWidth = 370;
constexpr int kSideWidth = 440;
constexpr int kItemsHeight = 260;
constexpr int kShiftHeight = 400;

/// The teams whose book this person sees, the own one first.
QList<Scope> teamsOf(const Session& session)
{
    QList<Scope> teams;
    for (const Scope& scope : session.scopes().all()) {
        Row book;
        book.record = Book::kRecord;
        book.scope = scope.id;
        if (scope.kind == u"team" && session.permissions().maySee(session.actor(), book, session.time().now()))
            teams.append(scope);
    }
    const ScopeId own = session.team();
    std::sort(teams.begin(), teams.end(), [own](const Scope& a, const Scope& b) {
        return std::pair(a.id != own, a.name) < std::pair(b.id != own, b.name);
    });
    return teams;
}

}  // namespace

HandoverPage::HandoverPage(Workplace& place, const Theme& theme, ActionRegistry& actions, const HandoverWays& ways,
                           QWidget* parent)
    : Ground(theme, Role::Surface, {}, parent),
      m_place(place),
      m_log(place.records),
      m_teams(new QComboBox),
      m_panes(new QSplitter),
      m_side(new QSplitter(Qt::Vertical)),
      m_pane(new DutyLogPane(place, theme, actions, m_log, ways)),
      m_items(new OpenItemsPane(place, theme, actions, m_log)),
      m_shift(new ShiftPane(place, theme, actions, m_log, ways))
{
    setObjectName(QStringLiteral("handoverPage"));
    m_teams->setObjectName(QStringLiteral("handoverTeam"));
    m_teams->setAccessibleName(tr("Team"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_side->setHandleWidth(1);
    m_side->setChildrenCollapsible(false);
    m_side->addWidget(m_items);
    m_side->addWidget(m_shift);
    m_panes->setHandleWidth(1);
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(m_pane);
    m_panes->addWidget(m_side);
    m_panes->setStretchFactor(0, 1);
    column->addWidget(m_panes, 1);
    m_items->setWriting([this] { return m_pane->whyNotWrite(); });
    m_shift->setWriting([this] { return m_pane->whyNotWrite(); });
    m_pane->addChooser(m_teams);
    m_pane->setTurning([this](ScopeId team) { showTeam(team); });
    setFocusProxy(m_pane->list());
    fillTeams();
    connect(m_teams, &QComboBox::currentIndexChanged, this,
            [this] { m_log.setTeam(ScopeId::fromString(m_teams->currentData().toString())); });
    connect(&place.session, &Session::changed, this, &HandoverPage::fillTeams);
    m_log.setTeam(ScopeId::fromString(m_teams->currentData().toString()));
}

bool HandoverPage::isConcerned(const Session& session)
{
    return !teamsOf(session).isEmpty();
}

/// Three columns where the buttons of all have room; else open items and shift stand one above the other.
void HandoverPage::arrange()
{
    const int needed = m_pane->minimumSizeHint().width() + std::max(kItemsWidth, m_items->minimumSizeHint().width()) +
                       std::max(kShiftWidth, m_shift->minimumSizeHint().width());
    const auto wanted = width() >= needed ? Qt::Horizontal : Qt::Vertical;
    if (m_arranged && m_side->orientation() == wanted)
        return;
    m_arranged = true;
    m_side->setOrientation(wanted);
    const bool isWide = wanted == Qt::Horizontal;
    const int side = isWide ? kItemsWidth + kShiftWidth : kSideWidth;
    m_side->setSizes(isWide ? QList<int>{kItemsWidth, kShiftWidth} : QList<int>{kItemsHeight, kShiftHeight});
    m_panes->setSizes({width() - side, side});
}

/// What a pane shows is known only once it was read, and may need more room then.
bool HandoverPage::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && m_arranged)
        arrange();
    return Ground::event(event);
}

void HandoverPage::resizeEvent(QResizeEvent* event)
{
    Ground::resizeEvent(event);
    arrange();
}

void HandoverPage::fillTeams()
{
    const QString before = m_teams->currentData().toString();
    const QSignalBlocker quiet(m_teams);
    m_teams->clear();
    for (const Scope& team : teamsOf(m_place.session))
        m_teams->addItem(team.name, team.id.toString());
    m_teams->setCurrentIndex(std::max(0, m_teams->findData(before)));
    m_teams->setVisible(m_teams->count() > 1);
}

void HandoverPage::showTeam(ScopeId team)
{
    if (const int place = m_teams->findData(team.toString()); place >= 0)
        m_teams->setCurrentIndex(place);
}

void HandoverPage::write(ScopeId team)
{
    showTeam(team);
    m_pane->write();
}

void HandoverPage::addItem(ScopeId team)
{
    showTeam(team);
    m_items->add();
}

void HandoverPage::callRoll(ScopeId team)
{
    showTeam(team);
    m_shift->callRoll();
}

void HandoverPage::brief(ScopeId team)
{
    showTeam(team);
    m_shift->brief();
}

void HandoverPage::handOver(ScopeId team)
{
    showTeam(team);
    m_shift->handOver();
}

void HandoverPage::report(const QString& about)
{
    m_pane->report(ReportDialog::Choice::fromText(about));
}

void HandoverPage::showPoints()
{
    m_pane->points();
}

void HandoverPage::showPlans(ScopeId team)
{
    showTeam(team);
    m_shift->showPlans();
}

void HandoverPage::showPapers(ScopeId team)
{
    showTeam(team);
    m_shift->showPapers();
}

void HandoverPage::correct(RecordId entry)
{
    whenDone(m_place.records.get(BookEntry::kRecord, entry), this, [this](const Result<Row>& row) {
        if (!row)
            return;
        showTeam(row->scope);
        m_pane->correct(*row);
    });
}

}  // namespace Seatdesk
