// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QDialog>

namespace Seatdesk {

class KeyHintButton;
class LineField;
class NoticeBar;

/// Asks why something leaves the program, and tells what becomes of it. Without a reason it does not go on.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title;
        QString prompt;
        QString goOn;        ///< the word on the button
        QString other = {};  ///< on a second button, for another way to do it; empty: there is none
    };

    ReasonDialog(const Theme& theme, const Texts& texts, QWidget* parent);

    /// Something is under way: nothing more can be asked for until it has ended.
    void showWork(const QString& sentence);
    void showFailure(const QString& sentence);
    /// Nothing is left to do but to close.
    void showDone(const QString& sentence);

Q_SIGNALS:
    void reasonGiven(const QString& reason);
    /// The same by the second button.
    void otherWayChosen(const QString& reason);

private:
    void goOn(void (ReasonDialog::*way)(const QString&));
    void setAsking(bool asking);

    LineField* m_reason;
    NoticeBar* m_notice;
    KeyHintButton* m_goOn;
    KeyHintButton* m_other;
    KeyHintButton* m_cancel;
};

}  // namespace Seatdesk
