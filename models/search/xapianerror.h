// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <xapian.h>

namespace Seatdesk {

/// Written into each database; raised whenever terms or values change their form.
inline constexpr char kIndexVersion[] = "1";
inline constexpr char kVersionKey[] = "seatdesk-version";

/// Our error for one of Xapian's. Its own text may name files but never a word that was searched.
inline Error errorOf(const Xapian::Error& error)
{
    const QByteArray type = error.get_type();
    const QString text = QString::fromLatin1(type);
    if (type == "DatabaseLockError")
        return {Error::Kind::Busy, text};
    const char* system = error.get_error_string();
    if (system != nullptr && QByteArray(system).contains("No space left"))
        return {Error::Kind::Full, text};
    if (type.startsWith("Database") || type == "SerialisationError" || type == "RangeError")
        return {Error::Kind::Corrupt, text};
    return {Error::Kind::Internal, text};
}

/// Runs what calls Xapian and answers its exceptions as results: none leaves this room.
template <typename Fn>
Result<void> guarded(Fn fn)
{
    try {
        fn();
    } catch (const Xapian::Error& error) {
        return tl::unexpected(errorOf(error));
    }
    return {};
}

}  // namespace Seatdesk
