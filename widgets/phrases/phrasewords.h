// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace Seatdesk {

/// A key of the phrases that has a name: a situation or a topic.
struct PhraseName
{
    QString key;
    QString group;  ///< of a situation: call, group, callback, sales
    QString name;   ///< in the language of the screens
};

/// The situations of the regulations, in their order.
const QList<PhraseName>& phraseSituations();
const QList<PhraseName>& phraseTopics();
/// The name of a situation; a key of someone else's import stands for itself.
QString situationName(const QString& key);
QString situationGroupName(const QString& group);
/// What a placeholder stands for, shown while its value is not known.
QHash<QString, QString> placeholderNames();
/// zh_cn, zh_tw or en: the language of the screens as phrases call it.
QString phraseLanguageOfScreens();

}  // namespace Seatdesk
