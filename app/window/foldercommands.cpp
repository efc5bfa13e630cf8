// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SeatWindow that carries out commands on its folder while the window goes on.
#include "app/commands/command.h"
#include "app/window/seatwindow.h"
#include "domain/whendone.h"
#include "widgets/signin/signinpage.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace Seatdesk {

void SeatWindow::runCommand(const LinkServer::Request& request, const LinkServer::Reply& reply)
{
    const Command command = commandNamed(request.arguments.value(0));
    if (!command) {
        reply({{QStringLiteral("err"), tr("This command cannot run while the window is open.") + u'\n'},
               {QStringLiteral("exit"), kExitFailed}});
        return;
    }
    const auto say = [reply](const QString& stream) {
        return [reply, stream](const QByteArray& text) { reply({{stream, QString::fromUtf8(text)}}); };
    };
    const CommandContext context{*m_host,
                                 request.arguments.mid(1),
                                 request.folder,
                                 say(QStringLiteral("out")),
                                 say(QStringLiteral("err")),
                                 request.cancelled,
                                 [reply](const QString& text) { reply({{QStringLiteral("progress"), text}}); }};
    whenDone(QtConcurrent::run([command, context] { return command(context); }), this, [this, reply](int code) {
        reply({{QStringLiteral("exit"), code}});
        // What the command wrote is shown without waiting for the next round.
        if (m_seat)
            m_seat->syncNow();
    });
}

void SeatWindow::makeDemoDepartment()
{
    m_signIn->setBusy(true);
    const auto quiet = [](const QByteArray&) {};
    const CommandContext context{*m_host, {}, m_folder, quiet, quiet};
    const Command command = commandNamed(QStringLiteral("demo"));
    whenDone(QtConcurrent::run([command, context] { return command(context); }), this, [this](int code) {
        m_signIn->setBusy(false);
        if (code != kExitOk)
            m_signIn->showError(
                tr("The demo department could not be made. It needs a new folder and room on the disk."));
        else if (!m_options.as.isEmpty())
            signInAs(m_options.as);
    });
}

}  // namespace Seatdesk
