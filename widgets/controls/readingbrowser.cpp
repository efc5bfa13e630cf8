// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/readingbrowser.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace Seatdesk {

namespace {

/// What a desktop opens without running anything of this PC.
bool isOpenable(const QUrl& link)
{
    return link.isValid() && (link.scheme() == u"https" || link.scheme() == u"http" || link.scheme() == u"mailto");
}

}  // namespace

ReadingBrowser::ReadingBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &ReadingBrowser::follow);
}

QVariant ReadingBrowser::loadResource(int, const QUrl&)
{
    return {};
}

void ReadingBrowser::follow(const QUrl& link)
{
    if (link.isRelative() && link.path().isEmpty() && link.hasFragment()) {
        scrollToAnchor(link.fragment());
        return;
    }
    auto* box = new QMessageBox(window());
    box->setObjectName(QStringLiteral("linkQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(link.toDisplayString());
    if (isOpenable(link)) {
        box->setText(tr("Open this address in the browser?"));
        const QPushButton* open = box->addButton(tr("Open"), QMessageBox::AcceptRole);
        connect(open, &QPushButton::clicked, box, [link] { QDesktopServices::openUrl(link); });
        box->addButton(QMessageBox::Cancel);
    } else {
        box->setText(tr("This link leads to nothing that a browser opens. Report the text if it should."));
        box->addButton(QMessageBox::Close);
    }
    box->open();
}

}  // namespace Seatdesk
