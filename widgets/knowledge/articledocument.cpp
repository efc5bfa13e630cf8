// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/articledocument.h"

#include "domain/textrange.h"
#include "domain/typeahead.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace Seatdesk {

namespace {

bool isQuoted(const QTextBlock& block)
{
    return block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
}

// Imported articles are plain text whose line ends mean something; in Markdown a single one would be a space.
QString withHardLines(const QString& markdown)
{
    QString text = markdown;
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(QStringLiteral("\n"), QStringLiteral("  \n"));
}

void setMarkdown(QTextDocument& document, const QString& markdown)
{
    document.setMarkdown(
        withHardLines(markdown),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
}

void setBlock(QTextCursor& cursor, const QTextBlock& block, const Theme& theme)
{
    const bool heading = block.blockFormat().headingLevel() > 0;
    QTextBlockFormat format;
    format.setLineHeight(theme.height(22), QTextBlockFormat::FixedHeight);
    format.setTopMargin(heading ? 8 : 0);
    format.setBottomMargin(block.textList() ? 0 : 4);
    if (isQuoted(block)) {
        format.setTopMargin(4);
        format.setBackground(theme.color(Role::Sunken));
        format.setLeftMargin(0);
        format.setRightMargin(0);
        format.setTextIndent(0);
        format.setIndent(1);
    }
    cursor.setPosition(block.position());
    cursor.mergeBlockFormat(format);
    if (!heading)
        return;
    cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
    QTextCharFormat bold;
    bold.setFont(theme.font(TextStep::Base, true), QTextCharFormat::FontPropertiesSpecifiedOnly);
    bold.setProperty(QTextFormat::FontSizeAdjustment, 0);
    bold.setProperty(QTextFormat::FontPixelSize, theme.font().pixelSize());
    cursor.mergeCharFormat(bold);
}

// The theme has no italics: Chinese has none.
void uprightAll(QTextDocument& document)
{
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    QTextCharFormat upright;
    upright.setFontItalic(false);
    all.mergeCharFormat(upright);
}

}  // namespace

void fillArticleDocument(QTextDocument& document, const Theme& theme, const QString& markdown)
{
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(theme.font());
    document.setIndentWidth(20);
    document.setDocumentMargin(0);
    setMarkdown(document, markdown);
    uprightAll(document);
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        setBlock(cursor, block, theme);
}

void markArticleDocument(QTextDocument& document, const Theme& theme, TypeAhead& typeAhead, const QString& words)
{
    if (words.trimmed().isEmpty())
        return;
    QTextCharFormat mark;
    mark.setBackground(theme.color(Role::Mark));
    mark.setForeground(theme.color(Role::OnMark));
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const TextRange& range : typeAhead.ranges(block.text(), words)) {
            cursor.setPosition(block.position() + static_cast<int>(range.from));
            cursor.setPosition(block.position() + static_cast<int>(range.from + range.length), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(mark);
        }
    }
}

QString passageOf(const QString& markdown)
{
    QTextDocument document;
    setMarkdown(document, markdown);
    QStringList quoted;
    QString first;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString text = block.text().trimmed();
        text.replace(QChar::LineSeparator, u'\n');
        if (text.isEmpty())
            continue;
        if (isQuoted(block))
            quoted.append(text);
        if (first.isEmpty() && block.blockFormat().headingLevel() == 0)
            first = text;
    }
    return quoted.isEmpty() ? first : quoted.join(u'\n');
}

}  // namespace Seatdesk
