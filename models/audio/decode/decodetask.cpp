// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decode/decodetask.h"

#include "audio/decode/sounddecoder.h"
#include "audio/format/decodewire.h"

#include <QElapsedTimer>
#include <QtEndian>

namespace Seatdesk {

namespace {

constexpr size_t kPieceSamples = 32'768;

bool writePiece(const std::vector<qint16>& samples, const DecodeOutput& output)
{
    const qint64 size = static_cast<qint64>(samples.size()) * qint64{sizeof(qint16)};
    const quint32 bytes = qToLittleEndian(static_cast<quint32>(size));
    return output(reinterpret_cast<const char*>(&bytes), sizeof bytes) &&
           output(reinterpret_cast<const char*>(samples.data()), size);
}

void say(const QByteArray& text, const DecodeOutput& output)
{
    output(text.constData(), text.size());
}

/// Adds the lengths of the packets that were not decoded. False when there was no time for all of them.
bool countRest(SoundDecoder& decoder, const QElapsedTimer& clock, double& seconds)
{
    while (clock.elapsed() < kMeasureByCountingMs) {
        const std::optional<double> more = decoder.skip();
        if (!more)
            return true;
        seconds += *more;
    }
    return false;
}

}  // namespace

void decodeOnto(const QString& path, const std::optional<HeaderlessFormat>& told, const DecodeOutput& output)
{
    SoundResult<std::unique_ptr<SoundDecoder>> decoder = SoundDecoder::open(path, told);
    if (!decoder)
        return say(faultLine(decoder.error()), output);
    SoundFormat format = (*decoder)->format();
    say(formatLine(format), output);
    const qint64 most = kLongestSound * format.rate;
    format.frames = 0;
    bool first = true;
    std::vector<qint16> piece;
    for (;;) {
        const size_t before = piece.size();
        const bool more = (*decoder)->next(piece);
        format.frames += static_cast<qint64>(piece.size() - before) / format.channels;
        // The first samples go out at once: somebody waits to hear them.
        if (!piece.empty() && (first || !more || piece.size() >= kPieceSamples)) {
            if (!writePiece(piece, output))
                return;
            piece.clear();
            first = false;
        }
        if (!more || format.frames > most)
            break;
    }
    const quint32 end = 0;
    output(reinterpret_cast<const char*>(&end), sizeof end);
    format.measured = true;
    say(format.frames > most ? faultLine(SoundFault::TooLong) : formatLine(format), output);
}

QByteArray measured(const QString& path, const std::optional<HeaderlessFormat>& told)
{
    QElapsedTimer clock;
    clock.start();
    SoundResult<std::unique_ptr<SoundDecoder>> decoder = SoundDecoder::open(path, told);
    if (!decoder)
        return faultLine(decoder.error());
    SoundFormat format = (*decoder)->format();
    const qint64 claimed = format.frames;
    format.frames = 0;
    format.measured = true;
    std::vector<qint16> samples;
    while (clock.elapsed() < kMeasureByDecodingMs) {
        samples.clear();
        if (!(*decoder)->next(samples))
            return formatLine(format);
        format.frames += static_cast<qint64>(samples.size()) / format.channels;
    }
    double rest = 0;
    const bool counted = countRest(**decoder, clock, rest);
    format.frames += static_cast<qint64>(rest * format.rate);
    if (!counted) {
        format.measured = false;
        format.frames = qMax(format.frames, claimed);
    }
    return format.seconds() > kLongestSound ? faultLine(SoundFault::TooLong) : formatLine(format);
}

}  // namespace Seatdesk
