// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorefaults.h"

#include "domain/scoring.h"

#include <QSet>

#include <algorithm>

namespace Seatdesk {

namespace {

using Kind = ScoreFault::Kind;

constexpr int kWhole = 100;

/// Goes through a form and notes what it finds.
class FaultFinder
{
public:
    explicit FaultFinder(const ScoreForm& form) : m_form(form) {}

    QList<ScoreFault> find()
    {
        for (const ScoreGroup& group : m_form.groups())
            lookAt(group);
        const QList<ScoreItem> items = m_form.items();
        if (std::none_of(items.begin(), items.end(), [](const ScoreItem& item) { return item.points > 0; }))
            m_found.append({Kind::NothingToScore, {}, {}, 0});
        else if (m_form.points() != ScoreForm::kPoints)
            m_found.append({Kind::PointsSum, {}, {}, m_form.points()});
        return m_found;
    }

private:
    void note(Kind kind, const QString& item = {}) { m_found.append({kind, m_group, item, 0}); }

    void lookAt(const ScoreGroup& group)
    {
        m_group = group.key;
        if (group.key.isEmpty() || m_groups.contains(group.key))
            note(Kind::GroupKey);
        m_groups.insert(group.key);
        if (group.name.isEmpty())
            note(Kind::GroupName);
        if (group.items.isEmpty())
            note(Kind::GroupEmpty);
        for (const ScoreItem& item : group.items) {
            lookAt(item);
            if (item.weight == ScoreWeight::Critical && group.points() <= 0)
                note(Kind::NothingToVoid, item.key);
        }
    }

    void lookAt(const ScoreItem& item)
    {
        if (item.key.isEmpty() || m_items.contains(item.key))
            note(Kind::ItemKey, item.key);
        m_items.insert(item.key);
        if (item.name.isEmpty())
            note(Kind::ItemName, item.key);
        if (item.points < 0 || (item.points == 0 && item.weight == ScoreWeight::Ordinary))
            note(Kind::ItemPoints, item.key);
        else if (item.points == 0 && item.kind == ScoreKind::PointsOff)
            note(Kind::NothingToTakeOff, item.key);
        if (item.kind == ScoreKind::Choice)
            lookAtChoices(item);
        if (!item.onlyIf.isNone())
            lookAtCondition(item);
    }

    void lookAtChoices(const ScoreItem& item)
    {
        if (item.choices.size() < 2)
            return note(Kind::FewChoices, item.key);
        QSet<QString> keys;
        bool isFull = false;
        for (const ScoreChoice& choice : item.choices) {
            if (choice.key.isEmpty() || choice.key == ScoreAnswers::notApplicableWord() || keys.contains(choice.key))
                note(Kind::ChoiceKey, item.key);
            keys.insert(choice.key);
            if (choice.name.isEmpty())
                note(Kind::ChoiceName, item.key);
            if (choice.percent < 0 || choice.percent > kWhole)
                note(Kind::ChoicePercent, item.key);
            isFull = isFull || choice.percent == kWhole;
        }
        if (!isFull)
            note(Kind::NoFullChoice, item.key);
    }

    void lookAtCondition(const ScoreItem& item)
    {
        const ScoreItem* other = m_form.item(item.onlyIf.item);
        if (!other)
            return note(Kind::ConditionUnknown, item.key);
        const QJsonArray& answers = item.onlyIf.answers;
        const bool fits = std::all_of(answers.begin(), answers.end(),
                                      [&](const QJsonValue& answer) { return ScoreAnswers::fits(*other, answer); });
        if (answers.isEmpty() || !fits)
            note(Kind::ConditionAnswer, item.key);
        if (comesBack(item))
            note(Kind::ConditionInCircle, item.key);
    }

    /// Whoever only leads into a circle of others is not to blame.
    bool comesBack(const ScoreItem& item) const
    {
        const ScoreItem* one = m_form.item(item.onlyIf.item);
        for (qsizetype steps = m_form.items().size(); one && steps > 0; --steps) {
            if (one->key == item.key)
                return true;
            one = m_form.item(one->onlyIf.item);
        }
        return false;
    }

    const ScoreForm& m_form;
    QList<ScoreFault> m_found;
    QString m_group;
    QSet<QString> m_groups;
    QSet<QString> m_items;
};

}  // namespace

QList<ScoreFault> scoreFaults(const ScoreForm& form)
{
    return FaultFinder(form).find();
}

}  // namespace Seatdesk
