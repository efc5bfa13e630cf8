// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileIconProvider>
#include <QIdentityProxyModel>

namespace Seatdesk {

/// What kind of file something is, in the window's language: Qt 6.4 has no translation of its own words for it. Lives
/// as long as the dialog that is its parent.
class FileKinds : public QObject, public QFileIconProvider
{
    Q_OBJECT

public:
    explicit FileKinds(QObject* parent) : QObject(parent) {}

    [[nodiscard]] QString type(const QFileInfo& file) const override;
};

/// The files of a dialog with sizes and times as the window writes them; Qt writes them in the language of the system.
class FileFigures : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

}  // namespace Seatdesk
