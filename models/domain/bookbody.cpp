// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bookbody.h"

#include "domain/jsontext.h"
#include "domain/try.h"

namespace Seatdesk {

namespace {

const QString kCategoryKey = QStringLiteral("category");
const QString kHappenedAt = QStringLiteral("happened_at");
const QString kText = QStringLiteral("text");
const QString kCorrects = QStringLiteral("corrects");
const QString kReason = QStringLiteral("reason");
const QString kLinks = QStringLiteral("links");
const QString kWritten = QStringLiteral("written");
const QString kOffline = QStringLiteral("offline");
const QString kHandover = QStringLiteral("handover");
const QString kTakeover = QStringLiteral("takeover");
const QString kRestore = QStringLiteral("restore");
const QString kRecovered = QStringLiteral("recovered");
const QString kSeq = QStringLiteral("seq");
const QString kHash = QStringLiteral("hash");
const QString kRecord = QStringLiteral("record");
const QString kId = QStringLiteral("id");

QJsonObject toJson(const BookHead& head)
{
    return {{kSeq, head.seq}, {kHash, head.hash}};
}

}  // namespace

QString BookBody::toText() const
{
    QJsonObject json{{kCategoryKey, keyOf(category)}, {kHappenedAt, toMicros(happenedAt)}, {kText, text}};
    if (!corrects.isNull())
        json.insert(kCorrects, corrects.toString());
    if (!reason.isEmpty())
        json.insert(kReason, reason);
    QJsonArray rows;
    for (const BookLink& link : links)
        rows.append(QJsonObject{{kRecord, link.record}, {kId, link.id.toString()}});
    if (handover)
        json.insert(kHandover, handover->toJson(text));
    if (takeover)
        json.insert(kTakeover, takeover->toJson());
    if (restore)
        json.insert(kRestore, restore->toJson());
    if (formerly)
        json.insert(kRecovered, toJson(*formerly));
    if (isOffline)
        json.insert(kWritten, kOffline);
    if (!rows.isEmpty())
        json.insert(kLinks, rows);
    return QString::fromUtf8(toJsonText(json));
}

Result<BookBody> BookBody::parse(const QString& text)
{
    SEATDESK_TRY_LET(json, objectFromJsonText(text.toUtf8()));
    const std::optional<BookCategory> category = fromKey<BookCategory>(json.value(kCategoryKey).toString());
    if (!category)
        return failure(Error::Kind::Invalid, kCategoryKey);
    BookBody body;
    body.category = *category;
    body.happenedAt = fromMicros(json.value(kHappenedAt).toInteger());
    body.text = json.value(kText).toString();
    body.corrects = RecordId::fromString(json.value(kCorrects).toString());
    body.reason = json.value(kReason).toString();
    body.isOffline = json.value(kWritten).toString() == kOffline;
    // One that was altered is for whoever judges signatures; the words are legible without it.
    if (json.contains(kHandover))
        body.handover = HandoverProof::of(json.value(kHandover).toObject(), body.text);
    if (json.contains(kTakeover))
        body.takeover = Takeover::of(json.value(kTakeover).toObject());
    if (json.contains(kRestore))
        body.restore = BookRestore::of(json.value(kRestore).toObject());
    body.isAltered = (json.contains(kHandover) && !body.handover) || (json.contains(kTakeover) && !body.takeover) ||
                     (json.contains(kRestore) && !body.restore);
    const QJsonObject mark = json.value(kRecovered).toObject();
    if (json.contains(kRecovered))
        body.formerly = BookHead{mark.value(kSeq).toInteger(), mark.value(kHash).toString()};
    const QJsonArray rows = json.value(kLinks).toArray();
    for (const QJsonValue& row : rows)
        body.links.append({row[kRecord].toString(), RecordId::fromString(row[kId].toString())});
    return body;
}

bool BookBody::claimsSignature(const QString& text)
{
    const Result<QJsonObject> json = objectFromJsonText(text.toUtf8());
    return json && (json->contains(kHandover) || json->contains(kTakeover) || json->contains(kRestore));
}

Result<QString> BookBody::recovered(const QString& text, const BookHead& formerly)
{
    SEATDESK_TRY_LET(json, objectFromJsonText(text.toUtf8()));
    json.insert(kRecovered, toJson(formerly));
    return QString::fromUtf8(toJsonText(json));
}

Result<QString> BookBody::unmarked(const QString& text)
{
    SEATDESK_TRY_LET(json, objectFromJsonText(text.toUtf8()));
    json.remove(kRecovered);
    return QString::fromUtf8(toJsonText(json));
}

Result<void> BookBody::check() const
{
    if (text.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, kText);
    if (!corrects.isNull() && reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, kReason);
    if (isAltered)
        return failure(Error::Kind::Invalid, kHandover);
    return {};
}

}  // namespace Seatdesk
