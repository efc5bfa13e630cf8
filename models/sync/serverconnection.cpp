// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serverconnection.h"

#include "domain/text.h"
#include "domain/try.h"
#include "sync/connectionfault.h"

#include <QRegularExpression>

#include <libpq-fe.h>

#include <utility>

namespace Seatdesk {

namespace {

constexpr int kConnectMilliseconds = 5000;
constexpr int kShortMilliseconds = 10000;
constexpr int kStatementMilliseconds = 130000;

/// What every session begins with. Plans of the pull are made once: it names some thirty tables.
const QByteArray kSessionSettings =
    "set search_path = pg_catalog; set client_min_messages = warning; set statement_timeout = '120s'; "
    "set plan_cache_mode = force_generic_plan; set jit = off; set TimeZone = 'UTC'";

Error::Kind kindOfState(const QByteArray& state)
{
    if (state == "42501")
        return Error::Kind::Denied;
    if (state.startsWith("22") || state.startsWith("23") || state == "P0001")
        return Error::Kind::Invalid;
    if (state.startsWith("40") || state == "55P03" || state == "57014")
        return Error::Kind::Busy;
    if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"))
        return Error::Kind::Offline;
    if (state.startsWith("XX"))
        return Error::Kind::Corrupt;
    return Error::Kind::Internal;
}

std::optional<ConnectionFault> faultOfState(const QByteArray& state)
{
    if (state == "SD401")
        return ConnectionFault::Expired;
    if (state == "SD403")
        return ConnectionFault::Disabled;
    if (state == "SD404")
        return ConnectionFault::WrongPassword;
    if (state == "SD426")
        return ConnectionFault::OldProgram;
    if (state == "53100")
        return ConnectionFault::ServerFull;
    // A statement that this connection has prepared is unknown, or one that it has not is known: only somebody in
    // between mixes them up.
    if (state == "26000" || state == "42P05")
        return ConnectionFault::Pooled;
    return std::nullopt;
}

/// A failed start has no result to ask: in its verbose words the five characters of the state and the name of the
/// server's function are the parts that no language changes.
ConnectionFault faultOfStart(ConnStatusType stage, const QByteArray& words)
{
    static const QRegularExpression state(QStringLiteral("\\b(28P01|28000|57P0[0-9]|53300|3D000|42501)\\b"));
    const QString found = state.match(QString::fromUtf8(words)).captured(1);
    // A pooler has one state for all; its words are never translated.
    if (found == u"28P01" || words.contains("SASL authentication failed") || words.contains("no such user"))
        return ConnectionFault::WrongPassword;
    if (found == u"28000")
        return words.contains("InitializeSessionUserId") ? ConnectionFault::Disabled : ConnectionFault::Refused;
    if (found == u"3D000" || found == u"42501")
        return ConnectionFault::Refused;
    if (found.isEmpty() && stage == CONNECTION_SSL_STARTUP)
        return ConnectionFault::Certificate;
    return ConnectionFault::ServerGone;
}

/// Goes through the steps of a connection that was started; nothing when it stands.
std::optional<ConnectionFault> faultOfSteps(pg_conn* connection, SocketWatch& watch)
{
    const QDeadlineTimer deadline(kConnectMilliseconds);
    ConnStatusType stage = PQstatus(connection);
    PostgresPollingStatusType wanted = PGRES_POLLING_WRITING;
    while (stage != CONNECTION_BAD && wanted != PGRES_POLLING_OK && wanted != PGRES_POLLING_FAILED) {
        if (!watch.waitFor(PQsocket(connection), wanted == PGRES_POLLING_WRITING, deadline))
            return ConnectionFault::ServerGone;
        wanted = PQconnectPoll(connection);
        if (wanted != PGRES_POLLING_FAILED)
            stage = PQstatus(connection);
    }
    if (wanted == PGRES_POLLING_OK)
        return std::nullopt;
    return faultOfStart(stage, PQerrorMessage(connection));
}

}  // namespace

void ServerConnection::Finish::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

ServerConnection::ServerConnection(Handle handle, std::shared_ptr<SocketWatch> watch, bool waitsForEver)
    : m_watch(std::move(watch)), m_waitsForEver(waitsForEver), m_handle(std::move(handle))
{
    // Neither sending nor the farewell may wait for somebody who reads nothing.
    PQsetnonblocking(m_handle.get(), 1);
}

ServerConnection::~ServerConnection() = default;

Result<ServerConnection::Handle> ServerConnection::connectTo(const QHash<QByteArray, QByteArray>& options,
                                                             SocketWatch& watch)
{
    QList<const char*> keys;
    QList<const char*> values;
    for (auto option = options.begin(); option != options.end(); ++option) {
        keys.append(option.key().constData());
        values.append(option.value().constData());
    }
    keys.append(nullptr);
    values.append(nullptr);
    Handle handle(PQconnectStartParams(keys.constData(), values.constData(), 0));
    if (!handle)
        return tl::unexpected(Error{Error::Kind::Internal, QStringLiteral("libpq")});
    PQsetErrorVerbosity(handle.get(), PQERRORS_VERBOSE);
    // What the server says by the way would go to the terminal.
    PQsetNoticeReceiver(handle.get(), [](void*, const pg_result*) {}, nullptr);
    if (const std::optional<ConnectionFault> fault = faultOfSteps(handle.get(), watch))
        return tl::unexpected(errorOf(*fault));
    return handle;
}

Result<std::unique_ptr<ServerConnection>> ServerConnection::open(const ServerUrl& url, const QString& user,
                                                                 const QString& password,
                                                                 std::shared_ptr<SocketWatch> watch)
{
    const bool waitsForEver = !watch;
    if (!watch)
        watch = std::make_shared<SocketWatch>();
    Error last = errorOf(ConnectionFault::ServerGone);
    for (QHash<QByteArray, QByteArray> options : url.targets()) {
        if (!user.isEmpty())
            options.insert("user", user.toUtf8());
        if (!password.isEmpty())
            options.insert("password", password.toUtf8());
        Result<Handle> handle = connectTo(options, *watch);
        if (!handle) {
            // A standby or a dead host is passed over; what the first host that answers has to say counts.
            if (handle.error().kind != Error::Kind::Offline)
                return tl::unexpected(handle.error());
            last = handle.error();
            continue;
        }
        std::unique_ptr<ServerConnection> connection(new ServerConnection(std::move(*handle), watch, waitsForEver));
        SEATDESK_TRY(connection->script(kSessionSettings, Patience::Short));
        return connection;
    }
    return tl::unexpected(last);
}

Error ServerConnection::errorOfAnswer(const pg_result* result)
{
    const QByteArray state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    // Where the question could not be written any more libpq holds the connection for good until it has read its end.
    // And where the server turned into one that only reads, another of its hosts is to be found.
    if (PQstatus(m_handle.get()) == CONNECTION_BAD || state.isEmpty() || state == "25006") {
        m_lost = true;
        return errorOf(ConnectionFault::ServerGone);
    }
    if (const std::optional<ConnectionFault> fault = faultOfState(state))
        return errorOf(*fault);
    // The server's words may repeat a value; those of our own functions name a rule.
    const bool ours = state == "42501" || state == "22023";
    return {kindOfState(state),
            QString::fromUtf8(ours ? QByteArray(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY)) : state)};
}

