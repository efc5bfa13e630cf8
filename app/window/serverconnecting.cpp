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

namespace Seatdesk {

namespace {

constexpr std::chrono::minutes kAbsenceCheck{1};

}  // namespace

void SeatWindow::showConnection()
{
    if (m_connection)
        return;
    m_connection = new ConnectionPage(m_theme);
    m_connection->brand().setClock([this] { return toDateTime(m_time.now(), Settings().zone()); });
    m_connection->showTrials(serverTrials(untriedSteps()));
    m_connection->setWish(
        {m_host->server().section(u'/', 0, 0), m_host->server().section(u'/', 1), {}, kept(kNumber), {}});
    connect(m_connection, &ConnectionPage::testRequested, this, [this](const ServerWish& wish) {
        const QString url = ServerUrl::compose(wish.address, wish.database, wish.issuerFile);
        whenDone(m_host->tryServer(url, wish.number, wish.password), m_connection,
                 [this](const QList<ServerTestStep>& steps) { m_connection->showTrials(serverTrials(steps)); });
    });
    connect(m_connection, &ConnectionPage::left, this, [this] { leaveConnection(); });
    connect(m_connection, &ConnectionPage::chosen, this, [this](const ServerWish& wish) {
        // Not from within the page's own signal.
        QTimer::singleShot(0, this, [this, wish] { useServer(wish); });
    });
    m_window.showScreen(m_connection);
}

void SeatWindow::leaveConnection()
{
    m_window.dropScreen(m_connection);
    m_connection = nullptr;
    if (m_firstRun)
        m_window.showScreen(m_firstRun);
    else if (m_signIn)
        m_window.showScreen(m_signIn);
}

/// The folder is opened anew, for the server; as it was before when that cannot be.
void SeatWindow::useServer(const ServerWish& wish)
{
    const QString before = m_options.server;
    m_options.server = ServerUrl::compose(wish.address, wish.database, wish.issuerFile);
    m_link.reset();
    m_host.reset();
    if (!openFolder()) {
        m_connection->showError(tr("This is no address of a server. Type its name, as in db.example.org."));
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
        if (fault && *fault != ConnectionFault::ServerGone)
            BenchNotice(*m_desk->workbench(), m_theme)
                .tell(QStringLiteral("connection"), Tone::Warning, faultSentence(*fault));
    });
    m_absence.start(kAbsenceCheck);
}

/// Without the server for longer than the department allows: whoever works here signs in again, with the server.
void SeatWindow::checkAbsence()
{
    if (!m_seat || m_host->server().isEmpty())
        return;
    const Instant asOf = m_seat->syncStatus().asOf();
    const std::chrono::hours allowed(m_seat->settings().number(SettingKey::kOfflineLockHours));
    if (asOf == Instant{} || m_time.now() - asOf <= allowed)
        return;
    leave();
    showSignIn();
    m_signIn->showError(faultSentence(ConnectionFault::AwayTooLong));
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
