// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/importchoices.h"

#include "app/transfer/transferwords.h"
#include "widgets/controls/texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Seatdesk {

namespace {

const QList<QByteArray> kEncodings{"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5"};
const QList<QChar> kDelimiters{u',', u'\t', u';', u'|'};

/// Whether rows of the record lie in a team, or always in the department or a pool.
bool hasPlace(const QString& record)
{
    return record == u"ticket" || record == u"article" || record == u"phrase";
}

}  // namespace

ImportChoices::ImportChoices(const Theme& theme, const Places& places, QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(12);
    m_record = add(theme, "importKind", tr("Kind"));
    m_encoding = add(theme, "importEncoding", tr("Encoding"));
    m_delimiter = add(theme, "importDelimiter", tr("Delimiter"));
    m_key = add(theme, "importKey", tr("A row is known again by"));
    m_place = add(theme, "importPlace", tr("Goes to"));
    m_record->addItem(tr("As its columns tell"), QString());
    for (const QString& record : importableRecords())
        m_record->addItem(TransferWords::record(record), record);
    m_encoding->addItem(tr("Recognised"), QByteArray());
    for (const QByteArray& encoding : kEncodings)
        m_encoding->addItem(QString::fromLatin1(encoding), encoding);
    m_delimiter->addItem(tr("Recognised"), QString());
    for (const QChar delimiter : kDelimiters)
        m_delimiter->addItem(TransferWords::delimiter(delimiter), QString(delimiter));
    m_key->addItem(tr("All its cells"), QString());
    m_place->addItem(tr("Where it usually goes"), QString());
    for (const auto& [scope, name] : places)
        m_place->addItem(name, scope.toString());
    for (QComboBox* choice : {m_encoding, m_delimiter, m_key, m_place})
        connect(choice, &QComboBox::activated, this, &ImportChoices::changed);
    connect(m_record, &QComboBox::activated, this, [this] {
        m_recordChosen = m_record->currentIndex() > 0;
        showPlaces();
        Q_EMIT recordChanged();
    });
    showPlaces();
}

QComboBox* ImportChoices::add(const Theme& theme, const char* name, const QString& label)
{
    auto* choice = new QComboBox;
    choice->setObjectName(QString::fromLatin1(name));
    choice->setAccessibleName(label);
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(makeLabel(theme, label, Role::Text2, TextStep::Small));
    column->addWidget(choice);
    m_row->addLayout(column, 1);
    return choice;
}

void ImportChoices::showPlaces()
{
    const QString record = m_record->currentData().toString();
    const bool can = record.isEmpty() || hasPlace(record);
    m_place->setEnabled(can);
    m_place->setToolTip(can ? QString() : tr("These belong to the whole department."));
    m_place->setAccessibleDescription(m_place->toolTip());
}

void ImportChoices::startFile()
{
    if (!m_recordChosen)
        m_record->setCurrentIndex(0);
    m_encoding->setCurrentIndex(0);
    m_delimiter->setCurrentIndex(0);
    m_key->setCurrentIndex(0);
}

void ImportChoices::show(const QString& record, const TableDescription& table)
{
    m_record->setCurrentIndex(m_record->findData(record));
    showPlaces();
    if (m_encoding->currentIndex() == 0)
        m_encoding->setItemText(0, tr("%1, recognised").arg(QString::fromLatin1(table.dialect.encoding.name)));
    const bool csv = table.dialect.format == TableDialect::Format::Csv;
    m_delimiter->setEnabled(csv);
    if (!csv)
        m_delimiter->setCurrentIndex(0);
    if (m_delimiter->currentIndex() == 0)
        m_delimiter->setItemText(0, csv ? tr("%1, recognised").arg(TransferWords::delimiter(table.dialect.delimiter))
                                        : tr("None: JSON Lines"));
    const QString key = m_key->currentData().toString();
    while (m_key->count() > 1)
        m_key->removeItem(1);
    for (const QString& column : uniqueColumnNames(table.header))
        m_key->addItem(column, column);
    m_key->setCurrentIndex(std::max(0, m_key->findData(key)));
}

ImportOptions ImportChoices::options() const
{
    ImportOptions options;
    options.record = m_record->currentData().toString();
    options.keyColumn = m_key->currentData().toString();
    options.hints.encoding = m_encoding->currentData().toByteArray();
    if (const QString delimiter = m_delimiter->currentData().toString(); !delimiter.isEmpty())
        options.hints.delimiter = delimiter.front();
    return options;
}

ScopeId ImportChoices::scope() const
{
    const QString scope = m_place->isEnabled() ? m_place->currentData().toString() : QString();
    return ScopeId::fromString(scope);
}

}  // namespace Seatdesk
