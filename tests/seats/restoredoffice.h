// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/book.h"
#include "domain/bookactions.h"
#include "seats/seatoffice.h"

#include <algorithm>
#include <optional>

namespace Seatdesk {

/// A department whose database can be put back to what it was, and which keeps a duty log.
class RestoredOffice : public SeatOffice
{
protected:
    RestoredOffice()
    {
        d.giveLogin(director);
        d.apply(lead, openBook(d.builder(lead), d.firstTeam, QStringLiteral("值班日志"), 1));
    }

    /// The whole database as it is now.
    void backUp()
    {
        wire.cut();
        copy(d.database(), m_backup);
        comeBack();
        wire.mend();
    }
    /// What came since the backup is gone, and seats are told by the epoch; or by nothing.
    void restore(bool isToldOf = true)
    {
        wire.cut();
        sendAllAway();
        script(*elsewhere(),
               QStringLiteral("alter database \"%1\" rename to \"%2\"").arg(d.database(), m_lost).toUtf8());
        copy(m_backup, d.database());
        comeBack();
        if (isToldOf)
            script(*d.admin, "select seatdesk.restored()");
        wire.mend();
    }
    /// The database as it was before the restore is found after all.
    void findWhatWasLost()
    {
        wire.cut();
        sendAllAway();
        script(*elsewhere(), "drop database \"" + d.database().toUtf8() + '"');
        script(*elsewhere(),
               QStringLiteral("alter database \"%1\" rename to \"%2\"").arg(m_lost, d.database()).toUtf8());
        comeBack();
        script(*d.admin, "select seatdesk.restored()");
        wire.mend();
    }

    static GroupBuilder& entry(GroupBuilder& group, const Row& book, const QString& text)
    {
        BookBody body;
        body.happenedAt = group.at();
        body.text = text;
        group.insert(BookEntry::kRecord, book.scope,
                     {{BookEntryField::kBook, book.id.toString()}, {BookEntryField::kBody, body.toText()}});
        return group;
    }
    /// Somebody writes into the log at their seat, and it is in the chain.
    void write(ServerSeat& seat, const QString& text)
    {
        GroupBuilder group = seat.builder();
        ASSERT_TRUE(seat.submit(entry(group, seat.get(book, QString(Book::kRecord)).value(), text)));
        ASSERT_TRUE(QTest::qWaitFor([&] { return seat.sync().has_value(); }, kPatience));
    }
    /// Likewise, without a seat of this test.
    void write(StaffId person, const QString& text)
    {
        GroupBuilder group = d.builder(person);
        d.apply(person, entry(group, d.row(QString(Book::kRecord), book), text).group());
    }
    /// What stands in the log of the server, in order.
    QList<BookEntry> entries()
    {
        QList<BookEntry> all;
        for (const Row& row : d.visible({}, QString(BookEntry::kRecord)))
            all.append(BookEntry(row));
        std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.seq() < b.seq(); });
        return all;
    }
    QStringList texts()
    {
        QStringList all;
        for (const BookEntry& one : entries())
            all.append(one.body()->text);
        return all;
    }
    /// What the seat shows of the log does not go on from what it has seen.
    static std::optional<BookFault> doubt(const ServerSeat& seat)
    {
        const QList<DoubtedBook>& books = seat.seat->syncStatus().doubtedBooks();
        return books.isEmpty() ? std::nullopt : std::optional(books.first().fault);
    }
    static bool doubts(const ServerSeat& seat, const std::optional<BookFault>& fault)
    {
        return QTest::qWaitFor([&] { return doubt(seat) == fault; }, kPatience);
    }

    const RecordId book = bookId(d.firstTeam, 1);
    const StaffId director = d.person(QStringLiteral("1004"), d.department, QStringLiteral("director"), d.department);

private:
    static std::unique_ptr<ServerConnection> elsewhere()
    {
        const QString url = PostgresServer::shared().url(QStringLiteral("postgres"));
        return ServerConnection::open(ServerUrl::parse(url).value()).value();
    }
    void sendAllAway()
    {
        for (const StaffId person : {agent, colleague, lead, director})
            d.disconnect(person);
        script(*elsewhere(), "select pg_terminate_backend(pid, 60000) from pg_stat_activity where datname = '" +
                                 d.database().toUtf8() + '\'');
    }
    /// While the wire is cut: whoever is sent away would come back at once.
    void copy(const QString& from, const QString& to)
    {
        sendAllAway();
        script(*elsewhere(), QStringLiteral("create database \"%1\" template \"%2\"").arg(to, from).toUtf8());
    }
    void comeBack() { d.admin = ServerConnection::open(d.url()).value(); }

    const QString m_backup = d.database() + QStringLiteral("_backup");
    const QString m_lost = d.database() + QStringLiteral("_lost");
};

}  // namespace Seatdesk
