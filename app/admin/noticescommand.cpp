// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/noticescommand.h"

#include "app/admin/serverfailure.h"
#include "sync/noticesender.h"

#include <QTextStream>

#include <thread>

namespace Seatdesk {

namespace {

using Standing = NoticeSender::Standing;

/// As a spare, where nobody asked, and behind a lost connection.
constexpr std::chrono::milliseconds kTryAgain{1000};

QString standingSentence(Standing standing)
{
    switch (standing) {
        case Standing::Sending:
            return QStringLiteral("Telling the seats of changes.");
        case Standing::Unasked:
            return QStringLiteral("The department does not want it: notify in seatdesk.meta is not 'sender'.");
        case Standing::Spare:
            break;
    }
    return QStringLiteral("Another one is at work; waiting for its end.");
}

/// Until the connection is lost.
Error sendOver(ServerConnection& connection, QString& said)
{
    NoticeSender sender(connection);
    for (;;) {
        const auto standing = sender.look();
        if (!standing)
            return standing.error();
        if (const QString now = standingSentence(*standing); now != said) {
            QTextStream(stdout) << now << Qt::endl;
            said = now;
        }
        std::this_thread::sleep_for(*standing == Standing::Sending ? NoticeSender::kLookEvery : kTryAgain);
    }
}

}  // namespace

int runNotices(const ServerUrl& url)
{
    QString said;
    for (bool isFirst = true;; isFirst = false) {
        // With a watch it waits with patience only: what never answers is left for another connection.
        const auto connection = ServerConnection::open(url, {}, {}, std::make_shared<SocketWatch>());
        if (!connection && isFirst)
            return failOnServer(connection.error());
        const Error error = connection ? sendOver(**connection, said) : connection.error();
        if (!said.isEmpty())
            QTextStream(stderr) << serverFailureText(error, connection ? connection->get() : nullptr) << Qt::endl;
        said.clear();
        std::this_thread::sleep_for(kTryAgain);
    }
}

}  // namespace Seatdesk
