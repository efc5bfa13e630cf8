// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/plainlist.h"

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

void letRowsWrap(QListView& list)
{
    list.setUniformItemSizes(false);
    list.setResizeMode(QListView::Adjust);
    // Without it rows that run downwards are measured anew only when the list becomes higher or lower.
    list.setWordWrap(true);
}

void showEnd(QListView& list)
{
    // The first call measures the rows, and its scroll bar may take some of their width; the second measures them anew.
    list.scrollToBottom();
    list.scrollToBottom();
}

}  // namespace Seatdesk
