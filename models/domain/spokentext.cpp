// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spokentext.h"

#include <QRegularExpression>
#include <QSet>

namespace Seatdesk {

namespace {

bool isSpokenAlone(QChar c)
{
    switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Bopomofo:
            return c.isLetter();
        default:
            return c.isDigit();
    }
}

const QSet<QString>& agentNames()
{
    static const QSet<QString> names{
        QStringLiteral("agent"),    QStringLiteral("operator"), QStringLiteral("representative"),
        QStringLiteral("advisor"),  QStringLiteral("staff"),    QStringLiteral("csr"),
        QStringLiteral("坐席"),     QStringLiteral("座席"),     QStringLiteral("客服"),
        QStringLiteral("客服人员"), QStringLiteral("客服人員"), QStringLiteral("客服专员"),
        QStringLiteral("客服專員"), QStringLiteral("业务代表"), QStringLiteral("業務代表"),
        QStringLiteral("话务员"),   QStringLiteral("話務員"),   QStringLiteral("接线员"),
        QStringLiteral("接線員"),   QStringLiteral("员工"),     QStringLiteral("員工")};
    return names;
}

const QSet<QString>& customerNames()
{
    static const QSet<QString> names{QStringLiteral("customer"), QStringLiteral("client"), QStringLiteral("caller"),
                                     QStringLiteral("user"),     QStringLiteral("客户"),   QStringLiteral("客戶"),
                                     QStringLiteral("用户"),     QStringLiteral("用戶"),   QStringLiteral("顾客"),
                                     QStringLiteral("顧客"),     QStringLiteral("来电人"), QStringLiteral("來電者")};
    return names;
}

bool namesAVoice(const QString& word)
{
    static const QRegularExpression counted(
        QStringLiteral("^(speaker|spk|voice|channel|说话人|說話人|讲话人|發言者|发言人|声道|聲道)[ _-]?\\d{1,3}$"),
        QRegularExpression::CaseInsensitiveOption);
    return speakerNamed(word) != Speaker::Unknown || counted.match(word).hasMatch();
}

}  // namespace

int spokenCharacters(QStringView text)
{
    int count = 0;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        // The rare ideographs lie beyond the first plane and are two units each.
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            count += QChar::script(QChar::surrogateToUcs4(c, text[++i])) == QChar::Script_Han ? 1 : 0;
            inWord = false;
            continue;
        }
        const bool alone = isSpokenAlone(c);
        // Accents and the apostrophe of "don't" go on with a word.
        const bool letter = !alone && (c.isLetter() || (inWord && (c.isMark() || c == u'\'' || c == u'’')));
        count += alone || (letter && !inWord) ? 1 : 0;
        inWord = letter;
    }
    return count;
}

Speaker speakerNamed(const QString& voice)
{
    const QString name = voice.trimmed().toLower();
    if (agentNames().contains(name))
        return Speaker::Agent;
    return customerNames().contains(name) ? Speaker::Customer : Speaker::Unknown;
}

QString takeVoice(QString& text)
{
    constexpr qsizetype kLongest = 20;
    const bool bracketed = text.startsWith(u'[') || text.startsWith(u'【');
    const QStringView ends = bracketed ? u"]】" : u":：";
    const qsizetype begin = bracketed ? 1 : 0;
    for (qsizetype i = begin; i < std::min(text.size(), begin + kLongest); ++i) {
        if (!ends.contains(text.at(i)))
            continue;
        const QString word = text.mid(begin, i - begin).trimmed();
        if (!namesAVoice(word))
            return {};
        text.remove(0, i + 1);
        if (bracketed && (text.startsWith(u':') || text.startsWith(u'：')))
            text.remove(0, 1);
        text = text.trimmed();
        return word;
    }
    return {};
}

}  // namespace Seatdesk
