// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PersonDesk that makes the pages and panels of this person's work.
#include "app/window/benchnotice.h"
#include "app/window/documents.h"
#include "app/window/emergencynotice.h"
#include "app/window/firstpage.h"
#include "app/window/persondesk.h"
#include "app/window/qualitydesk.h"
#include "app/window/unfinished.h"
#include "domain/announcement.h"
#include "domain/article.h"
#include "domain/bookentry.h"
#include "domain/settings.h"
#include "domain/ticketnumber.h"
#include "domain/whendone.h"
#include "items/tidywatch.h"
#include "widgets/desk/deputynaming.h"
#include "widgets/desk/deskpage.h"
#include "widgets/duties/dutycalendar.h"
#include "widgets/handover/handoverpage.h"
#include "widgets/knowledge/references.h"
#include "widgets/log/logpage.h"
#include "widgets/people/peoplepage.h"
#include "widgets/people/peoplework.h"
#include "widgets/reminders/reminders.h"
#include "widgets/shell/headerbar.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/statussegment.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/ticketspage.h"
#include "widgets/tray/traydock.h"

namespace Seatdesk {

namespace {

/// For those whom the rules let see a team's duty log.
void addHandover(Workbench& bench, Workplace& place, Theme& theme, const HandoverWays& ways)
{
    if (!HandoverPage::isConcerned(place.session))
        return;
    bench.addPage({HandoverPage::workspace(), PersonDesk::tr("Handover"), QStringLiteral("document-swap"),
                   [&bench, &place, &theme, ways] { return new HandoverPage(place, theme, bench.actions(), ways); }});
}

}  // namespace

void PersonDesk::addPages()
{
    m_references = new References(m_place, m_theme, *m_bench);
    m_documents = new Documents(m_place, m_theme, m_bench);
    if (mayRecordTickets(m_seat.session()))
        addDesk();
    m_bench->addPage(
        {QStringLiteral("tickets"), tr("Tickets"), QStringLiteral("view-task"), [this] { return makeTicketsPage(); }});
    m_references->addPages();
    addHandover(*m_bench, m_place, m_theme, handoverWays());
    addQualityPages(*m_bench, m_place, m_theme,
                    m_host.folder().personFolder(m_seat.session().person()).value_or(QString()),
                    [this](RecordId ticket) { showTicket(ticket); });
    addPeople();
    addLog();
    addReminders();
    addDuties();
    if (HandoverPage::isConcerned(m_place.session)) {
        addTidying();
        addEmergency();
    }
    m_references->addPanels();
    m_tray = new TrayDock(m_place, m_theme, m_bench->actions(), m_bench);
    m_bench->addDockWidget(Qt::BottomDockWidgetArea, m_tray);
    m_tray->hide();  // comes up when it is asked for, never by itself
    m_unfinished = new Unfinished(*this, *m_references, m_theme, m_bench);
    new DeputyNaming(m_place, m_theme, m_bench->actions(), m_bench);
    m_bench->actions().add({.id = QStringLiteral("sync.now"),
                            .name = tr("Sync now"),
                            .icon = QStringLiteral("view-refresh"),
                            .group = tr("Window"),
                            .run = [this] { m_seat.syncNow(); }});
}

HandoverWays PersonDesk::handoverWays()
{
    HandoverWays ways;
    ways.openTicket = [this](RecordId ticket) { showTicket(ticket); };
    ways.print = [this](RecordId book, const QDate& day) { m_documents->printDutyLog(book, day); };
    ways.printForm = [this](DutyForm form, RecordId book, const QDate& day) {
        m_documents->printDutyForm(form, book, day);
    };
    ways.printReport = [this](const WrittenReport& report, const std::function<void()>& printed) {
        m_documents->printReport(report, printed);
    };
    ways.printPlan = [this](RecordId plan) { m_documents->printPlan(plan); };
    ways.printPapers = [this](ScopeId team, int count, bool hasLogPage) {
        m_documents->printPapers(team, count, hasLogPage);
    };
    if (mayRecordTickets(m_seat.session()))
        ways.enterPaper = [this](const QString& number) { showDesk()->enterPaper(number); };
    ways.olderTickets = m_seat.olderTickets();
    ways.signing = &m_seat.signing();
    ways.restoring = &m_seat.bookRestoring();
    return ways;
}

/// For whoever has to do with the department's people; to the others the page is nothing.
void PersonDesk::addPeople()
{
    if (!PeopleWork(m_place).isConcerned())
        return;
    PeopleWays ways;
    if (m_host.server().isEmpty())
        ways.assignPassword = [this](StaffId person, const QString& password,
                                     const std::function<void(const Result<void>&)>& done) {
            whenDone(m_host.assignPasswordAs(m_seat.session().person(), person, password), this, done);
        };
    m_bench->addPage({PeoplePage::workspace(), tr("People"), QStringLiteral("system-users"),
                      [this, ways] { return new PeoplePage(m_place, m_theme, m_bench->actions(), ways); }});
}

/// For those whom the rules let see who looked at what.
void PersonDesk::addLog()
{
    if (!LogPage::isConcerned(m_seat.session()))
        return;
    LogWays ways;
    ways.exportLog = [this](const Query& query) { m_documents->exportLog(query); };
    ways.openTicket = [this](RecordId ticket) { showTicket(ticket); };
    m_bench->addPage({LogPage::workspace(), tr("Access log"), QStringLiteral("eye"),
                      [this, ways] { return new LogPage(m_place, m_theme, m_bench->actions(), ways); }});
}

void PersonDesk::addReminders()
{
    m_reminders = new Reminders(m_place, m_theme, m_bench->actions(),
                                m_bench->status().right(QStringLiteral("reminders")), m_bench);
    connect(m_reminders, &Reminders::ticketAsked, this, [this](const RecordId& ticket) { showTicket(ticket); });
    connect(m_reminders, &Reminders::fellDue, this, [this](const QString& sentence, const RecordId& reminder) {
        BenchNotice(*m_bench, m_theme)
            .tell(QStringLiteral("reminder"), Tone::Info, sentence, tr("Show"),
                  [this, reminder] { m_reminders->show(reminder); });
    });
}

/// In the same calm place as what a person wanted to be reminded of.
void PersonDesk::addTidying()
{
    auto* watch = new TidyWatch(m_place.records, m_place.session, m_place.settings, this);
    connect(watch, &TidyWatch::due, this, [this](const ShiftTurn& turn) {
        const QString end = toDateTime(turn.shift.until, m_place.settings.zone()).toString(QStringLiteral("HH:mm"));
        const QString sentence =
            tr("The shift ends at %1. Tidy the place and count the items before it is handed over.").arg(end);
        BenchNotice(*m_bench, m_theme)
            .tell(QStringLiteral("tidy"), Tone::Info, sentence, tr("Show the handover"),
                  [this] { m_bench->showPage(HandoverPage::workspace()); });
    });
}

void PersonDesk::addEmergency()
{
    auto* notice = new EmergencyNotice(m_place, m_theme, *m_bench);
    connect(notice, &EmergencyNotice::asked, this, [this](const ScopeId& team) {
        m_bench->showPage(HandoverPage::workspace());
        if (auto* page = qobject_cast<HandoverPage*>(m_bench->page(HandoverPage::workspace())))
            page->showPlans(team);
    });
}

void PersonDesk::addDuties()
{
    DutyWays ways;
    ways.openLink = [this](const BookLink& link) { openEvidence(link); };
    ways.print = [this](bool all) { m_documents->printDuties(all); };
    m_duties = new DutyCalendar(m_place, m_theme, m_bench->actions(), ways, m_bench);
    connect(m_duties, &DutyCalendar::pressing, this, [this](const QString& sentence, bool isOverdue) {
        BenchNotice(*m_bench, m_theme)
            .tell(QStringLiteral("duties"), isOverdue ? Tone::Warning : Tone::Info, sentence, tr("Show the duties"),
                  [this] { m_duties->open(); });
    });
}

/// What shows that a duty was done, where this person may see it; else the page where such things stand.
void PersonDesk::openEvidence(const BookLink& link)
{
    if (link.record == Ticket::kRecord)
        return showTicket(link.id);
    if (link.record == Article::kRecord)
        return m_references->openArticle(ArticleId(link.id));
    if (link.record == Announcement::kRecord)
        return m_references->openAnnouncements();
    const QString page = link.record == BookEntry::kRecord ? HandoverPage::workspace() : LogPage::workspace();
    if (m_bench->rail().ids().contains(page))
        return m_bench->showPage(page);
    BenchNotice(*m_bench, m_theme)
        .tell(QStringLiteral("evidence"), Tone::Info,
              tr("You do not see where that stands. What was said of it is in the history of the duty."));
}

void PersonDesk::addDesk()
{
    m_bench->addPage(
        {QStringLiteral("desk"), tr("Desk"), QStringLiteral("headset"), [this] { return makeDeskPage(); }});
}

DeskPage* PersonDesk::showDesk()
{
    // A card may wait from days with another role.
    if (!m_bench->page(QStringLiteral("desk")))
        addDesk();
    m_bench->showPage(QStringLiteral("desk"));
    return m_deskPage;
}

QWidget* PersonDesk::makeDeskPage()
{
    m_deskPage = new DeskPage(m_place, m_theme, m_bench->actions());
    m_bench->header().addCallWidget(m_deskPage->callBar());
    m_references->setDeskEditor(m_deskPage);
    connect(m_deskPage, &DeskPage::ticketAsked, this, &PersonDesk::showTicket);
    connect(m_deskPage, &DeskPage::subjectChanged, m_references, &References::followTicket);
    connect(m_deskPage, &DeskPage::situationChanged, m_references, &References::offerPhrases);
    return m_deskPage;
}

QWidget* PersonDesk::makeTicketsPage()
{
    TicketWays ways;
    if (mayRecordTickets(m_seat.session()))
        ways.newTicket = [this] { showDesk()->startTicket(); };
    ways.remind = [this](TicketId ticket) { m_reminders->write(ticket); };
    ways.exportView = [this](const Query& query, const QString& view) { m_documents->exportView(query, view); };
    ways.print = [this](TicketId ticket, FormKind form) {
        const auto& file = m_ticketsPage->detail().file();
        const bool shown = file && TicketId(file->id()) == ticket;
        m_documents->print(ticket, form, shown ? TicketNumber::shown(file->ticket.ticket.number()) : QString());
    };
    ways.openQuoted = [this](ArticleId article, qint64 version) { m_references->openVersion(article, version); };
    ways.openTickets = &m_seat.openTickets();
    ways.olderTickets = m_seat.olderTickets();
    m_ticketsPage = new TicketsPage(m_place, m_theme, m_bench->actions(), ways);
    return m_ticketsPage;
}

}  // namespace Seatdesk
