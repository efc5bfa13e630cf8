// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff.h"
#include "emptyindex.h"
#include "host/authorityrows.h"
#include "host/demo/demo.h"
#include "host/seathost.h"
#include "store/outbox.h"
#include "support/await.h"
#include "support/faketime.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Seatdesk;

namespace {

const QString kSecret = QStringLiteral("secret 12");

/// A folder before and between people: who may sign in, what was left lying.
class FolderTest : public testing::Test
{
protected:
    FolderTest() : host(SeatHost::open(folder.path(), time, {openEmptyIndex, {}}).value()) {}

    /// As an import or a command does it: a department in which nobody can sign in.
    void beginByImport()
    {
        ASSERT_TRUE(await(host->createDepartment({QStringLiteral("客服部"), QStringLiteral("一班"), {}, {}, {}})));
    }
    QFuture<Result<void>> setUp(const QString& number)
    {
        return host->createDepartment(
            {QStringLiteral("Service"), QStringLiteral("Red team"), number, QStringLiteral("Zhou Min"), kSecret});
    }
    StaffId hire(const QString& number)
    {
        GroupBuilder builder(host->folder().deviceId(), StaffId(), time);
        const RecordId id = builder.insert(QStringLiteral("staff"), ScopeId(),
                                           {{QStringLiteral("number"), number},
                                            {QStringLiteral("name"), QStringLiteral("Li Ting")},
                                            {QStringLiteral("active"), true}});
        EXPECT_TRUE(await(host->applyAsSystem(builder.group())));
        return StaffId(id);
    }
    QList<Row> rows(const QString& record)
    {
        return await(host->administer([record](AuthorityStore& store) { return allRows(store, record); })).value();
    }
    QStringList names(const QString& kind)
    {
        QStringList names;
        for (const Row& row : rows(QStringLiteral("scope"))) {
            if (Scope::of(row).kind == kind)
                names.append(Scope::of(row).name);
        }
        return names;
    }

    QTemporaryDir folder;
    FakeTime time;
    std::unique_ptr<SeatHost> host;
};

/// An authority that cannot be reached.
class LostAuthority : public Authority
{
public:
    Result<Hello> hello() override { return failure(Error::Kind::Offline, QStringLiteral("gone")); }
    Result<PullPage> pull(const QString&, int, const QList<ScopeId>&) override
    {
        return failure(Error::Kind::Offline, {});
    }
    Result<QList<PushResult>> push(const QList<Operation>&) override { return failure(Error::Kind::Offline, {}); }
    Result<QList<CallerMatch>> caller(const QString&) override { return failure(Error::Kind::Offline, {}); }
    Result<QString> reveal(RecordId, const QString&) override { return failure(Error::Kind::Offline, {}); }
    Result<QByteArray> blob(const QByteArray&, qint64) override { return failure(Error::Kind::Offline, {}); }
    Result<qint64> putBlob(const QByteArray&, qint64, const QByteArray&) override
    {
        return failure(Error::Kind::Offline, {});
    }
};

}  // namespace

TEST_F(FolderTest, WhatAnImportBeganIsSetUpWithTheNamesTyped)
{
    beginByImport();
    EXPECT_FALSE(await(host->hasStaff()).value());
    ASSERT_TRUE(await(setUp(QStringLiteral("1001"))));
    EXPECT_TRUE(await(host->hasStaff()).value());
    EXPECT_EQ(names(QStringLiteral("department")), QStringList{QStringLiteral("Service")});
    EXPECT_EQ(names(QStringLiteral("team")), QStringList{QStringLiteral("Red team")});
    EXPECT_TRUE(await(host->signIn(QStringLiteral("1001"), kSecret)));
    EXPECT_EQ(await(setUp(QStringLiteral("1002"))).error().kind, Error::Kind::Conflict);
}

