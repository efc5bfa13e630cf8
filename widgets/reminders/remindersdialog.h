// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <QDialog>

class QListView;

namespace Seatdesk {

class ActionRegistry;
class EmptyState;
class NoticeBar;
class ReminderBook;
class RowsModel;
class Theme;
struct TwoLines;
struct Workplace;

/// The person's own reminders, the next one first. Its buttons are the registry's actions; they act on the one chosen.
class RemindersDialog : public QDialog
{
    Q_OBJECT

public:
    RemindersDialog(Workplace& place, const Theme& theme, const ReminderBook& book, ActionRegistry& actions,
                    QWidget* parent);

    /// Null when none is chosen.
    [[nodiscard]] const Row* current() const;
    void choose(RecordId reminder);
    void tell(const QString& failure);

Q_SIGNALS:
    void chosen();

private:
    void build(ActionRegistry& actions);
    void showRows();
    [[nodiscard]] TwoLines linesOf(const Row& reminder) const;

    Workplace& m_place;
    const Theme& m_theme;
    const ReminderBook& m_book;
    RowsModel* m_model;
    QListView* m_list = nullptr;
    EmptyState* m_empty;
    NoticeBar* m_notice;
};

}  // namespace Seatdesk
