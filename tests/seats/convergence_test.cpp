// SPDX-License-Identifier: GPL-3.0-or-later
// Many seats, each a process of the program, save without rest while wires are cut, answers get lost, processes are
// killed, grants come and go, and in the middle of it the server dies and a standby that lags behind takes its place.
// In the end everyone has what the server shows them, nothing that was acknowledged or saved is lost, and what lost
// against somebody else lies with whoever wrote it.
//
// SEATDESK_CHAOS_SEATS and SEATDESK_CHAOS_SECONDS: the soak preset asks for more, a build with sanitizers for less.
#include "domain/jsontext.h"
#include "seats/chaosoffice.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Seatdesk;

namespace {

constexpr int kUndisturbed = 3000;  ///< ms at the beginning
constexpr int kChaosPatience = 120000;

const char* const kCompared[] = {"ticket", "entry", "clock", "grant", "quote"};

int asked(const char* name, int fallback)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : fallback;
}

/// Rows by record and id, as the seat prints them.
using Shown = QMap<QString, QMap<QString, QJsonObject>>;

class Convergence : public ChaosOffice
{
protected:
    Convergence()
    {
        const int count = asked("SEATDESK_CHAOS_SEATS", 24);
        for (int i = 0; i < count; ++i)
            addSeat();
    }

