// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/texttools.h"

#include "search/foldedwordingcheck.h"
#include "search/pinyintable.h"
#include "search/textfold.h"

#include <QJsonArray>

namespace Seatdesk {

namespace {

qsizetype characters(const QString& text, qsizetype until)
{
    return QStringView(text).left(until).toUcs4().size();
}

}  // namespace

QJsonObject pinyinAnswer(const QString& line)
{
    QJsonArray plain;
    QJsonArray tones;
    QString initials;
    for (const PinyinReading& reading : PinyinTable::shipped().read(line)) {
        const QString character = line.mid(reading.from, reading.length);
        if (reading.readings.isEmpty()) {
            plain.append(character);
            tones.append(character);
            const QString letter = folded(character);
            if (!letter.isEmpty() && (letter[0].isLetterOrNumber() || letter[0].isSurrogate()))
                initials += letter;
            continue;
        }
        const QString syllable = QString::fromUtf8(withoutTone(reading.readings[0]));
        plain.append(syllable);
        tones.append(QString::fromUtf8(reading.readings[0]));
        initials += syllable.left(1);
    }
    return {{QStringLiteral("text"), line},
            {QStringLiteral("pinyin"), plain},
            {QStringLiteral("tones"), tones},
            {QStringLiteral("initials"), initials}};
}

QJsonObject foldAnswer(const QString& line)
{
    return {{QStringLiteral("text"), line}, {QStringLiteral("fold"), folded(line)}};
}

QJsonObject lintAnswer(const QString& line, const QList<WordingRule>& rules)
{
    FoldedWordingCheck check;
    check.setRules(rules);
    QJsonArray hits;
    for (const WordingHit& hit : check.hits(line)) {
        hits.append(QJsonObject{{QStringLiteral("kind"), hit.kind},
                                {QStringLiteral("from"), characters(line, hit.from)},
                                {QStringLiteral("to"), characters(line, hit.from + hit.length)},
                                {QStringLiteral("text"), line.mid(hit.from, hit.length)},
                                {QStringLiteral("better"), hit.better}});
    }
    return {{QStringLiteral("text"), line}, {QStringLiteral("hits"), hits}};
}

}  // namespace Seatdesk
