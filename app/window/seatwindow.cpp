// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/seatwindow.h"

#include "app/link/linkclient.h"
#include "app/window/desktopkeychain.h"
#include "app/window/persondesk.h"
#include "app/window/repairnotice.h"
#include "domain/whendone.h"
#include "host/seatindex.h"
#include "sync/connectionfault.h"
#include "widgets/signin/brandpane.h"
#include "widgets/signin/lockpage.h"
#include "widgets/signin/signinpage.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPointer>
#include <QSettings>
#include <QTimer>

namespace Seatdesk {

namespace {

const QString kLanguage = QStringLiteral("language");
const QString kLook = QStringLiteral("look");
const QString kPlace = QStringLiteral("place");

}  // namespace

const QString SeatWindow::kNumber = QStringLiteral("number");

SeatWindow::SeatWindow(WindowOptions options, Theme& theme, Language& language, const TimeSource* time,
                       std::unique_ptr<Keychain> keychain)
    : m_options(std::move(options)),
      m_theme(theme),
      m_language(language),
      m_time(time ? *time : m_systemTime),
      m_keychain(keychain ? std::move(keychain) : std::make_unique<DesktopKeychain>()),
      m_window(theme)
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
    m_absence.setObjectName(QStringLiteral("absence"));
    connect(&m_absence, &QTimer::timeout, this, &SeatWindow::checkAbsence);
    if (!m_options.call.isEmpty())
        m_calls.append({m_options.call, m_options.callId});
    connect(&m_window, &MainWindow::closed, qApp, &QApplication::quit);
    connect(&m_window, &MainWindow::placeChanged, this, [this](const QByteArray& place) {
        keep(kPlace, QString::fromLatin1(place.toBase64()));
        if (m_desk)
            m_desk->keepPlace();
    });
}

SeatWindow::~SeatWindow()
{
    leave();
    // Nobody waits for a server that is only tried.
    if (m_trialWatch)
        m_trialWatch->giveUp();
}

bool SeatWindow::start(QString& sentence)
{
    const Result<void> opened = openFolder();
    if (!opened) {
        if (opened.error().kind == Error::Kind::Busy)
            m_handedOver = handOver(sentence);
        else
            sentence = folderSentence(opened.error());
        return false;
    }
    speak(m_options.language.isEmpty() ? kept(kLanguage) : m_options.language);
    startLook();
    // Pictures are of one size, whatever the window was when the folder was last used.
    if (!m_options.tour.isEmpty() || !m_window.restorePlace(QByteArray::fromBase64(kept(kPlace).toLatin1())))
        m_window.resize(firstWindowSize(m_options));
    showSignIn();
    m_window.show();
    showFirst();
    return true;
}

QString SeatWindow::folderSentence(const Error& error) const
{
    if (error.kind == Error::Kind::Busy)
        return tr("Another program has %1 open. Close it and try again.").arg(m_folder);
    if (error.kind == Error::Kind::Invalid)
        return tr("This is no URL of a database: postgresql://host/database");
    return tr("%1 cannot be used: check that you may write there and that the disk is not full, or name another "
              "folder with --data.")
        .arg(m_folder);
}

Result<void> SeatWindow::openFolder()
{
    auto host = SeatHost::open(m_folder, m_time, seatIndex(), m_options.server);
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
    m_desk->tellUnfinished();
    tellWhetherRemembered();
    followConnection();
    for (const auto& [number, callId] : std::exchange(m_calls, {}))
        takeCall(number, callId);
    Q_EMIT deskShown();
}

void SeatWindow::makeDesk()
{
    m_seat->setPoolNames(poolNames());
    m_desk = std::make_unique<PersonDesk>(*m_seat, *m_host, m_theme, m_systemLook);
    connect(m_desk.get(), &PersonDesk::lockAsked, this, &SeatWindow::lock);
    connect(m_desk.get(), &PersonDesk::leaveAsked, this, [this] {
        // Not from within the workbench's own signal.
        QTimer::singleShot(0, this, [this] {
            leave();
            showSignIn();
            offerRemembered();
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
    m_lock->brand().setClock([this] { return toDateTime(m_seat->time().now(), m_seat->settings().zone()); });
    m_lock->setPerson(m_desk->personName(), m_desk->teamName());
    connect(m_lock, &LockPage::unlockRequested, this, &SeatWindow::unlock);
    connect(m_lock, &LockPage::otherPersonRequested, this, [this] {
        QTimer::singleShot(0, this, [this] {
            leave();
            showSignIn();
            offerRemembered();
        });
    });
    m_window.showScreen(m_lock);
}

void SeatWindow::unlock(const QString& password)
{
    m_lock->clearError();
    m_lock->setBusy(true);
    whenDone(
        m_host->signIn(m_desk->personNumber(), password), this,
        [this, page = QPointer<LockPage>(m_lock)](const Result<std::shared_ptr<SignedIn>>& signedIn) {
            // Someone else may have taken the seat while the password was looked at.
            if (!page || page != m_lock)
                return;
            m_lock->setBusy(false);
            m_lock->clearPassword();
            if (!signedIn) {
                const bool isWrong = connectionFaultOf(signedIn.error()) == ConnectionFault::WrongPassword;
                m_lock->showError(!isWrong && !m_host->server().isEmpty() ? refusalSentence(signedIn.error())
                                  : signedIn.error().kind == Error::Kind::Denied
                                      ? tr("That is not the password of the person who locked this seat.")
                                      : tr("The password could not be checked. Your work is untouched; try again in a "
                                           "moment."));
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
        m_desk->keepPlace();
        // What was asked over the whole window is the person's too, and keeps what was typed as it goes.
        qDeleteAll(m_window.findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
        m_window.dropScreen(m_desk->workbench());
    }
    m_absence.stop();
    m_waitsSince.reset();
    m_sentAway.reset();
    m_desk.reset();
    m_seat.reset();
    m_isRemembered = true;
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
    // To show a window that is minimised leaves it so.
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
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
