// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log/logpage.h"

#include "domain/accesslogentry.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "items/rowsmodel.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/log/logfilter.h"
#include "widgets/log/logwords.h"
#include "widgets/words/errorwords.h"
#include "widgets/workplace.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollBar>

namespace Seatdesk {

LogPage::LogPage(Workplace& place, const Theme& theme, ActionRegistry& actions, LogWays ways, QWidget* parent)
    : Ground(theme, Role::Surface, {}, parent),
      m_place(place),
      m_actions(actions),
      m_ways(std::move(ways)),
      m_entries(place.records),
      m_targets(place.records),
      m_model(new RowsModel(AccessLogEntryField::kReason, this)),
      m_filter(new LogFilter(place, theme)),
      m_empty(new EmptyState(theme)),
      m_notice(new NoticeBar(theme)),
      m_count(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_reason(makeLabel(theme, {}, Role::Text1))
{
    setObjectName(QStringLiteral("logPage"));
    m_list =
        makePlainList(m_model,
                      new TwoLineDelegate(
                          theme, [this](const QModelIndex& index) { return linesOf(*m_model->rowAt(index)); }, nullptr),
                      QStringLiteral("logList"), tr("Entries of the access log"));
    declareActions();
    build();
    connect(m_filter, &LogFilter::changed, this, [this] {
        m_limit = kPage;
        ask();
    });
    connect(&m_entries, &LiveRows::changed, this, &LogPage::showRows);
    connect(&m_entries, &LiveRows::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("The log could not be read.") + u' ' + ErrorWords::reason(error));
    });
    connect(&m_targets, &LogTargets::changed, this, [this] {
        m_list->viewport()->update();
        showCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LogPage::showCurrent);
    connect(m_list, &QListView::doubleClicked, this, [this] { m_actions.run(QStringLiteral("log.ticket")); });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &LogPage::askMore);
    setFocusProxy(m_filter);
    ask();
}

bool LogPage::isConcerned(const Session& session)
{
    Row entry;
    entry.record = AccessLogEntry::kRecord;
    entry.scope = session.scopes().pool(QStringLiteral("log"));
    return session.permissions().maySee(session.actor(), entry, session.time().now());
}

void LogPage::build()
{
    m_notice->setDismissable(true);
    m_notice->hide();
    m_empty->setIconName(QStringLiteral("eye"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_filter);
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(makeFoot());
}

QWidget* LogPage::makeHead()
{
    auto* head = new Ground(theme(), Role::Sunken, Qt::BottomEdge);
    head->setFixedHeight(theme().height(40));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(8);
    row->addWidget(makeLabel(theme(), tr("Access log"), Role::Text1, TextStep::Title, true));
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_everything);
    row->addWidget(m_export);
    return head;
}

/// The chosen entry's reason in full, whatever its length.
QWidget* LogPage::makeFoot()
{
    m_reason->setObjectName(QStringLiteral("logReason"));
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* foot = new Ground(theme(), Role::Sunken, Qt::TopEdge);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_reason, 1);
    row->addWidget(m_open);
    return foot;
}

void LogPage::declareActions()
{
    const PageActions actions(m_actions, this, workspace(), tr("Access log"));
    m_export = actions.button(
        theme(), {.id = QStringLiteral("log.export"),
                  .name = tr("Export these entries…"),
                  .icon = QStringLiteral("document-export"),
                  .run = [this] { m_ways.exportLog(m_filter->query()); },
                  .whyNot = [this] { return m_model->rowCount() ? QString() : tr("There is nothing to export."); },
                  .key = QStringLiteral("Ctrl+Shift+E")});
    m_open = actions.button(
        theme(), {.id = QStringLiteral("log.ticket"),
                  .name = tr("Show the ticket"),
                  .icon = QStringLiteral("view-task"),
                  .run = [this] { m_ways.openTicket(currentTicket()->id); },
                  .whyNot = [this] { return currentTicket() ? QString() : tr("The entry is about no ticket."); },
                  .key = QStringLiteral("Ctrl+Return")});
    m_everything = actions.button(
        theme(), {.id = QStringLiteral("log.all"),
                  .name = tr("Show everything"),
                  .icon = QStringLiteral("view-list"),
                  .run = [this] { m_filter->reset(); },
                  .whyNot = [this] { return m_filter->isNarrowed() ? QString() : tr("Everything is shown."); },
                  .key = QStringLiteral("Ctrl+Shift+A")});
    actions.add({.id = QStringLiteral("log.filter"),
                 .name = tr("Filter the log"),
                 .icon = QStringLiteral("view-filter"),
                 .run = [this] { m_filter->setFocus(); },
                 .key = QStringLiteral("Ctrl+F")});
}

TwoLines LogPage::linesOf(const Row& entry) const
{
    const AccessLogEntry read(entry);
    TwoLines lines;
    lines.title =
        LogWords::kind(read.what()) + QStringLiteral(" · ") +
        LogWords::target(entry, m_targets.ticketOf(entry), m_targets.recordingOf(entry), m_place.settings.zone());
    lines.facts = factsText({m_place.session.nameOf(ScopeId(read.by())), read.reason(), LogWords::heard(entry)});
    if (read.at())
        lines.state = momentText(*read.at(), m_place.settings.zone());
    lines.stateIcon = LogWords::iconOf(read.what());
    return lines;
}

void LogPage::ask()
{
    Query query = m_filter->query();
    query.limit = m_limit;
    m_entries.setQuery(query);
    m_actions.refresh();
}

/// Older ones are read when the last one comes into sight.
void LogPage::askMore()
{
    const QScrollBar* bar = m_list->verticalScrollBar();
    if (!m_entries.isLoaded() || m_entries.rows().size() < m_limit || bar->value() < bar->maximum())
        return;
    m_limit += kPage;
    ask();
}

void LogPage::showRows()
{
    m_targets.want(m_entries.rows());
    m_model->setRows(m_entries.rows());
    const int count = m_model->rowCount();
    m_count->setText(count < m_limit ? tr("%n entries", nullptr, count) : tr("the newest %n entries", nullptr, count));
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (m_filter->isNarrowed())
        m_empty->setTexts(tr("No entry is like this."), tr("Choose another person, another day, or show everything."));
    else
        m_empty->setTexts(tr("Nothing has been logged yet."),
                          tr("Whoever looks at a customer's number, searches by one, exports, prints or hears a "
                             "recording is listed here "
                             "with the reason."));
    if (!current() && count > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showCurrent();
}

const Row* LogPage::current() const
{
    return m_model->rowAt(m_list->currentIndex());
}

const Row* LogPage::currentTicket() const
{
    const Row* entry = current();
    return entry ? m_targets.ticketOf(*entry) : nullptr;
}

void LogPage::showCurrent()
{
    const Row* entry = current();
    const QString reason = entry ? AccessLogEntry(*entry).reason() : QString();
    const QString heard = entry ? LogWords::heard(*entry) : QString();
    m_reason->setText(!entry             ? QString()
                      : !heard.isEmpty() ? heard
                      : reason.isEmpty() ? tr("No reason is asked for this.")
                                         : reason);
    m_actions.refresh();
}

}  // namespace Seatdesk
