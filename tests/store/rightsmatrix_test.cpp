// SPDX-License-Identifier: GPL-3.0-or-later
// Every role × record × verb × own, higher, other, no and expired grant, asked of the real authority. What is expected
// is worked out here from the words of the rules files, by what each word means in the regulations.
#include "domain/accesslogentry.h"
#include "domain/callrecording.h"
#include "domain/emergencyplan.h"
#include "domain/fulfilment.h"
#include "domain/planrun.h"
#include "domain/pointitem.h"
#include "domain/redaction.h"
#include "domain/scorecard.h"
#include "domain/standingtask.h"
#include "store/connection.h"
#include "store/department.h"
#include "support/neededfields.h"

#include <algorithm>
#include <functional>
#include <utility>

using namespace Seatdesk;

namespace {

enum class Place { Own, Above, Other, None, Expired };
constexpr std::initializer_list<Place> kPlaces{Place::Own, Place::Above, Place::Other, Place::None, Place::Expired};

/// Where the row lies that the person acts on.
enum class Lies { Team, Department, Pool, Mine, Theirs };

struct Person
{
    StaffId id;
    QString role;
    Place place = Place::None;

    [[nodiscard]] bool isLive() const { return place == Place::Own || place == Place::Above || place == Place::Other; }
};

class RightsMatrix : public testing::Test
{
protected:
    RightsMatrix()
    {
        EXPECT_TRUE(d.store->connection().execute(QStringLiteral("pragma synchronous=off")));
        for (const QString& role : d.store->rules().roleNames()) {
            for (const Place place : kPlaces)
                people.append(makePerson(role, place));
        }
    }

    Person makePerson(const QString& role, Place place)
    {
        const ScopeId target = place == Place::Above   ? d.department
                               : place == Place::Other ? d.secondTeam
                                                       : d.firstTeam;
        const Instant until = place == Place::Expired ? d.time.now() - std::chrono::seconds(1) : Instant::max();
        const QString staffNumber = QStringLiteral("%1-%2").arg(role).arg(int(place));
        return {d.person(staffNumber, d.firstTeam, place == Place::None ? QString() : role, target, until), role,
                place};
    }

    static Lies placeOf(const RecordRule& rule)
    {
        switch (rule.scopeRule) {
            case ScopeRule::Department:
                return Lies::Department;
            case ScopeRule::Self:
                return Lies::Theirs;
            case ScopeRule::Pool:
                return Lies::Pool;
            case ScopeRule::Own:
            case ScopeRule::Parent:
                break;
        }
        return Lies::Team;
    }

