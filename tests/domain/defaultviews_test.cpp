// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/defaultviews.h"
#include "domain/rulebook.h"
#include "domain/ticketdraft.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Seatdesk;

namespace {

QStringList fieldsOf(const QList<Condition>& conditions)
{
    QStringList fields;
    for (const Condition& condition : conditions)
        fields += condition.any.isEmpty() ? QStringList{condition.field} : fieldsOf(condition.any);
    return fields;
}

Query viewOf(const QString& key)
{
    for (const DefaultView& view : defaultTicketViews(Settings())) {
        if (view.key == key)
            return view.query;
    }
    return {};
}

}  // namespace

TEST(DefaultViews, AskOnlyForFieldsOfTickets)
{
    const RecordRule* ticket = RuleBook::shipped().record(QStringLiteral("ticket"));
    for (const DefaultView& view : defaultTicketViews(Settings())) {
        for (const QString& field : fieldsOf(view.query.where))
            EXPECT_NE(ticket->field(field), nullptr) << qPrintable(view.key + u' ' + field);
        for (const SortKey& key : view.query.sort)
            EXPECT_NE(ticket->field(key.field), nullptr) << qPrintable(view.key);
    }
}

TEST(DefaultViews, SurviveBeingSaved)
{
    for (const DefaultView& view : defaultTicketViews(Settings()))
        EXPECT_EQ(Query::fromJson(view.query.toJson()), view.query) << qPrintable(view.key);
}

TEST(DefaultViews, LeaveNoPlaceholderOnceResolved)
{
    for (const DefaultView& view : defaultTicketViews(Settings())) {
        const Query query = resolved(view.query, QStringLiteral("me"), 1'000'000, QTimeZone("Asia/Shanghai"));
        for (const Condition& condition : query.where)
            EXPECT_FALSE(condition.value.toString().startsWith(u'$')) << qPrintable(view.key);
    }
}

TEST(DefaultViews, StuckFollowsTheSettingAndTodayTheZone)
{
    const Instant now = fromDateTime(QDateTime(QDate(2026, 11, 18), QTime(17, 0), Qt::UTC));  // 01:00 of the 19th
    const QTimeZone shanghai("Asia/Shanghai");
    const Query stuck = resolved(viewOf(QStringLiteral("stuck")), {}, toMicros(now), shanghai);
    EXPECT_EQ(stuck.where.last().value.toInteger(), toMicros(now - std::chrono::hours(24)));
    Query today;
    today.where = {{QStringLiteral("recorded_at"), Condition::Test::AtLeast, QStringLiteral("$today"), {}}};
    const Instant midnight = fromDateTime(QDate(2026, 11, 19).startOfDay(shanghai));
    EXPECT_EQ(resolved(today, {}, toMicros(now), shanghai).where.last().value.toInteger(), toMicros(midnight));
}

TEST(TicketDraft, ComesBackFromDiskAsItWas)
{
    TicketDraft draft;
    draft.number = QStringLiteral("26111800420017");
    draft.fields = {{QStringLiteral("summary"), QStringLiteral("a")}};
    draft.contactFields = {{QStringLiteral("invitation"), QStringLiteral("refused")}};
    draft.quotes = {{newId<ArticleId>(), 2, QStringLiteral("t"), QStringLiteral("quoted"), fromMicros(5)}};
    draft.target = newId<ScopeId>();
    draft.solvedFirst = true;
    EXPECT_EQ(TicketDraft::fromJson(draft.toJson()), draft);
}
