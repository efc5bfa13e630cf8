// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangefixture.h"
#include "support/fieldnames.h"
#include "support/text.h"

using namespace Seatdesk;

class ImportedStates : public Exchange
{
protected:
    /// The tickets of a table, by their summaries.
    QHash<QString, Row> tickets(const QByteArray& table)
    {
        import(write(q("t.csv"), table), optionsFor(kTicket));
        QHash<QString, Row> found;
        for (const Row& row : store.all(kTicket))
            found.insert(row.text(q("summary")), row);
        return found;
    }
};

TEST_F(ImportedStates, WhatIsOverInTheFileIsOverHere)
{
    const QHash<QString, Row> found =
        tickets("摘要,状态,结案时间\n甲,已结案,2026-10-02 09:30:00\n乙,处理中,\n丙,当场办结,\n丁,作废,\n");
    EXPECT_EQ(found[q("甲")].text(q("state")), q("closed"));
    EXPECT_EQ(found[q("甲")].time(q("closed_at")), fromDateTime(QDateTime(QDate(2026, 10, 2), QTime(1, 30), Qt::UTC)));
    EXPECT_EQ(found[q("乙")].text(q("state")), q("recorded"));
    EXPECT_EQ(found[q("丙")].text(q("state")), q("settled"));
    EXPECT_EQ(found[q("丁")].text(q("state")), q("cancelled"));
}

TEST_F(ImportedStates, NothingIsClosedBeforeItWasRecorded)
{
    const QHash<QString, Row> found = tickets("摘要,结案时间\n甲,2026-10-02 09:30:00\n乙,2031-10-02 09:30:00\n丙,\n");
    EXPECT_EQ(found[q("甲")].time(q("recorded_at")), found[q("甲")].time(q("closed_at")));
    EXPECT_EQ(found[q("乙")].time(q("recorded_at")), time.now()) << "nor later than now";
    EXPECT_EQ(found[q("丙")].time(q("recorded_at")), time.now());
}

TEST_F(ImportedStates, AnUnknownWordIsOpenAndStaysBesideTheRow)
{
    const Row ticket = tickets("subject,State\nslow,Maryland\n")[q("slow")];
    EXPECT_EQ(ticket.text(q("state")), q("recorded"));
    EXPECT_EQ(ticket.extra.value(q("State")).toString(), q("Maryland"));
}

TEST_F(ImportedStates, AMomentOfClosingSaysMoreThanAnUnknownWordAndLessThanAKnownOne)
{
    const QHash<QString, Row> found =
        tickets("subject,Status,Closed Date\na,weird,2026-10-02\nb,Open,2026-10-02\nc,Solved,\nd,,2026-10-03\n");
    EXPECT_EQ(found[q("a")].text(q("state")), q("closed"));
    EXPECT_EQ(found[q("b")].text(q("state")), q("recorded"));
    EXPECT_EQ(found[q("c")].text(q("state")), q("closed"));
    EXPECT_EQ(found[q("d")].text(q("state")), q("closed"));
}

TEST_F(ImportedStates, EveryWordComesBackAsItWasWritten)
{
    const QByteArray table(
        "subject,Status,Closed Date\na,Solved,2026-10-02\nb,closed,\nc,Maryland,\nd,OPEN,2026-1-2\ne,,\n");
    EXPECT_EQ(roundTrip(write(q("t.csv"), table), kTicket), table);
}

TEST_F(ImportedStates, ATicketThatWasClosedSinceComesBackClosed)
{
    const Result<ImportReport> report =
        import(write(q("t.csv"), "subject,Status\na,Open\nb,Closed\nc,Pending\n"), optionsFor(kTicket));
    for (const Row& row : store.all(kTicket))
        store.find(row.id).fields.insert(q("state"), q("closed"));
    ExportOptions options;
    options.record = kTicket;
    options.batch = report->batch;
    ASSERT_TRUE(BatchExporter(store, options).run(folder.filePath(q("out.csv"))));
    EXPECT_EQ(read(folder.filePath(q("out.csv"))), "subject,Status\na,Closed\nb,Closed\nc,Closed\n");
}
