// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportsource.h"
#include "exchange/importoptions.h"
#include "exchange/importsink.h"

#include <functional>
#include <memory>

namespace Seatdesk {

/// Where a person's imports go and exports come from: the folder of a PC without a server, or a department's server.
/// Blocking; any thread but the window's, one at a time.
class Transfer
{
public:
    virtual ~Transfer() = default;

    /// Where the rows of that record go: to the team or unit of that scope; null: to where they go without a choice.
    virtual Result<void> place(ImportOptions& options, ScopeId scope) = 0;
    /// `refused` hears of every row that is not taken.
    virtual std::unique_ptr<ImportSink> sink(std::function<void(const RefusedRow&)> refused) = 0;
    /// Logs who takes the record out and why before anything can be read. Invalid without a reason.
    virtual Result<std::unique_ptr<ExportSource>> source(const QString& record, const QString& reason) = 0;
    [[nodiscard]] virtual const TimeSource& time() const = 0;
};

}  // namespace Seatdesk
