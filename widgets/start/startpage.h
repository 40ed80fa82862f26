// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCommandLinkButton;
class QFrame;
class QLabel;
class QListWidget;

namespace ccm {

/// What to do first: shown while nothing is open.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// A case that was open before.
    struct Recent
    {
        QString name; ///< short
        QString places; ///< what it holds, a line each
    };

    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QList<Recent> &recent);
    void setSampleAvailable(bool isAvailable);
    /// What can be restored, as a sentence; empty: nothing.
    void setLost(const QString &sentence);

Q_SIGNALS:
    void clientWanted();
    void siteWanted();
    void logsWanted();
    void pasteWanted();
    void planWanted();
    void sampleWanted();
    void lostWanted(); ///< it is to be restored
    void lostUnwanted();
    void recentWanted(int number); ///< of those that were set
    void chapterWanted(const QString &id); ///< of the manual

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice
    {
        QCommandLinkButton *button;
        QString icon;
    };

    QWidget *buildTitle();
    QWidget *buildChoices();
    QWidget *buildLost();
    QWidget *buildSide();
    QCommandLinkButton *add(const QString &icon, const QString &title, const QString &text,
                            void (StartPage::*wanted)());
    void drawIcons();

    QList<Choice> m_choices;
    QCommandLinkButton *m_sample = nullptr;
    QFrame *m_lost;
    QLabel *m_lostText;
    QLabel *m_recentTitle;
    QListWidget *m_recent;
};

} // namespace ccm
