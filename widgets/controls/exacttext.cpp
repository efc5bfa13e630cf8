// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/exacttext.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace Seatdesk {

namespace {

constexpr int kOriginal = QTextFormat::UserProperty + 1;

/// The stand-in of a character that a document would not keep; null for all others.
QChar standIn(QChar original, bool beforeLineFeed)
{
    switch (original.unicode()) {
        case u'\r':
            // In the pair CR LF it means nothing to the eye: a word joiner shows nothing.
            return beforeLineFeed ? QChar(0x2060) : QChar(0x240D);
        case 0x2029:
            return QChar(0x00B6);
        case 0xFDD0:
        case 0xFDD1:
            return QChar(0xFFFD);
        default:
            return {};
    }
}

bool isStandInOf(QChar shown, QChar original)
{
    return shown == standIn(original, false) || shown == standIn(original, true);
}

}  // namespace

bool needsStandIns(const QString& text)
{
    for (const QChar c : text) {
        if (!standIn(c, false).isNull())
            return true;
    }
    return false;
}

void insertExact(QTextCursor& cursor, const QString& text)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QTextCharFormat plain = [&] {
        QTextCharFormat format = cursor.charFormat();
        format.clearProperty(kOriginal);
        return format;
    }();
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool beforeLineFeed = i + 1 < text.size() && text[i + 1] == u'\n';
        const QChar shown = standIn(text[i], beforeLineFeed);
        if (shown.isNull())
            continue;
        cursor.insertText(text.mid(start, i - start), plain);
        QTextCharFormat marked = plain;
        marked.setProperty(kOriginal, text[i].unicode());
        cursor.insertText(QString(shown), marked);
        start = i + 1;
    }
    cursor.insertText(text.mid(start), plain);
    // A document joins what is typed next to an insertion; to a removal it joins none.
    cursor.insertText(QStringLiteral("x"), plain);
    cursor.deletePreviousChar();
    cursor.endEditBlock();
}

QString exactText(const QTextDocument& document)
{
    return exactText(document, 0, document.characterCount() - 1);
}

QString exactText(const QTextDocument& document, int from, int to)
{
    QString text = document.toRawText().mid(from, to - from);
    text.replace(QChar::ParagraphSeparator, u'\n');
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() < to; block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().hasProperty(kOriginal))
                continue;
            const QChar original(static_cast<char16_t>(fragment.charFormat().intProperty(kOriginal)));
            const int begin = std::max(fragment.position(), from);
            const int end = std::min(fragment.position() + fragment.length(), to);
            // What was typed behind a stand-in inherits its format, but not its character.
            for (int at = begin; at < end; ++at) {
                if (isStandInOf(text[at - from], original))
                    text[at - from] = original;
            }
        }
    }
    return text;
}

}  // namespace Seatdesk
