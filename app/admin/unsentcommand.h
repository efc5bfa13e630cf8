// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Seatdesk {

/// Who asks, where.
struct UnsentAsker
{
    QString server;
    QString folder;
    QString number;
    QString passwordFile;
};

/// `export unsent STAFF OUT --reason TEXT` on a PC of a department with a server: `arguments` behind "export". The
/// lead signs in to the server for it, whose access log has it before the file is there.
int runUnsentOnServer(const UnsentAsker& asker, const QStringList& arguments);

}  // namespace Seatdesk
