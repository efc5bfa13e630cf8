// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SeatWindow before somebody works: first run, sign-in, what others left unsent.
#include "app/window/openingwords.h"
#include "app/window/persondesk.h"
#include "app/window/seatwindow.h"
#include "domain/whendone.h"
#include "widgets/signin/brandpane.h"
#include "widgets/signin/firstrunpage.h"
#include "widgets/signin/signinpage.h"
#include "widgets/words/ticketwords.h"

#include <QTimer>

#include <algorithm>

namespace Seatdesk {

namespace {

/// Whose unsent work is told of; more would push the form out of its place.
constexpr qsizetype kUnsentShown = 3;

}  // namespace

/// Behind the first paint: whether anyone works here yet.
void SeatWindow::showFirst()
{
    whenDone(m_host->hasStaff(), this, [this](const Result<bool>& hasStaff) {
        if (!hasStaff) {
            m_signIn->showError(m_host->server().isEmpty() ? openingSentence(hasStaff.error())
                                                           : refusalSentence(hasStaff.error()));
            return;
        }
        tellUnsent();
        if (*hasStaff && (m_options.demo || !m_options.as.isEmpty()))
            signInToDemo();
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
    m_signIn->setServer(m_host->server());
    connect(m_signIn, &SignInPage::connectionAsked, this, &SeatWindow::showConnection);
    m_window.showScreen(m_signIn);
    m_keychain->probe([this](bool available) {
        if (m_signIn)
            m_signIn->setKeychain(available);
    });
}

/// Two departments may give one number to two people, and the demo gives it to anybody.
QString SeatWindow::keyOf(const QString& number) const
{
    const QString server = m_host->serverPlace();
    return (server.isEmpty() ? m_folder : server) + u' ' + number;
}

void SeatWindow::offerRemembered()
{
    tellUnsent();
    const QString number = kept(kNumber);
    if (number.isEmpty() || !m_signIn)
        return;
    m_keychain->read(keyOf(number), [this, number](const QString& password) {
        if (m_signIn && !password.isEmpty())
            m_signIn->offerRemembered(number, password);
    });
}

/// A PC is shared: who comes next sees that a colleague's work still waits for that colleague.
QList<EntryFact> SeatWindow::newsOf(const QList<UnsentWork>& people) const
{
    QList<EntryFact> lines;
    const auto shown = [this](Instant at) { return TimeWords::moment(at, m_time.now(), Settings().zone()); };
    for (const UnsentWork& work : people.mid(0, kUnsentShown)) {
        if (work.count > 0)
            lines.append(
                {QStringLiteral("cloud-upload"),
                 tr("%1 has %n change(s) that have not gone out, the oldest of %2. They go out when %1 signs in "
                    "next.",
                    nullptr, work.count)
                     .arg(work.person, shown(work.oldest))});
    }
    const auto here = std::find_if(people.begin(), people.end(),
                                   [this](const UnsentWork& work) { return work.number == kept(kNumber); });
    if (here == people.end())
        return lines;
    if (here->drafts > 0)
        lines.append({QStringLiteral("document-edit"),
                      tr("%n draft(s) of %1 on this PC", nullptr, here->drafts).arg(here->number)});
    if (here->signInUntil && *here->signInUntil > m_time.now())
        lines.append({QStringLiteral("cloudstatus"), tr("%1 can also sign in while the server is away, until %2")
                                                         .arg(here->number, shown(*here->signInUntil))});
    return lines;
}

void SeatWindow::tellUnsent()
{
    if (!m_signIn)
        return;
    whenDone(m_host->unsentWork(), this, [this](const Result<QList<UnsentWork>>& unsent) {
        if (m_signIn && unsent)
            m_signIn->setNews(newsOf(*unsent));
    });
}

void SeatWindow::showFirstRun()
{
    m_firstRun = new FirstRunPage(m_theme);
    m_firstRun->brand().setClock([this] { return toDateTime(m_time.now(), Settings().zone()); });
    connect(m_firstRun, &FirstRunPage::connectionAsked, this, &SeatWindow::showConnection);
    connect(m_firstRun, &FirstRunPage::createRequested, this, [this](const FirstRun& first) {
        m_firstRun->setBusy(true);
        whenDone(m_host->createDepartment(
                     {first.department, first.team, first.number, first.name, first.password, poolNames()}),
                 this, [this, first](const Result<void>& made) {
                     m_firstRun->setBusy(false);
                     if (!made) {
                         showSetupError(made.error());
                         return;
                     }
                     m_window.dropScreen(m_firstRun);
                     m_firstRun = nullptr;
                     signIn(first.number, first.password, false);
                 });
    });
    m_window.showScreen(m_firstRun);
}

/// The department's own names for where work lies that belongs to no team, in the language it is set up in.
QHash<QString, QString> SeatWindow::poolNames()
{
    return {{QStringLiteral("customers"), tr("Customer files")}, {QStringLiteral("complaints"), tr("Complaints")},
            {QStringLiteral("callback"), tr("Callbacks")},       {QStringLiteral("quality"), tr("Quality")},
            {QStringLiteral("drafts"), tr("Knowledge drafts")},  {QStringLiteral("log"), tr("Log")}};
}

void SeatWindow::showSetupError(const Error& error)
{
    if (error.kind == Error::Kind::Conflict)
        m_firstRun->showError(
            tr("Somebody has set this department up meanwhile. Close the window and open it again to sign in."));
    else if (error.kind == Error::Kind::Full)
        m_firstRun->showError(tr("The department was not made: the disk is full. Make room and try again."));
    else
        m_firstRun->showError(
            tr("The department was not made, and nothing was changed. Try again; if it goes on, run “seatdesk-admin "
               "salvage” on this folder."));
}

void SeatWindow::signIn(const QString& number, const QString& password, bool remember)
{
    m_signIn->clearError();
    m_signIn->setBusy(true);
    whenDone(m_host->signIn(number, password), this,
             [this, number, password, remember](const Result<std::shared_ptr<SignedIn>>& signedIn) {
                 if (signedIn) {
                     keep(kNumber, number);
                     if (remember)
                         m_keychain->write(keyOf(number), password, [this](bool kept) {
                             m_isRemembered = kept;
                             tellWhetherRemembered();
                         });
                     else
                         m_keychain->forget(keyOf(number));
                     // Of versions that named it by the number alone, whosever it was.
                     m_keychain->forget(number);
                 }
                 openSeat(signedIn);
             });
}

void SeatWindow::tellWhetherRemembered()
{
    if (m_desk && !m_isRemembered)
        m_desk->tellNotRemembered();
}

/// Without a password, where nothing is anybody's: a department that is not the demo asks for one.
void SeatWindow::signInToDemo()
{
    whenDone(m_host->isDemo(), this, [this](const Result<bool>& isDemo) {
        if (isDemo && *isDemo && !m_options.as.isEmpty())
            return signInAs(m_options.as);
        offerRemembered();
        if (!isDemo || !*isDemo)
            m_signIn->showError(
                tr("This folder holds a department of its own, not the demo: sign in with your number "
                   "and password."));
    });
}

void SeatWindow::signInAs(const QString& number)
{
    whenDone(m_host->signInAs(number), this, [this, number](const Result<std::shared_ptr<SignedIn>>& signedIn) {
        if (!signedIn && signedIn.error().kind == Error::Kind::Denied)
            Q_EMIT signInRefused(tr("Nobody in the demo can sign in as %1.").arg(number));
        openSeat(signedIn);
    });
}

void SeatWindow::openSeat(const Result<std::shared_ptr<SignedIn>>& signedIn)
{
    m_signIn->setBusy(false);
    if (!signedIn) {
        m_signIn->showError(refusalSentence(signedIn.error()));
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
    // Not from within the seat's own signal.
    connect(m_seat.get(), &Seat::failed, this, &SeatWindow::closeUnreadableSeat, Qt::QueuedConnection);
}

void SeatWindow::closeUnreadableSeat()
{
    if (m_desk || !m_seat)
        return;
    m_seat.reset();
    m_signIn->setBusy(false);
    m_signIn->showError(
        tr("The department's data could not be read, so there is nothing to work with yet. Nothing was "
           "lost. Try again in a moment, or ask your administrator."));
}

}  // namespace Seatdesk
