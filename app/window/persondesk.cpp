// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/persondesk.h"

#include "app/transfer/transfers.h"
#include "app/window/benchnotice.h"
#include "app/window/documents.h"
#include "app/window/firstpage.h"
#include "app/window/personsettings.h"
#include "app/window/repairnotice.h"
#include "app/window/unfinished.h"
#include "domain/groupbuilder.h"
#include "domain/keybinding.h"
#include "domain/staff.h"
#include "domain/whendone.h"
#include "domain/wording.h"
#include "host/foldertransfer.h"
#include "host/shippedcontent.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/texteditor.h"
#include "widgets/desk/customersource.h"
#include "widgets/desk/deskpage.h"
#include "widgets/help/keysheet.h"
#include "widgets/handover/handoverpage.h"
#include "widgets/knowledge/knowledgepage.h"
#include "widgets/knowledge/references.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/palette/commandsource.h"
#include "widgets/phrases/phraseeditor.h"
#include "widgets/reminders/reminders.h"
#include "widgets/shell/headerbar.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/signin/passworddialog.h"
#include "widgets/status/seatstatus.h"
#include "widgets/tickets/ticketsource.h"
#include "widgets/tickets/ticketspage.h"
#include "widgets/tray/traydock.h"
#include "widgets/wording/wordingrules.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>

#include <algorithm>
#include <chrono>

