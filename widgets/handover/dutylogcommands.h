// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "items/dutylogentry.h"
#include "widgets/workplace.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Seatdesk {

class DutyLog;
class Theme;

/// What is done with a team's duty log: opened, written, corrected. Asks in dialogs that stand before `front` and keep
/// what is typed.
class DutyLogCommands : public QObject
{
    Q_OBJECT

public:
    /// Called with the sentence that says why it was not done; empty: it was.
    using Done = std::function<void(const QString& failure)>;

    DutyLogCommands(Workplace& place, const Theme& theme, DutyLog& log, QWidget* front);

    /// Opens the first book of the team.
    void open(const Done& done);
    /// Closes the book that is full, once that was confirmed, and opens the next.
    void openNext();
    void write(const BookBody& body, const Done& done);
    /// Asks what is right and why, and writes it as a new entry.
    void correct(const DutyLogEntry& entry);
    /// Asks for a ticket.
    void pickTicket(const std::function<void(RecordId ticket, const QString& number)>& picked);

    // Why it cannot be done, as a sentence; empty when it can.
    [[nodiscard]] QString whyNotOpen() const;
    [[nodiscard]] QString whyNotNext() const;
    [[nodiscard]] QString whyNotWrite() const;
    [[nodiscard]] QString whyNotCorrect(const DutyLogEntry* entry) const;

private:
    [[nodiscard]] GroupBuilder builder() const;
    [[nodiscard]] QString bookName() const;
    void submit(const Group& group, const QString& failure, const Done& done);
    void submitCorrection(const DutyLogEntry& entry, const QJsonObject& answers, const Done& done);

    Workplace& m_place;
    const Theme& m_theme;
    DutyLog& m_log;
    QPointer<QWidget> m_front;
};

}  // namespace Seatdesk
