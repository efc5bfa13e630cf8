// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsontext.h"

#include <QJsonDocument>

namespace Seatdesk {

namespace {

/// Outside strings U+FEFF cannot stand in JSON, so every one may be escaped.
QByteArray escaped(QByteArray text)
{
    return text.replace("\xEF\xBB\xBF", "\\ufeff");
}

}  // namespace

QByteArray toJsonText(const QJsonObject& object)
{
    return escaped(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray toJsonText(const QJsonArray& array)
{
    return escaped(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> objectFromJsonText(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(escaped(text), &error);
    if (!document.isObject())
        return failure(
            Error::Kind::Invalid,
            QStringLiteral("JSON: ") + (document.isArray() ? QStringLiteral("it is a list") : error.errorString()));
    return document.object();
}

QJsonArray arrayFromJsonText(const QByteArray& text)
{
    return QJsonDocument::fromJson(escaped(text)).array();
}

}  // namespace Seatdesk
