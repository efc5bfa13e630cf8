// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/category.h"
#include "domain/phrase.h"
#include "domain/phrasetext.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/shiftplan.h"
#include "domain/staff.h"
#include "domain/ticket.h"
#include "domain/ticketnumber.h"
#include "domain/whendone.h"
#include "domain/wording.h"
#include "domain/wordingcheck.h"
#include "items/categorypaths.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/desk/deskpage.h"
#include "widgets/desk/quotesrow.h"
#include "widgets/desk/ticketform.h"
#include "widgets/phrases/phrasewords.h"
#include "widgets/wording/advisededitor.h"
#include "widgets/wording/wordingrules.h"

#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Seatdesk {

namespace {

const QString kHoldSituation = QStringLiteral("wait");

bool touches(const QList<RowChange>& changes, QLatin1StringView record)
{
    return std::any_of(changes.begin(), changes.end(),
                       [&](const RowChange& change) { return change.row.record == record; });
}

}  // namespace

void DeskPage::loadReference()
{
    loadCategories();
    loadWordings();
    loadHoldPhrase();
    showTargets();
    connect(&m_work.session, &Session::changed, this, &DeskPage::showTargets);
    connect(&m_work.records.feed(), &RecordFeed::reset, this, [this] {
        loadCategories();
        loadWordings();
        loadHoldPhrase();
    });
    connect(&m_work.records.feed(), &RecordFeed::changed, this, [this](const QList<RowChange>& changes) {
        if (touches(changes, Category::kRecord))
            loadCategories();
        if (touches(changes, Wording::kRecord))
            loadWordings();
        if (touches(changes, Phrase::kRecord))
            loadHoldPhrase();
    });
}

void DeskPage::loadCategories()
{
    Query query;
    query.record = Category::kRecord;
    whenDone(m_work.records.list(query), this, [this](const Result<QList<Row>>& rows) {
        if (rows)
            m_form->setCategories(categoryPaths(*rows));
    });
}

void DeskPage::loadWordings()
{
    Query query;
    query.record = Wording::kRecord;
    whenDone(m_work.records.list(query), this, [this](const Result<QList<Row>>& rows) {
        if (!rows)
            return;
        const QList<WordingRule> rules = wordingRules(*rows);
        // A department without a list of its own keeps the one that the program came with.
        if (!rules.isEmpty())
            m_work.wording.setRules(rules);
        m_form->recheckWording();
    });
}

void DeskPage::loadHoldPhrase()
{
    Query query;
    query.record = Phrase::kRecord;
    query.where = {{PhraseField::kSituation, Condition::Test::Equal, kHoldSituation, {}}};
    query.sort = {{PhraseField::kPosition, false}};
    query.limit = 1;
    whenDone(m_work.records.list(query), this, [this](const Result<QList<Row>>& rows) {
        if (!rows || rows->isEmpty())
            return;
        m_holdPhrase = rows->first().text(phraseLanguageOfScreens());
    });
}

void DeskPage::showTargets()
{
    QList<Choice> choices;
    const ScopeTree& scopes = m_work.session.scopes();
    for (const Scope& scope : scopes.all()) {
        const bool pool = scope.kind == u"pool";
        if (scope.kind == u"department" || (pool && scope.code != u"complaints"))
            continue;
        const Scope* parent = scopes.find(scope.parent);
        const QString detail = scope.kind == u"person" && parent ? parent->name : QString();
        choices.append({RecordId(scope.id), scope.name, detail, {}});
    }
    std::sort(choices.begin(), choices.end(), [](const Choice& a, const Choice& b) {
        // Teams and units first, then people.
        return a.detail.isEmpty() != b.detail.isEmpty() ? a.detail.isEmpty() : a.text.localeAwareCompare(b.text) < 0;
    });
    m_form->setTargets(choices);
}

int DeskPage::holdLevel(const DeskCard& card) const
{
    if (card.phase != CallPhase::Held)
        return 0;
    const Duration held = card.holding(m_work.time.now());
    if (held >= std::chrono::seconds(m_work.settings.number(SettingKey::kHoldWarnSeconds)))
        return 2;
    return held >= std::chrono::seconds(m_work.settings.number(SettingKey::kHoldPhraseSeconds)) ? 1 : 0;
}

