// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"
#include "widgets/workplace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace Seatdesk {

class FormDraft;
class KeyHintButton;
class LineField;
class NoticeBar;
class TextEditor;

/// Where leads and directors write a new announcement. What is typed stays when the dialog is closed without sending.
class AnnouncementEditor : public QDialog
{
    Q_OBJECT

public:
    AnnouncementEditor(Workplace& place, const Theme& theme, QWidget* parent);

    /// Whether the person may announce anything to anyone.
    static bool mayAnnounce(const Workplace& place);

Q_SIGNALS:
    void sent();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const Theme& theme);
    void fillScopes();
    void keepDrafts();
    void send();

    Workplace& m_place;
    LineField* m_title;
    TextEditor* m_body;
    QComboBox* m_scope;
    QCheckBox* m_mustRead;
    QCheckBox* m_ends;
    QDateEdit* m_until;
    NoticeBar* m_notice;
    KeyHintButton* m_send;
    FormDraft* m_draft = nullptr;
    bool m_filling = false;
};

}  // namespace Seatdesk
