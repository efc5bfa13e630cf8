// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace Seatdesk {

/// An answer of the authority as both sides keep it: status, detail and the conflicts with all three values.
QJsonObject pushResultToJson(const PushResult& result);
PushResult pushResultFromJson(OperationId operation, const QJsonObject& json);

}  // namespace Seatdesk
