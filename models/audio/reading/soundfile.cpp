// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/reading/soundfile.h"

#include "audio/reading/decoderprocess.h"
#include "audio/reading/pcmreader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Seatdesk {

namespace {

std::optional<SampleCoding> plainCoding(const QString& codec)
{
    if (codec == u"ulaw")
        return SampleCoding::MuLaw;
    if (codec == u"alaw")
        return SampleCoding::ALaw;
    if (codec == u"s16")
        return SampleCoding::Signed16;
    if (codec == u"u8")
        return SampleCoding::Unsigned8;
    return std::nullopt;
}

std::optional<PcmLayout> toldLayout(const HeaderlessFormat& told, qint64 bytes)
{
    const std::optional<SampleCoding> coding = plainCoding(told.codec);
    if (!coding)
        return std::nullopt;
    PcmLayout layout{*coding, told.rate, told.channels, 0, 0};
    layout.frames = bytes / layout.frameBytes();
    return layout;
}

std::optional<SoundFault> faultOfLength(const PcmLayout& layout)
{
    if (layout.frames == 0)
        return SoundFault::NoSamples;
    return layout.frames / layout.rate > kLongestSound ? std::optional(SoundFault::TooLong) : std::nullopt;
}

}  // namespace

QString decoderProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = folder + QStringLiteral("/seatdesk-decode");
    return QFileInfo::exists(beside) ? beside : folder + QStringLiteral("/../libexec/seatdesk/seatdesk-decode");
}

std::optional<SoundFault> faultOfPath(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return SoundFault::NotFound;
    if (!file.isFile())
        return SoundFault::NotAFile;
    if (!file.isReadable())
        return SoundFault::Unreadable;
    return file.size() == 0 ? std::optional(SoundFault::Empty) : std::nullopt;
}

std::optional<PcmLayout> plainLayout(const SoundFile& sound)
{
    QFile file(sound.path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return sound.told ? toldLayout(*sound.told, file.size()) : wavLayout(file);
}

SoundResult<SoundFormat> probeSound(const SoundFile& sound)
{
    if (const std::optional<SoundFault> fault = faultOfPath(sound.path))
        return tl::unexpected(*fault);
    if (const std::optional<PcmLayout> layout = plainLayout(sound)) {
        if (const std::optional<SoundFault> fault = faultOfLength(*layout))
            return tl::unexpected(*fault);
        return layout->format();
    }
    return DecoderProcess(sound.decoder).measure(sound.path, sound.told);
}

SoundResult<std::unique_ptr<SoundReader>> openSound(const SoundFile& sound)
{
    if (const std::optional<SoundFault> fault = faultOfPath(sound.path))
        return tl::unexpected(*fault);
    if (const std::optional<PcmLayout> layout = plainLayout(sound)) {
        if (const std::optional<SoundFault> fault = faultOfLength(*layout))
            return tl::unexpected(*fault);
        auto file = std::make_unique<QFile>(sound.path);
        if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return tl::unexpected(SoundFault::Unreadable);
        return std::make_unique<PcmReader>(std::move(file), *layout);
    }
    auto process = std::make_unique<DecoderProcess>(sound.decoder);
    if (const std::optional<SoundFault> fault = process->start(sound.path, sound.told))
        return tl::unexpected(*fault);
    return process;
}

}  // namespace Seatdesk
