// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/dutylogfilterbar.h"

#include "domain/settings.h"
#include "domain/workcalendar.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/texts.h"
#include "widgets/handover/dutylogwords.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>

namespace Seatdesk {

namespace {

constexpr int kWholeBook = 0;
constexpr int kOneDay = -1;
/// Words are looked up once the person pauses, not at every stroke of an input method.
constexpr int kTypedMs = 120;

}  // namespace

DutyLogFilterBar::DutyLogFilterBar(const Workplace& place, const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::BottomEdge, parent),
      m_place(place),
      m_days(new QComboBox),
      m_day(new QDateEdit),
      m_category(new QComboBox),
      m_words(new LineField(theme)),
      m_found(makeLabel(theme, {}, Role::Text2, TextStep::Small))
{
    build();
    m_typed.setSingleShot(true);
    m_typed.setInterval(kTypedMs);
    connect(m_words, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(&m_typed, &QTimer::timeout, this, &DutyLogFilterBar::changed);
    connect(m_days, &QComboBox::currentIndexChanged, this, &DutyLogFilterBar::showChoice);
    connect(m_day, &QDateEdit::dateChanged, this, &DutyLogFilterBar::changed);
    connect(m_category, &QComboBox::currentIndexChanged, this, &DutyLogFilterBar::changed);
    m_day->setVisible(false);
}

void DutyLogFilterBar::build()
{
    setFixedHeight(theme().height(40));
    m_days->setObjectName(QStringLiteral("dutyLogDays"));
    m_days->setAccessibleName(tr("Days"));
    m_days->addItem(tr("Today"), 1);
    m_days->addItem(tr("Last 7 days"), 7);
    m_days->addItem(tr("One day"), kOneDay);
    m_days->addItem(tr("Whole book"), kWholeBook);
    m_day->setObjectName(QStringLiteral("dutyLogDay"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setDate(today().addDays(-1));
    m_category->setObjectName(QStringLiteral("dutyLogCategory"));
    m_category->setAccessibleName(tr("Category"));
    m_category->addItem(tr("All categories"), QString());
    for (const BookCategory category : allOf<BookCategory>())
        m_category->addItem(DutyLogWords::category(category), keyOf(category));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(11);
    m_words->setObjectName(QStringLiteral("dutyLogWords"));
    m_words->setAccessibleName(tr("Words in the log"));
    m_words->setPlaceholderText(tr("Words"));
    m_words->setLeadingIcon(QStringLiteral("search"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(80);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(8);
    row->addWidget(m_days);
    row->addWidget(m_day);
    row->addWidget(m_category);
    row->addWidget(m_words, 1);
    row->addWidget(m_found);
}

void DutyLogFilterBar::showFound(const QString& count)
{
    m_found->setText(count);
    m_found->setVisible(!count.isEmpty());
}

QDate DutyLogFilterBar::today() const
{
    return toDateTime(m_place.time.now(), m_place.settings.zone()).date();
}

void DutyLogFilterBar::showChoice()
{
    m_day->setVisible(isOnOneDay());
    Q_EMIT changed();
}

bool DutyLogFilterBar::isOnOneDay() const
{
    return m_days->currentData().toInt() == kOneDay;
}

QDate DutyLogFilterBar::day() const
{
    if (isOnOneDay())
        return m_day->date();
    return m_days->currentData().toInt() == 1 ? today() : QDate();
}

DutyLogFilter DutyLogFilterBar::filter() const
{
    DutyLogFilter filter;
    const int days = m_days->currentData().toInt();
    if (days == kOneDay) {
        filter.from = m_place.calendar.startOfDay(m_day->date());
        filter.until = m_place.calendar.startOfDay(m_day->date().addDays(1));
    } else if (days != kWholeBook) {
        filter.from = m_place.calendar.startOfDay(today().addDays(1 - days));
    }
    filter.category = fromKey<BookCategory>(m_category->currentData().toString());
    filter.words = m_words->text().trimmed();
    return filter;
}

bool DutyLogFilterBar::isNarrowed() const
{
    return m_days->currentIndex() != 0 || m_category->currentIndex() != 0 || !m_words->text().isEmpty();
}

void DutyLogFilterBar::reset()
{
    m_words->clear();
    m_category->setCurrentIndex(0);
    m_days->setCurrentIndex(0);
}

void DutyLogFilterBar::showDay(const QDate& day)
{
    if (day == today())
        return reset();
    m_words->clear();
    m_category->setCurrentIndex(0);
    m_day->setDate(day);
    m_days->setCurrentIndex(m_days->findData(kOneDay));
}

void DutyLogFilterBar::search()
{
    if (m_words->text().isEmpty())
        m_days->setCurrentIndex(m_days->findData(kWholeBook));
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

}  // namespace Seatdesk
