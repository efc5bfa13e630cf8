// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seats/handoverwork.h"
#include "seats/seatoffice.h"
#include "store/signingpair.h"

namespace Seatdesk {

/// A team with a bound book, on a server that seats reach over a wire.
class HandoverOffice : public SeatOffice
{
protected:
    HandoverOffice()
    {
        work.password = ServerDepartment::kPassword;
        GroupBuilder group = d.builder({});
        group.insert(Book::kRecord, d.firstTeam, {{BookField::kNumber, 1}}, work.book);
        d.apply({}, group.group());
    }
    void openShift(ServerSeat& seat)
    {
        ASSERT_TRUE(work.open(seat, QDate(2026, 11, 18)));
        ASSERT_TRUE(seat.sync());
    }
    QList<BookEntry> entries()
    {
        QList<BookEntry> all;
        for (const Row& row : d.visible({}, QString(BookEntry::kRecord)))
            all.append(BookEntry(row));
        std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.seq() < b.seq(); });
        return all;
    }
    DutyShift shift() { return DutyShift(d.row(DutyShift::kRecord, work.shift)); }
    /// As `log verify` does.
    bool bookHolds()
    {
        BookCheck check(
            std::make_shared<const SigningKeys>(d.visible({}, QString(SigningKey::kRecord)), signatureHolds));
        for (const BookEntry& entry : entries())
            EXPECT_EQ(check.take(entry), std::nullopt);
        return !check.end(check.head());
    }
    /// What lies in somebody's tray because the server has refused it.
    static QList<TrayItem> refused(ServerSeat& seat)
    {
        QList<TrayItem> items = seat.tray();
        items.removeIf([](const TrayItem& item) { return item.stage != TrayItem::Stage::Refused; });
        return items;
    }
    /// For the PCs and for the server.
    void setTime(Instant now)
    {
        d.time.set(now);
        static_cast<void>(d.connection({}));  // tells the server
    }
    /// A PC whose wire stays whole when the other one is cut.
    std::unique_ptr<ServerSeat> pcBeside(const QString& name)
    {
        return std::make_unique<ServerSeat>(folderOf(name),
                                            beside.keywords() + QStringLiteral(" dbname=") + d.database(), d.time);
    }

    ServerWire beside{PostgresServer::shared().folder()};
    HandoverWork work;
};

}  // namespace Seatdesk
