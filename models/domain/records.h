// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/query.h"
#include "domain/result.h"
#include "domain/row.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace Seatdesk {

/// Tells what changed in the rows that this seat shows. Lives in the GUI thread (or the thread that made the seat).
class RecordFeed : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    /// Rows that were saved here, arrived, or went out of sight; one signal per transaction.
    void changed(const QList<Seatdesk::RowChange>& changes);
    /// Everything was rebuilt: ask again.
    void reset();
};

/// The seat's records, all kinds alike: what the screens, the item models and the `seat` command read and write.
/// Calls return at once from any thread; answers come from the database threads. See whendone.h.
class Records
{
public:
    virtual ~Records() = default;

    virtual QFuture<Result<Row>> get(const QString& record, RecordId id) = 0;
    virtual QFuture<Result<QList<Row>>> list(const Query& query) = 0;
    /// The keys (Row::key) of all rows of a view, in its order: a list of 100,000 rows is opened by its keys.
    virtual QFuture<Result<QList<qint64>>> keys(const Query& query) = 0;
    /// The rows of some keys, in the order asked; rows that are gone are left out.
    virtual QFuture<Result<QList<Row>>> rows(const QString& record, const QList<qint64>& keys,
                                             const QStringList& fields) = 0;
    virtual QFuture<Result<QList<qint64>>> counts(const QList<Query>& queries) = 0;
    /// Finished when the group is on disk and shown, before the authority has seen it. Fails with Denied, Invalid or
    /// Full and then changed nothing.
    virtual QFuture<Result<void>> submit(const Group& group) = 0;

    virtual RecordFeed& feed() = 0;
};

}  // namespace Seatdesk
