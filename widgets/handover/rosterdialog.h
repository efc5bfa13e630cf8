// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/workplace.h"

#include <QDate>
#include <QDialog>

class QLabel;
class QTableView;
class QToolButton;

namespace Seatdesk {

struct Error;
class GroupBuilder;
class KeyHintButton;
class NoticeBar;
class RosterGrid;
class Theme;

/// A team's roster, a week at a time: who is on which shift of which day. What is chosen in a cell is saved at once.
/// To be read by everyone, changed by who may.
class RosterDialog : public QDialog
{
    Q_OBJECT

public:
    RosterDialog(Workplace& place, const Theme& theme, ScopeId team, QWidget* parent = nullptr);

private:
    void arrange();
    QWidget* makeHead();
    QWidget* makeFoot();
    QToolButton* makeTurner(const QString& icon, const QString& name, int days);
    void showWeek(const QDate& monday);
    void save(const GroupBuilder& group);
    void tellFault(const QString& what, const Error& error);
    [[nodiscard]] bool mayEdit() const;
    [[nodiscard]] QDate thisMonday() const;

    Workplace& m_place;
    const Theme& m_theme;
    ScopeId m_team;
    RosterGrid* m_grid;
    QTableView* m_table;
    NoticeBar* m_notice;
    QLabel* m_week;
    KeyHintButton* m_copy;
};

}  // namespace Seatdesk
