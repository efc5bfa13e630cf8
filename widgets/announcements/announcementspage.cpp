// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/announcements/announcementspage.h"

#include "domain/noteactions.h"
#include "domain/receipt.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/staff.h"
#include "domain/whendone.h"
#include "items/announcementsmodel.h"
#include "widgets/actions/pageactions.h"
#include "widgets/announcements/announcementeditor.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/readingbrowser.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/articledocument.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/notedialog.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/words/errorwords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListView>

namespace Seatdesk {

namespace {

constexpr int kListWidth = 360;

}  // namespace

AnnouncementsPage::AnnouncementsPage(Workplace& place, const Theme& theme, ActionRegistry& actions,
                                     AnnouncementBoard& board, QWidget* parent)
    : Ground(theme, Role::Surface, {}, parent),
      m_place(place),
      m_actions(actions),
      m_board(board),
      m_model(new AnnouncementsModel(board, this)),
      m_staff(place.records),
      m_empty(new EmptyState(theme)),
      m_title(makeLabel(theme, {}, Role::Text1, TextStep::Title, true)),
      m_facts(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_text(new ReadingBrowser),
      m_readers(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_notice(new NoticeBar(theme)),
      m_confirm(new KeyHintButton(theme, {})),
      m_new(new KeyHintButton(theme, {})),
      m_correct(new KeyHintButton(theme, {})),
      m_withdraw(new KeyHintButton(theme, {}))
{
    setObjectName(QStringLiteral("announcementsPage"));
    Query staff;
    staff.record = Staff::kRecord;
    staff.where = {{StaffField::kActive, Condition::Test::Equal, true, {}}};
    staff.sort = {{StaffField::kNumber, false}};
    build();
    declareActions();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AnnouncementsPage::showCurrent);
    connect(&m_board, &AnnouncementBoard::changed, this, &AnnouncementsPage::showCurrent);
    connect(&m_staff, &LiveRows::changed, this, &AnnouncementsPage::showCurrent);
    connect(&theme, &Theme::changed, this, &AnnouncementsPage::showCurrent);
    m_staff.setQuery(staff);
    showCurrent();
}

TwoLines AnnouncementsPage::linesOf(const QModelIndex& index) const
{
    const Announcement read(*m_model->rowAt(index));
    TwoLines lines;
    lines.title = read.title();
    lines.strong = !index.data(AnnouncementsModel::ReadRole).toBool();
    lines.facts = factsText({read.at() ? momentText(*read.at(), m_place.settings.zone()) : QString(),
                             m_place.session.nameOf(ScopeId(read.by()))});
    if (!read.endedReason().isEmpty()) {
        lines.strong = false;
        lines.state = tr("Withdrawn");
        lines.stateIcon = iconOf(Tone::Info);
        lines.stateTone = Tone::Info;
    } else if (lines.strong) {
        lines.state = read.mustRead() ? tr("Must be read") : tr("New");
        lines.stateTone = read.mustRead() ? Tone::Warning : Tone::Accent;
        lines.stateIcon = read.mustRead() ? iconOf(Tone::Warning) : QStringLiteral("notifications");
    } else {
        lines.state = tr("Read");
        lines.stateIcon = QStringLiteral("emblem-checked");
        lines.stateTone = Tone::Success;
    }
    return lines;
}

QWidget* AnnouncementsPage::makeHead()
{
    m_past = new QCheckBox;
    connect(m_past, &QCheckBox::clicked, this, [this] { m_actions.run(QStringLiteral("announcement.past")); });
    auto* head = new Ground(theme(), Role::Sunken, Qt::BottomEdge);
    head->setFixedHeight(theme().height(40));
    auto* titleRow = new QHBoxLayout(head);
    titleRow->setContentsMargins(12, 0, 12, 1);
    titleRow->addWidget(makeLabel(theme(), tr("Announcements"), Role::Text1, TextStep::Title, true));
    titleRow->addStretch();
    titleRow->addWidget(m_past);
    titleRow->addSpacing(8);
    titleRow->addWidget(m_new);
    return head;
}

void AnnouncementsPage::build()
{
    const auto tell = [this](const QModelIndex& index) { return linesOf(index); };
    m_list = makePlainList(m_model, new TwoLineDelegate(theme(), tell, nullptr), QStringLiteral("announcementList"),
                           tr("Announcements"));
    setFocusProxy(m_list);
    auto* left = new Ground(theme(), Role::Surface, Qt::RightEdge);
    left->setFixedWidth(kListWidth);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 1, 0);
    leftColumn->addWidget(m_list);
    m_empty->setIconName(QStringLiteral("notifications"));
    m_empty->setTexts(tr("No announcement is open."),
                      tr("What a lead or director announces to your team or the department appears here."));
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(left);
    body->addWidget(makeReader(), 1);
    body->addWidget(m_empty, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addLayout(body, 1);
    m_notice->setDismissable(true);
    m_notice->hide();
}

QWidget* AnnouncementsPage::makeReader()
{
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("announcementText"));
    m_text->setAccessibleName(tr("Text of the announcement"));
    m_readers->setObjectName(QStringLiteral("announcementReaders"));
    m_readers->setWordWrap(true);
    m_confirm->setPrimary(true);
    auto* reader = new Ground(theme(), Role::Surface);
    reader->setObjectName(QStringLiteral("announcementReader"));
    auto* column = new QVBoxLayout(reader);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addSpacing(4);
    column->addWidget(m_text, 1);
    column->addWidget(m_readers);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_correct);
    buttons->addWidget(m_withdraw);
    buttons->addStretch();
    column->addLayout(buttons);
    return reader;
}

