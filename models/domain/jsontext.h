// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace Seatdesk {

/// JSON as compact UTF-8 text and back, without loss. Qt's reader drops a U+FEFF at the start of a string unless it is
/// escaped, so it is, in both directions.
QByteArray toJsonText(const QJsonObject& object);
QByteArray toJsonText(const QJsonArray& array);
/// Invalid when the text is not one JSON object.
Result<QJsonObject> objectFromJsonText(const QByteArray& text);
QJsonArray arrayFromJsonText(const QByteArray& text);

}  // namespace Seatdesk
