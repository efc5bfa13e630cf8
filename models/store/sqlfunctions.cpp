// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlfunctions.h"

#include <QByteArray>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace Seatdesk {

namespace {

std::string_view textOf(sqlite3_value* value)
{
    // The text first: it may have to be converted, which makes another length of it.
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

void unhexId(sqlite3_context* context, int, sqlite3_value** values)
{
    const std::string_view text = textOf(values[0]);
    const QByteArray bytes = QByteArray::fromHex(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    sqlite3_result_blob(context, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return isLetter(c) ? static_cast<char>(c | 0x20) : c;
}

bool isSame(const char* text, std::string_view part)
{
    for (const char c : part) {
        if (lower(*text++) != lower(c))
            return false;
    }
    return true;
}

/// By the first byte of the part, in either case: memchr is as fast as memory.
bool holdsFrom(std::string_view text, std::string_view part, char first)
{
    while (text.size() >= part.size()) {
        const void* found = std::memchr(text.data(), first, text.size() - part.size() + 1);
        if (!found)
            return false;
        const auto* at = static_cast<const char*>(found);
        if (isSame(at, part))
            return true;
        text.remove_prefix(static_cast<size_t>(at - text.data()) + 1);
    }
    return false;
}

bool holdsText(std::string_view text, std::string_view part)
{
    if (part.empty() || part.size() > text.size())
        return part.empty();
    if (std::none_of(part.begin(), part.end(), isLetter))
        return memmem(text.data(), text.size(), part.data(), part.size()) != nullptr;
    const char first = lower(part.front());
    return holdsFrom(text, part, first) || (isLetter(first) && holdsFrom(text, part, static_cast<char>(first ^ 0x20)));
}

void holdsTextSql(sqlite3_context* context, int, sqlite3_value** values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    sqlite3_result_int(context, holdsText(textOf(values[0]), textOf(values[1])) ? 1 : 0);
}

}  // namespace

void defineSqlFunctions(sqlite3* handle)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    sqlite3_create_function_v2(handle, "unhex_id", 1, kFlags, nullptr, unhexId, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "holds_text", 2, kFlags, nullptr, holdsTextSql, nullptr, nullptr, nullptr);
}

}  // namespace Seatdesk
