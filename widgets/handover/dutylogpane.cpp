// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/dutylogpane.h"

#include "domain/book.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/syncstatus.h"
#include "items/dutylog.h"
#include "items/dutylogmodel.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/duties/duechip.h"
#include "widgets/duties/dutycalendar.h"
#include "widgets/handover/bookreturn.h"
#include "widgets/handover/chainchip.h"
#include "widgets/handover/dutylogcommands.h"
#include "widgets/handover/dutylogdelegate.h"
#include "widgets/handover/dutylogfilterbar.h"
#include "widgets/handover/dutylogwords.h"
#include "widgets/handover/entrycomposer.h"
#include "widgets/handover/handoverpage.h"
#include "widgets/handover/uncheckedchip.h"
#include "widgets/words/errorwords.h"

#include <QHBoxLayout>
#include <QListView>

namespace Seatdesk {

namespace {

SignatureTest signatureTest(const Signing* signing)
{
    if (!signing)
        return {};
    return [signing](const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature) {
        return signing->holds(publicKey, message, signature);
    };
}

}  // namespace

DutyLogDelegate* DutyLogPane::makeDelegate()
{
    auto* delegate = new DutyLogDelegate(m_place.session, theme(), m_place.settings.zone());
    delegate->setJudge([this](qint64 seq) { return m_verification.judged(seq); });
    return delegate;
}

DutyLogPane::DutyLogPane(Workplace& place, const Theme& theme, ActionRegistry& actions, DutyLog& log, HandoverWays ways,
                         QWidget* parent)
    : Ground(theme, Role::Surface, {}, parent),
      m_place(place),
      m_actions(actions),
      m_ways(std::move(ways)),
      m_log(log),
      m_verification(place.records, signatureTest(m_ways.signing)),
      m_model(new DutyLogModel(this)),
      m_list(makePlainList(m_model, makeDelegate(), QStringLiteral("dutyLog"), tr("Entries of the duty log"))),
      m_filter(new DutyLogFilterBar(place, theme)),
      m_composer(new EntryComposer(place, theme)),
      m_commands(new DutyLogCommands(place, theme, log, this)),
      m_return(new BookReturn(place, theme, m_ways.restoring, this)),
      m_empty(new EmptyState(theme)),
      m_notice(new NoticeBar(theme)),
      m_chain(new ChainChip(theme, m_verification, place.syncStatus)),
      m_unchecked(new UncheckedChip(place, theme)),
      m_due(new DueChip(place, theme)),
      m_team(makeLabel(theme, {}, Role::Text2)),
      m_older(new KeyHintButton(theme, {})),
      m_today(new KeyHintButton(theme, {})),
      m_correct(new KeyHintButton(theme, {})),
      m_ticket(new KeyHintButton(theme, {})),
      m_print(new KeyHintButton(theme, {})),
      m_reports(new KeyHintButton(theme, {}))
{
    setObjectName(QStringLiteral("dutyLogPane"));
    connect(&m_verification, &BookVerification::changed, m_list, [this] {
        // What the entries say of their signatures may be another, and take another place.
        if (m_verification.state() != BookVerification::State::Running)
            m_list->doItemsLayout();
    });
    declareActions();
    build();
    connect(m_filter, &DutyLogFilterBar::changed, this, [this] { m_log.setFilter(m_filter->filter()); });
    connect(m_composer, &EntryComposer::changed, &m_actions, &ActionRegistry::refresh);
    connect(&m_log, &DutyLog::changed, this, &DutyLogPane::showLog);
    connect(&m_log, &DutyLog::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("The log could not be read.") + u' ' + ErrorWords::reason(error));
    });
    connect(m_chain, &ChainChip::broken, this, &DutyLogPane::tellBroken);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, &m_actions, &ActionRegistry::refresh);
    connect(m_chain, &ChainChip::clicked, this, [this] { m_actions.run(QStringLiteral("handover.verify")); });
    connect(m_unchecked, &Chip::clicked, this, [this] { m_actions.run(QStringLiteral("handover.checks")); });
    connect(m_due, &Chip::clicked, this, [this] { m_actions.run(DutyCalendar::action()); });
    m_log.setFilter(m_filter->filter());
}

