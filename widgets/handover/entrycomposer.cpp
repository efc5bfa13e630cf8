// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/entrycomposer.h"

#include "domain/settings.h"
#include "domain/ticket.h"
#include "domain/ticketnumber.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texteditor.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/handover/dutylogwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kDraftCategory = QStringLiteral("category");
const QString kWhen = QStringLiteral("when");
const QString kDraftText = QStringLiteral("text");
const QString kDraftTicket = QStringLiteral("ticket");
const QString kNumber = QStringLiteral("number");

}  // namespace

EntryComposer::EntryComposer(Workplace& place, const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Sunken, Qt::TopEdge, parent),
      m_place(place),
      m_category(new QComboBox),
      m_earlier(new QCheckBox(tr("Happened earlier"))),
      m_when(new QDateTimeEdit),
      m_ticketChip(new Chip(theme, {})),
      m_text(new TextEditor(theme)),
      m_link(new KeyHintButton(theme, {})),
      m_record(new KeyHintButton(theme, {})),
      m_notice(new NoticeBar(theme))
{
    setObjectName(QStringLiteral("entryComposer"));
    build();
    keepDrafts();
    connect(m_ticketChip, &Chip::removed, this, [this] { setTicket({}, {}); });
    connect(m_text, &TextEditor::refused, this, &EntryComposer::tell);
    showTime();
    setTicket({}, {});
}

void EntryComposer::build()
{
    m_category->setObjectName(QStringLiteral("entryCategory"));
    m_category->setAccessibleName(tr("Category of the entry"));
    m_category->setPlaceholderText(tr("Category"));
    for (const BookCategory category : allOf<BookCategory>())
        m_category->addItem(theme().icon(DutyLogWords::iconOf(category)), DutyLogWords::category(category),
                            keyOf(category));
    m_category->setCurrentIndex(-1);
    m_earlier->setObjectName(QStringLiteral("entryEarlier"));
    m_when->setObjectName(QStringLiteral("entryWhen"));
    m_when->setAccessibleName(tr("When it happened"));
    m_when->setDisplayFormat(QStringLiteral("MM-dd HH:mm"));
    m_when->setCalendarPopup(true);
    m_when->setTimeSpec(Qt::UTC);
    m_ticketChip->setRemovable(true);
    m_text->setObjectName(QStringLiteral("entryText"));
    m_text->setAccessibleName(tr("Entry of the duty log"));
    m_text->setPlaceholderText(tr("Once written it stays: it can only be corrected"));
    m_text->setMinimumLines(2);
    m_text->setFixedHeight(m_text->heightOfLines(2));
    m_text->setTabChangesFocus(true);
    m_record->setPrimary(true);
    m_notice->setDismissable(true);
    m_notice->hide();
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_category, m_earlier, m_when, m_ticketChip})
        top->addWidget(widget);
    top->addStretch();
    top->addWidget(m_link);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_text, 1);
    bottom->addWidget(m_record, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 9, 12, 8);
    column->setSpacing(8);
    column->addLayout(top);
    column->addLayout(bottom);
    column->addWidget(m_notice);
}

void EntryComposer::follow(ActionRegistry& actions, const QString& record, const QString& link)
{
    m_record->setObjectName(record);
    m_record->follow(actions, record);
    m_link->setObjectName(link);
    m_link->follow(actions, link);
    m_link->setHintShown(false);
}

