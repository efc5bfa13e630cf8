// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tray/traydock.h"

#include "domain/groupbuilder.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/syncstatus.h"
#include "domain/whendone.h"
#include "items/rowgathering.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/paneltitle.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/tray/traycaseview.h"
#include "widgets/tray/traydelegate.h"
#include "widgets/tray/traywords.h"
#include "widgets/workplace.h"

#include <QKeyEvent>
#include <QListView>
#include <QMainWindow>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace Seatdesk {

TrayDock::TrayDock(Workplace& place, const Theme& theme, ActionRegistry& actions, QWidget* parent)
    : QDockWidget(parent),
      m_place(place),
      m_model(new TrayModel(place.tray, place.records, place.syncStatus, this)),
      m_title(new PanelTitle(theme, tr("Sync tray"), actions.keyHint(QStringLiteral("tray.toggle")))),
      m_conflicts(new Chip(theme, {})),
      m_waiting(new Chip(theme, {})),
      m_sent(new Chip(theme, {})),
      m_list(new QListView),
      m_view(new TrayCaseView(theme, place.settings.zone())),
      m_empty(new EmptyState(theme)),
      m_notice(new NoticeBar(theme)),
      m_actions(actions),
      m_desk(place.records, place.session, place.settings, place.calendar, place.seat)
{
    setObjectName(QStringLiteral("tray"));
    setWindowTitle(tr("Sync tray"));
    setAllowedAreas(Qt::BottomDockWidgetArea);
    setFeatures(QDockWidget::DockWidgetClosable);
    arrange(theme);
    declareActions(actions);
    m_title->setHint(actions.keyHint(QStringLiteral("tray.toggle")));
    connect(m_title, &PanelTitle::closeAsked, this, &QDockWidget::hide);
    connect(m_model, &TrayModel::changed, this, &TrayDock::showCounts);
    connect(&place.syncStatus, &SyncStatus::changed, this, &TrayDock::showCounts);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TrayDock::showCase);
    connect(m_view, &TrayCaseView::submitAsked, this, &TrayDock::submit);
    connect(m_view, &TrayCaseView::dropAsked, this, [this] {
        if (m_list->currentIndex().isValid())
            resolve(m_model->caseAt(m_list->currentIndex().row()), false);
    });
    showCounts();
}

void TrayDock::declareActions(ActionRegistry& actions)
{
    actions.add({.id = QStringLiteral("tray.toggle"),
                 .name = tr("Sync tray"),
                 .icon = QStringLiteral("vcs-conflicting"),
                 .run = [this] { toggle(); }},
                this);
    ActionSpec back;
    back.id = QStringLiteral("tray.undo");
    back.name = tr("Take the last decision in the tray back");
    back.icon = QStringLiteral("edit-undo");
    back.run = [this] { undo(); };
    back.whyNot = [this] { return whyNotUndo(); };
    actions.add(back, this);
}

void TrayDock::arrange(const Theme& theme)
{
    m_title->addWidget(m_conflicts);
    m_title->addWidget(m_waiting);
    m_title->addWidget(m_sent);
    m_title->setClosable(true);
    setTitleBarWidget(m_title);
    m_list->setObjectName(QStringLiteral("trayList"));
    m_list->setAccessibleName(tr("Actions on their way"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TrayDelegate(*m_model, m_place.time, theme, m_place.settings.zone(), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFixedWidth(268);
    m_empty->setIconName(QStringLiteral("cloudstatus"));
    m_empty->setTexts(tr("Nothing is on its way"),
                      tr("What you do stands here until it has been sent; what was not taken, until you have decided "
                         "about it."));
    auto* split = new QWidget;
    auto* row = new QHBoxLayout(split);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    auto* right = new Ground(theme, Role::Surface, Qt::LeftEdge);
    auto* inside = new QHBoxLayout(right);
    inside->setContentsMargins(1, 0, 0, 0);
    inside->addWidget(m_view);
    row->addWidget(right, 1);
    auto* none = new Ground(theme, Role::Surface);
    auto* noneRow = new QHBoxLayout(none);
    noneRow->setContentsMargins(0, 0, 0, 0);
    noneRow->addWidget(m_empty);
    auto* pages = new QWidget;
    m_stack = new QStackedLayout(pages);
    m_stack->addWidget(none);
    m_stack->addWidget(split);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice->setObjectName(QStringLiteral("trayNotice"));
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(pages, 1);
    content->setMinimumHeight(240);
    setWidget(content);
}

void TrayDock::toggle()
{
    setVisible(!isVisible());
    if (isVisible() && m_model->rowCount() > 0)
        m_list->setFocus(Qt::ShortcutFocusReason);
}

void TrayDock::showCounts()
{
    const int cases = count();
    const int sent = m_model->countOf(TrayItem::Stage::Sent);
    const int waiting = m_place.syncStatus.waiting();
    m_conflicts->setChip({QStringLiteral("vcs-conflicting"), tr("%n refused", nullptr, cases), {}, Tone::Danger});
    m_conflicts->setVisible(cases > 0);
    m_waiting->setChip({QStringLiteral("cloud-upload"), tr("%n waiting", nullptr, waiting), {}, Tone::Info});
    m_waiting->setVisible(waiting > 0);
    m_sent->setChip({QStringLiteral("emblem-checked"), tr("%n sent", nullptr, sent), {}, Tone::Success});
    m_sent->setVisible(sent > 0);
    m_empty->setAsOf(TrayWords::indicator(m_place.syncStatus, m_place.time.now(), m_place.settings.zone()).text);
    const bool some = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(some ? 1 : 0);
    if (!some) {
        m_view->showNone();
        m_shown = {};
    } else if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(m_shown))));
    }
}

