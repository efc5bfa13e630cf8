// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette finds besides commands: tickets by a part of their number, customers, phrases, numbers of
// the directory.
#include "deskplace.h"
#include "domain/ticketnumber.h"
#include "items/phraseshelf.h"
#include "support/fakeoldertickets.h"
#include "support/readingplace.h"
#include "widgets/desk/customersource.h"
#include "widgets/knowledge/directorysource.h"
#include "widgets/phrases/phrasesource.h"
#include "widgets/tickets/ticketsource.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

QList<PaletteEntry> ask(PaletteSource& source, const QString& typed)
{
    QSignalSpy answers(&source, &PaletteSource::answered);
    source.ask(typed, 6);
    if (!waitUntil([&] { return answers.count() > 0; }))
        return {};
    return answers.last().at(1).value<QList<PaletteEntry>>();
}

QString markedIn(const QString& text, const QList<TextRange>& marks)
{
    QString words;
    for (const TextRange& mark : marks)
        words += text.mid(mark.from, mark.length);
    return words;
}

}  // namespace

TEST(TicketSource, FindsATicketByTheLastDigitsOfItsNumberAsTheyAreReadOut)
{
    ReadingPlace work;
    const RecordId id =
        work.put(QStringLiteral("ticket"), {{QStringLiteral("number"), QStringLiteral("26112200010423")},
                                            {QStringLiteral("summary"), QStringLiteral("No light")},
                                            {QStringLiteral("state"), QStringLiteral("recorded")},
                                            {QStringLiteral("kind"), QStringLiteral("fault")}});
    work.put(QStringLiteral("ticket"), {{QStringLiteral("number"), QStringLiteral("26112200010511")}});
    TicketSource source(work.place.records, work.typeAhead, nullptr);
    QSignalSpy chosen(&source, &TicketSource::ticketChosen);
    const QList<PaletteEntry> found = ask(source, QStringLiteral("０001-0423"));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().lead, QStringLiteral("261122-0001-0423"));
    EXPECT_EQ(found.first().text, QStringLiteral("No light"));
    EXPECT_EQ(markedIn(found.first().lead, found.first().leadMarks), QStringLiteral("0001-0423"));
    found.first().run(false);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().value<RecordId>(), id);
    EXPECT_TRUE(ask(source, QStringLiteral("423")).isEmpty());
}

TEST(TicketSource, FindsATicketByItsWords)
{
    ReadingPlace work;
    work.put(QStringLiteral("ticket"), {{QStringLiteral("summary"), QStringLiteral("宽带 故障")}});
    work.put(QStringLiteral("ticket"), {{QStringLiteral("summary"), QStringLiteral("退款")}});
    TicketSource source(work.place.records, work.typeAhead, nullptr);
    const QList<PaletteEntry> found = ask(source, QStringLiteral("宽带"));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(markedIn(found.first().text, found.first().marks), QStringLiteral("宽带"));
}

TEST(TicketSource, AsksTheServerForAWholeNumberThatIsNotHere)
{
    ReadingPlace work;
    const QString number = TicketNumber{QDate(2025, 3, 4), 17, 5}.digits();
    work.put(QStringLiteral("ticket"), {{QStringLiteral("number"), QStringLiteral("26112200010423")}});
    FakeOlderTickets older;
    TicketSource source(work.place.records, work.typeAhead, &older);
    EXPECT_EQ(ask(source, QStringLiteral("0001-0423")).size(), 1);
    EXPECT_TRUE(ask(source, number.left(10)).isEmpty());
    EXPECT_TRUE(older.numbersAsked.isEmpty()) << "neither for what is here nor for parts";

    Row ticket;
    ticket.record = QStringLiteral("ticket");
    ticket.id = newId<RecordId>();
    ticket.fields = {{QStringLiteral("number"), number}, {QStringLiteral("summary"), QStringLiteral("Last spring")}};
    older.withNumber = std::optional<Row>(ticket);
    QSignalSpy chosen(&source, &TicketSource::ticketChosen);
    QList<PaletteEntry> found = ask(source, TicketNumber::shown(number));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(older.numbersAsked, QStringList{number});
    EXPECT_EQ(found.first().text, QStringLiteral("Last spring"));
    found.first().run(false);
    EXPECT_EQ(chosen.first().first().value<RecordId>(), ticket.id);

    older.withNumber = std::optional<Row>();
    found = ask(source, number);
    ASSERT_EQ(found.size(), 1);
    EXPECT_FALSE(found.first().enabled);
    EXPECT_TRUE(found.first().text.contains(QStringLiteral("no ticket"))) << qPrintable(found.first().text);
    older.withNumber = failure(Error::Kind::Offline, {});
    found = ask(source, number);
    ASSERT_EQ(found.size(), 1);
    EXPECT_FALSE(found.first().enabled);
    EXPECT_TRUE(found.first().text.contains(QStringLiteral("cannot be asked"))) << qPrintable(found.first().text);
}

