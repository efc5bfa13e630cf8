// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded authority and PostgreSQL get the same operations and must answer alike: every role × where and when it
// was granted × every record, verb and kind of field, and every step of states.csv.
#include "domain/book.h"
#include "domain/jsontext.h"
#include "store/boundbook.h"
#include "store/connection.h"
#include "store/embeddedauthority.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "support/neededfields.h"
#include "sync/serverdepartment.h"

#include <QTemporaryDir>

#include <functional>

using namespace Seatdesk;

namespace {

/// Pushes to both and compares; pulls from the server.
class TwinAuthority : public Authority
{
public:
    TwinAuthority(std::unique_ptr<Authority> embedded, std::unique_ptr<Authority> server)
        : m_embedded(std::move(embedded)), m_server(std::move(server))
    {}
    Result<Hello> hello() override { return m_server->hello(); }
    Result<PullPage> pull(const QString& cursor, int limit, const QList<ScopeId>& only) override
    {
        return m_server->pull(cursor, limit, only);
    }
    Result<QList<PushResult>> push(const QList<Operation>& operations) override
    {
        const QList<PushResult> embedded = m_embedded->push(operations).value();
        QList<PushResult> server = m_server->push(operations).value();
        for (qsizetype i = 0; i < operations.size(); ++i) {
            // Of a row that the person does not see the server says no more than that.
            if (server[i].detail == u"row" && embedded[i].status == PushResult::Status::Invalid)
                continue;
            EXPECT_EQ(server[i].status, embedded[i].status)
                << qPrintable(operations[i].record) << " " << int(operations[i].verb) << " "
                << qPrintable(operations[i].set.keys().join(u' ')) << "\nserver: " << qPrintable(server[i].detail)
                << "\nembedded: " << qPrintable(embedded[i].detail);
        }
        return server;
    }
    Result<QList<CallerMatch>> caller(const QString& digits) override { return m_server->caller(digits); }
    Result<QString> reveal(RecordId contact, const QString& reason) override
    {
        return m_server->reveal(contact, reason);
    }
    Result<QByteArray> blob(const QByteArray& sha256, qint64 offset) override { return m_server->blob(sha256, offset); }
    Result<qint64> putBlob(const QByteArray& sha256, qint64 offset, const QByteArray& part) override
    {
        return m_server->putBlob(sha256, offset, part);
    }

private:
    std::unique_ptr<Authority> m_embedded;
    std::unique_ptr<Authority> m_server;
};

class TwinDepartment : public ServerDepartment
{
public:
    TwinDepartment() : ServerDepartment(Founding::ByHeir)
    {
        store = AuthorityStore::open(folder.filePath(QStringLiteral("authority.db")), RuleBook::shipped()).value();
        EXPECT_TRUE(store->connection().execute(QStringLiteral("pragma synchronous = off")));
        found();
    }
    std::unique_ptr<Authority> authority(StaffId person) override
    {
        std::unique_ptr<Authority> server = ServerDepartment::authority(person);
        return std::make_unique<TwinAuthority>(std::make_unique<EmbeddedAuthority>(*store, person, time),
                                               std::move(server));
    }
    /// They lie there on both sides as if they always had.
    void put(const QList<Row>& rows)
    {
        QByteArray sql = "begin; set local role seatdesk_owner;";
        auto transaction = Transaction::begin(store->connection()).value();
        for (Row row : rows) {
            if (row.record == BookEntry::kRecord)
                bind(row);
            ASSERT_TRUE(store->put(row, nullptr));
            QJsonObject json = rowToJson(row);
            json.insert(QStringLiteral("extra"), QJsonObject());
            json.insert(QStringLiteral("deleted"), false);
            sql += "select seatdesk.insert_rows('" + row.record.toLatin1() + "', " +
                   admin->quoted(toJsonText(QJsonArray{json})) + "::jsonb);";
        }
        ASSERT_TRUE(transaction.commit());
        script(*admin, sql + "commit");
    }
    /// The server binds whoever writes.
    void bind(Row& entry)
    {
        Operation operation;
        operation.id = entry.reference<OperationId>(BookEntryField::kOperation);
        operation.person = entry.reference<StaffId>(BookEntryField::kAuthor);
        operation.at = fromMicros(BookEntry(entry).atMicros());
        Row book;
        book.record = Book::kRecord;
        book.id = BookEntry(entry).book();
        ASSERT_TRUE(bindEntry(*store, operation, &book, entry));
    }
    /// As if the row had got where it is by that person's step from there.
    void putStep(const Row& row, StaffId by, const QString& from)
    {
        const OperationId operation = newId<OperationId>();
        Row entry;
        entry.record = QStringLiteral("entry");
        entry.id = derivedId(operation, QStringLiteral("status"));
        entry.scope = row.scope;
        entry.updatedAt = time.now();
        entry.updatedBy = by;
        entry.fields = {{QStringLiteral("ticket"), row.id.toString()}, {QStringLiteral("from_state"), from}};
        put({entry});
        Row stepped = row;
        stepped.revision = 1;
        stepped.updatedBy = by;
        const QJsonObject patch{{QStringLiteral("state"), row.text(QStringLiteral("state"))}};
        ASSERT_TRUE(store->keepHistory(stepped, operation, patch));
        const auto quoted = [this](const QString& text) { return admin->quoted(text.toUtf8()); };
        script(*admin,
               "begin; set local role seatdesk_owner; insert into seatdesk.history (record, row_id, rev, op_id, staff, "
               "at, patch) values (" +
                   quoted(row.record) + ", " + quoted(row.id.toString()) + ", 1, " + quoted(operation.toString()) +
                   ", " + quoted(by.toString()) + ", 1, " + admin->quoted(toJsonText(patch)) + "); commit");
    }
    qint64 countInStore(const QString& table)
    {
        auto select = store->connection().prepare(QStringLiteral("select count(*) from ") + table).value();
        return select.next().value() ? select.integer(0) : 0;
    }

