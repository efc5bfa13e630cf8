// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/signin/entryscreen.h"

namespace Seatdesk {

class PasswordField;

/// The seat is locked: nothing of the work is seen, the person who locked it comes back with the password, or someone
/// else takes the seat.
class LockPage : public EntryScreen
{
    Q_OBJECT

public:
    explicit LockPage(const Theme& theme, QWidget* parent = nullptr);

    /// "1087 Li Ting", "Team 3".
    void setPerson(const QString& person, const QString& team);
    /// Takes the typed password away, for example after a wrong one.
    void clearPassword();

Q_SIGNALS:
    void unlockRequested(const QString& password);
    void otherPersonRequested();

protected:
    void retranslate() override;
    void submit() override;
    void showEvent(QShowEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_person;
    QLabel* m_team;
    PasswordField* m_password;
    QLabel* m_capsText;
    QLabel* m_personLabel;
    QLabel* m_passwordLabel;
    KeyHintButton* m_other;
    KeyHintButton* m_button;
};

}  // namespace Seatdesk
