// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

/// The digits of a telephone number as people in the country dial it: +86 138 1234 2716, 008613812342716, 013812342716
/// and tel:+86-138-1234-2716;ext=1 are all 13812342716, +86 571 8812 3456 is 057188123456. Numbers are indexed and
/// looked up by them; seatdesk.digits_of of the server's schema says the same. Empty without a digit.
QString dialledDigits(const QString& text);

/// The same as a number to be kept: one from another country keeps its plus sign.
QString dialledNumber(const QString& text);

}  // namespace Seatdesk