    QTemporaryDir folder;
    std::unique_ptr<AuthorityStore> store;
};

enum class TwinPlace { Own, Above, Other, Expired };
constexpr TwinPlace kTwinPlaces[] = {TwinPlace::Own, TwinPlace::Above, TwinPlace::Other, TwinPlace::Expired};

class Twins : public testing::Test
{
protected:
    StaffId personIn(const QString& role, TwinPlace place)
    {
        const ScopeId target = place == TwinPlace::Above   ? d.department
                               : place == TwinPlace::Other ? d.secondTeam
                                                           : d.firstTeam;
        return d.person(QStringLiteral("%1-%2").arg(role).arg(int(place)), d.firstTeam, role, target,
                        place == TwinPlace::Expired ? d.time.now() : Instant::max());
    }
    void forEveryone(const std::function<void(StaffId)>& body)
    {
        for (const QString& role : RuleBook::shipped().roleNames()) {
            for (const TwinPlace place : kTwinPlaces) {
                SCOPED_TRACE(qPrintable(QStringLiteral("%1 place %2").arg(role).arg(int(place))));
                const StaffId person = personIn(role, place);
                body(person);
                d.disconnect(person);
            }
        }
        SCOPED_TRACE("without any role");
        body(d.person(QStringLiteral("nobody"), d.firstTeam, QString(), d.firstTeam));
    }
    Row row(const QString& record, ScopeId scope)
    {
        Row made;
        made.record = record;
        made.id = newId<RecordId>();
        made.scope = scope;
        made.updatedAt = d.time.now();
        made.fields = neededFields(record);
        return made;
    }
    /// A row that the step begins with, of which the person is what the tie says.
    Row beforeStep(const TransitionRule& step, const QString& tie, StaffId person)
    {
        Row before = row(step.record, d.firstTeam);
        before.fields.insert(QStringLiteral("state"), step.from);
        for (const QString& field : step.needs)
            before.fields.insert(field, valueFor(*RuleBook::shipped().record(step.record)->field(field)));
        if (tie == u"undo")
            before.updatedBy = person;
        else if (!tie.isEmpty() && RuleBook::shipped().record(step.record)->field(tie))
            before.fields.insert(tie, person.toString());
        return before;
    }
    static QJsonValue valueFor(const FieldRule& field)
    {
        switch (field.type) {
            case FieldType::Text:
                return field.values.isEmpty() ? QStringLiteral("x") : field.values.first();
            case FieldType::Day:
                return QStringLiteral("2026-11-20");
            case FieldType::Boolean:
                return true;
            case FieldType::Reference:
                return newId<RecordId>().toString();
            case FieldType::Json:
                return QJsonArray{1};
            default:
                return 7;
        }
    }

