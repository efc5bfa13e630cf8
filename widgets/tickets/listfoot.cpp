// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/listfoot.h"

#include "widgets/controls/texts.h"
#include "widgets/tickets/tickettable.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Seatdesk {

namespace {

struct Counter
{
    QLatin1StringView icon;
    Role role;
};

constexpr Counter kCounters[] = {{QLatin1StringView("data-error"), Role::Danger},
                                 {QLatin1StringView("data-warning"), Role::Warning},
                                 {QLatin1StringView("media-playback-pause"), Role::Text3}};
constexpr int kFootIcon = 16;

}  // namespace

ListFoot::ListFoot(const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::TopEdge, parent),
      m_selected(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_sort(new ElidedLabel)
{
    setFixedHeight(theme.height(28));
    m_selected->setObjectName(QStringLiteral("selectedCount"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(4);
    row->addWidget(m_selected);
    for (const Counter& counter : kCounters) {
        auto* icon = new QLabel;
        icon->setPixmap(theme.pixmap(QString(counter.icon), counter.role, kFootIcon, devicePixelRatioF()));
        m_icons.append(icon);
        m_texts.append(makeLabel(theme, {}, counter.role, TextStep::Small));
        row->addSpacing(8);
        row->addWidget(icon);
        row->addWidget(m_texts.last());
        icon->hide();
        m_texts.last()->hide();
    }
    // How the list is sorted gives way where there is little room: the head of its column tells as well.
    theme.dress(m_sort, Role::Text3, TextStep::Small);
    m_sort->setObjectName(QStringLiteral("sortedBy"));
    m_sort->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addSpacing(8);
    row->addWidget(m_sort, 1);
    setSelected(0);
}

void ListFoot::setSelected(int count)
{
    m_selected->setText(count == 0 ? tr("None selected") : tr("%n selected", nullptr, count));
}

void ListFoot::setSort(const TicketListModel& model, const QString& bulkKey)
{
    const auto column = model.sortColumn();
    QString text;
    if (column) {
        const QString name = TicketTable::columnName(*column);
        text = model.query().sort.constFirst().descending ? tr("By %1, descending").arg(name)
                                                          : tr("By %1, ascending").arg(name);
    }
    if (!bulkKey.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("%1 bulk change").arg(bulkKey);
    m_sort->setFullText(text);
}

void ListFoot::showCounter(int place, qint64 count, const QString& text)
{
    m_icons.at(place)->setVisible(count > 0);
    m_texts.at(place)->setVisible(count > 0);
    m_texts.at(place)->setText(text);
    const Counter& counter = kCounters[place];
    m_icons.at(place)->setPixmap(theme().pixmap(QString(counter.icon), counter.role, kFootIcon, devicePixelRatioF()));
}

void ListFoot::setUrgent(qint64 overdue, qint64 runningOut, qint64 waiting)
{
    showCounter(0, overdue, tr("Overdue %1").arg(overdue));
    showCounter(1, runningOut, tr("Running out %1").arg(runningOut));
    showCounter(2, waiting, tr("Paused %1").arg(waiting));
}

}  // namespace Seatdesk
