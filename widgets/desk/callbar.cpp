// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/callbar.h"

#include "widgets/actions/actionregistry.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/texts.h"
#include "widgets/words/ticketwords.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Seatdesk {

CallBar::CallBar(const Theme& theme, ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(new QLabel),
      m_state(makeLabel(theme, {}, Role::Text1, TextStep::Base, true)),
      m_time(makeLabel(theme, {}, Role::Text1, TextStep::Number, true)),
      m_answer(new KeyHintButton(theme, {})),
      m_hold(new KeyHintButton(theme, {})),
      m_end(new KeyHintButton(theme, {}))
{
    setObjectName(QStringLiteral("callBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_state);
    row->addWidget(m_time);
    m_answer->follow(actions, QStringLiteral("call.answer"));
    m_answer->setObjectName(QStringLiteral("answerCall"));
    m_hold->follow(actions, QStringLiteral("call.hold"));
    m_end->follow(actions, QStringLiteral("call.end"));
    m_end->setObjectName(QStringLiteral("endCall"));
    for (KeyHintButton* button : {m_answer, m_hold, m_end}) {
        button->setQuiet(true);
        row->addWidget(button);
    }
    hide();
}

void CallBar::show(const DeskCard& card, Instant now, Duration warnAfter)
{
    const bool waiting = card.phase == CallPhase::Waiting;
    m_answer->setVisible(waiting);
    m_hold->setVisible(!waiting);
    m_end->setVisible(!waiting);
    setVisible(waiting || card.isLive());
    if (waiting)
        return say(QStringLiteral("call-incoming"), tr("Waiting"), now - card.arrivedAt.value_or(now), Role::Info);
    if (!card.isLive())
        return;
    const bool held = card.phase == CallPhase::Held;
    const bool late = held && card.holding(now) >= warnAfter;
    const Role ink = late ? Role::Danger : held ? Role::Warning : Role::Text1;
    say(held ? QStringLiteral("media-playback-pause") : QStringLiteral("call-start"),
        held ? tr("On hold") : tr("On the line"), held ? card.holding(now) : card.handling(now), ink);
    m_hold->setText(held ? tr("Back to the customer") : tr("Hold"));
    m_hold->setAccessibleName(m_hold->text());
}

void CallBar::say(const QString& icon, const QString& state, Duration time, Role ink)
{
    m_icon->setPixmap(m_theme.pixmap(icon, ink, 16, devicePixelRatioF()));
    m_state->setText(state);
    m_time->setText(TimeWords::call(time));
    for (QLabel* label : {m_state, m_time}) {
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, m_theme.color(ink));
        label->setPalette(colours);
    }
}

}  // namespace Seatdesk
