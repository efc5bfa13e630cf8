// SPDX-License-Identifier: GPL-3.0-or-later
// Every page is worked by keyboard alone: Tab comes by everything that takes the keys, and nothing keeps it.
#include "demowindow.h"
#include "support/tabreach.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace Seatdesk;

namespace {

struct Walk
{
    const char* number;  // of whoever works
    const char* page;
};

// NOLINTNEXTLINE(readability-identifier-naming): a name of GoogleTest
void PrintTo(const Walk& walk, std::ostream* out)
{
    *out << walk.number << " on " << walk.page;
}

class TabWalk : public testing::TestWithParam<Walk>
{
protected:
    TabWalk() : demo(QStringLiteral("zh_CN"), QString::fromLatin1(GetParam().number))
    {
        demo.setUp(Look::Light, QSize(1366, 768));
        demo.window().activateWindow();
        EXPECT_TRUE(waitFor([this] { return demo.window().isActiveWindow(); }));
        demo.go(GetParam().page);
    }

    DemoWindow demo;
};

}  // namespace

TEST_P(TabWalk, TabComesByEverythingThatTakesTheKeys)
{
    qsizetype seen = 0;
    EXPECT_EQ(missedByTab(demo.window(), &seen), QStringList());
    EXPECT_GT(seen, 5);
}

INSTANTIATE_TEST_SUITE_P(
    Pages, TabWalk,
    testing::Values(Walk{"1002", "desk"}, Walk{"1001", "tickets"}, Walk{"1031", "tickets"}, Walk{"1045", "knowledge"},
                    Walk{"1001", "phrases"}, Walk{"1001", "announcements"}, Walk{"1001", "handover"},
                    Walk{"1001", "people"}, Walk{"1001", "log"}, Walk{"1042", "quality"}, Walk{"1002", "results"}),
    [](const auto& walk) { return std::string("Of") + walk.param.number + "On_" + walk.param.page; });
