// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/parcelrules.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace Seatdesk {

namespace {

const QHash<QString, QByteArray>& rowsOfParcels()
{
    static const QHash<QString, QByteArray> lines{{QStringLiteral("records.csv"),
                                                   "parcel,own,,agent|lead,agent|lead,scope\n"
                                                   "parcel_stop,parent,parcel,member,-,scope\n"},
                                                  {QStringLiteral("fields.csv"),
                                                   "parcel,label,text,conflict,\n"
                                                   "parcel,state,text,conflict,transition\n"
                                                   "parcel,reason,text,last,transition\n"
                                                   "parcel,weight,int,last,\n"
                                                   "parcel_stop,parcel,parcel,append,\n"
                                                   "parcel_stop,place,text,append,\n"},
                                                  {QStringLiteral("states.csv"),
                                                   "parcel,,packed,agent|lead,no,label\n"
                                                   "parcel,packed,sent,lead,yes,\n"},
                                                  {QStringLiteral("roles.csv"), ""},
                                                  {QStringLiteral("values.csv"), "parcel,state,packed|sent\n"}};
    return lines;
}

}  // namespace

RuleBook parcelRules(const QString& folder)
{
    static_cast<void>(RuleBook::shipped());
    for (auto rows = rowsOfParcels().begin(); rows != rowsOfParcels().end(); ++rows) {
        QFile shipped(QStringLiteral(":/rules/") + rows.key());
        QFile file(QDir(folder).filePath(rows.key()));
        EXPECT_TRUE(shipped.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly)) << qPrintable(rows.key());
        file.write(shipped.readAll() + rows.value());
    }
    return RuleBook::load(folder);
}

}  // namespace Seatdesk
