// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/takeoversigning.h"

#include "domain/session.h"
#include "domain/settings.h"
#include "domain/signing.h"
#include "domain/whendone.h"
#include "widgets/handover/bookplace.h"
#include "widgets/handover/signdialog.h"
#include "widgets/words/errorwords.h"
#include "widgets/words/ticketwords.h"

namespace Seatdesk {

struct TakeoverSigning::Asking
{
    Page page;
    Takeover takeover;
    Write write;
    QPointer<SignDialog> dialog;
};

TakeoverSigning::TakeoverSigning(Workplace& place, const Theme& theme, Signing* signing, QObject* parent)
    : QObject(parent), m_place(place), m_theme(theme), m_vault(signing)
{}

QString TakeoverSigning::nameOf(StaffId person) const
{
    return m_place.session.nameOf(ScopeId(person));
}

void TakeoverSigning::ask(const Page& page, QWidget* front, const Write& write, const Failed& failed)
{
    const BookEntry entry(page.entry);
    auto asking = std::make_shared<Asking>();
    asking->page = page;
    asking->write = write;
    asking->takeover.shift = entry.body()->handover->shift;
    asking->takeover.page = {entry.seq(), entry.hash()};
    asking->takeover.person = m_place.session.person();
    askBookPlace(m_place.records, entry.book(), front, [this, asking, front, failed](const Result<BookPlace>& place) {
        if (!place)
            return failed(tr("The shift was not taken over.") + u' ' + ErrorWords::reason(place.error()));
        asking->takeover.head = place->head;
        asking->takeover.pending = place->pending;
        show(asking, front);
    });
}

void TakeoverSigning::show(const std::shared_ptr<Asking>& asking, QWidget* front)
{
    const BookEntry entry(asking->page.entry);
    const BookBody body = *entry.body();
    const QString moment = TimeWords::moment(body.handover->at, m_place.time.now(), m_place.settings.zone());
    auto* dialog = new SignDialog(SignDialog::takeoverTexts(nameOf(entry.author()), moment), body.text,
                                  {tr("Takes over: %1").arg(nameOf(m_place.session.person()))}, m_theme, front);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    asking->dialog = dialog;
    connect(dialog, &SignDialog::passwordsGiven, this,
            [this, asking](const QStringList& passwords) { sign(asking, passwords.constFirst()); });
    dialog->open();
}

void TakeoverSigning::sign(const std::shared_ptr<Asking>& asking, const QString& password)
{
    if (!m_vault)
        return refuse(*asking, {Error::Kind::Offline, QStringLiteral("no keys")});
    asking->takeover.at = m_place.time.now();
    const QByteArray message = asking->takeover.message(BookEntry(asking->page.entry).book(), asking->page.says);
    whenDone(m_vault->sign(asking->takeover.person, password, message), asking->dialog,
             [this, asking](const Result<Signature>& signature) {
                 // Whoever left the question meanwhile has signed nothing.
                 if (!asking->dialog || !asking->dialog->isVisible())
                     return;
                 if (!signature)
                     return refuse(*asking, signature.error());
                 asking->takeover.key = signature->key;
                 asking->takeover.bytes = signature->bytes;
                 asking->write(asking->takeover, [dialog = asking->dialog](const QString& failure) {
                     if (!dialog)
                         return;
                     if (failure.isEmpty())
                         dialog->accept();
                     else
                         dialog->refuse(0, failure);
                 });
             });
}

void TakeoverSigning::refuse(const Asking& asking, const Error& error) const
{
    if (error.kind == Error::Kind::Denied && error.detail == u"wrong password")
        return asking.dialog->refuse(0, tr("That is not your password. Nothing was signed."));
    if (error.kind == Error::Kind::Denied || error.kind == Error::Kind::NotFound)
        return asking.dialog->refuse(0, tr("You cannot sign in at present, so nothing was signed. Tell the "
                                           "administrator."));
    asking.dialog->refuse(0, tr("Nothing was signed.") + u' ' + ErrorWords::reason(error));
}

}  // namespace Seatdesk
