// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

struct AVFormatContext;
struct AVIOContext;

namespace Seatdesk {

/// A file as libav reads it: by its content alone, since the name is kept from it, and this file alone, since playlists
/// and references to other files or addresses find nothing.
class AvFile
{
public:
    explicit AvFile(const QString& path) : m_file(path) {}
    ~AvFile();
    AvFile(const AvFile&) = delete;
    AvFile& operator=(const AvFile&) = delete;

    QFile& file() { return m_file; }
    /// An unopened context over the file; nullptr without memory. Belongs to this object.
    AVFormatContext* makeContext();
    AVIOContext* io() const { return m_io; }
    /// After avformat_open_input failed, which has freed the context.
    void contextIsGone() { m_context = nullptr; }

private:
    QFile m_file;
    AVIOContext* m_io = nullptr;
    AVFormatContext* m_context = nullptr;
};

}  // namespace Seatdesk
