// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/worddiff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace Seatdesk {

namespace {

/// Above this many comparisons a changed stretch is not looked into: 16 MB of table.
constexpr qsizetype kMostCells = 4'000'000;

enum class Sort { Word, Space, Other };

Sort sortOf(const QString& text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == u'\n')
        return Sort::Other;
    if (c.isSpace())
        return Sort::Space;
    const bool latin = c.unicode() < 0x2E80 && (c.isLetterOrNumber() || c == u'_');
    return latin ? Sort::Word : Sort::Other;
}

QStringList tokensOf(const QString& text)
{
    QStringList tokens;
    for (qsizetype at = 0; at < text.size();) {
        const Sort sort = sortOf(text, at);
        qsizetype end = at + 1;
        if (sort == Sort::Other && text.at(at).isHighSurrogate() && end < text.size())
            ++end;
        while (sort != Sort::Other && end < text.size() && sortOf(text, end) == sort)
            ++end;
        tokens.append(text.mid(at, end - at));
        at = end;
    }
    return tokens;
}

class Pieces
{
public:
    void add(DiffPiece::Kind kind, const QString& text)
    {
        if (text.isEmpty())
            return;
        if (!m_list.isEmpty() && m_list.last().kind == kind)
            m_list.last().text += text;
        else
            m_list.append({kind, text});
    }
    [[nodiscard]] const QList<DiffPiece>& list() const { return m_list; }

private:
    QList<DiffPiece> m_list;
};

/// Lengths of the longest common subsequence of the rests from each pair of places.
std::vector<int> commonLengths(const QStringList& a, const QStringList& b)
{
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> length((static_cast<size_t>(a.size()) + 1) * width, 0);
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j) {
            const size_t here = static_cast<size_t>(i) * width + static_cast<size_t>(j);
            length[here] =
                a.at(i) == b.at(j) ? length[here + width + 1] + 1 : std::max(length[here + width], length[here + 1]);
        }
    }
    return length;
}

void compare(const QStringList& a, const QStringList& b, Pieces& pieces)
{
    if (a.size() * b.size() > kMostCells) {
        pieces.add(DiffPiece::Kind::Removed, a.join(QString()));
        pieces.add(DiffPiece::Kind::Added, b.join(QString()));
        return;
    }
    const std::vector<int> length = commonLengths(a, b);
    const auto width = static_cast<size_t>(b.size()) + 1;
    QString removed;
    QString added;
    const auto flush = [&] {
        pieces.add(DiffPiece::Kind::Removed, removed);
        pieces.add(DiffPiece::Kind::Added, added);
        removed.clear();
        added.clear();
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        const size_t here = static_cast<size_t>(i) * width + static_cast<size_t>(j);
        if (a.at(i) == b.at(j)) {
            flush();
            pieces.add(DiffPiece::Kind::Same, a.at(i));
            ++i;
            ++j;
        } else if (length[here + width] >= length[here + 1]) {
            removed += a.at(i++);
        } else {
            added += b.at(j++);
        }
    }
    removed += a.mid(i).join(QString());
    added += b.mid(j).join(QString());
    flush();
}

}  // namespace

QList<DiffPiece> wordDiff(const QString& before, const QString& after)
{
    const QStringList a = tokensOf(before);
    const QStringList b = tokensOf(after);
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < most && a.at(head) == b.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    Pieces pieces;
    pieces.add(DiffPiece::Kind::Same, a.mid(0, head).join(QString()));
    compare(a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail), pieces);
    pieces.add(DiffPiece::Kind::Same, a.mid(a.size() - tail).join(QString()));
    return pieces.list();
}

}  // namespace Seatdesk
