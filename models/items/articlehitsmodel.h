// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articlevalidity.h"
#include "domain/textrange.h"
#include "items/foundpassage.h"
#include "items/rowsmodel.h"

#include <QHash>

namespace Seatdesk {

class TypeAhead;

/// Articles that a search found, best first and those by their titles before the others, with what was found and
/// whether they hold now.
class ArticleHitsModel : public RowsModel
{
    Q_OBJECT

public:
    enum HitRole {
        MarksRole = FirstOwnRole,  ///< QList<TextRange> of the title
        ValidityRole,              ///< ArticleValidity
        PassageRole,               ///< QString, where it was found when not in the title
        PassageMarksRole,          ///< QList<TextRange> of that
    };

    ArticleHitsModel(TypeAhead& typeAhead, const TimeSource& time, QObject* parent = nullptr);

    void setHits(const QString& words, const QList<Row>& articles);
    [[nodiscard]] const QString& words() const { return m_words; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QList<TextRange> marksOf(const Row& row) const;
    [[nodiscard]] const FoundPassage& passageOf(const Row& row) const;

    TypeAhead& m_typeAhead;
    const TimeSource& m_time;
    QString m_words;
    mutable QHash<RecordId, FoundPassage> m_passages;  ///< looked for when a row is painted
};

}  // namespace Seatdesk
