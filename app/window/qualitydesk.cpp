// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/qualitydesk.h"

#include "app/window/filechoice.h"
#include "audio/player/beepedwave.h"
#include "audio/reading/soundfile.h"
#include "exchange/transcriptfile.h"
#include "widgets/quality/qualitypage.h"
#include "widgets/quality/resultspage.h"
#include "widgets/shell/workbench.h"
#include "widgets/workplace.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace Seatdesk {

namespace {

/// On a pool: the folder may lie on a slow share.
QualityWays::TranscriptReader inBackground(TranscriptResult<FoundTranscript> (*read)(const QString& path))
{
    return [read](const QString& path) { return QtConcurrent::run(read, path); };
}

void chooseTranscript(QWidget* parent, const QualityWays::FileTaken& chosen)
{
    chooseFileToRead(
        parent,
        {QCoreApplication::translate("QualityDesk", "Open a transcript"),
         {},
         {QCoreApplication::translate("QualityDesk", "Transcript (*.srt *.vtt *.json *.jsonl *.csv *.txt)"),
          QCoreApplication::translate("QualityDesk", "Any file (*)")}},
        chosen);
}

void chooseWave(QWidget* parent, const QString& name, const QualityWays::FileTaken& chosen)
{
    chooseFileToWrite(parent,
                      {QCoreApplication::translate("QualityDesk", "Export the call"),
                       name,
                       {QCoreApplication::translate("QualityDesk", "Sound (*.wav)")}},
                      chosen);
}

QFuture<Result<void>> writeWave(std::shared_ptr<SoundSamples> samples, FrameSpans hidden, QString path)
{
    return QtConcurrent::run([samples = std::move(samples), hidden = std::move(hidden), path = std::move(path)] {
        return writeBeepedWave(*samples, hidden, path);
    });
}

}  // namespace

void addQualityPages(Workbench& bench, Workplace& place, const Theme& theme, const QString& folder,
                     std::function<void(RecordId ticket)> openTicket)
{
    const SoundPlaces sound{decoderProgram(), folder,
                            folder.isEmpty() ? QString() : folder + QStringLiteral("/waveforms")};
    if (ResultsPage::isConcerned(place.session))
        bench.addPage(
            {ResultsPage::workspace(), QCoreApplication::translate("QualityDesk", "Scores"), QStringLiteral("star"),
             [&bench, &place, &theme, sound] { return new ResultsPage(place, theme, bench.actions(), sound); }});
    if (!QualityPage::isConcerned(place.session))
        return;
    QualityWays ways;
    ways.sound = sound;
    ways.chooseFolder = chooseFolder;
    ways.openTicket = std::move(openTicket);
    ways.findTranscript = inBackground(findTranscript);
    ways.readTranscript = inBackground(readTranscript);
    ways.chooseTranscript = chooseTranscript;
    ways.chooseWave = chooseWave;
    ways.writeWave = writeWave;
    bench.addPage({QualityPage::workspace(), QCoreApplication::translate("QualityDesk", "Quality"),
                   QStringLiteral("waveform"),
                   [&bench, &place, &theme, ways] { return new QualityPage(place, theme, bench.actions(), ways); }});
}

}  // namespace Seatdesk