namespace Seatdesk {

namespace {

const QString kPanels = QStringLiteral("panels");

}  // namespace

PersonDesk::PersonDesk(Seat& seat, SeatHost& host, Theme& theme, SystemLook& systemLook)
    : m_seat(seat),
      m_host(host),
      m_theme(theme),
      m_systemLook(systemLook),
      m_place{seat.records(), seat.drafts(),   seat.search(),   seat.customers(),  seat.ticketNumbers(),
              seat.session(), seat.settings(), seat.calendar(), seat.syncStatus(), seat.tray(),
              m_typeAhead,    m_wording,       seat.time(),     seat.seatId()},
      m_bench(new Workbench(theme))
{
    addPages();
    addTransfers();
    m_settings = new PersonSettings(m_place, m_theme, m_bench->actions(), m_bench);
    addHeader();
    addPalette();
    auto* status = new SeatStatus(m_place, m_bench->status(), m_bench);
    connect(status, &SeatStatus::trayAsked, this, [this] { m_tray->toggle(); });
    connect(status, &SeatStatus::dutyLogAsked, this, [this] { m_bench->showPage(HandoverPage::workspace()); });
    connect(status, &SeatStatus::ticketAsked, this, [this](const RecordId& ticket) { showTicket(ticket); });
    connect(status, &SeatStatus::questionsAsked, this, [this] {
        m_bench->showPage(KnowledgePage::workspace());
        m_bench->actions().run(QStringLiteral("knowledge.questions"));
    });
    connect(status, &SeatStatus::clockWarned, this, [this](const QString& sentence, const RecordId& ticket) {
        BenchNotice(*m_bench, m_theme)
            .tell(QStringLiteral("clock"), Tone::Warning, sentence, tr("Show"), [this, ticket] { showTicket(ticket); });
    });
    connect(m_bench, &Workbench::settingsAsked, m_settings, [this] { m_settings->open(); });
    connect(m_bench, &Workbench::lockAsked, this, &PersonDesk::lockAsked);
    connect(&m_idle, &IdleWatch::becameIdle, this, &PersonDesk::lockAsked);
    connect(&m_seat, &Seat::settingsChanged, this, &PersonDesk::useSettings);
    connect(&m_systemLook, &SystemLook::changed, this, &PersonDesk::useSettings);
    const auto tellRepair = [this](const FileRepair& repair) { showRepair(*m_bench, m_theme, repair); };
    connect(&m_seat, &Seat::repaired, this, tellRepair);
    connect(&m_host, &SeatHost::repaired, this, tellRepair);
    connect(&m_bench->actions(), &ActionRegistry::bindingChanged, this, &PersonDesk::keepKey);
    useSettings();
    loadKeys();
    loadWordings();
}

PersonDesk::~PersonDesk()
{
    // A field tells its panel that it is left: while there still is a panel.
    if (QWidget* caret = m_bench->focusWidget())
        caret->clearFocus();
    // The pages use the ports of this object: they go first, whoever shows them.
    delete m_bench;
}

QString PersonDesk::personNumber() const
{
    return Staff(m_seat.session().staff()).number();
}

QString PersonDesk::personName() const
{
    return personNumber() + u' ' + Staff(m_seat.session().staff()).name();
}

QString PersonDesk::teamName() const
{
    return m_seat.session().nameOf(m_seat.session().team());
}

void PersonDesk::start()
{
    m_bench->restorePlace(QSettings(placeFile(), QSettings::IniFormat).value(kPanels).toByteArray());
    m_bench->start(firstPageOf(m_seat.session()));
}

void PersonDesk::tellUnfinished()
{
    m_unfinished->tell();
}

QString PersonDesk::placeFile() const
{
    const StaffId person = m_seat.session().person();
    return m_host.folder().personFolder(person).value_or(QString()) + QStringLiteral("/window.ini");
}

void PersonDesk::keepPlace()
{
    QSettings(placeFile(), QSettings::IniFormat).setValue(kPanels, m_bench->place());
}

void PersonDesk::tellNotRemembered()
{
    BenchNotice(*m_bench, m_theme)
        .tell(QStringLiteral("keychain"), Tone::Warning,
              tr("The keychain did not keep your password: it is asked for again next time."));
}

/// Whole tables go past the outbox, straight to where the department decides; the seat looks there afterwards.
void PersonDesk::addTransfers()
{
    const auto transfer = std::make_shared<FolderTransfer>(m_host, m_seat.session().person());
    m_transfers = new Transfers({m_place, transfer, m_theme, m_bench->actions()}, m_bench);
    connect(m_transfers, &Transfers::imported, this, [this] { m_seat.syncNow(); });
}

void PersonDesk::showTicket(RecordId ticket)
{
    m_bench->showPage(QStringLiteral("tickets"));
    m_ticketsPage->showTicket(ticket);
}

void PersonDesk::takeCall(const QString& number, const QString& callId)
{
    if (m_deskPage)
        m_deskPage->takeCall(number, callId);
}

bool PersonDesk::isBusy() const
{
    const QWidget* modal = QApplication::activeModalWidget();
    if ((modal && m_settings->openPage().isEmpty()) || QApplication::activePopupWidget())
        return true;
    for (const PhraseEditor* phrase : m_bench->findChildren<PhraseEditor*>()) {
        const QList<QPlainTextEdit*> texts = phrase->findChildren<QPlainTextEdit*>();
        if (std::any_of(texts.begin(), texts.end(),
                        [](const QPlainTextEdit* text) { return text->document()->isModified(); }))
            return true;
    }
    const QWidget* caret = QApplication::focusWidget();
    const auto* line = qobject_cast<const LineField*>(caret);
    const auto* text = qobject_cast<const TextEditor*>(caret);
    return (line && line->isComposing()) || (text && text->isComposing());
}

bool PersonDesk::isAtWork() const
{
    return isBusy() || (m_deskPage && !m_deskPage->written().ticket.isNull());
}

void PersonDesk::keepDrafts()
{
    if (m_deskPage)
        m_deskPage->flushDrafts();
}

void PersonDesk::addHeader()
{
    auto* menu = new QMenu(m_bench);
    menu->addAction(m_bench->actions().action(QStringLiteral("seat.lock")));
    m_bench->actions().add({.id = QStringLiteral("seat.password"),
                            .name = tr("Change my password"),
                            .icon = QStringLiteral("user"),
                            .group = tr("Window"),
                            .run = [this] { changePassword(); }});
    menu->addAction(m_bench->actions().action(QStringLiteral("seat.password")));
    menu->addAction(m_bench->actions().add({.id = QStringLiteral("seat.leave"),
                                            .name = tr("Sign out"),
                                            .icon = QStringLiteral("window-close"),
                                            .group = tr("Window"),
                                            .run = [this] { Q_EMIT leaveAsked(); }}));
    m_bench->header().setPerson(personName() + QStringLiteral(" · ") + teamName(), menu);
}

void PersonDesk::changePassword()
{
    auto* dialog = new PasswordDialog(m_theme, {}, m_bench);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::passwordGiven, this, [this, dialog](const QString& old, const QString& fresh) {
        whenDone(m_host.setPassword(m_seat.session().person(), old, fresh), dialog,
                 [dialog](const Result<void>& changed) {
                     if (changed)
                         return dialog->accept();
                     dialog->showFailure(changed.error().kind == Error::Kind::Denied
                                             ? tr("That is not your present password. Nothing was changed.")
                                             : tr("The password was not changed. Try again in a moment."));
                 });
    });
    dialog->open();
}

