// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/callerpanel.h"

#include "domain/accesslogentry.h"
#include "domain/customeraccess.h"
#include "domain/customercontact.h"
#include "domain/dialling.h"
#include "domain/groupbuilder.h"
#include "domain/maskednumber.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticketnumber.h"
#include "domain/whendone.h"
#include "widgets/controls/chip.h"
#include "widgets/desk/newcustomerform.h"
#include "widgets/desk/numberfield.h"
#include "widgets/desk/panellist.h"
#include "widgets/desk/revealbar.h"
#include "widgets/words/ticketwords.h"

#include <QLabel>
#include <QToolButton>

namespace Seatdesk {

CallerPanel::CallerPanel(Workplace& workplace, const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::RightEdge, parent),
      m_work(workplace),
      m_search(workplace.records, workplace.search, workplace.customers),
      m_history(workplace.records),
      m_number(new NumberField(theme)),
      m_show(new QToolButton(m_number)),
      m_source(new Chip(theme, {.icon = QStringLiteral("call-start"), .text = tr("Handed over")})),
      m_hint(new QLabel),
      m_reveal(new RevealBar(theme)),
      m_new(new NewCustomerForm(theme)),
      m_newButton(new QToolButton),
      m_matchList(new PanelList(theme, 46, 4)),
      m_openList(new PanelList(theme, 46, 5)),
      m_lastList(new PanelList(theme, 22, CallerHistory::kLast)),
      m_serviceList(new PanelList(theme, 22, 8)),
      m_duplicate(new DuplicateBox(theme))
{
    setAccessibleName(tr("Caller"));
    makeLists();
    layOut();
    connectParts();
}

void CallerPanel::connectParts()
{
    connect(m_number, &NumberField::typed, this, &CallerPanel::takeTyped);
    connect(m_number, &LineField::refused, this, &CallerPanel::failed);
    connect(m_number, &NumberField::left, this, &CallerPanel::putNumberBack);
    connect(m_number, &QLineEdit::returnPressed, this, [this] {
        if (m_matches.rowCount() > 0)
            choose(0);
    });
    connect(m_show, &QToolButton::clicked, this, &CallerPanel::askReveal);
    connect(m_reveal, &RevealBar::reasonGiven, this, &CallerPanel::reveal);
    connect(m_reveal, &RevealBar::refused, this, &CallerPanel::failed);
    connect(m_newButton, &QToolButton::clicked, this, &CallerPanel::openNewCustomer);
    connect(m_new, &NewCustomerForm::filled, this, &CallerPanel::addCustomer);
    connect(m_new, &NewCustomerForm::refused, this, &CallerPanel::failed);
    connect(&m_search, &CallerSearch::found, this, &CallerPanel::showMatches);
    connect(&m_search, &CallerSearch::knownNumber, this, [this](const RecordId& contact) {
        if (!m_card.customer().isNull() || m_card.recorded)
            return;
        m_history.setCaller({}, contact);
        Q_EMIT contactKnown(contact);
    });
    connect(&m_search, &CallerSearch::failed, this, [this](const Error& error) {
        Q_EMIT failed(error.kind == Error::Kind::Denied
                          ? tr("Customers were not looked up: you may not see customers.")
                          : tr("Customers were not looked up. Go on without; the number stays with the ticket."));
    });
    connect(&m_history, &CallerHistory::changed, this, &CallerPanel::showHistory);
    connect(m_matchList, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_matchList, &QListView::activated, this, [this](const QModelIndex& index) { choose(index.row()); });
    for (PanelList* list : {m_openList, m_lastList}) {
        connect(list, &QListView::activated, this, [this](const QModelIndex& index) {
            Q_EMIT ticketAsked(RecordId::fromString(index.data(CallerTickets::IdRole).toString()));
        });
    }
    connect(m_duplicate, &DuplicateBox::answered, this, &CallerPanel::duplicateAnswered);
}

void CallerPanel::load(const DeskCard& card)
{
    m_card = card;
    m_name.clear();
    m_reveal->hide();
    m_new->hide();
    m_number->setNumber(card.number, card.maskedCaller());
    m_source->setVisible(!card.callId.isEmpty());
    m_history.setCaller(card.customer(), card.customerContact());
    m_search.clear();
    if (!card.number.isEmpty())
        m_search.askNow(card.number, {});
    else
        showMatches({}, false);
    showDuplicate();
}

void CallerPanel::setTyped(const DeskCard& card)
{
    m_card = card;
    showDuplicate();
    showServices();
}

void CallerPanel::focusNumber()
{
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

QWidget* CallerPanel::number() const
{
    return m_number;
}

void CallerPanel::tick()
{
    m_openList->viewport()->update();
}

/// A name only searches: the number of a call, or one typed before, stays until another takes its place.
void CallerPanel::takeTyped(const QString& text)
{
    const QString number = m_number->number();
    m_name = number.isEmpty() ? text : QString();
    m_search.ask(number, m_name);
    if (number.isEmpty() && (!text.trimmed().isEmpty() || !m_card.callId.isEmpty()))
        return;
    m_card.number = number;
    Q_EMIT numberTyped(number);
}

void CallerPanel::putNumberBack()
{
    if (m_number->number().isEmpty() && !m_card.number.isEmpty())
        m_number->setNumber(m_card.number, m_card.maskedCaller());
}

void CallerPanel::showMatches(const QList<MatchedCustomer>& matches, bool byNumber)
{
    m_matches.setMatches(matches);
    m_matchCount->setText(matches.isEmpty() ? QString() : tr("%n found", nullptr, static_cast<int>(matches.size())));
    const CustomerId chosen = m_card.customer();
    if (const int row = m_matches.rowOf(chosen); row >= 0)
        m_matchList->setCurrentIndex(m_matches.index(row));
    else if (byNumber && chosen.isNull() && matches.size() == 1 && m_card.number.size() >= CallerSearch::kWholeNumber)
        choose(0);
    showServices();
    const bool known = !matches.isEmpty() || !chosen.isNull();
    m_hint->setVisible(!known && m_name.isEmpty() && !m_card.number.isEmpty());
    m_show->setVisible(!m_card.maskedCaller().isEmpty());
}

void CallerPanel::choose(int row)
{
    if (row < 0 || row >= m_matches.rowCount())
        return;
    m_matchList->setCurrentIndex(m_matches.index(row));
    const MatchedCustomer match = m_matches.matchAt(row);
    m_history.setCaller(CustomerId(match.customer.id()), match.contact);
    Q_EMIT customerChosen(match);
}

void CallerPanel::addCustomer(const QString& name, const QString& addressForm)
{
    const ScopeId pool = m_work.session.scopes().pool(QStringLiteral("customers"));
    GroupBuilder builder(m_work.seat, m_work.session.person(), m_work.time);
    const QString number = dialledNumber(m_card.number);
    Row row;
    row.record = Customer::kRecord;
    row.scope = pool;
    row.fields = {{CustomerField::kName, name}};
    if (!addressForm.isEmpty())
        row.fields.insert(CustomerField::kAddressForm, addressForm);
    if (!number.isEmpty())
        row.fields.insert(CustomerField::kMaskedNumber, maskedNumber(number));
    row.id = builder.insert(row.record, pool, row.fields);
    RecordId contact;
    if (!number.isEmpty()) {
        contact = builder.insert(CustomerContact::kRecord, pool,
                                 {{CustomerContactField::kCustomer, row.id.toString()},
                                  {CustomerContactField::kKind, QStringLiteral("phone")},
                                  {CustomerContactField::kValue, number},
                                  {CustomerContactField::kMasked, maskedNumber(number)},
                                  {CustomerContactField::kValid, true}});
    }
    whenDone(m_work.records.submit(builder.group()), this, [this, row, contact, number](const Result<void>& done) {
        if (!done) {
            m_new->open(row.text(CustomerField::kName));
            Q_EMIT failed(done.error().kind == Error::Kind::Full
                              ? tr("The customer was not added: the disk is full. Free some space and add again.")
                              : tr("The customer was not added. Try again, or go on with the ticket without."));
            return;
        }
        showMatches({{Customer(row), contact, maskedNumber(number)}}, false);
        choose(0);
    });
}

void CallerPanel::openNewCustomer()
{
    m_new->open(m_name);
}

void CallerPanel::askReveal()
{
    if (m_number->text() != m_card.maskedCaller())
        return m_number->setNumber(m_card.number, m_card.maskedCaller());
    m_reveal->ask();
}

void CallerPanel::reveal(const QString& reason)
{
    const RecordId contact = m_card.customerContact();
    if (contact.isNull())
        return revealUnknown(reason);
    whenDone(m_work.customers.reveal(contact, reason), this, [this, card = m_card.id](const Result<QString>& number) {
        if (card != m_card.id)
            return;
        if (number)
            m_number->reveal(*number);
        else
            Q_EMIT failed(tr("The number was not shown: it could not be logged that you asked for it."));
    });
}

/// A number that belongs to no customer yet lies only here: that it was looked at is logged all the same.
void CallerPanel::revealUnknown(const QString& reason)
{
    GroupBuilder builder(m_work.seat, m_work.session.person(), m_work.time);
    builder.insert(AccessLogEntry::kRecord, m_work.session.scopes().pool(QStringLiteral("log")),
                   {{AccessLogEntryField::kAt, toMicros(m_work.time.now())},
                    {AccessLogEntryField::kBy, m_work.session.person().toString()},
                    {AccessLogEntryField::kWhat, QStringLiteral("reveal")},
                    {AccessLogEntryField::kRecord, QStringLiteral("draft")},
                    {AccessLogEntryField::kTarget, m_card.id.toString()},
                    {AccessLogEntryField::kReason, reason}});
    whenDone(m_work.records.submit(builder.group()), this, [this, card = m_card.id](const Result<void>& done) {
        if (card != m_card.id)
            return;
        if (done)
            m_number->reveal(m_card.number);
        else
            Q_EMIT failed(tr("The number was not shown: it could not be logged that you asked for it."));
    });
}

void CallerPanel::showHistory()
{
    const int open = m_history.open().rowCount();
    m_openCount->setText(open == 0 ? tr("none") : tr("%n ticket(s)", nullptr, open));
    const int last = m_history.last().rowCount();
    m_lastCount->setText(last == 0 ? tr("none") : QString());
    showDuplicate();
}

void CallerPanel::showDuplicate()
{
    Row typed;
    typed.id = m_card.draft.ticket;
    typed.fields = m_card.draft.fields;
    const Instant since = m_work.time.now() - std::chrono::hours(24 * kDuplicateDays);
    const QList<Ticket> found = possibleDuplicates(m_history.openTickets(), Ticket(typed), since, m_card.notSame);
    const bool none = found.isEmpty() || m_card.recorded;
    const RecordId shown = none ? RecordId() : found.first().id();
    m_duplicate->show(shown, none ? QString() : duplicateWords(found.first()));
    Q_EMIT duplicateShown(shown);
}

void CallerPanel::setRoomy(bool roomy)
{
    m_roomy = roomy;
    showServices();
}

void CallerPanel::showServices()
{
    const int row = m_matches.rowOf(m_card.customer());
    QList<PanelLine> lines;
    if (m_roomy && row >= 0 && !m_card.customer().isNull()) {
        for (const QString& service : m_matches.matchAt(row).customer.services())
            lines.append({.title = service});
    }
    m_services.setLines(lines);
    m_serviceHead->setVisible(!lines.isEmpty());
}

QString CallerPanel::duplicateWords(const Ticket& ticket) const
{
    const QString when =
        TimeWords::moment(ticket.recordedAt().value_or(Instant()), m_work.time.now(), m_work.settings.zone());
    const QString kind = ticket.kind() ? TicketWords::kind(*ticket.kind()) : QString();
    return tr("%1 %2, recorded %3, still open: %4")
        .arg(TicketNumber::shown(ticket.number()), kind, when, ticket.summary().simplified());
}

}  // namespace Seatdesk
