// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/importtable.h"

#include "app/transfer/transferwords.h"
#include "domain/maskednumber.h"

#include <QComboBox>
#include <QHeaderView>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kNoField = QStringLiteral("-");
constexpr int kLongestCell = 200;
constexpr int kColumnWidth = 168;

}  // namespace

ImportTable::ImportTable(const Theme& theme, QWidget* parent) : QTableWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("importPreview"));
    setAccessibleName(tr("First rows of the file"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setWordWrap(false);
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    horizontalHeader()->setDefaultSectionSize(kColumnWidth);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
}

void ImportTable::show(const QString& record, const ImportPreview& preview)
{
    const ColumnMapping& mapping = preview.mapping;
    const auto rows = static_cast<int>(std::min<qsizetype>(kRows, preview.table.sample.size()));
    clear();
    setColumnCount(static_cast<int>(mapping.columns().size()));
    setRowCount(rows + 1);
    QStringList columns;
    for (int column = 0; column < columnCount(); ++column) {
        const ColumnBinding& binding = mapping.columns()[column];
        columns.append(binding.column);
        setCellWidget(0, column, makeChoice(record, binding));
    }
    setHorizontalHeaderLabels(columns);
    QStringList lines{tr("Field")};
    for (int row = 0; row < rows; ++row) {
        fillRow(row + 1, preview.table.sample[row], mapping);
        lines.append(QString::number(preview.table.sample[row].line));
    }
    setVerticalHeaderLabels(lines);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight(0, m_theme.height(32));
}

QComboBox* ImportTable::makeChoice(const QString& record, const ColumnBinding& binding)
{
    auto* choice = new QComboBox;
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->setObjectName(QStringLiteral("field:") + binding.column);
    choice->setAccessibleName(tr("Field for the column %1").arg(binding.column));
    choice->addItem(tr("Kept beside the row"), kNoField);
    QStringList fields = TransferWords::fields(record);
    if (binding.isMapped() && !fields.contains(binding.field))
        fields.prepend(binding.field);
    for (const QString& field : fields)
        choice->addItem(TransferWords::field(record, field), field);
    choice->setCurrentIndex(std::max(0, choice->findData(binding.field)));
    connect(choice, &QComboBox::activated, this, [this, choice, column = binding.column] {
        m_chosen.insert(column, choice->currentData().toString());
        Q_EMIT mappingChanged();
    });
    return choice;
}

void ImportTable::fillRow(int row, const TableRow& cells, const ColumnMapping& mapping)
{
    for (int column = 0; column < columnCount(); ++column) {
        QString text = column < cells.cells.size() ? cells.cells[column].text : QString();
        const QString& field = mapping.columns()[column].field;
        if (ColumnMapping::isContact(field))
            text = maskedContact(field == u"postal_address" ? QStringLiteral("address") : field, text);
        auto* item = new QTableWidgetItem(text.left(kLongestCell).replace(u'\n', u' '));
        if (cells.refusal)
            item->setToolTip(TransferWords::refusal(*cells.refusal));
        setItem(row, column, item);
    }
}

}  // namespace Seatdesk
