// SPDX-License-Identifier: GPL-3.0-or-later
// Room around words: bars as high as their sentence, segments as wide as their row allows.
#include "widgets/controls/noticebar.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/knowledge/markedtext.h"
#include "widgets/signin/passwordfield.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QImage>
#include <QListWidget>
#include <QMainWindow>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

struct ControlLooks : testing::Test
{
    ControlLooks() { theme.install(); }

    Theme theme;
};

/// Priorities beside a field that takes what is left, as on the Desk.
struct Priorities
{
    explicit Priorities(const Theme& theme, int width) : segments(new SegmentedControl(theme))
    {
        auto* layout = new QHBoxLayout(&whole);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* field = new QWidget;
        field->setMinimumWidth(80);
        layout->addWidget(field, 1);
        layout->addWidget(segments);
        segments->setProperty("segmentPadding", 5);
        for (const char* word : {"Normal", "Urgent", "Critical"})
            segments->addSegment(QString::fromLatin1(word), QString::fromLatin1(word));
        whole.resize(width, 28);
        whole.show();
        QCoreApplication::processEvents();
    }

    QWidget whole;
    SegmentedControl* segments;
};

}  // namespace

TEST_F(ControlLooks, ANoticeInAToolBarIsAsHighAsItsSentence)
{
    QMainWindow window;
    auto* bar = new QToolBar(&window);
    bar->layout()->setContentsMargins(0, 0, 0, 0);
    window.addToolBar(bar);
    auto* notice = new NoticeBar(theme, bar);
    notice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(notice)->setVisible(true);
    window.resize(1000, 400);
    window.show();
    notice->setDismissable(true);
    notice->tell(Tone::Info, QStringLiteral("Nothing is unfinished on this PC."));
    const auto isFitting = [notice] {
        return notice->width() > 900 && notice->sizeHint().height() == notice->heightForWidth(notice->width());
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return isFitting() && notice->sizeHint().height() <= 32; }))
        << notice->sizeHint().height();
    notice->tell(Tone::Info, QStringLiteral("There is more to say than one line holds. ").repeated(6));
    EXPECT_TRUE(QTest::qWaitFor([&] { return isFitting() && notice->height() > 40; })) << notice->height();
}

TEST_F(ControlLooks, SegmentsHaveAirWhereThereIsRoomAndGiveItUpWhereThereIsNone)
{
    const Priorities wide(theme, 400);
    EXPECT_EQ(wide.segments->width(), wide.segments->sizeHint().width());
    const Priorities narrow(theme, 270);
    EXPECT_LT(narrow.segments->width(), wide.segments->width());
    EXPECT_GE(narrow.segments->width(), narrow.segments->minimumSizeHint().width());
    EXPECT_EQ(wide.segments->sizeHint().width() - wide.segments->minimumSizeHint().width(), 3 * 2 * 5);
}

TEST_F(ControlLooks, ARowShowsThatTheKeysMoveIt)
{
    const auto corner = [this](QStyle::State state) {
        QImage image(100, 40, QImage::Format_RGB32);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.state = state | QStyle::State_Enabled | QStyle::State_Selected;
        paintRowGround(painter, theme, option);
        return image.pixelColor(99, 20);
    };
    EXPECT_EQ(corner(QStyle::State_HasFocus), theme.color(Role::Focus));
    EXPECT_NE(corner(QStyle::State_None), theme.color(Role::Focus));
}

TEST_F(ControlLooks, APlainListShowsWhereTheKeysAre)
{
    QListWidget list;
    list.addItems({QStringLiteral("one"), QStringLiteral("two")});
    list.resize(200, 100);
    list.setCurrentRow(0);
    list.show();
    const auto edge = [&list] {
        const QRect row = list.visualItemRect(list.item(0));
        return list.viewport()->grab().toImage().pixelColor(row.right(), row.center().y());
    };
    list.clearFocus();
    EXPECT_NE(edge(), theme.color(Role::Focus));
    list.activateWindow();
    list.setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&list));
    EXPECT_TRUE(QTest::qWaitFor([&] { return edge() == theme.color(Role::Focus); }));
}

TEST_F(ControlLooks, TheEyeOfAPasswordHasOneRingRoundIt)
{
    PasswordField field(theme);
    field.resize(300, 32);
    field.show();
    auto* eye = field.findChild<QToolButton*>(QStringLiteral("showPassword"));
    ASSERT_TRUE(eye);
    field.activateWindow();
    eye->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&field));
    const auto runs = [&] {
        const QImage image = eye->grab().toImage();
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, image.height() / 2) == theme.color(Role::Focus) &&
                     (x == 0 || image.pixelColor(x - 1, image.height() / 2) != theme.color(Role::Focus));
        return image.pixelColor(0, image.height() / 2) == theme.color(Role::Focus) ? count : 0;
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return runs() == 2; })) << "left and right, at the edge: " << runs();
    eye->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return runs() == 2; })) << "also while the password is shown: " << runs();
}

TEST_F(ControlLooks, TheRingOfACheckBoxKeepsOffItsWords)
{
    QCheckBox box(QStringLiteral("Past ones too"));
    box.resize(box.sizeHint());
    QStyleOptionButton option;
    option.initFrom(&box);
    option.text = box.text();
    const QRect ring = box.style()->subElementRect(QStyle::SE_CheckBoxFocusRect, &option, &box);
    const QRect words = box.style()->subElementRect(QStyle::SE_CheckBoxContents, &option, &box);
    EXPECT_LE(ring.left(), words.left() - 3);
    EXPECT_LE(ring.right(), box.rect().right());
    EXPECT_GE(ring.width(), box.fontMetrics().horizontalAdvance(box.text()) + 2 * 3);
}
