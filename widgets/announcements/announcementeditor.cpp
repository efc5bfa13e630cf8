// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/announcements/announcementeditor.h"

#include "domain/announcement.h"
#include "domain/groupbuilder.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texteditor.h"
#include "widgets/controls/texts.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/words/errorwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QKeyEvent>

namespace Seatdesk {

namespace {

bool mayAnnounceTo(const Workplace& place, ScopeId scope)
{
    Row row;
    row.record = Announcement::kRecord;
    row.scope = scope;
    return place.session.permissions().mayInsert(place.session.actor(), row, place.time.now());
}

QList<Scope> possibleScopes(const Workplace& place)
{
    QList<Scope> scopes;
    for (const Scope& scope : place.session.scopes().all()) {
        const bool group = scope.kind == u"department" || scope.kind == u"team" || scope.kind == u"unit";
        if (group && mayAnnounceTo(place, scope.id))
            scopes.append(scope);
    }
    std::sort(scopes.begin(), scopes.end(), [](const Scope& a, const Scope& b) {
        return std::pair(a.kind != u"department", a.name) < std::pair(b.kind != u"department", b.name);
    });
    return scopes;
}

}  // namespace

AnnouncementEditor::AnnouncementEditor(Workplace& place, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_place(place),
      m_title(new LineField(theme)),
      m_body(new TextEditor(theme)),
      m_scope(new QComboBox),
      m_mustRead(new QCheckBox(tr("Everyone must confirm to have read it"))),
      m_again(new QCheckBox(tr("Everyone reads it anew"))),
      m_ends(new QCheckBox(tr("Holds until"))),
      m_until(new QDateEdit),
      m_notice(new NoticeBar(theme)),
      m_send(new KeyHintButton(theme, tr("Announce")))
{
    setObjectName(QStringLiteral("announcementEditor"));
    build(theme);
    fillScopes();
    connect(&place.session, &Session::changed, this, &AnnouncementEditor::fillScopes);
    connect(m_ends, &QCheckBox::toggled, m_until, &QDateEdit::setEnabled);
    connect(m_send, &KeyHintButton::clicked, this, &AnnouncementEditor::send);
    connect(m_title, &LineField::refused, m_notice, [this](const QString& s) { m_notice->tell(Tone::Warning, s); });
    connect(m_body, &TextEditor::refused, m_notice, [this](const QString& s) { m_notice->tell(Tone::Warning, s); });
    keepDrafts();
}

QJsonObject AnnouncementEditor::typed() const
{
    return {{AnnouncementField::kTitle, m_title->text()},
            {AnnouncementField::kBody, m_body->text()},
            {QStringLiteral("scope"), m_scope->currentData().toString()},
            {AnnouncementField::kMustRead, m_mustRead->isChecked()},
            {QStringLiteral("again"), m_again->isChecked()},
            {AnnouncementField::kValidUntil, written().value(AnnouncementField::kValidUntil)}};
}

void AnnouncementEditor::keepDrafts()
{
    const auto read = [this] {
        const bool isEmpty = m_title->text().trimmed().isEmpty() && m_body->text().trimmed().isEmpty();
        return isEmpty || typed() == m_shown ? QJsonObject() : typed();
    };
    const auto write = [this](const QJsonObject& kept) {
        fill(kept, ScopeId::fromString(kept.value(u"scope").toString()));
        m_again->setChecked(kept.value(u"again").toBool());
    };
    const auto tell = [this](const QString& sentence) { m_notice->tell(Tone::Danger, sentence); };
    m_draft = new FormDraft(m_place.drafts, m_place.time, {DraftKind::Announcement, read, write, tell}, this);
    const auto touch = [this] {
        if (!m_filling)
            m_draft->touch();
    };
    connect(m_title, &QLineEdit::textChanged, this, touch);
    connect(m_body, &TextEditor::textChanged, this, touch);
    connect(m_scope, &QComboBox::currentIndexChanged, this, touch);
    for (QCheckBox* box : {m_mustRead, m_again, m_ends})
        connect(box, &QCheckBox::toggled, this, touch);
    connect(m_until, &QDateEdit::dateChanged, this, touch);
}

void AnnouncementEditor::fill(const QJsonObject& fields, ScopeId scope)
{
    m_filling = true;
    m_notice->dismiss();
    m_title->setText(fields.value(AnnouncementField::kTitle).toString());
    m_body->setText(fields.value(AnnouncementField::kBody).toString());
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(scope.toString())));
    m_mustRead->setChecked(fields.value(AnnouncementField::kMustRead).toBool());
    m_again->setChecked(false);
    const QJsonValue until = fields.value(AnnouncementField::kValidUntil);
    m_ends->setChecked(until.isDouble());
    const QDate day = until.isDouble() ? toDateTime(fromMicros(until.toInteger()), m_place.settings.zone()).date()
                                       : toDateTime(m_place.time.now(), m_place.settings.zone()).date().addDays(30);
    m_until->setDate(day);
    m_filling = false;
}

void AnnouncementEditor::writeNew()
{
    if (isVisible())
        return raise();
    m_corrected.reset();
    fill({}, {});
    begin(tr("New announcement"), tr("Announce"));
}

void AnnouncementEditor::correct(const Row& announcement)
{
    m_corrected = announcement;
    fill(announcement.fields, announcement.scope);
    begin(tr("Correct the announcement"), tr("Save the correction"));
}

