// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Seatdesk {

/// What the name of a recording's file says of the call. What it does not say is empty.
struct RecordingName
{
    QDateTime takenAt;  ///< in the department's zone, where the name tells date and time
    QString direction;  ///< in, out
    QString agent;      ///< staff number, extension or user, as the switch writes it
    QString number;     ///< of the other side
    QString callId;
    QString ticket;  ///< a ticket's number

    bool operator==(const RecordingName&) const = default;
};

/// The pattern of a file name: plain text with fields in braces, {date} (8 digits, or with - between), {time} (6
/// digits, or with - between), {direction}, {agent}, {number}, {call}, {ticket}, and {any} for what is passed over. The
/// ending of the name is left aside. A field takes letters, digits, + and dots, {any} and {call} everything.
class RecordingPattern
{
public:
    explicit RecordingPattern(QString pattern) : m_pattern(std::move(pattern)) {}

    /// Why the pattern cannot be used: the field that is unknown or stands twice. Nothing when it can.
    [[nodiscard]] std::optional<QString> fault() const;
    /// Nothing when the name is no such name.
    [[nodiscard]] std::optional<RecordingName> read(const QString& fileName) const;

private:
    [[nodiscard]] QString expression() const;

    QString m_pattern;
};

/// The keys of the styles that are known: asterisk, freeswitch, vicidial, own.
QStringList recordingNameStyles();
/// The patterns of a style, to be tried in this order; `own` is the pattern of the style "own".
QStringList recordingPatterns(const QString& style, const QString& own = {});
/// By the first pattern that fits.
std::optional<RecordingName> readRecordingName(const QString& fileName, const QStringList& patterns);

}  // namespace Seatdesk
