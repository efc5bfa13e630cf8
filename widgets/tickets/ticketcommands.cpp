// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/ticketcommands.h"

#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/noticebar.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/tickets/bulkdialog.h"
#include "widgets/tickets/composer.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/factsblock.h"
#include "widgets/tickets/ticketlooks.h"
#include "widgets/tickets/ticketspage.h"
#include "widgets/tickets/tickettable.h"
#include "widgets/tickets/viewspane.h"
#include "widgets/workplace.h"

#include <QAction>
#include <QApplication>
#include <QToolButton>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kWorkspace = QStringLiteral("tickets");

/// Those that help most stand first on the buttons of the detail.
const QList<TicketAction> kByUse{
    TicketAction::Accept,     TicketAction::Attempt,  TicketAction::Approve,  TicketAction::Done,
    TicketAction::Dispatch,   TicketAction::Instruct, TicketAction::FileForm, TicketAction::Resume,
    TicketAction::Appoint,    TicketAction::Arrive,   TicketAction::Urge,     TicketAction::Escalate,
    TicketAction::Return,     TicketAction::Reject,   TicketAction::Judge,    TicketAction::Settle,
    TicketAction::Close,      TicketAction::Unmerge,  TicketAction::Reopen,   TicketAction::Merge,
    TicketAction::Wait,       TicketAction::Promise,  TicketAction::Assign,   TicketAction::Disagree,
    TicketAction::FileReport, TicketAction::Edit,     TicketAction::Cancel,   TicketAction::Join,
    TicketAction::Leave,      TicketAction::Rule,     TicketAction::Share,    TicketAction::Liability};

/// Those that take the ticket from one state to another.
const QList<TicketAction> kSteps{TicketAction::Accept,   TicketAction::Approve, TicketAction::Done,
                                 TicketAction::Dispatch, TicketAction::Return,  TicketAction::Reject,
                                 TicketAction::Settle,   TicketAction::Close,   TicketAction::Unmerge,
                                 TicketAction::Reopen,   TicketAction::Merge,   TicketAction::Cancel};

}  // namespace

TicketCommands::TicketCommands(TicketsPage& page, Workplace& place, const Theme& theme, ActionRegistry& actions,
                               TicketWays ways)
    : QObject(&page),
      m_page(page),
      m_place(place),
      m_theme(theme),
      m_actions(actions),
      m_ways(std::move(ways)),
      m_desk(page.desk()),
      m_questions(page.desk(), place, this)
{
    declareTicketActions();
    declarePageActions();
    declareViewActions();
    declareWays();
    connect(&page, &TicketsPage::ticketShown, this, &TicketCommands::takeShown);
    connect(&page, &TicketsPage::selectionChanged, &actions, &ActionRegistry::refresh);
    connect(&m_desk, &TicketDesk::undoChanged, &actions, &ActionRegistry::refresh);
    connect(&page.detail().composer(), &Composer::textChanged, &actions, &ActionRegistry::refresh);
    connect(&page.detail().composer(), &Composer::recordAsked, this,
            [this] { m_actions.run(QStringLiteral("ticket.record")); });
    connect(&page.detail().facts(), &FactsBlock::revealAsked, this, &TicketCommands::reveal);
    connect(&page.detail().facts(), &FactsBlock::instructAsked, this,
            [this](RecordId id) { startOn(TicketAction::Instruct, id); });
    connect(&page.detail().facts(), &FactsBlock::disagreeAsked, this,
            [this](RecordId id) { startOn(TicketAction::Disagree, id); });
    page.detail().composer().setKeyHint(actions.keyHint(QStringLiteral("ticket.record")));
    takeShown();
}

QString TicketCommands::idOf(TicketAction action)
{
    // Urging has its key in the department's key map under this name.
    if (action == TicketAction::Urge)
        return QStringLiteral("ticket.urge");
    return QStringLiteral("tickets.") + keyOf(action);
}

void TicketCommands::declare(const QString& id, const QString& name, const QString& icon, std::function<void()> run,
                             std::function<QString()> whyNot)
{
    ActionSpec spec;
    spec.id = id;
    spec.name = name;
    spec.workspace = kWorkspace;
    spec.icon = icon;
    spec.group = tr("Tickets");
    spec.run = std::move(run);
    spec.whyNot = std::move(whyNot);
    m_actions.add(spec, this);
}

