// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/seatcommand.h"

#include "app/admin/seatsentence.h"
#include "domain/jsontext.h"
#include "domain/savedview.h"
#include "domain/ticket.h"
#include "domain/whendone.h"
#include "store/pushresultjson.h"

namespace Seatdesk {

namespace {

constexpr int kDefaultPatience = 10000;
const QString kTicket = QStringLiteral("ticket");

QString textOf(const QJsonObject& request, const char* name)
{
    return request.value(QLatin1StringView(name)).toString();
}

QJsonObject rowBody(const Row& row)
{
    return {{QStringLiteral("row"), rowToJson(row)}, {QStringLiteral("state"), syncStateName(row.sync)}};
}

}  // namespace

QString syncStateName(SyncState state)
{
    switch (state) {
        case SyncState::Synced:
            return QStringLiteral("synced");
        case SyncState::Here:
            return QStringLiteral("here");
        case SyncState::Attention:
            break;
    }
    return QStringLiteral("attention");
}

SeatCommand::SeatCommand(Seat& seat, Write write) : m_seat(seat), m_write(std::move(write))
{
    m_patience.setSingleShot(true);
    connect(&m_seat.records().feed(), &RecordFeed::changed, this, &SeatCommand::tellChanges);
    connect(&m_seat.syncStatus(), &SyncStatus::changed, this, &SeatCommand::checkWaiting);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_waiting = {};
        answerError({Error::Kind::Busy, QStringLiteral("waited in vain")});
    });
}

void SeatCommand::take(const QByteArray& line)
{
    if (line.trimmed().isEmpty())
        return;
    m_lines.enqueue(line);
    next();
}

void SeatCommand::end()
{
    m_ended = true;
    if (!m_busy && m_lines.isEmpty())
        Q_EMIT finished();
}

void SeatCommand::next()
{
    if (m_busy || m_lines.isEmpty())
        return;
    m_busy = true;
    const Result<QJsonObject> request = objectFromJsonText(m_lines.dequeue());
    if (!request) {
        m_number = QJsonValue();
        answerError(request.error());
        return;
    }
    m_number = request->value(QStringLiteral("n"));
    perform(*request);
}

void SeatCommand::perform(const QJsonObject& request)
{
    const QString verb = textOf(request, "do");
    if (textOf(request, "record") == u"draft")
        draft(request);
    else if (verb == u"create" || verb == u"append")
        create(request);
    else if (verb == u"change")
        change(request);
    else if (verb == u"get")
        get(request);
    else if (verb == u"list")
        list(request);
    else if (verb == u"search")
        search(request);
    else if (verb == u"sync")
        sync();
    else if (verb == u"wait")
        wait(request);
    else if (verb == u"watch")
        watch(request);
    else if (verb == u"state")
        state();
    else if (verb == u"tray")
        tray();
    else
        answerError({Error::Kind::Invalid, QStringLiteral("do: ") + verb});
}

GroupBuilder SeatCommand::builder() const
{
    return {m_seat.seatId(), m_seat.session().person(), m_seat.time()};
}

/// The scope asked for, else the person's team; a view that somebody keeps is their own.
ScopeId SeatCommand::scopeFor(const QString& record, QJsonObject& fields) const
{
    const QJsonValue asked = fields.take(QStringLiteral("scope_id"));
    if (asked.isString())
        return ScopeId::fromString(asked.toString());
    if (record == SavedView::kRecord)
        return ScopeId(m_seat.session().person());
    const RecordRule* rule = m_seat.session().rules().record(record);
    return rule && rule->scopeRule == ScopeRule::Own ? m_seat.session().team() : ScopeId();
}

/// A ticket is sent to somebody: "target" is the id, the name or the code of a scope. Sent again after it was done, it
/// goes where it was done.
Result<void> SeatCommand::takeTarget(const Row& row, QJsonObject& set) const
{
    const QString from = row.text(QStringLiteral("state"));
    const bool sends = row.record == kTicket && set.value(u"state") == keyOf(TicketState::Dispatched) &&
                       (from == keyOf(TicketState::Recorded) || from == keyOf(TicketState::Returned));
    if (!sends || set.contains(QStringLiteral("scope_id")))
        return {};
    const QString target = set.take(QStringLiteral("target")).toString();
    for (const Scope& scope : m_seat.session().scopes().all()) {
        const bool isMeant = scope.id.toString() == target || scope.name == target || scope.code == target;
        if (!target.isEmpty() && isMeant) {
            set.insert(QStringLiteral("scope_id"), scope.id.toString());
            return {};
        }
    }
    return failure(Error::Kind::Invalid, QStringLiteral("missing target"));
}

