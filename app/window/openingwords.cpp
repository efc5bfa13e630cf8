// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/openingwords.h"

#include <QCoreApplication>

namespace Seatdesk {

namespace {

struct OpeningWords
{
    Q_DECLARE_TR_FUNCTIONS(Seatdesk::OpeningWords)
};

}  // namespace

QString openingSentence(const Error& error)
{
    switch (error.kind) {
        case Error::Kind::Conflict:
            return OpeningWords::tr(
                "This folder was written by a newer Seatdesk. Install that version, or ask your administrator.");
        case Error::Kind::Full:
            return OpeningWords::tr(
                "The department's data could not be opened: the disk is full. Nothing was changed. Make room, then "
                "open the window again.");
        case Error::Kind::Denied:
            return OpeningWords::tr(
                "The department's data could not be opened: this folder cannot be written. Ask your administrator to "
                "check its owner and its rights.");
        default:
            return OpeningWords::tr(
                "The department's data could not be opened. Nothing was changed. Ask your administrator to run "
                "“seatdesk-admin salvage” on this folder.");
    }
}

}  // namespace Seatdesk
