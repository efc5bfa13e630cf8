// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/signin/entryscreen.h"

class QCheckBox;
class QComboBox;

namespace Seatdesk {

class LineField;
class PasswordField;
class SegmentedControl;

/// Who works here: staff number and password. Knows no store; whoever made it answers signInRequested with showError,
/// or by showing the workbench.
class SignInPage : public EntryScreen
{
    Q_OBJECT

public:
    explicit SignInPage(const Theme& theme, QWidget* parent = nullptr);

    /// The number of the person who was here last; the caret then stands in the password.
    void setNumber(const QString& number);
    void setPassword(const QString& password);
    /// zh_CN, zh_TW or en, and the look, as they are now.
    void setLanguage(const QString& language);
    void setLook(Look look);
    /// Without a keychain the password cannot be remembered; the page then says so.
    void setKeychain(bool available);
    void setRemembered(bool remembered);
    /// The password that the keychain has for that number; unless something else has been typed meanwhile. Not to be
    /// seen, and gone when the number becomes another.
    void offerRemembered(const QString& number, const QString& password);
    /// Host and database of the department's server; empty: it lies on this PC.
    void setServer(const QString& server);
    /// What is true of this PC and its people just now, above the advice that always stands here.
    void setNews(const QList<EntryFact>& news);
    void focusFirstEmpty();

Q_SIGNALS:
    void signInRequested(const QString& number, const QString& password, bool remember);
    void connectionAsked();
    void numberEdited(const QString& number);
    void languageChosen(const QString& language);
    void lookChosen(Seatdesk::Look look);

protected:
    void retranslate() override;
    void submit() override;
    void showEvent(QShowEvent* event) override;

private:
    void forgetRemembered();

    QLabel* m_title;
    LineField* m_number;
    PasswordField* m_password;
    QWidget* m_caps;
    QLabel* m_capsText;
    QCheckBox* m_remember;
    QLabel* m_noKeychain;
    QComboBox* m_language;
    SegmentedControl* m_look;
    KeyHintButton* m_button;
    KeyHintButton* m_connection;
    QString m_server;
    QList<EntryFact> m_news;
    QLabel* m_numberLabel;
    QLabel* m_passwordLabel;
    QLabel* m_languageLabel;
    QLabel* m_lookLabel;
    QString m_rememberedNumber;
};

/// The line with a warning sign that says Caps Lock is on; hidden at first.
QWidget* makeCapsLine(const Theme& theme, QLabel** text);

}  // namespace Seatdesk
