// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phrases/phrasewords.h"

#include "domain/jsontext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <map>

// A static library's resources must be named once; the macro does not work inside a namespace.
static void initPhraseNames()
{
    Q_INIT_RESOURCE(phrasenames);
}

namespace Seatdesk {

namespace {

QString say(const char* words)
{
    return QCoreApplication::translate("PhraseWords", words);
}

QList<PhraseName> namesOf(const QString& file)
{
    initPhraseNames();
    QFile lines(QStringLiteral(":/phrasenames/") + file);
    QList<PhraseName> names;
    if (!lines.open(QIODevice::ReadOnly))
        return names;
    const QString language = phraseLanguageOfScreens();
    while (!lines.atEnd()) {
        if (const Result<QJsonObject> line = objectFromJsonText(lines.readLine()))
            names.append({line->value(QStringLiteral("key")).toString(),
                          line->value(QStringLiteral("group")).toString(), line->value(language).toString()});
    }
    return names;
}

/// Read once for each language: the screens may change theirs while the program runs.
const QList<PhraseName>& namesIn(const QString& file)
{
    static std::map<QString, QList<PhraseName>> known;
    const auto [place, isNew] = known.try_emplace(phraseLanguageOfScreens() + file);
    if (isNew)
        place->second = namesOf(file);
    return place->second;
}

}  // namespace

QString phraseLanguageOfScreens()
{
    //: The key of the language of this translation, one of zh_cn, zh_tw, en
    return say(QT_TRANSLATE_NOOP("PhraseWords", "en"));
}

const QList<PhraseName>& phraseSituations()
{
    return namesIn(QStringLiteral("situations.jsonl"));
}

const QList<PhraseName>& phraseTopics()
{
    return namesIn(QStringLiteral("topics.jsonl"));
}

QString situationName(const QString& key)
{
    const QList<PhraseName>& names = phraseSituations();
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const PhraseName& name) { return name.key == key; });
    return found == names.end() ? key : found->name;
}

QString situationGroupName(const QString& group)
{
    if (group == u"call")
        return say(QT_TRANSLATE_NOOP("PhraseWords", "During the call"));
    if (group == u"group")
        return say(QT_TRANSLATE_NOOP("PhraseWords", "By purpose"));
    if (group == u"callback")
        return say(QT_TRANSLATE_NOOP("PhraseWords", "Callback"));
    return say(QT_TRANSLATE_NOOP("PhraseWords", "Outbound"));
}

QHash<QString, QString> placeholderNames()
{
    return {{QStringLiteral("customer"), say(QT_TRANSLATE_NOOP("PhraseWords", "customer"))},
            {QStringLiteral("agent_number"), say(QT_TRANSLATE_NOOP("PhraseWords", "staff number"))},
            {QStringLiteral("agent_name"), say(QT_TRANSLATE_NOOP("PhraseWords", "name"))},
            {QStringLiteral("ticket_number"), say(QT_TRANSLATE_NOOP("PhraseWords", "ticket number"))},
            {QStringLiteral("department"), say(QT_TRANSLATE_NOOP("PhraseWords", "department"))},
            {QStringLiteral("shift"), say(QT_TRANSLATE_NOOP("PhraseWords", "shift"))},
            {QStringLiteral("time_of_day"), say(QT_TRANSLATE_NOOP("PhraseWords", "greeting"))}};
}

}  // namespace Seatdesk
