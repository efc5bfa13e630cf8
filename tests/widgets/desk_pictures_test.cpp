// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"
#include "support/clippedtexts.h"
#include "support/spoken.h"
#include "widgets/shell/mainwindow.h"

#include <QDir>

#include <functional>

using namespace Seatdesk;

namespace {

const QString kFolder = qEnvironmentVariable("SEATDESK_PICTURES");

struct Scene
{
    QString name;
    std::function<void(DeskBench&)> play;
};

QList<Scene> scenes()
{
    const auto call = [](DeskBench& desk) {
        desk.fillTicket();
        desk.passTime(std::chrono::seconds(222));
    };
    return {{QStringLiteral("empty"), [](DeskBench&) {}},
            {QStringLiteral("ringing"), [](DeskBench& desk) { desk.stackCalls(); }},
            {QStringLiteral("call"), call},
            {QStringLiteral("missing"),
             [](DeskBench& desk) {
                 desk.fillTicket();
                 desk.tryToDispatch();
                 desk.passTime(std::chrono::seconds(318));
             }},
            {QStringLiteral("stack"),
             [call](DeskBench& desk) {
                 call(desk);
                 desk.stackCalls();
             }},
            {QStringLiteral("complaint"), [](DeskBench& desk) {
                 desk.fillTicket();
                 desk.fillComplaint();
                 desk.tryToDispatch();
             }}};
}

/// Plays every scene in the look and looks at it.
void playScenes(Look look, const QString& language, const QSize& size,
                const std::function<void(DeskBench&, const QString& scene)>& regard)
{
    for (const Scene& scene : scenes()) {
        DeskBench desk(look, language);
        desk.fillCustomer();
        desk.show(size);
        scene.play(desk);
        // The list of possible duplicates and the marks of taboo wording come by themselves, a moment later.
        QTest::qWait(350);
        regard(desk, scene.name);
    }
}

/// The window at 100 % on the smaller screen, at 150 % on the larger, and at 100 % there.
const QList<QSize> kSizes{{1366, 768}, {1280, 720}, {1920, 1080}};

/// What design/tokens.md gives the panels beside the Desk, less the frame of the dock.
constexpr int kPanel = 396;

class DeskLooksIn : public testing::TestWithParam<std::pair<const char*, Look>>
{};

}  // namespace

TEST_P(DeskLooksIn, EveryLanguageAndLookNothingIsClipped)
{
    const QString language = QString::fromLatin1(GetParam().first);
    const Spoken spoken(language);
    ASSERT_TRUE(spoken.isFound() || language == u"en");
    for (const QSize& size : kSizes) {
        playScenes(GetParam().second, language, size, [&](const DeskBench& desk, const QString& scene) {
            for (const QString& fault : clippedTexts(*desk.main))
                ADD_FAILURE() << qPrintable(scene) << " at " << size.width() << ": " << qPrintable(fault);
            const QWidget* unit = desk.field(QStringLiteral("target"));
            EXPECT_GE(unit->width() - 16, unit->fontMetrics().horizontalAdvance(QStringLiteral("工程维修中心")))
                << "the name of a unit at " << size.width();
            const auto* panel = desk.main->findChild<QWidget*>(QStringLiteral("knowledgePanel"));
            EXPECT_TRUE(panel->width() >= kPanel || size.width() < kSizes[0].width())
                << qPrintable(scene) << " leaves the panel " << panel->width() << " of " << size.width();
        });
    }
}

INSTANTIATE_TEST_SUITE_P(All, DeskLooksIn,
                         testing::Values(std::pair("zh_CN", Look::Light), std::pair("zh_CN", Look::Dark),
                                         std::pair("zh_CN", Look::Contrast), std::pair("zh_TW", Look::Light),
                                         std::pair("zh_TW", Look::Dark), std::pair("zh_TW", Look::Contrast),
                                         std::pair("en", Look::Light), std::pair("en", Look::Dark),
                                         std::pair("en", Look::Contrast)));

TEST(DeskPictures, DrawTheDeskInEveryLook)
{
    if (kFolder.isEmpty())
        GTEST_SKIP() << "set SEATDESK_PICTURES to a folder";
    QDir().mkpath(kFolder);
    const QString language = qEnvironmentVariable("SEATDESK_LANGUAGE", QStringLiteral("zh_CN"));
    const Spoken spoken(language);
    const qreal scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1")).toDouble();
    const int width = qEnvironmentVariableIntValue("SEATDESK_WIDTH");
    const QSize size = width >= 1920 ? kSizes[2] : scale > 1 ? kSizes[1] : kSizes[0];
    for (const Look look : {Look::Light, Look::Dark, Look::Contrast}) {
        playScenes(look, language, size, [&](DeskBench& desk, const QString& scene) {
            const QString file = QStringLiteral("%1/desk-%2-%3-%4-%5.png")
                                     .arg(kFolder, scene, Theme::nameOf(look), language)
                                     .arg(qRound(size.width() * scale));
            EXPECT_TRUE(desk.main->grab().save(file));
        });
    }
}
