// SPDX-License-Identifier: GPL-3.0-or-later
// bench_search SETDIR RUN.tsv [--kw]: imports SETDIR/docs.jsonl as articles by the import command into a new folder,
// signs in, asks every question of queries.jsonl (with --kw every line of kw.jsonl) through the seat's search port,
// writes qid, rank, document id, milliseconds; then types some of the questions key by key.
#include "bench/benchseat.h"
#include "bench/figure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Seatdesk;

namespace {

constexpr int kQuestionLimit = 10;
constexpr int kKeywordLimit = 2000;
constexpr int kPanelLimit = 20;
constexpr int kTypedQuestions = 150;

struct Question
{
    QString id;
    QString text;
};

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

QList<Question> readQuestions(const QString& set, bool keywords)
{
    QList<Question> questions;
    for (const QJsonObject& line :
         readLines(set + (keywords ? QStringLiteral("/kw.jsonl") : QStringLiteral("/queries.jsonl")))) {
        const QString id = keywords ? QString::number(questions.size()) : line[u"qid"].toString();
        questions.append({id, line[keywords ? u"q" : u"text"].toString()});
    }
    return questions;
}

/// Which document each imported article stands for: the import keeps the column that no field is for.
QHash<RecordId, QString> documentNames(Seat& seat)
{
    Query query;
    query.record = QStringLiteral("article");
    query.fields = {QStringLiteral("title")};
    QHash<RecordId, QString> names;
    for (const Row& row : seat.records().list(query).result().value_or(QList<Row>()))
        names.insert(row.id, row.extra.value(QStringLiteral("id")).toString());
    return names;
}

/// Milliseconds from asking to having the answer.
double ask(Seat& seat, const QString& words, int limit, QList<SearchHit>& hits)
{
    QElapsedTimer timer;
    timer.start();
    const Result<QList<SearchHit>> found = seat.search().find({QStringLiteral("article"), words, {}, limit}).result();
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    hits = found.value_or(QList<SearchHit>());
    return milliseconds;
}

void askAll(Seat& seat, const QList<Question>& questions, int limit, QTextStream& out)
{
    const QHash<RecordId, QString> names = documentNames(seat);
    std::vector<double> times;
    for (const Question& question : questions) {
        QList<SearchHit> hits;
        times.push_back(ask(seat, question.text, limit, hits));
        for (qsizetype i = 0; i < hits.size(); ++i)
            out << question.id << '\t' << i + 1 << '\t' << names[hits[i].id] << '\t' << times.back() << '\n';
    }
    Figure{QStringLiteral("query p50"), percentile(times, 0.5)}.print();
    Figure{QStringLiteral("query p99"), percentile(times, 0.99)}.print();
}

/// Every beginning of a question, as the panel asks while a person types; held against reading through all texts.
void typeSome(Seat& seat, const QList<Question>& questions, const QList<QJsonObject>& documents)
{
    QStringList texts;
    for (const QJsonObject& document : documents)
        texts.append(document[u"title"].toString() + u'\n' + document[u"body"].toString());
    std::vector<double> times;
    std::vector<double> scans;
    const qsizetype step = std::max<qsizetype>(1, questions.size() / kTypedQuestions);
    QElapsedTimer timer;
    for (qsizetype i = 0; i < questions.size(); i += step) {
        QList<SearchHit> hits;
        for (qsizetype length = 1; length <= questions[i].text.size(); ++length)
            times.push_back(ask(seat, questions[i].text.left(length), kPanelLimit, hits));
        timer.start();
        qsizetype found = 0;
        for (const QString& text : texts)
            found += text.contains(questions[i].text, Qt::CaseInsensitive) ? 1 : 0;
        scans.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const QString against = QStringLiteral("QString::contains over all %1 texts").arg(texts.size());
    const double scan = percentile(scans, 0.5);
    Figure{QStringLiteral("keystroke p50"), percentile(times, 0.5), QStringLiteral("ms"), scan, against}.print();
    Figure p99{QStringLiteral("keystroke p99"), percentile(times, 0.99)};
    p99.bound = 16;
    p99.print();
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
    const QString documents = arguments[1] + QStringLiteral("/docs.jsonl");
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    BenchSeat bench;
    if (!bench.open(folder.path()) || !bench.import(QStringLiteral("articles"), documents))
        return 1;
    Figure{QStringLiteral("import"), static_cast<double>(timer.restart())}.print();
    if (!bench.signIn() || !bench.index())
        return 1;
    Figure{QStringLiteral("first sign-in and index"), static_cast<double>(timer.restart())}.print();

    QFile run(arguments[2]);
    if (!run.open(QIODevice::WriteOnly))
        return 1;
    QTextStream out(&run);
    const QList<Question> questions = readQuestions(arguments[1], keywords);
    askAll(bench.seat(), questions, keywords ? kKeywordLimit : kQuestionLimit, out);
    typeSome(bench.seat(), questions, readLines(documents));
    return Figure::verdict();
}
