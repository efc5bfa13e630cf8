// SPDX-License-Identifier: GPL-3.0-or-later
// Every naughty string through store, draft, authority and exact filter, byte for byte. Runs over the list where it
// lies beside the source folder; it is no part of the project.
#include "host/syncedseat.h"
#include "store/connection.h"
#include "store/department.h"
#include "support/fieldnames.h"
#include "support/places.h"

#include <QFile>
#include <QJsonDocument>

using namespace Seatdesk;

namespace {

QStringList naughtyStrings()
{
    QStringList texts{QStringLiteral("\uFEFF开头"),
                      QStringLiteral("\u00A0\u2028\u2029"),
                      QStringLiteral("a\r\nb\tc\v\f"),
                      QStringLiteral("'; drop table ticket; --"),
                      QStringLiteral("\U00020BB7\U0001F469\u200D\U0001F4BB"),
                      QStringLiteral("  "),
                      QStringLiteral("\uFFFF\uFFFE"),
                      QStringLiteral("e\u0301\u00e9")};
    QFile list(TestPlaces::sourceFile(QStringLiteral("../shared/data/fuzz/blns/blns.json")));
    if (list.open(QIODevice::ReadOnly)) {
        for (const QJsonValue& value : QJsonDocument::fromJson(list.readAll()).array())
            texts.append(value.toString());
    }
    return texts;
}

}  // namespace

TEST(NaughtyStrings, ComeBackByteForByteFromEveryStore)
{
    EmbeddedDepartment d;
    ASSERT_TRUE(d.store->connection().execute(QStringLiteral("pragma synchronous=off")));
    const StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const QTemporaryDir folder;
    SyncedSeat seat(folder.path(), agent, d.time);
    ASSERT_TRUE(seat.start(d.authority(agent)));
    QHash<RecordId, QString> saved;
    QHash<DraftId, QString> kept;
    for (const QString& text : naughtyStrings()) {
        if (text.isEmpty() || text.contains(QChar(0)))
            continue;
        const RecordId id = newId<RecordId>();
        QJsonObject fields = PortDepartment::ticketFields(agent);
        fields.insert(kDescription, text);
        ASSERT_TRUE(seat.insert(kTicket, d.firstTeam, fields, id)) << qPrintable(text);
        saved.insert(id, text);
        const Draft draft{newId<DraftId>(), {{text, text}, {QStringLiteral("list"), QJsonArray{text}}}, d.time.now()};
        ASSERT_TRUE(await(seat.drafts().put(draft)));
        kept.insert(draft.id, text);
    }
    ASSERT_TRUE(seat.sync());
    for (auto row = saved.begin(); row != saved.end(); ++row) {
        EXPECT_EQ(seat.get(kTicket, row.key())->text(kDescription), row.value());
        EXPECT_EQ(d.store->find(kTicket, row.key()).value()->text(kDescription), row.value());
        Query query;
        query.record = kTicket;
        query.where = {{kDescription, Condition::Test::Equal, row.value(), {}}};
        const QList<Row> found = await(seat.records().list(query)).value();
        EXPECT_FALSE(found.isEmpty()) << qPrintable(row.value());
        for (const Row& one : found)
            EXPECT_EQ(one.text(kDescription), row.value());
    }
    const QList<Draft> drafts = await(seat.drafts().all()).value();
    EXPECT_EQ(drafts.size(), kept.size());
    for (const Draft& draft : drafts) {
        const QString text = kept.value(draft.id);
        EXPECT_EQ(draft.content.value(text).toString(), text);
        EXPECT_EQ(draft.content.value(QStringLiteral("list")).toArray(), QJsonArray{text});
    }
}
