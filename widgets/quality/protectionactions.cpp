// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/protectionactions.h"

#include "domain/accesslogentry.h"
#include "domain/callrecording.h"
#include "domain/records.h"
#include "domain/redactions.h"
#include "domain/session.h"
#include "domain/whendone.h"
#include "widgets/actions/pageactions.h"
#include "widgets/quality/listening.h"
#include "widgets/quality/redactionwords.h"
#include "widgets/quality/wavelanes.h"
#include "widgets/words/errorwords.h"
#include "widgets/workplace.h"

#include <QPointer>

#include <cmath>

namespace Seatdesk {

namespace {

constexpr double kMicrosASecond = 1000000;

}  // namespace

ProtectionActions::ProtectionActions(Workplace& place, const Theme& theme, const PageActions& page, Listening& sound,
                                     std::function<const Row*()> chosen, QWidget* over)
    : QObject(over), m_place(place), m_theme(theme), m_sound(sound), m_chosen(std::move(chosen)), m_over(over)
{
    addMarking(page);
    addHiding(page);
    // A grant may end, or be taken, while the original is heard.
    connect(&m_place.session, &Session::changed, this, &ProtectionActions::keepToRights);
    connect(&m_sound, &Listening::changed, this, &ProtectionActions::keepToRights);
}

bool ProtectionActions::mayHear() const
{
    return mayHearOriginal(m_place.session.permissions(), m_place.session.actor(), pool(), m_place.time.now());
}

void ProtectionActions::keepToRights()
{
    if (m_sound.isOriginal() && !mayHear())
        m_sound.setOriginal(false);
}

void ProtectionActions::addMarking(const PageActions& page)
{
    page.add({.id = QStringLiteral("call.markIn"),
              .name = tr("A range begins here"),
              .icon = QStringLiteral("pin"),
              .run = [this] { m_lanes->markIn(m_sound.position()); },
              .whyNot = [this] { return m_sound.isOpen() ? QString() : tr("No recording is open."); }});
    page.add({.id = QStringLiteral("call.markOut"),
              .name = tr("The range ends here"),
              .icon = QStringLiteral("pin"),
              .run = [this] { m_lanes->markOut(m_sound.position()); },
              .whyNot =
                  [this] {
                      return m_sound.isOpen() && m_lanes->markedIn() ? QString()
                                                                     : tr("Mark first where the range begins.");
                  }});
}

void ProtectionActions::addHiding(const PageActions& page)
{
    page.add({.id = QStringLiteral("call.redact"),
              .name = tr("Redact the range…"),
              .icon = QStringLiteral("eye-off"),
              .run = [this] { hide(); },
              .whyNot = [this] { return whyNotHide(); }});
    page.add({.id = QStringLiteral("call.unredact"),
              .name = tr("Take the redaction back…"),
              .icon = QStringLiteral("edit-undo"),
              .run = [this] { takeBack(); },
              .whyNot = [this] { return whyNotTakeBack(); }});
    page.add({.id = QStringLiteral("call.original"),
              .name = tr("Hear the original…"),
              .icon = QStringLiteral("eye"),
              .run = [this] { hearOriginal(); },
              .whyNot = [this] { return whyNotHear(); }});
}

ScopeId ProtectionActions::pool() const
{
    return m_place.session.scopes().pool(QStringLiteral("quality"));
}

QString ProtectionActions::whyNotHide() const
{
    if (!m_sound.isOpen())
        return tr("No recording is open.");
    Row made;
    made.record = Redaction::kRecord;
    made.scope = pool();
    if (!m_place.session.permissions().mayInsert(m_place.session.actor(), made, m_place.time.now()))
        return tr("Inspectors and the director redact calls.");
    return m_lanes && m_lanes->range() ? QString() : tr("Drag over the waveform first, or mark a range by its ends.");
}

QString ProtectionActions::whyNotTakeBack() const
{
    const Row* row = m_chosen();
    if (!row)
        return tr("Choose one in the list of redactions.");
    return mayTakeBack(m_place.session.permissions(), m_place.session.actor(), *row, pool(), m_place.time.now())
               ? QString()
               : tr("Whoever redacted it takes it back, or the director.");
}

QString ProtectionActions::whyNotHear() const
{
    if (!m_sound.isOpen())
        return tr("No recording is open.");
    if (m_sound.isOriginal())
        return tr("The original is being heard already.");
    if (m_sound.hidden().isEmpty())
        return tr("Nothing of this call is redacted.");
    return mayHear() ? QString() : tr("Only the director hears what is redacted.");
}

ProtectionDialog* ProtectionActions::ask(const ProtectionDialog::Texts& texts)
{
    auto* dialog = new ProtectionDialog(m_theme, texts, m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void ProtectionActions::submit(ProtectionDialog* dialog, const Result<Group>& group, const QString& failed,
                               const Done& done)
{
    if (!group)
        return dialog->showFailure(failed + u' ' + ErrorWords::reason(group.error()));
    whenDone(m_place.records.submit(*group), this, [open = QPointer(dialog), failed, done](const Result<void>& saved) {
        if (saved) {
            done();
            if (open)
                open->accept();
        } else if (open) {
            open->showFailure(failed + u' ' + ErrorWords::reason(saved.error()));
        }
    });
}

void ProtectionActions::hide()
{
    HiddenRange range;
    range.from = std::llround(m_lanes->range()->first * kMicrosASecond);
    range.to = std::llround(m_lanes->range()->second * kMicrosASecond);
    ProtectionDialog* dialog =
        ask({tr("Redact a range"),
             tr("From %1 a beep lies over both voices. Everybody hears it, and exports never hold what is below.")
                 .arg(RedactionWords::place(range.from, range.to)),
             tr("Redact"), true});
    connect(dialog, &ProtectionDialog::given, this,
            [this, dialog, range, call = m_sound.call()](const auto& reason, const QString& text) mutable {
                range.reasons = {*reason};
                const GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
                submit(dialog, redact(builder, call, range, text, m_place.session.scopes()),
                       tr("The range was not redacted."), [this, call] {
                           if (m_sound.call() == call)
                               m_lanes->clearRange();
                       });
            });
}

void ProtectionActions::takeBack()
{
    const Row row = *m_chosen();
    const Redaction redaction(row);
    ProtectionDialog* dialog =
        ask({tr("Take a redaction back"),
             tr("From %1 everybody hears again what was said. The redaction and why it was taken back stay on record.")
                 .arg(RedactionWords::place(redaction.fromUs(), redaction.toUs())),
             tr("Take back"), false});
    connect(dialog, &ProtectionDialog::given, this, [this, dialog, row](const auto&, const QString& why) {
        const GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
        submit(dialog, takeBackRedaction(builder, row, why, m_place.session.scopes()),
               tr("The redaction was not taken back."), [] {});
    });
}

/// What could not be logged is not heard.
void ProtectionActions::hearOriginal()
{
    ProtectionDialog* dialog =
        ask({tr("Hear the original"),
             tr("Until you go to another recording you hear and see what is redacted. Who heard it, when and why is "
                "logged."),
             tr("Hear it"), false});
    connect(dialog, &ProtectionDialog::given, this,
            [this, dialog, call = m_sound.call()](const auto&, const QString& reason) {
                if (const QString why = m_sound.call() == call ? whyNotHear() : tr("Another recording is open now.");
                    !why.isEmpty())
                    return dialog->showFailure(why);
                submit(dialog, originalLogged(call, reason), tr("The original is not heard: that could not be logged."),
                       [this, call] {
                           if (m_sound.call() == call && mayHear())
                               m_sound.setOriginal(true);
                       });
            });
}

Group ProtectionActions::originalLogged(RecordId call, const QString& reason) const
{
    GroupBuilder group(m_place.seat, m_place.session.person(), m_place.time);
    group.insert(AccessLogEntry::kRecord, ScopeId(),
                 {{AccessLogEntryField::kAt, toMicros(group.at())},
                  {AccessLogEntryField::kBy, m_place.session.person().toString()},
                  {AccessLogEntryField::kWhat, QStringLiteral("original")},
                  {AccessLogEntryField::kRecord, QString(CallRecording::kRecord)},
                  {AccessLogEntryField::kTarget, call.toString()},
                  {AccessLogEntryField::kReason, reason},
                  {AccessLogEntryField::kAmount, 1}});
    return group.group();
}

}  // namespace Seatdesk
