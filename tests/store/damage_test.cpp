// SPDX-License-Identifier: GPL-3.0-or-later
// What befalls files: full and read-only disks, damaged pages, cut logs, files that someone removed.
#include "domain/draft.h"
#include "store/connection.h"
#include "store/department.h"
#include "store/faultydisk.h"
#include "store/outbox.h"
#include "store/replica.h"
#include "support/fieldnames.h"

#include <QDir>
#include <QFile>

using namespace Seatdesk;

namespace {

const QByteArray kNothing;

Draft draftOf(const QString& text)
{
    return {newId<DraftId>(), {{QStringLiteral("text"), text}}, fromMicros(1)};
}

/// Overwrites a stretch of the file from that share of its length on.
void damage(const QString& path, double from, qint64 bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 place = qint64(double(file.size()) * from) / 4096 * 4096;
    ASSERT_TRUE(file.seek(place));
    file.write(QByteArray(bytes, '\xa5'));
}

class DamageTest : public testing::Test
{
protected:
    QString path(const QString& name) const { return folder.filePath(name); }
    QStringList filesLike(const QString& pattern) const { return QDir(folder.path()).entryList({pattern}); }

    std::unique_ptr<Outbox> outbox()
    {
        auto opened = Outbox::open(path(QStringLiteral("outbox.db")));
        EXPECT_TRUE(opened) << qPrintable(opened ? QString() : opened.error().detail);
        if (!opened)
            return {};
        (*opened)->setListener([this](const FileRepair& repair) { repairs.append(repair); });
        return std::move(*opened);
    }
    void fill(Outbox& box, int drafts)
    {
        for (int i = 0; i < drafts; ++i)
            ASSERT_TRUE(box.putDraft(draftOf(QString::number(i) + QString(2000, u'述'))));
    }
    Group someGroup(int size = 3)
    {
        GroupBuilder group(QStringLiteral("test"), newId<StaffId>(), time);
        for (int i = 0; i < size; ++i)
            group.insert(kTicket, newId<ScopeId>(), {{QStringLiteral("summary"), QString(2000, u'述')}});
        return group.group();
    }

    QTemporaryDir folder;
    FakeTime time;
    QList<FileRepair> repairs;
};

}  // namespace

TEST_F(DamageTest, AFullDiskCostsNeitherWhatWasSavedNorTheDraft)
{
    FaultyDisk disk;
    const auto box = outbox();
    const Draft draft = draftOf(QStringLiteral("写到一半"));
    ASSERT_TRUE(box->putDraft(draft));
    ASSERT_TRUE(box->add(someGroup()));
    disk.refuse("outbox.db", SQLITE_FULL);
    EXPECT_EQ(box->add(someGroup()).error().kind, Error::Kind::Full);
    Draft longer = draft;
    longer.content.insert(QStringLiteral("text"), QStringLiteral("写到一半多"));
    EXPECT_EQ(box->putDraft(longer).error().kind, Error::Kind::Full);
    EXPECT_EQ(box->drafts().value(), QList<Draft>{draft}) << "the last good one";
    EXPECT_EQ(box->count()->operations, 3);
    disk.refuse(kNothing, SQLITE_OK);
    EXPECT_TRUE(box->putDraft(longer));
    EXPECT_TRUE(box->add(someGroup()));
    EXPECT_EQ(box->count()->operations, 6) << "work goes on when there is room again";
    EXPECT_EQ(box->drafts().value(), QList<Draft>{longer});
}

TEST_F(DamageTest, ADiskThatFillsUpInTheMiddleOfAGroupKeepsNoHalf)
{
    FaultyDisk disk;
    const auto box = outbox();
    disk.leaveRoom("outbox.db", 10000);
    EXPECT_EQ(box->add(someGroup(40)).error().kind, Error::Kind::Full);
    disk.refuse(kNothing, SQLITE_OK);
    EXPECT_EQ(box->count()->operations, 0);
    EXPECT_TRUE(box->add(someGroup(40)));
    EXPECT_EQ(box->count()->operations, 40);
}

