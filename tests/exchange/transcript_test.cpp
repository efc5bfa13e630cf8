// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"
#include "exchange/transcriptfile.h"
#include "support/text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

namespace Seatdesk {

namespace {

const QByteArray kSrt =
    "1\r\n00:00:01,500 --> 00:00:04,000\r\n坐席：您好，1002号为您服务\r\n\r\n"
    "2\r\n00:00:04,200 --> 00:00:06,000\r\n客户: <i>宽带</i>上不了网\r\n两天了\r\n";
const QByteArray kVtt =
    "WEBVTT - made by a machine\n\nNOTE nothing\nfor viewers\n\nSTYLE\n::cue { color: red }\n\n"
    "intro\n00:01.500 --> 00:04.000 align:left size:50%\n<v Agent>您好 &amp; 早<v Customer>你好\n\n"
    "01:02:03.004 --> 01:02:05.000\n{\\an8}再见\n";
const QByteArray kWhisper = R"({"text":"all","segments":[
    {"id":0,"start":1.5,"end":4.0,"text":" 您好","speaker":"SPEAKER_00"},
    {"id":1,"start":4.25,"end":6,"text":"宽带故障","words":[{"word":"宽带","start":4.25,"end":5}]}]})";
const QByteArray kCsv = "Start (ms);End (ms);Speaker;Text\n1500;4000;agent;您好\n4200;6000;customer;\"宽带;坏了\"\n";

class TranscriptFiles : public testing::Test
{
protected:
    QString write(const QString& name, const QByteArray& content)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    /// "from-to voice:text" of each line, or the number of the fault.
    QStringList read(const QByteArray& content, const char* name = "any.bin")
    {
        const auto found = readTranscript(write(q(name), content));
        if (!found)
            return {QStringLiteral("fault %1").arg(static_cast<int>(found.error()))};
        QStringList lines;
        for (const TranscriptLine& line : found->transcript.lines)
            lines.append(QStringLiteral("%1-%2 %3:%4").arg(line.from).arg(line.to).arg(line.voice, line.text));
        return lines;
    }
    static QStringList fault(TranscriptFault fault)
    {
        return {QStringLiteral("fault %1").arg(static_cast<int>(fault))};
    }

    QTemporaryDir folder;
};

}  // namespace

TEST_F(TranscriptFiles, AreKnownByTheirContentWhateverTheyAreCalled)
{
    EXPECT_EQ(read(kSrt), QStringList({q("1.5-4 坐席:您好，1002号为您服务"), q("4.2-6 客户:宽带上不了网 两天了")}));
    EXPECT_EQ(read(kVtt, "call.srt"),
              QStringList({q("1.5-4 Agent:您好 & 早"), q("1.5-4 Customer:你好"), q("3723-3725 :再见")}));
    EXPECT_EQ(read(kWhisper, "call.txt"), QStringList({q("1.5-4 SPEAKER_00:您好"), q("4.25-6 :宽带故障")}));
    EXPECT_EQ(read(kCsv, "call.vtt"), QStringList({q("1.5-4 agent:您好"), q("4.2-6 customer:宽带;坏了")}));
}

TEST_F(TranscriptFiles, AreReadInTheManyWaysOfRecognisers)
{
    EXPECT_EQ(read(R"([{"bg":"1500","ed":"4000","onebest":"您好","speaker":"1"}])"), QStringList({q("1.5-4 1:您好")}));
    EXPECT_EQ(read(R"({"transcripts":[{"channel_id":0,"text":"您好。坏了。","sentences":[
                       {"begin_time":1500,"end_time":4000,"text":"您好。"},
                       {"begin_time":4200,"end_time":6000,"text":"坏了。"}]}]})"),
              QStringList({q("1.5-4 channel 0:您好。"), q("4.2-6 channel 0:坏了。")}))
        << "whole numbers of such lengths are milliseconds";
    EXPECT_EQ(read(R"({"transcription":[{"timestamps":{"from":"00:00:01,500","to":"00:00:04,000"},
                       "offsets":{"from":1500,"to":4000},"text":"您好"}]})"),
              QStringList({q("1.5-4 :您好")}));
    EXPECT_EQ(read("{\"start\":1,\"duration\":2,\"text\":\"a\"}\n{\"start\":4,\"text\":\"b\"}\n"),
              QStringList({q("1-3 :a"), q("4-34 :b")}))
        << "one object a line; an end that is not told is not for ever";
    EXPECT_EQ(read("开始时间,结束时间,角色,内容\n00:01.5,00:04,坐席,您好\n"), QStringList({q("1.5-4 坐席:您好")}));
    EXPECT_EQ(read("1.5\t4.0\tcustomer\t没有网\n"), QStringList({q("1.5-4 customer:没有网")}));
}

