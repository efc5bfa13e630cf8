// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/articleeditor.h"

#include "domain/articleactions.h"
#include "domain/category.h"
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
#include "widgets/knowledge/articletexts.h"
#include "widgets/words/errorwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QJsonArray>

namespace Seatdesk {

namespace {

QString categoryPath(const Row& category, const QList<Row>& all)
{
    QStringList names{Category(category).name()};
    RecordId parent = Category(category).parent();
    for (int depth = 0; depth < 8 && !parent.isNull(); ++depth) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const Row& row) { return row.id == parent; });
        if (found == all.end())
            break;
        names.prepend(Category(*found).name());
        parent = Category(*found).parent();
    }
    return names.join(QStringLiteral(" › "));
}

const QString kBetween = QStringLiteral("; ");

/// They stand apart by a semicolon, as a rule with one blank behind it; all else in them is theirs.
QJsonArray aliasesIn(QString typed)
{
    QJsonArray aliases;
    const QStringList parts = typed.replace(u'；', u';').split(u';');
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const bool apart = at > 0 && parts[at].startsWith(u' ');
        const QString alias = apart ? parts[at].mid(1) : parts[at];
        if (!alias.trimmed().isEmpty())
            aliases.append(alias);
    }
    return aliases;
}

}  // namespace

ArticleEditor::ArticleEditor(Workplace& place, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_categories(place.records),
      m_title(new LineField(theme)),
      m_library(new QComboBox),
      m_category(new QComboBox),
      m_issuer(new QComboBox),
      m_source(new LineField(theme)),
      m_aliases(new LineField(theme)),
      m_begins(new QCheckBox(tr("Valid from"))),
      m_from(new QDateEdit),
      m_ends(new QCheckBox(tr("until"))),
      m_until(new QDateEdit),
      m_body(new TextEditor(theme)),
      m_notice(new NoticeBar(theme)),
      m_save(new KeyHintButton(theme, tr("Save the draft")))
{
    build(theme);
    keepDrafts();
    connect(m_body, &TextEditor::refused, this, [this](const QString& s) { m_notice->tell(Tone::Warning, s); });
    connect(&m_categories, &LiveRows::changed, this, &ArticleEditor::fillChoices);
    Query categories;
    categories.record = Category::kRecord;
    categories.sort = {{CategoryField::kPosition, false}};
    m_categories.setQuery(categories);
    fillChoices();
}

void ArticleEditor::build(const Theme& theme)
{
    auto* issuer = new LineField(theme);
    m_issuer->setLineEdit(issuer);
    // Units are offered below what is typed, never written into it.
    m_issuer->setInsertPolicy(QComboBox::NoInsert);
    m_issuer->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (LineField* field : {m_title, m_source, m_aliases, issuer})
        connect(field, &LineField::refused, this, [this](const QString& s) { m_notice->tell(Tone::Warning, s); });
    nameFields();
    auto* places = new QHBoxLayout;
    places->setSpacing(8);
    places->addWidget(m_library, 1);
    places->addWidget(m_category, 2);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(makeLabel(theme, tr("Title")), m_title);
    form->addRow(makeLabel(theme, tr("Library")), places);
    form->addRow(makeLabel(theme, tr("Issued by")), m_issuer);
    form->addRow(makeLabel(theme, tr("Source")), m_source);
    form->addRow(makeLabel(theme, tr("Asked as")), m_aliases);
    form->addRow(makeLabel(theme, tr("Validity")), makeDays());
    m_notice->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(form);
    column->addWidget(m_body, 1);
    column->addWidget(makeLabel(theme, tr("Markdown: # heading, 1. step, > what can be read to the customer"),
                                Role::Text3, TextStep::Small));
    column->addWidget(m_notice);
    column->addLayout(makeButtons(theme));
}

void ArticleEditor::nameFields()
{
    m_title->setObjectName(QStringLiteral("articleTitleField"));
    m_title->setAccessibleName(tr("Title"));
    m_library->setAccessibleName(tr("Library"));
    m_category->setAccessibleName(tr("Category"));
    m_issuer->setObjectName(QStringLiteral("articleIssuer"));
    m_issuer->setAccessibleName(tr("Issuing department"));
    m_source->setObjectName(QStringLiteral("articleSource"));
    m_source->setAccessibleName(tr("Source"));
    m_aliases->setObjectName(QStringLiteral("articleAliases"));
    m_aliases->setAccessibleName(tr("Asked as"));
    m_aliases->setPlaceholderText(tr("Other titles and questions, separated by semicolons"));
    m_body->setObjectName(QStringLiteral("articleBodyField"));
    m_body->setAccessibleName(tr("Text"));
    m_body->setTabChangesFocus(true);
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
}

QLayout* ArticleEditor::makeDays()
{
    auto* days = new QHBoxLayout;
    for (auto [box, day] : {std::pair(m_begins, m_from), std::pair(m_ends, m_until)}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        day->setEnabled(false);
        connect(box, &QCheckBox::toggled, day, &QDateEdit::setEnabled);
        days->addWidget(box);
        days->addWidget(day);
        days->addSpacing(8);
    }
    days->addStretch();
    return days;
}

QLayout* ArticleEditor::makeButtons(const Theme& theme)
{
    m_save->setObjectName(QStringLiteral("articleSave"));
    m_save->setPrimary(true);
    auto* leave = new KeyHintButton(theme, tr("Close"));
    connect(leave, &KeyHintButton::clicked, this, &ArticleEditor::left);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(leave);
    buttons->addStretch();
    return buttons;
}

void ArticleEditor::fillChoices()
{
    m_filling = true;
    const QString library = m_library->currentData().toString();
    const QString chosen = m_category->currentData().toString();
    const QString category = chosen.isEmpty() ? m_wantedCategory : chosen;
    const QString issuer = m_issuer->currentText();
    m_library->clear();
    for (const QString& key : libraryKeys())
        m_library->addItem(libraryName(key), key);
    m_category->clear();
    m_category->addItem(tr("No category"), QString());
    for (const Row& row : m_categories.rows())
        m_category->addItem(categoryPath(row, m_categories.rows()), row.id.toString());
    m_issuer->clear();
    for (const Scope& scope : m_place.session.scopes().all()) {
        if (scope.kind == u"unit")
            m_issuer->addItem(scope.name);
    }
    m_library->setCurrentIndex(std::max(0, m_library->findData(library)));
    m_category->setCurrentIndex(std::max(0, m_category->findData(category)));
    m_issuer->setCurrentText(issuer);
    m_filling = false;
}

void ArticleEditor::edit(const Row& article)
{
    m_article = article;
    fill(article.fields);
    openDraft();
}

void ArticleEditor::editNew(const QJsonObject& fields)
{
    m_article.reset();
    QJsonObject filled = fields;
    if (!filled.contains(ArticleField::kLibrary))
        filled.insert(ArticleField::kLibrary, QStringLiteral("business"));
    fill(filled);
    openDraft();
    m_title->setFocus();
}

void ArticleEditor::fill(const QJsonObject& fields)
{
    m_filling = true;
    m_notice->dismiss();
    m_title->setText(fields.value(ArticleField::kTitle).toString());
    m_library->setCurrentIndex(std::max(0, m_library->findData(fields.value(ArticleField::kLibrary).toString())));
    // The categories may still be on their way.
    m_wantedCategory = fields.value(ArticleField::kCategory).toString();
    m_category->setCurrentIndex(std::max(0, m_category->findData(m_wantedCategory)));
    m_issuer->setCurrentText(fields.value(ArticleField::kIssuer).toString());
    m_source->setText(fields.value(ArticleField::kSource).toString());
    QStringList aliases;
    for (const QJsonValue& alias : fields.value(ArticleField::kAliases).toArray())
        aliases.append(alias.toString());
    m_aliases->setText(aliases.join(kBetween));
    takeDay(fields.value(ArticleField::kValidFrom), m_begins, m_from);
    takeDay(fields.value(ArticleField::kValidUntil), m_ends, m_until);
    m_body->setText(fields.value(ArticleField::kBody).toString());
    m_filling = false;
}

void ArticleEditor::takeDay(const QJsonValue& value, QCheckBox* box, QDateEdit* day)
{
    const bool set = value.isDouble();
    box->setChecked(set);
    const Instant instant = set ? fromMicros(value.toInteger()) : m_place.time.now();
    day->setDate(toDateTime(instant, m_place.settings.zone()).date());
}

QJsonValue ArticleEditor::dayValue(const QCheckBox* box, const QDateEdit* day, const QTime& time) const
{
    if (!box->isChecked())
        return QJsonValue::Null;
    return toMicros(fromDateTime(QDateTime(day->date(), time, m_place.settings.zone())));
}

QJsonObject ArticleEditor::fields() const
{
    const QJsonArray aliases = aliasesIn(m_aliases->text());
    const QString category = m_category->currentData().toString();
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{ArticleField::kTitle, m_title->text()},
            {ArticleField::kLibrary, m_library->currentData().toString()},
            {ArticleField::kCategory, orNull(category)},
            {ArticleField::kIssuer, orNull(m_issuer->currentText())},
            {ArticleField::kSource, orNull(m_source->text())},
            {ArticleField::kAliases, aliases.isEmpty() ? QJsonValue() : QJsonValue(aliases)},
            {ArticleField::kValidFrom, dayValue(m_begins, m_from, QTime(0, 0))},
            {ArticleField::kValidUntil, dayValue(m_ends, m_until, QTime(23, 59, 59))},
            {ArticleField::kBody, m_body->text()}};
}

