// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/format/decodewire.h"
#include "audio/format/headerlessformat.h"
#include "audio/reading/soundreader.h"

#include <QElapsedTimer>
#include <QProcess>

#include <vector>

namespace Seatdesk {

/// A foreign codec, decoded by a program of its own. That program may crash, run on or fall silent: it is ended after
/// kDecoderPatienceMs without a word, and here a fault is all that comes of it.
class DecoderProcess : public SoundReader
{
public:
    explicit DecoderProcess(const QString& program, int patienceMs = kDecoderPatienceMs)
        : m_program(program), m_patienceMs(patienceMs)
    {}
    ~DecoderProcess() override;

    /// Waits for the first samples' format.
    std::optional<SoundFault> start(const QString& path, const std::optional<HeaderlessFormat>& told);
    /// What the file is and how long, within kDecoderPatienceMs.
    SoundResult<SoundFormat> measure(const QString& path, const std::optional<HeaderlessFormat>& told);

    const SoundFormat& format() const override { return m_format; }
    SoundResult<SoundBlock> next() override;

private:
    void launch(const QStringList& arguments, const std::optional<HeaderlessFormat>& told);
    SoundResult<QByteArray> line();
    std::optional<SoundFault> waitFor(qint64 bytes);
    SoundFault ended() const;

    QString m_program;
    int m_patienceMs;
    QProcess m_process;
    QElapsedTimer m_started;
    bool m_measuring = false;
    SoundFormat m_format;
    std::vector<char> m_piece;
    bool m_end = false;
};

}  // namespace Seatdesk
