// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "widgets/settings/settingsport.h"
#include "widgets/theme/theme.h"
#include "widgets/workplace.h"

#include <QWidget>

class QDateEdit;
class QTreeWidget;
class QVBoxLayout;

namespace Seatdesk {

class GroupBuilder;
class KeyHintButton;
class LineField;
class NoticeBar;
class SegmentedControl;

/// When the department works: its hours, its holidays and the weekend days that make up for them, and its peak periods.
/// Whoever may not change them reads them.
class CalendarPage : public QWidget
{
    Q_OBJECT

public:
    /// `hours`: where the working hours and the zone are set.
    CalendarPage(const Workplace& place, const Theme& theme, const SettingsPort& hours, QWidget* parent = nullptr);

    /// A holiday of more days than this is a slip of the pen.
    static constexpr int kMostDays = 31;

private:
    QWidget* makeForm(const Theme& theme);
    void addList(const Theme& theme, QVBoxLayout& column);
    void load();
    void show(const QList<Row>& days);
    void add();
    void remove();
    void submit(const GroupBuilder& group);
    [[nodiscard]] static QString kindText(const QString& kind);
    [[nodiscard]] bool mayChange() const;

    const Workplace& m_place;
    QTreeWidget* m_list;
    QDateEdit* m_from;
    QDateEdit* m_until;
    SegmentedControl* m_kind;
    LineField* m_name;
    NoticeBar* m_notice;
    KeyHintButton* m_add;
    KeyHintButton* m_remove;
    QList<Row> m_days;
};

}  // namespace Seatdesk
