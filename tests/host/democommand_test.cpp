// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebook.h"
#include "host/adminprogram.h"
#include "store/connection.h"
#include "store/statement.h"

#include <QHash>

using namespace Seatdesk;

namespace {

class DemoCommand : public AdminProgram
{
protected:
    Outcome make(const QString& name, const QStringList& options)
    {
        return run(QStringList{QStringLiteral("demo")} + options, folder.filePath(name));
    }
    /// Every row of every record, as the department's file holds it.
    QHash<QString, QStringList> rowsOf(const QString& name)
    {
        const auto authority =
            Connection::open(folder.filePath(name) + QStringLiteral("/authority.db"), Connection::Mode::ReadOnly)
                .value();
        QHash<QString, QStringList> rows;
        for (const QString& record : RuleBook::shipped().recordNames()) {
            Statement columns =
                authority->prepare(QStringLiteral("select name from pragma_table_info('%1')").arg(record)).value();
            QStringList names;
            while (columns.next().value())
                names.append(columns.text(0));
            Statement select = authority
                                   ->prepare(QStringLiteral("select quote(\"%1\") from \"%2\" order by local_key")
                                                 .arg(names.join(QStringLiteral("\") || ',' || quote(\"")), record))
                                   .value();
            while (select.next().value())
                rows[record].append(select.text(0));
        }
        return rows;
    }
    static QStringList at(const QString& time) { return {QStringLiteral("--at"), time}; }
};

}  // namespace

TEST_F(DemoCommand, MakesTheSameRowsForTheSameMoment)
{
    const QStringList options{QStringLiteral("--at"), QStringLiteral("2026-11-20T15:20"), QStringLiteral("--seed"),
                              QStringLiteral("7")};
    for (const char* name : {"a", "b"}) {
        const Outcome made = make(QString::fromLatin1(name), options);
        ASSERT_EQ(made.code, 0) << made.err.constData();
    }
    const QHash<QString, QStringList> first = rowsOf(QStringLiteral("a"));
    EXPECT_EQ(first.value(QStringLiteral("ticket")).size(), 2000);
    const QHash<QString, QStringList> second = rowsOf(QStringLiteral("b"));
    for (const QString& record : RuleBook::shipped().recordNames())
        EXPECT_TRUE(first.value(record) == second.value(record)) << qPrintable(record);
}

TEST_F(DemoCommand, RefusesATimeThatIsNone)
{
    for (const QStringList& options : {at(QStringLiteral("yesterday")),
                                       at(QStringLiteral("2026-11-31T10:00")),
                                       QStringList{QStringLiteral("--at")},
                                       {QStringLiteral("--seed"), QStringLiteral("x")},
                                       {QStringLiteral("--seed")},
                                       {QStringLiteral("now")}}) {
        const Outcome outcome = make(QStringLiteral("a"), options);
        EXPECT_EQ(outcome.code, 2) << qPrintable(options.join(u' '));
        EXPECT_TRUE(outcome.err.contains("demo [--seed N] [--at TIME]")) << outcome.err.constData();
    }
}
