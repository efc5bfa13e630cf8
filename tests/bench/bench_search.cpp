// SPDX-License-Identifier: GPL-3.0-or-later
// bench_search SETDIR RUN.tsv [--kw]: imports SETDIR/docs.jsonl as articles by the import command into a new folder,
// signs in, asks every question of queries.jsonl (with --kw every line of kw.jsonl) through the seat's search port,
// writes qid, rank, document id, milliseconds; then types some of the questions key by key, for the port alone and
// until the panel has the articles as an agent reads them. A question without an answer ends it with 1.
#include "bench/benchseat.h"
#include "bench/figure.h"
#include "items/articlesearch.h"

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
constexpr double kKeystrokeMs = 16;

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

/// The seat's search port, and what it answered.
class AskedPort
{
public:
    explicit AskedPort(Seat& seat) : m_seat(seat) {}

    /// Milliseconds from asking to having the answer.
    double ask(const QString& words, int limit, QList<SearchHit>& hits)
    {
        QElapsedTimer timer;
        timer.start();
        const auto answer = m_seat.search().find({QStringLiteral("article"), words, {}, limit}).result();
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        failed += answer ? 0 : 1;
        hits = answer.value_or(QList<SearchHit>());
        found += hits.size();
        return milliseconds;
    }

    int failed = 0;
    qsizetype found = 0;

private:
    Seat& m_seat;
};

/// What the panel shows of the articles that were found: hits, their rows, and of each the text that is published.
class AskedPanel
{
public:
    explicit AskedPanel(Seat& seat) : m_search({seat.search(), seat.records(), seat.time()})
    {
        QObject::connect(&m_search, &ArticleSearch::found, &m_loop, [this](const QString&, const QList<Row>& articles) {
            found += articles.size();
            m_loop.quit();
        });
        QObject::connect(&m_search, &ArticleSearch::failed, &m_loop, [this] {
            ++failed;
            m_loop.quit();
        });
    }

    double ask(const QString& words)
    {
        QElapsedTimer timer;
        timer.start();
        // Answers come in a later turn of the loop.
        m_search.find(words);
        m_loop.exec();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    int failed = 0;
    qsizetype found = 0;

private:
    QEventLoop m_loop;
    ArticleSearch m_search;
};

void askAll(AskedPort& port, const QList<Question>& questions, const QHash<RecordId, QString>& names, int limit,
            QTextStream& out)
{
    std::vector<double> times;
    for (const Question& question : questions) {
        QList<SearchHit> hits;
        times.push_back(port.ask(question.text, limit, hits));
        for (qsizetype i = 0; i < hits.size(); ++i)
            out << question.id << '\t' << i + 1 << '\t' << names[hits[i].id] << '\t' << times.back() << '\n';
    }
    Figure{QStringLiteral("query p50"), percentile(times, 0.5)}.print();
    Figure{QStringLiteral("query p99"), percentile(times, 0.99)}.print();
}

QStringList someOf(const QList<Question>& questions)
{
    QStringList texts;
    const qsizetype step = std::max<qsizetype>(1, questions.size() / kTypedQuestions);
    for (qsizetype i = 0; i < questions.size(); i += step)
        texts.append(questions[i].text);
    return texts;
}

/// Every beginning of a question, as the panel asks while a person types; held against reading through all texts.
void typeSome(AskedPort& port, const QStringList& questions, const QList<QJsonObject>& documents)
{
    QStringList texts;
    for (const QJsonObject& document : documents)
        texts.append(document[u"title"].toString() + u'\n' + document[u"body"].toString());
    std::vector<double> times;
    std::vector<double> scans;
    QElapsedTimer timer;
    for (const QString& question : questions) {
        QList<SearchHit> hits;
        for (qsizetype length = 1; length <= question.size(); ++length)
            times.push_back(port.ask(question.left(length), kPanelLimit, hits));
        timer.start();
        qsizetype found = 0;
        for (const QString& text : texts)
            found += text.contains(question, Qt::CaseInsensitive) ? 1 : 0;
        scans.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const QString against = QStringLiteral("QString::contains over all %1 texts").arg(texts.size());
    const double scan = percentile(scans, 0.5);
    Figure{QStringLiteral("keystroke p50"), percentile(times, 0.5), QStringLiteral("ms"), scan, against}.print();
    Figure p99{QStringLiteral("keystroke p99"), percentile(times, 0.99)};
    p99.bound = kKeystrokeMs;
    p99.print();
}

void typeIntoPanel(AskedPanel& panel, const QStringList& questions)
{
    std::vector<double> times;
    for (const QString& question : questions) {
        for (qsizetype length = 1; length <= question.size(); ++length)
            times.push_back(panel.ask(question.left(length)));
    }
    Figure{QStringLiteral("keystroke to articles p50"), percentile(times, 0.5)}.print();
    Figure p99{QStringLiteral("keystroke to articles p99"), percentile(times, 0.99)};
    p99.bound = kKeystrokeMs;
    p99.print();
}

/// Whether it measured a search at all: errors and empty answers come fast.
bool isMeasured(const AskedPort& port, const AskedPanel& panel)
{
    if (port.failed == 0 && panel.failed == 0 && port.found > 0 && panel.found > 0)
        return true;
    std::fprintf(stderr, "The port failed %d times and found %lld hits; the panel failed %d times and found %lld.\n",
                 port.failed, static_cast<long long>(port.found), panel.failed, static_cast<long long>(panel.found));
    return false;
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
    AskedPort port(bench.seat());
    askAll(port, questions, documentNames(bench.seat()), keywords ? kKeywordLimit : kQuestionLimit, out);
    typeSome(port, someOf(questions), readLines(documents));
    AskedPanel panel(bench.seat());
    typeIntoPanel(panel, someOf(questions));
    if (!isMeasured(port, panel))
        return 1;
    return Figure::verdict();
}
