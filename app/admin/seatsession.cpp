// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/seatsession.h"

#include "app/admin/seatcommand.h"
#include "app/admin/seatsentence.h"
#include "app/commands/command.h"
#include "app/commands/faultsentence.h"
#include "app/commands/passwordfile.h"
#include "domain/jsontext.h"
#include "domain/whendone.h"
#include "host/seathost.h"
#include "host/seatindex.h"
#include "store/seatfolder.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>
#include <thread>

namespace Seatdesk {

namespace {

void writeLine(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

int refuse(const Error& error)
{
    const std::optional<ConnectionFault> fault = connectionFaultOf(error);
    writeLine(toJsonText(
        QJsonObject{{QStringLiteral("ok"), false},
                    {QStringLiteral("error"),
                     QJsonObject{{QStringLiteral("kind"), errorKindName(error.kind)},
                                 {QStringLiteral("text"), fault ? faultSentence(*fault) : seatSentence(error)},
                                 {QStringLiteral("code"), error.detail}}}}));
    return kExitFailed;
}

Result<QString> readPassword(const QString& path)
{
    if (path.isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("no password file"));
    return passwordIn(path);
}

/// Reads lines in a thread of its own: standard input cannot be waited for by the event loop everywhere.
void readInput(SeatCommand* command)
{
    std::string line;
    while (std::getline(std::cin, line)) {
        const QByteArray bytes = QByteArray::fromStdString(line);
        QMetaObject::invokeMethod(command, [command, bytes] { command->take(bytes); }, Qt::QueuedConnection);
    }
    QMetaObject::invokeMethod(command, [command] { command->end(); }, Qt::QueuedConnection);
}

}  // namespace

int runSeat(const SeatWish& wish)
{
    const Result<QString> password = readPassword(wish.passwordFile);
    if (!password)
        return refuse(password.error());
    // Who sits there is known to the department; an empty folder has none to ask.
    if (wish.server.isEmpty() && !SeatFolder::isThere(wish.folder))
        return refuse({Error::Kind::NotFound, QStringLiteral("no department in ") + wish.folder});
    const SystemTime time;
    const Result<std::unique_ptr<SeatHost>> host = SeatHost::open(wish.folder, time, seatIndex(), wish.server);
    if (!host)
        return refuse(host.error());
    auto signedIn = (*host)->signIn(wish.staffNumber, *password).result();
    if (!signedIn)
        return refuse(signedIn.error());
    Result<std::unique_ptr<Seat>> seat = (*host)->seat(std::move(**signedIn));
    if (!seat)
        return refuse(seat.error());
    SeatCommand command(**seat, writeLine);
    std::thread input;
    QObject::connect(seat->get(), &Seat::ready, &command, [&] { input = std::thread(readInput, &command); });
    QObject::connect(&command, &SeatCommand::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    const int code = QCoreApplication::exec();
    if (input.joinable())
        input.join();
    return code;
}

}  // namespace Seatdesk
