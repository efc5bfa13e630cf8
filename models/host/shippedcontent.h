// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "domain/wordingcheck.h"

#include <QJsonObject>
#include <QList>

namespace Seatdesk {

/// The objects of a JSON Lines file that ships in resources, for example "phrases/phrases.jsonl".
QList<QJsonObject> shippedLines(const QString& file);
/// What every new department begins with: standard phrases and wordings, and emergency plans, as rows of its own that
/// it may change.
Group shippedContent(GroupBuilder builder, ScopeId department);
/// The taboo and compulsory wordings that ship, in every language.
QList<WordingRule> shippedWordings();

}  // namespace Seatdesk
