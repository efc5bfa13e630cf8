// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/hourseditor.h"

#include "widgets/controls/linefield.h"
#include "widgets/controls/texts.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace Seatdesk {

namespace {

constexpr int kDay = 24 * 60;

/// Minutes of the day, from and until; until may be 1440, the day's end.
using Span = std::pair<int, int>;

std::optional<int> minutesOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2}):(\\d{2})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    const bool fits = match.hasMatch() && match.captured(2).toInt() < 60 && minutes <= kDay;
    return fits ? std::optional(minutes) : std::nullopt;
}

QString timeText(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// The spans of one day in order and apart, the last of which may go on past midnight (its end is then not after its
/// beginning); nothing when the text cannot be read.
std::optional<QList<Span>> spansOf(QString text)
{
    text.replace(QChar(0xFF1A), u':').replace(QChar(0xFF0C), u',').replace(QChar(0x2013), u'-');
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    QList<Span> spans;
    for (const QString& span : text.split(separators, Qt::SkipEmptyParts)) {
        const QStringList ends = span.split(u'-');
        const std::optional<int> from = minutesOf(ends.value(0));
        const std::optional<int> until = minutesOf(ends.value(1));
        const bool readable = ends.size() == 2 && from && until && *from < kDay && *from != *until;
        const bool isBehind =
            spans.isEmpty() || (spans.last().first < spans.last().second && from >= spans.last().second);
        if (!readable || !isBehind)
            return std::nullopt;
        spans.append({*from, *until});
    }
    return spans;
}

/// What goes on past midnight belongs to the next day from its beginning.
void carryOver(QList<QList<Span>>& days)
{
    for (qsizetype day = 0; day < days.size(); ++day) {
        QList<Span>& spans = days[day];
        if (spans.isEmpty() || spans.last().second > spans.last().first)
            continue;
        const int rest = std::exchange(spans.last().second, kDay);
        QList<Span>& next = days[(day + 1) % days.size()];
        int end = rest;
        while (!next.isEmpty() && next.first().first <= end && next.first().second > next.first().first)
            end = std::max(end, next.takeFirst().second);
        if (end > 0)
            next.prepend({0, end});
    }
}

QJsonObject hoursOf(const QList<QList<Span>>& days)
{
    QJsonObject hours;
    for (qsizetype day = 0; day < days.size(); ++day) {
        QJsonArray spans;
        for (const Span& span : days[day])
            spans.append(timeText(span.first) + u'-' + timeText(span.second));
        if (!spans.isEmpty())
            hours.insert(QString::number(day + 1), spans);
    }
    return hours;
}

}  // namespace

HoursEditor::HoursEditor(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_fault(makeLabel(theme, {}, Role::Danger, TextStep::Small))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    for (int day = 1; day <= 7; ++day) {
        const QString name = QLocale().standaloneDayName(day);
        auto* field = new LineField(theme);
        field->setAccessibleName(name);
        field->setObjectName(QStringLiteral("day%1").arg(day));
        field->setPlaceholderText(tr("closed"));
        grid->addWidget(makeLabel(theme, name), day, 0);
        grid->addWidget(field, day, 1);
        m_days.append(field);
        connect(field, &QLineEdit::editingFinished, this, &HoursEditor::take);
    }
    grid->setColumnStretch(1, 1);
    m_fault->setWordWrap(true);
    grid->addWidget(m_fault, 8, 1);
    m_fault->hide();
}

void HoursEditor::setHours(const QJsonObject& hours)
{
    m_hours = hours;
    for (int day = 1; day <= 7; ++day) {
        QStringList spans;
        for (const QJsonValue& span : hours.value(QString::number(day)).toArray())
            spans.append(span.toString());
        m_days[day - 1]->setText(spans.join(QStringLiteral(", ")));
    }
}

void HoursEditor::take()
{
    QList<QList<Span>> days;
    for (LineField* field : std::as_const(m_days)) {
        const auto spans = spansOf(field->text());
        field->setProperty("missing", !spans);
        field->update();
        if (!spans) {
            m_fault->setText(tr("%1 was not saved: write times as 09:00-12:00, 13:00-18:00; 00:00-24:00 is the whole "
                                "day, 22:00-06:00 goes on into the next.")
                                 .arg(field->accessibleName()));
            m_fault->show();
            return;
        }
        days.append(*spans);
    }
    m_fault->hide();
    carryOver(days);
    const QJsonObject hours = hoursOf(days);
    if (hours == m_hours)
        return;
    setHours(hours);
    Q_EMIT changed();
}

}  // namespace Seatdesk
