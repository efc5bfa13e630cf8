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
      m_hold(new KeyHintButton(theme, {}))
{
    setObjectName(QStringLiteral("callBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_state);
    row->addWidget(m_time);
    auto* end = new KeyHintButton(theme, {});
    m_hold->follow(actions, QStringLiteral("call.hold"));
    end->follow(actions, QStringLiteral("call.end"));
    for (KeyHintButton* button : {m_hold, end}) {
        button->setQuiet(true);
        row->addWidget(button);
    }
    hide();
}

void CallBar::show(const DeskCard& card, Instant now, Duration warnAfter)
{
    setVisible(card.isLive());
    if (!card.isLive())
        return;
    const bool held = card.phase == CallPhase::Held;
    const bool late = held && card.holding(now) >= warnAfter;
    const Role ink = late ? Role::Danger : held ? Role::Warning : Role::Text1;
    m_icon->setPixmap(m_theme.pixmap(held ? QStringLiteral("media-playback-pause") : QStringLiteral("call-start"), ink,
                                     16, devicePixelRatioF()));
    m_state->setText(held ? tr("On hold") : tr("On the line"));
    m_time->setText(TimeWords::call(held ? card.holding(now) : card.handling(now)));
    for (QLabel* label : {m_state, m_time}) {
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, m_theme.color(ink));
        label->setPalette(colours);
    }
    m_hold->setText(held ? tr("Back to the customer") : tr("Hold"));
    m_hold->setAccessibleName(m_hold->text());
}

}  // namespace Seatdesk
