// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Replica that holds the numbers of this person's own open tickets, see domain/owncontacts.h.
#include "domain/ticketcase.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/replica.h"
#include "store/statement.h"
#include "store/transaction.h"

namespace Seatdesk {

/// What goes is written over in the file.
Result<void> Replica::holdContacts(const QList<OwnContact>& contacts)
{
    SEATDESK_TRY(m_connection->execute(QStringLiteral("pragma secure_delete = on")));
    Result<void> put = putContacts(contacts);
    SEATDESK_TRY(m_connection->execute(QStringLiteral("pragma secure_delete = off")));
    return put;
}

Result<void> Replica::putContacts(const QList<OwnContact>& contacts)
{
    SEATDESK_TRY_LET(transaction, Transaction::begin(*m_connection));
    SEATDESK_TRY(m_connection->execute(QStringLiteral("delete from own_contact")));
    SEATDESK_TRY_LET(put, m_connection->prepare(
                              QStringLiteral("insert or replace into own_contact (contact, value) values (?, ?)")));
    for (const OwnContact& one : contacts) {
        put.reset();
        SEATDESK_TRY(put.bind(one.contact).bind(one.value).run());
    }
    return transaction.commit();
}

Result<std::optional<QString>> Replica::heldNumber(RecordId contact, StaffId person)
{
    QStringList open;
    for (const TicketState state : openStates())
        open.append(u'\'' + keyOf(state) + u'\'');
    SEATDESK_TRY_LET(select,
                     m_connection->prepare(
                         QStringLiteral("select value from own_contact where contact = ?1 and exists (select 1 from "
                                        "ticket where customer_contact = ?1 and deleted = 0 and state in (%1) and "
                                        "(owner = ?2 or holder = ?2))")
                             .arg(open.join(u','))));
    SEATDESK_TRY_LET(found, select.bind(contact).bind(person).next());
    return found ? std::optional<QString>(select.text(0)) : std::nullopt;
}

}  // namespace Seatdesk
