// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketlistmodel.h"

#include "widgets/theme/theme.h"

#include <QTableView>

namespace Seatdesk {

class Session;

/// The list of tickets: one row each, countdowns that tick. Remembers nothing itself; the page does.
class TicketTable : public QTableView
{
    Q_OBJECT

public:
    using Column = TicketListModel::Column;

    TicketTable(TicketListModel& model, const Session& session, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const TicketListModel& tickets() const { return m_tickets; }
    /// The selected tickets, in the order of the list. Rows that are not here yet are left out.
    [[nodiscard]] QList<RecordId> selectedTickets() const;
    [[nodiscard]] RecordId currentTicket() const;
    /// Makes the row of that ticket the current one if it is in sight of the model.
    bool selectTicket(RecordId ticket);

    static QString columnName(Column column);
    /// Whether the person wants to see it; where the list is narrow it may give way all the same.
    [[nodiscard]] bool isColumnShown(Column column) const { return !m_unwanted.contains(column); }
    void showColumn(Column column, bool shown);
    /// Asks for the order of that column; once more for the other direction.
    void sortBy(Column column);
    /// The height of rows: the person's, unless chosen for this list.
    [[nodiscard]] Density density() const { return m_density.value_or(m_theme.density()); }
    void setDensity(Density density);

Q_SIGNALS:
    void sortAsked(Seatdesk::TicketListModel::Column column, bool descending);
    void ticketChosen();
    /// Enter or a double click: show it.
    void ticketActivated();

protected:
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    /// What the program chooses is chosen alone, whichever modifier is held for a shortcut.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event = nullptr) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void arrange();
    void sizeColumns();
    void fitColumns();
    void keepCurrentInSight();
    [[nodiscard]] int usualWidth(Column column) const;
    void showSort();
    void tick();
    void showSight();
    void paintOn();
    [[nodiscard]] int lastInSight() const;
    [[nodiscard]] int wordsWidth(Column column) const;
    void copySelection() const;

    TicketListModel& m_tickets;
    const Session& m_session;
    const Theme& m_theme;
    std::optional<Density> m_density;
    QList<Column> m_unwanted;
    QTimer m_second;
    QTimer m_patience;  ///< runs while painting waits for the rows scrolled to
};

}  // namespace Seatdesk
