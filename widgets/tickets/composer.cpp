// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/composer.h"

#include "domain/drafts.h"
#include "domain/instant.h"
#include "domain/whendone.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/wording/advisededitor.h"
#include "widgets/wording/advisedtext.h"
#include "widgets/words/ticketwords.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace Seatdesk {

namespace {

/// On disk within half a second of a pause.
constexpr int kPauseMs = 300;
const QString kDraftKind = QStringLiteral("ticket_text");
/// Channels by which a customer can be told something in writing or in words.
const QList<Channel> kReplyChannels{Channel::Phone, Channel::Sms,    Channel::Chat,  Channel::Web,
                                    Channel::Email, Channel::Letter, Channel::Visit, Channel::Fax};

}  // namespace

Composer::Composer(Workplace& place, const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Sunken, Qt::TopEdge, parent),
      m_place(place),
      m_audience(new SegmentedControl(theme)),
      m_channel(new QComboBox),
      m_hint(makeLabel(theme, {}, Role::Text3, TextStep::Small)),
      m_advised(new AdvisedText(theme, place.wording)),
      m_text(&m_advised->editor()),
      m_record(new KeyHintButton(theme, tr("Record")))
{
    m_audience->setObjectName(QStringLiteral("composerAudience"));
    m_audience->setAccessibleName(tr("For whom"));
    m_audience->addSegment(keyOf(Audience::Internal), tr("Internal"), {}, QStringLiteral("system-lock-screen"));
    m_audience->addSegment(keyOf(Audience::Customer), tr("To customer"), {}, QStringLiteral("dialog-messages"));
    m_audience->setCurrentValue(keyOf(Audience::Internal));
    m_channel->setAccessibleName(tr("Reply by"));
    for (const Channel channel : kReplyChannels)
        m_channel->addItem(TicketWords::channel(channel), keyOf(channel));
    m_text->setObjectName(QStringLiteral("composerText"));
    m_text->setFixedHeight(m_text->heightOfLines(2));
    m_record->setObjectName(QStringLiteral("composerRecord"));
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_audience);
    top->addWidget(m_channel);
    top->addWidget(m_hint, 1);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_advised, 1);
    bottom->addWidget(m_record, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 9, 12, 8);
    column->setSpacing(8);
    column->addLayout(top);
    column->addLayout(bottom);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Composer::keepDraft);
    connect(m_audience, &SegmentedControl::chosen, this, &Composer::showAudience);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &Composer::showAudience);
    connect(m_record, &QPushButton::clicked, this, &Composer::recordAsked);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            m_pause.start();
        Q_EMIT textChanged();
    });
    showAudience();
    readDrafts();
}

Composer::~Composer()
{
    if (m_pause.isActive())
        keepDraft();
}

void Composer::readDrafts()
{
    whenDone(m_place.drafts.all(), this, [this](const Result<QList<Draft>>& drafts) {
        if (!drafts)
            return;
        for (const Draft& draft : *drafts) {
            if (draft.content.value(QStringLiteral("kind")).toString() != kDraftKind)
                continue;
            const auto ticket = RecordId::fromString(draft.content.value(QStringLiteral("ticket")).toString());
            if (!m_kept.contains(ticket))
                m_kept.insert(ticket, draft);
        }
        if (m_text->text().isEmpty())
            showTicket(m_ticket);
    });
}

void Composer::showTicket(RecordId ticket)
{
    if (m_pause.isActive())
        keepDraft();
    if (ticket == m_ticket && !m_text->text().isEmpty())
        return;
    m_ticket = ticket;
    m_showing = true;
    const QJsonObject content = m_kept.value(ticket).content;
    m_text->setText(content.value(QStringLiteral("text")).toString());
    const auto audience = fromKey<Audience>(content.value(QStringLiteral("audience")).toString());
    setAudience(audience.value_or(Audience::Internal));
    m_showing = false;
}

void Composer::keepDraft()
{
    m_pause.stop();
    if (m_ticket.isNull())
        return;
    Draft draft = m_kept.value(m_ticket);
    if (m_text->text().isEmpty()) {
        if (!draft.id.isNull())
            whenDone(m_place.drafts.drop(draft.id), this, [](const Result<void>&) {});
        m_kept.remove(m_ticket);
        return;
    }
    if (draft.id.isNull())
        draft.id = newId<DraftId>();
    draft.content = {{QStringLiteral("kind"), kDraftKind},
                     {QStringLiteral("ticket"), m_ticket.toString()},
                     {QStringLiteral("audience"), keyOf(audience())},
                     {QStringLiteral("text"), m_text->text()}};
    draft.updatedAt = m_place.time.now();
    m_kept.insert(m_ticket, draft);
    whenDone(m_place.drafts.put(draft), this, [this](const Result<void>& kept) {
        if (kept)
            return;
        m_hint->setText(tr("This draft could not be kept on disk."));
        m_hint->show();
    });
}

void Composer::showAudience()
{
    const bool reply = audience() == Audience::Customer;
    setGround(reply ? Role::AccentSoft : Role::Sunken);
    m_channel->setVisible(reply);
    // On the phone and face to face the greeting is said, not written down.
    const bool written = channel() != Channel::Phone && channel() != Channel::Visit;
    m_advised->setAdvising(reply);
    m_advised->setWholeMessage(reply && written);
    m_hint->setText(tr("For colleagues only"));
    m_hint->setVisible(!reply);
    m_text->setAccessibleName(reply ? tr("Reply to the customer") : tr("Internal note"));
    m_text->setPlaceholderText(reply ? tr("What the customer is told") : tr("For whoever works on it, and the lead"));
}

void Composer::setReplyAllowed(bool allowed, const QString& why)
{
    m_audience->setSegmentEnabled(keyOf(Audience::Customer), allowed, why);
    if (!allowed && audience() == Audience::Customer)
        setAudience(Audience::Internal);
}

void Composer::setKeyHint(const QString& hint)
{
    m_record->setKeyHint(hint);
}

Audience Composer::audience() const
{
    return fromKey<Audience>(m_audience->currentValue()).value_or(Audience::Internal);
}

void Composer::setAudience(Audience audience)
{
    m_audience->setCurrentValue(keyOf(audience));
    showAudience();
}

Channel Composer::channel() const
{
    return fromKey<Channel>(m_channel->currentData().toString()).value_or(Channel::Phone);
}

QString Composer::text() const
{
    return m_text->text();
}

bool Composer::isComposing() const
{
    return m_text->isComposing();
}

void Composer::clearText()
{
    m_text->setText({});
    keepDraft();
}

void Composer::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace Seatdesk
