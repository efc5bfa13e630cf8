// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/scorecardsdialog.h"

#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texts.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/quality/scoreformwords.h"
#include "widgets/quality/scoreitemeditor.h"
#include "widgets/quality/scorepreview.h"
#include "widgets/words/errorwords.h"

#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kFormBody = QStringLiteral("body");
const QString kFormName = QStringLiteral("name");

}  // namespace

void ScorecardsDialog::keepDraft()
{
    const auto read = [this] {
        return m_hasDraft ? QJsonObject{{kFormName, m_draft.name()}, {kFormBody, m_draft.form().toJson()}}
                          : QJsonObject();
    };
    const auto write = [this](const QJsonObject& kept) {
        m_hasDraft = !kept.isEmpty();
        m_isDraftChosen = m_hasDraft;
        m_draft.open(kept.value(kFormName).toString(), ScoreForm::fromJson(kept.value(kFormBody).toObject()));
        showVersions();
    };
    const auto tell = [this](const QString& sentence) { m_notice->tell(Tone::Danger, sentence); };
    m_kept = new FormDraft(m_place.drafts, m_place.time, {DraftKind::Scorecard, read, write, tell}, this);
    connect(&m_draft, &ScoreFormEdit::changed, m_kept, &FormDraft::touch);
    m_kept->open({}, windowTitle());
}

void ScorecardsDialog::tellFailure(const QString& what, const Error& error)
{
    m_notice->tell(Tone::Danger, what + u' ' + ErrorWords::reason(error));
}

const Row* ScorecardsDialog::chosenCard() const
{
    for (const Row& row : m_cards.rows()) {
        if (row.id == m_chosen)
            return &row;
    }
    return nullptr;
}

void ScorecardsDialog::showVersions()
{
    QList<Row> rows;
    const auto add = [&](RecordId id, const QString& name, const QString& state) {
        Row row;
        row.record = Scorecard::kRecord;
        row.id = id;
        row.fields = {{ScorecardField::kName, name}, {ScorecardField::kBody, state}};
        rows.append(row);
    };
    if (m_hasDraft)
        add(m_draftLine, tr("Draft of version %1").arg(nextVersion(m_cards.rows())), QString());
    for (const Row& row : m_cards.rows()) {
        const TwoLines lines = ScoreFormWords::version(Scorecard(row), standingOf(Scorecard(row), m_cards.rows()), {});
        add(row.id, lines.title, lines.state);
    }
    {
        // What is chosen is said below, whatever lines came and went.
        const QSignalBlocker quiet(m_versionList->selectionModel());
        m_versions->setRows(rows);
    }
    if (!m_isDraftChosen && !chosenCard()) {
        const std::optional<Scorecard> used = formInUse(m_cards.rows());
        m_chosen = used ? used->id() : m_cards.rows().isEmpty() ? RecordId() : m_cards.rows().first().id;
        m_isDraftChosen = m_hasDraft && m_chosen.isNull();
    }
    m_versionList->setCurrentIndex(m_versions->indexOf(isDraftShown() ? m_draftLine : m_chosen));
    m_versionList->viewport()->update();
    chooseVersion();
}

void ScorecardsDialog::chooseVersion()
{
    const Row* row = m_versions->rowAt(m_versionList->currentIndex());
    m_isDraftChosen = row && row->id == m_draftLine;
    if (row && !m_isDraftChosen)
        m_chosen = row->id;
    if (const Row* card = chosenCard(); card && !m_isDraftChosen)
        m_look.open(Scorecard(*card).name(), ScoreForm::fromJson(Scorecard(*card).body()));
    else if (!m_isDraftChosen)
        m_look.open({}, {});
    m_draftList->setVisible(isDraftShown());
    m_lookList->setVisible(!isDraftShown());
    if (!outlineList()->currentIndex().isValid())
        outlineList()->setCurrentIndex(outline().index(0));
    showForm();
}

TwoLines ScorecardsDialog::versionLines(const QModelIndex& index) const
{
    const Row* line = m_versions->rowAt(index);
    if (!line || line->id == m_draftLine) {
        TwoLines lines;
        lines.title = line ? line->text(ScorecardField::kName) : QString();
        lines.facts = tr("kept on this PC");
        lines.state = tr("Draft");
        lines.stateIcon = QStringLiteral("draft");
        return lines;
    }
    for (const Row& row : m_cards.rows()) {
        if (row.id != line->id)
            continue;
        const Scorecard card(row);
        const QString at = card.madeAt() ? momentText(*card.madeAt(), m_place.settings.zone()) : QString();
        return ScoreFormWords::version(card, standingOf(card, m_cards.rows()),
                                       factsText({at, m_place.session.nameOf(ScopeId(card.madeBy()))}));
    }
    return {};
}

