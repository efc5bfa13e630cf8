// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demo.h"
#include "domain/defaultviews.h"
#include "domain/ticketnumber.h"
#include "emptyindex.h"
#include "host/authorityrows.h"
#include "host/seathost.h"
#include "support/await.h"
#include "support/faketime.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class DemoFolder : public testing::Test
{
protected:
    DemoFolder() : host(SeatHost::open(folder.path(), time, {openEmptyIndex, {}}).value()) {}

    std::unique_ptr<Seat> signIn(const QString& number)
    {
        auto signedIn = await(host->signIn(number, QString(kDemoPassword)));
        EXPECT_TRUE(signedIn.has_value());
        auto made = host->seat(std::move(**signedIn)).value();
        QSignalSpy ready(made.get(), &Seat::ready);
        EXPECT_TRUE(ready.wait(60000));
        return made;
    }
    /// How many rows each of the default views shows that person.
    QHash<QString, int> counts(Seat& seat)
    {
        QHash<QString, int> counts;
        const Settings settings;
        for (const DefaultView& view : defaultTicketViews(settings)) {
            const Query query =
                resolved(view.query, seat.session().person().toString(), toMicros(time.now()), settings.zone());
            counts.insert(view.key, static_cast<int>(await(seat.records().keys(query)).value().size()));
        }
        return counts;
    }

    QTemporaryDir folder;
    FakeTime time;
    std::unique_ptr<SeatHost> host;
};

}  // namespace

TEST_F(DemoFolder, IsFilledOnceAndEveryoneCanWork)
{
    const Result<DemoSummary> summary = makeDemo(*host);
    ASSERT_TRUE(summary.has_value()) << qPrintable(summary.error().detail);
    EXPECT_EQ(summary->rows.value(QStringLiteral("ticket")), 2000);
    EXPECT_EQ(makeDemo(*host).error().kind, Error::Kind::Conflict);

    const auto lead = signIn(QStringLiteral("1001"));
    const QHash<QString, int> ofLead = counts(*lead);
    for (const char16_t* view : {u"open", u"undispatched", u"running_out", u"stuck", u"waiting", u"overdue"})
        EXPECT_GT(ofLead.value(QString::fromUtf16(view)), 0) << qPrintable(QString::fromUtf16(view));
    const auto clerk = signIn(QStringLiteral("1031"));
    EXPECT_GT(counts(*clerk).value(QStringLiteral("open")), 0);
    const auto caller = signIn(QStringLiteral("1022"));
    EXPECT_GT(counts(*caller).value(QStringLiteral("callbacks")), 0);
}

/// As imports do: the seats' own numbers are never met.
TEST_F(DemoFolder, NumbersItsTicketsAboveEverySeat)
{
    ASSERT_TRUE(makeDemo(*host));
    const Result<QList<Row>> tickets =
        await(host->administer([](AuthorityStore& store) { return allRows(store, QStringLiteral("ticket")); }));
    ASSERT_TRUE(tickets);
    ASSERT_EQ(tickets->size(), 2000);
    QSet<QString> numbers;
    for (const Row& ticket : *tickets) {
        const QString text = ticket.text(QStringLiteral("number"));
        const auto number = TicketNumber::parse(text);
        ASSERT_TRUE(number) << qPrintable(text);
        EXPECT_GE(number->seat, 9000) << qPrintable(text);
        EXPECT_LE(number->day, toDateTime(time.now(), Settings().zone()).date()) << qPrintable(text);
        numbers.insert(text);
    }
    EXPECT_EQ(numbers.size(), 2000) << "each once";
}
