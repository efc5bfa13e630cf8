// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/keptcell.h"

namespace Seatdesk {

QJsonValue KeptCell::toJson(const QString& masked) const
{
    if (contact) {
        QJsonObject json{{QStringLiteral("contact"), contact->toString()}, {QStringLiteral("masked"), masked}};
        if (!cell.quoted)
            json.insert(QStringLiteral("bare"), true);
        return json;
    }
    if (cell.quoted && !names)
        return cell.text;
    QJsonObject json{{cell.quoted ? QStringLiteral("text") : QStringLiteral("json"), cell.text}};
    if (names)
        json.insert(QStringLiteral("id"), names->toString());
    return json;
}

KeptCell KeptCell::of(const QJsonValue& json)
{
    KeptCell kept;
    if (!json.isObject()) {
        kept.cell = {json.toString(), true};
        return kept;
    }
    const QJsonObject object = json.toObject();
    if (object.contains(QStringLiteral("contact"))) {
        kept.contact = RecordId::fromString(object.value(QStringLiteral("contact")).toString());
        kept.cell.quoted = !object.value(QStringLiteral("bare")).toBool();
        return kept;
    }
    kept.cell.quoted = !object.contains(QStringLiteral("json"));
    kept.cell.text = object.value(kept.cell.quoted ? QStringLiteral("text") : QStringLiteral("json")).toString();
    if (object.contains(QStringLiteral("id")))
        kept.names = RecordId::fromString(object.value(QStringLiteral("id")).toString());
    return kept;
}

}  // namespace Seatdesk
