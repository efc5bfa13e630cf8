// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/linkclient.h"

#include "app/link/linkname.h"
#include "domain/jsontext.h"

#include <QLocalSocket>

namespace Seatdesk {

namespace {

constexpr int kConnectPatience = 2000;

/// How long a wish to cancel may wait.
constexpr int kLook = 200;

/// Sends one request and hands each reply on until "exit".
std::optional<int> converse(const QString& name, const QJsonObject& request,
                            const std::function<void(const QJsonObject&)>& reply,
                            const std::function<bool()>& cancelled = {})
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(kConnectPatience))
        return std::nullopt;
    socket.write(toJsonText(request) + '\n');
    bool asked = false;
    for (;;) {
        // An import may say nothing for long; a window that is gone is noticed at once.
        while (!socket.canReadLine()) {
            if (!asked && cancelled && cancelled()) {
                asked = true;
                socket.write(toJsonText(QJsonObject{{QStringLiteral("do"), QStringLiteral("cancel")}}) + '\n');
            }
            if (!socket.waitForReadyRead(kLook) && socket.state() != QLocalSocket::ConnectedState &&
                !socket.canReadLine())
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

std::optional<int> LinkClient::command(const Errand& errand) const
{
    const QJsonObject request{{QStringLiteral("do"), QStringLiteral("command")},
                              {QStringLiteral("arguments"), QJsonArray::fromStringList(errand.arguments)},
                              {QStringLiteral("folder"), errand.folder}};
    const auto reply = [&](const QJsonObject& part) {
        if (part.contains(QStringLiteral("progress")))
            errand.progress(part.value(QStringLiteral("progress")).toString());
        errand.out(part.value(QStringLiteral("out")).toString().toUtf8());
        errand.err(part.value(QStringLiteral("err")).toString().toUtf8());
    };
    return converse(m_name, request, reply, errand.cancelled);
}

}  // namespace Seatdesk
