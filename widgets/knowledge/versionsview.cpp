// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/versionsview.h"

#include "domain/articleversion.h"
#include "domain/session.h"
#include "items/worddiff.h"
#include "widgets/controls/readingbrowser.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/articledocument.h"
#include "widgets/knowledge/articletexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTextBlock>

namespace Seatdesk {

VersionsView::VersionsView(const Theme& theme, const Session& session, const QTimeZone& zone, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_session(session),
      m_zone(zone),
      m_older(new QComboBox),
      m_newer(new QComboBox),
      m_byDay(new QCheckBox(tr("As it stood on"))),
      m_day(new QDateEdit),
      m_text(new ReadingBrowser)
{
    build();
    for (QComboBox* box : {m_older, m_newer}) {
        connect(box, &QComboBox::activated, this, [this] {
            m_wanted = 0;
            showChoice();
        });
    }
    connect(m_byDay, &QCheckBox::toggled, this, &VersionsView::showChoice);
    connect(m_day, &QDateEdit::dateChanged, this, &VersionsView::showChoice);
    connect(&theme, &Theme::changed, this, &VersionsView::showChoice);
    showChoice();
}

void VersionsView::build()
{
    m_older->setObjectName(QStringLiteral("olderVersion"));
    m_older->setAccessibleName(tr("Older version"));
    m_newer->setObjectName(QStringLiteral("newerVersion"));
    m_newer->setAccessibleName(tr("Newer version"));
    m_day->setObjectName(QStringLiteral("asOfDay"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setDate(toDateTime(m_session.time().now(), m_zone).date());
    m_text->setObjectName(QStringLiteral("versionText"));
    m_text->setAccessibleName(tr("Difference of the versions"));
    auto* choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_older);
    choice->addWidget(makeLabel(m_theme, tr("to")));
    choice->addWidget(m_newer);
    choice->addStretch();
    choice->addWidget(m_byDay);
    choice->addWidget(m_day);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(choice);
    column->addWidget(m_text, 1);
}

void VersionsView::setVersions(const QList<Row>& versions)
{
    if (versions == m_versions)
        return;
    m_versions = versions;
    fillChoice(m_older);
    fillChoice(m_newer);
    m_newer->setCurrentIndex(0);
    m_older->setCurrentIndex(std::min(1, m_older->count() - 1));
    chooseWanted();
    showChoice();
}

/// Against itself a version shows no difference: it is the text as it stood.
void VersionsView::chooseWanted()
{
    for (int place = 0; place < m_versions.size(); ++place) {
        if (m_wanted == 0 || ArticleVersion(m_versions.at(place)).number() != m_wanted)
            continue;
        m_older->setCurrentIndex(place);
        m_newer->setCurrentIndex(place);
    }
}

void VersionsView::fillChoice(QComboBox* box)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const Row& row : m_versions)
        box->addItem(versionText(ArticleVersion(row).number()), row.id.toString());
    box->setEnabled(m_versions.size() > 1);
}

const Row* VersionsView::chosen(const QComboBox* box) const
{
    const int place = box->currentIndex();
    return place >= 0 && place < m_versions.size() ? &m_versions.at(place) : nullptr;
}

const Row* VersionsView::asOf(const QDate& day) const
{
    const Instant end = fromDateTime(QDateTime(day.addDays(1), QTime(0, 0), m_zone));
    for (const Row& row : m_versions) {
        if (const auto at = ArticleVersion(row).at(); at && *at < end)
            return &row;
    }
    return nullptr;
}

void VersionsView::showDay(const QDate& day)
{
    m_byDay->setChecked(true);
    m_day->setDate(day);
}

void VersionsView::showVersion(qint64 number)
{
    m_wanted = number;
    if (number == 0)
        return;
    m_byDay->setChecked(false);
    chooseWanted();
    showChoice();
}

QString VersionsView::shownText() const
{
    return m_text->toPlainText();
}

QString VersionsView::describe(const Row& version) const
{
    const ArticleVersion read(version);
    QStringList facts{versionText(read.number())};
    if (read.at())
        facts.append(momentText(*read.at(), m_zone));
    facts.append(m_session.nameOf(ScopeId(read.by())));
    if (!read.change().isEmpty())
        facts.append(read.change());
    return factsText(facts);
}

void VersionsView::showChoice()
{
    const bool byDay = m_byDay->isChecked();
    m_day->setEnabled(byDay);
    m_older->setEnabled(!byDay && m_versions.size() > 1);
    m_newer->setEnabled(!byDay && m_versions.size() > 1);
    if (byDay) {
        const Row* version = asOf(m_day->date());
        if (!version) {
            m_text->setPlainText(tr("It was not yet published on that day."));
            return;
        }
        fillArticleDocument(
            *m_text->document(), m_theme,
            QStringLiteral("**%1**\n\n### %2\n\n%3")
                .arg(describe(*version), ArticleVersion(*version).title(), ArticleVersion(*version).body()));
        return;
    }
    const Row* older = chosen(m_older);
    const Row* newer = chosen(m_newer);
    if (older && newer)
        showDifference(*older, *newer);
    else
        m_text->setPlainText(tr("No version was published yet."));
}

void VersionsView::showDifference(const Row& older, const Row& newer)
{
    QTextDocument& document = *m_text->document();
    document.clear();
    document.setDefaultFont(m_theme.font());
    QTextCursor cursor(&document);
    QTextCharFormat head;
    head.setFontWeight(QFont::Bold);
    cursor.insertText(describe(newer) + u'\n', head);
    const auto textOf = [](const Row& row) { return ArticleVersion(row).title() + u'\n' + ArticleVersion(row).body(); };
    for (const DiffPiece& piece : wordDiff(textOf(older), textOf(newer))) {
        QTextCharFormat format;
        format.setForeground(m_theme.color(Role::Text1));
        if (piece.kind == DiffPiece::Kind::Removed) {
            format.setForeground(m_theme.color(Role::Danger));
            format.setFontStrikeOut(true);
        } else if (piece.kind == DiffPiece::Kind::Added) {
            format.setBackground(m_theme.color(Role::SuccessBg));
            format.setForeground(m_theme.color(Role::Success));
            format.setFontUnderline(true);
        }
        cursor.insertText(piece.text, format);
    }
    QTextBlockFormat lines;
    lines.setLineHeight(m_theme.height(22), QTextBlockFormat::FixedHeight);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(lines);
}

}  // namespace Seatdesk
