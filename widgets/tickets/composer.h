// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/ids.h"
#include "domain/ticketkeys.h"
#include "widgets/controls/ground.h"

#include <QHash>
#include <QTimer>

class QComboBox;
class QLabel;

namespace Seatdesk {

class Drafts;
class KeyHintButton;
class SegmentedControl;
class TextEditor;
class TimeSource;

/// Where one writes into a ticket's time line: a note to colleagues, or what the customer is told, never mistaken for
/// each other. What is typed is kept as a draft of that ticket until it is recorded.
class Composer : public Ground
{
    Q_OBJECT

public:
    Composer(Drafts& drafts, const TimeSource& time, const Theme& theme, QWidget* parent = nullptr);
    ~Composer() override;

    /// Shows what was being written to that ticket.
    void showTicket(RecordId ticket);
    void setReplyAllowed(bool allowed, const QString& why);
    void setKeyHint(const QString& hint);
    [[nodiscard]] Audience audience() const;
    void setAudience(Audience audience);
    [[nodiscard]] Channel channel() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isComposing() const;
    /// It has been recorded: the draft goes.
    void clearText();
    void focusText();

Q_SIGNALS:
    void recordAsked();
    void textChanged();

private:
    void readDrafts();
    void keepDraft();
    void showAudience();

    Drafts& m_drafts;
    const TimeSource& m_time;
    SegmentedControl* m_audience;
    QComboBox* m_channel;
    QLabel* m_hint;
    TextEditor* m_text;
    KeyHintButton* m_record;
    QTimer m_pause;
    RecordId m_ticket;
    QHash<RecordId, Draft> m_kept;
    bool m_showing = false;
};

}  // namespace Seatdesk
