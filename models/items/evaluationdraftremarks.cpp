// SPDX-License-Identifier: GPL-3.0-or-later
// What an inspector says of a call beside the marks.
#include "items/evaluationdraft.h"

#include <algorithm>

namespace Seatdesk {

QString EvaluationDraft::explanationOf(const QString& item) const
{
    const auto said = std::find_if(m_remarks.begin(), m_remarks.end(),
                                   [&](const CallRemark& remark) { return !item.isEmpty() && remark.item == item; });
    return said == m_remarks.end() ? QString() : said->text;
}

QStringList EvaluationDraft::unexplained() const
{
    QStringList items = score().toExplain;
    items.removeIf([this](const QString& item) { return !explanationOf(item).isEmpty(); });
    return items;
}

bool EvaluationDraft::addRemark(const CallRemark& remark)
{
    if (!mayChange())
        return false;
    m_remarks.append(remark);
    std::stable_sort(m_remarks.begin(), m_remarks.end(),
                     [](const CallRemark& a, const CallRemark& b) { return a.second < b.second; });
    save();
    return true;
}

void EvaluationDraft::removeRemark(qsizetype place)
{
    if (!mayChange())
        return;
    m_remarks.remove(place);
    save();
}

void EvaluationDraft::explain(const QString& item, double second, const QString& text)
{
    if (item.isEmpty() || !mayChange() || explanationOf(item) == text)
        return;
    const auto said =
        std::find_if(m_remarks.begin(), m_remarks.end(), [&](const CallRemark& remark) { return remark.item == item; });
    if (said == m_remarks.end()) {
        addRemark({second, text, item});
        return;
    }
    if (text.isEmpty())
        m_remarks.erase(said);
    else
        said->text = text;
    save();
}

}  // namespace Seatdesk
