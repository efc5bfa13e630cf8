// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/servertest.h"
#include "widgets/signin/connectionpage.h"

namespace Seatdesk {

/// What was tried of a connection, in the person's language.
QList<ServerTrial> serverTrials(const QList<ServerTestStep>& steps);

/// What was typed names no server, or no database.
QString unreadableServerSentence();

}  // namespace Seatdesk
