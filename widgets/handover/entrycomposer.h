// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookbody.h"
#include "widgets/controls/ground.h"
#include "widgets/workplace.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;

namespace Seatdesk {

class ActionRegistry;
class Chip;
class FormDraft;
class KeyHintButton;
class NoticeBar;
class TextEditor;

/// Where one writes into the duty log: category, when it happened, the words, the ticket it is about. What is typed is
/// kept as a draft of that team's book until it is written.
class EntryComposer : public Ground
{
    Q_OBJECT

public:
    EntryComposer(Workplace& place, const Theme& theme, QWidget* parent = nullptr);

    /// Its buttons follow these actions.
    void follow(ActionRegistry& actions, const QString& record, const QString& link);
    /// Shows what was being written into that team's book.
    void showTeam(ScopeId team, const QString& name);
    /// What is written; the moment of writing is now unless another was chosen.
    [[nodiscard]] BookBody body(Instant now) const;
    /// What keeps it from being written, as a sentence; empty when nothing does.
    [[nodiscard]] QString whyNot() const;
    /// It is in that team's book: its draft goes, and the words unless somebody wrote on meanwhile.
    void takeWritten(ScopeId team, const BookBody& written);
    void setTicket(RecordId ticket, const QString& number);
    void tell(const QString& sentence);
    void focusText();
    [[nodiscard]] bool isComposing() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void keepDrafts();
    void fill(const QJsonObject& fields);
    void showTime();
    void setWhen(Instant when);
    [[nodiscard]] Instant when() const;

    Workplace& m_place;
    QComboBox* m_category;
    QCheckBox* m_earlier;
    QDateTimeEdit* m_when;
    Chip* m_ticketChip;
    TextEditor* m_text;
    KeyHintButton* m_link;
    KeyHintButton* m_record;
    NoticeBar* m_notice;
    FormDraft* m_draft = nullptr;
    ScopeId m_team;
    RecordId m_ticket;
    QString m_ticketNumber;
    bool m_filling = false;
};

}  // namespace Seatdesk
