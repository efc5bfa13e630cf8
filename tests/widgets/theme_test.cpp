// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme.h"
#include "widgets/theme/colourtable.h"
#include "widgets/theme/tone.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Seatdesk;

namespace {

const std::vector<Look> kLooks{Look::Light, Look::Dark, Look::Contrast};
const std::vector<Role> kGrounds{Role::Window, Role::Rail,  Role::Surface,    Role::Sunken,
                                 Role::Raised, Role::Hover, Role::AccentSoft, Role::Selection};

double worst(Role role, Look look)
{
    double ratio = 21;
    for (const Role ground : kGrounds)
        ratio = std::min(ratio, contrastRatio(colourOf(role, look), colourOf(ground, look)));
    return ratio;
}

}  // namespace

TEST(ContrastRatio, IsThatOfTheStandard)
{
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21.0, 0.01);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Theme, TextIsReadableOnEveryGround)
{
    for (const Look look : kLooks) {
        for (const Role role :
             {Role::Text1, Role::Text2, Role::Text3, Role::Accent, Role::Success, Role::Warning, Role::Danger,
              Role::Info, Role::ClockRun, Role::ClockWarn, Role::ClockOver, Role::ClockPause, Role::ClockDone,
              Role::Agent, Role::Customer, Role::Overlap, Role::Hold})
            EXPECT_GE(worst(role, look), 4.5) << "role " << int(role) << " in look " << int(look);
    }
}

TEST(Theme, OutlinesAndRingsAreSeen)
{
    for (const Look look : kLooks) {
        EXPECT_GE(worst(Role::Focus, look), 3.0);
        for (const Role role : {Role::BorderStrong, Role::Silence})
            EXPECT_GE(contrastRatio(colourOf(role, look), colourOf(Role::Surface, look)), 3.0) << int(role);
    }
}

TEST(Theme, WordsOnFillsAndStateGroundsAreReadable)
{
    for (const Look look : kLooks) {
        const auto ratio = [&](Role ink, Role ground) {
            return contrastRatio(colourOf(ink, look), colourOf(ground, look));
        };
        EXPECT_GE(ratio(Role::OnAccent, Role::AccentFill), 4.5);
        EXPECT_GE(ratio(Role::OnAccent, Role::AccentHover), 4.5);
        EXPECT_GE(ratio(Role::OnMark, Role::Mark), 4.5);
        for (const Tone tone : {Tone::Success, Tone::Warning, Tone::Danger, Tone::Info}) {
            EXPECT_GE(ratio(inkOf(tone), groundOf(tone)), 4.5);
            for (const Role ink : {Role::Text1, Role::Text2, Role::Text3, Role::Accent})
                EXPECT_GE(ratio(ink, groundOf(tone)), 4.5);
        }
    }
}

TEST(Theme, ARoleAnswersByLookAndTellsOfTheChange)
{
    Theme theme;
    EXPECT_EQ(theme.color(Role::Accent), QColor(0x24, 0x57, 0xB5));
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setLook(Look::Dark);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(theme.color(Role::Accent), QColor(0x8B, 0xB4, 0xF8));
    theme.setLook(Look::Dark);
    EXPECT_EQ(changed.count(), 1);
}

TEST(Theme, APersonsOwnSizeMovesEveryStep)
{
    Theme theme;
    EXPECT_EQ(theme.font(TextStep::Small).pixelSize(), 12);
    theme.setTextSize(16);
    EXPECT_EQ(theme.font(TextStep::Base).pixelSize(), 16);
    EXPECT_EQ(theme.font(TextStep::Small).pixelSize(), 15);
    EXPECT_EQ(theme.font(TextStep::Figure).pixelSize(), 23);
    theme.setTextSize(40);
    EXPECT_EQ(theme.textSize(), 16);
}

TEST(Theme, TraditionalChineseHasItsOwnFace)
{
    Theme theme;
    EXPECT_EQ(theme.font().families().first(), QStringLiteral("Noto Sans CJK SC"));
    theme.setLanguage(QStringLiteral("zh_TW"));
    EXPECT_EQ(theme.font().families().first(), QStringLiteral("Noto Sans CJK TC"));
}

TEST(Theme, AnIconTakesTheColourOfItsRoleAlsoAfterAChangeOfLook)
{
    Theme theme;
    const QIcon icon = theme.icon(QStringLiteral("waveform"), Role::Danger);
    const auto colourSeen = [&] {
        const QImage image = icon.pixmap(QSize(16, 16), 1.0).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 200)
                    return image.pixelColor(x, y).rgb();
            }
        }
        return qRgb(0, 0, 0);
    };
    EXPECT_NEAR(qRed(colourSeen()), 0xB0, 4);
    theme.setLook(Look::Dark);
    EXPECT_NEAR(qRed(colourSeen()), 0xF4, 4);
}
