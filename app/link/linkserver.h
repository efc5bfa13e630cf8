// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

class QLocalSocket;

namespace Seatdesk {

/// The window's end of the link: other programs of the same user ask it to come to the front, to take a call, or to
/// carry out a command on the folder it has open. One JSON object a line in both directions.
class LinkServer : public QObject
{
    Q_OBJECT

public:
    /// Text for the asker: {"out": …}, {"err": …} or {"progress": …}.
    using Reply = std::function<void(const QJsonObject&)>;
    struct Request
    {
        QStringList arguments;
        QString folder;
        std::function<bool()> cancelled;  ///< the asker does not want it any more, or is gone; any thread
    };
    /// Carries a command out elsewhere and answers {"exit": code} when done. Replies may come from any thread.
    using RunCommand = std::function<void(const Request& request, const Reply&)>;

    LinkServer(const QString& folder, RunCommand runCommand);

    /// False when the socket cannot be made.
    bool listen();

Q_SIGNALS:
    void raiseAsked();
    /// A call to show as a new card; the same call id is the same call.
    void callArrived(const QString& number, const QString& callId);

private:
    void greet();
    void take(QLocalSocket* socket, const QByteArray& line);
    void cancel(QLocalSocket* socket);
    void startCommand(QLocalSocket* socket, const QJsonObject& request);

    QLocalServer m_server;
    QString m_name;
    RunCommand m_runCommand;
    QHash<QLocalSocket*, std::shared_ptr<std::atomic<bool>>> m_cancelled;  ///< of the commands under way
};

}  // namespace Seatdesk
