// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/shiftcelldelegate.h"

#include <QComboBox>

namespace Seatdesk {

QWidget* ShiftCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    Q_UNUSED(option);
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("rosterShift"));
    box->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    box->addItem(tr("Free"), QString());
    for (const QString& shift : m_shifts)
        box->addItem(shift, shift);
    auto* delegate = const_cast<ShiftCellDelegate*>(this);
    connect(box, &QComboBox::activated, delegate, [delegate, box] {
        Q_EMIT delegate->commitData(box);
        Q_EMIT delegate->closeEditor(box);
    });
    return box;
}

void ShiftCellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = static_cast<QComboBox*>(editor);
    // Two shifts of one day, or one that the plan no longer has, stay what they are until another is chosen.
    const QString now = index.data(Qt::EditRole).toString();
    if (box->findData(now) < 0)
        box->addItem(now, now);
    box->setCurrentIndex(box->findData(now));
}

void ShiftCellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData());
}

}  // namespace Seatdesk
