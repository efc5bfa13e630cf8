// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktopkeychain.h"

#include <qt6keychain/keychain.h>

namespace Seatdesk {

namespace {

const QString kService = QStringLiteral("seatdesk");

// Jobs have no parent: the keychain answers a job that is gone by a crash (QtKeychain 0.14 with libsecret). They delete
// themselves; whoever asked and is gone hears nothing.

}  // namespace

void DesktopKeychain::probe(const std::function<void(bool)>& answer)
{
    auto* job = new QKeychain::ReadPasswordJob(kService);
    job->setKey(QStringLiteral("probe"));
    connect(job, &QKeychain::Job::finished, this, [answer](QKeychain::Job* done) {
        answer(done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound);
    });
    job->start();
}

void DesktopKeychain::read(const QString& key, const std::function<void(const QString&)>& answer)
{
    auto* job = new QKeychain::ReadPasswordJob(kService);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [job, answer](QKeychain::Job* done) {
        answer(done->error() == QKeychain::NoError ? job->textData() : QString());
    });
    job->start();
}

void DesktopKeychain::write(const QString& key, const QString& password, const std::function<void(bool)>& answer)
{
    auto* job = new QKeychain::WritePasswordJob(kService);
    job->setKey(key);
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this,
            [answer](QKeychain::Job* done) { answer(done->error() == QKeychain::NoError); });
    job->start();
}

void DesktopKeychain::forget(const QString& key)
{
    auto* job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(key);
    job->start();
}

}  // namespace Seatdesk