void TicketCommands::declareAction(TicketAction action)
{
    declare(
        idOf(action), ActionWords::button(action), TicketLooks::iconOf(action), [this, action] { start(action); },
        [this, action] { return whyNot(action); });
}

void TicketCommands::declareTicketActions()
{
    for (const TicketAction action : kByUse)
        declareAction(action);
    declare(
        QStringLiteral("ticket.record"), tr("Record what is written, else the next step"),
        QStringLiteral("document-edit"), [this] { recordOrGoOn(); }, [this] { return whyNotRecord(); });
    // A key held down too long must not take the step after the next.
    m_actions.action(QStringLiteral("ticket.record"))->setAutoRepeat(false);
    declare(
        QStringLiteral("tickets.clock"), tr("Start a clock…"), QStringLiteral("chronometer"), [this] { startClock(); },
        [this] { return whyNot(TicketAction::Edit); });
    declare(
        QStringLiteral("tickets.reveal"), tr("Show the customer's number…"), QStringLiteral("eye"),
        [this] { reveal(); }, [this] { return whyNotTicket(); });
}

void TicketCommands::declarePageActions()
{
    declare(QStringLiteral("tickets.filter"), tr("Filter in this view"), QStringLiteral("view-filter"),
            [this] { m_page.focusWords(); });
    declare(QStringLiteral("tickets.nextView"), tr("Next view"), QStringLiteral("go-down"),
            [this] { m_page.views().step(1); });
    declare(QStringLiteral("tickets.previousView"), tr("Previous view"), QStringLiteral("go-up"),
            [this] { m_page.views().step(-1); });
    declare(QStringLiteral("tickets.list"), tr("To the list"), QStringLiteral("view-list"),
            [this] { m_page.focusList(); });
    declare(
        QStringLiteral("tickets.bulk"), tr("Bulk change…"), QStringLiteral("document-edit"), [this] { bulk(); },
        [this] { return m_page.chosenTickets().isEmpty() ? tr("Select tickets in the list first.") : QString(); });
    declare(
        QStringLiteral("tickets.many"), tr("Answer what belongs to it…"), QStringLiteral("dialog-ok"),
        [this] { answerMany(); }, [this] { return whyNotMany(); });
    declare(
        QStringLiteral("tickets.undo"), tr("Undo the last action"), QStringLiteral("edit-undo"), [this] { undo(); },
        [this] { return whyNotUndo(); });
    m_actions.action(QStringLiteral("tickets.undo"))->setAutoRepeat(false);
}

void TicketCommands::declareViewActions()
{
    declare(QStringLiteral("tickets.saveView"), tr("Save the filter as a view…"), QStringLiteral("pin"),
            [this] { Q_EMIT m_page.saveViewAsked(); });
    const auto whyNotSaved = [this] {
        const bool saved = m_page.view() && m_page.view()->isSaved();
        return saved ? QString() : tr("This view is the same for everybody.");
    };
    declare(
        QStringLiteral("tickets.renameView"), tr("Rename the view…"), QStringLiteral("document-edit"),
        [this] { Q_EMIT m_page.renameViewAsked(*m_page.view()); }, whyNotSaved);
    declare(
        QStringLiteral("tickets.deleteView"), tr("Delete the view…"), QStringLiteral("edit-delete"),
        [this] { Q_EMIT m_page.deleteViewAsked(*m_page.view()); }, whyNotSaved);
    for (int i = 0; i < TicketListModel::kColumns; ++i) {
        const auto column = TicketListModel::Column(i);
        declare(QStringLiteral("tickets.sort.%1").arg(i), tr("Sort by: %1").arg(TicketTable::columnName(column)),
                QStringLiteral("view-list"), [this, column] { m_page.table().sortBy(column); });
    }
}

