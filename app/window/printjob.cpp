// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/printjob.h"

#include "domain/records.h"
#include "domain/try.h"
#include "domain/whendone.h"
#include "exchange/formprinter.h"
#include "exchange/tablewriter.h"

#include <QPagedPaintDevice>
#include <QtConcurrentRun>

#include <utility>

namespace Seatdesk {

PrintJob::PrintJob(const Workplace& place, Paper paper, QObject* parent)
    : QObject(parent), m_place(place), m_paper(std::move(paper))
{}

void PrintJob::print(const LoggedAccess& access, const std::function<FormContent()>& content)
{
    print(access, {}, [content] { return QList<FormContent>{content()}; });
}

void PrintJob::print(const LoggedAccess& access, const Group& also, const std::function<QList<FormContent>()>& contents)
{
    Group group = accessLogged(m_place, access);
    for (Operation operation : also) {
        operation.group = group.first().group;
        group.append(operation);
    }
    whenDone(m_place.records.submit(group), this, [this, contents](const Result<void>& logged) {
        if (logged)
            write(contents());
        else
            Q_EMIT failed(logged.error());
    });
}

void PrintJob::write(const QList<FormContent>& contents)
{
    // A printer belongs to the thread of the dialog it was chosen in; one or two pages are painted at once.
    if (m_paper.printer)
        return told(printForms(contents, *m_paper.printer));
    whenDone(QtConcurrent::run([contents, path = m_paper.path] { return writeFormsPdf(contents, path); }), this,
             [this](const Result<int>& pages) { told(pages); });
}

void PrintJob::tabulate(const LoggedAccess& access, const std::function<QList<QStringList>()>& rows)
{
    whenDone(m_place.records.submit(accessLogged(m_place, access)), this, [this, rows](const Result<void>& logged) {
        if (logged)
            write(rows());
        else
            Q_EMIT failed(logged.error());
    });
}

void PrintJob::write(const QList<QStringList>& rows)
{
    whenDone(QtConcurrent::run([rows, path = m_paper.path] { return writeRows(path, rows); }), this,
             [this](const Result<qsizetype>& written) {
                 if (written)
                     Q_EMIT wrote(*written);
                 else
                     Q_EMIT failed(written.error());
             });
}

Result<qsizetype> PrintJob::writeRows(const QString& path, const QList<QStringList>& rows)
{
    const std::unique_ptr<TableWriter> writer = tableWriterFor(path, {}, Readers::People);
    SEATDESK_TRY(writer->begin(rows.value(0)));
    for (const QStringList& row : rows.mid(1))
        SEATDESK_TRY(writer->writeTexts(row));
    SEATDESK_TRY(writer->finish());
    return rows.size() - 1;
}

void PrintJob::told(const Result<int>& pages)
{
    if (pages)
        Q_EMIT printed(*pages);
    else
        Q_EMIT failed(pages.error());
}

}  // namespace Seatdesk
