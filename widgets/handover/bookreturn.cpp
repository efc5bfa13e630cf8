// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/bookreturn.h"

#include "domain/bookentry.h"
#include "domain/bookrestoring.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "widgets/handover/dutylogwords.h"
#include "widgets/handover/signdialog.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/words/errorwords.h"
#include "widgets/words/ticketwords.h"

namespace Seatdesk {

namespace {

const QString kDirector = QStringLiteral("director");

}  // namespace

BookReturn::BookReturn(Workplace& place, const Theme& theme, BookRestoring* restoring, QWidget* front)
    : QObject(front), m_place(place), m_theme(theme), m_restoring(restoring), m_front(front)
{}

QString BookReturn::nameOf(StaffId person) const
{
    return m_place.session.nameOf(ScopeId(person));
}

void BookReturn::ask(const Row& book, const Done& done)
{
    const QString nothing = tr("This PC keeps none of the lost entries. Ask at a PC that has seen them.");
    if (!m_restoring)
        return done(Tone::Info, nothing);
    whenDone(m_restoring->lostEntries(book.id), this, [this, book, done, nothing](const Result<QList<Row>>& lost) {
        if (!lost)
            return done(Tone::Danger,
                        tr("The lost entries could not be read.") + u' ' + ErrorWords::reason(lost.error()));
        if (lost->isEmpty())
            return done(Tone::Info, nothing);
        askDirectors({book, *lost, done});
    });
}

void BookReturn::askDirectors(const Asking& asking)
{
    Query query;
    query.record = QStringLiteral("grant");
    query.where = {{QStringLiteral("role"), Condition::Test::Equal, kDirector, {}}};
    whenDone(m_place.records.list(query), this, [this, asking](const Result<QList<Row>>& grants) {
        QList<StaffId> directors;
        const ScopeTree& scopes = m_place.session.scopes();
        for (const Row& row : grants.value_or(QList<Row>())) {
            const Grant grant = Grant::of(row);
            const bool covers = grant.scope == asking.book.scope || scopes.isWithin(asking.book.scope, grant.scope);
            if (grant.isLive(m_place.time.now()) && covers && !directors.contains(grant.staff))
                directors.append(grant.staff);
        }
        if (directors.isEmpty())
            return asking.done(Tone::Warning, tr("The team has no director who could sign for it."));
        if (directors.size() == 1)
            return show(asking, directors.first());
        choose(asking, directors);
    });
}

void BookReturn::choose(const Asking& asking, const QList<StaffId>& directors)
{
    AskSpec spec;
    spec.title = tr("Bring lost entries back");
    spec.submit = tr("Go on");
    QList<std::pair<QString, QString>> names;
    for (const StaffId& one : directors)
        names.append({one.toString(), nameOf(one)});
    const bool isOne = directors.contains(m_place.session.person());
    spec.fields = {{.id = kDirector,
                    .label = tr("Who signs for it"),
                    .kind = AskField::Kind::Choice,
                    .needed = true,
                    .initial = isOne ? m_place.session.person().toString() : names.first().first,
                    .choices = names}};
    const auto goOn = [this, asking](const QJsonObject& answers, const std::function<void(const QString&)>& done) {
        done({});
        show(asking, StaffId::fromString(answers.value(kDirector).toString()));
    };
    (new AskDialog(spec, goOn, m_theme, m_front))->open();
}

/// What stands in the book before the lost entries.
QString BookReturn::words(const Asking& asking) const
{
    return tr("The server was put back to an older state, and entries %1 to %2 were lost by that. They follow here as "
              "they "
              "were written.")
        .arg(DutyLogWords::number(BookEntry(asking.lost.first()).seq()),
             DutyLogWords::number(BookEntry(asking.lost.last()).seq()));
}

QString BookReturn::page(const Asking& asking) const
{
    QStringList lines{words(asking), QString()};
    for (const Row& row : asking.lost) {
        const BookEntry entry(row);
        const Result<BookBody> body = entry.body();
        const QString when =
            TimeWords::moment(fromMicros(entry.atMicros()), m_place.time.now(), m_place.settings.zone());
        lines.append(
            tr("%1  %2  %3: %4")
                .arg(DutyLogWords::number(entry.seq()), when, nameOf(entry.author()), body ? body->text : QString()));
    }
    return lines.join(u'\n');
}

SignTexts BookReturn::texts()
{
    return {
        .title = tr("Bring lost entries back"),
        .intro = tr("Read the entries. Once the director has signed with the own password, they follow in the book."),
        .submit = tr("Sign and bring back")};
}

void BookReturn::show(const Asking& asking, StaffId director)
{
    auto* dialog = new SignDialog(texts(), page(asking), {nameOf(director)}, m_theme, m_front);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignDialog::passwordsGiven, this, [this, asking, director, dialog](const QStringList& passwords) {
        bringBack(asking, director, passwords.first(), *dialog);
    });
    dialog->open();
}

void BookReturn::bringBack(const Asking& asking, StaffId director, const QString& password, SignDialog& dialog)
{
    whenDone(m_restoring->restoreBook(asking.book.id, words(asking), director, password), &dialog,
             [this, asking, director, shown = &dialog](const Result<void>& done) {
                 if (!done)
                     return shown->refuse(0, failure(done.error(), director));
                 shown->accept();
                 asking.done(Tone::Success,
                             tr("The lost entries stand in the book again, behind the director's entry."));
             });
}

QString BookReturn::failure(const Error& error, StaffId director) const
{
    if (error.kind == Error::Kind::Denied && error.detail == u"wrong password")
        return tr("That is not the password of %1. Nothing was brought back.").arg(nameOf(director));
    if (error.kind == Error::Kind::Denied)
        return tr("%1 cannot sign for it at present. Nothing was brought back.").arg(nameOf(director));
    return tr("The lost entries were not brought back; this PC still keeps them.") + u' ' + ErrorWords::reason(error);
}

}  // namespace Seatdesk
