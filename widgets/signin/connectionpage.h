// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/signin/entryscreen.h"

#include <QList>

namespace Seatdesk {

class LineField;
class PasswordField;

/// Where the department's server is and who tries it.
struct ServerWish
{
    QString address;  ///< hosts with or without ports, separated by commas, or a whole URL
    QString database;
    QString issuerFile;
    QString number;
    QString password;
};

/// One thing that was tried, in words.
struct ServerTrial
{
    enum class State { Passed, Failed, NotTried };

    State state = State::NotTried;
    QString words;
};

/// Connects this PC to a department's server: asks where it is, tries it step by step, and takes it over. Knows no
/// server; whoever made it answers testRequested with showTrials.
class ConnectionPage : public EntryScreen
{
    Q_OBJECT

public:
    explicit ConnectionPage(const Theme& theme, QWidget* parent = nullptr);

    void setWish(const ServerWish& wish);
    /// What is to be tried, or was, in its order; the button may be pressed from then on.
    void showTrials(const QList<ServerTrial>& trials);

Q_SIGNALS:
    void testRequested(const Seatdesk::ServerWish& wish);
    /// To be used from now on.
    void chosen(const Seatdesk::ServerWish& wish);
    void left();

protected:
    void retranslate() override;
    void submit() override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] ServerWish wish() const;
    [[nodiscard]] bool isFilled(bool withPerson);
    void test();

    QLabel* m_title;
    LineField* m_address;
    LineField* m_database;
    LineField* m_issuer;
    LineField* m_number;
    PasswordField* m_password;
    KeyHintButton* m_test;
    KeyHintButton* m_back;
    KeyHintButton* m_use;
    QList<QLabel*> m_labels;
    bool m_takesFocusBack = false;  ///< the button that waits for the answer had it
};

}  // namespace Seatdesk
