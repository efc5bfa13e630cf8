// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording/advisedtext.h"

#include "domain/wordingcheck.h"
#include "widgets/wording/advisededitor.h"
#include "widgets/wording/wordingbar.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

const QString kTaboo = QStringLiteral("don't know");
const QString kBetter = QStringLiteral("I will find out");
const QString kFarewell = QStringLiteral("Goodbye.");

/// One wording that should not stand there, one that should.
class TwoRules : public WordingCheck
{
public:
    void setRules(const QList<WordingRule>&) override {}
    [[nodiscard]] QList<WordingHit> hits(const QString& text) const override
    {
        const qsizetype at = text.indexOf(kTaboo);
        return at < 0 ? QList<WordingHit>() : QList<WordingHit>{{QStringLiteral("taboo"), at, kTaboo.size(), kBetter}};
    }
    [[nodiscard]] QList<WordingRule> missing(const QString& conversation) const override
    {
        if (conversation.contains(kFarewell))
            return {};
        return {{QStringLiteral("compulsory"), kFarewell, kFarewell}};
    }
};

struct Letter
{
    Letter() : text(theme, rules)
    {
        text.resize(600, 200);
        text.show();
    }
    [[nodiscard]] bool isAdvised() const { return text.findChild<WordingBar*>()->isVisible(); }
    void take()
    {
        for (QToolButton* button : text.findChild<WordingBar*>()->findChildren<QToolButton*>()) {
            if (button->accessibleName() == u"Replace" || button->accessibleName() == u"Insert")
                button->click();
        }
    }

    Theme theme;
    TwoRules rules;
    AdvisedText text;
};

}  // namespace

TEST(AdvisedText, OffersTheBetterWordingBeforeWhatIsNotYetSaid)
{
    Letter letter;
    letter.text.setWholeMessage(true);
    QTest::keyClicks(&letter.text.editor(), QStringLiteral("I don't know. "));
    ASSERT_TRUE(letter.isAdvised());
    letter.take();
    EXPECT_EQ(letter.text.editor().text(), QStringLiteral("I I will find out. "));
    ASSERT_TRUE(letter.isAdvised());
    letter.take();
    EXPECT_TRUE(letter.text.editor().text().endsWith(kFarewell));
    EXPECT_FALSE(letter.isAdvised());
}

TEST(AdvisedText, RemindsOfNothingInAnAnswerThatIsSpoken)
{
    Letter letter;
    QTest::keyClicks(&letter.text.editor(), QStringLiteral("Called back."));
    EXPECT_FALSE(letter.isAdvised());
    letter.text.setWholeMessage(true);
    EXPECT_TRUE(letter.isAdvised());
}

TEST(AdvisedText, LeavesNotesAmongColleaguesAlone)
{
    Letter letter;
    letter.text.setAdvising(false);
    QTest::keyClicks(&letter.text.editor(), QStringLiteral("don't know"));
    EXPECT_FALSE(letter.isAdvised());
    letter.text.setAdvising(true);
    EXPECT_TRUE(letter.isAdvised());
}
