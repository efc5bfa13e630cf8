// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log/logfilter.h"

#include "domain/accesslogentry.h"
#include "domain/settings.h"
#include "domain/staff.h"
#include "domain/typeahead.h"
#include "domain/workcalendar.h"
#include "widgets/controls/linefield.h"
#include "widgets/log/logwords.h"
#include "widgets/workplace.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace Seatdesk {

namespace {

/// How many days back, today included; what is below counts no days.
constexpr int kAnyDay = 0;
constexpr int kOneDay = -1;

}  // namespace

LogFilter::LogFilter(Workplace& place, const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::BottomEdge, parent),
      m_place(place),
      m_staff(place.records),
      m_person(new LineField(theme)),
      m_kind(new QComboBox),
      m_days(new QComboBox),
      m_day(new QDateEdit)
{
    build();
    connect(this, &LogFilter::changed, this, [this] { m_people = people(); });
    connect(m_person, &QLineEdit::textChanged, this, &LogFilter::changed);
    // Whom the typed name means is known when the staff have been read, and again when somebody joins. What else
    // changes of them changes nothing here.
    connect(&m_staff, &LiveRows::changed, this, [this] {
        if (m_people != people())
            Q_EMIT changed();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LogFilter::changed);
    connect(m_days, &QComboBox::currentIndexChanged, this, &LogFilter::showDay);
    connect(m_day, &QDateEdit::dateChanged, this, &LogFilter::changed);
    Query staff;
    staff.record = Staff::kRecord;
    staff.sort = {{StaffField::kNumber, false}};
    m_staff.setQuery(staff);
    showDay();
}

void LogFilter::build()
{
    setFixedHeight(theme().height(44));
    m_person->setObjectName(QStringLiteral("logPerson"));
    m_person->setAccessibleName(tr("Who"));
    m_person->setPlaceholderText(tr("Who: number, name, pinyin or initials"));
    m_person->setLeadingIcon(QStringLiteral("search"));
    m_kind->setObjectName(QStringLiteral("logKind"));
    m_kind->setAccessibleName(tr("What was done"));
    m_kind->addItem(tr("Whatever was done"), QString());
    for (const QString& kind : LogWords::kinds())
        m_kind->addItem(LogWords::kind(kind), kind);
    m_days->setObjectName(QStringLiteral("logDays"));
    m_days->setAccessibleName(tr("Days"));
    m_days->addItem(tr("Any day"), kAnyDay);
    m_days->addItem(tr("Today"), 1);
    m_days->addItem(tr("The last 7 days"), 7);
    m_days->addItem(tr("The last 30 days"), 30);
    m_days->addItem(tr("One day"), kOneDay);
    m_day->setObjectName(QStringLiteral("logDay"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setDate(toDateTime(m_place.time.now(), m_place.settings.zone()).date());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(8);
    row->addWidget(m_person, 1);
    row->addWidget(m_kind);
    row->addWidget(m_days);
    row->addWidget(m_day);
    setFocusProxy(m_person);
}

void LogFilter::showDay()
{
    m_day->setVisible(m_days->currentData().toInt() == kOneDay);
    Q_EMIT changed();
}

bool LogFilter::isNarrowed() const
{
    return isSomebodyNamed() || m_kind->currentIndex() > 0 || m_days->currentData().toInt() != kAnyDay;
}

bool LogFilter::isSomebodyNamed() const
{
    return !m_person->text().trimmed().isEmpty();
}

void LogFilter::reset()
{
    m_person->clear();
    m_kind->setCurrentIndex(0);
    m_days->setCurrentIndex(0);
}

QList<Condition> LogFilter::days() const
{
    const int days = m_days->currentData().toInt();
    if (days == kAnyDay)
        return {};
    const QDate today = toDateTime(m_place.time.now(), m_place.settings.zone()).date();
    const QDate first = days == kOneDay ? m_day->date() : today.addDays(1 - days);
    QList<Condition> span{
        {AccessLogEntryField::kAt, Condition::Test::AtLeast, toMicros(m_place.calendar.startOfDay(first)), {}}};
    if (days == kOneDay)
        span.append({AccessLogEntryField::kAt,
                     Condition::Test::Less,
                     toMicros(m_place.calendar.startOfDay(first.addDays(1))),
                     {}});
    return span;
}

Query LogFilter::query() const
{
    Query query;
    query.record = AccessLogEntry::kRecord;
    query.sort = {{AccessLogEntryField::kAt, true}};
    query.where = days();
    if (const QString kind = m_kind->currentData().toString(); !kind.isEmpty())
        query.where.append({AccessLogEntryField::kWhat, Condition::Test::Equal, kind, {}});
    if (isSomebodyNamed())
        query.where.append({AccessLogEntryField::kBy, Condition::Test::In, people(), {}});
    return query;
}

/// Those whom the typed name may mean.
QJsonArray LogFilter::people() const
{
    QJsonArray people;
    if (!isSomebodyNamed())
        return people;
    const QString typed = m_person->text().trimmed();
    QList<TypeAheadCandidate> candidates;
    for (const Row& row : m_staff.rows())
        candidates.append({Staff(row).number() + u' ' + Staff(row).name(), {}});
    for (const TypeAheadHit& hit : m_place.typeAhead.match(typed, candidates, static_cast<int>(candidates.size())))
        people.append(m_staff.rows().at(hit.candidate).id.toString());
    return people;
}

}  // namespace Seatdesk
