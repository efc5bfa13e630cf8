// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/foldertransfer.h"

#include "domain/try.h"
#include "host/authorityexport.h"
#include "host/authorityimport.h"
#include "host/hostscopes.h"

namespace Seatdesk {

/// Without a choice tickets go to the first team and everything else to the whole department.
Result<void> FolderTransfer::place(ImportOptions& options, ScopeId scope)
{
    SEATDESK_TRY_LET(all, scopesOf(m_host));
    for (const Scope& one : all) {
        if (one.kind == u"department")
            options.department = one.id;
        else if (one.code == u"customers")
            options.customers = one.id;
    }
    options.scope = scope;
    if (scope.isNull() && options.record != u"ticket")
        options.scope = options.department;
    if (options.scope.isNull()) {
        SEATDESK_TRY_LET(team, scopeNamed(all, {}));
        options.scope = team.id;
    }
    return {};
}

std::unique_ptr<ImportSink> FolderTransfer::sink(std::function<void(const RefusedRow&)> refused)
{
    return std::make_unique<AuthorityImport>(m_host, std::move(refused));
}

Result<std::unique_ptr<ExportSource>> FolderTransfer::source(const QString& record, const QString& reason)
{
    SEATDESK_TRY_LET(source, AuthorityExport::begin(m_host, record, reason, m_person));
    return std::make_unique<AuthorityExport>(std::move(source));
}

}  // namespace Seatdesk