TEST_F(TranscriptFiles, AreReadInTheEncodingsOfTheirPrograms)
{
    const QString text = QString::fromUtf8(kSrt);
    for (const char* encoding : {"GB18030", "UTF-16LE", "UTF-16BE", "UTF-8"}) {
        const QByteArray bytes = *encoded(text, encoding);
        EXPECT_EQ(read(bytes).value(0), q("1.5-4 坐席:您好，1002号为您服务")) << encoding;
        if (QByteArrayView(encoding) != "GB18030") {
            EXPECT_EQ(read(byteOrderMarkOf(encoding) + bytes).size(), 2) << encoding;
        }
    }
    EXPECT_EQ(read("1\n00:01.0 --> 00:02.0\n" + QByteArray(400, '\xff')), fault(TranscriptFault::WrongEncoding));
}

TEST_F(TranscriptFiles, KeepTheirLinesInOrderHoweverTheyLie)
{
    EXPECT_EQ(read("00:00:09,0 --> 00:00:12,0\nlast\n\n00:00:02,0 --> 00:00:08,0\nfirst\n\n"
                   "00:00:03,0 --> 00:00:05,0\nover it\n\n00:00:10,0 --> 00:00:01,0\nbackwards\n\n"),
              QStringList({q("2-8 :first"), q("3-5 :over it"), q("9-12 :last"), q("10-10 :backwards")}));
    const auto lying = readTranscript(write(q("lying.srt"),
                                            "00:00:01,0 --> 00:00:02,0\ngood\n\n"
                                            "00:99:00,0 --> 00:00:02,0\nno such minute\n\n"
                                            "-5 --> 2\nbefore the call\n\n"
                                            "1e300 --> 2\nfar\n\n99:00:00 --> 99:00:01\nfar too\n"));
    ASSERT_TRUE(lying);
    EXPECT_EQ(lying->transcript.lines.size(), 1);
    EXPECT_EQ(lying->transcript.leftOut, 4);
}

TEST_F(TranscriptFiles, SayWhyTheyAreNone)
{
    EXPECT_EQ(read(""), fault(TranscriptFault::Empty));
    EXPECT_EQ(read("just words\nand more\n"), fault(TranscriptFault::UnknownFormat));
    EXPECT_EQ(read("{\"segments\":[{\"start\":1,"), fault(TranscriptFault::Damaged));
    EXPECT_EQ(read("{\"caller\":\"138\"}"), fault(TranscriptFault::NoTimes));
    EXPECT_EQ(read("WEBVTT\n\n"), fault(TranscriptFault::NoTimes));
    EXPECT_EQ(read(QByteArray(5000, '\0')), fault(TranscriptFault::NotText));
    EXPECT_EQ(read("%PDF-1.4 x --> y"), fault(TranscriptFault::NotText));
    EXPECT_EQ(read(QByteArray(17 * 1024 * 1024, 'a')), fault(TranscriptFault::TooLarge));
    QByteArray many;
    for (int i = 0; i < 20100; ++i)
        many += "00:00:01,0 --> 00:00:02,0\na\n\n";
    EXPECT_EQ(read(many), fault(TranscriptFault::TooManyLines));
    EXPECT_EQ(readTranscript(folder.path()).error(), TranscriptFault::NotAFile);
    EXPECT_EQ(readTranscript(folder.filePath(q("none"))).error(), TranscriptFault::NotFound);
}

