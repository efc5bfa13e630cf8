// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace Seatdesk {

/// One measured value as a line of JSON: beside it what it is held against, measured in the same run, and the bound.
/// What misses its bound is named on the error output as well, and makes the program fail: main returns
/// Figure::verdict().
struct Figure
{
    static constexpr int kMissed = 2;  ///< 1 is for a benchmark that could not measure

    QString name;
    double value = 0;
    QString unit = QStringLiteral("ms");
    double reference = 0;  ///< 0 = none
    QString against = {};  ///< what the reference is
    double bound = 0;      ///< of the value, or with a reference of their ratio; 0 = none

    /// What the bound is about.
    [[nodiscard]] double bounded() const { return reference > 0 ? value / reference : value; }
    /// False as well for what is no number.
    [[nodiscard]] bool holds() const { return !(bound > 0) || bounded() <= bound; }
    /// What main returns: 0, or kMissed when a figure that was printed missed its bound.
    [[nodiscard]] static int verdict() { return s_missed ? kMissed : 0; }

    void print() const
    {
        QJsonObject line{{QStringLiteral("figure"), name}, {QStringLiteral("value"), value}};
        line.insert(QStringLiteral("unit"), unit);
        if (reference > 0) {
            line.insert(QStringLiteral("reference"), reference);
            line.insert(QStringLiteral("against"), against);
            line.insert(QStringLiteral("ratio"), value / reference);
        }
        if (bound > 0)
            line.insert(reference > 0 ? QStringLiteral("ratio_bound") : QStringLiteral("bound"), bound);
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
        if (holds())
            return;
        s_missed = true;
        const QString what = reference > 0 ? QStringLiteral("times ") + against : unit;
        std::fprintf(stderr, "missed: %s is %.4g %s, bound %.4g\n", qUtf8Printable(name), bounded(),
                     qUtf8Printable(what), bound);
    }

private:
    static inline bool s_missed = false;
};

/// The value below which a share of the samples lies: 0.5 is the median.
inline double percentile(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    std::sort(samples.begin(), samples.end());
    return samples[std::min(samples.size() - 1, static_cast<size_t>(static_cast<double>(samples.size()) * share))];
}

/// A line of /proc/self/status in MiB: "VmRSS", "VmHWM".
inline double mebibytes(const char* line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& text : status.readAll().split('\n')) {
        if (text.startsWith(line))
            return text.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

}  // namespace Seatdesk
