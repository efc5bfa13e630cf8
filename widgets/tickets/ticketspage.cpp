// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/ticketspage.h"

#include "domain/records.h"
#include "domain/search.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "items/ticketdesk.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/theme/theme.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/tickets/composer.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/filterbar.h"
#include "widgets/tickets/listfoot.h"
#include "widgets/tickets/olderline.h"
#include "widgets/tickets/ticketcommands.h"
#include "widgets/tickets/ticketopeners.h"
#include "widgets/tickets/tickettable.h"
#include "widgets/tickets/viewkeeper.h"
#include "widgets/tickets/viewspane.h"
#include "widgets/tickets/viewwords.h"
#include "widgets/workplace.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace Seatdesk {

namespace {

/// While one holds an arrow key down, tickets on the way are not loaded.
constexpr int kChosenMs = 40;
constexpr int kReloadMs = 80;
constexpr int kMinuteMs = 60'000;

}  // namespace

TicketsPage::TicketsPage(Workplace& place, const Theme& theme, ActionRegistry& actions, const TicketWays& ways,
                         QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_desk(new TicketDesk(place.records, place.session, place.settings, place.calendar, place.seat, this)),
      m_model(new TicketListModel(place.records, place.time, this)),
      m_viewModel(new TicketViewModel(place.records, place.session, place.settings, this)),
      m_views(new ViewsPane(*m_viewModel, theme)),
      m_bar(new FilterBar(place.session, theme)),
      m_notice(new NoticeBar(theme)),
      m_table(new TicketTable(*m_model, place.session, theme)),
      m_empty(new EmptyState(theme)),
      m_older(ways.olderTickets ? new OlderLine(*ways.olderTickets, place.session, theme) : nullptr),
      m_foot(new ListFoot(theme)),
      m_detail(new DetailPane(place, theme, actions)),
      m_ways(ways)
{
    setObjectName(QStringLiteral("tickets"));
    arrange();
    connectParts();
    new TicketCommands(*this, place, theme, actions, ways);
    new ViewKeeper(*this, place, theme);
    if (ways.openTickets) {
        auto* openers = new TicketOpeners({*ways.openTickets, place.syncStatus, theme}, *m_detail);
        connect(this, &TicketsPage::ticketShown, openers, &TicketOpeners::ask);
    }
    for (const char16_t* id : {u"tickets.bulk", u"tickets.export"})
        m_bar->follow(actions, QString::fromUtf16(id));
    showView(QStringLiteral("mine"));
}

TicketsPage::~TicketsPage() = default;

void TicketsPage::connectParts()
{
    m_chosen.setSingleShot(true);
    m_chosen.setInterval(kChosenMs);
    m_reload.setSingleShot(true);
    m_reload.setInterval(kReloadMs);
    m_minute.start(kMinuteMs);
    connect(&m_chosen, &QTimer::timeout, this, &TicketsPage::chooseTicket);
    connect(&m_reload, &QTimer::timeout, this, &TicketsPage::reload);
    // What runs out, is overdue or stuck depends on the minute.
    connect(&m_minute, &QTimer::timeout, this, [this] { ask(false); });
    connect(m_views, &ViewsPane::chosen, this, &TicketsPage::openView);
    connect(m_views, &ViewsPane::saveAsked, this, &TicketsPage::saveViewAsked);
    connect(m_views, &ViewsPane::renameAsked, this, &TicketsPage::renameViewAsked);
    connect(m_views, &ViewsPane::deleteAsked, this, &TicketsPage::deleteViewAsked);
    connect(m_bar, &FilterBar::saveAsked, this, &TicketsPage::saveViewAsked);
    connect(m_bar, &FilterBar::listAsked, this, &TicketsPage::focusList);
    connect(m_bar, &FilterBar::resetAsked, this, [this] { openView(*m_view); });
    connect(m_bar, &FilterBar::wordsChanged, this, [this](const QString& words) {
        m_filter.words = words;
        ask(true);
    });
    connect(m_bar, &FilterBar::conditionsChanged, this, [this](const QList<Condition>& conditions) {
        m_filter.where = conditions;
        ask(true);
    });
    connect(m_table, &TicketTable::sortAsked, this, [this](TicketListModel::Column column, bool descending) {
        m_filter.sort = TicketListModel::sortOf(column, descending);
        ask(true);
    });
    connect(m_table, &TicketTable::ticketChosen, &m_chosen, qOverload<>(&QTimer::start));
    connect(m_table, &TicketTable::ticketActivated, this, [this] { openDrawer(true); });
    followRecords();
}

void TicketsPage::followRecords()
{
    connect(m_model, &TicketListModel::opened, this, &TicketsPage::showOpened);
    connect(m_model, &TicketListModel::failed, this,
            [this](const Error& error) { showFailed(tr("Reading the view"), error); });
    connect(m_model, &TicketListModel::modelAboutToBeReset, this, &TicketsPage::keepSelection);
    connect(m_model, &TicketListModel::rowsRemoved, this, &TicketsPage::chooseInsteadOfTheGone);
    connect(m_viewModel, &TicketViewModel::counted, this, &TicketsPage::showCounts);
    connect(&m_place.records.feed(), &RecordFeed::changed, this, &TicketsPage::takeChanges);
    connect(&m_place.session, &Session::changed, this, &TicketsPage::ticketShown);
    if (m_older)
        connect(m_older, &OlderLine::ticketAsked, this, &TicketsPage::showTicket);
    // A ticket saved just before is found by its words a moment later.
    if (const SearchFeed* feed = m_place.search.feed())
        connect(feed, &SearchFeed::grown, this, [this] {
            m_viewModel->countSoon();
            if (!m_filter.words.isEmpty())
                ask(false);
        });
}

bool TicketsPage::showView(const QString& key)
{
    for (int row = 0; row < m_viewModel->rowCount(); ++row) {
        const std::optional<TicketView> view = m_viewModel->viewAt(row);
        if (!view || view->key != key)
            continue;
        m_views->setCurrent(*view);
        openView(*view);
        return true;
    }
    return false;
}

void TicketsPage::adoptView(const TicketView& view)
{
    m_view = view;
    m_views->setCurrent(view);
    m_bar->setChanged(false);
}

void TicketsPage::openView(const TicketView& view)
{
    m_view = view;
    m_filter = view.query;
    m_bar->setWords(m_filter.words);
    m_keptKey = 0;
    m_asked = false;
    m_turned = true;
    ask(true);
}

QString TicketsPage::viewName() const
{
    return m_view ? ViewWords::name(*m_view) : QString();
}

void TicketsPage::ask(bool fresh)
{
    if (m_filter.record.isEmpty())
        return;
    m_bar->showQuery(m_filter);
    m_bar->setChanged(m_view && m_filter.toJson() != m_view->query.toJson());
    if (m_older)
        m_older->setWords(m_filter.words);
    m_model->open(m_viewModel->resolved(m_filter), fresh);
}

/// A reset loses the selection; the row is found again by its key.
void TicketsPage::keepSelection()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        m_keptKey = m_model->keyAt(current.row());
    m_choose = true;
}

