// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PostgresAuthority that people ask beside the rounds: callers and numbers, who has a ticket open, what is
// not held here, files, signatures, what seats still hold of books.
#include "domain/jsontext.h"
#include "domain/try.h"
#include "sync/connectionfault.h"
#include "sync/postgresauthority.h"
#include "sync/postgresgate.h"
#include "sync/serverrow.h"
#include "sync/servervault.h"

#include <QJsonArray>

namespace Seatdesk {

Result<QList<CallerMatch>> PostgresAuthority::caller(const QString& digits)
{
    SEATDESK_TRY_LET(answer, run("select customer, contact, masked from seatdesk.caller($1::text)", {digits.toUtf8()}));
    QList<CallerMatch> matches;
    for (int i = 0; i < answer.rows(); ++i)
        matches.append(
            {RecordId::fromString(answer.text(i, 0)), RecordId::fromString(answer.text(i, 1)), answer.text(i, 2)});
    return matches;
}

Result<QString> PostgresAuthority::reveal(RecordId contact, const QString& reason)
{
    SEATDESK_TRY_LET(
        answer, run("select seatdesk.reveal($1::uuid, $2::text)", {contact.toString().toLatin1(), reason.toUtf8()}));
    return answer.text(0, 0);
}

Result<QList<TicketOpener>> PostgresAuthority::holdOpen(RecordId ticket, const QString& seat)
{
    SEATDESK_TRY_LET(answer,
                     run("select staff, name, seconds from seatdesk.hold_open($1::uuid, $2::uuid)",
                         {ticket.isNull() ? ServerConnection::Value() : ticket.toString().toLatin1(), seat.toLatin1()},
                         ServerConnection::Patience::Short));
    QList<TicketOpener> openers;
    for (int i = 0; i < answer.rows(); ++i)
        openers.append({StaffId::fromString(answer.text(i, 0)), answer.text(i, 1),
                        std::chrono::seconds(answer.bytes(i, 2).toLongLong())});
    return openers;
}

Result<TicketWindow> PostgresAuthority::window()
{
    SEATDESK_TRY_LET(server, connection());
    return ticketWindowOf(*server);
}

Result<QList<Row>> PostgresAuthority::wholeTickets(const QList<RecordId>& ids)
{
    SEATDESK_TRY_LET(answer, run("select record, row_json from seatdesk.whole_tickets($1::uuid[])", {uuidArray(ids)}));
    QList<Row> rows;
    for (int i = 0; i < answer.rows(); ++i) {
        SEATDESK_TRY_LET(json, objectFromJsonText(answer.bytes(i, 1)));
        rows.append(rowFromServer(answer.text(i, 0), json));
    }
    return rows;
}

Result<OlderPage> PostgresAuthority::findTickets(const QStringList& words, RecordId before, int portion)
{
    const QByteArray asked = toJsonText(QJsonArray::fromStringList(words));
    SEATDESK_TRY_LET(
        answer,
        run("select tickets, reached, reached_at from seatdesk.search_tickets(array(select jsonb_array_elements_text("
            "$1::jsonb)), $2::uuid, $3::int)",
            {asked, before.isNull() ? ServerConnection::Value() : before.toString().toLatin1(),
             QByteArray::number(portion)}));
    OlderPage page;
    for (const QJsonValue& ticket : arrayFromJsonText(answer.bytes(0, 0)))
        page.tickets.append(rowFromServer(QStringLiteral("ticket"), ticket.toObject()));
    page.reached = RecordId::fromString(answer.text(0, 1));
    if (!answer.isNull(0, 2))
        page.reachedAt = fromMicros(answer.bytes(0, 2).toLongLong());
    return page;
}

Result<QList<OwnContact>> PostgresAuthority::ownContacts()
{
    SEATDESK_TRY_LET(answer, run("select contact, value from seatdesk.own_contacts()", {}));
    QList<OwnContact> contacts;
    for (int i = 0; i < answer.rows(); ++i)
        contacts.append({RecordId::fromString(answer.text(i, 0)), answer.text(i, 1)});
    return contacts;
}

Result<int> PostgresAuthority::seatNumber(const QString& device)
{
    SEATDESK_TRY_LET(answer, run("select seatdesk.seat_number($1::uuid)", {device.toLatin1()}));
    return answer.bytes(0, 0).toInt();
}

Result<QByteArray> PostgresAuthority::blob(const QByteArray& sha256, qint64 offset)
{
    SEATDESK_TRY_LET(answer, run("select encode(seatdesk.get_blob($1::bytea, $2::bigint), 'base64')",
                                 {"\\x" + sha256.toHex(), QByteArray::number(offset)}));
    if (answer.isNull(0, 0))
        return failure(Error::Kind::NotFound, QStringLiteral("blob"));
    return QByteArray::fromBase64(answer.bytes(0, 0));
}

Result<qint64> PostgresAuthority::putBlob(const QByteArray& sha256, qint64 offset, const QByteArray& part)
{
    SEATDESK_TRY_LET(answer, run("select seatdesk.put_blob($1::bytea, $2::bigint, decode($3::text, 'base64'))",
                                 {"\\x" + sha256.toHex(), QByteArray::number(offset), part.toBase64()}));
    const qint64 have = answer.bytes(0, 0).toLongLong();
    if (have == -1)
        return failure(Error::Kind::NotFound, QStringLiteral("blob"));
    if (have == -2)
        return failure(Error::Kind::Invalid, QStringLiteral("size or hash of blob"));
    return have;
}

Result<Signature> PostgresAuthority::sign(StaffId person, const QString& password, const QByteArray& message)
{
    if (m_isOlder)
        return tl::unexpected(errorOf(ConnectionFault::OldServer));
    SEATDESK_TRY_LET(answer, run("select number from seatdesk.staff where id = $1::uuid and not deleted",
                                 {person.toString().toLatin1()}, ServerConnection::Patience::Short));
    if (answer.rows() == 0 || answer.text(0, 0).isEmpty())
        return failure(Error::Kind::NotFound, QStringLiteral("staff"));
    // Without one the server would be asked with this PC's own name or a stored password.
    if (password.isEmpty())
        return tl::unexpected(errorOf(ConnectionFault::WrongPassword));
    SEATDESK_TRY_LET(own, ServerConnection::open(m_login->url, loginRole(m_login->url.database(), answer.text(0, 0)),
                                                 password, m_watch));
    if (!own->isProvenByPassword())
        return failure(Error::Kind::Denied, QStringLiteral("nobody asked for the password"));
    return ServerVault(*own).sign(person, password, message);
}

Result<SealedSecret> PostgresAuthority::ownSecret()
{
    if (m_isOlder)
        return tl::unexpected(errorOf(ConnectionFault::OldServer));
    SEATDESK_TRY_LET(own, connection());
    return ServerVault(*own).secret();
}

Result<QString> PostgresAuthority::entryHash(RecordId book, qint64 seq)
{
    SEATDESK_TRY_LET(answer, run("select seatdesk.entry_hash($1::uuid, $2::bigint)",
                                 {book.toString().toLatin1(), QByteArray::number(seq)}));
    if (answer.isNull(0, 0))
        return failure(Error::Kind::NotFound, QStringLiteral("book"));
    return answer.text(0, 0);
}

Result<BookHead> PostgresAuthority::offerEntries(RecordId book, const QList<Row>& entries)
{
    QJsonArray offered;
    for (const Row& entry : entries)
        offered.append(rowToJson(entry));
    SEATDESK_TRY_LET(answer, run("select head_seq, head_hash from seatdesk.offer_entries($1::uuid, $2::jsonb)",
                                 {book.toString().toLatin1(), toJsonText(offered)}));
    if (answer.rows() == 0)
        return failure(Error::Kind::NotFound, QStringLiteral("book"));
    return BookHead{answer.bytes(0, 0).toLongLong(), answer.text(0, 1)};
}

Result<void> PostgresAuthority::restoreBook(const Operation& entry, const QList<Row>& lost)
{
    const QString book = entry.set.value(BookEntryField::kBook).toString();
    const QJsonObject signedOne{{QStringLiteral("id"), entry.row.toString()},
                                {BookEntryField::kOperation, entry.id.toString()},
                                {BookEntryField::kBody, entry.set.value(BookEntryField::kBody)}};
    QJsonArray former;
    for (const Row& row : lost) {
        const BookEntry one(row);
        SEATDESK_TRY_LET(marked, BookBody::recovered(one.bodyText(), {one.seq(), one.hash()}));
        QJsonObject json = rowToJson(row);
        json.insert(QStringLiteral("recovered"), marked);
        former.append(json);
    }
    SEATDESK_TRY_LET(answer, run("select head_seq from seatdesk.restore_book($1::uuid, $2::jsonb, $3::jsonb)",
                                 {book.toLatin1(), toJsonText(signedOne), toJsonText(former)}));
    if (answer.rows() == 0)
        return failure(Error::Kind::NotFound, QStringLiteral("book"));
    return {};
}

}  // namespace Seatdesk
