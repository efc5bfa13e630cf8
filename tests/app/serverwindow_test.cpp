// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over a real server: from a new folder to the Desk, an offline spell, somebody sent away.
#include "serverwindowbench.h"
#include "widgets/desk/deskpage.h"
#include "widgets/desk/ticketform.h"
#include "widgets/signin/passworddialog.h"
#include "widgets/wording/advisededitor.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPointer>
#include <QTimer>

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

using ServerWindow = ServerWindowBench;

}  // namespace

TEST_F(ServerWindow, ANewFolderIsConnectedTriedAndUsed)
{
    open();
    ASSERT_TRUE(waitFor([&] { return find<KeyHintButton>("firstRun", "connection") != nullptr; }));
    find<KeyHintButton>("firstRun", "connection")->click();
    ASSERT_TRUE(find<LineField>("connection", "address"));
    find<LineField>("connection", "address")->setText(QStringLiteral("no-such-host.invalid"));
    find<LineField>("connection", "number")->setText(QStringLiteral("1001"));
    find<QLineEdit>("connection", "password")->setText(d.kPassword);
    find<KeyHintButton>("connection", "test")->click();
    EXPECT_TRUE(says(QStringLiteral("Address: No computer"))) << "the step that failed";
    EXPECT_TRUE(says(QStringLiteral("Reach: not tried")));
    find<LineField>("connection", "address")->setText(url());
    find<QLineEdit>("connection", "password")->setText(QStringLiteral("wrong"));
    find<KeyHintButton>("connection", "test")->click();
    EXPECT_TRUE(says(QStringLiteral("Sign-in: Staff number or password is wrong.")));
    find<QLineEdit>("connection", "password")->setText(d.kPassword);
    find<KeyHintButton>("connection", "test")->click();
    EXPECT_TRUE(says(QStringLiteral("Rights: all right")));
    EXPECT_TRUE(says(QStringLiteral("Version: ")));
    find<KeyHintButton>("connection", "submit")->click();
    ASSERT_TRUE(isAtDesk());
    EXPECT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Synced; }));
    window.reset();
    open();
    EXPECT_FALSE(window->host().server().isEmpty()) << "the folder knows it from now on";
}

/// Whoever looks at the connection and takes it again as it is has lost nothing of it.
TEST_F(ServerWindow, AConnectionIsShownAsItWasMade)
{
    open(url());
    ASSERT_TRUE(waitFor([&] { return find<KeyHintButton>("signIn", "connection") != nullptr; }));
    find<KeyHintButton>("signIn", "connection")->click();
    ASSERT_TRUE(find<LineField>("connection", "address"));
    EXPECT_TRUE(find<LineField>("connection", "address")->text().contains(QStringLiteral("port=")))
        << "and TLS as said";
    find<LineField>("connection", "address")->setText(QStringLiteral("no words of a server"));
    find<LineField>("connection", "database")->clear();
    find<KeyHintButton>("connection", "test")->click();
    EXPECT_TRUE(says(QStringLiteral("is still empty")));
    find<LineField>("connection", "address")->setText(QStringLiteral("host='"));
    find<KeyHintButton>("connection", "submit")->click();
    EXPECT_TRUE(says(QStringLiteral("This is no address of a server")));
    EXPECT_FALSE(window->host().server().isEmpty()) << "nothing was given up";
}

/// The folder cannot be opened anew: the page says so, and the way back opens it once it can be.
TEST_F(ServerWindow, StaysOnItsPageWhileTheFolderCannotBeOpened)
{
    open();
    ASSERT_TRUE(waitFor([&] { return find<KeyHintButton>("firstRun", "connection") != nullptr; }));
    find<KeyHintButton>("firstRun", "connection")->click();
    find<LineField>("connection", "address")->setText(url());
    const QString seat = folder.filePath(QStringLiteral("data/seat.json"));
    ASSERT_TRUE(QFile::rename(seat, seat + u'~'));
    ASSERT_TRUE(QDir().mkpath(seat + QStringLiteral("/in the way")));
    find<KeyHintButton>("connection", "submit")->click();
    EXPECT_TRUE(says(QStringLiteral("cannot be used: check that you may write there")));
    find<KeyHintButton>("connection", "back")->click();
    EXPECT_TRUE(find<LineField>("connection", "address")->isVisible()) << "there is no folder to go back to";
    ASSERT_TRUE(QDir(seat).removeRecursively());
    ASSERT_TRUE(QFile::rename(seat + u'~', seat));
    find<KeyHintButton>("connection", "back")->click();
    ASSERT_TRUE(waitFor([&] { return find<KeyHintButton>("firstRun", "connection")->isVisible(); }));
    EXPECT_TRUE(window->host().server().isEmpty());
}

