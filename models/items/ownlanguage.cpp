// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ownlanguage.h"

#include "domain/article.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace Seatdesk {

namespace {

enum class Writing { Simplified, Traditional, EitherChinese, Other };

/// Tells the two Chinese scripts by the national sets that hold their characters, as Qt knows them through ICU. Without
/// those sets all Chinese is one.
class Characters
{
public:
    [[nodiscard]] Writing of(const QString& text)
    {
        QString chinese;
        std::copy_if(text.begin(), text.end(), std::back_inserter(chinese),
                     [](QChar c) { return c.script() == QChar::Script_Han; });
        if (chinese.isEmpty())
            return Writing::Other;
        const bool simplified = holds(m_mainland, chinese);
        if (simplified == holds(m_taiwan, chinese))
            return Writing::EitherChinese;
        return simplified ? Writing::Simplified : Writing::Traditional;
    }

private:
    static bool holds(QStringEncoder& set, const QString& text)
    {
        // hasError() of Qt 6.4 would stay true for all that follows.
        return !set.isValid() || !QByteArray(set(text)).contains('\0');
    }

    static constexpr QStringConverter::Flag kShowMissing = QStringConverter::Flag::ConvertInvalidToNull;
    QStringEncoder m_mainland{"GB2312", kShowMissing};
    QStringEncoder m_taiwan{"Big5", kShowMissing};
};

Writing writingOf(const Row& row, Characters& characters)
{
    const Article article(row);
    const Writing writing = characters.of(article.title());
    if (writing != Writing::EitherChinese)
        return writing;
    const Writing other = characters.of(article.aliases().join(QString()));
    return other == Writing::Other ? writing : other;
}

/// 0 = the reader's own.
size_t distance(Writing writing, const QLocale& reader)
{
    if (reader.language() != QLocale::Chinese)
        return writing == Writing::Other ? 0 : 1;
    const bool traditional = reader.script() == QLocale::TraditionalChineseScript;
    if (writing == Writing::Other)
        return 2;
    return writing == (traditional ? Writing::Simplified : Writing::Traditional) ? 1 : 0;
}

}  // namespace

QList<Row> ownLanguageFirst(const QList<Row>& articles, const QLocale& reader)
{
    Characters characters;
    std::array<QList<Row>, 3> sorted;
    for (const Row& row : articles)
        sorted.at(distance(writingOf(row, characters), reader)).append(row);
    return sorted[0] + sorted[1] + sorted[2];
}

qsizetype countOfOwnLanguage(const QList<Row>& articles, const QLocale& reader)
{
    Characters characters;
    return std::count_if(articles.begin(), articles.end(),
                         [&](const Row& row) { return distance(writingOf(row, characters), reader) == 0; });
}

}  // namespace Seatdesk
