// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace Seatdesk::GradeWords {

/// The grade in the person's language; one that the regulations do not know (of an import) as it stands.
QString name(const QString& grade);

/// The grades there are, lowest first, before them none; `held` too where it is none of these.
QList<std::pair<QString, QString>> choices(const QString& held);

}  // namespace Seatdesk::GradeWords