TEST_F(DamageTest, ALostOrReadOnlyDiskIsToldApart)
{
    FaultyDisk disk;
    const auto box = outbox();
    disk.refuse("outbox.db", SQLITE_READONLY);
    EXPECT_EQ(box->add(someGroup()).error().kind, Error::Kind::Denied);
    disk.refuse("outbox.db", SQLITE_IOERR_WRITE);
    EXPECT_EQ(box->add(someGroup()).error().kind, Error::Kind::Full);
    disk.refuse(kNothing, SQLITE_OK);
    EXPECT_TRUE(box->add(someGroup()));
}

TEST_F(DamageTest, AnAuthorityOnAFullDiskAnswersNothingAndHasAppliedNothing)
{
    FaultyDisk disk;
    EmbeddedDepartment d;
    const StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    GroupBuilder group = d.builder(agent);
    const RecordId id = group.insert(kTicket, d.firstTeam, PortDepartment::ticketFields(agent));
    disk.refuse("authority.db", SQLITE_FULL);
    EXPECT_EQ(d.authority(agent)->push(group.group()).error().kind, Error::Kind::Full);
    EXPECT_TRUE(d.row(kTicket, id).id.isNull());
    EXPECT_EQ(d.authority(agent)->caller(QStringLiteral("1380000")).error().kind, Error::Kind::Full)
        << "who cannot be logged does not look";
    disk.refuse(kNothing, SQLITE_OK);
    d.apply(agent, group.group());
    EXPECT_EQ(d.row(kTicket, id).revision, 1);
}

TEST_F(DamageTest, AReplicaOnAFullDiskKeepsItsCursor)
{
    FaultyDisk disk;
    const auto box = outbox();
    const auto replica = Replica::open(path(QStringLiteral("replica.db")), RuleBook::shipped()).value();
    Row row;
    row.record = kTicket;
    row.id = newId<RecordId>();
    row.scope = newId<ScopeId>();
    row.revision = 1;
    row.fields = {{QStringLiteral("summary"), QString(9000, u'述')}};
    disk.refuse("replica.db", SQLITE_FULL);
    EXPECT_EQ(replica->apply({row}, {}, QStringLiteral("7"), {}, *box).error().kind, Error::Kind::Full);
    EXPECT_EQ(replica->cursor().value(), QString());
    disk.refuse(kNothing, SQLITE_OK);
    EXPECT_TRUE(replica->apply({row}, {}, QStringLiteral("7"), {}, *box));
    EXPECT_EQ(replica->cursor().value(), QStringLiteral("7"));
    EXPECT_TRUE(replica->find(kTicket, row.id).value());
}

TEST_F(DamageTest, ADamagedPageCostsItsOwnRowsAndTheFileIsKept)
{
    fill(*outbox(), 300);
    damage(path(QStringLiteral("outbox.db")), 0.5, 8192);
    const auto box = outbox();
    ASSERT_TRUE(box);
    ASSERT_TRUE(box->putDraft(draftOf(QStringLiteral("新"))));
    ASSERT_EQ(repairs.size(), 1) << "found before the first write";
    EXPECT_EQ(repairs.first().kind, FileRepair::Kind::Salvaged);
    EXPECT_GT(box->drafts()->size(), 270);
    EXPECT_LT(box->drafts()->size(), 301);
    EXPECT_EQ(filesLike(QStringLiteral("outbox.db.damaged-*")).size(), 1);
    EXPECT_TRUE(box->add(someGroup()));
}

TEST_F(DamageTest, WhatLiesBetweenDamagedPagesIsReadToo)
{
    fill(*outbox(), 300);
    for (const double place : {0.2, 0.35, 0.5, 0.65, 0.8})
        damage(path(QStringLiteral("outbox.db")), place, 4096);
    const auto box = outbox();
    ASSERT_TRUE(box);
    ASSERT_TRUE(box->putDraft(draftOf(QStringLiteral("新"))));
    ASSERT_EQ(repairs.size(), 1);
    EXPECT_GT(box->drafts()->size(), 280) << "five pages hold a few drafts each";
    EXPECT_LT(box->drafts()->size(), 301);
}

