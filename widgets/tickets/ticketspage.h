// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketviewmodel.h"
#include "widgets/tickets/ticketways.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QSplitter;

namespace Seatdesk {

class ActionRegistry;
class DetailPane;
class EmptyState;
class FilterBar;
class ListFoot;
class NoticeBar;
class OlderLine;
class Theme;
class TicketDesk;
class TicketListModel;
class TicketTable;
class ViewsPane;
class TicketCommands;
struct Error;
struct RowChange;
struct Workplace;

/// The workspace of tickets (工单): views with counters, a list that stays fast, and one ticket whole.
class TicketsPage : public QWidget
{
    Q_OBJECT

public:
    /// `ways`: what the program provides beyond the page.
    TicketsPage(Workplace& place, const Theme& theme, ActionRegistry& actions, const TicketWays& ways = {},
                QWidget* parent = nullptr);
    ~TicketsPage() override;

    [[nodiscard]] TicketDesk& desk() const { return *m_desk; }
    [[nodiscard]] TicketTable& table() const { return *m_table; }
    [[nodiscard]] DetailPane& detail() const { return *m_detail; }
    [[nodiscard]] ViewsPane& views() const { return *m_views; }
    [[nodiscard]] NoticeBar& notice() const { return *m_notice; }

    /// Shows a view by its key ("mine", "overdue" …); false when there is none.
    bool showView(const QString& key);
    /// Shows that ticket, in the list as well if the view holds it.
    void showTicket(RecordId ticket);
    /// The filter as it is now, with its placeholders, and the name of the view.
    [[nodiscard]] Query filter() const { return m_filter; }
    [[nodiscard]] QString viewName() const;
    [[nodiscard]] const std::optional<TicketView>& view() const { return m_view; }
    /// The tickets selected in the list, else the one shown.
    [[nodiscard]] QList<RecordId> chosenTickets() const;

    void focusWords();
    void focusList();
    /// Takes over a view that was just saved.
    void adoptView(const TicketView& view);

    static constexpr int kNarrow = 1040;  ///< of the page: below it the detail is a drawer
    static constexpr int kDetail = 380;

Q_SIGNALS:
    /// Another ticket is shown, or the one shown changed.
    void ticketShown();
    void selectionChanged();
    void saveViewAsked();
    void renameViewAsked(const Seatdesk::TicketView& view);
    void deleteViewAsked(const Seatdesk::TicketView& view);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void connectParts();
    void followRecords();
    void openView(const TicketView& view);
    void ask(bool fresh);
    void chooseTicket();
    void loadTicket(RecordId ticket);
    void takeChanges(const QList<RowChange>& changes);
    void reload();
    void showCounts();
    void showOpened();
    void showEmpty();
    void showSelected();
    void selectKey(qint64 key);
    void chooseInsteadOfTheGone();
    bool keepWrittenTo();
    void showFailed(const QString& what, const Error& error);
    void keepSelection();
    void setNarrow(bool narrow);
    void placeDrawer();
    void openDrawer(bool open);

    Workplace& m_place;
    TicketDesk* m_desk;
    TicketListModel* m_model;
    TicketViewModel* m_viewModel;
    ViewsPane* m_views;
    FilterBar* m_bar;
    NoticeBar* m_notice;
    TicketTable* m_table;
    EmptyState* m_empty;
    OlderLine* m_older;  ///< none where every ticket is here
    ListFoot* m_foot;
    DetailPane* m_detail;
    TicketWays m_ways;
    QSplitter* m_splitter = nullptr;
    std::optional<TicketView> m_view;
    Query m_filter;
    RecordId m_wanted;     ///< the ticket to be shown, perhaps not loaded yet
    qint64 m_keptKey = 0;  ///< of the current row, to find it again after a reset
    QTimer m_chosen;
    QTimer m_reload;
    QTimer m_minute;
    bool m_choose = true;   ///< a row is to be chosen once there are rows
    bool m_asked = false;   ///< the ticket was asked for by itself: a view that opens meanwhile leaves it shown
    bool m_turned = false;  ///< to another view, which has not been read yet
    bool m_narrow = false;
};

}  // namespace Seatdesk
