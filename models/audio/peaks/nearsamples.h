// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/peaks/peak.h"
#include "audio/reading/soundsamples.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Seatdesk {

/// The samples around what a waveform shows, where that is nearer than a point of the pyramid. Read in the background.
/// GUI thread.
class NearSamples : public QObject
{
    Q_OBJECT

public:
    explicit NearSamples(std::shared_ptr<SoundSamples> samples, QObject* parent = nullptr);
    ~NearSamples() override;

    /// Has these frames read, if they are not there; ready() follows. The last wish counts.
    void want(qint64 first, qint64 frames);
    bool holds(qint64 first, qint64 frames) const;
    /// Of frames that it holds; empty beyond.
    Peak range(int channel, qint64 first, qint64 last) const;

    /// More is not asked for at once: it would be no near view.
    static constexpr qint64 kMostFrames = 1 << 19;

Q_SIGNALS:
    void ready();

private:
    struct Piece
    {
        qint64 first = 0;
        qint64 frames = 0;
        std::vector<qint16> samples;
    };
    class Errand;
    void take(Piece piece);

    const std::shared_ptr<SoundSamples> m_samples;
    std::shared_ptr<Errand> m_errand;
    Piece m_piece;
    qint64 m_wantedFirst = 0;
    qint64 m_wantedFrames = 0;
};

}  // namespace Seatdesk
