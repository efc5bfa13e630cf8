// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/noteactions.h"

#include "domain/announcement.h"
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

Group answerQuestion(GroupBuilder builder, const Row& question, const QString& answer, const QList<Row>& duplicates)
{
    for (const Row& row : QList<Row>{question} + duplicates)
        builder.change(row, {{QuestionField::kAnswer, answer},
                             {QuestionField::kAnsweredBy, builder.person().toString()},
                             {QuestionField::kAnsweredAt, toMicros(builder.at())}});
    return builder.group();
}

Group closeAsDuplicate(GroupBuilder builder, const Row& question, const Row& original)
{
    QJsonObject fields{{QuestionField::kDuplicateOf, original.id.toString()}};
    if (original.has(QuestionField::kAnswer)) {
        fields.insert(QuestionField::kAnswer, original.text(QuestionField::kAnswer));
        fields.insert(QuestionField::kAnsweredBy, original.text(QuestionField::kAnsweredBy));
        fields.insert(QuestionField::kAnsweredAt, toMicros(builder.at()));
    }
    builder.change(question, fields);
    return builder.group();
}

Group openAgain(GroupBuilder builder, const Row& question)
{
    builder.change(question, {{QuestionField::kDuplicateOf, QJsonValue()},
                              {QuestionField::kAnswer, QJsonValue()},
                              {QuestionField::kAnsweredBy, QJsonValue()},
                              {QuestionField::kAnsweredAt, QJsonValue()}});
    return builder.group();
}

Group withdraw(GroupBuilder builder, const Row& announcement, const QString& reason)
{
    builder.change(announcement, {{AnnouncementField::kValidUntil, toMicros(builder.at())},
                                  {AnnouncementField::kEndedReason, reason}});
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
