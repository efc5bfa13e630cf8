// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "items/ticketlistmodel.h"
#include "widgets/controls/ground.h"

#include <QTimer>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace Seatdesk {

class ActionRegistry;
class ChipRow;
class LineField;
class Session;

/// The bar above the list: what is filtered, by words and by chips that can be taken away, and how many tickets that
/// leaves.
class FilterBar : public Ground
{
    Q_OBJECT

public:
    FilterBar(const Session& session, const Theme& theme, QWidget* parent = nullptr);

    /// Shows a filter; tells nobody.
    void showQuery(const Query& query);
    /// Negative: not known yet.
    void setCount(int count);
    /// Whether the filter is another than the view's: then it can be saved, or put back.
    void setChanged(bool changed);
    void focusWords();
    /// Shows the words of a filter; tells nobody.
    void setWords(const QString& words);
    /// Adds an icon button at the right that follows an action; hidden while there is no such action.
    void follow(ActionRegistry& actions, const QString& actionId);
    /// The menu that shows and hides columns, made by the page.
    void setColumnsMenu(QMenu* menu);

Q_SIGNALS:
    void wordsChanged(const QString& words);
    void conditionsChanged(const QList<Seatdesk::Condition>& conditions);
    void saveAsked();
    void resetAsked();
    /// Arrow down in the words: on to the list.
    void listAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showChips();
    void remove(qsizetype place);
    void showFilterMenu();
    QToolButton* makeButton(const QString& iconName, const QString& name);

    const Session& m_session;
    LineField* m_words;
    ChipRow* m_chips;
    QHBoxLayout* m_row;
    QToolButton* m_add;
    QToolButton* m_reset;
    QToolButton* m_save;
    QToolButton* m_columns;
    QLabel* m_count;
    QList<Condition> m_conditions;
    QStringList m_chipWords;  ///< one for each condition
    QTimer m_typed;
};

}  // namespace Seatdesk
