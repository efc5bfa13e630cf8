// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/settingsport.h"
#include "widgets/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace Seatdesk {

/// A page of settings, one below the other, by their keys; the parts of a clock stand side by side.
class SettingsList : public QWidget
{
    Q_OBJECT

public:
    SettingsList(const Theme& theme, const QStringList& keys, const SettingsPort& port, QWidget* parent = nullptr);

    /// A sentence above them all.
    void setIntro(const QString& sentence);

    /// The keys of one person's looks.
    static QStringList appearanceKeys();
    /// What a department (or, with `team`, a team) may set, in the order of the declarations.
    static QStringList sharedKeys(bool team);

private:
    void addClock(const QString& key, const QStringList& keys, const SettingsPort& port);

    const Theme& m_theme;
    QVBoxLayout* m_column;
};

}  // namespace Seatdesk