void EntryComposer::keepDrafts()
{
    const auto read = [this]() -> QJsonObject {
        if (m_text->text().trimmed().isEmpty())
            return {};
        QJsonObject kept{{kDraftCategory, m_category->currentData().toString()}, {kDraftText, m_text->text()}};
        if (m_earlier->isChecked())
            kept.insert(kWhen, toMicros(when()));
        if (!m_ticket.isNull()) {
            kept.insert(kDraftTicket, m_ticket.toString());
            kept.insert(kNumber, m_ticketNumber);
        }
        return kept;
    };
    const auto write = [this](const QJsonObject& kept) { fill(kept); };
    m_draft = new FormDraft(m_place.drafts, m_place.time,
                            {DraftKind::DutyEntry, read, write, [this](const QString& s) { tell(s); }}, this);
    const auto touch = [this] {
        if (!m_filling)
            m_draft->touch();
        Q_EMIT changed();
    };
    connect(m_text, &TextEditor::textChanged, this, touch);
    connect(m_category, &QComboBox::currentIndexChanged, this, touch);
    connect(m_earlier, &QCheckBox::toggled, this, [this, touch] {
        showTime();
        touch();
    });
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, touch);
}

/// As it was kept; nothing: empty.
void EntryComposer::fill(const QJsonObject& fields)
{
    m_filling = true;
    m_category->setCurrentIndex(m_category->findData(fields.value(kDraftCategory).toString()));
    m_text->setText(fields.value(kDraftText).toString());
    m_earlier->setChecked(fields.contains(kWhen));
    if (fields.contains(kWhen))
        setWhen(fromMicros(fields.value(kWhen).toInteger()));
    setTicket(RecordId::fromString(fields.value(kDraftTicket).toString()), fields.value(kNumber).toString());
    m_filling = false;
    Q_EMIT changed();
}

void EntryComposer::showTeam(ScopeId team, const QString& name)
{
    if (team == m_team)
        return;
    m_team = team;
    m_notice->dismiss();
    fill({});
    m_draft->open(team.toString(), name);
}

void EntryComposer::showTime()
{
    m_when->setVisible(m_earlier->isChecked());
    if (m_earlier->isChecked())
        setWhen(m_place.time.now());
}

/// QDateTimeEdit knows only the PC's zone and UTC: it is given the department's wall time as if it were UTC.
void EntryComposer::setWhen(Instant when)
{
    const QDateTime wall = toDateTime(when, m_place.settings.zone());
    m_when->setDateTime(QDateTime(wall.date(), wall.time(), Qt::UTC));
}

Instant EntryComposer::when() const
{
    return fromDateTime(QDateTime(m_when->date(), m_when->time(), m_place.settings.zone()));
}

void EntryComposer::setTicket(RecordId ticket, const QString& number)
{
    m_ticket = ticket;
    m_ticketNumber = number;
    m_ticketChip->setVisible(!ticket.isNull());
    m_link->setVisible(ticket.isNull());
    const QString shown = TicketNumber::shown(number);
    m_ticketChip->setChip({QStringLiteral("view-task"), shown, {}, Tone::Neutral});
    m_ticketChip->setAccessibleName(tr("Ticket %1").arg(shown));
    if (m_filling)
        return;
    m_draft->touch();
    Q_EMIT changed();
}

BookBody EntryComposer::body(Instant now) const
{
    BookBody body;
    body.category = fromKey<BookCategory>(m_category->currentData().toString()).value_or(BookCategory::Other);
    body.happenedAt = m_earlier->isChecked() ? when() : now;
    body.text = m_text->text();
    if (!m_ticket.isNull())
        body.links = {{Ticket::kRecord, m_ticket}};
    return body;
}

QString EntryComposer::whyNot() const
{
    if (m_text->isComposing() || m_text->text().trimmed().isEmpty())
        return DutyLogWords::missing(kDraftText);
    return m_category->currentIndex() < 0 ? tr("Choose a category first.") : QString();
}

void EntryComposer::takeWritten(ScopeId team, const BookBody& written)
{
    if (team == m_team && m_text->text() != written.text)
        return;  // written on meanwhile
    if (m_draft->drop(team.toString()))
        fill({});
    m_notice->dismiss();
}

void EntryComposer::tell(const QString& sentence)
{
    m_notice->tell(Tone::Danger, sentence);
}

void EntryComposer::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

bool EntryComposer::isComposing() const
{
    return m_text->isComposing();
}

}  // namespace Seatdesk
