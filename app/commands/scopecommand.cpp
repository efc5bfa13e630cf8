// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/scopecommand.h"

#include "domain/grant.h"
#include "domain/groupbuilder.h"
#include "domain/try.h"
#include "host/folderadministration.h"

#include <QCommandLineParser>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kScopeRecord = QStringLiteral("scope");
const QString kName = QStringLiteral("name");

struct ScopeWish
{
    QString verb;
    QStringList words;
    QString kind;
};

Result<ScopeWish> parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption kind(QStringLiteral("kind"), QString(), QStringLiteral("KIND"), QStringLiteral("team"));
    parser.addOption(kind);
    if (!parser.parse(QStringList{kScopeRecord} + arguments))
        return failure(Error::Kind::Invalid, parser.errorText());
    ScopeWish wish{{}, parser.positionalArguments(), parser.value(kind)};
    wish.verb = wish.words.isEmpty() ? QString() : wish.words.takeFirst();
    if (wish.kind != u"team" && wish.kind != u"unit")
        return failure(Error::Kind::Invalid, QStringLiteral("--kind takes team or unit"));
    return wish;
}

const Scope* named(const QList<Scope>& scopes, const QString& name)
{
    const auto found =
        std::find_if(scopes.begin(), scopes.end(), [&](const Scope& scope) { return scope.name == name; });
    return found == scopes.end() ? nullptr : &*found;
}

/// Two of one name could not be told apart by any command: that of another kind is refused.
Result<QString> add(Administration& office, const ScopeWish& wish)
{
    const QString& name = wish.words.first();
    SEATDESK_TRY(ensureDepartment(office));
    SEATDESK_TRY_LET(scopes, scopesOf(office));
    if (const Scope* known = named(scopes, name)) {
        if (known->kind == wish.kind)
            return name + QStringLiteral(": added before\n");
        return failure(Error::Kind::Conflict, QStringLiteral("%1 is a %2").arg(name, known->kind));
    }
    const auto department =
        std::find_if(scopes.begin(), scopes.end(), [](const Scope& one) { return one.kind == u"department"; });
    GroupBuilder builder(office.device(), StaffId(), office.time());
    builder.insert(
        kScopeRecord, ScopeId(),
        {{QStringLiteral("kind"), wish.kind}, {kName, name}, {QStringLiteral("parent"), department->id.toString()}});
    SEATDESK_TRY(office.apply(builder.group()));
    return name + QStringLiteral(": added\n");
}

Result<QString> rename(Administration& office, const ScopeWish& wish)
{
    const QString& name = wish.words.first();
    const QString& fresh = wish.words.last();
    SEATDESK_TRY_LET(scopes, scopesOf(office));
    const Scope* known = named(scopes, name);
    if (named(scopes, fresh)) {
        if (!known)
            return fresh + QStringLiteral(": renamed before\n");
        return failure(Error::Kind::Conflict, fresh + QStringLiteral(" exists"));
    }
    SEATDESK_TRY_LET(rows, office.rows(kScopeRecord));
    for (const Row& row : rows) {
        if (Scope::of(row).name != name)
            continue;
        GroupBuilder builder(office.device(), StaffId(), office.time());
        builder.change(row, {{kName, fresh}});
        SEATDESK_TRY(office.apply(builder.group()));
        return QStringLiteral("%1: now %2\n").arg(name, fresh);
    }
    return failure(Error::Kind::NotFound, QStringLiteral("nothing is called ") + name);
}

Result<QString> list(Administration& office)
{
    SEATDESK_TRY_LET(scopes, scopesOf(office));
    QStringList lines;
    for (const Scope& scope : scopes)
        lines.append(scope.kind + u'\t' + scope.name + u'\n');
    lines.sort();
    return lines.join(QString());
}

Result<QString> perform(Administration& office, const ScopeWish& wish)
{
    if (wish.verb == u"add" && wish.words.size() == 1)
        return add(office, wish);
    if (wish.verb == u"rename" && wish.words.size() == 2)
        return rename(office, wish);
    if (wish.verb == u"list" && wish.words.isEmpty())
        return list(office);
    return failure(Error::Kind::Invalid, QStringLiteral("scope add NAME [--kind team|unit] | rename NAME NEW | list"));
}

}  // namespace

int runScope(const CommandContext& context)
{
    FolderAdministration office(context.host);
    return runScopeOn(office, {context.arguments, context.folder, context.out, context.err});
}

int runScopeOn(Administration& office, const StaffTerminal& terminal)
{
    const Result<ScopeWish> wish = parse(terminal.arguments);
    const Result<QString> done = wish ? perform(office, *wish) : Result<QString>(tl::unexpected(wish.error()));
    if (done) {
        terminal.out(done->toUtf8());
        return kExitOk;
    }
    terminal.err(QStringLiteral("Nothing was changed: %1.\n").arg(done.error().detail).toUtf8());
    return done.error().kind == Error::Kind::Invalid ? kExitUsage : kExitFailed;
}

}  // namespace Seatdesk
