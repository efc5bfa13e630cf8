// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/row.h"
#include "widgets/theme/theme.h"
#include "widgets/workplace.h"

#include <QDialog>
#include <QJsonObject>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace Seatdesk {

class FormDraft;
class KeyHintButton;
class LineField;
class NoticeBar;
class TextEditor;

/// Where leads and directors write an announcement, or correct one. What is typed stays when the dialog is closed
/// without sending.
class AnnouncementEditor : public QDialog
{
    Q_OBJECT

public:
    AnnouncementEditor(Workplace& place, const Theme& theme, QWidget* parent);

    /// Whether the person may announce anything to anyone.
    static bool mayAnnounce(const Workplace& place);
    static bool mayCorrect(const Workplace& place, const Row& announcement);

    /// Writes on at the new one.
    void writeNew();
    void correct(const Row& announcement);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const Theme& theme);
    void fillScopes();
    void keepDrafts();
    void fill(const QJsonObject& fields, ScopeId scope);
    void begin(const QString& title, const QString& word);
    [[nodiscard]] QJsonObject written() const;
    [[nodiscard]] QJsonObject typed() const;
    void send();
    void sent(const QString& about, const Result<void>& done);

    Workplace& m_place;
    LineField* m_title;
    TextEditor* m_body;
    QComboBox* m_scope;
    QCheckBox* m_mustRead;
    QCheckBox* m_again;  ///< corrected: everybody reads it anew
    QCheckBox* m_ends;
    QDateEdit* m_until;
    NoticeBar* m_notice;
    KeyHintButton* m_send;
    FormDraft* m_draft = nullptr;
    std::optional<Row> m_corrected;  ///< nothing: a new one
    QJsonObject m_shown;             ///< as it was before anybody wrote
    bool m_filling = false;
};

}  // namespace Seatdesk
