// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/newcustomerform.h"

#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace Seatdesk {

NewCustomerForm::NewCustomerForm(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_name(new LineField(theme)),
      m_addressForm(new LineField(theme)),
      m_add(new KeyHintButton(theme, tr("Add")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 8);
    row->setSpacing(4);
    m_name->setObjectName(QStringLiteral("newCustomerName"));
    m_name->setAccessibleName(tr("Name of the new customer"));
    m_name->setPlaceholderText(tr("Name"));
    m_addressForm->setObjectName(QStringLiteral("newCustomerAddressForm"));
    m_addressForm->setAccessibleName(tr("Form of address"));
    m_addressForm->setPlaceholderText(tr("Mr, Ms"));
    m_add->setObjectName(QStringLiteral("addCustomer"));
    row->addWidget(m_name, 3);
    row->addWidget(m_addressForm, 2);
    row->addWidget(m_add);
    for (LineField* field : {m_name, m_addressForm}) {
        connect(field, &QLineEdit::returnPressed, this, &NewCustomerForm::finish);
        connect(field, &LineField::refused, this, &NewCustomerForm::refused);
    }
    connect(m_add, &QPushButton::clicked, this, &NewCustomerForm::finish);
    hide();
}

void NewCustomerForm::open(const QString& name)
{
    m_name->setText(name);
    m_addressForm->clear();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void NewCustomerForm::finish()
{
    if (m_name->text().trimmed().isEmpty())
        return m_name->setFocus(Qt::OtherFocusReason);
    hide();
    Q_EMIT filled(m_name->text(), m_addressForm->text());
}

void NewCustomerForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return hide();
    QWidget::keyPressEvent(event);
}

}  // namespace Seatdesk
