// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/peaks/peakpyramid.h"

#include <QString>

#include <memory>

namespace Seatdesk {

/// Waveforms of recordings that take long to decode, kept by the hash of the recording's content: a moved or renamed
/// recording is known again, a changed one is not. Plain samples need no cache, they are read sooner than hashed.
/// What is oldest goes when there is too much.
class PeakCache
{
public:
    explicit PeakCache(const QString& folder, qint64 mostBytes = kMostBytes) : m_folder(folder), m_mostBytes(mostBytes)
    {}

    /// The name of a recording's waveform; empty when the recording cannot be read.
    static QString keyOf(const QString& recording);
    /// Nothing when it is not there, or damaged.
    std::unique_ptr<PeakPyramid> find(const QString& key) const;
    /// Losing it only costs time, so a failure is silent.
    void keep(const QString& key, const PeakPyramid& pyramid) const;

private:
    static constexpr qint64 kMostBytes = 256LL << 20;
    QString pathOf(const QString& key) const;
    void makeRoom() const;

    QString m_folder;
    qint64 m_mostBytes;
};

}  // namespace Seatdesk
