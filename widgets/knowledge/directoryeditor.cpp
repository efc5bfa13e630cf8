// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/directoryeditor.h"

#include "domain/directoryentry.h"
#include "domain/groupbuilder.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/whendone.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texts.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/words/errorwords.h"

#include <QFormLayout>

namespace Seatdesk {

DirectoryEditor::DirectoryEditor(Workplace& place, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_place(place), m_notice(new NoticeBar(theme))
{
    setObjectName(QStringLiteral("directoryEditor"));
    setWindowTitle(tr("Directory entry"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    const auto add = [&](QLatin1StringView key, const QString& name) {
        auto* field = new LineField(theme);
        field->setObjectName(QStringLiteral("directory-") + key);
        field->setAccessibleName(name);
        connect(field, &LineField::refused, this, [this](const QString& s) { m_notice->tell(Tone::Warning, s); });
        connect(field, &LineField::textChanged, this, [this] {
            if (!m_filling)
                m_draft->touch();
        });
        form->addRow(makeLabel(theme, name), field);
        m_fields.append({key, field});
    };
    add(DirectoryEntryField::kName, tr("Name"));
    add(DirectoryEntryField::kNumber, tr("Number"));
    add(DirectoryEntryField::kHours, tr("Hours"));
    add(DirectoryEntryField::kTopic, tr("For what"));
    add(DirectoryEntryField::kNote, tr("Remark"));
    m_notice->hide();
    auto* saveButton = new KeyHintButton(theme, tr("Save"));
    saveButton->setObjectName(QStringLiteral("directorySave"));
    saveButton->setPrimary(true);
    saveButton->setDefault(true);
    auto* cancel = new KeyHintButton(theme, tr("Cancel"));
    cancel->setKeyHint(QStringLiteral("Esc"));
    connect(saveButton, &KeyHintButton::clicked, this, &DirectoryEditor::save);
    connect(cancel, &KeyHintButton::clicked, this, &DirectoryEditor::reject);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(form);
    column->addWidget(m_notice);
    (new DialogFoot(theme, {saveButton, cancel}))->standUnder(column, *this);
    resize(460, sizeHint().height());
    keepDrafts();
}

void DirectoryEditor::keepDrafts()
{
    const auto changed = [this] {
        QJsonObject known;
        for (const auto& [key, field] : std::as_const(m_fields))
            known.insert(key, m_row && m_row->has(key) ? QJsonValue(m_row->text(key)) : QJsonValue());
        return fields() == known ? QJsonObject() : fields();
    };
    const auto write = [this](const QJsonObject& kept) { fill(kept); };
    const auto tell = [this](const QString& sentence) { m_notice->tell(Tone::Danger, sentence); };
    m_draft = new FormDraft(m_place.drafts, m_place.time, {DraftKind::Directory, changed, write, tell}, this);
}

QJsonObject DirectoryEditor::fields() const
{
    QJsonObject fields;
    for (const auto& [key, field] : m_fields) {
        const QString text = field->text();
        fields.insert(key, text.isEmpty() ? QJsonValue() : QJsonValue(text));
    }
    return fields;
}

void DirectoryEditor::fill(const QJsonObject& fields)
{
    m_filling = true;
    for (const auto& [key, field] : std::as_const(m_fields))
        field->setText(fields.value(key).toString());
    m_filling = false;
}

void DirectoryEditor::edit(const Row* row)
{
    m_row = row ? std::optional(*row) : std::nullopt;
    fill(row ? row->fields : QJsonObject());
    m_notice->dismiss();
    m_draft->open(row ? row->id.toString() : QString(), windowTitle());
}

void DirectoryEditor::save()
{
    const QJsonObject fields = this->fields();
    const auto isBlank = [&](QLatin1StringView key) { return fields.value(key).toString().trimmed().isEmpty(); };
    if (isBlank(DirectoryEntryField::kName) || isBlank(DirectoryEntryField::kNumber)) {
        m_notice->tell(Tone::Warning, tr("The entry was not saved: it needs a name and a number."));
        return;
    }
    GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
    if (m_row)
        builder.change(*m_row, fields);
    else
        builder.insert(DirectoryEntry::kRecord, {}, fields);
    if (builder.isEmpty()) {
        accept();
        return;
    }
    const QString about = m_draft->about();
    whenDone(m_place.records.submit(builder.group()), this, [this, about](const Result<void>& done) {
        if (!done) {
            m_notice->tell(Tone::Danger, tr("The entry was not saved.") + u' ' + ErrorWords::reason(done.error()));
            return;
        }
        if (m_draft->drop(about))
            accept();
    });
}

}  // namespace Seatdesk
