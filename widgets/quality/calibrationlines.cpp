// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/calibrationlines.h"

#include "domain/session.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/quality/calibrationwords.h"
#include "widgets/quality/scorewords.h"

#include <QLocale>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr double kPointHundredths = 100;

}  // namespace

void CalibrationLinesModel::setLines(const QList<CalibrationLine>& lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

const CalibrationLine* CalibrationLinesModel::lineAt(const QModelIndex& index) const
{
    const bool known = index.model() == this && index.isValid() && index.row() < m_lines.size();
    return known ? &m_lines.at(index.row()) : nullptr;
}

int CalibrationLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant CalibrationLinesModel::data(const QModelIndex& index, int role) const
{
    const CalibrationLine* line = lineAt(index);
    if (!line || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return factsText({line->lines.title, line->lines.facts, line->lines.state});
}

CalibrationLines::CalibrationLines(const Session& session, const ScoreForm& form, RecordId scorecard,
                                   QList<CalibratedCall> calls, Bounds bounds, const QTimeZone& zone)
    : m_session(session),
      m_form(form),
      m_scorecard(scorecard),
      m_calls(std::move(calls)),
      m_drifts(inspectorDrifts(m_calls)),
      m_bounds(bounds),
      m_zone(zone)
{}

QString CalibrationLines::nameOf(StaffId inspector) const
{
    return m_session.nameOf(ScopeId(inspector));
}

/// The agent and the day; an inspector who hears it again finds it by these.
QString CalibrationLines::titleOf(const CalibratedCall& call) const
{
    const QString agent = call.scores.isEmpty() ? QString() : nameOf(call.scores.first().agent());
    return factsText({agent, dayText(call.round.closedAt().value_or(Instant()), m_zone)});
}

QList<CalibratedCall> CalibrationLines::sameForm() const
{
    QList<CalibratedCall> calls = m_calls;
    calls.removeIf([this](const CalibratedCall& call) { return call.round.scorecard() != m_scorecard; });
    return calls;
}

QList<CalibrationLine> CalibrationLines::items() const
{
    const QString language = QLocale().name();
    QList<CalibrationLine> lines;
    for (const ItemAgreement& item : itemAgreements(m_form, m_scorecard, m_calls)) {
        const AgreementLevel level = levelOf(item.agreement, m_bounds.low, m_bounds.good);
        TwoLines said;
        said.title = item.item.name.in(language);
        said.facts =
            factsText({CalibrationWords::value(item.agreement), tr("%n calls", nullptr, item.agreement.units)});
        said.state = CalibrationWords::level(level);
        said.stateIcon = CalibrationWords::levelIcon(level);
        said.stateTone = CalibrationWords::levelTone(level);
        lines.append({said, {}});
    }
    return lines;
}

QList<CalibrationLine> CalibrationLines::calls() const
{
    QList<CalibrationLine> lines;
    for (const CalibratedCall& call : m_calls) {
        TwoLines said;
        said.title = titleOf(call);
        QStringList points;
        for (const Evaluation& score : call.scores)
            points.append(factsText({nameOf(score.inspector())}) + u' ' + ScoreWords::points(score.score()));
        said.facts = factsText(points);
        if (call.round.scorecard() == m_scorecard) {
            const Agreement agreement = callAgreement(m_form, call);
            const AgreementLevel level = levelOf(agreement, m_bounds.low, m_bounds.good);
            said.state = CalibrationWords::value(agreement);
            said.stateIcon = CalibrationWords::levelIcon(level);
            said.stateTone = CalibrationWords::levelTone(level);
        }
        lines.append({said, call.round.recording()});
    }
    return lines;
}

QList<CalibrationLine> CalibrationLines::inspectors() const
{
    QList<CalibrationLine> lines;
    for (const InspectorDrift& drift : m_drifts) {
        TwoLines said;
        said.title = nameOf(drift.inspector);
        said.facts = CalibrationWords::drift(drift);
        said.state = tr("%n calls", nullptr, drift.calls);
        lines.append({said, {}});
    }
    return lines;
}

/// What each inspector answered; a word says so where they differ.
CalibrationLine CalibrationLines::answersOf(const ScoreItem& item, const CalibratedCall& call,
                                            const QString& title) const
{
    QStringList answers;
    QStringList distinct;
    for (const Evaluation& score : call.scores) {
        const QString answer = ScoreWords::answer(item, ScoreAnswers::fromJson(score.answers()), QLocale().name());
        answers.append(nameOf(score.inspector()) + u' ' + answer);
        if (!distinct.contains(answer))
            distinct.append(answer);
    }
    TwoLines said;
    said.title = title;
    said.facts = factsText(answers);
    if (distinct.size() > 1) {
        said.state = tr("differ");
        said.stateIcon = QStringLiteral("data-warning");
        said.stateTone = Tone::Warning;
    }
    return {said, call.round.recording()};
}

QList<CalibrationLine> CalibrationLines::behindItem(int place) const
{
    const QList<ScoreItem> items = m_form.items();
    QList<CalibrationLine> lines;
    if (place < 0 || place >= items.size())
        return lines;
    for (const CalibratedCall& call : sameForm())
        lines.append(answersOf(items.at(place), call, titleOf(call)));
    return lines;
}

QList<CalibrationLine> CalibrationLines::behindCall(int place) const
{
    QList<CalibrationLine> lines;
    if (place < 0 || place >= m_calls.size() || m_calls.at(place).round.scorecard() != m_scorecard)
        return lines;
    for (const ScoreItem& item : m_form.items())
        lines.append(answersOf(item, m_calls.at(place), item.name.in(QLocale().name())));
    return lines;
}

QList<CalibrationLine> CalibrationLines::behindInspector(int place) const
{
    QList<CalibrationLine> lines;
    if (place < 0 || place >= m_drifts.size())
        return lines;
    const StaffId inspector = m_drifts.at(place).inspector;
    for (const CalibratedCall& call : m_calls) {
        const QList<InspectorDrift> alone = inspectorDrifts({call});
        const auto own = std::find_if(alone.begin(), alone.end(),
                                      [&](const InspectorDrift& drift) { return drift.inspector == inspector; });
        if (own == alone.end())
            continue;
        TwoLines said;
        said.title = titleOf(call);
        for (const Evaluation& score : call.scores) {
            if (score.inspector() == inspector)
                said.facts =
                    tr("%1, the others %2 on average")
                        .arg(ScoreWords::points(score.score()),
                             QString::number(static_cast<double>(score.score()) / kPointHundredths - own->difference,
                                             'f', 1));
        }
        said.state = CalibrationWords::difference(own->difference);
        lines.append({said, call.round.recording()});
    }
    return lines;
}

}  // namespace Seatdesk
