// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportsource.h"
#include "host/seathost.h"

namespace Seatdesk {

/// Reads rows for an export from the folder's authority. Make one with begin(), which logs who exports what and why.
class AuthorityExport : public ExportSource
{
public:
    /// Invalid without a reason. `by` is null for the folder's administrator at the command line.
    static Result<AuthorityExport> begin(SeatHost& host, const QString& record, const QString& reason, StaffId by = {});

    Result<QList<Row>> batches(const QString& record) override;
    Result<QList<Row>> rows(const QString& record, RecordId batch, RecordId after, int limit) override;
    Result<QList<Row>> existing(const QString& record) override;
    Result<QHash<RecordId, QString>> contactValues(const QList<RecordId>& contacts) override;

private:
    explicit AuthorityExport(SeatHost& host) : m_host(host) {}

    SeatHost& m_host;
};

}  // namespace Seatdesk
