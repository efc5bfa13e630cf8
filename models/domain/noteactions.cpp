// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/noteactions.h"

#include "domain/favourite.h"
#include "domain/question.h"
#include "domain/receipt.h"
#include "domain/timelineentry.h"

namespace Seatdesk {

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

}  // namespace

Group noteQuestion(GroupBuilder builder, const QuestionNote& note)
{
    builder.insert(Question::kRecord, {},
                   {{QuestionField::kKind, note.kind},
                    {QuestionField::kText, note.text},
                    {QuestionField::kAskedBy, builder.person().toString()},
                    {QuestionField::kAskedAt, toMicros(builder.at())},
                    {QuestionField::kTicket, orNull(note.ticket.toString())},
                    {QuestionField::kArticle, orNull(note.article.toString())}});
    if (!note.entry.isEmpty())
        builder.insert(TimelineEntry::kRecord, {},
                       {{TimelineEntryField::kTicket, note.ticket.toString()},
                        {TimelineEntryField::kKind, keyOf(EntryKind::Note)},
                        {TimelineEntryField::kAudience, keyOf(Audience::Internal)},
                        {TimelineEntryField::kAt, toMicros(builder.at())},
                        {TimelineEntryField::kBy, builder.person().toString()},
                        {TimelineEntryField::kText, note.entry}});
    return builder.group();
}

Group answerQuestion(GroupBuilder builder, const Row& question, const QString& answer)
{
    builder.change(question, {{QuestionField::kAnswer, answer},
                              {QuestionField::kAnsweredBy, builder.person().toString()},
                              {QuestionField::kAnsweredAt, toMicros(builder.at())}});
    return builder.group();
}

Group keepAtHand(GroupBuilder builder, const QString& record, RecordId target, int position)
{
    builder.insert(Favourite::kRecord, ScopeId(builder.person()),
                   {{FavouriteField::kRecord, record},
                    {FavouriteField::kTarget, target.toString()},
                    {FavouriteField::kPosition, position}});
    return builder.group();
}

Group dropFavourite(GroupBuilder builder, const Row& favourite)
{
    builder.remove(favourite);
    return builder.group();
}

Group confirmRead(GroupBuilder builder, RecordId announcement)
{
    builder.insert(Receipt::kRecord, {},
                   {{ReceiptField::kAnnouncement, announcement.toString()},
                    {ReceiptField::kPerson, builder.person().toString()},
                    {ReceiptField::kAt, toMicros(builder.at())}});
    return builder.group();
}

}  // namespace Seatdesk