    TwinDepartment d;
};

}  // namespace

TEST_F(Twins, AnswerEveryRolesInsertsAlike)
{
    const Row ticket = row(QStringLiteral("ticket"), d.firstTeam);
    d.put({ticket});
    forEveryone([&](StaffId person) {
        Group all;
        for (const QString& name : RuleBook::shipped().recordNames()) {
            const RecordRule* record = RuleBook::shipped().record(name);
            GroupBuilder group = d.builder(person);
            QJsonObject fields;
            if (name == u"ticket")
                fields = PortDepartment::ticketFields(person);
            if (record->scopeRule == ScopeRule::Parent)
                fields.insert(record->parent, ticket.id.toString());
            if (name == u"access_log")
                fields.insert(QStringLiteral("by"), person.toString());
            if (name == u"grant")
                fields = PortDepartment::grantFields(person, QStringLiteral("lead"), d.firstTeam, Instant::max());
            group.insert(name, d.firstTeam, fields);
            all += group.group();
        }
        d.push(person, all);
    });
}

/// A row that comes to another team and is shown in one's own, and the other way round.
TEST_F(Twins, AnswerInsertsIntoAnothersScopeAlike)
{
    forEveryone([&](StaffId person) {
        Group all;
        for (const QString& name : RuleBook::shipped().recordNames()) {
            if (RuleBook::shipped().record(name)->scopeRule == ScopeRule::Parent)
                continue;
            for (const auto& [scope, also] : {std::pair{d.secondTeam, d.firstTeam}, {d.firstTeam, d.secondTeam}}) {
                GroupBuilder group = d.builder(person);
                QJsonObject fields = name == u"ticket" ? PortDepartment::ticketFields(person) : QJsonObject();
                fields.insert(QStringLiteral("also_scope"), also.toString());
                group.insert(name, scope, fields);
                all += group.group();
            }
        }
        d.push(person, all);
    });
    EXPECT_GT(d.countInStore(QStringLiteral("announcement where scope_id <> also_scope")), 0) << "some see both teams";
}

TEST_F(Twins, AnswerEveryRolesChangesAlike)
{
    const Row ticket = row(QStringLiteral("ticket"), d.firstTeam);
    d.put({ticket});
    QList<Row> rows;
    for (const QString& name : RuleBook::shipped().recordNames()) {
        Row made = row(name, d.firstTeam);
        const RecordRule* record = RuleBook::shipped().record(name);
        if (record->scopeRule == ScopeRule::Parent)
            made.fields.insert(record->parent, ticket.id.toString());
        rows.append(made);
    }
    d.put(rows);
    forEveryone([&](StaffId person) {
        Group all;
        for (const Row& seen : rows) {
            QSet<QString> tried;
            for (const FieldRule& field : RuleBook::shipped().record(seen.record)->fields) {
                const QString kind =
                    field.writers.join(u'|') + QChar(u'0' + int(field.fieldClass == FieldClass::Append));
                if (tried.contains(kind) || field.name == RuleBook::shipped().record(seen.record)->parent)
                    continue;
                tried.insert(kind);
                // What one person wrote, the next finds: the base is what the server has.
                GroupBuilder group = d.builder(person);
                Row now = seen;
                now.fields = d.store->find(seen.record, seen.id).value().value().fields;
                group.change(now, {{field.name, now.has(field.name) ? QJsonValue() : valueFor(field)}});
                all += group.group();
            }
            GroupBuilder move = d.builder(person);
            move.change(seen, {{QStringLiteral("scope_id"), d.secondTeam.toString()}});
            all += move.group();
        }
        d.push(person, all);
    });
}

