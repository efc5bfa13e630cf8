// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace Seatdesk {

/// Why a recording cannot be heard. Finer than Error::Kind, because each cause has its own way out for the person who
/// chose the file; the caller words the sentence.
enum class SoundFault {
    NotFound,     ///< no such file
    Unreadable,   ///< there, but not for this user
    NotAFile,     ///< a folder, a device, a pipe: it may never end
    Empty,        ///< zero bytes
    NoHeader,     ///< nothing in it says what it is: perhaps bare samples, whose format must be told
    Unsupported,  ///< known, but nothing here decodes it, or with a rate or channels that no recording has
    Damaged,      ///< begins like a recording and cannot be decoded
    NoSamples,    ///< a recording of no length, or a file without sound
    TooLong,      ///< longer than kLongestSound
    NoAnswer,     ///< the decoder was silent for kDecoderPatience and was ended
    Broke,        ///< the decoder ended before its time: the file asks for too much, or is made to harm
    NoDecoder,    ///< the decoding program is not installed beside this one
    DiskFull,     ///< no room for the decoded samples
    Cancelled,
};

template <typename T>
using SoundResult = tl::expected<T, SoundFault>;

/// "no-header", …: for JSON and between the programs.
QString soundFaultName(SoundFault fault);
std::optional<SoundFault> soundFaultNamed(QStringView name);

}  // namespace Seatdesk
