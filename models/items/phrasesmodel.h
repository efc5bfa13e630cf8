// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/phraseshelf.h"
#include "items/rowsmodel.h"

#include <functional>

namespace Seatdesk {

/// Phrases as they will be said: placeholders filled, blanks known.
class PhrasesModel : public RowsModel
{
    Q_OBJECT

public:
    enum PhraseRole {
        BlanksRole = FirstOwnRole,  ///< QList<TextRange> of the shown text
        MarksRole,                  ///< QList<TextRange> of the shown text
        FavouriteRole,
        OwnerRole,  ///< PhraseShelf::Owner
    };

    /// `words` are the names of placeholders that have no value yet.
    PhrasesModel(const PhraseShelf& shelf, QHash<QString, QString> words, QObject* parent = nullptr);

    void setValues(std::function<QString(const QString&)> values);
    void show(const PhraseShelf::Wish& wish);
    /// Fills the placeholders again.
    void refill();
    /// The wording as it is stored, with placeholders and blanks.
    [[nodiscard]] QString storedText(const QModelIndex& index) const;
    [[nodiscard]] const PhraseShelf::Wish& wish() const { return m_wish; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Shown
    {
        QString text;
        QList<TextRange> blanks;
        QList<TextRange> marks;
    };

    void fill();

    const PhraseShelf& m_shelf;
    QHash<QString, QString> m_names;
    std::function<QString(const QString&)> m_values;
    PhraseShelf::Wish m_wish;
    QHash<RecordId, QList<TextRange>> m_marks;
    QHash<RecordId, Shown> m_shown;
};

}  // namespace Seatdesk
