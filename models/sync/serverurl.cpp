// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serverurl.h"

#include <libpq-fe.h>

#include <QSet>

#include <algorithm>
#include <memory>
#include <utility>

namespace Seatdesk {

namespace {

struct FreeOptions
{
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};

bool isOnThisMachine(const QByteArray& host)
{
    return host.isEmpty() || host.startsWith('/') || host.startsWith('@') || host == "localhost" || host == "::1" ||
           host.startsWith("127.");
}

}  // namespace

Result<ServerUrl> ServerUrl::parse(const QString& text)
{
    char* message = nullptr;
    const std::unique_ptr<PQconninfoOption, FreeOptions> options(PQconninfoParse(text.toUtf8().constData(), &message));
    if (!options) {
        PQfreemem(message);
        return failure(Error::Kind::Invalid, QStringLiteral("server URL"));
    }
    ServerUrl url;
    for (const PQconninfoOption* option = options.get(); option->keyword; ++option) {
        if (option->val)
            url.m_options.insert(option->keyword, option->val);
    }
    return url;
}

QList<QHash<QByteArray, QByteArray>> ServerUrl::targets() const
{
    const QList<QByteArray> hosts = m_options.value("host").split(',');
    const QList<QByteArray> addresses = m_options.value("hostaddr").split(',');
    const QList<QByteArray> ports = m_options.value("port").split(',');
    QList<QHash<QByteArray, QByteArray>> targets;
    for (qsizetype i = 0; i < std::max(hosts.size(), addresses.size()); ++i) {
        QHash<QByteArray, QByteArray> options{{"keepalives", "1"},          {"keepalives_idle", "5"},
                                              {"keepalives_interval", "2"}, {"keepalives_count", "2"},
                                              {"tcp_user_timeout", "8000"}, {"application_name", "seatdesk"}};
        // The name is what is verified, the address where the words go: neither makes the other one local.
        const bool isLocal = isOnThisMachine(hosts.value(i)) && isOnThisMachine(addresses.value(i));
        options.insert("sslmode", isLocal ? "prefer" : "verify-full");
        // Behind one name there may be several servers, of which all but one only read.
        options.insert("target_session_attrs", "read-write");
        options.insert(m_options);
        options.insert("host", hosts.value(i));
        options.insert("hostaddr", addresses.value(i));
        options.insert("port", ports.size() == 1 ? ports.first() : ports.value(i));
        options.insert("client_encoding", "UTF8");
        targets.append(options);
    }
    return targets;
}

QString ServerUrl::database() const
{
    return QString::fromUtf8(m_options.value("dbname"));
}

QList<QByteArray> ServerUrl::hosts() const
{
    const QByteArray hosts = m_options.value("host", m_options.value("hostaddr"));
    return hosts.isEmpty() ? QList<QByteArray>() : hosts.split(',');
}

namespace {

QByteArray keyword(const QByteArray& name, QByteArray value)
{
    return name + "='" + value.replace('\\', "\\\\").replace('\'', "\\'") + '\'';
}

std::pair<QString, QString> hostAndPort(const QString& typed)
{
    if (typed.startsWith(u'[') && typed.contains(u']'))
        return {typed.mid(1).section(u']', 0, 0), typed.section(u']', 1).mid(1)};
    // More than one colon is an IPv6 address.
    if (typed.count(u':') == 1)
        return {typed.section(u':', 0, 0), typed.section(u':', 1)};
    return {typed, {}};
}

}  // namespace

QString ServerUrl::compose(const ServerParts& typed)
{
    QString address = typed.address.trimmed();
    if (address.contains(u"://") || address.contains(u'='))
        return address;
    const QString issuerFile = typed.issuerFile.trimmed();
    QByteArrayList hosts;
    QByteArrayList ports;
    for (const QString& part : address.split(u',', Qt::SkipEmptyParts)) {
        const auto [host, port] = hostAndPort(part.trimmed());
        hosts.append(host.toUtf8());
        ports.append(port.toUtf8());
    }
    QByteArrayList words{keyword("host", hosts.join(',')), keyword("dbname", typed.database.trimmed().toUtf8())};
    if (!ports.join().isEmpty())
        words.append(keyword("port", ports.join(',')));
    if (!issuerFile.isEmpty())
        words.append(keyword("sslrootcert", issuerFile.toUtf8()));
    return QString::fromUtf8(words.join(' '));
}

ServerParts ServerUrl::parts() const
{
    static const QSet<QByteArray> said{"host", "port", "dbname", "sslrootcert", "user", "password", "passfile"};
    for (auto option = m_options.keyBegin(); option != m_options.keyEnd(); ++option) {
        if (!said.contains(*option))
            return {toText(), {}, {}};
    }
    const QStringList hosts = QString::fromUtf8(m_options.value("host")).split(u',');
    const QStringList ports = QString::fromUtf8(m_options.value("port")).split(u',');
    QStringList typed;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const QString port = ports.size() == 1 ? ports.first() : ports.value(i);
        const bool brackets = hosts[i].contains(u':') && !port.isEmpty();
        typed.append((brackets ? u'[' + hosts[i] + u']' : hosts[i]) + (port.isEmpty() ? QString() : u':' + port));
    }
    return {typed.join(QStringLiteral(", ")), database(), QString::fromUtf8(m_options.value("sslrootcert"))};
}

QString ServerUrl::toText() const
{
    QByteArrayList words;
    for (auto option = m_options.begin(); option != m_options.end(); ++option) {
        if (option.key() == "user" || option.key().startsWith("pass"))
            continue;
        words.append(keyword(option.key(), option.value()));
    }
    std::sort(words.begin(), words.end());
    return QString::fromUtf8(words.join(' '));
}

QString ServerUrl::place() const
{
    QByteArrayList doors;
    for (const QHash<QByteArray, QByteArray>& target : targets()) {
        const QByteArray host = target.value("host");
        const QByteArray port = target.value("port");
        doors.append((host.isEmpty() ? target.value("hostaddr") : host) + ':' + (port.isEmpty() ? "5432" : port));
    }
    return QString::fromUtf8(doors.join(',')) + u'/' + database();
}

QString ServerUrl::display() const
{
    return QString::fromUtf8(m_options.value("host") + '/' + m_options.value("dbname"));
}

}  // namespace Seatdesk
