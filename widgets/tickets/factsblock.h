// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketfile.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Seatdesk {

class Session;
class Theme;

/// The facts of a ticket: customer with masked number, who is to act, what was said and answered; for a complaint what
/// it names and how it was judged; escalations with proposal, instruction and disagreement.
class FactsBlock : public QWidget
{
    Q_OBJECT

public:
    FactsBlock(const Session& session, const Theme& theme, QWidget* parent = nullptr);

    void showTicket(const TicketFile& file, const QTimeZone& zone);
    /// Shows the customer's number in clear for half a minute.
    void reveal(const QString& number);
    [[nodiscard]] bool isRevealed() const { return m_hide.isActive(); }

Q_SIGNALS:
    void revealAsked();
    void instructAsked(Seatdesk::RecordId escalation);
    void disagreeAsked(Seatdesk::RecordId escalation);

private:
    void clear();
    void addPair(QGridLayout* grid, const QString& name, QWidget* value, bool whole = false);
    void addText(QGridLayout* grid, const QString& name, const QString& text, bool whole = false);
    void addNumber(QGridLayout* grid, const Ticket& ticket);
    void addMatter(QGridLayout* grid, const TicketCase& ticket);
    void addComplaint(const Ticket& ticket);
    void addEscalation(const Row& row);
    QGridLayout* addSection(const QString& title = {});
    [[nodiscard]] QString moment(std::optional<Instant> instant) const;
    void hideNumber();

    const Session& m_session;
    const Theme& m_theme;
    QVBoxLayout* m_column;
    QLabel* m_number = nullptr;
    QToolButton* m_eye = nullptr;
    QString m_masked;
    QTimer m_hide;
    QTimeZone m_zone = QTimeZone::utc();
    int m_place = 0;  ///< cells used in the section being filled
};

}  // namespace Seatdesk
