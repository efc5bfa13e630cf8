// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/passwordprompt.h"

#include <termios.h>
#include <unistd.h>

#include <iostream>
#include <string>

namespace Seatdesk {

namespace {

QString askHidden(const char* question)
{
    std::cerr << question << std::flush;
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
    std::string line;
    std::getline(std::cin, line);
    tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    std::cerr << '\n';
    return QString::fromStdString(line);
}

}  // namespace

QString askNewPassword()
{
    if (isatty(STDIN_FILENO) == 0)
        return {};
    QString password = askHidden("New password (empty: none): ");
    if (password == askHidden("The same again: "))
        return password;
    std::cerr << "The two differ; no password was set.\n";
    return {};
}

}  // namespace Seatdesk
