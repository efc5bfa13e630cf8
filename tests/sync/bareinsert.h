// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/neededfields.h"
#include "sync/serverconnection.h"

#include <QJsonDocument>

namespace Seatdesk {

/// SQL that puts a row of any record into its table, past push, with nothing but what it cannot be without: `columns`
/// and `values` as "a, b", and where they come from.
inline QByteArray bareInsert(const ServerConnection& server, const QString& record, QByteArray columns,
                             QByteArray values, const QByteArray& from = {})
{
    const QJsonObject needed = neededFields(record);
    for (auto field = needed.begin(); field != needed.end(); ++field) {
        columns += ", " + field.key().toLatin1();
        values += ", " + (field->isString()  ? server.quoted(field->toString().toUtf8())
                          : field->isArray() ? server.quoted(QJsonDocument(field->toArray()).toJson()) + "::jsonb"
                                             : QByteArray::number(field->toInteger()));
    }
    return "insert into seatdesk.\"" + record.toLatin1() + "\" (id, " + columns + ") select gen_random_uuid(), " +
           values + ' ' + from;
}

}  // namespace Seatdesk
