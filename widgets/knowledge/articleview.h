// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "widgets/controls/ground.h"

#include <QTimeZone>

#include <optional>

class QLabel;

namespace Seatdesk {

class Chip;
class ElidedLabel;
class ReadingBrowser;
class TypeAhead;

/// One article to read: title, validity band, version and issuer, text with what was looked for marked.
class ArticleView : public Ground
{
    Q_OBJECT

public:
    ArticleView(const Theme& theme, TypeAhead& typeAhead, const TimeSource& time, const QTimeZone& zone,
                QWidget* parent = nullptr);

    /// What is shown stays where it was scrolled to when it is the same article again.
    void show(const Row& article, const QString& words);
    void clear();
    [[nodiscard]] const std::optional<Row>& article() const { return m_article; }
    /// What of the article is to be quoted: the selected text, else what can be read to the customer.
    [[nodiscard]] QString passage() const;

private:
    void fill();

    TypeAhead& m_typeAhead;
    const TimeSource& m_time;
    QTimeZone m_zone;
    QLabel* m_title;
    Chip* m_validity;
    ElidedLabel* m_facts;
    ReadingBrowser* m_text;
    std::optional<Row> m_article;
    QString m_words;
};

}  // namespace Seatdesk
