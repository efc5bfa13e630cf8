// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/plainlist.h"

#include <QAbstractItemDelegate>
#include <QListView>

namespace Seatdesk {

QListView* makePlainList(QAbstractItemModel* model, QAbstractItemDelegate* delegate, const QString& objectName,
                         const QString& accessibleName)
{
    auto* list = new QListView;
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setFrameShape(QFrame::NoFrame);
    list->setModel(model);
    delegate->setParent(list);
    list->setItemDelegate(delegate);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

}  // namespace Seatdesk
