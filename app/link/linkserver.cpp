// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/linkserver.h"

#include "app/link/linkname.h"
#include "domain/jsontext.h"

#include <QLocalSocket>

namespace Seatdesk {

namespace {

/// A line longer than this is no request of ours.
constexpr qint64 kLongestLine = qint64(1024) * 1024;

void send(const QPointer<QLocalSocket>& socket, const QJsonObject& reply)
{
    if (!socket || socket->state() != QLocalSocket::ConnectedState)
        return;
    socket->write(toJsonText(reply) + '\n');
    if (reply.contains(QStringLiteral("exit")))
        socket->disconnectFromServer();
}

}  // namespace

LinkServer::LinkServer(const QString& folder, RunCommand runCommand)
    : m_name(linkName(folder)), m_runCommand(std::move(runCommand))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &LinkServer::greet);
}

bool LinkServer::listen()
{
    // Whoever holds the folder's lock owns the name; a socket left by a killed program is in the way.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void LinkServer::greet()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            while (socket->canReadLine())
                take(socket, socket->readLine(kLongestLine));
            if (socket->bytesAvailable() > kLongestLine)
                socket->abort();
        });
    }
}

void LinkServer::take(QLocalSocket* socket, const QByteArray& line)
{
    const QPointer<QLocalSocket> asker(socket);
    const Result<QJsonObject> request = objectFromJsonText(line);
    const QString wish = request ? request->value(QStringLiteral("do")).toString() : QString();
    if (wish == u"raise") {
        Q_EMIT raiseAsked();
        send(asker, {{QStringLiteral("exit"), 0}});
    } else if (wish == u"call") {
        Q_EMIT callArrived(request->value(QStringLiteral("number")).toString(),
                           request->value(QStringLiteral("id")).toString());
        send(asker, {{QStringLiteral("exit"), 0}});
    } else if (wish == u"command") {
        startCommand(socket, *request);
    } else if (wish == u"cancel") {
        cancel(socket);
    } else {
        send(asker, {{QStringLiteral("err"), QStringLiteral("not understood\n")}, {QStringLiteral("exit"), 2}});
    }
}

void LinkServer::startCommand(QLocalSocket* socket, const QJsonObject& request)
{
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    m_cancelled.insert(socket, cancelled);
    // An asker that is gone will not read what comes of it.
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] { cancel(socket); });
    Request wish;
    for (const QJsonValue& argument : request.value(QStringLiteral("arguments")).toArray())
        wish.arguments.append(argument.toString());
    wish.folder = request.value(QStringLiteral("folder")).toString();
    wish.cancelled = [cancelled] { return cancelled->load(); };
    m_runCommand(wish, [this, asker = QPointer<QLocalSocket>(socket)](const QJsonObject& reply) {
        QMetaObject::invokeMethod(this, [asker, reply] { send(asker, reply); });
    });
}

void LinkServer::cancel(QLocalSocket* socket)
{
    if (const auto cancelled = m_cancelled.take(socket))
        *cancelled = true;
}

}  // namespace Seatdesk
