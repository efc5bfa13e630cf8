// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calibrationresult.h"
#include "domain/scorefaults.h"
#include "support/text.h"

#include <gtest/gtest.h>

namespace Seatdesk {

namespace {

/// A form of a scale, a point-off and a choice.
ScoreForm calibrationForm()
{
    const auto named = [](const char* name) { return QJsonObject{{q("en"), q(name)}}; };
    const auto item = [&](const char* key, const char* kind, int points) {
        return QJsonObject{{q("key"), q(key)}, {q("kind"), q(kind)}, {q("points"), points}, {q("name"), named(key)}};
    };
    QJsonObject choice = item("hold", "choice", 20);
    choice.insert(q("choices"),
                  QJsonArray{QJsonObject{{q("key"), q("asked")}, {q("name"), named("asked")}, {q("percent"), 100}},
                             QJsonObject{{q("key"), q("late")}, {q("name"), named("late")}, {q("percent"), 40}}});
    return ScoreForm::fromJson(
        {{q("groups"), QJsonArray{QJsonObject{{q("key"), q("all")},
                                              {q("name"), named("all")},
                                              {q("items"), QJsonArray{item("patience", "scale", 40),
                                                                      item("jargon", "points_off", 40), choice}}}}}});
}

struct Said
{
    StaffId inspector;
    int patience;
    qint64 hundredths;
};

CalibratedCall calibrated(RecordId card, int closedAt, const QList<Said>& said)
{
    Row round;
    round.record = Calibration::kRecord;
    round.id = newId<RecordId>();
    round.fields = {{CalibrationField::kScorecard, card.toString()}, {CalibrationField::kClosedAt, closedAt}};
    CalibratedCall call{Calibration(round), {}};
    for (const Said& one : said) {
        Row score;
        score.record = Evaluation::kRecord;
        score.id = newId<RecordId>();
        score.fields = {{EvaluationField::kResolver, one.inspector.toString()},
                        {EvaluationField::kScore, one.hundredths},
                        {EvaluationField::kAnswers, QJsonObject{{q("patience"), one.patience}}}};
        call.scores.append(Evaluation(score));
    }
    return call;
}

}  // namespace

TEST(CalibrationResult, WeighsAnswersBesideOthersToTheSameItem)
{
    const ScoreForm form = calibrationForm();
    ASSERT_TRUE(scoreFaults(form).isEmpty());
    const auto worth = [&](const char* key, const QJsonValue& value) {
        return worthOf(*form.item(q(key)), ScoreAnswers::fromJson({{q(key), value}}));
    };
    EXPECT_EQ(worth("patience", 4), 4.0);
    EXPECT_LT(worth("jargon", 8), worth("jargon", 2)) << "fewer points off are better";
    EXPECT_LT(worth("hold", q("late")), worth("hold", q("asked")));
    EXPECT_EQ(worth("patience", q("na")), std::nullopt);
    EXPECT_EQ(worth("patience", QJsonValue()), std::nullopt);
}

TEST(CalibrationResult, TellsTheAgreementOnAnItemOverTheCallsOfItsForm)
{
    const RecordId card = newId<RecordId>();
    const StaffId a = newId<StaffId>();
    const StaffId b = newId<StaffId>();
    QList<CalibratedCall> calls{calibrated(card, 1, {{a, 5, 9000}, {b, 5, 9000}}),
                                calibrated(card, 2, {{a, 1, 5000}, {b, 1, 5000}}),
                                calibrated(newId<RecordId>(), 3, {{a, 1, 5000}, {b, 5, 9000}})};
    const QList<ItemAgreement> items = itemAgreements(calibrationForm(), card, calls);
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(items.at(0).agreement.units, 2) << "another form asks something else";
    EXPECT_DOUBLE_EQ(*items.at(0).agreement.value, 1);
    EXPECT_EQ(items.at(0).agreement.measure, Agreement::Measure::Kappa);
    EXPECT_EQ(items.at(1).agreement.units, 0) << "nobody answered it";
    calls[0].scores.append(calibrated(card, 1, {{newId<StaffId>(), 4, 8000}}).scores);
    EXPECT_EQ(itemAgreements(calibrationForm(), card, calls).at(0).agreement.measure, Agreement::Measure::Alpha);
}

TEST(CalibrationResult, TellsWhoScoresHigherThanTheOthersAndWhetherMoreSoLately)
{
    const RecordId card = newId<RecordId>();
    const StaffId a = newId<StaffId>();
    const StaffId b = newId<StaffId>();
    const StaffId c = newId<StaffId>();
    QList<CalibratedCall> calls{calibrated(card, 4, {{a, 5, 9600}, {b, 5, 9000}, {c, 5, 9000}}),
                                calibrated(card, 1, {{a, 5, 9200}, {b, 5, 9000}, {c, 5, 9000}}),
                                calibrated(card, 2, {{a, 5, 9200}, {b, 5, 9100}, {c, 5, 8900}}),
                                calibrated(card, 5, {{a, 5, 8000}})};
    EXPECT_FALSE(inspectorDrifts(calls).first().drift) << "three calls are too few to tell";
    calls.append(calibrated(card, 3, {{a, 5, 9600}, {b, 5, 9000}}));
    const QList<InspectorDrift> drifts = inspectorDrifts(calls);
    ASSERT_EQ(drifts.size(), 3);
    EXPECT_EQ(drifts.at(0).inspector, a);
    EXPECT_EQ(drifts.at(0).calls, 4) << "what one alone scored counts for nobody";
    EXPECT_DOUBLE_EQ(drifts.at(0).difference, 4);
    EXPECT_DOUBLE_EQ(*drifts.at(0).drift, 4) << "2 points at first, 6 lately";
}

}  // namespace Seatdesk