TEST_F(DamageTest, AFileThatIsNoDatabaseIsPutAside)
{
    {
        QFile file(path(QStringLiteral("outbox.db")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20000, 'x'));
    }
    const auto box = outbox();
    ASSERT_TRUE(box);
    ASSERT_EQ(repairs.size(), 1);
    EXPECT_TRUE(box->putDraft(draftOf(QStringLiteral("新"))));
    EXPECT_EQ(filesLike(QStringLiteral("outbox.db.damaged-*")).size(), 1);
}

TEST_F(DamageTest, AnAuthorityOfWhichNothingCanBeReadIsNoNewDepartment)
{
    const QString file = path(QStringLiteral("authority.db"));
    {
        QFile bytes(file);
        ASSERT_TRUE(bytes.open(QIODevice::WriteOnly));
        bytes.write(QByteArray(20000, 'x'));
    }
    EXPECT_EQ(AuthorityStore::open(file, RuleBook::shipped()).error().kind, Error::Kind::Corrupt);
    QFile bytes(file);
    ASSERT_TRUE(bytes.open(QIODevice::ReadOnly));
    EXPECT_EQ(bytes.readAll(), QByteArray(20000, 'x')) << "left as it was, for someone who knows more";
}

TEST_F(DamageTest, ADamagedAuthorityGivesBackWhatCanBeRead)
{
    EmbeddedDepartment d;
    const StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    for (int i = 0; i < 150; ++i)
        d.ticket(agent, d.firstTeam);
    const QString epoch = d.store->meta(QStringLiteral("epoch")).value();
    d.store.reset();
    {
        // Most pages of a table are leaves: one of history's.
        const auto connection = Connection::open(d.file(), Connection::Mode::Precious).value();
        ASSERT_TRUE(connection->execute(QStringLiteral("pragma wal_checkpoint(truncate)")));
    }
    damage(d.file(), 0.9, 4096);
    d.store = AuthorityStore::open(d.file(), RuleBook::shipped()).value();
    QList<FileRepair> told;
    d.store->setListener([&](const FileRepair& repair) { told.append(repair); });
    const RecordId next = d.ticket(agent, d.firstTeam);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.first().kind, FileRepair::Kind::Salvaged);
    EXPECT_FALSE(d.row(kTicket, next).id.isNull());
    EXPECT_EQ(d.store->meta(QStringLiteral("epoch")).value(), epoch);
    EXPECT_GT(d.visible(agent, kTicket).size(), 40);
}

TEST_F(DamageTest, ACutLogCostsOnlyItsEnd)
{
    const QString file = path(QStringLiteral("outbox.db"));
    {
        const auto box = outbox();
        fill(*box, 40);
        for (const QString& suffix : {QString(), QStringLiteral("-wal")})
            ASSERT_TRUE(QFile::copy(file + suffix, path(QStringLiteral("cut.db")) + suffix));
    }
    QFile log(path(QStringLiteral("cut.db-wal")));
    ASSERT_TRUE(log.open(QIODevice::ReadWrite));
    ASSERT_TRUE(log.resize(log.size() * 2 / 3 - 100));
    log.close();
    const auto box = Outbox::open(path(QStringLiteral("cut.db"))).value();
    const QList<Draft> drafts = box->drafts().value();
    EXPECT_GT(drafts.size(), 5);
    EXPECT_LT(drafts.size(), 40);
    EXPECT_TRUE(box->putDraft(draftOf(QStringLiteral("新"))));
}

