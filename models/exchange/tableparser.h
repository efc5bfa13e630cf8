// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablerow.h"

#include <QStringView>

#include <optional>

namespace Seatdesk {

/// Splits decoded text, which comes in pieces of any size, into rows.
class TableParser
{
public:
    virtual ~TableParser() = default;

    virtual void append(QStringView text) = 0;
    /// No more text will come.
    virtual void finish() = 0;
    /// The next whole row; nothing when more text is needed, or after finish() when there is none.
    virtual std::optional<TableRow> next() = 0;
};

}  // namespace Seatdesk
