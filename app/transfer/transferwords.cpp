// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/transferwords.h"

#include "exchange/columnmapping.h"
#include "exchange/exchangetables.h"
#include "widgets/words/errorwords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>

namespace Seatdesk::TransferWords {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TransferWords", text);
}

struct Word
{
    QLatin1StringView id;
    const char* text;
};

using L = QLatin1StringView;

constexpr Word kFields[] = {
    {L("summary"), QT_TRANSLATE_NOOP("TransferWords", "Summary")},
    {L("description"), QT_TRANSLATE_NOOP("TransferWords", "Description")},
    {L("recorded_at"), QT_TRANSLATE_NOOP("TransferWords", "Recorded at")},
    {L("recorded_at.time"), QT_TRANSLATE_NOOP("TransferWords", "Recorded at: time of day")},
    {L("kind"), QT_TRANSLATE_NOOP("TransferWords", "Kind")},
    {L("category"), QT_TRANSLATE_NOOP("TransferWords", "Category")},
    {L("channel"), QT_TRANSLATE_NOOP("TransferWords", "Channel")},
    {L("state"), QT_TRANSLATE_NOOP("TransferWords", "State")},
    {L("closed_at"), QT_TRANSLATE_NOOP("TransferWords", "Closed at")},
    {L("promised_at"), QT_TRANSLATE_NOOP("TransferWords", "Promised for")},
    {L("mode"), QT_TRANSLATE_NOOP("TransferWords", "Mode")},
    {L("priority"), QT_TRANSLATE_NOOP("TransferWords", "Priority")},
    {L("answer"), QT_TRANSLATE_NOOP("TransferWords", "Answer")},
    {L("customer_name"), QT_TRANSLATE_NOOP("TransferWords", "Customer")},
    {L("service_account"), QT_TRANSLATE_NOOP("TransferWords", "Account")},
    {L("address"), QT_TRANSLATE_NOOP("TransferWords", "Address of the matter")},
    {L("reach_time"), QT_TRANSLATE_NOOP("TransferWords", "When to reach")},
    {L("complaint_level"), QT_TRANSLATE_NOOP("TransferWords", "Complaint level")},
    {L("complaint_to"), QT_TRANSLATE_NOOP("TransferWords", "Complained to")},
    {L("liable"), QT_TRANSLATE_NOOP("TransferWords", "Liable")},
    {L("opinion"), QT_TRANSLATE_NOOP("TransferWords", "Customer's opinion")},
    {L("phone"), QT_TRANSLATE_NOOP("TransferWords", "Phone number")},
    {L("email"), QT_TRANSLATE_NOOP("TransferWords", "E-mail")},
    {L("postal_address"), QT_TRANSLATE_NOOP("TransferWords", "Postal address")},
    {L("paper"), QT_TRANSLATE_NOOP("TransferWords", "Identity paper")},
    {L("title"), QT_TRANSLATE_NOOP("TransferWords", "Title")},
    {L("body"), QT_TRANSLATE_NOOP("TransferWords", "Text")},
    {L("aliases"), QT_TRANSLATE_NOOP("TransferWords", "Also called")},
    {L("library"), QT_TRANSLATE_NOOP("TransferWords", "Library")},
    {L("source"), QT_TRANSLATE_NOOP("TransferWords", "Source")},
    {L("issuer"), QT_TRANSLATE_NOOP("TransferWords", "Issued by")},
    {L("valid_from"), QT_TRANSLATE_NOOP("TransferWords", "Valid from")},
    {L("valid_until"), QT_TRANSLATE_NOOP("TransferWords", "Valid until")},
    {L("position"), QT_TRANSLATE_NOOP("TransferWords", "Position")},
    {L("situation"), QT_TRANSLATE_NOOP("TransferWords", "Situation")},
    {L("topic"), QT_TRANSLATE_NOOP("TransferWords", "Topic")},
    {L("zh_cn"), QT_TRANSLATE_NOOP("TransferWords", "Simplified Chinese")},
    {L("zh_tw"), QT_TRANSLATE_NOOP("TransferWords", "Traditional Chinese")},
    {L("en"), QT_TRANSLATE_NOOP("TransferWords", "English")},
    {L("name"), QT_TRANSLATE_NOOP("TransferWords", "Name")},
    {L("address_form"), QT_TRANSLATE_NOOP("TransferWords", "Form of address")},
    {L("tier"), QT_TRANSLATE_NOOP("TransferWords", "Tier")},
    {L("grade"), QT_TRANSLATE_NOOP("TransferWords", "Grade")},
    {L("area"), QT_TRANSLATE_NOOP("TransferWords", "Area")},
    {L("account"), QT_TRANSLATE_NOOP("TransferWords", "Account")},
    {L("contract"), QT_TRANSLATE_NOOP("TransferWords", "Has a contract")},
    {L("services"), QT_TRANSLATE_NOOP("TransferWords", "Services")},
    {L("note"), QT_TRANSLATE_NOOP("TransferWords", "Remark")},
    {L("number"), QT_TRANSLATE_NOOP("TransferWords", "Staff number")},
    {L("line"), QT_TRANSLATE_NOOP("TransferWords", "Line")},
    {L("skills"), QT_TRANSLATE_NOOP("TransferWords", "Skills")},
    {L("team"), QT_TRANSLATE_NOOP("TransferWords", "Team")},
    {L("active"), QT_TRANSLATE_NOOP("TransferWords", "Works here")},
    {L("parent"), QT_TRANSLATE_NOOP("TransferWords", "Lies under")},
    {L("node"), QT_TRANSLATE_NOOP("TransferWords", "Code in the file")},
};

}  // namespace

