// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/paneltitle.h"

#include "widgets/controls/texts.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace Seatdesk {

PanelTitle::PanelTitle(const Theme& theme, const QString& name, const QString& hint, QWidget* parent)
    : Ground(theme, Role::Sunken, Qt::BottomEdge, parent),
      m_row(new QHBoxLayout(this)),
      m_name(makeLabel(theme, name, Role::Text1, TextStep::Base, true)),
      m_hint(makeLabel(theme, hint, Role::Text3, TextStep::Small))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(name);
    m_row->setContentsMargins(12, 0, 8, 1);
    m_row->setSpacing(4);
    m_row->addWidget(m_name);
    m_row->addSpacing(4);
    m_row->addWidget(m_hint);
    m_row->addStretch();
    m_float = makeButton(QStringLiteral("window-restore"), tr("Float"));
    m_close = makeButton(QStringLiteral("window-close"), tr("Close"));
    m_float->setObjectName(QStringLiteral("float"));
    m_close->setObjectName(QStringLiteral("close"));
    m_row->addWidget(m_float);
    m_row->addWidget(m_close);
    m_float->hide();
    m_close->hide();
    connect(m_float, &QToolButton::clicked, this, &PanelTitle::floatAsked);
    connect(m_close, &QToolButton::clicked, this, &PanelTitle::closeAsked);
}

QToolButton* PanelTitle::makeButton(const QString& iconName, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setIcon(theme().icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void PanelTitle::setName(const QString& name)
{
    m_name->setText(name);
    setAccessibleName(name);
}

void PanelTitle::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

void PanelTitle::addWidget(QWidget* widget)
{
    m_row->insertWidget(m_row->indexOf(m_float), widget);
}

QToolButton* PanelTitle::addButton(const QString& iconName, const QString& name)
{
    QToolButton* button = makeButton(iconName, name);
    addWidget(button);
    return button;
}

void PanelTitle::setFloatable(bool floatable)
{
    m_float->setVisible(floatable);
}

void PanelTitle::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QSize PanelTitle::sizeHint() const
{
    return {m_row->sizeHint().width(), theme().height(32)};
}

}  // namespace Seatdesk
