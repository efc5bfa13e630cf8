// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/callcards.h"
#include "items/callermatches.h"
#include "items/callertickets.h"
#include "items/categorypaths.h"
#include "support/fixedtime.h"
#include "support/plaintypeahead.h"

#include "domain/category.h"
#include "domain/contact.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

Row categoryRow(const QString& name, RecordId parent, int position)
{
    Row row;
    row.record = Category::kRecord;
    row.id = newId<RecordId>();
    row.fields = {{CategoryField::kName, name}, {CategoryField::kPosition, position}, {CategoryField::kActive, true}};
    if (!parent.isNull())
        row.fields.insert(CategoryField::kParent, parent.toString());
    return row;
}

}  // namespace

TEST(CallCards, OneCallIdIsOneCardAndTheCurrentOneStays)
{
    CallCards cards;
    const QAbstractItemModelTester tester(&cards, kFatal);
    const FixedTime time;
    const int first = cards.takeCall(QStringLiteral("13800002716"), QStringLiteral("a"), time.now());
    cards.setCurrent(first);
    EXPECT_EQ(cards.takeCall(QStringLiteral("18600000931"), QStringLiteral("b"), time.now()), 1);
    EXPECT_EQ(cards.takeCall(QStringLiteral("18600000931"), QStringLiteral("b"), time.now()), 1);
    EXPECT_EQ(cards.takeCall(QStringLiteral("18600000931"), {}, time.now()), 2);
    EXPECT_EQ(cards.currentRow(), first);
    EXPECT_EQ(cards.index(1).data(CallCards::NumberRole).toString(), QStringLiteral("186****0931"));
    EXPECT_FALSE(cards.data(cards.index(3), Qt::DisplayRole).isValid());
    cards.remove(0);
    EXPECT_EQ(cards.currentRow(), -1);
    EXPECT_EQ(cards.count(), 2);
}

TEST(CallCards, ACallHasTheNumberThatPeopleDial)
{
    CallCards cards;
    cards.takeCall(QStringLiteral("+86 138-0000-2716"), QStringLiteral("a"), {});
    cards.takeCall(QStringLiteral("+85221234567"), QStringLiteral("b"), {});
    EXPECT_EQ(cards.cardAt(0).number, QStringLiteral("13800002716"));
    EXPECT_EQ(cards.cardAt(1).number, QStringLiteral("+85221234567"));
}

TEST(CallCards, ACallThatIsOverIsKnownUntilItsCardComesBack)
{
    CallCards cards;
    const FixedTime time;
    const int row = cards.takeCall(QStringLiteral("13800002716"), QStringLiteral("a"), time.now());
    cards.setOver(QStringLiteral("a"));
    EXPECT_FALSE(cards.isOver(QStringLiteral("a"))) << "its card is still there";
    cards.remove(row);
    EXPECT_TRUE(cards.isOver(QStringLiteral("a")));
    EXPECT_FALSE(cards.isOver(QStringLiteral("b")));
    cards.setOver({});
    EXPECT_FALSE(cards.isOver({})) << "a call without an id is always another";
}

TEST(CallCards, AWaitingCallComesNext)
{
    CallCards cards;
    cards.append(DeskCard());
    cards.append(DeskCard());
    EXPECT_EQ(cards.successorOf(1), 0);
    const int waiting = cards.takeCall(QStringLiteral("10086"), {}, {});
    EXPECT_EQ(cards.successorOf(0), waiting);
    EXPECT_EQ(cards.successorOf(waiting), 1);
}

TEST(CallCards, ACustomerWhoIsSpokenWithComesBeforeOneWhoWaits)
{
    CallCards cards;
    cards.append(DeskCard());
    cards.takeCall(QStringLiteral("10086"), {}, {});
    DeskCard held;
    held.take({});
    held.hold({});
    cards.append(held);
    EXPECT_EQ(cards.successorOf(0), 2);
    DeskCard talking;
    talking.take({});
    EXPECT_EQ(cards.append(talking), 3);
    EXPECT_EQ(cards.successorOf(0), 3);
    EXPECT_EQ(cards.successorOf(3), 2);
}

TEST(DeskCard, CountsTheCallAndItsHolds)
{
    FixedTime time;
    DeskCard card;
    card.take(time.now());
    time.advance(100s);
    card.hold(time.now());
    time.advance(20s);
    EXPECT_EQ(card.holding(time.now()), 20s);
    card.goOn(time.now());
    time.advance(10s);
    card.hold(time.now());
    time.advance(5s);
    card.end(time.now());
    time.advance(1000s);
    EXPECT_EQ(card.handling(time.now()), 135s);
    EXPECT_EQ(card.contactFields(time.now()).value(ContactField::kHeldSeconds).toInteger(), 25);
}

TEST(DeskCard, ComesBackFromItsDraftWithoutItsCall)
{
    FixedTime time;
    DeskCard card;
    card.number = QStringLiteral("13800002716");
    card.draft.fields = {{TicketField::kSummary, QStringLiteral("宽带\n掉线")}};
    card.notSame = {QStringLiteral("x")};
    card.kept = card.draft;
    card.keptPhone = QStringLiteral("13911112222");
    card.take(time.now());
    time.advance(90s);
    const std::optional<DeskCard> again = DeskCard::fromDraft(card.toDraft(time.now()));
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->id, card.id);
    EXPECT_EQ(again->draft, card.draft);
    EXPECT_EQ(again->number, card.number);
    EXPECT_EQ(again->notSame, card.notSame);
    EXPECT_EQ(again->kept, card.kept);
    EXPECT_EQ(again->keptPhone, card.keptPhone);
    EXPECT_EQ(again->phase, CallPhase::Ended);
    EXPECT_EQ(again->handling(time.now()), 90s);
    EXPECT_FALSE(DeskCard::fromDraft({newId<DraftId>(), {{QStringLiteral("kind"), QStringLiteral("note")}}, {}}));
}

