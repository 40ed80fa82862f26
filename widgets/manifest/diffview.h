// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/manifest/diffmodel.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QTreeView;

namespace ccm {

class ConditionList;
class DiffFilter;
class FilterLine;
class PaneStack;
class XmlSides;

/// Where a manifest is to be chosen from.
enum class ManifestPlace : quint8 { File, Folder, Address };

enum class DiffFormat : quint8 { Text, Html, Json };

/// Two manifests side by side: what changed in a sentence, what it means for clients, each item that
/// differs with its fields, and the XML of one of them.
class DiffView final : public QWidget
{
    Q_OBJECT

public:
    explicit DiffView(DiffModel &model, QWidget *parent = nullptr);

    /// To be called with the manifests whose difference the model was given.
    void showDifference(const Manifest &before, const Manifest &after);
    /// Names the later one where nothing is compared.
    void showEmpty(const Manifest &after = {});
    void showLoading(const QString &source);
    /// In bytes; a total of 0 is not known.
    void showProgress(qint64 done, qint64 total);
    void showError(const Error &error);

Q_SIGNALS:
    void beforeWanted(ccm::ManifestPlace place); ///< another earlier manifest is to be chosen
    void afterWanted(ccm::ManifestPlace place);
    void cancelWanted(); ///< what is being read is not to be waited for
    void swapWanted();
    void exportWanted(ccm::DiffFormat format); ///< into a file that is to be asked for

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct KindButton
    {
        DiffKind kind{};
        QToolButton *button = nullptr;
        QString title;
    };

    [[nodiscard]] QWidget *buildSources();
    [[nodiscard]] QToolButton *buildChoice(const QString &objectName, const QString &accessibleName,
                                           void (DiffView::*wanted)(ManifestPlace));
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildFilterRow();
    [[nodiscard]] QToolButton *buildExport();
    [[nodiscard]] QLabel *addSource(const QString &objectName);
    void setUpTree();
    void connectSignals();
    void addKind(DiffKind kind, const QString &title);
    void showKinds();
    void selectFirstChange();
    void showCurrentItem();
    void elideSources();
    void copyText();

    DiffModel &m_model;
    Manifest m_before;
    Manifest m_after;
    DiffFilter *m_filtered;
    QLabel *m_beforeSource;
    QLabel *m_afterSource;
    QToolButton *m_swap;
    QLabel *m_headline;
    ConditionList *m_conditions;
    FilterLine *m_filter;
    std::vector<KindButton> m_kinds;
    QTreeView *m_tree;
    XmlSides *m_xml;
    PaneStack *m_stack = nullptr;
};

} // namespace ccm
