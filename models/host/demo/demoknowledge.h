// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketdraft.h"
#include "host/demo/demodepartment.h"

namespace Seatdesk {

/// Categories, articles with their versions and steps, phrases, wordings and the directory.
class DemoKnowledge
{
public:
    DemoKnowledge(const DemoContent& content, const DemoDepartment& department, DemoIds& ids, const DemoHours& hours);

    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] RecordId category(const QJsonValue& path) const { return m_categories.value(pathKey(path)); }
    /// An article of that category as it stood then; without an id when there was none.
    [[nodiscard]] DraftQuote quoteOf(const QJsonValue& path, Instant at, DemoChance& chance) const;
    [[nodiscard]] const QList<RecordId>& phrases() const { return m_phrases; }
    [[nodiscard]] const QList<RecordId>& articles() const { return m_articles; }

private:
    struct Version
    {
        int number = 0;
        QString title;
        Instant from{};
    };
    /// What is known of an article that is about to become rows.
    struct Sheet
    {
        RecordId id;
        QJsonObject line;
        QString state;
        int version = 0;  ///< the published one; 0 = none yet
        Instant validFrom{};
        StaffId confirmer;
    };

    static QString pathKey(const QJsonValue& path);
    void addCategories(const DemoContent& content);
    void addArticle(const QJsonObject& line, int position);
    [[nodiscard]] QJsonObject articleFields(const Sheet& sheet, int position) const;
    void addVersions(const Sheet& sheet);
    void addSteps(const Sheet& sheet);
    void addPhrases(const DemoContent& content);
    void addWordings(const DemoContent& content);
    void addDirectory(const DemoContent& content);
    RecordId add(const QString& record, Instant at, const QJsonObject& fields);

    const DemoDepartment& m_department;
    DemoIds& m_ids;
    const DemoHours& m_hours;
    Instant m_founded;
    StaffId m_editor;
    QList<Row> m_rows;
    QHash<QString, RecordId> m_categories;
    QHash<QString, QList<qsizetype>> m_byPath;  ///< to places in m_articles
    QList<RecordId> m_articles;
    QList<QList<Version>> m_versions;
    QList<RecordId> m_phrases;
    int m_revisions = 0;
    int m_drafts = 0;
};

}  // namespace Seatdesk
