// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textencoding.h"

namespace Seatdesk {

QByteArray byteOrderMarkOf(const QByteArray& encodingName)
{
    if (encodingName == "UTF-8")
        return QByteArrayLiteral("\xef\xbb\xbf");
    if (encodingName == "UTF-16LE")
        return QByteArrayLiteral("\xff\xfe");
    if (encodingName == "UTF-16BE")
        return QByteArrayLiteral("\xfe\xff");
    if (encodingName == "GB18030")
        return QByteArrayLiteral("\x84\x31\x95\x33");
    return {};
}

}  // namespace Seatdesk
