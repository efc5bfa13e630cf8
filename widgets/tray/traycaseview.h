// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/trayanswer.h"
#include "widgets/controls/ground.h"

#include <QTimeZone>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace Seatdesk {

class ConflictCell;
class KeyHintButton;
class NoticeBar;
class TextEditor;

/// One refused action: field by field what it was, what I wrote and what the server has, with a choice for each; for
/// texts the merged wording, which can be edited. An action that was not allowed shows what was meant; one that waits
/// or was sent shows what was done, and asks for nothing.
class TrayCaseView : public Ground
{
    Q_OBJECT

public:
    TrayCaseView(const Theme& theme, const QTimeZone& zone, QWidget* parent = nullptr);

    void showCase(const TrayCase& one);
    void showNone();
    [[nodiscard]] TrayDecisions decisions() const;
    void takeAll(bool mine);
    void tell(const QString& failure);

Q_SIGNALS:
    /// Send again as decided.
    void submitAsked();
    /// Leave it as the server has it.
    void dropAsked();

private:
    struct FieldChoice
    {
        std::pair<RecordId, QString> key;
        FieldConflict conflict;
        ConflictCell* mine = nullptr;
        ConflictCell* theirs = nullptr;
        TextEditor* merged = nullptr;  ///< of texts
        bool edited = false;
    };

    void clear();
    QWidget* makeFoot();
    void showPassage(const TrayCase& one, QGridLayout* grid);
    void addHeads(QGridLayout* grid);
    void addConflict(QGridLayout* grid, const Operation& operation, const FieldConflict& conflict);
    void addMerged(QGridLayout* grid, qsizetype place);
    void addMeant(QGridLayout* grid, const TrayCase& one);
    void pick(qsizetype place, bool mine);

    QTimeZone m_zone;
    QLabel* m_title;
    QLabel* m_reason;
    NoticeBar* m_notice;
    QVBoxLayout* m_column;
    QWidget* m_place = nullptr;
    QWidget* m_foot = nullptr;
    KeyHintButton* m_submit = nullptr;
    KeyHintButton* m_allMine = nullptr;
    KeyHintButton* m_allTheirs = nullptr;
    QList<FieldChoice> m_fields;
};

}  // namespace Seatdesk
