// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorefaults.h"
#include "support/text.h"

#include <gtest/gtest.h>

#include <ostream>

namespace Seatdesk {

void PrintTo(const ScoreFault& fault, std::ostream* out)
{
    *out << static_cast<int>(fault.kind) << " in " << qPrintable(fault.group) << " of " << qPrintable(fault.item)
         << ", " << fault.number;
}

}  // namespace Seatdesk

using namespace Seatdesk;

namespace {

using Fault = ScoreFault::Kind;

ScoreItem soundItem(const char* key, int points)
{
    ScoreItem item;
    item.key = q(key);
    item.name = ScoreText(q(key));
    item.points = points;
    return item;
}

ScoreForm formOf(const QList<ScoreItem>& items)
{
    return ScoreForm({{q("a"), ScoreText(q("a")), items}});
}

QList<ScoreFault> faultsOf(const ScoreItem& changed)
{
    return scoreFaults(formOf({changed, soundItem("rest", 40)}));
}

QList<ScoreFault> only(Fault kind, const char* item)
{
    return {{kind, q("a"), q(item), 0}};
}

ScoreItem choiceItem(const QList<ScoreChoice>& choices)
{
    ScoreItem item = soundItem("x", 60);
    item.kind = ScoreKind::Choice;
    item.choices = choices;
    return item;
}

}  // namespace

TEST(ScoreFaults, OfASoundFormThereAreNone)
{
    EXPECT_EQ(faultsOf(soundItem("x", 60)), QList<ScoreFault>());
    EXPECT_EQ(faultsOf(choiceItem({{q("all"), ScoreText(q("all")), 100}, {q("no"), ScoreText(q("no")), 0}})),
              QList<ScoreFault>());
}

TEST(ScoreFaults, PointsAddUpToAHundredAndNotToNothing)
{
    EXPECT_EQ(faultsOf(soundItem("x", 55)), (QList<ScoreFault>{{Fault::PointsSum, {}, {}, 95}}));
    EXPECT_EQ(scoreFaults({}), (QList<ScoreFault>{{Fault::NothingToScore, {}, {}, 0}}));
    ScoreItem fatal = soundItem("x", 0);
    fatal.weight = ScoreWeight::Fatal;
    EXPECT_EQ(scoreFaults(formOf({fatal})), (QList<ScoreFault>{{Fault::NothingToScore, {}, {}, 0}}));
    EXPECT_EQ(scoreFaults(formOf({fatal, soundItem("rest", 100)})), QList<ScoreFault>()) << "none of its own";
}

TEST(ScoreFaults, AnOrdinaryItemBringsPoints)
{
    EXPECT_TRUE(faultsOf(soundItem("x", 0)).contains(ScoreFault{Fault::ItemPoints, q("a"), q("x"), 0}));
    EXPECT_TRUE(faultsOf(soundItem("x", -5)).contains(ScoreFault{Fault::ItemPoints, q("a"), q("x"), 0}));
    ScoreItem fatal = soundItem("x", 0);
    fatal.weight = ScoreWeight::Fatal;
    fatal.kind = ScoreKind::PointsOff;
    EXPECT_TRUE(faultsOf(fatal).contains(ScoreFault{Fault::NothingToTakeOff, q("a"), q("x"), 0}))
        << "nothing could ever be taken off it";
}

TEST(ScoreFaults, ACriticalItemHasSomethingToVoid)
{
    ScoreItem critical = soundItem("x", 0);
    critical.weight = ScoreWeight::Critical;
    const ScoreForm form({{q("a"), ScoreText(q("a")), {critical}}, {q("b"), ScoreText(q("b")), {soundItem("y", 100)}}});
    EXPECT_EQ(scoreFaults(form), only(Fault::NothingToVoid, "x"));
}

