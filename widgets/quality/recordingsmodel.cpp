// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/recordingsmodel.h"

#include "domain/callrecording.h"

namespace Seatdesk {

RecordingsModel::RecordingsModel(Spoken spoken, QObject* parent)
    : RowsModel(RecordingField::kFileName, parent), m_spoken(std::move(spoken))
{}

QVariant RecordingsModel::data(const QModelIndex& index, int role) const
{
    if (const Row* row = role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? rowAt(index) : nullptr)
        return m_spoken(*row);
    return RowsModel::data(index, role);
}

}  // namespace Seatdesk