    /// Whether the role is held where the row lies.
    bool covers(const Person& person, Lies lies, const QString& pool) const
    {
        const RoleRule& role = *d.store->rules().role(person.role);
        if (!person.isLive())
            return false;
        if (lies == Lies::Pool && role.pools.contains(pool))
            return true;
        if (person.place == Place::Above)
            return lies == Lies::Department || ((lies == Lies::Team || lies == Lies::Pool) && role.descends) ||
                   (lies == Lies::Theirs && role.descends);
        // The person to whom a row of one belongs is of the first team.
        return person.place == Place::Own && (lies == Lies::Team || (lies == Lies::Theirs && role.descends));
    }
    bool sees(const Person& person, Lies lies, const QString& pool) const
    {
        const bool totalsOnly = d.store->rules().role(person.role)->pools.contains(u"-");
        return lies == Lies::Department || lies == Lies::Mine || (!totalsOnly && covers(person, lies, pool));
    }
    bool holdsWord(const Person& person, const QString& word, Lies lies, const QString& pool) const
    {
        static const QStringList targets{QStringLiteral("agent"), QStringLiteral("complaint"),
                                         QStringLiteral("department"), QStringLiteral("area"), QStringLiteral("lead")};
        if (word == u"anyone")
            return true;
        if (word == u"member")
            return sees(person, lies, pool);
        if (word == u"self")
            return lies == Lies::Mine;
        if (word == u"target")
            return targets.contains(person.role) && covers(person, lies, pool);
        // The matrix has rows of other people, whose grants are no lead's for a time, and nobody's own scores.
        return word == person.role && covers(person, lies, pool);
    }
    bool holdsAny(const Person& person, const QStringList& words, Lies lies, const QString& pool) const
    {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString& word) { return holdsWord(person, word, lies, pool); });
    }

    static QJsonValue valueFor(const FieldRule& field, int number)
    {
        if (!field.values.isEmpty())
            return field.values[number % field.values.size()];
        switch (field.type) {
            case FieldType::Text:
                return QString::number(number);
            case FieldType::Integer:
            case FieldType::Time:
                return number;
            case FieldType::Boolean:
                return number % 2 == 0;
            case FieldType::Day:
                return QDate(2026, 1, 1).addDays(number).toString(Qt::ISODate);
            case FieldType::Real:
                return number + 0.5;
            case FieldType::Json:
                return QJsonArray{number};
            case FieldType::Reference:
                break;
        }
        return newId<RecordId>().toString();
    }

    /// A row of that record by the administrator (or by who it belongs to).
    RecordId make(const RecordRule& rule, StaffId by)
    {
        GroupBuilder group = d.builder(by);
        const RecordId id = group.insert(rule.name, d.firstTeam, fieldsFor(rule));
        const PushResult result = d.push(by, group.group()).first();
        EXPECT_EQ(result.status, PushResult::Status::Ok) << qPrintable(rule.name + u' ' + result.detail);
        return id;
    }
    QJsonObject fieldsFor(const RecordRule& rule)
    {
        QJsonObject fields = neededFields(rule.name);
        if (rule.scopeRule != ScopeRule::Parent)
            return fields;
        RecordId& parent = parents[rule.parent];
        if (parent.isNull())
            parent = make(*d.store->rules().record(rule.parent), {});
        fields.insert(rule.parent, parent.toString());
        // A page that nobody else wrote on is nobody else's to check.
        if (rule.name == PageCheck::kRecord && !std::exchange(isPageWritten, true))
            make(*d.store->rules().record(BookEntry::kRecord), {});
        return fields;
    }
    RecordId taskOf(StaffId person)
    {
        GroupBuilder group = d.builder({});
        const RecordId id = group.insert(
            StandingTask::kRecord, d.department,
            {{StandingTaskField::kPerson, person.toString()}, {StandingTaskField::kOwedBy, keyOf(OwedBy::Team)}});
        EXPECT_EQ(d.push({}, group.group()).first().status, PushResult::Status::Ok);
        return id;
    }
    RecordId recording()
    {
        RecordId& made = parents[CallRecording::kRecord];
        if (made.isNull())
            made = make(*d.store->rules().record(CallRecording::kRecord), {});
        return made;
    }
    PushResult::Status insertAs(const Person& person, const RecordRule& rule)
    {
        GroupBuilder group = d.builder(person.id);
        QJsonObject fields = fieldsFor(rule);
        // Who looked something up, checked a page or opened a calibration says so in their own name.
        if (rule.name == AccessLogEntry::kRecord)
            fields.insert(AccessLogEntryField::kBy, person.id.toString());
        if (rule.name == PageCheck::kRecord)
            fields.insert(PageCheckField::kPerson, person.id.toString());
        // A standing task is done by whoever is named in it.
        if (rule.name == Fulfilment::kRecord) {
            fields.insert(FulfilmentField::kPerson, person.id.toString());
            fields.insert(FulfilmentField::kTask, taskOf(person.id).toString());
        }
        if (rule.name == Redaction::kRecord) {
            fields = {{RedactionField::kRecording, recording().toString()},
                      {RedactionField::kToUs, 1},
                      {RedactionField::kReason, keyOf(RedactionReason::Bank)},
                      {RedactionField::kBy, person.id.toString()},
                      {QStringLiteral("also_scope"), d.department.toString()}};
        }
        if (rule.name == Calibration::kRecord)
            fields.insert(CalibrationField::kOwner, person.id.toString());
        // Points are decided in one's own name, of the person with whom they lie.
        if (rule.name == PointItem::kRecord)
            fields = {{PointItemField::kOwner, ScopeId(d.firstTeam).toString()},
                      {PointItemField::kDecidedBy, person.id.toString()},
                      {PointItemField::kRule, QStringLiteral("late")},
                      {PointItemField::kTerms, PointTerms{0, {{1, -5}}}.toJson()},
                      {PointItemField::kHappenedAt, 1},
                      {PointItemField::kDecidedAt, 1},
                      {PointItemField::kState, QStringLiteral("confirmed")}};
        if (rule.name == PlanRun::kRecord)
            fields = {{PlanRunField::kStartedBy, person.id.toString()}};
        if (rule.name == EmergencyPlan::kRecord)
            fields.insert(EmergencyPlanField::kMadeBy, person.id.toString());
        if (rule.name == Scorecard::kRecord)
            fields.insert(ScorecardField::kMadeBy, person.id.toString());
        group.insert(rule.name, d.firstTeam, fields);
        return d.push(person.id, group.group()).first().status;
    }
    PushResult::Status changeAs(const Person& person, const RecordRule& rule, RecordId id, const FieldRule& field)
    {
        const Row seen = d.store->find(rule.name, id).value().value();
        QJsonValue value = valueFor(field, ++number);
        if (value == seen.fields.value(field.name))
            value = valueFor(field, ++number);
        return d.change(person.id, seen, {{field.name, value}}).status;
    }
    /// What was done by an emergency plan is ended once and never deleted, nor is the plan, nor a form that calls are
    /// scored by: their contracts ask the rest.
    static bool isKept(const QString& name)
    {
        return name == PlanRun::kRecord || name == EmergencyPlan::kRecord || name == Scorecard::kRecord;
    }
    /// A score is begun by an inspector who names themselves in it, as no row of this matrix does: the contract of
    /// scores asks who may what with one.
    static bool isScore(const RecordRule& rule) { return rule.inserters.contains(QStringLiteral("scorer")); }
    void forEach(const std::function<void(const RecordRule&, const Person&)>& body)
    {
        for (const QString& name : d.store->rules().recordNames()) {
            for (const Person& person : std::as_const(people)) {
                SCOPED_TRACE(qPrintable(QStringLiteral("%1 %2 %3").arg(name, person.role).arg(int(person.place))));
                body(*d.store->rules().record(name), person);
            }
        }
    }
    static PushResult::Status expected(bool allowed)
    {
        return allowed ? PushResult::Status::Ok : PushResult::Status::Denied;
    }

    EmbeddedDepartment d;
    QList<Person> people;
    QHash<QString, RecordId> parents;
    bool isPageWritten = false;
    int number = 0;
};

}  // namespace

