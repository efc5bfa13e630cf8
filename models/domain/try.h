// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <utility>

/// Leaves the function with the error of a Result that failed. The only macros of the project: C++20 has no other way
/// to return from the caller, and the same three lines after every call hide the call.
#define SEATDESK_TRY(expression) SEATDESK_TRY_NAMED(expression, __COUNTER__)
#define SEATDESK_TRY_NAMED(expression, number) SEATDESK_TRY_NUMBERED(expression, number)
#define SEATDESK_TRY_NUMBERED(expression, number) SEATDESK_TRY_AS(expression, tried##number)
#define SEATDESK_TRY_AS(expression, name)                   \
    do {                                                    \
        if (auto name = (expression); !name)                \
            return tl::unexpected(std::move(name).error()); \
    } while (false)

/// Declares `name` with the value of a Result, or leaves the function with its error.
#define SEATDESK_TRY_LET(name, expression)                       \
    auto name##OrError = (expression);                           \
    if (!name##OrError)                                          \
        return tl::unexpected(std::move(name##OrError).error()); \
    auto& name = *name##OrError
