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

QList<DefaultKey> makeDefaultKeys()
{
    QList<DefaultKey> keys;
    const auto add = [&](const char* id, const char* workspace, const char* key) {
        keys.append({QString::fromLatin1(id), QString::fromLatin1(workspace),
                     normalKey(QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText))});
    };
    add("help.keys", "", "F1");
    add("knowledge.focus", "", "F3");
    add("phrases.focus", "", "F4");
    add("sync.now", "", "F5");
    add("pane.next", "", "F6");
    add("call.previous", "", "F7");
    add("call.next", "", "F8");
    add("seat.lock", "", "Ctrl+L");
    add("palette.open", "", "Ctrl+K");
    add("tray.toggle", "", "Ctrl+Shift+Y");
    add("settings.open", "", "Ctrl+,");
    add("workspace.next", "", "Ctrl+PgDown");
    add("workspace.previous", "", "Ctrl+PgUp");
    add("ticket.new", "", "Ctrl+N");
    add("caller.focus", "desk", "F2");
    add("ticket.settle", "desk", "Ctrl+Return");
    add("ticket.saveNext", "desk", "Ctrl+Shift+Return");
    add("ticket.dispatch", "desk", "Ctrl+D");
    add("taboo.replace", "desk", "Alt+Return");
    for (int digit = 1; digit <= 10; ++digit)
        add(qPrintable(QStringLiteral("kind.%1").arg(digit)), "desk",
            qPrintable(QStringLiteral("Ctrl+%1").arg(digit % 10)));
    for (int digit = 1; digit <= 9; ++digit)
        add(qPrintable(QStringLiteral("phrase.%1").arg(digit)), "", qPrintable(QStringLiteral("Alt+%1").arg(digit)));
    add("article.link", "", "Shift+Return");
    add("tickets.filter", "tickets", "Ctrl+F");
    add("tickets.nextView", "tickets", "Ctrl+Tab");
    add("tickets.previousView", "tickets", "Ctrl+Shift+Tab");
    add("tickets.bulk", "tickets", "Ctrl+Shift+E");
    add("ticket.urge", "tickets", "Ctrl+U");
    add("ticket.record", "tickets", "Ctrl+Return");
    add("call.play", "quality", "F9");
    add("call.remark", "quality", "Ctrl+B");
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
