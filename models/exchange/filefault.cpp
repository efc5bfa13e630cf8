// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/filefault.h"

#include "exchange/encodingdetector.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr qint64 kLook = qint64{64} * 1024;
/// One in so many characters may be a control character, and a few in any case; naughty but honest texts have fewer.
constexpr qint64 kControlShare = 20;
constexpr qint64 kFewControls = 32;

struct Signature
{
    QByteArray begin;
    FileFault fault;
};

const QList<Signature>& signatures()
{
    static const QList<Signature> known{{"%PDF-", FileFault::Pdf},
                                        {"\x89PNG\r\n", FileFault::Picture},
                                        {"\xff\xd8\xff", FileFault::Picture},
                                        {"GIF8", FileFault::Picture},
                                        {"II*", FileFault::Picture},
                                        {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileFault::Workbook},
                                        {"\x1f\x8b", FileFault::Archive},
                                        {"7z\xbc\xaf", FileFault::Archive},
                                        {"Rar!", FileFault::Archive}};
    return known;
}

/// A workbook is an archive that names its parts; what else is packed is not for us to open.
FileFault faultOfZip(const QByteArray& head)
{
    return head.contains("xl/") || head.contains("[Content_Types].xml") ? FileFault::Workbook : FileFault::Archive;
}

bool isControl(char byte)
{
    return static_cast<uchar>(byte) < 0x20 && !QByteArrayView("\t\n\v\f\r\x1b").contains(byte);
}

bool isText(const QByteArray& head)
{
    EncodingDetector detector;
    detector.feed(head);
    if (detector.encoding().name.startsWith("UTF-16"))
        return true;
    return std::count_if(head.begin(), head.end(), isControl) <= kFewControls + head.size() / kControlShare;
}

}  // namespace

std::optional<FileFault> fileFault(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return FileFault::Missing;
    if (info.isDir())
        return FileFault::Folder;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileFault::Unreadable;
    const QByteArray head = file.read(kLook);
    if (head.isEmpty())
        return FileFault::Empty;
    if (head.startsWith("PK\x03\x04"))
        return faultOfZip(head);
    for (const Signature& signature : signatures()) {
        if (head.startsWith(signature.begin))
            return signature.fault;
    }
    return isText(head) ? std::nullopt : std::optional(FileFault::NotText);
}

QString fileFaultText(FileFault fault)
{
    switch (fault) {
        case FileFault::Missing:
            return QStringLiteral("there is no such file");
        case FileFault::Folder:
            return QStringLiteral("it is a folder, not a file");
        case FileFault::Unreadable:
            return QStringLiteral("it may not be read");
        case FileFault::Empty:
            return QStringLiteral("it is empty");
        case FileFault::Pdf:
            return QStringLiteral("it is a PDF, not a table");
        case FileFault::Picture:
            return QStringLiteral("it is a picture, not a table");
        case FileFault::Workbook:
            return QStringLiteral("it is a workbook; save its sheet as CSV first");
        case FileFault::Archive:
            return QStringLiteral("it is an archive; unpack it first");
        case FileFault::NotText:
            return QStringLiteral("it is no text, so no table");
    }
    return {};
}

}  // namespace Seatdesk
