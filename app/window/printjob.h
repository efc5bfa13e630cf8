// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/accesslog.h"
#include "domain/result.h"
#include "exchange/formcontent.h"
#include "widgets/workplace.h"

#include <QObject>

#include <functional>
#include <memory>

class QPagedPaintDevice;

namespace Seatdesk {

/// Prints a form into a PDF or on a printer: reads what belongs on it, logs who prints it and why, and only then
/// writes. Ends with one of its signals, or with none once it is deleted.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    /// Where it goes, and why.
    struct Paper
    {
        QString reason;
        QString path;                                     ///< of the PDF, or of a table
        std::shared_ptr<QPagedPaintDevice> printer = {};  ///< instead of the PDF

        [[nodiscard]] bool isTable() const { return path.endsWith(u".xlsx", Qt::CaseInsensitive); }
    };

    virtual void start() = 0;

Q_SIGNALS:
    void printed(int pages);
    /// A table, without its header.
    void wrote(qsizetype rows);
    void failed(const Seatdesk::Error& error);

protected:
    /// `place` outlives the print.
    PrintJob(const Workplace& place, Paper paper, QObject* parent);

    [[nodiscard]] const Workplace& place() const { return m_place; }
    [[nodiscard]] const Paper& paper() const { return m_paper; }
    /// From here on it is on record that the row was printed, whether or not the file could be written in the end.
    void print(const LoggedAccess& access, const std::function<FormContent()>& content);
    /// Several forms in one print; `also` is written with the log: both or neither.
    void print(const LoggedAccess& access, const Group& also, const std::function<QList<FormContent>()>& contents);
    /// Its rows as a table instead of the form; the first is the header.
    void tabulate(const LoggedAccess& access, const std::function<QList<QStringList>()>& rows);

private:
    void write(const QList<FormContent>& contents);
    void write(const QList<QStringList>& rows);
    static Result<qsizetype> writeRows(const QString& path, const QList<QStringList>& rows);
    void told(const Result<int>& pages);

    const Workplace& m_place;
    Paper m_paper;
};

}  // namespace Seatdesk