void TicketCommands::declareWays()
{
    if (m_ways.exportView) {
        declare(QStringLiteral("tickets.export"), tr("Export the view…"), QStringLiteral("document-export"),
                [this] { m_ways.exportView(m_page.filter(), m_page.viewName()); });
    }
    if (m_ways.openQuoted)
        declareQuoted();
    if (m_ways.remind) {
        declare(
            QStringLiteral("tickets.remind"), tr("Remind me…"), QStringLiteral("chronometer"),
            [this] { m_ways.remind(TicketId(m_page.detail().file()->id())); }, [this] { return whyNotTicket(); });
    }
    if (m_ways.print) {
        for (const FormKind form : allOf<FormKind>()) {
            declare(
                QStringLiteral("tickets.print.") + keyOf(form), tr("Print: %1").arg(ActionWords::form(form)),
                QStringLiteral("document-print"),
                [this, form] { m_ways.print(TicketId(m_page.detail().file()->id()), form); },
                [this] { return whyNotTicket(); });
        }
    }
}

QString TicketCommands::whyNotTicket() const
{
    return m_page.detail().file() ? QString() : tr("Choose a ticket first.");
}

QString TicketCommands::whyNot(TicketAction action) const
{
    if (!m_page.detail().file())
        return whyNotTicket();
    const auto found = std::find_if(m_offers.begin(), m_offers.end(),
                                    [action](const ActionOffer& offer) { return offer.action == action; });
    if (found == m_offers.end())
        return {};
    // What is missing is asked for, unless it is no field of a form.
    const bool asked = found->why == ActionOffer::Why::Fields && !TicketQuestions::isDirect(action);
    return asked ? QString() : ActionWords::whyNot(*found);
}

void TicketCommands::takeShown()
{
    const auto& file = m_page.detail().file();
    m_offers = file ? m_desk.actions().available(file->ticket) : QList<ActionOffer>();
    m_actions.refresh();
    if (!file)
        return;
    m_page.detail().offer(buttons(), menu());
    const QString why = whyNot(TicketAction::Reply);
    m_page.detail().composer().setReplyAllowed(why.isEmpty(), why);
}

QStringList TicketCommands::buttons() const
{
    QStringList ids;
    for (const TicketAction action : kByUse) {
        if (whyNot(action).isEmpty() && ids.size() < 5)
            ids.append(idOf(action));
    }
    return ids;
}

/// First what can be done now; the rest below its reason, each with the whole of it as its hint.
QList<DetailPane::MenuPart> TicketCommands::menu() const
{
    DetailPane::MenuPart now;
    DetailPane::MenuPart steps{tr("Steps: not in the state it is in"), {}};
    DetailPane::MenuPart elsewhere{tr("Else: not in the state it is in"), {}};
    DetailPane::MenuPart others{tr("Not with your roles"), {}};
    for (const TicketAction action : kByUse) {
        const auto offer = std::find_if(m_offers.begin(), m_offers.end(),
                                        [action](const ActionOffer& one) { return one.action == action; });
        const bool denied = offer != m_offers.end() && offer->why == ActionOffer::Why::Rights;
        DetailPane::MenuPart& unfit = kSteps.contains(action) ? steps : elsewhere;
        (whyNot(action).isEmpty() ? now : denied ? others : unfit).actions.append(idOf(action));
    }
    DetailPane::MenuPart more{
        {}, {QStringLiteral("tickets.many"), QStringLiteral("tickets.clock"), QStringLiteral("tickets.reveal")}};
    if (m_ways.remind)
        more.actions.append(QStringLiteral("tickets.remind"));
    DetailPane::MenuPart print{tr("Print"), {}};
    if (m_ways.print) {
        for (const FormKind form : allOf<FormKind>())
            print.actions.append(QStringLiteral("tickets.print.") + keyOf(form));
    }
    return {now, more, print, steps, elsewhere, others};
}

void TicketCommands::start(TicketAction action)
{
    const auto& file = m_page.detail().file();
    if (file)
        startOn(action, m_questions.escalationFor(action, *file));
}

void TicketCommands::startOn(TicketAction action, RecordId escalation)
{
    const auto& file = m_page.detail().file();
    if (!file)
        return;
    const Deed deed{action, file->id(), escalation};
    if (TicketQuestions::isDirect(action)) {
        perform(deed, {}, [this](const QString& failure) {
            if (!failure.isEmpty())
                refuse(failure);
        });
        return;
    }
    const ActionOffer offer = m_desk.actions().offer(action, file->ticket);
    const auto submit = [this, deed](const QJsonObject& answers, const auto& done) { perform(deed, answers, done); };
    auto* dialog = new AskDialog(m_questions.ask(action, *file, offer.missing), submit, m_theme, m_page.window());
    dialog->keepDrafts(m_place, DraftKind::TicketAction, file->id().toString() + u' ' + keyOf(action));
    dialog->open();
}

