// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk::TestPlaces {

/// A file or folder of the checkout, as in sourceFile(QStringLiteral("README.md")).
QString sourceFile(const QString& path);
/// A program or file of the build, relative to where the programs lie, as in
/// programFile(QStringLiteral("seatdesk-admin")).
QString programFile(const QString& path);

}  // namespace Seatdesk::TestPlaces
