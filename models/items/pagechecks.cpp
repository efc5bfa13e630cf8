// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pagechecks.h"

#include "domain/dutyshift.h"
#include "domain/settings.h"

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

constexpr std::chrono::seconds kCheckLook{60};
const QString kScopeField = QStringLiteral("scope_id");

QDate monthOf(const QDate& day)
{
    return {day.year(), day.month(), 1};
}

bool isLater(const CheckDuty& a, const CheckDuty& b)
{
    return std::pair(a.page.until, a.page.from) > std::pair(b.page.until, b.page.from);
}

}  // namespace

PageChecks::PageChecks(Records& records, const TimeSource& time, const Settings& settings, QObject* parent)
    : QObject(parent), m_time(time), m_settings(settings), m_entries(records), m_checks(records), m_shifts(records)
{
    for (LiveRows* rows : {&m_entries, &m_checks, &m_shifts}) {
        connect(rows, &LiveRows::changed, this, &PageChecks::gather);
        connect(rows, &LiveRows::failed, this, &PageChecks::failed);
    }
    connect(&m_clock, &QTimer::timeout, this, &PageChecks::gather);
    m_clock.start(kCheckLook);
}

Instant PageChecks::startOf(const QDate& day) const
{
    return fromDateTime(day.startOfDay(m_settings.zone()));
}

void PageChecks::show(ScopeId team, const QDate& first, const QDate& last)
{
    if (m_team == team && m_first == monthOf(first) && m_last == monthOf(last))
        return;
    m_team = team;
    m_first = monthOf(first);
    m_last = monthOf(last);
    m_isTold = false;
    const qint64 from = toMicros(startOf(m_first));
    const qint64 until = toMicros(startOf(m_last.addMonths(1)));
    const Condition ofTeam{kScopeField, Condition::Test::Equal, team.toString(), {}};
    Query entries;
    entries.record = BookEntry::kRecord;
    entries.where = {ofTeam,
                     {BookEntryField::kAt, Condition::Test::AtLeast, from, {}},
                     {BookEntryField::kAt, Condition::Test::Less, until, {}}};
    entries.fields = {BookEntryField::kBook, BookEntryField::kSeq, BookEntryField::kAuthor, BookEntryField::kAt,
                      BookEntryField::kHash};
    Query checks;
    checks.record = PageCheck::kRecord;
    checks.where = {ofTeam,
                    {PageCheckField::kStartsAt, Condition::Test::AtLeast, from, {}},
                    {PageCheckField::kStartsAt, Condition::Test::Less, until, {}}};
    Query shifts;
    shifts.record = DutyShift::kRecord;
    shifts.where = {ofTeam,
                    {{},
                     Condition::Test::Equal,
                     {},
                     {{DutyShiftField::kOpenedAt, Condition::Test::AtLeast, from, {}},
                      {DutyShiftField::kClosedAt, Condition::Test::AtLeast, from, {}}}}};
    m_entries.setQuery(entries);
    m_checks.setQuery(checks);
    m_shifts.setQuery(shifts);
}

bool PageChecks::isLoaded() const
{
    return m_entries.isLoaded() && m_checks.isLoaded() && m_shifts.isLoaded();
}

int PageChecks::openCount() const
{
    return static_cast<int>(
        std::count_if(m_duties.begin(), m_duties.end(), [](const CheckDuty& duty) { return duty.isOpen(); }));
}

bool PageChecks::hasOverdue() const
{
    const Instant now = m_time.now();
    return std::any_of(m_duties.begin(), m_duties.end(), [now](const CheckDuty& duty) { return duty.isOverdue(now); });
}

bool PageChecks::isOwn(const CheckDuty& duty, StaffId person) const
{
    return duty.page.isOwnOf(person, m_shifts.rows());
}

void PageChecks::gather()
{
    if (!isLoaded())
        return;
    QMap<RecordId, QList<Row>> books;
    for (const Row& row : m_entries.rows())
        books[BookEntry(row).book()].append(row);
    const CheckPlan plan(m_settings);
    QList<CheckDuty> duties;
    for (const QList<Row>& entries : std::as_const(books)) {
        const QList<BookPage> pages = pagesOf(entries, m_settings.zone());
        for (QDate month = m_first; month <= m_last; month = month.addMonths(1))
            duties += plan.duties(pages, month, m_checks.rows(), m_time.now());
    }
    std::stable_sort(duties.begin(), duties.end(), isLater);
    if (std::exchange(m_isTold, true) && duties == m_duties)
        return;
    m_duties = duties;
    Q_EMIT changed();
}

}  // namespace Seatdesk
