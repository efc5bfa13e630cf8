// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over a real server: from a new folder to the Desk, an offline spell, somebody sent away.
#include "app/window/persondesk.h"
#include "app/window/seatwindow.h"
#include "support/serverwire.h"
#include "sync/serverdepartment.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "windowbench.h"

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class ServerWindow : public testing::Test
{
protected:
    ServerWindow()
    {
        d.time.set(SystemTime().now());
        d.giveLogin(agent);
        theme.install();
    }
    void open(const QString& server = {})
    {
        WindowOptions options;
        options.data = folder.filePath(QStringLiteral("data"));
        options.language = QStringLiteral("en");
        options.server = server;
        window = std::make_unique<SeatWindow>(options, theme, language);
        QString sentence;
        ASSERT_TRUE(window->start(sentence)) << qPrintable(sentence);
    }
    QString url() const { return wire.keywords() + QStringLiteral(" dbname=") + d.database(); }
    template <typename T>
    T* find(const char* screen, const char* name)
    {
        auto* page = window->window().findChild<QWidget*>(QString::fromLatin1(screen));
        return page ? page->findChild<T*>(QString::fromLatin1(name)) : nullptr;
    }
    bool says(const QString& part)
    {
        return waitFor([&] {
            for (const QLabel* label : window->window().findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(part))
                    return true;
            }
            return false;
        });
    }
    bool isAtDesk()
    {
        return waitFor([&] { return window->desk() != nullptr; });
    }
    const SyncStatus& status() { return window->desk()->place().syncStatus; }

    ServerDepartment d;
    ServerWire wire{PostgresServer::shared().folder()};
    QTemporaryDir folder;
    Theme theme;
    Language language;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    std::unique_ptr<SeatWindow> window;
};

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

TEST_F(ServerWindow, SaysOfflineAndWhatItWaitsForAndComesBack)
{
    open(url());
    find<LineField>("signIn", "number")->setText(QStringLiteral("1001"));
    find<QLineEdit>("signIn", "password")->setText(QStringLiteral("wrong"));
    find<KeyHintButton>("signIn", "submit")->click();
    EXPECT_TRUE(says(QStringLiteral("Staff number or password is wrong.")));
    find<QLineEdit>("signIn", "password")->setText(d.kPassword);
    find<KeyHintButton>("signIn", "submit")->click();
    ASSERT_TRUE(isAtDesk());
    ASSERT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Synced; }));
    wire.cut();
    ASSERT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Offline; })) << "by itself";
    EXPECT_NE(status().asOf(), Instant{});
    wire.mend();
    EXPECT_TRUE(waitFor([&] { return status().state() == SyncStatus::State::Synced; }));
    d.change({}, d.row(QStringLiteral("staff"), RecordId(agent)), {{QStringLiteral("active"), false}});
    window->desk()->workbench()->actions().run(QStringLiteral("sync.now"));
    EXPECT_TRUE(says(QStringLiteral("Your login has been disabled.")));
}