TEST_F(ServerWindow, SaysOfflineAndWhatItWaitsForAndComesBack)
{
    open(url());
    signIn(QStringLiteral("wrong"));
    EXPECT_TRUE(says(QStringLiteral("Staff number or password is wrong.")));
    signIn(d.kPassword);
    ASSERT_TRUE(isAtDesk());
    ASSERT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Synced; }));
    wire.cut();
    ASSERT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Offline; })) << "by itself";
    EXPECT_TRUE(footSays(QStringLiteral("Offline, as of "))) << "nothing waits yet";
    const RecordId saved = saveTicket();
    EXPECT_TRUE(footSays(QStringLiteral("; waiting: ")));
    EXPECT_GT(status().waiting(), 0);
    wire.mend();
    EXPECT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Synced; }));
    EXPECT_EQ(d.row(QStringLiteral("ticket"), saved).text(QStringLiteral("summary")), QStringLiteral("晚间掉线"));
    d.change({}, d.row(QStringLiteral("staff"), RecordId(agent)), {{QStringLiteral("active"), false}});
    window->desk()->workbench()->actions().run(QStringLiteral("sync.now"));
    EXPECT_TRUE(says(QStringLiteral("Your login has been disabled.")));
    d.time.advance(5min);  // for whoever was at something
    ASSERT_TRUE(waitFor([&] { return window->desk() == nullptr; })) << "and see nothing more";
    wire.cut();
    signIn(d.kPassword);
    EXPECT_TRUE(says(QStringLiteral("The server does not answer."))) << "nor without the server";
    EXPECT_FALSE(window->desk());
}

/// What they save is safe, and no space on their own PC helps.
TEST_F(ServerWindow, SaysThatTheServersDiskIsFullUntilThereIsRoom)
{
    open(url());
    signIn(d.kPassword);
    ASSERT_TRUE(isAtDesk());
    ASSERT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Synced; }));
    script(*d.admin,
           "create function public.no_room() returns trigger language plpgsql as $$ begin raise 'could not extend "
           "file' using errcode = '53100'; end $$; grant execute on function public.no_room to seatdesk_owner;"
           "create trigger a_full before insert on seatdesk.ticket for each row execute function public.no_room()");
    const RecordId saved = saveTicket();
    const QString sentence = QStringLiteral("The server's disk is full: it takes nothing more.");
    EXPECT_TRUE(says(sentence));
    EXPECT_TRUE(footSays(QStringLiteral("Not synchronised, as of ")));
    EXPECT_TRUE(footSays(QStringLiteral("; waiting: ")));
    script(*d.admin, "drop trigger a_full on seatdesk.ticket");
    window->desk()->workbench()->actions().run(QStringLiteral("sync.now"));
    EXPECT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Synced; }));
    EXPECT_EQ(d.row(QStringLiteral("ticket"), saved).revision, 1);
    EXPECT_TRUE(waitFor([&] { return !shows(sentence); })) << "it is true no more";
}

TEST_F(ServerWindow, WhoIsSentAwayMayEndTheirSentence)
{
    open(url());
    signIn(d.kPassword);
    ASSERT_TRUE(isAtDesk());
    ASSERT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Synced; }));
    const QString words = QStringLiteral("光猫红灯，重启后仍然掉线");
    window->desk()->showDesk()->form().answer().insertPlainText(words);
    d.change({}, d.row(QStringLiteral("staff"), RecordId(agent)), {{QStringLiteral("active"), false}});
    window->desk()->workbench()->actions().run(QStringLiteral("sync.now"));
    EXPECT_TRUE(says(QStringLiteral("in 5 minutes you are signed out")));
    ASSERT_TRUE(window->desk());
    EXPECT_EQ(status().state(), SyncStatus::State::Attention) << "which is no absence";
    EXPECT_TRUE(footSays(QStringLiteral("Not synchronised, as of ")));
    d.time.advance(5min);
    ASSERT_TRUE(waitFor([&] { return window->desk() == nullptr; }));
    EXPECT_TRUE(says(QStringLiteral("Your login has been disabled.")));
}

