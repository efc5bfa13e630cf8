// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoreform.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace Seatdesk {

namespace {

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
    for (const QJsonValue& value : json.value(u"choices").toArray()) {
        const QJsonObject choice = value.toObject();
        item.choices.append(
            {text(choice, u"key"), ScoreText::fromJson(choice.value(u"name")), choice.value(u"percent").toInt()});
    }
    return item;
}

}  // namespace

ScoreText ScoreText::fromJson(const QJsonValue& json)
{
    ScoreText text;
    // A form that somebody wrote for one department has one language.
    text.m_texts = json.isString() ? QJsonObject{{QStringLiteral("zh_CN"), json}} : json.toObject();
    return text;
}

QString ScoreText::in(const QString& language) const
{
    const QString wanted = m_texts.value(language).toString();
    return wanted.isEmpty() && !m_texts.isEmpty() ? m_texts.constBegin().value().toString() : wanted;
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

QStringList ScoreForm::faults() const
{
    QStringList faults;
    QSet<QString> keys;
    int points = 0;
    for (const ScoreItem& item : items()) {
        const QString place = QStringLiteral("item ") + item.key;
        if (item.key.isEmpty() || keys.contains(item.key))
            faults.append(place + QStringLiteral(": key"));
        if (item.name.isEmpty())
            faults.append(place + QStringLiteral(": name"));
        if (item.kind == ScoreKind::Choice && item.choices.size() < 2)
            faults.append(place + QStringLiteral(": choices"));
        if (item.points < 0 || (item.points == 0 && item.weight == ScoreWeight::Ordinary))
            faults.append(place + QStringLiteral(": points"));
        keys.insert(item.key);
        points += item.points;
    }
    if (points <= 0)
        faults.append(QStringLiteral("nothing to score"));
    return faults;
}

}  // namespace Seatdesk
