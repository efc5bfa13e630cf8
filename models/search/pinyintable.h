// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <array>

namespace Seatdesk {

/// How one character of a text is read.
struct PinyinReading
{
    qsizetype from = 0;  ///< in UTF-16 units
    qsizetype length = 1;
    QList<QByteArray> readings;  ///< with tone, as in "kuan1", ü as v; the usual one first; empty for other scripts
};

/// Readings of characters in their phrases: 重庆 chong qing, 重要 zhong yao. The text is cut into as few phrases as
/// possible and each is read as the table says; a character alone takes its usual reading. The table lies in the
/// program's own file (resources/pinyin/make.py writes it) and is read where it lies. Immutable; any thread.
class PinyinTable
{
public:
    static const PinyinTable& shipped();

    /// One entry per character of the text.
    [[nodiscard]] QList<PinyinReading> read(const QString& text) const;
    /// Every syllable that occurs, without tone.
    [[nodiscard]] const QSet<QByteArray>& syllables() const { return m_syllables; }

private:
    static constexpr int kShortest = 2;
    static constexpr int kLongest = 8;
    struct Phrases
    {
        qsizetype count = 0;
        const char* keys = nullptr;
        const char* readings = nullptr;
    };

    PinyinTable();
    [[nodiscard]] quint16 usual(char32_t character) const;
    /// The place of the readings of a phrase, or null.
    [[nodiscard]] const char* find(const char16_t* text, int length) const;
    [[nodiscard]] QList<int> segments(const std::u16string& text, const std::u16string& simple) const;

    QByteArray m_data;
    QList<QList<QByteArray>> m_readings;
    QSet<QByteArray> m_syllables;
    const char* m_near = nullptr;
    const char* m_far = nullptr;
    const char* m_farReadings = nullptr;
    qsizetype m_farCount = 0;
    std::array<Phrases, kLongest + 1> m_phrases;
};

/// "kuan1" → "kuan"
QByteArray withoutTone(const QByteArray& reading);

}  // namespace Seatdesk
