// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every source with a window includes.
#pragma once

#include "core.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QToolButton>
#include <QWidget>
