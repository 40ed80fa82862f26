// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/base/status.h"

#include <QStackedWidget>
#include <QTimer>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ccm {

/// A pane's content, or one clear sentence instead of it: nothing opened, loading, or an error.
class PaneStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PaneStack(QWidget *content, QWidget *parent = nullptr);

    void showContent();
    /// What can be done about it: a button each.
    struct Offer
    {
        QString text;
        std::function<void()> run;
    };
    void showEmpty(const QString &title, const QString &hint, const QList<Offer> &offers = {});
    void showLoading(const QString &text);
    /// How far loading is, in bytes; a total of 0 is not known. Nothing where it is not loading.
    void showProgress(qint64 done, qint64 total);
    void showError(const Error &error);

    [[nodiscard]] bool showsContent() const;

Q_SIGNALS:
    /// Offered while loading takes its time, where somebody listens.
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildNotice();
    void showNotice(Status status, const QString &title, const QString &text);
    void setOffers(const QList<Offer> &offers);
    void drawIcon();

    QWidget *m_content;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_busy;
    QPushButton *m_cancel;
    QWidget *m_offers;
    QTimer m_patience; ///< what is loaded sooner is not worth a button
    bool m_isLoading = false;
    Status m_status = Status::Neutral;
};

} // namespace ccm
