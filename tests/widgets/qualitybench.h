// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/madecall.h"
#include "audio/player/beepedwave.h"
#include "audio/player/soundoutput.h"
#include "audio/reading/soundfile.h"
#include "domain/callrecording.h"
#include "support/readingplace.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/quality/qualitypage.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace Seatdesk {

/// A device that plays as much as a test tells it to.
class HeldOutput : public SoundOutput
{
public:
    explicit HeldOutput(HeldOutput** self) : m_self(self) { *self = this; }
    ~HeldOutput() override { *m_self = nullptr; }
    bool open(int rate, Pull pull) override
    {
        m_rate = rate;
        m_pull = std::move(pull);
        return true;
    }
    qint64 heardFrames() const override { return m_taken; }
    bool audible() const override { return true; }
    void play(double seconds)
    {
        constexpr qint64 kAtOnce = 160;
        std::vector<qint16> ears(2 * kAtOnce);
        for (auto rest = static_cast<qint64>(seconds * m_rate); rest > 0; rest -= kAtOnce) {
            const qint64 count = std::min(kAtOnce, rest);
            m_pull(ears.data(), count);
            handed.insert(handed.end(), ears.begin(), ears.begin() + 2 * count);
        }
        m_taken += static_cast<qint64>(seconds * m_rate);
    }

    std::vector<qint16> handed;  ///< both ears of all that was played

private:
    HeldOutput** m_self;
    Pull m_pull;
    int m_rate = 8000;
    qint64 m_taken = 0;
};

/// The page of quality of an inspector, over recordings that the test makes.
class QualityBench : public SoundFolder
{
protected:
    QualityBench() : work(QStringLiteral("inspector")), actions(theme, &window)
    {
        theme.install();
        work.settings = Settings(work.person.person, work.office.team, work.office.department);
        agent = StaffId(work.put(QStringLiteral("staff"), {{QStringLiteral("number"), QStringLiteral("1002")},
                                                           {QStringLiteral("name"), QStringLiteral("Wang")}}));
        work.office.scopes.insertPerson(agent, work.office.team, QStringLiteral("Wang"));
        // Inspectors work for the whole department.
        work.person.grants.first().scope = work.office.department;
        work.session.update(Row(work.session.staff()), work.person.grants, work.office.scopes);
        work.records.obey(work.permissions, work.person, work.office.time);
    }
    ~QualityBench() override { delete page; }

    /// Two voices for twelve seconds: silence from 3 to 7, both at once from 8 to 10.
    static MadeCall call()
    {
        MadeCall made(12);
        made.noise(0, 0, 12, 0.0005);
        made.noise(1, 0, 12, 0.0005);
        made.speak(0, 0, 3);
        made.speak(1, 7, 10);
        made.speak(0, 8, 11.5);
        return made;
    }
    RecordId addCall(const QString& path, int minutesAgo, const QJsonObject& more = {})
    {
        QJsonObject fields{
            {RecordingField::kPath, path},
            {RecordingField::kFileName, QStringLiteral("call.wav")},
            {RecordingField::kLengthMs, 12000},
            {RecordingField::kChannels, 2},
            {RecordingField::kAgent, agent.toString()},
            {RecordingField::kTakenAt, toMicros(work.office.time.now() - std::chrono::minutes(minutesAgo))}};
        for (auto field = more.begin(); field != more.end(); ++field)
            fields.insert(field.key(), field.value());
        return work.put(CallRecording::kRecord, fields, work.office.pool(QStringLiteral("quality")));
    }
    void open()
    {
        QualityWays ways;
        ways.sound = {decoderProgram(), folderPath(), {}, [this](int rate, const SoundOutput::Pull& pull) {
                          auto made = std::make_unique<HeldOutput>(&output);
                          made->open(rate, pull);
                          return made;
                      }};
        ways.chooseWave = [this](QWidget*, const QString& name, const QualityWays::FileTaken& taken) {
            waveName = name;
            taken(wavePath);
        };
        ways.writeWave = [](const std::shared_ptr<SoundSamples>& samples, const FrameSpans& hidden,
                            const QString& path) {
            return QtFuture::makeReadyFuture(writeBeepedWave(*samples, hidden, path));
        };
        ways.openTicket = [this](RecordId ticket) { opened.append(ticket); };
        ways.findTranscript = [this](const QString& path) {
            asked.append(path);
            return answeredTranscript(beside);
        };
        ways.readTranscript = [this](const QString&) { return answeredTranscript(chosen); };
        ways.chooseTranscript = [](QWidget*, const QualityWays::FileTaken& taken) {
            taken(QStringLiteral("other.srt"));
        };
        page = new QualityPage(work.place, theme, actions, ways);
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(page);
        actions.setWorkspace(QualityPage::workspace());
        window.resize(1310, 700);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    /// Waits as long as a slow machine needs.
    static bool wait(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 60000); }
    bool heard()
    {
        return wait([this] { return page->sound().analysis() != nullptr; });
    }
    template <typename T>
    T* part(const char* name) const
    {
        return page->findChild<T*>(QString::fromLatin1(name));
    }
    QListView* list() const { return part<QListView>("recordingList"); }
    QString text(const char* label) const { return part<QLabel>(label)->text(); }

    static QFuture<TranscriptResult<FoundTranscript>> answeredTranscript(const TranscriptResult<FoundTranscript>& found)
    {
        QPromise<TranscriptResult<FoundTranscript>> promise;
        promise.start();
        promise.addResult(found);
        promise.finish();
        return promise.future();
    }
    /// As call() is: the agent at 0 s and 8 s, the customer between.
    static FoundTranscript words()
    {
        FoundTranscript found{QStringLiteral("call.srt"), {}};
        const auto said = [&](double from, double to, const char* voice, const char* text) {
            found.transcript.lines.append({from, to, QString::fromUtf8(voice), QString::fromUtf8(text), {}});
        };
        said(0.2, 2.9, "Speaker 1", "您好，一零零二号为您服务");
        said(7.1, 7.9, "Speaker 2", "网又断了，你们不知道吗");
        said(8.1, 11.4, "Speaker 1", "我不知道，您等一下");
        return found;
    }

    ReadingPlace work;
    TranscriptResult<FoundTranscript> beside = tl::unexpected(TranscriptFault::NotFound);
    TranscriptResult<FoundTranscript> chosen = tl::unexpected(TranscriptFault::NotFound);
    QStringList asked;
    QString waveName;
    QString wavePath;
    Theme theme;
    QWidget window;
    ActionRegistry actions;
    StaffId agent;
    QualityPage* page = nullptr;
    HeldOutput* output = nullptr;
    QList<RecordId> opened;
};

}  // namespace Seatdesk
