// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkplan.h"

#include "domain/checkkeys.h"
#include "domain/settings.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace Seatdesk {

namespace {

/// Two numbers that nobody can choose: which page of a part of the month, and when.
struct Lot
{
    quint64 place;
    quint64 moment;
};

Lot lotOf(const QString& words)
{
    const QByteArray hash = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256);
    return {qFromBigEndian<quint64>(hash.constData()), qFromBigEndian<quint64>(hash.constData() + sizeof(quint64))};
}

void judge(CheckDuty& duty, const QList<Row>& checks)
{
    Instant last{};
    for (const Row& row : checks) {
        const PageCheck check(row);
        const bool isOfIt = check.book() == duty.page.book && check.level() == duty.level &&
                            check.startsAt() == duty.page.from && check.endsAt() == duty.page.until;
        if (!isOfIt || duty.state == CheckDuty::State::Signed)
            continue;
        const bool isWhole = check.pageHash() == duty.page.hash();
        if (!isWhole && duty.state == CheckDuty::State::Grown && check.at() < last)
            continue;
        duty.state = isWhole ? CheckDuty::State::Signed : CheckDuty::State::Grown;
        duty.check = row;
        last = check.at();
    }
}

}  // namespace

const QStringList& checkRoles()
{
    static const QStringList roles{QStringLiteral("lead"), QStringLiteral("director"), QStringLiteral("centre")};
    return roles;
}

QString checkRoleKey(CheckLevel level)
{
    switch (level) {
        case CheckLevel::Daily:
            return SettingKey::kDailyCheckRole;
        case CheckLevel::Monthly:
            return SettingKey::kMonthlyCheckRole;
        case CheckLevel::Sample:
            return SettingKey::kSampleCheckRole;
    }
    return {};
}

QStringList rolesFor(CheckLevel level, const Settings& settings)
{
    return checkRoles().mid(std::max<qsizetype>(0, checkRoles().indexOf(settings.text(checkRoleKey(level)))));
}

CheckPlan::CheckPlan(const Settings& settings)
    : m_zone(settings.zone()),
      m_dailyDays(settings.number(SettingKey::kDailyCheckDays)),
      m_monthlyDays(settings.number(SettingKey::kMonthlyCheckDays)),
      m_share(std::clamp(settings.number(SettingKey::kCheckShare), 1, 100)),
      m_spread(settings.number(SettingKey::kCheckSpread)),
      m_seed(settings.text(SettingKey::kCheckSeed))
{}

Instant CheckPlan::startOf(const QDate& day) const
{
    return fromDateTime(day.startOfDay(m_zone));
}

/// The month's pages in parts of 100 / share, of each of which one is drawn, so that what is drawn stays drawn while
/// the month grows. A part is drawn from once it is whole, or the month is over; its moment follows that.
QList<CheckPlan::Draw> CheckPlan::drawn(const QList<BookPage>& days, const BookPage& month, Instant now) const
{
    QList<Draw> draws;
    const bool isOver = month.until <= now;
    for (qsizetype part = 0; part * 100 / m_share < days.size(); ++part) {
        const qsizetype first = part * 100 / m_share;
        const qsizetype whole = (part + 1) * 100 / m_share;
        const qsizetype end = std::min(whole, days.size());
        const Instant ends = end == whole ? days.at(end - 1).until : month.until;
        if ((end < whole && !isOver) || ends > now)
            continue;
        const Lot lot = lotOf(
            QStringList{m_seed, month.book.toString(), month.day.toString(Qt::ISODate), QString::number(part)}.join(
                u'|'));
        const auto place = first + static_cast<qsizetype>(lot.place % static_cast<quint64>(end - first));
        const auto minutes = static_cast<qint64>(lot.moment % (static_cast<quint64>(std::max(1, m_spread)) * 24 * 60));
        draws.append({place, ends + std::chrono::minutes(minutes)});
    }
    return draws;
}

QList<CheckDuty> CheckPlan::duties(const QList<BookPage>& allDays, const QDate& month, const QList<Row>& checks,
                                   Instant now) const
{
    const BookPage whole = monthPage(allDays, month, m_zone);
    QList<BookPage> pages = allDays;
    pages.removeIf([&whole](const BookPage& page) { return !whole.holds(page.from); });
    QList<CheckDuty> duties;
    const QList<Draw> draws = drawn(pages, whole, now);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const BookPage& page = pages.at(i);
        if (page.until > now)
            continue;
        duties.append({CheckLevel::Daily, page, startOf(page.day.addDays(1 + m_dailyDays)), {}, {}});
        for (const Draw& draw : draws) {
            if (draw.page == i && draw.asked <= now)
                duties.append({CheckLevel::Sample, page, draw.asked + std::chrono::days(m_dailyDays), {}, {}});
        }
    }
    if (!pages.isEmpty() && whole.until <= now)
        duties.append({CheckLevel::Monthly, whole, startOf(whole.day.addMonths(1).addDays(m_monthlyDays)), {}, {}});
    for (CheckDuty& duty : duties)
        judge(duty, checks);
    return duties;
}

}  // namespace Seatdesk
