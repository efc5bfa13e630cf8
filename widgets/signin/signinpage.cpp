// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/signin/signinpage.h"

#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/shell/statussegment.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/signin/passwordfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

namespace Seatdesk {

namespace {

const QString kWhere = QStringLiteral("where");

}  // namespace

QWidget* makeCapsLine(const Theme& theme, QLabel** text)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto* icon = new QLabel;
    const auto draw = [&theme, icon] {
        icon->setPixmap(theme.pixmap(QStringLiteral("data-warning"), Role::Warning, 16, icon->devicePixelRatioF()));
    };
    draw();
    QObject::connect(&theme, &Theme::changed, icon, draw);
    *text = makeLabel(theme, {}, Role::Warning);
    row->addWidget(icon);
    row->addWidget(*text, 1);
    return line;
}

SignInPage::SignInPage(const Theme& theme, QWidget* parent)
    : EntryScreen(theme, parent),
      m_title(addTitle()),
      m_number(new LineField(theme)),
      m_password(new PasswordField(theme)),
      m_caps(makeCapsLine(theme, &m_capsText)),
      m_remember(new QCheckBox),
      m_noKeychain(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_language(new QComboBox),
      m_look(new SegmentedControl(theme)),
      m_button(nullptr),
      m_connection(new KeyHintButton(theme, {}, QStringLiteral("cloudstatus")))
{
    setObjectName(QStringLiteral("signIn"));
    m_number->setLeadingIcon(QStringLiteral("user"));
    m_number->setInputMethodHints(Qt::ImhPreferLatin);
    m_number->setObjectName(QStringLiteral("number"));
    m_password->setObjectName(QStringLiteral("password"));
    m_remember->setObjectName(QStringLiteral("remember"));
    m_language->setObjectName(QStringLiteral("language"));
    m_look->setObjectName(QStringLiteral("look"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("繁體中文"), QStringLiteral("zh_TW"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    for (const Look look : {Look::Light, Look::Dark, Look::Contrast})
        m_look->addSegment(Theme::nameOf(look), {});
    m_noKeychain->setObjectName(QStringLiteral("noKeychain"));
    m_noKeychain->setWordWrap(true);
    m_noKeychain->hide();

    m_numberLabel = addRow(m_number);
    m_passwordLabel = addRow(m_password);
    addBelow(m_caps);
    m_caps->parentWidget()->hide();
    addBelow(m_remember);
    addBelow(m_noKeychain);
    m_noKeychain->parentWidget()->hide();
    m_languageLabel = addRow(m_language);
    m_lookLabel = addRow(m_look);
    m_look->setProperty("controlHeight", 28);
    m_button = addMainButton();
    m_connection->setQuiet(true);
    m_connection->setObjectName(QStringLiteral("connection"));
    addBelow(m_connection, 24);
    finishForm();
    connect(m_connection, &QPushButton::clicked, this, &SignInPage::connectionAsked);

    connect(m_password, &PasswordField::capsLockSeen, m_caps->parentWidget(), &QWidget::setVisible);
    connect(m_number, &QLineEdit::textEdited, this, &SignInPage::forgetRemembered);
    connect(m_number, &QLineEdit::textEdited, this, &SignInPage::numberEdited);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_look, &SegmentedControl::chosen, this,
            [this](const QString& name) { Q_EMIT lookChosen(Theme::lookNamed(name)); });
    setLook(theme.look());
}

void SignInPage::retranslate()
{
    m_title->setText(tr("Sign in"));
    m_numberLabel->setText(tr("Staff no."));
    m_passwordLabel->setText(tr("Password"));
    m_languageLabel->setText(tr("Language"));
    m_lookLabel->setText(tr("Look"));
    m_number->setAccessibleName(tr("Staff number"));
    m_password->setAccessibleName(tr("Password"));
    m_language->setAccessibleName(tr("Language"));
    m_look->setAccessibleName(tr("Look"));
    m_password->retranslate();
    m_look->setSegmentText(QStringLiteral("light"), tr("Light"));
    m_look->setSegmentText(QStringLiteral("dark"), tr("Dark"));
    m_look->setSegmentText(QStringLiteral("contrast"), tr("High contrast"));
    m_capsText->setText(tr("Caps Lock is on"));
    m_remember->setText(tr("Remember me on this PC"));
    m_noKeychain->setText(
        tr("This PC has no keychain, so the password cannot be kept safely and is asked for each time."));
    m_button->setText(tr("Sign in"));
    m_button->setAccessibleName(tr("Sign in"));
    setNews(m_news);
    setServer(m_server);
}

void SignInPage::setServer(const QString& server)
{
    m_server = server;
    m_connection->setText(server.isEmpty() ? tr("Connection…") : tr("Server: %1").arg(server));
    m_connection->setAccessibleName(m_connection->text());
    if (server.isEmpty())
        status().left(kWhere).say(tr("The department's data is on this PC"), QStringLiteral("computer"));
    else
        status().left(kWhere).say(tr("Works with the server %1").arg(server), QStringLiteral("cloudstatus"));
}

void SignInPage::setNews(const QList<EntryFact>& news)
{
    m_news = news;
    setFacts(news + QList<EntryFact>{{QStringLiteral("shield"),
                                      tr("A staff number is for one person alone. Lock the seat when you leave it.")}});
}

void SignInPage::setNumber(const QString& number)
{
    m_number->setText(number);
}

void SignInPage::setPassword(const QString& password)
{
    m_password->setText(password);
}

void SignInPage::setLanguage(const QString& language)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
}

void SignInPage::setLook(Look look)
{
    m_look->setCurrentValue(Theme::nameOf(look));
}

void SignInPage::setKeychain(bool available)
{
    m_remember->setEnabled(available);
    m_noKeychain->setVisible(!available);
    m_noKeychain->parentWidget()->setVisible(!available);
    if (!available)
        m_remember->setChecked(false);
}

void SignInPage::setRemembered(bool remembered)
{
    m_remember->setChecked(remembered && m_remember->isEnabled());
}

void SignInPage::offerRemembered(const QString& number, const QString& password)
{
    if (m_number->text().trimmed() != number || !m_password->text().isEmpty())
        return;
    m_rememberedNumber = number;
    m_password->setUnseen(password);
    setRemembered(true);
}

void SignInPage::forgetRemembered()
{
    if (m_rememberedNumber.isEmpty() || m_number->text().trimmed() == m_rememberedNumber)
        return;
    m_rememberedNumber.clear();
    m_password->setUnseen({});
    setRemembered(false);
}

void SignInPage::focusFirstEmpty()
{
    QWidget* field = m_number->text().isEmpty() ? m_number : static_cast<QWidget*>(m_password);
    field->setFocus(Qt::OtherFocusReason);
}

void SignInPage::showEvent(QShowEvent* event)
{
    EntryScreen::showEvent(event);
    focusFirstEmpty();
}

void SignInPage::submit()
{
    clearError();
    const QString number = m_number->text().trimmed();
    if (number.isEmpty() || m_password->text().isEmpty()) {
        showError(number.isEmpty() ? tr("Type your staff number first.") : tr("Type your password first."));
        focusFirstEmpty();
        return;
    }
    Q_EMIT signInRequested(number, m_password->text(), m_remember->isChecked());
}

}  // namespace Seatdesk
