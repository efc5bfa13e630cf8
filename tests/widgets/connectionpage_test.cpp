// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/signin/connectionpage.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

template <typename T = LineField>
T* part(QWidget& page, const char* name)
{
    return page.findChild<T*>(QString::fromLatin1(name));
}

QStringList words(const QWidget& page)
{
    QStringList found;
    for (const QLabel* label : page.findChildren<QLabel*>())
        found.append(label->text());
    return found;
}

}  // namespace

TEST(ConnectionPageTest, TriesWhatIsTypedAndSaysEachStep)
{
    const Theme theme;
    ConnectionPage page(theme);
    page.show();
    QSignalSpy asked(&page, &ConnectionPage::testRequested);
    auto* test = part<KeyHintButton>(page, "test");
    test->click();
    EXPECT_TRUE(asked.isEmpty()) << "without an address";
    EXPECT_TRUE(part<QLabel>(page, "error")->isVisible());
    part(page, "address")->setText(QStringLiteral(" db.example.org "));
    part(page, "number")->setText(QStringLiteral("1001"));
    test->click();
    EXPECT_TRUE(asked.isEmpty()) << "without a password";
    part<QLineEdit>(page, "password")->setText(QStringLiteral("secret"));
    QApplication::setActiveWindow(&page);
    test->setFocus();
    test->click();
    ASSERT_EQ(asked.count(), 1);
    const auto wish = asked[0][0].value<ServerWish>();
    EXPECT_EQ(wish.address, QStringLiteral("db.example.org"));
    EXPECT_EQ(wish.database, QStringLiteral("seatdesk"));
    EXPECT_FALSE(test->isEnabled()) << "one at a time";
    page.showTrials({{ServerTrial::State::Passed, QStringLiteral("one")},
                     {ServerTrial::State::Failed, QStringLiteral("two")},
                     {ServerTrial::State::NotTried, QStringLiteral("three")}});
    EXPECT_TRUE(test->isEnabled());
    EXPECT_TRUE(test->hasFocus()) << "where it was";
    for (const char* word : {"one", "two", "three"})
        EXPECT_TRUE(words(page).contains(QLatin1StringView(word))) << word;
}

TEST(ConnectionPageTest, IsTakenOverWithoutAPersonAndLeft)
{
    const Theme theme;
    ConnectionPage page(theme);
    page.show();
    const QSignalSpy chosen(&page, &ConnectionPage::chosen);
    const QSignalSpy left(&page, &ConnectionPage::left);
    part(page, "address")->setText(QStringLiteral("postgresql://db.example.org/x"));
    part(page, "database")->clear();
    QTest::keyClick(part(page, "address"), Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 1) << "a URL names the database itself";
    part<KeyHintButton>(page, "back")->click();
    EXPECT_EQ(left.count(), 1);
}
