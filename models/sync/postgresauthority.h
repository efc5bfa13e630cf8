// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"
#include "domain/bookhistory.h"
#include "domain/opentickets.h"
#include "domain/owncontacts.h"
#include "domain/rulebook.h"
#include "domain/signing.h"
#include "domain/ticketwindow.h"
#include "store/signingpair.h"
#include "sync/filling.h"
#include "sync/pullcursor.h"
#include "sync/serverconnection.h"

#include <functional>
#include <memory>
#include <optional>

class QSocketNotifier;
class QTimer;

namespace Seatdesk {

/// How one person reaches the server. Shared by the gate and the authority it gave out: a new password holds for both.
struct ServerLogin
{
    ServerUrl url;
    QString user;  ///< both empty: as the URL says (an administrator of the database)
    QString password;
};

/// The authority of a department: PostgreSQL, with the same answers as the embedded one. For one person; sync thread.
/// A lost connection is opened again by the next call.
class PostgresAuthority : public Authority,
                          public TicketLeases,
                          public TicketArchive,
                          public OwnContacts,
                          public SigningVault,
                          public BookHistory
{
public:
    PostgresAuthority(std::shared_ptr<ServerLogin> login, std::shared_ptr<ServerConnection> connection);
    ~PostgresAuthority() override;

    Result<Hello> hello() override;
    Result<PullPage> pull(const QString& cursor, int limit, const QList<ScopeId>& only) override;
    Result<QList<PushResult>> push(const QList<Operation>& operations) override;
    Result<QList<CallerMatch>> caller(const QString& digits) override;
    Result<QString> reveal(RecordId contact, const QString& reason) override;
    Result<QByteArray> blob(const QByteArray& sha256, qint64 offset) override;
    Result<qint64> putBlob(const QByteArray& sha256, qint64 offset, const QByteArray& part) override;
    void listen(std::function<void()> changed) override;
    void giveUp() override { m_watch->giveUp(); }
    Result<QList<TicketOpener>> holdOpen(RecordId ticket, const QString& seat) override;
    Result<TicketWindow> window() override;
    Result<QList<Row>> wholeTickets(const QList<RecordId>& ids) override;
    Result<OlderPage> findTickets(const QStringList& words, RecordId before, int portion) override;
    Result<QList<OwnContact>> ownContacts() override;
    /// Over a connection of that person's own, which ends with it.
    Result<Signature> sign(StaffId person, const QString& password, const QByteArray& message) override;

    /// This person's own secret, sealed by their password, for a PC that they may work at while the server is away.
    Result<SealedSecret> ownSecret();

    Result<QString> entryHash(RecordId book, qint64 seq) override;
    Result<BookHead> offerEntries(RecordId book, const QList<Row>& entries) override;
    Result<void> restoreBook(const Operation& entry, const QList<Row>& lost) override;

    /// The number of a seat's device in ticket numbers; drawn at the first asking.
    Result<int> seatNumber(const QString& device);

    /// The person's own row, from the last hello.
    [[nodiscard]] const Row& staff() const { return m_staff; }

private:
    Result<ServerConnection*> connection();
    Result<void> requireGreeted();
    Result<PullPage> fill(const QString& cursor, int limit, const QList<ScopeId>& only);
    Result<std::optional<PullPage>> changesSince(const PullCursor& cursor);
    Result<void> checkScopes(const QString& scopesNow) const;
    Result<std::unique_ptr<ServerConnection>> open() const;
    Result<ServerAnswer> run(const QByteArray& sql, const QList<ServerConnection::Value>& values,
                             ServerConnection::Patience patience = ServerConnection::Patience::Statement,
                             const QByteArray& then = {});
    void followNotices(const QString& mode);
    void followSender(bool isSent);
    void standIn();
    bool hearsChange();
    void hearNotices();
    void hearWhatCame();

    std::shared_ptr<ServerLogin> m_login;
    std::shared_ptr<ServerConnection> m_connection;
    const std::shared_ptr<SocketWatch> m_watch;  ///< of all its connections
    Row m_staff;
    QString m_scopesTold;      ///< by the last hello; empty before
    bool m_mustGreet = false;  ///< the connection is another than the last hello's
    std::unique_ptr<Filling> m_filling;
    QByteArray m_serverRun;  ///< the start of the server, from the last hello
    quint64 m_horizon = 0;
    std::function<void()> m_changed;
    std::unique_ptr<QSocketNotifier> m_socket;  ///< while notices are followed
    std::unique_ptr<QTimer> m_silence;          ///< while one sender tells for all: until it counts as gone
    bool m_isOlder = false;                     ///< the server's schema than this program's
    bool m_tells = false;                       ///< other seats, after each push
};

}  // namespace Seatdesk
