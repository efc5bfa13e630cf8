// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/format/decodewire.h"

#include "domain/jsontext.h"

namespace Seatdesk {

QByteArray formatLine(const SoundFormat& format)
{
    return toJsonText(QJsonObject{{QStringLiteral("codec"), format.codec},
                                  {QStringLiteral("rate"), format.rate},
                                  {QStringLiteral("channels"), format.channels},
                                  {QStringLiteral("frames"), format.frames},
                                  {QStringLiteral("measured"), format.measured}}) +
           '\n';
}

QByteArray faultLine(SoundFault fault)
{
    return toJsonText(QJsonObject{{QStringLiteral("fault"), soundFaultName(fault)}}) + '\n';
}

SoundResult<SoundFormat> readLine(const QByteArray& line)
{
    const QJsonObject object = objectFromJsonText(line).value_or(QJsonObject());
    if (object.contains(QStringLiteral("fault")))
        return tl::unexpected(
            soundFaultNamed(object.value(QStringLiteral("fault")).toString()).value_or(SoundFault::Broke));
    SoundFormat format{object.value(QStringLiteral("codec")).toString(), object.value(QStringLiteral("rate")).toInt(),
                       object.value(QStringLiteral("channels")).toInt(),
                       object.value(QStringLiteral("frames")).toInteger(),
                       object.value(QStringLiteral("measured")).toBool()};
    if (!plausible(format.rate, format.channels) || format.frames < 0)
        return tl::unexpected(SoundFault::Broke);
    return format;
}

}  // namespace Seatdesk
