// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/settingsport.h"
#include "widgets/theme/theme.h"

#include <QWidget>

namespace Seatdesk {

/// A page of settings, one below the other, by their keys.
class SettingsList : public QWidget
{
    Q_OBJECT

public:
    SettingsList(const Theme& theme, const QStringList& keys, const SettingsPort& port, QWidget* parent = nullptr);

    /// The keys of one person's looks.
    static QStringList appearanceKeys();
    /// What a department (or, with `team`, a team) may set, in the order of the declarations.
    static QStringList sharedKeys(bool team);
};

}  // namespace Seatdesk
