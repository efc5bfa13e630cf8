// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace Seatdesk {

struct SettingSpec;

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
    /// Whether the key is one part of a clock, and what that part is called beside the others.
    [[nodiscard]] static bool isClockPart(const QString& key);
    [[nodiscard]] static QString partName(const QString& key);
    /// A value with its unit, in words.
    [[nodiscard]] static QString value(const SettingSpec& spec, const QJsonValue& value);
    /// Range, default and whose rule it is.
    [[nodiscard]] static QString facts(const SettingSpec& spec);
    /// The same for a clock, from the defaults of its parts.
    [[nodiscard]] static QString clockFacts(const QString& key, const QStringList& defaults);
    /// Why a value was not taken, and which are.
    [[nodiscard]] static QString refusal(const SettingSpec& spec);

private:
    static QString clockName(const QString& profile);
    static QString source(const QString& key);
};

}  // namespace Seatdesk