TEST_F(TranscriptFiles, AreFoundBesideTheRecording)
{
    const QString sound = write(q("out-17.42.wav"), "RIFF");
    EXPECT_EQ(findTranscript(sound).error(), TranscriptFault::NotFound);
    write(q("out-17.42.mp3"), QByteArray(4000, '\xfb'));
    write(q("out-17.42.txt"), "a note of somebody");
    write(q("out-17.42.json"), "{\"caller\":\"138\"}");
    write(q("out-17.42.1.srt"), kSrt);
    EXPECT_EQ(findTranscript(sound).error(), TranscriptFault::NotFound) << "another call's, notes and data are none";
    write(q("out-17.42.wav.csv"), kCsv);
    ASSERT_TRUE(findTranscript(sound));
    EXPECT_TRUE(findTranscript(sound)->path.endsWith(q("out-17.42.wav.csv")));
    write(q("out-17.42.srt"), "1\nbroken\n");
    EXPECT_TRUE(findTranscript(sound)) << "a broken one does not hide a good one";
    QFile::remove(folder.filePath(q("out-17.42.wav.csv")));
    EXPECT_EQ(findTranscript(sound).error(), TranscriptFault::UnknownFormat) << "it was meant as one";
}

/// Whatever is in a file: an answer, soon, and lines in order within a day.
TEST_F(TranscriptFiles, TakeAnyBytes)
{
    std::mt19937 random(7);
    const QByteArray seeds[]{kSrt,
                             kVtt,
                             kWhisper,
                             kCsv,
                             *encoded(QString::fromUtf8(kSrt), "UTF-16LE"),
                             *encoded(QString::fromUtf8(kCsv), "GB18030")};
    const QByteArray pieces[]{"-->", "\n\n", "<v ", ">", "{", "[", "\"", ":", "99:99:99,999", "\xff", "1e999", "&amp;"};
    QElapsedTimer timer;
    timer.start();
    int readable = 0;
    for (int round = 0; round < 1500; ++round) {
        QByteArray content = seeds[random() % std::size(seeds)];
        for (auto change = 1 + random() % 12; change > 0 && !content.isEmpty(); --change) {
            const auto at = static_cast<qsizetype>(random() % static_cast<size_t>(content.size()));
            switch (random() % 5) {
                case 0:
                    content[at] = static_cast<char>(random() % 256);
                    break;
                case 1:
                    content.insert(at, pieces[random() % std::size(pieces)]);
                    break;
                case 2:
                    content.remove(at, static_cast<qsizetype>(random() % 9));
                    break;
                case 3:
                    content.truncate(at + 1);
                    break;
                default:
                    content.append(content.mid(at, static_cast<qsizetype>(random() % 60)));
            }
        }
        const auto found = readTranscript(write(q("mutated"), content));
        if (!found)
            continue;
        ++readable;
        double before = 0;
        for (const TranscriptLine& line : found->transcript.lines) {
            ASSERT_TRUE(line.from >= before && line.to >= line.from && line.to <= kLatestSecond) << round;
            ASSERT_TRUE(!line.text.isEmpty() && line.text == QString::fromUtf8(line.text.toUtf8())) << round;
            before = line.from;
        }
    }
    EXPECT_GT(readable, 150);
    const QByteArray worst[]{QByteArray(4 << 20, '['), QByteArray("[{\"a\":").repeated(300000),
                             "00:01 --> 00:02\n" + QByteArray("<v a>").repeated(200000),
                             QByteArray("\"\n").repeated(2000000), QByteArray("<").repeated(4 << 20) + "-->"};
    for (const QByteArray& content : worst)
        static_cast<void>(readTranscript(write(q("worst"), content)));
    EXPECT_LT(timer.elapsed(), 60000);
}

}  // namespace Seatdesk
