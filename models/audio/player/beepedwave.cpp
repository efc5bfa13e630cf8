// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/player/beepedwave.h"

#include "audio/player/voicemix.h"
#include "domain/wholefile.h"

#include <QSaveFile>
#include <QtEndian>

#include <limits>
#include <vector>

namespace Seatdesk {

namespace {

constexpr int kHeadBytes = 44;
constexpr int kBits = 16;
constexpr qint64 kFramesAtOnce = 65536;

template <typename T>
void put(QByteArray& bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

QByteArray headOf(const SoundFormat& format, quint32 dataBytes)
{
    const auto frameBytes = static_cast<quint16>(format.channels * kBits / 8);
    QByteArray head("RIFF");
    put<quint32>(head, kHeadBytes - 8 + dataBytes);
    head += "WAVEfmt ";
    put<quint32>(head, kBits);
    put<quint16>(head, 1);
    put<quint16>(head, static_cast<quint16>(format.channels));
    put<quint32>(head, static_cast<quint32>(format.rate));
    put<quint32>(head, static_cast<quint32>(format.rate) * frameBytes);
    put<quint16>(head, frameBytes);
    put<quint16>(head, kBits);
    head += "data";
    put<quint32>(head, dataBytes);
    return head;
}

Error faultOf(const QSaveFile& file)
{
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return {full ? Error::Kind::Full : Error::Kind::NotFound, QStringLiteral("wave file")};
}

}  // namespace

Result<void> writeBeepedWave(SoundSamples& samples, const FrameSpans& hidden, const QString& path)
{
    const SoundFormat& format = samples.format();
    const qint64 frames = samples.available();
    const qint64 bytes = frames * format.channels * static_cast<qint64>(sizeof(qint16));
    if (!samples.complete() || bytes > std::numeric_limits<quint32>::max() - kHeadBytes)
        return failure(Error::Kind::Invalid, QStringLiteral("length of the wave"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(Error{Error::Kind::NotFound, QStringLiteral("wave file")});
    file.write(headOf(format, static_cast<quint32>(bytes)));
    std::vector<qint16> block(static_cast<size_t>(kFramesAtOnce * format.channels));
    for (qint64 first = 0; first < frames;) {
        const qint64 got = samples.read(first, std::min(kFramesAtOnce, frames - first), block.data());
        if (got <= 0)
            return failure(Error::Kind::Corrupt, QStringLiteral("samples"));
        beepOver(hidden, first, got, format.channels, format.rate, block.data());
        const auto count = static_cast<size_t>(got * format.channels);
        qToLittleEndian<qint16>(block.data(), static_cast<qsizetype>(count), block.data());
        const auto size = static_cast<qint64>(count * sizeof(qint16));
        if (file.write(reinterpret_cast<const char*>(block.data()), size) != size)
            return tl::unexpected(faultOf(file));
        first += got;
    }
    if (!commitWhole(file))
        return tl::unexpected(faultOf(file));
    return {};
}

}  // namespace Seatdesk
