// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/paperregister.h"
#include "widgets/handover/handoverways.h"
#include "widgets/tickets/askspec.h"
#include "widgets/workplace.h"

#include <QDialog>

class QLayout;
class QListView;

namespace Seatdesk {

class EmptyState;
class KeyHintButton;
class NoticeBar;
class RowsModel;
class SegmentedControl;
class Theme;
struct TwoLines;

/// The register of a team's numbered paper forms: which of the printed ones are not keyed in yet, so that none is
/// lost. From here they are printed, keyed in, or made void with a reason.
class PapersDialog : public QDialog
{
    Q_OBJECT

public:
    /// All outlive it.
    PapersDialog(Workplace& place, const Theme& theme, ScopeId team, const HandoverWays& ways,
                 QWidget* parent = nullptr);

private:
    using Done = std::function<void(const QString& failure)>;
    using Move = Result<Group> (*)(GroupBuilder builder, const Row& form, const QString& reason);

    void arrange();
    [[nodiscard]] QWidget* makeHead();
    void addFoot(QLayout* column);
    KeyHintButton* makeButton(const QString& text, const QString& icon, const char* name,
                              const std::function<void()>& run);
    void showForms();
    void showEmpty();
    void showChoice();
    void askPrint();
    void keyIn();
    void askReason(const AskSpec& spec, Move step);
    void askVoid();
    void askReopen();
    [[nodiscard]] const Row* chosen() const;
    [[nodiscard]] TwoLines linesOf(const PaperForm& form) const;

    Workplace& m_place;
    const Theme& m_theme;
    ScopeId m_team;
    HandoverWays m_ways;
    PaperRegister m_register;
    RowsModel* m_rows;
    SegmentedControl* m_which;
    QListView* m_list = nullptr;
    NoticeBar* m_notice;
    EmptyState* m_empty;
    KeyHintButton* m_keyIn = nullptr;
    KeyHintButton* m_void = nullptr;
    KeyHintButton* m_reopen = nullptr;
};

}  // namespace Seatdesk
