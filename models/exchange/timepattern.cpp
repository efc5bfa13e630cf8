// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timepattern.h"

#include <array>

namespace Seatdesk {

namespace {

constexpr QStringView kLetters = u"yMdHhmszAaUOoEe";
constexpr std::array<QStringView, 12> kMonths{u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                                              u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};

QString padded(qint64 number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

int twelveHour(int hour)
{
    return hour % 12 == 0 ? 12 : hour % 12;
}

QString offsetText(int seconds, bool colon)
{
    const int minutes = std::abs(seconds) / 60;
    return (seconds < 0 ? QStringLiteral("-") : QStringLiteral("+")) + padded(minutes / 60, 2) +
           (colon ? QStringLiteral(":") : QString()) + padded(minutes % 60, 2);
}

}  // namespace

struct TimePattern::Parts
{
    int year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int micros = 0;
    std::optional<bool> afternoon;
    std::optional<int> offset;
    std::optional<qint64> epochMillis;

    [[nodiscard]] std::optional<QTime> time() const
    {
        if (afternoon && (hour < 1 || hour > 12))
            return std::nullopt;
        const int hours = afternoon ? hour % 12 + (*afternoon ? 12 : 0) : hour;
        const QTime time(hours, minute, second, micros / 1000);
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
};

/// Reads a text token by token.
class TimePattern::Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) {}

    bool read(const Token& token, Parts& parts);
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }

private:
    bool number(int least, int most, int& value);
    bool literal(QChar c);
    bool month(Parts& parts);
    bool halfDay(Parts& parts);
    bool offset(Parts& parts, bool colon);
    bool epoch(Parts& parts, int digits, int factor);

    QStringView m_text;
    qsizetype m_at = 0;
};

bool TimePattern::Reader::number(int least, int most, int& value)
{
    int digits = 0;
    value = 0;
    while (digits < most && m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9') {
        value = value * 10 + m_text[m_at++].unicode() - u'0';
        ++digits;
    }
    return digits >= least;
}

bool TimePattern::Reader::literal(QChar c)
{
    const bool same = m_at < m_text.size() && m_text[m_at] == c;
    m_at += same ? 1 : 0;
    return same;
}

bool TimePattern::Reader::month(Parts& parts)
{
    const QStringView name = m_text.mid(m_at, 3);
    for (size_t i = 0; i < kMonths.size(); ++i) {
        if (name.compare(kMonths[i], Qt::CaseInsensitive) == 0) {
            parts.month = static_cast<int>(i) + 1;
            m_at += 3;
            return true;
        }
    }
    return false;
}

bool TimePattern::Reader::halfDay(Parts& parts)
{
    const QStringView name = m_text.mid(m_at, 2);
    parts.afternoon = name.compare(u"PM", Qt::CaseInsensitive) == 0;
    m_at += 2;
    return *parts.afternoon || name.compare(u"AM", Qt::CaseInsensitive) == 0;
}

bool TimePattern::Reader::offset(Parts& parts, bool colon)
{
    const bool west = literal(u'-');
    int hours = 0;
    int minutes = 0;
    if ((!west && !literal(u'+')) || !number(2, 2, hours) || (colon && !literal(u':')) || !number(2, 2, minutes))
        return false;
    parts.offset = (hours * 60 + minutes) * (west ? -60 : 60);
    return std::abs(*parts.offset) <= 14 * 3600;
}

bool TimePattern::Reader::epoch(Parts& parts, int digits, int factor)
{
    bool whole = false;
    if (m_text.size() != digits || m_text[0] < u'0' || m_text[0] > u'9')
        return false;
    parts.epochMillis = m_text.toLongLong(&whole) * factor;
    m_at = digits;
    return whole;
}

