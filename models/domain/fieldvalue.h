// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/rulebook.h"

#include <QJsonValue>

namespace Seatdesk {

/// Whether a field may hold the value: null always; text without U+0000 and lone surrogates; ids as UUIDs; times and
/// integers as whole numbers; days as yyyy-mm-dd; one of the field's words where it has any. Invalid names the field
/// and those words ("value of mode: hotline|remote|onsite"), never the value.
Result<void> checkFieldValue(const FieldRule& rule, const QJsonValue& value);

/// Two edits of a JSON array from the same base: what either added stays, what either removed goes; theirs first.
QJsonValue mergedSet(const QJsonValue& base, const QJsonValue& theirs, const QJsonValue& mine);

}  // namespace Seatdesk
