// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/numberindex.h"

#include "domain/dialling.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/sql.h"
#include "store/statement.h"

namespace Seatdesk {

Result<void> NumberIndex::put(qint64 place, const QString& value, bool deleted)
{
    SEATDESK_TRY_LET(drop, m_connection.prepare(sqlText(Sql::NumberIndexDrop)));
    SEATDESK_TRY(drop.bind(place).run());
    const QString digits = dialledDigits(value);
    if (deleted || digits.size() < 3)
        return {};
    SEATDESK_TRY_LET(put, m_connection.prepare(sqlText(Sql::NumberIndexPut)));
    return put.bind(place).bind(digits).run();
}

Result<void> NumberIndex::fill()
{
    SEATDESK_TRY_LET(contacts, m_connection.prepare(sqlText(Sql::NumberIndexSource)));
    for (;;) {
        SEATDESK_TRY_LET(found, contacts.next());
        if (!found)
            return {};
        SEATDESK_TRY(put(contacts.integer(0), contacts.text(1), contacts.integer(2) != 0));
    }
}

}  // namespace Seatdesk