TEST_F(FolderTest, AnImportedPersonBecomesTheAdministratorUnderTheirNumber)
{
    beginByImport();
    const StaffId imported = hire(QStringLiteral("1001"));
    EXPECT_FALSE(await(host->hasStaff()).value());
    ASSERT_TRUE(await(setUp(QStringLiteral("1001"))));
    const QList<Row> staff = rows(QStringLiteral("staff"));
    ASSERT_EQ(staff.size(), 1);
    EXPECT_EQ(StaffId(staff.first().id), imported);
    EXPECT_EQ(Staff(staff.first()).name(), QStringLiteral("Zhou Min"));
    const QList<Row> grants = rows(QStringLiteral("grant"));
    EXPECT_TRUE(std::any_of(grants.begin(), grants.end(), [&](const Row& row) {
        return Grant::of(row).staff == imported && Grant::of(row).role == u"admin";
    }));
}

TEST_F(FolderTest, OnlyTheDemoIsADemo)
{
    ASSERT_TRUE(await(setUp(QStringLiteral("1001"))));
    EXPECT_FALSE(await(host->isDemo()).value());
    const QTemporaryDir other;
    const auto demo = SeatHost::open(other.path(), time, {openEmptyIndex, {}}).value();
    DemoOptions options;
    options.now = SystemTime().now();
    ASSERT_TRUE(makeDemo(*demo, options));
    EXPECT_TRUE(await(demo->isDemo()).value());
}

TEST_F(FolderTest, CountsWhatAPersonLeftUnsentAndUnfinished)
{
    ASSERT_TRUE(await(setUp(QStringLiteral("1001"))));
    EXPECT_TRUE(await(host->unsentWork()).value().isEmpty());
    const StaffId person = hire(QStringLiteral("1002"));
    const QString home = host->folder().personFolder(person).value();
    {
        const auto outbox = Outbox::open(home + QStringLiteral("/outbox.db")).value();
        GroupBuilder builder(host->folder().deviceId(), person, time);
        builder.insert(QStringLiteral("reminder"), ScopeId(person), {});
        builder.insert(QStringLiteral("reminder"), ScopeId(person), {});
        ASSERT_TRUE(outbox->add(builder.group()));
        for (int i = 0; i < 3; ++i)
            ASSERT_TRUE(outbox->putDraft({newId<DraftId>(), {}, time.now()}));
    }
    const QList<UnsentWork> unsent = await(host->unsentWork()).value();
    ASSERT_EQ(unsent.size(), 1);
    EXPECT_EQ(unsent.first().person, QStringLiteral("Li Ting"));
    EXPECT_EQ(unsent.first().number, QStringLiteral("1002"));
    EXPECT_EQ(unsent.first().count, 2);
    EXPECT_EQ(unsent.first().drafts, 3);
    EXPECT_FALSE(unsent.first().signInUntil) << "there is no server that could be away";
    EXPECT_EQ(unsent.first().oldest, time.now());
}

TEST_F(FolderTest, AnAdministratorGivesAPasswordAndAnAgentDoesNot)
{
    ASSERT_TRUE(await(setUp(QStringLiteral("1001"))));
    const StaffId admin = StaffId(await(host->signIn(QStringLiteral("1001"), kSecret)).value()->staff.id);
    const StaffId person = hire(QStringLiteral("1002"));
    EXPECT_EQ(await(host->assignPasswordAs(person, admin, QStringLiteral("stolen 12"))).error().kind,
              Error::Kind::Denied);
    ASSERT_TRUE(await(host->assignPasswordAs(admin, person, QStringLiteral("welcome 1"))));
    EXPECT_TRUE(await(host->signIn(QStringLiteral("1002"), QStringLiteral("welcome 1"))));
    EXPECT_TRUE(await(host->signIn(QStringLiteral("1001"), kSecret)));
}

TEST_F(FolderTest, ASeatWithNothingToShowSaysThatItFailed)
{
    ASSERT_TRUE(await(setUp(QStringLiteral("1001"))));
    SignedIn signedIn;
    signedIn.staff = rows(QStringLiteral("staff")).first();
    signedIn.authority = std::make_unique<LostAuthority>();
    const auto seat = host->seat(std::move(signedIn)).value();
    QSignalSpy failed(seat.get(), &Seat::failed);
    const QSignalSpy ready(seat.get(), &Seat::ready);
    EXPECT_TRUE(failed.count() > 0 || failed.wait(60000));
    EXPECT_EQ(ready.count(), 0);
}
