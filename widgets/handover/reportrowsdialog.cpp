// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/reportrowsdialog.h"

#include "domain/bookentry.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "items/rowsmodel.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/handover/reportwords.h"
#include "widgets/knowledge/articletexts.h"

#include <QListView>
#include <QVBoxLayout>

namespace Seatdesk {

namespace {

constexpr QLatin1StringView kRowSays{"says"};

}  // namespace

ReportRowsDialog::ReportRowsDialog(const Workplace& place, const Theme& theme, DutyReport report, ReportFigure figure,
                                   Ways ways, QWidget* parent)
    : QDialog(parent), m_report(std::move(report)), m_ways(std::move(ways)), m_rows(new RowsModel(kRowSays, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("reportRows"));
    const ReportNumber number = m_report.number(figure);
    setWindowTitle(factsText({ReportWords::figure(figure), ReportWords::value(number)}));
    const QTimeZone zone = place.settings.zone();
    const auto tell = [this, &place, zone](const QModelIndex& index) {
        return ReportWords::row(m_report, *m_rows->rowAt(index), place.session, zone);
    };
    m_list = makePlainList(m_rows, new TwoLineDelegate(theme, tell, nullptr), QStringLiteral("reportRowList"),
                           ReportWords::figure(figure));
    QList<Row> rows = number.rows;
    for (Row& row : rows) {
        const TwoLines lines = ReportWords::row(m_report, row, place.session, zone);
        row.fields.insert(kRowSays, factsText({lines.title, lines.facts}));
    }
    m_rows->setRows(rows);
    connect(m_list, &QListView::activated, this, &ReportRowsDialog::openAt);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    auto* open = new KeyHintButton(theme, tr("Open"), QStringLiteral("go-next"));
    open->setKeyHint(QStringLiteral("Enter"));
    open->setPrimary(true);
    open->setAutoDefault(false);
    auto* close = new KeyHintButton(theme, tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    close->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this] { openAt(m_list->currentIndex()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    (new DialogFoot(theme, {open, close}))->standUnder(column, *this);
    resize(560, 480);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, open,
            [this, open](const QModelIndex& index) { open->setEnabled(leadsSomewhere(index)); });
    m_list->setCurrentIndex(m_rows->index(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

/// A call about no ticket stands for itself.
bool ReportRowsDialog::leadsSomewhere(const QModelIndex& index) const
{
    const Row* row = m_rows->rowAt(index);
    if (!row)
        return false;
    return row->record == BookEntry::kRecord ? m_ways.openLog != nullptr
                                             : m_ways.openTicket && !DutyReport::ticketOf(*row).isNull();
}

void ReportRowsDialog::openAt(const QModelIndex& index)
{
    if (!leadsSomewhere(index))
        return;
    const Row row = *m_rows->rowAt(index);
    accept();
    if (row.record == BookEntry::kRecord)
        m_ways.openLog(row.scope, fromMicros(BookEntry(row).atMicros()));
    else
        m_ways.openTicket(DutyReport::ticketOf(row));
}

}  // namespace Seatdesk
