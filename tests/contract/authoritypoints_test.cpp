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

TYPED_TEST(AuthorityPoints, AreShownToNobodyButThePersonAndThoseAbove)
{
    QJsonObject fields = confirmPoints(this->d.builder(this->lead), this->draft(this->agent)).value().first().set;
    for (const ScopeId& where : {this->d.firstTeam, this->d.department, ScopeId(this->lead)}) {
        fields.insert(QStringLiteral("also_scope"), where.toString());
        EXPECT_EQ(this->insert(this->lead, PointItem::kRecord, ScopeId(this->agent), fields).status, PointPush::Denied);
    }
    const RecordId id = newId<RecordId>();
    ASSERT_EQ(this->decide(this->lead, this->agent, id), PointPush::Ok);
    const PushResult moved = this->d.change(this->lead, this->item(id),
                                            {{PointItemField::kState, QStringLiteral("refused")},
                                             {PointItemField::kReason, QStringLiteral("记错人")},
                                             {PointItemField::kDecidedAt, 1},
                                             {PointItemField::kDecidedBy, this->lead.toString()},
                                             {QStringLiteral("also_scope"), this->d.firstTeam.toString()}});
    EXPECT_EQ(moved.status, PointPush::Denied);
}

TYPED_TEST(AuthorityPoints, HaveTermsThatARuleCanHaveAndSayHowTheyWereDecided)
{
    const QJsonObject whole = confirmPoints(this->d.builder(this->lead), this->draft(this->agent)).value().first().set;
    const auto answer = [&](QLatin1StringView field, const QJsonValue& value) {
        QJsonObject fields = whole;
        fields.insert(field, value);
        return this->insert(this->lead, PointItem::kRecord, ScopeId(this->agent), fields).status;
    };
    const auto terms = [&](int free, const QList<QJsonValue>& steps) {
        QJsonArray list;
        for (const QJsonValue& step : steps)
            list.append(step);
        return answer(PointItemField::kTerms,
                      QJsonObject{{QStringLiteral("free"), free}, {QStringLiteral("steps"), list}});
    };
    EXPECT_EQ(terms(31, {QJsonArray{1, -1000}}), PointPush::Ok);
    EXPECT_EQ(terms(0, {QJsonArray{1, -1}, QJsonArray{3, -50}, QJsonArray{5, -100}}), PointPush::Ok);
    EXPECT_EQ(terms(0, {QJsonArray{1, 5}}), PointPush::Invalid) << "given, for coming late";
    EXPECT_EQ(terms(0, {QJsonArray{1, -1001}}), PointPush::Invalid);
    EXPECT_EQ(terms(0, {QJsonArray{0, -5}}), PointPush::Invalid);
    EXPECT_EQ(terms(0, {QJsonArray{1, -0.5}}), PointPush::Invalid);
    EXPECT_EQ(terms(0, {QJsonArray{1}}), PointPush::Invalid);
    EXPECT_EQ(terms(0, {1}), PointPush::Invalid);
    EXPECT_EQ(terms(0, {}), PointPush::Invalid);
    EXPECT_EQ(terms(-1000, {QJsonArray{1, -5}}), PointPush::Invalid) << "one time would count a thousandfold";
    EXPECT_EQ(terms(0, {QJsonArray{1, -5}, QJsonArray{2, -5}, QJsonArray{3, -5}, QJsonArray{4, -5}}),
              PointPush::Invalid);
    EXPECT_EQ(answer(PointItemField::kTerms, QJsonArray{1}), PointPush::Invalid);
    EXPECT_EQ(answer(PointItemField::kState, QJsonValue()), PointPush::Invalid);
    EXPECT_EQ(answer(PointItemField::kState, QString()), PointPush::Invalid);
}

TYPED_TEST(AuthorityPoints, OneFactCountsOnceHoweverItIsWritten)
{
    PointDraft draft = this->draft(this->agent);
    draft.evidence.record = QStringLiteral("attendance");
    draft.evidence.id = newId<RecordId>();
    const Group group = confirmPoints(this->d.builder(this->lead), draft).value();
    ASSERT_EQ(this->d.push(this->lead, group).first().status, PointPush::Ok);
    draft.id = newId<RecordId>();
    EXPECT_NE(this->d.push(this->lead, confirmPoints(this->d.builder(this->lead), draft).value()).first().status,
              PointPush::Ok)
        << "by hand, once more";
    const QJsonObject fields = group.first().set;
    EXPECT_EQ(this->insert(this->lead, PointItem::kRecord, ScopeId(this->agent), fields).status, PointPush::Invalid)
        << "under another id";
    QJsonObject nameless = fields;
    nameless.insert(PointItemField::kEvidence, QJsonObject{{QStringLiteral("id"), QStringLiteral("x")}});
    EXPECT_EQ(this->insert(this->lead, PointItem::kRecord, ScopeId(this->agent), nameless).status, PointPush::Invalid);
}
