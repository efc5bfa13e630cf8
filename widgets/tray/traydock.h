// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketdesk.h"
#include "items/traymodel.h"
#include "widgets/theme/tone.h"

#include <QDockWidget>

class QHBoxLayout;
class QListView;
class QStackedLayout;

namespace Seatdesk {

class ActionRegistry;
class Chip;
class EmptyState;
class NoticeBar;
class PanelTitle;
class Theme;
class TrayCaseView;
struct Workplace;

/// The sync tray: what the authority refused of this person's work, to be decided and sent again or left; what waits to
/// be sent, and what was sent. Docks at the foot of the window; never comes up by itself.
class TrayDock : public QDockWidget
{
    Q_OBJECT

public:
    /// Declares the actions "tray.toggle" and "tray.undo".
    TrayDock(Workplace& place, const Theme& theme, ActionRegistry& actions, QWidget* parent);

    void toggle();
    /// Of what was refused.
    [[nodiscard]] int count() const { return m_model->countOf(TrayItem::Stage::Refused); }

    static constexpr int kHeight = 408;  ///< with its title, when it is first shown

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void arrange(const Theme& theme);
    void showCounts();
    void showCase();
    void submit();
    void declareActions(ActionRegistry& actions);
    void sendAgain(const TrayCase& one, const QList<Row>& rowsNow);
    void resolve(const TrayCase& one, bool isSent);
    void takeDecided(const TrayCase& one, bool isSent);
    [[nodiscard]] QString whyNotUndo() const;
    void undo();
    void bringBack();
    void tell(Tone tone, const QString& sentence);

    Workplace& m_place;
    TrayModel* m_model;
    PanelTitle* m_title;
    Chip* m_conflicts;
    Chip* m_waiting;
    Chip* m_sent;
    QListView* m_list;
    TrayCaseView* m_view;
    EmptyState* m_empty;
    QStackedLayout* m_stack = nullptr;
    NoticeBar* m_notice;
    ActionRegistry& m_actions;
    TicketDesk m_desk;   ///< knows what was sent last
    TrayCase m_decided;  ///< last; without items when nothing was
    bool m_isSent = false;
    QString m_whyStays;
    GroupId m_shown;
    TrayItem::Stage m_shownStage = TrayItem::Stage::Refused;
    bool m_sized = false;
};

}  // namespace Seatdesk
