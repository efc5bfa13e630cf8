// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/scorepreview.h"

#include "widgets/controls/ground.h"
#include "widgets/controls/texts.h"
#include "widgets/quality/scoreitemrow.h"
#include "widgets/quality/scorewords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>

namespace Seatdesk {

ScorePreview::ScorePreview(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_total(makeLabel(theme, {}, Role::Text1, TextStep::Title, true)),
      m_facts(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_items(new QScrollArea)
{
    m_total->setObjectName(QStringLiteral("previewTotal"));
    m_facts->setWordWrap(true);
    m_items->setFrameShape(QFrame::NoFrame);
    m_items->setWidgetResizable(true);
    m_items->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_items->setFocusPolicy(Qt::NoFocus);
    m_items->viewport()->setAutoFillBackground(false);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 12, 4);
    head->setSpacing(12);
    head->addWidget(m_total);
    head->addWidget(m_facts, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_items, 1);
}

void ScorePreview::showForm(const ScoreForm& form)
{
    if (form == m_form && m_items->widget())
        return;
    m_form = form;
    m_rows.clear();
    m_groupScores.clear();
    const int scrolled = m_items->verticalScrollBar()->value();
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    for (const ScoreGroup& group : form.groups())
        addGroup(*column, group);
    column->addStretch();
    m_items->setWidget(sheet);
    sheet->setAutoFillBackground(false);
    showScore();
    m_items->verticalScrollBar()->setValue(scrolled);
}

void ScorePreview::setTrying(bool isTrying)
{
    m_total->setVisible(isTrying);
    m_facts->setVisible(isTrying);
}

void ScorePreview::addGroup(QVBoxLayout& column, const ScoreGroup& group)
{
    const QString language = QLocale().name();
    auto* head = new Ground(m_theme, Role::Sunken, Qt::TopEdge | Qt::BottomEdge);
    auto* titles = new QHBoxLayout(head);
    titles->setContentsMargins(12, 2, 12, 2);
    auto* name = new ElidedLabel(group.name.in(language));
    m_theme.dress(name, Role::Text1, TextStep::Base, true);
    titles->addWidget(name, 1);
    m_groupScores.append(makeLabel(m_theme, {}, Role::Text2, TextStep::Small));
    titles->addWidget(m_groupScores.last());
    column.addWidget(head);
    for (const ScoreItem& item : group.items) {
        auto* row = new ScoreItemRow(m_theme, item, language);
        connect(row, &ScoreItemRow::answered, this, [this, item](const QJsonValue& value) {
            if (m_answers.set(item, value))
                showScore();
        });
        connect(row, &ScoreItemRow::applyingChanged, this, [this, key = item.key](bool notApplicable) {
            if (notApplicable)
                m_answers.setNotApplicable(key);
            else
                m_answers.clear(key);
            showScore();
        });
        connect(row, &ScoreItemRow::explained, this,
                [this, key = item.key](const QString& reason) { m_reasons.insert(key, reason); });
        connect(row, &ScoreItemRow::entered, this,
                [this, item, language] { m_facts->setText(ScoreWords::help(item, language)); });
        column.addWidget(row);
        m_rows.append(row);
    }
}

void ScorePreview::showScore()
{
    const Score score = scoreOf(m_form, m_answers);
    for (int i = 0; i < m_groupScores.size() && i < score.groups.size(); ++i) {
        const GroupScore& group = score.groups.at(i);
        m_groupScores.at(i)->setText(ScoreWords::group(group));
        m_theme.dress(m_groupScores.at(i), group.isVoid ? Role::Danger : Role::Text2, TextStep::Small, group.isVoid);
    }
    for (ScoreItemRow* row : std::as_const(m_rows)) {
        const ScoreItem* item = m_form.item(row->key());
        row->showAnswers(m_answers);
        row->showReason(score.toExplain.contains(row->key()), m_reasons.value(row->key()));
        row->setVisible(item && isAsked(m_form, *item, m_answers));
    }
    m_total->setText(QString::number(score.total, 'f', 1));
    m_theme.dress(m_total, score.isFatal ? Role::Danger : Role::Text1, TextStep::Title, true);
    m_facts->setText(score.isFatal ? tr("A fatal item holds: nil. Without it %1.").arg(score.withoutFatal, 0, 'f', 1)
                                   : tr("Try it: nothing of this is kept."));
}

}  // namespace Seatdesk
