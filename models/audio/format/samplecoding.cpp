// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/format/samplecoding.h"

#include "audio/format/g711.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace Seatdesk {

namespace {

/// Not-a-number is silence.
qint16 fromFloat(double value)
{
    if (std::isnan(value))
        return 0;
    return static_cast<qint16>(std::lrint(std::clamp(value * 32768.0, -32768.0, 32767.0)));
}

template <typename T>
void fromFloats(const char* bytes, qint64 count, qint16* samples)
{
    for (qint64 i = 0; i < count; ++i)
        samples[i] = fromFloat(static_cast<double>(qFromLittleEndian<T>(bytes + i * qint64(sizeof(T)))));
}

void fromTable(const std::array<qint16, 256>& table, const char* bytes, qint64 count, qint16* samples)
{
    for (qint64 i = 0; i < count; ++i)
        samples[i] = table[static_cast<quint8>(bytes[i])];
}

/// The upper sixteen bits of wider samples.
void fromWide(const char* bytes, int width, qint64 count, qint16* samples)
{
    for (qint64 i = 0; i < count; ++i)
        samples[i] = qFromLittleEndian<qint16>(bytes + i * width + width - 2);
}

}  // namespace

void toSixteenBits(SampleCoding coding, const char* bytes, qint64 count, qint16* samples)
{
    switch (coding) {
        case SampleCoding::Unsigned8:
            for (qint64 i = 0; i < count; ++i)
                samples[i] = static_cast<qint16>((static_cast<quint8>(bytes[i]) - 128) * 256);
            return;
        case SampleCoding::Signed16:
            std::memcpy(samples, bytes, static_cast<size_t>(count) * sizeof(qint16));
            return;
        case SampleCoding::Signed24:
            return fromWide(bytes, 3, count, samples);
        case SampleCoding::Signed32:
            return fromWide(bytes, 4, count, samples);
        case SampleCoding::Float32:
            return fromFloats<float>(bytes, count, samples);
        case SampleCoding::Float64:
            return fromFloats<double>(bytes, count, samples);
        case SampleCoding::ALaw:
            return fromTable(aLawTable(), bytes, count, samples);
        case SampleCoding::MuLaw:
            return fromTable(muLawTable(), bytes, count, samples);
    }
}

}  // namespace Seatdesk
