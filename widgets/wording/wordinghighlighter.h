// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wordingcheck.h"
#include "widgets/theme/theme.h"

#include <QSyntaxHighlighter>
#include <QTextCursor>

namespace Seatdesk {

/// Underlines taboo wording with a wave and unfilled blanks of a phrase with dashes. Only the layout is marked: text
/// and undo stay untouched.
class WordingHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// Blanks are selections of the document that follow its edits; the list outlives the highlighter.
    WordingHighlighter(const Theme& theme, const WordingCheck& check, const QList<QTextCursor>& blanks,
                       QTextDocument* document);

    /// Marks no wording: an input method composes, or nobody wants advice.
    void setSilent(bool silent);
    /// Wording that the person wants to keep in this text.
    void setIgnored(const QStringList& wordings);
    /// The hits of one block that are not ignored.
    [[nodiscard]] QList<WordingHit> hitsIn(const QString& text) const;

protected:
    void highlightBlock(const QString& text) override;

private:
    const Theme& m_theme;
    const WordingCheck& m_check;
    const QList<QTextCursor>& m_blanks;
    QStringList m_ignored;
    bool m_silent = false;
};

}  // namespace Seatdesk
