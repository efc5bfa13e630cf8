// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/peaks/peaksfile.h"

#include <QtEndian>

namespace Seatdesk {

namespace {

constexpr qint32 kVersion = 2;
constexpr quint32 kEightBits = 1;
constexpr qsizetype kHeadBytes = 24;

}  // namespace

QByteArray peaksFile(const PeakPyramid& pyramid)
{
    const QByteArray points = pyramid.points();
    QByteArray bytes(kHeadBytes, '\0');
    auto put = [&bytes](qsizetype index, quint32 value) { qToLittleEndian(value, bytes.data() + index * 4); };
    put(0, kVersion);
    put(1, kEightBits);
    put(2, static_cast<quint32>(pyramid.rate()));
    put(3, PeakPyramid::kPointFrames);
    put(4, static_cast<quint32>(points.size() / (qsizetype{2} * qMax(1, pyramid.channels()))));
    put(5, static_cast<quint32>(pyramid.channels()));
    return bytes + points;
}

std::unique_ptr<PeakPyramid> pyramidFromFile(const QByteArray& bytes)
{
    if (bytes.size() < kHeadBytes)
        return nullptr;
    auto number = [&bytes](qsizetype index) { return qFromLittleEndian<qint32>(bytes.constData() + index * 4); };
    const qint64 points = number(4);
    const int channels = number(5);
    if (number(0) != kVersion || number(1) != qint32(kEightBits) || number(3) != PeakPyramid::kPointFrames ||
        !plausible(number(2), channels) || bytes.size() - kHeadBytes != points * channels * 2)
        return nullptr;
    auto pyramid = std::make_unique<PeakPyramid>();
    pyramid->restore(number(2), channels, bytes.sliced(kHeadBytes));
    return pyramid;
}

}  // namespace Seatdesk
