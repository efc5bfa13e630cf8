// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duties/taskhistory.h"

#include "domain/fulfilment.h"
#include "domain/settings.h"
#include "items/rowsmodel.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/duties/taskwords.h"

#include <QJsonArray>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace Seatdesk {

namespace {

/// Two years of what is done every day.
constexpr int kMostSaid = 750;

}  // namespace

TaskHistory::TaskHistory(Workplace& place, const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::TopEdge, parent),
      m_place(place),
      m_said(place.records),
      m_rows(new RowsModel(FulfilmentField::kEvidence, this)),
      m_list(makePlainList(m_rows,
                           new TwoLineDelegate(
                               theme, [this](const QModelIndex& index) { return linesOf(index); }, nullptr),
                           QStringLiteral("dutyHistory"), tr("History of the duty"))),
      m_none(makeLabel(theme, {}, Role::Text2, TextStep::Small))
{
    m_none->setContentsMargins(12, 4, 12, 8);
    QLabel* title = makeLabel(theme, tr("History of the duty"), Role::Text2, TextStep::Small, true);
    title->setContentsMargins(12, 6, 12, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    column->addStretch();
    connect(&m_said, &LiveRows::changed, this, &TaskHistory::showRows);
    connect(&m_said, &LiveRows::failed, this, &TaskHistory::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TaskHistory::chosen);
    showRows();
}

void TaskHistory::show(const QList<RecordId>& line, ScopeId unit)
{
    if (line == m_line && unit == m_unit)
        return;
    m_line = line;
    m_unit = unit;
    QJsonArray tasks;
    for (const RecordId& id : line)
        tasks.append(id.toString());
    Query said;
    said.record = Fulfilment::kRecord;
    said.where = {{FulfilmentField::kTask, Condition::Test::In, tasks, {}}};
    if (!unit.isNull())
        said.where.append({QStringLiteral("scope_id"), Condition::Test::Equal, unit.toString(), {}});
    said.sort = {{FulfilmentField::kWrittenAt, true}};
    said.limit = kMostSaid;
    m_said.setQuery(said);
}

void TaskHistory::showRows()
{
    const QList<Row> rows = m_line.isEmpty() ? QList<Row>() : m_said.rows();
    QSet<QString> occasions;
    m_holding.clear();
    for (const Row& row : rows) {
        const QString occasion = Fulfilment(row).task().toString() + row.scope.toString() + Fulfilment(row).period();
        if (!occasions.contains(occasion))
            m_holding.insert(row.id);
        occasions.insert(occasion);
    }
    m_rows->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    m_none->setText(m_line.isEmpty() ? tr("Choose a duty to see what was done of it.")
                                     : tr("Nothing was written of this duty yet."));
    m_list->viewport()->update();
    Q_EMIT chosen();
}

TwoLines TaskHistory::linesOf(const QModelIndex& index) const
{
    const Row& row = *m_rows->rowAt(index);
    return TaskWords::lines(Fulfilment(row), m_holding.contains(row.id), m_place.session, m_place.settings.zone());
}

const Row* TaskHistory::current() const
{
    return m_rows->rowAt(m_list->currentIndex());
}

}  // namespace Seatdesk
