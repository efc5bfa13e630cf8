// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecardversions.h"
#include "domain/scorefaults.h"
#include "items/liverows.h"
#include "items/rowsmodel.h"
#include "items/scoreoutline.h"
#include "widgets/workplace.h"

#include <QDialog>

#include <functional>

class QBoxLayout;
class QLabel;
class QListView;
class QScrollArea;
class QStackedWidget;

namespace Seatdesk {

class FormDraft;
class KeyHintButton;
class LineField;
class NoticeBar;
class ScoreItemEditor;
class ScorePreview;
class SegmentedControl;
class Theme;
struct TwoLines;

/// The form that calls are scored by: its versions, which never change, and the draft of the next one, which is kept on
/// this PC until it is put in use. Beside it stands how an inspector sees it, and how it counts in words.
class ScorecardsDialog : public QDialog
{
    Q_OBJECT

public:
    ScorecardsDialog(Workplace& place, const Theme& theme, QWidget* parent);

private:
    void arrange();
    [[nodiscard]] QBoxLayout* makeLeft();
    [[nodiscard]] QBoxLayout* makeMiddle();
    [[nodiscard]] QBoxLayout* makeRight();
    [[nodiscard]] QBoxLayout* makeVersionTools();
    void makeEditTools();
    [[nodiscard]] QBoxLayout* makeOutlineTools();
    [[nodiscard]] QListView* makeOutline(ScoreOutline* model, const char* name);
    KeyHintButton* makeTool(const QString& text, const QString& icon, const char* name, const char* key,
                            const std::function<void()>& run);
    void follow();
    void keepDraft();

    void showVersions();
    void chooseVersion();
    void showForm();
    void showPlace();
    void showCounting();
    void showTools();
    void tellFailure(const QString& what, const Error& error);

    void beginDraft(const QString& name, const ScoreForm& form);
    void beginFromChosen();
    void throwAway();
    void putDraftInUse();
    void withdrawChosen();
    void goTo(FormPlace place);
    void edited(const std::function<FormPlace(ScoreFormEdit&)>& step);

    [[nodiscard]] bool isDraftShown() const { return m_hasDraft && m_isDraftChosen; }
    [[nodiscard]] ScoreFormEdit& shown() { return isDraftShown() ? m_draft : m_look; }
    [[nodiscard]] ScoreOutline& outline() { return isDraftShown() ? m_draftOutline : m_lookOutline; }
    [[nodiscard]] QListView* outlineList() const { return isDraftShown() ? m_draftList : m_lookList; }
    [[nodiscard]] FormPlace place();
    [[nodiscard]] const Row* chosenCard() const;
    [[nodiscard]] TwoLines versionLines(const QModelIndex& index) const;
    [[nodiscard]] TwoLines placeLines(const QModelIndex& index);

    Workplace& m_place;
    const Theme& m_theme;
    LiveRows m_cards;
    ScoreFormEdit m_draft;  ///< of the version to come
    ScoreFormEdit m_look;   ///< what the chosen version holds
    ScoreOutline m_draftOutline;
    ScoreOutline m_lookOutline;
    const RecordId m_draftLine = newId<RecordId>();
    RecordId m_chosen;
    bool m_hasDraft = false;
    bool m_isDraftChosen = false;
    bool m_busy = false;
    QList<ScoreFault> m_faultsNow;
    FormDraft* m_kept = nullptr;
    RowsModel* m_versions;
    QListView* m_versionList = nullptr;
    QListView* m_draftList = nullptr;
    QListView* m_lookList = nullptr;
    NoticeBar* m_notice;
    LineField* m_name;
    QLabel* m_state;
    QLabel* m_sum;
    ScoreItemEditor* m_editor;
    SegmentedControl* m_view;
    ScorePreview* m_preview;
    QLabel* m_counting;
    QScrollArea* m_countingArea;
    QList<KeyHintButton*> m_editTools;
    KeyHintButton* m_new = nullptr;
    KeyHintButton* m_standard = nullptr;
    KeyHintButton* m_withdraw = nullptr;
    KeyHintButton* m_undo = nullptr;
    KeyHintButton* m_redo = nullptr;
    KeyHintButton* m_use = nullptr;
    KeyHintButton* m_drop = nullptr;
};

}  // namespace Seatdesk
