// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of tickets that no seat recorded: drawn from the seats 9000 to 9999 of their day.
#include "domain/rulebook.h"
#include "domain/ticketnumber.h"
#include "host/authorityrows.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class ImportNumbers : public testing::Test
{
protected:
    void SetUp() override
    {
        Result<std::unique_ptr<AuthorityStore>> opened =
            AuthorityStore::open(folder.filePath(QStringLiteral("authority.db")), RuleBook::shipped());
        ASSERT_TRUE(opened);
        store = std::move(*opened);
    }

    Instant noonOf(const QDate& date) const { return fromDateTime(QDateTime(date, QTime(12, 0), zone)); }
    Result<void> import(int count, const QDate& date)
    {
        QList<Row> rows;
        for (int i = 0; i < count; ++i) {
            Row row;
            row.record = QStringLiteral("ticket");
            row.id = newId<RecordId>();
            row.scope = scope;
            row.fields = {{QStringLiteral("recorded_at"), toMicros(noonOf(date))}};
            rows.append(row);
        }
        return putNewRows(*store, rows, zone, noonOf(day));
    }
    /// All numbers given so far, in their order.
    QList<TicketNumber> numbers()
    {
        const QList<Row> tickets = allRows(*store, QStringLiteral("ticket")).value();
        QStringList texts;
        for (const Row& row : tickets)
            texts.append(row.text(QStringLiteral("number")));
        texts.sort();
        QList<TicketNumber> found;
        for (const QString& text : texts)
            found.append(TicketNumber::parse(text).value());
        return found;
    }

    const QTimeZone zone = QTimeZone("Asia/Shanghai");
    const QDate day = QDate(2026, 11, 22);
    const ScopeId scope = newId<ScopeId>();
    QTemporaryDir folder;
    std::unique_ptr<AuthorityStore> store;
};

}  // namespace

TEST_F(ImportNumbers, GoOnWithTheNextSeatAfterItsLast)
{
    ASSERT_TRUE(import(1001, day));
    const QList<TicketNumber> given = numbers();
    ASSERT_EQ(given.size(), 1001);
    EXPECT_EQ(given.at(0), (TicketNumber{day, 9000, 1}));
    EXPECT_EQ(given.at(998), (TicketNumber{day, 9000, 999}));
    EXPECT_EQ(given.at(999), (TicketNumber{day, 9001, 1}));
    EXPECT_EQ(given.at(1000), (TicketNumber{day, 9001, 2}));
}

TEST_F(ImportNumbers, OfTwoImportsOnOneDayNeverMeet)
{
    ASSERT_TRUE(import(2, day));
    ASSERT_TRUE(import(3, day));
    ASSERT_TRUE(import(1, day.addDays(-1)));
    const QList<TicketNumber> given = numbers();
    ASSERT_EQ(given.size(), 6);
    EXPECT_EQ(given.at(0), (TicketNumber{day.addDays(-1), 9000, 1})) << "each day counts for itself";
    for (int i = 1; i <= 5; ++i)
        EXPECT_EQ(given.at(i), (TicketNumber{day, 9000, i}));
}

TEST_F(ImportNumbers, OfADayThatAreUsedUpRefuseTheImportWhole)
{
    ASSERT_EQ(store->takeNumberBlock(day, 998'999).value(), 0);
    EXPECT_EQ(import(2, day).error().kind, Error::Kind::Full);
    EXPECT_TRUE(numbers().isEmpty());
    ASSERT_TRUE(import(1, day)) << "what was refused has used none";
    EXPECT_EQ(numbers().constFirst(), (TicketNumber{day, 9999, 999}));
    EXPECT_EQ(import(1, day).error().kind, Error::Kind::Full);
    EXPECT_TRUE(import(1, day.addDays(1)));
}
