// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/composer.h"

#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/wording/advisededitor.h"
#include "widgets/wording/advisedtext.h"
#include "widgets/words/ticketwords.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

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
      m_record(new KeyHintButton(theme, tr("Record"))),
      m_notice(new NoticeBar(theme))
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
    column->addWidget(m_notice);
    m_notice->setDismissable(true);
    m_notice->hide();
    connect(m_audience, &SegmentedControl::chosen, this, &Composer::showAudience);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &Composer::showAudience);
    connect(m_record, &QPushButton::clicked, this, &Composer::recordAsked);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::textChanged);
    connect(m_text, &TextEditor::refused, this, [this](const QString& s) { m_notice->tell(Tone::Warning, s); });
    keepDrafts();
    showAudience();
}

void Composer::keepDrafts()
{
    const auto read = [this]() -> QJsonObject {
        if (text().isEmpty())
            return {};
        return {{QStringLiteral("audience"), keyOf(audience())},
                {QStringLiteral("channel"), keyOf(channel())},
                {QStringLiteral("text"), text()}};
    };
    const auto write = [this](const QJsonObject& kept) {
        m_text->setText(kept.value(u"text").toString());
        m_channel->setCurrentIndex(std::max(0, m_channel->findData(kept.value(u"channel").toString())));
        setAudience(fromKey<Audience>(kept.value(u"audience").toString()).value_or(Audience::Internal));
    };
    const auto tell = [this](const QString& sentence) { m_notice->tell(Tone::Danger, sentence); };
    m_draft = new FormDraft(m_place.drafts, m_place.time, {DraftKind::Reply, read, write, tell}, this);
    const auto touch = [this] {
        if (!m_showing)
            m_draft->touch();
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, touch);
    connect(m_channel, &QComboBox::currentIndexChanged, this, touch);
    connect(m_audience, &SegmentedControl::chosen, this, touch);
}

void Composer::showTicket(RecordId ticket, const QString& title)
{
    if (ticket == m_ticket && (!m_text->text().isEmpty() || isComposing()))
        return;
    m_ticket = ticket;
    m_showing = true;
    m_notice->dismiss();
    m_text->setText({});
    setAudience(Audience::Internal);
    m_draft->open(ticket.toString(), title);
    m_showing = false;
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

bool Composer::isBeingWritten() const
{
    const QWidget* focus = window()->focusWidget();  // also behind a dialog or another program
    return (isVisible() && focus && isAncestorOf(focus)) || isComposing() || !text().isEmpty();
}

void Composer::takeRecorded(RecordId ticket, const QString& text)
{
    const bool isShown = ticket == m_ticket;
    if (isShown && m_text->text() != text)
        return;  // written on meanwhile
    m_draft->drop(ticket.toString());
    if (isShown)
        m_text->setText({});
}

void Composer::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace Seatdesk
