// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demochecks.h"

#include "domain/settings.h"
#include "domain/signingkey.h"
#include "host/demo/demobooks.h"
#include "host/demo/demorow.h"
#include "store/seededpair.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Seatdesk {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

QByteArray seedOf(StaffId person)
{
    return QCryptographicHash::hash("seatdesk demo " + person.toString().toUtf8(), QCryptographicHash::Sha256);
}

/// When the page was read: in the morning after it, and never regularly.
Instant readAt(const CheckDuty& duty)
{
    return duty.page.until + hours(8) + minutes(duty.page.day.toJulianDay() * 37 % 170);
}

/// Some are forgotten: the last one of the month, and now and then a day.
bool isForgotten(const CheckDuty& duty)
{
    const qint64 number = duty.page.day.toJulianDay();
    return duty.level != CheckLevel::Monthly && (number % 8 == 5 || duty.level == CheckLevel::Sample) &&
           number % 3 != 0;
}

}  // namespace

StaffId DemoChecks::checkerOf(const CheckDuty& duty, ScopeId team, const QList<Row>& shifts) const
{
    const Settings settings;
    for (const QString& role : rolesFor(duty.level, settings)) {
        const ScopeId scope = role == checkRoles().first() ? team : m_department.id();
        const StaffId person = m_department.holders(role, scope).value(0);
        if (!person.isNull() && !duty.page.isOwnOf(person, shifts))
            return person;
    }
    return {};
}

RecordId DemoChecks::keyOf(StaffId person)
{
    if (const RecordId known = m_keys.value(person); !known.isNull())
        return known;
    const QDate first = m_hours.dayOf(m_hours.now()).addDays(-DemoBooks::kDays - 1);
    const Instant from = m_hours.at(first, 9, 0);
    const RecordId id = m_ids.next(from);
    m_rows.append(demoRow(SigningKey::kRecord, id, {m_department.id(), person, m_hours.now()},
                          {{SigningKeyField::kPerson, person.toString()},
                           {SigningKeyField::kPublicKey, QString::fromLatin1(seededPublicKey(seedOf(person)).toHex())},
                           {SigningKeyField::kValidFrom, toMicros(from)},
                           {SigningKeyField::kValidUntil, toMicros(m_hours.now())}}));
    m_keys.insert(person, id);
    return id;
}

void DemoChecks::sign(const CheckDuty& duty, ScopeId team, StaffId person, const QList<Row>& entries)
{
    const Instant at = readAt(duty);
    const auto later = std::find_if(entries.begin(), entries.end(),
                                    [at](const Row& entry) { return fromMicros(BookEntry(entry).atMicros()) > at; });
    const BookEntry last(*std::prev(later));
    Row check = checkRow(duty.page, duty.level, {last.seq(), last.hash()}, person, at);
    check.fields.insert(PageCheckField::kKey, keyOf(person).toString());
    const QByteArray signature = signSeeded(seedOf(person), PageCheck(check).message());
    check.fields.insert(PageCheckField::kSignature, QString::fromLatin1(signature.toHex()));
    m_rows.append(demoRow(PageCheck::kRecord, m_ids.next(at), {team, person, at}, check.fields));
}

void DemoChecks::check(ScopeId team, const QList<Row>& entries, const QList<Row>& shifts)
{
    const Settings settings;
    const QList<BookPage> pages = pagesOf(entries, settings.zone());
    const CheckPlan plan(settings);
    const QDate today = m_hours.dayOf(m_hours.now());
    for (QDate month = today.addDays(-DemoBooks::kDays); month.addDays(1 - month.day()) <= today;
         month = month.addMonths(1)) {
        for (const CheckDuty& duty : plan.duties(pages, month, {}, m_hours.now())) {
            const StaffId person = checkerOf(duty, team, shifts);
            const bool isMade = !person.isNull() && !isForgotten(duty) && readAt(duty) < m_hours.now();
            if (isMade)
                sign(duty, team, person, entries);
        }
    }
}

}  // namespace Seatdesk
