// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace Seatdesk {

/// A text of the department to read. Loads no files and no addresses, so that an imported text fetches nothing from
/// elsewhere; a link opens in the browser only after the person has been shown where it leads.
class ReadingBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReadingBrowser(QWidget* parent = nullptr);

    QVariant loadResource(int type, const QUrl& name) override;

private:
    void follow(const QUrl& link);
};

}  // namespace Seatdesk
