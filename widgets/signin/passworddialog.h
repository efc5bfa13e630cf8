// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QDialog>

class QGridLayout;

namespace Seatdesk {

class KeyHintButton;
class NoticeBar;
class PasswordField;

/// A new password: one's own, for which the old one is asked, or somebody else's. Stays open, and says why, when it is
/// refused. Open with open().
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    /// `person` is told whose password it is; empty: one's own.
    PasswordDialog(const Theme& theme, const QString& person, QWidget* parent);

    /// It was not taken: what happened and what to do next.
    void showFailure(const QString& sentence);

    static constexpr int kLeastLength = 8;

Q_SIGNALS:
    /// Answer with accept() or showFailure(). `old` is empty for somebody else's.
    void passwordGiven(const QString& old, const QString& fresh);

private:
    PasswordField* addField(QGridLayout& grid, const QString& name, const char* objectName);
    void submit();
    void refuse(PasswordField* field, const QString& sentence);

    const Theme& m_theme;
    PasswordField* m_old = nullptr;
    PasswordField* m_fresh;
    PasswordField* m_again;
    NoticeBar* m_notice;
    KeyHintButton* m_button;
};

}  // namespace Seatdesk
