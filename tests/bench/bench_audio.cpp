// SPDX-License-Identifier: GPL-3.0-or-later
// bench_audio [MINUTES]: the waveform of a call of two voices in four codecs, each beside the least that reading it can
// cost; analysis; the time until something is heard; memory.
#include "audio/analysis/analysesound.h"
#include "audio/format/g711.h"
#include "audio/player/callplayer.h"
#include "audio/reading/recording.h"
#include "bench/encodedsound.h"
#include "bench/figure.h"
#include "bench/seekerror.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QtEndian>

#include <array>
#include <cmath>
#include <numbers>
#include <random>

using namespace Seatdesk;

namespace {

constexpr int kRate = 8000;
constexpr int kRuns = 5;

using Samples = std::vector<qint16>;

/// Two voices by turns over a little noise; a minute of it again and again.
Samples call(int minutes)
{
    std::mt19937 random(1);
    std::normal_distribution<double> noise(0, 60);
    Samples minute;
    double phase = 0;
    for (int i = 0; i < 60 * kRate; ++i) {
        const double t = static_cast<double>(i) / kRate;
        phase += (150 + 30 * std::sin(2 * t)) / kRate;
        double voice = 0;
        for (int harmonic = 1; harmonic < 12; ++harmonic)
            voice += std::sin(2 * std::numbers::pi * harmonic * phase) / harmonic;
        voice *= 3000 * (0.6 + 0.4 * std::sin(25 * t));
        const int turn = static_cast<int>(t) % 10;
        minute.push_back(static_cast<qint16>((turn < 4 ? voice : 0) + noise(random)));
        minute.push_back(static_cast<qint16>((turn >= 5 ? voice : 0) + noise(random)));
    }
    Samples samples;
    for (int i = 0; i < minutes; ++i)
        samples.insert(samples.end(), minute.begin(), minute.end());
    return samples;
}

QByteArray wavHead(int tag, int bits, qsizetype bytes)
{
    QByteArray head("RIFF\xFF\xFF\xFF\xFFWAVEfmt ");
    const auto add = [&head](auto value) {
        const auto little = qToLittleEndian(value);
        head.append(reinterpret_cast<const char*>(&little), sizeof little);
    };
    add(quint32(16));
    add(quint16(tag));
    add(quint16(2));
    add(quint32(kRate));
    add(quint32(kRate * 2 * bits / 8));
    add(quint16(2 * bits / 8));
    add(quint16(bits));
    head += "data";
    add(quint32(bytes));
    return head;
}

void write(const QString& path, const QByteArray& head, const char* bytes, qsizetype size)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(head);
        file.write(bytes, size);
    }
}

std::vector<char> muLaw(const Samples& samples)
{
    std::vector<char> nearest(65536);
    for (int sample = -32768; sample < 32768; ++sample) {
        int best = 0;
        for (int byte = 1; byte < 256; ++byte) {
            if (std::abs(muLawTable()[size_t(byte)] - sample) < std::abs(muLawTable()[size_t(best)] - sample))
                best = byte;
        }
        nearest[static_cast<size_t>(qint64(sample) + 32768)] = static_cast<char>(best);
    }
    std::vector<char> bytes;
    for (const qint16 sample : samples)
        bytes.push_back(nearest[static_cast<size_t>(sample + 32768)]);
    return bytes;
}

template <typename Value>
int sink(const std::vector<Value>& values)
{
    Value low = values.front();
    Value high = low;
    for (const Value value : values) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    return high - low;
}

