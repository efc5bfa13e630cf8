// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace Seatdesk {

/// Specialised for each enum that is kept in rows: `static constexpr std::array names` in the order of the enum.
template <typename Enum>
struct EnumKeys;

/// The word by which the value is kept in rows and files; never shown to a person.
template <typename Enum>
QString keyOf(Enum value)
{
    return EnumKeys<Enum>::names[static_cast<size_t>(value)];
}

/// Nothing when the word is none of ours (an import, a newer version).
template <typename Enum>
std::optional<Enum> fromKey(QStringView key)
{
    const auto& names = EnumKeys<Enum>::names;
    const auto found = std::find(names.begin(), names.end(), key);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(std::distance(names.begin(), found));
}

/// Every value, in the order in which it is offered.
template <typename Enum>
QList<Enum> allOf()
{
    QList<Enum> values;
    for (size_t i = 0; i < EnumKeys<Enum>::names.size(); ++i)
        values.append(static_cast<Enum>(i));
    return values;
}

}  // namespace Seatdesk
