// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/link/linkserver.h"
#include "app/window/keychain.h"
#include "app/window/language.h"
#include "app/window/options.h"
#include "app/window/systemlook.h"
#include "host/seathost.h"
#include "sync/connectionfault.h"
#include "sync/socketwatch.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/theme/theme.h"

#include <QList>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>

namespace Seatdesk {

class ConnectionPage;
class FirstRunPage;
class LockPage;
class PersonDesk;
class SignInPage;
struct EntryFact;
struct ServerWish;
struct UnsentWork;

/// The window of one folder from its start to its end: who signs in, works, locks, leaves. What a signed-in person
/// works with is PersonDesk's.
class SeatWindow : public QObject
{
    Q_OBJECT

public:
    /// `time` and `keychain`: a test's own; null: this PC's.
    SeatWindow(WindowOptions options, Theme& theme, Language& language, const TimeSource* time = nullptr,
               std::unique_ptr<Keychain> keychain = nullptr);
    ~SeatWindow() override;

    /// Opens the folder and shows the window. False when another program has the folder (which is then raised, or given
    /// the call) or the folder cannot be used; `sentence` says which, for the terminal.
    bool start(QString& sentence);

    /// After start() was false: the window that has the folder took over what was asked.
    [[nodiscard]] bool isHandedOver() const { return m_handedOver; }
    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] SeatHost& host() { return *m_host; }
    [[nodiscard]] SystemLook& systemLook() { return m_systemLook; }
    /// The workbench of the signed-in person; null before. Another one after a change of language.
    [[nodiscard]] PersonDesk* desk() const { return m_desk.get(); }

Q_SIGNALS:
    /// A person's number and password were accepted.
    void personAccepted();
    /// The workbench of a person who signed in is shown.
    void deskShown();
    /// Whom the command line named cannot sign in: a program that is started with a wrong number says so and ends.
    void signInRefused(const QString& sentence);

private:
    Result<void> openFolder();
    bool handOver(QString& sentence) const;
    void showFirst();
    void showSignIn();
    void showFirstRun();
    void makeDemoDepartment();
    void showConnection();
    void leaveConnection();
    void tryServer(const ServerWish& wish);
    void useServer(const ServerWish& wish);
    [[nodiscard]] bool isOpen();
    [[nodiscard]] QString folderSentence(const Error& error) const;
    void followConnection();
    void checkAbsence();
    [[nodiscard]] std::optional<ConnectionFault> whyNotHere() const;
    [[nodiscard]] bool waitsForPerson(ConnectionFault why);
    [[nodiscard]] QString refusalSentence(const Error& error) const;
    void signIn(const QString& number, const QString& password, bool remember);
    void signInToDemo();
    void signInAs(const QString& number);
    void openSeat(const Result<std::shared_ptr<SignedIn>>& signedIn);
    void closeUnreadableSeat();
    void tellUnsent();
    [[nodiscard]] QList<EntryFact> newsOf(const QList<UnsentWork>& people) const;
    void tellWhetherRemembered();
    [[nodiscard]] static QHash<QString, QString> poolNames();
    void showSetupError(const Error& error);
    void showDesk();
    void makeDesk();
    void startLook();
    void speak(const QString& language);
    void followLanguage();
    void rebuildDesk();
    void lock();
    void unlock(const QString& password);
    void leave();
    void takeCall(const QString& number, const QString& callId);
    void raise();
    void offerRemembered();
    void chooseLook(Look look);
    void chooseLanguage(const QString& language);
    void runCommand(const LinkServer::Request& request, const LinkServer::Reply& reply);
    [[nodiscard]] QString kept(const QString& key) const;
    void keep(const QString& key, const QString& value) const;
    [[nodiscard]] QString windowFile() const;
    [[nodiscard]] QString keyOf(const QString& number) const;

    static const QString kNumber;  ///< what is kept: who was here last

    WindowOptions m_options;
    Theme& m_theme;
    Language& m_language;
    SystemTime m_systemTime;
    const TimeSource& m_time;
    SystemLook m_systemLook;
    QList<std::pair<QString, QString>> m_calls;  ///< number and call id, until someone is signed in
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    std::unique_ptr<SeatHost> m_host;
    std::unique_ptr<LinkServer> m_link;
    std::unique_ptr<Worker> m_trials;           ///< tries servers; made when somebody does
    std::shared_ptr<SocketWatch> m_trialWatch;  ///< what it waits with, to be given up
    std::unique_ptr<Keychain> m_keychain;
    MainWindow m_window;
    bool m_handedOver = false;
    SignInPage* m_signIn = nullptr;
    FirstRunPage* m_firstRun = nullptr;
    ConnectionPage* m_connection = nullptr;
    LockPage* m_lock = nullptr;
    bool m_isRemembered = true;  ///< false: the keychain refused the password that it was to keep
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<PersonDesk> m_desk;
    QString m_personLanguage;  ///< as their setting says
    QString m_wantedLanguage;  ///< of the workbench, once it can be built anew
    QTimer m_rebuild;
    QTimer m_absence{this};                     ///< looks how long the server has been away
    std::optional<Instant> m_waitsSince;        ///< for somebody at work to finish
    std::optional<ConnectionFault> m_waitsFor;  ///< the reason of which they have been told
    std::optional<ConnectionFault> m_sentAway;  ///< until a round succeeds: to be offline since undoes nothing
};

}  // namespace Seatdesk
