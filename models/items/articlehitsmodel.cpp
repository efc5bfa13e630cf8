// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/articlehitsmodel.h"

#include "domain/typeahead.h"

namespace Seatdesk {

ArticleHitsModel::ArticleHitsModel(TypeAhead& typeAhead, const TimeSource& time, QObject* parent)
    : RowsModel(ArticleField::kTitle, parent), m_typeAhead(typeAhead), m_time(time)
{}

void ArticleHitsModel::setHits(const QString& words, const QList<Row>& articles)
{
    const bool marksMove = words != m_words;
    m_words = words;
    setRows(articles);
    if (marksMove && rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {MarksRole});
}

QVariant ArticleHitsModel::data(const QModelIndex& index, int role) const
{
    const Row* row = rowAt(index);
    if (!row)
        return {};
    if (role == MarksRole)
        return QVariant::fromValue(m_words.isEmpty() ? QList<TextRange>()
                                                     : m_typeAhead.ranges(Article(*row).title(), m_words));
    if (role == ValidityRole)
        return QVariant::fromValue(validityOf(Article(*row), m_time.now()));
    return RowsModel::data(index, role);
}

}  // namespace Seatdesk
