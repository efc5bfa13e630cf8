// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/calendarpage.h"

#include "domain/calendarday.h"
#include "domain/groupbuilder.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/setting.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "domain/workcalendar.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/settings/settingeditor.h"
#include "widgets/words/errorwords.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>

#include <algorithm>

namespace Seatdesk {

namespace {

QDateEdit* makeDay(const QString& name, const char* objectName, QDate day)
{
    auto* edit = new QDateEdit(day);
    edit->setObjectName(QString::fromLatin1(objectName));
    edit->setAccessibleName(name);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    return edit;
}

}  // namespace

CalendarPage::CalendarPage(const Workplace& place, const Theme& theme, const SettingsPort& hours, QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_list(new QTreeWidget),
      m_from(makeDay(tr("First day"), "calendarFrom", place.calendar.dayOf(place.time.now()))),
      m_until(makeDay(tr("Last day"), "calendarUntil", m_from->date())),
      m_kind(new SegmentedControl(theme)),
      m_name(new LineField(theme)),
      m_notice(new NoticeBar(theme)),
      m_add(new KeyHintButton(theme, tr("Add"))),
      m_remove(new KeyHintButton(theme, tr("Remove the chosen days")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(12);
    if (!mayChange()) {
        QLabel* intro = makeLabel(theme, tr("You may read this; a director or an administrator sets it."), Role::Text2);
        intro->setObjectName(QStringLiteral("intro"));
        column->addWidget(intro);
    }
    for (const QLatin1StringView key : {SettingKey::kZone, SettingKey::kWorkingHours})
        column->addWidget(new SettingEditor(theme, *settingSpec(key), hours));
    addList(theme, *column);
    connect(&place.records.feed(), &RecordFeed::changed, this, [this](const QList<RowChange>& changes) {
        if (std::any_of(changes.begin(), changes.end(),
                        [](const RowChange& change) { return change.row.record == CalendarDay::kRecord; }))
            load();
    });
    connect(&place.records.feed(), &RecordFeed::reset, this, &CalendarPage::load);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_until->date() < day)
            m_until->setDate(day);
    });
    load();
}

void CalendarPage::addList(const Theme& theme, QVBoxLayout& column)
{
    m_list->setObjectName(QStringLiteral("calendarDays"));
    m_list->setAccessibleName(tr("Holidays, make-up days and peak periods"));
    m_list->setHeaderLabels({tr("Day"), tr("What it is"), tr("Name")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QTreeWidget::ExtendedSelection);
    m_list->setMinimumHeight(180);
    m_list->header()->resizeSection(0, 168);
    m_list->header()->resizeSection(1, 152);
    m_remove->setObjectName(QStringLiteral("removeDays"));
    m_notice->hide();
    column.addWidget(
        makeLabel(theme, tr("Holidays, make-up days and peak periods"), Role::Text1, TextStep::Base, true));
    column.addWidget(m_list, 1);
    column.addWidget(m_notice);
    column.addWidget(makeForm(theme));
    column.addWidget(m_remove, 0, Qt::AlignLeft);
    m_remove->setEnabled(false);
    connect(m_remove, &QPushButton::clicked, this, &CalendarPage::remove);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(mayChange() && !m_list->selectedItems().isEmpty()); });
}

