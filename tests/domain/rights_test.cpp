// SPDX-License-Identifier: GPL-3.0-or-later
#include "rightsbench.h"

#include <algorithm>

using namespace Seatdesk;

/// Every role × every step × own, other, no and expired grant.
TEST_F(RightsTest, TheTableKnowsEveryRoleAndEveryStep)
{
    EXPECT_EQ(RuleBook::shipped().roleNames(), roles());
    qsizetype steps = 0;
    for (const TransitionRule& rule : RuleBook::shipped().transitions()) {
        if (rule.record != Ticket::kRecord)
            continue;
        ++steps;
        EXPECT_TRUE(std::any_of(rights().begin(), rights().end(), [&](const Right& right) {
            return rule.from == QString::fromUtf16(right.from) && rule.to == QString::fromUtf16(right.to);
        })) << qPrintable(rule.from + u' ' + rule.to);
    }
    EXPECT_EQ(steps, rights().size());
}

TEST_F(RightsTest, EveryRoleStepGrantAndTieIsAsTheRegulationsSay)
{
    for (const Right& right : rights()) {
        anew();
        for (const QString& role : roles()) {
            for (const Place place : kPlaces) {
                for (const Tie tie : kTies) {
                    const bool isNew = *right.from == u'\0';
                    if (isNew && tie != Tie::Bystander)
                        continue;
                    EXPECT_EQ(allowed(right, person(role, place), tie), expected(right, role, place, tie))
                        << qPrintable(QStringList({QString::fromUtf16(right.from), QString::fromUtf16(right.to), role})
                                          .join(u' '))
                        << " place " << int(place) << " tie " << int(tie);
                }
            }
        }
    }
}

/// "All complaints: level, validity, causes": wherever they lie, and no more of them than that.
TEST_F(RightsTest, TheComplaintManagerSeesEveryComplaintAndSaysWhatItIs)
{
    const Actor manager = m_office->actor(QStringLiteral("complaint_lead"), m_office->department);
    const Instant now = m_office->time.now();
    for (const ScopeId place :
         {m_office->team, m_office->otherTeam, m_office->unit, m_office->pool(QStringLiteral("complaints"))}) {
        Row complaint = m_office->ticket(TicketState::Accepted, place);
        complaint.fields.insert(TicketField::kKind, keyOf(TicketKind::Complaint));
        EXPECT_TRUE(m_office->permissions.maySee(manager, complaint, now));
        for (const QLatin1StringView field :
             {TicketField::kComplaintLevel, TicketField::kComplaintTo, TicketField::kComplaintValid,
              TicketField::kNormBroken, TicketField::kVerifiedFacts, TicketField::kMeasure, TicketField::kLiable})
            EXPECT_TRUE(m_office->permissions.mayWrite(manager, complaint, field, now)) << field.data();
        const bool leads = place == m_office->pool(QStringLiteral("complaints"));
        EXPECT_EQ(m_office->permissions.mayStep(manager, complaint, QStringLiteral("done"), now), leads);
        EXPECT_FALSE(m_office->permissions.mayWrite(manager, complaint, TicketField::kSummary, now));
    }
    EXPECT_FALSE(m_office->permissions.maySee(m_office->actor(QStringLiteral("complaint"), m_office->team),
                                              m_office->ticket(TicketState::Accepted, m_office->otherTeam), now));
}
