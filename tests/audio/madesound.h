// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <vector>

namespace Seatdesk {

/// Sounds that tests make for themselves.
namespace MadeSound {

using Samples = std::vector<qint16>;

inline Samples tone(double hertz, double seconds, int rate = 8000, double level = 0.5)
{
    Samples samples(static_cast<size_t>(seconds * rate));
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] =
            static_cast<qint16>(32767 * level * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / rate));
    return samples;
}

/// Two voices in one, sample beside sample; the shorter ends in silence.
inline Samples beside(const Samples& left, const Samples& right)
{
    Samples both(2 * std::max(left.size(), right.size()));
    for (size_t i = 0; i < left.size(); ++i)
        both[2 * i] = left[i];
    for (size_t i = 0; i < right.size(); ++i)
        both[2 * i + 1] = right[i];
    return both;
}

template <typename T>
void append(QByteArray& bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

/// The head of a WAV file: format tag (1 = PCM, 7 = µ-law), bits, rate, channels, and the length that it claims.
inline QByteArray wavHead(int tag, int bits, int rate, int channels, quint32 dataBytes)
{
    QByteArray head("RIFF");
    append<quint32>(head, 36 + dataBytes);
    head += "WAVEfmt ";
    append<quint32>(head, 16);
    append<quint16>(head, static_cast<quint16>(tag));
    append<quint16>(head, static_cast<quint16>(channels));
    append<quint32>(head, static_cast<quint32>(rate));
    append<quint32>(head, static_cast<quint32>(rate * channels * bits / 8));
    append<quint16>(head, static_cast<quint16>(channels * bits / 8));
    append<quint16>(head, static_cast<quint16>(bits));
    head += "data";
    append<quint32>(head, dataBytes);
    return head;
}

inline QByteArray wav(const Samples& samples, int rate, int channels)
{
    QByteArray bytes = wavHead(1, 16, rate, channels, static_cast<quint32>(samples.size() * 2));
    for (const qint16 sample : samples)
        append(bytes, sample);
    return bytes;
}

}  // namespace MadeSound

/// A folder with recordings of the test's own.
class SoundFolder : public testing::Test
{
protected:
    QString written(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// A program that does what the lines of a shell say.
    QString script(const QByteArray& lines)
    {
        const QString path = written(QStringLiteral("script"), "#!/bin/sh\n" + lines);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QString folderPath() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

}  // namespace Seatdesk
