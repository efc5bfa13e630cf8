// SPDX-License-Identifier: GPL-3.0-or-later
// bench_search SETDIR RUN.tsv [--kw]: indexes SETDIR/docs.jsonl, asks every question of queries.jsonl (with --kw every
// line of kw.jsonl) through the search port, writes qid, rank, document id, milliseconds, and prints its own figures.
#include "search/threadedsearch.h"
#include "search/xapianindex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Seatdesk;

namespace {

constexpr int kQuestionLimit = 10;
constexpr int kKeywordLimit = 2000;

QList<QJsonObject> readLines(const QString& path)
{
    QList<QJsonObject> out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (!line.isEmpty())
            out.append(QJsonDocument::fromJson(line).object());
    }
    return out;
}

/// Brings a set's documents into the index in `folder`; answers which document each row stands for.
QHash<RecordId, QString> importDocs(const QString& set, const QString& folder)
{
    QHash<RecordId, QString> names;
    QList<IndexDocument> documents;
    for (const QJsonObject& line : readLines(set + QStringLiteral("/docs.jsonl"))) {
        IndexDocument document;
        document.record = QStringLiteral("article");
        document.id = newId<RecordId>();
        document.title = line[u"title"].toString();
        document.body = line[u"body"].toString();
        document.category = line[u"cat"].toString();
        for (const QJsonValue& alias : line[u"aliases"].toArray())
            document.aliases.append(alias.toString());
        names.insert(document.id, line[u"id"].toString());
        documents.append(document);
    }
    const auto index = XapianIndex::open(folder);
    if (!index || !(*index)->replace(documents) || !(*index)->commit(QStringLiteral("1")))
        return {};
    return names;
}

void report(const char* name, double value)
{
    std::printf("{\"name\":\"%s\",\"value\":%.3f}\n", name, value);
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "bench_search SETDIR RUN.tsv [--kw]\n");
        return 1;
    }
    const bool keywords = arguments.contains(u"--kw");
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const QHash<RecordId, QString> names = importDocs(arguments[1], folder.path());
    report("import_ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);

    QFile run(arguments[2]);
    if (names.isEmpty() || !run.open(QIODevice::WriteOnly))
        return 1;
    QTextStream out(&run);
    ThreadedSearch search(folder.path());
    std::vector<double> times;
    qsizetype number = 0;
    for (const QJsonObject& line :
         readLines(arguments[1] + (keywords ? QStringLiteral("/kw.jsonl") : QStringLiteral("/queries.jsonl")))) {
        const QString qid = keywords ? QString::number(number++) : line[u"qid"].toString();
        SearchQuery query{QStringLiteral("article"), line[keywords ? u"q" : u"text"].toString(), {}, kQuestionLimit};
        if (keywords)
            query.limit = kKeywordLimit;
        timer.restart();
        const Result<QList<SearchHit>> hits = search.find(query).result();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!hits)
            return 1;
        for (qsizetype i = 0; i < hits->size(); ++i)
            out << qid << '\t' << i + 1 << '\t' << names[(*hits)[i].id] << '\t' << times.back() << '\n';
    }
    std::sort(times.begin(), times.end());
    if (!times.empty()) {
        report("query_p50_ms", times[times.size() / 2]);
        report("query_p99_ms", times[times.size() * 99 / 100]);
    }
    return 0;
}
