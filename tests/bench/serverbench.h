// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"
#include "sync/serverdepartment.h"

#include <QDir>
#include <QElapsedTimer>

#include <unistd.h>

#include <poll.h>

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

namespace Seatdesk {

inline double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds that it takes.
template <typename Fn>
double timed(Fn fn)
{
    QElapsedTimer timer;
    timer.start();
    fn();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What a bare reference tells and hears; whoever listens beside it listens to this as well.
inline const QByteArray kBareListen = "listen seatdesk_bare";

/// A department on a real PostgreSQL that writes through, with as many people as seats are asked for.
class ServerBench
{
public:
    ServerBench()
    {
        // The department's own clock of the tests costs a look-up.
        script(*d.admin,
               "create or replace function seatdesk.now_micros() returns bigint language sql stable as "
               "$$ select seatdesk.micros(statement_timestamp()) $$");
        for (const StaffId person : {writer, reader})
            giveLogin(person);
    }
    virtual ~ServerBench() = default;

    /// One more seat: somebody new for every ten, as a login has few connections.
    StaffId nextPerson()
    {
        if (m_seats++ % 10 == 0) {
            m_last = d.person(QString::number(5000 + m_seats), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
            giveLogin(m_last);
        }
        return m_last;
    }
    /// Seconds of processor time that all processes of the server have taken since it was started.
    static double serverSeconds()
    {
        QFile pidFile(PostgresServer::shared().folder() + QStringLiteral("/data/postmaster.pid"));
        if (!pidFile.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray postmaster = pidFile.readLine().trimmed();
        double ticks = 0;
        for (const QString& process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
            QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
            if (!process.at(0).isDigit() || !stat.open(QIODevice::ReadOnly))
                continue;
            // Behind the name in brackets: state, parent, … user and system ticks.
            const QByteArrayList words = stat.readAll().split(')').last().simplified().split(' ');
            if (words.value(1) == postmaster || process.toLatin1() == postmaster)
                ticks += words.value(11).toDouble() + words.value(12).toDouble();
        }
        return ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
    }

    ServerDepartment d;
    StaffId writer = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId reader = d.person(QStringLiteral("1002"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);

private:
    /// Found by the number, for seats as well as for connections by hand.
    void giveLogin(StaffId person)
    {
        d.connection(person);
        d.giveLogin(person);
    }

    int m_seats = 0;
    StaffId m_last;
};

/// A seat without files: its connection, and how far it has come.
struct BareSeat
{
    /// From that cursor on, or with everything that the person sees.
    BareSeat(ServerBench& bench, StaffId person, QString from = {})
        : connection(bench.d.anotherConnection(person)),
          authority(bench.d.loginOf(person), connection),
          cursor(std::move(from))
    {
        while (pull()) {
        }
    }
    bool pull()
    {
        const Result<PullPage> page = authority.pull(cursor, 5000, {});
        if (page)
            cursor = page->cursor;
        return page && page->more;
    }

    std::shared_ptr<ServerConnection> connection;
    PostgresAuthority authority;
    QString cursor;
};

/// Seats that hear of every change and pull it, and people who save now and then, as long as it lives.
class Crowd
{
public:
    Crowd(ServerBench& bench, int listeners, int writers)
    {
        std::vector<std::vector<std::unique_ptr<BareSeat>>> shares(kThreads);
        for (int i = 0; i < listeners; ++i) {
            shares[i % kThreads].push_back(std::make_unique<BareSeat>(bench, bench.nextPerson()));
            script(*shares[i % kThreads].back()->connection, "listen seatdesk; " + kBareListen);
        }
        for (auto& share : shares)
            m_threads.emplace_back([this, seats = std::move(share)] { hear(seats); });
        std::vector<std::pair<StaffId, std::unique_ptr<BareSeat>>> people;
        for (int i = 0; i < writers; ++i) {
            const StaffId person = bench.nextPerson();
            people.emplace_back(person, std::make_unique<BareSeat>(bench, person));
            static_cast<void>(people.back().second->authority.hello());  // from then on it tells the others
        }
        m_threads.emplace_back([this, &bench, saved = std::move(people)] { save(bench, saved); });
    }
    ~Crowd()
    {
        m_ends = true;
        for (std::thread& thread : m_threads)
            thread.join();
    }

private:
    static constexpr int kThreads = 4;

    void hear(const std::vector<std::unique_ptr<BareSeat>>& seats) const
    {
        std::vector<pollfd> waited;
        waited.reserve(seats.size());
        for (const auto& seat : seats)
            waited.push_back({seat->connection->socket(), POLLIN, 0});
        while (!m_ends) {
            if (poll(waited.data(), waited.size(), 100) <= 0)
                continue;
            for (size_t i = 0; i < seats.size(); ++i) {
                if (waited[i].revents != 0 && !seats[i]->connection->takeNotices().isEmpty())
                    seats[i]->pull();
            }
        }
    }
    /// Everybody about once in a second.
    void save(ServerBench& bench, const std::vector<std::pair<StaffId, std::unique_ptr<BareSeat>>>& people) const
    {
        for (size_t turn = 0; !m_ends && !people.empty(); ++turn) {
            const auto& [person, seat] = people[turn % people.size()];
            GroupBuilder group = bench.d.builder(person);
            group.insert(QStringLiteral("ticket"), bench.d.firstTeam, PortDepartment::ticketFields(person));
            static_cast<void>(seat->authority.push(group.group()));
            std::this_thread::sleep_for(std::chrono::milliseconds(1000) / people.size());
        }
    }

    std::atomic<bool> m_ends{false};
    std::vector<std::thread> m_threads;
};

}  // namespace Seatdesk
