// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/callevents.h"
#include "domain/textrange.h"
#include "domain/transcript.h"
#include "domain/wordingcheck.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace Seatdesk {

/// What a row of the transcript shows: something that was said, something that was heard between, or that what was said
/// there is not to be heard.
struct TranscriptEntry
{
    double from = 0;
    double to = 0;
    TranscriptLine line;             ///< where nothing was heard
    std::optional<CallEvent> heard;  ///< a silence, a hold …
    QList<WordingHit> taboo;
    QList<TextRange> found;  ///< what is searched for
    bool isHidden = false;   ///< the line's text says why it is not shown
};

/// The lines of a transcript with what was heard between them, by time; which of them is heard now, and which hold what
/// is searched for.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<TranscriptEntry> entries, int agentVoice);
    /// Marks the row that is heard at that second: the last that has begun. -1: none has.
    void setNow(double second);
    [[nodiscard]] int now() const { return m_now; }
    /// Marks where the words stand, whatever their case.
    void search(const QString& words);
    /// How many rows hold what is searched for.
    [[nodiscard]] int foundRows() const;
    /// The next row after `row`, round the end, that holds what is searched for; -1: none.
    [[nodiscard]] int nextFound(int row) const;
    /// The same of taboo wording.
    [[nodiscard]] int nextTaboo(int row) const;
    /// How many taboo wordings there are in all.
    [[nodiscard]] int tabooCount() const;
    /// Null when there is none.
    [[nodiscard]] const TranscriptEntry* entryAt(const QModelIndex& index) const;
    [[nodiscard]] const std::vector<TranscriptEntry>& entries() const { return m_entries; }
    [[nodiscard]] int agentVoice() const { return m_agentVoice; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void mark(TranscriptEntry& entry) const;
    template <typename Holds>
    [[nodiscard]] int next(int row, const Holds& holds) const;

    std::vector<TranscriptEntry> m_entries;
    QString m_words;
    int m_agentVoice = 0;
    int m_now = -1;
};

}  // namespace Seatdesk
