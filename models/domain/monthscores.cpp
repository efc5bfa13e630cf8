// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/monthscores.h"

#include "domain/evaluation.h"

#include <QDateTime>
#include <QMap>

namespace Seatdesk {

namespace {

constexpr double kHundredths = 100;

struct Sum
{
    qint64 hundredths = 0;
    int count = 0;
};

}  // namespace

QList<MonthScore> monthScores(const QList<Row>& evaluations, const QTimeZone& zone, int most)
{
    QMap<QDate, Sum> sums;
    for (const Row& row : evaluations) {
        const Evaluation evaluation(row);
        const bool counts = evaluation.publishedAt() && evaluation.hasScore() && !evaluation.isUnderAppeal();
        if (!counts || evaluation.round() == EvaluationRound::kSecond)
            continue;
        const QDate day = toDateTime(*evaluation.publishedAt(), zone).date();
        Sum& sum = sums[QDate(day.year(), day.month(), 1)];
        sum.hundredths += evaluation.standingScore();
        ++sum.count;
    }
    QList<MonthScore> months;
    for (auto sum = sums.constBegin(); sum != sums.constEnd(); ++sum)
        months.append({sum.key(), static_cast<double>(sum->hundredths) / sum->count / kHundredths, sum->count});
    return months.mid(qMax(qsizetype(0), months.size() - most));
}

}  // namespace Seatdesk
