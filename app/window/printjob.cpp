// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/printjob.h"

#include "domain/records.h"
#include "domain/whendone.h"
#include "exchange/formprinter.h"

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

void PrintJob::told(const Result<int>& pages)
{
    if (pages)
        Q_EMIT printed(*pages);
    else
        Q_EMIT failed(pages.error());
}

}  // namespace Seatdesk
