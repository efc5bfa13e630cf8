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
    whenDone(m_place.records.submit(accessLogged(m_place, access)), this, [this, content](const Result<void>& logged) {
        if (logged)
            write(content());
        else
            Q_EMIT failed(logged.error());
    });
}

void PrintJob::write(const FormContent& content)
{
    // A printer belongs to the thread of the dialog it was chosen in; one or two pages are painted at once.
    if (m_paper.printer)
        return told(printForm(content, *m_paper.printer));
    whenDone(QtConcurrent::run([content, path = m_paper.path] { return writeFormPdf(content, path); }), this,
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
