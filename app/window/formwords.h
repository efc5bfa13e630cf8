// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk::FormWords {

/// The words for a label of FormSpec: the title of a form, a section or an item. Any thread.
QString label(const QString& labelId);

}  // namespace Seatdesk::FormWords
