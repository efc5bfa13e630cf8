// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/seatsearch.h"

#include <QJsonArray>

namespace Seatdesk {

namespace {

QStringList texts(const Row& row, const QString& field)
{
    QStringList list;
    for (const QJsonValue& value : row.fields.value(field).toArray())
        list.append(value.toString());
    return list;
}

IndexDocument document(const Row& row, const QString& title, const QString& body)
{
    IndexDocument document;
    document.record = row.record;
    document.id = row.id;
    document.title = title;
    document.body = body;
    return document;
}

IndexDocument articleDocument(const Row& row)
{
    IndexDocument words = document(row, row.text(QStringLiteral("title")), row.text(QStringLiteral("body")));
    words.aliases = texts(row, QStringLiteral("aliases"));
    words.category = row.text(QStringLiteral("category"));
    return words;
}

IndexDocument ticketDocument(const Row& row)
{
    IndexDocument words =
        document(row, row.text(QStringLiteral("summary")),
                 row.text(QStringLiteral("description")) + u'\n' + row.text(QStringLiteral("answer")));
    words.aliases = {row.text(QStringLiteral("number")), row.text(QStringLiteral("customer_name"))};
    words.category = row.text(QStringLiteral("category"));
    return words;
}

IndexDocument phraseDocument(const Row& row)
{
    IndexDocument words = document(row, row.text(QStringLiteral("zh_cn")), row.text(QStringLiteral("topic")));
    words.aliases = {row.text(QStringLiteral("zh_tw")), row.text(QStringLiteral("en"))};
    words.category = row.text(QStringLiteral("situation"));
    return words;
}

IndexDocument directoryDocument(const Row& row)
{
    return document(row, row.text(QStringLiteral("name")),
                    row.text(QStringLiteral("number")) + u'\n' + row.text(QStringLiteral("topic")) + u'\n' +
                        row.text(QStringLiteral("note")));
}

}  // namespace

std::optional<IndexDocument> indexDocumentOf(const Row& row)
{
    if (row.record == u"article")
        return articleDocument(row);
    if (row.record == u"ticket")
        return ticketDocument(row);
    if (row.record == u"phrase")
        return phraseDocument(row);
    if (row.record == u"directory")
        return directoryDocument(row);
    if (row.record == u"customer")
        return document(row, row.text(QStringLiteral("name")), QString());
    if (row.record == u"question")
        return document(row, row.text(QStringLiteral("text")), row.text(QStringLiteral("answer")));
    return std::nullopt;
}

}  // namespace Seatdesk
