// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says of a folder's health. Whether this machine's disk is encrypted and its clock kept is
// another matter: its lines are read one by one.
#include "host/savingprogram.h"
#include "store/volume.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Seatdesk;

namespace {

class Doctor : public SavingProgram
{
protected:
    void SetUp() override
    {
        SavingProgram::SetUp();
        save(QStringLiteral("在"));
    }

    /// The line of that matter; `! ` before it: it needs doing.
    QByteArray line(const QByteArray& matter)
    {
        m_last = run({QStringLiteral("doctor")});
        const QByteArrayList lines = m_last.out.split('\n');
        for (const QByteArray& one : lines) {
            if (one.mid(2).startsWith(matter))
                return one;
        }
        return m_last.out + m_last.err;
    }
    int lastCode() const { return m_last.code; }
    QString outbox() const
    {
        const QDir people(data + QStringLiteral("/people"));
        return people.filePath(people.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0) +
                               QStringLiteral("/outbox.db"));
    }

private:
    Outcome m_last;
};

}  // namespace

TEST_F(Doctor, FindsNothingAmissInWhatTheProgramMade)
{
    EXPECT_EQ(line("rights"), "  rights: only the owner can read or change the folder");
    EXPECT_EQ(line("files"), "  files: sound");
    EXPECT_TRUE(line("room").contains("MiB are free"));
    // What the sentences are is tested where they are made; here, that it is the one of this folder.
    const QHash<Volume::Kind, QByteArray> volumes{{Volume::Kind::Encrypted, " is encrypted"},
                                                  {Volume::Kind::Plain, " is not encrypted. "},
                                                  {Volume::Kind::Memory, "volume: the folder lies in memory ("},
                                                  {Volume::Kind::Unknown, " cannot be told from here. "}};
    const QByteArray said = line("volume");
    EXPECT_TRUE(said.contains(volumes.value(volumeOf(data).kind)) || said.endsWith(" is encrypted"))
        << said.constData();
    EXPECT_TRUE(line("clock").contains("clock: "));
}

TEST_F(Doctor, NamesWhatOthersCanRead)
{
    ASSERT_TRUE(QFile::setPermissions(outbox(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const QByteArray said = line("rights");
    EXPECT_TRUE(said.startsWith("! ") && said.contains("outbox.db") && said.contains("chmod")) << said.constData();
    EXPECT_EQ(lastCode(), 1);
}

TEST_F(Doctor, TellsADamagedFileFromOneThatIsMadeAgain)
{
    const auto spoil = [](const QString& path) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(file.size() - 4096));
        file.write(QByteArray(4096, '\xa5'));
    };
    spoil(QFileInfo(outbox()).path() + QStringLiteral("/replica.db"));
    EXPECT_TRUE(line("files").contains("Nothing is lost")) << line("files").constData();
    spoil(data + QStringLiteral("/authority.db"));
    const QByteArray said = line("files");
    EXPECT_TRUE(said.startsWith("! ") && said.contains("authority.db") && said.contains("salvage")) << said.constData();
    EXPECT_EQ(lastCode(), 1);
}

TEST_F(Doctor, SeesAClockThatWasPutBack)
{
    QFile file(outbox());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addDays(2), QFileDevice::FileModificationTime));
    file.close();
    const QByteArray said = line("clock");
    EXPECT_TRUE(said.startsWith("! ") && said.contains("ahead of this PC's clock")) << said.constData();
}

TEST_F(Doctor, MakesNoFolder)
{
    data += QStringLiteral("-mistyped");
    EXPECT_EQ(run({QStringLiteral("doctor")}).code, 1);
    EXPECT_FALSE(QDir(data).exists());
}
