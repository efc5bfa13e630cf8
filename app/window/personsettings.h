// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/settingskeeper.h"
#include "widgets/theme/theme.h"

#include <QPointer>

namespace Seatdesk {

class ActionRegistry;
class SettingsDialog;

/// The settings of a signed-in person: their own, their team's and their department's, and the calendar. What they may
/// not change they read.
class PersonSettings : public QObject
{
    Q_OBJECT

public:
    /// Everything passed in outlives it, `window` is what the dialog stands before.
    PersonSettings(const Workplace& place, const Theme& theme, ActionRegistry& actions, QWidget* window);

    /// Shows the dialog, at that page if one is named.
    void open(const QString& page = {});
    /// The page that is open; empty when the dialog is not.
    [[nodiscard]] QString openPage() const;
    /// Settings changed somewhere.
    void reload();

private:
    void make();
    void addShared(const QString& id, const QString& name, SettingLevel level);

    const Workplace& m_place;
    const Theme& m_theme;
    ActionRegistry& m_actions;
    QWidget* m_window;
    SettingsKeeper m_keeper;
    QPointer<SettingsDialog> m_dialog;
};

}  // namespace Seatdesk