TwoLines ScorecardsDialog::placeLines(const QModelIndex& index)
{
    const FormPlace at = outline().placeAt(index);
    if (!shown().has(at))
        return {};
    const QString language = QLocale().name();
    const ScoreGroup& group = shown().groupAt(at);
    const QString item = at.isItem() ? shown().itemAt(at).key : QString();
    TwoLines lines =
        at.isItem() ? ScoreFormWords::item(shown().itemAt(at), language) : ScoreFormWords::group(group, language);
    const bool isFaulty = std::any_of(m_faultsNow.begin(), m_faultsNow.end(), [&](const ScoreFault& fault) {
        return fault.group == group.key && fault.item == item;
    });
    if (isFaulty) {
        lines.state = tr("mend");
        lines.stateIcon = iconOf(Tone::Warning);
        lines.stateTone = Tone::Warning;
    }
    return lines;
}

FormPlace ScorecardsDialog::place()
{
    return outline().placeAt(outlineList()->currentIndex());
}

void ScorecardsDialog::showForm()
{
    m_faultsNow = scoreFaults(shown().form());
    if (m_name->text() != shown().name())
        m_name->setText(shown().name());
    m_name->setReadOnly(!isDraftShown());
    QStringList whole;
    // Where there is no form at all nothing is wrong with it.
    const bool isThere = isDraftShown() || !m_look.form().groups().isEmpty();
    for (const ScoreFault& fault : std::as_const(m_faultsNow)) {
        if (isThere && fault.group.isEmpty())
            whole.append(ScoreFormWords::fault(fault));
    }
    if (isDraftShown() && m_draft.name().trimmed().isEmpty())
        whole.prepend(tr("Give the form a name."));
    m_sum->setVisible(isThere);
    m_sum->setText(whole.isEmpty() ? tr("%n point(s)", nullptr, shown().form().points()) : whole.join(u' '));
    m_theme.dress(m_sum, whole.isEmpty() ? Role::Text2 : Role::Danger, TextStep::Small);
    outlineList()->viewport()->update();
    m_preview->showForm(shown().form());
    m_preview->setTrying(isThere);
    showCounting();
    showPlace();
    showTools();
}

void ScorecardsDialog::showPlace()
{
    const FormPlace at = place();
    m_editor->showPlace(shown(), at);
    m_editor->setEnabled(isDraftShown() && !m_busy);
    QStringList faults;
    if (shown().has(at)) {
        const QString item = at.isItem() ? shown().itemAt(at).key : QString();
        for (const ScoreFault& fault : std::as_const(m_faultsNow)) {
            if (fault.group == shown().groupAt(at).key && fault.item == item)
                faults.append(ScoreFormWords::fault(fault));
        }
    }
    m_editor->showFaults(faults);
}

void ScorecardsDialog::showCounting()
{
    const ScoreForm& form = shown().form();
    m_counting->setText(form.groups().isEmpty()
                            ? QString()
                            : ScoreFormWords::counting(form, QLocale().name()).join(QStringLiteral("\n\n")));
}

void ScorecardsDialog::showTools()
{
    const Row* card = chosenCard();
    const bool isDraft = isDraftShown();
    for (KeyHintButton* tool : std::as_const(m_editTools))
        tool->setEnabled(isDraft && !m_busy);
    m_undo->setEnabled(isDraft && !m_busy && m_draft.canUndo());
    m_redo->setEnabled(isDraft && !m_busy && m_draft.canRedo());
    m_use->setEnabled(isDraft && !m_busy);
    m_use->setText(tr("Put in use as version %1").arg(nextVersion(m_cards.rows())));
    m_drop->setEnabled(isDraft && !m_busy);
    const QString oneOnly = m_hasDraft ? tr("Put the draft in use first, or throw it away.") : QString();
    m_new->setEnabled(!m_hasDraft && card);
    m_standard->setEnabled(!m_hasDraft);
    m_new->setToolTip(oneOnly);
    m_standard->setToolTip(oneOnly);
    m_withdraw->setEnabled(!isDraft && card && !m_busy);
    const bool isWithdrawn = card && Scorecard(*card).retiredAt();
    m_withdraw->setText(isWithdrawn ? tr("Take up again") : tr("Withdraw"));
    if (isDraft)
        m_state->setText(tr("A draft: change what you like, every step can be undone. Nobody scores by it yet."));
    else if (card)
        m_state->setText(
            tr("Nothing in this version changes any more: what was scored by it stays readable as it was "
               "asked. To change it, begin a new version."));
    else
        m_state->setText(tr("There is no form yet. Begin from the standard form."));
}

