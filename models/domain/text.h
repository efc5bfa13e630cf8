// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

/// UTF-8 to text without losing a byte: QString::fromUtf8 eats a leading U+FEFF. Invalid sequences become U+FFFD.
QString fromUtf8Exact(QByteArrayView bytes);

/// Whether the text can be kept by every store: no U+0000 and no lone surrogate (PostgreSQL's jsonb holds neither).
bool isStorable(QStringView text);

}  // namespace Seatdesk
