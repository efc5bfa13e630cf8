// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/handoverpage.h"

#include "domain/book.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/whendone.h"
#include "widgets/handover/dutylogpane.h"
#include "widgets/handover/openitemspane.h"

#include <QComboBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kLogWidth = 870;
constexpr int kItemsWidth = 440;

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
      m_pane(new DutyLogPane(place, theme, actions, m_log, ways)),
      m_items(new OpenItemsPane(place, theme, actions, m_log))
{
    setObjectName(QStringLiteral("handoverPage"));
    m_teams->setObjectName(QStringLiteral("handoverTeam"));
    m_teams->setAccessibleName(tr("Team"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* panes = new QSplitter;
    panes->setHandleWidth(1);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_pane);
    panes->addWidget(m_items);
    panes->setStretchFactor(0, 1);
    panes->setSizes({kLogWidth, kItemsWidth});
    column->addWidget(panes, 1);
    m_items->setWriting([this] { return m_pane->whyNotWrite(); });
    m_pane->addChooser(m_teams);
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
