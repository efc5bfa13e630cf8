// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pagechecks.h"
#include "widgets/handover/checksigning.h"
#include "widgets/workplace.h"

#include <QDialog>

class QLabel;
class QListView;
class QToolButton;

namespace Seatdesk {

class EmptyState;
class KeyHintButton;
class NoticeBar;
class RowsModel;
class SegmentedControl;

/// The checks of a team's duty log, a month at a time: which pages were checked and by whom, and which still lack a
/// check. Whoever may check reads and signs from here.
class ChecksDialog : public QDialog
{
    Q_OBJECT

public:
    ChecksDialog(Workplace& place, const Theme& theme, ScopeId team, Signing* signing, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    QToolButton* makeTurner(const QString& icon, const QString& name, int months);
    void arrange();
    void showMonth(const QDate& month);
    void showDuties();
    void showChoice();
    void sign();
    [[nodiscard]] QString whyNot(const CheckDuty& duty) const;
    [[nodiscard]] const CheckDuty* dutyAt(const QModelIndex& index) const;
    [[nodiscard]] QDate thisMonth() const;

    Workplace& m_place;
    const Theme& m_theme;
    ScopeId m_team;
    PageChecks m_checks;
    CheckSigning m_signing;
    QDate m_month;
    RowsModel* m_rows;
    QHash<RecordId, CheckDuty> m_duties;  ///< by the rows of the list
    SegmentedControl* m_which;
    QListView* m_list = nullptr;
    NoticeBar* m_notice;
    EmptyState* m_empty;
    QLabel* m_title;
    QToolButton* m_after = nullptr;
    KeyHintButton* m_sign = nullptr;
};

}  // namespace Seatdesk