QDeadlineTimer ServerConnection::deadline(Patience patience) const
{
    if (m_waitsForEver)
        return QDeadlineTimer(QDeadlineTimer::Forever);
    return QDeadlineTimer(patience == Patience::Short ? kShortMilliseconds : kStatementMilliseconds);
}

/// Waits, then reads what came. Whoever waited in vain knows nothing of the answer that may still come: the connection
/// serves nobody any more.
bool ServerConnection::waitFor(bool writing, const QDeadlineTimer& deadline)
{
    m_lost = m_lost || !m_watch->waitFor(PQsocket(m_handle.get()), writing, deadline);
    // What cannot be read any more has no socket to wait at, and libpq would go on saying that an answer is under way.
    m_lost = m_lost || PQconsumeInput(m_handle.get()) == 0;
    return !m_lost;
}

/// Sends what is still to be sent, then waits for the next result.
bool ServerConnection::isAnswered(const QDeadlineTimer& deadline)
{
    while (PQflush(m_handle.get()) == 1) {
        if (!waitFor(true, deadline))
            return false;
    }
    while (PQisBusy(m_handle.get()) == 1) {
        if (!waitFor(false, deadline))
            return false;
    }
    return true;
}

/// The last result of what was sent; of a COPY the first, its lines follow.
Result<ServerAnswer> ServerConnection::answer(bool sent, const QDeadlineTimer& deadline)
{
    ServerAnswer last(nullptr);
    while (sent) {
        if (!isAnswered(deadline))
            return tl::unexpected(errorOf(ConnectionFault::ServerGone));
        pg_result* result = PQgetResult(m_handle.get());
        if (!result)
            break;
        last = ServerAnswer(result);
        if (PQresultStatus(result) == PGRES_COPY_OUT)
            break;
    }
    return judged(std::move(last));
}

Result<ServerAnswer> ServerConnection::judged(ServerAnswer last)
{
    const ExecStatusType status = PQresultStatus(last.result());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_COPY_OUT)
        return tl::unexpected(errorOfAnswer(last.result()));
    return last;
}

Result<QByteArray> ServerConnection::prepared(const QByteArray& sql, const QDeadlineTimer& deadline)
{
    const auto known = m_prepared.constFind(sql);
    if (known != m_prepared.constEnd())
        return *known;
    QByteArray name = "s" + QByteArray::number(m_prepared.size());
    const int sent = PQsendPrepare(m_handle.get(), name.constData(), sql.constData(), 0, nullptr);
    SEATDESK_TRY(answer(sent == 1, deadline));
    m_prepared.insert(sql, name);
    return name;
}

bool ServerConnection::send(const QByteArray& statement, const QList<Value>& values)
{
    QList<const char*> parameters;
    for (const Value& value : values)
        parameters.append(value ? value->constData() : nullptr);
    return PQsendQueryPrepared(m_handle.get(), statement.constData(), static_cast<int>(parameters.size()),
                               parameters.constData(), nullptr, nullptr, 0) == 1;
}

