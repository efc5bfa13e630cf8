// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/checksigning.h"

#include "domain/groupbuilder.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/signing.h"
#include "domain/whendone.h"
#include "widgets/handover/checkwords.h"
#include "widgets/handover/signdialog.h"
#include "widgets/words/errorwords.h"

namespace Seatdesk {

namespace {

/// Those in the chain.
Query entriesOf(RecordId book)
{
    Query query;
    query.record = BookEntry::kRecord;
    query.where = {{BookEntryField::kBook, Condition::Test::Equal, book.toString(), {}},
                   {BookEntryField::kSeq, Condition::Test::Greater, 0, {}}};
    return query;
}

}  // namespace

struct CheckSigning::Asking
{
    CheckDuty duty;
    QPointer<QWidget> front;
    Failed failed;
    QList<Row> entries;  ///< as they are shown
    BookHead head;
    Row check;
    QPointer<SignDialog> dialog;
};

CheckSigning::CheckSigning(Workplace& place, const Theme& theme, Signing* signing, QObject* parent)
    : QObject(parent), m_place(place), m_theme(theme), m_vault(signing)
{}

/// Where the book ends comes first: what is written later is neither shown nor signed.
void CheckSigning::ask(const CheckDuty& duty, QWidget* front, const Failed& failed)
{
    auto asking = std::make_shared<Asking>();
    asking->duty = duty;
    asking->front = front;
    asking->failed = failed;
    Query last = entriesOf(duty.page.book);
    last.sort = {{BookEntryField::kSeq, true}};
    last.limit = 1;
    whenDone(m_place.records.list(last), front, [this, asking](const Result<QList<Row>>& rows) {
        if (!rows)
            return asking->failed(tr("The page could not be read.") + u' ' + ErrorWords::reason(rows.error()));
        if (rows->isEmpty())
            return asking->failed(tr("The book is not here yet. Try again in a moment."));
        asking->head = {BookEntry(rows->first()).seq(), BookEntry(rows->first()).hash()};
        askWhole(asking);
    });
}

/// While entries arrive one may be missing that the signature would have to cover.
void CheckSigning::askWhole(const std::shared_ptr<Asking>& asking)
{
    Query all = entriesOf(asking->duty.page.book);
    all.where.append({BookEntryField::kSeq, Condition::Test::AtMost, asking->head.seq, {}});
    whenDone(m_place.records.counts({all}), asking->front, [this, asking](const Result<QList<qint64>>& counts) {
        if (!counts)
            return asking->failed(tr("The page could not be read.") + u' ' + ErrorWords::reason(counts.error()));
        if (counts->value(0) != asking->head.seq)
            return asking->failed(tr("The book is not here yet. Try again in a moment."));
        askPage(asking);
    });
}

void CheckSigning::askPage(const std::shared_ptr<Asking>& asking)
{
    Query page = entriesOf(asking->duty.page.book);
    page.where.append({BookEntryField::kAt, Condition::Test::AtLeast, toMicros(asking->duty.page.from), {}});
    page.where.append({BookEntryField::kAt, Condition::Test::Less, toMicros(asking->duty.page.until), {}});
    page.where.append({BookEntryField::kSeq, Condition::Test::AtMost, asking->head.seq, {}});
    page.sort = {{BookEntryField::kSeq, false}};
    whenDone(m_place.records.list(page), asking->front, [this, asking](const Result<QList<Row>>& rows) {
        if (!rows)
            return asking->failed(tr("The page could not be read.") + u' ' + ErrorWords::reason(rows.error()));
        asking->entries = *rows;
        asking->duty.page.entries.clear();
        for (const Row& row : *rows)
            asking->duty.page.entries.insert(BookEntry(row).seq(), BookEntry(row).hash());
        show(asking);
    });
}

void CheckSigning::show(const std::shared_ptr<Asking>& asking)
{
    const SignTexts texts{tr("Check and sign the page"), tr("Read the page, and sign with your password that you did."),
                          tr("Sign the check")};
    const QString name = m_place.session.nameOf(ScopeId(m_place.session.person()));
    const QString page = CheckWords::text(asking->duty, asking->entries, m_place.session, m_place.settings.zone());
    auto* dialog = new SignDialog(texts, page, {tr("Checks: %1").arg(name)}, m_theme, asking->front);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    asking->dialog = dialog;
    connect(dialog, &SignDialog::passwordsGiven, this,
            [this, asking](const QStringList& passwords) { sign(asking, passwords.constFirst()); });
    dialog->open();
}

void CheckSigning::sign(const std::shared_ptr<Asking>& asking, const QString& password)
{
    if (!m_vault)
        return refuse(*asking, {Error::Kind::Offline, QStringLiteral("no keys")});
    const StaffId person = m_place.session.person();
    asking->check = checkRow(asking->duty.page, asking->duty.level, asking->head, person, m_place.time.now());
    whenDone(m_vault->sign(person, password, PageCheck(asking->check).message()), asking->dialog,
             [this, asking](const Result<Signature>& signature) {
                 // Whoever left the question meanwhile has signed nothing.
                 if (!asking->dialog || !asking->dialog->isVisible())
                     return;
                 if (!signature)
                     return refuse(*asking, signature.error());
                 QJsonObject& fields = asking->check.fields;
                 fields.insert(PageCheckField::kKey, signature->key.toString());
                 fields.insert(PageCheckField::kSignature, QString::fromLatin1(signature->bytes.toHex()));
                 write(asking);
             });
}

void CheckSigning::write(const std::shared_ptr<Asking>& asking)
{
    GroupBuilder group(m_place.seat, m_place.session.person(), m_place.time);
    group.insert(PageCheck::kRecord, {}, asking->check.fields);
    whenDone(m_place.records.submit(group.group()), asking->dialog, [asking](const Result<void>& written) {
        if (written)
            return asking->dialog->accept();
        asking->dialog->refuse(0, tr("The check was not written.") + u' ' + ErrorWords::reason(written.error()));
    });
}

void CheckSigning::refuse(const Asking& asking, const Error& error) const
{
    if (error.kind == Error::Kind::Denied && error.detail == u"wrong password")
        return asking.dialog->refuse(0, tr("That is not your password. Nothing was signed."));
    if (error.kind == Error::Kind::Denied || error.kind == Error::Kind::NotFound)
        return asking.dialog->refuse(0, tr("You cannot sign in at present, so nothing was signed. Tell the "
                                           "administrator."));
    asking.dialog->refuse(0, tr("Nothing was signed.") + u' ' + ErrorWords::reason(error));
}

}  // namespace Seatdesk
