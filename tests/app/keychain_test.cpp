// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktopkeychain.h"
#include "windowbench.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

TEST(Keychain, MayGoBeforeItsAnswerComes)
{
    {
        DesktopKeychain gone;
        gone.probe([](bool) { ADD_FAILURE() << "nobody is there to be told"; });
        gone.read(QStringLiteral("1002"), [](const QString&) { ADD_FAILURE() << "nobody is there to be told"; });
        EXPECT_TRUE(gone.children().isEmpty()) << "a job that went with it would be answered by a crash";
    }
    // Answers come in the order of the questions.
    DesktopKeychain later;
    bool answered = false;
    later.probe([&answered](bool) { answered = true; });
    EXPECT_TRUE(waitFor([&answered] { return answered; }));
}
