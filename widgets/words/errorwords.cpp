// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/errorwords.h"

#include <QCoreApplication>

namespace Seatdesk::ErrorWords {

namespace {

const char* words(Error::Kind kind)
{
    switch (kind) {
        case Error::Kind::NotFound:
            return QT_TRANSLATE_NOOP("ErrorWords", "It is no longer there, or not visible to you.");
        case Error::Kind::Invalid:
            return QT_TRANSLATE_NOOP("ErrorWords", "Something is missing or not allowed; check what you entered.");
        case Error::Kind::Conflict:
            return QT_TRANSLATE_NOOP("ErrorWords", "Someone else changed it first; look at it again.");
        case Error::Kind::Busy:
            return QT_TRANSLATE_NOOP("ErrorWords", "The files are in use by another program; try again.");
        case Error::Kind::Offline:
            return QT_TRANSLATE_NOOP("ErrorWords", "The server cannot be reached; try again later.");
        case Error::Kind::Denied:
            return QT_TRANSLATE_NOOP("ErrorWords", "You do not have the right to do this.");
        case Error::Kind::Full:
            return QT_TRANSLATE_NOOP("ErrorWords", "The disk is full; free some space and try again.");
        case Error::Kind::Corrupt:
            return QT_TRANSLATE_NOOP("ErrorWords", "A file is damaged; tell the administrator.");
        case Error::Kind::Internal:
            return QT_TRANSLATE_NOOP("ErrorWords", "The program made a mistake; tell the administrator.");
    }
    return "";
}

}  // namespace

QString reason(const Error& error)
{
    return QCoreApplication::translate("ErrorWords", words(error.kind));
}

}  // namespace Seatdesk::ErrorWords
