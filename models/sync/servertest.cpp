// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/servertest.h"

#include "sync/postgresgate.h"
#include "sync/serverschema.h"

#include <QHostAddress>
#include <QHostInfo>

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

using Step = ServerTestStep::Matter;
using State = ServerTestStep::State;

bool hasAddress(const QByteArray& host)
{
    if (host.isEmpty() || host.startsWith('/') || host.startsWith('@'))
        return true;
    // A number is an address as it stands; asked for, it would be looked up the other way round.
    const QString name = QString::fromUtf8(host);
    return !QHostAddress(name).isNull() || !QHostInfo::fromName(name).addresses().isEmpty();
}

/// The step at which a connection that did not come about ended.
Step matterOf(ConnectionFault fault)
{
    switch (fault) {
        case ConnectionFault::ServerGone:
        case ConnectionFault::AwayTooLong:
            return Step::Reach;
        case ConnectionFault::Certificate:
            return Step::Tls;
        case ConnectionFault::OldProgram:
        case ConnectionFault::OldServer:
            return Step::Version;
        case ConnectionFault::WrongPassword:
        case ConnectionFault::Expired:
        case ConnectionFault::Disabled:
        case ConnectionFault::Refused:
        case ConnectionFault::Pooled:
        case ConnectionFault::ServerFull:
            break;
    }
    return Step::SignIn;
}

class Trial
{
public:
    explicit Trial(std::shared_ptr<SocketWatch> watch) : m_watch(std::move(watch)) {}

    QList<ServerTestStep> run(const QString& text, const QString& number, const QString& password)
    {
        const Result<ServerUrl> url = ServerUrl::parse(text);
        if (!url || url->database().isEmpty()) {
            m_steps[static_cast<int>(Step::Address)].isUnreadable = true;
            return failed(Step::Address, std::nullopt);
        }
        const QList<QByteArray> hosts = url->hosts();
        const bool known = std::any_of(hosts.begin(), hosts.end(), hasAddress);
        if (!known)
            return failed(Step::Address, std::nullopt, url->display());
        const QString role = loginRole(url->database(), number);
        auto connection = ServerConnection::open(*url, role, password, m_watch);
        if (!connection)
            return refused(connection.error());
        passed(Step::Tls, (*connection)->encryption());
        auto shared = std::shared_ptr<ServerConnection>(std::move(*connection));
        PostgresAuthority authority(std::make_shared<ServerLogin>(ServerLogin{*url, role, password}), shared);
        const Result<Hello> hello = authority.hello();
        if (!hello)
            return refused(hello.error());
        // A seat is filled over a second one beside the first.
        auto second = ServerConnection::open(*url, role, password, m_watch);
        if (!second)
            return refused(second.error());
        if (const auto answer = (*second)->run("select 1", {}, ServerConnection::Patience::Short); !answer)
            return refused(answer.error());
        passed(Step::SignIn, authority.staff().text(QStringLiteral("name")));
        if (hello->grants.isEmpty())
            return failed(Step::Rights, std::nullopt);
        passed(Step::Rights, {});
        const QString version = QString::number(hello->schemaVersion);
        if (hello->readOnly || hello->schemaVersion < ServerSchema::newest())
            return failed(Step::Version, hello->readOnly ? ConnectionFault::OldProgram : ConnectionFault::OldServer,
                          version);
        passed(Step::Version, version);
        return m_steps;
    }

private:
    /// This step and those before it.
    void passed(Step matter, const QString& detail)
    {
        for (ServerTestStep& step : m_steps) {
            if (step.matter <= matter)
                step.state = State::Passed;
            if (step.matter == matter)
                step.detail = detail;
        }
    }
    QList<ServerTestStep> failed(Step matter, std::optional<ConnectionFault> fault, const QString& detail = {})
    {
        passed(matter, detail);
        m_steps[static_cast<int>(matter)].state = State::Failed;
        m_steps[static_cast<int>(matter)].fault = fault;
        return m_steps;
    }
    QList<ServerTestStep> refused(const Error& error)
    {
        const std::optional<ConnectionFault> fault = connectionFaultOf(error);
        // No schema there, or one that this program does not know.
        if (!fault)
            return failed(Step::Version, std::nullopt);
        // A server that goes while it is tried fails the step that was under way, none that has passed.
        const auto open = std::find_if(m_steps.cbegin(), m_steps.cend(),
                                       [](const ServerTestStep& step) { return step.state != State::Passed; });
        return failed(open == m_steps.cend() ? matterOf(*fault) : std::max(matterOf(*fault), open->matter), fault);
    }

    const std::shared_ptr<SocketWatch> m_watch;
    QList<ServerTestStep> m_steps = untriedSteps();
};

}  // namespace

QList<ServerTestStep> untriedSteps()
{
    QList<ServerTestStep> steps;
    for (const Step matter : {Step::Address, Step::Reach, Step::Tls, Step::SignIn, Step::Rights, Step::Version})
        steps.append({matter, State::NotTried, {}, {}, false});
    return steps;
}

QList<ServerTestStep> testServer(const QString& url, const QString& number, const QString& password,
                                 std::shared_ptr<SocketWatch> watch)
{
    return Trial(std::move(watch)).run(url, number, password);
}

}  // namespace Seatdesk