void SeatCommand::create(const QJsonObject& request)
{
    const QString record = textOf(request, "record");
    QJsonObject fields = request.value(QStringLiteral("set")).toObject();
    const RecordId asked = RecordId::fromString(textOf(request, "id"));
    const RecordId id = asked.isNull() ? newId<RecordId>() : asked;
    const ScopeId scope = scopeFor(record, fields);
    if (record != kTicket) {
        GroupBuilder group = builder();
        group.insert(record, scope, fields, id);
        submitAndShow(group, record, id);
        return;
    }
    const QDate day = toDateTime(m_seat.time().now(), m_seat.settings().zone()).date();
    whenDone(m_seat.ticketNumbers().next(day), this, [=, this](const Result<TicketNumber>& number) {
        if (!number)
            return answerError(number.error());
        QJsonObject ticket{{QStringLiteral("number"), number->digits()},
                           {QStringLiteral("state"), QStringLiteral("recorded")}};
        for (auto field = fields.begin(); field != fields.end(); ++field)
            ticket.insert(field.key(), field.value());
        GroupBuilder group = builder();
        group.insert(kTicket, scope, ticket, id);
        submitAndShow(group, kTicket, id);
    });
}

void SeatCommand::change(const QJsonObject& request)
{
    const QString record = textOf(request, "record");
    const RecordId id = RecordId::fromString(textOf(request, "id"));
    whenDone(m_seat.records().get(record, id), this, [=, this](const Result<Row>& row) {
        if (!row)
            return answerError(row.error());
        // "base" lets a test edit what it saw earlier.
        Row seen = *row;
        const QJsonObject base = request.value(QStringLiteral("base")).toObject();
        for (auto field = base.begin(); field != base.end(); ++field)
            seen.fields.insert(field.key(), field.value());
        QJsonObject set = request.value(QStringLiteral("set")).toObject();
        if (const Result<void> sent = takeTarget(*row, set); !sent)
            return answerError(sent.error());
        GroupBuilder group = builder();
        group.change(seen, set);
        submitAndShow(group, record, id);
    });
}

void SeatCommand::submitAndShow(const GroupBuilder& group, const QString& record, RecordId id)
{
    whenDone(m_seat.records().submit(group.group()), this, [=, this](const Result<void>& saved) {
        if (!saved)
            return answerError(saved.error());
        whenDone(m_seat.records().get(record, id), this, [this, id](const Result<Row>& row) {
            if (row)
                answerRow(*row);
            else  // saved, but a record that no seat keeps
                answer({{QStringLiteral("row"), QJsonObject{{QStringLiteral("id"), id.toString()}}},
                        {QStringLiteral("state"), QStringLiteral("here")}});
        });
    });
}

void SeatCommand::get(const QJsonObject& request)
{
    whenDone(m_seat.records().get(textOf(request, "record"), RecordId::fromString(textOf(request, "id"))), this,
             [this](const Result<Row>& row) { row ? answerRow(*row) : answerError(row.error()); });
}

void SeatCommand::list(const QJsonObject& request)
{
    const Result<Query> query = Query::fromJson(request);
    if (!query)
        return answerError(query.error());
    const Query asked =
        resolved(*query, m_seat.session().person().toString(), toMicros(m_seat.time().now()), m_seat.settings().zone());
    whenDone(m_seat.records().list(asked), this, [this](const Result<QList<Row>>& rows) {
        if (!rows)
            return answerError(rows.error());
        QJsonArray array;
        for (const Row& row : *rows)
            array.append(rowToJson(row));
        answer({{QStringLiteral("rows"), array}});
    });
}

void SeatCommand::sync()
{
    whenDone(m_seat.syncNow(), this, [this](const Result<void>& done) { done ? state() : answerError(done.error()); });
}

/// {"do":"wait","record":…,"id":…,"state":"synced"} until the row stands so; without a row until nothing waits.
void SeatCommand::wait(const QJsonObject& request)
{
    m_waiting = request;
    m_patience.start(request.value(QStringLiteral("timeout_ms")).toInt(kDefaultPatience));
    checkWaiting();
}

