// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingsdialog.h"

#include "domain/setting.h"
#include "widgets/controls/ground.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/settings/keyspage.h"
#include "widgets/settings/settingeditor.h"
#include "widgets/settings/settingslist.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Seatdesk {

namespace {

constexpr QSize kSize(880, 600);

}  // namespace

SettingsDialog::SettingsDialog(const Theme& theme, ActionRegistry& actions, const SettingsPort& own, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_names(new QListWidget), m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("settings"));
    setWindowTitle(tr("Settings"));
    setSizeGripEnabled(true);
    m_names->setObjectName(QStringLiteral("settingsPages"));
    m_names->setAccessibleName(tr("Pages"));
    m_names->setProperty("accentBar", true);
    m_names->setFrameStyle(QFrame::NoFrame);
    m_names->setFixedWidth(176);
    auto* foot = new Ground(theme, Role::Sunken, Qt::TopEdge);
    auto* close = new KeyHintButton(theme, tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    close->setObjectName(QStringLiteral("closeSettings"));
    auto* footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(12, 8, 12, 8);
    footRow->addStretch();
    footRow->addWidget(close);
    auto* line = new Ground(theme, Role::Border);
    line->setFixedWidth(1);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_names);
    body->addWidget(line);
    body->addWidget(m_pages, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    addPage(QStringLiteral("appearance"), tr("Look"), QStringLiteral("view-visible"),
            new SettingsList(theme, SettingsList::appearanceKeys(), own));
    addPage(QStringLiteral("language"), tr("Language"), QStringLiteral("dialog-messages"),
            new SettingsList(theme, {SettingKey::kLanguage}, own));
    addPage(QStringLiteral("keys"), tr("Keys"), QStringLiteral("input-keyboard"), new KeysPage(theme, actions));
    addPage(QStringLiteral("lock"), tr("Lock"), QStringLiteral("system-lock-screen"),
            new SettingsList(theme, {SettingKey::kIdleLockMinutes}, own));
    m_names->setCurrentRow(0);
    resize(parent && parent->screen() ? kSize.boundedTo(parent->screen()->availableSize() - QSize(32, 64)) : kSize);
}

void SettingsDialog::addPage(const QString& id, const QString& name, const QString& iconName, QWidget* page)
{
    auto* item = new QListWidgetItem(m_theme.icon(iconName), name, m_names);
    item->setData(Qt::UserRole, id);
    item->setSizeHint({0, m_theme.height(32)});
    auto* scroll = new QScrollArea;
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_pages->addWidget(scroll);
}

void SettingsDialog::reload()
{
    for (SettingEditor* editor : findChildren<SettingEditor*>())
        editor->reload();
}

QString SettingsDialog::currentPage() const
{
    const QListWidgetItem* item = m_names->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void SettingsDialog::showPage(const QString& id)
{
    for (int row = 0; row < m_names->count(); ++row) {
        if (m_names->item(row)->data(Qt::UserRole).toString() == id)
            m_names->setCurrentRow(row);
    }
}

}  // namespace Seatdesk
