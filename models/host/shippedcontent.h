// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wordingcheck.h"

#include <QJsonObject>
#include <QList>

namespace Seatdesk {

/// The objects of a JSON Lines file that ships in resources, for example "phrases/phrases.jsonl".
QList<QJsonObject> shippedLines(const QString& file);
/// The taboo and compulsory wordings that ship, in every language.
QList<WordingRule> shippedWordings();

}  // namespace Seatdesk
