// SPDX-License-Identifier: GPL-3.0-or-later
// What of a call is not to be heard: who hides it, who hears it all the same, and what is handed to the device.
#include "domain/accesslogentry.h"
#include "domain/redactions.h"
#include "qualitybench.h"
#include "support/clippedtexts.h"
#include "support/namelesscontrols.h"
#include "support/text.h"
#include "widgets/quality/protectiondialog.h"
#include "widgets/quality/wavelanes.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace Seatdesk {

class QualityProtection : public QualityBench
{
protected:
    RecordId hide(RecordId call, double from, double to, RedactionReason reason = RedactionReason::Bank)
    {
        return work.put(Redaction::kRecord,
                        {{RedactionField::kRecording, call.toString()},
                         {RedactionField::kFromUs, qint64(from * 1e6)},
                         {RedactionField::kToUs, qint64(to * 1e6)},
                         {RedactionField::kReason, keyOf(reason)},
                         {RedactionField::kAt, toMicros(work.office.time.now())},
                         {RedactionField::kBy, work.person.person.toString()}},
                        work.office.pool(q("quality")));
    }
    void openHidden(double from, double to)
    {
        id = addCall(written(q("call.wav"), call().wav()), 5);
        hide(id, from, to);
        beside = words();
        open();
        ASSERT_TRUE(heard());
        ASSERT_TRUE(wait([this] { return page->sound().isHiddenKnown(); }));
    }
    void become(const QString& role)
    {
        work.person.grants.first().role = role;
        work.session.update(Row(work.session.staff()), work.person.grants, work.office.scopes);
        work.records.obey(work.permissions, work.person, work.office.time);
        actions.refresh();
    }
    /// What the device gets of so many seconds from there on.
    std::vector<qint16> listenTo(double from, double seconds)
    {
        page->sound().seek(from);
        page->sound().toggle();
        output->handed.clear();
        output->play(seconds);
        page->sound().toggle();
        return output->handed;
    }
    /// The agent speaks in one ear alone: only the beep is the same in both.
    static bool isBeep(const std::vector<qint16>& ears)
    {
        int strong = 0;
        for (size_t i = 0; i < ears.size(); i += 2) {
            if (ears[i] != ears[i + 1])
                return false;
            strong += std::abs(ears[i]) > 2000 ? 1 : 0;
        }
        return strong > static_cast<int>(ears.size()) / 8;
    }
    ProtectionDialog* asked(const char* action)
    {
        EXPECT_TRUE(actions.run(QString::fromLatin1(action)))
            << qPrintable(actions.whyNot(QString::fromLatin1(action)));
        auto* dialog = page->findChild<ProtectionDialog*>();
        EXPECT_NE(dialog, nullptr);
        return dialog;
    }
    void answer(ProtectionDialog* dialog, const QString& text)
    {
        dialog->findChild<QLineEdit*>(q("protectionText"))->setText(text);
        dialog->findChild<QPushButton*>(q("protectionGoOn"))->click();
    }

    RecordId id;
};

TEST_F(QualityProtection, HandsTheDeviceABeepAndNothingElseToTheSample)
{
    openHidden(1, 2);
    const std::vector<qint16> before = listenTo(0.5, 0.5);
    EXPECT_FALSE(isBeep(before));
    EXPECT_TRUE(isBeep(listenTo(1, 1)));
    const std::vector<qint16> after = listenTo(2, 0.5);
    EXPECT_FALSE(isBeep(after));
    EXPECT_NE(after[0], after[1]) << "the first sample behind it is the call's";
    actions.run(q("call.muteCustomer"));
    page->sound().setSpeed(2);
    EXPECT_TRUE(isBeep(listenTo(1.1, 0.3))) << "and whichever voice is muted";
}

TEST_F(QualityProtection, HidesEverythingAgainWhenItCannotBeReadAnyMore)
{
    openHidden(1, 2);
    EXPECT_FALSE(page->sound().hides(3, 4));
    page->sound().forgetHidden();
    EXPECT_TRUE(page->sound().hides(3, 4));
    EXPECT_TRUE(isBeep(listenTo(3, 0.5)));
    page->sound().setHidden({});
    EXPECT_FALSE(isBeep(listenTo(3, 0.5)));
}

TEST_F(QualityProtection, TheOriginalEndsWithTheRightToIt)
{
    openHidden(1, 2);
    become(q("director"));
    answer(asked("call.original"), q("申诉复核"));
    ASSERT_TRUE(wait([this] { return page->sound().isOriginal(); }));
    become(q("inspector"));
    EXPECT_FALSE(page->sound().isOriginal());
    EXPECT_TRUE(isBeep(listenTo(1, 1)));
}