void DutyLogPane::build()
{
    letRowsWrap(*m_list);
    m_notice->setDismissable(true);
    m_notice->hide();
    m_empty->setObjectName(QStringLiteral("dutyLogEmpty"));
    m_empty->setIconName(QStringLiteral("document-swap"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_filter);
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(makeFoot());
    column->addWidget(m_composer);
}

QWidget* DutyLogPane::makeHead()
{
    m_team->setObjectName(QStringLiteral("dutyLogTeam"));
    auto* head = new Ground(theme(), Role::Sunken, Qt::BottomEdge);
    head->setFixedHeight(theme().height(40));
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(12, 0, 12, 1);
    m_head->setSpacing(8);
    m_head->addWidget(makeLabel(theme(), tr("Duty log"), Role::Text1, TextStep::Title, true));
    m_head->addWidget(m_team);
    m_head->addStretch();
    m_head->addWidget(m_due);
    m_head->addWidget(m_unchecked);
    m_head->addWidget(m_chain);
    return head;
}

QWidget* DutyLogPane::makeFoot()
{
    auto* foot = new Ground(theme(), Role::Surface, Qt::TopEdge);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 7, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_correct);
    row->addWidget(m_ticket);
    row->addWidget(m_print);
    row->addWidget(m_reports);
    for (KeyHintButton* button : {m_correct, m_ticket, m_print, m_reports, m_older, m_today})
        button->setHintShown(false);
    row->addStretch();
    row->addWidget(m_older);
    row->addWidget(m_today);
    return foot;
}

void DutyLogPane::declareActions()
{
    const PageActions actions(m_actions, this, HandoverPage::workspace(), tr("Handover"));
    const QString record = actions.add({.id = QStringLiteral("handover.record"),
                                        .name = tr("Write into the log"),
                                        .icon = QStringLiteral("document-edit"),
                                        .run = [this] { this->record(); },
                                        .whyNot =
                                            [this] {
                                                const QString why = m_commands->whyNotWrite();
                                                return why.isEmpty() ? m_composer->whyNot() : why;
                                            }});
    const QString link = actions.add({.id = QStringLiteral("handover.link"),
                                      .name = tr("Link a ticket…"),
                                      .icon = QStringLiteral("edit-link"),
                                      .run =
                                          [this] {
                                              m_commands->pickTicket([this](RecordId ticket, const QString& number) {
                                                  m_composer->setTicket(ticket, number);
                                              });
                                          },
                                      .whyNot = [this] { return m_commands->whyNotWrite(); }});
    m_composer->follow(m_actions, record, link);
    actions.add({.id = QStringLiteral("handover.write"),
                 .name = tr("Write an entry"),
                 .icon = QStringLiteral("document-edit"),
                 .run = [this] { write(); },
                 .whyNot = [this] { return m_commands->whyNotWrite(); }});
    m_correct->setObjectName(QStringLiteral("handover.correct"));
    m_correct->follow(m_actions, actions.add({.id = QStringLiteral("handover.correct"),
                                              .name = tr("Correct…"),
                                              .icon = QStringLiteral("document-edit"),
                                              .run = [this] { m_commands->correct(*current()); },
                                              .whyNot = [this] { return m_commands->whyNotCorrect(current()); }}));
    actions.add({.id = QStringLiteral("handover.open"),
                 .name = tr("Open the team's book"),
                 .icon = QStringLiteral("list-add"),
                 .run =
                     [this] {
                         m_commands->open([this](const QString& failure) {
                             if (!failure.isEmpty())
                                 m_notice->tell(Tone::Danger, failure);
                         });
                     },
                 .whyNot = [this] { return m_commands->whyNotOpen(); }});
    actions.add({.id = QStringLiteral("handover.next"),
                 .name = tr("Close the full book…"),
                 .icon = QStringLiteral("documentation"),
                 .run = [this] { m_commands->openNext(); },
                 .whyNot = [this] { return m_commands->whyNotNext(); }});
    declareReading(actions);
}

void DutyLogPane::write()
{
    m_composer->focusText();
}

void DutyLogPane::correct(const Row& entry)
{
    m_toCorrect = entry;
    correctWaiting();
}

void DutyLogPane::correctWaiting()
{
    if (!m_toCorrect || !m_log.isLoaded())
        return;
    const DutyLogEntry entry = m_log.read(*m_toCorrect);
    m_toCorrect.reset();
    const QString why = m_commands->whyNotCorrect(&entry);
    if (why.isEmpty())
        m_commands->correct(entry);
    else
        m_notice->tell(Tone::Info, why);
}

