// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsontext.h"
#include "support/places.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace Seatdesk {

/// The command line program over a folder of its own, as a process.
class AdminProgram : public testing::Test
{
protected:
    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    static QString program() { return TestPlaces::programFile(QStringLiteral("seatdesk-admin")); }
    static constexpr int kPatience = 240000;

    Outcome run(const QStringList& arguments, const QString& in = {})
    {
        QProcess process;
        prepare(process);
        process.start(program(), QStringList{QStringLiteral("--data"), in.isEmpty() ? data : in} + arguments);
        EXPECT_TRUE(process.waitForFinished(kPatience));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// Hook for a test that wants other surroundings.
    virtual void prepare(QProcess&) {}

    QString written(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString password() { return written(QStringLiteral("password"), "secret\n"); }
    void addStaff(const QString& number, const QString& role)
    {
        const Outcome added = run({QStringLiteral("staff"), QStringLiteral("add"), number, QStringLiteral("李婷"),
                                   QStringLiteral("--role"), role, QStringLiteral("--password-file"), password()});
        ASSERT_EQ(added.code, 0) << added.err.constData();
    }
    QStringList seatArguments(const QString& number)
    {
        return {QStringLiteral("--data"),          data,       QStringLiteral("--as"), number,
                QStringLiteral("--password-file"), password(), QStringLiteral("seat")};
    }
    void startSeat(QProcess& seat, const QString& number = QStringLiteral("1001"))
    {
        prepare(seat);
        seat.start(program(), seatArguments(number));
        ASSERT_TRUE(seat.waitForStarted(kPatience));
    }
    /// One question, one answer.
    static QJsonObject ask(QProcess& seat, const QJsonObject& request)
    {
        seat.write(toJsonText(request) + '\n');
        while (!seat.canReadLine()) {
            if (!seat.waitForReadyRead(kPatience))
                return {};
        }
        return objectFromJsonText(seat.readLine()).value_or(QJsonObject());
    }
    static QJsonObject create(QProcess& seat, const QString& record, const QJsonObject& set)
    {
        return ask(seat, {{QStringLiteral("do"), QStringLiteral("create")},
                          {QStringLiteral("record"), record},
                          {QStringLiteral("set"), set}});
    }
    static QJsonObject createTicket(QProcess& seat, const QString& summary, const QString& description = {})
    {
        return create(seat, QStringLiteral("ticket"),
                      {{QStringLiteral("kind"), QStringLiteral("fault")},
                       {QStringLiteral("summary"), summary},
                       {QStringLiteral("description"), description}});
    }
    static QJsonArray list(QProcess& seat, const QString& record)
    {
        return ask(seat, {{QStringLiteral("do"), QStringLiteral("list")}, {QStringLiteral("record"), record}})
            .value(QStringLiteral("rows"))
            .toArray();
    }
    /// May then set what holds for the whole department.
    void makeDirector(const QString& number)
    {
        const QByteArray department = run({QStringLiteral("scope"), QStringLiteral("list")}).out.split('\n').first();
        const QString name = QString::fromUtf8(department.split('\t').last());
        const Outcome granted = run({QStringLiteral("staff"), QStringLiteral("grant"), number,
                                     QStringLiteral("director"), QStringLiteral("--scope"), name});
        ASSERT_EQ(granted.code, 0) << granted.err.constData();
    }
    static void setZone(QProcess& seat, const QString& zone)
    {
        QJsonValue department;
        for (const QJsonValue& scope : list(seat, QStringLiteral("scope"))) {
            if (scope[QStringLiteral("kind")].toString() == u"department")
                department = scope[QStringLiteral("id")];
        }
        const QJsonArray known = list(seat, QStringLiteral("setting"));
        const QJsonObject answer =
            known.isEmpty() ? create(seat, QStringLiteral("setting"),
                                     {{QStringLiteral("scope_id"), department},
                                      {QStringLiteral("key"), QStringLiteral("zone")},
                                      {QStringLiteral("value"), zone}})
                            : ask(seat, {{QStringLiteral("do"), QStringLiteral("change")},
                                         {QStringLiteral("record"), QStringLiteral("setting")},
                                         {QStringLiteral("id"), known.first()[QStringLiteral("id")]},
                                         {QStringLiteral("set"), QJsonObject{{QStringLiteral("value"), zone}}}});
        EXPECT_TRUE(isOk(answer)) << toJsonText(answer).constData();
        EXPECT_TRUE(isOk(ask(seat, {{QStringLiteral("do"), QStringLiteral("sync")}})));
    }
    static void endSeat(QProcess& seat)
    {
        seat.closeWriteChannel();
        EXPECT_TRUE(seat.waitForFinished(kPatience));
    }
    static bool isOk(const QJsonObject& answer) { return answer.value(QStringLiteral("ok")).toBool(); }
    static QString errorKind(const QJsonObject& answer)
    {
        return answer.value(QStringLiteral("error"))[QStringLiteral("kind")].toString();
    }

    QTemporaryDir folder;
    QString data = folder.filePath(QStringLiteral("seat"));
};

}  // namespace Seatdesk
