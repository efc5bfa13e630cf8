// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/reading/decoderprocess.h"

#include <QFileInfo>
#include <QtEndian>

namespace Seatdesk {

DecoderProcess::~DecoderProcess()
{
    m_process.kill();
    m_process.waitForFinished(kDecoderPatienceMs);
}

void DecoderProcess::launch(const QStringList& arguments, const std::optional<HeaderlessFormat>& told)
{
    QStringList words = arguments;
    if (told)
        words = QStringList{QStringLiteral("--as"), told->text()} + words;
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_started.start();
    m_process.start(m_program, words);
}

SoundFault DecoderProcess::ended() const
{
    return m_process.error() == QProcess::FailedToStart ? SoundFault::NoDecoder : SoundFault::Broke;
}

std::optional<SoundFault> DecoderProcess::waitFor(qint64 bytes)
{
    while (m_process.bytesAvailable() < bytes) {
        const qint64 left = m_measuring ? m_patienceMs - m_started.elapsed() : m_patienceMs;
        if (left > 0 && m_process.waitForReadyRead(static_cast<int>(left)))
            continue;
        if (m_process.bytesAvailable() >= bytes)
            break;
        const bool silent = m_process.state() != QProcess::NotRunning;
        m_process.kill();
        return silent ? SoundFault::NoAnswer : ended();
    }
    return std::nullopt;
}

SoundResult<QByteArray> DecoderProcess::line()
{
    constexpr qint64 kLongestLine = 4096;
    while (!m_process.canReadLine()) {
        if (m_process.bytesAvailable() > kLongestLine)
            return tl::unexpected(SoundFault::Broke);
        if (const std::optional<SoundFault> fault = waitFor(m_process.bytesAvailable() + 1))
            return tl::unexpected(*fault);
    }
    return m_process.readLine(kLongestLine);
}

std::optional<SoundFault> DecoderProcess::start(const QString& path, const std::optional<HeaderlessFormat>& told)
{
    launch({QFileInfo(path).absoluteFilePath()}, told);
    const SoundResult<SoundFormat> format = line().and_then(readLine);
    if (!format)
        return format.error();
    m_format = *format;
    return std::nullopt;
}

SoundResult<SoundFormat> DecoderProcess::measure(const QString& path, const std::optional<HeaderlessFormat>& told)
{
    m_measuring = true;
    launch({QStringLiteral("--measure"), QFileInfo(path).absoluteFilePath()}, told);
    return line().and_then(readLine);
}

SoundResult<SoundBlock> DecoderProcess::next()
{
    if (m_end)
        return SoundBlock{};
    quint32 head = 0;
    if (const std::optional<SoundFault> fault = waitFor(sizeof head))
        return tl::unexpected(*fault);
    m_process.read(reinterpret_cast<char*>(&head), sizeof head);
    const qint64 bytes = qFromLittleEndian(head);
    const qint64 frameBytes = qint64(sizeof(qint16)) * m_format.channels;
    if (bytes > kLargestPiece || bytes % frameBytes != 0)
        return tl::unexpected(SoundFault::Broke);
    if (bytes == 0) {
        m_end = true;
        const SoundResult<SoundFormat> format = line().and_then(readLine);
        if (!format)
            return tl::unexpected(format.error());
        m_format.frames = format->frames;
        m_format.measured = true;
        return SoundBlock{};
    }
    if (const std::optional<SoundFault> fault = waitFor(bytes))
        return tl::unexpected(*fault);
    m_piece.resize(static_cast<size_t>(bytes));
    m_process.read(m_piece.data(), bytes);
    return SoundBlock{SampleCoding::Signed16, m_piece.data(), bytes / frameBytes, m_format.channels};
}

}  // namespace Seatdesk