QString record(const QString& record)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("ticket"), QT_TRANSLATE_NOOP("TransferWords", "Tickets")},
        {QStringLiteral("article"), QT_TRANSLATE_NOOP("TransferWords", "Articles")},
        {QStringLiteral("phrase"), QT_TRANSLATE_NOOP("TransferWords", "Phrases")},
        {QStringLiteral("customer"), QT_TRANSLATE_NOOP("TransferWords", "Customers")},
        {QStringLiteral("staff"), QT_TRANSLATE_NOOP("TransferWords", "Staff")},
        {QStringLiteral("category"), QT_TRANSLATE_NOOP("TransferWords", "Categories")}};
    return tr(names.value(record, ""));
}

QStringList fields(const QString& record)
{
    QStringList fields;
    for (const ExchangeTables::Names& known : ExchangeTables::shipped().namesOf(record)) {
        if (ColumnMapping::kindOf(record, known.field) && !fields.contains(known.field))
            fields.append(known.field);
    }
    return fields;
}

QString field(const QString& record, const QString& field)
{
    if (record == u"category" && field.startsWith(u"level"))
        return QCoreApplication::translate("TransferWords", "Level %1").arg(field.back());
    const Word* word =
        std::find_if(std::begin(kFields), std::end(kFields), [&](const Word& one) { return field == one.id; });
    return word == std::end(kFields) ? field : tr(word->text);
}

QString refusal(Refusal reason)
{
    switch (reason) {
        case Refusal::NulCharacter:
            return QCoreApplication::translate("TransferWords", "Holds the character U+0000, which cannot be kept.");
        case Refusal::InvalidBytes:
            return QCoreApplication::translate("TransferWords", "Holds bytes that are no text in the file's encoding.");
        case Refusal::TooManyCells:
            return QCoreApplication::translate("TransferWords", "Has more cells than the header.");
        case Refusal::UnclosedQuote:
            return QCoreApplication::translate("TransferWords", "Has a quote that is never closed.");
        case Refusal::TooLong:
            return QCoreApplication::translate("TransferWords", "Is longer than any record.");
        case Refusal::NotJson:
            return QCoreApplication::translate("TransferWords", "Is not JSON.");
        case Refusal::NotAnObject:
            return QCoreApplication::translate("TransferWords", "Is not a JSON object.");
        case Refusal::NoContent:
            return QCoreApplication::translate("TransferWords", "Is empty.");
        case Refusal::NameMissing:
            return QCoreApplication::translate("TransferWords", "Lacks what every record of its kind needs.");
        case Refusal::RepeatedInFile:
            return QCoreApplication::translate("TransferWords", "Repeats a row that stands before it in the file.");
    }
    return {};
}

RefusedWords refusedWords()
{
    return {QCoreApplication::translate("TransferWords", "Refused line"),
            QCoreApplication::translate("TransferWords", "Why refused"),
            QCoreApplication::translate("TransferWords", "Refused text"), refusal};
}

QString fault(FileFault fault)
{
    switch (fault) {
        case FileFault::Missing:
            return QCoreApplication::translate("TransferWords", "There is no such file any more. Choose another.");
        case FileFault::Folder:
            return QCoreApplication::translate("TransferWords", "This is a folder. Choose a file in it.");
        case FileFault::Unreadable:
            return QCoreApplication::translate("TransferWords",
                                               "You may not read this file. Ask its owner, or choose another.");
        case FileFault::Empty:
            return QCoreApplication::translate("TransferWords", "This file is empty. Choose another.");
        case FileFault::Pdf:
            return QCoreApplication::translate("TransferWords",
                                               "This is a PDF. Choose a table: CSV, TSV or JSON Lines.");
        case FileFault::Picture:
            return QCoreApplication::translate("TransferWords",
                                               "This is a picture. Choose a table: CSV, TSV or JSON Lines.");
        case FileFault::Workbook:
            return QCoreApplication::translate(
                "TransferWords",
                "This is a workbook. Open it in your spreadsheet program, save the sheet as CSV "
                "and choose that file.");
        case FileFault::Archive:
            return QCoreApplication::translate("TransferWords",
                                               "This is an archive. Unpack it and choose a file in it.");
        case FileFault::NotText:
            return QCoreApplication::translate("TransferWords",
                                               "This file holds no text. Choose a table: CSV, TSV or JSON Lines.");
    }
    return {};
}

QString failure(const QString& path, const Error& error)
{
    if (const std::optional<FileFault> known = fileFault(path))
        return fault(*known);
    if (error.kind == Error::Kind::Invalid && error.detail.startsWith(u"header"))
        return QCoreApplication::translate(
            "TransferWords",
            "The first line of this file names no columns. Add such a line, or choose another "
            "file.");
    if (error.kind == Error::Kind::Invalid && error.detail.startsWith(u"two columns"))
        return QCoreApplication::translate("TransferWords",
                                           "Two columns go to the same field. Choose another for one of them.");
    return ErrorWords::reason(error);
}

QString delimiter(QChar delimiter)
{
    switch (delimiter.unicode()) {
        case u',':
            return QCoreApplication::translate("TransferWords", "Comma");
        case u'\t':
            return QCoreApplication::translate("TransferWords", "Tab");
        case u';':
            return QCoreApplication::translate("TransferWords", "Semicolon");
        case u'|':
            return QCoreApplication::translate("TransferWords", "Vertical bar");
        default:
            return delimiter;
    }
}

}  // namespace Seatdesk::TransferWords
