// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/format/soundfault.h"

#include <array>
#include <utility>

namespace Seatdesk {

namespace {

constexpr std::array kNames{
    std::pair{SoundFault::NotFound, "not-found"},  std::pair{SoundFault::Unreadable, "unreadable"},
    std::pair{SoundFault::NotAFile, "not-a-file"}, std::pair{SoundFault::Empty, "empty"},
    std::pair{SoundFault::NoHeader, "no-header"},  std::pair{SoundFault::Unsupported, "unsupported"},
    std::pair{SoundFault::Damaged, "damaged"},     std::pair{SoundFault::NoSamples, "no-samples"},
    std::pair{SoundFault::TooLong, "too-long"},    std::pair{SoundFault::NoAnswer, "no-answer"},
    std::pair{SoundFault::Broke, "broke"},         std::pair{SoundFault::NoDecoder, "no-decoder"},
    std::pair{SoundFault::DiskFull, "disk-full"},  std::pair{SoundFault::Cancelled, "cancelled"},
};

}  // namespace

QString soundFaultName(SoundFault fault)
{
    for (const auto& [value, name] : kNames) {
        if (value == fault)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<SoundFault> soundFaultNamed(QStringView name)
{
    for (const auto& [value, text] : kNames) {
        if (name == QLatin1StringView(text))
            return value;
    }
    return std::nullopt;
}

}  // namespace Seatdesk
