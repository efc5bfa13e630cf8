// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/liverows.h"
#include "widgets/controls/ground.h"
#include "widgets/workplace.h"

class QCheckBox;
class QLabel;
class QListView;

namespace Seatdesk {

class ActionRegistry;
class AnnouncementBoard;
class AnnouncementEditor;
class AnnouncementsModel;
class EmptyState;
class KeyHintButton;
class NoteDialog;
class NoticeBar;
class PageActions;
class ReadingBrowser;
struct TwoLines;

/// Announcements: what must be read first; read and confirmed here; for leads also who has not.
class AnnouncementsPage : public Ground
{
    Q_OBJECT

public:
    AnnouncementsPage(Workplace& place, const Theme& theme, ActionRegistry& actions, AnnouncementBoard& board,
                      QWidget* parent = nullptr);

    static QString workspace() { return QStringLiteral("announcements"); }
    /// Shows it, also when it is past.
    void showAnnouncement(RecordId id);
    /// Writes on at a correction; null: at the new one.
    void write(const RecordId& announcement);
    /// Goes on asking why it is withdrawn, if it still can be.
    void withdraw(const RecordId& announcement);

private:
    [[nodiscard]] TwoLines linesOf(const QModelIndex& index) const;
    [[nodiscard]] QWidget* makeHead();
    void build();
    [[nodiscard]] QWidget* makeReader();
    void declareActions();
    void showCurrent();
    void showReaders(const Row& row);
    void confirm();
    [[nodiscard]] AnnouncementEditor& editor();
    [[nodiscard]] QString factsOf(const Row& row) const;
    void declareWriting(const PageActions& actions);
    void showPast(bool shown);
    void askWithdrawal(const Row& announcement);
    void submitWithdrawal(const Row& announcement, const QString& reason, NoteDialog& dialog);
    [[nodiscard]] QString whyNoChange(const Row* announcement) const;
    [[nodiscard]] QString whyNoWithdrawal(const Row* announcement) const;
    [[nodiscard]] static QString whoWrites();
    [[nodiscard]] const Row* current() const;
    [[nodiscard]] QString whyNoConfirm() const;

    Workplace& m_place;
    ActionRegistry& m_actions;
    AnnouncementBoard& m_board;
    AnnouncementsModel* m_model;
    LiveRows m_staff;
    QListView* m_list = nullptr;
    EmptyState* m_empty;
    QLabel* m_title;
    QLabel* m_facts;
    ReadingBrowser* m_text;
    QLabel* m_readers;
    NoticeBar* m_notice;
    KeyHintButton* m_confirm;
    KeyHintButton* m_new;
    KeyHintButton* m_correct;
    KeyHintButton* m_withdraw;
    QCheckBox* m_past = nullptr;
    bool m_shownPast = false;
    AnnouncementEditor* m_editor = nullptr;
};

}  // namespace Seatdesk
