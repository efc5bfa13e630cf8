// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Seatdesk {

// A pair of Ed25519 keys that follows from a seed of 32 bytes, for people who are made up and never sign themselves:
// whoever knows the seed can sign as they do. Any thread.

/// 32 bytes.
QByteArray seededPublicKey(const QByteArray& seed);
/// 64 bytes.
QByteArray signSeeded(const QByteArray& seed, const QByteArray& message);

}  // namespace Seatdesk
