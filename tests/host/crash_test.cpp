// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/adminprogram.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>

using namespace Seatdesk;

namespace {

int rounds()
{
    return qEnvironmentVariableIntValue("SEATDESK_CRASH_ROUNDS") > 0
               ? qEnvironmentVariableIntValue("SEATDESK_CRASH_ROUNDS")
               : 50;
}

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

/// A folder with one agent, the seat program over it, and what it has said to be saved.
class CrashLoop : public AdminProgram
{
protected:
    void SetUp() override { addStaff(QStringLiteral("1001"), QStringLiteral("agent")); }

    QJsonArray listed(QProcess& seat, const QString& record)
    {
        const QJsonObject answer =
            ask(seat, {{QStringLiteral("do"), QStringLiteral("list")}, {QStringLiteral("record"), record}});
        EXPECT_TRUE(answer.value(QStringLiteral("ok")).toBool());
        return answer.value(QStringLiteral("rows")).toArray();
    }
    void expectAllThere(QProcess& seat)
    {
        const QJsonArray tickets = listed(seat, QStringLiteral("ticket"));
        QSet<QString> numbers;
        for (const QJsonValue& row : tickets) {
            const QString summary = row[QStringLiteral("summary")].toString();
            EXPECT_EQ(row[QStringLiteral("description")].toString(), QString(2000, u'述') + summary) << "torn row";
            numbers.insert(row[QStringLiteral("number")].toString());
        }
        EXPECT_EQ(numbers.size(), tickets.size()) << "a number was given twice";
        expectKept(m_tickets, tickets);
        expectKept(m_drafts, listed(seat, QStringLiteral("draft")));
    }
    /// Saves one after another until \a death ms are over. How long one save took in ns.
    qint64 saveFor(QProcess& seat, qint64 death)
    {
        QElapsedTimer life;
        life.start();
        int saves = 0;
        for (; life.elapsed() < death; ++saves) {
            const bool isDraft = m_random.bounded(4) == 0;
            const QJsonObject answer = ask(seat, isDraft ? newDraft(++m_number) : newTicket(++m_number));
            EXPECT_TRUE(answer.value(QStringLiteral("ok")).toBool());
            (isDraft ? m_drafts : m_tickets).insert(idOf(answer), QString::number(m_number));
        }
        return saves == 0 ? kOneSave : life.nsecsElapsed() / saves;
    }
    /// Kills the program while it saves one more, anywhere between the request and its answer. Whatever it still
    /// answered counts as saved.
    void killWhileSaving(QProcess& seat, qint64 oneSave)
    {
        const auto end = static_cast<qint64>(static_cast<double>(oneSave) * 1.2 * m_random.generateDouble());
        QElapsedTimer last;
        last.start();
        seat.write(toJsonText(newTicket(++m_number)) + '\n');
        seat.waitForBytesWritten(kPatience);
        while (last.nsecsElapsed() < end) {
        }
        seat.kill();
        ASSERT_TRUE(seat.waitForFinished(kPatience));
        const QByteArray answer = seat.readAllStandardOutput();
        if (answer.contains('\n'))
            m_tickets.insert(idOf(QJsonDocument::fromJson(answer).object()), QString::number(m_number));
        else
            ++m_cutOff;
    }

    QRandomGenerator m_random{20261122};
    QHash<QString, QString> m_tickets;  // id to the text that was saved
    QHash<QString, QString> m_drafts;
    int m_number = 0;
    int m_cutOff = 0;  // kills that came before the answer

private:
    static constexpr qint64 kOneSave = 4'000'000;  // ns, about; only for a round in which nothing was saved

    static QString idOf(const QJsonObject& answer)
    {
        return answer.value(QStringLiteral("row"))[QStringLiteral("id")].toString();
    }
    static void expectKept(const QHash<QString, QString>& saved, const QJsonArray& rows)
    {
        QHash<QString, QString> found;
        for (const QJsonValue& row : rows)
            found.insert(row[QStringLiteral("id")].toString(), row[QStringLiteral("summary")].toString());
        for (auto row = saved.begin(); row != saved.end(); ++row)
            EXPECT_EQ(found.value(row.key()), row.value()) << "lost";
    }
};

}  // namespace

/// Kills the program without warning at a random moment of its work, again and again. What it had acknowledged is there
/// afterwards, whole; what it had not is there whole or not at all.
TEST_F(CrashLoop, LosesNothingThatWasAcknowledged)
{
    for (int round = 0; round < rounds() && !HasFailure(); ++round) {
        SCOPED_TRACE(round);
        QProcess seat;
        startSeat(seat);
        expectAllThere(seat);
        killWhileSaving(seat, saveFor(seat, m_random.bounded(40)));
    }
    QProcess seat;
    startSeat(seat);
    expectAllThere(seat);
    seat.kill();
    EXPECT_TRUE(seat.waitForFinished(kPatience));
    EXPECT_GT(m_tickets.size(), rounds() / 4);
    EXPECT_GT(m_cutOff, rounds() / 10) << "most kills came after the answer: nothing was cut off";
}
