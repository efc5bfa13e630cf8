// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/callerhistory.h"
#include "items/callermatches.h"
#include "items/callersearch.h"
#include "items/deskcard.h"
#include "widgets/controls/ground.h"
#include "widgets/desk/duplicatebox.h"
#include "widgets/desk/panellines.h"
#include "widgets/workplace.h"

#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Seatdesk {

class Chip;
class NewCustomerForm;
class NumberField;
class RevealBar;

/// Who is calling: number or name, the customers that match, a possible duplicate, open tickets, last contacts.
class CallerPanel : public Ground
{
    Q_OBJECT

public:
    CallerPanel(Workplace& workplace, const Theme& theme, QWidget* parent = nullptr);

    /// Shows the caller of another card.
    void load(const DeskCard& card);
    /// What is typed of the ticket so far: duplicates are looked for by it.
    void setTyped(const DeskCard& card);
    void focusNumber();
    [[nodiscard]] QWidget* number() const;
    /// With height to spare, also which services the customer has.
    void setRoomy(bool roomy);
    /// Asks for the reason first.
    void askReveal();
    /// The form of a customer whom the department does not know yet.
    void openNewCustomer();
    /// Once a second, for the countdowns.
    void tick();

    static constexpr int kDuplicateDays = 7;

Q_SIGNALS:
    void numberTyped(const QString& number);
    void customerChosen(const Seatdesk::MatchedCustomer& match);
    /// Somebody called with this number before; who it is nobody has said yet.
    void contactKnown(const Seatdesk::RecordId& contact);
    void duplicateAnswered(const Seatdesk::RecordId& ticket, Seatdesk::DuplicateAnswer answer);
    /// The open ticket that may be about the same; null for none.
    void duplicateShown(const Seatdesk::RecordId& ticket);
    /// The person wants to see that ticket.
    void ticketAsked(const Seatdesk::RecordId& ticket);
    /// Something did not happen; the sentence says what and why.
    void failed(const QString& sentence);

private:
    void layOut();
    QWidget* makeHead();
    QWidget* makeSection(const QString& name, QLabel** count, QWidget* action = nullptr);
    void makeLists();
    void connectParts();
    void takeTyped(const QString& text);
    void putNumberBack();
    void showMatches(const QList<MatchedCustomer>& matches, bool byNumber);
    void choose(int row);
    void addCustomer(const QString& name, const QString& addressForm);
    void reveal(const QString& reason);
    void revealUnknown(const QString& reason);
    void showHistory();
    void showDuplicate();
    void showServices();
    [[nodiscard]] QString duplicateWords(const Ticket& ticket) const;

    Workplace& m_work;
    CallerSearch m_search;
    CallerMatches m_matches;
    CallerHistory m_history;
    DeskCard m_card;
    NumberField* m_number;
    QString m_name;  ///< typed there to look for
    QToolButton* m_show;
    Chip* m_source;
    QLabel* m_hint;
    RevealBar* m_reveal;
    NewCustomerForm* m_new;
    QToolButton* m_newButton;
    PanelList* m_matchList;
    PanelList* m_openList;
    PanelList* m_lastList;
    PanelList* m_serviceList;
    PanelLines m_services;
    QWidget* m_serviceHead = nullptr;
    DuplicateBox* m_duplicate;
    QLabel* m_matchCount = nullptr;
    QLabel* m_openCount = nullptr;
    QLabel* m_lastCount = nullptr;
    QLabel* m_serviceCount = nullptr;
    bool m_roomy = false;
};

}  // namespace Seatdesk
