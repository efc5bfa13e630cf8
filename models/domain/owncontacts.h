// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/row.h"

#include <QList>
#include <QString>

namespace Seatdesk {

/// A customer's number in clear.
struct OwnContact
{
    RecordId contact;
    QString value;

    bool operator==(const OwnContact&) const = default;
};

/// The numbers that this person may have at hand without the network: those of the open tickets that they own or hold.
/// That they were handed out is logged. Blocking; sync thread.
class OwnContacts
{
public:
    virtual ~OwnContacts() = default;

    virtual Result<QList<OwnContact>> ownContacts() = 0;
};

}  // namespace Seatdesk
