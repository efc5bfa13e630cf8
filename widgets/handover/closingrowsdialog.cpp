// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/closingrowsdialog.h"

#include "domain/settings.h"
#include "domain/ticket.h"
#include "items/rowsmodel.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/handover/closingwords.h"

#include <QListView>
#include <QVBoxLayout>

namespace Seatdesk {

ClosingRowsDialog::ClosingRowsDialog(const Workplace& place, const Theme& theme, const ClosingPage& page,
                                     ClosingKind kind, std::function<void(RecordId ticket)> openTicket, QWidget* parent)
    : QDialog(parent), m_openTicket(std::move(openTicket)), m_rows(new RowsModel(TicketField::kSummary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("closingRows"));
    setWindowTitle(ClosingWords::kind(kind));
    const auto tell = [this, &place, &page](const QModelIndex& index) {
        return ClosingWords::row(page, *m_rows->rowAt(index), place.time.now(), place.settings.zone());
    };
    m_list = makePlainList(m_rows, new TwoLineDelegate(theme, tell, nullptr), QStringLiteral("closingRowList"),
                           ClosingWords::kind(kind));
    m_rows->setRows(page.rows(kind));
    connect(&page, &ClosingPage::changed, this, [this, &page, kind] { m_rows->setRows(page.rows(kind)); });
    connect(m_list, &QListView::activated, this, &ClosingRowsDialog::openAt);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    auto* close = new KeyHintButton(theme, tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    (new DialogFoot(theme, {close}))->standUnder(column, *this);
    resize(520, 480);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ClosingRowsDialog::openAt(const QModelIndex& index)
{
    const Row* row = m_rows->rowAt(index);
    if (!row || row->record != Ticket::kRecord || !m_openTicket)
        return;
    const RecordId ticket = row->id;
    accept();
    m_openTicket(ticket);
}

}  // namespace Seatdesk
