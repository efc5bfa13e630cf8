// SPDX-License-Identifier: GPL-3.0-or-later
// Who asked to be remembered is asked no more, until they ask to be forgotten; nothing is kept but in a keychain.
#include "signinbench.h"
#include "widgets/controls/linefield.h"

#include <QCheckBox>
#include <QHash>
#include <QLabel>
#include <QTimer>

#include <algorithm>

using namespace Seatdesk;

namespace {

/// What a PC has for a keychain; outlives the programs that use it.
struct PlaceOfKeys
{
    bool isThere = true;
    bool takes = true;
    int reads = 0;  ///< that were answered
    QHash<QString, QString> kept;
};

/// Answers later, as a keychain does.
class FakeKeychain : public QObject, public Keychain
{
public:
    explicit FakeKeychain(PlaceOfKeys& place) : m_place(place) {}

    void probe(const std::function<void(bool)>& answer) override
    {
        QTimer::singleShot(0, this, [this, answer] { answer(m_place.isThere); });
    }
    void read(const QString& number, const std::function<void(const QString& password)>& answer) override
    {
        QTimer::singleShot(0, this, [this, number, answer] {
            answer(m_place.kept.value(number));
            ++m_place.reads;
        });
    }
    void write(const QString& number, const QString& password, const std::function<void(bool kept)>& answer) override
    {
        if (m_place.takes)
            m_place.kept.insert(number, password);
        QTimer::singleShot(0, this, [this, answer] { answer(m_place.takes); });
    }
    void forget(const QString& number) override { m_place.kept.remove(number); }

private:
    PlaceOfKeys& m_place;
};

class Remembering : public SignInBench
{
protected:
    /// The program, started again on this PC, until the keychain has said all that it has to say.
    void start()
    {
        window.reset();
        const int before = keys.reads;
        open({}, std::make_unique<FakeKeychain>(keys));
        // Without a number that was here last there is nobody to look up.
        ASSERT_TRUE(QTest::qWaitFor([&] { return !isKnown || keys.reads > before; }, kPatience));
        ASSERT_TRUE(QTest::qWaitFor([&] { return screen<SignInPage>() && isTold() != keys.isThere; }, kPatience));
    }
    [[nodiscard]] LineField& password() const
    {
        return *screen<SignInPage>()->findChild<LineField*>(QStringLiteral("password"));
    }
    [[nodiscard]] QCheckBox& box() const
    {
        return *screen<SignInPage>()->findChild<QCheckBox*>(QStringLiteral("remember"));
    }
    /// That this PC has no keychain.
    [[nodiscard]] bool isTold() const
    {
        const auto* label = screen<SignInPage>()->findChild<QLabel*>(QStringLiteral("noKeychain"));
        return label->isVisible() && label->text().contains(QStringLiteral("no keychain"));
    }
    void enter()
    {
        QTest::keyClick(&password(), Qt::Key_Return);
        ASSERT_TRUE(isWorking());
        isKnown = true;
    }

    PlaceOfKeys keys;
    bool isKnown = false;
};

}  // namespace

TEST_F(Remembering, WhoAskedForItOnlyPressesEnterUntilTheyAskToBeForgotten)
{
    ASSERT_TRUE(setUp(QStringLiteral("1001")));
    start();
    EXPECT_TRUE(password().text().isEmpty());
    type(*screen<SignInPage>(), "number", QStringLiteral("1001"));
    type(*screen<SignInPage>(), "password", kSecret);
    box().click();
    enter();
    EXPECT_EQ(keys.kept.values(), QStringList{kSecret});

    start();
    EXPECT_FALSE(password().text().isEmpty());
    EXPECT_TRUE(box().isChecked());
    enter();
    EXPECT_EQ(keys.kept.size(), 1) << "remembered once more";

    start();
    box().click();
    enter();
    EXPECT_TRUE(keys.kept.isEmpty());

    start();
    EXPECT_TRUE(password().text().isEmpty());
    EXPECT_FALSE(box().isChecked());
}

/// Earlier versions kept it under the number alone.
TEST_F(Remembering, WhoSignsInLeavesNoEntryOfTheirNumberAlone)
{
    ASSERT_TRUE(setUp(QStringLiteral("1001")));
    keys.kept.insert(QStringLiteral("1001"), kSecret);
    start();
    EXPECT_TRUE(password().text().isEmpty()) << "it may be another department's";
    type(*screen<SignInPage>(), "number", QStringLiteral("1001"));
    type(*screen<SignInPage>(), "password", kSecret);
    enter();
    EXPECT_TRUE(keys.kept.isEmpty());
}

/// One keychain, two folders: a number is somebody else in the other one.
TEST_F(Remembering, TwoDepartmentsKeepTwoPasswords)
{
    for (const char* name : {"first", "second"}) {
        window.reset();
        place = QString::fromLatin1(name);
        isKnown = false;
        ASSERT_TRUE(setUp(QStringLiteral("1001")));
        start();
        EXPECT_TRUE(password().text().isEmpty());
        type(*screen<SignInPage>(), "number", QStringLiteral("1001"));
        type(*screen<SignInPage>(), "password", kSecret);
        box().click();
        enter();
    }
    EXPECT_EQ(keys.kept.size(), 2);
    start();
    EXPECT_FALSE(password().text().isEmpty()) << "and each is found again";
}

TEST_F(Remembering, WithoutAKeychainItSaysSoAndKeepsNothing)
{
    ASSERT_TRUE(setUp(QStringLiteral("1001")));
    keys.isThere = false;
    start();
    EXPECT_FALSE(box().isEnabled());
    box().click();
    type(*screen<SignInPage>(), "number", QStringLiteral("1001"));
    type(*screen<SignInPage>(), "password", kSecret);
    enter();
    EXPECT_TRUE(keys.kept.isEmpty());
}

TEST_F(Remembering, AKeychainThatDoesNotTakeItIsToldOf)
{
    ASSERT_TRUE(setUp(QStringLiteral("1001")));
    keys.takes = false;
    start();
    type(*screen<SignInPage>(), "number", QStringLiteral("1001"));
    type(*screen<SignInPage>(), "password", kSecret);
    box().click();
    enter();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const QList<QLabel*> labels = window->window().findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->isVisible() && label->text().contains(QStringLiteral("did not keep your password"));
            });
        },
        kPatience));
}
