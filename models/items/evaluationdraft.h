// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calibration.h"
#include "domain/callrecording.h"
#include "domain/evaluation.h"
#include "domain/scorecard.h"
#include "domain/scoring.h"
#include "items/liverows.h"

#include <optional>

namespace Seatdesk {

class GroupBuilder;
class Session;
class Settings;

/// What an inspector notes of a call, at a second of it.
struct CallRemark
{
    double second = 0;
    QString text;
    QString item = {};  ///< the key of the item whose lost points it explains; empty of any other remark

    bool operator==(const CallRemark&) const = default;
};

/// The signed-in inspector's score of one recording, saved at each change until it is published. GUI thread.
class EvaluationDraft : public QObject
{
    Q_OBJECT

public:
    EvaluationDraft(Records& records, const Session& session, const Settings& settings, QString seat,
                    QObject* parent = nullptr);

    /// Looks for what this person began; changed() follows. With a score under appeal it is the second one, without
    /// sight of the first, of which nothing is taken over but the form.
    void open(const CallRecording& call, const std::optional<Evaluation>& appealed = {});
    /// The same for a calibration that this person was asked for, by its form.
    void openFor(const CallRecording& call, const Calibration& calibration);
    /// Another has handed in meanwhile.
    void renew(const Calibration& calibration);
    /// What else became known of the recording that is open.
    void renew(const CallRecording& call);
    void close();

    /// Whether a form is there to score by.
    [[nodiscard]] bool hasForm() const { return m_card.has_value(); }
    [[nodiscard]] bool isLoaded() const { return m_cards.isLoaded() && !m_asking; }
    [[nodiscard]] const ScoreForm& form() const { return m_form; }
    [[nodiscard]] QString formName() const { return m_card ? m_card->name() : QString(); }
    [[nodiscard]] qint64 formVersion() const { return m_card ? m_card->version() : 0; }
    [[nodiscard]] RecordId formId() const { return m_card ? m_card->id() : RecordId(); }
    [[nodiscard]] const ScoreAnswers& answers() const { return m_answers; }
    [[nodiscard]] Score score() const { return scoreOf(m_form, m_answers); }
    [[nodiscard]] QList<CallRemark> remarks() const { return m_remarks; }
    /// Why the item lost points, in the inspector's words.
    [[nodiscard]] QString explanationOf(const QString& item) const;
    /// The items that lost points of which the form wants to know why, and nobody said.
    [[nodiscard]] QStringList unexplained() const;
    /// Whether anything was scored or noted yet.
    [[nodiscard]] bool isBegun() const { return m_row.has_value(); }
    /// The score under appeal that this one is to check; null of a first score.
    [[nodiscard]] RecordId follows() const { return m_appealed ? m_appealed->id() : RecordId(); }
    [[nodiscard]] bool isSecond() const { return m_appealed.has_value(); }
    /// The calibration that this score is for; null of any other.
    [[nodiscard]] RecordId calibration() const { return m_calibration ? m_calibration->id() : RecordId(); }
    /// The score as it is kept; nothing before it is begun.
    [[nodiscard]] std::optional<Evaluation> evaluation() const;
    /// Whether it may still be changed.
    [[nodiscard]] bool isDraft() const { return !m_row || Evaluation(*m_row).isDraft(); }
    /// Why this recording cannot be scored, in a word: "agent" when nobody knows whose call it was, "self" when it was
    /// the inspector's own, "judged" when another inspector was first; else empty.
    [[nodiscard]] QString obstacle() const;
    /// What keeps the draft from being published, in a word: an obstacle, "new", not in a "sample", "open" items,
    /// "nothing" of the form that applies, "why" points were lost where the form asks for it, or the "state" that it
    /// has reached; empty: nothing.
    [[nodiscard]] QString unready() const;
    [[nodiscard]] const Settings& settings() const { return m_settings; }

    /// Keeps a form as the department's first version of it.
    void addForm(const QString& name, const QJsonObject& body);
    void answer(const QString& item, const QJsonValue& value);
    void setNotApplicable(const QString& item, bool notApplicable);
    /// Whether it was taken: nothing is while the draft is on its way to another state.
    bool addRemark(const CallRemark& remark);
    void removeRemark(qsizetype place);
    /// Says why an item lost points, as a remark at that second; anew in the place of what was said before, and not at
    /// all where the text is empty.
    void explain(const QString& item, double second, const QString& text);
    /// Gives it to the agent, after as many hours as the department has set. A second score is finished with it, and
    /// goes to nobody; one for a calibration is handed in.
    void publish();
    /// Makes a draft again of what waits to be sent.
    void takeBack();

Q_SIGNALS:
    void changed();
    /// Another recording comes: what still waits to be kept of this one goes in now.
    void closing();
    void saved();
    void failed(const Seatdesk::Error& error);

private:
    void takeCards();
    void takeEvaluations();
    void take(const Row& row);
    void look();
    [[nodiscard]] bool mayChange() const;
    void step(const Group& group);
    void save();
    void insert(GroupBuilder& group);
    [[nodiscard]] QString round() const;
    [[nodiscard]] QJsonObject fields() const;
    /// The same as it is handed in: without answers to what is no longer asked.
    [[nodiscard]] QJsonObject found() const;

    Records& m_records;
    const Session& m_session;
    const Settings& m_settings;
    const QString m_seat;
    LiveRows m_cards;
    LiveRows m_own;  ///< this person's scores of the recording
    std::optional<Scorecard> m_card;
    std::optional<CallRecording> m_call;
    std::optional<Evaluation> m_appealed;
    std::optional<Calibration> m_calibration;
    std::optional<Row> m_row;  ///< of the evaluation, once it is begun
    ScoreForm m_form;
    ScoreAnswers m_answers;
    QList<CallRemark> m_remarks;
    bool m_asking = false;
    bool m_stepping = false;  ///< on its way to another state
};

}  // namespace Seatdesk
