// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/announcements/announcementsource.h"

#include "domain/settings.h"
#include "domain/typeahead.h"
#include "items/announcementboard.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/workplace.h"

namespace Seatdesk {

AnnouncementSource::AnnouncementSource(const AnnouncementBoard& board, const Workplace& place, QObject* parent)
    : PaletteSource(parent), m_board(board), m_place(place)
{}

QString AnnouncementSource::title() const
{
    return tr("Announcements");
}

void AnnouncementSource::ask(const QString& typed, int limit)
{
    QList<PaletteEntry> entries;
    if (!typed.trimmed().isEmpty()) {
        const QList<Row> rows = m_board.announcements(true);
        QList<TypeAheadCandidate> candidates;
        for (const Row& row : rows)
            candidates.append({Announcement(row).title(), {}});
        const QList<TypeAheadHit> hits = m_place.typeAhead.match(typed, candidates, limit);
        for (const TypeAheadHit& hit : hits) {
            const Announcement found(rows.at(hit.candidate));
            PaletteEntry entry;
            entry.icon = QStringLiteral("notifications");
            entry.text = found.title();
            entry.marks = m_place.typeAhead.ranges(found.title(), typed);
            entry.place = found.at() ? dayText(*found.at(), m_place.settings.zone()) : QString();
            entry.run = [this, id = found.id()](bool) { Q_EMIT announcementChosen(id); };
            entries.append(entry);
        }
    }
    Q_EMIT answered(typed, entries);
}

}  // namespace Seatdesk
