// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"

#include <QFuture>

namespace Seatdesk {

/// Customers' numbers, which no seat keeps: asked from the authority, which logs every question.
class CustomerAccess
{
public:
    virtual ~CustomerAccess() = default;

    /// See Authority::caller.
    virtual QFuture<Result<QList<CallerMatch>>> caller(const QString& digits) = 0;
    /// See Authority::reveal.
    virtual QFuture<Result<QString>> reveal(RecordId contact, const QString& reason) = 0;
};

}  // namespace Seatdesk
