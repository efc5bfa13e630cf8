// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/tickettable.h"

#include "domain/session.h"
#include "widgets/theme/theme.h"
#include "widgets/tickets/ticketcells.h"
#include "widgets/tickets/ticketdelegate.h"
#include "widgets/words/ticketwords.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

constexpr int kHeader = 28;
/// Beside the words of a clock: icon, bar, gaps.
constexpr int kClockRest = 66;
/// The scroll bar never covers the last column.
constexpr int kGutter = 10;
/// Rows that were scrolled to are mostly here within a frame or two; nothing is painted twice for so long.
constexpr int kPatienceMs = 40;
/// What the summaries keep at least, and the columns that stand beside them.
constexpr int kSummary = 140;
constexpr TicketListModel::Column kFixed[] = {TicketListModel::Column::Sync,  TicketListModel::Column::Number,
                                              TicketListModel::Column::Kind,  TicketListModel::Column::Customer,
                                              TicketListModel::Column::State, TicketListModel::Column::Owner,
                                              TicketListModel::Column::Clock};

}  // namespace

TicketTable::TicketTable(TicketListModel& model, const Session& session, const Theme& theme, QWidget* parent)
    : QTableView(parent), m_tickets(model), m_session(session), m_theme(theme)
{
    setObjectName(QStringLiteral("ticketTable"));
    setAccessibleName(tr("Tickets of the view"));
    for (int i = 0; i < TicketListModel::kColumns; ++i) {
        const bool narrow = Column(i) == Column::Sync;
        model.setHeaderData(i, Qt::Horizontal, narrow ? QString() : columnName(Column(i)));
        model.setHeaderData(i, Qt::Horizontal, columnName(Column(i)), Qt::ToolTipRole);
        model.setHeaderData(i, Qt::Horizontal, columnName(Column(i)), Qt::AccessibleTextRole);
    }
    model.setHeaderData(static_cast<int>(Column::Sync), Qt::Horizontal, theme.icon(QStringLiteral("cloudstatus")),
                        Qt::DecorationRole);
    model.setWords(
        [&session](const Ticket& ticket, Column column) { return TicketCells::text(ticket, column, session); });
    setModel(&model);
    setItemDelegate(new TicketDelegate(model, session, theme, this));
    arrange();
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) { sortBy(Column(section)); });
    connect(&model, &TicketListModel::opened, this, &TicketTable::showSort);
    connect(this, &QTableView::doubleClicked, this, &TicketTable::ticketActivated);
    connect(&theme, &Theme::changed, this, &TicketTable::sizeColumns);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &TicketTable::paintOn);
    connect(&model, &TicketListModel::modelReset, this, &TicketTable::paintOn);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &TicketTable::tick);
}

void TicketTable::arrange()
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(28);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(static_cast<int>(Column::Summary), QHeaderView::Stretch);
    header->setSectionResizeMode(static_cast<int>(Column::Sync), QHeaderView::Fixed);
    sizeColumns();
}

int TicketTable::wordsWidth(Column column) const
{
    const QFontMetrics metrics(m_theme.font());
    const QFontMetrics small(m_theme.font(TextStep::Small));
    int width = small.horizontalAdvance(columnName(column)) + 2 * TicketDelegate::kPadding + 16;
    const auto widen = [&](const QString& words, int more) {
        width = std::max(width, metrics.horizontalAdvance(words) + 2 * TicketDelegate::kPadding + more);
    };
    if (column == Column::Kind) {
        for (const TicketKind kind : allOf<TicketKind>())
            widen(TicketWords::kindShort(kind), TicketDelegate::kIcon);
    } else if (column == Column::State) {
        for (const TicketState state : allOf<TicketState>())
            widen(TicketWords::state(state), 2);
    } else if (column == Column::Number) {
        widen(QStringLiteral("000000-0000-0000"), 0);
    } else if (column == Column::Clock) {
        ClockReading reading{ClockReading::Phase::Calm, std::chrono::hours(20), {}, 0};
        widen(TimeWords::countdown(reading), kClockRest - 2 * TicketDelegate::kPadding);
        reading.remaining = std::chrono::hours(25);
        widen(TimeWords::countdown(reading), kClockRest - 2 * TicketDelegate::kPadding);
    }
    return width;
}

void TicketTable::sizeColumns()
{
    const int row = m_theme.height(density() == Density::Compact ? 24 : density() == Density::Roomy ? 32 : 28);
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    QHeaderView* header = horizontalHeader();
    header->setFixedHeight(m_theme.height(kHeader));
    header->setFont(m_theme.font(TextStep::Small));
    for (const Column column : kFixed)
        setColumnWidth(static_cast<int>(column), usualWidth(column));
    fitColumns();
}

int TicketTable::usualWidth(Column column) const
{
    switch (column) {
        case Column::Sync:
            return 28;
        case Column::Customer:
            return std::max(68, wordsWidth(column));
        case Column::Owner:
            return std::max(84, wordsWidth(column));
        case Column::Clock:
            return std::max(136, wordsWidth(column) + kGutter);
        case Column::Number:
        case Column::Kind:
        case Column::State:
            return wordsWidth(column);
        case Column::Summary:
            return kSummary;
    }
    return 0;
}