void ScorecardsDialog::beginDraft(const QString& name, const ScoreForm& form)
{
    if (m_hasDraft)
        return;
    m_notice->dismiss();
    m_hasDraft = true;
    m_isDraftChosen = true;
    m_draft.open(name, form);
    showVersions();
    m_draftList->setCurrentIndex(m_draftOutline.index(0));
    m_draftList->setFocus(Qt::OtherFocusReason);
}

void ScorecardsDialog::beginFromChosen()
{
    if (const Row* card = chosenCard())
        beginDraft(Scorecard(*card).name(), ScoreForm::fromJson(Scorecard(*card).body()));
}

/// It can be had back as long as the dialog stands.
void ScorecardsDialog::throwAway()
{
    if (!isDraftShown())
        return;
    const QString name = m_draft.name();
    const ScoreForm form = m_draft.form();
    m_hasDraft = false;
    m_isDraftChosen = false;
    m_kept->drop({});
    showVersions();
    m_notice->tell(Tone::Info, tr("The draft was thrown away."));
    connect(m_notice->addAction(tr("Have it back")), &QToolButton::clicked, this,
            [this, name, form] { beginDraft(name, form); });
}

void ScorecardsDialog::putDraftInUse()
{
    if (!isDraftShown() || m_busy)
        return;
    if (m_draft.name().trimmed().isEmpty() || !m_faultsNow.isEmpty()) {
        const bool isNameless = m_draft.name().trimmed().isEmpty();
        const ScoreFault first = m_faultsNow.value(0);
        m_notice->tell(Tone::Warning, tr("The form is not in use yet.") + u' ' +
                                          (isNameless ? tr("Give the form a name.") : ScoreFormWords::fault(first)));
        return isNameless ? m_name->setFocus(Qt::OtherFocusReason) : goTo(m_draft.placeOf(first.group, first.item));
    }
    const qint64 version = nextVersion(m_cards.rows());
    const Group group =
        putInUse(GroupBuilder(m_place.seat, m_place.session.person(), m_place.time),
                 m_place.session.scopes().department(), m_draft.name().trimmed(), version, m_draft.form().toJson());
    m_busy = true;
    showForm();
    whenDone(m_place.records.submit(group), this, [this, version, id = group.first().row](const Result<void>& done) {
        m_busy = false;
        if (!done) {
            showForm();
            return tellFailure(tr("The form was not put in use. The draft is still here."), done.error());
        }
        m_hasDraft = false;
        m_isDraftChosen = false;
        m_chosen = id;
        m_kept->drop({});
        m_notice->tell(Tone::Success,
                       tr("Version %1 is in use. What was begun by another version is finished by that.").arg(version));
        // The new version is among the rows in a moment.
        m_cards.refresh();
        showForm();
    });
}

void ScorecardsDialog::withdrawChosen()
{
    const Row* card = chosenCard();
    if (!card || isDraftShown() || m_busy)
        return;
    const bool isWithdrawn = Scorecard(*card).retiredAt().has_value();
    const Group group =
        withdrawn(GroupBuilder(m_place.seat, m_place.session.person(), m_place.time), *card, !isWithdrawn);
    whenDone(m_place.records.submit(group), this, [this, isWithdrawn](const Result<void>& done) {
        if (!done)
            return tellFailure(
                isWithdrawn ? tr("The version was not taken up again.") : tr("The version was not withdrawn."),
                done.error());
        m_notice->tell(Tone::Info, isWithdrawn ? tr("The version was taken up again.")
                                               : tr("The version was withdrawn. New scores go by the highest one that "
                                                    "is left."));
    });
}

void ScorecardsDialog::goTo(FormPlace at)
{
    if (const QModelIndex index = outline().indexOf(at); index.isValid()) {
        outlineList()->setCurrentIndex(index);
        showPlace();
        m_editor->focusName();
    } else {
        outlineList()->setFocus(Qt::OtherFocusReason);
    }
}

/// A step in the draft, after which the line is chosen that it tells.
void ScorecardsDialog::edited(const std::function<FormPlace(ScoreFormEdit&)>& step)
{
    if (!isDraftShown() || m_busy)
        return;
    const FormPlace at = step(m_draft);
    m_draftList->setCurrentIndex(m_draftOutline.indexOf(at));
    showPlace();
}

}  // namespace Seatdesk
