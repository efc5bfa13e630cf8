// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/replicareader.h"

#include "domain/rulebook.h"
#include "domain/ticket.h"
#include "store/connection.h"
#include "store/outbox.h"
#include "store/queryplan.h"
#include "store/replica.h"
#include "store/statement.h"

#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Seatdesk;

namespace {

constexpr int kTickets = 3000;

/// A replica with tickets of two states whose summaries repeat, and its reader.
class ReplicaReaderTest : public testing::Test
{
protected:
    ReplicaReaderTest()
    {
        auto outbox = Outbox::open(folder.filePath(QStringLiteral("outbox.db"))).value();
        auto replica = Replica::open(path(), RuleBook::shipped()).value();
        for (int i = 0; i < kTickets; ++i) {
            Row row;
            row.record = Ticket::kRecord;
            row.id = newId<RecordId>();
            row.scope = newId<ScopeId>();
            row.revision = 1;
            row.fields = {{TicketField::kSummary, QStringLiteral("s%1").arg(i % 7)},
                          {TicketField::kKind, QStringLiteral("fault")},
                          {TicketField::kOwner, i % 500 == 0 ? me : colleague},
                          {TicketField::kHolder, i % 750 == 0 ? QJsonValue(me) : QJsonValue()},
                          {TicketField::kState, i % 2 ? QStringLiteral("closed") : QStringLiteral("recorded")}};
            rows.append(row);
        }
        EXPECT_TRUE(replica->apply(rows, {}, QStringLiteral("1"), {}, *outbox));
        reader = ReplicaReader::open(path(), RuleBook::shipped()).value();
    }
    QString path() const { return folder.filePath(QStringLiteral("replica.db")); }
    QList<RecordId> ids(int every) const
    {
        QList<RecordId> chosen;
        for (int i = 0; i < kTickets; i += every)
            chosen.append(rows.at(i).id);
        return chosen;
    }
    QList<RecordId> idsOf(const QList<qint64>& keys)
    {
        QList<RecordId> found;
        const QList<Row> read = reader->rows(Ticket::kRecord, keys, {}).value();
        for (const Row& row : read)
            found.append(row.id);
        return found;
    }
    /// By summary, the id between equals, as the reader is to answer.
    QList<RecordId> expected(const QList<RecordId>& among, bool open, bool descending) const
    {
        const QSet<RecordId> wanted(among.begin(), among.end());
        QList<Row> chosen;
        for (const Row& row : rows) {
            if (wanted.contains(row.id) && (!open || row.text(TicketField::kState) == u"recorded"))
                chosen.append(row);
        }
        std::stable_sort(chosen.begin(), chosen.end(), [descending](const Row& a, const Row& b) {
            const auto key = [](const Row& row) { return std::pair(row.text(TicketField::kSummary), row.id); };
            return descending ? key(b) < key(a) : key(a) < key(b);
        });
        QList<RecordId> found;
        for (const Row& row : chosen)
            found.append(row.id);
        return found;
    }

    const QString me = newId<StaffId>().toString();
    const QString colleague = newId<StaffId>().toString();
    QTemporaryDir folder;
    QList<Row> rows;
    std::unique_ptr<ReplicaReader> reader;
};

Query bySummary(bool descending)
{
    Query query;
    query.record = Ticket::kRecord;
    query.sort = {{QString(TicketField::kSummary), descending}};
    return query;
}

Condition openOnly()
{
    return {QString(TicketField::kState), Condition::Test::Equal, QStringLiteral("recorded"), {}};
}

}  // namespace

TEST_F(ReplicaReaderTest, FindsTheSameRowsInTheSameOrderAmongFewAndManyIds)
{
    for (const int every : {2, 40}) {
        const QList<RecordId> among = ids(every);
        for (const bool descending : {false, true}) {
            Query query = bySummary(descending);
            EXPECT_EQ(idsOf(reader->keys(query, &among).value()), expected(among, false, descending)) << every;
            query.where = {openOnly()};
            EXPECT_EQ(idsOf(reader->keys(query, &among).value()), expected(among, true, descending)) << every;
        }
    }
}

TEST_F(ReplicaReaderTest, AnswersTheFirstOfManyAsIfAllHadBeenRead)
{
    const QList<RecordId> among = ids(1);
    Query query = bySummary(true);
    const QList<qint64> all = reader->keys(query, &among).value();
    query.limit = 100;
    EXPECT_EQ(reader->keys(query, &among).value(), all.mid(0, 100));
    query.offset = 250;
    EXPECT_EQ(reader->keys(query, &among).value(), all.mid(250, 100));
    EXPECT_EQ(reader->keys(query, nullptr).value(), all.mid(250, 100));
}

TEST_F(ReplicaReaderTest, PicksOutRowsByFieldsWithFewValues)
{
    Query query = bySummary(false);
    query.where = {{QString(TicketField::kKind), Condition::Test::In, QJsonArray{QStringLiteral("fault")}, {}},
                   openOnly()};
    EXPECT_EQ(reader->keys(query, nullptr).value().size(), kTickets / 2);
    EXPECT_EQ(reader->count(query).value(), kTickets / 2);
    query.where.first().value = QJsonArray{QStringLiteral("repair")};
    EXPECT_EQ(reader->count(query).value(), 0);
}

TEST_F(ReplicaReaderTest, FindsOnesOwnTicketsWithoutReadingTheOthers)
{
    Query query = bySummary(false);
    const QList<Condition> mine{{QString(TicketField::kOwner), Condition::Test::Equal, me, {}},
                                {QString(TicketField::kHolder), Condition::Test::In, QJsonArray{me}, {}}};
    query.where = {openOnly(), {{}, Condition::Test::Equal, {}, mine}};
    QList<RecordId> expectedIds;
    for (int i = 0; i < kTickets; i += 2) {
        if (i % 500 == 0 || i % 750 == 0)
            expectedIds.append(rows.at(i).id);
    }
    const QList<RecordId> found = idsOf(reader->keys(query, nullptr).value());
    EXPECT_EQ(QSet<RecordId>(found.begin(), found.end()), QSet<RecordId>(expectedIds.begin(), expectedIds.end()));
    EXPECT_EQ(reader->count(query).value(), expectedIds.size());

    auto connection = Connection::open(path(), Connection::Mode::ReadOnly).value();
    const RecordTables tables(RuleBook::shipped(), RecordTable::Side::Replica);
    const QueryPlan plan = QueryPlan::make(*tables.find(Ticket::kRecord), query).value();
    Statement explained =
        connection->prepare(QStringLiteral("explain query plan ") + plan.sql(QStringLiteral("count(*)"), false))
            .value();
    QStringList steps;
    while (explained.next().value())
        steps.append(explained.text(3));
    EXPECT_EQ(steps.filter(QStringLiteral("INDEX ticket_of_")).size(), 2) << qPrintable(steps.join(u'\n'));
}
