// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebook.h"

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

TEST(RuleBook, StepsNeedFieldsThatExist)
{
    const RuleBook& rules = RuleBook::shipped();
    for (const TransitionRule& step : rules.transitions()) {
        for (const QString& field : step.needs)
            EXPECT_NE(rules.record(step.record)->field(field), nullptr) << qPrintable(field);
    }
}