void TrayDock::showCase()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const TrayCase& one = m_model->caseAt(current.row());
    if (one.group == m_shown && one.stage() == m_shownStage)
        return;  // what is being decided stays
    m_shown = one.group;
    m_shownStage = one.stage();
    m_view->showCase(one);
}

void TrayDock::submit()
{
    if (!m_list->currentIndex().isValid())
        return;
    const TrayCase one = m_model->caseAt(m_list->currentIndex().row());
    if (one.stage() != TrayItem::Stage::Refused)
        return;
    QList<std::pair<QString, RecordId>> rows;
    for (const TrayItem& item : one.items)
        rows.append({item.operation.record, item.operation.row});
    RowGathering::start(m_place.records, {}, rows, this, [this, one](const Result<QList<Row>>& now) {
        if (now)
            sendAgain(one, *now);
        else
            m_view->tell(ActionWords::failure(tr("Sending again"), now.error()));
    });
}

void TrayDock::sendAgain(const TrayCase& one, const QList<Row>& rowsNow)
{
    const GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
    const Group group = trayAnswer(one, m_view->decisions(), rowsNow, builder);
    if (group.isEmpty())
        return resolve(one, false);  // everything stands as decided already
    m_desk.save({group}, tr("Sending again"), this, [this, one](const Result<void>& sent) {
        if (sent)
            resolve(one, true);
        else
            m_view->tell(ActionWords::failure(tr("Sending again"), sent.error()));
    });
}

void TrayDock::resolve(const TrayCase& one, bool isSent)
{
    for (const TrayItem& item : one.items) {
        const bool last = item.operation.id == one.items.constLast().operation.id;
        whenDone(m_place.tray.resolve(item), this, [this, one, isSent, last](const Result<void>& resolved) {
            if (!resolved)
                m_view->tell(ActionWords::failure(tr("Taking it out of the tray"), resolved.error()));
            else if (last)
                takeDecided(one, isSent);
        });
    }
}

/// As long as nobody has gone on from it, a decision can be taken back: the last one.
void TrayDock::takeDecided(const TrayCase& one, bool isSent)
{
    m_decided = one;
    m_isSent = isSent;
    // What is sent as a row of its own stays: taken back and sent once more, it would be the same row twice.
    const bool isMade = std::any_of(one.items.begin(), one.items.end(), [](const TrayItem& item) {
        return item.operation.verb == Operation::Verb::Insert || item.operation.verb == Operation::Verb::Append;
    });
    m_whyStays.clear();
    if (isSent && isMade)
        m_whyStays = ActionWords::whyStays({Error::Kind::Invalid, QStringLiteral("nothing to undo")});
    else if (isSent && m_desk.staying())
        m_whyStays = ActionWords::whyStays(m_desk.staying()->why);
    const QString sentence = isSent ? tr("Sent as decided.") : tr("Left as the server has it.");
    tell(Tone::Success, m_whyStays.isEmpty() ? sentence : tr("%1 %2").arg(sentence, m_whyStays));
    if (m_whyStays.isEmpty()) {
        QToolButton* back = m_notice->addAction(tr("Undo"));
        back->setObjectName(QStringLiteral("trayUndo"));
        connect(back, &QToolButton::clicked, this, &TrayDock::undo);
    }
    m_actions.refresh();
    m_model->read();
}

QString TrayDock::whyNotUndo() const
{
    return m_decided.items.isEmpty() ? tr("Nothing was decided in the tray.") : m_whyStays;
}

void TrayDock::undo()
{
    if (!whyNotUndo().isEmpty())
        return;
    if (!m_isSent)
        return bringBack();
    m_desk.undo(this, [this](const Result<void>& undone) {
        if (undone)
            bringBack();
        else
            tell(Tone::Warning, ActionWords::failure(tr("Taking the decision back"), undone.error()));
    });
}

void TrayDock::bringBack()
{
    const TrayCase one = std::exchange(m_decided, {});
    m_actions.refresh();
    for (const TrayItem& item : one.items) {
        const bool last = item.operation.id == one.items.constLast().operation.id;
        whenDone(m_place.tray.bringBack(item), this, [this, last](const Result<void>& back) {
            if (!back)
                tell(Tone::Warning, ActionWords::failure(tr("Taking the decision back"), back.error()));
            else if (last)
                tell(Tone::Info, tr("The decision was taken back: it stands in the tray again."));
            m_model->read();
        });
    }
}

void TrayDock::tell(Tone tone, const QString& sentence)
{
    m_notice->tell(tone, sentence);
    m_notice->setDismissable(true);
    m_notice->show();
}

void TrayDock::showEvent(QShowEvent* event)
{
    QDockWidget::showEvent(event);
    m_model->setWhole(true);
    auto* window = qobject_cast<QMainWindow*>(parentWidget());
    if (!window || m_sized)
        return;
    m_sized = true;
    window->resizeDocks({this}, {kHeight}, Qt::Vertical);
}

void TrayDock::hideEvent(QHideEvent* event)
{
    QDockWidget::hideEvent(event);
    m_model->setWhole(false);
}

void TrayDock::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return submit();
    QDockWidget::keyPressEvent(event);
}

}  // namespace Seatdesk
