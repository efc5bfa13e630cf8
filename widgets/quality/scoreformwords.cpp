// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/scoreformwords.h"

#include "domain/scoring.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/quality/scorewords.h"

#include <algorithm>

namespace Seatdesk {

namespace {

using FormFault = ScoreFault::Kind;

constexpr int kScaleMarks = 5;

}  // namespace

QString ScoreFormWords::kind(ScoreKind kind)
{
    switch (kind) {
        case ScoreKind::YesNo:
            return tr("Yes or no");
        case ScoreKind::Scale:
            return tr("Mark of 1 to 5");
        case ScoreKind::PointsOff:
            return tr("Points off");
        case ScoreKind::Choice:
            return tr("Choice");
    }
    return {};
}

QString ScoreFormWords::weight(ScoreWeight weight)
{
    switch (weight) {
        case ScoreWeight::Ordinary:
            return tr("Its own points");
        case ScoreWeight::Critical:
            return tr("Critical: the whole group");
        case ScoreWeight::Fatal:
            return tr("Fatal: the whole score");
    }
    return {};
}

QString ScoreFormWords::named(const ScoreItem& item, const QString& language)
{
    return item.name.isEmpty() ? tr("(no name)") : item.name.in(language);
}

TwoLines ScoreFormWords::group(const ScoreGroup& group, const QString& language)
{
    TwoLines lines;
    lines.title = group.name.isEmpty() ? tr("(no name)") : group.name.in(language);
    lines.strong = true;
    lines.facts = tr("Group, %n point(s)", nullptr, group.points());
    return lines;
}

TwoLines ScoreFormWords::item(const ScoreItem& item, const QString& language)
{
    TwoLines lines;
    // An em wide, as Chinese print sets in what belongs below.
    lines.title = QChar(0x3000) + named(item, language);
    QStringList facts{kind(item.kind), tr("%n point(s)", nullptr, item.points)};
    if (item.weight == ScoreWeight::Critical)
        facts.append(tr("critical"));
    if (item.weight == ScoreWeight::Fatal)
        facts.append(tr("fatal"));
    if (item.commentNeeded)
        facts.append(tr("reason"));
    if (!item.onlyIf.isNone())
        facts.append(tr("conditional"));
    lines.facts = QChar(0x3000) + factsText(facts);
    return lines;
}

QString ScoreFormWords::faultOfItem(FormFault kind)
{
    switch (kind) {
        case FormFault::ItemKey:
            return tr("Two items are one and the same inside: remove this one and add it anew.");
        case FormFault::ItemName:
            return tr("Say what is looked at.");
        case FormFault::ItemPoints:
            return tr("An ordinary item needs points. Only critical and fatal ones do without.");
        case FormFault::NothingToTakeOff:
            return tr("Where points are taken off there must be some.");
        case FormFault::NothingToVoid:
            return tr("Critical items void their group, and no item of this group has points.");
        case FormFault::FewChoices:
            return tr("A choice needs at least two words to choose from.");
        case FormFault::ChoiceKey:
            return tr("Two choices are one and the same inside: empty one and write it anew.");
        case FormFault::ChoiceName:
            return tr("One of the choices has no words.");
        case FormFault::ChoicePercent:
            return tr("A choice is worth 0 to 100 % of the points.");
        case FormFault::NoFullChoice:
            return tr("One of the choices must be worth 100 %, or nobody can reach all points.");
        case FormFault::ConditionUnknown:
            return tr("The item that decides whether this one is asked is not there any more.");
        case FormFault::ConditionAnswer:
            return tr("Say at which answers this item is asked.");
        case FormFault::ConditionInCircle:
            return tr("This item would be asked because of itself: break the circle of conditions.");
        default:
            return {};
    }
}

QString ScoreFormWords::fault(const ScoreFault& fault)
{
    switch (fault.kind) {
        case FormFault::NothingToScore:
            return tr("No item has points: there is nothing to score.");
        case FormFault::PointsSum:
            return tr("The points add up to %1, not to %2.").arg(fault.number).arg(ScoreForm::kPoints);
        case FormFault::GroupKey:
            return tr("Two groups are one and the same inside: remove this one and add it anew.");
        case FormFault::GroupName:
            return tr("Give the group a name.");
        case FormFault::GroupEmpty:
            return tr("The group has no items.");
        default:
            return faultOfItem(fault.kind);
    }
}

QList<ScoreFormWords::Answer> ScoreFormWords::answers(const ScoreItem& item, const QString& language)
{
    QList<QJsonValue> values;
    switch (item.kind) {
        case ScoreKind::YesNo:
            values = {true, false};
            break;
        case ScoreKind::Scale:
            for (int mark = 1; mark <= kScaleMarks; ++mark)
                values.append(mark);
            break;
        case ScoreKind::PointsOff: {
            QJsonArray some;
            for (int points = 1; points <= item.points; ++points)
                some.append(points);
            return {{tr("nothing off"), {0}}, {tr("points off"), some}};
        }
        case ScoreKind::Choice:
            for (const ScoreChoice& choice : item.choices)
                values.append(choice.key);
            break;
    }
    QList<Answer> answers;
    for (const QJsonValue& value : std::as_const(values)) {
        ScoreAnswers given;
        if (given.set(item, value))
            answers.append({ScoreWords::answer(item, given, language), {value}});
    }
    return answers;
}

QString ScoreFormWords::asked(const ScoreForm& form, const ScoreItem& item, const QString& language)
{
    const ScoreItem* other = form.item(item.onlyIf.item);
    if (!other)
        return {};
    QStringList names;
    for (const Answer& answer : answers(*other, language)) {
        if (item.onlyIf.holdsAt(answer.values.first()))
            names.append(answer.name);
    }
    return tr("“%1” is asked only where “%2” has: %3.")
        .arg(named(item, language), named(*other, language), names.join(tr(", ", "between answers")));
}

QStringList ScoreFormWords::counting(const ScoreForm& form, const QString& language)
{
    QStringList said{
        tr("Out of %1 points. An item keeps all of them, or the part that its answer is worth: yes all and "
           "no none; of five marks 1 none, 3 half and 5 all; points off, what is left.")
            .arg(ScoreForm::kPoints)};
    for (const ScoreGroup& group : form.groups()) {
        if (group.points() > 0)
            said.append(tr("%1: %n point(s).", "group", group.points()).arg(group.name.in(language)));
    }
    said.append(
        tr("An item that does not apply, or is not asked, leaves its points to the others of its group in proportion. "
           "A group of which nothing applies is left out, and the rest counts for all."));
    QStringList conditions;
    for (const ScoreGroup& group : form.groups()) {
        for (const ScoreItem& item : group.items) {
            if (item.weight == ScoreWeight::Critical)
                said.append(tr("“%1” is critical: where it fails, “%2” counts nothing.")
                                .arg(named(item, language), group.name.in(language)));
            if (item.weight == ScoreWeight::Fatal)
                said.append(tr("“%1” is fatal: where it fails, the score is nil. The rest is scored all the same.")
                                .arg(named(item, language)));
            if (!item.onlyIf.isNone())
                conditions.append(asked(form, item, language));
        }
    }
    said.append(conditions);
    const QList<ScoreItem> items = form.items();
    QStringList explained;
    for (const ScoreItem& item : items) {
        if (item.commentNeeded)
            explained.append(tr("“%1”").arg(named(item, language)));
    }
    if (!explained.isEmpty())
        said.append(tr("Points lost here need a reason: %1.").arg(explained.join(tr(", ", "between answers"))));
    said.removeAll(QString());
    return said;
}

TwoLines ScoreFormWords::version(const Scorecard& card, ScorecardStanding standing, const QString& more)
{
    TwoLines lines;
    lines.title = tr("%1, version %2").arg(card.name()).arg(card.version());
    lines.facts = more;
    switch (standing) {
        case ScorecardStanding::InUse:
            lines.state = tr("In use");
            lines.stateIcon = QStringLiteral("emblem-checked");
            lines.stateTone = Tone::Success;
            break;
        case ScorecardStanding::Replaced:
            lines.state = tr("Replaced");
            lines.stateIcon = QStringLiteral("chronometer");
            break;
        case ScorecardStanding::Withdrawn:
            lines.state = tr("Withdrawn");
            lines.stateIcon = QStringLiteral("edit-delete");
            break;
    }
    return lines;
}

}  // namespace Seatdesk
