// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tray/traycaseview.h"

#include "domain/bookentry.h"
#include "domain/dutyshift.h"
#include "domain/ticket.h"
#include "domain/ticketnumber.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texteditor.h"
#include "widgets/controls/texts.h"
#include "widgets/tray/conflictcell.h"
#include "widgets/tray/traywords.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Seatdesk {

namespace {

constexpr int kFieldWidth = 84;

bool isLongText(const QString& field)
{
    return field == BookEntryField::kBody || field == TicketField::kDescription || field == TicketField::kAnswer ||
           field == TicketField::kSummary || field == TicketField::kVerifiedFacts || field == TicketField::kMeasure ||
           field == TicketField::kAddress || field == TicketField::kOpinion || field == TicketField::kCorrection;
}

/// What an operation says; a deletion says nothing, and what somebody else wrote meanwhile is what speaks against it.
QJsonObject wordsOf(const TrayItem& item)
{
    QJsonObject words = item.operation.set;
    // The entry says it in words; the rest of a hand-over is what follows from it.
    if (item.operation.record == BookEntry::kRecord)
        return {{BookEntryField::kBody, words.value(BookEntryField::kBody)}};
    if (item.operation.record == DutyShift::kRecord)
        return {};
    if (item.operation.verb == Operation::Verb::Delete) {
        for (const FieldConflict& conflict : item.result.conflicts)
            words.insert(conflict.field, conflict.theirs);
    }
    return words;
}

}  // namespace

TrayCaseView::TrayCaseView(const Theme& theme, const QTimeZone& zone, QWidget* parent)
    : Ground(theme, Role::Surface, {}, parent),
      m_zone(zone),
      m_title(makeLabel(theme, {}, Role::Text1, TextStep::Base, true)),
      m_reason(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_notice(new NoticeBar(theme)),
      m_column(new QVBoxLayout)
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_reason);
    auto* body = new QWidget;
    body->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(m_notice);
    whole->addWidget(area, 1);
    m_foot = makeFoot();
    whole->addWidget(m_foot);
    m_notice->hide();
    showNone();
}

QWidget* TrayCaseView::makeFoot()
{
    auto* foot = new Ground(theme(), Role::Sunken, Qt::TopEdge);
    foot->setFixedHeight(theme().height(44));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(8);
    m_submit = new KeyHintButton(theme(), tr("Submit as chosen"), QStringLiteral("dialog-ok"));
    m_submit->setObjectName(QStringLiteral("traySubmit"));
    m_submit->setPrimary(true);
    m_allMine = new KeyHintButton(theme(), tr("All mine"));
    m_allMine->setObjectName(QStringLiteral("trayMine"));
    m_allTheirs = new KeyHintButton(theme(), tr("All the server's"));
    m_allTheirs->setObjectName(QStringLiteral("trayTheirs"));
    auto* drop = new KeyHintButton(theme(), tr("Leave it"));
    drop->setObjectName(QStringLiteral("trayDrop"));
    drop->setToolTip(tr("Nothing more is sent; it leaves the tray"));
    for (KeyHintButton* button : {m_submit, m_allMine, m_allTheirs, drop})
        row->addWidget(button);
    row->addStretch();
    connect(m_submit, &QPushButton::clicked, this, &TrayCaseView::submitAsked);
    connect(drop, &QPushButton::clicked, this, &TrayCaseView::dropAsked);
    connect(m_allMine, &QPushButton::clicked, this, [this] { takeAll(true); });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { takeAll(false); });
    return foot;
}

void TrayCaseView::clear()
{
    m_fields.clear();
    m_notice->hide();
    if (m_place)
        m_place->deleteLater();
    m_place = new QWidget;
    m_column->insertWidget(0, m_place);
}

void TrayCaseView::showNone()
{
    clear();
    m_title->clear();
    m_reason->clear();
    setEnabled(false);
}

