// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/redactionwords.h"

#include "widgets/quality/soundwords.h"

namespace Seatdesk {

QString RedactionWords::reason(RedactionReason reason)
{
    switch (reason) {
        case RedactionReason::Bank:
            return tr("Bank data");
        case RedactionReason::IdNumber:
            return tr("ID number");
        case RedactionReason::Password:
            return tr("Password");
        case RedactionReason::Health:
            return tr("Health");
        case RedactionReason::ThirdPerson:
            return tr("Third person");
        case RedactionReason::Other:
            return tr("Another reason");
    }
    return {};
}

QString RedactionWords::reasons(const HiddenRange& range)
{
    QStringList words;
    for (const RedactionReason one : range.reasons)
        words.append(reason(one));
    return words.join(tr(", ", "between reasons"));
}

QString RedactionWords::place(qint64 fromUs, qint64 toUs)
{
    constexpr double kMicros = 1000000;
    return SoundWords::fineClock(static_cast<double>(fromUs) / kMicros) + QStringLiteral(" – ") +
           SoundWords::fineClock(static_cast<double>(toUs) / kMicros);
}

QString RedactionWords::hiddenText(const HiddenRange& range)
{
    // Without a reason it is all of a call of which nobody knows yet what is hidden.
    return range.reasons.isEmpty() ? tr("Not shown until it is known what of the call is not to be heard")
                                   : tr("Not to be heard: %1").arg(reasons(range));
}

}  // namespace Seatdesk
