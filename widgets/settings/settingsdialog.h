// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/settingsport.h"
#include "widgets/theme/theme.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace Seatdesk {

class ActionRegistry;

/// The settings: pages at the left, the chosen one scrolls at the right. Every change holds at once. Open with open().
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// With the pages that every person has: look, language, keys, lock.
    SettingsDialog(const Theme& theme, ActionRegistry& actions, const SettingsPort& own, QWidget* parent);

    /// Adds a page, for example the department's rules for its administrator.
    void addPage(const QString& id, const QString& name, const QString& iconName, QWidget* page);
    void showPage(const QString& id);
    [[nodiscard]] QString currentPage() const;
    /// Settings changed somewhere: shows what holds now.
    void reload();

private:
    const Theme& m_theme;
    QListWidget* m_names;
    QStackedWidget* m_pages;
};

}  // namespace Seatdesk
