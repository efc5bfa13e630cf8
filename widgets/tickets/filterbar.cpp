// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/filterbar.h"

#include "widgets/actions/actionregistry.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/chiprow.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/texts.h"
#include "widgets/tickets/filtermenu.h"
#include "widgets/tickets/viewwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace Seatdesk {

namespace {

/// Words are looked up once the person pauses, not at every stroke of an input method.
constexpr int kTypedMs = 120;
constexpr int kWordsWidth = 200;

}  // namespace

FilterBar::FilterBar(const Session& session, const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::BottomEdge, parent),
      m_session(session),
      m_words(new LineField(theme)),
      m_chips(new ChipRow(theme)),
      m_row(new QHBoxLayout(this)),
      m_count(makeLabel(theme, {}, Role::Text2, TextStep::Small))
{
    setFixedHeight(theme.height(44));
    m_words->setObjectName(QStringLiteral("ticketWords"));
    m_words->setAccessibleName(tr("Filter in this view"));
    m_words->setPlaceholderText(tr("Filter in this view"));
    m_words->setLeadingIcon(QStringLiteral("view-filter"));
    m_words->setTrailingHint(QStringLiteral("Ctrl+F"));
    m_words->setFixedWidth(kWordsWidth);
    m_words->installEventFilter(this);
    m_add = makeButton(QStringLiteral("list-add"), tr("Add a filter"));
    m_reset = makeButton(QStringLiteral("edit-undo"), tr("Back to the view's own filter"));
    m_save = makeButton(QStringLiteral("pin"), tr("Save the filter as a view"));
    m_columns = makeButton(QStringLiteral("view-file-columns"), tr("Columns and density"));
    m_row->setContentsMargins(12, 0, 12, 1);
    m_row->setSpacing(4);
    m_row->addWidget(m_words);
    m_row->addSpacing(4);
    m_row->addWidget(m_chips);
    m_row->addWidget(m_add);
    m_row->addWidget(m_reset);
    m_row->addWidget(m_save);
    m_row->addStretch();
    m_row->addWidget(m_count);
    m_row->addSpacing(4);
    m_row->addWidget(m_columns);
    m_typed.setSingleShot(true);
    m_typed.setInterval(kTypedMs);
    connect(m_words, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(&m_typed, &QTimer::timeout, this, [this] { Q_EMIT wordsChanged(m_words->text().trimmed()); });
    connect(m_add, &QToolButton::clicked, this, &FilterBar::showFilterMenu);
    connect(m_reset, &QToolButton::clicked, this, &FilterBar::resetAsked);
    connect(m_save, &QToolButton::clicked, this, &FilterBar::saveAsked);
    setChanged(false);
}

QToolButton* FilterBar::makeButton(const QString& iconName, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setIcon(theme().icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(28, 28);
    return button;
}

void FilterBar::follow(ActionRegistry& actions, const QString& actionId)
{
    QAction* action = actions.action(actionId);
    if (!action)
        return;
    QToolButton* button = makeButton(actions.spec(actionId)->icon, action->text());
    const auto show = [button, action, &actions, actionId] {
        const QString why = actions.whyNot(actionId);
        const QString key = actions.keyHint(actionId);
        button->setEnabled(why.isEmpty());
        button->setToolTip(!why.isEmpty() ? why
                                          : action->text() + (key.isEmpty() ? QString() : QStringLiteral("  ") + key));
    };
    connect(&actions, &ActionRegistry::refreshed, button, show);
    connect(button, &QToolButton::clicked, button, [&actions, actionId] { actions.run(actionId); });
    show();
    m_row->insertWidget(m_row->indexOf(m_columns), button);
}

void FilterBar::setColumnsMenu(QMenu* menu)
{
    connect(m_columns, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
}

void FilterBar::showQuery(const Query& query)
{
    QStringList words;
    for (const Condition& condition : query.where)
        words.append(ViewWords::condition(condition, m_session));
    // The same again each minute: a chip made anew would lose the keyboard's focus.
    if (query.where == m_conditions && words == m_chipWords)
        return;
    m_conditions = query.where;
    m_chipWords = words;
    showChips();
}

void FilterBar::setCount(int count)
{
    m_count->setText(count < 0 ? QStringLiteral("…") : tr("%n ticket(s)", nullptr, count));
}

void FilterBar::setChanged(bool changed)
{
    m_reset->setVisible(changed);
    m_save->setVisible(changed);
}

void FilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FilterBar::setWords(const QString& words)
{
    const QSignalBlocker silent(m_words);
    m_words->setText(words);
    m_typed.stop();
}

void FilterBar::showChips()
{
    QList<Chip*> chips;
    for (qsizetype i = 0; i < m_conditions.size(); ++i) {
        const QString& words = m_chipWords.at(i);
        auto* chip = new Chip(theme(), {{}, words, {}, Tone::Neutral});
        chip->setRemovable(true);
        chip->setAccessibleName(tr("Filter %1, can be removed").arg(words));
        chip->setToolTip(words);
        connect(chip, &Chip::removed, this, [this, i] { remove(i); });
        chips.append(chip);
    }
    m_chips->setChips(chips, new Chip(theme(), {}));
}

void FilterBar::remove(qsizetype place)
{
    QList<Condition> rest = m_conditions;
    rest.removeAt(place);
    Q_EMIT conditionsChanged(rest);
}

void FilterBar::showFilterMenu()
{
    auto* menu = new FilterMenu(m_conditions, m_session, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &FilterMenu::conditionsChanged, this, &FilterBar::conditionsChanged);
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress || m_words->isComposing())
        return Ground::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool down = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (down && key->modifiers() == Qt::NoModifier) {
        Q_EMIT listAsked();
        return true;
    }
    if (key->key() == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        return true;
    }
    return Ground::eventFilter(watched, event);
}

}  // namespace Seatdesk