void AnnouncementsPage::declareActions()
{
    const PageActions actions(m_actions, this, workspace(), tr("Announcements"));
    m_confirm->follow(m_actions, actions.add({.id = QStringLiteral("announcement.confirm"),
                                              .name = tr("I have read it"),
                                              .icon = QStringLiteral("emblem-checked"),
                                              .run = [this] { confirm(); },
                                              .whyNot = [this] { return whyNoConfirm(); },
                                              .key = QStringLiteral("Ctrl+Return")}));
    const QString past = tr("Past ones too");
    actions.add({.id = QStringLiteral("announcement.past"),
                 .name = past,
                 .icon = QStringLiteral("view-visible"),
                 .run = [this] { showPast(!m_shownPast); }});
    m_past->setText(past);
    declareWriting(actions);
}

void AnnouncementsPage::showPast(bool shown)
{
    m_shownPast = shown;
    m_past->setChecked(shown);
    m_model->setPast(shown);
}

void AnnouncementsPage::declareWriting(const PageActions& actions)
{
    m_new->follow(
        m_actions,
        actions.add({.id = QStringLiteral("announcement.write"),
                     .name = tr("New announcement"),
                     .icon = QStringLiteral("list-add"),
                     .run = [this] { editor().writeNew(); },
                     .whyNot = [this] { return AnnouncementEditor::mayAnnounce(m_place) ? QString() : whoWrites(); }}));
    m_correct->follow(m_actions, actions.add({.id = QStringLiteral("announcement.correct"),
                                              .name = tr("Correct…"),
                                              .icon = QStringLiteral("document-edit"),
                                              .run = [this] { editor().correct(*current()); },
                                              .whyNot = [this] { return whyNoChange(current()); }}));
    m_withdraw->follow(m_actions, actions.add({.id = QStringLiteral("announcement.withdraw"),
                                               .name = tr("Withdraw…"),
                                               .icon = QStringLiteral("dialog-cancel"),
                                               .run = [this] { askWithdrawal(*current()); },
                                               .whyNot = [this] { return whyNoWithdrawal(current()); }}));
}

QString AnnouncementsPage::whoWrites()
{
    return tr("Leads and directors write announcements.");
}

QString AnnouncementsPage::whyNoWithdrawal(const Row* announcement) const
{
    QString why = whyNoChange(announcement);
    if (!why.isEmpty())
        return why;
    const auto until = Announcement(*announcement).validUntil();
    return until && *until <= m_place.time.now() ? tr("It has ended already.") : QString();
}

QString AnnouncementsPage::whyNoChange(const Row* announcement) const
{
    if (!announcement)
        return tr("Choose an announcement first.");
    return AnnouncementEditor::mayCorrect(m_place, *announcement) ? QString() : whoWrites();
}

AnnouncementEditor& AnnouncementsPage::editor()
{
    if (!m_editor)
        m_editor = new AnnouncementEditor(m_place, theme(), this);
    return *m_editor;
}

void AnnouncementsPage::write(const RecordId& announcement)
{
    if (announcement.isNull())
        return editor().writeNew();
    showAnnouncement(announcement);
    whenDone(m_place.records.get(Announcement::kRecord, announcement), this, [this](const Result<Row>& row) {
        if (row)
            editor().correct(*row);
    });
}

void AnnouncementsPage::withdraw(const RecordId& announcement)
{
    showAnnouncement(announcement);
    whenDone(m_place.records.get(Announcement::kRecord, announcement), this, [this](const Result<Row>& row) {
        const QString why = whyNoWithdrawal(row ? &*row : nullptr);
        if (why.isEmpty())
            askWithdrawal(*row);
        else
            m_notice->tell(Tone::Info, why);
    });
}

