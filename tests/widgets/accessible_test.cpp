// SPDX-License-Identifier: GPL-3.0-or-later
#include "demobench.h"
#include "support/namelesscontrols.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/signin/firstrunpage.h"
#include "widgets/signin/lockpage.h"
#include "widgets/signin/signinpage.h"

#include "domain/setting.h"

#include <QPushButton>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

std::string faults(QWidget& root)
{
    return namelessControls(root).join(u'\n').toStdString();
}

}  // namespace

TEST(Accessibility, EveryControlOfTheWindowHasAName)
{
    DemoBench demo;
    demo.show();
    EXPECT_EQ(faults(*demo.window), "");
    demo.palette->openOver();
    EXPECT_EQ(faults(*demo.palette), "");
}

TEST(Accessibility, EveryControlBeforeTheWorkHasAName)
{
    const Theme theme;
    SignInPage signIn(theme);
    LockPage lock(theme);
    FirstRunPage first(theme);
    EXPECT_EQ(faults(signIn), "");
    EXPECT_EQ(faults(lock), "");
    EXPECT_EQ(faults(first), "");
}

TEST(Accessibility, EveryControlOfTheSettingsHasAName)
{
    DemoBench demo;
    SettingsDialog dialog(demo.theme, demo.bench->actions(),
                          {[](const QString& key) { return settingSpec(key)->fallback; }, {}}, demo.window);
    EXPECT_EQ(faults(dialog), "");
}

TEST(Accessibility, TheTestSeesANamelessControl)
{
    QWidget window;
    new QPushButton(&window);
    EXPECT_NE(faults(window), "");
}
