// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reminderbook.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace Seatdesk {

class ActionRegistry;
class RemindersDialog;
class StatusSegment;
class Theme;
struct ActionSpec;
struct Workplace;

/// What a person wants to be reminded of: set on a ticket or by itself, told quietly when it falls due, listed in a
/// window of its own. Never takes the caret.
class Reminders : public QObject
{
    Q_OBJECT

public:
    /// `segment` shows how many there are. Everything outlives it; dialogs stand before `window`.
    Reminders(Workplace& place, const Theme& theme, ActionRegistry& actions, StatusSegment& segment, QWidget* window);

    /// Asks when and with which words; about a ticket, or about none.
    void write(TicketId ticket = {});
    /// Opens the list, with that one chosen.
    void show(RecordId reminder = {});
    [[nodiscard]] const ReminderBook& book() const { return m_book; }

Q_SIGNALS:
    void ticketAsked(const Seatdesk::RecordId& ticket);
    /// A sentence to be shown beside the work.
    void fellDue(const QString& sentence, const Seatdesk::RecordId& reminder);

private:
    using Done = std::function<void(const QString& failure)>;

    void declareActions();
    void showCount();
    void keep(const QJsonObject& answers, TicketId ticket, const Done& done);
    [[nodiscard]] bool isOver(Instant at, const Done& done) const;
    void putOff();
    void finish();
    void submit(const Group& group, const QString& failure, const Done& done);
    [[nodiscard]] GroupBuilder builder() const;
    [[nodiscard]] const Row* current() const;
    [[nodiscard]] QWidget* front() const;
    [[nodiscard]] QString whyNone() const;

    Workplace& m_place;
    const Theme& m_theme;
    ActionRegistry& m_actions;
    StatusSegment& m_segment;
    QPointer<QWidget> m_window;
    ReminderBook m_book;
    QTimer m_second;
    QPointer<RemindersDialog> m_dialog;
};

}  // namespace Seatdesk
