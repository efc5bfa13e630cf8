// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/transfer.h"
#include "host/seathost.h"

namespace Seatdesk {

/// Imports and exports of the folder's own authority, for whoever signed in or (null) the command line.
class FolderTransfer : public Transfer
{
public:
    FolderTransfer(SeatHost& host, StaffId person) : m_host(host), m_person(person) {}

    Result<void> place(ImportOptions& options, ScopeId scope) override;
    std::unique_ptr<ImportSink> sink(std::function<void(const RefusedRow&)> refused) override;
    Result<std::unique_ptr<ExportSource>> source(const QString& record, const QString& reason) override;
    [[nodiscard]] const TimeSource& time() const override { return m_host.time(); }

private:
    SeatHost& m_host;
    StaffId m_person;
};

}  // namespace Seatdesk