/// On whatever card they are: a warning before a phrase, and of two alike the one whose time was over last, as the
/// other has been told of before.
DeskPage::HoldTold DeskPage::holdToTell() const
{
    HoldTold told;
    std::optional<Instant> since;
    for (int row = 0; row < m_cards.count(); ++row) {
        const DeskCard& card = m_cards.cardAt(row);
        const int level = holdLevel(card);
        if (level == 0 || level < told.level || (level == told.level && card.heldSince <= since))
            continue;
        told = {card.id, level, card.id == m_card.id};
        since = card.heldSince;
    }
    return told;
}

/// What is read to the customer is read as it stands: with a blank left, such as the name of who is not known, it is
/// none.
QString DeskPage::holdSentence(const HoldTold& told) const
{
    const DeskCard& card = m_cards.cardAt(m_cards.rowOf(told.card));
    const QString caller = QStringList{card.maskedCaller(), card.callerName()}.join(u' ').trimmed();
    const QString who = caller.isEmpty() ? tr("A customer") : caller;
    if (told.level > 1) {
        const auto held = std::chrono::duration_cast<std::chrono::seconds>(card.holding(m_work.time.now()));
        const int seconds = static_cast<int>(held.count());
        if (told.isShown)
            return tr("On hold for %n second(s): go back to the customer or say why it takes longer.", nullptr,
                      seconds);
        return tr("%1 has been on hold for %n second(s): go back or say why it takes longer.", nullptr, seconds)
            .arg(who);
    }
    const auto source = [this, &card](const QString& key) { return placeholder(card, key); };
    const FilledPhrase phrase = fillPhrase(m_holdPhrase, source, placeholderNames());
    const bool whole = !phrase.text.isEmpty() && phrase.blanks.isEmpty();
    const QString words = whole ? phrase.text : tr("Thank you for waiting, I am still looking into it.");
    return told.isShown ? tr("Say: “%1”").arg(words) : tr("%1 is on hold. Go back and say: “%2”").arg(who, words);
}

/// Whoever was put on hold for another call waits behind its card, and is not forgotten there.
void DeskPage::watchHold()
{
    const HoldTold told = holdToTell();
    if (told.level == 0) {
        if (std::exchange(m_holdTold, {}).level > 0) {
            // Whoever waits for an answer in the chat waits still: the hold's words stood where that was told.
            m_chatLate = false;
            m_holdNotice->hide();
        }
        return;
    }
    if (told == m_holdTold && m_holdNotice->isVisibleTo(this))
        return m_holdNotice->reword(holdSentence(told));
    m_holdTold = told;
    m_holdNotice->tell(told.level > 1 ? Tone::Danger : Tone::Warning, holdSentence(told));
    offerWayToHeld(told);
}

void DeskPage::offerWayToHeld(const HoldTold& told)
{
    if (told.isShown) {
        connect(m_holdNotice->addAction(tr("Back to the customer"), m_actions.keyHint(QStringLiteral("call.hold"))),
                &QToolButton::clicked, this, &DeskPage::toggleHold);
        return;
    }
    QToolButton* go = m_holdNotice->addAction(tr("Go to the card"));
    go->setObjectName(QStringLiteral("goToHeld"));
    connect(go, &QToolButton::clicked, this, [this, card = told.card] {
        showCard(m_cards.rowOf(card));
        takeFocusToCard();
    });
}

/// Somebody writes and waits for the first words. When they wrote nobody here knows, only when it was taken up.
void DeskPage::takeChat()
{
    m_chatSince = m_work.time.now();
    m_chatLate = false;
    if (m_holdTold.level == 0)
        m_holdNotice->tell(Tone::Info, tr("Chat: the customer expects the first reply within %n second(s).", nullptr,
                                          m_work.settings.number(SettingKey::kChatReplySeconds)));
}

