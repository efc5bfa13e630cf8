// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>

#include <memory>

namespace Seatdesk {

/// A text laid out in lines of `width` pixels for a delegate, broken as the language breaks lines: a Chinese full stop
/// stays with its sentence.
std::unique_ptr<QTextLayout> brokenText(const QString& text, const QFont& font, int width,
                                        const QList<QTextLayout::FormatRange>& formats = {});

}  // namespace Seatdesk
