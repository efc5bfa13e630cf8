// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/articlehitsmodel.h"

#include "domain/typeahead.h"

#include <algorithm>

namespace Seatdesk {

ArticleHitsModel::ArticleHitsModel(TypeAhead& typeAhead, const TimeSource& time, QObject* parent)
    : RowsModel(ArticleField::kTitle, parent), m_typeAhead(typeAhead), m_time(time)
{}

void ArticleHitsModel::setHits(const QString& words, const QList<Row>& articles)
{
    const bool marksMove = words != m_words;
    m_words = words;
    m_passages.clear();
    QList<Row> ordered = articles;
    std::stable_partition(ordered.begin(), ordered.end(), [this](const Row& row) { return !marksOf(row).isEmpty(); });
    setRows(ordered);
    if (marksMove && rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {MarksRole, PassageRole, PassageMarksRole});
}

QList<TextRange> ArticleHitsModel::marksOf(const Row& row) const
{
    return m_words.isEmpty() ? QList<TextRange>() : m_typeAhead.ranges(Article(row).title(), m_words);
}

const FoundPassage& ArticleHitsModel::passageOf(const Row& row) const
{
    const auto known = m_passages.constFind(row.id);
    if (known != m_passages.constEnd())
        return *known;
    const Article article(row);
    return *m_passages.insert(row.id, marksOf(row).isEmpty()
                                          ? foundPassage(m_typeAhead, m_words, article.body(), article.aliases())
                                          : FoundPassage());
}

QVariant ArticleHitsModel::data(const QModelIndex& index, int role) const
{
    const Row* row = rowAt(index);
    if (!row)
        return {};
    if (role == MarksRole)
        return QVariant::fromValue(marksOf(*row));
    if (role == PassageRole)
        return passageOf(*row).text;
    if (role == PassageMarksRole)
        return QVariant::fromValue(passageOf(*row).marks);
    if (role == ValidityRole)
        return QVariant::fromValue(validityOf(Article(*row), m_time.now()));
    return RowsModel::data(index, role);
}

}  // namespace Seatdesk
