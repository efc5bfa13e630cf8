// SPDX-License-Identifier: GPL-3.0-or-later
// Who says that a standing task was done, for every authority.
#include "contract/authoritycontract.h"
#include "domain/book.h"
#include "domain/briefing.h"
#include "domain/calendarday.h"
#include "domain/fulfilment.h"
#include "domain/standingtask.h"

using namespace Seatdesk;

namespace {

using Status = PushResult::Status;

template <typename Department>
class AuthorityTasks : public AuthorityContract<Department>
{
protected:
    void SetUp() override
    {
        director = this->holder(QStringLiteral("director"), this->d.department);
        analyst = this->holder(QStringLiteral("analyst"), this->d.secondTeam);
        ofTeams = make(QStringLiteral("lead"), OwedBy::Team);
        ofAll = make(QStringLiteral("analyst"), OwedBy::Department);
    }
    RecordId make(const QString& role, OwedBy owedBy, StaffId named = {})
    {
        const RecordId id = newId<RecordId>();
        QJsonObject fields{{StandingTaskField::kWhat, QStringLiteral("满意度分析")},
                           {StandingTaskField::kRole, role},
                           {StandingTaskField::kOwedBy, keyOf(owedBy)},
                           {StandingTaskField::kRecurs, QStringLiteral("weekly 1 @ 18:00")}};
        if (!named.isNull())
            fields.insert(StandingTaskField::kPerson, named.toString());
        EXPECT_EQ(this->insert(director, StandingTask::kRecord, this->d.department, fields, id).status, Status::Ok);
        return id;
    }
    QJsonObject fields(StaffId person, RecordId task) const
    {
        return {{FulfilmentField::kTask, task.toString()},
                {FulfilmentField::kPeriod, QStringLiteral("2026-11-16 18:00")},
                {FulfilmentField::kOutcome, keyOf(FulfilmentOutcome::Done)},
                {FulfilmentField::kEvidence, QStringLiteral("已报送")},
                {FulfilmentField::kPerson, person.toString()}};
    }
    Status say(StaffId person, RecordId task, ScopeId unit, RecordId id = newId<RecordId>())
    {
        return this->insert(person, Fulfilment::kRecord, unit, fields(person, task), id).status;
    }

    StaffId director;
    StaffId analyst;
    RecordId ofTeams;
    RecordId ofAll;
};

}  // namespace

TYPED_TEST_SUITE(AuthorityTasks, SigningDepartments);

TYPED_TEST(AuthorityTasks, WhoeverOwesItSaysThatItWasDoneAndThoseAboveForThem)
{
    EXPECT_EQ(this->say(this->lead, this->ofTeams, this->d.firstTeam), Status::Ok);
    EXPECT_EQ(this->say(this->director, this->ofTeams, this->d.firstTeam), Status::Ok);
    EXPECT_EQ(this->say(this->agent, this->ofTeams, this->d.firstTeam), Status::Denied);
    EXPECT_EQ(this->say(this->stranger, this->ofTeams, this->d.firstTeam), Status::Denied);
    EXPECT_EQ(this->say(this->lead, this->ofTeams, this->d.secondTeam), Status::Denied);
    EXPECT_EQ(this->say(this->analyst, this->ofAll, this->d.department), Status::Ok) << "wherever the role is held";
    EXPECT_EQ(this->say(this->director, this->ofAll, this->d.department), Status::Ok);
    EXPECT_EQ(this->say(this->lead, this->ofAll, this->d.department), Status::Denied);
}

TYPED_TEST(AuthorityTasks, OneIsDoneByWhoeverIsNamedInIt)
{
    const RecordId named = this->make(QStringLiteral("lead"), OwedBy::Team, this->agent);
    EXPECT_EQ(this->say(this->agent, named, this->d.firstTeam), Status::Ok);
    EXPECT_EQ(this->say(this->colleague, named, this->d.firstTeam), Status::Denied);
    EXPECT_EQ(this->say(this->lead, named, this->d.firstTeam), Status::Ok) << "stands in";
}

