// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Seatdesk {

/// A verifier for a password: Argon2id with libsodium's interactive limits (64 MiB, about 0.1 s), salt and limits in
/// the text itself. Never synced.
Result<QString> passwordVerifier(const QString& password);
bool passwordMatches(const QString& verifier, const QString& password);

}  // namespace Seatdesk
