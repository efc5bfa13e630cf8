// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookchain.h"

#include <QString>

namespace Seatdesk {

/// A bound book whose history does not go on from what this seat has seen of it (sync.md, section 8).
struct DoubtedBook
{
    RecordId book;
    QString name;
    qint64 number = 0;
    BookFault fault;

    bool operator==(const DoubtedBook&) const = default;
};

}  // namespace Seatdesk
