// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/errorwords.h"

#include "widgets/words/ticketwords.h"

#include <QCoreApplication>
#include <QList>

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

QString say(const char* sentence)
{
    return QCoreApplication::translate("ErrorWords", sentence);
}

/// A detail that begins so, and its sentence; the rest of the detail is the field that it is about.
struct Wording
{
    QLatin1StringView start;
    const char* sentence;
};

const QList<Wording>& wordings()
{
    using L = QLatin1StringView;
    static const QList<Wording> all{
        {L("value of "),
         QT_TRANSLATE_NOOP("ErrorWords", "“%1” cannot hold what was entered; choose or write another.")},
        {L("needs "), QT_TRANSLATE_NOOP("ErrorWords", "Fill in “%1” first.")},
        {L("missing "), QT_TRANSLATE_NOOP("ErrorWords", "Still needed: %1.")},
        {L("field "), QT_TRANSLATE_NOOP("ErrorWords", "“%1” is not yours to change.")},
        {L("reason"), QT_TRANSLATE_NOOP("ErrorWords", "This step needs a reason; write it down.")},
        {L("step "), QT_TRANSLATE_NOOP("ErrorWords", "This step is not open to you from here; look at it again.")},
        {L("insert "), QT_TRANSLATE_NOOP("ErrorWords", "Your roles do not let you write this there.")},
        {L("delete "), QT_TRANSLATE_NOOP("ErrorWords", "Your roles do not let you remove it.")},
        {L("ticket numbers"),
         QT_TRANSLATE_NOOP(
             "ErrorWords",
             "This seat has given out its 999 ticket numbers of today, and no further seat number could be drawn. "
             "Try again once the server answers, or go on at another seat.")},
        {L("pooled by transaction"),
         QT_TRANSLATE_NOOP("ErrorWords",
                           "The pooler between this PC and the server is in the wrong mode; tell the administrator.")},
        {L("server full"),
         QT_TRANSLATE_NOOP("ErrorWords",
                           "The server's disk is full, not this PC's; tell the administrator and try again later.")},
    };
    return all;
}

}  // namespace

QString reason(const Error& error)
{
    for (const Wording& wording : wordings()) {
        if (!error.detail.startsWith(wording.start))
            continue;
        QString sentence = say(wording.sentence);
        if (!sentence.contains(u'%'))
            return sentence;
        const QString field = error.detail.mid(wording.start.size()).section(u':', 0, 0);
        // A field without a name for people is named by its kind of error alone.
        const QString name = TicketWords::field(field);
        if (name != field && !name.isEmpty())
            return sentence.arg(name);
    }
    return say(words(error.kind));
}

}  // namespace Seatdesk::ErrorWords
