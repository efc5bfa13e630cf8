// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/factsblock.h"

#include "domain/escalation.h"
#include "domain/session.h"
#include "domain/ticketnumber.h"
#include "widgets/controls/texts.h"
#include "widgets/theme/theme.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/tickets/ticketcells.h"
#include "widgets/words/ticketwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kRevealMs = 30'000;
constexpr int kName = 64;

}  // namespace

FactsBlock::FactsBlock(const Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 8, 12, 8);
    m_column->setSpacing(8);
    m_hide.setSingleShot(true);
    m_hide.setInterval(kRevealMs);
    connect(&m_hide, &QTimer::timeout, this, &FactsBlock::hideNumber);
}

void FactsBlock::clear()
{
    m_hide.stop();
    m_number = nullptr;
    m_eye = nullptr;
    const QObjectList old = children();
    for (QObject* child : old) {
        if (auto* widget = qobject_cast<QWidget*>(child)) {
            m_column->removeWidget(widget);
            widget->hide();
            widget->deleteLater();
        }
    }
}

QGridLayout* FactsBlock::addSection(const QString& title)
{
    if (!title.isEmpty())
        m_column->addWidget(makeLabel(m_theme, title, Role::Text1, TextStep::Base, true));
    auto* place = new QWidget;
    auto* grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, kName);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_column->addWidget(place);
    m_place = 0;
    return grid;
}

void FactsBlock::addPair(QGridLayout* grid, const QString& name, QWidget* value, bool whole)
{
    if (whole && m_place % 2)
        ++m_place;
    const int row = m_place / 2;
    const int column = m_place % 2 * 2;
    QLabel* label = makeLabel(m_theme, name, Role::Text3);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(label, row, column);
    grid->addWidget(value, row, column + 1, 1, whole ? 3 : 1);
    m_place += whole ? 2 : 1;
}

void FactsBlock::addText(QGridLayout* grid, const QString& name, const QString& text, bool whole)
{
    if (text.isEmpty())
        return;
    QLabel* label = whole ? makeLabel(m_theme, text, Role::Text1) : new ElidedLabel(text);
    label->setTextFormat(Qt::PlainText);
    if (whole) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    addPair(grid, name, label, whole);
}

QString FactsBlock::moment(std::optional<Instant> instant) const
{
    return instant ? TimeWords::moment(*instant, m_session.time().now(), m_zone) : QString();
}

void FactsBlock::addNumber(QGridLayout* grid, const Ticket& ticket)
{
    m_masked = ticket.maskedNumber();
    if (m_masked.isEmpty())
        return;
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_number = makeLabel(m_theme, m_masked, Role::Text1);
    m_number->setObjectName(QStringLiteral("customerNumber"));
    m_eye = new QToolButton;
    m_eye->setObjectName(QStringLiteral("revealNumber"));
    m_eye->setAutoRaise(true);
    m_eye->setFixedSize(22, 20);
    m_eye->setEnabled(!ticket.customerContact().isNull());
    row->addWidget(m_number);
    row->addWidget(m_eye);
    row->addStretch();
    connect(m_eye, &QToolButton::clicked, this, [this] {
        if (isRevealed())
            hideNumber();
        else
            Q_EMIT revealAsked();
    });
    hideNumber();
    if (!m_eye->isEnabled())
        m_eye->setToolTip(tr("No number of this customer is on record."));
    addPair(grid, TicketWords::field(TicketField::kMaskedNumber), place);
}

void FactsBlock::reveal(const QString& number)
{
    if (!m_number)
        return;
    m_number->setText(number);
    m_eye->setIcon(m_theme.icon(QStringLiteral("eye-off"), Role::Accent));
    m_eye->setToolTip(tr("Hide the number"));
    m_eye->setAccessibleName(m_eye->toolTip());
    m_hide.start();
}

void FactsBlock::hideNumber()
{
    m_hide.stop();
    if (!m_number)
        return;
    m_number->setText(m_masked);
    m_eye->setIcon(m_theme.icon(QStringLiteral("eye"), Role::Accent));
    m_eye->setToolTip(tr("Show the number; asks why, and is logged"));
    m_eye->setAccessibleName(m_eye->toolTip());
}

