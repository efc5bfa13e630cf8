// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/evaluationdraft.h"

#include "domain/groupbuilder.h"
#include "domain/session.h"
#include "domain/whendone.h"

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kDraft = QStringLiteral("draft");

QJsonArray remarksJson(const QList<CallRemark>& remarks)
{
    QJsonArray json;
    for (const CallRemark& remark : remarks)
        json.append(QJsonObject{{QStringLiteral("at"), remark.second}, {QStringLiteral("text"), remark.text}});
    return json;
}

QList<CallRemark> remarksOf(const QJsonArray& json)
{
    QList<CallRemark> remarks;
    for (const QJsonValue& value : json)
        remarks.append({value[u"at"].toDouble(), value[u"text"].toString()});
    return remarks;
}

Condition equal(QLatin1StringView field, const QString& value)
{
    return {field, Condition::Test::Equal, value, {}};
}

}  // namespace

EvaluationDraft::EvaluationDraft(Records& records, const Session& session, QString seat, QObject* parent)
    : QObject(parent), m_records(records), m_session(session), m_seat(std::move(seat)), m_cards(records)
{
    connect(&m_cards, &LiveRows::changed, this, &EvaluationDraft::takeCards);
    connect(&m_cards, &LiveRows::failed, this, &EvaluationDraft::failed);
    Query cards;
    cards.record = Scorecard::kRecord;
    cards.sort = {{ScorecardField::kVersion, true}, {ScorecardField::kMadeAt, true}};
    m_cards.setQuery(cards);
}

/// A score that was begun keeps its form; another begins by the newest.
void EvaluationDraft::takeCards()
{
    m_card.reset();
    const RecordId wanted = m_row ? Evaluation(*m_row).scorecard() : RecordId();
    for (const Row& row : m_cards.rows()) {
        const Scorecard card(row);
        const bool fits = wanted.isNull() ? !card.retiredAt() : card.id() == wanted;
        if (fits && !m_card)
            m_card = card;
    }
    m_form = m_card ? ScoreForm::fromJson(m_card->body()) : ScoreForm();
    Q_EMIT changed();
}

void EvaluationDraft::close()
{
    ++m_asked;
    m_asking = false;
    m_call.reset();
    m_row.reset();
    m_answers = {};
    m_remarks.clear();
    takeCards();
}

void EvaluationDraft::open(const CallRecording& call)
{
    close();
    m_call = call;
    m_asking = true;
    Query query;
    query.record = Evaluation::kRecord;
    query.where = {equal(EvaluationField::kRecording, call.id().toString()),
                   equal(EvaluationField::kResolver, m_session.person().toString()),
                   equal(EvaluationField::kState, kDraft)};
    whenDone(m_records.list(query), this, [this, asked = m_asked](const Result<QList<Row>>& rows) {
        if (asked != m_asked)
            return;
        m_asking = false;
        if (!rows)
            return Q_EMIT failed(rows.error());
        takeEvaluations(*rows);
        if (!m_row && !m_answers.toJson().isEmpty())
            save();  // clicked before it was known whether there was a score
    });
}

void EvaluationDraft::takeEvaluations(const QList<Row>& rows)
{
    if (!rows.isEmpty()) {
        m_row = rows.constFirst();
        m_answers = ScoreAnswers::fromJson(Evaluation(*m_row).answers());
        m_remarks = remarksOf(Evaluation(*m_row).remarks());
    }
    takeCards();
}

QString EvaluationDraft::obstacle() const
{
    return m_call && m_call->agent().isNull() ? QStringLiteral("agent") : QString();
}

void EvaluationDraft::addForm(const QString& name, const QJsonObject& body)
{
    GroupBuilder group(m_seat, m_session.person(), m_session.time());
    group.insert(Scorecard::kRecord, m_session.scopes().department(),
                 {{ScorecardField::kName, name},
                  {ScorecardField::kVersion, 1},
                  {ScorecardField::kBody, body},
                  {ScorecardField::kMadeAt, toMicros(group.at())},
                  {ScorecardField::kMadeBy, group.person().toString()}});
    whenDone(m_records.submit(group.group()), this, [this](const Result<void>& done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void EvaluationDraft::answer(const QString& key, const QJsonValue& value)
{
    const ScoreItem* item = m_form.item(key);
    if (item && m_answers.set(*item, value))
        save();
}

void EvaluationDraft::setNotApplicable(const QString& key, bool notApplicable)
{
    if (notApplicable)
        m_answers.setNotApplicable(key);
    else
        m_answers.clear(key);
    save();
}

void EvaluationDraft::addRemark(const CallRemark& remark)
{
    m_remarks.append(remark);
    std::stable_sort(m_remarks.begin(), m_remarks.end(),
                     [](const CallRemark& a, const CallRemark& b) { return a.second < b.second; });
    save();
}

void EvaluationDraft::removeRemark(qsizetype place)
{
    m_remarks.remove(place);
    save();
}

QJsonObject EvaluationDraft::fields() const
{
    return {{EvaluationField::kAnswers, m_answers.toJson()},
            {EvaluationField::kRemarks, remarksJson(m_remarks)},
            {EvaluationField::kScore, score().hundredths()}};
}

void EvaluationDraft::insert(GroupBuilder& group)
{
    Row row;
    row.record = Evaluation::kRecord;
    row.scope = m_session.scopes().pool(QStringLiteral("quality"));
    row.fields = fields();
    row.fields.insert(EvaluationField::kRecording, m_call->id().toString());
    row.fields.insert(EvaluationField::kScorecard, m_card->id().toString());
    row.fields.insert(EvaluationField::kOwner, m_call->agent().toString());
    row.fields.insert(EvaluationField::kResolver, m_session.person().toString());
    row.fields.insert(EvaluationField::kRound, QStringLiteral("first"));
    row.fields.insert(EvaluationField::kBegunAt, toMicros(group.at()));
    row.fields.insert(EvaluationField::kState, kDraft);
    row.id = group.insert(Evaluation::kRecord, row.scope, row.fields);
    m_row = row;
}

/// Also what was clicked a moment ago counts as seen: the next change builds on it, saved or on its way.
void EvaluationDraft::save()
{
    if (!m_call || !m_card || m_asking || !obstacle().isEmpty())
        return;
    GroupBuilder group(m_seat, m_session.person(), m_session.time());
    const bool isNew = !m_row;
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
    whenDone(m_records.submit(group.group()), this, [this, isNew, id = m_row->id](const Result<void>& done) {
        if (done)
            return Q_EMIT saved();
        // What was never begun cannot be changed: the next click begins it again, with all that was clicked.
        if (isNew && m_row && m_row->id == id)
            m_row.reset();
        Q_EMIT failed(done.error());
    });
}

}  // namespace Seatdesk
