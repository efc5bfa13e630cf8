// SPDX-License-Identifier: GPL-3.0-or-later
// What the window of a server says of it: whatever keeps somebody out, a program that is too old, how long one may be
// away, and the way from the foot to what waits.
#include "domain/setting.h"
#include "serverwindowbench.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/tray/traydock.h"

#include <QTimer>

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

class ServerSentences : public ServerWindowBench
{
protected:
    void openAtDesk()
    {
        open(url());
        signIn(d.kPassword);
        ASSERT_TRUE(isAtDesk());
        ASSERT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Synced; }));
    }
    /// The sentence that answers a sign-in which does not succeed.
    QString refusal(const QString& number, const QString& password)
    {
        signIn(password, number);
        QString said;
        EXPECT_TRUE(waitFor([&] {
            const auto* error = find<QLabel>("signIn", "error");
            said = error && error->isVisible() ? error->text() : QString();
            return !said.isEmpty() && find<KeyHintButton>("signIn", "submit")->isEnabled();
        }));
        return said;
    }
    /// A new folder, so that nothing is remembered of the sign-in.
    QString refusalOf(const QString& server, const QString& number, const QString& password)
    {
        window.reset();
        open(server, QStringLiteral("data%1").arg(++folders));
        EXPECT_TRUE(waitFor([&] { return find<LineField>("signIn", "number") != nullptr; }));
        return refusal(number, password);
    }
    void reconnect()
    {
        wire.cut();
        ASSERT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Offline; }));
        wire.mend();
        window->desk()->workbench()->actions().run(QStringLiteral("sync.now"));
    }
    void allowWithoutServer(std::chrono::hours span)
    {
        GroupBuilder group = d.builder({});
        group.insert(QStringLiteral("setting"), d.department,
                     {{QStringLiteral("key"), QString(SettingKey::kOfflineLockHours)},
                      {QStringLiteral("value"), static_cast<qint64>(span.count())}});
        d.apply({}, group.group());
    }
    void lookAtAbsence()
    {
        auto* absence = window->findChild<QTimer*>(QStringLiteral("absence"));
        absence->start(0);
        ASSERT_TRUE(waitFor([&] { return !window->desk() || absence->interval() > 0; })) << "looked";
    }

    int folders = 0;
};

}  // namespace

TEST_F(ServerSentences, EachOfFiveCausesThatKeepSomebodyOutHasItsOwn)
{
    const PostgresServer network(PostgresServer::Reach::Network);
    const StaffId expired = d.person(QStringLiteral("1003"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    d.giveLogin(expired, "now() - interval '1 day'");
    const StaffId gone = d.person(QStringLiteral("1004"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    d.giveLogin(gone);
    d.change({}, d.row(QStringLiteral("staff"), RecordId(gone)), {{QStringLiteral("active"), false}});
    const QString me = QStringLiteral("1001");
    const QStringList said{refusalOf(url(), me, QStringLiteral("wrong")),
                           refusalOf(url(), QStringLiteral("1003"), d.kPassword),
                           refusalOf(url(), QStringLiteral("1004"), d.kPassword),
                           refusalOf(QStringLiteral("host=/nowhere dbname=x"), me, d.kPassword),
                           refusalOf(network.networkUrl(QStringLiteral("host=other.example")), me, d.kPassword)};
    const QStringList causes{QStringLiteral("password is wrong"), QStringLiteral("has expired"),
                             QStringLiteral("has been disabled"), QStringLiteral("does not answer"),
                             QStringLiteral("certificate could not be verified")};
    for (qsizetype i = 0; i < said.size(); ++i) {
        EXPECT_TRUE(said[i].contains(causes[i])) << qPrintable(said[i]);
        EXPECT_EQ(said.count(said[i]), 1);
    }
}

TEST_F(ServerSentences, AProgramThatIsTooOldIsToldAboveThePages)
{
    openAtDesk();
    script(*d.admin, "update seatdesk.meta set min_client = 1000");
    reconnect();
    EXPECT_TRUE(says(QStringLiteral("The server asks for a newer version of this program.")));
    EXPECT_TRUE(window->desk()) << "it can be read on";
}

TEST_F(ServerSentences, AServerThatIsTooOldIsToldAboveThePages)
{
    openAtDesk();
    script(*d.admin,
           "update seatdesk.meta set schema_version = schema_version - 1, rules_fingerprint = 'of last year'");
    reconnect();
    EXPECT_TRUE(says(QStringLiteral("The server is older than this program")));
    EXPECT_TRUE(window->desk());
}

TEST_F(ServerSentences, TheOpenWindowLocksWhenTheDepartmentSaysSo)
{
    allowWithoutServer(8h);
    openAtDesk();
    wire.cut();
    ASSERT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Offline; }));
    d.time.advance(7h);
    lookAtAbsence();
    ASSERT_TRUE(window->desk());
    d.time.advance(2h);
    lookAtAbsence();
    d.time.advance(5min);  // for whoever is at something
    ASSERT_TRUE(waitFor([&] { return window->desk() == nullptr; }));
    EXPECT_TRUE(says(QStringLiteral("without the server for too long. Sign in again")));
}

TEST_F(ServerSentences, AClickOnHowItStandsShowsWhatWaits)
{
    openAtDesk();
    auto* tray = window->desk()->workbench()->findChild<TrayDock*>();
    ASSERT_TRUE(tray);
    ASSERT_FALSE(tray->isVisible());
    StatusSegment& segment = window->desk()->workbench()->status().left(QStringLiteral("sync"));
    ASSERT_TRUE(segment.isVisible());
    QTest::mouseClick(&segment, Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return tray->isVisible(); }));
}
