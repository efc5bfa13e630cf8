// SPDX-License-Identifier: GPL-3.0-or-later
// Who checks the pages of a duty log, for the authorities that keep one.
#include "contract/authoritycontract.h"
#include "domain/book.h"
#include "domain/bookentry.h"
#include "domain/checkkeys.h"
#include "domain/dutyshift.h"
#include "domain/pagecheck.h"

using namespace Seatdesk;

namespace {

using Status = PushResult::Status;

template <typename Department>
class AuthorityChecks : public AuthorityContract<Department>
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(this->insert(this->lead, Book::kRecord, this->d.firstTeam, {{BookField::kNumber, 1}}, book).status,
                  Status::Ok);
        write(this->agent);
        director = this->holder(QStringLiteral("director"), this->d.department);
        centre = this->holder(QStringLiteral("centre"), this->d.department);
    }
    void write(StaffId person)
    {
        BookBody body;
        body.text = QStringLiteral("三号席耳机无声");
        ASSERT_EQ(this->insert(person, BookEntry::kRecord, this->d.firstTeam,
                               {{BookEntryField::kBook, book.toString()}, {BookEntryField::kBody, body.toText()}})
                      .status,
                  Status::Ok);
    }
    QJsonObject fields(StaffId person, CheckLevel level) const
    {
        return {{PageCheckField::kBook, book.toString()},
                {PageCheckField::kLevel, keyOf(level)},
                {PageCheckField::kDay, QStringLiteral("2026-11-18")},
                {PageCheckField::kStartsAt, toMicros(this->d.time.now() - std::chrono::hours(1))},
                {PageCheckField::kEndsAt, toMicros(this->d.time.now() + std::chrono::hours(1))},
                {PageCheckField::kPerson, person.toString()}};
    }
    Status check(StaffId person, CheckLevel level = CheckLevel::Daily, RecordId id = newId<RecordId>())
    {
        return this->insert(person, PageCheck::kRecord, this->d.firstTeam, fields(person, level), id).status;
    }
    void keep(QLatin1StringView who, StaffId person, QLatin1StringView when)
    {
        QJsonObject shift{{DutyShiftField::kStartsAt, 1}, {DutyShiftField::kEndsAt, 2}};
        shift.insert(who, person.toString());
        shift.insert(when, toMicros(this->d.time.now()));
        ASSERT_EQ(this->insert(this->lead, DutyShift::kRecord, this->d.firstTeam, shift).status, Status::Ok);
    }
    void set(QLatin1StringView key, const QString& role)
    {
        const StaffId admin = this->holder(QStringLiteral("admin"), this->d.department);
        ASSERT_EQ(this->insert(admin, QStringLiteral("setting"), this->d.department,
                               {{QStringLiteral("key"), key}, {QStringLiteral("value"), role}})
                      .status,
                  Status::Ok);
    }

    RecordId book = newId<RecordId>();
    StaffId director;
    StaffId centre;
};

}  // namespace

TYPED_TEST_SUITE(AuthorityChecks, SigningDepartments);

TYPED_TEST(AuthorityChecks, TheGroupHeadChecksADayAndThoseAboveTheMonthAndTheSample)
{
    EXPECT_EQ(this->check(this->colleague), Status::Denied);
    EXPECT_EQ(this->check(this->stranger), Status::Denied);
    EXPECT_EQ(this->check(this->lead), Status::Ok);
    for (const CheckLevel level : {CheckLevel::Monthly, CheckLevel::Sample}) {
        EXPECT_EQ(this->check(this->lead, level), Status::Denied);
        EXPECT_EQ(this->check(this->director, level), Status::Ok);
        EXPECT_EQ(this->check(this->centre, level), Status::Ok);
    }
    EXPECT_EQ(this->check(this->director), Status::Ok) << "stands in where it is the lead's own";
}

TYPED_TEST(AuthorityChecks, TheSettingNamesWhoChecks)
{
    this->set(SettingKey::kDailyCheckRole, QStringLiteral("director"));
    this->set(SettingKey::kMonthlyCheckRole, QStringLiteral("lead"));
    this->set(SettingKey::kSampleCheckRole, QStringLiteral("nobody of that name"));
    EXPECT_EQ(this->check(this->lead), Status::Denied);
    EXPECT_EQ(this->check(this->director), Status::Ok);
    EXPECT_EQ(this->check(this->lead, CheckLevel::Monthly), Status::Ok);
    EXPECT_EQ(this->check(this->lead, CheckLevel::Sample), Status::Denied) << "the default holds";
    EXPECT_EQ(this->check(this->director, CheckLevel::Sample), Status::Ok);
}

TYPED_TEST(AuthorityChecks, NobodyChecksAPageOfTheirOwn)
{
    this->keep(DutyShiftField::kOpenedBy, this->director, DutyShiftField::kOpenedAt);
    this->keep(DutyShiftField::kRelievedBy, this->lead, DutyShiftField::kClosedAt);
    EXPECT_EQ(this->check(this->director), Status::Denied) << "who opened a shift on it";
    EXPECT_EQ(this->check(this->lead), Status::Denied) << "who took one over";
    EXPECT_EQ(this->check(this->centre), Status::Ok);
    this->keep(DutyShiftField::kClosedBy, this->centre, DutyShiftField::kClosedAt);
    EXPECT_EQ(this->check(this->centre), Status::Denied) << "who handed one over";
}

TYPED_TEST(AuthorityChecks, WhoWroteItAloneDoesNotCheckIt)
{
    this->d.time.advance(std::chrono::hours(5));
    EXPECT_EQ(this->check(this->lead), Status::Denied) << "there is nothing to read";
    this->write(this->lead);
    EXPECT_EQ(this->check(this->lead), Status::Denied);
    EXPECT_EQ(this->check(this->director), Status::Ok);
    this->write(this->agent);
    EXPECT_EQ(this->check(this->lead), Status::Ok) << "together with others";
}

TYPED_TEST(AuthorityChecks, NobodyChecksInAnothersNameOrAltersOne)
{
    EXPECT_EQ(
        this->insert(this->lead, PageCheck::kRecord, this->d.firstTeam, this->fields(this->director, CheckLevel::Daily))
            .status,
        Status::Denied);
    const RecordId id = newId<RecordId>();
    ASSERT_EQ(this->check(this->lead, CheckLevel::Daily, id), Status::Ok);
    const Row made = this->d.row(PageCheck::kRecord, id);
    for (const StaffId person : {this->lead, this->director}) {
        EXPECT_EQ(this->d.change(person, made, {{PageCheckField::kAt, 1}}).status, Status::Denied);
        GroupBuilder removal = this->d.builder(person);
        removal.remove(made);
        EXPECT_EQ(this->d.push(person, removal.group()).first().status, Status::Denied);
    }
    EXPECT_EQ(this->d.row(PageCheck::kRecord, id).fields, made.fields);
    EXPECT_EQ(this->d.visible(this->agent, PageCheck::kRecord).size(), 1) << "the team reads it";
    EXPECT_TRUE(this->d.visible(this->stranger, PageCheck::kRecord).isEmpty());
}
