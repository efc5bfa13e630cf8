// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/serveradministration.h"

#include "domain/jsontext.h"
#include "domain/try.h"
#include "host/pushoutcome.h"
#include "sync/serverrow.h"

namespace Seatdesk {

ServerAdministration::ServerAdministration(const ServerUrl& url, std::shared_ptr<ServerConnection> connection,
                                           const TimeSource& time)
    : m_connection(std::move(connection)),
      m_authority(std::make_shared<ServerLogin>(ServerLogin{url, {}, {}}), m_connection),
      m_time(time)
{}

Result<QList<Row>> ServerAdministration::rows(const QString& record)
{
    if (!RuleBook::shipped().record(record))
        return failure(Error::Kind::Invalid, QStringLiteral("record ") + record);
    SEATDESK_TRY_LET(answer, m_connection->run("select row_to_json(t) from seatdesk.\"" + record.toLatin1() +
                                               "\" t where not t.deleted order by t.id"));
    QList<Row> rows;
    for (int i = 0; i < answer.rows(); ++i) {
        SEATDESK_TRY_LET(json, objectFromJsonText(answer.bytes(i, 0)));
        rows.append(rowFromServer(record, json));
    }
    return rows;
}

Result<void> ServerAdministration::apply(const Group& group)
{
    SEATDESK_TRY_LET(results, m_authority.push(group));
    return taken(results);
}

Result<void> ServerAdministration::assignPassword(StaffId person, const QString& password)
{
    SEATDESK_TRY_LET(verifier, m_connection->verifier(person.toString(), password));
    SEATDESK_TRY(
        m_connection->run("select seatdesk.set_login($1::uuid, $2::text)", {person.toString().toLatin1(), verifier}));
    return {};
}

Result<void> ServerAdministration::limitLogin(StaffId person, Instant until)
{
    const ServerConnection::Value micros =
        until == Instant::max() ? ServerConnection::Value() : QByteArray::number(toMicros(until));
    SEATDESK_TRY_LET(found,
                     m_connection->run("select seatdesk.limit_login($1::uuid, to_timestamp($2::bigint / 1000000.0))",
                                       {person.toString().toLatin1(), micros}));
    if (found.bytes(0, 0) != "t")
        return failure(Error::Kind::NotFound, QStringLiteral("login"));
    return {};
}

Result<void> ServerAdministration::eraseEntry(RecordId entry, const QString& order)
{
    SEATDESK_TRY(m_connection->run("select seatdesk.erase_entry($1::uuid, $2::text)",
                                   {entry.toString().toLatin1(), order.toUtf8()}));
    return {};
}

}  // namespace Seatdesk