void PersonDesk::addPalette()
{
    m_palette = new CommandPalette(m_theme, m_bench);
    m_palette->addSource(new CommandSource(m_bench->actions(), m_typeAhead, m_palette));
    auto* tickets = new TicketSource(m_seat.records(), m_typeAhead, m_seat.olderTickets(), m_palette);
    connect(tickets, &TicketSource::ticketChosen, this, &PersonDesk::showTicket);
    m_palette->addSource(tickets);
    if (mayRecordTickets(m_seat.session())) {
        auto* customers = new CustomerSource(m_place, m_palette);
        connect(customers, &CustomerSource::customerChosen, this,
                [this](const MatchedCustomer& customer) { showDesk()->startTicketFor(customer); });
        m_palette->addSource(customers);
    }
    m_references->addSources(*m_palette);
    m_keySheet = new KeySheet(m_theme, m_bench->actions(), m_typeAhead, m_bench);
    connect(m_bench, &Workbench::paletteAsked, m_palette, [this] { m_palette->openOver(); });
    connect(m_bench, &Workbench::keySheetAsked, m_keySheet, [this] { m_keySheet->openOver(); });
    connect(m_bench, &Workbench::actionRefused, this, [this](const QString& sentence) {
        BenchNotice(*m_bench, m_theme).tell(QStringLiteral("refused"), Tone::Info, sentence);
    });
    // Why a key did nothing is of no use to whoever has gone on.
    const auto forget = [this] { BenchNotice(*m_bench, m_theme).hide(QStringLiteral("refused")); };
    connect(&m_bench->actions(), &ActionRegistry::runs, this, forget);
    connect(m_bench, &Workbench::pageShown, this, forget);
}

/// The person's looks and the department's rules for this window.
void PersonDesk::useSettings()
{
    const Settings& settings = m_seat.settings();
    const QString look = settings.text(SettingKey::kTheme);
    const bool asked = settings.rowAt(SettingKey::kTheme, SettingLevel::Person) != nullptr;
    if (look != u"system")
        m_theme.setLook(Theme::lookNamed(look));
    else
        m_theme.setLook(asked ? m_systemLook.look() : m_systemLook.usual());
    m_theme.setTextSize(settings.number(SettingKey::kTextSize));
    m_theme.setReducesMotion(settings.flag(SettingKey::kReduceMotion));
    const QString density = settings.text(SettingKey::kDensity);
    m_theme.setDensity(density == u"compact" ? Density::Compact
                       : density == u"roomy" ? Density::Roomy
                                             : Density::Normal);
    m_idle.setLimit(std::chrono::minutes(settings.number(SettingKey::kIdleLockMinutes)));
    m_settings->reload();
}

void PersonDesk::loadKeys()
{
    Query query;
    query.record = KeyBinding::kRecord;
    whenDone(m_seat.records().list(query), this, [this](const Result<QList<Row>>& rows) {
        m_keys = rows.value_or(QList<Row>());
        QHash<QString, QString> bindings;
        for (const Row& row : m_keys)
            bindings.insert(KeyBinding(row).action(), KeyBinding(row).keys());
        m_bench->actions().applyBindings(bindings);
    });
}

/// Keys follow the person: a row of their own for each that differs from the default.
void PersonDesk::keepKey(const QString& action, const QString& keys, bool reset)
{
    GroupBuilder group(m_seat.seatId(), m_seat.session().person(), m_seat.time());
    const auto known = std::find_if(m_keys.cbegin(), m_keys.cend(),
                                    [&](const Row& row) { return KeyBinding(row).action() == action; });
    if (known != m_keys.cend() && reset)
        group.remove(*known);
    else if (known != m_keys.cend())
        group.change(*known, {{KeyBindingField::kKeys, keys}});
    else if (!reset)
        group.insert(KeyBinding::kRecord, ScopeId(m_seat.session().person()),
                     {{KeyBindingField::kAction, action}, {KeyBindingField::kKeys, keys}});
    if (group.isEmpty())
        return;
    whenDone(m_seat.records().submit(group.group()), this, [this](const Result<void>&) { loadKeys(); });
}

void PersonDesk::loadWordings()
{
    Query query;
    query.record = Wording::kRecord;
    whenDone(m_seat.records().list(query), this, [this](const Result<QList<Row>>& rows) {
        const QList<WordingRule> rules = wordingRules(rows.value_or(QList<Row>()));
        m_wording.setRules(rules.isEmpty() ? shippedWordings() : rules);
    });
}

}  // namespace Seatdesk
