// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/traymodel.h"

#include <QDockWidget>

class QHBoxLayout;
class QListView;
class QStackedLayout;

namespace Seatdesk {

class ActionRegistry;
class Chip;
class EmptyState;
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
    /// Declares the action "tray.toggle".
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
    void sendAgain(const TrayCase& one, const QList<Row>& rowsNow);
    void resolve(const TrayCase& one);

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
    GroupId m_shown;
    TrayItem::Stage m_shownStage = TrayItem::Stage::Refused;
    bool m_sized = false;
};

}  // namespace Seatdesk
