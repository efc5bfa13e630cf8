// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketviewmodel.h"
#include "widgets/controls/ground.h"

#include <QTimeZone>

class QLabel;
class QListView;
class QToolButton;

namespace Seatdesk {

class PanelTitle;

/// The column of views with their counters.
class ViewsPane : public Ground
{
    Q_OBJECT

public:
    ViewsPane(TicketViewModel& model, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<TicketView> current() const;
    /// Chooses without telling `chosen`; false when there is no such view.
    bool setCurrent(const TicketView& view);
    void step(int by);
    /// The zone in which "as of" is said.
    void setZone(const QTimeZone& zone) { m_zone = zone; }
    void focusList();

Q_SIGNALS:
    void chosen(const Seatdesk::TicketView& view);
    void saveAsked();
    void renameAsked(const Seatdesk::TicketView& view);
    void deleteAsked(const Seatdesk::TicketView& view);

private:
    void choose(const QModelIndex& index);
    void keepCurrent();
    void showCounted();
    void showMenu(const QPoint& at);

    TicketViewModel& m_model;
    PanelTitle* m_title;
    QListView* m_list;
    QLabel* m_foot;
    std::optional<TicketView> m_current;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_silent = false;
};

}  // namespace Seatdesk
