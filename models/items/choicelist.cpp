// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/choicelist.h"

#include <algorithm>

namespace Seatdesk {

ChoiceList::ChoiceList(TypeAhead& typeAhead, QObject* parent) : QAbstractListModel(parent), m_typeAhead(typeAhead) {}

int ChoiceList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant ChoiceList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice& choice = choiceAt(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return choice.text;
        case DetailRole:
            return choice.detail;
        case IdRole:
            return choice.id.toString();
        default:
            return {};
    }
}

void ChoiceList::setChoices(const QList<Choice>& choices)
{
    m_choices = choices;
    m_candidates.clear();
    m_candidates.reserve(choices.size());
    for (const Choice& choice : choices)
        m_candidates.append({choice.text, choice.also});
    setTyped(m_typed);
}

// A new word gives another list, not another order of the same: here a reset says what happened.
void ChoiceList::setTyped(const QString& typed)
{
    beginResetModel();
    m_typed = typed;
    m_hits = m_typeAhead.match(typed, m_candidates, kShown);
    endResetModel();
}

const Choice& ChoiceList::choiceAt(int row) const
{
    return m_choices.at(m_hits.at(row).candidate);
}

const Choice* ChoiceList::find(RecordId id) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice& c) { return c.id == id; });
    return found == m_choices.end() ? nullptr : &*found;
}

}  // namespace Seatdesk
