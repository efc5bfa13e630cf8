// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Seatdesk {

/// What a field says of typed or pasted text that no store can hold.
class RefusedText
{
    Q_DECLARE_TR_FUNCTIONS(RefusedText)

public:
    /// Empty: the text can be stored (isStorable).
    static QString whyOf(const QString& text);
};

}  // namespace Seatdesk
