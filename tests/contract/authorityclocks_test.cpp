// SPDX-License-Identifier: GPL-3.0-or-later
// What every authority makes of groups that were completed by rule: a ticket of plain operations has its clocks.
#include "contract/authoritycontract.h"
#include "domain/groupcompletion.h"

using namespace Seatdesk;

namespace {

/// Tickets as one person sees them through the port.
class SeenTickets : public KnownTickets
{
public:
    explicit SeenTickets(const QList<Row>& rows) : m_rows(rows) {}
    std::optional<TicketCase> ticket(RecordId id) override
    {
        QList<Row> clocks;
        std::optional<Row> ticket;
        for (const Row& row : m_rows) {
            if (row.record == kTicket && row.id == id)
                ticket = row;
            if (row.reference(kTicket) == id)
                clocks.append(row);
        }
        return ticket ? std::optional(TicketCase::of(*ticket, clocks)) : std::nullopt;
    }
    std::optional<Customer> customer(CustomerId) override { return std::nullopt; }

private:
    QList<Row> m_rows;
};

template <typename Department>
class AuthorityClocks : public AuthorityContract<Department>
{
protected:
    ScopeTree tree()
    {
        ScopeTree tree;
        for (const Row& row : this->d.visible({}, QStringLiteral("scope")))
            tree.insert(Scope::of(row));
        return tree;
    }
    Group completed(StaffId person, const Group& group)
    {
        const ScopeTree scopes = tree();
        const Settings settings;
        const WorkCalendar calendar = WorkCalendar::of(settings);
        SeenTickets known(this->d.authority(person)->pull(QString(), 100000, {}).value().rows);
        return GroupCompletion({RuleBook::shipped(), scopes, settings, calendar}, known).complete(group);
    }
    Group step(StaffId person, RecordId id, TicketState state, QJsonObject fields = {})
    {
        fields.insert(kState, keyOf(state));
        GroupBuilder group = this->d.builder(person);
        group.change(this->d.row(kTicket, id), fields);
        return completed(person, group.group());
    }
    RecordId create()
    {
        GroupBuilder group = this->d.builder(this->agent);
        const RecordId id = group.insert(kTicket, this->d.firstTeam,
                                         {{kState, keyOf(TicketState::Recorded)},
                                          {TicketField::kKind, keyOf(TicketKind::Fault)},
                                          {kSummary, QStringLiteral("晚间掉线")}});
        this->d.apply(this->agent, completed(this->agent, group.group()));
        return id;
    }
};

}  // namespace

TYPED_TEST_SUITE(AuthorityClocks, Departments);

TYPED_TEST(AuthorityClocks, ATicketOfPlainOperationsHasClocksAndStamps)
{
    using State = TicketState;
    const QString clocks = QStringLiteral("clock");
    const RecordId id = this->create();
    const auto ticket = [&] { return Ticket(this->d.row(kTicket, id)); };
    EXPECT_EQ(this->d.visible(this->agent, clocks).size(), 1);
    EXPECT_EQ(ticket().dueKind(), ClockKind::Dispatch);
    EXPECT_EQ(ticket().owner(), this->agent);
    EXPECT_EQ(ticket().row().alsoScope, ScopeId(this->agent));
    this->d.apply(this->agent, this->step(this->agent, id, State::Dispatched,
                                          {{QStringLiteral("scope_id"), this->d.unit.toString()}}));
    EXPECT_TRUE(ticket().dispatchedAt().has_value());
    this->d.apply(this->clerk, this->step(this->clerk, id, State::Accepted));
    EXPECT_EQ(ticket().holder(), this->clerk);
    EXPECT_EQ(ticket().dueKind(), ClockKind::Settle);
    EXPECT_TRUE(ticket().acceptedAt().has_value());
    this->d.apply(this->clerk,
                  this->step(this->clerk, id, State::Done, {{TicketField::kAnswer, QStringLiteral("好了")}}));
    EXPECT_EQ(ticket().resolver(), this->clerk);
    EXPECT_EQ(ticket().dueKind(), ClockKind::Callback);
    EXPECT_EQ(this->d.visible(this->clerk, clocks).size(), 3);
    EXPECT_EQ(this->d.visible(this->agent, clocks).size(), 3) << "the first-contact owner sees them wherever they lie";
    this->d.apply(this->lead, this->step(this->lead, id, State::Callback));
    EXPECT_EQ(ticket().scope(), this->tree().pool(QStringLiteral("callback")));
}

TYPED_TEST(AuthorityClocks, WhatIsPushedTwiceIsThereOnceWithTheSameIds)
{
    GroupBuilder group = this->d.builder(this->agent);
    group.insert(kTicket, this->d.firstTeam,
                 {{kState, keyOf(TicketState::Recorded)},
                  {TicketField::kKind, keyOf(TicketKind::Complaint)},
                  {kSummary, QStringLiteral("态度")}});
    const Group whole = this->completed(this->agent, group.group());
    EXPECT_EQ(whole, this->completed(this->agent, group.group())) << "the same ids, whoever works them out";
    this->d.apply(this->agent, whole);
    for (const PushResult& result : this->d.push(this->agent, this->completed(this->agent, whole)))
        EXPECT_TRUE(result.duplicate && result.status == PushResult::Status::Ok);
    EXPECT_EQ(this->d.visible(this->agent, QStringLiteral("clock")).size(), 2) << "dispatch and reply";
}
