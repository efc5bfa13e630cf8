// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/deskpage.h"

#include "domain/contact.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/ticket.h"
#include "domain/whendone.h"
#include "items/waitingcallers.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/missingbar.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texteditor.h"
#include "widgets/desk/callbar.h"
#include "widgets/desk/callerpanel.h"
#include "widgets/desk/callstack.h"
#include "widgets/desk/deskstory.h"
#include "widgets/desk/handlingclock.h"
#include "widgets/desk/numberfield.h"
#include "widgets/desk/ticketform.h"
#include "widgets/desk/typeaheadfield.h"
#include "widgets/wording/advisededitor.h"

#include <QApplication>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Seatdesk {

namespace {

bool isChat(const DeskCard& card)
{
    return card.draft.fields.value(TicketField::kChannel).toString() == keyOf(Channel::Chat);
}

}  // namespace

DeskPage::DeskPage(Workplace& workplace, const Theme& theme, ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_work(workplace),
      m_theme(theme),
      m_actions(actions),
      m_keeper(workplace.drafts),
      m_desk(workplace.records, workplace.session, workplace.settings, workplace.calendar, workplace.seat),
      m_saver(m_desk, workplace.ticketNumbers, workplace.session, workplace.settings, workplace.seat),
      m_stack(new CallStack(theme, m_cards, workplace.time)),
      m_caller(new CallerPanel(workplace, theme)),
      m_form(new TicketForm(workplace, theme, actions)),
      m_story(new DeskStory(workplace, m_desk, theme)),
      m_clock(new HandlingClock(theme)),
      m_notice(new NoticeBar(theme)),
      m_holdNotice(new NoticeBar(theme)),
      m_missing(new MissingBar(theme))
{
    setObjectName(QStringLiteral("desk"));
    declareActions();
    m_callBar = new CallBar(theme, actions, this);
    new WaitingCallers(workplace.records, workplace.search, workplace.customers, m_cards, this);
    layOut();
    connectParts();
    loadReference();
    restoreDrafts();
}

DeskPage::~DeskPage()
{
    // The focus goes from field to field while they are deleted, when nobody is left to follow it.
    disconnect(qApp, nullptr, this, nullptr);
    flushDrafts();
}

void DeskPage::connectParts()
{
    connect(m_stack, &CallStack::chosen, this, [this](int row) {
        showCard(row);
        takeFocusToCard();
    });
    connect(m_form, &TicketForm::edited, this, &DeskPage::noteWriting);
    connect(m_form, &TicketForm::kindChanged, this, &DeskPage::showHead);
    const auto tell = [this](const QString& sentence) {
        m_notice->tell(Tone::Warning, sentence);
        m_notice->setDismissable(true);
    };
    connect(m_form, &TicketForm::refused, this, tell);
    connect(m_caller, &CallerPanel::failed, this, tell);
    connect(m_caller, &CallerPanel::numberTyped, this, &DeskPage::takeNumber);
    connect(m_caller, &CallerPanel::customerChosen, this, &DeskPage::takeCustomer);
    connect(m_caller, &CallerPanel::contactKnown, this, [this](const RecordId& contact) {
        if (m_saving)
            return;
        m_card.draft.fields.insert(TicketField::kCustomerContact, contact.toString());
        noteEdit();
    });
    connect(m_caller, &CallerPanel::duplicateAnswered, this, &DeskPage::answerDuplicate);
    connect(m_caller, &CallerPanel::ticketAsked, this, &DeskPage::ticketAsked);
    connect(m_caller, &CallerPanel::duplicateShown, m_story, &DeskStory::setDuplicate);
    connect(&m_keeper, &DraftKeeper::kept, this, [this](const Draft& draft) {
        m_story->setKept(draft.id, draft.updatedAt);
        showHead();
    });
    connect(&m_keeper, &DraftKeeper::failed, this, &DeskPage::tellDraftFailed);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { trackFocus(now); });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &DeskPage::flushDrafts);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &DeskPage::tick);
    m_second.start();
}

QWidget* DeskPage::callBar() const
{
    return m_callBar;
}

/// The calls that this person dealt with lately, also before the last start.
void DeskPage::restoreCalls()
{
    Query query;
    query.record = Contact::kRecord;
    query.where = {
        {ContactField::kPerson, Condition::Test::Equal, m_work.session.person().toString(), {}},
        {ContactField::kBegunAt, Condition::Test::AtLeast, toMicros(m_work.time.now() - std::chrono::hours(24)), {}},
        {ContactField::kCallId, Condition::Test::Filled, {}, {}}};
    query.fields = {ContactField::kCallId};
    whenDone(m_work.records.list(query), this, [this](const Result<QList<Row>>& contacts) {
        for (const Row& contact : contacts.value_or(QList<Row>()))
            m_cards.setOver(Contact(contact).callId());
    });
}

