// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/book.h"
#include "domain/bookactions.h"
#include "domain/bookchain.h"
#include "domain/shiftactions.h"
#include "seats/serverseat.h"

#include <algorithm>

namespace Seatdesk {

/// What people do with a team's shift at their seats, each with the password that all have here.
struct HandoverWork
{
    static inline const QString kPage = QStringLiteral("待接班：白班\n遗留事项: 1");
    static inline const QString kTaken = QStringLiteral("已接班：白班");

    RecordId book = newId<RecordId>();
    RecordId shift;
    QString password;

    [[nodiscard]] ShiftActions actions(ServerSeat& seat, bool isOffline = false) const
    {
        return {seat.builder(), *seat.get(book, Book::kRecord), isOffline};
    }
    [[nodiscard]] Row shiftAt(ServerSeat& seat) const { return seat.get(shift, DutyShift::kRecord).value_or(Row()); }
    static QList<BookEntry> entriesAt(ServerSeat& seat)
    {
        QList<BookEntry> all;
        for (const Row& row : seat.list(BookEntry::kRecord))
            all.append(BookEntry(row));
        std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.seq() < b.seq(); });
        return all;
    }
    Result<void> open(ServerSeat& seat, const QDate& day, Duration length = std::chrono::hours(8))
    {
        const Instant now = seat.seat->time().now();
        const Result<Group> opened =
            actions(seat).open({QStringLiteral("白班"), now, now + length}, day, now, QStringLiteral("已开班"));
        shift = opened->first().row;
        return await(seat.seat->records().submit(*opened));
    }
    Result<void> open(ServerSeat& seat, const ShiftPlan::Shift& plan, const QTimeZone& zone, Duration early)
    {
        const Result<Group> opened = actions(seat).open(plan, toDateTime(plan.from, zone).date(), plan.from - early,
                                                        QStringLiteral("已开班：") + plan.name);
        if (!opened)
            return tl::unexpected(opened.error());
        shift = opened->first().row;
        return await(seat.seat->records().submit(*opened));
    }
    Result<void> callRoll(ServerSeat& seat, const QList<RollLine>& roll) const
    {
        const Result<Group> called = actions(seat).callRoll(shiftAt(seat), {}, roll, QStringLiteral("点名"));
        return called ? await(seat.seat->records().submit(*called)) : Result<void>(tl::unexpected(called.error()));
    }
    Result<void> write(ServerSeat& seat, const QString& text) const
    {
        BookBody body;
        body.text = text;
        return await(seat.seat->records().submit(*writeEntry(seat.builder(), *seat.get(book, Book::kRecord), body)));
    }
    /// Where the book ends for that seat, and what waits there, as a window asks.
    [[nodiscard]] HandoverProof proofAt(ServerSeat& seat) const
    {
        HandoverProof proof;
        proof.shift = shift;
        proof.at = seat.seat->time().now();
        proof.lines = {{QStringLiteral("carried"), 1, {QStringLiteral("空调漏水")}}};
        for (const BookEntry& entry : entriesAt(seat)) {
            if (entry.seq() == 0)
                proof.pending.append(sha256Hex(entry.bodyText().toUtf8()));
            else
                proof.head = {entry.seq(), entry.hash()};
        }
        return proof;
    }
    /// The page as whoever sits there signs it, and `incoming` beside them when there is one.
    [[nodiscard]] Result<HandoverProof> signedPage(ServerSeat& seat, StaffId incoming = {}) const
    {
        HandoverProof proof = proofAt(seat);
        proof.signatures = {{seat.seat->session().person(), SignerRole::Outgoing, {}, {}}};
        if (!incoming.isNull())
            proof.signatures.append({incoming, SignerRole::Incoming, {}, {}});
        for (HandoverSignature& one : proof.signatures) {
            const auto bytes = await(seat.seat->signing().sign(one.person, password, proof.message(book, kPage, one)));
            if (!bytes)
                return tl::unexpected(bytes.error());
            one.key = bytes->key;
            one.bytes = bytes->bytes;
        }
        return proof;
    }
    Result<void> leavePage(ServerSeat& seat, StaffId incoming, bool isOffline = false) const
    {
        const Result<HandoverProof> proof = signedPage(seat);
        if (!proof)
            return tl::unexpected(proof.error());
        return await(
            seat.seat->records().submit(*actions(seat, isOffline).leavePage(shiftAt(seat), incoming, kPage, *proof)));
    }
    /// At one seat, or however it ends.
    Result<void> close(ServerSeat& seat, const ShiftHandover& handover) const
    {
        const Result<HandoverProof> proof = signedPage(seat, handover.relievedBy);
        if (!proof)
            return tl::unexpected(proof.error());
        const Result<Group> closed = actions(seat).close(shiftAt(seat), handover, kPage, *proof);
        return closed ? await(seat.seat->records().submit(*closed)) : Result<void>(tl::unexpected(closed.error()));
    }
    Result<void> takeOver(ServerSeat& seat) const
    {
        const HandoverProof now = proofAt(seat);
        Takeover taken;
        for (const BookEntry& entry : entriesAt(seat)) {
            if (entry.id() == DutyShift(shiftAt(seat)).page())
                taken.page = {entry.seq(), entry.hash()};
        }
        taken.shift = shift;
        taken.head = now.head;
        taken.pending = now.pending;
        taken.at = now.at;
        taken.person = seat.seat->session().person();
        const auto bytes = await(seat.seat->signing().sign(taken.person, password, taken.message(book, kTaken)));
        if (!bytes)
            return tl::unexpected(bytes.error());
        taken.key = bytes->key;
        taken.bytes = bytes->bytes;
        return await(seat.seat->records().submit(*actions(seat).takeOver(shiftAt(seat), kTaken, taken)));
    }
};

}  // namespace Seatdesk
