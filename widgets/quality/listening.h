// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/callevents.h"
#include "audio/player/callplayer.h"
#include "audio/reading/recording.h"
#include "domain/callrecording.h"
#include "domain/redactions.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace Seatdesk {

class NearSamples;

/// Where sound is read to and heard from on this PC.
struct SoundPlaces
{
    QString decoder;  ///< the decoding program
    QString spool;    ///< an own folder for decoded samples
    QString cache;    ///< of waveforms; empty: none
    CallPlayer::MakeOutput output = openSoundOutput;
};

/// The recording that is being listened to, if any: read, analysed and played. Times are seconds. GUI thread.
/// Until it is told what of the call is not to be heard, a beep lies over the whole.
class Listening : public QObject
{
    Q_OBJECT

public:
    explicit Listening(SoundPlaces places, QObject* parent = nullptr);
    ~Listening() override;

    /// Opens it from `path`; what was open ends.
    void open(const CallRecording& call, const QString& path);
    void close();

    /// The recording that was opened last; null when none is.
    [[nodiscard]] RecordId call() const { return m_call; }
    [[nodiscard]] bool isOpen() const { return m_player != nullptr; }
    [[nodiscard]] bool isPlaying() const { return m_player && m_player->isPlaying(); }
    /// False once it plays and there is no device to hear it by.
    [[nodiscard]] bool isAudible() const { return !m_player || m_player->audible(); }
    /// As far as is known by now.
    [[nodiscard]] double length() const;
    [[nodiscard]] double position() const;
    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] bool skipsSilence() const { return m_skips; }
    [[nodiscard]] bool loops() const { return m_loop.has_value(); }
    [[nodiscard]] int rate() const { return m_rate; }
    /// Which voice is the agent's.
    [[nodiscard]] int agentVoice() const { return m_agentVoice; }
    [[nodiscard]] bool isMuted(int voice) const { return m_mix.muted.at(static_cast<size_t>(voice)); }
    [[nodiscard]] bool levelled() const { return m_mix.levelled; }

    [[nodiscard]] const PeakPyramid* peaks() const { return m_recording ? m_recording->peaks().get() : nullptr; }
    [[nodiscard]] NearSamples* nearSamples() const { return m_near.get(); }
    [[nodiscard]] qint64 framesThere() const;
    /// Nothing until the whole was read.
    [[nodiscard]] const CallAnalysis* analysis() const { return m_analysis ? &*m_analysis : nullptr; }

    void toggle();
    void seek(double second);
    void skip(double seconds);
    void setSpeed(double speed);
    void setSkipsSilence(bool skips);
    /// Plays these seconds again and again; nothing ends it.
    void setLoop(const std::optional<std::pair<double, double>>& loop);
    [[nodiscard]] const std::optional<std::pair<double, double>>& loop() const { return m_loop; }
    void setMuted(int voice, bool muted);
    void setLevelled(bool levelled);

    /// What of this call is not to be heard; known from now on.
    void setHidden(const QList<HiddenRange>& ranges);
    /// It is not known any more: all of it is hidden until it is.
    void forgetHidden();
    /// All of it as long as that is not known.
    [[nodiscard]] const QList<HiddenRange>& hidden() const { return m_hidden; }
    [[nodiscard]] bool isHiddenKnown() const { return m_hiddenKnown; }
    /// Lets what is hidden be heard and seen, until another recording is opened. Whoever asks for it has the right to
    /// it, and it is logged.
    void setOriginal(bool original);
    [[nodiscard]] bool isOriginal() const { return m_original; }
    /// Whether something between these seconds is not to be heard or seen now.
    [[nodiscard]] bool hides(double from, double to) const;
    /// The same in frames of the recording, whether or not the original is heard.
    [[nodiscard]] FrameSpans hiddenFrames() const;
    /// All of the sound, null until it is there.
    [[nodiscard]] std::shared_ptr<SoundSamples> samples() const;
    /// The file that it comes from.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Tells what was heard and not told yet, see heard().
    void tellHeard();

    static constexpr std::array kSpeeds{0.5, 0.8, 1.0, 1.2, 1.5, 2.0, 2.5};

Q_SIGNALS:
    void opened();
    /// More of the waveform is there.
    void grew();
    void analysed();
    void failed(Seatdesk::SoundFault fault);
    /// Another position, sixty times a second while it plays. `jumped`: not by playing on.
    void moved(bool jumped);
    /// Playing, speed, loop, skipping or the mix are others now.
    void changed();
    /// Another call is open now, or none: see call().
    void callChanged();
    /// What is hidden is another now, or is not hidden any more.
    void hiddenChanged();
    /// What was really heard of the call, see HeardRange. Seconds.
    void heard(double from, double to, double speed);

private:
    void makePlayer();
    void endSound();
    void takeAnalysis(const CallAnalysis& analysis);
    void useSkipping();
    void useHidden();
    void changeMix();
    [[nodiscard]] FrameSpan frames(double from, double to) const;

    const SoundPlaces m_places;
    std::unique_ptr<Recording> m_recording;
    std::unique_ptr<CallPlayer> m_player;
    std::unique_ptr<NearSamples> m_near;
    std::optional<CallAnalysis> m_analysis;
    std::optional<std::pair<double, double>> m_loop;
    VoiceMix m_mix;
    RecordId m_call;
    QString m_path;
    QList<HiddenRange> m_hidden;
    bool m_hiddenKnown = false;
    bool m_original = false;
    QTimer m_frames;
    double m_told = 0;  ///< length as the record says
    double m_speed = 1;
    bool m_skips = false;
    int m_rate = 0;
    int m_agentVoice = 0;
};

}  // namespace Seatdesk
