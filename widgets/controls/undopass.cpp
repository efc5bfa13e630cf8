// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/undopass.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <functional>
#include <utility>

namespace Seatdesk {

namespace {

/// Keeps a text without history from taking the key before the window's actions are asked.
class UndoPass : public QObject
{
public:
    UndoPass(QWidget& text, std::function<bool()> hasHistory) : QObject(&text), m_hasHistory(std::move(hasHistory))
    {
        text.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        const bool asks =
            event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo);
        if (!asks || m_hasHistory())
            return false;
        event->ignore();
        return true;
    }

private:
    std::function<bool()> m_hasHistory;
};

}  // namespace

void passUndoOn(QLineEdit& field)
{
    new UndoPass(field, [&field] { return field.isUndoAvailable() || field.isRedoAvailable(); });
}

void passUndoOn(QPlainTextEdit& editor)
{
    new UndoPass(editor, [&editor] {
        const QTextDocument& text = *editor.document();
        return text.isUndoAvailable() || text.isRedoAvailable();
    });
}

}  // namespace Seatdesk