void TrayCaseView::showCase(const TrayCase& one)
{
    clear();
    setEnabled(true);
    const Ticket ticket(one.subject);
    m_title->setText(TicketNumber::shown(ticket.number()) + QStringLiteral("   ") + ticket.summary());
    m_reason->setText(TrayWords::reason(one));
    m_foot->setVisible(one.stage() == TrayItem::Stage::Refused);
    auto* grid = new QGridLayout(m_place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setColumnMinimumWidth(0, kFieldWidth);
    for (int column = 1; column <= 3; ++column)
        grid->setColumnStretch(column, 1);
    if (one.stage() != TrayItem::Stage::Refused)
        return showPassage(one, grid);
    auto conflicts = one.conflicts();
    // A row is deleted or not: there is nothing to choose field by field.
    conflicts.removeIf([](const auto& conflict) { return conflict.first.verb == Operation::Verb::Delete; });
    if (conflicts.isEmpty())
        addMeant(grid, one);
    else
        addHeads(grid);
    for (const auto& [operation, conflict] : conflicts)
        addConflict(grid, operation, conflict);
    m_allMine->setVisible(!conflicts.isEmpty());
    m_allTheirs->setVisible(!conflicts.isEmpty());
    m_submit->setText(conflicts.isEmpty() ? tr("Send again") : tr("Submit as chosen"));
}

/// What needs no decision: when it was done, how far it has come, and what it says.
void TrayCaseView::showPassage(const TrayCase& one, QGridLayout* grid)
{
    const auto moment = [this](Instant at) {
        return toDateTime(at, m_zone).toString(QStringLiteral("MM-dd HH:mm:ss"));
    };
    const auto line = [&](const QString& name, const QString& text) {
        const int row = grid->rowCount();
        QLabel* first = makeLabel(theme(), name, Role::Text3);
        QLabel* second = makeLabel(theme(), text, Role::Text2);
        first->setContentsMargins(12, 4, 12, 4);
        second->setContentsMargins(12, 4, 12, 4);
        grid->addWidget(first, row, 0, Qt::AlignTop);
        grid->addWidget(second, row, 1, 1, 3);
    };
    line(tr("Done"), moment(one.at()));
    if (one.stage() == TrayItem::Stage::Sent)
        line(tr("Sent"), moment(one.items.constFirst().answeredAt));
    if (!one.subject.id.isNull())
        line(tr("Record"), TrayWords::place(one.subject.sync));
    addMeant(grid, one);
}

void TrayCaseView::addHeads(QGridLayout* grid)
{
    int column = 0;
    for (const QString& name : {tr("Field"), tr("Before"), tr("Mine"), tr("Server")}) {
        auto* head = new Ground(theme(), Role::Sunken, Qt::TopEdge | Qt::BottomEdge);
        head->setFixedHeight(theme().height(28));
        auto* row = new QHBoxLayout(head);
        row->setContentsMargins(12, 0, 12, 0);
        row->addWidget(makeLabel(theme(), name, column == 0 ? Role::Text3 : Role::Text1, TextStep::Small, column > 0));
        grid->addWidget(head, 0, column++);
    }
}

void TrayCaseView::addConflict(QGridLayout* grid, const Operation& operation, const FieldConflict& conflict)
{
    const int row = grid->rowCount();
    const QString name = TrayWords::field(conflict.field);
    const auto words = [&](const QJsonValue& value) { return TrayWords::value(conflict.field, value, m_zone); };
    const auto place = [&](const QString& text, Role role, int column) {
        QLabel* label = makeLabel(theme(), text, role);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setContentsMargins(12, 8, 12, 8);
        grid->addWidget(label, row, column);
    };
    place(name, Role::Text2, 0);
    place(words(conflict.base), Role::Text2, 1);
    FieldChoice choice{{operation.row, conflict.field}, conflict};
    const QString base = conflict.base.isNull() || conflict.base.isUndefined() ? QString() : words(conflict.base);
    choice.mine = new ConflictCell(theme(), base, words(conflict.mine), tr("Take mine: %1").arg(name));
    choice.theirs = new ConflictCell(theme(), base, words(conflict.theirs), tr("Take the server's: %1").arg(name));
    choice.mine->setObjectName(QStringLiteral("mine.") + conflict.field);
    choice.theirs->setObjectName(QStringLiteral("theirs.") + conflict.field);
    grid->addWidget(choice.mine, row, 2);
    grid->addWidget(choice.theirs, row, 3);
    const qsizetype at = m_fields.size();
    m_fields.append(choice);
    connect(choice.mine, &ConflictCell::picked, this, [this, at] { pick(at, true); });
    connect(choice.theirs, &ConflictCell::picked, this, [this, at] { pick(at, false); });
    if (isLongText(conflict.field))
        addMerged(grid, at);
    pick(at, false);
}

/// The text that will stand: the one picked, or both where they do not meet; it can be edited.
void TrayCaseView::addMerged(QGridLayout* grid, qsizetype place)
{
    FieldChoice& choice = m_fields[place];
    const int row = grid->rowCount();
    QLabel* label = makeLabel(theme(), tr("Result"), Role::Text2);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setContentsMargins(12, 8, 12, 8);
    choice.merged = new TextEditor(theme());
    choice.merged->setObjectName(QStringLiteral("merged.") + choice.conflict.field);
    choice.merged->setAccessibleName(tr("Result of %1").arg(TrayWords::field(choice.conflict.field)));
    choice.merged->setMinimumLines(2);
    grid->addWidget(label, row, 0);
    auto* around = new QVBoxLayout;
    around->setContentsMargins(0, 8, 12, 8);
    around->addWidget(choice.merged);
    grid->addLayout(around, row, 1, 1, 3);
    connect(choice.merged, &QPlainTextEdit::textChanged, this, [this, place] { m_fields[place].edited = true; });
}

void TrayCaseView::addMeant(QGridLayout* grid, const TrayCase& one)
{
    for (const TrayItem& item : one.items) {
        const QJsonObject set = wordsOf(item);
        for (auto field = set.begin(); field != set.end(); ++field) {
            // Of what went its way, only what reads: no keys of records, no times that follow from others.
            const bool reads = TrayWords::field(field.key()) != field.key();
            if (item.stage != TrayItem::Stage::Refused && (!reads || field.value().toString().isEmpty()))
                continue;
            const int row = grid->rowCount();
            QLabel* name = makeLabel(theme(), TrayWords::field(field.key()), Role::Text2);
            QLabel* text = makeLabel(theme(), TrayWords::value(field.key(), field.value(), m_zone));
            text->setWordWrap(true);
            text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            name->setContentsMargins(12, 4, 12, 4);
            text->setContentsMargins(12, 4, 12, 4);
            grid->addWidget(name, row, 0, Qt::AlignTop);
            grid->addWidget(text, row, 1, 1, 3);
        }
    }
}

void TrayCaseView::pick(qsizetype place, bool mine)
{
    FieldChoice& choice = m_fields[place];
    choice.mine->setPicked(mine);
    choice.theirs->setPicked(!mine);
    if (!choice.merged)
        return;
    const FieldConflict& conflict = choice.conflict;
    choice.merged->setText(
        mine ? mergedText(conflict.base.toString(), conflict.mine.toString(), conflict.theirs.toString())
             : conflict.theirs.toString());
    choice.edited = false;
}

void TrayCaseView::takeAll(bool mine)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        pick(i, mine);
        if (mine && m_fields.at(i).merged)
            m_fields.at(i).merged->setText(m_fields.at(i).conflict.mine.toString());
    }
}

TrayDecisions TrayCaseView::decisions() const
{
    TrayDecisions decisions;
    for (const FieldChoice& choice : m_fields) {
        const FieldConflict& conflict = choice.conflict;
        QJsonValue value = choice.mine->isPicked() ? conflict.mine : conflict.theirs;
        if (choice.merged)
            value = choice.merged->text();
        decisions.insert(choice.key, value);
    }
    return decisions;
}

void TrayCaseView::tell(const QString& failure)
{
    m_notice->tell(Tone::Danger, failure);
    m_notice->show();
}

}  // namespace Seatdesk
