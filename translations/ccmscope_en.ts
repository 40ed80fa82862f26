<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ccm::Answers</name>
    <message numerus="yes">
        <source>Fewer than 95 % start within %n day(s) after the deadline.</source>
        <translation>
            <numerusform>Fewer than 95 % start within %n day after the deadline.</numerusform>
            <numerusform>Fewer than 95 % start within %n days after the deadline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more hour(s) are as busy.</source>
        <translation>
            <numerusform>%n more hour is as busy.</numerusform>
            <numerusform>%n more hours are as busy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Policy arrives evenly within %n minute(s) after a client is on, and clients do not depend on one another.</source>
        <translation>
            <numerusform>Policy arrives evenly within %n minute after a client is on, and clients do not depend on one another.</numerusform>
            <numerusform>Policy arrives evenly within %n minutes after a client is on, and clients do not depend on one another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ByteReader</name>
    <message numerus="yes">
        <source>%n byte(s) are expected here.</source>
        <translation>
            <numerusform>%n byte is expected here.</numerusform>
            <numerusform>%n bytes are expected here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::CaseContent</name>
    <message numerus="yes">
        <source>%n item(s) in the client manifest</source>
        <translation>
            <numerusform>%n item in the client manifest</numerusform>
            <numerusform>%n items in the client manifest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of ccmsetup</source>
        <translation>
            <numerusform>%n run of ccmsetup</numerusform>
            <numerusform>%n runs of ccmsetup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s)</source>
        <translation>
            <numerusform>%n log</numerusform>
            <numerusform>%n logs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ClientFacts</name>
    <message numerus="yes">
        <source>%n run(s) at or after the scheduled time</source>
        <translation>
            <numerusform>%n run at or after the scheduled time</numerusform>
            <numerusform>%n runs at or after the scheduled time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) after the time was drawn, none at or after the scheduled time</source>
        <translation>
            <numerusform>%n run after the time was drawn, none at or after the scheduled time</numerusform>
            <numerusform>%n runs after the time was drawn, none at or after the scheduled time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Comparison</name>
    <message numerus="yes">
        <source>What was opened does not tell about %n item(s).</source>
        <translation>
            <numerusform>What was opened does not tell about %n item.</numerusform>
            <numerusform>What was opened does not tell about %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Decoding</name>
    <message numerus="yes">
        <source>[%n zero byte(s)]</source>
        <translation>
            <numerusform>[%n zero byte]</numerusform>
            <numerusform>[%n zero bytes]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ErrorLookupDialog</name>
    <message numerus="yes">
        <source>%n reading(s), the likeliest first.</source>
        <translation>
            <numerusform>%n reading, the likeliest first.</numerusform>
            <numerusform>%n readings, the likeliest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::FileSet</name>
    <message numerus="yes">
        <source>Only the first %n file(s) were looked at.</source>
        <translation>
            <numerusform>Only the first %n file was looked at.</numerusform>
            <numerusform>Only the first %n files were looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::FilterExpression</name>
    <message numerus="yes">
        <source>A filter may have %n character(s).</source>
        <translation>
            <numerusform>A filter may have %n character.</numerusform>
            <numerusform>A filter may have %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::FilterSetMenu</name>
    <message numerus="yes">
        <source>No more than %n filter(s) can be saved.</source>
        <translation>
            <numerusform>No more than %n filter can be saved.</numerusform>
            <numerusform>No more than %n filters can be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::HighlightRuleEditor</name>
    <message numerus="yes">
        <source>The rule marks %n place(s).</source>
        <translation>
            <numerusform>The rule marks %n place.</numerusform>
            <numerusform>The rule marks %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::JsonFields</name>
    <message numerus="yes">
        <source>a text of at most %n character(s)</source>
        <translation>
            <numerusform>a text of at most %n character</numerusform>
            <numerusform>a text of at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of at most %n element(s)</source>
        <translation>
            <numerusform>a list of at most %n element</numerusform>
            <numerusform>a list of at most %n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LogActions</name>
    <message numerus="yes">
        <source>And %n record(s) around each</source>
        <translation>
            <numerusform>And %n record around each</numerusform>
            <numerusform>And %n records around each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LogFinder</name>
    <message numerus="yes">
        <source>%Ln record(s) found</source>
        <translation>
            <numerusform>%Ln record found</numerusform>
            <numerusform>%Ln records found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LogHistogram</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LogMinimap</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search hit(s)</source>
        <translation>
            <numerusform>%n search hit</numerusform>
            <numerusform>%n search hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n bookmark</numerusform>
            <numerusform>%n bookmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LogPane</name>
    <message numerus="yes">
        <source>And %n more log(s) cannot be read.</source>
        <translation>
            <numerusform>And %n more log cannot be read.</numerusform>
            <numerusform>And %n more logs cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LogStatusLine</name>
    <message numerus="yes">
        <source>Reading was cancelled. These are the last %Ln record(s).</source>
        <translation>
            <numerusform>Reading was cancelled. These are the last %Ln record.</numerusform>
            <numerusform>Reading was cancelled. These are the last %Ln records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is being read. These are its last %Ln record(s).</source>
        <translation>
            <numerusform>The log is being read. This is its last record.</numerusform>
            <numerusform>The log is being read. These are its last %Ln records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s)</source>
        <translation>
            <numerusform>%n log</numerusform>
            <numerusform>%n logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) shown</source>
        <translation>
            <numerusform>%Ln record shown</numerusform>
            <numerusform>%Ln records shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln new record</numerusform>
            <numerusform>%Ln new records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::MainWindow</name>
    <message numerus="yes">
        <source>Following %n log(s)</source>
        <translation>
            <numerusform>Following %n log</numerusform>
            <numerusform>Following %n logs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ManifestDiff</name>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>%n item changed</numerusform>
            <numerusform>%n items changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added</source>
        <translation>
            <numerusform>%n item added</numerusform>
            <numerusform>%n items added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed</source>
        <translation>
            <numerusform>%n item removed</numerusform>
            <numerusform>%n items removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ManifestPane</name>
    <message numerus="yes">
        <source>%n item(s). </source>
        <translation>
            <numerusform>%n item. </numerusform>
            <numerusform>%n items. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>There is %n more.</numerusform>
            <numerusform>There are %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 of %n item</numerusform>
            <numerusform>%1 of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ManifestReader</name>
    <message numerus="yes">
        <source>A manifest may have %n items.</source>
        <translation>
            <numerusform>A manifest may have %n item.</numerusform>
            <numerusform>A manifest may have %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elements may lie %n deep.</source>
        <translation>
            <numerusform>Elements may lie %n deep.</numerusform>
            <numerusform>Elements may lie %n deep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An element may have %n attributes.</source>
        <translation>
            <numerusform>An element may have %n attribute.</numerusform>
            <numerusform>An element may have %n attributes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::PeFile</name>
    <message numerus="yes">
        <source>It has more than %n section(s).</source>
        <translation>
            <numerusform>It has more than %n section.</numerusform>
            <numerusform>It has more than %n sections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A folder of its resources has more than %n part(s).</source>
        <translation>
            <numerusform>A folder of its resources has more than %n part.</numerusform>
            <numerusform>A folder of its resources has more than %n parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its version resource has more than %n byte(s).</source>
        <translation>
            <numerusform>Its version resource has more than %n byte.</numerusform>
            <numerusform>Its version resource has more than %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::PlanReader</name>
    <message numerus="yes">
        <source>A window of %n day(s) is longer than the 31 that are usual.</source>
        <translation>
            <numerusform>A window of %n day is longer than the 31 that are usual.</numerusform>
            <numerusform>A window of %n days is longer than the 31 that are usual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::TextPattern</name>
    <message numerus="yes">
        <source>At most %n pattern(s) can be looked for at once.</source>
        <translation>
            <numerusform>At most %n pattern can be looked for at once.</numerusform>
            <numerusform>At most %n patterns can be looked for at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pattern may have %n character(s).</source>
        <translation>
            <numerusform>A pattern may have %n character.</numerusform>
            <numerusform>A pattern may have %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::UnpackedSet</name>
    <message numerus="yes">
        <source>Only the first %n entries were looked at.</source>
        <translation>
            <numerusform>Only the first %n entry was looked at.</numerusform>
            <numerusform>Only the first %n entries were looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Verdict</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Worker</name>
    <message numerus="yes">
        <source>It was stopped after %n second(s).</source>
        <translation>
            <numerusform>It was stopped after %n second.</numerusform>
            <numerusform>It was stopped after %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
