// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace Seatdesk {

class ActionRegistry;
class KeyCapture;
class KeyHintButton;
class NoticeBar;

/// Every action with its key; press a new one, see whom it belongs to, take it or leave it, or go back to the default.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    KeysPage(const Theme& theme, ActionRegistry& actions, QWidget* parent = nullptr);

private:
    void fill();
    void showCurrent();
    void offer(const QKeySequence& keys);
    void bind(const QString& id, const QKeySequence& keys);
    [[nodiscard]] QString currentId() const;

    ActionRegistry& m_actions;
    QTreeWidget* m_list;
    KeyCapture* m_capture;
    KeyHintButton* m_none;
    KeyHintButton* m_reset;
    KeyHintButton* m_resetAll;
    NoticeBar* m_notice;
};

}  // namespace Seatdesk
