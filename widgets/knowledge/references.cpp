// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/references.h"

#include "domain/article.h"
#include "domain/records.h"
#include "domain/whendone.h"
#include "widgets/announcements/announcementsource.h"
#include "widgets/announcements/announcementspage.h"
#include "widgets/controls/paneltitle.h"
#include "widgets/desk/deskeditor.h"
#include "widgets/knowledge/articlesource.h"
#include "widgets/knowledge/directorysource.h"
#include "widgets/knowledge/knowledgepage.h"
#include "widgets/knowledge/knowledgepanel.h"
#include "widgets/knowledge/questionnotes.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/phrases/phrasesource.h"
#include "widgets/phrases/phrasespage.h"
#include "widgets/phrases/phrasespanel.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/statussegment.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/shell/workbench.h"

namespace Seatdesk {

namespace {

const QString kDesk = QStringLiteral("desk");
const QString kKnowledgePanel = QStringLiteral("knowledge");
const QString kPhrasesPanel = QStringLiteral("phrases");
constexpr int kKnowledgeHeight = 484;
constexpr int kPhrasesHeight = 216;
/// A list that changes under every key is not read.
constexpr int kPauseMs = 400;

}  // namespace

References::References(Workplace& place, const Theme& theme, Workbench& bench)
    : QObject(&bench),
      m_place(place),
      m_theme(theme),
      m_bench(bench),
      m_shelf(place.records, place.session, place.typeAhead),
      m_board(place.records, place.session),
      m_notes(new QuestionNotes(place, theme, bench.actions(), &bench))
{
    connect(&m_board, &AnnouncementBoard::changed, this, &References::tellUnread);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &References::offerArticles);
}

void References::addPages()
{
    m_bench.addPage({KnowledgePage::workspace(), tr("Knowledge"), QStringLiteral("documentation"),
                     [this] { return new KnowledgePage(m_place, m_theme, m_bench.actions(), *m_notes); }});
    m_bench.addPage({PhrasesPage::workspace(), tr("Phrases"), QStringLiteral("dialog-messages"),
                     [this] { return new PhrasesPage(m_place, m_theme, m_bench.actions(), m_shelf); }});
    m_bench.addPage({AnnouncementsPage::workspace(), tr("Notices"), QStringLiteral("notifications"),
                     [this] { return new AnnouncementsPage(m_place, m_theme, m_bench.actions(), m_board); }});
    StatusSegment& unread = m_bench.status().right(QStringLiteral("announcements"));
    unread.setClickable(true, tr("Read the announcements"));
    connect(&unread, &StatusSegment::clicked, this, &References::openAnnouncements);
    tellUnread();
}

void References::addPanels()
{
    ActionRegistry& actions = m_bench.actions();
    m_knowledge = new KnowledgePanel(m_place, m_theme, actions, *m_notes);
    m_phrases = new PhrasesPanel(m_place, m_theme, actions, m_shelf);
    m_bench.addPanel({kKnowledgePanel,
                      tr("Knowledge"),
                      actions.keyHint(QStringLiteral("knowledge.focus")),
                      {kDesk},
                      m_knowledge,
                      kKnowledgeHeight});
    Panel* phrases = m_bench.addPanel({kPhrasesPanel,
                                       tr("Phrases"),
                                       actions.keyHint(QStringLiteral("phrases.focus")),
                                       {kDesk},
                                       m_phrases,
                                       kPhrasesHeight});
    phrases->title().addWidget(m_phrases->titleWidget());
    const auto bring = [this](const QString& panel) {
        if (m_bench.currentPage() != kDesk)
            m_bench.showPage(kDesk);
        m_bench.showPanel(panel);
    };
    connect(m_knowledge, &KnowledgePanel::wanted, this, [bring] { bring(kKnowledgePanel); });
    connect(m_phrases, &PhrasesPanel::wanted, this, [bring] { bring(kPhrasesPanel); });
    connect(m_knowledge, &KnowledgePanel::pageWanted, this, &References::openArticle);
    setDeskEditor(m_editor);
}

