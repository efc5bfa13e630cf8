// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/unfinished.h"

#include "app/window/benchnotice.h"
#include "app/window/persondesk.h"
#include "domain/drafts.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "widgets/desk/deskpage.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/drafts/unfinisheddialog.h"
#include "widgets/knowledge/references.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/ticketcommands.h"
#include "widgets/tickets/ticketspage.h"

#include <memory>
#include <utility>

namespace Seatdesk {

namespace {

/// Named one by one in the bar; more are in the list.
constexpr int kNamed = 3;
constexpr int kLetters = 11;
const QString kBar = QStringLiteral("unfinished");
const QString kTicketAction = QStringLiteral("ticket_action");
const QString kReply = QStringLiteral("reply");

}  // namespace

Unfinished::Unfinished(PersonDesk& desk, References& references, const Theme& theme, QObject* parent)
    : QObject(parent), m_desk(desk), m_references(references), m_theme(theme)
{
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

void Unfinished::tellOf(const QList<UnfinishedDraft>& unfinished)
{
    if (unfinished.isEmpty())
        return;
    QList<BenchNotice::Word> words;
    for (const UnfinishedDraft& one : unfinished.first(std::min<qsizetype>(kNamed, unfinished.size())))
        words.append({one.line(kLetters), [this, one, unfinished] {
                          QList<UnfinishedDraft> rest = unfinished;
                          rest.removeIf([&](const UnfinishedDraft& other) { return other.draft.id == one.draft.id; });
                          tellOf(rest);
                          open(one);
                      }});
    words.append({tr("List"), [this] { showAll(); }});
    BenchNotice(*m_desk.workbench(), m_theme)
        .tell(kBar, Tone::Info, tr("%n unfinished on this PC", nullptr, static_cast<int>(unfinished.size())), words);
}

void Unfinished::showAll()
{
    whenDone(m_desk.place().drafts.all(), this, [this](const Result<QList<Draft>>& drafts) {
        const QList<UnfinishedDraft> unfinished = unfinishedOf(drafts.value_or(QList<Draft>()));
        if (!unfinished.isEmpty())
            return list(unfinished);
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
    connect(dialog, &UnfinishedDialog::keepAsked, this, [this](const UnfinishedDraft& one) {
        // Lost twice only if the disk is full as well.
        whenDone(m_desk.place().drafts.put(one.draft), this, [](const Result<void>&) {});
    });
    dialog->open();
}

void Unfinished::open(const UnfinishedDraft& unfinished)
{
    if (unfinished.isCard()) {
        m_desk.showDesk()->showDraft(unfinished.draft.id);
    } else if (unfinished.kind == kTicketAction || unfinished.kind == kReply) {
        openOnTicket(unfinished);
    } else {
        m_references.openDraft(unfinished.kind, unfinished.about);
    }
}

/// A step of a ticket is asked again once the ticket stands there, if it can still be taken.
void Unfinished::openOnTicket(const UnfinishedDraft& unfinished)
{
    const RecordId ticket = RecordId::fromString(unfinished.about.section(u' ', 0, 0));
    const auto step = fromKey<TicketAction>(unfinished.about.section(u' ', 1));
    m_desk.workbench()->showPage(QStringLiteral("tickets"));
    TicketsPage* page = m_desk.ticketsPage();
    if (step) {
        auto* once = new QObject(page);
        const auto ask = [this, page, ticket, step, once, asked = std::make_shared<bool>(false)] {
            const auto& file = page->detail().file();
            if (!file || file->id() != ticket || std::exchange(*asked, true))
                return;
            once->deleteLater();
            m_desk.workbench()->actions().run(TicketCommands::idOf(*step));
        };
        // After the page's own: what can be done is known then.
        connect(page, &TicketsPage::ticketShown, once, ask, Qt::QueuedConnection);
    }
    page->showTicket(ticket);
}

/// A form that is open knows its draft by itself.
void Unfinished::drop(const UnfinishedDraft& unfinished)
{
    for (FormDraft* form : m_desk.workbench()->window()->findChildren<FormDraft*>())
        form->forget(unfinished.draft.id);
    whenDone(m_desk.place().drafts.drop(unfinished.draft.id), this, [](const Result<void>&) {
        // What could not be deleted is listed again at the next start.
    });
}

}  // namespace Seatdesk
