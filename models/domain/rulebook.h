// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Seatdesk {

/// How two edits of one field meet when both started from the same value.
enum class FieldClass {
    Last,      ///< the later one wins
    Set,       ///< a JSON array: additions and removals of both are kept
    Conflict,  ///< the later one is kept aside and shown to its author
    Append,    ///< written once, with the row
};

enum class FieldType { Text, Integer, Boolean, Time, Day, Real, Json, Reference };

struct FieldRule
{
    QString name;
    FieldType type = FieldType::Text;
    QString target;  ///< for a Reference: the record it points at, "id" for any
    FieldClass fieldClass = FieldClass::Last;
    QStringList writers;  ///< who may change it once the row exists, see permissions.h
    QStringList values;   ///< of a Text: the words it may hold; empty: any text
};

/// Where a new row of a record gets its scope from.
enum class ScopeRule { Own, Department, Self, Pool, Parent };

struct RecordRule
{
    QString name;
    ScopeRule scopeRule = ScopeRule::Own;
    QString pool;    ///< the pool's code, for ScopeRule::Pool
    QString parent;  ///< record and field that name the parent row, for ScopeRule::Parent
    QStringList inserters;
    QStringList changers;  ///< who may change fields without writers of their own, and delete the row
    bool synced = true;    ///< false: read only through a function that logs
    QList<FieldRule> fields;

    [[nodiscard]] const FieldRule* field(const QString& fieldName) const;
    [[nodiscard]] QStringList fieldNames() const;

    QHash<QString, qsizetype> index;  ///< field name to its place in `fields`
};

struct TransitionRule
{
    QString record;
    QString from;  ///< empty: the row is made in state `to`
    QString to;
    QStringList who;
    bool reasonNeeded = false;
    QStringList needs;  ///< fields that must be filled after the step
};

struct RoleRule
{
    QString name;
    bool descends = false;  ///< a grant covers the scopes below its own
    QStringList pools;
};

/// The one source of rules, read from resources/rules: which records and fields there are, who may write them, which
/// steps a record's state may take, what each role sees. Immutable after loading; any thread.
class RuleBook
{
public:
    /// The rules compiled into the program.
    static const RuleBook& shipped();
    /// Reads the five files below `folder`. A test may pass a folder of its own.
    static RuleBook load(const QString& folder);

    [[nodiscard]] const RecordRule* record(const QString& name) const;
    [[nodiscard]] QStringList recordNames() const { return m_order; }
    [[nodiscard]] const TransitionRule* transition(const QString& record, const QString& from, const QString& to) const;
    [[nodiscard]] const QList<TransitionRule>& transitions() const { return m_transitions; }
    /// Whether the record's state moves only by the steps of states.csv.
    [[nodiscard]] bool hasSteps(const QString& record) const;
    [[nodiscard]] const RoleRule* role(const QString& name) const;
    [[nodiscard]] QStringList roleNames() const { return m_roleOrder; }
    /// Changes whenever a record or field does: a replica built by other rules is rebuilt.
    [[nodiscard]] QString fingerprint() const { return m_fingerprint; }

private:
    QStringList m_order;
    QHash<QString, RecordRule> m_records;
    QList<TransitionRule> m_transitions;
    QStringList m_roleOrder;
    QHash<QString, RoleRule> m_roles;
    QString m_fingerprint;
};

}  // namespace Seatdesk