/// A list without its summaries says nothing: where it is narrow, other columns give way to them.
void TicketTable::fitColumns()
{
    int needed = kSummary;
    for (const Column column : kFixed)
        needed += isColumnShown(column) ? usualWidth(column) : 0;
    QList<Column> hidden = m_unwanted;
    for (const Column column : {Column::Owner, Column::Kind, Column::Customer}) {
        if (needed > viewport()->width() && !hidden.contains(column)) {
            needed -= usualWidth(column);
            hidden.append(column);
        }
    }
    for (const Column column : kFixed) {
        if (isColumnHidden(static_cast<int>(column)) != hidden.contains(column))
            setColumnHidden(static_cast<int>(column), hidden.contains(column));
    }
    keepCurrentInSight();
}

/// The arrow keys go nowhere from a cell that is not shown.
void TicketTable::keepCurrentInSight()
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && isColumnHidden(current.column()))
        selectionModel()->setCurrentIndex(current.siblingAtColumn(static_cast<int>(Column::Summary)),
                                          QItemSelectionModel::NoUpdate);
}

QString TicketTable::columnName(Column column)
{
    switch (column) {
        case Column::Sync:
            return tr("Sync");
        case Column::Number:
            return tr("Number");
        case Column::Kind:
            return tr("Kind");
        case Column::Summary:
            return tr("Summary");
        case Column::Customer:
            return tr("Customer");
        case Column::State:
            return tr("State");
        case Column::Owner:
            return tr("With");
        case Column::Clock:
            return tr("Clock");
    }
    return {};
}

void TicketTable::setDensity(Density density)
{
    m_density = density;
    sizeColumns();
}

void TicketTable::showColumn(Column column, bool shown)
{
    m_unwanted.removeAll(column);
    if (!shown)
        m_unwanted.append(column);
    fitColumns();
}

void TicketTable::sortBy(Column column)
{
    const bool same = m_tickets.sortColumn() == column;
    Q_EMIT sortAsked(column, same && !m_tickets.query().sort.constFirst().descending);
}

void TicketTable::showSort()
{
    const std::optional<Column> column = m_tickets.sortColumn();
    const bool descending = column && m_tickets.query().sort.constFirst().descending;
    horizontalHeader()->setSortIndicator(column ? static_cast<int>(*column) : -1,
                                         descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QList<RecordId> TicketTable::selectedTickets() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QList<RecordId> ids;
    for (const QModelIndex& row : std::as_const(rows)) {
        if (const RecordId id = m_tickets.idAt(row.row()); !id.isNull())
            ids.append(id);
    }
    return ids;
}

RecordId TicketTable::currentTicket() const
{
    return currentIndex().isValid() ? m_tickets.idAt(currentIndex().row()) : RecordId();
}

bool TicketTable::selectTicket(RecordId ticket)
{
    const int row = m_tickets.rowOf(ticket);
    if (row < 0)
        return false;
    selectRow(row);
    return true;
}

QItemSelectionModel::SelectionFlags TicketTable::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    if (!event)
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    return QTableView::selectionCommand(index, event);
}

/// The last row that may be in sight, before the view has been laid out anew.
int TicketTable::lastInSight() const
{
    return verticalScrollBar()->value() + viewport()->height() / verticalHeader()->defaultSectionSize();
}

/// The rows are asked for before anything is painted, not by the painting.
void TicketTable::scrollContentsBy(int dx, int dy)
{
    if (dy != 0)
        showSight();
    QTableView::scrollContentsBy(dx, dy);
}

void TicketTable::showSight()
{
    if (m_tickets.show(verticalScrollBar()->value(), lastInSight()))
        return paintOn();
    viewport()->setUpdatesEnabled(false);
    // Not begun anew at every step: whoever scrolls on and on still sees something.
    if (!m_patience.isActive())
        m_patience.start();
}

void TicketTable::paintOn()
{
    m_patience.stop();
    if (!viewport()->updatesEnabled())
        viewport()->setUpdatesEnabled(true);
}

/// Rows that are read ahead of those in sight would make the view paint everything again.
void TicketTable::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    const int first = verticalScrollBar()->value();
    if (bottomRight.row() < first || topLeft.row() > lastInSight())
        return;
    if (m_patience.isActive())
        showSight();
    if (viewport()->updatesEnabled())
        QTableView::dataChanged(topLeft, bottomRight, roles);
}

void TicketTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT ticketChosen();
}

void TicketTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT ticketChosen();
}

void TicketTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT ticketActivated();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TicketTable::copySelection() const
{
    QStringList lines;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        if (const Ticket* ticket = m_tickets.peek(row.row()))
            lines.append(TicketCells::text(*ticket, Column::Number, m_session) + u'\t' + ticket->summary());
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void TicketTable::resizeEvent(QResizeEvent* event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

void TicketTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    m_second.start();
}

void TicketTable::hideEvent(QHideEvent* event)
{
    QTableView::hideEvent(event);
    m_second.stop();
}

/// Only the clocks tick.
void TicketTable::tick()
{
    const auto clock = static_cast<int>(Column::Clock);
    viewport()->update(columnViewportPosition(clock), 0, columnWidth(clock), viewport()->height());
}

}  // namespace Seatdesk
