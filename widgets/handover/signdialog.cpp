// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/signdialog.h"

#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/readingbrowser.h"
#include "widgets/controls/texts.h"
#include "widgets/signin/passwordfield.h"
#include "widgets/signin/signinpage.h"

#include <QVBoxLayout>

namespace Seatdesk {

namespace {

constexpr int kSignWidth = 520;
constexpr int kPageHeight = 220;

}  // namespace

SignTexts SignDialog::handoverTexts(bool isForTwo)
{
    return {tr("Sign the handover"),
            isForTwo ? tr("Both read the page, and each signs it with the own password.")
                     : tr("Read the page, and sign it with your password."),
            tr("Sign and hand over"), tr("Hand over unsigned")};
}

SignTexts SignDialog::leftTexts(const QString& incoming)
{
    return {tr("Sign the handover"),
            tr("Read the page, and sign it with your password. The shift goes on until %1 has signed it at another "
               "seat.")
                .arg(incoming),
            tr("Sign and leave it")};
}

SignTexts SignDialog::takeoverTexts(const QString& outgoing, const QString& moment)
{
    return {tr("Take over the shift"),
            tr("This is the page as %1 read and signed it, %2. Read it, and sign it with your password.")
                .arg(outgoing, moment),
            tr("Sign and take over")};
}

SignDialog::SignDialog(const SignTexts& texts, const QString& page, const QStringList& who, const Theme& theme,
                       QWidget* parent)
    : QDialog(parent), m_theme(theme), m_texts(texts), m_notice(new NoticeBar(theme))
{
    setObjectName(QStringLiteral("signDialog"));
    setWindowTitle(texts.title);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    addPage(*column, page);
    addFields(*column, who);
    m_notice->hide();
    column->addWidget(m_notice);
    addReason(*column);
    makeButtons()->standUnder(column, *this);
    resize(kSignWidth, sizeHint().height());
    m_fields.constFirst()->setFocus();
}

void SignDialog::addPage(QVBoxLayout& column, const QString& page)
{
    QLabel* intro = makeLabel(m_theme, m_texts.intro, Role::Text2);
    intro->setWordWrap(true);
    auto* text = new ReadingBrowser;
    text->setObjectName(QStringLiteral("signedPage"));
    text->setAccessibleName(tr("The page that is signed"));
    text->setTabChangesFocus(true);
    text->setPlainText(page);
    text->setMinimumHeight(m_theme.height(kPageHeight));
    column.addWidget(intro);
    column.addWidget(text, 1);
}

void SignDialog::addFields(QVBoxLayout& column, const QStringList& who)
{
    QLabel* caps = nullptr;
    QWidget* line = makeCapsLine(m_theme, &caps);
    caps->setText(tr("Caps Lock is on"));
    for (qsizetype place = 0; place < who.size(); ++place) {
        auto* field = new PasswordField(m_theme);
        field->setObjectName(QStringLiteral("password%1").arg(place));
        field->setAccessibleName(tr("%1, password").arg(who.at(place)));
        field->retranslate();
        QLabel* label = makeLabel(m_theme, field->accessibleName(), Role::Text2, TextStep::Small);
        label->setBuddy(field);
        connect(field, &PasswordField::capsLockSeen, line, &QWidget::setVisible);
        column.addWidget(label);
        column.addWidget(field);
        m_fields.append(field);
    }
    line->hide();
    column.addWidget(line);
}

void SignDialog::addReason(QVBoxLayout& column)
{
    m_unsigned = new QWidget;
    auto* rows = new QVBoxLayout(m_unsigned);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_reason = new LineField(m_theme);
    m_reason->setObjectName(QStringLiteral("unsignedReason"));
    m_reason->setAccessibleName(tr("Why it is not signed"));
    connect(m_reason, &LineField::refused, this, [this](const QString& s) { m_notice->tell(Tone::Warning, s); });
    rows->addWidget(makeLabel(m_theme, m_reason->accessibleName(), Role::Text2, TextStep::Small));
    rows->addWidget(m_reason);
    m_unsigned->hide();
    column.addWidget(m_unsigned);
}

DialogFoot* SignDialog::makeButtons()
{
    m_button = new KeyHintButton(m_theme, m_texts.submit);
    m_button->setObjectName(QStringLiteral("submit"));
    m_button->setPrimary(true);
    m_button->setDefault(true);
    m_leave = new KeyHintButton(m_theme, m_texts.leave);
    m_leave->setObjectName(QStringLiteral("handOverUnsigned"));
    m_leave->setAutoDefault(false);
    m_leave->hide();
    auto* cancel = new KeyHintButton(m_theme, tr("Cancel"));
    cancel->setAutoDefault(false);
    cancel->setKeyHint(QStringLiteral("Esc"));
    connect(m_button, &QPushButton::clicked, this, &SignDialog::submit);
    connect(m_leave, &QPushButton::clicked, this, &SignDialog::leaveUnsigned);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return new DialogFoot(m_theme, {m_button, m_leave, cancel});
}

void SignDialog::submit()
{
    m_notice->dismiss();
    QStringList passwords;
    for (PasswordField* field : std::as_const(m_fields)) {
        if (field->text().isEmpty()) {
            m_notice->tell(Tone::Warning, tr("Still needed: %1.").arg(field->accessibleName()));
            return field->setFocus(Qt::OtherFocusReason);
        }
        passwords.append(field->text());
    }
    setBusy(true);
    Q_EMIT passwordsGiven(passwords);
}

void SignDialog::leaveUnsigned()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_notice->tell(Tone::Warning, tr("Say why it is not signed."));
        return m_reason->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT unsignedChosen(reason);
}

void SignDialog::setBusy(bool busy)
{
    m_button->setEnabled(!busy);
    m_leave->setEnabled(!busy);
    for (PasswordField* field : std::as_const(m_fields))
        field->setEnabled(!busy);
}

/// The other person stands beside it: no password stays in its field.
void SignDialog::forgetPasswords()
{
    for (PasswordField* field : std::as_const(m_fields))
        field->clear();
}

void SignDialog::refuse(qsizetype place, const QString& sentence)
{
    setBusy(false);
    forgetPasswords();
    m_notice->tell(Tone::Danger, sentence);
    showUnsigned();
    m_fields.at(place)->setFocus(Qt::OtherFocusReason);
}

void SignDialog::offerUnsigned(const QString& sentence)
{
    setBusy(false);
    forgetPasswords();
    m_notice->tell(Tone::Warning, sentence);
    showUnsigned();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void SignDialog::showUnsigned()
{
    if (m_texts.leave.isEmpty())
        return;
    m_unsigned->show();
    m_leave->show();
    resize(width(), std::max(height(), sizeHint().height()));
}

}  // namespace Seatdesk
