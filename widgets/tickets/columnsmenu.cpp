// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/columnsmenu.h"

#include "widgets/tickets/tickettable.h"

#include <QActionGroup>

namespace Seatdesk {

ColumnsMenu::ColumnsMenu(TicketTable& table, QWidget* parent) : QMenu(parent)
{
    using Column = TicketListModel::Column;
    setAccessibleName(tr("Columns"));
    for (const Column column :
         {Column::Sync, Column::Kind, Column::Customer, Column::State, Column::Owner, Column::Clock}) {
        QAction* action = addAction(TicketTable::columnName(column));
        action->setCheckable(true);
        action->setChecked(table.isColumnShown(column));
        connect(action, &QAction::toggled, &table, [&table, column](bool shown) { table.showColumn(column, shown); });
    }
    addSection(tr("Rows"));
    auto* rows = new QActionGroup(this);
    const QList<std::pair<Density, QString>> densities{
        {Density::Compact, tr("Compact")}, {Density::Normal, tr("Normal")}, {Density::Roomy, tr("Roomy")}};
    for (const auto& [density, name] : densities) {
        QAction* action = addAction(name);
        action->setCheckable(true);
        action->setChecked(table.density() == density);
        rows->addAction(action);
        connect(action, &QAction::triggered, &table, [&table, density = density] { table.setDensity(density); });
    }
}

}  // namespace Seatdesk
