// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandusage.h"

#include <QHash>

namespace Seatdesk {

namespace {

const QString kImport = QStringLiteral(
    "import tickets|articles|phrases|customers|staff|categories FILE…\n"
    "  --map COLUMN=FIELD  what a column is; COLUMN=- for no field\n"
    "  --key COLUMN        the column that names a row\n"
    "  --team NAME         whose the rows are\n"
    "  --zone ZONE         of times that name none; the department's\n"
    "  --report FILE       where the refused rows go, with line and reason, to be mended and imported again\n"
    "import roster FILE…\n"
    "  --team NAME         whose shifts they are; each person's own team");

const QString kExport = QStringLiteral(
    "export tickets|articles|phrases|customers|staff|categories OUT\n"
    "  --batch ID          only what that import brought, as it was\n"
    "  --reason TEXT       what the access log says about it; command line\n"
    "export unsent STAFF OUT --reason TEXT\n"
    "  with --server URL, --as LEAD and --password-file FILE before it where the department is on a server");

const QString kStaff = QStringLiteral(
    "staff add NUMBER NAME\n"
    "  --team NAME           the first team\n"
    "  --role ROLE           may be given several times; agent\n"
    "  --password-file FILE  their first password\n"
    "staff password NUMBER [--password-file FILE]\n"
    "staff login NUMBER --until TIME|never\n"
    "staff team NUMBER NAME\n"
    "staff grant NUMBER ROLE\n"
    "  --scope NAME          the person's team; for a deputy the number of who is away\n"
    "  --from TIME           as 2026-11-30T20:00\n"
    "  --until TIME\n"
    "  --reason TEXT\n"
    "staff revoke NUMBER ROLE [--scope NAME]\n"
    "staff disable|enable NUMBER");

const QString kScope = QStringLiteral(
    "scope add NAME [--kind team|unit]\n"
    "scope rename NAME NEW\n"
    "scope list");

const QString kServer = QStringLiteral(
    "server init|upgrade|check|tidy|restored URL\n"
    "server notices URL      tells the seats of changes until it is ended\n"
    "server demo URL [--seed N]\n"
    "server adopt URL --data DIR\n"
    "server export DIR --server URL");

const QString kAudio = QStringLiteral(
    "audio probe FILE... [--json] [--as FORMAT]\n"
    "audio analyse FILE... [--json] [--as FORMAT]\n"
    "audio peaks FILE OUT.dat [--mix] [--as FORMAT]");

const QHash<QString, QString>& usages()
{
    static const QHash<QString, QString> all{
        {QStringLiteral("import"), kImport},
        {QStringLiteral("export"), kExport},
        {QStringLiteral("staff"), kStaff},
        {QStringLiteral("scope"), kScope},
        {QStringLiteral("demo"), QStringLiteral("demo [--seed N] [--at TIME]")},
        {QStringLiteral("backup"), QStringLiteral("backup TARGET")},
        {QStringLiteral("restore"), QStringLiteral("restore BACKUP")},
        {QStringLiteral("salvage"), QStringLiteral("salvage")},
        {QStringLiteral("doctor"), QStringLiteral("doctor\n  with --server URL before it: the clock by that server's")},
        {QStringLiteral("log"), QStringLiteral("log verify [--export OUT]\nlog verify FILE\n"
                                               "log erase BOOK NUMBER ENTRY --order TEXT [--team NAME]")},
        {QStringLiteral("server"), kServer},
        {QStringLiteral("audio"), kAudio},
        {QStringLiteral("text"), QStringLiteral("text pinyin|lint|fold < LINES")},
        {QStringLiteral("seat"), QStringLiteral("seat < LINES\n  with --as and --password-file before it")}};
    return all;
}

}  // namespace

QString commandUsage(const QString& name)
{
    return usages().value(name);
}

bool asksForUsage(const QStringList& arguments)
{
    const QStringList words = arguments.mid(0, arguments.indexOf(QStringLiteral("--")));
    return words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h"));
}

}  // namespace Seatdesk
