// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/transfers.h"

#include "app/transfer/exportdialog.h"
#include "app/transfer/importdialog.h"
#include "domain/importbatch.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "exchange/importer.h"
#include "widgets/actions/actionregistry.h"

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kDirector = QStringLiteral("director");
const QString kAdmin = QStringLiteral("admin");

QList<std::pair<ScopeId, QString>> placesOf(const ScopeTree& scopes)
{
    QList<std::pair<ScopeId, QString>> places;
    for (const Scope& scope : scopes.all()) {
        if (scope.kind == u"department" || scope.kind == u"team" || scope.kind == u"unit")
            places.append({scope.id, scope.name});
    }
    std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return places;
}

}  // namespace

Transfers::Transfers(const Parts& parts, QWidget* window)
    : QObject(window), m_place(parts.place), m_transfer(parts.transfer), m_theme(parts.theme), m_window(window)
{
    parts.actions.add(
        {.id = QStringLiteral("data.import"),
         .name = tr("Import a table…"),
         .icon = QStringLiteral("document-import"),
         .group = tr("Department"),
         .run = [this] { openImport(); },
         .whyNot =
             [this] { return mayImport() ? QString() : tr("Only an administrator or a director brings tables in."); }},
        this);
    parts.actions.add({.id = QStringLiteral("data.export"),
                       .name = tr("Export a table…"),
                       .icon = QStringLiteral("document-export"),
                       .group = tr("Department"),
                       .run = [this] { openExport(); },
                       .whyNot =
                           [this] {
                               return exportable().isEmpty()
                                          ? tr("Only an administrator or a director takes tables out.")
                                          : QString();
                           }},
                      this);
}

void Transfers::setChoosers(FileChooser toRead, FileChooser toWrite)
{
    m_toRead = std::move(toRead);
    m_toWrite = std::move(toWrite);
}

bool Transfers::mayImport() const
{
    return m_place.session.hasRole(kDirector) || m_place.session.hasRole(kAdmin);
}

QStringList Transfers::exportable() const
{
    if (m_place.session.hasRole(kDirector))
        return importableRecords();
    return m_place.session.hasRole(kAdmin) ? QStringList{QStringLiteral("staff"), QStringLiteral("category")}
                                           : QStringList();
}

void Transfers::openImport()
{
    auto* dialog =
        new ImportDialog({m_transfer, m_place.settings.zone(), placesOf(m_place.session.scopes()), m_toRead, m_toWrite},
                         m_theme, m_window);
    connect(dialog, &ImportDialog::imported, this, &Transfers::imported);
    dialog->open();
}

void Transfers::openExport()
{
    Query query;
    query.record = ImportBatch::kRecord;
    query.sort = {{ImportBatchField::kAt, true}};
    whenDone(m_place.records.list(query), this, [this](const Result<QList<Row>>& batches) {
        auto* dialog = new ExportDialog(
            m_transfer, {m_place.settings.zone(), exportable(), batches.value_or(QList<Row>())}, m_theme, m_window);
        dialog->setChooser(m_toWrite);
        dialog->open();
    });
}

}  // namespace Seatdesk