void TicketCommands::perform(const Deed& deed, const QJsonObject& answers,
                             const std::function<void(const QString&)>& done)
{
    if (deed.action == TicketAction::Merge || deed.action == TicketAction::Join)
        return tie(deed, RecordId::fromString(answers.value(u"target").toString()), done);
    const QString name = ActionWords::name(deed.action);
    m_desk.perform(deed.ticket, name, TicketQuestions::plan(deed.action, answers, deed.escalation), this,
                   [this, name, done](const Result<void>& result) {
                       done(result ? QString() : ActionWords::failure(name, result.error()));
                       if (result)
                           carriedOut(name);
                   });
}

void TicketCommands::carriedOut(const QString& name)
{
    NoticeBar& notice = m_page.notice();
    const auto staying = m_desk.staying();
    notice.tell(Tone::Success, staying ? tr("%1: done. %2").arg(name, ActionWords::whyStays(staying->why))
                                       : tr("%1: done.").arg(name));
    notice.setDismissable(true);
    if (!m_desk.undoName().isEmpty()) {
        QToolButton* back = notice.addAction(tr("Undo"), m_actions.keyHint(QStringLiteral("tickets.undo")));
        connect(back, &QToolButton::clicked, this, [this] { m_actions.run(QStringLiteral("tickets.undo")); });
    }
    notice.show();
}

void TicketCommands::refuse(const QString& sentence)
{
    m_page.notice().tell(Tone::Warning, sentence);
    m_page.notice().setDismissable(true);
    m_page.notice().show();
}

QString TicketCommands::whyNotUndo() const
{
    if (!m_desk.undoName().isEmpty())
        return {};
    const auto staying = m_desk.staying();
    return staying ? tr("“%1”: %2").arg(staying->name, ActionWords::whyStays(staying->why))
                   : tr("There is nothing to undo.");
}

void TicketCommands::undo()
{
    const QString name = m_desk.undoName();
    m_desk.undo(this, [this, name](const Result<void>& result) {
        if (!result)
            return refuse(ActionWords::failure(tr("Undo of “%1”").arg(name), result.error()));
        m_page.notice().tell(Tone::Info, tr("%1: undone.").arg(name));
        m_page.notice().setDismissable(true);
        m_page.notice().show();
    });
}

QString TicketCommands::whyNotRecord() const
{
    if (!m_page.detail().file())
        return whyNotTicket();
    const bool written = !m_page.detail().composer().text().trimmed().isEmpty();
    return written || !buttons().isEmpty() ? QString() : tr("Write something first.");
}

/// One key for what is at hand. Whoever stands in the empty note wants to write one.
void TicketCommands::recordOrGoOn()
{
    const Composer& composer = m_page.detail().composer();
    if (!composer.text().trimmed().isEmpty())
        return record();
    const QWidget* focus = QApplication::focusWidget();
    if (focus && composer.isAncestorOf(focus))
        return refuse(tr("Write something first."));
    const QStringList next = buttons();
    if (!next.isEmpty())
        m_actions.run(next.first());
}

void TicketCommands::record()
{
    const Composer& composer = m_page.detail().composer();
    const bool reply = composer.audience() == Audience::Customer;
    const QString name = ActionWords::name(reply ? TicketAction::Reply : TicketAction::Note);
    const QString text = composer.text();
    const Channel channel = composer.channel();
    const auto plan = [reply, text, channel](const TicketActions& a, const TicketCase& c) {
        return reply ? a.reply(c, text, channel) : a.note(c, text);
    };
    const RecordId ticket = m_page.detail().file()->id();
    m_desk.perform(ticket, name, plan, this, [this, name, ticket, text](const Result<void>& result) {
        if (!result)
            return refuse(ActionWords::failure(name, result.error()));
        m_page.detail().composer().takeRecorded(ticket, text);
    });
}

}  // namespace Seatdesk
