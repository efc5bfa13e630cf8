// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/ticketform.h"

#include "domain/contact.h"
#include "domain/ticket.h"
#include "items/choicelist.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/desk/closingrow.h"
#include "widgets/desk/complaintrow.h"
#include "widgets/desk/numberfield.h"
#include "widgets/desk/quotesrow.h"
#include "widgets/desk/typeaheadfield.h"
#include "widgets/wording/advisededitor.h"
#include "widgets/wording/wordingbar.h"
#include "widgets/words/ticketwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

/// The plain texts of one line that the form binds by their field.
const QList<QLatin1StringView>& lineKeys()
{
    using namespace TicketField;
    static const QList<QLatin1StringView> keys{kCustomerName, kServiceAccount, kReachTime,
                                               kAddress,      kSummary,        kAppointment};
    return keys;
}

void put(QJsonObject& fields, const QString& key, const QString& text)
{
    if (text.isEmpty())
        fields.remove(key);
    else
        fields.insert(key, text);
}

}  // namespace

TicketForm::TicketForm(Workplace& workplace, const Theme& theme, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_actions(actions),
      m_kind(new SegmentedControl(theme)),
      m_category(new TypeAheadField(theme, workplace.typeAhead)),
      m_channel(new QComboBox),
      m_mode(new SegmentedControl(theme)),
      m_phone(new NumberField(theme)),
      m_description(new AdvisedEditor(theme, workplace.wording)),
      m_descriptionBar(new WordingBar(theme)),
      m_answer(new AdvisedEditor(theme, workplace.wording)),
      m_answerBar(new WordingBar(theme)),
      m_target(new TypeAheadField(theme, workplace.typeAhead)),
      m_priority(new SegmentedControl(theme)),
      m_complaint(new ComplaintRow(theme)),
      m_quotes(new QuotesRow(theme)),
      m_consent(new QCheckBox(tr("The customer agreed to remote help"))),
      m_closing(new ClosingRow(theme))
{
    makeFields();
    layOut();
    fillChoices();
    connectFields();
    showKind();
}

void TicketForm::nameField(const QString& key, QWidget* field)
{
    field->setObjectName(key);
    field->setAccessibleName(TicketWords::field(key));
    m_fields.insert(key, field);
}

void TicketForm::makeFields()
{
    using namespace TicketField;
    for (const QLatin1StringView key : lineKeys()) {
        auto* field = new LineField(m_theme);
        m_lines.insert(key, field);
        nameField(key, field);
        connect(field, &QLineEdit::textEdited, this, &TicketForm::change);
        connect(field, &LineField::refused, this, &TicketForm::refused);
    }
    nameField(kKind, m_kind);
    nameField(kCategory, m_category);
    nameField(kChannel, m_channel);
    nameField(kMode, m_mode);
    nameField(kMaskedNumber, m_phone);
    nameField(kDescription, m_description);
    nameField(kAnswer, m_answer);
    nameField(QStringLiteral("target"), m_target);
    nameField(kPriority, m_priority);
    nameField(kComplaintLevel, m_complaint->level());
    nameField(kComplaintTo, m_complaint->to());
    nameField(kNormBroken, m_complaint->norm());
    m_fields.insert(QStringLiteral("invitation"), m_closing->invitation());
    m_consent->setObjectName(ContactField::kConsent);
    m_fields.insert(ContactField::kConsent, m_consent);
    m_lines[kAddress]->setPlaceholderText(tr("Estate, building, room"));
    m_lines[kReachTime]->setPlaceholderText(tr("When to reach"));
    m_lines[kAppointment]->setPlaceholderText(tr("When"));
    m_description->setMinimumLines(3);
    m_answer->setMinimumLines(2);
    m_kind->setProperty("segmentPadding", 4);
    m_kind->setMayWrap(true);
    // Two choices and a name stand in one row: English needs every pixel of it on a small screen. A
    // unit has a name of six characters.
    m_mode->setProperty("segmentPadding", 3);
    m_priority->setProperty("segmentPadding", 3);
    m_target->setMinimumWidth(m_target->fontMetrics().horizontalAdvance(QString(6, u'\u4e2d')) + 16);
}

void TicketForm::fillChoices()
{
    int digit = 1;
    for (const TicketKind kind : allOf<TicketKind>()) {
        m_kind->addSegment(keyOf(kind), TicketWords::kindShort(kind), QString::number(digit++ % 10));
        if (auto* segment = m_kind->findChild<QWidget*>(keyOf(kind)))
            segment->setToolTip(TicketWords::kind(kind));
    }
    for (const Channel channel : allOf<Channel>())
        m_channel->addItem(TicketWords::channel(channel), keyOf(channel));
    for (const TicketMode mode : allOf<TicketMode>())
        m_mode->addSegment(keyOf(mode), TicketWords::mode(mode));
    for (const Priority priority : allOf<Priority>())
        m_priority->addSegment(keyOf(priority), TicketWords::priority(priority));
    m_category->setTrailingHint(tr("part of the name, pinyin or initials"));
}

void TicketForm::connectFields()
{
    connect(m_kind, &SegmentedControl::chosen, this, [this] {
        showKind();
        change();
    });
    connect(m_category, &TypeAheadField::choiceMade, this, &TicketForm::change);
    connect(m_target, &TypeAheadField::choiceMade, this, &TicketForm::change);
    connect(m_channel, &QComboBox::activated, this, [this] {
        showClosing();
        change();
    });
    connect(m_mode, &SegmentedControl::chosen, this, [this] {
        showConsent();
        change();
    });
    connect(m_consent, &QCheckBox::clicked, this, &TicketForm::change);
    connect(m_priority, &SegmentedControl::chosen, this, &TicketForm::change);
    connect(m_phone, &NumberField::typed, this, &TicketForm::change);
    connect(m_complaint, &ComplaintRow::edited, this, &TicketForm::change);
    connect(m_quotes, &QuotesRow::changed, this, [this] {
        showQuotes();
        change();
    });
    connect(m_closing, &ClosingRow::edited, this, &TicketForm::change);
    for (LineField* field : {static_cast<LineField*>(m_category), static_cast<LineField*>(m_target),
                             static_cast<LineField*>(m_phone), m_complaint->to(), m_complaint->norm()})
        connect(field, &LineField::refused, this, &TicketForm::refused);
    watch(m_description, m_descriptionBar);
    watch(m_answer, m_answerBar);
}

void TicketForm::watch(AdvisedEditor* editor, WordingBar* bar)
{
    // Marking a word changes the look of the document, which is told as a change of the text too.
    connect(editor, &QPlainTextEdit::textChanged, this, [this, editor, last = editor->text()]() mutable {
        if (QString now = editor->text(); now != last) {
            last = std::move(now);
            change();
        }
    });
    connect(editor, &TextEditor::refused, this, &TicketForm::refused);
    connect(editor, &AdvisedEditor::adviceChanged, this, [this, editor, bar] {
        if (const auto advice = editor->advice())
            bar->advise(advice->better, m_actions.keyHint(QStringLiteral("taboo.replace")));
        else
            bar->hide();
    });
    connect(bar, &WordingBar::replaceAsked, editor, &AdvisedEditor::replaceAdvised);
    connect(bar, &WordingBar::ignoreAsked, editor, &AdvisedEditor::ignoreAdvised);
}

void TicketForm::change()
{
    if (!m_loading)
        Q_EMIT edited();
}

void TicketForm::showKind()
{
    const bool complaint = m_kind->currentValue() == keyOf(TicketKind::Complaint);
    m_complaint->setVisible(complaint);
    m_complaintLabel->setVisible(complaint);
    Q_EMIT kindChanged();
}

void TicketForm::showQuotes()
{
    m_quotesLabel->setVisible(!m_quotes->quotes().isEmpty());
}

void TicketForm::showClosing()
{
    // Only a call has an end at which one can ask for a rating.
    const bool call = m_channel->currentData().toString() == keyOf(Channel::Phone) && !m_recorded;
    m_closing->setVisible(call);
    m_closingLabel->setVisible(call);
}

void TicketForm::showConsent()
{
    // Nobody works on a customer's device from afar unasked.
    const bool remote = m_mode->currentValue() == keyOf(TicketMode::Remote) && !m_recorded;
    m_consent->setVisible(remote);
    m_consentLabel->setVisible(remote);
}

void TicketForm::setKind(TicketKind kind)
{
    m_kind->setCurrentValue(keyOf(kind));
    showKind();
    change();
}

void TicketForm::setCategories(const QList<Choice>& categories)
{
    m_category->setChoices(categories);
}

void TicketForm::setTargets(const QList<Choice>& targets)
{
    m_target->setChoices(targets);
}

void TicketForm::offer(const QString& key, const QString& text)
{
    LineField* line = m_lines.value(key);
    if (line && line->text().isEmpty() && !line->isComposing())
        line->setText(text);
}

void TicketForm::setCallerNumber(const QString& masked)
{
    if (m_phone->number().isEmpty())
        m_phone->setNumber({}, masked);
    m_phone->setTrailingHint(m_phone->number().isEmpty() && !masked.isEmpty() ? tr("as caller") : QString());
}

void TicketForm::load(const DeskCard& card)
{
    using namespace TicketField;
    m_loading = true;
    m_recorded = card.recorded || !card.draft.contact.isNull();
    const QJsonObject& fields = card.draft.fields;
    const auto text = [&](QLatin1StringView key) { return fields.value(key).toString(); };
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        line.value()->setText(fields.value(line.key()).toString());
    m_kind->setCurrentValue(text(kKind));
    m_category->setChosen(RecordId::fromString(text(kCategory)));
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(text(kChannel))));
    m_mode->setCurrentValue(fields.contains(kMode) ? text(kMode) : keyOf(TicketMode::Hotline));
    m_priority->setCurrentValue(fields.contains(kPriority) ? text(kPriority) : keyOf(Priority::Normal));
    m_phone->setNumber(card.phone);
    setCallerNumber(card.maskedCaller());
    m_description->setText(text(kDescription));
    m_answer->setText(text(kAnswer));
    m_description->forgetIgnored();
    m_answer->forgetIgnored();
    m_target->setChosen(RecordId(card.draft.target));
    m_complaint->load(fields);
    m_quotes->setQuotes(card.draft.quotes);
    m_closing->load(card);
    m_consent->setChecked(card.draft.contactFields.contains(ContactField::kConsent));
    showKind();
    showQuotes();
    showClosing();
    showConsent();
    m_loading = false;
}

