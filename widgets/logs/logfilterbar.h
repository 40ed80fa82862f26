// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/logs/logfilter.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QToolButton;

namespace ccm {

class FilterLine;

/// Which records are shown: a text, a regular expression or an expression, a least severity, and a span of
/// time chosen elsewhere. Says what is wrong with what was typed; the filter before it stays then.
class LogFilterBar final : public QWidget
{
    Q_OBJECT

public:
    enum Mode : int { Text, Regex, Expression };

    explicit LogFilterBar(QWidget *parent = nullptr);

    /// What was last announced.
    [[nodiscard]] const LogFilter &filter() const { return m_filter; }
    /// All that is typed and chosen here, as an expression that says the same.
    [[nodiscard]] QString expression() const;
    /// It is read as plain text, but is written as an expression is.
    [[nodiscard]] bool looksLikeExpression() const;
    void setExpression(const QString &expression);
    /// What expression() said: in place of the severity and the time that are chosen here, too.
    void use(const QString &expression);
    /// The same; a text or a regular expression alone stands in the line as such.
    void restore(const QString &expression);
    /// Shows only records of this value, or hides them; turns what was typed into an expression.
    void include(const FilterCondition &value);
    void exclude(const FilterCondition &value);
    /// As written; from its first moment up to, and without, its last. Invalid times: any time.
    void setTimeRange(const QDateTime &from, const QDateTime &to);
    [[nodiscard]] bool hasTimeRange() const { return m_range.has_value(); }
    /// Shows everything.
    void clear();
    /// What the model remarks on the filter in use; empty: nothing.
    void showRemark(const QString &text);
    /// The filter is not in use, and why. Announced again as soon as the user asks for it again.
    void reject(const QString &why);
    [[nodiscard]] bool isRejected() const { return m_isRejected; }
    /// What is typed cannot be used: the filter before it stays.
    [[nodiscard]] bool isWrong() const { return m_isRejected || m_isUnreadable; }
    /// A sentence about what is wrong, and that the list is as it was.
    [[nodiscard]] static QString stillShown(const QString &problem);
    /// Problems are shown below the line, and below `spared` while it is visible, over what is there on
    /// this ancestor: nothing must move for them.
    void showProblemsOn(QWidget *ground, QWidget *spared = nullptr);
    void focusLine();

Q_SIGNALS:
    void filterChanged(const ccm::LogFilter &filter);
    void timeRangeCleared();
    void wrongnessChanged(); ///< of what cannot even be read

protected:
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] FilterNode typed(QString *problem) const;
    [[nodiscard]] LogFilter whole(QString *problem) const;
    void buildLine();
    void setLineWidth();
    void announce();
    void showProblem(const QString &text);
    void placeProblem();
    void drawProblem();

    FilterLine *m_line;
    QComboBox *m_mode;
    QToolButton *m_case;
    QComboBox *m_severity;
    QToolButton *m_time;
    QLabel *m_problem;
    std::optional<std::pair<QDateTime, QDateTime>> m_range;
    LogFilter m_filter;
    QString m_remark; ///< on m_filter
    bool m_isRejected = false;
    bool m_isUnreadable = false;
    QWidget *m_spared = nullptr; ///< problems do not cover it
    bool m_isChanging = false; ///< more than one thing at once: announced in the end
};

} // namespace ccm
