// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Seatdesk {

/// How a command of seatdesk-admin is called, in lines that begin with its name; empty for a name that is none.
QString commandUsage(const QString& name);

/// Whether a command is only asked how it is called: -h or --help anywhere behind its name. Behind "--" words are
/// names.
bool asksForUsage(const QStringList& arguments);

}  // namespace Seatdesk
