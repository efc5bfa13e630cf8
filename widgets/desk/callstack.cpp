// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/callstack.h"

#include "items/callcards.h"
#include "widgets/desk/callcard.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kMargin = 8;
constexpr int kLeastCard = 200;
constexpr int kMostCard = 370;
constexpr int kMoreWidth = 64;
constexpr int kFrame = 600;

}  // namespace

CallStack::CallStack(const Theme& theme, const CallCards& cards, const TimeSource& time, QWidget* parent)
    : Ground(theme, Role::Window, Qt::BottomEdge, parent),
      m_cards(cards),
      m_time(time),
      m_row(new QHBoxLayout(this)),
      m_more(new QToolButton)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Calls and drafts"));
    m_row->setContentsMargins(kMargin, 0, kMargin, 1);
    m_row->setSpacing(kMargin);
    m_row->addStretch();
    m_row->addWidget(m_more);
    m_more->setObjectName(QStringLiteral("moreCards"));
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, &CallStack::openMenu);
    connect(&cards, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first) {
        rebuild();
        announce(first);
    });
    connect(&cards, &QAbstractItemModel::rowsRemoved, this, &CallStack::rebuild);
    connect(&cards, &QAbstractItemModel::dataChanged, this, &CallStack::layOut);
    m_ringing.setInterval(kFrame);
    connect(&m_ringing, &QTimer::timeout, this, [this] {
        m_lit = !m_lit || this->theme().reducesMotion();
        for (CallCard* card : std::as_const(m_widgets))
            card->setLit(m_lit);
    });
    rebuild();
}

QSize CallStack::sizeHint() const
{
    return {600, theme().height(60)};
}

void CallStack::rebuild()
{
    while (m_widgets.size() > m_cards.count())
        delete m_widgets.takeLast();
    while (m_widgets.size() < m_cards.count()) {
        auto* card = new CallCard(theme(), this);
        const int row = static_cast<int>(m_widgets.size());
        card->setObjectName(QStringLiteral("card%1").arg(row));
        connect(card, &QAbstractButton::clicked, this, [this, row] { Q_EMIT chosen(row); });
        m_row->insertWidget(row, card);
        m_widgets.append(card);
    }
    layOut();
}

void CallStack::layOut()
{
    const int count = static_cast<int>(m_widgets.size());
    const int room = width() - 2 * kMargin;
    const bool all = count * (kLeastCard + kMargin) - kMargin <= room;
    const int places = all ? count : std::max(1, (room - kMoreWidth) / (kLeastCard + kMargin));
    // The current card is always among those shown.
    const int first = std::clamp(m_cards.currentRow() - places + 1, 0, std::max(0, count - places));
    m_hidden.clear();
    bool rings = false;
    for (int row = 0; row < count; ++row) {
        const bool shown = row >= first && row < first + places;
        CallCard* card = m_widgets[row];
        showCard(row);
        card->setMaximumWidth(kMostCard);
        card->setVisible(shown);
        rings = rings || card->isRinging();
        if (!shown)
            m_hidden.append(row);
    }
    m_more->setVisible(!m_hidden.isEmpty());
    m_more->setText(tr("+%1 more").arg(m_hidden.size()));
    m_more->setAccessibleName(m_more->text());
    if (rings && !m_ringing.isActive())
        m_ringing.start();
    else if (!rings)
        m_ringing.stop();
}

void CallStack::showCard(int row)
{
    const DeskCard& card = m_cards.cardAt(row);
    const Instant now = m_time.now();
    m_widgets[row]->show(card, row == m_cards.currentRow(), now);
    m_widgets[row]->setLate(card.phase == CallPhase::Held && card.holding(now) >= m_holdWarning);
}

void CallStack::tick(Duration holdWarning)
{
    m_holdWarning = holdWarning;
    for (int row = 0; row < m_widgets.size(); ++row)
        showCard(row);
}

void CallStack::announce(int row)
{
    if (row >= m_widgets.size() || m_cards.cardAt(row).phase != CallPhase::Waiting)
        return;
    QAccessibleEvent event(m_widgets[row], QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CallStack::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int row : std::as_const(m_hidden))
        menu->addAction(m_widgets[row]->accessibleName(), this, [this, row] { Q_EMIT chosen(row); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void CallStack::resizeEvent(QResizeEvent* event)
{
    Ground::resizeEvent(event);
    layOut();
}

}  // namespace Seatdesk
