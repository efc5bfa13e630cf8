// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "widgets/theme/theme.h"

#include <QTimeZone>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace Seatdesk {

class ReadingBrowser;
class Session;

/// The versions of an article: one against another by words, or as it stood on a day.
class VersionsView : public QWidget
{
    Q_OBJECT

public:
    VersionsView(const Theme& theme, const Session& session, const QTimeZone& zone, QWidget* parent = nullptr);

    /// Newest first.
    void setVersions(const QList<Row>& versions);
    /// The version that held on that day; null when none did.
    [[nodiscard]] const Row* asOf(const QDate& day) const;
    void showDay(const QDate& day);
    /// Shows the text of that version as it stood, once the versions are there; 0: whatever is the newest.
    void showVersion(qint64 number);
    [[nodiscard]] QString shownText() const;

private:
    void build();
    void fillChoice(QComboBox* box);
    void showChoice();
    void chooseWanted();
    void showDifference(const Row& older, const Row& newer);
    [[nodiscard]] const Row* chosen(const QComboBox* box) const;
    [[nodiscard]] QString describe(const Row& version) const;

    const Theme& m_theme;
    const Session& m_session;
    QTimeZone m_zone;
    QList<Row> m_versions;
    QComboBox* m_older;
    QComboBox* m_newer;
    QCheckBox* m_byDay;
    QDateEdit* m_day;
    ReadingBrowser* m_text;
    qint64 m_wanted = 0;
};

}  // namespace Seatdesk
