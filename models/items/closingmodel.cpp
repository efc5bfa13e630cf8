// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/closingmodel.h"

namespace Seatdesk {

ClosingModel::ClosingModel(const ClosingPage& page, std::function<QString(ClosingKind)> words, QObject* parent)
    : QAbstractListModel(parent), m_words(std::move(words))
{
    connect(&page, &ClosingPage::changed, this, [this] { Q_EMIT dataChanged(index(0), index(kClosingKinds - 1)); });
}

int ClosingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kClosingKinds;
}

QVariant ClosingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == KindRole)
        return index.row();
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? m_words(kindAt(index)) : QVariant();
}

}  // namespace Seatdesk
