// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace Seatdesk {

/// What people read where settings.h has keys.
class SettingTexts
{
    Q_DECLARE_TR_FUNCTIONS(SettingTexts)

public:
    [[nodiscard]] static QString name(const QString& key);
    /// " min", " s" …; empty for plain numbers.
    [[nodiscard]] static QString unit(const QString& key);
    /// A sentence below the editor; empty where the name says it all.
    [[nodiscard]] static QString help(const QString& key);
    [[nodiscard]] static QString choice(const QString& key, const QString& choice);

private:
    static QString clockName(const QString& profile);
};

}  // namespace Seatdesk
