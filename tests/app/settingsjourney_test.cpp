// SPDX-License-Identifier: GPL-3.0-or-later
// The director sets a number of the regulations; everybody works by it and reads where it comes from.
#include "app/window/personsettings.h"
#include "domain/calendarday.h"
#include "domain/settingrow.h"
#include "support/text.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/settings/settingsdialog.h"
#include "windowbench.h"

#include <QDateEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class SettingsJourney : public testing::Test
{
protected:
    SettingsDialog* open(const char* page)
    {
        bench.desk().settings().open(q(page));
        return bench.desk().workbench()->findChild<SettingsDialog*>();
    }
    /// The editor of a level: the pages hold the same keys.
    template <typename T>
    T* editor(SettingsDialog* dialog, const char* page, const char* key)
    {
        dialog->showPage(q(page));
        for (T* found : dialog->findChildren<T*>(q(key))) {
            if (found->isVisibleTo(dialog))
                return found;
        }
        return nullptr;
    }
    int handling() const { return bench.desk().place().settings.number(SettingKey::kHandlingMinutes); }

    WindowBench bench;
};

}  // namespace

TEST_F(SettingsJourney, ANumberOfTheDepartmentHoldsForEverybodyUntilItIsTakenBack)
{
    bench.hire(q("1002"), q("王芳"), q("agent"));
    SettingsDialog* dialog = open("department");
    auto* minutes = editor<QSpinBox>(dialog, "department", "handling.minutes");
    ASSERT_NE(minutes, nullptr);
    ASSERT_TRUE(minutes->isEnabled());
    minutes->setValue(7);
    ASSERT_TRUE(waitFor([this] { return handling() == 7; }));
    ASSERT_TRUE(waitFor([this] { return bench.storedRows(SettingRow::kRecord).size() == 1; }));
    EXPECT_EQ(ScopeId(bench.storedRows(SettingRow::kRecord)[0].scope),
              bench.desk().place().session.scopes().department());

    bench.reopen(q("1002"));
    EXPECT_EQ(handling(), 7);
    dialog = open("department");
    minutes = editor<QSpinBox>(dialog, "department", "handling.minutes");
    EXPECT_EQ(minutes->value(), 7);
    EXPECT_FALSE(minutes->isEnabled());

    bench.reopen(WindowBench::kAdmin);
    dialog = open("department");
    auto* reset = editor<QToolButton>(dialog, "department", "reset:handling.minutes");
    ASSERT_NE(reset, nullptr);
    reset->click();
    EXPECT_TRUE(waitFor([this] { return handling() == 5; }));
    EXPECT_TRUE(waitFor([&] { return !reset->isVisibleTo(dialog); }));
    EXPECT_EQ(editor<QSpinBox>(dialog, "department", "handling.minutes")->value(), 5);
}

TEST_F(SettingsJourney, ATeamMaySetItsOwnOverTheDepartments)
{
    SettingsDialog* dialog = open("department");
    editor<QSpinBox>(dialog, "department", "handling.minutes")->setValue(7);
    ASSERT_TRUE(waitFor([this] { return handling() == 7; }));
    auto* team = editor<QSpinBox>(dialog, "team", "handling.minutes");
    ASSERT_NE(team, nullptr);
    EXPECT_TRUE(waitFor([team] { return team->value() == 7; }));
    team->setValue(9);
    ASSERT_TRUE(waitFor([this] { return handling() == 9; }));
    EXPECT_EQ(editor<QSpinBox>(dialog, "department", "handling.minutes")->value(), 7);
}

TEST_F(SettingsJourney, AHolidayStopsTheWorkingDaysOfTheClocks)
{
    const WorkCalendar& calendar = bench.desk().place().calendar;
    SettingsDialog* dialog = open("calendar");
    dialog->findChild<QDateEdit*>(q("calendarFrom"))->setDate(QDate(2026, 10, 1));
    dialog->findChild<QDateEdit*>(q("calendarUntil"))->setDate(QDate(2026, 10, 7));
    dialog->findChild<LineField*>(q("calendarName"))->setText(q("国庆节"));
    EXPECT_TRUE(calendar.isWorkingDay(QDate(2026, 10, 1)));
    dialog->findChild<QPushButton*>(q("addDays"))->click();
    auto* list = dialog->findChild<QTreeWidget*>(q("calendarDays"));
    ASSERT_TRUE(waitFor([list] { return list->topLevelItemCount() == 7; }));
    ASSERT_TRUE(waitFor([&] { return !calendar.isWorkingDay(QDate(2026, 10, 7)); }));
    ASSERT_TRUE(waitFor([this] { return bench.storedRows(CalendarDay::kRecord).size() == 7; }));
    list->topLevelItem(0)->setSelected(true);
    dialog->findChild<QPushButton*>(q("removeDays"))->click();
    ASSERT_TRUE(waitFor([list] { return list->topLevelItemCount() == 6; }));
    EXPECT_TRUE(waitFor([&] { return calendar.isWorkingDay(QDate(2026, 10, 7)); }));
}

TEST_F(SettingsJourney, ADayOfAPeakPeriodMayBeAHolidayToo)
{
    const WorkCalendar& calendar = bench.desk().place().calendar;
    SettingsDialog* dialog = open("calendar");
    auto* list = dialog->findChild<QTreeWidget*>(q("calendarDays"));
    for (const char* kind : {"holiday", "peak"}) {
        dialog->findChild<QDateEdit*>(q("calendarFrom"))->setDate(QDate(2026, 10, 1));
        dialog->findChild<QDateEdit*>(q("calendarUntil"))->setDate(QDate(2026, 10, 2));
        dialog->findChild<SegmentedControl*>(q("calendarKind"))->setCurrentValue(q(kind));
        const int before = list->topLevelItemCount();
        dialog->findChild<QPushButton*>(q("addDays"))->click();
        ASSERT_TRUE(waitFor([&] { return list->topLevelItemCount() == before + 2; })) << kind;
    }
    EXPECT_TRUE(waitFor([&] { return calendar.isPeak({2026, 10, 2}) && !calendar.isWorkingDay({2026, 10, 2}); }));
    dialog->findChild<QPushButton*>(q("addDays"))->click();
    ASSERT_TRUE(waitFor([this] { return bench.storedRows(CalendarDay::kRecord).size() == 4; }));
    EXPECT_EQ(list->topLevelItemCount(), 4) << "what stands there already is not added again";
}
