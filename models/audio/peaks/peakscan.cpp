// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/peaks/peakscan.h"

#include "audio/format/g711.h"
#include "audio/format/samplecoding.h"

#include <array>

namespace Seatdesk {

namespace {

/// Finds the smallest and largest of interleaved values, beside each other as many as a compiler makes wide
/// instructions of. Lanes must be a multiple of the channels.
template <typename Value, int Lanes, typename Order>
struct LaneScan
{
    std::array<Value, Lanes> low;
    std::array<Value, Lanes> high;

    void run(const Value* values, qint64 count, Order order)
    {
        for (int lane = 0; lane < Lanes; ++lane)
            low[size_t(lane)] = high[size_t(lane)] = order(values[lane]);
        qint64 i = Lanes;
        for (; i + Lanes <= count; i += Lanes) {
            for (int lane = 0; lane < Lanes; ++lane) {
                const Value value = order(values[i + lane]);
                low[size_t(lane)] = value < low[size_t(lane)] ? value : low[size_t(lane)];
                high[size_t(lane)] = value > high[size_t(lane)] ? value : high[size_t(lane)];
            }
        }
        for (int lane = 0; i + lane < count; ++lane) {
            const Value value = order(values[i + lane]);
            low[size_t(lane)] = std::min(low[size_t(lane)], value);
            high[size_t(lane)] = std::max(high[size_t(lane)], value);
        }
    }

    /// Brings the lanes of each channel together in the first ones. Channels divide lanes, so they are a power of two.
    void fold(int channels)
    {
        for (int width = Lanes / 2; width >= channels; width /= 2) {
            for (int lane = 0; lane < width; ++lane) {
                const size_t to = size_t(lane);
                const size_t from = to + size_t(width);
                low[to] = std::min(low[to], low[from]);
                high[to] = std::max(high[to], high[from]);
            }
        }
    }
};

/// `back` turns an ordered value into its sample.
template <typename Value, int Lanes, typename Order, typename Back>
void scanLanes(const Value* values, qint64 frames, int channels, Order order, Back back, Peak* peaks)
{
    const qint64 count = frames * channels;
    if (Lanes % channels != 0 || count < Lanes) {
        for (qint64 i = 0; i < count; ++i) {
            const qint16 sample = back(order(values[i]));
            peaks[i % channels].add({sample, sample});
        }
        return;
    }
    LaneScan<Value, Lanes, Order> scan;
    scan.run(values, count, order);
    scan.fold(channels);
    for (int channel = 0; channel < channels; ++channel)
        peaks[channel].add({back(scan.low[size_t(channel)]), back(scan.high[size_t(channel)])});
}

struct AsItIs
{
    qint16 operator()(qint16 sample) const { return sample; }
};

struct MuLawOrder
{
    quint8 operator()(quint8 byte) const { return muLawOrder(byte); }
};

struct ALawOrder
{
    quint8 operator()(quint8 byte) const { return aLawOrder(byte); }
};

}  // namespace

void scanPeaks(const SoundBlock& block, qint64 firstFrame, qint64 frames, Peak* peaks)
{
    constexpr int kSampleLanes = 32;
    constexpr int kByteLanes = 64;
    const qint64 first = firstFrame * block.channels;
    const auto* bytes = reinterpret_cast<const quint8*>(block.bytes) + first;
    switch (block.coding) {
        case SampleCoding::MuLaw:
            return scanLanes<quint8, kByteLanes>(
                bytes, frames, block.channels, MuLawOrder{},
                [](quint8 order) { return muLawTable()[fromMuLawOrder(order)]; }, peaks);
        case SampleCoding::ALaw:
            return scanLanes<quint8, kByteLanes>(
                bytes, frames, block.channels, ALawOrder{},
                [](quint8 order) { return aLawTable()[fromALawOrder(order)]; }, peaks);
        default:
            return scanLanes<qint16, kSampleLanes>(block.samples() + first, frames, block.channels, AsItIs{}, AsItIs{},
                                                   peaks);
    }
}

void scanMixedPeak(const SoundBlock& block, qint64 firstFrame, qint64 frames, Peak& peak)
{
    std::array<qint16, kMostChannels> frame{};
    const qint64 stride = qint64(block.channels) * bytesOf(block.coding);
    for (qint64 i = firstFrame; i < firstFrame + frames; ++i) {
        toSixteenBits(block.coding, block.bytes + i * stride, block.channels, frame.data());
        int sum = 0;
        for (int channel = 0; channel < block.channels; ++channel)
            sum += frame[size_t(channel)];
        const auto mean = static_cast<qint16>(sum / block.channels);
        peak.add({mean, mean});
    }
}

}  // namespace Seatdesk
