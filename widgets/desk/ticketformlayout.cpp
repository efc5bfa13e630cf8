// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/desk/closingrow.h"
#include "widgets/desk/complaintrow.h"
#include "widgets/desk/numberfield.h"
#include "widgets/desk/quotesrow.h"
#include "widgets/desk/ticketform.h"
#include "widgets/desk/typeaheadfield.h"
#include "widgets/wording/advisededitor.h"
#include "widgets/wording/wordingbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace Seatdesk {

namespace {

constexpr int kLabelColumn = 64;
constexpr int kSecondColumn = 44;

QWidget* sideBySide(std::initializer_list<std::pair<QWidget*, int>> parts)
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto& [part, stretch] : parts)
        row->addWidget(part, stretch);
    return whole;
}

}  // namespace

QLabel* TicketForm::label(const QString& words, QWidget* buddy)
{
    QLabel* made = makeLabel(m_theme, words);
    made->setBuddy(buddy);
    made->setFixedHeight(m_theme.height(28));
    return made;
}

QLabel* TicketForm::addRow(QGridLayout* grid, const QString& words, QWidget* field)
{
    const int row = grid->rowCount();
    QLabel* made = label(words, field);
    grid->addWidget(made, row, 0, Qt::AlignTop);
    grid->addWidget(field, row, 1, 1, 3);
    return made;
}

void TicketForm::addPair(QGridLayout* grid, const QString& words, QWidget* field, const QString& second, QWidget* other)
{
    const int row = grid->rowCount();
    grid->addWidget(label(words, field), row, 0);
    grid->addWidget(field, row, 1);
    grid->addWidget(label(second, other), row, 2);
    grid->addWidget(other, row, 3);
}

QWidget* TicketForm::withBar(AdvisedEditor* editor, WordingBar* bar)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(editor, 1);
    column->addWidget(bar);
    return whole;
}

void TicketForm::layOut()
{
    using namespace TicketField;
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 10, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, kLabelColumn);
    grid->setColumnMinimumWidth(2, kSecondColumn);
    grid->setColumnStretch(1, 6);
    grid->setColumnStretch(3, 5);
    addRow(grid, tr("Kind Ctrl+"), m_kind);
    addRow(grid, tr("Category"), m_category);
    addPair(grid, tr("Channel"), m_channel, tr("Mode"), m_mode);
    addPair(grid, tr("Contact"), m_lines[kCustomerName], tr("Phone"), m_phone);
    addPair(grid, tr("Account"), m_lines[kServiceAccount], tr("Hours"), m_lines[kReachTime]);
    addRow(grid, tr("Address"), m_lines[kAddress]);
    addRow(grid, tr("Summary"), m_lines[kSummary]);
    m_consentLabel = addRow(grid, tr("Consent"), m_consent);
    m_complaintLabel = addRow(grid, tr("Complaint"), m_complaint);
    QWidget* description = withBar(m_description, m_descriptionBar);
    addRow(grid, tr("Description"), description);
    grid->setRowStretch(grid->rowCount() - 1, 1);
    addRow(grid, tr("Answer"), withBar(m_answer, m_answerBar));
    addPair(grid, tr("Send to"), sideBySide({{m_target, 1}, {m_priority, 0}}), tr("Visit"), m_lines[kAppointment]);
    m_quotesLabel = addRow(grid, tr("Quoted"), m_quotes);
    m_quotesLabel->setFixedHeight(m_theme.height(20));
    m_closingLabel = addRow(grid, tr("At the end"), m_closing);
    m_answer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Fields follow the eye: the grid was filled in another order than Tab should go.
    QWidget* last = m_kind;
    for (QWidget* next :
         {static_cast<QWidget*>(m_category), static_cast<QWidget*>(m_channel), static_cast<QWidget*>(m_mode),
          static_cast<QWidget*>(m_lines[kCustomerName]), static_cast<QWidget*>(m_phone),
          static_cast<QWidget*>(m_lines[kServiceAccount]), static_cast<QWidget*>(m_lines[kReachTime]),
          static_cast<QWidget*>(m_lines[kAddress]), static_cast<QWidget*>(m_lines[kSummary]),
          static_cast<QWidget*>(m_complaint->level()), static_cast<QWidget*>(m_description),
          static_cast<QWidget*>(m_answer), static_cast<QWidget*>(m_target), static_cast<QWidget*>(m_priority),
          static_cast<QWidget*>(m_lines[kAppointment])}) {
        setTabOrder(last, next);
        last = next;
    }
}

}  // namespace Seatdesk
