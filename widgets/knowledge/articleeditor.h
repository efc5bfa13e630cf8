// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/liverows.h"
#include "widgets/theme/theme.h"
#include "widgets/workplace.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace Seatdesk {

class ActionRegistry;
class FormDraft;
class KeyHintButton;
class LineField;
class NoticeBar;
class TextEditor;

/// Where an editor writes a draft article. What is typed is kept as a draft until it is saved.
class ArticleEditor : public QWidget
{
    Q_OBJECT

public:
    ArticleEditor(Workplace& place, const Theme& theme, QWidget* parent = nullptr);

    void edit(const Row& article);
    /// A new article; `fields` are what is known of it already.
    void editNew(const QJsonObject& fields = {});
    [[nodiscard]] QJsonObject fields() const;

    void save();
    /// Follows the action that saves.
    [[nodiscard]] KeyHintButton& saveButton() const { return *m_save; }

Q_SIGNALS:
    /// `isShown`: it is still the one in the editor.
    void saved(Seatdesk::RecordId article, bool isShown);
    void left();

private:
    void build(const Theme& theme);
    void nameFields();
    [[nodiscard]] QLayout* makeDays();
    [[nodiscard]] QLayout* makeButtons(const Theme& theme);
    void fill(const QJsonObject& fields);
    void fillChoices();
    void keepDrafts();
    void openDraft();
    [[nodiscard]] QJsonValue dayValue(const QCheckBox* box, const QDateEdit* day, const QTime& time) const;
    void takeDay(const QJsonValue& value, QCheckBox* box, QDateEdit* day);

    Workplace& m_place;
    std::optional<Row> m_article;
    LiveRows m_categories;
    FormDraft* m_draft = nullptr;
    QJsonObject m_shown;  ///< as it was before anybody wrote
    QString m_wantedCategory;
    bool m_filling = false;
    LineField* m_title;
    QComboBox* m_library;
    QComboBox* m_category;
    QComboBox* m_issuer;
    LineField* m_source;
    LineField* m_aliases;
    QCheckBox* m_begins;
    QDateEdit* m_from;
    QCheckBox* m_ends;
    QDateEdit* m_until;
    TextEditor* m_body;
    NoticeBar* m_notice;
    KeyHintButton* m_save;
};

}  // namespace Seatdesk
