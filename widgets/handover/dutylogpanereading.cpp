// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DutyLogPane that declares what is done by reading: looking back, printing, checking, bringing back.
#include "domain/book.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "items/dutylog.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/handover/bookreturn.h"
#include "widgets/handover/chainchip.h"
#include "widgets/handover/checksdialog.h"
#include "widgets/handover/dutylogfilterbar.h"
#include "widgets/handover/dutylogpane.h"
#include "widgets/points/pointsdialog.h"

#include <QListView>
#include <QToolButton>

namespace Seatdesk {

void DutyLogPane::declareReading(const PageActions& actions)
{
    const auto hasTicket = [this] {
        return current() && !current()->ticketNumber.isEmpty() ? QString() : tr("The entry is about no ticket.");
    };
    m_ticket->setObjectName(QStringLiteral("handover.ticket"));
    m_ticket->follow(m_actions, actions.add({.id = QStringLiteral("handover.ticket"),
                                             .name = tr("Show the ticket"),
                                             .icon = QStringLiteral("view-task"),
                                             .run = [this] { m_ways.openTicket(current()->ticket); },
                                             .whyNot = hasTicket}));
    m_print->setObjectName(QStringLiteral("handover.print"));
    m_print->follow(m_actions, actions.add({.id = QStringLiteral("handover.print"),
                                            .name = tr("Print the day…"),
                                            .icon = QStringLiteral("document-print"),
                                            .run = [this] { m_ways.print(m_log.book()->id, m_filter->day()); },
                                            .whyNot =
                                                [this] {
                                                    if (!m_log.book())
                                                        return tr("The team has no open book.");
                                                    return m_filter->day().isValid() ? QString()
                                                                                     : tr("Choose one day first.");
                                                }}));
    m_older->setObjectName(QStringLiteral("handover.older"));
    m_older->follow(m_actions,
                    actions.add({.id = QStringLiteral("handover.older"),
                                 .name = tr("Older entries"),
                                 .icon = QStringLiteral("go-up"),
                                 .run = [this] { m_log.readOlder(); },
                                 .whyNot = [this] { return m_log.hasOlder() ? QString() : tr("All are shown."); }}));
    m_today->setObjectName(QStringLiteral("handover.today"));
    m_today->follow(
        m_actions,
        actions.add({.id = QStringLiteral("handover.today"),
                     .name = tr("Back to today"),
                     .icon = QStringLiteral("view-calendar"),
                     .run = [this] { m_filter->reset(); },
                     .whyNot = [this] { return m_filter->isNarrowed() ? QString() : tr("Today is shown."); }}));
    declareChecking(actions);
}

void DutyLogPane::declareChecking(const PageActions& actions)
{
    actions.add({.id = QStringLiteral("handover.search"),
                 .name = tr("Search the whole book"),
                 .icon = QStringLiteral("search"),
                 .run = [this] { m_filter->search(); }});
    actions.add({.id = QStringLiteral("handover.checks"),
                 .name = tr("Checks of the pages…"),
                 .icon = QStringLiteral("emblem-checked"),
                 .run = [this] { (new ChecksDialog(m_place, theme(), m_log.team(), m_ways.signing, this))->open(); },
                 .whyNot = [this] { return m_log.team().isNull() ? tr("Choose a team first.") : QString(); }});
    m_reports->setObjectName(QStringLiteral("handover.reports"));
    m_reports->follow(m_actions, actions.add({.id = QStringLiteral("handover.reports"),
                                              .name = tr("Reports…"),
                                              .icon = QStringLiteral("office-chart-bar"),
                                              .run =
                                                  [this] {
                                                      const QDate day =
                                                          m_filter->isNarrowed() ? m_filter->day() : QDate();
                                                      report({ReportKind::DailyWorkload, m_log.team(), day});
                                                  },
                                              .whyNot = [this] { return whyNotReport(); }}));
    actions.add({.id = QStringLiteral("handover.points"),
                 .name = tr("Points of the month…"),
                 .icon = QStringLiteral("star"),
                 .run = [this] { points(); },
                 .whyNot = [this] { return whyNotPoints(); }});
    declareForms(actions);
    declareKeeping(actions);
}

/// Of the day that is looked at, else of today.
void DutyLogPane::declareForms(const PageActions& actions)
{
    const auto declare = [this, &actions](const QString& id, const QString& name, DutyForm form) {
        const auto run = [this, form] {
            const QDate day = m_filter->day();
            const QDate today = toDateTime(m_place.time.now(), m_place.settings.zone()).date();
            m_ways.printForm(form, m_log.book()->id, day.isValid() ? day : today);
        };
        const auto whyNot = [this] {
            return m_log.book() && m_ways.printForm ? QString() : tr("The team has no open book.");
        };
        actions.add({.id = id, .name = name, .icon = QStringLiteral("document-print"), .run = run, .whyNot = whyNot});
    };
    declare(QStringLiteral("handover.printRoll"), tr("Print the roll call of the day…"), DutyForm::RollCall);
    declare(QStringLiteral("handover.printRecord"), tr("Print the handover record of the day…"), DutyForm::Handover);
    declare(QStringLiteral("handover.printMonth"), tr("Print the duty record of the month…"), DutyForm::Month);
}

QString DutyLogPane::whyNotReport() const
{
    return ReportDialog::scopesOf(m_place.session).isEmpty() ? tr("The team's lead or the director writes the reports.")
                                                             : QString();
}

void DutyLogPane::report(const ReportDialog::Choice& choice)
{
    if (const QString why = whyNotReport(); !why.isEmpty())
        return m_notice->tell(Tone::Info, why);
    const auto openLog = [this](ScopeId team, Instant at) { showDayOf(team, at); };
    (new ReportDialog(m_place, theme(), m_ways, openLog, choice, this))->open();
}

QString DutyLogPane::whyNotPoints() const
{
    const Session& session = m_place.session;
    const bool decides = session.hasRole(QStringLiteral("lead")) || session.hasRole(QStringLiteral("director"));
    return decides ? QString() : tr("The team's lead or the director decides on points.");
}

void DutyLogPane::points()
{
    if (const QString why = whyNotPoints(); !why.isEmpty())
        return m_notice->tell(Tone::Info, why);
    const auto openLog = [this](ScopeId team, Instant at) { showDayOf(team, at); };
    (new PointsDialog(m_place, theme(), {m_ways.openTicket, openLog}, {}, this))->open();
}

void DutyLogPane::showDayOf(ScopeId team, Instant at)
{
    if (m_turnTo)
        m_turnTo(team);
    m_filter->showDay(toDateTime(at, m_place.settings.zone()).date());
    m_list->setFocus(Qt::OtherFocusReason);
}

void DutyLogPane::declareKeeping(const PageActions& actions)
{
    actions.add({.id = QStringLiteral("handover.verify"),
                 .name = tr("Check the chain again"),
                 .icon = QStringLiteral("shield"),
                 .run = [this] { m_verification.verify(m_verified); },
                 .whyNot = [this] { return m_log.book() ? QString() : tr("The team has no open book."); }});
    actions.add({.id = QStringLiteral("handover.bringBack"),
                 .name = tr("Bring lost entries back…"),
                 .icon = QStringLiteral("edit-undo"),
                 .run =
                     [this] {
                         m_return->ask(*m_log.book(),
                                       [this](Tone tone, const QString& sentence) { m_notice->tell(tone, sentence); });
                     },
                 .whyNot =
                     [this] {
                         return m_chain->isInDoubt() ? QString()
                                                     : tr("The book is the one that this PC has seen before.");
                     }});
}

void DutyLogPane::tellBroken(const QString& sentence)
{
    m_notice->tell(Tone::Danger, sentence);
    m_actions.refresh();
    if (m_chain->isInDoubt() && m_ways.restoring)
        connect(m_notice->addAction(tr("Bring lost entries back…")), &QToolButton::clicked, this,
                [this] { m_actions.run(QStringLiteral("handover.bringBack")); });
}

}  // namespace Seatdesk
