// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/keyrules.h"

#include <algorithm>

namespace Seatdesk {

namespace {

bool isEnter(Qt::Key key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isModifierOnly(Qt::Key key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_unknown;
}

struct KeyLine
{
    const char* id;
    const char* workspace;
    const char* key;
};

/// The department's key map. Where many actions share a page the frequent ones have letters, the rare ones digits and
/// F-keys.
constexpr KeyLine kKeyMap[]{{"help.keys", "", "F1"},
                            {"knowledge.focus", "", "F3"},
                            {"phrases.focus", "", "F4"},
                            {"sync.now", "", "F5"},
                            {"pane.next", "", "F6"},
                            {"call.previous", "", "F7"},
                            {"call.next", "", "F8"},
                            {"drafts.show", "", "F10"},
                            {"reminder.list", "", "Ctrl+F1"},
                            {"reminder.new", "", "Ctrl+F2"},
                            {"reminder.ticket", "", "Ctrl+Shift+F5"},
                            {"reminder.later", "", "Ctrl+Shift+F6"},
                            {"reminder.done", "", "Ctrl+Shift+F7"},
                            {"duties.list", "", "Ctrl+I"},
                            {"page.desk", "", "Shift+F1"},
                            {"page.tickets", "", "Shift+F2"},
                            {"page.knowledge", "", "Shift+F3"},
                            {"page.phrases", "", "Shift+F4"},
                            {"page.announcements", "", "Shift+F5"},
                            {"page.people", "", "Shift+F6"},
                            {"page.handover", "", "Ctrl+Shift+B"},
                            {"page.log", "", "Ctrl+Shift+F1"},
                            {"seat.lock", "", "Ctrl+L"},
                            {"seat.leave", "", "Ctrl+F10"},
                            {"deputy.name", "", "Ctrl+F11"},
                            {"seat.password", "", "Ctrl+F12"},
                            {"data.import", "", "Shift+F11"},
                            {"data.export", "", "Shift+F12"},
                            {"palette.open", "", "Ctrl+K"},
                            {"tray.toggle", "", "Ctrl+Shift+Y"},
                            {"tray.undo", "", "Ctrl+Shift+Z"},
                            {"settings.open", "", "Ctrl+,"},
                            {"workspace.next", "", "Ctrl+PgDown"},
                            {"workspace.previous", "", "Ctrl+PgUp"},
                            {"ticket.new", "", "Ctrl+N"},
                            {"article.link", "", "Shift+Return"},
                            {"article.open", "", "Ctrl+F3"},
                            {"article.report", "", "Ctrl+Shift+F3"},
                            {"phrase.favourite", "", "Ctrl+Shift+F4"},
                            {"caller.focus", "desk", "F2"},
                            {"caller.reveal", "desk", "Ctrl+R"},
                            {"customer.new", "desk", "Ctrl+Shift+C"},
                            {"ticket.settle", "desk", "Ctrl+Return"},
                            {"ticket.saveNext", "desk", "Ctrl+Shift+Return"},
                            {"ticket.dispatch", "desk", "Ctrl+D"},
                            {"ticket.another", "desk", "Ctrl+Shift+N"},
                            {"paper.enter", "desk", "Ctrl+Shift+P"},
                            {"ticket.solvedFirst", "desk", "Ctrl+Shift+O"},
                            {"card.discard", "desk", "Ctrl+Shift+Del"},
                            {"desk.undo", "desk", "Ctrl+Z"},
                            {"taboo.replace", "desk", "Alt+Return"},
                            {"knowledge.articles", "knowledge", "Ctrl+1"},
                            {"knowledge.directory", "knowledge", "Ctrl+2"},
                            {"knowledge.questions", "knowledge", "Ctrl+3"},
                            {"article.new", "knowledge", "Ctrl+Shift+N"},
                            {"article.favourite", "knowledge", "Ctrl+B"},
                            {"article.step.director", "knowledge", "Ctrl+F5"},
                            {"article.step.confirming", "knowledge", "Ctrl+F6"},
                            {"article.step.published", "knowledge", "Ctrl+F7"},
                            {"article.step.draft", "knowledge", "Ctrl+F8"},
                            {"article.step.removed", "knowledge", "Ctrl+F9"},
                            {"question.article", "knowledge", "Ctrl+Shift+K"},
                            {"question.duplicate", "knowledge", "Ctrl+Shift+D"},
                            {"question.own", "knowledge", "Ctrl+Shift+O"},
                            {"directory.new", "knowledge", "Ctrl+Shift+A"},
                            {"directory.change", "knowledge", "Ctrl+Shift+E"},
                            {"phrase.remove", "phrases", "Ctrl+Shift+Del"},
                            {"announcement.write", "announcements", "Ctrl+Shift+N"},
                            {"announcement.correct", "announcements", "Ctrl+E"},
                            {"announcement.withdraw", "announcements", "Ctrl+Shift+W"},
                            {"announcement.past", "announcements", "Ctrl+H"},
                            {"handover.record", "handover", "Ctrl+Return"},
                            {"handover.write", "handover", "Ctrl+Shift+N"},
                            {"handover.link", "handover", "Ctrl+Shift+K"},
                            {"handover.correct", "handover", "Ctrl+E"},
                            {"handover.ticket", "handover", "Ctrl+O"},
                            {"handover.search", "handover", "Ctrl+F"},
                            {"handover.today", "handover", "Ctrl+Shift+A"},
                            {"handover.older", "handover", "Ctrl+H"},
                            {"handover.verify", "handover", "Ctrl+Shift+V"},
                            {"handover.checks", "handover", "Ctrl+Shift+G"},
                            {"handover.printRoll", "handover", "Ctrl+Shift+P"},
                            {"handover.printRecord", "handover", "Ctrl+Shift+T"},
                            {"handover.printMonth", "handover", "Ctrl+Shift+M"},
                            {"handover.reports", "handover", "Ctrl+Shift+R"},
                            {"handover.bringBack", "handover", "Ctrl+Shift+J"},
                            {"handover.open", "handover", "Ctrl+Shift+O"},
                            {"handover.next", "handover", "Ctrl+Shift+W"},
                            {"handover.addItem", "handover", "Ctrl+Shift+L"},
                            {"handover.handOn", "handover", "Ctrl+Shift+H"},
                            {"handover.closeItem", "handover", "Ctrl+Shift+E"},
                            {"handover.print", "handover", "Ctrl+P"},
                            {"handover.roster", "handover", "Ctrl+G"},
                            {"handover.plans", "handover", "Ctrl+Shift+X"},
                            {"handover.papers", "handover", "Ctrl+Shift+F"},
                            {"handover.points", "handover", "Ctrl+9"},
                            {"handover.openShift", "handover", "Ctrl+Shift+S"},
                            {"handover.callRoll", "handover", "Ctrl+R"},
                            {"handover.briefing", "handover", "Ctrl+8"},
                            {"handover.closeShift", "handover", "Ctrl+D"},
                            {"handover.takeOver", "handover", "Ctrl+Shift+D"},
                            {"handover.showRows", "handover", "Ctrl+J"},
                            {"handover.leaveSeat", "handover", "Ctrl+6"},
                            {"handover.backAtSeat", "handover", "Ctrl+7"},
                            {"tickets.filter", "tickets", "Ctrl+F"},
                            {"tickets.nextView", "tickets", "Ctrl+Tab"},
                            {"tickets.previousView", "tickets", "Ctrl+Shift+Tab"},
                            {"tickets.list", "tickets", "F9"},
                            {"tickets.saveView", "tickets", "Ctrl+S"},
                            {"tickets.renameView", "tickets", "Shift+F7"},
                            {"tickets.deleteView", "tickets", "Shift+F8"},
                            {"tickets.export", "tickets", "F12"},
                            {"tickets.print.complaint", "tickets", "Ctrl+P"},
                            {"tickets.print.work_order", "tickets", "Ctrl+Shift+P"},
                            {"tickets.print.contact_sheet", "tickets", "Ctrl+Shift+F12"},
                            {"tickets.bulk", "tickets", "Ctrl+Shift+E"},
                            {"tickets.undo", "tickets", "Ctrl+Z"},
                            {"tickets.clock", "tickets", "Shift+F9"},
                            {"tickets.reveal", "tickets", "Ctrl+R"},
                            {"tickets.remind", "tickets", "Ctrl+Shift+T"},
                            {"tickets.quoted", "tickets", "Ctrl+O"},
                            {"ticket.record", "tickets", "Ctrl+Return"},
                            {"ticket.urge", "tickets", "Ctrl+U"},
                            {"tickets.accept", "tickets", "Ctrl+Shift+A"},
                            {"tickets.dispatch", "tickets", "Ctrl+D"},
                            {"tickets.done", "tickets", "Ctrl+Shift+D"},
                            {"tickets.settle", "tickets", "Ctrl+Shift+S"},
                            {"tickets.return", "tickets", "Ctrl+Shift+R"},
                            {"tickets.approve", "tickets", "Ctrl+G"},
                            {"tickets.reject", "tickets", "Ctrl+B"},
                            {"tickets.attempt", "tickets", "Ctrl+Shift+C"},
                            {"tickets.close", "tickets", "Ctrl+Shift+K"},
                            {"tickets.reopen", "tickets", "Ctrl+Shift+O"},
                            {"tickets.cancel", "tickets", "Ctrl+Shift+Del"},
                            {"tickets.appoint", "tickets", "Ctrl+T"},
                            {"tickets.arrive", "tickets", "Ctrl+Shift+V"},
                            {"tickets.escalate", "tickets", "Ctrl+Shift+U"},
                            {"tickets.instruct", "tickets", "Ctrl+5"},
                            {"tickets.disagree", "tickets", "Ctrl+6"},
                            {"tickets.report", "tickets", "Ctrl+7"},
                            {"tickets.wait", "tickets", "Ctrl+1"},
                            {"tickets.resume", "tickets", "Ctrl+2"},
                            {"tickets.promise", "tickets", "Ctrl+3"},
                            {"tickets.judge", "tickets", "Ctrl+4"},
                            {"tickets.file_form", "tickets", "Ctrl+8"},
                            {"tickets.assign", "tickets", "Ctrl+H"},
                            {"tickets.edit", "tickets", "Ctrl+E"},
                            {"tickets.merge", "tickets", "Ctrl+Shift+M"},
                            {"tickets.unmerge", "tickets", "Ctrl+M"},
                            {"tickets.join", "tickets", "Ctrl+J"},
                            {"tickets.leave", "tickets", "Ctrl+Shift+J"},
                            {"tickets.rule", "tickets", "Ctrl+0"},
                            {"tickets.share", "tickets", "Ctrl+Shift+H"},
                            {"tickets.liability", "tickets", "Ctrl+9"},
                            {"tickets.many", "tickets", "Ctrl+F9"},
                            {"page.quality", "", "Ctrl+Shift+F2"},
                            {"call.play", "quality", "F9"},
                            {"call.back", "quality", "F11"},
                            {"call.forward", "quality", "F12"},
                            {"call.slower", "quality", "Ctrl+["},
                            {"call.faster", "quality", "Ctrl+]"},
                            {"call.plainSpeed", "quality", "Ctrl+0"},
                            {"call.skipSilence", "quality", "Ctrl+Shift+K"},
                            {"call.loop", "quality", "Ctrl+J"},
                            {"call.zoomIn", "quality", "Ctrl+="},
                            {"call.zoomOut", "quality", "Ctrl+-"},
                            {"call.zoomAll", "quality", "Ctrl+Shift+F11"},
                            {"call.muteAgent", "quality", "Ctrl+Shift+F8"},
                            {"call.muteCustomer", "quality", "Ctrl+Shift+F9"},
                            {"call.level", "quality", "Ctrl+Shift+F10"},
                            {"call.swap", "quality", "Ctrl+Shift+X"},
                            {"call.nextEvent", "quality", "Shift+F8"},
                            {"call.previousEvent", "quality", "Shift+F7"},
                            {"call.remark", "quality", "Ctrl+B"},
                            {"call.markIn", "quality", "Ctrl+F7"},
                            {"call.markOut", "quality", "Ctrl+F8"},
                            {"call.redact", "quality", "Ctrl+F9"},
                            {"call.unredact", "quality", "Ctrl+Shift+M"},
                            {"call.original", "quality", "Ctrl+Shift+O"},
                            {"call.export", "quality", "Ctrl+Shift+P"},
                            {"transcript.open", "quality", "Ctrl+Shift+T"},
                            {"transcript.search", "quality", "Ctrl+Shift+S"},
                            {"transcript.nextTaboo", "quality", "Ctrl+Shift+W"},
                            {"calibration.start", "quality", "Ctrl+Shift+L"},
                            {"calibration.close", "quality", "Ctrl+Shift+E"},
                            {"calibration.results", "quality", "Ctrl+Shift+R"},
                            {"score.handIn", "quality", "Ctrl+Shift+H"},
                            {"score.begin", "quality", "Ctrl+Shift+G"},
                            {"score.next", "quality", "Ctrl+G"},
                            {"score.removeRemark", "quality", "Ctrl+Shift+Del"},
                            {"score.publish", "quality", "Ctrl+Return"},
                            {"score.finish", "quality", "Ctrl+Shift+Return"},
                            {"score.takeBack", "quality", "Ctrl+Shift+U"},
                            {"page.results", "", "Ctrl+Shift+I"},
                            {"results.play", "results", "F9"},
                            {"results.back", "results", "F11"},
                            {"results.forward", "results", "F12"},
                            {"results.acknowledge", "results", "Ctrl+Return"},
                            {"results.appeal", "results", "Ctrl+Shift+A"},
                            {"results.points", "results", "Ctrl+8"},
                            {"appeal.decide", "quality", "Ctrl+D"},
                            {"quality.draw", "quality", "Ctrl+Shift+D"},
                            {"quality.choose", "quality", "Ctrl+Shift+A"},
                            {"quality.search", "quality", "Ctrl+F"},
                            {"quality.nextCall", "quality", "Ctrl+Shift+Down"},
                            {"quality.previousCall", "quality", "Ctrl+Shift+Up"},
                            {"quality.ticket", "quality", "Ctrl+O"},
                            {"quality.forms", "quality", "Ctrl+Shift+V"},
                            {"quality.add", "quality", "Ctrl+Shift+N"}};

QList<DefaultKey> makeDefaultKeys()
{
    QList<DefaultKey> keys;
    const auto add = [&](const QString& id, const char* workspace, const QString& key) {
        keys.append({id, QString::fromLatin1(workspace), normalKey(QKeySequence(key, QKeySequence::PortableText))});
    };
    for (const KeyLine& line : kKeyMap)
        add(QString::fromLatin1(line.id), line.workspace, QString::fromLatin1(line.key));
    for (int digit = 1; digit <= 10; ++digit)
        add(QStringLiteral("kind.%1").arg(digit), "desk", QStringLiteral("Ctrl+%1").arg(digit % 10));
    for (int digit = 1; digit <= 9; ++digit)
        add(QStringLiteral("phrase.%1").arg(digit), "", QStringLiteral("Alt+%1").arg(digit));
    return keys;
}

}  // namespace

bool isActionKey(const QKeySequence& keys)
{
    if (keys.count() != 1)
        return false;
    const Qt::Key key = keys[0].key();
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers() & ~Qt::KeypadModifier;
    if (isModifierOnly(key) || modifiers.testFlag(Qt::MetaModifier))
        return false;
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return key != Qt::Key_F4 || modifiers != Qt::AltModifier;
    if (modifiers.testFlag(Qt::ControlModifier))
        return key != Qt::Key_Space && key != Qt::Key_Period && key != Qt::Key_Greater;
    const bool digit = key >= Qt::Key_0 && key <= Qt::Key_9;
    return (modifiers == Qt::AltModifier || modifiers == Qt::ShiftModifier) && (digit || isEnter(key));
}

QKeySequence normalKey(const QKeySequence& keys)
{
    if (keys.count() != 1)
        return keys;
    const Qt::Key key = isEnter(keys[0].key()) ? Qt::Key_Return : keys[0].key();
    return QKeySequence(QKeyCombination(keys[0].keyboardModifiers() & ~Qt::KeypadModifier, key));
}

QList<QKeySequence> physicalKeys(const QKeySequence& keys)
{
    if (keys.isEmpty())
        return {};
    if (keys[0].key() != Qt::Key_Return)
        return {keys};
    return {keys, QKeySequence(QKeyCombination(keys[0].keyboardModifiers(), Qt::Key_Enter)),
            QKeySequence(QKeyCombination(keys[0].keyboardModifiers() | Qt::KeypadModifier, Qt::Key_Enter))};
}

QString keyText(const QKeySequence& keys)
{
    QString text = normalKey(keys).toString(QKeySequence::PortableText);
    return text.replace(QStringLiteral("Return"), QStringLiteral("Enter"));
}

QKeySequence defaultKey(const QString& actionId)
{
    const auto& keys = defaultKeys();
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&](const DefaultKey& key) { return key.id == actionId; });
    return found == keys.end() ? QKeySequence() : found->keys;
}

const QList<DefaultKey>& defaultKeys()
{
    static const QList<DefaultKey> keys = makeDefaultKeys();
    return keys;
}

}  // namespace Seatdesk
