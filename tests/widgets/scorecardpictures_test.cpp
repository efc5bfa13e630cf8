// SPDX-License-Identifier: GPL-3.0-or-later
// The designer of the form that calls are scored by, whole in every look and language, and the score with all that a
// form can ask. With SEATDESK_PICTURES=DIR the pictures are kept.
#include "qualitybench.h"
#include "support/clippedtexts.h"
#include "support/namelesscontrols.h"
#include "support/places.h"
#include "support/tabreach.h"
#include "support/text.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/quality/scorecardsdialog.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTranslator>

namespace Seatdesk {

class ScorecardPictures : public QualityBench, public testing::WithParamInterface<const char*>
{
protected:
    ScorecardPictures()
    {
        QLocale::setDefault(QLocale(q(GetParam())));
        if (translator.load(TestPlaces::programFile(q("../translations/seatdesk_%1.qm").arg(q(GetParam())))))
            QCoreApplication::installTranslator(&translator);
    }
    ~ScorecardPictures() override
    {
        QCoreApplication::removeTranslator(&translator);
        QLocale::setDefault(usual);
    }
    void look(QWidget& shown, const char* scene)
    {
        const QString folder = qEnvironmentVariable("SEATDESK_PICTURES");
        for (const Look look : {Look::Light, Look::Dark, Look::Contrast}) {
            theme.setLook(look);
            QCoreApplication::processEvents();
            QStringList faults;
            EXPECT_TRUE(QTest::qWaitFor([&] { return (faults = clippedTexts(shown)).isEmpty(); }))
                << scene << ": " << qPrintable(faults.join(q("\n")));
            if (!folder.isEmpty()) {
                EXPECT_TRUE(shown.grab().save(
                    q("%1/form-%2-%3-%4.png").arg(folder, q(scene), Theme::nameOf(look), q(GetParam()))));
            }
        }
        EXPECT_EQ(namelessControls(shown, true), QStringList()) << scene;
    }
    QPushButton* button(const char* name) const { return dialog->findChild<QPushButton*>(q(name)); }
    void chooseLine(int row) const
    {
        auto* outline = dialog->findChild<QListView*>(q("formDraftOutline"));
        outline->setCurrentIndex(outline->model()->index(row, 0));
    }

    const QLocale usual;
    QTranslator translator;
    QPointer<ScorecardsDialog> dialog;
};

TEST_P(ScorecardPictures, OfTheDesignerAreWhole)
{
    open();
    dialog = new ScorecardsDialog(work.place, theme, page);
    dialog->open();
    look(*dialog, "empty");
    button("formStandard")->click();
    chooseLine(2);
    look(*dialog, "choice");
    EXPECT_EQ(missedByTab(*dialog), QStringList());
    chooseLine(11);
    auto* conditions = dialog->findChild<QComboBox*>(q("formItemAsked"));
    conditions->setCurrentIndex(conditions->findData(q("need")));
    Q_EMIT conditions->activated(conditions->currentIndex());
    look(*dialog, "faulty");
    auto* view = dialog->findChild<SegmentedControl*>(q("formView"));
    view->setCurrentValue(q("counting"));
    Q_EMIT view->chosen(q("counting"));
    button("formUndo")->click();
    button("formUse")->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return button("formNew")->isEnabled(); }));
    look(*dialog, "inuse");
    delete dialog;
}

TEST_P(ScorecardPictures, OfAScoreThatLacksItsReasonAreWhole)
{
    addCall(written(q("call.wav"), MadeCall::minute().wav()), 5, {{RecordingField::kLengthMs, 60000}});
    open();
    ASSERT_TRUE(heard());
    ASSERT_TRUE(actions.run(q("score.begin")));
    ASSERT_TRUE(wait([this] { return part<QWidget>("score.patience") != nullptr; }));
    QTest::keyClick(part<QWidget>("score.identity"), Qt::Key_2);
    part<QWidget>("why.identity")->setFocus();
    look(window, "reason");
}

INSTANTIATE_TEST_SUITE_P(Languages, ScorecardPictures, testing::Values("zh_CN", "zh_TW", "en"));

}  // namespace Seatdesk
