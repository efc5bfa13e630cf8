// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wordingcheck.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Seatdesk {

/// What `seatdesk-admin text` answers for one line. Offsets and entries count characters (code points).

/// {"text", "pinyin": one entry per character, without tone, ü as v; any other character as it is; "tones": the same
/// with tone numbers, 5 = neutral; "initials": first letters, with letters and digits as they are, without marks}
QJsonObject pinyinAnswer(const QString& line);
/// {"text", "fold"}
QJsonObject foldAnswer(const QString& line);
/// {"text", "hits": [{"kind", "from", "to", "text", "better"}]}; `to` is the character after the last.
QJsonObject lintAnswer(const QString& line, const QList<WordingRule>& rules);

}  // namespace Seatdesk
