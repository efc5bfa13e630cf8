// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/resultsheet.h"

#include "widgets/controls/texts.h"
#include "widgets/quality/scorewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>

namespace Seatdesk {

ResultSheet::ResultSheet(const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::LeftEdge, parent),
      m_total(makeLabel(theme, {}, Role::Text1, TextStep::Figure, true)),
      m_facts(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_items(new QScrollArea)
{
    setObjectName(QStringLiteral("resultSheet"));
    setFixedWidth(kWidth);
    m_total->setObjectName(QStringLiteral("resultTotal"));
    m_facts->setObjectName(QStringLiteral("resultFacts"));
    m_facts->setWordWrap(true);
    m_items->setFrameShape(QFrame::NoFrame);
    m_items->setWidgetResizable(true);
    m_items->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_items->setAccessibleName(tr("Scorecard"));
    m_items->viewport()->setAutoFillBackground(false);
    auto* head = new Ground(theme, Role::Surface, Qt::BottomEdge);
    head->setFixedHeight(theme.height(52));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(12);
    row->addWidget(m_total);
    row->addWidget(m_facts, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_items, 1);
}

void ResultSheet::showResult(const Evaluation& evaluation, const ScoreForm& form)
{
    const ScoreAnswers answers = ScoreAnswers::fromJson(evaluation.standingAnswers());
    m_published = ScoreAnswers::fromJson(evaluation.answers());
    const Score score = scoreOf(form, answers);
    m_total->setText(evaluation.hasScore() ? ScoreWords::points(evaluation.standingScore()) : QStringLiteral("–"));
    theme().dress(m_total, score.isFatal ? Role::Danger : Role::Text1, TextStep::Figure, true);
    if (score.isFatal)
        m_facts->setText(tr("A fatal item holds: nil. Without it %1.").arg(score.withoutFatal, 0, 'f', 1));
    else if (evaluation.isRevised())
        m_facts->setText(tr("out of a hundred; published with %1").arg(ScoreWords::points(evaluation.score())));
    else
        m_facts->setText(evaluation.isUnderAppeal() ? tr("out of a hundred; under appeal") : tr("out of a hundred"));
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    for (qsizetype i = 0; i < form.groups().size(); ++i)
        addGroup(*column, form, i, score.groups.at(i), answers);
    column->addStretch();
    m_items->setWidget(sheet);
    sheet->setAutoFillBackground(false);
}

void ResultSheet::addGroup(QVBoxLayout& column, const ScoreForm& form, qsizetype place, const GroupScore& score,
                           const ScoreAnswers& answers)
{
    const ScoreGroup& group = form.groups().at(place);
    const QString language = QLocale().name();
    auto* head = new Ground(theme(), Role::Sunken, Qt::TopEdge | Qt::BottomEdge);
    auto* titles = new QHBoxLayout(head);
    titles->setContentsMargins(12, 2, 12, 2);
    titles->addWidget(makeLabel(theme(), group.name.in(language), Role::Text1, TextStep::Base, true));
    titles->addStretch();
    titles->addWidget(makeLabel(theme(), ScoreWords::group(score), score.isVoid ? Role::Danger : Role::Text2,
                                TextStep::Small, score.isVoid));
    column.addWidget(head);
    for (const ScoreItem& item : group.items) {
        if (isAsked(form, item, answers) || isAsked(form, item, m_published))
            column.addWidget(makeItem(item, answers, language));
    }
}

QWidget* ResultSheet::makeItem(const ScoreItem& item, const ScoreAnswers& answers, const QString& language) const
{
    auto* name = new ElidedLabel(item.name.in(language));
    theme().dress(name, Role::Text1);
    name->setToolTip(item.help.in(language));
    const bool lost = lostPoints(item, answers);
    const QString published = ScoreWords::answer(item, m_published, language);
    QString shown = ScoreWords::answer(item, answers, language);
    if (shown != published)
        shown = published + QStringLiteral(" → ") + shown;
    QLabel* answer = makeLabel(theme(), shown, lost ? Role::Danger : Role::Text2, TextStep::Base, lost);
    answer->setObjectName(QStringLiteral("answer.") + item.key);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(name, 1);
    row->addWidget(answer);
    return line;
}

}  // namespace Seatdesk