void DeskPage::restoreDrafts()
{
    restoreCalls();
    whenDone(m_work.drafts.all(), this, [this](const Result<QList<Draft>>& drafts) {
        if (drafts) {
            for (const Draft& draft : *drafts) {
                const std::optional<DeskCard> card = DeskCard::fromDraft(draft);
                if (card && m_cards.rowOf(card->id) < 0) {
                    m_story->setKept(draft.id, draft.updatedAt);
                    m_cards.append(*card);
                }
            }
        } else {
            m_notice->tell(Tone::Danger, tr("The drafts of this PC could not be read. They are still there: start "
                                            "again, and tell the administrator if it stays so."));
        }
        if (m_cards.currentRow() < 0)
            showCard(m_cards.append(DeskCard()));
        m_ready = true;
        for (const auto& [number, callId] : std::exchange(m_early, {}))
            takeCall(number, callId);
        Q_EMIT ready();
    });
}

void DeskPage::adopt(const QList<DeskCard>& cards, DraftId current)
{
    for (const DeskCard& card : cards) {
        if (m_cards.rowOf(card.id) < 0)
            m_cards.append(card);
    }
    showCard(m_cards.rowOf(current));
}

void DeskPage::showDraft(DraftId card)
{
    if (m_ready)
        return showCard(m_cards.rowOf(card));
    connect(this, &DeskPage::ready, this, [this, card] { showCard(m_cards.rowOf(card)); });
}

void DeskPage::takeCall(const QString& number, const QString& callId)
{
    // One of the drafts may be of this very call.
    if (!m_ready)
        return m_early.append({number, callId});
    if (m_cards.isOver(callId)) {
        m_notice->tell(Tone::Info, tr("This call has been saved already: no second card was made."));
        return m_notice->setDismissable(true);
    }
    const QString folded = NumberField::numberIn(number);
    const QString shown = folded.isEmpty() ? number.trimmed() : folded;
    // An empty form is where the call belongs; a written one is left in peace.
    const bool idle = m_cards.currentRow() >= 0 && !m_card.touched && m_card.callId.isEmpty();
    const int before = m_cards.count();
    const int row = m_cards.takeCall(shown, callId, m_work.time.now());
    const bool isNew = m_cards.count() > before;
    const DraftId id = m_cards.cardAt(row).id;
    if (isNew)
        m_keeper.touch(id, [this, id] { return m_cards.cardAt(m_cards.rowOf(id)).toDraft(m_work.time.now()); });
    if (isNew && idle && !isComposing())
        showCard(row);
}

DeskEditor::Written DeskPage::written() const
{
    return m_card.touched ? Written{TicketId(m_card.draft.ticket.uuid()), m_card.recorded} : Written();
}

void DeskPage::startTicket()
{
    if (m_cards.currentRow() < 0 || m_card.touched)
        showCard(m_cards.append(DeskCard()));
    m_caller->focusNumber();
}

void DeskPage::putCard()
{
    if (const int row = m_cards.rowOf(m_card.id); row >= 0)
        m_cards.replace(row, m_card);
}

void DeskPage::storeForm()
{
    if (m_cards.currentRow() < 0)
        return;
    m_form->store(m_card);
    putCard();
}

void DeskPage::showCard(int row)
{
    if (row < 0 || row >= m_cards.count() || (row == m_cards.currentRow() && m_ready))
        return;
    const DraftId wanted = m_cards.cardAt(row).id;
    storeForm();
    m_keeper.flush();
    // An empty card that nothing was typed into leaves nothing behind.
    const int left = m_cards.currentRow();
    if (left >= 0 && !m_card.touched)
        m_cards.remove(left);
    row = m_cards.rowOf(wanted);
    m_card = m_cards.cardAt(row);
    m_cards.setCurrent(row);
    m_way = TicketAction::Dispatch;
    m_holdTold = {};
    m_chatSince.reset();
    m_holdNotice->hide();
    m_form->load(m_card);
    m_caller->load(m_card);
    showHead();
    showMissing();
    tick();
    m_actions.refresh();
    Q_EMIT subjectChanged();
}

void DeskPage::takeFocusToCard()
{
    if (m_card.maskedCaller().isEmpty())
        return m_caller->focusNumber();
    const bool begun = m_card.draft.fields.contains(TicketField::kSummary);
    QWidget* field = m_form->fieldOf(begun ? TicketField::kDescription : TicketField::kSummary);
    field->setFocus(Qt::OtherFocusReason);
}

