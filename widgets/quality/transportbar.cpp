// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/transportbar.h"

#include "widgets/actions/actionregistry.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/texts.h"
#include "widgets/quality/listening.h"
#include "widgets/quality/soundwords.h"

#include <QAction>
#include <QComboBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QToolButton>

namespace Seatdesk {

TransportBar::TransportBar(const Theme& theme, ActionRegistry& actions, Listening& sound, QWidget* parent)
    : Ground(theme, Role::Sunken, Qt::TopEdge | Qt::BottomEdge, parent),
      m_actions(actions),
      m_sound(sound),
      m_play(new KeyHintButton(theme, {})),
      m_time(makeLabel(theme, {}, Role::Text1, TextStep::Number, true)),
      m_speed(new QComboBox)
{
    setFixedHeight(theme.height(44));
    m_play->setObjectName(QStringLiteral("callPlay"));
    m_play->follow(actions, QStringLiteral("call.play"));
    m_play->setPrimary(true);
    m_time->setObjectName(QStringLiteral("callTime"));
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(QStringLiteral("88:88:88.8 / 88:88:88")));
    fillSpeeds();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 1);
    row->setSpacing(4);
    addTool(*row, QStringLiteral("call.back"));
    row->addWidget(m_play);
    addTool(*row, QStringLiteral("call.forward"));
    row->addSpacing(4);
    row->addWidget(m_time);
    row->addWidget(m_speed);
    addTool(*row, QStringLiteral("call.skipSilence"), true);
    addTool(*row, QStringLiteral("call.loop"), true);
    row->addStretch();
    addTool(*row, QStringLiteral("call.zoomOut"));
    addTool(*row, QStringLiteral("call.zoomIn"));
    addTool(*row, QStringLiteral("call.zoomAll"));
    connect(&sound, &Listening::moved, this, &TransportBar::showPosition);
    connect(&sound, &Listening::grew, this, &TransportBar::showPosition);
    connect(&sound, &Listening::changed, this, &TransportBar::showState);
    showState();
}

QToolButton* TransportBar::addTool(QHBoxLayout& row, const QString& action, bool words)
{
    auto* button = new QToolButton;
    button->setObjectName(action);
    button->setDefaultAction(m_actions.action(action));
    button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    row.addWidget(button);
    return button;
}

void TransportBar::fillSpeeds()
{
    m_speed->setObjectName(QStringLiteral("callSpeed"));
    m_speed->setAccessibleName(tr("Speed"));
    for (const double speed : Listening::kSpeeds)
        m_speed->addItem(QStringLiteral("%1×").arg(speed, 0, 'f', 1), speed);
    connect(m_speed, &QComboBox::activated, this,
            [this](int index) { m_sound.setSpeed(m_speed->itemData(index).toDouble()); });
}

void TransportBar::showPosition()
{
    m_time->setText(m_sound.isOpen() ? SoundWords::fineClock(m_sound.position()) + QStringLiteral(" / ") +
                                           SoundWords::clock(m_sound.length())
                                     : QStringLiteral("–"));
}

void TransportBar::showState()
{
    m_play->setIconName(m_sound.isPlaying() ? QStringLiteral("media-playback-pause")
                                            : QStringLiteral("media-playback-start"));
    m_speed->setEnabled(m_sound.isOpen());
    m_speed->setToolTip(m_sound.isOpen() ? QString() : tr("No recording is open."));
    m_speed->setCurrentIndex(m_speed->findData(m_sound.speed()));
    showPosition();
}

}  // namespace Seatdesk
