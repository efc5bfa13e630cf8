// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phrase.h"
#include "domain/textrange.h"
#include "items/liverows.h"

namespace Seatdesk {

class Session;
class TypeAhead;

/// The phrase's wording in a language (zh_cn, zh_tw, en); where it has none, in another.
QString phraseIn(const Phrase& phrase, const QString& language);

/// All phrases that the person sees, picked by situation or by what is typed: favourites first, then own, the team's,
/// the department's. GUI thread.
class PhraseShelf : public QObject
{
    Q_OBJECT

public:
    enum class Owner { Person, Team, Department };

    struct Wish
    {
        QString situation;  ///< empty = all
        QString typed;      ///< looked for in all situations
        QString language;
        bool favouritesOnly = false;
    };
    struct Pick
    {
        Row phrase;
        QList<TextRange> marks;  ///< what of the stored wording was found
    };

    PhraseShelf(Records& records, const Session& session, TypeAhead& typeAhead, QObject* parent = nullptr);

    [[nodiscard]] QList<Pick> pick(const Wish& wish) const;
    [[nodiscard]] bool isFavourite(RecordId phrase) const;
    /// The row that keeps the phrase at hand; null when none does.
    [[nodiscard]] const Row* favouriteOf(RecordId phrase) const;
    [[nodiscard]] Owner ownerOf(const Row& phrase) const;
    [[nodiscard]] const QList<Row>& all() const { return m_phrases.rows(); }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<Row> sorted(QList<Row> rows) const;

    const Session& m_session;
    TypeAhead& m_typeAhead;
    LiveRows m_phrases;
    LiveRows m_favourites;
};

}  // namespace Seatdesk
