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
        <source>Fewer than 95 % are installed within %n day(s) after the deadline.</source>
        <translation>
            <numerusform>Fewer than 95 % are installed within %n day after the deadline.</numerusform>
            <numerusform>Fewer than 95 % are installed within %n days after the deadline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are the fewest that keep every link within its limit with a probability of %1.</source>
        <translation>
            <numerusform>%n day is the fewest that keeps every link within its limit with a probability of %1.</numerusform>
            <numerusform>%n days are the fewest that keep every link within its limit with a probability of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No number of days up to 31 keeps every link within its limit, because %1 is above its limit of %2 Mbit/s in some hour with a probability of %3 even with %n day(s).</source>
        <translation>
            <numerusform>No number of days up to 31 keeps every link within its limit, because %1 is above its limit of %2 Mbit/s in some hour with a probability of %3 even with %n day.</numerusform>
            <numerusform>No number of days up to 31 keeps every link within its limit, because %1 is above its limit of %2 Mbit/s in some hour with a probability of %3 even with %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are the fewest with which %1 of the clients are done by the deadline.</source>
        <translation>
            <numerusform>%n day are the fewest with which %1 of the clients are done by the deadline.</numerusform>
            <numerusform>%n days are the fewest with which %1 of the clients are done by the deadline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Assumptions</name>
    <message numerus="yes">
        <source>Policy arrives evenly within %n minute(s) after a client is on, and clients do not depend on one another.</source>
        <translation>
            <numerusform>Policy arrives evenly within %n minute after a client is on, and clients do not depend on one another.</numerusform>
            <numerusform>Policy arrives evenly within %n minutes after a client is on, and clients do not depend on one another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::BundleDesk</name>
    <message numerus="yes">
        <source>%n file(s) are not in it; the details list them.</source>
        <translation>
            <numerusform>%n file is not in it; the details list it.</numerusform>
            <numerusform>%n files are not in it; the details list them.</numerusform>
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
    <name>ccm::Cabinet</name>
    <message numerus="yes">
        <source>Only the first %n cabinets were looked at.</source>
        <translation>
            <numerusform>Only the first %n cabinets were looked at.</numerusform>
            <numerusform>Only the first %n cabinets were looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::CabinetSignature</name>
    <message numerus="yes">
        <source>%n byte(s) follow the signature, and no signature covers them.</source>
        <translation>
            <numerusform>%n byte follows the signature, and no signature covers them.</numerusform>
            <numerusform>%n bytes follow the signature, and no signature covers them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::CandidatesDialog</name>
    <message numerus="yes">
        <source>There are %n manifests here. Which one is to be opened?</source>
        <translation>
            <numerusform>There are %n manifests here. Which one is to be opened?</numerusform>
            <numerusform>There are %n manifests here. Which one is to be opened?</numerusform>
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
    <name>ccm::CaseFile</name>
    <message numerus="yes">
        <source>a text of 1 to %n character(s)</source>
        <translation>
            <numerusform>a text of 1 to %n character</numerusform>
            <numerusform>a text of 1 to %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::CaseReport</name>
    <message numerus="yes">
        <source>%n more record(s) say the same.</source>
        <translation>
            <numerusform>%n more record says the same.</numerusform>
            <numerusform>%n more records say the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the client manifest</source>
        <translation>
            <numerusform>%n item in the client manifest</numerusform>
            <numerusform>%n items in the client manifest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier row(s) of this table are left out.</source>
        <translation>
            <numerusform>%n earlier row of this table is left out.</numerusform>
            <numerusform>%n earlier rows of this table are left out.</numerusform>
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
    <name>ccm::ClientFinder</name>
    <message numerus="yes">
        <source>It holds %n client(s), more than can be compared at once.</source>
        <translation>
            <numerusform>It holds %n client, more than can be compared at once.</numerusform>
            <numerusform>It holds %n clients, more than can be compared at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ClientText</name>
    <message numerus="yes">
        <source>%n of %1 messages are not known to Ccmscope.</source>
        <translation>
            <numerusform>%n of %1 messages is not known to Ccmscope.</numerusform>
            <numerusform>%n of %1 messages are not known to Ccmscope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spread over %n day(s)</source>
        <translation>
            <numerusform>spread over %n day</numerusform>
            <numerusform>spread over %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::CommandDesk</name>
    <message numerus="yes">
        <source>%Ln record(s) of the logs have these words; the newest are listed.</source>
        <translation>
            <numerusform>%Ln record of the logs has these words; the newest are listed.</numerusform>
            <numerusform>%Ln records of the logs have these words; the newest are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the logs have these words.</source>
        <translation>
            <numerusform>%Ln record of the logs has these words.</numerusform>
            <numerusform>%Ln records of the logs have these words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::CompareReport</name>
    <message numerus="yes">
        <source>%n file(s) are to be downloaded, %1.</source>
        <translation>
            <numerusform>%n file is to be downloaded, %1.</numerusform>
            <numerusform>%n files are to be downloaded, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are to be downloaded, at least %1; not every size is known.</source>
        <translation>
            <numerusform>%n file is to be downloaded, at least %1; not every size is known.</numerusform>
            <numerusform>%n files are to be downloaded, at least %1; not every size is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are to be downloaded; their sizes are not known.</source>
        <translation>
            <numerusform>%n file is to be downloaded; its size is not known.</numerusform>
            <numerusform>%n files are to be downloaded; their sizes are not known.</numerusform>
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
    <name>ccm::Completions</name>
    <message numerus="yes">
        <source>The line is longer than %n byte(s).</source>
        <translation>
            <numerusform>The line is longer than %n byte.</numerusform>
            <numerusform>The line is longer than %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::DaysView</name>
    <message numerus="yes">
        <source>Use %n day(s)</source>
        <translation>
            <numerusform>Use %n day</numerusform>
            <numerusform>Use %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n day(s), the best</source>
        <translation>
            <numerusform>Use %n day, the best</numerusform>
            <numerusform>Use %n days, the best</numerusform>
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
    <name>ccm::Fetch</name>
    <message numerus="yes">
        <source>The connection was cut after %n byte(s).</source>
        <translation>
            <numerusform>The connection was cut after %n byte.</numerusform>
            <numerusform>The connection was cut after %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server redirects more than %n time(s).</source>
        <translation>
            <numerusform>The server redirects more than %n time.</numerusform>
            <numerusform>The server redirects more than %n times.</numerusform>
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
    <name>ccm::FindingsView</name>
    <message numerus="yes">
        <source>%n m&amp;ore</source>
        <translation>
            <numerusform>%n m&amp;ore</numerusform>
            <numerusform>%n m&amp;ore</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::FleetSection</name>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::FleetView</name>
    <message numerus="yes">
        <source>Read %1 of %n client(s)</source>
        <translation>
            <numerusform>Read %1 of %n client</numerusform>
            <numerusform>Read %1 of %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Headline</name>
    <message numerus="yes">
        <source>A run of ccmsetup of %1, started %2, waits for %n minute(s) before it tries again</source>
        <translation>
            <numerusform>A run of ccmsetup of %1, started %2, waits for %n minute before it tries again</numerusform>
            <numerusform>A run of ccmsetup of %1, started %2, waits for %n minutes before it tries again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run of ccmsetup of %1, started %2, waits for %n minute(s) before it tries again. What went wrong first: %3</source>
        <translation>
            <numerusform>A run of ccmsetup of %1, started %2, waits for %n minute before it tries again. What went wrong first: %3</numerusform>
            <numerusform>A run of ccmsetup of %1, started %2, waits for %n minutes before it tries again. What went wrong first: %3</numerusform>
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
    <name>ccm::ItemFilterBar</name>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 of %n item</numerusform>
            <numerusform>%1 of %n items</numerusform>
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
    <name>ccm::LinksSection</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n distribution point(s)</source>
        <translation>
            <numerusform>%n distribution point</numerusform>
            <numerusform>%n distribution points</numerusform>
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
    <name>ccm::LogAlignment</name>
    <message numerus="yes">
        <source>The log has %n predicted line(s) and contradicts none.</source>
        <translation>
            <numerusform>The log has %n predicted line and contradicts none.</numerusform>
            <numerusform>The log has %n predicted lines and contradicts none.</numerusform>
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
    <message numerus="yes">
        <source>%n record(s) with times more than ten years off are not shown here.</source>
        <translation>
            <numerusform>%n record with a time more than ten years off is not shown here.</numerusform>
            <numerusform>%n records with times more than ten years off are not shown here.</numerusform>
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
    <name>ccm::LogModel</name>
    <message numerus="yes">
        <source>The log begins earlier: %n older history file(s) are not shown, as no more than %1 are joined.</source>
        <translation>
            <numerusform>The log begins earlier: %n older history file is not shown, as no more than %1 are joined.</numerusform>
            <numerusform>The log begins earlier: %n older history files are not shown, as no more than %1 are joined.</numerusform>
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
    <name>ccm::MaintenanceSection</name>
    <message numerus="yes">
        <source>%n window(s) a week</source>
        <translation>
            <numerusform>%n window a week</numerusform>
            <numerusform>%n windows a week</numerusform>
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
    <message numerus="yes">
        <source>%n item(s) moved</source>
        <translation>
            <numerusform>%n item moved</numerusform>
            <numerusform>%n items moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No item changed; %n item(s) in another place.</source>
        <translation>
            <numerusform>No item changed; %n item in another place.</numerusform>
            <numerusform>No item changed; %n items in another place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in another place</source>
        <translation>
            <numerusform>%n item in another place</numerusform>
            <numerusform>%n items in another place</numerusform>
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
</context>
<context>
    <name>ccm::MessageStatements</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::NextStep</name>
    <message numerus="yes">
        <source>ccmsetup waits and tries again %n minute(s) after its last record.</source>
        <translation>
            <numerusform>ccmsetup waits and tries again %n minute after its last record.</numerusform>
            <numerusform>ccmsetup waits and tries again %n minutes after its last record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::NotesView</name>
    <message numerus="yes">
        <source>The last %n character(s) will not be saved: the notes are too long.</source>
        <translation>
            <numerusform>The last %n character will not be saved: the notes are too long.</numerusform>
            <numerusform>The last %n characters will not be saved: the notes are too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::OrderView</name>
    <message numerus="yes">
        <source>%n item(s) are only placed in the ccmsetup folder, not run.</source>
        <translation>
            <numerusform>%n item is only placed in the ccmsetup folder, not run.</numerusform>
            <numerusform>%n items are only placed in the ccmsetup folder, not run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) share their order with others; which comes first is not said.</source>
        <translation>
            <numerusform>%n item shares its order with others; which comes first is not said.</numerusform>
            <numerusform>%n items share their order with others; which comes first is not said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no order and stand at the end, in the order of the file.</source>
        <translation>
            <numerusform>%n item has no order and stands at the end, in the order of the file.</numerusform>
            <numerusform>%n items have no order and stand at the end, in the order of the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::OtherFilesView</name>
    <message numerus="yes">
        <source>%n other file(s) lie beside the manifest.</source>
        <translation>
            <numerusform>%n other file lies beside the manifest.</numerusform>
            <numerusform>%n other files lie beside the manifest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) lie there too.</source>
        <translation>
            <numerusform>%n item lies there too.</numerusform>
            <numerusform>%n items lie there too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) lie elsewhere.</source>
        <translation>
            <numerusform>%n item lies elsewhere.</numerusform>
            <numerusform>%n items lie elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::OutcomeChange</name>
    <message numerus="yes">
        <source>The client itself would fare the same; %n item(s) would not.</source>
        <translation>
            <numerusform>The client itself would fare the same; %n item would not.</numerusform>
            <numerusform>The client itself would fare the same; %n items would not.</numerusform>
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
    <name>ccm::PlanCheck</name>
    <message numerus="yes">
        <source>A window of %n day(s) is longer than the 31 that are usual.</source>
        <translation>
            <numerusform>A window of %n day is longer than the 31 that are usual.</numerusform>
            <numerusform>A window of %n days is longer than the 31 that are usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n kind(s) of clients.</source>
        <translation>
            <numerusform>A plan has at most %n kind of clients.</numerusform>
            <numerusform>A plan has at most %n kinds of clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n site(s).</source>
        <translation>
            <numerusform>A plan has at most %n site.</numerusform>
            <numerusform>A plan has at most %n sites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::PlanDesk</name>
    <message numerus="yes">
        <source>%n of them is of unknown size and not counted.</source>
        <translation>
            <numerusform>%n of them is of unknown size and not counted.</numerusform>
            <numerusform>%n of them are of unknown size and not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use the %n day(s) of the open client&apos;s policy</source>
        <translation>
            <numerusform>Use the %n day of the open client&apos;s policy</numerusform>
            <numerusform>Use the %n days of the open client&apos;s policy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened client(s)</source>
        <translation>
            <numerusform>%n opened client</numerusform>
            <numerusform>%n opened clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) of other times than the plan&apos;s were left out.</source>
        <translation>
            <numerusform>%n moment of other times than the plan&apos;s was left out.</numerusform>
            <numerusform>%n moments of other times than the plan&apos;s were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read.</source>
        <translation>
            <numerusform>%n row could not be read.</numerusform>
            <numerusform>%n rows could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that differ or are missing on the open client: %1.</source>
        <translation>
            <numerusform>%n file that differ or are missing on the open client: %1.</numerusform>
            <numerusform>%n files that differ or are missing on the open client: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n item(s) it is not known whether they would be downloaded.</source>
        <translation>
            <numerusform>Of %n item it is not known whether they would be downloaded.</numerusform>
            <numerusform>Of %n items it is not known whether they would be downloaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::PlanFigures</name>
    <message numerus="yes">
        <source>A window has at most %n day(s).</source>
        <translation>
            <numerusform>A window has at most %n day.</numerusform>
            <numerusform>A window has at most %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::PlanReport</name>
    <message numerus="yes">
        <source>%n day(s) from %1 to %2, %3</source>
        <translation>
            <numerusform>%n day from %1 to %2, %3</numerusform>
            <numerusform>%n days from %1 to %2, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ProgramSignature</name>
    <message numerus="yes">
        <source>%n byte(s) follow the signature, and no signature covers them.</source>
        <translation>
            <numerusform>%n byte follows the signature, and no signature covers them.</numerusform>
            <numerusform>%n bytes follow the signature, and no signature covers them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Reality</name>
    <message numerus="yes">
        <source>%n drawn moment(s): %1.</source>
        <translation>
            <numerusform>%n drawn moment: %1.</numerusform>
            <numerusform>%n drawn moments: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::RedactionDialog</name>
    <message numerus="yes">
        <source>%1 of %n name(s) will be replaced.</source>
        <translation>
            <numerusform>%1 of %n name will be replaced.</numerusform>
            <numerusform>%1 of %n names will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in the bundle:</source>
        <extracomment>above a list of them</extracomment>
        <translation>
            <numerusform>%n file is not in the bundle:</numerusform>
            <numerusform>%n files are not in the bundle:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::RuleReinstallLoop</name>
    <message numerus="yes">
        <source>ccmsetup ran %n time(s), five hours apart, and ended with success each time, as the retry task does that clients up to version 1602 made in the folder \Microsoft\Microsoft\Configuration Manager and never deleted.</source>
        <translation>
            <numerusform>ccmsetup ran %n time, five hours apart, and ended with success each time, as the retry task does that clients up to version 1602 made in the folder \Microsoft\Microsoft\Configuration Manager and never deleted.</numerusform>
            <numerusform>ccmsetup ran %n times, five hours apart, and ended with success each time, as the retry task does that clients up to version 1602 made in the folder \Microsoft\Microsoft\Configuration Manager and never deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::RunAlignment</name>
    <message numerus="yes">
        <source>Both runs tell the same in %n message(s).</source>
        <translation>
            <numerusform>Both runs tell the same in one message.</numerusform>
            <numerusform>Both runs tell the same in %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n message(s) of each were compared.</source>
        <translation>
            <numerusform>Only the first %n message of each was compared.</numerusform>
            <numerusform>Only the first %n messages of each were compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::RunProgress</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Windows Installer: %n action(s) have ended, the last one named is %1</source>
        <translation>
            <numerusform>Windows Installer: %n action has ended, the last one named is %1</numerusform>
            <numerusform>Windows Installer: %n actions have ended, the last one named is %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting: the next try comes %n minute(s) after %1</source>
        <translation>
            <numerusform>Waiting: the next try comes %n minute after %1</numerusform>
            <numerusform>Waiting: the next try comes %n minutes after %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::RunText</name>
    <message numerus="yes">
        <source>Its end is not in the log; %n action(s) have ended, the last one is %1</source>
        <translation>
            <numerusform>Its end is not in the log; %n action has ended, the last one is %1</numerusform>
            <numerusform>Its end is not in the log; %n actions have ended, the last one is %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::SignatureReport</name>
    <message numerus="yes">
        <source>The signature has %n countersignature(s); one of them is told.</source>
        <translation>
            <numerusform>The signature has %n countersignature; one of them is told.</numerusform>
            <numerusform>The signature has %n countersignatures; one of them is told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signature has %n signer(s); only the first was looked at.</source>
        <translation>
            <numerusform>The signature has %n signer; only the first was looked at.</numerusform>
            <numerusform>The signature has %n signers; only the first was looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) stand behind the signature in its own place, where no digest covers them.</source>
        <translation>
            <numerusform>%n byte stands behind the signature in its own place, where no digest covers them.</numerusform>
            <numerusform>%n bytes stand behind the signature in its own place, where no digest covers them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::SignedData</name>
    <message numerus="yes">
        <source>Its signature holds more than %n certificate(s).</source>
        <translation>
            <numerusform>Its signature holds more than %n certificate.</numerusform>
            <numerusform>Its signature holds more than %n certificates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its signature has more than %n signer(s).</source>
        <translation>
            <numerusform>Its signature has more than %n signer.</numerusform>
            <numerusform>Its signature has more than %n signers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Site</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::SiteAddress</name>
    <message numerus="yes">
        <source>An address may have %n character(s).</source>
        <translation>
            <numerusform>An address may have %n character.</numerusform>
            <numerusform>An address may have %n characters.</numerusform>
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
    <name>ccm::Timeline</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::TimelineView</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::TradeoffChart</name>
    <message numerus="yes">
        <source>This plan: %n day(s)</source>
        <translation>
            <numerusform>This plan: %n day</numerusform>
            <numerusform>This plan: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s): %1 done by the deadline; busiest hour %2 starts expected, at most %3 in 95 of 100 cases</source>
        <translation>
            <numerusform>%n day: %1 done by the deadline; busiest hour %2 starts expected, at most %3 in 95 of 100 cases</numerusform>
            <numerusform>%n days: %1 done by the deadline; busiest hour %2 starts expected, at most %3 in 95 of 100 cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::TrustDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::TrustStore</name>
    <message numerus="yes">
        <source>The store would hold more than %n certificate(s).</source>
        <translation>
            <numerusform>The store would hold more than %n certificate.</numerusform>
            <numerusform>The store would hold more than %n certificates.</numerusform>
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
    <name>ccm::Unpacker</name>
    <message numerus="yes">
        <source>It lies within %n archive(s), one in the other.</source>
        <translation>
            <numerusform>It lies within %n archive, one in the other.</numerusform>
            <numerusform>It lies within %n archives, one in the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::UpgradePolicy</name>
    <message numerus="yes">
        <source>The answer of the management point is longer than %n characters.</source>
        <translation>
            <numerusform>The answer of the management point is longer than %n characters.</numerusform>
            <numerusform>The answer of the management point is longer than %n characters.</numerusform>
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
    <name>ccm::WeekText</name>
    <message numerus="yes">
        <source>A week has at most %n span(s).</source>
        <translation>
            <numerusform>A week has at most %n span.</numerusform>
            <numerusform>A week has at most %n spans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::WindowSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::XmlTree</name>
    <message numerus="yes">
        <source>Elements may lie %n deep.</source>
        <translation>
            <numerusform>Elements may lie %n deep.</numerusform>
            <numerusform>Elements may lie %n deep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It may have %n elements, attributes and other parts.</source>
        <translation>
            <numerusform>It may have %n elements, attributes and other parts.</numerusform>
            <numerusform>It may have %n elements, attributes and other parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An element may have %n attributes.</source>
        <translation>
            <numerusform>An element may have %n attributes.</numerusform>
            <numerusform>An element may have %n attributes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::XmlTreeView</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
</TS>
