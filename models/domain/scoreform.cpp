// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoreform.h"

#include <algorithm>

namespace Seatdesk {

namespace {

/// Under which a text of one language stands.
const QString kWritten = QStringLiteral("zh_CN");

QString text(const QJsonObject& json, const char16_t* field)
{
    return json.value(QStringView(field)).toString();
}

ScoreItem itemOf(const QJsonObject& json)
{
    ScoreItem item;
    item.key = text(json, u"key");
    item.name = ScoreText::fromJson(json.value(u"name"));
    item.help = ScoreText::fromJson(json.value(u"help"));
    item.kind = fromKey<ScoreKind>(text(json, u"kind")).value_or(ScoreKind::YesNo);
    item.weight = fromKey<ScoreWeight>(text(json, u"weight")).value_or(ScoreWeight::Ordinary);
    item.points = json.value(u"points").toInt();
    item.commentNeeded = json.value(u"comment_needed").toBool();
    item.mayNotApply = json.value(u"may_not_apply").toBool(true);
    const QJsonObject condition = json.value(u"only_if").toObject();
    item.onlyIf = {text(condition, u"item"), condition.value(u"is").toArray()};
    for (const QJsonValue& value : json.value(u"choices").toArray()) {
        const QJsonObject choice = value.toObject();
        item.choices.append(
            {text(choice, u"key"), ScoreText::fromJson(choice.value(u"name")), choice.value(u"percent").toInt()});
    }
    return item;
}

QJsonArray choicesJson(const QList<ScoreChoice>& choices)
{
    QJsonArray json;
    for (const ScoreChoice& choice : choices)
        json.append(QJsonObject{{QStringLiteral("key"), choice.key},
                                {QStringLiteral("name"), choice.name.toJson()},
                                {QStringLiteral("percent"), choice.percent}});
    return json;
}

/// What is as it mostly is stays unsaid.
QJsonObject itemJson(const ScoreItem& item)
{
    QJsonObject json{{QStringLiteral("key"), item.key},
                     {QStringLiteral("name"), item.name.toJson()},
                     {QStringLiteral("kind"), keyOf(item.kind)},
                     {QStringLiteral("points"), item.points}};
    if (!item.help.isEmpty())
        json.insert(u"help", item.help.toJson());
    if (item.weight != ScoreWeight::Ordinary)
        json.insert(u"weight", keyOf(item.weight));
    if (!item.choices.isEmpty())
        json.insert(u"choices", choicesJson(item.choices));
    if (item.commentNeeded)
        json.insert(u"comment_needed", true);
    if (!item.mayNotApply)
        json.insert(u"may_not_apply", false);
    if (!item.onlyIf.isNone())
        json.insert(u"only_if", QJsonObject{{QStringLiteral("item"), item.onlyIf.item},
                                            {QStringLiteral("is"), item.onlyIf.answers}});
    return json;
}

}  // namespace

ScoreText::ScoreText(const QString& text)
{
    if (!text.isEmpty())
        m_texts.insert(kWritten, text);
}

ScoreText ScoreText::fromJson(const QJsonValue& json)
{
    // A form that somebody wrote for one department has one language.
    if (json.isString())
        return ScoreText(json.toString());
    ScoreText text;
    text.m_texts = json.toObject();
    return text;
}

QJsonValue ScoreText::toJson() const
{
    const bool isWritten = m_texts.size() <= 1 && (m_texts.isEmpty() || m_texts.contains(kWritten));
    return isWritten ? QJsonValue(m_texts.value(kWritten).toString()) : QJsonValue(m_texts);
}

bool ScoreText::isEmpty() const
{
    return std::all_of(m_texts.begin(), m_texts.end(),
                       [](const QJsonValue& text) { return text.toString().trimmed().isEmpty(); });
}

QString ScoreText::in(const QString& language) const
{
    const QString wanted = m_texts.value(language).toString();
    return wanted.isEmpty() && !m_texts.isEmpty() ? m_texts.constBegin().value().toString() : wanted;
}

bool ScoreCondition::holdsAt(const QJsonValue& answer) const
{
    return std::any_of(answers.begin(), answers.end(), [&](const QJsonValue& one) {
        return one.isDouble() && answer.isDouble() ? one.toDouble() == answer.toDouble() : one == answer;
    });
}

int ScoreGroup::points() const
{
    int sum = 0;
    for (const ScoreItem& item : items)
        sum += item.points;
    return sum;
}

ScoreForm ScoreForm::fromJson(const QJsonObject& body)
{
    ScoreForm form;
    for (const QJsonValue& value : body.value(u"groups").toArray()) {
        const QJsonObject json = value.toObject();
        ScoreGroup group{text(json, u"key"), ScoreText::fromJson(json.value(u"name")), {}};
        for (const QJsonValue& item : json.value(u"items").toArray())
            group.items.append(itemOf(item.toObject()));
        form.m_groups.append(group);
    }
    return form;
}

QJsonObject ScoreForm::toJson() const
{
    QJsonArray groups;
    for (const ScoreGroup& group : m_groups) {
        QJsonArray items;
        for (const ScoreItem& item : group.items)
            items.append(itemJson(item));
        groups.append(QJsonObject{{QStringLiteral("key"), group.key},
                                  {QStringLiteral("name"), group.name.toJson()},
                                  {QStringLiteral("items"), items}});
    }
    return {{QStringLiteral("groups"), groups}};
}

QList<ScoreItem> ScoreForm::items() const
{
    QList<ScoreItem> all;
    for (const ScoreGroup& group : m_groups)
        all.append(group.items);
    return all;
}

const ScoreItem* ScoreForm::item(const QString& key) const
{
    for (const ScoreGroup& group : m_groups) {
        const auto found = std::find_if(group.items.begin(), group.items.end(),
                                        [&](const ScoreItem& item) { return item.key == key; });
        if (found != group.items.end())
            return &*found;
    }
    return nullptr;
}

int ScoreForm::points() const
{
    int sum = 0;
    for (const ScoreGroup& group : m_groups)
        sum += group.points();
    return sum;
}

}  // namespace Seatdesk
