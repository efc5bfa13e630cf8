// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/announcementboard.h"
#include "items/phraseshelf.h"
#include "widgets/drafts/draftkind.h"
#include "widgets/workplace.h"

#include <QTimer>

namespace Seatdesk {

class CommandPalette;
class DeskEditor;
class KnowledgePage;
class KnowledgePanel;
class PhrasesPanel;
class QuestionNotes;
class Theme;
class Workbench;

/// All that one looks up: the two panels beside the Desk, the pages of knowledge, phrases and announcements, their
/// entries in the palette, the notes of questions. Made once for each sign-in; the workbench owns it.
class References : public QObject
{
    Q_OBJECT

public:
    References(Workplace& place, const Theme& theme, Workbench& bench);

    /// Adds the pages to the rail, after those that are there.
    void addPages();
    /// Adds the panels that stand beside the Desk.
    void addPanels();
    void addSources(CommandPalette& palette);

    /// Where quotes and phrases go; null when no ticket is being written.
    void setDeskEditor(DeskEditor* editor);
    /// The ticket that is written, its customer or what it is about are others now: phrases are filled anew, and
    /// while nothing is looked for, articles on it are offered once the person pauses.
    void followTicket();
    /// Shows the phrases of a situation, for example "wait" when the customer has been holding for a while.
    void offerPhrases(const QString& situation);
    /// Opens the article on its page.
    void openArticle(ArticleId article);
    /// Opens the version of the article that a ticket quoted.
    void openVersion(ArticleId article, qint64 number);
    void openAnnouncements();
    /// Opens the form that such a draft belongs to, about that thing (empty: a new one).
    void openDraft(DraftKind kind, const QString& about);
    [[nodiscard]] AnnouncementBoard& announcements() { return m_board; }

private:
    template <typename Page>
    Page* show();
    void reopenReport(const RecordId& article);
    void tellUnread();
    void offerArticles();

    Workplace& m_place;
    const Theme& m_theme;
    Workbench& m_bench;
    PhraseShelf m_shelf;
    AnnouncementBoard m_board;
    QuestionNotes* m_notes;
    KnowledgePanel* m_knowledge = nullptr;
    PhrasesPanel* m_phrases = nullptr;
    DeskEditor* m_editor = nullptr;
    QTimer m_pause;
    DraftId m_card;  ///< for which the panels were asked last
};

}  // namespace Seatdesk
