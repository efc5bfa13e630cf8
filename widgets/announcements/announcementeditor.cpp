// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/announcements/announcementeditor.h"

#include "domain/announcement.h"
#include "domain/groupbuilder.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
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
      m_ends(new QCheckBox(tr("Holds until"))),
      m_until(new QDateEdit),
      m_notice(new NoticeBar(theme)),
      m_send(new KeyHintButton(theme, tr("Announce")))
{
    setObjectName(QStringLiteral("announcementEditor"));
    setWindowTitle(tr("New announcement"));
    build(theme);
    fillScopes();
    connect(&place.session, &Session::changed, this, &AnnouncementEditor::fillScopes);
    connect(m_ends, &QCheckBox::toggled, m_until, &QDateEdit::setEnabled);
    connect(m_send, &KeyHintButton::clicked, this, &AnnouncementEditor::send);
    connect(m_title, &LineField::refused, m_notice, [this](const QString& s) { m_notice->tell(Tone::Warning, s); });
    connect(m_body, &TextEditor::refused, m_notice, [this](const QString& s) { m_notice->tell(Tone::Warning, s); });
    keepDrafts();
}

void AnnouncementEditor::keepDrafts()
{
    const auto read = [this]() -> QJsonObject {
        if (m_title->text().trimmed().isEmpty() && m_body->text().trimmed().isEmpty())
            return {};
        return {{AnnouncementField::kTitle, m_title->text()},
                {AnnouncementField::kBody, m_body->text()},
                {QStringLiteral("scope"), m_scope->currentData().toString()},
                {AnnouncementField::kMustRead, m_mustRead->isChecked()},
                {QStringLiteral("ends"), m_ends->isChecked()},
                {AnnouncementField::kValidUntil, m_until->date().toString(Qt::ISODate)}};
    };
    const auto write = [this](const QJsonObject& kept) {
        m_title->setText(kept.value(AnnouncementField::kTitle).toString());
        m_body->setText(kept.value(AnnouncementField::kBody).toString());
        m_scope->setCurrentIndex(std::max(0, m_scope->findData(kept.value(u"scope").toString())));
        m_mustRead->setChecked(kept.value(AnnouncementField::kMustRead).toBool());
        m_ends->setChecked(kept.value(u"ends").toBool());
        m_until->setDate(QDate::fromString(kept.value(AnnouncementField::kValidUntil).toString(), Qt::ISODate));
    };
    m_draft = new FormDraft(m_place.drafts, m_place.time, {QStringLiteral("announcement"), read, write}, this);
    const auto touch = [this] {
        if (!m_filling)
            m_draft->touch();
    };
    connect(m_title, &QLineEdit::textChanged, this, touch);
    connect(m_body, &TextEditor::textChanged, this, touch);
    connect(m_scope, &QComboBox::currentIndexChanged, this, touch);
    connect(m_mustRead, &QCheckBox::toggled, this, touch);
    connect(m_ends, &QCheckBox::toggled, this, touch);
    connect(m_until, &QDateEdit::dateChanged, this, touch);
    m_draft->open({}, windowTitle());
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
    m_notice->hide();
    m_send->setObjectName(QStringLiteral("announcementSend"));
    m_send->setPrimary(true);
    m_send->setKeyHint(QStringLiteral("Ctrl+Enter"));
    auto* cancel = new KeyHintButton(theme, tr("Close"));
    connect(cancel, &KeyHintButton::clicked, this, &AnnouncementEditor::reject);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(makeLabel(theme, tr("Title")), m_title);
    form->addRow(makeLabel(theme, tr("Text")), m_body);
    form->addRow(makeLabel(theme, tr("For whom")), m_scope);
    form->addRow(new QWidget, m_mustRead);
    form->addRow(m_ends, m_until);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(form, 1);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    resize(560, 400);
}

bool AnnouncementEditor::mayAnnounce(const Workplace& place)
{
    return !possibleScopes(place).isEmpty();
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
        m_notice->tell(Tone::Warning, tr("Nothing was announced: title and text are needed."));
        return;
    }
    GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
    QJsonObject fields{{AnnouncementField::kTitle, m_title->text().trimmed()},
                       {AnnouncementField::kBody, m_body->text()},
                       {AnnouncementField::kMustRead, m_mustRead->isChecked()},
                       {AnnouncementField::kAt, toMicros(builder.at())},
                       {AnnouncementField::kBy, builder.person().toString()}};
    if (m_ends->isChecked()) {
        const QDateTime end(m_until->date(), QTime(23, 59, 59), m_place.settings.zone());
        fields.insert(AnnouncementField::kValidUntil, toMicros(fromDateTime(end)));
    }
    builder.insert(Announcement::kRecord, ScopeId::fromString(m_scope->currentData().toString()), fields);
    whenDone(m_place.records.submit(builder.group()), this, [this](const Result<void>& done) {
        if (!done) {
            m_notice->tell(Tone::Danger, tr("It was not announced.") + u' ' + ErrorWords::reason(done.error()));
            return;
        }
        m_draft->drop();
        m_title->clear();
        m_body->setText({});
        m_notice->dismiss();
        accept();
        Q_EMIT sent();
    });
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
