// SPDX-License-Identifier: GPL-3.0-or-later
#include "demobench.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/settings/hourseditor.h"
#include "widgets/settings/keyspage.h"
#include "widgets/settings/settingeditor.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/settings/settingslist.h"
#include "widgets/settings/settingtexts.h"

#include "domain/setting.h"
#include "domain/shiftplan.h"
#include "support/text.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// Keeps values as a store would.
struct Kept
{
    SettingsPort port()
    {
        return {[this](const QString& key) { return values.contains(key) ? values[key] : settingSpec(key)->fallback; },
                [this](const QString& key, const QJsonValue& value, const SettingsPort::Refused& refused) {
                    refusal.isEmpty() ? void(values.insert(key, value)) : refused(refusal);
                },
                [this](const QString& key) { return reasons.value(key); },
                [this](const QString& key) { return values.contains(key); },
                [this](const QString& key, const SettingsPort::Refused&) { values.remove(key); }};
    }

    QHash<QString, QJsonValue> values;
    QHash<QString, QString> reasons;
    QString refusal;
};

void choose(KeysPage& page, const char* actionId)
{
    auto* list = page.findChild<QTreeWidget*>(q("keyList"));
    for (QTreeWidgetItemIterator it(list); *it; ++it) {
        if ((*it)->data(0, Qt::UserRole).toString() == q(actionId))
            list->setCurrentItem(*it);
    }
}

}  // namespace

TEST(SettingTexts, NameEverySettingAndEveryChoice)
{
    for (const SettingSpec& spec : settingSpecs()) {
        EXPECT_NE(SettingTexts::name(spec.key), spec.key);
        for (const QString& choice : spec.choices)
            EXPECT_NE(SettingTexts::choice(spec.key, choice), choice) << qPrintable(spec.key);
    }
}

TEST(SettingsList, HandsEveryChangeOverWithinItsRange)
{
    const Theme theme;
    Kept kept;
    const SettingsList list(theme, SettingsList::appearanceKeys(), kept.port());
    auto* size = list.findChild<QSpinBox*>(QString(SettingKey::kTextSize));
    EXPECT_EQ(size->value(), 13);
    size->setValue(40);
    EXPECT_EQ(kept.values.value(SettingKey::kTextSize).toInt(), 16);
    auto* look = list.findChild<SegmentedControl*>(QString(SettingKey::kTheme));
    QTest::keyClick(look, Qt::Key_Right);
    EXPECT_EQ(kept.values.value(SettingKey::kTheme).toString(), q("light"));
    list.findChild<QCheckBox*>(QString(SettingKey::kReduceMotion))->click();
    EXPECT_TRUE(kept.values.value(SettingKey::kReduceMotion).toBool());
}

TEST(SettingsList, SaysWhySomethingCannotBeChangedHere)
{
    const Theme theme;
    Kept kept;
    kept.reasons.insert(SettingKey::kIdleLockMinutes, q("The department decides."));
    const SettingsList list(theme, {SettingKey::kIdleLockMinutes}, kept.port());
    auto* minutes = list.findChild<QSpinBox*>(QString(SettingKey::kIdleLockMinutes));
    EXPECT_FALSE(minutes->isEnabled());
    EXPECT_EQ(minutes->accessibleDescription(), q("The department decides."));
}

TEST(SettingsList, ANumberBeyondItsRangeIsRefusedAndSaid)
{
    const Theme theme;
    Kept kept;
    SettingsList list(theme, {SettingKey::kHandlingMinutes}, kept.port());
    list.show();
    auto* minutes = list.findChild<QSpinBox*>(QString(SettingKey::kHandlingMinutes));
    auto* fault = list.findChild<QLabel*>(q("fault:handling.minutes"));
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, q("999"));
    QTest::keyClick(minutes, Qt::Key_Return);
    EXPECT_EQ(minutes->value(), 5);
    EXPECT_TRUE(kept.values.isEmpty());
    EXPECT_TRUE(fault->text().contains(q("120")));
    minutes->selectAll();
    QTest::keyClicks(minutes, q("12"));
    EXPECT_TRUE(kept.values.isEmpty());
    QTest::keyClick(minutes, Qt::Key_Return);
    EXPECT_EQ(kept.values.value(SettingKey::kHandlingMinutes).toInt(), 12);
    EXPECT_TRUE(fault->isHidden());
}

TEST(SettingsList, WhatIsSetCanBeTakenBackAndWhatIsRefusedIsSaid)
{
    const Theme theme;
    Kept kept;
    kept.values.insert(SettingKey::kStuckHours, 12);
    const SettingsList list(theme, SettingsList::sharedKeys(false), kept.port());
    auto* hours = list.findChild<QSpinBox*>(QString(SettingKey::kStuckHours));
    auto* reset = list.findChild<QToolButton*>(q("reset:stuck.hours"));
    EXPECT_FALSE(reset->isHidden());
    EXPECT_TRUE(list.findChild<QToolButton*>(q("reset:handling.minutes"))->isHidden());
    reset->click();
    for (SettingEditor* editor : list.findChildren<SettingEditor*>())
        editor->reload();
    EXPECT_EQ(hours->value(), 24);
    EXPECT_TRUE(reset->isHidden());
    kept.refusal = q("The disk is full.");
    hours->setValue(7);
    EXPECT_EQ(hours->value(), 24);
    EXPECT_EQ(list.findChild<QLabel*>(q("fault:stuck.hours"))->text(), kept.refusal);
}

TEST(SettingsList, OffersEverythingThatADepartmentDecides)
{
    const Theme theme;
    Kept kept;
    const SettingsList list(theme, SettingsList::sharedKeys(false), kept.port());
    for (const QString& key : SettingsList::sharedKeys(false)) {
        EXPECT_NE(list.findChild<QWidget*>(key), nullptr) << qPrintable(key);
        EXPECT_FALSE(SettingTexts::facts(*settingSpec(key)).isEmpty());
    }
}