void FactsBlock::showTicket(const TicketFile& file, const QTimeZone& zone)
{
    clear();
    m_zone = zone;
    const Ticket& ticket = file.ticket.ticket;
    QGridLayout* grid = addSection();
    addText(grid, tr("Customer"), ticket.customerName());
    addNumber(grid, ticket);
    addText(grid, tr("First contact"), m_session.nameOf(ScopeId(ticket.owner())));
    const bool isShared = std::any_of(file.ticket.escalations.begin(), file.ticket.escalations.end(),
                                      [](const Row& row) { return Escalation(row).isShared(); });
    const QString holder = TicketCells::holder(ticket, m_session);
    addText(grid, tr("With"), isShared ? tr("%1 and the area manager").arg(holder) : holder);
    addMatter(grid, file.ticket);
    addText(grid, tr("Channel"), ticket.channel() ? TicketWords::channel(*ticket.channel()) : QString());
    addText(grid, tr("Recorded"), moment(ticket.recordedAt()));
    addText(grid, TicketWords::field(TicketField::kServiceAccount), ticket.serviceAccount());
    addText(grid, TicketWords::field(TicketField::kReachTime), ticket.reachTime());
    addText(grid, TicketWords::field(TicketField::kAddress), ticket.address(), true);
    const QString visit = moment(ticket.appointedAt());
    addText(grid, TicketWords::field(TicketField::kAppointment),
            visit.isEmpty() ? ticket.appointment() : visit + u' ' + ticket.appointment(), true);
    addText(grid, TicketWords::field(TicketField::kDescription), ticket.description(), true);
    addText(grid, TicketWords::field(TicketField::kAnswer), ticket.answer(), true);
    addText(grid, tr("Waiting"), ticket.waitReason(), true);
    if (ticket.kind() == TicketKind::Complaint)
        addComplaint(ticket);
    for (const Row& row : file.ticket.escalations)
        addEscalation(row);
    m_column->addStretch();
}

/// The ticket that this one is one of many of.
void FactsBlock::addMatter(QGridLayout* grid, const TicketCase& ticket)
{
    if (!ticket.belonging())
        return;
    const auto& parent = ticket.parent;
    addText(
        grid, tr("Belongs to"),
        parent ? TicketNumber::shown(parent->number()) + u' ' + parent->summary() : tr("a ticket out of your sight"),
        true);
    if (parent)
        addText(grid, tr("Its answer"), parent->answer(), true);
}

void FactsBlock::addComplaint(const Ticket& ticket)
{
    QGridLayout* grid = addSection(tr("Complaint"));
    addText(grid, TicketWords::field(TicketField::kComplaintLevel), ticket.complaintLevel());
    const auto verdict = ticket.complaintValid();
    addText(grid, tr("Verdict"), verdict ? ActionWords::verdict(*verdict) : tr("not judged yet"));
    addText(grid, TicketWords::field(TicketField::kComplaintTo), ticket.complaintTo(), true);
    addText(grid, TicketWords::field(TicketField::kNormBroken), ticket.normBroken(), true);
    addText(grid, tr("Facts"), ticket.verifiedFacts(), true);
    addText(grid, tr("Measure"), ticket.measure(), true);
    addText(grid, tr("Liable"), ticket.liable(), true);
    addText(grid, tr("Correction"), ticket.correction(), true);
}

void FactsBlock::addEscalation(const Row& row)
{
    const Escalation escalation(row);
    const QString to = ActionWords::role(escalation.toRole());
    QGridLayout* grid =
        addSection(escalation.emergency() ? tr("Emergency, to: %1").arg(to) : tr("Escalated to: %1").arg(to));
    const QString by = m_session.nameOf(ScopeId(escalation.by()));
    addText(grid, tr("By"), by + u' ' + moment(escalation.at()), true);
    addText(grid, tr("Matter"), ActionWords::matter(escalation.matter()), true);
    addText(grid, tr("Proposal"), escalation.proposal(), true);
    addText(grid, tr("Instruction"), escalation.instruction(), true);
    if (!escalation.instruction().isEmpty())
        addText(grid, tr("Given by"),
                m_session.nameOf(ScopeId(escalation.instructedBy())) + u' ' + moment(escalation.instructedAt()), true);
    addText(grid, tr("Disagreed"), escalation.disagreement(), true);
    addText(grid, tr("Report"), escalation.reportOwed() ? tr("owed") : escalation.report(), true);
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    m_theme.dress(button, Role::Accent);
    const RecordId id = row.id;
    const bool mine = escalation.by() == m_session.person();
    if (escalation.instruction().isEmpty() && !mine) {
        button->setText(tr("Instruct…"));
        connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT instructAsked(id); });
    } else if (!escalation.instruction().isEmpty() && mine && escalation.disagreement().isEmpty()) {
        button->setText(tr("I disagree…"));
        connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT disagreeAsked(id); });
    } else {
        delete button;
        return;
    }
    button->setAccessibleName(button->text());
    m_column->addWidget(button, 0, Qt::AlignLeft);
}

}  // namespace Seatdesk
