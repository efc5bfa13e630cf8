// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/decode/soundpackets.h"

#include <QFile>

namespace Seatdesk {

/// The frames of an .amr file, those without speech among them, which libav's own reader does not give.
class AmrPackets : public SoundPackets
{
public:
    static bool isAmr(const QString& path);
    static SoundResult<std::unique_ptr<SoundPackets>> open(const QString& path);
    ~AmrPackets() override;

    bool next(AVPacket* packet) override;
    const AVCodecParameters* parameters() const override { return m_parameters; }
    double claimedSeconds() const override { return 0; }
    double seconds(const AVPacket* packet) const override;

private:
    AmrPackets(const QString& path, bool wide);

    QFile m_file;
    bool m_wide = false;
    AVCodecParameters* m_parameters = nullptr;
};

}  // namespace Seatdesk
