// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/rangespin.h"

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr qsizetype kMostDigits = 12;

}  // namespace

RangeSpin::RangeSpin(QWidget* parent) : QSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    // 1, 12 and 120 are not three changes.
    setKeyboardTracking(false);
}

QValidator::State RangeSpin::validate(QString& input, int& at) const
{
    const QValidator::State state = QSpinBox::validate(input, at);
    if (state != QValidator::Invalid)
        return state;
    QString digits = input;
    digits.remove(suffix().trimmed()).remove(u' ').remove(locale().groupSeparator());
    const bool number = !digits.isEmpty() && digits.size() <= kMostDigits &&
                        std::all_of(digits.begin(), digits.end(), [](QChar sign) { return sign.isDigit(); });
    return number ? QValidator::Intermediate : QValidator::Invalid;
}

void RangeSpin::fixup(QString& input) const
{
    QString typed = input;
    typed.remove(suffix());
    input = prefix() + textFromValue(value()) + suffix();
    if (!typed.trimmed().isEmpty())
        Q_EMIT refused(typed.trimmed());
}

}  // namespace Seatdesk
