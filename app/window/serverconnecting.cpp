// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SeatWindow that connects this PC to a department's server, and tells how the connection stands.
#include "app/commands/faultsentence.h"
#include "app/window/benchnotice.h"
#include "app/window/persondesk.h"
#include "app/window/seatwindow.h"
#include "app/window/serverwords.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "widgets/signin/brandpane.h"
#include "widgets/signin/firstrunpage.h"
#include "widgets/signin/signinpage.h"

#include <utility>

namespace Seatdesk {

namespace {

constexpr std::chrono::minutes kAbsenceCheck{1};
/// How soon it is looked again whether somebody can be sent to the sign-in without losing what they are at.
constexpr std::chrono::seconds kAbsenceWait{1};
/// For so long: enough to end a sentence and save it, too short to work on behind a dialog that is left open.
constexpr std::chrono::minutes kAbsenceGrace{5};

/// Whom the department has sent away sees nothing more of it.
bool isSentAway(const std::optional<ConnectionFault>& fault)
{
    return fault == ConnectionFault::Disabled || fault == ConnectionFault::Expired;
}

QString urlOf(const ServerWish& wish)
{
    return ServerUrl::compose({wish.address, wish.database, wish.issuerFile});
}

}  // namespace

void SeatWindow::showConnection()
{
    if (m_connection)
        return;
    m_connection = new ConnectionPage(m_theme);
    m_connection->brand().setClock([this] { return toDateTime(m_time.now(), Settings().zone()); });
    m_connection->showTrials(serverTrials(untriedSteps()));
    const ServerParts known = m_host->serverParts();
    m_connection->setWish({known.address, known.database, known.issuerFile, kept(kNumber), {}});
    connect(m_connection, &ConnectionPage::testRequested, this, &SeatWindow::tryServer);
    connect(m_connection, &ConnectionPage::left, this, [this] { leaveConnection(); });
    connect(m_connection, &ConnectionPage::chosen, this, [this](const ServerWish& wish) {
        // Not from within the page's own signal.
        QTimer::singleShot(0, this, [this, wish] { useServer(wish); });
    });
    m_window.showScreen(m_connection);
}

/// In a thread of its own: what is tried may take long to answer, and the folder waits for its own threads to close.
void SeatWindow::tryServer(const ServerWish& wish)
{
    if (!m_trials) {
        m_trialWatch = std::make_shared<SocketWatch>();
        m_trials = std::make_unique<Worker>(QStringLiteral("trials"));
    }
    const auto trial = m_trials->run(
        [url = urlOf(wish), wish, watch = m_trialWatch] { return testServer(url, wish.number, wish.password, watch); });
    whenDone(trial, m_connection,
             [this](const QList<ServerTestStep>& steps) { m_connection->showTrials(serverTrials(steps)); });
}

void SeatWindow::leaveConnection()
{
    if (!isOpen())
        return;
    m_window.dropScreen(m_connection);
    m_connection = nullptr;
    if (m_firstRun)
        m_window.showScreen(m_firstRun);
    else if (m_signIn)
        m_window.showScreen(m_signIn);
}

/// The folder, opened again where it had to be given up; else the page says why not and stays.
bool SeatWindow::isOpen()
{
    if (m_host)
        return true;
    const Result<void> opened = openFolder();
    if (!opened)
        m_connection->showError(folderSentence(opened.error()));
    return opened.has_value();
}

/// The folder is opened anew, for the server; as it was before when that cannot be.
void SeatWindow::useServer(const ServerWish& wish)
{
    const QString url = urlOf(wish);
    if (const Result<ServerUrl> read = ServerUrl::parse(url); !read || read->database().isEmpty())
        return m_connection->showError(unreadableServerSentence());
    const QString before = std::exchange(m_options.server, url);
    m_link.reset();
    m_host.reset();
    if (!isOpen()) {
        m_options.server = before;
        static_cast<void>(openFolder());
        return;
    }
    keep(kNumber, wish.number);
    m_window.dropScreen(m_connection);
    m_connection = nullptr;
    if (m_firstRun)
        m_window.dropScreen(m_firstRun);
    m_firstRun = nullptr;
    if (m_signIn)
        m_window.dropScreen(m_signIn);
    showSignIn();
    showFirst();
    if (!wish.password.isEmpty())
        signIn(wish.number, wish.password, false);
}

/// Once for each cause: what will not pass by itself is told above the pages.
void SeatWindow::followConnection()
{
    if (m_host->server().isEmpty())
        return;
    connect(&m_seat->syncStatus(), &SyncStatus::changed, this, [this, told = std::optional<Error>()]() mutable {
        const std::optional<Error>& trouble = m_seat->syncStatus().trouble();
        if (!m_desk || trouble == told)
            return;
        told = trouble;
        const auto fault = trouble ? connectionFaultOf(*trouble) : std::nullopt;
        // A program that is too old, or newer than its server, is answered all the same.
        if (!trouble || fault == ConnectionFault::OldProgram || fault == ConnectionFault::OldServer)
            m_sentAway.reset();
        if (!trouble)
            BenchNotice(*m_desk->workbench(), m_theme).hide(QStringLiteral("connection"));
        if (isSentAway(fault)) {
            m_sentAway = fault;
            m_host->forgetSignIn(m_desk->personNumber());
            m_absence.start(0);
        } else if (fault && *fault != ConnectionFault::ServerGone)
            BenchNotice(*m_desk->workbench(), m_theme)
                .tell(QStringLiteral("connection"), Tone::Warning, faultSentence(*fault));
    });
    m_absence.start(kAbsenceCheck);
}

/// Why whoever works here may not go on: the server has sent them away, which being offline since does not undo, or it
/// has been away itself for longer than the department allows.
std::optional<ConnectionFault> SeatWindow::whyNotHere() const
{
    if (m_sentAway)
        return m_sentAway;
    const std::optional<Error>& trouble = m_seat->syncStatus().trouble();
    if (const auto fault = trouble ? connectionFaultOf(*trouble) : std::nullopt; isSentAway(fault))
        return fault;
    const Instant asOf = m_seat->syncStatus().asOf();
    const std::chrono::hours allowed(m_seat->settings().number(SettingKey::kOfflineLockHours));
    // A clock that was put back lengthens nothing.
    if (asOf == Instant{} || std::chrono::abs(m_time.now() - asOf) <= allowed)
        return std::nullopt;
    return ConnectionFault::AwayTooLong;
}

/// Who may not go on signs in again, with the server.
void SeatWindow::checkAbsence()
{
    if (!m_seat || m_host->server().isEmpty())
        return;
    const std::optional<ConnectionFault> why = whyNotHere();
    if (!why) {
        m_waitsSince.reset();
        return m_absence.start(kAbsenceCheck);
    }
    if (waitsForPerson(*why))
        return m_absence.start(kAbsenceWait);
    leave();
    showSignIn();
    m_signIn->showError(faultSentence(*why));
}

/// Who is in the middle of something may end it, and is told for how long.
bool SeatWindow::waitsForPerson(ConnectionFault why)
{
    if (!m_desk || !m_desk->isAtWork())
        return false;
    if (!m_waitsSince || m_waitsFor != why) {
        m_waitsSince = m_time.now();
        m_waitsFor = why;
        const QString sentence =
            why == ConnectionFault::AwayTooLong
                ? tr("This PC has been without the server for too long. Save what you are writing: in %1 minutes you "
                     "are asked to sign in again.")
                      .arg(kAbsenceGrace.count())
                : tr("%1 Save what you are writing: in %2 minutes you are signed out.")
                      .arg(faultSentence(why))
                      .arg(kAbsenceGrace.count());
        BenchNotice(*m_desk->workbench(), m_theme).tell(QStringLiteral("connection"), Tone::Warning, sentence);
    }
    return m_time.now() - *m_waitsSince < kAbsenceGrace;
}

QString SeatWindow::refusalSentence(const Error& error) const
{
    if (const auto fault = connectionFaultOf(error); fault && !m_host->server().isEmpty())
        return faultSentence(*fault);
    if (error.kind == Error::Kind::Conflict && !m_host->server().isEmpty())
        return tr(
            "This folder has a department of its own. Move it to the server with “seatdesk-admin server adopt”, or "
            "name another folder with --data.");
    if (error.kind == Error::Kind::Denied)
        return tr(
            "Number and password do not belong together. Type the password again, or ask your administrator for a "
            "new one.");
    return tr("The sign-in could not be checked. Nothing was changed; try again in a moment.");
}

}  // namespace Seatdesk
