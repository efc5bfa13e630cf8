// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pointdesk.h"
#include "widgets/tickets/askspec.h"
#include "widgets/workplace.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLayout;
class QListView;
class QToolButton;

namespace Seatdesk {

class Chip;
class EmptyState;
class KeyHintButton;
class NoticeBar;
class RowsModel;
class Theme;
struct PointDraft;
struct TwoLines;

/// The points of a month: a lead or the director confirms or refuses what facts propose, or writes down what no fact
/// says; everybody reads their own.
class PointsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Ways out of it; both may be empty.
    struct Ways
    {
        std::function<void(RecordId ticket)> openTicket = {};
        std::function<void(ScopeId team, Instant at)> openLog = {};
    };

    /// `person`: whose points are shown first; null: of everybody of whom this person decides. All outlive it.
    PointsDialog(Workplace& place, const Theme& theme, Ways ways, StaffId person, QWidget* parent = nullptr);

private:
    using Done = std::function<void(const QString& failure)>;

    void build(StaffId person);
    void follow();
    [[nodiscard]] QWidget* makeHead(StaffId person);
    [[nodiscard]] QWidget* makeAccount();
    QToolButton* makeTurner(const QString& icon, const QString& name, int step);
    void addFoot(QLayout* column);
    KeyHintButton* makeButton(const QString& text, const QString& icon, const char* name,
                              const std::function<void()>& run);
    void turn(int months);
    void showMonth();
    void showChoice();
    void showEmpty();
    void confirm();
    void refuse();
    void addByHand();
    void openEvidence();
    void ask(const AskSpec& spec, const QString& about,
             const std::function<Result<Group>(const QJsonObject& answers)>& decide);
    [[nodiscard]] AskField ruleField(PointRule preferred) const;
    [[nodiscard]] PointDraft draftOf(const PointProposal& proposal) const;
    void takeRule(PointDraft& draft, const QString& choice) const;
    [[nodiscard]] StaffId person() const;
    [[nodiscard]] const PointProposal* proposal() const;
    [[nodiscard]] const Row* item() const;
    [[nodiscard]] Row evidence() const;
    [[nodiscard]] TwoLines linesOf(const PointProposal& proposal) const;
    [[nodiscard]] TwoLines linesOf(const PointItem& item) const;
    [[nodiscard]] TwoLines linesAt(const QModelIndex& index) const;

    Workplace& m_place;
    const Theme& m_theme;
    Ways m_ways;
    PointDesk m_desk;
    QList<PointProposal> m_proposals;  ///< shown first
    QList<Row> m_items;                ///< and then these
    RowsModel* m_rows;
    QComboBox* m_people;
    QLabel* m_month;
    QLabel* m_total;
    Chip* m_measure;
    NoticeBar* m_notice;
    EmptyState* m_empty;
    QListView* m_list = nullptr;
    QToolButton* m_after = nullptr;
    KeyHintButton* m_confirm = nullptr;
    KeyHintButton* m_refuse = nullptr;
    KeyHintButton* m_add = nullptr;
    KeyHintButton* m_open = nullptr;
};

}  // namespace Seatdesk
