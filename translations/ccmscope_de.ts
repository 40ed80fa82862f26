<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ccm::Accessible</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what a label is about, and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ccm::AddressDialog</name>
    <message>
        <source>Send it even where others on the way can read it (http)</source>
        <translation>Auch senden, wo andere auf dem Weg es lesen können (http)</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>DOMAIN\user</source>
        <translation>DOMÄNE\Benutzer</translation>
    </message>
    <message>
        <source>• A management point&apos;s name (mp01, mp01.corp.example), asked by https, or by http where https is not offered
• The address of ccmsetup.cab, or of a distribution point&apos;s package folder
• \\server\share\..., a file, a folder, or an archive that holds a manifest</source>
        <translation>• Der Name eines Verwaltungspunkts (mp01, mp01.corp.example), gefragt über https oder über http, wo https nicht angeboten wird
• Die Adresse von ccmsetup.cab oder des Paketordners eines Verteilungspunkts
• \\Server\Freigabe\..., eine Datei, ein Ordner oder ein Archiv mit einem Manifest</translation>
    </message>
    <message>
        <source>Sign in, if the server asks</source>
        <translation>Anmelden, wenn der Server fragt</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>The password is kept in memory only, until another site is opened.</source>
        <translation>Das Kennwort bleibt nur im Arbeitsspeicher, bis ein anderer Standort geöffnet wird.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
</context>
<context>
    <name>ccm::AnsiCodePage</name>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Vereinfachtes Chinesisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Traditionelles Chinesisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Windows-%1 (%2)</source>
        <extracomment>A code page and the region it is used in.</extracomment>
        <translation>Windows-%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ccm::Answers</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <extracomment>A moment as in &quot;Mon 7 Dec 10:00&quot; and &quot;Thu 2 Dec 2027 10:00&quot;</extracomment>
        <translation>ddd d. MMM HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>95 % are installed by %1.</source>
        <translation>95 % sind bis %1 installiert.</translation>
    </message>
    <message>
        <source>95 % have started by %1.</source>
        <translation>95 % sind bis %1 gestartet.</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than 95 % are installed within %n day(s) after the deadline.</source>
        <translation>
            <numerusform>Weniger als 95 % sind innerhalb von %n Tag nach dem Stichtag installiert.</numerusform>
            <numerusform>Weniger als 95 % sind innerhalb von %n Tagen nach dem Stichtag installiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than 95 % start within %n day(s) after the deadline.</source>
        <translation>
            <numerusform>Weniger als 95 % starten innerhalb von %n Tag nach dem Stichtag.</numerusform>
            <numerusform>Weniger als 95 % starten innerhalb von %n Tagen nach dem Stichtag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest hour: %1 to %2 with %3 starts expected, and at most %4 in 95 of 100 cases.</source>
        <translation>Stärkste Stunde: %1 bis %2 mit %3 erwarteten Starts und in 95 von 100 Fällen höchstens %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n more hour(s) are as busy.</source>
        <translation>
            <numerusform>%n weitere Stunde ist ebenso stark.</numerusform>
            <numerusform>%n weitere Stunden sind ebenso stark.</numerusform>
        </translation>
    </message>
    <message>
        <source>No hour at all has more than %1 in 95 of 100 cases.</source>
        <translation>Keine Stunde überhaupt hat in 95 von 100 Fällen mehr als %1.</translation>
    </message>
    <message>
        <source>Most installations: %1 to %2, %3 expected.</source>
        <translation>Meiste Installationen: %1 bis %2, %3 erwartet.</translation>
    </message>
    <message>
        <source>All clients are expected to be installed before the deadline, %1.</source>
        <translation>Alle Clients sind voraussichtlich vor dem Stichtag, %1, installiert.</translation>
    </message>
    <message>
        <source>All clients are expected to start before the deadline, %1.</source>
        <translation>Alle Clients starten voraussichtlich vor dem Stichtag, %1.</translation>
    </message>
    <message>
        <source>%1 of %2 clients (%3) are expected to miss the deadline, %4.</source>
        <translation>%1 von %2 Clients (%3) verfehlen voraussichtlich den Stichtag, %4.</translation>
    </message>
    <message>
        <source>%1 has the fullest hour, %2: %3 Mbit/s expected, %4 in 95 of 100 cases, limit %5.</source>
        <translation>%1 hat die vollste Stunde, %2: %3 Mbit/s erwartet, %4 in 95 von 100 Fällen, Grenze %5.</translation>
    </message>
    <message>
        <source>Nothing is downloaded over a link.</source>
        <translation>Nichts wird über eine Leitung heruntergeladen.</translation>
    </message>
    <message>
        <source>It is overloaded in some hour with a probability of %1.</source>
        <translation>Mit einer Wahrscheinlichkeit von %1 ist die Leitung in einer Stunde überlastet.</translation>
    </message>
    <message>
        <source>It may be overloaded in some hour, with a probability of %1.</source>
        <translation>Die Leitung kann in einer Stunde überlastet sein, mit einer Wahrscheinlichkeit von %1.</translation>
    </message>
    <message>
        <source>All clients of the plan are excluded.</source>
        <translation>Alle Clients des Plans sind ausgeschlossen.</translation>
    </message>
    <message>
        <source>The plan has no clients.</source>
        <translation>Der Plan hat keine Clients.</translation>
    </message>
    <message>
        <source>%1 clients are never on and will not start.</source>
        <translation>%1 Clients sind nie eingeschaltet und werden nicht starten.</translation>
    </message>
    <message>
        <source>%1 clients are never on in a maintenance window: they download and do not install.</source>
        <translation>%1 Clients sind nie in einem Wartungsfenster eingeschaltet: Sie laden herunter und installieren nicht.</translation>
    </message>
    <message>
        <source>%1 more clients are excluded and do not upgrade.</source>
        <translation>%1 weitere Clients sind ausgeschlossen und führen kein Upgrade aus.</translation>
    </message>
    <message>
        <source>Starts are not spread: each client starts when it gets its policy.</source>
        <translation>Starts sind nicht verteilt: Jeder Client startet, wenn er seine Richtlinie bekommt.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are the fewest with which %1 of the clients are done by the deadline.</source>
        <translation>
            <numerusform>%n Tag ist die kleinste Zahl, mit der %1 der Clients bis zum Stichtag fertig sind.</numerusform>
            <numerusform>%n Tage sind die kleinste Zahl, mit der %1 der Clients bis zum Stichtag fertig sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number of days up to 31 has %1 of the clients done by the deadline. The best number is %2, with %3; within a week it is %4, with %5.</source>
        <translation>Keine Zahl von Tagen bis 31 bringt %1 der Clients bis zum Stichtag fertig. Die beste Zahl ist %2 mit %3; innerhalb einer Woche ist es %4 mit %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are the fewest that keep every link within its limit with a probability of %1.</source>
        <translation>
            <numerusform>%n Tag ist die kleinste Zahl, die jede Leitung mit einer Wahrscheinlichkeit von %1 in ihrer Grenze hält.</numerusform>
            <numerusform>%n Tage sind die kleinste Zahl, die jede Leitung mit einer Wahrscheinlichkeit von %1 in ihrer Grenze hält.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan names no link, so there is no limit to keep.</source>
        <translation>Der Plan nennt keine Leitung, daher ist keine Grenze einzuhalten.</translation>
    </message>
    <message>
        <source>No number of days keeps every link within its limit, because the link of %1 carries nothing.</source>
        <translation>Keine Anzahl von Tagen hält jede Leitung in ihrer Grenze, weil die Leitung von %1 nichts überträgt.</translation>
    </message>
    <message numerus="yes">
        <source>No number of days up to 31 keeps every link within its limit, because %1 is above its limit of %2 Mbit/s in some hour with a probability of %3 even with %n day(s).</source>
        <translation>
            <numerusform>Keine Anzahl von Tagen bis 31 hält jede Leitung in ihrer Grenze, weil %1 in einer Stunde mit einer Wahrscheinlichkeit von %3 selbst bei %n Tag über der Grenze von %2 Mbit/s liegt.</numerusform>
            <numerusform>Keine Anzahl von Tagen bis 31 hält jede Leitung in ihrer Grenze, weil %1 in einer Stunde mit einer Wahrscheinlichkeit von %3 selbst bei %n Tagen über der Grenze von %2 Mbit/s liegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Assumptions</name>
    <message>
        <source>Microsoft, “Upgrade clients for Windows computers”</source>
        <translation>Microsoft, „Upgrade clients for Windows computers“</translation>
    </message>
    <message>
        <source>Ccmscope&apos;s model; not documented</source>
        <translation>Modell von Ccmscope; nicht dokumentiert</translation>
    </message>
    <message>
        <source>Each client draws one random moment in the window. One that is off then draws again when it next starts; once the window is over, it draws within 24 hours.</source>
        <translation>Jeder Client zieht einen zufälligen Zeitpunkt im Fenster. Einer, der dann ausgeschaltet ist, zieht erneut, wenn er das nächste Mal startet; ist das Fenster vorbei, zieht er innerhalb von 24 Stunden.</translation>
    </message>
    <message>
        <source>The draw is uniform; the documentation does not state its distribution.</source>
        <translation>Die Ziehung ist gleichverteilt; die Dokumentation nennt ihre Verteilung nicht.</translation>
    </message>
    <message>
        <source>A day of the window is 24 hours: over a change of the clocks the window ends an hour earlier or later by the clock.</source>
        <translation>Ein Tag des Fensters hat 24 Stunden: Über eine Zeitumstellung hinweg endet das Fenster nach der Uhr eine Stunde früher oder später.</translation>
    </message>
    <message>
        <source>Drawing again, a client uses what is left of the window.</source>
        <translation>Zieht ein Client erneut, verwendet er, was vom Fenster übrig ist.</translation>
    </message>
    <message>
        <source>Drawing again, a client has the full number of days once more.</source>
        <translation>Zieht ein Client erneut, hat er noch einmal die volle Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>One of two readings of “within the allowed days”; the other can be chosen</source>
        <translation>Eine von zwei Lesarten von „within the allowed days“; die andere kann gewählt werden</translation>
    </message>
    <message>
        <source>Nothing is drawn in the first %1 hours after policy arrives.</source>
        <translation>In den ersten %1 Stunden nach Eintreffen der Richtlinie wird nichts gezogen.</translation>
    </message>
    <message>
        <source>A reading of “from 1 to N days”; the documentation names no earliest start</source>
        <translation>Eine Lesart von „from 1 to N days“; die Dokumentation nennt keinen frühesten Start</translation>
    </message>
    <message>
        <source>Version 1910 does not spread the starts at all (KB4538166).</source>
        <translation>Version 1910 verteilt die Starts überhaupt nicht (KB4538166).</translation>
    </message>
    <message>
        <source>Microsoft, release notes of version 1910</source>
        <translation>Microsoft, Versionshinweise zu Version 1910</translation>
    </message>
    <message numerus="yes">
        <source>Policy arrives evenly within %n minute(s) after a client is on, and clients do not depend on one another.</source>
        <translation>
            <numerusform>Die Richtlinie trifft gleichmäßig innerhalb von %n Minute ein, nachdem ein Client eingeschaltet ist, und Clients hängen nicht voneinander ab.</numerusform>
            <numerusform>Die Richtlinie trifft gleichmäßig innerhalb von %n Minuten ein, nachdem ein Client eingeschaltet ist, und Clients hängen nicht voneinander ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>60 minutes are the default of the client setting; that it is even is ours</source>
        <translation>60 Minuten sind die Vorgabe der Clienteinstellung; dass es gleichmäßig ist, ist unsere Annahme</translation>
    </message>
    <message>
        <source>When clients are on follows the week of their class, by the clock of their time zone.</source>
        <translation>Wann Clients eingeschaltet sind, folgt der Woche ihrer Klasse, nach der Uhr ihrer Zeitzone.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Whether a client is used on a day does not depend on the day before.</source>
        <translation>Ob ein Client an einem Tag verwendet wird, hängt nicht vom Vortag ab.</translation>
    </message>
    <message>
        <source>Excluded clients do not upgrade. Those of the exclusion collection still fetch ccmsetup, which is not counted here.</source>
        <translation>Ausgeschlossene Clients führen kein Upgrade aus. Die der Ausschlusssammlung holen dennoch ccmsetup, was hier nicht mitgezählt wird.</translation>
    </message>
    <message>
        <source>With maintenance windows only the download is spread. The installation waits for the next window, after one in which ccmsetup is fetched.</source>
        <translation>Mit Wartungsfenstern wird nur der Download verteilt. Die Installation wartet auf das nächste Fenster, nach einem, in dem ccmsetup geholt wird.</translation>
    </message>
    <message>
        <source>Microsoft, “Upgrade clients for Windows computers”, and issue 896 of its documentation</source>
        <translation>Microsoft, „Upgrade clients for Windows computers“, und Problem 896 der zugehörigen Dokumentation</translation>
    </message>
    <message>
        <source>Clients are woken for their maintenance windows and install as the window opens.</source>
        <translation>Clients werden für ihre Wartungsfenster geweckt und installieren, wenn sich das Fenster öffnet.</translation>
    </message>
    <message>
        <source>A client installs as the window opens, or when it comes on within it. One that is off all the while waits for the next.</source>
        <translation>Ein Client installiert, wenn sich das Fenster öffnet oder wenn er innerhalb des Fensters eingeschaltet wird. Einer, der die ganze Zeit ausgeschaltet ist, wartet auf das nächste.</translation>
    </message>
    <message>
        <source>Ccmscope&apos;s default of 60 MiB</source>
        <translation>Die Vorgabe von Ccmscope, 60 MiB</translation>
    </message>
    <message>
        <source>The comparison of a client with the site&apos;s manifest</source>
        <translation>Der Vergleich eines Clients mit dem Manifest des Standorts</translation>
    </message>
    <message>
        <source>Each client downloads %1 bytes, %2 % of them from peers.</source>
        <translation>Jeder Client lädt %1 Bytes herunter, %2 % davon von Peers.</translation>
    </message>
    <message>
        <source>The load of a link is what its clients ask for, averaged over an hour; nothing else is on it.</source>
        <translation>Die Last einer Leitung ist, was ihre Clients anfordern, gemittelt über eine Stunde; sonst ist nichts darauf.</translation>
    </message>
    <message>
        <source>Each client downloads at the rate that the BITS limit allows.</source>
        <translation>Jeder Client lädt mit der Rate herunter, die die BITS-Grenze erlaubt.</translation>
    </message>
    <message>
        <source>The plan, after the client setting of BITS</source>
        <translation>Der Plan, nach der Clienteinstellung von BITS</translation>
    </message>
</context>
<context>
    <name>ccm::BiasDecision</name>
    <message>
        <source>No record says how its time relates to UTC; times are local ones of the computer that wrote the log.</source>
        <translation>Kein Eintrag sagt, wie sich seine Zeit zu UTC verhält; Zeiten sind Ortszeiten des Computers, der das Protokoll schrieb.</translation>
    </message>
    <message>
        <source>Components of Configuration Manager wrote the log: UTC is the written time plus the bias.</source>
        <translation>Komponenten von Configuration Manager schrieben das Protokoll: UTC ist die geschriebene Zeit plus den Bias.</translation>
    </message>
    <message>
        <source>The records tell their offset from UTC in a way that leaves no doubt.</source>
        <translation>Die Einträge nennen ihren Versatz zu UTC auf eine Weise, die keinen Zweifel lässt.</translation>
    </message>
    <message>
        <source>UTC is the written time minus the offset: only so does the last record agree with the time of the last write to the file.</source>
        <translation>UTC ist die geschriebene Zeit minus den Versatz: Nur so stimmt der letzte Eintrag mit der Zeit des letzten Schreibens in die Datei überein.</translation>
    </message>
    <message>
        <source>UTC is the written time plus the bias: so the last record agrees with the time of the last write to the file.</source>
        <translation>UTC ist die geschriebene Zeit plus den Bias: So stimmt der letzte Eintrag mit der Zeit des letzten Schreibens in die Datei überein.</translation>
    </message>
    <message>
        <source>Several kinds of programs wrote the log; UTC is known for components of Configuration Manager and for offsets such as +01:00 only.</source>
        <translation>Mehrere Arten von Programmen schrieben das Protokoll; UTC ist nur für Komponenten von Configuration Manager und für Versätze wie +01:00 bekannt.</translation>
    </message>
    <message>
        <source>Nothing tells which sign the writer gave the bias; times are local ones of the computer that wrote the log, and UTC is not known.</source>
        <translation>Nichts sagt, welches Vorzeichen der Schreiber dem Bias gab; Zeiten sind Ortszeiten des Computers, der das Protokoll schrieb, und UTC ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ccm::BookmarkKeeper</name>
    <message>
        <source>The saved bookmarks are not shown; the file is kept as %1.</source>
        <translation>Die gespeicherten Lesezeichen werden nicht angezeigt; die Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The saved bookmarks are not shown.</source>
        <translation>Die gespeicherten Lesezeichen werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>The bookmarks cannot be saved in %1: %2</source>
        <translation>Die Lesezeichen können in %1 nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>No more than %L1 bookmarks are saved; those of logs that were changed longest ago are not any longer.</source>
        <translation>Es werden höchstens %L1 Lesezeichen gespeichert; die der Protokolle, deren Änderung am längsten zurückliegt, werden es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ccm::BundleDesk</name>
    <message>
        <source>Export &amp;bundle...</source>
        <translation>Bündel e&amp;xportieren...</translation>
    </message>
    <message>
        <source>The case with its contents as one zip, with names replaced where you wish</source>
        <translation>Der Fall mit seinen Inhalten als eine Zip-Datei, mit ersetzten Namen, wo Sie es wünschen</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Bündel speichern</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>Bündel (*.zip)</translation>
    </message>
    <message>
        <source>case</source>
        <comment>as the name of a file</comment>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Gathering the bundle...</source>
        <translation>Das Bündel wird zusammengestellt...</translation>
    </message>
    <message>
        <source>Looking for names...</source>
        <translation>Namen werden gesucht...</translation>
    </message>
    <message>
        <source>Save the table of stand-ins</source>
        <translation>Tabelle der Ersatznamen speichern</translation>
    </message>
    <message>
        <source>Tables (*.tsv)</source>
        <translation>Tabellen (*.tsv)</translation>
    </message>
    <message>
        <source>stand-ins</source>
        <comment>as the name of a file</comment>
        <translation>Ersatznamen</translation>
    </message>
    <message>
        <source>Writing the bundle...</source>
        <translation>Das Bündel wird geschrieben...</translation>
    </message>
    <message>
        <source>The bundle is written</source>
        <translation>Das Bündel ist geschrieben</translation>
    </message>
    <message>
        <source>The bundle is written: %1</source>
        <translation>Das Bündel ist geschrieben: %1</translation>
    </message>
    <message>
        <source>It holds all that is in the case.</source>
        <translation>Es enthält alles, was im Fall ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in it; the details list them.</source>
        <translation>
            <numerusform>%n Datei ist nicht darin; die Details führen sie auf.</numerusform>
            <numerusform>%n Dateien sind nicht darin; die Details führen sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Bündel öffnen</translation>
    </message>
    <message>
        <source>%1 holds a case with its contents, which have to be unpacked.</source>
        <translation>%1 enthält einen Fall mit seinen Inhalten, die entpackt werden müssen.</translation>
    </message>
    <message>
        <source>To work on it, unpack it into a folder. To only look into it, let it be unpacked for now: that is removed when the case is closed.</source>
        <translation>Um daran zu arbeiten, entpacken Sie das Bündel in einen Ordner. Um es nur anzusehen, lassen Sie es vorläufig entpacken: Das wird entfernt, wenn der Fall geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;Only look into it</source>
        <translation>&amp;Nur ansehen</translation>
    </message>
    <message>
        <source>&amp;Unpack into a folder...</source>
        <translation>In einen Ordner &amp;entpacken...</translation>
    </message>
    <message>
        <source>Unpack the bundle into a folder</source>
        <translation>Bündel in einen Ordner entpacken</translation>
    </message>
    <message>
        <source>Unpacking the bundle...</source>
        <translation>Das Bündel wird entpackt...</translation>
    </message>
    <message>
        <source>The bundle is unpacked in %1.</source>
        <translation>Das Bündel ist in %1 entpackt.</translation>
    </message>
</context>
<context>
    <name>ccm::BundleDialog</name>
    <message>
        <source>With &amp;programs and packages (client.msi, ccmsetup.exe and the like)</source>
        <translation>Mit &amp;Programmen und Paketen (client.msi, ccmsetup.exe und dergleichen)</translation>
    </message>
    <message>
        <source>&amp;Replace names by stand-ins</source>
        <translation>&amp;Namen durch Ersatznamen ersetzen</translation>
    </message>
    <message>
        <source>Export as a bundle</source>
        <translation>Als Bündel exportieren</translation>
    </message>
    <message>
        <source>A bundle is a zip with the case and its contents: manifests, logs, the files of clients, the plan, filters, bookmarks and notes. Whoever gets it opens it like any other file.</source>
        <translation>Ein Bündel ist eine Zip-Datei mit dem Fall und seinen Inhalten: Manifesten, Protokollen, den Dateien von Clients, dem Plan, Filtern, Lesezeichen und Notizen. Wer es bekommt, öffnet es wie jede andere Datei.</translation>
    </message>
    <message>
        <source>Names of computers, users, domains and organisations, IP addresses, and thumbprints of certificates, each by the same stand-in everywhere. What will be replaced is shown before the bundle is written. Programs and packages are left out, as nothing can be replaced in them.</source>
        <translation>Namen von Computern, Benutzern, Domänen und Organisationen, IP-Adressen und Fingerabdrücke von Zertifikaten, jeder überall durch denselben Ersatznamen. Was ersetzt wird, wird angezeigt, bevor das Bündel geschrieben wird. Programme und Pakete werden ausgelassen, da in ihnen nichts ersetzt werden kann.</translation>
    </message>
    <message>
        <source>The bundle will hold the names of computers and users as they are. Without programs and packages, what Compare finds in it may differ: files that are not in the bundle count as missing on the client.</source>
        <translation>Das Bündel wird die Namen von Computern und Benutzern enthalten, wie sie sind. Ohne Programme und Pakete kann das, was „Vergleich“ darin findet, abweichen: Dateien, die nicht im Bündel sind, gelten als auf dem Client fehlend.</translation>
    </message>
    <message>
        <source>&amp;Look for names...</source>
        <extracomment>Button: the names that were found are shown next.</extracomment>
        <translation>Namen &amp;suchen...</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>Speichern &amp;unter...</translation>
    </message>
</context>
<context>
    <name>ccm::BundleProgress</name>
    <message>
        <source>Progress of the bundle</source>
        <translation>Fortschritt des Bündels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the bundle</source>
        <translation>Bündel abbrechen</translation>
    </message>
</context>
<context>
    <name>ccm::ByteReader</name>
    <message numerus="yes">
        <source>%n byte(s) are expected here.</source>
        <translation>
            <numerusform>Hier wird %n Byte erwartet.</numerusform>
            <numerusform>Hier werden %n Bytes erwartet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Cabinet</name>
    <message>
        <source>The cabinet library did not start.</source>
        <translation>Die Kabinettbibliothek ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The program holds no cabinet.</source>
        <translation>Das Programm enthält kein Kabinett.</translation>
    </message>
    <message>
        <source>The cabinet is cut: it holds %1 of its %2 bytes.</source>
        <translation>Das Kabinett ist abgeschnitten: Es enthält %1 seiner %2 Bytes.</translation>
    </message>
    <message>
        <source>The cabinet&apos;s list is damaged: only %1 of %2 entries can be read.</source>
        <translation>Die Liste des Kabinetts ist beschädigt: Nur %1 von %2 Einträgen können gelesen werden.</translation>
    </message>
    <message>
        <source>The cabinets of the set name one another in a circle.</source>
        <translation>Die Kabinette des Satzes nennen einander im Kreis.</translation>
    </message>
    <message>
        <source>The cabinet %1 of the set does not fit the others.</source>
        <translation>Das Kabinett %1 des Satzes passt nicht zu den anderen.</translation>
    </message>
    <message>
        <source>The cabinet %1, which belongs to the set, is missing.</source>
        <translation>Das Kabinett %1, das zum Satz gehört, fehlt.</translation>
    </message>
    <message>
        <source>%1, which belongs to the set, is not a cabinet or is damaged.</source>
        <translation>%1, zum Satz gehörig, ist kein Kabinett oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The cabinet %1 beside it is of another set.</source>
        <translation>Das Kabinett %1 daneben gehört zu einem anderen Satz.</translation>
    </message>
    <message>
        <source>The cabinet %1 is number %2 of its set, where number %3 should be.</source>
        <translation>Das Kabinett %1 ist Nummer %2 seines Satzes, wo Nummer %3 sein sollte.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n cabinets were looked at.</source>
        <translation>
            <numerusform>Nur das erste %n Kabinett wurde betrachtet.</numerusform>
            <numerusform>Nur die ersten %n Kabinette wurden betrachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cabinet ends inside its data.</source>
        <translation>Das Kabinett endet mitten in seinen Daten.</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>Der Arbeitsspeicher reicht dafür nicht aus.</translation>
    </message>
    <message>
        <source>It is not a cabinet.</source>
        <translation>Das ist kein Kabinett.</translation>
    </message>
    <message>
        <source>A checksum of the cabinet does not match.</source>
        <translation>Eine Prüfsumme des Kabinetts stimmt nicht.</translation>
    </message>
    <message>
        <source>The cabinet&apos;s data cannot be decoded.</source>
        <translation>Die Daten des Kabinetts können nicht dekodiert werden.</translation>
    </message>
</context>
<context>
    <name>ccm::CabinetFacts</name>
    <message>
        <source>method %1</source>
        <translation>Methode %1</translation>
    </message>
    <message>
        <source>It is not a cabinet.</source>
        <translation>Das ist kein Kabinett.</translation>
    </message>
    <message>
        <source>The cabinet ends inside its header.</source>
        <translation>Das Kabinett endet mitten in seinem Kopf.</translation>
    </message>
    <message>
        <source>The cabinet&apos;s header is not whole.</source>
        <translation>Der Kopf des Kabinetts ist unvollständig.</translation>
    </message>
</context>
<context>
    <name>ccm::CabinetSignature</name>
    <message>
        <source>The cabinet is cut: it holds %1 of its %2 bytes.</source>
        <translation>Das Kabinett ist abgeschnitten: Es enthält %1 seiner %2 Bytes.</translation>
    </message>
    <message>
        <source>The cabinet and its signature have %1 bytes together, but only %2 are there.</source>
        <translation>Das Kabinett und seine Signatur haben zusammen %1 Bytes, aber nur %2 sind vorhanden.</translation>
    </message>
    <message>
        <source>Its header says that the signature lies at byte %1 with %2 bytes, which is not a place in this file after the header.</source>
        <translation>Der Kopf sagt, dass die Signatur bei Byte %1 mit %2 Bytes liegt, was keine Stelle in dieser Datei nach dem Kopf ist.</translation>
    </message>
    <message>
        <source>Its signature is larger than Ccmscope reads.</source>
        <translation>Die Signatur ist größer, als Ccmscope liest.</translation>
    </message>
    <message>
        <source>Its signature lies inside the cabinet&apos;s content.</source>
        <translation>Die Signatur liegt im Inhalt des Kabinetts.</translation>
    </message>
    <message>
        <source>The digest of a cabinet leaves out some fields of its header; in this one they are not all 0, as they usually are.</source>
        <translation>Der Digest eines Kabinetts lässt einige Felder seines Kopfes aus; in diesem sind sie nicht alle 0, wie sie es gewöhnlich sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) follow the signature, and no signature covers them.</source>
        <translation>
            <numerusform>%n Byte folgt auf die Signatur, und keine Signatur deckt es ab.</numerusform>
            <numerusform>%n Bytes folgen auf die Signatur, und keine Signatur deckt sie ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::CandidatesDialog</name>
    <message>
        <source>Choose a manifest</source>
        <translation>Manifest wählen</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed (UTC)</source>
        <translation>Geändert (UTC)</translation>
    </message>
    <message numerus="yes">
        <source>There are %n manifests here. Which one is to be opened?</source>
        <translation>
            <numerusform>Hier ist %n Manifest. Welches soll geöffnet werden?</numerusform>
            <numerusform>Hier sind %n Manifeste. Welches soll geöffnet werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>ccm::CaseBar</name>
    <message>
        <source>A ccmsetup.cab or ccmsetup.xml...</source>
        <translation>Eine ccmsetup.cab oder ccmsetup.xml...</translation>
    </message>
    <message>
        <source>A site&apos;s Client folder...</source>
        <translation>Der Ordner Client eines Standorts...</translation>
    </message>
    <message>
        <source>A management point, or another address...</source>
        <translation>Ein Verwaltungspunkt oder eine andere Adresse...</translation>
    </message>
    <message>
        <source>A client&apos;s Windows folder, or a copy...</source>
        <translation>Der Windows-Ordner eines Clients oder eine Kopie...</translation>
    </message>
    <message>
        <source>An archive, or log files...</source>
        <translation>Ein Archiv oder Protokolldateien...</translation>
    </message>
    <message>
        <source>Site:</source>
        <translation>Standort:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open another site</source>
        <translation>Anderen Standort öffnen</translation>
    </message>
    <message>
        <source>Client:</source>
        <translation>Client:</translation>
    </message>
    <message>
        <source>Open another client</source>
        <translation>Anderen Client öffnen</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>keiner geöffnet</translation>
    </message>
</context>
<context>
    <name>ccm::CaseBundle</name>
    <message>
        <source>A bundle is redacted as a whole, or not at all.</source>
        <translation>Ein Bündel wird als Ganzes geschwärzt oder gar nicht.</translation>
    </message>
    <message>
        <source>It is a program or a package, which was not asked for.</source>
        <translation>Das ist ein Programm oder ein Paket, das nicht verlangt wurde.</translation>
    </message>
    <message>
        <source>It is no text, so names in it cannot be replaced.</source>
        <translation>Das ist kein Text, daher können Namen darin nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>It is larger than the limit of a bundle.</source>
        <translation>Die Größe überschreitet die Grenze eines Bündels.</translation>
    </message>
    <message>
        <source>There are more files than a bundle may have.</source>
        <translation>Es gibt mehr Dateien, als ein Bündel haben darf.</translation>
    </message>
    <message>
        <source>It cannot be read on this computer.</source>
        <translation>Das Lesen ist auf diesem Computer nicht möglich.</translation>
    </message>
    <message>
        <source>The name “%1” in it is not one that a bundle has.</source>
        <translation>Der Name „%1“ darin ist keiner, den ein Bündel hat.</translation>
    </message>
    <message>
        <source>The bundle cannot be unpacked there.</source>
        <translation>Das Bündel kann dort nicht entpackt werden.</translation>
    </message>
    <message>
        <source>The file “%1” in it cannot be read.</source>
        <translation>Die Datei „%1“ darin kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The path “%1” in it leads out of the bundle.</source>
        <translation>Der Pfad „%1“ darin führt aus dem Bündel hinaus.</translation>
    </message>
    <message>
        <source>It holds no case.</source>
        <translation>Es ist kein Fall darin.</translation>
    </message>
</context>
<context>
    <name>ccm::CaseContent</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the client manifest</source>
        <translation>
            <numerusform>%n Element im Clientmanifest</numerusform>
            <numerusform>%n Elemente im Clientmanifest</numerusform>
        </translation>
    </message>
    <message>
        <source>Client version %1</source>
        <translation>Clientversion %1</translation>
    </message>
    <message>
        <source>The client version is not in this file.</source>
        <translation>Die Clientversion steht nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of ccmsetup</source>
        <translation>
            <numerusform>%n Lauf von ccmsetup</numerusform>
            <numerusform>%n Läufe von ccmsetup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s)</source>
        <translation>
            <numerusform>%n Protokoll</numerusform>
            <numerusform>%n Protokolle</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Upgrade window</source>
        <translation>Upgradefenster</translation>
    </message>
</context>
<context>
    <name>ccm::CaseDesk</name>
    <message>
        <source>The bundle is unpacked for now, in %1. Save the case to keep it: its files go with it.</source>
        <translation>Das Bündel ist vorläufig entpackt, in %1. Speichern Sie den Fall, um es zu behalten: Seine Dateien werden mitgenommen.</translation>
    </message>
    <message>
        <source>There are notes, and the case they belong to has no file yet.</source>
        <translation>Es gibt Notizen, und der Fall, zu dem sie gehören, hat noch keine Datei.</translation>
    </message>
    <message>
        <source>The case %1 has been changed and is not saved. Its plan has changes, too.</source>
        <translation>Der Fall %1 wurde geändert und ist nicht gespeichert. Auch sein Plan hat Änderungen.</translation>
    </message>
    <message>
        <source>The case %1 has been changed and is not saved.</source>
        <translation>Der Fall %1 wurde geändert und ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save the case?</source>
        <translation>Fall speichern?</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>Cases (*.ccmcase)</source>
        <translation>Fälle (*.ccmcase)</translation>
    </message>
    <message>
        <source>case</source>
        <comment>as the name of a file</comment>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Sa&amp;ve case</source>
        <translation>Fall &amp;speichern</translation>
    </message>
    <message>
        <source>Save case as...</source>
        <translation>Fall speichern unter...</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Fall schließen</translation>
    </message>
    <message>
        <source>Restore the case that was lost</source>
        <translation>Verlorenen Fall wiederherstellen</translation>
    </message>
    <message>
        <source>%1[*] - Ccmscope</source>
        <extracomment>Title of the window: the name of the case, and the program&apos;s.</extracomment>
        <translation>%1[*] - Ccmscope</translation>
    </message>
    <message>
        <source>The case %1 that was open when the program ended unexpectedly can be restored, as it was on %2.</source>
        <translation>Der Fall %1, der geöffnet war, als das Programm unerwartet endete, kann wiederhergestellt werden, wie er am %2 war.</translation>
    </message>
    <message>
        <source>What was open when the program ended unexpectedly can be restored, as it was on %1.</source>
        <translation>Was geöffnet war, als das Programm unerwartet endete, kann wiederhergestellt werden, wie es am %1 war.</translation>
    </message>
    <message>
        <source>The plan in the case</source>
        <translation>Der Plan im Fall</translation>
    </message>
</context>
<context>
    <name>ccm::CaseFile</name>
    <message numerus="yes">
        <source>a text of 1 to %n character(s)</source>
        <translation>
            <numerusform>ein Text aus 1 bis %n Zeichen</numerusform>
            <numerusform>ein Text aus 1 bis %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>The plan in it has more than %1 bytes.</source>
        <translation>Der Plan darin hat mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>It is not a case file.</source>
        <translation>Das ist keine Falldatei.</translation>
    </message>
    <message>
        <source>A later Ccmscope wrote it: it is of version %1, and this one reads up to %2.</source>
        <translation>Ein späteres Ccmscope hat sie geschrieben: Sie hat die Version %1, und dieses liest bis %2.</translation>
    </message>
    <message>
        <source>It does not say of which version it is.</source>
        <translation>Es ist nicht angegeben, von welcher Version sie ist.</translation>
    </message>
    <message>
        <source>A case file has at most %1 bytes.</source>
        <translation>Eine Falldatei hat höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The case asks Compare about a kind of run that this Ccmscope does not know, “%1”. Compare tells of the automatic run instead.</source>
        <extracomment>%1: a word of the file. &quot;Run&quot;: of the program ccmsetup</extracomment>
        <translation>Der Fall fragt den Vergleich nach einer Art von Lauf, die dieses Ccmscope nicht kennt: „%1“. Der Vergleich spricht stattdessen vom automatischen Lauf.</translation>
    </message>
</context>
<context>
    <name>ccm::CaseReport</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier row(s) of this table are left out.</source>
        <translation>
            <numerusform>%n frühere Zeile dieser Tabelle ist weggelassen.</numerusform>
            <numerusform>%n frühere Zeilen dieser Tabelle sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>client.msi on the client&apos;s disk; the logs do not tell what is installed</source>
        <translation>client.msi auf dem Datenträger des Clients; die Protokolle sagen nicht, was installiert ist</translation>
    </message>
    <message>
        <source>Client, as its logs tell</source>
        <translation>Client, wie seine Protokolle sagen</translation>
    </message>
    <message>
        <source>Endpoint Protection on the client</source>
        <translation>Endpoint Protection auf dem Client</translation>
    </message>
    <message>
        <source>Client, as the site&apos;s manifest has it</source>
        <translation>Client, wie er im Manifest des Standorts steht</translation>
    </message>
    <message>
        <source>Lowest version of a site that the manifest is for</source>
        <translation>Niedrigste Version eines Standorts, für die das Manifest ist</translation>
    </message>
    <message>
        <source>What the update of the site changed</source>
        <translation>Was das Update des Standorts geändert hat</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) say the same.</source>
        <translation>
            <numerusform>%n weiterer Eintrag sagt dasselbe.</numerusform>
            <numerusform>%n weitere Einträge sagen dasselbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>None of the known failures is in the logs.</source>
        <translation>Nichts, was bekanntermaßen schiefgeht, steht in den Protokollen.</translation>
    </message>
    <message>
        <source>What ccmsetup would do</source>
        <translation>Was ccmsetup tun würde</translation>
    </message>
    <message>
        <source>What happened on the client</source>
        <translation>Was auf dem Client geschah</translation>
    </message>
    <message>
        <source>Timeline; the tables below have the same.</source>
        <translation>Zeitachse; die Tabellen darunter enthalten dasselbe.</translation>
    </message>
    <message>
        <source>Upgrade window</source>
        <translation>Upgradefenster</translation>
    </message>
    <message>
        <source>Upgrade window: %1</source>
        <translation>Upgradefenster: %1</translation>
    </message>
    <message>
        <source>Starts by the hour</source>
        <translation>Starts nach Stunden</translation>
    </message>
    <message>
        <source>Starts by the day, and the share of clients that have started</source>
        <translation>Starts nach Tagen und der Anteil der Clients, die gestartet sind</translation>
    </message>
    <message>
        <source>Share of the clients that have started; the numbers stand under “Day by day”.</source>
        <translation>Anteil der Clients, die gestartet sind; die Zahlen stehen unter „Tag für Tag“.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the client manifest</source>
        <translation>
            <numerusform>%n Element im Clientmanifest</numerusform>
            <numerusform>%n Elemente im Clientmanifest</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist geöffnet.</translation>
    </message>
    <message>
        <source>Report of a case</source>
        <translation>Bericht zu einem Fall</translation>
    </message>
    <message>
        <source>Made on %1 (UTC).</source>
        <translation>Erstellt am %1 (UTC).</translation>
    </message>
    <message>
        <source>too large to be hashed</source>
        <extracomment>In the place of a log&apos;s hash</extracomment>
        <translation>zu groß für einen Hash</translation>
    </message>
    <message>
        <source>Manifest of the site</source>
        <translation>Manifest des Standorts</translation>
    </message>
    <message>
        <source>Earlier manifest</source>
        <translation>Früheres Manifest</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>File in the client&apos;s ccmsetup folder</source>
        <translation>Datei im Ordner ccmsetup des Clients</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>ccm::Certificate</name>
    <message>
        <source>The certificate is signed by itself, by nobody this computer knows.</source>
        <translation>Das Zertifikat ist von sich selbst signiert, von niemandem, den dieser Computer kennt.</translation>
    </message>
    <message>
        <source>The authority at the root of its chain is not trusted on this computer.</source>
        <translation>Der Stelle am Stamm der Kette wird auf diesem Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>The authority that issued the certificate is not trusted on this computer.</source>
        <translation>Der Stelle, die das Zertifikat ausgestellt hat, wird auf diesem Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Das Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate is for another host.</source>
        <translation>Das Zertifikat ist für einen anderen Host.</translation>
    </message>
    <message>
        <source>Its certificate is for %1, issued by %2, valid from %3 to %4, SHA-256 %5.</source>
        <translation>Das Zertifikat ist für %1, ausgestellt von %2, gültig von %3 bis %4, SHA-256 %5.</translation>
    </message>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation>Es ist kein Zertifikat in PEM-Form enthalten.</translation>
    </message>
</context>
<context>
    <name>ccm::CertificateDialog</name>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Host:</source>
        <translation>Host:</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Ausgestellt für:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Ausgestellt von:</translation>
    </message>
    <message>
        <source>For hosts:</source>
        <translation>Für Hosts:</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>Valid (UTC):</source>
        <translation>Gültig (UTC):</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Trust it for this session</source>
        <translation>Für diese Sitzung vertrauen</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s own. Whoever stands between could show another certificate. Only exactly this one is trusted, and not kept.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem des Servers selbst. Wer dazwischen steht, könnte ein anderes Zertifikat zeigen. Vertraut wird nur genau diesem, und es wird nicht behalten.</translation>
    </message>
</context>
<context>
    <name>ccm::Chain</name>
    <message>
        <source>The chain ends in the root “%1” (SHA-256 %2), which your store does not hold. The stores of Linux systems usually hold roots made for web sites, and lack those that sign code for Windows. If you have compared this fingerprint with one from a source you trust, add the root as a PEM file.</source>
        <translation>Die Kette endet im Stamm „%1“ (SHA-256 %2), den Ihr Speicher nicht enthält. Die Speicher von Linux-Systemen enthalten gewöhnlich Stämme für Websites, und ihnen fehlen die, die Code für Windows signieren. Wenn Sie diesen Fingerabdruck mit einem aus einer Quelle verglichen haben, der Sie vertrauen, fügen Sie den Stamm als PEM-Datei hinzu.</translation>
    </message>
    <message>
        <source>The chain ends early: the certificate of “%1”, which issued that of “%2”, is neither in the signature nor in your store.</source>
        <translation>Die Kette endet zu früh: Das Zertifikat von „%1“, das das von „%2“ ausgestellt hat, ist weder in der Signatur noch in Ihrem Speicher.</translation>
    </message>
    <message>
        <source>The certificate of “%1” had expired by then: it was valid until %2.</source>
        <translation>Das Zertifikat von „%1“ war zu dieser Zeit abgelaufen: Es war bis %2 gültig.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was not valid yet: it is from %2 on.</source>
        <translation>Das Zertifikat von „%1“ war noch nicht gültig: Es gilt ab %2.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was not made by its issuer “%2”: its signature is wrong.</source>
        <translation>Das Zertifikat von „%1“ wurde nicht von seinem Aussteller „%2“ gemacht: Seine Signatur ist falsch.</translation>
    </message>
    <message>
        <source>The certificate of “%1” may not be used where it stands in the chain.</source>
        <translation>Das Zertifikat von „%1“ darf an seiner Stelle in der Kette nicht verwendet werden.</translation>
    </message>
    <message>
        <source>OpenSSL does not accept the certificate of “%1”: %2.</source>
        <translation>OpenSSL akzeptiert das Zertifikat von „%1“ nicht: %2.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not made for signing code.</source>
        <translation>Das Zertifikat von „%1“ ist nicht zum Signieren von Code bestimmt.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not made for stamping times.</source>
        <translation>Das Zertifikat von „%1“ ist nicht zum Stempeln von Zeiten bestimmt.</translation>
    </message>
    <message>
        <source>The key of the certificate of “%1” is not made for signing.</source>
        <translation>Der Schlüssel des Zertifikats von „%1“ ist nicht zum Signieren bestimmt.</translation>
    </message>
    <message>
        <source>The chain ends in the root “%1” (SHA-256 %2), which the store of this system holds.</source>
        <translation>Die Kette endet im Stamm „%1“ (SHA-256 %2), den der Speicher dieses Systems enthält.</translation>
    </message>
    <message>
        <source>The chain ends in the root “%1” (SHA-256 %2), which you added from %3.</source>
        <translation>Die Kette endet im Stamm „%1“ (SHA-256 %2), den Sie aus %3 hinzugefügt haben.</translation>
    </message>
</context>
<context>
    <name>ccm::Chart</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>The format of a day as QDate::toString() takes it, without its year.</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day and the hours of a clock</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ccm::ChartFile</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg or .pdf; the name has to end so.</source>
        <translation>Ein Diagramm wird als .png, .svg oder .pdf gespeichert; der Name muss so enden.</translation>
    </message>
</context>
<context>
    <name>ccm::ClassForm</name>
    <message>
        <source>Name of these clients</source>
        <translation>Name dieser Clients</translation>
    </message>
    <message>
        <source>Number of clients</source>
        <translation>Anzahl der Clients</translation>
    </message>
    <message>
        <source>When clients are on</source>
        <translation>Wann Clients eingeschaltet sind</translation>
    </message>
    <message>
        <source>The week in which clients are on</source>
        <translation>Die Woche, in der Clients eingeschaltet sind</translation>
    </message>
    <message>
        <source>Chance of being used on a day</source>
        <translation>Wahrscheinlichkeit der Verwendung an einem Tag</translation>
    </message>
    <message>
        <source>As the plan</source>
        <translation>Wie der Plan</translation>
    </message>
    <message>
        <source>Time zone of these clients</source>
        <translation>Zeitzone dieser Clients</translation>
    </message>
    <message>
        <source>Site of these clients</source>
        <translation>Standort dieser Clients</translation>
    </message>
    <message>
        <source>Why they are not upgraded</source>
        <translation>Warum sie kein Upgrade erhalten</translation>
    </message>
    <message>
        <source>What answers and tables call these clients.</source>
        <translation>Wie Antworten und Tabellen diese Clients nennen.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>An&amp;zahl:</translation>
    </message>
    <message>
        <source>They are &amp;on:</source>
        <translation>E&amp;ingeschaltet:</translation>
    </message>
    <message>
        <source>Used on a da&amp;y:</source>
        <translation>Am Tag &amp;verwendet:</translation>
    </message>
    <message>
        <source>Time zone:</source>
        <translation>Zeitzone:</translation>
    </message>
    <message>
        <source>Site:</source>
        <translation>Standort:</translation>
    </message>
    <message>
        <source>Excluded:</source>
        <translation>Ausgeschlossen:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Mon to Fri, 09:00 to 17:00</source>
        <translation>Mo bis Fr, 09:00 bis 17:00</translation>
    </message>
    <message>
        <source>Mon to Fri, 08:00 to 18:00</source>
        <translation>Mo bis Fr, 08:00 bis 18:00</translation>
    </message>
    <message>
        <source>Laptops: 08:00 to 18:00, on some days</source>
        <translation>Laptops: 08:00 bis 18:00, an manchen Tagen</translation>
    </message>
    <message>
        <source>Virtual desktops: 07:00 to 19:00</source>
        <translation>Virtuelle Desktops: 07:00 bis 19:00</translation>
    </message>
    <message>
        <source>A week of their own</source>
        <translation>Eine eigene Woche</translation>
    </message>
    <message>
        <source>No, they are upgraded</source>
        <translation>Nein, sie erhalten das Upgrade</translation>
    </message>
    <message>
        <source>Servers are not upgraded</source>
        <translation>Server erhalten kein Upgrade</translation>
    </message>
    <message>
        <source>In the exclusion collection</source>
        <translation>In der Ausschlusssammlung</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>How many clients of this kind there are. 25,000 is only a number to begin with.</source>
        <translation>Wie viele Clients dieser Art es gibt. 25.000 ist nur eine Zahl für den Anfang.</translation>
    </message>
    <message>
        <source>An assumption about your clients, by the clock of their time zone. A client that is off at its moment does nothing and draws again, as the documentation says (Microsoft, “Upgrade clients for Windows computers”). The hours of offices, laptops and virtual desktops are ours.</source>
        <translation>Eine Annahme über Ihre Clients, nach der Uhr ihrer Zeitzone. Ein Client, der zu seinem Zeitpunkt ausgeschaltet ist, tut nichts und zieht erneut, wie die Dokumentation sagt (Microsoft, „Upgrade clients for Windows computers“). Die Stunden von Büros, Laptops und virtuellen Desktops sind unsere.</translation>
    </message>
    <message>
        <source>How likely a client is used on a day at all, each day by itself. 80 % for laptops and 100 % for all others are our assumptions.</source>
        <translation>Wie wahrscheinlich ein Client an einem Tag überhaupt verwendet wird, jeder Tag für sich. 80 % für Laptops und 100 % für alle anderen sind unsere Annahmen.</translation>
    </message>
    <message>
        <source>By whose clock they are on. Type a part of the name to search.</source>
        <translation>Nach wessen Uhr sie eingeschaltet sind. Geben Sie zum Suchen einen Teil des Namens ein.</translation>
    </message>
    <message>
        <source>Over whose link they download. Sites are listed under “Links”. Without one, their download loads no link of the plan.</source>
        <translation>Über wessen Leitung sie herunterladen. Standorte sind unter „Leitungen“ aufgelistet. Ohne einen belastet ihr Download keine Leitung des Plans.</translation>
    </message>
    <message>
        <source>Excluded clients are counted and do not upgrade: servers where “Do not upgrade servers” is set, members of the exclusion collection (from version 1610 on, as the documentation says), and clients that are not heard of any more.</source>
        <translation>Ausgeschlossene Clients werden gezählt und führen kein Upgrade aus: Server, wo „Do not upgrade servers“ gesetzt ist, Mitglieder der Ausschlusssammlung (ab Version 1610, wie die Dokumentation sagt) und Clients, von denen nichts mehr zu hören ist.</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Kein Standort</translation>
    </message>
</context>
<context>
    <name>ccm::ClassModel</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>ccm::ClientCase</name>
    <message>
        <source>%1 is too large to be read for the client&apos;s state.</source>
        <translation>%1 ist zu groß, um für den Zustand des Clients gelesen zu werden.</translation>
    </message>
    <message>
        <source>No log was opened, so nothing tells what happened to this client.</source>
        <translation>Es wurde kein Protokoll geöffnet, daher sagt nichts, was mit diesem Client geschah.</translation>
    </message>
    <message>
        <source>There are %1 logs: the %2 that were changed last are read, and the others are not.</source>
        <translation>Es gibt %1 Protokolle: Die %2 zuletzt geänderten werden gelesen, die anderen nicht.</translation>
    </message>
    <message>
        <source>It holds neither a ccmsetup folder nor a log.</source>
        <translation>Weder ein Ordner ccmsetup noch ein Protokoll ist darin.</translation>
    </message>
</context>
<context>
    <name>ccm::ClientFactModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es stammt</translation>
    </message>
</context>
<context>
    <name>ccm::ClientFacts</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) at or after the scheduled time</source>
        <translation>
            <numerusform>%n Lauf zur geplanten Zeit oder danach</numerusform>
            <numerusform>%n Läufe zur geplanten Zeit oder danach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) after the time was drawn, none at or after the scheduled time</source>
        <translation>
            <numerusform>%n Lauf nach dem Ziehen der Zeit, keiner zur geplanten Zeit oder danach</numerusform>
            <numerusform>%n Läufe nach dem Ziehen der Zeit, keiner zur geplanten Zeit oder danach</numerusform>
        </translation>
    </message>
    <message>
        <source>No run is in the logs</source>
        <translation>In den Protokollen ist kein Lauf</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Installed successfully</source>
        <translation>Erfolgreich installiert</translation>
    </message>
    <message>
        <source>The installation failed</source>
        <translation>Die Installation ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The installation was started; its end is not in the log</source>
        <translation>Die Installation wurde gestartet; ihr Ende steht nicht im Protokoll</translation>
    </message>
    <message>
        <source>No installation is in the log</source>
        <translation>Im Protokoll steht keine Installation</translation>
    </message>
    <message>
        <source>%1 (state %2 sent)</source>
        <translation>%1 (Zustand %2 gesendet)</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>Clientversion</translation>
    </message>
    <message>
        <source>client.msi</source>
        <translation>client.msi</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf dem Datenträger</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Last run of ccmsetup</source>
        <translation>Letzter Lauf von ccmsetup</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet durch</translation>
    </message>
    <message>
        <source>Decision about the client</source>
        <translation>Entscheidung über den Client</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exitcode</translation>
    </message>
    <message>
        <source>Scheduled upgrade</source>
        <translation>Geplantes Upgrade</translation>
    </message>
    <message>
        <source>None is in the logs</source>
        <translation>In den Protokollen steht keines</translation>
    </message>
    <message>
        <source>Scheduled upgrade, client&apos;s time</source>
        <translation>Geplantes Upgrade, Zeit des Clients</translation>
    </message>
    <message>
        <source>Scheduled upgrade, UTC</source>
        <translation>Geplantes Upgrade, UTC</translation>
    </message>
    <message>
        <source>Runs since then</source>
        <translation>Läufe seither</translation>
    </message>
    <message>
        <source>Endpoint Protection</source>
        <translation>Endpoint Protection</translation>
    </message>
    <message>
        <source>Endpoint Protection installed</source>
        <translation>Endpoint Protection installiert</translation>
    </message>
    <message>
        <source>%1, by the installer that succeeded</source>
        <translation>%1, durch das Installationsprogramm, das erfolgreich war</translation>
    </message>
    <message>
        <source>Endpoint Protection before</source>
        <translation>Endpoint Protection vorher</translation>
    </message>
    <message>
        <source>Endpoint Protection result</source>
        <translation>Ergebnis von Endpoint Protection</translation>
    </message>
    <message>
        <source>SCEPInstall.exe</source>
        <translation>SCEPInstall.exe</translation>
    </message>
    <message>
        <source>Messages understood</source>
        <translation>Verstandene Meldungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>ccmsetup and Endpoint Protection logs</source>
        <translation>Protokolle von ccmsetup und Endpoint Protection</translation>
    </message>
</context>
<context>
    <name>ccm::ClientFinder</name>
    <message>
        <source>Neither a client&apos;s folder nor an archive lies in it.</source>
        <translation>Weder der Ordner eines Clients noch ein Archiv liegt darin.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n client(s), more than can be compared at once.</source>
        <translation>
            <numerusform>%n Client ist darin, mehr als zugleich verglichen werden können.</numerusform>
            <numerusform>%n Clients sind darin, mehr als zugleich verglichen werden können.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ClientFleet</name>
    <message>
        <source>It is no client.</source>
        <translation>Das ist kein Client.</translation>
    </message>
</context>
<context>
    <name>ccm::ClientHeader</name>
    <message>
        <source>Co&amp;mpare runs…</source>
        <translation>Läufe &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Where this client is in its upgrade</source>
        <translation>Wo dieser Client in seinem Upgrade steht</translation>
    </message>
    <message>
        <source>Version, and since when</source>
        <translation>Version, und seit wann</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>What the log says of the decision</source>
        <translation>Was das Protokoll zur Entscheidung sagt</translation>
    </message>
    <message>
        <source>Why: “%1”</source>
        <extracomment>%1: a record of ccmsetup.log, as it is written</extracomment>
        <translation>Warum: „%1“</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Show in the log why ccmsetup decided so</source>
        <translation>Im Protokoll zeigen, warum ccmsetup so entschied</translation>
    </message>
    <message>
        <source>&amp;Copy for a ticket</source>
        <translation>Für Ticket &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the sentences, the phases and the facts as plain text.</source>
        <translation>Kopiert die Sätze, die Phasen und die Fakten als reinen Text.</translation>
    </message>
    <message>
        <source>Two runs side by side, of this client or of another one</source>
        <translation>Zwei Läufe nebeneinander, dieses Clients oder eines anderen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>Expo&amp;rtieren</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Als &amp;Text speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Als &amp;JSON speichern…</translation>
    </message>
    <message>
        <source>Save the phases as C&amp;SV…</source>
        <translation>Phasen als C&amp;SV speichern…</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
</context>
<context>
    <name>ccm::ClientPane</name>
    <message>
        <source>Runs of ccmsetup</source>
        <translation>Läufe von ccmsetup</translation>
    </message>
    <message>
        <source>No run is in the logs</source>
        <translation>In den Protokollen ist kein Lauf</translation>
    </message>
    <message>
        <source>&amp;Runs of ccmsetup</source>
        <translation>Läu&amp;fe von ccmsetup</translation>
    </message>
    <message>
        <source>No client is open</source>
        <translation>Kein Client ist geöffnet</translation>
    </message>
    <message>
        <source>Open a client: its Windows folder, admin$ share, a copy or an archive of its logs</source>
        <translation>Öffnen Sie einen Client: seinen Windows-Ordner, seine Freigabe admin$, eine Kopie oder ein Archiv seiner Protokolle</translation>
    </message>
    <message>
        <source>Open a client...</source>
        <translation>Client öffnen...</translation>
    </message>
</context>
<context>
    <name>ccm::ClientReleases</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (build of %2; this revision is not in the list of Ccmscope)</source>
        <translation>%1 (Build von %2; diese Revision steht nicht in der Liste von Ccmscope)</translation>
    </message>
    <message>
        <source>%1 (a build that the list of Ccmscope does not know; its newest is %2)</source>
        <translation>%1 (ein Build, den die Liste von Ccmscope nicht kennt; ihr neuester ist %2)</translation>
    </message>
    <message>
        <source>The client stays at %1.</source>
        <translation>Der Client bleibt bei %1.</translation>
    </message>
    <message>
        <source>An update of the same build, from %1 to %2.</source>
        <translation>Ein Update desselben Builds, von %1 auf %2.</translation>
    </message>
    <message>
        <source>An upgrade to a new build, from %1 to %2.</source>
        <translation>Ein Upgrade auf einen neuen Build, von %1 auf %2.</translation>
    </message>
    <message>
        <source>The later manifest has the lower client version: from %1 to %2.</source>
        <translation>Das spätere Manifest hat die niedrigere Clientversion: von %1 auf %2.</translation>
    </message>
    <message>
        <source>The earlier manifest does not tell its client version; the later is for %1.</source>
        <translation>Das frühere Manifest nennt seine Clientversion nicht; das spätere ist für %1.</translation>
    </message>
    <message>
        <source>The later manifest does not tell its client version; the earlier is for %1.</source>
        <translation>Das spätere Manifest nennt seine Clientversion nicht; das frühere ist für %1.</translation>
    </message>
    <message>
        <source>Neither manifest tells its client version.</source>
        <translation>Keines der Manifeste nennt seine Clientversion.</translation>
    </message>
</context>
<context>
    <name>ccm::ClientReport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Phases of the run of %1, %2</source>
        <translation>Phasen des Laufs %1, %2</translation>
    </message>
    <message>
        <source>Schedule and policy</source>
        <translation>Zeitplan und Richtlinie</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Phases of the run of %1</source>
        <translation>Phasen des Laufs %1</translation>
    </message>
    <message>
        <source>Items of the run of %1</source>
        <translation>Elemente des Laufs %1</translation>
    </message>
    <message>
        <source>Downloads of the run of %1</source>
        <translation>Downloads des Laufs %1</translation>
    </message>
    <message>
        <source>Runs of ccmsetup</source>
        <translation>Läufe von ccmsetup</translation>
    </message>
    <message>
        <source>client.msi</source>
        <translation>client.msi</translation>
    </message>
    <message>
        <source>Endpoint Protection</source>
        <translation>Endpoint Protection</translation>
    </message>
    <message>
        <source>State messages</source>
        <translation>Zustandsmeldungen</translation>
    </message>
    <message>
        <source>Messages that are not known</source>
        <translation>Meldungen, die nicht bekannt sind</translation>
    </message>
    <message>
        <source>State of a client</source>
        <translation>Zustand eines Clients</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>ccm::ClientSnapshot</name>
    <message>
        <source>Its version could not be read. %1</source>
        <translation>Die Version konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Its version could not be read (%1). %2</source>
        <translation>Die Version konnte nicht gelesen werden (%1). %2</translation>
    </message>
    <message>
        <source>Its platform and languages could not be read (%1). %2</source>
        <translation>Plattform und Sprachen konnten nicht gelesen werden (%1). %2</translation>
    </message>
    <message>
        <source>It cannot be read. %1</source>
        <translation>Das Lesen ist nicht möglich. %1</translation>
    </message>
    <message>
        <source>It is named like a program, but its content is not that of one.</source>
        <translation>Der Name ist der eines Programms, aber der Inhalt ist nicht der eines solchen.</translation>
    </message>
    <message>
        <source>It is named like an installer package, but its content is not that of one.</source>
        <translation>Der Name ist der eines Installationspakets, aber der Inhalt ist nicht der eines solchen.</translation>
    </message>
    <message>
        <source>There is more than one folder named ccmsetup. %1 was read, %2 was not.</source>
        <translation>Es gibt mehr als einen Ordner namens ccmsetup. %1 wurde gelesen, %2 nicht.</translation>
    </message>
</context>
<context>
    <name>ccm::ClientStanding</name>
    <message>
        <source>Installed version unknown; client.msi on disk is %1</source>
        <translation>Installierte Version unbekannt; client.msi auf dem Datenträger ist %1</translation>
    </message>
    <message>
        <source>Client version %1, before the last run %2</source>
        <translation>Clientversion %1, vor dem letzten Lauf %2</translation>
    </message>
    <message>
        <source>Client version %1, before and after the last run</source>
        <translation>Clientversion %1, vor und nach dem letzten Lauf</translation>
    </message>
    <message>
        <source>Client version %1 before the last run, which offered %2</source>
        <translation>Clientversion %1 vor dem letzten Lauf, der %2 anbot</translation>
    </message>
    <message>
        <source>Client version %1 before the last run</source>
        <translation>Clientversion %1 vor dem letzten Lauf</translation>
    </message>
    <message>
        <source>Client version %1; the last run offered %2</source>
        <translation>Clientversion %1; der letzte Lauf bot %2 an</translation>
    </message>
    <message>
        <source>Client version %1</source>
        <translation>Clientversion %1</translation>
    </message>
    <message>
        <source>Scheduled since %1, the client&apos;s time</source>
        <translation>Geplant seit %1, Zeit des Clients</translation>
    </message>
    <message>
        <source>Not finished since %1, the client&apos;s time</source>
        <translation>Nicht fertig seit %1, Zeit des Clients</translation>
    </message>
    <message>
        <source>Done since %1, the client&apos;s time</source>
        <translation>Erledigt seit %1, Zeit des Clients</translation>
    </message>
    <message>
        <source>Failed since %1, the client&apos;s time</source>
        <translation>Fehlgeschlagen seit %1, Zeit des Clients</translation>
    </message>
    <message>
        <source>Last record of the run: %1, the client&apos;s time</source>
        <translation>Letzter Eintrag des Laufs: %1, Zeit des Clients</translation>
    </message>
</context>
<context>
    <name>ccm::ClientTabs</name>
    <message>
        <source>Phases of the run</source>
        <translation>Phasen des Laufs</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>Elemente des Laufs</translation>
    </message>
    <message>
        <source>What happened to the item</source>
        <translation>Was mit dem Element geschah</translation>
    </message>
    <message>
        <source>Downloads of the run</source>
        <translation>Downloads des Laufs</translation>
    </message>
    <message>
        <source>client.msi</source>
        <translation>client.msi</translation>
    </message>
    <message>
        <source>Endpoint Protection</source>
        <translation>Endpoint Protection</translation>
    </message>
    <message>
        <source>Schedule and policy</source>
        <translation>Zeitplan und Richtlinie</translation>
    </message>
    <message>
        <source>State messages</source>
        <translation>Zustandsmeldungen</translation>
    </message>
    <message>
        <source>Messages that are not known</source>
        <translation>Meldungen, die nicht bekannt sind</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>What is known of the client</source>
        <translation>Was über den Client bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>Pha&amp;sen</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;Elemente</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Do&amp;wnloads</translation>
    </message>
    <message>
        <source>c&amp;lient.msi</source>
        <translation>c&amp;lient.msi</translation>
    </message>
    <message>
        <source>Protectio&amp;n</source>
        <translation>Schut&amp;z</translation>
    </message>
    <message>
        <source>Sched&amp;ule</source>
        <translation>Zeitpla&amp;n</translation>
    </message>
    <message>
        <source>Messa&amp;ges</source>
        <translation>Meldun&amp;gen</translation>
    </message>
    <message>
        <source>State messages, and those not known</source>
        <translation>Zustandsmeldungen und nicht bekannte</translation>
    </message>
    <message>
        <source>F&amp;acts</source>
        <translation>Fak&amp;ten</translation>
    </message>
    <message>
        <source>&amp;State messages</source>
        <translation>Z&amp;ustandsmeldungen</translation>
    </message>
    <message>
        <source>No run of ccmsetup is in the logs</source>
        <translation>In den Protokollen ist kein Lauf von ccmsetup</translation>
    </message>
    <message>
        <source>The run names no item</source>
        <translation>Der Lauf nennt kein Element</translation>
    </message>
    <message>
        <source>No item is selected</source>
        <translation>Kein Element ist ausgewählt</translation>
    </message>
    <message>
        <source>The run names no download</source>
        <translation>Der Lauf nennt keinen Download</translation>
    </message>
    <message>
        <source>No log of Windows Installer is among the logs</source>
        <translation>Kein Protokoll von Windows Installer ist unter den Protokollen</translation>
    </message>
    <message>
        <source>Open client.msi.log beside ccmsetup.log to see the first action that failed.</source>
        <translation>Öffnen Sie client.msi.log neben ccmsetup.log, um die erste fehlgeschlagene Aktion zu sehen.</translation>
    </message>
    <message>
        <source>Nothing tells of Endpoint Protection</source>
        <translation>Nichts berichtet von Endpoint Protection</translation>
    </message>
    <message>
        <source>EndpointProtectionAgent.log would, or SCEPInstall.exe in the ccmsetup folder.</source>
        <translation>EndpointProtectionAgent.log würde es, oder SCEPInstall.exe im Ordner ccmsetup.</translation>
    </message>
    <message>
        <source>No scheduled moment and no answer of a management point is in the logs</source>
        <translation>Kein geplanter Zeitpunkt und keine Antwort eines Verwaltungspunkts ist in den Protokollen</translation>
    </message>
    <message>
        <source>No state message is in the logs</source>
        <translation>In den Protokollen ist keine Zustandsmeldung</translation>
    </message>
    <message>
        <source>Un&amp;known: %1</source>
        <translation>Un&amp;bekannt: %1</translation>
    </message>
    <message>
        <source>&amp;What happened to the item</source>
        <translation>Was &amp;mit dem Element geschah</translation>
    </message>
    <message>
        <source>&amp;What happened to %1</source>
        <translation>Was &amp;mit %1 geschah</translation>
    </message>
</context>
<context>
    <name>ccm::ClientText</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The end is not in the logs</source>
        <translation>Das Ende steht nicht in den Protokollen</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Finding site and content</source>
        <translation>Standort und Inhalt finden</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Looking for items</source>
        <translation>Elemente suchen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Windows Installer</source>
        <translation>Windows Installer</translation>
    </message>
    <message>
        <source>State message</source>
        <translation>Zustandsmeldung</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Everything is there</source>
        <translation>Alles ist vorhanden</translation>
    </message>
    <message>
        <source>Something has to be installed</source>
        <translation>Etwas muss installiert werden</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped: the client is excluded</source>
        <translation>Angehalten: Der Client ist ausgeschlossen</translation>
    </message>
    <message>
        <source>Skip: the client is installed already</source>
        <translation>Überspringen: Der Client ist bereits installiert</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Automatic upgrade</source>
        <translation>Automatisches Upgrade</translation>
    </message>
    <message>
        <source>Scheduled task</source>
        <translation>Geplante Aufgabe</translation>
    </message>
    <message>
        <source>Client push</source>
        <translation>Clientpush</translation>
    </message>
    <message>
        <source>Command line: by hand, a script or other software</source>
        <translation>Befehlszeile: von Hand, ein Skript oder andere Software</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Trifft hier nicht zu</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Was put on the list to install</source>
        <translation>Auf die Installationsliste gesetzt</translation>
    </message>
    <message>
        <source>Replaced by the site&apos;s version</source>
        <translation>Ersetzt durch die Version des Standorts</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>Nothing in the logs</source>
        <translation>Nichts in den Protokollen</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>All messages are known to Ccmscope.</source>
        <translation>Alle Meldungen sind Ccmscope bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 messages are not known to Ccmscope.</source>
        <translation>
            <numerusform>%n von %1 Meldungen ist Ccmscope nicht bekannt.</numerusform>
            <numerusform>%n von %1 Meldungen sind Ccmscope nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic upgrade is on</source>
        <translation>automatisches Upgrade ist eingeschaltet</translation>
    </message>
    <message>
        <source>automatic upgrade is off</source>
        <translation>automatisches Upgrade ist ausgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>spread over %n day(s)</source>
        <translation>
            <numerusform>über %n Tag verteilt</numerusform>
            <numerusform>über %n Tage verteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>servers excluded</source>
        <translation>Server ausgeschlossen</translation>
    </message>
    <message>
        <source>servers included</source>
        <translation>Server eingeschlossen</translation>
    </message>
    <message>
        <source>this client excluded</source>
        <translation>dieser Client ausgeschlossen</translation>
    </message>
    <message>
        <source>this client not excluded</source>
        <translation>dieser Client nicht ausgeschlossen</translation>
    </message>
    <message>
        <source>a pre-production client</source>
        <translation>ein Präproduktionsclient</translation>
    </message>
</context>
<context>
    <name>ccm::CommandDesk</name>
    <message>
        <source>Searching the logs…</source>
        <translation>Die Protokolle werden durchsucht …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the logs have these words; the newest are listed.</source>
        <translation>
            <numerusform>%Ln Eintrag der Protokolle enthält diese Wörter; die neuesten sind aufgeführt.</numerusform>
            <numerusform>%Ln Einträge der Protokolle enthalten diese Wörter; die neuesten sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the logs have these words.</source>
        <translation>
            <numerusform>%Ln Eintrag der Protokolle enthält diese Wörter.</numerusform>
            <numerusform>%Ln Einträge der Protokolle enthalten diese Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Item of the manifest</source>
        <translation>Element des Manifests</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Find &quot;%1&quot;</source>
        <translation>„%1“ suchen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>ccm::CommandLine</name>
    <message>
        <source>Console for automatic client upgrade of Configuration Manager.</source>
        <translation>Konsole für das automatische Clientupgrade von Configuration Manager.</translation>
    </message>
    <message>
        <source>Manifests, clients, logs or plans to open.</source>
        <translation>Zu öffnende Manifeste, Clients, Protokolle oder Pläne.</translation>
    </message>
    <message>
        <source>The site&apos;s ccmsetup.cab, ccmsetup.xml, the folder or archive that holds it, its web address, or the name of a management point.</source>
        <translation>Die ccmsetup.cab oder ccmsetup.xml des Standorts, der Ordner oder das Archiv mit ihr, ihre Webadresse oder der Name eines Verwaltungspunkts.</translation>
    </message>
    <message>
        <source>The client&apos;s Windows folder, a copy of it, or an archive of its files.</source>
        <translation>Der Windows-Ordner des Clients, eine Kopie davon oder ein Archiv seiner Dateien.</translation>
    </message>
    <message>
        <source>A manifest of the site from before its update, to tell what that changed.</source>
        <translation>Ein Manifest des Standorts von vor seinem Update, um zu sagen, was dieses geändert hat.</translation>
    </message>
    <message>
        <source>The plan of an upgrade window.</source>
        <translation>Der Plan eines Upgradefensters.</translation>
    </message>
    <message>
        <source>Write a report of the case, without a window, into this file: .html, .pdf, or .md for a ticket.</source>
        <translation>Einen Bericht zum Fall ohne Fenster in diese Datei schreiben: .html, .pdf oder .md für ein Ticket.</translation>
    </message>
    <message>
        <source>Print as JSON, without a window: manifest, diff, client, compare, plan, trust (the signature of a file) or log.</source>
        <translation>Als JSON ausgeben, ohne Fenster: manifest, diff, client, compare, plan, trust (die Signatur einer Datei) oder log.</translation>
    </message>
    <message>
        <source>The kind of run to compare for: auto, task or manual.</source>
        <translation>Die Art des Laufs, für die verglichen wird: auto, task oder manual.</translation>
    </message>
    <message>
        <source>Compare as if this version of the client were installed; &apos;package&apos; takes that of the client.msi on its disk where no log tells the version.</source>
        <translation>Vergleichen, als wäre diese Version des Clients installiert; „package“ nimmt die der client.msi auf seinem Datenträger, wo kein Protokoll die Version nennt.</translation>
    </message>
    <message>
        <source>Draw every pane into PNG files in this folder.</source>
        <translation>Jeden Bereich in PNG-Dateien in diesem Ordner zeichnen.</translation>
    </message>
    <message>
        <source>The window&apos;s size in those files.</source>
        <translation>Die Größe des Fensters in diesen Dateien.</translation>
    </message>
    <message>
        <source>Print the case in a few lines of text.</source>
        <translation>Den Fall in wenigen Textzeilen ausgeben.</translation>
    </message>
    <message>
        <source>Without a window: fetch from servers also what a case names. Without this, only addresses on the command line are fetched.</source>
        <translation>Ohne Fenster: auch von Servern abrufen, was ein Fall nennt. Ohne diese Option werden nur Adressen von der Befehlszeile abgerufen.</translation>
    </message>
    <message>
        <source>The language of texts, one of %1. What --json prints is always English.</source>
        <translation>Die Sprache der Texte, eine von %1. Was --json ausgibt, ist immer Englisch.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>--json manifest needs one manifest.</source>
        <translation>--json manifest braucht ein Manifest.</translation>
    </message>
    <message>
        <source>--json diff needs two manifests: before and after.</source>
        <translation>--json diff braucht zwei Manifeste: vorher und nachher.</translation>
    </message>
    <message>
        <source>--json client needs a client or its logs.</source>
        <translation>--json client braucht einen Client oder seine Protokolle.</translation>
    </message>
    <message>
        <source>--json compare needs --site and --client, and nothing else.</source>
        <translation>--json compare braucht --site und --client und nichts sonst.</translation>
    </message>
    <message>
        <source>--json plan needs one plan file.</source>
        <translation>--json plan braucht eine Plandatei.</translation>
    </message>
    <message>
        <source>--json trust needs one file: a cabinet, a program or a package.</source>
        <translation>--json trust braucht eine Datei: ein Kabinett, ein Programm oder ein Paket.</translation>
    </message>
    <message>
        <source>--json log needs a log.</source>
        <translation>--json log braucht ein Protokoll.</translation>
    </message>
    <message>
        <source>--report needs a file that ends in .html, .pdf or .md, not &apos;%1&apos;.</source>
        <translation>--report braucht eine Datei, die auf .html, .pdf oder .md endet, nicht „%1“.</translation>
    </message>
    <message>
        <source>--report needs a site, a client, a plan or another path.</source>
        <translation>--report braucht einen Standort, einen Client, einen Plan oder einen anderen Pfad.</translation>
    </message>
    <message>
        <source>--report goes with none of --json, --summary and --screenshots.</source>
        <translation>--report geht mit keinem von --json, --summary und --screenshots zusammen.</translation>
    </message>
    <message>
        <source>--run is auto, task or manual, not &apos;%1&apos;.</source>
        <translation>--run ist auto, task oder manual, nicht „%1“.</translation>
    </message>
    <message>
        <source>--assume-installed needs a version such as 5.00.7804.1000, or the word package, not &apos;%1&apos;.</source>
        <translation>--assume-installed braucht eine Version wie 5.00.7804.1000 oder das Wort package, nicht „%1“.</translation>
    </message>
    <message>
        <source>--size needs width x height in pixels, for example 1280x800, not &apos;%1&apos;.</source>
        <translation>--size braucht Breite x Höhe in Pixeln, zum Beispiel 1280x800, nicht „%1“.</translation>
    </message>
    <message>
        <source>--language is one of %1, not &apos;%2&apos;.</source>
        <translation>--language ist eines von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 needs a path.</source>
        <translation>--%1 braucht einen Pfad.</translation>
    </message>
    <message>
        <source>A path is empty.</source>
        <translation>Ein Pfad ist leer.</translation>
    </message>
    <message>
        <source>--summary needs a site, a client or another path.</source>
        <translation>--summary braucht einen Standort, einen Client oder einen anderen Pfad.</translation>
    </message>
    <message>
        <source>--earlier is for windows, pictures and reports.</source>
        <translation>--earlier ist für Fenster, Bilder und Berichte.</translation>
    </message>
    <message>
        <source>--json is one of %1, not &apos;%2&apos;.</source>
        <translation>--json ist eines von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--screenshots needs a folder.</source>
        <translation>--screenshots braucht einen Ordner.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 3 an input could not be read (one line on the error output).</source>
        <translation>Exitcodes: 0 erledigt, 2 falsche Verwendung, 3 eine Eingabe konnte nicht gelesen werden (eine Zeile in der Fehlerausgabe).</translation>
    </message>
</context>
<context>
    <name>ccm::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>command, where it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ccm::CommandPalette</name>
    <message>
        <source>Nothing with these words was found.</source>
        <translation>Mit diesen Wörtern wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Do or go to</source>
        <translation>Ausführen oder gehen zu</translation>
    </message>
    <message>
        <source>A few letters of a command, an item, a log or a run, or an error code</source>
        <translation>Einige Buchstaben eines Befehls, Elements, Protokolls oder Laufs, oder ein Fehlercode</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>ccm::ComparePane</name>
    <message>
        <source>One client or several</source>
        <translation>Ein Client oder mehrere</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>Dieser Client</translation>
    </message>
    <message>
        <source>Several clients</source>
        <translation>Mehrere Clients</translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation>Ansichten des Vergleichs</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Why, step by step</source>
        <translation>Warum, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Predicted log</source>
        <translation>Vorhergesagtes Protokoll</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>Expo&amp;rtieren</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Als &amp;Text speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Als &amp;JSON speichern…</translation>
    </message>
    <message>
        <source>Save the items as C&amp;SV…</source>
        <translation>Elemente als C&amp;SV speichern…</translation>
    </message>
    <message>
        <source>What is known of the client</source>
        <translation>Was über den Client bekannt ist</translation>
    </message>
    <message>
        <source>What is known of the client, from where, and where sources disagree.</source>
        <translation>Was über den Client bekannt ist, woher, und wo Quellen einander widersprechen.</translation>
    </message>
    <message>
        <source>Open a site...</source>
        <translation>Standort öffnen...</translation>
    </message>
    <message>
        <source>Open a client...</source>
        <translation>Client öffnen...</translation>
    </message>
    <message>
        <source>No client to compare yet</source>
        <translation>Noch kein Client zum Vergleichen</translation>
    </message>
    <message>
        <source>Open a client to compare it with the site.</source>
        <translation>Öffnen Sie einen Client, um ihn mit dem Standort zu vergleichen.</translation>
    </message>
    <message>
        <source>No site to compare with yet</source>
        <translation>Noch kein Standort zum Vergleichen</translation>
    </message>
    <message>
        <source>Open a site&apos;s ccmsetup.cab to compare the client with it.</source>
        <translation>Öffnen Sie die ccmsetup.cab eines Standorts, um den Client damit zu vergleichen.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Open a site&apos;s ccmsetup.cab and a client to compare them.</source>
        <translation>Öffnen Sie die ccmsetup.cab eines Standorts und einen Client, um sie zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>ccm::CompareReport</name>
    <message>
        <source>A client against its site</source>
        <translation>Ein Client gegen seinen Standort</translation>
    </message>
    <message>
        <source>Run: automatic upgrade</source>
        <translation>Lauf: automatisches Upgrade</translation>
    </message>
    <message>
        <source>Run: scheduled task</source>
        <translation>Lauf: geplante Aufgabe</translation>
    </message>
    <message>
        <source>Run: manual ccmsetup</source>
        <translation>Lauf: ccmsetup manuell</translation>
    </message>
    <message>
        <source>Nothing is to be downloaded.</source>
        <translation>Es ist nichts herunterzuladen.</translation>
    </message>
    <message>
        <source>It is not known whether anything is to be downloaded.</source>
        <translation>Es ist nicht bekannt, ob etwas herunterzuladen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are to be downloaded, %1.</source>
        <translation>
            <numerusform>%n Datei ist herunterzuladen, %1.</numerusform>
            <numerusform>%n Dateien sind herunterzuladen, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are to be downloaded, at least %1; not every size is known.</source>
        <translation>
            <numerusform>%n Datei ist herunterzuladen, mindestens %1; nicht jede Größe ist bekannt.</numerusform>
            <numerusform>%n Dateien sind herunterzuladen, mindestens %1; nicht jede Größe ist bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are to be downloaded; their sizes are not known.</source>
        <translation>
            <numerusform>%n Datei ist herunterzuladen; ihre Größe ist nicht bekannt.</numerusform>
            <numerusform>%n Dateien sind herunterzuladen; ihre Größen sind nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Vorausgesetzt</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>Herunterzuladen</translation>
    </message>
    <message>
        <source>Conditions of automatic upgrade</source>
        <translation>Bedingungen des automatischen Upgrades</translation>
    </message>
    <message>
        <source>With the other manifest</source>
        <translation>Mit dem anderen Manifest</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Standort: %1</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Client: %1</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Predicted log</source>
        <translation>Vorhergesagtes Protokoll</translation>
    </message>
</context>
<context>
    <name>ccm::Comparison</name>
    <message>
        <source>ccmsetup runs the one of Windows.</source>
        <translation>ccmsetup führt das von Windows aus.</translation>
    </message>
    <message>
        <source>It must be downloaded again.</source>
        <translation>Es muss erneut heruntergeladen werden.</translation>
    </message>
    <message>
        <source>It must be downloaded.</source>
        <translation>Es muss heruntergeladen werden.</translation>
    </message>
    <message>
        <source>It is only placed in the ccmsetup folder, not installed.</source>
        <translation>Es wird nur in den Ordner ccmsetup gelegt, nicht installiert.</translation>
    </message>
    <message>
        <source>ccmsetup skips the client, so it is not downloaded.</source>
        <translation>ccmsetup überspringt den Client, daher wird er nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>ccmsetup fetches it in each run that does not skip the client.</source>
        <translation>ccmsetup holt es in jedem Lauf, der den Client nicht überspringt.</translation>
    </message>
    <message>
        <source>Whether it is downloaded depends on what happens to the client.</source>
        <translation>Ob es heruntergeladen wird, hängt davon ab, was mit dem Client geschieht.</translation>
    </message>
    <message>
        <source>ccmsetup stops before it comes to this item.</source>
        <translation>ccmsetup hält an, bevor es zu diesem Element kommt.</translation>
    </message>
    <message>
        <source>%1 says that version %2 of the client is installed.</source>
        <translation>%1 sagt, dass Version %2 des Clients installiert ist.</translation>
    </message>
    <message numerus="yes">
        <source>What was opened does not tell about %n item(s).</source>
        <translation>
            <numerusform>Was geöffnet wurde, sagt nichts über %n Element.</numerusform>
            <numerusform>Was geöffnet wurde, sagt nichts über %n Elemente.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is assumed that the site leaves servers out.</source>
        <translation>Es wird angenommen, dass der Standort Server auslässt.</translation>
    </message>
    <message>
        <source>It is assumed that the site does not leave servers out.</source>
        <translation>Es wird angenommen, dass der Standort Server nicht auslässt.</translation>
    </message>
    <message>
        <source>It is assumed that the installation is forced.</source>
        <translation>Es wird angenommen, dass die Installation erzwungen ist.</translation>
    </message>
    <message>
        <source>It is assumed that ccmsetup is started with /IgnoreSkipUpgrade.</source>
        <translation>Es wird angenommen, dass ccmsetup mit /IgnoreSkipUpgrade gestartet wird.</translation>
    </message>
</context>
<context>
    <name>ccm::ComparisonDetail</name>
    <message>
        <source>Show in &amp;manifest</source>
        <translation>Im &amp;Manifest zeigen</translation>
    </message>
    <message>
        <source>&amp;Show evidence</source>
        <translation>&amp;Beleg zeigen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>Was entschied</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Version in the manifest</source>
        <translation>Version im Manifest</translation>
    </message>
    <message>
        <source>Size beside the manifest</source>
        <translation>Größe neben dem Manifest</translation>
    </message>
    <message>
        <source>Hash in the manifest</source>
        <translation>Hash im Manifest</translation>
    </message>
    <message>
        <source>Version on the client</source>
        <translation>Version auf dem Client</translation>
    </message>
    <message>
        <source>Size on the client</source>
        <translation>Größe auf dem Client</translation>
    </message>
    <message>
        <source>Hash on the client</source>
        <translation>Hash auf dem Client</translation>
    </message>
    <message>
        <source>%1: %2. Action: %3.</source>
        <extracomment>file name, status, action: &quot;SCEPInstall.exe: differs. Action: download.&quot;</extracomment>
        <translation>%1: %2. Aktion: %3.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Select an item to see its hashes and versions.</source>
        <translation>Wählen Sie ein Element aus, um seine Hashes und Versionen zu sehen.</translation>
    </message>
</context>
<context>
    <name>ccm::ComparisonItems</name>
    <message>
        <source>Filter items</source>
        <translation>Elemente filtern</translation>
    </message>
    <message>
        <source>Show or hide these items</source>
        <translation>Diese Elemente ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Items of the manifest on this client</source>
        <translation>Elemente des Manifests auf diesem Client</translation>
    </message>
    <message>
        <source>How each item of the manifest stands on the client, what would be done, and why. It is unknown where neither files nor logs tell. Below is the selected item.</source>
        <translation>Wie es mit jedem Element des Manifests auf dem Client steht, was getan würde und warum. Es ist unbekannt, wo weder Dateien noch Protokolle es sagen. Unten steht das ausgewählte Element.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how items stand, and how many do: &quot;differs 3&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ccm::ComparisonModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Site version</source>
        <translation>Standortversion</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>Clientversion</translation>
    </message>
    <message>
        <source>Site hash</source>
        <translation>Standort-Hash</translation>
    </message>
    <message>
        <source>Client hash</source>
        <translation>Client-Hash</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>download</source>
        <translation>herunterladen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
</context>
<context>
    <name>ccm::Completions</name>
    <message numerus="yes">
        <source>The line is longer than %n byte(s).</source>
        <translation>
            <numerusform>Die Zeile ist länger als %n Byte.</numerusform>
            <numerusform>Die Zeile ist länger als %n Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its state is not a number.</source>
        <translation>Der Zustand ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2026-12-01T09:30:00Z.</source>
        <translation>„%1“ ist keine Zeit wie 2026-12-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>A list of completions has at most %1 bytes.</source>
        <translation>Eine Liste der Abschlüsse hat höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>Its first line is longer than a line of column names.</source>
        <translation>Die erste Zeile ist länger als eine Zeile mit Spaltennamen.</translation>
    </message>
    <message>
        <source>Its first line names no column “time” or “completed”.</source>
        <translation>Die erste Zeile nennt keine Spalte „time“ oder „completed“.</translation>
    </message>
    <message>
        <source>A list of completions has at most %1 rows.</source>
        <translation>Eine Liste der Abschlüsse hat höchstens %1 Zeilen.</translation>
    </message>
</context>
<context>
    <name>ccm::CompoundFile</name>
    <message>
        <source>A chain of sectors leaves the file.</source>
        <translation>Eine Kette von Sektoren verlässt die Datei.</translation>
    </message>
    <message>
        <source>A chain of sectors runs in a circle.</source>
        <translation>Eine Kette von Sektoren läuft im Kreis.</translation>
    </message>
    <message>
        <source>A chain of sectors ends too early.</source>
        <translation>Eine Kette von Sektoren endet zu früh.</translation>
    </message>
    <message>
        <source>It is not a compound file.</source>
        <translation>Das ist keine Verbunddatei.</translation>
    </message>
    <message>
        <source>The version and the size of its sectors do not fit together.</source>
        <translation>Die Version und die Größe der Sektoren passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Its header holds impossible numbers.</source>
        <translation>Der Kopf enthält unmögliche Zahlen.</translation>
    </message>
    <message>
        <source>Its table of sectors is larger than the file.</source>
        <translation>Die Sektorentabelle ist größer als die Datei.</translation>
    </message>
    <message>
        <source>It has more sectors than Ccmscope reads.</source>
        <translation>Es gibt mehr Sektoren, als Ccmscope liest.</translation>
    </message>
    <message>
        <source>A stream is larger than the file.</source>
        <translation>Ein Datenstrom ist größer als die Datei.</translation>
    </message>
    <message>
        <source>Its folder has more entries than Ccmscope reads.</source>
        <translation>Das Verzeichnis hat mehr Einträge, als Ccmscope liest.</translation>
    </message>
    <message>
        <source>It has no folder.</source>
        <translation>Es gibt kein Verzeichnis.</translation>
    </message>
    <message>
        <source>Its folder does not begin with the root.</source>
        <translation>Das Verzeichnis beginnt nicht mit dem Stamm.</translation>
    </message>
    <message>
        <source>Its folder points outside itself.</source>
        <translation>Das Verzeichnis zeigt aus sich hinaus.</translation>
    </message>
    <message>
        <source>Its folder runs in a circle.</source>
        <translation>Das Verzeichnis läuft im Kreis.</translation>
    </message>
    <message>
        <source>Its table of small sectors is larger than the file.</source>
        <translation>Die Tabelle der kleinen Sektoren ist größer als die Datei.</translation>
    </message>
    <message>
        <source>One of its streams is larger than Ccmscope reads.</source>
        <translation>Einer der Datenströme ist größer, als Ccmscope liest.</translation>
    </message>
    <message>
        <source>It has an entry of an unknown kind.</source>
        <translation>Es gibt einen Eintrag unbekannter Art.</translation>
    </message>
</context>
<context>
    <name>ccm::ConditionList</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: a condition; %2: met, not met</extracomment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>ccm::Console</name>
    <message>
        <source>The language changes as soon as reading has ended.</source>
        <translation>Die Sprache wechselt, sobald das Lesen beendet ist.</translation>
    </message>
    <message>
        <source>The size of texts changes as soon as reading has ended.</source>
        <translation>Die Schriftgröße wechselt, sobald das Lesen beendet ist.</translation>
    </message>
</context>
<context>
    <name>ccm::Countersignature</name>
    <message>
        <source>There is a countersignature, but not the certificate of whoever made it: whether it is valid cannot be told.</source>
        <translation>Es gibt eine Gegensignatur, aber nicht das Zertifikat dessen, der sie gemacht hat: Ob sie gültig ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>There is a countersignature, and it is not valid: %1. Its time says nothing.</source>
        <translation>Es gibt eine Gegensignatur, und sie ist nicht gültig: %1. Ihre Zeit sagt nichts.</translation>
    </message>
    <message>
        <source>The countersignature says that the signature existed at %1. It is valid for this signature, and its certificate names “%2”.</source>
        <translation>Die Gegensignatur sagt, dass die Signatur zur Zeit %1 bestand. Sie ist für diese Signatur gültig, und ihr Zertifikat nennt „%2“.</translation>
    </message>
    <message>
        <source>its digest algorithm %1 is not known</source>
        <translation>ihr Digestalgorithmus %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>it was made for another signature</source>
        <translation>sie wurde für eine andere Signatur gemacht</translation>
    </message>
    <message>
        <source>There is a time stamp, but it cannot be decoded.</source>
        <translation>Es gibt einen Zeitstempel, aber er kann nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>There is a time stamp without a time.</source>
        <translation>Es gibt einen Zeitstempel ohne Zeit.</translation>
    </message>
    <message>
        <source>it does not tell a time</source>
        <translation>sie nennt keine Zeit</translation>
    </message>
    <message>
        <source>There is a countersignature, but it cannot be decoded.</source>
        <translation>Es gibt eine Gegensignatur, aber sie kann nicht dekodiert werden.</translation>
    </message>
</context>
<context>
    <name>ccm::DayTableModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Starts expected</source>
        <translation>Starts erwartet</translation>
    </message>
    <message>
        <source>Low (p05)</source>
        <translation>Niedrig (p05)</translation>
    </message>
    <message>
        <source>High (p95)</source>
        <translation>Hoch (p95)</translation>
    </message>
    <message>
        <source>Started in all</source>
        <translation>Insgesamt gestartet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ccm::DaysView</name>
    <message>
        <source>Each number of days</source>
        <translation>Jede Anzahl von Tagen</translation>
    </message>
    <message>
        <source>What each number of days would give.</source>
        <translation>Was jede Anzahl von Tagen ergeben würde.</translation>
    </message>
    <message>
        <source>Looking for the fewest days</source>
        <translation>Die kleinste Anzahl von Tagen wird gesucht</translation>
    </message>
    <message numerus="yes">
        <source>Use %n day(s)</source>
        <translation>
            <numerusform>%n Tag verwenden</numerusform>
            <numerusform>%n Tage verwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n day(s), the best</source>
        <translation>
            <numerusform>%n Tag verwenden, das Beste</numerusform>
            <numerusform>%n Tage verwenden, das Beste</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at 1 to 31 days...</source>
        <translation>1 bis 31 Tage werden betrachtet...</translation>
    </message>
</context>
<context>
    <name>ccm::Decoding</name>
    <message numerus="yes">
        <source>[%n zero byte(s)]</source>
        <translation>
            <numerusform>[%n Nullbyte]</numerusform>
            <numerusform>[%n Nullbytes]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::DiffModel</name>
    <message>
        <source>(none)</source>
        <translation>(keines)</translation>
    </message>
    <message>
        <source>Item or field</source>
        <translation>Element oder Feld</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>ccm::DiffReport</name>
    <message>
        <source>Difference between two client manifests</source>
        <translation>Unterschied zwischen zwei Clientmanifesten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What this means for clients</source>
        <translation>Was dies für Clients bedeutet</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keines)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>ccm::DiffRow</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Stelle in der Datei</translation>
    </message>
    <message>
        <source>Name of an attribute of %1</source>
        <translation>Name eines Attributs von %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>attribute renamed</source>
        <translation>Attribut umbenannt</translation>
    </message>
    <message>
        <source>The manifest itself</source>
        <translation>Das Manifest selbst</translation>
    </message>
    <message>
        <source>An item without a file name</source>
        <translation>Ein Element ohne Dateinamen</translation>
    </message>
</context>
<context>
    <name>ccm::DiffView</name>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Filter changes: file, field, value</source>
        <translation>Änderungen filtern: Datei, Feld, Wert</translation>
    </message>
    <message>
        <source>Let the two manifests change places</source>
        <translation>Die beiden Manifeste die Plätze tauschen lassen</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Vorher:</translation>
    </message>
    <message>
        <source>Choose the earlier manifest</source>
        <translation>Früheres Manifest wählen</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Nachher:</translation>
    </message>
    <message>
        <source>Choose the later manifest</source>
        <translation>Späteres Manifest wählen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>A file or an archive...</source>
        <translation>Eine Datei oder ein Archiv...</translation>
    </message>
    <message>
        <source>A folder...</source>
        <translation>Ein Ordner...</translation>
    </message>
    <message>
        <source>An address...</source>
        <translation>Eine Adresse...</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Änderungen filtern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole difference as text</source>
        <translation>Ganzen Unterschied als Text kopieren</translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation>Diese ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Text...</source>
        <translation>Text...</translation>
    </message>
    <message>
        <source>HTML...</source>
        <translation>HTML...</translation>
    </message>
    <message>
        <source>JSON...</source>
        <translation>JSON...</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What differs between the two manifests, item by item: each attribute before and after.</source>
        <translation>Worin sich die beiden Manifeste unterscheiden, Element für Element: jedes Attribut vorher und nachher.</translation>
    </message>
    <message>
        <source>Choose an earlier manifest to compare with</source>
        <translation>Wählen Sie ein früheres Manifest zum Vergleichen</translation>
    </message>
    <message>
        <source>Two manifests dropped on the window at once are compared too.</source>
        <translation>Zwei zugleich auf dem Fenster abgelegte Manifeste werden ebenfalls verglichen.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ccm::DownloadModel</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>BITS</source>
        <translation>BITS</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>ccm::DownloadSection</name>
    <message>
        <source>Download of each client</source>
        <translation>Download jedes Clients</translation>
    </message>
    <message>
        <source>Use the open comparison</source>
        <translation>Offenen Vergleich verwenden</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Share that peers give</source>
        <translation>Anteil, den Peers geben</translation>
    </message>
    <message>
        <source>What one client takes</source>
        <translation>Was ein Client aufnimmt</translation>
    </message>
    <message>
        <source>BITS is limited</source>
        <translation>BITS ist begrenzt</translation>
    </message>
    <message>
        <source>The limit of BITS begins</source>
        <translation>Die Grenze von BITS beginnt</translation>
    </message>
    <message>
        <source>The limit of BITS ends</source>
        <translation>Die Grenze von BITS endet</translation>
    </message>
    <message>
        <source>Rate of BITS in this time</source>
        <translation>Rate von BITS in dieser Zeit</translation>
    </message>
    <message>
        <source>Otherwise:</source>
        <translation>Sonst:</translation>
    </message>
    <message>
        <source>BITS is limited at other times, too</source>
        <translation>BITS ist auch zu anderen Zeiten begrenzt</translation>
    </message>
    <message>
        <source>Rate of BITS at other times</source>
        <translation>Rate von BITS zu anderen Zeiten</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> Mbit/s</source>
        <translation> Mbit/s</translation>
    </message>
    <message>
        <source>&amp;Per client:</source>
        <translation>Pr&amp;o Client:</translation>
    </message>
    <message>
        <source>From pee&amp;rs:</source>
        <translation>Von Pee&amp;rs:</translation>
    </message>
    <message>
        <source>One clien&amp;t takes:</source>
        <translation>Ein &amp;Client lädt:</translation>
    </message>
    <message>
        <source>Open a site and a client to take it from their comparison.</source>
        <translation>Öffnen Sie einen Standort und einen Client, um den Wert aus ihrem Vergleich zu übernehmen.</translation>
    </message>
    <message>
        <source>Use the default download</source>
        <translation>Vorgabe des Downloads verwenden</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Daily from:</source>
        <translation>Täglich ab:</translation>
    </message>
    <message>
        <source>At most:</source>
        <translation>Höchstens:</translation>
    </message>
    <message>
        <source>Best taken from a comparison of a client with the site&apos;s manifest: the sum of the files that differ or miss. The default of 60 MiB is our assumption, about a client.msi with what it brings along.</source>
        <translation>Am besten aus einem Vergleich eines Clients mit dem Manifest des Standorts übernommen: die Summe der Dateien, die abweichen oder fehlen. Die Vorgabe von 60 MiB ist unsere Annahme, etwa eine client.msi mit dem, was sie mitbringt.</translation>
    </message>
    <message>
        <source>The part of a download that comes from peer cache or Delivery Optimization and not over the link. 0 % is our assumption, for peers are often not set up.</source>
        <translation>Der Teil eines Downloads, der aus dem Peercache oder der Übermittlungsoptimierung kommt und nicht über die Leitung. 0 % ist unsere Annahme, da Peers oft nicht eingerichtet sind.</translation>
    </message>
    <message>
        <source>How fast one client downloads where BITS does not limit it. 10 Mbit/s are our assumption; it matters only where clients draw their download out over hours.</source>
        <translation>Wie schnell ein Client herunterlädt, wo BITS ihn nicht begrenzt. 10 Mbit/s sind unsere Annahme; es kommt nur darauf an, wo Clients ihren Download über Stunden hinziehen.</translation>
    </message>
    <message>
        <source>The client setting “Limit the maximum network bandwidth for BITS background transfers”, by the clock of each client. Off is its default, as the documentation of the client settings says.</source>
        <translation>Die Clienteinstellung „Limit the maximum network bandwidth for BITS background transfers“, nach der Uhr jedes Clients. Aus ist die Vorgabe, wie die Dokumentation der Clienteinstellungen sagt.</translation>
    </message>
    <message>
        <source>“Maximum transfer rate during throttling window”. 1,000 kbit/s, from 09:00 to 17:00, are the defaults of the setting, as its documentation says.</source>
        <translation>„Maximum transfer rate during throttling window“. 1.000 kbit/s, von 09:00 bis 17:00, sind die Vorgaben der Einstellung, wie ihre Dokumentation sagt.</translation>
    </message>
    <message>
        <source>“Maximum transfer rate outside the throttling window”, where that is limited.</source>
        <translation>„Maximum transfer rate outside the throttling window“, wo diese begrenzt ist.</translation>
    </message>
    <message>
        <source>Our default; no comparison was used.</source>
        <translation>Unsere Vorgabe; kein Vergleich wurde verwendet.</translation>
    </message>
    <message>
        <source>As you or the plan state.</source>
        <translation>Wie Sie oder der Plan angeben.</translation>
    </message>
    <message>
        <source>The files that differ or are missing on a compared client.</source>
        <translation>Die Dateien, die auf einem verglichenen Client abweichen oder fehlen.</translation>
    </message>
    <message>
        <source>%1 for each client; BITS is limited</source>
        <translation>%1 für jeden Client; BITS ist begrenzt</translation>
    </message>
    <message>
        <source>%1 for each client</source>
        <translation>%1 für jeden Client</translation>
    </message>
</context>
<context>
    <name>ccm::DrawSection</name>
    <message>
        <source>Which days count when a client draws again</source>
        <translation>Welche Tage zählen, wenn ein Client erneut zieht</translation>
    </message>
    <message>
        <source>Policy delay</source>
        <translation>Richtlinienverzögerung</translation>
    </message>
    <message>
        <source>Earliest start</source>
        <translation>Frühester Start</translation>
    </message>
    <message>
        <source>Spread the starts over the window</source>
        <translation>Starts über das Fenster verteilen</translation>
    </message>
    <message>
        <source>Within what is left</source>
        <translation>Innerhalb des Rests</translation>
    </message>
    <message>
        <source>Within the full days again</source>
        <translation>Innerhalb der vollen Tage</translation>
    </message>
    <message>
        <source> h after policy</source>
        <extracomment>Unit of a number in a box, after a blank: hours</extracomment>
        <translation> h nach Richtlinie</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit of a number in a box, after a blank: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Draw &amp;again:</source>
        <translation>Erneut zie&amp;hen:</translation>
    </message>
    <message>
        <source>Not &amp;before:</source>
        <translation>Nicht &amp;vor:</translation>
    </message>
    <message>
        <source>Policy &amp;within:</source>
        <translation>Richtlinie &amp;in:</translation>
    </message>
    <message>
        <source>Documented: a client that was off at its moment draws a new one at its next start, within the allowed days, or within 24 hours if these are over (Microsoft, “Upgrade clients for Windows computers”). Not documented: whether the days count anew. “Within what is left” is our reading.</source>
        <translation>Dokumentiert: Ein Client, der zu seinem Zeitpunkt ausgeschaltet war, zieht bei seinem nächsten Start einen neuen, innerhalb der erlaubten Tage oder innerhalb von 24 Stunden, wenn diese vorbei sind (Microsoft, „Upgrade clients for Windows computers“). Nicht dokumentiert: ob die Tage von Neuem zählen. „Innerhalb des Rests“ ist unsere Lesart.</translation>
    </message>
    <message>
        <source>A client learns of the upgrade when it next asks for policy. 60 minutes are the default of the client setting “Client policy polling interval”, as its documentation says; that clients ask evenly within this time is our assumption.</source>
        <translation>Ein Client erfährt vom Upgrade, wenn er das nächste Mal nach Richtlinien fragt. 60 Minuten sind die Vorgabe der Clienteinstellung „Client policy polling interval“, wie ihre Dokumentation sagt; dass Clients innerhalb dieser Zeit gleichmäßig fragen, ist unsere Annahme.</translation>
    </message>
    <message>
        <source>Nothing is drawn in the first hours after policy. 0, the whole window, is our assumption: the documentation speaks of “from 1 to N days” and names no earliest start.</source>
        <translation>In den ersten Stunden nach der Richtlinie wird nichts gezogen. 0, das ganze Fenster, ist unsere Annahme: Die Dokumentation spricht von „from 1 to N days“ und nennt keinen frühesten Start.</translation>
    </message>
    <message>
        <source>Documented: version 1910 does not spread the starts; each client starts when it gets its policy (KB4538166). Switch off to see what that means.</source>
        <translation>Dokumentiert: Version 1910 verteilt die Starts nicht; jeder Client startet, wenn er seine Richtlinie bekommt (KB4538166). Schalten Sie dies aus, um zu sehen, was das bedeutet.</translation>
    </message>
    <message>
        <source>Starts are not spread, as in version 1910</source>
        <translation>Starts sind nicht verteilt, wie in Version 1910</translation>
    </message>
    <message>
        <source>Drawing again within what is left</source>
        <translation>Erneutes Ziehen innerhalb des Rests</translation>
    </message>
    <message>
        <source>Drawing again within the full days</source>
        <translation>Erneutes Ziehen innerhalb der vollen Tage</translation>
    </message>
</context>
<context>
    <name>ccm::Error</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Das Lesen ist nicht möglich.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Der Inhalt ist leer.</translation>
    </message>
    <message>
        <source>It ends too early.</source>
        <translation>Der Inhalt endet zu früh.</translation>
    </message>
    <message>
        <source>Its content is malformed.</source>
        <translation>Der Inhalt ist fehlerhaft aufgebaut.</translation>
    </message>
    <message>
        <source>It is not of a kind that Ccmscope can use here.</source>
        <translation>Das ist keine Art, die Ccmscope hier verwenden kann.</translation>
    </message>
    <message>
        <source>It is larger than the limit.</source>
        <translation>Die Größe überschreitet die Grenze.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Der Inhalt ist verschlüsselt.</translation>
    </message>
    <message>
        <source>It uses something that Ccmscope cannot read.</source>
        <translation>Darin wird etwas verwendet, das Ccmscope nicht lesen kann.</translation>
    </message>
    <message>
        <source>The program that unpacks archives failed.</source>
        <translation>Das Programm zum Entpacken von Archiven ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It cannot be written.</source>
        <translation>Das Schreiben ist nicht möglich.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
</context>
<context>
    <name>ccm::ErrorLookup</name>
    <message>
        <source>Write a number, such as 1603, -2147023293 or 0x80070643, or a name, such as E_FAIL.</source>
        <translation>Schreiben Sie eine Zahl wie 1603, -2147023293 oder 0x80070643 oder einen Namen wie E_FAIL.</translation>
    </message>
    <message>
        <source>An error code has at most 32 bits, this number has more.</source>
        <translation>Ein Fehlercode hat höchstens 32 Bit, diese Zahl hat mehr.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>HTTP status %1, %2</source>
        <translation>HTTP-Status %1, %2</translation>
    </message>
</context>
<context>
    <name>ccm::ErrorLookupDialog</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>code: kind, how it was read</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look up an error code</source>
        <translation>Fehlercode nachschlagen</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>1603, -2147023293, 0x80070643 or E_FAIL</source>
        <translation>1603, -2147023293, 0x80070643 oder E_FAIL</translation>
    </message>
    <message>
        <source>What the code means</source>
        <translation>Was der Code bedeutet</translation>
    </message>
    <message>
        <source>&amp;Error code:</source>
        <translation>&amp;Fehlercode:</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies every reading as plain text.</source>
        <translation>Kopiert jede Lesart als reinen Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s), the likeliest first.</source>
        <translation>
            <numerusform>%n Lesart, die wahrscheinlichste zuerst.</numerusform>
            <numerusform>%n Lesarten, die wahrscheinlichste zuerst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ErrorReading</name>
    <message>
        <source>exit code of ccmsetup</source>
        <translation>Exitcode von ccmsetup</translation>
    </message>
    <message>
        <source>Win32 code</source>
        <translation>Win32-Code</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>HRESULT</source>
        <translation>HRESULT</translation>
    </message>
    <message>
        <source>NTSTATUS</source>
        <translation>NTSTATUS</translation>
    </message>
    <message>
        <source>read as hexadecimal</source>
        <translation>als hexadezimal gelesen</translation>
    </message>
    <message>
        <source>read as decimal</source>
        <translation>als dezimal gelesen</translation>
    </message>
    <message>
        <source>read as signed decimal</source>
        <translation>als dezimal mit Vorzeichen gelesen</translation>
    </message>
    <message>
        <source>found by its name</source>
        <translation>über den Namen gefunden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (only the name in words)</source>
        <translation>%1 (nur der Name in Worten)</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>symbol (header)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Signed decimal</source>
        <translation>Dezimal mit Vorzeichen</translation>
    </message>
    <message>
        <source>Unsigned decimal</source>
        <translation>Dezimal ohne Vorzeichen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>the meaning is not known</source>
        <translation>die Bedeutung ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code: meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>code, symbol: meaning</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ccm::ErrorText</name>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>a restart is required, setup goes on after it</source>
        <translation>ein Neustart ist erforderlich, danach geht das Setup weiter</translation>
    </message>
    <message>
        <source>setup is already running</source>
        <translation>Setup läuft bereits</translation>
    </message>
    <message>
        <source>a prerequisite could not be evaluated</source>
        <translation>eine Voraussetzung konnte nicht ausgewertet werden</translation>
    </message>
    <message>
        <source>the manifest&apos;s hash could not be validated</source>
        <translation>der Hash des Manifests konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>the server finds the request malformed</source>
        <translation>der Server hält die Anforderung für fehlerhaft</translation>
    </message>
    <message>
        <source>the server asks for a sign-in</source>
        <translation>der Server verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>the server forbids the request</source>
        <translation>der Server verbietet die Anforderung</translation>
    </message>
    <message>
        <source>the server has no such file or address</source>
        <translation>der Server hat keine solche Datei oder Adresse</translation>
    </message>
    <message>
        <source>the server does not allow this kind of request</source>
        <translation>der Server lässt diese Art von Anforderung nicht zu</translation>
    </message>
    <message>
        <source>the server has no answer in an accepted form</source>
        <translation>der Server hat keine Antwort in einer akzeptierten Form</translation>
    </message>
    <message>
        <source>the proxy asks for a sign-in</source>
        <translation>der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>the server waited too long for the request</source>
        <translation>der Server hat zu lange auf die Anforderung gewartet</translation>
    </message>
    <message>
        <source>the request is in conflict with the server&apos;s state</source>
        <translation>die Anforderung steht im Konflikt mit dem Zustand des Servers</translation>
    </message>
    <message>
        <source>the file or address is gone for good</source>
        <translation>die Datei oder Adresse ist endgültig weg</translation>
    </message>
    <message>
        <source>the server wants to know the length of the request</source>
        <translation>der Server verlangt die Länge der Anforderung</translation>
    </message>
    <message>
        <source>the request is too large for the server</source>
        <translation>die Anforderung ist für den Server zu groß</translation>
    </message>
    <message>
        <source>the address is too long for the server</source>
        <translation>die Adresse ist für den Server zu lang</translation>
    </message>
    <message>
        <source>the server cannot serve the wanted part of the file</source>
        <translation>der Server kann den gewünschten Teil der Datei nicht liefern</translation>
    </message>
    <message>
        <source>the server met an error of its own</source>
        <translation>im Server selbst ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>the server does not know this kind of request</source>
        <translation>der Server kennt diese Art von Anforderung nicht</translation>
    </message>
    <message>
        <source>a gateway got no valid answer from the server</source>
        <translation>ein Gateway bekam vom Server keine gültige Antwort</translation>
    </message>
    <message>
        <source>the server is not available at this time</source>
        <translation>der Server ist zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>a gateway got no answer in time from the server</source>
        <translation>ein Gateway bekam vom Server nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
        <source>not implemented</source>
        <translation>nicht implementiert</translation>
    </message>
    <message>
        <source>an object lacks an interface</source>
        <translation>einem Objekt fehlt eine Schnittstelle</translation>
    </message>
    <message>
        <source>a pointer is not valid</source>
        <translation>ein Zeiger ist nicht gültig</translation>
    </message>
    <message>
        <source>the operation was aborted</source>
        <translation>der Vorgang wurde abgebrochen</translation>
    </message>
    <message>
        <source>it failed, without a reason</source>
        <translation>fehlgeschlagen, ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>an unexpected failure</source>
        <translation>ein unerwarteter Fehler</translation>
    </message>
    <message>
        <source>the called process refused the call</source>
        <translation>der aufgerufene Prozess hat den Aufruf abgelehnt</translation>
    </message>
    <message>
        <source>the remote call was cancelled</source>
        <translation>der Remoteaufruf wurde abgebrochen</translation>
    </message>
    <message>
        <source>the called process ended</source>
        <translation>der aufgerufene Prozess wurde beendet</translation>
    </message>
    <message>
        <source>the called object is no longer connected</source>
        <translation>das aufgerufene Objekt ist nicht mehr verbunden</translation>
    </message>
    <message>
        <source>the remote call timed out</source>
        <translation>Zeitüberschreitung beim Remoteaufruf</translation>
    </message>
    <message>
        <source>a COM class is not registered</source>
        <translation>eine COM-Klasse ist nicht registriert</translation>
    </message>
    <message>
        <source>COM was not started in this process</source>
        <translation>COM wurde in diesem Prozess nicht gestartet</translation>
    </message>
    <message>
        <source>a COM class name is not valid</source>
        <translation>der Name einer COM-Klasse ist nicht gültig</translation>
    </message>
    <message>
        <source>the program of a COM class was not found</source>
        <translation>das Programm einer COM-Klasse wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the library of a COM class was not found</source>
        <translation>die Bibliothek einer COM-Klasse wurde nicht gefunden</translation>
    </message>
    <message>
        <source>WMI failed, without a reason</source>
        <translation>WMI ist fehlgeschlagen, ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>WMI did not find the object</source>
        <translation>WMI hat das Objekt nicht gefunden</translation>
    </message>
    <message>
        <source>WMI denied access</source>
        <translation>WMI hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>a WMI provider failed</source>
        <translation>ein WMI-Anbieter ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>a value has the wrong type for WMI</source>
        <translation>ein Wert hat für WMI den falschen Typ</translation>
    </message>
    <message>
        <source>WMI ran out of memory</source>
        <translation>WMI fehlte es an Arbeitsspeicher</translation>
    </message>
    <message>
        <source>WMI was called with a parameter that is not valid</source>
        <translation>WMI wurde mit einem ungültigen Parameter aufgerufen</translation>
    </message>
    <message>
        <source>the WMI resource is not available</source>
        <translation>die WMI-Ressource ist nicht verfügbar</translation>
    </message>
    <message>
        <source>WMI met a serious error of its own</source>
        <translation>in WMI selbst ist ein schwerer Fehler aufgetreten</translation>
    </message>
    <message>
        <source>WMI does not support this</source>
        <translation>WMI unterstützt dies nicht</translation>
    </message>
    <message>
        <source>the WMI namespace does not exist</source>
        <translation>den WMI-Namespace gibt es nicht</translation>
    </message>
    <message>
        <source>a WMI object is not valid</source>
        <translation>ein WMI-Objekt ist nicht gültig</translation>
    </message>
    <message>
        <source>the WMI class does not exist</source>
        <translation>die WMI-Klasse gibt es nicht</translation>
    </message>
    <message>
        <source>the WMI provider is not registered</source>
        <translation>der WMI-Anbieter ist nicht registriert</translation>
    </message>
    <message>
        <source>the WMI provider is not registered correctly</source>
        <translation>der WMI-Anbieter ist nicht richtig registriert</translation>
    </message>
    <message>
        <source>the WMI provider could not be loaded</source>
        <translation>der WMI-Anbieter konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>WMI or a provider did not start</source>
        <translation>WMI oder ein Anbieter ist nicht gestartet</translation>
    </message>
    <message>
        <source>the connection to WMI failed</source>
        <translation>die Verbindung zu WMI ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the WMI query is not valid</source>
        <translation>die WMI-Abfrage ist nicht gültig</translation>
    </message>
    <message>
        <source>the WMI object exists already</source>
        <translation>das WMI-Objekt gibt es bereits</translation>
    </message>
    <message>
        <source>an unexpected failure in WMI</source>
        <translation>ein unerwarteter Fehler in WMI</translation>
    </message>
    <message>
        <source>the WMI class has no such method</source>
        <translation>die WMI-Klasse hat keine solche Methode</translation>
    </message>
    <message>
        <source>WMI or the system is shutting down</source>
        <translation>WMI oder das System wird heruntergefahren</translation>
    </message>
    <message>
        <source>the disk is full for WMI</source>
        <translation>der Datenträger ist für WMI voll</translation>
    </message>
    <message>
        <source>WMI is too busy</source>
        <translation>WMI ist überlastet</translation>
    </message>
    <message>
        <source>WMI did not answer in time</source>
        <translation>WMI hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>a limit of WMI was reached</source>
        <translation>eine Grenze von WMI wurde erreicht</translation>
    </message>
    <message>
        <source>the scheduled task is not running</source>
        <translation>die geplante Aufgabe läuft nicht</translation>
    </message>
    <message>
        <source>the Task Scheduler service is not running</source>
        <translation>der Dienst Aufgabenplanung läuft nicht</translation>
    </message>
    <message>
        <source>a COM server did not start</source>
        <translation>ein COM-Server ist nicht gestartet</translation>
    </message>
    <message>
        <source>a signature does not match</source>
        <translation>eine Signatur stimmt nicht überein</translation>
    </message>
    <message>
        <source>the key does not exist</source>
        <translation>den Schlüssel gibt es nicht</translation>
    </message>
    <message>
        <source>access to the key is denied</source>
        <translation>der Zugriff auf den Schlüssel ist verweigert</translation>
    </message>
    <message>
        <source>the key container does not exist or cannot be opened</source>
        <translation>den Schlüsselcontainer gibt es nicht, oder er kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the secure connection (TLS) met an error of its own</source>
        <translation>in der sicheren Verbindung (TLS) selbst ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>there are no credentials</source>
        <translation>es gibt keine Anmeldeinformationen</translation>
    </message>
    <message>
        <source>the certificate or account is for another name</source>
        <translation>das Zertifikat oder Konto ist für einen anderen Namen</translation>
    </message>
    <message>
        <source>the clocks of client and server differ too much</source>
        <translation>die Uhren von Client und Server weichen zu stark voneinander ab</translation>
    </message>
    <message>
        <source>the root of the certificate is not trusted</source>
        <translation>dem Stamm des Zertifikats wird nicht vertraut</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>der TLS-Handshake ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the certificate cannot be processed</source>
        <translation>das Zertifikat kann nicht verarbeitet werden</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>client and server share no way to encrypt</source>
        <translation>Client und Server haben kein gemeinsames Verschlüsselungsverfahren</translation>
    </message>
    <message>
        <source>the certificate or object was not found</source>
        <translation>das Zertifikat oder Objekt wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the certificate is signed by itself</source>
        <translation>das Zertifikat ist von sich selbst signiert</translation>
    </message>
    <message>
        <source>the certificate has no private key</source>
        <translation>das Zertifikat hat keinen privaten Schlüssel</translation>
    </message>
    <message>
        <source>the signer was not found</source>
        <translation>der Signaturgeber wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the certificate is revoked</source>
        <translation>das Zertifikat ist widerrufen</translation>
    </message>
    <message>
        <source>it could not be checked whether the certificate is revoked</source>
        <translation>es konnte nicht geprüft werden, ob das Zertifikat widerrufen ist</translation>
    </message>
    <message>
        <source>the server with the revocation list cannot be reached</source>
        <translation>der Server mit der Sperrliste kann nicht erreicht werden</translation>
    </message>
    <message>
        <source>the encoded data is damaged</source>
        <translation>die kodierten Daten sind beschädigt</translation>
    </message>
    <message>
        <source>the signature could not be checked</source>
        <translation>die Signatur konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>the signature of a certificate cannot be verified</source>
        <translation>die Signatur eines Zertifikats kann nicht bestätigt werden</translation>
    </message>
    <message>
        <source>the time stamp of the signature cannot be verified</source>
        <translation>der Zeitstempel der Signatur kann nicht bestätigt werden</translation>
    </message>
    <message>
        <source>the file was changed after it was signed</source>
        <translation>die Datei wurde nach dem Signieren geändert</translation>
    </message>
    <message>
        <source>the provider that checks signatures is not known</source>
        <translation>der Anbieter, der Signaturen prüft, ist nicht bekannt</translation>
    </message>
    <message>
        <source>a file of this kind cannot hold a signature that Windows reads</source>
        <translation>eine Datei dieser Art kann keine Signatur enthalten, die Windows liest</translation>
    </message>
    <message>
        <source>the file is not trusted</source>
        <translation>der Datei wird nicht vertraut</translation>
    </message>
    <message>
        <source>the file is not signed</source>
        <translation>die Datei ist nicht signiert</translation>
    </message>
    <message>
        <source>a certificate is expired or not valid yet</source>
        <translation>ein Zertifikat ist abgelaufen oder noch nicht gültig</translation>
    </message>
    <message>
        <source>a certificate is used for something it is not meant for</source>
        <translation>ein Zertifikat wird für etwas verwendet, für das es nicht bestimmt ist</translation>
    </message>
    <message>
        <source>the root certificate is not trusted on this computer</source>
        <translation>dem Stammzertifikat wird auf diesem Computer nicht vertraut</translation>
    </message>
    <message>
        <source>the chain to a trusted root certificate is not complete</source>
        <translation>die Kette zu einem vertrauenswürdigen Stammzertifikat ist nicht vollständig</translation>
    </message>
    <message>
        <source>trust could not be established</source>
        <translation>das Vertrauen konnte nicht hergestellt werden</translation>
    </message>
    <message>
        <source>a certificate is revoked</source>
        <translation>ein Zertifikat ist widerrufen</translation>
    </message>
    <message>
        <source>it could not be checked whether a certificate is revoked</source>
        <translation>es konnte nicht geprüft werden, ob ein Zertifikat widerrufen ist</translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation>das Zertifikat ist für einen anderen Namen</translation>
    </message>
    <message>
        <source>the certificate is not meant for this use</source>
        <translation>das Zertifikat ist für diese Verwendung nicht bestimmt</translation>
    </message>
    <message>
        <source>the certificate was marked as not trusted</source>
        <translation>das Zertifikat wurde als nicht vertrauenswürdig markiert</translation>
    </message>
    <message>
        <source>an issuing certificate is not trusted</source>
        <translation>einem ausstellenden Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>the BITS job was not found</source>
        <translation>der BITS-Auftrag wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the BITS job is not in a state that allows this</source>
        <translation>der BITS-Auftrag ist nicht in einem Zustand, der dies erlaubt</translation>
    </message>
    <message>
        <source>the BITS job has no files</source>
        <translation>der BITS-Auftrag hat keine Dateien</translation>
    </message>
    <message>
        <source>a file of the BITS job is not complete yet</source>
        <translation>eine Datei des BITS-Auftrags ist noch nicht vollständig</translation>
    </message>
    <message>
        <source>the target folder of BITS is locked or cannot be written</source>
        <translation>der Zielordner von BITS ist gesperrt oder kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>the target volume of BITS changed</source>
        <translation>das Zielvolume von BITS hat sich geändert</translation>
    </message>
    <message>
        <source>BITS waits for a network connection</source>
        <translation>BITS wartet auf eine Netzwerkverbindung</translation>
    </message>
    <message>
        <source>the server does not tell BITS the size of the file</source>
        <translation>der Server teilt BITS die Größe der Datei nicht mit</translation>
    </message>
    <message>
        <source>the server or a proxy lacks the HTTP that BITS needs</source>
        <translation>dem Server oder einem Proxy fehlt das HTTP, das BITS braucht</translation>
    </message>
    <message>
        <source>the server or a proxy does not serve parts of files, BITS needs that</source>
        <translation>der Server oder ein Proxy liefert keine Teile von Dateien, BITS braucht das</translation>
    </message>
    <message>
        <source>BITS cannot be managed from another computer</source>
        <translation>BITS kann nicht von einem anderen Computer aus verwaltet werden</translation>
    </message>
    <message>
        <source>the server&apos;s answer to BITS is not valid</source>
        <translation>die Antwort des Servers an BITS ist nicht gültig</translation>
    </message>
    <message>
        <source>the local file of BITS was changed during the transfer</source>
        <translation>die lokale Datei von BITS wurde während der Übertragung geändert</translation>
    </message>
    <message>
        <source>the data is too large for BITS</source>
        <translation>die Daten sind für BITS zu groß</translation>
    </message>
    <message>
        <source>the BITS of client and server do not fit together</source>
        <translation>die BITS-Versionen von Client und Server passen nicht zusammen</translation>
    </message>
    <message>
        <source>BITS made no progress in the time allowed</source>
        <translation>BITS kam in der erlaubten Zeit nicht voran</translation>
    </message>
    <message>
        <source>BITS did not find the file</source>
        <translation>BITS hat die Datei nicht gefunden</translation>
    </message>
    <message>
        <source>BITS could not connect to the server</source>
        <translation>BITS konnte keine Verbindung zum Server herstellen</translation>
    </message>
    <message>
        <source>the connection of BITS was closed</source>
        <translation>die Verbindung von BITS wurde geschlossen</translation>
    </message>
    <message>
        <source>BITS could not resolve the name of the server</source>
        <translation>BITS konnte den Namen des Servers nicht auflösen</translation>
    </message>
    <message>
        <source>the server answered BITS with an error of the protocol</source>
        <translation>der Server hat BITS mit einem Protokollfehler geantwortet</translation>
    </message>
    <message>
        <source>BITS could not resolve the name of the proxy</source>
        <translation>BITS konnte den Namen des Proxys nicht auflösen</translation>
    </message>
    <message>
        <source>BITS did not receive the whole answer</source>
        <translation>BITS hat nicht die ganze Antwort erhalten</translation>
    </message>
    <message>
        <source>the BITS transfer was cancelled</source>
        <translation>die BITS-Übertragung wurde abgebrochen</translation>
    </message>
    <message>
        <source>BITS could not make a secure connection (TLS)</source>
        <translation>BITS konnte keine sichere Verbindung (TLS) herstellen</translation>
    </message>
    <message>
        <source>BITS could not send the whole request</source>
        <translation>BITS konnte nicht die ganze Anforderung senden</translation>
    </message>
    <message>
        <source>the server did not answer BITS in time</source>
        <translation>der Server hat BITS nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>BITS does not trust the certificate of the server</source>
        <translation>BITS vertraut dem Zertifikat des Servers nicht</translation>
    </message>
    <message>
        <source>a policy, or a costly network, keeps BITS from transferring</source>
        <translation>eine Richtlinie oder ein kostenpflichtiges Netzwerk hält BITS vom Übertragen ab</translation>
    </message>
    <message>
        <source>the proxy settings of BITS are not valid</source>
        <translation>die Proxyeinstellungen von BITS sind nicht gültig</translation>
    </message>
    <message>
        <source>the credentials of BITS are not valid</source>
        <translation>die Anmeldeinformationen von BITS sind nicht gültig</translation>
    </message>
    <message>
        <source>the Windows Update Agent could not give the service</source>
        <translation>der Windows Update-Agent konnte den Dienst nicht leisten</translation>
    </message>
    <message>
        <source>the Windows Update Agent was not started</source>
        <translation>der Windows Update-Agent wurde nicht gestartet</translation>
    </message>
    <message>
        <source>the Windows Update Agent did not find the item</source>
        <translation>der Windows Update-Agent hat das Element nicht gefunden</translation>
    </message>
    <message>
        <source>the Windows Update Agent is busy with another operation</source>
        <translation>der Windows Update-Agent ist mit einem anderen Vorgang beschäftigt</translation>
    </message>
    <message>
        <source>the update operation was cancelled</source>
        <translation>der Updatevorgang wurde abgebrochen</translation>
    </message>
    <message>
        <source>the Windows Update Agent got XML that is not valid</source>
        <translation>der Windows Update-Agent hat ungültiges XML erhalten</translation>
    </message>
    <message>
        <source>an installation is running or a restart is pending</source>
        <translation>eine Installation läuft, oder ein Neustart steht aus</translation>
    </message>
    <message>
        <source>there is no update that applies</source>
        <translation>es gibt kein zutreffendes Update</translation>
    </message>
    <message>
        <source>the Windows Update service is stopping</source>
        <translation>der Windows Update-Dienst wird beendet</translation>
    </message>
    <message>
        <source>there is no network connection for Windows Update</source>
        <translation>es gibt keine Netzwerkverbindung für Windows Update</translation>
    </message>
    <message>
        <source>the update operation timed out</source>
        <translation>Zeitüberschreitung beim Updatevorgang</translation>
    </message>
    <message>
        <source>every update of the operation failed</source>
        <translation>jedes Update des Vorgangs ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>there are no updates</source>
        <translation>es gibt keine Updates</translation>
    </message>
    <message>
        <source>a group policy forbids access to Windows Update</source>
        <translation>eine Gruppenrichtlinie verbietet den Zugriff auf Windows Update</translation>
    </message>
    <message>
        <source>Windows Update is disabled, access to a server is not allowed</source>
        <translation>Windows Update ist deaktiviert, der Zugriff auf einen Server ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the proxy for Windows Update is not valid</source>
        <translation>der Proxy für Windows Update ist nicht gültig</translation>
    </message>
    <message>
        <source>the update could not be downloaded</source>
        <translation>das Update konnte nicht heruntergeladen werden</translation>
    </message>
    <message>
        <source>the Windows Update Agent is being set up</source>
        <translation>der Windows Update-Agent wird gerade eingerichtet</translation>
    </message>
    <message>
        <source>an unexpected failure in the Windows Update Agent</source>
        <translation>ein unerwarteter Fehler im Windows Update-Agent</translation>
    </message>
    <message>
        <source>the installer of the update failed</source>
        <translation>das Installationsprogramm des Updates ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the update waits for a restart</source>
        <translation>das Update wartet auf einen Neustart</translation>
    </message>
    <message>
        <source>the Windows Update Agent could not connect to the update server</source>
        <translation>der Windows Update-Agent konnte keine Verbindung zum Updateserver herstellen</translation>
    </message>
    <message>
        <source>the Windows Update Agent could not send its request</source>
        <translation>der Windows Update-Agent konnte seine Anforderung nicht senden</translation>
    </message>
    <message>
        <source>the update server answered with a fault</source>
        <translation>der Updateserver hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>the client asked the update server more often than allowed</source>
        <translation>der Client hat den Updateserver häufiger gefragt als erlaubt</translation>
    </message>
    <message>
        <source>no update server (WSUS) is set by policy</source>
        <translation>durch Richtlinie ist kein Updateserver (WSUS) festgelegt</translation>
    </message>
    <message>
        <source>the update server asks for a sign-in (HTTP status 401)</source>
        <translation>der Updateserver verlangt eine Anmeldung (HTTP-Status 401)</translation>
    </message>
    <message>
        <source>the update server forbids the request (HTTP status 403)</source>
        <translation>der Updateserver verbietet die Anforderung (HTTP-Status 403)</translation>
    </message>
    <message>
        <source>the update server has no such address (HTTP status 404)</source>
        <translation>der Updateserver hat keine solche Adresse (HTTP-Status 404)</translation>
    </message>
    <message>
        <source>the proxy asks for a sign-in (HTTP status 407)</source>
        <translation>der Proxy verlangt eine Anmeldung (HTTP-Status 407)</translation>
    </message>
    <message>
        <source>the update server waited too long for the request (HTTP status 408)</source>
        <translation>der Updateserver hat zu lange auf die Anforderung gewartet (HTTP-Status 408)</translation>
    </message>
    <message>
        <source>the update server met an error (HTTP status 500)</source>
        <translation>im Updateserver ist ein Fehler aufgetreten (HTTP-Status 500)</translation>
    </message>
    <message>
        <source>a gateway got no valid answer from the update server (HTTP status 502)</source>
        <translation>ein Gateway bekam vom Updateserver keine gültige Antwort (HTTP-Status 502)</translation>
    </message>
    <message>
        <source>the update server is not available (HTTP status 503)</source>
        <translation>der Updateserver ist nicht verfügbar (HTTP-Status 503)</translation>
    </message>
    <message>
        <source>a gateway got no answer in time from the update server (HTTP status 504)</source>
        <translation>ein Gateway bekam vom Updateserver nicht rechtzeitig eine Antwort (HTTP-Status 504)</translation>
    </message>
    <message>
        <source>the update server answered with another HTTP status, see WindowsUpdate.log</source>
        <translation>der Updateserver hat mit einem anderen HTTP-Status geantwortet, siehe WindowsUpdate.log</translation>
    </message>
    <message>
        <source>the name of the update server or of the proxy cannot be resolved</source>
        <translation>der Name des Updateservers oder des Proxys kann nicht aufgelöst werden</translation>
    </message>
    <message>
        <source>the hash of a downloaded update does not match</source>
        <translation>der Hash eines heruntergeladenen Updates stimmt nicht überein</translation>
    </message>
    <message>
        <source>there is no network for the download</source>
        <translation>es gibt kein Netzwerk für den Download</translation>
    </message>
    <message>
        <source>the update was not downloaded</source>
        <translation>das Update wurde nicht heruntergeladen</translation>
    </message>
    <message>
        <source>the Windows Update Agent could not reach BITS</source>
        <translation>der Windows Update-Agent konnte BITS nicht erreichen</translation>
    </message>
    <message>
        <source>the update store lacks the data</source>
        <translation>dem Updatespeicher fehlen die Daten</translation>
    </message>
    <message>
        <source>the Windows Update Agent does not need to update itself</source>
        <translation>der Windows Update-Agent braucht sich nicht selbst zu aktualisieren</translation>
    </message>
    <message>
        <source>the service of the client is shutting down</source>
        <translation>der Dienst des Clients wird heruntergefahren</translation>
    </message>
    <message>
        <source>data could not be parsed</source>
        <translation>Daten konnten nicht analysiert werden</translation>
    </message>
    <message>
        <source>it timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>the item was not found, for instance content, a policy or a management point</source>
        <translation>das Element wurde nicht gefunden, zum Beispiel Inhalt, eine Richtlinie oder ein Verwaltungspunkt</translation>
    </message>
    <message>
        <source>a transient error, often an answer of the management point that did not come</source>
        <translation>ein vorübergehender Fehler, oft eine ausgebliebene Antwort des Verwaltungspunkts</translation>
    </message>
    <message>
        <source>data could not be parsed, its syntax is wrong</source>
        <translation>Daten konnten nicht analysiert werden, ihre Syntax ist falsch</translation>
    </message>
    <message>
        <source>an object or a subsystem has not been started yet</source>
        <translation>ein Objekt oder ein Subsystem wurde noch nicht gestartet</translation>
    </message>
    <message>
        <source>the download of the documents of a configuration item timed out</source>
        <translation>Zeitüberschreitung beim Download der Dokumente eines Konfigurationselements</translation>
    </message>
    <message>
        <source>an HTTP request failed, the log names its HTTP status nearby</source>
        <translation>eine HTTP-Anforderung ist fehlgeschlagen, das Protokoll nennt ihren HTTP-Status in der Nähe</translation>
    </message>
    <message>
        <source>the documents of a configuration item could not be unpacked</source>
        <translation>die Dokumente eines Konfigurationselements konnten nicht entpackt werden</translation>
    </message>
    <message>
        <source>the wait for the version of a configuration item timed out</source>
        <translation>Zeitüberschreitung beim Warten auf die Version eines Konfigurationselements</translation>
    </message>
    <message>
        <source>a script ran too long</source>
        <translation>ein Skript ist zu lange gelaufen</translation>
    </message>
    <message>
        <source>the application was not detected after its installation</source>
        <translation>die Anwendung wurde nach ihrer Installation nicht erkannt</translation>
    </message>
    <message>
        <source>the application was still detected after its removal</source>
        <translation>die Anwendung wurde nach ihrer Entfernung noch erkannt</translation>
    </message>
    <message>
        <source>a script is not signed</source>
        <translation>ein Skript ist nicht signiert</translation>
    </message>
    <message>
        <source>a requirement of the application could not be evaluated, or its detection failed</source>
        <translation>eine Anforderung der Anwendung konnte nicht ausgewertet werden, oder ihre Erkennung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the content was not found on any distribution point</source>
        <translation>der Inhalt wurde auf keinem Verteilungspunkt gefunden</translation>
    </message>
    <message>
        <source>there is no maintenance window, now or later, for the installation</source>
        <translation>es gibt weder jetzt noch später ein Wartungsfenster für die Installation</translation>
    </message>
    <message>
        <source>the program to start is not valid, or its command line cannot be made</source>
        <translation>das zu startende Programm ist nicht gültig, oder seine Befehlszeile kann nicht gebildet werden</translation>
    </message>
    <message>
        <source>none of the locations of the program can be reached</source>
        <translation>keiner der Orte des Programms kann erreicht werden</translation>
    </message>
    <message>
        <source>there is not enough space in the cache or on the disk</source>
        <translation>im Cache oder auf dem Datenträger ist nicht genug Platz</translation>
    </message>
    <message>
        <source>the cache is smaller than the content</source>
        <translation>der Cache ist kleiner als der Inhalt</translation>
    </message>
    <message>
        <source>no supported App-V client is installed</source>
        <translation>es ist kein unterstützter App-V-Client installiert</translation>
    </message>
    <message>
        <source>the program crashed, it accessed memory that it may not</source>
        <translation>das Programm ist abgestürzt, es hat auf Speicher zugegriffen, auf den es nicht zugreifen darf</translation>
    </message>
    <message>
        <source>the program did not start, a library (DLL) is missing</source>
        <translation>das Programm ist nicht gestartet, eine Bibliothek (DLL) fehlt</translation>
    </message>
    <message>
        <source>the program did not start, a library (DLL) failed</source>
        <translation>das Programm ist nicht gestartet, eine Bibliothek (DLL) ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the function is not valid here</source>
        <translation>die Funktion ist hier nicht gültig</translation>
    </message>
    <message>
        <source>the file was not found</source>
        <translation>die Datei wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the path was not found</source>
        <translation>der Pfad wurde nicht gefunden</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>der Zugriff ist verweigert</translation>
    </message>
    <message>
        <source>a handle is not valid</source>
        <translation>ein Handle ist nicht gültig</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht aus</translation>
    </message>
    <message>
        <source>the data is not valid</source>
        <translation>die Daten sind nicht gültig</translation>
    </message>
    <message>
        <source>the disk is write protected</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the device is not ready</source>
        <translation>das Gerät ist nicht bereit</translation>
    </message>
    <message>
        <source>data cannot be read from the disk, its checksum is wrong</source>
        <translation>Daten können nicht vom Datenträger gelesen werden, ihre Prüfsumme ist falsch</translation>
    </message>
    <message>
        <source>another process has the file open</source>
        <translation>ein anderer Prozess hat die Datei geöffnet</translation>
    </message>
    <message>
        <source>another process has locked part of the file</source>
        <translation>ein anderer Prozess hat einen Teil der Datei gesperrt</translation>
    </message>
    <message>
        <source>the end of the file was reached</source>
        <translation>das Ende der Datei wurde erreicht</translation>
    </message>
    <message>
        <source>the request is not supported</source>
        <translation>die Anforderung wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the computer in the network path was not found</source>
        <translation>der Computer im Netzwerkpfad wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the network connection to the share was closed</source>
        <translation>die Netzwerkverbindung zur Freigabe wurde geschlossen</translation>
    </message>
    <message>
        <source>network access is denied</source>
        <translation>der Netzwerkzugriff ist verweigert</translation>
    </message>
    <message>
        <source>there is no such share</source>
        <translation>eine solche Freigabe gibt es nicht</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>die Datei gibt es bereits</translation>
    </message>
    <message>
        <source>a parameter is not valid</source>
        <translation>ein Parameter ist nicht gültig</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the other side did not answer in time</source>
        <translation>die Gegenseite hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>a buffer is too small</source>
        <translation>ein Puffer ist zu klein</translation>
    </message>
    <message>
        <source>a file name or path is not spelled validly</source>
        <translation>ein Dateiname oder Pfad ist nicht gültig geschrieben</translation>
    </message>
    <message>
        <source>a library (DLL) was not found</source>
        <translation>eine Bibliothek (DLL) wurde nicht gefunden</translation>
    </message>
    <message>
        <source>a function was not found in a library (DLL)</source>
        <translation>eine Funktion wurde in einer Bibliothek (DLL) nicht gefunden</translation>
    </message>
    <message>
        <source>the resource is in use</source>
        <translation>die Ressource wird verwendet</translation>
    </message>
    <message>
        <source>the object exists already</source>
        <translation>das Objekt gibt es bereits</translation>
    </message>
    <message>
        <source>the file is no program for this system or processor</source>
        <translation>die Datei ist kein Programm für dieses System oder diesen Prozessor</translation>
    </message>
    <message>
        <source>a file name or path is too long</source>
        <translation>ein Dateiname oder Pfad ist zu lang</translation>
    </message>
    <message>
        <source>the file was blocked as malware</source>
        <translation>die Datei wurde als Schadsoftware blockiert</translation>
    </message>
    <message>
        <source>there is more data than was asked for</source>
        <translation>es gibt mehr Daten als angefordert</translation>
    </message>
    <message>
        <source>the wait ended before anything happened</source>
        <translation>das Warten endete, bevor etwas geschah</translation>
    </message>
    <message>
        <source>the name is not that of a folder</source>
        <translation>der Name ist nicht der eines Ordners</translation>
    </message>
    <message>
        <source>it failed, a restart is needed first</source>
        <translation>fehlgeschlagen, zuerst ist ein Neustart nötig</translation>
    </message>
    <message>
        <source>Windows cannot verify the signature of a file</source>
        <translation>Windows kann die Signatur einer Datei nicht bestätigen</translation>
    </message>
    <message>
        <source>administrator rights are needed</source>
        <translation>Administratorrechte sind nötig</translation>
    </message>
    <message>
        <source>memory was accessed that may not be</source>
        <translation>auf Speicher wurde unerlaubt zugegriffen</translation>
    </message>
    <message>
        <source>the service did not answer in time</source>
        <translation>der Dienst hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the list of services is locked by another process</source>
        <translation>die Liste der Dienste ist durch einen anderen Prozess gesperrt</translation>
    </message>
    <message>
        <source>the service is running already</source>
        <translation>der Dienst läuft bereits</translation>
    </message>
    <message>
        <source>the service is disabled</source>
        <translation>der Dienst ist deaktiviert</translation>
    </message>
    <message>
        <source>the service is not installed</source>
        <translation>der Dienst ist nicht installiert</translation>
    </message>
    <message>
        <source>the service is not running</source>
        <translation>der Dienst läuft nicht</translation>
    </message>
    <message>
        <source>the process could not connect to the service controller</source>
        <translation>der Prozess konnte keine Verbindung zum Dienstcontroller herstellen</translation>
    </message>
    <message>
        <source>the process ended unexpectedly</source>
        <translation>der Prozess wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>a service that this one needs did not start</source>
        <translation>ein Dienst, den dieser braucht, ist nicht gestartet</translation>
    </message>
    <message>
        <source>the account of the service could not sign in</source>
        <translation>das Konto des Dienstes konnte sich nicht anmelden</translation>
    </message>
    <message>
        <source>the service is about to be removed, close what uses it or restart</source>
        <translation>der Dienst wird demnächst entfernt, schließen Sie, was ihn verwendet, oder starten Sie neu</translation>
    </message>
    <message>
        <source>the service exists already</source>
        <translation>den Dienst gibt es bereits</translation>
    </message>
    <message>
        <source>the service does not start in safe mode</source>
        <translation>der Dienst startet nicht im abgesicherten Modus</translation>
    </message>
    <message>
        <source>a library (DLL) did not start</source>
        <translation>eine Bibliothek (DLL) ist nicht gestartet</translation>
    </message>
    <message>
        <source>the system is shutting down</source>
        <translation>das System wird heruntergefahren</translation>
    </message>
    <message>
        <source>the element was not found</source>
        <translation>das Element wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the user cancelled it</source>
        <translation>vom Benutzer abgebrochen</translation>
    </message>
    <message>
        <source>the file cannot be changed while a program has it mapped</source>
        <translation>die Datei kann nicht geändert werden, während ein Programm sie im Speicher abbildet</translation>
    </message>
    <message>
        <source>the other computer refused the connection</source>
        <translation>der andere Computer hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the network cannot be reached</source>
        <translation>das Netzwerk kann nicht erreicht werden</translation>
    </message>
    <message>
        <source>the other computer cannot be reached</source>
        <translation>der andere Computer kann nicht erreicht werden</translation>
    </message>
    <message>
        <source>the request was aborted</source>
        <translation>die Anforderung wurde abgebrochen</translation>
    </message>
    <message>
        <source>a group policy forbids the program</source>
        <translation>eine Gruppenrichtlinie verbietet das Programm</translation>
    </message>
    <message>
        <source>no domain controller answered</source>
        <translation>kein Domänencontroller hat geantwortet</translation>
    </message>
    <message>
        <source>the account lacks a privilege</source>
        <translation>dem Konto fehlt ein Recht</translation>
    </message>
    <message>
        <source>the user name or the password is wrong</source>
        <translation>der Benutzername oder das Kennwort ist falsch</translation>
    </message>
    <message>
        <source>a restriction of the account forbids the sign-in</source>
        <translation>eine Beschränkung des Kontos verbietet die Anmeldung</translation>
    </message>
    <message>
        <source>the password of the account has expired</source>
        <translation>das Kennwort des Kontos ist abgelaufen</translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation>das Konto ist deaktiviert</translation>
    </message>
    <message>
        <source>an account name could not be resolved</source>
        <translation>ein Kontoname konnte nicht aufgelöst werden</translation>
    </message>
    <message>
        <source>the domain does not exist or cannot be reached</source>
        <translation>die Domäne gibt es nicht, oder sie kann nicht erreicht werden</translation>
    </message>
    <message>
        <source>the account may not sign in this way on this computer</source>
        <translation>das Konto darf sich auf diesem Computer nicht auf diese Weise anmelden</translation>
    </message>
    <message>
        <source>the file or folder is damaged</source>
        <translation>die Datei oder der Ordner ist beschädigt</translation>
    </message>
    <message>
        <source>the file system is damaged</source>
        <translation>das Dateisystem ist beschädigt</translation>
    </message>
    <message>
        <source>the system lacks resources</source>
        <translation>dem System fehlen Ressourcen</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es hat zu lange gedauert</translation>
    </message>
    <message>
        <source>the Windows Installer service cannot be reached</source>
        <translation>der Windows Installer-Dienst kann nicht erreicht werden</translation>
    </message>
    <message>
        <source>the installation was cancelled</source>
        <translation>die Installation wurde abgebrochen</translation>
    </message>
    <message>
        <source>the installation failed, see client.msi.log</source>
        <translation>die Installation ist fehlgeschlagen, siehe client.msi.log</translation>
    </message>
    <message>
        <source>the installation is suspended and not complete</source>
        <translation>die Installation ist ausgesetzt und nicht vollständig</translation>
    </message>
    <message>
        <source>the product is not installed</source>
        <translation>das Produkt ist nicht installiert</translation>
    </message>
    <message>
        <source>the product has no such feature</source>
        <translation>das Produkt hat kein solches Feature</translation>
    </message>
    <message>
        <source>the product has no such component</source>
        <translation>das Produkt hat keine solche Komponente</translation>
    </message>
    <message>
        <source>the package has no such property</source>
        <translation>das Paket hat keine solche Eigenschaft</translation>
    </message>
    <message>
        <source>the installation data of the product is damaged</source>
        <translation>die Installationsdaten des Produkts sind beschädigt</translation>
    </message>
    <message>
        <source>the installation data of the component is not there</source>
        <translation>die Installationsdaten der Komponente sind nicht vorhanden</translation>
    </message>
    <message>
        <source>the source of the package is not there</source>
        <translation>die Quelle des Pakets ist nicht vorhanden</translation>
    </message>
    <message>
        <source>the package needs a newer Windows Installer</source>
        <translation>das Paket braucht einen neueren Windows Installer</translation>
    </message>
    <message>
        <source>the product was removed</source>
        <translation>das Produkt wurde entfernt</translation>
    </message>
    <message>
        <source>a query of the package is not valid</source>
        <translation>eine Abfrage des Pakets ist nicht gültig</translation>
    </message>
    <message>
        <source>another installation is in progress</source>
        <translation>eine andere Installation läuft</translation>
    </message>
    <message>
        <source>the package cannot be opened</source>
        <translation>das Paket kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the package is not valid</source>
        <translation>das Paket ist nicht gültig</translation>
    </message>
    <message>
        <source>the user interface of the installation did not start</source>
        <translation>die Benutzeroberfläche der Installation ist nicht gestartet</translation>
    </message>
    <message>
        <source>the log of the installation cannot be written</source>
        <translation>das Protokoll der Installation kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the language of the package is not supported</source>
        <translation>die Sprache des Pakets wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a transform could not be applied</source>
        <translation>eine Transformation konnte nicht angewendet werden</translation>
    </message>
    <message>
        <source>a policy forbids the package</source>
        <translation>eine Richtlinie verbietet das Paket</translation>
    </message>
    <message>
        <source>a function of the installation failed</source>
        <translation>eine Funktion der Installation ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the folder for temporary files is full or cannot be written</source>
        <translation>der Ordner für temporäre Dateien ist voll oder kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>the package is for another kind of processor</source>
        <translation>das Paket ist für eine andere Art von Prozessor</translation>
    </message>
    <message>
        <source>the patch cannot be opened</source>
        <translation>der Patch kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the patch is not valid</source>
        <translation>der Patch ist nicht gültig</translation>
    </message>
    <message>
        <source>the patch needs a newer Windows Installer</source>
        <translation>der Patch braucht einen neueren Windows Installer</translation>
    </message>
    <message>
        <source>another version of the product is installed</source>
        <translation>eine andere Version des Produkts ist installiert</translation>
    </message>
    <message>
        <source>the command line is not valid</source>
        <translation>die Befehlszeile ist nicht gültig</translation>
    </message>
    <message>
        <source>a remote session may not install</source>
        <translation>eine Remotesitzung darf nicht installieren</translation>
    </message>
    <message>
        <source>success, a restart was started</source>
        <translation>Erfolg, ein Neustart wurde eingeleitet</translation>
    </message>
    <message>
        <source>the product that the patch is for is not installed</source>
        <translation>das Produkt, für das der Patch ist, ist nicht installiert</translation>
    </message>
    <message>
        <source>a policy forbids the patch</source>
        <translation>eine Richtlinie verbietet den Patch</translation>
    </message>
    <message>
        <source>a policy forbids the transform</source>
        <translation>eine Richtlinie verbietet die Transformation</translation>
    </message>
    <message>
        <source>the other computer or service does not answer (RPC)</source>
        <translation>der andere Computer oder Dienst antwortet nicht (RPC)</translation>
    </message>
    <message>
        <source>the remote call failed (RPC)</source>
        <translation>der Remoteaufruf ist fehlgeschlagen (RPC)</translation>
    </message>
    <message>
        <source>the remote call failed before it began (RPC)</source>
        <translation>der Remoteaufruf ist fehlgeschlagen, bevor er begann (RPC)</translation>
    </message>
    <message>
        <source>the service is not registered on the other computer (RPC)</source>
        <translation>der Dienst ist auf dem anderen Computer nicht registriert (RPC)</translation>
    </message>
    <message>
        <source>the computer has lost its trust with the domain</source>
        <translation>der Computer hat seine Vertrauensstellung zur Domäne verloren</translation>
    </message>
    <message>
        <source>the domain has no account that trusts this computer</source>
        <translation>die Domäne hat kein Konto, das diesem Computer vertraut</translation>
    </message>
    <message>
        <source>the trust between this computer and the domain failed</source>
        <translation>die Vertrauensstellung zwischen diesem Computer und der Domäne ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>success, a restart is required</source>
        <translation>Erfolg, ein Neustart ist erforderlich</translation>
    </message>
    <message>
        <source>the other computer closed the connection</source>
        <translation>der andere Computer hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>the name of the other computer cannot be resolved</source>
        <translation>der Name des anderen Computers kann nicht aufgelöst werden</translation>
    </message>
    <message>
        <source>WinHTTP has no free handle</source>
        <translation>WinHTTP hat kein freies Handle</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>WinHTTP met an error of its own</source>
        <translation>in WinHTTP selbst ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>the address (URL) is not valid</source>
        <translation>die Adresse (URL) ist nicht gültig</translation>
    </message>
    <message>
        <source>the address starts with neither http nor https</source>
        <translation>die Adresse beginnt weder mit http noch mit https</translation>
    </message>
    <message>
        <source>the name of the server cannot be resolved</source>
        <translation>der Name des Servers kann nicht aufgelöst werden</translation>
    </message>
    <message>
        <source>the sign-in at the server failed</source>
        <translation>die Anmeldung am Server ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the request was cancelled</source>
        <translation>die Anforderung wurde abgebrochen</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>der Server kann nicht erreicht werden</translation>
    </message>
    <message>
        <source>the connection to the server was closed or reset</source>
        <translation>die Verbindung zum Server wurde geschlossen oder zurückgesetzt</translation>
    </message>
    <message>
        <source>the request must be sent again</source>
        <translation>die Anforderung muss erneut gesendet werden</translation>
    </message>
    <message>
        <source>the certificate of the server is expired or not valid yet</source>
        <translation>das Zertifikat des Servers ist abgelaufen oder noch nicht gültig</translation>
    </message>
    <message>
        <source>the certificate of the server is for another name</source>
        <translation>das Zertifikat des Servers ist für einen anderen Namen</translation>
    </message>
    <message>
        <source>the server asks for a client certificate</source>
        <translation>der Server verlangt ein Clientzertifikat</translation>
    </message>
    <message>
        <source>the issuer of the server&apos;s certificate is not trusted</source>
        <translation>dem Aussteller des Serverzertifikats wird nicht vertraut</translation>
    </message>
    <message>
        <source>it could not be checked whether the certificate of the server is revoked</source>
        <translation>es konnte nicht geprüft werden, ob das Zertifikat des Servers widerrufen ist</translation>
    </message>
    <message>
        <source>the answer lacks a header</source>
        <translation>der Antwort fehlt eine Kopfzeile</translation>
    </message>
    <message>
        <source>the answer of the server cannot be read</source>
        <translation>die Antwort des Servers kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>a redirection of the server failed</source>
        <translation>eine Umleitung des Servers ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>a secure connection (TLS) could not be made</source>
        <translation>eine sichere Verbindung (TLS) konnte nicht hergestellt werden</translation>
    </message>
    <message>
        <source>the proxy script is faulty</source>
        <translation>das Proxyskript ist fehlerhaft</translation>
    </message>
    <message>
        <source>the proxy script could not be downloaded</source>
        <translation>das Proxyskript konnte nicht heruntergeladen werden</translation>
    </message>
    <message>
        <source>the certificate of the server is not valid</source>
        <translation>das Zertifikat des Servers ist nicht gültig</translation>
    </message>
    <message>
        <source>the certificate of the server is revoked</source>
        <translation>das Zertifikat des Servers ist widerrufen</translation>
    </message>
    <message>
        <source>the certificate of the server or the secure connection (TLS) has an error</source>
        <translation>das Zertifikat des Servers oder die sichere Verbindung (TLS) hat einen Fehler</translation>
    </message>
    <message>
        <source>the proxy settings could not be found out</source>
        <translation>die Proxyeinstellungen konnten nicht ermittelt werden</translation>
    </message>
    <message>
        <source>the certificate of the server is not meant for this use</source>
        <translation>das Zertifikat des Servers ist für diese Verwendung nicht bestimmt</translation>
    </message>
    <message>
        <source>no proxy script was found in the network</source>
        <translation>im Netzwerk wurde kein Proxyskript gefunden</translation>
    </message>
    <message>
        <source>the client certificate has no private key</source>
        <translation>das Clientzertifikat hat keinen privaten Schlüssel</translation>
    </message>
    <message>
        <source>the private key of the client certificate cannot be used</source>
        <translation>der private Schlüssel des Clientzertifikats kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>the proxy asks for a client certificate</source>
        <translation>der Proxy verlangt ein Clientzertifikat</translation>
    </message>
</context>
<context>
    <name>ccm::EvidenceTable</name>
    <message>
        <source>Enter or a double click leads to the record that tells what a row says.</source>
        <translation>Die Eingabetaste oder ein Doppelklick führt zu dem Eintrag, der sagt, was in einer Zeile steht.</translation>
    </message>
</context>
<context>
    <name>ccm::ExitCode</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
</context>
<context>
    <name>ccm::Fetch</name>
    <message>
        <source>It took longer than the %1 s allowed in all.</source>
        <translation>Es dauerte länger als die insgesamt erlaubten %1 s.</translation>
    </message>
    <message>
        <source>The server announces %1; the limit is %2.</source>
        <translation>Der Server kündigt %1 an; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>The server sends more than the limit of %1.</source>
        <translation>Der Server sendet mehr als die Grenze von %1.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written to; it may be full.</source>
        <translation>In den Ordner für temporäre Dateien kann nicht geschrieben werden; er ist möglicherweise voll.</translation>
    </message>
    <message>
        <source>There was no connection to %1 within %2 s.</source>
        <translation>Innerhalb von %2 s kam keine Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>The server took the request and did not answer within %1 s.</source>
        <translation>Der Server nahm die Anforderung an und antwortete nicht innerhalb von %1 s.</translation>
    </message>
    <message>
        <source>The server stopped sending for %1 s after %2.</source>
        <translation>Der Server sendete %1 s lang nichts mehr, nach %2.</translation>
    </message>
    <message>
        <source>The server announced %1 bytes and sent %2.</source>
        <translation>Der Server kündigte %1 Bytes an und sendete %2.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was cut after %n byte(s).</source>
        <translation>
            <numerusform>Die Verbindung wurde nach %n Byte getrennt.</numerusform>
            <numerusform>Die Verbindung wurde nach %n Bytes getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2.</source>
        <translation>%1 lehnt Verbindungen am Port %2 ab.</translation>
    </message>
    <message>
        <source>The name service does not know %1.</source>
        <translation>Der Namensdienst kennt %1 nicht.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>Der Server schloss die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <source>No secured connection came about: %1</source>
        <translation>Es kam keine gesicherte Verbindung zustande: %1</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, which Ccmscope does not give.</source>
        <translation>Der Proxy verlangt einen Benutzernamen und ein Kennwort, die Ccmscope nicht angibt.</translation>
    </message>
    <message>
        <source>The server wants a password (401), and the connection is not encrypted: somebody on the way could get at it. That has to be allowed explicitly.</source>
        <translation>Der Server verlangt ein Kennwort (401), und die Verbindung ist nicht verschlüsselt: Jemand auf dem Weg könnte es mitlesen. Das muss ausdrücklich erlaubt werden.</translation>
    </message>
    <message>
        <source>The server redirects in a circle, back to %1.</source>
        <translation>Der Server leitet im Kreis um, zurück zu %1.</translation>
    </message>
    <message numerus="yes">
        <source>The server redirects more than %n time(s).</source>
        <translation>
            <numerusform>Der Server leitet mehr als %n Mal um.</numerusform>
            <numerusform>Der Server leitet mehr als %n Mal um.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::FiguresTableModel</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Done by the deadline</source>
        <translation>Bis zum Stichtag erledigt</translation>
    </message>
    <message>
        <source>95 % done</source>
        <translation>95 % erledigt</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Stärkste Stunde</translation>
    </message>
    <message>
        <source>Starts in it</source>
        <translation>Starts darin</translation>
    </message>
    <message>
        <source>Most in any hour (p95)</source>
        <translation>Meiste in einer Stunde (p95)</translation>
    </message>
    <message>
        <source>Fullest link</source>
        <translation>Vollste Leitung</translation>
    </message>
    <message>
        <source>Its load (p95), Mbit/s</source>
        <translation>Ihre Last (p95), Mbit/s</translation>
    </message>
    <message>
        <source>All links within their limits</source>
        <translation>Alle Leitungen in ihren Grenzen</translation>
    </message>
</context>
<context>
    <name>ccm::FileSaver</name>
    <message>
        <source>%1 was not saved. A file that was there is as it was before.</source>
        <extracomment>%1: the path of a file that was to be written; the user has cancelled that</extracomment>
        <translation>%1 wurde nicht gespeichert. Eine Datei, die es schon gab, ist wie zuvor.</translation>
    </message>
    <message>
        <source>Writing %1...</source>
        <translation>%1 wird geschrieben...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: the path of a file that was written</extracomment>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>ccm::FileSet</name>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder %1 lies too deep and was left out.</source>
        <translation>Der Ordner %1 liegt zu tief und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>Das ist kein Ordner.</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>Der Zugriff ist verweigert.</translation>
    </message>
    <message>
        <source>The folder holds no file that can be read.</source>
        <translation>Der Ordner enthält keine lesbare Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n file(s) were looked at.</source>
        <translation>
            <numerusform>Nur die erste %n Datei wurde betrachtet.</numerusform>
            <numerusform>Nur die ersten %n Dateien wurden betrachtet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::FileTrust</name>
    <message>
        <source>A file of roots that you added is not used. %1</source>
        <translation>Eine Datei mit Stämmen, die Sie hinzugefügt haben, wird nicht verwendet. %1</translation>
    </message>
</context>
<context>
    <name>ccm::Files</name>
    <message>
        <source>It is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>It is a device or a pipe, not a file.</source>
        <translation>Das ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>Die Grenze ist %1.</translation>
    </message>
</context>
<context>
    <name>ccm::FilterExpression</name>
    <message>
        <source>There is no opening parenthesis for this closing one.</source>
        <translation>Zu dieser schließenden Klammer gibt es keine öffnende.</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>Der Filter</translation>
    </message>
    <message>
        <source>Something must stand before OR; a word OR is written &quot;OR&quot;.</source>
        <translation>Vor OR muss etwas stehen; ein Wort OR wird &quot;OR&quot; geschrieben.</translation>
    </message>
    <message>
        <source>Something must follow OR; a word OR is written &quot;OR&quot;.</source>
        <translation>Auf OR muss etwas folgen; ein Wort OR wird &quot;OR&quot; geschrieben.</translation>
    </message>
    <message>
        <source>Something must stand before AND; a word AND is written &quot;AND&quot;.</source>
        <translation>Vor AND muss etwas stehen; ein Wort AND wird &quot;AND&quot; geschrieben.</translation>
    </message>
    <message>
        <source>Something must follow AND; a word AND is written &quot;AND&quot;.</source>
        <translation>Auf AND muss etwas folgen; ein Wort AND wird &quot;AND&quot; geschrieben.</translation>
    </message>
    <message>
        <source>Something must follow NOT; a word NOT is written &quot;NOT&quot;.</source>
        <translation>Auf NOT muss etwas folgen; ein Wort NOT wird &quot;NOT&quot; geschrieben.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Die Verschachtelung ist zu tief.</translation>
    </message>
    <message>
        <source>A value must follow %1.</source>
        <translation>Auf %1 muss ein Wert folgen.</translation>
    </message>
    <message>
        <source>Only severity and time are more or less than something; use : or = here.</source>
        <translation>Nur severity und time können größer oder kleiner als etwas sein; verwenden Sie hier : oder =.</translation>
    </message>
    <message>
        <source>A severity is verbose, info, warning or error.</source>
        <translation>Ein Schweregrad ist verbose, info, warning oder error.</translation>
    </message>
    <message>
        <source>A time is written as 2013-09-10, 2013-09-10T22:00 or 2013-09-10T22:00:05.123.</source>
        <translation>Eine Zeit wird als 2013-09-10, 2013-09-10T22:00 oder 2013-09-10T22:00:05.123 geschrieben.</translation>
    </message>
    <message>
        <source>The regular expression is not closed by / or /i; text with a slash at its start is put in quotes.</source>
        <translation>Der reguläre Ausdruck ist nicht durch / oder /i abgeschlossen; Text mit einem Schrägstrich am Anfang wird in Anführungszeichen gesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>A filter may have %n character(s).</source>
        <translation>
            <numerusform>Ein Filter darf %n Zeichen haben.</numerusform>
            <numerusform>Ein Filter darf %n Zeichen haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::FilterLine</name>
    <message>
        <source>Only rows that contain this text are shown; capital or small letters make no difference. Esc clears the line.</source>
        <translation>Es werden nur Zeilen angezeigt, die diesen Text enthalten; Groß- oder Kleinschreibung macht keinen Unterschied. Esc leert die Filterzeile.</translation>
    </message>
</context>
<context>
    <name>ccm::FilterSet</name>
    <message>
        <source>Errors and warnings</source>
        <translation>Fehler und Warnungen</translation>
    </message>
    <message>
        <source>Failures of ccmsetup</source>
        <translation>Fehlschläge von ccmsetup</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Windows Installer: return value 3</source>
        <translation>Windows Installer: Rückgabewert 3</translation>
    </message>
    <message>
        <source>Filter %1 lacks its name or its text.</source>
        <translation>Dem Filter %1 fehlt sein Name oder sein Text.</translation>
    </message>
    <message>
        <source>Filter %1, &quot;%2&quot;, is wrong at character %3: %4</source>
        <translation>Filter %1, „%2“, ist bei Zeichen %3 falsch: %4</translation>
    </message>
    <message>
        <source>Two filters are named &quot;%1&quot;.</source>
        <translation>Zwei Filter heißen „%1“.</translation>
    </message>
</context>
<context>
    <name>ccm::FilterSetMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>My filters</source>
        <translation>Meine Filter</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Noch keine gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save this filter as...</source>
        <translation>Diesen Filter &amp;speichern unter...</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importieren...</translation>
    </message>
    <message>
        <source>Import filters</source>
        <translation>Filter importieren</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>E&amp;xportieren...</translation>
    </message>
    <message>
        <source>Export filters</source>
        <translation>Filter exportieren</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>name of a filter, a dialog follows</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Name des Filters:</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Remove the filter &quot;%1&quot;?</source>
        <translation>Den Filter „%1“ entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n filter(s) can be saved.</source>
        <translation>
            <numerusform>Es kann nicht mehr als %n Filter gespeichert werden.</numerusform>
            <numerusform>Es können nicht mehr als %n Filter gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a filter named &quot;%1&quot; already.</source>
        <translation>Einen Filter namens „%1“ gibt es bereits.</translation>
    </message>
</context>
<context>
    <name>ccm::FindingsView</name>
    <message>
        <source>Further findings</source>
        <translation>Weitere Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n m&amp;ore</source>
        <translation>
            <numerusform>%n w&amp;eiterer</numerusform>
            <numerusform>%n w&amp;eitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Shows the record that tells it</source>
        <translation>Zeigt den Eintrag, der ihn belegt</translation>
    </message>
</context>
<context>
    <name>ccm::FleetModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Installed version</source>
        <translation>Installierte Version</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>Herunterzuladen</translation>
    </message>
    <message>
        <source>Unknown items</source>
        <translation>Unbekannte Elemente</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>No log tells it. The client.msi on its disk is version %1.</source>
        <translation>Kein Protokoll nennt sie. Die client.msi auf dem Datenträger ist Version %1.</translation>
    </message>
    <message>
        <source>install</source>
        <translation>installieren</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>reparieren</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>ccm::FleetSection</name>
    <message>
        <source>Kinds of clients</source>
        <translation>Arten von Clients</translation>
    </message>
    <message>
        <source>Add clients of another kind</source>
        <translation>Clients einer anderen Art hinzufügen</translation>
    </message>
    <message>
        <source>The kinds of clients in the plan. Below are the fields of the selected one.</source>
        <translation>Die Arten von Clients im Plan. Unten stehen die Felder der ausgewählten.</translation>
    </message>
    <message>
        <source>Clients %1</source>
        <translation>Clients %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 clients</source>
        <translation>%1 Clients</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n Art</numerusform>
            <numerusform>%n Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; %3 more are excluded</source>
        <translation>%1, %2; %3 weitere sind ausgeschlossen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ccm::FleetView</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Expo&amp;rtieren…</translation>
    </message>
    <message>
        <source>Filter clients</source>
        <translation>Clients filtern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Add clients</source>
        <translation>Clients h&amp;inzufügen</translation>
    </message>
    <message>
        <source>Add a client&apos;s folder, a folder that holds the folders of several, or archives</source>
        <translation>Fügt den Ordner eines Clients, einen Ordner mit den Ordnern mehrerer Clients oder Archive hinzu</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;archives…</source>
        <translation>&amp;Archive hinzufügen…</translation>
    </message>
    <message>
        <source>Take the selected clients out of this list</source>
        <translation>Nimmt die ausgewählten Clients aus dieser Liste</translation>
    </message>
    <message>
        <source>Save the list as comma separated values</source>
        <translation>Speichert die Liste als durch Kommas getrennte Werte</translation>
    </message>
    <message>
        <source>Clients that have been read</source>
        <translation>Clients, die gelesen wurden</translation>
    </message>
    <message>
        <source>Clients against the site</source>
        <translation>Clients gegen den Standort</translation>
    </message>
    <message>
        <source>How many clients have which version</source>
        <translation>Wie viele Clients welche Version haben</translation>
    </message>
    <message>
        <source>No clients in the list</source>
        <translation>Keine Clients in der Liste</translation>
    </message>
    <message>
        <source>Add a folder that holds the folders of several clients, or archives of them, to see what ccmsetup would do on each and how their versions spread.</source>
        <translation>Fügen Sie einen Ordner mit den Ordnern mehrerer Clients oder Archive davon hinzu, um zu sehen, was ccmsetup auf jedem tun würde und wie sich ihre Versionen verteilen.</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %n client(s)</source>
        <translation>
            <numerusform>%1 von %n Client gelesen</numerusform>
            <numerusform>%1 von %n Clients gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::FoldSection</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
</context>
<context>
    <name>ccm::ForecastNote</name>
    <message>
        <source>Highest expected</source>
        <translation>Höchster Erwartungswert</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Nach dem Stichtag</translation>
    </message>
</context>
<context>
    <name>ccm::HResult</name>
    <message>
        <source>general</source>
        <translation>allgemein</translation>
    </message>
    <message>
        <source>remote calls (RPC)</source>
        <translation>Remoteaufrufe (RPC)</translation>
    </message>
    <message>
        <source>COM automation</source>
        <translation>COM-Automatisierung</translation>
    </message>
    <message>
        <source>structured storage</source>
        <translation>strukturierter Speicher</translation>
    </message>
    <message>
        <source>of the interface called, for instance WMI</source>
        <translation>der aufgerufenen Schnittstelle, zum Beispiel WMI</translation>
    </message>
    <message>
        <source>Win32</source>
        <translation>Win32</translation>
    </message>
    <message>
        <source>Windows, COM servers</source>
        <translation>Windows, COM-Server</translation>
    </message>
    <message>
        <source>security, keys and secure connections</source>
        <translation>Sicherheit, Schlüssel und sichere Verbindungen</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>Steuerelemente</translation>
    </message>
    <message>
        <source>certificates and trust</source>
        <translation>Zertifikate und Vertrauen</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>media server</source>
        <translation>Medienserver</translation>
    </message>
    <message>
        <source>message queuing</source>
        <translation>Nachrichtenwarteschlangen</translation>
    </message>
    <message>
        <source>device setup</source>
        <translation>Geräteinstallation</translation>
    </message>
    <message>
        <source>smart cards</source>
        <translation>Smartcards</translation>
    </message>
    <message>
        <source>COM+</source>
        <translation>COM+</translation>
    </message>
    <message>
        <source>.NET runtime</source>
        <translation>.NET-Laufzeit</translation>
    </message>
    <message>
        <source>side-by-side assemblies</source>
        <translation>Side-by-Side-Assemblys</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>BITS</source>
        <translation>BITS</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>state management</source>
        <translation>Zustandsverwaltung</translation>
    </message>
    <message>
        <source>Windows Update Agent</source>
        <translation>Windows Update-Agent</translation>
    </message>
    <message>
        <source>directory service</source>
        <translation>Verzeichnisdienst</translation>
    </message>
    <message>
        <source>Configuration Manager</source>
        <translation>Configuration Manager</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ccm::Headless</name>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>It is a bundle of a case: unpack it and open the case in it.</source>
        <translation>Das ist ein Bündel eines Falls: Entpacken Sie es, und öffnen Sie den Fall darin.</translation>
    </message>
    <message>
        <source>One of its kind is open already.</source>
        <translation>Etwas dieser Art ist bereits geöffnet.</translation>
    </message>
    <message>
        <source>A case by itself fetches nothing from servers. Add --fetch to fetch it.</source>
        <translation>Ein Fall ruft von sich aus nichts von Servern ab. Mit --fetch wird es abgerufen.</translation>
    </message>
    <message>
        <source>The case does not name what is asked for.</source>
        <translation>Der Fall nennt nicht, wonach gefragt wird.</translation>
    </message>
</context>
<context>
    <name>ccm::Headline</name>
    <message>
        <source>No ccmsetup record in these logs</source>
        <translation>Kein ccmsetup-Eintrag in diesen Protokollen</translation>
    </message>
    <message>
        <source>The ccmsetup records tell of no run and of no schedule</source>
        <translation>Die ccmsetup-Einträge berichten von keinem Lauf und keinem Zeitplan</translation>
    </message>
    <message>
        <source>An upgrade run was set for %1 (local time of the client); no run is in the logs</source>
        <translation>Ein Upgradelauf war für %1 (Ortszeit des Clients) angesetzt; in den Protokollen ist kein Lauf</translation>
    </message>
    <message>
        <source>An upgrade run was set for %1 (local time of the client); the last run before it is of %2</source>
        <translation>Ein Upgradelauf war für %1 (Ortszeit des Clients) angesetzt; der letzte Lauf davor ist vom %2</translation>
    </message>
    <message>
        <source>The run of ccmsetup of %1 ended with exit code %2: %3</source>
        <translation>Der Lauf von ccmsetup vom %1 endete mit Exitcode %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>A run of ccmsetup of %1, started %2, waits for %n minute(s) before it tries again. What went wrong first: %3</source>
        <translation>
            <numerusform>Ein Lauf von ccmsetup vom %1, gestartet %2, wartet %n Minute bis zum nächsten Versuch. Was zuerst fehlschlug: %3</numerusform>
            <numerusform>Ein Lauf von ccmsetup vom %1, gestartet %2, wartet %n Minuten bis zum nächsten Versuch. Was zuerst fehlschlug: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run of ccmsetup of %1, started %2, waits for %n minute(s) before it tries again</source>
        <translation>
            <numerusform>Ein Lauf von ccmsetup vom %1, gestartet %2, wartet %n Minute bis zum nächsten Versuch</numerusform>
            <numerusform>Ein Lauf von ccmsetup vom %1, gestartet %2, wartet %n Minuten bis zum nächsten Versuch</numerusform>
        </translation>
    </message>
    <message>
        <source>A run of ccmsetup is in the logs, but neither its start nor its end</source>
        <translation>Ein Lauf von ccmsetup ist in den Protokollen, aber weder sein Start noch sein Ende</translation>
    </message>
    <message>
        <source>A run of ccmsetup was started on %1 %2; its end is not in the logs</source>
        <translation>Ein Lauf von ccmsetup wurde am %1 %2 gestartet; sein Ende steht nicht in den Protokollen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The run of ccmsetup of %1, started %2, failed with error code %3</source>
        <translation>Der Lauf von ccmsetup vom %1, gestartet %2, ist mit Fehlercode %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>The run of ccmsetup of %1, started %2, failed with exit code %3</source>
        <translation>Der Lauf von ccmsetup vom %1, gestartet %2, ist mit Exitcode %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 was installed on %2 %3</source>
        <translation>%1 wurde am %2 %3 installiert</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Der Client</translation>
    </message>
    <message>
        <source>The client was upgraded from %1 to %2 on %3 %4</source>
        <translation>Der Client erhielt am %3 %4 ein Upgrade von %1 auf %2</translation>
    </message>
    <message>
        <source>%1 was upgraded on %2 %3</source>
        <translation>%1 erhielt am %2 %3 ein Upgrade</translation>
    </message>
    <message>
        <source>%1 was repaired on %2 %3</source>
        <translation>%1 wurde am %2 %3 repariert</translation>
    </message>
    <message>
        <source>%1 is excluded from upgrades; the run of %2 stopped for that</source>
        <translation>%1 ist von Upgrades ausgeschlossen; der Lauf vom %2 hielt deshalb an</translation>
    </message>
    <message>
        <source>The run of ccmsetup of %1, started %2, ended with exit code %3</source>
        <translation>Der Lauf von ccmsetup vom %1, gestartet %2, endete mit Exitcode %3</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>the installation of Endpoint Protection failed</source>
        <translation>die Installation von Endpoint Protection ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Endpoint Protection was upgraded from %1 to %2</source>
        <translation>Endpoint Protection erhielt ein Upgrade von %1 auf %2</translation>
    </message>
    <message>
        <source>Endpoint Protection %1 was installed</source>
        <translation>Endpoint Protection %1 wurde installiert</translation>
    </message>
    <message>
        <source>Endpoint Protection was installed</source>
        <translation>Endpoint Protection wurde installiert</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <translation>%1, und %2.</translation>
    </message>
    <message>
        <source>%1, but %2.</source>
        <translation>%1, aber %2.</translation>
    </message>
    <message>
        <source>by the automatic upgrade</source>
        <translation>durch das automatische Upgrade</translation>
    </message>
    <message>
        <source>by the scheduled task</source>
        <translation>durch die geplante Aufgabe</translation>
    </message>
    <message>
        <source>by a client push</source>
        <translation>durch einen Clientpush</translation>
    </message>
    <message>
        <source>from its command line</source>
        <translation>über die Befehlszeile</translation>
    </message>
    <message>
        <source>by something that the log does not name</source>
        <translation>durch etwas, das das Protokoll nicht nennt</translation>
    </message>
    <message>
        <source>%1 was skipped on %2 in a run started %3, because it is already installed</source>
        <translation>%1 wurde am %2 in einem Lauf, gestartet %3, übersprungen, da bereits installiert</translation>
    </message>
    <message>
        <source>%1 was skipped on %2 in a run started %3, which downloaded %4</source>
        <translation>%1 wurde am %2 in einem Lauf, gestartet %3, übersprungen; der Lauf hat %4 heruntergeladen</translation>
    </message>
</context>
<context>
    <name>ccm::HeatMap</name>
    <message>
        <source>Starts by day and hour; the table shows the same numbers</source>
        <translation>Starts nach Tag und Stunde; die Tabelle zeigt dieselben Zahlen</translation>
    </message>
    <message>
        <source>Up and Down move from hour to hour, Left and Right from day to day, Home to the busiest hour; Enter shows the hour in the chart.</source>
        <translation>Auf und Ab gehen von Stunde zu Stunde, Links und Rechts von Tag zu Tag, Pos1 zur stärksten Stunde; die Eingabetaste zeigt die Stunde im Diagramm.</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <extracomment>of a chart as a whole: the busiest hour and what is expected in it</extracomment>
        <translation>Am stärksten: %1</translation>
    </message>
    <message>
        <source>%1: %2 starts, %3 to %4 in 9 of 10 cases</source>
        <comment>a time: what is expected then</comment>
        <translation>%1: %2 Starts, %3 bis %4 in 9 von 10 Fällen</translation>
    </message>
    <message>
        <source>Time in %1</source>
        <translation>Zeit in %1</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
</context>
<context>
    <name>ccm::HelpWindow</name>
    <message>
        <source>Words in the manual</source>
        <translation>Wörter im Handbuch</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Kein Kapitel hat diese Wörter.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>of the window of the manual: to the chapter that was read before</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>of the window of the manual: the opposite of Back</extracomment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>of the window of the manual: a place at which the words that are searched for stand</extracomment>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>of the window of the manual: a place at which the words that are searched for stand</extracomment>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Ccmscope manual</source>
        <translation>Ccmscope-Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Lists the chapters in which all of these words stand, in any order. Capital or small letters and accents make no difference. Esc clears the line.</source>
        <translation>Listet die Kapitel auf, in denen alle diese Wörter stehen, in beliebiger Reihenfolge. Groß- und Kleinschreibung und Akzente machen keinen Unterschied. Esc leert die Zeile.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of the places at which the words that are searched for stand: which one, of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ccm::HighlightDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Highlight rules</source>
        <translation>Hervorhebungsregeln</translation>
    </message>
    <message>
        <source>The rules were saved in %1.</source>
        <translation>Die Regeln wurden in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Highlight rules; of two that match, the upper one wins</source>
        <translation>Hervorhebungsregeln; von zwei zutreffenden gewinnt die obere</translation>
    </message>
    <message>
        <source>Of two rules that match, the upper one wins.</source>
        <translation>Von zwei zutreffenden Regeln gewinnt die obere.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>I&amp;mport...</source>
        <translation>Im&amp;portieren...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>E&amp;xportieren...</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Brings back the rules that Ccmscope comes with, in place of all others.</source>
        <translation>Stellt die Regeln wieder her, mit denen Ccmscope kommt, an Stelle aller anderen.</translation>
    </message>
    <message>
        <source>Import highlight rules</source>
        <translation>Hervorhebungsregeln importieren</translation>
    </message>
    <message>
        <source>Rules can be exported once they are right. %1</source>
        <translation>Regeln können exportiert werden, sobald sie richtig sind. %1</translation>
    </message>
    <message>
        <source>Export highlight rules</source>
        <translation>Hervorhebungsregeln exportieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <comment>a rule&apos;s name, a sentence</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>The log keeps the rules it has until this is put right. %1</source>
        <translation>Das Protokoll behält die Regeln, die es hat, bis dies berichtigt ist. %1</translation>
    </message>
</context>
<context>
    <name>ccm::HighlightRuleEditor</name>
    <message>
        <source>Write what to look for.</source>
        <translation>Schreiben Sie, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Thread number</source>
        <translation>Threadnummer</translation>
    </message>
    <message>
        <source>Look &amp;for:</source>
        <translation>&amp;Suchen nach:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Muster:</translation>
    </message>
    <message>
        <source>Upper and lower &amp;case must agree</source>
        <translation>&amp;Groß- und Kleinschreibung müssen übereinstimmen</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>message, component or source</source>
        <translation>Meldung, Komponente oder Quelle</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;In:</translation>
    </message>
    <message>
        <source>the whole row</source>
        <translation>die ganze Zeile</translation>
    </message>
    <message>
        <source>what is found in the message</source>
        <translation>was in der Meldung gefunden wird</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>Message to try the rule on</source>
        <translation>Meldung, an der die Regel getestet wird</translation>
    </message>
    <message>
        <source>Write or paste a message to see what the rule paints.</source>
        <translation>Schreiben Sie eine Meldung oder fügen Sie eine ein, um zu sehen, was die Regel färbt.</translation>
    </message>
    <message>
        <source>&amp;Try on:</source>
        <translation>&amp;Testen an:</translation>
    </message>
    <message>
        <source>The rule does not find anything here.</source>
        <translation>Die Regel findet hier nichts.</translation>
    </message>
    <message>
        <source>The rule colours the row.</source>
        <translation>Die Regel färbt die Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>The rule marks %n place(s).</source>
        <translation>
            <numerusform>Die Regel markiert %n Stelle.</numerusform>
            <numerusform>Die Regel markiert %n Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule does not find anything here: component %1, source %2, thread %3.</source>
        <translation>Die Regel findet hier nichts: Komponente %1, Quelle %2, Thread %3.</translation>
    </message>
</context>
<context>
    <name>ccm::HighlightRules</name>
    <message>
        <source>ccmsetup starts</source>
        <translation>ccmsetup startet</translation>
    </message>
    <message>
        <source>ccmsetup ends well</source>
        <translation>ccmsetup endet gut</translation>
    </message>
    <message>
        <source>ccmsetup ends with a code</source>
        <translation>ccmsetup endet mit einem Code</translation>
    </message>
    <message>
        <source>ccmsetup fails</source>
        <translation>ccmsetup schlägt fehl</translation>
    </message>
    <message>
        <source>Started for an upgrade</source>
        <translation>Für ein Upgrade gestartet</translation>
    </message>
    <message>
        <source>Client installed or repaired</source>
        <translation>Client installiert oder repariert</translation>
    </message>
    <message>
        <source>Item of the manifest</source>
        <translation>Element des Manifests</translation>
    </message>
    <message>
        <source>Hash that differs</source>
        <translation>Abweichender Hash</translation>
    </message>
    <message>
        <source>Download with BITS</source>
        <translation>Download mit BITS</translation>
    </message>
    <message>
        <source>Download with BITS fails</source>
        <translation>Download mit BITS schlägt fehl</translation>
    </message>
    <message>
        <source>No location to download from</source>
        <translation>Kein Ort zum Herunterladen</translation>
    </message>
    <message>
        <source>Windows Installer fails</source>
        <translation>Windows Installer schlägt fehl</translation>
    </message>
    <message>
        <source>Windows Installer package</source>
        <translation>Windows Installer-Paket</translation>
    </message>
    <message>
        <source>Endpoint Protection installed</source>
        <translation>Endpoint Protection installiert</translation>
    </message>
    <message>
        <source>Endpoint Protection to be installed</source>
        <translation>Endpoint Protection zu installieren</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>its hue is not a number from 0 to 359</source>
        <translation>ihr Farbton ist keine Zahl von 0 bis 359</translation>
    </message>
    <message>
        <source>it paints neither &quot;row&quot; nor &quot;match&quot;</source>
        <translation>sie färbt weder &quot;row&quot; noch &quot;match&quot;</translation>
    </message>
    <message>
        <source>it needs either &quot;text&quot;, &quot;regex&quot; or &quot;thread&quot;</source>
        <translation>sie braucht entweder &quot;text&quot;, &quot;regex&quot; oder &quot;thread&quot;</translation>
    </message>
    <message>
        <source>its scope is not &quot;any&quot;, &quot;message&quot;, &quot;component&quot; or &quot;source&quot;</source>
        <translation>ihr Geltungsbereich ist nicht &quot;any&quot;, &quot;message&quot;, &quot;component&quot; oder &quot;source&quot;</translation>
    </message>
    <message>
        <source>what it looks for is empty</source>
        <translation>was sie sucht, ist leer</translation>
    </message>
    <message>
        <source>Rule %1, &quot;%2&quot;, is wrong: %3.</source>
        <translation>Regel %1, „%2“, ist falsch: %3.</translation>
    </message>
</context>
<context>
    <name>ccm::HourTableModel</name>
    <message>
        <source>Hour from</source>
        <translation>Stunde ab</translation>
    </message>
    <message>
        <source>Starts expected</source>
        <translation>Starts erwartet</translation>
    </message>
    <message>
        <source>Low (p05)</source>
        <translation>Niedrig (p05)</translation>
    </message>
    <message>
        <source>High (p95)</source>
        <translation>Hoch (p95)</translation>
    </message>
    <message>
        <source>Started in all</source>
        <translation>Insgesamt gestartet</translation>
    </message>
    <message>
        <source>Installations expected</source>
        <translation>Installationen erwartet</translation>
    </message>
    <message>
        <source>Installed in all</source>
        <translation>Insgesamt installiert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ccm::HttpAnswer</name>
    <message>
        <source>The server does not take this user name and password (401).</source>
        <translation>Der Server nimmt diesen Benutzernamen und dieses Kennwort nicht an (401).</translation>
    </message>
    <message>
        <source>The server wants a user name and a password (401).</source>
        <translation>Der Server verlangt einen Benutzernamen und ein Kennwort (401).</translation>
    </message>
    <message>
        <source>The server refuses access (403).</source>
        <translation>Der Server verweigert den Zugriff (403).</translation>
    </message>
    <message>
        <source>The server has nothing at this address (404).</source>
        <translation>Der Server hat nichts unter dieser Adresse (404).</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password (407), which Ccmscope does not give.</source>
        <translation>Der Proxy verlangt einen Benutzernamen und ein Kennwort (407), die Ccmscope nicht angibt.</translation>
    </message>
    <message>
        <source>What was at this address is gone for good (410).</source>
        <translation>Was unter dieser Adresse war, ist endgültig weg (410).</translation>
    </message>
    <message>
        <source>The server failed while it answered (500).</source>
        <translation>Der Server versagte, während er antwortete (500).</translation>
    </message>
    <message>
        <source>A gateway got no sound answer from the server behind it (502).</source>
        <translation>Ein Gateway bekam vom Server dahinter keine brauchbare Antwort (502).</translation>
    </message>
    <message>
        <source>The server is not available for the time being (503).</source>
        <translation>Der Server ist vorläufig nicht verfügbar (503).</translation>
    </message>
    <message>
        <source>A gateway waited in vain for the server behind it (504).</source>
        <translation>Ein Gateway wartete vergeblich auf den Server dahinter (504).</translation>
    </message>
    <message>
        <source>The server failed with status %1.</source>
        <translation>Der Server versagte mit Status %1.</translation>
    </message>
    <message>
        <source>The server answered with status %1 instead of a file.</source>
        <translation>Der Server antwortete mit Status %1 statt mit einer Datei.</translation>
    </message>
    <message>
        <source>IIS says 401.2: its settings allow none of the ways to sign in that were tried.</source>
        <translation>IIS sagt 401.2: Seine Einstellungen erlauben keine der versuchten Anmeldearten.</translation>
    </message>
    <message>
        <source>IIS says 401.3: the file&apos;s access list does not allow this user.</source>
        <translation>IIS sagt 401.3: Die Zugriffsliste der Datei erlaubt diesen Benutzer nicht.</translation>
    </message>
    <message>
        <source>IIS says 403.4: this address wants https.</source>
        <translation>IIS sagt 403.4: Diese Adresse verlangt https.</translation>
    </message>
    <message>
        <source>IIS says 403.7: it wants a client certificate, which Ccmscope does not have; copy the file from the site server&apos;s share.</source>
        <translation>IIS sagt 403.7: Ein Clientzertifikat wird verlangt, das Ccmscope nicht hat; kopieren Sie die Datei von der Freigabe des Standortservers.</translation>
    </message>
    <message>
        <source>IIS says 403.13: the client certificate was revoked.</source>
        <translation>IIS sagt 403.13: Das Clientzertifikat wurde widerrufen.</translation>
    </message>
    <message>
        <source>IIS says 403.14: the address is a folder whose files it does not list.</source>
        <translation>IIS sagt 403.14: Die Adresse ist ein Ordner, dessen Dateien nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>IIS says 403.16: it does not trust the client certificate.</source>
        <translation>IIS sagt 403.16: Dem Clientzertifikat wird nicht vertraut.</translation>
    </message>
    <message>
        <source>IIS says 404.2: its ISAPI or CGI restrictions forbid this.</source>
        <translation>IIS sagt 404.2: Die ISAPI- oder CGI-Einschränkungen verbieten dies.</translation>
    </message>
    <message>
        <source>IIS says 404.7: request filtering denies files with this ending.</source>
        <translation>IIS sagt 404.7: Die Anforderungsfilterung verweigert Dateien mit dieser Endung.</translation>
    </message>
    <message>
        <source>IIS says 404.8: request filtering denies a folder of this address.</source>
        <translation>IIS sagt 404.8: Die Anforderungsfilterung verweigert einen Ordner dieser Adresse.</translation>
    </message>
    <message>
        <source>The answer comes from http.sys, not from IIS: the application pool is stopped or busy.</source>
        <translation>Die Antwort kommt von http.sys, nicht von IIS: Der Anwendungspool ist angehalten oder ausgelastet.</translation>
    </message>
    <message>
        <source>The answer comes from http.sys, not from IIS: no web site listens at this host name and port.</source>
        <translation>Die Antwort kommt von http.sys, nicht von IIS: Unter diesem Hostnamen und Port lauscht keine Website.</translation>
    </message>
    <message>
        <source>The server redirects to an address that is none: %1.</source>
        <translation>Der Server leitet zu einer Adresse um, die keine ist: %1.</translation>
    </message>
    <message>
        <source>The server redirects to %1, which is another server or another protocol; that is not followed. Open that address yourself if you trust it.</source>
        <translation>Der Server leitet zu %1 um, einem anderen Server oder einem anderen Protokoll; dem wird nicht gefolgt. Öffnen Sie diese Adresse selbst, wenn Sie ihr vertrauen.</translation>
    </message>
</context>
<context>
    <name>ccm::HuePicker</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Limette</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Another hue</source>
        <translation>Anderer Farbton</translation>
    </message>
</context>
<context>
    <name>ccm::Input</name>
    <message>
        <source>It holds several clients, open one of them: %1.</source>
        <translation>Mehrere Clients sind darin, öffnen Sie einen davon: %1.</translation>
    </message>
    <message>
        <source>It holds no client manifest (ccmsetup.cab, ccmsetup.xml), no client and no log.</source>
        <translation>Weder ein Clientmanifest (ccmsetup.cab, ccmsetup.xml) noch ein Client noch ein Protokoll ist darin.</translation>
    </message>
    <message>
        <source>It is neither a manifest, an archive, a log nor a plan: its content is not text.</source>
        <translation>Das ist weder ein Manifest noch ein Archiv, ein Protokoll oder ein Plan: Der Inhalt ist kein Text.</translation>
    </message>
    <message>
        <source>Only logs can be opened together; open this one alone.</source>
        <translation>Nur Protokolle können gemeinsam geöffnet werden; öffnen Sie dies allein.</translation>
    </message>
</context>
<context>
    <name>ccm::InstallationOrderModel</name>
    <message>
        <source>Only placed (NONE)</source>
        <translation>Nur abgelegt (NONE)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>No Installation element.</source>
        <translation>Kein XML-Element Installation.</translation>
    </message>
    <message>
        <source>Others have the same order.</source>
        <translation>Andere haben dieselbe Reihenfolgenummer.</translation>
    </message>
    <message>
        <source>No order.</source>
        <translation>Keine Reihenfolgenummer.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>No. in file</source>
        <translation>Nr. in Datei</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>ccm::InstallationStatements</name>
    <message>
        <source>Custom action before it</source>
        <translation>Benutzerdefinierte Aktion davor</translation>
    </message>
    <message>
        <source>%1 returned %2</source>
        <translation>%1 gab %2 zurück</translation>
    </message>
    <message>
        <source>First &quot;Return value 3&quot;</source>
        <translation>Erstes „Return value 3“</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>ccm::ItemDetail</name>
    <message>
        <source>Facts of the item</source>
        <translation>Fakten zum Element</translation>
    </message>
    <message>
        <source>What the item says</source>
        <translation>Was das Element sagt</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Applies to:</source>
        <translation>Gilt für:</translation>
    </message>
    <message>
        <source>There already if:</source>
        <translation>Vorhanden, wenn:</translation>
    </message>
    <message>
        <source>On the client:</source>
        <translation>Auf dem Client:</translation>
    </message>
    <message>
        <source>Required version:</source>
        <translation>Erforderliche Version:</translation>
    </message>
    <message>
        <source>Installation:</source>
        <translation>Installation:</translation>
    </message>
    <message>
        <source>In the file:</source>
        <translation>In der Datei:</translation>
    </message>
    <message>
        <source>Unknown parts:</source>
        <translation>Unbekannte Teile:</translation>
    </message>
    <message>
        <source>The item as it stands in the file</source>
        <translation>Das Element, wie es in der Datei steht</translation>
    </message>
    <message>
        <source>Select an item to see it as it stands in the file.</source>
        <translation>Wählen Sie ein Element aus, um es so zu sehen, wie es in der Datei steht.</translation>
    </message>
    <message>
        <source>The manifest does not say.</source>
        <translation>Das Manifest sagt es nicht.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Reihenfolge %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%%1% is not known for this client.</source>
        <translation>%%1% ist für diesen Client nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>client, path</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No item is selected.</source>
        <translation>Kein Element ist ausgewählt.</translation>
    </message>
</context>
<context>
    <name>ccm::ItemFields</name>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Stays after setup</source>
        <translation>Bleibt nach Setup</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Discovery type</source>
        <translation>Erkennungstyp</translation>
    </message>
    <message>
        <source>Discovery looks for</source>
        <translation>Erkennung sucht nach</translation>
    </message>
    <message>
        <source>Discovery checks the hash</source>
        <translation>Erkennung prüft den Hash</translation>
    </message>
    <message>
        <source>Required version</source>
        <translation>Erforderliche Version</translation>
    </message>
    <message>
        <source>Version operator</source>
        <translation>Versionsoperator</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Installation order</source>
        <translation>Installationsreihenfolge</translation>
    </message>
    <message>
        <source>Installation type</source>
        <translation>Installationstyp</translation>
    </message>
    <message>
        <source>Installation parameters</source>
        <translation>Installationsparameter</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>Clientversion</translation>
    </message>
    <message>
        <source>Minimum site version</source>
        <translation>Mindestversion des Standorts</translation>
    </message>
</context>
<context>
    <name>ccm::ItemFilterBar</name>
    <message>
        <source>Filter items: file, hash, version, discovery</source>
        <translation>Elemente filtern: Datei, Hash, Version, Erkennung</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Discovery type</source>
        <translation>Erkennungstyp</translation>
    </message>
    <message>
        <source>Installation type</source>
        <translation>Installationstyp</translation>
    </message>
    <message>
        <source>Items for ALL are shown too.</source>
        <translation>Elemente für ALL werden ebenfalls angezeigt.</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Elemente filtern</translation>
    </message>
    <message>
        <source>Only items that apply to it are shown; those for ALL apply to everything.</source>
        <translation>Es werden nur Elemente angezeigt, die dafür gelten; die für ALL gelten für alles.</translation>
    </message>
    <message>
        <source>Only items that ccmsetup looks for in this way are shown.</source>
        <translation>Es werden nur Elemente angezeigt, nach denen ccmsetup auf diese Weise sucht.</translation>
    </message>
    <message>
        <source>Only items that ccmsetup installs in this way are shown.</source>
        <translation>Es werden nur Elemente angezeigt, die ccmsetup auf diese Weise installiert.</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>Reihenfolge der Datei</translation>
    </message>
    <message>
        <source>Show the items in the order of the file</source>
        <translation>Elemente in der Reihenfolge der Datei anzeigen</translation>
    </message>
    <message>
        <source>Shows the items in the order in which the manifest lists them.</source>
        <translation>Zeigt die Elemente in der Reihenfolge, in der das Manifest sie auflistet.</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Alle Plattformen</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alle Systeme</translation>
    </message>
    <message>
        <source>All discoveries</source>
        <translation>Alle Erkennungen</translation>
    </message>
    <message>
        <source>No discovery</source>
        <translation>Keine Erkennung</translation>
    </message>
    <message>
        <source>All installations</source>
        <translation>Alle Installationen</translation>
    </message>
    <message>
        <source>No installation type</source>
        <translation>Kein Installationstyp</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 von %n Element</numerusform>
            <numerusform>%1 von %n Elementen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ItemReading</name>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two alternatives</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <extracomment>%1: alternatives joined by commas; %2: the last one</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>älter als %1 ist</translation>
    </message>
    <message>
        <source>not of %1 %2 %3</source>
        <extracomment>%1: the name of a property, %2: an operator such as =, %3: a value</extracomment>
        <translation>%1 %2 %3 nicht erfüllt</translation>
    </message>
    <message>
        <source>is %1 or newer</source>
        <translation>ist %1 oder neuer</translation>
    </message>
    <message>
        <source>is of %1 %2 %3</source>
        <translation>erfüllt %1 %2 %3</translation>
    </message>
    <message>
        <source>differs in hash</source>
        <translation>im Hash abweicht</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <extracomment>%1: a file, %2: alternatives such as &quot;missing, older than 1.0, or differs in hash&quot;</extracomment>
        <translation>wenn %1 %2</translation>
    </message>
    <message>
        <source>if the product with the upgrade code %1 is %2</source>
        <translation>wenn das Produkt mit dem Upgradecode %1 %2</translation>
    </message>
    <message>
        <source>if the registry entry %1 is %2</source>
        <translation>wenn der Registrierungseintrag %1 %2</translation>
    </message>
    <message>
        <source>if the discovery &quot;%1&quot; does not find %2</source>
        <translation>wenn die Erkennung „%1“ %2 nicht findet</translation>
    </message>
    <message>
        <source>Used on %1 %2; the manifest does not say how it is installed.</source>
        <translation>Für %1: Wird verwendet, %2; das Manifest sagt nicht, wie es installiert wird.</translation>
    </message>
    <message>
        <source>Placed in the ccmsetup folder on %1 %2.</source>
        <translation>Für %1: Wird in den Ordner ccmsetup gelegt, %2.</translation>
    </message>
    <message>
        <source>Run as a program on %1 %2.</source>
        <translation>Für %1: Wird als Programm ausgeführt, %2.</translation>
    </message>
    <message>
        <source>Run as a program with %3 on %1 %2.</source>
        <translation>Für %1: Wird als Programm mit %3 ausgeführt, %2.</translation>
    </message>
    <message>
        <source>Installed by Windows Installer on %1 %2.</source>
        <translation>Für %1: Wird durch Windows Installer installiert, %2.</translation>
    </message>
    <message>
        <source>Installed by Windows Installer with %3 on %1 %2.</source>
        <translation>Für %1: Wird durch Windows Installer mit %3 installiert, %2.</translation>
    </message>
    <message>
        <source>Handled by the installation type &quot;%3&quot; on %1 %2.</source>
        <translation>Für %1: Wird durch den Installationstyp „%3“ behandelt, %2.</translation>
    </message>
    <message>
        <source>every platform</source>
        <translation>jede Plattform</translation>
    </message>
    <message>
        <source>every system</source>
        <translation>jedes System</translation>
    </message>
    <message>
        <source>has the hash of this item</source>
        <translation>hat den Hash dieses Elements</translation>
    </message>
    <message>
        <source>The file %1 exists</source>
        <translation>Die Datei %1 ist vorhanden</translation>
    </message>
    <message>
        <source>A product with the upgrade code %1 is installed</source>
        <translation>Ein Produkt mit dem Upgradecode %1 ist installiert</translation>
    </message>
    <message>
        <source>The registry holds %1</source>
        <translation>Die Registrierung enthält %1</translation>
    </message>
    <message>
        <source>The discovery &quot;%1&quot; finds %2</source>
        <translation>Die Erkennung „%1“ findet %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: a sentence without its full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (only systems %2)</source>
        <translation>%1 (nur Systeme %2)</translation>
    </message>
    <message>
        <source>without a discovery in the manifest</source>
        <translation>ohne Erkennung im Manifest</translation>
    </message>
    <message>
        <source>The file stays there when ccmsetup has ended.</source>
        <translation>Die Datei bleibt dort, wenn ccmsetup beendet ist.</translation>
    </message>
</context>
<context>
    <name>ccm::ItemsView</name>
    <message>
        <source>Check &amp;signature...</source>
        <translation>&amp;Signatur prüfen...</translation>
    </message>
    <message>
        <source>Items of the manifest</source>
        <translation>Elemente des Manifests</translation>
    </message>
    <message>
        <source>The files that ccmsetup looks for on a client and installs: which platforms and systems each applies to, how ccmsetup finds out whether it is there, and what it does if not. Below is the selected item in plain language.</source>
        <translation>Die Dateien, nach denen ccmsetup auf einem Client sucht und die es installiert: für welche Plattformen und Systeme jede gilt, wie ccmsetup feststellt, ob sie da ist, und was es tut, wenn nicht. Unten steht das ausgewählte Element in einfachen Worten.</translation>
    </message>
    <message>
        <source>The manifest holds no items, so ccmsetup would find nothing in it to install. &quot;Whole file&quot; shows what it does hold.</source>
        <translation>Das Manifest enthält keine Elemente, daher würde ccmsetup darin nichts zum Installieren finden. „Ganze Datei“ zeigt, was es enthält.</translation>
    </message>
    <message>
        <source>Copy file name</source>
        <translation>Dateinamen kopieren</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Hash kopieren</translation>
    </message>
    <message>
        <source>Copy XML</source>
        <translation>XML kopieren</translation>
    </message>
    <message>
        <source>Where the file lies beside the manifest</source>
        <translation>Wo die Datei neben dem Manifest liegt</translation>
    </message>
</context>
<context>
    <name>ccm::JsonFields</name>
    <message>
        <source>“%1” is not a key that Ccmscope knows; it was left out.</source>
        <translation>„%1“ ist kein Schlüssel, den Ccmscope kennt; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %n character(s)</source>
        <translation>
            <numerusform>ein Text aus höchstens %n Zeichen</numerusform>
            <numerusform>ein Text aus höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of at most %n element(s)</source>
        <translation>
            <numerusform>eine Liste mit höchstens %n Element</numerusform>
            <numerusform>eine Liste mit höchstens %n Elementen</numerusform>
        </translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>“%1” is %2; it must be %3.</source>
        <translation>„%1“ ist %2; erforderlich ist %3.</translation>
    </message>
</context>
<context>
    <name>ccm::KnownFacts</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Windows %1, a workstation</source>
        <translation>Windows %1, eine Arbeitsstation</translation>
    </message>
    <message>
        <source>Windows %1, a domain controller</source>
        <translation>Windows %1, ein Domänencontroller</translation>
    </message>
    <message>
        <source>Windows %1, a server</source>
        <translation>Windows %1, ein Server</translation>
    </message>
    <message>
        <source>Windows %1</source>
        <translation>Windows %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, says another source</source>
        <translation>%1, sagt eine andere Quelle</translation>
    </message>
    <message>
        <source>Automatic upgrade is on</source>
        <translation>Automatisches Upgrade ist eingeschaltet</translation>
    </message>
    <message>
        <source>Upgrade within days</source>
        <translation>Upgrade innerhalb von Tagen</translation>
    </message>
    <message>
        <source>Servers are left out</source>
        <translation>Server werden ausgelassen</translation>
    </message>
    <message>
        <source>In the exclusion collection</source>
        <translation>In der Ausschlusssammlung</translation>
    </message>
    <message>
        <source>Virtual desktops are left out</source>
        <translation>Virtuelle Desktops werden ausgelassen</translation>
    </message>
    <message>
        <source>Pre-production package</source>
        <translation>Präproduktionspaket</translation>
    </message>
    <message>
        <source>Lowest client version</source>
        <translation>Niedrigste Clientversion</translation>
    </message>
    <message>
        <source>Expected package version</source>
        <translation>Erwartete Paketversion</translation>
    </message>
    <message>
        <source>Installed client</source>
        <translation>Installierter Client</translation>
    </message>
    <message>
        <source>A client is installed</source>
        <translation>Ein Client ist installiert</translation>
    </message>
    <message>
        <source>client.msi on disk</source>
        <translation>client.msi auf dem Datenträger</translation>
    </message>
    <message>
        <source>ccmsetup</source>
        <translation>ccmsetup</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Site version</source>
        <translation>Standortversion</translation>
    </message>
    <message>
        <source>Stamped with /AlwaysExcludeUpgrade</source>
        <translation>Mit /AlwaysExcludeUpgrade gekennzeichnet</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Languages changed</source>
        <translation>Sprachen geändert</translation>
    </message>
    <message>
        <source>Language packs found</source>
        <translation>Sprachpakete gefunden</translation>
    </message>
    <message>
        <source>Client patches found</source>
        <translation>Clientpatches gefunden</translation>
    </message>
    <message>
        <source>Client updates found</source>
        <translation>Clientupdates gefunden</translation>
    </message>
    <message>
        <source>Endpoint Protection installed</source>
        <translation>Endpoint Protection installiert</translation>
    </message>
    <message>
        <source>SCEPInstall.exe</source>
        <translation>SCEPInstall.exe</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>installed, version %1</source>
        <translation>installiert, Version %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
</context>
<context>
    <name>ccm::LimitsSection</name>
    <message>
        <source>Share of a link for the upgrade</source>
        <translation>Anteil einer Leitung für das Upgrade</translation>
    </message>
    <message>
        <source>How much of a link, and of a distribution point, clients may take in any hour. 80 % is our assumption: the rest is for everything else.</source>
        <translation>Wie viel von einer Leitung und von einem Verteilungspunkt Clients in jeder Stunde nehmen dürfen. 80 % ist unsere Annahme: Der Rest ist für alles andere.</translation>
    </message>
    <message>
        <source>How sure an answer has to be</source>
        <translation>Wie sicher eine Antwort sein muss</translation>
    </message>
    <message>
        <source>With what probability the fewest days keep every link within its limit. 95 % is our assumption.</source>
        <translation>Mit welcher Wahrscheinlichkeit die kleinste Anzahl von Tagen jede Leitung in ihrer Grenze hält. 95 % ist unsere Annahme.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of a lin&amp;k at most:</source>
        <translation>Von Leit&amp;ung höchstens:</translation>
    </message>
    <message>
        <source>With a &amp;certainty of:</source>
        <translation>Mit &amp;Sicherheit von:</translation>
    </message>
    <message>
        <source>%1 % of a link, with a certainty of %2 %</source>
        <translation>%1 % einer Leitung, mit einer Sicherheit von %2 %</translation>
    </message>
</context>
<context>
    <name>ccm::LinkTableModel</name>
    <message>
        <source>Link or distribution point</source>
        <translation>Leitung oder Verteilungspunkt</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Capacity, Mbit/s</source>
        <translation>Kapazität, Mbit/s</translation>
    </message>
    <message>
        <source>Limit, Mbit/s</source>
        <translation>Grenze, Mbit/s</translation>
    </message>
    <message>
        <source>Fullest hour</source>
        <translation>Vollste Stunde</translation>
    </message>
    <message>
        <source>Expected, Mbit/s</source>
        <translation>Erwartet, Mbit/s</translation>
    </message>
    <message>
        <source>High (p95), Mbit/s</source>
        <translation>Hoch (p95), Mbit/s</translation>
    </message>
    <message>
        <source>Overloaded in some hour</source>
        <translation>In einer Stunde überlastet</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>Downloads zugleich</translation>
    </message>
</context>
<context>
    <name>ccm::LinksSection</name>
    <message>
        <source>Sites and their links</source>
        <translation>Standorte und ihre Leitungen</translation>
    </message>
    <message>
        <source>Distribution points</source>
        <translation>Verteilungspunkte</translation>
    </message>
    <message>
        <source>A place behind one link: a site or a boundary group. The share of the link that clients may take is among the limits. What else is on the link is not counted: our assumption.</source>
        <translation>Ein Ort hinter einer Leitung: ein Standort oder eine Begrenzungsgruppe. Der Anteil der Leitung, den Clients nehmen dürfen, steht bei den Grenzen. Was sonst auf der Leitung ist, wird nicht mitgezählt: unsere Annahme.</translation>
    </message>
    <message>
        <source>What a distribution point can send to clients at all. It is shared by all sites that it serves.</source>
        <translation>Was ein Verteilungspunkt insgesamt an Clients senden kann. Alle Standorte, die er versorgt, teilen es sich.</translation>
    </message>
    <message>
        <source>Say at each kind of clients which site it belongs to.</source>
        <translation>Geben Sie bei jeder Art von Clients an, zu welchem Standort sie gehört.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>DP%1</source>
        <translation>DP%1</translation>
    </message>
    <message>
        <source>None: no limit to keep</source>
        <translation>Keine: keine Grenze einzuhalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n distribution point(s)</source>
        <translation>
            <numerusform>%n Verteilungspunkt</numerusform>
            <numerusform>%n Verteilungspunkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LinksView</name>
    <message>
        <source>Links and distribution points</source>
        <translation>Leitungen und Verteilungspunkte</translation>
    </message>
    <message>
        <source>What each link and distribution point has to carry in its fullest hour, and its limit.</source>
        <translation>Was jede Leitung und jeder Verteilungspunkt in der vollsten Stunde tragen muss, und die Grenze dafür.</translation>
    </message>
    <message>
        <source>The plan names no links</source>
        <translation>Der Plan nennt keine Leitungen</translation>
    </message>
    <message>
        <source>Add sites or distribution points under “Links” on the left, and say at the clients where they belong.</source>
        <translation>Fügen Sie links unter „Leitungen“ Standorte oder Verteilungspunkte hinzu, und geben Sie bei den Clients an, wohin sie gehören.</translation>
    </message>
</context>
<context>
    <name>ccm::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ccm::LoadChart</name>
    <message>
        <source>Chart of a link&apos;s load</source>
        <translation>Diagramm der Last einer Leitung</translation>
    </message>
    <message>
        <source>Chart of the load of %1</source>
        <translation>Diagramm der Last von %1</translation>
    </message>
    <message>
        <source>Fullest: %1</source>
        <extracomment>of a chart as a whole: the hour in which most is transferred, and how much</extracomment>
        <translation>Am vollsten: %1</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s expected, above the limit of %2 Mbit/s</source>
        <translation>%1 Mbit/s erwartet, über der Grenze von %2 Mbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s expected; the limit is %2 Mbit/s</source>
        <translation>%1 Mbit/s erwartet; die Grenze ist %2 Mbit/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time: what is expected then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Limit: %1 Mbit/s</source>
        <translation>Grenze: %1 Mbit/s</translation>
    </message>
</context>
<context>
    <name>ccm::LocalBias</name>
    <message>
        <source>Among other logs it is ordered as local time of this log&apos;s other records (%1 min).</source>
        <translation>Unter anderen Protokollen wird es als Ortszeit der anderen Einträge dieses Protokolls eingeordnet (%1 min).</translation>
    </message>
    <message>
        <source>Among other logs it is ordered as local time of %1 (%2 min).</source>
        <translation>Unter anderen Protokollen wird es als Ortszeit von %1 eingeordnet (%2 min).</translation>
    </message>
</context>
<context>
    <name>ccm::LogActions</name>
    <message>
        <source>Previous error</source>
        <translation>Vorheriger Fehler</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Follow the end of the log (F in the list)</source>
        <translation>Dem Ende des Protokolls folgen (F in der Liste)</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Notify me of errors and of the end of a run</source>
        <translation>Bei Fehlern und am Ende eines Laufs benachrichtigen</translation>
    </message>
    <message>
        <source>A notification on the desktop for the first new error of each log that is followed, and when a run of ccmsetup ends</source>
        <translation>Eine Benachrichtigung auf dem Desktop für den ersten neuen Fehler jedes verfolgten Protokolls und wenn ein Lauf von ccmsetup endet</translation>
    </message>
    <message>
        <source>Find...</source>
        <translation>Suchen...</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Zum Filter gehen</translation>
    </message>
    <message>
        <source>Look up an error code...</source>
        <translation>Fehlercode nachschlagen...</translation>
    </message>
    <message>
        <source>Highlight rules...</source>
        <translation>Hervorhebungsregeln...</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>Details des Eintrags</translation>
    </message>
    <message>
        <source>Records over time</source>
        <translation>Einträge im Zeitverlauf</translation>
    </message>
    <message>
        <source>Wrap long text</source>
        <translation>Langen Text umbrechen</translation>
    </message>
    <message>
        <source>Set or remove a bookmark</source>
        <translation>Lesezeichen setzen oder entfernen</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Vorheriges Lesezeichen</translation>
    </message>
    <message>
        <source>Copy rows with the header</source>
        <translation>Zeilen mit Kopfzeile kopieren</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Zeilen als JSON kopieren</translation>
    </message>
    <message>
        <source>Save these records...</source>
        <translation>Diese Einträge speichern...</translation>
    </message>
    <message>
        <source>Open the log text in the clipboard</source>
        <translation>Protokolltext in der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Times as written</source>
        <translation>Zeiten wie geschrieben</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>Times in my zone</source>
        <translation>Zeiten in meiner Zone</translation>
    </message>
    <message>
        <source>Look for new records every %1 ms</source>
        <translation>Alle %1 ms nach neuen Einträgen sehen</translation>
    </message>
    <message>
        <source>Only the records that pass</source>
        <translation>Nur die passenden Einträge</translation>
    </message>
    <message numerus="yes">
        <source>And %n record(s) around each</source>
        <translation>
            <numerusform>Und %n Eintrag um jeden herum</numerusform>
            <numerusform>Und %n Einträge um jeden herum</numerusform>
        </translation>
    </message>
    <message>
        <source>When filtering, show</source>
        <translation>Beim Filtern anzeigen</translation>
    </message>
    <message>
        <source>How often to look</source>
        <translation>Wie oft nachsehen</translation>
    </message>
    <message>
        <source>Text that is not Unicode is</source>
        <translation>Text, der kein Unicode ist, ist</translation>
    </message>
</context>
<context>
    <name>ccm::LogAlignment</name>
    <message>
        <source>The log differs first where it says &quot;%1&quot; and the prediction says &quot;%2&quot;.</source>
        <translation>Das Protokoll weicht zuerst dort ab, wo es „%1“ sagt und die Vorhersage „%2“ sagt.</translation>
    </message>
    <message>
        <source>The log has none of the predicted lines.</source>
        <translation>Das Protokoll hat keine der vorhergesagten Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>The log has %n predicted line(s) and contradicts none.</source>
        <translation>
            <numerusform>Das Protokoll hat %n vorhergesagte Zeile und widerspricht keiner.</numerusform>
            <numerusform>Das Protokoll hat %n vorhergesagte Zeilen und widerspricht keiner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LogDetails</name>
    <message>
        <source>[Cut here. The record has %1 characters; copying the log text copies all of it.]</source>
        <translation>[Hier abgeschnitten. Der Eintrag hat %1 Zeichen; Kopieren des Protokolltexts kopiert alle.]</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>Wie die Meldung angezeigt wird</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Eingerückt</translation>
    </message>
    <message>
        <source>JSON or XML in the message, on lines of its own</source>
        <translation>JSON oder XML in der Meldung, in eigenen Zeilen</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>The record as it is in the file, with marks for hidden characters</source>
        <translation>Der Eintrag, wie er in der Datei steht, mit Zeichen für verborgene Zeichen</translation>
    </message>
    <message>
        <source>Message of the selected record</source>
        <translation>Meldung des ausgewählten Eintrags</translation>
    </message>
    <message>
        <source>Shows it in the client&apos;s story</source>
        <translation>Zeigt ihn im Verlauf des Clients</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Marks this record, so that it can be found again.</source>
        <translation>Markiert diesen Eintrag, sodass er wiedergefunden werden kann.</translation>
    </message>
    <message>
        <source>Note of the bookmark</source>
        <translation>Notiz des Lesezeichens</translation>
    </message>
    <message>
        <source>A note on this record. It is kept with the bookmark, and comes back when the log is opened again.</source>
        <translation>Eine Notiz zu diesem Eintrag. Sie wird mit dem Lesezeichen aufbewahrt und kehrt zurück, wenn das Protokoll wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Note; writing one sets the bookmark</source>
        <translation>Notiz; eine zu schreiben, setzt das Lesezeichen</translation>
    </message>
    <message>
        <source>Error codes in the message</source>
        <translation>Fehlercodes in der Meldung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Look up this code</source>
        <translation>Diesen Code nachschlagen</translation>
    </message>
    <message>
        <source>The record has no text.</source>
        <translation>Der Eintrag hat keinen Text.</translation>
    </message>
    <message>
        <source>Select a record to read it in full.</source>
        <translation>Wählen Sie einen Eintrag aus, um ihn ganz zu lesen.</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>Der Eintrag wird gelesen.</translation>
    </message>
    <message>
        <source>%1. Enter or a double click tells more.</source>
        <translation>%1. Mehr mit der Eingabetaste oder einem Doppelklick.</translation>
    </message>
</context>
<context>
    <name>ccm::LogFile</name>
    <message>
        <source>The system says: %1</source>
        <translation>Das System sagt: %1</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>It is a device or a pipe, not a file.</source>
        <translation>Das ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
</context>
<context>
    <name>ccm::LogFilterBar</name>
    <message>
        <source>Filter by log text, component or source</source>
        <translation>Nach Protokolltext, Komponente oder Quelle filtern</translation>
    </message>
    <message>
        <source>How the filter is read</source>
        <translation>Wie der Filter gelesen wird</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Expression: words, &quot;phrases&quot;, /regular expressions/, component:ccmsetup, thread=1234, severity&gt;=warning, time&gt;=2013-09-10T22:00, AND, OR, NOT, parentheses.</source>
        <translation>Ausdruck: Wörter, &quot;Wortfolgen&quot;, /reguläre Ausdrücke/, component:ccmsetup, thread=1234, severity&gt;=warning, time&gt;=2013-09-10T22:00, AND, OR, NOT, Klammern.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Show which severities</source>
        <translation>Welche Schweregrade angezeigt werden</translation>
    </message>
    <message>
        <source>Hides records of other severities.</source>
        <translation>Blendet Einträge anderer Schweregrade aus.</translation>
    </message>
    <message>
        <source>Hides the records that do not pass. How the line is read, as a text, as a regular expression or as an expression, is chosen beside it. Esc clears the line.</source>
        <translation>Blendet die Einträge aus, die nicht passen. Wie die Zeile gelesen wird, als Text, als regulärer Ausdruck oder als Ausdruck, wird daneben gewählt. Esc leert die Zeile.</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Alle Schweregrade</translation>
    </message>
    <message>
        <source>Without verbose</source>
        <translation>Ohne ausführliche</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 to %2 ✕</source>
        <extracomment>A span of time that is shown; the mark is that of a button which takes it away.</extracomment>
        <translation>%1 bis %2 ✕</translation>
    </message>
    <message>
        <source>Only records from %1 to %2 are shown. Click to show all times again.</source>
        <translation>Nur Einträge von %1 bis %2 werden angezeigt. Klicken Sie, um wieder alle Zeiten anzuzeigen.</translation>
    </message>
    <message>
        <source>%1 The list still shows what it showed before.</source>
        <translation>%1 Die Liste zeigt noch, was sie vorher zeigte.</translation>
    </message>
</context>
<context>
    <name>ccm::LogFindBar</name>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Find in the log (F3 next, Shift+F3 previous)</source>
        <translation>Im Protokoll suchen (F3 vorwärts, Umschalt+F3 rückwärts)</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
</context>
<context>
    <name>ccm::LogFinder</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) found</source>
        <translation>
            <numerusform>%Ln Eintrag gefunden</numerusform>
            <numerusform>%Ln Einträge gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LogHeader</name>
    <message>
        <source>Columns of the log</source>
        <translation>Spalten des Protokolls</translation>
    </message>
    <message>
        <source>Info, damaged</source>
        <translation>Info, beschädigt</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ccm::LogHistogram</name>
    <message>
        <source>Records over time</source>
        <translation>Einträge im Zeitverlauf</translation>
    </message>
    <message>
        <source>How many records were written when, errors and warnings at the bottom. Drag over a span to see only its records; with the keys, Left and Right move, with Shift they select, Esc shows everything again.</source>
        <translation>Wie viele Einträge wann geschrieben wurden, Fehler und Warnungen unten. Ziehen Sie über eine Spanne, um nur ihre Einträge zu sehen; mit den Tasten: Links und Rechts bewegen, mit Umschalt wählen sie aus, Esc zeigt wieder alles.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A span of time: day, time, day (empty where it is the same), time</extracomment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 bis %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with times more than ten years off are not shown here.</source>
        <translation>
            <numerusform>%n Eintrag mit einer um mehr als zehn Jahre abweichenden Zeit wird hier nicht angezeigt.</numerusform>
            <numerusform>%n Einträge mit um mehr als zehn Jahre abweichenden Zeiten werden hier nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record has a time.</source>
        <translation>Kein Eintrag hat eine Zeit.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
</context>
<context>
    <name>ccm::LogMinimap</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search hit(s)</source>
        <translation>
            <numerusform>%n Suchtreffer</numerusform>
            <numerusform>%n Suchtreffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n Lesezeichen</numerusform>
            <numerusform>%n Lesezeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of the log: %1</source>
        <translation>Übersicht über das Protokoll: %1</translation>
    </message>
</context>
<context>
    <name>ccm::LogModel</name>
    <message>
        <source>Log text</source>
        <translation>Protokolltext</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Date/Time</source>
        <translation>Datum/Uhrzeit</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Verstrichen</translation>
    </message>
    <message numerus="yes">
        <source>The log begins earlier: %n older history file(s) are not shown, as no more than %1 are joined.</source>
        <translation>
            <numerusform>Das Protokoll beginnt früher: %n ältere Verlaufsdatei wird nicht angezeigt, da nicht mehr als %1 verbunden werden.</numerusform>
            <numerusform>Das Protokoll beginnt früher: %n ältere Verlaufsdateien werden nicht angezeigt, da nicht mehr als %1 verbunden werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolled over at %1, your time</source>
        <translation>Dateiwechsel um %1, Ihre Zeit</translation>
    </message>
    <message>
        <source>Rolled over: a new file begins here</source>
        <translation>Dateiwechsel: Hier beginnt eine neue Datei</translation>
    </message>
    <message>
        <source>%1 (as written)</source>
        <translation>%1 (wie geschrieben)</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <translation>%1, beschädigt</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, unvollendet</translation>
    </message>
</context>
<context>
    <name>ccm::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Choose which logs are shown</source>
        <translation>Wählen, welche Protokolle angezeigt werden</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Filters that have a name</source>
        <translation>Filter, die einen Namen haben</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Everything that can be done in a log</source>
        <translation>Alles, was in einem Protokoll getan werden kann</translation>
    </message>
    <message>
        <source>No log is open</source>
        <translation>Kein Protokoll ist geöffnet</translation>
    </message>
    <message>
        <source>Open a log file, a client folder or an archive of logs.</source>
        <translation>Öffnen Sie eine Protokolldatei, den Ordner eines Clients oder ein Archiv von Protokollen.</translation>
    </message>
    <message>
        <source>Open logs...</source>
        <translation>Protokolle öffnen...</translation>
    </message>
    <message>
        <source>Open a client...</source>
        <translation>Client öffnen...</translation>
    </message>
    <message>
        <source>There are no records yet</source>
        <translation>Es gibt noch keine Einträge</translation>
    </message>
    <message>
        <source>The log is empty. Records are shown as soon as they are written.</source>
        <translation>Das Protokoll ist leer. Einträge werden angezeigt, sobald sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Cancelled: the records shown are still those of the filter before. Press Enter to filter after all.</source>
        <translation>Abgebrochen: Die angezeigten Einträge sind noch die des vorherigen Filters. Drücken Sie die Eingabetaste, um doch zu filtern.</translation>
    </message>
    <message>
        <source>Bookmarks can be set as soon as the whole log has been read.</source>
        <translation>Lesezeichen können gesetzt werden, sobald das ganze Protokoll gelesen ist.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Das Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>All logs</source>
        <extracomment>in the list of logs: all of them are shown</extracomment>
        <translation>Alle Protokolle</translation>
    </message>
    <message>
        <source>No log</source>
        <extracomment>in the list of logs: none of them is shown, until some are chosen</extracomment>
        <translation>Kein Protokoll</translation>
    </message>
    <message>
        <source>Logs: %1 of %2</source>
        <extracomment>a button that lists the logs: so many of them are shown</extracomment>
        <translation>Protokolle: %1 von %2</translation>
    </message>
    <message>
        <source>Logs: %1</source>
        <translation>Protokolle: %1</translation>
    </message>
    <message>
        <source>%1 does not exist yet. Its records are shown as soon as they are written.</source>
        <translation>%1 gibt es noch nicht. Einträge werden angezeigt, sobald sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Reading was cancelled. What is shown is not all of it. Press F5 to read it again.</source>
        <translation>Das Lesen wurde abgebrochen. Was angezeigt wird, ist nicht alles. Drücken Sie F5, um erneut zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more log(s) cannot be read.</source>
        <translation>
            <numerusform>Und %n weiteres Protokoll kann nicht gelesen werden.</numerusform>
            <numerusform>Und %n weitere Protokolle können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is typed cannot be used as a filter. No record passes the filter before it, which is still in use.</source>
        <translation>Die Eingabe kann nicht als Filter verwendet werden. Kein Eintrag passt zum vorherigen Filter, der noch gilt.</translation>
    </message>
    <message>
        <source>No record passes the filter. Press Esc in the filter line to show all records.</source>
        <translation>Kein Eintrag passt zum Filter. Drücken Sie Esc in der Filterzeile, um alle Einträge anzuzeigen.</translation>
    </message>
    <message>
        <source>Name:value, AND and OR are read as such in the mode &quot;Expression&quot; only.</source>
        <translation>Name:Wert, AND und OR werden nur im Modus „Ausdruck“ als solche gelesen.</translation>
    </message>
    <message>
        <source>All logs are switched off. The button Logs switches them on.</source>
        <translation>Alle Protokolle sind ausgeschaltet. Die Schaltfläche Protokolle schaltet sie ein.</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation>Das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>Press F5 to read the log again.</source>
        <translation>Drücken Sie F5, um das Protokoll erneut zu lesen.</translation>
    </message>
    <message>
        <source>None of the records shown is an error.</source>
        <translation>Keiner der angezeigten Einträge ist ein Fehler.</translation>
    </message>
    <message>
        <source>No other record shown is an error.</source>
        <translation>Kein anderer angezeigter Eintrag ist ein Fehler.</translation>
    </message>
    <message>
        <source>There is no error further down: this is the first one, from the top.</source>
        <translation>Weiter unten gibt es keinen Fehler: Dies ist der erste, von oben.</translation>
    </message>
    <message>
        <source>There is no error further up: this is the last one, from the bottom.</source>
        <translation>Weiter oben gibt es keinen Fehler: Dies ist der letzte, von unten.</translation>
    </message>
    <message>
        <source>None of the records shown has a bookmark.</source>
        <translation>Keiner der angezeigten Einträge hat ein Lesezeichen.</translation>
    </message>
</context>
<context>
    <name>ccm::LogRecord</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (not readable as a date and time)</source>
        <translation>%1 (nicht als Datum und Uhrzeit lesbar)</translation>
    </message>
    <message>
        <source>%1, bias and UTC not known</source>
        <translation>%1, Bias und UTC nicht bekannt</translation>
    </message>
    <message>
        <source>%1, bias %2 min, UTC not known</source>
        <translation>%1, Bias %2 min, UTC nicht bekannt</translation>
    </message>
    <message>
        <source>%1, bias %2 min, UTC %3</source>
        <translation>%1, Bias %2 min, UTC %3</translation>
    </message>
    <message>
        <source>Not a date and time that Ccmscope can read: it is shown as it stands in the log.</source>
        <translation>Kein Datum und keine Uhrzeit, die Ccmscope lesen kann: Die Angabe wird so angezeigt, wie sie im Protokoll steht.</translation>
    </message>
    <message>
        <source>CMTrace record</source>
        <translation>CMTrace-Eintrag</translation>
    </message>
    <message>
        <source>record of a site server</source>
        <translation>Eintrag eines Standortservers</translation>
    </message>
    <message>
        <source>line copied from CMTrace</source>
        <translation>aus CMTrace kopierte Zeile</translation>
    </message>
    <message>
        <source>verbose log of Windows Installer</source>
        <translation>ausführliches Protokoll von Windows Installer</translation>
    </message>
    <message>
        <source>dated line, as CBS and DISM write</source>
        <translation>datierte Zeile, wie CBS und DISM sie schreiben</translation>
    </message>
    <message>
        <source>line of WindowsUpdate.log</source>
        <translation>Zeile von WindowsUpdate.log</translation>
    </message>
    <message>
        <source>line of the PowerShell App Deployment Toolkit</source>
        <translation>Zeile des PowerShell App Deployment Toolkit</translation>
    </message>
    <message>
        <source>line of text</source>
        <translation>Textzeile</translation>
    </message>
    <message>
        <source>This record is damaged: a part of it is missing in the file, or it was cut here because it is too long.</source>
        <translation>Dieser Eintrag ist beschädigt: Ein Teil fehlt in der Datei, oder er wurde hier abgeschnitten, weil er zu lang ist.</translation>
    </message>
    <message>
        <source>The file ends inside this record; it may yet be completed.</source>
        <translation>Die Datei endet in diesem Eintrag; er wird möglicherweise noch vervollständigt.</translation>
    </message>
    <message>
        <source>It holds bytes that are no text; they are shown as �.</source>
        <translation>Der Eintrag enthält Bytes, die kein Text sind; sie werden als � angezeigt.</translation>
    </message>
</context>
<context>
    <name>ccm::LogStatusLine</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go to the end of the log and follow it (End)</source>
        <translation>Zum Ende des Protokolls gehen und ihm folgen (Ende)</translation>
    </message>
    <message numerus="yes">
        <source>Reading was cancelled. These are the last %Ln record(s).</source>
        <translation>
            <numerusform>Das Lesen wurde abgebrochen. Dies ist der letzte %Ln Eintrag.</numerusform>
            <numerusform>Das Lesen wurde abgebrochen. Dies sind die letzten %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is being read. These are its last %Ln record(s).</source>
        <translation>
            <numerusform>Das Protokoll wird gelesen. Dies ist sein letzter %Ln Eintrag.</numerusform>
            <numerusform>Das Protokoll wird gelesen. Dies sind seine letzten %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s)</source>
        <translation>
            <numerusform>%n Protokoll</numerusform>
            <numerusform>%n Protokollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4</source>
        <extracomment>&quot;195 records in 3 logs, 1 error, 2 warnings&quot;</extracomment>
        <translation>%1 in %2, %3, %4</translation>
    </message>
    <message>
        <source>Reading was cancelled. So far: %1</source>
        <translation>Das Lesen wurde abgebrochen. Bisher: %1</translation>
    </message>
    <message>
        <source>%1 Filtering…</source>
        <translation>%1 Wird gefiltert…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) shown</source>
        <translation>
            <numerusform>%Ln Eintrag angezeigt</numerusform>
            <numerusform>%Ln Einträge angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>UTC not known</source>
        <translation>UTC nicht bekannt</translation>
    </message>
    <message>
        <source>UTC = written + bias</source>
        <translation>UTC = geschrieben + Bias</translation>
    </message>
    <message>
        <source>UTC = written − bias</source>
        <translation>UTC = geschrieben − Bias</translation>
    </message>
    <message>
        <source>Between the selected records: %1</source>
        <translation>Zwischen den ausgewählten Einträgen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln neuer Eintrag</numerusform>
            <numerusform>%Ln neue Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LogText</name>
    <message>
        <source>The file that held this text was deleted or written anew.</source>
        <translation>Die Datei, die diesen Text enthielt, wurde gelöscht oder neu geschrieben.</translation>
    </message>
    <message>
        <source>Another file took the place of the one that held this text.</source>
        <translation>Eine andere Datei ist an die Stelle der Datei getreten, die diesen Text enthielt.</translation>
    </message>
    <message>
        <source>The file was cut short after it was read.</source>
        <translation>Die Datei wurde gekürzt, nachdem sie gelesen worden war.</translation>
    </message>
</context>
<context>
    <name>ccm::LogView</name>
    <message>
        <source>Log records</source>
        <translation>Protokolleinträge</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy log text</source>
        <translation>Protokolltext kopieren</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>mit Lesezeichen</translation>
    </message>
</context>
<context>
    <name>ccm::MainWindow</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open a client&apos;s Windows folder</source>
        <translation>Windows-Ordner eines Clients öffnen</translation>
    </message>
    <message>
        <source>Open a client&apos;s archive or logs</source>
        <translation>Archiv oder Protokolle eines Clients öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Following %n log(s)</source>
        <translation>
            <numerusform>%n Protokoll wird verfolgt</numerusform>
            <numerusform>%n Protokolle werden verfolgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Wird gelesen...</translation>
    </message>
    <message>
        <source>Reading %1 of %2...</source>
        <translation>%1 von %2 wird gelesen...</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>%1 wird gelesen...</translation>
    </message>
    <message>
        <source>Follow a log that is still to be written</source>
        <translation>Protokoll verfolgen, das erst noch geschrieben wird</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Logs (*.log *.lo_ *.txt)</source>
        <translation>Protokolle (*.log *.lo_ *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>%1 Choose File &gt; Restore the case that was lost.</source>
        <translation>%1 Wählen Sie Datei &gt; Verlorenen Fall wiederherstellen.</translation>
    </message>
    <message>
        <source>Compare with an earlier manifest</source>
        <translation>Mit einem früheren Manifest vergleichen</translation>
    </message>
    <message>
        <source>Open a site&apos;s manifest</source>
        <translation>Manifest eines Standorts öffnen</translation>
    </message>
    <message>
        <source>Save the difference</source>
        <translation>Unterschied speichern</translation>
    </message>
    <message>
        <source>Save the state of the client</source>
        <translation>Zustand des Clients speichern</translation>
    </message>
    <message>
        <source>Add a client, or a folder of clients</source>
        <translation>Client oder Ordner mit Clients hinzufügen</translation>
    </message>
    <message>
        <source>Add archives of clients</source>
        <translation>Archive von Clients hinzufügen</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Save the list of clients</source>
        <translation>Liste der Clients speichern</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>Ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Open a manifest, logs, an archive or a plan</source>
        <translation>Manifest, Protokolle, Archiv oder Plan öffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>&amp;Ordner öffnen...</translation>
    </message>
    <message>
        <source>Open a client, a site or a folder of logs</source>
        <translation>Client, Standort oder Ordner mit Protokollen öffnen</translation>
    </message>
    <message>
        <source>Open &amp;address...</source>
        <translation>&amp;Adresse öffnen...</translation>
    </message>
    <message>
        <source>Open &amp;this computer as a client</source>
        <translation>&amp;Diesen Computer als Client öffnen</translation>
    </message>
    <message>
        <source>Follow a log to co&amp;me...</source>
        <translation>Künftiges &amp;Protokoll verfolgen...</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>&amp;Letzte Fälle</translation>
    </message>
    <message>
        <source>Open the &amp;sample case</source>
        <translation>&amp;Beispielfall öffnen</translation>
    </message>
    <message>
        <source>R&amp;eload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Shares and &amp;certificates...</source>
        <translation>Freigaben und &amp;Zertifikate...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Compare with an earlier &amp;manifest</source>
        <translation>Mit einem früheren &amp;Manifest vergleichen</translation>
    </message>
    <message>
        <source>A &amp;file or an archive...</source>
        <translation>Eine &amp;Datei oder ein Archiv...</translation>
    </message>
    <message>
        <source>A f&amp;older...</source>
        <translation>Ein &amp;Ordner...</translation>
    </message>
    <message>
        <source>An &amp;address...</source>
        <translation>Eine &amp;Adresse...</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Find in this pane</source>
        <translation>In diesem Bereich &amp;suchen</translation>
    </message>
    <message>
        <source>Do or &amp;go to...</source>
        <translation>Ausführen oder &amp;gehen zu...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <extracomment>how large all texts of the program are</extracomment>
        <translation>S&amp;chriftgröße</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Text of &amp;usual size</source>
        <translation>Schrift in &amp;üblicher Größe</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Se&amp;ttings...</source>
        <translation>&amp;Einstellungen...</translation>
    </message>
    <message>
        <source>Check a file&apos;s &amp;signature...</source>
        <translation>&amp;Signatur einer Datei prüfen...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>About this &amp;pane</source>
        <translation>Über diesen &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>&amp;Tasten...</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <extracomment>of the menu Help: the next click on something says what it is for</extracomment>
        <translation>&amp;Direkthilfe</translation>
    </message>
    <message>
        <source>&amp;Explain this field</source>
        <translation>Dieses &amp;Feld erklären</translation>
    </message>
    <message>
        <source>&amp;About Ccmscope</source>
        <translation>Über &amp;Ccmscope</translation>
    </message>
    <message>
        <source>About Ccmscope</source>
        <translation>Über Ccmscope</translation>
    </message>
    <message>
        <source>Ccmscope %1</source>
        <translation>Ccmscope %1</translation>
    </message>
    <message>
        <source>See into the automatic client upgrade of Configuration Manager.
Free software under the GNU General Public License, version 3 or later.
Not a product of Microsoft and not connected with it.</source>
        <translation>Einblick in das automatische Clientupgrade von Configuration Manager.
Freie Software unter der GNU General Public License, Version 3 oder neuer.
Kein Produkt von Microsoft und nicht mit Microsoft verbunden.</translation>
    </message>
    <message>
        <source>Save the tab&amp;le...</source>
        <translation>&amp;Tabelle speichern...</translation>
    </message>
    <message>
        <source>No table is shown that could be saved.</source>
        <translation>Es wird keine Tabelle angezeigt, die gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>language</comment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Nothing can be written there: what is changed lasts until the program ends.</source>
        <translation>Dort kann nichts geschrieben werden: Was geändert wird, gilt bis zum Ende des Programms.</translation>
    </message>
    <message>
        <source>Everything is kept in this folder, because ccmscope.ini lies beside the program.</source>
        <translation>Alles wird in diesem Ordner aufbewahrt, weil ccmscope.ini neben dem Programm liegt.</translation>
    </message>
    <message>
        <source>Open a client&apos;s Windows folder, or a copy of its logs</source>
        <translation>Windows-Ordner eines Clients oder eine Kopie seiner Protokolle öffnen</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>Protokolle öffnen</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy lines of a log first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst Zeilen eines Protokolls.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>ccm::MaintenanceModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
</context>
<context>
    <name>ccm::MaintenanceSection</name>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Clients are woken for them</source>
        <translation>Clients werden dafür geweckt</translation>
    </message>
    <message>
        <source>Clients are woken for maintenance windows</source>
        <translation>Clients werden für Wartungsfenster geweckt</translation>
    </message>
    <message>
        <source>Weekly, by the clock of each client. With them only the download is spread, and the installation waits for the next window, as the documentation says (Microsoft, “Upgrade clients for Windows computers”). None is our assumption.</source>
        <translation>Wöchentlich, nach der Uhr jedes Clients. Mit ihnen wird nur der Download verteilt, und die Installation wartet auf das nächste Fenster, wie die Dokumentation sagt (Microsoft, „Upgrade clients for Windows computers“). Keine sind unsere Annahme.</translation>
    </message>
    <message>
        <source>Wake-up proxy or Wake On LAN: who is off is switched on as a window opens. Off is our assumption; who is off then misses the window.</source>
        <translation>Aktivierungsproxy oder Wake On LAN: Wer ausgeschaltet ist, wird eingeschaltet, wenn sich ein Fenster öffnet. Aus ist unsere Annahme; wer ausgeschaltet ist, verpasst dann das Fenster.</translation>
    </message>
    <message>
        <source>None: clients install when they start</source>
        <translation>Keine: Clients installieren, wenn sie starten</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) a week</source>
        <translation>
            <numerusform>%n Fenster pro Woche</numerusform>
            <numerusform>%n Fenster pro Woche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ManifestDiff</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>After a list of names; %1 is a number</extracomment>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (its size is not known here)</source>
        <translation>%1 (die Größe ist hier nicht bekannt)</translation>
    </message>
    <message>
        <source>%1 (their size is not known here)</source>
        <translation>%1 (ihre Größe ist hier nicht bekannt)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>%n Element geändert</numerusform>
            <numerusform>%n Elemente geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved</source>
        <translation>
            <numerusform>%n Element verschoben</numerusform>
            <numerusform>%n Elemente verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>the manifest itself changed: %1</source>
        <translation>das Manifest selbst geändert: %1</translation>
    </message>
    <message>
        <source>nothing to download again</source>
        <translation>nichts erneut herunterzuladen</translation>
    </message>
    <message>
        <source>to download again on every client</source>
        <translation>auf jedem Client erneut herunterzuladen</translation>
    </message>
    <message>
        <source>to download again on every client it applies to</source>
        <translation>auf jedem Client, für den es zutrifft, erneut herunterzuladen</translation>
    </message>
    <message>
        <source>to download where its discovery does not find what it asks for</source>
        <translation>herunterzuladen, wo seine Erkennung nicht findet, was sie verlangt</translation>
    </message>
    <message>
        <source>to download on clients that the manifests do not tell</source>
        <translation>herunterzuladen auf Clients, die die Manifeste nicht nennen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added</source>
        <translation>
            <numerusform>%n Element hinzugefügt</numerusform>
            <numerusform>%n Elemente hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed</source>
        <translation>
            <numerusform>%n Element entfernt</numerusform>
            <numerusform>%n Elemente entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No item changed; %n item(s) in another place.</source>
        <translation>
            <numerusform>Kein Element geändert; %n Element an anderer Stelle.</numerusform>
            <numerusform>Kein Element geändert; %n Elemente an anderer Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in another place</source>
        <translation>
            <numerusform>%n Element an anderer Stelle</numerusform>
            <numerusform>%n Elemente an anderer Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>No item changed.</source>
        <translation>Kein Element geändert.</translation>
    </message>
</context>
<context>
    <name>ccm::ManifestModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>It has parts that Ccmscope does not know.</source>
        <translation>Es gibt Teile, die Ccmscope nicht kennt.</translation>
    </message>
</context>
<context>
    <name>ccm::ManifestPane</name>
    <message>
        <source>Views of the manifest</source>
        <translation>Ansichten des Manifests</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Installation order</source>
        <translation>Installationsreihenfolge</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Ganze Datei</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>Where the manifest comes from</source>
        <translation>Woher das Manifest stammt</translation>
    </message>
    <message>
        <source>What the manifest is for</source>
        <translation>Wofür das Manifest ist</translation>
    </message>
    <message>
        <source>No manifest is open</source>
        <translation>Kein Manifest ist geöffnet</translation>
    </message>
    <message>
        <source>Open a ccmsetup.cab, a ccmsetup.xml or a site&apos;s Client folder.</source>
        <translation>Öffnen Sie eine ccmsetup.cab, eine ccmsetup.xml oder den Ordner Client eines Standorts.</translation>
    </message>
    <message>
        <source>Open a site...</source>
        <translation>Standort öffnen...</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>nicht in dieser Datei</translation>
    </message>
    <message>
        <source>not recognised in this file</source>
        <translation>in dieser Datei nicht erkannt</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s). </source>
        <translation>
            <numerusform>%n Element. </numerusform>
            <numerusform>%n Elemente. </numerusform>
        </translation>
    </message>
    <message>
        <source>Client version: %1. Minimum site version: %2.</source>
        <translation>Clientversion: %1. Mindestversion des Standorts: %2.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>Es gibt %n weiteres.</numerusform>
            <numerusform>Es gibt %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ManifestReader</name>
    <message numerus="yes">
        <source>A manifest may have %n items.</source>
        <translation>
            <numerusform>Ein Manifest darf %n Element haben.</numerusform>
            <numerusform>Ein Manifest darf %n Elemente haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>„%1“ ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>Order=&quot;%1&quot; is not a number.</source>
        <translation>Order=&quot;%1&quot; ist keine Zahl.</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; is not known to Ccmscope here; it is kept as it stands.</source>
        <translation>Das XML-Element &lt;%1&gt; ist Ccmscope hier nicht bekannt; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The item has no FileName.</source>
        <translation>Das Element hat keinen FileName.</translation>
    </message>
    <message>
        <source>The FileHash of %1 is not a SHA-256 of 64 hexadecimal digits.</source>
        <translation>Der FileHash von %1 ist kein SHA-256 aus 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>There is more that Ccmscope does not know; it is not listed.</source>
        <translation>Es gibt noch mehr, was Ccmscope nicht kennt; es ist nicht aufgelistet.</translation>
    </message>
    <message>
        <source>Its root element is &lt;%1&gt;, but a client manifest has &lt;CcmSetup&gt;.</source>
        <translation>Das Wurzelelement ist &lt;%1&gt;, ein Clientmanifest hat aber &lt;CcmSetup&gt;.</translation>
    </message>
    <message>
        <source>It is a program that holds no client manifest.</source>
        <translation>Das ist ein Programm, das kein Clientmanifest enthält.</translation>
    </message>
    <message>
        <source>It is a log, not a client manifest.</source>
        <translation>Das ist ein Protokoll, kein Clientmanifest.</translation>
    </message>
    <message>
        <source>It is a web page, not a client manifest; servers send one to sign in, or instead of a file they do not have.</source>
        <translation>Das ist eine Webseite, kein Clientmanifest; Server senden eine zum Anmelden oder statt einer Datei, die sie nicht haben.</translation>
    </message>
    <message>
        <source>It is neither a cabinet nor XML: a manifest is ccmsetup.cab or ccmsetup.xml.</source>
        <translation>Das ist weder ein Kabinett noch XML: Ein Manifest ist ccmsetup.cab oder ccmsetup.xml.</translation>
    </message>
    <message>
        <source>The manifest holds no items.</source>
        <translation>Das Manifest enthält keine Elemente.</translation>
    </message>
    <message>
        <source>A manifest may have %1.</source>
        <translation>Ein Manifest darf %1 haben.</translation>
    </message>
</context>
<context>
    <name>ccm::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ccm::MessageStatements</name>
    <message>
        <source>State %1</source>
        <translation>Zustand %1</translation>
    </message>
    <message>
        <source>State %1 of topic %2</source>
        <translation>Zustand %1 des Themas %2</translation>
    </message>
    <message>
        <source>Its meaning is not known to Ccmscope</source>
        <translation>Die Bedeutung ist Ccmscope nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::MomentText</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>ddd %1</source>
        <extracomment>%1 is the format of a date, and &quot;ddd&quot; becomes the name of the day; both as QDate::toString() has them.</extracomment>
        <translation>ddd %1</translation>
    </message>
</context>
<context>
    <name>ccm::MsiFile</name>
    <message>
        <source>It is not a package of Windows Installer.</source>
        <translation>Das ist kein Paket von Windows Installer.</translation>
    </message>
    <message>
        <source>Its list of texts does not fit the texts.</source>
        <translation>Die Liste der Texte passt nicht zu den Texten.</translation>
    </message>
    <message>
        <source>Its Property table is cut in the middle of a row.</source>
        <translation>Die Tabelle Property ist mitten in einer Zeile abgeschnitten.</translation>
    </message>
    <message>
        <source>Its summary is damaged.</source>
        <translation>Die Zusammenfassung ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>ccm::NextStep</name>
    <message>
        <source>The last record is of %1: nothing tells that ccmsetup still runs. Read the client&apos;s log as it is now.</source>
        <translation>Der letzte Eintrag ist vom %1: Nichts sagt, dass ccmsetup noch läuft. Lesen Sie das Protokoll des Clients, wie es jetzt ist.</translation>
    </message>
    <message numerus="yes">
        <source>ccmsetup waits and tries again %n minute(s) after its last record.</source>
        <translation>
            <numerusform>ccmsetup wartet und versucht es %n Minute nach seinem letzten Eintrag erneut.</numerusform>
            <numerusform>ccmsetup wartet und versucht es %n Minuten nach seinem letzten Eintrag erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the end of the run, or read the client&apos;s log as it is now.</source>
        <translation>Warten Sie auf das Ende des Laufs, oder lesen Sie das Protokoll des Clients, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Open the folder ccmsetup\Logs of the client, or a copy of it.</source>
        <translation>Öffnen Sie den Ordner ccmsetup\Logs des Clients oder eine Kopie davon.</translation>
    </message>
    <message>
        <source>Read the records of the log: what is known of them does not tell where the client is.</source>
        <translation>Lesen Sie die Einträge des Protokolls: Was davon bekannt ist, sagt nicht, wo der Client steht.</translation>
    </message>
    <message>
        <source>The upgrade starts at %1 (local time of the client) if the computer is on.</source>
        <translation>Das Upgrade startet am %1 (Ortszeit des Clients), wenn der Computer eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Nothing is left to do for this client.</source>
        <translation>Für diesen Client bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Read the records before the end of the run: none of the failures that Ccmscope knows is told there.</source>
        <translation>Lesen Sie die Einträge vor dem Ende des Laufs: Von den Fehlern, die Ccmscope kennt, wird dort keiner berichtet.</translation>
    </message>
</context>
<context>
    <name>ccm::NotesView</name>
    <message>
        <source>Notes of the case</source>
        <translation>Notizen zum Fall</translation>
    </message>
    <message>
        <source>What you found, what you tried, what is still to be asked. Saved with the case.</source>
        <translation>Was Sie gefunden und versucht haben und was noch zu fragen ist. Wird mit dem Fall gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n character(s) will not be saved: the notes are too long.</source>
        <translation>
            <numerusform>Das letzte Zeichen (%n) wird nicht gespeichert: Die Notizen sind zu lang.</numerusform>
            <numerusform>Die letzten %n Zeichen werden nicht gespeichert: Die Notizen sind zu lang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Notifier</name>
    <message>
        <source>Show the record</source>
        <translation>Eintrag zeigen</translation>
    </message>
</context>
<context>
    <name>ccm::OrderView</name>
    <message>
        <source>What a client needs is installed from top to bottom.</source>
        <translation>Was ein Client braucht, wird von oben nach unten installiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are only placed in the ccmsetup folder, not run.</source>
        <translation>
            <numerusform>%n Element wird nur in den Ordner ccmsetup gelegt, nicht ausgeführt.</numerusform>
            <numerusform>%n Elemente werden nur in den Ordner ccmsetup gelegt, nicht ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) share their order with others; which comes first is not said.</source>
        <translation>
            <numerusform>%n Element teilt seine Reihenfolgenummer mit anderen; welches zuerst kommt, ist nicht gesagt.</numerusform>
            <numerusform>%n Elemente teilen ihre Reihenfolgenummer mit anderen; welches zuerst kommt, ist nicht gesagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no order and stand at the end, in the order of the file.</source>
        <translation>
            <numerusform>%n Element hat keine Reihenfolgenummer und steht am Ende, in der Reihenfolge der Datei.</numerusform>
            <numerusform>%n Elemente haben keine Reihenfolgenummer und stehen am Ende, in der Reihenfolge der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Items in the order of installation</source>
        <translation>Elemente in der Reihenfolge der Installation</translation>
    </message>
    <message>
        <source>What is installed, in which order; what is only placed in the ccmsetup folder; what has no order.</source>
        <translation>Was in welcher Reihenfolge installiert wird; was nur in den Ordner ccmsetup gelegt wird; was keine Reihenfolgenummer hat.</translation>
    </message>
    <message>
        <source>The manifest holds no items.</source>
        <translation>Das Manifest enthält keine Elemente.</translation>
    </message>
</context>
<context>
    <name>ccm::OtherFileModel</name>
    <message>
        <source>Not here; the manifest names it</source>
        <translation>Nicht hier; das Manifest nennt sie</translation>
    </message>
    <message>
        <source>No item names it</source>
        <translation>Kein Element nennt sie</translation>
    </message>
    <message>
        <source>Item %1, in the manifest&apos;s folder</source>
        <extracomment>%1: numbers of items, joined by commas</extracomment>
        <translation>Element %1, im Ordner des Manifests</translation>
    </message>
    <message>
        <source>Item %1</source>
        <extracomment>%1: numbers of items, joined by commas</extracomment>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Items of the manifest</source>
        <translation>Elemente des Manifests</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
</context>
<context>
    <name>ccm::OtherFilesView</name>
    <message numerus="yes">
        <source>%n other file(s) lie beside the manifest.</source>
        <translation>
            <numerusform>%n andere Datei liegt neben dem Manifest.</numerusform>
            <numerusform>%n andere Dateien liegen neben dem Manifest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) lie there too.</source>
        <translation>
            <numerusform>%n Element liegt ebenfalls dort.</numerusform>
            <numerusform>%n Elemente liegen ebenfalls dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) lie elsewhere.</source>
        <translation>
            <numerusform>%n Element liegt anderswo.</numerusform>
            <numerusform>%n Elemente liegen anderswo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other files beside the manifest</source>
        <translation>Andere Dateien neben dem Manifest</translation>
    </message>
    <message>
        <source>What else lies in the cabinet or beside the file.</source>
        <translation>Was sonst im Kabinett oder neben der Datei liegt.</translation>
    </message>
    <message>
        <source>What lies beside the manifest is not known. Open the ccmsetup.cab or its folder to see the files that come with it.</source>
        <translation>Was neben dem Manifest liegt, ist nicht bekannt. Öffnen Sie die ccmsetup.cab oder ihren Ordner, um die Dateien zu sehen, die mit ihr kommen.</translation>
    </message>
</context>
<context>
    <name>ccm::OutcomeChange</name>
    <message>
        <source>%1 would come: %2, action: %3.</source>
        <translation>%1 käme hinzu: %2, Aktion: %3.</translation>
    </message>
    <message>
        <source>%1 would no longer be asked for.</source>
        <translation>%1 würde nicht mehr verlangt.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3, action: %4 instead of %5.</source>
        <translation>%1: %2 statt %3, Aktion: %4 statt %5.</translation>
    </message>
    <message>
        <source>Nothing would change for this client.</source>
        <translation>Für diesen Client würde sich nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>The client itself would fare the same; %n item(s) would not.</source>
        <translation>
            <numerusform>Für den Client selbst bliebe alles gleich; für %n Element nicht.</numerusform>
            <numerusform>Für den Client selbst bliebe alles gleich; für %n Elemente nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1 After: %2</source>
        <translation>Vorher: %1 Nachher: %2</translation>
    </message>
</context>
<context>
    <name>ccm::PackageSignature</name>
    <message>
        <source>Its streams are together larger than the file.</source>
        <translation>Die Datenströme sind zusammen größer als die Datei.</translation>
    </message>
    <message>
        <source>Its storages are nested too deeply.</source>
        <translation>Die Speicherbereiche sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It has two streams that are called the signature.</source>
        <translation>Zwei Datenströme heißen Signatur.</translation>
    </message>
    <message>
        <source>The signature covers what the streams of the package hold, but not their names and sizes: the package has no stream MsiDigitalSignatureEx.</source>
        <translation>Die Signatur deckt ab, was die Datenströme des Pakets enthalten, nicht aber ihre Namen und Größen: Das Paket hat keinen Datenstrom MsiDigitalSignatureEx.</translation>
    </message>
</context>
<context>
    <name>ccm::PaneStack</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Dies konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>ccm::Panes</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Upgrade window</source>
        <translation>Upgradefenster</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Lauf vom %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>A manifest without a cabinet is not signed</source>
        <translation>Ein Manifest ohne Kabinett ist nicht signiert</translation>
    </message>
    <message>
        <source>Only ccmsetup.cab carries a signature. Open that to see by whom.</source>
        <translation>Nur ccmsetup.cab trägt eine Signatur. Öffnen Sie diese Datei, um zu sehen, von wem.</translation>
    </message>
    <message>
        <source>Signature: cannot be read</source>
        <translation>Signatur: nicht lesbar</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <comment>few words: how it stands</comment>
        <translation>Signatur: %1</translation>
    </message>
</context>
<context>
    <name>ccm::PasswordDialog</name>
    <message>
        <source>Password of the archive</source>
        <translation>Kennwort des Archivs</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>It is used for this opening only, and kept nowhere.</source>
        <translation>Es wird nur für dieses Öffnen verwendet und nirgends behalten.</translation>
    </message>
</context>
<context>
    <name>ccm::PeFile</name>
    <message>
        <source>It is no program or library of Windows.</source>
        <translation>Das ist kein Programm und keine Bibliothek von Windows.</translation>
    </message>
    <message>
        <source>Its optional header is too short.</source>
        <translation>Der optionale Kopf ist zu kurz.</translation>
    </message>
    <message>
        <source>Its optional header is neither of PE32 nor of PE32+.</source>
        <translation>Der optionale Kopf ist weder der von PE32 noch der von PE32+.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n section(s).</source>
        <translation>
            <numerusform>Es gibt mehr als %n Abschnitt.</numerusform>
            <numerusform>Es gibt mehr als %n Abschnitte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its resources point to a place that is not in the file.</source>
        <translation>Die Ressourcen zeigen auf eine Stelle, die nicht in der Datei ist.</translation>
    </message>
    <message numerus="yes">
        <source>A folder of its resources has more than %n part(s).</source>
        <translation>
            <numerusform>Ein Ordner der Ressourcen hat mehr als %n Teil.</numerusform>
            <numerusform>Ein Ordner der Ressourcen hat mehr als %n Teile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its version resource has more than %n byte(s).</source>
        <translation>
            <numerusform>Die Versionsressource hat mehr als %n Byte.</numerusform>
            <numerusform>Die Versionsressource hat mehr als %n Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its resources are not three levels deep.</source>
        <translation>Die Ressourcen sind nicht drei Ebenen tief.</translation>
    </message>
</context>
<context>
    <name>ccm::PhaseModel</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ccm::PhasesCsv</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet durch</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Letzte Zeile</translation>
    </message>
</context>
<context>
    <name>ccm::PlanCheck</name>
    <message>
        <source>This must be a number from %1 to %2.</source>
        <translation>Dies muss eine Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Dies muss eine ganze Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>This must be a date and a time that the calendar has.</source>
        <translation>Dies muss ein Datum und eine Uhrzeit sein, die es im Kalender gibt.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this system knows.</source>
        <translation>„%1“ ist keine Zeitzone, die dieses System kennt.</translation>
    </message>
    <message numerus="yes">
        <source>A window of %n day(s) is longer than the 31 that are usual.</source>
        <translation>
            <numerusform>Ein Fenster von %n Tag ist länger als die üblichen 31.</numerusform>
            <numerusform>Ein Fenster von %n Tagen ist länger als die üblichen 31.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first hours are as long as the window; clients draw in the 24 hours after them.</source>
        <translation>Die ersten Stunden sind so lang wie das Fenster; Clients ziehen in den 24 Stunden danach.</translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n kind(s) of clients.</source>
        <translation>
            <numerusform>Ein Plan hat höchstens %n Art von Clients.</numerusform>
            <numerusform>Ein Plan hat höchstens %n Arten von Clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>This must be a day, a start, and an end within 24 hours after it.</source>
        <translation>Dies muss ein Tag, ein Beginn und ein Ende innerhalb von 24 Stunden danach sein.</translation>
    </message>
    <message>
        <source>The site “%1” of “%2” is not among the plan&apos;s sites.</source>
        <translation>Der Standort „%1“ von „%2“ ist nicht unter den Standorten des Plans.</translation>
    </message>
    <message>
        <source>The clients of “%1” are never on and will not start.</source>
        <translation>Die Clients von „%1“ sind nie eingeschaltet und werden nicht starten.</translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n site(s).</source>
        <translation>
            <numerusform>Ein Plan hat höchstens %n Standort.</numerusform>
            <numerusform>Ein Plan hat höchstens %n Standorte.</numerusform>
        </translation>
    </message>
    <message>
        <source>With 0 at all times, nothing is ever downloaded.</source>
        <translation>Mit 0 zu allen Zeiten wird nie etwas heruntergeladen.</translation>
    </message>
    <message>
        <source>This must be a time from 00:00 to 23:59.</source>
        <translation>Dies muss eine Uhrzeit von 00:00 bis 23:59 sein.</translation>
    </message>
    <message>
        <source>The link of “%1” carries nothing; any client that downloads overloads it.</source>
        <translation>Die Leitung von „%1“ überträgt nichts; jeder Client, der herunterlädt, überlastet sie.</translation>
    </message>
    <message>
        <source>The distribution point “%1” of “%2” is not among those of the plan.</source>
        <translation>Der Verteilungspunkt „%1“ von „%2“ ist nicht unter denen des Plans.</translation>
    </message>
    <message>
        <source>“%1” stands in the list more than once.</source>
        <translation>„%1“ steht mehr als einmal in der Liste.</translation>
    </message>
    <message>
        <source>This must be a day of the week.</source>
        <translation>Dies muss ein Wochentag sein.</translation>
    </message>
</context>
<context>
    <name>ccm::PlanComparisonModel</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
    <message>
        <source>The other plan</source>
        <translation>Der andere Plan</translation>
    </message>
</context>
<context>
    <name>ccm::PlanDesk</name>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Compare with a plan file</source>
        <translation>Mit einer Plandatei vergleichen</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Pläne (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the plan?</source>
        <translation>Plan speichern?</translation>
    </message>
    <message>
        <source>The plan has been changed and is not saved.</source>
        <translation>Der Plan wurde geändert und ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The plan is not saved: one of its inputs is not possible. It is marked on the left.</source>
        <translation>Der Plan ist nicht gespeichert: Eine seiner Eingaben ist nicht möglich. Sie ist links markiert.</translation>
    </message>
    <message>
        <source>Open a site and a client to take it from their comparison.</source>
        <translation>Öffnen Sie einen Standort und einen Client, um den Wert aus ihrem Vergleich zu übernehmen.</translation>
    </message>
    <message>
        <source>Nothing differs or misses on the open client: there is nothing to add up.</source>
        <translation>Auf dem geöffneten Client weicht nichts ab und fehlt nichts: Es gibt nichts zu summieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that differ or are missing on the open client: %1.</source>
        <translation>
            <numerusform>%n Datei, die auf dem geöffneten Client abweicht oder fehlt: %1.</numerusform>
            <numerusform>%n Dateien, die auf dem geöffneten Client abweichen oder fehlen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is of unknown size and not counted.</source>
        <translation>
            <numerusform>%n davon ist von unbekannter Größe und nicht mitgezählt.</numerusform>
            <numerusform>%n davon sind von unbekannter Größe und nicht mitgezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n item(s) it is not known whether they would be downloaded.</source>
        <translation>
            <numerusform>Von %n Element ist nicht bekannt, ob es heruntergeladen würde.</numerusform>
            <numerusform>Von %n Elementen ist nicht bekannt, ob sie heruntergeladen würden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use the %n day(s) of the open client&apos;s policy</source>
        <translation>
            <numerusform>%n Tag aus der Richtlinie des geöffneten Clients verwenden</numerusform>
            <numerusform>%n Tage aus der Richtlinie des geöffneten Clients verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the days of the open client&apos;s policy</source>
        <translation>Tage aus der Richtlinie des geöffneten Clients verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n opened client(s)</source>
        <translation>
            <numerusform>%n geöffneter Client</numerusform>
            <numerusform>%n geöffnete Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) of other times than the plan&apos;s were left out.</source>
        <translation>
            <numerusform>%n Zeitpunkt aus anderer Zeit als der des Plans wurde ausgelassen.</numerusform>
            <numerusform>%n Zeitpunkte aus anderer Zeit als der des Plans wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read.</source>
        <translation>
            <numerusform>%n Zeile konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Zeilen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>A plan for a week</source>
        <translation>Ein Plan für eine Woche</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>Ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Speichern &amp;unter...</translation>
    </message>
    <message>
        <source>&amp;Keep this plan to compare</source>
        <translation>Diesen Plan zum Vergleich &amp;behalten</translation>
    </message>
    <message>
        <source>Compare with a plan &amp;file...</source>
        <translation>Mit einer &amp;Plandatei vergleichen...</translation>
    </message>
    <message>
        <source>RandomizeMaxDays, as the management point told the client that is open.</source>
        <translation>RandomizeMaxDays, wie der Verwaltungspunkt es dem geöffneten Client mitgeteilt hat.</translation>
    </message>
    <message>
        <source>Lay the opened &amp;clients over it</source>
        <translation>Geöffnete &amp;Clients darüberlegen</translation>
    </message>
    <message>
        <source>The moments that they drew and when they were done: of the client that is open and of those in the list of Compare.</source>
        <translation>Die Zeitpunkte, die sie gezogen haben, und wann sie fertig waren: des geöffneten Clients und derer in der Liste unter „Vergleich“.</translation>
    </message>
    <message>
        <source>Lay a list of &amp;done clients over it...</source>
        <translation>Liste &amp;erledigter Clients darüberlegen...</translation>
    </message>
    <message>
        <source>Open a list of clients that are done</source>
        <translation>Liste erledigter Clients öffnen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Take it away again</source>
        <translation>Wieder &amp;wegnehmen</translation>
    </message>
    <message>
        <source>Save the c&amp;hart...</source>
        <translation>&amp;Diagramm speichern...</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Save a &amp;report...</source>
        <translation>Be&amp;richt speichern...</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>Seite (*.html);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
</context>
<context>
    <name>ccm::PlanFigures</name>
    <message>
        <source>The window must end at least a day after it opens.</source>
        <translation>Das Fenster muss mindestens einen Tag nach seinem Beginn enden.</translation>
    </message>
    <message numerus="yes">
        <source>A window has at most %n day(s).</source>
        <translation>
            <numerusform>Ein Fenster hat höchstens %n Tag.</numerusform>
            <numerusform>Ein Fenster hat höchstens %n Tage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::PlanInputs</name>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>How the plan is called in reports and comparisons.</source>
        <translation>Wie der Plan in Berichten und Vergleichen heißt.</translation>
    </message>
    <message>
        <source>Clients and links from a preset</source>
        <translation>Clients und Leitungen aus einer Vorlage</translation>
    </message>
    <message>
        <source>Replaces clients and links by typical ones; the window stays. All their numbers are our assumptions, to begin with.</source>
        <translation>Ersetzt Clients und Leitungen durch typische; das Fenster bleibt. Alle Zahlen darin sind unsere Annahmen, für den Anfang.</translation>
    </message>
    <message>
        <source>Upgrade window</source>
        <translation>Upgradefenster</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>How clients draw</source>
        <translation>Wie Clients ziehen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>ccm::PlanPresets</name>
    <message>
        <source>1,000 clients</source>
        <translation>1.000 Clients</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>25,000 clients</source>
        <translation>25.000 Clients</translation>
    </message>
    <message>
        <source>150,000 clients</source>
        <translation>150.000 Clients</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Immer eingeschaltet</translation>
    </message>
    <message>
        <source>Clients that are always on</source>
        <translation>Clients, die immer eingeschaltet sind</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Büros</translation>
    </message>
    <message>
        <source>Office PCs</source>
        <translation>Büro-PCs</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Service Desk</translation>
    </message>
    <message>
        <source>Virtual desktops</source>
        <translation>Virtuelle Desktops</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Three sites on thin links</source>
        <translation>Drei Standorte an dünnen Leitungen</translation>
    </message>
    <message>
        <source>Branch office</source>
        <translation>Zweigstelle</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Plant office</source>
        <translation>Werksbüro</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Filiale</translation>
    </message>
</context>
<context>
    <name>ccm::PlanReader</name>
    <message>
        <source>the IANA name of a time zone that this system knows, such as Europe/Berlin</source>
        <translation>der IANA-Name einer Zeitzone, die dieses System kennt, wie Europe/Berlin</translation>
    </message>
    <message>
        <source>a local time without a zone, such as 2026-11-30T00:00:00</source>
        <translation>eine Ortszeit ohne Zone, wie 2026-11-30T00:00:00</translation>
    </message>
    <message>
        <source>“opening” does not exist in %1, where clocks skip it; %2 is used.</source>
        <translation>„opening“ gibt es in %1 nicht, wo die Uhren es überspringen; %2 wird verwendet.</translation>
    </message>
    <message>
        <source>“always”, “office8x5”, “office10x5”, “laptop” or “vdi”</source>
        <translation>„always“, „office8x5“, „office10x5“, „laptop“ oder „vdi“</translation>
    </message>
    <message>
        <source>a day, a start and an end, such as [&quot;mon&quot;, &quot;08:00&quot;, &quot;20:00&quot;]</source>
        <translation>ein Tag, ein Beginn und ein Ende, wie [&quot;mon&quot;, &quot;08:00&quot;, &quot;20:00&quot;]</translation>
    </message>
    <message>
        <source>“always”, “office8x5”, “office10x5”, “laptop”, “vdi” or an object with “weekly”</source>
        <translation>„always“, „office8x5“, „office10x5“, „laptop“, „vdi“ oder ein Objekt mit „weekly“</translation>
    </message>
    <message>
        <source>“servers”, “collection” or “inactive”</source>
        <translation>„servers“, „collection“ oder „inactive“</translation>
    </message>
    <message>
        <source>a time from 00:00 to 24:00</source>
        <translation>eine Uhrzeit von 00:00 bis 24:00</translation>
    </message>
    <message>
        <source>above 0 where “kbitPerSecond” is 0</source>
        <translation>über 0, wo „kbitPerSecond“ 0 ist</translation>
    </message>
    <message>
        <source>“comparison”, or missing</source>
        <translation>„comparison“ oder weggelassen</translation>
    </message>
    <message>
        <source>a day of the week from “mon” to “sun”</source>
        <translation>ein Wochentag von „mon“ bis „sun“</translation>
    </message>
    <message>
        <source>a time from 00:00 to 23:59</source>
        <translation>eine Uhrzeit von 00:00 bis 23:59</translation>
    </message>
    <message>
        <source>“remaining” or “full”</source>
        <translation>„remaining“ oder „full“</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>The plan names no “timeZone”; its times are taken as UTC.</source>
        <translation>Der Plan nennt keine „timeZone“; seine Zeiten werden als UTC genommen.</translation>
    </message>
    <message>
        <source>A plan file has at most %1 bytes.</source>
        <translation>Eine Plandatei hat höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>A plan file holds one JSON object.</source>
        <translation>Eine Plandatei enthält ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Its “schema” is not 1.</source>
        <translation>Das „schema“ ist nicht 1.</translation>
    </message>
</context>
<context>
    <name>ccm::PlanReport</name>
    <message>
        <source>Upgrade window</source>
        <translation>Upgradefenster</translation>
    </message>
    <message>
        <source>Upgrade window: %1</source>
        <translation>Upgradefenster: %1</translation>
    </message>
    <message>
        <source>our default</source>
        <translation>unsere Vorgabe</translation>
    </message>
    <message>
        <source>as the plan states</source>
        <translation>wie der Plan angibt</translation>
    </message>
    <message>
        <source>the files that differ or are missing on a compared client</source>
        <translation>die Dateien, die auf einem verglichenen Client abweichen oder fehlen</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1 to %2, %3</source>
        <translation>
            <numerusform>%n Tag von %1 bis %2, %3</numerusform>
            <numerusform>%n Tage von %1 bis %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each client (%2)</source>
        <translation>%1 für jeden Client (%2)</translation>
    </message>
    <message>
        <source>Maintenance window: %1 %2, %3 hours</source>
        <translation>Wartungsfenster: %1 %2, %3 Stunden</translation>
    </message>
    <message>
        <source>Compared with another plan</source>
        <translation>Verglichen mit einem anderen Plan</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf dies beruht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>What was seen of the roll-out</source>
        <translation>Was vom Rollout zu sehen war</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Other numbers of days</source>
        <translation>Andere Anzahlen von Tagen</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Starts over time; the numbers stand under “Day by day”.</source>
        <translation>Starts im Zeitverlauf; die Zahlen stehen unter „Tag für Tag“.</translation>
    </message>
    <message>
        <source>Starts over time</source>
        <translation>Starts im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>ccm::PlanText</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 bis %3</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>immer eingeschaltet</translation>
    </message>
    <message>
        <source>on Mon to Fri 09:00 to 17:00</source>
        <translation>eingeschaltet Mo bis Fr 09:00 bis 17:00</translation>
    </message>
    <message>
        <source>on Mon to Fri 08:00 to 18:00</source>
        <translation>eingeschaltet Mo bis Fr 08:00 bis 18:00</translation>
    </message>
    <message>
        <source>laptops, on Mon to Fri 08:00 to 18:00</source>
        <translation>Laptops, eingeschaltet Mo bis Fr 08:00 bis 18:00</translation>
    </message>
    <message>
        <source>virtual desktops, on Mon to Fri 07:00 to 19:00</source>
        <translation>virtuelle Desktops, eingeschaltet Mo bis Fr 07:00 bis 19:00</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>eingeschaltet %1</translation>
    </message>
    <message>
        <source>Clients without a name</source>
        <translation>Clients ohne Namen</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never on</source>
        <translation>nie eingeschaltet</translation>
    </message>
    <message>
        <source>%1, used on %2 % of these days</source>
        <translation>%1, an %2 % dieser Tage verwendet</translation>
    </message>
    <message>
        <source>excluded: servers are not upgraded</source>
        <translation>ausgeschlossen: Server erhalten kein Upgrade</translation>
    </message>
    <message>
        <source>excluded: in the exclusion collection</source>
        <translation>ausgeschlossen: in der Ausschlusssammlung</translation>
    </message>
    <message>
        <source>excluded: inactive</source>
        <translation>ausgeschlossen: inaktiv</translation>
    </message>
    <message>
        <source>The plan has no clients.</source>
        <translation>Der Plan hat keine Clients.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>ccm::PlansView</name>
    <message>
        <source>Figures of both plans</source>
        <translation>Kennzahlen beider Pläne</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Plan behalten</translation>
    </message>
    <message>
        <source>Keeps the plan as it is now, to compare what you change next with it.</source>
        <translation>Behält den Plan, wie er jetzt ist, um die nächsten Änderungen damit zu vergleichen.</translation>
    </message>
    <message>
        <source>Compare with a file...</source>
        <translation>Mit einer Datei vergleichen...</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Goes on with the other plan and compares with this one.</source>
        <translation>Macht mit dem anderen Plan weiter und vergleicht mit diesem.</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
    <message>
        <source>The other plan</source>
        <translation>Der andere Plan</translation>
    </message>
    <message>
        <source>No other plan to compare with</source>
        <translation>Kein anderer Plan zum Vergleichen</translation>
    </message>
    <message>
        <source>Keep this plan and change something, or take one from a file.</source>
        <translation>Behalten Sie diesen Plan und ändern Sie etwas, oder nehmen Sie einen aus einer Datei.</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (jetzt)</translation>
    </message>
    <message>
        <source>%1 (kept)</source>
        <translation>%1 (behalten)</translation>
    </message>
</context>
<context>
    <name>ccm::PointModel</name>
    <message>
        <source>Distribution point</source>
        <translation>Verteilungspunkt</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
</context>
<context>
    <name>ccm::Policy</name>
    <message>
        <source>%1: The value of &quot;allowed&quot; is true or false, not &quot;%2&quot;. Until it is mended, network access is forbidden.</source>
        <translation>%1: Der Wert von „allowed“ ist true oder false, nicht „%2“. Bis das berichtigt ist, ist der Netzwerkzugriff verboten.</translation>
    </message>
    <message>
        <source>%1: The file cannot be read or understood. Until it is mended, network access is forbidden.</source>
        <translation>%1: Die Datei kann nicht gelesen oder verstanden werden. Bis das berichtigt ist, ist der Netzwerkzugriff verboten.</translation>
    </message>
    <message>
        <source>The administrator of this computer has forbidden network access (%1).</source>
        <translation>Der Administrator dieses Computers hat den Netzwerkzugriff verboten (%1).</translation>
    </message>
    <message>
        <source>Network access is switched off in the settings of Ccmscope.</source>
        <translation>Der Netzwerkzugriff ist in den Einstellungen von Ccmscope ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>ccm::PredictedLog</name>
    <message>
        <source>Nothing tells the Windows folder of the client, so paths keep their %windir%.</source>
        <translation>Nichts nennt den Windows-Ordner des Clients, daher behalten Pfade ihr %windir%.</translation>
    </message>
    <message>
        <source>Some items are not known well enough for lines of their own.</source>
        <translation>Manche Elemente sind nicht gut genug bekannt, um eigene Zeilen zu bekommen.</translation>
    </message>
    <message>
        <source>No published log of 2012 tells how an item that does not apply is worded, so those lines are missing.</source>
        <translation>Kein veröffentlichtes Protokoll von 2012 zeigt, wie ein nicht zutreffendes Element formuliert ist, daher fehlen diese Zeilen.</translation>
    </message>
    <message>
        <source>client.msi is put into a folder whose name is made up at that moment, so the lines with its path are missing.</source>
        <translation>client.msi wird in einen Ordner gelegt, dessen Name in diesem Augenblick gebildet wird, daher fehlen die Zeilen mit seinem Pfad.</translation>
    </message>
    <message>
        <source>The words are those of the current branch, because nothing tells the version of ccmsetup.</source>
        <translation>Die Wörter sind die des aktuellen Zweigs, weil nichts die Version von ccmsetup nennt.</translation>
    </message>
    <message>
        <source>The words are those of 2012 SP1, because ccmsetup is version %1.</source>
        <translation>Die Wörter sind die von 2012 SP1, weil ccmsetup Version %1 ist.</translation>
    </message>
    <message>
        <source>The words are those of the current branch, because ccmsetup is version %1.</source>
        <translation>Die Wörter sind die des aktuellen Zweigs, weil ccmsetup Version %1 ist.</translation>
    </message>
    <message>
        <source>How ccmsetup words that it installs or upgrades the client is not known from a published log, so that line is missing.</source>
        <translation>Wie ccmsetup formuliert, dass es den Client installiert oder ein Upgrade ausführt, ist aus keinem veröffentlichten Protokoll bekannt, daher fehlt diese Zeile.</translation>
    </message>
    <message>
        <source>What happens to the client is not known, so its lines are missing.</source>
        <translation>Was mit dem Client geschieht, ist nicht bekannt, daher fehlen seine Zeilen.</translation>
    </message>
    <message>
        <source>How ccmsetup words that it stops for this reason is not known from a published log, so that line is missing.</source>
        <translation>Wie ccmsetup formuliert, dass es aus diesem Grund anhält, ist aus keinem veröffentlichten Protokoll bekannt, daher fehlt diese Zeile.</translation>
    </message>
</context>
<context>
    <name>ccm::PredictedLogModel</name>
    <message>
        <source>as predicted</source>
        <translation>wie vorhergesagt</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>erste Abweichung</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>nicht protokolliert</translation>
    </message>
    <message>
        <source>not predicted</source>
        <translation>nicht vorhergesagt</translation>
    </message>
    <message>
        <source>wording seen in a log of this generation</source>
        <translation>Wortlaut in einem Protokoll dieser Generation gesehen</translation>
    </message>
    <message>
        <source>wording of the other generation; may be missing</source>
        <translation>Wortlaut der anderen Generation; fehlt möglicherweise</translation>
    </message>
    <message>
        <source>if downloads and installations succeed</source>
        <translation>wenn Downloads und Installationen gelingen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Protokolliert</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
</context>
<context>
    <name>ccm::PredictedView</name>
    <message>
        <source>%1 The run in the log began at %2; what it changed on the client, the prediction finds done already.</source>
        <extracomment>%1: what differs; %2: date and time</extracomment>
        <translation>%1 Der Lauf im Protokoll begann am %2; was er am Client änderte, findet die Vorhersage bereits getan vor.</translation>
    </message>
    <message>
        <source>Prediction and log</source>
        <translation>Vorhersage und Protokoll</translation>
    </message>
    <message>
        <source>Notes on the prediction</source>
        <translation>Hinweise zur Vorhersage</translation>
    </message>
    <message>
        <source>Predicted and logged lines</source>
        <translation>Vorhergesagte und protokollierte Zeilen</translation>
    </message>
    <message>
        <source>The lines that the run would write, beside those of the last such run in the logs.</source>
        <translation>Die Zeilen, die der Lauf schreiben würde, neben denen des letzten solchen Laufs in den Protokollen.</translation>
    </message>
    <message>
        <source>No log of such a run was opened, so there is nothing to compare the prediction with.</source>
        <translation>Kein Protokoll eines solchen Laufs wurde geöffnet, daher gibt es nichts, womit die Vorhersage verglichen werden könnte.</translation>
    </message>
</context>
<context>
    <name>ccm::ProgramSignature</name>
    <message>
        <source>It is no program or library of Windows.</source>
        <translation>Das ist kein Programm und keine Bibliothek von Windows.</translation>
    </message>
    <message>
        <source>Its optional header is neither of PE32 nor of PE32+.</source>
        <translation>Der optionale Kopf ist weder der von PE32 noch der von PE32+.</translation>
    </message>
    <message>
        <source>Its optional header is too short.</source>
        <translation>Der optionale Kopf ist zu kurz.</translation>
    </message>
    <message>
        <source>A signature in it has a length that does not fit its table.</source>
        <translation>Eine Signatur darin hat eine Länge, die nicht zu ihrer Tabelle passt.</translation>
    </message>
    <message>
        <source>It has more signatures than Ccmscope reads.</source>
        <translation>Es gibt mehr Signaturen, als Ccmscope liest.</translation>
    </message>
    <message>
        <source>Its table of signatures holds an entry of an unknown kind, which was left out.</source>
        <translation>Die Tabelle der Signaturen enthält einen Eintrag unbekannter Art, der ausgelassen wurde.</translation>
    </message>
    <message>
        <source>Its header says that the signature lies at byte %1 with %2 bytes, which is not a place in this file after the header.</source>
        <translation>Der Kopf sagt, dass die Signatur bei Byte %1 mit %2 Bytes liegt, was keine Stelle in dieser Datei nach dem Kopf ist.</translation>
    </message>
    <message>
        <source>Its signature is larger than Ccmscope reads.</source>
        <translation>Die Signatur ist größer, als Ccmscope liest.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) follow the signature, and no signature covers them.</source>
        <translation>
            <numerusform>%n Byte folgt auf die Signatur, und keine Signatur deckt es ab.</numerusform>
            <numerusform>%n Bytes folgen auf die Signatur, und keine Signatur deckt sie ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ProgressLine</name>
    <message>
        <source>Share of the download that has been transferred</source>
        <translation>Anteil des Downloads, der übertragen ist</translation>
    </message>
    <message>
        <source>Shows the last record of it</source>
        <translation>Zeigt den letzten Eintrag davon</translation>
    </message>
</context>
<context>
    <name>ccm::ProtectionStatements</name>
    <message>
        <source>Started by</source>
        <translation>Gestartet durch</translation>
    </message>
    <message>
        <source>SCEPInstall.exe looked at</source>
        <translation>Betrachtete SCEPInstall.exe</translation>
    </message>
    <message>
        <source>Found installed</source>
        <translation>Installiert gefunden</translation>
    </message>
    <message>
        <source>Lower than the installer</source>
        <translation>Niedriger als das Installationsprogramm</translation>
    </message>
    <message>
        <source>Installation started</source>
        <translation>Installation gestartet</translation>
    </message>
    <message>
        <source>Result of the installer</source>
        <translation>Ergebnis des Installationsprogramms</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>State message sent</source>
        <translation>Zustandsmeldung gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Installed successfully</source>
        <translation>Erfolgreich installiert</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Version vorher</translation>
    </message>
    <message>
        <source>%1, by the installer that succeeded</source>
        <translation>%1, durch das Installationsprogramm, das erfolgreich war</translation>
    </message>
    <message>
        <source>Version after</source>
        <translation>Version nachher</translation>
    </message>
    <message>
        <source>SCEPInstall.exe on disk</source>
        <translation>SCEPInstall.exe auf dem Datenträger</translation>
    </message>
</context>
<context>
    <name>ccm::Punctuation</name>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list, with the space that follows</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a sentence, with the space that follows</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: words that make a sentence; behind them the mark that ends one</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>ccm::QuestionBar</name>
    <message>
        <source>&amp;Run:</source>
        <translation>&amp;Lauf:</translation>
    </message>
    <message>
        <source>Kind of run</source>
        <translation>Art des Laufs</translation>
    </message>
    <message>
        <source>An automatic upgrade (/AutoUpgrade), the scheduled task (/UpgradeWinTask) and a manual run treat the same client differently.</source>
        <translation>Ein automatisches Upgrade (/AutoUpgrade), die geplante Aufgabe (/UpgradeWinTask) und ein manueller Lauf behandeln denselben Client unterschiedlich.</translation>
    </message>
    <message>
        <source>Automatic upgrade run</source>
        <translation>Lauf des automatischen Upgrades</translation>
    </message>
    <message>
        <source>Scheduled task run</source>
        <translation>Lauf der geplanten Aufgabe</translation>
    </message>
    <message>
        <source>Manual ccmsetup</source>
        <translation>Manuelles ccmsetup</translation>
    </message>
    <message>
        <source>Suppose something instead of what is known, and see what would follow</source>
        <translation>Etwas anderes annehmen, als bekannt ist, und sehen, was daraus folgen würde</translation>
    </message>
    <message>
        <source>The site has the earlier manifest</source>
        <translation>Der Standort hat das frühere Manifest</translation>
    </message>
    <message>
        <source>The client is installed again by an administrative action</source>
        <translation>Der Client wird durch eine administrative Aktion erneut installiert</translation>
    </message>
    <message>
        <source>ccmsetup is given /IgnoreSkipUpgrade</source>
        <translation>ccmsetup erhält /IgnoreSkipUpgrade</translation>
    </message>
    <message>
        <source>Suppose &amp;nothing</source>
        <translation>&amp;Nichts annehmen</translation>
    </message>
    <message>
        <source>The site leaves &amp;servers out</source>
        <translation>Der Standort lässt &amp;Server aus</translation>
    </message>
    <message>
        <source>As its last answer says</source>
        <translation>Wie seine letzte Antwort sagt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Suppose an installed version</source>
        <translation>Eine installierte Version annehmen</translation>
    </message>
    <message>
        <source>Version of the client that is installed, for example 5.00.9122.1000:</source>
        <translation>Version des Clients, die installiert ist, zum Beispiel 5.00.9122.1000:</translation>
    </message>
    <message>
        <source>&amp;What if (something is supposed)</source>
        <translation>Was &amp;wäre wenn (etwas ist angenommen)</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>Was &amp;wäre wenn</translation>
    </message>
    <message>
        <source>The client.msi on its disk is what is installed (version %1)</source>
        <translation>Die client.msi auf dem Datenträger ist das, was installiert ist (Version %1)</translation>
    </message>
    <message>
        <source>&amp;Assume that %1 is installed</source>
        <translation>Annehmen, dass %1 &amp;installiert ist</translation>
    </message>
    <message>
        <source>Nothing tells which version is installed; the client.msi on its disk is version %1.</source>
        <translation>Nichts sagt, welche Version installiert ist; die client.msi auf dem Datenträger ist Version %1.</translation>
    </message>
    <message>
        <source>Version %1 of the client is installed…</source>
        <translation>Version %1 des Clients ist installiert…</translation>
    </message>
    <message>
        <source>Another version of the client is installed…</source>
        <translation>Eine andere Version des Clients ist installiert…</translation>
    </message>
</context>
<context>
    <name>ccm::ReadManifest</name>
    <message>
        <source>The folder holds neither ccmsetup.cab nor ccmsetup.xml.</source>
        <translation>Der Ordner enthält weder ccmsetup.cab noch ccmsetup.xml.</translation>
    </message>
    <message>
        <source>Addresses are not fetched; copy the file first.</source>
        <translation>Adressen werden nicht abgerufen; kopieren Sie zuerst die Datei.</translation>
    </message>
</context>
<context>
    <name>ccm::Reality</name>
    <message>
        <source>too few to tell</source>
        <translation>zu wenige für eine Aussage</translation>
    </message>
    <message>
        <source>as forecast</source>
        <translation>wie vorhergesagt</translation>
    </message>
    <message>
        <source>ahead of the forecast</source>
        <translation>der Vorhersage voraus</translation>
    </message>
    <message>
        <source>behind the forecast</source>
        <translation>hinter der Vorhersage</translation>
    </message>
    <message>
        <source>not plausible under the forecast</source>
        <translation>nach der Vorhersage nicht plausibel</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <extracomment>A moment as in &quot;Thu 10 Sep 22:04&quot;</extracomment>
        <translation>ddd d. MMM HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n drawn moment(s): %1.</source>
        <translation>
            <numerusform>%n gezogener Zeitpunkt: %1.</numerusform>
            <numerusform>%n gezogene Zeitpunkte: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean rank: p = %1; spread (Kolmogorov-Smirnov): p = %2.</source>
        <translation>Mittlerer Rang: p = %1; Streuung (Kolmogorow-Smirnow): p = %2.</translation>
    </message>
    <message>
        <source>%1 of %2 clients were done by %3, and %4 were expected: %5.</source>
        <translation>%1 von %2 Clients waren bis %3 erledigt, und %4 waren erwartet: %5.</translation>
    </message>
    <message>
        <source>How many (binomial test): p = %1; when (Kolmogorov-Smirnov): p = %2.</source>
        <translation>Wie viele (Binomialtest): p = %1; wann (Kolmogorow-Smirnow): p = %2.</translation>
    </message>
    <message>
        <source>The plan has no clients to compare this client with.</source>
        <translation>Der Plan hat keine Clients, mit denen dieser Client verglichen werden könnte.</translation>
    </message>
    <message>
        <source>This client drew %1; %2 % of the clients will have started by then.</source>
        <translation>Dieser Client zog %1; %2 % der Clients werden bis dahin gestartet sein.</translation>
    </message>
</context>
<context>
    <name>ccm::RecordFields</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (UTC%2)</source>
        <comment>date and time, hours from UTC</comment>
        <translation>%1 (UTC%2)</translation>
    </message>
    <message>
        <source>none was written.</source>
        <translation>keiner wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 min; UTC = written + bias.</source>
        <translation>%1 min; UTC = geschrieben + Bias.</translation>
    </message>
    <message>
        <source>%1 min; UTC = written − bias.</source>
        <translation>%1 min; UTC = geschrieben − Bias.</translation>
    </message>
    <message>
        <source>%1 min; its sign is not known.</source>
        <translation>%1 min; das Vorzeichen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>kein Typ</translation>
    </message>
    <message>
        <source>type &quot;%1&quot;</source>
        <translation>Typ „%1“</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>severity, type</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3, length %4 bytes</source>
        <translation>%1, Zeile %2, Byte %3, Länge %4 Bytes</translation>
    </message>
    <message>
        <source>%1, line not known, byte %2, length %3 bytes</source>
        <translation>%1, Zeile nicht bekannt, Byte %2, Länge %3 Bytes</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>Geschrieben:</translation>
    </message>
    <message>
        <source>UTC:</source>
        <translation>UTC:</translation>
    </message>
    <message>
        <source>My zone:</source>
        <translation>Meine Zone:</translation>
    </message>
    <message>
        <source>Component:</source>
        <translation>Komponente:</translation>
    </message>
    <message>
        <source>Thread:</source>
        <translation>Thread:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Bias:</source>
        <translation>Bias:</translation>
    </message>
    <message>
        <source>Severity:</source>
        <translation>Schweregrad:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>Protokoll:</translation>
    </message>
</context>
<context>
    <name>ccm::RedactionDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save table...</source>
        <translation>Tabelle &amp;speichern...</translation>
    </message>
    <message>
        <source>Names in the bundle</source>
        <translation>Namen im Bündel</translation>
    </message>
    <message>
        <source>These names will be replaced in everything that the bundle holds, the same one by the same stand-in. Take the check away from what may stay. Names are found by the text around them, so some may be missed: look through the bundle before you pass it on.</source>
        <translation>Diese Namen werden in allem ersetzt, was das Bündel enthält, derselbe immer durch denselben Ersatznamen. Entfernen Sie das Häkchen bei dem, was bleiben darf. Namen werden am Text um sie herum erkannt, daher können einige übersehen werden: Sehen Sie das Bündel durch, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the names</source>
        <translation>Filter der Namen</translation>
    </message>
    <message>
        <source>Names to be replaced</source>
        <translation>Zu ersetzende Namen</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>Eigenes Wort</translation>
    </message>
    <message>
        <source>A word that is to be replaced as well</source>
        <translation>Ein Wort, das ebenfalls ersetzt werden soll</translation>
    </message>
    <message>
        <source>The table of stand-ins is not in the bundle. Keep it to understand answers.</source>
        <translation>Die Tabelle der Ersatznamen ist nicht im Bündel. Behalten Sie sie, um Antworten zu verstehen.</translation>
    </message>
    <message>
        <source>&amp;Write bundle</source>
        <translation>Bündel sch&amp;reiben</translation>
    </message>
    <message>
        <source>Looking for names...</source>
        <translation>Namen werden gesucht...</translation>
    </message>
    <message>
        <source>No name was found</source>
        <translation>Kein Name wurde gefunden</translation>
    </message>
    <message>
        <source>Add words below that are to be replaced, or write the bundle as it is.</source>
        <translation>Fügen Sie unten zu ersetzende Wörter hinzu, oder schreiben Sie das Bündel, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in the bundle:</source>
        <extracomment>above a list of them</extracomment>
        <translation>
            <numerusform>%n Datei ist nicht im Bündel:</numerusform>
            <numerusform>%n Dateien sind nicht im Bündel:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n name(s) will be replaced.</source>
        <translation>
            <numerusform>%1 von %n Namen wird ersetzt.</numerusform>
            <numerusform>%1 von %n Namen werden ersetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::RedactionModel</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>Eigenes Wort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>MAC address</source>
        <extracomment>the hardware address of a network adapter</extracomment>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Zuerst in</translation>
    </message>
    <message>
        <source>It is an ordinary word or a number too: it is replaced only where the text around it says that it is a name.</source>
        <translation>Das ist auch ein gewöhnliches Wort oder eine Zahl: Es wird nur ersetzt, wo der Text darum herum sagt, dass es ein Name ist.</translation>
    </message>
</context>
<context>
    <name>ccm::ReportDesk</name>
    <message>
        <source>Save a re&amp;port of the case...</source>
        <translation>Be&amp;richt zum Fall speichern...</translation>
    </message>
    <message>
        <source>Copy the case for a tic&amp;ket</source>
        <translation>Fall für Ticket &amp;kopieren</translation>
    </message>
    <message>
        <source>Pr&amp;int a report of the case...</source>
        <translation>Bericht zum Fall dr&amp;ucken...</translation>
    </message>
    <message>
        <source>Print previe&amp;w of the report...</source>
        <translation>Seitenan&amp;sicht des Berichts...</translation>
    </message>
    <message>
        <source>Save a report of the case</source>
        <translation>Bericht zum Fall speichern</translation>
    </message>
    <message>
        <source>Page (*.html);;Document (*.pdf);;Text for a ticket (*.md)</source>
        <translation>Seite (*.html);;Dokument (*.pdf);;Text für ein Ticket (*.md)</translation>
    </message>
    <message>
        <source>%1: A report is saved as .html, .pdf or .md; the name has to end so.</source>
        <translation>%1: Ein Bericht wird als .html, .pdf oder .md gespeichert; der Name muss so enden.</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>Der Bericht ist gespeichert: %1</translation>
    </message>
    <message>
        <source>The case is on the clipboard, as Markdown for a ticket.</source>
        <translation>Der Fall ist in der Zwischenablage, als Markdown für ein Ticket.</translation>
    </message>
    <message>
        <source>Print a report of the case</source>
        <translation>Bericht zum Fall drucken</translation>
    </message>
    <message>
        <source>The printer does not take the report.</source>
        <translation>Der Drucker nimmt den Bericht nicht an.</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>Der Bericht ging an den Drucker.</translation>
    </message>
    <message>
        <source>Print preview of the report</source>
        <translation>Seitenansicht des Berichts</translation>
    </message>
    <message>
        <source>Writing the report...</source>
        <translation>Der Bericht wird geschrieben...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Report of the case</source>
        <translation>Bericht zum Fall</translation>
    </message>
</context>
<context>
    <name>ccm::ReportDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ccm::RowCopier</name>
    <message>
        <source>More than %L1 records cannot be copied at once; a filter makes them fewer.</source>
        <translation>Mehr als %L1 Einträge können nicht auf einmal kopiert werden; ein Filter verringert ihre Zahl.</translation>
    </message>
</context>
<context>
    <name>ccm::RowMenu</name>
    <message>
        <source>Show only &quot;%1&quot;</source>
        <translation>Nur „%1“ anzeigen</translation>
    </message>
    <message>
        <source>Hide &quot;%1&quot;</source>
        <translation>„%1“ ausblenden</translation>
    </message>
</context>
<context>
    <name>ccm::RowSaver</name>
    <message>
        <source>More than %L1 records cannot be saved at once; a filter makes them fewer.</source>
        <translation>Mehr als %L1 Einträge können nicht auf einmal gespeichert werden; mit einem Filter werden es weniger.</translation>
    </message>
    <message>
        <source>Save these records</source>
        <translation>Diese Einträge speichern</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;Table for scripts (*.json)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv);;Tabelle für Skripte (*.json)</translation>
    </message>
</context>
<context>
    <name>ccm::Rule</name>
    <message>
        <source>The last run in the log found that it applies.</source>
        <translation>Der letzte Lauf im Protokoll fand, dass es zutrifft.</translation>
    </message>
    <message>
        <source>The last run in the log found that it does not apply.</source>
        <translation>Der letzte Lauf im Protokoll fand, dass es nicht zutrifft.</translation>
    </message>
    <message>
        <source>Whether the platform %1 of the manifest is the platform %2 of this client is not known.</source>
        <translation>Ob die Plattform %1 des Manifests die Plattform %2 dieses Clients ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is for the platform %1, whose client.msi lies on this client.</source>
        <translation>Es ist für die Plattform %1, deren client.msi auf diesem Client liegt.</translation>
    </message>
    <message>
        <source>It is for the platform %1. The client.msi that lies on this client is that of %2.</source>
        <translation>Es ist für die Plattform %1. Die client.msi, die auf diesem Client liegt, ist die von %2.</translation>
    </message>
    <message>
        <source>The client is taken to run on %1, because the client.msi of it lies there; no log tells.</source>
        <translation>Es wird davon ausgegangen, dass der Client auf %1 läuft, weil die client.msi davon dort liegt; kein Protokoll sagt es.</translation>
    </message>
    <message>
        <source>It is for each platform.</source>
        <translation>Es ist für jede Plattform.</translation>
    </message>
    <message>
        <source>It is for the platform %1, and nothing tells the platform of this client.</source>
        <translation>Es ist für die Plattform %1, und nichts nennt die Plattform dieses Clients.</translation>
    </message>
    <message>
        <source>It is for the platform %1, on which this client runs.</source>
        <translation>Es ist für die Plattform %1, auf der dieser Client läuft.</translation>
    </message>
    <message>
        <source>It is for the platform %1, as the manifest says. This client runs on %2.</source>
        <translation>Es ist für die Plattform %1, wie das Manifest sagt. Dieser Client läuft auf %2.</translation>
    </message>
    <message>
        <source>It is for each system.</source>
        <translation>Es ist für jedes System.</translation>
    </message>
    <message>
        <source>The manifest limits it to the system %1, which Ccmscope cannot check.</source>
        <translation>Das Manifest beschränkt es auf das System %1, was Ccmscope nicht prüfen kann.</translation>
    </message>
    <message>
        <source>The item is for another platform</source>
        <translation>Das Element ist für eine andere Plattform</translation>
    </message>
    <message>
        <source>The item is for another system</source>
        <translation>Das Element ist für ein anderes System</translation>
    </message>
    <message>
        <source>No client is installed.</source>
        <translation>Es ist kein Client installiert.</translation>
    </message>
    <message>
        <source>The installed version %1 is not lower than %2.</source>
        <translation>Die installierte Version %1 ist nicht niedriger als %2.</translation>
    </message>
    <message>
        <source>The site&apos;s client is of another build than the installed one.</source>
        <translation>Der Client des Standorts hat einen anderen Build als der installierte.</translation>
    </message>
    <message>
        <source>The site&apos;s client is of the same build as the installed one.</source>
        <translation>Der Client des Standorts hat denselben Build wie der installierte.</translation>
    </message>
    <message>
        <source>The installed version %1 is lower than %2.</source>
        <translation>Die installierte Version %1 ist niedriger als %2.</translation>
    </message>
    <message>
        <source>The site&apos;s package is taken as bringing no patches, updates or languages that the client lacks; the manifest does not tell.</source>
        <translation>Es wird davon ausgegangen, dass das Paket des Standorts keine Patches, Updates oder Sprachen bringt, die dem Client fehlen; das Manifest sagt es nicht.</translation>
    </message>
    <message>
        <source>The site&apos;s package has files in %1, which ccmsetup applies in the same run.</source>
        <translation>Das Paket des Standorts hat Dateien in %1, die ccmsetup im selben Lauf anwendet.</translation>
    </message>
    <message>
        <source>The site&apos;s package has nothing in %1.</source>
        <translation>Das Paket des Standorts hat nichts in %1.</translation>
    </message>
    <message>
        <source>The last run found files in %1 of the site&apos;s package.</source>
        <translation>Der letzte Lauf fand Dateien in %1 des Standortpakets.</translation>
    </message>
    <message>
        <source>The last run found nothing in %1 of the site&apos;s package.</source>
        <translation>Der letzte Lauf fand nichts in %1 des Standortpakets.</translation>
    </message>
    <message>
        <source>Nothing tells whether the site&apos;s package has files in %1.</source>
        <translation>Nichts sagt, ob das Paket des Standorts Dateien in %1 hat.</translation>
    </message>
    <message>
        <source>The site&apos;s client is older than %1, from which on ClientUpdate is looked at.</source>
        <translation>Der Client des Standorts ist älter als %1, ab der ClientUpdate betrachtet wird.</translation>
    </message>
    <message>
        <source>The languages of the client change.</source>
        <translation>Die Sprachen des Clients ändern sich.</translation>
    </message>
    <message>
        <source>The languages of the client do not change, as the last run found.</source>
        <translation>Die Sprachen des Clients ändern sich nicht, wie der letzte Lauf fand.</translation>
    </message>
    <message>
        <source>Nothing tells whether the languages of the client change.</source>
        <translation>Nichts sagt, ob sich die Sprachen des Clients ändern.</translation>
    </message>
    <message>
        <source>The required version is already installed, and the installation is forced, so ccmsetup fetches client.msi again and repairs the client.</source>
        <translation>Die erforderliche Version ist bereits installiert, und die Installation ist erzwungen, daher holt ccmsetup client.msi erneut und repariert den Client.</translation>
    </message>
    <message>
        <source>The installation is not forced.</source>
        <translation>Die Installation ist nicht erzwungen.</translation>
    </message>
    <message>
        <source>The required version of the client is already installed, so a run of the scheduled task fetches client.msi again and repairs it.</source>
        <translation>Die erforderliche Version des Clients ist bereits installiert, daher holt ein Lauf der geplanten Aufgabe client.msi erneut und repariert ihn.</translation>
    </message>
    <message>
        <source>The scheduled task does not start this run.</source>
        <translation>Die geplante Aufgabe startet diesen Lauf nicht.</translation>
    </message>
    <message>
        <source>The required version of the client is already installed, so an automatic upgrade run skips it.</source>
        <translation>Die erforderliche Version des Clients ist bereits installiert, daher überspringt ihn ein Lauf des automatischen Upgrades.</translation>
    </message>
    <message>
        <source>This is no automatic upgrade run.</source>
        <translation>Dies ist kein Lauf des automatischen Upgrades.</translation>
    </message>
    <message>
        <source>What a manual run does about a client whose version is already installed is not known.</source>
        <translation>Was ein manueller Lauf mit einem Client tut, dessen Version bereits installiert ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No client is installed</source>
        <translation>Es ist kein Client installiert</translation>
    </message>
    <message>
        <source>A lower build of the client is installed</source>
        <translation>Ein niedrigerer Build des Clients ist installiert</translation>
    </message>
    <message>
        <source>A lower revision of the same build of the client is installed</source>
        <translation>Eine niedrigere Revision desselben Builds des Clients ist installiert</translation>
    </message>
    <message>
        <source>The installation is forced</source>
        <translation>Die Installation ist erzwungen</translation>
    </message>
    <message>
        <source>The package brings patches</source>
        <translation>Das Paket bringt Patches</translation>
    </message>
    <message>
        <source>The package brings language packs</source>
        <translation>Das Paket bringt Sprachpakete</translation>
    </message>
    <message>
        <source>The package brings updates</source>
        <translation>Das Paket bringt Updates</translation>
    </message>
    <message>
        <source>The languages of the client change</source>
        <translation>Die Sprachen des Clients ändern sich</translation>
    </message>
    <message>
        <source>The same or a newer client is installed, and the task runs</source>
        <translation>Derselbe oder ein neuerer Client ist installiert, und die Aufgabe läuft</translation>
    </message>
    <message>
        <source>The same or a newer client is installed, and the run is automatic</source>
        <translation>Derselbe oder ein neuerer Client ist installiert, und der Lauf ist automatisch</translation>
    </message>
    <message>
        <source>The same or a newer client is installed, and the run is manual</source>
        <translation>Derselbe oder ein neuerer Client ist installiert, und der Lauf ist manuell</translation>
    </message>
    <message>
        <source>The last run in the log did not find it and went on to install; what came of that is not told.</source>
        <translation>Der letzte Lauf im Protokoll fand es nicht und ging zur Installation über; was daraus wurde, wird nicht gesagt.</translation>
    </message>
    <message>
        <source>Ccmscope does not know how ccmsetup looks for a discovery of the type %1.</source>
        <translation>Ccmscope weiß nicht, wie ccmsetup nach einer Erkennung des Typs %1 sucht.</translation>
    </message>
    <message>
        <source>The manifest does not say how ccmsetup looks for it.</source>
        <translation>Das Manifest sagt nicht, wie ccmsetup danach sucht.</translation>
    </message>
    <message>
        <source>What was opened does not hold the client&apos;s ccmsetup folder.</source>
        <translation>Was geöffnet wurde, enthält den Ordner ccmsetup des Clients nicht.</translation>
    </message>
    <message>
        <source>What was opened holds only logs of the client&apos;s ccmsetup folder.</source>
        <translation>Was geöffnet wurde, enthält nur Protokolle aus dem Ordner ccmsetup des Clients.</translation>
    </message>
    <message>
        <source>The last run in the log found the file.</source>
        <translation>Der letzte Lauf im Protokoll fand die Datei.</translation>
    </message>
    <message>
        <source>The last run in the log found no such file.</source>
        <translation>Der letzte Lauf im Protokoll fand keine solche Datei.</translation>
    </message>
    <message>
        <source>The file is there, and the manifest asks for no more.</source>
        <translation>Die Datei ist vorhanden, und mehr verlangt das Manifest nicht.</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>Die Datei ist vorhanden.</translation>
    </message>
    <message>
        <source>What was opened does not hold %1.</source>
        <translation>Was geöffnet wurde, enthält %1 nicht.</translation>
    </message>
    <message>
        <source>%1 is not in what could be read; some of what was opened could not.</source>
        <translation>%1 ist nicht in dem, was gelesen werden konnte; manches, was geöffnet wurde, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is not on the client.</source>
        <translation>%1 ist nicht auf dem Client.</translation>
    </message>
    <message>
        <source>The file whose hash is to be compared was not opened.</source>
        <translation>Die Datei, deren Hash verglichen werden soll, wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The manifest names no hash to compare with.</source>
        <translation>Das Manifest nennt keinen Hash zum Vergleichen.</translation>
    </message>
    <message>
        <source>The hash of the file on the client could not be read.</source>
        <translation>Der Hash der Datei auf dem Client konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The hash is the one that the manifest names.</source>
        <translation>Der Hash ist der, den das Manifest nennt.</translation>
    </message>
    <message>
        <source>The hash differs: the manifest names %1, the file on the client has %2 instead.</source>
        <translation>Der Hash weicht ab: Das Manifest nennt %1, die Datei auf dem Client hat stattdessen %2.</translation>
    </message>
    <message>
        <source>Its version %1 fulfils %2 %3.</source>
        <translation>Die Version %1 erfüllt %2 %3.</translation>
    </message>
    <message>
        <source>Its version %1 is lower than %2.</source>
        <translation>Die Version %1 ist niedriger als %2.</translation>
    </message>
    <message>
        <source>Its version %1 does not fulfil %2 %3.</source>
        <translation>Die Version %1 erfüllt %2 %3 nicht.</translation>
    </message>
    <message>
        <source>Ccmscope does not know the condition %1 %2 %3.</source>
        <translation>Ccmscope kennt die Bedingung %1 %2 %3 nicht.</translation>
    </message>
    <message>
        <source>The version %1 that the manifest asks for is no version.</source>
        <translation>Die Version %1, die das Manifest verlangt, ist keine Version.</translation>
    </message>
    <message>
        <source>The file on the client has no version that could be read.</source>
        <translation>Die Datei auf dem Client hat keine Version, die gelesen werden konnte.</translation>
    </message>
    <message>
        <source>Ccmscope does not know the operator %1.</source>
        <translation>Ccmscope kennt den Operator %1 nicht.</translation>
    </message>
    <message>
        <source>The file says two versions, %1 and %2, and only one of them fulfils %3 %4.</source>
        <translation>Die Datei nennt zwei Versionen, %1 und %2, und nur eine davon erfüllt %3 %4.</translation>
    </message>
    <message>
        <source>The last run in the log found its version good enough.</source>
        <translation>Der letzte Lauf im Protokoll fand die Version ausreichend.</translation>
    </message>
    <message>
        <source>The last run in the log found its version not good enough.</source>
        <translation>Der letzte Lauf im Protokoll fand die Version nicht ausreichend.</translation>
    </message>
    <message>
        <source>The file whose version is to be compared was not opened.</source>
        <translation>Die Datei, deren Version verglichen werden soll, wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>A product with the upgrade code %1 is installed.</source>
        <translation>Ein Produkt mit dem Upgradecode %1 ist installiert.</translation>
    </message>
    <message>
        <source>No product with the upgrade code %1 was installed when the log looked.</source>
        <translation>Kein Produkt mit dem Upgradecode %1 war installiert, als das Protokoll nachsah.</translation>
    </message>
    <message>
        <source>The last run in the log detected it.</source>
        <translation>Der letzte Lauf im Protokoll hat es erkannt.</translation>
    </message>
    <message>
        <source>The last run in the log did not detect it.</source>
        <translation>Der letzte Lauf im Protokoll hat es nicht erkannt.</translation>
    </message>
    <message>
        <source>ccmsetup asks Windows Installer for the upgrade code %1. Files do not tell.</source>
        <translation>ccmsetup fragt Windows Installer nach dem Upgradecode %1. Dateien sagen es nicht.</translation>
    </message>
    <message>
        <source>Nothing tells the version of the installed product.</source>
        <translation>Nichts nennt die Version des installierten Produkts.</translation>
    </message>
    <message>
        <source>The last run in the log detected it in the registry.</source>
        <translation>Der letzte Lauf im Protokoll hat es in der Registrierung erkannt.</translation>
    </message>
    <message>
        <source>The last run in the log did not detect it in the registry.</source>
        <translation>Der letzte Lauf im Protokoll hat es in der Registrierung nicht erkannt.</translation>
    </message>
    <message>
        <source>ccmsetup looks into the registry at %1. Files do not tell.</source>
        <translation>ccmsetup sieht in der Registrierung unter %1 nach. Dateien sagen es nicht.</translation>
    </message>
    <message>
        <source>A client.msi lies in the ccmsetup folder.</source>
        <translation>Im Ordner ccmsetup liegt eine client.msi.</translation>
    </message>
    <message>
        <source>No client.msi lies in the ccmsetup folder; ccmsetup may have deleted it when it ended.</source>
        <translation>Im Ordner ccmsetup liegt keine client.msi; ccmsetup hat sie möglicherweise an seinem Ende gelöscht.</translation>
    </message>
    <message>
        <source>How to look for the item is not known</source>
        <translation>Wie nach dem Element zu suchen ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Die Datei fehlt</translation>
    </message>
    <message>
        <source>The hash of the file differs</source>
        <translation>Der Hash der Datei weicht ab</translation>
    </message>
    <message>
        <source>The version of the file is not good enough</source>
        <translation>Die Version der Datei ist nicht ausreichend</translation>
    </message>
    <message>
        <source>The product is not installed</source>
        <translation>Das Produkt ist nicht installiert</translation>
    </message>
    <message>
        <source>The version of the product is not good enough</source>
        <translation>Die Version des Produkts ist nicht ausreichend</translation>
    </message>
    <message>
        <source>The registry does not hold it</source>
        <translation>Die Registrierung enthält es nicht</translation>
    </message>
    <message>
        <source>client.msi is missing</source>
        <translation>client.msi fehlt</translation>
    </message>
    <message>
        <source>The hash of client.msi differs</source>
        <translation>Der Hash von client.msi weicht ab</translation>
    </message>
    <message>
        <source>The site&apos;s client is older than version %1, with which this came.</source>
        <translation>Der Client des Standorts ist älter als Version %1, mit der dies kam.</translation>
    </message>
    <message>
        <source>With /IgnoreSkipUpgrade a stamp does not stop ccmsetup.</source>
        <translation>Mit /IgnoreSkipUpgrade hält eine Kennzeichnung ccmsetup nicht an.</translation>
    </message>
    <message>
        <source>The client is stamped with /AlwaysExcludeUpgrade, so ccmsetup stops.</source>
        <translation>Der Client ist mit /AlwaysExcludeUpgrade gekennzeichnet, daher hält ccmsetup an.</translation>
    </message>
    <message>
        <source>The client is not stamped with /AlwaysExcludeUpgrade.</source>
        <translation>Der Client ist nicht mit /AlwaysExcludeUpgrade gekennzeichnet.</translation>
    </message>
    <message>
        <source>The last run in the log went on to look at items, so the client was not stamped.</source>
        <translation>Der letzte Lauf im Protokoll ging dazu über, Elemente zu betrachten, der Client war also nicht gekennzeichnet.</translation>
    </message>
    <message>
        <source>Nothing tells whether the client is stamped with /AlwaysExcludeUpgrade.</source>
        <translation>Nichts sagt, ob der Client mit /AlwaysExcludeUpgrade gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>The client is taken as not stamped with /AlwaysExcludeUpgrade; nothing tells.</source>
        <translation>Es wird davon ausgegangen, dass der Client nicht mit /AlwaysExcludeUpgrade gekennzeichnet ist; nichts sagt es.</translation>
    </message>
    <message>
        <source>With /IgnoreSkipUpgrade the exclusion collection does not stop ccmsetup.</source>
        <translation>Mit /IgnoreSkipUpgrade hält die Ausschlusssammlung ccmsetup nicht an.</translation>
    </message>
    <message>
        <source>The management point answered that the client is excluded from upgrades, so ccmsetup stops.</source>
        <translation>Der Verwaltungspunkt hat geantwortet, dass der Client von Upgrades ausgeschlossen ist, daher hält ccmsetup an.</translation>
    </message>
    <message>
        <source>The management point answered that the client is not excluded from upgrades.</source>
        <translation>Der Verwaltungspunkt hat geantwortet, dass der Client nicht von Upgrades ausgeschlossen ist.</translation>
    </message>
    <message>
        <source>Nothing tells whether the client is in the exclusion collection.</source>
        <translation>Nichts sagt, ob der Client in der Ausschlusssammlung ist.</translation>
    </message>
    <message>
        <source>The client is taken as not being in the exclusion collection; nothing tells.</source>
        <translation>Es wird davon ausgegangen, dass der Client nicht in der Ausschlusssammlung ist; nichts sagt es.</translation>
    </message>
    <message>
        <source>Automatic client upgrade is off at the site, as the management point answered.</source>
        <translation>Das automatische Clientupgrade ist am Standort ausgeschaltet, wie der Verwaltungspunkt geantwortet hat.</translation>
    </message>
    <message>
        <source>Automatic client upgrade is on at the site, as the management point answered.</source>
        <translation>Das automatische Clientupgrade ist am Standort eingeschaltet, wie der Verwaltungspunkt geantwortet hat.</translation>
    </message>
    <message>
        <source>Nothing tells whether automatic client upgrade is on at the site.</source>
        <translation>Nichts sagt, ob das automatische Clientupgrade am Standort eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Automatic client upgrade is taken as being on at the site; nothing tells.</source>
        <translation>Es wird davon ausgegangen, dass das automatische Clientupgrade am Standort eingeschaltet ist; nichts sagt es.</translation>
    </message>
    <message>
        <source>The site does not leave servers out.</source>
        <translation>Der Standort lässt Server nicht aus.</translation>
    </message>
    <message>
        <source>The client is no server.</source>
        <translation>Der Client ist kein Server.</translation>
    </message>
    <message>
        <source>The site leaves servers out of automatic upgrades, and the client is one.</source>
        <translation>Der Standort lässt Server von automatischen Upgrades aus, und der Client ist einer.</translation>
    </message>
    <message>
        <source>The site leaves servers out, and nothing tells whether the client is one.</source>
        <translation>Der Standort lässt Server aus, und nichts sagt, ob der Client einer ist.</translation>
    </message>
    <message>
        <source>Nothing tells whether the site leaves servers out.</source>
        <translation>Nichts sagt, ob der Standort Server auslässt.</translation>
    </message>
    <message>
        <source>The site is taken as not leaving this client out as a server; nothing tells.</source>
        <translation>Es wird davon ausgegangen, dass der Standort diesen Client nicht als Server auslässt; nichts sagt es.</translation>
    </message>
    <message>
        <source>The site does not leave virtual desktops out.</source>
        <translation>Der Standort lässt virtuelle Desktops nicht aus.</translation>
    </message>
    <message>
        <source>The client is no virtual desktop.</source>
        <translation>Der Client ist kein virtueller Desktop.</translation>
    </message>
    <message>
        <source>The site leaves out virtual desktops that are not kept, and the client is one.</source>
        <translation>Der Standort lässt virtuelle Desktops aus, die nicht behalten werden, und der Client ist einer.</translation>
    </message>
    <message>
        <source>Nothing tells whether the client is a virtual desktop that the site leaves out.</source>
        <translation>Nichts sagt, ob der Client ein virtueller Desktop ist, den der Standort auslässt.</translation>
    </message>
    <message>
        <source>The client is taken as no virtual desktop that the site leaves out; nothing tells.</source>
        <translation>Es wird davon ausgegangen, dass der Client kein virtueller Desktop ist, den der Standort auslässt; nichts sagt es.</translation>
    </message>
    <message>
        <source>The client is stamped with /AlwaysExcludeUpgrade</source>
        <translation>Der Client ist mit /AlwaysExcludeUpgrade gekennzeichnet</translation>
    </message>
    <message>
        <source>The client is in the exclusion collection</source>
        <translation>Der Client ist in der Ausschlusssammlung</translation>
    </message>
    <message>
        <source>Automatic client upgrade is off</source>
        <translation>Das automatische Clientupgrade ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Servers are left out, and the client is one</source>
        <translation>Server werden ausgelassen, und der Client ist einer</translation>
    </message>
    <message>
        <source>Virtual desktops are left out, and the client is one</source>
        <translation>Virtuelle Desktops werden ausgelassen, und der Client ist einer</translation>
    </message>
    <message>
        <source>The manifest does not say how it is installed.</source>
        <translation>Das Manifest sagt nicht, wie es installiert wird.</translation>
    </message>
    <message>
        <source>It is only placed in the ccmsetup folder, not installed.</source>
        <translation>Es wird nur in den Ordner ccmsetup gelegt, nicht installiert.</translation>
    </message>
    <message>
        <source>It is installed as %1.</source>
        <translation>Es wird als %1 installiert.</translation>
    </message>
    <message>
        <source>It is a program of Windows, so there is nothing to download.</source>
        <translation>Es ist ein Programm von Windows, daher ist nichts herunterzuladen.</translation>
    </message>
    <message>
        <source>It comes with the site&apos;s package.</source>
        <translation>Es kommt mit dem Paket des Standorts.</translation>
    </message>
    <message>
        <source>The item is only placed</source>
        <translation>Das Element wird nur abgelegt</translation>
    </message>
    <message>
        <source>The item is a program of Windows</source>
        <translation>Das Element ist ein Programm von Windows</translation>
    </message>
    <message>
        <source>The site&apos;s client is older than version 1802, from which on Windows 10 and later use the protection of Windows itself.</source>
        <translation>Der Client des Standorts ist älter als Version 1802, ab der Windows 10 und neuer den Schutz von Windows selbst verwenden.</translation>
    </message>
    <message>
        <source>Nothing tells which Windows the client runs.</source>
        <translation>Nichts sagt, welches Windows auf dem Client läuft.</translation>
    </message>
    <message>
        <source>The client runs a Windows before 10.</source>
        <translation>Auf dem Client läuft ein Windows vor 10.</translation>
    </message>
    <message>
        <source>Windows 10 and later use the protection of Windows itself, so SCEPInstall.exe is not needed.</source>
        <translation>Windows 10 und neuer verwenden den Schutz von Windows selbst, daher wird SCEPInstall.exe nicht gebraucht.</translation>
    </message>
    <message>
        <source>Nothing tells which version of SCEPInstall.exe the run leaves behind.</source>
        <translation>Nichts sagt, welche Version von SCEPInstall.exe der Lauf zurücklässt.</translation>
    </message>
    <message>
        <source>Nothing tells which version of Endpoint Protection is installed.</source>
        <translation>Nichts sagt, welche Version von Endpoint Protection installiert ist.</translation>
    </message>
    <message>
        <source>Endpoint Protection %1 is installed, which is lower than the installer&apos;s %2: the agent upgrades it.</source>
        <translation>Endpoint Protection %1 ist installiert, was niedriger ist als %2 des Installationsprogramms: Der Agent führt ein Upgrade aus.</translation>
    </message>
    <message>
        <source>The installed Endpoint Protection %1 is not lower than the installer&apos;s %2.</source>
        <translation>Das installierte Endpoint Protection %1 ist nicht niedriger als %2 des Installationsprogramms.</translation>
    </message>
    <message>
        <source>Endpoint Protection %1 is installed and the installer is %2, so there is nothing to install.</source>
        <translation>Endpoint Protection %1 ist installiert, und das Installationsprogramm ist %2, daher ist nichts zu installieren.</translation>
    </message>
    <message>
        <source>The installed Endpoint Protection %1 is lower than the installer&apos;s %2.</source>
        <translation>Das installierte Endpoint Protection %1 ist niedriger als %2 des Installationsprogramms.</translation>
    </message>
    <message>
        <source>Windows brings the protection itself</source>
        <translation>Windows bringt den Schutz selbst mit</translation>
    </message>
    <message>
        <source>A lower version of Endpoint Protection is installed</source>
        <translation>Eine niedrigere Version von Endpoint Protection ist installiert</translation>
    </message>
    <message>
        <source>The installed Endpoint Protection is not lower</source>
        <translation>Das installierte Endpoint Protection ist nicht niedriger</translation>
    </message>
    <message>
        <source>What only the last run in the log tells is taken as still true.</source>
        <translation>Was nur der letzte Lauf im Protokoll sagt, wird als noch zutreffend genommen.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleBitsNotFound</name>
    <message>
        <source>The web server does not have a file of the client (404)</source>
        <translation>Der Webserver hat eine Datei des Clients nicht (404)</translation>
    </message>
    <message>
        <source>A download by BITS ended with HTTP status 404 (0x80190194): the server does not have the file, or does not hand it out.</source>
        <translation>Ein Download durch BITS endete mit HTTP-Status 404 (0x80190194): Der Server hat die Datei nicht oder gibt sie nicht heraus.</translation>
    </message>
    <message>
        <source>The download of %1 by BITS ended with HTTP status 404 (0x80190194): the server does not have the file, or does not hand it out.</source>
        <translation>Der Download von %1 durch BITS endete mit HTTP-Status 404 (0x80190194): Der Server hat die Datei nicht oder gibt sie nicht heraus.</translation>
    </message>
    <message>
        <source>Open the address from the client; if the file is missing, update the client package on that distribution point, and if it is there, look at the request filtering of its web server.</source>
        <translation>Öffnen Sie die Adresse vom Client aus; fehlt die Datei, aktualisieren Sie das Clientpaket auf diesem Verteilungspunkt, und ist sie vorhanden, sehen Sie sich die Anforderungsfilterung seines Webservers an.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleDocument</name>
    <message>
        <source>It may have %1 bytes.</source>
        <translation>Erlaubt sind %1 Bytes.</translation>
    </message>
    <message>
        <source>It holds no list &quot;%1&quot;.</source>
        <translation>Die Liste &quot;%1&quot; ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Its schema is not %1.</source>
        <translation>Das Schema ist nicht %1.</translation>
    </message>
    <message>
        <source>It may hold %1 entries.</source>
        <translation>Erlaubt sind %1 Einträge.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleExcluded</name>
    <message>
        <source>The client is excluded from upgrades</source>
        <translation>Der Client ist von Upgrades ausgeschlossen</translation>
    </message>
    <message>
        <source>The client is stamped with /AlwaysExcludeUpgrade, so ccmsetup stopped before it did anything.</source>
        <translation>Der Client ist mit /AlwaysExcludeUpgrade gekennzeichnet, daher hielt ccmsetup an, bevor es etwas tat.</translation>
    </message>
    <message>
        <source>Leave it as it is if that is meant; otherwise run ccmsetup with /IgnoreSkipUpgrade once, or with /AlwaysExcludeUpgrade:FALSE to take the stamp off.</source>
        <translation>Lassen Sie es so, wenn das beabsichtigt ist; andernfalls führen Sie ccmsetup einmal mit /IgnoreSkipUpgrade aus oder mit /AlwaysExcludeUpgrade:FALSE, um die Kennzeichnung zu entfernen.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleExcludedByCollection</name>
    <message>
        <source>The client is in the collection that is excluded from upgrades</source>
        <translation>Der Client ist in der Sammlung, die von Upgrades ausgeschlossen ist</translation>
    </message>
    <message>
        <source>The management point answered that this client is excluded from automatic upgrades: it runs ccmsetup and stops.</source>
        <translation>Der Verwaltungspunkt hat geantwortet, dass dieser Client von automatischen Upgrades ausgeschlossen ist: Er führt ccmsetup aus und hält an.</translation>
    </message>
    <message>
        <source>Leave it as it is if that is meant; otherwise take the client out of the exclusion collection and wait for the next automatic upgrade.</source>
        <translation>Lassen Sie es so, wenn das beabsichtigt ist; andernfalls nehmen Sie den Client aus der Ausschlusssammlung und warten Sie auf das nächste automatische Upgrade.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleFiles</name>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ccm::RuleHashValidation</name>
    <message>
        <source>A downloaded file is not the one that the manifest names</source>
        <translation>Eine heruntergeladene Datei ist nicht die, die das Manifest nennt</translation>
    </message>
    <message>
        <source>A hash is not the one that was expected</source>
        <translation>Ein Hash ist nicht der erwartete</translation>
    </message>
    <message>
        <source>%1 was downloaded, but its hash is %2 where the manifest says %3.</source>
        <translation>%1 wurde heruntergeladen, aber der Hash ist %2, wo das Manifest %3 sagt.</translation>
    </message>
    <message>
        <source>ccmsetup ended with that; which file it was is not in its log.</source>
        <translation>Damit endete ccmsetup; welche Datei es war, steht nicht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>Update the client package on the distribution points so that its files and its manifest are of one version, and exclude the ccmsetup folder from whatever changes files on their way.</source>
        <translation>Aktualisieren Sie das Clientpaket auf den Verteilungspunkten, sodass seine Dateien und sein Manifest von einer Version sind, und nehmen Sie den Ordner ccmsetup von allem aus, was Dateien unterwegs ändert.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleInstallerBusy</name>
    <message>
        <source>Another installation was under way</source>
        <translation>Eine andere Installation war im Gange</translation>
    </message>
    <message>
        <source>Windows Installer answered 1618: it was busy with another installation and takes only one at a time.</source>
        <translation>Windows Installer hat mit 1618 geantwortet: Er war mit einer anderen Installation beschäftigt und nimmt nur eine zur selben Zeit an.</translation>
    </message>
    <message>
        <source>Let the other installation end, or restart the computer if it hangs, and run ccmsetup again.</source>
        <translation>Lassen Sie die andere Installation enden, oder starten Sie den Computer neu, wenn sie hängt, und führen Sie ccmsetup erneut aus.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleInstallerFailed</name>
    <message>
        <source>The custom action %1 returned %2; the action %3 was the first to fail for it, and Windows Installer rolled the client&apos;s installation back (1603).</source>
        <translation>Die benutzerdefinierte Aktion %1 gab %2 zurück; die Aktion %3 schlug deshalb als erste fehl, und Windows Installer setzte die Installation des Clients zurück (1603).</translation>
    </message>
    <message>
        <source>The custom action %1 failed; the action %2 was the first to fail for it, and Windows Installer rolled the client&apos;s installation back (1603).</source>
        <translation>Die benutzerdefinierte Aktion %1 ist fehlgeschlagen; die Aktion %2 schlug deshalb als erste fehl, und Windows Installer setzte die Installation des Clients zurück (1603).</translation>
    </message>
    <message>
        <source>The action %1 was the first to fail, and Windows Installer rolled the client&apos;s installation back (1603).</source>
        <translation>Die Aktion %1 schlug als erste fehl, und Windows Installer setzte die Installation des Clients zurück (1603).</translation>
    </message>
    <message>
        <source>Read the records before it in the log of Windows Installer: they say what the action wanted and did not get.</source>
        <translation>Lesen Sie die Einträge davor im Protokoll von Windows Installer: Sie sagen, was die Aktion wollte und nicht bekam.</translation>
    </message>
    <message>
        <source>Windows Installer could not install the client (1603)</source>
        <translation>Windows Installer konnte den Client nicht installieren (1603)</translation>
    </message>
    <message>
        <source>Windows Installer rolled the client&apos;s installation back (1603). Which action failed first stands in its own log, which is not among the logs here or does not tell.</source>
        <translation>Windows Installer setzte die Installation des Clients zurück (1603). Welche Aktion zuerst fehlschlug, steht in seinem eigenen Protokoll, das nicht unter den Protokollen hier ist oder es nicht sagt.</translation>
    </message>
    <message>
        <source>Open client.msi.log of this run beside ccmsetup.log and look for the first &quot;Return value 3&quot;.</source>
        <translation>Öffnen Sie die client.msi.log dieses Laufs neben ccmsetup.log, und suchen Sie das erste „Return value 3“.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleMaintenanceWindow</name>
    <message>
        <source>The upgrade waits for a maintenance window</source>
        <translation>Das Upgrade wartet auf ein Wartungsfenster</translation>
    </message>
    <message>
        <source>ccmsetup sent state 103: it may go on only in a maintenance window of the client.</source>
        <translation>ccmsetup hat den Zustand 103 gesendet: Es darf nur in einem Wartungsfenster des Clients fortfahren.</translation>
    </message>
    <message>
        <source>Check that a maintenance window of the client opens before the upgrade period ends, and that it is long enough.</source>
        <translation>Prüfen Sie, ob sich ein Wartungsfenster des Clients öffnet, bevor der Upgradezeitraum endet, und ob es lang genug ist.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleMeteredNetwork</name>
    <message>
        <source>The network is metered</source>
        <translation>Das Netzwerk ist getaktet</translation>
    </message>
    <message>
        <source>ccmsetup sent state 329: the client is on a metered network, over which setup may not download anything.</source>
        <translation>ccmsetup hat den Zustand 329 gesendet: Der Client ist in einem getakteten Netzwerk, über das Setup nichts herunterladen darf.</translation>
    </message>
    <message>
        <source>Connect the client to a network that is not metered, or run ccmsetup with /AllowMetered.</source>
        <translation>Verbinden Sie den Client mit einem nicht getakteten Netzwerk, oder führen Sie ccmsetup mit /AllowMetered aus.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleMomentMissed</name>
    <message>
        <source>The moment of the upgrade has passed without a run</source>
        <translation>Der Zeitpunkt des Upgrades ist ohne Lauf verstrichen</translation>
    </message>
    <message>
        <source>The client has drawn %1 (its local time) for its upgrade, and no run of ccmsetup follows in these logs: it was off then, or the logs are older.</source>
        <translation>Der Client hat %1 (seine Ortszeit) für sein Upgrade gezogen, und kein Lauf von ccmsetup folgt in diesen Protokollen: Er war dann ausgeschaltet, oder die Protokolle sind älter.</translation>
    </message>
    <message>
        <source>Read the client&apos;s log as it is now; after its next start it draws another moment, within 24 hours if the period of the upgrade is over.</source>
        <translation>Lesen Sie das Protokoll des Clients, wie es jetzt ist; nach seinem nächsten Start zieht er einen anderen Zeitpunkt, innerhalb von 24 Stunden, wenn der Zeitraum des Upgrades vorbei ist.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleMomentNotReached</name>
    <message>
        <source>The moment of the upgrade is not reached yet</source>
        <translation>Der Zeitpunkt des Upgrades ist noch nicht erreicht</translation>
    </message>
    <message>
        <source>The client has drawn %1 (its local time) for its upgrade; until then nothing happens.</source>
        <translation>Der Client hat %1 (seine Ortszeit) für sein Upgrade gezogen; bis dahin geschieht nichts.</translation>
    </message>
    <message>
        <source>Wait, and keep the computer on at that moment: if it is off, it draws another one when it starts.</source>
        <translation>Warten Sie, und lassen Sie den Computer zu diesem Zeitpunkt eingeschaltet: Ist er ausgeschaltet, zieht der Client beim Start einen anderen.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleNoDistributionPoint</name>
    <message>
        <source>No distribution point has the client package</source>
        <translation>Kein Verteilungspunkt hat das Clientpaket</translation>
    </message>
    <message>
        <source>Management point %1 names no distribution point that has the client package in the expected version and that this client may use (0x87d00215).</source>
        <translation>Der Verwaltungspunkt %1 nennt keinen Verteilungspunkt, der das Clientpaket in der erwarteten Version hat und den dieser Client verwenden darf (0x87d00215).</translation>
    </message>
    <message>
        <source>The management point names no distribution point that has the client package in the expected version and that this client may use (0x87d00215).</source>
        <translation>Der Verwaltungspunkt nennt keinen Verteilungspunkt, der das Clientpaket in der erwarteten Version hat und den dieser Client verwenden darf (0x87d00215).</translation>
    </message>
    <message>
        <source>Check in the console that the Configuration Manager Client Package is distributed to a distribution point of this client&apos;s boundary group, and that its content there is up to date.</source>
        <translation>Prüfen Sie in der Konsole, ob das Configuration Manager Client Package an einen Verteilungspunkt der Begrenzungsgruppe dieses Clients verteilt ist und ob sein Inhalt dort aktuell ist.</translation>
    </message>
</context>
<context>
    <name>ccm::RulePrerequisite</name>
    <message>
        <source>A prerequisite could not be installed</source>
        <translation>Eine Voraussetzung konnte nicht installiert werden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The installer of the prerequisite %1 returned exit code %2.</source>
        <translation>Das Installationsprogramm der Voraussetzung %1 gab den Exitcode %2 zurück.</translation>
    </message>
    <message>
        <source>Run that installer by hand on the client and read its own log; the client is installed only after all of its prerequisites.</source>
        <translation>Führen Sie dieses Installationsprogramm von Hand auf dem Client aus, und lesen Sie sein eigenes Protokoll; der Client wird erst nach allen seinen Voraussetzungen installiert.</translation>
    </message>
    <message>
        <source>ccmsetup ended with exit code 9: a prerequisite of the client is not met.</source>
        <translation>ccmsetup endete mit Exitcode 9: Eine Voraussetzung des Clients ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>Look for the item that was put to the pending list and not installed, and install it by hand.</source>
        <translation>Suchen Sie das Element, das auf die Warteliste gesetzt und nicht installiert wurde, und installieren Sie es von Hand.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleReinstallLoop</name>
    <message>
        <source>The client is installed again every five hours</source>
        <translation>Der Client wird alle fünf Stunden erneut installiert</translation>
    </message>
    <message numerus="yes">
        <source>ccmsetup ran %n time(s), five hours apart, and ended with success each time, as the retry task does that clients up to version 1602 made in the folder \Microsoft\Microsoft\Configuration Manager and never deleted.</source>
        <translation>
            <numerusform>ccmsetup lief %n Mal, im Abstand von fünf Stunden, und endete jedes Mal mit Erfolg, wie es die Wiederholungsaufgabe tut, die Clients bis Version 1602 im Ordner \Microsoft\Microsoft\Configuration Manager anlegten und nie löschten.</numerusform>
            <numerusform>ccmsetup lief %n Mal, im Abstand von fünf Stunden, und endete jedes Mal mit Erfolg, wie es die Wiederholungsaufgabe tut, die Clients bis Version 1602 im Ordner \Microsoft\Microsoft\Configuration Manager anlegten und nie löschten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the Task Scheduler for &quot;Configuration Manager Client Retry Task&quot; in that folder and delete it.</source>
        <translation>Suchen Sie in der Aufgabenplanung in diesem Ordner nach „Configuration Manager Client Retry Task“, und löschen Sie die Aufgabe.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleRestartNeeded</name>
    <message>
        <source>The computer has to be restarted</source>
        <translation>Der Computer muss neu gestartet werden</translation>
    </message>
    <message>
        <source>ccmsetup cannot go on before the computer is restarted; it starts again by itself afterwards.</source>
        <translation>ccmsetup kann nicht fortfahren, bevor der Computer neu gestartet ist; danach startet es von selbst wieder.</translation>
    </message>
    <message>
        <source>The client is installed, and the computer has to be restarted to complete it.</source>
        <translation>Der Client ist installiert, und der Computer muss neu gestartet werden, um die Installation abzuschließen.</translation>
    </message>
    <message>
        <source>Restart the computer when its users allow.</source>
        <translation>Starten Sie den Computer neu, wenn seine Benutzer es erlauben.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleSecondWindow</name>
    <message>
        <source>The installation needs a second maintenance window</source>
        <translation>Die Installation braucht ein zweites Wartungsfenster</translation>
    </message>
    <message>
        <source>The files are downloaded, and ccmsetup sent state 103: the installation waits for the next maintenance window, as setup uses one for itself and one for the client.</source>
        <translation>Die Dateien sind heruntergeladen, und ccmsetup hat den Zustand 103 gesendet: Die Installation wartet auf das nächste Wartungsfenster, da Setup eines für sich selbst und eines für den Client braucht.</translation>
    </message>
    <message>
        <source>Wait for the next maintenance window, and plan two of them within the period of the upgrade.</source>
        <translation>Warten Sie auf das nächste Wartungsfenster, und planen Sie zwei davon innerhalb des Upgradezeitraums.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleWriteFilter</name>
    <message>
        <source>A write filter protects the system drive</source>
        <translation>Ein Schreibfilter schützt das Systemlaufwerk</translation>
    </message>
    <message>
        <source>ccmsetup sent state 304: the write filter of the system drive is on, and what would be installed would be gone after the next restart.</source>
        <translation>ccmsetup hat den Zustand 304 gesendet: Der Schreibfilter des Systemlaufwerks ist eingeschaltet, und was installiert würde, wäre nach dem nächsten Neustart verschwunden.</translation>
    </message>
    <message>
        <source>Turn the write filter off for the upgrade, or deploy it in a maintenance window so that the device goes into its servicing mode by itself.</source>
        <translation>Schalten Sie den Schreibfilter für das Upgrade aus, oder stellen Sie es in einem Wartungsfenster bereit, sodass das Gerät von selbst in seinen Wartungsmodus geht.</translation>
    </message>
</context>
<context>
    <name>ccm::RunAlignment</name>
    <message>
        <source>no phase</source>
        <translation>keine Phase</translation>
    </message>
    <message>
        <source>Neither run tells anything that can be compared.</source>
        <translation>Keiner der Läufe sagt etwas, das verglichen werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>Both runs tell the same in %n message(s).</source>
        <translation>
            <numerusform>Beide Läufe sagen dasselbe in %n Meldung.</numerusform>
            <numerusform>Beide Läufe sagen dasselbe in %n Meldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs part in the phase &quot;%1&quot;: only the left one says &quot;%2&quot;.</source>
        <translation>Die Läufe trennen sich in der Phase „%1“: Nur der linke sagt „%2“.</translation>
    </message>
    <message>
        <source>The runs part in the phase &quot;%1&quot;: only the right one says &quot;%2&quot;.</source>
        <translation>Die Läufe trennen sich in der Phase „%1“: Nur der rechte sagt „%2“.</translation>
    </message>
    <message>
        <source>The runs part in the phase &quot;%1&quot;: the left one says &quot;%2&quot;, the right one &quot;%3&quot;.</source>
        <translation>Die Läufe trennen sich in der Phase „%1“: Der linke sagt „%2“, der rechte „%3“.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n message(s) of each were compared.</source>
        <translation>
            <numerusform>Nur die erste %n Meldung von jedem wurde verglichen.</numerusform>
            <numerusform>Nur die ersten %n Meldungen von jedem wurden verglichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::RunComparer</name>
    <message>
        <source>It is no client.</source>
        <translation>Das ist kein Client.</translation>
    </message>
    <message>
        <source>Compare with a run of another client</source>
        <translation>Mit einem Lauf eines anderen Clients vergleichen</translation>
    </message>
    <message>
        <source>Reading the runs of this client</source>
        <translation>Die Läufe dieses Clients werden gelesen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>ccm::RunComparison</name>
    <message>
        <source>&amp;Differences only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>What the comparison comes to</source>
        <translation>Ergebnis des Vergleichs</translation>
    </message>
    <message>
        <source>Messages of both runs</source>
        <translation>Meldungen beider Läufe</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Message of the left run</source>
        <translation>Meldung des linken Laufs</translation>
    </message>
    <message>
        <source>Message of the right run</source>
        <translation>Meldung des rechten Laufs</translation>
    </message>
    <message>
        <source>&amp;Left run</source>
        <translation>&amp;Linker Lauf</translation>
    </message>
    <message>
        <source>&amp;Right run</source>
        <translation>&amp;Rechter Lauf</translation>
    </message>
    <message>
        <source>&amp;Another client</source>
        <translation>&amp;Anderer Client</translation>
    </message>
    <message>
        <source>Compares with a run of another client. The client that is open stays open.</source>
        <translation>Vergleicht mit einem Lauf eines anderen Clients. Der geöffnete Client bleibt geöffnet.</translation>
    </message>
    <message>
        <source>A client&apos;s Windows &amp;folder, or a copy…</source>
        <translation>Windows-&amp;Ordner eines Clients oder eine Kopie…</translation>
    </message>
    <message>
        <source>An &amp;archive, or a log…</source>
        <translation>Ein &amp;Archiv oder ein Protokoll…</translation>
    </message>
    <message>
        <source>No run is in the logs</source>
        <translation>In den Protokollen ist kein Lauf</translation>
    </message>
    <message>
        <source>The other client has no run of ccmsetup in its logs.</source>
        <translation>Der andere Client hat keinen Lauf von ccmsetup in seinen Protokollen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Both sides are the same run: choose another one.</source>
        <translation>Beide Seiten sind derselbe Lauf: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This run does not say it.</source>
        <translation>Dieser Lauf sagt es nicht.</translation>
    </message>
    <message>
        <source>Open %1 of that client</source>
        <translation>%1 dieses Clients öffnen</translation>
    </message>
    <message>
        <source>Shows the record</source>
        <translation>Zeigt den Eintrag</translation>
    </message>
</context>
<context>
    <name>ccm::RunItemModel</name>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>ccm::RunModel</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet durch</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exitcode</translation>
    </message>
</context>
<context>
    <name>ccm::RunPairModel</name>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>Erste Abweichung</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>First difference: left only</source>
        <translation>Erste Abweichung: nur links</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>First difference: right only</source>
        <translation>Erste Abweichung: nur rechts</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Left run</source>
        <translation>Linker Lauf</translation>
    </message>
    <message>
        <source>Right run</source>
        <translation>Rechter Lauf</translation>
    </message>
</context>
<context>
    <name>ccm::RunProgress</name>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading %1 by BITS</source>
        <translation>%1 wird durch BITS heruntergeladen</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 wird kopiert</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 im Mittel</translation>
    </message>
    <message>
        <source>Windows Installer is at work; its own log is not among the logs</source>
        <translation>Windows Installer arbeitet; sein eigenes Protokoll ist nicht unter den Protokollen</translation>
    </message>
    <message>
        <source>Windows Installer has begun</source>
        <translation>Windows Installer hat begonnen</translation>
    </message>
    <message numerus="yes">
        <source>Windows Installer: %n action(s) have ended, the last one named is %1</source>
        <translation>
            <numerusform>Windows Installer: %n Aktion ist beendet, die zuletzt genannte ist %1</numerusform>
            <numerusform>Windows Installer: %n Aktionen sind beendet, die zuletzt genannte ist %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting: the next try comes %n minute(s) after %1</source>
        <translation>
            <numerusform>Warten: Der nächste Versuch kommt %n Minute nach %1</numerusform>
            <numerusform>Warten: Der nächste Versuch kommt %n Minuten nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has begun</source>
        <translation>Der Lauf hat begonnen</translation>
    </message>
    <message>
        <source>In the phase &quot;%1&quot; since %2</source>
        <translation>In der Phase „%1“ seit %2</translation>
    </message>
</context>
<context>
    <name>ccm::RunText</name>
    <message>
        <source>In the manifest</source>
        <translation>Im Manifest</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Trifft hier nicht zu</translation>
    </message>
    <message>
        <source>Version compared</source>
        <translation>Version verglichen</translation>
    </message>
    <message>
        <source>The file is the manifest&apos;s</source>
        <translation>Die Datei ist die des Manifests</translation>
    </message>
    <message>
        <source>The file is not the manifest&apos;s</source>
        <translation>Die Datei ist nicht die des Manifests</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation>Keine solche Datei</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>Kein solches Produkt</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Has to be installed</source>
        <translation>Muss installiert werden</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The hash is the manifest&apos;s</source>
        <translation>Der Hash ist der des Manifests</translation>
    </message>
    <message>
        <source>Signed by Microsoft</source>
        <translation>Von Microsoft signiert</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Its end is not in the logs</source>
        <translation>Das Ende steht nicht in den Protokollen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>Run of %1, phase &quot;%2&quot;</source>
        <translation>Lauf %1, Phase „%2“</translation>
    </message>
    <message>
        <source>Its end is not in the log</source>
        <translation>Das Ende steht nicht im Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>Its end is not in the log; %n action(s) have ended, the last one is %1</source>
        <translation>
            <numerusform>Das Ende steht nicht im Protokoll; %n Aktion ist beendet, die letzte ist %1</numerusform>
            <numerusform>Das Ende steht nicht im Protokoll; %n Aktionen sind beendet, die letzte ist %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::SavedBookmarks</name>
    <message>
        <source>Bookmark %1 does not say at which record it is.</source>
        <translation>Lesezeichen %1 sagt nicht, bei welchem Eintrag es ist.</translation>
    </message>
</context>
<context>
    <name>ccm::SavedTable</name>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
</context>
<context>
    <name>ccm::ScheduleStatements</name>
    <message>
        <source>%1 local time, %2 UTC</source>
        <translation>%1 Ortszeit, %2 UTC</translation>
    </message>
    <message>
        <source>Drawn again</source>
        <translation>Erneut gezogen</translation>
    </message>
    <message>
        <source>Told again</source>
        <translation>Erneut genannt</translation>
    </message>
    <message>
        <source>Moment drawn</source>
        <translation>Gezogener Zeitpunkt</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Whether the moment has passed is not known; no run at or after it is in the logs.</source>
        <translation>Ob der Zeitpunkt verstrichen ist, ist nicht bekannt; zu oder nach ihm ist kein Lauf in den Protokollen.</translation>
    </message>
    <message>
        <source>A run began at or after the moment: %1.</source>
        <translation>Ein Lauf begann zu diesem Zeitpunkt oder danach: %1.</translation>
    </message>
    <message>
        <source>The moment has passed; the logs end before it.</source>
        <translation>Der Zeitpunkt ist verstrichen; die Protokolle enden davor.</translation>
    </message>
    <message>
        <source>The moment has passed, and no run at or after it is in the logs.</source>
        <translation>Der Zeitpunkt ist verstrichen, und zu oder nach ihm ist kein Lauf in den Protokollen.</translation>
    </message>
    <message>
        <source>The moment lies ahead.</source>
        <translation>Der Zeitpunkt liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The management point says</source>
        <translation>Der Verwaltungspunkt sagt</translation>
    </message>
    <message>
        <source>Upgrade below client version</source>
        <translation>Upgrade unterhalb der Clientversion</translation>
    </message>
    <message>
        <source>Version of the site</source>
        <translation>Version des Standorts</translation>
    </message>
    <message>
        <source>Client package</source>
        <translation>Clientpaket</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>With the arguments</source>
        <translation>Mit den Argumenten</translation>
    </message>
</context>
<context>
    <name>ccm::Screenshots</name>
    <message>
        <source>%1: The folder cannot be made.</source>
        <translation>%1: Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1: The picture cannot be written.</source>
        <translation>%1: Das Bild kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ccm::Session</name>
    <message>
        <source>A case tells itself what is open: open it alone.</source>
        <translation>Ein Fall sagt selbst, was geöffnet ist: Öffnen Sie ihn allein.</translation>
    </message>
    <message>
        <source>Opening a case fetches nothing from servers. Choose File &gt; Reload to fetch it.</source>
        <translation>Beim Öffnen eines Falls wird nichts von Servern geholt. Wählen Sie Datei &gt; Neu laden, um es zu holen.</translation>
    </message>
    <message>
        <source>Two manifests can be compared at once.</source>
        <translation>Es können zwei Manifeste zugleich verglichen werden.</translation>
    </message>
    <message>
        <source>The site is named already: %1.</source>
        <translation>Der Standort ist bereits angegeben: %1.</translation>
    </message>
    <message>
        <source>The plan is named already: %1.</source>
        <translation>Der Plan ist bereits angegeben: %1.</translation>
    </message>
    <message>
        <source>The client is named already: %1.</source>
        <translation>Der Client ist bereits angegeben: %1.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
</context>
<context>
    <name>ccm::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The language of menus and sentences, and how numbers and dates are written. What stands in logs and files is shown as it is. The window is made anew; what is open stays open.</source>
        <translation>Die Sprache von Menüs und Sätzen und wie Zahlen und Datumsangaben geschrieben werden. Was in Protokollen und Dateien steht, wird angezeigt, wie es ist. Das Fenster wird neu aufgebaut; was geöffnet ist, bleibt geöffnet.</translation>
    </message>
    <message>
        <source>Light or dark colours, for the whole program.</source>
        <translation>Helle oder dunkle Farben, für das ganze Programm.</translation>
    </message>
    <message>
        <source>How large all texts of the program are; 100 % is what the system has.</source>
        <translation>Wie groß alle Texte des Programms sind; 100 % ist die Größe, die das System vorgibt.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Darstellung:</translation>
    </message>
    <message>
        <source>Si&amp;ze of texts:</source>
        <translation>Sch&amp;riftgröße:</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>&amp;Tasten...</translation>
    </message>
    <message>
        <source>Shows the keys of all commands, which can be changed there.</source>
        <translation>Zeigt die Tasten aller Befehle, die dort geändert werden können.</translation>
    </message>
    <message>
        <source>Keys of commands:</source>
        <extracomment>before a button that shows which keys do what</extracomment>
        <translation>Tasten der Befehle:</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>In UTC</translation>
    </message>
    <message>
        <source>In my time zone</source>
        <translation>In meiner Zeitzone</translation>
    </message>
    <message>
        <source>How the Log pane shows times. Where the zone of a log is not known, they are shown as written.</source>
        <translation>Wie der Bereich „Protokoll“ Zeiten anzeigt. Wo die Zone eines Protokolls nicht bekannt ist, werden sie wie geschrieben angezeigt.</translation>
    </message>
    <message>
        <source>How to read text of logs that is neither UTF-8 nor UTF-16: by the code page of the computer that wrote it. Logs that are open are read again.</source>
        <translation>Wie Text von Protokollen gelesen wird, der weder UTF-8 noch UTF-16 ist: nach der Codepage des Computers, der ihn schrieb. Geöffnete Protokolle werden erneut gelesen.</translation>
    </message>
    <message>
        <source>&amp;Notify me on the desktop of new errors and of the end of a run</source>
        <translation>Bei neuen Fehlern und am Ende eines Laufs auf dem Desktop &amp;benachrichtigen</translation>
    </message>
    <message>
        <source>While logs are followed: once for the first new error of each log, and when a run of ccmsetup ends. A click on the notification leads to the record.</source>
        <translation>Während Protokolle verfolgt werden: einmal für den ersten neuen Fehler jedes Protokolls und wenn ein Lauf von ccmsetup endet. Ein Klick auf die Benachrichtigung führt zum Eintrag.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>&amp;Times of records:</source>
        <translation>&amp;Zeiten der Einträge:</translation>
    </message>
    <message>
        <source>Te&amp;xt that is not Unicode:</source>
        <translation>Te&amp;xt, der kein Unicode ist:</translation>
    </message>
    <message>
        <source>&amp;Fetch from servers what I open by its address</source>
        <translation>&amp;Von Servern abrufen, was ich über seine Adresse öffne</translation>
    </message>
    <message>
        <source>Without it, no address of a server is opened. Ccmscope fetches nothing but what you open.</source>
        <translation>Ohne dies wird keine Adresse eines Servers geöffnet. Ccmscope ruft nur ab, was Sie öffnen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Files on shares (\\server\share) are opened by the system and are not affected. Passwords are never saved.</source>
        <translation>Dateien auf Freigaben (\\Server\Freigabe) öffnet das System; sie sind nicht betroffen. Kennwörter werden nie gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Shares and certificates...</source>
        <translation>&amp;Freigaben und Zertifikate...</translation>
    </message>
    <message>
        <source>Where settings are kept</source>
        <translation>Wo Einstellungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Shows what is usual in every field. It counts when you accept it with OK.</source>
        <translation>Zeigt in jedem Feld das Übliche. Es gilt, wenn Sie es mit OK annehmen.</translation>
    </message>
</context>
<context>
    <name>ccm::SetupFacts</name>
    <message>
        <source>What the management point says of its site cannot be read. %1</source>
        <translation>Was der Verwaltungspunkt über seinen Standort sagt, kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>An answer of the management point cannot be read, so what it says of upgrades is not known. %1</source>
        <translation>Eine Antwort des Verwaltungspunkts kann nicht gelesen werden, daher ist nicht bekannt, was er über Upgrades sagt. %1</translation>
    </message>
</context>
<context>
    <name>ccm::SetupProcess</name>
    <message>
        <source>%1, line %2: This exit cannot be told from those of the other processes that were running, and was left out.</source>
        <translation>%1, Zeile %2: Dieses Ende lässt sich nicht von denen der anderen laufenden Prozesse unterscheiden und wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>ccm::Severity</name>
    <message>
        <source>Verbose</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The record&apos;s type says so.</source>
        <translation>Der Typ des Eintrags sagt es.</translation>
    </message>
    <message>
        <source>Words of the message say so; the record has no type that tells.</source>
        <translation>Wörter der Meldung sagen es; der Eintrag hat keinen Typ, der es sagt.</translation>
    </message>
    <message>
        <source>It is the line with which ccmsetup fails; ccmsetup logs it as information.</source>
        <translation>Es ist die Zeile, mit der ccmsetup fehlschlägt; ccmsetup protokolliert sie als Information.</translation>
    </message>
    <message>
        <source>The PowerShell App Deployment Toolkit wrote it, where type 0 means success; elsewhere 0 is verbose.</source>
        <translation>Das PowerShell App Deployment Toolkit hat ihn geschrieben, wo Typ 0 Erfolg bedeutet; anderswo ist 0 ausführlich.</translation>
    </message>
    <message>
        <source>The value that Windows Installer&apos;s action returned says so.</source>
        <translation>Der Wert, den die Aktion von Windows Installer zurückgab, sagt es.</translation>
    </message>
    <message>
        <source>Nothing tells; shown as information.</source>
        <translation>Nichts sagt es; als Information angezeigt.</translation>
    </message>
</context>
<context>
    <name>ccm::ShareMap</name>
    <message>
        <source>A path on a share has a server and a share and no &quot;..&quot;: \\server\share\folder.</source>
        <translation>Ein Pfad auf einer Freigabe hat einen Server und eine Freigabe und kein „..“: \\Server\Freigabe\Ordner.</translation>
    </message>
    <message>
        <source>This computer does not know the share %1: mount it, and tell in File &gt; Shares and certificates in which folder it is mounted.</source>
        <translation>Dieser Computer kennt die Freigabe %1 nicht: Hängen Sie sie ein, und geben Sie unter Datei &gt; Freigaben und Zertifikate an, in welchem Ordner sie eingehängt ist.</translation>
    </message>
    <message>
        <source>A share is written as \\server\share.</source>
        <translation>Eine Freigabe wird als \\Server\Freigabe geschrieben.</translation>
    </message>
    <message>
        <source>Its folder is a whole path, such as /mnt/share.</source>
        <translation>Ihr Ordner ist ein vollständiger Pfad wie /mnt/share.</translation>
    </message>
</context>
<context>
    <name>ccm::SharesDialog</name>
    <message>
        <source>Shares and certificates</source>
        <translation>Freigaben und Zertifikate</translation>
    </message>
    <message>
        <source>Certificates of authorities to trust for servers, besides the system&apos;s (PEM files)</source>
        <translation>Zertifikate von Stellen, denen neben denen des Systems für Server vertraut wird (PEM-Dateien)</translation>
    </message>
    <message>
        <source>A&amp;dd...</source>
        <translation>Hin&amp;zufügen...</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Roots to trust for signatures of files, besides the system&apos;s (PEM files)</source>
        <translation>Stämme, denen neben denen des Systems für Signaturen von Dateien vertraut wird (PEM-Dateien)</translation>
    </message>
    <message>
        <source>Add r&amp;oot...</source>
        <translation>Sta&amp;mm hinzufügen...</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Entfer&amp;nen</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Mounted in</source>
        <translation>Eingehängt in</translation>
    </message>
    <message>
        <source>Shares: \\server\share is read from the folder where it is mounted</source>
        <translation>Freigaben: \\Server\Freigabe wird aus dem Ordner gelesen, in dem sie eingehängt ist</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
</context>
<context>
    <name>ccm::ShortcutsDialog</name>
    <message>
        <source>A command or keys</source>
        <translation>Ein Befehl oder Tasten</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Übliche Tasten</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Übliche Tasten für &amp;alle</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Tasten filtern</translation>
    </message>
    <message>
        <source>Keys of all commands</source>
        <translation>Tasten aller Befehle</translation>
    </message>
    <message>
        <source>Keys of the selected command</source>
        <translation>Tasten des ausgewählten Befehls</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; are the same everywhere and stay.</source>
        <translation>Die Tasten von „%1“ sind überall dieselben und bleiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the same keys: neither works until one of them changes.</source>
        <translation>„%1“ hat dieselben Tasten: Keiner von beiden wirkt, bis einer sich ändert.</translation>
    </message>
    <message>
        <source>&quot;, &quot;</source>
        <comment>between names in quotation marks</comment>
        <translation>“, „</translation>
    </message>
</context>
<context>
    <name>ccm::SignatureReport</name>
    <message>
        <source>%1 is weak: other content can be made to fit such a digest.</source>
        <translation>%1 ist schwach: Anderer Inhalt kann passend zu einem solchen Digest gemacht werden.</translation>
    </message>
    <message>
        <source>The signature does not say which digest the file should have, so whether it belongs to this file cannot be told.</source>
        <translation>Die Signatur sagt nicht, welchen Digest die Datei haben sollte, daher lässt sich nicht sagen, ob sie zu dieser Datei gehört.</translation>
    </message>
    <message>
        <source>The digest algorithm %1 is not known, so whether the signature belongs to this file cannot be told.</source>
        <translation>Der Digestalgorithmus %1 ist nicht bekannt, daher lässt sich nicht sagen, ob die Signatur zu dieser Datei gehört.</translation>
    </message>
    <message>
        <source>The file is not the one that was signed: its %1 digest is not the one in the signature.</source>
        <translation>Die Datei ist nicht die, die signiert wurde: Ihr %1-Digest ist nicht der in der Signatur.</translation>
    </message>
    <message>
        <source>The %1 digest of the file is the one in the signature.</source>
        <translation>Der %1-Digest der Datei ist der in der Signatur.</translation>
    </message>
    <message>
        <source>The signature does not hold the certificate of its signer, so whether it is valid cannot be told.</source>
        <translation>Die Signatur enthält das Zertifikat ihres Signaturgebers nicht, daher lässt sich nicht sagen, ob sie gültig ist.</translation>
    </message>
    <message>
        <source>The signature is not valid: %1. The certificate it brings along names “%2”.</source>
        <translation>Die Signatur ist nicht gültig: %1. Das Zertifikat, das sie mitbringt, nennt „%2“.</translation>
    </message>
    <message>
        <source>The signature was made with the key of a certificate that names “%1”, over a %2 digest. A name alone proves nothing: it is worth what the chain is worth.</source>
        <translation>Die Signatur wurde mit dem Schlüssel eines Zertifikats gemacht, das „%1“ nennt, über einen %2-Digest. Ein Name allein beweist nichts: Er ist so viel wert wie die Kette.</translation>
    </message>
    <message>
        <source>There is no countersignature: nobody else says when the signature was made, and it ends with the signer&apos;s certificate.</source>
        <translation>Es gibt keine Gegensignatur: Niemand sonst sagt, wann die Signatur gemacht wurde, und sie endet mit dem Zertifikat des Signaturgebers.</translation>
    </message>
    <message numerus="yes">
        <source>The signature has %n countersignature(s); one of them is told.</source>
        <translation>
            <numerusform>Die Signatur hat %n Gegensignatur; eine davon wird genannt.</numerusform>
            <numerusform>Die Signatur hat %n Gegensignaturen; eine davon wird genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the signer&apos;s certificate there is no chain to look at.</source>
        <translation>Ohne das Zertifikat des Signaturgebers gibt es keine Kette zu betrachten.</translation>
    </message>
    <message>
        <source>It was checked for %1, the time asked for.</source>
        <translation>Geprüft für %1, die gewünschte Zeit.</translation>
    </message>
    <message>
        <source>It was checked for %1, the time asked for; the countersignature&apos;s time does not count, as its own chain does not hold.</source>
        <translation>Geprüft für %1, die gewünschte Zeit; die Zeit der Gegensignatur zählt nicht, da deren eigene Kette nicht hält.</translation>
    </message>
    <message>
        <source>It was checked for %1, the time asked for, as the certificate says that its signatures end with it.</source>
        <translation>Geprüft für %1, die gewünschte Zeit, da das Zertifikat sagt, dass seine Signaturen mit ihm enden.</translation>
    </message>
    <message>
        <source>It was checked for %1, the time of the countersignature.</source>
        <translation>Geprüft für %1, die Zeit der Gegensignatur.</translation>
    </message>
    <message>
        <source>The signature holds digests of the file&apos;s pages, too; these were not compared.</source>
        <translation>Die Signatur enthält auch Digests der Seiten der Datei; diese wurden nicht verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>The signature has %n signer(s); only the first was looked at.</source>
        <translation>
            <numerusform>Die Signatur hat %n Signaturgeber; nur der erste wurde betrachtet.</numerusform>
            <numerusform>Die Signatur hat %n Signaturgeber; nur der erste wurde betrachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s digest is a %1 digest, but the signer&apos;s a %2 digest; Authenticode wants the same for both.</source>
        <translation>Der Digest der Datei ist ein %1-Digest, der des Signaturgebers aber ein %2-Digest; Authenticode verlangt für beide denselben.</translation>
    </message>
    <message>
        <source>The signature carries what it does not sign and Ccmscope does not read: %1.</source>
        <translation>Die Signatur trägt etwas, das sie nicht signiert und das Ccmscope nicht liest: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) stand behind the signature in its own place, where no digest covers them.</source>
        <translation>
            <numerusform>%n Byte steht hinter der Signatur an ihrem eigenen Platz, wo kein Digest es abdeckt.</numerusform>
            <numerusform>%n Bytes stehen hinter der Signatur an ihrem eigenen Platz, wo kein Digest sie abdeckt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::SignedData</name>
    <message>
        <source>Its signature is damaged or cut: it cannot be decoded.</source>
        <translation>Die Signatur ist beschädigt oder abgeschnitten: Sie kann nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>What stands in place of its signature is not one.</source>
        <translation>Was an der Stelle der Signatur steht, ist keine.</translation>
    </message>
    <message numerus="yes">
        <source>Its signature holds more than %n certificate(s).</source>
        <translation>
            <numerusform>Die Signatur enthält mehr als %n Zertifikat.</numerusform>
            <numerusform>Die Signatur enthält mehr als %n Zertifikate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its signature has no signer.</source>
        <translation>Die Signatur hat keinen Signaturgeber.</translation>
    </message>
    <message numerus="yes">
        <source>Its signature has more than %n signer(s).</source>
        <translation>
            <numerusform>Die Signatur hat mehr als %n Signaturgeber.</numerusform>
            <numerusform>Die Signatur hat mehr als %n Signaturgeber.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its signature signs nothing that can be read.</source>
        <translation>Die Signatur signiert nichts, was gelesen werden kann.</translation>
    </message>
    <message>
        <source>its digest algorithm %1 is not known</source>
        <translation>ihr Digestalgorithmus %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>it does not say which digest it signs</source>
        <translation>sie sagt nicht, welchen Digest sie signiert</translation>
    </message>
    <message>
        <source>it does not name the kind of content that it signs</source>
        <translation>sie nennt die Art des Inhalts nicht, den sie signiert</translation>
    </message>
    <message>
        <source>what it signs was changed afterwards</source>
        <translation>was sie signiert, wurde danach geändert</translation>
    </message>
    <message>
        <source>the certificate&apos;s key did not make it</source>
        <translation>der Schlüssel des Zertifikats hat sie nicht gemacht</translation>
    </message>
</context>
<context>
    <name>ccm::SigningCertificate</name>
    <message>
        <source>it says that another certificate made it</source>
        <translation>sie sagt, dass ein anderes Zertifikat sie gemacht hat</translation>
    </message>
</context>
<context>
    <name>ccm::Site</name>
    <message>
        <source>No address was given.</source>
        <translation>Es wurde keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>It would lie at %1; is the share mounted there?</source>
        <translation>Der Ort wäre %1; ist die Freigabe dort eingehängt?</translation>
    </message>
    <message>
        <source>The folder holds neither ccmsetup.cab nor ccmsetup.xml.</source>
        <translation>Der Ordner enthält weder ccmsetup.cab noch ccmsetup.xml.</translation>
    </message>
    <message>
        <source>The server did not say how long the file is; whether it came whole shows only in its content.</source>
        <translation>Der Server hat nicht gesagt, wie lang die Datei ist; ob sie vollständig ankam, zeigt nur ihr Inhalt.</translation>
    </message>
    <message>
        <source>Neither https nor http led to it. %1 %2</source>
        <comment>two whole sentences</comment>
        <translation>Weder https noch http führte dorthin. %1 %2</translation>
    </message>
    <message>
        <source>It was fetched unencrypted, by http: others on the way could have read and changed it. By https it is not offered: %1</source>
        <translation>Der Abruf war unverschlüsselt, über http: Andere auf dem Weg hätten die Datei lesen und ändern können. Über https wird sie nicht angeboten: %1</translation>
    </message>
    <message>
        <source>No client manifest could be read from the archive.</source>
        <translation>Aus dem Archiv konnte kein Clientmanifest gelesen werden.</translation>
    </message>
    <message>
        <source>The archive holds no client manifest %1.</source>
        <translation>Das Archiv enthält kein Clientmanifest %1.</translation>
    </message>
    <message>
        <source>The archive holds no client manifest (ccmsetup.cab, ccmsetup.xml).</source>
        <translation>Das Archiv enthält kein Clientmanifest (ccmsetup.cab, ccmsetup.xml).</translation>
    </message>
    <message>
        <source>The cabinet is number %1 of a set.</source>
        <translation>Das Kabinett ist Nummer %1 eines Satzes.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds several client manifests; name one of them: %1.</source>
        <translation>Mehrere Clientmanifeste sind darin; nennen Sie eines davon: %1.</translation>
    </message>
    <message>
        <source>It does not lie beside the manifest.</source>
        <translation>Die Datei liegt nicht neben dem Manifest.</translation>
    </message>
    <message>
        <source>The server says that it is unchanged since it was fetched before (304).</source>
        <translation>Der Server sagt, dass der Inhalt seit dem letzten Abruf unverändert ist (304).</translation>
    </message>
    <message>
        <source>Fetched from the server: %1.</source>
        <translation>Vom Server abgerufen: %1.</translation>
    </message>
    <message>
        <source>Last modified %1.</source>
        <translation>Zuletzt geändert %1.</translation>
    </message>
    <message>
        <source>ETag %1.</source>
        <translation>ETag %1.</translation>
    </message>
    <message>
        <source>The server&apos;s clock said %1.</source>
        <translation>Die Uhr des Servers zeigte %1.</translation>
    </message>
    <message>
        <source>The certificate is trusted for this session only because you accepted it.</source>
        <translation>Dem Zertifikat wird nur für diese Sitzung vertraut, weil Sie es akzeptiert haben.</translation>
    </message>
</context>
<context>
    <name>ccm::SiteAddress</name>
    <message>
        <source>Only addresses that begin with http:// or https:// are fetched.</source>
        <translation>Nur Adressen, die mit http:// oder https:// beginnen, werden abgerufen.</translation>
    </message>
    <message>
        <source>It is no complete web address.</source>
        <translation>Das ist keine vollständige Webadresse.</translation>
    </message>
    <message>
        <source>An address may not hold a user name or password; give them in their own fields.</source>
        <translation>Eine Adresse darf weder Benutzernamen noch Kennwort enthalten; geben Sie diese in den eigenen Feldern an.</translation>
    </message>
    <message numerus="yes">
        <source>An address may have %n character(s).</source>
        <translation>
            <numerusform>Eine Adresse darf %n Zeichen haben.</numerusform>
            <numerusform>Eine Adresse darf %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is neither a web address nor the name of a server.</source>
        <translation>Das ist weder eine Webadresse noch der Name eines Servers.</translation>
    </message>
</context>
<context>
    <name>ccm::SiteModel</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Link, Mbit/s</source>
        <translation>Leitung, Mbit/s</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Versorgt durch</translation>
    </message>
</context>
<context>
    <name>ccm::SiteOpener</name>
    <message>
        <source>%1 wants a password, and the connection is not encrypted.</source>
        <translation>%1 verlangt ein Kennwort, und die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>%1 wants a user name and a password.</source>
        <translation>%1 verlangt einen Benutzernamen und ein Kennwort.</translation>
    </message>
</context>
<context>
    <name>ccm::SpokenRecord</name>
    <message>
        <source>%1 and %2 overlap in time: they are not parts of one log, and may be of two computers.</source>
        <translation>%1 und %2 überschneiden sich zeitlich: Sie sind keine Teile eines Protokolls und möglicherweise von zwei Computern.</translation>
    </message>
</context>
<context>
    <name>ccm::StartPage</name>
    <message>
        <source>&amp;Recent cases</source>
        <translation>&amp;Letzte Fälle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>R&amp;estore it</source>
        <extracomment>Of a case, after the program ended unexpectedly.</extracomment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <extracomment>Of a case that could be restored.</extracomment>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>What would you like to look into?</source>
        <translation>Was möchten Sie sich ansehen?</translation>
    </message>
    <message>
        <source>Open a &amp;client</source>
        <translation>&amp;Client öffnen</translation>
    </message>
    <message>
        <source>Its Windows folder, admin$ share, or a copy of its logs: what happened, and what is next</source>
        <translation>Seinen Windows-Ordner, seine Freigabe admin$ oder eine Kopie seiner Protokolle: was geschah und was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Open a &amp;site</source>
        <translation>&amp;Standort öffnen</translation>
    </message>
    <message>
        <source>ccmsetup.cab or ccmsetup.xml: what is in it, and what an update changed</source>
        <translation>ccmsetup.cab oder ccmsetup.xml: was darin ist und was ein Update geändert hat</translation>
    </message>
    <message>
        <source>Open &amp;logs</source>
        <translation>Proto&amp;kolle öffnen</translation>
    </message>
    <message>
        <source>Any logs of clients and servers, followed live</source>
        <translation>Beliebige Protokolle von Clients und Servern, live verfolgt</translation>
    </message>
    <message>
        <source>&amp;Paste a log</source>
        <translation>Protokoll &amp;einfügen</translation>
    </message>
    <message>
        <source>Lines of a log from a ticket or a mail, in the clipboard</source>
        <translation>Zeilen eines Protokolls aus einem Ticket oder einer E-Mail, in der Zwischenablage</translation>
    </message>
    <message>
        <source>Plan an upgrade &amp;window</source>
        <translation>&amp;Upgradefenster planen</translation>
    </message>
    <message>
        <source>How many days to type, and what will happen</source>
        <translation>Wie viele Tage einzugeben sind und was geschehen wird</translation>
    </message>
    <message>
        <source>See the sa&amp;mple</source>
        <translation>&amp;Beispiel ansehen</translation>
    </message>
    <message>
        <source>A made-up site and client, with everything to try out</source>
        <translation>Ein erfundener Standort und Client, mit allem zum Ausprobieren</translation>
    </message>
    <message>
        <source>Questions that bring people here</source>
        <translation>Fragen, mit denen man hierherkommt</translation>
    </message>
    <message>
        <source>Why has this client not upgraded?</source>
        <translation>Warum hat dieser Client kein Upgrade ausgeführt?</translation>
    </message>
    <message>
        <source>What did the last update change?</source>
        <translation>Was hat das letzte Update geändert?</translation>
    </message>
    <message>
        <source>How many days should I type?</source>
        <translation>Wie viele Tage soll ich eingeben?</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Letzte Fälle</translation>
    </message>
</context>
<context>
    <name>ccm::StartsChart</name>
    <message>
        <source>%1 starts expected, %2 to %3 in 9 of 10 cases; %4 started in all</source>
        <translation>%1 Starts erwartet, %2 bis %3 in 9 von 10 Fällen; %4 insgesamt gestartet</translation>
    </message>
    <message>
        <source>%1 installations expected; %2 installed in all</source>
        <translation>%1 Installationen erwartet; %2 insgesamt installiert</translation>
    </message>
    <message>
        <source>%1 seen to complete</source>
        <translation>%1 als erledigt gesehen</translation>
    </message>
    <message>
        <source>Chart of the starts; the table shows the same numbers</source>
        <translation>Diagramm der Starts; die Tabelle zeigt dieselben Zahlen</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>Ganzes Fenster zeigen</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <extracomment>of a chart as a whole: the busiest hour and what is expected in it</extracomment>
        <translation>Am stärksten: %1</translation>
    </message>
    <message>
        <source>Of all clients, %</source>
        <translation>Von allen Clients, %</translation>
    </message>
    <message>
        <source>Highest expected</source>
        <translation>Höchster Erwartungswert</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Clients per day</source>
        <translation>Clients pro Tag</translation>
    </message>
    <message>
        <source>Clients per hour</source>
        <translation>Clients pro Stunde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time: what is expected then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No client starts in this plan.</source>
        <translation>In diesem Plan startet kein Client.</translation>
    </message>
    <message>
        <source>Starts in 9 of 10 cases (p05 to p95)</source>
        <translation>Starts in 9 von 10 Fällen (p05 bis p95)</translation>
    </message>
    <message>
        <source>Starts expected</source>
        <translation>Starts erwartet</translation>
    </message>
    <message>
        <source>Started in all</source>
        <translation>Insgesamt gestartet</translation>
    </message>
    <message>
        <source>Installations in 9 of 10 cases</source>
        <translation>Installationen in 9 von 10 Fällen</translation>
    </message>
    <message>
        <source>Installations expected</source>
        <translation>Installationen erwartet</translation>
    </message>
    <message>
        <source>Installed in all</source>
        <translation>Insgesamt installiert</translation>
    </message>
    <message>
        <source>Seen to complete</source>
        <translation>Als erledigt gesehen</translation>
    </message>
    <message>
        <source>Seen to complete, of those looked at</source>
        <translation>Als erledigt gesehen, von den betrachteten</translation>
    </message>
    <message>
        <source>Moments that clients have drawn</source>
        <translation>Zeitpunkte, die Clients gezogen haben</translation>
    </message>
</context>
<context>
    <name>ccm::StateText</name>
    <message>
        <source>deployment started</source>
        <translation>Bereitstellung gestartet</translation>
    </message>
    <message>
        <source>waiting for the download</source>
        <translation>wartet auf den Download</translation>
    </message>
    <message>
        <source>deployment scheduled</source>
        <translation>Bereitstellung geplant</translation>
    </message>
    <message>
        <source>waiting for a maintenance window</source>
        <translation>wartet auf ein Wartungsfenster</translation>
    </message>
    <message>
        <source>deployment skipped</source>
        <translation>Bereitstellung übersprungen</translation>
    </message>
    <message>
        <source>failed, the reason is not known</source>
        <translation>fehlgeschlagen, der Grund ist nicht bekannt</translation>
    </message>
    <message>
        <source>failed, the service could not be created</source>
        <translation>fehlgeschlagen, der Dienst konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>failed, the service could not be deleted</source>
        <translation>fehlgeschlagen, der Dienst konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>failed, a write filter protects the system drive</source>
        <translation>fehlgeschlagen, ein Schreibfilter schützt das Systemlaufwerk</translation>
    </message>
    <message>
        <source>failed, native mode is not possible here</source>
        <translation>fehlgeschlagen, der einheitliche Modus ist hier nicht möglich</translation>
    </message>
    <message>
        <source>failed, the download could not be started</source>
        <translation>fehlgeschlagen, der Download konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>failed, the command line is not valid</source>
        <translation>fehlgeschlagen, die Befehlszeile ist nicht gültig</translation>
    </message>
    <message>
        <source>failed, a file could not be downloaded by WinHTTP</source>
        <translation>fehlgeschlagen, eine Datei konnte nicht mit WinHTTP heruntergeladen werden</translation>
    </message>
    <message>
        <source>failed, a file could not be downloaded by BITS</source>
        <translation>fehlgeschlagen, eine Datei konnte nicht mit BITS heruntergeladen werden</translation>
    </message>
    <message>
        <source>failed, BITS could not be installed</source>
        <translation>fehlgeschlagen, BITS konnte nicht installiert werden</translation>
    </message>
    <message>
        <source>failed, the signature of a prerequisite cannot be verified</source>
        <translation>fehlgeschlagen, die Signatur einer Voraussetzung kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>failed, the disk is full</source>
        <translation>fehlgeschlagen, der Datenträger ist voll</translation>
    </message>
    <message>
        <source>failed, client.msi did not install</source>
        <translation>fehlgeschlagen, client.msi wurde nicht installiert</translation>
    </message>
    <message>
        <source>failed, the manifest could not be loaded</source>
        <translation>fehlgeschlagen, das Manifest konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>failed, there is no client certificate</source>
        <translation>fehlgeschlagen, es gibt kein Clientzertifikat</translation>
    </message>
    <message>
        <source>failed, a prerequisite is not signed by Microsoft</source>
        <translation>fehlgeschlagen, eine Voraussetzung ist nicht von Microsoft signiert</translation>
    </message>
    <message>
        <source>a restart is needed to go on</source>
        <translation>ein Neustart ist nötig, um fortzufahren</translation>
    </message>
    <message>
        <source>failed, client and management point are of different versions</source>
        <translation>fehlgeschlagen, Client und Verwaltungspunkt haben verschiedene Versionen</translation>
    </message>
    <message>
        <source>failed, the operating system is not supported</source>
        <translation>fehlgeschlagen, das Betriebssystem wird nicht unterstützt</translation>
    </message>
    <message>
        <source>failed, the deployment is not supported</source>
        <translation>fehlgeschlagen, die Bereitstellung wird nicht unterstützt</translation>
    </message>
    <message>
        <source>failed, BITS is missing</source>
        <translation>fehlgeschlagen, BITS fehlt</translation>
    </message>
    <message>
        <source>failed, the source folder is not available</source>
        <translation>fehlgeschlagen, der Quellordner ist nicht verfügbar</translation>
    </message>
    <message>
        <source>failed, App-V is not supported</source>
        <translation>fehlgeschlagen, App-V wird nicht unterstützt</translation>
    </message>
    <message>
        <source>failed, the site has the wrong version</source>
        <translation>fehlgeschlagen, der Standort hat die falsche Version</translation>
    </message>
    <message>
        <source>failed, the hash of a prerequisite does not match</source>
        <translation>fehlgeschlagen, der Hash einer Voraussetzung stimmt nicht überein</translation>
    </message>
    <message>
        <source>failed, device management could not be removed</source>
        <translation>fehlgeschlagen, die Geräteverwaltung konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>failed, the computer is under device management</source>
        <translation>fehlgeschlagen, der Computer steht unter Geräteverwaltung</translation>
    </message>
    <message>
        <source>failed, the computer is managed by Intune</source>
        <translation>fehlgeschlagen, der Computer wird von Intune verwaltet</translation>
    </message>
    <message>
        <source>failed, the network is metered</source>
        <translation>fehlgeschlagen, das Netzwerk ist getaktet</translation>
    </message>
    <message>
        <source>deployment succeeded</source>
        <translation>Bereitstellung erfolgreich</translation>
    </message>
    <message>
        <source>deployment succeeded, a restart is required</source>
        <translation>Bereitstellung erfolgreich, ein Neustart ist erforderlich</translation>
    </message>
    <message>
        <source>deployment succeeded after a restart</source>
        <translation>Bereitstellung nach einem Neustart erfolgreich</translation>
    </message>
    <message>
        <source>assignment started</source>
        <translation>Zuweisung gestartet</translation>
    </message>
    <message>
        <source>assignment failed, the reason is not known</source>
        <translation>Zuweisung fehlgeschlagen, der Grund ist nicht bekannt</translation>
    </message>
    <message>
        <source>assignment failed, the site code is not valid</source>
        <translation>Zuweisung fehlgeschlagen, der Standortcode ist nicht gültig</translation>
    </message>
    <message>
        <source>assignment to the management point failed</source>
        <translation>Zuweisung zum Verwaltungspunkt fehlgeschlagen</translation>
    </message>
    <message>
        <source>assignment failed, no default management point</source>
        <translation>Zuweisung fehlgeschlagen, kein Standardverwaltungspunkt</translation>
    </message>
    <message>
        <source>assignment failed, the site&apos;s signing certificate is missing</source>
        <translation>Zuweisung fehlgeschlagen, das Signaturzertifikat des Standorts fehlt</translation>
    </message>
    <message>
        <source>assignment failed, no site was discovered</source>
        <translation>Zuweisung fehlgeschlagen, es wurde kein Standort gefunden</translation>
    </message>
    <message>
        <source>assignment failed, the client is newer than the site</source>
        <translation>Zuweisung fehlgeschlagen, der Client ist neuer als der Standort</translation>
    </message>
    <message>
        <source>assignment failed, the version of the site was not found</source>
        <translation>Zuweisung fehlgeschlagen, die Version des Standorts wurde nicht gefunden</translation>
    </message>
    <message>
        <source>assignment failed, the version of the client cannot be read</source>
        <translation>Zuweisung fehlgeschlagen, die Version des Clients kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>assignment succeeded</source>
        <translation>Zuweisung erfolgreich</translation>
    </message>
    <message>
        <source>Endpoint Protection is not managed</source>
        <translation>Endpoint Protection wird nicht verwaltet</translation>
    </message>
    <message>
        <source>Endpoint Protection waits to be installed</source>
        <translation>Endpoint Protection wartet auf die Installation</translation>
    </message>
    <message>
        <source>Endpoint Protection is managed</source>
        <translation>Endpoint Protection wird verwaltet</translation>
    </message>
    <message>
        <source>the installation of Endpoint Protection failed</source>
        <translation>die Installation von Endpoint Protection ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Endpoint Protection waits for a restart</source>
        <translation>Endpoint Protection wartet auf einen Neustart</translation>
    </message>
    <message>
        <source>Endpoint Protection is not supported here</source>
        <translation>Endpoint Protection wird hier nicht unterstützt</translation>
    </message>
    <message>
        <source>Endpoint Protection is managed together with Intune</source>
        <translation>Endpoint Protection wird gemeinsam mit Intune verwaltet</translation>
    </message>
    <message>
        <source>it is not known whether the policy of Endpoint Protection was applied</source>
        <translation>es ist nicht bekannt, ob die Richtlinie von Endpoint Protection angewendet wurde</translation>
    </message>
    <message>
        <source>the policy of Endpoint Protection was applied</source>
        <translation>die Richtlinie von Endpoint Protection wurde angewendet</translation>
    </message>
    <message>
        <source>the policy of Endpoint Protection could not be applied</source>
        <translation>die Richtlinie von Endpoint Protection konnte nicht angewendet werden</translation>
    </message>
</context>
<context>
    <name>ccm::StatementLine</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ccm::StatementModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What the logs tell</source>
        <translation>Was die Protokolle sagen</translation>
    </message>
</context>
<context>
    <name>ccm::StepsModel</name>
    <message>
        <source>the client</source>
        <translation>der Client</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a condition holds</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a condition does not hold</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>whether a condition holds</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
</context>
<context>
    <name>ccm::StepsView</name>
    <message>
        <source>Filter steps</source>
        <translation>Schritte filtern</translation>
    </message>
    <message>
        <source>&amp;Show evidence</source>
        <translation>&amp;Beleg zeigen</translation>
    </message>
    <message>
        <source>Conditions of automatic upgrade</source>
        <translation>Bedingungen des automatischen Upgrades</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Steps of the decision</source>
        <translation>Schritte der Entscheidung</translation>
    </message>
    <message>
        <source>Each rule that was asked: whether it holds, fails or cannot be known, and what tells it.</source>
        <translation>Jede Regel, die geprüft wurde: ob sie erfüllt ist, nicht erfüllt ist oder sich das nicht wissen lässt, und was es sagt.</translation>
    </message>
    <message>
        <source>Select a step to see what decided it.</source>
        <translation>Wählen Sie einen Schritt aus, um zu sehen, was ihn entschied.</translation>
    </message>
</context>
<context>
    <name>ccm::TableSaver</name>
    <message>
        <source>Save this table</source>
        <translation>Diese Tabelle speichern</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;Table for scripts (*.json)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv);;Tabelle für Skripte (*.json)</translation>
    </message>
</context>
<context>
    <name>ccm::TableView</name>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Save this table...</source>
        <translation>Diese Tabelle speichern...</translation>
    </message>
</context>
<context>
    <name>ccm::TailNews</name>
    <message>
        <source>Error in %1</source>
        <comment>a log</comment>
        <translation>Fehler in %1</translation>
    </message>
    <message>
        <source>ccmsetup has failed</source>
        <translation>ccmsetup ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>ccmsetup has ended with exit code %1</source>
        <translation>ccmsetup endete mit Exitcode %1</translation>
    </message>
</context>
<context>
    <name>ccm::TextPattern</name>
    <message numerus="yes">
        <source>At most %n pattern(s) can be looked for at once.</source>
        <translation>
            <numerusform>Es kann höchstens %n Muster zugleich gesucht werden.</numerusform>
            <numerusform>Es können höchstens %n Muster zugleich gesucht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching takes longer, because of what the fast engine does not know in: %1</source>
        <translation>Die Suche dauert länger, wegen dessen, was die schnelle Suchmaschine nicht kennt in: %1</translation>
    </message>
    <message numerus="yes">
        <source>A pattern may have %n character(s).</source>
        <translation>
            <numerusform>Ein Muster darf %n Zeichen haben.</numerusform>
            <numerusform>Ein Muster darf %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The regular expression is wrong at character %1: %2.</source>
        <translation>Der reguläre Ausdruck ist bei Zeichen %1 falsch: %2.</translation>
    </message>
</context>
<context>
    <name>ccm::Theme</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <extracomment>the look of the program: black on white</extracomment>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <extracomment>the look of the program: white on black</extracomment>
        <translation>Hoher Kontrast, d&amp;unkel</translation>
    </message>
</context>
<context>
    <name>ccm::TimeChart</name>
    <message>
        <source>Left and Right move from hour to hour, Page Up and Page Down from day to day. Plus and minus zoom, D shows the day, H the hour, Home the whole; Shift with Left and Right moves the view.</source>
        <translation>Links und Rechts gehen von Stunde zu Stunde, Bild auf und Bild ab von Tag zu Tag. Plus und Minus zoomen, D zeigt den Tag, H die Stunde, Pos1 das Ganze; Umschalt mit Links und Rechts verschiebt die Ansicht.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>There is nothing to show here.</source>
        <translation>Hier gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Time in %1</source>
        <translation>Zeit in %1</translation>
    </message>
</context>
<context>
    <name>ccm::Timeline</name>
    <message>
        <source>Runs of ccmsetup</source>
        <translation>Läufe von ccmsetup</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Windows Installer</source>
        <translation>Windows Installer</translation>
    </message>
    <message>
        <source>Endpoint Protection</source>
        <translation>Endpoint Protection</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When something began and how long it took: &quot;2013-09-09 08:56:31, 1 min 28 s&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The result is not in its log</source>
        <translation>Das Ergebnis steht nicht in seinem Protokoll</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>client.msi, %1</source>
        <translation>client.msi, %1</translation>
    </message>
    <message>
        <source>Installation of client.msi: %1.</source>
        <translation>Installation von client.msi: %1.</translation>
    </message>
    <message>
        <source>Result: %1.</source>
        <translation>Ergebnis: %1.</translation>
    </message>
    <message>
        <source>Its own log does not tell the day; it is shown where its run installs.</source>
        <translation>Das eigene Protokoll nennt den Tag nicht; die Anzeige ist dort, wo der Lauf installiert.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Version %1.</translation>
    </message>
    <message>
        <source>%1, in the log of Windows Installer:</source>
        <translation>%1, im Protokoll von Windows Installer:</translation>
    </message>
    <message>
        <source>The custom action %1 failed</source>
        <translation>Die benutzerdefinierte Aktion %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The action %1 failed</source>
        <translation>Die Aktion %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The upgrade is scheduled for %1; drawn %2.</source>
        <translation>Das Upgrade ist für %1 geplant; gezogen %2.</translation>
    </message>
    <message>
        <source>The upgrade is scheduled for %1.</source>
        <translation>Das Upgrade ist für %1 geplant.</translation>
    </message>
    <message>
        <source>Another moment was drawn after it.</source>
        <translation>Danach wurde ein anderer Zeitpunkt gezogen.</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 beginnt</translation>
    </message>
    <message>
        <source>From here on the records stand in %1, those before in %2.</source>
        <translation>Ab hier stehen die Einträge in %1, die davor in %2.</translation>
    </message>
    <message>
        <source>The agent was triggered: %1</source>
        <translation>Der Agent wurde ausgelöst: %1</translation>
    </message>
    <message>
        <source>SCEPInstall.exe is version %1</source>
        <translation>SCEPInstall.exe ist Version %1</translation>
    </message>
    <message>
        <source>Version %1 is installed</source>
        <translation>Version %1 ist installiert</translation>
    </message>
    <message>
        <source>The installed version %1 is lower than that of the installer</source>
        <translation>Die installierte Version %1 ist niedriger als die des Installationsprogramms</translation>
    </message>
    <message>
        <source>The agent starts SCEPInstall.exe</source>
        <translation>Der Agent startet SCEPInstall.exe</translation>
    </message>
    <message>
        <source>Endpoint Protection has been installed</source>
        <translation>Endpoint Protection wurde installiert</translation>
    </message>
    <message>
        <source>The installer returned %1</source>
        <translation>Das Installationsprogramm gab %1 zurück</translation>
    </message>
    <message>
        <source>State message %1: %2</source>
        <translation>Zustandsmeldung %1: %2</translation>
    </message>
    <message>
        <source>State message %1</source>
        <translation>Zustandsmeldung %1</translation>
    </message>
    <message>
        <source>SCEPInstall.exe: failed</source>
        <translation>SCEPInstall.exe: fehlgeschlagen</translation>
    </message>
    <message>
        <source>Installation of Endpoint Protection: %1.</source>
        <translation>Installation von Endpoint Protection: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Its end is not in the logs.</source>
        <translation>Das Ende steht nicht in den Protokollen.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>Run of ccmsetup, its start is not in the logs: %1.</source>
        <translation>Lauf von ccmsetup, sein Beginn steht nicht in den Protokollen: %1.</translation>
    </message>
    <message>
        <source>Run of ccmsetup: %1.</source>
        <translation>Lauf von ccmsetup: %1.</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet durch</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>It is not finished where the logs end.</source>
        <translation>Er ist nicht fertig, wo die Protokolle enden.</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exitcode</translation>
    </message>
    <message>
        <source>Phase &quot;%1&quot;: %2.</source>
        <translation>Phase „%1“: %2.</translation>
    </message>
    <message>
        <source>Item %1: %2.</source>
        <translation>Element %1: %2.</translation>
    </message>
    <message>
        <source>A download</source>
        <translation>Ein Download</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Download of %1: %2.</source>
        <translation>Download von %1: %2.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>It is not finished.</source>
        <translation>Nicht fertig.</translation>
    </message>
    <message>
        <source>Completed.</source>
        <translation>Abgeschlossen.</translation>
    </message>
    <message>
        <source>It failed with error %1.</source>
        <translation>Mit Fehler %1 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 transferred.</source>
        <translation>%1 übertragen.</translation>
    </message>
    <message>
        <source>%1 transferred, %2 per second.</source>
        <translation>%1 übertragen, %2 pro Sekunde.</translation>
    </message>
    <message>
        <source>State message %1, %2</source>
        <translation>Zustandsmeldung %1, %2</translation>
    </message>
    <message>
        <source>End of the run, %1, with exit code %2</source>
        <translation>Ende des Laufs, %1, mit Exitcode %2</translation>
    </message>
</context>
<context>
    <name>ccm::TimelineView</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Ganzer Verlauf</translation>
    </message>
    <message>
        <source>◂ earlier</source>
        <translation>◂ früher</translation>
    </message>
    <message>
        <source>later ▸</source>
        <translation>später ▸</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weiteres)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Nothing in the logs of this client has a time that could be shown here.</source>
        <translation>Nichts in den Protokollen dieses Clients hat eine Zeit, die hier gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Show its record in the log</source>
        <translation>Eintrag im Protokoll an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy what it says</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Fit it to the width</source>
        <translation>In die &amp;Breite einpassen</translation>
    </message>
    <message>
        <source>&amp;Previous run</source>
        <translation>&amp;Vorheriger Lauf</translation>
    </message>
    <message>
        <source>&amp;Next run</source>
        <translation>&amp;Nächster Lauf</translation>
    </message>
    <message>
        <source>&amp;Last run</source>
        <translation>&amp;Letzter Lauf</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>&amp;Ganzer Verlauf</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>V&amp;ergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ve&amp;rkleinern</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>A click with Ctrl held shows its record in the log.</source>
        <translation>Ein Klick bei gedrückter Strg-Taste zeigt den Eintrag im Protokoll.</translation>
    </message>
</context>
<context>
    <name>ccm::TradeoffChart</name>
    <message>
        <source>What other numbers of days would give; the table shows the same numbers</source>
        <translation>Was andere Anzahlen von Tagen ergeben würden; die Tabelle zeigt dieselben Zahlen</translation>
    </message>
    <message>
        <source>Left and Right look at another number of days, Enter or a click chooses it.</source>
        <translation>Links und Rechts betrachten eine andere Anzahl von Tagen, die Eingabetaste oder ein Klick wählt sie.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Starts per hour</source>
        <translation>Starts pro Stunde</translation>
    </message>
    <message>
        <source>Days of the window</source>
        <translation>Tage des Fensters</translation>
    </message>
    <message>
        <source>Done by the deadline</source>
        <translation>Bis zum Stichtag erledigt</translation>
    </message>
    <message>
        <source>Chance that all links keep within their limits</source>
        <translation>Wahrscheinlichkeit, dass alle Leitungen in ihren Grenzen bleiben</translation>
    </message>
    <message>
        <source>Most in an hour (p95)</source>
        <translation>Meiste in einer Stunde (p95)</translation>
    </message>
    <message>
        <source>Busiest hour, expected</source>
        <translation>Stärkste Stunde, erwartet</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s): %1 done by the deadline; busiest hour %2 starts expected, at most %3 in 95 of 100 cases</source>
        <translation>
            <numerusform>%n Tag: %1 bis zum Stichtag fertig; in der stärksten Stunde %2 Starts erwartet, in 95 von 100 Fällen höchstens %3</numerusform>
            <numerusform>%n Tage: %1 bis zum Stichtag fertig; in der stärksten Stunde %2 Starts erwartet, in 95 von 100 Fällen höchstens %3</numerusform>
        </translation>
    </message>
    <message>
        <source>all links within their limits with a chance of %1; fullest: %2</source>
        <translation>alle Leitungen in ihren Grenzen mit einer Wahrscheinlichkeit von %1; vollste: %2</translation>
    </message>
    <message numerus="yes">
        <source>This plan: %n day(s)</source>
        <translation>
            <numerusform>Dieser Plan: %n Tag</numerusform>
            <numerusform>Dieser Plan: %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance of at least %1 %</source>
        <translation>Wahrscheinlichkeit von mindestens %1 %</translation>
    </message>
    <message>
        <source>Chance below %1 %</source>
        <translation>Wahrscheinlichkeit unter %1 %</translation>
    </message>
</context>
<context>
    <name>ccm::Trigger</name>
    <message>
        <source>The client %1 is lower than the site&apos;s %2.</source>
        <translation>Der Client %1 ist niedriger als %2 des Standorts.</translation>
    </message>
    <message>
        <source>The client %1 is not lower than the site&apos;s %2.</source>
        <translation>Der Client %1 ist nicht niedriger als %2 des Standorts.</translation>
    </message>
    <message>
        <source>The log says that the client&apos;s languages change.</source>
        <translation>Das Protokoll sagt, dass sich die Sprachen des Clients ändern.</translation>
    </message>
    <message>
        <source>The last run found no change of languages.</source>
        <translation>Der letzte Lauf fand keine Änderung der Sprachen.</translation>
    </message>
    <message>
        <source>The site&apos;s package brings no language packs.</source>
        <translation>Das Paket des Standorts bringt keine Sprachpakete.</translation>
    </message>
    <message>
        <source>Nothing tells whether the client lacks a language pack.</source>
        <translation>Nichts sagt, ob dem Client ein Sprachpaket fehlt.</translation>
    </message>
    <message>
        <source>Another version is required of, or there is none of: %1.</source>
        <translation>Eine andere Version ist verlangt, oder es gibt keine: %1.</translation>
    </message>
    <message>
        <source>The client has the versions of prerequisites that the manifest asks for.</source>
        <translation>Der Client hat die Versionen der Voraussetzungen, die das Manifest verlangt.</translation>
    </message>
    <message>
        <source>What was opened does not tell about each prerequisite.</source>
        <translation>Was geöffnet wurde, sagt nicht über jede Voraussetzung etwas.</translation>
    </message>
    <message>
        <source>These files differ or are missing: %1.</source>
        <translation>Diese Dateien weichen ab oder fehlen: %1.</translation>
    </message>
    <message>
        <source>The files that could be compared are those of the manifest.</source>
        <translation>Die Dateien, die verglichen werden konnten, sind die des Manifests.</translation>
    </message>
    <message>
        <source>What was opened does not hold each file.</source>
        <translation>Was geöffnet wurde, enthält nicht jede Datei.</translation>
    </message>
</context>
<context>
    <name>ccm::Trust</name>
    <message>
        <source>It is no cabinet, program, library or Windows Installer package.</source>
        <translation>Das ist kein Kabinett, kein Programm, keine Bibliothek und kein Windows Installer-Paket.</translation>
    </message>
    <message>
        <source>There are more signatures inside signatures than Ccmscope reads.</source>
        <translation>Es gibt mehr Signaturen in Signaturen, als Ccmscope liest.</translation>
    </message>
    <message>
        <source>A further signature, inside the first, cannot be read: %1</source>
        <translation>Eine weitere Signatur, in der ersten, kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>A further signature cannot be read: %1</source>
        <translation>Eine weitere Signatur kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is signed, but it is not as it was signed.</source>
        <translation>Die Datei ist signiert, aber sie ist nicht so, wie sie signiert wurde.</translation>
    </message>
    <message>
        <source>The file is signed, but the signature is not valid.</source>
        <translation>Die Datei ist signiert, aber die Signatur ist nicht gültig.</translation>
    </message>
    <message>
        <source>The file is signed, but whether the signature is good cannot be told.</source>
        <translation>Die Datei ist signiert, aber ob die Signatur gut ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The file is as it was signed, but the chain from the signer&apos;s certificate to a root that you trust does not hold.</source>
        <translation>Die Datei ist so, wie sie signiert wurde, aber die Kette vom Zertifikat des Signaturgebers zu einem Stamm, dem Sie vertrauen, hält nicht.</translation>
    </message>
    <message>
        <source>The file is as it was signed, and the chain from the signer&apos;s certificate, which names “%1”, ends in a root that you trust.</source>
        <translation>Die Datei ist so, wie sie signiert wurde, und die Kette vom Zertifikat des Signaturgebers, das „%1“ nennt, endet in einem Stamm, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <translation>Die Datei ist nicht signiert.</translation>
    </message>
    <message>
        <source>Whether a certificate was revoked was not checked: Ccmscope asks nobody.</source>
        <translation>Ob ein Zertifikat widerrufen wurde, wurde nicht geprüft: Ccmscope fragt niemanden.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>chain does not hold</source>
        <translation>Kette hält nicht</translation>
    </message>
    <message>
        <source>chain holds</source>
        <translation>Kette hält</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>Kabinett</translation>
    </message>
    <message>
        <source>Program or library</source>
        <translation>Programm oder Bibliothek</translation>
    </message>
    <message>
        <source>Windows Installer package</source>
        <translation>Windows Installer-Paket</translation>
    </message>
</context>
<context>
    <name>ccm::TrustDesk</name>
    <message>
        <source>Check the signature of a file</source>
        <translation>Signatur einer Datei prüfen</translation>
    </message>
    <message>
        <source>Cabinets, programs, packages (*.cab *.exe *.dll *.msi *.msp *.msu)</source>
        <translation>Kabinette, Programme, Pakete (*.cab *.exe *.dll *.msi *.msp *.msu)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add roots that signers may have</source>
        <translation>Stämme hinzufügen, die Signaturgeber haben können</translation>
    </message>
    <message>
        <source>Certificates in PEM form (*.pem *.crt *.cer)</source>
        <translation>Zertifikate in PEM-Form (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Add roots</source>
        <translation>Stämme hinzufügen</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>No root: issued by %1.</source>
        <translation>Kein Stamm: ausgestellt von %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust signers of files whose chain ends in one of these?</source>
        <translation>Signaturgebern von Dateien vertrauen, deren Kette in einem davon endet?</translation>
    </message>
    <message>
        <source>Compare the fingerprint with one from a source you trust. The file is read each time from where it lies. Servers are not trusted by it.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit einem aus einer Quelle, der Sie vertrauen. Die Datei wird jedes Mal von ihrem Ort gelesen. Servern wird damit nicht vertraut.</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>&amp;Vertrauen</translation>
    </message>
</context>
<context>
    <name>ccm::TrustDetails</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>Digest der Datei</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>In the signature</source>
        <translation>In der Signatur</translation>
    </message>
    <message>
        <source>Of the file</source>
        <translation>Der Datei</translation>
    </message>
    <message>
        <source>Digest that the signer signed</source>
        <translation>Digest, den der Signaturgeber signiert hat</translation>
    </message>
    <message>
        <source>Certificate of the signer</source>
        <translation>Zertifikat des Signaturgebers</translation>
    </message>
    <message>
        <source>Certificate %1 of the chain</source>
        <translation>Zertifikat %1 der Kette</translation>
    </message>
    <message>
        <source>Countersignature (time-stamp token, RFC 3161)</source>
        <translation>Gegensignatur (Zeitstempeltoken, RFC 3161)</translation>
    </message>
    <message>
        <source>Countersignature (PKCS #9)</source>
        <translation>Gegensignatur (PKCS #9)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Digest algorithm</source>
        <translation>Digestalgorithmus</translation>
    </message>
</context>
<context>
    <name>ccm::TrustDialog</name>
    <message>
        <source>Signature of a file</source>
        <translation>Signatur einer Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Check another &amp;file...</source>
        <translation>Andere &amp;Datei prüfen...</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
</context>
<context>
    <name>ccm::TrustStore</name>
    <message numerus="yes">
        <source>The store would hold more than %n certificate(s).</source>
        <translation>
            <numerusform>Der Speicher würde mehr als %n Zertifikat enthalten.</numerusform>
            <numerusform>Der Speicher würde mehr als %n Zertifikate enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate in it is damaged.</source>
        <translation>Ein Zertifikat darin ist beschädigt.</translation>
    </message>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation>Es ist kein Zertifikat in PEM-Form enthalten.</translation>
    </message>
</context>
<context>
    <name>ccm::TrustView</name>
    <message>
        <source>Is the file as it was signed?</source>
        <translation>Ist die Datei so, wie sie signiert wurde?</translation>
    </message>
    <message>
        <source>Is the signature valid for the certificate it names?</source>
        <translation>Ist die Signatur für das Zertifikat gültig, das sie nennt?</translation>
    </message>
    <message>
        <source>Does the chain end in a root that you trust?</source>
        <translation>Endet die Kette in einem Stamm, dem Sie vertrauen?</translation>
    </message>
    <message>
        <source>Does anybody else say when it was signed?</source>
        <translation>Sagt noch jemand, wann sie signiert wurde?</translation>
    </message>
    <message>
        <source>No signature was looked at</source>
        <translation>Keine Signatur wurde betrachtet</translation>
    </message>
    <message>
        <source>Open a cabinet, a program or a package.</source>
        <translation>Öffnen Sie ein Kabinett, ein Programm oder ein Paket.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>&amp;Copy everything</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Add a root…</source>
        <translation>&amp;Stamm hinzufügen…</translation>
    </message>
    <message>
        <source>Trust the certificates of a PEM file, too</source>
        <translation>Auch den Zertifikaten einer PEM-Datei vertrauen</translation>
    </message>
    <message>
        <source>What else is told</source>
        <translation>Was sonst gesagt wird</translation>
    </message>
    <message>
        <source>Details of the signature</source>
        <translation>Details der Signatur</translation>
    </message>
    <message>
        <source>It carries no signature (%1): nothing in it tells who made it.</source>
        <translation>Keine Signatur (%1): Nichts darin sagt, wer die Datei gemacht hat.</translation>
    </message>
    <message>
        <source>Signature %1 of %2: %3</source>
        <translation>Signatur %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>ccm::Unpack</name>
    <message>
        <source>A file of an archive may have %1.</source>
        <translation>Eine Datei eines Archivs darf %1 haben.</translation>
    </message>
    <message>
        <source>The archive holds no file %1.</source>
        <translation>Das Archiv enthält keine Datei %1.</translation>
    </message>
</context>
<context>
    <name>ccm::UnpackedSet</name>
    <message>
        <source>There is no folder to unpack it into: %1.</source>
        <translation>Es gibt keinen Ordner zum Entpacken: %1.</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>There are more warnings like these.</source>
        <translation>Es gibt weitere Warnungen wie diese.</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <extracomment>%1: a file in an archive; %2: one or two sentences</extracomment>
        <translation>%1 wurde ausgelassen: %2</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n entries were looked at.</source>
        <translation>
            <numerusform>Nur der erste %n Eintrag wurde betrachtet.</numerusform>
            <numerusform>Nur die ersten %n Einträge wurden betrachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpacking it took longer than allowed.</source>
        <translation>Das Entpacken hat länger gedauert als erlaubt.</translation>
    </message>
</context>
<context>
    <name>ccm::Unpacker</name>
    <message>
        <source>It is no archive that Ccmscope knows.</source>
        <translation>Das ist kein Archiv, das Ccmscope kennt.</translation>
    </message>
    <message>
        <source>The archive holds no file.</source>
        <translation>Das Archiv enthält keine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>It lies within %n archive(s), one in the other.</source>
        <translation>
            <numerusform>Der Inhalt liegt in %n Archiv.</numerusform>
            <numerusform>Der Inhalt liegt in %n ineinanderliegenden Archiven.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not unpacked: %2</source>
        <extracomment>%1: an archive within an archive; %2: one or two sentences</extracomment>
        <translation>%1 wurde nicht entpackt: %2</translation>
    </message>
    <message>
        <source>A file of an archive may have %1.</source>
        <translation>Eine Datei eines Archivs darf %1 haben.</translation>
    </message>
    <message>
        <source>An archive of this size may hold %1 in all.</source>
        <translation>Ein Archiv dieser Größe darf insgesamt %1 enthalten.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written to; it may be full.</source>
        <translation>In den Ordner für temporäre Dateien kann nicht geschrieben werden; er ist möglicherweise voll.</translation>
    </message>
</context>
<context>
    <name>ccm::UpgradeConditions</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Language packs lie in folders of their own beside the manifest, which does not list them.</source>
        <translation>Sprachpakete liegen in eigenen Ordnern neben dem Manifest, das sie nicht auflistet.</translation>
    </message>
    <message>
        <source>Another version is required of %1.</source>
        <translation>Eine andere Version ist verlangt von %1.</translation>
    </message>
    <message>
        <source>Only one of the manifests requires a version of %1.</source>
        <translation>Nur eines der Manifeste verlangt eine Version von %1.</translation>
    </message>
    <message>
        <source>The versions that both manifests require of prerequisites are the same.</source>
        <translation>Die Versionen, die beide Manifeste von Voraussetzungen verlangen, sind gleich.</translation>
    </message>
    <message>
        <source>These files differ, came or went: %1.</source>
        <translation>Diese Dateien weichen ab, kamen hinzu oder fielen weg: %1.</translation>
    </message>
    <message>
        <source>Every file has the same hash in both manifests.</source>
        <translation>Jede Datei hat in beiden Manifesten denselben Hash.</translation>
    </message>
    <message>
        <source>Some items have no hash, so their files may differ all the same.</source>
        <translation>Manche Elemente haben keinen Hash, ihre Dateien können also trotzdem abweichen.</translation>
    </message>
    <message>
        <source>The client version is lower than the hierarchy&apos;s</source>
        <translation>Die Clientversion ist niedriger als die der Hierarchie</translation>
    </message>
    <message>
        <source>The client lacks a language pack</source>
        <translation>Dem Client fehlt ein Sprachpaket</translation>
    </message>
    <message>
        <source>A prerequisite has a different version</source>
        <translation>Eine Voraussetzung hat eine andere Version</translation>
    </message>
    <message>
        <source>Installation files differ</source>
        <translation>Installationsdateien weichen ab</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>cannot be told from manifests</source>
        <translation>aus Manifesten nicht zu erkennen</translation>
    </message>
</context>
<context>
    <name>ccm::UpgradePolicy</name>
    <message numerus="yes">
        <source>The answer of the management point is longer than %n characters.</source>
        <translation>
            <numerusform>Die Antwort des Verwaltungspunkts ist länger als %n Zeichen.</numerusform>
            <numerusform>Die Antwort des Verwaltungspunkts ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a document type declaration.</source>
        <translation>Die Antwort hat eine Dokumenttypdeklaration.</translation>
    </message>
    <message>
        <source>Its elements lie too deep.</source>
        <translation>Die XML-Elemente liegen zu tief.</translation>
    </message>
    <message>
        <source>It names more than one client package.</source>
        <translation>Mehr als ein Clientpaket ist genannt.</translation>
    </message>
</context>
<context>
    <name>ccm::UpgradeSchedule</name>
    <message>
        <source>%1, line %2: The times of the scheduled upgrade cannot be read.</source>
        <translation>%1, Zeile %2: Die Zeiten des geplanten Upgrades können nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ccm::Verdict</name>
    <message>
        <source>Automatic client upgrade delivers updates only from 2012 R2 SP1 CU1 (%1) on; other runs depend on what the package holds.</source>
        <translation>Das automatische Clientupgrade liefert Updates erst ab 2012 R2 SP1 CU1 (%1); andere Läufe hängen davon ab, was das Paket enthält.</translation>
    </message>
    <message>
        <source>Automatic client upgrade delivers updates only from 2012 R2 SP1 CU1 (%1) on, so it is not known to deliver this one.</source>
        <translation>Das automatische Clientupgrade liefert Updates erst ab 2012 R2 SP1 CU1 (%1), daher ist nicht bekannt, dass es dieses liefert.</translation>
    </message>
    <message>
        <source>Automatic client upgrade delivers updates from 2012 R2 SP1 CU1 (%1) on, so also this one.</source>
        <translation>Das automatische Clientupgrade liefert Updates ab 2012 R2 SP1 CU1 (%1), also auch dieses.</translation>
    </message>
    <message>
        <source>It is assumed that version %1 of the client is installed.</source>
        <translation>Es wird angenommen, dass Version %1 des Clients installiert ist.</translation>
    </message>
    <message>
        <source>Version %1 of the client is installed.</source>
        <translation>Version %1 des Clients ist installiert.</translation>
    </message>
    <message>
        <source>No client is installed.</source>
        <translation>Es ist kein Client installiert.</translation>
    </message>
    <message>
        <source>No log tells which version of the client is installed; the client.msi on its disk is version %1.</source>
        <translation>Kein Protokoll sagt, welche Version des Clients installiert ist; die client.msi auf dem Datenträger ist Version %1.</translation>
    </message>
    <message>
        <source>Nothing that was opened tells which version of the client is installed.</source>
        <translation>Nichts von dem, was geöffnet wurde, sagt, welche Version des Clients installiert ist.</translation>
    </message>
    <message>
        <source>The manifest names the client version %1.</source>
        <translation>Das Manifest nennt die Clientversion %1.</translation>
    </message>
    <message>
        <source>The site&apos;s client is version %1: the client.msi on this client has the hash that the manifest names.</source>
        <translation>Der Client des Standorts ist Version %1: Die client.msi auf diesem Client hat den Hash, den das Manifest nennt.</translation>
    </message>
    <message>
        <source>The manifest does not name the version of its client, and no client.msi with the hash that it names lies on this client.</source>
        <translation>Das Manifest nennt die Version seines Clients nicht, und auf diesem Client liegt keine client.msi mit dem Hash, den es nennt.</translation>
    </message>
    <message>
        <source>The installed client %1 is newer than %2, the site&apos;s.</source>
        <translation>Der installierte Client %1 ist neuer als %2, der des Standorts.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>both are file names: &quot;SCEPInstall.exe again and client.msi&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 und %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 again</source>
        <extracomment>%1 is one or more file names</extracomment>
        <translation>%1 erneut</translation>
    </message>
    <message>
        <source>ccmsetup would install the client.</source>
        <translation>ccmsetup würde den Client installieren.</translation>
    </message>
    <message>
        <source>ccmsetup would upgrade the client from version %1 to %2.</source>
        <translation>ccmsetup würde ein Upgrade des Clients von Version %1 auf %2 ausführen.</translation>
    </message>
    <message>
        <source>ccmsetup would update the client from version %1 to %2.</source>
        <translation>ccmsetup würde ein Update des Clients von Version %1 auf %2 ausführen.</translation>
    </message>
    <message>
        <source>ccmsetup would repair the client, because version %1 is already installed.</source>
        <translation>ccmsetup würde den Client reparieren, weil Version %1 bereits installiert ist.</translation>
    </message>
    <message>
        <source>ccmsetup would skip the client, because version %1 is already installed.</source>
        <translation>ccmsetup würde den Client überspringen, weil Version %1 bereits installiert ist.</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and install the client.</source>
        <translation>ccmsetup würde %1 herunterladen und den Client installieren.</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and upgrade the client from version %2 to %3.</source>
        <translation>ccmsetup würde %1 herunterladen und ein Upgrade des Clients von Version %2 auf %3 ausführen.</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and update the client from version %2 to %3.</source>
        <translation>ccmsetup würde %1 herunterladen und ein Update des Clients von Version %2 auf %3 ausführen.</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and repair the client, because version %2 is already installed.</source>
        <translation>ccmsetup würde %1 herunterladen und den Client reparieren, weil Version %2 bereits installiert ist.</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and skip the client, because version %2 is already installed.</source>
        <translation>ccmsetup würde %1 herunterladen und den Client überspringen, weil Version %2 bereits installiert ist.</translation>
    </message>
    <message>
        <source>ccmsetup would download %1.</source>
        <translation>ccmsetup würde %1 herunterladen.</translation>
    </message>
    <message>
        <source>ccmsetup would add to the client, which has version %1, what the package brings.</source>
        <translation>ccmsetup würde dem Client, der Version %1 hat, hinzufügen, was das Paket bringt.</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and add to the client, which has version %2, what the package brings.</source>
        <translation>ccmsetup würde %1 herunterladen und dem Client, der Version %2 hat, hinzufügen, was das Paket bringt.</translation>
    </message>
    <message>
        <source>ccmsetup would stop, because automatic client upgrade is off at the site.</source>
        <translation>ccmsetup würde anhalten, weil das automatische Clientupgrade am Standort ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>ccmsetup would stop, because the site leaves servers out of upgrades.</source>
        <translation>ccmsetup würde anhalten, weil der Standort Server von Upgrades auslässt.</translation>
    </message>
    <message>
        <source>ccmsetup would stop, because the site leaves virtual desktops out of upgrades.</source>
        <translation>ccmsetup würde anhalten, weil der Standort virtuelle Desktops von Upgrades auslässt.</translation>
    </message>
    <message>
        <source>ccmsetup would stop, because the client is excluded from upgrades.</source>
        <translation>ccmsetup würde anhalten, weil der Client von Upgrades ausgeschlossen ist.</translation>
    </message>
    <message>
        <source>What ccmsetup would do about the client is not known.</source>
        <translation>Was ccmsetup mit dem Client tun würde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What it would do about the client itself is not known.</source>
        <translation>Was es mit dem Client selbst tun würde, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ccm::VerdictView</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Reasons for the verdict</source>
        <translation>Gründe für das Urteil</translation>
    </message>
    <message>
        <source>What the verdict takes for granted</source>
        <translation>Was das Urteil voraussetzt</translation>
    </message>
    <message>
        <source>What comes with it</source>
        <translation>Was damit kommt</translation>
    </message>
    <message>
        <source>&amp;Copy sentence</source>
        <translation>Satz &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the sentence, for example into a ticket</source>
        <translation>Kopiert den Satz, zum Beispiel in ein Ticket</translation>
    </message>
    <message>
        <source>Taken for granted:</source>
        <translation>Vorausgesetzt:</translation>
    </message>
    <message>
        <source>With the site&apos;s own manifest instead: %1</source>
        <translation>Stattdessen mit dem eigenen Manifest des Standorts: %1</translation>
    </message>
    <message>
        <source>With the earlier manifest instead: %1</source>
        <translation>Stattdessen mit dem früheren Manifest: %1</translation>
    </message>
</context>
<context>
    <name>ccm::VersionInfo</name>
    <message>
        <source>The version resource ends inside one of its parts.</source>
        <translation>Die Versionsressource endet in einem ihrer Teile.</translation>
    </message>
    <message>
        <source>A part of the version resource has an impossible length.</source>
        <translation>Ein Teil der Versionsressource hat eine unmögliche Länge.</translation>
    </message>
    <message>
        <source>The version resource does not begin with its name.</source>
        <translation>Die Versionsressource beginnt nicht mit ihrem Namen.</translation>
    </message>
    <message>
        <source>The fixed part of the version is too short.</source>
        <translation>Der feste Teil der Version ist zu kurz.</translation>
    </message>
    <message>
        <source>The fixed part of the version has no signature.</source>
        <translation>Der feste Teil der Version hat keine Signatur.</translation>
    </message>
</context>
<context>
    <name>ccm::VersionSpreadModel</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ccm::WeekEditor</name>
    <message>
        <source>Hours of the week in which they are on</source>
        <translation>Stunden der Woche, in denen sie eingeschaltet sind</translation>
    </message>
    <message>
        <source>Drag over hours to switch them, or use the arrow keys and Space.</source>
        <translation>Ziehen Sie über Stunden, um sie umzuschalten, oder verwenden Sie die Pfeiltasten und die Leertaste.</translation>
    </message>
    <message>
        <source>The week as text</source>
        <translation>Die Woche als Text</translation>
    </message>
    <message>
        <source>Such as “Mon-Fri 08:00-18:00; Sat 09:00-13:00”. An end before the start is on the next day.</source>
        <translation>Etwa „Mo-Fr 08:00-18:00; Sa 09:00-13:00“. Ein Ende vor dem Beginn ist am nächsten Tag.</translation>
    </message>
    <message>
        <source>Mon-Fri 08:00-18:00; Sat 09:00-13:00</source>
        <translation>Mo-Fr 08:00-18:00; Sa 09:00-13:00</translation>
    </message>
</context>
<context>
    <name>ccm::WeekGrid</name>
    <message>
        <source>on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>on for a part of it</source>
        <translation>teilweise eingeschaltet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 %2 to %3: %4</source>
        <translation>%1 %2 bis %3: %4</translation>
    </message>
</context>
<context>
    <name>ccm::WeekText</name>
    <message>
        <source>“%1” is neither a day nor a time such as 08:00-18:00.</source>
        <translation>„%1“ ist weder ein Tag noch eine Uhrzeit wie 08:00-18:00.</translation>
    </message>
    <message numerus="yes">
        <source>A week has at most %n span(s).</source>
        <translation>
            <numerusform>Eine Woche hat höchstens %n Spanne.</numerusform>
            <numerusform>Eine Woche hat höchstens %n Spannen.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the days, a time such as 08:00-18:00 is missing.</source>
        <translation>Nach den Tagen fehlt eine Uhrzeit wie 08:00-18:00.</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two days or two times that a user types: &quot;Mon to Fri 8 to 18&quot;. One word.</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
</context>
<context>
    <name>ccm::WindowPane</name>
    <message>
        <source>An input on the left is not possible. What is shown here is of the plan as it was before.</source>
        <translation>Eine Eingabe links ist nicht möglich. Was hier gezeigt wird, ist von dem Plan, wie er vorher war.</translation>
    </message>
    <message>
        <source>Plan without a name</source>
        <translation>Plan ohne Namen</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Documented: %1</source>
        <translation>Dokumentiert: %1</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>Computing...</source>
        <translation>Wird berechnet...</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Open, save, compare and export the plan</source>
        <translation>Plan öffnen, speichern, vergleichen und exportieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the answers</source>
        <translation>Antworten kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take what was seen of the roll-out away</source>
        <translation>Wegnehmen, was vom Rollout zu sehen war</translation>
    </message>
    <message>
        <source>Starts per hour or per day</source>
        <translation>Starts pro Stunde oder pro Tag</translation>
    </message>
    <message>
        <source>Whether the chart and the table count starts per hour or per day.</source>
        <translation>Ob das Diagramm und die Tabelle Starts pro Stunde oder pro Tag zählen.</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>The forecast as charts and tables</source>
        <translation>Die Vorhersage als Diagramme und Tabellen</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>Heat&amp;map</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Leitungen</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>Pla&amp;ns</source>
        <translation>Plä&amp;ne</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>Ta&amp;belle</translation>
    </message>
    <message>
        <source>Bas&amp;is</source>
        <translation>Gr&amp;undlage</translation>
    </message>
    <message>
        <source>What each number of days would give</source>
        <translation>Was jede Anzahl von Tagen ergeben würde</translation>
    </message>
    <message>
        <source>This plan beside another one</source>
        <translation>Dieser Plan neben einem anderen</translation>
    </message>
    <message>
        <source>What the forecast rests on: what is documented, and what is assumed</source>
        <translation>Worauf die Vorhersage beruht: was dokumentiert und was angenommen ist</translation>
    </message>
    <message>
        <source>Starts per hour</source>
        <translation>Starts pro Stunde</translation>
    </message>
    <message>
        <source>Starts per day</source>
        <translation>Starts pro Tag</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf dies beruht</translation>
    </message>
    <message>
        <source>The figures behind the charts.</source>
        <translation>Die Zahlen hinter den Diagrammen.</translation>
    </message>
</context>
<context>
    <name>ccm::WindowSection</name>
    <message>
        <source>The window opens</source>
        <translation>Das Fenster öffnet sich</translation>
    </message>
    <message>
        <source>Time zone of the plan</source>
        <translation>Zeitzone des Plans</translation>
    </message>
    <message>
        <source>Days in the window</source>
        <translation>Tage im Fenster</translation>
    </message>
    <message>
        <source>The window ends</source>
        <translation>Das Fenster endet</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>T&amp;age:</translation>
    </message>
    <message>
        <source>O&amp;pens:</source>
        <translation>Ö&amp;ffnet:</translation>
    </message>
    <message>
        <source>&amp;Ends:</source>
        <translation>&amp;Endet:</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>Zeit&amp;zone:</translation>
    </message>
    <message>
        <source>In how many days automatic client upgrade is to reach all clients: Hierarchy Settings, Client Upgrade. As the documentation says (Microsoft, “Upgrade clients for Windows computers”), each client draws a moment within them. No limit is documented: 1 to 31 are our choice, others are taken and marked. The 7 days at the start are our assumption.</source>
        <translation>In wie vielen Tagen das automatische Clientupgrade alle Clients erreichen soll: Hierarchieeinstellungen, Clientupgrade. Wie die Dokumentation sagt (Microsoft, „Upgrade clients for Windows computers“), zieht jeder Client darin einen Zeitpunkt. Es ist keine Grenze dokumentiert: 1 bis 31 sind unsere Wahl, andere werden angenommen und markiert. Die 7 Tage zu Beginn sind unsere Annahme.</translation>
    </message>
    <message>
        <source>When policy with the upgrade is first offered, by the clock of the time zone below. Midnight of the next Monday is our assumption.</source>
        <translation>Wann die Richtlinie mit dem Upgrade erstmals angeboten wird, nach der Uhr der Zeitzone unten. Mitternacht des nächsten Montags ist unsere Annahme.</translation>
    </message>
    <message>
        <source>The deadline: the opening and as many times 24 hours as there are days. Enter an end to get the days that fit; where clocks change in between, days have 23 or 25 hours on the wall.</source>
        <translation>Der Stichtag: die Öffnung und so viele Male 24 Stunden, wie es Tage sind. Geben Sie ein Ende ein, um die passenden Tage zu erhalten; wo dazwischen die Uhren umgestellt werden, haben Tage nach der Wanduhr 23 oder 25 Stunden.</translation>
    </message>
    <message>
        <source>By whose clock the plan is read. Type a part of the name, “Berlin” or “New_York”, to search. At the start it is that of this computer.</source>
        <translation>Nach wessen Uhr der Plan gelesen wird. Geben Sie zum Suchen einen Teil des Namens ein, „Berlin“ oder „New_York“. Zu Beginn ist es die dieses Computers.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Worker</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 did not start: %2.</source>
        <translation>%1 ist nicht gestartet: %2.</translation>
    </message>
    <message>
        <source>Its list of entries is too long.</source>
        <translation>Die Liste der Einträge ist zu lang.</translation>
    </message>
    <message>
        <source>It was stopped because it took longer than allowed.</source>
        <translation>Der Vorgang wurde angehalten, weil er länger gedauert hat als erlaubt.</translation>
    </message>
    <message>
        <source>It crashed or reached its limit of memory or time. %1</source>
        <translation>Der Vorgang ist abgestürzt oder hat seine Grenze für Speicher oder Zeit erreicht. %1</translation>
    </message>
    <message>
        <source>The archive needs more memory than it may have.</source>
        <translation>Das Archiv braucht mehr Speicher, als es haben darf.</translation>
    </message>
    <message>
        <source>It ended with code %1. %2</source>
        <translation>Der Vorgang endete mit Code %1. %2</translation>
    </message>
    <message>
        <source>There is no folder to unpack it into: %1.</source>
        <translation>Es gibt keinen Ordner zum Entpacken: %1.</translation>
    </message>
    <message>
        <source>It said something unexpected.</source>
        <translation>Die Antwort war unerwartet.</translation>
    </message>
    <message>
        <source>It ended before it was done.</source>
        <translation>Der Vorgang endete, bevor er fertig war.</translation>
    </message>
    <message>
        <source>%1 is not whole: the archive ends too early. Its first %2 bytes are shown.</source>
        <translation>%1 ist unvollständig: Das Archiv endet zu früh. Die ersten %2 Bytes werden angezeigt.</translation>
    </message>
    <message>
        <source>The archive has no end mark; entries may be missing.</source>
        <translation>Das Archiv hat keine Endmarke; möglicherweise fehlen Einträge.</translation>
    </message>
    <message>
        <source>The error is called %1.</source>
        <translation>Der Fehler heißt %1.</translation>
    </message>
    <message>
        <source>A file of an archive may have %1.</source>
        <translation>Eine Datei eines Archivs darf %1 haben.</translation>
    </message>
    <message>
        <source>An archive of this size may hold %1 in all.</source>
        <translation>Ein Archiv dieser Größe darf insgesamt %1 enthalten.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written to; it may be full.</source>
        <translation>In den Ordner für temporäre Dateien kann nicht geschrieben werden; er ist möglicherweise voll.</translation>
    </message>
    <message>
        <source>No byte came out of it: its method is not known, or it is encrypted.</source>
        <translation>Es kam kein Byte heraus: Die Methode ist nicht bekannt, oder der Inhalt ist verschlüsselt.</translation>
    </message>
    <message>
        <source>It should have %1 bytes but gave %2.</source>
        <translation>Es sollten %1 Bytes sein, es kamen aber %2.</translation>
    </message>
</context>
<context>
    <name>ccm::XmlSides</name>
    <message>
        <source>The item as it stands in the earlier manifest</source>
        <translation>Das Element, wie es im früheren Manifest steht</translation>
    </message>
    <message>
        <source>The earlier manifest does not have it.</source>
        <translation>Das frühere Manifest hat es nicht.</translation>
    </message>
    <message>
        <source>The item as it stands in the later manifest</source>
        <translation>Das Element, wie es im späteren Manifest steht</translation>
    </message>
    <message>
        <source>The later manifest does not have it.</source>
        <translation>Das spätere Manifest hat es nicht.</translation>
    </message>
</context>
<context>
    <name>ccm::XmlText</name>
    <message>
        <source>It declares the encoding &quot;%1&quot;; Ccmscope reads UTF-8 and UTF-16.</source>
        <translation>Die Datei gibt die Kodierung „%1“ an; Ccmscope liest UTF-8 und UTF-16.</translation>
    </message>
    <message>
        <source>The file declares the encoding &quot;%1&quot; but was read as UTF-8, which it is.</source>
        <translation>Die Datei gibt die Kodierung „%1“ an, wurde aber als UTF-8 gelesen, was sie ist.</translation>
    </message>
    <message>
        <source>The bytes from here on are not valid %1.</source>
        <translation>Die Bytes ab hier sind kein gültiges %1.</translation>
    </message>
</context>
<context>
    <name>ccm::XmlTree</name>
    <message>
        <source>It has a document type declaration, which no manifest needs.</source>
        <translation>Es gibt eine Dokumenttypdeklaration, die kein Manifest braucht.</translation>
    </message>
    <message numerus="yes">
        <source>Elements may lie %n deep.</source>
        <translation>
            <numerusform>XML-Elemente dürfen %n Ebene tief liegen.</numerusform>
            <numerusform>XML-Elemente dürfen %n Ebenen tief liegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It may have %n elements, attributes and other parts.</source>
        <translation>
            <numerusform>Erlaubt ist %n XML-Element, Attribut oder anderer Teil.</numerusform>
            <numerusform>Erlaubt sind %n XML-Elemente, Attribute und andere Teile.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The line reads: %2</source>
        <translation>%1 Die Zeile lautet: %2</translation>
    </message>
    <message numerus="yes">
        <source>An element may have %n attributes.</source>
        <translation>
            <numerusform>Ein XML-Element darf %n Attribut haben.</numerusform>
            <numerusform>Ein XML-Element darf %n Attribute haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::XmlTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text (CDATA)</source>
        <translation>Text (CDATA)</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>ccm::XmlTreeView</name>
    <message>
        <source>Find in the file: element, attribute, value</source>
        <translation>In der Datei suchen: XML-Element, Attribut, Wert</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>In der Datei suchen</translation>
    </message>
    <message>
        <source>Leads to the elements, attributes and values that contain this text. Enter leads on.</source>
        <translation>Führt zu den XML-Elementen, Attributen und Werten, die diesen Text enthalten. Die Eingabetaste führt weiter.</translation>
    </message>
    <message>
        <source>Every element and attribute of the file, whether Ccmscope knows it or not.</source>
        <translation>Jedes XML-Element und Attribut der Datei, ob Ccmscope es kennt oder nicht.</translation>
    </message>
    <message>
        <source>Everything in the file</source>
        <translation>Alles in der Datei</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy XML</source>
        <translation>XML kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Zip</name>
    <message>
        <source>The zip has no entries.</source>
        <translation>Die ZIP-Datei hat keine Einträge.</translation>
    </message>
    <message>
        <source>The list of entries at the end of the zip is missing or damaged.</source>
        <translation>Die Liste der Einträge am Ende der ZIP-Datei fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The zip lists fewer entries than it says it has.</source>
        <translation>Die ZIP-Datei listet weniger Einträge auf, als sie angibt.</translation>
    </message>
    <message>
        <source>The entry&apos;s header is damaged.</source>
        <translation>Der Kopf des Eintrags ist beschädigt.</translation>
    </message>
    <message>
        <source>Its compression method has the number %1.</source>
        <translation>Die Kompressionsmethode hat die Nummer %1.</translation>
    </message>
    <message>
        <source>Its encryption, AES, is one that Ccmscope cannot read.</source>
        <translation>Die Verschlüsselung, AES, ist eine, die Ccmscope nicht lesen kann.</translation>
    </message>
    <message>
        <source>Its encryption is one that Ccmscope cannot read.</source>
        <translation>Die Verschlüsselung ist eine, die Ccmscope nicht lesen kann.</translation>
    </message>
    <message>
        <source>It needs a password.</source>
        <translation>Ein Kennwort ist erforderlich.</translation>
    </message>
    <message>
        <source>The password does not fit, or the entry is damaged.</source>
        <translation>Das Kennwort passt nicht, oder der Eintrag ist beschädigt.</translation>
    </message>
    <message>
        <source>The entry&apos;s checksum does not match.</source>
        <translation>Die Prüfsumme des Eintrags stimmt nicht.</translation>
    </message>
    <message>
        <source>It should have %1 bytes but gave %2.</source>
        <translation>Es sollten %1 Bytes sein, es kamen aber %2.</translation>
    </message>
    <message>
        <source>The entry cannot be decoded.</source>
        <translation>Der Eintrag kann nicht dekodiert werden.</translation>
    </message>
</context>
<context>
    <name>ccm::ZipWriter</name>
    <message>
        <source>The zip cannot be written.</source>
        <translation>Die ZIP-Datei kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display. Use --json, --summary, --report or --screenshots; --help tells more.</source>
        <translation>Es gibt keine Anzeige. Verwenden Sie --json, --summary, --report oder --screenshots; mehr dazu mit --help.</translation>
    </message>
</context>
</TS>
