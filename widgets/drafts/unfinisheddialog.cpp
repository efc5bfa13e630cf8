// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drafts/unfinisheddialog.h"

#include "widgets/controls/ground.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTimeZone>
#include <QToolButton>
#include <QTreeWidget>

namespace Seatdesk {

namespace {

/// Where the draft of a line stands in the list of the dialog.
constexpr int kPlace = Qt::UserRole;

}  // namespace

UnfinishedDialog::UnfinishedDialog(const QList<UnfinishedDraft>& drafts, const QTimeZone& zone, const Theme& theme,
                                   QWidget* parent)
    : QDialog(parent),
      m_drafts(drafts),
      m_list(new QTreeWidget),
      m_notice(new NoticeBar(theme)),
      m_open(new KeyHintButton(theme, tr("Open"))),
      m_drop(new KeyHintButton(theme, tr("Throw away"), QStringLiteral("edit-delete")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("unfinishedDialog"));
    setWindowTitle(tr("Unfinished on this PC"));
    arrange(theme);
    fill(zone);
    connect(m_list, &QTreeWidget::itemActivated, this, &UnfinishedDialog::openChosen);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &UnfinishedDialog::showChoice);
    connect(m_open, &QPushButton::clicked, this, &UnfinishedDialog::openChosen);
    connect(m_drop, &QPushButton::clicked, this, &UnfinishedDialog::dropChosen);
    connect(this, &QDialog::finished, this, &UnfinishedDialog::tellDropped);
    showChoice();
    m_list->setFocus(Qt::OtherFocusReason);
    resize(640, 420);
}

void UnfinishedDialog::arrange(const Theme& theme)
{
    m_list->setObjectName(QStringLiteral("unfinishedList"));
    m_list->setAccessibleName(tr("Unfinished"));
    m_list->setHeaderLabels({tr("Form"), tr("What was written"), tr("Last typed")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_notice->hide();
    m_open->setPrimary(true);
    m_open->setKeyHint(QStringLiteral("Enter"));
    m_drop->setKeyHint(QStringLiteral("Del"));
    auto* close = new KeyHintButton(theme, tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new Ground(theme, Role::Sunken, Qt::TopEdge);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 9, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_open);
    row->addWidget(m_drop);
    row->addStretch();
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(foot);
}

void UnfinishedDialog::fill(const QTimeZone& zone)
{
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        const UnfinishedDraft& one = m_drafts[i];
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMicros(one.draft.updatedAt) / 1000, zone);
        auto* item = new QTreeWidgetItem(m_list, {one.name, one.words, at.toString(QStringLiteral("MM-dd HH:mm"))});
        item->setData(0, kPlace, i);
        item->setToolTip(1, one.words);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

const UnfinishedDraft* UnfinishedDialog::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item && !item->isHidden() ? &draftOf(*item) : nullptr;
}

const UnfinishedDraft& UnfinishedDialog::draftOf(const QTreeWidgetItem& item) const
{
    return m_drafts[item.data(0, kPlace).toLongLong()];
}

void UnfinishedDialog::tellDropped()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->isHidden())
            Q_EMIT dropAsked(draftOf(*m_list->topLevelItem(i)));
    }
}

void UnfinishedDialog::showChoice()
{
    const UnfinishedDraft* chosen = current();
    m_open->setEnabled(chosen != nullptr);
    m_drop->setEnabled(chosen && !chosen->isCard());
    m_drop->setToolTip(chosen && chosen->isCard() ? tr("A card is thrown away on the Desk.") : QString());
}

void UnfinishedDialog::openChosen()
{
    if (const UnfinishedDraft* chosen = current()) {
        const UnfinishedDraft draft = *chosen;
        accept();
        Q_EMIT openAsked(draft);
    }
}

void UnfinishedDialog::dropChosen()
{
    if (!m_drop->isEnabled())
        return;
    QTreeWidgetItem* item = m_list->currentItem();
    QTreeWidgetItem* below = m_list->itemBelow(item);
    QTreeWidgetItem* next = below ? below : m_list->itemAbove(item);
    item->setHidden(true);
    m_list->setCurrentItem(next);
    m_notice->tell(Tone::Info, tr("Thrown away: %1").arg(draftOf(*item).line(30)));
    QToolButton* back = m_notice->addAction(tr("Keep it"));
    connect(back, &QToolButton::clicked, this, [this, item] {
        item->setHidden(false);
        m_list->setCurrentItem(item);
        m_notice->dismiss();
    });
    m_notice->show();
}

void UnfinishedDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete)
        return dropChosen();
    QDialog::keyPressEvent(event);
}

}  // namespace Seatdesk
