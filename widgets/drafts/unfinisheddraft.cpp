// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drafts/unfinisheddraft.h"

#include "domain/ticket.h"
#include "items/deskcard.h"
#include "widgets/drafts/formdraft.h"

#include <QCoreApplication>

#include <algorithm>

namespace Seatdesk {

namespace {

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
    return kind == DraftKind::Ticket;
}

QList<UnfinishedDraft> unfinishedOf(const QList<Draft>& drafts)
{
    QList<UnfinishedDraft> unfinished;
    for (const Draft& draft : drafts) {
        const auto kind = fromKey<DraftKind>(draft.content.value(FormDraft::kKind).toString());
        if (!kind)
            continue;
        unfinished.append({draft, *kind, draft.content.value(FormDraft::kAbout).toString(), nameOf(*kind),
                           *kind == DraftKind::Ticket ? wordsOfCard(draft) : wordsOf(draft)});
    }
    std::stable_sort(unfinished.begin(), unfinished.end(), [](const UnfinishedDraft& a, const UnfinishedDraft& b) {
        return a.draft.updatedAt > b.draft.updatedAt;
    });
    return unfinished;
}

}  // namespace Seatdesk
