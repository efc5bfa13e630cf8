// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/seatwindow.h"

#include "app/link/linkclient.h"
#include "app/window/persondesk.h"
#include "app/window/repairnotice.h"
#include "domain/whendone.h"
#include "host/seatindex.h"
#include "widgets/signin/brandpane.h"
#include "widgets/signin/firstrunpage.h"
#include "widgets/signin/lockpage.h"
#include "widgets/signin/signinpage.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTimer>

namespace Seatdesk {

namespace {

const QString kNumber = QStringLiteral("number");
const QString kLanguage = QStringLiteral("language");
const QString kLook = QStringLiteral("look");
const QString kPlace = QStringLiteral("place");

}  // namespace

SeatWindow::SeatWindow(WindowOptions options, Theme& theme, Language& language)
    : m_options(std::move(options)), m_theme(theme), m_language(language), m_window(theme)
{
    if (m_options.data.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_options.data = m_temporary->filePath(QStringLiteral("seat"));
    }
    m_folder = QDir(m_options.data).absolutePath();
    connect(&m_systemLook, &SystemLook::changed, this, [this] {
        if (!m_desk)
            m_theme.setLook(m_systemLook.usual());
    });
    m_rebuild.setSingleShot(true);
    connect(&m_rebuild, &QTimer::timeout, this, &SeatWindow::rebuildDesk);
    if (!m_options.call.isEmpty())
        m_calls.append({m_options.call, m_options.callId});
    connect(&m_window, &MainWindow::closed, qApp, &QApplication::quit);
    connect(&m_window, &MainWindow::placeChanged, this,
            [this](const QByteArray& place) { keep(kPlace, QString::fromLatin1(place.toBase64())); });
}

SeatWindow::~SeatWindow()
{
    leave();
}

bool SeatWindow::start(QString& sentence)
{
    const Result<void> opened = openFolder();
    if (!opened) {
        if (opened.error().kind == Error::Kind::Busy)
            m_handedOver = handOver(sentence);
        else
            sentence = tr("%1 cannot be used: check that you may write there and that the disk is not full, or name "
                          "another folder with --data.")
                           .arg(m_folder);
        return false;
    }
    speak(m_options.language.isEmpty() ? kept(kLanguage) : m_options.language);
    startLook();
    if (!m_window.restorePlace(QByteArray::fromBase64(kept(kPlace).toLatin1())))
        m_window.resize(1366, 768);
    showSignIn();
    m_window.show();
    showFirst();
    return true;
}

Result<void> SeatWindow::openFolder()
{
    auto host = SeatHost::open(m_folder, m_time, seatIndex());
    if (!host)
        return tl::unexpected(host.error());
    m_host = std::move(*host);
    connect(m_host.get(), &SeatHost::repaired, this, [this](const FileRepair& repair) {
        if (m_signIn)
            m_signIn->showError(repairSentence(repair));
    });
    m_link = std::make_unique<LinkServer>(
        m_folder,
        [this](const LinkServer::Request& request, const LinkServer::Reply& reply) { runCommand(request, reply); });
    connect(m_link.get(), &LinkServer::raiseAsked, this, &SeatWindow::raise);
    connect(m_link.get(), &LinkServer::callArrived, this, &SeatWindow::takeCall);
    m_link->listen();
    return {};
}

/// Gives what was asked to the program that has the folder.
bool SeatWindow::handOver(QString& sentence) const
{
    const LinkClient other(m_folder);
    const bool answered = m_options.call.isEmpty() ? other.raise() : other.takeCall(m_options.call, m_options.callId);
    sentence = answered
                   ? tr("Seatdesk is already open for this folder; its window was brought to the front.")
                   : tr("Another program has %1 open and does not answer. Close it and start again.").arg(m_folder);
    return answered;
}

/// Behind the first paint: whether anyone works here yet.
void SeatWindow::showFirst()
{
    whenDone(m_host->hasStaff(), this, [this](const Result<bool>& hasStaff) {
        if (!hasStaff) {
            m_signIn->showError(
                hasStaff.error().kind == Error::Kind::Conflict
                    ? tr("This folder was written by a newer Seatdesk. Install that version, or ask your "
                         "administrator.")
                    : tr("The department's data could not be opened. Nothing was changed. Ask your "
                         "administrator to run “seatdesk-admin salvage” on this folder."));
            return;
        }
        if (*hasStaff && !m_options.as.isEmpty())
            signInAs(m_options.as);
        else if (*hasStaff)
            offerRemembered();
        else if (m_options.demo || !m_options.tour.isEmpty())
            makeDemoDepartment();
        else
            showFirstRun();
    });
}

void SeatWindow::showSignIn()
{
    m_signIn = new SignInPage(m_theme);
    m_signIn->setLanguage(m_language.name());
    m_signIn->setLook(m_theme.look());
    m_signIn->setNumber(kept(kNumber));
    // The department's zone is known after sign-in; until then its default holds, never the PC's.
    m_signIn->brand().setClock([this] { return toDateTime(m_time.now(), Settings().zone()); });
    connect(m_signIn, &SignInPage::signInRequested, this, &SeatWindow::signIn);
    connect(m_signIn, &SignInPage::languageChosen, this, &SeatWindow::chooseLanguage);
    connect(m_signIn, &SignInPage::lookChosen, this, &SeatWindow::chooseLook);
    m_window.showScreen(m_signIn);
    m_keychain.probe([this](bool available) {
        if (m_signIn)
            m_signIn->setKeychain(available);
    });
}

void SeatWindow::offerRemembered()
{
    const QString number = kept(kNumber);
    if (number.isEmpty() || !m_signIn)
        return;
    m_keychain.read(number, [this](const QString& password) {
        if (!m_signIn || password.isEmpty())
            return;
        m_signIn->setPassword(password);
        m_signIn->setRemembered(true);
    });
}

void SeatWindow::showFirstRun()
{
    m_firstRun = new FirstRunPage(m_theme);
    connect(m_firstRun, &FirstRunPage::createRequested, this, [this](const FirstRun& first) {
        m_firstRun->setBusy(true);
        whenDone(m_host->createDepartment({first.department, first.team, first.number, first.name, first.password}),
                 this, [this, first](const Result<void>& made) {
                     m_firstRun->setBusy(false);
                     if (!made) {
                         m_firstRun->showError(
                             tr("The department was not made. Check that the disk is not full and try "
                                "again."));
                         return;
                     }
                     m_window.dropScreen(m_firstRun);
                     m_firstRun = nullptr;
                     signIn(first.number, first.password, false);
                 });
    });
    m_window.showScreen(m_firstRun);
}

void SeatWindow::signIn(const QString& number, const QString& password, bool remember)
{
    m_signIn->clearError();
    m_signIn->setBusy(true);
    whenDone(m_host->signIn(number, password), this,
             [this, number, password, remember](const Result<std::shared_ptr<SignedIn>>& signedIn) {
                 if (signedIn) {
                     keep(kNumber, number);
                     remember ? m_keychain.write(number, password) : m_keychain.forget(number);
                 }
                 openSeat(signedIn);
             });
}

void SeatWindow::signInAs(const QString& number)
{
    whenDone(m_host->signInAs(number), this,
             [this](const Result<std::shared_ptr<SignedIn>>& signedIn) { openSeat(signedIn); });
}

void SeatWindow::openSeat(const Result<std::shared_ptr<SignedIn>>& signedIn)
{
    m_signIn->setBusy(false);
    if (!signedIn) {
        m_signIn->showError(signedIn.error().kind == Error::Kind::Denied
                                ? tr("Number and password do not belong together. Type the password again, or ask your "
                                     "administrator for a new one.")
                                : tr("The sign-in could not be checked. Nothing was changed; try again in a moment."));
        return;
    }
    Q_EMIT personAccepted();
    auto seat = m_host->seat(std::move(**signedIn));
    if (!seat) {
        m_signIn->showError(
            tr("Your files on this PC could not be opened. Nothing was lost. Check that the disk is not "
               "full, then sign in again, or ask your administrator."));
        return;
    }
    m_signIn->setBusy(true);
    m_seat = std::move(*seat);
    connect(m_seat.get(), &Seat::ready, this, &SeatWindow::showDesk);
}

void SeatWindow::showDesk()
{
    m_personLanguage = m_seat->settings().text(SettingKey::kLanguage);
    if (m_options.language.isEmpty() && m_personLanguage != u"system")
        speak(m_personLanguage);
    connect(m_seat.get(), &Seat::settingsChanged, this, &SeatWindow::followLanguage);
    makeDesk();
    m_window.dropScreen(m_signIn);
    m_signIn = nullptr;
    m_desk->start();
    for (const auto& [number, callId] : std::exchange(m_calls, {}))
        takeCall(number, callId);
    Q_EMIT deskShown();
}

void SeatWindow::makeDesk()
{
    m_desk = std::make_unique<PersonDesk>(*m_seat, *m_host, m_theme, m_systemLook);
    connect(m_desk.get(), &PersonDesk::lockAsked, this, &SeatWindow::lock);
    connect(m_desk.get(), &PersonDesk::leaveAsked, this, [this] {
        // Not from within the workbench's own signal.
        QTimer::singleShot(0, this, [this] {
            leave();
            showSignIn();
        });
    });
    m_window.showScreen(m_desk->workbench());
}

void SeatWindow::lock()
{
    if (m_lock || !m_desk)
        return;
    m_desk->keepDrafts();
    m_lock = new LockPage(m_theme);
    m_lock->brand().setClock([this] { return toDateTime(m_time.now(), m_seat->settings().zone()); });
    m_lock->setPerson(m_desk->personName(), m_desk->teamName());
    connect(m_lock, &LockPage::unlockRequested, this, &SeatWindow::unlock);
    connect(m_lock, &LockPage::otherPersonRequested, this, [this] {
        QTimer::singleShot(0, this, [this] {
            leave();
            showSignIn();
        });
    });
    m_window.showScreen(m_lock);
}

void SeatWindow::unlock(const QString& password)
{
    m_lock->clearError();
    m_lock->setBusy(true);
    whenDone(m_host->signIn(m_desk->personNumber(), password), this,
             [this](const Result<std::shared_ptr<SignedIn>>& signedIn) {
                 m_lock->setBusy(false);
                 m_lock->clearPassword();
                 if (!signedIn) {
                     m_lock->showError(tr("That is not the password of the person who locked this seat."));
                     return;
                 }
                 m_window.showScreen(m_desk->workbench());
                 m_window.dropScreen(m_lock);
                 m_lock = nullptr;
                 rebuildDesk();
             });
}

void SeatWindow::leave()
{
    if (m_desk) {
        m_desk->keepDrafts();
        m_window.dropScreen(m_desk->workbench());
    }
    m_desk.reset();
    m_seat.reset();
    if (m_lock)
        m_window.dropScreen(m_lock);
    m_lock = nullptr;
    // The next person starts as this PC does.
    m_rebuild.stop();
    m_wantedLanguage.clear();
    speak(m_options.language.isEmpty() ? kept(kLanguage) : m_options.language);
    m_theme.setLook(m_systemLook.usual());
}

void SeatWindow::raise()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

/// A call shows itself beside the work and takes no focus; before sign-in calls wait for it.
void SeatWindow::takeCall(const QString& number, const QString& callId)
{
    if (m_desk)
        m_desk->takeCall(number, callId);
    else
        m_calls.append({number, callId});
}

/// What belongs to the PC rather than to a person: how the sign-in page looks and where the window stood.
QString SeatWindow::windowFile() const
{
    return m_folder + QStringLiteral("/window.ini");
}

QString SeatWindow::kept(const QString& key) const
{
    return QSettings(windowFile(), QSettings::IniFormat).value(key).toString();
}

void SeatWindow::keep(const QString& key, const QString& value) const
{
    QSettings(windowFile(), QSettings::IniFormat).setValue(key, value);
}

}  // namespace Seatdesk
