// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/audiocommand.h"

#include "app/admin/audioreport.h"
#include "app/admin/audiosentences.h"
#include "app/commands/command.h"
#include "app/commands/commandusage.h"
#include "audio/analysis/analysesound.h"
#include "audio/analysis/analysisjson.h"
#include "audio/peaks/peaksfile.h"
#include "audio/reading/soundfile.h"
#include "domain/jsontext.h"
#include "domain/wholefile.h"

#include <QSaveFile>

#include <cstdio>

namespace Seatdesk {

namespace {

/// What stands behind `audio WHAT`.
struct AudioWish
{
    QStringList files;
    bool json = false;
    bool mix = false;
    std::optional<HeaderlessFormat> told;
    bool understood = true;

    SoundFile sound(const QString& path) const { return {path, decoderProgram(), told}; }
};

AudioWish wishOf(const QStringList& words)
{
    AudioWish wish;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (word == u"--json") {
            wish.json = true;
        } else if (word == u"--mix") {
            wish.mix = true;
        } else if (word == u"--as") {
            wish.told = headerlessFormat(words.value(++i));
            wish.understood = wish.understood && wish.told.has_value();
        } else if (word.startsWith(u"--")) {
            wish.understood = false;
        } else {
            wish.files.append(word);
        }
    }
    wish.understood = wish.understood && !wish.files.isEmpty();
    return wish;
}

void printLine(std::FILE* stream, const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

int audioUsage()
{
    printLine(stderr, commandUsage(QStringLiteral("audio")).toUtf8());
    return kExitUsage;
}

/// The fault, where the answer was expected: in JSON beside the other answers, else as a sentence on standard error.
void tellFault(const AudioWish& wish, const QString& path, SoundFault fault)
{
    const QString sentence = soundSentence(fault, path);
    if (wish.json)
        printLine(stdout, toJsonText(QJsonObject{{QStringLiteral("file"), path},
                                                 {QStringLiteral("error"), sentence},
                                                 {QStringLiteral("fault"), soundFaultName(fault)}}));
    else
        printLine(stderr, QStringLiteral("%1: %2").arg(path, sentence).toUtf8());
}

QJsonObject formatObject(const QString& path, const SoundFormat& format)
{
    QJsonObject object{{QStringLiteral("file"), path},
                       {QStringLiteral("codec"), format.codec},
                       {QStringLiteral("rate"), format.rate},
                       {QStringLiteral("channels"), format.channels},
                       {QStringLiteral("duration"), format.seconds()}};
    if (!format.measured)
        object.insert(QStringLiteral("measured"), false);
    return object;
}

QString formatText(const QString& path, const SoundFormat& format)
{
    return QStringLiteral("%1: %2, %3 Hz, %4, %5%6 s")
        .arg(path, format.codec)
        .arg(format.rate)
        .arg(format.channels == 1 ? QStringLiteral("1 channel") : QStringLiteral("%1 channels").arg(format.channels),
             format.measured ? QString() : QStringLiteral("about "), QString::number(format.seconds(), 'f', 3));
}

int probe(const AudioWish& wish)
{
    int code = kExitOk;
    for (const QString& path : wish.files) {
        const SoundResult<SoundFormat> format = probeSound(wish.sound(path));
        if (format) {
            printLine(stdout, wish.json ? toJsonText(formatObject(path, *format)) : formatText(path, *format).toUtf8());
        } else {
            tellFault(wish, path, format.error());
            code = kExitFailed;
        }
    }
    return code;
}

SoundResult<CallAnalysis> analysisOf(const SoundFile& sound)
{
    return openSound(sound).and_then(
        [](const std::unique_ptr<SoundReader>& reader) { return analyseSound(*reader, {}); });
}

int analyse(const AudioWish& wish)
{
    int code = kExitOk;
    for (const QString& path : wish.files) {
        const SoundResult<CallAnalysis> analysis = analysisOf(wish.sound(path));
        if (!analysis) {
            tellFault(wish, path, analysis.error());
            code = kExitFailed;
        } else if (wish.json) {
            QJsonObject object = formatObject(path, analysis->format);
            const QJsonObject heard = analysisJson(*analysis);
            for (auto item = heard.begin(); item != heard.end(); ++item)
                object.insert(item.key(), item.value());
            printLine(stdout, toJsonText(object));
        } else {
            printLine(stdout, analysisReport(path, *analysis).trimmed().toUtf8());
        }
    }
    return code;
}

bool writeFile(QSaveFile& out, const QByteArray& bytes)
{
    return out.open(QIODevice::WriteOnly) && out.write(bytes) > 0 && commitWhole(out);
}

SoundResult<SoundFormat> readInto(PeakPyramid& pyramid, const SoundFile& sound)
{
    return openSound(sound).and_then(
        [&pyramid](const std::unique_ptr<SoundReader>& reader) { return readThrough(*reader, {&pyramid}); });
}

int peaks(const AudioWish& wish)
{
    const QString& path = wish.files.first();
    PeakPyramid pyramid(wish.mix ? PeakPyramid::Lanes::Mixed : PeakPyramid::Lanes::Apart);
    if (const SoundResult<SoundFormat> read = readInto(pyramid, wish.sound(path)); !read) {
        tellFault(wish, path, read.error());
        return kExitFailed;
    }
    QSaveFile out(wish.files.at(1));
    if (writeFile(out, peaksFile(pyramid)))
        return kExitOk;
    printLine(stderr, QStringLiteral("%1 could not be written. Check the folder's rights and the room on its disk.")
                          .arg(out.fileName())
                          .toUtf8());
    return kExitFailed;
}

}  // namespace

int runAudioCommand(const QStringList& arguments)
{
    const QString what = arguments.value(0);
    const AudioWish wish = wishOf(arguments.mid(1));
    if (!wish.understood)
        return audioUsage();
    if (what == u"probe")
        return probe(wish);
    if (what == u"analyse")
        return analyse(wish);
    if (what == u"peaks" && wish.files.size() == 2)
        return peaks(wish);
    return audioUsage();
}

}  // namespace Seatdesk
