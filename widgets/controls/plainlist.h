// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemDelegate;
class QAbstractItemModel;
class QListView;

namespace Seatdesk {

/// A list as the pages show one: no frame, rows of one height painted by the delegate, which the list
/// then owns.
QListView* makePlainList(QAbstractItemModel* model, QAbstractItemDelegate* delegate, const QString& objectName,
                         const QString& accessibleName);

/// Rows as high as their text needs, measured anew whenever the list becomes wider or narrower, by its own scroll bar
/// too.
void letRowsWrap(QListView& list);

/// Shows the last row of such a list.
void showEnd(QListView& list);

}  // namespace Seatdesk
