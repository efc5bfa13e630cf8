// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace Seatdesk {

/// The knowledge base as a tree: everything, its libraries, and below each the categories that its articles have.
/// Every node knows how many articles lie at or below it.
class CatalogueModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1, KeyRole };
    using NameOf = std::function<QString(const QString& library)>;

    /// Which articles a node stands for; empty = all.
    struct Place
    {
        QString library;
        QSet<RecordId> categories;

        [[nodiscard]] bool holds(const Row& article) const;
    };

    /// `allName` names the root; libraries come in the order of `libraries`, unknown ones after them.
    CatalogueModel(QString allName, QStringList libraries, NameOf libraryName, QObject* parent = nullptr);
    ~CatalogueModel() override;

    /// Same nodes: only the counts change. Otherwise the tree is reset; nodes keep their KeyRole.
    void setContent(const QList<Row>& articles, const QList<Row>& categories);
    [[nodiscard]] Place placeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOfKey(const QString& key) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Node;

    [[nodiscard]] std::unique_ptr<Node> build(const QList<Row>& articles, const QList<Row>& categories) const;
    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node* node) const;
    void takeCounts(Node& into, const Node& from);

    QString m_allName;
    QStringList m_libraries;
    NameOf m_libraryName;
    std::unique_ptr<Node> m_root;
};

}  // namespace Seatdesk
