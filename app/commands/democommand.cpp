// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/democommand.h"

#include "app/commands/commandusage.h"
#include "domain/settings.h"
#include "host/demo/demo.h"

#include <QCommandLineParser>
#include <QElapsedTimer>

namespace Seatdesk {

namespace {

/// False when the arguments are none of ours.
bool readOptions(const QStringList& arguments, DemoOptions& options)
{
    QCommandLineParser parser;
    const QCommandLineOption seed(QStringLiteral("seed"), QString(), QStringLiteral("N"));
    const QCommandLineOption at(QStringLiteral("at"), QString(), QStringLiteral("TIME"));
    parser.addOptions({seed, at});
    if (!parser.parse(QStringList{QStringLiteral("demo")} + arguments) || !parser.positionalArguments().isEmpty())
        return false;
    bool isNumber = true;
    if (parser.isSet(seed))
        options.seed = parser.value(seed).toULongLong(&isNumber);
    if (!parser.isSet(at))
        return isNumber;
    // The department is new: its clock is that of every new one.
    const QDateTime moment = QDateTime::fromString(parser.value(at), QStringLiteral("yyyy-MM-dd'T'HH:mm"));
    options.now = fromDateTime(QDateTime(moment.date(), moment.time(), Settings().zone()));
    return isNumber && moment.isValid();
}

}  // namespace

QString demoReport(const DemoSummary& summary, qint64 milliseconds)
{
    const auto count = [&](const char16_t* record) { return summary.rows.value(QString::fromUtf16(record)); };
    return QStringLiteral(
               "Made the demo department: %1 people, %2 customers, %3 tickets, %4 articles, %5 phrases; "
               "%6 rows in %7 s.\nEveryone's password is %8; staff numbers: 1002 agent, 1001 lead, "
               "1031 clerk, 1022 callback, 1045 director.\n")
        .arg(count(u"staff"))
        .arg(count(u"customer"))
        .arg(count(u"ticket"))
        .arg(count(u"article"))
        .arg(count(u"phrase"))
        .arg(summary.total())
        .arg(QString::number(double(milliseconds) / 1000.0, 'f', 1), QString(kDemoPassword));
}

int runDemo(const CommandContext& context)
{
    DemoOptions options;
    if (!readOptions(context.arguments, options)) {
        context.err(commandUsage(QStringLiteral("demo")).toUtf8() + '\n');
        return kExitUsage;
    }
    QElapsedTimer timer;
    timer.start();
    const Result<DemoSummary> made = makeDemo(context.host, options);
    if (!made && made.error().kind == Error::Kind::Conflict) {
        context.err("No demo was made: this folder has a department already. Give --data a new folder.\n");
        return kExitFailed;
    }
    if (!made) {
        context.err(QStringLiteral("No demo was made: %1.\n").arg(made.error().detail).toUtf8());
        return kExitFailed;
    }
    context.out(demoReport(*made, timer.elapsed()).toUtf8());
    return kExitOk;
}

}  // namespace Seatdesk
