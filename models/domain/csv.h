// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Seatdesk {

/// Reads the rules' own CSV (comma, double quotes, # comment lines), which we write ourselves. Files of others are read
/// by exchange, which is prepared for worse.
QList<QStringList> readRuleCsv(const QString& resourcePath);

}  // namespace Seatdesk
