// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkplan.h"
#include "support/signedbook.h"

namespace Seatdesk {

/// A check of that page by the key's person, signed with it.
inline Row signedCheck(const BookPage& page, CheckLevel level, const BookHead& head, const Row& key, Instant at)
{
    Row row = checkRow(page, level, head, SigningKey(key).person(), at);
    row.id = newId<RecordId>();
    row.fields.insert(PageCheckField::kKey, key.id.toString());
    const QByteArray bytes = standInSignature(SigningKey(key).publicKey(), PageCheck(row).message());
    row.fields.insert(PageCheckField::kSignature, QString::fromLatin1(bytes.toHex()));
    return row;
}

}  // namespace Seatdesk