TEST(CustomerSource, FindsThemByNameWithTheirNumberMasked)
{
    ReadingPlace work;
    const RecordId wang = work.put(Customer::kRecord,
                                   {{CustomerField::kName, QStringLiteral("王秀兰")},
                                    {CustomerField::kMaskedNumber, QStringLiteral("138****2716")}},
                                   work.office.pool(QStringLiteral("customers")));
    work.search.answers[QStringLiteral("秀兰")] = {wang};
    CustomerSource source(work.place);
    const QSignalSpy chosen(&source, &CustomerSource::customerChosen);
    const QList<PaletteEntry> found = ask(source, QStringLiteral("秀兰"));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().right, QStringLiteral("138****2716"));
    EXPECT_EQ(markedIn(found.first().text, found.first().marks), QStringLiteral("秀兰"));
    found.first().run(false);
    ASSERT_EQ(chosen.count(), 1);
}

TEST(CustomerSource, AsksTheAuthorityForWholeNumbersOnly)
{
    DeskPlace desk;
    const RecordId wang = desk.customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"));
    CustomerSource source(desk.place);
    EXPECT_TRUE(ask(source, QStringLiteral("2716")).isEmpty());
    EXPECT_TRUE(ask(source, QStringLiteral("261122-0001-0423")).isEmpty());
    EXPECT_TRUE(desk.book.asked.isEmpty()) << "nobody's number was looked up";
    const QList<PaletteEntry> found = ask(source, QStringLiteral("+86 138 0000 2716"));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().right, QStringLiteral("138****2716"));
    EXPECT_EQ(desk.book.asked, QStringList{QStringLiteral("13800002716")});
    EXPECT_FALSE(wang.isNull());
}

TEST(CustomerSource, TheChosenOneHasATicketWrittenAndNoCall)
{
    DeskPlace desk;
    const RecordId wang = desk.customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"));
    desk.open();
    desk.page->startTicketFor({Customer(desk.records.row(wang)), {}, {}});
    EXPECT_EQ(desk.card().customer(), CustomerId(wang));
    EXPECT_EQ(desk.card().maskedCaller(), QStringLiteral("138****2716"));
    EXPECT_EQ(desk.card().phase, CallPhase::None);
}

TEST(PhraseSource, ShowsPlaceholdersAndBlanksAsWords)
{
    ReadingPlace work;
    work.put(QStringLiteral("phrase"),
             {{PhraseField::kEn, QStringLiteral("Hello {customer}, no. {agent_number} speaking, about [[matter]]")}});
    const PhraseShelf shelf(work.records, work.session, work.typeAhead);
    PhraseSource source(shelf,
                        [](const QString& key) { return key == u"customer" ? QStringLiteral("Ms Wang") : QString(); });
    QSignalSpy chosen(&source, &PhraseSource::phraseChosen);
    QList<PaletteEntry> found;
    ASSERT_TRUE(waitUntil([&] {
        found = ask(source, QStringLiteral("speaking"));
        return !found.isEmpty();
    }));
    EXPECT_EQ(found.first().text, QStringLiteral("Hello Ms Wang, no. staff number speaking, about matter"));
    EXPECT_EQ(markedIn(found.first().text, found.first().marks), QStringLiteral("speaking"));
    found.first().run(false);
    EXPECT_TRUE(chosen.first().first().toString().contains(u"[[matter]]"));
}

TEST(DirectorySource, ShowsTheNumberAndCopiesIt)
{
    ReadingPlace work;
    work.put(QStringLiteral("directory"), {{QStringLiteral("name"), QStringLiteral("Water works")},
                                           {QStringLiteral("number"), QStringLiteral("96116")},
                                           {QStringLiteral("topic"), QStringLiteral("pipes")}});
    DirectorySource source(work.place);
    QList<PaletteEntry> found;
    ASSERT_TRUE(waitUntil([&] {
        found = ask(source, QStringLiteral("pipes"));
        return !found.isEmpty();
    }));
    EXPECT_EQ(found.first().right, QStringLiteral("96116"));
    const QSignalSpy copied(&source, &DirectorySource::copied);
    found.first().run(false);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("96116"));
    EXPECT_EQ(copied.count(), 1);
}
