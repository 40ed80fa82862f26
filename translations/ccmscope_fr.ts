<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ccm::Accessible</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what a label is about, and what it says</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ccm::AddressDialog</name>
    <message>
        <source>Send it even where others on the way can read it (http)</source>
        <translation>L&apos;envoyer même là où d&apos;autres sur le trajet peuvent le lire (http)</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>DOMAIN\user</source>
        <translation>DOMAINE\utilisateur</translation>
    </message>
    <message>
        <source>• A management point&apos;s name (mp01, mp01.corp.example), asked by https, or by http where https is not offered
• The address of ccmsetup.cab, or of a distribution point&apos;s package folder
• \\server\share\..., a file, a folder, or an archive that holds a manifest</source>
        <translation>• Le nom d&apos;un point de gestion (mp01, mp01.corp.example), interrogé par https, ou par http là où https n&apos;est pas proposé
• L&apos;adresse de ccmsetup.cab, ou du dossier de package d&apos;un point de distribution
• \\server\share\..., un fichier, un dossier, ou une archive qui contient un manifeste</translation>
    </message>
    <message>
        <source>Sign in, if the server asks</source>
        <translation>S&apos;authentifier, si le serveur le demande</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d&apos;&amp;utilisateur :</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe :</translation>
    </message>
    <message>
        <source>The password is kept in memory only, until another site is opened.</source>
        <translation>Le mot de passe n&apos;est gardé qu&apos;en mémoire, jusqu&apos;à l&apos;ouverture d&apos;un autre site.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse :</translation>
    </message>
</context>
<context>
    <name>ccm::AnsiCodePage</name>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>chinois simplifié</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>chinois traditionnel</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cyrillique</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europe occidentale</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>balte</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <extracomment>A moment as in &quot;Mon 7 Dec 10:00&quot; and &quot;Thu 2 Dec 2027 10:00&quot;</extracomment>
        <translation>ddd d MMM HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>95 % are installed by %1.</source>
        <translation>95 % sont installés d&apos;ici %1.</translation>
    </message>
    <message>
        <source>95 % have started by %1.</source>
        <translation>95 % ont démarré d&apos;ici %1.</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than 95 % are installed within %n day(s) after the deadline.</source>
        <translation>
            <numerusform>Moins de 95 % sont installés dans un délai de %n jour après l&apos;échéance.</numerusform>
            <numerusform>Moins de 95 % sont installés dans un délai de %n jours après l&apos;échéance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than 95 % start within %n day(s) after the deadline.</source>
        <translation>
            <numerusform>Moins de 95 % démarrent dans un délai de %n jour après l&apos;échéance.</numerusform>
            <numerusform>Moins de 95 % démarrent dans un délai de %n jours après l&apos;échéance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest hour: %1 to %2 with %3 starts expected, and at most %4 in 95 of 100 cases.</source>
        <translation>Heure la plus chargée : %1 à %2 avec %3 démarrages attendus, et au plus %4 dans 95 cas sur 100.</translation>
    </message>
    <message numerus="yes">
        <source>%n more hour(s) are as busy.</source>
        <translation>
            <numerusform>%n autre heure est aussi chargée.</numerusform>
            <numerusform>%n autres heures sont aussi chargées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No hour at all has more than %1 in 95 of 100 cases.</source>
        <translation>Aucune heure n&apos;a plus de %1 démarrages dans 95 cas sur 100.</translation>
    </message>
    <message>
        <source>Most installations: %1 to %2, %3 expected.</source>
        <translation>Le plus d&apos;installations : %1 à %2, %3 attendues.</translation>
    </message>
    <message>
        <source>All clients are expected to be installed before the deadline, %1.</source>
        <translation>Il est attendu que tous les clients soient installés avant l&apos;échéance, %1.</translation>
    </message>
    <message>
        <source>All clients are expected to start before the deadline, %1.</source>
        <translation>Il est attendu que tous les clients démarrent avant l&apos;échéance, %1.</translation>
    </message>
    <message>
        <source>%1 of %2 clients (%3) are expected to miss the deadline, %4.</source>
        <translation>Il est attendu que %1 clients sur %2 (%3) manquent l&apos;échéance, %4.</translation>
    </message>
    <message>
        <source>%1 has the fullest hour, %2: %3 Mbit/s expected, %4 in 95 of 100 cases, limit %5.</source>
        <translation>%1 a l&apos;heure la plus pleine, %2 : %3 Mbit/s attendus, %4 dans 95 cas sur 100, limite %5.</translation>
    </message>
    <message>
        <source>Nothing is downloaded over a link.</source>
        <translation>Rien n&apos;est téléchargé par une liaison.</translation>
    </message>
    <message>
        <source>It is overloaded in some hour with a probability of %1.</source>
        <translation>Elle est surchargée à une heure ou une autre avec une probabilité de %1.</translation>
    </message>
    <message>
        <source>It may be overloaded in some hour, with a probability of %1.</source>
        <translation>Elle peut être surchargée à une heure ou une autre, avec une probabilité de %1.</translation>
    </message>
    <message>
        <source>All clients of the plan are excluded.</source>
        <translation>Tous les clients du plan sont exclus.</translation>
    </message>
    <message>
        <source>The plan has no clients.</source>
        <translation>Le plan n&apos;a pas de clients.</translation>
    </message>
    <message>
        <source>%1 clients are never on and will not start.</source>
        <translation>%1 clients ne sont jamais allumés et ne démarreront pas.</translation>
    </message>
    <message>
        <source>%1 clients are never on in a maintenance window: they download and do not install.</source>
        <translation>%1 clients ne sont jamais allumés dans une fenêtre de maintenance : ils téléchargent et n&apos;installent pas.</translation>
    </message>
    <message>
        <source>%1 more clients are excluded and do not upgrade.</source>
        <translation>%1 autres clients sont exclus et ne sont pas mis à niveau.</translation>
    </message>
    <message>
        <source>Starts are not spread: each client starts when it gets its policy.</source>
        <translation>Les démarrages ne sont pas répartis : chaque client démarre quand il reçoit sa stratégie.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are the fewest with which %1 of the clients are done by the deadline.</source>
        <translation>
            <numerusform>%n jour est le minimum avec lequel %1 des clients ont terminé à l&apos;échéance.</numerusform>
            <numerusform>%n jours sont le minimum avec lequel %1 des clients ont terminé à l&apos;échéance.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number of days up to 31 has %1 of the clients done by the deadline. The best number is %2, with %3; within a week it is %4, with %5.</source>
        <translation>Aucun nombre de jours jusqu&apos;à 31 ne permet à %1 des clients de terminer avant l&apos;échéance. Le meilleur nombre est %2, avec %3 ; en une semaine, c&apos;est %4, avec %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are the fewest that keep every link within its limit with a probability of %1.</source>
        <translation>
            <numerusform>%n jour est le minimum qui garde chaque liaison dans sa limite avec une probabilité de %1.</numerusform>
            <numerusform>%n jours sont le minimum qui garde chaque liaison dans sa limite avec une probabilité de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan names no link, so there is no limit to keep.</source>
        <translation>Le plan ne nomme aucune liaison, il n&apos;y a donc pas de limite à respecter.</translation>
    </message>
    <message>
        <source>No number of days keeps every link within its limit, because the link of %1 carries nothing.</source>
        <translation>Aucun nombre de jours ne garde chaque liaison dans sa limite, car la liaison de %1 ne transporte rien.</translation>
    </message>
    <message numerus="yes">
        <source>No number of days up to 31 keeps every link within its limit, because %1 is above its limit of %2 Mbit/s in some hour with a probability of %3 even with %n day(s).</source>
        <translation>
            <numerusform>Aucun nombre de jours jusqu&apos;à 31 ne garde chaque liaison dans sa limite, car %1 dépasse sa limite de %2 Mbit/s à une heure ou une autre avec une probabilité de %3, même avec %n jour.</numerusform>
            <numerusform>Aucun nombre de jours jusqu&apos;à 31 ne garde chaque liaison dans sa limite, car %1 dépasse sa limite de %2 Mbit/s à une heure ou une autre avec une probabilité de %3, même avec %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Assumptions</name>
    <message>
        <source>Microsoft, “Upgrade clients for Windows computers”</source>
        <translation>Microsoft, « Upgrade clients for Windows computers »</translation>
    </message>
    <message>
        <source>Ccmscope&apos;s model; not documented</source>
        <translation>Modèle de Ccmscope ; non documenté</translation>
    </message>
    <message>
        <source>Each client draws one random moment in the window. One that is off then draws again when it next starts; once the window is over, it draws within 24 hours.</source>
        <translation>Chaque client tire un moment au hasard dans la fenêtre. Celui qui est alors éteint tire à nouveau à son prochain démarrage ; une fois la fenêtre passée, il tire dans les 24 heures.</translation>
    </message>
    <message>
        <source>The draw is uniform; the documentation does not state its distribution.</source>
        <translation>Le tirage est uniforme ; la documentation n&apos;indique pas sa distribution.</translation>
    </message>
    <message>
        <source>A day of the window is 24 hours: over a change of the clocks the window ends an hour earlier or later by the clock.</source>
        <translation>Un jour de la fenêtre dure 24 heures : lors d&apos;un changement d&apos;heure, la fenêtre se termine une heure plus tôt ou plus tard à l&apos;horloge.</translation>
    </message>
    <message>
        <source>Drawing again, a client uses what is left of the window.</source>
        <translation>En tirant à nouveau, un client utilise ce qui reste de la fenêtre.</translation>
    </message>
    <message>
        <source>Drawing again, a client has the full number of days once more.</source>
        <translation>En tirant à nouveau, un client dispose encore une fois du nombre complet de jours.</translation>
    </message>
    <message>
        <source>One of two readings of “within the allowed days”; the other can be chosen</source>
        <translation>L&apos;une des deux lectures de « within the allowed days » ; l&apos;autre peut être choisie</translation>
    </message>
    <message>
        <source>Nothing is drawn in the first %1 hours after policy arrives.</source>
        <translation>Rien n&apos;est tiré dans les %1 premières heures après l&apos;arrivée de la stratégie.</translation>
    </message>
    <message>
        <source>A reading of “from 1 to N days”; the documentation names no earliest start</source>
        <translation>Une lecture de « from 1 to N days » ; la documentation ne nomme pas de démarrage au plus tôt</translation>
    </message>
    <message>
        <source>Version 1910 does not spread the starts at all (KB4538166).</source>
        <translation>La version 1910 ne répartit pas du tout les démarrages (KB4538166).</translation>
    </message>
    <message>
        <source>Microsoft, release notes of version 1910</source>
        <translation>Microsoft, notes de publication de la version 1910</translation>
    </message>
    <message numerus="yes">
        <source>Policy arrives evenly within %n minute(s) after a client is on, and clients do not depend on one another.</source>
        <translation>
            <numerusform>La stratégie arrive uniformément en %n minute après l&apos;allumage d&apos;un client, et les clients ne dépendent pas les uns des autres.</numerusform>
            <numerusform>La stratégie arrive uniformément en %n minutes après l&apos;allumage d&apos;un client, et les clients ne dépendent pas les uns des autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>60 minutes are the default of the client setting; that it is even is ours</source>
        <translation>60 minutes sont la valeur par défaut du paramètre client ; que ce soit uniforme vient de nous</translation>
    </message>
    <message>
        <source>When clients are on follows the week of their class, by the clock of their time zone.</source>
        <translation>Les heures d&apos;allumage des clients suivent la semaine de leur type, à l&apos;heure de leur fuseau horaire.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Whether a client is used on a day does not depend on the day before.</source>
        <translation>Qu&apos;un client soit utilisé un jour ne dépend pas du jour d&apos;avant.</translation>
    </message>
    <message>
        <source>Excluded clients do not upgrade. Those of the exclusion collection still fetch ccmsetup, which is not counted here.</source>
        <translation>Les clients exclus ne sont pas mis à niveau. Ceux du regroupement d&apos;exclusion vont quand même chercher ccmsetup, ce qui n&apos;est pas compté ici.</translation>
    </message>
    <message>
        <source>With maintenance windows only the download is spread. The installation waits for the next window, after one in which ccmsetup is fetched.</source>
        <translation>Avec des fenêtres de maintenance, seul le téléchargement est réparti. L&apos;installation attend la fenêtre suivante, après celle où ccmsetup est obtenu.</translation>
    </message>
    <message>
        <source>Microsoft, “Upgrade clients for Windows computers”, and issue 896 of its documentation</source>
        <translation>Microsoft, « Upgrade clients for Windows computers », et le ticket 896 de sa documentation</translation>
    </message>
    <message>
        <source>Clients are woken for their maintenance windows and install as the window opens.</source>
        <translation>Les clients sont réveillés pour leurs fenêtres de maintenance et installent à l&apos;ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>A client installs as the window opens, or when it comes on within it. One that is off all the while waits for the next.</source>
        <translation>Un client installe à l&apos;ouverture de la fenêtre, ou quand il s&apos;allume pendant celle-ci. Celui qui est éteint tout ce temps attend la suivante.</translation>
    </message>
    <message>
        <source>Ccmscope&apos;s default of 60 MiB</source>
        <translation>La valeur par défaut de Ccmscope, 60 MiB</translation>
    </message>
    <message>
        <source>The comparison of a client with the site&apos;s manifest</source>
        <translation>La comparaison d&apos;un client avec le manifeste du site</translation>
    </message>
    <message>
        <source>Each client downloads %1 bytes, %2 % of them from peers.</source>
        <translation>Chaque client télécharge %1 octets, dont %2 % auprès de pairs.</translation>
    </message>
    <message>
        <source>The load of a link is what its clients ask for, averaged over an hour; nothing else is on it.</source>
        <translation>La charge d&apos;une liaison est ce que demandent ses clients, en moyenne sur une heure ; il n&apos;y a rien d&apos;autre dessus.</translation>
    </message>
    <message>
        <source>Each client downloads at the rate that the BITS limit allows.</source>
        <translation>Chaque client télécharge au débit que permet la limite BITS.</translation>
    </message>
    <message>
        <source>The plan, after the client setting of BITS</source>
        <translation>Le plan, d&apos;après le paramètre client de BITS</translation>
    </message>
</context>
<context>
    <name>ccm::BiasDecision</name>
    <message>
        <source>No record says how its time relates to UTC; times are local ones of the computer that wrote the log.</source>
        <translation>Aucune entrée ne dit le rapport de son heure à UTC ; les heures sont locales, celles de l&apos;ordinateur qui a écrit le journal.</translation>
    </message>
    <message>
        <source>Components of Configuration Manager wrote the log: UTC is the written time plus the bias.</source>
        <translation>Des composants de Configuration Manager ont écrit le journal : UTC est l&apos;heure écrite plus le décalage.</translation>
    </message>
    <message>
        <source>The records tell their offset from UTC in a way that leaves no doubt.</source>
        <translation>Les entrées indiquent leur écart à UTC d&apos;une façon qui ne laisse aucun doute.</translation>
    </message>
    <message>
        <source>UTC is the written time minus the offset: only so does the last record agree with the time of the last write to the file.</source>
        <translation>UTC est l&apos;heure écrite moins l&apos;écart : ce n&apos;est qu&apos;ainsi que la dernière entrée concorde avec l&apos;heure de la dernière écriture du fichier.</translation>
    </message>
    <message>
        <source>UTC is the written time plus the bias: so the last record agrees with the time of the last write to the file.</source>
        <translation>UTC est l&apos;heure écrite plus le décalage : c&apos;est ainsi que la dernière entrée concorde avec l&apos;heure de la dernière écriture du fichier.</translation>
    </message>
    <message>
        <source>Several kinds of programs wrote the log; UTC is known for components of Configuration Manager and for offsets such as +01:00 only.</source>
        <translation>Plusieurs types de programmes ont écrit le journal ; UTC n&apos;est connu que pour les composants de Configuration Manager et pour des écarts tels que +01:00.</translation>
    </message>
    <message>
        <source>Nothing tells which sign the writer gave the bias; times are local ones of the computer that wrote the log, and UTC is not known.</source>
        <translation>Rien n&apos;indique quel signe l&apos;auteur a donné au décalage ; les heures sont locales, celles de l&apos;ordinateur qui a écrit le journal, et UTC n&apos;est pas connu.</translation>
    </message>
</context>
<context>
    <name>ccm::BookmarkKeeper</name>
    <message>
        <source>The saved bookmarks are not shown; the file is kept as %1.</source>
        <translation>Les signets enregistrés ne sont pas affichés ; le fichier est conservé sous %1.</translation>
    </message>
    <message>
        <source>The saved bookmarks are not shown.</source>
        <translation>Les signets enregistrés ne sont pas affichés.</translation>
    </message>
    <message>
        <source>The bookmarks cannot be saved in %1: %2</source>
        <translation>Les signets ne peuvent pas être enregistrés dans %1 : %2</translation>
    </message>
    <message>
        <source>No more than %L1 bookmarks are saved; those of logs that were changed longest ago are not any longer.</source>
        <translation>Pas plus de %L1 signets sont enregistrés ; ceux des journaux modifiés il y a le plus longtemps ne le sont plus.</translation>
    </message>
</context>
<context>
    <name>ccm::BundleDesk</name>
    <message>
        <source>Export &amp;bundle...</source>
        <translation>Exporter un &amp;lot...</translation>
    </message>
    <message>
        <source>The case with its contents as one zip, with names replaced where you wish</source>
        <translation>Le dossier Ccmscope avec ses contenus en un seul zip, les noms étant remplacés là où vous le souhaitez</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Enregistrer le lot</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>Lots (*.zip)</translation>
    </message>
    <message>
        <source>case</source>
        <comment>as the name of a file</comment>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Gathering the bundle...</source>
        <translation>Rassemblement du lot...</translation>
    </message>
    <message>
        <source>Looking for names...</source>
        <translation>Recherche de noms...</translation>
    </message>
    <message>
        <source>Save the table of stand-ins</source>
        <translation>Enregistrer la table des noms de substitution</translation>
    </message>
    <message>
        <source>Tables (*.tsv)</source>
        <translation>Tables (*.tsv)</translation>
    </message>
    <message>
        <source>stand-ins</source>
        <comment>as the name of a file</comment>
        <translation>noms-de-substitution</translation>
    </message>
    <message>
        <source>Writing the bundle...</source>
        <translation>Écriture du lot...</translation>
    </message>
    <message>
        <source>The bundle is written</source>
        <translation>Le lot est écrit</translation>
    </message>
    <message>
        <source>The bundle is written: %1</source>
        <translation>Le lot est écrit : %1</translation>
    </message>
    <message>
        <source>It holds all that is in the case.</source>
        <translation>Il contient tout ce qui est dans le dossier Ccmscope.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in it; the details list them.</source>
        <translation>
            <numerusform>%n fichier n&apos;y est pas ; les détails l&apos;indiquent.</numerusform>
            <numerusform>%n fichiers n&apos;y sont pas ; les détails les énumèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Ouvrir un lot</translation>
    </message>
    <message>
        <source>%1 holds a case with its contents, which have to be unpacked.</source>
        <translation>%1 contient un dossier Ccmscope avec ses contenus, qui doivent être décompressés.</translation>
    </message>
    <message>
        <source>To work on it, unpack it into a folder. To only look into it, let it be unpacked for now: that is removed when the case is closed.</source>
        <translation>Pour y travailler, décompressez-le dans un dossier. Pour seulement l&apos;examiner, faites-le décompresser pour l&apos;instant : ce qui a été décompressé est supprimé à la fermeture du dossier Ccmscope.</translation>
    </message>
    <message>
        <source>&amp;Only look into it</source>
        <translation>&amp;Seulement l&apos;examiner</translation>
    </message>
    <message>
        <source>&amp;Unpack into a folder...</source>
        <translation>&amp;Décompresser dans un dossier...</translation>
    </message>
    <message>
        <source>Unpack the bundle into a folder</source>
        <translation>Décompresser le lot dans un dossier</translation>
    </message>
    <message>
        <source>Unpacking the bundle...</source>
        <translation>Décompression du lot...</translation>
    </message>
    <message>
        <source>The bundle is unpacked in %1.</source>
        <translation>Le lot est décompressé dans %1.</translation>
    </message>
</context>
<context>
    <name>ccm::BundleDialog</name>
    <message>
        <source>With &amp;programs and packages (client.msi, ccmsetup.exe and the like)</source>
        <translation>Avec les &amp;programmes et packages (client.msi, ccmsetup.exe et autres)</translation>
    </message>
    <message>
        <source>&amp;Replace names by stand-ins</source>
        <translation>&amp;Remplacer les noms par des noms de substitution</translation>
    </message>
    <message>
        <source>Export as a bundle</source>
        <translation>Exporter en lot</translation>
    </message>
    <message>
        <source>A bundle is a zip with the case and its contents: manifests, logs, the files of clients, the plan, filters, bookmarks and notes. Whoever gets it opens it like any other file.</source>
        <translation>Un lot est un zip avec le dossier Ccmscope et ses contenus : manifestes, journaux, fichiers des clients, plan, filtres, signets et notes. Qui le reçoit l&apos;ouvre comme tout autre fichier.</translation>
    </message>
    <message>
        <source>Names of computers, users, domains and organisations, IP addresses, and thumbprints of certificates, each by the same stand-in everywhere. What will be replaced is shown before the bundle is written. Programs and packages are left out, as nothing can be replaced in them.</source>
        <translation>Les noms d&apos;ordinateurs, d&apos;utilisateurs, de domaines et d&apos;organisations, les adresses IP et les empreintes de certificats, chacun partout par le même nom de substitution. Ce qui sera remplacé est montré avant que le lot soit écrit. Les programmes et les packages sont laissés de côté, car rien ne peut y être remplacé.</translation>
    </message>
    <message>
        <source>The bundle will hold the names of computers and users as they are. Without programs and packages, what Compare finds in it may differ: files that are not in the bundle count as missing on the client.</source>
        <translation>Le lot contiendra les noms d&apos;ordinateurs et d&apos;utilisateurs tels quels. Sans les programmes et les packages, ce que Comparaison y trouve peut différer : les fichiers qui ne sont pas dans le lot comptent comme manquants sur le client.</translation>
    </message>
    <message>
        <source>&amp;Look for names...</source>
        <extracomment>Button: the names that were found are shown next.</extracomment>
        <translation>Re&amp;chercher les noms...</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>Enregistrer &amp;sous...</translation>
    </message>
</context>
<context>
    <name>ccm::BundleProgress</name>
    <message>
        <source>Progress of the bundle</source>
        <translation>Progression du lot</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the bundle</source>
        <translation>Annuler le lot</translation>
    </message>
</context>
<context>
    <name>ccm::ByteReader</name>
    <message numerus="yes">
        <source>%n byte(s) are expected here.</source>
        <translation>
            <numerusform>%n octet est attendu ici.</numerusform>
            <numerusform>%n octets sont attendus ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Cabinet</name>
    <message>
        <source>The cabinet library did not start.</source>
        <translation>La bibliothèque de cabinets n&apos;a pas démarré.</translation>
    </message>
    <message>
        <source>The program holds no cabinet.</source>
        <translation>Le programme ne contient pas de cabinet.</translation>
    </message>
    <message>
        <source>The cabinet is cut: it holds %1 of its %2 bytes.</source>
        <translation>Le cabinet est tronqué : il contient %1 de ses %2 octets.</translation>
    </message>
    <message>
        <source>The cabinet&apos;s list is damaged: only %1 of %2 entries can be read.</source>
        <translation>La liste du cabinet est endommagée : seules %1 entrées sur %2 peuvent être lues.</translation>
    </message>
    <message>
        <source>The cabinets of the set name one another in a circle.</source>
        <translation>Les cabinets de l&apos;ensemble se désignent l&apos;un l&apos;autre en boucle.</translation>
    </message>
    <message>
        <source>The cabinet %1 of the set does not fit the others.</source>
        <translation>Le cabinet %1 de l&apos;ensemble ne correspond pas aux autres.</translation>
    </message>
    <message>
        <source>The cabinet %1, which belongs to the set, is missing.</source>
        <translation>Le cabinet %1, qui fait partie de l&apos;ensemble, manque.</translation>
    </message>
    <message>
        <source>%1, which belongs to the set, is not a cabinet or is damaged.</source>
        <translation>%1, qui fait partie de l&apos;ensemble, n&apos;est pas un cabinet ou est endommagé.</translation>
    </message>
    <message>
        <source>The cabinet %1 beside it is of another set.</source>
        <translation>Le cabinet %1 à côté est d&apos;un autre ensemble.</translation>
    </message>
    <message>
        <source>The cabinet %1 is number %2 of its set, where number %3 should be.</source>
        <translation>Le cabinet %1 est le numéro %2 de son ensemble, là où devrait être le numéro %3.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n cabinets were looked at.</source>
        <translation>
            <numerusform>Seul le premier cabinet (%n) a été examiné.</numerusform>
            <numerusform>Seuls les %n premiers cabinets ont été examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cabinet ends inside its data.</source>
        <translation>Le cabinet se termine au milieu de ses données.</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>La mémoire ne suffit pas pour cela.</translation>
    </message>
    <message>
        <source>It is not a cabinet.</source>
        <translation>Ce n&apos;est pas un cabinet.</translation>
    </message>
    <message>
        <source>A checksum of the cabinet does not match.</source>
        <translation>Une somme de contrôle du cabinet ne correspond pas.</translation>
    </message>
    <message>
        <source>The cabinet&apos;s data cannot be decoded.</source>
        <translation>Les données du cabinet ne peuvent pas être décodées.</translation>
    </message>
</context>
<context>
    <name>ccm::CabinetFacts</name>
    <message>
        <source>method %1</source>
        <translation>méthode %1</translation>
    </message>
    <message>
        <source>It is not a cabinet.</source>
        <translation>Ce n&apos;est pas un cabinet.</translation>
    </message>
    <message>
        <source>The cabinet ends inside its header.</source>
        <translation>Le cabinet se termine au milieu de son en-tête.</translation>
    </message>
    <message>
        <source>The cabinet&apos;s header is not whole.</source>
        <translation>L&apos;en-tête du cabinet n&apos;est pas entier.</translation>
    </message>
</context>
<context>
    <name>ccm::CabinetSignature</name>
    <message>
        <source>The cabinet is cut: it holds %1 of its %2 bytes.</source>
        <translation>Le cabinet est tronqué : il contient %1 de ses %2 octets.</translation>
    </message>
    <message>
        <source>The cabinet and its signature have %1 bytes together, but only %2 are there.</source>
        <translation>Le cabinet et sa signature ont ensemble %1 octets, mais seuls %2 sont présents.</translation>
    </message>
    <message>
        <source>Its header says that the signature lies at byte %1 with %2 bytes, which is not a place in this file after the header.</source>
        <translation>Son en-tête dit que la signature se trouve à l&apos;octet %1 avec %2 octets, ce qui n&apos;est pas une place dans ce fichier après l&apos;en-tête.</translation>
    </message>
    <message>
        <source>Its signature is larger than Ccmscope reads.</source>
        <translation>Sa signature est plus grande que ce que Ccmscope lit.</translation>
    </message>
    <message>
        <source>Its signature lies inside the cabinet&apos;s content.</source>
        <translation>Sa signature se trouve à l&apos;intérieur du contenu du cabinet.</translation>
    </message>
    <message>
        <source>The digest of a cabinet leaves out some fields of its header; in this one they are not all 0, as they usually are.</source>
        <translation>Le condensé d&apos;un cabinet laisse de côté certains champs de son en-tête ; dans celui-ci, ils ne sont pas tous à 0, comme ils le sont d&apos;habitude.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) follow the signature, and no signature covers them.</source>
        <translation>
            <numerusform>%n octet suit la signature, et aucune signature ne le couvre.</numerusform>
            <numerusform>%n octets suivent la signature, et aucune signature ne les couvre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::CandidatesDialog</name>
    <message>
        <source>Choose a manifest</source>
        <translation>Choisir un manifeste</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifestes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed (UTC)</source>
        <translation>Modifié (UTC)</translation>
    </message>
    <message numerus="yes">
        <source>There are %n manifests here. Which one is to be opened?</source>
        <translation>
            <numerusform>Il y a %n manifeste ici. Lequel faut-il ouvrir ?</numerusform>
            <numerusform>Il y a %n manifestes ici. Lequel faut-il ouvrir ?</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ccm::CaseBar</name>
    <message>
        <source>A ccmsetup.cab or ccmsetup.xml...</source>
        <translation>Un ccmsetup.cab ou ccmsetup.xml...</translation>
    </message>
    <message>
        <source>A site&apos;s Client folder...</source>
        <translation>Le dossier Client d&apos;un site...</translation>
    </message>
    <message>
        <source>A management point, or another address...</source>
        <translation>Un point de gestion ou une autre adresse...</translation>
    </message>
    <message>
        <source>A client&apos;s Windows folder, or a copy...</source>
        <translation>Le dossier Windows d&apos;un client, ou une copie...</translation>
    </message>
    <message>
        <source>An archive, or log files...</source>
        <translation>Une archive ou des fichiers journaux...</translation>
    </message>
    <message>
        <source>Site:</source>
        <translation>Site :</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open another site</source>
        <translation>Ouvrir un autre site</translation>
    </message>
    <message>
        <source>Client:</source>
        <translation>Client :</translation>
    </message>
    <message>
        <source>Open another client</source>
        <translation>Ouvrir un autre client</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>aucun ouvert</translation>
    </message>
</context>
<context>
    <name>ccm::CaseBundle</name>
    <message>
        <source>A bundle is redacted as a whole, or not at all.</source>
        <translation>Un lot est anonymisé en entier, ou pas du tout.</translation>
    </message>
    <message>
        <source>It is a program or a package, which was not asked for.</source>
        <translation>C&apos;est un programme ou un package, ce qui n&apos;a pas été demandé.</translation>
    </message>
    <message>
        <source>It is no text, so names in it cannot be replaced.</source>
        <translation>Ce n&apos;est pas du texte, les noms qu&apos;il contient ne peuvent donc pas être remplacés.</translation>
    </message>
    <message>
        <source>It is larger than the limit of a bundle.</source>
        <translation>Il est plus grand que la limite d&apos;un lot.</translation>
    </message>
    <message>
        <source>There are more files than a bundle may have.</source>
        <translation>Il y a plus de fichiers qu&apos;un lot ne peut en avoir.</translation>
    </message>
    <message>
        <source>It cannot be read on this computer.</source>
        <translation>Il ne peut pas être lu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The name “%1” in it is not one that a bundle has.</source>
        <translation>Le nom « %1 » qui s&apos;y trouve n&apos;est pas un nom que porte un lot.</translation>
    </message>
    <message>
        <source>The bundle cannot be unpacked there.</source>
        <translation>Le lot ne peut pas y être décompressé.</translation>
    </message>
    <message>
        <source>The file “%1” in it cannot be read.</source>
        <translation>Le fichier « %1 » qui s&apos;y trouve ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The path “%1” in it leads out of the bundle.</source>
        <translation>Le chemin « %1 » qui s&apos;y trouve mène hors du lot.</translation>
    </message>
    <message>
        <source>It holds no case.</source>
        <translation>Il ne contient pas de dossier Ccmscope.</translation>
    </message>
</context>
<context>
    <name>ccm::CaseContent</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the client manifest</source>
        <translation>
            <numerusform>%n élément dans le manifeste du client</numerusform>
            <numerusform>%n éléments dans le manifeste du client</numerusform>
        </translation>
    </message>
    <message>
        <source>Client version %1</source>
        <translation>Version du client %1</translation>
    </message>
    <message>
        <source>The client version is not in this file.</source>
        <translation>La version du client n&apos;est pas dans ce fichier.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of ccmsetup</source>
        <translation>
            <numerusform>%n exécution de ccmsetup</numerusform>
            <numerusform>%n exécutions de ccmsetup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s)</source>
        <translation>
            <numerusform>%n journal</numerusform>
            <numerusform>%n journaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Upgrade window</source>
        <translation>Fenêtre de mise à niveau</translation>
    </message>
</context>
<context>
    <name>ccm::CaseDesk</name>
    <message>
        <source>The bundle is unpacked for now, in %1. Save the case to keep it: its files go with it.</source>
        <translation>Le lot est décompressé pour l&apos;instant, dans %1. Enregistrez le dossier Ccmscope pour le conserver : ses fichiers l&apos;accompagnent.</translation>
    </message>
    <message>
        <source>There are notes, and the case they belong to has no file yet.</source>
        <translation>Il y a des notes, et le dossier Ccmscope auquel elles appartiennent n&apos;a pas encore de fichier.</translation>
    </message>
    <message>
        <source>The case %1 has been changed and is not saved. Its plan has changes, too.</source>
        <translation>Le dossier %1 a été modifié et n&apos;est pas enregistré. Son plan comporte aussi des modifications.</translation>
    </message>
    <message>
        <source>The case %1 has been changed and is not saved.</source>
        <translation>Le dossier %1 a été modifié et n&apos;est pas enregistré.</translation>
    </message>
    <message>
        <source>Save the case?</source>
        <translation>Enregistrer le dossier ?</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Enregistrer le dossier</translation>
    </message>
    <message>
        <source>Cases (*.ccmcase)</source>
        <translation>Dossiers Ccmscope (*.ccmcase)</translation>
    </message>
    <message>
        <source>case</source>
        <comment>as the name of a file</comment>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Sa&amp;ve case</source>
        <translation>&amp;Enregistrer le dossier</translation>
    </message>
    <message>
        <source>Save case as...</source>
        <translation>Enregistrer le dossier sous...</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Fermer le dossier</translation>
    </message>
    <message>
        <source>Restore the case that was lost</source>
        <translation>Restaurer le dossier perdu</translation>
    </message>
    <message>
        <source>%1[*] - Ccmscope</source>
        <extracomment>Title of the window: the name of the case, and the program&apos;s.</extracomment>
        <translation>%1[*] - Ccmscope</translation>
    </message>
    <message>
        <source>The case %1 that was open when the program ended unexpectedly can be restored, as it was on %2.</source>
        <translation>Le dossier %1, ouvert lorsque le programme s&apos;est terminé de façon inattendue, peut être restauré tel qu&apos;il était le %2.</translation>
    </message>
    <message>
        <source>What was open when the program ended unexpectedly can be restored, as it was on %1.</source>
        <translation>Ce qui était ouvert lorsque le programme s&apos;est terminé de façon inattendue peut être restauré tel que c&apos;était le %1.</translation>
    </message>
    <message>
        <source>The plan in the case</source>
        <translation>Le plan du dossier Ccmscope</translation>
    </message>
</context>
<context>
    <name>ccm::CaseFile</name>
    <message numerus="yes">
        <source>a text of 1 to %n character(s)</source>
        <translation>
            <numerusform>un texte de 1 à %n caractère</numerusform>
            <numerusform>un texte de 1 à %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>The plan in it has more than %1 bytes.</source>
        <translation>Le plan qu&apos;il contient a plus de %1 octets.</translation>
    </message>
    <message>
        <source>It is not a case file.</source>
        <translation>Ce n&apos;est pas un fichier de dossier Ccmscope.</translation>
    </message>
    <message>
        <source>A later Ccmscope wrote it: it is of version %1, and this one reads up to %2.</source>
        <translation>Un Ccmscope plus récent l&apos;a écrit : il est de la version %1, et celui-ci lit jusqu&apos;à la %2.</translation>
    </message>
    <message>
        <source>It does not say of which version it is.</source>
        <translation>Il ne dit pas de quelle version il est.</translation>
    </message>
    <message>
        <source>A case file has at most %1 bytes.</source>
        <translation>Un fichier de dossier Ccmscope a au plus %1 octets.</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>Ce n&apos;est pas du JSON : %1.</translation>
    </message>
    <message>
        <source>The case asks Compare about a kind of run that this Ccmscope does not know, “%1”. Compare tells of the automatic run instead.</source>
        <extracomment>%1: a word of the file. &quot;Run&quot;: of the program ccmsetup</extracomment>
        <translation>Le dossier interroge Comparaison sur un type d&apos;exécution que ce Ccmscope ne connaît pas, « %1 ». Comparaison parle à la place de l&apos;exécution automatique.</translation>
    </message>
</context>
<context>
    <name>ccm::CaseReport</name>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier row(s) of this table are left out.</source>
        <translation>
            <numerusform>%n ligne antérieure de ce tableau est omise.</numerusform>
            <numerusform>%n lignes antérieures de ce tableau sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>D&apos;après</translation>
    </message>
    <message>
        <source>client.msi on the client&apos;s disk; the logs do not tell what is installed</source>
        <translation>client.msi sur le disque du client ; les journaux ne disent pas ce qui est installé</translation>
    </message>
    <message>
        <source>Client, as its logs tell</source>
        <translation>Client, d&apos;après ses journaux</translation>
    </message>
    <message>
        <source>Endpoint Protection on the client</source>
        <translation>Endpoint Protection sur le client</translation>
    </message>
    <message>
        <source>Client, as the site&apos;s manifest has it</source>
        <translation>Client, d&apos;après le manifeste du site</translation>
    </message>
    <message>
        <source>Lowest version of a site that the manifest is for</source>
        <translation>Version minimale d&apos;un site à laquelle le manifeste est destiné</translation>
    </message>
    <message>
        <source>What the update of the site changed</source>
        <translation>Ce que la mise à jour du site a changé</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Après : %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Prochaine étape : %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) say the same.</source>
        <translation>
            <numerusform>%n autre entrée dit la même chose.</numerusform>
            <numerusform>%n autres entrées disent la même chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>None of the known failures is in the logs.</source>
        <translation>Rien de ce qui est connu pour poser problème n&apos;est dans les journaux.</translation>
    </message>
    <message>
        <source>What ccmsetup would do</source>
        <translation>Ce que ccmsetup ferait</translation>
    </message>
    <message>
        <source>What happened on the client</source>
        <translation>Ce qui s&apos;est passé sur le client</translation>
    </message>
    <message>
        <source>Timeline; the tables below have the same.</source>
        <translation>Chronologie ; les tableaux ci-dessous montrent la même chose.</translation>
    </message>
    <message>
        <source>Upgrade window</source>
        <translation>Fenêtre de mise à niveau</translation>
    </message>
    <message>
        <source>Upgrade window: %1</source>
        <translation>Fenêtre de mise à niveau : %1</translation>
    </message>
    <message>
        <source>Starts by the hour</source>
        <translation>Démarrages par heure</translation>
    </message>
    <message>
        <source>Starts by the day, and the share of clients that have started</source>
        <translation>Démarrages par jour, et part des clients qui ont démarré</translation>
    </message>
    <message>
        <source>Share of the clients that have started; the numbers stand under “Day by day”.</source>
        <translation>Part des clients qui ont démarré ; les chiffres figurent sous « Jour par jour ».</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce qui n&apos;est pas connu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the client manifest</source>
        <translation>
            <numerusform>%n élément dans le manifeste du client</numerusform>
            <numerusform>%n éléments dans le manifeste du client</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Report of a case</source>
        <translation>Rapport d&apos;un dossier Ccmscope</translation>
    </message>
    <message>
        <source>Made on %1 (UTC).</source>
        <translation>Établi le %1 (UTC).</translation>
    </message>
    <message>
        <source>too large to be hashed</source>
        <extracomment>In the place of a log&apos;s hash</extracomment>
        <translation>trop grand pour un hachage</translation>
    </message>
    <message>
        <source>Manifest of the site</source>
        <translation>Manifeste du site</translation>
    </message>
    <message>
        <source>Earlier manifest</source>
        <translation>Manifeste antérieur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>File in the client&apos;s ccmsetup folder</source>
        <translation>Fichier du dossier ccmsetup du client</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
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
        <translation>Le certificat est signé par lui-même, par personne que cet ordinateur connaisse.</translation>
    </message>
    <message>
        <source>The authority at the root of its chain is not trusted on this computer.</source>
        <translation>L&apos;autorité à la racine de sa chaîne n&apos;est pas approuvée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The authority that issued the certificate is not trusted on this computer.</source>
        <translation>L&apos;autorité qui a émis le certificat n&apos;est pas approuvée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Le certificat a expiré.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Le certificat n&apos;est pas encore valide.</translation>
    </message>
    <message>
        <source>The certificate is for another host.</source>
        <translation>Le certificat est pour un autre hôte.</translation>
    </message>
    <message>
        <source>Its certificate is for %1, issued by %2, valid from %3 to %4, SHA-256 %5.</source>
        <translation>Son certificat est pour %1, émis par %2, valide du %3 au %4, SHA-256 %5.</translation>
    </message>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation>Il ne contient pas de certificat au format PEM.</translation>
    </message>
</context>
<context>
    <name>ccm::CertificateDialog</name>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificat non approuvé</translation>
    </message>
    <message>
        <source>Host:</source>
        <translation>Hôte :</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Émis pour :</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Émis par :</translation>
    </message>
    <message>
        <source>For hosts:</source>
        <translation>Pour les hôtes :</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>aucun nommé</translation>
    </message>
    <message>
        <source>Valid (UTC):</source>
        <translation>Valide (UTC) :</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256 :</translation>
    </message>
    <message>
        <source>Trust it for this session</source>
        <translation>L&apos;approuver pour cette session</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s own. Whoever stands between could show another certificate. Only exactly this one is trusted, and not kept.</source>
        <translation>Comparez l&apos;empreinte avec celle du serveur lui-même. Quelqu&apos;un placé entre les deux pourrait présenter un autre certificat. Seul celui-ci exactement est approuvé, et il n&apos;est pas conservé.</translation>
    </message>
</context>
<context>
    <name>ccm::Chain</name>
    <message>
        <source>The chain ends in the root “%1” (SHA-256 %2), which your store does not hold. The stores of Linux systems usually hold roots made for web sites, and lack those that sign code for Windows. If you have compared this fingerprint with one from a source you trust, add the root as a PEM file.</source>
        <translation>La chaîne aboutit à la racine « %1 » (SHA-256 %2), que votre magasin ne contient pas. Les magasins des systèmes Linux contiennent en général des racines faites pour des sites web, et n&apos;ont pas celles qui signent du code pour Windows. Si vous avez comparé cette empreinte avec celle d&apos;une source que vous approuvez, ajoutez la racine sous forme de fichier PEM.</translation>
    </message>
    <message>
        <source>The chain ends early: the certificate of “%1”, which issued that of “%2”, is neither in the signature nor in your store.</source>
        <translation>La chaîne s&apos;arrête trop tôt : le certificat de « %1 », qui a émis celui de « %2 », n&apos;est ni dans la signature ni dans votre magasin.</translation>
    </message>
    <message>
        <source>The certificate of “%1” had expired by then: it was valid until %2.</source>
        <translation>Le certificat de « %1 » avait alors expiré : il était valide jusqu&apos;au %2.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was not valid yet: it is from %2 on.</source>
        <translation>Le certificat de « %1 » n&apos;était pas encore valide : il l&apos;est à partir du %2.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was not made by its issuer “%2”: its signature is wrong.</source>
        <translation>Le certificat de « %1 » n&apos;a pas été fait par son émetteur « %2 » : sa signature est fausse.</translation>
    </message>
    <message>
        <source>The certificate of “%1” may not be used where it stands in the chain.</source>
        <translation>Le certificat de « %1 » ne peut pas être utilisé là où il se trouve dans la chaîne.</translation>
    </message>
    <message>
        <source>OpenSSL does not accept the certificate of “%1”: %2.</source>
        <translation>OpenSSL n&apos;accepte pas le certificat de « %1 » : %2.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not made for signing code.</source>
        <translation>Le certificat de « %1 » n&apos;est pas fait pour signer du code.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not made for stamping times.</source>
        <translation>Le certificat de « %1 » n&apos;est pas fait pour horodater.</translation>
    </message>
    <message>
        <source>The key of the certificate of “%1” is not made for signing.</source>
        <translation>La clé du certificat de « %1 » n&apos;est pas faite pour signer.</translation>
    </message>
    <message>
        <source>The chain ends in the root “%1” (SHA-256 %2), which the store of this system holds.</source>
        <translation>La chaîne aboutit à la racine « %1 » (SHA-256 %2), que le magasin de ce système contient.</translation>
    </message>
    <message>
        <source>The chain ends in the root “%1” (SHA-256 %2), which you added from %3.</source>
        <translation>La chaîne aboutit à la racine « %1 » (SHA-256 %2), que vous avez ajoutée depuis %3.</translation>
    </message>
</context>
<context>
    <name>ccm::Chart</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>The format of a day as QDate::toString() takes it, without its year.</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day and the hours of a clock</comment>
        <translation>%1, %2 à %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ccm::ChartFile</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Page PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg or .pdf; the name has to end so.</source>
        <translation>Un graphique est enregistré en .png, .svg ou .pdf ; le nom doit se terminer ainsi.</translation>
    </message>
</context>
<context>
    <name>ccm::ClassForm</name>
    <message>
        <source>Name of these clients</source>
        <translation>Nom de ces clients</translation>
    </message>
    <message>
        <source>Number of clients</source>
        <translation>Nombre de clients</translation>
    </message>
    <message>
        <source>When clients are on</source>
        <translation>Quand les clients sont allumés</translation>
    </message>
    <message>
        <source>The week in which clients are on</source>
        <translation>La semaine où les clients sont allumés</translation>
    </message>
    <message>
        <source>Chance of being used on a day</source>
        <translation>Probabilité d&apos;être utilisé un jour</translation>
    </message>
    <message>
        <source>As the plan</source>
        <translation>Comme le plan</translation>
    </message>
    <message>
        <source>Time zone of these clients</source>
        <translation>Fuseau horaire de ces clients</translation>
    </message>
    <message>
        <source>Site of these clients</source>
        <translation>Site de ces clients</translation>
    </message>
    <message>
        <source>Why they are not upgraded</source>
        <translation>Pourquoi ils ne sont pas mis à niveau</translation>
    </message>
    <message>
        <source>What answers and tables call these clients.</source>
        <translation>Le nom que les réponses et les tableaux donnent à ces clients.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>No&amp;m :</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>Nom&amp;bre :</translation>
    </message>
    <message>
        <source>They are &amp;on:</source>
        <translation>&amp;Ils sont :</translation>
    </message>
    <message>
        <source>Used on a da&amp;y:</source>
        <translation>&amp;Utilisés un jour :</translation>
    </message>
    <message>
        <source>Time zone:</source>
        <translation>Fuseau horaire :</translation>
    </message>
    <message>
        <source>Site:</source>
        <translation>Site :</translation>
    </message>
    <message>
        <source>Excluded:</source>
        <translation>Exclus :</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Mon to Fri, 09:00 to 17:00</source>
        <translation>Lun. à ven., 09:00 à 17:00</translation>
    </message>
    <message>
        <source>Mon to Fri, 08:00 to 18:00</source>
        <translation>Lun. à ven., 08:00 à 18:00</translation>
    </message>
    <message>
        <source>Laptops: 08:00 to 18:00, on some days</source>
        <translation>Portables : 08:00 à 18:00, certains jours</translation>
    </message>
    <message>
        <source>Virtual desktops: 07:00 to 19:00</source>
        <translation>Bureaux virtuels : 07:00 à 19:00</translation>
    </message>
    <message>
        <source>A week of their own</source>
        <translation>Leur propre semaine</translation>
    </message>
    <message>
        <source>No, they are upgraded</source>
        <translation>Non, ils sont mis à niveau</translation>
    </message>
    <message>
        <source>Servers are not upgraded</source>
        <translation>Les serveurs ne sont pas mis à niveau</translation>
    </message>
    <message>
        <source>In the exclusion collection</source>
        <translation>Dans le regroupement d&apos;exclusion</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactifs</translation>
    </message>
    <message>
        <source>How many clients of this kind there are. 25,000 is only a number to begin with.</source>
        <translation>Combien il y a de clients de ce type. 25 000 n&apos;est qu&apos;un nombre pour commencer.</translation>
    </message>
    <message>
        <source>An assumption about your clients, by the clock of their time zone. A client that is off at its moment does nothing and draws again, as the documentation says (Microsoft, “Upgrade clients for Windows computers”). The hours of offices, laptops and virtual desktops are ours.</source>
        <translation>Une hypothèse sur vos clients, à l&apos;heure de leur fuseau horaire. Un client éteint à son moment ne fait rien et tire à nouveau, comme le dit la documentation (Microsoft, « Upgrade clients for Windows computers »). Les heures des bureaux, des portables et des bureaux virtuels viennent de nous.</translation>
    </message>
    <message>
        <source>How likely a client is used on a day at all, each day by itself. 80 % for laptops and 100 % for all others are our assumptions.</source>
        <translation>La probabilité qu&apos;un client soit utilisé un jour donné, chaque jour pour lui-même. 80 % pour les portables et 100 % pour tous les autres sont nos hypothèses.</translation>
    </message>
    <message>
        <source>By whose clock they are on. Type a part of the name to search.</source>
        <translation>À l&apos;heure de quel fuseau ils sont allumés. Saisissez une partie du nom pour chercher.</translation>
    </message>
    <message>
        <source>Over whose link they download. Sites are listed under “Links”. Without one, their download loads no link of the plan.</source>
        <translation>Par la liaison de quel site ils téléchargent. Les sites figurent sous « Liaisons ». Sans site, leur téléchargement ne charge aucune liaison du plan.</translation>
    </message>
    <message>
        <source>Excluded clients are counted and do not upgrade: servers where “Do not upgrade servers” is set, members of the exclusion collection (from version 1610 on, as the documentation says), and clients that are not heard of any more.</source>
        <translation>Les clients exclus sont comptés et ne sont pas mis à niveau : les serveurs là où « Ne pas mettre à niveau les serveurs » est activé, les membres du regroupement d&apos;exclusion (à partir de la version 1610, comme le dit la documentation), et les clients qui ne donnent plus de nouvelles.</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Aucun site</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Ils sont</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclus</translation>
    </message>
</context>
<context>
    <name>ccm::ClientCase</name>
    <message>
        <source>%1 is too large to be read for the client&apos;s state.</source>
        <translation>%1 est trop grand pour être lu pour l&apos;état du client.</translation>
    </message>
    <message>
        <source>No log was opened, so nothing tells what happened to this client.</source>
        <translation>Aucun journal n&apos;a été ouvert, rien n&apos;indique donc ce qui est arrivé à ce client.</translation>
    </message>
    <message>
        <source>There are %1 logs: the %2 that were changed last are read, and the others are not.</source>
        <translation>Il y a %1 journaux : les %2 derniers modifiés sont lus, les autres ne le sont pas.</translation>
    </message>
    <message>
        <source>It holds neither a ccmsetup folder nor a log.</source>
        <translation>Il ne contient ni dossier ccmsetup ni journal.</translation>
    </message>
</context>
<context>
    <name>ccm::ClientFactModel</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D&apos;où cela vient</translation>
    </message>
</context>
<context>
    <name>ccm::ClientFacts</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) at or after the scheduled time</source>
        <translation>
            <numerusform>%n exécution à l&apos;heure prévue ou après</numerusform>
            <numerusform>%n exécutions à l&apos;heure prévue ou après</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) after the time was drawn, none at or after the scheduled time</source>
        <translation>
            <numerusform>%n exécution après le tirage de l&apos;heure, aucune à l&apos;heure prévue ou après</numerusform>
            <numerusform>%n exécutions après le tirage de l&apos;heure, aucune à l&apos;heure prévue ou après</numerusform>
        </translation>
    </message>
    <message>
        <source>No run is in the logs</source>
        <translation>Aucune exécution n&apos;est dans les journaux</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Installed successfully</source>
        <translation>Installé avec succès</translation>
    </message>
    <message>
        <source>The installation failed</source>
        <translation>L&apos;installation a échoué</translation>
    </message>
    <message>
        <source>The installation was started; its end is not in the log</source>
        <translation>L&apos;installation a été démarrée ; sa fin n&apos;est pas dans le journal</translation>
    </message>
    <message>
        <source>No installation is in the log</source>
        <translation>Aucune installation n&apos;est dans le journal</translation>
    </message>
    <message>
        <source>%1 (state %2 sent)</source>
        <translation>%1 (état %2 envoyé)</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>Version du client</translation>
    </message>
    <message>
        <source>client.msi</source>
        <translation>client.msi</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 sur le disque</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Last run of ccmsetup</source>
        <translation>Dernière exécution de ccmsetup</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Démarrée par</translation>
    </message>
    <message>
        <source>Decision about the client</source>
        <translation>Décision sur le client</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Scheduled upgrade</source>
        <translation>Mise à niveau planifiée</translation>
    </message>
    <message>
        <source>None is in the logs</source>
        <translation>Aucune n&apos;est dans les journaux</translation>
    </message>
    <message>
        <source>Scheduled upgrade, client&apos;s time</source>
        <translation>Mise à niveau planifiée, heure du client</translation>
    </message>
    <message>
        <source>Scheduled upgrade, UTC</source>
        <translation>Mise à niveau planifiée, UTC</translation>
    </message>
    <message>
        <source>Runs since then</source>
        <translation>Exécutions depuis lors</translation>
    </message>
    <message>
        <source>Endpoint Protection</source>
        <translation>Endpoint Protection</translation>
    </message>
    <message>
        <source>Endpoint Protection installed</source>
        <translation>Endpoint Protection installé</translation>
    </message>
    <message>
        <source>%1, by the installer that succeeded</source>
        <translation>%1, par l&apos;installateur qui a réussi</translation>
    </message>
    <message>
        <source>Endpoint Protection before</source>
        <translation>Endpoint Protection avant</translation>
    </message>
    <message>
        <source>Endpoint Protection result</source>
        <translation>Résultat d&apos;Endpoint Protection</translation>
    </message>
    <message>
        <source>SCEPInstall.exe</source>
        <translation>SCEPInstall.exe</translation>
    </message>
    <message>
        <source>Messages understood</source>
        <translation>Messages compris</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>ccmsetup and Endpoint Protection logs</source>
        <translation>journaux de ccmsetup et d&apos;Endpoint Protection</translation>
    </message>
</context>
<context>
    <name>ccm::ClientFinder</name>
    <message>
        <source>Neither a client&apos;s folder nor an archive lies in it.</source>
        <translation>Il ne s&apos;y trouve ni dossier d&apos;un client ni archive.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n client(s), more than can be compared at once.</source>
        <translation>
            <numerusform>Il contient %n client, plus qu&apos;il n&apos;est possible d&apos;en comparer à la fois.</numerusform>
            <numerusform>Il contient %n clients, plus qu&apos;il n&apos;est possible d&apos;en comparer à la fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ClientFleet</name>
    <message>
        <source>It is no client.</source>
        <translation>Ce n&apos;est pas un client.</translation>
    </message>
</context>
<context>
    <name>ccm::ClientHeader</name>
    <message>
        <source>Co&amp;mpare runs…</source>
        <translation>Co&amp;mparer les exécutions…</translation>
    </message>
    <message>
        <source>Where this client is in its upgrade</source>
        <translation>Où en est ce client dans sa mise à niveau</translation>
    </message>
    <message>
        <source>Version, and since when</source>
        <translation>Version, et depuis quand</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>What the log says of the decision</source>
        <translation>Ce que le journal dit de la décision</translation>
    </message>
    <message>
        <source>Why: “%1”</source>
        <extracomment>%1: a record of ccmsetup.log, as it is written</extracomment>
        <translation>Pourquoi : « %1 »</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Show in the log why ccmsetup decided so</source>
        <translation>Montrer dans le journal pourquoi ccmsetup a décidé ainsi</translation>
    </message>
    <message>
        <source>&amp;Copy for a ticket</source>
        <translation>&amp;Copier pour un ticket</translation>
    </message>
    <message>
        <source>Copies the sentences, the phases and the facts as plain text.</source>
        <translation>Copie les phrases, les phases et les faits en texte brut.</translation>
    </message>
    <message>
        <source>Two runs side by side, of this client or of another one</source>
        <translation>Deux exécutions côte à côte, de ce client ou d&apos;un autre</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Enregistrer en &amp;texte…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Enregistrer en &amp;HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Enregistrer en &amp;JSON…</translation>
    </message>
    <message>
        <source>Save the phases as C&amp;SV…</source>
        <translation>Enregistrer les phases en C&amp;SV…</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite : %1</translation>
    </message>
</context>
<context>
    <name>ccm::ClientPane</name>
    <message>
        <source>Runs of ccmsetup</source>
        <translation>Exécutions de ccmsetup</translation>
    </message>
    <message>
        <source>No run is in the logs</source>
        <translation>Aucune exécution n&apos;est dans les journaux</translation>
    </message>
    <message>
        <source>&amp;Runs of ccmsetup</source>
        <translation>E&amp;xécutions de ccmsetup</translation>
    </message>
    <message>
        <source>No client is open</source>
        <translation>Aucun client n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Open a client: its Windows folder, admin$ share, a copy or an archive of its logs</source>
        <translation>Ouvrez un client : son dossier Windows, son partage admin$, une copie ou une archive de ses journaux</translation>
    </message>
    <message>
        <source>Open a client...</source>
        <translation>Ouvrir un client...</translation>
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
        <translation>%1 (build de %2 ; cette révision n&apos;est pas dans la liste de Ccmscope)</translation>
    </message>
    <message>
        <source>%1 (a build that the list of Ccmscope does not know; its newest is %2)</source>
        <translation>%1 (un build que la liste de Ccmscope ne connaît pas ; son plus récent est %2)</translation>
    </message>
    <message>
        <source>The client stays at %1.</source>
        <translation>Le client reste en %1.</translation>
    </message>
    <message>
        <source>An update of the same build, from %1 to %2.</source>
        <translation>Une mise à jour du même build, de %1 vers %2.</translation>
    </message>
    <message>
        <source>An upgrade to a new build, from %1 to %2.</source>
        <translation>Une mise à niveau vers un nouveau build, de %1 vers %2.</translation>
    </message>
    <message>
        <source>The later manifest has the lower client version: from %1 to %2.</source>
        <translation>Le manifeste postérieur a la version de client inférieure : de %1 vers %2.</translation>
    </message>
    <message>
        <source>The earlier manifest does not tell its client version; the later is for %1.</source>
        <translation>Le manifeste antérieur n&apos;indique pas sa version de client ; le postérieur est pour %1.</translation>
    </message>
    <message>
        <source>The later manifest does not tell its client version; the earlier is for %1.</source>
        <translation>Le manifeste postérieur n&apos;indique pas sa version de client ; l&apos;antérieur est pour %1.</translation>
    </message>
    <message>
        <source>Neither manifest tells its client version.</source>
        <translation>Aucun des deux manifestes n&apos;indique sa version de client.</translation>
    </message>
</context>
<context>
    <name>ccm::ClientReport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1 : %2 (%3)</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Prochaine étape : %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Phases of the run of %1, %2</source>
        <translation>Phases de l&apos;exécution du %1, %2</translation>
    </message>
    <message>
        <source>Schedule and policy</source>
        <translation>Planification et stratégie</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque : %1</translation>
    </message>
    <message>
        <source>Phases of the run of %1</source>
        <translation>Phases de l&apos;exécution du %1</translation>
    </message>
    <message>
        <source>Items of the run of %1</source>
        <translation>Éléments de l&apos;exécution du %1</translation>
    </message>
    <message>
        <source>Downloads of the run of %1</source>
        <translation>Téléchargements de l&apos;exécution du %1</translation>
    </message>
    <message>
        <source>Runs of ccmsetup</source>
        <translation>Exécutions de ccmsetup</translation>
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
        <translation>Messages d&apos;état</translation>
    </message>
    <message>
        <source>Messages that are not known</source>
        <translation>Messages non connus</translation>
    </message>
    <message>
        <source>State of a client</source>
        <translation>État d&apos;un client</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>ccm::ClientSnapshot</name>
    <message>
        <source>Its version could not be read. %1</source>
        <translation>Sa version n&apos;a pas pu être lue. %1</translation>
    </message>
    <message>
        <source>Its version could not be read (%1). %2</source>
        <translation>Sa version n&apos;a pas pu être lue (%1). %2</translation>
    </message>
    <message>
        <source>Its platform and languages could not be read (%1). %2</source>
        <translation>Sa plateforme et ses langues n&apos;ont pas pu être lues (%1). %2</translation>
    </message>
    <message>
        <source>It cannot be read. %1</source>
        <translation>Lecture impossible. %1</translation>
    </message>
    <message>
        <source>It is named like a program, but its content is not that of one.</source>
        <translation>Il porte le nom d&apos;un programme, mais son contenu n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>It is named like an installer package, but its content is not that of one.</source>
        <translation>Il porte le nom d&apos;un package d&apos;installation, mais son contenu n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>There is more than one folder named ccmsetup. %1 was read, %2 was not.</source>
        <translation>Il y a plus d&apos;un dossier nommé ccmsetup. %1 a été lu, %2 ne l&apos;a pas été.</translation>
    </message>
</context>
<context>
    <name>ccm::ClientStanding</name>
    <message>
        <source>Installed version unknown; client.msi on disk is %1</source>
        <translation>Version installée inconnue ; client.msi sur le disque est en %1</translation>
    </message>
    <message>
        <source>Client version %1, before the last run %2</source>
        <translation>Version du client %1, avant la dernière exécution %2</translation>
    </message>
    <message>
        <source>Client version %1, before and after the last run</source>
        <translation>Version du client %1, avant et après la dernière exécution</translation>
    </message>
    <message>
        <source>Client version %1 before the last run, which offered %2</source>
        <translation>Version du client %1 avant la dernière exécution, qui proposait %2</translation>
    </message>
    <message>
        <source>Client version %1 before the last run</source>
        <translation>Version du client %1 avant la dernière exécution</translation>
    </message>
    <message>
        <source>Client version %1; the last run offered %2</source>
        <translation>Version du client %1 ; la dernière exécution proposait %2</translation>
    </message>
    <message>
        <source>Client version %1</source>
        <translation>Version du client %1</translation>
    </message>
    <message>
        <source>Scheduled since %1, the client&apos;s time</source>
        <translation>Planifié depuis %1, heure du client</translation>
    </message>
    <message>
        <source>Not finished since %1, the client&apos;s time</source>
        <translation>Pas terminé depuis %1, heure du client</translation>
    </message>
    <message>
        <source>Done since %1, the client&apos;s time</source>
        <translation>Terminé depuis %1, heure du client</translation>
    </message>
    <message>
        <source>Failed since %1, the client&apos;s time</source>
        <translation>En échec depuis %1, heure du client</translation>
    </message>
    <message>
        <source>Last record of the run: %1, the client&apos;s time</source>
        <translation>Dernière entrée de l&apos;exécution : %1, heure du client</translation>
    </message>
</context>
<context>
    <name>ccm::ClientTabs</name>
    <message>
        <source>Phases of the run</source>
        <translation>Phases de l&apos;exécution</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>Éléments de l&apos;exécution</translation>
    </message>
    <message>
        <source>What happened to the item</source>
        <translation>Ce qui est arrivé à l&apos;élément</translation>
    </message>
    <message>
        <source>Downloads of the run</source>
        <translation>Téléchargements de l&apos;exécution</translation>
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
        <translation>Planification et stratégie</translation>
    </message>
    <message>
        <source>State messages</source>
        <translation>Messages d&apos;état</translation>
    </message>
    <message>
        <source>Messages that are not known</source>
        <translation>Messages non connus</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>What is known of the client</source>
        <translation>Ce qui est connu du client</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>&amp;Phases</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>É&amp;léments</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>&amp;Téléchargements</translation>
    </message>
    <message>
        <source>c&amp;lient.msi</source>
        <translation>client.m&amp;si</translation>
    </message>
    <message>
        <source>Protectio&amp;n</source>
        <translation>P&amp;rotection</translation>
    </message>
    <message>
        <source>Sched&amp;ule</source>
        <translation>Pla&amp;nification</translation>
    </message>
    <message>
        <source>Messa&amp;ges</source>
        <translation>Messa&amp;ges</translation>
    </message>
    <message>
        <source>State messages, and those not known</source>
        <translation>Messages d&apos;état, et ceux non connus</translation>
    </message>
    <message>
        <source>F&amp;acts</source>
        <translation>Fa&amp;its</translation>
    </message>
    <message>
        <source>&amp;State messages</source>
        <translation>Messages d&apos;ét&amp;at</translation>
    </message>
    <message>
        <source>No run of ccmsetup is in the logs</source>
        <translation>Aucune exécution de ccmsetup n&apos;est dans les journaux</translation>
    </message>
    <message>
        <source>The run names no item</source>
        <translation>L&apos;exécution ne nomme aucun élément</translation>
    </message>
    <message>
        <source>No item is selected</source>
        <translation>Aucun élément n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>The run names no download</source>
        <translation>L&apos;exécution ne nomme aucun téléchargement</translation>
    </message>
    <message>
        <source>No log of Windows Installer is among the logs</source>
        <translation>Aucun journal de Windows Installer n&apos;est parmi les journaux</translation>
    </message>
    <message>
        <source>Open client.msi.log beside ccmsetup.log to see the first action that failed.</source>
        <translation>Ouvrez client.msi.log à côté de ccmsetup.log pour voir la première action qui a échoué.</translation>
    </message>
    <message>
        <source>Nothing tells of Endpoint Protection</source>
        <translation>Rien ne parle d&apos;Endpoint Protection</translation>
    </message>
    <message>
        <source>EndpointProtectionAgent.log would, or SCEPInstall.exe in the ccmsetup folder.</source>
        <translation>EndpointProtectionAgent.log en parlerait, ou SCEPInstall.exe dans le dossier ccmsetup.</translation>
    </message>
    <message>
        <source>No scheduled moment and no answer of a management point is in the logs</source>
        <translation>Aucun moment planifié ni aucune réponse d&apos;un point de gestion n&apos;est dans les journaux</translation>
    </message>
    <message>
        <source>No state message is in the logs</source>
        <translation>Aucun message d&apos;état n&apos;est dans les journaux</translation>
    </message>
    <message>
        <source>Un&amp;known: %1</source>
        <translation>Non conn&amp;us : %1</translation>
    </message>
    <message>
        <source>&amp;What happened to the item</source>
        <translation>Ce &amp;qui est arrivé à l&apos;élément</translation>
    </message>
    <message>
        <source>&amp;What happened to %1</source>
        <translation>Ce &amp;qui est arrivé à %1</translation>
    </message>
</context>
<context>
    <name>ccm::ClientText</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The end is not in the logs</source>
        <translation>La fin n&apos;est pas dans les journaux</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
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
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Finding site and content</source>
        <translation>Recherche du site et du contenu</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Looking for items</source>
        <translation>Recherche des éléments</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Windows Installer</source>
        <translation>Windows Installer</translation>
    </message>
    <message>
        <source>State message</source>
        <translation>Message d&apos;état</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>Everything is there</source>
        <translation>Tout est là</translation>
    </message>
    <message>
        <source>Something has to be installed</source>
        <translation>Quelque chose doit être installé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped: the client is excluded</source>
        <translation>Arrêté : le client est exclu</translation>
    </message>
    <message>
        <source>Skip: the client is installed already</source>
        <translation>Ignorer : le client est déjà installé</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Automatic upgrade</source>
        <translation>Mise à niveau automatique</translation>
    </message>
    <message>
        <source>Scheduled task</source>
        <translation>Tâche planifiée</translation>
    </message>
    <message>
        <source>Client push</source>
        <translation>Installation Push du client</translation>
    </message>
    <message>
        <source>Command line: by hand, a script or other software</source>
        <translation>Ligne de commande : à la main, un script ou un autre logiciel</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Mise à niveau</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Ne s&apos;applique pas ici</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Was put on the list to install</source>
        <translation>A été mis sur la liste à installer</translation>
    </message>
    <message>
        <source>Replaced by the site&apos;s version</source>
        <translation>Remplacé par la version du site</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargé</translation>
    </message>
    <message>
        <source>Nothing in the logs</source>
        <translation>Rien dans les journaux</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Pas terminé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>All messages are known to Ccmscope.</source>
        <translation>Tous les messages sont connus de Ccmscope.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 messages are not known to Ccmscope.</source>
        <translation>
            <numerusform>%n message sur %1 n&apos;est pas connu de Ccmscope.</numerusform>
            <numerusform>%n messages sur %1 ne sont pas connus de Ccmscope.</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic upgrade is on</source>
        <translation>la mise à niveau automatique est activée</translation>
    </message>
    <message>
        <source>automatic upgrade is off</source>
        <translation>la mise à niveau automatique est désactivée</translation>
    </message>
    <message numerus="yes">
        <source>spread over %n day(s)</source>
        <translation>
            <numerusform>répartie sur %n jour</numerusform>
            <numerusform>répartie sur %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>servers excluded</source>
        <translation>serveurs exclus</translation>
    </message>
    <message>
        <source>servers included</source>
        <translation>serveurs inclus</translation>
    </message>
    <message>
        <source>this client excluded</source>
        <translation>ce client exclu</translation>
    </message>
    <message>
        <source>this client not excluded</source>
        <translation>ce client non exclu</translation>
    </message>
    <message>
        <source>a pre-production client</source>
        <translation>un client de préproduction</translation>
    </message>
</context>
<context>
    <name>ccm::CommandDesk</name>
    <message>
        <source>Searching the logs…</source>
        <translation>Recherche dans les journaux…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the logs have these words; the newest are listed.</source>
        <translation>
            <numerusform>%Ln entrée des journaux contient ces mots ; les plus récentes sont énumérées.</numerusform>
            <numerusform>%Ln entrées des journaux contiennent ces mots ; les plus récentes sont énumérées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the logs have these words.</source>
        <translation>
            <numerusform>%Ln entrée des journaux contient ces mots.</numerusform>
            <numerusform>%Ln entrées des journaux contiennent ces mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d&apos;erreur</translation>
    </message>
    <message>
        <source>Item of the manifest</source>
        <translation>Élément du manifeste</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Find &quot;%1&quot;</source>
        <translation>Rechercher « %1 »</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>ccm::CommandLine</name>
    <message>
        <source>Console for automatic client upgrade of Configuration Manager.</source>
        <translation>Console pour la mise à niveau automatique du client de Configuration Manager.</translation>
    </message>
    <message>
        <source>Manifests, clients, logs or plans to open.</source>
        <translation>Manifestes, clients, journaux ou plans à ouvrir.</translation>
    </message>
    <message>
        <source>The site&apos;s ccmsetup.cab, ccmsetup.xml, the folder or archive that holds it, its web address, or the name of a management point.</source>
        <translation>Le ccmsetup.cab ou ccmsetup.xml du site, le dossier ou l&apos;archive qui le contient, son adresse web, ou le nom d&apos;un point de gestion.</translation>
    </message>
    <message>
        <source>The client&apos;s Windows folder, a copy of it, or an archive of its files.</source>
        <translation>Le dossier Windows du client, une copie de celui-ci, ou une archive de ses fichiers.</translation>
    </message>
    <message>
        <source>A manifest of the site from before its update, to tell what that changed.</source>
        <translation>Un manifeste du site d&apos;avant sa mise à jour, pour dire ce que celle-ci a changé.</translation>
    </message>
    <message>
        <source>The plan of an upgrade window.</source>
        <translation>Le plan d&apos;une fenêtre de mise à niveau.</translation>
    </message>
    <message>
        <source>Write a report of the case, without a window, into this file: .html, .pdf, or .md for a ticket.</source>
        <translation>Écrire un rapport du dossier, sans fenêtre, dans ce fichier : .html, .pdf, ou .md pour un ticket.</translation>
    </message>
    <message>
        <source>Print as JSON, without a window: manifest, diff, client, compare, plan, trust (the signature of a file) or log.</source>
        <translation>Produire du JSON, sans fenêtre : manifest, diff, client, compare, plan, trust (la signature d&apos;un fichier) ou log.</translation>
    </message>
    <message>
        <source>The kind of run to compare for: auto, task or manual.</source>
        <translation>Le type d&apos;exécution pour lequel comparer : auto, task ou manual.</translation>
    </message>
    <message>
        <source>Compare as if this version of the client were installed; &apos;package&apos; takes that of the client.msi on its disk where no log tells the version.</source>
        <translation>Comparer comme si cette version du client était installée ; « package » prend celle du client.msi sur son disque lorsqu&apos;aucun journal n&apos;indique la version.</translation>
    </message>
    <message>
        <source>Draw every pane into PNG files in this folder.</source>
        <translation>Dessiner chaque volet dans des fichiers PNG de ce dossier.</translation>
    </message>
    <message>
        <source>The window&apos;s size in those files.</source>
        <translation>La taille de la fenêtre dans ces fichiers.</translation>
    </message>
    <message>
        <source>Print the case in a few lines of text.</source>
        <translation>Résumer le dossier en quelques lignes de texte.</translation>
    </message>
    <message>
        <source>Without a window: fetch from servers also what a case names. Without this, only addresses on the command line are fetched.</source>
        <translation>Sans fenêtre : obtenir aussi des serveurs ce que nomme un dossier. Sans cette option, seules les adresses de la ligne de commande sont obtenues.</translation>
    </message>
    <message>
        <source>The language of texts, one of %1. What --json prints is always English.</source>
        <translation>La langue des textes, parmi %1. Ce qu&apos;imprime --json est toujours en anglais.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>--json manifest needs one manifest.</source>
        <translation>--json manifest demande un manifeste.</translation>
    </message>
    <message>
        <source>--json diff needs two manifests: before and after.</source>
        <translation>--json diff demande deux manifestes : avant et après.</translation>
    </message>
    <message>
        <source>--json client needs a client or its logs.</source>
        <translation>--json client demande un client ou ses journaux.</translation>
    </message>
    <message>
        <source>--json compare needs --site and --client, and nothing else.</source>
        <translation>--json compare demande --site et --client, et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>--json plan needs one plan file.</source>
        <translation>--json plan demande un fichier de plan.</translation>
    </message>
    <message>
        <source>--json trust needs one file: a cabinet, a program or a package.</source>
        <translation>--json trust demande un fichier : un cabinet, un programme ou un package.</translation>
    </message>
    <message>
        <source>--json log needs a log.</source>
        <translation>--json log demande un journal.</translation>
    </message>
    <message>
        <source>--report needs a file that ends in .html, .pdf or .md, not &apos;%1&apos;.</source>
        <translation>--report demande un fichier qui se termine par .html, .pdf ou .md, et non « %1 ».</translation>
    </message>
    <message>
        <source>--report needs a site, a client, a plan or another path.</source>
        <translation>--report demande un site, un client, un plan ou un autre chemin.</translation>
    </message>
    <message>
        <source>--report goes with none of --json, --summary and --screenshots.</source>
        <translation>--report ne s&apos;emploie avec aucun de --json, --summary et --screenshots.</translation>
    </message>
    <message>
        <source>--run is auto, task or manual, not &apos;%1&apos;.</source>
        <translation>--run vaut auto, task ou manual, pas « %1 ».</translation>
    </message>
    <message>
        <source>--assume-installed needs a version such as 5.00.7804.1000, or the word package, not &apos;%1&apos;.</source>
        <translation>--assume-installed demande une version telle que 5.00.7804.1000, ou le mot package, pas « %1 ».</translation>
    </message>
    <message>
        <source>--size needs width x height in pixels, for example 1280x800, not &apos;%1&apos;.</source>
        <translation>--size demande largeur x hauteur en pixels, par exemple 1280x800, pas « %1 ».</translation>
    </message>
    <message>
        <source>--language is one of %1, not &apos;%2&apos;.</source>
        <translation>--language prend l&apos;une des valeurs %1, et non « %2 ».</translation>
    </message>
    <message>
        <source>--%1 needs a path.</source>
        <translation>--%1 demande un chemin.</translation>
    </message>
    <message>
        <source>A path is empty.</source>
        <translation>Un chemin est vide.</translation>
    </message>
    <message>
        <source>--summary needs a site, a client or another path.</source>
        <translation>--summary demande un site, un client ou un autre chemin.</translation>
    </message>
    <message>
        <source>--earlier is for windows, pictures and reports.</source>
        <translation>--earlier est pour les fenêtres, les images et les rapports.</translation>
    </message>
    <message>
        <source>--json is one of %1, not &apos;%2&apos;.</source>
        <translation>--json est l&apos;un de %1, pas « %2 ».</translation>
    </message>
    <message>
        <source>--screenshots needs a folder.</source>
        <translation>--screenshots demande un dossier.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 3 an input could not be read (one line on the error output).</source>
        <translation>Codes de sortie : 0 terminé, 2 mauvaise utilisation, 3 une entrée n&apos;a pas pu être lue (une ligne sur la sortie d&apos;erreur).</translation>
    </message>
</context>
<context>
    <name>ccm::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
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
        <translation>Rien n&apos;a été trouvé avec ces mots.</translation>
    </message>
    <message>
        <source>Do or go to</source>
        <translation>Faire ou aller à</translation>
    </message>
    <message>
        <source>A few letters of a command, an item, a log or a run, or an error code</source>
        <translation>Quelques lettres d&apos;une commande, d&apos;un élément, d&apos;un journal ou d&apos;une exécution, ou un code d&apos;erreur</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>ccm::ComparePane</name>
    <message>
        <source>One client or several</source>
        <translation>Un client ou plusieurs</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>Ce client</translation>
    </message>
    <message>
        <source>Several clients</source>
        <translation>Plusieurs clients</translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation>Vues de la comparaison</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Why, step by step</source>
        <translation>Pourquoi, étape par étape</translation>
    </message>
    <message>
        <source>Predicted log</source>
        <translation>Journal prédit</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Enregistrer en &amp;texte…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Enregistrer en &amp;HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Enregistrer en &amp;JSON…</translation>
    </message>
    <message>
        <source>Save the items as C&amp;SV…</source>
        <translation>Enregistrer les éléments en C&amp;SV…</translation>
    </message>
    <message>
        <source>What is known of the client</source>
        <translation>Ce qui est connu du client</translation>
    </message>
    <message>
        <source>What is known of the client, from where, and where sources disagree.</source>
        <translation>Ce qui est connu du client, d&apos;après quoi, et où des sources se contredisent.</translation>
    </message>
    <message>
        <source>Open a site...</source>
        <translation>Ouvrir un site...</translation>
    </message>
    <message>
        <source>Open a client...</source>
        <translation>Ouvrir un client...</translation>
    </message>
    <message>
        <source>No client to compare yet</source>
        <translation>Pas encore de client à comparer</translation>
    </message>
    <message>
        <source>Open a client to compare it with the site.</source>
        <translation>Ouvrez un client pour le comparer au site.</translation>
    </message>
    <message>
        <source>No site to compare with yet</source>
        <translation>Pas encore de site pour comparer</translation>
    </message>
    <message>
        <source>Open a site&apos;s ccmsetup.cab to compare the client with it.</source>
        <translation>Ouvrez le fichier ccmsetup.cab d&apos;un site pour y comparer le client.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l&apos;instant</translation>
    </message>
    <message>
        <source>Open a site&apos;s ccmsetup.cab and a client to compare them.</source>
        <translation>Ouvrez le ccmsetup.cab d&apos;un site et un client pour les comparer.</translation>
    </message>
</context>
<context>
    <name>ccm::CompareReport</name>
    <message>
        <source>A client against its site</source>
        <translation>Un client face à son site</translation>
    </message>
    <message>
        <source>Run: automatic upgrade</source>
        <translation>Exécution : mise à niveau automatique</translation>
    </message>
    <message>
        <source>Run: scheduled task</source>
        <translation>Exécution : tâche planifiée</translation>
    </message>
    <message>
        <source>Run: manual ccmsetup</source>
        <translation>Exécution : ccmsetup manuel</translation>
    </message>
    <message>
        <source>Nothing is to be downloaded.</source>
        <translation>Rien n&apos;est à télécharger.</translation>
    </message>
    <message>
        <source>It is not known whether anything is to be downloaded.</source>
        <translation>Il n&apos;est pas connu si quelque chose est à télécharger.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are to be downloaded, %1.</source>
        <translation>
            <numerusform>%n fichier est à télécharger, %1.</numerusform>
            <numerusform>%n fichiers sont à télécharger, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are to be downloaded, at least %1; not every size is known.</source>
        <translation>
            <numerusform>%n fichier est à télécharger, au moins %1 ; toutes les tailles ne sont pas connues.</numerusform>
            <numerusform>%n fichiers sont à télécharger, au moins %1 ; toutes les tailles ne sont pas connues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are to be downloaded; their sizes are not known.</source>
        <translation>
            <numerusform>%n fichier est à télécharger ; sa taille n&apos;est pas connue.</numerusform>
            <numerusform>%n fichiers sont à télécharger ; leurs tailles ne sont pas connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Supposé acquis</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>À télécharger</translation>
    </message>
    <message>
        <source>Conditions of automatic upgrade</source>
        <translation>Conditions de la mise à niveau automatique</translation>
    </message>
    <message>
        <source>With the other manifest</source>
        <translation>Avec l&apos;autre manifeste</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Site : %1</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Client : %1</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Predicted log</source>
        <translation>Journal prédit</translation>
    </message>
</context>
<context>
    <name>ccm::Comparison</name>
    <message>
        <source>ccmsetup runs the one of Windows.</source>
        <translation>ccmsetup lance celui de Windows.</translation>
    </message>
    <message>
        <source>It must be downloaded again.</source>
        <translation>Il doit être téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>It must be downloaded.</source>
        <translation>Il doit être téléchargé.</translation>
    </message>
    <message>
        <source>It is only placed in the ccmsetup folder, not installed.</source>
        <translation>Il est seulement placé dans le dossier ccmsetup, pas installé.</translation>
    </message>
    <message>
        <source>ccmsetup skips the client, so it is not downloaded.</source>
        <translation>ccmsetup ignore le client, il n&apos;est donc pas téléchargé.</translation>
    </message>
    <message>
        <source>ccmsetup fetches it in each run that does not skip the client.</source>
        <translation>ccmsetup va le chercher dans chaque exécution qui n&apos;ignore pas le client.</translation>
    </message>
    <message>
        <source>Whether it is downloaded depends on what happens to the client.</source>
        <translation>S&apos;il est téléchargé dépend de ce qui arrive au client.</translation>
    </message>
    <message>
        <source>ccmsetup stops before it comes to this item.</source>
        <translation>ccmsetup s&apos;arrête avant d&apos;arriver à cet élément.</translation>
    </message>
    <message>
        <source>%1 says that version %2 of the client is installed.</source>
        <translation>%1 dit que la version %2 du client est installée.</translation>
    </message>
    <message numerus="yes">
        <source>What was opened does not tell about %n item(s).</source>
        <translation>
            <numerusform>Ce qui a été ouvert ne renseigne pas sur %n élément.</numerusform>
            <numerusform>Ce qui a été ouvert ne renseigne pas sur %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is assumed that the site leaves servers out.</source>
        <translation>Il est supposé que le site laisse les serveurs de côté.</translation>
    </message>
    <message>
        <source>It is assumed that the site does not leave servers out.</source>
        <translation>Il est supposé que le site ne laisse pas les serveurs de côté.</translation>
    </message>
    <message>
        <source>It is assumed that the installation is forced.</source>
        <translation>Il est supposé que l&apos;installation est forcée.</translation>
    </message>
    <message>
        <source>It is assumed that ccmsetup is started with /IgnoreSkipUpgrade.</source>
        <translation>Il est supposé que ccmsetup est démarré avec /IgnoreSkipUpgrade.</translation>
    </message>
</context>
<context>
    <name>ccm::ComparisonDetail</name>
    <message>
        <source>Show in &amp;manifest</source>
        <translation>Afficher dans le &amp;manifeste</translation>
    </message>
    <message>
        <source>&amp;Show evidence</source>
        <translation>&amp;Afficher les preuves</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>Ce qui a décidé</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Version in the manifest</source>
        <translation>Version dans le manifeste</translation>
    </message>
    <message>
        <source>Size beside the manifest</source>
        <translation>Taille à côté du manifeste</translation>
    </message>
    <message>
        <source>Hash in the manifest</source>
        <translation>Hachage dans le manifeste</translation>
    </message>
    <message>
        <source>Version on the client</source>
        <translation>Version sur le client</translation>
    </message>
    <message>
        <source>Size on the client</source>
        <translation>Taille sur le client</translation>
    </message>
    <message>
        <source>Hash on the client</source>
        <translation>Hachage sur le client</translation>
    </message>
    <message>
        <source>%1: %2. Action: %3.</source>
        <extracomment>file name, status, action: &quot;SCEPInstall.exe: differs. Action: download.&quot;</extracomment>
        <translation>%1 : %2. Action : %3.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Select an item to see its hashes and versions.</source>
        <translation>Sélectionnez un élément pour voir ses hachages et ses versions.</translation>
    </message>
</context>
<context>
    <name>ccm::ComparisonItems</name>
    <message>
        <source>Filter items</source>
        <translation>Filtrer les éléments</translation>
    </message>
    <message>
        <source>Show or hide these items</source>
        <translation>Afficher ou masquer ces éléments</translation>
    </message>
    <message>
        <source>Items of the manifest on this client</source>
        <translation>Éléments du manifeste sur ce client</translation>
    </message>
    <message>
        <source>How each item of the manifest stands on the client, what would be done, and why. It is unknown where neither files nor logs tell. Below is the selected item.</source>
        <translation>L&apos;état de chaque élément du manifeste sur le client, ce qui serait fait, et pourquoi. Il est inconnu là où ni les fichiers ni les journaux ne le disent. L&apos;élément sélectionné est en dessous.</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Site version</source>
        <translation>Version du site</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>Version du client</translation>
    </message>
    <message>
        <source>Site hash</source>
        <translation>Hachage du site</translation>
    </message>
    <message>
        <source>Client hash</source>
        <translation>Hachage du client</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>en place</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>ne s&apos;applique pas</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>download</source>
        <translation>télécharger</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécuter</translation>
    </message>
</context>
<context>
    <name>ccm::Completions</name>
    <message numerus="yes">
        <source>The line is longer than %n byte(s).</source>
        <translation>
            <numerusform>La ligne est plus longue que %n octet.</numerusform>
            <numerusform>La ligne est plus longue que %n octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its state is not a number.</source>
        <translation>Son état n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2026-12-01T09:30:00Z.</source>
        <translation>« %1 » n&apos;est pas une heure telle que 2026-12-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>A list of completions has at most %1 bytes.</source>
        <translation>Une liste de clients terminés a au plus %1 octets.</translation>
    </message>
    <message>
        <source>Its first line is longer than a line of column names.</source>
        <translation>Sa première ligne est plus longue qu&apos;une ligne de noms de colonnes.</translation>
    </message>
    <message>
        <source>Its first line names no column “time” or “completed”.</source>
        <translation>Sa première ligne ne nomme pas de colonne &quot;time&quot; ou &quot;completed&quot;.</translation>
    </message>
    <message>
        <source>A list of completions has at most %1 rows.</source>
        <translation>Une liste de clients terminés a au plus %1 lignes.</translation>
    </message>
</context>
<context>
    <name>ccm::CompoundFile</name>
    <message>
        <source>A chain of sectors leaves the file.</source>
        <translation>Une chaîne de secteurs sort du fichier.</translation>
    </message>
    <message>
        <source>A chain of sectors runs in a circle.</source>
        <translation>Une chaîne de secteurs tourne en boucle.</translation>
    </message>
    <message>
        <source>A chain of sectors ends too early.</source>
        <translation>Une chaîne de secteurs se termine trop tôt.</translation>
    </message>
    <message>
        <source>It is not a compound file.</source>
        <translation>Ce n&apos;est pas un fichier composé.</translation>
    </message>
    <message>
        <source>The version and the size of its sectors do not fit together.</source>
        <translation>La version et la taille de ses secteurs ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Its header holds impossible numbers.</source>
        <translation>Son en-tête contient des nombres impossibles.</translation>
    </message>
    <message>
        <source>Its table of sectors is larger than the file.</source>
        <translation>Sa table de secteurs est plus grande que le fichier.</translation>
    </message>
    <message>
        <source>It has more sectors than Ccmscope reads.</source>
        <translation>Il a plus de secteurs que Ccmscope n&apos;en lit.</translation>
    </message>
    <message>
        <source>A stream is larger than the file.</source>
        <translation>Un flux est plus grand que le fichier.</translation>
    </message>
    <message>
        <source>Its folder has more entries than Ccmscope reads.</source>
        <translation>Son répertoire a plus d&apos;entrées que Ccmscope n&apos;en lit.</translation>
    </message>
    <message>
        <source>It has no folder.</source>
        <translation>Il n&apos;a pas de répertoire.</translation>
    </message>
    <message>
        <source>Its folder does not begin with the root.</source>
        <translation>Son répertoire ne commence pas par la racine.</translation>
    </message>
    <message>
        <source>Its folder points outside itself.</source>
        <translation>Son répertoire pointe hors de lui-même.</translation>
    </message>
    <message>
        <source>Its folder runs in a circle.</source>
        <translation>Son répertoire tourne en boucle.</translation>
    </message>
    <message>
        <source>Its table of small sectors is larger than the file.</source>
        <translation>Sa table de petits secteurs est plus grande que le fichier.</translation>
    </message>
    <message>
        <source>One of its streams is larger than Ccmscope reads.</source>
        <translation>L&apos;un de ses flux est plus grand que ce que Ccmscope lit.</translation>
    </message>
    <message>
        <source>It has an entry of an unknown kind.</source>
        <translation>Il a une entrée d&apos;un type inconnu.</translation>
    </message>
</context>
<context>
    <name>ccm::ConditionList</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: a condition; %2: met, not met</extracomment>
        <translation>%1 : %2.</translation>
    </message>
</context>
<context>
    <name>ccm::Console</name>
    <message>
        <source>The language changes as soon as reading has ended.</source>
        <translation>La langue change dès que la lecture est terminée.</translation>
    </message>
    <message>
        <source>The size of texts changes as soon as reading has ended.</source>
        <translation>La taille du texte change dès que la lecture est terminée.</translation>
    </message>
</context>
<context>
    <name>ccm::Countersignature</name>
    <message>
        <source>There is a countersignature, but not the certificate of whoever made it: whether it is valid cannot be told.</source>
        <translation>Il y a une contre-signature, mais pas le certificat de son auteur : il n&apos;est pas possible de dire si elle est valide.</translation>
    </message>
    <message>
        <source>There is a countersignature, and it is not valid: %1. Its time says nothing.</source>
        <translation>Il y a une contre-signature, et elle n&apos;est pas valide : %1. Son heure ne dit rien.</translation>
    </message>
    <message>
        <source>The countersignature says that the signature existed at %1. It is valid for this signature, and its certificate names “%2”.</source>
        <translation>La contre-signature dit que la signature existait à %1. Elle est valide pour cette signature, et son certificat nomme « %2 ».</translation>
    </message>
    <message>
        <source>its digest algorithm %1 is not known</source>
        <translation>son algorithme de condensé %1 n&apos;est pas connu</translation>
    </message>
    <message>
        <source>it was made for another signature</source>
        <translation>elle a été faite pour une autre signature</translation>
    </message>
    <message>
        <source>There is a time stamp, but it cannot be decoded.</source>
        <translation>Il y a un horodatage, mais il ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>There is a time stamp without a time.</source>
        <translation>Il y a un horodatage sans heure.</translation>
    </message>
    <message>
        <source>it does not tell a time</source>
        <translation>elle n&apos;indique pas d&apos;heure</translation>
    </message>
    <message>
        <source>There is a countersignature, but it cannot be decoded.</source>
        <translation>Il y a une contre-signature, mais elle ne peut pas être décodée.</translation>
    </message>
</context>
<context>
    <name>ccm::DayTableModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Starts expected</source>
        <translation>Démarrages attendus</translation>
    </message>
    <message>
        <source>Low (p05)</source>
        <translation>Bas (p05)</translation>
    </message>
    <message>
        <source>High (p95)</source>
        <translation>Haut (p95)</translation>
    </message>
    <message>
        <source>Started in all</source>
        <translation>Démarrés en tout</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>ccm::DaysView</name>
    <message>
        <source>Each number of days</source>
        <translation>Chaque nombre de jours</translation>
    </message>
    <message>
        <source>What each number of days would give.</source>
        <translation>Ce que donnerait chaque nombre de jours.</translation>
    </message>
    <message>
        <source>Looking for the fewest days</source>
        <translation>Recherche du nombre minimal de jours</translation>
    </message>
    <message numerus="yes">
        <source>Use %n day(s)</source>
        <translation>
            <numerusform>Utiliser %n jour</numerusform>
            <numerusform>Utiliser %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n day(s), the best</source>
        <translation>
            <numerusform>Utiliser %n jour, le meilleur</numerusform>
            <numerusform>Utiliser %n jours, le meilleur</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at 1 to 31 days...</source>
        <translation>Examen de 1 à 31 jours...</translation>
    </message>
</context>
<context>
    <name>ccm::Decoding</name>
    <message numerus="yes">
        <source>[%n zero byte(s)]</source>
        <translation>
            <numerusform>[%n octet nul]</numerusform>
            <numerusform>[%n octets nuls]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::DiffModel</name>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Item or field</source>
        <translation>Élément ou champ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>ccm::DiffReport</name>
    <message>
        <source>Difference between two client manifests</source>
        <translation>Différence entre deux manifestes de client</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What this means for clients</source>
        <translation>Ce que cela signifie pour les clients</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>ccm::DiffRow</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Place dans le fichier</translation>
    </message>
    <message>
        <source>Name of an attribute of %1</source>
        <translation>Nom d&apos;un attribut de %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>attribute renamed</source>
        <translation>attribut renommé</translation>
    </message>
    <message>
        <source>The manifest itself</source>
        <translation>Le manifeste lui-même</translation>
    </message>
    <message>
        <source>An item without a file name</source>
        <translation>Un élément sans nom de fichier</translation>
    </message>
</context>
<context>
    <name>ccm::DiffView</name>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Filter changes: file, field, value</source>
        <translation>Filtrer les changements : fichier, champ, valeur</translation>
    </message>
    <message>
        <source>Let the two manifests change places</source>
        <translation>Permuter les places des deux manifestes</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Avant :</translation>
    </message>
    <message>
        <source>Choose the earlier manifest</source>
        <translation>Choisir le manifeste antérieur</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Après :</translation>
    </message>
    <message>
        <source>Choose the later manifest</source>
        <translation>Choisir le manifeste postérieur</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>A file or an archive...</source>
        <translation>Un fichier ou une archive...</translation>
    </message>
    <message>
        <source>A folder...</source>
        <translation>Un dossier...</translation>
    </message>
    <message>
        <source>An address...</source>
        <translation>Une adresse...</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Filtrer les changements</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacés</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommés</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole difference as text</source>
        <translation>Copier toute la différence en texte</translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation>Afficher ou masquer ceux-ci</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Text...</source>
        <translation>Texte...</translation>
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
        <translation>Changements</translation>
    </message>
    <message>
        <source>What differs between the two manifests, item by item: each attribute before and after.</source>
        <translation>Ce qui diffère entre les deux manifestes, élément par élément : chaque attribut avant et après.</translation>
    </message>
    <message>
        <source>Choose an earlier manifest to compare with</source>
        <translation>Choisissez un manifeste antérieur pour comparer</translation>
    </message>
    <message>
        <source>Two manifests dropped on the window at once are compared too.</source>
        <translation>Deux manifestes déposés ensemble sur la fenêtre sont aussi comparés.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ccm::DownloadModel</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>BITS</source>
        <translation>BITS</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>ccm::DownloadSection</name>
    <message>
        <source>Download of each client</source>
        <translation>Téléchargement de chaque client</translation>
    </message>
    <message>
        <source>Use the open comparison</source>
        <translation>Utiliser la comparaison ouverte</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Share that peers give</source>
        <translation>Part que donnent les pairs</translation>
    </message>
    <message>
        <source>What one client takes</source>
        <translation>Ce que prend un client</translation>
    </message>
    <message>
        <source>BITS is limited</source>
        <translation>BITS est limité</translation>
    </message>
    <message>
        <source>The limit of BITS begins</source>
        <translation>Début de la limite de BITS</translation>
    </message>
    <message>
        <source>The limit of BITS ends</source>
        <translation>Fin de la limite de BITS</translation>
    </message>
    <message>
        <source>Rate of BITS in this time</source>
        <translation>Débit de BITS pendant ce temps</translation>
    </message>
    <message>
        <source>Otherwise:</source>
        <translation>Sinon :</translation>
    </message>
    <message>
        <source>BITS is limited at other times, too</source>
        <translation>BITS est limité aussi le reste du temps</translation>
    </message>
    <message>
        <source>Rate of BITS at other times</source>
        <translation>Débit de BITS le reste du temps</translation>
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
        <translation>Pa&amp;r client :</translation>
    </message>
    <message>
        <source>From pee&amp;rs:</source>
        <translation>Des p&amp;airs :</translation>
    </message>
    <message>
        <source>One clien&amp;t takes:</source>
        <translation>Un clien&amp;t prend :</translation>
    </message>
    <message>
        <source>Open a site and a client to take it from their comparison.</source>
        <translation>Ouvrez un site et un client pour la prendre dans leur comparaison.</translation>
    </message>
    <message>
        <source>Use the default download</source>
        <translation>Utiliser le téléchargement par défaut</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Daily from:</source>
        <translation>Chaque jour de :</translation>
    </message>
    <message>
        <source>At most:</source>
        <translation>Au plus :</translation>
    </message>
    <message>
        <source>Best taken from a comparison of a client with the site&apos;s manifest: the sum of the files that differ or miss. The default of 60 MiB is our assumption, about a client.msi with what it brings along.</source>
        <translation>À prendre de préférence dans une comparaison d&apos;un client avec le manifeste du site : la somme des fichiers qui diffèrent ou manquent. La valeur par défaut de 60 MiB est notre hypothèse, pour un client.msi avec ce qu&apos;il apporte.</translation>
    </message>
    <message>
        <source>The part of a download that comes from peer cache or Delivery Optimization and not over the link. 0 % is our assumption, for peers are often not set up.</source>
        <translation>La part d&apos;un téléchargement qui vient du cache d&apos;homologue ou de l&apos;optimisation de la distribution et non par la liaison. 0 % est notre hypothèse, car les pairs ne sont souvent pas configurés.</translation>
    </message>
    <message>
        <source>How fast one client downloads where BITS does not limit it. 10 Mbit/s are our assumption; it matters only where clients draw their download out over hours.</source>
        <translation>À quelle vitesse un client télécharge là où BITS ne le limite pas. 10 Mbit/s sont notre hypothèse ; cela ne compte que là où des clients étirent leur téléchargement sur des heures.</translation>
    </message>
    <message>
        <source>The client setting “Limit the maximum network bandwidth for BITS background transfers”, by the clock of each client. Off is its default, as the documentation of the client settings says.</source>
        <translation>Le paramètre client « Limiter la bande passante réseau maximale pour les transferts d&apos;arrière-plan BITS », à l&apos;heure de chaque client. Désactivé est sa valeur par défaut, comme le dit la documentation des paramètres client.</translation>
    </message>
    <message>
        <source>“Maximum transfer rate during throttling window”. 1,000 kbit/s, from 09:00 to 17:00, are the defaults of the setting, as its documentation says.</source>
        <translation>« Taux de transfert maximal pendant la fenêtre de limitation ». 1 000 kbit/s, de 09:00 à 17:00, sont les valeurs par défaut du paramètre, comme le dit sa documentation.</translation>
    </message>
    <message>
        <source>“Maximum transfer rate outside the throttling window”, where that is limited.</source>
        <translation>« Taux de transfert maximal en dehors de la fenêtre de limitation », là où il est limité.</translation>
    </message>
    <message>
        <source>Our default; no comparison was used.</source>
        <translation>Notre valeur par défaut ; aucune comparaison n&apos;a été utilisée.</translation>
    </message>
    <message>
        <source>As you or the plan state.</source>
        <translation>Comme vous ou le plan l&apos;indiquez.</translation>
    </message>
    <message>
        <source>The files that differ or are missing on a compared client.</source>
        <translation>Les fichiers qui diffèrent ou manquent sur un client comparé.</translation>
    </message>
    <message>
        <source>%1 for each client; BITS is limited</source>
        <translation>%1 pour chaque client ; BITS est limité</translation>
    </message>
    <message>
        <source>%1 for each client</source>
        <translation>%1 pour chaque client</translation>
    </message>
</context>
<context>
    <name>ccm::DrawSection</name>
    <message>
        <source>Which days count when a client draws again</source>
        <translation>Quels jours comptent quand un client tire à nouveau</translation>
    </message>
    <message>
        <source>Policy delay</source>
        <translation>Délai de la stratégie</translation>
    </message>
    <message>
        <source>Earliest start</source>
        <translation>Démarrage au plus tôt</translation>
    </message>
    <message>
        <source>Spread the starts over the window</source>
        <translation>Répartir les démarrages sur la fenêtre</translation>
    </message>
    <message>
        <source>Within what is left</source>
        <translation>Dans ce qui reste</translation>
    </message>
    <message>
        <source>Within the full days again</source>
        <translation>À nouveau dans tous les jours</translation>
    </message>
    <message>
        <source> h after policy</source>
        <extracomment>Unit of a number in a box, after a blank: hours</extracomment>
        <translation> h après la stratégie</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit of a number in a box, after a blank: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Draw &amp;again:</source>
        <translation>Nouveau tir&amp;age :</translation>
    </message>
    <message>
        <source>Not &amp;before:</source>
        <translation>Pas a&amp;vant :</translation>
    </message>
    <message>
        <source>Policy &amp;within:</source>
        <translation>Stratégi&amp;e en :</translation>
    </message>
    <message>
        <source>Documented: a client that was off at its moment draws a new one at its next start, within the allowed days, or within 24 hours if these are over (Microsoft, “Upgrade clients for Windows computers”). Not documented: whether the days count anew. “Within what is left” is our reading.</source>
        <translation>Documenté : un client éteint à son moment en tire un nouveau à son prochain démarrage, dans les jours autorisés, ou dans les 24 heures si ceux-ci sont passés (Microsoft, « Upgrade clients for Windows computers »). Non documenté : si les jours comptent de nouveau depuis le début. « Dans ce qui reste » est notre lecture.</translation>
    </message>
    <message>
        <source>A client learns of the upgrade when it next asks for policy. 60 minutes are the default of the client setting “Client policy polling interval”, as its documentation says; that clients ask evenly within this time is our assumption.</source>
        <translation>Un client apprend la mise à niveau quand il demande de nouveau sa stratégie. 60 minutes sont la valeur par défaut du paramètre client « Intervalle d&apos;interrogation de stratégie client », comme le dit sa documentation ; que les clients demandent uniformément dans ce délai est notre hypothèse.</translation>
    </message>
    <message>
        <source>Nothing is drawn in the first hours after policy. 0, the whole window, is our assumption: the documentation speaks of “from 1 to N days” and names no earliest start.</source>
        <translation>Rien n&apos;est tiré dans les premières heures après la stratégie. 0, la fenêtre entière, est notre hypothèse : la documentation parle de « from 1 to N days » et ne nomme pas de démarrage au plus tôt.</translation>
    </message>
    <message>
        <source>Documented: version 1910 does not spread the starts; each client starts when it gets its policy (KB4538166). Switch off to see what that means.</source>
        <translation>Documenté : la version 1910 ne répartit pas les démarrages ; chaque client démarre quand il reçoit sa stratégie (KB4538166). Désactivez pour voir ce que cela signifie.</translation>
    </message>
    <message>
        <source>Starts are not spread, as in version 1910</source>
        <translation>Les démarrages ne sont pas répartis, comme dans la version 1910</translation>
    </message>
    <message>
        <source>Drawing again within what is left</source>
        <translation>Nouveau tirage dans ce qui reste</translation>
    </message>
    <message>
        <source>Drawing again within the full days</source>
        <translation>Nouveau tirage dans tous les jours</translation>
    </message>
</context>
<context>
    <name>ccm::Error</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Il n&apos;y a pas de tel fichier ou dossier.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Lecture impossible.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Le contenu est vide.</translation>
    </message>
    <message>
        <source>It ends too early.</source>
        <translation>Le contenu se termine trop tôt.</translation>
    </message>
    <message>
        <source>Its content is malformed.</source>
        <translation>Le contenu est mal formé.</translation>
    </message>
    <message>
        <source>It is not of a kind that Ccmscope can use here.</source>
        <translation>Ce n&apos;est pas d&apos;un type que Ccmscope peut utiliser ici.</translation>
    </message>
    <message>
        <source>It is larger than the limit.</source>
        <translation>La taille dépasse la limite.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Le contenu est chiffré.</translation>
    </message>
    <message>
        <source>It uses something that Ccmscope cannot read.</source>
        <translation>Le contenu utilise quelque chose que Ccmscope ne peut pas lire.</translation>
    </message>
    <message>
        <source>The program that unpacks archives failed.</source>
        <translation>Le programme qui décompresse les archives a échoué.</translation>
    </message>
    <message>
        <source>It cannot be written.</source>
        <translation>Écriture impossible.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>octet %1</translation>
    </message>
</context>
<context>
    <name>ccm::ErrorLookup</name>
    <message>
        <source>Write a number, such as 1603, -2147023293 or 0x80070643, or a name, such as E_FAIL.</source>
        <translation>Écrivez un nombre, tel que 1603, -2147023293 ou 0x80070643, ou un nom, tel que E_FAIL.</translation>
    </message>
    <message>
        <source>An error code has at most 32 bits, this number has more.</source>
        <translation>Un code d&apos;erreur a au plus 32 bits, ce nombre en a plus.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>état HTTP %1</translation>
    </message>
    <message>
        <source>HTTP status %1, %2</source>
        <translation>état HTTP %1, %2</translation>
    </message>
</context>
<context>
    <name>ccm::ErrorLookupDialog</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>code: kind, how it was read</comment>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title: text</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Look up an error code</source>
        <translation>Rechercher un code d&apos;erreur</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d&apos;erreur</translation>
    </message>
    <message>
        <source>1603, -2147023293, 0x80070643 or E_FAIL</source>
        <translation>1603, -2147023293, 0x80070643 ou E_FAIL</translation>
    </message>
    <message>
        <source>What the code means</source>
        <translation>Ce que le code signifie</translation>
    </message>
    <message>
        <source>&amp;Error code:</source>
        <translation>Code d&apos;&amp;erreur :</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copier tout</translation>
    </message>
    <message>
        <source>Copies every reading as plain text.</source>
        <translation>Copie toutes les lectures en texte brut.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s), the likeliest first.</source>
        <translation>
            <numerusform>%n lecture, la plus probable d&apos;abord.</numerusform>
            <numerusform>%n lectures, la plus probable d&apos;abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ErrorReading</name>
    <message>
        <source>exit code of ccmsetup</source>
        <translation>code de sortie de ccmsetup</translation>
    </message>
    <message>
        <source>Win32 code</source>
        <translation>code Win32</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>état HTTP</translation>
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
        <translation>lu en hexadécimal</translation>
    </message>
    <message>
        <source>read as decimal</source>
        <translation>lu en décimal</translation>
    </message>
    <message>
        <source>read as signed decimal</source>
        <translation>lu en décimal signé</translation>
    </message>
    <message>
        <source>found by its name</source>
        <translation>trouvé par son nom</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>%1 (only the name in words)</source>
        <translation>%1 (seulement le nom en clair)</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>symbol (header)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadécimal</translation>
    </message>
    <message>
        <source>Signed decimal</source>
        <translation>Décimal signé</translation>
    </message>
    <message>
        <source>Unsigned decimal</source>
        <translation>Décimal non signé</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>success</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>the meaning is not known</source>
        <translation>la signification n&apos;est pas connue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code: meaning</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>code, symbol: meaning</comment>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>ccm::ErrorText</name>
    <message>
        <source>success</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>a restart is required, setup goes on after it</source>
        <translation>un redémarrage est nécessaire, l&apos;installation continue ensuite</translation>
    </message>
    <message>
        <source>setup is already running</source>
        <translation>le programme d&apos;installation est déjà en cours</translation>
    </message>
    <message>
        <source>a prerequisite could not be evaluated</source>
        <translation>un prérequis n&apos;a pas pu être évalué</translation>
    </message>
    <message>
        <source>the manifest&apos;s hash could not be validated</source>
        <translation>le hachage du manifeste n&apos;a pas pu être validé</translation>
    </message>
    <message>
        <source>the server finds the request malformed</source>
        <translation>le serveur juge la demande mal formée</translation>
    </message>
    <message>
        <source>the server asks for a sign-in</source>
        <translation>le serveur demande une authentification</translation>
    </message>
    <message>
        <source>the server forbids the request</source>
        <translation>le serveur interdit la demande</translation>
    </message>
    <message>
        <source>the server has no such file or address</source>
        <translation>le serveur n&apos;a pas de tel fichier ou adresse</translation>
    </message>
    <message>
        <source>the server does not allow this kind of request</source>
        <translation>le serveur n&apos;autorise pas ce type de demande</translation>
    </message>
    <message>
        <source>the server has no answer in an accepted form</source>
        <translation>le serveur n&apos;a pas de réponse sous une forme acceptée</translation>
    </message>
    <message>
        <source>the proxy asks for a sign-in</source>
        <translation>le proxy demande une authentification</translation>
    </message>
    <message>
        <source>the server waited too long for the request</source>
        <translation>le serveur a attendu la demande trop longtemps</translation>
    </message>
    <message>
        <source>the request is in conflict with the server&apos;s state</source>
        <translation>la demande est en conflit avec l&apos;état du serveur</translation>
    </message>
    <message>
        <source>the file or address is gone for good</source>
        <translation>le fichier ou l&apos;adresse a disparu définitivement</translation>
    </message>
    <message>
        <source>the server wants to know the length of the request</source>
        <translation>le serveur veut connaître la longueur de la demande</translation>
    </message>
    <message>
        <source>the request is too large for the server</source>
        <translation>la demande est trop grande pour le serveur</translation>
    </message>
    <message>
        <source>the address is too long for the server</source>
        <translation>l&apos;adresse est trop longue pour le serveur</translation>
    </message>
    <message>
        <source>the server cannot serve the wanted part of the file</source>
        <translation>le serveur ne peut pas servir la partie voulue du fichier</translation>
    </message>
    <message>
        <source>the server met an error of its own</source>
        <translation>le serveur a rencontré une erreur interne</translation>
    </message>
    <message>
        <source>the server does not know this kind of request</source>
        <translation>le serveur ne connaît pas ce type de demande</translation>
    </message>
    <message>
        <source>a gateway got no valid answer from the server</source>
        <translation>une passerelle n&apos;a pas obtenu de réponse valide du serveur</translation>
    </message>
    <message>
        <source>the server is not available at this time</source>
        <translation>le serveur n&apos;est pas disponible en ce moment</translation>
    </message>
    <message>
        <source>a gateway got no answer in time from the server</source>
        <translation>une passerelle n&apos;a pas obtenu à temps de réponse du serveur</translation>
    </message>
    <message>
        <source>not implemented</source>
        <translation>non implémenté</translation>
    </message>
    <message>
        <source>an object lacks an interface</source>
        <translation>une interface manque à un objet</translation>
    </message>
    <message>
        <source>a pointer is not valid</source>
        <translation>un pointeur n&apos;est pas valide</translation>
    </message>
    <message>
        <source>the operation was aborted</source>
        <translation>l&apos;opération a été abandonnée</translation>
    </message>
    <message>
        <source>it failed, without a reason</source>
        <translation>échec, sans raison indiquée</translation>
    </message>
    <message>
        <source>an unexpected failure</source>
        <translation>un échec inattendu</translation>
    </message>
    <message>
        <source>the called process refused the call</source>
        <translation>le processus appelé a refusé l&apos;appel</translation>
    </message>
    <message>
        <source>the remote call was cancelled</source>
        <translation>l&apos;appel distant a été annulé</translation>
    </message>
    <message>
        <source>the called process ended</source>
        <translation>le processus appelé s&apos;est terminé</translation>
    </message>
    <message>
        <source>the called object is no longer connected</source>
        <translation>l&apos;objet appelé n&apos;est plus connecté</translation>
    </message>
    <message>
        <source>the remote call timed out</source>
        <translation>l&apos;appel distant a dépassé son délai</translation>
    </message>
    <message>
        <source>a COM class is not registered</source>
        <translation>une classe COM n&apos;est pas inscrite</translation>
    </message>
    <message>
        <source>COM was not started in this process</source>
        <translation>COM n&apos;a pas été démarré dans ce processus</translation>
    </message>
    <message>
        <source>a COM class name is not valid</source>
        <translation>un nom de classe COM n&apos;est pas valide</translation>
    </message>
    <message>
        <source>the program of a COM class was not found</source>
        <translation>le programme d&apos;une classe COM n&apos;a pas été trouvé</translation>
    </message>
    <message>
        <source>the library of a COM class was not found</source>
        <translation>la bibliothèque d&apos;une classe COM n&apos;a pas été trouvée</translation>
    </message>
    <message>
        <source>WMI failed, without a reason</source>
        <translation>WMI a échoué, sans raison indiquée</translation>
    </message>
    <message>
        <source>WMI did not find the object</source>
        <translation>WMI n&apos;a pas trouvé l&apos;objet</translation>
    </message>
    <message>
        <source>WMI denied access</source>
        <translation>WMI a refusé l&apos;accès</translation>
    </message>
    <message>
        <source>a WMI provider failed</source>
        <translation>un fournisseur WMI a échoué</translation>
    </message>
    <message>
        <source>a value has the wrong type for WMI</source>
        <translation>une valeur est du mauvais type pour WMI</translation>
    </message>
    <message>
        <source>WMI ran out of memory</source>
        <translation>WMI a manqué de mémoire</translation>
    </message>
    <message>
        <source>WMI was called with a parameter that is not valid</source>
        <translation>WMI a été appelé avec un paramètre qui n&apos;est pas valide</translation>
    </message>
    <message>
        <source>the WMI resource is not available</source>
        <translation>la ressource WMI n&apos;est pas disponible</translation>
    </message>
    <message>
        <source>WMI met a serious error of its own</source>
        <translation>WMI a rencontré une erreur interne grave</translation>
    </message>
    <message>
        <source>WMI does not support this</source>
        <translation>WMI ne prend pas cela en charge</translation>
    </message>
    <message>
        <source>the WMI namespace does not exist</source>
        <translation>l&apos;espace de noms WMI n&apos;existe pas</translation>
    </message>
    <message>
        <source>a WMI object is not valid</source>
        <translation>un objet WMI n&apos;est pas valide</translation>
    </message>
    <message>
        <source>the WMI class does not exist</source>
        <translation>la classe WMI n&apos;existe pas</translation>
    </message>
    <message>
        <source>the WMI provider is not registered</source>
        <translation>le fournisseur WMI n&apos;est pas inscrit</translation>
    </message>
    <message>
        <source>the WMI provider is not registered correctly</source>
        <translation>le fournisseur WMI n&apos;est pas inscrit correctement</translation>
    </message>
    <message>
        <source>the WMI provider could not be loaded</source>
        <translation>le fournisseur WMI n&apos;a pas pu être chargé</translation>
    </message>
    <message>
        <source>WMI or a provider did not start</source>
        <translation>WMI ou un fournisseur n&apos;a pas démarré</translation>
    </message>
    <message>
        <source>the connection to WMI failed</source>
        <translation>la connexion à WMI a échoué</translation>
    </message>
    <message>
        <source>the WMI query is not valid</source>
        <translation>la requête WMI n&apos;est pas valide</translation>
    </message>
    <message>
        <source>the WMI object exists already</source>
        <translation>l&apos;objet WMI existe déjà</translation>
    </message>
    <message>
        <source>an unexpected failure in WMI</source>
        <translation>un échec inattendu dans WMI</translation>
    </message>
    <message>
        <source>the WMI class has no such method</source>
        <translation>la classe WMI n&apos;a pas de telle méthode</translation>
    </message>
    <message>
        <source>WMI or the system is shutting down</source>
        <translation>WMI ou le système est en cours d&apos;arrêt</translation>
    </message>
    <message>
        <source>the disk is full for WMI</source>
        <translation>le disque est plein pour WMI</translation>
    </message>
    <message>
        <source>WMI is too busy</source>
        <translation>WMI est trop occupé</translation>
    </message>
    <message>
        <source>WMI did not answer in time</source>
        <translation>WMI n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <source>a limit of WMI was reached</source>
        <translation>une limite de WMI a été atteinte</translation>
    </message>
    <message>
        <source>the scheduled task is not running</source>
        <translation>la tâche planifiée n&apos;est pas en cours</translation>
    </message>
    <message>
        <source>the Task Scheduler service is not running</source>
        <translation>le service Planificateur de tâches n&apos;est pas en cours</translation>
    </message>
    <message>
        <source>a COM server did not start</source>
        <translation>un serveur COM n&apos;a pas démarré</translation>
    </message>
    <message>
        <source>a signature does not match</source>
        <translation>une signature ne correspond pas</translation>
    </message>
    <message>
        <source>the key does not exist</source>
        <translation>la clé n&apos;existe pas</translation>
    </message>
    <message>
        <source>access to the key is denied</source>
        <translation>l&apos;accès à la clé est refusé</translation>
    </message>
    <message>
        <source>the key container does not exist or cannot be opened</source>
        <translation>le conteneur de clés n&apos;existe pas ou ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>the secure connection (TLS) met an error of its own</source>
        <translation>la connexion sécurisée (TLS) a rencontré une erreur interne</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>l&apos;authentification a été refusée</translation>
    </message>
    <message>
        <source>there are no credentials</source>
        <translation>il n&apos;y a pas d&apos;informations d&apos;identification</translation>
    </message>
    <message>
        <source>the certificate or account is for another name</source>
        <translation>le certificat ou le compte est pour un autre nom</translation>
    </message>
    <message>
        <source>the clocks of client and server differ too much</source>
        <translation>les horloges du client et du serveur diffèrent trop</translation>
    </message>
    <message>
        <source>the root of the certificate is not trusted</source>
        <translation>la racine du certificat n&apos;est pas approuvée</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>la négociation TLS a échoué</translation>
    </message>
    <message>
        <source>the certificate cannot be processed</source>
        <translation>le certificat ne peut pas être traité</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>le certificat a expiré</translation>
    </message>
    <message>
        <source>client and server share no way to encrypt</source>
        <translation>le client et le serveur n&apos;ont aucun mode de chiffrement commun</translation>
    </message>
    <message>
        <source>the certificate or object was not found</source>
        <translation>le certificat ou l&apos;objet n&apos;a pas été trouvé</translation>
    </message>
    <message>
        <source>the certificate is signed by itself</source>
        <translation>le certificat est signé par lui-même</translation>
    </message>
    <message>
        <source>the certificate has no private key</source>
        <translation>le certificat n&apos;a pas de clé privée</translation>
    </message>
    <message>
        <source>the signer was not found</source>
        <translation>le signataire n&apos;a pas été trouvé</translation>
    </message>
    <message>
        <source>the certificate is revoked</source>
        <translation>le certificat est révoqué</translation>
    </message>
    <message>
        <source>it could not be checked whether the certificate is revoked</source>
        <translation>il n&apos;a pas pu être vérifié si le certificat est révoqué</translation>
    </message>
    <message>
        <source>the server with the revocation list cannot be reached</source>
        <translation>le serveur de la liste de révocation ne peut pas être joint</translation>
    </message>
    <message>
        <source>the encoded data is damaged</source>
        <translation>les données codées sont endommagées</translation>
    </message>
    <message>
        <source>the signature could not be checked</source>
        <translation>la signature n&apos;a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>the signature of a certificate cannot be verified</source>
        <translation>la signature d&apos;un certificat ne peut pas être vérifiée</translation>
    </message>
    <message>
        <source>the time stamp of the signature cannot be verified</source>
        <translation>l&apos;horodatage de la signature ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>the file was changed after it was signed</source>
        <translation>le fichier a été modifié après avoir été signé</translation>
    </message>
    <message>
        <source>the provider that checks signatures is not known</source>
        <translation>le fournisseur qui vérifie les signatures n&apos;est pas connu</translation>
    </message>
    <message>
        <source>a file of this kind cannot hold a signature that Windows reads</source>
        <translation>un fichier de ce type ne peut pas contenir de signature que Windows lit</translation>
    </message>
    <message>
        <source>the file is not trusted</source>
        <translation>le fichier n&apos;est pas approuvé</translation>
    </message>
    <message>
        <source>the file is not signed</source>
        <translation>le fichier n&apos;est pas signé</translation>
    </message>
    <message>
        <source>a certificate is expired or not valid yet</source>
        <translation>un certificat a expiré ou n&apos;est pas encore valide</translation>
    </message>
    <message>
        <source>a certificate is used for something it is not meant for</source>
        <translation>un certificat est utilisé pour un usage auquel il n&apos;est pas destiné</translation>
    </message>
    <message>
        <source>the root certificate is not trusted on this computer</source>
        <translation>le certificat racine n&apos;est pas approuvé sur cet ordinateur</translation>
    </message>
    <message>
        <source>the chain to a trusted root certificate is not complete</source>
        <translation>la chaîne vers un certificat racine approuvé n&apos;est pas complète</translation>
    </message>
    <message>
        <source>trust could not be established</source>
        <translation>l&apos;approbation n&apos;a pas pu être établie</translation>
    </message>
    <message>
        <source>a certificate is revoked</source>
        <translation>un certificat est révoqué</translation>
    </message>
    <message>
        <source>it could not be checked whether a certificate is revoked</source>
        <translation>il n&apos;a pas pu être vérifié si un certificat est révoqué</translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation>le certificat est pour un autre nom</translation>
    </message>
    <message>
        <source>the certificate is not meant for this use</source>
        <translation>le certificat n&apos;est pas destiné à cet usage</translation>
    </message>
    <message>
        <source>the certificate was marked as not trusted</source>
        <translation>le certificat a été marqué comme non approuvé</translation>
    </message>
    <message>
        <source>an issuing certificate is not trusted</source>
        <translation>un certificat émetteur n&apos;est pas approuvé</translation>
    </message>
    <message>
        <source>the BITS job was not found</source>
        <translation>le travail BITS n&apos;a pas été trouvé</translation>
    </message>
    <message>
        <source>the BITS job is not in a state that allows this</source>
        <translation>le travail BITS n&apos;est pas dans un état qui le permet</translation>
    </message>
    <message>
        <source>the BITS job has no files</source>
        <translation>le travail BITS n&apos;a pas de fichiers</translation>
    </message>
    <message>
        <source>a file of the BITS job is not complete yet</source>
        <translation>un fichier du travail BITS n&apos;est pas encore complet</translation>
    </message>
    <message>
        <source>the target folder of BITS is locked or cannot be written</source>
        <translation>le dossier cible de BITS est verrouillé ou ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the target volume of BITS changed</source>
        <translation>le volume cible de BITS a changé</translation>
    </message>
    <message>
        <source>BITS waits for a network connection</source>
        <translation>BITS attend une connexion réseau</translation>
    </message>
    <message>
        <source>the server does not tell BITS the size of the file</source>
        <translation>le serveur n&apos;indique pas à BITS la taille du fichier</translation>
    </message>
    <message>
        <source>the server or a proxy lacks the HTTP that BITS needs</source>
        <translation>le serveur ou un proxy n&apos;a pas le HTTP dont BITS a besoin</translation>
    </message>
    <message>
        <source>the server or a proxy does not serve parts of files, BITS needs that</source>
        <translation>le serveur ou un proxy ne sert pas de parties de fichiers, BITS en a besoin</translation>
    </message>
    <message>
        <source>BITS cannot be managed from another computer</source>
        <translation>BITS ne peut pas être géré depuis un autre ordinateur</translation>
    </message>
    <message>
        <source>the server&apos;s answer to BITS is not valid</source>
        <translation>la réponse du serveur à BITS n&apos;est pas valide</translation>
    </message>
    <message>
        <source>the local file of BITS was changed during the transfer</source>
        <translation>le fichier local de BITS a été modifié pendant le transfert</translation>
    </message>
    <message>
        <source>the data is too large for BITS</source>
        <translation>les données sont trop grandes pour BITS</translation>
    </message>
    <message>
        <source>the BITS of client and server do not fit together</source>
        <translation>le BITS du client et celui du serveur ne vont pas ensemble</translation>
    </message>
    <message>
        <source>BITS made no progress in the time allowed</source>
        <translation>BITS n&apos;a pas progressé dans le délai imparti</translation>
    </message>
    <message>
        <source>BITS did not find the file</source>
        <translation>BITS n&apos;a pas trouvé le fichier</translation>
    </message>
    <message>
        <source>BITS could not connect to the server</source>
        <translation>BITS n&apos;a pas pu se connecter au serveur</translation>
    </message>
    <message>
        <source>the connection of BITS was closed</source>
        <translation>la connexion de BITS a été fermée</translation>
    </message>
    <message>
        <source>BITS could not resolve the name of the server</source>
        <translation>BITS n&apos;a pas pu résoudre le nom du serveur</translation>
    </message>
    <message>
        <source>the server answered BITS with an error of the protocol</source>
        <translation>le serveur a répondu à BITS par une erreur du protocole</translation>
    </message>
    <message>
        <source>BITS could not resolve the name of the proxy</source>
        <translation>BITS n&apos;a pas pu résoudre le nom du proxy</translation>
    </message>
    <message>
        <source>BITS did not receive the whole answer</source>
        <translation>BITS n&apos;a pas reçu toute la réponse</translation>
    </message>
    <message>
        <source>the BITS transfer was cancelled</source>
        <translation>le transfert BITS a été annulé</translation>
    </message>
    <message>
        <source>BITS could not make a secure connection (TLS)</source>
        <translation>BITS n&apos;a pas pu établir de connexion sécurisée (TLS)</translation>
    </message>
    <message>
        <source>BITS could not send the whole request</source>
        <translation>BITS n&apos;a pas pu envoyer toute la demande</translation>
    </message>
    <message>
        <source>the server did not answer BITS in time</source>
        <translation>le serveur n&apos;a pas répondu à BITS à temps</translation>
    </message>
    <message>
        <source>BITS does not trust the certificate of the server</source>
        <translation>BITS n&apos;approuve pas le certificat du serveur</translation>
    </message>
    <message>
        <source>a policy, or a costly network, keeps BITS from transferring</source>
        <translation>une stratégie, ou un réseau coûteux, empêche BITS de transférer</translation>
    </message>
    <message>
        <source>the proxy settings of BITS are not valid</source>
        <translation>les paramètres de proxy de BITS ne sont pas valides</translation>
    </message>
    <message>
        <source>the credentials of BITS are not valid</source>
        <translation>les informations d&apos;identification de BITS ne sont pas valides</translation>
    </message>
    <message>
        <source>the Windows Update Agent could not give the service</source>
        <translation>l&apos;agent Windows Update n&apos;a pas pu fournir le service</translation>
    </message>
    <message>
        <source>the Windows Update Agent was not started</source>
        <translation>l&apos;agent Windows Update n&apos;a pas été démarré</translation>
    </message>
    <message>
        <source>the Windows Update Agent did not find the item</source>
        <translation>l&apos;agent Windows Update n&apos;a pas trouvé l&apos;élément</translation>
    </message>
    <message>
        <source>the Windows Update Agent is busy with another operation</source>
        <translation>l&apos;agent Windows Update est occupé par une autre opération</translation>
    </message>
    <message>
        <source>the update operation was cancelled</source>
        <translation>l&apos;opération de mise à jour a été annulée</translation>
    </message>
    <message>
        <source>the Windows Update Agent got XML that is not valid</source>
        <translation>l&apos;agent Windows Update a reçu du XML qui n&apos;est pas valide</translation>
    </message>
    <message>
        <source>an installation is running or a restart is pending</source>
        <translation>une installation est en cours ou un redémarrage est en attente</translation>
    </message>
    <message>
        <source>there is no update that applies</source>
        <translation>aucune mise à jour n&apos;est applicable</translation>
    </message>
    <message>
        <source>the Windows Update service is stopping</source>
        <translation>le service Windows Update est en cours d&apos;arrêt</translation>
    </message>
    <message>
        <source>there is no network connection for Windows Update</source>
        <translation>il n&apos;y a pas de connexion réseau pour Windows Update</translation>
    </message>
    <message>
        <source>the update operation timed out</source>
        <translation>l&apos;opération de mise à jour a dépassé son délai</translation>
    </message>
    <message>
        <source>every update of the operation failed</source>
        <translation>toutes les mises à jour de l&apos;opération ont échoué</translation>
    </message>
    <message>
        <source>there are no updates</source>
        <translation>il n&apos;y a pas de mises à jour</translation>
    </message>
    <message>
        <source>a group policy forbids access to Windows Update</source>
        <translation>une stratégie de groupe interdit l&apos;accès à Windows Update</translation>
    </message>
    <message>
        <source>Windows Update is disabled, access to a server is not allowed</source>
        <translation>Windows Update est désactivé, l&apos;accès à un serveur n&apos;est pas autorisé</translation>
    </message>
    <message>
        <source>the proxy for Windows Update is not valid</source>
        <translation>le proxy pour Windows Update n&apos;est pas valide</translation>
    </message>
    <message>
        <source>the update could not be downloaded</source>
        <translation>la mise à jour n&apos;a pas pu être téléchargée</translation>
    </message>
    <message>
        <source>the Windows Update Agent is being set up</source>
        <translation>l&apos;agent Windows Update est en cours d&apos;installation</translation>
    </message>
    <message>
        <source>an unexpected failure in the Windows Update Agent</source>
        <translation>un échec inattendu dans l&apos;agent Windows Update</translation>
    </message>
    <message>
        <source>the installer of the update failed</source>
        <translation>le programme d&apos;installation de la mise à jour a échoué</translation>
    </message>
    <message>
        <source>the update waits for a restart</source>
        <translation>la mise à jour attend un redémarrage</translation>
    </message>
    <message>
        <source>the Windows Update Agent could not connect to the update server</source>
        <translation>l&apos;agent Windows Update n&apos;a pas pu se connecter au serveur de mise à jour</translation>
    </message>
    <message>
        <source>the Windows Update Agent could not send its request</source>
        <translation>l&apos;agent Windows Update n&apos;a pas pu envoyer sa demande</translation>
    </message>
    <message>
        <source>the update server answered with a fault</source>
        <translation>le serveur de mise à jour a répondu par une erreur (fault)</translation>
    </message>
    <message>
        <source>the client asked the update server more often than allowed</source>
        <translation>le client a interrogé le serveur de mise à jour plus souvent qu&apos;autorisé</translation>
    </message>
    <message>
        <source>no update server (WSUS) is set by policy</source>
        <translation>aucun serveur de mise à jour (WSUS) n&apos;est défini par stratégie</translation>
    </message>
    <message>
        <source>the update server asks for a sign-in (HTTP status 401)</source>
        <translation>le serveur de mise à jour demande une authentification (état HTTP 401)</translation>
    </message>
    <message>
        <source>the update server forbids the request (HTTP status 403)</source>
        <translation>le serveur de mise à jour interdit la demande (état HTTP 403)</translation>
    </message>
    <message>
        <source>the update server has no such address (HTTP status 404)</source>
        <translation>le serveur de mise à jour n&apos;a pas de telle adresse (état HTTP 404)</translation>
    </message>
    <message>
        <source>the proxy asks for a sign-in (HTTP status 407)</source>
        <translation>le proxy demande une authentification (état HTTP 407)</translation>
    </message>
    <message>
        <source>the update server waited too long for the request (HTTP status 408)</source>
        <translation>le serveur de mise à jour a attendu la demande trop longtemps (état HTTP 408)</translation>
    </message>
    <message>
        <source>the update server met an error (HTTP status 500)</source>
        <translation>le serveur de mise à jour a rencontré une erreur (état HTTP 500)</translation>
    </message>
    <message>
        <source>a gateway got no valid answer from the update server (HTTP status 502)</source>
        <translation>une passerelle n&apos;a pas obtenu de réponse valide du serveur de mise à jour (état HTTP 502)</translation>
    </message>
    <message>
        <source>the update server is not available (HTTP status 503)</source>
        <translation>le serveur de mise à jour n&apos;est pas disponible (état HTTP 503)</translation>
    </message>
    <message>
        <source>a gateway got no answer in time from the update server (HTTP status 504)</source>
        <translation>une passerelle n&apos;a pas obtenu à temps de réponse du serveur de mise à jour (état HTTP 504)</translation>
    </message>
    <message>
        <source>the update server answered with another HTTP status, see WindowsUpdate.log</source>
        <translation>le serveur de mise à jour a répondu par un autre état HTTP, voir WindowsUpdate.log</translation>
    </message>
    <message>
        <source>the name of the update server or of the proxy cannot be resolved</source>
        <translation>le nom du serveur de mise à jour ou du proxy ne peut pas être résolu</translation>
    </message>
    <message>
        <source>the hash of a downloaded update does not match</source>
        <translation>le hachage d&apos;une mise à jour téléchargée ne correspond pas</translation>
    </message>
    <message>
        <source>there is no network for the download</source>
        <translation>il n&apos;y a pas de réseau pour le téléchargement</translation>
    </message>
    <message>
        <source>the update was not downloaded</source>
        <translation>la mise à jour n&apos;a pas été téléchargée</translation>
    </message>
    <message>
        <source>the Windows Update Agent could not reach BITS</source>
        <translation>l&apos;agent Windows Update n&apos;a pas pu joindre BITS</translation>
    </message>
    <message>
        <source>the update store lacks the data</source>
        <translation>les données manquent au magasin de mises à jour</translation>
    </message>
    <message>
        <source>the Windows Update Agent does not need to update itself</source>
        <translation>l&apos;agent Windows Update n&apos;a pas besoin de se mettre à jour lui-même</translation>
    </message>
    <message>
        <source>the service of the client is shutting down</source>
        <translation>le service du client est en cours d&apos;arrêt</translation>
    </message>
    <message>
        <source>data could not be parsed</source>
        <translation>des données n&apos;ont pas pu être analysées</translation>
    </message>
    <message>
        <source>it timed out</source>
        <translation>le délai a été dépassé</translation>
    </message>
    <message>
        <source>the item was not found, for instance content, a policy or a management point</source>
        <translation>l&apos;élément n&apos;a pas été trouvé, par exemple un contenu, une stratégie ou un point de gestion</translation>
    </message>
    <message>
        <source>a transient error, often an answer of the management point that did not come</source>
        <translation>une erreur passagère, souvent une réponse du point de gestion qui n&apos;est pas venue</translation>
    </message>
    <message>
        <source>data could not be parsed, its syntax is wrong</source>
        <translation>des données n&apos;ont pas pu être analysées, leur syntaxe est fausse</translation>
    </message>
    <message>
        <source>an object or a subsystem has not been started yet</source>
        <translation>un objet ou un sous-système n&apos;a pas encore été démarré</translation>
    </message>
    <message>
        <source>the download of the documents of a configuration item timed out</source>
        <translation>le téléchargement des documents d&apos;un élément de configuration a dépassé son délai</translation>
    </message>
    <message>
        <source>an HTTP request failed, the log names its HTTP status nearby</source>
        <translation>une demande HTTP a échoué, le journal indique son état HTTP à proximité</translation>
    </message>
    <message>
        <source>the documents of a configuration item could not be unpacked</source>
        <translation>les documents d&apos;un élément de configuration n&apos;ont pas pu être décompressés</translation>
    </message>
    <message>
        <source>the wait for the version of a configuration item timed out</source>
        <translation>l&apos;attente de la version d&apos;un élément de configuration a dépassé son délai</translation>
    </message>
    <message>
        <source>a script ran too long</source>
        <translation>un script a duré trop longtemps</translation>
    </message>
    <message>
        <source>the application was not detected after its installation</source>
        <translation>l&apos;application n&apos;a pas été détectée après son installation</translation>
    </message>
    <message>
        <source>the application was still detected after its removal</source>
        <translation>l&apos;application était encore détectée après sa suppression</translation>
    </message>
    <message>
        <source>a script is not signed</source>
        <translation>un script n&apos;est pas signé</translation>
    </message>
    <message>
        <source>a requirement of the application could not be evaluated, or its detection failed</source>
        <translation>une condition de l&apos;application n&apos;a pas pu être évaluée, ou sa détection a échoué</translation>
    </message>
    <message>
        <source>the content was not found on any distribution point</source>
        <translation>le contenu n&apos;a été trouvé sur aucun point de distribution</translation>
    </message>
    <message>
        <source>there is no maintenance window, now or later, for the installation</source>
        <translation>il n&apos;y a pas de fenêtre de maintenance, ni maintenant ni plus tard, pour l&apos;installation</translation>
    </message>
    <message>
        <source>the program to start is not valid, or its command line cannot be made</source>
        <translation>le programme à démarrer n&apos;est pas valide, ou sa ligne de commande ne peut pas être composée</translation>
    </message>
    <message>
        <source>none of the locations of the program can be reached</source>
        <translation>aucun des emplacements du programme ne peut être joint</translation>
    </message>
    <message>
        <source>there is not enough space in the cache or on the disk</source>
        <translation>il n&apos;y a pas assez de place dans le cache ou sur le disque</translation>
    </message>
    <message>
        <source>the cache is smaller than the content</source>
        <translation>le cache est plus petit que le contenu</translation>
    </message>
    <message>
        <source>no supported App-V client is installed</source>
        <translation>aucun client App-V pris en charge n&apos;est installé</translation>
    </message>
    <message>
        <source>the program crashed, it accessed memory that it may not</source>
        <translation>le programme s&apos;est arrêté brutalement, il a accédé à une mémoire interdite</translation>
    </message>
    <message>
        <source>the program did not start, a library (DLL) is missing</source>
        <translation>le programme n&apos;a pas démarré, une bibliothèque (DLL) manque</translation>
    </message>
    <message>
        <source>the program did not start, a library (DLL) failed</source>
        <translation>le programme n&apos;a pas démarré, une bibliothèque (DLL) a échoué</translation>
    </message>
    <message>
        <source>the function is not valid here</source>
        <translation>la fonction n&apos;est pas valide ici</translation>
    </message>
    <message>
        <source>the file was not found</source>
        <translation>le fichier n&apos;a pas été trouvé</translation>
    </message>
    <message>
        <source>the path was not found</source>
        <translation>le chemin n&apos;a pas été trouvé</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>l&apos;accès est refusé</translation>
    </message>
    <message>
        <source>a handle is not valid</source>
        <translation>un descripteur n&apos;est pas valide</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>the data is not valid</source>
        <translation>les données ne sont pas valides</translation>
    </message>
    <message>
        <source>the disk is write protected</source>
        <translation>le disque est protégé en écriture</translation>
    </message>
    <message>
        <source>the device is not ready</source>
        <translation>le périphérique n&apos;est pas prêt</translation>
    </message>
    <message>
        <source>data cannot be read from the disk, its checksum is wrong</source>
        <translation>des données ne peuvent pas être lues sur le disque, leur somme de contrôle est fausse</translation>
    </message>
    <message>
        <source>another process has the file open</source>
        <translation>un autre processus a ouvert le fichier</translation>
    </message>
    <message>
        <source>another process has locked part of the file</source>
        <translation>un autre processus a verrouillé une partie du fichier</translation>
    </message>
    <message>
        <source>the end of the file was reached</source>
        <translation>la fin du fichier a été atteinte</translation>
    </message>
    <message>
        <source>the request is not supported</source>
        <translation>la demande n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>the computer in the network path was not found</source>
        <translation>l&apos;ordinateur du chemin réseau n&apos;a pas été trouvé</translation>
    </message>
    <message>
        <source>the network connection to the share was closed</source>
        <translation>la connexion réseau au partage a été fermée</translation>
    </message>
    <message>
        <source>network access is denied</source>
        <translation>l&apos;accès réseau est refusé</translation>
    </message>
    <message>
        <source>there is no such share</source>
        <translation>il n&apos;y a pas de tel partage</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>a parameter is not valid</source>
        <translation>un paramètre n&apos;est pas valide</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the other side did not answer in time</source>
        <translation>l&apos;autre côté n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <source>a buffer is too small</source>
        <translation>un tampon est trop petit</translation>
    </message>
    <message>
        <source>a file name or path is not spelled validly</source>
        <translation>l&apos;orthographe d&apos;un nom de fichier ou d&apos;un chemin n&apos;est pas valide</translation>
    </message>
    <message>
        <source>a library (DLL) was not found</source>
        <translation>une bibliothèque (DLL) n&apos;a pas été trouvée</translation>
    </message>
    <message>
        <source>a function was not found in a library (DLL)</source>
        <translation>une fonction n&apos;a pas été trouvée dans une bibliothèque (DLL)</translation>
    </message>
    <message>
        <source>the resource is in use</source>
        <translation>la ressource est utilisée</translation>
    </message>
    <message>
        <source>the object exists already</source>
        <translation>l&apos;objet existe déjà</translation>
    </message>
    <message>
        <source>the file is no program for this system or processor</source>
        <translation>le fichier n&apos;est pas un programme pour ce système ou ce processeur</translation>
    </message>
    <message>
        <source>a file name or path is too long</source>
        <translation>un nom de fichier ou un chemin est trop long</translation>
    </message>
    <message>
        <source>the file was blocked as malware</source>
        <translation>le fichier a été bloqué comme logiciel malveillant</translation>
    </message>
    <message>
        <source>there is more data than was asked for</source>
        <translation>il y a plus de données que demandé</translation>
    </message>
    <message>
        <source>the wait ended before anything happened</source>
        <translation>l&apos;attente a pris fin avant que quelque chose ne se produise</translation>
    </message>
    <message>
        <source>the name is not that of a folder</source>
        <translation>le nom n&apos;est pas celui d&apos;un dossier</translation>
    </message>
    <message>
        <source>it failed, a restart is needed first</source>
        <translation>échec, un redémarrage est nécessaire d&apos;abord</translation>
    </message>
    <message>
        <source>Windows cannot verify the signature of a file</source>
        <translation>Windows ne peut pas vérifier la signature d&apos;un fichier</translation>
    </message>
    <message>
        <source>administrator rights are needed</source>
        <translation>des droits d&apos;administrateur sont nécessaires</translation>
    </message>
    <message>
        <source>memory was accessed that may not be</source>
        <translation>un accès à une mémoire interdite a eu lieu</translation>
    </message>
    <message>
        <source>the service did not answer in time</source>
        <translation>le service n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <source>the list of services is locked by another process</source>
        <translation>la liste des services est verrouillée par un autre processus</translation>
    </message>
    <message>
        <source>the service is running already</source>
        <translation>le service est déjà en cours</translation>
    </message>
    <message>
        <source>the service is disabled</source>
        <translation>le service est désactivé</translation>
    </message>
    <message>
        <source>the service is not installed</source>
        <translation>le service n&apos;est pas installé</translation>
    </message>
    <message>
        <source>the service is not running</source>
        <translation>le service n&apos;est pas en cours</translation>
    </message>
    <message>
        <source>the process could not connect to the service controller</source>
        <translation>le processus n&apos;a pas pu se connecter au contrôleur de services</translation>
    </message>
    <message>
        <source>the process ended unexpectedly</source>
        <translation>le processus s&apos;est terminé de façon inattendue</translation>
    </message>
    <message>
        <source>a service that this one needs did not start</source>
        <translation>un service dont celui-ci a besoin n&apos;a pas démarré</translation>
    </message>
    <message>
        <source>the account of the service could not sign in</source>
        <translation>le compte du service n&apos;a pas pu ouvrir de session</translation>
    </message>
    <message>
        <source>the service is about to be removed, close what uses it or restart</source>
        <translation>le service va être supprimé, fermez ce qui l&apos;utilise ou redémarrez</translation>
    </message>
    <message>
        <source>the service exists already</source>
        <translation>le service existe déjà</translation>
    </message>
    <message>
        <source>the service does not start in safe mode</source>
        <translation>le service ne démarre pas en mode sans échec</translation>
    </message>
    <message>
        <source>a library (DLL) did not start</source>
        <translation>une bibliothèque (DLL) n&apos;a pas démarré</translation>
    </message>
    <message>
        <source>the system is shutting down</source>
        <translation>le système est en cours d&apos;arrêt</translation>
    </message>
    <message>
        <source>the element was not found</source>
        <translation>l&apos;élément n&apos;a pas été trouvé</translation>
    </message>
    <message>
        <source>the user cancelled it</source>
        <translation>l&apos;utilisateur a annulé</translation>
    </message>
    <message>
        <source>the file cannot be changed while a program has it mapped</source>
        <translation>le fichier ne peut pas être modifié tant qu&apos;un programme l&apos;a mappé</translation>
    </message>
    <message>
        <source>the other computer refused the connection</source>
        <translation>l&apos;autre ordinateur a refusé la connexion</translation>
    </message>
    <message>
        <source>the network cannot be reached</source>
        <translation>le réseau ne peut pas être joint</translation>
    </message>
    <message>
        <source>the other computer cannot be reached</source>
        <translation>l&apos;autre ordinateur ne peut pas être joint</translation>
    </message>
    <message>
        <source>the request was aborted</source>
        <translation>la demande a été abandonnée</translation>
    </message>
    <message>
        <source>a group policy forbids the program</source>
        <translation>une stratégie de groupe interdit le programme</translation>
    </message>
    <message>
        <source>no domain controller answered</source>
        <translation>aucun contrôleur de domaine n&apos;a répondu</translation>
    </message>
    <message>
        <source>the account lacks a privilege</source>
        <translation>un privilège manque au compte</translation>
    </message>
    <message>
        <source>the user name or the password is wrong</source>
        <translation>le nom d&apos;utilisateur ou le mot de passe est faux</translation>
    </message>
    <message>
        <source>a restriction of the account forbids the sign-in</source>
        <translation>une restriction du compte interdit l&apos;ouverture de session</translation>
    </message>
    <message>
        <source>the password of the account has expired</source>
        <translation>le mot de passe du compte a expiré</translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation>le compte est désactivé</translation>
    </message>
    <message>
        <source>an account name could not be resolved</source>
        <translation>un nom de compte n&apos;a pas pu être résolu</translation>
    </message>
    <message>
        <source>the domain does not exist or cannot be reached</source>
        <translation>le domaine n&apos;existe pas ou ne peut pas être joint</translation>
    </message>
    <message>
        <source>the account may not sign in this way on this computer</source>
        <translation>le compte n&apos;a pas le droit d&apos;ouvrir une session de cette façon sur cet ordinateur</translation>
    </message>
    <message>
        <source>the file or folder is damaged</source>
        <translation>le fichier ou le dossier est endommagé</translation>
    </message>
    <message>
        <source>the file system is damaged</source>
        <translation>le système de fichiers est endommagé</translation>
    </message>
    <message>
        <source>the system lacks resources</source>
        <translation>le système manque de ressources</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>cela a pris trop de temps</translation>
    </message>
    <message>
        <source>the Windows Installer service cannot be reached</source>
        <translation>le service Windows Installer ne peut pas être joint</translation>
    </message>
    <message>
        <source>the installation was cancelled</source>
        <translation>l&apos;installation a été annulée</translation>
    </message>
    <message>
        <source>the installation failed, see client.msi.log</source>
        <translation>l&apos;installation a échoué, voir client.msi.log</translation>
    </message>
    <message>
        <source>the installation is suspended and not complete</source>
        <translation>l&apos;installation est suspendue et n&apos;est pas terminée</translation>
    </message>
    <message>
        <source>the product is not installed</source>
        <translation>le produit n&apos;est pas installé</translation>
    </message>
    <message>
        <source>the product has no such feature</source>
        <translation>le produit n&apos;a pas de telle fonctionnalité</translation>
    </message>
    <message>
        <source>the product has no such component</source>
        <translation>le produit n&apos;a pas de tel composant</translation>
    </message>
    <message>
        <source>the package has no such property</source>
        <translation>le package n&apos;a pas de telle propriété</translation>
    </message>
    <message>
        <source>the installation data of the product is damaged</source>
        <translation>les données d&apos;installation du produit sont endommagées</translation>
    </message>
    <message>
        <source>the installation data of the component is not there</source>
        <translation>les données d&apos;installation du composant sont absentes</translation>
    </message>
    <message>
        <source>the source of the package is not there</source>
        <translation>la source du package est absente</translation>
    </message>
    <message>
        <source>the package needs a newer Windows Installer</source>
        <translation>le package demande un Windows Installer plus récent</translation>
    </message>
    <message>
        <source>the product was removed</source>
        <translation>le produit a été supprimé</translation>
    </message>
    <message>
        <source>a query of the package is not valid</source>
        <translation>une requête du package n&apos;est pas valide</translation>
    </message>
    <message>
        <source>another installation is in progress</source>
        <translation>une autre installation est en cours</translation>
    </message>
    <message>
        <source>the package cannot be opened</source>
        <translation>le package ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>the package is not valid</source>
        <translation>le package n&apos;est pas valide</translation>
    </message>
    <message>
        <source>the user interface of the installation did not start</source>
        <translation>l&apos;interface utilisateur de l&apos;installation n&apos;a pas démarré</translation>
    </message>
    <message>
        <source>the log of the installation cannot be written</source>
        <translation>le journal de l&apos;installation ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the language of the package is not supported</source>
        <translation>la langue du package n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>a transform could not be applied</source>
        <translation>une transformation n&apos;a pas pu être appliquée</translation>
    </message>
    <message>
        <source>a policy forbids the package</source>
        <translation>une stratégie interdit le package</translation>
    </message>
    <message>
        <source>a function of the installation failed</source>
        <translation>une fonction de l&apos;installation a échoué</translation>
    </message>
    <message>
        <source>the folder for temporary files is full or cannot be written</source>
        <translation>le dossier des fichiers temporaires est plein ou ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the package is for another kind of processor</source>
        <translation>le package est pour un autre type de processeur</translation>
    </message>
    <message>
        <source>the patch cannot be opened</source>
        <translation>le correctif ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>the patch is not valid</source>
        <translation>le correctif n&apos;est pas valide</translation>
    </message>
    <message>
        <source>the patch needs a newer Windows Installer</source>
        <translation>le correctif demande un Windows Installer plus récent</translation>
    </message>
    <message>
        <source>another version of the product is installed</source>
        <translation>une autre version du produit est installée</translation>
    </message>
    <message>
        <source>the command line is not valid</source>
        <translation>la ligne de commande n&apos;est pas valide</translation>
    </message>
    <message>
        <source>a remote session may not install</source>
        <translation>une session distante n&apos;a pas le droit d&apos;installer</translation>
    </message>
    <message>
        <source>success, a restart was started</source>
        <translation>succès, un redémarrage a été lancé</translation>
    </message>
    <message>
        <source>the product that the patch is for is not installed</source>
        <translation>le produit que vise le correctif n&apos;est pas installé</translation>
    </message>
    <message>
        <source>a policy forbids the patch</source>
        <translation>une stratégie interdit le correctif</translation>
    </message>
    <message>
        <source>a policy forbids the transform</source>
        <translation>une stratégie interdit la transformation</translation>
    </message>
    <message>
        <source>the other computer or service does not answer (RPC)</source>
        <translation>l&apos;autre ordinateur ou service ne répond pas (RPC)</translation>
    </message>
    <message>
        <source>the remote call failed (RPC)</source>
        <translation>l&apos;appel distant a échoué (RPC)</translation>
    </message>
    <message>
        <source>the remote call failed before it began (RPC)</source>
        <translation>l&apos;appel distant a échoué avant de commencer (RPC)</translation>
    </message>
    <message>
        <source>the service is not registered on the other computer (RPC)</source>
        <translation>le service n&apos;est pas inscrit sur l&apos;autre ordinateur (RPC)</translation>
    </message>
    <message>
        <source>the computer has lost its trust with the domain</source>
        <translation>l&apos;ordinateur a perdu son approbation auprès du domaine</translation>
    </message>
    <message>
        <source>the domain has no account that trusts this computer</source>
        <translation>le domaine n&apos;a pas de compte qui approuve cet ordinateur</translation>
    </message>
    <message>
        <source>the trust between this computer and the domain failed</source>
        <translation>l&apos;approbation entre cet ordinateur et le domaine a échoué</translation>
    </message>
    <message>
        <source>success, a restart is required</source>
        <translation>succès, un redémarrage est nécessaire</translation>
    </message>
    <message>
        <source>the other computer closed the connection</source>
        <translation>l&apos;autre ordinateur a fermé la connexion</translation>
    </message>
    <message>
        <source>the connection timed out</source>
        <translation>la connexion a dépassé son délai</translation>
    </message>
    <message>
        <source>the name of the other computer cannot be resolved</source>
        <translation>le nom de l&apos;autre ordinateur ne peut pas être résolu</translation>
    </message>
    <message>
        <source>WinHTTP has no free handle</source>
        <translation>WinHTTP n&apos;a plus de descripteur libre</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>le serveur n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <source>WinHTTP met an error of its own</source>
        <translation>WinHTTP a rencontré une erreur interne</translation>
    </message>
    <message>
        <source>the address (URL) is not valid</source>
        <translation>l&apos;adresse (URL) n&apos;est pas valide</translation>
    </message>
    <message>
        <source>the address starts with neither http nor https</source>
        <translation>l&apos;adresse ne commence ni par http ni par https</translation>
    </message>
    <message>
        <source>the name of the server cannot be resolved</source>
        <translation>le nom du serveur ne peut pas être résolu</translation>
    </message>
    <message>
        <source>the sign-in at the server failed</source>
        <translation>l&apos;authentification auprès du serveur a échoué</translation>
    </message>
    <message>
        <source>the request was cancelled</source>
        <translation>la demande a été annulée</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>le serveur ne peut pas être joint</translation>
    </message>
    <message>
        <source>the connection to the server was closed or reset</source>
        <translation>la connexion au serveur a été fermée ou réinitialisée</translation>
    </message>
    <message>
        <source>the request must be sent again</source>
        <translation>la demande doit être envoyée à nouveau</translation>
    </message>
    <message>
        <source>the certificate of the server is expired or not valid yet</source>
        <translation>le certificat du serveur a expiré ou n&apos;est pas encore valide</translation>
    </message>
    <message>
        <source>the certificate of the server is for another name</source>
        <translation>le certificat du serveur est pour un autre nom</translation>
    </message>
    <message>
        <source>the server asks for a client certificate</source>
        <translation>le serveur demande un certificat client</translation>
    </message>
    <message>
        <source>the issuer of the server&apos;s certificate is not trusted</source>
        <translation>l&apos;émetteur du certificat du serveur n&apos;est pas approuvé</translation>
    </message>
    <message>
        <source>it could not be checked whether the certificate of the server is revoked</source>
        <translation>il n&apos;a pas pu être vérifié si le certificat du serveur est révoqué</translation>
    </message>
    <message>
        <source>the answer lacks a header</source>
        <translation>un en-tête manque à la réponse</translation>
    </message>
    <message>
        <source>the answer of the server cannot be read</source>
        <translation>la réponse du serveur ne peut pas être lue</translation>
    </message>
    <message>
        <source>a redirection of the server failed</source>
        <translation>une redirection du serveur a échoué</translation>
    </message>
    <message>
        <source>a secure connection (TLS) could not be made</source>
        <translation>une connexion sécurisée (TLS) n&apos;a pas pu être établie</translation>
    </message>
    <message>
        <source>the proxy script is faulty</source>
        <translation>le script de proxy est défectueux</translation>
    </message>
    <message>
        <source>the proxy script could not be downloaded</source>
        <translation>le script de proxy n&apos;a pas pu être téléchargé</translation>
    </message>
    <message>
        <source>the certificate of the server is not valid</source>
        <translation>le certificat du serveur n&apos;est pas valide</translation>
    </message>
    <message>
        <source>the certificate of the server is revoked</source>
        <translation>le certificat du serveur est révoqué</translation>
    </message>
    <message>
        <source>the certificate of the server or the secure connection (TLS) has an error</source>
        <translation>le certificat du serveur ou la connexion sécurisée (TLS) a une erreur</translation>
    </message>
    <message>
        <source>the proxy settings could not be found out</source>
        <translation>les paramètres de proxy n&apos;ont pas pu être déterminés</translation>
    </message>
    <message>
        <source>the certificate of the server is not meant for this use</source>
        <translation>le certificat du serveur n&apos;est pas destiné à cet usage</translation>
    </message>
    <message>
        <source>no proxy script was found in the network</source>
        <translation>aucun script de proxy n&apos;a été trouvé sur le réseau</translation>
    </message>
    <message>
        <source>the client certificate has no private key</source>
        <translation>le certificat client n&apos;a pas de clé privée</translation>
    </message>
    <message>
        <source>the private key of the client certificate cannot be used</source>
        <translation>la clé privée du certificat client ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>the proxy asks for a client certificate</source>
        <translation>le proxy demande un certificat client</translation>
    </message>
</context>
<context>
    <name>ccm::EvidenceTable</name>
    <message>
        <source>Enter or a double click leads to the record that tells what a row says.</source>
        <translation>Entrée ou un double-clic mène à l&apos;entrée de journal qui indique ce que dit une ligne.</translation>
    </message>
</context>
<context>
    <name>ccm::ExitCode</name>
    <message>
        <source>HTTP status %1</source>
        <translation>état HTTP %1</translation>
    </message>
</context>
<context>
    <name>ccm::Fetch</name>
    <message>
        <source>It took longer than the %1 s allowed in all.</source>
        <translation>Cela a pris plus que les %1 s autorisées en tout.</translation>
    </message>
    <message>
        <source>The server announces %1; the limit is %2.</source>
        <translation>Le serveur annonce %1 ; la limite est %2.</translation>
    </message>
    <message>
        <source>The server sends more than the limit of %1.</source>
        <translation>Le serveur envoie plus que la limite de %1.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written to; it may be full.</source>
        <translation>Impossible d&apos;écrire dans le dossier des fichiers temporaires ; il est peut-être plein.</translation>
    </message>
    <message>
        <source>There was no connection to %1 within %2 s.</source>
        <translation>Il n&apos;y a pas eu de connexion à %1 en %2 s.</translation>
    </message>
    <message>
        <source>The server took the request and did not answer within %1 s.</source>
        <translation>Le serveur a reçu la demande et n&apos;a pas répondu en %1 s.</translation>
    </message>
    <message>
        <source>The server stopped sending for %1 s after %2.</source>
        <translation>Le serveur a cessé d&apos;envoyer pendant %1 s après %2.</translation>
    </message>
    <message>
        <source>The server announced %1 bytes and sent %2.</source>
        <translation>Le serveur a annoncé %1 octets et en a envoyé %2.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was cut after %n byte(s).</source>
        <translation>
            <numerusform>La connexion a été coupée après %n octet.</numerusform>
            <numerusform>La connexion a été coupée après %n octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2.</source>
        <translation>%1 refuse les connexions sur le port %2.</translation>
    </message>
    <message>
        <source>The name service does not know %1.</source>
        <translation>Le service de noms ne connaît pas %1.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>Le serveur a fermé la connexion sans réponse.</translation>
    </message>
    <message>
        <source>No secured connection came about: %1</source>
        <translation>Aucune connexion sécurisée n&apos;a été établie : %1</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, which Ccmscope does not give.</source>
        <translation>Le proxy demande un nom d&apos;utilisateur et un mot de passe, que Ccmscope ne donne pas.</translation>
    </message>
    <message>
        <source>The server wants a password (401), and the connection is not encrypted: somebody on the way could get at it. That has to be allowed explicitly.</source>
        <translation>Le serveur demande un mot de passe (401), et la connexion n&apos;est pas chiffrée : quelqu&apos;un sur le trajet pourrait l&apos;obtenir. Il faut l&apos;autoriser explicitement.</translation>
    </message>
    <message>
        <source>The server redirects in a circle, back to %1.</source>
        <translation>Le serveur redirige en boucle, de nouveau vers %1.</translation>
    </message>
    <message numerus="yes">
        <source>The server redirects more than %n time(s).</source>
        <translation>
            <numerusform>Le serveur redirige plus de %n fois.</numerusform>
            <numerusform>Le serveur redirige plus de %n fois.</numerusform>
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
        <translation>Jours</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done by the deadline</source>
        <translation>Terminés à l&apos;échéance</translation>
    </message>
    <message>
        <source>95 % done</source>
        <translation>95 % terminés</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Heure la plus chargée</translation>
    </message>
    <message>
        <source>Starts in it</source>
        <translation>Ses démarrages</translation>
    </message>
    <message>
        <source>Most in any hour (p95)</source>
        <translation>Maximum par heure (p95)</translation>
    </message>
    <message>
        <source>Fullest link</source>
        <translation>Liaison la plus pleine</translation>
    </message>
    <message>
        <source>Its load (p95), Mbit/s</source>
        <translation>Sa charge (p95), Mbit/s</translation>
    </message>
    <message>
        <source>All links within their limits</source>
        <translation>Liaisons dans leurs limites</translation>
    </message>
</context>
<context>
    <name>ccm::FileSaver</name>
    <message>
        <source>%1 was not saved. A file that was there is as it was before.</source>
        <extracomment>%1: the path of a file that was to be written; the user has cancelled that</extracomment>
        <translation>%1 n&apos;a pas été enregistré. Un fichier qui existait déjà est comme avant.</translation>
    </message>
    <message>
        <source>Writing %1...</source>
        <translation>Écriture de %1...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: the path of a file that was written</extracomment>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>ccm::FileSet</name>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Le dossier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The folder %1 lies too deep and was left out.</source>
        <translation>Le dossier %1 est trop profond et a été laissé de côté.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>Ce n&apos;est pas un dossier.</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>L&apos;accès est refusé.</translation>
    </message>
    <message>
        <source>The folder holds no file that can be read.</source>
        <translation>Le dossier ne contient aucun fichier lisible.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n file(s) were looked at.</source>
        <translation>
            <numerusform>Seul le premier fichier (%n) a été examiné.</numerusform>
            <numerusform>Seuls les %n premiers fichiers ont été examinés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::FileTrust</name>
    <message>
        <source>A file of roots that you added is not used. %1</source>
        <translation>Un fichier de racines que vous avez ajouté n&apos;est pas utilisé. %1</translation>
    </message>
</context>
<context>
    <name>ccm::Files</name>
    <message>
        <source>It is a folder.</source>
        <translation>C&apos;est un dossier.</translation>
    </message>
    <message>
        <source>It is a device or a pipe, not a file.</source>
        <translation>C&apos;est un périphérique ou un canal, pas un fichier.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>La limite est %1.</translation>
    </message>
</context>
<context>
    <name>ccm::FilterExpression</name>
    <message>
        <source>There is no opening parenthesis for this closing one.</source>
        <translation>Il n&apos;y a pas de parenthèse ouvrante pour cette parenthèse fermante.</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>Le filtre</translation>
    </message>
    <message>
        <source>Something must stand before OR; a word OR is written &quot;OR&quot;.</source>
        <translation>Quelque chose doit précéder OR ; un mot OR s&apos;écrit &quot;OR&quot;.</translation>
    </message>
    <message>
        <source>Something must follow OR; a word OR is written &quot;OR&quot;.</source>
        <translation>Quelque chose doit suivre OR ; un mot OR s&apos;écrit &quot;OR&quot;.</translation>
    </message>
    <message>
        <source>Something must stand before AND; a word AND is written &quot;AND&quot;.</source>
        <translation>Quelque chose doit précéder AND ; un mot AND s&apos;écrit &quot;AND&quot;.</translation>
    </message>
    <message>
        <source>Something must follow AND; a word AND is written &quot;AND&quot;.</source>
        <translation>Quelque chose doit suivre AND ; un mot AND s&apos;écrit &quot;AND&quot;.</translation>
    </message>
    <message>
        <source>Something must follow NOT; a word NOT is written &quot;NOT&quot;.</source>
        <translation>Quelque chose doit suivre NOT ; un mot NOT s&apos;écrit &quot;NOT&quot;.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>L&apos;imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>A value must follow %1.</source>
        <translation>Une valeur doit suivre %1.</translation>
    </message>
    <message>
        <source>Only severity and time are more or less than something; use : or = here.</source>
        <translation>Seuls severity et time peuvent être plus ou moins que quelque chose ; utilisez ici le signe : ou =.</translation>
    </message>
    <message>
        <source>A severity is verbose, info, warning or error.</source>
        <translation>Une valeur de severity est verbose, info, warning ou error.</translation>
    </message>
    <message>
        <source>A time is written as 2013-09-10, 2013-09-10T22:00 or 2013-09-10T22:00:05.123.</source>
        <translation>Une heure s&apos;écrit 2013-09-10, 2013-09-10T22:00 ou 2013-09-10T22:00:05.123.</translation>
    </message>
    <message>
        <source>The regular expression is not closed by / or /i; text with a slash at its start is put in quotes.</source>
        <translation>L&apos;expression régulière n&apos;est pas fermée par / ou /i ; un texte qui commence par une barre oblique se met entre guillemets droits.</translation>
    </message>
    <message numerus="yes">
        <source>A filter may have %n character(s).</source>
        <translation>
            <numerusform>Un filtre peut avoir %n caractère au plus.</numerusform>
            <numerusform>Un filtre peut avoir %n caractères au plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::FilterLine</name>
    <message>
        <source>Only rows that contain this text are shown; capital or small letters make no difference. Esc clears the line.</source>
        <translation>Seules les lignes qui contiennent ce texte sont affichées ; majuscules et minuscules ne sont pas distinguées. Échap efface la saisie.</translation>
    </message>
</context>
<context>
    <name>ccm::FilterSet</name>
    <message>
        <source>Errors and warnings</source>
        <translation>Erreurs et avertissements</translation>
    </message>
    <message>
        <source>Failures of ccmsetup</source>
        <translation>Échecs de ccmsetup</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Windows Installer: return value 3</source>
        <translation>Windows Installer : return value 3</translation>
    </message>
    <message>
        <source>Filter %1 lacks its name or its text.</source>
        <translation>Il manque au filtre %1 son nom ou son texte.</translation>
    </message>
    <message>
        <source>Filter %1, &quot;%2&quot;, is wrong at character %3: %4</source>
        <translation>Le filtre %1, « %2 », est faux au caractère %3 : %4</translation>
    </message>
    <message>
        <source>Two filters are named &quot;%1&quot;.</source>
        <translation>Deux filtres portent le nom « %1 ».</translation>
    </message>
</context>
<context>
    <name>ccm::FilterSetMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>My filters</source>
        <translation>Mes filtres</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Aucun pour l&apos;instant</translation>
    </message>
    <message>
        <source>&amp;Save this filter as...</source>
        <translation>&amp;Enregistrer ce filtre sous...</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importer...</translation>
    </message>
    <message>
        <source>Import filters</source>
        <translation>Importer des filtres</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>E&amp;xporter...</translation>
    </message>
    <message>
        <source>Export filters</source>
        <translation>Exporter des filtres</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>name of a filter, a dialog follows</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nom du filtre :</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>Remove the filter &quot;%1&quot;?</source>
        <translation>Retirer le filtre « %1 » ?</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n filter(s) can be saved.</source>
        <translation>
            <numerusform>Pas plus de %n filtre peut être enregistré.</numerusform>
            <numerusform>Pas plus de %n filtres peuvent être enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a filter named &quot;%1&quot; already.</source>
        <translation>Il y a déjà un filtre nommé « %1 ».</translation>
    </message>
</context>
<context>
    <name>ccm::FindingsView</name>
    <message>
        <source>Further findings</source>
        <translation>Autres constats</translation>
    </message>
    <message numerus="yes">
        <source>%n m&amp;ore</source>
        <translation>
            <numerusform>%n de pl&amp;us</numerusform>
            <numerusform>%n de pl&amp;us</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Shows the record that tells it</source>
        <translation>Affiche l&apos;entrée qui le rapporte</translation>
    </message>
</context>
<context>
    <name>ccm::FleetModel</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Installed version</source>
        <translation>Version installée</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version publiée</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>À télécharger</translation>
    </message>
    <message>
        <source>Unknown items</source>
        <translation>Éléments inconnus</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>No log tells it. The client.msi on its disk is version %1.</source>
        <translation>Aucun journal ne l&apos;indique. Le client.msi sur son disque est en version %1.</translation>
    </message>
    <message>
        <source>install</source>
        <translation>installation</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>mise à niveau</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>réparation</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
</context>
<context>
    <name>ccm::FleetSection</name>
    <message>
        <source>Kinds of clients</source>
        <translation>Types de clients</translation>
    </message>
    <message>
        <source>Add clients of another kind</source>
        <translation>Ajouter des clients d&apos;un autre type</translation>
    </message>
    <message>
        <source>The kinds of clients in the plan. Below are the fields of the selected one.</source>
        <translation>Les types de clients du plan. Les champs de celui qui est sélectionné sont en dessous.</translation>
    </message>
    <message>
        <source>Clients %1</source>
        <translation>Clients %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 clients</source>
        <translation>%1 clients</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; %3 more are excluded</source>
        <translation>%1, %2 ; %3 de plus sont exclus</translation>
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
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Filter clients</source>
        <translation>Filtrer les clients</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Add clients</source>
        <translation>A&amp;jouter des clients</translation>
    </message>
    <message>
        <source>Add a client&apos;s folder, a folder that holds the folders of several, or archives</source>
        <translation>Ajouter le dossier d&apos;un client, un dossier qui contient ceux de plusieurs, ou des archives</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Add &amp;archives…</source>
        <translation>Ajouter des &amp;archives…</translation>
    </message>
    <message>
        <source>Take the selected clients out of this list</source>
        <translation>Retirer les clients sélectionnés de cette liste</translation>
    </message>
    <message>
        <source>Save the list as comma separated values</source>
        <translation>Enregistrer la liste en valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Clients that have been read</source>
        <translation>Clients qui ont été lus</translation>
    </message>
    <message>
        <source>Clients against the site</source>
        <translation>Clients face au site</translation>
    </message>
    <message>
        <source>How many clients have which version</source>
        <translation>Combien de clients ont quelle version</translation>
    </message>
    <message>
        <source>No clients in the list</source>
        <translation>Aucun client dans la liste</translation>
    </message>
    <message>
        <source>Add a folder that holds the folders of several clients, or archives of them, to see what ccmsetup would do on each and how their versions spread.</source>
        <translation>Ajoutez un dossier qui contient ceux de plusieurs clients, ou des archives de ceux-ci, pour voir ce que ccmsetup ferait sur chacun et comment leurs versions se répartissent.</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %n client(s)</source>
        <translation>
            <numerusform>%1 client lu sur %n</numerusform>
            <numerusform>%1 clients lus sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::FoldSection</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, déplié</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
</context>
<context>
    <name>ccm::ForecastNote</name>
    <message>
        <source>Highest expected</source>
        <translation>Plus haut attendu</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Après l&apos;échéance</translation>
    </message>
</context>
<context>
    <name>ccm::HResult</name>
    <message>
        <source>general</source>
        <translation>général</translation>
    </message>
    <message>
        <source>remote calls (RPC)</source>
        <translation>appels distants (RPC)</translation>
    </message>
    <message>
        <source>COM automation</source>
        <translation>automation COM</translation>
    </message>
    <message>
        <source>structured storage</source>
        <translation>stockage structuré</translation>
    </message>
    <message>
        <source>of the interface called, for instance WMI</source>
        <translation>de l&apos;interface appelée, par exemple WMI</translation>
    </message>
    <message>
        <source>Win32</source>
        <translation>Win32</translation>
    </message>
    <message>
        <source>Windows, COM servers</source>
        <translation>Windows, serveurs COM</translation>
    </message>
    <message>
        <source>security, keys and secure connections</source>
        <translation>sécurité, clés et connexions sécurisées</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>contrôles</translation>
    </message>
    <message>
        <source>certificates and trust</source>
        <translation>certificats et approbation</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>media server</source>
        <translation>serveur multimédia</translation>
    </message>
    <message>
        <source>message queuing</source>
        <translation>files d&apos;attente de messages</translation>
    </message>
    <message>
        <source>device setup</source>
        <translation>installation de périphériques</translation>
    </message>
    <message>
        <source>smart cards</source>
        <translation>cartes à puce</translation>
    </message>
    <message>
        <source>COM+</source>
        <translation>COM+</translation>
    </message>
    <message>
        <source>.NET runtime</source>
        <translation>runtime .NET</translation>
    </message>
    <message>
        <source>side-by-side assemblies</source>
        <translation>assemblys côte à côte</translation>
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
        <translation>configuration</translation>
    </message>
    <message>
        <source>state management</source>
        <translation>gestion d&apos;état</translation>
    </message>
    <message>
        <source>Windows Update Agent</source>
        <translation>agent Windows Update</translation>
    </message>
    <message>
        <source>directory service</source>
        <translation>service d&apos;annuaire</translation>
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
        <translation>La sortie n&apos;a pas pu être écrite.</translation>
    </message>
    <message>
        <source>It is a bundle of a case: unpack it and open the case in it.</source>
        <translation>C&apos;est le lot d&apos;un dossier Ccmscope : décompressez-le et ouvrez le dossier Ccmscope qu&apos;il contient.</translation>
    </message>
    <message>
        <source>One of its kind is open already.</source>
        <translation>Il y en a déjà un de ce type d&apos;ouvert.</translation>
    </message>
    <message>
        <source>A case by itself fetches nothing from servers. Add --fetch to fetch it.</source>
        <translation>Un dossier n&apos;obtient rien des serveurs de lui-même. Ajoutez --fetch pour l&apos;obtenir.</translation>
    </message>
    <message>
        <source>The case does not name what is asked for.</source>
        <translation>Le dossier ne nomme pas ce qui est demandé.</translation>
    </message>
</context>
<context>
    <name>ccm::Headline</name>
    <message>
        <source>No ccmsetup record in these logs</source>
        <translation>Pas d&apos;entrée de ccmsetup dans ces journaux</translation>
    </message>
    <message>
        <source>The ccmsetup records tell of no run and of no schedule</source>
        <translation>Les entrées de ccmsetup ne parlent d&apos;aucune exécution ni planification</translation>
    </message>
    <message>
        <source>An upgrade run was set for %1 (local time of the client); no run is in the logs</source>
        <translation>Une exécution de mise à niveau était fixée au %1 (heure locale du client) ; aucune exécution n&apos;est dans les journaux</translation>
    </message>
    <message>
        <source>An upgrade run was set for %1 (local time of the client); the last run before it is of %2</source>
        <translation>Une exécution de mise à niveau était fixée au %1 (heure locale du client) ; la dernière exécution auparavant est du %2</translation>
    </message>
    <message>
        <source>The run of ccmsetup of %1 ended with exit code %2: %3</source>
        <translation>L&apos;exécution de ccmsetup du %1 s&apos;est terminée avec le code de sortie %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>A run of ccmsetup of %1, started %2, waits for %n minute(s) before it tries again. What went wrong first: %3</source>
        <translation>
            <numerusform>Une exécution de ccmsetup du %1, démarrée %2, attend %n minute avant de réessayer. Ce qui a d&apos;abord échoué : %3</numerusform>
            <numerusform>Une exécution de ccmsetup du %1, démarrée %2, attend %n minutes avant de réessayer. Ce qui a d&apos;abord échoué : %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run of ccmsetup of %1, started %2, waits for %n minute(s) before it tries again</source>
        <translation>
            <numerusform>Une exécution de ccmsetup du %1, démarrée %2, attend %n minute avant de réessayer</numerusform>
            <numerusform>Une exécution de ccmsetup du %1, démarrée %2, attend %n minutes avant de réessayer</numerusform>
        </translation>
    </message>
    <message>
        <source>A run of ccmsetup is in the logs, but neither its start nor its end</source>
        <translation>Une exécution de ccmsetup est dans les journaux, mais ni son début ni sa fin</translation>
    </message>
    <message>
        <source>A run of ccmsetup was started on %1 %2; its end is not in the logs</source>
        <translation>Une exécution de ccmsetup a été démarrée le %1 %2 ; sa fin n&apos;est pas dans les journaux</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The run of ccmsetup of %1, started %2, failed with error code %3</source>
        <translation>L&apos;exécution de ccmsetup du %1, démarrée %2, a échoué avec le code d&apos;erreur %3</translation>
    </message>
    <message>
        <source>The run of ccmsetup of %1, started %2, failed with exit code %3</source>
        <translation>L&apos;exécution de ccmsetup du %1, démarrée %2, a échoué avec le code de sortie %3</translation>
    </message>
    <message>
        <source>%1 was installed on %2 %3</source>
        <translation>%1 a été installé le %2 %3</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>The client was upgraded from %1 to %2 on %3 %4</source>
        <translation>Le client a été mis à niveau de %1 vers %2 le %3 %4</translation>
    </message>
    <message>
        <source>%1 was upgraded on %2 %3</source>
        <translation>%1 a été mis à niveau le %2 %3</translation>
    </message>
    <message>
        <source>%1 was repaired on %2 %3</source>
        <translation>%1 a été réparé le %2 %3</translation>
    </message>
    <message>
        <source>%1 is excluded from upgrades; the run of %2 stopped for that</source>
        <translation>%1 est exclu des mises à niveau ; l&apos;exécution du %2 s&apos;est arrêtée pour cette raison</translation>
    </message>
    <message>
        <source>The run of ccmsetup of %1, started %2, ended with exit code %3</source>
        <translation>L&apos;exécution de ccmsetup du %1, démarrée %2, s&apos;est terminée avec le code de sortie %3</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>the installation of Endpoint Protection failed</source>
        <translation>l&apos;installation d&apos;Endpoint Protection a échoué</translation>
    </message>
    <message>
        <source>Endpoint Protection was upgraded from %1 to %2</source>
        <translation>Endpoint Protection a été mis à niveau de %1 vers %2</translation>
    </message>
    <message>
        <source>Endpoint Protection %1 was installed</source>
        <translation>Endpoint Protection %1 a été installé</translation>
    </message>
    <message>
        <source>Endpoint Protection was installed</source>
        <translation>Endpoint Protection a été installé</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <translation>%1 et %2.</translation>
    </message>
    <message>
        <source>%1, but %2.</source>
        <translation>%1, mais %2.</translation>
    </message>
    <message>
        <source>by the automatic upgrade</source>
        <translation>par la mise à niveau automatique</translation>
    </message>
    <message>
        <source>by the scheduled task</source>
        <translation>par la tâche planifiée</translation>
    </message>
    <message>
        <source>by a client push</source>
        <translation>par une installation Push du client</translation>
    </message>
    <message>
        <source>from its command line</source>
        <translation>par sa ligne de commande</translation>
    </message>
    <message>
        <source>by something that the log does not name</source>
        <translation>par quelque chose que le journal ne nomme pas</translation>
    </message>
    <message>
        <source>%1 was skipped on %2 in a run started %3, because it is already installed</source>
        <translation>%1 a été ignoré le %2 dans une exécution démarrée %3, car il est déjà installé</translation>
    </message>
    <message>
        <source>%1 was skipped on %2 in a run started %3, which downloaded %4</source>
        <translation>%1 a été ignoré le %2 dans une exécution démarrée %3, qui a téléchargé %4</translation>
    </message>
</context>
<context>
    <name>ccm::HeatMap</name>
    <message>
        <source>Starts by day and hour; the table shows the same numbers</source>
        <translation>Démarrages par jour et heure ; le tableau montre les mêmes chiffres</translation>
    </message>
    <message>
        <source>Up and Down move from hour to hour, Left and Right from day to day, Home to the busiest hour; Enter shows the hour in the chart.</source>
        <translation>Haut et Bas vont d&apos;heure en heure, Gauche et Droite de jour en jour, Origine à l&apos;heure la plus chargée ; Entrée montre l&apos;heure dans le graphique.</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <extracomment>of a chart as a whole: the busiest hour and what is expected in it</extracomment>
        <translation>Heure la plus chargée : %1</translation>
    </message>
    <message>
        <source>%1: %2 starts, %3 to %4 in 9 of 10 cases</source>
        <comment>a time: what is expected then</comment>
        <translation>%1 : %2 démarrages, %3 à %4 dans 9 cas sur 10</translation>
    </message>
    <message>
        <source>Time in %1</source>
        <translation>Heure de %1</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Week-end</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Démarrages</translation>
    </message>
</context>
<context>
    <name>ccm::HelpWindow</name>
    <message>
        <source>Words in the manual</source>
        <translation>Mots du manuel</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Aucun chapitre n&apos;a ces mots.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>of the window of the manual: to the chapter that was read before</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>of the window of the manual: the opposite of Back</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>of the window of the manual: a place at which the words that are searched for stand</extracomment>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>of the window of the manual: a place at which the words that are searched for stand</extracomment>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Ccmscope manual</source>
        <translation>Manuel de Ccmscope</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Lists the chapters in which all of these words stand, in any order. Capital or small letters and accents make no difference. Esc clears the line.</source>
        <translation>Énumère les chapitres où figurent tous ces mots, dans n&apos;importe quel ordre. Majuscules, minuscules et accents ne font aucune différence. Échap vide la ligne.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of the places at which the words that are searched for stand: which one, of how many</extracomment>
        <translation>%1 sur %2</translation>
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
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Highlight rules</source>
        <translation>Règles de surlignage</translation>
    </message>
    <message>
        <source>The rules were saved in %1.</source>
        <translation>Les règles ont été enregistrées dans %1.</translation>
    </message>
    <message>
        <source>Highlight rules; of two that match, the upper one wins</source>
        <translation>Règles de surlignage ; de deux qui correspondent, celle du haut l&apos;emporte</translation>
    </message>
    <message>
        <source>Of two rules that match, the upper one wins.</source>
        <translation>De deux règles qui correspondent, celle du haut l&apos;emporte.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Desc&amp;endre</translation>
    </message>
    <message>
        <source>I&amp;mport...</source>
        <translation>I&amp;mporter...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>E&amp;xporter...</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Réini&amp;tialiser</translation>
    </message>
    <message>
        <source>Brings back the rules that Ccmscope comes with, in place of all others.</source>
        <translation>Rétablit les règles fournies avec Ccmscope, à la place de toutes les autres.</translation>
    </message>
    <message>
        <source>Import highlight rules</source>
        <translation>Importer des règles de surlignage</translation>
    </message>
    <message>
        <source>Rules can be exported once they are right. %1</source>
        <translation>Les règles peuvent être exportées une fois correctes. %1</translation>
    </message>
    <message>
        <source>Export highlight rules</source>
        <translation>Exporter des règles de surlignage</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <comment>a rule&apos;s name, a sentence</comment>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>The log keeps the rules it has until this is put right. %1</source>
        <translation>Le journal garde les règles qu&apos;il a jusqu&apos;à ce que ceci soit corrigé. %1</translation>
    </message>
</context>
<context>
    <name>ccm::HighlightRuleEditor</name>
    <message>
        <source>Write what to look for.</source>
        <translation>Écrivez ce qu&apos;il faut chercher.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Thread number</source>
        <translation>Numéro de thread</translation>
    </message>
    <message>
        <source>Look &amp;for:</source>
        <translation>Rec&amp;hercher :</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>Moti&amp;f :</translation>
    </message>
    <message>
        <source>Upper and lower &amp;case must agree</source>
        <translation>Respecter les majuscules et minus&amp;cules</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>component</source>
        <translation>composant</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>message, component or source</source>
        <translation>message, composant ou source</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>D&amp;ans :</translation>
    </message>
    <message>
        <source>the whole row</source>
        <translation>toute la ligne</translation>
    </message>
    <message>
        <source>what is found in the message</source>
        <translation>ce qui est trouvé dans le message</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>Co&amp;uleur :</translation>
    </message>
    <message>
        <source>Message to try the rule on</source>
        <translation>Message sur lequel essayer la règle</translation>
    </message>
    <message>
        <source>Write or paste a message to see what the rule paints.</source>
        <translation>Écrivez ou collez un message pour voir ce que la règle colore.</translation>
    </message>
    <message>
        <source>&amp;Try on:</source>
        <translation>Essa&amp;yer sur :</translation>
    </message>
    <message>
        <source>The rule does not find anything here.</source>
        <translation>La règle ne trouve rien ici.</translation>
    </message>
    <message>
        <source>The rule colours the row.</source>
        <translation>La règle colore la ligne.</translation>
    </message>
    <message numerus="yes">
        <source>The rule marks %n place(s).</source>
        <translation>
            <numerusform>La règle marque %n endroit.</numerusform>
            <numerusform>La règle marque %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule does not find anything here: component %1, source %2, thread %3.</source>
        <translation>La règle ne trouve rien ici : composant %1, source %2, thread %3.</translation>
    </message>
</context>
<context>
    <name>ccm::HighlightRules</name>
    <message>
        <source>ccmsetup starts</source>
        <translation>ccmsetup démarre</translation>
    </message>
    <message>
        <source>ccmsetup ends well</source>
        <translation>ccmsetup se termine bien</translation>
    </message>
    <message>
        <source>ccmsetup ends with a code</source>
        <translation>ccmsetup se termine avec un code</translation>
    </message>
    <message>
        <source>ccmsetup fails</source>
        <translation>ccmsetup échoue</translation>
    </message>
    <message>
        <source>Started for an upgrade</source>
        <translation>Démarré pour une mise à niveau</translation>
    </message>
    <message>
        <source>Client installed or repaired</source>
        <translation>Client installé ou réparé</translation>
    </message>
    <message>
        <source>Item of the manifest</source>
        <translation>Élément du manifeste</translation>
    </message>
    <message>
        <source>Hash that differs</source>
        <translation>Hachage qui diffère</translation>
    </message>
    <message>
        <source>Download with BITS</source>
        <translation>Téléchargement avec BITS</translation>
    </message>
    <message>
        <source>Download with BITS fails</source>
        <translation>Échec du téléchargement avec BITS</translation>
    </message>
    <message>
        <source>No location to download from</source>
        <translation>Aucun emplacement de téléchargement</translation>
    </message>
    <message>
        <source>Windows Installer fails</source>
        <translation>Échec de Windows Installer</translation>
    </message>
    <message>
        <source>Windows Installer package</source>
        <translation>Package Windows Installer</translation>
    </message>
    <message>
        <source>Endpoint Protection installed</source>
        <translation>Endpoint Protection installé</translation>
    </message>
    <message>
        <source>Endpoint Protection to be installed</source>
        <translation>Endpoint Protection à installer</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d&apos;erreur</translation>
    </message>
    <message>
        <source>its hue is not a number from 0 to 359</source>
        <translation>sa teinte n&apos;est pas un nombre de 0 à 359</translation>
    </message>
    <message>
        <source>it paints neither &quot;row&quot; nor &quot;match&quot;</source>
        <translation>elle ne colore ni &quot;row&quot; ni &quot;match&quot;</translation>
    </message>
    <message>
        <source>it needs either &quot;text&quot;, &quot;regex&quot; or &quot;thread&quot;</source>
        <translation>il lui faut &quot;text&quot;, &quot;regex&quot; ou &quot;thread&quot;</translation>
    </message>
    <message>
        <source>its scope is not &quot;any&quot;, &quot;message&quot;, &quot;component&quot; or &quot;source&quot;</source>
        <translation>sa portée n&apos;est ni &quot;any&quot;, ni &quot;message&quot;, ni &quot;component&quot;, ni &quot;source&quot;</translation>
    </message>
    <message>
        <source>what it looks for is empty</source>
        <translation>ce qu&apos;elle cherche est vide</translation>
    </message>
    <message>
        <source>Rule %1, &quot;%2&quot;, is wrong: %3.</source>
        <translation>La règle %1, « %2 », est fausse : %3.</translation>
    </message>
</context>
<context>
    <name>ccm::HourTableModel</name>
    <message>
        <source>Hour from</source>
        <translation>Heure à partir de</translation>
    </message>
    <message>
        <source>Starts expected</source>
        <translation>Démarrages attendus</translation>
    </message>
    <message>
        <source>Low (p05)</source>
        <translation>Bas (p05)</translation>
    </message>
    <message>
        <source>High (p95)</source>
        <translation>Haut (p95)</translation>
    </message>
    <message>
        <source>Started in all</source>
        <translation>Démarrés en tout</translation>
    </message>
    <message>
        <source>Installations expected</source>
        <translation>Installations attendues</translation>
    </message>
    <message>
        <source>Installed in all</source>
        <translation>Installés en tout</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>ccm::HttpAnswer</name>
    <message>
        <source>The server does not take this user name and password (401).</source>
        <translation>Le serveur n&apos;accepte pas ce nom d&apos;utilisateur et ce mot de passe (401).</translation>
    </message>
    <message>
        <source>The server wants a user name and a password (401).</source>
        <translation>Le serveur demande un nom d&apos;utilisateur et un mot de passe (401).</translation>
    </message>
    <message>
        <source>The server refuses access (403).</source>
        <translation>Le serveur refuse l&apos;accès (403).</translation>
    </message>
    <message>
        <source>The server has nothing at this address (404).</source>
        <translation>Le serveur n&apos;a rien à cette adresse (404).</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password (407), which Ccmscope does not give.</source>
        <translation>Le proxy demande un nom d&apos;utilisateur et un mot de passe (407), que Ccmscope ne donne pas.</translation>
    </message>
    <message>
        <source>What was at this address is gone for good (410).</source>
        <translation>Ce qui était à cette adresse a disparu définitivement (410).</translation>
    </message>
    <message>
        <source>The server failed while it answered (500).</source>
        <translation>Le serveur a échoué en répondant (500).</translation>
    </message>
    <message>
        <source>A gateway got no sound answer from the server behind it (502).</source>
        <translation>Une passerelle n&apos;a pas obtenu de réponse correcte du serveur derrière elle (502).</translation>
    </message>
    <message>
        <source>The server is not available for the time being (503).</source>
        <translation>Le serveur n&apos;est pas disponible pour le moment (503).</translation>
    </message>
    <message>
        <source>A gateway waited in vain for the server behind it (504).</source>
        <translation>Une passerelle a attendu en vain le serveur derrière elle (504).</translation>
    </message>
    <message>
        <source>The server failed with status %1.</source>
        <translation>Le serveur a échoué avec l&apos;état %1.</translation>
    </message>
    <message>
        <source>The server answered with status %1 instead of a file.</source>
        <translation>Le serveur a répondu par l&apos;état %1 au lieu d&apos;un fichier.</translation>
    </message>
    <message>
        <source>IIS says 401.2: its settings allow none of the ways to sign in that were tried.</source>
        <translation>IIS dit 401.2 : ses paramètres n&apos;autorisent aucun des modes d&apos;authentification essayés.</translation>
    </message>
    <message>
        <source>IIS says 401.3: the file&apos;s access list does not allow this user.</source>
        <translation>IIS dit 401.3 : la liste d&apos;accès du fichier n&apos;autorise pas cet utilisateur.</translation>
    </message>
    <message>
        <source>IIS says 403.4: this address wants https.</source>
        <translation>IIS dit 403.4 : cette adresse demande https.</translation>
    </message>
    <message>
        <source>IIS says 403.7: it wants a client certificate, which Ccmscope does not have; copy the file from the site server&apos;s share.</source>
        <translation>IIS dit 403.7 : il demande un certificat client, que Ccmscope n&apos;a pas ; copiez le fichier depuis le partage du serveur de site.</translation>
    </message>
    <message>
        <source>IIS says 403.13: the client certificate was revoked.</source>
        <translation>IIS dit 403.13 : le certificat client a été révoqué.</translation>
    </message>
    <message>
        <source>IIS says 403.14: the address is a folder whose files it does not list.</source>
        <translation>IIS dit 403.14 : l&apos;adresse est un dossier dont il n&apos;énumère pas les fichiers.</translation>
    </message>
    <message>
        <source>IIS says 403.16: it does not trust the client certificate.</source>
        <translation>IIS dit 403.16 : il n&apos;approuve pas le certificat client.</translation>
    </message>
    <message>
        <source>IIS says 404.2: its ISAPI or CGI restrictions forbid this.</source>
        <translation>IIS dit 404.2 : ses restrictions ISAPI ou CGI l&apos;interdisent.</translation>
    </message>
    <message>
        <source>IIS says 404.7: request filtering denies files with this ending.</source>
        <translation>IIS dit 404.7 : le filtrage des demandes refuse les fichiers avec cette extension.</translation>
    </message>
    <message>
        <source>IIS says 404.8: request filtering denies a folder of this address.</source>
        <translation>IIS dit 404.8 : le filtrage des demandes refuse un dossier de cette adresse.</translation>
    </message>
    <message>
        <source>The answer comes from http.sys, not from IIS: the application pool is stopped or busy.</source>
        <translation>La réponse vient de http.sys, pas d&apos;IIS : le pool d&apos;applications est arrêté ou occupé.</translation>
    </message>
    <message>
        <source>The answer comes from http.sys, not from IIS: no web site listens at this host name and port.</source>
        <translation>La réponse vient de http.sys, pas d&apos;IIS : aucun site web n&apos;écoute à ce nom d&apos;hôte et ce port.</translation>
    </message>
    <message>
        <source>The server redirects to an address that is none: %1.</source>
        <translation>Le serveur redirige vers une adresse qui n&apos;en est pas une : %1.</translation>
    </message>
    <message>
        <source>The server redirects to %1, which is another server or another protocol; that is not followed. Open that address yourself if you trust it.</source>
        <translation>Le serveur redirige vers %1, qui est un autre serveur ou un autre protocole ; cette redirection n&apos;est pas suivie. Ouvrez cette adresse vous-même si vous l&apos;approuvez.</translation>
    </message>
</context>
<context>
    <name>ccm::HuePicker</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Citron vert</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Another hue</source>
        <translation>Une autre teinte</translation>
    </message>
</context>
<context>
    <name>ccm::Input</name>
    <message>
        <source>It holds several clients, open one of them: %1.</source>
        <translation>Il contient plusieurs clients, ouvrez l&apos;un d&apos;eux : %1.</translation>
    </message>
    <message>
        <source>It holds no client manifest (ccmsetup.cab, ccmsetup.xml), no client and no log.</source>
        <translation>Il ne contient ni manifeste de client (ccmsetup.cab, ccmsetup.xml), ni client, ni journal.</translation>
    </message>
    <message>
        <source>It is neither a manifest, an archive, a log nor a plan: its content is not text.</source>
        <translation>Ce n&apos;est ni un manifeste, ni une archive, ni un journal, ni un plan : son contenu n&apos;est pas du texte.</translation>
    </message>
    <message>
        <source>Only logs can be opened together; open this one alone.</source>
        <translation>Seuls des journaux peuvent être ouverts ensemble ; ouvrez celui-ci seul.</translation>
    </message>
</context>
<context>
    <name>ccm::InstallationOrderModel</name>
    <message>
        <source>Only placed (NONE)</source>
        <translation>Seulement placé (NONE)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>No Installation element.</source>
        <translation>Pas d&apos;élément Installation.</translation>
    </message>
    <message>
        <source>Others have the same order.</source>
        <translation>D&apos;autres ont le même ordre.</translation>
    </message>
    <message>
        <source>No order.</source>
        <translation>Pas d&apos;ordre.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>No. in file</source>
        <translation>N° dans le fichier</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>ccm::InstallationStatements</name>
    <message>
        <source>Custom action before it</source>
        <translation>Action personnalisée qui la précède</translation>
    </message>
    <message>
        <source>%1 returned %2</source>
        <translation>%1 a renvoyé %2</translation>
    </message>
    <message>
        <source>First &quot;Return value 3&quot;</source>
        <translation>Premier « Return value 3 »</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>ccm::ItemDetail</name>
    <message>
        <source>Facts of the item</source>
        <translation>Faits de l&apos;élément</translation>
    </message>
    <message>
        <source>What the item says</source>
        <translation>Ce que dit l&apos;élément</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier :</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256 :</translation>
    </message>
    <message>
        <source>Applies to:</source>
        <translation>S&apos;applique à :</translation>
    </message>
    <message>
        <source>There already if:</source>
        <translation>Déjà présent si :</translation>
    </message>
    <message>
        <source>On the client:</source>
        <translation>Sur le client :</translation>
    </message>
    <message>
        <source>Required version:</source>
        <translation>Version requise :</translation>
    </message>
    <message>
        <source>Installation:</source>
        <translation>Installation :</translation>
    </message>
    <message>
        <source>In the file:</source>
        <translation>Dans le fichier :</translation>
    </message>
    <message>
        <source>Unknown parts:</source>
        <translation>Parties inconnues :</translation>
    </message>
    <message>
        <source>The item as it stands in the file</source>
        <translation>L&apos;élément tel qu&apos;il figure dans le fichier</translation>
    </message>
    <message>
        <source>Select an item to see it as it stands in the file.</source>
        <translation>Sélectionnez un élément pour le voir tel qu&apos;il figure dans le fichier.</translation>
    </message>
    <message>
        <source>The manifest does not say.</source>
        <translation>Le manifeste ne le dit pas.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>ordre %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%%1% is not known for this client.</source>
        <translation>%%1% n&apos;est pas connu pour ce client.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>client, path</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No item is selected.</source>
        <translation>Aucun élément n&apos;est sélectionné.</translation>
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
        <translation>Reste après l&apos;installation</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Discovery type</source>
        <translation>Type de détection</translation>
    </message>
    <message>
        <source>Discovery looks for</source>
        <translation>La détection cherche</translation>
    </message>
    <message>
        <source>Discovery checks the hash</source>
        <translation>La détection vérifie le hachage</translation>
    </message>
    <message>
        <source>Required version</source>
        <translation>Version requise</translation>
    </message>
    <message>
        <source>Version operator</source>
        <translation>Opérateur de version</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Installation order</source>
        <translation>Ordre d&apos;installation</translation>
    </message>
    <message>
        <source>Installation type</source>
        <translation>Type d&apos;installation</translation>
    </message>
    <message>
        <source>Installation parameters</source>
        <translation>Paramètres d&apos;installation</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>Version du client</translation>
    </message>
    <message>
        <source>Minimum site version</source>
        <translation>Version minimale du site</translation>
    </message>
</context>
<context>
    <name>ccm::ItemFilterBar</name>
    <message>
        <source>Filter items: file, hash, version, discovery</source>
        <translation>Filtrer les éléments : fichier, hachage, version, détection</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d&apos;exploitation</translation>
    </message>
    <message>
        <source>Discovery type</source>
        <translation>Type de détection</translation>
    </message>
    <message>
        <source>Installation type</source>
        <translation>Type d&apos;installation</translation>
    </message>
    <message>
        <source>Items for ALL are shown too.</source>
        <translation>Les éléments pour ALL sont affichés aussi.</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Filtrer les éléments</translation>
    </message>
    <message>
        <source>Only items that apply to it are shown; those for ALL apply to everything.</source>
        <translation>Seuls les éléments qui s&apos;y appliquent sont affichés ; ceux pour ALL s&apos;appliquent à tout.</translation>
    </message>
    <message>
        <source>Only items that ccmsetup looks for in this way are shown.</source>
        <translation>Seuls les éléments que ccmsetup cherche de cette façon sont affichés.</translation>
    </message>
    <message>
        <source>Only items that ccmsetup installs in this way are shown.</source>
        <translation>Seuls les éléments que ccmsetup installe de cette façon sont affichés.</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>Ordre du fichier</translation>
    </message>
    <message>
        <source>Show the items in the order of the file</source>
        <translation>Afficher les éléments dans l&apos;ordre du fichier</translation>
    </message>
    <message>
        <source>Shows the items in the order in which the manifest lists them.</source>
        <translation>Affiche les éléments dans l&apos;ordre où le manifeste les énumère.</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Toutes les plateformes</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Tous les systèmes</translation>
    </message>
    <message>
        <source>All discoveries</source>
        <translation>Toutes les détections</translation>
    </message>
    <message>
        <source>No discovery</source>
        <translation>Aucune détection</translation>
    </message>
    <message>
        <source>All installations</source>
        <translation>Toutes les installations</translation>
    </message>
    <message>
        <source>No installation type</source>
        <translation>Aucun type d&apos;installation</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 élément sur %n</numerusform>
            <numerusform>%1 éléments sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ItemReading</name>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two alternatives</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <extracomment>%1: alternatives joined by commas; %2: the last one</extracomment>
        <translation>%1, ou %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, et %2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>antérieur à %1</translation>
    </message>
    <message>
        <source>not of %1 %2 %3</source>
        <extracomment>%1: the name of a property, %2: an operator such as =, %3: a value</extracomment>
        <translation>sans satisfaire %1 %2 %3</translation>
    </message>
    <message>
        <source>is %1 or newer</source>
        <translation>est en version %1 ou ultérieure</translation>
    </message>
    <message>
        <source>is of %1 %2 %3</source>
        <translation>satisfait %1 %2 %3</translation>
    </message>
    <message>
        <source>differs in hash</source>
        <translation>de hachage différent</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <extracomment>%1: a file, %2: alternatives such as &quot;missing, older than 1.0, or differs in hash&quot;</extracomment>
        <translation>si %1 est %2</translation>
    </message>
    <message>
        <source>if the product with the upgrade code %1 is %2</source>
        <translation>si le produit avec le code de mise à niveau %1 est %2</translation>
    </message>
    <message>
        <source>if the registry entry %1 is %2</source>
        <translation>si, dans le Registre, %1 est %2</translation>
    </message>
    <message>
        <source>if the discovery &quot;%1&quot; does not find %2</source>
        <translation>si la détection « %1 » ne trouve pas %2</translation>
    </message>
    <message>
        <source>Used on %1 %2; the manifest does not say how it is installed.</source>
        <translation>Utilisé sur %1 %2 ; le manifeste ne dit pas comment il est installé.</translation>
    </message>
    <message>
        <source>Placed in the ccmsetup folder on %1 %2.</source>
        <translation>Placé dans le dossier ccmsetup sur %1 %2.</translation>
    </message>
    <message>
        <source>Run as a program on %1 %2.</source>
        <translation>Lancé comme programme sur %1 %2.</translation>
    </message>
    <message>
        <source>Run as a program with %3 on %1 %2.</source>
        <translation>Lancé comme programme avec %3 sur %1 %2.</translation>
    </message>
    <message>
        <source>Installed by Windows Installer on %1 %2.</source>
        <translation>Installé par Windows Installer sur %1 %2.</translation>
    </message>
    <message>
        <source>Installed by Windows Installer with %3 on %1 %2.</source>
        <translation>Installé par Windows Installer avec %3 sur %1 %2.</translation>
    </message>
    <message>
        <source>Handled by the installation type &quot;%3&quot; on %1 %2.</source>
        <translation>Traité par le type d&apos;installation « %3 » sur %1 %2.</translation>
    </message>
    <message>
        <source>every platform</source>
        <translation>toutes les plateformes</translation>
    </message>
    <message>
        <source>every system</source>
        <translation>tous les systèmes</translation>
    </message>
    <message>
        <source>has the hash of this item</source>
        <translation>a le hachage de cet élément</translation>
    </message>
    <message>
        <source>The file %1 exists</source>
        <translation>Le fichier %1 existe</translation>
    </message>
    <message>
        <source>A product with the upgrade code %1 is installed</source>
        <translation>Un produit avec le code de mise à niveau %1 est installé</translation>
    </message>
    <message>
        <source>The registry holds %1</source>
        <translation>Le Registre contient %1</translation>
    </message>
    <message>
        <source>The discovery &quot;%1&quot; finds %2</source>
        <translation>La détection « %1 » trouve %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: a sentence without its full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (only systems %2)</source>
        <translation>%1 (seulement les systèmes %2)</translation>
    </message>
    <message>
        <source>without a discovery in the manifest</source>
        <translation>sans détection dans le manifeste</translation>
    </message>
    <message>
        <source>The file stays there when ccmsetup has ended.</source>
        <translation>Le fichier y reste quand ccmsetup s&apos;est terminé.</translation>
    </message>
</context>
<context>
    <name>ccm::ItemsView</name>
    <message>
        <source>Check &amp;signature...</source>
        <translation>Vérifier la &amp;signature...</translation>
    </message>
    <message>
        <source>Items of the manifest</source>
        <translation>Éléments du manifeste</translation>
    </message>
    <message>
        <source>The files that ccmsetup looks for on a client and installs: which platforms and systems each applies to, how ccmsetup finds out whether it is there, and what it does if not. Below is the selected item in plain language.</source>
        <translation>Les fichiers que ccmsetup cherche sur un client et installe : à quelles plateformes et à quels systèmes chacun s&apos;applique, comment ccmsetup détermine s&apos;il est là, et ce qu&apos;il fait s&apos;il n&apos;y est pas. L&apos;élément sélectionné est en dessous, en langage clair.</translation>
    </message>
    <message>
        <source>The manifest holds no items, so ccmsetup would find nothing in it to install. &quot;Whole file&quot; shows what it does hold.</source>
        <translation>Le manifeste ne contient aucun élément, ccmsetup n&apos;y trouverait donc rien à installer. « Fichier entier » montre ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>Copy file name</source>
        <translation>Copier le nom du fichier</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Copier le hachage</translation>
    </message>
    <message>
        <source>Copy XML</source>
        <translation>Copier le XML</translation>
    </message>
    <message>
        <source>Where the file lies beside the manifest</source>
        <translation>Où se trouve le fichier à côté du manifeste</translation>
    </message>
</context>
<context>
    <name>ccm::JsonFields</name>
    <message>
        <source>“%1” is not a key that Ccmscope knows; it was left out.</source>
        <translation>« %1 » n&apos;est pas une clé que Ccmscope connaît ; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %n character(s)</source>
        <translation>
            <numerusform>un texte de %n caractère au plus</numerusform>
            <numerusform>un texte de %n caractères au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of at most %n element(s)</source>
        <translation>
            <numerusform>une liste de %n élément au plus</numerusform>
            <numerusform>une liste de %n éléments au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>“%1” is %2; it must be %3.</source>
        <translation>« %1 » est %2 ; il faut : %3.</translation>
    </message>
</context>
<context>
    <name>ccm::KnownFacts</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Windows %1, a workstation</source>
        <translation>Windows %1, un poste de travail</translation>
    </message>
    <message>
        <source>Windows %1, a domain controller</source>
        <translation>Windows %1, un contrôleur de domaine</translation>
    </message>
    <message>
        <source>Windows %1, a server</source>
        <translation>Windows %1, un serveur</translation>
    </message>
    <message>
        <source>Windows %1</source>
        <translation>Windows %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, says another source</source>
        <translation>%1, dit une autre source</translation>
    </message>
    <message>
        <source>Automatic upgrade is on</source>
        <translation>Mise à niveau automatique activée</translation>
    </message>
    <message>
        <source>Upgrade within days</source>
        <translation>Jours de mise à niveau</translation>
    </message>
    <message>
        <source>Servers are left out</source>
        <translation>Serveurs laissés de côté</translation>
    </message>
    <message>
        <source>In the exclusion collection</source>
        <translation>Dans le regroupement d&apos;exclusion</translation>
    </message>
    <message>
        <source>Virtual desktops are left out</source>
        <translation>Bureaux virtuels laissés de côté</translation>
    </message>
    <message>
        <source>Pre-production package</source>
        <translation>Package de préproduction</translation>
    </message>
    <message>
        <source>Lowest client version</source>
        <translation>Version minimale du client</translation>
    </message>
    <message>
        <source>Expected package version</source>
        <translation>Version attendue du package</translation>
    </message>
    <message>
        <source>Installed client</source>
        <translation>Client installé</translation>
    </message>
    <message>
        <source>A client is installed</source>
        <translation>Un client est installé</translation>
    </message>
    <message>
        <source>client.msi on disk</source>
        <translation>client.msi sur le disque</translation>
    </message>
    <message>
        <source>ccmsetup</source>
        <translation>ccmsetup</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Site version</source>
        <translation>Version du site</translation>
    </message>
    <message>
        <source>Stamped with /AlwaysExcludeUpgrade</source>
        <translation>Marqué par /AlwaysExcludeUpgrade</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Languages changed</source>
        <translation>Langues modifiées</translation>
    </message>
    <message>
        <source>Language packs found</source>
        <translation>Modules linguistiques trouvés</translation>
    </message>
    <message>
        <source>Client patches found</source>
        <translation>Correctifs du client trouvés</translation>
    </message>
    <message>
        <source>Client updates found</source>
        <translation>Mises à jour du client trouvées</translation>
    </message>
    <message>
        <source>Endpoint Protection installed</source>
        <translation>Endpoint Protection installé</translation>
    </message>
    <message>
        <source>SCEPInstall.exe</source>
        <translation>SCEPInstall.exe</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>Produit %1</translation>
    </message>
    <message>
        <source>installed, version %1</source>
        <translation>installé, version %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
</context>
<context>
    <name>ccm::LimitsSection</name>
    <message>
        <source>Share of a link for the upgrade</source>
        <translation>Part d&apos;une liaison pour la mise à niveau</translation>
    </message>
    <message>
        <source>How much of a link, and of a distribution point, clients may take in any hour. 80 % is our assumption: the rest is for everything else.</source>
        <translation>Quelle part d&apos;une liaison, et d&apos;un point de distribution, les clients peuvent prendre à chaque heure. 80 % est notre hypothèse : le reste est pour tout le reste.</translation>
    </message>
    <message>
        <source>How sure an answer has to be</source>
        <translation>À quel point une réponse doit être sûre</translation>
    </message>
    <message>
        <source>With what probability the fewest days keep every link within its limit. 95 % is our assumption.</source>
        <translation>Avec quelle probabilité le nombre minimal de jours garde chaque liaison dans sa limite. 95 % est notre hypothèse.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of a lin&amp;k at most:</source>
        <translation>D&apos;une liaison, au plu&amp;s :</translation>
    </message>
    <message>
        <source>With a &amp;certainty of:</source>
        <translation>Avec une &amp;certitude de :</translation>
    </message>
    <message>
        <source>%1 % of a link, with a certainty of %2 %</source>
        <translation>%1 % d&apos;une liaison, avec une certitude de %2 %</translation>
    </message>
</context>
<context>
    <name>ccm::LinkTableModel</name>
    <message>
        <source>Link or distribution point</source>
        <translation>Liaison ou point de distribution</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Capacity, Mbit/s</source>
        <translation>Capacité, Mbit/s</translation>
    </message>
    <message>
        <source>Limit, Mbit/s</source>
        <translation>Limite, Mbit/s</translation>
    </message>
    <message>
        <source>Fullest hour</source>
        <translation>Heure la plus pleine</translation>
    </message>
    <message>
        <source>Expected, Mbit/s</source>
        <translation>Attendu, Mbit/s</translation>
    </message>
    <message>
        <source>High (p95), Mbit/s</source>
        <translation>Haut (p95), Mbit/s</translation>
    </message>
    <message>
        <source>Overloaded in some hour</source>
        <translation>Surchargée à une heure</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>Téléchargements simultanés</translation>
    </message>
</context>
<context>
    <name>ccm::LinksSection</name>
    <message>
        <source>Sites and their links</source>
        <translation>Sites et leurs liaisons</translation>
    </message>
    <message>
        <source>Distribution points</source>
        <translation>Points de distribution</translation>
    </message>
    <message>
        <source>A place behind one link: a site or a boundary group. The share of the link that clients may take is among the limits. What else is on the link is not counted: our assumption.</source>
        <translation>Un lieu derrière une liaison : un site ou un groupe de limites. La part de la liaison que les clients peuvent prendre est parmi les limites. Ce qu&apos;il y a d&apos;autre sur la liaison n&apos;est pas compté : notre hypothèse.</translation>
    </message>
    <message>
        <source>What a distribution point can send to clients at all. It is shared by all sites that it serves.</source>
        <translation>Ce qu&apos;un point de distribution peut envoyer aux clients en tout. Tous les sites qu&apos;il sert se le partagent.</translation>
    </message>
    <message>
        <source>Say at each kind of clients which site it belongs to.</source>
        <translation>Indiquez pour chaque type de clients à quel site il appartient.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Site %1</translation>
    </message>
    <message>
        <source>DP%1</source>
        <translation>DP%1</translation>
    </message>
    <message>
        <source>None: no limit to keep</source>
        <translation>Aucune : pas de limite à respecter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
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
            <numerusform>%n point de distribution</numerusform>
            <numerusform>%n points de distribution</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LinksView</name>
    <message>
        <source>Links and distribution points</source>
        <translation>Liaisons et points de distribution</translation>
    </message>
    <message>
        <source>What each link and distribution point has to carry in its fullest hour, and its limit.</source>
        <translation>Ce que chaque liaison et chaque point de distribution doit transporter à son heure la plus pleine, et sa limite.</translation>
    </message>
    <message>
        <source>The plan names no links</source>
        <translation>Le plan ne nomme aucune liaison</translation>
    </message>
    <message>
        <source>Add sites or distribution points under “Links” on the left, and say at the clients where they belong.</source>
        <translation>Ajoutez des sites ou des points de distribution sous « Liaisons » à gauche, et indiquez chez les clients où ils se rattachent.</translation>
    </message>
</context>
<context>
    <name>ccm::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ccm::LoadChart</name>
    <message>
        <source>Chart of a link&apos;s load</source>
        <translation>Graphique de la charge d&apos;une liaison</translation>
    </message>
    <message>
        <source>Chart of the load of %1</source>
        <translation>Graphique de la charge de %1</translation>
    </message>
    <message>
        <source>Fullest: %1</source>
        <extracomment>of a chart as a whole: the hour in which most is transferred, and how much</extracomment>
        <translation>Heure la plus pleine : %1</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s expected, above the limit of %2 Mbit/s</source>
        <translation>%1 Mbit/s attendus, au-dessus de la limite de %2 Mbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s expected; the limit is %2 Mbit/s</source>
        <translation>%1 Mbit/s attendus ; la limite est de %2 Mbit/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time: what is expected then</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Limit: %1 Mbit/s</source>
        <translation>Limite : %1 Mbit/s</translation>
    </message>
</context>
<context>
    <name>ccm::LocalBias</name>
    <message>
        <source>Among other logs it is ordered as local time of this log&apos;s other records (%1 min).</source>
        <translation>Parmi d&apos;autres journaux, elle est ordonnée comme heure locale des autres entrées de ce journal (%1 min).</translation>
    </message>
    <message>
        <source>Among other logs it is ordered as local time of %1 (%2 min).</source>
        <translation>Parmi d&apos;autres journaux, elle est ordonnée comme heure locale de %1 (%2 min).</translation>
    </message>
</context>
<context>
    <name>ccm::LogActions</name>
    <message>
        <source>Previous error</source>
        <translation>Erreur précédente</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Erreur suivante</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow the end of the log (F in the list)</source>
        <translation>Suivre la fin du journal (F dans la liste)</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Suspendre la lecture</translation>
    </message>
    <message>
        <source>Notify me of errors and of the end of a run</source>
        <translation>M&apos;avertir des erreurs et de la fin d&apos;une exécution</translation>
    </message>
    <message>
        <source>A notification on the desktop for the first new error of each log that is followed, and when a run of ccmsetup ends</source>
        <translation>Une notification sur le bureau pour la première nouvelle erreur de chaque journal suivi, et à la fin d&apos;une exécution de ccmsetup</translation>
    </message>
    <message>
        <source>Find...</source>
        <translation>Rechercher...</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Aller au filtre</translation>
    </message>
    <message>
        <source>Look up an error code...</source>
        <translation>Rechercher un code d&apos;erreur...</translation>
    </message>
    <message>
        <source>Highlight rules...</source>
        <translation>Règles de surlignage...</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>Détails de l&apos;entrée</translation>
    </message>
    <message>
        <source>Records over time</source>
        <translation>Entrées dans le temps</translation>
    </message>
    <message>
        <source>Wrap long text</source>
        <translation>Renvoi à la ligne</translation>
    </message>
    <message>
        <source>Set or remove a bookmark</source>
        <translation>Placer ou retirer un signet</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Signet suivant</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Signet précédent</translation>
    </message>
    <message>
        <source>Copy rows with the header</source>
        <translation>Copier les lignes avec l&apos;en-tête</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Copier les lignes en JSON</translation>
    </message>
    <message>
        <source>Save these records...</source>
        <translation>Enregistrer ces entrées...</translation>
    </message>
    <message>
        <source>Open the log text in the clipboard</source>
        <translation>Ouvrir le texte de journal du Presse-papiers</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Times as written</source>
        <translation>Heures telles qu&apos;écrites</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Heures en UTC</translation>
    </message>
    <message>
        <source>Times in my zone</source>
        <translation>Heures dans mon fuseau</translation>
    </message>
    <message>
        <source>Look for new records every %1 ms</source>
        <translation>Chercher de nouvelles entrées toutes les %1 ms</translation>
    </message>
    <message>
        <source>Only the records that pass</source>
        <translation>Seulement les entrées retenues</translation>
    </message>
    <message numerus="yes">
        <source>And %n record(s) around each</source>
        <translation>
            <numerusform>Et %n entrée autour de chacune</numerusform>
            <numerusform>Et %n entrées autour de chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>When filtering, show</source>
        <translation>Lors du filtrage, afficher</translation>
    </message>
    <message>
        <source>How often to look</source>
        <translation>Fréquence de vérification</translation>
    </message>
    <message>
        <source>Text that is not Unicode is</source>
        <translation>Le texte non Unicode est en</translation>
    </message>
</context>
<context>
    <name>ccm::LogAlignment</name>
    <message>
        <source>The log differs first where it says &quot;%1&quot; and the prediction says &quot;%2&quot;.</source>
        <translation>Le journal diffère d&apos;abord là où il dit « %1 » et la prédiction « %2 ».</translation>
    </message>
    <message>
        <source>The log has none of the predicted lines.</source>
        <translation>Le journal n&apos;a aucune des lignes prédites.</translation>
    </message>
    <message numerus="yes">
        <source>The log has %n predicted line(s) and contradicts none.</source>
        <translation>
            <numerusform>Le journal a %n ligne prédite et n&apos;en contredit aucune.</numerusform>
            <numerusform>Le journal a %n lignes prédites et n&apos;en contredit aucune.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LogDetails</name>
    <message>
        <source>[Cut here. The record has %1 characters; copying the log text copies all of it.]</source>
        <translation>[Coupé ici. L&apos;entrée a %1 caractères ; copier le texte du journal le copie en entier.]</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>Affichage du message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>En retrait</translation>
    </message>
    <message>
        <source>JSON or XML in the message, on lines of its own</source>
        <translation>Le JSON ou XML du message, sur ses propres lignes</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>The record as it is in the file, with marks for hidden characters</source>
        <translation>L&apos;entrée telle qu&apos;elle est dans le fichier, avec des marques pour les caractères cachés</translation>
    </message>
    <message>
        <source>Message of the selected record</source>
        <translation>Message de l&apos;entrée sélectionnée</translation>
    </message>
    <message>
        <source>Shows it in the client&apos;s story</source>
        <translation>L&apos;affiche dans l&apos;histoire du client</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Marks this record, so that it can be found again.</source>
        <translation>Marque cette entrée, pour pouvoir la retrouver.</translation>
    </message>
    <message>
        <source>Note of the bookmark</source>
        <translation>Note du signet</translation>
    </message>
    <message>
        <source>A note on this record. It is kept with the bookmark, and comes back when the log is opened again.</source>
        <translation>Une note sur cette entrée. Elle est conservée avec le signet, et revient quand le journal est rouvert.</translation>
    </message>
    <message>
        <source>Note; writing one sets the bookmark</source>
        <translation>Note ; en écrire une place le signet</translation>
    </message>
    <message>
        <source>Error codes in the message</source>
        <translation>Codes d&apos;erreur dans le message</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Look up this code</source>
        <translation>Rechercher ce code</translation>
    </message>
    <message>
        <source>The record has no text.</source>
        <translation>L&apos;entrée n&apos;a pas de texte.</translation>
    </message>
    <message>
        <source>Select a record to read it in full.</source>
        <translation>Sélectionnez une entrée pour la lire en entier.</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>L&apos;entrée est en cours de lecture.</translation>
    </message>
    <message>
        <source>%1. Enter or a double click tells more.</source>
        <translation>%1. Entrée ou un double-clic en dit plus.</translation>
    </message>
</context>
<context>
    <name>ccm::LogFile</name>
    <message>
        <source>The system says: %1</source>
        <translation>Le système dit : %1</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>C&apos;est un dossier.</translation>
    </message>
    <message>
        <source>It is a device or a pipe, not a file.</source>
        <translation>C&apos;est un périphérique ou un canal, pas un fichier.</translation>
    </message>
</context>
<context>
    <name>ccm::LogFilterBar</name>
    <message>
        <source>Filter by log text, component or source</source>
        <translation>Filtrer par texte du journal, composant ou source</translation>
    </message>
    <message>
        <source>How the filter is read</source>
        <translation>Comment le filtre est lu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Expression: words, &quot;phrases&quot;, /regular expressions/, component:ccmsetup, thread=1234, severity&gt;=warning, time&gt;=2013-09-10T22:00, AND, OR, NOT, parentheses.</source>
        <translation>Expression : mots, &quot;phrases&quot;, /expressions régulières/, component:ccmsetup, thread=1234, severity&gt;=warning, time&gt;=2013-09-10T22:00, AND, OR, NOT, parenthèses.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Show which severities</source>
        <translation>Gravités à afficher</translation>
    </message>
    <message>
        <source>Hides records of other severities.</source>
        <translation>Masque les entrées d&apos;autres gravités.</translation>
    </message>
    <message>
        <source>Hides the records that do not pass. How the line is read, as a text, as a regular expression or as an expression, is chosen beside it. Esc clears the line.</source>
        <translation>Masque les entrées qui ne satisfont pas le filtre. La façon de lire la ligne, comme texte, comme expression régulière ou comme expression, se choisit à côté. Échap efface la ligne.</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Toutes les gravités</translation>
    </message>
    <message>
        <source>Without verbose</source>
        <translation>Sans le détail</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>%1 to %2 ✕</source>
        <extracomment>A span of time that is shown; the mark is that of a button which takes it away.</extracomment>
        <translation>%1 à %2 ✕</translation>
    </message>
    <message>
        <source>Only records from %1 to %2 are shown. Click to show all times again.</source>
        <translation>Seules les entrées de %1 à %2 sont affichées. Cliquez pour afficher à nouveau toutes les heures.</translation>
    </message>
    <message>
        <source>%1 The list still shows what it showed before.</source>
        <translation>%1 La liste montre encore ce qu&apos;elle montrait avant.</translation>
    </message>
</context>
<context>
    <name>ccm::LogFindBar</name>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Find in the log (F3 next, Shift+F3 previous)</source>
        <translation>Rechercher dans le journal (F3 suivant, Maj+F3 précédent)</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
</context>
<context>
    <name>ccm::LogFinder</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) found</source>
        <translation>
            <numerusform>%Ln entrée trouvée</numerusform>
            <numerusform>%Ln entrées trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LogHeader</name>
    <message>
        <source>Columns of the log</source>
        <translation>Colonnes du journal</translation>
    </message>
    <message>
        <source>Info, damaged</source>
        <translation>Info, endommagée</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>ccm::LogHistogram</name>
    <message>
        <source>Records over time</source>
        <translation>Entrées dans le temps</translation>
    </message>
    <message>
        <source>How many records were written when, errors and warnings at the bottom. Drag over a span to see only its records; with the keys, Left and Right move, with Shift they select, Esc shows everything again.</source>
        <translation>Combien d&apos;entrées ont été écrites et quand, erreurs et avertissements en bas. Faites glisser sur une période pour ne voir que ses entrées ; au clavier, Gauche et Droite déplacent, avec Maj elles sélectionnent, Échap affiche de nouveau tout.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A span of time: day, time, day (empty where it is the same), time</extracomment>
        <translation>%1, %2 à %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 à %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with times more than ten years off are not shown here.</source>
        <translation>
            <numerusform>%n entrée dont l&apos;heure est éloignée de plus de dix ans n&apos;est pas affichée ici.</numerusform>
            <numerusform>%n entrées dont l&apos;heure est éloignée de plus de dix ans ne sont pas affichées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record has a time.</source>
        <translation>Aucune entrée n&apos;a d&apos;heure.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection : %1</translation>
    </message>
</context>
<context>
    <name>ccm::LogMinimap</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search hit(s)</source>
        <translation>
            <numerusform>%n résultat de recherche</numerusform>
            <numerusform>%n résultats de recherche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n signet</numerusform>
            <numerusform>%n signets</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of the log: %1</source>
        <translation>Aperçu du journal : %1</translation>
    </message>
</context>
<context>
    <name>ccm::LogModel</name>
    <message>
        <source>Log text</source>
        <translation>Texte du journal</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Date/Time</source>
        <translation>Date/heure</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message numerus="yes">
        <source>The log begins earlier: %n older history file(s) are not shown, as no more than %1 are joined.</source>
        <translation>
            <numerusform>Le journal commence plus tôt : %n fichier d&apos;historique plus ancien n&apos;est pas affiché, car pas plus de %1 sont réunis.</numerusform>
            <numerusform>Le journal commence plus tôt : %n fichiers d&apos;historique plus anciens ne sont pas affichés, car pas plus de %1 sont réunis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolled over at %1, your time</source>
        <translation>Fichier renouvelé à %1, votre heure</translation>
    </message>
    <message>
        <source>Rolled over: a new file begins here</source>
        <translation>Fichier renouvelé : un nouveau fichier commence ici</translation>
    </message>
    <message>
        <source>%1 (as written)</source>
        <translation>%1 (comme écrit)</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <translation>%1, endommagée</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, inachevée</translation>
    </message>
</context>
<context>
    <name>ccm::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Choose which logs are shown</source>
        <translation>Choisir les journaux affichés</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Filters that have a name</source>
        <translation>Filtres qui ont un nom</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Everything that can be done in a log</source>
        <translation>Tout ce qui peut être fait dans un journal</translation>
    </message>
    <message>
        <source>No log is open</source>
        <translation>Aucun journal n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Open a log file, a client folder or an archive of logs.</source>
        <translation>Ouvrez un fichier journal, un dossier de client ou une archive de journaux.</translation>
    </message>
    <message>
        <source>Open logs...</source>
        <translation>Ouvrir des journaux...</translation>
    </message>
    <message>
        <source>Open a client...</source>
        <translation>Ouvrir un client...</translation>
    </message>
    <message>
        <source>There are no records yet</source>
        <translation>Il n&apos;y a pas encore d&apos;entrées</translation>
    </message>
    <message>
        <source>The log is empty. Records are shown as soon as they are written.</source>
        <translation>Le journal est vide. Les entrées sont affichées dès qu&apos;elles sont écrites.</translation>
    </message>
    <message>
        <source>Cancelled: the records shown are still those of the filter before. Press Enter to filter after all.</source>
        <translation>Annulé : les entrées affichées sont encore celles du filtre précédent. Appuyez sur Entrée pour filtrer malgré tout.</translation>
    </message>
    <message>
        <source>Bookmarks can be set as soon as the whole log has been read.</source>
        <translation>Des signets peuvent être placés dès que tout le journal a été lu.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>All logs</source>
        <extracomment>in the list of logs: all of them are shown</extracomment>
        <translation>Tous les journaux</translation>
    </message>
    <message>
        <source>No log</source>
        <extracomment>in the list of logs: none of them is shown, until some are chosen</extracomment>
        <translation>Aucun journal</translation>
    </message>
    <message>
        <source>Logs: %1 of %2</source>
        <extracomment>a button that lists the logs: so many of them are shown</extracomment>
        <translation>Journaux : %1 sur %2</translation>
    </message>
    <message>
        <source>Logs: %1</source>
        <translation>Journaux : %1</translation>
    </message>
    <message>
        <source>%1 does not exist yet. Its records are shown as soon as they are written.</source>
        <translation>%1 n&apos;existe pas encore. Ses entrées sont affichées dès qu&apos;elles sont écrites.</translation>
    </message>
    <message>
        <source>Reading was cancelled. What is shown is not all of it. Press F5 to read it again.</source>
        <translation>La lecture a été annulée. Ce qui est affiché n&apos;est pas tout. Appuyez sur F5 pour relire.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more log(s) cannot be read.</source>
        <translation>
            <numerusform>Et %n autre journal ne peut pas être lu.</numerusform>
            <numerusform>Et %n autres journaux ne peuvent pas être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is typed cannot be used as a filter. No record passes the filter before it, which is still in use.</source>
        <translation>Ce qui est saisi ne peut pas être utilisé comme filtre. Aucune entrée ne satisfait le filtre précédent, qui est encore appliqué.</translation>
    </message>
    <message>
        <source>No record passes the filter. Press Esc in the filter line to show all records.</source>
        <translation>Aucune entrée ne satisfait le filtre. Appuyez sur Échap dans la ligne de filtre pour afficher toutes les entrées.</translation>
    </message>
    <message>
        <source>Name:value, AND and OR are read as such in the mode &quot;Expression&quot; only.</source>
        <translation>nom:valeur, AND et OR ne sont lus comme tels que dans le mode « Expression ».</translation>
    </message>
    <message>
        <source>All logs are switched off. The button Logs switches them on.</source>
        <translation>Tous les journaux sont désactivés. Le bouton Journaux les active.</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation>La lecture a été annulée</translation>
    </message>
    <message>
        <source>Press F5 to read the log again.</source>
        <translation>Appuyez sur F5 pour relire le journal.</translation>
    </message>
    <message>
        <source>None of the records shown is an error.</source>
        <translation>Aucune des entrées affichées n&apos;est une erreur.</translation>
    </message>
    <message>
        <source>No other record shown is an error.</source>
        <translation>Aucune autre entrée affichée n&apos;est une erreur.</translation>
    </message>
    <message>
        <source>There is no error further down: this is the first one, from the top.</source>
        <translation>Il n&apos;y a pas d&apos;erreur plus bas : voici la première, à partir du haut.</translation>
    </message>
    <message>
        <source>There is no error further up: this is the last one, from the bottom.</source>
        <translation>Il n&apos;y a pas d&apos;erreur plus haut : voici la dernière, à partir du bas.</translation>
    </message>
    <message>
        <source>None of the records shown has a bookmark.</source>
        <translation>Aucune des entrées affichées n&apos;a de signet.</translation>
    </message>
</context>
<context>
    <name>ccm::LogRecord</name>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>%1 (not readable as a date and time)</source>
        <translation>%1 (illisible comme date et heure)</translation>
    </message>
    <message>
        <source>%1, bias and UTC not known</source>
        <translation>%1, décalage et UTC non connus</translation>
    </message>
    <message>
        <source>%1, bias %2 min, UTC not known</source>
        <translation>%1, décalage %2 min, UTC non connu</translation>
    </message>
    <message>
        <source>%1, bias %2 min, UTC %3</source>
        <translation>%1, décalage %2 min, UTC %3</translation>
    </message>
    <message>
        <source>Not a date and time that Ccmscope can read: it is shown as it stands in the log.</source>
        <translation>Ce n&apos;est pas une date et heure que Ccmscope peut lire : elle est affichée telle qu&apos;elle figure dans le journal.</translation>
    </message>
    <message>
        <source>CMTrace record</source>
        <translation>entrée CMTrace</translation>
    </message>
    <message>
        <source>record of a site server</source>
        <translation>entrée d&apos;un serveur de site</translation>
    </message>
    <message>
        <source>line copied from CMTrace</source>
        <translation>ligne copiée depuis CMTrace</translation>
    </message>
    <message>
        <source>verbose log of Windows Installer</source>
        <translation>ligne du journal détaillé de Windows Installer</translation>
    </message>
    <message>
        <source>dated line, as CBS and DISM write</source>
        <translation>ligne datée, comme l&apos;écrivent CBS et DISM</translation>
    </message>
    <message>
        <source>line of WindowsUpdate.log</source>
        <translation>ligne de WindowsUpdate.log</translation>
    </message>
    <message>
        <source>line of the PowerShell App Deployment Toolkit</source>
        <translation>ligne du PowerShell App Deployment Toolkit</translation>
    </message>
    <message>
        <source>line of text</source>
        <translation>ligne de texte</translation>
    </message>
    <message>
        <source>This record is damaged: a part of it is missing in the file, or it was cut here because it is too long.</source>
        <translation>Cette entrée est endommagée : une partie en manque dans le fichier, ou elle a été coupée ici parce qu&apos;elle est trop longue.</translation>
    </message>
    <message>
        <source>The file ends inside this record; it may yet be completed.</source>
        <translation>Le fichier se termine au milieu de cette entrée ; elle peut encore être complétée.</translation>
    </message>
    <message>
        <source>It holds bytes that are no text; they are shown as �.</source>
        <translation>Elle contient des octets qui ne sont pas du texte ; ils sont affichés comme �.</translation>
    </message>
</context>
<context>
    <name>ccm::LogStatusLine</name>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go to the end of the log and follow it (End)</source>
        <translation>Aller à la fin du journal et la suivre (Fin)</translation>
    </message>
    <message numerus="yes">
        <source>Reading was cancelled. These are the last %Ln record(s).</source>
        <translation>
            <numerusform>La lecture a été annulée. Voici la dernière entrée (%Ln).</numerusform>
            <numerusform>La lecture a été annulée. Voici les %Ln dernières entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is being read. These are its last %Ln record(s).</source>
        <translation>
            <numerusform>Le journal est en cours de lecture. Voici sa dernière entrée (%Ln).</numerusform>
            <numerusform>Le journal est en cours de lecture. Voici ses %Ln dernières entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s)</source>
        <translation>
            <numerusform>%n journal</numerusform>
            <numerusform>%n journaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4</source>
        <extracomment>&quot;195 records in 3 logs, 1 error, 2 warnings&quot;</extracomment>
        <translation>%1 dans %2, %3, %4</translation>
    </message>
    <message>
        <source>Reading was cancelled. So far: %1</source>
        <translation>La lecture a été annulée. Jusqu&apos;ici : %1</translation>
    </message>
    <message>
        <source>%1 Filtering…</source>
        <translation>%1 Filtrage…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) shown</source>
        <translation>
            <numerusform>%Ln entrée affichée</numerusform>
            <numerusform>%Ln entrées affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>UTC not known</source>
        <translation>UTC non connu</translation>
    </message>
    <message>
        <source>UTC = written + bias</source>
        <translation>UTC = écrit + décalage</translation>
    </message>
    <message>
        <source>UTC = written − bias</source>
        <translation>UTC = écrit − décalage</translation>
    </message>
    <message>
        <source>Between the selected records: %1</source>
        <translation>Entre les entrées sélectionnées : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln nouvelle entrée</numerusform>
            <numerusform>%Ln nouvelles entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LogText</name>
    <message>
        <source>The file that held this text was deleted or written anew.</source>
        <translation>Le fichier qui contenait ce texte a été supprimé ou réécrit.</translation>
    </message>
    <message>
        <source>Another file took the place of the one that held this text.</source>
        <translation>Un autre fichier a pris la place de celui qui contenait ce texte.</translation>
    </message>
    <message>
        <source>The file was cut short after it was read.</source>
        <translation>Le fichier a été raccourci après avoir été lu.</translation>
    </message>
</context>
<context>
    <name>ccm::LogView</name>
    <message>
        <source>Log records</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy log text</source>
        <translation>Copier le texte du journal</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en cours de lecture</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>avec signet</translation>
    </message>
</context>
<context>
    <name>ccm::MainWindow</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open a client&apos;s Windows folder</source>
        <translation>Ouvrir le dossier Windows d&apos;un client</translation>
    </message>
    <message>
        <source>Open a client&apos;s archive or logs</source>
        <translation>Ouvrir l&apos;archive ou les journaux d&apos;un client</translation>
    </message>
    <message numerus="yes">
        <source>Following %n log(s)</source>
        <translation>
            <numerusform>Suivi de %n journal</numerusform>
            <numerusform>Suivi de %n journaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Lecture...</translation>
    </message>
    <message>
        <source>Reading %1 of %2...</source>
        <translation>Lecture de %1 sur %2...</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>Lecture de %1...</translation>
    </message>
    <message>
        <source>Follow a log that is still to be written</source>
        <translation>Suivre un journal qui reste à écrire</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Logs (*.log *.lo_ *.txt)</source>
        <translation>Journaux (*.log *.lo_ *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>%1 Choose File &gt; Restore the case that was lost.</source>
        <translation>%1 Choisissez Fichier &gt; Restaurer le dossier perdu.</translation>
    </message>
    <message>
        <source>Compare with an earlier manifest</source>
        <translation>Comparer avec un manifeste antérieur</translation>
    </message>
    <message>
        <source>Open a site&apos;s manifest</source>
        <translation>Ouvrir le manifeste d&apos;un site</translation>
    </message>
    <message>
        <source>Save the difference</source>
        <translation>Enregistrer la différence</translation>
    </message>
    <message>
        <source>Save the state of the client</source>
        <translation>Enregistrer l&apos;état du client</translation>
    </message>
    <message>
        <source>Add a client, or a folder of clients</source>
        <translation>Ajouter un client, ou un dossier de clients</translation>
    </message>
    <message>
        <source>Add archives of clients</source>
        <translation>Ajouter des archives de clients</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>Save the list of clients</source>
        <translation>Enregistrer la liste des clients</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Ouvrir...</translation>
    </message>
    <message>
        <source>Open a manifest, logs, an archive or a plan</source>
        <translation>Ouvrir un manifeste, des journaux, une archive ou un plan</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>Ouvrir un &amp;dossier...</translation>
    </message>
    <message>
        <source>Open a client, a site or a folder of logs</source>
        <translation>Ouvrir un client, un site ou un dossier de journaux</translation>
    </message>
    <message>
        <source>Open &amp;address...</source>
        <translation>Ouvrir une &amp;adresse...</translation>
    </message>
    <message>
        <source>Open &amp;this computer as a client</source>
        <translation>Ouvrir cet ordina&amp;teur comme client</translation>
    </message>
    <message>
        <source>Follow a log to co&amp;me...</source>
        <translation>S&amp;uivre un journal à venir...</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>Open the &amp;sample case</source>
        <translation>Ouvrir le dossier d&apos;e&amp;xemple</translation>
    </message>
    <message>
        <source>R&amp;eload</source>
        <translation>Re&amp;charger</translation>
    </message>
    <message>
        <source>Shares and &amp;certificates...</source>
        <translation>&amp;Partages et certificats...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Compare with an earlier &amp;manifest</source>
        <translation>Comparer avec un &amp;manifeste antérieur</translation>
    </message>
    <message>
        <source>A &amp;file or an archive...</source>
        <translation>Un &amp;fichier ou une archive...</translation>
    </message>
    <message>
        <source>A f&amp;older...</source>
        <translation>Un &amp;dossier...</translation>
    </message>
    <message>
        <source>An &amp;address...</source>
        <translation>Une &amp;adresse...</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Find in this pane</source>
        <translation>&amp;Rechercher dans ce volet</translation>
    </message>
    <message>
        <source>Do or &amp;go to...</source>
        <translation>Faire ou &amp;aller à...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>Page d&apos;a&amp;ccueil</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Apparenc&amp;e</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <extracomment>how large all texts of the program are</extracomment>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Text of &amp;usual size</source>
        <translation>Texte de taille &amp;habituelle</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Se&amp;ttings...</source>
        <translation>&amp;Paramètres...</translation>
    </message>
    <message>
        <source>Check a file&apos;s &amp;signature...</source>
        <translation>Vérifier la &amp;signature d&apos;un fichier...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>About this &amp;pane</source>
        <translation>À propos de ce &amp;volet</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>&amp;Touches...</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <extracomment>of the menu Help: the next click on something says what it is for</extracomment>
        <translation>&amp;Qu&apos;est-ce que c&apos;est ?</translation>
    </message>
    <message>
        <source>&amp;Explain this field</source>
        <translation>&amp;Expliquer ce champ</translation>
    </message>
    <message>
        <source>&amp;About Ccmscope</source>
        <translation>&amp;À propos de Ccmscope</translation>
    </message>
    <message>
        <source>About Ccmscope</source>
        <translation>À propos de Ccmscope</translation>
    </message>
    <message>
        <source>Ccmscope %1</source>
        <translation>Ccmscope %1</translation>
    </message>
    <message>
        <source>See into the automatic client upgrade of Configuration Manager.
Free software under the GNU General Public License, version 3 or later.
Not a product of Microsoft and not connected with it.</source>
        <translation>Voir à l&apos;intérieur de la mise à niveau automatique du client de Configuration Manager.
Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure.
Ce n&apos;est pas un produit de Microsoft et il n&apos;a aucun lien avec Microsoft.</translation>
    </message>
    <message>
        <source>Save the tab&amp;le...</source>
        <translation>Enregistrer le ta&amp;bleau...</translation>
    </message>
    <message>
        <source>No table is shown that could be saved.</source>
        <translation>Aucun tableau qui pourrait être enregistré n&apos;est affiché.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>language</comment>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Nothing can be written there: what is changed lasts until the program ends.</source>
        <translation>Rien ne peut y être écrit : ce qui est modifié vaut jusqu&apos;à la fin du programme.</translation>
    </message>
    <message>
        <source>Everything is kept in this folder, because ccmscope.ini lies beside the program.</source>
        <translation>Tout est conservé dans ce dossier, car ccmscope.ini se trouve à côté du programme.</translation>
    </message>
    <message>
        <source>Open a client&apos;s Windows folder, or a copy of its logs</source>
        <translation>Ouvrir le dossier Windows d&apos;un client, ou une copie de ses journaux</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>Ouvrir des journaux</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy lines of a log first.</source>
        <translation>Il n&apos;y a pas de texte dans le Presse-papiers. Copiez d&apos;abord des lignes d&apos;un journal.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l&apos;instant</translation>
    </message>
</context>
<context>
    <name>ccm::MaintenanceModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouvre</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
</context>
<context>
    <name>ccm::MaintenanceSection</name>
    <message>
        <source>Maintenance windows</source>
        <translation>Fenêtres de maintenance</translation>
    </message>
    <message>
        <source>Clients are woken for them</source>
        <translation>Les clients sont réveillés pour elles</translation>
    </message>
    <message>
        <source>Clients are woken for maintenance windows</source>
        <translation>Les clients sont réveillés pour les fenêtres de maintenance</translation>
    </message>
    <message>
        <source>Weekly, by the clock of each client. With them only the download is spread, and the installation waits for the next window, as the documentation says (Microsoft, “Upgrade clients for Windows computers”). None is our assumption.</source>
        <translation>Hebdomadaires, à l&apos;heure de chaque client. Avec elles, seul le téléchargement est réparti, et l&apos;installation attend la fenêtre suivante, comme le dit la documentation (Microsoft, « Upgrade clients for Windows computers »). Aucune est notre hypothèse.</translation>
    </message>
    <message>
        <source>Wake-up proxy or Wake On LAN: who is off is switched on as a window opens. Off is our assumption; who is off then misses the window.</source>
        <translation>Proxy de mise en éveil ou Wake On LAN : celui qui est éteint est allumé à l&apos;ouverture d&apos;une fenêtre. Désactivé est notre hypothèse ; celui qui est éteint manque alors la fenêtre.</translation>
    </message>
    <message>
        <source>None: clients install when they start</source>
        <translation>Aucune : les clients installent quand ils démarrent</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) a week</source>
        <translation>
            <numerusform>%n fenêtre par semaine</numerusform>
            <numerusform>%n fenêtres par semaine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ManifestDiff</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>After a list of names; %1 is a number</extracomment>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (its size is not known here)</source>
        <translation>%1 (sa taille n&apos;est pas connue ici)</translation>
    </message>
    <message>
        <source>%1 (their size is not known here)</source>
        <translation>%1 (leur taille n&apos;est pas connue ici)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>%n élément modifié</numerusform>
            <numerusform>%n éléments modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved</source>
        <translation>
            <numerusform>%n élément déplacé</numerusform>
            <numerusform>%n éléments déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>the manifest itself changed: %1</source>
        <translation>le manifeste lui-même a changé : %1</translation>
    </message>
    <message>
        <source>nothing to download again</source>
        <translation>rien à télécharger à nouveau</translation>
    </message>
    <message>
        <source>to download again on every client</source>
        <translation>à télécharger à nouveau sur chaque client</translation>
    </message>
    <message>
        <source>to download again on every client it applies to</source>
        <translation>à télécharger à nouveau sur chaque client auquel il s&apos;applique</translation>
    </message>
    <message>
        <source>to download where its discovery does not find what it asks for</source>
        <translation>à télécharger là où sa détection ne trouve pas ce qu&apos;elle demande</translation>
    </message>
    <message>
        <source>to download on clients that the manifests do not tell</source>
        <translation>à télécharger sur des clients que les manifestes n&apos;indiquent pas</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added</source>
        <translation>
            <numerusform>%n élément ajouté</numerusform>
            <numerusform>%n éléments ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed</source>
        <translation>
            <numerusform>%n élément supprimé</numerusform>
            <numerusform>%n éléments supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No item changed; %n item(s) in another place.</source>
        <translation>
            <numerusform>Aucun élément modifié ; %n élément à une autre place.</numerusform>
            <numerusform>Aucun élément modifié ; %n éléments à une autre place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in another place</source>
        <translation>
            <numerusform>%n élément à une autre place</numerusform>
            <numerusform>%n éléments à une autre place</numerusform>
        </translation>
    </message>
    <message>
        <source>No item changed.</source>
        <translation>Aucun élément modifié.</translation>
    </message>
</context>
<context>
    <name>ccm::ManifestModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>It has parts that Ccmscope does not know.</source>
        <translation>Il a des parties que Ccmscope ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>ccm::ManifestPane</name>
    <message>
        <source>Views of the manifest</source>
        <translation>Vues du manifeste</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Installation order</source>
        <translation>Ordre d&apos;installation</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Fichier entier</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>Where the manifest comes from</source>
        <translation>D&apos;où vient le manifeste</translation>
    </message>
    <message>
        <source>What the manifest is for</source>
        <translation>À quoi sert le manifeste</translation>
    </message>
    <message>
        <source>No manifest is open</source>
        <translation>Aucun manifeste n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Open a ccmsetup.cab, a ccmsetup.xml or a site&apos;s Client folder.</source>
        <translation>Ouvrez un ccmsetup.cab, un ccmsetup.xml ou le dossier Client d&apos;un site.</translation>
    </message>
    <message>
        <source>Open a site...</source>
        <translation>Ouvrir un site...</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>pas dans ce fichier</translation>
    </message>
    <message>
        <source>not recognised in this file</source>
        <translation>non reconnu dans ce fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s). </source>
        <translation>
            <numerusform>%n élément. </numerusform>
            <numerusform>%n éléments. </numerusform>
        </translation>
    </message>
    <message>
        <source>Client version: %1. Minimum site version: %2.</source>
        <translation>Version du client : %1. Version minimale du site : %2.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>Il y en a %n de plus.</numerusform>
            <numerusform>Il y en a %n de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ManifestReader</name>
    <message numerus="yes">
        <source>A manifest may have %n items.</source>
        <translation>
            <numerusform>Un manifeste peut avoir %n élément au plus.</numerusform>
            <numerusform>Un manifeste peut avoir %n éléments au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>« %1 » n&apos;est ni true ni false.</translation>
    </message>
    <message>
        <source>Order=&quot;%1&quot; is not a number.</source>
        <translation>Order=&quot;%1&quot; n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; is not known to Ccmscope here; it is kept as it stands.</source>
        <translation>L&apos;élément &lt;%1&gt; n&apos;est pas connu ici de Ccmscope ; il est conservé tel quel.</translation>
    </message>
    <message>
        <source>The item has no FileName.</source>
        <translation>L&apos;élément n&apos;a pas de FileName.</translation>
    </message>
    <message>
        <source>The FileHash of %1 is not a SHA-256 of 64 hexadecimal digits.</source>
        <translation>Le FileHash de %1 n&apos;est pas un SHA-256 de 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>There is more that Ccmscope does not know; it is not listed.</source>
        <translation>Il y a d&apos;autres parties que Ccmscope ne connaît pas ; elles ne sont pas énumérées.</translation>
    </message>
    <message>
        <source>Its root element is &lt;%1&gt;, but a client manifest has &lt;CcmSetup&gt;.</source>
        <translation>Son élément racine est &lt;%1&gt;, mais un manifeste de client a &lt;CcmSetup&gt;.</translation>
    </message>
    <message>
        <source>It is a program that holds no client manifest.</source>
        <translation>C&apos;est un programme qui ne contient pas de manifeste de client.</translation>
    </message>
    <message>
        <source>It is a log, not a client manifest.</source>
        <translation>C&apos;est un journal, pas un manifeste de client.</translation>
    </message>
    <message>
        <source>It is a web page, not a client manifest; servers send one to sign in, or instead of a file they do not have.</source>
        <translation>C&apos;est une page web, pas un manifeste de client ; les serveurs en envoient une pour l&apos;authentification, ou à la place d&apos;un fichier qu&apos;ils n&apos;ont pas.</translation>
    </message>
    <message>
        <source>It is neither a cabinet nor XML: a manifest is ccmsetup.cab or ccmsetup.xml.</source>
        <translation>Ce n&apos;est ni un cabinet ni du XML : un manifeste est ccmsetup.cab ou ccmsetup.xml.</translation>
    </message>
    <message>
        <source>The manifest holds no items.</source>
        <translation>Le manifeste ne contient aucun élément.</translation>
    </message>
    <message>
        <source>A manifest may have %1.</source>
        <translation>Un manifeste peut faire %1 au plus.</translation>
    </message>
</context>
<context>
    <name>ccm::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ccm::MessageStatements</name>
    <message>
        <source>State %1</source>
        <translation>État %1</translation>
    </message>
    <message>
        <source>State %1 of topic %2</source>
        <translation>État %1 de la rubrique %2</translation>
    </message>
    <message>
        <source>Its meaning is not known to Ccmscope</source>
        <translation>Sa signification n&apos;est pas connue de Ccmscope</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
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
        <translation>Ce n&apos;est pas un package de Windows Installer.</translation>
    </message>
    <message>
        <source>Its list of texts does not fit the texts.</source>
        <translation>Sa liste de textes ne correspond pas aux textes.</translation>
    </message>
    <message>
        <source>Its Property table is cut in the middle of a row.</source>
        <translation>Sa table Property est coupée au milieu d&apos;une ligne.</translation>
    </message>
    <message>
        <source>Its summary is damaged.</source>
        <translation>Son résumé est endommagé.</translation>
    </message>
</context>
<context>
    <name>ccm::NextStep</name>
    <message>
        <source>The last record is of %1: nothing tells that ccmsetup still runs. Read the client&apos;s log as it is now.</source>
        <translation>La dernière entrée est du %1 : rien n&apos;indique que ccmsetup s&apos;exécute encore. Lisez le journal du client tel qu&apos;il est maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>ccmsetup waits and tries again %n minute(s) after its last record.</source>
        <translation>
            <numerusform>ccmsetup attend et réessaie %n minute après sa dernière entrée.</numerusform>
            <numerusform>ccmsetup attend et réessaie %n minutes après sa dernière entrée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the end of the run, or read the client&apos;s log as it is now.</source>
        <translation>Attendez la fin de l&apos;exécution, ou lisez le journal du client tel qu&apos;il est maintenant.</translation>
    </message>
    <message>
        <source>Open the folder ccmsetup\Logs of the client, or a copy of it.</source>
        <translation>Ouvrez le dossier ccmsetup\Logs du client, ou une copie de celui-ci.</translation>
    </message>
    <message>
        <source>Read the records of the log: what is known of them does not tell where the client is.</source>
        <translation>Lisez les entrées du journal : ce qui en est connu n&apos;indique pas où en est le client.</translation>
    </message>
    <message>
        <source>The upgrade starts at %1 (local time of the client) if the computer is on.</source>
        <translation>La mise à niveau démarre le %1 (heure locale du client) si l&apos;ordinateur est allumé.</translation>
    </message>
    <message>
        <source>Nothing is left to do for this client.</source>
        <translation>Il ne reste rien à faire pour ce client.</translation>
    </message>
    <message>
        <source>Read the records before the end of the run: none of the failures that Ccmscope knows is told there.</source>
        <translation>Lisez les entrées qui précèdent la fin de l&apos;exécution : aucun des échecs que Ccmscope connaît n&apos;y est rapporté.</translation>
    </message>
</context>
<context>
    <name>ccm::NotesView</name>
    <message>
        <source>Notes of the case</source>
        <translation>Notes du dossier</translation>
    </message>
    <message>
        <source>What you found, what you tried, what is still to be asked. Saved with the case.</source>
        <translation>Ce que vous avez trouvé, ce que vous avez essayé, ce qui reste à demander. Enregistré avec le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n character(s) will not be saved: the notes are too long.</source>
        <translation>
            <numerusform>Le dernier caractère (%n) ne sera pas enregistré : les notes sont trop longues.</numerusform>
            <numerusform>Les %n derniers caractères ne seront pas enregistrés : les notes sont trop longues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Notifier</name>
    <message>
        <source>Show the record</source>
        <translation>Afficher l&apos;entrée</translation>
    </message>
</context>
<context>
    <name>ccm::OrderView</name>
    <message>
        <source>What a client needs is installed from top to bottom.</source>
        <translation>Ce dont un client a besoin est installé de haut en bas.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are only placed in the ccmsetup folder, not run.</source>
        <translation>
            <numerusform>%n élément est seulement placé dans le dossier ccmsetup, pas lancé.</numerusform>
            <numerusform>%n éléments sont seulement placés dans le dossier ccmsetup, pas lancés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) share their order with others; which comes first is not said.</source>
        <translation>
            <numerusform>%n élément partage son ordre avec d&apos;autres ; lequel vient en premier n&apos;est pas dit.</numerusform>
            <numerusform>%n éléments partagent leur ordre avec d&apos;autres ; lequel vient en premier n&apos;est pas dit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no order and stand at the end, in the order of the file.</source>
        <translation>
            <numerusform>%n élément n&apos;a pas d&apos;ordre et se trouve à la fin, dans l&apos;ordre du fichier.</numerusform>
            <numerusform>%n éléments n&apos;ont pas d&apos;ordre et se trouvent à la fin, dans l&apos;ordre du fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Items in the order of installation</source>
        <translation>Éléments dans l&apos;ordre d&apos;installation</translation>
    </message>
    <message>
        <source>What is installed, in which order; what is only placed in the ccmsetup folder; what has no order.</source>
        <translation>Ce qui est installé, et dans quel ordre ; ce qui est seulement placé dans le dossier ccmsetup ; ce qui n&apos;a pas d&apos;ordre.</translation>
    </message>
    <message>
        <source>The manifest holds no items.</source>
        <translation>Le manifeste ne contient aucun élément.</translation>
    </message>
</context>
<context>
    <name>ccm::OtherFileModel</name>
    <message>
        <source>Not here; the manifest names it</source>
        <translation>Absent ici ; le manifeste le nomme</translation>
    </message>
    <message>
        <source>No item names it</source>
        <translation>Aucun élément ne le nomme</translation>
    </message>
    <message>
        <source>Item %1, in the manifest&apos;s folder</source>
        <extracomment>%1: numbers of items, joined by commas</extracomment>
        <translation>Élément %1, dans le dossier du manifeste</translation>
    </message>
    <message>
        <source>Item %1</source>
        <extracomment>%1: numbers of items, joined by commas</extracomment>
        <translation>Élément %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Items of the manifest</source>
        <translation>Éléments du manifeste</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
</context>
<context>
    <name>ccm::OtherFilesView</name>
    <message numerus="yes">
        <source>%n other file(s) lie beside the manifest.</source>
        <translation>
            <numerusform>%n autre fichier se trouve à côté du manifeste.</numerusform>
            <numerusform>%n autres fichiers se trouvent à côté du manifeste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) lie there too.</source>
        <translation>
            <numerusform>%n élément s&apos;y trouve aussi.</numerusform>
            <numerusform>%n éléments s&apos;y trouvent aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) lie elsewhere.</source>
        <translation>
            <numerusform>%n élément se trouve ailleurs.</numerusform>
            <numerusform>%n éléments se trouvent ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other files beside the manifest</source>
        <translation>Autres fichiers à côté du manifeste</translation>
    </message>
    <message>
        <source>What else lies in the cabinet or beside the file.</source>
        <translation>Ce qui se trouve d&apos;autre dans le cabinet ou à côté du fichier.</translation>
    </message>
    <message>
        <source>What lies beside the manifest is not known. Open the ccmsetup.cab or its folder to see the files that come with it.</source>
        <translation>Ce qui se trouve à côté du manifeste n&apos;est pas connu. Ouvrez le ccmsetup.cab ou son dossier pour voir les fichiers qui l&apos;accompagnent.</translation>
    </message>
</context>
<context>
    <name>ccm::OutcomeChange</name>
    <message>
        <source>%1 would come: %2, action: %3.</source>
        <translation>%1 arriverait : %2, action : %3.</translation>
    </message>
    <message>
        <source>%1 would no longer be asked for.</source>
        <translation>%1 ne serait plus demandé.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3, action: %4 instead of %5.</source>
        <translation>%1 : %2 au lieu de %3, action : %4 au lieu de %5.</translation>
    </message>
    <message>
        <source>Nothing would change for this client.</source>
        <translation>Rien ne changerait pour ce client.</translation>
    </message>
    <message numerus="yes">
        <source>The client itself would fare the same; %n item(s) would not.</source>
        <translation>
            <numerusform>Pour le client lui-même, rien ne changerait ; pour %n élément, si.</numerusform>
            <numerusform>Pour le client lui-même, rien ne changerait ; pour %n éléments, si.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1 After: %2</source>
        <translation>Avant : %1 Après : %2</translation>
    </message>
</context>
<context>
    <name>ccm::PackageSignature</name>
    <message>
        <source>Its streams are together larger than the file.</source>
        <translation>Ses flux sont ensemble plus grands que le fichier.</translation>
    </message>
    <message>
        <source>Its storages are nested too deeply.</source>
        <translation>Ses stockages sont imbriqués trop profondément.</translation>
    </message>
    <message>
        <source>It has two streams that are called the signature.</source>
        <translation>Il a deux flux qui s&apos;appellent la signature.</translation>
    </message>
    <message>
        <source>The signature covers what the streams of the package hold, but not their names and sizes: the package has no stream MsiDigitalSignatureEx.</source>
        <translation>La signature couvre ce que contiennent les flux du package, mais pas leurs noms ni leurs tailles : le package n&apos;a pas de flux MsiDigitalSignatureEx.</translation>
    </message>
</context>
<context>
    <name>ccm::PaneStack</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Annuler le chargement</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Ceci n&apos;a pas pu être lu</translation>
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
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Upgrade window</source>
        <translation>Fenêtre de mise à niveau</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Exécution du %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>A manifest without a cabinet is not signed</source>
        <translation>Un manifeste sans cabinet n&apos;est pas signé</translation>
    </message>
    <message>
        <source>Only ccmsetup.cab carries a signature. Open that to see by whom.</source>
        <translation>Seul ccmsetup.cab porte une signature. Ouvrez-le pour voir de qui elle est.</translation>
    </message>
    <message>
        <source>Signature: cannot be read</source>
        <translation>Signature : illisible</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <comment>few words: how it stands</comment>
        <translation>Signature : %1</translation>
    </message>
</context>
<context>
    <name>ccm::PasswordDialog</name>
    <message>
        <source>Password of the archive</source>
        <translation>Mot de passe de l&apos;archive</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe :</translation>
    </message>
    <message>
        <source>It is used for this opening only, and kept nowhere.</source>
        <translation>Il n&apos;est utilisé que pour cette ouverture, et n&apos;est conservé nulle part.</translation>
    </message>
</context>
<context>
    <name>ccm::PeFile</name>
    <message>
        <source>It is no program or library of Windows.</source>
        <translation>Ce n&apos;est pas un programme ni une bibliothèque de Windows.</translation>
    </message>
    <message>
        <source>Its optional header is too short.</source>
        <translation>Son en-tête facultatif est trop court.</translation>
    </message>
    <message>
        <source>Its optional header is neither of PE32 nor of PE32+.</source>
        <translation>Son en-tête facultatif n&apos;est ni de PE32 ni de PE32+.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n section(s).</source>
        <translation>
            <numerusform>Il a plus de %n section.</numerusform>
            <numerusform>Il a plus de %n sections.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its resources point to a place that is not in the file.</source>
        <translation>Ses ressources pointent vers un endroit qui n&apos;est pas dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>A folder of its resources has more than %n part(s).</source>
        <translation>
            <numerusform>Un répertoire de ses ressources a plus de %n partie.</numerusform>
            <numerusform>Un répertoire de ses ressources a plus de %n parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its version resource has more than %n byte(s).</source>
        <translation>
            <numerusform>Sa ressource de version a plus de %n octet.</numerusform>
            <numerusform>Sa ressource de version a plus de %n octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its resources are not three levels deep.</source>
        <translation>Ses ressources n&apos;ont pas trois niveaux de profondeur.</translation>
    </message>
</context>
<context>
    <name>ccm::PhaseModel</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>lignes %1 à %2</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>ccm::PhasesCsv</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Démarrée par</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Dernière ligne</translation>
    </message>
</context>
<context>
    <name>ccm::PlanCheck</name>
    <message>
        <source>This must be a number from %1 to %2.</source>
        <translation>Il faut ici un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Il faut ici un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>This must be a date and a time that the calendar has.</source>
        <translation>Il faut ici une date et une heure que le calendrier possède.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this system knows.</source>
        <translation>« %1 » n&apos;est pas un fuseau horaire que ce système connaît.</translation>
    </message>
    <message numerus="yes">
        <source>A window of %n day(s) is longer than the 31 that are usual.</source>
        <translation>
            <numerusform>Une fenêtre de %n jour est plus longue que les 31 habituels.</numerusform>
            <numerusform>Une fenêtre de %n jours est plus longue que les 31 habituels.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first hours are as long as the window; clients draw in the 24 hours after them.</source>
        <translation>Les premières heures sont aussi longues que la fenêtre ; les clients tirent dans les 24 heures qui suivent.</translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n kind(s) of clients.</source>
        <translation>
            <numerusform>Un plan a au plus %n type de clients.</numerusform>
            <numerusform>Un plan a au plus %n types de clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>This must be a day, a start, and an end within 24 hours after it.</source>
        <translation>Il faut ici un jour, un début, et une fin dans les 24 heures qui suivent.</translation>
    </message>
    <message>
        <source>The site “%1” of “%2” is not among the plan&apos;s sites.</source>
        <translation>Le site « %1 » de « %2 » n&apos;est pas parmi les sites du plan.</translation>
    </message>
    <message>
        <source>The clients of “%1” are never on and will not start.</source>
        <translation>Les clients de « %1 » ne sont jamais allumés et ne démarreront pas.</translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n site(s).</source>
        <translation>
            <numerusform>Un plan a au plus %n site.</numerusform>
            <numerusform>Un plan a au plus %n sites.</numerusform>
        </translation>
    </message>
    <message>
        <source>With 0 at all times, nothing is ever downloaded.</source>
        <translation>Avec 0 à tout moment, rien n&apos;est jamais téléchargé.</translation>
    </message>
    <message>
        <source>This must be a time from 00:00 to 23:59.</source>
        <translation>Il faut ici une heure de 00:00 à 23:59.</translation>
    </message>
    <message>
        <source>The link of “%1” carries nothing; any client that downloads overloads it.</source>
        <translation>La liaison de « %1 » ne transporte rien ; tout client qui télécharge la surcharge.</translation>
    </message>
    <message>
        <source>The distribution point “%1” of “%2” is not among those of the plan.</source>
        <translation>Le point de distribution « %1 » de « %2 » n&apos;est pas parmi ceux du plan.</translation>
    </message>
    <message>
        <source>“%1” stands in the list more than once.</source>
        <translation>« %1 » figure plus d&apos;une fois dans la liste.</translation>
    </message>
    <message>
        <source>This must be a day of the week.</source>
        <translation>Il faut ici un jour de la semaine.</translation>
    </message>
</context>
<context>
    <name>ccm::PlanComparisonModel</name>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Ce plan</translation>
    </message>
    <message>
        <source>The other plan</source>
        <translation>L&apos;autre plan</translation>
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
        <translation>Comparer avec un fichier de plan</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Plans (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the plan?</source>
        <translation>Enregistrer le plan ?</translation>
    </message>
    <message>
        <source>The plan has been changed and is not saved.</source>
        <translation>Le plan a été modifié et n&apos;est pas enregistré.</translation>
    </message>
    <message>
        <source>The plan is not saved: one of its inputs is not possible. It is marked on the left.</source>
        <translation>Le plan n&apos;est pas enregistré : l&apos;une de ses données n&apos;est pas possible. Elle est signalée à gauche.</translation>
    </message>
    <message>
        <source>Open a site and a client to take it from their comparison.</source>
        <translation>Ouvrez un site et un client pour la prendre dans leur comparaison.</translation>
    </message>
    <message>
        <source>Nothing differs or misses on the open client: there is nothing to add up.</source>
        <translation>Rien ne diffère ni ne manque sur le client ouvert : il n&apos;y a rien à additionner.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that differ or are missing on the open client: %1.</source>
        <translation>
            <numerusform>%n fichier qui diffère ou manque sur le client ouvert : %1.</numerusform>
            <numerusform>%n fichiers qui diffèrent ou manquent sur le client ouvert : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is of unknown size and not counted.</source>
        <translation>
            <numerusform>%n d&apos;entre eux est de taille inconnue et n&apos;est pas compté.</numerusform>
            <numerusform>%n d&apos;entre eux sont de taille inconnue et ne sont pas comptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n item(s) it is not known whether they would be downloaded.</source>
        <translation>
            <numerusform>Pour %n élément, on ne sait pas s&apos;il serait téléchargé.</numerusform>
            <numerusform>Pour %n éléments, on ne sait pas s&apos;ils seraient téléchargés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use the %n day(s) of the open client&apos;s policy</source>
        <translation>
            <numerusform>Utiliser le %n jour de la stratégie du client ouvert</numerusform>
            <numerusform>Utiliser les %n jours de la stratégie du client ouvert</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the days of the open client&apos;s policy</source>
        <translation>Utiliser les jours de la stratégie du client ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n opened client(s)</source>
        <translation>
            <numerusform>%n client ouvert</numerusform>
            <numerusform>%n clients ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) of other times than the plan&apos;s were left out.</source>
        <translation>
            <numerusform>%n moment d&apos;une autre période que celle du plan a été laissé de côté.</numerusform>
            <numerusform>%n moments d&apos;une autre période que celle du plan ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read.</source>
        <translation>
            <numerusform>%n ligne n&apos;a pas pu être lue.</numerusform>
            <numerusform>%n lignes n&apos;ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>A plan for a week</source>
        <translation>Un plan pour une semaine</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Ouvrir...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Enregistrer &amp;sous...</translation>
    </message>
    <message>
        <source>&amp;Keep this plan to compare</source>
        <translation>&amp;Garder ce plan pour comparer</translation>
    </message>
    <message>
        <source>Compare with a plan &amp;file...</source>
        <translation>Comparer avec un &amp;fichier de plan...</translation>
    </message>
    <message>
        <source>RandomizeMaxDays, as the management point told the client that is open.</source>
        <translation>RandomizeMaxDays, tel que le point de gestion l&apos;a communiqué au client ouvert.</translation>
    </message>
    <message>
        <source>Lay the opened &amp;clients over it</source>
        <translation>Superposer les &amp;clients ouverts</translation>
    </message>
    <message>
        <source>The moments that they drew and when they were done: of the client that is open and of those in the list of Compare.</source>
        <translation>Les moments qu&apos;ils ont tirés et ceux où ils ont terminé : du client ouvert et de ceux de la liste de Comparaison.</translation>
    </message>
    <message>
        <source>Lay a list of &amp;done clients over it...</source>
        <translation>Superposer une &amp;liste de clients terminés...</translation>
    </message>
    <message>
        <source>Open a list of clients that are done</source>
        <translation>Ouvrir une liste de clients terminés</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Take it away again</source>
        <translation>Re&amp;tirer la superposition</translation>
    </message>
    <message>
        <source>Save the c&amp;hart...</source>
        <translation>Enregistrer le gra&amp;phique...</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Save a &amp;report...</source>
        <translation>Enregistrer un &amp;rapport...</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>Page (*.html);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Plans (*.json)</translation>
    </message>
</context>
<context>
    <name>ccm::PlanFigures</name>
    <message>
        <source>The window must end at least a day after it opens.</source>
        <translation>La fenêtre doit se terminer au moins un jour après son ouverture.</translation>
    </message>
    <message numerus="yes">
        <source>A window has at most %n day(s).</source>
        <translation>
            <numerusform>Une fenêtre a au plus %n jour.</numerusform>
            <numerusform>Une fenêtre a au plus %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::PlanInputs</name>
    <message>
        <source>Name of the plan</source>
        <translation>Nom du plan</translation>
    </message>
    <message>
        <source>How the plan is called in reports and comparisons.</source>
        <translation>Comment le plan s&apos;appelle dans les rapports et les comparaisons.</translation>
    </message>
    <message>
        <source>Clients and links from a preset</source>
        <translation>Clients et liaisons d&apos;un préréglage</translation>
    </message>
    <message>
        <source>Replaces clients and links by typical ones; the window stays. All their numbers are our assumptions, to begin with.</source>
        <translation>Remplace les clients et les liaisons par d&apos;autres, typiques ; la fenêtre reste. Tous leurs chiffres sont nos hypothèses, pour commencer.</translation>
    </message>
    <message>
        <source>Upgrade window</source>
        <translation>Fenêtre de mise à niveau</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liaisons</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Fenêtres de maintenance</translation>
    </message>
    <message>
        <source>How clients draw</source>
        <translation>Comment les clients tirent</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
</context>
<context>
    <name>ccm::PlanPresets</name>
    <message>
        <source>1,000 clients</source>
        <translation>1 000 clients</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>25,000 clients</source>
        <translation>25 000 clients</translation>
    </message>
    <message>
        <source>150,000 clients</source>
        <translation>150 000 clients</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Toujours allumés</translation>
    </message>
    <message>
        <source>Clients that are always on</source>
        <translation>Clients toujours allumés</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Office PCs</source>
        <translation>PC de bureau</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Centre de services</translation>
    </message>
    <message>
        <source>Virtual desktops</source>
        <translation>Bureaux virtuels</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Portables</translation>
    </message>
    <message>
        <source>Three sites on thin links</source>
        <translation>Trois sites sur liaisons étroites</translation>
    </message>
    <message>
        <source>Branch office</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Usine</translation>
    </message>
    <message>
        <source>Plant office</source>
        <translation>Bureau de l&apos;usine</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Succursale</translation>
    </message>
</context>
<context>
    <name>ccm::PlanReader</name>
    <message>
        <source>the IANA name of a time zone that this system knows, such as Europe/Berlin</source>
        <translation>le nom IANA d&apos;un fuseau horaire que ce système connaît, tel que Europe/Berlin</translation>
    </message>
    <message>
        <source>a local time without a zone, such as 2026-11-30T00:00:00</source>
        <translation>une heure locale sans fuseau, telle que 2026-11-30T00:00:00</translation>
    </message>
    <message>
        <source>“opening” does not exist in %1, where clocks skip it; %2 is used.</source>
        <translation>« opening » n&apos;existe pas dans %1, où les horloges la sautent ; %2 est utilisé.</translation>
    </message>
    <message>
        <source>“always”, “office8x5”, “office10x5”, “laptop” or “vdi”</source>
        <translation>« always », « office8x5 », « office10x5 », « laptop » ou « vdi »</translation>
    </message>
    <message>
        <source>a day, a start and an end, such as [&quot;mon&quot;, &quot;08:00&quot;, &quot;20:00&quot;]</source>
        <translation>un jour, un début et une fin, tels que [&quot;mon&quot;, &quot;08:00&quot;, &quot;20:00&quot;]</translation>
    </message>
    <message>
        <source>“always”, “office8x5”, “office10x5”, “laptop”, “vdi” or an object with “weekly”</source>
        <translation>« always », « office8x5 », « office10x5 », « laptop », « vdi » ou un objet avec « weekly »</translation>
    </message>
    <message>
        <source>“servers”, “collection” or “inactive”</source>
        <translation>« servers », « collection » ou « inactive »</translation>
    </message>
    <message>
        <source>a time from 00:00 to 24:00</source>
        <translation>une heure de 00:00 à 24:00</translation>
    </message>
    <message>
        <source>above 0 where “kbitPerSecond” is 0</source>
        <translation>plus de 0 là où « kbitPerSecond » est 0</translation>
    </message>
    <message>
        <source>“comparison”, or missing</source>
        <translation>« comparison », ou absent</translation>
    </message>
    <message>
        <source>a day of the week from “mon” to “sun”</source>
        <translation>un jour de la semaine de « mon » à « sun »</translation>
    </message>
    <message>
        <source>a time from 00:00 to 23:59</source>
        <translation>une heure de 00:00 à 23:59</translation>
    </message>
    <message>
        <source>“remaining” or “full”</source>
        <translation>« remaining » ou « full »</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>The plan names no “timeZone”; its times are taken as UTC.</source>
        <translation>Le plan ne nomme pas de « timeZone » ; ses heures sont prises en UTC.</translation>
    </message>
    <message>
        <source>A plan file has at most %1 bytes.</source>
        <translation>Un fichier de plan a au plus %1 octets.</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>Ce n&apos;est pas du JSON : %1.</translation>
    </message>
    <message>
        <source>A plan file holds one JSON object.</source>
        <translation>Un fichier de plan contient un objet JSON.</translation>
    </message>
    <message>
        <source>Its “schema” is not 1.</source>
        <translation>Son « schema » n&apos;est pas 1.</translation>
    </message>
</context>
<context>
    <name>ccm::PlanReport</name>
    <message>
        <source>Upgrade window</source>
        <translation>Fenêtre de mise à niveau</translation>
    </message>
    <message>
        <source>Upgrade window: %1</source>
        <translation>Fenêtre de mise à niveau : %1</translation>
    </message>
    <message>
        <source>our default</source>
        <translation>notre valeur par défaut</translation>
    </message>
    <message>
        <source>as the plan states</source>
        <translation>comme l&apos;indique le plan</translation>
    </message>
    <message>
        <source>the files that differ or are missing on a compared client</source>
        <translation>les fichiers qui diffèrent ou manquent sur un client comparé</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1 to %2, %3</source>
        <translation>
            <numerusform>%n jour du %1 au %2, %3</numerusform>
            <numerusform>%n jours du %1 au %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each client (%2)</source>
        <translation>%1 pour chaque client (%2)</translation>
    </message>
    <message>
        <source>Maintenance window: %1 %2, %3 hours</source>
        <translation>Fenêtre de maintenance : %1 %2, %3 heures</translation>
    </message>
    <message>
        <source>Compared with another plan</source>
        <translation>Comparé à un autre plan</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documenté</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>What was seen of the roll-out</source>
        <translation>Ce qui a été vu du déploiement</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liaisons</translation>
    </message>
    <message>
        <source>Other numbers of days</source>
        <translation>Autres nombres de jours</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Starts over time; the numbers stand under “Day by day”.</source>
        <translation>Démarrages dans le temps ; les chiffres figurent sous « Jour par jour ».</translation>
    </message>
    <message>
        <source>Starts over time</source>
        <translation>Démarrages dans le temps</translation>
    </message>
</context>
<context>
    <name>ccm::PlanText</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 à %3</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>toujours allumés</translation>
    </message>
    <message>
        <source>on Mon to Fri 09:00 to 17:00</source>
        <translation>allumés lun. à ven. 09:00 à 17:00</translation>
    </message>
    <message>
        <source>on Mon to Fri 08:00 to 18:00</source>
        <translation>allumés lun. à ven. 08:00 à 18:00</translation>
    </message>
    <message>
        <source>laptops, on Mon to Fri 08:00 to 18:00</source>
        <translation>portables, allumés lun. à ven. 08:00 à 18:00</translation>
    </message>
    <message>
        <source>virtual desktops, on Mon to Fri 07:00 to 19:00</source>
        <translation>bureaux virtuels, allumés lun. à ven. 07:00 à 19:00</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>allumés %1</translation>
    </message>
    <message>
        <source>Clients without a name</source>
        <translation>Clients sans nom</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>site %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>never on</source>
        <translation>jamais allumés</translation>
    </message>
    <message>
        <source>%1, used on %2 % of these days</source>
        <translation>%1, utilisés %2 % de ces jours</translation>
    </message>
    <message>
        <source>excluded: servers are not upgraded</source>
        <translation>exclus : les serveurs ne sont pas mis à niveau</translation>
    </message>
    <message>
        <source>excluded: in the exclusion collection</source>
        <translation>exclus : dans le regroupement d&apos;exclusion</translation>
    </message>
    <message>
        <source>excluded: inactive</source>
        <translation>exclus : inactifs</translation>
    </message>
    <message>
        <source>The plan has no clients.</source>
        <translation>Le plan n&apos;a pas de clients.</translation>
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
        <translation>Chiffres des deux plans</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Garder ce plan</translation>
    </message>
    <message>
        <source>Keeps the plan as it is now, to compare what you change next with it.</source>
        <translation>Garde le plan tel qu&apos;il est maintenant, pour lui comparer ce que vous modifiez ensuite.</translation>
    </message>
    <message>
        <source>Compare with a file...</source>
        <translation>Comparer avec un fichier...</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Goes on with the other plan and compares with this one.</source>
        <translation>Continue avec l&apos;autre plan et compare avec celui-ci.</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>Terminer la comparaison</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Ce plan</translation>
    </message>
    <message>
        <source>The other plan</source>
        <translation>L&apos;autre plan</translation>
    </message>
    <message>
        <source>No other plan to compare with</source>
        <translation>Aucun autre plan à comparer</translation>
    </message>
    <message>
        <source>Keep this plan and change something, or take one from a file.</source>
        <translation>Gardez ce plan et modifiez quelque chose, ou prenez-en un dans un fichier.</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (maintenant)</translation>
    </message>
    <message>
        <source>%1 (kept)</source>
        <translation>%1 (gardé)</translation>
    </message>
</context>
<context>
    <name>ccm::PointModel</name>
    <message>
        <source>Distribution point</source>
        <translation>Point de distribution</translation>
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
        <translation>%1 : La valeur de « allowed » est true ou false, et non « %2 ». Tant que ce n&apos;est pas corrigé, l&apos;accès réseau est interdit.</translation>
    </message>
    <message>
        <source>%1: The file cannot be read or understood. Until it is mended, network access is forbidden.</source>
        <translation>%1 : Le fichier ne peut pas être lu ou compris. Tant que ce n&apos;est pas corrigé, l&apos;accès réseau est interdit.</translation>
    </message>
    <message>
        <source>The administrator of this computer has forbidden network access (%1).</source>
        <translation>L&apos;administrateur de cet ordinateur a interdit l&apos;accès réseau (%1).</translation>
    </message>
    <message>
        <source>Network access is switched off in the settings of Ccmscope.</source>
        <translation>L&apos;accès réseau est désactivé dans les paramètres de Ccmscope.</translation>
    </message>
</context>
<context>
    <name>ccm::PredictedLog</name>
    <message>
        <source>Nothing tells the Windows folder of the client, so paths keep their %windir%.</source>
        <translation>Rien n&apos;indique le dossier Windows du client, les chemins gardent donc leur %windir%.</translation>
    </message>
    <message>
        <source>Some items are not known well enough for lines of their own.</source>
        <translation>Certains éléments ne sont pas assez connus pour avoir leurs propres lignes.</translation>
    </message>
    <message>
        <source>No published log of 2012 tells how an item that does not apply is worded, so those lines are missing.</source>
        <translation>Aucun journal publié de 2012 ne montre comment est formulé un élément qui ne s&apos;applique pas, ces lignes manquent donc.</translation>
    </message>
    <message>
        <source>client.msi is put into a folder whose name is made up at that moment, so the lines with its path are missing.</source>
        <translation>client.msi est mis dans un dossier dont le nom est inventé à ce moment-là, les lignes avec son chemin manquent donc.</translation>
    </message>
    <message>
        <source>The words are those of the current branch, because nothing tells the version of ccmsetup.</source>
        <translation>Les formulations sont celles de la branche actuelle, car rien n&apos;indique la version de ccmsetup.</translation>
    </message>
    <message>
        <source>The words are those of 2012 SP1, because ccmsetup is version %1.</source>
        <translation>Les formulations sont celles de 2012 SP1, car ccmsetup est en version %1.</translation>
    </message>
    <message>
        <source>The words are those of the current branch, because ccmsetup is version %1.</source>
        <translation>Les formulations sont celles de la branche actuelle, car ccmsetup est en version %1.</translation>
    </message>
    <message>
        <source>How ccmsetup words that it installs or upgrades the client is not known from a published log, so that line is missing.</source>
        <translation>La formulation par laquelle ccmsetup dit qu&apos;il installe ou met à niveau le client n&apos;est connue d&apos;aucun journal publié, cette ligne manque donc.</translation>
    </message>
    <message>
        <source>What happens to the client is not known, so its lines are missing.</source>
        <translation>Ce qui arrive au client n&apos;est pas connu, ses lignes manquent donc.</translation>
    </message>
    <message>
        <source>How ccmsetup words that it stops for this reason is not known from a published log, so that line is missing.</source>
        <translation>La formulation par laquelle ccmsetup dit qu&apos;il s&apos;arrête pour cette raison n&apos;est connue d&apos;aucun journal publié, cette ligne manque donc.</translation>
    </message>
</context>
<context>
    <name>ccm::PredictedLogModel</name>
    <message>
        <source>as predicted</source>
        <translation>comme prédit</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>première différence</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>non journalisé</translation>
    </message>
    <message>
        <source>not predicted</source>
        <translation>non prédit</translation>
    </message>
    <message>
        <source>wording seen in a log of this generation</source>
        <translation>formulation vue dans un journal de cette génération</translation>
    </message>
    <message>
        <source>wording of the other generation; may be missing</source>
        <translation>formulation de l&apos;autre génération ; peut manquer</translation>
    </message>
    <message>
        <source>if downloads and installations succeed</source>
        <translation>si les téléchargements et les installations réussissent</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Journalisé</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
</context>
<context>
    <name>ccm::PredictedView</name>
    <message>
        <source>%1 The run in the log began at %2; what it changed on the client, the prediction finds done already.</source>
        <extracomment>%1: what differs; %2: date and time</extracomment>
        <translation>%1 L&apos;exécution du journal a commencé à %2 ; ce qu&apos;elle a modifié sur le client, la prédiction le trouve déjà fait.</translation>
    </message>
    <message>
        <source>Prediction and log</source>
        <translation>Prédiction et journal</translation>
    </message>
    <message>
        <source>Notes on the prediction</source>
        <translation>Remarques sur la prédiction</translation>
    </message>
    <message>
        <source>Predicted and logged lines</source>
        <translation>Lignes prédites et journalisées</translation>
    </message>
    <message>
        <source>The lines that the run would write, beside those of the last such run in the logs.</source>
        <translation>Les lignes que l&apos;exécution écrirait, à côté de celles de la dernière exécution de ce genre dans les journaux.</translation>
    </message>
    <message>
        <source>No log of such a run was opened, so there is nothing to compare the prediction with.</source>
        <translation>Aucun journal d&apos;une telle exécution n&apos;a été ouvert, il n&apos;y a donc rien à quoi comparer la prédiction.</translation>
    </message>
</context>
<context>
    <name>ccm::ProgramSignature</name>
    <message>
        <source>It is no program or library of Windows.</source>
        <translation>Ce n&apos;est pas un programme ni une bibliothèque de Windows.</translation>
    </message>
    <message>
        <source>Its optional header is neither of PE32 nor of PE32+.</source>
        <translation>Son en-tête facultatif n&apos;est ni de PE32 ni de PE32+.</translation>
    </message>
    <message>
        <source>Its optional header is too short.</source>
        <translation>Son en-tête facultatif est trop court.</translation>
    </message>
    <message>
        <source>A signature in it has a length that does not fit its table.</source>
        <translation>Une signature qu&apos;il contient a une longueur qui ne correspond pas à sa table.</translation>
    </message>
    <message>
        <source>It has more signatures than Ccmscope reads.</source>
        <translation>Il a plus de signatures que Ccmscope n&apos;en lit.</translation>
    </message>
    <message>
        <source>Its table of signatures holds an entry of an unknown kind, which was left out.</source>
        <translation>Sa table de signatures contient une entrée d&apos;un type inconnu, qui a été laissée de côté.</translation>
    </message>
    <message>
        <source>Its header says that the signature lies at byte %1 with %2 bytes, which is not a place in this file after the header.</source>
        <translation>Son en-tête dit que la signature se trouve à l&apos;octet %1 avec %2 octets, ce qui n&apos;est pas une place dans ce fichier après l&apos;en-tête.</translation>
    </message>
    <message>
        <source>Its signature is larger than Ccmscope reads.</source>
        <translation>Sa signature est plus grande que ce que Ccmscope lit.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) follow the signature, and no signature covers them.</source>
        <translation>
            <numerusform>%n octet suit la signature, et aucune signature ne le couvre.</numerusform>
            <numerusform>%n octets suivent la signature, et aucune signature ne les couvre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ProgressLine</name>
    <message>
        <source>Share of the download that has been transferred</source>
        <translation>Part du téléchargement qui a été transférée</translation>
    </message>
    <message>
        <source>Shows the last record of it</source>
        <translation>Affiche sa dernière entrée</translation>
    </message>
</context>
<context>
    <name>ccm::ProtectionStatements</name>
    <message>
        <source>Started by</source>
        <translation>Démarré par</translation>
    </message>
    <message>
        <source>SCEPInstall.exe looked at</source>
        <translation>SCEPInstall.exe examiné</translation>
    </message>
    <message>
        <source>Found installed</source>
        <translation>Trouvé installé</translation>
    </message>
    <message>
        <source>Lower than the installer</source>
        <translation>Inférieur à l&apos;installateur</translation>
    </message>
    <message>
        <source>Installation started</source>
        <translation>Installation démarrée</translation>
    </message>
    <message>
        <source>Result of the installer</source>
        <translation>Résultat de l&apos;installateur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>State message sent</source>
        <translation>Message d&apos;état envoyé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Installed successfully</source>
        <translation>Installé avec succès</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Version avant</translation>
    </message>
    <message>
        <source>%1, by the installer that succeeded</source>
        <translation>%1, par l&apos;installateur qui a réussi</translation>
    </message>
    <message>
        <source>Version after</source>
        <translation>Version après</translation>
    </message>
    <message>
        <source>SCEPInstall.exe on disk</source>
        <translation>SCEPInstall.exe sur le disque</translation>
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
        <translation> ; </translation>
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
        <translation>E&amp;xécution :</translation>
    </message>
    <message>
        <source>Kind of run</source>
        <translation>Type d&apos;exécution</translation>
    </message>
    <message>
        <source>An automatic upgrade (/AutoUpgrade), the scheduled task (/UpgradeWinTask) and a manual run treat the same client differently.</source>
        <translation>Une mise à niveau automatique (/AutoUpgrade), la tâche planifiée (/UpgradeWinTask) et une exécution manuelle traitent différemment le même client.</translation>
    </message>
    <message>
        <source>Automatic upgrade run</source>
        <translation>Exécution de mise à niveau automatique</translation>
    </message>
    <message>
        <source>Scheduled task run</source>
        <translation>Exécution de tâche planifiée</translation>
    </message>
    <message>
        <source>Manual ccmsetup</source>
        <translation>ccmsetup manuel</translation>
    </message>
    <message>
        <source>Suppose something instead of what is known, and see what would follow</source>
        <translation>Supposer autre chose que ce qui est connu, et voir ce qui s&apos;ensuivrait</translation>
    </message>
    <message>
        <source>The site has the earlier manifest</source>
        <translation>Le site a le manifeste antérieur</translation>
    </message>
    <message>
        <source>The client is installed again by an administrative action</source>
        <translation>Le client est réinstallé par une action d&apos;administration</translation>
    </message>
    <message>
        <source>ccmsetup is given /IgnoreSkipUpgrade</source>
        <translation>ccmsetup reçoit /IgnoreSkipUpgrade</translation>
    </message>
    <message>
        <source>Suppose &amp;nothing</source>
        <translation>Ne &amp;rien supposer</translation>
    </message>
    <message>
        <source>The site leaves &amp;servers out</source>
        <translation>Le site laisse les &amp;serveurs de côté</translation>
    </message>
    <message>
        <source>As its last answer says</source>
        <translation>Comme le dit sa dernière réponse</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Suppose an installed version</source>
        <translation>Supposer une version installée</translation>
    </message>
    <message>
        <source>Version of the client that is installed, for example 5.00.9122.1000:</source>
        <translation>Version du client qui est installée, par exemple 5.00.9122.1000 :</translation>
    </message>
    <message>
        <source>&amp;What if (something is supposed)</source>
        <translation>Et &amp;si (supposition active)</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>Et &amp;si</translation>
    </message>
    <message>
        <source>The client.msi on its disk is what is installed (version %1)</source>
        <translation>Le client.msi sur son disque est ce qui est installé (version %1)</translation>
    </message>
    <message>
        <source>&amp;Assume that %1 is installed</source>
        <translation>Supposer &amp;que la version %1 est installée</translation>
    </message>
    <message>
        <source>Nothing tells which version is installed; the client.msi on its disk is version %1.</source>
        <translation>Rien n&apos;indique quelle version est installée ; le client.msi sur son disque est en version %1.</translation>
    </message>
    <message>
        <source>Version %1 of the client is installed…</source>
        <translation>La version %1 du client est installée…</translation>
    </message>
    <message>
        <source>Another version of the client is installed…</source>
        <translation>Une autre version du client est installée…</translation>
    </message>
</context>
<context>
    <name>ccm::ReadManifest</name>
    <message>
        <source>The folder holds neither ccmsetup.cab nor ccmsetup.xml.</source>
        <translation>Le dossier ne contient ni ccmsetup.cab ni ccmsetup.xml.</translation>
    </message>
    <message>
        <source>Addresses are not fetched; copy the file first.</source>
        <translation>Les adresses ne sont pas téléchargées ; copiez d&apos;abord le fichier.</translation>
    </message>
</context>
<context>
    <name>ccm::Reality</name>
    <message>
        <source>too few to tell</source>
        <translation>trop peu pour le dire</translation>
    </message>
    <message>
        <source>as forecast</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>ahead of the forecast</source>
        <translation>en avance sur la prévision</translation>
    </message>
    <message>
        <source>behind the forecast</source>
        <translation>en retard sur la prévision</translation>
    </message>
    <message>
        <source>not plausible under the forecast</source>
        <translation>pas plausible selon la prévision</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <extracomment>A moment as in &quot;Thu 10 Sep 22:04&quot;</extracomment>
        <translation>ddd d MMM HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n drawn moment(s): %1.</source>
        <translation>
            <numerusform>%n moment tiré : %1.</numerusform>
            <numerusform>%n moments tirés : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean rank: p = %1; spread (Kolmogorov-Smirnov): p = %2.</source>
        <translation>Rang moyen : p = %1 ; dispersion (Kolmogorov-Smirnov) : p = %2.</translation>
    </message>
    <message>
        <source>%1 of %2 clients were done by %3, and %4 were expected: %5.</source>
        <translation>%1 clients sur %2 avaient terminé au %3, et %4 étaient attendus : %5.</translation>
    </message>
    <message>
        <source>How many (binomial test): p = %1; when (Kolmogorov-Smirnov): p = %2.</source>
        <translation>Combien (test binomial) : p = %1 ; quand (Kolmogorov-Smirnov) : p = %2.</translation>
    </message>
    <message>
        <source>The plan has no clients to compare this client with.</source>
        <translation>Le plan n&apos;a pas de clients auxquels comparer ce client.</translation>
    </message>
    <message>
        <source>This client drew %1; %2 % of the clients will have started by then.</source>
        <translation>Ce client a tiré %1 ; %2 % des clients auront démarré d&apos;ici là.</translation>
    </message>
</context>
<context>
    <name>ccm::RecordFields</name>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>%1 (UTC%2)</source>
        <comment>date and time, hours from UTC</comment>
        <translation>%1 (UTC%2)</translation>
    </message>
    <message>
        <source>none was written.</source>
        <translation>aucun n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>%1 min; UTC = written + bias.</source>
        <translation>%1 min ; UTC = écrit + décalage.</translation>
    </message>
    <message>
        <source>%1 min; UTC = written − bias.</source>
        <translation>%1 min ; UTC = écrit − décalage.</translation>
    </message>
    <message>
        <source>%1 min; its sign is not known.</source>
        <translation>%1 min ; son signe n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>pas de type</translation>
    </message>
    <message>
        <source>type &quot;%1&quot;</source>
        <translation>type « %1 »</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>severity, type</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3, length %4 bytes</source>
        <translation>%1, ligne %2, octet %3, longueur %4 octets</translation>
    </message>
    <message>
        <source>%1, line not known, byte %2, length %3 bytes</source>
        <translation>%1, ligne non connue, octet %2, longueur %3 octets</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>Écrit :</translation>
    </message>
    <message>
        <source>UTC:</source>
        <translation>UTC :</translation>
    </message>
    <message>
        <source>My zone:</source>
        <translation>Mon fuseau :</translation>
    </message>
    <message>
        <source>Component:</source>
        <translation>Composant :</translation>
    </message>
    <message>
        <source>Thread:</source>
        <translation>Thread :</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source :</translation>
    </message>
    <message>
        <source>Bias:</source>
        <translation>Décalage :</translation>
    </message>
    <message>
        <source>Severity:</source>
        <translation>Gravité :</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format :</translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>Journal :</translation>
    </message>
</context>
<context>
    <name>ccm::RedactionDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Save table...</source>
        <translation>&amp;Enregistrer la table...</translation>
    </message>
    <message>
        <source>Names in the bundle</source>
        <translation>Noms dans le lot</translation>
    </message>
    <message>
        <source>These names will be replaced in everything that the bundle holds, the same one by the same stand-in. Take the check away from what may stay. Names are found by the text around them, so some may be missed: look through the bundle before you pass it on.</source>
        <translation>Ces noms seront remplacés dans tout ce que contient le lot, le même toujours par le même nom de substitution. Décochez ce qui peut rester. Les noms sont trouvés par le texte qui les entoure, certains peuvent donc être manqués : parcourez le lot avant de le transmettre.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter of the names</source>
        <translation>Filtre des noms</translation>
    </message>
    <message>
        <source>Names to be replaced</source>
        <translation>Noms à remplacer</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>Mot ajouté</translation>
    </message>
    <message>
        <source>A word that is to be replaced as well</source>
        <translation>Un mot à remplacer également</translation>
    </message>
    <message>
        <source>The table of stand-ins is not in the bundle. Keep it to understand answers.</source>
        <translation>La table des noms de substitution n&apos;est pas dans le lot. Conservez-la pour comprendre les réponses.</translation>
    </message>
    <message>
        <source>&amp;Write bundle</source>
        <translation>Écri&amp;re le lot</translation>
    </message>
    <message>
        <source>Looking for names...</source>
        <translation>Recherche de noms...</translation>
    </message>
    <message>
        <source>No name was found</source>
        <translation>Aucun nom n&apos;a été trouvé</translation>
    </message>
    <message>
        <source>Add words below that are to be replaced, or write the bundle as it is.</source>
        <translation>Ajoutez ci-dessous des mots à remplacer, ou écrivez le lot tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in the bundle:</source>
        <extracomment>above a list of them</extracomment>
        <translation>
            <numerusform>%n fichier n&apos;est pas dans le lot :</numerusform>
            <numerusform>%n fichiers ne sont pas dans le lot :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n name(s) will be replaced.</source>
        <translation>
            <numerusform>%1 nom sur %n sera remplacé.</numerusform>
            <numerusform>%1 noms sur %n seront remplacés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::RedactionModel</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de client</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>Mot ajouté</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>MAC address</source>
        <extracomment>the hardware address of a network adapter</extracomment>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>D&apos;abord dans</translation>
    </message>
    <message>
        <source>It is an ordinary word or a number too: it is replaced only where the text around it says that it is a name.</source>
        <translation>C&apos;est aussi un mot ordinaire ou un nombre : il n&apos;est remplacé que là où le texte qui l&apos;entoure dit que c&apos;est un nom.</translation>
    </message>
</context>
<context>
    <name>ccm::ReportDesk</name>
    <message>
        <source>Save a re&amp;port of the case...</source>
        <translation>E&amp;nregistrer un rapport du dossier...</translation>
    </message>
    <message>
        <source>Copy the case for a tic&amp;ket</source>
        <translation>Copier le dossier pour un tic&amp;ket</translation>
    </message>
    <message>
        <source>Pr&amp;int a report of the case...</source>
        <translation>&amp;Imprimer un rapport du dossier...</translation>
    </message>
    <message>
        <source>Print previe&amp;w of the report...</source>
        <translation>&amp;Aperçu avant impression du rapport...</translation>
    </message>
    <message>
        <source>Save a report of the case</source>
        <translation>Enregistrer un rapport du dossier</translation>
    </message>
    <message>
        <source>Page (*.html);;Document (*.pdf);;Text for a ticket (*.md)</source>
        <translation>Page (*.html);;Document (*.pdf);;Texte pour un ticket (*.md)</translation>
    </message>
    <message>
        <source>%1: A report is saved as .html, .pdf or .md; the name has to end so.</source>
        <translation>%1 : Un rapport est enregistré en .html, .pdf ou .md ; le nom doit se terminer ainsi.</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>Le rapport est enregistré : %1</translation>
    </message>
    <message>
        <source>The case is on the clipboard, as Markdown for a ticket.</source>
        <translation>Le dossier est dans le Presse-papiers, en Markdown pour un ticket.</translation>
    </message>
    <message>
        <source>Print a report of the case</source>
        <translation>Imprimer un rapport du dossier</translation>
    </message>
    <message>
        <source>The printer does not take the report.</source>
        <translation>L&apos;imprimante n&apos;accepte pas le rapport.</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>Le rapport a été transmis à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Print preview of the report</source>
        <translation>Aperçu avant impression du rapport</translation>
    </message>
    <message>
        <source>Writing the report...</source>
        <translation>Écriture du rapport...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Report of the case</source>
        <translation>Rapport du dossier</translation>
    </message>
</context>
<context>
    <name>ccm::ReportDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ccm::RowCopier</name>
    <message>
        <source>More than %L1 records cannot be copied at once; a filter makes them fewer.</source>
        <translation>Plus de %L1 entrées ne peuvent pas être copiées à la fois ; un filtre en réduit le nombre.</translation>
    </message>
</context>
<context>
    <name>ccm::RowMenu</name>
    <message>
        <source>Show only &quot;%1&quot;</source>
        <translation>Afficher seulement « %1 »</translation>
    </message>
    <message>
        <source>Hide &quot;%1&quot;</source>
        <translation>Masquer « %1 »</translation>
    </message>
</context>
<context>
    <name>ccm::RowSaver</name>
    <message>
        <source>More than %L1 records cannot be saved at once; a filter makes them fewer.</source>
        <translation>Il est impossible d&apos;enregistrer plus de %L1 entrées à la fois ; un filtre en réduit le nombre.</translation>
    </message>
    <message>
        <source>Save these records</source>
        <translation>Enregistrer ces entrées</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;Table for scripts (*.json)</source>
        <translation>Tableau pour tableurs (*.csv);;Tableau pour scripts (*.json)</translation>
    </message>
</context>
<context>
    <name>ccm::Rule</name>
    <message>
        <source>The last run in the log found that it applies.</source>
        <translation>La dernière exécution du journal a constaté qu&apos;il s&apos;applique.</translation>
    </message>
    <message>
        <source>The last run in the log found that it does not apply.</source>
        <translation>La dernière exécution du journal a constaté qu&apos;il ne s&apos;applique pas.</translation>
    </message>
    <message>
        <source>Whether the platform %1 of the manifest is the platform %2 of this client is not known.</source>
        <translation>Il n&apos;est pas connu si la plateforme %1 du manifeste est la plateforme %2 de ce client.</translation>
    </message>
    <message>
        <source>It is for the platform %1, whose client.msi lies on this client.</source>
        <translation>Il est pour la plateforme %1, dont le client.msi se trouve sur ce client.</translation>
    </message>
    <message>
        <source>It is for the platform %1. The client.msi that lies on this client is that of %2.</source>
        <translation>Il est pour la plateforme %1. Le client.msi qui se trouve sur ce client est celui de %2.</translation>
    </message>
    <message>
        <source>The client is taken to run on %1, because the client.msi of it lies there; no log tells.</source>
        <translation>Le client est supposé fonctionner sur %1, car le client.msi de cette plateforme s&apos;y trouve ; aucun journal ne l&apos;indique.</translation>
    </message>
    <message>
        <source>It is for each platform.</source>
        <translation>Il est pour toutes les plateformes.</translation>
    </message>
    <message>
        <source>It is for the platform %1, and nothing tells the platform of this client.</source>
        <translation>Il est pour la plateforme %1, et rien n&apos;indique la plateforme de ce client.</translation>
    </message>
    <message>
        <source>It is for the platform %1, on which this client runs.</source>
        <translation>Il est pour la plateforme %1, sur laquelle ce client fonctionne.</translation>
    </message>
    <message>
        <source>It is for the platform %1, as the manifest says. This client runs on %2.</source>
        <translation>Il est pour la plateforme %1, comme le dit le manifeste. Ce client fonctionne sur %2.</translation>
    </message>
    <message>
        <source>It is for each system.</source>
        <translation>Il est pour tous les systèmes.</translation>
    </message>
    <message>
        <source>The manifest limits it to the system %1, which Ccmscope cannot check.</source>
        <translation>Le manifeste le limite au système %1, ce que Ccmscope ne peut pas vérifier.</translation>
    </message>
    <message>
        <source>The item is for another platform</source>
        <translation>L&apos;élément est pour une autre plateforme</translation>
    </message>
    <message>
        <source>The item is for another system</source>
        <translation>L&apos;élément est pour un autre système</translation>
    </message>
    <message>
        <source>No client is installed.</source>
        <translation>Aucun client n&apos;est installé.</translation>
    </message>
    <message>
        <source>The installed version %1 is not lower than %2.</source>
        <translation>La version installée %1 n&apos;est pas inférieure à %2.</translation>
    </message>
    <message>
        <source>The site&apos;s client is of another build than the installed one.</source>
        <translation>Le client du site est d&apos;un autre build que celui qui est installé.</translation>
    </message>
    <message>
        <source>The site&apos;s client is of the same build as the installed one.</source>
        <translation>Le client du site est du même build que celui qui est installé.</translation>
    </message>
    <message>
        <source>The installed version %1 is lower than %2.</source>
        <translation>La version installée %1 est inférieure à %2.</translation>
    </message>
    <message>
        <source>The site&apos;s package is taken as bringing no patches, updates or languages that the client lacks; the manifest does not tell.</source>
        <translation>Le package du site est supposé n&apos;apporter ni correctifs, ni mises à jour, ni langues qui manquent au client ; le manifeste ne le dit pas.</translation>
    </message>
    <message>
        <source>The site&apos;s package has files in %1, which ccmsetup applies in the same run.</source>
        <translation>Le package du site a des fichiers dans %1, que ccmsetup applique dans la même exécution.</translation>
    </message>
    <message>
        <source>The site&apos;s package has nothing in %1.</source>
        <translation>Le package du site n&apos;a rien dans %1.</translation>
    </message>
    <message>
        <source>The last run found files in %1 of the site&apos;s package.</source>
        <translation>La dernière exécution a trouvé des fichiers dans %1 du package du site.</translation>
    </message>
    <message>
        <source>The last run found nothing in %1 of the site&apos;s package.</source>
        <translation>La dernière exécution n&apos;a rien trouvé dans %1 du package du site.</translation>
    </message>
    <message>
        <source>Nothing tells whether the site&apos;s package has files in %1.</source>
        <translation>Rien n&apos;indique si le package du site a des fichiers dans %1.</translation>
    </message>
    <message>
        <source>The site&apos;s client is older than %1, from which on ClientUpdate is looked at.</source>
        <translation>Le client du site est antérieur à %1, à partir de laquelle ClientUpdate est examiné.</translation>
    </message>
    <message>
        <source>The languages of the client change.</source>
        <translation>Les langues du client changent.</translation>
    </message>
    <message>
        <source>The languages of the client do not change, as the last run found.</source>
        <translation>Les langues du client ne changent pas, comme la dernière exécution l&apos;a constaté.</translation>
    </message>
    <message>
        <source>Nothing tells whether the languages of the client change.</source>
        <translation>Rien n&apos;indique si les langues du client changent.</translation>
    </message>
    <message>
        <source>The required version is already installed, and the installation is forced, so ccmsetup fetches client.msi again and repairs the client.</source>
        <translation>La version requise est déjà installée et l&apos;installation est forcée ; ccmsetup va donc chercher à nouveau client.msi et répare le client.</translation>
    </message>
    <message>
        <source>The installation is not forced.</source>
        <translation>L&apos;installation n&apos;est pas forcée.</translation>
    </message>
    <message>
        <source>The required version of the client is already installed, so a run of the scheduled task fetches client.msi again and repairs it.</source>
        <translation>La version requise du client est déjà installée ; une exécution de la tâche planifiée va donc chercher à nouveau client.msi et le répare.</translation>
    </message>
    <message>
        <source>The scheduled task does not start this run.</source>
        <translation>Ce n&apos;est pas la tâche planifiée qui démarre cette exécution.</translation>
    </message>
    <message>
        <source>The required version of the client is already installed, so an automatic upgrade run skips it.</source>
        <translation>La version requise du client est déjà installée ; une exécution de mise à niveau automatique l&apos;ignore donc.</translation>
    </message>
    <message>
        <source>This is no automatic upgrade run.</source>
        <translation>Ce n&apos;est pas une exécution de mise à niveau automatique.</translation>
    </message>
    <message>
        <source>What a manual run does about a client whose version is already installed is not known.</source>
        <translation>Ce que fait une exécution manuelle pour un client dont la version est déjà installée n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>No client is installed</source>
        <translation>Aucun client n&apos;est installé</translation>
    </message>
    <message>
        <source>A lower build of the client is installed</source>
        <translation>Un build inférieur du client est installé</translation>
    </message>
    <message>
        <source>A lower revision of the same build of the client is installed</source>
        <translation>Une révision inférieure du même build du client est installée</translation>
    </message>
    <message>
        <source>The installation is forced</source>
        <translation>L&apos;installation est forcée</translation>
    </message>
    <message>
        <source>The package brings patches</source>
        <translation>Le package apporte des correctifs</translation>
    </message>
    <message>
        <source>The package brings language packs</source>
        <translation>Le package apporte des modules linguistiques</translation>
    </message>
    <message>
        <source>The package brings updates</source>
        <translation>Le package apporte des mises à jour</translation>
    </message>
    <message>
        <source>The languages of the client change</source>
        <translation>Les langues du client changent</translation>
    </message>
    <message>
        <source>The same or a newer client is installed, and the task runs</source>
        <translation>Le même client ou un plus récent est installé, et la tâche s&apos;exécute</translation>
    </message>
    <message>
        <source>The same or a newer client is installed, and the run is automatic</source>
        <translation>Le même client ou un plus récent est installé, et l&apos;exécution est automatique</translation>
    </message>
    <message>
        <source>The same or a newer client is installed, and the run is manual</source>
        <translation>Le même client ou un plus récent est installé, et l&apos;exécution est manuelle</translation>
    </message>
    <message>
        <source>The last run in the log did not find it and went on to install; what came of that is not told.</source>
        <translation>La dernière exécution du journal ne l&apos;a pas trouvé et est passée à l&apos;installation ; ce qui en a résulté n&apos;est pas dit.</translation>
    </message>
    <message>
        <source>Ccmscope does not know how ccmsetup looks for a discovery of the type %1.</source>
        <translation>Ccmscope ne sait pas comment ccmsetup cherche une détection du type %1.</translation>
    </message>
    <message>
        <source>The manifest does not say how ccmsetup looks for it.</source>
        <translation>Le manifeste ne dit pas comment ccmsetup le cherche.</translation>
    </message>
    <message>
        <source>What was opened does not hold the client&apos;s ccmsetup folder.</source>
        <translation>Ce qui a été ouvert ne contient pas le dossier ccmsetup du client.</translation>
    </message>
    <message>
        <source>What was opened holds only logs of the client&apos;s ccmsetup folder.</source>
        <translation>Ce qui a été ouvert ne contient que des journaux du dossier ccmsetup du client.</translation>
    </message>
    <message>
        <source>The last run in the log found the file.</source>
        <translation>La dernière exécution du journal a trouvé le fichier.</translation>
    </message>
    <message>
        <source>The last run in the log found no such file.</source>
        <translation>La dernière exécution du journal n&apos;a pas trouvé de tel fichier.</translation>
    </message>
    <message>
        <source>The file is there, and the manifest asks for no more.</source>
        <translation>Le fichier est là, et le manifeste ne demande rien de plus.</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>Le fichier est là.</translation>
    </message>
    <message>
        <source>What was opened does not hold %1.</source>
        <translation>Ce qui a été ouvert ne contient pas %1.</translation>
    </message>
    <message>
        <source>%1 is not in what could be read; some of what was opened could not.</source>
        <translation>%1 n&apos;est pas dans ce qui a pu être lu ; une partie de ce qui a été ouvert n&apos;a pas pu l&apos;être.</translation>
    </message>
    <message>
        <source>%1 is not on the client.</source>
        <translation>%1 n&apos;est pas sur le client.</translation>
    </message>
    <message>
        <source>The file whose hash is to be compared was not opened.</source>
        <translation>Le fichier dont le hachage est à comparer n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>The manifest names no hash to compare with.</source>
        <translation>Le manifeste n&apos;indique pas de hachage à comparer.</translation>
    </message>
    <message>
        <source>The hash of the file on the client could not be read.</source>
        <translation>Le hachage du fichier sur le client n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The hash is the one that the manifest names.</source>
        <translation>Le hachage est celui qu&apos;indique le manifeste.</translation>
    </message>
    <message>
        <source>The hash differs: the manifest names %1, the file on the client has %2 instead.</source>
        <translation>Le hachage diffère : le manifeste indique %1, le fichier sur le client a %2 à la place.</translation>
    </message>
    <message>
        <source>Its version %1 fulfils %2 %3.</source>
        <translation>Sa version %1 satisfait %2 %3.</translation>
    </message>
    <message>
        <source>Its version %1 is lower than %2.</source>
        <translation>Sa version %1 est inférieure à %2.</translation>
    </message>
    <message>
        <source>Its version %1 does not fulfil %2 %3.</source>
        <translation>Sa version %1 ne satisfait pas %2 %3.</translation>
    </message>
    <message>
        <source>Ccmscope does not know the condition %1 %2 %3.</source>
        <translation>Ccmscope ne connaît pas la condition %1 %2 %3.</translation>
    </message>
    <message>
        <source>The version %1 that the manifest asks for is no version.</source>
        <translation>La version %1 que demande le manifeste n&apos;est pas une version.</translation>
    </message>
    <message>
        <source>The file on the client has no version that could be read.</source>
        <translation>Le fichier sur le client n&apos;a pas de version qui ait pu être lue.</translation>
    </message>
    <message>
        <source>Ccmscope does not know the operator %1.</source>
        <translation>Ccmscope ne connaît pas l&apos;opérateur %1.</translation>
    </message>
    <message>
        <source>The file says two versions, %1 and %2, and only one of them fulfils %3 %4.</source>
        <translation>Le fichier indique deux versions, %1 et %2, et une seule d&apos;entre elles satisfait %3 %4.</translation>
    </message>
    <message>
        <source>The last run in the log found its version good enough.</source>
        <translation>La dernière exécution du journal a jugé sa version suffisante.</translation>
    </message>
    <message>
        <source>The last run in the log found its version not good enough.</source>
        <translation>La dernière exécution du journal a jugé sa version insuffisante.</translation>
    </message>
    <message>
        <source>The file whose version is to be compared was not opened.</source>
        <translation>Le fichier dont la version est à comparer n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>A product with the upgrade code %1 is installed.</source>
        <translation>Un produit avec le code de mise à niveau %1 est installé.</translation>
    </message>
    <message>
        <source>No product with the upgrade code %1 was installed when the log looked.</source>
        <translation>Aucun produit avec le code de mise à niveau %1 n&apos;était installé lorsque le journal a regardé.</translation>
    </message>
    <message>
        <source>The last run in the log detected it.</source>
        <translation>La dernière exécution du journal l&apos;a détecté.</translation>
    </message>
    <message>
        <source>The last run in the log did not detect it.</source>
        <translation>La dernière exécution du journal ne l&apos;a pas détecté.</translation>
    </message>
    <message>
        <source>ccmsetup asks Windows Installer for the upgrade code %1. Files do not tell.</source>
        <translation>ccmsetup demande le code de mise à niveau %1 à Windows Installer. Les fichiers ne le disent pas.</translation>
    </message>
    <message>
        <source>Nothing tells the version of the installed product.</source>
        <translation>Rien n&apos;indique la version du produit installé.</translation>
    </message>
    <message>
        <source>The last run in the log detected it in the registry.</source>
        <translation>La dernière exécution du journal l&apos;a détecté dans le Registre.</translation>
    </message>
    <message>
        <source>The last run in the log did not detect it in the registry.</source>
        <translation>La dernière exécution du journal ne l&apos;a pas détecté dans le Registre.</translation>
    </message>
    <message>
        <source>ccmsetup looks into the registry at %1. Files do not tell.</source>
        <translation>ccmsetup regarde dans le Registre sous %1. Les fichiers ne le disent pas.</translation>
    </message>
    <message>
        <source>A client.msi lies in the ccmsetup folder.</source>
        <translation>Un client.msi se trouve dans le dossier ccmsetup.</translation>
    </message>
    <message>
        <source>No client.msi lies in the ccmsetup folder; ccmsetup may have deleted it when it ended.</source>
        <translation>Aucun client.msi ne se trouve dans le dossier ccmsetup ; ccmsetup l&apos;a peut-être supprimé en se terminant.</translation>
    </message>
    <message>
        <source>How to look for the item is not known</source>
        <translation>La façon de chercher l&apos;élément n&apos;est pas connue</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Le fichier manque</translation>
    </message>
    <message>
        <source>The hash of the file differs</source>
        <translation>Le hachage du fichier diffère</translation>
    </message>
    <message>
        <source>The version of the file is not good enough</source>
        <translation>La version du fichier est insuffisante</translation>
    </message>
    <message>
        <source>The product is not installed</source>
        <translation>Le produit n&apos;est pas installé</translation>
    </message>
    <message>
        <source>The version of the product is not good enough</source>
        <translation>La version du produit est insuffisante</translation>
    </message>
    <message>
        <source>The registry does not hold it</source>
        <translation>Le Registre ne le contient pas</translation>
    </message>
    <message>
        <source>client.msi is missing</source>
        <translation>client.msi manque</translation>
    </message>
    <message>
        <source>The hash of client.msi differs</source>
        <translation>Le hachage de client.msi diffère</translation>
    </message>
    <message>
        <source>The site&apos;s client is older than version %1, with which this came.</source>
        <translation>Le client du site est antérieur à la version %1, avec laquelle ceci est arrivé.</translation>
    </message>
    <message>
        <source>With /IgnoreSkipUpgrade a stamp does not stop ccmsetup.</source>
        <translation>Avec /IgnoreSkipUpgrade, une marque n&apos;arrête pas ccmsetup.</translation>
    </message>
    <message>
        <source>The client is stamped with /AlwaysExcludeUpgrade, so ccmsetup stops.</source>
        <translation>Le client est marqué par /AlwaysExcludeUpgrade, ccmsetup s&apos;arrête donc.</translation>
    </message>
    <message>
        <source>The client is not stamped with /AlwaysExcludeUpgrade.</source>
        <translation>Le client n&apos;est pas marqué par /AlwaysExcludeUpgrade.</translation>
    </message>
    <message>
        <source>The last run in the log went on to look at items, so the client was not stamped.</source>
        <translation>La dernière exécution du journal a continué jusqu&apos;à l&apos;examen des éléments, le client n&apos;était donc pas marqué.</translation>
    </message>
    <message>
        <source>Nothing tells whether the client is stamped with /AlwaysExcludeUpgrade.</source>
        <translation>Rien n&apos;indique si le client est marqué par /AlwaysExcludeUpgrade.</translation>
    </message>
    <message>
        <source>The client is taken as not stamped with /AlwaysExcludeUpgrade; nothing tells.</source>
        <translation>Le client est supposé ne pas être marqué par /AlwaysExcludeUpgrade ; rien ne l&apos;indique.</translation>
    </message>
    <message>
        <source>With /IgnoreSkipUpgrade the exclusion collection does not stop ccmsetup.</source>
        <translation>Avec /IgnoreSkipUpgrade, le regroupement d&apos;exclusion n&apos;arrête pas ccmsetup.</translation>
    </message>
    <message>
        <source>The management point answered that the client is excluded from upgrades, so ccmsetup stops.</source>
        <translation>Le point de gestion a répondu que le client est exclu des mises à niveau, ccmsetup s&apos;arrête donc.</translation>
    </message>
    <message>
        <source>The management point answered that the client is not excluded from upgrades.</source>
        <translation>Le point de gestion a répondu que le client n&apos;est pas exclu des mises à niveau.</translation>
    </message>
    <message>
        <source>Nothing tells whether the client is in the exclusion collection.</source>
        <translation>Rien n&apos;indique si le client est dans le regroupement d&apos;exclusion.</translation>
    </message>
    <message>
        <source>The client is taken as not being in the exclusion collection; nothing tells.</source>
        <translation>Le client est supposé ne pas être dans le regroupement d&apos;exclusion ; rien ne l&apos;indique.</translation>
    </message>
    <message>
        <source>Automatic client upgrade is off at the site, as the management point answered.</source>
        <translation>La mise à niveau automatique du client est désactivée sur le site, selon la réponse du point de gestion.</translation>
    </message>
    <message>
        <source>Automatic client upgrade is on at the site, as the management point answered.</source>
        <translation>La mise à niveau automatique du client est activée sur le site, selon la réponse du point de gestion.</translation>
    </message>
    <message>
        <source>Nothing tells whether automatic client upgrade is on at the site.</source>
        <translation>Rien n&apos;indique si la mise à niveau automatique du client est activée sur le site.</translation>
    </message>
    <message>
        <source>Automatic client upgrade is taken as being on at the site; nothing tells.</source>
        <translation>La mise à niveau automatique du client est supposée activée sur le site ; rien ne l&apos;indique.</translation>
    </message>
    <message>
        <source>The site does not leave servers out.</source>
        <translation>Le site ne laisse pas les serveurs de côté.</translation>
    </message>
    <message>
        <source>The client is no server.</source>
        <translation>Le client n&apos;est pas un serveur.</translation>
    </message>
    <message>
        <source>The site leaves servers out of automatic upgrades, and the client is one.</source>
        <translation>Le site laisse les serveurs de côté dans les mises à niveau automatiques, et le client en est un.</translation>
    </message>
    <message>
        <source>The site leaves servers out, and nothing tells whether the client is one.</source>
        <translation>Le site laisse les serveurs de côté, et rien n&apos;indique si le client en est un.</translation>
    </message>
    <message>
        <source>Nothing tells whether the site leaves servers out.</source>
        <translation>Rien n&apos;indique si le site laisse les serveurs de côté.</translation>
    </message>
    <message>
        <source>The site is taken as not leaving this client out as a server; nothing tells.</source>
        <translation>Le site est supposé ne pas laisser ce client de côté en tant que serveur ; rien ne l&apos;indique.</translation>
    </message>
    <message>
        <source>The site does not leave virtual desktops out.</source>
        <translation>Le site ne laisse pas les bureaux virtuels de côté.</translation>
    </message>
    <message>
        <source>The client is no virtual desktop.</source>
        <translation>Le client n&apos;est pas un bureau virtuel.</translation>
    </message>
    <message>
        <source>The site leaves out virtual desktops that are not kept, and the client is one.</source>
        <translation>Le site laisse de côté les bureaux virtuels qui ne sont pas conservés, et le client en est un.</translation>
    </message>
    <message>
        <source>Nothing tells whether the client is a virtual desktop that the site leaves out.</source>
        <translation>Rien n&apos;indique si le client est un bureau virtuel que le site laisse de côté.</translation>
    </message>
    <message>
        <source>The client is taken as no virtual desktop that the site leaves out; nothing tells.</source>
        <translation>Le client est supposé ne pas être un bureau virtuel que le site laisse de côté ; rien ne l&apos;indique.</translation>
    </message>
    <message>
        <source>The client is stamped with /AlwaysExcludeUpgrade</source>
        <translation>Le client est marqué par /AlwaysExcludeUpgrade</translation>
    </message>
    <message>
        <source>The client is in the exclusion collection</source>
        <translation>Le client est dans le regroupement d&apos;exclusion</translation>
    </message>
    <message>
        <source>Automatic client upgrade is off</source>
        <translation>La mise à niveau automatique du client est désactivée</translation>
    </message>
    <message>
        <source>Servers are left out, and the client is one</source>
        <translation>Les serveurs sont laissés de côté, et le client en est un</translation>
    </message>
    <message>
        <source>Virtual desktops are left out, and the client is one</source>
        <translation>Les bureaux virtuels sont laissés de côté, et le client en est un</translation>
    </message>
    <message>
        <source>The manifest does not say how it is installed.</source>
        <translation>Le manifeste ne dit pas comment il est installé.</translation>
    </message>
    <message>
        <source>It is only placed in the ccmsetup folder, not installed.</source>
        <translation>Il est seulement placé dans le dossier ccmsetup, pas installé.</translation>
    </message>
    <message>
        <source>It is installed as %1.</source>
        <translation>Il est installé en tant que %1.</translation>
    </message>
    <message>
        <source>It is a program of Windows, so there is nothing to download.</source>
        <translation>C&apos;est un programme de Windows, il n&apos;y a donc rien à télécharger.</translation>
    </message>
    <message>
        <source>It comes with the site&apos;s package.</source>
        <translation>Il vient avec le package du site.</translation>
    </message>
    <message>
        <source>The item is only placed</source>
        <translation>L&apos;élément est seulement placé</translation>
    </message>
    <message>
        <source>The item is a program of Windows</source>
        <translation>L&apos;élément est un programme de Windows</translation>
    </message>
    <message>
        <source>The site&apos;s client is older than version 1802, from which on Windows 10 and later use the protection of Windows itself.</source>
        <translation>Le client du site est antérieur à la version 1802, à partir de laquelle Windows 10 et ultérieur utilisent la protection de Windows lui-même.</translation>
    </message>
    <message>
        <source>Nothing tells which Windows the client runs.</source>
        <translation>Rien n&apos;indique quel Windows le client exécute.</translation>
    </message>
    <message>
        <source>The client runs a Windows before 10.</source>
        <translation>Le client exécute un Windows antérieur à 10.</translation>
    </message>
    <message>
        <source>Windows 10 and later use the protection of Windows itself, so SCEPInstall.exe is not needed.</source>
        <translation>Windows 10 et ultérieur utilisent la protection de Windows lui-même, SCEPInstall.exe n&apos;est donc pas nécessaire.</translation>
    </message>
    <message>
        <source>Nothing tells which version of SCEPInstall.exe the run leaves behind.</source>
        <translation>Rien n&apos;indique quelle version de SCEPInstall.exe l&apos;exécution laisse derrière elle.</translation>
    </message>
    <message>
        <source>Nothing tells which version of Endpoint Protection is installed.</source>
        <translation>Rien n&apos;indique quelle version d&apos;Endpoint Protection est installée.</translation>
    </message>
    <message>
        <source>Endpoint Protection %1 is installed, which is lower than the installer&apos;s %2: the agent upgrades it.</source>
        <translation>Endpoint Protection %1 est installé, ce qui est inférieur au %2 de l&apos;installateur : l&apos;agent le met à niveau.</translation>
    </message>
    <message>
        <source>The installed Endpoint Protection %1 is not lower than the installer&apos;s %2.</source>
        <translation>L&apos;Endpoint Protection installé %1 n&apos;est pas inférieur au %2 de l&apos;installateur.</translation>
    </message>
    <message>
        <source>Endpoint Protection %1 is installed and the installer is %2, so there is nothing to install.</source>
        <translation>Endpoint Protection %1 est installé et l&apos;installateur est en %2, il n&apos;y a donc rien à installer.</translation>
    </message>
    <message>
        <source>The installed Endpoint Protection %1 is lower than the installer&apos;s %2.</source>
        <translation>L&apos;Endpoint Protection installé %1 est inférieur au %2 de l&apos;installateur.</translation>
    </message>
    <message>
        <source>Windows brings the protection itself</source>
        <translation>Windows apporte lui-même la protection</translation>
    </message>
    <message>
        <source>A lower version of Endpoint Protection is installed</source>
        <translation>Une version inférieure d&apos;Endpoint Protection est installée</translation>
    </message>
    <message>
        <source>The installed Endpoint Protection is not lower</source>
        <translation>L&apos;Endpoint Protection installé n&apos;est pas inférieur</translation>
    </message>
    <message>
        <source>What only the last run in the log tells is taken as still true.</source>
        <translation>Ce que seule la dernière exécution du journal indique est supposé encore vrai.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleBitsNotFound</name>
    <message>
        <source>The web server does not have a file of the client (404)</source>
        <translation>Le serveur web n&apos;a pas un fichier du client (404)</translation>
    </message>
    <message>
        <source>A download by BITS ended with HTTP status 404 (0x80190194): the server does not have the file, or does not hand it out.</source>
        <translation>Un téléchargement par BITS s&apos;est terminé avec l&apos;état HTTP 404 (0x80190194) : le serveur n&apos;a pas le fichier, ou ne le remet pas.</translation>
    </message>
    <message>
        <source>The download of %1 by BITS ended with HTTP status 404 (0x80190194): the server does not have the file, or does not hand it out.</source>
        <translation>Le téléchargement de %1 par BITS s&apos;est terminé avec l&apos;état HTTP 404 (0x80190194) : le serveur n&apos;a pas le fichier, ou ne le remet pas.</translation>
    </message>
    <message>
        <source>Open the address from the client; if the file is missing, update the client package on that distribution point, and if it is there, look at the request filtering of its web server.</source>
        <translation>Ouvrez l&apos;adresse depuis le client ; si le fichier manque, mettez à jour le package du client sur ce point de distribution, et s&apos;il est là, examinez le filtrage des demandes de son serveur web.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleDocument</name>
    <message>
        <source>It may have %1 bytes.</source>
        <translation>Il peut avoir %1 octets au plus.</translation>
    </message>
    <message>
        <source>It holds no list &quot;%1&quot;.</source>
        <translation>Il ne contient pas de liste « %1 ».</translation>
    </message>
    <message>
        <source>Its schema is not %1.</source>
        <translation>Son schéma n&apos;est pas %1.</translation>
    </message>
    <message>
        <source>It may hold %1 entries.</source>
        <translation>Il peut contenir %1 entrées au plus.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleExcluded</name>
    <message>
        <source>The client is excluded from upgrades</source>
        <translation>Le client est exclu des mises à niveau</translation>
    </message>
    <message>
        <source>The client is stamped with /AlwaysExcludeUpgrade, so ccmsetup stopped before it did anything.</source>
        <translation>Le client est marqué par /AlwaysExcludeUpgrade, ccmsetup s&apos;est donc arrêté avant de faire quoi que ce soit.</translation>
    </message>
    <message>
        <source>Leave it as it is if that is meant; otherwise run ccmsetup with /IgnoreSkipUpgrade once, or with /AlwaysExcludeUpgrade:FALSE to take the stamp off.</source>
        <translation>Laissez-le ainsi si c&apos;est voulu ; sinon, lancez ccmsetup une fois avec /IgnoreSkipUpgrade, ou avec /AlwaysExcludeUpgrade:FALSE pour retirer la marque.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleExcludedByCollection</name>
    <message>
        <source>The client is in the collection that is excluded from upgrades</source>
        <translation>Le client est dans le regroupement exclu des mises à niveau</translation>
    </message>
    <message>
        <source>The management point answered that this client is excluded from automatic upgrades: it runs ccmsetup and stops.</source>
        <translation>Le point de gestion a répondu que ce client est exclu des mises à niveau automatiques : il lance ccmsetup et s&apos;arrête.</translation>
    </message>
    <message>
        <source>Leave it as it is if that is meant; otherwise take the client out of the exclusion collection and wait for the next automatic upgrade.</source>
        <translation>Laissez-le ainsi si c&apos;est voulu ; sinon, retirez le client du regroupement d&apos;exclusion et attendez la prochaine mise à niveau automatique.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleFiles</name>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ccm::RuleHashValidation</name>
    <message>
        <source>A downloaded file is not the one that the manifest names</source>
        <translation>Un fichier téléchargé n&apos;est pas celui que le manifeste désigne</translation>
    </message>
    <message>
        <source>A hash is not the one that was expected</source>
        <translation>Un hachage n&apos;est pas celui qui était attendu</translation>
    </message>
    <message>
        <source>%1 was downloaded, but its hash is %2 where the manifest says %3.</source>
        <translation>%1 a été téléchargé, mais son hachage est %2 alors que le manifeste indique %3.</translation>
    </message>
    <message>
        <source>ccmsetup ended with that; which file it was is not in its log.</source>
        <translation>ccmsetup s&apos;est terminé ainsi ; son journal ne dit pas de quel fichier il s&apos;agissait.</translation>
    </message>
    <message>
        <source>Update the client package on the distribution points so that its files and its manifest are of one version, and exclude the ccmsetup folder from whatever changes files on their way.</source>
        <translation>Mettez à jour le package du client sur les points de distribution pour que ses fichiers et son manifeste soient d&apos;une même version, et excluez le dossier ccmsetup de tout ce qui modifie des fichiers en route.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleInstallerBusy</name>
    <message>
        <source>Another installation was under way</source>
        <translation>Une autre installation était en cours</translation>
    </message>
    <message>
        <source>Windows Installer answered 1618: it was busy with another installation and takes only one at a time.</source>
        <translation>Windows Installer a répondu 1618 : il était occupé par une autre installation et n&apos;en accepte qu&apos;une à la fois.</translation>
    </message>
    <message>
        <source>Let the other installation end, or restart the computer if it hangs, and run ccmsetup again.</source>
        <translation>Laissez l&apos;autre installation se terminer, ou redémarrez l&apos;ordinateur si elle est bloquée, puis lancez de nouveau ccmsetup.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleInstallerFailed</name>
    <message>
        <source>The custom action %1 returned %2; the action %3 was the first to fail for it, and Windows Installer rolled the client&apos;s installation back (1603).</source>
        <translation>L&apos;action personnalisée %1 a renvoyé %2 ; l&apos;action %3 a été la première à échouer pour cela, et Windows Installer a annulé l&apos;installation du client (1603).</translation>
    </message>
    <message>
        <source>The custom action %1 failed; the action %2 was the first to fail for it, and Windows Installer rolled the client&apos;s installation back (1603).</source>
        <translation>L&apos;action personnalisée %1 a échoué ; l&apos;action %2 a été la première à échouer pour cela, et Windows Installer a annulé l&apos;installation du client (1603).</translation>
    </message>
    <message>
        <source>The action %1 was the first to fail, and Windows Installer rolled the client&apos;s installation back (1603).</source>
        <translation>L&apos;action %1 a été la première à échouer, et Windows Installer a annulé l&apos;installation du client (1603).</translation>
    </message>
    <message>
        <source>Read the records before it in the log of Windows Installer: they say what the action wanted and did not get.</source>
        <translation>Lisez les entrées qui la précèdent dans le journal de Windows Installer : elles disent ce que l&apos;action voulait et n&apos;a pas obtenu.</translation>
    </message>
    <message>
        <source>Windows Installer could not install the client (1603)</source>
        <translation>Windows Installer n&apos;a pas pu installer le client (1603)</translation>
    </message>
    <message>
        <source>Windows Installer rolled the client&apos;s installation back (1603). Which action failed first stands in its own log, which is not among the logs here or does not tell.</source>
        <translation>Windows Installer a annulé l&apos;installation du client (1603). L&apos;action qui a échoué la première figure dans son propre journal, qui n&apos;est pas parmi les journaux présents ou ne le dit pas.</translation>
    </message>
    <message>
        <source>Open client.msi.log of this run beside ccmsetup.log and look for the first &quot;Return value 3&quot;.</source>
        <translation>Ouvrez client.msi.log de cette exécution à côté de ccmsetup.log et cherchez le premier « Return value 3 ».</translation>
    </message>
</context>
<context>
    <name>ccm::RuleMaintenanceWindow</name>
    <message>
        <source>The upgrade waits for a maintenance window</source>
        <translation>La mise à niveau attend une fenêtre de maintenance</translation>
    </message>
    <message>
        <source>ccmsetup sent state 103: it may go on only in a maintenance window of the client.</source>
        <translation>ccmsetup a envoyé l&apos;état 103 : il ne peut continuer que dans une fenêtre de maintenance du client.</translation>
    </message>
    <message>
        <source>Check that a maintenance window of the client opens before the upgrade period ends, and that it is long enough.</source>
        <translation>Vérifiez qu&apos;une fenêtre de maintenance du client s&apos;ouvre avant la fin de la période de mise à niveau, et qu&apos;elle est assez longue.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleMeteredNetwork</name>
    <message>
        <source>The network is metered</source>
        <translation>Le réseau est limité</translation>
    </message>
    <message>
        <source>ccmsetup sent state 329: the client is on a metered network, over which setup may not download anything.</source>
        <translation>ccmsetup a envoyé l&apos;état 329 : le client est sur un réseau limité, par lequel l&apos;installation n&apos;a le droit de rien télécharger.</translation>
    </message>
    <message>
        <source>Connect the client to a network that is not metered, or run ccmsetup with /AllowMetered.</source>
        <translation>Connectez le client à un réseau qui n&apos;est pas limité, ou lancez ccmsetup avec /AllowMetered.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleMomentMissed</name>
    <message>
        <source>The moment of the upgrade has passed without a run</source>
        <translation>Le moment de la mise à niveau est passé sans exécution</translation>
    </message>
    <message>
        <source>The client has drawn %1 (its local time) for its upgrade, and no run of ccmsetup follows in these logs: it was off then, or the logs are older.</source>
        <translation>Le client a tiré %1 (son heure locale) pour sa mise à niveau, et aucune exécution de ccmsetup ne suit dans ces journaux : il était éteint à ce moment, ou les journaux sont plus anciens.</translation>
    </message>
    <message>
        <source>Read the client&apos;s log as it is now; after its next start it draws another moment, within 24 hours if the period of the upgrade is over.</source>
        <translation>Lisez le journal du client tel qu&apos;il est maintenant ; après son prochain démarrage, il tire un autre moment, dans les 24 heures si la période de la mise à niveau est terminée.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleMomentNotReached</name>
    <message>
        <source>The moment of the upgrade is not reached yet</source>
        <translation>Le moment de la mise à niveau n&apos;est pas encore atteint</translation>
    </message>
    <message>
        <source>The client has drawn %1 (its local time) for its upgrade; until then nothing happens.</source>
        <translation>Le client a tiré %1 (son heure locale) pour sa mise à niveau ; d&apos;ici là, rien ne se passe.</translation>
    </message>
    <message>
        <source>Wait, and keep the computer on at that moment: if it is off, it draws another one when it starts.</source>
        <translation>Attendez, et laissez l&apos;ordinateur allumé à ce moment : s&apos;il est éteint, il en tire un autre à son démarrage.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleNoDistributionPoint</name>
    <message>
        <source>No distribution point has the client package</source>
        <translation>Aucun point de distribution n&apos;a le package du client</translation>
    </message>
    <message>
        <source>Management point %1 names no distribution point that has the client package in the expected version and that this client may use (0x87d00215).</source>
        <translation>Le point de gestion %1 ne désigne aucun point de distribution qui ait le package du client dans la version attendue et que ce client puisse utiliser (0x87d00215).</translation>
    </message>
    <message>
        <source>The management point names no distribution point that has the client package in the expected version and that this client may use (0x87d00215).</source>
        <translation>Le point de gestion ne désigne aucun point de distribution qui ait le package du client dans la version attendue et que ce client puisse utiliser (0x87d00215).</translation>
    </message>
    <message>
        <source>Check in the console that the Configuration Manager Client Package is distributed to a distribution point of this client&apos;s boundary group, and that its content there is up to date.</source>
        <translation>Vérifiez dans la console que le package du client Configuration Manager est distribué sur un point de distribution du groupe de limites de ce client, et que son contenu y est à jour.</translation>
    </message>
</context>
<context>
    <name>ccm::RulePrerequisite</name>
    <message>
        <source>A prerequisite could not be installed</source>
        <translation>Un prérequis n&apos;a pas pu être installé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The installer of the prerequisite %1 returned exit code %2.</source>
        <translation>L&apos;installateur du prérequis %1 a renvoyé le code de sortie %2.</translation>
    </message>
    <message>
        <source>Run that installer by hand on the client and read its own log; the client is installed only after all of its prerequisites.</source>
        <translation>Lancez cet installateur à la main sur le client et lisez son propre journal ; le client n&apos;est installé qu&apos;après tous ses prérequis.</translation>
    </message>
    <message>
        <source>ccmsetup ended with exit code 9: a prerequisite of the client is not met.</source>
        <translation>ccmsetup s&apos;est terminé avec le code de sortie 9 : un prérequis du client n&apos;est pas rempli.</translation>
    </message>
    <message>
        <source>Look for the item that was put to the pending list and not installed, and install it by hand.</source>
        <translation>Cherchez l&apos;élément qui a été mis sur la liste d&apos;attente et n&apos;a pas été installé, et installez-le à la main.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleReinstallLoop</name>
    <message>
        <source>The client is installed again every five hours</source>
        <translation>Le client est réinstallé toutes les cinq heures</translation>
    </message>
    <message numerus="yes">
        <source>ccmsetup ran %n time(s), five hours apart, and ended with success each time, as the retry task does that clients up to version 1602 made in the folder \Microsoft\Microsoft\Configuration Manager and never deleted.</source>
        <translation>
            <numerusform>ccmsetup s&apos;est exécuté %n fois, à cinq heures d&apos;intervalle, et s&apos;est terminé chaque fois avec succès, comme le fait la tâche de nouvelle tentative que les clients jusqu&apos;à la version 1602 créaient dans le dossier \Microsoft\Microsoft\Configuration Manager et ne supprimaient jamais.</numerusform>
            <numerusform>ccmsetup s&apos;est exécuté %n fois, à cinq heures d&apos;intervalle, et s&apos;est terminé chaque fois avec succès, comme le fait la tâche de nouvelle tentative que les clients jusqu&apos;à la version 1602 créaient dans le dossier \Microsoft\Microsoft\Configuration Manager et ne supprimaient jamais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the Task Scheduler for &quot;Configuration Manager Client Retry Task&quot; in that folder and delete it.</source>
        <translation>Cherchez « Configuration Manager Client Retry Task » dans ce dossier du Planificateur de tâches et supprimez-la.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleRestartNeeded</name>
    <message>
        <source>The computer has to be restarted</source>
        <translation>L&apos;ordinateur doit être redémarré</translation>
    </message>
    <message>
        <source>ccmsetup cannot go on before the computer is restarted; it starts again by itself afterwards.</source>
        <translation>ccmsetup ne peut pas continuer avant le redémarrage de l&apos;ordinateur ; il repart ensuite de lui-même.</translation>
    </message>
    <message>
        <source>The client is installed, and the computer has to be restarted to complete it.</source>
        <translation>Le client est installé, et l&apos;ordinateur doit être redémarré pour achever l&apos;installation.</translation>
    </message>
    <message>
        <source>Restart the computer when its users allow.</source>
        <translation>Redémarrez l&apos;ordinateur quand ses utilisateurs le permettent.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleSecondWindow</name>
    <message>
        <source>The installation needs a second maintenance window</source>
        <translation>L&apos;installation a besoin d&apos;une seconde fenêtre de maintenance</translation>
    </message>
    <message>
        <source>The files are downloaded, and ccmsetup sent state 103: the installation waits for the next maintenance window, as setup uses one for itself and one for the client.</source>
        <translation>Les fichiers sont téléchargés, et ccmsetup a envoyé l&apos;état 103 : l&apos;installation attend la prochaine fenêtre de maintenance, car elle en utilise une pour elle-même et une pour le client.</translation>
    </message>
    <message>
        <source>Wait for the next maintenance window, and plan two of them within the period of the upgrade.</source>
        <translation>Attendez la prochaine fenêtre de maintenance, et prévoyez-en deux dans la période de la mise à niveau.</translation>
    </message>
</context>
<context>
    <name>ccm::RuleWriteFilter</name>
    <message>
        <source>A write filter protects the system drive</source>
        <translation>Un filtre d&apos;écriture protège le lecteur système</translation>
    </message>
    <message>
        <source>ccmsetup sent state 304: the write filter of the system drive is on, and what would be installed would be gone after the next restart.</source>
        <translation>ccmsetup a envoyé l&apos;état 304 : le filtre d&apos;écriture du lecteur système est actif, et ce qui serait installé disparaîtrait au prochain redémarrage.</translation>
    </message>
    <message>
        <source>Turn the write filter off for the upgrade, or deploy it in a maintenance window so that the device goes into its servicing mode by itself.</source>
        <translation>Désactivez le filtre d&apos;écriture pour la mise à niveau, ou déployez-la dans une fenêtre de maintenance pour que l&apos;appareil passe de lui-même en mode maintenance.</translation>
    </message>
</context>
<context>
    <name>ccm::RunAlignment</name>
    <message>
        <source>no phase</source>
        <translation>aucune phase</translation>
    </message>
    <message>
        <source>Neither run tells anything that can be compared.</source>
        <translation>Aucune des deux exécutions n&apos;indique rien qui puisse être comparé.</translation>
    </message>
    <message numerus="yes">
        <source>Both runs tell the same in %n message(s).</source>
        <translation>
            <numerusform>Les deux exécutions disent la même chose dans %n message.</numerusform>
            <numerusform>Les deux exécutions disent la même chose dans %n messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs part in the phase &quot;%1&quot;: only the left one says &quot;%2&quot;.</source>
        <translation>Les exécutions se séparent dans la phase « %1 » : seule celle de gauche dit « %2 ».</translation>
    </message>
    <message>
        <source>The runs part in the phase &quot;%1&quot;: only the right one says &quot;%2&quot;.</source>
        <translation>Les exécutions se séparent dans la phase « %1 » : seule celle de droite dit « %2 ».</translation>
    </message>
    <message>
        <source>The runs part in the phase &quot;%1&quot;: the left one says &quot;%2&quot;, the right one &quot;%3&quot;.</source>
        <translation>Les exécutions se séparent dans la phase « %1 » : celle de gauche dit « %2 », celle de droite « %3 ».</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n message(s) of each were compared.</source>
        <translation>
            <numerusform>Seul le premier message (%n) de chacune a été comparé.</numerusform>
            <numerusform>Seuls les %n premiers messages de chacune ont été comparés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::RunComparer</name>
    <message>
        <source>It is no client.</source>
        <translation>Ce n&apos;est pas un client.</translation>
    </message>
    <message>
        <source>Compare with a run of another client</source>
        <translation>Comparer avec une exécution d&apos;un autre client</translation>
    </message>
    <message>
        <source>Reading the runs of this client</source>
        <translation>Lecture des exécutions de ce client</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
</context>
<context>
    <name>ccm::RunComparison</name>
    <message>
        <source>&amp;Differences only</source>
        <translation>&amp;Différences seulement</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparer les exécutions</translation>
    </message>
    <message>
        <source>What the comparison comes to</source>
        <translation>À quoi aboutit la comparaison</translation>
    </message>
    <message>
        <source>Messages of both runs</source>
        <translation>Messages des deux exécutions</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Message of the left run</source>
        <translation>Message de l&apos;exécution de gauche</translation>
    </message>
    <message>
        <source>Message of the right run</source>
        <translation>Message de l&apos;exécution de droite</translation>
    </message>
    <message>
        <source>&amp;Left run</source>
        <translation>Exécution de &amp;gauche</translation>
    </message>
    <message>
        <source>&amp;Right run</source>
        <translation>Exécution de d&amp;roite</translation>
    </message>
    <message>
        <source>&amp;Another client</source>
        <translation>&amp;Autre client</translation>
    </message>
    <message>
        <source>Compares with a run of another client. The client that is open stays open.</source>
        <translation>Compare avec une exécution d&apos;un autre client. Le client ouvert reste ouvert.</translation>
    </message>
    <message>
        <source>A client&apos;s Windows &amp;folder, or a copy…</source>
        <translation>Le &amp;dossier Windows d&apos;un client, ou une copie…</translation>
    </message>
    <message>
        <source>An &amp;archive, or a log…</source>
        <translation>Une &amp;archive, ou un journal…</translation>
    </message>
    <message>
        <source>No run is in the logs</source>
        <translation>Aucune exécution n&apos;est dans les journaux</translation>
    </message>
    <message>
        <source>The other client has no run of ccmsetup in its logs.</source>
        <translation>L&apos;autre client n&apos;a aucune exécution de ccmsetup dans ses journaux.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Both sides are the same run: choose another one.</source>
        <translation>Les deux côtés sont la même exécution : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This run does not say it.</source>
        <translation>Cette exécution ne le dit pas.</translation>
    </message>
    <message>
        <source>Open %1 of that client</source>
        <translation>Ouvrir %1 de ce client</translation>
    </message>
    <message>
        <source>Shows the record</source>
        <translation>Affiche l&apos;entrée</translation>
    </message>
</context>
<context>
    <name>ccm::RunItemModel</name>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>ccm::RunModel</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>Dernière entrée</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Démarrée par</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
    </message>
</context>
<context>
    <name>ccm::RunPairModel</name>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>Première différence</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>First difference: left only</source>
        <translation>Première différence : à gauche seulement</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>À gauche seulement</translation>
    </message>
    <message>
        <source>First difference: right only</source>
        <translation>Première différence : à droite seulement</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>À droite seulement</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Left run</source>
        <translation>Exécution de gauche</translation>
    </message>
    <message>
        <source>Right run</source>
        <translation>Exécution de droite</translation>
    </message>
</context>
<context>
    <name>ccm::RunProgress</name>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading %1 by BITS</source>
        <translation>Téléchargement de %1 par BITS</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 en moyenne</translation>
    </message>
    <message>
        <source>Windows Installer is at work; its own log is not among the logs</source>
        <translation>Windows Installer est à l&apos;œuvre ; son propre journal n&apos;est pas parmi les journaux</translation>
    </message>
    <message>
        <source>Windows Installer has begun</source>
        <translation>Windows Installer a commencé</translation>
    </message>
    <message numerus="yes">
        <source>Windows Installer: %n action(s) have ended, the last one named is %1</source>
        <translation>
            <numerusform>Windows Installer : %n action s&apos;est terminée, la dernière nommée est %1</numerusform>
            <numerusform>Windows Installer : %n actions se sont terminées, la dernière nommée est %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting: the next try comes %n minute(s) after %1</source>
        <translation>
            <numerusform>En attente : la prochaine tentative vient %n minute après %1</numerusform>
            <numerusform>En attente : la prochaine tentative vient %n minutes après %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has begun</source>
        <translation>L&apos;exécution a commencé</translation>
    </message>
    <message>
        <source>In the phase &quot;%1&quot; since %2</source>
        <translation>Dans la phase « %1 » depuis %2</translation>
    </message>
</context>
<context>
    <name>ccm::RunText</name>
    <message>
        <source>In the manifest</source>
        <translation>Dans le manifeste</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>S&apos;applique</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Ne s&apos;applique pas ici</translation>
    </message>
    <message>
        <source>Version compared</source>
        <translation>Version comparée</translation>
    </message>
    <message>
        <source>The file is the manifest&apos;s</source>
        <translation>Le fichier est celui du manifeste</translation>
    </message>
    <message>
        <source>The file is not the manifest&apos;s</source>
        <translation>Le fichier n&apos;est pas celui du manifeste</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation>Pas de tel fichier</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>Pas de tel produit</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Has to be installed</source>
        <translation>Doit être installé</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The hash is the manifest&apos;s</source>
        <translation>Le hachage est celui du manifeste</translation>
    </message>
    <message>
        <source>Signed by Microsoft</source>
        <translation>Signé par Microsoft</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Its end is not in the logs</source>
        <translation>Sa fin n&apos;est pas dans les journaux</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>Run of %1, phase &quot;%2&quot;</source>
        <translation>Exécution du %1, phase « %2 »</translation>
    </message>
    <message>
        <source>Its end is not in the log</source>
        <translation>Sa fin n&apos;est pas dans le journal</translation>
    </message>
    <message numerus="yes">
        <source>Its end is not in the log; %n action(s) have ended, the last one is %1</source>
        <translation>
            <numerusform>Sa fin n&apos;est pas dans le journal ; %n action s&apos;est terminée, la dernière est %1</numerusform>
            <numerusform>Sa fin n&apos;est pas dans le journal ; %n actions se sont terminées, la dernière est %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::SavedBookmarks</name>
    <message>
        <source>Bookmark %1 does not say at which record it is.</source>
        <translation>Le signet %1 ne dit pas à quelle entrée il se trouve.</translation>
    </message>
</context>
<context>
    <name>ccm::SavedTable</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>ccm::ScheduleStatements</name>
    <message>
        <source>%1 local time, %2 UTC</source>
        <translation>%1 heure locale, %2 UTC</translation>
    </message>
    <message>
        <source>Drawn again</source>
        <translation>Tiré à nouveau</translation>
    </message>
    <message>
        <source>Told again</source>
        <translation>Indiqué à nouveau</translation>
    </message>
    <message>
        <source>Moment drawn</source>
        <translation>Moment tiré</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;il est devenu</translation>
    </message>
    <message>
        <source>Whether the moment has passed is not known; no run at or after it is in the logs.</source>
        <translation>Si le moment est passé n&apos;est pas connu ; aucune exécution à ce moment ou après n&apos;est dans les journaux.</translation>
    </message>
    <message>
        <source>A run began at or after the moment: %1.</source>
        <translation>Une exécution a commencé à ce moment ou après : %1.</translation>
    </message>
    <message>
        <source>The moment has passed; the logs end before it.</source>
        <translation>Le moment est passé ; les journaux se terminent avant.</translation>
    </message>
    <message>
        <source>The moment has passed, and no run at or after it is in the logs.</source>
        <translation>Le moment est passé, et aucune exécution à ce moment ou après n&apos;est dans les journaux.</translation>
    </message>
    <message>
        <source>The moment lies ahead.</source>
        <translation>Le moment est à venir.</translation>
    </message>
    <message>
        <source>The management point says</source>
        <translation>Ce que dit le point de gestion</translation>
    </message>
    <message>
        <source>Upgrade below client version</source>
        <translation>Mise à niveau sous la version</translation>
    </message>
    <message>
        <source>Version of the site</source>
        <translation>Version du site</translation>
    </message>
    <message>
        <source>Client package</source>
        <translation>Package du client</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>With the arguments</source>
        <translation>Avec les arguments</translation>
    </message>
</context>
<context>
    <name>ccm::Screenshots</name>
    <message>
        <source>%1: The folder cannot be made.</source>
        <translation>%1 : le dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>%1: The picture cannot be written.</source>
        <translation>%1 : l&apos;image ne peut pas être écrite.</translation>
    </message>
</context>
<context>
    <name>ccm::Session</name>
    <message>
        <source>A case tells itself what is open: open it alone.</source>
        <translation>Un dossier Ccmscope dit lui-même ce qui est ouvert : ouvrez-le seul.</translation>
    </message>
    <message>
        <source>Opening a case fetches nothing from servers. Choose File &gt; Reload to fetch it.</source>
        <translation>L&apos;ouverture d&apos;un dossier Ccmscope ne récupère rien depuis des serveurs. Choisissez Fichier &gt; Recharger pour le récupérer.</translation>
    </message>
    <message>
        <source>Two manifests can be compared at once.</source>
        <translation>Deux manifestes peuvent être comparés à la fois.</translation>
    </message>
    <message>
        <source>The site is named already: %1.</source>
        <translation>Le site est déjà indiqué : %1.</translation>
    </message>
    <message>
        <source>The plan is named already: %1.</source>
        <translation>Le plan est déjà indiqué : %1.</translation>
    </message>
    <message>
        <source>The client is named already: %1.</source>
        <translation>Le client est déjà indiqué : %1.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
</context>
<context>
    <name>ccm::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The language of menus and sentences, and how numbers and dates are written. What stands in logs and files is shown as it is. The window is made anew; what is open stays open.</source>
        <translation>La langue des menus et des phrases, et la façon d&apos;écrire les nombres et les dates. Ce qui figure dans les journaux et les fichiers est affiché tel quel. La fenêtre est reconstruite ; ce qui est ouvert reste ouvert.</translation>
    </message>
    <message>
        <source>Light or dark colours, for the whole program.</source>
        <translation>Couleurs claires ou sombres, pour tout le programme.</translation>
    </message>
    <message>
        <source>How large all texts of the program are; 100 % is what the system has.</source>
        <translation>La taille de tous les textes du programme ; 100 % est celle du système.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apparence :</translation>
    </message>
    <message>
        <source>Si&amp;ze of texts:</source>
        <translation>Ta&amp;ille du texte :</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>&amp;Touches...</translation>
    </message>
    <message>
        <source>Shows the keys of all commands, which can be changed there.</source>
        <translation>Affiche les touches de toutes les commandes, qui peuvent y être modifiées.</translation>
    </message>
    <message>
        <source>Keys of commands:</source>
        <extracomment>before a button that shows which keys do what</extracomment>
        <translation>Touches des commandes :</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Telles qu&apos;écrites</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>In my time zone</source>
        <translation>Dans mon fuseau horaire</translation>
    </message>
    <message>
        <source>How the Log pane shows times. Where the zone of a log is not known, they are shown as written.</source>
        <translation>Comment le volet Journal affiche les heures. Là où le fuseau d&apos;un journal n&apos;est pas connu, elles sont affichées telles qu&apos;écrites.</translation>
    </message>
    <message>
        <source>How to read text of logs that is neither UTF-8 nor UTF-16: by the code page of the computer that wrote it. Logs that are open are read again.</source>
        <translation>Comment lire le texte des journaux qui n&apos;est ni en UTF-8 ni en UTF-16 : selon la page de codes de l&apos;ordinateur qui l&apos;a écrit. Les journaux ouverts sont relus.</translation>
    </message>
    <message>
        <source>&amp;Notify me on the desktop of new errors and of the end of a run</source>
        <translation>&amp;M&apos;avertir sur le bureau des nouvelles erreurs et de la fin d&apos;une exécution</translation>
    </message>
    <message>
        <source>While logs are followed: once for the first new error of each log, and when a run of ccmsetup ends. A click on the notification leads to the record.</source>
        <translation>Pendant que des journaux sont suivis : une fois pour la première nouvelle erreur de chaque journal, et à la fin d&apos;une exécution de ccmsetup. Un clic sur la notification mène à l&apos;entrée.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>&amp;Times of records:</source>
        <translation>&amp;Heures des entrées :</translation>
    </message>
    <message>
        <source>Te&amp;xt that is not Unicode:</source>
        <translation>Te&amp;xte non Unicode :</translation>
    </message>
    <message>
        <source>&amp;Fetch from servers what I open by its address</source>
        <translation>&amp;Obtenir des serveurs ce que j&apos;ouvre par son adresse</translation>
    </message>
    <message>
        <source>Without it, no address of a server is opened. Ccmscope fetches nothing but what you open.</source>
        <translation>Sans cela, aucune adresse d&apos;un serveur n&apos;est ouverte. Ccmscope n&apos;obtient rien d&apos;autre que ce que vous ouvrez.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Files on shares (\\server\share) are opened by the system and are not affected. Passwords are never saved.</source>
        <translation>Les fichiers sur des partages (\\server\share) sont ouverts par le système et ne sont pas concernés. Les mots de passe ne sont jamais enregistrés.</translation>
    </message>
    <message>
        <source>&amp;Shares and certificates...</source>
        <translation>&amp;Partages et certificats...</translation>
    </message>
    <message>
        <source>Where settings are kept</source>
        <translation>Emplacement des paramètres</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>Ou&amp;vrir le dossier</translation>
    </message>
    <message>
        <source>Shows what is usual in every field. It counts when you accept it with OK.</source>
        <translation>Affiche dans chaque champ la valeur habituelle. Elle ne compte que lorsque vous l&apos;acceptez par OK.</translation>
    </message>
</context>
<context>
    <name>ccm::SetupFacts</name>
    <message>
        <source>What the management point says of its site cannot be read. %1</source>
        <translation>Ce que le point de gestion dit de son site ne peut pas être lu. %1</translation>
    </message>
    <message>
        <source>An answer of the management point cannot be read, so what it says of upgrades is not known. %1</source>
        <translation>Une réponse du point de gestion ne peut pas être lue, ce qu&apos;elle dit des mises à niveau n&apos;est donc pas connu. %1</translation>
    </message>
</context>
<context>
    <name>ccm::SetupProcess</name>
    <message>
        <source>%1, line %2: This exit cannot be told from those of the other processes that were running, and was left out.</source>
        <translation>%1, ligne %2 : cette sortie ne peut pas être distinguée de celles des autres processus en cours, et a été laissée de côté.</translation>
    </message>
</context>
<context>
    <name>ccm::Severity</name>
    <message>
        <source>Verbose</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>The record&apos;s type says so.</source>
        <translation>Le type de l&apos;entrée le dit.</translation>
    </message>
    <message>
        <source>Words of the message say so; the record has no type that tells.</source>
        <translation>Des mots du message le disent ; l&apos;entrée n&apos;a pas de type qui l&apos;indique.</translation>
    </message>
    <message>
        <source>It is the line with which ccmsetup fails; ccmsetup logs it as information.</source>
        <translation>C&apos;est la ligne avec laquelle ccmsetup échoue ; ccmsetup la journalise comme information.</translation>
    </message>
    <message>
        <source>The PowerShell App Deployment Toolkit wrote it, where type 0 means success; elsewhere 0 is verbose.</source>
        <translation>Le PowerShell App Deployment Toolkit l&apos;a écrite, chez qui le type 0 signifie succès ; ailleurs, 0 est le détail.</translation>
    </message>
    <message>
        <source>The value that Windows Installer&apos;s action returned says so.</source>
        <translation>La valeur que l&apos;action de Windows Installer a renvoyée le dit.</translation>
    </message>
    <message>
        <source>Nothing tells; shown as information.</source>
        <translation>Rien ne l&apos;indique ; affichée comme information.</translation>
    </message>
</context>
<context>
    <name>ccm::ShareMap</name>
    <message>
        <source>A path on a share has a server and a share and no &quot;..&quot;: \\server\share\folder.</source>
        <translation>Un chemin sur un partage a un serveur et un partage et pas de « .. » : \\server\share\folder.</translation>
    </message>
    <message>
        <source>This computer does not know the share %1: mount it, and tell in File &gt; Shares and certificates in which folder it is mounted.</source>
        <translation>Cet ordinateur ne connaît pas le partage %1 : montez-le, et indiquez dans Fichier &gt; Partages et certificats dans quel dossier il est monté.</translation>
    </message>
    <message>
        <source>A share is written as \\server\share.</source>
        <translation>Un partage s&apos;écrit \\server\share.</translation>
    </message>
    <message>
        <source>Its folder is a whole path, such as /mnt/share.</source>
        <translation>Son dossier est un chemin complet, tel que /mnt/share.</translation>
    </message>
</context>
<context>
    <name>ccm::SharesDialog</name>
    <message>
        <source>Shares and certificates</source>
        <translation>Partages et certificats</translation>
    </message>
    <message>
        <source>Certificates of authorities to trust for servers, besides the system&apos;s (PEM files)</source>
        <translation>Certificats d&apos;autorités à approuver pour les serveurs, en plus de celles du système (fichiers PEM)</translation>
    </message>
    <message>
        <source>A&amp;dd...</source>
        <translation>&amp;Ajouter...</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>Roots to trust for signatures of files, besides the system&apos;s (PEM files)</source>
        <translation>Racines à approuver pour les signatures de fichiers, en plus de celles du système (fichiers PEM)</translation>
    </message>
    <message>
        <source>Add r&amp;oot...</source>
        <translation>Ajouter une raci&amp;ne...</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Mounted in</source>
        <translation>Monté dans</translation>
    </message>
    <message>
        <source>Shares: \\server\share is read from the folder where it is mounted</source>
        <translation>Partages : \\server\share est lu dans le dossier où il est monté</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificats à approuver</translation>
    </message>
</context>
<context>
    <name>ccm::ShortcutsDialog</name>
    <message>
        <source>A command or keys</source>
        <translation>Une commande ou des touches</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Touches &amp;habituelles</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Touches habituelles pour &amp;tout</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrer les touches</translation>
    </message>
    <message>
        <source>Keys of all commands</source>
        <translation>Touches de toutes les commandes</translation>
    </message>
    <message>
        <source>Keys of the selected command</source>
        <translation>Touches de la commande sélectionnée</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; are the same everywhere and stay.</source>
        <translation>Les touches de « %1 » sont partout les mêmes et restent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the same keys: neither works until one of them changes.</source>
        <translation>“%1” a les mêmes touches : aucune des deux commandes ne fonctionne tant que l&apos;une d&apos;elles ne change pas.</translation>
    </message>
    <message>
        <source>&quot;, &quot;</source>
        <comment>between names in quotation marks</comment>
        <translation>”, “</translation>
    </message>
</context>
<context>
    <name>ccm::SignatureReport</name>
    <message>
        <source>%1 is weak: other content can be made to fit such a digest.</source>
        <translation>%1 est faible : un autre contenu peut être fabriqué pour correspondre à un tel condensé.</translation>
    </message>
    <message>
        <source>The signature does not say which digest the file should have, so whether it belongs to this file cannot be told.</source>
        <translation>La signature ne dit pas quel condensé le fichier devrait avoir ; il n&apos;est donc pas possible de dire si elle appartient à ce fichier.</translation>
    </message>
    <message>
        <source>The digest algorithm %1 is not known, so whether the signature belongs to this file cannot be told.</source>
        <translation>L&apos;algorithme de condensé %1 n&apos;est pas connu ; il n&apos;est donc pas possible de dire si la signature appartient à ce fichier.</translation>
    </message>
    <message>
        <source>The file is not the one that was signed: its %1 digest is not the one in the signature.</source>
        <translation>Le fichier n&apos;est pas celui qui a été signé : son condensé %1 n&apos;est pas celui de la signature.</translation>
    </message>
    <message>
        <source>The %1 digest of the file is the one in the signature.</source>
        <translation>Le condensé %1 du fichier est celui de la signature.</translation>
    </message>
    <message>
        <source>The signature does not hold the certificate of its signer, so whether it is valid cannot be told.</source>
        <translation>La signature ne contient pas le certificat de son signataire ; il n&apos;est donc pas possible de dire si elle est valide.</translation>
    </message>
    <message>
        <source>The signature is not valid: %1. The certificate it brings along names “%2”.</source>
        <translation>La signature n&apos;est pas valide : %1. Le certificat qu&apos;elle apporte nomme « %2 ».</translation>
    </message>
    <message>
        <source>The signature was made with the key of a certificate that names “%1”, over a %2 digest. A name alone proves nothing: it is worth what the chain is worth.</source>
        <translation>La signature a été faite avec la clé d&apos;un certificat qui nomme « %1 », sur un condensé %2. Un nom seul ne prouve rien : il vaut ce que vaut la chaîne.</translation>
    </message>
    <message>
        <source>There is no countersignature: nobody else says when the signature was made, and it ends with the signer&apos;s certificate.</source>
        <translation>Il n&apos;y a pas de contre-signature : personne d&apos;autre ne dit quand la signature a été faite, et elle prend fin avec le certificat du signataire.</translation>
    </message>
    <message numerus="yes">
        <source>The signature has %n countersignature(s); one of them is told.</source>
        <translation>
            <numerusform>La signature a %n contre-signature ; l&apos;une d&apos;elles est rapportée.</numerusform>
            <numerusform>La signature a %n contre-signatures ; l&apos;une d&apos;elles est rapportée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the signer&apos;s certificate there is no chain to look at.</source>
        <translation>Sans le certificat du signataire, il n&apos;y a pas de chaîne à examiner.</translation>
    </message>
    <message>
        <source>It was checked for %1, the time asked for.</source>
        <translation>Elle a été vérifiée pour %1, le moment demandé.</translation>
    </message>
    <message>
        <source>It was checked for %1, the time asked for; the countersignature&apos;s time does not count, as its own chain does not hold.</source>
        <translation>Elle a été vérifiée pour %1, le moment demandé ; l&apos;heure de la contre-signature ne compte pas, car sa propre chaîne ne tient pas.</translation>
    </message>
    <message>
        <source>It was checked for %1, the time asked for, as the certificate says that its signatures end with it.</source>
        <translation>Elle a été vérifiée pour %1, le moment demandé, car le certificat dit que ses signatures prennent fin avec lui.</translation>
    </message>
    <message>
        <source>It was checked for %1, the time of the countersignature.</source>
        <translation>Elle a été vérifiée pour %1, l&apos;heure de la contre-signature.</translation>
    </message>
    <message>
        <source>The signature holds digests of the file&apos;s pages, too; these were not compared.</source>
        <translation>La signature contient aussi des condensés des pages du fichier ; ils n&apos;ont pas été comparés.</translation>
    </message>
    <message numerus="yes">
        <source>The signature has %n signer(s); only the first was looked at.</source>
        <translation>
            <numerusform>La signature a %n signataire ; seul le premier a été examiné.</numerusform>
            <numerusform>La signature a %n signataires ; seul le premier a été examiné.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s digest is a %1 digest, but the signer&apos;s a %2 digest; Authenticode wants the same for both.</source>
        <translation>Le condensé du fichier est un condensé %1, mais celui du signataire un condensé %2 ; Authenticode demande le même pour les deux.</translation>
    </message>
    <message>
        <source>The signature carries what it does not sign and Ccmscope does not read: %1.</source>
        <translation>La signature transporte ce qu&apos;elle ne signe pas et que Ccmscope ne lit pas : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) stand behind the signature in its own place, where no digest covers them.</source>
        <translation>
            <numerusform>%n octet se trouve derrière la signature, à sa propre place, où aucun condensé ne le couvre.</numerusform>
            <numerusform>%n octets se trouvent derrière la signature, à sa propre place, où aucun condensé ne les couvre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::SignedData</name>
    <message>
        <source>Its signature is damaged or cut: it cannot be decoded.</source>
        <translation>Sa signature est endommagée ou tronquée : elle ne peut pas être décodée.</translation>
    </message>
    <message>
        <source>What stands in place of its signature is not one.</source>
        <translation>Ce qui se trouve à la place de sa signature n&apos;en est pas une.</translation>
    </message>
    <message numerus="yes">
        <source>Its signature holds more than %n certificate(s).</source>
        <translation>
            <numerusform>Sa signature contient plus de %n certificat.</numerusform>
            <numerusform>Sa signature contient plus de %n certificats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its signature has no signer.</source>
        <translation>Sa signature n&apos;a pas de signataire.</translation>
    </message>
    <message numerus="yes">
        <source>Its signature has more than %n signer(s).</source>
        <translation>
            <numerusform>Sa signature a plus de %n signataire.</numerusform>
            <numerusform>Sa signature a plus de %n signataires.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its signature signs nothing that can be read.</source>
        <translation>Sa signature ne signe rien qui puisse être lu.</translation>
    </message>
    <message>
        <source>its digest algorithm %1 is not known</source>
        <translation>son algorithme de condensé %1 n&apos;est pas connu</translation>
    </message>
    <message>
        <source>it does not say which digest it signs</source>
        <translation>elle ne dit pas quel condensé elle signe</translation>
    </message>
    <message>
        <source>it does not name the kind of content that it signs</source>
        <translation>elle ne nomme pas le type de contenu qu&apos;elle signe</translation>
    </message>
    <message>
        <source>what it signs was changed afterwards</source>
        <translation>ce qu&apos;elle signe a été modifié ensuite</translation>
    </message>
    <message>
        <source>the certificate&apos;s key did not make it</source>
        <translation>la clé du certificat ne l&apos;a pas faite</translation>
    </message>
</context>
<context>
    <name>ccm::SigningCertificate</name>
    <message>
        <source>it says that another certificate made it</source>
        <translation>elle dit qu&apos;un autre certificat l&apos;a faite</translation>
    </message>
</context>
<context>
    <name>ccm::Site</name>
    <message>
        <source>No address was given.</source>
        <translation>Aucune adresse n&apos;a été indiquée.</translation>
    </message>
    <message>
        <source>It would lie at %1; is the share mounted there?</source>
        <translation>Il se trouverait sous %1 ; le partage y est-il monté ?</translation>
    </message>
    <message>
        <source>The folder holds neither ccmsetup.cab nor ccmsetup.xml.</source>
        <translation>Le dossier ne contient ni ccmsetup.cab ni ccmsetup.xml.</translation>
    </message>
    <message>
        <source>The server did not say how long the file is; whether it came whole shows only in its content.</source>
        <translation>Le serveur n&apos;a pas dit la longueur du fichier ; seul son contenu montre s&apos;il est arrivé entier.</translation>
    </message>
    <message>
        <source>Neither https nor http led to it. %1 %2</source>
        <comment>two whole sentences</comment>
        <translation>Ni https ni http n&apos;y a mené. %1 %2</translation>
    </message>
    <message>
        <source>It was fetched unencrypted, by http: others on the way could have read and changed it. By https it is not offered: %1</source>
        <translation>Il a été obtenu sans chiffrement, par http : d&apos;autres sur le trajet ont pu le lire et le modifier. Par https, il n&apos;est pas proposé : %1</translation>
    </message>
    <message>
        <source>No client manifest could be read from the archive.</source>
        <translation>Aucun manifeste de client n&apos;a pu être lu dans l&apos;archive.</translation>
    </message>
    <message>
        <source>The archive holds no client manifest %1.</source>
        <translation>L&apos;archive ne contient pas de manifeste de client %1.</translation>
    </message>
    <message>
        <source>The archive holds no client manifest (ccmsetup.cab, ccmsetup.xml).</source>
        <translation>L&apos;archive ne contient pas de manifeste de client (ccmsetup.cab, ccmsetup.xml).</translation>
    </message>
    <message>
        <source>The cabinet is number %1 of a set.</source>
        <translation>Le cabinet est le numéro %1 d&apos;un ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds several client manifests; name one of them: %1.</source>
        <translation>Il contient plusieurs manifestes de client ; indiquez l&apos;un d&apos;eux : %1.</translation>
    </message>
    <message>
        <source>It does not lie beside the manifest.</source>
        <translation>Il ne se trouve pas à côté du manifeste.</translation>
    </message>
    <message>
        <source>The server says that it is unchanged since it was fetched before (304).</source>
        <translation>Le serveur dit qu&apos;il n&apos;a pas changé depuis qu&apos;il a été obtenu auparavant (304).</translation>
    </message>
    <message>
        <source>Fetched from the server: %1.</source>
        <translation>Obtenu du serveur : %1.</translation>
    </message>
    <message>
        <source>Last modified %1.</source>
        <translation>Dernière modification : %1.</translation>
    </message>
    <message>
        <source>ETag %1.</source>
        <translation>ETag %1.</translation>
    </message>
    <message>
        <source>The server&apos;s clock said %1.</source>
        <translation>L&apos;horloge du serveur indiquait %1.</translation>
    </message>
    <message>
        <source>The certificate is trusted for this session only because you accepted it.</source>
        <translation>Le certificat n&apos;est approuvé pour cette session que parce que vous l&apos;avez accepté.</translation>
    </message>
</context>
<context>
    <name>ccm::SiteAddress</name>
    <message>
        <source>Only addresses that begin with http:// or https:// are fetched.</source>
        <translation>Seules les adresses qui commencent par http:// ou https:// sont téléchargées.</translation>
    </message>
    <message>
        <source>It is no complete web address.</source>
        <translation>Ce n&apos;est pas une adresse web complète.</translation>
    </message>
    <message>
        <source>An address may not hold a user name or password; give them in their own fields.</source>
        <translation>Une adresse ne doit pas contenir de nom d&apos;utilisateur ni de mot de passe ; indiquez-les dans leurs propres champs.</translation>
    </message>
    <message numerus="yes">
        <source>An address may have %n character(s).</source>
        <translation>
            <numerusform>Une adresse peut avoir %n caractère au plus.</numerusform>
            <numerusform>Une adresse peut avoir %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is neither a web address nor the name of a server.</source>
        <translation>Ce n&apos;est ni une adresse web ni le nom d&apos;un serveur.</translation>
    </message>
</context>
<context>
    <name>ccm::SiteModel</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Link, Mbit/s</source>
        <translation>Liaison, Mbit/s</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servi par</translation>
    </message>
</context>
<context>
    <name>ccm::SiteOpener</name>
    <message>
        <source>%1 wants a password, and the connection is not encrypted.</source>
        <translation>%1 demande un mot de passe, et la connexion n&apos;est pas chiffrée.</translation>
    </message>
    <message>
        <source>%1 wants a user name and a password.</source>
        <translation>%1 demande un nom d&apos;utilisateur et un mot de passe.</translation>
    </message>
</context>
<context>
    <name>ccm::SpokenRecord</name>
    <message>
        <source>%1 and %2 overlap in time: they are not parts of one log, and may be of two computers.</source>
        <translation>%1 et %2 se chevauchent dans le temps : ce ne sont pas des parties d&apos;un même journal, et ils peuvent venir de deux ordinateurs.</translation>
    </message>
</context>
<context>
    <name>ccm::StartPage</name>
    <message>
        <source>&amp;Recent cases</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>R&amp;estore it</source>
        <extracomment>Of a case, after the program ended unexpectedly.</extracomment>
        <translation>L&amp;e restaurer</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <extracomment>Of a case that could be restored.</extracomment>
        <translation>L&apos;a&amp;bandonner</translation>
    </message>
    <message>
        <source>What would you like to look into?</source>
        <translation>Que souhaitez-vous examiner ?</translation>
    </message>
    <message>
        <source>Open a &amp;client</source>
        <translation>Ouvrir un &amp;client</translation>
    </message>
    <message>
        <source>Its Windows folder, admin$ share, or a copy of its logs: what happened, and what is next</source>
        <translation>Son dossier Windows, son partage admin$, ou une copie de ses journaux : ce qui s&apos;est passé, et ce qui vient ensuite</translation>
    </message>
    <message>
        <source>Open a &amp;site</source>
        <translation>Ouvrir un &amp;site</translation>
    </message>
    <message>
        <source>ccmsetup.cab or ccmsetup.xml: what is in it, and what an update changed</source>
        <translation>ccmsetup.cab ou ccmsetup.xml : ce qu&apos;il contient, et ce qu&apos;une mise à jour a changé</translation>
    </message>
    <message>
        <source>Open &amp;logs</source>
        <translation>Ouvrir des &amp;journaux</translation>
    </message>
    <message>
        <source>Any logs of clients and servers, followed live</source>
        <translation>Tous les journaux de clients et de serveurs, suivis en direct</translation>
    </message>
    <message>
        <source>&amp;Paste a log</source>
        <translation>Co&amp;ller un journal</translation>
    </message>
    <message>
        <source>Lines of a log from a ticket or a mail, in the clipboard</source>
        <translation>Des lignes d&apos;un journal, d&apos;un ticket ou d&apos;un mail, dans le Presse-papiers</translation>
    </message>
    <message>
        <source>Plan an upgrade &amp;window</source>
        <translation>Planifier une fenêtre de mise à &amp;niveau</translation>
    </message>
    <message>
        <source>How many days to type, and what will happen</source>
        <translation>Combien de jours saisir, et ce qui se passera</translation>
    </message>
    <message>
        <source>See the sa&amp;mple</source>
        <translation>Voir l&apos;e&amp;xemple</translation>
    </message>
    <message>
        <source>A made-up site and client, with everything to try out</source>
        <translation>Un site et un client inventés, pour tout essayer</translation>
    </message>
    <message>
        <source>Questions that bring people here</source>
        <translation>Questions qui amènent ici</translation>
    </message>
    <message>
        <source>Why has this client not upgraded?</source>
        <translation>Pourquoi ce client n&apos;a-t-il pas été mis à niveau ?</translation>
    </message>
    <message>
        <source>What did the last update change?</source>
        <translation>Qu&apos;a changé la dernière mise à jour ?</translation>
    </message>
    <message>
        <source>How many days should I type?</source>
        <translation>Combien de jours dois-je saisir ?</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Dossiers récents</translation>
    </message>
</context>
<context>
    <name>ccm::StartsChart</name>
    <message>
        <source>%1 starts expected, %2 to %3 in 9 of 10 cases; %4 started in all</source>
        <translation>%1 démarrages attendus, %2 à %3 dans 9 cas sur 10 ; %4 démarrés en tout</translation>
    </message>
    <message>
        <source>%1 installations expected; %2 installed in all</source>
        <translation>%1 installations attendues ; %2 installés en tout</translation>
    </message>
    <message>
        <source>%1 seen to complete</source>
        <translation>%1 vus terminés</translation>
    </message>
    <message>
        <source>Chart of the starts; the table shows the same numbers</source>
        <translation>Graphique des démarrages ; le tableau montre les mêmes chiffres</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>Afficher la fenêtre entière</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <extracomment>of a chart as a whole: the busiest hour and what is expected in it</extracomment>
        <translation>Heure la plus chargée : %1</translation>
    </message>
    <message>
        <source>Of all clients, %</source>
        <translation>De tous les clients, %</translation>
    </message>
    <message>
        <source>Highest expected</source>
        <translation>Plus haut attendu</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Fenêtres de maintenance</translation>
    </message>
    <message>
        <source>Clients per day</source>
        <translation>Clients par jour</translation>
    </message>
    <message>
        <source>Clients per hour</source>
        <translation>Clients par heure</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time: what is expected then</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No client starts in this plan.</source>
        <translation>Aucun client ne démarre dans ce plan.</translation>
    </message>
    <message>
        <source>Starts in 9 of 10 cases (p05 to p95)</source>
        <translation>Démarrages dans 9 cas sur 10 (p05 à p95)</translation>
    </message>
    <message>
        <source>Starts expected</source>
        <translation>Démarrages attendus</translation>
    </message>
    <message>
        <source>Started in all</source>
        <translation>Démarrés en tout</translation>
    </message>
    <message>
        <source>Installations in 9 of 10 cases</source>
        <translation>Installations dans 9 cas sur 10</translation>
    </message>
    <message>
        <source>Installations expected</source>
        <translation>Installations attendues</translation>
    </message>
    <message>
        <source>Installed in all</source>
        <translation>Installés en tout</translation>
    </message>
    <message>
        <source>Seen to complete</source>
        <translation>Vus terminés</translation>
    </message>
    <message>
        <source>Seen to complete, of those looked at</source>
        <translation>Vus terminés, de ceux examinés</translation>
    </message>
    <message>
        <source>Moments that clients have drawn</source>
        <translation>Moments que les clients ont tirés</translation>
    </message>
</context>
<context>
    <name>ccm::StateText</name>
    <message>
        <source>deployment started</source>
        <translation>déploiement démarré</translation>
    </message>
    <message>
        <source>waiting for the download</source>
        <translation>en attente du téléchargement</translation>
    </message>
    <message>
        <source>deployment scheduled</source>
        <translation>déploiement planifié</translation>
    </message>
    <message>
        <source>waiting for a maintenance window</source>
        <translation>en attente d&apos;une fenêtre de maintenance</translation>
    </message>
    <message>
        <source>deployment skipped</source>
        <translation>déploiement ignoré</translation>
    </message>
    <message>
        <source>failed, the reason is not known</source>
        <translation>échec, la raison n&apos;est pas connue</translation>
    </message>
    <message>
        <source>failed, the service could not be created</source>
        <translation>échec, le service n&apos;a pas pu être créé</translation>
    </message>
    <message>
        <source>failed, the service could not be deleted</source>
        <translation>échec, le service n&apos;a pas pu être supprimé</translation>
    </message>
    <message>
        <source>failed, a write filter protects the system drive</source>
        <translation>échec, un filtre d&apos;écriture protège le lecteur système</translation>
    </message>
    <message>
        <source>failed, native mode is not possible here</source>
        <translation>échec, le mode natif n&apos;est pas possible ici</translation>
    </message>
    <message>
        <source>failed, the download could not be started</source>
        <translation>échec, le téléchargement n&apos;a pas pu être démarré</translation>
    </message>
    <message>
        <source>failed, the command line is not valid</source>
        <translation>échec, la ligne de commande n&apos;est pas valide</translation>
    </message>
    <message>
        <source>failed, a file could not be downloaded by WinHTTP</source>
        <translation>échec, un fichier n&apos;a pas pu être téléchargé par WinHTTP</translation>
    </message>
    <message>
        <source>failed, a file could not be downloaded by BITS</source>
        <translation>échec, un fichier n&apos;a pas pu être téléchargé par BITS</translation>
    </message>
    <message>
        <source>failed, BITS could not be installed</source>
        <translation>échec, BITS n&apos;a pas pu être installé</translation>
    </message>
    <message>
        <source>failed, the signature of a prerequisite cannot be verified</source>
        <translation>échec, la signature d&apos;un prérequis ne peut pas être vérifiée</translation>
    </message>
    <message>
        <source>failed, the disk is full</source>
        <translation>échec, le disque est plein</translation>
    </message>
    <message>
        <source>failed, client.msi did not install</source>
        <translation>échec, client.msi ne s&apos;est pas installé</translation>
    </message>
    <message>
        <source>failed, the manifest could not be loaded</source>
        <translation>échec, le manifeste n&apos;a pas pu être chargé</translation>
    </message>
    <message>
        <source>failed, there is no client certificate</source>
        <translation>échec, il n&apos;y a pas de certificat client</translation>
    </message>
    <message>
        <source>failed, a prerequisite is not signed by Microsoft</source>
        <translation>échec, un prérequis n&apos;est pas signé par Microsoft</translation>
    </message>
    <message>
        <source>a restart is needed to go on</source>
        <translation>un redémarrage est nécessaire pour continuer</translation>
    </message>
    <message>
        <source>failed, client and management point are of different versions</source>
        <translation>échec, le client et le point de gestion ont des versions différentes</translation>
    </message>
    <message>
        <source>failed, the operating system is not supported</source>
        <translation>échec, le système d&apos;exploitation n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>failed, the deployment is not supported</source>
        <translation>échec, le déploiement n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>failed, BITS is missing</source>
        <translation>échec, BITS est absent</translation>
    </message>
    <message>
        <source>failed, the source folder is not available</source>
        <translation>échec, le dossier source n&apos;est pas disponible</translation>
    </message>
    <message>
        <source>failed, App-V is not supported</source>
        <translation>échec, App-V n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>failed, the site has the wrong version</source>
        <translation>échec, le site n&apos;a pas la bonne version</translation>
    </message>
    <message>
        <source>failed, the hash of a prerequisite does not match</source>
        <translation>échec, le hachage d&apos;un prérequis ne correspond pas</translation>
    </message>
    <message>
        <source>failed, device management could not be removed</source>
        <translation>échec, la gestion des appareils n&apos;a pas pu être supprimée</translation>
    </message>
    <message>
        <source>failed, the computer is under device management</source>
        <translation>échec, l&apos;ordinateur est soumis à la gestion des appareils</translation>
    </message>
    <message>
        <source>failed, the computer is managed by Intune</source>
        <translation>échec, l&apos;ordinateur est géré par Intune</translation>
    </message>
    <message>
        <source>failed, the network is metered</source>
        <translation>échec, le réseau est facturé à l&apos;usage</translation>
    </message>
    <message>
        <source>deployment succeeded</source>
        <translation>déploiement réussi</translation>
    </message>
    <message>
        <source>deployment succeeded, a restart is required</source>
        <translation>déploiement réussi, un redémarrage est requis</translation>
    </message>
    <message>
        <source>deployment succeeded after a restart</source>
        <translation>déploiement réussi après un redémarrage</translation>
    </message>
    <message>
        <source>assignment started</source>
        <translation>affectation démarrée</translation>
    </message>
    <message>
        <source>assignment failed, the reason is not known</source>
        <translation>échec de l&apos;affectation, la raison n&apos;est pas connue</translation>
    </message>
    <message>
        <source>assignment failed, the site code is not valid</source>
        <translation>échec de l&apos;affectation, le code de site n&apos;est pas valide</translation>
    </message>
    <message>
        <source>assignment to the management point failed</source>
        <translation>échec de l&apos;affectation au point de gestion</translation>
    </message>
    <message>
        <source>assignment failed, no default management point</source>
        <translation>échec de l&apos;affectation, pas de point de gestion par défaut</translation>
    </message>
    <message>
        <source>assignment failed, the site&apos;s signing certificate is missing</source>
        <translation>échec de l&apos;affectation, le certificat de signature du site est absent</translation>
    </message>
    <message>
        <source>assignment failed, no site was discovered</source>
        <translation>échec de l&apos;affectation, aucun site n&apos;a été découvert</translation>
    </message>
    <message>
        <source>assignment failed, the client is newer than the site</source>
        <translation>échec de l&apos;affectation, le client est plus récent que le site</translation>
    </message>
    <message>
        <source>assignment failed, the version of the site was not found</source>
        <translation>échec de l&apos;affectation, la version du site n&apos;a pas été trouvée</translation>
    </message>
    <message>
        <source>assignment failed, the version of the client cannot be read</source>
        <translation>échec de l&apos;affectation, la version du client ne peut pas être lue</translation>
    </message>
    <message>
        <source>assignment succeeded</source>
        <translation>affectation réussie</translation>
    </message>
    <message>
        <source>Endpoint Protection is not managed</source>
        <translation>Endpoint Protection n&apos;est pas géré</translation>
    </message>
    <message>
        <source>Endpoint Protection waits to be installed</source>
        <translation>Endpoint Protection attend d&apos;être installé</translation>
    </message>
    <message>
        <source>Endpoint Protection is managed</source>
        <translation>Endpoint Protection est géré</translation>
    </message>
    <message>
        <source>the installation of Endpoint Protection failed</source>
        <translation>l&apos;installation d&apos;Endpoint Protection a échoué</translation>
    </message>
    <message>
        <source>Endpoint Protection waits for a restart</source>
        <translation>Endpoint Protection attend un redémarrage</translation>
    </message>
    <message>
        <source>Endpoint Protection is not supported here</source>
        <translation>Endpoint Protection n&apos;est pas pris en charge ici</translation>
    </message>
    <message>
        <source>Endpoint Protection is managed together with Intune</source>
        <translation>Endpoint Protection est géré avec Intune</translation>
    </message>
    <message>
        <source>it is not known whether the policy of Endpoint Protection was applied</source>
        <translation>on ne sait pas si la stratégie d&apos;Endpoint Protection a été appliquée</translation>
    </message>
    <message>
        <source>the policy of Endpoint Protection was applied</source>
        <translation>la stratégie d&apos;Endpoint Protection a été appliquée</translation>
    </message>
    <message>
        <source>the policy of Endpoint Protection could not be applied</source>
        <translation>la stratégie d&apos;Endpoint Protection n&apos;a pas pu être appliquée</translation>
    </message>
</context>
<context>
    <name>ccm::StatementLine</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>ccm::StatementModel</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What the logs tell</source>
        <translation>Ce que disent les journaux</translation>
    </message>
</context>
<context>
    <name>ccm::StepsModel</name>
    <message>
        <source>the client</source>
        <translation>le client</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a condition holds</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a condition does not hold</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>whether a condition holds</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
</context>
<context>
    <name>ccm::StepsView</name>
    <message>
        <source>Filter steps</source>
        <translation>Filtrer les étapes</translation>
    </message>
    <message>
        <source>&amp;Show evidence</source>
        <translation>&amp;Afficher les preuves</translation>
    </message>
    <message>
        <source>Conditions of automatic upgrade</source>
        <translation>Conditions de la mise à niveau automatique</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Steps of the decision</source>
        <translation>Étapes de la décision</translation>
    </message>
    <message>
        <source>Each rule that was asked: whether it holds, fails or cannot be known, and what tells it.</source>
        <translation>Chaque règle qui a été examinée : si elle est remplie, ne l&apos;est pas ou ne peut pas être connue, et ce qui l&apos;indique.</translation>
    </message>
    <message>
        <source>Select a step to see what decided it.</source>
        <translation>Sélectionnez une étape pour voir ce qui l&apos;a décidée.</translation>
    </message>
</context>
<context>
    <name>ccm::TableSaver</name>
    <message>
        <source>Save this table</source>
        <translation>Enregistrer ce tableau</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;Table for scripts (*.json)</source>
        <translation>Tableau pour tableurs (*.csv);;Tableau pour scripts (*.json)</translation>
    </message>
</context>
<context>
    <name>ccm::TableView</name>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Save this table...</source>
        <translation>Enregistrer ce tableau...</translation>
    </message>
</context>
<context>
    <name>ccm::TailNews</name>
    <message>
        <source>Error in %1</source>
        <comment>a log</comment>
        <translation>Erreur dans %1</translation>
    </message>
    <message>
        <source>ccmsetup has failed</source>
        <translation>ccmsetup a échoué</translation>
    </message>
    <message>
        <source>ccmsetup has ended with exit code %1</source>
        <translation>ccmsetup s&apos;est terminé avec le code de sortie %1</translation>
    </message>
</context>
<context>
    <name>ccm::TextPattern</name>
    <message numerus="yes">
        <source>At most %n pattern(s) can be looked for at once.</source>
        <translation>
            <numerusform>Au plus %n motif peut être recherché à la fois.</numerusform>
            <numerusform>Au plus %n motifs peuvent être recherchés à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching takes longer, because of what the fast engine does not know in: %1</source>
        <translation>La recherche prend plus longtemps, à cause de ce que le moteur rapide ne connaît pas dans : %1</translation>
    </message>
    <message numerus="yes">
        <source>A pattern may have %n character(s).</source>
        <translation>
            <numerusform>Un motif peut avoir %n caractère au plus.</numerusform>
            <numerusform>Un motif peut avoir %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The regular expression is wrong at character %1: %2.</source>
        <translation>L&apos;expression régulière est fausse au caractère %1 : %2.</translation>
    </message>
</context>
<context>
    <name>ccm::Theme</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <extracomment>the look of the program: black on white</extracomment>
        <translation>Contraste éle&amp;vé, clair</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <extracomment>the look of the program: white on black</extracomment>
        <translation>Contraste élevé, so&amp;mbre</translation>
    </message>
</context>
<context>
    <name>ccm::TimeChart</name>
    <message>
        <source>Left and Right move from hour to hour, Page Up and Page Down from day to day. Plus and minus zoom, D shows the day, H the hour, Home the whole; Shift with Left and Right moves the view.</source>
        <translation>Gauche et Droite vont d&apos;heure en heure, Page préc. et Page suiv. de jour en jour. Plus et moins zooment, D montre le jour, H l&apos;heure, Origine le tout ; Maj avec Gauche et Droite déplace la vue.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>There is nothing to show here.</source>
        <translation>Il n&apos;y a rien à afficher ici.</translation>
    </message>
    <message>
        <source>Time in %1</source>
        <translation>Heure de %1</translation>
    </message>
</context>
<context>
    <name>ccm::Timeline</name>
    <message>
        <source>Runs of ccmsetup</source>
        <translation>Exécutions de ccmsetup</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
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
        <translation>Planification</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When something began and how long it took: &quot;2013-09-09 08:56:31, 1 min 28 s&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The result is not in its log</source>
        <translation>Le résultat n&apos;est pas dans son journal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>client.msi, %1</source>
        <translation>client.msi, %1</translation>
    </message>
    <message>
        <source>Installation of client.msi: %1.</source>
        <translation>Installation de client.msi : %1.</translation>
    </message>
    <message>
        <source>Result: %1.</source>
        <translation>Résultat : %1.</translation>
    </message>
    <message>
        <source>Its own log does not tell the day; it is shown where its run installs.</source>
        <translation>Son propre journal n&apos;indique pas le jour ; elle est affichée là où son exécution installe.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>Version %1.</translation>
    </message>
    <message>
        <source>%1, in the log of Windows Installer:</source>
        <translation>%1, dans le journal de Windows Installer :</translation>
    </message>
    <message>
        <source>The custom action %1 failed</source>
        <translation>L&apos;action personnalisée %1 a échoué</translation>
    </message>
    <message>
        <source>The action %1 failed</source>
        <translation>L&apos;action %1 a échoué</translation>
    </message>
    <message>
        <source>The upgrade is scheduled for %1; drawn %2.</source>
        <translation>La mise à niveau est planifiée pour %1 ; tirage %2.</translation>
    </message>
    <message>
        <source>The upgrade is scheduled for %1.</source>
        <translation>La mise à niveau est planifiée pour %1.</translation>
    </message>
    <message>
        <source>Another moment was drawn after it.</source>
        <translation>Un autre moment a été tiré après.</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Planifié pour %1</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 commence</translation>
    </message>
    <message>
        <source>From here on the records stand in %1, those before in %2.</source>
        <translation>À partir d&apos;ici, les entrées se trouvent dans %1, celles d&apos;avant dans %2.</translation>
    </message>
    <message>
        <source>The agent was triggered: %1</source>
        <translation>L&apos;agent a été déclenché : %1</translation>
    </message>
    <message>
        <source>SCEPInstall.exe is version %1</source>
        <translation>SCEPInstall.exe est en version %1</translation>
    </message>
    <message>
        <source>Version %1 is installed</source>
        <translation>La version %1 est installée</translation>
    </message>
    <message>
        <source>The installed version %1 is lower than that of the installer</source>
        <translation>La version installée %1 est inférieure à celle de l&apos;installateur</translation>
    </message>
    <message>
        <source>The agent starts SCEPInstall.exe</source>
        <translation>L&apos;agent démarre SCEPInstall.exe</translation>
    </message>
    <message>
        <source>Endpoint Protection has been installed</source>
        <translation>Endpoint Protection a été installé</translation>
    </message>
    <message>
        <source>The installer returned %1</source>
        <translation>L&apos;installateur a renvoyé %1</translation>
    </message>
    <message>
        <source>State message %1: %2</source>
        <translation>Message d&apos;état %1 : %2</translation>
    </message>
    <message>
        <source>State message %1</source>
        <translation>Message d&apos;état %1</translation>
    </message>
    <message>
        <source>SCEPInstall.exe: failed</source>
        <translation>SCEPInstall.exe : échec</translation>
    </message>
    <message>
        <source>Installation of Endpoint Protection: %1.</source>
        <translation>Installation d&apos;Endpoint Protection : %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Its end is not in the logs.</source>
        <translation>Sa fin n&apos;est pas dans les journaux.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>pas terminé</translation>
    </message>
    <message>
        <source>Run of ccmsetup, its start is not in the logs: %1.</source>
        <translation>Exécution de ccmsetup, son début n&apos;est pas dans les journaux : %1.</translation>
    </message>
    <message>
        <source>Run of ccmsetup: %1.</source>
        <translation>Exécution de ccmsetup : %1.</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Démarrée par</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>It is not finished where the logs end.</source>
        <translation>Elle n&apos;est pas terminée là où les journaux s&apos;arrêtent.</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Phase &quot;%1&quot;: %2.</source>
        <translation>Phase « %1 » : %2.</translation>
    </message>
    <message>
        <source>Item %1: %2.</source>
        <translation>Élément %1 : %2.</translation>
    </message>
    <message>
        <source>A download</source>
        <translation>Un téléchargement</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Download of %1: %2.</source>
        <translation>Téléchargement de %1 : %2.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>It is not finished.</source>
        <translation>Il n&apos;est pas terminé.</translation>
    </message>
    <message>
        <source>Completed.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>It failed with error %1.</source>
        <translation>Il a échoué avec l&apos;erreur %1.</translation>
    </message>
    <message>
        <source>%1 transferred.</source>
        <translation>%1 transférés.</translation>
    </message>
    <message>
        <source>%1 transferred, %2 per second.</source>
        <translation>%1 transférés, %2 par seconde.</translation>
    </message>
    <message>
        <source>State message %1, %2</source>
        <translation>Message d&apos;état %1, %2</translation>
    </message>
    <message>
        <source>End of the run, %1, with exit code %2</source>
        <translation>Fin de l&apos;exécution, %1, avec le code de sortie %2</translation>
    </message>
</context>
<context>
    <name>ccm::TimelineView</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Toute l&apos;histoire</translation>
    </message>
    <message>
        <source>◂ earlier</source>
        <translation>◂ avant</translation>
    </message>
    <message>
        <source>later ▸</source>
        <translation>après ▸</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %n de plus)</numerusform>
            <numerusform>%1 (et %n de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Nothing in the logs of this client has a time that could be shown here.</source>
        <translation>Rien dans les journaux de ce client n&apos;a une heure qui pourrait être affichée ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>&amp;Show its record in the log</source>
        <translation>&amp;Afficher son entrée dans le journal</translation>
    </message>
    <message>
        <source>&amp;Copy what it says</source>
        <translation>&amp;Copier ce qui est dit</translation>
    </message>
    <message>
        <source>&amp;Fit it to the width</source>
        <translation>A&amp;juster à la largeur</translation>
    </message>
    <message>
        <source>&amp;Previous run</source>
        <translation>Exécution &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next run</source>
        <translation>Exécution &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Last run</source>
        <translation>&amp;Dernière exécution</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>&amp;Toute l&apos;histoire</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>P&amp;lus tôt</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>Pl&amp;us tard</translation>
    </message>
    <message>
        <source>A click with Ctrl held shows its record in the log.</source>
        <translation>Un clic avec Ctrl enfoncé affiche son entrée dans le journal.</translation>
    </message>
</context>
<context>
    <name>ccm::TradeoffChart</name>
    <message>
        <source>What other numbers of days would give; the table shows the same numbers</source>
        <translation>Ce que donneraient d&apos;autres nombres de jours ; le tableau montre les mêmes chiffres</translation>
    </message>
    <message>
        <source>Left and Right look at another number of days, Enter or a click chooses it.</source>
        <translation>Gauche et Droite examinent un autre nombre de jours, Entrée ou un clic le choisit.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Starts per hour</source>
        <translation>Démarrages par heure</translation>
    </message>
    <message>
        <source>Days of the window</source>
        <translation>Jours de la fenêtre</translation>
    </message>
    <message>
        <source>Done by the deadline</source>
        <translation>Terminés à l&apos;échéance</translation>
    </message>
    <message>
        <source>Chance that all links keep within their limits</source>
        <translation>Probabilité que toutes les liaisons restent dans leurs limites</translation>
    </message>
    <message>
        <source>Most in an hour (p95)</source>
        <translation>Maximum par heure (p95)</translation>
    </message>
    <message>
        <source>Busiest hour, expected</source>
        <translation>Heure la plus chargée, attendu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s): %1 done by the deadline; busiest hour %2 starts expected, at most %3 in 95 of 100 cases</source>
        <translation>
            <numerusform>%n jour : %1 terminés à l&apos;échéance ; heure la plus chargée : %2 démarrages attendus, au plus %3 dans 95 cas sur 100</numerusform>
            <numerusform>%n jours : %1 terminés à l&apos;échéance ; heure la plus chargée : %2 démarrages attendus, au plus %3 dans 95 cas sur 100</numerusform>
        </translation>
    </message>
    <message>
        <source>all links within their limits with a chance of %1; fullest: %2</source>
        <translation>toutes les liaisons dans leurs limites avec une probabilité de %1 ; la plus pleine : %2</translation>
    </message>
    <message numerus="yes">
        <source>This plan: %n day(s)</source>
        <translation>
            <numerusform>Ce plan : %n jour</numerusform>
            <numerusform>Ce plan : %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance of at least %1 %</source>
        <translation>Probabilité d&apos;au moins %1 %</translation>
    </message>
    <message>
        <source>Chance below %1 %</source>
        <translation>Probabilité sous %1 %</translation>
    </message>
</context>
<context>
    <name>ccm::Trigger</name>
    <message>
        <source>The client %1 is lower than the site&apos;s %2.</source>
        <translation>Le client %1 est inférieur au %2 du site.</translation>
    </message>
    <message>
        <source>The client %1 is not lower than the site&apos;s %2.</source>
        <translation>Le client %1 n&apos;est pas inférieur au %2 du site.</translation>
    </message>
    <message>
        <source>The log says that the client&apos;s languages change.</source>
        <translation>Le journal dit que les langues du client changent.</translation>
    </message>
    <message>
        <source>The last run found no change of languages.</source>
        <translation>La dernière exécution n&apos;a trouvé aucun changement de langues.</translation>
    </message>
    <message>
        <source>The site&apos;s package brings no language packs.</source>
        <translation>Le package du site n&apos;apporte pas de modules linguistiques.</translation>
    </message>
    <message>
        <source>Nothing tells whether the client lacks a language pack.</source>
        <translation>Rien n&apos;indique si un module linguistique manque au client.</translation>
    </message>
    <message>
        <source>Another version is required of, or there is none of: %1.</source>
        <translation>Une autre version est requise, ou il n&apos;y en a aucune, de : %1.</translation>
    </message>
    <message>
        <source>The client has the versions of prerequisites that the manifest asks for.</source>
        <translation>Le client a les versions de prérequis que demande le manifeste.</translation>
    </message>
    <message>
        <source>What was opened does not tell about each prerequisite.</source>
        <translation>Ce qui a été ouvert ne renseigne pas sur chaque prérequis.</translation>
    </message>
    <message>
        <source>These files differ or are missing: %1.</source>
        <translation>Ces fichiers diffèrent ou manquent : %1.</translation>
    </message>
    <message>
        <source>The files that could be compared are those of the manifest.</source>
        <translation>Les fichiers qui ont pu être comparés sont ceux du manifeste.</translation>
    </message>
    <message>
        <source>What was opened does not hold each file.</source>
        <translation>Ce qui a été ouvert ne contient pas chaque fichier.</translation>
    </message>
</context>
<context>
    <name>ccm::Trust</name>
    <message>
        <source>It is no cabinet, program, library or Windows Installer package.</source>
        <translation>Ce n&apos;est ni un cabinet, ni un programme, ni une bibliothèque, ni un package Windows Installer.</translation>
    </message>
    <message>
        <source>There are more signatures inside signatures than Ccmscope reads.</source>
        <translation>Il y a plus de signatures dans des signatures que Ccmscope n&apos;en lit.</translation>
    </message>
    <message>
        <source>A further signature, inside the first, cannot be read: %1</source>
        <translation>Une autre signature, à l&apos;intérieur de la première, ne peut pas être lue : %1</translation>
    </message>
    <message>
        <source>A further signature cannot be read: %1</source>
        <translation>Une autre signature ne peut pas être lue : %1</translation>
    </message>
    <message>
        <source>The file is signed, but it is not as it was signed.</source>
        <translation>Le fichier est signé, mais il n&apos;est pas tel qu&apos;il a été signé.</translation>
    </message>
    <message>
        <source>The file is signed, but the signature is not valid.</source>
        <translation>Le fichier est signé, mais la signature n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>The file is signed, but whether the signature is good cannot be told.</source>
        <translation>Le fichier est signé, mais il n&apos;est pas possible de dire si la signature est bonne.</translation>
    </message>
    <message>
        <source>The file is as it was signed, but the chain from the signer&apos;s certificate to a root that you trust does not hold.</source>
        <translation>Le fichier est tel qu&apos;il a été signé, mais la chaîne du certificat du signataire à une racine que vous approuvez ne tient pas.</translation>
    </message>
    <message>
        <source>The file is as it was signed, and the chain from the signer&apos;s certificate, which names “%1”, ends in a root that you trust.</source>
        <translation>Le fichier est tel qu&apos;il a été signé, et la chaîne du certificat du signataire, qui nomme « %1 », aboutit à une racine que vous approuvez.</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <translation>Le fichier n&apos;est pas signé.</translation>
    </message>
    <message>
        <source>Whether a certificate was revoked was not checked: Ccmscope asks nobody.</source>
        <translation>Il n&apos;a pas été vérifié si un certificat a été révoqué : Ccmscope n&apos;interroge personne.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>fichier modifié</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>impossible à dire</translation>
    </message>
    <message>
        <source>chain does not hold</source>
        <translation>la chaîne ne tient pas</translation>
    </message>
    <message>
        <source>chain holds</source>
        <translation>la chaîne tient</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Program or library</source>
        <translation>Programme ou bibliothèque</translation>
    </message>
    <message>
        <source>Windows Installer package</source>
        <translation>Package Windows Installer</translation>
    </message>
</context>
<context>
    <name>ccm::TrustDesk</name>
    <message>
        <source>Check the signature of a file</source>
        <translation>Vérifier la signature d&apos;un fichier</translation>
    </message>
    <message>
        <source>Cabinets, programs, packages (*.cab *.exe *.dll *.msi *.msp *.msu)</source>
        <translation>Cabinets, programmes, packages (*.cab *.exe *.dll *.msi *.msp *.msu)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add roots that signers may have</source>
        <translation>Ajouter des racines que des signataires peuvent avoir</translation>
    </message>
    <message>
        <source>Certificates in PEM form (*.pem *.crt *.cer)</source>
        <translation>Certificats au format PEM (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Add roots</source>
        <translation>Ajouter des racines</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>No root: issued by %1.</source>
        <translation>Pas une racine : émis par %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust signers of files whose chain ends in one of these?</source>
        <translation>Approuver les signataires de fichiers dont la chaîne aboutit à l&apos;un de ceux-ci ?</translation>
    </message>
    <message>
        <source>Compare the fingerprint with one from a source you trust. The file is read each time from where it lies. Servers are not trusted by it.</source>
        <translation>Comparez l&apos;empreinte avec celle d&apos;une source que vous approuvez. Le fichier est lu chaque fois là où il se trouve. Les serveurs ne sont pas approuvés par lui.</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>&amp;Approuver</translation>
    </message>
</context>
<context>
    <name>ccm::TrustDetails</name>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1 : %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu&apos;au</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signé avec</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>Condensé du fichier</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>In the signature</source>
        <translation>Dans la signature</translation>
    </message>
    <message>
        <source>Of the file</source>
        <translation>Du fichier</translation>
    </message>
    <message>
        <source>Digest that the signer signed</source>
        <translation>Condensé que le signataire a signé</translation>
    </message>
    <message>
        <source>Certificate of the signer</source>
        <translation>Certificat du signataire</translation>
    </message>
    <message>
        <source>Certificate %1 of the chain</source>
        <translation>Certificat %1 de la chaîne</translation>
    </message>
    <message>
        <source>Countersignature (time-stamp token, RFC 3161)</source>
        <translation>Contre-signature (jeton d&apos;horodatage, RFC 3161)</translation>
    </message>
    <message>
        <source>Countersignature (PKCS #9)</source>
        <translation>Contre-signature (PKCS #9)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Digest algorithm</source>
        <translation>Algorithme de condensé</translation>
    </message>
</context>
<context>
    <name>ccm::TrustDialog</name>
    <message>
        <source>Signature of a file</source>
        <translation>Signature d&apos;un fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Check another &amp;file...</source>
        <translation>Vérifier un autre &amp;fichier...</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Vérification de %1</translation>
    </message>
</context>
<context>
    <name>ccm::TrustStore</name>
    <message numerus="yes">
        <source>The store would hold more than %n certificate(s).</source>
        <translation>
            <numerusform>Le magasin contiendrait plus de %n certificat.</numerusform>
            <numerusform>Le magasin contiendrait plus de %n certificats.</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate in it is damaged.</source>
        <translation>Un certificat qu&apos;il contient est endommagé.</translation>
    </message>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation>Il ne contient pas de certificat au format PEM.</translation>
    </message>
</context>
<context>
    <name>ccm::TrustView</name>
    <message>
        <source>Is the file as it was signed?</source>
        <translation>Le fichier est-il tel qu&apos;il a été signé ?</translation>
    </message>
    <message>
        <source>Is the signature valid for the certificate it names?</source>
        <translation>La signature est-elle valide pour le certificat qu&apos;elle nomme ?</translation>
    </message>
    <message>
        <source>Does the chain end in a root that you trust?</source>
        <translation>La chaîne aboutit-elle à une racine que vous approuvez ?</translation>
    </message>
    <message>
        <source>Does anybody else say when it was signed?</source>
        <translation>Quelqu&apos;un d&apos;autre dit-il quand il a été signé ?</translation>
    </message>
    <message>
        <source>No signature was looked at</source>
        <translation>Aucune signature n&apos;a été examinée</translation>
    </message>
    <message>
        <source>Open a cabinet, a program or a package.</source>
        <translation>Ouvrez un cabinet, un programme ou un package.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>&amp;Copy everything</source>
        <translation>&amp;Copier tout</translation>
    </message>
    <message>
        <source>&amp;Add a root…</source>
        <translation>&amp;Ajouter une racine…</translation>
    </message>
    <message>
        <source>Trust the certificates of a PEM file, too</source>
        <translation>Approuver aussi les certificats d&apos;un fichier PEM</translation>
    </message>
    <message>
        <source>What else is told</source>
        <translation>Ce qui est dit en outre</translation>
    </message>
    <message>
        <source>Details of the signature</source>
        <translation>Détails de la signature</translation>
    </message>
    <message>
        <source>It carries no signature (%1): nothing in it tells who made it.</source>
        <translation>Aucune signature (%1) : rien n&apos;y indique qui a fait ce fichier.</translation>
    </message>
    <message>
        <source>Signature %1 of %2: %3</source>
        <translation>Signature %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>ccm::Unpack</name>
    <message>
        <source>A file of an archive may have %1.</source>
        <translation>Un fichier d&apos;une archive peut faire %1 au plus.</translation>
    </message>
    <message>
        <source>The archive holds no file %1.</source>
        <translation>L&apos;archive ne contient pas de fichier %1.</translation>
    </message>
</context>
<context>
    <name>ccm::UnpackedSet</name>
    <message>
        <source>There is no folder to unpack it into: %1.</source>
        <translation>Il n&apos;y a pas de dossier où décompresser : %1.</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>There are more warnings like these.</source>
        <translation>Il y a d&apos;autres avertissements de ce type.</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <extracomment>%1: a file in an archive; %2: one or two sentences</extracomment>
        <translation>%1 a été laissé de côté : %2</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n entries were looked at.</source>
        <translation>
            <numerusform>Seule la première entrée (%n) a été examinée.</numerusform>
            <numerusform>Seules les %n premières entrées ont été examinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpacking it took longer than allowed.</source>
        <translation>La décompression a pris plus de temps qu&apos;autorisé.</translation>
    </message>
</context>
<context>
    <name>ccm::Unpacker</name>
    <message>
        <source>It is no archive that Ccmscope knows.</source>
        <translation>Ce n&apos;est pas une archive que Ccmscope connaît.</translation>
    </message>
    <message>
        <source>The archive holds no file.</source>
        <translation>L&apos;archive ne contient aucun fichier.</translation>
    </message>
    <message numerus="yes">
        <source>It lies within %n archive(s), one in the other.</source>
        <translation>
            <numerusform>Cela se trouve dans %n archive.</numerusform>
            <numerusform>Cela se trouve dans %n archives, l&apos;une dans l&apos;autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not unpacked: %2</source>
        <extracomment>%1: an archive within an archive; %2: one or two sentences</extracomment>
        <translation>%1 n&apos;a pas été décompressé : %2</translation>
    </message>
    <message>
        <source>A file of an archive may have %1.</source>
        <translation>Un fichier d&apos;une archive peut faire %1 au plus.</translation>
    </message>
    <message>
        <source>An archive of this size may hold %1 in all.</source>
        <translation>Une archive de cette taille peut contenir %1 au plus en tout.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written to; it may be full.</source>
        <translation>Impossible d&apos;écrire dans le dossier des fichiers temporaires ; il est peut-être plein.</translation>
    </message>
</context>
<context>
    <name>ccm::UpgradeConditions</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Language packs lie in folders of their own beside the manifest, which does not list them.</source>
        <translation>Les modules linguistiques se trouvent dans leurs propres dossiers à côté du manifeste, qui ne les énumère pas.</translation>
    </message>
    <message>
        <source>Another version is required of %1.</source>
        <translation>Une autre version est requise de %1.</translation>
    </message>
    <message>
        <source>Only one of the manifests requires a version of %1.</source>
        <translation>Un seul des manifestes requiert une version de %1.</translation>
    </message>
    <message>
        <source>The versions that both manifests require of prerequisites are the same.</source>
        <translation>Les versions de prérequis que les deux manifestes requièrent sont les mêmes.</translation>
    </message>
    <message>
        <source>These files differ, came or went: %1.</source>
        <translation>Ces fichiers diffèrent, sont apparus ou ont disparu : %1.</translation>
    </message>
    <message>
        <source>Every file has the same hash in both manifests.</source>
        <translation>Chaque fichier a le même hachage dans les deux manifestes.</translation>
    </message>
    <message>
        <source>Some items have no hash, so their files may differ all the same.</source>
        <translation>Certains éléments n&apos;ont pas de hachage, leurs fichiers peuvent donc différer malgré tout.</translation>
    </message>
    <message>
        <source>The client version is lower than the hierarchy&apos;s</source>
        <translation>La version du client est inférieure à celle de la hiérarchie</translation>
    </message>
    <message>
        <source>The client lacks a language pack</source>
        <translation>Un module linguistique manque au client</translation>
    </message>
    <message>
        <source>A prerequisite has a different version</source>
        <translation>Un prérequis a une version différente</translation>
    </message>
    <message>
        <source>Installation files differ</source>
        <translation>Des fichiers d&apos;installation diffèrent</translation>
    </message>
    <message>
        <source>met</source>
        <translation>remplie</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non remplie</translation>
    </message>
    <message>
        <source>cannot be told from manifests</source>
        <translation>les manifestes ne permettent pas de le dire</translation>
    </message>
</context>
<context>
    <name>ccm::UpgradePolicy</name>
    <message numerus="yes">
        <source>The answer of the management point is longer than %n characters.</source>
        <translation>
            <numerusform>La réponse du point de gestion est plus longue que %n caractère.</numerusform>
            <numerusform>La réponse du point de gestion est plus longue que %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a document type declaration.</source>
        <translation>Elle a une déclaration de type de document.</translation>
    </message>
    <message>
        <source>Its elements lie too deep.</source>
        <translation>Ses éléments sont trop profonds.</translation>
    </message>
    <message>
        <source>It names more than one client package.</source>
        <translation>Elle nomme plus d&apos;un package du client.</translation>
    </message>
</context>
<context>
    <name>ccm::UpgradeSchedule</name>
    <message>
        <source>%1, line %2: The times of the scheduled upgrade cannot be read.</source>
        <translation>%1, ligne %2 : les heures de la mise à niveau planifiée ne peuvent pas être lues.</translation>
    </message>
</context>
<context>
    <name>ccm::Verdict</name>
    <message>
        <source>Automatic client upgrade delivers updates only from 2012 R2 SP1 CU1 (%1) on; other runs depend on what the package holds.</source>
        <translation>La mise à niveau automatique du client ne fournit des mises à jour qu&apos;à partir de 2012 R2 SP1 CU1 (%1) ; les autres exécutions dépendent de ce que contient le package.</translation>
    </message>
    <message>
        <source>Automatic client upgrade delivers updates only from 2012 R2 SP1 CU1 (%1) on, so it is not known to deliver this one.</source>
        <translation>La mise à niveau automatique du client ne fournit des mises à jour qu&apos;à partir de 2012 R2 SP1 CU1 (%1) ; il n&apos;est donc pas connu qu&apos;elle fournisse celle-ci.</translation>
    </message>
    <message>
        <source>Automatic client upgrade delivers updates from 2012 R2 SP1 CU1 (%1) on, so also this one.</source>
        <translation>La mise à niveau automatique du client fournit des mises à jour à partir de 2012 R2 SP1 CU1 (%1), donc aussi celle-ci.</translation>
    </message>
    <message>
        <source>It is assumed that version %1 of the client is installed.</source>
        <translation>Il est supposé que la version %1 du client est installée.</translation>
    </message>
    <message>
        <source>Version %1 of the client is installed.</source>
        <translation>La version %1 du client est installée.</translation>
    </message>
    <message>
        <source>No client is installed.</source>
        <translation>Aucun client n&apos;est installé.</translation>
    </message>
    <message>
        <source>No log tells which version of the client is installed; the client.msi on its disk is version %1.</source>
        <translation>Aucun journal n&apos;indique quelle version du client est installée ; le client.msi sur son disque est en version %1.</translation>
    </message>
    <message>
        <source>Nothing that was opened tells which version of the client is installed.</source>
        <translation>Rien de ce qui a été ouvert n&apos;indique quelle version du client est installée.</translation>
    </message>
    <message>
        <source>The manifest names the client version %1.</source>
        <translation>Le manifeste nomme la version de client %1.</translation>
    </message>
    <message>
        <source>The site&apos;s client is version %1: the client.msi on this client has the hash that the manifest names.</source>
        <translation>Le client du site est en version %1 : le client.msi de ce client a le hachage qu&apos;indique le manifeste.</translation>
    </message>
    <message>
        <source>The manifest does not name the version of its client, and no client.msi with the hash that it names lies on this client.</source>
        <translation>Le manifeste ne nomme pas la version de son client, et aucun client.msi avec le hachage qu&apos;il indique ne se trouve sur ce client.</translation>
    </message>
    <message>
        <source>The installed client %1 is newer than %2, the site&apos;s.</source>
        <translation>Le client installé %1 est plus récent que %2, celui du site.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>both are file names: &quot;SCEPInstall.exe again and client.msi&quot;</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 et %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 again</source>
        <extracomment>%1 is one or more file names</extracomment>
        <translation>%1 à nouveau</translation>
    </message>
    <message>
        <source>ccmsetup would install the client.</source>
        <translation>ccmsetup installerait le client.</translation>
    </message>
    <message>
        <source>ccmsetup would upgrade the client from version %1 to %2.</source>
        <translation>ccmsetup mettrait à niveau le client de la version %1 vers %2.</translation>
    </message>
    <message>
        <source>ccmsetup would update the client from version %1 to %2.</source>
        <translation>ccmsetup mettrait à jour le client de la version %1 vers %2.</translation>
    </message>
    <message>
        <source>ccmsetup would repair the client, because version %1 is already installed.</source>
        <translation>ccmsetup réparerait le client, car la version %1 est déjà installée.</translation>
    </message>
    <message>
        <source>ccmsetup would skip the client, because version %1 is already installed.</source>
        <translation>ccmsetup ignorerait le client, car la version %1 est déjà installée.</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and install the client.</source>
        <translation>ccmsetup téléchargerait %1 et installerait le client.</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and upgrade the client from version %2 to %3.</source>
        <translation>ccmsetup téléchargerait %1 et mettrait à niveau le client de la version %2 vers %3.</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and update the client from version %2 to %3.</source>
        <translation>ccmsetup téléchargerait %1 et mettrait à jour le client de la version %2 vers %3.</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and repair the client, because version %2 is already installed.</source>
        <translation>ccmsetup téléchargerait %1 et réparerait le client, car la version %2 est déjà installée.</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and skip the client, because version %2 is already installed.</source>
        <translation>ccmsetup téléchargerait %1 et ignorerait le client, car la version %2 est déjà installée.</translation>
    </message>
    <message>
        <source>ccmsetup would download %1.</source>
        <translation>ccmsetup téléchargerait %1.</translation>
    </message>
    <message>
        <source>ccmsetup would add to the client, which has version %1, what the package brings.</source>
        <translation>ccmsetup ajouterait au client, qui a la version %1, ce que le package apporte.</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and add to the client, which has version %2, what the package brings.</source>
        <translation>ccmsetup téléchargerait %1 et ajouterait au client, qui a la version %2, ce que le package apporte.</translation>
    </message>
    <message>
        <source>ccmsetup would stop, because automatic client upgrade is off at the site.</source>
        <translation>ccmsetup s&apos;arrêterait, car la mise à niveau automatique du client est désactivée sur le site.</translation>
    </message>
    <message>
        <source>ccmsetup would stop, because the site leaves servers out of upgrades.</source>
        <translation>ccmsetup s&apos;arrêterait, car le site laisse les serveurs de côté dans les mises à niveau.</translation>
    </message>
    <message>
        <source>ccmsetup would stop, because the site leaves virtual desktops out of upgrades.</source>
        <translation>ccmsetup s&apos;arrêterait, car le site laisse les bureaux virtuels de côté dans les mises à niveau.</translation>
    </message>
    <message>
        <source>ccmsetup would stop, because the client is excluded from upgrades.</source>
        <translation>ccmsetup s&apos;arrêterait, car le client est exclu des mises à niveau.</translation>
    </message>
    <message>
        <source>What ccmsetup would do about the client is not known.</source>
        <translation>Ce que ccmsetup ferait du client n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>What it would do about the client itself is not known.</source>
        <translation>Ce qu&apos;il ferait du client lui-même n&apos;est pas connu.</translation>
    </message>
</context>
<context>
    <name>ccm::VerdictView</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Reasons for the verdict</source>
        <translation>Raisons du verdict</translation>
    </message>
    <message>
        <source>What the verdict takes for granted</source>
        <translation>Ce que le verdict suppose acquis</translation>
    </message>
    <message>
        <source>What comes with it</source>
        <translation>Ce qui vient avec</translation>
    </message>
    <message>
        <source>&amp;Copy sentence</source>
        <translation>&amp;Copier la phrase</translation>
    </message>
    <message>
        <source>Copy the sentence, for example into a ticket</source>
        <translation>Copier la phrase, par exemple dans un ticket</translation>
    </message>
    <message>
        <source>Taken for granted:</source>
        <translation>Supposé acquis :</translation>
    </message>
    <message>
        <source>With the site&apos;s own manifest instead: %1</source>
        <translation>Avec le propre manifeste du site à la place : %1</translation>
    </message>
    <message>
        <source>With the earlier manifest instead: %1</source>
        <translation>Avec le manifeste antérieur à la place : %1</translation>
    </message>
</context>
<context>
    <name>ccm::VersionInfo</name>
    <message>
        <source>The version resource ends inside one of its parts.</source>
        <translation>La ressource de version se termine au milieu d&apos;une de ses parties.</translation>
    </message>
    <message>
        <source>A part of the version resource has an impossible length.</source>
        <translation>Une partie de la ressource de version a une longueur impossible.</translation>
    </message>
    <message>
        <source>The version resource does not begin with its name.</source>
        <translation>La ressource de version ne commence pas par son nom.</translation>
    </message>
    <message>
        <source>The fixed part of the version is too short.</source>
        <translation>La partie fixe de la version est trop courte.</translation>
    </message>
    <message>
        <source>The fixed part of the version has no signature.</source>
        <translation>La partie fixe de la version n&apos;a pas de signature.</translation>
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
        <translation>Version publiée</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ccm::WeekEditor</name>
    <message>
        <source>Hours of the week in which they are on</source>
        <translation>Heures de la semaine où ils sont allumés</translation>
    </message>
    <message>
        <source>Drag over hours to switch them, or use the arrow keys and Space.</source>
        <translation>Faites glisser sur des heures pour les basculer, ou utilisez les touches fléchées et Espace.</translation>
    </message>
    <message>
        <source>The week as text</source>
        <translation>La semaine sous forme de texte</translation>
    </message>
    <message>
        <source>Such as “Mon-Fri 08:00-18:00; Sat 09:00-13:00”. An end before the start is on the next day.</source>
        <translation>Par exemple « Lun-Ven 08:00-18:00; Sam 09:00-13:00 ». Une fin avant le début est le jour suivant.</translation>
    </message>
    <message>
        <source>Mon-Fri 08:00-18:00; Sat 09:00-13:00</source>
        <translation>Lun-Ven 08:00-18:00; Sam 09:00-13:00</translation>
    </message>
</context>
<context>
    <name>ccm::WeekGrid</name>
    <message>
        <source>on</source>
        <translation>allumés</translation>
    </message>
    <message>
        <source>on for a part of it</source>
        <translation>allumés une partie du temps</translation>
    </message>
    <message>
        <source>off</source>
        <translation>éteints</translation>
    </message>
    <message>
        <source>%1 %2 to %3: %4</source>
        <translation>%1 %2 à %3 : %4</translation>
    </message>
</context>
<context>
    <name>ccm::WeekText</name>
    <message>
        <source>“%1” is neither a day nor a time such as 08:00-18:00.</source>
        <translation>« %1 » n&apos;est ni un jour ni une heure telle que 08:00-18:00.</translation>
    </message>
    <message numerus="yes">
        <source>A week has at most %n span(s).</source>
        <translation>
            <numerusform>Une semaine a au plus %n plage.</numerusform>
            <numerusform>Une semaine a au plus %n plages.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the days, a time such as 08:00-18:00 is missing.</source>
        <translation>Après les jours, une heure telle que 08:00-18:00 manque.</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two days or two times that a user types: &quot;Mon to Fri 8 to 18&quot;. One word.</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidien</translation>
    </message>
</context>
<context>
    <name>ccm::WindowPane</name>
    <message>
        <source>An input on the left is not possible. What is shown here is of the plan as it was before.</source>
        <translation>Une donnée à gauche n&apos;est pas possible. Ce qui est affiché ici vaut pour le plan tel qu&apos;il était avant.</translation>
    </message>
    <message>
        <source>Plan without a name</source>
        <translation>Plan sans nom</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>Documented: %1</source>
        <translation>Documenté : %1</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Supposé : %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Vu : %1</translation>
    </message>
    <message>
        <source>Computing...</source>
        <translation>Calcul...</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Open, save, compare and export the plan</source>
        <translation>Ouvrir, enregistrer, comparer et exporter le plan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the answers</source>
        <translation>Copier les réponses</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take what was seen of the roll-out away</source>
        <translation>Retirer ce qui a été vu du déploiement</translation>
    </message>
    <message>
        <source>Starts per hour or per day</source>
        <translation>Démarrages par heure ou par jour</translation>
    </message>
    <message>
        <source>Whether the chart and the table count starts per hour or per day.</source>
        <translation>Si le graphique et le tableau comptent les démarrages par heure ou par jour.</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>The forecast as charts and tables</source>
        <translation>La prévision en graphiques et tableaux</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Graphique</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Carte de chaleur</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Liaisons</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Jours</translation>
    </message>
    <message>
        <source>Pla&amp;ns</source>
        <translation>Pla&amp;ns</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>Bas&amp;is</source>
        <translation>Ba&amp;se</translation>
    </message>
    <message>
        <source>What each number of days would give</source>
        <translation>Ce que chaque nombre de jours donnerait</translation>
    </message>
    <message>
        <source>This plan beside another one</source>
        <translation>Ce plan à côté d&apos;un autre</translation>
    </message>
    <message>
        <source>What the forecast rests on: what is documented, and what is assumed</source>
        <translation>Sur quoi repose la prévision : ce qui est documenté, et ce qui est supposé</translation>
    </message>
    <message>
        <source>Starts per hour</source>
        <translation>Démarrages par heure</translation>
    </message>
    <message>
        <source>Starts per day</source>
        <translation>Démarrages par jour</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>The figures behind the charts.</source>
        <translation>Les chiffres derrière les graphiques.</translation>
    </message>
</context>
<context>
    <name>ccm::WindowSection</name>
    <message>
        <source>The window opens</source>
        <translation>La fenêtre s&apos;ouvre</translation>
    </message>
    <message>
        <source>Time zone of the plan</source>
        <translation>Fuseau horaire du plan</translation>
    </message>
    <message>
        <source>Days in the window</source>
        <translation>Jours de la fenêtre</translation>
    </message>
    <message>
        <source>The window ends</source>
        <translation>La fenêtre se termine</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Jours :</translation>
    </message>
    <message>
        <source>O&amp;pens:</source>
        <translation>Ou&amp;verture :</translation>
    </message>
    <message>
        <source>&amp;Ends:</source>
        <translation>F&amp;in :</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>Fuseau horai&amp;re :</translation>
    </message>
    <message>
        <source>In how many days automatic client upgrade is to reach all clients: Hierarchy Settings, Client Upgrade. As the documentation says (Microsoft, “Upgrade clients for Windows computers”), each client draws a moment within them. No limit is documented: 1 to 31 are our choice, others are taken and marked. The 7 days at the start are our assumption.</source>
        <translation>En combien de jours la mise à niveau automatique du client doit atteindre tous les clients : Paramètres de hiérarchie, Mise à niveau du client. Comme le dit la documentation (Microsoft, « Upgrade clients for Windows computers »), chaque client tire un moment parmi eux. Aucune limite n&apos;est documentée : 1 à 31 sont notre choix, d&apos;autres sont acceptés et signalés. Les 7 jours du début sont notre hypothèse.</translation>
    </message>
    <message>
        <source>When policy with the upgrade is first offered, by the clock of the time zone below. Midnight of the next Monday is our assumption.</source>
        <translation>Quand la stratégie avec la mise à niveau est proposée pour la première fois, à l&apos;heure du fuseau ci-dessous. Minuit du lundi suivant est notre hypothèse.</translation>
    </message>
    <message>
        <source>The deadline: the opening and as many times 24 hours as there are days. Enter an end to get the days that fit; where clocks change in between, days have 23 or 25 hours on the wall.</source>
        <translation>L&apos;échéance : l&apos;ouverture et autant de fois 24 heures qu&apos;il y a de jours. Saisissez une fin pour obtenir les jours qui conviennent ; là où l&apos;heure change entre-temps, des jours ont 23 ou 25 heures à l&apos;horloge murale.</translation>
    </message>
    <message>
        <source>By whose clock the plan is read. Type a part of the name, “Berlin” or “New_York”, to search. At the start it is that of this computer.</source>
        <translation>À l&apos;heure de quel fuseau le plan est lu. Saisissez une partie du nom, « Berlin » ou « New_York », pour chercher. Au début, c&apos;est celui de cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Worker</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>%1 did not start: %2.</source>
        <translation>%1 n&apos;a pas démarré : %2.</translation>
    </message>
    <message>
        <source>Its list of entries is too long.</source>
        <translation>Sa liste d&apos;entrées est trop longue.</translation>
    </message>
    <message>
        <source>It was stopped because it took longer than allowed.</source>
        <translation>L&apos;opération a été arrêtée parce qu&apos;elle a pris plus de temps qu&apos;autorisé.</translation>
    </message>
    <message>
        <source>It crashed or reached its limit of memory or time. %1</source>
        <translation>Le programme s&apos;est arrêté brutalement ou a atteint sa limite de mémoire ou de temps. %1</translation>
    </message>
    <message>
        <source>The archive needs more memory than it may have.</source>
        <translation>L&apos;archive demande plus de mémoire qu&apos;elle n&apos;en peut avoir.</translation>
    </message>
    <message>
        <source>It ended with code %1. %2</source>
        <translation>Le programme s&apos;est terminé avec le code %1. %2</translation>
    </message>
    <message>
        <source>There is no folder to unpack it into: %1.</source>
        <translation>Il n&apos;y a pas de dossier où décompresser : %1.</translation>
    </message>
    <message>
        <source>It said something unexpected.</source>
        <translation>Le programme a répondu quelque chose d&apos;inattendu.</translation>
    </message>
    <message>
        <source>It ended before it was done.</source>
        <translation>Le programme s&apos;est terminé avant d&apos;avoir fini.</translation>
    </message>
    <message>
        <source>%1 is not whole: the archive ends too early. Its first %2 bytes are shown.</source>
        <translation>%1 n&apos;est pas entier : l&apos;archive se termine trop tôt. Ses %2 premiers octets sont affichés.</translation>
    </message>
    <message>
        <source>The archive has no end mark; entries may be missing.</source>
        <translation>L&apos;archive n&apos;a pas de marque de fin ; des entrées manquent peut-être.</translation>
    </message>
    <message>
        <source>The error is called %1.</source>
        <translation>L&apos;erreur s&apos;appelle %1.</translation>
    </message>
    <message>
        <source>A file of an archive may have %1.</source>
        <translation>Un fichier d&apos;une archive peut faire %1 au plus.</translation>
    </message>
    <message>
        <source>An archive of this size may hold %1 in all.</source>
        <translation>Une archive de cette taille peut contenir %1 au plus en tout.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written to; it may be full.</source>
        <translation>Impossible d&apos;écrire dans le dossier des fichiers temporaires ; il est peut-être plein.</translation>
    </message>
    <message>
        <source>No byte came out of it: its method is not known, or it is encrypted.</source>
        <translation>Aucun octet n&apos;en est sorti : sa méthode n&apos;est pas connue, ou il est chiffré.</translation>
    </message>
    <message>
        <source>It should have %1 bytes but gave %2.</source>
        <translation>%1 octets étaient attendus, %2 ont été obtenus.</translation>
    </message>
</context>
<context>
    <name>ccm::XmlSides</name>
    <message>
        <source>The item as it stands in the earlier manifest</source>
        <translation>L&apos;élément tel qu&apos;il figure dans le manifeste antérieur</translation>
    </message>
    <message>
        <source>The earlier manifest does not have it.</source>
        <translation>Le manifeste antérieur ne l&apos;a pas.</translation>
    </message>
    <message>
        <source>The item as it stands in the later manifest</source>
        <translation>L&apos;élément tel qu&apos;il figure dans le manifeste postérieur</translation>
    </message>
    <message>
        <source>The later manifest does not have it.</source>
        <translation>Le manifeste postérieur ne l&apos;a pas.</translation>
    </message>
</context>
<context>
    <name>ccm::XmlText</name>
    <message>
        <source>It declares the encoding &quot;%1&quot;; Ccmscope reads UTF-8 and UTF-16.</source>
        <translation>Il déclare le codage « %1 » ; Ccmscope lit UTF-8 et UTF-16.</translation>
    </message>
    <message>
        <source>The file declares the encoding &quot;%1&quot; but was read as UTF-8, which it is.</source>
        <translation>Le fichier déclare le codage « %1 » mais a été lu comme UTF-8, ce qu&apos;il est.</translation>
    </message>
    <message>
        <source>The bytes from here on are not valid %1.</source>
        <translation>Les octets à partir d&apos;ici ne sont pas du %1 valide.</translation>
    </message>
</context>
<context>
    <name>ccm::XmlTree</name>
    <message>
        <source>It has a document type declaration, which no manifest needs.</source>
        <translation>Il a une déclaration de type de document, dont aucun manifeste n&apos;a besoin.</translation>
    </message>
    <message numerus="yes">
        <source>Elements may lie %n deep.</source>
        <translation>
            <numerusform>Les éléments peuvent être imbriqués sur %n niveau au plus.</numerusform>
            <numerusform>Les éléments peuvent être imbriqués sur %n niveaux au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It may have %n elements, attributes and other parts.</source>
        <translation>
            <numerusform>Il peut avoir %n élément, attribut ou autre partie au plus.</numerusform>
            <numerusform>Il peut avoir %n éléments, attributs et autres parties au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The line reads: %2</source>
        <translation>%1 La ligne est : %2</translation>
    </message>
    <message numerus="yes">
        <source>An element may have %n attributes.</source>
        <translation>
            <numerusform>Un élément peut avoir %n attribut au plus.</numerusform>
            <numerusform>Un élément peut avoir %n attributs au plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::XmlTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>text (CDATA)</source>
        <translation>texte (CDATA)</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
</context>
<context>
    <name>ccm::XmlTreeView</name>
    <message>
        <source>Find in the file: element, attribute, value</source>
        <translation>Rechercher dans le fichier : élément, attribut, valeur</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>Rechercher dans le fichier</translation>
    </message>
    <message>
        <source>Leads to the elements, attributes and values that contain this text. Enter leads on.</source>
        <translation>Mène aux éléments, attributs et valeurs qui contiennent ce texte. Entrée mène plus loin.</translation>
    </message>
    <message>
        <source>Every element and attribute of the file, whether Ccmscope knows it or not.</source>
        <translation>Chaque élément et attribut du fichier, que Ccmscope le connaisse ou non.</translation>
    </message>
    <message>
        <source>Everything in the file</source>
        <translation>Tout le contenu du fichier</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy XML</source>
        <translation>Copier le XML</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Zip</name>
    <message>
        <source>The zip has no entries.</source>
        <translation>Le zip n&apos;a pas d&apos;entrées.</translation>
    </message>
    <message>
        <source>The list of entries at the end of the zip is missing or damaged.</source>
        <translation>La liste d&apos;entrées à la fin du zip manque ou est endommagée.</translation>
    </message>
    <message>
        <source>The zip lists fewer entries than it says it has.</source>
        <translation>Le zip énumère moins d&apos;entrées qu&apos;il ne dit en avoir.</translation>
    </message>
    <message>
        <source>The entry&apos;s header is damaged.</source>
        <translation>L&apos;en-tête de l&apos;entrée est endommagé.</translation>
    </message>
    <message>
        <source>Its compression method has the number %1.</source>
        <translation>Sa méthode de compression a le numéro %1.</translation>
    </message>
    <message>
        <source>Its encryption, AES, is one that Ccmscope cannot read.</source>
        <translation>Son chiffrement, AES, est d&apos;un type que Ccmscope ne peut pas lire.</translation>
    </message>
    <message>
        <source>Its encryption is one that Ccmscope cannot read.</source>
        <translation>Son chiffrement est d&apos;un type que Ccmscope ne peut pas lire.</translation>
    </message>
    <message>
        <source>It needs a password.</source>
        <translation>Un mot de passe est nécessaire.</translation>
    </message>
    <message>
        <source>The password does not fit, or the entry is damaged.</source>
        <translation>Le mot de passe ne convient pas, ou l&apos;entrée est endommagée.</translation>
    </message>
    <message>
        <source>The entry&apos;s checksum does not match.</source>
        <translation>La somme de contrôle de l&apos;entrée ne correspond pas.</translation>
    </message>
    <message>
        <source>It should have %1 bytes but gave %2.</source>
        <translation>%1 octets étaient attendus, %2 ont été obtenus.</translation>
    </message>
    <message>
        <source>The entry cannot be decoded.</source>
        <translation>L&apos;entrée ne peut pas être décodée.</translation>
    </message>
</context>
<context>
    <name>ccm::ZipWriter</name>
    <message>
        <source>The zip cannot be written.</source>
        <translation>Le zip ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display. Use --json, --summary, --report or --screenshots; --help tells more.</source>
        <translation>Il n&apos;y a pas d&apos;affichage. Utilisez --json, --summary, --report ou --screenshots ; --help en dit plus.</translation>
    </message>
</context>
</TS>
