// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette finds besides commands: tickets by a part of their number, numbers of the directory.
#include "support/readingplace.h"
#include "widgets/knowledge/directorysource.h"
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
    TicketSource source(work.place.records);
    QSignalSpy chosen(&source, &TicketSource::ticketChosen);
    const QList<PaletteEntry> found = ask(source, QStringLiteral("０001-0423"));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().lead, QStringLiteral("261122-0001-0423"));
    EXPECT_EQ(found.first().text, QStringLiteral("No light"));
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
    TicketSource source(work.place.records);
    EXPECT_EQ(ask(source, QStringLiteral("宽带")).size(), 1);
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
    QSignalSpy copied(&source, &DirectorySource::copied);
    found.first().run(false);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("96116"));
    EXPECT_EQ(copied.count(), 1);
}
