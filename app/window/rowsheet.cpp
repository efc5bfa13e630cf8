// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/rowsheet.h"

#include "app/window/ticketsheet.h"
#include "domain/accesslogentry.h"
#include "domain/category.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "items/logtargets.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/log/logwords.h"
#include "widgets/workplace.h"

#include <QCoreApplication>

namespace Seatdesk {

namespace {

RowSheet sheetOfLog(const Workplace& place, const QList<Row>& entries, const LogTargets& targets)
{
    QHash<RecordId, QString> about;
    for (const Row& entry : entries)
        about.insert(entry.id, factsText({LogWords::target(entry, targets.ticketOf(entry), targets.recordingOf(entry),
                                                           place.settings.zone()),
                                          LogWords::heard(entry)}));
    const auto say = [](const char* text) { return QCoreApplication::translate("LogSheet", text); };
    RowSheet sheet;
    sheet.header = {say(QT_TRANSLATE_NOOP("LogSheet", "Time")), say(QT_TRANSLATE_NOOP("LogSheet", "Who")),
                    say(QT_TRANSLATE_NOOP("LogSheet", "What")), say(QT_TRANSLATE_NOOP("LogSheet", "About")),
                    say(QT_TRANSLATE_NOOP("LogSheet", "Reason"))};
    sheet.cells = [about, zone = place.settings.zone(),
                   names = TicketNames(place.session.scopes(), {})](const Row& row) {
        const AccessLogEntry entry(row);
        const QString at =
            entry.at() ? toDateTime(*entry.at(), zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
        return QStringList{at, names.person(entry.by()), LogWords::kind(entry.what()), about.value(row.id),
                           entry.reason()};
    };
    return sheet;
}

}  // namespace

void ticketSheet(const Workplace& place, const QList<Row>&, QObject* context, const SheetMade& made)
{
    Query categories;
    categories.record = Category::kRecord;
    whenDone(place.records.list(categories), context, [&place, made](const Result<QList<Row>>& rows) {
        if (!rows)
            return made(tl::unexpected(rows.error()));
        const TicketSheet sheet(TicketNames(place.session.scopes(), *rows), place.settings.zone());
        made(RowSheet{TicketSheet::header(), [sheet](const Row& ticket) { return sheet.cells(ticket); }});
    });
}

void logSheet(const Workplace& place, const QList<Row>& entries, QObject* context, const SheetMade& made)
{
    auto* targets = new LogTargets(place.records, context);
    const auto finish = [&place, entries, targets, made] { made(sheetOfLog(place, entries, *targets)); };
    if (targets->want(entries))
        return finish();
    QObject::connect(targets, &LogTargets::changed, context, finish);
}

}  // namespace Seatdesk
