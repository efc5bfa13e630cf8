// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decode/avfile.h"

#include <cstdio>

extern "C" {
#include <libavformat/avformat.h>
}

namespace Seatdesk {

namespace {

constexpr int kBufferBytes = 64 * 1024;

int readSome(void* opaque, uint8_t* buffer, int size)
{
    const qint64 got = static_cast<QFile*>(opaque)->read(reinterpret_cast<char*>(buffer), size);
    return got > 0 ? static_cast<int>(got) : AVERROR_EOF;
}

int64_t seekTo(void* opaque, int64_t offset, int whence)
{
    auto* file = static_cast<QFile*>(opaque);
    if (whence & AVSEEK_SIZE)
        return file->size();
    if (whence == SEEK_CUR)
        offset += file->pos();
    else if (whence == SEEK_END)
        offset += file->size();
    return offset >= 0 && file->seek(offset) ? offset : -1;
}

int refuseOtherFiles(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**)
{
    return AVERROR(EACCES);
}

}  // namespace

AvFile::~AvFile()
{
    avformat_close_input(&m_context);
    if (m_io)
        av_freep(static_cast<void*>(&m_io->buffer));
    avio_context_free(&m_io);
}

AVFormatContext* AvFile::makeContext()
{
    auto* buffer = static_cast<unsigned char*>(av_malloc(kBufferBytes));
    m_io = buffer ? avio_alloc_context(buffer, kBufferBytes, 0, &m_file, readSome, nullptr, seekTo) : nullptr;
    m_context = m_io ? avformat_alloc_context() : nullptr;
    if (m_context) {
        m_context->pb = m_io;
        m_context->flags |= AVFMT_FLAG_CUSTOM_IO;  // ours to close, also when it was never opened
        m_context->io_open = refuseOtherFiles;
    }
    return m_context;
}

}  // namespace Seatdesk