bool TimePattern::Reader::read(const Token& token, Parts& parts)
{
    const int width = token.width;
    bool good = false;
    switch (token.letter.unicode()) {
        case u'y':
            good = number(width, width, parts.year);
            if (width == 2)
                parts.year += parts.year < 69 ? 2000 : 1900;
            return good;
        case u'M':
            return width == 3 ? month(parts) : number(width, 2, parts.month);
        case u'd':
            return number(width, 2, parts.day);
        case u'H':
        case u'h':
            return number(width, 2, parts.hour);
        case u'm':
            return number(width, 2, parts.minute);
        case u's':
            return number(width, 2, parts.second);
        case u'z':
            good = number(width, width, parts.micros);
            parts.micros *= width == 3 ? 1000 : 1;
            return good;
        case u'A':
        case u'a':
            return halfDay(parts);
        case u'U':
            parts.offset = 0;
            return literal(u'Z');
        case u'O':
        case u'o':
            return offset(parts, token.letter == u'O');
        case u'E':
            return epoch(parts, 10, 1000);
        case u'e':
            return epoch(parts, 13, 1);
        default:
            return literal(token.literal);
    }
}

TimePattern::TimePattern(const QString& pattern) : m_text(pattern)
{
    for (qsizetype i = 0; i < pattern.size();) {
        Token token;
        if (!kLetters.contains(pattern[i])) {
            token.literal = pattern[i++];
        } else {
            token.letter = pattern[i];
            while (i < pattern.size() && pattern[i] == token.letter) {
                ++token.width;
                ++i;
            }
            if (token.letter.toLower() == u'a')
                ++i;
        }
        note(token);
        m_tokens.append(token);
    }
}

void TimePattern::note(const Token& token)
{
    const char16_t letter = token.letter.unicode();
    const bool epoch = letter == u'E' || letter == u'e';
    m_hasDate = m_hasDate || letter == u'd' || epoch;
    m_hasTime = m_hasTime || letter == u'm' || epoch;
    if (m_order == Order::None && letter == u'y')
        m_order = Order::YearFirst;
    if (m_order == Order::None && letter == u'M' && token.width < 3)
        m_order = Order::MonthFirst;
    if (m_order == Order::None && letter == u'd')
        m_order = Order::DayFirst;
}

std::optional<TimePattern::Parts> TimePattern::parts(QStringView text) const
{
    Parts parts;
    Reader reader(text);
    for (const Token& token : m_tokens) {
        if (!reader.read(token, parts))
            return std::nullopt;
    }
    return reader.atEnd() ? std::optional(parts) : std::nullopt;
}

std::optional<Instant> TimePattern::instant(QStringView text, const QTimeZone& zone) const
{
    const std::optional<Parts> read = parts(text);
    if (!read || !m_hasDate)
        return std::nullopt;
    if (read->epochMillis)
        return fromMicros(*read->epochMillis * 1000);
    const QDate date(read->year, read->month, read->day);
    const std::optional<QTime> time = read->time();
    if (!date.isValid() || !time)
        return std::nullopt;
    const QDateTime local =
        read->offset ? QDateTime(date, *time, Qt::OffsetFromUTC, *read->offset) : QDateTime(date, *time, zone);
    if (!local.isValid())
        return std::nullopt;
    return fromDateTime(local) + Duration(read->micros % 1000);
}

std::optional<QTime> TimePattern::timeOfDay(QStringView text) const
{
    const std::optional<Parts> read = m_hasDate ? std::nullopt : parts(text);
    return read ? read->time() : std::nullopt;
}

QString TimePattern::print(Instant instant, const QTimeZone& zone) const
{
    const QDateTime moment = toDateTime(instant, m_text.contains(u'U') ? QTimeZone::utc() : zone);
    QString text;
    for (const Token& token : m_tokens)
        text += printed(token, moment, toMicros(instant));
    return text;
}

