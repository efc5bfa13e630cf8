// SPDX-License-Identifier: GPL-3.0-or-later
// A new record kind needs one migration, rows in the rules and its own types: "parcel", of which no other line of the
// program knows, goes the whole way from one seat over the authority to another.
#include "host/syncedseat.h"
#include "store/embeddedauthority.h"
#include "support/parcelrules.h"
#include "support/portdepartment.h"

#include <QDir>
#include <QFile>

using namespace Seatdesk;

namespace {

/// Its migration.
QByteArray tablesOfParcels()
{
    QByteArray sql;
    for (const char* table : {"parcel\" (\"label\" text, \"state\" text, \"reason\" text, \"weight\" integer, ",
                              "parcel_stop\" (\"parcel\" blob, \"place\" text, "})
        sql +=
            QByteArray("create table \"") + table +
            "local_key integer primary key, id blob not null unique, scope_id blob, also_scope blob, extra text, rev "
            "integer not null, deleted integer not null, updated_at integer not null, updated_by blob, change_no "
            "integer not null);\n";
    return sql;
}

class NewRecord : public testing::Test, public PortDepartment
{
protected:
    NewRecord()
    {
        rules = parcelRules(folder.path());
        // The chain of the program and one step more.
        static_cast<void>(AuthorityStore::open(folder.filePath(QStringLiteral("other.db")), RuleBook::shipped()));
        int step = 1;
        for (; QFile::exists(script(step)); ++step)
            write(QStringLiteral("%1.sql").arg(step, 4, 10, QLatin1Char('0')), read(script(step)));
        write(QStringLiteral("%1.sql").arg(step, 4, 10, QLatin1Char('0')), tablesOfParcels());
        store = AuthorityStore::open(folder.filePath(QStringLiteral("authority.db")), rules, folder.path()).value();
        found();
    }
    static QString script(int number)
    {
        return QStringLiteral(":/store/authority/%1.sql").arg(number, 4, 10, QLatin1Char('0'));
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
        return file.readAll();
    }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    std::unique_ptr<Authority> authority(StaffId person) override
    {
        return std::make_unique<EmbeddedAuthority>(*store, person, time);
    }
    std::unique_ptr<SyncedSeat> seatOf(StaffId person)
    {
        const QString own = folder.filePath(person.toString());
        EXPECT_TRUE(QDir().mkpath(own));
        auto seat = std::make_unique<SyncedSeat>(own, person, time, rules);
        EXPECT_TRUE(seat->start(authority(person)));
        return seat;
    }

    QTemporaryDir folder;
    RuleBook rules;
    std::unique_ptr<AuthorityStore> store;
};

}  // namespace

TEST_F(NewRecord, GoesFromSeatToSeatWithItsRightsAndSteps)
{
    const StaffId agent = person(QStringLiteral("1001"), firstTeam, QStringLiteral("agent"), firstTeam);
    const StaffId lead = person(QStringLiteral("1003"), firstTeam, QStringLiteral("lead"), firstTeam);
    const StaffId stranger = person(QStringLiteral("2001"), secondTeam, QStringLiteral("agent"), secondTeam);
    const auto mine = seatOf(agent);
    const auto hers = seatOf(lead);
    const auto others = seatOf(stranger);
    const RecordId id = newId<RecordId>();
    const QString kParcel = Parcel::kRecord;
    const QString kState = QStringLiteral("state");
    const QJsonObject packed{{QStringLiteral("label"), QStringLiteral("路由器")}, {kState, QStringLiteral("packed")}};
    ASSERT_TRUE(mine->insert(kParcel, firstTeam, packed, id));
    ASSERT_TRUE(mine->insert(QStringLiteral("parcel_stop"), {},
                             {{kParcel, id.toString()}, {QStringLiteral("place"), QStringLiteral("仓库")}},
                             newId<RecordId>()));
    ASSERT_TRUE(mine->sync());
    EXPECT_EQ(mine->get(kParcel, id)->sync, SyncState::Synced);
    ASSERT_TRUE(hers->sync());
    EXPECT_EQ(Parcel(hers->get(kParcel, id).value()).label(), QStringLiteral("路由器"));
    EXPECT_EQ(hers->count(QStringLiteral("parcel_stop")), 1);
    ASSERT_TRUE(others->sync());
    EXPECT_FALSE(others->get(kParcel, id)) << "seen by scope";

    const QJsonObject sent{{kState, QStringLiteral("sent")}, {QStringLiteral("reason"), QStringLiteral("客户催")}};
    EXPECT_EQ(mine->change(kParcel, id, sent).error().kind, Error::Kind::Denied) << "steps by role";
    ASSERT_TRUE(hers->change(kParcel, id, sent));
    ASSERT_TRUE(hers->sync());
    ASSERT_TRUE(mine->change(kParcel, id, {{QStringLiteral("label"), QStringLiteral("光猫")}}));
    ASSERT_TRUE(mine->sync());
    EXPECT_EQ(Parcel(mine->get(kParcel, id).value()).state(), QStringLiteral("sent"));
    EXPECT_EQ(Parcel(mine->get(kParcel, id).value()).label(), QStringLiteral("光猫")) << "edits meet by their class";
    Query query;
    query.record = kParcel;
    query.where = {{QStringLiteral("label"), Condition::Test::Contains, QStringLiteral("猫"), {}}};
    EXPECT_EQ(await(mine->records().counts({query})).value(), QList<qint64>{1});
}
