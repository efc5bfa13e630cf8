// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/evaluationdraft.h"

#include "domain/calibrationactions.h"
#include "domain/evaluationactions.h"
#include "domain/qualitykeys.h"
#include "domain/scorecardversions.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"

#include <algorithm>

namespace Seatdesk {

namespace {

QJsonArray remarksJson(const QList<CallRemark>& remarks)
{
    QJsonArray json;
    for (const CallRemark& remark : remarks) {
        QJsonObject one{{QStringLiteral("at"), remark.second}, {QStringLiteral("text"), remark.text}};
        if (!remark.item.isEmpty())
            one.insert(u"item", remark.item);
        json.append(one);
    }
    return json;
}

QList<CallRemark> remarksOf(const QJsonArray& json)
{
    QList<CallRemark> remarks;
    for (const QJsonValue& value : json)
        remarks.append({value[u"at"].toDouble(), value[u"text"].toString(), value[u"item"].toString()});
    return remarks;
}

Condition equal(QLatin1StringView field, const QString& value)
{
    return {field, Condition::Test::Equal, value, {}};
}

}  // namespace

EvaluationDraft::EvaluationDraft(Records& records, const Session& session, const Settings& settings, QString seat,
                                 QObject* parent)
    : QObject(parent),
      m_records(records),
      m_session(session),
      m_settings(settings),
      m_seat(std::move(seat)),
      m_cards(records),
      m_own(records)
{
    connect(&m_own, &LiveRows::changed, this, &EvaluationDraft::takeEvaluations);
    connect(&m_own, &LiveRows::failed, this, [this](const Error& error) {
        m_asking = false;
        Q_EMIT failed(error);
    });
    connect(&m_cards, &LiveRows::changed, this, &EvaluationDraft::takeCards);
    connect(&m_cards, &LiveRows::failed, this, &EvaluationDraft::failed);
    Query cards;
    cards.record = Scorecard::kRecord;
    cards.sort = {{ScorecardField::kVersion, true}, {ScorecardField::kMadeAt, true}};
    m_cards.setQuery(cards);
}

/// A score that was begun keeps its form, a second one has that of the first; another begins by the newest.
void EvaluationDraft::takeCards()
{
    m_card.reset();
    const RecordId wanted = m_row           ? Evaluation(*m_row).scorecard()
                            : m_appealed    ? m_appealed->scorecard()
                            : m_calibration ? m_calibration->scorecard()
                                            : RecordId();
    if (wanted.isNull())
        m_card = formInUse(m_cards.rows());
    for (const Row& row : m_cards.rows()) {
        if (!wanted.isNull() && row.id == wanted)
            m_card = Scorecard(row);
    }
    m_form = m_card ? ScoreForm::fromJson(m_card->body()) : ScoreForm();
    Q_EMIT changed();
}

void EvaluationDraft::close()
{
    Q_EMIT closing();
    m_asking = false;
    m_stepping = false;
    m_call.reset();
    m_appealed.reset();
    m_calibration.reset();
    m_row.reset();
    m_answers = {};
    m_remarks.clear();
    takeCards();
}

void EvaluationDraft::open(const CallRecording& call, const std::optional<Evaluation>& appealed)
{
    close();
    m_call = call;
    m_appealed = appealed;
    look();
}

void EvaluationDraft::openFor(const CallRecording& call, const Calibration& calibration)
{
    close();
    m_call = call;
    m_calibration = calibration;
    look();
}

void EvaluationDraft::renew(const Calibration& calibration)
{
    if (m_calibration && m_calibration->id() == calibration.id())
        m_calibration = calibration;
}

void EvaluationDraft::look()
{
    m_asking = true;
    Query query;
    query.record = Evaluation::kRecord;
    query.where = {equal(EvaluationField::kRecording, m_call->id().toString()),
                   equal(EvaluationField::kResolver, m_session.person().toString()),
                   equal(EvaluationField::kRound, round())};
    if (m_appealed)
        query.where.append(equal(EvaluationField::kFollows, m_appealed->id().toString()));
    if (m_calibration)
        query.where.append(equal(EvaluationField::kCalibration, m_calibration->id().toString()));
    query.sort = {{EvaluationField::kBegunAt, false}};
    m_own.setQuery(query);
}

void EvaluationDraft::renew(const CallRecording& call)
{
    if (!m_call || m_call->id() != call.id() || m_call->row() == call.row())
        return;
    m_call = call;
    Q_EMIT changed();
}

/// A draft is what was clicked here and not what comes back of it; a step is what the row says.
void EvaluationDraft::takeEvaluations()
{
    if (!m_call || !m_own.isLoaded())
        return;
    const bool first = std::exchange(m_asking, false);
    const QList<Row>& rows = m_own.rows();
    if (!rows.isEmpty() && (first || !m_row || Evaluation(rows.constFirst()).state() != Evaluation(*m_row).state() ||
                            !Evaluation(rows.constFirst()).isDraft())) {
        m_stepping = false;
        take(rows.constFirst());
    }
    if (!first)
        return;
    takeCards();
    if (!m_row && !m_answers.toJson().isEmpty())
        save();  // clicked before it was known whether there was a score
}

void EvaluationDraft::take(const Row& row)
{
    m_row = row;
    m_answers = ScoreAnswers::fromJson(Evaluation(row).answers());
    m_remarks = remarksOf(Evaluation(row).remarks());
    takeCards();
}

QString EvaluationDraft::round() const
{
    if (m_calibration)
        return EvaluationRound::kCalibration;
    return m_appealed ? EvaluationRound::kSecond : EvaluationRound::kFirst;
}

std::optional<Evaluation> EvaluationDraft::evaluation() const
{
    return m_row ? std::optional(Evaluation(*m_row)) : std::nullopt;
}

QString EvaluationDraft::obstacle() const
{
    if (!m_call)
        return {};
    // Who may judge an appeal was asked before it was opened; whoever scored the call did so to be checked.
    if (m_appealed)
        return {};
    if (m_call->agent().isNull())
        return QStringLiteral("agent");
    if (m_call->agent() == m_session.person())
        return QStringLiteral("self");
    // Where several score one call on purpose, nobody is first.
    if (m_calibration)
        return {};
    const bool another = m_call->judgedAt() && m_call->judgedBy() != m_session.person();
    return another && isDraft() ? QStringLiteral("judged") : QString();
}

QString EvaluationDraft::unready() const
{
    if (const QString word = obstacle(); !word.isEmpty())
        return word;
    if (!m_row)
        return QStringLiteral("new");
    if (isDraft() && !m_appealed && !m_calibration && m_call->sampleMonth().isEmpty())
        return QStringLiteral("sample");
    if (!isDraft())
        return QStringLiteral("state");
    const Score now = score();
    if (!now.open.isEmpty())
        return QStringLiteral("open");
    if (now.isEmpty)
        return QStringLiteral("nothing");
    return unexplained().isEmpty() ? QString() : QStringLiteral("why");
}

bool EvaluationDraft::mayChange() const
{
    return m_call && m_card && isDraft() && !m_stepping && obstacle().isEmpty();
}

void EvaluationDraft::step(const Group& group)
{
    m_stepping = true;
    whenDone(m_records.submit(group), this, [this, id = m_row->id](const Result<void>& done) {
        if (!m_row || m_row->id != id)
            return;
        if (done)
            return Q_EMIT saved();
        m_stepping = false;
        Q_EMIT failed(done.error());
    });
}

void EvaluationDraft::publish()
{
    if (m_stepping || !unready().isEmpty())
        return;
    const GroupBuilder builder(m_seat, m_session.person(), m_session.time());
    if (m_calibration)
        return step(CalibrationActions(builder).handIn(*m_row, found(), m_calibration->row()));
    EvaluationActions actions(builder);
    if (m_appealed)
        return step(actions.finish(*m_row, found()));
    const std::chrono::hours delay(m_settings.number(SettingKey::kReleaseHours));
    step(actions.publish(*m_row, m_call->row(), found(), delay));
}

void EvaluationDraft::takeBack()
{
    if (m_stepping || !m_row || Evaluation(*m_row).state() != EvaluationState::kReady)
        return;
    EvaluationActions actions(GroupBuilder(m_seat, m_session.person(), m_session.time()));
    step(actions.takeBack(*m_row, m_call->row()));
}

void EvaluationDraft::addForm(const QString& name, const QJsonObject& body)
{
    const Group group = putInUse(GroupBuilder(m_seat, m_session.person(), m_session.time()),
                                 m_session.scopes().department(), name, nextVersion(m_cards.rows()), body);
    whenDone(m_records.submit(group), this, [this](const Result<void>& done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void EvaluationDraft::answer(const QString& key, const QJsonValue& value)
{
    const ScoreItem* item = m_form.item(key);
    if (item && mayChange() && m_answers.set(*item, value))
        save();
}

void EvaluationDraft::setNotApplicable(const QString& key, bool notApplicable)
{
    const ScoreItem* item = m_form.item(key);
    if (!mayChange() || !item || (notApplicable && !item->mayNotApply))
        return;
    if (notApplicable)
        m_answers.setNotApplicable(key);
    else
        m_answers.clear(key);
    save();
}

QJsonObject EvaluationDraft::fields() const
{
    return {{EvaluationField::kAnswers, m_answers.toJson()},
            {EvaluationField::kRemarks, remarksJson(m_remarks)},
            {EvaluationField::kScore, score().hundredths()}};
}

QJsonObject EvaluationDraft::found() const
{
    QJsonObject all = fields();
    all.insert(EvaluationField::kAnswers, askedOnly(m_form, m_answers).toJson());
    // Why an item lost points is told only while it does.
    QList<CallRemark> told = m_remarks;
    told.removeIf([explain = score().toExplain](const CallRemark& remark) {
        return !remark.item.isEmpty() && !explain.contains(remark.item);
    });
    all.insert(EvaluationField::kRemarks, remarksJson(told));
    return all;
}

void EvaluationDraft::insert(GroupBuilder& group)
{
    Row row;
    row.record = Evaluation::kRecord;
    row.scope = ScopeId(m_session.person());
    row.fields = fields();
    row.fields.insert(EvaluationField::kRecording, m_call->id().toString());
    row.fields.insert(EvaluationField::kScorecard, m_card->id().toString());
    const StaffId agent = m_appealed ? m_appealed->agent() : m_call->agent();
    row.fields.insert(EvaluationField::kOwner, agent.toString());
    row.fields.insert(EvaluationField::kResolver, m_session.person().toString());
    row.fields.insert(EvaluationField::kRound, round());
    if (m_appealed)
        row.fields.insert(EvaluationField::kFollows, m_appealed->id().toString());
    if (m_calibration)
        row.fields.insert(EvaluationField::kCalibration, m_calibration->id().toString());
    row.fields.insert(EvaluationField::kBegunAt, toMicros(group.at()));
    row.fields.insert(EvaluationField::kState, EvaluationState::kDraft);
    row.id = group.insert(Evaluation::kRecord, row.scope, row.fields);
    m_row = row;
}

/// Also what was clicked a moment ago counts as seen: the next change builds on it, saved or on its way.
void EvaluationDraft::save()
{
    if (m_asking || !mayChange())
        return;
    GroupBuilder group(m_seat, m_session.person(), m_session.time());
    const bool isNew = !m_row;
    const QJsonObject before = isNew ? QJsonObject() : m_row->fields;
    if (isNew) {
        insert(group);
    } else {
        const QJsonObject now = fields();
        group.change(*m_row, now);
        for (auto field = now.begin(); field != now.end(); ++field)
            m_row->fields.insert(field.key(), field.value());
    }
    Q_EMIT changed();
    if (group.isEmpty())
        return;
    whenDone(m_records.submit(group.group()), this, [this, isNew, before, id = m_row->id](const Result<void>& done) {
        if (done)
            return Q_EMIT saved();
        // What was not kept goes with the next click, whatever that changes.
        for (const QLatin1StringView field :
             {EvaluationField::kAnswers, EvaluationField::kRemarks, EvaluationField::kScore}) {
            if (!isNew && m_row && m_row->id == id)
                m_row->fields.insert(field, before.value(field));
        }
        // What was never begun cannot be changed: the next click begins it again, with all that was clicked.
        if (isNew && m_row && m_row->id == id)
            m_row.reset();
        Q_EMIT failed(done.error());
    });
}

}  // namespace Seatdesk