QString TimePattern::printed(const Token& token, const QDateTime& moment, qint64 micros)
{
    const QDate date = moment.date();
    const QTime time = moment.time();
    const bool morning = time.hour() < 12;
    switch (token.letter.unicode()) {
        case u'y':
            return padded(token.width == 2 ? date.year() % 100 : date.year(), token.width);
        case u'M':
            return token.width == 3 ? kMonths[static_cast<size_t>(date.month()) - 1].toString()
                                    : padded(date.month(), token.width);
        case u'd':
            return padded(date.day(), token.width);
        case u'H':
            return padded(time.hour(), token.width);
        case u'h':
            return padded(twelveHour(time.hour()), token.width);
        case u'm':
            return padded(time.minute(), token.width);
        case u's':
            return padded(time.second(), token.width);
        case u'z':
            return padded(token.width == 3 ? time.msec() : ((micros % 1000000) + 1000000) % 1000000, token.width);
        case u'A':
            return morning ? QStringLiteral("AM") : QStringLiteral("PM");
        case u'a':
            return morning ? QStringLiteral("am") : QStringLiteral("pm");
        case u'O':
        case u'o':
            return offsetText(moment.offsetFromUtc(), token.letter == u'O');
        case u'E':
            return QString::number(micros / 1000000);
        case u'e':
            return QString::number(micros / 1000);
        default:
            return token.letter == u'U' ? QStringLiteral("Z") : QString(token.literal);
    }
}

bool TimePattern::contradicts(const TimePattern& other) const
{
    return (m_order == Order::MonthFirst && other.m_order == Order::DayFirst) ||
           (m_order == Order::DayFirst && other.m_order == Order::MonthFirst);
}

const QList<TimePattern>& TimePattern::known()
{
    static const QList<TimePattern> patterns = [] {
        const QStringList dates = QStringLiteral(
                                      "yyyy-MM-dd;yyyy/M/d;yyyy/MM/dd;yyyy-M-d;yyyy年M月d日;yyyy年MM月dd日;yyyy.MM.dd;"
                                      "yyyy.M.d;MM/dd/yyyy;M/d/yyyy;dd/MM/yyyy;d/M/yyyy;dd-MM-yyyy;d-M-yyyy;MM-dd-yyyy;"
                                      "dd.MM.yyyy;d.M.yyyy;dd-MMM-yy;d-MMM-yy;dd-MMM-yyyy;d-MMM-yyyy;MMM d, yyyy;"
                                      "d MMM yyyy;dd MMM yyyy;M/d/yy;d/M/yy;yyyyMMdd")
                                      .split(u';');
        const QStringList times =
            QStringLiteral(
                "HH:mm:ss;H:mm:ss;HH:mm;H:mm;hh:mm:ss AP;h:mm:ss AP;hh:mm AP;h:mm AP;h:mm:ss ap;h:mm ap;"
                "HH:mm:ss.zzz;HH:mm:ss.zzzzzz;HH时mm分ss秒;H时mm分ss秒;HH时mm分;H时mm分")
                .split(u';');
        QList<TimePattern> all;
        for (const QString& date : dates) {
            for (const QString& time : times)
                all.append(TimePattern(date + u' ' + time));
            all.append(TimePattern(date));
        }
        for (const QString& time : {times[0], times[2], times[10], times[11]}) {
            for (const QString& zone : {QStringLiteral("U"), QString(), QStringLiteral("O"), QStringLiteral("o")}) {
                all.append(TimePattern(dates[0] + u'T' + time + zone));
                all.append(TimePattern(dates[0] + u' ' + time + zone));
            }
        }
        for (const QString& other : {QStringLiteral("yyyyMMddHHmmss"), QStringLiteral("yyyy年M月d日H时mm分"),
                                     QStringLiteral("yyyy年M月d日HH:mm"), QStringLiteral("E"), QStringLiteral("e")})
            all.append(TimePattern(other));
        for (const QString& time : times)
            all.append(TimePattern(time));
        return all;
    }();
    return patterns;
}

}  // namespace Seatdesk
