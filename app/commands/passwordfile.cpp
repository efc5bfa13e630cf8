// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/passwordfile.h"

#include <QFile>

namespace Seatdesk {

Result<QString> passwordIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, QStringLiteral("password file"));
    return QString::fromUtf8(file.readLine()).remove(u'\n').remove(u'\r');
}

}  // namespace Seatdesk
