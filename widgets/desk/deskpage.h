// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/callcards.h"
#include "items/callermatches.h"
#include "items/ticketsaver.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/desk/deskeditor.h"
#include "widgets/desk/duplicatebox.h"
#include "widgets/drafts/draftkeeper.h"
#include "widgets/theme/theme.h"
#include "widgets/workplace.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>

class QLabel;
class QSplitter;

namespace Seatdesk {

class CallBar;
class CallerPanel;
class CallStack;
class DeskStory;
class Chip;
class HandlingClock;
class MissingBar;
class NoticeBar;
class PaperForm;
class TicketForm;

/// The Desk: what an agent needs during a call. A stack of calls and drafts, the caller at the left, the ticket in the
/// middle. Nothing typed is lost: drafts are written while one types and go only when their ticket is saved.
class DeskPage : public QWidget, public DeskEditor
{
    Q_OBJECT

public:
    DeskPage(Workplace& workplace, const Theme& theme, ActionRegistry& actions, QWidget* parent = nullptr);
    ~DeskPage() override;

    /// A call from the telephone (tel: link, --call): a card of its own beside the work; the focus stays where it is.
    /// The same call id twice is the same card.
    void takeCall(const QString& number, const QString& callId = {});
    /// An empty card, shown, with the caret in the number.
    void startTicket();
    /// The same for a customer who is known; no call begins by it.
    void startTicketFor(const MatchedCustomer& customer);
    /// Asks for the number of a paper form and when the customer called, and begins the ticket that is keyed in from
    /// it. `number`: the digits, where they are known.
    void enterPaper(const QString& number = {});
    /// Shows the card of that draft, once the drafts have been read.
    void showDraft(DraftId card);
    /// Takes over the cards of a page that was shown before, calls that go on among them, and shows that one.
    void adopt(const QList<DeskCard>& cards, DraftId current);
    /// Writes what is not yet on disk: before the seat locks or the window closes.
    void flushDrafts();
    /// The call's place in the header of the window; the page owns it until it is put there.
    [[nodiscard]] QWidget* callBar() const;
    [[nodiscard]] const CallCards& cards() const { return m_cards; }
    [[nodiscard]] TicketForm& form() const { return *m_form; }
    /// Drafts have been read and the first card is shown.
    [[nodiscard]] bool isReady() const { return m_ready; }

    // DeskEditor
    void insertAtCaret(const QString& text) override;
    void insertPhrase(const QString& phrase) override;
    void quote(const ArticleReference& article, const QString& passage) override;
    void link(const ArticleReference& article) override;
    [[nodiscard]] PlaceholderSource placeholders() const override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] DraftId card() const override { return m_card.id; }
    [[nodiscard]] Written written() const override;

Q_SIGNALS:
    void ready();
    /// The person wants to see that ticket on its own page.
    void ticketAsked(const Seatdesk::RecordId& ticket);
    /// A ticket has been saved.
    void saved(const Seatdesk::RecordId& ticket);
    /// The ticket on the page, or what it is about, is another now: panels may suggest anew.
    void subjectChanged();
    /// The call went into another part of the conversation; the key of its situation of standard phrases.
    void situationChanged(const QString& situation);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Whom the notice tells of as being on hold: nobody, whom the phrase is for, or whom it warns of.
    struct HoldTold
    {
        DraftId card;
        int level = 0;  ///< 1 the phrase, 2 the warning
        bool isShown = false;

        bool operator==(const HoldTold&) const = default;
    };

