// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agreement.h"
#include "domain/calibration.h"
#include "domain/evaluation.h"
#include "domain/scoring.h"

namespace Seatdesk {

/// A round that is closed, with the scores that were handed in.
struct CalibratedCall
{
    Calibration round;
    QList<Evaluation> scores;
};

/// How far inspectors agree on one item: a unit is a call.
struct ItemAgreement
{
    ScoreItem item;
    Agreement agreement;
};

/// How much one inspector's scores lie above (+) or below (−) those of the others on the same calls, in points.
struct InspectorDrift
{
    StaffId inspector;
    int calls = 0;
    double difference = 0;        ///< on average
    std::optional<double> drift;  ///< the average of the later half less that of the earlier; from four calls on
};

/// What an answer is worth beside others to the same item, the better the more; nothing where there is none, or it does
/// not apply.
[[nodiscard]] std::optional<double> worthOf(const ScoreItem& item, const ScoreAnswers& answers);

/// Who handed in a score of any of the calls, each once.
[[nodiscard]] QList<StaffId> inspectorsOf(const QList<CalibratedCall>& calls);

/// Of each item of the form over the calls that were scored by it.
[[nodiscard]] QList<ItemAgreement> itemAgreements(const ScoreForm& form, RecordId scorecard,
                                                  const QList<CalibratedCall>& calls);

/// All items of one call together: a unit is an item.
[[nodiscard]] Agreement callAgreement(const ScoreForm& form, const CalibratedCall& call);

/// By the calls in the order in which their rounds were closed; a call that one alone scored counts for nobody.
[[nodiscard]] QList<InspectorDrift> inspectorDrifts(QList<CalibratedCall> calls);

}  // namespace Seatdesk
