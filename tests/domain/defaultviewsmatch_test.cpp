// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/defaultviews.h"
#include "domain/ticket.h"
#include "support/fakerecords.h"
#include "support/fixedtime.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <string>
#include <vector>

using namespace Seatdesk;
using namespace std::chrono_literals;

/// Which ticket stands in which view that every seat has: one ticket for each situation, at the border where there is
/// one.
namespace {

using Names = std::vector<std::string>;

class DefaultViewsMatch : public testing::Test
{
protected:
    DefaultViewsMatch()
    {
        putOpen();
        putEnded();
    }

    void put(const char* name, TicketState state, const QJsonObject& fields)
    {
        Row row;
        row.record = Ticket::kRecord;
        row.id = newId<RecordId>();
        row.fields = {{TicketField::kSummary, QString::fromLatin1(name)},
                      {TicketField::kState, keyOf(state)},
                      {TicketField::kOwner, newId<StaffId>().toString()},
                      {TicketField::kRecordedAt, at(-100h)},
                      {TicketField::kMovedAt, at(-1h)},
                      {TicketField::kWarnAt, at(9h)},
                      {TicketField::kDueAt, at(10h)}};
        for (auto field = fields.begin(); field != fields.end(); ++field)
            row.fields.insert(field.key(), field.value());
        records.put(row);
    }
    [[nodiscard]] qint64 at(Duration from) const { return toMicros(time.now() + from); }

    void putOpen()
    {
        using namespace TicketField;
        put("new", TicketState::Recorded, {{kOwner, me.toString()}});
        put("returned", TicketState::Returned, {});
        put("held by me", TicketState::Accepted, {{kHolder, me.toString()}});
        put("sent", TicketState::Dispatched, {{kHolder, newId<StaffId>().toString()}, {kEscalatedTo, QString()}});
        put("not yet warned", TicketState::Dispatched, {{kWarnAt, at(1s)}, {kDueAt, at(1h)}});
        put("warned now", TicketState::Dispatched, {{kWarnAt, at(0s)}, {kDueAt, at(1s)}});
        put("due now", TicketState::Accepted, {{kWarnAt, at(-1h)}, {kDueAt, at(0s)}});
        put("long overdue", TicketState::Accepted, {{kWarnAt, at(-50h)}, {kDueAt, at(-49h)}});
        put("without a clock", TicketState::Accepted, {{kWarnAt, QJsonValue()}, {kDueAt, QJsonValue()}});
        put("left for a day", TicketState::Accepted, {{kMovedAt, at(-24h)}});
        put("left for nearly a day", TicketState::Accepted, {{kMovedAt, at(-24h + 1s)}});
        put("waited once", TicketState::Accepted, {{kMovedAt, at(-30h)}, {kWaiting, false}});
        put("waits", TicketState::Accepted, {{kMovedAt, at(-70h)}, {kWaiting, true}});
        put("done", TicketState::Done, {});
        put("to call back", TicketState::Callback, {});
        put("taken up", TicketState::Accepted, {{kEscalatedTo, newId<StaffId>().toString()}});
    }
    void putEnded()
    {
        using namespace TicketField;
        // All the marks of an open one: none of them counts any more.
        put("closed long ago", TicketState::Closed,
            {{kOwner, me.toString()},
             {kHolder, me.toString()},
             {kClosedAt, at(-2000h)},
             {kMovedAt, at(-2000h)},
             {kWarnAt, at(-2001h)},
             {kDueAt, at(-2000h)},
             {kEscalatedTo, me.toString()}});
        put("settled", TicketState::Settled, {{kClosedAt, at(-1h)}});
        put("solved first", TicketState::Settled, {{kClosedAt, at(-48h)}, {kFormOwed, true}});
        put("cancelled", TicketState::Cancelled, {{kClosedAt, at(-24h)}});
        put("merged", TicketState::Merged, {{kDueAt, at(-5h)}});
    }

    /// What stands in the view, in its order.
    [[nodiscard]] Names listOf(const Query& view)
    {
        const Query query = resolved(view, me.toString(), toMicros(time.now()), settings.zone());
        const Result<QList<Row>> rows = records.list(query).result();
        EXPECT_TRUE(rows.has_value());
        Names names;
        for (const Row& row : rows.value_or(QList<Row>()))
            names.push_back(row.text(TicketField::kSummary).toStdString());
        return names;
    }
    static Query viewOf(const QString& key)
    {
        for (const DefaultView& view : defaultTicketViews(Settings())) {
            if (view.key == key)
                return view.query;
        }
        return {};
    }

    FixedTime time;
    Settings settings;
    StaffId me = newId<StaffId>();
    FakeRecords records;
};

Names sorted(Names names)
{
    std::sort(names.begin(), names.end());
    return names;
}

const std::map<std::string, Names>& expected()
{
    static const std::map<std::string, Names> views{
        {"mine", {"new", "held by me"}},
        {"open",
         {"new", "returned", "held by me", "sent", "not yet warned", "warned now", "due now", "long overdue",
          "without a clock", "left for a day", "left for nearly a day", "waited once", "waits", "done", "to call back",
          "taken up"}},
        {"undispatched", {"new", "returned"}},
        {"running_out", {"warned now"}},
        {"overdue", {"due now", "long overdue"}},
        {"stuck", {"left for a day", "waited once"}},
        {"callbacks", {"to call back"}},
        {"waiting", {"waits"}},
        {"escalated", {"taken up"}},
        {"form_owed", {"solved first"}},
        {"closed", {"settled", "solved first", "cancelled", "closed long ago"}},
    };
    return views;
}

}  // namespace

TEST_F(DefaultViewsMatch, EachHoldsTheTicketsOfItsSituationAndNoOther)
{
    for (const DefaultView& view : defaultTicketViews(settings)) {
        if (view.key == u"all")
            continue;
        const auto names = expected().find(view.key.toStdString());
        ASSERT_NE(names, expected().end()) << qPrintable(view.key);
        EXPECT_EQ(sorted(listOf(view.query)), sorted(names->second)) << qPrintable(view.key);
    }
    EXPECT_EQ(qsizetype(expected().size()) + 1, defaultTicketViews(settings).size());
    EXPECT_EQ(listOf(viewOf(QStringLiteral("all"))).size(), records.all(QStringLiteral("ticket")).size());
}

TEST_F(DefaultViewsMatch, WhatCallsForActionFirstComesFirst)
{
    EXPECT_EQ(listOf(viewOf(QStringLiteral("overdue"))), (Names{"long overdue", "due now"}));
    EXPECT_EQ(listOf(viewOf(QStringLiteral("stuck"))), (Names{"waited once", "left for a day"}));
    EXPECT_EQ(listOf(viewOf(QStringLiteral("closed"))),
              (Names{"settled", "cancelled", "solved first", "closed long ago"}))
        << "the newest first";
    EXPECT_EQ(listOf(viewOf(QStringLiteral("open"))).back(), "without a clock");
}
