// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scoreoutline.h"

#include <QLocale>

#include <utility>

namespace Seatdesk {

ScoreOutline::ScoreOutline(const ScoreFormEdit& edit, QObject* parent) : QAbstractListModel(parent), m_edit(edit)
{
    connect(&edit, &ScoreFormEdit::changed, this, &ScoreOutline::follow);
    follow();
}

QStringList ScoreOutline::keys() const
{
    QStringList keys;
    for (const ScoreGroup& group : m_edit.form().groups()) {
        keys.append(group.key);
        for (const ScoreItem& item : group.items)
            keys.append(group.key + u'/' + item.key);
    }
    return keys;
}

/// Lines that are the same ones stay chosen while one types in them.
void ScoreOutline::follow()
{
    const QStringList now = keys();
    if (now == m_keys) {
        if (!m_places.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_places.size()) - 1));
        return;
    }
    beginResetModel();
    m_keys = now;
    m_places.clear();
    for (int group = 0; group < m_edit.form().groups().size(); ++group) {
        m_places.append({group, -1});
        for (int item = 0; item < m_edit.form().groups().at(group).items.size(); ++item)
            m_places.append({group, item});
    }
    endResetModel();
}

FormPlace ScoreOutline::placeAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_places.size() ? m_places.at(index.row()) : FormPlace();
}

QModelIndex ScoreOutline::indexOf(FormPlace place) const
{
    const qsizetype row = m_places.indexOf(place);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

int ScoreOutline::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant ScoreOutline::data(const QModelIndex& index, int role) const
{
    const FormPlace place = placeAt(index);
    if ((role != Qt::DisplayRole && role != Qt::AccessibleTextRole) || !m_edit.has(place))
        return {};
    const QString language = QLocale().name();
    return place.isItem() ? m_edit.itemAt(place).name.in(language) : m_edit.groupAt(place).name.in(language);
}

}  // namespace Seatdesk
