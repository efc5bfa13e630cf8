// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sampleplan.h"

#include <QAbstractListModel>

#include <functional>

namespace Seatdesk {

/// How far each agent's sample has come, as a list that a screen reader reads as it is seen.
class SampleCountsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using NameOf = std::function<QString(StaffId)>;

    explicit SampleCountsModel(NameOf nameOf, QObject* parent = nullptr);

    void setCounts(const QList<SampleCount>& counts);
    [[nodiscard]] const SampleCount& countAt(const QModelIndex& index) const { return m_counts.at(index.row()); }
    [[nodiscard]] QString nameAt(const QModelIndex& index) const;
    /// "3/5".
    [[nodiscard]] static QString figures(const SampleCount& count);
    /// "2 short", or how many more than planned; empty when it is just right.
    [[nodiscard]] static QString remark(const SampleCount& count);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    NameOf m_nameOf;
    QList<SampleCount> m_counts;
};

}  // namespace Seatdesk