    // deskpage.cpp
    void connectParts();
    void restoreCalls();
    void restoreDrafts();
    void showCard(int row);
    void takeFocusToCard();
    void closeCurrent();
    void storeForm();
    void noteEdit();
    void keepSoon(DraftId id);
    void tick();
    void takeNumber(const QString& number);
    void takeCustomer(const MatchedCustomer& match);
    void trackFocus(QWidget* now);
    void putCard();
    [[nodiscard]] bool isComposing() const;
    // desklayout.cpp
    void layOut();
    QWidget* makeHead();
    QWidget* makeFoot();
    void openMore(QWidget* below);
    void showHead();
    void useRoom();
    // deskactions.cpp
    void declareActions();
    void declareSaving();
    void declareCard();
    void declareCalls();
    void declareConversation();
    void stepCard(int by);
    void beginTalking();
    void answerCall();
    void noteWriting();
    /// With anybody, on this card or another.
    [[nodiscard]] bool isSpeaking() const;
    void toggleHold();
    void endCall();
    void discard();
    [[nodiscard]] QString whyNotSave() const;
    [[nodiscard]] QString whyNotAnswer() const;
    [[nodiscard]] QString whyNotHold() const;
    // desksaving.cpp
    void attempt(TicketAction way);
    [[nodiscard]] QStringList missing(TicketAction way) const;
    void showMissing();
    void save(TicketAction way, bool another);
    void takeSaved(const SavedTicket& saved, bool another);
    [[nodiscard]] bool isTypedOn(const DeskCard& card) const;
    void goOnWith(int row, const SavedTicket& saved, bool recorded);
    static DeskCard sameCall(const SavedTicket& saved);
    void tellSaved(const SavedTicket& saved);
    void tellFailed(const Error& error);
    void tellDraftFailed(const Error& error);
    void offerUndo(std::function<void()> undo);
    void undo(const SavedTicket& saved);
    void answerDuplicate(RecordId ticket, DuplicateAnswer answer);
    void addToDuplicate(RecordId ticket, DuplicateAnswer answer);
    void takeAdded(RecordId ticket, const QString& text, const SavedTicket& added);
    void tellAdded();
    void undoAdded(RecordId ticket, const QString& text, const SavedTicket& added);
    void bringBack(DeskCard card);
    static QString wordsToAdd(const DeskCard& card, bool urges);
    // deskpaper.cpp
    void findPaper(const TicketNumber& number, Instant happened, const std::function<void(const QString&)>& done);
    void tellUsed(const PaperForm& form, const std::function<void(const QString&)>& done);
    void startPaper(const PaperForm& form, Instant happened);
    // deskreference.cpp
    void loadReference();
    void loadCategories();
    void loadWordings();
    void loadHoldPhrase();
    void showTargets();
    void watchHold();
    [[nodiscard]] int holdLevel(const DeskCard& card) const;
    [[nodiscard]] HoldTold holdToTell() const;
    [[nodiscard]] QString holdSentence(const HoldTold& told) const;
    void offerWayToHeld(const HoldTold& told);
    [[nodiscard]] QString placeholder(const DeskCard& card, const QString& key) const;
    void takeChat();
    void watchChat();
    void addArticle(const ArticleReference& article, const QString& how);
    void insertFilled(const QString& phrase);

    Workplace& m_work;
    const Theme& m_theme;
    ActionRegistry& m_actions;
    CallCards m_cards;
    DraftKeeper m_keeper;
    TicketDesk m_desk;
    TicketSaver m_saver;
    CallStack* m_stack;
    CallerPanel* m_caller;
    TicketForm* m_form;
    DeskStory* m_story;
    QSplitter* m_splitter = nullptr;
    QLabel* m_title;
    Chip* m_kept;
    HandlingClock* m_clock;
    NoticeBar* m_notice;
    NoticeBar* m_holdNotice;
    MissingBar* m_missing;
    QPointer<CallBar> m_callBar;
    DeskCard m_card;  ///< the current one, as it stands in the form
    QPointer<QWidget> m_lastText;
    bool m_besideCaller = false;  ///< the caret stood in the caller's fields last
    QTimer m_second;
    TicketAction m_way = TicketAction::Dispatch;
    DeskCard m_sent;               ///< what is being saved
    std::function<void()> m_undo;  ///< takes the last save, or the card thrown away, back
    QString m_holdPhrase;
    HoldTold m_holdTold;
    std::optional<Instant> m_chatSince;  ///< when a chat without a reply was taken up on this card
    bool m_chatLate = false;             ///< its customer has waited for too long, and that was told
    bool m_another = false;              ///< the save that is tried is followed by another matter of the same call
    bool m_saving = false;
    bool m_wide = false;
    bool m_ready = false;
    QList<std::pair<QString, QString>> m_early;  ///< calls that came before the drafts were read
};

}  // namespace Seatdesk
