// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/serverwire.h"

#include <QFile>

#include <arpa/inet.h>
#include <linux/filter.h>
#include <linux/sockios.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <utility>

namespace Seatdesk {

namespace {

constexpr int kTurnMilliseconds = 5;

/// What arrives at a deaf socket is dropped before TCP sees it: nothing is acknowledged, no keep-alive is answered, no
/// reset is sent, as when a cable was pulled out between the two.
void deafen(int socket, bool deaf)
{
    sock_filter nothing{BPF_RET | BPF_K, 0, 0, 0};
    const sock_fprog program{1, &nothing};
    const int unused = 0;
    if (deaf)
        setsockopt(socket, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof(program));
    else
        setsockopt(socket, SOL_SOCKET, SO_DETACH_FILTER, &unused, sizeof(unused));
}

int unacknowledged(int socket)
{
    int bytes = 0;
    ioctl(socket, SIOCOUTQ, &bytes);
    return bytes;
}

}  // namespace

ServerWire::ServerWire(const QString& serverFolder) : m_serverSocket(QFile::encodeName(serverFolder) + "/.s.PGSQL.5432")
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (m_listener < 0 || bind(m_listener, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0)
        qFatal("There is no port for the wire.");
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

void ServerWire::hold(bool held)
{
    m_held = held;
    while (m_isDeaf != held)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
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
    if (m_isCut || pair.server < 0 || connect(pair.server, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0)
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

void ServerWire::endAll()
{
    m_broken += static_cast<int>(m_pairs.size());
    for (Pair& pair : m_pairs)
        end(pair);
    m_pairs.clear();
}

bool ServerWire::pass(int from, int to, bool isAnswer)
{
    char bytes[65536];
    const ssize_t count = recv(from, bytes, sizeof(bytes), MSG_DONTWAIT);
    if (count <= 0)
        return count < 0 && (errno == EAGAIN || errno == EINTR);
    const int left = m_messagesLeft > 0 ? --m_messagesLeft : -1;
    if (left == 0) {
        m_mustEnd = true;
        return false;
    }
    if (isAnswer && m_losesAnswers)
        return true;
    if (!isAnswer)
        m_asked += count;
    if (!isAnswer && m_losesAnswers && QByteArrayView(bytes, count).contains("\"op_id\""))
        ++m_unanswered;
    return send(to, bytes, static_cast<size_t>(count), MSG_NOSIGNAL) == count;
}

void ServerWire::followHold()
{
    if (m_isDeaf == m_held)
        return;
    // What was not acknowledged yet would be sent again and again, and a seat that is sent something is not cut off.
    for (const Pair& pair : std::as_const(m_pairs)) {
        if (m_held && unacknowledged(pair.seat) > 0)
            return;
    }
    const bool deaf = m_held;
    deafen(m_listener, deaf);
    for (const Pair& pair : std::as_const(m_pairs))
        deafen(pair.seat, deaf);
    m_isDeaf = deaf;
}

void ServerWire::run()
{
    while (!m_ends) {
        if (m_isCut || std::exchange(m_mustEnd, false))
            endAll();
        followHold();
        QList<pollfd> waited{{m_listener, POLLIN, 0}};
        for (const Pair& pair : std::as_const(m_pairs)) {
            const short events = m_isDeaf ? 0 : POLLIN;
            waited.append({pair.seat, events, 0});
            waited.append({pair.server, events, 0});
        }
        poll(waited.data(), static_cast<nfds_t>(waited.size()), kTurnMilliseconds);
        for (qsizetype i = 0; i < m_pairs.size(); ++i) {
            Pair& pair = m_pairs[i];
            const bool asks = (waited[2 * i + 1].revents & (POLLIN | POLLHUP | POLLERR)) != 0;
            const bool answers = (waited[2 * i + 2].revents & (POLLIN | POLLHUP | POLLERR)) != 0;
            const bool lives = m_isDeaf || ((!asks || pass(pair.seat, pair.server, false)) &&
                                            (!answers || pass(pair.server, pair.seat, true)));
            if (!lives)
                end(pair);
        }
        m_pairs.removeIf([](const Pair& pair) { return pair.seat < 0; });
        if ((waited[0].revents & POLLIN) != 0)
            take();
    }
    endAll();
}

}  // namespace Seatdesk
