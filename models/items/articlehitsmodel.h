// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articlevalidity.h"
#include "domain/textrange.h"
#include "items/rowsmodel.h"

namespace Seatdesk {

class TypeAhead;

/// Articles that a search found, best first, with what of their titles was found and whether they hold now.
class ArticleHitsModel : public RowsModel
{
    Q_OBJECT

public:
    enum HitRole {
        MarksRole = FirstOwnRole,  ///< QList<TextRange> of the title
        ValidityRole,              ///< ArticleValidity
    };

    ArticleHitsModel(TypeAhead& typeAhead, const TimeSource& time, QObject* parent = nullptr);

    void setHits(const QString& words, const QList<Row>& articles);
    [[nodiscard]] const QString& words() const { return m_words; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    TypeAhead& m_typeAhead;
    const TimeSource& m_time;
    QString m_words;
};

}  // namespace Seatdesk