/// Whoever is sent away and pulls the cable reads on no longer than the grace, not for as long as an absence may last.
TEST_F(ServerWindow, GoingOfflineUndoesNotBeingSentAway)
{
    open(url());
    signIn(d.kPassword);
    ASSERT_TRUE(isAtDesk());
    ASSERT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Synced; }));
    window->desk()->showDesk()->form().answer().insertPlainText(QStringLiteral("光猫红灯"));
    d.change({}, d.row(QStringLiteral("staff"), RecordId(agent)), {{QStringLiteral("active"), false}});
    window->desk()->workbench()->actions().run(QStringLiteral("sync.now"));
    ASSERT_TRUE(says(QStringLiteral("in 5 minutes you are signed out")));
    wire.cut();
    window->desk()->workbench()->actions().run(QStringLiteral("sync.now"));
    ASSERT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Offline; }));
    auto* absence = window->findChild<QTimer*>(QStringLiteral("absence"));
    absence->start(0);
    ASSERT_TRUE(waitFor([&] { return absence->interval() > 0; })) << "looked";
    ASSERT_TRUE(window->desk()) << "the grace is theirs all the same";
    d.time.advance(5min);
    absence->start(0);
    ASSERT_TRUE(waitFor([&] { return window->desk() == nullptr; }));
    EXPECT_TRUE(says(QStringLiteral("Your login has been disabled.")));
}

/// A server, or a proxy before it, that takes the connection and then says nothing keeps nobody's window open.
TEST_F(ServerWindow, ClosesWhileAServerThatIsTriedIsSilent)
{
    open();
    ASSERT_TRUE(waitFor([&] { return find<KeyHintButton>("firstRun", "connection") != nullptr; }));
    find<KeyHintButton>("firstRun", "connection")->click();
    find<LineField>("connection", "address")->setText(url());
    find<LineField>("connection", "number")->setText(QStringLiteral("1001"));
    find<QLineEdit>("connection", "password")->setText(d.kPassword);
    ASSERT_TRUE(d.admin->script("begin"));
    ASSERT_TRUE(d.admin->script("lock table seatdesk.meta in access exclusive mode"));
    find<KeyHintButton>("connection", "test")->click();
    EXPECT_TRUE(waitFor([&] {
        return d.admin->run("select count(*) from pg_locks where not granted")->text(0, 0) != QStringLiteral("0");
    }));
    QElapsedTimer timer;
    timer.start();
    window.reset();
    EXPECT_LT(timer.elapsed(), 5000);
    ASSERT_TRUE(d.admin->script("rollback"));
}

TEST_F(ServerWindow, AClockThatIsPutBackLengthensNoAbsence)
{
    open(url());
    signIn(d.kPassword);
    ASSERT_TRUE(isAtDesk());
    ASSERT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Synced; }));
    wire.cut();
    ASSERT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Offline; }));
    d.time.advance(-73h);
    auto* absence = window->findChild<QTimer*>(QStringLiteral("absence"));
    absence->start(0);
    ASSERT_TRUE(waitFor([&] { return absence->interval() > 0; })) << "looked";
    d.time.advance(5min);  // for whoever is at something
    ASSERT_TRUE(waitFor([&] { return window->desk() == nullptr; }));
    EXPECT_TRUE(says(QStringLiteral("without the server for too long. Sign in again")));
}

/// A dialog that is left open does not keep the seat at work; what was written is there after the next sign-in.
TEST_F(ServerWindow, AwayTooLongItWaitsAWhileForWhoIsAtSomething)
{
    open(url());
    signIn(d.kPassword);
    ASSERT_TRUE(isAtDesk());
    ASSERT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Synced; }));
    wire.cut();
    ASSERT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Offline; }));
    const QString words = QStringLiteral("光猫红灯，重启后仍然掉线");
    window->desk()->showDesk()->form().answer().insertPlainText(words);
    window->desk()->workbench()->actions().run(QStringLiteral("seat.password"));
    const QPointer<QDialog> ofPerson = window->desk()->workbench()->findChild<PasswordDialog*>();
    const QPointer<QDialog> ofWindow = new QDialog(&window->window());
    ofWindow->open();
    d.time.advance(73h);
    auto* absence = window->findChild<QTimer*>(QStringLiteral("absence"));
    absence->start(0);
    EXPECT_TRUE(says(QStringLiteral("in 5 minutes you are asked to sign in again")));
    d.time.advance(4min);
    absence->start(0);
    EXPECT_TRUE(waitFor([&] { return absence->interval() > 0; })) << "looked once more";
    ASSERT_TRUE(window->desk());
    EXPECT_TRUE(ofPerson && ofPerson->isVisible());

    d.time.advance(1min);
    ASSERT_TRUE(waitFor([&] { return window->desk() == nullptr; })) << "however long the dialog stays";
    EXPECT_TRUE(says(QStringLiteral("without the server for too long. Sign in again")));
    EXPECT_FALSE(ofPerson || ofWindow || QApplication::activeModalWidget());
    wire.mend();
    signIn(d.kPassword);
    ASSERT_TRUE(isAtDesk());
    EXPECT_TRUE(waitFor([&] { return isKept(words); }));
}
