// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/redactions.h"

#include <QCoreApplication>

namespace Seatdesk {

/// What is said of the parts of a call that are not to be heard.
class RedactionWords
{
    Q_DECLARE_TR_FUNCTIONS(RedactionWords)

public:
    static QString reason(RedactionReason reason);
    /// "Bank data, health"; of a range without any why it is hidden.
    static QString reasons(const HiddenRange& range);
    /// "02:38.4 – 02:51.0".
    static QString place(qint64 fromUs, qint64 toUs);
    /// In the place of the words of a transcript.
    static QString hiddenText(const HiddenRange& range);
};

}  // namespace Seatdesk
