// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording/wordinghighlighter.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace Seatdesk {

WordingHighlighter::WordingHighlighter(const Theme& theme, const WordingCheck& check, const QList<QTextCursor>& blanks,
                                       QTextDocument* document)
    : QSyntaxHighlighter(document), m_theme(theme), m_check(check), m_blanks(blanks)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void WordingHighlighter::setSilent(bool silent)
{
    if (silent == m_silent)
        return;
    m_silent = silent;
    rehighlight();
}

void WordingHighlighter::setIgnored(const QStringList& wordings)
{
    m_ignored = wordings;
    rehighlight();
}

QList<WordingHit> WordingHighlighter::hitsIn(const QString& text) const
{
    QList<WordingHit> hits = m_check.hits(text);
    hits.removeIf([&](const WordingHit& hit) { return m_ignored.contains(text.mid(hit.from, hit.length)); });
    return hits;
}

void WordingHighlighter::highlightBlock(const QString& text)
{
    if (m_silent)
        return;
    QTextCharFormat taboo;
    taboo.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    taboo.setUnderlineColor(m_theme.color(Role::Warning));
    for (const WordingHit& hit : hitsIn(text))
        setFormat(static_cast<int>(hit.from), static_cast<int>(hit.length), taboo);
    QTextCharFormat blank;
    blank.setUnderlineStyle(QTextCharFormat::DashUnderline);
    blank.setUnderlineColor(m_theme.color(Role::Accent));
    blank.setForeground(m_theme.color(Role::Accent));
    const int start = currentBlock().position();
    for (const QTextCursor& cursor : m_blanks) {
        const int from = std::max(cursor.selectionStart() - start, 0);
        const int to = std::min(cursor.selectionEnd() - start, static_cast<int>(text.size()));
        if (from < to)
            setFormat(from, to - from, blank);
    }
}

}  // namespace Seatdesk
