// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/signin/firstrunpage.h"

#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/texts.h"
#include "widgets/signin/passwordfield.h"

namespace Seatdesk {

FirstRunPage::FirstRunPage(const Theme& theme, QWidget* parent)
    : EntryScreen(theme, parent),
      m_title(addTitle()),
      m_department(addField(new LineField(theme), "department")),
      m_team(addField(new LineField(theme), "team")),
      m_number(addField(new LineField(theme), "number")),
      m_name(addField(new LineField(theme), "name")),
      m_password(new PasswordField(theme)),
      m_again(new PasswordField(theme))
{
    setObjectName(QStringLiteral("firstRun"));
    addField(m_password, "password");
    addField(m_again, "again");
    m_number->setInputMethodHints(Qt::ImhPreferLatin);
    m_button = addMainButton();
    m_connection = new KeyHintButton(theme, {}, QStringLiteral("cloudstatus"));
    m_connection->setQuiet(true);
    m_connection->setObjectName(QStringLiteral("connection"));
    addBelow(m_connection, 24);
    connect(m_connection, &QPushButton::clicked, this, &FirstRunPage::connectionAsked);
    finishForm();
}

LineField* FirstRunPage::addField(LineField* field, const char* objectName)
{
    field->setObjectName(QString::fromLatin1(objectName));
    connect(field, &LineField::refused, this, &FirstRunPage::showError);
    m_rows.append({field, addRow(field)});
    return field;
}

void FirstRunPage::retranslate()
{
    m_title->setText(tr("A new department"));
    const QStringList names{tr("Department"), tr("First team"), tr("Staff no."),
                            tr("Your name"),  tr("Password"),   tr("Once more")};
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].label->setText(names[i]);
        m_rows[i].field->setAccessibleName(names[i]);
    }
    m_password->retranslate();
    m_again->retranslate();
    m_button->setText(tr("Set up the department"));
    m_button->setAccessibleName(m_button->text());
    m_connection->setText(tr("Connect to the department's server…"));
    m_connection->setAccessibleName(m_connection->text());
    setFacts({{QStringLiteral("user"), tr("You become its administrator and can add staff and teams afterwards.")},
              {QStringLiteral("computer"), tr("Everything is kept on this PC until a server is connected.")}});
}

void FirstRunPage::submit()
{
    clearError();
    const auto refuse = [this](QWidget* field, const QString& sentence) {
        showError(sentence);
        field->setFocus(Qt::OtherFocusReason);
    };
    for (const Row& row : std::as_const(m_rows)) {
        if (row.field->text().trimmed().isEmpty()) {
            refuse(row.field, tr("“%1” is still empty.").arg(row.label->text()));
            return;
        }
    }
    if (m_password->text().size() < kPasswordLength) {
        refuse(m_password, tr("The password needs at least %n characters.", nullptr, kPasswordLength));
        return;
    }
    if (m_password->text() != m_again->text()) {
        refuse(m_again, tr("The two passwords differ. Type the second one again."));
        return;
    }
    Q_EMIT createRequested(
        {m_department->text(), m_team->text(), m_number->text().trimmed(), m_name->text(), m_password->text()});
}

void FirstRunPage::showEvent(QShowEvent* event)
{
    EntryScreen::showEvent(event);
    m_department->setFocus(Qt::OtherFocusReason);
}

}  // namespace Seatdesk
