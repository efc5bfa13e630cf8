// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/format/headerlessformat.h"
#include "audio/format/soundfault.h"

#include <QByteArray>

#include <functional>

namespace Seatdesk {

/// Takes what is to be said; false when nobody listens any more.
using DecodeOutput = std::function<bool(const char* bytes, qint64 size)>;

/// The work of the decoding program: decodes a file onto the wire (see decodewire.h).
void decodeOnto(const QString& path, const std::optional<HeaderlessFormat>& told, const DecodeOutput& output);

/// What the file is and how long: by decoding all of it while there is time, then by counting its packets, then by its
/// header's word. One line for the wire.
QByteArray measured(const QString& path, const std::optional<HeaderlessFormat>& told);

}  // namespace Seatdesk
