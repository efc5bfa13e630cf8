// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seats/chaosseat.h"
#include "support/serverwire.h"
#include "sync/serverdepartment.h"

#include <QSet>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace Seatdesk {

/// A department whose server has a standby behind it, with seats that reach both over a few lines, and all that can
/// happen to them.
class ChaosOffice : public testing::Test
{
protected:
    ChaosOffice();
    ~ChaosOffice() override;

    /// One more seat, of one team or the other, and whoever sits there.
    void addSeat();
    /// The next misfortune in its turn; whom it meets is chance.
    void disturb();
    /// The standby falls behind, the primary is killed, the standby takes its place: what it never heard of had been
    /// acknowledged.
    void failOver();
    /// Everything is mended and everybody has their rights.
    void calm();

    /// What happened.
    struct Toll
    {
        int cuts = 0;
        int spells = 0;
        int savedOffline = 0;  ///< during those spells, by those who had no line
        int grants = 0;
        int failovers = 0;
        qsizetype lostByPrimary = 0;  ///< operations that the standby had not heard of
    };
    /// Connections that were cut, and pushes whose answer was lost.
    [[nodiscard]] int broken() const;
    [[nodiscard]] int unanswered() const;
    /// The seats' operations that the server has answered; all of them, or those that it took.
    QSet<QString> answered(const QByteArray& which = "true");
    QSet<QString> taken() { return answered("result->>'status' = 'ok'"); }

    PostgresServer primary;
    ServerDepartment d{ServerDepartment::Founding::Here, primary};
    PostgresServer standby{PostgresServer::Standby{primary}};
    QTemporaryDir folder;
    ChaosLedger ledger;
    Toll toll;
    QSet<QString> acknowledged;  ///< what the primary had taken when it was killed
    QList<StaffId> people;
    std::vector<std::unique_ptr<ChaosSeat>> seats;

private:
    /// The way of some seats to both servers.
    struct Line
    {
        std::unique_ptr<ServerWire> toPrimary;
        std::unique_ptr<ServerWire> toStandby;
        bool inTrouble = false;

        [[nodiscard]] QString url(const QString& database) const;
        void setCut(bool cut) const;
        void loseAnswers(bool lose) const;
    };
    size_t anyLine();
    size_t anySeat();
    void cut(size_t line);
    void takeOffline(size_t line);
    void loseAcknowledgements(size_t line);
    /// Until somebody has pushed, but for so many turns at most.
    void awaitLoss(size_t line, int before, int turns);
    /// Taken away, and given back after a while.
    void changeGrant(size_t seat);
    [[nodiscard]] int savedOver(size_t line) const;
    void after(int milliseconds, const std::function<void()>& what);

    QRandomGenerator m_random{20261122};
    QString m_article;
    std::vector<Line> m_lines;
    int m_turn = 0;
    std::unique_ptr<QObject> m_life = std::make_unique<QObject>();  ///< what is still to happen ends with it
};

}  // namespace Seatdesk
