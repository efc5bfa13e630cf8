// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rowsmodel.h"

#include <functional>

namespace Seatdesk {

/// Recordings as a list that a screen reader reads as it is seen.
class RecordingsModel : public RowsModel
{
    Q_OBJECT

public:
    using Spoken = std::function<QString(const Row&)>;

    explicit RecordingsModel(Spoken spoken, QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    Spoken m_spoken;
};

}  // namespace Seatdesk
