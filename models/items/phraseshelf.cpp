// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/phraseshelf.h"

#include "domain/favourite.h"
#include "domain/session.h"
#include "domain/typeahead.h"

#include <algorithm>
#include <tuple>

namespace Seatdesk {

QString phraseIn(const Phrase& phrase, const QString& language)
{
    QString wanted = phrase.row().text(language);
    if (!wanted.trimmed().isEmpty())
        return wanted;
    for (const QString& text : {phrase.zhCn(), phrase.zhTw(), phrase.en()}) {
        if (!text.trimmed().isEmpty())
            return text;
    }
    return {};
}

PhraseShelf::PhraseShelf(Records& records, const Session& session, TypeAhead& typeAhead, QObject* parent)
    : QObject(parent), m_session(session), m_typeAhead(typeAhead), m_phrases(records), m_favourites(records)
{
    connect(&m_phrases, &LiveRows::changed, this, &PhraseShelf::changed);
    connect(&m_favourites, &LiveRows::changed, this, &PhraseShelf::changed);
    Query phrases;
    phrases.record = Phrase::kRecord;
    phrases.sort = {{PhraseField::kPosition, false}};
    m_phrases.setQuery(phrases);
    Query favourites;
    favourites.record = Favourite::kRecord;
    favourites.where = {{FavouriteField::kRecord, Condition::Test::Equal, QString(Phrase::kRecord), {}}};
    favourites.sort = {{FavouriteField::kPosition, false}};
    m_favourites.setQuery(favourites);
}

const Row* PhraseShelf::favouriteOf(RecordId phrase) const
{
    const QList<Row>& rows = m_favourites.rows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return Favourite(row).target() == phrase; });
    return found == rows.end() ? nullptr : &*found;
}

bool PhraseShelf::isFavourite(RecordId phrase) const
{
    return favouriteOf(phrase) != nullptr;
}

PhraseShelf::Owner PhraseShelf::ownerOf(const Row& phrase) const
{
    if (phrase.scope.uuid() == m_session.person().uuid())
        return Owner::Person;
    return phrase.scope == m_session.scopes().department() || phrase.scope.isNull() ? Owner::Department : Owner::Team;
}

QList<Row> PhraseShelf::sorted(QList<Row> rows) const
{
    const auto place = [this](const Row& row) {
        return std::tuple(!isFavourite(row.id), static_cast<int>(ownerOf(row)));
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) { return place(a) < place(b); });
    return rows;
}

QList<PhraseShelf::Pick> PhraseShelf::pick(const Wish& wish) const
{
    const bool typed = !wish.typed.trimmed().isEmpty();
    QList<Row> rows;
    for (const Row& row : m_phrases.rows()) {
        const bool inPlace = typed || wish.situation.isEmpty() || Phrase(row).situation() == wish.situation;
        if (inPlace && (!wish.favouritesOnly || isFavourite(row.id)))
            rows.append(row);
    }
    rows = sorted(rows);
    QList<Pick> picks;
    if (!typed) {
        for (const Row& row : rows)
            picks.append({row, {}});
        return picks;
    }
    QList<TypeAheadCandidate> candidates;
    for (const Row& row : rows)
        candidates.append({phraseIn(Phrase(row), wish.language), {}});
    for (const TypeAheadHit& hit : m_typeAhead.match(wish.typed, candidates, static_cast<int>(rows.size())))
        picks.append({rows.at(hit.candidate), hit.ranges});
    return picks;
}

}  // namespace Seatdesk