TEST_F(RightsMatrix, WhoMayInsert)
{
    forEach([&](const RecordRule& rule, const Person& person) {
        const bool isMine = rule.scopeRule == ScopeRule::Self;
        const Lies lies = isMine ? Lies::Mine : placeOf(rule);
        const bool seen = rule.scopeRule != ScopeRule::Parent || sees(person, lies, {});
        EXPECT_EQ(insertAs(person, rule), expected(seen && holdsAny(person, rule.inserters, lies, rule.pool)));
    });
}

TEST_F(RightsMatrix, WhoMayChangeWhichField)
{
    for (const QString& name : d.store->rules().recordNames()) {
        const RecordRule& rule = *d.store->rules().record(name);
        if (isScore(rule) || name == PlanRun::kRecord)
            continue;
        const bool isSelf = rule.scopeRule == ScopeRule::Self;
        const RecordId id = make(rule, isSelf ? people.first().id : StaffId());
        QList<QStringList> tried;
        for (const FieldRule& field : rule.fields) {
            QStringList kind = field.writers;
            kind.append(field.fieldClass == FieldClass::Append ? QStringLiteral("append") : QString());
            const bool moves = name == u"scope" || name == u"grant" || name == u"staff";
            // Where a state may go has tests of its own, and so has who hands in what. A second department would be
            // another place for everybody.
            if (field.name == u"state" || tried.contains(kind) || (moves && field.type == FieldType::Reference) ||
                (name == u"scope" && field.name == u"kind") || field.name == CalibrationField::kDone)
                continue;
            tried.append(kind);
            for (const Person& person : std::as_const(people)) {
                const Lies lies = isSelf && person.id == people.first().id ? Lies::Mine : placeOf(rule);
                const bool seen = rule.scopeRule != ScopeRule::Parent || sees(person, lies, {});
                const bool allowed =
                    seen && field.fieldClass != FieldClass::Append && holdsAny(person, field.writers, lies, rule.pool);
                EXPECT_EQ(changeAs(person, rule, id, field), expected(allowed)) << qPrintable(
                    QStringLiteral("%1.%2 %3 %4").arg(name, field.name, person.role).arg(int(person.place)));
            }
        }
    }
}

TEST_F(RightsMatrix, WhoMayDelete)
{
    for (const QString& name : d.store->rules().recordNames()) {
        const RecordRule& rule = *d.store->rules().record(name);
        if (isScore(rule))
            continue;
        const bool isSelf = rule.scopeRule == ScopeRule::Self;
        RecordId id;
        for (const Person& person : std::as_const(people)) {
            if (id.isNull())
                id = make(rule, isSelf ? people.first().id : StaffId());
            const Lies lies = isSelf && person.id == people.first().id ? Lies::Mine : placeOf(rule);
            const bool seen = rule.scopeRule != ScopeRule::Parent || sees(person, lies, {});
            const bool allowed = seen && !d.store->rules().hasSteps(name) && !isKept(name) &&
                                 holdsAny(person, rule.changers, lies, rule.pool);
            GroupBuilder group = d.builder(person.id);
            group.remove(d.store->find(name, id).value().value());
            EXPECT_EQ(d.push(person.id, group.group()).first().status, expected(allowed))
                << qPrintable(QStringLiteral("%1 %2 %3").arg(name, person.role).arg(int(person.place)));
            if (allowed)
                id = {};
        }
    }
}