/// Whoever writes goes on writing to the ticket they began with: it stays, as one that was asked for by itself, though
/// its row has left the view. Only by turning to another view they leave it behind, with its draft.
bool TicketsPage::keepWrittenTo()
{
    const auto& file = m_detail->file();
    const bool isWritten = file && file->id() == m_wanted && m_detail->composer().isBeingWritten();
    if (!isWritten || m_asked || m_turned || m_model->rowOfKey(file->ticket.ticket.row().key) >= 0)
        return false;
    m_asked = true;
    m_table->setCurrentIndex({});
    return true;
}

/// A row that leaves the view makes its neighbour the current one, which Qt does not select: the detail would show a
/// ticket that looks chosen nowhere.
void TicketsPage::chooseInsteadOfTheGone()
{
    if (keepWrittenTo())
        return;
    const QModelIndex current = m_table->currentIndex();
    const QItemSelectionModel& selection = *m_table->selectionModel();
    if (!current.isValid() || selection.isRowSelected(current.row()))
        return;
    const QModelIndexList rest = selection.selectedRows();
    if (rest.isEmpty())
        m_table->selectRow(current.row());
    else
        m_table->selectionModel()->setCurrentIndex(rest.constFirst(), QItemSelectionModel::NoUpdate);
}

void TicketsPage::showOpened()
{
    const int count = m_model->rowCount();
    const bool complete = m_model->isComplete();
    m_bar->setCount(complete ? count : -1);
    m_foot->setSort(*m_model, QStringLiteral("Ctrl+Shift+E"));
    m_empty->setVisible(count == 0);
    if (complete)
        keepWrittenTo();
    m_turned = m_turned && !complete;
    if (count == 0) {
        showEmpty();
        if (m_asked)
            return showSelected();
        m_choose = true;
        m_wanted = {};
        m_detail->showNone();
        Q_EMIT ticketShown();
    } else if (m_asked) {
        m_table->selectTicket(m_wanted);
    } else if (m_choose) {
        // Of a long view the ticket chosen before may only come with the rest.
        const int row = m_model->rowOfKey(m_keptKey);
        if (row >= 0 || complete || m_keptKey == 0) {
            m_table->selectRow(std::max(0, row));
            m_choose = false;
        }
    }
    showSelected();
}

/// A ticket that was asked for by itself is chosen too, whether or not the view has its row.
void TicketsPage::showSelected()
{
    const auto rows = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    m_foot->setSelected(rows == 0 && m_asked && !m_wanted.isNull() ? 1 : rows);
}