void SeatCommand::checkWaiting()
{
    if (m_waiting.isEmpty())
        return;
    if (!m_waiting.contains(QStringLiteral("id"))) {
        if (m_seat.syncStatus().waiting() > 0)
            return;
        m_waiting = {};
        m_patience.stop();
        return state();
    }
    const QString wanted = m_waiting.value(QStringLiteral("state")).toString(QStringLiteral("synced"));
    whenDone(m_seat.records().get(textOf(m_waiting, "record"), RecordId::fromString(textOf(m_waiting, "id"))), this,
             [this, wanted](const Result<Row>& row) {
                 if (m_waiting.isEmpty() || !row || syncStateName(row->sync) != wanted)
                     return;
                 m_waiting = {};
                 m_patience.stop();
                 answerRow(*row);
             });
}

void SeatCommand::watch(const QJsonObject& request)
{
    m_watched.insert(textOf(request, "record"));
    answer({});
}

void SeatCommand::tellChanges(const QList<RowChange>& changes)
{
    for (const RowChange& change : changes) {
        if (!m_watched.contains(change.row.record) && !m_watched.contains(QString()))
            continue;
        QJsonObject event = rowBody(change.row);
        event.insert(QStringLiteral("event"), change.gone ? QStringLiteral("gone") : QStringLiteral("changed"));
        event.insert(QStringLiteral("record"), change.row.record);
        m_write(toJsonText(event));
    }
    checkWaiting();
}

void SeatCommand::state()
{
    const SyncStatus& status = m_seat.syncStatus();
    // Before the first round it is as of no time.
    const QJsonValue asOf = status.asOf() == Instant() ? QJsonValue() : QJsonValue(toMicros(status.shownAsOf()));
    answer({{QStringLiteral("waiting"), status.waiting()},
            {QStringLiteral("attention"), status.attention()},
            {QStringLiteral("offline"), status.state() == SyncStatus::State::Offline},
            {QStringLiteral("as_of"), asOf}});
}

void SeatCommand::tray()
{
    whenDone(m_seat.tray().items(), this, [this](const Result<QList<TrayItem>>& items) {
        if (!items)
            return answerError(items.error());
        QJsonArray array;
        for (const TrayItem& item : *items) {
            if (item.stage == TrayItem::Stage::Refused)
                array.append(QJsonObject{{QStringLiteral("op"), item.operation.toJson()},
                                         {QStringLiteral("result"), pushResultToJson(item.result)}});
        }
        answer({{QStringLiteral("items"), array}});
    });
}

/// Drafts are no record of the department: {"do":"create|change|list","record":"draft","id":…,"set":{…}}.
void SeatCommand::draft(const QJsonObject& request)
{
    if (textOf(request, "do") == u"list") {
        whenDone(m_seat.drafts().all(), this, [this](const Result<QList<Draft>>& drafts) {
            if (!drafts)
                return answerError(drafts.error());
            QJsonArray array;
            for (const Draft& draft : *drafts) {
                QJsonObject json = draft.content;
                json.insert(QStringLiteral("id"), draft.id.toString());
                array.append(json);
            }
            answer({{QStringLiteral("rows"), array}});
        });
        return;
    }
    Draft draft;
    draft.id = DraftId::fromString(textOf(request, "id"));
    if (draft.id.isNull())
        draft.id = newId<DraftId>();
    draft.content = request.value(QStringLiteral("set")).toObject();
    draft.updatedAt = m_seat.time().now();
    whenDone(m_seat.drafts().put(draft), this, [this, id = draft.id](const Result<void>& kept) {
        if (!kept)
            return answerError(kept.error());
        answer({{QStringLiteral("row"), QJsonObject{{QStringLiteral("id"), id.toString()}}},
                {QStringLiteral("state"), QStringLiteral("here")}});
    });
}

void SeatCommand::answer(QJsonObject body)
{
    body.insert(QStringLiteral("n"), m_number);
    body.insert(QStringLiteral("ok"), true);
    write(body);
}

void SeatCommand::answerRow(const Row& row)
{
    answer(rowBody(row));
}

void SeatCommand::answerError(const Error& error)
{
    write({{QStringLiteral("n"), m_number},
           {QStringLiteral("ok"), false},
           {QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), errorKindName(error.kind)},
                                                 {QStringLiteral("text"), seatSentence(error)},
                                                 {QStringLiteral("code"), error.detail}}}});
}

void SeatCommand::write(const QJsonObject& reply)
{
    m_write(toJsonText(reply));
    m_busy = false;
    // From the event loop, so that a long input does not nest its answers.
    QMetaObject::invokeMethod(this, &SeatCommand::next, Qt::QueuedConnection);
    if (m_ended && m_lines.isEmpty())
        Q_EMIT finished();
}

}  // namespace Seatdesk
