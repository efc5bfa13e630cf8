// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "exchange/tabledescription.h"

#include <QHash>
#include <QString>
#include <QTimeZone>

namespace Seatdesk {

/// What a person decides about an import.
struct ImportOptions
{
    QString record;                  ///< ticket, article, phrase, customer, staff or category
    QString keyColumn;               ///< names each row; empty: a row is named by its cells
    QHash<QString, QString> mapped;  ///< column name to field, over what is recognised; "-" = to no field
    ScopeId scope;                   ///< where tickets, articles and phrases go: a team, or the department
    ScopeId department;
    ScopeId customers;                ///< the pool of customers
    StaffId owner;                    ///< who then owns the tickets; null = nobody
    QTimeZone zone{"Asia/Shanghai"};  ///< of times in the file that name none; the department's
    TableHints hints;
    qsizetype chunkRows = 2000;  ///< rows of the file per ImportSink::take
};

/// The records that can be imported.
QStringList importableRecords();

}  // namespace Seatdesk