TYPED_TEST(AuthorityTasks, ItIsSaidWhereItIsOwedOfATaskThatThereIs)
{
    EXPECT_EQ(this->say(this->director, this->ofTeams, this->d.department), Status::Invalid);
    EXPECT_EQ(this->say(this->director, this->ofAll, this->d.firstTeam), Status::Invalid);
    EXPECT_EQ(this->say(this->director, newId<RecordId>(), this->d.department), Status::Invalid);
}

TYPED_TEST(AuthorityTasks, TheDirectorAloneMakesAndChangesTasks)
{
    const Row task = this->d.row(StandingTask::kRecord, this->ofTeams);
    EXPECT_EQ(this->insert(this->lead, StandingTask::kRecord, this->d.department, task.fields).status, Status::Denied);
    EXPECT_EQ(this->d.change(this->lead, task, {{StandingTaskField::kCopies, 2}}).status, Status::Denied);
    EXPECT_EQ(this->d.change(this->director, task, {{StandingTaskField::kCopies, 2}}).status, Status::Ok);
    EXPECT_EQ(
        this->d.change(this->director, task, {{StandingTaskField::kRecurs, QStringLiteral("daily @ 18:00")}}).status,
        Status::Denied)
        << "what was due stays as it was";
}

TYPED_TEST(AuthorityTasks, APeakPeriodIsSetByDirectorAndAdministratorAndItsBriefingStandsInTheBook)
{
    const StaffId admin = this->holder(QStringLiteral("admin"), this->d.department);
    const auto day = [this](StaffId person, const QString& kind) {
        return this
            ->insert(person, CalendarDay::kRecord, this->d.department,
                     {{CalendarDayField::kDay, QStringLiteral("2026-11-18")}, {CalendarDayField::kKind, kind}})
            .status;
    };
    EXPECT_EQ(day(this->director, CalendarDay::kPeak), Status::Ok);
    EXPECT_EQ(day(admin, CalendarDay::kPeak), Status::Ok);
    EXPECT_EQ(day(this->lead, CalendarDay::kPeak), Status::Denied);
    EXPECT_EQ(day(this->director, QStringLiteral("quiet")), Status::Invalid);

    const GroupBuilder builder = this->d.builder(this->lead);
    const RecordId book = bookId(this->d.firstTeam, 1);
    this->d.apply(this->lead, openBook(this->d.builder(this->lead), this->d.firstTeam, QStringLiteral("日志"), 1));
    TaskDue due;
    due.task = this->d.row(StandingTask::kRecord, this->ofTeams);
    due.unit = this->d.firstTeam;
    due.period = QStringLiteral("2026-11-18 08:30");
    const Result<Group> held =
        Briefing::hold(builder, this->d.row(Book::kRecord, book), due, QStringLiteral("征期每日简报"), false);
    ASSERT_TRUE(held);
    for (const PushResult& result : this->d.push(this->lead, *held))
        EXPECT_EQ(result.status, Status::Ok) << qPrintable(result.detail);
    const Fulfilment said(this->d.row(Fulfilment::kRecord, held->last().row));
    EXPECT_EQ(BookEntry(this->d.row(BookEntry::kRecord, said.link().id)).seq(), 1);
}

TYPED_TEST(AuthorityTasks, NobodySaysItInAnothersNameOrAltersIt)
{
    EXPECT_EQ(
        this->insert(this->lead, Fulfilment::kRecord, this->d.firstTeam, this->fields(this->director, this->ofTeams))
            .status,
        Status::Denied);
    const RecordId id = newId<RecordId>();
    ASSERT_EQ(this->say(this->lead, this->ofTeams, this->d.firstTeam, id), Status::Ok);
    const Row made = this->d.row(Fulfilment::kRecord, id);
    for (const StaffId person : {this->lead, this->director}) {
        EXPECT_EQ(this->d.change(person, made, {{FulfilmentField::kDoneAt, 1}}).status, Status::Denied);
        GroupBuilder removal = this->d.builder(person);
        removal.remove(made);
        EXPECT_EQ(this->d.push(person, removal.group()).first().status, Status::Denied);
    }
    EXPECT_EQ(this->d.row(Fulfilment::kRecord, id).fields, made.fields);
    EXPECT_EQ(this->d.visible(this->agent, Fulfilment::kRecord).size(), 1) << "the team reads it";
    EXPECT_TRUE(this->d.visible(this->stranger, Fulfilment::kRecord).isEmpty());
}
