// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/serverwords.h"

#include "app/commands/faultsentence.h"

#include <QCoreApplication>

namespace Seatdesk {

namespace {

using Matter = ServerTestStep::Matter;

struct ServerWords
{
    Q_DECLARE_TR_FUNCTIONS(Seatdesk::ServerWords)

public:
    static QString nameOf(Matter matter)
    {
        switch (matter) {
            case Matter::Address:
                return tr("Address");
            case Matter::Reach:
                return tr("Reach");
            case Matter::Tls:
                return tr("Encryption");
            case Matter::SignIn:
                return tr("Sign-in");
            case Matter::Rights:
                return tr("Rights");
            case Matter::Version:
                break;
        }
        return tr("Version");
    }

    static QString failure(const ServerTestStep& step)
    {
        if (step.fault)
            return faultSentence(*step.fault);
        if (step.isUnreadable)
            return unreadableServerSentence();
        if (step.matter == Matter::Address)
            return tr("No computer of that name is known. Check the spelling and the network.");
        if (step.matter == Matter::Rights)
            return tr("You have no role in this department yet. Ask your lead or the administrator for one.");
        return tr("The database is not set up for this version of the program. Tell the administrator.");
    }

    static QString good(const ServerTestStep& step)
    {
        if (step.matter == Matter::Tls && step.detail.isEmpty())
            return tr("none (the server is on this machine, or the address says so)");
        return step.detail.isEmpty() ? tr("all right") : step.detail;
    }
};

}  // namespace

QString unreadableServerSentence()
{
    return ServerWords::tr("This is no address of a server with a database. Type its name, as in db.example.org.");
}

QList<ServerTrial> serverTrials(const QList<ServerTestStep>& steps)
{
    QList<ServerTrial> trials;
    for (const ServerTestStep& step : steps) {
        const QString name = ServerWords::nameOf(step.matter);
        switch (step.state) {
            case ServerTestStep::State::Passed:
                trials.append(
                    {ServerTrial::State::Passed, ServerWords::tr("%1: %2").arg(name, ServerWords::good(step))});
                break;
            case ServerTestStep::State::Failed:
                trials.append(
                    {ServerTrial::State::Failed, ServerWords::tr("%1: %2").arg(name, ServerWords::failure(step))});
                break;
            case ServerTestStep::State::NotTried:
                trials.append({ServerTrial::State::NotTried, ServerWords::tr("%1: not tried").arg(name)});
                break;
        }
    }
    return trials;
}

}  // namespace Seatdesk