TEST(ScoreFaults, GroupsAndItemsHaveNamesAndKeysOfTheirOwn)
{
    const ScoreForm form(
        {{q("a"), ScoreText(q("a")), {soundItem("x", 50), soundItem("x", 50)}}, {q("a"), ScoreText(q(" ")), {}}});
    EXPECT_EQ(scoreFaults(form), (QList<ScoreFault>{{Fault::ItemKey, q("a"), q("x"), 0},
                                                    {Fault::GroupKey, q("a"), {}, 0},
                                                    {Fault::GroupName, q("a"), {}, 0},
                                                    {Fault::GroupEmpty, q("a"), {}, 0}}));
    ScoreItem nameless = soundItem("x", 60);
    nameless.name = {};
    EXPECT_EQ(faultsOf(nameless), only(Fault::ItemName, "x"));
}

TEST(ScoreFaults, AChoiceHasWordsToChooseFrom)
{
    const ScoreText word(q("word"));
    EXPECT_EQ(faultsOf(choiceItem({{q("all"), word, 100}})), only(Fault::FewChoices, "x"));
    EXPECT_EQ(faultsOf(choiceItem({{q("all"), word, 100}, {q("all"), word, 0}})), only(Fault::ChoiceKey, "x"));
    EXPECT_EQ(faultsOf(choiceItem({{q("all"), word, 100}, {q("na"), word, 0}})), only(Fault::ChoiceKey, "x"))
        << "it would read as what does not apply";
    EXPECT_EQ(faultsOf(choiceItem({{q("all"), word, 100}, {q("no"), {}, 0}})), only(Fault::ChoiceName, "x"));
    EXPECT_EQ(faultsOf(choiceItem({{q("all"), word, 100}, {q("no"), word, 101}})), only(Fault::ChoicePercent, "x"));
    EXPECT_EQ(faultsOf(choiceItem({{q("most"), word, 90}, {q("no"), word, 0}})), only(Fault::NoFullChoice, "x"))
        << "nobody could have all of the points";
}

TEST(ScoreFaults, AConditionNamesAnAnswerThatCanBeGiven)
{
    ScoreItem item = soundItem("x", 60);
    item.onlyIf = {q("nobody"), {true}};
    EXPECT_EQ(faultsOf(item), only(Fault::ConditionUnknown, "x"));
    item.onlyIf = {q("rest"), {}};
    EXPECT_EQ(faultsOf(item), only(Fault::ConditionAnswer, "x"));
    item.onlyIf = {q("rest"), {3}};
    EXPECT_EQ(faultsOf(item), only(Fault::ConditionAnswer, "x")) << "yes or no is no mark";
    item.onlyIf = {q("rest"), {false}};
    EXPECT_EQ(faultsOf(item), QList<ScoreFault>());
}

TEST(ScoreFaults, NothingIsAskedBecauseOfItself)
{
    ScoreItem self = soundItem("x", 60);
    self.onlyIf = {q("x"), {true}};
    EXPECT_EQ(faultsOf(self), only(Fault::ConditionInCircle, "x"));
    ScoreItem first = soundItem("x", 30);
    ScoreItem second = soundItem("y", 30);
    ScoreItem outside = soundItem("z", 40);
    first.onlyIf = {q("y"), {true}};
    second.onlyIf = {q("x"), {true}};
    outside.onlyIf = {q("x"), {true}};
    EXPECT_EQ(scoreFaults(formOf({first, second, outside})),
              only(Fault::ConditionInCircle, "x") + only(Fault::ConditionInCircle, "y"))
        << "who only waits for the circle is not to blame";
}

TEST(ScoreForm, IsTheSameWrittenAndReadAgain)
{
    ScoreItem item = choiceItem({{q("all"), ScoreText(q("all")), 100}, {q("no"), ScoreText(q("no")), 0}});
    item.help = ScoreText(q("help"));
    item.weight = ScoreWeight::Critical;
    item.commentNeeded = true;
    item.mayNotApply = false;
    item.onlyIf = {q("rest"), {1, 2}};
    ScoreItem rest = soundItem("rest", 40);
    rest.kind = ScoreKind::Scale;
    rest.name = ScoreText::fromJson(QJsonObject{{q("zh_CN"), q("\u5176\u4f59")}, {q("en"), q("Rest")}});
    const ScoreForm form = formOf({item, rest});
    EXPECT_EQ(ScoreForm::fromJson(form.toJson()), form);
    EXPECT_TRUE(scoreFaults(form).isEmpty());
}
