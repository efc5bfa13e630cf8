// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordingname.h"

#include <QHash>
#include <QRegularExpression>

namespace Seatdesk {

namespace {

/// What each field may hold.
const QHash<QString, QString>& fieldExpressions()
{
    const QString word = QStringLiteral("[A-Za-z0-9+.]+?");
    static const QHash<QString, QString> expressions{
        {QStringLiteral("date"), QStringLiteral("(?:\\d{8}|\\d{4}-\\d{2}-\\d{2})")},
        {QStringLiteral("time"), QStringLiteral("(?:\\d{6}|\\d{2}-\\d{2}-\\d{2})")},
        {QStringLiteral("direction"), QStringLiteral("[A-Za-z]+")},
        {QStringLiteral("agent"), word},
        {QStringLiteral("number"), word},
        {QStringLiteral("call"), QStringLiteral(".+?")},
        {QStringLiteral("ticket"), QStringLiteral("[0-9-]+?")},
        {QStringLiteral("any"), QStringLiteral(".*?")}};
    return expressions;
}

const QRegularExpression& fieldMark()
{
    static const QRegularExpression mark(QStringLiteral("\\{(\\w+)\\}"));
    return mark;
}

/// How switches write it; what is neither is not said.
QString directionOf(const QString& word)
{
    const QString lower = word.toLower();
    if (lower == u"in" || lower == u"inbound" || lower == u"external" || lower == u"q" || lower == u"queue")
        return QStringLiteral("in");
    if (lower == u"out" || lower == u"outbound")
        return QStringLiteral("out");
    return {};
}

QDateTime momentOf(QString date, QString time)
{
    date.remove(u'-');
    time.remove(u'-');
    if (date.isEmpty() || time.isEmpty())
        return {};
    return QDateTime::fromString(date + time, QStringLiteral("yyyyMMddHHmmss"));
}

QString withoutEnding(const QString& fileName)
{
    static const QRegularExpression ending(QStringLiteral("\\.[A-Za-z][A-Za-z0-9]{1,4}$"));
    QString name = fileName;
    return name.remove(ending);
}

}  // namespace

std::optional<QString> RecordingPattern::fault() const
{
    QStringList seen;
    for (auto fields = fieldMark().globalMatch(m_pattern); fields.hasNext();) {
        const QString field = fields.next().captured(1);
        if (!fieldExpressions().contains(field) || (field != u"any" && seen.contains(field)))
            return std::optional(field);
        seen.append(field);
    }
    if (seen.isEmpty())
        return QString();
    return std::nullopt;
}

QString RecordingPattern::expression() const
{
    QString expression;
    qsizetype end = 0;
    for (auto fields = fieldMark().globalMatch(m_pattern); fields.hasNext();) {
        const QRegularExpressionMatch mark = fields.next();
        const QString field = mark.captured(1);
        expression += QRegularExpression::escape(m_pattern.mid(end, mark.capturedStart() - end));
        expression += (field == u"any" ? QStringLiteral("(?:") : QStringLiteral("(?<%1>").arg(field)) +
                      fieldExpressions().value(field) + u')';
        end = mark.capturedEnd();
    }
    return QRegularExpression::anchoredPattern(expression + QRegularExpression::escape(m_pattern.mid(end)));
}

std::optional<RecordingName> RecordingPattern::read(const QString& fileName) const
{
    if (fault())
        return std::nullopt;
    const QRegularExpressionMatch match = QRegularExpression(expression()).match(withoutEnding(fileName));
    if (!match.hasMatch())
        return std::nullopt;
    RecordingName name;
    name.takenAt = momentOf(match.captured(QStringLiteral("date")), match.captured(QStringLiteral("time")));
    name.direction = directionOf(match.captured(QStringLiteral("direction")));
    name.agent = match.captured(QStringLiteral("agent"));
    name.number = match.captured(QStringLiteral("number"));
    name.callId = match.captured(QStringLiteral("call"));
    name.ticket = match.captured(QStringLiteral("ticket")).remove(u'-');
    return name;
}

QStringList recordingNameStyles()
{
    return {QStringLiteral("asterisk"), QStringLiteral("freeswitch"), QStringLiteral("vicidial"),
            QStringLiteral("own")};
}

QStringList recordingPatterns(const QString& style, const QString& own)
{
    static const QHash<QString, QStringList> patterns{
        // FreePBX writes out-CALLED-EXTENSION, external-EXTENSION-CALLER and q-QUEUE-CALLER, then date, time, unique
        // id.
        {QStringLiteral("asterisk"),
         {QStringLiteral("out-{number}-{agent}-{date}-{time}-{call}"),
          QStringLiteral("external-{agent}-{number}-{date}-{time}-{call}"),
          QStringLiteral("q-{any}-{number}-{date}-{time}-{call}"),
          QStringLiteral("{direction}-{agent}-{number}-{date}-{time}-{call}"),
          QStringLiteral("{date}-{time}-{agent}-{number}-{call}")}},
        {QStringLiteral("freeswitch"),
         {QStringLiteral("{date}-{time}_{agent}_{number}_{call}"), QStringLiteral("{date}-{time}_{agent}_{number}"),
          QStringLiteral("{number}.{agent}.{date}-{time}"), QStringLiteral("{call}_{direction}_{agent}_{number}")}},
        // FULLDATE_CUSTPHONE_CAMPAIGN_AGENT; the mixed file ends in -all.
        {QStringLiteral("vicidial"),
         {QStringLiteral("{date}-{time}_{number}_{any}_{agent}-all"),
          QStringLiteral("{date}-{time}_{number}_{any}_{agent}"), QStringLiteral("{date}-{time}_{number}_{agent}-all"),
          QStringLiteral("{date}-{time}_{number}-all"), QStringLiteral("{date}-{time}_{number}")}}};
    if (style == u"own")
        return own.isEmpty() ? QStringList() : QStringList(own);
    return patterns.value(style);
}

std::optional<RecordingName> readRecordingName(const QString& fileName, const QStringList& patterns)
{
    for (const QString& pattern : patterns) {
        std::optional<RecordingName> name = RecordingPattern(pattern).read(fileName);
        if (!name)
            continue;
        // These words of FreePBX say the direction by their place.
        if (pattern.startsWith(u"out-"))
            name->direction = QStringLiteral("out");
        else if (pattern.startsWith(u"external-") || pattern.startsWith(u"q-"))
            name->direction = QStringLiteral("in");
        return name;
    }
    return std::nullopt;
}

}  // namespace Seatdesk
