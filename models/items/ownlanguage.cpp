// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ownlanguage.h"

#include "domain/article.h"

#include <algorithm>

namespace Seatdesk {

namespace {

bool isChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

}  // namespace

QList<Row> ownLanguageFirst(QList<Row> articles, bool chinese)
{
    std::stable_partition(articles.begin(), articles.end(),
                          [chinese](const Row& row) { return isChinese(Article(row).title()) == chinese; });
    return articles;
}

}  // namespace Seatdesk
