// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importcommand.h"

#include "app/commands/commandusage.h"
#include "app/commands/rostercommand.h"
#include "domain/try.h"
#include "exchange/importer.h"
#include "exchange/refusedrows.h"
#include "host/folderadministration.h"
#include "host/foldertransfer.h"
#include "host/hostscopes.h"
#include "host/seathost.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace Seatdesk {

namespace {

QString sentence(const Refusal reason)
{
    switch (reason) {
        case Refusal::NulCharacter:
            return QStringLiteral("holds the character U+0000, which cannot be kept");
        case Refusal::InvalidBytes:
            return QStringLiteral("holds bytes that are not text in the file's encoding");
        case Refusal::TooManyCells:
            return QStringLiteral("has more cells than the header");
        case Refusal::UnclosedQuote:
            return QStringLiteral("has a quote that is never closed");
        case Refusal::TooLong:
            return QStringLiteral("is longer than any record");
        case Refusal::NotJson:
            return QStringLiteral("is not JSON");
        case Refusal::NotAnObject:
            return QStringLiteral("is not a JSON object");
        case Refusal::NoContent:
            return QStringLiteral("is empty");
        case Refusal::NameMissing:
            return QStringLiteral("lacks the one field that every record of its kind needs");
        case Refusal::RepeatedInFile:
            return QStringLiteral("stands in the file before");
    }
    return {};
}

struct ImportWords
{
    QStringList files;
    QString report;  ///< where the refused rows go; empty: nowhere
    QString team;
    bool hasZone = false;  ///< false: times that name none are of the department's
    ImportOptions options;
};

Result<ImportWords> parse(const CommandContext& context)
{
    QCommandLineParser parser;
    const QCommandLineOption map(QStringLiteral("map"), QString(), QStringLiteral("COLUMN=FIELD"));
    const QCommandLineOption key(QStringLiteral("key"), QString(), QStringLiteral("COLUMN"));
    const QCommandLineOption team(QStringLiteral("team"), QString(), QStringLiteral("NAME"));
    const QCommandLineOption zone(QStringLiteral("zone"), QString(), QStringLiteral("ZONE"));
    const QCommandLineOption report(QStringLiteral("report"), QString(), QStringLiteral("FILE"));
    parser.addOptions({map, key, team, zone, report});
    if (!parser.parse(QStringList{QStringLiteral("import")} + context.arguments))
        return failure(Error::Kind::Invalid, parser.errorText());
    QStringList words = parser.positionalArguments();
    ImportWords wish;
    wish.options.record = recordOfWord(words.isEmpty() ? QString() : words.takeFirst());
    if (wish.options.record.isEmpty() || words.isEmpty())
        return failure(Error::Kind::Invalid, commandUsage(QStringLiteral("import")));
    for (const QString& file : words)
        wish.files.append(QDir(context.folder).absoluteFilePath(file));
    if (parser.isSet(report) && words.size() > 1)
        return failure(Error::Kind::Invalid, QStringLiteral("--report is of one table: import them one by one"));
    if (parser.isSet(report))
        wish.report = QDir(context.folder).absoluteFilePath(parser.value(report));
    wish.team = parser.value(team);
    wish.options.keyColumn = parser.value(key);
    wish.hasZone = parser.isSet(zone);
    if (wish.hasZone)
        wish.options.zone = QTimeZone(parser.value(zone).toLatin1());
    if (!wish.options.zone.isValid())
        return failure(Error::Kind::Invalid, QStringLiteral("unknown time zone"));
    for (const QString& pair : parser.values(map)) {
        const qsizetype equals = pair.lastIndexOf(u'=');
        if (equals <= 0)
            return failure(Error::Kind::Invalid, QStringLiteral("--map takes COLUMN=FIELD"));
        wish.options.mapped.insert(pair.left(equals), pair.mid(equals + 1));
    }
    return wish;
}

/// Makes a new folder's department, and asks it where rows go and of which zone times are. NotFound when no team has
/// that name.
Result<void> askDepartment(SeatHost& host, ImportWords& wish)
{
    FolderAdministration office(host);
    SEATDESK_TRY(ensureDepartment(office));
    if (!wish.hasZone) {
        SEATDESK_TRY_LET(zone, departmentZone(office));
        wish.options.zone = zone;
    }
    ScopeId scope;
    if (!wish.team.isEmpty()) {
        SEATDESK_TRY_LET(scopes, scopesOf(host));
        SEATDESK_TRY_LET(named, scopeNamed(scopes, wish.team));
        scope = named.id;
    }
    return FolderTransfer(host, {}).place(wish.options, scope);
}

/// What the command line called a column and what its cells are not: those cells stay beside the rows.
void tellMisnamed(const CommandContext& context, const ImportOptions& options, const QString& name,
                  const ImportPreview& preview)
{
    for (const QString& column : preview.mapping.unreadable(preview.table)) {
        if (options.mapped.contains(column))
            context.err(QStringLiteral("%1: no cell of %2 can be read as %3; they are kept as they are\n")
                            .arg(name, column, options.mapped.value(column))
                            .toUtf8());
    }
}

/// Nothing, or why the refused rows could not be written down.
Result<qint64> writeReport(const ImportPreview& preview, const QList<RefusedRow>& refused, const QString& path)
{
    if (path.isEmpty())
        return 0;
    const RefusedWords words{QStringLiteral("refused line"), QStringLiteral("why refused"),
                             QStringLiteral("refused text"), sentence};
    return writeRefusedRows(preview.table, refused, words, path);
}

struct FileOutcome
{
    qint64 taken = 0;        ///< 0 when it failed
    bool isReported = true;  ///< false: the refused rows were to be written down and are lost
};

FileOutcome importFile(const CommandContext& context, const ImportWords& wish, const QString& file)
{
    const ImportOptions& options = wish.options;
    const QString name = QFileInfo(file).fileName();
    FolderTransfer transfer(context.host, {});
    QList<RefusedRow> refused;
    const std::unique_ptr<ImportSink> sink = transfer.sink([&](const RefusedRow& row) {
        if (!wish.report.isEmpty())
            refused.append(row);
        context.err(QStringLiteral("%1:%2: %3 (%4)\n")
                        .arg(name)
                        .arg(row.line)
                        .arg(sentence(row.reason), refusalName(row.reason))
                        .toUtf8());
    });
    const ProgressFunction tell = [&](const Progress& progress) { return tellProgress(context, name, progress); };
    const Result<ImportPreview> preview = Importer::preview(file, options, tell);
    const Result<ImportReport> report =
        preview ? Importer(options, *sink, transfer.time()).run(*preview, tell) : tl::unexpected(preview.error());
    context.progress({});
    if (!report) {
        context.err(QStringLiteral("%1 was not imported: %2.\n").arg(name, report.error().detail).toUtf8());
        return {};
    }
    tellMisnamed(context, options, name, *preview);
    const Result<qint64> written = writeReport(*preview, refused, wish.report);
    if (!written)
        context.err(QStringLiteral("The refused rows were not written to %1: %2.\n")
                        .arg(wish.report, written.error().detail)
                        .toUtf8());
    context.out(QStringLiteral("%1: %2 rows read, %3 taken, %4 known before, %5 refused; batch %6%7\n")
                    .arg(name)
                    .arg(report->read)
                    .arg(report->taken)
                    .arg(report->known)
                    .arg(report->refused)
                    .arg(report->batch.isNull() ? QStringLiteral("none") : report->batch.toString(),
                         report->cancelled ? QStringLiteral(" (cancelled)") : QString())
                    .toUtf8());
    return {report->taken, written.has_value()};
}

}  // namespace

