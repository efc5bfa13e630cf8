// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phrasetext.h"

#include <QRegularExpression>

namespace Seatdesk {

QList<PhrasePiece> phrasePieces(const QString& phrase)
{
    static const QRegularExpression special(QStringLiteral(R"(\{([a-z_]+)\}|\[\[([^\[\]]*)\]\])"));
    QList<PhrasePiece> pieces;
    qsizetype at = 0;
    for (auto matches = special.globalMatch(phrase); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() > at)
            pieces.append({PhrasePiece::Kind::Text, phrase.mid(at, match.capturedStart() - at)});
        if (match.capturedStart(1) >= 0)
            pieces.append({PhrasePiece::Kind::Placeholder, match.captured(1)});
        else
            pieces.append({PhrasePiece::Kind::Blank, match.captured(2)});
        at = match.capturedEnd();
    }
    if (at < phrase.size())
        pieces.append({PhrasePiece::Kind::Text, phrase.mid(at)});
    return pieces;
}

FilledPhrase fillPhrase(const QString& phrase, const std::function<QString(const QString&)>& value,
                        const QHash<QString, QString>& names)
{
    FilledPhrase filled;
    const auto addBlank = [&](const QString& words) {
        filled.blanks.append({filled.text.size(), words.size()});
        filled.text += words;
    };
    for (const PhrasePiece& piece : phrasePieces(phrase)) {
        if (piece.kind == PhrasePiece::Kind::Text)
            filled.text += piece.text;
        else if (piece.kind == PhrasePiece::Kind::Blank)
            addBlank(piece.text);
        else if (const QString known = value ? value(piece.text) : QString(); !known.isEmpty())
            filled.text += known;
        else
            addBlank(names.value(piece.text, piece.text));
    }
    return filled;
}

}  // namespace Seatdesk