void DeskPage::watchChat()
{
    if (!m_chatSince)
        return;
    const QJsonObject& fields = m_card.draft.fields;
    const bool chat = fields.value(TicketField::kChannel).toString() == keyOf(Channel::Chat);
    if (!chat || !fields.value(TicketField::kAnswer).toString().trimmed().isEmpty()) {
        m_chatSince.reset();
        if (m_holdTold.level == 0)
            m_holdNotice->hide();
        return;
    }
    const int allowed = m_work.settings.number(SettingKey::kChatReplySeconds);
    // Who hears nothing on the line is told of first.
    if (m_chatLate || m_holdTold.level > 0 || m_work.time.now() - *m_chatSince < std::chrono::seconds(allowed))
        return;
    m_chatLate = true;
    m_holdNotice->tell(Tone::Danger,
                       tr("The chat has been open for %n second(s) without a reply: write to the customer now, if only "
                          "that you are looking into it.",
                          nullptr, allowed));
}

void DeskPage::insertAtCaret(const QString& text)
{
    if (auto* line = qobject_cast<LineField*>(m_lastText.data())) {
        line->setFocus(Qt::OtherFocusReason);
        line->insertText(text);
        return;
    }
    auto* editor = qobject_cast<TextEditor*>(m_lastText.data());
    if (!editor)
        editor = &m_form->description();
    editor->insertAtCaret(text);
    editor->setFocus(Qt::OtherFocusReason);
}

/// A number that is said during the call is the one that the ticket gets: reserved now and kept with the draft.
void DeskPage::insertPhrase(const QString& phrase)
{
    if (m_card.recorded || !m_card.draft.number.isEmpty() || !phrase.contains(QStringLiteral("{ticket_number}")))
        return insertFilled(phrase);
    const DraftId card = m_card.id;
    m_saver.number(m_card.draft, [this, card, phrase](const Result<QString>& number) {
        // Whoever has gone on to another card since is not disturbed there.
        if (card != m_card.id)
            return;
        if (number) {
            m_card.draft.number = *number;
            noteEdit();
        }
        insertFilled(phrase);
    });
}

void DeskPage::insertFilled(const QString& phrase)
{
    const FilledPhrase filled = fillPhrase(phrase, placeholders(), placeholderNames());
    if (qobject_cast<LineField*>(m_lastText.data()))
        return insertAtCaret(filled.text);
    auto* editor = qobject_cast<AdvisedEditor*>(m_lastText.data());
    if (!editor)
        editor = &m_form->description();
    editor->setFocus(Qt::OtherFocusReason);
    editor->insertPhrase(filled);
}

void DeskPage::quote(const ArticleReference& article, const QString& passage)
{
    addArticle(article, QStringLiteral("quoted"));
    if (passage.isEmpty())
        return;
    // What is quoted is ready to be read to the customer, unless the caret says otherwise.
    if (m_besideCaller || !m_lastText)
        m_lastText = &m_form->answer();
    insertAtCaret(passage);
}

void DeskPage::link(const ArticleReference& article)
{
    addArticle(article, QStringLiteral("linked"));
}

void DeskPage::addArticle(const ArticleReference& article, const QString& how)
{
    m_form->quotes().add({article.article, article.version, article.title, how, m_work.time.now()});
}

PlaceholderSource DeskPage::placeholders() const
{
    return [this](const QString& key) { return placeholder(m_card, key); };
}

QString DeskPage::placeholder(const DeskCard& card, const QString& key) const
{
    const Session& session = m_work.session;
    if (key == u"customer")
        return card.draft.fields.value(TicketField::kCustomerName).toString().trimmed();
    if (key == u"agent_number")
        return session.staff().text(StaffField::kNumber);
    if (key == u"agent_name")
        return session.staff().text(StaffField::kName);
    if (key == u"ticket_number")
        return TicketNumber::shown(card.draft.number);
    if (key == u"department")
        return session.nameOf(session.scopes().department());
    if (key == u"shift")
        return ShiftPlan::of(m_work.settings).at(m_work.time.now()).value_or(ShiftPlan::Shift()).name;
    if (key != u"time_of_day")
        return {};
    const int hour = toDateTime(m_work.time.now(), m_work.settings.zone()).time().hour();
    if (hour < 12)
        return tr("Good morning");
    return hour < 18 ? tr("Good afternoon") : tr("Good evening");
}

QString DeskPage::subject() const
{
    return m_form->subject();
}

}  // namespace Seatdesk
