// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReportWords that tells of people: what their checks are made of, and their points.
#include "domain/callrecording.h"
#include "domain/evaluation.h"
#include "domain/session.h"
#include "widgets/handover/reportwords.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/points/pointwords.h"
#include "widgets/quality/scorewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace Seatdesk::ReportWords {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ReportWords", text);
}

QString shortMoment(Instant instant, const QTimeZone& zone)
{
    return toDateTime(instant, zone).toString(QStringLiteral("MM-dd HH:mm"));
}

}  // namespace

QString parts(const QList<CheckPart>& parts)
{
    QStringList texts;
    for (const CheckPart& part : parts) {
        const QString name = part.name.in(QLocale().name());
        texts.append(say(part.score.isVoid ? QT_TRANSLATE_NOOP("ReportWords", "%1 %2 of %3 (a critical item)")
                                           : QT_TRANSLATE_NOOP("ReportWords", "%1 %2 of %3"))
                         .arg(name.isEmpty() ? part.key : name, QString::number(part.score.earned, 'g', 4),
                              QString::number(part.score.possible, 'g', 4)));
    }
    return texts.join(QStringLiteral("; "));
}

QString check(const DutyReport& report, const Row& row, const QTimeZone& zone)
{
    const Evaluation evaluation(row);
    const QJsonObject call = evaluation.call();
    Row heard;
    heard.fields = call;
    const QString taken =
        heard.has(RecordingField::kTakenAt) ? shortMoment(heard.time(RecordingField::kTakenAt), zone) : QString();
    return factsText({shortMoment(row.time(EvaluationField::kPublishedAt), zone),
                      say(QT_TRANSLATE_NOOP("ReportWords", "call of %1"))
                          .arg(factsText({taken, call.value(RecordingField::kMaskedNumber).toString()})),
                      ScoreWords::points(evaluation.standingScore()), parts(report.partsOf(row))});
}

QStringList peopleLines(const DutyReport& report, const Session& session)
{
    // Two people may have one name.
    QMap<QPair<QString, QString>, QPair<int, qint64>> people;
    for (const Row& row : report.number(ReportFigure::Checks).rows) {
        const Evaluation evaluation(row);
        QPair<int, qint64>& sum = people[{session.nameOf(ScopeId(evaluation.agent())), evaluation.agent().toString()}];
        ++sum.first;
        sum.second += evaluation.standingScore();
    }
    QStringList lines;
    for (auto sum = people.constBegin(); sum != people.constEnd(); ++sum)
        lines.append(say(QT_TRANSLATE_NOOP("ReportWords", "%1: %2 in %3 calls"))
                         .arg(sum.key().first,
                              ScoreWords::points(qRound64(static_cast<double>(sum->second) / sum->first)),
                              QString::number(sum->first)));
    return lines;
}

QString pointValue(const ReportNumber& number)
{
    const int tenths = static_cast<int>(number.value);
    if (number.figure == ReportFigure::Points)
        return PointWords::points(tenths);
    return number.rows.isEmpty() ? PointWords::change(tenths)
                                 : say(QT_TRANSLATE_NOOP("ReportWords", "%1 (%2×)"))
                                       .arg(PointWords::change(tenths))
                                       .arg(number.rows.size());
}

TwoLines pointLines(const PointItem& item, const Session& session, const QTimeZone& zone)
{
    TwoLines lines;
    lines.title = factsText({item.rule() ? PointWords::rule(*item.rule()) : QString(), PointWords::terms(item.terms()),
                             item.told().section(u'\n', 0, 0)});
    lines.facts = factsText(
        {shortMoment(item.happenedAt().value_or(Instant()), zone), item.reason(),
         say(QT_TRANSLATE_NOOP("ReportWords", "decided by %1")).arg(session.nameOf(ScopeId(item.decidedBy())))});
    return lines;
}

QString account(const DutyReport& report)
{
    return factsText({PointWords::account(report.account()), PointWords::measure(report.account().measure)});
}

}  // namespace Seatdesk::ReportWords
