// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/reading/pcmreader.h"

#include "audio/format/samplecoding.h"

namespace Seatdesk {

namespace {

constexpr qint64 kBlockBytes = 1 << 20;
constexpr qint64 kWholeFrames = 256;  // blocks end where points of a waveform do

}  // namespace

PcmReader::PcmReader(std::unique_ptr<QFile> file, const PcmLayout& layout)
    : m_file(std::move(file)), m_layout(layout), m_format(layout.format())
{
    m_file->seek(layout.offset);
    const qint64 frames = kBlockBytes / layout.frameBytes() / kWholeFrames * kWholeFrames;
    m_bytes.resize(static_cast<size_t>(frames * layout.frameBytes()));
}

SoundResult<SoundBlock> PcmReader::next()
{
    const qint64 frameBytes = m_layout.frameBytes();
    const qint64 wanted = qMin(static_cast<qint64>(m_bytes.size()), (m_layout.frames - m_read) * frameBytes);
    const qint64 got = wanted > 0 ? m_file->read(m_bytes.data(), wanted) : 0;
    if (got < 0)
        return tl::unexpected(SoundFault::Unreadable);
    const qint64 frames = got / frameBytes;
    m_read += frames;
    const bool asItIs = m_layout.coding == SampleCoding::Signed16 || m_layout.coding == SampleCoding::ALaw ||
                        m_layout.coding == SampleCoding::MuLaw;
    if (asItIs)
        return SoundBlock{m_layout.coding, m_bytes.data(), frames, m_layout.channels};
    m_samples.resize(static_cast<size_t>(frames * m_layout.channels));
    toSixteenBits(m_layout.coding, m_bytes.data(), frames * m_layout.channels, m_samples.data());
    return SoundBlock{SampleCoding::Signed16, reinterpret_cast<const char*>(m_samples.data()), frames,
                      m_layout.channels};
}

}  // namespace Seatdesk
