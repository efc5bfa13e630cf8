// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme.h"
#include "support/places.h"
#include "widgets/theme/colourtable.h"
#include "widgets/theme/tone.h"

#include <QFile>
#include <QRegularExpression>
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

QString textOf(const char* path)
{
    QFile file(TestPlaces::sourceFile(QString::fromLatin1(path)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The roles by name, in the order of their declaration.
QStringList roleNames()
{
    const QString header = textOf("widgets/theme/role.h").section(QStringLiteral("enum class Look"), 0, 0);
    static const QRegularExpression value(QStringLiteral("^    (\\w+),"), QRegularExpression::MultilineOption);
    QStringList names;
    for (auto found = value.globalMatch(header); found.hasNext();)
        names.append(found.next().captured(1));
    return names;
}

}  // namespace

/// The design as a table of its own: the ratios that the other tests ask for would let a value drift.
TEST(Theme, AnswersEveryRoleInEveryLookAsItWasDesigned)
{
    const QStringList names = roleNames();
    ASSERT_EQ(names.size(), kRoleCount);
    QStringList lines = textOf("tests/widgets/colours.csv").split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.takeFirst(), QStringLiteral("role,light,dark,contrast"));
    ASSERT_EQ(lines.size(), kRoleCount);
    for (int role = 0; role < kRoleCount; ++role) {
        QStringList line{names[role]};
        for (const Look look : kLooks)
            line.append(colourOf(Role(role), look).name().toUpper());
        EXPECT_EQ(line.join(u','), lines[role]) << qPrintable(line.join(u','));
    }
}

TEST(Theme, HasTheStepsOfTheScaleOfType)
{
    const Theme theme;
    const auto pixels = [&](TextStep step) { return theme.font(step).pixelSize(); };
    EXPECT_EQ(pixels(TextStep::Small), 12);
    EXPECT_EQ(pixels(TextStep::Base), 13);
    EXPECT_EQ(pixels(TextStep::Number), 14);
    EXPECT_EQ(pixels(TextStep::Title), 16);
    EXPECT_EQ(pixels(TextStep::Figure), 20);
    EXPECT_EQ(pixels(TextStep::BigClock), 40);
}

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
    const QSignalSpy changed(&theme, &Theme::changed);
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
