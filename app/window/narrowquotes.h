// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace Seatdesk {

/// Our English texts with straight quotes: in a font made for Chinese “ and ” are as wide as a character, which tears
/// English sentences apart.
class NarrowQuotes : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

}  // namespace Seatdesk
