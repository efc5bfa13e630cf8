// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/adminprogram.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>

using namespace Seatdesk;

namespace {

int rounds()
{
    return qEnvironmentVariableIntValue("SEATDESK_CRASH_ROUNDS") > 0
               ? qEnvironmentVariableIntValue("SEATDESK_CRASH_ROUNDS")
               : 50;
}

/// A folder with one agent, and the seat program over it.
class CrashLoop : public AdminProgram
{
protected:
    void SetUp() override { addStaff(QStringLiteral("1001"), QStringLiteral("agent")); }
};

QJsonObject newTicket(int number)
{
    return {{QStringLiteral("n"), number},
            {QStringLiteral("do"), QStringLiteral("create")},
            {QStringLiteral("record"), QStringLiteral("ticket")},
            {QStringLiteral("set"),
             QJsonObject{{QStringLiteral("kind"), QStringLiteral("fault")},
                         {QStringLiteral("summary"), QString::number(number)},
                         {QStringLiteral("description"), QString(2000, u'述') + QString::number(number)}}}};
}

QJsonObject newDraft(int number)
{
    return {{QStringLiteral("n"), number},
            {QStringLiteral("do"), QStringLiteral("create")},
            {QStringLiteral("record"), QStringLiteral("draft")},
            {QStringLiteral("set"), QJsonObject{{QStringLiteral("summary"), QString::number(number)}}}};
}

QJsonArray rowsOf(const QJsonObject& answer)
{
    return answer.value(QStringLiteral("rows")).toArray();
}

}  // namespace

/// Kills the program without warning at a random moment of its work, again and again. What it had acknowledged is there
/// afterwards, whole; what it had not is there whole or not at all.
TEST_F(CrashLoop, LosesNothingThatWasAcknowledged)
{
    QHash<QString, QString> acknowledged;  // id to the text that was saved
    QHash<QString, QString> drafts;
    QRandomGenerator random(20261122);
    int number = 0;
    for (int round = 0; round < rounds(); ++round) {
        QProcess seat;
        startSeat(seat);

        const QJsonObject all = ask(seat, {{QStringLiteral("do"), QStringLiteral("list")},
                                           {QStringLiteral("record"), QStringLiteral("ticket")}});
        ASSERT_TRUE(all.value(QStringLiteral("ok")).toBool()) << round;
        QHash<QString, QString> found;
        for (const QJsonValue& row : rowsOf(all)) {
            const QString summary = row[QStringLiteral("summary")].toString();
            EXPECT_EQ(row[QStringLiteral("description")].toString(), QString(2000, u'述') + summary) << "torn row";
            found.insert(row[QStringLiteral("id")].toString(), summary);
        }
        for (auto saved = acknowledged.begin(); saved != acknowledged.end(); ++saved)
            EXPECT_EQ(found.value(saved.key()), saved.value()) << "lost in round " << round;
        const QJsonObject kept = ask(seat, {{QStringLiteral("do"), QStringLiteral("list")},
                                            {QStringLiteral("record"), QStringLiteral("draft")}});
        QHash<QString, QString> keptDrafts;
        for (const QJsonValue& row : rowsOf(kept))
            keptDrafts.insert(row[QStringLiteral("id")].toString(), row[QStringLiteral("summary")].toString());
        for (auto draft = drafts.begin(); draft != drafts.end(); ++draft)
            EXPECT_EQ(keptDrafts.value(draft.key()), draft.value()) << "draft lost in round " << round;

        QElapsedTimer life;
        life.start();
        const qint64 death = random.bounded(40);
        while (life.elapsed() < death) {
            const bool isDraft = random.bounded(4) == 0;
            const QJsonObject answer = ask(seat, isDraft ? newDraft(++number) : newTicket(++number));
            ASSERT_TRUE(answer.value(QStringLiteral("ok")).toBool());
            const QString id = answer.value(QStringLiteral("row"))[QStringLiteral("id")].toString();
            (isDraft ? drafts : acknowledged).insert(id, QString::number(number));
        }
        // One more is under way, at a random step, when the end comes.
        seat.write(toJsonText(newTicket(++number)) + '\n');
        seat.waitForBytesWritten(kPatience);
        QElapsedTimer last;
        last.start();
        while (last.nsecsElapsed() < random.bounded(4000) * 1000) {
        }
        seat.kill();
        ASSERT_TRUE(seat.waitForFinished(kPatience));
    }
    EXPECT_GT(acknowledged.size(), rounds() / 4);
}
