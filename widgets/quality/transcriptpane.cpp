// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/transcriptpane.h"

#include "audio/peaks/peakpyramid.h"
#include "domain/qualitykeys.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "domain/wordingcheck.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/quality/listening.h"
#include "widgets/quality/redactionwords.h"
#include "widgets/quality/transcriptdelegate.h"
#include "widgets/quality/transcriptmodel.h"
#include "widgets/quality/transcriptwords.h"
#include "widgets/workplace.h"

#include <QFileInfo>
#include <QListView>
#include <QVBoxLayout>

namespace Seatdesk {

namespace {

/// A transcript may end a little after the sound; much later it is another call's.
constexpr double kLongerBy = 1.1;
constexpr double kLongerSeconds = 10;

}  // namespace

TranscriptPane::TranscriptPane(Workplace& place, const Theme& theme, const PageActions& page, Listening& sound,
                               const QualityWays& ways, QWidget* parent)
    : Ground(theme, Role::Surface, {}, parent),
      m_place(place),
      m_sound(sound),
      m_ways(ways),
      m_model(new TranscriptModel(this)),
      m_list(makePlainList(m_model, new TranscriptDelegate(theme, *m_model), QStringLiteral("transcriptList"),
                           tr("Transcript"))),
      m_search(new LineField(theme)),
      m_facts(makeLabel(theme, {}, Role::Text2, TextStep::Small))
{
    setObjectName(QStringLiteral("transcriptPane"));
    declareActions(page);
    build();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { goTo(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { goTo(index.row()); });
    connect(m_search, &QLineEdit::textChanged, this, &TranscriptPane::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_search->isComposing())
            goTo(m_model->nextFound(m_list->currentIndex().row()));
    });
    connect(&sound, &Listening::moved, this, &TranscriptPane::follow);
    connect(&sound, &Listening::analysed, this, &TranscriptPane::showHeard);
    connect(&sound, &Listening::hiddenChanged, this, &TranscriptPane::showEntries);
    showFacts();
}

TranscriptPane::~TranscriptPane() = default;

void TranscriptPane::declareActions(const PageActions& page)
{
    const auto whenShown = [this] { return hasTranscript() ? QString() : tr("There is no transcript of this call."); };
    page.add({.id = QStringLiteral("transcript.open"),
              .name = tr("Open a transcript…"),
              .icon = QStringLiteral("documentation"),
              .run = [this] { choose(); },
              .whyNot = [this] { return m_call.isNull() ? tr("No recording is chosen.") : QString(); }});
    page.add({.id = QStringLiteral("transcript.search"),
              .name = tr("Find in the transcript"),
              .icon = QStringLiteral("search"),
              .run =
                  [this] {
                      m_search->setFocus(Qt::ShortcutFocusReason);
                      m_search->selectAll();
                  },
              .whyNot = whenShown});
    page.add({.id = QStringLiteral("transcript.nextTaboo"),
              .name = tr("Next taboo wording"),
              .icon = QStringLiteral("data-warning"),
              .run = [this] { goTo(m_model->nextTaboo(m_list->currentIndex().row())); },
              .whyNot =
                  [this, whenShown] {
                      const QString why = whenShown();
                      return why.isEmpty() && m_model->tabooCount() == 0 ? tr("There is no taboo wording in it.") : why;
                  }});
}

void TranscriptPane::build()
{
    letRowsWrap(*m_list);
    m_search->setObjectName(QStringLiteral("transcriptSearch"));
    m_search->setAccessibleName(tr("Find in the transcript"));
    m_search->setPlaceholderText(tr("Find in the transcript, Enter goes on"));
    m_search->setLeadingIcon(QStringLiteral("search"));
    m_facts->setObjectName(QStringLiteral("transcriptFacts"));
    m_facts->setWordWrap(true);
    m_facts->setContentsMargins(12, 6, 12, 6);
    m_searchRow = new QWidget;
    auto* row = new QHBoxLayout(m_searchRow);
    row->setContentsMargins(12, 6, 12, 0);
    row->addWidget(m_search);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_searchRow);
    column->addWidget(m_facts);
    column->addWidget(m_list, 1);
}

void TranscriptPane::open(const CallRecording& call, const QString& path)
{
    close();
    m_call = call.id();
    const QString chosenFile = m_byHand.value(m_call);
    if (!chosenFile.isEmpty() && m_ways.readTranscript)
        read(m_ways.readTranscript(chosenFile), false);
    else if (m_ways.findTranscript)
        read(m_ways.findTranscript(path), true);
}

void TranscriptPane::close()
{
    ++m_readings;
    m_call = {};
    m_transcript = {};
    m_path.clear();
    m_search->clear();
    showEntries();
    Q_EMIT changed();
}

void TranscriptPane::choose()
{
    m_ways.chooseTranscript(this, [this, call = m_call](const QString& file) {
        if (call == m_call && !call.isNull())
            read(m_ways.readTranscript(file), false);
    });
}

/// `isLookedFor`: that there is none is no fault.
void TranscriptPane::read(const QFuture<TranscriptResult<FoundTranscript>>& reading, bool isLookedFor)
{
    whenDone(reading, this, [this, number = ++m_readings, isLookedFor](const TranscriptResult<FoundTranscript>& found) {
        if (number != m_readings)
            return;
        if (found) {
            if (!isLookedFor)
                m_byHand.insert(m_call, found->path);
            take(*found);
        } else if (!isLookedFor || found.error() != TranscriptFault::NotFound) {
            Q_EMIT failed(found.error());
        }
    });
}

