// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookrestoring.h"
#include "domain/customeraccess.h"
#include "domain/oldertickets.h"
#include "domain/opentickets.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/signing.h"
#include "domain/ticketnumbers.h"
#include "domain/workcalendar.h"
#include "host/seatlog.h"
#include "host/seatrecords.h"
#include "host/seatsearch.h"
#include "host/syncengine.h"
#include "store/seatfolder.h"

#include <QPromise>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Seatdesk {

/// A running seat of one signed-in person, without a window: what the window, the command line and the tests share.
/// Made and used in the GUI thread; everything it hands out is a port of the domain.
class Seat : public QObject,
             public CustomerAccess,
             public TicketNumbers,
             public OpenTickets,
             public OlderTickets,
             public Signing,
             public BookRestoring
{
    Q_OBJECT

public:
    struct Parts
    {
        std::unique_ptr<SeatStore> store;
        SeatFolder* folder = nullptr;
        Worker* syncThread = nullptr;
        const TimeSource* time = nullptr;  ///< of this PC
        SeatSearch::Parts search;
        // What else the authority is, where it is a server's; they live as long as it does.
        TicketArchive* archive = nullptr;  ///< null: the seat holds all there is
        TicketLeases* leases = nullptr;    ///< null: nobody else works on it
        OwnContacts* contacts = nullptr;   ///< null: every number lies in this PC's own file
        BookHistory* books = nullptr;      ///< null: nobody takes back what was lost of bound books
        SigningVault* vault = nullptr;     ///< likewise of the authority's; null: nobody can sign
        /// Sync thread, where the authority may be away: see SigningVault::sign, without it; and that this person has
        /// signed with it. May be empty.
        std::function<Result<Signature>(StaffId, const QString& password, const QByteArray& message)> signAway;
        std::function<void()> hasSigned;
        /// Sync thread: the authority answered this person, who may work without it for so long. May be empty.
        std::function<void(std::chrono::hours)> reached;
        /// Sync thread: the department allows another time without it. May be empty.
        std::function<void(std::chrono::hours)> allowed;
        /// Sync thread: draws a seat number for that device. May be empty: then there is none.
        std::function<Result<int>(const QString& device)> drawSeat;
    };

    Seat(Parts parts, SignedIn signedIn);
    ~Seat() override;

    Records& records() { return *m_records; }
    Drafts& drafts() { return *m_drafts; }
    Tray& tray() { return *m_tray; }
    SeatSearch& search() { return *m_search; }
    SyncStatus& syncStatus() { return m_status; }
    Session& session() { return m_session; }
    CustomerAccess& customers() { return *this; }
    TicketNumbers& ticketNumbers() { return *this; }
    OpenTickets& openTickets() { return *this; }
    Signing& signing() { return *this; }
    BookRestoring& bookRestoring() { return *this; }
    /// Null when this seat holds everything.
    OlderTickets* olderTickets() { return m_holdsAll ? nullptr : this; }
    [[nodiscard]] const Settings& settings() const { return m_settings; }
    [[nodiscard]] const WorkCalendar& calendar() const { return m_calendar; }
    [[nodiscard]] QString seatId() const { return m_folder.deviceId(); }
    /// As the authority has it, from its first answer on.
    [[nodiscard]] const TimeSource& time() const { return m_time; }

    /// What the pools are called in the reader's language, by their codes, where the department has no name of its own
    /// for them.
    void setPoolNames(const QHash<QString, QString>& names);
    /// A round with the authority now.
    QFuture<Result<void>> syncNow() { return m_engine->syncNow(); }

    QFuture<Result<QList<CallerMatch>>> caller(const QString& digits) override;
    /// While the server is away, of the person's own open tickets all the same: that it was shown reaches the log
    /// later.
    QFuture<Result<QString>> reveal(RecordId contact, const QString& reason) override;
    /// When the day's numbers of this seat are used up it goes on with those of a further seat number.
    QFuture<Result<TicketNumber>> next(const QDate& day) override;
    QFuture<Result<QList<TicketOpener>>> holdOpen(RecordId ticket) override;
    QFuture<Result<OlderPage>> findOlder(const QString& words, RecordId before) override;
    QFuture<Result<std::optional<Row>>> findByNumber(const TicketNumber& number) override;
    QFuture<Result<Instant>> heldFrom() override;
    /// The key that it holds by comes with the round that follows. While the server is away whoever has signed before
    /// and works at this PC signs with the secret that is kept here.
    QFuture<Result<Signature>> sign(StaffId person, const QString& password, const QByteArray& message) override;
    [[nodiscard]] bool holds(const QByteArray& publicKey, const QByteArray& message,
                             const QByteArray& signature) const override;
    QFuture<Result<QList<Row>>> lostEntries(RecordId book) override;
    QFuture<Result<void>> restoreBook(RecordId book, const QString& words, StaffId director,
                                      const QString& password) override;

Q_SIGNALS:
    /// A file of this person had to be mended.
    void repaired(const Seatdesk::FileRepair& repair);
    /// A setting that holds for this person is another now.
    void settingsChanged();
    /// Rights, scopes and settings have been read for the first time: screens may be built.
    void ready();
    /// The first reading did not succeed: there is nothing to show. It is tried again with every round.
    void failed(const Seatdesk::Error& error);

private:
    Result<Signature> signNow(StaffId person, const QString& password, const QByteArray& message);
    QFuture<Result<void>> fetchTicket(RecordId ticket);
    QFuture<Result<QString>> revealHeld(RecordId contact, const QString& reason, const Error& away);
    void takeChanges(const QList<RowChange>& changes);
    void takeFirstRound(const Result<void>& round);
    void showFirst();
    void refreshSession();
    [[nodiscard]] ScopeTree named(ScopeTree scopes) const;
    void readSettings();
    void readCalendar();
    void announceSettings();
    void goOnCounting(const QDate& day, const std::shared_ptr<QPromise<Result<TicketNumber>>>& promise);

    SeatLog m_log;  // ends last
    std::unique_ptr<SeatStore> m_store;
    SeatFolder& m_folder;
    ServerClock m_time;
    LocalRights m_rights;
    SyncStatus m_status;
    Session m_session;
    Settings m_settings;
    WorkCalendar m_calendar;
    Worker& m_syncThread;
    std::function<Result<int>(const QString&)> m_drawSeat;
    std::function<void(std::chrono::hours)> m_allowed;
    QHash<QString, QString> m_poolNames;
    bool m_isReady = false;
    const bool m_holdsAll;
    TicketLeases* const m_leases;  ///< sync thread; null where nobody else can have a ticket open
    SigningVault* const m_vault;   ///< sync thread; null where nobody can sign
    const std::function<Result<Signature>(StaffId, const QString&, const QByteArray&)> m_signAway;
    const std::function<void()> m_hasSigned;
    std::atomic<int> m_hoursWithout{0};
    std::atomic<bool> m_isEnding{false};
    std::optional<bool> m_hasOwnFiles;  ///< what an earlier sign-in brought, once it is known
    std::optional<Error> m_firstFailure;
    std::unique_ptr<SeatSearch> m_search;
    std::unique_ptr<SeatRecords> m_records;
    std::unique_ptr<SeatDrafts> m_drafts;
    std::unique_ptr<SeatTray> m_tray;
    std::unique_ptr<SyncEngine> m_engine;
};

}  // namespace Seatdesk
