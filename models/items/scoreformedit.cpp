// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scoreformedit.h"

#include "domain/ids.h"

#include <algorithm>

namespace Seatdesk {

void ScoreFormEdit::open(const QString& name, const ScoreForm& form)
{
    m_now = {name, form};
    m_before.clear();
    m_after.clear();
    m_about.clear();
    Q_EMIT changed();
}

bool ScoreFormEdit::has(FormPlace place) const
{
    const QList<ScoreGroup>& groups = m_now.form.groups();
    return place.group >= 0 && place.group < groups.size() && place.item < groups.at(place.group).items.size();
}

FormPlace ScoreFormEdit::placeOf(const QString& group, const QString& item) const
{
    for (int g = 0; g < m_now.form.groups().size(); ++g) {
        const ScoreGroup& one = m_now.form.groups().at(g);
        if (!item.isEmpty()) {
            for (int i = 0; i < one.items.size(); ++i) {
                if (one.items.at(i).key == item)
                    return {g, i};
            }
        } else if (one.key == group) {
            return {g, -1};
        }
    }
    return {};
}

void ScoreFormEdit::take(const State& next, const QString& about)
{
    if (next == m_now)
        return;
    if (about.isEmpty() || about != m_about || m_before.isEmpty()) {
        m_before.append(m_now);
        if (m_before.size() > kMostSteps)
            m_before.removeFirst();
    }
    m_after.clear();
    m_about = about;
    m_now = next;
    Q_EMIT changed();
}

void ScoreFormEdit::take(const QList<ScoreGroup>& groups, const QString& about)
{
    take(State{m_now.name, ScoreForm(groups)}, about);
}

void ScoreFormEdit::setName(const QString& name)
{
    take(State{name, m_now.form}, QStringLiteral("name"));
}

void ScoreFormEdit::setGroupName(FormPlace place, const ScoreText& name)
{
    if (!has(place))
        return;
    QList<ScoreGroup> groups = m_now.form.groups();
    groups[place.group].name = name;
    take(groups, QStringLiteral("group ") + groups.at(place.group).key);
}

void ScoreFormEdit::setItem(FormPlace place, const ScoreItem& item)
{
    if (!place.isItem() || !has(place))
        return;
    QList<ScoreGroup> groups = m_now.form.groups();
    ScoreItem& there = groups[place.group].items[place.item];
    ScoreItem next = item;
    next.key = there.key;
    // What is typed goes back as a whole, what is chosen one by one.
    ScoreItem retold = there;
    retold.name = next.name;
    retold.help = next.help;
    const QString about = retold == next ? QStringLiteral("item ") + there.key : QString();
    there = next;
    take(groups, about);
}

/// Not counted up: a number that fell free with its item would make another item the same one in the next version.
QString ScoreFormEdit::freshKey(QChar letter)
{
    constexpr int kLetters = 8;
    return letter + newId<RecordId>().toString().remove(u'-').right(kLetters);
}

FormPlace ScoreFormEdit::addGroup(FormPlace after, const ScoreText& name)
{
    QList<ScoreGroup> groups = m_now.form.groups();
    const int at = has(after) ? after.group + 1 : static_cast<int>(groups.size());
    groups.insert(at, {freshKey(u'g'), name, {}});
    take(groups);
    return {at, -1};
}

FormPlace ScoreFormEdit::addItem(FormPlace after, const ScoreText& name)
{
    QList<ScoreGroup> groups = m_now.form.groups();
    if (groups.isEmpty())
        return {};
    const int group = has(after) ? after.group : static_cast<int>(groups.size()) - 1;
    QList<ScoreItem>& items = groups[group].items;
    const int at = has(after) && after.isItem() ? after.item + 1 : static_cast<int>(items.size());
    ScoreItem item;
    item.key = freshKey(u'i');
    item.name = name;
    items.insert(at, item);
    take(groups);
    return {group, at};
}

FormPlace ScoreFormEdit::remove(FormPlace place)
{
    if (!has(place))
        return place;
    QList<ScoreGroup> groups = m_now.form.groups();
    FormPlace next = place;
    if (place.isItem()) {
        groups[place.group].items.removeAt(place.item);
        next.item = std::min(place.item, static_cast<int>(groups.at(place.group).items.size()) - 1);
    } else {
        groups.removeAt(place.group);
        next.group = std::min(place.group, static_cast<int>(groups.size()) - 1);
    }
    take(groups);
    return next;
}

FormPlace ScoreFormEdit::move(FormPlace place, int by)
{
    if (!has(place))
        return place;
    QList<ScoreGroup> groups = m_now.form.groups();
    FormPlace next = place;
    if (!place.isItem()) {
        next.group = std::clamp(place.group + by, 0, static_cast<int>(groups.size()) - 1);
        groups.move(place.group, next.group);
    } else {
        const ScoreItem item = groups[place.group].items.takeAt(place.item);
        next.item = place.item + by;
        if (next.item < 0 && place.group > 0)
            next = {place.group - 1, static_cast<int>(groups.at(place.group - 1).items.size())};
        else if (next.item > groups.at(place.group).items.size() && place.group + 1 < groups.size())
            next = {place.group + 1, 0};
        next.item = std::clamp(next.item, 0, static_cast<int>(groups.at(next.group).items.size()));
        groups[next.group].items.insert(next.item, item);
    }
    take(groups);
    return next;
}

void ScoreFormEdit::undo()
{
    if (m_before.isEmpty())
        return;
    m_after.append(m_now);
    m_now = m_before.takeLast();
    m_about.clear();
    Q_EMIT changed();
}

void ScoreFormEdit::redo()
{
    if (m_after.isEmpty())
        return;
    m_before.append(m_now);
    m_now = m_after.takeLast();
    m_about.clear();
    Q_EMIT changed();
}

}  // namespace Seatdesk