void ArticleEditor::keepDrafts()
{
    const auto read = [this] { return fields() == m_shown ? QJsonObject() : fields(); };
    const auto write = [this](const QJsonObject& kept) {
        fill(kept);
        m_notice->tell(Tone::Info, tr("This is what you typed and did not save last time."));
    };
    const auto tell = [this](const QString& sentence) { m_notice->tell(Tone::Danger, sentence); };
    m_draft = new FormDraft(m_place.drafts, m_place.time, {DraftKind::Article, read, write, tell}, this);
    const auto touch = [this] {
        if (m_filling)
            return;
        m_wantedCategory = m_category->currentData().toString();
        m_draft->touch();
    };
    for (LineField* field : {m_title, m_source, m_aliases})
        connect(field, &QLineEdit::textChanged, this, touch);
    for (QComboBox* box : {m_library, m_category})
        connect(box, &QComboBox::currentIndexChanged, this, touch);
    connect(m_issuer, &QComboBox::currentTextChanged, this, touch);
    for (QCheckBox* box : {m_begins, m_ends})
        connect(box, &QCheckBox::toggled, this, touch);
    for (QDateEdit* day : {m_from, m_until})
        connect(day, &QDateEdit::dateChanged, this, touch);
    connect(m_body, &TextEditor::textChanged, this, touch);
}

