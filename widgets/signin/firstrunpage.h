// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/signin/entryscreen.h"
#include "widgets/signin/passworddialog.h"

#include <QList>

namespace Seatdesk {

class LineField;
class PasswordField;

/// What a department begins with.
struct FirstRun
{
    QString department;
    QString team;
    QString number;  ///< the first administrator's staff number
    QString name;
    QString password;
};

/// Shown where no department exists yet: makes it and its first administrator.
class FirstRunPage : public EntryScreen
{
    Q_OBJECT

public:
    explicit FirstRunPage(const Theme& theme, QWidget* parent = nullptr);

    static constexpr int kPasswordLength = PasswordDialog::kLeastLength;

Q_SIGNALS:
    void connectionAsked();
    void createRequested(const Seatdesk::FirstRun& first);

protected:
    void retranslate() override;
    void submit() override;
    void showEvent(QShowEvent* event) override;

private:
    struct Row
    {
        LineField* field;
        QLabel* label;
    };

    LineField* addField(LineField* field, const char* objectName);

    QLabel* m_title;
    QList<Row> m_rows;
    LineField* m_department;
    LineField* m_team;
    LineField* m_number;
    LineField* m_name;
    PasswordField* m_password;
    PasswordField* m_again;
    KeyHintButton* m_button;
    KeyHintButton* m_connection;
};

}  // namespace Seatdesk
