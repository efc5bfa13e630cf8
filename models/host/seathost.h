// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/departmentplan.h"
#include "host/seat.h"
#include "host/serverdoor.h"
#include "host/unsentexport.h"
#include "host/unsentwork.h"
#include "store/authoritystore.h"
#include "store/embeddedgate.h"

#include <functional>
#include <memory>
#include <optional>

namespace Seatdesk {

/// A seat's folder on this PC with its authority, before and between people: who signs in gets a Seat.
class SeatHost : public QObject
{
    Q_OBJECT

public:
    /// Opens the folder (made when missing) and locks it for this program; the authority opens behind, in its thread.
    /// Busy when another program has the folder.
    /// With a server (libpq's URL; else the one that the folder was used with) that one decides: Invalid when it is no
    /// URL of a database.
    static Result<std::unique_ptr<SeatHost>> open(const QString& path, const TimeSource& time, SeatSearch::Parts search,
                                                  const QString& server = {});
    ~SeatHost() override;

    /// The server's host and database; empty when the authority is this folder's own.
    [[nodiscard]] QString server() const { return m_url ? m_url->display() : QString(); }
    /// With the ports: what is kept of one server is not another's. Empty as well.
    [[nodiscard]] QString serverPlace() const { return m_url ? m_url->place() : QString(); }
    /// As it was typed; empty as well.
    [[nodiscard]] ServerParts serverParts() const { return m_url ? m_url->parts() : ServerParts(); }
    /// False where nobody can sign in: in a new folder, and in one that an import filled. Somebody sets the department
    /// up first. A server has its own ways to that.
    QFuture<Result<bool>> hasStaff();
    /// Whether the folder holds the demo department, in which anybody may work as anybody.
    QFuture<Result<bool>> isDemo();
    /// What people of this PC have saved and the authority has not yet taken, oldest first, and what they have begun to
    /// write.
    QFuture<Result<QList<UnsentWork>>> unsentWork();
    /// One person's of these into a file, logged; see exportUnsentWork(). Denied "on a server", whose log this PC
    /// cannot write without somebody signed in.
    QFuture<Result<UnsentWritten>> exportUnsent(const UnsentWish& wish);
    QFuture<Result<std::shared_ptr<SignedIn>>> signIn(const QString& number, const QString& password);
    /// Without a password: the demo, tests, and whoever administers the folder.
    QFuture<Result<std::shared_ptr<SignedIn>>> signInAs(const QString& number);
    /// Makes the department of a new folder; or gives one in which nobody can sign in its administrator and the names
    /// of the plan. Conflict when somebody can, or when the plan names no administrator and a department is there.
    QFuture<Result<void>> createDepartment(const DepartmentPlan& plan);
    /// Applies a group as the folder's administrator, past every right. Fails with the first refusal.
    QFuture<Result<void>> applyAsSystem(const Group& group);
    QFuture<Result<void>> assignPassword(StaffId person, const QString& password);
    /// A new password for somebody else. Denied unless `by` may write the staff's rows.
    QFuture<Result<void>> assignPasswordAs(StaffId by, StaffId person, const QString& password);
    /// Whom the server has sent away does not get in without it either.
    void forgetSignIn(const QString& number);
    QFuture<Result<void>> setPassword(StaffId person, const QString& old, const QString& password);
    /// The seat of who signed in. One at a time. Blocks for the opening of two small files.
    Result<std::unique_ptr<Seat>> seat(SignedIn signedIn);

    /// Runs `fn(AuthorityStore&)` in the authority's thread: administration of the folder (demo, import, export,
    /// backup). Denied "on a server" when the folder has no authority of its own.
    template <typename Fn>
    auto administer(Fn fn)
    {
        using Value = std::invoke_result_t<Fn, AuthorityStore&>;
        return m_syncThread.run([this, fn = std::move(fn)]() mutable -> Value {
            if (!m_opened)
                return tl::unexpected(m_opened.error());
            if (!m_authority)
                return failure(Error::Kind::Denied, QStringLiteral("on a server"));
            return fn(*m_authority);
        });
    }

    [[nodiscard]] SeatFolder& folder() { return *m_folder; }
    [[nodiscard]] const TimeSource& time() const { return m_time; }

Q_SIGNALS:
    /// authority.db had to be mended.
    void repaired(const Seatdesk::FileRepair& repair);

private:
    SeatHost(std::unique_ptr<SeatFolder> folder, const TimeSource& time, SeatSearch::Parts search,
             std::optional<ServerUrl> url);
    Result<void> openAuthority();
    Result<void> openServer();
    AuthorityGate& gate() { return m_door ? static_cast<AuthorityGate&>(*m_door) : *m_gate; }
    Result<void> assignByNumber(AuthorityStore& store, const DepartmentPlan& plan);

    std::unique_ptr<SeatFolder> m_folder;
    const TimeSource& m_time;
    SeatSearch::Parts m_search;
    const std::optional<ServerUrl> m_url;
    // In the sync thread.
    std::unique_ptr<AuthorityStore> m_authority;
    std::unique_ptr<EmbeddedGate> m_gate;
    std::unique_ptr<ServerDoor> m_door;  ///< then the other two are not there
    Result<void> m_opened;
    Worker m_syncThread;
};

}  // namespace Seatdesk
