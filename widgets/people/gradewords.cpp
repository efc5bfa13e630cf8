// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/gradewords.h"

#include <QCoreApplication>

namespace Seatdesk::GradeWords {

QString name(const QString& grade)
{
    if (grade.isEmpty())
        return QCoreApplication::translate("GradeWords", "Not graded");
    if (grade == u"junior")
        return QCoreApplication::translate("GradeWords", "Junior");
    if (grade == u"middle")
        return QCoreApplication::translate("GradeWords", "Middle");
    if (grade == u"senior")
        return QCoreApplication::translate("GradeWords", "Senior");
    return grade;
}

QList<std::pair<QString, QString>> choices(const QString& held)
{
    QStringList grades{QString(), QStringLiteral("junior"), QStringLiteral("middle"), QStringLiteral("senior")};
    if (!grades.contains(held))
        grades.append(held);
    QList<std::pair<QString, QString>> choices;
    for (const QString& grade : std::as_const(grades))
        choices.append({grade, name(grade)});
    return choices;
}

}  // namespace Seatdesk::GradeWords
