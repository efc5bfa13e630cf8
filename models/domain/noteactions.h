// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"

namespace Seatdesk {

// The small things that anyone may write down beside the work. Each takes a builder of its own and gives the group.

/// What nobody could answer, or a report on an article: `kind` question, wrong, unclear, missing.
struct QuestionNote
{
    QString kind = QStringLiteral("question");
    QString text;
    TicketId ticket;  ///< during which it came up
    QString entry;    ///< for that ticket's time line; empty while it is not recorded
    ArticleId article;
};

Group noteQuestion(GroupBuilder builder, const QuestionNote& note);
/// Closes a question with its answer, and those that ask the same.
Group answerQuestion(GroupBuilder builder, const Row& question, const QString& answer,
                     const QList<Row>& duplicates = {});
/// Closes a question that asks what `original` asks: it has that one's answer, now or when there is one.
Group closeAsDuplicate(GroupBuilder builder, const Row& question, const Row& original);
/// It is a question of its own after all, and open.
Group openAgain(GroupBuilder builder, const Row& question);
/// Ends an announcement now; whoever looks it up reads why.
Group withdraw(GroupBuilder builder, const Row& announcement, const QString& reason);
/// Keeps a row at hand, or no longer when `favourite` is the row that keeps it.
Group keepAtHand(GroupBuilder builder, const QString& record, RecordId target, int position);
Group dropFavourite(GroupBuilder builder, const Row& favourite);
/// That the person has read the announcement.
Group confirmRead(GroupBuilder builder, RecordId announcement);

}  // namespace Seatdesk
