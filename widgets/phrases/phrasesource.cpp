// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phrases/phrasesource.h"

#include "domain/phrasetext.h"
#include "items/movedmarks.h"
#include "items/phraseshelf.h"
#include "widgets/phrases/phrasewords.h"

namespace Seatdesk {

PhraseSource::PhraseSource(const PhraseShelf& shelf, Values values, QObject* parent)
    : PaletteSource(parent), m_shelf(shelf), m_values(std::move(values))
{}

QString PhraseSource::title() const
{
    return tr("Phrases");
}

void PhraseSource::ask(const QString& typed, int limit)
{
    QList<PaletteEntry> entries;
    const QString language = phraseLanguageOfScreens();
    if (!typed.trimmed().isEmpty()) {
        for (const PhraseShelf::Pick& pick : m_shelf.pick({{}, typed, language, false}).mid(0, limit)) {
            const Phrase phrase(pick.phrase);
            PaletteEntry entry;
            entry.icon = QStringLiteral("dialog-messages");
            const QString stored = phraseIn(phrase, language);
            entry.text = fillPhrase(stored, m_values, placeholderNames()).text;
            entry.marks = movedMarks(pick.marks, stored, entry.text);
            entry.place = situationName(phrase.situation());
            entry.run = [this, stored](bool) { Q_EMIT phraseChosen(stored); };
            entries.append(entry);
        }
    }
    Q_EMIT answered(typed, entries);
}

}  // namespace Seatdesk