TEST_F(QualityProtection, BeepsOverEverythingUntilItIsKnownWhatIsHidden)
{
    Listening sound({decoderProgram(), folderPath(), {}, [this](int rate, const SoundOutput::Pull& pull) {
                         auto made = std::make_unique<HeldOutput>(&output);
                         made->open(rate, pull);
                         return made;
                     }});
    Row row;
    row.id = newId<RecordId>();
    sound.open(CallRecording(row), written(q("call.wav"), call().wav()));
    ASSERT_TRUE(wait([&sound] { return sound.isOpen(); }));
    EXPECT_TRUE(sound.hides(0, 12));
    sound.toggle();
    output->play(2);
    EXPECT_TRUE(isBeep(output->handed));
    sound.setHidden({});
    output->handed.clear();
    output->play(0.5);
    EXPECT_FALSE(isBeep(output->handed));
    sound.close();
    EXPECT_TRUE(sound.hides(0, 1)) << "of the next one nothing is known either";
}

TEST_F(QualityProtection, HidesWordsAndWavesOfWhatIsNotHeard)
{
    openHidden(7, 7.95);
    const QAbstractItemModel& lines = *part<QListView>("transcriptList")->model();
    QStringList texts;
    for (int row = 0; row < lines.rowCount(); ++row)
        texts.append(lines.index(row, 0).data().toString());
    EXPECT_TRUE(texts.filter(q("网又断了")).isEmpty());
    EXPECT_EQ(texts.filter(q("Not to be heard: Bank data")).size(), 1) << qPrintable(texts.join(q(" | ")));
    EXPECT_EQ(texts.filter(q("您好")).size(), 1);
    part<QLineEdit>("transcriptSearch")->setText(q("Bank"));
    EXPECT_TRUE(page->sound().hides(7.5, 7.6));
    EXPECT_FALSE(page->sound().hides(8, 8.1));
}

TEST_F(QualityProtection, AnInspectorMarksARangeByKeysHidesItAndTakesItBack)
{
    id = addCall(written(q("call.wav"), call().wav()), 5);
    open();
    ASSERT_TRUE(heard());
    EXPECT_FALSE(actions.whyNot(q("call.redact")).isEmpty());
    page->sound().seek(2.5);
    ASSERT_TRUE(actions.run(q("call.markIn")));
    page->sound().seek(1);
    ASSERT_TRUE(actions.run(q("call.markOut"))) << "from behind too";
    ProtectionDialog* dialog = asked("call.redact");
    EXPECT_EQ(clippedTexts(*dialog), QStringList());
    EXPECT_EQ(namelessControls(*dialog, true), QStringList());
    auto* reason = dialog->findChild<QComboBox*>(q("protectionReason"));
    reason->setCurrentIndex(reason->count() - 1);
    answer(dialog, {});
    EXPECT_TRUE(work.records.all(Redaction::kRecord).isEmpty()) << "another reason needs words";
    answer(dialog, q("旁人说话"));
    ASSERT_TRUE(wait([this] { return page->sound().hides(1.5, 1.6); }));
    const Redaction made(work.records.all(Redaction::kRecord).first());
    EXPECT_EQ(made.fromUs(), 1000000);
    EXPECT_EQ(made.toUs(), 2500000);
    EXPECT_EQ(made.by(), work.person.person);
    EXPECT_FALSE(part<WaveLanes>("waveLanes")->range());
    auto* list = part<QListView>("redactionList");
    ASSERT_TRUE(list->isVisible());
    EXPECT_FALSE(actions.whyNot(q("call.unredact")).isEmpty());
    list->setCurrentIndex(list->model()->index(0, 0));
    dialog = asked("call.unredact");
    answer(dialog, {});
    EXPECT_EQ(work.records.all(Redaction::kRecord).size(), 1) << "not without a reason";
    answer(dialog, q("位置标错"));
    ASSERT_TRUE(wait([this] { return !page->sound().hides(1.5, 1.6); }));
    EXPECT_TRUE(list->model()->index(0, 0).data().toString().contains(q("位置标错"))) << "and stays on record";
}

TEST_F(QualityProtection, AnInspectorNeverHearsTheOriginal)
{
    openHidden(1, 2);
    EXPECT_TRUE(actions.whyNot(q("call.original")).contains(q("director")));
    EXPECT_FALSE(actions.run(q("call.original")));
    EXPECT_FALSE(page->sound().isOriginal());
}

TEST_F(QualityProtection, TheDirectorHearsTheOriginalForAReasonThatIsLoggedFirst)
{
    openHidden(1, 2);
    become(q("director"));
    EXPECT_TRUE(isBeep(listenTo(1, 1))) << "who may hear it has to want it";
    work.records.failSubmits(Error{Error::Kind::Full, {}});
    answer(asked("call.original"), q("客户投诉核实"));
    QTest::qWait(20);
    EXPECT_FALSE(page->sound().isOriginal()) << "what could not be logged is not heard";
    work.records.failSubmits(std::nullopt);
    page->findChild<ProtectionDialog*>()->findChild<QPushButton*>(q("protectionGoOn"))->click();
    ASSERT_TRUE(wait([this] { return page->sound().isOriginal(); }));
    const AccessLogEntry entry(work.records.all(AccessLogEntry::kRecord).first());
    EXPECT_EQ(entry.what(), q("original"));
    EXPECT_EQ(entry.reason(), q("客户投诉核实"));
    EXPECT_EQ(entry.target(), id);
    EXPECT_EQ(entry.by(), work.person.person);
    EXPECT_FALSE(isBeep(listenTo(1, 1)));
    page->sound().close();
    EXPECT_FALSE(page->sound().isOriginal()) << "until another recording is opened";
}

