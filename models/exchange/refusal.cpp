// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refusal.h"

namespace Seatdesk {

QString refusalName(Refusal refusal)
{
    switch (refusal) {
        case Refusal::NulCharacter:
            return QStringLiteral("nul_character");
        case Refusal::InvalidBytes:
            return QStringLiteral("invalid_bytes");
        case Refusal::TooManyCells:
            return QStringLiteral("too_many_cells");
        case Refusal::UnclosedQuote:
            return QStringLiteral("unclosed_quote");
        case Refusal::TooLong:
            return QStringLiteral("too_long");
        case Refusal::NotJson:
            return QStringLiteral("not_json");
        case Refusal::NotAnObject:
            return QStringLiteral("not_an_object");
        case Refusal::NoContent:
            return QStringLiteral("no_content");
        case Refusal::NameMissing:
            return QStringLiteral("name_missing");
        case Refusal::RepeatedInFile:
            return QStringLiteral("repeated_in_file");
    }
    return {};
}

}  // namespace Seatdesk
