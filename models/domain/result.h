// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Seatdesk {

/// What went wrong, in the few kinds that a caller can act on. `detail` is for the log and for the caller who
/// words a sentence for the user; it never holds a customer's data.
struct Error
{
    enum class Kind {
        NotFound,  ///< no such record, or not visible to this person
        Invalid,   ///< the value breaks a rule of its field
        Conflict,  ///< someone else changed the same thing first
        Busy,      ///< someone else holds the folder or the file
        Offline,   ///< the authority cannot be reached
        Denied,    ///< the person lacks the right
        Full,      ///< the disk is full
        Corrupt,   ///< the file or the answer is damaged
        Internal,  ///< a mistake of ours
    };

    Kind kind = Kind::Internal;
    QString detail;

    bool operator==(const Error&) const = default;
};

/// The kind's name as the `seat` command and the log print it, for example "Denied".
QString errorKindName(Error::Kind kind);

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, QString detail)
{
    return tl::unexpected<Error>(Error{kind, std::move(detail)});
}

}  // namespace Seatdesk
