// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redactions.h"

#include <QSet>

#include <algorithm>

namespace Seatdesk {

namespace {

/// No recording is longer.
constexpr qint64 kLongestUs = 24LL * 3600 * 1000 * 1000;

const QString kDirectorRole = QStringLiteral("director");

Result<Group> written(GroupBuilder builder, QJsonObject fields, const ScopeTree& scopes)
{
    fields.insert(RedactionField::kAt, toMicros(builder.at()));
    fields.insert(RedactionField::kBy, builder.person().toString());
    Row row;
    row.record = Redaction::kRecord;
    row.fields = fields;
    if (const Result<void> fits = checkRedaction(Redaction(row)); !fits)
        return tl::unexpected(fits.error());
    fields.insert(QStringLiteral("also_scope"), scopes.department().toString());
    builder.insert(Redaction::kRecord, scopes.pool(QStringLiteral("quality")), fields);
    return builder.group();
}

}  // namespace

QList<Row> standingRedactions(const QList<Row>& rows)
{
    QSet<RecordId> takenBack;
    for (const Row& row : rows)
        takenBack.insert(Redaction(row).takesBack());
    QList<Row> standing;
    for (const Row& row : rows) {
        if (!Redaction(row).isTakingBack() && !takenBack.contains(row.id))
            standing.append(row);
    }
    std::stable_sort(standing.begin(), standing.end(),
                     [](const Row& a, const Row& b) { return Redaction(a).fromUs() < Redaction(b).fromUs(); });
    return standing;
}

QList<HiddenRange> hiddenRanges(const QList<Row>& rows)
{
    QList<HiddenRange> ranges;
    for (const Row& row : standingRedactions(rows)) {
        const Redaction redaction(row);
        if (ranges.isEmpty() || redaction.fromUs() > ranges.last().to)
            ranges.append({redaction.fromUs(), redaction.toUs(), {}});
        HiddenRange& range = ranges.last();
        range.to = std::max(range.to, redaction.toUs());
        if (!range.reasons.contains(redaction.reason()))
            range.reasons.append(redaction.reason());
    }
    return ranges;
}

Result<void> checkRedaction(const Redaction& redaction)
{
    const bool isSaid = !redaction.text().trimmed().isEmpty();
    if (redaction.recording().isNull())
        return failure(Error::Kind::Invalid, RedactionField::kRecording);
    if (redaction.isTakingBack())
        return isSaid ? Result<void>() : failure(Error::Kind::Invalid, RedactionField::kText);
    if (redaction.fromUs() < 0)
        return failure(Error::Kind::Invalid, RedactionField::kFromUs);
    if (redaction.toUs() <= redaction.fromUs() || redaction.toUs() > kLongestUs)
        return failure(Error::Kind::Invalid, RedactionField::kToUs);
    if (!redaction.row().has(RedactionField::kReason))
        return failure(Error::Kind::Invalid, RedactionField::kReason);
    if (redaction.reason() == RedactionReason::Other && !isSaid)
        return failure(Error::Kind::Invalid, RedactionField::kText);
    return {};
}

bool mayHearOriginal(const Permissions& permissions, const Actor& actor, ScopeId qualityPool, Instant now)
{
    return permissions.holds(actor, kDirectorRole, qualityPool, now);
}

bool mayTakeBack(const Permissions& permissions, const Actor& actor, const Row& redaction, ScopeId qualityPool,
                 Instant now)
{
    return Redaction(redaction).by() == actor.person || permissions.holds(actor, kDirectorRole, qualityPool, now);
}

Result<Group> redact(GroupBuilder builder, RecordId recording, const HiddenRange& range, const QString& text,
                     const ScopeTree& scopes)
{
    QJsonObject fields{{RedactionField::kRecording, recording.toString()},
                       {RedactionField::kFromUs, range.from},
                       {RedactionField::kToUs, range.to}};
    if (!range.reasons.isEmpty())
        fields.insert(RedactionField::kReason, keyOf(range.reasons.first()));
    if (!text.trimmed().isEmpty())
        fields.insert(RedactionField::kText, text.trimmed());
    return written(std::move(builder), fields, scopes);
}

Result<Group> takeBackRedaction(GroupBuilder builder, const Row& redaction, const QString& why, const ScopeTree& scopes)
{
    return written(std::move(builder),
                   {{RedactionField::kRecording, Redaction(redaction).recording().toString()},
                    {RedactionField::kTakesBack, redaction.id.toString()},
                    {RedactionField::kText, why.trimmed()}},
                   scopes);
}

}  // namespace Seatdesk
