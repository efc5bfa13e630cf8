// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeskPage that keys in calls which were written down on numbered paper forms.
#include "domain/contact.h"
#include "domain/paperform.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticket.h"
#include "domain/whendone.h"
#include "widgets/controls/noticebar.h"
#include "widgets/desk/callerpanel.h"
#include "widgets/desk/deskpage.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/words/errorwords.h"

namespace Seatdesk {

namespace {

const QString kFormNumber = QStringLiteral("number");
const QString kHappened = QStringLiteral("at");

}  // namespace

void DeskPage::enterPaper(const QString& number)
{
    AskSpec spec;
    spec.title = tr("From a paper form");
    spec.intro = tr("The ticket gets the number that is printed on the form.");
    spec.submit = tr("Key it in");
    spec.zone = m_work.settings.zone();
    spec.fields = {{.id = kFormNumber,
                    .label = tr("Number on the form"),
                    .kind = AskField::Kind::Line,
                    .needed = true,
                    .initial = TicketNumber::shown(number)},
                   {.id = kHappened,
                    .label = tr("When the customer called"),
                    .kind = AskField::Kind::Moment,
                    .needed = true,
                    .initial = toMicros(m_work.time.now())}};
    const auto submit = [this](const QJsonObject& answers, const std::function<void(const QString&)>& done) {
        const auto typed = TicketNumber::parse(answers.value(kFormNumber).toString());
        const Instant happened = fromMicros(answers.value(kHappened).toInteger());
        if (!typed)
            return done(
                tr("This is not the number of a form: one digit is wrong or missing. Compare all 14 with the "
                   "paper."));
        if (happened > m_work.time.now())
            return done(tr("The customer called in the past. Choose such a time."));
        findPaper(*typed, happened, done);
    };
    (new AskDialog(spec, submit, m_theme, this))->open();
}

void DeskPage::findPaper(const TicketNumber& number, Instant happened, const std::function<void(const QString&)>& done)
{
    whenDone(m_work.records.get(PaperForm::kRecord, paperFormId(number)), this,
             [this, number, happened, done](const Result<Row>& row) {
                 if (!row && row.error().kind == Error::Kind::NotFound)
                     return done(
                         tr("No form with this number is known here. If it was printed on a PC that has been "
                            "offline since, wait until that PC is online again."));
                 if (!row)
                     return done(tr("The form could not be looked up.") + u' ' + ErrorWords::reason(row.error()));
                 const PaperForm form(*row);
                 if (form.state() == PaperState::Void)
                     return done(tr("This form was made void: %1").arg(form.reason()));
                 if (form.state() == PaperState::Used)
                     return tellUsed(form, done);
                 done({});
                 startPaper(form, happened);
             });
}

/// Names the ticket that has the number.
void DeskPage::tellUsed(const PaperForm& form, const std::function<void(const QString&)>& done)
{
    whenDone(m_work.records.get(Ticket::kRecord, RecordId(form.ticket())), this, [form, done](const Result<Row>& row) {
        const QString summary = row ? Ticket(*row).summary() : QString();
        done(summary.isEmpty()
                 ? tr("This form was keyed in already, as ticket %1.").arg(TicketNumber::shown(form.number()))
                 : tr("This form was keyed in already, as ticket %1: “%2”.")
                       .arg(TicketNumber::shown(form.number()), summary));
    });
}

/// A card of its own; the one that is being written it on already, where there is one.
void DeskPage::startPaper(const PaperForm& form, Instant happened)
{
    storeForm();
    for (int row = 0; row < m_cards.count(); ++row) {
        if (m_cards.cardAt(row).paperForm == form.id())
            return showCard(row);
    }
    DeskCard card;
    card.paperForm = form.id();
    card.draft.number = form.number();
    card.draft.contactFields.insert(ContactField::kBegunAt, toMicros(happened));
    card.touched = true;
    showCard(m_cards.append(card));
    noteEdit();
    m_caller->focusNumber();
}

}  // namespace Seatdesk
