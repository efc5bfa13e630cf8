// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemDelegate;
class QAbstractItemModel;
class QListView;

namespace Seatdesk {

/// A list as all pages of this folder show one: no frame, rows of one height painted by the delegate, which the list
/// then owns.
QListView* makePlainList(QAbstractItemModel* model, QAbstractItemDelegate* delegate, const QString& objectName,
                         const QString& accessibleName);

}  // namespace Seatdesk
