// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articlevalidity.h"
#include "widgets/controls/chip.h"

#include <QStringList>
#include <QTimeZone>

namespace Seatdesk {

/// The libraries of the knowledge base, in the order in which they are listed.
QStringList libraryKeys();
/// A library's name; a key of someone else's import stands for itself.
QString libraryName(const QString& key);
/// The state of an article on its way to publication.
QString articleStateName(const QString& state);
/// What is done to bring an article into that state: a button's words.
QString articleStepName(const QString& fromState, const QString& toState);

/// "Valid 2026-10-08 to 2027-03-31" with the tone that goes with it, for the band over an article.
ChipText validityChip(const Article& article, Instant now, const QTimeZone& zone);
/// The same in few words, for a line of a list.
ChipText validityHint(const Article& article, Instant now, const QTimeZone& zone);
/// "Version 12".
QString versionText(qint64 version);
QString dayText(Instant instant, const QTimeZone& zone);
QString momentText(Instant instant, const QTimeZone& zone);
/// What is known of the facts, in one line.
QString factsText(QStringList facts);

}  // namespace Seatdesk
