// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoreappeal.h"
#include "widgets/tickets/askspec.h"

#include <QCoreApplication>

namespace Seatdesk {

/// What an agent is asked who appeals against a score: a reason for each item that lost points, as far as they object
/// to it, and a remark on the whole.
class AppealQuestions
{
    Q_DECLARE_TR_FUNCTIONS(AppealQuestions)

public:
    /// `until` is the day up to which one may, as a person reads it.
    static AskSpec spec(const Evaluation& evaluation, const ScoreForm& form, const QString& until);
    static Objections objections(const QJsonObject& answers);
    /// What is missing in them, as a sentence; empty: nothing.
    static QString missing(const Objections& objections);
};

}  // namespace Seatdesk
