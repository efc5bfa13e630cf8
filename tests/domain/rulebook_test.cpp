// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebook.h"

#include "domain/clockkeys.h"
#include "domain/fieldvalue.h"
#include "domain/ticketkeys.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

TEST(RuleBook, ShipsEveryRecordWithFields)
{
    const RuleBook& rules = RuleBook::shipped();
    ASSERT_GT(rules.recordNames().size(), 30);
    for (const QString& name : rules.recordNames())
        EXPECT_FALSE(rules.record(name)->fields.isEmpty()) << qPrintable(name);
}

TEST(RuleBook, EveryReferenceNamesARecord)
{
    const RuleBook& rules = RuleBook::shipped();
    for (const QString& name : rules.recordNames()) {
        for (const FieldRule& field : rules.record(name)->fields) {
            if (field.type == FieldType::Reference && field.target != u"id") {
                EXPECT_NE(rules.record(field.target), nullptr) << qPrintable(name + u'.' + field.name);
            }
        }
    }
}

TEST(RuleBook, EveryChildNamesItsParentInAField)
{
    const RuleBook& rules = RuleBook::shipped();
    for (const QString& name : rules.recordNames()) {
        const RecordRule* record = rules.record(name);
        if (record->scopeRule != ScopeRule::Parent)
            continue;
        const FieldRule* field = record->field(record->parent);
        ASSERT_NE(field, nullptr) << qPrintable(name);
        EXPECT_EQ(field->target, record->parent) << qPrintable(name);
    }
}

namespace {

template <typename Enum>
QStringList keysOf()
{
    QStringList keys;
    for (const Enum value : allOf<Enum>())
        keys.append(keyOf(value));
    return keys;
}

QStringList wordsOf(const char* record, const char* field)
{
    return RuleBook::shipped().record(QLatin1String(record))->field(QLatin1String(field))->values;
}

}  // namespace

TEST(RuleBook, FieldsTakeTheWordsThatTheProgramKnows)
{
    EXPECT_EQ(wordsOf("ticket", "kind"), keysOf<TicketKind>());
    for (const char* record : {"ticket", "contact", "attempt"})
        EXPECT_EQ(wordsOf(record, "channel"), keysOf<Channel>());
    EXPECT_EQ(wordsOf("ticket", "mode"), keysOf<TicketMode>());
    EXPECT_EQ(wordsOf("ticket", "priority"), keysOf<Priority>());
    EXPECT_EQ(wordsOf("ticket", "state"), keysOf<TicketState>());
    EXPECT_EQ(wordsOf("ticket", "state_before"), keysOf<TicketState>());
    EXPECT_EQ(wordsOf("ticket", "complaint_valid"), keysOf<Verdict>());
    EXPECT_EQ(wordsOf("ticket", "due_kind"), keysOf<ClockKind>());
    EXPECT_EQ(wordsOf("entry", "kind"), keysOf<EntryKind>());
    EXPECT_EQ(wordsOf("entry", "audience"), keysOf<Audience>());
    EXPECT_EQ(wordsOf("attempt", "outcome"), keysOf<AttemptOutcome>());
    EXPECT_EQ(wordsOf("attempt", "solved"), keysOf<Solved>());
    EXPECT_EQ(wordsOf("clock", "kind"), keysOf<ClockKind>());
    EXPECT_EQ(wordsOf("clock", "state"), keysOf<ClockState>());
    EXPECT_EQ(wordsOf("clock", "unit"), keysOf<ClockUnit>());
    EXPECT_EQ(wordsOf("clock", "whom"), keysOf<ClockWhom>());
    EXPECT_EQ(wordsOf("rating", "invitation"), keysOf<Invitation>());
    EXPECT_EQ(wordsOf("grant", "role"), RuleBook::shipped().roleNames());
}

TEST(RuleBook, EveryStateIsAWordOfItsField)
{
    for (const TransitionRule& step : RuleBook::shipped().transitions())
        EXPECT_TRUE(RuleBook::shipped().record(step.record)->field(QStringLiteral("state"))->values.contains(step.to))
            << qPrintable(step.to);
}

TEST(RuleBook, AWordThatAFieldDoesNotKnowIsNamedWithThoseItKnows)
{
    const FieldRule* field = RuleBook::shipped().record(QStringLiteral("ticket"))->field(QStringLiteral("mode"));
    EXPECT_TRUE(checkFieldValue(*field, QStringLiteral("remote")));
    EXPECT_TRUE(checkFieldValue(*field, QJsonValue()));
    const Result<void> refused = checkFieldValue(*field, QStringLiteral("zzz"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().detail, QStringLiteral("value of mode: hotline|remote|onsite"));
}

TEST(RuleBook, StepsNeedFieldsThatExist)
{
    const RuleBook& rules = RuleBook::shipped();
    for (const TransitionRule& step : rules.transitions()) {
        for (const QString& field : step.needs)
            EXPECT_NE(rules.record(step.record)->field(field), nullptr) << qPrintable(field);
    }
}