void AnnouncementEditor::begin(const QString& title, const QString& word)
{
    setWindowTitle(title);
    m_send->setText(word);
    m_scope->setEnabled(!m_corrected);
    m_again->setVisible(m_corrected.has_value());
    m_shown = typed();
    m_draft->open(m_corrected ? m_corrected->id.toString() : QString(), title);
    m_title->setFocus(Qt::OtherFocusReason);
    open();
}

void AnnouncementEditor::build(const Theme& theme)
{
    m_title->setObjectName(QStringLiteral("announcementTitle"));
    m_title->setAccessibleName(tr("Title"));
    m_body->setObjectName(QStringLiteral("announcementBody"));
    m_body->setAccessibleName(tr("Text"));
    m_body->setMinimumLines(6);
    m_body->setTabChangesFocus(true);
    m_scope->setAccessibleName(tr("For whom"));
    m_until->setAccessibleName(tr("Last day"));
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_until->setDate(toDateTime(m_place.time.now(), m_place.settings.zone()).date().addDays(30));
    m_until->setEnabled(false);
    m_again->setObjectName(QStringLiteral("announcementAgain"));
    m_notice->hide();
    m_send->setObjectName(QStringLiteral("announcementSend"));
    m_send->setPrimary(true);
    m_send->setKeyHint(QStringLiteral("Ctrl+Enter"));
    auto* cancel = new KeyHintButton(theme, tr("Close"));
    cancel->setKeyHint(QStringLiteral("Esc"));
    connect(cancel, &KeyHintButton::clicked, this, &AnnouncementEditor::reject);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(makeLabel(theme, tr("Title")), m_title);
    form->addRow(makeLabel(theme, tr("Text")), m_body);
    form->addRow(makeLabel(theme, tr("For whom")), m_scope);
    form->addRow(new QWidget, m_mustRead);
    form->addRow(new QWidget, m_again);
    form->addRow(m_ends, m_until);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(form, 1);
    column->addWidget(m_notice);
    (new DialogFoot(theme, {m_send, cancel}))->standUnder(column, *this);
    resize(560, 400);
}

bool AnnouncementEditor::mayAnnounce(const Workplace& place)
{
    return !possibleScopes(place).isEmpty();
}

bool AnnouncementEditor::mayCorrect(const Workplace& place, const Row& announcement)
{
    return place.session.permissions().mayWrite(place.session.actor(), announcement, AnnouncementField::kBody,
                                                place.time.now());
}

void AnnouncementEditor::fillScopes()
{
    const QString before = m_scope->currentData().toString();
    m_filling = true;
    m_scope->clear();
    for (const Scope& scope : possibleScopes(m_place))
        m_scope->addItem(scope.name, scope.id.toString());
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(before)));
    m_filling = false;
}

void AnnouncementEditor::send()
{
    if (m_title->isComposing() || m_body->isComposing())
        return;
    if (m_title->text().trimmed().isEmpty() || m_body->text().trimmed().isEmpty()) {
        m_notice->tell(Tone::Warning, tr("Nothing was saved: title and text are needed."));
        return;
    }
    GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
    QJsonObject fields = written();
    if (m_corrected) {
        if (m_again->isChecked())
            fields.insert(AnnouncementField::kCorrectedAt, toMicros(builder.at()));
        const QJsonValue until = fields.value(AnnouncementField::kValidUntil);
        if (until.isNull() || fromMicros(until.toInteger()) > builder.at())
            fields.insert(AnnouncementField::kEndedReason, QJsonValue());
        builder.change(*m_corrected, fields);
    } else {
        fields.insert(AnnouncementField::kAt, toMicros(builder.at()));
        fields.insert(AnnouncementField::kBy, builder.person().toString());
        builder.insert(Announcement::kRecord, ScopeId::fromString(m_scope->currentData().toString()), fields);
    }
    const QString about = m_draft->about();
    if (builder.isEmpty())
        return sent(about, {});
    whenDone(m_place.records.submit(builder.group()), this,
             [this, about](const Result<void>& done) { sent(about, done); });
}

QJsonObject AnnouncementEditor::written() const
{
    QJsonObject fields{{AnnouncementField::kTitle, m_title->text()},
                       {AnnouncementField::kBody, m_body->text()},
                       {AnnouncementField::kMustRead, m_mustRead->isChecked()},
                       {AnnouncementField::kValidUntil, QJsonValue()}};
    if (!m_ends->isChecked())
        return fields;
    const QDateTime end(m_until->date(), QTime(23, 59, 59), m_place.settings.zone());
    const auto before = m_corrected ? Announcement(*m_corrected).validUntil() : std::nullopt;
    // The same day is the same moment, also of one that was withdrawn.
    const bool isSame = before && toDateTime(*before, m_place.settings.zone()).date() == end.date();
    fields.insert(AnnouncementField::kValidUntil, toMicros(isSame ? *before : fromDateTime(end)));
    return fields;
}

void AnnouncementEditor::sent(const QString& about, const Result<void>& done)
{
    if (!done) {
        const QString sentence = about.isEmpty() ? tr("It was not announced.") : tr("It was not corrected.");
        m_notice->tell(Tone::Danger, sentence + u' ' + ErrorWords::reason(done.error()));
        return;
    }
    if (!m_draft->drop(about))
        return;
    m_filling = true;
    m_title->clear();
    m_body->setText({});
    m_filling = false;
    m_notice->dismiss();
    accept();
}

void AnnouncementEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        send();
        return;
    }
    QDialog::keyPressEvent(event);
}

}  // namespace Seatdesk