QString recordOfWord(const QString& word)
{
    static const QHash<QString, QString> records{{QStringLiteral("tickets"), QStringLiteral("ticket")},
                                                 {QStringLiteral("articles"), QStringLiteral("article")},
                                                 {QStringLiteral("phrases"), QStringLiteral("phrase")},
                                                 {QStringLiteral("customers"), QStringLiteral("customer")},
                                                 {QStringLiteral("staff"), QStringLiteral("staff")},
                                                 {QStringLiteral("categories"), QStringLiteral("category")}};
    return records.value(word);
}

int runImport(const CommandContext& context)
{
    if (context.arguments.value(0) == u"roster")
        return runRosterImport(context);
    Result<ImportWords> wish = parse(context);
    if (!wish) {
        context.err(wish.error().detail.toUtf8() + '\n');
        return kExitUsage;
    }
    if (const Result<void> ready = askDepartment(context.host, *wish); !ready) {
        context.err(QStringLiteral("Nothing was imported: %1.\n").arg(ready.error().detail).toUtf8());
        return kExitFailed;
    }
    qint64 taken = 0;
    bool reported = true;
    for (const QString& file : wish->files) {
        const FileOutcome outcome = importFile(context, *wish, file);
        taken += outcome.taken;
        reported = reported && outcome.isReported;
    }
    return taken > 0 && reported ? kExitOk : kExitFailed;
}

}  // namespace Seatdesk