void TicketsPage::showEmpty()
{
    m_empty->clearWaysOut();
    const bool narrowed = m_view && m_filter.toJson() != m_view->query.toJson();
    if (narrowed) {
        m_empty->setIconName(QStringLiteral("view-filter"));
        m_empty->setTexts(
            tr("No ticket fits the filter"),
            tr("The view “%1” has others. Take away a part of the filter, or all you added.").arg(viewName()));
        connect(m_empty->addWayOut(tr("Back to the view")), &QPushButton::clicked, this, [this] { openView(*m_view); });
    } else {
        m_empty->setIconName(QStringLiteral("view-task"));
        m_empty->setTexts(ViewWords::missing(*m_view), ViewWords::remedy(*m_view, bool(m_ways.newTicket)));
    }
    if (m_view->key != u"open" && m_view->key != u"all")
        connect(m_empty->addWayOut(tr("See all open tickets")), &QPushButton::clicked, this,
                [this] { showView(QStringLiteral("open")); });
    if (m_ways.newTicket)
        connect(m_empty->addWayOut(tr("New ticket")), &QPushButton::clicked, this, m_ways.newTicket);
    const QTime now = toDateTime(m_place.time.now(), m_place.settings.zone()).time();
    m_empty->setAsOf(tr("As of %1").arg(now.toString(QStringLiteral("HH:mm:ss"))));
}

void TicketsPage::showFailed(const QString& what, const Error& error)
{
    m_notice->setDismissable(true);
    m_notice->tell(Tone::Danger, ActionWords::failure(what, error));
    m_notice->show();
}

void TicketsPage::showCounts()
{
    const auto count = [&](const QString& key) {
        for (int row = 0; row < m_viewModel->rowCount(); ++row) {
            const QModelIndex index = m_viewModel->index(row);
            if (index.data(TicketViewModel::KeyRole).toString() == key)
                return index.data(TicketViewModel::CountRole).toLongLong();
        }
        return 0LL;
    };
    m_foot->setUrgent(count(QStringLiteral("overdue")), count(QStringLiteral("running_out")),
                      count(QStringLiteral("waiting")));
}

void TicketsPage::chooseTicket()
{
    showSelected();
    Q_EMIT selectionChanged();
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const RecordId ticket = m_table->currentTicket();
    if (ticket.isNull()) {
        m_chosen.start();  // its row is on the way
    } else if (ticket != m_wanted) {
        m_asked = false;
        m_choose = false;
        loadTicket(ticket);
    }
}

void TicketsPage::showTicket(RecordId ticket)
{
    m_asked = true;
    // No other row may look chosen: actions go to what is chosen.
    if (!m_table->selectTicket(ticket))
        m_table->setCurrentIndex({});
    m_chosen.stop();
    loadTicket(ticket);
    openDrawer(true);
}

void TicketsPage::loadTicket(RecordId ticket)
{
    m_wanted = ticket;
    m_detail->showReading();
    m_desk->load(ticket, this, [this, ticket](const Result<TicketFile>& file) {
        if (ticket != m_wanted)
            return;  // another one was chosen meanwhile
        const bool written =
            m_detail->file() && m_detail->file()->id() == ticket && m_detail->composer().isBeingWritten();
        if (file)
            m_detail->showTicket(*file);
        else if (!written)
            m_detail->showNone();
        // Others are not there any more; this one is, on the server, or is being written to.
        if (!file && (written || file.error().kind == Error::Kind::Offline))
            showFailed(tr("Opening the ticket"), file.error());
        if (file && m_asked && !m_table->currentIndex().isValid())
            selectKey(file->ticket.ticket.row().key);
        Q_EMIT ticketShown();
    });
}

/// The row may not have been read yet: its key tells where it stands.
void TicketsPage::selectKey(qint64 key)
{
    const int row = m_model->rowOfKey(key);
    if (row >= 0)
        m_table->selectRow(row);
    showSelected();
}

void TicketsPage::takeChanges(const QList<RowChange>& changes)
{
    const QString shown = m_wanted.toString();
    const bool concerned = std::any_of(changes.begin(), changes.end(), [&](const RowChange& change) {
        return change.row.id == m_wanted || change.row.text(QStringLiteral("ticket")) == shown;
    });
    if (concerned && !m_wanted.isNull() && !m_reload.isActive())
        m_reload.start();
}

void TicketsPage::reload()
{
    loadTicket(m_wanted);
}

QList<RecordId> TicketsPage::chosenTickets() const
{
    QList<RecordId> selected = m_table->selectedTickets();
    if (!selected.isEmpty() || m_wanted.isNull())
        return selected;
    return {m_wanted};
}

void TicketsPage::focusWords()
{
    m_bar->focusWords();
}

void TicketsPage::focusList()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace Seatdesk
