// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/handoversigning.h"

#include "domain/session.h"
#include "domain/signing.h"
#include "domain/whendone.h"
#include "widgets/handover/bookplace.h"
#include "widgets/handover/signdialog.h"
#include "widgets/words/errorwords.h"

#include <utility>

namespace Seatdesk {

struct HandoverSigning::Asking
{
    Page page;
    HandoverProof proof;
    Done done;
    QStringList passwords;
    QPointer<SignDialog> dialog;

    void finish(const Result<Signed>& result)
    {
        passwords.clear();
        if (const Done tell = std::exchange(done, {}))
            tell(result);
    }
};

HandoverSigning::HandoverSigning(Workplace& place, const Theme& theme, Signing* signing, QObject* parent)
    : QObject(parent), m_place(place), m_theme(theme), m_vault(signing)
{}

QString HandoverSigning::nameOf(StaffId person) const
{
    return m_place.session.nameOf(ScopeId(person));
}

void HandoverSigning::ask(const Page& page, QWidget* front, const Done& done)
{
    auto asking = std::make_shared<Asking>();
    asking->page = page;
    asking->done = done;
    asking->proof.shift = page.shift;
    asking->proof.lines = page.lines;
    asking->proof.signatures = {{m_place.session.person(), SignerRole::Outgoing, {}, {}}};
    if (isForTwo(*asking))
        asking->proof.signatures.append({page.incoming, SignerRole::Incoming, {}, {}});
    askBookPlace(m_place.records, page.book, front, [this, asking, front](const Result<BookPlace>& place) {
        if (!place)
            return asking->finish(failure(
                place.error().kind, tr("The shift was not handed over.") + u' ' + ErrorWords::reason(place.error())));
        asking->proof.head = place->head;
        asking->proof.pending = place->pending;
        show(asking, front);
    });
}

bool HandoverSigning::isForTwo(const Asking& asking) const
{
    return !asking.page.incoming.isNull() && !asking.page.isLeft;
}

void HandoverSigning::show(const std::shared_ptr<Asking>& asking, QWidget* front)
{
    QStringList who{tr("Hands over: %1").arg(nameOf(m_place.session.person()))};
    if (isForTwo(*asking))
        who.append(tr("Takes over: %1").arg(nameOf(asking->page.incoming)));
    const SignTexts texts = asking->page.isLeft ? SignDialog::leftTexts(nameOf(asking->page.incoming))
                                                : SignDialog::handoverTexts(who.size() > 1);
    auto* dialog = new SignDialog(texts, asking->page.says, who, m_theme, front);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    asking->dialog = dialog;
    connect(dialog, &SignDialog::passwordsGiven, this, [this, asking](const QStringList& passwords) {
        asking->passwords = passwords;
        begin(asking);
    });
    connect(dialog, &SignDialog::unsignedChosen, this,
            [this, asking](const QString& reason) { leaveUnsigned(asking, reason); });
    connect(dialog, &QDialog::rejected, this,
            [asking] { asking->finish(failure(Error::Kind::Denied, tr("Nothing was signed: the shift goes on."))); });
    dialog->open();
}

void HandoverSigning::begin(const std::shared_ptr<Asking>& asking)
{
    if (!m_vault)
        return tellFailure(*asking, 0, {Error::Kind::Offline, QStringLiteral("no keys")});
    asking->proof.at = m_place.time.now();
    signNext(asking, 0);
}

void HandoverSigning::signNext(const std::shared_ptr<Asking>& asking, qsizetype place)
{
    if (place == asking->proof.signatures.size()) {
        const Signed page{asking->page.says, asking->proof};
        asking->dialog->accept();
        return asking->finish(page);
    }
    const HandoverSignature& signer = asking->proof.signatures.at(place);
    const QByteArray message = asking->proof.message(asking->page.book, asking->page.says, signer);
    whenDone(m_vault->sign(signer.person, asking->passwords.at(place), message), asking->dialog,
             [this, asking, place](const Result<Signature>& signature) {
                 // Whoever left the question meanwhile has signed nothing.
                 if (!asking->done)
                     return;
                 if (!signature)
                     return tellFailure(*asking, place, signature.error());
                 asking->proof.signatures[place].key = signature->key;
                 asking->proof.signatures[place].bytes = signature->bytes;
                 signNext(asking, place + 1);
             });
}

void HandoverSigning::leaveUnsigned(const std::shared_ptr<Asking>& asking, const QString& reason)
{
    asking->proof.signatures.clear();
    asking->proof.unsignedReason = reason;
    asking->proof.at = m_place.time.now();
    const Signed page{asking->page.says + u'\n' + tr("Not signed: %1").arg(reason), asking->proof};
    asking->dialog->accept();
    asking->finish(page);
}

void HandoverSigning::tellFailure(Asking& asking, qsizetype place, const Error& error) const
{
    asking.passwords.clear();
    const QString name = nameOf(asking.proof.signatures.at(place).person);
    const bool isRefused = error.kind == Error::Kind::Denied || error.kind == Error::Kind::NotFound;
    if (error.kind == Error::Kind::Denied && error.detail == u"wrong password")
        return asking.dialog->refuse(place, tr("That is not the password of %1. Nothing was signed.").arg(name));
    if (isRefused)
        return asking.dialog->refuse(
            place,
            tr("%1 cannot sign in at present, so nothing was signed. Tell the lead or the administrator.").arg(name));
    if (asking.page.isLeft)
        return asking.dialog->refuse(place, tr("Nobody can sign now.") + u' ' + ErrorWords::reason(error));
    asking.dialog->offerUnsigned(
        tr("Nobody can sign now.") + u' ' + ErrorWords::reason(error) + u' ' +
        tr("The shift can also be handed over unsigned, with a reason; the duty log then shows that."));
}

}  // namespace Seatdesk
