// SPDX-License-Identifier: GPL-3.0-or-later
// A seat that is killed at the first write of its files while a shift is signed and taken over, at the second, …: the
// shift says that it was signed, and the book has the entry, or neither; and whoever had been told so finds it done.
//
// SEATDESK_KILL_STEP: see killed_test.cpp.
#include "seats/handoveroffice.h"
#include "store/faultydisk.h"
#include "support/text.h"

#include <QProcess>

#include <cstdio>

using namespace Seatdesk;

namespace {

constexpr const char* kSignAt = "SEATDESK_KILL_AT";
constexpr const char* kSignPlace = "SEATDESK_SIGN_FOLDER";
constexpr const char* kSignServer = "SEATDESK_SIGN_SERVER";
constexpr const char* kSignBook = "SEATDESK_SIGN_BOOK";
constexpr const char* kSignShift = "SEATDESK_SIGN_SHIFT";
constexpr const char* kSignTaker = "SEATDESK_SIGN_TAKER";

/// To the parent, at once: the next write may be the last.
void tellSigned(const char* done)
{
    std::printf("%s\n", done);
    std::fflush(stdout);
}

class KilledSigning : public HandoverOffice
{
protected:
    const QString kPc = QStringLiteral("pc");

    /// A shift of its own for each life, opened by somebody else.
    void prepare(int killAt)
    {
        GroupBuilder group = d.builder({});
        work.shift = group.insert(DutyShift::kRecord, d.firstTeam,
                                  {{DutyShiftField::kName, QString::number(killAt)},
                                   {DutyShiftField::kStartsAt, toMicros(d.time.now())},
                                   {DutyShiftField::kEndsAt, toMicros(d.time.now() + std::chrono::hours(8))},
                                   {DutyShiftField::kOpenedAt, toMicros(d.time.now())}});
        d.apply({}, group.group());
    }
    QByteArrayList live(int killAt)
    {
        QProcess child;
        QProcessEnvironment place = QProcessEnvironment::systemEnvironment();
        place.insert(q(kSignAt), QString::number(killAt));
        place.insert(q(kSignPlace), folderOf(kPc));
        place.insert(q(kSignServer), url());
        place.insert(q(kSignBook), work.book.toString());
        place.insert(q(kSignShift), work.shift.toString());
        place.insert(q(kSignTaker), colleague.toString());
        child.setProcessEnvironment(place);
        child.setStandardErrorFile(QProcess::nullDevice());
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--gtest_also_run_disabled_tests"),
                     QStringLiteral("--gtest_filter=KilledSigner.DISABLED_SignsUntilThen")});
        EXPECT_TRUE(child.waitForFinished(kPatience));
        wasKilled = child.exitStatus() == QProcess::CrashExit;
        const QByteArray said = child.readAllStandardOutput();
        EXPECT_TRUE(wasKilled || child.exitCode() == 0) << said.constData();
        return said.split('\n');
    }
    /// What had been saved goes out with whoever sits there next.
    void sendAll()
    {
        for (const QString& number : {kAgent, kColleague}) {
            const auto seat = pc(kPc);
            ASSERT_TRUE(seat->signIn(number, ServerDepartment::kPassword));
            ASSERT_TRUE(seat->sync());
            ASSERT_TRUE(seat->becomes(SyncStatus::State::Synced));
            EXPECT_TRUE(refused(*seat).isEmpty());
        }
    }
    void expectBothOrNeither(const QByteArrayList& told)
    {
        int pages = 0;
        int takeovers = 0;
        for (const BookEntry& entry : entries()) {
            const BookBody body = *entry.body();
            pages += body.handover && body.handover->shift == work.shift ? 1 : 0;
            takeovers += body.takeover && body.takeover->shift == work.shift ? 1 : 0;
        }
        EXPECT_EQ(pages, shift().page().isNull() ? 0 : 1) << "signed in the shift and in the book, or in neither";
        EXPECT_EQ(takeovers, shift().closedAt() ? 1 : 0) << "taken over in both, or in neither";
        EXPECT_TRUE(pages == 1 || !told.contains("left")) << "a signature is lost";
        EXPECT_TRUE(takeovers == 1 || !told.contains("taken")) << "a signature is lost";
        EXPECT_TRUE(bookHolds());
    }

    bool wasKilled = false;
};

}  // namespace

/// What the program does that the test below starts and kills.
TEST(KilledSigner, DISABLED_SignsUntilThen)
{
    const QString place = qEnvironmentVariable(kSignPlace);
    if (place.isEmpty())
        GTEST_SKIP() << "started by another test";
    HandoverWork work;
    work.password = ServerDepartment::kPassword;
    work.book = RecordId::fromString(qEnvironmentVariable(kSignBook));
    work.shift = RecordId::fromString(qEnvironmentVariable(kSignShift));
    const FakeTime time;
    ServerSeat seat(place, qEnvironmentVariable(kSignServer), time);
    ASSERT_TRUE(seat.signIn(QStringLiteral("1001"), ServerDepartment::kPassword));
    ASSERT_TRUE(seat.sync());
    // Signing in and filling are walked through elsewhere: from here on each write is one of signing.
    FaultyDisk disk;
    disk.killAt(qEnvironmentVariableIntValue(kSignAt));
    ASSERT_TRUE(work.leavePage(seat, StaffId::fromString(qEnvironmentVariable(kSignTaker))));
    tellSigned("left");
    ASSERT_TRUE(seat.sync());
    ASSERT_TRUE(seat.signIn(QStringLiteral("1002"), ServerDepartment::kPassword));
    ASSERT_TRUE(seat.sync());
    ASSERT_TRUE(work.takeOver(seat));
    tellSigned("taken");
    ASSERT_TRUE(seat.sync());
    ASSERT_TRUE(seat.sync()) << "what was pushed is pulled";
}

TEST_F(KilledSigning, AtWhicheverWriteBothFactsAreThereOrNone)
{
    const int asked = qEnvironmentVariableIntValue("SEATDESK_KILL_STEP");
    const int step = asked > 0 ? asked : 7;
    int kills = 0;
    for (int write = 1;; write += step, ++kills) {
        prepare(write);
        const QByteArrayList told = live(write);
        sendAll();
        expectBothOrNeither(told);
        if (HasFailure())
            FAIL() << "killed at write " << write;
        if (!wasKilled)
            break;
    }
    EXPECT_TRUE(shift().closedAt()) << "the last life came to its end";
    EXPECT_GT(kills, 3);
    std::printf("killed at %d writes\n", kills);
}
