// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/linkclient.h"

#include "app/link/linkname.h"
#include "domain/jsontext.h"

#include <QLocalSocket>

namespace Seatdesk {

namespace {

constexpr int kConnectPatience = 2000;

/// Sends one request and hands each reply on until "exit".
std::optional<int> converse(const QString& name, const QJsonObject& request,
                            const std::function<void(const QJsonObject&)>& reply)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(kConnectPatience))
        return std::nullopt;
    socket.write(toJsonText(request) + '\n');
    for (;;) {
        while (!socket.canReadLine()) {
            // An import may say nothing for long; a window that is gone is noticed at once.
            if (!socket.waitForReadyRead(-1))
                return std::nullopt;
        }
        const QJsonObject answer = objectFromJsonText(socket.readLine()).value_or(QJsonObject());
        reply(answer);
        if (answer.contains(QStringLiteral("exit")))
            return answer.value(QStringLiteral("exit")).toInt();
    }
}

}  // namespace

LinkClient::LinkClient(const QString& folder) : m_name(linkName(folder)) {}

bool LinkClient::raise() const
{
    return converse(m_name, {{QStringLiteral("do"), QStringLiteral("raise")}}, [](const QJsonObject&) {}).has_value();
}

bool LinkClient::takeCall(const QString& number, const QString& callId) const
{
    const QJsonObject request{{QStringLiteral("do"), QStringLiteral("call")},
                              {QStringLiteral("number"), number},
                              {QStringLiteral("id"), callId}};
    return converse(m_name, request, [](const QJsonObject&) {}).has_value();
}

std::optional<int> LinkClient::command(const QStringList& arguments, const QString& folder,
                                       const std::function<void(const QByteArray&)>& out,
                                       const std::function<void(const QByteArray&)>& err) const
{
    const QJsonObject request{{QStringLiteral("do"), QStringLiteral("command")},
                              {QStringLiteral("arguments"), QJsonArray::fromStringList(arguments)},
                              {QStringLiteral("folder"), folder}};
    return converse(m_name, request, [&](const QJsonObject& reply) {
        out(reply.value(QStringLiteral("out")).toString().toUtf8());
        err(reply.value(QStringLiteral("err")).toString().toUtf8());
    });
}

}  // namespace Seatdesk
