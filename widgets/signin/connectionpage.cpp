// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/signin/connectionpage.h"

#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/texts.h"
#include "widgets/signin/passwordfield.h"

#include <utility>

namespace Seatdesk {

ConnectionPage::ConnectionPage(const Theme& theme, QWidget* parent)
    : EntryScreen(theme, parent),
      m_title(addTitle()),
      m_address(new LineField(theme)),
      m_database(new LineField(theme)),
      m_issuer(new LineField(theme)),
      m_number(new LineField(theme)),
      m_password(new PasswordField(theme)),
      m_test(new KeyHintButton(theme, {}, QStringLiteral("cloudstatus"))),
      m_back(new KeyHintButton(theme, {}, QStringLiteral("go-previous")))
{
    setObjectName(QStringLiteral("connection"));
    m_address->setObjectName(QStringLiteral("address"));
    m_database->setObjectName(QStringLiteral("database"));
    m_issuer->setObjectName(QStringLiteral("issuer"));
    m_number->setObjectName(QStringLiteral("number"));
    m_password->setObjectName(QStringLiteral("password"));
    m_test->setObjectName(QStringLiteral("test"));
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setQuiet(true);
    for (LineField* field : {m_address, m_database, m_issuer, m_number})
        field->setInputMethodHints(Qt::ImhPreferLatin);
    m_database->setText(QStringLiteral("seatdesk"));
    for (QWidget* field : QList<QWidget*>{m_address, m_database, m_issuer, m_number, m_password})
        m_labels.append(addRow(field));
    addBelow(m_test);
    m_use = addMainButton();
    addBelow(m_back);
    finishForm();
    connect(m_test, &QPushButton::clicked, this, &ConnectionPage::test);
    connect(m_back, &QPushButton::clicked, this, &ConnectionPage::left);
}

void ConnectionPage::retranslate()
{
    m_title->setText(tr("The department's server"));
    const QStringList names{tr("Address"), tr("Database"), tr("Issuer"), tr("Staff no."), tr("Password")};
    const QList<QLineEdit*> fields{m_address, m_database, m_issuer, m_number, m_password};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(names[i]);
        fields[i]->setAccessibleName(names[i]);
    }
    m_address->setPlaceholderText(tr("db.example.org, a second host after a comma"));
    m_issuer->setPlaceholderText(tr("Issuer's file, for a certificate of your own"));
    m_password->retranslate();
    m_test->setText(tr("Test the connection"));
    m_test->setAccessibleName(m_test->text());
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(m_back->text());
    m_use->setText(tr("Use this server"));
    m_use->setAccessibleName(m_use->text());
}

void ConnectionPage::setWish(const ServerWish& wish)
{
    m_address->setText(wish.address);
    if (!wish.database.isEmpty())
        m_database->setText(wish.database);
    m_issuer->setText(wish.issuerFile);
    m_number->setText(wish.number);
}

ServerWish ConnectionPage::wish() const
{
    return {m_address->text().trimmed(), m_database->text().trimmed(), m_issuer->text().trimmed(),
            m_number->text().trimmed(), m_password->text()};
}

void ConnectionPage::showTrials(const QList<ServerTrial>& trials)
{
    QList<EntryFact> lines;
    for (const ServerTrial& trial : trials) {
        switch (trial.state) {
            case ServerTrial::State::Passed:
                lines.append({QStringLiteral("emblem-checked"), trial.words, Role::Success});
                break;
            case ServerTrial::State::Failed:
                lines.append({QStringLiteral("data-error"), trial.words, Role::Danger});
                break;
            case ServerTrial::State::NotTried:
                lines.append({QStringLiteral("overflow-menu"), trial.words, Role::Text3});
                break;
        }
    }
    setFacts(lines);
    setBusy(false);
    m_test->setEnabled(true);
    if (std::exchange(m_takesFocusBack, false))
        m_test->setFocus(Qt::OtherFocusReason);
}

/// A whole URL names the database itself.
bool ConnectionPage::isFilled(bool withPerson)
{
    clearError();
    const bool isUrl = m_address->text().contains(u"://") || m_address->text().contains(u'=');
    QLineEdit* missing = nullptr;
    if (m_address->text().trimmed().isEmpty())
        missing = m_address;
    else if (!isUrl && m_database->text().trimmed().isEmpty())
        missing = m_database;
    else if (withPerson && m_number->text().trimmed().isEmpty())
        missing = m_number;
    else if (withPerson && m_password->text().isEmpty())
        missing = m_password;
    if (!missing)
        return true;
    showError(tr("“%1” is still empty.").arg(missing->accessibleName()));
    missing->setFocus(Qt::OtherFocusReason);
    return false;
}

void ConnectionPage::test()
{
    if (!isFilled(true))
        return;
    setBusy(true);
    m_takesFocusBack = m_test->hasFocus();
    m_test->setEnabled(false);
    Q_EMIT testRequested(wish());
}

void ConnectionPage::submit()
{
    if (isFilled(false))
        Q_EMIT chosen(wish());
}

void ConnectionPage::showEvent(QShowEvent* event)
{
    EntryScreen::showEvent(event);
    m_address->setFocus(Qt::OtherFocusReason);
}

}  // namespace Seatdesk
