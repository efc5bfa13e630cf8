// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/serverwire.h"

#include <QFile>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

namespace Seatdesk {

namespace {

constexpr int kTurnMilliseconds = 5;

}  // namespace

ServerWire::ServerWire(const QString& serverFolder) : m_serverSocket(QFile::encodeName(serverFolder) + "/.s.PGSQL.5432")
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bind(m_listener, reinterpret_cast<sockaddr*>(&address), sizeof(address));
    listen(m_listener, 128);
    socklen_t size = sizeof(address);
    getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

ServerWire::~ServerWire()
{
    m_ends = true;
    m_thread.join();
    close(m_listener);
}

QString ServerWire::keywords() const
{
    return QStringLiteral("host=127.0.0.1 port=%1 sslmode=disable").arg(m_port);
}

void ServerWire::cut()
{
    m_isCut = true;
}

void ServerWire::mend()
{
    m_isCut = false;
}

void ServerWire::take()
{
    Pair pair;
    pair.seat = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (pair.seat < 0)
        return;
    pair.server = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_serverSocket.constData(), static_cast<size_t>(m_serverSocket.size()));
    const int one = 1;
    setsockopt(pair.seat, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
    if (m_isCut || connect(pair.server, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0)
        end(pair);
    else
        m_pairs.append(pair);
}

void ServerWire::end(Pair& pair)
{
    close(pair.seat);
    close(pair.server);
    pair = {};
}

bool ServerWire::pass(int from, int to, bool isAnswer)
{
    char bytes[65536];
    const ssize_t count = recv(from, bytes, sizeof(bytes), MSG_DONTWAIT);
    if (count <= 0)
        return count < 0 && (errno == EAGAIN || errno == EINTR);
    if (isAnswer && m_losesAnswers)
        return true;
    if (!isAnswer)
        m_asked += count;
    return send(to, bytes, static_cast<size_t>(count), MSG_NOSIGNAL) == count;
}

void ServerWire::run()
{
    while (!m_ends) {
        if (m_isCut) {
            for (Pair& pair : m_pairs)
                end(pair);
            m_pairs.clear();
        }
        QList<pollfd> waited{{m_listener, POLLIN, 0}};
        for (const Pair& pair : std::as_const(m_pairs)) {
            const short events = m_held ? 0 : POLLIN;
            waited.append({pair.seat, events, 0});
            waited.append({pair.server, events, 0});
        }
        poll(waited.data(), static_cast<nfds_t>(waited.size()), kTurnMilliseconds);
        for (qsizetype i = 0; i < m_pairs.size(); ++i) {
            Pair& pair = m_pairs[i];
            const bool asks = (waited[2 * i + 1].revents & (POLLIN | POLLHUP | POLLERR)) != 0;
            const bool answers = (waited[2 * i + 2].revents & (POLLIN | POLLHUP | POLLERR)) != 0;
            const bool lives = m_held || ((!asks || pass(pair.seat, pair.server, false)) &&
                                          (!answers || pass(pair.server, pair.seat, true)));
            if (!lives)
                end(pair);
        }
        m_pairs.removeIf([](const Pair& pair) { return pair.seat < 0; });
        if ((waited[0].revents & POLLIN) != 0)
            take();
    }
    for (Pair& pair : m_pairs)
        end(pair);
}

}  // namespace Seatdesk
