// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <xapian.h>
#include <cerrno>
#include <string>
#include <system_error>

namespace Seatdesk {

/// Written into each database; raised whenever terms or values change their form.
inline constexpr char kIndexVersion[] = "1";
inline constexpr char kVersionKey[] = "seatdesk-version";

/// Whether the system said, in the language of the desktop, that a disk or a quota takes no more. A failed commit
/// repeats its words in a text of its own.
inline bool isFull(const Xapian::Error& error)
{
    const std::string said = error.get_description();
    const auto has = [&](int code) { return said.find(std::generic_category().message(code)) != std::string::npos; };
    return has(ENOSPC) || has(EDQUOT) || has(EFBIG);
}

/// Our error for one of Xapian's. Its own text may name files but never a word that was searched.
inline Error errorOf(const Xapian::Error& error)
{
    const QByteArray type = error.get_type();
    const QString text = QString::fromLatin1(type);
    if (type == "DatabaseLockError")
        return {Error::Kind::Busy, text};
    if (isFull(error))
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
