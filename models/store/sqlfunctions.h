// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace Seatdesk {

/// What our statements call and SQLite 3.40 does not have:
/// unhex_id(text): the 16 bytes of an id written in hexadecimal.
/// holds_text(text, part): 1 where the part stands in the text, letters of ASCII in either case; instr() goes through a
/// text character by character and takes five times as long.
void defineSqlFunctions(sqlite3* handle);

}  // namespace Seatdesk
