// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/textfold.h"

#include <QFile>

#include <array>
#include <memory>

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

static void initialiseFoldTable()
{
    Q_INIT_RESOURCE(search);
}

namespace Seatdesk {

namespace {

constexpr char16_t kFirstHan = 0x3400;
constexpr char16_t kLastHan = 0x9fff;

using HanTable = std::array<char16_t, kLastHan - kFirstHan + 1>;

/// Two lines: the traditional characters, and below each its simplified one. A table of our own, because ICU needs
/// 80 ms to make its transliterator, which would fall on the first key typed.
std::unique_ptr<HanTable> readTable()
{
    initialiseFoldTable();
    auto table = std::make_unique<HanTable>();
    for (char16_t c = kFirstHan; c <= kLastHan; ++c)
        (*table)[c - kFirstHan] = c;
    QFile file(QStringLiteral(":/search/simplified.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; lines.size() > 1 && i < qMin(lines[0].size(), lines[1].size()); ++i)
        (*table)[lines[0][i].unicode() - kFirstHan] = lines[1][i].unicode();
    return table;
}

bool isHan(char16_t c)
{
    return c >= kFirstHan && c <= kLastHan;
}

/// Marks that mean the same are written alike; NFKC has made the full-width ones half width already.
char16_t plainMark(char16_t c)
{
    switch (c) {
        case u'。':
            return u'.';
        case u'、':
            return u',';
        case u'“':
        case u'”':
        case u'「':
        case u'」':
        case u'『':
        case u'』':
            return u'"';
        case u'‘':
        case u'’':
            return u'\'';
        case u'《':
        case u'〈':
            return u'<';
        case u'》':
        case u'〉':
            return u'>';
        case u'【':
        case u'〔':
            return u'[';
        case u'】':
        case u'〕':
            return u']';
        case u'—':
        case u'–':
            return u'-';
        default:
            return c;
    }
}

class Folder
{
public:
    explicit Folder(const QString& text) : m_text(text)
    {
        m_out.text.reserve(text.size());
        m_out.from.reserve(text.size());
        m_out.until.reserve(text.size());
    }

    FoldedText run()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            const qsizetype end = segmentEnd(i);
            const char16_t c = m_text[i].unicode();
            if (end == i + 1 && c < 0x80)
                put(m_text[i].toLower().unicode(), i, end);
            else if (end == i + 1 && isHan(c))
                put(simplified(c), i, end);
            else
                putNormalized(i, end);
            i = end;
        }
        if (m_out.text.endsWith(u' ')) {
            m_out.text.chop(1);
            m_out.from.removeLast();
            m_out.until.removeLast();
        }
        return std::move(m_out);
    }

private:
    /// One character with the marks that combine with it.
    [[nodiscard]] qsizetype segmentEnd(qsizetype from) const
    {
        qsizetype end = from + 1;
        if (m_text[from].isHighSurrogate() && end < m_text.size() && m_text[end].isLowSurrogate())
            ++end;
        while (end < m_text.size() && m_text[end].unicode() >= 0x300 && m_text[end].isMark())
            ++end;
        return end;
    }

    void putNormalized(qsizetype from, qsizetype end)
    {
        UErrorCode error = U_ZERO_ERROR;
        const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(error);
        const icu::UnicodeString piece(false, reinterpret_cast<const char16_t*>(m_text.utf16()) + from,
                                       static_cast<int32_t>(end - from));
        const icu::UnicodeString form = U_SUCCESS(error) ? normalizer->normalize(piece, error) : piece;
        for (int32_t i = 0; i < form.length(); ++i)
            put(plainMark(simplified(form[i])), from, end);
    }

    void put(char16_t c, qsizetype from, qsizetype end)
    {
        if (QChar::isSpace(c)) {
            if (m_out.text.isEmpty() || m_out.text.endsWith(u' '))
                return;
            c = u' ';
        }
        m_out.text.append(QChar(c));
        m_out.from.append(from);
        m_out.until.append(end);
    }

    const QString& m_text;
    FoldedText m_out;
};

}  // namespace

TextRange FoldedText::original(TextRange piece) const
{
    if (piece.length <= 0 || piece.from < 0 || piece.from + piece.length > from.size())
        return {};
    const qsizetype begin = from[piece.from];
    return {begin, until[piece.from + piece.length - 1] - begin};
}

FoldedText fold(const QString& text)
{
    return Folder(text).run();
}

QString folded(const QString& text)
{
    return fold(text).text;
}

char16_t simplified(char16_t character)
{
    static const std::unique_ptr<const HanTable> table = readTable();
    return isHan(character) ? (*table)[character - kFirstHan] : character;
}

bool isIdeograph(char32_t c)
{
    return (c >= kFirstHan && c <= kLastHan) || (c >= 0x3040 && c <= 0x30ff) || (c >= 0xac00 && c <= 0xd7af) ||
           (c >= 0x20000 && c <= 0x3ffff);
}

}  // namespace Seatdesk
