// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/ticketkeys.h"
#include "widgets/controls/ground.h"
#include "widgets/workplace.h"

class QComboBox;
class QLabel;

namespace Seatdesk {

class AdvisedEditor;
class AdvisedText;
class FormDraft;
class KeyHintButton;
class NoticeBar;
class SegmentedControl;

/// Where one writes into a ticket's time line: a note to colleagues, or what the customer is told, never mistaken for
/// each other. What is typed is kept as a draft of that ticket until it is recorded.
class Composer : public Ground
{
    Q_OBJECT

public:
    Composer(Workplace& place, const Theme& theme, QWidget* parent = nullptr);

    /// Shows what was being written to that ticket. `title` says which it is.
    void showTicket(RecordId ticket, const QString& title);
    void setReplyAllowed(bool allowed, const QString& why);
    void setKeyHint(const QString& hint);
    [[nodiscard]] Audience audience() const;
    void setAudience(Audience audience);
    [[nodiscard]] Channel channel() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isComposing() const;
    /// Whether somebody writes here: the caret is in it, the input method is at work, or words stand in it.
    [[nodiscard]] bool isBeingWritten() const;
    /// That was recorded in that ticket: its draft goes, and the text if it still stands here.
    void takeRecorded(RecordId ticket, const QString& text);
    void focusText();

Q_SIGNALS:
    void recordAsked();
    void textChanged();

private:
    void keepDrafts();
    void showAudience();

    Workplace& m_place;
    SegmentedControl* m_audience;
    QComboBox* m_channel;
    QLabel* m_hint;
    AdvisedText* m_advised;
    AdvisedEditor* m_text;
    KeyHintButton* m_record;
    NoticeBar* m_notice;
    FormDraft* m_draft = nullptr;
    RecordId m_ticket;
    bool m_showing = false;
};

}  // namespace Seatdesk
