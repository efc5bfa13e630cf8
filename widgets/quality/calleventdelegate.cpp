// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/calleventdelegate.h"

#include "widgets/controls/texts.h"
#include "widgets/knowledge/markedtext.h"
#include "widgets/quality/calleventsmodel.h"
#include "widgets/quality/eventrole.h"
#include "widgets/quality/soundwords.h"
#include "widgets/theme/theme.h"

#include <QPainter>

namespace Seatdesk {

namespace {

constexpr int kPadding = 12;
constexpr int kTime = 60;
constexpr int kIcon = 16;
constexpr int kLength = 72;

/// The band of a silence is too pale for words.
Role inkOf(CallEvent::Kind kind)
{
    const Role role = roleOf(kind);
    return role == Role::Silence ? Role::Text2 : role;
}

}  // namespace

CallEventDelegate::CallEventDelegate(const Theme& theme, const CallEventsModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{}

QSize CallEventDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, m_theme.height(28)};
}

void CallEventDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CallEvent* event = m_model.eventAt(index);
    if (!event)
        return;
    paintRowGround(*painter, m_theme, option);
    const QRect inner = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const Role ink = inkOf(event->kind);
    painter->save();
    painter->setFont(m_theme.font(TextStep::Small));
    painter->setPen(m_theme.color(Role::Accent));
    if (event->span.length() > 0)
        painter->drawText(QRect(inner.x(), inner.y(), kTime, inner.height()), Qt::AlignVCenter,
                          SoundWords::clock(event->span.start()));
    painter->drawPixmap(
        inner.x() + kTime, inner.y() + (inner.height() - kIcon) / 2,
        m_theme.pixmap(SoundWords::eventIcon(event->kind), ink, kIcon, painter->device()->devicePixelRatio()));
    const int left = inner.x() + kTime + kIcon + 8;
    const QRect words(left, inner.y(), inner.right() - kLength - left, inner.height());
    painter->setFont(m_theme.font());
    painter->setPen(m_theme.color(event->kind == CallEvent::Kind::Silence ? Role::Text1 : ink));
    painter->drawText(
        words, Qt::AlignVCenter | Qt::TextSingleLine,
        elidedText(SoundWords::event(*event, m_model.agentVoice()), painter->fontMetrics(), words.width()));
    painter->setPen(m_theme.color(Role::Text2));
    if (event->span.length() > 0)
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight, SoundWords::length(event->span.seconds()));
    painter->restore();
}

}  // namespace Seatdesk
