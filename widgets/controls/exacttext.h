// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextCursor;
class QTextDocument;

namespace Seatdesk {

/// QTextDocument keeps U+2029, U+FDD0 and U+FDD1 for itself and turns every kind of line break into a new block. These
/// functions put such characters into a document as visible stand-ins that remember the original, so that what went in
/// comes out byte for byte. Line feeds are blocks.
void insertExact(QTextCursor& cursor, const QString& text);
QString exactText(const QTextDocument& document);
/// The text between two positions, as exactText gives it.
QString exactText(const QTextDocument& document, int from, int to);
/// Whether insertExact would put in more than the plain characters.
bool needsStandIns(const QString& text);

}  // namespace Seatdesk
