// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ccm {

class TimelineView;

/// Makes assistive technology see every TimelineView as a list: an item is an entry, track after track,
/// and tells all that the tool tip tells. Items come into being when they are asked for. To be called any
/// number of times.
void installTimelineAccessibility();
/// Tells that another entry is current, if anyone listens.
void announceTimelineEntry(TimelineView &view);
/// The entries have moved: what stood for one may be another now.
void forgetTimelineEntries(TimelineView &view);

} // namespace ccm
