// SPDX-License-Identifier: GPL-3.0-or-later
// Many seats, each a process of the program, save without rest while wires are cut, answers get lost, processes are
// killed and grants come and go. In the end everyone has what the server shows them, and nothing that was saved is
// lost.
//
// SEATDESK_CHAOS_SEATS and SEATDESK_CHAOS_SECONDS: the soak preset asks for more.
#include "domain/jsontext.h"
#include "seats/chaosseat.h"
#include "support/places.h"
#include "support/serverwire.h"
#include "sync/serverdepartment.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Seatdesk;

namespace {

constexpr int kWires = 4;

int asked(const char* name, int fallback)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : fallback;
}

class Convergence : public testing::Test
{
protected:
    Convergence()
    {
        d.time.set(SystemTime().now());
        QFile file(folder.filePath(QStringLiteral("password")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(d.kPassword.toUtf8() + '\n');
        for (int i = 0; i < kWires; ++i)
            wires.push_back(std::make_unique<ServerWire>(PostgresServer::shared().folder()));
    }

    void addSeat(int index)
    {
        const QString number = QString::number(1001 + index);
        const ScopeId team = index % 2 == 0 ? d.firstTeam : d.secondTeam;
        people.append(d.person(number, team, QStringLiteral("agent"), team));
        d.giveLogin(people.last());
        const QString url =
            wires[static_cast<size_t>(index % kWires)]->keywords() + QStringLiteral(" dbname=") + d.database();
        ChaosSeat::Place place;
        place.program = TestPlaces::programFile(QStringLiteral("seatdesk-admin"));
        place.arguments = {QStringLiteral("--server"),
                           url,
                           QStringLiteral("--data"),
                           folder.filePath(number),
                           QStringLiteral("--as"),
                           number,
                           QStringLiteral("--password-file"),
                           folder.filePath(QStringLiteral("password")),
                           QStringLiteral("seat")};
        place.unit = d.unit.toString();
        place.index = index;
        seats.push_back(std::make_unique<ChaosSeat>(std::move(place), ledger, 4711U + static_cast<quint32>(index)));
    }

    /// One misfortune.
    void disturb()
    {
        ServerWire& wire = *wires[random.bounded(static_cast<quint32>(wires.size()))];
        switch (random.bounded(6)) {
            case 0:
                wire.cut();
                QTimer::singleShot(300 + static_cast<int>(random.bounded(1500)), [&wire] { wire.mend(); });
                break;
            case 1:
            case 2:
                wire.loseAnswers(true);
                QTimer::singleShot(50 + static_cast<int>(random.bounded(200)), [&wire] {
                    wire.cut();
                    wire.loseAnswers(false);
                    QTimer::singleShot(50, [&wire] { wire.mend(); });
                });
                break;
            case 3:
            case 4:
                seats[random.bounded(static_cast<quint32>(seats.size()))]->kill();
                break;
            default:
                changeGrant(static_cast<int>(random.bounded(static_cast<quint32>(seats.size()))));
        }
    }
    /// Taken away from who holds it, given back to who does not.
    void changeGrant(int index)
    {
        const QByteArray person = '\'' + people[index].toString().toLatin1() + '\'';
        script(*d.admin, "update seatdesk.\"grant\" set deleted = not deleted where staff = " + person);
        ++grantsChanged;
    }

    /// All that the server shows the person: id to row, as the seat prints it.
    QMap<QString, QJsonObject> shown(StaffId person)
    {
        QMap<QString, QJsonObject> rows;
        const auto login = std::make_shared<ServerLogin>(ServerLogin{d.url(), d.roles.value(person), d.kPassword});
        const QList<Row> all = PostgresAuthority(login, nullptr).pull(QString(), 1000000, {}).value().rows;
        for (const Row& row : all) {
            if (row.record == u"ticket" && !row.deleted)
                rows.insert(row.id.toString(), rowToJson(row));
        }
        return rows;
    }
    static QMap<QString, QJsonObject> held(ChaosSeat& seat)
    {
        QMap<QString, QJsonObject> rows;
        const QJsonObject answer = seat.ask(
            {{QStringLiteral("do"), QStringLiteral("list")}, {QStringLiteral("record"), QStringLiteral("ticket")}});
        for (const QJsonValue& row : answer.value(QStringLiteral("rows")).toArray())
            rows.insert(row[QStringLiteral("id")].toString(), row.toObject());
        return rows;
    }
    bool settles(ChaosSeat& seat)
    {
        QElapsedTimer patience;
        patience.start();
        while (patience.elapsed() < 90000) {
            const QJsonObject state = seat.ask({{QStringLiteral("do"), QStringLiteral("sync")}});
            if (state.value(QStringLiteral("ok")).toBool() &&
                seat.ask({{QStringLiteral("do"), QStringLiteral("wait")}}).value(QStringLiteral("waiting")).toInt(-1) ==
                    0)
                return true;
        }
        return false;
    }
    /// Every value that a seat said it saved was applied once, or lies where what lost is kept.
    void checkLedger()
    {
        QHash<QString, int> applied;
        const Result<ServerAnswer> patches = d.admin->run(
            "select e.value #>> '{}', count(*) from seatdesk.history h, jsonb_each(h.patch) e "
            "where h.record = 'ticket' and e.value #>> '{}' like 'v%' group by 1");
        ASSERT_TRUE(patches);
        for (int i = 0; i < patches->rows(); ++i)
            applied.insert(patches->text(i, 0), patches->bytes(i, 1).toInt());
        QSet<QString> lost;
        const Result<ServerAnswer> conflicts = d.admin->run("select mine #>> '{}' from seatdesk.conflict");
        ASSERT_TRUE(conflicts);
        for (int i = 0; i < conflicts->rows(); ++i)
            lost.insert(conflicts->text(i, 0));
        for (const auto& seat : seats) {
            const QJsonObject tray = seat->ask({{QStringLiteral("do"), QStringLiteral("tray")}});
            for (const QJsonValue& item : tray.value(QStringLiteral("items")).toArray()) {
                for (const QJsonValue& value : item[QStringLiteral("op")][QStringLiteral("set")].toObject())
                    lost.insert(value.toString());
            }
        }
        int missing = 0;
        int twice = 0;
        for (const ChaosLedger::Deed& deed : std::as_const(ledger.saved)) {
            twice += applied.value(deed.value) > 1;
            missing += applied.value(deed.value) == 0 && !lost.contains(deed.value);
        }
        EXPECT_EQ(missing, 0) << "lost";
        EXPECT_EQ(twice, 0) << "applied twice";
        std::printf(
            "[ chaos    ] %d seats, %d saved, %d refused at once, %d lost a race and are kept, %d kills, %d grants\n",
            int(seats.size()), int(ledger.saved.size()), ledger.refusals, int(lost.size()), ledger.kills,
            grantsChanged);
    }
    void compare(int index)
    {
        const auto server = shown(people[index]);
        const auto seat = held(*seats[static_cast<size_t>(index)]);
        int missing = 0;
        int stale = 0;
        int extra = 0;
        for (auto row = server.begin(); row != server.end(); ++row) {
            if (!seat.contains(row.key()))
                ++missing;
            else
                stale += seat.value(row.key()) != row.value();
        }
        for (auto row = seat.begin(); row != seat.end(); ++row)
            extra += !server.contains(row.key());
        EXPECT_EQ(missing, 0) << "of seat " << index << " with " << server.size() << " rows";
        EXPECT_EQ(stale, 0) << "of seat " << index;
        EXPECT_EQ(extra, 0) << "of seat " << index;
    }

    ServerDepartment d;
    QTemporaryDir folder;
    ChaosLedger ledger;
    QRandomGenerator random{20261122};
    std::vector<std::unique_ptr<ServerWire>> wires;
    QList<StaffId> people;
    std::vector<std::unique_ptr<ChaosSeat>> seats;
    int grantsChanged = 0;
};

}  // namespace

TEST_F(Convergence, EverybodyHasWhatTheServerShowsAndNothingIsLost)
{
    const int count = asked("SEATDESK_CHAOS_SEATS", 8);
    for (int i = 0; i < count; ++i)
        addSeat(i);
    for (const auto& seat : seats)
        seat->start();
    QElapsedTimer time;
    time.start();
    const qint64 length = asked("SEATDESK_CHAOS_SECONDS", 15) * qint64(1000);
    while (time.elapsed() < length) {
        QTest::qWait(static_cast<int>(100 + random.bounded(400)));
        if (time.elapsed() > 3000)
            disturb();
    }
    QTest::qWait(2500);  // what mends itself does so
    for (const auto& wire : wires) {
        wire->loseAnswers(false);
        wire->mend();
    }
    script(*d.admin, "update seatdesk.\"grant\" set deleted = false where deleted");
    for (const auto& seat : seats)
        seat->rest();
    for (const auto& seat : seats)
        ASSERT_TRUE(QTest::qWaitFor([&] { return seat->isIdle(); }, 60000));
    for (const auto& seat : seats)
        ASSERT_TRUE(settles(*seat));
    // What the last of them sent reaches the first.
    for (const auto& seat : seats)
        ASSERT_TRUE(settles(*seat));
    ASSERT_GT(ledger.saved.size(), count * 10);
    checkLedger();
    for (int i = 0; i < count; ++i)
        compare(i);
}
