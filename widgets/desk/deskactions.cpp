// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket.h"
#include "domain/ticketnumber.h"
#include "widgets/controls/noticebar.h"
#include "widgets/desk/callerpanel.h"
#include "widgets/desk/deskpage.h"
#include "widgets/desk/ticketform.h"
#include "widgets/tickets/ticketlooks.h"
#include "widgets/wording/advisededitor.h"
#include "widgets/words/ticketwords.h"

#include <QToolButton>

namespace Seatdesk {

namespace {

const QString kDesk = QStringLiteral("desk");

}  // namespace

void DeskPage::declareActions()
{
    declareSaving();
    declareCalls();
    declareConversation();
    int digit = 1;
    for (const TicketKind kind : allOf<TicketKind>()) {
        m_actions.add({.id = QStringLiteral("kind.%1").arg(digit++),
                       .name = tr("Kind: %1").arg(TicketWords::kind(kind)),
                       .workspace = kDesk,
                       .icon = TicketLooks::iconOf(kind),
                       .run = [this, kind] { m_form->setKind(kind); }},
                      this);
    }
    m_actions.add({.id = QStringLiteral("taboo.replace"),
                   .name = tr("Use the better wording"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("document-swap"),
                   .run =
                       [this] {
                           if (AdvisedEditor* editor = m_form->advisedEditor())
                               editor->replaceAdvised();
                       }},
                  this);
}

void DeskPage::declareSaving()
{
    const auto whyNot = [this] { return whyNotSave(); };
    m_actions.add({.id = QStringLiteral("ticket.dispatch"),
                   .name = tr("Dispatch"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("document-send"),
                   .group = tr("Ticket"),
                   .run = [this] { attempt(TicketAction::Dispatch); },
                   .whyNot = whyNot},
                  this);
    m_actions.add({.id = QStringLiteral("ticket.settle"),
                   .name = tr("Settle now"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("emblem-checked"),
                   .group = tr("Ticket"),
                   .run = [this] { attempt(TicketAction::Settle); },
                   .whyNot = whyNot},
                  this);
    m_actions.add({.id = QStringLiteral("ticket.saveNext"),
                   .name = tr("Save and next"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("list-add"),
                   .group = tr("Ticket"),
                   .run = [this] { attempt(TicketAction::Record); },
                   .whyNot = whyNot},
                  this);
    declareCard();
}

void DeskPage::declareCard()
{
    m_actions.add({.id = QStringLiteral("ticket.another"),
                   .name = tr("Save, and another matter of this call"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("list-add"),
                   .run =
                       [this] {
                           m_another = true;
                           attempt(TicketAction::Record);
                       },
                   .whyNot = [this] { return whyNotSave(); }},
                  this);
    m_actions.add({.id = QStringLiteral("ticket.solvedFirst"),
                   .name = tr("Solved first, form owed"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("flag"),
                   .run =
                       [this] {
                           m_card.draft.solvedFirst = !m_card.draft.solvedFirst;
                           noteEdit();
                       }},
                  this);
    m_actions.add({.id = QStringLiteral("card.discard"),
                   .name = tr("Throw this card away"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("edit-delete"),
                   .run = [this] { discard(); },
                   .whyNot = [this] { return m_card.touched ? QString() : tr("nothing is typed on it"); }},
                  this);
    m_actions.add({.id = QStringLiteral("desk.undo"),
                   .name = tr("Undo the last action"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("edit-undo"),
                   .run = [this] { std::exchange(m_undo, {})(); },
                   .whyNot = [this] { return m_undo ? QString() : tr("there is nothing to undo"); }},
                  this);
    m_actions.action(QStringLiteral("desk.undo"))->setAutoRepeat(false);
}

void DeskPage::declareCalls()
{
    m_actions.add({.id = QStringLiteral("ticket.new"),
                   .name = tr("New ticket"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("list-add"),
                   .group = tr("Ticket"),
                   .run = [this] { startTicket(); }},
                  this);
    m_actions.add({.id = QStringLiteral("paper.enter"),
                   .name = tr("From a paper form…"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("input-keyboard"),
                   .group = tr("Ticket"),
                   .run = [this] { enterPaper(); }},
                  this);
    m_actions.add({.id = QStringLiteral("caller.focus"),
                   .name = tr("Caller: number or name"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("search"),
                   .run = [this] { m_caller->focusNumber(); }},
                  this);
    m_actions.add({.id = QStringLiteral("caller.reveal"),
                   .name = tr("Show the caller's number"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("view-visible"),
                   .run = [this] { m_caller->askReveal(); },
                   .whyNot = [this] { return m_card.maskedCaller().isEmpty() ? tr("there is no number") : QString(); }},
                  this);
    m_actions.add({.id = QStringLiteral("customer.new"),
                   .name = tr("New customer"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("user"),
                   .run = [this] { m_caller->openNewCustomer(); }},
                  this);
    m_actions.add({.id = QStringLiteral("call.previous"),
                   .name = tr("Previous call or draft"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("go-previous"),
                   .run = [this] { stepCard(-1); }},
                  this);
    m_actions.add({.id = QStringLiteral("call.next"),
                   .name = tr("Next call or draft"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("go-next"),
                   .run = [this] { stepCard(1); }},
                  this);
}

void DeskPage::declareConversation()
{
    m_actions.add({.id = QStringLiteral("call.answer"),
                   .name = tr("Answer the call"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("call-start"),
                   .run = [this] { answerCall(); },
                   .whyNot = [this] { return whyNotAnswer(); },
                   .key = QStringLiteral("F9")},
                  this);
    m_actions.add({.id = QStringLiteral("call.hold"),
                   .name = tr("Hold"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("media-playback-pause"),
                   .run = [this] { toggleHold(); },
                   .whyNot = [this] { return whyNotHold(); },
                   .key = QStringLiteral("F11")},
                  this);
    m_actions.add({.id = QStringLiteral("call.end"),
                   .name = tr("End the call"),
                   .workspace = kDesk,
                   .icon = QStringLiteral("call-stop"),
                   .run = [this] { endCall(); },
                   .whyNot = [this] { return whyNotHold(); },
                   .key = QStringLiteral("F12")},
                  this);
}

void DeskPage::startTicketFor(const MatchedCustomer& customer)
{
    startTicket();
    takeCustomer(customer);
    m_caller->load(m_card);
    takeFocusToCard();
}

QString DeskPage::whyNotSave() const
{
    if (m_saving)
        return tr("the ticket is being saved");
    // Saved now, the call that rings would be gone, and no contact would tell when it was.
    if (m_card.phase == CallPhase::Waiting)
        return tr("answer the call first");
    return m_card.touched ? QString() : tr("nothing is typed yet");
}

QString DeskPage::whyNotHold() const
{
    return m_card.isLive() ? QString() : tr("there is no call on this card");
}

QString DeskPage::whyNotAnswer() const
{
    if (m_card.isLive())
        return tr("this call is on the line");
    if (m_card.begunAt || m_card.recorded || !m_card.draft.contact.isNull())
        return tr("the call of this card is over");
    return {};
}

void DeskPage::stepCard(int by)
{
    if (m_cards.count() < 2)
        return;
    const int row = (m_cards.currentRow() + by + m_cards.count()) % m_cards.count();
    showCard(row);
    takeFocusToCard();
}

/// One speaks with one customer: whoever was on the line before is on hold now.
void DeskPage::beginTalking()
{
    const Instant now = m_work.time.now();
    // Since when they hold is to be known after a crash too.
    for (int row = 0; row < m_cards.count(); ++row)
        if (row != m_cards.currentRow() && m_cards.cardAt(row).phase == CallPhase::Talking)
            keepSoon(m_cards.cardAt(row).id);
    m_cards.holdOthers(m_cards.currentRow(), now);
    if (m_card.phase == CallPhase::Held)
        m_card.goOn(now);
    else
        m_card.take(now);
}

void DeskPage::keepSoon(DraftId id)
{
    m_keeper.touch(id, [this, id] {
        const int row = m_cards.rowOf(id);
        return row < 0 ? Draft{id, {}, m_work.time.now()} : m_cards.cardAt(row).toDraft(m_work.time.now());
    });
}

void DeskPage::answerCall()
{
    beginTalking();
    Q_EMIT situationChanged(QStringLiteral("opening"));
    noteEdit();
    tick();
    m_actions.refresh();
}

bool DeskPage::isSpeaking() const
{
    bool speaking = false;
    for (int row = 0; row < m_cards.count(); ++row)
        speaking = speaking || m_cards.cardAt(row).phase == CallPhase::Talking;
    return speaking;
}

/// Nobody writes the ticket of a call that still rings. But whoever is on the line is asked before they are put on
/// hold: then the key alone answers.
void DeskPage::noteWriting()
{
    if (m_card.phase == CallPhase::Waiting && !isSpeaking())
        answerCall();
    else
        noteEdit();
}

void DeskPage::toggleHold()
{
    const Instant now = m_work.time.now();
    if (m_card.phase == CallPhase::Held) {
        beginTalking();
        Q_EMIT situationChanged(QStringLiteral("after_hold"));
    } else {
        m_card.hold(now);
        Q_EMIT situationChanged(QStringLiteral("wait"));
    }
    noteEdit();
    tick();
}

void DeskPage::endCall()
{
    m_card.end(m_work.time.now());
    Q_EMIT situationChanged(QStringLiteral("rating"));
    noteEdit();
    tick();
    m_actions.refresh();
}

void DeskPage::discard()
{
    storeForm();
    const DeskCard thrown = m_card;
    closeCurrent();
    const QString number = thrown.recorded ? QString() : TicketNumber::shown(thrown.draft.number);
    m_notice->tell(Tone::Info, number.isEmpty()
                                   ? tr("The card was thrown away.")
                                   : tr("The card was thrown away. Its number %1 belongs to no ticket.").arg(number));
    m_notice->setDismissable(true);
    offerUndo([this, thrown] {
        m_notice->hide();
        showCard(m_cards.append(thrown));
        noteEdit();
        takeFocusToCard();
    });
}

}  // namespace Seatdesk
