// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/numberfield.h"

#include "domain/maskednumber.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace Seatdesk {

namespace {

constexpr int kLeastDigits = 3;
constexpr QStringView kBetweenDigits = u" -()（）－–—.·";

}  // namespace

NumberField::NumberField(const Theme& theme, QWidget* parent) : LineField(theme, parent)
{
    connect(this, &QLineEdit::textEdited, this, &NumberField::take);
}

QString NumberField::numberIn(const QString& text)
{
    QString number;
    int digits = 0;
    for (const QChar c : text.trimmed()) {
        if (const int digit = c.digitValue(); digit >= 0) {
            number.append(QChar(u'0' + digit));
            ++digits;
        } else if ((c == u'+' || c == u'＋') && number.isEmpty()) {
            number.append(u'+');
        } else if (!kBetweenDigits.contains(c) && !c.isSpace()) {
            return {};
        }
    }
    return digits < kLeastDigits ? QString() : number;
}

void NumberField::setNumber(const QString& number, const QString& masked)
{
    m_number = number;
    m_masked = number.isEmpty() ? masked : maskedNumber(number);
    if (!hasFocus() || text() != number)
        showMasked();
}

void NumberField::showMasked()
{
    setText(m_masked);
}

void NumberField::reveal(const QString& number)
{
    setText(number);
}

void NumberField::take(const QString& text)
{
    m_number = numberIn(text);
    m_masked = m_number.isEmpty() ? text : maskedNumber(m_number);
    Q_EMIT typed(text);
}

void NumberField::focusInEvent(QFocusEvent* event)
{
    LineField::focusInEvent(event);
    // Part of a mask cannot be edited in a way that means anything: what is typed replaces it.
    selectAll();
}

void NumberField::focusOutEvent(QFocusEvent* event)
{
    LineField::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    showMasked();
    Q_EMIT left();
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    LineField::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
}

}  // namespace Seatdesk
