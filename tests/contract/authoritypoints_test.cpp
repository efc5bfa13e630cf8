// SPDX-License-Identifier: GPL-3.0-or-later
// Who decides on a person's points, for every authority alike.
#include "contract/authoritycontract.h"
#include "domain/pointactions.h"

using namespace Seatdesk;

namespace {

using PointPush = PushResult::Status;

template <typename Department>
class AuthorityPoints : public AuthorityContract<Department>
{
protected:
    PointDraft draft(StaffId person) const
    {
        PointDraft draft;
        draft.person = person;
        draft.terms = {0, {{1, -5}}};
        draft.at = this->d.time.now();
        draft.told = QStringLiteral("迟到");
        return draft;
    }
    /// As somebody would push it who does not keep to the window.
    PointPush decide(StaffId by, StaffId person, RecordId id = newId<RecordId>(), bool refused = false,
                     const QString& reason = {})
    {
        PointDraft about = draft(person);
        about.id = id;
        const StaffId another = newId<StaffId>();
        Group group = confirmPoints(GroupBuilder(QStringLiteral("seat"), another, this->d.time), about).value();
        QJsonObject fields = group.first().set;
        fields.insert(PointItemField::kDecidedBy, by.toString());
        if (refused)
            fields.insert(PointItemField::kState, QStringLiteral("refused"));
        if (!reason.isEmpty())
            fields.insert(PointItemField::kReason, reason);
        return this->insert(by, PointItem::kRecord, ScopeId(person), fields, id).status;
    }
    Row item(RecordId id) { return this->d.row(PointItem::kRecord, id); }
};

}  // namespace

TYPED_TEST_SUITE(AuthorityPoints, Departments);

TYPED_TEST(AuthorityPoints, AreDecidedByTheLeadAndThoseAboveAndByNobodyOfTheirOwn)
{
    const StaffId director = this->holder(QStringLiteral("director"), this->d.department);
    EXPECT_EQ(this->decide(this->lead, this->agent), PointPush::Ok);
    EXPECT_EQ(this->decide(director, this->agent), PointPush::Ok);
    EXPECT_EQ(this->decide(director, this->lead), PointPush::Ok);
    EXPECT_EQ(this->decide(this->agent, this->agent), PointPush::Denied);
    EXPECT_EQ(this->decide(this->colleague, this->agent), PointPush::Denied);
    EXPECT_EQ(this->decide(this->lead, this->lead), PointPush::Denied) << "their own";
    EXPECT_EQ(this->decide(director, director), PointPush::Denied) << "their own";
    EXPECT_EQ(this->decide(this->lead, this->stranger), PointPush::Denied) << "of another team";
}

TYPED_TEST(AuthorityPoints, AFactIsDecidedOnOnceAndARefusalSaysWhy)
{
    const RecordId id = newId<RecordId>();
    EXPECT_EQ(this->decide(this->lead, this->agent, id, true), PointPush::Invalid) << "without a reason";
    ASSERT_EQ(this->decide(this->lead, this->agent, id, true, QStringLiteral("已请假")), PointPush::Ok);
    EXPECT_NE(this->decide(this->lead, this->agent, id), PointPush::Ok);
    EXPECT_FALSE(PointItem(this->item(id)).isConfirmed());
}

TYPED_TEST(AuthorityPoints, WhatWasDecidedIsTurnedWithAReasonAndNeverWrittenOver)
{
    const RecordId id = newId<RecordId>();
    ASSERT_EQ(this->decide(this->lead, this->agent, id), PointPush::Ok);
    const QJsonObject refused{{PointItemField::kState, QStringLiteral("refused")},
                              {PointItemField::kDecidedBy, this->lead.toString()}};
    EXPECT_EQ(this->d.change(this->lead, this->item(id), refused).status, PointPush::Invalid);
    EXPECT_EQ(this->d.change(this->agent, this->item(id), refused).status, PointPush::Denied);
    EXPECT_NE(this->d.change(this->lead, this->item(id), {{PointItemField::kTerms, QJsonObject()}}).status,
              PointPush::Ok);
    const Result<Group> turned = turnPoints(this->d.builder(this->lead), this->item(id), QStringLiteral("记错人"));
    ASSERT_TRUE(turned);
    EXPECT_EQ(this->d.push(this->lead, *turned).first().status, PointPush::Ok);
    EXPECT_FALSE(PointItem(this->item(id)).isConfirmed());
    GroupBuilder away = this->d.builder(this->lead);
    away.remove(this->item(id));
    EXPECT_EQ(this->d.push(this->lead, away.group()).first().status, PointPush::Denied);
}

TYPED_TEST(AuthorityPoints, LieWithThePersonAndAreDecidedInOnesOwnName)
{
    const StaffId director = this->holder(QStringLiteral("director"), this->d.department);
    const Group group = confirmPoints(this->d.builder(this->lead), this->draft(this->agent)).value();
    QJsonObject fields = group.first().set;
    fields.insert(PointItemField::kDecidedBy, director.toString());
    EXPECT_EQ(this->insert(this->lead, PointItem::kRecord, ScopeId(this->agent), fields).status, PointPush::Denied);
    fields.insert(PointItemField::kDecidedBy, this->lead.toString());
    EXPECT_EQ(this->insert(this->lead, PointItem::kRecord, this->d.firstTeam, fields).status, PointPush::Denied)
        << "where all of the team would read it";
    EXPECT_EQ(this->insert(this->lead, PointItem::kRecord, ScopeId(this->colleague), fields).status, PointPush::Denied);
    EXPECT_EQ(this->insert(this->lead, PointItem::kRecord, ScopeId(this->agent), fields).status, PointPush::Ok);
}
