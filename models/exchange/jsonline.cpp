// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonline.h"

#include <algorithm>

namespace Seatdesk {

namespace {

/// Deeper nesting comes from an attack, not from a table.
constexpr int kDeepestValue = 200;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

}  // namespace

std::optional<QList<JsonMember>> JsonLine::members()
{
    QList<JsonMember> members;
    skipSpace();
    if (peek() != u'{') {
        m_refusal = value() ? Refusal::NotAnObject : Refusal::NotJson;
        return std::nullopt;
    }
    take(u'{');
    skipSpace();
    bool ended = take(u'}');
    while (!ended) {
        if (!member(members))
            return std::nullopt;
        skipSpace();
        ended = take(u'}');
        if (!ended && !take(u','))
            return std::nullopt;
    }
    skipSpace();
    if (m_at != m_text.size())
        return std::nullopt;
    return members;
}

bool JsonLine::take(QChar c)
{
    if (m_at >= m_text.size() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

void JsonLine::skipSpace()
{
    while (m_at < m_text.size() &&
           (m_text[m_at] == u' ' || m_text[m_at] == u'\t' || m_text[m_at] == u'\r' || m_text[m_at] == u'\n'))
        ++m_at;
}

bool JsonLine::member(QList<JsonMember>& members)
{
    JsonMember member;
    skipSpace();
    if (!string(&member.key))
        return false;
    skipSpace();
    if (!take(u':'))
        return false;
    skipSpace();
    if (!cell(member.value))
        return false;
    members.append(std::move(member));
    return true;
}

bool JsonLine::cell(TableCell& cell)
{
    if (peek() == u'"')
        return string(&cell.text);
    const qsizetype from = m_at;
    if (!value())
        return false;
    cell = {m_text.mid(from, m_at - from).toString(), false};
    return true;
}

bool JsonLine::value()
{
    switch (peek().unicode()) {
        case u'"':
            return string(nullptr);
        case u'{':
            return container(u'{', u'}');
        case u'[':
            return container(u'[', u']');
        case u't':
            return word(u"true");
        case u'f':
            return word(u"false");
        case u'n':
            return word(u"null");
        default:
            return number();
    }
}

bool JsonLine::string(QString* decoded)
{
    if (!take(u'"'))
        return false;
    while (m_at < m_text.size()) {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'"' && m_text[m_at] != u'\\' && m_text[m_at] >= u' ')
            ++m_at;
        if (decoded)
            decoded->append(m_text.mid(from, m_at - from));
        if (take(u'"'))
            return true;
        if (!take(u'\\') || !escape(decoded))
            return false;
    }
    return false;
}

bool JsonLine::escape(QString* decoded)
{
    static constexpr QStringView kNames = u"\"\\/bfnrt";
    static constexpr QStringView kMeanings = u"\"\\/\b\f\n\r\t";
    QChar meaning;
    const qsizetype known = m_at < m_text.size() ? kNames.indexOf(m_text[m_at]) : -1;
    if (known >= 0) {
        meaning = kMeanings[known];
        ++m_at;
    } else {
        bool hex = false;
        const QStringView code = m_text.mid(m_at + 1, 4);
        if (peek() != u'u' || code.size() != 4 || !std::all_of(code.begin(), code.end(), [](QChar c) {
                return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
            }))
            return false;
        meaning = QChar(code.toUShort(&hex, 16));
        m_at += 5;
    }
    if (decoded)
        decoded->append(meaning);
    return true;
}

bool JsonLine::digits()
{
    const qsizetype from = m_at;
    while (isDigit(peek()))
        ++m_at;
    return m_at > from;
}

bool JsonLine::number()
{
    take(u'-');
    if (!take(u'0') && !digits())
        return false;
    if (take(u'.') && !digits())
        return false;
    if (take(u'e') || take(u'E')) {
        if (!take(u'+'))
            take(u'-');
        return digits();
    }
    return true;
}

bool JsonLine::word(QStringView expected)
{
    if (m_text.mid(m_at, expected.size()) != expected)
        return false;
    m_at += expected.size();
    return true;
}

bool JsonLine::container(QChar open, QChar close)
{
    if (++m_depth > kDeepestValue || !take(open))
        return false;
    skipSpace();
    bool ended = take(close);
    while (!ended) {
        skipSpace();
        if (open == u'{') {
            if (!string(nullptr))
                return false;
            skipSpace();
            if (!take(u':'))
                return false;
            skipSpace();
        }
        if (!value())
            return false;
        skipSpace();
        ended = take(close);
        if (!ended && !take(u','))
            return false;
    }
    --m_depth;
    return true;
}

QString jsonString(QStringView text, bool ascii)
{
    static constexpr QStringView kNamed = u"\"\\\b\f\n\r\t";
    static constexpr QStringView kNames = u"\"\\bfnrt";
    QString token(u'"');
    token.reserve(text.size() + 2);
    for (const QChar c : text) {
        const qsizetype named = c < u' ' || c == u'"' || c == u'\\' ? kNamed.indexOf(c) : -1;
        if (named >= 0)
            token.append(u'\\').append(kNames[named]);
        else if (c < u' ' || (ascii && c.unicode() >= 0x7f))
            token.append(u"\\u").append(QString::number(c.unicode(), 16).rightJustified(4, u'0'));
        else
            token.append(c);
    }
    token.append(u'"');
    return token;
}

QString jsonToken(const TableCell& cell, bool ascii)
{
    return cell.quoted ? jsonString(cell.text, ascii) : cell.text;
}

QString jsonLine(const QList<JsonMember>& members, bool spaces, bool ascii)
{
    QString line(u'{');
    for (const JsonMember& member : members) {
        if (line.size() > 1)
            line.append(spaces ? QStringView(u", ") : QStringView(u","));
        line.append(jsonString(member.key, ascii)).append(spaces ? QStringView(u": ") : QStringView(u":"));
        line.append(jsonToken(member.value, ascii));
    }
    line.append(u'}');
    return line;
}

}  // namespace Seatdesk
