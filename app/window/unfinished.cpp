// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/unfinished.h"

#include "app/window/benchnotice.h"
#include "app/window/persondesk.h"
#include "domain/drafts.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "widgets/controls/noticebar.h"
#include "widgets/desk/deskpage.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/drafts/unfinisheddialog.h"
#include "widgets/duties/dutycalendar.h"
#include "widgets/handover/handoverpage.h"
#include "widgets/knowledge/references.h"
#include "widgets/quality/qualitypage.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/ticketcommands.h"
#include "widgets/tickets/ticketspage.h"
#include "widgets/words/errorwords.h"

#include <QEvent>
#include <QFontMetrics>
#include <QToolButton>

#include <algorithm>

namespace Seatdesk {

namespace {

/// Named one by one in the bar; more are in the list.
constexpr int kNamed = 3;
constexpr int kLetters = 11;
constexpr int kMostLetters = 60;
/// Around the words of a button in the bar, and around the bar's sentence with its icon and cross.
constexpr int kButtonRest = 26;
constexpr int kBarRest = 90;
const QString kBar = QStringLiteral("unfinished");

}  // namespace

Unfinished::Unfinished(PersonDesk& desk, References& references, const Theme& theme, QObject* parent)
    : QObject(parent), m_desk(desk), m_references(references), m_theme(theme)
{
    m_desk.workbench()->installEventFilter(this);
    m_desk.workbench()->actions().add({.id = QStringLiteral("drafts.show"),
                                       .name = tr("Show what is unfinished"),
                                       .icon = QStringLiteral("draft"),
                                       .group = tr("Window"),
                                       .run = [this] { showAll(); }});
}

void Unfinished::tell()
{
    whenDone(m_desk.place().drafts.all(), this, [this](const Result<QList<Draft>>& drafts) {
        // The Desk says it when they cannot be read.
        if (drafts)
            tellOf(unfinishedOf(*drafts));
    });
}

bool Unfinished::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && !m_told.isEmpty() && lettersFor(m_told) != m_letters) {
        const auto* notice = m_desk.workbench()->findChild<NoticeBar*>(kBar + QStringLiteral("Notice"));
        if (notice && notice->isVisible())
            fitWords(*notice);
    }
    return QObject::eventFilter(watched, event);
}

/// The words that stand there get longer or shorter; whoever is at one of them by keyboard stays there.
void Unfinished::fitWords(const NoticeBar& notice)
{
    m_letters = lettersFor(m_told);
    QList<QToolButton*> buttons = notice.findChildren<QToolButton*>();
    buttons.removeIf([](const QToolButton* button) { return button->isHidden() || button->text().isEmpty(); });
    const qsizetype named = std::min({qsizetype(kNamed), m_told.size(), buttons.size()});
    for (qsizetype i = 0; i < named; ++i) {
        buttons.at(i)->setText(m_told.at(i).line(m_letters));
        buttons.at(i)->setAccessibleName(buttons.at(i)->text());
    }
}

/// As many as the bar has room for beside its sentence.
int Unfinished::lettersFor(const QList<UnfinishedDraft>& unfinished) const
{
    const QFontMetrics metrics(m_theme.font());
    const int room = m_desk.workbench()->width() - kBarRest - kButtonRest - metrics.horizontalAdvance(tr("List")) -
                     metrics.horizontalAdvance(sentenceOf(unfinished));
    int letters = kLetters;
    for (; letters < kMostLetters; ++letters) {
        int wanted = 0;
        for (const UnfinishedDraft& one : unfinished.first(std::min<qsizetype>(kNamed, unfinished.size())))
            wanted += metrics.horizontalAdvance(one.line(letters + 1)) + kButtonRest;
        if (wanted > room)
            break;
    }
    return letters;
}

QString Unfinished::sentenceOf(const QList<UnfinishedDraft>& unfinished)
{
    return tr("%n unfinished on this PC", nullptr, static_cast<int>(unfinished.size()));
}

void Unfinished::tellOf(const QList<UnfinishedDraft>& unfinished)
{
    m_told = unfinished;
    if (unfinished.isEmpty())
        return;
    m_letters = lettersFor(unfinished);
    QList<BenchNotice::Word> words;
    for (const UnfinishedDraft& one : unfinished.first(std::min<qsizetype>(kNamed, unfinished.size())))
        words.append({one.line(m_letters), [this, one, unfinished] {
                          QList<UnfinishedDraft> rest = unfinished;
                          rest.removeIf([&](const UnfinishedDraft& other) { return other.draft.id == one.draft.id; });
                          tellOf(rest);
                          open(one);
                      }});
    words.append({tr("List"), [this] { showAll(); }});
    BenchNotice(*m_desk.workbench(), m_theme).tell(kBar, Tone::Info, sentenceOf(unfinished), words);
}

void Unfinished::showAll()
{
    whenDone(m_desk.place().drafts.all(), this, [this](const Result<QList<Draft>>& drafts) {
        const QList<UnfinishedDraft> unfinished = unfinishedOf(drafts.value_or(QList<Draft>()));
        if (!unfinished.isEmpty())
            return list(unfinished);
        m_told.clear();
        BenchNotice(*m_desk.workbench(), m_theme)
            .tell(kBar, Tone::Info,
                  drafts ? tr("Nothing is unfinished on this PC.")
                         : tr("The drafts of this PC could not be read. They are still there: try again."));
    });
}

