// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importsink.h"
#include "host/seathost.h"

#include <functional>

namespace Seatdesk {

/// Takes imported rows into the folder's authority, a chunk a transaction, past the outbox: whoever administers the
/// folder imports. Rows of a PC without a server only.
class AuthorityImport : public ImportSink
{
public:
    /// `refusedRow` hears of every row that was not taken.
    AuthorityImport(SeatHost& host, std::function<void(const RefusedRow&)> refusedRow);

    Result<QList<Row>> existing(const QString& record) override;
    Result<QSet<QString>> existingKeys(const QString& record, const QStringList& keys) override;
    Result<RecordId> begin(const Row& batch) override;
    Result<void> take(const QList<Row>& rows) override;
    void refused(const RefusedRow& row) override { m_refusedRow(row); }
    Result<void> finish(const ImportReport& report) override;

private:
    SeatHost& m_host;
    std::function<void(const RefusedRow&)> m_refusedRow;
    RecordId m_batch;
};

}  // namespace Seatdesk