void AnnouncementsPage::askWithdrawal(const Row& announcement)
{
    auto* dialog = new NoteDialog(m_place, theme(), DraftKind::Withdrawal,
                                  {tr("Withdraw the announcement"), tr("Withdraw")}, this);
    dialog->setObjectName(QStringLiteral("withdrawDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPrompt(tr("It ends now. Why? Whoever looks it up later reads the reason."));
    // While the reason is typed another one may become the current one.
    connect(dialog, &NoteDialog::saveAsked, this, [this, dialog, announcement](const QString&, const QString& reason) {
        submitWithdrawal(announcement, reason, *dialog);
    });
    dialog->openAbout(announcement.id.toString(), {});
}

void AnnouncementsPage::submitWithdrawal(const Row& announcement, const QString& reason, NoteDialog& dialog)
{
    const GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
    const Group group = Seatdesk::withdraw(builder, announcement, reason);
    whenDone(m_place.records.submit(group), &dialog, [&dialog](const Result<void>& done) {
        if (done)
            dialog.finish(dialog.about());
        else
            dialog.tellFailure(tr("It was not withdrawn.") + u' ' + ErrorWords::reason(done.error()));
    });
}

const Row* AnnouncementsPage::current() const
{
    return m_model->rowAt(m_list->currentIndex());
}

QString AnnouncementsPage::whyNoConfirm() const
{
    const Row* row = current();
    if (!row)
        return tr("Choose an announcement first.");
    return m_board.isRead(row->id) ? tr("You have confirmed to have read it.") : QString();
}

void AnnouncementsPage::showAnnouncement(RecordId id)
{
    if (!m_model->indexOf(id).isValid() && !m_shownPast)
        m_actions.run(QStringLiteral("announcement.past"));
    m_list->setCurrentIndex(m_model->indexOf(id));
}

QString AnnouncementsPage::factsOf(const Row& row) const
{
    const Announcement read(row);
    const QTimeZone zone = m_place.settings.zone();
    QStringList facts;
    if (read.at())
        facts.append(momentText(*read.at(), zone));
    facts.append(m_place.session.nameOf(ScopeId(read.by())));
    facts.append(tr("to %1").arg(m_place.session.nameOf(read.scope())));
    if (read.correctedAt())
        facts.append(tr("corrected %1").arg(momentText(*read.correctedAt(), zone)));
    if (read.validUntil() && !read.endedReason().isEmpty())
        facts.append(tr("withdrawn %1: %2").arg(momentText(*read.validUntil(), zone), read.endedReason()));
    else if (read.validUntil())
        facts.append(tr("holds until %1").arg(dayText(*read.validUntil(), zone)));
    return factsText(facts);
}

void AnnouncementsPage::showCurrent()
{
    if (!current() && m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0));
        return;
    }
    const Row* row = current();
    m_empty->setVisible(!row);
    findChild<QWidget*>(QStringLiteral("announcementReader"))->setVisible(row != nullptr);
    m_actions.refresh();
    if (!row)
        return;
    const Announcement read(*row);
    m_title->setText(read.title());
    m_facts->setText(factsOf(*row));
    fillArticleDocument(*m_text->document(), theme(), read.body());
    showReaders(*row);
    const bool mayChange = AnnouncementEditor::mayCorrect(m_place, *row);
    m_correct->setVisible(mayChange);
    m_withdraw->setVisible(mayChange);
}

void AnnouncementsPage::showReaders(const Row& row)
{
    const bool leads = m_place.session.permissions().mayInsert(m_place.session.actor(), row, m_place.time.now());
    m_readers->setVisible(leads);
    if (!leads)
        return;
    QSet<StaffId> read;
    for (const Row& receipt : m_board.receiptsOf(row.id))
        read.insert(Receipt(receipt).person());
    QStringList missing;
    int all = 0;
    for (const Row& person : m_staff.rows()) {
        if (!m_place.session.scopes().isWithin(ScopeId(person.id), row.scope))
            continue;
        ++all;
        if (!read.contains(StaffId(person.id)))
            missing.append(Staff(person).name());
    }
    const int done = all - static_cast<int>(missing.size());
    m_readers->setText(missing.isEmpty()
                           ? tr("All %1 have read it.").arg(all)
                           : tr("%1 of %2 have read it. Not yet: %3").arg(done).arg(all).arg(missing.join(tr(", "))));
}

void AnnouncementsPage::confirm()
{
    const RecordId id = current()->id;
    const GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
    whenDone(m_place.records.submit(confirmRead(builder, id)), this, [this](const Result<void>& done) {
        if (!done)
            m_notice->tell(Tone::Danger,
                           tr("Your confirmation was not saved.") + u' ' + ErrorWords::reason(done.error()));
    });
}

}  // namespace Seatdesk
