// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drafts/unfinisheddraft.h"

#include "domain/ticket.h"
#include "items/deskcard.h"
#include "widgets/drafts/formdraft.h"

#include <QCoreApplication>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kCard = QStringLiteral("ticket");

/// What the person sees of a form's kind; empty for a kind of another program.
QString nameOf(const QString& kind)
{
    struct Name
    {
        QLatin1StringView kind;
        const char* name;
    };
    static constexpr Name kNames[]{
        {QLatin1StringView("ticket"), QT_TRANSLATE_NOOP("UnfinishedDraft", "Ticket")},
        {QLatin1StringView("ticket_action"), QT_TRANSLATE_NOOP("UnfinishedDraft", "Step of a ticket")},
        {QLatin1StringView("reply"), QT_TRANSLATE_NOOP("UnfinishedDraft", "Entry in a ticket")},
        {QLatin1StringView("question"), QT_TRANSLATE_NOOP("UnfinishedDraft", "Question")},
        {QLatin1StringView("answer"), QT_TRANSLATE_NOOP("UnfinishedDraft", "Answer to a question")},
        {QLatin1StringView("report"), QT_TRANSLATE_NOOP("UnfinishedDraft", "Report on an article")},
        {QLatin1StringView("article"), QT_TRANSLATE_NOOP("UnfinishedDraft", "Article")},
        {QLatin1StringView("article_step"), QT_TRANSLATE_NOOP("UnfinishedDraft", "Step of an article")},
        {QLatin1StringView("announcement"), QT_TRANSLATE_NOOP("UnfinishedDraft", "Announcement")},
        {QLatin1StringView("phrase"), QT_TRANSLATE_NOOP("UnfinishedDraft", "Phrase")},
        {QLatin1StringView("directory"), QT_TRANSLATE_NOOP("UnfinishedDraft", "Directory entry")}};
    for (const Name& one : kNames) {
        if (kind == one.kind)
            return QCoreApplication::translate("UnfinishedDraft", one.name);
    }
    return {};
}

QString wordsOfCard(const Draft& draft)
{
    const DeskCard card = DeskCard::fromDraft(draft).value_or(DeskCard());
    for (const QLatin1StringView field :
         {TicketField::kSummary, TicketField::kDescription, TicketField::kCustomerName}) {
        const QString text = card.draft.fields.value(field).toString().simplified();
        if (!text.isEmpty())
            return text;
    }
    return card.maskedCaller();
}

/// What a person would know the form again by.
QString wordsOf(const Draft& draft)
{
    const QJsonObject fields = draft.content.value(FormDraft::kFields).toObject();
    for (const char16_t* key : {u"title", u"name", u"text", u"body", u"answer", u"zh_cn", u"zh_tw", u"en"}) {
        const QString text = fields.value(QStringView(key)).toString().simplified();
        if (!text.isEmpty())
            return text;
    }
    // A step of a ticket asks what it needs: its longest answer says most.
    QString longest;
    for (const QJsonValue& value : fields) {
        if (value.toString().size() > longest.size())
            longest = value.toString();
    }
    return longest.simplified();
}

}  // namespace

QString UnfinishedDraft::line(int letters) const
{
    if (words.isEmpty())
        return name;
    const QString shown = words.size() > letters ? words.left(letters - 1) + QChar(0x2026) : words;
    return QCoreApplication::translate("UnfinishedDraft", "%1: %2", "form, its first words").arg(name, shown);
}

bool UnfinishedDraft::isCard() const
{
    return kind == kCard;
}

QList<UnfinishedDraft> unfinishedOf(const QList<Draft>& drafts)
{
    QList<UnfinishedDraft> unfinished;
    for (const Draft& draft : drafts) {
        const QString kind = draft.content.value(FormDraft::kKind).toString();
        const QString name = nameOf(kind);
        if (name.isEmpty())
            continue;
        unfinished.append({draft, kind, draft.content.value(FormDraft::kAbout).toString(), name,
                           kind == kCard ? wordsOfCard(draft) : wordsOf(draft)});
    }
    std::stable_sort(unfinished.begin(), unfinished.end(), [](const UnfinishedDraft& a, const UnfinishedDraft& b) {
        return a.draft.updatedAt > b.draft.updatedAt;
    });
    return unfinished;
}

}  // namespace Seatdesk
