// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/transcriptfile.h"

#include "exchange/csvtranscript.h"
#include "exchange/encodingdetector.h"
#include "exchange/filefault.h"
#include "exchange/jsontranscript.h"
#include "exchange/subtitletranscript.h"
#include "exchange/textdecoder.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Seatdesk {

namespace {

/// One in so many characters may be broken before the file counts as written in another encoding.
constexpr qsizetype kBrokenShare = 50;
constexpr int kMostCandidates = 16;

std::optional<TranscriptFault> faultBefore(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return TranscriptFault::NotFound;
    if (!info.isFile())
        return TranscriptFault::NotAFile;
    const std::optional<FileFault> fault = fileFault(path);
    if (!fault)
        return std::nullopt;
    switch (*fault) {
        case FileFault::Missing:
            return TranscriptFault::NotFound;
        case FileFault::Folder:
            return TranscriptFault::NotAFile;
        case FileFault::Unreadable:
            return TranscriptFault::Unreadable;
        case FileFault::Empty:
            return TranscriptFault::Empty;
        case FileFault::Pdf:
        case FileFault::Picture:
        case FileFault::Workbook:
        case FileFault::Archive:
        case FileFault::NotText:
            return TranscriptFault::NotText;
    }
    return std::nullopt;
}

TranscriptResult<QString> decodedText(const QByteArray& bytes)
{
    EncodingDetector detector;
    detector.feed(bytes);
    const TextEncoding encoding = detector.encoding();
    Result<TextDecoder> decoder = TextDecoder::create(encoding.name);
    if (!decoder)
        return tl::unexpected(TranscriptFault::WrongEncoding);
    const qsizetype mark = encoding.byteOrderMark ? byteOrderMarkOf(encoding.name).size() : 0;
    QString text = decoder->decode(QByteArrayView(bytes).sliced(mark), true);
    qsizetype broken = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = i > 0 && text.at(i - 1).isHighSurrogate();
        if (!text.at(i).isLowSurrogate() || pair)
            continue;
        text[i] = QChar(QChar::ReplacementCharacter);
        ++broken;
    }
    if (broken * kBrokenShare > text.size())
        return tl::unexpected(TranscriptFault::WrongEncoding);
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

TranscriptResult<Transcript> parsedTranscript(const QString& path, const QString& text)
{
    if (looksLikeJson(text))
        return readJsonTranscript(text);
    if (looksLikeSubtitles(text))
        return readSubtitles(text);
    return readCsvTranscript(path, text);
}

/// SRT first: who has several keeps the one that other programs read as well.
qsizetype rankOf(const QFileInfo& file)
{
    static const QStringList known{QStringLiteral("srt"), QStringLiteral("vtt"), QStringLiteral("json"),
                                   QStringLiteral("jsonl"), QStringLiteral("csv")};
    const qsizetype rank = known.indexOf(file.suffix().toLower());
    return rank < 0 ? known.size() : rank;
}

QFileInfoList candidatesBeside(const QFileInfo& recording)
{
    const QStringList beginnings{recording.completeBaseName() + u'.', recording.fileName() + u'.'};
    QFileInfoList found;
    QDirIterator all(recording.path(), QDir::Files | QDir::Readable);
    while (all.hasNext() && found.size() < kMostCandidates) {
        all.next();
        const QString name = all.fileName();
        const bool fits = std::any_of(beginnings.begin(), beginnings.end(), [&](const QString& beginning) {
            return name.startsWith(beginning) && !QStringView(name).mid(beginning.size()).contains(u'.');
        });
        if (fits && name != recording.fileName())
            found.append(all.fileInfo());
    }
    std::sort(found.begin(), found.end(), [](const QFileInfo& a, const QFileInfo& b) {
        return std::pair(rankOf(a), a.fileName()) < std::pair(rankOf(b), b.fileName());
    });
    return found;
}

/// Whether a file that failed so was never meant as a transcript: a JSON may hold the call's number and line alone.
bool isNoneAtAll(const QFileInfo& file, TranscriptFault fault)
{
    const bool subtitles = rankOf(file) < 2;
    return !subtitles && (rankOf(file) > 4 || fault == TranscriptFault::UnknownFormat ||
                          fault == TranscriptFault::NoTimes || fault == TranscriptFault::NotText);
}

}  // namespace

TranscriptResult<FoundTranscript> readTranscript(const QString& path)
{
    if (const std::optional<TranscriptFault> fault = faultBefore(path))
        return tl::unexpected(*fault);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(TranscriptFault::Unreadable);
    const QByteArray bytes = file.read(kLargestTranscript + 1);
    if (bytes.size() > kLargestTranscript)
        return tl::unexpected(TranscriptFault::TooLarge);
    return decodedText(bytes)
        .and_then([&](const QString& text) { return parsedTranscript(path, text); })
        .map([&](Transcript read) { return FoundTranscript{path, std::move(read)}; });
}

TranscriptResult<FoundTranscript> findTranscript(const QString& recording)
{
    const QFileInfo sound(recording);
    TranscriptFault first = TranscriptFault::NotFound;
    for (const QFileInfo& file : candidatesBeside(sound)) {
        TranscriptResult<FoundTranscript> read = readTranscript(file.filePath());
        if (read)
            return read;
        if (first == TranscriptFault::NotFound && !isNoneAtAll(file, read.error()))
            first = read.error();
    }
    return tl::unexpected(first);
}

}  // namespace Seatdesk
