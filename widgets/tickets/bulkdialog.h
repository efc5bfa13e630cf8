// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketdesk.h"
#include "widgets/tickets/ticketquestions.h"

#include <QDialog>

class QComboBox;
class QTreeWidget;
class QVBoxLayout;

namespace Seatdesk {

class AskInput;
class KeyHintButton;
class NoticeBar;
class Theme;
struct Workplace;

/// One change for many tickets: what to do, and before anything is done which tickets it changes and which refuse it.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(TicketDesk& desk, Workplace& place, const Theme& theme, QList<RecordId> tickets, QWidget* parent);

    /// Begins with the step that answers the tickets as they stand.
    void answer() { m_answers = true; }

Q_SIGNALS:
    void carriedOut(const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    QWidget* makeFoot();
    void load();
    void chooseAnswer();
    void askFields();
    void preview();
    void showPlan();
    void readAnew(const QString& failure);
    void submit();
    [[nodiscard]] TicketAction action() const;
    [[nodiscard]] QJsonObject answers() const;
    [[nodiscard]] bool isMissing() const;

    TicketDesk& m_desk;
    Workplace& m_place;
    const Theme& m_theme;
    TicketQuestions m_questions;
    QList<RecordId> m_tickets;
    QList<TicketCase> m_cases;
    BulkPlan m_plan;
    QComboBox* m_action;
    QWidget* m_fieldPlace = nullptr;
    QVBoxLayout* m_fields;
    QList<AskInput*> m_inputs;
    NoticeBar* m_notice;
    QTreeWidget* m_table;
    KeyHintButton* m_apply = nullptr;
    bool m_answers = false;
};

}  // namespace Seatdesk