void TranscriptPane::take(FoundTranscript found)
{
    m_path = found.path;
    m_transcript = std::move(found.transcript);
    showHeard();
    Q_EMIT changed();
}

void TranscriptPane::showHeard()
{
    if (const CallAnalysis* heard = m_sound.analysis())
        tellSpeakers(m_transcript.lines, *heard, m_sound.agentVoice());
    showEntries();
}

/// A line has a time and its words have none: one that reaches into what is not to be heard is not shown at all.
void TranscriptPane::addHidden(std::vector<TranscriptEntry>& entries) const
{
    constexpr double kMicros = 1000000;
    if (!hasTranscript() || m_sound.isOriginal())
        return;
    for (const HiddenRange& range : m_sound.hidden()) {
        const auto from = static_cast<double>(range.from) / kMicros;
        const auto to = static_cast<double>(range.to) / kMicros;
        TranscriptEntry block{from, to, {from, to, {}, RedactionWords::hiddenText(range), {}}, {}, {}, {}};
        block.isHidden = true;
        entries.push_back(std::move(block));
    }
}

void TranscriptPane::showEntries()
{
    std::vector<TranscriptEntry> entries;
    for (const TranscriptLine& line : std::as_const(m_transcript.lines)) {
        if (m_sound.hides(line.from, line.to))
            continue;
        TranscriptEntry entry{line.from, line.to, line, {}, {}, {}};
        // A customer may say what they like.
        if (line.speaker != Speaker::Customer)
            entry.taboo = m_place.wording.hits(line.text);
        entries.push_back(std::move(entry));
    }
    addHidden(entries);
    if (const CallAnalysis* heard = m_sound.analysis(); heard && hasTranscript()) {
        for (const CallEvent& event : callEvents(*heard)) {
            if (event.span.length() > 0)
                entries.push_back({event.span.start(), event.span.end(), {}, event, {}, {}});
        }
    }
    m_model->setEntries(std::move(entries), m_sound.agentVoice());
    m_list->setVisible(hasTranscript());
    m_searchRow->setVisible(hasTranscript());
    showFacts();
    follow(true);
}

QString TranscriptPane::paceWords() const
{
    const int norm = m_place.settings.number(SettingKey::kSpeechNorm);
    const CallAnalysis* heard = m_sound.analysis();
    if (hasTranscript()) {
        if (const auto pace = writtenPace(m_transcript, Speaker::Agent, heard, m_sound.agentVoice()))
            return TranscriptWords::pace(*pace, norm);
        if (auto pace = writtenPace(m_transcript, Speaker::Unknown, nullptr, 0)) {
            pace->isOfBoth = true;
            return TranscriptWords::pace(*pace, norm);
        }
        return {};
    }
    if (!heard || !m_sound.peaks())
        return {};
    const auto pace = estimatedPace(*m_sound.peaks(), *heard, m_sound.agentVoice());
    return pace ? TranscriptWords::pace(*pace, norm) : QString();
}

/// The first wording of each compulsory phrase that nobody but the customer said.
QString TranscriptPane::unsaid() const
{
    QStringList said;
    for (const TranscriptLine& line : m_transcript.lines) {
        if (line.speaker != Speaker::Customer)
            said.append(line.text);
    }
    QStringList missing;
    for (const WordingRule& rule : m_place.wording.missing(said.join(u'\n')))
        missing.append(rule.pattern.section(u'|', 0, 0));
    return missing.join(tr(", ", "between phrases that were not said"));
}

QStringList TranscriptPane::factsOf() const
{
    QStringList facts{paceWords()};
    if (hasTranscript()) {
        if (const int taboo = m_model->tabooCount(); taboo > 0)
            facts.append(tr("%n taboo wordings", nullptr, taboo));
        if (const QString missing = unsaid(); !missing.isEmpty())
            facts.append(tr("Not said: %1").arg(missing));
        if (m_transcript.leftOut > 0)
            facts.append(tr("%n lines without a usable time are left out", nullptr, m_transcript.leftOut));
        const double length = m_sound.length();
        if (length > 0 && m_transcript.end() > length * kLongerBy + kLongerSeconds)
            facts.append(tr("It runs on after the recording ends: it may be another call's"));
    }
    facts.removeAll(QString());
    return facts;
}

void TranscriptPane::showFacts()
{
    m_facts->setText(factsOf().join(QStringLiteral(" · ")));
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_facts->setToolTip(m_path.isEmpty() ? QString() : QFileInfo(m_path).fileName());
}

/// Scrolls with the sound unless the person has scrolled away from it to read elsewhere.
void TranscriptPane::follow(bool jumped)
{
    if (!hasTranscript())
        return;
    const int before = m_model->now();
    const bool inSight =
        before < 0 || m_list->viewport()->rect().intersects(m_list->visualRect(m_model->index(before)));
    m_model->setNow(m_sound.position());
    if (m_model->now() != before && m_model->now() >= 0 && (jumped || inSight))
        m_list->scrollTo(m_model->index(m_model->now()));
}

void TranscriptPane::goTo(int row)
{
    const TranscriptEntry* entry = m_model->entryAt(m_model->index(row));
    if (!entry)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    Q_EMIT chosen(entry->from, entry->to);
}

void TranscriptPane::search(const QString& words)
{
    m_model->search(words.trimmed());
    m_search->setTrailingHint(words.trimmed().isEmpty() ? QString() : tr("%n lines", nullptr, m_model->foundRows()));
}

}  // namespace Seatdesk
