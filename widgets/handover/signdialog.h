// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QDialog>
#include <QStringList>

class QVBoxLayout;

namespace Seatdesk {

class DialogFoot;
class KeyHintButton;
class LineField;
class NoticeBar;
class PasswordField;

/// What the dialog is called and says.
struct SignTexts
{
    QString title;
    QString intro;
    QString submit;
    QString leave = {};  ///< the button that leaves it unsigned; empty: it cannot be
};

/// A page that one or two people sign, each with the own password. Stays open, and says whose password it was, when it
/// is refused. Open with open().
class SignDialog : public QDialog
{
    Q_OBJECT

public:
    /// `page`: what is signed. `who`: the names of the fields, in the order of the signatures.
    SignDialog(const SignTexts& texts, const QString& page, const QStringList& who, const Theme& theme,
               QWidget* parent);

    /// Of the page that hands over a shift.
    static SignTexts handoverTexts(bool isForTwo);
    /// Of the page that `incoming` signs at another seat.
    static SignTexts leftTexts(const QString& incoming);
    /// Of the page that `outgoing` signed at another seat, at that moment.
    static SignTexts takeoverTexts(const QString& outgoing, const QString& moment);

    /// It was not signed: what happened and what to do next. `place`: who is to type first, as both do again. Who has
    /// no password must not keep a shift from its end: it can be left unsigned now, too, where that is offered at all.
    void refuse(qsizetype place, const QString& sentence);
    /// Nobody can sign: asks why it is left unsigned, too.
    void offerUnsigned(const QString& sentence);

Q_SIGNALS:
    /// Answer with accept(), refuse() or offerUnsigned().
    void passwordsGiven(const QStringList& passwords);
    void unsignedChosen(const QString& reason);

private:
    void addPage(QVBoxLayout& column, const QString& page);
    void addFields(QVBoxLayout& column, const QStringList& who);
    void addReason(QVBoxLayout& column);
    DialogFoot* makeButtons();
    void submit();
    void leaveUnsigned();
    void setBusy(bool busy);
    void forgetPasswords();
    void showUnsigned();

    const Theme& m_theme;
    const SignTexts m_texts;
    NoticeBar* m_notice;
    QList<PasswordField*> m_fields;
    QWidget* m_unsigned = nullptr;
    LineField* m_reason = nullptr;
    KeyHintButton* m_button = nullptr;
    KeyHintButton* m_leave = nullptr;
};

}  // namespace Seatdesk
