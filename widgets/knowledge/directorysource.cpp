// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/directorysource.h"

#include "domain/directoryentry.h"
#include "domain/typeahead.h"
#include "items/directorymatches.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Seatdesk {

DirectorySource::DirectorySource(Workplace& place, QObject* parent)
    : PaletteSource(parent), m_place(place), m_entries(place.records)
{
    Query query;
    query.record = DirectoryEntry::kRecord;
    query.sort = {{DirectoryEntryField::kName, false}};
    m_entries.setQuery(query);
}

QString DirectorySource::title() const
{
    return tr("Directory");
}

void DirectorySource::ask(const QString& typed, int limit)
{
    QList<PaletteEntry> entries;
    if (!typed.trimmed().isEmpty()) {
        for (const Row& row : directoryMatches(m_place.typeAhead, m_entries.rows(), typed, limit)) {
            const DirectoryEntry found(row);
            PaletteEntry entry;
            entry.icon = QStringLiteral("call-start");
            entry.text = found.name();
            entry.marks = m_place.typeAhead.ranges(entry.text, typed);
            entry.more = found.hours();
            entry.place = found.topic();
            entry.right = found.number();
            entry.run = [this, name = found.name(), number = found.number()](bool) {
                QGuiApplication::clipboard()->setText(number);
                Q_EMIT copied(name);
            };
            entries.append(entry);
        }
    }
    Q_EMIT answered(typed, entries);
}

}  // namespace Seatdesk
