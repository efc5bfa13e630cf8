// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/standardform.h"

#include <QFile>
#include <QJsonDocument>

// A static library's resources must be named once; the macro does not work inside a namespace.
static void initQuality()
{
    Q_INIT_RESOURCE(quality);
}

namespace Seatdesk {

QJsonObject standardForm()
{
    initQuality();
    QFile file(QStringLiteral(":/quality/scorecard.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

}  // namespace Seatdesk