QString DutyLogPane::whyNotWrite() const
{
    return m_commands->whyNotWrite();
}

QWidget* DutyLogPane::list() const
{
    return m_list;
}

void DutyLogPane::addChooser(QWidget* chooser)
{
    m_chooser = chooser;
    m_head->insertWidget(1, chooser);
}

void DutyLogPane::record()
{
    if (m_composer->isComposing() || m_isWriting)
        return;
    m_isWriting = true;
    const BookBody body = m_composer->body(m_place.time.now());
    m_commands->write(body,
                      [this, team = m_log.team(), body](const QString& failure) { written(team, body, failure); });
}

void DutyLogPane::written(ScopeId team, const BookBody& body, const QString& failure)
{
    m_isWriting = false;
    if (!failure.isEmpty())
        return m_composer->tell(failure);
    m_composer->takeWritten(team, body);
    if (m_place.syncStatus.state() == SyncStatus::State::Offline)
        m_notice->tell(
            Tone::Info,
            tr("Written on this PC, with its time. It joins the chain once the server is reached, and says so."));
    if (m_filter->isNarrowed())
        m_filter->reset();  // the entry stands in today's log
}

void DutyLogPane::showLog()
{
    const RecordId book = m_log.book() ? m_log.book()->id : RecordId();
    if (book != m_verified) {
        m_verified = book;
        m_chain->setBook(book);
        m_verification.verify(book);
    }
    if (m_shownTeam != m_log.team()) {
        m_shownTeam = m_log.team();
        m_composer->showTeam(m_shownTeam, m_place.session.nameOf(m_shownTeam));
    }
    m_unchecked->follow(m_log.team());
    m_reports->setVisible(whyNotReport().isEmpty());
    showTeam();
    const RecordId last = lastEntry();
    m_model->setEntries(m_log.entries());
    if (lastEntry() != last)
        m_list->scrollToBottom();
    m_filter->showFound(m_model->rowCount() > 0 ? countText() : QString());
    m_composer->setVisible(m_commands->whyNotWrite().isEmpty());
    showEmpty();
    correctWaiting();
    m_actions.refresh();
}

RecordId DutyLogPane::lastEntry() const
{
    return m_model->entries().isEmpty() ? RecordId() : m_model->entries().last().id();
}

/// The team, unless it is chosen beside, and its book.
void DutyLogPane::showTeam()
{
    QStringList words;
    if (!m_chooser || m_chooser->isHidden())
        words.append(m_place.session.nameOf(m_log.team()));
    if (m_log.book())
        words.append(tr("book %1").arg(Book(*m_log.book()).number()));
    m_team->setText(words.join(QStringLiteral(" · ")));
}

QString DutyLogPane::countText() const
{
    return m_log.hasOlder() ? tr("the newest %n entries", nullptr, m_model->rowCount())
                            : tr("%n entries", nullptr, m_model->rowCount());
}

void DutyLogPane::showEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty && m_log.isLoaded());
    m_older->setVisible(m_log.hasOlder());
    m_today->setVisible(m_filter->isNarrowed());
    m_empty->clearWaysOut();
    if (!m_log.book()) {
        const QString why = m_commands->whyNotOpen();
        m_empty->setTexts(
            tr("The team has no duty log yet."),
            why.isEmpty()
                ? tr("Open its first book: what is written into it stays, in order, and can only be corrected.")
                : why);
        if (why.isEmpty())
            connect(m_empty->addWayOut(tr("Open the team's book")), &QPushButton::clicked, this,
                    [this] { m_actions.run(QStringLiteral("handover.open")); });
    } else if (m_filter->isNarrowed()) {
        m_empty->setTexts(tr("No entry is like this."), tr("Choose other days, another category or fewer words."));
    } else {
        m_empty->setTexts(tr("Nothing has been written today."),
                          tr("Equipment, difficult issues, who came and went, instructions: write below what the next "
                             "shift must know."));
    }
}

const DutyLogEntry* DutyLogPane::current() const
{
    return m_model->entryAt(m_list->currentIndex());
}

}  // namespace Seatdesk
