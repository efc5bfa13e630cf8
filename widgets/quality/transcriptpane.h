// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/transcript.h"
#include "widgets/controls/ground.h"
#include "widgets/quality/qualityways.h"

#include <QHash>

class QLabel;
class QListView;

namespace Seatdesk {

class CallRecording;
class Listening;
class LineField;
class PageActions;
class TranscriptModel;
struct TranscriptEntry;
struct Workplace;

/// What was said in the open call, in step with its sound: the line that is heard is marked and kept in sight, a click
/// on a line goes there. Says how fast the agent speaks beside the norm, by the words, or estimated from the sound
/// where there are none; what wording is to be minded and which compulsory phrases were not said. Evidence for the
/// inspector, never a score.
class TranscriptPane : public Ground
{
    Q_OBJECT

public:
    TranscriptPane(Workplace& place, const Theme& theme, const PageActions& page, Listening& sound,
                   const QualityWays& ways, QWidget* parent = nullptr);
    ~TranscriptPane() override;

    /// Looks for the transcript of this recording, which lies at `path`; what was shown ends.
    void open(const CallRecording& call, const QString& path);
    void close();
    [[nodiscard]] bool hasTranscript() const { return !m_transcript.lines.isEmpty(); }
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    /// Another transcript is shown, or none.
    void changed();
    void failed(Seatdesk::TranscriptFault fault);
    /// The person goes to that piece of the call.
    void chosen(double from, double to);

private:
    void declareActions(const PageActions& page);
    void build();
    void choose();
    void read(const QFuture<TranscriptResult<FoundTranscript>>& reading, bool isLookedFor);
    void take(FoundTranscript found);
    void showHeard();
    void showEntries();
    void addHidden(std::vector<TranscriptEntry>& entries) const;
    void showFacts();
    [[nodiscard]] QStringList factsOf() const;
    [[nodiscard]] QString paceWords() const;
    [[nodiscard]] QString unsaid() const;
    void follow(bool jumped);
    void goTo(int row);
    void search(const QString& words);

    Workplace& m_place;
    Listening& m_sound;
    const QualityWays& m_ways;
    TranscriptModel* m_model;
    QListView* m_list;
    LineField* m_search;
    QLabel* m_facts;
    QWidget* m_searchRow = nullptr;
    Transcript m_transcript;
    QString m_path;
    RecordId m_call;
    int m_readings = 0;                 ///< counts what was asked for: an answer to an older question is none
    QHash<RecordId, QString> m_byHand;  ///< files that a person opened, while the window is there
};

}  // namespace Seatdesk
