// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/signin/passworddialog.h"

#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texts.h"
#include "widgets/signin/passwordfield.h"

#include <QGridLayout>

namespace Seatdesk {

PasswordDialog::PasswordDialog(const Theme& theme, const QString& person, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_notice(new NoticeBar(theme)), m_button(new KeyHintButton(theme, tr("Change")))
{
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(person.isEmpty() ? tr("Change my password") : tr("New password for %1").arg(person));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    if (person.isEmpty())
        m_old = addField(*grid, tr("Present password"), "oldPassword");
    m_fresh = addField(*grid, tr("New password"), "newPassword");
    m_again = addField(*grid, tr("Once more"), "newPasswordAgain");
    m_notice->hide();
    m_button->setObjectName(QStringLiteral("submit"));
    m_button->setPrimary(true);
    m_button->setDefault(true);
    auto* cancel = new KeyHintButton(theme, tr("Cancel"));
    cancel->setAutoDefault(false);
    cancel->setKeyHint(QStringLiteral("Esc"));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(grid);
    column->addWidget(m_notice);
    column->addStretch();
    (new DialogFoot(theme, {m_button, cancel}))->standUnder(column, *this);
    resize(440, sizeHint().height());
    connect(m_button, &QPushButton::clicked, this, &PasswordDialog::submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

PasswordField* PasswordDialog::addField(QGridLayout& grid, const QString& name, const char* objectName)
{
    auto* field = new PasswordField(m_theme);
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(name);
    QLabel* label = makeLabel(m_theme, name);
    label->setBuddy(field);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1);
    return field;
}

void PasswordDialog::refuse(PasswordField* field, const QString& sentence)
{
    m_notice->tell(Tone::Warning, sentence);
    field->setFocus(Qt::OtherFocusReason);
}

void PasswordDialog::submit()
{
    m_notice->dismiss();
    if (m_old && m_old->text().isEmpty())
        return refuse(m_old, tr("Type your present password first."));
    if (m_fresh->text().size() < kLeastLength)
        return refuse(m_fresh, tr("The password needs at least %n characters.", nullptr, kLeastLength));
    if (m_fresh->text() != m_again->text())
        return refuse(m_again, tr("The two passwords differ. Type the second one again."));
    m_button->setEnabled(false);
    Q_EMIT passwordGiven(m_old ? m_old->text() : QString(), m_fresh->text());
}

void PasswordDialog::showFailure(const QString& sentence)
{
    m_button->setEnabled(true);
    m_notice->tell(Tone::Danger, sentence);
    (m_old ? m_old : m_fresh)->setFocus(Qt::OtherFocusReason);
}

}  // namespace Seatdesk
