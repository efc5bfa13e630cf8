// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/format/headerlessformat.h"

#include "audio/format/soundformat.h"

#include <QFileInfo>

#include <array>

namespace Seatdesk {

namespace {

struct Codec
{
    const char* name;
    int rate;             ///< the usual one
    bool several;         ///< may have several channels
    const char* endings;  ///< of Asterisk, FreeSWITCH and VICIdial
};

constexpr std::array kCodecs{
    Codec{"ulaw", 8000, true, " ulaw ul pcmu mu ulw g711u "},
    Codec{"alaw", 8000, true, " alaw al pcma alw g711a "},
    Codec{"s16", 8000, true, " sln raw pcm slin sln8 "},
    Codec{"u8", 8000, true, " u8 "},
    Codec{"g722", 16000, false, " g722 "},
    Codec{"g726-16", 8000, false, " g726-16 "},
    Codec{"g726-24", 8000, false, " g726-24 "},
    Codec{"g726-32", 8000, false, " g726 g726-32 "},
    Codec{"g726-40", 8000, false, " g726-40 "},
    Codec{"gsm", 8000, false, " gsm "},
    Codec{"g729", 8000, false, " g729 "},
};

const Codec* codecNamed(const QString& name)
{
    for (const Codec& codec : kCodecs) {
        if (name == QLatin1StringView(codec.name))
            return &codec;
    }
    return nullptr;
}

}  // namespace

QString HeaderlessFormat::text() const
{
    return QStringLiteral("%1:%2:%3").arg(codec).arg(rate).arg(channels);
}

std::optional<HeaderlessFormat> headerlessFormat(const QString& text)
{
    const QStringList parts = text.split(u':');
    const Codec* codec = codecNamed(parts.at(0));
    if (!codec || parts.size() > 3)
        return std::nullopt;
    bool rateRead = true;
    bool channelsRead = true;
    HeaderlessFormat format{parts.at(0), codec->rate, 1};
    if (parts.size() > 1)
        format.rate = parts.at(1).toInt(&rateRead);
    if (parts.size() > 2)
        format.channels = parts.at(2).toInt(&channelsRead);
    if (!rateRead || !channelsRead || !plausible(format.rate, format.channels) ||
        (format.channels > 1 && !codec->several))
        return std::nullopt;
    return format;
}

QStringList headerlessCodecs()
{
    QStringList names;
    for (const Codec& codec : kCodecs)
        names.append(QString::fromLatin1(codec.name));
    return names;
}

std::optional<HeaderlessFormat> likelyHeaderlessFormat(const QString& fileName)
{
    const QString ending = u' ' + QFileInfo(fileName).suffix().toLower() + u' ';
    for (const Codec& codec : kCodecs) {
        if (QLatin1StringView(codec.endings).contains(ending))
            return HeaderlessFormat{QString::fromLatin1(codec.name), codec.rate, 1};
    }
    return std::nullopt;
}

}  // namespace Seatdesk
