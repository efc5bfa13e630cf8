// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/faultsentence.h"

#include <QCoreApplication>

namespace Seatdesk {

namespace {

struct Faults
{
    Q_DECLARE_TR_FUNCTIONS(Seatdesk::Faults)
};

}  // namespace

QString faultSentence(ConnectionFault fault)
{
    switch (fault) {
        case ConnectionFault::WrongPassword:
            return Faults::tr(
                "Staff number or password is wrong. Type the password again, or ask your administrator for a new one.");
        case ConnectionFault::Expired:
            return Faults::tr("Your login has expired. Only the administrator can extend it.");
        case ConnectionFault::Disabled:
            return Faults::tr("Your login has been disabled. Ask your lead or the administrator.");
        case ConnectionFault::ServerGone:
            return Faults::tr(
                "The server does not answer. Check the network; who has signed in on this PC before can "
                "sign in without it.");
        case ConnectionFault::Certificate:
            return Faults::tr(
                "The server's certificate could not be verified. Nothing was sent to it; tell the "
                "administrator.");
        case ConnectionFault::OldProgram:
            return Faults::tr(
                "The server asks for a newer version of this program. Ask the administrator to update this PC; what "
                "you wrote stays here.");
        case ConnectionFault::OldServer:
            return Faults::tr(
                "The server is older than this program and does not know all that it writes. Ask the administrator to "
                "upgrade the server; until then you can read, and what you write stays here.");
        case ConnectionFault::Pooled:
            return Faults::tr(
                "The pooler between this PC and the server is in transaction mode, in which this program cannot work. "
                "Ask the administrator to set it to session mode; what you wrote stays here.");
        case ConnectionFault::ServerFull:
            return Faults::tr(
                "The server's disk is full: it takes nothing more. Tell the administrator; what you write stays on "
                "this PC and is sent once there is room.");
        case ConnectionFault::AwayTooLong:
            return Faults::tr("This PC has been without the server for too long. Sign in again as soon as it answers.");
        case ConnectionFault::Refused:
            break;
    }
    return Faults::tr("The server does not let this PC in, or the department is not on it. Tell the administrator.");
}

}  // namespace Seatdesk
