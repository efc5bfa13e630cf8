// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/headerbar.h"

#include "widgets/actions/actionregistry.h"
#include "widgets/shell/headerbutton.h"
#include "widgets/shell/searchbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

namespace Seatdesk {

HeaderBar::HeaderBar(const Theme& theme, ActionRegistry& actions, QWidget* parent)
    : Ground(theme, Role::Window, Qt::BottomEdge, parent),
      m_actions(actions),
      m_menu(new QMenu(this)),
      m_menuButton(new HeaderButton(theme, QStringLiteral("application-menu"), {})),
      m_search(new SearchButton(theme, tr("Search tickets, customers, knowledge, commands"))),
      m_call(new QHBoxLayout),
      m_presence(new HeaderButton(theme, {}, {})),
      m_person(new HeaderButton(theme, QStringLiteral("user"), {})),
      m_lock(new HeaderButton(theme, QStringLiteral("system-lock-screen"), tr("Lock")))
{
    setObjectName(QStringLiteral("header"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 12, 1);
    row->setSpacing(4);
    m_menuButton->setFixedWidth(40);
    m_menuButton->setIconSizePixels(22);
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu (Alt)"));
    m_menuButton->setObjectName(QStringLiteral("menuButton"));
    m_menuButton->setMenu(m_menu);
    m_search->setObjectName(QStringLiteral("searchButton"));
    m_lock->setObjectName(QStringLiteral("lockButton"));
    m_lock->setInk(Role::Text2);
    m_person->setObjectName(QStringLiteral("personButton"));
    m_presence->setObjectName(QStringLiteral("presenceButton"));
    m_presence->hide();
    m_person->hide();
    row->addWidget(m_menuButton);
    row->addSpacing(8);
    row->addWidget(m_search, 1);
    row->addStretch();
    m_call->setSpacing(4);
    row->addLayout(m_call);
    row->addWidget(m_presence);
    row->addWidget(m_person);
    row->addWidget(m_lock);
    connect(m_search, &QAbstractButton::clicked, this, [this] { m_actions.run(QStringLiteral("palette.open")); });
    connect(m_lock, &QAbstractButton::clicked, this, [this] { m_actions.run(QStringLiteral("seat.lock")); });
    const auto showKeys = [this] {
        m_search->setHint(m_actions.keyHint(QStringLiteral("palette.open")));
        m_lock->setHint(m_actions.keyHint(QStringLiteral("seat.lock")));
    };
    showKeys();
    connect(&actions, &ActionRegistry::keysChanged, this, showKeys);
    connect(m_menu, &QMenu::aboutToShow, this, &HeaderBar::fillMenu);
    connect(&theme, &Theme::changed, this, &HeaderBar::updateGeometry);
}

void HeaderBar::addCallWidget(QWidget* widget)
{
    m_call->addWidget(widget);
}

void HeaderBar::setPerson(const QString& words, QMenu* menu)
{
    m_person->setText(words);
    m_person->setAccessibleName(words);
    m_person->setMenu(menu);
    m_person->setVisible(!words.isEmpty());
    m_person->updateGeometry();
}

void HeaderBar::setPresence(const QString& words, Role dot, QMenu* menu)
{
    m_presence->setText(words);
    m_presence->setAccessibleName(words);
    m_presence->setDot(dot);
    m_presence->setMenu(menu);
    m_presence->setVisible(!words.isEmpty());
    m_presence->updateGeometry();
}

void HeaderBar::openMenu()
{
    m_menuButton->openMenu();
}

// One submenu per group, in the order of declaration; only what works here and now or elsewhere in the window.
void HeaderBar::fillMenu()
{
    m_menu->clear();
    m_actions.refresh();
    QHash<QString, QMenu*> groups;
    for (const QString& id : m_actions.ids()) {
        const ActionSpec* spec = m_actions.spec(id);
        const bool here = spec->workspace.isEmpty() || spec->workspace == m_actions.workspace();
        if (spec->group.isEmpty() || !here)
            continue;
        QMenu*& group = groups[spec->group];
        if (!group)
            group = m_menu->addMenu(spec->group);
        group->addAction(m_actions.action(id));
    }
}

QSize HeaderBar::sizeHint() const
{
    return {400, theme().height(40)};
}

}  // namespace Seatdesk