TEST_F(DamageTest, ARemovedOutboxIsWrittenAgainFromWhatIsOpen)
{
    const auto box = outbox();
    fill(*box, 20);
    ASSERT_TRUE(box->add(someGroup()));
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(path(QStringLiteral("outbox.db")) + suffix);
    ASSERT_TRUE(box->putDraft(draftOf(QStringLiteral("新"))));
    ASSERT_EQ(repairs.size(), 1);
    EXPECT_EQ(repairs.first().kind, FileRepair::Kind::Rescued);
    const auto again = Outbox::open(path(QStringLiteral("outbox.db"))).value();
    EXPECT_EQ(again->drafts()->size(), 21);
    EXPECT_EQ(again->count()->operations, 3);
    EXPECT_EQ(QFile::permissions(path(QStringLiteral("outbox.db"))) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}

TEST_F(DamageTest, ARemovedOutboxOnAFullDiskIsNotGivenUp)
{
    FaultyDisk disk;
    const auto box = outbox();
    fill(*box, 5);
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(path(QStringLiteral("outbox.db")) + suffix);
    disk.refuse("rescued", SQLITE_FULL);
    EXPECT_EQ(box->putDraft(draftOf(QStringLiteral("新"))).error().kind, Error::Kind::Full);
    EXPECT_EQ(box->drafts()->size(), 5);
    disk.refuse(kNothing, SQLITE_OK);
    EXPECT_TRUE(box->putDraft(draftOf(QStringLiteral("新"))));
    EXPECT_EQ(box->drafts()->size(), 6);
}

TEST_F(DamageTest, ARemovedAuthorityIsWrittenAgain)
{
    EmbeddedDepartment d;
    const StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const RecordId first = d.ticket(agent, d.firstTeam);
    ASSERT_TRUE(QFile::remove(d.file()));
    const RecordId second = d.ticket(agent, d.firstTeam);
    d.store = AuthorityStore::open(d.file(), RuleBook::shipped()).value();
    EXPECT_FALSE(d.row(kTicket, first).id.isNull());
    EXPECT_FALSE(d.row(kTicket, second).id.isNull());
}

TEST_F(DamageTest, AnotherFileInThePlaceOfMineIsKept)
{
    const auto box = outbox();
    fill(*box, 5);
    const QString file = path(QStringLiteral("outbox.db"));
    ASSERT_TRUE(QFile::rename(file, path(QStringLiteral("mine.db"))));
    {
        QFile stranger(file);
        ASSERT_TRUE(stranger.open(QIODevice::WriteOnly));
        stranger.write("not mine");
    }
    ASSERT_TRUE(box->putDraft(draftOf(QStringLiteral("新"))));
    QFile kept(file + QStringLiteral(".other"));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), QByteArray("not mine"));
    EXPECT_EQ(Outbox::open(file).value()->drafts()->size(), 6);
}

TEST_F(DamageTest, ABadReplicaIsMadeAnewBeforeTheFirstWrite)
{
    const auto box = outbox();
    const QString file = path(QStringLiteral("replica.db"));
    {
        const auto replica = Replica::open(file, RuleBook::shipped()).value();
        QList<Row> rows;
        for (int i = 0; i < 200; ++i) {
            Row row;
            row.record = kTicket;
            row.id = newId<RecordId>();
            row.scope = newId<ScopeId>();
            row.revision = 1;
            row.fields = {{QStringLiteral("summary"), QString(1000, u'述')}};
            rows.append(row);
        }
        ASSERT_TRUE(replica->apply(rows, {}, QStringLiteral("7"), {}, *box));
    }
    damage(file, 0.5, 8192);
    const auto replica = Replica::open(file, RuleBook::shipped()).value();
    EXPECT_EQ(replica->cursor().value(), QStringLiteral("7")) << "opening looks at little";
    EXPECT_TRUE(replica->ensureSound().value());
    EXPECT_EQ(replica->cursor().value(), QString());
    EXPECT_FALSE(replica->ensureSound().value()) << "and is then good";
    ASSERT_TRUE(QFile::remove(file));
    EXPECT_TRUE(replica->ensureSound().value()) << "removed while open";
    EXPECT_TRUE(QFile::exists(file));
}

TEST_F(DamageTest, AReplicaMadeByOtherRulesIsMadeAnew)
{
    const auto box = outbox();
    const QString file = path(QStringLiteral("replica.db"));
    {
        const auto replica = Replica::open(file, RuleBook::shipped()).value();
        ASSERT_TRUE(replica->apply({}, {}, QStringLiteral("7"), {}, *box));
        ASSERT_TRUE(replica->setState(QStringLiteral("fingerprint"), QStringLiteral("of a newer program")));
    }
    EXPECT_EQ(Replica::open(file, RuleBook::shipped()).value()->cursor().value(), QString());
}
