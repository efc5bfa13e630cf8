// SPDX-License-Identifier: GPL-3.0-or-later
#include "seats/chaosoffice.h"

#include "support/places.h"

#include <QFile>
#include <QTest>

namespace Seatdesk {

namespace {

constexpr int kLines = 4;
constexpr int kToBeLost = 50;  ///< operations that the primary takes and no standby hears of

QString port(const ServerWire& wire)
{
    return wire.keywords().section(QStringLiteral("port="), 1).section(u' ', 0, 0);
}

}  // namespace

QString ChaosOffice::Line::url(const QString& database) const
{
    return QStringLiteral("host=127.0.0.1,127.0.0.1 port=%1,%2 sslmode=disable dbname=%3")
        .arg(port(*toPrimary), port(*toStandby), database);
}

void ChaosOffice::Line::setCut(bool cut) const
{
    for (ServerWire* wire : {toPrimary.get(), toStandby.get()})
        cut ? wire->cut() : wire->mend();
}

void ChaosOffice::Line::loseAnswers(bool lose) const
{
    for (ServerWire* wire : {toPrimary.get(), toStandby.get()})
        wire->loseAnswers(lose);
}

ChaosOffice::ChaosOffice()
{
    d.time.set(SystemTime().now());
    QFile file(folder.filePath(QStringLiteral("password")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(ServerDepartment::kPassword.toUtf8() + '\n');
    GroupBuilder library = d.builder({});
    m_article = library
                    .insert(QStringLiteral("article"), d.department,
                            {{QStringLiteral("title"), QStringLiteral("光猫红灯")},
                             {QStringLiteral("state"), QStringLiteral("draft")}})
                    .toString();
    d.apply({}, library.group());
    for (int i = 0; i < kLines; ++i)
        m_lines.push_back(
            {std::make_unique<ServerWire>(primary.folder()), std::make_unique<ServerWire>(standby.folder())});
}

ChaosOffice::~ChaosOffice()
{
    m_life.reset();
}

void ChaosOffice::addSeat()
{
    const auto index = static_cast<int>(seats.size());
    const QString number = QString::number(1001 + index);
    const ScopeId team = ChaosLedger::teamOf(index) == 0 ? d.firstTeam : d.secondTeam;
    // An agent changes what is their own, a lead whatever lies with the team.
    people.append(d.person(number, team, index % 6 < 2 ? QStringLiteral("agent") : QStringLiteral("lead"), team));
    d.giveLogin(people.last());
    ChaosSeat::Place place;
    place.program = TestPlaces::programFile(QStringLiteral("seatdesk-admin"));
    place.arguments = {QStringLiteral("--server"),
                       m_lines[seats.size() % m_lines.size()].url(d.database()),
                       QStringLiteral("--data"),
                       folder.filePath(number),
                       QStringLiteral("--as"),
                       number,
                       QStringLiteral("--password-file"),
                       folder.filePath(QStringLiteral("password")),
                       QStringLiteral("seat")};
    place.unit = d.unit.toString();
    place.article = m_article;
    place.index = index;
    seats.push_back(std::make_unique<ChaosSeat>(std::move(place), ledger, 4711U + static_cast<quint32>(index)));
}

size_t ChaosOffice::anyLine()
{
    return m_random.bounded(static_cast<quint32>(m_lines.size()));
}

size_t ChaosOffice::anySeat()
{
    return m_random.bounded(static_cast<quint32>(seats.size()));
}

void ChaosOffice::after(int milliseconds, const std::function<void()>& what)
{
    QTimer::singleShot(milliseconds, m_life.get(), what);
}

void ChaosOffice::disturb()
{
    const size_t line = anyLine();
    const bool isFree = !m_lines[line].inTrouble;
    switch (m_turn++ % 8) {
        case 0:
        case 4:
            seats[anySeat()]->kill();
            break;
        case 2:
        case 6:
            changeGrant(anySeat());
            break;
        case 1:
        case 5:
            if (isFree)
                loseAcknowledgements(line);
            break;
        case 3:
            if (isFree)
                cut(line);
            break;
        default:
            if (isFree)
                takeOffline(line);
    }
}

void ChaosOffice::cut(size_t line)
{
    ++toll.cuts;
    m_lines[line].inTrouble = true;
    m_lines[line].setCut(true);
    after(100 + static_cast<int>(m_random.bounded(300)), [this, line] {
        m_lines[line].setCut(false);
        m_lines[line].inTrouble = false;
    });
}

void ChaosOffice::takeOffline(size_t line)
{
    ++toll.spells;
    m_lines[line].inTrouble = true;
    m_lines[line].setCut(true);
    after(1500 + static_cast<int>(m_random.bounded(2000)), [this, line, before = savedOver(line)] {
        toll.savedOffline += savedOver(line) - before;
        m_lines[line].setCut(false);
        m_lines[line].inTrouble = false;
    });
}

void ChaosOffice::loseAcknowledgements(size_t line)
{
    m_lines[line].inTrouble = true;
    m_lines[line].loseAnswers(true);
    awaitLoss(line, unanswered(), 40);
}

void ChaosOffice::awaitLoss(size_t line, int before, int turns)
{
    after(50, [this, line, before, turns] {
        if (unanswered() == before && turns > 0)
            return awaitLoss(line, before, turns - 1);
        m_lines[line].setCut(true);
        // Only when nobody hears any more: the answers that were held back come to nobody.
        after(50, [this, line] {
            m_lines[line].loseAnswers(false);
            m_lines[line].setCut(false);
            m_lines[line].inTrouble = false;
        });
    });
}

void ChaosOffice::changeGrant(size_t seat)
{
    const QByteArray whose = " where staff = '" + people[static_cast<qsizetype>(seat)].toString().toLatin1() + '\'';
    script(*d.admin, "update seatdesk.\"grant\" set deleted = true" + whose);
    ++toll.grants;
    after(500 + static_cast<int>(m_random.bounded(2000)), [this, whose] {
        script(*d.admin, "update seatdesk.\"grant\" set deleted = false" + whose);
        ++toll.grants;
    });
}

int ChaosOffice::savedOver(size_t line) const
{
    int saved = 0;
    for (size_t seat = line; seat < seats.size(); seat += m_lines.size())
        saved += ledger.savedBy(static_cast<int>(seat));
    return saved;
}

int ChaosOffice::broken() const
{
    int broken = 0;
    for (const Line& line : m_lines)
        broken += line.toPrimary->broken() + line.toStandby->broken();
    return broken;
}

int ChaosOffice::unanswered() const
{
    int unanswered = 0;
    for (const Line& line : m_lines)
        unanswered += line.toPrimary->unanswered() + line.toStandby->unanswered();
    return unanswered;
}

QSet<QString> ChaosOffice::answered(const QByteArray& which)
{
    QSet<QString> operations;
    const Result<ServerAnswer> answer =
        d.admin->run("select op_id from seatdesk.op where staff is not null and " + which);
    EXPECT_TRUE(answer) << qPrintable(d.admin->lastMessage());
    for (int i = 0; answer && i < answer->rows(); ++i)
        operations.insert(answer->text(i, 0));
    return operations;
}

void ChaosOffice::failOver()
{
    standby.stop();
    const qsizetype heard = taken().size();
    // A question of its own each time, so that seats go on meanwhile.
    EXPECT_TRUE(QTest::qWaitFor([&] { return taken().size() >= heard + kToBeLost; }, 60000));
    acknowledged = taken();
    primary.stop(QStringLiteral("immediate"));
    standby.start();
    standby.promote();
    d.moveTo(standby.url(d.database()));
    toll.lostByPrimary = (QSet<QString>(acknowledged) - answered()).size();
    ++toll.failovers;
}

void ChaosOffice::calm()
{
    EXPECT_TRUE(QTest::qWaitFor(
        [this] {
            return std::none_of(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.inTrouble; });
        },
        30000));
    script(*d.admin, "update seatdesk.\"grant\" set deleted = false where deleted");
}

}  // namespace Seatdesk
