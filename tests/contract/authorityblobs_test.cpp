// SPDX-License-Identifier: GPL-3.0-or-later
// Attached files with every authority: in parts, whole, honest, for who sees their row.
#include "contract/authoritycontract.h"

#include <QCryptographicHash>

using namespace Seatdesk;

namespace {

template <typename Department>
class AuthorityBlobs : public AuthorityContract<Department>
{};

}  // namespace

TYPED_TEST_SUITE(AuthorityBlobs, Departments);

namespace {

/// A blob row of that hash and size; null when refused.
RecordId blobRow(PortDepartment& d, StaffId person, const QByteArray& sha256, qint64 size)
{
    GroupBuilder group = d.builder(person);
    const RecordId id = group.insert(QStringLiteral("blob"), d.firstTeam,
                                     {{QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())},
                                      {QStringLiteral("size"), size},
                                      {QStringLiteral("media_type"), QStringLiteral("image/png")}});
    return d.push(person, group.group()).first().status == PushResult::Status::Ok ? id : RecordId();
}

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray someBytes(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 7;
    for (char& byte : bytes)
        byte = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
    return bytes;
}

}  // namespace

TYPED_TEST(AuthorityBlobs, TakesAFileInPartsAndGivesItBack)
{
    const QByteArray bytes = someBytes(Authority::kBlobPart * 2 + 777);
    const QByteArray sha = hashOf(bytes);
    const auto mine = this->d.authority(this->agent);
    EXPECT_EQ(mine->putBlob(sha, 0, bytes.left(10)).error().kind, Error::Kind::NotFound) << "the row comes first";
    ASSERT_FALSE(blobRow(this->d, this->agent, sha, bytes.size()).isNull());
    EXPECT_EQ(mine->putBlob(sha, 0, {}).value(), 0);
    EXPECT_EQ(mine->putBlob(sha, 0, bytes.left(Authority::kBlobPart)).value(), Authority::kBlobPart);
    EXPECT_EQ(mine->putBlob(sha, 0, bytes.left(Authority::kBlobPart)).value(), Authority::kBlobPart)
        << "sent again after a lost answer";
    EXPECT_EQ(mine->blob(sha, 0).error().kind, Error::Kind::NotFound) << "half a file is none";
    EXPECT_EQ(mine->putBlob(sha, Authority::kBlobPart, bytes.mid(Authority::kBlobPart, Authority::kBlobPart)).value(),
              2 * Authority::kBlobPart);
    EXPECT_EQ(mine->putBlob(sha, 2 * Authority::kBlobPart, bytes.mid(2 * Authority::kBlobPart)).value(), bytes.size());
    const auto other = this->d.authority(this->colleague);
    QByteArray back;
    for (;;) {
        const QByteArray part = other->blob(sha, back.size()).value();
        EXPECT_LE(part.size(), Authority::kBlobPart);
        if (part.isEmpty())
            break;
        back += part;
    }
    EXPECT_EQ(back, bytes);
    EXPECT_EQ(this->d.authority(this->stranger)->blob(sha, 0).error().kind, Error::Kind::NotFound)
        << "who does not see the row does not get the bytes";
}

TYPED_TEST(AuthorityBlobs, RefusesAFileWhoseHashOrSizeLies)
{
    const QByteArray bytes = someBytes(5000);
    const QByteArray wrong = hashOf(bytes + 'x');
    const auto mine = this->d.authority(this->agent);
    ASSERT_FALSE(blobRow(this->d, this->agent, wrong, bytes.size()).isNull());
    EXPECT_EQ(mine->putBlob(wrong, 0, bytes).error().kind, Error::Kind::Invalid);
    EXPECT_EQ(mine->putBlob(wrong, 0, {}).value(), 0) << "nothing of it is kept";
    const QByteArray sha = hashOf(bytes);
    ASSERT_FALSE(blobRow(this->d, this->agent, sha, bytes.size() - 1).isNull());
    EXPECT_EQ(mine->putBlob(sha, 0, bytes).error().kind, Error::Kind::Invalid);
    EXPECT_EQ(mine->putBlob(sha, 0, {}).value(), 0);
}

TYPED_TEST(AuthorityBlobs, RefusesPartsAndFilesThatAreTooLarge)
{
    const auto mine = this->d.authority(this->agent);
    const QByteArray part = someBytes(Authority::kBlobPart + 1);
    const QByteArray sha = hashOf(part);
    ASSERT_FALSE(blobRow(this->d, this->agent, sha, part.size()).isNull());
    EXPECT_EQ(mine->putBlob(sha, 0, part).error().kind, Error::Kind::Invalid);
    const QByteArray huge = hashOf("huge");
    ASSERT_FALSE(blobRow(this->d, this->agent, huge, Authority::kBlobLimit + 1).isNull());
    EXPECT_EQ(mine->putBlob(huge, 0, "x").error().kind, Error::Kind::Invalid);
}
