// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/pickers.h"

#include "domain/category.h"
#include "domain/deputies.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/ticket.h"
#include "domain/ticketcase.h"
#include "domain/ticketnumber.h"
#include "domain/typeahead.h"
#include "domain/whendone.h"
#include "items/categorypaths.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <memory>
#include <utility>

namespace Seatdesk::Pickers {

namespace {

constexpr int kMost = 50;
constexpr int kTickets = 20;

QString kindName(const QString& kind)
{
    if (kind == u"team")
        return QCoreApplication::translate("Pickers", "team");
    if (kind == u"unit")
        return QCoreApplication::translate("Pickers", "unit");
    if (kind == u"pool")
        return QCoreApplication::translate("Pickers", "pool");
    return {};
}

/// What a person is known by besides the name: where they work.
QString detailOf(const Scope& scope, const Session& session)
{
    return scope.kind == u"person" ? session.nameOf(scope.parent) : kindName(scope.kind);
}

int rank(const Scope& scope)
{
    if (scope.kind == u"unit")
        return 0;
    if (scope.kind == u"team")
        return 1;
    return scope.kind == u"pool" ? 2 : 3;
}

QList<Scope> sorted(const Session& session, const std::function<bool(const Scope&)>& wanted)
{
    QList<Scope> scopes = session.scopes().all();
    scopes.removeIf([&](const Scope& scope) { return !wanted(scope); });
    std::sort(scopes.begin(), scopes.end(), [](const Scope& a, const Scope& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return scopes;
}

Query ticketQuery(const QString& typed)
{
    QJsonArray open;
    for (const TicketState state : openStates())
        open.append(keyOf(state));
    Query query;
    query.record = Ticket::kRecord;
    query.where = {{TicketField::kState, Condition::Test::In, open, {}}};
    query.sort = {{TicketField::kRecordedAt, true}};
    query.limit = kTickets;
    QString digits;
    std::copy_if(typed.begin(), typed.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    if (digits.size() >= 3)
        query.where.append({TicketField::kNumber, Condition::Test::Contains, digits, {}});
    else
        query.words = typed;
    return query;
}

/// Proposes the deputies of who is away; whoever is meant all the same comes right behind.
QList<PickItem> proposed(const QList<PickItem>& items, const QList<Grant>& grants, const Session& session)
{
    QList<PickItem> all;
    const auto add = [&all](const PickItem& item) {
        const bool known = std::any_of(all.begin(), all.end(), [&](const PickItem& one) { return one.id == item.id; });
        if (!known)
            all.append(item);
    };
    for (PickItem item : items) {
        const StaffId person{RecordId::fromString(item.id)};
        const QList<StaffId> deputies = Deputies::deputiesOf(grants, person, session.time().now());
        for (const StaffId& deputy : deputies)
            add({deputy.toString(), session.nameOf(ScopeId(deputy)),
                 QCoreApplication::translate("Pickers", "stands in for %1").arg(item.text)});
        if (!deputies.isEmpty())
            item.detail = QCoreApplication::translate("Pickers", "away");
        add(item);
    }
    return all;
}

}  // namespace

PickSource scopes(const Session& session, TypeAhead& typeAhead, std::function<bool(const Scope&)> wanted)
{
    return [&session, &typeAhead, wanted = std::move(wanted)](const QString& typed, const auto& found) {
        const QList<Scope> all = sorted(session, wanted);
        QList<TypeAheadCandidate> candidates;
        for (const Scope& scope : all)
            candidates.append({scope.name, {detailOf(scope, session)}});
        QList<PickItem> items;
        const QList<TypeAheadHit> hits = typeAhead.match(typed, candidates, kMost);
        for (const TypeAheadHit& hit : hits) {
            const Scope& scope = all.at(hit.candidate);
            items.append({scope.id.toString(), scope.name, detailOf(scope, session)});
        }
        found(items);
    };
}

PickSource dispatchTargets(const Session& session, TypeAhead& typeAhead)
{
    return scopes(session, typeAhead, [](const Scope& scope) {
        return scope.kind == u"team" || scope.kind == u"unit" || scope.kind == u"person" ||
               (scope.kind == u"pool" && scope.code == u"complaints");
    });
}

PickSource withDeputies(const PickSource& people, Records& records, const Session& session, QObject* context)
{
    // Read once, when the question comes up: a list that changed under the hand would have the wrong person picked.
    struct Absences
    {
        bool known = false;
        QList<Grant> grants;
        std::function<void()> answer;  ///< to what was asked before they were known
    };
    const auto absences = std::make_shared<Absences>();
    Query query;
    query.record = QStringLiteral("grant");
    query.where = {{QStringLiteral("role"), Condition::Test::Equal, QStringLiteral("deputy"), {}}};
    whenDone(records.list(query), context, [absences](const Result<QList<Row>>& rows) {
        for (const Row& row : rows.value_or(QList<Row>()))
            absences->grants.append(Grant::of(row));
        absences->known = true;
        if (const auto answer = std::exchange(absences->answer, nullptr); answer && !absences->grants.isEmpty())
            answer();
    });
    return [people, &session, absences](const QString& typed, const auto& found) {
        // Held weakly: what the absences hold must not hold them, or nobody lets go of a question that was closed.
        const auto answer = [people, &session, held = std::weak_ptr(absences), typed, found] {
            people(typed, [&session, held, found](const QList<PickItem>& items) {
                if (const auto known = held.lock())
                    found(proposed(items, known->grants, session));
            });
        };
        if (!absences->known)
            absences->answer = answer;
        answer();
    };
}

PickSource people(const Session& session, TypeAhead& typeAhead, ScopeId scope)
{
    const QList<Scope> all = session.scopes().all();
    const auto worksThere = [scope](const Scope& one) { return one.kind == u"person" && one.parent == scope; };
    const bool anybody = std::any_of(all.begin(), all.end(), worksThere);
    return scopes(session, typeAhead, [worksThere, anybody](const Scope& one) {
        return anybody ? worksThere(one) : one.kind == u"person";
    });
}

PickSource openTickets(Records& records, RecordId except, QObject* context)
{
    return [&records, except, context](const QString& typed, const auto& found) {
        whenDone(records.list(ticketQuery(typed)), context, [except, found](const Result<QList<Row>>& rows) {
            QList<PickItem> items;
            for (const Row& row : rows.value_or(QList<Row>())) {
                const Ticket ticket(row);
                if (row.id != except)
                    items.append({row.id.toString(), TicketNumber::shown(ticket.number()),
                                  ticket.customerName() + QStringLiteral(" · ") + ticket.summary()});
            }
            found(items);
        });
    };
}

PickSource categories(Records& records, TypeAhead& typeAhead, RecordId first, QObject* context)
{
    return [&records, &typeAhead, first, context](const QString& typed, const auto& found) {
        Query query;
        query.record = Category::kRecord;
        whenDone(records.list(query), context, [&typeAhead, first, typed, found](const Result<QList<Row>>& rows) {
            QList<Choice> choices = categoryPaths(rows.value_or(QList<Row>()));
            std::stable_partition(choices.begin(), choices.end(),
                                  [first](const Choice& choice) { return choice.id == first; });
            QList<TypeAheadCandidate> candidates;
            for (const Choice& choice : std::as_const(choices))
                candidates.append({choice.text, choice.also});
            QList<PickItem> items;
            for (const TypeAheadHit& hit : typeAhead.match(typed, candidates, kMost))
                items.append({choices.at(hit.candidate).id.toString(), choices.at(hit.candidate).text, {}});
            found(items);
        });
    };
}

}  // namespace Seatdesk::Pickers
