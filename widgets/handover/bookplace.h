// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookhead.h"
#include "domain/ids.h"
#include "domain/result.h"

#include <QStringList>

#include <functional>

class QObject;

namespace Seatdesk {

class Records;

/// Where a bound book ends as this seat knows it: what is signed names it.
struct BookPlace
{
    BookHead head;        ///< the last entry in the chain
    QStringList pending;  ///< the hashes of what this seat wrote and the authority has not taken yet, in its order
};

/// Tells where the book ends, and nothing once `context` is gone.
void askBookPlace(Records& records, RecordId book, QObject* context,
                  const std::function<void(const Result<BookPlace>& place)>& told);

}  // namespace Seatdesk
