// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/reading/soundreader.h"

#include <QFile>

#include <memory>
#include <vector>

namespace Seatdesk {

/// Plain samples, in blocks of 1 MiB. Read and not mapped: a file that somebody shortens meanwhile ends, where a
/// mapping would take the program with it.
class PcmReader : public SoundReader
{
public:
    PcmReader(std::unique_ptr<QFile> file, const PcmLayout& layout);
    const SoundFormat& format() const override { return m_format; }
    SoundResult<SoundBlock> next() override;

private:
    std::unique_ptr<QFile> m_file;
    PcmLayout m_layout;
    SoundFormat m_format;
    qint64 m_read = 0;
    std::vector<char> m_bytes;
    std::vector<qint16> m_samples;
};

}  // namespace Seatdesk
