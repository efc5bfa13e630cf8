// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/callerfacts.h"

#include "items/callermatches.h"

namespace Seatdesk {

CallerFacts CallerFacts::of(const QList<MatchedCustomer>& matches)
{
    CallerFacts facts;
    facts.customers = matches.size();
    if (matches.size() == 1) {
        const Customer& customer = matches.first().customer;
        facts.name = QStringList{customer.name(), customer.addressForm()}.join(u' ').simplified();
        facts.tier = customer.tier();
    }
    return facts;
}

}  // namespace Seatdesk
