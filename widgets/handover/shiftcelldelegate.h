// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace Seatdesk {

/// Lets a cell of the roster be one of the plan's shifts, or none.
class ShiftCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ShiftCellDelegate(QStringList shifts, QObject* parent) : QStyledItemDelegate(parent), m_shifts(std::move(shifts)) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    QStringList m_shifts;
};

}  // namespace Seatdesk
