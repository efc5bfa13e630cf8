// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/taskactions.h"
#include "widgets/tickets/askspec.h"

namespace Seatdesk {

class EvidencePicker;

/// What the answers to the questions about duties mean.
namespace TaskAnswers {

/// `before`: what showed it until now; it stays where nothing else was picked.
FulfilmentDraft fulfilment(const QJsonObject& answers, const EvidencePicker& picker, const BookLink& before);
TaskDraft task(const QJsonObject& answers);
/// Whom a task can be given to by name; before them stands whoever has it now, and that it is nobody's any more.
PickSource named(const PickSource& people, StaffId now, const QString& name);
/// Asks when a task recurs, with that rule proposed.
QList<AskField> ruleFields(const Recurrence& rule);
/// What is proposed for a new one.
Recurrence proposed();
/// The roles that a duty can be given to.
QStringList roles();
/// What is wrong with that field, as a sentence.
QString fault(const QString& field);

}  // namespace TaskAnswers

}  // namespace Seatdesk
