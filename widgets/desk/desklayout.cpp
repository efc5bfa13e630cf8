// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticket.h"
#include "domain/ticketnumber.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/followingscroll.h"
#include "widgets/controls/ground.h"
#include "widgets/controls/keyhintbar.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/missingbar.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texts.h"
#include "widgets/desk/callerpanel.h"
#include "widgets/desk/callstack.h"
#include "widgets/desk/deskpage.h"
#include "widgets/desk/deskstory.h"
#include "widgets/desk/handlingclock.h"
#include "widgets/desk/ticketform.h"
#include "widgets/words/ticketwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

namespace Seatdesk {

namespace {

constexpr int kCaller = 256;
constexpr int kCallerWide = 320;
/// From here on the page has room for what happened before.
constexpr int kTall = 860;
constexpr int kWide = 1200;

}  // namespace

QWidget* DeskPage::makeHead()
{
    auto* head = new Ground(m_theme, Role::Surface, Qt::BottomEdge);
    head->setFixedHeight(m_theme.height(40));
    m_title = makeLabel(m_theme, {}, Role::Text1, TextStep::Title, true);
    m_kept = new Chip(m_theme, {});
    m_kept->setObjectName(QStringLiteral("kept"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 9, 1);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_kept);
    row->addStretch();
    row->addWidget(m_clock);
    return head;
}

QWidget* DeskPage::makeFoot()
{
    auto* foot = new KeyHintBar(m_theme);
    const auto button = [&](const QString& action) {
        auto* made = new KeyHintButton(m_theme, {});
        made->follow(m_actions, action);
        made->setObjectName(action);
        foot->addButton(made);
        return made;
    };
    button(QStringLiteral("ticket.dispatch"))->setPrimary(true);
    button(QStringLiteral("ticket.settle"));
    button(QStringLiteral("ticket.saveNext"));
    auto* more = new QToolButton;
    more->setObjectName(QStringLiteral("deskMore"));
    more->setIcon(m_theme.icon(QStringLiteral("overflow-menu")));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::TabFocus);
    more->setAccessibleName(tr("More"));
    more->setToolTip(tr("More to do with this ticket"));
    connect(more, &QToolButton::clicked, this, [this, more] { openMore(more); });
    foot->addLast(more);
    return foot;
}

void DeskPage::openMore(QWidget* below)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char16_t* id : {u"ticket.solvedFirst", u"ticket.another", u"paper.enter", u"call.answer", u"call.hold",
                               u"call.end", u"card.discard"})
        menu->addAction(m_actions.action(QString::fromUtf16(id)));
    menu->popup(below->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void DeskPage::layOut()
{
    auto* scroll = new FollowingScroll;
    scroll->setWidget(m_form);
    // Both would fill themselves with the window's ground over the page's own.
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    auto* ticket = new Ground(m_theme, Role::Surface);
    auto* column = new QVBoxLayout(ticket);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_holdNotice);
    column->addWidget(makeHead());
    column->addWidget(scroll, 1);
    column->addWidget(m_story);
    column->addWidget(m_missing);
    column->addWidget(makeFoot());
    m_notice->setObjectName(QStringLiteral("notice"));
    m_holdNotice->setObjectName(QStringLiteral("holdNotice"));
    m_missing->setObjectName(QStringLiteral("missing"));

    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_caller);
    m_splitter->addWidget(ticket);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({kCaller, 654});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_stack);
    whole->addWidget(m_splitter, 1);
    // Where the caret stands when the Desk is shown for the first time.
    setFocusProxy(m_caller->number());
}

/// A large screen shows more, not the same larger.
void DeskPage::useRoom()
{
    const bool tall = height() >= kTall;
    m_story->setVisible(tall);
    m_caller->setRoomy(tall);
    const bool wide = width() >= kWide;
    if (wide == m_wide)
        return;
    m_wide = wide;
    const int caller = wide ? kCallerWide : kCaller;
    m_splitter->setSizes({caller, width() - caller});
}

void DeskPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    useRoom();
}

void DeskPage::showHead()
{
    m_story->showCard(m_card);

    const auto kind = fromKey<TicketKind>(m_card.draft.fields.value(TicketField::kKind).toString());
    const QString title = kind ? TicketWords::kind(*kind) : tr("New ticket");
    m_title->setText(m_card.paperForm.isNull()
                         ? title
                         : tr("%1 · paper form %2").arg(title, TicketNumber::shown(m_card.draft.number)));
    ChipText chip{.icon = QStringLiteral("computer")};
    if (m_keeper.hasFailed()) {
        chip = {.icon = QStringLiteral("data-error"), .text = tr("Draft not on disk"), .tone = Tone::Danger};
    } else if (!m_card.touched) {
        chip.text = tr("Nothing typed yet");
    } else if (m_keeper.isWaiting(m_card.id)) {
        chip.text = tr("Only on this PC · draft being written");
    } else if (const std::optional<Instant> kept = m_story->kept()) {
        const QTime at = toDateTime(*kept, m_work.settings.zone()).time();
        chip.text = tr("Only on this PC · draft kept %1").arg(at.toString(QStringLiteral("HH:mm:ss")));
    } else {
        chip.text = tr("Only on this PC");
    }
    if (m_card.draft.solvedFirst)
        chip.more = tr("form owed");
    m_kept->setChip(chip);
}

}  // namespace Seatdesk
