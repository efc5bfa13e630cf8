// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QString>

class QTextDocument;

namespace Seatdesk {

class TypeAhead;

/// Sets an article's Markdown in our fonts, colours and line height. Raw HTML and pictures from elsewhere are left
/// out: articles come from imports.
void fillArticleDocument(QTextDocument& document, const Theme& theme, const QString& markdown);
/// Puts what `words` find on the marks' ground.
void markArticleDocument(QTextDocument& document, const Theme& theme, TypeAhead& typeAhead, const QString& words);
/// What of an article can be read to the customer: its quoted passages; without any, its first paragraph.
QString passageOf(const QString& markdown);

}  // namespace Seatdesk
