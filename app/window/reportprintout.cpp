// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/reportprintout.h"

#include "app/window/formwords.h"
#include "domain/session.h"
#include "exchange/formspec.h"
#include "widgets/handover/reportwords.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/points/pointwords.h"

#include <QCoreApplication>

#include <utility>

namespace Seatdesk {

namespace {

/// Told one by one on paper; of more, how many there are.
constexpr qsizetype kMostCases = 12;

}  // namespace

ReportPrintout::ReportPrintout(WrittenReport report, const Session& session, const QTimeZone& zone)
    : m_report(std::move(report)), m_session(session), m_zone(zone)
{}

QString ReportPrintout::form() const
{
    switch (m_report.report.subject().period.kind) {
        case ReportKind::DailyWorkload:
            return QStringLiteral("workload_daily");
        case ReportKind::WeeklyWorkload:
            return QStringLiteral("workload_weekly");
        case ReportKind::WeeklyTotals:
            return QStringLiteral("weekly_totals");
        case ReportKind::QualityAnalysis:
            return QStringLiteral("quality_analysis");
        case ReportKind::WeeklyQuality:
        case ReportKind::MonthlyQuality:
        case ReportKind::Assessment:
        case ReportKind::PointSheet:
            return keyOf(m_report.report.subject().period.kind);
    }
    return {};
}

QString ReportPrintout::cases(ReportFigure figure) const
{
    const QList<Row> rows = m_report.report.number(figure).rows;
    QStringList lines;
    for (const Row& row : rows.mid(0, kMostCases)) {
        const QString says = ReportWords::text(m_report.report, row).simplified();
        lines.append(factsText({ReportWords::row(m_report.report, row, m_session, m_zone).facts, says}));
    }
    const int more = static_cast<int>(rows.size() - lines.size());
    if (more > 0)
        lines.append(QCoreApplication::translate("ReportPrintout", "and %n more", nullptr, more));
    return lines.join(u'\n');
}

QString ReportPrintout::formulas() const
{
    QStringList lines{m_report.basis};
    for (const ReportNumber& number : m_report.report.numbers()) {
        const QString gap = ReportWords::gap(number, m_report.report.subject(), m_zone);
        const QString formula = ReportWords::formula(number.figure);
        lines.append(QCoreApplication::translate("ReportPrintout", "%1: %2")
                         .arg(ReportWords::figure(number.figure), gap.isEmpty() ? formula : formula + u' ' + gap));
    }
    return lines.join(u'\n');
}

QHash<QString, QString> ReportPrintout::values() const
{
    const DutyReport::Subject& subject = m_report.report.subject();
    QHash<QString, QString> values{{QStringLiteral("team"), m_session.nameOf(subject.scope)},
                                   {QStringLiteral("days"), ReportWords::days(subject.period)},
                                   {QStringLiteral("counted_at"), momentText(m_report.countedAt, m_zone)},
                                   {QStringLiteral("due"), momentText(subject.period.due, m_zone)},
                                   {QStringLiteral("remarks"), m_report.remarks.trimmed()},
                                   {QStringLiteral("basis"), formulas()},
                                   {QStringLiteral("writer"), m_session.nameOf(ScopeId(m_session.person()))}};
    for (const ReportNumber& number : m_report.report.numbers())
        values.insert(keyOf(number.figure), ReportWords::value(number));
    if (DutyReport::figures(subject.period.kind).contains(ReportFigure::System)) {
        values.insert(QStringLiteral("system_cases"), cases(ReportFigure::System));
        values.insert(QStringLiteral("difficult_cases"), cases(ReportFigure::Difficult));
    }
    if (subject.period.kind == ReportKind::PointSheet)
        addPoints(values);
    if (DutyReport::figures(subject.period.kind).contains(ReportFigure::Faults)) {
        addAnalysis(values);
        addTraining(values);
        addChecks(values);
    }
    return values;
}

/// For the whole team or for single people; a week's form has a box for each.
void ReportPrintout::addTraining(QHash<QString, QString>& values) const
{
    QStringList team;
    QStringList single;
    for (const CommonFault& fault : m_report.report.faults()) {
        QStringList& lines = fault.reach == CommonFault::Reach::Team ? team : single;
        lines.append(QCoreApplication::translate("ReportPrintout", "%1: training for %2")
                         .arg(ReportWords::faultName(fault), ReportWords::reach(fault, m_session)));
    }
    const ReportKind kind = m_report.report.subject().period.kind;
    if (kind == ReportKind::WeeklyQuality) {
        values.insert(QStringLiteral("training_team"), team.join(u'\n'));
        values.insert(QStringLiteral("training_single"), single.join(u'\n'));
    } else if (!isOfPerson(kind)) {
        values.insert(QStringLiteral("training"), (team + single).join(u'\n'));
    }
}

/// Each check of a person with what it is made of; of a month each person and what the groups of the form brought.
void ReportPrintout::addChecks(QHash<QString, QString>& values) const
{
    const DutyReport& report = m_report.report;
    const ReportKind kind = report.subject().period.kind;
    if (kind == ReportKind::MonthlyQuality)
        values.insert(QStringLiteral("people"), ReportWords::peopleLines(report, m_session).join(u'\n'));
    if (kind == ReportKind::MonthlyQuality || isOfPerson(kind))
        values.insert(QStringLiteral("parts"), ReportWords::parts(report.parts()));
    if (!isOfPerson(kind))
        return;
    QStringList checks;
    for (const Row& row : report.number(ReportFigure::Checks).rows)
        checks.append(ReportWords::check(report, row, m_zone));
    values.insert(QStringLiteral("cases"), checks.join(u'\n'));
}

/// Pre-written; what the lead thinks of it stands under the remarks.
void ReportPrintout::addAnalysis(QHash<QString, QString>& values) const
{
    const DutyReport& report = m_report.report;
    values.insert(QStringLiteral("findings"), report.remarks().mid(0, kMostCases).join(u'\n'));
    QStringList faults = ReportWords::faultLines(report, m_session);
    if (!report.number(ReportFigure::Faults).hasData())
        faults = {ReportWords::value(report.number(ReportFigure::Faults))};
    values.insert(keyOf(ReportFigure::Faults), faults.join(u'\n'));
}

/// Each item with its rule, and what the points call for.
void ReportPrintout::addPoints(QHash<QString, QString>& values) const
{
    const DutyReport& report = m_report.report;
    const QList<Row> items = report.number(ReportFigure::Points).rows;
    values.insert(QStringLiteral("times"), QString::number(items.size()));
    values.insert(QStringLiteral("measure"), PointWords::measure(report.account().measure));
    QStringList lines;
    for (const Row& row : items) {
        const TwoLines item = ReportWords::pointLines(PointItem(row), m_session, m_zone);
        lines.append(factsText({item.title, item.facts}));
    }
    values.insert(QStringLiteral("cases"), lines.join(u'\n'));
}

QList<QStringList> ReportPrintout::table() const
{
    const DutyReport& report = m_report.report;
    const auto say = [](const char* text) { return QCoreApplication::translate("ReportPrintout", text); };
    QList<QStringList> rows{
        {say(QT_TRANSLATE_NOOP("ReportPrintout", "Number")), say(QT_TRANSLATE_NOOP("ReportPrintout", "Value")),
         say(QT_TRANSLATE_NOOP("ReportPrintout", "When and who")), say(QT_TRANSLATE_NOOP("ReportPrintout", "What"))}};
    rows.append({ReportWords::kind(report.subject().period.kind), ReportWords::days(report.subject().period),
                 m_session.nameOf(report.subject().scope), m_report.basis});
    for (const ReportNumber& number : report.numbers()) {
        const QString name = ReportWords::figure(number.figure);
        rows.append({name, ReportWords::value(number), {}, ReportWords::formula(number.figure)});
        for (const Row& row : number.rows) {
            const TwoLines lines = ReportWords::row(report, row, m_session, m_zone);
            rows.append({name, {}, lines.facts, lines.title});
        }
    }
    if (!m_report.remarks.trimmed().isEmpty())
        rows.append({FormWords::label(form() + QStringLiteral(".remarks")), {}, {}, m_report.remarks.trimmed()});
    return rows;
}

FormContent ReportPrintout::content(const TicketPrintout::Sheet& sheet) const
{
    FormContent content = FormSpec::named(form()).filled(FormWords::label, values());
    content.number = m_report.report.subject().period.first.toString(QStringLiteral("yyyyMMdd"));
    FormWords::frame(content, m_session, sheet);
    return content;
}

}  // namespace Seatdesk
