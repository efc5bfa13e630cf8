// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/samplecountsmodel.h"

#include "widgets/knowledge/articletexts.h"

namespace Seatdesk {

SampleCountsModel::SampleCountsModel(NameOf nameOf, QObject* parent)
    : QAbstractListModel(parent), m_nameOf(std::move(nameOf))
{}

void SampleCountsModel::setCounts(const QList<SampleCount>& counts)
{
    if (counts == m_counts)
        return;
    beginResetModel();
    m_counts = counts;
    endResetModel();
}

QString SampleCountsModel::nameAt(const QModelIndex& index) const
{
    return m_nameOf(countAt(index).agent);
}

QString SampleCountsModel::figures(const SampleCount& count)
{
    return QStringLiteral("%1/%2").arg(count.drawn).arg(count.planned);
}

QString SampleCountsModel::remark(const SampleCount& count)
{
    if (count.missing() > 0)
        return tr("%n short", nullptr, count.missing());
    return count.drawn > count.planned ? tr("%n more", nullptr, count.drawn - count.planned) : QString();
}

int SampleCountsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.size());
}

QVariant SampleCountsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SampleCount& count = countAt(index);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return factsText({nameAt(index), figures(count), remark(count)});
        case Qt::ToolTipRole:
            return tr("%1: %2 in the sample, %3 of them scored, %4 calls recorded")
                .arg(nameAt(index))
                .arg(count.drawn)
                .arg(count.judged)
                .arg(count.calls);
        default:
            return {};
    }
}

}  // namespace Seatdesk
