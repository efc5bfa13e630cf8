// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dutylog.h"
#include "widgets/controls/ground.h"
#include "widgets/workplace.h"

#include <QDate>
#include <QTimer>

class QComboBox;
class QDateEdit;
class QLabel;

namespace Seatdesk {

class LineField;

/// What of the duty log is looked at: which days, which category, which words. Today at first.
class DutyLogFilterBar : public Ground
{
    Q_OBJECT

public:
    DutyLogFilterBar(const Workplace& place, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] DutyLogFilter filter() const;
    /// Whether anything but today, whole, is looked at.
    [[nodiscard]] bool isNarrowed() const;
    /// Today again, whatever was written.
    void reset();
    /// The whole book, so that words are found wherever they stand; the caret goes into the field of words.
    void search();
    /// That day alone, whole.
    void showDay(const QDate& day);
    /// How many entries that leaves, in words beside the field of words; empty where there are none.
    void showFound(const QString& count);
    /// The one day that is looked at; invalid when there are several.
    [[nodiscard]] QDate day() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void showChoice();
    [[nodiscard]] bool isOnOneDay() const;
    [[nodiscard]] QDate today() const;

    const Workplace& m_place;
    QComboBox* m_days;
    QDateEdit* m_day;
    QComboBox* m_category;
    LineField* m_words;
    QLabel* m_found;
    QTimer m_typed;
};

}  // namespace Seatdesk