/// Each statement ends with a mark of its own, up to which it is a transaction: what the first one wrote is committed
/// before the second one begins, and no failure of the one stops the other.
Result<ServerAnswer> ServerConnection::firstOfTwo(const QByteArray& first, const QList<Value>& values,
                                                  const QByteArray& second, const QDeadlineTimer& deadline)
{
    pg_conn* const handle = m_handle.get();
    const bool sent = PQenterPipelineMode(handle) == 1 && send(first, values) && PQpipelineSync(handle) == 1 &&
                      send(second, {}) && PQpipelineSync(handle) == 1;
    ServerAnswer answer(nullptr);
    // Null stands between two answers; two of them in a row mean that nothing more comes.
    for (int marks = 0, nothings = 0; sent && marks < 2 && nothings < 2;) {
        if (!isAnswered(deadline))
            return tl::unexpected(errorOf(ConnectionFault::ServerGone));
        ServerAnswer next(PQgetResult(handle));
        nothings = next.result() ? 0 : nothings + 1;
        if (PQresultStatus(next.result()) == PGRES_PIPELINE_SYNC)
            ++marks;
        else if (next.result() && !answer.result())
            answer = std::move(next);
    }
    // Where something is still under way nobody is there to take it.
    m_lost = m_lost || PQexitPipelineMode(handle) == 0;
    return judged(std::move(answer));
}

Result<ServerAnswer> ServerConnection::run(const QByteArray& sql, const QList<Value>& values, Patience patience,
                                           const QByteArray& then)
{
    const QDeadlineTimer until = deadline(patience);
    SEATDESK_TRY_LET(name, prepared(sql, until));
    if (then.isEmpty())
        return answer(send(name, values), until);
    SEATDESK_TRY_LET(second, prepared(then, until));
    return firstOfTwo(name, values, second, until);
}

Result<void> ServerConnection::script(const QByteArray& sql, Patience patience)
{
    SEATDESK_TRY(answer(PQsendQuery(m_handle.get(), sql.constData()) == 1, deadline(patience)));
    return {};
}

Result<void> ServerConnection::beginCopy(const QByteArray& sql)
{
    return script(sql);
}

Result<std::optional<QByteArray>> ServerConnection::copiedLine()
{
    char* buffer = nullptr;
    int size = PQgetCopyData(m_handle.get(), &buffer, 1);
    for (; size == 0; size = PQgetCopyData(m_handle.get(), &buffer, 1)) {
        // Each part of the stream has the whole time: a slow line is no silent one.
        if (!waitFor(false, deadline(Patience::Statement)))
            return tl::unexpected(errorOf(ConnectionFault::ServerGone));
    }
    if (size > 0) {
        // JSON of one line has no control characters: only the backslashes were doubled.
        QByteArray line(buffer, size - 1);
        PQfreemem(buffer);
        return line.replace("\\\\", "\\");
    }
    // An error in mid-stream looks like the end until the result is asked for.
    SEATDESK_TRY(answer(true, deadline(Patience::Statement)));
    if (size == -2)
        return tl::unexpected(errorOf(ConnectionFault::ServerGone));
    return std::nullopt;
}

Result<QByteArray> ServerConnection::verifier(const QString& user, const QString& password)
{
    char* made = PQencryptPasswordConn(m_handle.get(), password.toUtf8().constData(), user.toUtf8().constData(),
                                       "scram-sha-256");
    if (!made)
        return failure(Error::Kind::Internal, QStringLiteral("verifier"));
    QByteArray verifier(made);
    PQfreemem(made);
    return verifier;
}

QByteArray ServerConnection::quoted(const QByteArray& text) const
{
    char* made = PQescapeLiteral(m_handle.get(), text.constData(), static_cast<size_t>(text.size()));
    const QByteArray literal(made);
    PQfreemem(made);
    return literal;
}

QString ServerConnection::encryption() const
{
    const char* version = PQsslInUse(m_handle.get()) ? PQsslAttribute(m_handle.get(), "protocol") : nullptr;
    return QString::fromLatin1(version);
}

bool ServerConnection::isProvenByPassword() const
{
    return PQconnectionUsedPassword(m_handle.get()) == 1;
}

int ServerConnection::socket() const
{
    return PQsocket(m_handle.get());
}

QByteArrayList ServerConnection::takeNotices()
{
    PQconsumeInput(m_handle.get());
    QByteArrayList others;
    while (PGnotify* notice = PQnotifies(m_handle.get())) {
        if (notice->be_pid != PQbackendPID(m_handle.get()))
            others.append(notice->relname);
        PQfreemem(notice);
    }
    return others;
}

bool ServerConnection::isUsable() const
{
    return !m_lost && PQstatus(m_handle.get()) == CONNECTION_OK;
}

QString ServerConnection::lastMessage() const
{
    return QString::fromUtf8(PQerrorMessage(m_handle.get())).trimmed();
}

}  // namespace Seatdesk
