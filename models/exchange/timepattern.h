// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace Seatdesk {

/// One way to write a date, a time of day or both. Tokens: yyyy yy · MMM (Jan) MM M · dd d · HH H · hh h
/// with AP or ap · mm ss · zzz (milliseconds) zzzzzz (microseconds) · U (the letter Z, UTC) · O (+08:00) o (+0800) ·
/// E (seconds since 1970) e (milliseconds). Everything else stands for itself. Reads a digit more or less than the
/// pattern has where that is unambiguous; writes exactly.
class TimePattern
{
public:
    explicit TimePattern(const QString& pattern = {});

    /// A point in time; a date alone means its midnight in the zone.
    [[nodiscard]] std::optional<Instant> instant(QStringView text, const QTimeZone& zone) const;
    [[nodiscard]] QString print(Instant instant, const QTimeZone& zone) const;
    /// A time of day, for patterns without a date.
    [[nodiscard]] std::optional<QTime> timeOfDay(QStringView text) const;

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool hasDate() const { return m_hasDate; }
    [[nodiscard]] bool hasTime() const { return m_hasTime; }
    [[nodiscard]] bool isEmpty() const { return m_tokens.isEmpty(); }
    /// Whether the day stands before the month or the month before the day, where the year is last. Reading a column
    /// with both would guess.
    [[nodiscard]] bool contradicts(const TimePattern& other) const;

    /// Every pattern that is recognised, the likelier first.
    static const QList<TimePattern>& known();

private:
    enum class Order { None, YearFirst, MonthFirst, DayFirst };
    struct Token
    {
        QChar letter;  ///< null: a literal
        int width = 0;
        QChar literal;
    };
    struct Parts;
    class Reader;

    [[nodiscard]] std::optional<Parts> parts(QStringView text) const;
    [[nodiscard]] static QString printed(const Token& token, const QDateTime& moment, qint64 micros);
    void note(const Token& token);

    QString m_text;
    QList<Token> m_tokens;
    Order m_order = Order::None;
    bool m_hasDate = false;
    bool m_hasTime = false;
};

}  // namespace Seatdesk
