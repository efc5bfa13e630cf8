// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "items/liverows.h"
#include "items/reportreader.h"
#include "widgets/handover/handoverways.h"
#include "widgets/handover/reportlinedelegate.h"
#include "widgets/handover/reportrowsdialog.h"
#include "widgets/workplace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListView;
class QToolButton;
class QVBoxLayout;

namespace Seatdesk {

class Chip;
class FormDraft;
class KeyHintButton;
class NoticeBar;
class RowsModel;
class TextEditor;

/// A report of the duty log as it is counted now: each number opens what stands behind it, remarks are written below
/// and kept until they are thrown away, and all of it is printed, with which the remarks are done.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Which report.
    struct Choice
    {
        ReportKind kind = ReportKind::DailyWorkload;
        ScopeId scope;
        QDate day;

        /// As a draft of its remarks is kept under.
        [[nodiscard]] QString toText() const;
        static Choice fromText(const QString& text);
    };

    /// `openLog` shows a day of a team's log.
    ReportDialog(Workplace& place, const Theme& theme, HandoverWays ways,
                 std::function<void(ScopeId team, Instant at)> openLog, const Choice& choice,
                 QWidget* parent = nullptr);

    /// The teams, and perhaps the department, whose reports this person writes: the department last.
    static QList<Scope> scopesOf(const Session& session);
    /// The people of those teams, by name.
    static QList<Scope> peopleOf(const Session& session);

private:
    void build();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeDue();
    void addRemarks(QVBoxLayout& column);
    [[nodiscard]] QWidget* makeFoot();
    QToolButton* makeTurner(const QString& icon, const QString& name, int step);
    void follow();
    void offerScopes(ReportKind kind);
    void turn(int step);
    void choose();
    void show(const Choice& choice);
    void showReport();
    void showDue();
    void openNumber(const QModelIndex& index);
    void print();
    void forgetRemarks(const QString& about, const QString& remarks);
    [[nodiscard]] const ReportNumber* numberAt(const QModelIndex& index) const;
    [[nodiscard]] ReportLine lineOf(const ReportNumber& number) const;
    [[nodiscard]] std::optional<Instant> printedAt() const;
    [[nodiscard]] QDate today() const;

    Workplace& m_place;
    const Theme& m_theme;
    HandoverWays m_ways;
    std::function<void(ScopeId, Instant)> m_openLog;
    Choice m_choice;
    ReportPeriod m_period;
    ReportReader m_reader;
    LiveRows m_prints;          ///< of this report
    QList<ReportLine> m_lines;  ///< of m_rows
    RowsModel* m_rows;
    QListView* m_list = nullptr;
    QComboBox* m_kinds;
    QComboBox* m_scopes;
    bool m_offersPeople = false;
    QLabel* m_days;
    QLabel* m_due;
    Chip* m_state;
    QLabel* m_basis;
    NoticeBar* m_notice;
    TextEditor* m_text;
    FormDraft* m_draft = nullptr;
    QToolButton* m_after = nullptr;
    KeyHintButton* m_open = nullptr;
    KeyHintButton* m_print = nullptr;
};

}  // namespace Seatdesk