TEST_F(QualityProtection, WhatWasHeardIsLoggedOnceOneLeavesAndTheDirectorReadsIt)
{
    openHidden(1, 2);
    EXPECT_FALSE(part<QWidget>("heardByPane")->isVisible());
    listenTo(2, 1);
    page->sound().setSpeed(2);
    listenTo(8, 1);
    page->hide();
    ASSERT_TRUE(wait([this] { return !work.records.all(AccessLogEntry::kRecord).isEmpty(); }));
    const AccessLogEntry entry(work.records.all(AccessLogEntry::kRecord).first());
    EXPECT_EQ(entry.what(), q("listen"));
    EXPECT_EQ(entry.target(), id);
    EXPECT_EQ(entry.by(), work.person.person);
    const QList<HeardPart> parts = entry.heard().parts();
    ASSERT_EQ(parts.size(), 2);
    EXPECT_EQ(parts[0], (HeardPart{2000, 3000, 1, false}));
    EXPECT_EQ(parts[1].fromMs, 8000);
    EXPECT_NEAR(double(parts[1].toMs), 10000, 5);
    EXPECT_EQ(parts[1].speed, 2);
    page->show();
    EXPECT_FALSE(part<QWidget>("heardByPane")->isVisible()) << "an inspector does not read the log";
    become(q("director"));
    auto* heardBy = part<QListView>("heardByList");
    ASSERT_TRUE(wait([heardBy] { return heardBy->isVisible(); }));
    const QString line = heardBy->model()->index(0, 0).data().toString();
    EXPECT_TRUE(line.contains(q("00:02–00:03, 00:08–00:10 (2×)"))) << qPrintable(line);
}

TEST_F(QualityProtection, AnExportIsLoggedForAReasonAndNeverHoldsTheOriginal)
{
    openHidden(1, 2);
    become(q("director"));
    page->sound().setOriginal(true);
    wavePath = folderPath() + q("/out.wav");
    ProtectionDialog* dialog = asked("call.export");
    answer(dialog, {});
    EXPECT_TRUE(waveName.isEmpty()) << "not without a reason";
    answer(dialog, q("法务调取"));
    ASSERT_TRUE(wait([this] { return QFileInfo::exists(wavePath); }));
    EXPECT_EQ(waveName, q("call.wav"));
    const AccessLogEntry entry(work.records.all(AccessLogEntry::kRecord).first());
    EXPECT_EQ(entry.what(), q("export"));
    EXPECT_EQ(entry.record(), q("recording"));
    EXPECT_EQ(entry.target(), id);
    EXPECT_EQ(entry.reason(), q("法务调取"));
    QFile wave(wavePath);
    ASSERT_TRUE(wave.open(QIODevice::ReadOnly));
    const QByteArray bytes = wave.readAll().mid(44);
    std::vector<qint16> ears(static_cast<size_t>(bytes.size() / 2));
    memcpy(ears.data(), bytes.constData(), static_cast<size_t>(bytes.size()));
    ASSERT_EQ(ears.size(), 2U * 12 * 8000);
    EXPECT_TRUE(isBeep({ears.begin() + 2 * 8000, ears.begin() + 2 * 16000}));
    EXPECT_FALSE(isBeep({ears.begin(), ears.begin() + 2 * 8000}));
}

TEST_F(QualityProtection, AnExportDoesNotTakeTheRecordingsOwnPlaceOrHappenUnlogged)
{
    openHidden(1, 2);
    wavePath = page->sound().path();
    QFile own(wavePath);
    const qint64 size = own.size();
    answer(asked("call.export"), q("法务调取"));
    EXPECT_TRUE(work.records.all(AccessLogEntry::kRecord).isEmpty());
    page->findChild<ProtectionDialog*>()->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    wavePath = folderPath() + q("/out.wav");
    work.records.failSubmits(Error{Error::Kind::Full, {}});
    answer(asked("call.export"), q("法务调取"));
    QTest::qWait(20);
    EXPECT_FALSE(QFileInfo::exists(wavePath));
    EXPECT_EQ(own.size(), size);
}

TEST_F(QualityProtection, WhatAnotherSeatHidesIsBeepedOverAtOnce)
{
    id = addCall(written(q("call.wav"), call().wav()), 5);
    open();
    ASSERT_TRUE(heard());
    ASSERT_TRUE(wait([this] { return page->sound().isHiddenKnown(); }));
    EXPECT_FALSE(isBeep(listenTo(1, 0.5)));
    hide(id, 1, 2);
    ASSERT_TRUE(wait([this] { return page->sound().hides(1, 2); }));
    EXPECT_TRUE(isBeep(listenTo(1, 0.5)));
}

}  // namespace Seatdesk