void References::addSources(CommandPalette& palette)
{
    auto* articles = new ArticleSource(m_place, this);
    connect(articles, &ArticleSource::articleChosen, this, &References::openArticle);
    palette.addSource(articles);
    auto* directory = new DirectorySource(m_place, this);
    connect(directory, &DirectorySource::copied, this, [this](const QString& name) {
        m_bench.status().tell(tr("The number of %1 is copied.").arg(name), QStringLiteral("emblem-checked"));
    });
    palette.addSource(directory);
    auto* phrases = new PhraseSource(
        m_shelf, [this](const QString& key) { return m_editor ? m_editor->placeholders()(key) : QString(); }, this);
    connect(phrases, &PhraseSource::phraseChosen, this, [this](const QString& stored) {
        if (m_editor)
            m_editor->insertPhrase(stored);
    });
    palette.addSource(phrases);
    auto* announcements = new AnnouncementSource(m_board, m_place, this);
    connect(announcements, &AnnouncementSource::announcementChosen, this, [this](RecordId id) {
        if (auto* page = show<AnnouncementsPage>())
            page->showAnnouncement(id);
    });
    palette.addSource(announcements);
}

void References::setDeskEditor(DeskEditor* editor)
{
    m_editor = editor;
    m_notes->setEditor(editor);
    if (m_knowledge)
        m_knowledge->setDeskEditor(editor);
    if (m_phrases)
        m_phrases->setDeskEditor(editor);
}

void References::followTicket()
{
    if (m_phrases)
        m_phrases->refillPlaceholders();
    if (m_knowledge && m_editor && std::exchange(m_card, m_editor->card()) != m_editor->card()) {
        m_knowledge->begin();
        m_phrases->begin();
    }
    m_pause.start();
}

void References::offerArticles()
{
    if (m_knowledge && m_editor)
        m_knowledge->offerFor(m_editor->subject());
}

void References::offerPhrases(const QString& situation)
{
    if (m_phrases)
        m_phrases->setSituation(situation);
}

/// The page, made if need be and shown.
template <typename Page>
Page* References::show()
{
    m_bench.showPage(Page::workspace());
    return qobject_cast<Page*>(m_bench.page(Page::workspace()));
}

void References::openArticle(ArticleId article)
{
    if (auto* page = show<KnowledgePage>())
        page->openArticle(article);
}

void References::openVersion(ArticleId article, qint64 number)
{
    if (auto* page = show<KnowledgePage>())
        page->openVersion(article, number);
}

void References::openAnnouncements()
{
    show<AnnouncementsPage>();
}

void References::openDraft(DraftKind kind, const QString& about)
{
    const RecordId id = RecordId::fromString(about.section(u' ', 0, 0));
    switch (kind) {
        case DraftKind::Question:
            return m_notes->ask();
        case DraftKind::Report:
            return reopenReport(id);
        case DraftKind::Announcement:
            return show<AnnouncementsPage>()->write(id);
        case DraftKind::Withdrawal:
            return show<AnnouncementsPage>()->withdraw(id);
        case DraftKind::Phrase:
            return show<PhrasesPage>()->write(id);
        case DraftKind::Answer:
            return show<KnowledgePage>()->openAnswer(id);
        case DraftKind::Directory:
            return show<KnowledgePage>()->writeEntry(id);
        case DraftKind::Article:
            return show<KnowledgePage>()->writeArticle(id);
        case DraftKind::ArticleStep:
            return show<KnowledgePage>()->openStep(ArticleId(id), about.section(u' ', 1));
        case DraftKind::Ticket:
        case DraftKind::TicketAction:
        case DraftKind::Reply:
        case DraftKind::DutyEntry:
        case DraftKind::DutyCorrection:
        case DraftKind::OpenItem:
        case DraftKind::RollCall:
        case DraftKind::ShiftHandover:
        case DraftKind::DutyReport:
        case DraftKind::EmergencyPlan:
        case DraftKind::Fulfilment:
        case DraftKind::StandingTask:
        case DraftKind::PaperForm:
        case DraftKind::Briefing:
        case DraftKind::Points:
        case DraftKind::Scorecard:
            return;  // of the Desk, of the page of tickets, of the duty log, of quality and of the calendar of duties
    }
}

void References::reopenReport(const RecordId& article)
{
    whenDone(m_place.records.get(Article::kRecord, article), this, [this](const Result<Row>& row) {
        if (row)
            m_notes->report(ArticleId(row->id), Article(*row).title());
    });
}

void References::tellUnread()
{
    const int unread = m_board.unread();
    if (m_bench.rail().ids().contains(AnnouncementsPage::workspace()))
        m_bench.rail().setCount(AnnouncementsPage::workspace(), unread);
    StatusSegment& segment = m_bench.status().right(QStringLiteral("announcements"));
    if (unread == 0)
        segment.say({});
    else if (m_board.mustRead() > 0)
        segment.say(tr("%n announcement(s) must be read", nullptr, m_board.mustRead()), QStringLiteral("notifications"),
                    Role::Warning);
    else
        segment.say(tr("%n unread announcement(s)", nullptr, unread), QStringLiteral("notifications"));
}

}  // namespace Seatdesk