void DeskPage::closeCurrent()
{
    const int row = m_cards.currentRow();
    const int next = m_cards.successorOf(row);
    const DraftId nextId = next < 0 ? DraftId() : m_cards.cardAt(next).id;
    m_keeper.drop(m_card.id);
    m_cards.remove(row);
    m_card = DeskCard();
    showCard(nextId.isNull() ? m_cards.append(DeskCard()) : m_cards.rowOf(nextId));
}

void DeskPage::noteEdit()
{
    // What is typed before the drafts of this PC are read has its card from then on.
    if (m_cards.currentRow() < 0 && !m_ready)
        m_cards.setCurrent(m_cards.append(m_card));
    if (m_cards.currentRow() < 0)
        return;
    const bool first = !m_card.touched;
    const bool chat = isChat(m_card);
    m_card.touched = true;
    storeForm();
    if (!chat && isChat(m_card))
        takeChat();
    keepSoon(m_card.id);
    m_caller->setTyped(m_card);
    showHead();
    showMissing();
    if (first) {
        tick();
        m_actions.refresh();
    }
    Q_EMIT subjectChanged();
}

void DeskPage::takeNumber(const QString& number)
{
    const bool first = m_card.number.isEmpty() && !number.isEmpty();
    m_card.number = number;
    m_card.caller = {};
    storeForm();
    // Without a telephone connection a call is known by its number being written down.
    const bool phone = m_card.draft.fields.value(TicketField::kChannel).toString() == keyOf(Channel::Phone);
    const bool begins = first && phone && m_card.phase == CallPhase::None && whyNotAnswer().isEmpty();
    if (begins)
        beginTalking();
    // Another number is another person until somebody says who.
    for (const QLatin1StringView key :
         {TicketField::kCustomer, TicketField::kCustomerContact, TicketField::kMaskedNumber})
        m_card.draft.fields.remove(key);
    m_form->setCallerNumber(m_card.maskedCaller());
    noteEdit();
    if (!begins)
        return;
    tick();
    m_actions.refresh();
}

void DeskPage::takeCustomer(const MatchedCustomer& match)
{
    using namespace TicketField;
    // Found too late for this ticket: it is on its way without.
    if (m_saving)
        return;
    storeForm();
    QJsonObject& fields = m_card.draft.fields;
    const Customer& customer = match.customer;
    m_card.caller = CallerFacts::of({match});
    fields.insert(kCustomer, customer.id().toString());
    if (match.contact.isNull())
        fields.remove(kCustomerContact);
    else
        fields.insert(kCustomerContact, match.contact.toString());
    const QString masked = match.maskedNumber.isEmpty() ? customer.maskedNumber() : match.maskedNumber;
    if (!masked.isEmpty())
        fields.insert(kMaskedNumber, masked);
    m_form->offer(kCustomerName, QStringList{customer.name(), customer.addressForm()}.join(u' ').trimmed());
    m_form->offer(kServiceAccount, customer.account());
    m_form->setCallerNumber(m_card.maskedCaller());
    noteEdit();
}

void DeskPage::tick()
{
    const Instant now = m_work.time.now();
    const Duration holdWarning = std::chrono::seconds(m_work.settings.number(SettingKey::kHoldWarnSeconds));
    m_stack->tick(holdWarning);
    m_caller->tick();
    m_clock->setVisible(m_card.begunAt.has_value());
    m_clock->show(m_card.handling(now), std::chrono::minutes(m_work.settings.number(SettingKey::kHandlingMinutes)));
    if (m_callBar)
        m_callBar->show(m_card, now, holdWarning);
    watchHold();
    watchChat();
}

void DeskPage::trackFocus(QWidget* now)
{
    if (now && m_form->isAncestorOf(now)) {
        const bool text = qobject_cast<TextEditor*>(now) || qobject_cast<LineField*>(now);
        const bool chooses = qobject_cast<TypeAheadField*>(now) || qobject_cast<NumberField*>(now);
        if (text && !chooses) {
            m_lastText = now;
            m_besideCaller = false;
        }
    } else if (now && m_caller->isAncestorOf(now)) {
        m_besideCaller = true;
    }
    m_keeper.flush();
}

bool DeskPage::isComposing() const
{
    const QWidget* focus = QApplication::focusWidget();
    const auto* line = qobject_cast<const LineField*>(focus);
    const auto* editor = qobject_cast<const TextEditor*>(focus);
    return line ? line->isComposing() : editor && editor->isComposing();
}

void DeskPage::flushDrafts()
{
    storeForm();
    m_keeper.flush();
}

void DeskPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
    tick();
}

void DeskPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    flushDrafts();
}

}  // namespace Seatdesk