/// Of rows in their team, in their own place, and of which they are the owner or the holder.
TEST_F(Twins, AnswerEveryRolesDeletionsAlike)
{
    const Row ticket = row(QStringLiteral("ticket"), d.firstTeam);
    d.put({ticket});
    QHash<QString, int> deleted;
    forEveryone([&](StaffId person) {
        QList<Row> rows;
        const auto add = [&](const QString& name, ScopeId scope, const QString& tie) {
            Row made = row(name, scope);
            const RecordRule* record = RuleBook::shipped().record(name);
            if (record->scopeRule == ScopeRule::Parent)
                made.fields.insert(record->parent, ticket.id.toString());
            if (!tie.isEmpty())
                made.fields.insert(tie, person.toString());
            rows.append(made);
        };
        for (const QString& name : RuleBook::shipped().recordNames()) {
            add(name, d.firstTeam, {});
            add(name, ScopeId(person), {});
            for (const QString& tie : {QStringLiteral("owner"), QStringLiteral("holder")}) {
                if (RuleBook::shipped().record(name)->field(tie))
                    add(name, d.secondTeam, tie);
            }
        }
        d.put(rows);
        Group all;
        for (const Row& seen : rows) {
            GroupBuilder removal = d.builder(person);
            removal.remove(seen);
            all += removal.group();
        }
        const QList<PushResult> results = d.push(person, all);
        for (qsizetype i = 0; i < rows.size(); ++i)
            deleted[rows[i].record] += results[i].status == PushResult::Status::Ok ? 1 : 0;
    });
    for (const QString& name : RuleBook::shipped().recordNames()) {
        EXPECT_EQ(d.value("select count(*) from seatdesk.\"" + name.toLatin1() + "\" where deleted").toInt(),
                  deleted.value(name))
            << qPrintable(name);
        EXPECT_EQ(d.countInStore(u'"' + name + QStringLiteral("\" where deleted")), deleted.value(name))
            << qPrintable(name);
    }
    EXPECT_GT(deleted.value(QStringLiteral("reminder")), 0);
    EXPECT_EQ(deleted.value(QStringLiteral("access_log")), 0);
}

TEST_F(Twins, AnswerEveryStepAlike)
{
    forEveryone([&](StaffId person) {
        QList<Row> rows;
        QList<std::pair<Row, QString>> taken;
        Group all;
        const auto tryStep = [&](const TransitionRule& step, const QString& tie, bool reason) {
            const Row before = beforeStep(step, tie, person);
            rows.append(before);
            if (tie == u"undo")
                taken.append({before, step.to});
            GroupBuilder group = d.builder(person);
            QJsonObject set{{QStringLiteral("state"), step.to}};
            if (reason)
                set.insert(QStringLiteral("reason"), QStringLiteral("because"));
            group.change(before, set);
            all += group.group();
        };
        for (const TransitionRule& step : RuleBook::shipped().transitions()) {
            if (step.from.isEmpty())
                continue;
            for (const QString& tie : {QString(), QStringLiteral("owner"), QStringLiteral("holder"),
                                       QStringLiteral("resolver"), QStringLiteral("undo")}) {
                const bool scores = tie == u"resolver" && step.who.contains(QStringLiteral("scorer"));
                if (tie.isEmpty() || scores || step.who.contains(tie) || step.who.contains(u'!' + tie))
                    tryStep(step, tie, tie != u"undo");
            }
            tryStep(step, {}, false);
        }
        d.put(rows);
        for (const auto& [row, from] : taken)
            d.putStep(row, person, from);
        d.push(person, all);
    });
    EXPECT_EQ(d.value("select count(*) from seatdesk.entry").toLongLong(), d.countInStore(QStringLiteral("entry")));
    EXPECT_GT(d.countInStore(QStringLiteral("entry")), 500);
}