/// The reference for plain samples: reads the file and compares, and keeps nothing.
template <typename Value>
double readAndCompare(const QString& path)
{
    QElapsedTimer clock;
    clock.start();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    std::vector<Value> block((1 << 20) / sizeof(Value));
    static volatile int result = 0;
    while (file.read(reinterpret_cast<char*>(block.data()), 1 << 20) > 0)
        result = result + sink(block);
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

SoundFile soundAt(const QString& path)
{
    return {path, decoderProgram()};
}

double peaksTime(const QString& path)
{
    QElapsedTimer clock;
    clock.start();
    PeakPyramid pyramid;
    const auto reader = openSound(soundAt(path));
    if (!reader || !readThrough(**reader, {&pyramid}))
        return 0;
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double decodeTime(const QString& path)
{
    QElapsedTimer clock;
    clock.start();
    EncodedSound::decodeAlone(path);
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// The shortest of some runs of both, in turn, so that what else the machine does meets both.
template <typename One, typename Other>
std::pair<double, double> inTurn(int runs, One one, Other other)
{
    std::pair<double, double> best{1e12, 1e12};
    for (int i = 0; i < runs; ++i) {
        best.first = std::min(best.first, one());
        best.second = std::min(best.second, other());
    }
    return best;
}

double analysisTime(const QString& path, double* mostMemory)
{
    QElapsedTimer clock;
    clock.start();
    PeakPyramid pyramid;
    const auto reader = openSound(soundAt(path));
    if (!reader)
        return 0;
    const auto analysis = analyseSound(**reader, {&pyramid}, [mostMemory] {
        *mostMemory = std::max(*mostMemory, mebibytes("RssAnon"));
        return false;
    });
    return analysis ? static_cast<double>(clock.nsecsElapsed()) / 1e6 : 0;
}

/// From the wish to open a recording until samples that are no silence are handed to the device.
double firstSoundTime(const QString& path, const QString& spool)
{
    QElapsedTimer clock;
    clock.start();
    Recording recording(soundAt(path), spool);
    QEventLoop loop;
    QObject::connect(&recording, &Recording::opened, &loop, &QEventLoop::quit);
    loop.exec();
    HandOutput* output = nullptr;
    CallPlayer player(recording.samples(), [&output](int rate, const SoundOutput::Pull& pull) {
        auto made = std::make_unique<HandOutput>();
        made->open(rate, pull);
        output = made.get();
        return made;
    });
    player.play();
    const auto sounds = [](qint16 sample) { return sample != 0; };
    constexpr qint64 kAsked = 480;
    for (std::vector<qint16> ears; std::none_of(ears.begin(), ears.end(), sounds); ears = output->take(kAsked))
        QCoreApplication::processEvents();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Over five minutes of which every moment is another.
void benchSeeks(const QString& folder)
{
    std::mt19937 random(3);
    std::normal_distribution<double> noise(0, 3000);
    Samples samples(static_cast<size_t>(2 * 300 * kRate));
    double slow = 0;
    for (qint16& sample : samples) {
        slow += 0.3 * (noise(random) - slow);
        sample = static_cast<qint16>(std::clamp(2 * slow, -30000.0, 30000.0));
    }
    const QString wav = folder + QStringLiteral("/seek.wav");
    const QString mp3 = folder + QStringLiteral("/seek.mp3");
    const QString opus = folder + QStringLiteral("/seek.opus");
    write(wav, wavHead(1, 16, static_cast<qsizetype>(samples.size()) * 2),
          reinterpret_cast<const char*>(samples.data()), static_cast<qsizetype>(samples.size()) * 2);
    EncodedSound::write(mp3, "libmp3lame", kRate, samples);
    EncodedSound::write(opus, "libopus", kRate, samples);
    for (const auto& [name, path] : {std::pair{"wav", wav}, std::pair{"mp3", mp3}, std::pair{"opus", opus}}) {
        Recording recording(soundAt(path), folder);
        QEventLoop loop;
        QObject::connect(&recording, &Recording::analysed, &loop, &QEventLoop::quit);
        QObject::connect(&recording, &Recording::failed, &loop, &QEventLoop::quit);
        loop.exec();
        Figure{QStringLiteral("seek_error_%1").arg(QLatin1StringView(name)),
               worstSeekError(recording, samples, kRate),
               QStringLiteral("ms"),
               0,
               {},
               10}
            .print();
    }
}

void benchPlain(const QString& name, const QString& path, double (*reference)(const QString&))
{
    const auto [peaks, alone] = inTurn(kRuns, [&path] { return peaksTime(path); }, [&] { return reference(path); });
    Figure{QStringLiteral("peaks_") + name,
           peaks,
           QStringLiteral("ms"),
           alone,
           QStringLiteral("a loop that only reads and compares"),
           2.0}
        .print();
}

void benchForeign(const QString& name, const QString& path)
{
    const auto [peaks, alone] = inTurn(3, [&path] { return peaksTime(path); }, [&path] { return decodeTime(path); });
    Figure{QStringLiteral("peaks_") + name,        peaks, QStringLiteral("ms"), alone,
           QStringLiteral("libav decoding alone"), 1.2}
        .print();
}

/// The same call as plain samples, as µ-law, as MP3 and as Opus.
void writeCalls(int minutes, const std::array<QString, 4>& paths)
{
    const Samples samples = call(minutes);
    const std::vector<char> bytes = muLaw(samples);
    write(paths[0], wavHead(1, 16, static_cast<qsizetype>(samples.size()) * 2),
          reinterpret_cast<const char*>(samples.data()), static_cast<qsizetype>(samples.size()) * 2);
    write(paths[1], wavHead(7, 8, qsizetype(bytes.size())), bytes.data(), qsizetype(bytes.size()));
    EncodedSound::write(paths[2], "libmp3lame", kRate, samples);
    EncodedSound::write(paths[3], "libopus", kRate, samples);
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int minutes = argc > 1 ? std::atoi(argv[1]) : 60;
    const QTemporaryDir folder;
    const QString wav = folder.filePath(QStringLiteral("call.wav"));
    const QString law = folder.filePath(QStringLiteral("law.wav"));
    const QString mp3 = folder.filePath(QStringLiteral("call.mp3"));
    const QString opus = folder.filePath(QStringLiteral("call.opus"));
    writeCalls(minutes, {wav, law, mp3, opus});
    const double before = mebibytes("RssAnon");
    benchPlain(QStringLiteral("wav"), wav, readAndCompare<qint16>);
    benchPlain(QStringLiteral("mulaw"), law, readAndCompare<quint8>);
    benchForeign(QStringLiteral("mp3"), mp3);
    benchForeign(QStringLiteral("opus"), opus);
    double memory = before;
    for (const auto& [name, path] : {std::pair{"wav", wav}, std::pair{"mulaw", law}, std::pair{"opus", opus}}) {
        const double first = analysisTime(path, &memory);
        const double time = std::min(first, analysisTime(path, &memory));
        Figure{QStringLiteral("analysis_%1").arg(QLatin1StringView(name)),
               time,
               QStringLiteral("ms"),
               0,
               {},
               path == opus ? 0.0 : 1000.0}
            .print();
    }
    Figure{QStringLiteral("memory_growth"), memory - before, QStringLiteral("MiB"), 0, {}, 60}.print();
    for (const auto& [name, path] : {std::pair{"wav", wav}, std::pair{"mp3", mp3}, std::pair{"opus", opus}}) {
        const double time = std::min(firstSoundTime(path, folder.path()), firstSoundTime(path, folder.path()));
        Figure{QStringLiteral("first_sound_%1").arg(QLatin1StringView(name)), time, QStringLiteral("ms"), 0, {}, 150}
            .print();
    }
    benchSeeks(folder.path());
    return Figure::verdict();
}
