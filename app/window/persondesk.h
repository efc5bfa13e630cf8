// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/systemlook.h"
#include "domain/bookbody.h"
#include "host/seathost.h"
#include "search/foldedwordingcheck.h"
#include "search/pinyintypeahead.h"
#include "widgets/handover/handoverways.h"
#include "widgets/shell/idlewatch.h"
#include "widgets/shell/workbench.h"
#include "widgets/theme/theme.h"
#include "widgets/workplace.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Seatdesk {

class CommandPalette;
class DeskPage;
class Documents;
class DutyCalendar;
class KeySheet;
class PersonSettings;
class References;
class Reminders;
class TicketsPage;
class Transfers;
class TrayDock;
class Unfinished;

/// The workbench of one signed-in person with its pages, panels and status: the place where ports meet widgets.
class PersonDesk : public QObject
{
    Q_OBJECT

public:
    PersonDesk(Seat& seat, SeatHost& host, Theme& theme, SystemLook& systemLook);
    ~PersonDesk() override;

    [[nodiscard]] Workbench* workbench() const { return m_bench; }
    [[nodiscard]] Workplace& place() { return m_place; }
    [[nodiscard]] QString personNumber() const;
    [[nodiscard]] QString personName() const;
    [[nodiscard]] QString teamName() const;

    /// Shows the first page.
    void start();
    /// Null until they are made.
    [[nodiscard]] DeskPage* deskPage() const { return m_deskPage; }
    /// The Desk before the person, also one who may record no more.
    DeskPage* showDesk();
    [[nodiscard]] TicketsPage* ticketsPage() const { return m_ticketsPage; }
    /// Whether the workbench cannot be built anew now without losing something: a question is open, a phrase is being
    /// written, the input method composes.
    [[nodiscard]] bool isBusy() const;
    /// Whether the person is in the middle of something: busy, or a ticket is being written.
    [[nodiscard]] bool isAtWork() const;
    [[nodiscard]] DutyCalendar& duties() const { return *m_duties; }
    [[nodiscard]] Documents* documents() const { return m_documents; }
    [[nodiscard]] PersonSettings& settings() const { return *m_settings; }
    [[nodiscard]] Transfers& transfers() const { return *m_transfers; }
    /// Tells what the person left unfinished on this PC.
    void tellUnfinished();
    void takeCall(const QString& number, const QString& callId);
    /// Writes what was typed to disk now: before a lock, a leave, an end.
    void keepDrafts();
    /// Writes down where the panels are, for this person's next sign-in on this PC.
    void keepPlace();
    /// The keychain did not take the password that it was to keep.
    void tellNotRemembered();

Q_SIGNALS:
    void lockAsked();
    void leaveAsked();

private:
    void addPages();
    void addPeople();
    void addLog();
    void addReminders();
    void addTidying();
    void addEmergency();
    void addDuties();
    void openEvidence(const BookLink& link);
    [[nodiscard]] HandoverWays handoverWays();
    void addDesk();
    QWidget* makeDeskPage();
    QWidget* makeTicketsPage();
    void showTicket(RecordId ticket);
    void addTransfers();
    void addHeader();
    void changePassword();
    [[nodiscard]] QString placeFile() const;
    void addPalette();
    void useSettings();
    void loadKeys();
    void loadWordings();
    void keepKey(const QString& action, const QString& keys, bool reset);

    Seat& m_seat;
    SeatHost& m_host;
    Theme& m_theme;
    SystemLook& m_systemLook;
    PinyinTypeAhead m_typeAhead;
    FoldedWordingCheck m_wording;
    Workplace m_place;
    QPointer<Workbench> m_bench;
    IdleWatch m_idle{this};
    Documents* m_documents = nullptr;
    Transfers* m_transfers = nullptr;
    DeskPage* m_deskPage = nullptr;
    TicketsPage* m_ticketsPage = nullptr;
    References* m_references = nullptr;
    Reminders* m_reminders = nullptr;
    DutyCalendar* m_duties = nullptr;
    TrayDock* m_tray = nullptr;
    Unfinished* m_unfinished = nullptr;
    PersonSettings* m_settings = nullptr;
    CommandPalette* m_palette = nullptr;
    KeySheet* m_keySheet = nullptr;
    QList<Row> m_keys;
};

}  // namespace Seatdesk
