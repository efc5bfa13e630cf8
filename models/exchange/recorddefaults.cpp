// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recorddefaults.h"

#include "domain/article.h"
#include "domain/articleversion.h"
#include "domain/customer.h"
#include "domain/phrase.h"
#include "domain/staff.h"
#include "domain/ticket.h"
#include "domain/ticketkeys.h"
#include "exchange/keptcell.h"

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr qsizetype kSummaryLength = 60;

void setDefault(Row& row, QLatin1StringView field, const QJsonValue& value)
{
    if (!row.has(field))
        row.fields.insert(field, value);
}

/// The first line of a text, cut at a length that a list can show; never inside a surrogate pair.
QString beginningOf(const QString& text)
{
    QString line = text.trimmed().section(u'\n', 0, 0).trimmed();
    if (line.size() > kSummaryLength)
        line.truncate(line[kSummaryLength - 1].isHighSurrogate() ? kSummaryLength - 1 : kSummaryLength);
    return line;
}

/// Any text of the row, where no column said which one names it.
QString anyText(const Row& row, QLatin1StringView preferred)
{
    if (row.has(preferred))
        return beginningOf(row.text(preferred));
    for (const QJsonValue& value : row.extra) {
        const KeptCell kept = KeptCell::of(value);
        if (!kept.contact && !kept.cell.text.trimmed().isEmpty() && value != row.extra.value(kLayoutKey))
            return beginningOf(kept.cell.text);
    }
    return {};
}

/// What the file says is over stays over; everything else is work that nobody here has begun. A word that is none of
/// ours counts as closed where the file says when. One that is open may have been closed before.
void placeTicket(Row& row)
{
    if (!row.has(TicketField::kState))
        row.fields.insert(TicketField::kState,
                          keyOf(row.has(TicketField::kClosedAt) ? TicketState::Closed : TicketState::Recorded));
}

std::optional<Refusal> completeTicket(Row& row, const ImportOptions& options, Instant now)
{
    setDefault(row, TicketField::kKind, keyOf(TicketKind::Inquiry));
    setDefault(row, TicketField::kPriority, keyOf(Priority::Normal));
    // What was closed before it came here was recorded by then at the latest.
    const bool closed = row.has(TicketField::kClosedAt);
    setDefault(row, TicketField::kRecordedAt, toMicros(closed ? std::min(now, row.time(TicketField::kClosedAt)) : now));
    setDefault(row, TicketField::kSummary, anyText(row, TicketField::kDescription));
    placeTicket(row);
    row.fields.insert(TicketField::kOrigin, options.scope.toString());
    row.fields.insert(TicketField::kMovedAt, toMicros(now));
    if (!options.owner.isNull()) {
        row.fields.insert(TicketField::kOwner, options.owner.toString());
        row.alsoScope = ScopeId(options.owner);
    }
    return row.has(TicketField::kSummary) ? std::nullopt : std::optional(Refusal::NameMissing);
}

std::optional<Refusal> completeArticle(Row& row)
{
    setDefault(row, ArticleField::kTitle, anyText(row, ArticleField::kBody));
    setDefault(row, ArticleField::kLibrary, QStringLiteral("business"));
    row.fields.insert(ArticleField::kState, QStringLiteral("published"));
    row.fields.insert(ArticleField::kVersion, 1);
    return row.has(ArticleField::kTitle) ? std::nullopt : std::optional(Refusal::NameMissing);
}

std::optional<Refusal> completePhrase(Row& row)
{
    setDefault(row, PhraseField::kTopic, QStringLiteral("general"));
    const bool worded = row.has(PhraseField::kZhCn) || row.has(PhraseField::kZhTw) || row.has(PhraseField::kEn);
    return worded ? std::nullopt : std::optional(Refusal::NameMissing);
}

std::optional<Refusal> completeStaff(Row& row, const ImportOptions& options)
{
    setDefault(row, StaffField::kActive, true);
    setDefault(row, StaffField::kTeam, options.scope.toString());
    setDefault(row, StaffField::kName, row.text(StaffField::kNumber));
    return row.has(StaffField::kNumber) ? std::nullopt : std::optional(Refusal::NameMissing);
}

std::optional<Refusal> completeCustomer(Row& row)
{
    const bool named =
        row.has(CustomerField::kName) || row.has(CustomerField::kMaskedNumber) || row.has(CustomerField::kAccount);
    return named ? std::nullopt : std::optional(Refusal::NameMissing);
}

}  // namespace

std::optional<Refusal> completeRow(Row& row, const ImportOptions& options, Instant now)
{
    if (row.record == Ticket::kRecord)
        return completeTicket(row, options, now);
    if (row.record == Article::kRecord)
        return completeArticle(row);
    if (row.record == Phrase::kRecord)
        return completePhrase(row);
    if (row.record == Staff::kRecord)
        return completeStaff(row, options);
    return row.record == Customer::kRecord ? completeCustomer(row) : std::nullopt;
}

QList<Row> followingRows(const Row& row, Instant now)
{
    if (row.record != Article::kRecord)
        return {};
    Row version;
    version.record = ArticleVersion::kRecord;
    version.id = newId<RecordId>();
    version.scope = row.scope;
    version.alsoScope = row.alsoScope;
    version.updatedAt = now;
    version.fields.insert(ArticleVersionField::kArticle, row.id.toString());
    version.fields.insert(ArticleVersionField::kNumber, 1);
    version.fields.insert(ArticleVersionField::kTitle, row.text(ArticleField::kTitle));
    version.fields.insert(ArticleVersionField::kBody, row.text(ArticleField::kBody));
    version.fields.insert(ArticleVersionField::kAt, toMicros(now));
    for (const QLatin1StringView field : {ArticleField::kValidFrom, ArticleField::kValidUntil}) {
        if (row.has(field))
            version.fields.insert(field, row.fields.value(field));
    }
    return {version};
}

}  // namespace Seatdesk
