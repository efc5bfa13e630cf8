// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/postgresauthority.h"

#include "domain/jsontext.h"
#include "domain/try.h"
#include "sync/connectionfault.h"
#include "sync/noticesender.h"
#include "sync/serverrow.h"
#include "sync/serverschema.h"

#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QTimer>

namespace Seatdesk {

namespace {

/// Without notices, and with them for whatever they miss.
constexpr std::chrono::milliseconds kPollWithout{1000};
constexpr std::chrono::milliseconds kPollBeside{15000};
/// A sender that gave no sign for so long is not there.
constexpr std::chrono::milliseconds kSilence = 3 * NoticeSender::kSignEvery;

/// Raised when operations or rows take a form that the server must know of; below its min_client a seat only reads.
const QByteArray kClientVersion = QByteArrayLiteral("1");

/// Tells the other seats of what was pushed. Behind it and in a transaction of its own: within the writing one its lock
/// would make every commit wait. Nothing of it is to be kept, so it waits for no disk. Whoever does not hear it asks by
/// itself.
const QByteArray kTell =
    QByteArrayLiteral("select set_config('synchronous_commit', 'off', true), pg_notify('seatdesk', '')");

/// For what the server has at hand.
constexpr auto kShort = ServerConnection::Patience::Short;

/// Whoever asks for small pages wants them by their key.
constexpr int kFillFrom = 1000;
/// What pull_changes() brings at most.
constexpr int kAtOnce = 500;

PushResult::Status statusOf(const QString& name)
{
    if (name == u"ok")
        return PushResult::Status::Ok;
    if (name == u"denied")
        return PushResult::Status::Denied;
    if (name == u"conflict")
        return PushResult::Status::Conflict;
    return PushResult::Status::Invalid;
}

/// A function, table or column that is not there.
bool isMissing(const Error& error)
{
    return error.detail == u"42883" || error.detail == u"42P01" || error.detail == u"42703";
}

/// A row of an answer that begins with kind, record and id, and has the row itself in column `body`.
Result<void> takeRow(PullPage& page, const ServerAnswer& answer, int row, int body)
{
    const QString record = answer.text(row, 1);
    if (answer.bytes(row, 0) == "gone") {
        page.gone.append({record, RecordId::fromString(answer.text(row, 2))});
        return {};
    }
    SEATDESK_TRY_LET(json, objectFromJsonText(answer.bytes(row, body)));
    page.rows.append(rowFromServer(record, json));
    return {};
}

/// What bound books refuse has codes of its own on the server, and the embedded authority's words here.
QString refusedBy(const QString& detail)
{
    if (detail == u"SB101")
        return QStringLiteral("signature");
    return detail == u"SB102" ? QStringLiteral("closed book") : detail;
}

PushResult resultOf(const QJsonObject& json)
{
    PushResult result;
    result.operation = OperationId::fromString(json.value(QStringLiteral("op_id")).toString());
    result.status = statusOf(json.value(QStringLiteral("status")).toString());
    result.duplicate = json.value(QStringLiteral("dup")).toBool();
    result.detail = refusedBy(json.value(QStringLiteral("detail")).toString());
    for (const QJsonValue& value : json.value(QStringLiteral("conflicts")).toArray()) {
        const QJsonObject conflict = value.toObject();
        result.conflicts.append({conflict.value(QStringLiteral("field")).toString(),
                                 conflict.value(QStringLiteral("base")), conflict.value(QStringLiteral("theirs")),
                                 conflict.value(QStringLiteral("mine"))});
    }
    return result;
}

}  // namespace

PostgresAuthority::PostgresAuthority(std::shared_ptr<ServerLogin> login, std::shared_ptr<ServerConnection> connection)
    : m_login(std::move(login)),
      m_connection(std::move(connection)),
      m_watch(m_connection ? m_connection->watch() : std::make_shared<SocketWatch>())
{}

PostgresAuthority::~PostgresAuthority() = default;

Result<std::unique_ptr<ServerConnection>> PostgresAuthority::open() const
{
    if (m_watch->hasGivenUp())
        return tl::unexpected(errorOf(ConnectionFault::ServerGone));
    return ServerConnection::open(m_login->url, m_login->user, m_login->password, m_watch);
}

Result<ServerConnection*> PostgresAuthority::connection()
{
    if (!m_connection || !m_connection->isUsable()) {
        m_socket.reset();
        m_connection.reset();
        SEATDESK_TRY_LET(opened, open());
        m_connection = std::move(opened);
        m_mustGreet = !m_scopesTold.isEmpty();
    }
    return m_connection.get();
}

/// Behind another connection there may be another server or another history of this one.
Result<void> PostgresAuthority::requireGreeted()
{
    SEATDESK_TRY(connection());
    if (m_mustGreet)
        return failure(Error::Kind::Busy, QStringLiteral("another connection"));
    return {};
}

Result<ServerAnswer> PostgresAuthority::run(const QByteArray& sql, const QList<ServerConnection::Value>& values,
                                            ServerConnection::Patience patience, const QByteArray& then)
{
    SEATDESK_TRY_LET(server, connection());
    auto answer = server->run(sql, values, patience, then);
    // libpq closes the socket of a connection that is lost; nobody may wait on it then.
    if (!server->isUsable())
        m_socket.reset();
    if (!answer && m_isOlder && isMissing(answer.error()))
        return tl::unexpected(errorOf(ConnectionFault::OldServer));
    return answer;
}

Result<Hello> PostgresAuthority::hello()
{
    SEATDESK_TRY_LET(answer, run("select seatdesk.hello($1::int)", {kClientVersion}, kShort));
    SEATDESK_TRY_LET(json, objectFromJsonText(answer.bytes(0, 0)));
    const QString notify = json.value(QStringLiteral("notify")).toString();
    Hello hello;
    hello.readOnly = kClientVersion.toInt() < json.value(QStringLiteral("min_client")).toInt();
    hello.pollInterval = notify == u"poll" ? kPollWithout : kPollBeside;
    hello.epoch = json.value(QStringLiteral("epoch")).toString();
    hello.schemaVersion = json.value(QStringLiteral("schema_version")).toInt();
    const QByteArray rules = json.value(QStringLiteral("rules")).toString().toLatin1();
    // Behind the scripts of an upgrade and before its rules, what is woven is still the older server's.
    m_isOlder = hello.schemaVersion < ServerSchema::newest() || rules.isEmpty();
    hello.isBehind = m_isOlder && rules != rulesFingerprint(RuleBook::shipped());
    hello.serverNow = fromMicros(json.value(QStringLiteral("server_now")).toInteger());
    for (const QJsonValue& scope : json.value(QStringLiteral("scopes")).toArray())
        hello.scopes.append(ScopeId::fromString(scope.toString()));
    for (const QJsonValue& grant : json.value(QStringLiteral("grants")).toArray())
        hello.grants.append(Grant::of(rowFromServer(QStringLiteral("grant"), grant.toObject())));
    m_staff = rowFromServer(QStringLiteral("staff"), json.value(QStringLiteral("staff")).toObject());
    m_scopesTold = json.value(QStringLiteral("scopes_text")).toString();
    m_mustGreet = false;
    m_serverRun = json.value(QStringLiteral("run")).toString().toLatin1();
    m_horizon = json.value(QStringLiteral("horizon")).toString().toULongLong();
    followNotices(notify);
    return hello;
}

void PostgresAuthority::listen(std::function<void()> changed)
{
    m_changed = std::move(changed);
}

/// Up to some two hundred seats the writer tells the others, beyond one sender for all, beyond that nobody.
void PostgresAuthority::followNotices(const QString& mode)
{
    m_tells = mode == u"writer";
    followSender(mode == u"sender");
    if (mode == u"poll") {
        m_socket.reset();
        return;
    }
    // A standby cannot be listened to: asking now and then remains.
    if (!m_changed || m_socket ||
        !m_connection->script("listen " + kChangeChannel + "; listen " + kSignChannel, kShort))
        return;
    m_socket = std::make_unique<QSocketNotifier>(m_connection->socket(), QSocketNotifier::Read);
    QObject::connect(m_socket.get(), &QSocketNotifier::activated, m_socket.get(), [this] { hearNotices(); });
}

/// Where nobody gives a sign the seat asks by itself.
void PostgresAuthority::followSender(bool isSent)
{
    if (!m_changed || !isSent) {
        m_silence.reset();
        return;
    }
    if (m_silence)
        return;
    m_silence = std::make_unique<QTimer>();
    m_silence->setSingleShot(true);
    QObject::connect(m_silence.get(), &QTimer::timeout, m_silence.get(), [this] { standIn(); });
    m_silence->start(kPollWithout);
}

/// Seats that lost their sender together do not ask together.
void PostgresAuthority::standIn()
{
    m_silence->start(kPollWithout * QRandomGenerator::global()->bounded(70, 131) / 100);
    if (m_connection && m_connection->isUsable())
        m_changed();
}

/// Takes in what was told; whether there is something to pull.
bool PostgresAuthority::hearsChange()
{
    const QByteArrayList channels = m_connection->takeNotices();
    if (!channels.isEmpty() && m_silence)
        m_silence->start(kSilence);
    return channels.contains(kChangeChannel);
}

void PostgresAuthority::hearNotices()
{
    const bool heard = hearsChange();
    // The end of the connection is heard too; the next call opens another.
    if (!m_connection->isUsable()) {
        m_socket->setEnabled(false);
        m_socket.release()->deleteLater();  // it is its own signal that is being answered
    } else if (!heard) {
        return;
    }
    m_changed();
}

/// A new replica is filled by a stream, and so is a scope that is new to a person; one that broke off begins anew.
Result<PullPage> PostgresAuthority::fill(const QString& cursor, int limit, const QList<ScopeId>& only)
{
    if (cursor.isEmpty()) {
        m_filling.reset();
        SEATDESK_TRY_LET(opened, open());
        SEATDESK_TRY_LET(begun, Filling::begin(std::move(opened), m_serverRun, only));
        SEATDESK_TRY(checkScopes(begun->scopes()));
        m_filling = std::move(begun);
    } else if (!m_filling || m_filling->cursor() != cursor) {
        return failure(Error::Kind::Conflict, QStringLiteral("cursor too old"));
    }
    auto page = m_filling->page(limit);
    if (!page || !page->more)
        m_filling.reset();
    return page;
}

/// Under other scopes than the seat was told, what it does not see would be passed over for good if it came back before
/// the next hello.
Result<void> PostgresAuthority::checkScopes(const QString& scopesNow) const
{
    if (!m_scopesTold.isEmpty() && scopesNow != m_scopesTold)
        return failure(Error::Kind::Busy, QStringLiteral("scopes changed"));
    return {};
}

/// Most pulls bring nothing or a few rows, and a statement over all tables takes longer to begin than this one to end.
/// Nothing where the whole has to be looked through, or page by page.
Result<std::optional<PullPage>> PostgresAuthority::changesSince(const PullCursor& cursor)
{
    SEATDESK_TRY_LET(answer, run("select kind, record, id, row_json, cursor_now, scopes_now from "
                                 "seatdesk.pull_changes($1::text)",
                                 {cursor.since}));
    const int rows = answer.rows();
    if (rows == 0 || answer.bytes(rows - 1, 0) == "more")
        return std::nullopt;
    SEATDESK_TRY(checkScopes(answer.text(0, 5)));
    PullPage page;
    page.cursor = PullCursor::at(m_serverRun, answer.bytes(0, 4)).toString();
    for (int i = 1; i < rows; ++i)
        SEATDESK_TRY(takeRow(page, answer, i, 3));
    return page;
}

Result<PullPage> PostgresAuthority::pull(const QString& text, int limit, const QList<ScopeId>& only)
{
    if (Filling::isWithin(text) || (text.isEmpty() && limit >= kFillFrom)) {
        SEATDESK_TRY(requireGreeted());
        return fill(text, limit, only);
    }
    SEATDESK_TRY_LET(cursor, PullCursor::parse(text));
    // A marker that this cursor has not seen may be gone itself.
    if (cursor.since != PullCursor().since && cursor.since.left(cursor.since.indexOf(':')).toULongLong() <= m_horizon)
        return failure(Error::Kind::Conflict, QStringLiteral("cursor too old"));
    SEATDESK_TRY(requireGreeted());
    if (cursor.run != m_serverRun)
        cursor = cursor.behindAnotherStart(m_serverRun);
    if (!m_isOlder && only.isEmpty() && cursor.upTo.isEmpty() && !text.isEmpty() && limit >= kAtOnce) {
        SEATDESK_TRY_LET(page, changesSince(cursor));
        if (page) {
            hearWhatCame();
            return *page;
        }
    }
    SEATDESK_TRY_LET(
        answer,
        run("select kind, record, id, xid, scope, row_json, cursor_now, scopes_now from seatdesk.pull($1::text, "
            "$2::int, $3::text, $4::uuid, $5::text, $6::text, $7::uuid, $8::uuid[])",
            {cursor.since, QByteArray::number(limit), cursor.xid, cursor.id, cursor.record, cursor.kind, cursor.scope,
             only.isEmpty() ? ServerConnection::Value() : uuidArray(only)}));
    SEATDESK_TRY(checkScopes(answer.text(0, 7)));
    PullPage page;
    const int count = answer.isNull(0, 0) ? 0 : answer.rows();
    for (int i = 0; i < count; ++i)
        SEATDESK_TRY(takeRow(page, answer, i, 5));
    if (cursor.upTo.isEmpty())
        cursor.upTo = answer.bytes(0, 6);
    page.more = count == limit;
    if (page.more) {
        cursor.xid = answer.bytes(count - 1, 3);
        cursor.id = answer.bytes(count - 1, 2);
        cursor.record = answer.bytes(count - 1, 1);
        cursor.kind = answer.bytes(count - 1, 0);
        cursor.scope = answer.bytes(count - 1, 4);
    } else {
        cursor = PullCursor::at(m_serverRun, cursor.upTo);
    }
    page.cursor = cursor.toString();
    hearWhatCame();
    return page;
}

/// What came in while an answer was read wakes no socket.
void PostgresAuthority::hearWhatCame()
{
    if (m_socket && hearsChange())
        m_changed();
}

Result<QList<PushResult>> PostgresAuthority::push(const QList<Operation>& operations)
{
    SEATDESK_TRY(requireGreeted());
    QJsonArray batch;
    for (const Operation& operation : operations)
        batch.append(operation.toJson());
    SEATDESK_TRY_LET(answer, run("select seatdesk.push($1::int, $2::json)", {kClientVersion, toJsonText(batch)},
                                 ServerConnection::Patience::Statement, m_tells ? kTell : QByteArray()));
    QList<PushResult> results;
    for (const QJsonValue& result : arrayFromJsonText(answer.bytes(0, 0)))
        results.append(resultOf(result.toObject()));
    if (results.size() != operations.size())
        return failure(Error::Kind::Corrupt, QStringLiteral("answers of push"));
    return results;
}

}  // namespace Seatdesk
