// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoreform.h"

#include <QHash>

namespace Seatdesk {

/// The answers to a form, by the keys of its items; as JSON the form in which an evaluation keeps them:
/// {"greeting": true, "patience": 4, "jargon": 2, "hold": "asked", "restate": "na"}.
class ScoreAnswers
{
public:
    ScoreAnswers() = default;
    static ScoreAnswers fromJson(const QJsonObject& json);
    [[nodiscard]] const QJsonObject& toJson() const { return m_answers; }

    /// A bool, a mark of 1 to 5, points off, or a choice's key. What does not fit the item is refused.
    [[nodiscard]] bool set(const ScoreItem& item, const QJsonValue& value);
    void setNotApplicable(const QString& key);
    void clear(const QString& key) { m_answers.remove(key); }

    [[nodiscard]] bool isNotApplicable(const QString& key) const;
    /// Undefined where there is none, and where it does not apply.
    [[nodiscard]] QJsonValue value(const QString& key) const;
    /// What stands for an answer where an item does not apply; no choice may have it for a key.
    [[nodiscard]] static QString notApplicableWord();
    [[nodiscard]] static bool fits(const ScoreItem& item, const QJsonValue& value);

private:
    QJsonObject m_answers;
};

/// What a group brought.
struct GroupScore
{
    double earned = 0;       ///< of `possible`; 0 when it is void
    double possible = 0;     ///< the group's points; 0 when nothing of it applies
    bool isVoid = false;     ///< a critical item is not as it should be
    double withoutVoid = 0;  ///< what it would have earned otherwise
};

/// What the answers bring so far. Unanswered items count as full: the total falls as one finds fault, and is right once
/// nothing is open.
struct Score
{
    QList<GroupScore> groups;
    double total = 0;         ///< out of 100; 0 when a fatal item holds
    double withoutFatal = 0;  ///< what it would be otherwise
    bool isFatal = false;
    bool isEmpty = false;   ///< nothing of the form applies and nothing fatal holds: there is no score to give
    QStringList open;       ///< keys of items without an answer
    QStringList toExplain;  ///< keys of items that lost points of which the form wants to know why

    /// The total as an evaluation keeps it: hundredths, halves up.
    [[nodiscard]] int hundredths() const;
};

/// How it counts: an item earns its part of its points (scale: (mark − 1) ÷ 4; points off: what is left; choice: its
/// percentage). An item that does not apply, or is not asked, leaves its points to the others of its group in
/// proportion; a group of which nothing applies is left out and the rest is scaled to a hundred. A critical item that
/// is not as it should be voids its group, whatever else applies in it, a fatal one the score.
Score scoreOf(const ScoreForm& form, const ScoreAnswers& answers);

/// Whether the item is asked: it has no condition, or the item that its condition names is asked itself and has one of
/// the answers. One that is not answered yet, or does not apply, has none. What waits for itself is never asked.
bool isAsked(const ScoreForm& form, const ScoreItem& item, const ScoreAnswers& answers);

/// The answers without those of items that are not asked, as they are handed in.
ScoreAnswers askedOnly(const ScoreForm& form, const ScoreAnswers& answers);

/// Whether the item was answered with less than full marks.
bool lostPoints(const ScoreItem& item, const ScoreAnswers& answers);

}  // namespace Seatdesk
