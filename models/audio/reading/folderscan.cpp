// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/reading/folderscan.h"

#include "audio/reading/soundfile.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>

#include <atomic>
#include <cmath>
#include <optional>

namespace Seatdesk {

namespace {

QString hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex())
                                                                 : QString();
}

/// In the order of their names, so that the same folder gives the same list. Links are not followed: they may go round.
QStringList filesBelow(const QString& folder, const std::atomic<bool>& cancelled)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::NoSymLinks | QDir::Readable, QDirIterator::Subdirectories);
    while (all.hasNext() && files.size() < FolderScan::kMostFiles && !cancelled)
        files.append(all.next());
    files.sort();
    return files;
}

std::optional<FoundRecording> recordingAt(const QString& path, const QString& decoder)
{
    const SoundResult<SoundFormat> format = probeSound({path, decoder});
    if (!format)
        return std::nullopt;
    FoundRecording found;
    found.path = path;
    found.sha256 = hashOf(path);
    found.codec = format->codec;
    found.channels = format->channels;
    found.lengthMs = std::llround(format->seconds() * 1000);
    found.changedAt = fromDateTime(QFileInfo(path).lastModified());
    return found.sha256.isEmpty() ? std::nullopt : std::optional(found);
}

}  // namespace

/// The work in the background. It outlives its scan by a moment when that is left early.
class FolderScan::Walk
{
public:
    explicit Walk(FolderScan* scan) : m_scan(scan) {}

    void forget()
    {
        m_cancelled = true;
        const QMutexLocker lock(&m_mutex);
        m_scan = nullptr;
    }
    void run(const QString& folder, const QString& decoder)
    {
        constexpr int kTellEachMs = 100;
        const QStringList files = filesBelow(folder, m_cancelled);
        QList<FoundRecording> found;
        QElapsedTimer sinceTold;
        sinceTold.start();
        for (int i = 0; i < files.size() && !m_cancelled; ++i) {
            if (const std::optional<FoundRecording> recording = recordingAt(files.at(i), decoder))
                found.append(*recording);
            if (sinceTold.elapsed() >= kTellEachMs) {
                sinceTold.restart();
                tell([looked = i + 1, of = static_cast<int>(files.size())](FolderScan* scan) {
                    Q_EMIT scan->progressed(looked, of);
                });
            }
        }
        const auto others = static_cast<int>(files.size() - found.size());
        tell([found, others](FolderScan* scan) { Q_EMIT scan->finished(found, others); });
    }

private:
    template <typename Fn>
    void tell(const Fn& fn)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_scan)
            QMetaObject::invokeMethod(m_scan, [scan = m_scan, fn] { fn(scan); });
    }

    QMutex m_mutex;
    FolderScan* m_scan;
    std::atomic<bool> m_cancelled{false};
};

FolderScan::FolderScan(const QString& folder, const QString& decoder, QObject* parent)
    : QObject(parent), m_walk(std::make_shared<Walk>(this))
{
    QThreadPool::globalInstance()->start([walk = m_walk, folder, decoder] { walk->run(folder, decoder); });
}

FolderScan::~FolderScan()
{
    m_walk->forget();
}

}  // namespace Seatdesk