void TicketForm::store(DeskCard& card) const
{
    using namespace TicketField;
    QJsonObject& fields = card.draft.fields;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        put(fields, line.key(), line.value()->text());
    put(fields, kKind, m_kind->currentValue());
    put(fields, kCategory, m_category->chosen().toString());
    put(fields, kChannel, m_channel->currentData().toString());
    put(fields, kMode, m_mode->currentValue());
    put(fields, kPriority, m_priority->currentValue());
    put(fields, kDescription, m_description->text());
    put(fields, kAnswer, m_answer->text());
    card.phone = m_phone->number();
    card.draft.target = ScopeId(m_target->chosen());
    if (m_kind->currentValue() == keyOf(TicketKind::Complaint)) {
        m_complaint->store(fields);
    } else {
        for (const QLatin1StringView key : {kComplaintLevel, kComplaintTo, kNormBroken})
            fields.remove(key);
    }
    card.draft.quotes = m_quotes->quotes();
    m_closing->store(card);
    if (m_mode->currentValue() == keyOf(TicketMode::Remote) && m_consent->isChecked())
        card.draft.contactFields.insert(ContactField::kConsent, QStringLiteral("given"));
    else
        card.draft.contactFields.remove(ContactField::kConsent);
}

void TicketForm::markNeeded(const QStringList& keys, const QString& words)
{
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (keys.contains(line.key()))
            line.value()->setTrailingHint(words, Role::Danger, QStringLiteral("data-error"));
        else
            line.value()->setTrailingHint({});
    }
}

AdvisedEditor* TicketForm::advisedEditor() const
{
    if (m_description->hasFocus() && m_description->advice())
        return m_description;
    if (m_answer->advice())
        return m_answer;
    return m_description->advice() ? m_description : nullptr;
}

void TicketForm::recheckWording()
{
    m_description->recheck();
    m_answer->recheck();
}

QString TicketForm::subject() const
{
    return QStringList{m_category->chosen().isNull() ? QString() : m_category->text(),
                       m_lines[TicketField::kSummary]->text(), m_description->text()}
        .join(u' ')
        .simplified();
}

}  // namespace Seatdesk
