// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/redaction.h"

#include <QDialog>

#include <optional>

class QComboBox;

namespace Seatdesk {

class KeyHintButton;
class LineField;
class NoticeBar;
class Theme;

/// Asks why a part of a call is hidden, is hidden no more, or is heard all the same. Without a reason it does not go
/// on.
class ProtectionDialog : public QDialog
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title;
        QString prompt;
        QString goOn;  ///< the word on the button
        bool choosesReason = false;
    };

    ProtectionDialog(const Theme& theme, const Texts& texts, QWidget* parent);

    /// It did not happen; the person can go on or leave.
    void showFailure(const QString& sentence);
    /// What was asked for is not done yet: the person may ask for it once more.
    void allowAgain();

Q_SIGNALS:
    /// `reason` only where one is chosen; `text` is never empty where it is needed.
    void given(std::optional<Seatdesk::RedactionReason> reason, const QString& text);

private:
    void build(const Theme& theme, const Texts& texts);
    void goOn();
    [[nodiscard]] bool needsText() const;

    QComboBox* m_kind;
    LineField* m_text;
    NoticeBar* m_notice;
    KeyHintButton* m_goOn;
    bool m_chooses;
};

}  // namespace Seatdesk
