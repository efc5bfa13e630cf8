// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/callcard.h"

#include "domain/ticket.h"
#include "widgets/controls/texts.h"
#include "widgets/theme/shapes.h"
#include "widgets/words/ticketwords.h"

#include <QPainter>

namespace Seatdesk {

namespace {

constexpr int kText = 38;
constexpr int kIcon = 16;

}  // namespace

CallCard::CallCard(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize CallCard::sizeHint() const
{
    return {m_phase == CallPhase::None ? 212 : 296, m_theme.height(44)};
}

void CallCard::show(const DeskCard& card, bool current, Instant now)
{
    const QString number = card.maskedCaller();
    const QJsonObject& fields = card.draft.fields;
    m_phase = card.phase;
    m_number = number.isEmpty() ? (card.touched ? tr("Draft") : tr("New ticket")) : number;
    m_customer = fields.value(TicketField::kCustomerName).toString().simplified();
    if (m_customer.isEmpty() && m_phase == CallPhase::Waiting)
        m_customer = card.caller.name;
    m_subject = fields.value(TicketField::kSummary).toString().simplified();
    m_state = stateWords(card, now);
    m_current = current;
    setAccessibleName(QStringList{m_number, m_customer, m_subject, m_state}.join(u' ').simplified());
    setToolTip(QStringList{m_customer, m_subject}.join(u' ').trimmed());
    update();
}

void CallCard::setLit(bool lit)
{
    if (lit == m_lit)
        return;
    m_lit = lit;
    update();
}

void CallCard::setLate(bool late)
{
    if (late == m_late)
        return;
    m_late = late;
    update();
}

QString CallCard::stateWords(const DeskCard& card, Instant now) const
{
    switch (card.phase) {
        case CallPhase::Waiting:
            return waitingWords(card, now);
        case CallPhase::Talking:
            return tr("On the line %1").arg(TimeWords::call(card.handling(now)));
        case CallPhase::Held:
            return tr("On hold %1").arg(TimeWords::call(card.holding(now)));
        case CallPhase::Ended:
            return tr("Call ended · %1").arg(TimeWords::call(card.handling(now)));
        case CallPhase::None:
            break;
    }
    return card.recorded  ? tr("Recorded, not finished")
           : card.touched ? tr("Draft on this PC")
                          : tr("Nothing typed yet");
}

/// Nothing is said of whom nobody has asked for, or not yet been told of.
QString CallCard::waitingWords(const DeskCard& card, Instant now)
{
    QStringList words{tr("Waiting · %1").arg(TimeWords::call(now - card.arrivedAt.value_or(now)))};
    const qsizetype customers = card.caller.customers.value_or(1);
    if (customers == 0)
        words.append(tr("not registered"));
    else if (customers > 1)
        words.append(tr("%n customers", nullptr, static_cast<int>(customers)));
    else if (!card.caller.tier.isEmpty())
        words.append(card.caller.tier);
    return words.join(QStringLiteral(" · "));
}

Role CallCard::stateRole() const
{
    switch (m_phase) {
        case CallPhase::Waiting:
            return Role::Info;
        case CallPhase::Held:
            return m_late ? Role::Danger : Role::Warning;
        case CallPhase::None:
        case CallPhase::Talking:
        case CallPhase::Ended:
            break;
    }
    return Role::Text2;
}

QString CallCard::iconName() const
{
    switch (m_phase) {
        case CallPhase::Waiting:
            return m_lit ? QStringLiteral("notifications") : QStringLiteral("call-incoming");
        case CallPhase::Talking:
            return QStringLiteral("call-start");
        case CallPhase::Held:
            return QStringLiteral("media-playback-pause");
        case CallPhase::Ended:
            return QStringLiteral("call-stop");
        case CallPhase::None:
            break;
    }
    return QStringLiteral("document-edit");
}

void CallCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto values = m_theme.values();
    const Shapes shapes(painter, *values);
    const bool plain = m_phase == CallPhase::None && !m_current;
    const Role ground = plain ? Role::Window : underMouse() && !m_current ? Role::Hover : Role::Surface;
    shapes.box(rect(), ground, m_current ? Role::Accent : plain ? Role::Border : Role::BorderStrong, 1, 4);
    if (m_current)
        shapes.fill(QRect(0, 2, 3, height() - 4), Role::Accent, 1);
    const Role iconRole = m_current ? Role::Accent : stateRole();
    painter.drawPixmap(12, (height() - kIcon) / 2, m_theme.pixmap(iconName(), iconRole, kIcon, devicePixelRatioF()));

    const int line = m_theme.lineHeight();
    QRect first(kText, height() / 2 - line - 1, width() - kText - 8, line);
    const auto write = [&](const QString& words, bool bold, Role role) {
        const QFont font = m_theme.font(TextStep::Base, bold);
        const QFontMetrics metrics(font);
        const QString shown = elidedText(words, metrics, first.width());
        painter.setFont(font);
        painter.setPen(m_theme.color(role));
        painter.drawText(first, Qt::AlignVCenter | Qt::TextSingleLine, shown);
        first.setLeft(first.left() + metrics.horizontalAdvance(shown) + 12);
    };
    write(m_number, true, Role::Text1);
    write(m_customer, false, Role::Text1);
    write(m_subject, false, Role::Text2);
    painter.setFont(m_theme.font(TextStep::Small));
    painter.setPen(m_theme.color(stateRole()));
    const QRect second(kText, height() / 2, width() - kText - 8, line);
    painter.drawText(second, Qt::AlignVCenter | Qt::TextSingleLine,
                     elidedText(m_state, QFontMetrics(painter.font()), second.width()));
}

}  // namespace Seatdesk
