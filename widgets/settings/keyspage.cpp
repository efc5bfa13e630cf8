// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/keyspage.h"

#include "widgets/actions/actionregistry.h"
#include "widgets/actions/keyrules.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texts.h"
#include "widgets/settings/keycapture.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Seatdesk {

KeysPage::KeysPage(const Theme& theme, ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_list(new QTreeWidget),
      m_capture(new KeyCapture),
      m_none(new KeyHintButton(theme, tr("No key"))),
      m_reset(new KeyHintButton(theme, tr("Default"))),
      m_resetAll(new KeyHintButton(theme, tr("All defaults"))),
      m_notice(new NoticeBar(theme))
{
    m_list->setObjectName(QStringLiteral("keyList"));
    m_list->setAccessibleName(tr("Actions and keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Key"), tr("Default")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(280);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_capture->setObjectName(QStringLiteral("keyCapture"));
    m_capture->setAccessibleName(tr("New key"));
    m_capture->setPlaceholderText(tr("Press the new key here"));
    m_none->setObjectName(QStringLiteral("noKey"));
    m_reset->setObjectName(QStringLiteral("resetKey"));
    m_resetAll->setObjectName(QStringLiteral("resetAllKeys"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_capture, 1);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    row->addWidget(m_resetAll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(8);
    QLabel* help = makeLabel(theme,
                             tr("Keys are F-keys, Ctrl with something, or Alt or Shift with a digit or Enter. They "
                                "follow you to every PC."),
                             Role::Text2);
    help->setWordWrap(true);
    column->addWidget(help);
    column->addWidget(m_list, 1);
    column->addWidget(m_notice);
    column->addLayout(row);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, m_capture, [this] { m_capture->setFocus(Qt::OtherFocusReason); });
    connect(m_capture, &KeyCapture::pressed, this, &KeysPage::offer);
    connect(m_none, &QPushButton::clicked, this, [this] { bind(currentId(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_actions.resetKey(currentId()); });
    connect(m_resetAll, &QPushButton::clicked, &m_actions, &ActionRegistry::resetAllKeys);
    connect(&m_actions, &ActionRegistry::keysChanged, this, &KeysPage::fill);
    fill();
}

void KeysPage::fill()
{
    const QString chosen = currentId();
    m_list->clear();
    QHash<QString, QTreeWidgetItem*> groups;
    for (const QString& id : m_actions.ids()) {
        const ActionSpec& spec = *m_actions.spec(id);
        QTreeWidgetItem*& group = groups[spec.workspace];
        if (!group) {
            const QString name = spec.workspace.isEmpty() ? tr("Everywhere") : m_actions.workspaceName(spec.workspace);
            group = new QTreeWidgetItem(m_list, {name});
            group->setFlags(Qt::ItemIsEnabled);
            group->setExpanded(true);
        }
        const QString standard = keyText(
            normalKey(spec.key.isEmpty() ? defaultKey(id) : QKeySequence(spec.key, QKeySequence::PortableText)));
        auto* item = new QTreeWidgetItem(group, {spec.name, m_actions.keyHint(id), standard});
        item->setData(0, Qt::UserRole, id);
        if (m_actions.isRebound(id)) {
            QFont strong = m_list->font();
            strong.setBold(true);
            item->setFont(1, strong);
        }
        if (id == chosen)
            m_list->setCurrentItem(item);
    }
    m_list->expandAll();
    showCurrent();
}

QString KeysPage::currentId() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void KeysPage::showCurrent()
{
    const QString id = currentId();
    m_capture->setText(m_actions.keyHint(id));
    m_capture->setEnabled(!id.isEmpty());
    m_none->setEnabled(!id.isEmpty() && !m_actions.keyHint(id).isEmpty());
    m_reset->setEnabled(m_actions.isRebound(id));
}

void KeysPage::offer(const QKeySequence& keys)
{
    const QString id = currentId();
    if (id.isEmpty())
        return;
    const QString words = keyText(keys);
    if (!isActionKey(normalKey(keys))) {
        m_notice->tell(Tone::Warning, tr("%1 was not taken: it belongs to typing and the input method. Use an F-key, "
                                         "Ctrl, or Alt or Shift with a digit or Enter.")
                                          .arg(words));
        return;
    }
    const QString holder = m_actions.holderOf(keys, id);
    if (holder.isEmpty()) {
        bind(id, keys);
        return;
    }
    m_notice->tell(Tone::Warning, tr("%1 already means “%2”.").arg(words, m_actions.spec(holder)->name));
    QToolButton* take = m_notice->addAction(tr("Use it here instead"));
    take->setObjectName(QStringLiteral("takeKey"));
    connect(take, &QToolButton::clicked, this, [this, id, keys] { bind(id, keys); });
}

void KeysPage::bind(const QString& id, const QKeySequence& keys)
{
    m_notice->dismiss();
    m_actions.bind(id, keys);
}

}  // namespace Seatdesk
