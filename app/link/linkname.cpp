// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/linkname.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace Seatdesk {

QString linkName(const QString& folder)
{
    const QFileInfo info(folder);
    const QString path = info.exists() ? info.canonicalFilePath() : QDir(folder).absolutePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStringLiteral("seatdesk-") + QString::fromLatin1(hash);
}

}  // namespace Seatdesk
