// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/foundpassage.h"

#include "domain/typeahead.h"

#include <QRegularExpression>

#include <algorithm>

namespace Seatdesk {

namespace {

/// What is shown before the first mark.
constexpr qsizetype kBefore = 12;

QStringList sentencesOf(const QString& body)
{
    // Signs of headings and lists at the beginning of a line are no words.
    static const QRegularExpression between(QStringLiteral(R"(\n[\s#>*\-]*|(?<=[。！？；!?;]))"));
    return body.split(between, Qt::SkipEmptyParts);
}

FoundPassage cutBefore(const QString& sentence, QList<TextRange> marks)
{
    const qsizetype from = marks.first().from - kBefore;
    if (from <= 1)
        return {sentence, marks};
    for (TextRange& mark : marks)
        mark.from += 1 - from;
    return {QStringLiteral("…") + sentence.mid(from), marks};
}

}  // namespace

FoundPassage foundPassage(TypeAhead& typeAhead, const QString& words, const QString& body, const QStringList& others)
{
    if (words.trimmed().isEmpty())
        return {};
    for (const QString& part : sentencesOf(body) + others) {
        const QString sentence = part.trimmed();
        if (const QList<TextRange> marks = typeAhead.ranges(sentence, words); !marks.isEmpty())
            return cutBefore(sentence, marks);
    }
    return {};
}

}  // namespace Seatdesk