    void disturbFor(qint64 milliseconds)
    {
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < milliseconds) {
            QTest::qWait(static_cast<int>(100 + m_pause.bounded(400)));
            disturb();
        }
    }
    void rest()
    {
        for (const auto& seat : seats)
            seat->rest();
        for (const auto& seat : seats)
            ASSERT_TRUE(QTest::qWaitFor([&] { return seat->isIdle(); }, kChaosPatience));
        for (const auto& seat : seats)
            ASSERT_TRUE(settles(*seat));
        // What the last of them sent reaches the first.
        for (const auto& seat : seats)
            ASSERT_TRUE(settles(*seat));
    }
    static bool settles(ChaosSeat& seat)
    {
        QElapsedTimer patience;
        patience.start();
        while (patience.elapsed() < kChaosPatience) {
            const QJsonObject state = seat.ask({{QStringLiteral("do"), QStringLiteral("sync")}});
            if (state.value(QStringLiteral("ok")).toBool() &&
                seat.ask({{QStringLiteral("do"), QStringLiteral("wait")}}).value(QStringLiteral("waiting")).toInt(-1) ==
                    0)
                return true;
        }
        return false;
    }

    /// All that the server shows the person.
    Shown shown(StaffId person)
    {
        Shown rows;
        const auto login = std::make_shared<ServerLogin>(ServerLogin{d.url(), d.roles.value(person), d.kPassword});
        const QList<Row> all = PostgresAuthority(login, nullptr).pull(QString(), 1000000, {}).value().rows;
        for (const Row& row : all) {
            if (!row.deleted)
                rows[row.record].insert(row.id.toString(), rowToJson(row));
        }
        return rows;
    }
    static QMap<QString, QJsonObject> held(ChaosSeat& seat, const QString& record)
    {
        QMap<QString, QJsonObject> rows;
        const QJsonObject answer =
            seat.ask({{QStringLiteral("do"), QStringLiteral("list")}, {QStringLiteral("record"), record}});
        EXPECT_TRUE(answer.value(QStringLiteral("ok")).toBool()) << qPrintable(record);
        for (const QJsonValue& row : answer.value(QStringLiteral("rows")).toArray())
            rows.insert(row[QStringLiteral("id")].toString(), row.toObject());
        return rows;
    }
    void compare(size_t index)
    {
        const Shown server = shown(people[static_cast<qsizetype>(index)]);
        for (const char* name : kCompared) {
            const QString record = QString::fromLatin1(name);
            const auto there = server.value(record);
            const auto here = held(*seats[index], record);
            EXPECT_FALSE(there.isEmpty()) << "or nothing is compared: " << name;
            int missing = 0;
            int stale = 0;
            for (auto row = there.begin(); row != there.end(); ++row) {
                missing += !here.contains(row.key());
                stale += here.contains(row.key()) && here.value(row.key()) != row.value();
            }
            EXPECT_EQ(missing, 0) << name << " of seat " << index << ", of " << there.size();
            EXPECT_EQ(stale, 0) << name << " of seat " << index;
            EXPECT_EQ(here.size() - there.size() + missing, 0) << "too many of " << name << " at seat " << index;
        }
    }

    /// How often the server has taken each value.
    QHash<QString, int> applied()
    {
        QHash<QString, int> applied;
        const Result<ServerAnswer> patches = d.admin->run(
            "select e.value #>> '{}', count(*) from seatdesk.history h, jsonb_each(h.patch) e where e.value #>> '{}' ~ "
            "'^v[0-9]+$' group by 1");
        EXPECT_TRUE(patches);
        for (int i = 0; patches && i < patches->rows(); ++i)
            applied.insert(patches->text(i, 0), patches->bytes(i, 1).toInt());
        return applied;
    }
    /// What lies before each author to be decided.
    QList<QSet<QString>> trays()
    {
        QList<QSet<QString>> trays;
        for (const auto& seat : seats) {
            trays.append(QSet<QString>());
            const QJsonObject tray = seat->ask({{QStringLiteral("do"), QStringLiteral("tray")}});
            for (const QJsonValue& item : tray.value(QStringLiteral("items")).toArray()) {
                for (const QJsonValue& value : item[QStringLiteral("op")][QStringLiteral("set")].toObject())
                    trays.last().insert(value.toString());
            }
        }
        return trays;
    }
    /// Every value that a seat said it saved was taken once, or lies in the tray of whoever wrote it.
    void checkSaved(const QList<QSet<QString>>& trays)
    {
        const QHash<QString, int> taken = applied();
        int lost = 0;
        int twice = 0;
        int kept = 0;
        for (const ChaosLedger::Deed& deed : std::as_const(ledger.saved)) {
            const bool isKept = trays[deed.seat].contains(deed.value);
            twice += taken.value(deed.value) > 1;
            lost += taken.value(deed.value) == 0 && !isKept;
            kept += isKept;
        }
        EXPECT_EQ(lost, 0);
        EXPECT_EQ(twice, 0);
        std::printf("[ chaos    ] %d seats, %d saved, %d refused at once, %d lost a race and are kept\n",
                    int(seats.size()), int(ledger.saved.size()), ledger.refusals, kept);
    }
    /// What the server says lost is not only there.
    void checkConflicts(const QList<QSet<QString>>& trays)
    {
        const Result<ServerAnswer> conflicts = d.admin->run("select mine #>> '{}' from seatdesk.conflict");
        ASSERT_TRUE(conflicts);
        EXPECT_GT(conflicts->rows(), 0) << "nobody met anybody";
        int lost = 0;
        for (int i = 0; i < conflicts->rows(); ++i) {
            const QString value = conflicts->text(i, 0);
            lost += ledger.authors.contains(value) && !trays[ledger.authors.value(value)].contains(value);
        }
        EXPECT_EQ(lost, 0) << "of " << conflicts->rows() << " that lost";
    }
    /// Or the test shows nothing.
    void checkThatAllHappened()
    {
        EXPECT_GT(ledger.kills, 0);
        EXPECT_GT(toll.cuts, 0);
        EXPECT_GT(broken(), 0) << "connections that a cut met";
        EXPECT_GT(unanswered(), 0) << "pushes whose answer was lost";
        EXPECT_GT(toll.spells, 0);
        EXPECT_GT(toll.savedOffline, 0);
        EXPECT_GT(toll.grants, 0);
        EXPECT_EQ(toll.failovers, 1);
        EXPECT_GT(toll.lostByPrimary, 0) << "the standby lagged behind";
        std::printf(
            "[ chaos    ] %d kills, %d cuts, %d spells offline with %d saved, %d connections broken, %d pushes "
            "unanswered, %d grants, %d operations lost by the primary\n",
            ledger.kills, toll.cuts, toll.spells, toll.savedOffline, broken(), unanswered(), toll.grants,
            int(toll.lostByPrimary));
    }

private:
    QRandomGenerator m_pause{4711};
};

}  // namespace

TEST_F(Convergence, EverybodyHasWhatTheServerShowsAndNothingIsLost)
{
    for (const auto& seat : seats)
        seat->start();
    const qint64 length = asked("SEATDESK_CHAOS_SECONDS", 60) * qint64(1000);
    QTest::qWait(kUndisturbed);
    disturbFor(length / 2 - kUndisturbed);
    failOver();
    disturbFor(length / 2);
    calm();
    rest();
    if (HasFatalFailure())
        return;
    ASSERT_GT(ledger.saved.size(), static_cast<qsizetype>(seats.size()) * 10);
    checkThatAllHappened();
    // What the new one refused of it lies in a tray, which is looked at next.
    EXPECT_TRUE((QSet<QString>(acknowledged) - answered()).isEmpty()) << "acknowledged, and gone with the primary";
    const QList<QSet<QString>> kept = trays();
    checkSaved(kept);
    checkConflicts(kept);
    for (size_t i = 0; i < seats.size(); ++i)
        compare(i);
}
