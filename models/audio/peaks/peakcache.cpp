// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/peaks/peakcache.h"

#include "audio/peaks/peaksfile.h"
#include "domain/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Seatdesk {

QString PeakCache::keyOf(const QString& recording)
{
    QFile file(recording);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex())
                                                                 : QString();
}

QString PeakCache::pathOf(const QString& key) const
{
    return QStringLiteral("%1/%2.dat").arg(m_folder, key);
}

std::unique_ptr<PeakPyramid> PeakCache::find(const QString& key) const
{
    QFile file(pathOf(key));
    return !key.isEmpty() && file.open(QIODevice::ReadOnly) ? pyramidFromFile(file.readAll()) : nullptr;
}

void PeakCache::keep(const QString& key, const PeakPyramid& pyramid) const
{
    if (key.isEmpty() || !QDir().mkpath(m_folder))
        return;
    QSaveFile file(pathOf(key));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(peaksFile(pyramid));
        static_cast<void>(commitWhole(file));
    }
    makeRoom();
}

void PeakCache::makeRoom() const
{
    qint64 bytes = 0;
    const QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("*.dat")}, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files) {
        bytes += file.size();
        if (bytes > m_mostBytes)
            QFile::remove(file.filePath());
    }
}

}  // namespace Seatdesk