TEST(DeskCard, OfBeforeKeepsThePhoneThatItsTicketHas)
{
    FixedTime time;
    DeskCard card;
    card.phone = QStringLiteral("13911112222");
    const auto before = [&] {
        Draft draft = card.toDraft(time.now());
        draft.content.remove(QStringLiteral("kept_draft"));
        draft.content.remove(QStringLiteral("kept_phone"));
        return DeskCard::fromDraft(draft).value_or(DeskCard());
    };
    EXPECT_EQ(before().keptPhone, QString()) << "there is no ticket yet";
    card.recorded = true;
    EXPECT_EQ(before().keptPhone, card.phone) << "what was recorded is no other phone";
    card.kept = card.draft;
    EXPECT_EQ(DeskCard::fromDraft(card.toDraft(time.now()))->keptPhone, QString()) << "typed since";
}

TEST(CategoryPaths, FollowTheTreeAndSurviveACircle)
{
    const Row broadband = categoryRow(QStringLiteral("宽带"), {}, 2);
    const Row mobile = categoryRow(QStringLiteral("手机"), {}, 1);
    const Row fault = categoryRow(QStringLiteral("障碍"), broadband.id, 1);
    Row unused = categoryRow(QStringLiteral("旧"), {}, 3);
    unused.fields.insert(CategoryField::kActive, false);
    Row a = categoryRow(QStringLiteral("a"), {}, 1);
    const Row b = categoryRow(QStringLiteral("b"), a.id, 1);
    a.fields.insert(CategoryField::kParent, b.id.toString());
    const QList<Choice> paths = categoryPaths({broadband, mobile, fault, unused, a, b});
    ASSERT_EQ(paths.size(), 3);
    EXPECT_EQ(paths[0].text, QStringLiteral("手机"));
    EXPECT_EQ(paths[2].text, QStringLiteral("宽带 › 障碍"));
}

TEST(ChoiceList, ShowsWhatFits)
{
    PlainTypeAhead typeAhead;
    ChoiceList list(typeAhead);
    const QAbstractItemModelTester tester(&list, kFatal);
    const RecordId id = newId<RecordId>();
    list.setChoices({{newId<RecordId>(), QStringLiteral("alpha")}, {id, QStringLiteral("beta")}});
    list.setTyped(QStringLiteral("bet"));
    ASSERT_EQ(list.rowCount(), 1);
    EXPECT_EQ(list.choiceAt(0).id, id);
    EXPECT_NE(list.find(id), nullptr);
    EXPECT_EQ(list.find(newId<RecordId>()), nullptr);
    EXPECT_FALSE(list.data(list.index(1), Qt::DisplayRole).isValid());
}

TEST(PossibleDuplicates, AreRecentAndOfTheSameMatter)
{
    const FixedTime time;
    const auto ticket = [&](TicketKind kind, std::chrono::hours age) {
        Row row;
        row.record = Ticket::kRecord;
        row.id = newId<RecordId>();
        row.fields = {{TicketField::kKind, keyOf(kind)}, {TicketField::kRecordedAt, toMicros(time.now() - age)}};
        return Ticket(row);
    };
    const Ticket same = ticket(TicketKind::Fault, 10h);
    const Ticket old = ticket(TicketKind::Fault, 24h * 20);
    const Ticket other = ticket(TicketKind::Inquiry, 1h);
    const Ticket typed = ticket(TicketKind::Fault, 0h);
    const Instant since = time.now() - 24h * 7;
    const QList<Ticket> found = possibleDuplicates({same, old, other}, typed, since, {});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().id(), same.id());
    EXPECT_TRUE(possibleDuplicates({same}, typed, since, {same.id().toString()}).isEmpty());
}

TEST(CallerMatches, ShowCustomersAsValues)
{
    CallerMatches matches;
    const QAbstractItemModelTester tester(&matches, kFatal);
    Row row;
    row.id = newId<RecordId>();
    row.fields = {{CustomerField::kName, QStringLiteral("王秀兰")}, {CustomerField::kTier, QStringLiteral("金卡")}};
    matches.setMatches({{Customer(row), {}, QStringLiteral("138****2716")}});
    EXPECT_EQ(matches.index(0).data(CallerMatches::TierRole).toString(), QStringLiteral("金卡"));
    EXPECT_EQ(matches.rowOf(CustomerId(row.id)), 0);
    EXPECT_EQ(matches.rowOf(newId<CustomerId>()), -1);
}

TEST(CallerTickets, AreAsManyAsWereGivenAndNoneBehindThem)
{
    CallerTickets model;
    const QAbstractItemModelTester tester(&model, kFatal);
    Row row;
    row.record = Ticket::kRecord;
    row.id = newId<RecordId>();
    row.fields = {{TicketField::kSummary, QStringLiteral("宽带断线")}};
    model.setTickets({Ticket(row), Ticket(row)});
    EXPECT_EQ(model.index(1, 0).data().toString(), QStringLiteral("宽带断线"));
    EXPECT_FALSE(model.index(2, 0).data().isValid());
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 0);
    model.setTickets({});
    EXPECT_EQ(model.rowCount(), 0);
}
