// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/phrasesmodel.h"

#include "domain/phrasetext.h"
#include "items/movedmarks.h"

namespace Seatdesk {

PhrasesModel::PhrasesModel(const PhraseShelf& shelf, QHash<QString, QString> words, QObject* parent)
    : RowsModel(PhraseField::kZhCn, parent), m_shelf(shelf), m_names(std::move(words))
{}

void PhrasesModel::setValues(std::function<QString(const QString&)> values)
{
    m_values = std::move(values);
    refill();
}

void PhrasesModel::show(const PhraseShelf::Wish& wish)
{
    m_wish = wish;
    QList<Row> rows;
    m_marks.clear();
    for (const PhraseShelf::Pick& pick : m_shelf.pick(wish)) {
        rows.append(pick.phrase);
        m_marks.insert(pick.phrase.id, pick.marks);
    }
    setRows(rows);
    refill();
}

void PhrasesModel::refill()
{
    fill();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PhrasesModel::fill()
{
    m_shown.clear();
    for (const Row& row : rows()) {
        const QString stored = phraseIn(Phrase(row), m_wish.language);
        const FilledPhrase filled = fillPhrase(stored, m_values, m_names);
        m_shown.insert(row.id, {filled.text, filled.blanks, movedMarks(m_marks.value(row.id), stored, filled.text)});
    }
}

QString PhrasesModel::storedText(const QModelIndex& index) const
{
    const Row* row = rowAt(index);
    return row ? phraseIn(Phrase(*row), m_wish.language) : QString();
}

QVariant PhrasesModel::data(const QModelIndex& index, int role) const
{
    const Row* row = rowAt(index);
    if (!row)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return m_shown.value(row->id).text;
    if (role == BlanksRole)
        return QVariant::fromValue(m_shown.value(row->id).blanks);
    if (role == MarksRole)
        return QVariant::fromValue(m_shown.value(row->id).marks);
    if (role == FavouriteRole)
        return m_shelf.isFavourite(row->id);
    if (role == OwnerRole)
        return QVariant::fromValue(m_shelf.ownerOf(*row));
    return RowsModel::data(index, role);
}

}  // namespace Seatdesk