void Unfinished::list(const QList<UnfinishedDraft>& unfinished)
{
    auto* dialog =
        new UnfinishedDialog(unfinished, m_desk.place().settings.zone(), m_theme, m_desk.workbench()->window());
    connect(dialog, &UnfinishedDialog::openAsked, this, &Unfinished::open);
    connect(dialog, &UnfinishedDialog::dropAsked, this, &Unfinished::drop);
    dialog->open();
}

void Unfinished::open(const UnfinishedDraft& unfinished)
{
    switch (unfinished.kind) {
        case DraftKind::Ticket:
            return m_desk.showDesk()->showDraft(unfinished.draft.id);
        case DraftKind::TicketAction:
        case DraftKind::Reply:
            return openOnTicket(unfinished);
        case DraftKind::Question:
        case DraftKind::Answer:
        case DraftKind::Report:
        case DraftKind::Article:
        case DraftKind::ArticleStep:
        case DraftKind::Announcement:
        case DraftKind::Withdrawal:
        case DraftKind::Phrase:
        case DraftKind::Directory:
            return m_references.openDraft(unfinished.kind, unfinished.about);
        case DraftKind::DutyEntry:
        case DraftKind::DutyCorrection:
        case DraftKind::OpenItem:
        case DraftKind::RollCall:
        case DraftKind::ShiftHandover:
        case DraftKind::DutyReport:
        case DraftKind::EmergencyPlan:
        case DraftKind::PaperForm:
        case DraftKind::Briefing:
        case DraftKind::Points:
            return openInDutyLog(unfinished);
        case DraftKind::Scorecard:
            m_desk.workbench()->showPage(QualityPage::workspace());
            m_desk.workbench()->actions().run(QStringLiteral("quality.forms"));
            return;
        case DraftKind::Fulfilment:
        case DraftKind::StandingTask:
            return m_desk.duties().resume(unfinished.about);
    }
}

/// Nothing for somebody who no longer belongs to a team: the draft stays listed.
void Unfinished::openInDutyLog(const UnfinishedDraft& unfinished)
{
    auto* page = qobject_cast<HandoverPage*>(m_desk.workbench()->page(HandoverPage::workspace()));
    if (!page)
        return;
    m_desk.workbench()->showPage(HandoverPage::workspace());
    const RecordId about = RecordId::fromString(unfinished.about);
    if (unfinished.kind == DraftKind::DutyEntry)
        page->write(ScopeId(about));
    else if (unfinished.kind == DraftKind::DutyCorrection)
        page->correct(about);
    else if (unfinished.kind == DraftKind::RollCall)
        page->callRoll(ScopeId(about));
    else if (unfinished.kind == DraftKind::Briefing)
        page->brief(ScopeId(about));
    else if (unfinished.kind == DraftKind::ShiftHandover)
        page->handOver(ScopeId(about));
    else if (unfinished.kind == DraftKind::DutyReport)
        page->report(unfinished.about);
    else if (unfinished.kind == DraftKind::EmergencyPlan)
        page->showPlans(ScopeId(RecordId::fromString(unfinished.about.section(u' ', 0, 0))));
    else if (unfinished.kind == DraftKind::PaperForm)
        page->showPapers(ScopeId(RecordId::fromString(unfinished.about.section(u' ', 0, 0))));
    else if (unfinished.kind == DraftKind::Points)
        page->showPoints();
    else
        page->addItem(ScopeId(about));
}

/// A step of a ticket is asked again once the ticket stands there, if it can still be taken.
void Unfinished::openOnTicket(const UnfinishedDraft& unfinished)
{
    const RecordId ticket = RecordId::fromString(unfinished.about.section(u' ', 0, 0));
    const auto step = fromKey<TicketAction>(unfinished.about.section(u' ', 1));
    m_desk.workbench()->showPage(QStringLiteral("tickets"));
    TicketsPage* page = m_desk.ticketsPage();
    if (step)
        askOnceShown(page, ticket, *step);
    page->showTicket(ticket);
}

void Unfinished::askOnceShown(TicketsPage* page, RecordId ticket, TicketAction step)
{
    const auto ask = [this, page, ticket, step] {
        const auto& file = page->detail().file();
        if (file && file->id() == ticket)
            m_desk.workbench()->actions().run(TicketCommands::idOf(step));
        else if (file && page->chosenTickets().contains(ticket))
            askOnceShown(page, ticket, step);  // still on its way
    };
    // After the page's own: what can be done is known then. Once, whatever is shown: later nobody expects it.
    connect(page, &TicketsPage::ticketShown, this, ask,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

/// A form that is open knows its draft by itself.
void Unfinished::drop(const UnfinishedDraft& unfinished)
{
    for (FormDraft* form : m_desk.workbench()->window()->findChildren<FormDraft*>())
        form->forget(unfinished.draft.id);
    whenDone(m_desk.place().drafts.drop(unfinished.draft.id), this, [this, unfinished](const Result<void>& done) {
        if (done)
            return;
        m_told.clear();
        BenchNotice(*m_desk.workbench(), m_theme)
            .tell(kBar, Tone::Warning,
                  tr("Not thrown away and still listed: %1.").arg(unfinished.line(kLetters)) + u' ' +
                      ErrorWords::reason(done.error()));
    });
}

}  // namespace Seatdesk