void ArticleEditor::openDraft()
{
    m_shown = fields();
    m_draft->open(m_article ? m_article->id.toString() : QString(), m_title->text());
}

void ArticleEditor::save()
{
    if (m_body->isComposing() || m_title->isComposing())
        return;
    const Permissions permissions = m_place.session.permissions();
    const ArticleActions actions(permissions, m_place.session.scopes(), m_place.session.actor(), m_place.seat,
                                 m_place.time);
    const Result<Group> group = m_article ? actions.save(*m_article, fields()) : actions.create(fields());
    const auto tell = [this](const Error& error) {
        const bool title = error.kind == Error::Kind::Invalid && m_title->text().trimmed().isEmpty();
        m_notice->tell(Tone::Danger, tr("The draft was not saved.") + u' ' +
                                         (title ? tr("Give it a title first.") : ErrorWords::reason(error)));
    };
    if (!group) {
        tell(group.error());
        return;
    }
    const QString about = m_draft->about();
    if (group->isEmpty()) {
        m_draft->drop(about);
        Q_EMIT saved(m_article->id, true);
        return;
    }
    const RecordId id = group->first().row;
    whenDone(m_place.records.submit(*group), this, [this, tell, id, about](const Result<void>& done) {
        if (!done) {
            tell(done.error());
            return;
        }
        Q_EMIT saved(id, m_draft->drop(about));
    });
}

}  // namespace Seatdesk
