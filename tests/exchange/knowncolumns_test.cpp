// SPDX-License-Identifier: GPL-3.0-or-later
// What the program itself writes over a column, or before a field of its forms, it must know when it comes back.
#include "exchange/columnmapping.h"
#include "exchange/exchangetables.h"
#include "support/places.h"
#include "support/text.h"

#include <QFile>
#include <QHash>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// The texts of one context of a translation file, by their English source.
QHash<QString, QString> textsOf(const QString& context, const QString& language)
{
    QFile file(TestPlaces::sourceFile(QStringLiteral("translations/seatdesk_%1.ts").arg(language)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    QXmlStreamReader xml(&file);
    QHash<QString, QString> texts;
    QString here;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            here = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation" && here == context)
            texts.insert(source, xml.readElementText());
    }
    return texts;
}

QString fieldOf(const QString& column)
{
    TableDescription table;
    table.header = {column};
    const Result<ColumnMapping> mapping = ColumnMapping::find(table, q("ticket"), {}, QTimeZone::utc());
    return mapping->columns().first().field;
}

/// What a field is called, in English and both Chinese.
QStringList spellings(const QString& context, const QString& source)
{
    return {source, textsOf(context, q("zh_CN")).value(source), textsOf(context, q("zh_TW")).value(source)};
}

/// Every column of an exported view and its field; an empty one: none, for the reason beside it.
const QHash<QString, QString> kSheet{
    {q("Number"), {}},  // the program's own, a ticket that comes in is given a new one
    {q("Kind"), q("kind")},
    {q("Category"), q("category")},
    {q("Channel"), q("channel")},
    {q("Mode"), q("mode")},
    {q("Priority"), q("priority")},
    {q("State"), q("state")},
    {q("Summary"), q("summary")},
    {q("Description"), q("description")},
    {q("Answer"), q("answer")},
    {q("Customer"), q("customer_name")},
    {q("Number, masked"), {}},  // stars are nobody's number
    {q("Account"), q("service_account")},
    {q("Address"), q("address")},
    {q("Recorded by"), {}},  // colleagues and places follow from steps
    {q("Lies with"), {}},
    {q("Held by"), {}},
    {q("Recorded at"), q("recorded_at")},
    {q("Dispatched at"), {}},  // steps that are not taken over
    {q("Accepted at"), {}},
    {q("Done at"), {}},
    {q("Closed at"), q("closed_at")},
    {q("Next clock"), {}},  // clocks are counted anew
    {q("Due at"), {}},
    {q("Waits for"), {}},
    {q("Promised for"), q("promised_at")},
    {q("Urged"), {}},  // counted by steps
    {q("Callback attempts"), {}},
    {q("Complaint level"), q("complaint_level")},
    {q("Complained to"), q("complaint_to")},
};

}  // namespace

TEST(KnownColumns, AreThoseOfAnExportedView)
{
    const QHash<QString, QString> texts = textsOf(q("TicketSheet"), q("zh_CN"));
    ASSERT_FALSE(texts.isEmpty());
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        ASSERT_TRUE(kSheet.contains(text.key())) << "say above what comes back of " << qPrintable(text.key());
        if (text.key() == u"Done at")
            continue;  // 完成时间: closed to everyone else
        for (const QString& column : spellings(q("TicketSheet"), text.key()))
            EXPECT_EQ(fieldOf(column), kSheet.value(text.key())) << qPrintable(column);
    }
}

TEST(KnownColumns, AreTheLabelsOfTheForm)
{
    const QHash<QString, QString> fields{
        {q("Kind"), q("kind")},
        {q("Category"), q("category")},
        {q("Channel"), q("channel")},
        {q("Mode"), q("mode")},
        {q("Priority"), q("priority")},
        {q("Summary"), q("summary")},
        {q("Description"), q("description")},
        {q("Answer"), q("answer")},
        {q("Account"), q("service_account")},
        {q("Address"), q("address")},
        {q("Complained to"), q("complaint_to")},
        {q("Liable"), q("liable")},
        {q("Customer's opinion"), q("opinion")},
    };
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        for (const QString& column : spellings(q("TicketWords"), field.key()))
            EXPECT_EQ(fieldOf(column), field.value()) << qPrintable(column);
    }
}

TEST(KnownColumns, HoldTheWordsThatTheProgramWrites)
{
    const QHash<QString, QString> words{
        {q("Fault report"), q("kind")},
        {q("Tariff dispute"), q("kind")},
        {q("Service request"), q("kind")},
        {q("Inquiry"), q("kind")},
        {q("Look-up"), q("kind")},
        {q("Repair"), q("kind")},
        {q("Complaint"), q("kind")},
        {q("Suggestion"), q("kind")},
        {q("Return or exchange"), q("kind")},
        {q("Praise"), q("kind")},
        {q("Phone"), q("channel")},
        {q("Voice message"), q("channel")},
        {q("Chat or group"), q("channel")},
        {q("Web message"), q("channel")},
        {q("E-mail"), q("channel")},
        {q("SMS"), q("channel")},
        {q("Fax"), q("channel")},
        {q("Letter"), q("channel")},
        {q("Visit"), q("channel")},
        {q("Passed on"), q("channel")},
        {q("Hotline"), q("mode")},
        {q("Remote"), q("mode")},
        {q("On site"), q("mode")},
        {q("Normal"), q("priority")},
        {q("Urgent"), q("priority")},
        {q("Critical"), q("priority")},
        {q("Recorded"), q("state")},
        {q("Settled"), q("state")},
        {q("Dispatched"), q("state")},
        {q("Accepted"), q("state")},
        {q("Done"), q("state")},
        {q("Callback"), q("state")},
        {q("Closed"), q("state")},
        {q("Returned"), q("state")},
        {q("Cancelled"), q("state")},
        {q("Merged"), q("state")},
    };
    for (auto word = words.begin(); word != words.end(); ++word) {
        for (const QString& text : spellings(q("TicketWords"), word.key()))
            EXPECT_TRUE(ExchangeTables::shipped().valueOf(q("ticket"), word.value(), text)) << qPrintable(text);
    }
}
