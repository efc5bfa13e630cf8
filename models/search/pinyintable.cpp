// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/pinyintable.h"

#include "search/textfold.h"

#include <QResource>
#include <QtEndian>

#include <algorithm>
#include <limits>

static void initialiseResource()
{
    Q_INIT_RESOURCE(search);
}

namespace Seatdesk {

namespace {

constexpr char32_t kFirstNear = 0x3400;
constexpr char32_t kLastNear = 0x9fff;

quint16 u16At(const char* place)
{
    return qFromLittleEndian<quint16>(place);
}

quint32 u32At(const char* place)
{
    return qFromLittleEndian<quint32>(place);
}

qsizetype padded(qsizetype size)
{
    return (size + 3) / 4 * 4;
}

/// Compares a phrase in the table with a piece of text, unit by unit.
int compare(const char* key, const char16_t* text, int length)
{
    for (int i = 0; i < length; ++i) {
        const int difference = int(u16At(key + qsizetype{2} * i)) - int(text[i]);
        if (difference != 0)
            return difference;
    }
    return 0;
}

}  // namespace

QByteArray withoutTone(const QByteArray& reading)
{
    return !reading.isEmpty() && reading.back() >= '1' && reading.back() <= '5' ? reading.chopped(1) : reading;
}

const PinyinTable& PinyinTable::shipped()
{
    static const PinyinTable table;
    return table;
}

PinyinTable::PinyinTable()
{
    initialiseResource();
    const QResource resource(QStringLiteral(":/search/pinyin.dat"));
    m_data = resource.compressionAlgorithm() == QResource::NoCompression
                 ? QByteArray::fromRawData(reinterpret_cast<const char*>(resource.data()), resource.size())
                 : resource.uncompressedData();
    if (!m_data.startsWith("SDPY0001"))
        return;
    const char* place = m_data.constData() + 8;
    const qsizetype textSize = u32At(place + 4);
    m_farCount = u32At(place + 8);
    const int lengths = int(u32At(place + 12));
    const char* counts = place + 16;
    place = counts + qsizetype{4} * lengths;
    for (const QByteArray& line : QByteArray(place, textSize).split('\n')) {
        m_readings.append(line.isEmpty() ? QList<QByteArray>() : line.split('/'));
        for (const QByteArray& reading : m_readings.constLast())
            m_syllables.insert(withoutTone(reading));
    }
    m_near = place + padded(textSize);
    m_far = m_near + qsizetype{2} * (kLastNear - kFirstNear + 1);
    m_farReadings = m_far + 4 * m_farCount;
    place = m_farReadings + padded(2 * m_farCount);
    for (int i = 0; i < lengths && i + kShortest <= kLongest; ++i) {
        const int length = i + kShortest;
        const qsizetype count = u32At(counts + qsizetype{4} * i);
        m_phrases[length] = {count, place, place + 2 * count * length};
        place += 4 * count * length;
    }
}

quint16 PinyinTable::usual(char32_t character) const
{
    if (m_near == nullptr)
        return 0;
    if (character >= kFirstNear && character <= kLastNear)
        return u16At(m_near + qsizetype{2} * (character - kFirstNear));
    qsizetype low = 0;
    qsizetype high = m_farCount;
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (u32At(m_far + 4 * middle) < character)
            low = middle + 1;
        else
            high = middle;
    }
    return low < m_farCount && u32At(m_far + 4 * low) == character ? u16At(m_farReadings + 2 * low) : quint16(0);
}

const char* PinyinTable::find(const char16_t* text, int length) const
{
    const Phrases& phrases = m_phrases[length];
    qsizetype low = 0;
    qsizetype high = phrases.count;
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        const int order = compare(phrases.keys + qsizetype{2} * length * middle, text, length);
        if (order == 0)
            return phrases.readings + qsizetype{2} * length * middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return nullptr;
}

/// The lengths of the pieces of the cheapest cut; a character alone costs more than a phrase, so that few remain.
QList<int> PinyinTable::segments(const std::u16string& text, const std::u16string& simple) const
{
    const int size = int(text.size());
    constexpr int kPhraseCost = 5;
    constexpr int kAloneCost = 8;
    std::vector<int> cost(size + 1, std::numeric_limits<int>::max());
    std::vector<int> step(size + 1, 1);
    cost[0] = 0;
    for (int i = 0; i < size; ++i) {
        if (cost[i] + kAloneCost < cost[i + 1]) {
            cost[i + 1] = cost[i] + kAloneCost;
            step[i + 1] = 1;
        }
        for (int length = kShortest; length <= kLongest && i + length <= size; ++length) {
            if (usual(text[i + length - 1]) == 0)
                break;
            if (cost[i] + kPhraseCost < cost[i + length] &&
                (find(&text[i], length) != nullptr || find(&simple[i], length) != nullptr)) {
                cost[i + length] = cost[i] + kPhraseCost;
                step[i + length] = length;
            }
        }
    }
    QList<int> lengths;
    for (int i = size; i > 0; i -= step[i])
        lengths.prepend(step[i]);
    return lengths;
}

QList<PinyinReading> PinyinTable::read(const QString& text) const
{
    const std::u16string units = text.toStdU16String();
    std::u16string simple = units;
    std::transform(simple.begin(), simple.end(), simple.begin(), [](char16_t c) { return simplified(c); });
    QList<PinyinReading> out;
    qsizetype at = 0;
    for (const int length : segments(units, simple)) {
        const char* phrase = length > 1 ? find(&units[at], length) : nullptr;
        if (length > 1 && phrase == nullptr)
            phrase = find(&simple[at], length);
        for (int i = 0; i < length; ++i, ++at) {
            if (QChar::isLowSurrogate(units[at]) && !out.isEmpty() && QChar::isHighSurrogate(units[at - 1])) {
                out.last().length = 2;
                out.last().readings = m_readings.value(usual(QChar::surrogateToUcs4(units[at - 1], units[at])));
                continue;
            }
            const quint16 reading = phrase != nullptr ? u16At(phrase + qsizetype{2} * i) : usual(units[at]);
            out.append({at, 1, m_readings.value(reading)});
        }
    }
    return out;
}

}  // namespace Seatdesk
