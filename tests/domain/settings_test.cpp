// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings.h"
#include "domain/settingrow.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

const auto kPerson = newId<StaffId>();
const auto kTeam = newId<ScopeId>();
const auto kDepartment = newId<ScopeId>();

Row settingRow(ScopeId scope, QLatin1StringView key, const QJsonValue& value)
{
    Row row;
    row.record = SettingRow::kRecord;
    row.id = newId<RecordId>();
    row.scope = scope;
    row.fields = {{SettingRowField::kKey, QString(key)}, {SettingRowField::kValue, value}};
    return row;
}

}  // namespace

TEST(Settings, HaveDefaultsThatTheirDeclarationsAccept)
{
    QSet<QString> keys;
    for (const SettingSpec& spec : settingSpecs()) {
        EXPECT_TRUE(spec.accepts(spec.fallback)) << qPrintable(spec.key);
        EXPECT_FALSE(keys.contains(spec.key)) << qPrintable(spec.key);
        keys.insert(spec.key);
    }
}

TEST(Settings, StartFromTheRegulations)
{
    const Settings settings;
    EXPECT_EQ(settings.number(SettingKey::kHandlingMinutes), 5);
    EXPECT_EQ(settings.number(SettingKey::kHoldPhraseSeconds), 10);
    EXPECT_EQ(settings.number(SettingKey::kHoldWarnSeconds), 60);
    EXPECT_EQ(settings.number(QStringLiteral("clock.dispatch.length")), 60);
    EXPECT_EQ(settings.zone().id(), QByteArray("Asia/Shanghai"));
}

TEST(Settings, TakeTheNearestValue)
{
    Settings settings(kPerson, kTeam, kDepartment);
    settings.apply(settingRow(kDepartment, SettingKey::kTheme, QStringLiteral("light")));
    EXPECT_EQ(settings.text(SettingKey::kTheme), QStringLiteral("light"));
    settings.apply(settingRow(kTeam, SettingKey::kTheme, QStringLiteral("dark")));
    EXPECT_EQ(settings.text(SettingKey::kTheme), QStringLiteral("dark"));
    const Row own = settingRow(ScopeId(kPerson), SettingKey::kTheme, QStringLiteral("contrast"));
    EXPECT_TRUE(settings.apply(own));
    EXPECT_EQ(settings.text(SettingKey::kTheme), QStringLiteral("contrast"));
    EXPECT_TRUE(settings.apply(own, true));
    EXPECT_EQ(settings.text(SettingKey::kTheme), QStringLiteral("dark"));
}

TEST(Settings, DoNotLetAPersonSetWhatTheDepartmentDecides)
{
    Settings settings(kPerson, kTeam, kDepartment);
    EXPECT_FALSE(settings.apply(settingRow(ScopeId(kPerson), SettingKey::kOfflineLockHours, 500)));
    EXPECT_EQ(settings.number(SettingKey::kOfflineLockHours), 72);
}

TEST(Settings, LetAPersonLockSoonerThanTheTeamAndNeverLater)
{
    Settings settings(kPerson, kTeam, kDepartment);
    settings.apply(settingRow(kTeam, SettingKey::kIdleLockMinutes, 8));
    EXPECT_TRUE(settings.apply(settingRow(ScopeId(kPerson), SettingKey::kIdleLockMinutes, 3)));
    EXPECT_EQ(settings.number(SettingKey::kIdleLockMinutes), 3);
    settings.apply(settingRow(ScopeId(kPerson), SettingKey::kIdleLockMinutes, 60));
    EXPECT_EQ(settings.number(SettingKey::kIdleLockMinutes), 8);
}

TEST(Settings, PassOverValuesOutOfRange)
{
    Settings settings(kPerson, kTeam, kDepartment);
    settings.apply(settingRow(kDepartment, SettingKey::kHandlingMinutes, 8));
    settings.apply(settingRow(kTeam, SettingKey::kHandlingMinutes, 100000));
    EXPECT_EQ(settings.number(SettingKey::kHandlingMinutes), 8);
    settings.apply(settingRow(kDepartment, SettingKey::kZone, QStringLiteral("Mars/Olympus")));
    EXPECT_EQ(settings.zone().id(), QByteArray("Asia/Shanghai"));
}
