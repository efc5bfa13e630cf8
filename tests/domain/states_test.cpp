// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calibration.h"
#include "domain/pointitem.h"
#include "domain/ticket.h"
#include "support/office.h"

#include <gtest/gtest.h>

#include <functional>

using namespace Seatdesk;

/// Every row of states.csv: each word of `who` opens the step, an outsider is denied, a missing reason or field makes
/// it invalid.
namespace {

class StatesTest : public testing::Test
{
protected:
    /// A row in the step's first state, lying in the team, filled with what any step needs.
    Row before(const TransitionRule& step)
    {
        Row row = m_office.ticket(TicketState::Recorded, m_office.team);
        row.record = step.record;
        row.fields.insert(TicketField::kState, step.from);
        for (const QString& field : step.needs)
            row.fields.insert(field, QStringLiteral("filled"));
        if (step.record == Calibration::kRecord)
            row.fields.insert(CalibrationField::kInvited,
                              QJsonArray{newId<StaffId>().toString(), newId<StaffId>().toString()});
        row.updatedBy = newId<StaffId>();
        return row;
    }
    /// Someone for whom the word holds; the row is made to fit.
    Actor actorFor(const QString& word, Row& row)
    {
        if (word == u"target" || word == u"member")
            return m_office.actor(QStringLiteral("agent"), m_office.team);
        if (word == u"target_lead")
            return m_office.actor(QStringLiteral("lead"), m_office.team);
        if (word == u"scorer") {
            const Actor scorer = m_office.actor(QStringLiteral("inspector"), m_office.department);
            row.fields.insert(QStringLiteral("resolver"), scorer.person.toString());
            return scorer;
        }
        if (word == u"system") {
            Actor system;
            system.isSystem = true;
            return system;
        }
        if (word != u"owner" && word != u"holder" && word != u"undo") {
            const Actor actor = m_office.actor(word, m_office.team);
            // Who opens or closes a calibration does so in their own name.
            if (row.record == Calibration::kRecord)
                row.fields.insert(CalibrationField::kOwner, actor.person.toString());
            // So does whoever decides on points, of the person with whom they lie.
            if (row.record == PointItem::kRecord) {
                row.alsoScope = {};
                row.fields.insert(PointItemField::kOwner, row.scope.toString());
                row.fields.insert(PointItemField::kDecidedBy, actor.person.toString());
                row.fields.insert(PointItemField::kRule, keyOf(PointRule::Late));
                row.fields.insert(PointItemField::kTerms, PointTerms{0, {{1, -5}}}.toJson());
            }
            return actor;
        }
        const Actor actor = m_office.actor(QStringLiteral("analyst"), m_office.otherTeam);
        if (word == u"undo")
            row.updatedBy = actor.person;
        else
            row.fields.insert(word, actor.person.toString());
        return actor;
    }
    Result<void> check(const TransitionRule& step, const Actor& actor, const Row& row, const QString& reason)
    {
        const bool isNew = step.from.isEmpty();
        Operation operation;
        operation.id = newId<OperationId>();
        operation.record = step.record;
        operation.row = row.id;
        operation.person = actor.person;
        operation.verb = isNew ? Operation::Verb::Insert : Operation::Verb::Change;
        operation.set = {{TicketField::kState, step.to}};
        if (!reason.isEmpty())
            operation.set.insert(TicketField::kReason, reason);
        for (const QString& word : step.who) {
            if (word.startsWith(u'>'))
                operation.set.insert(QStringLiteral("scope_id"), m_office.pool(word.mid(1)).toString());
        }
        const Row after = applied(operation, row);
        return m_office.permissions.check(actor, operation, isNew ? nullptr : &row, after, nullptr,
                                          m_office.time.now());
    }
    void forEachStep(const std::function<void(const TransitionRule&)>& body)
    {
        for (const TransitionRule& step : RuleBook::shipped().transitions()) {
            SCOPED_TRACE(qPrintable(step.record + u' ' + step.from + u' ' + step.to));
            body(step);
        }
    }

    static Error errorOf(const Result<void>& result)
    {
        return result ? Error{Error::Kind::Internal, QStringLiteral("allowed")} : result.error();
    }

    Office m_office;
    const QString m_reason = QStringLiteral("because");
};

}  // namespace

TEST_F(StatesTest, EachWordOpensItsStep)
{
    forEachStep([&](const TransitionRule& step) {
        for (const QString& word : step.who) {
            if (word.startsWith(u'!') || word.startsWith(u'>'))
                continue;
            Row row = before(step);
            const Actor actor = actorFor(word, row);
            const Result<void> allowed = check(step, actor, row, step.reasonNeeded ? m_reason : QString());
            EXPECT_TRUE(allowed.has_value()) << qPrintable(word + u' ' + errorOf(allowed).detail);
        }
    });
}

TEST_F(StatesTest, AnOutsiderIsDenied)
{
    forEachStep([&](const TransitionRule& step) {
        const Row row = before(step);
        const Actor outsider = m_office.actor(QStringLiteral("lead"), m_office.otherTeam);
        const Result<void> allowed = check(step, outsider, row, m_reason);
        ASSERT_FALSE(allowed.has_value());
        EXPECT_EQ(allowed.error().kind, Error::Kind::Denied);
    });
}

TEST_F(StatesTest, AMissingReasonOrFieldIsInvalid)
{
    forEachStep([&](const TransitionRule& step) {
        Row row = before(step);
        const Actor actor = actorFor(step.who.first(), row);
        if (step.reasonNeeded) {
            EXPECT_EQ(errorOf(check(step, actor, row, {})).kind, Error::Kind::Invalid);
        }
        for (const QString& field : step.needs) {
            Row empty = row;
            empty.fields.remove(field);
            EXPECT_EQ(errorOf(check(step, actor, empty, m_reason)).kind, Error::Kind::Invalid) << qPrintable(field);
        }
    });
}

TEST_F(StatesTest, NoStepLeadsWhereTheRulesHaveNone)
{
    const Actor lead = m_office.actor(QStringLiteral("lead"), m_office.team);
    const Row row = m_office.ticket(TicketState::Settled, m_office.team);
    const TransitionRule step{Ticket::kRecord, QStringLiteral("settled"), QStringLiteral("done"), {}, false, {}};
    EXPECT_EQ(errorOf(check(step, lead, row, {})).kind, Error::Kind::Invalid);
}
