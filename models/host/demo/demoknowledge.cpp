// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demoknowledge.h"

#include "domain/article.h"
#include "domain/articlestep.h"
#include "domain/articleversion.h"
#include "domain/category.h"
#include "domain/directoryentry.h"
#include "domain/phrase.h"
#include "domain/wording.h"
#include "host/demo/demorow.h"

#include <QJsonArray>

namespace Seatdesk {

namespace {

const QString kDraft = QStringLiteral("draft");
const QString kDirector = QStringLiteral("director");
const QString kConfirming = QStringLiteral("confirming");
const QString kPublished = QStringLiteral("published");
constexpr std::chrono::hours kDay{24};

}  // namespace

DemoKnowledge::DemoKnowledge(const DemoContent& content, const DemoDepartment& department, DemoIds& ids,
                             const DemoHours& hours)
    : m_department(department),
      m_ids(ids),
      m_hours(hours),
      m_founded(hours.now() - 390 * kDay),
      m_editor(department.holders(QStringLiteral("editor")).value(0))
{
    addCategories(content);
    int position = 0;
    for (const QJsonObject& line : content.articles)
        addArticle(line, ++position);
    addPhrases(content);
    addWordings(content);
    addDirectory(content);
}

QString DemoKnowledge::pathKey(const QJsonValue& path)
{
    return path.toVariant().toStringList().join(u'/');
}

RecordId DemoKnowledge::add(const QString& record, Instant at, const QJsonObject& fields)
{
    const RecordId id = m_ids.next(at);
    m_rows.append(demoRow(record, id, {m_department.id(), m_editor, at}, fields));
    return id;
}

void DemoKnowledge::addCategories(const DemoContent& content)
{
    int position = 0;
    for (const QJsonObject& line : content.categories) {
        const QStringList path = line.value(QStringLiteral("path")).toVariant().toStringList();
        const RecordId parent = m_categories.value(path.mid(0, path.size() - 1).join(u'/'));
        const QStringList aliases = line.value(QStringLiteral("aliases")).toVariant().toStringList();
        const RecordId id = add(Category::kRecord, m_founded,
                                {{CategoryField::kParent, parent.toString()},
                                 {CategoryField::kName, path.last()},
                                 {CategoryField::kAliases, aliases.join(u' ')},
                                 {CategoryField::kPosition, ++position},
                                 {CategoryField::kActive, true}});
        m_categories.insert(path.join(u'/'), id);
    }
}

void DemoKnowledge::addArticle(const QJsonObject& line, int position)
{
    const QDate today = m_hours.dayOf(m_hours.now());
    const int earlier = static_cast<int>(line.value(QStringLiteral("versions")).toArray().size());
    Sheet sheet;
    sheet.id = m_ids.next(m_founded);
    sheet.line = line;
    sheet.state = kPublished;
    sheet.version = earlier + 1;
    sheet.validFrom = m_hours.at(today.addDays(line.value(QStringLiteral("valid_from_days")).toInt()), 0, 0);
    const QString issuer = line.value(ArticleField::kIssuer).toString();
    const QString confirmer = issuer == u"工程维修中心"   ? QStringLiteral("1031")
                              : issuer == u"业务支撑中心" ? QStringLiteral("1033")
                                                          : QStringLiteral("1045");
    sheet.confirmer = m_department.person(confirmer);
    // A few are on their way: revisions of published ones at each step, and new ones not yet seen by everyone.
    const QStringList ways{kDirector, kConfirming, kDraft};
    if (earlier > 0 && position % 3 == 0 && m_revisions < ways.size()) {
        sheet.state = ways[m_revisions++];
        sheet.version = earlier;
    } else if (earlier == 0 && position % 61 == 60 && m_drafts < 3) {
        sheet.state = m_drafts++ == 0 ? kDirector : kDraft;
        sheet.version = 0;
    }
    m_rows.append(demoRow(Article::kRecord, sheet.id, {m_department.id(), m_editor, sheet.validFrom},
                          articleFields(sheet, position)));
    if (sheet.version == 0)
        m_rows.last().scope = m_department.scope(QStringLiteral("drafts"));
    m_byPath[pathKey(line.value(QStringLiteral("path")))].append(m_articles.size());
    m_articles.append(sheet.id);
    m_versions.append(QList<Version>());
    addVersions(sheet);
    addSteps(sheet);
}

QJsonObject DemoKnowledge::articleFields(const Sheet& sheet, int position) const
{
    const QJsonObject& line = sheet.line;
    QJsonObject fields{{ArticleField::kCategory, category(line.value(QStringLiteral("path"))).toString()},
                       {ArticleField::kState, sheet.state},
                       {ArticleField::kVersion, sheet.version},
                       {ArticleField::kPosition, position}};
    for (const QLatin1StringView field : {ArticleField::kLibrary, ArticleField::kTitle, ArticleField::kBody,
                                          ArticleField::kSource, ArticleField::kIssuer, ArticleField::kAliases})
        fields.insert(field, line.value(field));
    if (sheet.version > 0)
        fields.insert(ArticleField::kValidFrom, toMicros(sheet.validFrom));
    const QJsonValue until = line.value(QStringLiteral("valid_until_days"));
    if (!until.isNull()) {
        const QDate day = m_hours.dayOf(m_hours.now()).addDays(until.toInt());
        fields.insert(ArticleField::kValidUntil, toMicros(m_hours.at(day, 0, 0)));
    }
    return fields;
}

/// The published versions, the last of which has what the article says unless it is under revision.
void DemoKnowledge::addVersions(const Sheet& sheet)
{
    QJsonArray texts = sheet.line.value(QStringLiteral("versions")).toArray();
    texts.append(sheet.line);
    const RecordId article = sheet.id;
    for (int number = 1; number <= sheet.version; ++number) {
        const QJsonObject text = texts.at(number - 1).toObject();
        const Instant from = sheet.validFrom - (sheet.version - number) * 60 * kDay;
        const bool isLast = number == sheet.version;
        const Instant at = std::min(from - kDay / 3, m_hours.now() - kDay / 12);
        QJsonObject fields{{ArticleVersionField::kArticle, article.toString()},
                           {ArticleVersionField::kNumber, number},
                           {ArticleVersionField::kTitle, text.value(ArticleField::kTitle)},
                           {ArticleVersionField::kBody, text.value(ArticleField::kBody)},
                           {ArticleVersionField::kValidFrom, toMicros(from)},
                           {ArticleVersionField::kAt, toMicros(at)},
                           {ArticleVersionField::kBy, m_editor.toString()},
                           {ArticleVersionField::kChange, text.value(QStringLiteral("change"))}};
        if (!isLast)
            fields.insert(ArticleVersionField::kValidUntil, toMicros(from + 60 * kDay));
        add(ArticleVersion::kRecord, at, fields);
        m_versions.last().append({number, text.value(ArticleField::kTitle).toString(), from});
    }
}

/// How the article came to its state: editor, director, issuing department.
void DemoKnowledge::addSteps(const Sheet& sheet)
{
    struct Step
    {
        QString from;
        QString to;
        StaffId by;
    };
    const StaffId director = m_department.holders(QStringLiteral("director")).value(0);
    const QList<Step> path{{{}, kDraft, m_editor},
                           {kDraft, kDirector, m_editor},
                           {kDirector, kConfirming, director},
                           {kConfirming, kPublished, sheet.confirmer}};
    const auto write = [&](const Step& step, Instant at) {
        add(ArticleStep::kRecord, at,
            {{ArticleStepField::kArticle, sheet.id.toString()},
             {ArticleStepField::kFromState, step.from},
             {ArticleStepField::kToState, step.to},
             {ArticleStepField::kAt, toMicros(at)},
             {ArticleStepField::kBy, step.by.toString()}});
        m_rows.last().scope = sheet.version > 0 ? m_department.id() : m_department.scope(QStringLiteral("drafts"));
    };
    const bool published = sheet.version > 0;
    Instant at = (published ? sheet.validFrom : m_hours.now()) - 4 * kDay + kDay / 2;
    for (const Step& step : path) {
        write(step, at);
        at += kDay;
        if (!published && step.to == sheet.state)
            return;
    }
    if (sheet.state == kPublished)
        return;
    at = m_hours.now() - 2 * kDay;
    QList<Step> revision = path;
    revision.first().from = kPublished;
    for (const Step& step : revision) {
        write(step, at);
        at += kDay / 2;
        if (step.to == sheet.state)
            return;
    }
}

DraftQuote DemoKnowledge::quoteOf(const QJsonValue& path, Instant at, DemoChance& chance) const
{
    QList<qsizetype> places;
    for (const qsizetype place : m_byPath.value(pathKey(path))) {
        if (!m_versions[place].isEmpty() && m_versions[place].first().from <= at)
            places.append(place);
    }
    DraftQuote quote;
    if (places.isEmpty())
        return quote;
    const qsizetype place = chance.pick(places);
    quote.article = ArticleId(m_articles[place]);
    quote.how = chance.percent(75) ? QStringLiteral("quoted") : QStringLiteral("linked");
    for (const Version& version : m_versions[place]) {
        if (version.from <= at) {
            quote.version = version.number;
            quote.title = version.title;
        }
    }
    return quote;
}

void DemoKnowledge::addPhrases(const DemoContent& content)
{
    QHash<QString, int> places;
    for (const QJsonObject& situation : content.situations)
        places.insert(situation.value(QStringLiteral("key")).toString(),
                      situation.value(QStringLiteral("position")).toInt());
    for (QJsonObject line : content.phrases) {
        // One order for all: the situations' own, then that within the situation.
        const int situation = places.value(line.value(PhraseField::kSituation).toString());
        line.insert(PhraseField::kPosition, situation * 100 + line.value(PhraseField::kPosition).toInt());
        m_phrases.append(add(Phrase::kRecord, m_founded, line));
    }
}

void DemoKnowledge::addWordings(const DemoContent& content)
{
    for (const QJsonObject& line : content.wordings)
        add(Wording::kRecord, m_founded, line);
}

void DemoKnowledge::addDirectory(const DemoContent& content)
{
    for (const QJsonObject& line : content.directory)
        add(DirectoryEntry::kRecord, m_founded, line);
}

}  // namespace Seatdesk
