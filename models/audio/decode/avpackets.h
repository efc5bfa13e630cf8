// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/decode/avfile.h"
#include "audio/decode/soundpackets.h"

struct AVStream;

namespace Seatdesk {

/// The packets of the best sound in a file, as libav finds them.
class AvPackets : public SoundPackets
{
public:
    static SoundResult<std::unique_ptr<SoundPackets>> open(const QString& path,
                                                           const std::optional<HeaderlessFormat>& told);

    bool next(AVPacket* packet) override;
    const AVCodecParameters* parameters() const override;
    double claimedSeconds() const override;
    double seconds(const AVPacket* packet) const override;

private:
    explicit AvPackets(const QString& path) : m_file(path) {}
    std::optional<SoundFault> openAs(const std::optional<HeaderlessFormat>& told);
    std::optional<SoundFault> chooseStream();

    AvFile m_file;
    AVFormatContext* m_context = nullptr;
    AVStream* m_stream = nullptr;
};

}  // namespace Seatdesk
