// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/usualtasks.h"

#include "domain/csv.h"

// A static library's resources must be named once; the macro does not work inside a namespace.
static void initDuties()
{
    Q_INIT_RESOURCE(duties);
}

namespace Seatdesk {

namespace {

/// The columns of the table; of those in three languages the first.
enum Column { Code, Owed, Role, Recurs, Copies, What, To = What + 3, Evidence = To + 3 };

int placeOf(const QString& language)
{
    if (language == u"zh_CN")
        return 1;
    return language == u"zh_TW" ? 2 : 0;
}

}  // namespace

QList<TaskDraft> usualTasks(const QString& language)
{
    initDuties();
    const int place = placeOf(language);
    QList<TaskDraft> tasks;
    for (const QStringList& line : readRuleCsv(QStringLiteral(":/duties/duties.csv"))) {
        TaskDraft task;
        task.code = line.value(Code);
        task.owedBy = fromKey<OwedBy>(line.value(Owed)).value_or(OwedBy::Department);
        task.role = line.value(Role);
        task.recurs = line.value(Recurs);
        task.copies = line.value(Copies).toInt();
        task.what = line.value(What + place);
        task.copiesTo = line.value(To + place);
        task.evidence = line.value(Evidence + place);
        tasks.append(task);
    }
    return tasks;
}

}  // namespace Seatdesk