TEST(SettingsList, AWheelThatPassesChangesNothing)
{
    const Theme theme;
    Kept kept;
    const SettingsList list(theme, SettingsList::appearanceKeys(), kept.port());
    auto* size = list.findChild<QSpinBox*>(QString(SettingKey::kTextSize));
    QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(size, &wheel);
    EXPECT_EQ(size->value(), 13);
    EXPECT_TRUE(kept.values.isEmpty());
}

TEST(HoursEditor, ReadsFullWidthTimesAndRefusesWhatIsNoTime)
{
    const Theme theme;
    const HoursEditor hours(theme);
    const QSignalSpy changed(&hours, &HoursEditor::changed);
    auto* monday = hours.findChild<LineField*>(q("day1"));
    monday->setText(QString::fromUtf8("9：00–12:00，13:00-18:00"));
    QTest::keyClick(monday, Qt::Key_Return);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(hours.hours().value(q("1")).toArray(), (QJsonArray{q("09:00-12:00"), q("13:00-18:00")}));
    for (const char* wrong : {"25:00-26:00", "12:00-12:00", "24:00-9:00", "9-12", "09:00-12:00, 11:00-13:00"}) {
        monday->setText(q(wrong));
        QTest::keyClick(monday, Qt::Key_Return);
        EXPECT_TRUE(monday->property("missing").toBool()) << wrong;
    }
    EXPECT_EQ(changed.count(), 1);
}

TEST(HoursEditor, TakesTheWholeDayAndHoursThatGoPastMidnight)
{
    const Theme theme;
    HoursEditor hours(theme);
    const auto type = [&](const char* day, const char* text) {
        auto* field = hours.findChild<LineField*>(q(day));
        field->setText(q(text));
        QTest::keyClick(field, Qt::Key_Return);
    };
    const auto spans = [&](int day) { return hours.hours().value(QString::number(day)).toArray(); };
    type("day1", "0:00-24:00");
    EXPECT_EQ(spans(1), (QJsonArray{q("00:00-24:00")}));
    type("day2", "14:00-22:00, 22:00-6:00");
    EXPECT_EQ(spans(2), (QJsonArray{q("14:00-22:00"), q("22:00-24:00")}));
    EXPECT_EQ(spans(3), (QJsonArray{q("00:00-06:00")})) << "the rest belongs to the next day";
    type("day2", "22:00-8:00");
    EXPECT_EQ(spans(3), (QJsonArray{q("00:00-08:00")})) << "and is no second time there";
    type("day7", "20:00-2:00");
    EXPECT_EQ(spans(1), (QJsonArray{q("00:00-24:00")})) << "Sunday goes on into Monday";
    EXPECT_EQ(hours.findChild<LineField*>(q("day3"))->text(), q("00:00-08:00"));
}

TEST(KeysPage, TakesANewKeyShowsAConflictAndGoesBack)
{
    DemoBench demo;
    demo.show();
    ActionRegistry& actions = demo.bench->actions();
    KeysPage page(demo.theme, actions);
    page.show();
    auto* capture = page.findChild<QWidget*>(q("keyCapture"));
    auto* notice = page.findChild<NoticeBar*>();
    choose(page, "ticket.settle");
    QTest::keyClick(capture, Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(actions.keyHint(q("ticket.settle")), q("Ctrl+J"));

    QTest::keyClick(capture, Qt::Key_X, Qt::NoModifier);
    EXPECT_TRUE(notice->isVisible());
    EXPECT_EQ(actions.keyHint(q("ticket.settle")), q("Ctrl+J"));

    QTest::keyClick(capture, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(actions.keyHint(q("ticket.settle")), q("Ctrl+J"));
    auto* take = page.findChild<QToolButton*>(q("takeKey"));
    ASSERT_NE(take, nullptr);
    take->click();
    EXPECT_EQ(actions.keyHint(q("ticket.settle")), q("Ctrl+D"));
    EXPECT_EQ(actions.keyHint(q("ticket.dispatch")), QString());

    page.findChild<QAbstractButton*>(q("resetAllKeys"))->click();
    EXPECT_EQ(actions.keyHint(q("ticket.dispatch")), q("Ctrl+D"));
    EXPECT_TRUE(actions.faults().isEmpty());
}

TEST(SettingsList, ATextThatIsRefusedStaysToBePutRight)
{
    const Theme theme;
    Kept kept;
    SettingsList list(theme, {SettingKey::kShifts}, kept.port());
    list.show();
    auto* plan = list.findChild<LineField*>(QString(SettingKey::kShifts));
    const auto* fault = list.findChild<QLabel*>(q("fault:") + SettingKey::kShifts);
    ASSERT_NE(fault, nullptr);
    plan->setFocus();
    plan->selectAll();
    QTest::keyClicks(plan, q("07:00-15:00 15:00-23:00 23:00"));
    QTest::keyClick(plan, Qt::Key_Return);
    plan->clearFocus();
    for (SettingEditor* editor : list.findChildren<SettingEditor*>())
        editor->reload();
    EXPECT_EQ(plan->text(), q("07:00-15:00 15:00-23:00 23:00"));
    EXPECT_FALSE(fault->isHidden());
    EXPECT_TRUE(kept.values.isEmpty());
    plan->setFocus();
    plan->end(false);
    QTest::keyClicks(plan, q("-07:00"));
    QTest::keyClick(plan, Qt::Key_Return);
    EXPECT_EQ(kept.values.value(SettingKey::kShifts).toString(), q("07:00-15:00 15:00-23:00 23:00-07:00"));
    EXPECT_TRUE(fault->isHidden());
}