QWidget* CalendarPage::makeForm(const Theme& theme)
{
    auto* form = new QWidget;
    auto* row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_kind->setObjectName(QStringLiteral("calendarKind"));
    m_kind->setAccessibleName(tr("What it is"));
    for (const QLatin1StringView kind : {CalendarDay::kHoliday, CalendarDay::kWorkday, CalendarDay::kPeak})
        m_kind->addSegment(kind, kindText(kind));
    m_kind->setCurrentValue(CalendarDay::kHoliday);
    m_name->setObjectName(QStringLiteral("calendarName"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name, for example National Day"));
    m_add->setObjectName(QStringLiteral("addDays"));
    row->addWidget(m_from);
    row->addWidget(makeLabel(theme, tr("to")));
    row->addWidget(m_until);
    row->addWidget(m_kind);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    form->setEnabled(mayChange());
    connect(m_add, &QPushButton::clicked, this, &CalendarPage::add);
    connect(m_name, &LineField::refused, this,
            [this](const QString& sentence) { m_notice->tell(Tone::Danger, sentence); });
    return form;
}

bool CalendarPage::mayChange() const
{
    Row row;
    row.record = CalendarDay::kRecord;
    row.scope = m_place.session.scopes().department();
    return m_place.session.permissions().mayInsert(m_place.session.actor(), row, m_place.time.now());
}

void CalendarPage::load()
{
    Query query;
    query.record = CalendarDay::kRecord;
    query.sort = {{CalendarDayField::kDay, true}};
    whenDone(m_place.records.list(query), this, [this](const Result<QList<Row>>& days) {
        if (days)
            show(*days);
        else
            m_notice->tell(Tone::Danger, tr("The days could not be read.") + u' ' + ErrorWords::reason(days.error()));
    });
}

void CalendarPage::show(const QList<Row>& days)
{
    m_days = days;
    m_list->clear();
    for (const Row& row : days) {
        const CalendarDay day(row);
        const QString date = day.date().toString(QStringLiteral("yyyy-MM-dd")) + u' ' +
                             QLocale().standaloneDayName(day.date().dayOfWeek(), QLocale::ShortFormat);
        new QTreeWidgetItem(m_list, {date, kindText(day.kind()), day.name()});
    }
}

QString CalendarPage::kindText(const QString& kind)
{
    if (kind == CalendarDay::kPeak)
        return tr("Peak period");
    return kind == CalendarDay::kWorkday ? tr("Make-up day") : tr("Holiday");
}

/// Every day from the first to the last; what a day was before gives way. Whether it lies in a peak period and whether
/// it is worked are two things.
void CalendarPage::add()
{
    if (m_name->isComposing())
        return;
    const qint64 days = m_from->date().daysTo(m_until->date()) + 1;
    if (days < 1 || days > kMostDays) {
        m_notice->tell(Tone::Warning,
                       tr("Nothing was added: the last day lies 0 to %1 days after the first.").arg(kMostDays - 1));
        return;
    }
    const bool isPeak = m_kind->currentValue() == CalendarDay::kPeak;
    GroupBuilder group(m_place.seat, m_place.session.person(), m_place.time);
    for (QDate date = m_from->date(); date <= m_until->date(); date = date.addDays(1)) {
        const QJsonObject fields{{CalendarDayField::kKind, m_kind->currentValue()},
                                 {CalendarDayField::kName, m_name->text()}};
        const auto known = std::find_if(m_days.cbegin(), m_days.cend(), [date, isPeak](const Row& row) {
            return CalendarDay(row).date() == date && CalendarDay(row).isPeak() == isPeak;
        });
        if (known != m_days.cend()) {
            group.change(*known, fields);
            continue;
        }
        QJsonObject all = fields;
        all.insert(CalendarDayField::kDay, date.toString(Qt::ISODate));
        group.insert(CalendarDay::kRecord, ScopeId(), all);
    }
    submit(group);
}

void CalendarPage::remove()
{
    GroupBuilder group(m_place.seat, m_place.session.person(), m_place.time);
    for (QTreeWidgetItem* item : m_list->selectedItems())
        group.remove(m_days.at(m_list->indexOfTopLevelItem(item)));
    submit(group);
}

void CalendarPage::submit(const GroupBuilder& group)
{
    m_notice->dismiss();
    if (group.isEmpty())
        return;
    whenDone(m_place.records.submit(group.group()), this, [this](const Result<void>& saved) {
        if (!saved)
            m_notice->tell(Tone::Danger, tr("Not saved.") + u' ' + ErrorWords::reason(saved.error()));
    });
}

}  // namespace Seatdesk
