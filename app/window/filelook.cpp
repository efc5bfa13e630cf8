// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/filelook.h"

#include <QDateTime>
#include <QFileSystemModel>
#include <QLocale>

namespace Seatdesk {

namespace {

/// Of QFileSystemModel: name, size, kind, time.
constexpr int kSizeColumn = 1;
constexpr int kTimeColumn = 3;

/// QLocale spells bytes out, in zh_TW in English.
QString sizeText(qint64 bytes)
{
    return bytes < 1024 ? QStringLiteral("%1 B").arg(bytes)
                        : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

/// The short time of zh_TW begins with a B in Qt 6.4, which does not know that sign of CLDR.
QString timeText(const QDateTime& time)
{
    return QLocale().toString(time.date(), QLocale::ShortFormat) + time.toString(QStringLiteral(" HH:mm"));
}

}  // namespace

QString FileKinds::type(const QFileInfo& file) const
{
    if (file.isDir())
        return tr("Folder");
    return file.suffix().isEmpty() ? tr("File") : tr("%1 file").arg(file.suffix().toUpper());
}

QVariant FileFigures::data(const QModelIndex& index, int role) const
{
    const auto* files = qobject_cast<const QFileSystemModel*>(sourceModel());
    if (!files || role != Qt::DisplayRole)
        return QIdentityProxyModel::data(index, role);
    const QModelIndex file = mapToSource(index);
    if (index.column() == kSizeColumn && !files->isDir(file))
        return sizeText(files->size(file));
    if (index.column() == kTimeColumn)
        return timeText(files->lastModified(file));
    return QIdentityProxyModel::data(index, role);
}

}  // namespace Seatdesk
