// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "widgets/theme/theme.h"
#include "widgets/workplace.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;

namespace Seatdesk {

class FormDraft;
class NoticeBar;
class TextEditor;

/// A phrase in its three languages, to read for everyone and to write for whom the rules let: one's own, the team's
/// for leads, the department's for editors and directors.
class PhraseEditor : public QWidget
{
    Q_OBJECT

public:
    PhraseEditor(Workplace& place, const Theme& theme, QWidget* parent = nullptr);

    void show(const Row& phrase);
    void showNew(const QString& situation);
    void save();
    void remove();
    [[nodiscard]] QString whyNoSave() const;
    [[nodiscard]] QString whyNoRemove() const;
    /// The phrase shown; none while a new one is written.
    [[nodiscard]] const std::optional<Row>& phrase() const { return m_phrase; }

Q_SIGNALS:
    void saved(Seatdesk::RecordId phrase);
    void removed();

private:
    /// What was handed over to be saved.
    struct Sent
    {
        RecordId id;
        QString about;      ///< of its draft
        QJsonObject shown;  ///< as it stood in the form
        QJsonObject fields;
    };

    void build(const Theme& theme);
    void takeSaved(const Sent& sent);
    void addTexts(const Theme& theme, QFormLayout& form);
    void fillScopes();
    void fill(const QJsonObject& fields, ScopeId scope);
    void keepDrafts();
    [[nodiscard]] QJsonObject written() const;
    void showRights();
    [[nodiscard]] bool mayWrite(ScopeId scope) const;
    [[nodiscard]] ScopeId chosenScope() const;

    Workplace& m_place;
    std::optional<Row> m_phrase;
    QComboBox* m_situation;
    QComboBox* m_topic;
    QComboBox* m_scope;
    QList<std::pair<QString, TextEditor*>> m_texts;
    QLabel* m_rights;
    NoticeBar* m_notice;
    FormDraft* m_draft = nullptr;
    QJsonObject m_shown;  ///< as it was before anybody wrote
    bool m_filling = false;
};

}  // namespace Seatdesk
