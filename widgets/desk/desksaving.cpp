// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "domain/missingfields.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/ticket.h"
#include "domain/ticketnumber.h"
#include "widgets/controls/missingbar.h"
#include "widgets/controls/noticebar.h"
#include "widgets/desk/callerpanel.h"
#include "widgets/desk/deskpage.h"
#include "widgets/desk/ticketform.h"
#include "widgets/words/errorwords.h"
#include "widgets/words/ticketwords.h"

#include <QToolButton>

#include <utility>

namespace Seatdesk {

namespace {

const QString kInvitation = QStringLiteral("invitation");

}  // namespace

QStringList DeskPage::missing(TicketAction way) const
{
    QStringList keys = missingFor(way, m_card.draft, m_work.settings);
    const QString channel = m_card.draft.fields.value(TicketField::kChannel).toString();
    const bool call = channel.isEmpty() || channel == keyOf(Channel::Phone);
    const bool newContact = !m_card.recorded && m_card.draft.contact.isNull();
    const bool remote = m_card.draft.fields.value(TicketField::kMode).toString() == keyOf(TicketMode::Remote);
    if (remote && newContact && !m_card.draft.contactFields.contains(ContactField::kConsent))
        keys.append(ContactField::kConsent);
    if (call && newContact && !m_card.draft.contactFields.contains(ContactField::kInvitation))
        keys.append(kInvitation);
    return keys;
}

void DeskPage::showMissing()
{
    const QStringList keys = missing(m_way);
    m_missing->setMarking(m_card.asked);
    m_form->markNeeded(m_card.asked ? keys : QStringList(), tr("needed"));
    const int count = static_cast<int>(keys.size());
    QString title;
    QString ready;
    if (m_way == TicketAction::Settle) {
        title = tr("To settle, %n more", nullptr, count);
        ready = tr("can be settled");
    } else if (m_way == TicketAction::Dispatch) {
        title = tr("To dispatch, %n more", nullptr, count);
        ready = tr("can be dispatched");
    } else {
        title = tr("To save, %n more", nullptr, count);
        ready = tr("can be saved");
    }
    if (keys.isEmpty())
        return m_missing->setComplete(tr("All that is needed is there"), ready);
    QList<MissingField> fields;
    for (const QString& key : keys)
        fields.append({TicketWords::field(key), m_form->fieldOf(key)});
    m_missing->setMissing(title, fields);
}

void DeskPage::attempt(TicketAction way)
{
    const bool another = std::exchange(m_another, false);
    if (m_saving || isComposing())
        return;
    storeForm();
    m_way = way;
    m_card.asked = true;
    putCard();
    showMissing();
    if (m_missing->count() > 0) {
        m_missing->goToFirst();
        return;
    }
    save(way, another);
}

void DeskPage::save(TicketAction way, bool another)
{
    m_card.end(m_work.time.now());
    putCard();
    // On disk before anything else happens: if the saving goes wrong in whatever way, the text is there.
    m_keeper.flush();
    m_saving = true;
    m_sent = m_card;
    m_actions.refresh();
    m_saver.save(m_card, way, [this, another](const Result<SavedTicket>& result) {
        m_saving = false;
        if (result)
            takeSaved(*result, another);
        else
            tellFailed(result.error());
        m_actions.refresh();
    });
}

void DeskPage::takeSaved(const SavedTicket& saved, bool another)
{
    m_cards.setOver(saved.card.callId);
    storeForm();
    const int row = m_cards.rowOf(saved.card.id);
    if (row >= 0 && isTypedOn(m_cards.cardAt(row))) {
        goOnWith(row, saved, true);
    } else if (row >= 0 && row != m_cards.currentRow()) {
        // The person has gone on to another card while this one was saved.
        m_keeper.drop(saved.card.id);
        m_cards.remove(row);
    } else if (row >= 0) {
        if (another)
            m_cards.append(sameCall(saved));
        closeCurrent();
        takeFocusToCard();
    }
    tellSaved(saved);
    Q_EMIT this->saved(saved.card.draft.ticket);
}

/// Something was typed or chosen while the card was being saved.
bool DeskPage::isTypedOn(const DeskCard& card) const
{
    return card.draft != m_sent.draft || card.phone != m_sent.phone || card.number != m_sent.number;
}

/// The card stays. When its ticket is `recorded` now, what was typed meanwhile is saved as a change of it; otherwise it
/// is on no ticket yet, and another matter of the same contact.
void DeskPage::goOnWith(int row, const SavedTicket& saved, bool recorded)
{
    using namespace TicketField;
    DeskCard card = m_cards.cardAt(row);
    const TicketDraft& sent = saved.card.draft;
    if (recorded) {
        card.recorded = true;
        card.draft.number = sent.number;
    } else if (!card.paperForm.isNull()) {
        // What was on the paper is on another ticket now.
        card.paperForm = {};
        card.draft.number.clear();
    }
    card.asked = false;
    card.kept = sent;
    card.keptPhone = saved.card.phone;
    card.callers = saved.card.callers;
    card.draft.contact = saved.contact;
    for (const QLatin1StringView key : {kCustomerContact, kMaskedNumber}) {
        if (card.number == saved.card.number && sent.fields.contains(key))
            card.draft.fields.insert(key, sent.fields.value(key));
    }
    m_cards.replace(row, card);
    if (row != m_cards.currentRow())
        return keepSoon(card.id);
    m_card = card;
    noteEdit();
}

/// Another need of the same contact: caller and customer stay, the matter is new.
DeskCard DeskPage::sameCall(const SavedTicket& saved)
{
    using namespace TicketField;
    DeskCard next;
    next.number = saved.card.number;
    next.touched = true;
    next.draft.contact = saved.contact;
    for (const QLatin1StringView key : {kCustomer, kCustomerName, kCustomerContact, kMaskedNumber, kServiceAccount,
                                        kReachTime, kAddress, kChannel, kMode}) {
        if (saved.card.draft.fields.contains(key))
            next.draft.fields.insert(key, saved.card.draft.fields.value(key));
    }
    // Between the call's own card and the next in the stack: it is what comes now.
    next.phase = CallPhase::None;
    return next;
}

void DeskPage::tellSaved(const SavedTicket& saved)
{
    const QString number = TicketNumber::shown(saved.card.draft.number);
    QString sentence;
    switch (saved.way) {
        case TicketAction::Settle:
            sentence = tr("Settled: %1").arg(number);
            break;
        case TicketAction::Dispatch:
            sentence = tr("Dispatched to %1: %2").arg(m_work.session.nameOf(saved.card.draft.target), number);
            break;
        default:
            sentence = tr("Recorded: %1").arg(number);
            break;
    }
    m_notice->tell(Tone::Success, sentence);
    m_notice->setDismissable(true);
    offerUndo([this, saved] { undo(saved); });
}

void DeskPage::offerUndo(std::function<void()> undo)
{
    m_undo = std::move(undo);
    QToolButton* button = m_notice->addAction(tr("Undo"), m_actions.keyHint(QStringLiteral("desk.undo")));
    button->setObjectName(QStringLiteral("undoSave"));
    connect(button, &QToolButton::clicked, this, [this] { m_actions.run(QStringLiteral("desk.undo")); });
    m_actions.refresh();
}

void DeskPage::tellFailed(const Error& error)
{
    m_notice->tell(Tone::Danger,
                   tr("The ticket was not saved. %1 What you typed stays here.").arg(ErrorWords::reason(error)));
    m_notice->setDismissable(true);
}

void DeskPage::tellDraftFailed(const Error& error)
{
    const QString sentence =
        error.kind == Error::Kind::Full
            ? tr("The draft is not on disk: the disk is full. Free some space; the text stays here and is written "
                 "again by itself.")
            : tr("The draft is not on disk: the folder of this PC cannot be written. The text stays here and is "
                 "written again by itself; do not close the window before that.");
    m_notice->tell(Tone::Danger, sentence);
    showHead();
}

void DeskPage::undo(const SavedTicket& saved)
{
    m_saver.undo(saved, [this, saved](const Result<void>& done) {
        if (!done) {
            m_notice->tell(Tone::Warning,
                           done.error().kind == Error::Kind::Denied || done.error().kind == Error::Kind::Conflict
                               ? tr("Not undone: someone has gone on with %1 since.")
                                     .arg(TicketNumber::shown(saved.card.draft.number))
                               : tr("Not undone: the folder of this PC cannot be written. Try again."));
            m_notice->setDismissable(true);
            return;
        }
        m_notice->hide();
        DeskCard card = saved.card;
        card.recorded = true;
        card.draft.contact = saved.contact;
        card.kept = card.draft;
        bringBack(card);
    });
}

void DeskPage::bringBack(DeskCard card)
{
    card.id = newId<DraftId>();
    card.keptPhone = card.phone;
    card.touched = true;
    card.asked = false;
    showCard(m_cards.append(card));
    noteEdit();
    takeFocusToCard();
}

void DeskPage::answerDuplicate(RecordId ticket, DuplicateAnswer answer)
{
    if (m_card.phase == CallPhase::Waiting && !isSpeaking())
        answerCall();
    if (answer != DuplicateAnswer::Different) {
        if (m_card.phase != CallPhase::Waiting)
            return addToDuplicate(ticket, answer);
        m_notice->tell(Tone::Warning, tr("Answer the call first: somebody else is on the line."));
        return m_notice->setDismissable(true);
    }
    m_card.notSame.append(ticket.toString());
    noteEdit();
}

/// All that was typed, for those who go on with the open ticket.
QString DeskPage::wordsToAdd(const DeskCard& card, bool urges)
{
    using namespace TicketField;
    const auto typed = [&card](QLatin1StringView key) { return card.draft.fields.value(key).toString().trimmed(); };
    QString text = QStringList{typed(kSummary), typed(kDescription)}.join(u'\n').trimmed();
    if (urges)
        text = text.isEmpty() ? tr("The customer asked again.") : tr("The customer asked again: %1").arg(text);
    else if (text.isEmpty())
        text = tr("The customer called again.");
    for (const QLatin1StringView key : {kReachTime, kAddress, kComplaintTo, kNormBroken, kAnswer, kAppointment}) {
        if (!typed(key).isEmpty())
            text += u'\n' + tr("%1: %2").arg(TicketWords::field(key), typed(key));
    }
    // Who asks by it is found by the text.
    if (!card.recorded && !card.draft.number.isEmpty())
        text += u'\n' + tr("The number %1 was named to the customer.").arg(TicketNumber::shown(card.draft.number));
    return text;
}

/// What was typed becomes an entry of the open ticket, and the contact is kept with its rating and quotes. Urging it is
/// a lead's right; an agent writes down that the customer asked again, which its holder sees as well.
void DeskPage::addToDuplicate(RecordId ticket, DuplicateAnswer answer)
{
    if (m_saving)
        return;
    storeForm();
    m_card.end(m_work.time.now());
    putCard();
    m_keeper.flush();
    m_saving = true;
    m_sent = m_card;
    m_actions.refresh();
    const bool urges = answer == DuplicateAnswer::Urge;
    const QString text = wordsToAdd(m_card, urges);
    m_saver.addTo(ticket, m_card, text, urges, [this, ticket, text](const Result<SavedTicket>& added) {
        m_saving = false;
        if (added)
            takeAdded(ticket, text, *added);
        else
            tellFailed(added.error());
        m_actions.refresh();
    });
}

void DeskPage::takeAdded(RecordId ticket, const QString& text, const SavedTicket& added)
{
    m_cards.setOver(added.card.callId);
    storeForm();
    const int row = m_cards.rowOf(added.card.id);
    if (row >= 0 && isTypedOn(m_cards.cardAt(row))) {
        goOnWith(row, added, false);
        return tellAdded();
    }
    if (row >= 0 && row != m_cards.currentRow()) {
        m_keeper.drop(added.card.id);
        m_cards.remove(row);
    } else if (row >= 0) {
        closeCurrent();
        takeFocusToCard();
    }
    tellAdded();
    offerUndo([this, ticket, text, added] { undoAdded(ticket, text, added); });
}

void DeskPage::tellAdded()
{
    m_undo = {};
    m_notice->tell(Tone::Success, tr("Added to the open ticket. No second ticket was made."));
    m_notice->setDismissable(true);
}

/// What was written stays written: a second entry says that it was a mistake. The contact is kept as well, the call
/// has been: the card goes on with it.
void DeskPage::undoAdded(RecordId ticket, const QString& text, const SavedTicket& added)
{
    const QString mistake = tr("Added here by mistake, it is another matter: %1").arg(text.section(u'\n', 0, 0));
    const auto note = [mistake](const TicketActions& actions, const TicketCase& open) {
        return actions.note(open, mistake);
    };
    m_desk.perform(ticket, {}, note, this, [this, added](const Result<void>& noted) {
        if (!noted) {
            m_notice->tell(Tone::Warning, tr("Not undone. %1").arg(ErrorWords::reason(noted.error())));
            return m_notice->setDismissable(true);
        }
        // Where somebody has urged since, the count is theirs and stays.
        m_saver.undo(added, [](const Result<void>&) {});
        DeskCard card = added.card;
        card.draft.contact = added.contact;
        // The paper form was used up with the open ticket.
        if (!card.paperForm.isNull()) {
            card.paperForm = {};
            card.draft.number.clear();
        }
        card.kept = card.draft;
        bringBack(card);
        m_notice->tell(Tone::Info, tr("The card is back. The open ticket keeps the entry, and one that it was a "
                                      "mistake."));
        m_notice->setDismissable(true);
    });
}

}  // namespace Seatdesk
