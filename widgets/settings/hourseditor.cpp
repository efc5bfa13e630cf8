// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/hourseditor.h"

#include "widgets/controls/linefield.h"
#include "widgets/controls/texts.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

#include <optional>

namespace Seatdesk {

namespace {

/// The spans of one day in order and apart; nothing when the text cannot be read.
std::optional<QJsonArray> spansOf(QString text)
{
    text.replace(QChar(0xFF1A), u':').replace(QChar(0xFF0C), u',').replace(QChar(0x2013), u'-');
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    QJsonArray spans;
    QTime last;
    for (const QString& span : text.split(separators, Qt::SkipEmptyParts)) {
        const QStringList ends = span.split(u'-');
        const QTime from = QTime::fromString(ends.value(0), QStringLiteral("H:mm"));
        const QTime until = QTime::fromString(ends.value(1), QStringLiteral("H:mm"));
        if (ends.size() != 2 || !from.isValid() || !until.isValid() || from >= until)
            return std::nullopt;
        if (last.isValid() && from < last)
            return std::nullopt;
        last = until;
        spans.append(from.toString(QStringLiteral("HH:mm")) + u'-' + until.toString(QStringLiteral("HH:mm")));
    }
    return spans;
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
    QJsonObject hours;
    for (int day = 1; day <= 7; ++day) {
        LineField* field = m_days[day - 1];
        const auto spans = spansOf(field->text());
        field->setProperty("missing", !spans);
        field->update();
        if (!spans) {
            m_fault->setText(
                tr("%1 was not saved: write times as 09:00-12:00, 13:00-18:00.").arg(field->accessibleName()));
            m_fault->show();
            return;
        }
        if (!spans->isEmpty())
            hours.insert(QString::number(day), *spans);
    }
    m_fault->hide();
    if (hours == m_hours)
        return;
    m_hours = hours;
    Q_EMIT changed();
}

}  // namespace Seatdesk
