// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"

#include <QFile>

namespace Seatdesk {

namespace {

QStringList splitLine(const QString& line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells.append(QString());
        else
            cells.last().append(c);
    }
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

}  // namespace

QList<QStringList> readRuleCsv(const QString& resourcePath)
{
    QFile file(resourcePath);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines[i].trimmed().isEmpty() && !lines[i].startsWith(u'#'))
            rows.append(splitLine(lines[i]));
    }
    return rows;
}

}  // namespace Seatdesk
