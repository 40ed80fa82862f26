<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
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
        <translation>経路上の第三者が読み取れる場合 (http) でも送信する</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>アドレスを開く</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>DOMAIN\user</source>
        <translation>DOMAIN\user</translation>
    </message>
    <message>
        <source>• A management point&apos;s name (mp01, mp01.corp.example), asked by https, or by http where https is not offered
• The address of ccmsetup.cab, or of a distribution point&apos;s package folder
• \\server\share\..., a file, a folder, or an archive that holds a manifest</source>
        <translation>• 管理ポイントの名前 (mp01、mp01.corp.example)。https で照会し、https が提供されていない場合は http を使用
• ccmsetup.cab のアドレス、または配布ポイントのパッケージ フォルダーのアドレス
• \\server\share\...、マニフェストを含むファイル、フォルダー、またはアーカイブ</translation>
    </message>
    <message>
        <source>Sign in, if the server asks</source>
        <translation>サーバーが求めた場合にサインイン</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>The password is kept in memory only, until another site is opened.</source>
        <translation>パスワードはメモリにのみ、別のサイトを開くまで保持されます。</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
</context>
<context>
    <name>ccm::AnsiCodePage</name>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡体字中国語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体字中国語</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>中央ヨーロッパ言語</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>キリル言語</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>西ヨーロッパ言語</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>バルト言語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
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
        <translation>M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>95 % are installed by %1.</source>
        <translation>%1 までに 95 % がインストールされる見込みです。</translation>
    </message>
    <message>
        <source>95 % have started by %1.</source>
        <translation>%1 までに 95 % が開始する見込みです。</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than 95 % are installed within %n day(s) after the deadline.</source>
        <translation>
            <numerusform>期限後 %n 日以内にインストールされるのは 95 % 未満の見込みです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than 95 % start within %n day(s) after the deadline.</source>
        <translation>
            <numerusform>期限後 %n 日以内に開始するのは 95 % 未満の見込みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest hour: %1 to %2 with %3 starts expected, and at most %4 in 95 of 100 cases.</source>
        <translation>最も混む 1 時間: %1 ～ %2、予想される開始 %3、100 回中 95 回は最大 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n more hour(s) are as busy.</source>
        <translation>
            <numerusform>同じくらい混む 1 時間がほかに %n 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No hour at all has more than %1 in 95 of 100 cases.</source>
        <translation>100 回中 95 回は、どの 1 時間も %1 を超えません。</translation>
    </message>
    <message>
        <source>Most installations: %1 to %2, %3 expected.</source>
        <translation>インストールの最多: %1 ～ %2、予想 %3。</translation>
    </message>
    <message>
        <source>All clients are expected to be installed before the deadline, %1.</source>
        <translation>すべてのクライアントが、期限 %1 より前にインストールされる見込みです。</translation>
    </message>
    <message>
        <source>All clients are expected to start before the deadline, %1.</source>
        <translation>すべてのクライアントが、期限 %1 より前に開始する見込みです。</translation>
    </message>
    <message>
        <source>%1 of %2 clients (%3) are expected to miss the deadline, %4.</source>
        <translation>%2 台中 %1 台 (%3) のクライアントが、期限 %4 に間に合わない見込みです。</translation>
    </message>
    <message>
        <source>%1 has the fullest hour, %2: %3 Mbit/s expected, %4 in 95 of 100 cases, limit %5.</source>
        <translation>最も混む 1 時間があるのは %1、%2 です: 予想 %3 Mbit/s、100 回中 95 回は %4 以下、上限 %5。</translation>
    </message>
    <message>
        <source>Nothing is downloaded over a link.</source>
        <translation>回線経由でダウンロードするものはありません。</translation>
    </message>
    <message>
        <source>It is overloaded in some hour with a probability of %1.</source>
        <translation>いずれかの 1 時間に過負荷となる確率は %1 です。</translation>
    </message>
    <message>
        <source>It may be overloaded in some hour, with a probability of %1.</source>
        <translation>いずれかの 1 時間に過負荷となる可能性があり、その確率は %1 です。</translation>
    </message>
    <message>
        <source>All clients of the plan are excluded.</source>
        <translation>計画のすべてのクライアントが除外されています。</translation>
    </message>
    <message>
        <source>The plan has no clients.</source>
        <translation>計画にクライアントがありません。</translation>
    </message>
    <message>
        <source>%1 clients are never on and will not start.</source>
        <translation>%1 台のクライアントは電源が入ることがなく、開始しません。</translation>
    </message>
    <message>
        <source>%1 clients are never on in a maintenance window: they download and do not install.</source>
        <translation>%1 台のクライアントはメンテナンス期間中に電源が入ることがありません。ダウンロードはしますが、インストールはしません。</translation>
    </message>
    <message>
        <source>%1 more clients are excluded and do not upgrade.</source>
        <translation>さらに %1 台のクライアントは除外されており、アップグレードしません。</translation>
    </message>
    <message>
        <source>Starts are not spread: each client starts when it gets its policy.</source>
        <translation>開始は分散されません。各クライアントは、ポリシーを受け取ると開始します。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are the fewest with which %1 of the clients are done by the deadline.</source>
        <translation>
            <numerusform>期限までに %1 のクライアントが完了する最小の日数は %n 日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No number of days up to 31 has %1 of the clients done by the deadline. The best number is %2, with %3; within a week it is %4, with %5.</source>
        <translation>31 日までのどの日数でも、期限までに %1 のクライアントは完了しません。最良の日数は %2 で %3、1 週間以内では %4 で %5 です。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are the fewest that keep every link within its limit with a probability of %1.</source>
        <translation>
            <numerusform>%1 の確率ですべての回線を上限内に保つ最小の日数は %n 日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan names no link, so there is no limit to keep.</source>
        <translation>計画に回線がないため、守るべき上限がありません。</translation>
    </message>
    <message>
        <source>No number of days keeps every link within its limit, because the link of %1 carries nothing.</source>
        <translation>%1 の回線の容量がないため、どの日数でもすべての回線を上限内に保つことはできません。</translation>
    </message>
    <message numerus="yes">
        <source>No number of days up to 31 keeps every link within its limit, because %1 is above its limit of %2 Mbit/s in some hour with a probability of %3 even with %n day(s).</source>
        <translation>
            <numerusform>31 日までのどの日数でも、すべての回線を上限内に保つことはできません。%n 日でも、%1 はいずれかの 1 時間に %3 の確率で上限の %2 Mbit/s を超えるためです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Assumptions</name>
    <message>
        <source>Microsoft, “Upgrade clients for Windows computers”</source>
        <translation>Microsoft、“Upgrade clients for Windows computers”</translation>
    </message>
    <message>
        <source>Ccmscope&apos;s model; not documented</source>
        <translation>Ccmscope のモデル。文書化されていません</translation>
    </message>
    <message>
        <source>Each client draws one random moment in the window. One that is off then draws again when it next starts; once the window is over, it draws within 24 hours.</source>
        <translation>各クライアントは、期間内の無作為な時刻を 1 つ抽選します。その時に電源が切れていたクライアントは、次の起動時に再抽選します。期間が終わった後は、24 時間以内の時刻を抽選します。</translation>
    </message>
    <message>
        <source>The draw is uniform; the documentation does not state its distribution.</source>
        <translation>抽選は一様です。その分布は文書に示されていません。</translation>
    </message>
    <message>
        <source>A day of the window is 24 hours: over a change of the clocks the window ends an hour earlier or later by the clock.</source>
        <translation>期間の 1 日は 24 時間です。時計の切り替えを挟む場合、期間の終わりは時計の上で 1 時間前後します。</translation>
    </message>
    <message>
        <source>Drawing again, a client uses what is left of the window.</source>
        <translation>再抽選では、クライアントは期間の残りを使います。</translation>
    </message>
    <message>
        <source>Drawing again, a client has the full number of days once more.</source>
        <translation>再抽選では、クライアントは再び全日数を使います。</translation>
    </message>
    <message>
        <source>One of two readings of “within the allowed days”; the other can be chosen</source>
        <translation>“within the allowed days” の 2 つの解釈の一方。もう一方も選択できます</translation>
    </message>
    <message>
        <source>Nothing is drawn in the first %1 hours after policy arrives.</source>
        <translation>ポリシーの到着後、最初の %1 時間は抽選の対象になりません。</translation>
    </message>
    <message>
        <source>A reading of “from 1 to N days”; the documentation names no earliest start</source>
        <translation>“from 1 to N days” の 1 つの解釈。最も早い開始は文書に示されていません</translation>
    </message>
    <message>
        <source>Version 1910 does not spread the starts at all (KB4538166).</source>
        <translation>バージョン 1910 は開始をまったく分散しません (KB4538166)。</translation>
    </message>
    <message>
        <source>Microsoft, release notes of version 1910</source>
        <translation>Microsoft、バージョン 1910 のリリース ノート</translation>
    </message>
    <message numerus="yes">
        <source>Policy arrives evenly within %n minute(s) after a client is on, and clients do not depend on one another.</source>
        <translation>
            <numerusform>ポリシーは、クライアントの電源が入ってから %n 分以内に均等に到着し、クライアントは互いに独立です。</numerusform>
        </translation>
    </message>
    <message>
        <source>60 minutes are the default of the client setting; that it is even is ours</source>
        <translation>60 分はクライアント設定の既定値です。均等であることは Ccmscope の仮定です</translation>
    </message>
    <message>
        <source>When clients are on follows the week of their class, by the clock of their time zone.</source>
        <translation>クライアントの電源が入っている時間は、その区分の週の予定に、そのタイム ゾーンの時計で従います。</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Whether a client is used on a day does not depend on the day before.</source>
        <translation>ある日にクライアントが使用されるかどうかは、前日に依存しません。</translation>
    </message>
    <message>
        <source>Excluded clients do not upgrade. Those of the exclusion collection still fetch ccmsetup, which is not counted here.</source>
        <translation>除外されたクライアントはアップグレードしません。除外コレクションのクライアントも ccmsetup は取得しますが、ここでは数えていません。</translation>
    </message>
    <message>
        <source>With maintenance windows only the download is spread. The installation waits for the next window, after one in which ccmsetup is fetched.</source>
        <translation>メンテナンス期間がある場合、分散されるのはダウンロードだけです。インストールは、ccmsetup を取得するメンテナンス期間の後、次のメンテナンス期間を待ちます。</translation>
    </message>
    <message>
        <source>Microsoft, “Upgrade clients for Windows computers”, and issue 896 of its documentation</source>
        <translation>Microsoft、“Upgrade clients for Windows computers”、およびその文書の issue 896</translation>
    </message>
    <message>
        <source>Clients are woken for their maintenance windows and install as the window opens.</source>
        <translation>クライアントはメンテナンス期間のために起動され、期間の開始とともにインストールします。</translation>
    </message>
    <message>
        <source>A client installs as the window opens, or when it comes on within it. One that is off all the while waits for the next.</source>
        <translation>クライアントはメンテナンス期間の開始時、または期間内に電源が入った時にインストールします。その間ずっと電源が切れているクライアントは、次の期間を待ちます。</translation>
    </message>
    <message>
        <source>Ccmscope&apos;s default of 60 MiB</source>
        <translation>Ccmscope の既定値 60 MiB</translation>
    </message>
    <message>
        <source>The comparison of a client with the site&apos;s manifest</source>
        <translation>クライアントとサイトのマニフェストの比較</translation>
    </message>
    <message>
        <source>Each client downloads %1 bytes, %2 % of them from peers.</source>
        <translation>各クライアントは %1 バイトをダウンロードし、そのうち %2 % をピアから取得します。</translation>
    </message>
    <message>
        <source>The load of a link is what its clients ask for, averaged over an hour; nothing else is on it.</source>
        <translation>回線の負荷は、そのクライアントが要求する量を 1 時間で平均したものです。回線にそれ以外の通信はありません。</translation>
    </message>
    <message>
        <source>Each client downloads at the rate that the BITS limit allows.</source>
        <translation>各クライアントは、BITS の制限が許す速度でダウンロードします。</translation>
    </message>
    <message>
        <source>The plan, after the client setting of BITS</source>
        <translation>計画、BITS のクライアント設定に基づく</translation>
    </message>
</context>
<context>
    <name>ccm::BiasDecision</name>
    <message>
        <source>No record says how its time relates to UTC; times are local ones of the computer that wrote the log.</source>
        <translation>時刻と UTC の関係を示すレコードはありません。時刻は、ログを書き込んだコンピューターの現地時刻です。</translation>
    </message>
    <message>
        <source>Components of Configuration Manager wrote the log: UTC is the written time plus the bias.</source>
        <translation>ログは Configuration Manager のコンポーネントが書き込みました。UTC は書かれた時刻にバイアスを加えたものです。</translation>
    </message>
    <message>
        <source>The records tell their offset from UTC in a way that leaves no doubt.</source>
        <translation>レコードは UTC からのオフセットを疑いのない形で示しています。</translation>
    </message>
    <message>
        <source>UTC is the written time minus the offset: only so does the last record agree with the time of the last write to the file.</source>
        <translation>UTC は書かれた時刻からオフセットを引いたものです。そうした場合にだけ、最後のレコードがファイルの最終書き込み時刻と一致します。</translation>
    </message>
    <message>
        <source>UTC is the written time plus the bias: so the last record agrees with the time of the last write to the file.</source>
        <translation>UTC は書かれた時刻にバイアスを加えたものです。そうすると、最後のレコードがファイルの最終書き込み時刻と一致します。</translation>
    </message>
    <message>
        <source>Several kinds of programs wrote the log; UTC is known for components of Configuration Manager and for offsets such as +01:00 only.</source>
        <translation>ログは複数の種類のプログラムが書き込みました。UTC がわかるのは、Configuration Manager のコンポーネントと、+01:00 のようなオフセットだけです。</translation>
    </message>
    <message>
        <source>Nothing tells which sign the writer gave the bias; times are local ones of the computer that wrote the log, and UTC is not known.</source>
        <translation>書き込み元がバイアスに付けた符号を示すものはありません。時刻は、ログを書き込んだコンピューターの現地時刻で、UTC は不明です。</translation>
    </message>
</context>
<context>
    <name>ccm::BookmarkKeeper</name>
    <message>
        <source>The saved bookmarks are not shown; the file is kept as %1.</source>
        <translation>保存したブックマークは表示されません。ファイルは %1 として残してあります。</translation>
    </message>
    <message>
        <source>The saved bookmarks are not shown.</source>
        <translation>保存したブックマークは表示されません。</translation>
    </message>
    <message>
        <source>The bookmarks cannot be saved in %1: %2</source>
        <translation>ブックマークを %1 に保存できません: %2</translation>
    </message>
    <message>
        <source>No more than %L1 bookmarks are saved; those of logs that were changed longest ago are not any longer.</source>
        <translation>保存できるブックマークは %L1 個までです。最後の変更が最も古いログのものは、保存対象から外れました。</translation>
    </message>
</context>
<context>
    <name>ccm::BundleDesk</name>
    <message>
        <source>Export &amp;bundle...</source>
        <translation>バンドルのエクスポート(&amp;B)...</translation>
    </message>
    <message>
        <source>The case with its contents as one zip, with names replaced where you wish</source>
        <translation>ケースとその内容を 1 つの zip にまとめ、必要に応じて名前を置き換えます</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>バンドルを保存</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>バンドル (*.zip)</translation>
    </message>
    <message>
        <source>case</source>
        <comment>as the name of a file</comment>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Gathering the bundle...</source>
        <translation>バンドルを収集中...</translation>
    </message>
    <message>
        <source>Looking for names...</source>
        <translation>名前を検索中...</translation>
    </message>
    <message>
        <source>Save the table of stand-ins</source>
        <translation>代替名の表を保存</translation>
    </message>
    <message>
        <source>Tables (*.tsv)</source>
        <translation>表 (*.tsv)</translation>
    </message>
    <message>
        <source>stand-ins</source>
        <comment>as the name of a file</comment>
        <translation>代替名</translation>
    </message>
    <message>
        <source>Writing the bundle...</source>
        <translation>バンドルを書き込み中...</translation>
    </message>
    <message>
        <source>The bundle is written</source>
        <translation>バンドルを書き込みました</translation>
    </message>
    <message>
        <source>The bundle is written: %1</source>
        <translation>バンドルを書き込みました: %1</translation>
    </message>
    <message>
        <source>It holds all that is in the case.</source>
        <translation>ケースにあるものがすべて含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in it; the details list them.</source>
        <translation>
            <numerusform>%n 個のファイルは含まれていません。詳細に一覧があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>バンドルを開く</translation>
    </message>
    <message>
        <source>%1 holds a case with its contents, which have to be unpacked.</source>
        <translation>%1 にはケースとその内容が含まれており、展開する必要があります。</translation>
    </message>
    <message>
        <source>To work on it, unpack it into a folder. To only look into it, let it be unpacked for now: that is removed when the case is closed.</source>
        <translation>作業するには、フォルダーに展開してください。内容を見るだけの場合は、一時的に展開できます。一時的に展開したものは、ケースを閉じると削除されます。</translation>
    </message>
    <message>
        <source>&amp;Only look into it</source>
        <translation>内容を見るだけ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Unpack into a folder...</source>
        <translation>フォルダーに展開(&amp;U)...</translation>
    </message>
    <message>
        <source>Unpack the bundle into a folder</source>
        <translation>バンドルをフォルダーに展開</translation>
    </message>
    <message>
        <source>Unpacking the bundle...</source>
        <translation>バンドルを展開中...</translation>
    </message>
    <message>
        <source>The bundle is unpacked in %1.</source>
        <translation>バンドルは %1 に展開されています。</translation>
    </message>
</context>
<context>
    <name>ccm::BundleDialog</name>
    <message>
        <source>With &amp;programs and packages (client.msi, ccmsetup.exe and the like)</source>
        <translation>プログラムとパッケージを含める (client.msi、ccmsetup.exe など)(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Replace names by stand-ins</source>
        <translation>名前を代替名に置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Export as a bundle</source>
        <translation>バンドルとしてエクスポート</translation>
    </message>
    <message>
        <source>A bundle is a zip with the case and its contents: manifests, logs, the files of clients, the plan, filters, bookmarks and notes. Whoever gets it opens it like any other file.</source>
        <translation>バンドルは、ケースとその内容 (マニフェスト、ログ、クライアントのファイル、計画、フィルター、ブックマーク、メモ) を含む zip です。受け取った人は、他のファイルと同じように開けます。</translation>
    </message>
    <message>
        <source>Names of computers, users, domains and organisations, IP addresses, and thumbprints of certificates, each by the same stand-in everywhere. What will be replaced is shown before the bundle is written. Programs and packages are left out, as nothing can be replaced in them.</source>
        <translation>コンピューター、ユーザー、ドメイン、組織の名前、IP アドレス、証明書の拇印が対象で、それぞれどこでも同じ代替名に置き換えられます。何が置き換えられるかは、バンドルを書き込む前に表示されます。プログラムとパッケージは、中のものを置き換えられないため、含まれません。</translation>
    </message>
    <message>
        <source>The bundle will hold the names of computers and users as they are. Without programs and packages, what Compare finds in it may differ: files that are not in the bundle count as missing on the client.</source>
        <translation>バンドルには、コンピューターとユーザーの名前がそのまま含まれます。プログラムとパッケージを含めない場合、バンドルでの「比較」の結果は異なることがあります。バンドルにないファイルは、クライアントに不足しているものとして扱われるためです。</translation>
    </message>
    <message>
        <source>&amp;Look for names...</source>
        <extracomment>Button: the names that were found are shown next.</extracomment>
        <translation>名前を検索(&amp;L)...</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>名前を付けて保存(&amp;S)...</translation>
    </message>
</context>
<context>
    <name>ccm::BundleProgress</name>
    <message>
        <source>Progress of the bundle</source>
        <translation>バンドルの進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the bundle</source>
        <translation>バンドルをキャンセル</translation>
    </message>
</context>
<context>
    <name>ccm::ByteReader</name>
    <message numerus="yes">
        <source>%n byte(s) are expected here.</source>
        <translation>
            <numerusform>ここには %n バイトが必要です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Cabinet</name>
    <message>
        <source>The cabinet library did not start.</source>
        <translation>キャビネット ライブラリが起動しませんでした。</translation>
    </message>
    <message>
        <source>The program holds no cabinet.</source>
        <translation>プログラムにキャビネットが含まれていません。</translation>
    </message>
    <message>
        <source>The cabinet is cut: it holds %1 of its %2 bytes.</source>
        <translation>キャビネットが途中で切れています。%2 バイト中 %1 バイトしかありません。</translation>
    </message>
    <message>
        <source>The cabinet&apos;s list is damaged: only %1 of %2 entries can be read.</source>
        <translation>キャビネットの一覧が破損しています。%2 個中 %1 個のエントリしか読み取れません。</translation>
    </message>
    <message>
        <source>The cabinets of the set name one another in a circle.</source>
        <translation>セットのキャビネットが循環して互いを参照しています。</translation>
    </message>
    <message>
        <source>The cabinet %1 of the set does not fit the others.</source>
        <translation>セットのキャビネット %1 は他のキャビネットと合いません。</translation>
    </message>
    <message>
        <source>The cabinet %1, which belongs to the set, is missing.</source>
        <translation>セットに属するキャビネット %1 がありません。</translation>
    </message>
    <message>
        <source>%1, which belongs to the set, is not a cabinet or is damaged.</source>
        <translation>セットに属する %1 は、キャビネットではないか、破損しています。</translation>
    </message>
    <message>
        <source>The cabinet %1 beside it is of another set.</source>
        <translation>隣にあるキャビネット %1 は別のセットのものです。</translation>
    </message>
    <message>
        <source>The cabinet %1 is number %2 of its set, where number %3 should be.</source>
        <translation>キャビネット %1 はセットの %2 番ですが、ここは %3 番のはずです。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n cabinets were looked at.</source>
        <translation>
            <numerusform>調べたのは最初の %n 個のキャビネットだけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cabinet ends inside its data.</source>
        <translation>キャビネットがデータの途中で終わっています。</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>メモリが足りません。</translation>
    </message>
    <message>
        <source>It is not a cabinet.</source>
        <translation>キャビネットではありません。</translation>
    </message>
    <message>
        <source>A checksum of the cabinet does not match.</source>
        <translation>キャビネットのチェックサムが一致しません。</translation>
    </message>
    <message>
        <source>The cabinet&apos;s data cannot be decoded.</source>
        <translation>キャビネットのデータをデコードできません。</translation>
    </message>
</context>
<context>
    <name>ccm::CabinetFacts</name>
    <message>
        <source>method %1</source>
        <translation>方式 %1</translation>
    </message>
    <message>
        <source>It is not a cabinet.</source>
        <translation>キャビネットではありません。</translation>
    </message>
    <message>
        <source>The cabinet ends inside its header.</source>
        <translation>キャビネットがヘッダーの途中で終わっています。</translation>
    </message>
    <message>
        <source>The cabinet&apos;s header is not whole.</source>
        <translation>キャビネットのヘッダーが不完全です。</translation>
    </message>
</context>
<context>
    <name>ccm::CabinetSignature</name>
    <message>
        <source>The cabinet is cut: it holds %1 of its %2 bytes.</source>
        <translation>キャビネットが途中で切れています。%2 バイト中 %1 バイトしかありません。</translation>
    </message>
    <message>
        <source>The cabinet and its signature have %1 bytes together, but only %2 are there.</source>
        <translation>キャビネットとその署名は合わせて %1 バイトですが、%2 しかありません。</translation>
    </message>
    <message>
        <source>Its header says that the signature lies at byte %1 with %2 bytes, which is not a place in this file after the header.</source>
        <translation>ヘッダーによると署名はバイト %1 から %2 バイトですが、そこはこのファイルのヘッダーより後の場所ではありません。</translation>
    </message>
    <message>
        <source>Its signature is larger than Ccmscope reads.</source>
        <translation>署名が Ccmscope の読み取る大きさを超えています。</translation>
    </message>
    <message>
        <source>Its signature lies inside the cabinet&apos;s content.</source>
        <translation>署名がキャビネットの内容の中にあります。</translation>
    </message>
    <message>
        <source>The digest of a cabinet leaves out some fields of its header; in this one they are not all 0, as they usually are.</source>
        <translation>キャビネットのダイジェストはヘッダーの一部のフィールドを除外します。このキャビネットでは、それらが通常のようにすべて 0 ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) follow the signature, and no signature covers them.</source>
        <translation>
            <numerusform>署名の後に %n バイトがあり、どの署名の対象にもなっていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::CandidatesDialog</name>
    <message>
        <source>Choose a manifest</source>
        <translation>マニフェストを選択</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Changed (UTC)</source>
        <translation>変更日時 (UTC)</translation>
    </message>
    <message numerus="yes">
        <source>There are %n manifests here. Which one is to be opened?</source>
        <translation>
            <numerusform>ここには %n 個のマニフェストがあります。どれを開きますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ccm::CaseBar</name>
    <message>
        <source>A ccmsetup.cab or ccmsetup.xml...</source>
        <translation>ccmsetup.cab または ccmsetup.xml...</translation>
    </message>
    <message>
        <source>A site&apos;s Client folder...</source>
        <translation>サイトの Client フォルダー...</translation>
    </message>
    <message>
        <source>A management point, or another address...</source>
        <translation>管理ポイント、または他のアドレス...</translation>
    </message>
    <message>
        <source>A client&apos;s Windows folder, or a copy...</source>
        <translation>クライアントの Windows フォルダー、またはそのコピー...</translation>
    </message>
    <message>
        <source>An archive, or log files...</source>
        <translation>アーカイブ、またはログ ファイル...</translation>
    </message>
    <message>
        <source>Site:</source>
        <translation>サイト:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open another site</source>
        <translation>別のサイトを開く</translation>
    </message>
    <message>
        <source>Client:</source>
        <translation>クライアント:</translation>
    </message>
    <message>
        <source>Open another client</source>
        <translation>別のクライアントを開く</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>開いていません</translation>
    </message>
</context>
<context>
    <name>ccm::CaseBundle</name>
    <message>
        <source>A bundle is redacted as a whole, or not at all.</source>
        <translation>バンドルは、全体を匿名化するか、まったく匿名化しないかのどちらかです。</translation>
    </message>
    <message>
        <source>It is a program or a package, which was not asked for.</source>
        <translation>プログラムまたはパッケージであり、含めるように指定されていません。</translation>
    </message>
    <message>
        <source>It is no text, so names in it cannot be replaced.</source>
        <translation>テキストではないため、中の名前を置き換えられません。</translation>
    </message>
    <message>
        <source>It is larger than the limit of a bundle.</source>
        <translation>バンドルの上限を超える大きさです。</translation>
    </message>
    <message>
        <source>There are more files than a bundle may have.</source>
        <translation>バンドルに含められる数を超えるファイルがあります。</translation>
    </message>
    <message>
        <source>It cannot be read on this computer.</source>
        <translation>このコンピューターでは読み取れません。</translation>
    </message>
    <message>
        <source>The name “%1” in it is not one that a bundle has.</source>
        <translation>中の名前 “%1” は、バンドルに使われる名前ではありません。</translation>
    </message>
    <message>
        <source>The bundle cannot be unpacked there.</source>
        <translation>バンドルをそこに展開できません。</translation>
    </message>
    <message>
        <source>The file “%1” in it cannot be read.</source>
        <translation>中のファイル “%1” を読み取れません。</translation>
    </message>
    <message>
        <source>The path “%1” in it leads out of the bundle.</source>
        <translation>中のパス “%1” は、バンドルの外を指しています。</translation>
    </message>
    <message>
        <source>It holds no case.</source>
        <translation>ケースが含まれていません。</translation>
    </message>
</context>
<context>
    <name>ccm::CaseContent</name>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the client manifest</source>
        <translation>
            <numerusform>クライアント マニフェストの項目 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Client version %1</source>
        <translation>クライアント バージョン %1</translation>
    </message>
    <message>
        <source>The client version is not in this file.</source>
        <translation>クライアント バージョンはこのファイルに含まれていません。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of ccmsetup</source>
        <translation>
            <numerusform>ccmsetup の実行 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s)</source>
        <translation>
            <numerusform>ログ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Upgrade window</source>
        <translation>アップグレード期間</translation>
    </message>
</context>
<context>
    <name>ccm::CaseDesk</name>
    <message>
        <source>The bundle is unpacked for now, in %1. Save the case to keep it: its files go with it.</source>
        <translation>バンドルは %1 に一時的に展開されています。残すには、ケースを保存してください。ファイルも一緒に保存されます。</translation>
    </message>
    <message>
        <source>There are notes, and the case they belong to has no file yet.</source>
        <translation>メモがありますが、そのケースにはまだファイルがありません。</translation>
    </message>
    <message>
        <source>The case %1 has been changed and is not saved. Its plan has changes, too.</source>
        <translation>ケース %1 は変更されており、保存されていません。その計画にも変更があります。</translation>
    </message>
    <message>
        <source>The case %1 has been changed and is not saved.</source>
        <translation>ケース %1 は変更されており、保存されていません。</translation>
    </message>
    <message>
        <source>Save the case?</source>
        <translation>ケースを保存しますか?</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>ケースを保存</translation>
    </message>
    <message>
        <source>Cases (*.ccmcase)</source>
        <translation>ケース (*.ccmcase)</translation>
    </message>
    <message>
        <source>case</source>
        <comment>as the name of a file</comment>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Sa&amp;ve case</source>
        <translation>ケースを保存(&amp;V)</translation>
    </message>
    <message>
        <source>Save case as...</source>
        <translation>ケースに名前を付けて保存...</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>ケースを閉じる</translation>
    </message>
    <message>
        <source>Restore the case that was lost</source>
        <translation>失われたケースを復元</translation>
    </message>
    <message>
        <source>%1[*] - Ccmscope</source>
        <extracomment>Title of the window: the name of the case, and the program&apos;s.</extracomment>
        <translation>%1[*] - Ccmscope</translation>
    </message>
    <message>
        <source>The case %1 that was open when the program ended unexpectedly can be restored, as it was on %2.</source>
        <translation>プログラムが予期せず終了したときに開いていたケース %1 を、%2 の時点の状態に復元できます。</translation>
    </message>
    <message>
        <source>What was open when the program ended unexpectedly can be restored, as it was on %1.</source>
        <translation>プログラムが予期せず終了したときに開いていたものを、%1 の時点の状態に復元できます。</translation>
    </message>
    <message>
        <source>The plan in the case</source>
        <translation>ケース内の計画</translation>
    </message>
</context>
<context>
    <name>ccm::CaseFile</name>
    <message numerus="yes">
        <source>a text of 1 to %n character(s)</source>
        <translation>
            <numerusform>1 ～ %n 文字のテキスト</numerusform>
        </translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>The plan in it has more than %1 bytes.</source>
        <translation>中の計画が %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>It is not a case file.</source>
        <translation>ケース ファイルではありません。</translation>
    </message>
    <message>
        <source>A later Ccmscope wrote it: it is of version %1, and this one reads up to %2.</source>
        <translation>より新しい Ccmscope で書き込まれています。バージョンは %1 ですが、この Ccmscope が読み取れるのは %2 までです。</translation>
    </message>
    <message>
        <source>It does not say of which version it is.</source>
        <translation>どのバージョンのものかが示されていません。</translation>
    </message>
    <message>
        <source>A case file has at most %1 bytes.</source>
        <translation>ケース ファイルは最大 %1 バイトです。</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>The case asks Compare about a kind of run that this Ccmscope does not know, “%1”. Compare tells of the automatic run instead.</source>
        <extracomment>%1: a word of the file. &quot;Run&quot;: of the program ccmsetup</extracomment>
        <translation>ケースは、この Ccmscope が知らない種類の実行「%1」について比較に問い合わせています。比較では代わりに自動実行について示します。</translation>
    </message>
</context>
<context>
    <name>ccm::CaseReport</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier row(s) of this table are left out.</source>
        <translation>
            <numerusform>この表の古い %n 行は省略されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>client.msi on the client&apos;s disk; the logs do not tell what is installed</source>
        <translation>クライアントのディスク上の client.msi。何がインストールされているかはログに示されていません</translation>
    </message>
    <message>
        <source>Client, as its logs tell</source>
        <translation>クライアント (ログによる)</translation>
    </message>
    <message>
        <source>Endpoint Protection on the client</source>
        <translation>クライアントの Endpoint Protection</translation>
    </message>
    <message>
        <source>Client, as the site&apos;s manifest has it</source>
        <translation>クライアント (サイトのマニフェストによる)</translation>
    </message>
    <message>
        <source>Lowest version of a site that the manifest is for</source>
        <translation>マニフェストが対象とするサイトの最小バージョン</translation>
    </message>
    <message>
        <source>What the update of the site changed</source>
        <translation>サイトの更新による変更点</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>変更後: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>次の手順: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) say the same.</source>
        <translation>
            <numerusform>同じことを示すレコードがほかに %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>None of the known failures is in the logs.</source>
        <translation>既知の問題はログにありません。</translation>
    </message>
    <message>
        <source>What ccmsetup would do</source>
        <translation>ccmsetup が行う見込みのこと</translation>
    </message>
    <message>
        <source>What happened on the client</source>
        <translation>クライアントで起こったこと</translation>
    </message>
    <message>
        <source>Timeline; the tables below have the same.</source>
        <translation>タイムライン。下の表に同じ内容があります。</translation>
    </message>
    <message>
        <source>Upgrade window</source>
        <translation>アップグレード期間</translation>
    </message>
    <message>
        <source>Upgrade window: %1</source>
        <translation>アップグレード期間: %1</translation>
    </message>
    <message>
        <source>Starts by the hour</source>
        <translation>時間別の開始</translation>
    </message>
    <message>
        <source>Starts by the day, and the share of clients that have started</source>
        <translation>日別の開始と、開始したクライアントの割合</translation>
    </message>
    <message>
        <source>Share of the clients that have started; the numbers stand under “Day by day”.</source>
        <translation>開始したクライアントの割合。数値は “日別” にあります。</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>不明なこと</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読み取れなかったもの</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the client manifest</source>
        <translation>
            <numerusform>クライアント マニフェストの項目 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>何も開いていません。</translation>
    </message>
    <message>
        <source>Report of a case</source>
        <translation>ケースのレポート</translation>
    </message>
    <message>
        <source>Made on %1 (UTC).</source>
        <translation>作成日時: %1 (UTC)。</translation>
    </message>
    <message>
        <source>too large to be hashed</source>
        <extracomment>In the place of a log&apos;s hash</extracomment>
        <translation>大きすぎるためハッシュなし</translation>
    </message>
    <message>
        <source>Manifest of the site</source>
        <translation>サイトのマニフェスト</translation>
    </message>
    <message>
        <source>Earlier manifest</source>
        <translation>以前のマニフェスト</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>File in the client&apos;s ccmsetup folder</source>
        <translation>クライアントの ccmsetup フォルダーのファイル</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
</context>
<context>
    <name>ccm::Certificate</name>
    <message>
        <source>The certificate is signed by itself, by nobody this computer knows.</source>
        <translation>証明書は自己署名で、このコンピューターが認識する署名者のものではありません。</translation>
    </message>
    <message>
        <source>The authority at the root of its chain is not trusted on this computer.</source>
        <translation>チェーンのルートにある証明機関は、このコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>The authority that issued the certificate is not trusted on this computer.</source>
        <translation>証明書を発行した証明機関は、このコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>証明書はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>The certificate is for another host.</source>
        <translation>証明書は別のホストのものです。</translation>
    </message>
    <message>
        <source>Its certificate is for %1, issued by %2, valid from %3 to %4, SHA-256 %5.</source>
        <translation>その証明書は %1 用、発行元 %2、有効期間 %3 ～ %4、SHA-256 %5 です。</translation>
    </message>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation>PEM 形式の証明書が含まれていません。</translation>
    </message>
</context>
<context>
    <name>ccm::CertificateDialog</name>
    <message>
        <source>Certificate not trusted</source>
        <translation>信頼されていない証明書</translation>
    </message>
    <message>
        <source>Host:</source>
        <translation>ホスト:</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>発行先:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>発行元:</translation>
    </message>
    <message>
        <source>For hosts:</source>
        <translation>対象ホスト:</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Valid (UTC):</source>
        <translation>有効期間 (UTC):</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Trust it for this session</source>
        <translation>このセッションで信頼する</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s own. Whoever stands between could show another certificate. Only exactly this one is trusted, and not kept.</source>
        <translation>拇印をサーバー自体のものと照合してください。途中に介在する者が別の証明書を示している可能性があります。信頼されるのは厳密にこの証明書だけで、保存はされません。</translation>
    </message>
</context>
<context>
    <name>ccm::Chain</name>
    <message>
        <source>The chain ends in the root “%1” (SHA-256 %2), which your store does not hold. The stores of Linux systems usually hold roots made for web sites, and lack those that sign code for Windows. If you have compared this fingerprint with one from a source you trust, add the root as a PEM file.</source>
        <translation>チェーンはルート “%1” (SHA-256 %2) で終わっていますが、お使いのストアにはありません。Linux システムのストアには通常、Web サイト用のルートがあり、Windows 用のコードに署名するルートはありません。この拇印を、信頼できる情報源のものと照合した場合は、ルートを PEM ファイルとして追加してください。</translation>
    </message>
    <message>
        <source>The chain ends early: the certificate of “%1”, which issued that of “%2”, is neither in the signature nor in your store.</source>
        <translation>チェーンが途中で終わっています。“%2” の証明書を発行した “%1” の証明書は、署名にもお使いのストアにもありません。</translation>
    </message>
    <message>
        <source>The certificate of “%1” had expired by then: it was valid until %2.</source>
        <translation>“%1” の証明書は、その時点で有効期限が切れていました。有効期間は %2 まででした。</translation>
    </message>
    <message>
        <source>The certificate of “%1” was not valid yet: it is from %2 on.</source>
        <translation>“%1” の証明書はまだ有効ではありませんでした。有効期間は %2 からです。</translation>
    </message>
    <message>
        <source>The certificate of “%1” was not made by its issuer “%2”: its signature is wrong.</source>
        <translation>“%1” の証明書は発行元 “%2” が作成したものではありません。署名に誤りがあります。</translation>
    </message>
    <message>
        <source>The certificate of “%1” may not be used where it stands in the chain.</source>
        <translation>“%1” の証明書は、チェーン内のその位置で使用することはできません。</translation>
    </message>
    <message>
        <source>OpenSSL does not accept the certificate of “%1”: %2.</source>
        <translation>OpenSSL は “%1” の証明書を受け入れません: %2。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not made for signing code.</source>
        <translation>“%1” の証明書は、コード署名用ではありません。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not made for stamping times.</source>
        <translation>“%1” の証明書は、タイム スタンプ用ではありません。</translation>
    </message>
    <message>
        <source>The key of the certificate of “%1” is not made for signing.</source>
        <translation>“%1” の証明書のキーは、署名用ではありません。</translation>
    </message>
    <message>
        <source>The chain ends in the root “%1” (SHA-256 %2), which the store of this system holds.</source>
        <translation>チェーンはルート “%1” (SHA-256 %2) で終わっています。これはこのシステムのストアにあります。</translation>
    </message>
    <message>
        <source>The chain ends in the root “%1” (SHA-256 %2), which you added from %3.</source>
        <translation>チェーンはルート “%1” (SHA-256 %2) で終わっています。これはあなたが %3 から追加したものです。</translation>
    </message>
</context>
<context>
    <name>ccm::Chart</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>The format of a day as QDate::toString() takes it, without its year.</extracomment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day and the hours of a clock</comment>
        <translation>%1、%2 ～ %3</translation>
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
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 図面 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF ページ (*.pdf)</translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg or .pdf; the name has to end so.</source>
        <translation>グラフは .png、.svg、.pdf のいずれかで保存されます。名前の末尾をそのいずれかにしてください。</translation>
    </message>
</context>
<context>
    <name>ccm::ClassForm</name>
    <message>
        <source>Name of these clients</source>
        <translation>これらのクライアントの名前</translation>
    </message>
    <message>
        <source>Number of clients</source>
        <translation>クライアントの台数</translation>
    </message>
    <message>
        <source>When clients are on</source>
        <translation>クライアントの稼働時間</translation>
    </message>
    <message>
        <source>The week in which clients are on</source>
        <translation>クライアントが稼働する週の予定</translation>
    </message>
    <message>
        <source>Chance of being used on a day</source>
        <translation>1 日に使用される確率</translation>
    </message>
    <message>
        <source>As the plan</source>
        <translation>計画と同じ</translation>
    </message>
    <message>
        <source>Time zone of these clients</source>
        <translation>これらのクライアントのタイム ゾーン</translation>
    </message>
    <message>
        <source>Site of these clients</source>
        <translation>これらのクライアントのサイト</translation>
    </message>
    <message>
        <source>Why they are not upgraded</source>
        <translation>アップグレードしない理由</translation>
    </message>
    <message>
        <source>What answers and tables call these clients.</source>
        <translation>答えと表で、これらのクライアントに使われる名前です。</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名前(&amp;M):</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>台数(&amp;U):</translation>
    </message>
    <message>
        <source>They are &amp;on:</source>
        <translation>稼働時間(&amp;O):</translation>
    </message>
    <message>
        <source>Used on a da&amp;y:</source>
        <translation>1 日の使用率(&amp;Y):</translation>
    </message>
    <message>
        <source>Time zone:</source>
        <translation>タイム ゾーン:</translation>
    </message>
    <message>
        <source>Site:</source>
        <translation>サイト:</translation>
    </message>
    <message>
        <source>Excluded:</source>
        <translation>除外:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>Mon to Fri, 09:00 to 17:00</source>
        <translation>月～金、09:00 ～ 17:00</translation>
    </message>
    <message>
        <source>Mon to Fri, 08:00 to 18:00</source>
        <translation>月～金、08:00 ～ 18:00</translation>
    </message>
    <message>
        <source>Laptops: 08:00 to 18:00, on some days</source>
        <translation>ノート PC: 08:00 ～ 18:00、一部の日</translation>
    </message>
    <message>
        <source>Virtual desktops: 07:00 to 19:00</source>
        <translation>仮想デスクトップ: 07:00 ～ 19:00</translation>
    </message>
    <message>
        <source>A week of their own</source>
        <translation>独自の週</translation>
    </message>
    <message>
        <source>No, they are upgraded</source>
        <translation>いいえ、アップグレードする</translation>
    </message>
    <message>
        <source>Servers are not upgraded</source>
        <translation>サーバーはアップグレードしない</translation>
    </message>
    <message>
        <source>In the exclusion collection</source>
        <translation>除外コレクションに含まれる</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>How many clients of this kind there are. 25,000 is only a number to begin with.</source>
        <translation>この区分のクライアントの台数です。25,000 は最初の値にすぎません。</translation>
    </message>
    <message>
        <source>An assumption about your clients, by the clock of their time zone. A client that is off at its moment does nothing and draws again, as the documentation says (Microsoft, “Upgrade clients for Windows computers”). The hours of offices, laptops and virtual desktops are ours.</source>
        <translation>お使いのクライアントについての仮定で、そのタイム ゾーンの時計に従います。抽選した時刻に電源が切れているクライアントは何も行わず、再抽選します。これは文書のとおりです (Microsoft、“Upgrade clients for Windows computers”)。オフィス、ノート PC、仮想デスクトップの時間は Ccmscope の仮定です。</translation>
    </message>
    <message>
        <source>How likely a client is used on a day at all, each day by itself. 80 % for laptops and 100 % for all others are our assumptions.</source>
        <translation>クライアントがその日に使用される確率で、日ごとに独立です。ノート PC の 80 %、その他すべての 100 % は Ccmscope の仮定です。</translation>
    </message>
    <message>
        <source>By whose clock they are on. Type a part of the name to search.</source>
        <translation>稼働時間の基準となる時計です。名前の一部を入力すると検索します。</translation>
    </message>
    <message>
        <source>Over whose link they download. Sites are listed under “Links”. Without one, their download loads no link of the plan.</source>
        <translation>ダウンロードに使う回線のサイトです。サイトの一覧は “回線” にあります。指定しない場合、そのダウンロードは計画のどの回線の負荷にもなりません。</translation>
    </message>
    <message>
        <source>Excluded clients are counted and do not upgrade: servers where “Do not upgrade servers” is set, members of the exclusion collection (from version 1610 on, as the documentation says), and clients that are not heard of any more.</source>
        <translation>除外されたクライアントは数に含まれますが、アップグレードしません。“サーバーをアップグレードしない” が設定されている場合のサーバー、除外コレクションのメンバー (文書によるとバージョン 1610 以降)、および応答のなくなったクライアントです。</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>サイトなし</translation>
    </message>
</context>
<context>
    <name>ccm::ClassModel</name>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイム ゾーン</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>ccm::ClientCase</name>
    <message>
        <source>%1 is too large to be read for the client&apos;s state.</source>
        <translation>%1 は大きすぎるため、クライアントの状態として読み取れません。</translation>
    </message>
    <message>
        <source>No log was opened, so nothing tells what happened to this client.</source>
        <translation>ログが開かれていないため、このクライアントに何が起こったかはわかりません。</translation>
    </message>
    <message>
        <source>There are %1 logs: the %2 that were changed last are read, and the others are not.</source>
        <translation>ログは %1 個あります。最後に変更された %2 個を読み取り、その他は読み取りません。</translation>
    </message>
    <message>
        <source>It holds neither a ccmsetup folder nor a log.</source>
        <translation>ccmsetup フォルダーもログも含まれていません。</translation>
    </message>
</context>
<context>
    <name>ccm::ClientFactModel</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>ccm::ClientFacts</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) at or after the scheduled time</source>
        <translation>
            <numerusform>予定時刻以降の実行 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) after the time was drawn, none at or after the scheduled time</source>
        <translation>
            <numerusform>時刻の抽選後の実行 %n 回、予定時刻以降はなし</numerusform>
        </translation>
    </message>
    <message>
        <source>No run is in the logs</source>
        <translation>ログに実行がありません</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Installed successfully</source>
        <translation>正常にインストール済み</translation>
    </message>
    <message>
        <source>The installation failed</source>
        <translation>インストールに失敗しました</translation>
    </message>
    <message>
        <source>The installation was started; its end is not in the log</source>
        <translation>インストールが開始されました。終了はログにありません</translation>
    </message>
    <message>
        <source>No installation is in the log</source>
        <translation>ログにインストールがありません</translation>
    </message>
    <message>
        <source>%1 (state %2 sent)</source>
        <translation>%1 (状態 %2 を送信)</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>クライアント バージョン</translation>
    </message>
    <message>
        <source>client.msi</source>
        <translation>client.msi</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>ディスク上に %1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Last run of ccmsetup</source>
        <translation>ccmsetup の最後の実行</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始元</translation>
    </message>
    <message>
        <source>Decision about the client</source>
        <translation>クライアントについての判断</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>Scheduled upgrade</source>
        <translation>予定されたアップグレード</translation>
    </message>
    <message>
        <source>None is in the logs</source>
        <translation>ログにありません</translation>
    </message>
    <message>
        <source>Scheduled upgrade, client&apos;s time</source>
        <translation>予定されたアップグレード、クライアントの時刻</translation>
    </message>
    <message>
        <source>Scheduled upgrade, UTC</source>
        <translation>予定されたアップグレード、UTC</translation>
    </message>
    <message>
        <source>Runs since then</source>
        <translation>それ以降の実行</translation>
    </message>
    <message>
        <source>Endpoint Protection</source>
        <translation>Endpoint Protection</translation>
    </message>
    <message>
        <source>Endpoint Protection installed</source>
        <translation>インストール済みの Endpoint Protection</translation>
    </message>
    <message>
        <source>%1, by the installer that succeeded</source>
        <translation>%1、成功したインストーラーによる</translation>
    </message>
    <message>
        <source>Endpoint Protection before</source>
        <translation>以前の Endpoint Protection</translation>
    </message>
    <message>
        <source>Endpoint Protection result</source>
        <translation>Endpoint Protection の結果</translation>
    </message>
    <message>
        <source>SCEPInstall.exe</source>
        <translation>SCEPInstall.exe</translation>
    </message>
    <message>
        <source>Messages understood</source>
        <translation>認識したメッセージ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>ccmsetup and Endpoint Protection logs</source>
        <translation>ccmsetup と Endpoint Protection のログ</translation>
    </message>
</context>
<context>
    <name>ccm::ClientFinder</name>
    <message>
        <source>Neither a client&apos;s folder nor an archive lies in it.</source>
        <translation>中にクライアントのフォルダーもアーカイブもありません。</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n client(s), more than can be compared at once.</source>
        <translation>
            <numerusform>%n 台のクライアントが含まれており、一度に比較できる数を超えています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ClientFleet</name>
    <message>
        <source>It is no client.</source>
        <translation>クライアントではありません。</translation>
    </message>
</context>
<context>
    <name>ccm::ClientHeader</name>
    <message>
        <source>Co&amp;mpare runs…</source>
        <translation>実行を比較(&amp;M)…</translation>
    </message>
    <message>
        <source>Where this client is in its upgrade</source>
        <translation>このクライアントのアップグレードの進み具合</translation>
    </message>
    <message>
        <source>Version, and since when</source>
        <translation>バージョンと、いつからか</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>What the log says of the decision</source>
        <translation>判断についてのログの記述</translation>
    </message>
    <message>
        <source>Why: “%1”</source>
        <extracomment>%1: a record of ccmsetup.log, as it is written</extracomment>
        <translation>理由: 「%1」</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>Show in the log why ccmsetup decided so</source>
        <translation>ccmsetup がそう判断した理由をログで表示</translation>
    </message>
    <message>
        <source>&amp;Copy for a ticket</source>
        <translation>チケット用にコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the sentences, the phases and the facts as plain text.</source>
        <translation>文、フェーズ、事実をプレーン テキストとしてコピーします。</translation>
    </message>
    <message>
        <source>Two runs side by side, of this client or of another one</source>
        <translation>このクライアントまたは別のクライアントの 2 つの実行を並べて表示</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>テキストとして保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>HTML として保存(&amp;H)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>JSON として保存(&amp;J)…</translation>
    </message>
    <message>
        <source>Save the phases as C&amp;SV…</source>
        <translation>フェーズを CSV として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
</context>
<context>
    <name>ccm::ClientPane</name>
    <message>
        <source>Runs of ccmsetup</source>
        <translation>ccmsetup の実行</translation>
    </message>
    <message>
        <source>No run is in the logs</source>
        <translation>ログに実行がありません</translation>
    </message>
    <message>
        <source>&amp;Runs of ccmsetup</source>
        <translation>ccmsetup の実行(&amp;R)</translation>
    </message>
    <message>
        <source>No client is open</source>
        <translation>クライアントが開かれていません</translation>
    </message>
    <message>
        <source>Open a client: its Windows folder, admin$ share, a copy or an archive of its logs</source>
        <translation>クライアントを開いてください: その Windows フォルダー、admin$ 共有、ログのコピーまたはアーカイブ</translation>
    </message>
    <message>
        <source>Open a client...</source>
        <translation>クライアントを開く...</translation>
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
        <translation>%1 (%2 のビルド。このリビジョンは Ccmscope の一覧にありません)</translation>
    </message>
    <message>
        <source>%1 (a build that the list of Ccmscope does not know; its newest is %2)</source>
        <translation>%1 (Ccmscope の一覧にないビルド。一覧の最新は %2)</translation>
    </message>
    <message>
        <source>The client stays at %1.</source>
        <translation>クライアントは %1 のままです。</translation>
    </message>
    <message>
        <source>An update of the same build, from %1 to %2.</source>
        <translation>同じビルドの更新、%1 から %2。</translation>
    </message>
    <message>
        <source>An upgrade to a new build, from %1 to %2.</source>
        <translation>新しいビルドへのアップグレード、%1 から %2。</translation>
    </message>
    <message>
        <source>The later manifest has the lower client version: from %1 to %2.</source>
        <translation>新しい方のマニフェストのクライアント バージョンの方が低くなっています: %1 から %2。</translation>
    </message>
    <message>
        <source>The earlier manifest does not tell its client version; the later is for %1.</source>
        <translation>以前のマニフェストはクライアント バージョンを示していません。新しい方は %1 用です。</translation>
    </message>
    <message>
        <source>The later manifest does not tell its client version; the earlier is for %1.</source>
        <translation>新しい方のマニフェストはクライアント バージョンを示していません。以前の方は %1 用です。</translation>
    </message>
    <message>
        <source>Neither manifest tells its client version.</source>
        <translation>どちらのマニフェストもクライアント バージョンを示していません。</translation>
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
        <translation>次の手順: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったこと</translation>
    </message>
    <message>
        <source>Phases of the run of %1, %2</source>
        <translation>%1 の実行のフェーズ、%2</translation>
    </message>
    <message>
        <source>Schedule and policy</source>
        <translation>スケジュールとポリシー</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>Phases of the run of %1</source>
        <translation>%1 の実行のフェーズ</translation>
    </message>
    <message>
        <source>Items of the run of %1</source>
        <translation>%1 の実行の項目</translation>
    </message>
    <message>
        <source>Downloads of the run of %1</source>
        <translation>%1 の実行のダウンロード</translation>
    </message>
    <message>
        <source>Runs of ccmsetup</source>
        <translation>ccmsetup の実行</translation>
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
        <translation>状態メッセージ</translation>
    </message>
    <message>
        <source>Messages that are not known</source>
        <translation>不明なメッセージ</translation>
    </message>
    <message>
        <source>State of a client</source>
        <translation>クライアントの状態</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注意</translation>
    </message>
</context>
<context>
    <name>ccm::ClientSnapshot</name>
    <message>
        <source>Its version could not be read. %1</source>
        <translation>バージョンを読み取れませんでした。 %1</translation>
    </message>
    <message>
        <source>Its version could not be read (%1). %2</source>
        <translation>バージョンを読み取れませんでした (%1)。 %2</translation>
    </message>
    <message>
        <source>Its platform and languages could not be read (%1). %2</source>
        <translation>プラットフォームと言語を読み取れませんでした (%1)。 %2</translation>
    </message>
    <message>
        <source>It cannot be read. %1</source>
        <translation>読み取れません。 %1</translation>
    </message>
    <message>
        <source>It is named like a program, but its content is not that of one.</source>
        <translation>名前はプログラムのものですが、内容がプログラムのものではありません。</translation>
    </message>
    <message>
        <source>It is named like an installer package, but its content is not that of one.</source>
        <translation>名前はインストーラー パッケージのものですが、内容がインストーラー パッケージのものではありません。</translation>
    </message>
    <message>
        <source>There is more than one folder named ccmsetup. %1 was read, %2 was not.</source>
        <translation>ccmsetup という名前のフォルダーが複数あります。%1 は読み取り、%2 は読み取りませんでした。</translation>
    </message>
</context>
<context>
    <name>ccm::ClientStanding</name>
    <message>
        <source>Installed version unknown; client.msi on disk is %1</source>
        <translation>インストール済みのバージョンは不明。ディスク上の client.msi は %1</translation>
    </message>
    <message>
        <source>Client version %1, before the last run %2</source>
        <translation>クライアント バージョン %1、最後の実行の前は %2</translation>
    </message>
    <message>
        <source>Client version %1, before and after the last run</source>
        <translation>クライアント バージョン %1、最後の実行の前後とも</translation>
    </message>
    <message>
        <source>Client version %1 before the last run, which offered %2</source>
        <translation>最後の実行の前のクライアント バージョン %1、その実行が提示したのは %2</translation>
    </message>
    <message>
        <source>Client version %1 before the last run</source>
        <translation>最後の実行の前のクライアント バージョン %1</translation>
    </message>
    <message>
        <source>Client version %1; the last run offered %2</source>
        <translation>クライアント バージョン %1。最後の実行が提示したのは %2</translation>
    </message>
    <message>
        <source>Client version %1</source>
        <translation>クライアント バージョン %1</translation>
    </message>
    <message>
        <source>Scheduled since %1, the client&apos;s time</source>
        <translation>%1 (クライアントの時刻) から予定</translation>
    </message>
    <message>
        <source>Not finished since %1, the client&apos;s time</source>
        <translation>%1 (クライアントの時刻) から未完了</translation>
    </message>
    <message>
        <source>Done since %1, the client&apos;s time</source>
        <translation>%1 (クライアントの時刻) に完了</translation>
    </message>
    <message>
        <source>Failed since %1, the client&apos;s time</source>
        <translation>%1 (クライアントの時刻) に失敗</translation>
    </message>
    <message>
        <source>Last record of the run: %1, the client&apos;s time</source>
        <translation>実行の最後のレコード: %1 (クライアントの時刻)</translation>
    </message>
</context>
<context>
    <name>ccm::ClientTabs</name>
    <message>
        <source>Phases of the run</source>
        <translation>実行のフェーズ</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>実行の項目</translation>
    </message>
    <message>
        <source>What happened to the item</source>
        <translation>項目に起こったこと</translation>
    </message>
    <message>
        <source>Downloads of the run</source>
        <translation>実行のダウンロード</translation>
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
        <translation>スケジュールとポリシー</translation>
    </message>
    <message>
        <source>State messages</source>
        <translation>状態メッセージ</translation>
    </message>
    <message>
        <source>Messages that are not known</source>
        <translation>不明なメッセージ</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>What is known of the client</source>
        <translation>クライアントについてわかっていること</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>フェーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>項目(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>c&amp;lient.msi</source>
        <translation>client.msi(&amp;L)</translation>
    </message>
    <message>
        <source>Protectio&amp;n</source>
        <translation>保護(&amp;N)</translation>
    </message>
    <message>
        <source>Sched&amp;ule</source>
        <translation>スケジュール(&amp;U)</translation>
    </message>
    <message>
        <source>Messa&amp;ges</source>
        <translation>メッセージ(&amp;G)</translation>
    </message>
    <message>
        <source>State messages, and those not known</source>
        <translation>状態メッセージと不明なメッセージ</translation>
    </message>
    <message>
        <source>F&amp;acts</source>
        <translation>事実(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;State messages</source>
        <translation>状態メッセージ(&amp;S)</translation>
    </message>
    <message>
        <source>No run of ccmsetup is in the logs</source>
        <translation>ログに ccmsetup の実行がありません</translation>
    </message>
    <message>
        <source>The run names no item</source>
        <translation>実行に項目がありません</translation>
    </message>
    <message>
        <source>No item is selected</source>
        <translation>項目が選択されていません</translation>
    </message>
    <message>
        <source>The run names no download</source>
        <translation>実行にダウンロードがありません</translation>
    </message>
    <message>
        <source>No log of Windows Installer is among the logs</source>
        <translation>ログに Windows Installer のログが含まれていません</translation>
    </message>
    <message>
        <source>Open client.msi.log beside ccmsetup.log to see the first action that failed.</source>
        <translation>最初に失敗した動作を確認するには、ccmsetup.log の隣にある client.msi.log を開いてください。</translation>
    </message>
    <message>
        <source>Nothing tells of Endpoint Protection</source>
        <translation>Endpoint Protection を示すものはありません</translation>
    </message>
    <message>
        <source>EndpointProtectionAgent.log would, or SCEPInstall.exe in the ccmsetup folder.</source>
        <translation>EndpointProtectionAgent.log、または ccmsetup フォルダーの SCEPInstall.exe があればわかります。</translation>
    </message>
    <message>
        <source>No scheduled moment and no answer of a management point is in the logs</source>
        <translation>ログに、予定された時刻も管理ポイントの応答もありません</translation>
    </message>
    <message>
        <source>No state message is in the logs</source>
        <translation>ログに状態メッセージがありません</translation>
    </message>
    <message>
        <source>Un&amp;known: %1</source>
        <translation>不明(&amp;K): %1</translation>
    </message>
    <message>
        <source>&amp;What happened to the item</source>
        <translation>項目に起こったこと(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What happened to %1</source>
        <translation>%1 に起こったこと(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ccm::ClientText</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The end is not in the logs</source>
        <translation>終了はログにありません</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、行 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Finding site and content</source>
        <translation>サイトとコンテンツの検索</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Looking for items</source>
        <translation>項目の確認</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Windows Installer</source>
        <translation>Windows Installer</translation>
    </message>
    <message>
        <source>State message</source>
        <translation>状態メッセージ</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>Everything is there</source>
        <translation>すべて存在</translation>
    </message>
    <message>
        <source>Something has to be installed</source>
        <translation>インストールが必要なものあり</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped: the client is excluded</source>
        <translation>停止: クライアントは除外されています</translation>
    </message>
    <message>
        <source>Skip: the client is installed already</source>
        <translation>スキップ: クライアントは既にインストール済みです</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Automatic upgrade</source>
        <translation>自動アップグレード</translation>
    </message>
    <message>
        <source>Scheduled task</source>
        <translation>スケジュールされたタスク</translation>
    </message>
    <message>
        <source>Client push</source>
        <translation>クライアント プッシュ</translation>
    </message>
    <message>
        <source>Command line: by hand, a script or other software</source>
        <translation>コマンド ライン: 手動、スクリプト、または他のソフトウェア</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>ここでは適用外</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>既に存在</translation>
    </message>
    <message>
        <source>Was put on the list to install</source>
        <translation>インストール リストに追加</translation>
    </message>
    <message>
        <source>Replaced by the site&apos;s version</source>
        <translation>サイトのバージョンに置換</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード済み</translation>
    </message>
    <message>
        <source>Nothing in the logs</source>
        <translation>ログに情報なし</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予定済み</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>All messages are known to Ccmscope.</source>
        <translation>すべてのメッセージが Ccmscope に認識されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 messages are not known to Ccmscope.</source>
        <translation>
            <numerusform>%1 件中 %n 件のメッセージは Ccmscope に認識されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic upgrade is on</source>
        <translation>自動アップグレードはオン</translation>
    </message>
    <message>
        <source>automatic upgrade is off</source>
        <translation>自動アップグレードはオフ</translation>
    </message>
    <message numerus="yes">
        <source>spread over %n day(s)</source>
        <translation>
            <numerusform>%n 日間に分散</numerusform>
        </translation>
    </message>
    <message>
        <source>servers excluded</source>
        <translation>サーバーは対象外</translation>
    </message>
    <message>
        <source>servers included</source>
        <translation>サーバーは対象</translation>
    </message>
    <message>
        <source>this client excluded</source>
        <translation>このクライアントは除外</translation>
    </message>
    <message>
        <source>this client not excluded</source>
        <translation>このクライアントは除外なし</translation>
    </message>
    <message>
        <source>a pre-production client</source>
        <translation>実稼働前クライアント</translation>
    </message>
</context>
<context>
    <name>ccm::CommandDesk</name>
    <message>
        <source>Searching the logs…</source>
        <translation>ログを検索しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the logs have these words; the newest are listed.</source>
        <translation>
            <numerusform>これらの語を含むログのレコードは %Ln 件です。最新のものを表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the logs have these words.</source>
        <translation>
            <numerusform>これらの語を含むログのレコードは %Ln 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>エラー コード</translation>
    </message>
    <message>
        <source>Item of the manifest</source>
        <translation>マニフェストの項目</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Find &quot;%1&quot;</source>
        <translation>&quot;%1&quot; を検索</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>ccm::CommandLine</name>
    <message>
        <source>Console for automatic client upgrade of Configuration Manager.</source>
        <translation>Configuration Manager のクライアントの自動アップグレード用コンソール。</translation>
    </message>
    <message>
        <source>Manifests, clients, logs or plans to open.</source>
        <translation>開くマニフェスト、クライアント、ログ、または計画。</translation>
    </message>
    <message>
        <source>The site&apos;s ccmsetup.cab, ccmsetup.xml, the folder or archive that holds it, its web address, or the name of a management point.</source>
        <translation>サイトの ccmsetup.cab、ccmsetup.xml、それを含むフォルダーまたはアーカイブ、その Web アドレス、または管理ポイントの名前。</translation>
    </message>
    <message>
        <source>The client&apos;s Windows folder, a copy of it, or an archive of its files.</source>
        <translation>クライアントの Windows フォルダー、そのコピー、またはそのファイルのアーカイブ。</translation>
    </message>
    <message>
        <source>A manifest of the site from before its update, to tell what that changed.</source>
        <translation>サイトの更新前のマニフェスト。更新で何が変わったかを示すために使用。</translation>
    </message>
    <message>
        <source>The plan of an upgrade window.</source>
        <translation>アップグレード期間の計画。</translation>
    </message>
    <message>
        <source>Write a report of the case, without a window, into this file: .html, .pdf, or .md for a ticket.</source>
        <translation>ウィンドウを開かずに、ケースのレポートをこのファイルに書き込む: .html、.pdf、またはチケット用の .md。</translation>
    </message>
    <message>
        <source>Print as JSON, without a window: manifest, diff, client, compare, plan, trust (the signature of a file) or log.</source>
        <translation>ウィンドウを開かずに JSON で出力: manifest、diff、client、compare、plan、trust (ファイルの署名) または log。</translation>
    </message>
    <message>
        <source>The kind of run to compare for: auto, task or manual.</source>
        <translation>比較する実行の種類: auto、task または manual。</translation>
    </message>
    <message>
        <source>Compare as if this version of the client were installed; &apos;package&apos; takes that of the client.msi on its disk where no log tells the version.</source>
        <translation>このバージョンのクライアントがインストールされているものとして比較。&apos;package&apos; は、バージョンを示すログがない場合に、ディスク上の client.msi のバージョンを使用。</translation>
    </message>
    <message>
        <source>Draw every pane into PNG files in this folder.</source>
        <translation>すべてのペインをこのフォルダーに PNG ファイルとして描画。</translation>
    </message>
    <message>
        <source>The window&apos;s size in those files.</source>
        <translation>それらのファイルでのウィンドウのサイズ。</translation>
    </message>
    <message>
        <source>Print the case in a few lines of text.</source>
        <translation>ケースを数行のテキストで出力。</translation>
    </message>
    <message>
        <source>Without a window: fetch from servers also what a case names. Without this, only addresses on the command line are fetched.</source>
        <translation>ウィンドウなし: ケースが指すものもサーバーから取得します。このオプションがなければ、コマンド ラインのアドレスだけを取得します。</translation>
    </message>
    <message>
        <source>The language of texts, one of %1. What --json prints is always English.</source>
        <translation>テキストの言語。%1 のいずれか。--json の出力は常に英語。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示。</translation>
    </message>
    <message>
        <source>--json manifest needs one manifest.</source>
        <translation>--json manifest にはマニフェストが 1 つ必要です。</translation>
    </message>
    <message>
        <source>--json diff needs two manifests: before and after.</source>
        <translation>--json diff にはマニフェストが 2 つ必要です: 変更前と変更後。</translation>
    </message>
    <message>
        <source>--json client needs a client or its logs.</source>
        <translation>--json client にはクライアントまたはそのログが必要です。</translation>
    </message>
    <message>
        <source>--json compare needs --site and --client, and nothing else.</source>
        <translation>--json compare には --site と --client が必要で、それ以外は指定できません。</translation>
    </message>
    <message>
        <source>--json plan needs one plan file.</source>
        <translation>--json plan には計画ファイルが 1 つ必要です。</translation>
    </message>
    <message>
        <source>--json trust needs one file: a cabinet, a program or a package.</source>
        <translation>--json trust にはファイルが 1 つ必要です: キャビネット、プログラム、またはパッケージ。</translation>
    </message>
    <message>
        <source>--json log needs a log.</source>
        <translation>--json log にはログが必要です。</translation>
    </message>
    <message>
        <source>--report needs a file that ends in .html, .pdf or .md, not &apos;%1&apos;.</source>
        <translation>--report には .html、.pdf または .md で終わるファイルが必要です。&apos;%1&apos; は使えません。</translation>
    </message>
    <message>
        <source>--report needs a site, a client, a plan or another path.</source>
        <translation>--report にはサイト、クライアント、計画、または他のパスが必要です。</translation>
    </message>
    <message>
        <source>--report goes with none of --json, --summary and --screenshots.</source>
        <translation>--report は --json、--summary、--screenshots のどれとも併用できません。</translation>
    </message>
    <message>
        <source>--run is auto, task or manual, not &apos;%1&apos;.</source>
        <translation>--run は auto、task または manual です。&apos;%1&apos; は使えません。</translation>
    </message>
    <message>
        <source>--assume-installed needs a version such as 5.00.7804.1000, or the word package, not &apos;%1&apos;.</source>
        <translation>--assume-installed には 5.00.7804.1000 のようなバージョン、または package という語が必要です。&apos;%1&apos; は使えません。</translation>
    </message>
    <message>
        <source>--size needs width x height in pixels, for example 1280x800, not &apos;%1&apos;.</source>
        <translation>--size には 1280x800 のように、ピクセル単位の幅 x 高さが必要です。&apos;%1&apos; は使えません。</translation>
    </message>
    <message>
        <source>--language is one of %1, not &apos;%2&apos;.</source>
        <translation>--language は %1 のいずれかです。&apos;%2&apos; は使えません。</translation>
    </message>
    <message>
        <source>--%1 needs a path.</source>
        <translation>--%1 にはパスが必要です。</translation>
    </message>
    <message>
        <source>A path is empty.</source>
        <translation>パスが空です。</translation>
    </message>
    <message>
        <source>--summary needs a site, a client or another path.</source>
        <translation>--summary にはサイト、クライアント、または他のパスが必要です。</translation>
    </message>
    <message>
        <source>--earlier is for windows, pictures and reports.</source>
        <translation>--earlier は、ウィンドウ、画像、レポート用です。</translation>
    </message>
    <message>
        <source>--json is one of %1, not &apos;%2&apos;.</source>
        <translation>--json は %1 のいずれかです。&apos;%2&apos; は使えません。</translation>
    </message>
    <message>
        <source>--screenshots needs a folder.</source>
        <translation>--screenshots にはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 3 an input could not be read (one line on the error output).</source>
        <translation>終了コード: 0 完了、2 使い方の誤り、3 入力を読み取れない (エラー出力に 1 行)。</translation>
    </message>
</context>
<context>
    <name>ccm::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>command, where it is</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ccm::CommandPalette</name>
    <message>
        <source>Nothing with these words was found.</source>
        <translation>これらの語では何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Do or go to</source>
        <translation>実行または移動</translation>
    </message>
    <message>
        <source>A few letters of a command, an item, a log or a run, or an error code</source>
        <translation>コマンド、項目、ログ、または実行の名前の数文字、またはエラー コード</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>ccm::ComparePane</name>
    <message>
        <source>One client or several</source>
        <translation>1 台または複数のクライアント</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>このクライアント</translation>
    </message>
    <message>
        <source>Several clients</source>
        <translation>複数のクライアント</translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation>比較の表示</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Why, step by step</source>
        <translation>ステップごとの理由</translation>
    </message>
    <message>
        <source>Predicted log</source>
        <translation>予測ログ</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>テキストとして保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>HTML として保存(&amp;H)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>JSON として保存(&amp;J)…</translation>
    </message>
    <message>
        <source>Save the items as C&amp;SV…</source>
        <translation>項目を CSV として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>What is known of the client</source>
        <translation>クライアントについてわかっていること</translation>
    </message>
    <message>
        <source>What is known of the client, from where, and where sources disagree.</source>
        <translation>クライアントについてわかっていることと、その出典、および出典の間で食い違う点です。</translation>
    </message>
    <message>
        <source>Open a site...</source>
        <translation>サイトを開く...</translation>
    </message>
    <message>
        <source>Open a client...</source>
        <translation>クライアントを開く...</translation>
    </message>
    <message>
        <source>No client to compare yet</source>
        <translation>比較するクライアントがまだありません</translation>
    </message>
    <message>
        <source>Open a client to compare it with the site.</source>
        <translation>サイトと比較するクライアントを開いてください。</translation>
    </message>
    <message>
        <source>No site to compare with yet</source>
        <translation>比較するサイトがまだありません</translation>
    </message>
    <message>
        <source>Open a site&apos;s ccmsetup.cab to compare the client with it.</source>
        <translation>クライアントと比較するサイトの ccmsetup.cab を開いてください。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較するものがまだありません</translation>
    </message>
    <message>
        <source>Open a site&apos;s ccmsetup.cab and a client to compare them.</source>
        <translation>サイトの ccmsetup.cab とクライアントを開くと、比較できます。</translation>
    </message>
</context>
<context>
    <name>ccm::CompareReport</name>
    <message>
        <source>A client against its site</source>
        <translation>クライアントとサイトの比較</translation>
    </message>
    <message>
        <source>Run: automatic upgrade</source>
        <translation>実行: 自動アップグレード</translation>
    </message>
    <message>
        <source>Run: scheduled task</source>
        <translation>実行: スケジュールされたタスク</translation>
    </message>
    <message>
        <source>Run: manual ccmsetup</source>
        <translation>実行: 手動の ccmsetup</translation>
    </message>
    <message>
        <source>Nothing is to be downloaded.</source>
        <translation>ダウンロードするものはありません。</translation>
    </message>
    <message>
        <source>It is not known whether anything is to be downloaded.</source>
        <translation>ダウンロードするものがあるかどうかは不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are to be downloaded, %1.</source>
        <translation>
            <numerusform>ダウンロードするファイルは %n 個、%1 です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are to be downloaded, at least %1; not every size is known.</source>
        <translation>
            <numerusform>ダウンロードするファイルは %n 個、少なくとも %1 です。一部のサイズは不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are to be downloaded; their sizes are not known.</source>
        <translation>
            <numerusform>ダウンロードするファイルは %n 個です。サイズは不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>ダウンロード対象</translation>
    </message>
    <message>
        <source>Conditions of automatic upgrade</source>
        <translation>自動アップグレードの条件</translation>
    </message>
    <message>
        <source>With the other manifest</source>
        <translation>もう一方のマニフェストの場合</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>サイト: %1</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>クライアント: %1</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読み取れなかったもの</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Predicted log</source>
        <translation>予測ログ</translation>
    </message>
</context>
<context>
    <name>ccm::Comparison</name>
    <message>
        <source>ccmsetup runs the one of Windows.</source>
        <translation>ccmsetup は Windows のものを実行します。</translation>
    </message>
    <message>
        <source>It must be downloaded again.</source>
        <translation>再度ダウンロードする必要があります。</translation>
    </message>
    <message>
        <source>It must be downloaded.</source>
        <translation>ダウンロードする必要があります。</translation>
    </message>
    <message>
        <source>It is only placed in the ccmsetup folder, not installed.</source>
        <translation>ccmsetup フォルダーに配置されるだけで、インストールはされません。</translation>
    </message>
    <message>
        <source>ccmsetup skips the client, so it is not downloaded.</source>
        <translation>ccmsetup がクライアントをスキップするため、ダウンロードされません。</translation>
    </message>
    <message>
        <source>ccmsetup fetches it in each run that does not skip the client.</source>
        <translation>クライアントをスキップしない実行では、毎回 ccmsetup が取得します。</translation>
    </message>
    <message>
        <source>Whether it is downloaded depends on what happens to the client.</source>
        <translation>ダウンロードされるかどうかは、クライアントの扱いによります。</translation>
    </message>
    <message>
        <source>ccmsetup stops before it comes to this item.</source>
        <translation>ccmsetup はこの項目に達する前に停止します。</translation>
    </message>
    <message>
        <source>%1 says that version %2 of the client is installed.</source>
        <translation>%1 によると、バージョン %2 のクライアントがインストールされています。</translation>
    </message>
    <message numerus="yes">
        <source>What was opened does not tell about %n item(s).</source>
        <translation>
            <numerusform>開いたものからは、%n 個の項目についてわかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is assumed that the site leaves servers out.</source>
        <translation>サイトがサーバーを対象外にすると仮定しています。</translation>
    </message>
    <message>
        <source>It is assumed that the site does not leave servers out.</source>
        <translation>サイトがサーバーを対象外にしないと仮定しています。</translation>
    </message>
    <message>
        <source>It is assumed that the installation is forced.</source>
        <translation>インストールが強制されると仮定しています。</translation>
    </message>
    <message>
        <source>It is assumed that ccmsetup is started with /IgnoreSkipUpgrade.</source>
        <translation>ccmsetup が /IgnoreSkipUpgrade を付けて起動されると仮定しています。</translation>
    </message>
</context>
<context>
    <name>ccm::ComparisonDetail</name>
    <message>
        <source>Show in &amp;manifest</source>
        <translation>マニフェストで表示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Show evidence</source>
        <translation>根拠を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>決め手</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Version in the manifest</source>
        <translation>マニフェストのバージョン</translation>
    </message>
    <message>
        <source>Size beside the manifest</source>
        <translation>マニフェストの隣のサイズ</translation>
    </message>
    <message>
        <source>Hash in the manifest</source>
        <translation>マニフェストのハッシュ</translation>
    </message>
    <message>
        <source>Version on the client</source>
        <translation>クライアントのバージョン</translation>
    </message>
    <message>
        <source>Size on the client</source>
        <translation>クライアントのサイズ</translation>
    </message>
    <message>
        <source>Hash on the client</source>
        <translation>クライアントのハッシュ</translation>
    </message>
    <message>
        <source>%1: %2. Action: %3.</source>
        <extracomment>file name, status, action: &quot;SCEPInstall.exe: differs. Action: download.&quot;</extracomment>
        <translation>%1: %2。処理: %3。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、行 %2</translation>
    </message>
    <message>
        <source>Select an item to see its hashes and versions.</source>
        <translation>項目を選択すると、そのハッシュとバージョンが表示されます。</translation>
    </message>
</context>
<context>
    <name>ccm::ComparisonItems</name>
    <message>
        <source>Filter items</source>
        <translation>項目をフィルター</translation>
    </message>
    <message>
        <source>Show or hide these items</source>
        <translation>これらの項目を表示または非表示</translation>
    </message>
    <message>
        <source>Items of the manifest on this client</source>
        <translation>このクライアントでのマニフェストの項目</translation>
    </message>
    <message>
        <source>How each item of the manifest stands on the client, what would be done, and why. It is unknown where neither files nor logs tell. Below is the selected item.</source>
        <translation>マニフェストの各項目のクライアントでの状態、行われる見込みのこと、およびその理由です。ファイルもログも示していない場合は不明です。下に、選択した項目が表示されます。</translation>
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
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Site version</source>
        <translation>サイトのバージョン</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>クライアントのバージョン</translation>
    </message>
    <message>
        <source>Site hash</source>
        <translation>サイトのハッシュ</translation>
    </message>
    <message>
        <source>Client hash</source>
        <translation>クライアントのハッシュ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>配置済み</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>適用外</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>ccm::Completions</name>
    <message numerus="yes">
        <source>The line is longer than %n byte(s).</source>
        <translation>
            <numerusform>行が %n バイトを超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its state is not a number.</source>
        <translation>状態が数値ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2026-12-01T09:30:00Z.</source>
        <translation>“%1” は 2026-12-01T09:30:00Z のような時刻ではありません。</translation>
    </message>
    <message>
        <source>A list of completions has at most %1 bytes.</source>
        <translation>完了の一覧は最大 %1 バイトです。</translation>
    </message>
    <message>
        <source>Its first line is longer than a line of column names.</source>
        <translation>最初の行が列名の行としては長すぎます。</translation>
    </message>
    <message>
        <source>Its first line names no column “time” or “completed”.</source>
        <translation>最初の行に “time” または “completed” という列がありません。</translation>
    </message>
    <message>
        <source>A list of completions has at most %1 rows.</source>
        <translation>完了の一覧は最大 %1 行です。</translation>
    </message>
</context>
<context>
    <name>ccm::CompoundFile</name>
    <message>
        <source>A chain of sectors leaves the file.</source>
        <translation>セクターのチェーンがファイルの外に出ています。</translation>
    </message>
    <message>
        <source>A chain of sectors runs in a circle.</source>
        <translation>セクターのチェーンが循環しています。</translation>
    </message>
    <message>
        <source>A chain of sectors ends too early.</source>
        <translation>セクターのチェーンの終わりが早すぎます。</translation>
    </message>
    <message>
        <source>It is not a compound file.</source>
        <translation>複合ファイルではありません。</translation>
    </message>
    <message>
        <source>The version and the size of its sectors do not fit together.</source>
        <translation>バージョンとセクターのサイズが整合していません。</translation>
    </message>
    <message>
        <source>Its header holds impossible numbers.</source>
        <translation>ヘッダーにあり得ない数値が含まれています。</translation>
    </message>
    <message>
        <source>Its table of sectors is larger than the file.</source>
        <translation>セクターの表がファイルより大きくなっています。</translation>
    </message>
    <message>
        <source>It has more sectors than Ccmscope reads.</source>
        <translation>セクターの数が、Ccmscope の読み取る範囲を超えています。</translation>
    </message>
    <message>
        <source>A stream is larger than the file.</source>
        <translation>ストリームがファイルより大きくなっています。</translation>
    </message>
    <message>
        <source>Its folder has more entries than Ccmscope reads.</source>
        <translation>フォルダーのエントリの数が、Ccmscope の読み取る範囲を超えています。</translation>
    </message>
    <message>
        <source>It has no folder.</source>
        <translation>フォルダーがありません。</translation>
    </message>
    <message>
        <source>Its folder does not begin with the root.</source>
        <translation>フォルダーがルートから始まっていません。</translation>
    </message>
    <message>
        <source>Its folder points outside itself.</source>
        <translation>フォルダーがそれ自身の外を指しています。</translation>
    </message>
    <message>
        <source>Its folder runs in a circle.</source>
        <translation>フォルダーが循環しています。</translation>
    </message>
    <message>
        <source>Its table of small sectors is larger than the file.</source>
        <translation>小セクターの表がファイルより大きくなっています。</translation>
    </message>
    <message>
        <source>One of its streams is larger than Ccmscope reads.</source>
        <translation>ストリームの 1 つが、Ccmscope の読み取る大きさを超えています。</translation>
    </message>
    <message>
        <source>It has an entry of an unknown kind.</source>
        <translation>種類の不明なエントリがあります。</translation>
    </message>
</context>
<context>
    <name>ccm::ConditionList</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: a condition; %2: met, not met</extracomment>
        <translation>%1: %2。</translation>
    </message>
</context>
<context>
    <name>ccm::Console</name>
    <message>
        <source>The language changes as soon as reading has ended.</source>
        <translation>言語は、読み取りが終わり次第変更されます。</translation>
    </message>
    <message>
        <source>The size of texts changes as soon as reading has ended.</source>
        <translation>文字サイズは、読み取りが終わり次第変更されます。</translation>
    </message>
</context>
<context>
    <name>ccm::Countersignature</name>
    <message>
        <source>There is a countersignature, but not the certificate of whoever made it: whether it is valid cannot be told.</source>
        <translation>副署名がありますが、その作成者の証明書がないため、有効かどうかはわかりません。</translation>
    </message>
    <message>
        <source>There is a countersignature, and it is not valid: %1. Its time says nothing.</source>
        <translation>副署名がありますが、有効ではありません: %1。その時刻は何も示しません。</translation>
    </message>
    <message>
        <source>The countersignature says that the signature existed at %1. It is valid for this signature, and its certificate names “%2”.</source>
        <translation>副署名によると、署名は %1 に存在していました。副署名はこの署名に対して有効で、その証明書は “%2” を示しています。</translation>
    </message>
    <message>
        <source>its digest algorithm %1 is not known</source>
        <translation>ダイジェスト アルゴリズム %1 は不明です</translation>
    </message>
    <message>
        <source>it was made for another signature</source>
        <translation>別の署名のために作成されています</translation>
    </message>
    <message>
        <source>There is a time stamp, but it cannot be decoded.</source>
        <translation>タイム スタンプがありますが、デコードできません。</translation>
    </message>
    <message>
        <source>There is a time stamp without a time.</source>
        <translation>タイム スタンプがありますが、時刻がありません。</translation>
    </message>
    <message>
        <source>it does not tell a time</source>
        <translation>時刻を示していません</translation>
    </message>
    <message>
        <source>There is a countersignature, but it cannot be decoded.</source>
        <translation>副署名がありますが、デコードできません。</translation>
    </message>
</context>
<context>
    <name>ccm::DayTableModel</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Starts expected</source>
        <translation>予想開始数</translation>
    </message>
    <message>
        <source>Low (p05)</source>
        <translation>低位 (p05)</translation>
    </message>
    <message>
        <source>High (p95)</source>
        <translation>高位 (p95)</translation>
    </message>
    <message>
        <source>Started in all</source>
        <translation>累計開始数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
</context>
<context>
    <name>ccm::DaysView</name>
    <message>
        <source>Each number of days</source>
        <translation>日数ごとの結果</translation>
    </message>
    <message>
        <source>What each number of days would give.</source>
        <translation>日数ごとの結果です。</translation>
    </message>
    <message>
        <source>Looking for the fewest days</source>
        <translation>最小の日数を検索中</translation>
    </message>
    <message numerus="yes">
        <source>Use %n day(s)</source>
        <translation>
            <numerusform>%n 日を使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n day(s), the best</source>
        <translation>
            <numerusform>最適な %n 日を使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at 1 to 31 days...</source>
        <translation>1 ～ 31 日を調べています...</translation>
    </message>
</context>
<context>
    <name>ccm::Decoding</name>
    <message numerus="yes">
        <source>[%n zero byte(s)]</source>
        <translation>
            <numerusform>[ゼロ バイト %n 個]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::DiffModel</name>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Item or field</source>
        <translation>項目またはフィールド</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>ccm::DiffReport</name>
    <message>
        <source>Difference between two client manifests</source>
        <translation>2 つのクライアント マニフェストの差異</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What this means for clients</source>
        <translation>クライアントへの影響</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
</context>
<context>
    <name>ccm::DiffRow</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>ファイル内の位置</translation>
    </message>
    <message>
        <source>Name of an attribute of %1</source>
        <translation>%1 の属性の名前</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>attribute renamed</source>
        <translation>属性名の変更</translation>
    </message>
    <message>
        <source>The manifest itself</source>
        <translation>マニフェスト自体</translation>
    </message>
    <message>
        <source>An item without a file name</source>
        <translation>ファイル名のない項目</translation>
    </message>
</context>
<context>
    <name>ccm::DiffView</name>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Filter changes: file, field, value</source>
        <translation>変更点をフィルター: ファイル、フィールド、値</translation>
    </message>
    <message>
        <source>Let the two manifests change places</source>
        <translation>2 つのマニフェストの位置を入れ替え</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>変更前:</translation>
    </message>
    <message>
        <source>Choose the earlier manifest</source>
        <translation>以前のマニフェストを選択</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>変更後:</translation>
    </message>
    <message>
        <source>Choose the later manifest</source>
        <translation>新しい方のマニフェストを選択</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>A file or an archive...</source>
        <translation>ファイルまたはアーカイブ...</translation>
    </message>
    <message>
        <source>A folder...</source>
        <translation>フォルダー...</translation>
    </message>
    <message>
        <source>An address...</source>
        <translation>アドレス...</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更された内容</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>変更点をフィルター</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the whole difference as text</source>
        <translation>差異の全体をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation>これらを表示または非表示</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Text...</source>
        <translation>テキスト...</translation>
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
        <translation>変更点</translation>
    </message>
    <message>
        <source>What differs between the two manifests, item by item: each attribute before and after.</source>
        <translation>2 つのマニフェストの間で異なる点を、項目ごとに示します。各属性の変更前と変更後が表示されます。</translation>
    </message>
    <message>
        <source>Choose an earlier manifest to compare with</source>
        <translation>比較する以前のマニフェストを選択</translation>
    </message>
    <message>
        <source>Two manifests dropped on the window at once are compared too.</source>
        <translation>2 つのマニフェストをウィンドウに同時にドロップしても比較されます。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取り中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ccm::DownloadModel</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>BITS</source>
        <translation>BITS</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
</context>
<context>
    <name>ccm::DownloadSection</name>
    <message>
        <source>Download of each client</source>
        <translation>各クライアントのダウンロード</translation>
    </message>
    <message>
        <source>Use the open comparison</source>
        <translation>開いている比較を使用</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Share that peers give</source>
        <translation>ピアが提供する割合</translation>
    </message>
    <message>
        <source>What one client takes</source>
        <translation>1 台のクライアントの速度</translation>
    </message>
    <message>
        <source>BITS is limited</source>
        <translation>BITS を制限</translation>
    </message>
    <message>
        <source>The limit of BITS begins</source>
        <translation>BITS の制限の開始</translation>
    </message>
    <message>
        <source>The limit of BITS ends</source>
        <translation>BITS の制限の終了</translation>
    </message>
    <message>
        <source>Rate of BITS in this time</source>
        <translation>この時間の BITS の速度</translation>
    </message>
    <message>
        <source>Otherwise:</source>
        <translation>それ以外:</translation>
    </message>
    <message>
        <source>BITS is limited at other times, too</source>
        <translation>他の時間も BITS を制限</translation>
    </message>
    <message>
        <source>Rate of BITS at other times</source>
        <translation>他の時間の BITS の速度</translation>
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
        <translation>クライアントごと(&amp;P):</translation>
    </message>
    <message>
        <source>From pee&amp;rs:</source>
        <translation>ピアから(&amp;R):</translation>
    </message>
    <message>
        <source>One clien&amp;t takes:</source>
        <translation>1 台の速度(&amp;T):</translation>
    </message>
    <message>
        <source>Open a site and a client to take it from their comparison.</source>
        <translation>サイトとクライアントを開くと、その比較から値を取得できます。</translation>
    </message>
    <message>
        <source>Use the default download</source>
        <translation>既定のダウンロードを使用</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Daily from:</source>
        <translation>毎日:</translation>
    </message>
    <message>
        <source>At most:</source>
        <translation>最大:</translation>
    </message>
    <message>
        <source>Best taken from a comparison of a client with the site&apos;s manifest: the sum of the files that differ or miss. The default of 60 MiB is our assumption, about a client.msi with what it brings along.</source>
        <translation>クライアントとサイトのマニフェストの比較から取得するのが最適です。異なる、または不足しているファイルの合計です。既定の 60 MiB は Ccmscope の仮定で、client.msi とその付属物のおよその大きさです。</translation>
    </message>
    <message>
        <source>The part of a download that comes from peer cache or Delivery Optimization and not over the link. 0 % is our assumption, for peers are often not set up.</source>
        <translation>ダウンロードのうち、回線を経由せず、ピア キャッシュまたは配信の最適化から得られる部分です。0 % は Ccmscope の仮定です。ピアは設定されていないことが多いためです。</translation>
    </message>
    <message>
        <source>How fast one client downloads where BITS does not limit it. 10 Mbit/s are our assumption; it matters only where clients draw their download out over hours.</source>
        <translation>BITS の制限がないときに 1 台のクライアントがダウンロードする速度です。10 Mbit/s は Ccmscope の仮定です。影響があるのは、クライアントのダウンロードが何時間にもわたる場合だけです。</translation>
    </message>
    <message>
        <source>The client setting “Limit the maximum network bandwidth for BITS background transfers”, by the clock of each client. Off is its default, as the documentation of the client settings says.</source>
        <translation>クライアント設定 “BITS バックグラウンド転送の最大ネットワーク帯域幅を制限する” (Limit the maximum network bandwidth for BITS background transfers) で、各クライアントの時計に従います。クライアント設定の文書によると、既定値はオフです。</translation>
    </message>
    <message>
        <source>“Maximum transfer rate during throttling window”. 1,000 kbit/s, from 09:00 to 17:00, are the defaults of the setting, as its documentation says.</source>
        <translation>“調整期間中の最大転送速度” (Maximum transfer rate during throttling window)。文書によると、設定の既定値は 09:00 ～ 17:00 に 1,000 kbit/s です。</translation>
    </message>
    <message>
        <source>“Maximum transfer rate outside the throttling window”, where that is limited.</source>
        <translation>“調整期間外の最大転送速度” (Maximum transfer rate outside the throttling window)。調整期間外も制限される場合の値です。</translation>
    </message>
    <message>
        <source>Our default; no comparison was used.</source>
        <translation>Ccmscope の既定値です。比較は使用されていません。</translation>
    </message>
    <message>
        <source>As you or the plan state.</source>
        <translation>入力または計画の記載どおりです。</translation>
    </message>
    <message>
        <source>The files that differ or are missing on a compared client.</source>
        <translation>比較したクライアントで異なる、または不足しているファイルです。</translation>
    </message>
    <message>
        <source>%1 for each client; BITS is limited</source>
        <translation>クライアントごとに %1、BITS の制限あり</translation>
    </message>
    <message>
        <source>%1 for each client</source>
        <translation>クライアントごとに %1</translation>
    </message>
</context>
<context>
    <name>ccm::DrawSection</name>
    <message>
        <source>Which days count when a client draws again</source>
        <translation>クライアントの再抽選で対象となる日</translation>
    </message>
    <message>
        <source>Policy delay</source>
        <translation>ポリシーの遅れ</translation>
    </message>
    <message>
        <source>Earliest start</source>
        <translation>最も早い開始</translation>
    </message>
    <message>
        <source>Spread the starts over the window</source>
        <translation>開始を期間全体に分散</translation>
    </message>
    <message>
        <source>Within what is left</source>
        <translation>残りの日数内</translation>
    </message>
    <message>
        <source>Within the full days again</source>
        <translation>再び全日数内</translation>
    </message>
    <message>
        <source> h after policy</source>
        <extracomment>Unit of a number in a box, after a blank: hours</extracomment>
        <translation> 時間 (ポリシー後)</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit of a number in a box, after a blank: minutes</extracomment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Draw &amp;again:</source>
        <translation>再抽選(&amp;A):</translation>
    </message>
    <message>
        <source>Not &amp;before:</source>
        <translation>最短(&amp;B):</translation>
    </message>
    <message>
        <source>Policy &amp;within:</source>
        <translation>ポリシー到着(&amp;W):</translation>
    </message>
    <message>
        <source>Documented: a client that was off at its moment draws a new one at its next start, within the allowed days, or within 24 hours if these are over (Microsoft, “Upgrade clients for Windows computers”). Not documented: whether the days count anew. “Within what is left” is our reading.</source>
        <translation>文書化済み: 抽選した時刻に電源が切れていたクライアントは、次の起動時に、許容される日数内の新しい時刻を抽選し、その日数が過ぎている場合は 24 時間以内の時刻を抽選します (Microsoft、“Upgrade clients for Windows computers”)。文書化されていない点: 日数を新たに数え直すかどうか。“残りの日数内” は Ccmscope の解釈です。</translation>
    </message>
    <message>
        <source>A client learns of the upgrade when it next asks for policy. 60 minutes are the default of the client setting “Client policy polling interval”, as its documentation says; that clients ask evenly within this time is our assumption.</source>
        <translation>クライアントは、次にポリシーを要求したときにアップグレードを知ります。文書によると、60 分はクライアント設定 “クライアント ポリシーのポーリング間隔” (Client policy polling interval) の既定値です。クライアントがこの時間内に均等に要求することは Ccmscope の仮定です。</translation>
    </message>
    <message>
        <source>Nothing is drawn in the first hours after policy. 0, the whole window, is our assumption: the documentation speaks of “from 1 to N days” and names no earliest start.</source>
        <translation>ポリシー後の最初の時間は抽選の対象になりません。0 (期間全体) は Ccmscope の仮定です。文書には “from 1 to N days” とあり、最も早い開始は示されていません。</translation>
    </message>
    <message>
        <source>Documented: version 1910 does not spread the starts; each client starts when it gets its policy (KB4538166). Switch off to see what that means.</source>
        <translation>文書化済み: バージョン 1910 は開始を分散せず、各クライアントはポリシーを受け取ると開始します (KB4538166)。オフにすると、その影響を確認できます。</translation>
    </message>
    <message>
        <source>Starts are not spread, as in version 1910</source>
        <translation>開始は分散しない (バージョン 1910 と同様)</translation>
    </message>
    <message>
        <source>Drawing again within what is left</source>
        <translation>残りの日数内で再抽選</translation>
    </message>
    <message>
        <source>Drawing again within the full days</source>
        <translation>再び全日数内で再抽選</translation>
    </message>
</context>
<context>
    <name>ccm::Error</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>そのようなファイルまたはフォルダーはありません。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>読み取れません。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>It ends too early.</source>
        <translation>終わりが早すぎます。</translation>
    </message>
    <message>
        <source>Its content is malformed.</source>
        <translation>内容の形式が正しくありません。</translation>
    </message>
    <message>
        <source>It is not of a kind that Ccmscope can use here.</source>
        <translation>Ccmscope がここで使える種類ではありません。</translation>
    </message>
    <message>
        <source>It is larger than the limit.</source>
        <translation>上限を超える大きさです。</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>暗号化されています。</translation>
    </message>
    <message>
        <source>It uses something that Ccmscope cannot read.</source>
        <translation>Ccmscope が読み取れない機能を使用しています。</translation>
    </message>
    <message>
        <source>The program that unpacks archives failed.</source>
        <translation>アーカイブを展開するプログラムが失敗しました。</translation>
    </message>
    <message>
        <source>It cannot be written.</source>
        <translation>書き込めません。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読み取りはキャンセルされました。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>行 %1、列 %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>バイト %1</translation>
    </message>
</context>
<context>
    <name>ccm::ErrorLookup</name>
    <message>
        <source>Write a number, such as 1603, -2147023293 or 0x80070643, or a name, such as E_FAIL.</source>
        <translation>1603、-2147023293、0x80070643 のような数値、または E_FAIL のような名前を入力してください。</translation>
    </message>
    <message>
        <source>An error code has at most 32 bits, this number has more.</source>
        <translation>エラー コードは最大 32 ビットですが、この数値はそれを超えています。</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP ステータス %1</translation>
    </message>
    <message>
        <source>HTTP status %1, %2</source>
        <translation>HTTP ステータス %1、%2</translation>
    </message>
</context>
<context>
    <name>ccm::ErrorLookupDialog</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>code: kind, how it was read</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look up an error code</source>
        <translation>エラー コードを検索</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>エラー コード</translation>
    </message>
    <message>
        <source>1603, -2147023293, 0x80070643 or E_FAIL</source>
        <translation>1603、-2147023293、0x80070643 または E_FAIL</translation>
    </message>
    <message>
        <source>What the code means</source>
        <translation>コードの意味</translation>
    </message>
    <message>
        <source>&amp;Error code:</source>
        <translation>エラー コード(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies every reading as plain text.</source>
        <translation>すべての解釈をプレーン テキストとしてコピーします。</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s), the likeliest first.</source>
        <translation>
            <numerusform>解釈 %n 件、可能性の高い順。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ErrorReading</name>
    <message>
        <source>exit code of ccmsetup</source>
        <translation>ccmsetup の終了コード</translation>
    </message>
    <message>
        <source>Win32 code</source>
        <translation>Win32 コード</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
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
        <translation>16 進数として解釈</translation>
    </message>
    <message>
        <source>read as decimal</source>
        <translation>10 進数として解釈</translation>
    </message>
    <message>
        <source>read as signed decimal</source>
        <translation>符号付き 10 進数として解釈</translation>
    </message>
    <message>
        <source>found by its name</source>
        <translation>名前から特定</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 (only the name in words)</source>
        <translation>%1 (名前を言葉にしただけのもの)</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>symbol (header)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>16 進数</translation>
    </message>
    <message>
        <source>Signed decimal</source>
        <translation>符号付き 10 進数</translation>
    </message>
    <message>
        <source>Unsigned decimal</source>
        <translation>符号なし 10 進数</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>ファシリティ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>the meaning is not known</source>
        <translation>意味は不明です</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code: meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>code, symbol: meaning</comment>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>ccm::ErrorText</name>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>a restart is required, setup goes on after it</source>
        <translation>再起動が必要です。セットアップは再起動後に続行されます</translation>
    </message>
    <message>
        <source>setup is already running</source>
        <translation>セットアップが既に実行中です</translation>
    </message>
    <message>
        <source>a prerequisite could not be evaluated</source>
        <translation>前提条件を評価できませんでした</translation>
    </message>
    <message>
        <source>the manifest&apos;s hash could not be validated</source>
        <translation>マニフェストのハッシュを検証できませんでした</translation>
    </message>
    <message>
        <source>the server finds the request malformed</source>
        <translation>サーバーは要求の形式が正しくないと判断しました</translation>
    </message>
    <message>
        <source>the server asks for a sign-in</source>
        <translation>サーバーがサインインを要求しています</translation>
    </message>
    <message>
        <source>the server forbids the request</source>
        <translation>サーバーが要求を禁止しています</translation>
    </message>
    <message>
        <source>the server has no such file or address</source>
        <translation>サーバーにそのようなファイルまたはアドレスはありません</translation>
    </message>
    <message>
        <source>the server does not allow this kind of request</source>
        <translation>サーバーはこの種類の要求を許可していません</translation>
    </message>
    <message>
        <source>the server has no answer in an accepted form</source>
        <translation>サーバーには受け入れ可能な形式の応答がありません</translation>
    </message>
    <message>
        <source>the proxy asks for a sign-in</source>
        <translation>プロキシがサインインを要求しています</translation>
    </message>
    <message>
        <source>the server waited too long for the request</source>
        <translation>サーバーが要求を待つ時間を超過しました</translation>
    </message>
    <message>
        <source>the request is in conflict with the server&apos;s state</source>
        <translation>要求がサーバーの状態と競合しています</translation>
    </message>
    <message>
        <source>the file or address is gone for good</source>
        <translation>ファイルまたはアドレスは完全になくなっています</translation>
    </message>
    <message>
        <source>the server wants to know the length of the request</source>
        <translation>サーバーが要求の長さを必要としています</translation>
    </message>
    <message>
        <source>the request is too large for the server</source>
        <translation>要求がサーバーにとって大きすぎます</translation>
    </message>
    <message>
        <source>the address is too long for the server</source>
        <translation>アドレスがサーバーにとって長すぎます</translation>
    </message>
    <message>
        <source>the server cannot serve the wanted part of the file</source>
        <translation>サーバーはファイルの要求された部分を提供できません</translation>
    </message>
    <message>
        <source>the server met an error of its own</source>
        <translation>サーバーで内部エラーが発生しました</translation>
    </message>
    <message>
        <source>the server does not know this kind of request</source>
        <translation>サーバーはこの種類の要求を認識しません</translation>
    </message>
    <message>
        <source>a gateway got no valid answer from the server</source>
        <translation>ゲートウェイがサーバーから有効な応答を得られませんでした</translation>
    </message>
    <message>
        <source>the server is not available at this time</source>
        <translation>サーバーは現在利用できません</translation>
    </message>
    <message>
        <source>a gateway got no answer in time from the server</source>
        <translation>ゲートウェイがサーバーから時間内に応答を得られませんでした</translation>
    </message>
    <message>
        <source>not implemented</source>
        <translation>実装されていません</translation>
    </message>
    <message>
        <source>an object lacks an interface</source>
        <translation>オブジェクトにインターフェイスがありません</translation>
    </message>
    <message>
        <source>a pointer is not valid</source>
        <translation>ポインターが有効ではありません</translation>
    </message>
    <message>
        <source>the operation was aborted</source>
        <translation>操作が中止されました</translation>
    </message>
    <message>
        <source>it failed, without a reason</source>
        <translation>失敗しました (理由は示されていません)</translation>
    </message>
    <message>
        <source>an unexpected failure</source>
        <translation>予期しない失敗が発生しました</translation>
    </message>
    <message>
        <source>the called process refused the call</source>
        <translation>呼び出されたプロセスが呼び出しを拒否しました</translation>
    </message>
    <message>
        <source>the remote call was cancelled</source>
        <translation>リモート呼び出しがキャンセルされました</translation>
    </message>
    <message>
        <source>the called process ended</source>
        <translation>呼び出されたプロセスが終了しました</translation>
    </message>
    <message>
        <source>the called object is no longer connected</source>
        <translation>呼び出されたオブジェクトは、もう接続されていません</translation>
    </message>
    <message>
        <source>the remote call timed out</source>
        <translation>リモート呼び出しがタイムアウトしました</translation>
    </message>
    <message>
        <source>a COM class is not registered</source>
        <translation>COM クラスが登録されていません</translation>
    </message>
    <message>
        <source>COM was not started in this process</source>
        <translation>このプロセスで COM が開始されていません</translation>
    </message>
    <message>
        <source>a COM class name is not valid</source>
        <translation>COM クラスの名前が有効ではありません</translation>
    </message>
    <message>
        <source>the program of a COM class was not found</source>
        <translation>COM クラスのプログラムが見つかりませんでした</translation>
    </message>
    <message>
        <source>the library of a COM class was not found</source>
        <translation>COM クラスのライブラリが見つかりませんでした</translation>
    </message>
    <message>
        <source>WMI failed, without a reason</source>
        <translation>WMI が失敗しました (理由は示されていません)</translation>
    </message>
    <message>
        <source>WMI did not find the object</source>
        <translation>WMI でオブジェクトが見つかりませんでした</translation>
    </message>
    <message>
        <source>WMI denied access</source>
        <translation>WMI がアクセスを拒否しました</translation>
    </message>
    <message>
        <source>a WMI provider failed</source>
        <translation>WMI プロバイダーが失敗しました</translation>
    </message>
    <message>
        <source>a value has the wrong type for WMI</source>
        <translation>値の型が WMI に合いません</translation>
    </message>
    <message>
        <source>WMI ran out of memory</source>
        <translation>WMI のメモリが不足しました</translation>
    </message>
    <message>
        <source>WMI was called with a parameter that is not valid</source>
        <translation>有効ではないパラメーターで WMI が呼び出されました</translation>
    </message>
    <message>
        <source>the WMI resource is not available</source>
        <translation>WMI リソースが利用できません</translation>
    </message>
    <message>
        <source>WMI met a serious error of its own</source>
        <translation>WMI で深刻な内部エラーが発生しました</translation>
    </message>
    <message>
        <source>WMI does not support this</source>
        <translation>WMI はこれをサポートしていません</translation>
    </message>
    <message>
        <source>the WMI namespace does not exist</source>
        <translation>WMI 名前空間が存在しません</translation>
    </message>
    <message>
        <source>a WMI object is not valid</source>
        <translation>WMI オブジェクトが有効ではありません</translation>
    </message>
    <message>
        <source>the WMI class does not exist</source>
        <translation>WMI クラスが存在しません</translation>
    </message>
    <message>
        <source>the WMI provider is not registered</source>
        <translation>WMI プロバイダーが登録されていません</translation>
    </message>
    <message>
        <source>the WMI provider is not registered correctly</source>
        <translation>WMI プロバイダーが正しく登録されていません</translation>
    </message>
    <message>
        <source>the WMI provider could not be loaded</source>
        <translation>WMI プロバイダーを読み込めませんでした</translation>
    </message>
    <message>
        <source>WMI or a provider did not start</source>
        <translation>WMI またはプロバイダーが起動しませんでした</translation>
    </message>
    <message>
        <source>the connection to WMI failed</source>
        <translation>WMI への接続に失敗しました</translation>
    </message>
    <message>
        <source>the WMI query is not valid</source>
        <translation>WMI クエリが有効ではありません</translation>
    </message>
    <message>
        <source>the WMI object exists already</source>
        <translation>WMI オブジェクトは既に存在します</translation>
    </message>
    <message>
        <source>an unexpected failure in WMI</source>
        <translation>WMI で予期しない失敗が発生しました</translation>
    </message>
    <message>
        <source>the WMI class has no such method</source>
        <translation>WMI クラスにそのようなメソッドはありません</translation>
    </message>
    <message>
        <source>WMI or the system is shutting down</source>
        <translation>WMI またはシステムがシャットダウン中です</translation>
    </message>
    <message>
        <source>the disk is full for WMI</source>
        <translation>WMI が使うディスクがいっぱいです</translation>
    </message>
    <message>
        <source>WMI is too busy</source>
        <translation>WMI がビジー状態です</translation>
    </message>
    <message>
        <source>WMI did not answer in time</source>
        <translation>WMI が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>a limit of WMI was reached</source>
        <translation>WMI の上限に達しました</translation>
    </message>
    <message>
        <source>the scheduled task is not running</source>
        <translation>スケジュールされたタスクが実行されていません</translation>
    </message>
    <message>
        <source>the Task Scheduler service is not running</source>
        <translation>タスク スケジューラ サービスが実行されていません</translation>
    </message>
    <message>
        <source>a COM server did not start</source>
        <translation>COM サーバーが起動しませんでした</translation>
    </message>
    <message>
        <source>a signature does not match</source>
        <translation>署名が一致しません</translation>
    </message>
    <message>
        <source>the key does not exist</source>
        <translation>キーが存在しません</translation>
    </message>
    <message>
        <source>access to the key is denied</source>
        <translation>キーへのアクセスが拒否されました</translation>
    </message>
    <message>
        <source>the key container does not exist or cannot be opened</source>
        <translation>キー コンテナーが存在しないか、開けません</translation>
    </message>
    <message>
        <source>the secure connection (TLS) met an error of its own</source>
        <translation>セキュリティで保護された接続 (TLS) で内部エラーが発生しました</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>サインインが拒否されました</translation>
    </message>
    <message>
        <source>there are no credentials</source>
        <translation>資格情報がありません</translation>
    </message>
    <message>
        <source>the certificate or account is for another name</source>
        <translation>証明書またはアカウントは別の名前のものです</translation>
    </message>
    <message>
        <source>the clocks of client and server differ too much</source>
        <translation>クライアントとサーバーの時計の差が大きすぎます</translation>
    </message>
    <message>
        <source>the root of the certificate is not trusted</source>
        <translation>証明書のルートが信頼されていません</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>TLS ハンドシェイクに失敗しました</translation>
    </message>
    <message>
        <source>the certificate cannot be processed</source>
        <translation>証明書を処理できません</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>client and server share no way to encrypt</source>
        <translation>クライアントとサーバーに共通の暗号化方式がありません</translation>
    </message>
    <message>
        <source>the certificate or object was not found</source>
        <translation>証明書またはオブジェクトが見つかりませんでした</translation>
    </message>
    <message>
        <source>the certificate is signed by itself</source>
        <translation>証明書は自己署名です</translation>
    </message>
    <message>
        <source>the certificate has no private key</source>
        <translation>証明書に秘密キーがありません</translation>
    </message>
    <message>
        <source>the signer was not found</source>
        <translation>署名者が見つかりませんでした</translation>
    </message>
    <message>
        <source>the certificate is revoked</source>
        <translation>証明書は失効しています</translation>
    </message>
    <message>
        <source>it could not be checked whether the certificate is revoked</source>
        <translation>証明書が失効しているかどうかを確認できませんでした</translation>
    </message>
    <message>
        <source>the server with the revocation list cannot be reached</source>
        <translation>失効リストのあるサーバーに到達できません</translation>
    </message>
    <message>
        <source>the encoded data is damaged</source>
        <translation>エンコードされたデータが破損しています</translation>
    </message>
    <message>
        <source>the signature could not be checked</source>
        <translation>署名を確認できませんでした</translation>
    </message>
    <message>
        <source>the signature of a certificate cannot be verified</source>
        <translation>証明書の署名を検証できません</translation>
    </message>
    <message>
        <source>the time stamp of the signature cannot be verified</source>
        <translation>署名のタイム スタンプを検証できません</translation>
    </message>
    <message>
        <source>the file was changed after it was signed</source>
        <translation>ファイルは署名後に変更されています</translation>
    </message>
    <message>
        <source>the provider that checks signatures is not known</source>
        <translation>署名を確認するプロバイダーが不明です</translation>
    </message>
    <message>
        <source>a file of this kind cannot hold a signature that Windows reads</source>
        <translation>この種類のファイルには、Windows が読み取る署名を含められません</translation>
    </message>
    <message>
        <source>the file is not trusted</source>
        <translation>ファイルは信頼されていません</translation>
    </message>
    <message>
        <source>the file is not signed</source>
        <translation>ファイルは署名されていません</translation>
    </message>
    <message>
        <source>a certificate is expired or not valid yet</source>
        <translation>証明書の有効期限が切れているか、まだ有効ではありません</translation>
    </message>
    <message>
        <source>a certificate is used for something it is not meant for</source>
        <translation>証明書が本来の用途以外に使用されています</translation>
    </message>
    <message>
        <source>the root certificate is not trusted on this computer</source>
        <translation>ルート証明書はこのコンピューターで信頼されていません</translation>
    </message>
    <message>
        <source>the chain to a trusted root certificate is not complete</source>
        <translation>信頼されたルート証明書までのチェーンが不完全です</translation>
    </message>
    <message>
        <source>trust could not be established</source>
        <translation>信頼を確立できませんでした</translation>
    </message>
    <message>
        <source>a certificate is revoked</source>
        <translation>証明書が失効しています</translation>
    </message>
    <message>
        <source>it could not be checked whether a certificate is revoked</source>
        <translation>証明書が失効しているかどうかを確認できませんでした</translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation>証明書は別の名前のものです</translation>
    </message>
    <message>
        <source>the certificate is not meant for this use</source>
        <translation>証明書はこの用途のものではありません</translation>
    </message>
    <message>
        <source>the certificate was marked as not trusted</source>
        <translation>証明書は信頼しないものとして指定されています</translation>
    </message>
    <message>
        <source>an issuing certificate is not trusted</source>
        <translation>発行元の証明書が信頼されていません</translation>
    </message>
    <message>
        <source>the BITS job was not found</source>
        <translation>BITS ジョブが見つかりませんでした</translation>
    </message>
    <message>
        <source>the BITS job is not in a state that allows this</source>
        <translation>BITS ジョブはこれを実行できる状態ではありません</translation>
    </message>
    <message>
        <source>the BITS job has no files</source>
        <translation>BITS ジョブにファイルがありません</translation>
    </message>
    <message>
        <source>a file of the BITS job is not complete yet</source>
        <translation>BITS ジョブのファイルがまだ完了していません</translation>
    </message>
    <message>
        <source>the target folder of BITS is locked or cannot be written</source>
        <translation>BITS の保存先フォルダーがロックされているか、書き込めません</translation>
    </message>
    <message>
        <source>the target volume of BITS changed</source>
        <translation>BITS の保存先ボリュームが変わりました</translation>
    </message>
    <message>
        <source>BITS waits for a network connection</source>
        <translation>BITS がネットワーク接続を待っています</translation>
    </message>
    <message>
        <source>the server does not tell BITS the size of the file</source>
        <translation>サーバーが BITS にファイルのサイズを伝えません</translation>
    </message>
    <message>
        <source>the server or a proxy lacks the HTTP that BITS needs</source>
        <translation>サーバーまたはプロキシに、BITS に必要な HTTP 機能がありません</translation>
    </message>
    <message>
        <source>the server or a proxy does not serve parts of files, BITS needs that</source>
        <translation>サーバーまたはプロキシが、BITS に必要なファイルの部分提供に対応していません</translation>
    </message>
    <message>
        <source>BITS cannot be managed from another computer</source>
        <translation>別のコンピューターから BITS を管理することはできません</translation>
    </message>
    <message>
        <source>the server&apos;s answer to BITS is not valid</source>
        <translation>BITS に対するサーバーの応答が有効ではありません</translation>
    </message>
    <message>
        <source>the local file of BITS was changed during the transfer</source>
        <translation>BITS のローカル ファイルが転送中に変更されました</translation>
    </message>
    <message>
        <source>the data is too large for BITS</source>
        <translation>データが BITS にとって大きすぎます</translation>
    </message>
    <message>
        <source>the BITS of client and server do not fit together</source>
        <translation>クライアントとサーバーの BITS が適合しません</translation>
    </message>
    <message>
        <source>BITS made no progress in the time allowed</source>
        <translation>許容時間内に BITS の進行がありませんでした</translation>
    </message>
    <message>
        <source>BITS did not find the file</source>
        <translation>BITS でファイルが見つかりませんでした</translation>
    </message>
    <message>
        <source>BITS could not connect to the server</source>
        <translation>BITS がサーバーに接続できませんでした</translation>
    </message>
    <message>
        <source>the connection of BITS was closed</source>
        <translation>BITS の接続が閉じられました</translation>
    </message>
    <message>
        <source>BITS could not resolve the name of the server</source>
        <translation>BITS がサーバーの名前を解決できませんでした</translation>
    </message>
    <message>
        <source>the server answered BITS with an error of the protocol</source>
        <translation>サーバーが BITS にプロトコル エラーで応答しました</translation>
    </message>
    <message>
        <source>BITS could not resolve the name of the proxy</source>
        <translation>BITS がプロキシの名前を解決できませんでした</translation>
    </message>
    <message>
        <source>BITS did not receive the whole answer</source>
        <translation>BITS が応答の全体を受信できませんでした</translation>
    </message>
    <message>
        <source>the BITS transfer was cancelled</source>
        <translation>BITS 転送がキャンセルされました</translation>
    </message>
    <message>
        <source>BITS could not make a secure connection (TLS)</source>
        <translation>BITS がセキュリティで保護された接続 (TLS) を確立できませんでした</translation>
    </message>
    <message>
        <source>BITS could not send the whole request</source>
        <translation>BITS が要求の全体を送信できませんでした</translation>
    </message>
    <message>
        <source>the server did not answer BITS in time</source>
        <translation>サーバーが BITS に時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>BITS does not trust the certificate of the server</source>
        <translation>BITS がサーバーの証明書を信頼していません</translation>
    </message>
    <message>
        <source>a policy, or a costly network, keeps BITS from transferring</source>
        <translation>ポリシー、または従量制のネットワークにより、BITS は転送できません</translation>
    </message>
    <message>
        <source>the proxy settings of BITS are not valid</source>
        <translation>BITS のプロキシ設定が有効ではありません</translation>
    </message>
    <message>
        <source>the credentials of BITS are not valid</source>
        <translation>BITS の資格情報が有効ではありません</translation>
    </message>
    <message>
        <source>the Windows Update Agent could not give the service</source>
        <translation>Windows Update エージェントがサービスを提供できませんでした</translation>
    </message>
    <message>
        <source>the Windows Update Agent was not started</source>
        <translation>Windows Update エージェントが開始されていませんでした</translation>
    </message>
    <message>
        <source>the Windows Update Agent did not find the item</source>
        <translation>Windows Update エージェントで項目が見つかりませんでした</translation>
    </message>
    <message>
        <source>the Windows Update Agent is busy with another operation</source>
        <translation>Windows Update エージェントは別の操作を実行中です</translation>
    </message>
    <message>
        <source>the update operation was cancelled</source>
        <translation>更新操作がキャンセルされました</translation>
    </message>
    <message>
        <source>the Windows Update Agent got XML that is not valid</source>
        <translation>Windows Update エージェントが有効ではない XML を受け取りました</translation>
    </message>
    <message>
        <source>an installation is running or a restart is pending</source>
        <translation>インストールが実行中であるか、再起動が保留中です</translation>
    </message>
    <message>
        <source>there is no update that applies</source>
        <translation>適用できる更新プログラムがありません</translation>
    </message>
    <message>
        <source>the Windows Update service is stopping</source>
        <translation>Windows Update サービスが停止処理中です</translation>
    </message>
    <message>
        <source>there is no network connection for Windows Update</source>
        <translation>Windows Update のためのネットワーク接続がありません</translation>
    </message>
    <message>
        <source>the update operation timed out</source>
        <translation>更新操作がタイムアウトしました</translation>
    </message>
    <message>
        <source>every update of the operation failed</source>
        <translation>操作のすべての更新プログラムが失敗しました</translation>
    </message>
    <message>
        <source>there are no updates</source>
        <translation>更新プログラムがありません</translation>
    </message>
    <message>
        <source>a group policy forbids access to Windows Update</source>
        <translation>グループ ポリシーが Windows Update へのアクセスを禁止しています</translation>
    </message>
    <message>
        <source>Windows Update is disabled, access to a server is not allowed</source>
        <translation>Windows Update は無効で、サーバーへのアクセスは許可されていません</translation>
    </message>
    <message>
        <source>the proxy for Windows Update is not valid</source>
        <translation>Windows Update のプロキシが有効ではありません</translation>
    </message>
    <message>
        <source>the update could not be downloaded</source>
        <translation>更新プログラムをダウンロードできませんでした</translation>
    </message>
    <message>
        <source>the Windows Update Agent is being set up</source>
        <translation>Windows Update エージェントはセットアップ中です</translation>
    </message>
    <message>
        <source>an unexpected failure in the Windows Update Agent</source>
        <translation>Windows Update エージェントで予期しない失敗が発生しました</translation>
    </message>
    <message>
        <source>the installer of the update failed</source>
        <translation>更新プログラムのインストーラーが失敗しました</translation>
    </message>
    <message>
        <source>the update waits for a restart</source>
        <translation>更新プログラムが再起動を待っています</translation>
    </message>
    <message>
        <source>the Windows Update Agent could not connect to the update server</source>
        <translation>Windows Update エージェントが更新サーバーに接続できませんでした</translation>
    </message>
    <message>
        <source>the Windows Update Agent could not send its request</source>
        <translation>Windows Update エージェントが要求を送信できませんでした</translation>
    </message>
    <message>
        <source>the update server answered with a fault</source>
        <translation>更新サーバーがフォールトで応答しました</translation>
    </message>
    <message>
        <source>the client asked the update server more often than allowed</source>
        <translation>クライアントが許容回数を超えて更新サーバーに照会しました</translation>
    </message>
    <message>
        <source>no update server (WSUS) is set by policy</source>
        <translation>更新サーバー (WSUS) がポリシーで設定されていません</translation>
    </message>
    <message>
        <source>the update server asks for a sign-in (HTTP status 401)</source>
        <translation>更新サーバーがサインインを要求しています (HTTP ステータス 401)</translation>
    </message>
    <message>
        <source>the update server forbids the request (HTTP status 403)</source>
        <translation>更新サーバーが要求を禁止しています (HTTP ステータス 403)</translation>
    </message>
    <message>
        <source>the update server has no such address (HTTP status 404)</source>
        <translation>更新サーバーにそのようなアドレスはありません (HTTP ステータス 404)</translation>
    </message>
    <message>
        <source>the proxy asks for a sign-in (HTTP status 407)</source>
        <translation>プロキシがサインインを要求しています (HTTP ステータス 407)</translation>
    </message>
    <message>
        <source>the update server waited too long for the request (HTTP status 408)</source>
        <translation>更新サーバーが要求を待つ時間を超過しました (HTTP ステータス 408)</translation>
    </message>
    <message>
        <source>the update server met an error (HTTP status 500)</source>
        <translation>更新サーバーでエラーが発生しました (HTTP ステータス 500)</translation>
    </message>
    <message>
        <source>a gateway got no valid answer from the update server (HTTP status 502)</source>
        <translation>ゲートウェイが更新サーバーから有効な応答を得られませんでした (HTTP ステータス 502)</translation>
    </message>
    <message>
        <source>the update server is not available (HTTP status 503)</source>
        <translation>更新サーバーは利用できません (HTTP ステータス 503)</translation>
    </message>
    <message>
        <source>a gateway got no answer in time from the update server (HTTP status 504)</source>
        <translation>ゲートウェイが更新サーバーから時間内に応答を得られませんでした (HTTP ステータス 504)</translation>
    </message>
    <message>
        <source>the update server answered with another HTTP status, see WindowsUpdate.log</source>
        <translation>更新サーバーが別の HTTP ステータスで応答しました。WindowsUpdate.log を参照してください</translation>
    </message>
    <message>
        <source>the name of the update server or of the proxy cannot be resolved</source>
        <translation>更新サーバーまたはプロキシの名前を解決できません</translation>
    </message>
    <message>
        <source>the hash of a downloaded update does not match</source>
        <translation>ダウンロードした更新プログラムのハッシュが一致しません</translation>
    </message>
    <message>
        <source>there is no network for the download</source>
        <translation>ダウンロードのためのネットワークがありません</translation>
    </message>
    <message>
        <source>the update was not downloaded</source>
        <translation>更新プログラムがダウンロードされていません</translation>
    </message>
    <message>
        <source>the Windows Update Agent could not reach BITS</source>
        <translation>Windows Update エージェントが BITS に到達できませんでした</translation>
    </message>
    <message>
        <source>the update store lacks the data</source>
        <translation>更新ストアにデータがありません</translation>
    </message>
    <message>
        <source>the Windows Update Agent does not need to update itself</source>
        <translation>Windows Update エージェント自体の更新は不要です</translation>
    </message>
    <message>
        <source>the service of the client is shutting down</source>
        <translation>クライアントのサービスがシャットダウン中です</translation>
    </message>
    <message>
        <source>data could not be parsed</source>
        <translation>データを解析できませんでした</translation>
    </message>
    <message>
        <source>it timed out</source>
        <translation>タイムアウトしました</translation>
    </message>
    <message>
        <source>the item was not found, for instance content, a policy or a management point</source>
        <translation>項目が見つかりませんでした (コンテンツ、ポリシー、管理ポイントなど)</translation>
    </message>
    <message>
        <source>a transient error, often an answer of the management point that did not come</source>
        <translation>一時的なエラーです。多くの場合、管理ポイントからの応答がなかったことによります</translation>
    </message>
    <message>
        <source>data could not be parsed, its syntax is wrong</source>
        <translation>データを解析できませんでした。構文に誤りがあります</translation>
    </message>
    <message>
        <source>an object or a subsystem has not been started yet</source>
        <translation>オブジェクトまたはサブシステムがまだ開始されていません</translation>
    </message>
    <message>
        <source>the download of the documents of a configuration item timed out</source>
        <translation>構成項目のドキュメントのダウンロードがタイムアウトしました</translation>
    </message>
    <message>
        <source>an HTTP request failed, the log names its HTTP status nearby</source>
        <translation>HTTP 要求が失敗しました。HTTP ステータスはログの近くのレコードにあります</translation>
    </message>
    <message>
        <source>the documents of a configuration item could not be unpacked</source>
        <translation>構成項目のドキュメントを展開できませんでした</translation>
    </message>
    <message>
        <source>the wait for the version of a configuration item timed out</source>
        <translation>構成項目のバージョンの待機がタイムアウトしました</translation>
    </message>
    <message>
        <source>a script ran too long</source>
        <translation>スクリプトの実行時間が長すぎました</translation>
    </message>
    <message>
        <source>the application was not detected after its installation</source>
        <translation>アプリケーションがインストール後に検出されませんでした</translation>
    </message>
    <message>
        <source>the application was still detected after its removal</source>
        <translation>アプリケーションが削除後もまだ検出されました</translation>
    </message>
    <message>
        <source>a script is not signed</source>
        <translation>スクリプトが署名されていません</translation>
    </message>
    <message>
        <source>a requirement of the application could not be evaluated, or its detection failed</source>
        <translation>アプリケーションの要件を評価できなかったか、その検出に失敗しました</translation>
    </message>
    <message>
        <source>the content was not found on any distribution point</source>
        <translation>コンテンツがどの配布ポイントにも見つかりませんでした</translation>
    </message>
    <message>
        <source>there is no maintenance window, now or later, for the installation</source>
        <translation>インストールに使えるメンテナンス期間が、今も今後もありません</translation>
    </message>
    <message>
        <source>the program to start is not valid, or its command line cannot be made</source>
        <translation>起動するプログラムが有効ではないか、そのコマンド ラインを作成できません</translation>
    </message>
    <message>
        <source>none of the locations of the program can be reached</source>
        <translation>プログラムのどの場所にも到達できません</translation>
    </message>
    <message>
        <source>there is not enough space in the cache or on the disk</source>
        <translation>キャッシュまたはディスクに十分な空き領域がありません</translation>
    </message>
    <message>
        <source>the cache is smaller than the content</source>
        <translation>キャッシュがコンテンツより小さくなっています</translation>
    </message>
    <message>
        <source>no supported App-V client is installed</source>
        <translation>サポートされている App-V クライアントがインストールされていません</translation>
    </message>
    <message>
        <source>the program crashed, it accessed memory that it may not</source>
        <translation>プログラムがクラッシュしました。許可されていないメモリにアクセスしました</translation>
    </message>
    <message>
        <source>the program did not start, a library (DLL) is missing</source>
        <translation>プログラムが起動しませんでした。ライブラリ (DLL) がありません</translation>
    </message>
    <message>
        <source>the program did not start, a library (DLL) failed</source>
        <translation>プログラムが起動しませんでした。ライブラリ (DLL) が失敗しました</translation>
    </message>
    <message>
        <source>the function is not valid here</source>
        <translation>この関数はここでは有効ではありません</translation>
    </message>
    <message>
        <source>the file was not found</source>
        <translation>ファイルが見つかりませんでした</translation>
    </message>
    <message>
        <source>the path was not found</source>
        <translation>パスが見つかりませんでした</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>a handle is not valid</source>
        <translation>ハンドルが有効ではありません</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>the data is not valid</source>
        <translation>データが有効ではありません</translation>
    </message>
    <message>
        <source>the disk is write protected</source>
        <translation>ディスクが書き込み禁止になっています</translation>
    </message>
    <message>
        <source>the device is not ready</source>
        <translation>デバイスの準備ができていません</translation>
    </message>
    <message>
        <source>data cannot be read from the disk, its checksum is wrong</source>
        <translation>ディスクからデータを読み取れません。チェックサムに誤りがあります</translation>
    </message>
    <message>
        <source>another process has the file open</source>
        <translation>別のプロセスがファイルを開いています</translation>
    </message>
    <message>
        <source>another process has locked part of the file</source>
        <translation>別のプロセスがファイルの一部をロックしています</translation>
    </message>
    <message>
        <source>the end of the file was reached</source>
        <translation>ファイルの終わりに達しました</translation>
    </message>
    <message>
        <source>the request is not supported</source>
        <translation>要求はサポートされていません</translation>
    </message>
    <message>
        <source>the computer in the network path was not found</source>
        <translation>ネットワーク パスのコンピューターが見つかりませんでした</translation>
    </message>
    <message>
        <source>the network connection to the share was closed</source>
        <translation>共有へのネットワーク接続が閉じられました</translation>
    </message>
    <message>
        <source>network access is denied</source>
        <translation>ネットワーク アクセスが拒否されました</translation>
    </message>
    <message>
        <source>there is no such share</source>
        <translation>そのような共有はありません</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>ファイルは既に存在します</translation>
    </message>
    <message>
        <source>a parameter is not valid</source>
        <translation>パラメーターが有効ではありません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the other side did not answer in time</source>
        <translation>相手が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>a buffer is too small</source>
        <translation>バッファーが小さすぎます</translation>
    </message>
    <message>
        <source>a file name or path is not spelled validly</source>
        <translation>ファイル名またはパスの書き方が有効ではありません</translation>
    </message>
    <message>
        <source>a library (DLL) was not found</source>
        <translation>ライブラリ (DLL) が見つかりませんでした</translation>
    </message>
    <message>
        <source>a function was not found in a library (DLL)</source>
        <translation>ライブラリ (DLL) に関数が見つかりませんでした</translation>
    </message>
    <message>
        <source>the resource is in use</source>
        <translation>リソースは使用中です</translation>
    </message>
    <message>
        <source>the object exists already</source>
        <translation>オブジェクトは既に存在します</translation>
    </message>
    <message>
        <source>the file is no program for this system or processor</source>
        <translation>ファイルはこのシステムまたはプロセッサ用のプログラムではありません</translation>
    </message>
    <message>
        <source>a file name or path is too long</source>
        <translation>ファイル名またはパスが長すぎます</translation>
    </message>
    <message>
        <source>the file was blocked as malware</source>
        <translation>ファイルはマルウェアとしてブロックされました</translation>
    </message>
    <message>
        <source>there is more data than was asked for</source>
        <translation>要求された以上のデータがあります</translation>
    </message>
    <message>
        <source>the wait ended before anything happened</source>
        <translation>何も起こらないまま待機が終わりました</translation>
    </message>
    <message>
        <source>the name is not that of a folder</source>
        <translation>名前はフォルダーのものではありません</translation>
    </message>
    <message>
        <source>it failed, a restart is needed first</source>
        <translation>失敗しました。先に再起動が必要です</translation>
    </message>
    <message>
        <source>Windows cannot verify the signature of a file</source>
        <translation>Windows がファイルの署名を検証できません</translation>
    </message>
    <message>
        <source>administrator rights are needed</source>
        <translation>管理者権限が必要です</translation>
    </message>
    <message>
        <source>memory was accessed that may not be</source>
        <translation>許可されていないメモリにアクセスしました</translation>
    </message>
    <message>
        <source>the service did not answer in time</source>
        <translation>サービスが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>the list of services is locked by another process</source>
        <translation>サービスの一覧が別のプロセスによってロックされています</translation>
    </message>
    <message>
        <source>the service is running already</source>
        <translation>サービスは既に実行中です</translation>
    </message>
    <message>
        <source>the service is disabled</source>
        <translation>サービスが無効になっています</translation>
    </message>
    <message>
        <source>the service is not installed</source>
        <translation>サービスがインストールされていません</translation>
    </message>
    <message>
        <source>the service is not running</source>
        <translation>サービスが実行されていません</translation>
    </message>
    <message>
        <source>the process could not connect to the service controller</source>
        <translation>プロセスがサービス コントローラーに接続できませんでした</translation>
    </message>
    <message>
        <source>the process ended unexpectedly</source>
        <translation>プロセスが予期せず終了しました</translation>
    </message>
    <message>
        <source>a service that this one needs did not start</source>
        <translation>このサービスに必要なサービスが起動しませんでした</translation>
    </message>
    <message>
        <source>the account of the service could not sign in</source>
        <translation>サービスのアカウントがサインインできませんでした</translation>
    </message>
    <message>
        <source>the service is about to be removed, close what uses it or restart</source>
        <translation>サービスはまもなく削除されます。サービスを使用しているものを閉じるか、再起動してください</translation>
    </message>
    <message>
        <source>the service exists already</source>
        <translation>サービスは既に存在します</translation>
    </message>
    <message>
        <source>the service does not start in safe mode</source>
        <translation>サービスはセーフ モードでは起動しません</translation>
    </message>
    <message>
        <source>a library (DLL) did not start</source>
        <translation>ライブラリ (DLL) が起動しませんでした</translation>
    </message>
    <message>
        <source>the system is shutting down</source>
        <translation>システムがシャットダウン中です</translation>
    </message>
    <message>
        <source>the element was not found</source>
        <translation>要素が見つかりませんでした</translation>
    </message>
    <message>
        <source>the user cancelled it</source>
        <translation>ユーザーがキャンセルしました</translation>
    </message>
    <message>
        <source>the file cannot be changed while a program has it mapped</source>
        <translation>プログラムがマップしている間は、ファイルを変更できません</translation>
    </message>
    <message>
        <source>the other computer refused the connection</source>
        <translation>相手のコンピューターが接続を拒否しました</translation>
    </message>
    <message>
        <source>the network cannot be reached</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>the other computer cannot be reached</source>
        <translation>相手のコンピューターに到達できません</translation>
    </message>
    <message>
        <source>the request was aborted</source>
        <translation>要求が中止されました</translation>
    </message>
    <message>
        <source>a group policy forbids the program</source>
        <translation>グループ ポリシーがプログラムを禁止しています</translation>
    </message>
    <message>
        <source>no domain controller answered</source>
        <translation>応答したドメイン コントローラーがありません</translation>
    </message>
    <message>
        <source>the account lacks a privilege</source>
        <translation>アカウントに特権がありません</translation>
    </message>
    <message>
        <source>the user name or the password is wrong</source>
        <translation>ユーザー名またはパスワードに誤りがあります</translation>
    </message>
    <message>
        <source>a restriction of the account forbids the sign-in</source>
        <translation>アカウントの制限によりサインインが禁止されています</translation>
    </message>
    <message>
        <source>the password of the account has expired</source>
        <translation>アカウントのパスワードの有効期限が切れています</translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation>アカウントが無効になっています</translation>
    </message>
    <message>
        <source>an account name could not be resolved</source>
        <translation>アカウント名を解決できませんでした</translation>
    </message>
    <message>
        <source>the domain does not exist or cannot be reached</source>
        <translation>ドメインが存在しないか、到達できません</translation>
    </message>
    <message>
        <source>the account may not sign in this way on this computer</source>
        <translation>アカウントはこのコンピューターにこの方法でサインインできません</translation>
    </message>
    <message>
        <source>the file or folder is damaged</source>
        <translation>ファイルまたはフォルダーが破損しています</translation>
    </message>
    <message>
        <source>the file system is damaged</source>
        <translation>ファイル システムが破損しています</translation>
    </message>
    <message>
        <source>the system lacks resources</source>
        <translation>システムのリソースが不足しています</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>the Windows Installer service cannot be reached</source>
        <translation>Windows Installer サービスに到達できません</translation>
    </message>
    <message>
        <source>the installation was cancelled</source>
        <translation>インストールがキャンセルされました</translation>
    </message>
    <message>
        <source>the installation failed, see client.msi.log</source>
        <translation>インストールに失敗しました。client.msi.log を参照してください</translation>
    </message>
    <message>
        <source>the installation is suspended and not complete</source>
        <translation>インストールは中断されており、完了していません</translation>
    </message>
    <message>
        <source>the product is not installed</source>
        <translation>製品がインストールされていません</translation>
    </message>
    <message>
        <source>the product has no such feature</source>
        <translation>製品にそのような機能はありません</translation>
    </message>
    <message>
        <source>the product has no such component</source>
        <translation>製品にそのようなコンポーネントはありません</translation>
    </message>
    <message>
        <source>the package has no such property</source>
        <translation>パッケージにそのようなプロパティはありません</translation>
    </message>
    <message>
        <source>the installation data of the product is damaged</source>
        <translation>製品のインストール データが破損しています</translation>
    </message>
    <message>
        <source>the installation data of the component is not there</source>
        <translation>コンポーネントのインストール データがありません</translation>
    </message>
    <message>
        <source>the source of the package is not there</source>
        <translation>パッケージのソースがありません</translation>
    </message>
    <message>
        <source>the package needs a newer Windows Installer</source>
        <translation>パッケージには、より新しい Windows Installer が必要です</translation>
    </message>
    <message>
        <source>the product was removed</source>
        <translation>製品は削除されています</translation>
    </message>
    <message>
        <source>a query of the package is not valid</source>
        <translation>パッケージのクエリが有効ではありません</translation>
    </message>
    <message>
        <source>another installation is in progress</source>
        <translation>別のインストールが進行中です</translation>
    </message>
    <message>
        <source>the package cannot be opened</source>
        <translation>パッケージを開けません</translation>
    </message>
    <message>
        <source>the package is not valid</source>
        <translation>パッケージが有効ではありません</translation>
    </message>
    <message>
        <source>the user interface of the installation did not start</source>
        <translation>インストールのユーザー インターフェイスが起動しませんでした</translation>
    </message>
    <message>
        <source>the log of the installation cannot be written</source>
        <translation>インストールのログを書き込めません</translation>
    </message>
    <message>
        <source>the language of the package is not supported</source>
        <translation>パッケージの言語はサポートされていません</translation>
    </message>
    <message>
        <source>a transform could not be applied</source>
        <translation>トランスフォームを適用できませんでした</translation>
    </message>
    <message>
        <source>a policy forbids the package</source>
        <translation>ポリシーがパッケージを禁止しています</translation>
    </message>
    <message>
        <source>a function of the installation failed</source>
        <translation>インストールの関数が失敗しました</translation>
    </message>
    <message>
        <source>the folder for temporary files is full or cannot be written</source>
        <translation>一時ファイル用のフォルダーがいっぱいであるか、書き込めません</translation>
    </message>
    <message>
        <source>the package is for another kind of processor</source>
        <translation>パッケージは別の種類のプロセッサ用です</translation>
    </message>
    <message>
        <source>the patch cannot be opened</source>
        <translation>修正プログラムを開けません</translation>
    </message>
    <message>
        <source>the patch is not valid</source>
        <translation>修正プログラムが有効ではありません</translation>
    </message>
    <message>
        <source>the patch needs a newer Windows Installer</source>
        <translation>修正プログラムには、より新しい Windows Installer が必要です</translation>
    </message>
    <message>
        <source>another version of the product is installed</source>
        <translation>製品の別のバージョンがインストールされています</translation>
    </message>
    <message>
        <source>the command line is not valid</source>
        <translation>コマンド ラインが有効ではありません</translation>
    </message>
    <message>
        <source>a remote session may not install</source>
        <translation>リモート セッションからのインストールは許可されていません</translation>
    </message>
    <message>
        <source>success, a restart was started</source>
        <translation>成功。再起動が開始されました</translation>
    </message>
    <message>
        <source>the product that the patch is for is not installed</source>
        <translation>修正プログラムの対象の製品がインストールされていません</translation>
    </message>
    <message>
        <source>a policy forbids the patch</source>
        <translation>ポリシーが修正プログラムを禁止しています</translation>
    </message>
    <message>
        <source>a policy forbids the transform</source>
        <translation>ポリシーがトランスフォームを禁止しています</translation>
    </message>
    <message>
        <source>the other computer or service does not answer (RPC)</source>
        <translation>相手のコンピューターまたはサービスが応答しません (RPC)</translation>
    </message>
    <message>
        <source>the remote call failed (RPC)</source>
        <translation>リモート呼び出しに失敗しました (RPC)</translation>
    </message>
    <message>
        <source>the remote call failed before it began (RPC)</source>
        <translation>リモート呼び出しは開始前に失敗しました (RPC)</translation>
    </message>
    <message>
        <source>the service is not registered on the other computer (RPC)</source>
        <translation>サービスが相手のコンピューターに登録されていません (RPC)</translation>
    </message>
    <message>
        <source>the computer has lost its trust with the domain</source>
        <translation>コンピューターとドメインの信頼関係が失われました</translation>
    </message>
    <message>
        <source>the domain has no account that trusts this computer</source>
        <translation>ドメインに、このコンピューターを信頼するアカウントがありません</translation>
    </message>
    <message>
        <source>the trust between this computer and the domain failed</source>
        <translation>このコンピューターとドメインの信頼関係に失敗しました</translation>
    </message>
    <message>
        <source>success, a restart is required</source>
        <translation>成功。再起動が必要です</translation>
    </message>
    <message>
        <source>the other computer closed the connection</source>
        <translation>相手のコンピューターが接続を閉じました</translation>
    </message>
    <message>
        <source>the connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>the name of the other computer cannot be resolved</source>
        <translation>相手のコンピューターの名前を解決できません</translation>
    </message>
    <message>
        <source>WinHTTP has no free handle</source>
        <translation>WinHTTP に空きハンドルがありません</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>サーバーが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>WinHTTP met an error of its own</source>
        <translation>WinHTTP で内部エラーが発生しました</translation>
    </message>
    <message>
        <source>the address (URL) is not valid</source>
        <translation>アドレス (URL) が有効ではありません</translation>
    </message>
    <message>
        <source>the address starts with neither http nor https</source>
        <translation>アドレスが http でも https でも始まっていません</translation>
    </message>
    <message>
        <source>the name of the server cannot be resolved</source>
        <translation>サーバーの名前を解決できません</translation>
    </message>
    <message>
        <source>the sign-in at the server failed</source>
        <translation>サーバーでのサインインに失敗しました</translation>
    </message>
    <message>
        <source>the request was cancelled</source>
        <translation>要求がキャンセルされました</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>サーバーに到達できません</translation>
    </message>
    <message>
        <source>the connection to the server was closed or reset</source>
        <translation>サーバーへの接続が閉じられたか、リセットされました</translation>
    </message>
    <message>
        <source>the request must be sent again</source>
        <translation>要求を再送信する必要があります</translation>
    </message>
    <message>
        <source>the certificate of the server is expired or not valid yet</source>
        <translation>サーバーの証明書の有効期限が切れているか、まだ有効ではありません</translation>
    </message>
    <message>
        <source>the certificate of the server is for another name</source>
        <translation>サーバーの証明書は別の名前のものです</translation>
    </message>
    <message>
        <source>the server asks for a client certificate</source>
        <translation>サーバーがクライアント証明書を要求しています</translation>
    </message>
    <message>
        <source>the issuer of the server&apos;s certificate is not trusted</source>
        <translation>サーバーの証明書の発行元が信頼されていません</translation>
    </message>
    <message>
        <source>it could not be checked whether the certificate of the server is revoked</source>
        <translation>サーバーの証明書が失効しているかどうかを確認できませんでした</translation>
    </message>
    <message>
        <source>the answer lacks a header</source>
        <translation>応答にヘッダーがありません</translation>
    </message>
    <message>
        <source>the answer of the server cannot be read</source>
        <translation>サーバーの応答を読み取れません</translation>
    </message>
    <message>
        <source>a redirection of the server failed</source>
        <translation>サーバーのリダイレクトに失敗しました</translation>
    </message>
    <message>
        <source>a secure connection (TLS) could not be made</source>
        <translation>セキュリティで保護された接続 (TLS) を確立できませんでした</translation>
    </message>
    <message>
        <source>the proxy script is faulty</source>
        <translation>プロキシ スクリプトに誤りがあります</translation>
    </message>
    <message>
        <source>the proxy script could not be downloaded</source>
        <translation>プロキシ スクリプトをダウンロードできませんでした</translation>
    </message>
    <message>
        <source>the certificate of the server is not valid</source>
        <translation>サーバーの証明書が有効ではありません</translation>
    </message>
    <message>
        <source>the certificate of the server is revoked</source>
        <translation>サーバーの証明書は失効しています</translation>
    </message>
    <message>
        <source>the certificate of the server or the secure connection (TLS) has an error</source>
        <translation>サーバーの証明書またはセキュリティで保護された接続 (TLS) にエラーがあります</translation>
    </message>
    <message>
        <source>the proxy settings could not be found out</source>
        <translation>プロキシ設定を特定できませんでした</translation>
    </message>
    <message>
        <source>the certificate of the server is not meant for this use</source>
        <translation>サーバーの証明書はこの用途のものではありません</translation>
    </message>
    <message>
        <source>no proxy script was found in the network</source>
        <translation>ネットワークにプロキシ スクリプトが見つかりませんでした</translation>
    </message>
    <message>
        <source>the client certificate has no private key</source>
        <translation>クライアント証明書に秘密キーがありません</translation>
    </message>
    <message>
        <source>the private key of the client certificate cannot be used</source>
        <translation>クライアント証明書の秘密キーを使用できません</translation>
    </message>
    <message>
        <source>the proxy asks for a client certificate</source>
        <translation>プロキシがクライアント証明書を要求しています</translation>
    </message>
</context>
<context>
    <name>ccm::EvidenceTable</name>
    <message>
        <source>Enter or a double click leads to the record that tells what a row says.</source>
        <translation>Enter キーまたはダブルクリックで、行の内容を示すレコードに移動します。</translation>
    </message>
</context>
<context>
    <name>ccm::ExitCode</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP ステータス %1</translation>
    </message>
</context>
<context>
    <name>ccm::Fetch</name>
    <message>
        <source>It took longer than the %1 s allowed in all.</source>
        <translation>全体で許容される %1 秒を超えました。</translation>
    </message>
    <message>
        <source>The server announces %1; the limit is %2.</source>
        <translation>サーバーは %1 を送ると通知していますが、上限は %2 です。</translation>
    </message>
    <message>
        <source>The server sends more than the limit of %1.</source>
        <translation>サーバーが上限の %1 を超えて送信しています。</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written to; it may be full.</source>
        <translation>一時ファイル用のフォルダーに書き込めません。空きがない可能性があります。</translation>
    </message>
    <message>
        <source>There was no connection to %1 within %2 s.</source>
        <translation>%2 秒以内に %1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>The server took the request and did not answer within %1 s.</source>
        <translation>サーバーは要求を受け取りましたが、%1 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The server stopped sending for %1 s after %2.</source>
        <translation>サーバーは %2 を送信した後、%1 秒間送信を停止しました。</translation>
    </message>
    <message>
        <source>The server announced %1 bytes and sent %2.</source>
        <translation>サーバーは %1 バイトと通知しましたが、送信したのは %2 です。</translation>
    </message>
    <message numerus="yes">
        <source>The connection was cut after %n byte(s).</source>
        <translation>
            <numerusform>接続は %n バイトの後に切断されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2.</source>
        <translation>%1 はポート %2 での接続を拒否しています。</translation>
    </message>
    <message>
        <source>The name service does not know %1.</source>
        <translation>名前サービスは %1 を認識しません。</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>サーバーは応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>No secured connection came about: %1</source>
        <translation>セキュリティで保護された接続を確立できませんでした: %1</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, which Ccmscope does not give.</source>
        <translation>プロキシがユーザー名とパスワードを要求していますが、Ccmscope はそれらを送信しません。</translation>
    </message>
    <message>
        <source>The server wants a password (401), and the connection is not encrypted: somebody on the way could get at it. That has to be allowed explicitly.</source>
        <translation>サーバーがパスワードを要求していますが (401)、接続は暗号化されていません。経路上の第三者がパスワードを入手するおそれがあります。これには明示的な許可が必要です。</translation>
    </message>
    <message>
        <source>The server redirects in a circle, back to %1.</source>
        <translation>サーバーのリダイレクトが循環し、%1 に戻ります。</translation>
    </message>
    <message numerus="yes">
        <source>The server redirects more than %n time(s).</source>
        <translation>
            <numerusform>サーバーのリダイレクトが %n 回を超えています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::FiguresTableModel</name>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done by the deadline</source>
        <translation>期限までに完了</translation>
    </message>
    <message>
        <source>95 % done</source>
        <translation>95 % 完了</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>最も混む 1 時間</translation>
    </message>
    <message>
        <source>Starts in it</source>
        <translation>その開始数</translation>
    </message>
    <message>
        <source>Most in any hour (p95)</source>
        <translation>1 時間の最大 (p95)</translation>
    </message>
    <message>
        <source>Fullest link</source>
        <translation>最も混む回線</translation>
    </message>
    <message>
        <source>Its load (p95), Mbit/s</source>
        <translation>その負荷 (p95)、Mbit/s</translation>
    </message>
    <message>
        <source>All links within their limits</source>
        <translation>全回線が上限内</translation>
    </message>
</context>
<context>
    <name>ccm::FileSaver</name>
    <message>
        <source>%1 was not saved. A file that was there is as it was before.</source>
        <extracomment>%1: the path of a file that was to be written; the user has cancelled that</extracomment>
        <translation>%1 は保存されませんでした。以前からあったファイルは元のままです。</translation>
    </message>
    <message>
        <source>Writing %1...</source>
        <translation>%1 を書き込み中...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: the path of a file that was written</extracomment>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>ccm::FileSet</name>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>フォルダー %1 を読み取れません。</translation>
    </message>
    <message>
        <source>The folder %1 lies too deep and was left out.</source>
        <translation>フォルダー %1 は階層が深すぎるため除外しました。</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>フォルダーではありません。</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The folder holds no file that can be read.</source>
        <translation>フォルダーに読み取れるファイルがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n file(s) were looked at.</source>
        <translation>
            <numerusform>調べたのは最初の %n 個のファイルだけです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::FileTrust</name>
    <message>
        <source>A file of roots that you added is not used. %1</source>
        <translation>追加されたルートのファイルの 1 つは使用されません。 %1</translation>
    </message>
</context>
<context>
    <name>ccm::Files</name>
    <message>
        <source>It is a folder.</source>
        <translation>フォルダーです。</translation>
    </message>
    <message>
        <source>It is a device or a pipe, not a file.</source>
        <translation>ファイルではなく、デバイスまたはパイプです。</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>上限は %1 です。</translation>
    </message>
</context>
<context>
    <name>ccm::FilterExpression</name>
    <message>
        <source>There is no opening parenthesis for this closing one.</source>
        <translation>この閉じかっこに対応する開きかっこがありません。</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Something must stand before OR; a word OR is written &quot;OR&quot;.</source>
        <translation>OR の前に何か必要です。OR という語は &quot;OR&quot; と書きます。</translation>
    </message>
    <message>
        <source>Something must follow OR; a word OR is written &quot;OR&quot;.</source>
        <translation>OR の後に何か必要です。OR という語は &quot;OR&quot; と書きます。</translation>
    </message>
    <message>
        <source>Something must stand before AND; a word AND is written &quot;AND&quot;.</source>
        <translation>AND の前に何か必要です。AND という語は &quot;AND&quot; と書きます。</translation>
    </message>
    <message>
        <source>Something must follow AND; a word AND is written &quot;AND&quot;.</source>
        <translation>AND の後に何か必要です。AND という語は &quot;AND&quot; と書きます。</translation>
    </message>
    <message>
        <source>Something must follow NOT; a word NOT is written &quot;NOT&quot;.</source>
        <translation>NOT の後に何か必要です。NOT という語は &quot;NOT&quot; と書きます。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>A value must follow %1.</source>
        <translation>%1 の後に値が必要です。</translation>
    </message>
    <message>
        <source>Only severity and time are more or less than something; use : or = here.</source>
        <translation>大小を比較できるのは severity と time だけです。ここでは : または = を使用してください。</translation>
    </message>
    <message>
        <source>A severity is verbose, info, warning or error.</source>
        <translation>severity は verbose、info、warning、error のいずれかです。</translation>
    </message>
    <message>
        <source>A time is written as 2013-09-10, 2013-09-10T22:00 or 2013-09-10T22:00:05.123.</source>
        <translation>time は 2013-09-10、2013-09-10T22:00、または 2013-09-10T22:00:05.123 のように書きます。</translation>
    </message>
    <message>
        <source>The regular expression is not closed by / or /i; text with a slash at its start is put in quotes.</source>
        <translation>正規表現が / または /i で閉じられていません。スラッシュで始まるテキストは引用符で囲みます。</translation>
    </message>
    <message numerus="yes">
        <source>A filter may have %n character(s).</source>
        <translation>
            <numerusform>フィルターは %n 文字までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::FilterLine</name>
    <message>
        <source>Only rows that contain this text are shown; capital or small letters make no difference. Esc clears the line.</source>
        <translation>このテキストを含む行だけが表示されます。大文字と小文字は区別されません。Esc キーで入力行をクリアします。</translation>
    </message>
</context>
<context>
    <name>ccm::FilterSet</name>
    <message>
        <source>Errors and warnings</source>
        <translation>エラーと警告</translation>
    </message>
    <message>
        <source>Failures of ccmsetup</source>
        <translation>ccmsetup の失敗</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Windows Installer: return value 3</source>
        <translation>Windows Installer: return value 3</translation>
    </message>
    <message>
        <source>Filter %1 lacks its name or its text.</source>
        <translation>フィルター %1 に名前またはテキストがありません。</translation>
    </message>
    <message>
        <source>Filter %1, &quot;%2&quot;, is wrong at character %3: %4</source>
        <translation>フィルター %1 &quot;%2&quot; は文字 %3 に誤りがあります: %4</translation>
    </message>
    <message>
        <source>Two filters are named &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; という名前のフィルターが 2 つあります。</translation>
    </message>
</context>
<context>
    <name>ccm::FilterSetMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>My filters</source>
        <translation>マイ フィルター</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>保存したものはまだありません</translation>
    </message>
    <message>
        <source>&amp;Save this filter as...</source>
        <translation>このフィルターに名前を付けて保存(&amp;S)...</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>インポート(&amp;I)...</translation>
    </message>
    <message>
        <source>Import filters</source>
        <translation>フィルターのインポート</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>エクスポート(&amp;E)...</translation>
    </message>
    <message>
        <source>Export filters</source>
        <translation>フィルターのエクスポート</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>name of a filter, a dialog follows</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>フィルターの名前:</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>このフィルターを保存</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>フィルターの名前を変更</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>フィルターを削除</translation>
    </message>
    <message>
        <source>Remove the filter &quot;%1&quot;?</source>
        <translation>フィルター &quot;%1&quot; を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n filter(s) can be saved.</source>
        <translation>
            <numerusform>保存できるフィルターは %n 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a filter named &quot;%1&quot; already.</source>
        <translation>&quot;%1&quot; という名前のフィルターが既にあります。</translation>
    </message>
</context>
<context>
    <name>ccm::FindingsView</name>
    <message>
        <source>Further findings</source>
        <translation>その他の所見</translation>
    </message>
    <message numerus="yes">
        <source>%n m&amp;ore</source>
        <translation>
            <numerusform>ほか %n 件(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Shows the record that tells it</source>
        <translation>それを示すレコードを表示します</translation>
    </message>
</context>
<context>
    <name>ccm::FleetModel</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Installed version</source>
        <translation>インストール済みのバージョン</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>ダウンロード対象</translation>
    </message>
    <message>
        <source>Unknown items</source>
        <translation>不明な項目</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>No log tells it. The client.msi on its disk is version %1.</source>
        <translation>ログでは示されていません。ディスク上の client.msi はバージョン %1 です。</translation>
    </message>
    <message>
        <source>install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>ccm::FleetSection</name>
    <message>
        <source>Kinds of clients</source>
        <translation>クライアントの区分</translation>
    </message>
    <message>
        <source>Add clients of another kind</source>
        <translation>別の区分のクライアントを追加</translation>
    </message>
    <message>
        <source>The kinds of clients in the plan. Below are the fields of the selected one.</source>
        <translation>計画内のクライアントの種類です。下に、選択した種類のフィールドが表示されます。</translation>
    </message>
    <message>
        <source>Clients %1</source>
        <translation>クライアント %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 clients</source>
        <translation>%1 台のクライアント</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n 個の区分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; %3 more are excluded</source>
        <translation>%1、%2。ほか %3 台は除外</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ccm::FleetView</name>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Filter clients</source>
        <translation>クライアントをフィルター</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Add clients</source>
        <translation>クライアントを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a client&apos;s folder, a folder that holds the folders of several, or archives</source>
        <translation>クライアントのフォルダー、複数のクライアントのフォルダーを含むフォルダー、またはアーカイブを追加</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add &amp;archives…</source>
        <translation>アーカイブを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Take the selected clients out of this list</source>
        <translation>選択したクライアントをこの一覧から外す</translation>
    </message>
    <message>
        <source>Save the list as comma separated values</source>
        <translation>一覧をコンマ区切りの値として保存</translation>
    </message>
    <message>
        <source>Clients that have been read</source>
        <translation>読み取ったクライアント</translation>
    </message>
    <message>
        <source>Clients against the site</source>
        <translation>クライアントとサイトの比較</translation>
    </message>
    <message>
        <source>How many clients have which version</source>
        <translation>バージョンごとのクライアント数</translation>
    </message>
    <message>
        <source>No clients in the list</source>
        <translation>一覧にクライアントがありません</translation>
    </message>
    <message>
        <source>Add a folder that holds the folders of several clients, or archives of them, to see what ccmsetup would do on each and how their versions spread.</source>
        <translation>複数のクライアントのフォルダーを含むフォルダー、またはそのアーカイブを追加すると、それぞれで ccmsetup が行う見込みの処理と、バージョンの分布を確認できます。</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %n client(s)</source>
        <translation>
            <numerusform>%n 台中 %1 台のクライアントを読み取りました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::FoldSection</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1、展開済み</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1、折りたたみ済み</translation>
    </message>
</context>
<context>
    <name>ccm::ForecastNote</name>
    <message>
        <source>Highest expected</source>
        <translation>予想の最大</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>期限後</translation>
    </message>
</context>
<context>
    <name>ccm::HResult</name>
    <message>
        <source>general</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>remote calls (RPC)</source>
        <translation>リモート呼び出し (RPC)</translation>
    </message>
    <message>
        <source>COM automation</source>
        <translation>COM オートメーション</translation>
    </message>
    <message>
        <source>structured storage</source>
        <translation>構造化記憶域</translation>
    </message>
    <message>
        <source>of the interface called, for instance WMI</source>
        <translation>呼び出されたインターフェイスのもの (WMI など)</translation>
    </message>
    <message>
        <source>Win32</source>
        <translation>Win32</translation>
    </message>
    <message>
        <source>Windows, COM servers</source>
        <translation>Windows、COM サーバー</translation>
    </message>
    <message>
        <source>security, keys and secure connections</source>
        <translation>セキュリティ、キー、セキュリティで保護された接続</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>コントロール</translation>
    </message>
    <message>
        <source>certificates and trust</source>
        <translation>証明書と信頼</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>media server</source>
        <translation>メディア サーバー</translation>
    </message>
    <message>
        <source>message queuing</source>
        <translation>メッセージ キュー</translation>
    </message>
    <message>
        <source>device setup</source>
        <translation>デバイス セットアップ</translation>
    </message>
    <message>
        <source>smart cards</source>
        <translation>スマート カード</translation>
    </message>
    <message>
        <source>COM+</source>
        <translation>COM+</translation>
    </message>
    <message>
        <source>.NET runtime</source>
        <translation>.NET ランタイム</translation>
    </message>
    <message>
        <source>side-by-side assemblies</source>
        <translation>side-by-side アセンブリ</translation>
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
        <translation>構成</translation>
    </message>
    <message>
        <source>state management</source>
        <translation>状態管理</translation>
    </message>
    <message>
        <source>Windows Update Agent</source>
        <translation>Windows Update エージェント</translation>
    </message>
    <message>
        <source>directory service</source>
        <translation>ディレクトリ サービス</translation>
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
        <translation>出力を書き込めませんでした。</translation>
    </message>
    <message>
        <source>It is a bundle of a case: unpack it and open the case in it.</source>
        <translation>ケースのバンドルです。展開してから、その中のケースを開いてください。</translation>
    </message>
    <message>
        <source>One of its kind is open already.</source>
        <translation>同じ種類のものが既に開いています。</translation>
    </message>
    <message>
        <source>A case by itself fetches nothing from servers. Add --fetch to fetch it.</source>
        <translation>ケースだけでは、サーバーから何も取得しません。取得するには --fetch を付けてください。</translation>
    </message>
    <message>
        <source>The case does not name what is asked for.</source>
        <translation>ケースには、求められているものが指定されていません。</translation>
    </message>
</context>
<context>
    <name>ccm::Headline</name>
    <message>
        <source>No ccmsetup record in these logs</source>
        <translation>これらのログに ccmsetup のレコードがありません</translation>
    </message>
    <message>
        <source>The ccmsetup records tell of no run and of no schedule</source>
        <translation>ccmsetup のレコードに、実行もスケジュールもありません</translation>
    </message>
    <message>
        <source>An upgrade run was set for %1 (local time of the client); no run is in the logs</source>
        <translation>アップグレードの実行は %1 (クライアントの現地時刻) に設定されました。ログに実行はありません</translation>
    </message>
    <message>
        <source>An upgrade run was set for %1 (local time of the client); the last run before it is of %2</source>
        <translation>アップグレードの実行は %1 (クライアントの現地時刻) に設定されました。その前の最後の実行は %2 のものです</translation>
    </message>
    <message>
        <source>The run of ccmsetup of %1 ended with exit code %2: %3</source>
        <translation>%1 の ccmsetup の実行は終了コード %2 で終了しました: %3</translation>
    </message>
    <message numerus="yes">
        <source>A run of ccmsetup of %1, started %2, waits for %n minute(s) before it tries again. What went wrong first: %3</source>
        <translation>
            <numerusform>%1 の ccmsetup の実行 (%2開始) は、再試行まで %n 分待機しています。最初に発生した問題: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run of ccmsetup of %1, started %2, waits for %n minute(s) before it tries again</source>
        <translation>
            <numerusform>%1 の ccmsetup の実行 (%2開始) は、再試行まで %n 分待機しています</numerusform>
        </translation>
    </message>
    <message>
        <source>A run of ccmsetup is in the logs, but neither its start nor its end</source>
        <translation>ccmsetup の実行がログにありますが、その開始も終了もログにありません</translation>
    </message>
    <message>
        <source>A run of ccmsetup was started on %1 %2; its end is not in the logs</source>
        <translation>%1 に%2 ccmsetup の実行が開始されました。その終了はログにありません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The run of ccmsetup of %1, started %2, failed with error code %3</source>
        <translation>%1 の ccmsetup の実行 (%2開始) は、エラー コード %3 で失敗しました</translation>
    </message>
    <message>
        <source>The run of ccmsetup of %1, started %2, failed with exit code %3</source>
        <translation>%1 の ccmsetup の実行 (%2開始) は、終了コード %3 で失敗しました</translation>
    </message>
    <message>
        <source>%1 was installed on %2 %3</source>
        <translation>%1 は %2 に%3インストールされました</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>The client was upgraded from %1 to %2 on %3 %4</source>
        <translation>クライアントは %3 に%4 %1 から %2 にアップグレードされました</translation>
    </message>
    <message>
        <source>%1 was upgraded on %2 %3</source>
        <translation>%1 は %2 に%3アップグレードされました</translation>
    </message>
    <message>
        <source>%1 was repaired on %2 %3</source>
        <translation>%1 は %2 に%3修復されました</translation>
    </message>
    <message>
        <source>%1 is excluded from upgrades; the run of %2 stopped for that</source>
        <translation>%1 はアップグレードから除外されています。%2 の実行はそのために停止しました</translation>
    </message>
    <message>
        <source>The run of ccmsetup of %1, started %2, ended with exit code %3</source>
        <translation>%1 の ccmsetup の実行 (%2開始) は、終了コード %3 で終了しました</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>クライアント %1</translation>
    </message>
    <message>
        <source>the installation of Endpoint Protection failed</source>
        <translation>Endpoint Protection のインストールに失敗しました</translation>
    </message>
    <message>
        <source>Endpoint Protection was upgraded from %1 to %2</source>
        <translation>Endpoint Protection は %1 から %2 にアップグレードされました</translation>
    </message>
    <message>
        <source>Endpoint Protection %1 was installed</source>
        <translation>Endpoint Protection %1 がインストールされました</translation>
    </message>
    <message>
        <source>Endpoint Protection was installed</source>
        <translation>Endpoint Protection がインストールされました</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <translation>%1。また、%2。</translation>
    </message>
    <message>
        <source>%1, but %2.</source>
        <translation>%1。ただし、%2。</translation>
    </message>
    <message>
        <source>by the automatic upgrade</source>
        <translation>自動アップグレードにより</translation>
    </message>
    <message>
        <source>by the scheduled task</source>
        <translation>スケジュールされたタスクにより</translation>
    </message>
    <message>
        <source>by a client push</source>
        <translation>クライアント プッシュにより</translation>
    </message>
    <message>
        <source>from its command line</source>
        <translation>コマンド ラインから</translation>
    </message>
    <message>
        <source>by something that the log does not name</source>
        <translation>ログに示されていないものにより</translation>
    </message>
    <message>
        <source>%1 was skipped on %2 in a run started %3, because it is already installed</source>
        <translation>%1 は %2 に (%3開始された実行で) スキップされました。既にインストール済みのためです</translation>
    </message>
    <message>
        <source>%1 was skipped on %2 in a run started %3, which downloaded %4</source>
        <translation>%1 は %2 に (%3開始された実行で) スキップされました。その実行は %4 をダウンロードしました</translation>
    </message>
</context>
<context>
    <name>ccm::HeatMap</name>
    <message>
        <source>Starts by day and hour; the table shows the same numbers</source>
        <translation>日と時間帯ごとの開始。表に同じ数値があります</translation>
    </message>
    <message>
        <source>Up and Down move from hour to hour, Left and Right from day to day, Home to the busiest hour; Enter shows the hour in the chart.</source>
        <translation>上下キーで 1 時間ずつ、左右キーで 1 日ずつ移動し、Home キーで最も混む 1 時間に移動します。Enter キーでその 1 時間をグラフに表示します。</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <extracomment>of a chart as a whole: the busiest hour and what is expected in it</extracomment>
        <translation>最も混む 1 時間: %1</translation>
    </message>
    <message>
        <source>%1: %2 starts, %3 to %4 in 9 of 10 cases</source>
        <comment>a time: what is expected then</comment>
        <translation>%1: 開始 %2、10 回中 9 回は %3 ～ %4</translation>
    </message>
    <message>
        <source>Time in %1</source>
        <translation>%1 の時刻</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>ccm::HelpWindow</name>
    <message>
        <source>Words in the manual</source>
        <translation>マニュアル内の語</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>これらの語を含む章はありません。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>of the window of the manual: to the chapter that was read before</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>of the window of the manual: the opposite of Back</extracomment>
        <translation>進む</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>of the window of the manual: a place at which the words that are searched for stand</extracomment>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>of the window of the manual: a place at which the words that are searched for stand</extracomment>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Ccmscope manual</source>
        <translation>Ccmscope マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Lists the chapters in which all of these words stand, in any order. Capital or small letters and accents make no difference. Esc clears the line.</source>
        <translation>これらの語がすべて含まれる章を、語の順序に関係なく一覧表示します。大文字と小文字、アクセント記号の有無は区別しません。Esc で行を消去します。</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of the places at which the words that are searched for stand: which one, of how many</extracomment>
        <translation>%1 / %2</translation>
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
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Highlight rules</source>
        <translation>強調表示ルール</translation>
    </message>
    <message>
        <source>The rules were saved in %1.</source>
        <translation>ルールは %1 に保存されました。</translation>
    </message>
    <message>
        <source>Highlight rules; of two that match, the upper one wins</source>
        <translation>強調表示ルール。一致する 2 つのルールのうち、上のものが優先されます</translation>
    </message>
    <message>
        <source>Of two rules that match, the upper one wins.</source>
        <translation>一致する 2 つのルールのうち、上のものが優先されます。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>I&amp;mport...</source>
        <translation>インポート(&amp;M)...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>エクスポート(&amp;E)...</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>リセット(&amp;S)</translation>
    </message>
    <message>
        <source>Brings back the rules that Ccmscope comes with, in place of all others.</source>
        <translation>他のすべてのルールに代えて、Ccmscope に付属のルールを復元します。</translation>
    </message>
    <message>
        <source>Import highlight rules</source>
        <translation>強調表示ルールのインポート</translation>
    </message>
    <message>
        <source>Rules can be exported once they are right. %1</source>
        <translation>ルールは、正しくなればエクスポートできます。 %1</translation>
    </message>
    <message>
        <source>Export highlight rules</source>
        <translation>強調表示ルールのエクスポート</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <comment>a rule&apos;s name, a sentence</comment>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>The log keeps the rules it has until this is put right. %1</source>
        <translation>これが修正されるまで、ログでは現在のルールが保持されます。 %1</translation>
    </message>
</context>
<context>
    <name>ccm::HighlightRuleEditor</name>
    <message>
        <source>Write what to look for.</source>
        <translation>検索する内容を入力してください。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Thread number</source>
        <translation>スレッド番号</translation>
    </message>
    <message>
        <source>Look &amp;for:</source>
        <translation>検索方法(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>パターン(&amp;P):</translation>
    </message>
    <message>
        <source>Upper and lower &amp;case must agree</source>
        <translation>大文字と小文字を区別(&amp;C)</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>message, component or source</source>
        <translation>メッセージ、コンポーネント、またはソース</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>対象(&amp;I):</translation>
    </message>
    <message>
        <source>the whole row</source>
        <translation>行全体</translation>
    </message>
    <message>
        <source>what is found in the message</source>
        <translation>メッセージ内の一致部分</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>色(&amp;O):</translation>
    </message>
    <message>
        <source>Message to try the rule on</source>
        <translation>ルールを試すメッセージ</translation>
    </message>
    <message>
        <source>Write or paste a message to see what the rule paints.</source>
        <translation>メッセージを入力するか貼り付けると、ルールが何を塗るかを確認できます。</translation>
    </message>
    <message>
        <source>&amp;Try on:</source>
        <translation>試す対象(&amp;T):</translation>
    </message>
    <message>
        <source>The rule does not find anything here.</source>
        <translation>ルールはここでは何も見つけません。</translation>
    </message>
    <message>
        <source>The rule colours the row.</source>
        <translation>ルールは行に色を付けます。</translation>
    </message>
    <message numerus="yes">
        <source>The rule marks %n place(s).</source>
        <translation>
            <numerusform>ルールは %n か所に印を付けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule does not find anything here: component %1, source %2, thread %3.</source>
        <translation>ルールはここでは何も見つけません: コンポーネント %1、ソース %2、スレッド %3。</translation>
    </message>
</context>
<context>
    <name>ccm::HighlightRules</name>
    <message>
        <source>ccmsetup starts</source>
        <translation>ccmsetup の開始</translation>
    </message>
    <message>
        <source>ccmsetup ends well</source>
        <translation>ccmsetup の正常終了</translation>
    </message>
    <message>
        <source>ccmsetup ends with a code</source>
        <translation>ccmsetup のコード付き終了</translation>
    </message>
    <message>
        <source>ccmsetup fails</source>
        <translation>ccmsetup の失敗</translation>
    </message>
    <message>
        <source>Started for an upgrade</source>
        <translation>アップグレードのための開始</translation>
    </message>
    <message>
        <source>Client installed or repaired</source>
        <translation>クライアントのインストールまたは修復</translation>
    </message>
    <message>
        <source>Item of the manifest</source>
        <translation>マニフェストの項目</translation>
    </message>
    <message>
        <source>Hash that differs</source>
        <translation>異なるハッシュ</translation>
    </message>
    <message>
        <source>Download with BITS</source>
        <translation>BITS によるダウンロード</translation>
    </message>
    <message>
        <source>Download with BITS fails</source>
        <translation>BITS によるダウンロードの失敗</translation>
    </message>
    <message>
        <source>No location to download from</source>
        <translation>ダウンロード元の場所なし</translation>
    </message>
    <message>
        <source>Windows Installer fails</source>
        <translation>Windows Installer の失敗</translation>
    </message>
    <message>
        <source>Windows Installer package</source>
        <translation>Windows Installer パッケージ</translation>
    </message>
    <message>
        <source>Endpoint Protection installed</source>
        <translation>Endpoint Protection インストール済み</translation>
    </message>
    <message>
        <source>Endpoint Protection to be installed</source>
        <translation>Endpoint Protection インストール予定</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンド ライン</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>エラー コード</translation>
    </message>
    <message>
        <source>its hue is not a number from 0 to 359</source>
        <translation>hue が 0 ～ 359 の数値ではありません</translation>
    </message>
    <message>
        <source>it paints neither &quot;row&quot; nor &quot;match&quot;</source>
        <translation>塗る対象が &quot;row&quot; でも &quot;match&quot; でもありません</translation>
    </message>
    <message>
        <source>it needs either &quot;text&quot;, &quot;regex&quot; or &quot;thread&quot;</source>
        <translation>&quot;text&quot;、&quot;regex&quot;、&quot;thread&quot; のいずれかが必要です</translation>
    </message>
    <message>
        <source>its scope is not &quot;any&quot;, &quot;message&quot;, &quot;component&quot; or &quot;source&quot;</source>
        <translation>scope が &quot;any&quot;、&quot;message&quot;、&quot;component&quot;、&quot;source&quot; のいずれでもありません</translation>
    </message>
    <message>
        <source>what it looks for is empty</source>
        <translation>検索対象が空です</translation>
    </message>
    <message>
        <source>Rule %1, &quot;%2&quot;, is wrong: %3.</source>
        <translation>ルール %1 &quot;%2&quot; に誤りがあります: %3。</translation>
    </message>
</context>
<context>
    <name>ccm::HourTableModel</name>
    <message>
        <source>Hour from</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Starts expected</source>
        <translation>予想開始数</translation>
    </message>
    <message>
        <source>Low (p05)</source>
        <translation>低位 (p05)</translation>
    </message>
    <message>
        <source>High (p95)</source>
        <translation>高位 (p95)</translation>
    </message>
    <message>
        <source>Started in all</source>
        <translation>累計開始数</translation>
    </message>
    <message>
        <source>Installations expected</source>
        <translation>予想インストール数</translation>
    </message>
    <message>
        <source>Installed in all</source>
        <translation>累計インストール数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
</context>
<context>
    <name>ccm::HttpAnswer</name>
    <message>
        <source>The server does not take this user name and password (401).</source>
        <translation>サーバーはこのユーザー名とパスワードを受け付けません (401)。</translation>
    </message>
    <message>
        <source>The server wants a user name and a password (401).</source>
        <translation>サーバーがユーザー名とパスワードを要求しています (401)。</translation>
    </message>
    <message>
        <source>The server refuses access (403).</source>
        <translation>サーバーがアクセスを拒否しています (403)。</translation>
    </message>
    <message>
        <source>The server has nothing at this address (404).</source>
        <translation>サーバーのこのアドレスには何もありません (404)。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password (407), which Ccmscope does not give.</source>
        <translation>プロキシがユーザー名とパスワードを要求していますが (407)、Ccmscope はそれらを送信しません。</translation>
    </message>
    <message>
        <source>What was at this address is gone for good (410).</source>
        <translation>このアドレスにあったものは完全になくなっています (410)。</translation>
    </message>
    <message>
        <source>The server failed while it answered (500).</source>
        <translation>サーバーが応答中に失敗しました (500)。</translation>
    </message>
    <message>
        <source>A gateway got no sound answer from the server behind it (502).</source>
        <translation>ゲートウェイが背後のサーバーから正常な応答を得られませんでした (502)。</translation>
    </message>
    <message>
        <source>The server is not available for the time being (503).</source>
        <translation>サーバーは現在利用できません (503)。</translation>
    </message>
    <message>
        <source>A gateway waited in vain for the server behind it (504).</source>
        <translation>ゲートウェイが背後のサーバーを待ちましたが、応答がありませんでした (504)。</translation>
    </message>
    <message>
        <source>The server failed with status %1.</source>
        <translation>サーバーがステータス %1 で失敗しました。</translation>
    </message>
    <message>
        <source>The server answered with status %1 instead of a file.</source>
        <translation>サーバーがファイルではなくステータス %1 で応答しました。</translation>
    </message>
    <message>
        <source>IIS says 401.2: its settings allow none of the ways to sign in that were tried.</source>
        <translation>IIS の報告 401.2: 設定により、試行したサインイン方法はどれも許可されていません。</translation>
    </message>
    <message>
        <source>IIS says 401.3: the file&apos;s access list does not allow this user.</source>
        <translation>IIS の報告 401.3: ファイルのアクセス リストでこのユーザーは許可されていません。</translation>
    </message>
    <message>
        <source>IIS says 403.4: this address wants https.</source>
        <translation>IIS の報告 403.4: このアドレスには https が必要です。</translation>
    </message>
    <message>
        <source>IIS says 403.7: it wants a client certificate, which Ccmscope does not have; copy the file from the site server&apos;s share.</source>
        <translation>IIS の報告 403.7: クライアント証明書が必要ですが、Ccmscope にはありません。サイト サーバーの共有からファイルをコピーしてください。</translation>
    </message>
    <message>
        <source>IIS says 403.13: the client certificate was revoked.</source>
        <translation>IIS の報告 403.13: クライアント証明書は失効しました。</translation>
    </message>
    <message>
        <source>IIS says 403.14: the address is a folder whose files it does not list.</source>
        <translation>IIS の報告 403.14: このアドレスはフォルダーで、ファイルの一覧は表示されません。</translation>
    </message>
    <message>
        <source>IIS says 403.16: it does not trust the client certificate.</source>
        <translation>IIS の報告 403.16: クライアント証明書が信頼されていません。</translation>
    </message>
    <message>
        <source>IIS says 404.2: its ISAPI or CGI restrictions forbid this.</source>
        <translation>IIS の報告 404.2: ISAPI または CGI の制限により禁止されています。</translation>
    </message>
    <message>
        <source>IIS says 404.7: request filtering denies files with this ending.</source>
        <translation>IIS の報告 404.7: 要求フィルターにより、この拡張子のファイルは拒否されます。</translation>
    </message>
    <message>
        <source>IIS says 404.8: request filtering denies a folder of this address.</source>
        <translation>IIS の報告 404.8: 要求フィルターにより、このアドレスのフォルダーは拒否されます。</translation>
    </message>
    <message>
        <source>The answer comes from http.sys, not from IIS: the application pool is stopped or busy.</source>
        <translation>応答は IIS ではなく http.sys からのものです。アプリケーション プールが停止しているか、ビジー状態です。</translation>
    </message>
    <message>
        <source>The answer comes from http.sys, not from IIS: no web site listens at this host name and port.</source>
        <translation>応答は IIS ではなく http.sys からのものです。このホスト名とポートで待機している Web サイトはありません。</translation>
    </message>
    <message>
        <source>The server redirects to an address that is none: %1.</source>
        <translation>サーバーのリダイレクト先がアドレスではありません: %1。</translation>
    </message>
    <message>
        <source>The server redirects to %1, which is another server or another protocol; that is not followed. Open that address yourself if you trust it.</source>
        <translation>サーバーのリダイレクト先 %1 は別のサーバーまたは別のプロトコルであるため、たどりません。信頼できる場合は、そのアドレスをご自分で開いてください。</translation>
    </message>
</context>
<context>
    <name>ccm::HuePicker</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>ライム</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>藍</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Another hue</source>
        <translation>その他の色相</translation>
    </message>
</context>
<context>
    <name>ccm::Input</name>
    <message>
        <source>It holds several clients, open one of them: %1.</source>
        <translation>複数のクライアントが含まれています。そのうち 1 つを開いてください: %1。</translation>
    </message>
    <message>
        <source>It holds no client manifest (ccmsetup.cab, ccmsetup.xml), no client and no log.</source>
        <translation>クライアント マニフェスト (ccmsetup.cab、ccmsetup.xml) も、クライアントも、ログも含まれていません。</translation>
    </message>
    <message>
        <source>It is neither a manifest, an archive, a log nor a plan: its content is not text.</source>
        <translation>マニフェスト、アーカイブ、ログ、計画のいずれでもありません。内容がテキストではありません。</translation>
    </message>
    <message>
        <source>Only logs can be opened together; open this one alone.</source>
        <translation>まとめて開けるのはログだけです。これは単独で開いてください。</translation>
    </message>
</context>
<context>
    <name>ccm::InstallationOrderModel</name>
    <message>
        <source>Only placed (NONE)</source>
        <translation>配置のみ (NONE)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>No Installation element.</source>
        <translation>Installation 要素なし。</translation>
    </message>
    <message>
        <source>Others have the same order.</source>
        <translation>同じ順序の項目がほかにあります。</translation>
    </message>
    <message>
        <source>No order.</source>
        <translation>順序なし。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>No. in file</source>
        <translation>ファイル内の番号</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>ccm::InstallationStatements</name>
    <message>
        <source>Custom action before it</source>
        <translation>その前のカスタム動作</translation>
    </message>
    <message>
        <source>%1 returned %2</source>
        <translation>%1 が %2 を返しました</translation>
    </message>
    <message>
        <source>First &quot;Return value 3&quot;</source>
        <translation>最初の &quot;Return value 3&quot;</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>ccm::ItemDetail</name>
    <message>
        <source>Facts of the item</source>
        <translation>項目の事実</translation>
    </message>
    <message>
        <source>What the item says</source>
        <translation>項目の内容</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Applies to:</source>
        <translation>適用先:</translation>
    </message>
    <message>
        <source>There already if:</source>
        <translation>既に存在とする条件:</translation>
    </message>
    <message>
        <source>On the client:</source>
        <translation>クライアント上:</translation>
    </message>
    <message>
        <source>Required version:</source>
        <translation>必要なバージョン:</translation>
    </message>
    <message>
        <source>Installation:</source>
        <translation>インストール:</translation>
    </message>
    <message>
        <source>In the file:</source>
        <translation>ファイル内:</translation>
    </message>
    <message>
        <source>Unknown parts:</source>
        <translation>不明な部分:</translation>
    </message>
    <message>
        <source>The item as it stands in the file</source>
        <translation>ファイルにあるままの項目</translation>
    </message>
    <message>
        <source>Select an item to see it as it stands in the file.</source>
        <translation>項目を選択すると、ファイルにあるままの内容が表示されます。</translation>
    </message>
    <message>
        <source>The manifest does not say.</source>
        <translation>マニフェストに記載がありません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>順序 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、 </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>%%1% is not known for this client.</source>
        <translation>このクライアントの %%1% は不明です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>client, path</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No item is selected.</source>
        <translation>項目が選択されていません。</translation>
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
        <translation>セットアップ後に残る</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Discovery type</source>
        <translation>検出の種類</translation>
    </message>
    <message>
        <source>Discovery looks for</source>
        <translation>検出の対象</translation>
    </message>
    <message>
        <source>Discovery checks the hash</source>
        <translation>検出によるハッシュの確認</translation>
    </message>
    <message>
        <source>Required version</source>
        <translation>必要なバージョン</translation>
    </message>
    <message>
        <source>Version operator</source>
        <translation>バージョンの演算子</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Installation order</source>
        <translation>インストールの順序</translation>
    </message>
    <message>
        <source>Installation type</source>
        <translation>インストールの種類</translation>
    </message>
    <message>
        <source>Installation parameters</source>
        <translation>インストールのパラメーター</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>クライアント バージョン</translation>
    </message>
    <message>
        <source>Minimum site version</source>
        <translation>サイトの最低バージョン</translation>
    </message>
</context>
<context>
    <name>ccm::ItemFilterBar</name>
    <message>
        <source>Filter items: file, hash, version, discovery</source>
        <translation>項目をフィルター: ファイル、ハッシュ、バージョン、検出</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティング システム</translation>
    </message>
    <message>
        <source>Discovery type</source>
        <translation>検出の種類</translation>
    </message>
    <message>
        <source>Installation type</source>
        <translation>インストールの種類</translation>
    </message>
    <message>
        <source>Items for ALL are shown too.</source>
        <translation>ALL の項目も表示されます。</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>項目をフィルター</translation>
    </message>
    <message>
        <source>Only items that apply to it are shown; those for ALL apply to everything.</source>
        <translation>これに適用される項目だけが表示されます。ALL の項目はすべてに適用されます。</translation>
    </message>
    <message>
        <source>Only items that ccmsetup looks for in this way are shown.</source>
        <translation>ccmsetup がこの方法で探す項目だけが表示されます。</translation>
    </message>
    <message>
        <source>Only items that ccmsetup installs in this way are shown.</source>
        <translation>ccmsetup がこの方法でインストールする項目だけが表示されます。</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>ファイルの順序</translation>
    </message>
    <message>
        <source>Show the items in the order of the file</source>
        <translation>項目をファイルの順序で表示</translation>
    </message>
    <message>
        <source>Shows the items in the order in which the manifest lists them.</source>
        <translation>マニフェストに記載された順序で項目を表示します。</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>すべてのプラットフォーム</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>すべてのシステム</translation>
    </message>
    <message>
        <source>All discoveries</source>
        <translation>すべての検出</translation>
    </message>
    <message>
        <source>No discovery</source>
        <translation>検出なし</translation>
    </message>
    <message>
        <source>All installations</source>
        <translation>すべてのインストール</translation>
    </message>
    <message>
        <source>No installation type</source>
        <translation>インストールの種類なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%n 個中 %1 個の項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ItemReading</name>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two alternatives</extracomment>
        <translation>%1、または %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <extracomment>%1: alternatives joined by commas; %2: the last one</extracomment>
        <translation>%1、または %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、 </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>%1 より古い</translation>
    </message>
    <message>
        <source>not of %1 %2 %3</source>
        <extracomment>%1: the name of a property, %2: an operator such as =, %3: a value</extracomment>
        <translation>%1 %2 %3 ではない</translation>
    </message>
    <message>
        <source>is %1 or newer</source>
        <translation>%1 以降であること</translation>
    </message>
    <message>
        <source>is of %1 %2 %3</source>
        <translation>%1 %2 %3 であること</translation>
    </message>
    <message>
        <source>differs in hash</source>
        <translation>ハッシュが異なる</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>存在しない</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <extracomment>%1: a file, %2: alternatives such as &quot;missing, older than 1.0, or differs in hash&quot;</extracomment>
        <translation>%1 が %2場合</translation>
    </message>
    <message>
        <source>if the product with the upgrade code %1 is %2</source>
        <translation>アップグレード コード %1 の製品が %2場合</translation>
    </message>
    <message>
        <source>if the registry entry %1 is %2</source>
        <translation>レジストリ エントリ %1 が %2場合</translation>
    </message>
    <message>
        <source>if the discovery &quot;%1&quot; does not find %2</source>
        <translation>検出 &quot;%1&quot; で %2 が見つからない場合</translation>
    </message>
    <message>
        <source>Used on %1 %2; the manifest does not say how it is installed.</source>
        <translation>%2、%1 で使用されます。インストール方法はマニフェストに示されていません。</translation>
    </message>
    <message>
        <source>Placed in the ccmsetup folder on %1 %2.</source>
        <translation>%2、%1 で ccmsetup フォルダーに配置されます。</translation>
    </message>
    <message>
        <source>Run as a program on %1 %2.</source>
        <translation>%2、%1 でプログラムとして実行されます。</translation>
    </message>
    <message>
        <source>Run as a program with %3 on %1 %2.</source>
        <translation>%2、%1 で %3 を付けてプログラムとして実行されます。</translation>
    </message>
    <message>
        <source>Installed by Windows Installer on %1 %2.</source>
        <translation>%2、%1 で Windows Installer によりインストールされます。</translation>
    </message>
    <message>
        <source>Installed by Windows Installer with %3 on %1 %2.</source>
        <translation>%2、%1 で Windows Installer により %3 を付けてインストールされます。</translation>
    </message>
    <message>
        <source>Handled by the installation type &quot;%3&quot; on %1 %2.</source>
        <translation>%2、%1 でインストールの種類 &quot;%3&quot; により処理されます。</translation>
    </message>
    <message>
        <source>every platform</source>
        <translation>すべてのプラットフォーム</translation>
    </message>
    <message>
        <source>every system</source>
        <translation>すべてのシステム</translation>
    </message>
    <message>
        <source>has the hash of this item</source>
        <translation>この項目のハッシュを持つこと</translation>
    </message>
    <message>
        <source>The file %1 exists</source>
        <translation>ファイル %1 が存在すること</translation>
    </message>
    <message>
        <source>A product with the upgrade code %1 is installed</source>
        <translation>アップグレード コード %1 の製品がインストールされていること</translation>
    </message>
    <message>
        <source>The registry holds %1</source>
        <translation>レジストリに %1 があること</translation>
    </message>
    <message>
        <source>The discovery &quot;%1&quot; finds %2</source>
        <translation>検出 &quot;%1&quot; で %2 が見つかること</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: a sentence without its full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 (only systems %2)</source>
        <translation>%1 (システム %2 のみ)</translation>
    </message>
    <message>
        <source>without a discovery in the manifest</source>
        <translation>マニフェストに検出の指定なしで</translation>
    </message>
    <message>
        <source>The file stays there when ccmsetup has ended.</source>
        <translation>ccmsetup の終了後も、ファイルはそこに残ります。</translation>
    </message>
</context>
<context>
    <name>ccm::ItemsView</name>
    <message>
        <source>Check &amp;signature...</source>
        <translation>署名を確認(&amp;S)...</translation>
    </message>
    <message>
        <source>Items of the manifest</source>
        <translation>マニフェストの項目</translation>
    </message>
    <message>
        <source>The files that ccmsetup looks for on a client and installs: which platforms and systems each applies to, how ccmsetup finds out whether it is there, and what it does if not. Below is the selected item in plain language.</source>
        <translation>ccmsetup がクライアントで探し、インストールするファイルです。それぞれが適用されるプラットフォームとシステム、存在するかどうかを ccmsetup が調べる方法、存在しない場合に行うことを示します。下に、選択した項目が平易な文で表示されます。</translation>
    </message>
    <message>
        <source>The manifest holds no items, so ccmsetup would find nothing in it to install. &quot;Whole file&quot; shows what it does hold.</source>
        <translation>マニフェストに項目がないため、ccmsetup がインストールするものは見つからない見込みです。実際の内容は &quot;ファイル全体&quot; に表示されます。</translation>
    </message>
    <message>
        <source>Copy file name</source>
        <translation>ファイル名をコピー</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>ハッシュをコピー</translation>
    </message>
    <message>
        <source>Copy XML</source>
        <translation>XML をコピー</translation>
    </message>
    <message>
        <source>Where the file lies beside the manifest</source>
        <translation>マニフェストの隣でのファイルの場所</translation>
    </message>
</context>
<context>
    <name>ccm::JsonFields</name>
    <message>
        <source>“%1” is not a key that Ccmscope knows; it was left out.</source>
        <translation>“%1” は Ccmscope に認識されないキーのため、除外しました。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” がありません。</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 ～ %2 の数値</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 ～ %2 の整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %n character(s)</source>
        <translation>
            <numerusform>最大 %n 文字のテキスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of at most %n element(s)</source>
        <translation>
            <numerusform>最大 %n 個の要素の一覧</numerusform>
        </translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>“%1” is %2; it must be %3.</source>
        <translation>“%1” は %2 ですが、%3 である必要があります。</translation>
    </message>
</context>
<context>
    <name>ccm::KnownFacts</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Windows %1, a workstation</source>
        <translation>Windows %1、ワークステーション</translation>
    </message>
    <message>
        <source>Windows %1, a domain controller</source>
        <translation>Windows %1、ドメイン コントローラー</translation>
    </message>
    <message>
        <source>Windows %1, a server</source>
        <translation>Windows %1、サーバー</translation>
    </message>
    <message>
        <source>Windows %1</source>
        <translation>Windows %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, says another source</source>
        <translation>%1 (別の情報源による)</translation>
    </message>
    <message>
        <source>Automatic upgrade is on</source>
        <translation>自動アップグレードはオン</translation>
    </message>
    <message>
        <source>Upgrade within days</source>
        <translation>アップグレードの日数</translation>
    </message>
    <message>
        <source>Servers are left out</source>
        <translation>サーバーは対象外</translation>
    </message>
    <message>
        <source>In the exclusion collection</source>
        <translation>除外コレクションに含まれる</translation>
    </message>
    <message>
        <source>Virtual desktops are left out</source>
        <translation>仮想デスクトップは対象外</translation>
    </message>
    <message>
        <source>Pre-production package</source>
        <translation>実稼働前パッケージ</translation>
    </message>
    <message>
        <source>Lowest client version</source>
        <translation>クライアントの最低バージョン</translation>
    </message>
    <message>
        <source>Expected package version</source>
        <translation>期待されるパッケージ バージョン</translation>
    </message>
    <message>
        <source>Installed client</source>
        <translation>インストール済みのクライアント</translation>
    </message>
    <message>
        <source>A client is installed</source>
        <translation>クライアントのインストール</translation>
    </message>
    <message>
        <source>client.msi on disk</source>
        <translation>ディスク上の client.msi</translation>
    </message>
    <message>
        <source>ccmsetup</source>
        <translation>ccmsetup</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Site version</source>
        <translation>サイトのバージョン</translation>
    </message>
    <message>
        <source>Stamped with /AlwaysExcludeUpgrade</source>
        <translation>/AlwaysExcludeUpgrade の印</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンド ライン</translation>
    </message>
    <message>
        <source>Languages changed</source>
        <translation>言語の変更</translation>
    </message>
    <message>
        <source>Language packs found</source>
        <translation>言語パックの有無</translation>
    </message>
    <message>
        <source>Client patches found</source>
        <translation>クライアント修正プログラムの有無</translation>
    </message>
    <message>
        <source>Client updates found</source>
        <translation>クライアント更新プログラムの有無</translation>
    </message>
    <message>
        <source>Endpoint Protection installed</source>
        <translation>インストール済みの Endpoint Protection</translation>
    </message>
    <message>
        <source>SCEPInstall.exe</source>
        <translation>SCEPInstall.exe</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>製品 %1</translation>
    </message>
    <message>
        <source>installed, version %1</source>
        <translation>インストール済み、バージョン %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
</context>
<context>
    <name>ccm::LimitsSection</name>
    <message>
        <source>Share of a link for the upgrade</source>
        <translation>アップグレードに使う回線の割合</translation>
    </message>
    <message>
        <source>How much of a link, and of a distribution point, clients may take in any hour. 80 % is our assumption: the rest is for everything else.</source>
        <translation>回線および配布ポイントのうち、クライアントがどの 1 時間にも使用してよい割合です。80 % は Ccmscope の仮定です。残りはその他すべてのためのものです。</translation>
    </message>
    <message>
        <source>How sure an answer has to be</source>
        <translation>答えに求める確実性</translation>
    </message>
    <message>
        <source>With what probability the fewest days keep every link within its limit. 95 % is our assumption.</source>
        <translation>最小の日数がすべての回線を上限内に保つ確率です。95 % は Ccmscope の仮定です。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of a lin&amp;k at most:</source>
        <translation>回線の最大割合(&amp;K):</translation>
    </message>
    <message>
        <source>With a &amp;certainty of:</source>
        <translation>確実性(&amp;C):</translation>
    </message>
    <message>
        <source>%1 % of a link, with a certainty of %2 %</source>
        <translation>回線の %1 %、確実性 %2 %</translation>
    </message>
</context>
<context>
    <name>ccm::LinkTableModel</name>
    <message>
        <source>Link or distribution point</source>
        <translation>回線または配布ポイント</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Capacity, Mbit/s</source>
        <translation>容量、Mbit/s</translation>
    </message>
    <message>
        <source>Limit, Mbit/s</source>
        <translation>上限、Mbit/s</translation>
    </message>
    <message>
        <source>Fullest hour</source>
        <translation>最も混む 1 時間</translation>
    </message>
    <message>
        <source>Expected, Mbit/s</source>
        <translation>予想、Mbit/s</translation>
    </message>
    <message>
        <source>High (p95), Mbit/s</source>
        <translation>高位 (p95)、Mbit/s</translation>
    </message>
    <message>
        <source>Overloaded in some hour</source>
        <translation>いずれかの 1 時間に過負荷</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>同時ダウンロード数</translation>
    </message>
</context>
<context>
    <name>ccm::LinksSection</name>
    <message>
        <source>Sites and their links</source>
        <translation>サイトとその回線</translation>
    </message>
    <message>
        <source>Distribution points</source>
        <translation>配布ポイント</translation>
    </message>
    <message>
        <source>A place behind one link: a site or a boundary group. The share of the link that clients may take is among the limits. What else is on the link is not counted: our assumption.</source>
        <translation>1 つの回線の先にある場所 (サイトまたは境界グループ) です。クライアントが使用してよい回線の割合は “上限” にあります。回線の他の通信は数えていません。これは Ccmscope の仮定です。</translation>
    </message>
    <message>
        <source>What a distribution point can send to clients at all. It is shared by all sites that it serves.</source>
        <translation>配布ポイントがクライアントに送信できる総量です。提供先のすべてのサイトで共有されます。</translation>
    </message>
    <message>
        <source>Say at each kind of clients which site it belongs to.</source>
        <translation>クライアントの区分ごとに、属するサイトを指定してください。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>サイト %1</translation>
    </message>
    <message>
        <source>DP%1</source>
        <translation>DP%1</translation>
    </message>
    <message>
        <source>None: no limit to keep</source>
        <translation>なし: 守るべき上限なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 個のサイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n distribution point(s)</source>
        <translation>
            <numerusform>%n 個の配布ポイント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LinksView</name>
    <message>
        <source>Links and distribution points</source>
        <translation>回線と配布ポイント</translation>
    </message>
    <message>
        <source>What each link and distribution point has to carry in its fullest hour, and its limit.</source>
        <translation>各回線と配布ポイントが最も混む 1 時間に担う量と、その上限です。</translation>
    </message>
    <message>
        <source>The plan names no links</source>
        <translation>計画に回線がありません</translation>
    </message>
    <message>
        <source>Add sites or distribution points under “Links” on the left, and say at the clients where they belong.</source>
        <translation>左側の “回線” でサイトまたは配布ポイントを追加し、クライアントで属する場所を指定してください。</translation>
    </message>
</context>
<context>
    <name>ccm::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ccm::LoadChart</name>
    <message>
        <source>Chart of a link&apos;s load</source>
        <translation>回線の負荷のグラフ</translation>
    </message>
    <message>
        <source>Chart of the load of %1</source>
        <translation>%1 の負荷のグラフ</translation>
    </message>
    <message>
        <source>Fullest: %1</source>
        <extracomment>of a chart as a whole: the hour in which most is transferred, and how much</extracomment>
        <translation>最も混む 1 時間: %1</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s expected, above the limit of %2 Mbit/s</source>
        <translation>予想 %1 Mbit/s、上限の %2 Mbit/s を超過</translation>
    </message>
    <message>
        <source>%1 Mbit/s expected; the limit is %2 Mbit/s</source>
        <translation>予想 %1 Mbit/s、上限は %2 Mbit/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time: what is expected then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Limit: %1 Mbit/s</source>
        <translation>上限: %1 Mbit/s</translation>
    </message>
</context>
<context>
    <name>ccm::LocalBias</name>
    <message>
        <source>Among other logs it is ordered as local time of this log&apos;s other records (%1 min).</source>
        <translation>他のログとの並び順では、このログの他のレコードの現地時刻として扱います (%1 分)。</translation>
    </message>
    <message>
        <source>Among other logs it is ordered as local time of %1 (%2 min).</source>
        <translation>他のログとの並び順では、%1 の現地時刻として扱います (%2 分)。</translation>
    </message>
</context>
<context>
    <name>ccm::LogActions</name>
    <message>
        <source>Previous error</source>
        <translation>前のエラー</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>次のエラー</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>Follow the end of the log (F in the list)</source>
        <translation>ログの末尾を追跡 (一覧で F)</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>読み取りを一時停止</translation>
    </message>
    <message>
        <source>Notify me of errors and of the end of a run</source>
        <translation>エラーと実行の終了を通知</translation>
    </message>
    <message>
        <source>A notification on the desktop for the first new error of each log that is followed, and when a run of ccmsetup ends</source>
        <translation>追跡中の各ログの最初の新しいエラーと、ccmsetup の実行の終了をデスクトップに通知します</translation>
    </message>
    <message>
        <source>Find...</source>
        <translation>検索...</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>フィルターへ移動</translation>
    </message>
    <message>
        <source>Look up an error code...</source>
        <translation>エラー コードを検索...</translation>
    </message>
    <message>
        <source>Highlight rules...</source>
        <translation>強調表示ルール...</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>レコードの詳細</translation>
    </message>
    <message>
        <source>Records over time</source>
        <translation>時間ごとのレコード</translation>
    </message>
    <message>
        <source>Wrap long text</source>
        <translation>長いテキストを折り返す</translation>
    </message>
    <message>
        <source>Set or remove a bookmark</source>
        <translation>ブックマークを設定または削除</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>次のブックマーク</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>前のブックマーク</translation>
    </message>
    <message>
        <source>Copy rows with the header</source>
        <translation>行をヘッダー付きでコピー</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>行を JSON としてコピー</translation>
    </message>
    <message>
        <source>Save these records...</source>
        <translation>これらのレコードを保存...</translation>
    </message>
    <message>
        <source>Open the log text in the clipboard</source>
        <translation>クリップボードのログ テキストを開く</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Times as written</source>
        <translation>書かれたままの時刻</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>UTC の時刻</translation>
    </message>
    <message>
        <source>Times in my zone</source>
        <translation>自分のゾーンの時刻</translation>
    </message>
    <message>
        <source>Look for new records every %1 ms</source>
        <translation>%1 ミリ秒ごとに新しいレコードを確認</translation>
    </message>
    <message>
        <source>Only the records that pass</source>
        <translation>通過したレコードのみ</translation>
    </message>
    <message numerus="yes">
        <source>And %n record(s) around each</source>
        <translation>
            <numerusform>さらに前後それぞれ %n 件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>When filtering, show</source>
        <translation>フィルター時の表示</translation>
    </message>
    <message>
        <source>How often to look</source>
        <translation>確認の頻度</translation>
    </message>
    <message>
        <source>Text that is not Unicode is</source>
        <translation>Unicode 以外のテキスト</translation>
    </message>
</context>
<context>
    <name>ccm::LogAlignment</name>
    <message>
        <source>The log differs first where it says &quot;%1&quot; and the prediction says &quot;%2&quot;.</source>
        <translation>ログは、ログで &quot;%1&quot;、予測で &quot;%2&quot; となっている箇所で最初に異なります。</translation>
    </message>
    <message>
        <source>The log has none of the predicted lines.</source>
        <translation>ログには予測された行が 1 つもありません。</translation>
    </message>
    <message numerus="yes">
        <source>The log has %n predicted line(s) and contradicts none.</source>
        <translation>
            <numerusform>ログには予測された行が %n 行あり、矛盾する行はありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LogDetails</name>
    <message>
        <source>[Cut here. The record has %1 characters; copying the log text copies all of it.]</source>
        <translation>[ここで切っています。レコードは %1 文字です。ログ テキストをコピーすると全体がコピーされます。]</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>メッセージの表示方法</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>インデント</translation>
    </message>
    <message>
        <source>JSON or XML in the message, on lines of its own</source>
        <translation>メッセージ内の JSON または XML を複数行に整形</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>The record as it is in the file, with marks for hidden characters</source>
        <translation>ファイルにあるままのレコード (非表示文字の印付き)</translation>
    </message>
    <message>
        <source>Message of the selected record</source>
        <translation>選択したレコードのメッセージ</translation>
    </message>
    <message>
        <source>Shows it in the client&apos;s story</source>
        <translation>クライアントの経緯の中で表示します</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Marks this record, so that it can be found again.</source>
        <translation>後で見つけられるように、このレコードに印を付けます。</translation>
    </message>
    <message>
        <source>Note of the bookmark</source>
        <translation>ブックマークのメモ</translation>
    </message>
    <message>
        <source>A note on this record. It is kept with the bookmark, and comes back when the log is opened again.</source>
        <translation>このレコードについてのメモです。ブックマークとともに保持され、ログを再度開くと復元されます。</translation>
    </message>
    <message>
        <source>Note; writing one sets the bookmark</source>
        <translation>メモ。入力するとブックマークが設定されます</translation>
    </message>
    <message>
        <source>Error codes in the message</source>
        <translation>メッセージ内のエラー コード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Look up this code</source>
        <translation>このコードを検索</translation>
    </message>
    <message>
        <source>The record has no text.</source>
        <translation>レコードにテキストがありません。</translation>
    </message>
    <message>
        <source>Select a record to read it in full.</source>
        <translation>レコードを選択すると、全文を読めます。</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>レコードを読み取り中です。</translation>
    </message>
    <message>
        <source>%1. Enter or a double click tells more.</source>
        <translation>%1。Enter キーまたはダブルクリックで詳細を表示します。</translation>
    </message>
</context>
<context>
    <name>ccm::LogFile</name>
    <message>
        <source>The system says: %1</source>
        <translation>システムの報告: %1</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>フォルダーです。</translation>
    </message>
    <message>
        <source>It is a device or a pipe, not a file.</source>
        <translation>ファイルではなく、デバイスまたはパイプです。</translation>
    </message>
</context>
<context>
    <name>ccm::LogFilterBar</name>
    <message>
        <source>Filter by log text, component or source</source>
        <translation>ログ テキスト、コンポーネント、またはソースでフィルター</translation>
    </message>
    <message>
        <source>How the filter is read</source>
        <translation>フィルターの解釈方法</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>Expression: words, &quot;phrases&quot;, /regular expressions/, component:ccmsetup, thread=1234, severity&gt;=warning, time&gt;=2013-09-10T22:00, AND, OR, NOT, parentheses.</source>
        <translation>式: 語、&quot;語句&quot;、/正規表現/、component:ccmsetup、thread=1234、severity&gt;=warning、time&gt;=2013-09-10T22:00、AND、OR、NOT、かっこ。</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Show which severities</source>
        <translation>表示する重大度</translation>
    </message>
    <message>
        <source>Hides records of other severities.</source>
        <translation>他の重大度のレコードを非表示にします。</translation>
    </message>
    <message>
        <source>Hides the records that do not pass. How the line is read, as a text, as a regular expression or as an expression, is chosen beside it. Esc clears the line.</source>
        <translation>通過しないレコードを非表示にします。入力行をテキスト、正規表現、式のどれとして解釈するかは、隣で選択します。Esc キーで入力行をクリアします。</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>すべての重大度</translation>
    </message>
    <message>
        <source>Without verbose</source>
        <translation>詳細を除く</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>%1 to %2 ✕</source>
        <extracomment>A span of time that is shown; the mark is that of a button which takes it away.</extracomment>
        <translation>%1 ～ %2 ✕</translation>
    </message>
    <message>
        <source>Only records from %1 to %2 are shown. Click to show all times again.</source>
        <translation>%1 ～ %2 のレコードだけを表示しています。クリックするとすべての時刻が再び表示されます。</translation>
    </message>
    <message>
        <source>%1 The list still shows what it showed before.</source>
        <translation>%1 一覧の表示は前のままです。</translation>
    </message>
</context>
<context>
    <name>ccm::LogFindBar</name>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Find in the log (F3 next, Shift+F3 previous)</source>
        <translation>ログ内を検索 (F3 で次、Shift+F3 で前)</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
</context>
<context>
    <name>ccm::LogFinder</name>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) found</source>
        <translation>
            <numerusform>%Ln 件のレコードが見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LogHeader</name>
    <message>
        <source>Columns of the log</source>
        <translation>ログの列</translation>
    </message>
    <message>
        <source>Info, damaged</source>
        <translation>情報、破損</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>ccm::LogHistogram</name>
    <message>
        <source>Records over time</source>
        <translation>時間ごとのレコード</translation>
    </message>
    <message>
        <source>How many records were written when, errors and warnings at the bottom. Drag over a span to see only its records; with the keys, Left and Right move, with Shift they select, Esc shows everything again.</source>
        <translation>いつ何件のレコードが書き込まれたかを示します。エラーと警告は下にあります。範囲をドラッグすると、そのレコードだけが表示されます。キーでは、左右キーで移動し、Shift キーを押しながらで選択し、Esc キーで再びすべてを表示します。</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A span of time: day, time, day (empty where it is the same), time</extracomment>
        <translation>%1、%2 ～ %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1、%2 ～ %3、%4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>レコード %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with times more than ten years off are not shown here.</source>
        <translation>
            <numerusform>10 年を超えてずれた時刻のレコード %n 件は、ここには表示されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No record has a time.</source>
        <translation>時刻のあるレコードがありません。</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>選択: %1</translation>
    </message>
</context>
<context>
    <name>ccm::LogMinimap</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search hit(s)</source>
        <translation>
            <numerusform>検索結果 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>ブックマーク %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of the log: %1</source>
        <translation>ログの概観: %1</translation>
    </message>
</context>
<context>
    <name>ccm::LogModel</name>
    <message>
        <source>Log text</source>
        <translation>ログ テキスト</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Date/Time</source>
        <translation>日付/時刻</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message numerus="yes">
        <source>The log begins earlier: %n older history file(s) are not shown, as no more than %1 are joined.</source>
        <translation>
            <numerusform>ログはこれより前に始まっています。結合できるのは %1 個までのため、古い履歴ファイル %n 個は表示されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolled over at %1, your time</source>
        <translation>%1 (お使いの時刻) にロール オーバー</translation>
    </message>
    <message>
        <source>Rolled over: a new file begins here</source>
        <translation>ロール オーバー: ここから新しいファイルが始まります</translation>
    </message>
    <message>
        <source>%1 (as written)</source>
        <translation>%1 (書かれたまま)</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <translation>%1、破損</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1、未完了</translation>
    </message>
</context>
<context>
    <name>ccm::LogPane</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Choose which logs are shown</source>
        <translation>表示するログを選択</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Filters that have a name</source>
        <translation>名前のあるフィルター</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Everything that can be done in a log</source>
        <translation>ログで実行できるすべての操作</translation>
    </message>
    <message>
        <source>No log is open</source>
        <translation>ログが開かれていません</translation>
    </message>
    <message>
        <source>Open a log file, a client folder or an archive of logs.</source>
        <translation>ログ ファイル、クライアントのフォルダー、またはログのアーカイブを開いてください。</translation>
    </message>
    <message>
        <source>Open logs...</source>
        <translation>ログを開く...</translation>
    </message>
    <message>
        <source>Open a client...</source>
        <translation>クライアントを開く...</translation>
    </message>
    <message>
        <source>There are no records yet</source>
        <translation>レコードはまだありません</translation>
    </message>
    <message>
        <source>The log is empty. Records are shown as soon as they are written.</source>
        <translation>ログは空です。レコードは書き込まれ次第、表示されます。</translation>
    </message>
    <message>
        <source>Cancelled: the records shown are still those of the filter before. Press Enter to filter after all.</source>
        <translation>キャンセルしました。表示されているレコードは前のフィルターのものです。フィルターを適用するには Enter キーを押してください。</translation>
    </message>
    <message>
        <source>Bookmarks can be set as soon as the whole log has been read.</source>
        <translation>ブックマークは、ログ全体の読み取りが終わると設定できます。</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>ログを読み取り中…</translation>
    </message>
    <message>
        <source>All logs</source>
        <extracomment>in the list of logs: all of them are shown</extracomment>
        <translation>すべてのログ</translation>
    </message>
    <message>
        <source>No log</source>
        <extracomment>in the list of logs: none of them is shown, until some are chosen</extracomment>
        <translation>ログなし</translation>
    </message>
    <message>
        <source>Logs: %1 of %2</source>
        <extracomment>a button that lists the logs: so many of them are shown</extracomment>
        <translation>ログ: %1 / %2</translation>
    </message>
    <message>
        <source>Logs: %1</source>
        <translation>ログ: %1</translation>
    </message>
    <message>
        <source>%1 does not exist yet. Its records are shown as soon as they are written.</source>
        <translation>%1 はまだ存在しません。レコードは書き込まれ次第、表示されます。</translation>
    </message>
    <message>
        <source>Reading was cancelled. What is shown is not all of it. Press F5 to read it again.</source>
        <translation>読み取りはキャンセルされました。表示されているのは全部ではありません。もう一度読み取るには F5 キーを押してください。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more log(s) cannot be read.</source>
        <translation>
            <numerusform>ほかに %n 個のログを読み取れません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is typed cannot be used as a filter. No record passes the filter before it, which is still in use.</source>
        <translation>入力された内容はフィルターとして使えません。引き続き使用している前のフィルターを通過するレコードはありません。</translation>
    </message>
    <message>
        <source>No record passes the filter. Press Esc in the filter line to show all records.</source>
        <translation>フィルターを通過するレコードはありません。すべてのレコードを表示するには、フィルター行で Esc キーを押してください。</translation>
    </message>
    <message>
        <source>Name:value, AND and OR are read as such in the mode &quot;Expression&quot; only.</source>
        <translation>名前:値、AND、OR がそのように解釈されるのは、モード &quot;式&quot; の場合だけです。</translation>
    </message>
    <message>
        <source>All logs are switched off. The button Logs switches them on.</source>
        <translation>すべてのログがオフになっています。「ログ」ボタンでオンにできます。</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation>読み取りはキャンセルされました</translation>
    </message>
    <message>
        <source>Press F5 to read the log again.</source>
        <translation>ログをもう一度読み取るには F5 キーを押してください。</translation>
    </message>
    <message>
        <source>None of the records shown is an error.</source>
        <translation>表示中のレコードにエラーはありません。</translation>
    </message>
    <message>
        <source>No other record shown is an error.</source>
        <translation>表示中の他のレコードにエラーはありません。</translation>
    </message>
    <message>
        <source>There is no error further down: this is the first one, from the top.</source>
        <translation>これより下にエラーはありません。これは先頭から数えて最初のエラーです。</translation>
    </message>
    <message>
        <source>There is no error further up: this is the last one, from the bottom.</source>
        <translation>これより上にエラーはありません。これは末尾から数えて最後のエラーです。</translation>
    </message>
    <message>
        <source>None of the records shown has a bookmark.</source>
        <translation>表示中のレコードにブックマークはありません。</translation>
    </message>
</context>
<context>
    <name>ccm::LogRecord</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 (not readable as a date and time)</source>
        <translation>%1 (日付と時刻として読み取れません)</translation>
    </message>
    <message>
        <source>%1, bias and UTC not known</source>
        <translation>%1、バイアスと UTC は不明</translation>
    </message>
    <message>
        <source>%1, bias %2 min, UTC not known</source>
        <translation>%1、バイアス %2 分、UTC は不明</translation>
    </message>
    <message>
        <source>%1, bias %2 min, UTC %3</source>
        <translation>%1、バイアス %2 分、UTC %3</translation>
    </message>
    <message>
        <source>Not a date and time that Ccmscope can read: it is shown as it stands in the log.</source>
        <translation>Ccmscope が読み取れる日付と時刻ではありません。ログにあるとおりに表示しています。</translation>
    </message>
    <message>
        <source>CMTrace record</source>
        <translation>CMTrace のレコード</translation>
    </message>
    <message>
        <source>record of a site server</source>
        <translation>サイト サーバーのレコード</translation>
    </message>
    <message>
        <source>line copied from CMTrace</source>
        <translation>CMTrace からコピーされた行</translation>
    </message>
    <message>
        <source>verbose log of Windows Installer</source>
        <translation>Windows Installer の詳細ログ</translation>
    </message>
    <message>
        <source>dated line, as CBS and DISM write</source>
        <translation>日付付きの行 (CBS や DISM の形式)</translation>
    </message>
    <message>
        <source>line of WindowsUpdate.log</source>
        <translation>WindowsUpdate.log の行</translation>
    </message>
    <message>
        <source>line of the PowerShell App Deployment Toolkit</source>
        <translation>PowerShell App Deployment Toolkit の行</translation>
    </message>
    <message>
        <source>line of text</source>
        <translation>テキストの行</translation>
    </message>
    <message>
        <source>This record is damaged: a part of it is missing in the file, or it was cut here because it is too long.</source>
        <translation>このレコードは破損しています。ファイルで一部が欠けているか、長すぎるためここで切られました。</translation>
    </message>
    <message>
        <source>The file ends inside this record; it may yet be completed.</source>
        <translation>ファイルはこのレコードの途中で終わっています。この後完成する可能性があります。</translation>
    </message>
    <message>
        <source>It holds bytes that are no text; they are shown as �.</source>
        <translation>テキストではないバイトが含まれています。� で表示しています。</translation>
    </message>
</context>
<context>
    <name>ccm::LogStatusLine</name>
    <message>
        <source>How far it is</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Go to the end of the log and follow it (End)</source>
        <translation>ログの末尾に移動して追跡 (End)</translation>
    </message>
    <message numerus="yes">
        <source>Reading was cancelled. These are the last %Ln record(s).</source>
        <translation>
            <numerusform>読み取りはキャンセルされました。これらは最後の %Ln 件のレコードです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is being read. These are its last %Ln record(s).</source>
        <translation>
            <numerusform>ログを読み取り中です。これらはその最後の %Ln 件のレコードです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読み取りはキャンセルされました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>レコード %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s)</source>
        <translation>
            <numerusform>ログ %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>エラー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>警告 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4</source>
        <extracomment>&quot;195 records in 3 logs, 1 error, 2 warnings&quot;</extracomment>
        <translation>%2、%1、%3、%4</translation>
    </message>
    <message>
        <source>Reading was cancelled. So far: %1</source>
        <translation>読み取りはキャンセルされました。そこまでの結果: %1</translation>
    </message>
    <message>
        <source>%1 Filtering…</source>
        <translation>%1 フィルター中…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) shown</source>
        <translation>
            <numerusform>表示中のレコード %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>UTC not known</source>
        <translation>UTC は不明</translation>
    </message>
    <message>
        <source>UTC = written + bias</source>
        <translation>UTC = 書かれた時刻 + バイアス</translation>
    </message>
    <message>
        <source>UTC = written − bias</source>
        <translation>UTC = 書かれた時刻 − バイアス</translation>
    </message>
    <message>
        <source>Between the selected records: %1</source>
        <translation>選択したレコードの間隔: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>新しいレコード %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::LogText</name>
    <message>
        <source>The file that held this text was deleted or written anew.</source>
        <translation>このテキストがあったファイルは、削除されたか、新たに書き込まれました。</translation>
    </message>
    <message>
        <source>Another file took the place of the one that held this text.</source>
        <translation>このテキストがあったファイルは、別のファイルに置き換えられました。</translation>
    </message>
    <message>
        <source>The file was cut short after it was read.</source>
        <translation>ファイルは読み取り後に切り詰められました。</translation>
    </message>
</context>
<context>
    <name>ccm::LogView</name>
    <message>
        <source>Log records</source>
        <translation>ログのレコード</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy log text</source>
        <translation>ログ テキストをコピー</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>ブックマークあり</translation>
    </message>
</context>
<context>
    <name>ccm::MainWindow</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>ペイン</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open a client&apos;s Windows folder</source>
        <translation>クライアントの Windows フォルダーを開く</translation>
    </message>
    <message>
        <source>Open a client&apos;s archive or logs</source>
        <translation>クライアントのアーカイブまたはログを開く</translation>
    </message>
    <message numerus="yes">
        <source>Following %n log(s)</source>
        <translation>
            <numerusform>%n 個のログを追跡中</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>読み取り中...</translation>
    </message>
    <message>
        <source>Reading %1 of %2...</source>
        <translation>%2 個中 %1 個目を読み取り中...</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>%1 を読み取り中...</translation>
    </message>
    <message>
        <source>Follow a log that is still to be written</source>
        <translation>これから書き込まれるログを追跡</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>Logs (*.log *.lo_ *.txt)</source>
        <translation>ログ (*.log *.lo_ *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>計画を開く</translation>
    </message>
    <message>
        <source>%1 Choose File &gt; Restore the case that was lost.</source>
        <translation>%1 [ファイル] &gt; [失われたケースを復元] を選択してください。</translation>
    </message>
    <message>
        <source>Compare with an earlier manifest</source>
        <translation>以前のマニフェストと比較</translation>
    </message>
    <message>
        <source>Open a site&apos;s manifest</source>
        <translation>サイトのマニフェストを開く</translation>
    </message>
    <message>
        <source>Save the difference</source>
        <translation>差異を保存</translation>
    </message>
    <message>
        <source>Save the state of the client</source>
        <translation>クライアントの状態を保存</translation>
    </message>
    <message>
        <source>Add a client, or a folder of clients</source>
        <translation>クライアント、またはクライアントのフォルダーを追加</translation>
    </message>
    <message>
        <source>Add archives of clients</source>
        <translation>クライアントのアーカイブを追加</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>比較を保存</translation>
    </message>
    <message>
        <source>Save the list of clients</source>
        <translation>クライアントの一覧を保存</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>開く(&amp;O)...</translation>
    </message>
    <message>
        <source>Open a manifest, logs, an archive or a plan</source>
        <translation>マニフェスト、ログ、アーカイブ、または計画を開く</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>フォルダーを開く(&amp;F)...</translation>
    </message>
    <message>
        <source>Open a client, a site or a folder of logs</source>
        <translation>クライアント、サイト、またはログのフォルダーを開く</translation>
    </message>
    <message>
        <source>Open &amp;address...</source>
        <translation>アドレスを開く(&amp;A)...</translation>
    </message>
    <message>
        <source>Open &amp;this computer as a client</source>
        <translation>このコンピューターをクライアントとして開く(&amp;T)</translation>
    </message>
    <message>
        <source>Follow a log to co&amp;me...</source>
        <translation>これから現れるログを追跡(&amp;L)...</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>最近のケース(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample case</source>
        <translation>サンプル ケースを開く(&amp;S)</translation>
    </message>
    <message>
        <source>R&amp;eload</source>
        <translation>再読み込み(&amp;E)</translation>
    </message>
    <message>
        <source>Shares and &amp;certificates...</source>
        <translation>共有と証明書(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Compare with an earlier &amp;manifest</source>
        <translation>以前のマニフェストと比較(&amp;M)</translation>
    </message>
    <message>
        <source>A &amp;file or an archive...</source>
        <translation>ファイルまたはアーカイブ(&amp;F)...</translation>
    </message>
    <message>
        <source>A f&amp;older...</source>
        <translation>フォルダー(&amp;O)...</translation>
    </message>
    <message>
        <source>An &amp;address...</source>
        <translation>アドレス(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find in this pane</source>
        <translation>このペイン内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Do or &amp;go to...</source>
        <translation>実行または移動(&amp;G)...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>進む(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>スタート ページ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <extracomment>how large all texts of the program are</extracomment>
        <translation>文字サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きくする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さくする(&amp;S)</translation>
    </message>
    <message>
        <source>Text of &amp;usual size</source>
        <translation>標準の文字サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>Se&amp;ttings...</source>
        <translation>設定(&amp;T)...</translation>
    </message>
    <message>
        <source>Check a file&apos;s &amp;signature...</source>
        <translation>ファイルの署名を確認(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>About this &amp;pane</source>
        <translation>このペインについて(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>キー割り当て(&amp;K)...</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <extracomment>of the menu Help: the next click on something says what it is for</extracomment>
        <translation>これは何?(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Explain this field</source>
        <translation>このフィールドの説明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About Ccmscope</source>
        <translation>Ccmscope について(&amp;A)</translation>
    </message>
    <message>
        <source>About Ccmscope</source>
        <translation>Ccmscope について</translation>
    </message>
    <message>
        <source>Ccmscope %1</source>
        <translation>Ccmscope %1</translation>
    </message>
    <message>
        <source>See into the automatic client upgrade of Configuration Manager.
Free software under the GNU General Public License, version 3 or later.
Not a product of Microsoft and not connected with it.</source>
        <translation>Configuration Manager のクライアントの自動アップグレードの内部を調べます。
GNU General Public License バージョン 3 以降に基づくフリー ソフトウェアです。
Microsoft の製品ではなく、Microsoft とは関係ありません。</translation>
    </message>
    <message>
        <source>Save the tab&amp;le...</source>
        <translation>表を保存(&amp;D)...</translation>
    </message>
    <message>
        <source>No table is shown that could be saved.</source>
        <translation>保存できる表が表示されていません。</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>language</comment>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Nothing can be written there: what is changed lasts until the program ends.</source>
        <translation>そこには書き込めません。変更は、プログラムが終了するまで有効です。</translation>
    </message>
    <message>
        <source>Everything is kept in this folder, because ccmscope.ini lies beside the program.</source>
        <translation>プログラムと同じ場所に ccmscope.ini があるため、すべてこのフォルダーに保存されます。</translation>
    </message>
    <message>
        <source>Open a client&apos;s Windows folder, or a copy of its logs</source>
        <translation>クライアントの Windows フォルダー、またはそのログのコピーを開く</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy lines of a log first.</source>
        <translation>クリップボードにテキストがありません。先にログの行をコピーしてください。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>ccm::MaintenanceModel</name>
    <message>
        <source>Day</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間数</translation>
    </message>
</context>
<context>
    <name>ccm::MaintenanceSection</name>
    <message>
        <source>Maintenance windows</source>
        <translation>メンテナンス期間</translation>
    </message>
    <message>
        <source>Clients are woken for them</source>
        <translation>そのためにクライアントを起動する</translation>
    </message>
    <message>
        <source>Clients are woken for maintenance windows</source>
        <translation>メンテナンス期間のためにクライアントを起動する</translation>
    </message>
    <message>
        <source>Weekly, by the clock of each client. With them only the download is spread, and the installation waits for the next window, as the documentation says (Microsoft, “Upgrade clients for Windows computers”). None is our assumption.</source>
        <translation>毎週、各クライアントの時計に従います。メンテナンス期間がある場合、文書のとおり、分散されるのはダウンロードだけで、インストールは次の期間を待ちます (Microsoft、“Upgrade clients for Windows computers”)。なしは Ccmscope の仮定です。</translation>
    </message>
    <message>
        <source>Wake-up proxy or Wake On LAN: who is off is switched on as a window opens. Off is our assumption; who is off then misses the window.</source>
        <translation>ウェイクアップ プロキシまたは Wake On LAN: 電源が切れているクライアントは、期間の開始時に起動されます。オフは Ccmscope の仮定です。その場合、電源が切れているクライアントはその期間を逃します。</translation>
    </message>
    <message>
        <source>None: clients install when they start</source>
        <translation>なし: クライアントは開始時にインストールする</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) a week</source>
        <translation>
            <numerusform>週に %n 個の期間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ManifestDiff</name>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>After a list of names; %1 is a number</extracomment>
        <translation>ほか %1 個</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (its size is not known here)</source>
        <translation>%1 (サイズはここでは不明)</translation>
    </message>
    <message>
        <source>%1 (their size is not known here)</source>
        <translation>%1 (サイズはここでは不明)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>%n 個の項目を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved</source>
        <translation>
            <numerusform>%n 個の項目を移動</numerusform>
        </translation>
    </message>
    <message>
        <source>the manifest itself changed: %1</source>
        <translation>マニフェスト自体を変更: %1</translation>
    </message>
    <message>
        <source>nothing to download again</source>
        <translation>再ダウンロードするものなし</translation>
    </message>
    <message>
        <source>to download again on every client</source>
        <translation>すべてのクライアントで再ダウンロード</translation>
    </message>
    <message>
        <source>to download again on every client it applies to</source>
        <translation>適用されるすべてのクライアントで再ダウンロード</translation>
    </message>
    <message>
        <source>to download where its discovery does not find what it asks for</source>
        <translation>検出で求めるものが見つからない場合にダウンロード</translation>
    </message>
    <message>
        <source>to download on clients that the manifests do not tell</source>
        <translation>マニフェストからはわからないクライアントでダウンロード</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added</source>
        <translation>
            <numerusform>%n 個の項目を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed</source>
        <translation>
            <numerusform>%n 個の項目を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No item changed; %n item(s) in another place.</source>
        <translation>
            <numerusform>項目の変更はありません。%n 個の項目の位置が変わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in another place</source>
        <translation>
            <numerusform>%n 個の項目の位置を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>No item changed.</source>
        <translation>項目の変更はありません。</translation>
    </message>
</context>
<context>
    <name>ccm::ManifestModel</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>It has parts that Ccmscope does not know.</source>
        <translation>Ccmscope に認識されていない部分があります。</translation>
    </message>
</context>
<context>
    <name>ccm::ManifestPane</name>
    <message>
        <source>Views of the manifest</source>
        <translation>マニフェストの表示</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Installation order</source>
        <translation>インストールの順序</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>その他のファイル</translation>
    </message>
    <message>
        <source>Where the manifest comes from</source>
        <translation>マニフェストの取得元</translation>
    </message>
    <message>
        <source>What the manifest is for</source>
        <translation>マニフェストの対象</translation>
    </message>
    <message>
        <source>No manifest is open</source>
        <translation>マニフェストが開かれていません</translation>
    </message>
    <message>
        <source>Open a ccmsetup.cab, a ccmsetup.xml or a site&apos;s Client folder.</source>
        <translation>ccmsetup.cab、ccmsetup.xml、またはサイトの Client フォルダーを開いてください。</translation>
    </message>
    <message>
        <source>Open a site...</source>
        <translation>サイトを開く...</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取り中</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>このファイルにはない</translation>
    </message>
    <message>
        <source>not recognised in this file</source>
        <translation>このファイルでは認識されない</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s). </source>
        <translation>
            <numerusform>%n 個の項目。 </numerusform>
        </translation>
    </message>
    <message>
        <source>Client version: %1. Minimum site version: %2.</source>
        <translation>クライアント バージョン: %1。サイトの最低バージョン: %2。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>ほか %n 個あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ManifestReader</name>
    <message numerus="yes">
        <source>A manifest may have %n items.</source>
        <translation>
            <numerusform>マニフェストの項目は %n 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>&quot;%1&quot; は true でも false でもありません。</translation>
    </message>
    <message>
        <source>Order=&quot;%1&quot; is not a number.</source>
        <translation>Order=&quot;%1&quot; は数値ではありません。</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; is not known to Ccmscope here; it is kept as it stands.</source>
        <translation>要素 &lt;%1&gt; はここでは Ccmscope に認識されていません。記載のまま保持します。</translation>
    </message>
    <message>
        <source>The item has no FileName.</source>
        <translation>項目に FileName がありません。</translation>
    </message>
    <message>
        <source>The FileHash of %1 is not a SHA-256 of 64 hexadecimal digits.</source>
        <translation>%1 の FileHash は、16 進数 64 桁の SHA-256 ではありません。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>行 %1: %2</translation>
    </message>
    <message>
        <source>There is more that Ccmscope does not know; it is not listed.</source>
        <translation>Ccmscope に認識されていないものがほかにもありますが、一覧にはありません。</translation>
    </message>
    <message>
        <source>Its root element is &lt;%1&gt;, but a client manifest has &lt;CcmSetup&gt;.</source>
        <translation>ルート要素は &lt;%1&gt; ですが、クライアント マニフェストでは &lt;CcmSetup&gt; です。</translation>
    </message>
    <message>
        <source>It is a program that holds no client manifest.</source>
        <translation>クライアント マニフェストを含まないプログラムです。</translation>
    </message>
    <message>
        <source>It is a log, not a client manifest.</source>
        <translation>ログであり、クライアント マニフェストではありません。</translation>
    </message>
    <message>
        <source>It is a web page, not a client manifest; servers send one to sign in, or instead of a file they do not have.</source>
        <translation>Web ページであり、クライアント マニフェストではありません。サーバーは、サインインを求めるとき、またはファイルがないときの代わりに Web ページを送信します。</translation>
    </message>
    <message>
        <source>It is neither a cabinet nor XML: a manifest is ccmsetup.cab or ccmsetup.xml.</source>
        <translation>キャビネットでも XML でもありません。マニフェストは ccmsetup.cab または ccmsetup.xml です。</translation>
    </message>
    <message>
        <source>The manifest holds no items.</source>
        <translation>マニフェストに項目がありません。</translation>
    </message>
    <message>
        <source>A manifest may have %1.</source>
        <translation>マニフェストは %1 までです。</translation>
    </message>
</context>
<context>
    <name>ccm::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>ccm::MessageStatements</name>
    <message>
        <source>State %1</source>
        <translation>状態 %1</translation>
    </message>
    <message>
        <source>State %1 of topic %2</source>
        <translation>トピック %2 の状態 %1</translation>
    </message>
    <message>
        <source>Its meaning is not known to Ccmscope</source>
        <translation>その意味は Ccmscope に認識されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
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
        <translation>%1(ddd)</translation>
    </message>
</context>
<context>
    <name>ccm::MsiFile</name>
    <message>
        <source>It is not a package of Windows Installer.</source>
        <translation>Windows Installer のパッケージではありません。</translation>
    </message>
    <message>
        <source>Its list of texts does not fit the texts.</source>
        <translation>テキストの一覧がテキストと合いません。</translation>
    </message>
    <message>
        <source>Its Property table is cut in the middle of a row.</source>
        <translation>Property テーブルが行の途中で切れています。</translation>
    </message>
    <message>
        <source>Its summary is damaged.</source>
        <translation>概要情報が破損しています。</translation>
    </message>
</context>
<context>
    <name>ccm::NextStep</name>
    <message>
        <source>The last record is of %1: nothing tells that ccmsetup still runs. Read the client&apos;s log as it is now.</source>
        <translation>最後のレコードは %1 のものです。ccmsetup がまだ実行中であることを示すものはありません。クライアントの現在のログを読み取ってください。</translation>
    </message>
    <message numerus="yes">
        <source>ccmsetup waits and tries again %n minute(s) after its last record.</source>
        <translation>
            <numerusform>ccmsetup は待機し、最後のレコードの %n 分後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the end of the run, or read the client&apos;s log as it is now.</source>
        <translation>実行の終了を待つか、クライアントの現在のログを読み取ってください。</translation>
    </message>
    <message>
        <source>Open the folder ccmsetup\Logs of the client, or a copy of it.</source>
        <translation>クライアントのフォルダー ccmsetup\Logs、またはそのコピーを開いてください。</translation>
    </message>
    <message>
        <source>Read the records of the log: what is known of them does not tell where the client is.</source>
        <translation>ログのレコードを読んでください。認識されている内容からは、クライアントがどの段階にあるかはわかりません。</translation>
    </message>
    <message>
        <source>The upgrade starts at %1 (local time of the client) if the computer is on.</source>
        <translation>コンピューターの電源が入っていれば、アップグレードは %1 (クライアントの現地時刻) に開始されます。</translation>
    </message>
    <message>
        <source>Nothing is left to do for this client.</source>
        <translation>このクライアントについて、残っている作業はありません。</translation>
    </message>
    <message>
        <source>Read the records before the end of the run: none of the failures that Ccmscope knows is told there.</source>
        <translation>実行の終了の前のレコードを読んでください。Ccmscope が認識する失敗は、そこには示されていません。</translation>
    </message>
</context>
<context>
    <name>ccm::NotesView</name>
    <message>
        <source>Notes of the case</source>
        <translation>ケースのメモ</translation>
    </message>
    <message>
        <source>What you found, what you tried, what is still to be asked. Saved with the case.</source>
        <translation>わかったこと、試したこと、これから確認すること。ケースと一緒に保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>The last %n character(s) will not be saved: the notes are too long.</source>
        <translation>
            <numerusform>メモが長すぎるため、最後の %n 文字は保存されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Notifier</name>
    <message>
        <source>Show the record</source>
        <translation>レコードを表示</translation>
    </message>
</context>
<context>
    <name>ccm::OrderView</name>
    <message>
        <source>What a client needs is installed from top to bottom.</source>
        <translation>クライアントに必要なものが、上から順にインストールされます。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are only placed in the ccmsetup folder, not run.</source>
        <translation>
            <numerusform>%n 個の項目は ccmsetup フォルダーに配置されるだけで、実行されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) share their order with others; which comes first is not said.</source>
        <translation>
            <numerusform>%n 個の項目は、他の項目と順序が同じです。どれが先かは示されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no order and stand at the end, in the order of the file.</source>
        <translation>
            <numerusform>%n 個の項目には順序がなく、ファイルの順序で末尾に並びます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Items in the order of installation</source>
        <translation>インストールの順序での項目</translation>
    </message>
    <message>
        <source>What is installed, in which order; what is only placed in the ccmsetup folder; what has no order.</source>
        <translation>何がどの順序でインストールされるか、何が ccmsetup フォルダーに配置されるだけか、何に順序がないかを示します。</translation>
    </message>
    <message>
        <source>The manifest holds no items.</source>
        <translation>マニフェストに項目がありません。</translation>
    </message>
</context>
<context>
    <name>ccm::OtherFileModel</name>
    <message>
        <source>Not here; the manifest names it</source>
        <translation>ここにない。マニフェストは示している</translation>
    </message>
    <message>
        <source>No item names it</source>
        <translation>示す項目なし</translation>
    </message>
    <message>
        <source>Item %1, in the manifest&apos;s folder</source>
        <extracomment>%1: numbers of items, joined by commas</extracomment>
        <translation>項目 %1、マニフェストのフォルダー内</translation>
    </message>
    <message>
        <source>Item %1</source>
        <extracomment>%1: numbers of items, joined by commas</extracomment>
        <translation>項目 %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Items of the manifest</source>
        <translation>マニフェストの項目</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
</context>
<context>
    <name>ccm::OtherFilesView</name>
    <message numerus="yes">
        <source>%n other file(s) lie beside the manifest.</source>
        <translation>
            <numerusform>マニフェストの隣にほかのファイルが %n 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) lie there too.</source>
        <translation>
            <numerusform>%n 個の項目もそこにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) lie elsewhere.</source>
        <translation>
            <numerusform>%n 個の項目は別の場所にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other files beside the manifest</source>
        <translation>マニフェストの隣にあるその他のファイル</translation>
    </message>
    <message>
        <source>What else lies in the cabinet or beside the file.</source>
        <translation>キャビネット内またはファイルの隣にあるその他のものです。</translation>
    </message>
    <message>
        <source>What lies beside the manifest is not known. Open the ccmsetup.cab or its folder to see the files that come with it.</source>
        <translation>マニフェストの隣に何があるかは不明です。付属のファイルを確認するには、ccmsetup.cab またはそのフォルダーを開いてください。</translation>
    </message>
</context>
<context>
    <name>ccm::OutcomeChange</name>
    <message>
        <source>%1 would come: %2, action: %3.</source>
        <translation>%1 が加わる見込みです。%2、処理: %3。</translation>
    </message>
    <message>
        <source>%1 would no longer be asked for.</source>
        <translation>%1 は求められなくなる見込みです。</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3, action: %4 instead of %5.</source>
        <translation>%1: %3 ではなく %2、処理: %5 ではなく %4。</translation>
    </message>
    <message>
        <source>Nothing would change for this client.</source>
        <translation>このクライアントでは何も変わらない見込みです。</translation>
    </message>
    <message numerus="yes">
        <source>The client itself would fare the same; %n item(s) would not.</source>
        <translation>
            <numerusform>クライアント自体の扱いは変わりませんが、%n 個の項目では変わる見込みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1 After: %2</source>
        <translation>変更前: %1 変更後: %2</translation>
    </message>
</context>
<context>
    <name>ccm::PackageSignature</name>
    <message>
        <source>Its streams are together larger than the file.</source>
        <translation>ストリームの合計がファイルより大きくなっています。</translation>
    </message>
    <message>
        <source>Its storages are nested too deeply.</source>
        <translation>ストレージの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>It has two streams that are called the signature.</source>
        <translation>署名という名前のストリームが 2 つあります。</translation>
    </message>
    <message>
        <source>The signature covers what the streams of the package hold, but not their names and sizes: the package has no stream MsiDigitalSignatureEx.</source>
        <translation>署名は、パッケージのストリームの内容を対象としていますが、その名前とサイズは対象としていません。パッケージにストリーム MsiDigitalSignatureEx がありません。</translation>
    </message>
</context>
<context>
    <name>ccm::PaneStack</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>読み込みをキャンセル</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>これは読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>ccm::Panes</name>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Upgrade window</source>
        <translation>アップグレード期間</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取り中</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>%1 の実行</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>A manifest without a cabinet is not signed</source>
        <translation>キャビネットのないマニフェストは署名されていません</translation>
    </message>
    <message>
        <source>Only ccmsetup.cab carries a signature. Open that to see by whom.</source>
        <translation>署名があるのは ccmsetup.cab だけです。署名者を確認するには、それを開いてください。</translation>
    </message>
    <message>
        <source>Signature: cannot be read</source>
        <translation>署名: 読み取れません</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <comment>few words: how it stands</comment>
        <translation>署名: %1</translation>
    </message>
</context>
<context>
    <name>ccm::PasswordDialog</name>
    <message>
        <source>Password of the archive</source>
        <translation>アーカイブのパスワード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>It is used for this opening only, and kept nowhere.</source>
        <translation>今回開くためだけに使用し、どこにも保存しません。</translation>
    </message>
</context>
<context>
    <name>ccm::PeFile</name>
    <message>
        <source>It is no program or library of Windows.</source>
        <translation>Windows のプログラムでもライブラリでもありません。</translation>
    </message>
    <message>
        <source>Its optional header is too short.</source>
        <translation>オプション ヘッダーが短すぎます。</translation>
    </message>
    <message>
        <source>Its optional header is neither of PE32 nor of PE32+.</source>
        <translation>オプション ヘッダーが PE32 のものでも PE32+ のものでもありません。</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n section(s).</source>
        <translation>
            <numerusform>セクションが %n 個を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its resources point to a place that is not in the file.</source>
        <translation>リソースがファイル内にない場所を指しています。</translation>
    </message>
    <message numerus="yes">
        <source>A folder of its resources has more than %n part(s).</source>
        <translation>
            <numerusform>リソースのフォルダーの要素が %n 個を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its version resource has more than %n byte(s).</source>
        <translation>
            <numerusform>バージョン リソースが %n バイトを超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its resources are not three levels deep.</source>
        <translation>リソースの階層が 3 段階ではありません。</translation>
    </message>
</context>
<context>
    <name>ccm::PhaseModel</name>
    <message>
        <source>line %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>行 %1 ～ %2</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>ccm::PhasesCsv</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始元</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>最後の行</translation>
    </message>
</context>
<context>
    <name>ccm::PlanCheck</name>
    <message>
        <source>This must be a number from %1 to %2.</source>
        <translation>%1 ～ %2 の数値である必要があります。</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>%1 ～ %2 の整数である必要があります。</translation>
    </message>
    <message>
        <source>This must be a date and a time that the calendar has.</source>
        <translation>暦に存在する日付と時刻である必要があります。</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this system knows.</source>
        <translation>“%1” は、このシステムで認識されるタイム ゾーンではありません。</translation>
    </message>
    <message numerus="yes">
        <source>A window of %n day(s) is longer than the 31 that are usual.</source>
        <translation>
            <numerusform>%n 日の期間は、通常の 31 日より長くなっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first hours are as long as the window; clients draw in the 24 hours after them.</source>
        <translation>最初の時間が期間と同じ長さのため、クライアントはその後の 24 時間から抽選します。</translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n kind(s) of clients.</source>
        <translation>
            <numerusform>計画のクライアントの区分は最大 %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This must be a day, a start, and an end within 24 hours after it.</source>
        <translation>曜日、開始、およびその後 24 時間以内の終了である必要があります。</translation>
    </message>
    <message>
        <source>The site “%1” of “%2” is not among the plan&apos;s sites.</source>
        <translation>“%2” のサイト “%1” は、計画のサイトに含まれていません。</translation>
    </message>
    <message>
        <source>The clients of “%1” are never on and will not start.</source>
        <translation>“%1” のクライアントは電源が入ることがなく、開始しません。</translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n site(s).</source>
        <translation>
            <numerusform>計画のサイトは最大 %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>With 0 at all times, nothing is ever downloaded.</source>
        <translation>常に 0 の場合、何もダウンロードされません。</translation>
    </message>
    <message>
        <source>This must be a time from 00:00 to 23:59.</source>
        <translation>00:00 ～ 23:59 の時刻である必要があります。</translation>
    </message>
    <message>
        <source>The link of “%1” carries nothing; any client that downloads overloads it.</source>
        <translation>“%1” の回線の容量がありません。ダウンロードするクライアントがあれば過負荷になります。</translation>
    </message>
    <message>
        <source>The distribution point “%1” of “%2” is not among those of the plan.</source>
        <translation>“%2” の配布ポイント “%1” は、計画の配布ポイントに含まれていません。</translation>
    </message>
    <message>
        <source>“%1” stands in the list more than once.</source>
        <translation>“%1” は一覧に複数回あります。</translation>
    </message>
    <message>
        <source>This must be a day of the week.</source>
        <translation>曜日である必要があります。</translation>
    </message>
</context>
<context>
    <name>ccm::PlanComparisonModel</name>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>この計画</translation>
    </message>
    <message>
        <source>The other plan</source>
        <translation>もう一方の計画</translation>
    </message>
</context>
<context>
    <name>ccm::PlanDesk</name>
    <message>
        <source>&amp;Plan</source>
        <translation>計画(&amp;P)</translation>
    </message>
    <message>
        <source>Compare with a plan file</source>
        <translation>計画ファイルと比較</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>計画 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the plan?</source>
        <translation>計画を保存しますか?</translation>
    </message>
    <message>
        <source>The plan has been changed and is not saved.</source>
        <translation>計画は変更されており、保存されていません。</translation>
    </message>
    <message>
        <source>The plan is not saved: one of its inputs is not possible. It is marked on the left.</source>
        <translation>計画は保存されていません。入力の 1 つがあり得ない値です。その入力は左側に示してあります。</translation>
    </message>
    <message>
        <source>Open a site and a client to take it from their comparison.</source>
        <translation>サイトとクライアントを開くと、その比較から値を取得できます。</translation>
    </message>
    <message>
        <source>Nothing differs or misses on the open client: there is nothing to add up.</source>
        <translation>開いているクライアントには、異なるものも不足しているものもありません。合計するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that differ or are missing on the open client: %1.</source>
        <translation>
            <numerusform>開いているクライアントで異なる、または不足しているファイル %n 個: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is of unknown size and not counted.</source>
        <translation>
            <numerusform>そのうち %n 個はサイズが不明で、含まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n item(s) it is not known whether they would be downloaded.</source>
        <translation>
            <numerusform>%n 個の項目については、ダウンロードされるかどうか不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use the %n day(s) of the open client&apos;s policy</source>
        <translation>
            <numerusform>開いているクライアントのポリシーの %n 日を使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the days of the open client&apos;s policy</source>
        <translation>開いているクライアントのポリシーの日数を使用</translation>
    </message>
    <message numerus="yes">
        <source>%n opened client(s)</source>
        <translation>
            <numerusform>開いたクライアント %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) of other times than the plan&apos;s were left out.</source>
        <translation>
            <numerusform>計画の期間外の時刻 %n 件は除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read.</source>
        <translation>
            <numerusform>%n 行を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>A plan for a week</source>
        <translation>1 週間の計画</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>開く(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>名前を付けて保存(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Keep this plan to compare</source>
        <translation>この計画を比較用に保持(&amp;K)</translation>
    </message>
    <message>
        <source>Compare with a plan &amp;file...</source>
        <translation>計画ファイルと比較(&amp;F)...</translation>
    </message>
    <message>
        <source>RandomizeMaxDays, as the management point told the client that is open.</source>
        <translation>RandomizeMaxDays。開いているクライアントに管理ポイントが伝えた値です。</translation>
    </message>
    <message>
        <source>Lay the opened &amp;clients over it</source>
        <translation>開いたクライアントを重ねる(&amp;C)</translation>
    </message>
    <message>
        <source>The moments that they drew and when they were done: of the client that is open and of those in the list of Compare.</source>
        <translation>クライアントが抽選した時刻と完了した時刻です。開いているクライアントと、「比較」の一覧にあるクライアントが対象です。</translation>
    </message>
    <message>
        <source>Lay a list of &amp;done clients over it...</source>
        <translation>完了したクライアントの一覧を重ねる(&amp;D)...</translation>
    </message>
    <message>
        <source>Open a list of clients that are done</source>
        <translation>完了したクライアントの一覧を開く</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>一覧 (*.csv *.txt *.tsv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;Take it away again</source>
        <translation>重ね合わせを解除(&amp;T)</translation>
    </message>
    <message>
        <source>Save the c&amp;hart...</source>
        <translation>グラフを保存(&amp;H)...</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Save a &amp;report...</source>
        <translation>レポートを保存(&amp;R)...</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>ページ (*.html);;テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>計画を保存</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>計画 (*.json)</translation>
    </message>
</context>
<context>
    <name>ccm::PlanFigures</name>
    <message>
        <source>The window must end at least a day after it opens.</source>
        <translation>期間の終わりは、開始の 1 日後以降である必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>A window has at most %n day(s).</source>
        <translation>
            <numerusform>期間は最大 %n 日です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::PlanInputs</name>
    <message>
        <source>Name of the plan</source>
        <translation>計画の名前</translation>
    </message>
    <message>
        <source>How the plan is called in reports and comparisons.</source>
        <translation>レポートや比較での計画の名前です。</translation>
    </message>
    <message>
        <source>Clients and links from a preset</source>
        <translation>プリセットのクライアントと回線</translation>
    </message>
    <message>
        <source>Replaces clients and links by typical ones; the window stays. All their numbers are our assumptions, to begin with.</source>
        <translation>クライアントと回線を典型的なものに置き換えます。期間はそのままです。数値はすべて、出発点としての Ccmscope の仮定です。</translation>
    </message>
    <message>
        <source>Upgrade window</source>
        <translation>アップグレード期間</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>メンテナンス期間</translation>
    </message>
    <message>
        <source>How clients draw</source>
        <translation>クライアントの抽選方法</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
</context>
<context>
    <name>ccm::PlanPresets</name>
    <message>
        <source>1,000 clients</source>
        <translation>1,000 台のクライアント</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>25,000 clients</source>
        <translation>25,000 台のクライアント</translation>
    </message>
    <message>
        <source>150,000 clients</source>
        <translation>150,000 台のクライアント</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>常時稼働</translation>
    </message>
    <message>
        <source>Clients that are always on</source>
        <translation>常時稼働のクライアント</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>オフィス</translation>
    </message>
    <message>
        <source>Office PCs</source>
        <translation>オフィスの PC</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>サービス デスク</translation>
    </message>
    <message>
        <source>Virtual desktops</source>
        <translation>仮想デスクトップ</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>ノート PC</translation>
    </message>
    <message>
        <source>Three sites on thin links</source>
        <translation>細い回線の 3 サイト</translation>
    </message>
    <message>
        <source>Branch office</source>
        <translation>支社</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>工場</translation>
    </message>
    <message>
        <source>Plant office</source>
        <translation>工場の事務所</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支店</translation>
    </message>
</context>
<context>
    <name>ccm::PlanReader</name>
    <message>
        <source>the IANA name of a time zone that this system knows, such as Europe/Berlin</source>
        <translation>Europe/Berlin のような、このシステムで認識される IANA タイム ゾーン名</translation>
    </message>
    <message>
        <source>a local time without a zone, such as 2026-11-30T00:00:00</source>
        <translation>2026-11-30T00:00:00 のような、ゾーンなしの現地時刻</translation>
    </message>
    <message>
        <source>“opening” does not exist in %1, where clocks skip it; %2 is used.</source>
        <translation>“opening” は、時計が飛ばすため %1 に存在しません。%2 を使用します。</translation>
    </message>
    <message>
        <source>“always”, “office8x5”, “office10x5”, “laptop” or “vdi”</source>
        <translation>“always”、“office8x5”、“office10x5”、“laptop”、“vdi” のいずれか</translation>
    </message>
    <message>
        <source>a day, a start and an end, such as [&quot;mon&quot;, &quot;08:00&quot;, &quot;20:00&quot;]</source>
        <translation>[&quot;mon&quot;, &quot;08:00&quot;, &quot;20:00&quot;] のような、曜日、開始、終了</translation>
    </message>
    <message>
        <source>“always”, “office8x5”, “office10x5”, “laptop”, “vdi” or an object with “weekly”</source>
        <translation>“always”、“office8x5”、“office10x5”、“laptop”、“vdi”、または “weekly” を含むオブジェクト</translation>
    </message>
    <message>
        <source>“servers”, “collection” or “inactive”</source>
        <translation>“servers”、“collection”、“inactive” のいずれか</translation>
    </message>
    <message>
        <source>a time from 00:00 to 24:00</source>
        <translation>00:00 ～ 24:00 の時刻</translation>
    </message>
    <message>
        <source>above 0 where “kbitPerSecond” is 0</source>
        <translation>“kbitPerSecond” が 0 の場合は 0 より大きい値</translation>
    </message>
    <message>
        <source>“comparison”, or missing</source>
        <translation>“comparison”、または指定なし</translation>
    </message>
    <message>
        <source>a day of the week from “mon” to “sun”</source>
        <translation>“mon” ～ “sun” の曜日</translation>
    </message>
    <message>
        <source>a time from 00:00 to 23:59</source>
        <translation>00:00 ～ 23:59 の時刻</translation>
    </message>
    <message>
        <source>“remaining” or “full”</source>
        <translation>“remaining” または “full”</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>The plan names no “timeZone”; its times are taken as UTC.</source>
        <translation>計画に “timeZone” がありません。時刻は UTC とみなします。</translation>
    </message>
    <message>
        <source>A plan file has at most %1 bytes.</source>
        <translation>計画ファイルは最大 %1 バイトです。</translation>
    </message>
    <message>
        <source>It is not JSON: %1.</source>
        <translation>JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>A plan file holds one JSON object.</source>
        <translation>計画ファイルの内容は 1 つの JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>Its “schema” is not 1.</source>
        <translation>“schema” が 1 ではありません。</translation>
    </message>
</context>
<context>
    <name>ccm::PlanReport</name>
    <message>
        <source>Upgrade window</source>
        <translation>アップグレード期間</translation>
    </message>
    <message>
        <source>Upgrade window: %1</source>
        <translation>アップグレード期間: %1</translation>
    </message>
    <message>
        <source>our default</source>
        <translation>Ccmscope の既定値</translation>
    </message>
    <message>
        <source>as the plan states</source>
        <translation>計画の記載どおり</translation>
    </message>
    <message>
        <source>the files that differ or are missing on a compared client</source>
        <translation>比較したクライアントで異なる、または不足しているファイル</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>計画</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1 to %2, %3</source>
        <translation>
            <numerusform>%n 日間、%1 ～ %2、%3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each client (%2)</source>
        <translation>クライアントごとに %1 (%2)</translation>
    </message>
    <message>
        <source>Maintenance window: %1 %2, %3 hours</source>
        <translation>メンテナンス期間: %1 %2、%3 時間</translation>
    </message>
    <message>
        <source>Compared with another plan</source>
        <translation>別の計画との比較</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>前提となる事項</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>文書化済み</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>What was seen of the roll-out</source>
        <translation>展開の実績</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>Other numbers of days</source>
        <translation>他の日数</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>Starts over time; the numbers stand under “Day by day”.</source>
        <translation>時間ごとの開始。数値は “日別” にあります。</translation>
    </message>
    <message>
        <source>Starts over time</source>
        <translation>時間ごとの開始</translation>
    </message>
</context>
<context>
    <name>ccm::PlanText</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 ～ %3</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>常時稼働</translation>
    </message>
    <message>
        <source>on Mon to Fri 09:00 to 17:00</source>
        <translation>月～金 09:00 ～ 17:00 に稼働</translation>
    </message>
    <message>
        <source>on Mon to Fri 08:00 to 18:00</source>
        <translation>月～金 08:00 ～ 18:00 に稼働</translation>
    </message>
    <message>
        <source>laptops, on Mon to Fri 08:00 to 18:00</source>
        <translation>ノート PC、月～金 08:00 ～ 18:00 に稼働</translation>
    </message>
    <message>
        <source>virtual desktops, on Mon to Fri 07:00 to 19:00</source>
        <translation>仮想デスクトップ、月～金 07:00 ～ 19:00 に稼働</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 に稼働</translation>
    </message>
    <message>
        <source>Clients without a name</source>
        <translation>名前のないクライアント</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>サイト %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never on</source>
        <translation>稼働なし</translation>
    </message>
    <message>
        <source>%1, used on %2 % of these days</source>
        <translation>%1、それらの日の %2 % に使用</translation>
    </message>
    <message>
        <source>excluded: servers are not upgraded</source>
        <translation>除外: サーバーはアップグレードしない</translation>
    </message>
    <message>
        <source>excluded: in the exclusion collection</source>
        <translation>除外: 除外コレクションに含まれる</translation>
    </message>
    <message>
        <source>excluded: inactive</source>
        <translation>除外: 非アクティブ</translation>
    </message>
    <message>
        <source>The plan has no clients.</source>
        <translation>計画にクライアントがありません。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
</context>
<context>
    <name>ccm::PlansView</name>
    <message>
        <source>Figures of both plans</source>
        <translation>両方の計画の数値</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>この計画を保持</translation>
    </message>
    <message>
        <source>Keeps the plan as it is now, to compare what you change next with it.</source>
        <translation>次に行う変更と比較するために、計画を現在のまま保持します。</translation>
    </message>
    <message>
        <source>Compare with a file...</source>
        <translation>ファイルと比較...</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Goes on with the other plan and compares with this one.</source>
        <translation>もう一方の計画に移り、この計画と比較します。</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>この計画</translation>
    </message>
    <message>
        <source>The other plan</source>
        <translation>もう一方の計画</translation>
    </message>
    <message>
        <source>No other plan to compare with</source>
        <translation>比較する別の計画がありません</translation>
    </message>
    <message>
        <source>Keep this plan and change something, or take one from a file.</source>
        <translation>この計画を保持してから何かを変更するか、ファイルから計画を選択してください。</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (現在)</translation>
    </message>
    <message>
        <source>%1 (kept)</source>
        <translation>%1 (保持)</translation>
    </message>
</context>
<context>
    <name>ccm::PointModel</name>
    <message>
        <source>Distribution point</source>
        <translation>配布ポイント</translation>
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
        <translation>%1: &quot;allowed&quot; の値は true または false です。&quot;%2&quot; は使えません。修正されるまで、ネットワーク アクセスは禁止されます。</translation>
    </message>
    <message>
        <source>%1: The file cannot be read or understood. Until it is mended, network access is forbidden.</source>
        <translation>%1: ファイルを読み取れないか、解釈できません。修正されるまで、ネットワーク アクセスは禁止されます。</translation>
    </message>
    <message>
        <source>The administrator of this computer has forbidden network access (%1).</source>
        <translation>このコンピューターの管理者がネットワーク アクセスを禁止しています (%1)。</translation>
    </message>
    <message>
        <source>Network access is switched off in the settings of Ccmscope.</source>
        <translation>ネットワーク アクセスは Ccmscope の設定でオフになっています。</translation>
    </message>
</context>
<context>
    <name>ccm::PredictedLog</name>
    <message>
        <source>Nothing tells the Windows folder of the client, so paths keep their %windir%.</source>
        <translation>クライアントの Windows フォルダーを示すものがないため、パスの %windir% はそのまま残しています。</translation>
    </message>
    <message>
        <source>Some items are not known well enough for lines of their own.</source>
        <translation>一部の項目は、個別の行を作れるほどには情報がありません。</translation>
    </message>
    <message>
        <source>No published log of 2012 tells how an item that does not apply is worded, so those lines are missing.</source>
        <translation>適用されない項目の表記を示す 2012 の公開ログがないため、それらの行はありません。</translation>
    </message>
    <message>
        <source>client.msi is put into a folder whose name is made up at that moment, so the lines with its path are missing.</source>
        <translation>client.msi は、その時に名前が決められるフォルダーに置かれるため、そのパスを含む行はありません。</translation>
    </message>
    <message>
        <source>The words are those of the current branch, because nothing tells the version of ccmsetup.</source>
        <translation>文言は Current Branch のものです。ccmsetup のバージョンを示すものがないためです。</translation>
    </message>
    <message>
        <source>The words are those of 2012 SP1, because ccmsetup is version %1.</source>
        <translation>文言は 2012 SP1 のものです。ccmsetup がバージョン %1 であるためです。</translation>
    </message>
    <message>
        <source>The words are those of the current branch, because ccmsetup is version %1.</source>
        <translation>文言は Current Branch のものです。ccmsetup がバージョン %1 であるためです。</translation>
    </message>
    <message>
        <source>How ccmsetup words that it installs or upgrades the client is not known from a published log, so that line is missing.</source>
        <translation>ccmsetup がクライアントのインストールまたはアップグレードをどう記録するかは、公開されたログからは不明なため、その行はありません。</translation>
    </message>
    <message>
        <source>What happens to the client is not known, so its lines are missing.</source>
        <translation>クライアントがどう扱われるかは不明なため、その行はありません。</translation>
    </message>
    <message>
        <source>How ccmsetup words that it stops for this reason is not known from a published log, so that line is missing.</source>
        <translation>ccmsetup がこの理由による停止をどう記録するかは、公開されたログからは不明なため、その行はありません。</translation>
    </message>
</context>
<context>
    <name>ccm::PredictedLogModel</name>
    <message>
        <source>as predicted</source>
        <translation>予測どおり</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>最初の相違</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>not predicted</source>
        <translation>予測なし</translation>
    </message>
    <message>
        <source>wording seen in a log of this generation</source>
        <translation>この世代のログで確認された文言</translation>
    </message>
    <message>
        <source>wording of the other generation; may be missing</source>
        <translation>別の世代の文言。ない可能性あり</translation>
    </message>
    <message>
        <source>if downloads and installations succeed</source>
        <translation>ダウンロードとインストールが成功した場合</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較結果</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確実性</translation>
    </message>
</context>
<context>
    <name>ccm::PredictedView</name>
    <message>
        <source>%1 The run in the log began at %2; what it changed on the client, the prediction finds done already.</source>
        <extracomment>%1: what differs; %2: date and time</extracomment>
        <translation>%1 ログの実行は %2 に始まりました。その実行がクライアントで変更したことは、予測では既に完了しているものとして扱われます。</translation>
    </message>
    <message>
        <source>Prediction and log</source>
        <translation>予測とログ</translation>
    </message>
    <message>
        <source>Notes on the prediction</source>
        <translation>予測についての注記</translation>
    </message>
    <message>
        <source>Predicted and logged lines</source>
        <translation>予測された行と記録された行</translation>
    </message>
    <message>
        <source>The lines that the run would write, beside those of the last such run in the logs.</source>
        <translation>実行が書き込む見込みの行を、ログにある最後の同種の実行の行と並べて表示します。</translation>
    </message>
    <message>
        <source>No log of such a run was opened, so there is nothing to compare the prediction with.</source>
        <translation>そのような実行のログが開かれていないため、予測と比較するものがありません。</translation>
    </message>
</context>
<context>
    <name>ccm::ProgramSignature</name>
    <message>
        <source>It is no program or library of Windows.</source>
        <translation>Windows のプログラムでもライブラリでもありません。</translation>
    </message>
    <message>
        <source>Its optional header is neither of PE32 nor of PE32+.</source>
        <translation>オプション ヘッダーが PE32 のものでも PE32+ のものでもありません。</translation>
    </message>
    <message>
        <source>Its optional header is too short.</source>
        <translation>オプション ヘッダーが短すぎます。</translation>
    </message>
    <message>
        <source>A signature in it has a length that does not fit its table.</source>
        <translation>中の署名の長さが、その表と合いません。</translation>
    </message>
    <message>
        <source>It has more signatures than Ccmscope reads.</source>
        <translation>署名の数が、Ccmscope の読み取る範囲を超えています。</translation>
    </message>
    <message>
        <source>Its table of signatures holds an entry of an unknown kind, which was left out.</source>
        <translation>署名の表に種類の不明なエントリがあり、除外しました。</translation>
    </message>
    <message>
        <source>Its header says that the signature lies at byte %1 with %2 bytes, which is not a place in this file after the header.</source>
        <translation>ヘッダーによると署名はバイト %1 から %2 バイトですが、そこはこのファイルのヘッダーより後の場所ではありません。</translation>
    </message>
    <message>
        <source>Its signature is larger than Ccmscope reads.</source>
        <translation>署名が Ccmscope の読み取る大きさを超えています。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) follow the signature, and no signature covers them.</source>
        <translation>
            <numerusform>署名の後に %n バイトがあり、どの署名の対象にもなっていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::ProgressLine</name>
    <message>
        <source>Share of the download that has been transferred</source>
        <translation>ダウンロードのうち転送済みの割合</translation>
    </message>
    <message>
        <source>Shows the last record of it</source>
        <translation>その最後のレコードを表示します</translation>
    </message>
</context>
<context>
    <name>ccm::ProtectionStatements</name>
    <message>
        <source>Started by</source>
        <translation>開始元</translation>
    </message>
    <message>
        <source>SCEPInstall.exe looked at</source>
        <translation>調べた SCEPInstall.exe</translation>
    </message>
    <message>
        <source>Found installed</source>
        <translation>検出したインストール</translation>
    </message>
    <message>
        <source>Lower than the installer</source>
        <translation>インストーラーより低い</translation>
    </message>
    <message>
        <source>Installation started</source>
        <translation>インストールの開始</translation>
    </message>
    <message>
        <source>Result of the installer</source>
        <translation>インストーラーの結果</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>State message sent</source>
        <translation>送信した状態メッセージ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Installed successfully</source>
        <translation>正常にインストール済み</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>%1, by the installer that succeeded</source>
        <translation>%1、成功したインストーラーによる</translation>
    </message>
    <message>
        <source>Version after</source>
        <translation>以後のバージョン</translation>
    </message>
    <message>
        <source>SCEPInstall.exe on disk</source>
        <translation>ディスク上の SCEPInstall.exe</translation>
    </message>
</context>
<context>
    <name>ccm::Punctuation</name>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list, with the space that follows</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a sentence, with the space that follows</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: words that make a sentence; behind them the mark that ends one</extracomment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>ccm::QuestionBar</name>
    <message>
        <source>&amp;Run:</source>
        <translation>実行(&amp;R):</translation>
    </message>
    <message>
        <source>Kind of run</source>
        <translation>実行の種類</translation>
    </message>
    <message>
        <source>An automatic upgrade (/AutoUpgrade), the scheduled task (/UpgradeWinTask) and a manual run treat the same client differently.</source>
        <translation>自動アップグレード (/AutoUpgrade)、スケジュールされたタスク (/UpgradeWinTask)、手動の実行では、同じクライアントの扱いが異なります。</translation>
    </message>
    <message>
        <source>Automatic upgrade run</source>
        <translation>自動アップグレードの実行</translation>
    </message>
    <message>
        <source>Scheduled task run</source>
        <translation>スケジュールされたタスクの実行</translation>
    </message>
    <message>
        <source>Manual ccmsetup</source>
        <translation>手動の ccmsetup</translation>
    </message>
    <message>
        <source>Suppose something instead of what is known, and see what would follow</source>
        <translation>わかっていることの代わりに何かを仮定し、その結果を確認</translation>
    </message>
    <message>
        <source>The site has the earlier manifest</source>
        <translation>サイトには以前のマニフェストがある</translation>
    </message>
    <message>
        <source>The client is installed again by an administrative action</source>
        <translation>クライアントは管理操作により再インストールされる</translation>
    </message>
    <message>
        <source>ccmsetup is given /IgnoreSkipUpgrade</source>
        <translation>ccmsetup に /IgnoreSkipUpgrade を付ける</translation>
    </message>
    <message>
        <source>Suppose &amp;nothing</source>
        <translation>仮定なし(&amp;N)</translation>
    </message>
    <message>
        <source>The site leaves &amp;servers out</source>
        <translation>サイトはサーバーを対象外にする(&amp;S)</translation>
    </message>
    <message>
        <source>As its last answer says</source>
        <translation>最後の応答のとおり</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Suppose an installed version</source>
        <translation>インストール済みのバージョンを仮定</translation>
    </message>
    <message>
        <source>Version of the client that is installed, for example 5.00.9122.1000:</source>
        <translation>インストールされているクライアントのバージョン (例: 5.00.9122.1000):</translation>
    </message>
    <message>
        <source>&amp;What if (something is supposed)</source>
        <translation>仮定(&amp;W) (設定あり)</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>仮定(&amp;W)</translation>
    </message>
    <message>
        <source>The client.msi on its disk is what is installed (version %1)</source>
        <translation>ディスク上の client.msi がインストールされている (バージョン %1)</translation>
    </message>
    <message>
        <source>&amp;Assume that %1 is installed</source>
        <translation>%1 がインストールされていると仮定(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing tells which version is installed; the client.msi on its disk is version %1.</source>
        <translation>インストールされているバージョンを示すものはありません。ディスク上の client.msi はバージョン %1 です。</translation>
    </message>
    <message>
        <source>Version %1 of the client is installed…</source>
        <translation>バージョン %1 のクライアントがインストールされている…</translation>
    </message>
    <message>
        <source>Another version of the client is installed…</source>
        <translation>別のバージョンのクライアントがインストールされている…</translation>
    </message>
</context>
<context>
    <name>ccm::ReadManifest</name>
    <message>
        <source>The folder holds neither ccmsetup.cab nor ccmsetup.xml.</source>
        <translation>フォルダーに ccmsetup.cab も ccmsetup.xml もありません。</translation>
    </message>
    <message>
        <source>Addresses are not fetched; copy the file first.</source>
        <translation>アドレスからは取得しません。先にファイルをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>ccm::Reality</name>
    <message>
        <source>too few to tell</source>
        <translation>判断するには少なすぎます</translation>
    </message>
    <message>
        <source>as forecast</source>
        <translation>予測どおり</translation>
    </message>
    <message>
        <source>ahead of the forecast</source>
        <translation>予測より先行</translation>
    </message>
    <message>
        <source>behind the forecast</source>
        <translation>予測より遅れ</translation>
    </message>
    <message>
        <source>not plausible under the forecast</source>
        <translation>予測のもとでは考えにくい</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <extracomment>A moment as in &quot;Thu 10 Sep 22:04&quot;</extracomment>
        <translation>M月d日(ddd) HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n drawn moment(s): %1.</source>
        <translation>
            <numerusform>抽選された時刻 %n 件: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean rank: p = %1; spread (Kolmogorov-Smirnov): p = %2.</source>
        <translation>平均順位: p = %1、ばらつき (Kolmogorov-Smirnov): p = %2。</translation>
    </message>
    <message>
        <source>%1 of %2 clients were done by %3, and %4 were expected: %5.</source>
        <translation>%3 までに %2 台中 %1 台のクライアントが完了しました。予想は %4 台でした: %5。</translation>
    </message>
    <message>
        <source>How many (binomial test): p = %1; when (Kolmogorov-Smirnov): p = %2.</source>
        <translation>数 (二項検定): p = %1、時期 (Kolmogorov-Smirnov): p = %2。</translation>
    </message>
    <message>
        <source>The plan has no clients to compare this client with.</source>
        <translation>計画に、このクライアントと比較するクライアントがありません。</translation>
    </message>
    <message>
        <source>This client drew %1; %2 % of the clients will have started by then.</source>
        <translation>このクライアントは %1 を抽選しました。それまでにクライアントの %2 % が開始している見込みです。</translation>
    </message>
</context>
<context>
    <name>ccm::RecordFields</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 (UTC%2)</source>
        <comment>date and time, hours from UTC</comment>
        <translation>%1 (UTC%2)</translation>
    </message>
    <message>
        <source>none was written.</source>
        <translation>書かれていません。</translation>
    </message>
    <message>
        <source>%1 min; UTC = written + bias.</source>
        <translation>%1 分。UTC = 書かれた時刻 + バイアス。</translation>
    </message>
    <message>
        <source>%1 min; UTC = written − bias.</source>
        <translation>%1 分。UTC = 書かれた時刻 − バイアス。</translation>
    </message>
    <message>
        <source>%1 min; its sign is not known.</source>
        <translation>%1 分。その符号は不明です。</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>種類なし</translation>
    </message>
    <message>
        <source>type &quot;%1&quot;</source>
        <translation>種類 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>severity, type</comment>
        <translation>%1 (%2)。</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3, length %4 bytes</source>
        <translation>%1、行 %2、バイト %3、長さ %4 バイト</translation>
    </message>
    <message>
        <source>%1, line not known, byte %2, length %3 bytes</source>
        <translation>%1、行は不明、バイト %2、長さ %3 バイト</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>書かれた時刻:</translation>
    </message>
    <message>
        <source>UTC:</source>
        <translation>UTC:</translation>
    </message>
    <message>
        <source>My zone:</source>
        <translation>自分のゾーン:</translation>
    </message>
    <message>
        <source>Component:</source>
        <translation>コンポーネント:</translation>
    </message>
    <message>
        <source>Thread:</source>
        <translation>スレッド:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>ソース:</translation>
    </message>
    <message>
        <source>Bias:</source>
        <translation>バイアス:</translation>
    </message>
    <message>
        <source>Severity:</source>
        <translation>重大度:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>形式:</translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>ログ:</translation>
    </message>
</context>
<context>
    <name>ccm::RedactionDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save table...</source>
        <translation>表を保存(&amp;S)...</translation>
    </message>
    <message>
        <source>Names in the bundle</source>
        <translation>バンドル内の名前</translation>
    </message>
    <message>
        <source>These names will be replaced in everything that the bundle holds, the same one by the same stand-in. Take the check away from what may stay. Names are found by the text around them, so some may be missed: look through the bundle before you pass it on.</source>
        <translation>これらの名前は、バンドルに含まれるすべてのもので置き換えられ、同じ名前は同じ代替名になります。残してもよいものはチェックを外してください。名前は周囲のテキストから検出されるため、見落としがあり得ます。渡す前にバンドルに目を通してください。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter of the names</source>
        <translation>名前のフィルター</translation>
    </message>
    <message>
        <source>Names to be replaced</source>
        <translation>置き換える名前</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>独自の語</translation>
    </message>
    <message>
        <source>A word that is to be replaced as well</source>
        <translation>さらに置き換える語</translation>
    </message>
    <message>
        <source>The table of stand-ins is not in the bundle. Keep it to understand answers.</source>
        <translation>代替名の表はバンドルに含まれません。回答を理解するために保管してください。</translation>
    </message>
    <message>
        <source>&amp;Write bundle</source>
        <translation>バンドルを書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>Looking for names...</source>
        <translation>名前を検索中...</translation>
    </message>
    <message>
        <source>No name was found</source>
        <translation>名前は見つかりませんでした</translation>
    </message>
    <message>
        <source>Add words below that are to be replaced, or write the bundle as it is.</source>
        <translation>置き換える語を下に追加するか、バンドルをそのまま書き込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in the bundle:</source>
        <extracomment>above a list of them</extracomment>
        <translation>
            <numerusform>%n 個のファイルはバンドルに含まれません:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n name(s) will be replaced.</source>
        <translation>
            <numerusform>%n 個中 %1 個の名前が置き換えられます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::RedactionModel</name>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>拇印</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>独自の語</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>MAC address</source>
        <extracomment>the hardware address of a network adapter</extracomment>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、行 %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>最初の出現</translation>
    </message>
    <message>
        <source>It is an ordinary word or a number too: it is replaced only where the text around it says that it is a name.</source>
        <translation>通常の語または数値でもあります。周囲のテキストから名前だとわかる場所でだけ置き換えられます。</translation>
    </message>
</context>
<context>
    <name>ccm::ReportDesk</name>
    <message>
        <source>Save a re&amp;port of the case...</source>
        <translation>ケースのレポートを保存(&amp;P)...</translation>
    </message>
    <message>
        <source>Copy the case for a tic&amp;ket</source>
        <translation>ケースをチケット用にコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Pr&amp;int a report of the case...</source>
        <translation>ケースのレポートを印刷(&amp;I)...</translation>
    </message>
    <message>
        <source>Print previe&amp;w of the report...</source>
        <translation>レポートの印刷プレビュー(&amp;W)...</translation>
    </message>
    <message>
        <source>Save a report of the case</source>
        <translation>ケースのレポートを保存</translation>
    </message>
    <message>
        <source>Page (*.html);;Document (*.pdf);;Text for a ticket (*.md)</source>
        <translation>ページ (*.html);;ドキュメント (*.pdf);;チケット用テキスト (*.md)</translation>
    </message>
    <message>
        <source>%1: A report is saved as .html, .pdf or .md; the name has to end so.</source>
        <translation>%1: レポートは .html、.pdf、.md のいずれかで保存されます。名前の末尾をそのいずれかにしてください。</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>レポートを保存しました: %1</translation>
    </message>
    <message>
        <source>The case is on the clipboard, as Markdown for a ticket.</source>
        <translation>ケースを、チケット用の Markdown としてクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Print a report of the case</source>
        <translation>ケースのレポートを印刷</translation>
    </message>
    <message>
        <source>The printer does not take the report.</source>
        <translation>プリンターがレポートを受け付けません。</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>レポートをプリンターに送りました。</translation>
    </message>
    <message>
        <source>Print preview of the report</source>
        <translation>レポートの印刷プレビュー</translation>
    </message>
    <message>
        <source>Writing the report...</source>
        <translation>レポートを書き込み中...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Report of the case</source>
        <translation>ケースのレポート</translation>
    </message>
</context>
<context>
    <name>ccm::ReportDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>ccm::RowCopier</name>
    <message>
        <source>More than %L1 records cannot be copied at once; a filter makes them fewer.</source>
        <translation>%L1 件を超えるレコードを一度にコピーすることはできません。フィルターを使うと減らせます。</translation>
    </message>
</context>
<context>
    <name>ccm::RowMenu</name>
    <message>
        <source>Show only &quot;%1&quot;</source>
        <translation>&quot;%1&quot; のみ表示</translation>
    </message>
    <message>
        <source>Hide &quot;%1&quot;</source>
        <translation>&quot;%1&quot; を非表示</translation>
    </message>
</context>
<context>
    <name>ccm::RowSaver</name>
    <message>
        <source>More than %L1 records cannot be saved at once; a filter makes them fewer.</source>
        <translation>一度に保存できるのは %L1 件までです。フィルターで件数を減らしてください。</translation>
    </message>
    <message>
        <source>Save these records</source>
        <translation>これらのレコードを保存</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;Table for scripts (*.json)</source>
        <translation>スプレッドシート用の表 (*.csv);;スクリプト用の表 (*.json)</translation>
    </message>
</context>
<context>
    <name>ccm::Rule</name>
    <message>
        <source>The last run in the log found that it applies.</source>
        <translation>ログの最後の実行は、適用されると判断しました。</translation>
    </message>
    <message>
        <source>The last run in the log found that it does not apply.</source>
        <translation>ログの最後の実行は、適用されないと判断しました。</translation>
    </message>
    <message>
        <source>Whether the platform %1 of the manifest is the platform %2 of this client is not known.</source>
        <translation>マニフェストのプラットフォーム %1 がこのクライアントのプラットフォーム %2 であるかどうかは不明です。</translation>
    </message>
    <message>
        <source>It is for the platform %1, whose client.msi lies on this client.</source>
        <translation>プラットフォーム %1 用です。その client.msi がこのクライアントにあります。</translation>
    </message>
    <message>
        <source>It is for the platform %1. The client.msi that lies on this client is that of %2.</source>
        <translation>プラットフォーム %1 用です。このクライアントにある client.msi は %2 のものです。</translation>
    </message>
    <message>
        <source>The client is taken to run on %1, because the client.msi of it lies there; no log tells.</source>
        <translation>クライアントは %1 で動作しているとみなします。その client.msi があるためで、ログでは示されていません。</translation>
    </message>
    <message>
        <source>It is for each platform.</source>
        <translation>すべてのプラットフォーム用です。</translation>
    </message>
    <message>
        <source>It is for the platform %1, and nothing tells the platform of this client.</source>
        <translation>プラットフォーム %1 用です。このクライアントのプラットフォームを示すものはありません。</translation>
    </message>
    <message>
        <source>It is for the platform %1, on which this client runs.</source>
        <translation>プラットフォーム %1 用です。このクライアントはそのプラットフォームで動作しています。</translation>
    </message>
    <message>
        <source>It is for the platform %1, as the manifest says. This client runs on %2.</source>
        <translation>マニフェストによると、プラットフォーム %1 用です。このクライアントは %2 で動作しています。</translation>
    </message>
    <message>
        <source>It is for each system.</source>
        <translation>すべてのシステム用です。</translation>
    </message>
    <message>
        <source>The manifest limits it to the system %1, which Ccmscope cannot check.</source>
        <translation>マニフェストでシステム %1 に限定されていますが、Ccmscope では確認できません。</translation>
    </message>
    <message>
        <source>The item is for another platform</source>
        <translation>項目は別のプラットフォーム用</translation>
    </message>
    <message>
        <source>The item is for another system</source>
        <translation>項目は別のシステム用</translation>
    </message>
    <message>
        <source>No client is installed.</source>
        <translation>クライアントはインストールされていません。</translation>
    </message>
    <message>
        <source>The installed version %1 is not lower than %2.</source>
        <translation>インストール済みのバージョン %1 は %2 より低くありません。</translation>
    </message>
    <message>
        <source>The site&apos;s client is of another build than the installed one.</source>
        <translation>サイトのクライアントは、インストール済みのものとは別のビルドです。</translation>
    </message>
    <message>
        <source>The site&apos;s client is of the same build as the installed one.</source>
        <translation>サイトのクライアントは、インストール済みのものと同じビルドです。</translation>
    </message>
    <message>
        <source>The installed version %1 is lower than %2.</source>
        <translation>インストール済みのバージョン %1 は %2 より低いです。</translation>
    </message>
    <message>
        <source>The site&apos;s package is taken as bringing no patches, updates or languages that the client lacks; the manifest does not tell.</source>
        <translation>サイトのパッケージは、クライアントにない修正プログラム、更新、言語を含まないとみなします。マニフェストでは示されていません。</translation>
    </message>
    <message>
        <source>The site&apos;s package has files in %1, which ccmsetup applies in the same run.</source>
        <translation>サイトのパッケージの %1 にはファイルがあり、ccmsetup はそれを同じ実行で適用します。</translation>
    </message>
    <message>
        <source>The site&apos;s package has nothing in %1.</source>
        <translation>サイトのパッケージの %1 には何もありません。</translation>
    </message>
    <message>
        <source>The last run found files in %1 of the site&apos;s package.</source>
        <translation>最後の実行は、サイトのパッケージの %1 にファイルを見つけました。</translation>
    </message>
    <message>
        <source>The last run found nothing in %1 of the site&apos;s package.</source>
        <translation>最後の実行は、サイトのパッケージの %1 に何も見つけませんでした。</translation>
    </message>
    <message>
        <source>Nothing tells whether the site&apos;s package has files in %1.</source>
        <translation>サイトのパッケージの %1 にファイルがあるかどうかを示すものはありません。</translation>
    </message>
    <message>
        <source>The site&apos;s client is older than %1, from which on ClientUpdate is looked at.</source>
        <translation>サイトのクライアントは、ClientUpdate が調べられるようになった %1 より古いものです。</translation>
    </message>
    <message>
        <source>The languages of the client change.</source>
        <translation>クライアントの言語が変わります。</translation>
    </message>
    <message>
        <source>The languages of the client do not change, as the last run found.</source>
        <translation>最後の実行の結果によると、クライアントの言語は変わりません。</translation>
    </message>
    <message>
        <source>Nothing tells whether the languages of the client change.</source>
        <translation>クライアントの言語が変わるかどうかを示すものはありません。</translation>
    </message>
    <message>
        <source>The required version is already installed, and the installation is forced, so ccmsetup fetches client.msi again and repairs the client.</source>
        <translation>必要なバージョンは既にインストールされていますが、インストールが強制されるため、ccmsetup は client.msi を再取得してクライアントを修復します。</translation>
    </message>
    <message>
        <source>The installation is not forced.</source>
        <translation>インストールは強制されません。</translation>
    </message>
    <message>
        <source>The required version of the client is already installed, so a run of the scheduled task fetches client.msi again and repairs it.</source>
        <translation>必要なバージョンのクライアントは既にインストールされているため、スケジュールされたタスクの実行は client.msi を再取得して修復します。</translation>
    </message>
    <message>
        <source>The scheduled task does not start this run.</source>
        <translation>この実行は、スケジュールされたタスクによって開始されるものではありません。</translation>
    </message>
    <message>
        <source>The required version of the client is already installed, so an automatic upgrade run skips it.</source>
        <translation>必要なバージョンのクライアントは既にインストールされているため、自動アップグレードの実行はこれをスキップします。</translation>
    </message>
    <message>
        <source>This is no automatic upgrade run.</source>
        <translation>これは自動アップグレードの実行ではありません。</translation>
    </message>
    <message>
        <source>What a manual run does about a client whose version is already installed is not known.</source>
        <translation>手動の実行が、そのバージョンが既にインストールされているクライアントをどう扱うかは不明です。</translation>
    </message>
    <message>
        <source>No client is installed</source>
        <translation>クライアントは未インストール</translation>
    </message>
    <message>
        <source>A lower build of the client is installed</source>
        <translation>より低いビルドのクライアントがインストール済み</translation>
    </message>
    <message>
        <source>A lower revision of the same build of the client is installed</source>
        <translation>同じビルドのより低いリビジョンのクライアントがインストール済み</translation>
    </message>
    <message>
        <source>The installation is forced</source>
        <translation>インストールが強制される</translation>
    </message>
    <message>
        <source>The package brings patches</source>
        <translation>パッケージに修正プログラムがある</translation>
    </message>
    <message>
        <source>The package brings language packs</source>
        <translation>パッケージに言語パックがある</translation>
    </message>
    <message>
        <source>The package brings updates</source>
        <translation>パッケージに更新がある</translation>
    </message>
    <message>
        <source>The languages of the client change</source>
        <translation>クライアントの言語が変わる</translation>
    </message>
    <message>
        <source>The same or a newer client is installed, and the task runs</source>
        <translation>同じかより新しいクライアントがインストール済みで、タスクによる実行</translation>
    </message>
    <message>
        <source>The same or a newer client is installed, and the run is automatic</source>
        <translation>同じかより新しいクライアントがインストール済みで、自動の実行</translation>
    </message>
    <message>
        <source>The same or a newer client is installed, and the run is manual</source>
        <translation>同じかより新しいクライアントがインストール済みで、手動の実行</translation>
    </message>
    <message>
        <source>The last run in the log did not find it and went on to install; what came of that is not told.</source>
        <translation>ログの最後の実行は、これを検出せずにインストールに進みました。その結果は示されていません。</translation>
    </message>
    <message>
        <source>Ccmscope does not know how ccmsetup looks for a discovery of the type %1.</source>
        <translation>種類 %1 の検出を ccmsetup がどのように行うかは、Ccmscope に認識されていません。</translation>
    </message>
    <message>
        <source>The manifest does not say how ccmsetup looks for it.</source>
        <translation>ccmsetup がこれをどのように探すかは、マニフェストに示されていません。</translation>
    </message>
    <message>
        <source>What was opened does not hold the client&apos;s ccmsetup folder.</source>
        <translation>開いたものに、クライアントの ccmsetup フォルダーは含まれていません。</translation>
    </message>
    <message>
        <source>What was opened holds only logs of the client&apos;s ccmsetup folder.</source>
        <translation>開いたものに含まれるのは、クライアントの ccmsetup フォルダーのうちログだけです。</translation>
    </message>
    <message>
        <source>The last run in the log found the file.</source>
        <translation>ログの最後の実行は、ファイルを見つけました。</translation>
    </message>
    <message>
        <source>The last run in the log found no such file.</source>
        <translation>ログの最後の実行は、そのファイルを見つけませんでした。</translation>
    </message>
    <message>
        <source>The file is there, and the manifest asks for no more.</source>
        <translation>ファイルは存在し、マニフェストはそれ以上を求めていません。</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>ファイルは存在します。</translation>
    </message>
    <message>
        <source>What was opened does not hold %1.</source>
        <translation>開いたものに %1 は含まれていません。</translation>
    </message>
    <message>
        <source>%1 is not in what could be read; some of what was opened could not.</source>
        <translation>読み取れたものの中に %1 はありません。開いたものの一部は読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 is not on the client.</source>
        <translation>%1 はクライアントにありません。</translation>
    </message>
    <message>
        <source>The file whose hash is to be compared was not opened.</source>
        <translation>ハッシュを比較するファイルが開かれていません。</translation>
    </message>
    <message>
        <source>The manifest names no hash to compare with.</source>
        <translation>マニフェストは比較するハッシュを示していません。</translation>
    </message>
    <message>
        <source>The hash of the file on the client could not be read.</source>
        <translation>クライアントのファイルのハッシュを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The hash is the one that the manifest names.</source>
        <translation>ハッシュはマニフェストが示すものです。</translation>
    </message>
    <message>
        <source>The hash differs: the manifest names %1, the file on the client has %2 instead.</source>
        <translation>ハッシュが異なります。マニフェストが示すのは %1 ですが、クライアントのファイルは %2 です。</translation>
    </message>
    <message>
        <source>Its version %1 fulfils %2 %3.</source>
        <translation>バージョン %1 は %2 %3 を満たします。</translation>
    </message>
    <message>
        <source>Its version %1 is lower than %2.</source>
        <translation>バージョン %1 は %2 より低いです。</translation>
    </message>
    <message>
        <source>Its version %1 does not fulfil %2 %3.</source>
        <translation>バージョン %1 は %2 %3 を満たしません。</translation>
    </message>
    <message>
        <source>Ccmscope does not know the condition %1 %2 %3.</source>
        <translation>条件 %1 %2 %3 は Ccmscope に認識されていません。</translation>
    </message>
    <message>
        <source>The version %1 that the manifest asks for is no version.</source>
        <translation>マニフェストが求めるバージョン %1 は、バージョンではありません。</translation>
    </message>
    <message>
        <source>The file on the client has no version that could be read.</source>
        <translation>クライアントのファイルに、読み取れるバージョンがありません。</translation>
    </message>
    <message>
        <source>Ccmscope does not know the operator %1.</source>
        <translation>演算子 %1 は Ccmscope に認識されていません。</translation>
    </message>
    <message>
        <source>The file says two versions, %1 and %2, and only one of them fulfils %3 %4.</source>
        <translation>ファイルは 2 つのバージョン %1 と %2 を示しており、%3 %4 を満たすのはその一方だけです。</translation>
    </message>
    <message>
        <source>The last run in the log found its version good enough.</source>
        <translation>ログの最後の実行は、バージョンが十分であると判断しました。</translation>
    </message>
    <message>
        <source>The last run in the log found its version not good enough.</source>
        <translation>ログの最後の実行は、バージョンが十分ではないと判断しました。</translation>
    </message>
    <message>
        <source>The file whose version is to be compared was not opened.</source>
        <translation>バージョンを比較するファイルが開かれていません。</translation>
    </message>
    <message>
        <source>A product with the upgrade code %1 is installed.</source>
        <translation>アップグレード コード %1 の製品がインストールされています。</translation>
    </message>
    <message>
        <source>No product with the upgrade code %1 was installed when the log looked.</source>
        <translation>ログで調べた時点で、アップグレード コード %1 の製品はインストールされていませんでした。</translation>
    </message>
    <message>
        <source>The last run in the log detected it.</source>
        <translation>ログの最後の実行は、これを検出しました。</translation>
    </message>
    <message>
        <source>The last run in the log did not detect it.</source>
        <translation>ログの最後の実行は、これを検出しませんでした。</translation>
    </message>
    <message>
        <source>ccmsetup asks Windows Installer for the upgrade code %1. Files do not tell.</source>
        <translation>ccmsetup は Windows Installer にアップグレード コード %1 を照会します。ファイルからはわかりません。</translation>
    </message>
    <message>
        <source>Nothing tells the version of the installed product.</source>
        <translation>インストール済みの製品のバージョンを示すものはありません。</translation>
    </message>
    <message>
        <source>The last run in the log detected it in the registry.</source>
        <translation>ログの最後の実行は、これをレジストリで検出しました。</translation>
    </message>
    <message>
        <source>The last run in the log did not detect it in the registry.</source>
        <translation>ログの最後の実行は、これをレジストリで検出しませんでした。</translation>
    </message>
    <message>
        <source>ccmsetup looks into the registry at %1. Files do not tell.</source>
        <translation>ccmsetup はレジストリの %1 を調べます。ファイルからはわかりません。</translation>
    </message>
    <message>
        <source>A client.msi lies in the ccmsetup folder.</source>
        <translation>ccmsetup フォルダーに client.msi があります。</translation>
    </message>
    <message>
        <source>No client.msi lies in the ccmsetup folder; ccmsetup may have deleted it when it ended.</source>
        <translation>ccmsetup フォルダーに client.msi はありません。ccmsetup が終了時に削除した可能性があります。</translation>
    </message>
    <message>
        <source>How to look for the item is not known</source>
        <translation>項目の探し方が不明</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>ファイルがない</translation>
    </message>
    <message>
        <source>The hash of the file differs</source>
        <translation>ファイルのハッシュが異なる</translation>
    </message>
    <message>
        <source>The version of the file is not good enough</source>
        <translation>ファイルのバージョンが不十分</translation>
    </message>
    <message>
        <source>The product is not installed</source>
        <translation>製品が未インストール</translation>
    </message>
    <message>
        <source>The version of the product is not good enough</source>
        <translation>製品のバージョンが不十分</translation>
    </message>
    <message>
        <source>The registry does not hold it</source>
        <translation>レジストリに存在しない</translation>
    </message>
    <message>
        <source>client.msi is missing</source>
        <translation>client.msi がない</translation>
    </message>
    <message>
        <source>The hash of client.msi differs</source>
        <translation>client.msi のハッシュが異なる</translation>
    </message>
    <message>
        <source>The site&apos;s client is older than version %1, with which this came.</source>
        <translation>サイトのクライアントは、これが導入されたバージョン %1 より古いものです。</translation>
    </message>
    <message>
        <source>With /IgnoreSkipUpgrade a stamp does not stop ccmsetup.</source>
        <translation>/IgnoreSkipUpgrade を付けると、印があっても ccmsetup は停止しません。</translation>
    </message>
    <message>
        <source>The client is stamped with /AlwaysExcludeUpgrade, so ccmsetup stops.</source>
        <translation>クライアントに /AlwaysExcludeUpgrade の印が付いているため、ccmsetup は停止します。</translation>
    </message>
    <message>
        <source>The client is not stamped with /AlwaysExcludeUpgrade.</source>
        <translation>クライアントに /AlwaysExcludeUpgrade の印は付いていません。</translation>
    </message>
    <message>
        <source>The last run in the log went on to look at items, so the client was not stamped.</source>
        <translation>ログの最後の実行は項目の確認に進んだため、クライアントに印は付いていませんでした。</translation>
    </message>
    <message>
        <source>Nothing tells whether the client is stamped with /AlwaysExcludeUpgrade.</source>
        <translation>クライアントに /AlwaysExcludeUpgrade の印が付いているかどうかを示すものはありません。</translation>
    </message>
    <message>
        <source>The client is taken as not stamped with /AlwaysExcludeUpgrade; nothing tells.</source>
        <translation>クライアントに /AlwaysExcludeUpgrade の印は付いていないとみなします。それを示すものはありません。</translation>
    </message>
    <message>
        <source>With /IgnoreSkipUpgrade the exclusion collection does not stop ccmsetup.</source>
        <translation>/IgnoreSkipUpgrade を付けると、除外コレクションによって ccmsetup が停止することはありません。</translation>
    </message>
    <message>
        <source>The management point answered that the client is excluded from upgrades, so ccmsetup stops.</source>
        <translation>管理ポイントはクライアントがアップグレードから除外されていると応答したため、ccmsetup は停止します。</translation>
    </message>
    <message>
        <source>The management point answered that the client is not excluded from upgrades.</source>
        <translation>管理ポイントは、クライアントがアップグレードから除外されていないと応答しました。</translation>
    </message>
    <message>
        <source>Nothing tells whether the client is in the exclusion collection.</source>
        <translation>クライアントが除外コレクションに含まれているかどうかを示すものはありません。</translation>
    </message>
    <message>
        <source>The client is taken as not being in the exclusion collection; nothing tells.</source>
        <translation>クライアントは除外コレクションに含まれていないとみなします。それを示すものはありません。</translation>
    </message>
    <message>
        <source>Automatic client upgrade is off at the site, as the management point answered.</source>
        <translation>管理ポイントの応答によると、サイトでクライアントの自動アップグレードはオフです。</translation>
    </message>
    <message>
        <source>Automatic client upgrade is on at the site, as the management point answered.</source>
        <translation>管理ポイントの応答によると、サイトでクライアントの自動アップグレードはオンです。</translation>
    </message>
    <message>
        <source>Nothing tells whether automatic client upgrade is on at the site.</source>
        <translation>サイトでクライアントの自動アップグレードがオンかどうかを示すものはありません。</translation>
    </message>
    <message>
        <source>Automatic client upgrade is taken as being on at the site; nothing tells.</source>
        <translation>サイトでクライアントの自動アップグレードはオンとみなします。それを示すものはありません。</translation>
    </message>
    <message>
        <source>The site does not leave servers out.</source>
        <translation>サイトはサーバーを対象外にしていません。</translation>
    </message>
    <message>
        <source>The client is no server.</source>
        <translation>クライアントはサーバーではありません。</translation>
    </message>
    <message>
        <source>The site leaves servers out of automatic upgrades, and the client is one.</source>
        <translation>サイトは自動アップグレードでサーバーを対象外にしており、クライアントはサーバーです。</translation>
    </message>
    <message>
        <source>The site leaves servers out, and nothing tells whether the client is one.</source>
        <translation>サイトはサーバーを対象外にしており、クライアントがサーバーかどうかを示すものはありません。</translation>
    </message>
    <message>
        <source>Nothing tells whether the site leaves servers out.</source>
        <translation>サイトがサーバーを対象外にしているかどうかを示すものはありません。</translation>
    </message>
    <message>
        <source>The site is taken as not leaving this client out as a server; nothing tells.</source>
        <translation>サイトはこのクライアントをサーバーとして対象外にはしていないとみなします。それを示すものはありません。</translation>
    </message>
    <message>
        <source>The site does not leave virtual desktops out.</source>
        <translation>サイトは仮想デスクトップを対象外にしていません。</translation>
    </message>
    <message>
        <source>The client is no virtual desktop.</source>
        <translation>クライアントは仮想デスクトップではありません。</translation>
    </message>
    <message>
        <source>The site leaves out virtual desktops that are not kept, and the client is one.</source>
        <translation>サイトは保持されない仮想デスクトップを対象外にしており、クライアントはそれに該当します。</translation>
    </message>
    <message>
        <source>Nothing tells whether the client is a virtual desktop that the site leaves out.</source>
        <translation>クライアントが、サイトが対象外にする仮想デスクトップかどうかを示すものはありません。</translation>
    </message>
    <message>
        <source>The client is taken as no virtual desktop that the site leaves out; nothing tells.</source>
        <translation>クライアントは、サイトが対象外にする仮想デスクトップではないとみなします。それを示すものはありません。</translation>
    </message>
    <message>
        <source>The client is stamped with /AlwaysExcludeUpgrade</source>
        <translation>クライアントに /AlwaysExcludeUpgrade の印がある</translation>
    </message>
    <message>
        <source>The client is in the exclusion collection</source>
        <translation>クライアントが除外コレクションに含まれる</translation>
    </message>
    <message>
        <source>Automatic client upgrade is off</source>
        <translation>クライアントの自動アップグレードがオフ</translation>
    </message>
    <message>
        <source>Servers are left out, and the client is one</source>
        <translation>サーバーが対象外で、クライアントがサーバー</translation>
    </message>
    <message>
        <source>Virtual desktops are left out, and the client is one</source>
        <translation>仮想デスクトップが対象外で、クライアントが仮想デスクトップ</translation>
    </message>
    <message>
        <source>The manifest does not say how it is installed.</source>
        <translation>どのようにインストールされるかは、マニフェストに示されていません。</translation>
    </message>
    <message>
        <source>It is only placed in the ccmsetup folder, not installed.</source>
        <translation>ccmsetup フォルダーに配置されるだけで、インストールはされません。</translation>
    </message>
    <message>
        <source>It is installed as %1.</source>
        <translation>%1 としてインストールされます。</translation>
    </message>
    <message>
        <source>It is a program of Windows, so there is nothing to download.</source>
        <translation>Windows のプログラムであるため、ダウンロードするものはありません。</translation>
    </message>
    <message>
        <source>It comes with the site&apos;s package.</source>
        <translation>サイトのパッケージに含まれています。</translation>
    </message>
    <message>
        <source>The item is only placed</source>
        <translation>項目は配置のみ</translation>
    </message>
    <message>
        <source>The item is a program of Windows</source>
        <translation>項目は Windows のプログラム</translation>
    </message>
    <message>
        <source>The site&apos;s client is older than version 1802, from which on Windows 10 and later use the protection of Windows itself.</source>
        <translation>サイトのクライアントは、Windows 10 以降で Windows 自体の保護を使うようになったバージョン 1802 より古いものです。</translation>
    </message>
    <message>
        <source>Nothing tells which Windows the client runs.</source>
        <translation>クライアントがどの Windows で動作しているかを示すものはありません。</translation>
    </message>
    <message>
        <source>The client runs a Windows before 10.</source>
        <translation>クライアントは 10 より前の Windows で動作しています。</translation>
    </message>
    <message>
        <source>Windows 10 and later use the protection of Windows itself, so SCEPInstall.exe is not needed.</source>
        <translation>Windows 10 以降は Windows 自体の保護を使うため、SCEPInstall.exe は不要です。</translation>
    </message>
    <message>
        <source>Nothing tells which version of SCEPInstall.exe the run leaves behind.</source>
        <translation>実行後に残る SCEPInstall.exe のバージョンを示すものはありません。</translation>
    </message>
    <message>
        <source>Nothing tells which version of Endpoint Protection is installed.</source>
        <translation>インストールされている Endpoint Protection のバージョンを示すものはありません。</translation>
    </message>
    <message>
        <source>Endpoint Protection %1 is installed, which is lower than the installer&apos;s %2: the agent upgrades it.</source>
        <translation>インストール済みの Endpoint Protection %1 はインストーラーの %2 より低いため、エージェントがアップグレードします。</translation>
    </message>
    <message>
        <source>The installed Endpoint Protection %1 is not lower than the installer&apos;s %2.</source>
        <translation>インストール済みの Endpoint Protection %1 はインストーラーの %2 より低くありません。</translation>
    </message>
    <message>
        <source>Endpoint Protection %1 is installed and the installer is %2, so there is nothing to install.</source>
        <translation>Endpoint Protection %1 がインストールされており、インストーラーは %2 であるため、インストールするものはありません。</translation>
    </message>
    <message>
        <source>The installed Endpoint Protection %1 is lower than the installer&apos;s %2.</source>
        <translation>インストール済みの Endpoint Protection %1 はインストーラーの %2 より低いです。</translation>
    </message>
    <message>
        <source>Windows brings the protection itself</source>
        <translation>Windows 自体に保護がある</translation>
    </message>
    <message>
        <source>A lower version of Endpoint Protection is installed</source>
        <translation>より低いバージョンの Endpoint Protection がインストール済み</translation>
    </message>
    <message>
        <source>The installed Endpoint Protection is not lower</source>
        <translation>インストール済みの Endpoint Protection は低くない</translation>
    </message>
    <message>
        <source>What only the last run in the log tells is taken as still true.</source>
        <translation>ログの最後の実行だけが示すことは、今も正しいとみなします。</translation>
    </message>
</context>
<context>
    <name>ccm::RuleBitsNotFound</name>
    <message>
        <source>The web server does not have a file of the client (404)</source>
        <translation>Web サーバーにクライアントのファイルがありません (404)</translation>
    </message>
    <message>
        <source>A download by BITS ended with HTTP status 404 (0x80190194): the server does not have the file, or does not hand it out.</source>
        <translation>BITS によるダウンロードが HTTP ステータス 404 (0x80190194) で終了しました。サーバーにファイルがないか、サーバーがファイルを渡していません。</translation>
    </message>
    <message>
        <source>The download of %1 by BITS ended with HTTP status 404 (0x80190194): the server does not have the file, or does not hand it out.</source>
        <translation>BITS による %1 のダウンロードが HTTP ステータス 404 (0x80190194) で終了しました。サーバーにファイルがないか、サーバーがファイルを渡していません。</translation>
    </message>
    <message>
        <source>Open the address from the client; if the file is missing, update the client package on that distribution point, and if it is there, look at the request filtering of its web server.</source>
        <translation>クライアントからそのアドレスを開いてください。ファイルがなければ、その配布ポイントのクライアント パッケージを更新してください。ファイルがあれば、その Web サーバーの要求フィルターを確認してください。</translation>
    </message>
</context>
<context>
    <name>ccm::RuleDocument</name>
    <message>
        <source>It may have %1 bytes.</source>
        <translation>%1 バイトまでです。</translation>
    </message>
    <message>
        <source>It holds no list &quot;%1&quot;.</source>
        <translation>一覧 &quot;%1&quot; が含まれていません。</translation>
    </message>
    <message>
        <source>Its schema is not %1.</source>
        <translation>schema が %1 ではありません。</translation>
    </message>
    <message>
        <source>It may hold %1 entries.</source>
        <translation>エントリは %1 個までです。</translation>
    </message>
</context>
<context>
    <name>ccm::RuleExcluded</name>
    <message>
        <source>The client is excluded from upgrades</source>
        <translation>クライアントはアップグレードから除外されています</translation>
    </message>
    <message>
        <source>The client is stamped with /AlwaysExcludeUpgrade, so ccmsetup stopped before it did anything.</source>
        <translation>クライアントに /AlwaysExcludeUpgrade の印が付いているため、ccmsetup は何も行わずに停止しました。</translation>
    </message>
    <message>
        <source>Leave it as it is if that is meant; otherwise run ccmsetup with /IgnoreSkipUpgrade once, or with /AlwaysExcludeUpgrade:FALSE to take the stamp off.</source>
        <translation>意図した設定であれば、そのままにしてください。そうでなければ、/IgnoreSkipUpgrade を付けて ccmsetup を 1 回実行するか、/AlwaysExcludeUpgrade:FALSE を付けて実行して印を外してください。</translation>
    </message>
</context>
<context>
    <name>ccm::RuleExcludedByCollection</name>
    <message>
        <source>The client is in the collection that is excluded from upgrades</source>
        <translation>クライアントはアップグレードから除外されたコレクションに含まれています</translation>
    </message>
    <message>
        <source>The management point answered that this client is excluded from automatic upgrades: it runs ccmsetup and stops.</source>
        <translation>管理ポイントは、このクライアントが自動アップグレードから除外されていると応答しました。クライアントは ccmsetup を実行して停止します。</translation>
    </message>
    <message>
        <source>Leave it as it is if that is meant; otherwise take the client out of the exclusion collection and wait for the next automatic upgrade.</source>
        <translation>意図した設定であれば、そのままにしてください。そうでなければ、クライアントを除外コレクションから外し、次の自動アップグレードを待ってください。</translation>
    </message>
</context>
<context>
    <name>ccm::RuleFiles</name>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ccm::RuleHashValidation</name>
    <message>
        <source>A downloaded file is not the one that the manifest names</source>
        <translation>ダウンロードされたファイルが、マニフェストの示すものではありません</translation>
    </message>
    <message>
        <source>A hash is not the one that was expected</source>
        <translation>ハッシュが期待されたものではありません</translation>
    </message>
    <message>
        <source>%1 was downloaded, but its hash is %2 where the manifest says %3.</source>
        <translation>%1 はダウンロードされましたが、そのハッシュは %2 で、マニフェストでは %3 です。</translation>
    </message>
    <message>
        <source>ccmsetup ended with that; which file it was is not in its log.</source>
        <translation>ccmsetup はこれで終了しました。どのファイルであったかは、そのログにありません。</translation>
    </message>
    <message>
        <source>Update the client package on the distribution points so that its files and its manifest are of one version, and exclude the ccmsetup folder from whatever changes files on their way.</source>
        <translation>ファイルとマニフェストが同じバージョンになるように、配布ポイントのクライアント パッケージを更新してください。また、転送中のファイルを変更するものから ccmsetup フォルダーを除外してください。</translation>
    </message>
</context>
<context>
    <name>ccm::RuleInstallerBusy</name>
    <message>
        <source>Another installation was under way</source>
        <translation>別のインストールが進行中でした</translation>
    </message>
    <message>
        <source>Windows Installer answered 1618: it was busy with another installation and takes only one at a time.</source>
        <translation>Windows Installer は 1618 を返しました。別のインストールを処理中で、一度に受け付けるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>Let the other installation end, or restart the computer if it hangs, and run ccmsetup again.</source>
        <translation>別のインストールの終了を待つか、応答しない場合はコンピューターを再起動して、ccmsetup を再度実行してください。</translation>
    </message>
</context>
<context>
    <name>ccm::RuleInstallerFailed</name>
    <message>
        <source>The custom action %1 returned %2; the action %3 was the first to fail for it, and Windows Installer rolled the client&apos;s installation back (1603).</source>
        <translation>カスタム動作 %1 が %2 を返しました。そのために最初に失敗したのは動作 %3 で、Windows Installer はクライアントのインストールをロールバックしました (1603)。</translation>
    </message>
    <message>
        <source>The custom action %1 failed; the action %2 was the first to fail for it, and Windows Installer rolled the client&apos;s installation back (1603).</source>
        <translation>カスタム動作 %1 が失敗しました。そのために最初に失敗したのは動作 %2 で、Windows Installer はクライアントのインストールをロールバックしました (1603)。</translation>
    </message>
    <message>
        <source>The action %1 was the first to fail, and Windows Installer rolled the client&apos;s installation back (1603).</source>
        <translation>最初に失敗したのは動作 %1 で、Windows Installer はクライアントのインストールをロールバックしました (1603)。</translation>
    </message>
    <message>
        <source>Read the records before it in the log of Windows Installer: they say what the action wanted and did not get.</source>
        <translation>Windows Installer のログで、その前のレコードを読んでください。動作が必要としながら得られなかったものが記録されています。</translation>
    </message>
    <message>
        <source>Windows Installer could not install the client (1603)</source>
        <translation>Windows Installer がクライアントをインストールできませんでした (1603)</translation>
    </message>
    <message>
        <source>Windows Installer rolled the client&apos;s installation back (1603). Which action failed first stands in its own log, which is not among the logs here or does not tell.</source>
        <translation>Windows Installer がクライアントのインストールをロールバックしました (1603)。最初に失敗した動作は Windows Installer 自体のログに記録されますが、そのログはここのログに含まれていないか、示していません。</translation>
    </message>
    <message>
        <source>Open client.msi.log of this run beside ccmsetup.log and look for the first &quot;Return value 3&quot;.</source>
        <translation>ccmsetup.log の隣にあるこの実行の client.msi.log を開き、最初の &quot;Return value 3&quot; を探してください。</translation>
    </message>
</context>
<context>
    <name>ccm::RuleMaintenanceWindow</name>
    <message>
        <source>The upgrade waits for a maintenance window</source>
        <translation>アップグレードはメンテナンス期間を待っています</translation>
    </message>
    <message>
        <source>ccmsetup sent state 103: it may go on only in a maintenance window of the client.</source>
        <translation>ccmsetup が状態 103 を送信しました。続行できるのはクライアントのメンテナンス期間内だけです。</translation>
    </message>
    <message>
        <source>Check that a maintenance window of the client opens before the upgrade period ends, and that it is long enough.</source>
        <translation>アップグレードの期間が終わる前にクライアントのメンテナンス期間が始まり、その長さが十分であることを確認してください。</translation>
    </message>
</context>
<context>
    <name>ccm::RuleMeteredNetwork</name>
    <message>
        <source>The network is metered</source>
        <translation>ネットワークは従量制です</translation>
    </message>
    <message>
        <source>ccmsetup sent state 329: the client is on a metered network, over which setup may not download anything.</source>
        <translation>ccmsetup が状態 329 を送信しました。クライアントは従量制のネットワーク上にあり、そのネットワークではセットアップは何もダウンロードできません。</translation>
    </message>
    <message>
        <source>Connect the client to a network that is not metered, or run ccmsetup with /AllowMetered.</source>
        <translation>クライアントを従量制ではないネットワークに接続するか、/AllowMetered を付けて ccmsetup を実行してください。</translation>
    </message>
</context>
<context>
    <name>ccm::RuleMomentMissed</name>
    <message>
        <source>The moment of the upgrade has passed without a run</source>
        <translation>アップグレードの時刻が、実行のないまま過ぎました</translation>
    </message>
    <message>
        <source>The client has drawn %1 (its local time) for its upgrade, and no run of ccmsetup follows in these logs: it was off then, or the logs are older.</source>
        <translation>クライアントはアップグレードの時刻として %1 (クライアントの現地時刻) を抽選しましたが、これらのログではその後に ccmsetup の実行がありません。その時に電源が切れていたか、ログがそれより古いものです。</translation>
    </message>
    <message>
        <source>Read the client&apos;s log as it is now; after its next start it draws another moment, within 24 hours if the period of the upgrade is over.</source>
        <translation>クライアントの現在のログを読み取ってください。クライアントは次回の起動後に別の時刻を抽選します。アップグレードの期間が終わっている場合は、24 時間以内の時刻になります。</translation>
    </message>
</context>
<context>
    <name>ccm::RuleMomentNotReached</name>
    <message>
        <source>The moment of the upgrade is not reached yet</source>
        <translation>アップグレードの時刻にまだ達していません</translation>
    </message>
    <message>
        <source>The client has drawn %1 (its local time) for its upgrade; until then nothing happens.</source>
        <translation>クライアントはアップグレードの時刻として %1 (クライアントの現地時刻) を抽選しました。それまでは何も起こりません。</translation>
    </message>
    <message>
        <source>Wait, and keep the computer on at that moment: if it is off, it draws another one when it starts.</source>
        <translation>待機し、その時刻にコンピューターの電源が入っているようにしてください。電源が切れていた場合は、起動時に別の時刻を抽選します。</translation>
    </message>
</context>
<context>
    <name>ccm::RuleNoDistributionPoint</name>
    <message>
        <source>No distribution point has the client package</source>
        <translation>クライアント パッケージのある配布ポイントがありません</translation>
    </message>
    <message>
        <source>Management point %1 names no distribution point that has the client package in the expected version and that this client may use (0x87d00215).</source>
        <translation>管理ポイント %1 は、期待されるバージョンのクライアント パッケージがあり、このクライアントが使用できる配布ポイントを 1 つも示していません (0x87d00215)。</translation>
    </message>
    <message>
        <source>The management point names no distribution point that has the client package in the expected version and that this client may use (0x87d00215).</source>
        <translation>管理ポイントは、期待されるバージョンのクライアント パッケージがあり、このクライアントが使用できる配布ポイントを 1 つも示していません (0x87d00215)。</translation>
    </message>
    <message>
        <source>Check in the console that the Configuration Manager Client Package is distributed to a distribution point of this client&apos;s boundary group, and that its content there is up to date.</source>
        <translation>Configuration Manager Client Package がこのクライアントの境界グループの配布ポイントに配布されていること、およびそのコンテンツが最新であることを、コンソールで確認してください。</translation>
    </message>
</context>
<context>
    <name>ccm::RulePrerequisite</name>
    <message>
        <source>A prerequisite could not be installed</source>
        <translation>前提条件をインストールできませんでした</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The installer of the prerequisite %1 returned exit code %2.</source>
        <translation>前提条件 %1 のインストーラーが終了コード %2 を返しました。</translation>
    </message>
    <message>
        <source>Run that installer by hand on the client and read its own log; the client is installed only after all of its prerequisites.</source>
        <translation>クライアントでそのインストーラーを手動で実行し、そのログを読んでください。クライアントがインストールされるのは、すべての前提条件がインストールされた後です。</translation>
    </message>
    <message>
        <source>ccmsetup ended with exit code 9: a prerequisite of the client is not met.</source>
        <translation>ccmsetup は終了コード 9 で終了しました。クライアントの前提条件が満たされていません。</translation>
    </message>
    <message>
        <source>Look for the item that was put to the pending list and not installed, and install it by hand.</source>
        <translation>保留リストに追加されたもののインストールされていない項目を探し、手動でインストールしてください。</translation>
    </message>
</context>
<context>
    <name>ccm::RuleReinstallLoop</name>
    <message>
        <source>The client is installed again every five hours</source>
        <translation>クライアントが 5 時間ごとに再インストールされています</translation>
    </message>
    <message numerus="yes">
        <source>ccmsetup ran %n time(s), five hours apart, and ended with success each time, as the retry task does that clients up to version 1602 made in the folder \Microsoft\Microsoft\Configuration Manager and never deleted.</source>
        <translation>
            <numerusform>ccmsetup が 5 時間おきに %n 回実行され、毎回成功で終了しました。これは、バージョン 1602 までのクライアントがフォルダー \Microsoft\Microsoft\Configuration Manager に作成し、削除しなかった再試行タスクの動作です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the Task Scheduler for &quot;Configuration Manager Client Retry Task&quot; in that folder and delete it.</source>
        <translation>タスク スケジューラのそのフォルダーで &quot;Configuration Manager Client Retry Task&quot; を探し、削除してください。</translation>
    </message>
</context>
<context>
    <name>ccm::RuleRestartNeeded</name>
    <message>
        <source>The computer has to be restarted</source>
        <translation>コンピューターを再起動する必要があります</translation>
    </message>
    <message>
        <source>ccmsetup cannot go on before the computer is restarted; it starts again by itself afterwards.</source>
        <translation>ccmsetup はコンピューターを再起動するまで続行できません。再起動後に自動的に再開します。</translation>
    </message>
    <message>
        <source>The client is installed, and the computer has to be restarted to complete it.</source>
        <translation>クライアントはインストールされました。完了するにはコンピューターを再起動する必要があります。</translation>
    </message>
    <message>
        <source>Restart the computer when its users allow.</source>
        <translation>ユーザーが許可するときにコンピューターを再起動してください。</translation>
    </message>
</context>
<context>
    <name>ccm::RuleSecondWindow</name>
    <message>
        <source>The installation needs a second maintenance window</source>
        <translation>インストールには 2 つ目のメンテナンス期間が必要です</translation>
    </message>
    <message>
        <source>The files are downloaded, and ccmsetup sent state 103: the installation waits for the next maintenance window, as setup uses one for itself and one for the client.</source>
        <translation>ファイルはダウンロードされ、ccmsetup が状態 103 を送信しました。セットアップは自身のために 1 つ、クライアントのために 1 つのメンテナンス期間を使うため、インストールは次のメンテナンス期間を待っています。</translation>
    </message>
    <message>
        <source>Wait for the next maintenance window, and plan two of them within the period of the upgrade.</source>
        <translation>次のメンテナンス期間を待ち、アップグレードの期間内にメンテナンス期間を 2 つ計画してください。</translation>
    </message>
</context>
<context>
    <name>ccm::RuleWriteFilter</name>
    <message>
        <source>A write filter protects the system drive</source>
        <translation>書き込みフィルターがシステム ドライブを保護しています</translation>
    </message>
    <message>
        <source>ccmsetup sent state 304: the write filter of the system drive is on, and what would be installed would be gone after the next restart.</source>
        <translation>ccmsetup が状態 304 を送信しました。システム ドライブの書き込みフィルターがオンのため、インストールしたものは次の再起動後に消えることになります。</translation>
    </message>
    <message>
        <source>Turn the write filter off for the upgrade, or deploy it in a maintenance window so that the device goes into its servicing mode by itself.</source>
        <translation>アップグレードのために書き込みフィルターをオフにするか、デバイスが自動的にサービス モードに入るように、メンテナンス期間内に展開してください。</translation>
    </message>
</context>
<context>
    <name>ccm::RunAlignment</name>
    <message>
        <source>no phase</source>
        <translation>フェーズなし</translation>
    </message>
    <message>
        <source>Neither run tells anything that can be compared.</source>
        <translation>どちらの実行にも、比較できるものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Both runs tell the same in %n message(s).</source>
        <translation>
            <numerusform>どちらの実行も %n 件のメッセージで同じです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs part in the phase &quot;%1&quot;: only the left one says &quot;%2&quot;.</source>
        <translation>実行はフェーズ &quot;%1&quot; で分かれます。左だけに &quot;%2&quot; があります。</translation>
    </message>
    <message>
        <source>The runs part in the phase &quot;%1&quot;: only the right one says &quot;%2&quot;.</source>
        <translation>実行はフェーズ &quot;%1&quot; で分かれます。右だけに &quot;%2&quot; があります。</translation>
    </message>
    <message>
        <source>The runs part in the phase &quot;%1&quot;: the left one says &quot;%2&quot;, the right one &quot;%3&quot;.</source>
        <translation>実行はフェーズ &quot;%1&quot; で分かれます。左は &quot;%2&quot;、右は &quot;%3&quot; です。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n message(s) of each were compared.</source>
        <translation>
            <numerusform>それぞれの最初の %n 件のメッセージだけを比較しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::RunComparer</name>
    <message>
        <source>It is no client.</source>
        <translation>クライアントではありません。</translation>
    </message>
    <message>
        <source>Compare with a run of another client</source>
        <translation>別のクライアントの実行と比較</translation>
    </message>
    <message>
        <source>Reading the runs of this client</source>
        <translation>このクライアントの実行を読み取り中</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取り中</translation>
    </message>
</context>
<context>
    <name>ccm::RunComparison</name>
    <message>
        <source>&amp;Differences only</source>
        <translation>相違のみ(&amp;D)</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>実行を比較</translation>
    </message>
    <message>
        <source>What the comparison comes to</source>
        <translation>比較の結論</translation>
    </message>
    <message>
        <source>Messages of both runs</source>
        <translation>両方の実行のメッセージ</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>相違なし</translation>
    </message>
    <message>
        <source>Message of the left run</source>
        <translation>左の実行のメッセージ</translation>
    </message>
    <message>
        <source>Message of the right run</source>
        <translation>右の実行のメッセージ</translation>
    </message>
    <message>
        <source>&amp;Left run</source>
        <translation>左の実行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Right run</source>
        <translation>右の実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Another client</source>
        <translation>別のクライアント(&amp;A)</translation>
    </message>
    <message>
        <source>Compares with a run of another client. The client that is open stays open.</source>
        <translation>別のクライアントの実行と比較します。開いているクライアントは開いたままです。</translation>
    </message>
    <message>
        <source>A client&apos;s Windows &amp;folder, or a copy…</source>
        <translation>クライアントの Windows フォルダー、またはコピー(&amp;F)…</translation>
    </message>
    <message>
        <source>An &amp;archive, or a log…</source>
        <translation>アーカイブ、またはログ(&amp;A)…</translation>
    </message>
    <message>
        <source>No run is in the logs</source>
        <translation>ログに実行がありません</translation>
    </message>
    <message>
        <source>The other client has no run of ccmsetup in its logs.</source>
        <translation>もう一方のクライアントのログに ccmsetup の実行がありません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Both sides are the same run: choose another one.</source>
        <translation>両側が同じ実行です。別の実行を選択してください。</translation>
    </message>
    <message>
        <source>This run does not say it.</source>
        <translation>この実行には記録されていません。</translation>
    </message>
    <message>
        <source>Open %1 of that client</source>
        <translation>そのクライアントの %1 を開いてください</translation>
    </message>
    <message>
        <source>Shows the record</source>
        <translation>レコードを表示します</translation>
    </message>
</context>
<context>
    <name>ccm::RunItemModel</name>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
</context>
<context>
    <name>ccm::RunModel</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>最後のレコード</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始元</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>終了コード</translation>
    </message>
</context>
<context>
    <name>ccm::RunPairModel</name>
    <message>
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>最初の相違</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>First difference: left only</source>
        <translation>最初の相違: 左のみ</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>左のみ</translation>
    </message>
    <message>
        <source>First difference: right only</source>
        <translation>最初の相違: 右のみ</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>右のみ</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較結果</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Left run</source>
        <translation>左の実行</translation>
    </message>
    <message>
        <source>Right run</source>
        <translation>右の実行</translation>
    </message>
</context>
<context>
    <name>ccm::RunProgress</name>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading %1 by BITS</source>
        <translation>BITS で %1 をダウンロード中</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 をコピー中</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>Windows Installer is at work; its own log is not among the logs</source>
        <translation>Windows Installer が動作中です。そのログはここのログに含まれていません</translation>
    </message>
    <message>
        <source>Windows Installer has begun</source>
        <translation>Windows Installer が開始しました</translation>
    </message>
    <message numerus="yes">
        <source>Windows Installer: %n action(s) have ended, the last one named is %1</source>
        <translation>
            <numerusform>Windows Installer: %n 個の動作が終了し、最後に示されたのは %1 です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting: the next try comes %n minute(s) after %1</source>
        <translation>
            <numerusform>待機中: 次の試行は %1 の %n 分後です</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has begun</source>
        <translation>実行が始まりました</translation>
    </message>
    <message>
        <source>In the phase &quot;%1&quot; since %2</source>
        <translation>%2 からフェーズ &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>ccm::RunText</name>
    <message>
        <source>In the manifest</source>
        <translation>マニフェストに存在</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>適用対象</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>ここでは適用外</translation>
    </message>
    <message>
        <source>Version compared</source>
        <translation>バージョンの比較</translation>
    </message>
    <message>
        <source>The file is the manifest&apos;s</source>
        <translation>ファイルはマニフェストのもの</translation>
    </message>
    <message>
        <source>The file is not the manifest&apos;s</source>
        <translation>ファイルはマニフェストのものではない</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation>該当ファイルなし</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>該当製品なし</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>既に存在</translation>
    </message>
    <message>
        <source>Has to be installed</source>
        <translation>インストールが必要</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>The hash is the manifest&apos;s</source>
        <translation>ハッシュはマニフェストのもの</translation>
    </message>
    <message>
        <source>Signed by Microsoft</source>
        <translation>Microsoft により署名</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Its end is not in the logs</source>
        <translation>その終了はログにありません</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>Run of %1, phase &quot;%2&quot;</source>
        <translation>%1 の実行、フェーズ &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Its end is not in the log</source>
        <translation>その終了はログにありません</translation>
    </message>
    <message numerus="yes">
        <source>Its end is not in the log; %n action(s) have ended, the last one is %1</source>
        <translation>
            <numerusform>その終了はログにありません。%n 個の動作が終了し、最後は %1 です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::SavedBookmarks</name>
    <message>
        <source>Bookmark %1 does not say at which record it is.</source>
        <translation>ブックマーク %1 は、どのレコードにあるかを示していません。</translation>
    </message>
</context>
<context>
    <name>ccm::SavedTable</name>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
</context>
<context>
    <name>ccm::ScheduleStatements</name>
    <message>
        <source>%1 local time, %2 UTC</source>
        <translation>現地時刻 %1、UTC %2</translation>
    </message>
    <message>
        <source>Drawn again</source>
        <translation>再抽選</translation>
    </message>
    <message>
        <source>Told again</source>
        <translation>再通知</translation>
    </message>
    <message>
        <source>Moment drawn</source>
        <translation>抽選した時刻</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>その後の経過</translation>
    </message>
    <message>
        <source>Whether the moment has passed is not known; no run at or after it is in the logs.</source>
        <translation>その時刻が過ぎたかどうかは不明です。その時刻以降の実行はログにありません。</translation>
    </message>
    <message>
        <source>A run began at or after the moment: %1.</source>
        <translation>その時刻以降に実行が始まりました: %1。</translation>
    </message>
    <message>
        <source>The moment has passed; the logs end before it.</source>
        <translation>その時刻は過ぎています。ログはその前に終わっています。</translation>
    </message>
    <message>
        <source>The moment has passed, and no run at or after it is in the logs.</source>
        <translation>その時刻は過ぎていますが、その時刻以降の実行はログにありません。</translation>
    </message>
    <message>
        <source>The moment lies ahead.</source>
        <translation>その時刻はまだ先です。</translation>
    </message>
    <message>
        <source>The management point says</source>
        <translation>管理ポイントの通知</translation>
    </message>
    <message>
        <source>Upgrade below client version</source>
        <translation>このバージョン未満のクライアントをアップグレード</translation>
    </message>
    <message>
        <source>Version of the site</source>
        <translation>サイトのバージョン</translation>
    </message>
    <message>
        <source>Client package</source>
        <translation>クライアント パッケージ</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、バージョン %2</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>With the arguments</source>
        <translation>引数</translation>
    </message>
</context>
<context>
    <name>ccm::Screenshots</name>
    <message>
        <source>%1: The folder cannot be made.</source>
        <translation>%1: フォルダーを作成できません。</translation>
    </message>
    <message>
        <source>%1: The picture cannot be written.</source>
        <translation>%1: 画像を書き込めません。</translation>
    </message>
</context>
<context>
    <name>ccm::Session</name>
    <message>
        <source>A case tells itself what is open: open it alone.</source>
        <translation>何を開くかはケース自体が示します。ケースだけを開いてください。</translation>
    </message>
    <message>
        <source>Opening a case fetches nothing from servers. Choose File &gt; Reload to fetch it.</source>
        <translation>ケースを開くだけでは、サーバーからは何も取得されません。取得するには「ファイル」&gt;「再読み込み」を選択してください。</translation>
    </message>
    <message>
        <source>Two manifests can be compared at once.</source>
        <translation>一度に比較できるマニフェストは 2 つです。</translation>
    </message>
    <message>
        <source>The site is named already: %1.</source>
        <translation>サイトは既に指定されています: %1。</translation>
    </message>
    <message>
        <source>The plan is named already: %1.</source>
        <translation>計画は既に指定されています: %1。</translation>
    </message>
    <message>
        <source>The client is named already: %1.</source>
        <translation>クライアントは既に指定されています: %1。</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
</context>
<context>
    <name>ccm::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The language of menus and sentences, and how numbers and dates are written. What stands in logs and files is shown as it is. The window is made anew; what is open stays open.</source>
        <translation>メニューと文の言語、および数値と日付の書式です。ログとファイルの内容はそのまま表示されます。ウィンドウは作り直されますが、開いているものは開いたままです。</translation>
    </message>
    <message>
        <source>Light or dark colours, for the whole program.</source>
        <translation>プログラム全体の配色 (ライトまたはダーク) です。</translation>
    </message>
    <message>
        <source>How large all texts of the program are; 100 % is what the system has.</source>
        <translation>プログラムのすべての文字の大きさです。100 % はシステムの設定です。</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外観(&amp;A):</translation>
    </message>
    <message>
        <source>Si&amp;ze of texts:</source>
        <translation>文字サイズ(&amp;Z):</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>キー割り当て(&amp;K)...</translation>
    </message>
    <message>
        <source>Shows the keys of all commands, which can be changed there.</source>
        <translation>すべてのコマンドのキーを表示します。そこで変更できます。</translation>
    </message>
    <message>
        <source>Keys of commands:</source>
        <extracomment>before a button that shows which keys do what</extracomment>
        <translation>コマンドのキー:</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>書かれたまま</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>In my time zone</source>
        <translation>自分のタイム ゾーン</translation>
    </message>
    <message>
        <source>How the Log pane shows times. Where the zone of a log is not known, they are shown as written.</source>
        <translation>ログ ペインでの時刻の表示方法です。ログのタイム ゾーンが不明な場合は、書かれたまま表示されます。</translation>
    </message>
    <message>
        <source>How to read text of logs that is neither UTF-8 nor UTF-16: by the code page of the computer that wrote it. Logs that are open are read again.</source>
        <translation>ログの、UTF-8 でも UTF-16 でもないテキストの読み取り方法です。ログを書き込んだコンピューターのコード ページで読み取ります。開いているログは再度読み取られます。</translation>
    </message>
    <message>
        <source>&amp;Notify me on the desktop of new errors and of the end of a run</source>
        <translation>新しいエラーと実行の終了をデスクトップに通知(&amp;N)</translation>
    </message>
    <message>
        <source>While logs are followed: once for the first new error of each log, and when a run of ccmsetup ends. A click on the notification leads to the record.</source>
        <translation>ログの追跡中に、各ログの最初の新しいエラーで 1 回と、ccmsetup の実行が終了したときに通知します。通知をクリックするとレコードに移動します。</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>&amp;Times of records:</source>
        <translation>レコードの時刻(&amp;T):</translation>
    </message>
    <message>
        <source>Te&amp;xt that is not Unicode:</source>
        <translation>Unicode 以外のテキスト(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;Fetch from servers what I open by its address</source>
        <translation>アドレスで開くものをサーバーから取得(&amp;F)</translation>
    </message>
    <message>
        <source>Without it, no address of a server is opened. Ccmscope fetches nothing but what you open.</source>
        <translation>オフにすると、サーバーのアドレスは開かれません。Ccmscope は、開くもの以外は何も取得しません。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Files on shares (\\server\share) are opened by the system and are not affected. Passwords are never saved.</source>
        <translation>共有上のファイル (\\server\share) はシステムが開くため、影響を受けません。パスワードは保存されません。</translation>
    </message>
    <message>
        <source>&amp;Shares and certificates...</source>
        <translation>共有と証明書(&amp;S)...</translation>
    </message>
    <message>
        <source>Where settings are kept</source>
        <translation>設定の保存場所</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Shows what is usual in every field. It counts when you accept it with OK.</source>
        <translation>すべてのフィールドに既定値を表示します。OK で確定すると有効になります。</translation>
    </message>
</context>
<context>
    <name>ccm::SetupFacts</name>
    <message>
        <source>What the management point says of its site cannot be read. %1</source>
        <translation>管理ポイントがサイトについて伝える内容を読み取れません。 %1</translation>
    </message>
    <message>
        <source>An answer of the management point cannot be read, so what it says of upgrades is not known. %1</source>
        <translation>管理ポイントの応答を読み取れないため、アップグレードについての内容は不明です。 %1</translation>
    </message>
</context>
<context>
    <name>ccm::SetupProcess</name>
    <message>
        <source>%1, line %2: This exit cannot be told from those of the other processes that were running, and was left out.</source>
        <translation>%1、行 %2: この終了は、実行中だった他のプロセスの終了と区別できないため、除外しました。</translation>
    </message>
</context>
<context>
    <name>ccm::Severity</name>
    <message>
        <source>Verbose</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>The record&apos;s type says so.</source>
        <translation>レコードの種類がそう示しています。</translation>
    </message>
    <message>
        <source>Words of the message say so; the record has no type that tells.</source>
        <translation>メッセージの語がそう示しています。レコードには、それを示す種類がありません。</translation>
    </message>
    <message>
        <source>It is the line with which ccmsetup fails; ccmsetup logs it as information.</source>
        <translation>ccmsetup が失敗した行です。ccmsetup はこれを情報として記録します。</translation>
    </message>
    <message>
        <source>The PowerShell App Deployment Toolkit wrote it, where type 0 means success; elsewhere 0 is verbose.</source>
        <translation>PowerShell App Deployment Toolkit が書き込みました。そこでは種類 0 は成功を意味します。他では 0 は詳細です。</translation>
    </message>
    <message>
        <source>The value that Windows Installer&apos;s action returned says so.</source>
        <translation>Windows Installer の動作が返した値がそう示しています。</translation>
    </message>
    <message>
        <source>Nothing tells; shown as information.</source>
        <translation>示すものがないため、情報として表示しています。</translation>
    </message>
</context>
<context>
    <name>ccm::ShareMap</name>
    <message>
        <source>A path on a share has a server and a share and no &quot;..&quot;: \\server\share\folder.</source>
        <translation>共有上のパスにはサーバーと共有があり、&quot;..&quot; は含まれません: \\server\share\folder。</translation>
    </message>
    <message>
        <source>This computer does not know the share %1: mount it, and tell in File &gt; Shares and certificates in which folder it is mounted.</source>
        <translation>このコンピューターは共有 %1 を認識していません。マウントしてから、[ファイル] &gt; [共有と証明書] で、マウント先のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>A share is written as \\server\share.</source>
        <translation>共有は \\server\share の形で指定します。</translation>
    </message>
    <message>
        <source>Its folder is a whole path, such as /mnt/share.</source>
        <translation>フォルダーは /mnt/share のような完全なパスです。</translation>
    </message>
</context>
<context>
    <name>ccm::SharesDialog</name>
    <message>
        <source>Shares and certificates</source>
        <translation>共有と証明書</translation>
    </message>
    <message>
        <source>Certificates of authorities to trust for servers, besides the system&apos;s (PEM files)</source>
        <translation>システムのもの以外に、サーバーについて信頼する証明機関の証明書 (PEM ファイル)</translation>
    </message>
    <message>
        <source>A&amp;dd...</source>
        <translation>追加(&amp;D)...</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Roots to trust for signatures of files, besides the system&apos;s (PEM files)</source>
        <translation>システムのもの以外に、ファイルの署名について信頼するルート (PEM ファイル)</translation>
    </message>
    <message>
        <source>Add r&amp;oot...</source>
        <translation>ルートを追加(&amp;O)...</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Mounted in</source>
        <translation>マウント先</translation>
    </message>
    <message>
        <source>Shares: \\server\share is read from the folder where it is mounted</source>
        <translation>共有: \\server\share は、マウント先のフォルダーから読み取られます</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>信頼する証明書</translation>
    </message>
</context>
<context>
    <name>ccm::ShortcutsDialog</name>
    <message>
        <source>A command or keys</source>
        <translation>コマンドまたはキー</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>既定のキー(&amp;U)</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>すべて既定のキー(&amp;A)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー割り当て</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>キー割り当てをフィルター</translation>
    </message>
    <message>
        <source>Keys of all commands</source>
        <translation>すべてのコマンドのキー</translation>
    </message>
    <message>
        <source>Keys of the selected command</source>
        <translation>選択したコマンドのキー</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; are the same everywhere and stay.</source>
        <translation>&quot;%1&quot; のキーはどこでも同じで、変更できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the same keys: neither works until one of them changes.</source>
        <translation>&quot;%1&quot; のキーと同じです。どちらかを変更するまで、両方とも機能しません。</translation>
    </message>
    <message>
        <source>&quot;, &quot;</source>
        <comment>between names in quotation marks</comment>
        <translation>&quot;、&quot;</translation>
    </message>
</context>
<context>
    <name>ccm::SignatureReport</name>
    <message>
        <source>%1 is weak: other content can be made to fit such a digest.</source>
        <translation>%1 は脆弱です。そのようなダイジェストに合う別の内容を作成できます。</translation>
    </message>
    <message>
        <source>The signature does not say which digest the file should have, so whether it belongs to this file cannot be told.</source>
        <translation>署名は、ファイルのダイジェストがどうあるべきかを示していないため、このファイルのものかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The digest algorithm %1 is not known, so whether the signature belongs to this file cannot be told.</source>
        <translation>ダイジェスト アルゴリズム %1 は不明なため、署名がこのファイルのものかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The file is not the one that was signed: its %1 digest is not the one in the signature.</source>
        <translation>ファイルは署名されたものではありません。その %1 ダイジェストは署名にあるものではありません。</translation>
    </message>
    <message>
        <source>The %1 digest of the file is the one in the signature.</source>
        <translation>ファイルの %1 ダイジェストは署名にあるものです。</translation>
    </message>
    <message>
        <source>The signature does not hold the certificate of its signer, so whether it is valid cannot be told.</source>
        <translation>署名に署名者の証明書が含まれていないため、有効かどうかはわかりません。</translation>
    </message>
    <message>
        <source>The signature is not valid: %1. The certificate it brings along names “%2”.</source>
        <translation>署名は有効ではありません: %1。付属の証明書は “%2” を示しています。</translation>
    </message>
    <message>
        <source>The signature was made with the key of a certificate that names “%1”, over a %2 digest. A name alone proves nothing: it is worth what the chain is worth.</source>
        <translation>署名は、“%1” を示す証明書のキーで、%2 ダイジェストに対して作成されました。名前だけでは何も証明されません。その価値はチェーンの価値によります。</translation>
    </message>
    <message>
        <source>There is no countersignature: nobody else says when the signature was made, and it ends with the signer&apos;s certificate.</source>
        <translation>副署名がありません。署名がいつ作成されたかを示す第三者がなく、署名は署名者の証明書とともに失効します。</translation>
    </message>
    <message numerus="yes">
        <source>The signature has %n countersignature(s); one of them is told.</source>
        <translation>
            <numerusform>署名には %n 個の副署名があり、そのうち 1 つを示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the signer&apos;s certificate there is no chain to look at.</source>
        <translation>署名者の証明書がないため、調べるチェーンがありません。</translation>
    </message>
    <message>
        <source>It was checked for %1, the time asked for.</source>
        <translation>指定された時刻 %1 について確認しました。</translation>
    </message>
    <message>
        <source>It was checked for %1, the time asked for; the countersignature&apos;s time does not count, as its own chain does not hold.</source>
        <translation>指定された時刻 %1 について確認しました。副署名自体のチェーンが成立しないため、副署名の時刻は考慮されません。</translation>
    </message>
    <message>
        <source>It was checked for %1, the time asked for, as the certificate says that its signatures end with it.</source>
        <translation>指定された時刻 %1 について確認しました。証明書によると、その署名は証明書とともに失効するためです。</translation>
    </message>
    <message>
        <source>It was checked for %1, the time of the countersignature.</source>
        <translation>副署名の時刻 %1 について確認しました。</translation>
    </message>
    <message>
        <source>The signature holds digests of the file&apos;s pages, too; these were not compared.</source>
        <translation>署名にはファイルのページのダイジェストも含まれていますが、それらは比較していません。</translation>
    </message>
    <message numerus="yes">
        <source>The signature has %n signer(s); only the first was looked at.</source>
        <translation>
            <numerusform>署名には %n 人の署名者がありますが、調べたのは最初の署名者だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s digest is a %1 digest, but the signer&apos;s a %2 digest; Authenticode wants the same for both.</source>
        <translation>ファイルのダイジェストは %1 ダイジェストですが、署名者のものは %2 ダイジェストです。Authenticode では両方が同じである必要があります。</translation>
    </message>
    <message>
        <source>The signature carries what it does not sign and Ccmscope does not read: %1.</source>
        <translation>署名には、署名対象ではなく Ccmscope が読み取らないものが含まれています: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) stand behind the signature in its own place, where no digest covers them.</source>
        <translation>
            <numerusform>署名の領域内で、署名の後に %n バイトがあり、どのダイジェストの対象にもなっていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::SignedData</name>
    <message>
        <source>Its signature is damaged or cut: it cannot be decoded.</source>
        <translation>署名が破損しているか途中で切れており、デコードできません。</translation>
    </message>
    <message>
        <source>What stands in place of its signature is not one.</source>
        <translation>署名の位置にあるものは署名ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>Its signature holds more than %n certificate(s).</source>
        <translation>
            <numerusform>署名に含まれる証明書が %n 個を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its signature has no signer.</source>
        <translation>署名に署名者がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Its signature has more than %n signer(s).</source>
        <translation>
            <numerusform>署名の署名者が %n 人を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its signature signs nothing that can be read.</source>
        <translation>署名の対象に、読み取れるものがありません。</translation>
    </message>
    <message>
        <source>its digest algorithm %1 is not known</source>
        <translation>ダイジェスト アルゴリズム %1 は不明です</translation>
    </message>
    <message>
        <source>it does not say which digest it signs</source>
        <translation>どのダイジェストに署名しているかを示していません</translation>
    </message>
    <message>
        <source>it does not name the kind of content that it signs</source>
        <translation>署名する内容の種類を示していません</translation>
    </message>
    <message>
        <source>what it signs was changed afterwards</source>
        <translation>署名の対象が後で変更されています</translation>
    </message>
    <message>
        <source>the certificate&apos;s key did not make it</source>
        <translation>証明書のキーで作成されたものではありません</translation>
    </message>
</context>
<context>
    <name>ccm::SigningCertificate</name>
    <message>
        <source>it says that another certificate made it</source>
        <translation>別の証明書で作成されたと示しています</translation>
    </message>
</context>
<context>
    <name>ccm::Site</name>
    <message>
        <source>No address was given.</source>
        <translation>アドレスが指定されていません。</translation>
    </message>
    <message>
        <source>It would lie at %1; is the share mounted there?</source>
        <translation>%1 にあるはずです。共有はそこにマウントされていますか?</translation>
    </message>
    <message>
        <source>The folder holds neither ccmsetup.cab nor ccmsetup.xml.</source>
        <translation>フォルダーに ccmsetup.cab も ccmsetup.xml もありません。</translation>
    </message>
    <message>
        <source>The server did not say how long the file is; whether it came whole shows only in its content.</source>
        <translation>サーバーがファイルの長さを示しませんでした。完全に取得できたかどうかは、その内容からしかわかりません。</translation>
    </message>
    <message>
        <source>Neither https nor http led to it. %1 %2</source>
        <comment>two whole sentences</comment>
        <translation>https でも http でも到達できませんでした。 %1 %2</translation>
    </message>
    <message>
        <source>It was fetched unencrypted, by http: others on the way could have read and changed it. By https it is not offered: %1</source>
        <translation>http により、暗号化されずに取得されました。経路上の第三者が読み取り、変更した可能性があります。https では提供されていません: %1</translation>
    </message>
    <message>
        <source>No client manifest could be read from the archive.</source>
        <translation>アーカイブからクライアント マニフェストを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The archive holds no client manifest %1.</source>
        <translation>アーカイブにクライアント マニフェスト %1 は含まれていません。</translation>
    </message>
    <message>
        <source>The archive holds no client manifest (ccmsetup.cab, ccmsetup.xml).</source>
        <translation>アーカイブにクライアント マニフェスト (ccmsetup.cab、ccmsetup.xml) は含まれていません。</translation>
    </message>
    <message>
        <source>The cabinet is number %1 of a set.</source>
        <translation>このキャビネットはセットの %1 番です。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds several client manifests; name one of them: %1.</source>
        <translation>複数のクライアント マニフェストが含まれています。そのうち 1 つを指定してください: %1。</translation>
    </message>
    <message>
        <source>It does not lie beside the manifest.</source>
        <translation>マニフェストの隣にありません。</translation>
    </message>
    <message>
        <source>The server says that it is unchanged since it was fetched before (304).</source>
        <translation>サーバーによると、前回の取得時から変更されていません (304)。</translation>
    </message>
    <message>
        <source>Fetched from the server: %1.</source>
        <translation>サーバーから取得: %1。</translation>
    </message>
    <message>
        <source>Last modified %1.</source>
        <translation>最終更新 %1。</translation>
    </message>
    <message>
        <source>ETag %1.</source>
        <translation>ETag %1。</translation>
    </message>
    <message>
        <source>The server&apos;s clock said %1.</source>
        <translation>サーバーの時計は %1 を示しました。</translation>
    </message>
    <message>
        <source>The certificate is trusted for this session only because you accepted it.</source>
        <translation>証明書は、あなたが受け入れたため、このセッションに限り信頼されています。</translation>
    </message>
</context>
<context>
    <name>ccm::SiteAddress</name>
    <message>
        <source>Only addresses that begin with http:// or https:// are fetched.</source>
        <translation>取得できるのは http:// または https:// で始まるアドレスだけです。</translation>
    </message>
    <message>
        <source>It is no complete web address.</source>
        <translation>完全な Web アドレスではありません。</translation>
    </message>
    <message>
        <source>An address may not hold a user name or password; give them in their own fields.</source>
        <translation>アドレスにユーザー名やパスワードを含めることはできません。それぞれのフィールドに入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>An address may have %n character(s).</source>
        <translation>
            <numerusform>アドレスは %n 文字までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is neither a web address nor the name of a server.</source>
        <translation>Web アドレスでもサーバーの名前でもありません。</translation>
    </message>
</context>
<context>
    <name>ccm::SiteModel</name>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Link, Mbit/s</source>
        <translation>回線、Mbit/s</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>提供元</translation>
    </message>
</context>
<context>
    <name>ccm::SiteOpener</name>
    <message>
        <source>%1 wants a password, and the connection is not encrypted.</source>
        <translation>%1 がパスワードを要求していますが、接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>%1 wants a user name and a password.</source>
        <translation>%1 がユーザー名とパスワードを要求しています。</translation>
    </message>
</context>
<context>
    <name>ccm::SpokenRecord</name>
    <message>
        <source>%1 and %2 overlap in time: they are not parts of one log, and may be of two computers.</source>
        <translation>%1 と %2 は時間が重なっています。1 つのログの一部ではなく、2 台のコンピューターのものである可能性があります。</translation>
    </message>
</context>
<context>
    <name>ccm::StartPage</name>
    <message>
        <source>&amp;Recent cases</source>
        <translation>最近のケース(&amp;R)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>R&amp;estore it</source>
        <extracomment>Of a case, after the program ended unexpectedly.</extracomment>
        <translation>復元(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <extracomment>Of a case that could be restored.</extracomment>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>What would you like to look into?</source>
        <translation>何を調べますか?</translation>
    </message>
    <message>
        <source>Open a &amp;client</source>
        <translation>クライアントを開く(&amp;C)</translation>
    </message>
    <message>
        <source>Its Windows folder, admin$ share, or a copy of its logs: what happened, and what is next</source>
        <translation>その Windows フォルダー、admin$ 共有、またはログのコピー: 何が起こったか、次に何をするか</translation>
    </message>
    <message>
        <source>Open a &amp;site</source>
        <translation>サイトを開く(&amp;S)</translation>
    </message>
    <message>
        <source>ccmsetup.cab or ccmsetup.xml: what is in it, and what an update changed</source>
        <translation>ccmsetup.cab または ccmsetup.xml: その内容と、更新による変更点</translation>
    </message>
    <message>
        <source>Open &amp;logs</source>
        <translation>ログを開く(&amp;L)</translation>
    </message>
    <message>
        <source>Any logs of clients and servers, followed live</source>
        <translation>クライアントやサーバーの任意のログをリアルタイムで追跡</translation>
    </message>
    <message>
        <source>&amp;Paste a log</source>
        <translation>ログを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Lines of a log from a ticket or a mail, in the clipboard</source>
        <translation>クリップボードにある、チケットやメールのログの行</translation>
    </message>
    <message>
        <source>Plan an upgrade &amp;window</source>
        <translation>アップグレード期間を計画(&amp;W)</translation>
    </message>
    <message>
        <source>How many days to type, and what will happen</source>
        <translation>入力する日数と、その結果</translation>
    </message>
    <message>
        <source>See the sa&amp;mple</source>
        <translation>サンプルを見る(&amp;M)</translation>
    </message>
    <message>
        <source>A made-up site and client, with everything to try out</source>
        <translation>すべてを試せる架空のサイトとクライアント</translation>
    </message>
    <message>
        <source>Questions that bring people here</source>
        <translation>よくある質問</translation>
    </message>
    <message>
        <source>Why has this client not upgraded?</source>
        <translation>このクライアントがアップグレードされていないのはなぜですか?</translation>
    </message>
    <message>
        <source>What did the last update change?</source>
        <translation>前回の更新で何が変わりましたか?</translation>
    </message>
    <message>
        <source>How many days should I type?</source>
        <translation>何日と入力すればよいですか?</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>最近のケース</translation>
    </message>
</context>
<context>
    <name>ccm::StartsChart</name>
    <message>
        <source>%1 starts expected, %2 to %3 in 9 of 10 cases; %4 started in all</source>
        <translation>予想開始数 %1、10 回中 9 回は %2 ～ %3。累計開始数 %4</translation>
    </message>
    <message>
        <source>%1 installations expected; %2 installed in all</source>
        <translation>予想インストール数 %1。累計インストール数 %2</translation>
    </message>
    <message>
        <source>%1 seen to complete</source>
        <translation>実際の完了 %1</translation>
    </message>
    <message>
        <source>Chart of the starts; the table shows the same numbers</source>
        <translation>開始のグラフ。表に同じ数値があります</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>期間全体を表示</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <extracomment>of a chart as a whole: the busiest hour and what is expected in it</extracomment>
        <translation>最も混む 1 時間: %1</translation>
    </message>
    <message>
        <source>Of all clients, %</source>
        <translation>全クライアント中、%</translation>
    </message>
    <message>
        <source>Highest expected</source>
        <translation>予想の最大</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>メンテナンス期間</translation>
    </message>
    <message>
        <source>Clients per day</source>
        <translation>1 日あたりのクライアント数</translation>
    </message>
    <message>
        <source>Clients per hour</source>
        <translation>1 時間あたりのクライアント数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time: what is expected then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No client starts in this plan.</source>
        <translation>この計画で開始するクライアントはありません。</translation>
    </message>
    <message>
        <source>Starts in 9 of 10 cases (p05 to p95)</source>
        <translation>10 回中 9 回の開始数 (p05 ～ p95)</translation>
    </message>
    <message>
        <source>Starts expected</source>
        <translation>予想開始数</translation>
    </message>
    <message>
        <source>Started in all</source>
        <translation>累計開始数</translation>
    </message>
    <message>
        <source>Installations in 9 of 10 cases</source>
        <translation>10 回中 9 回のインストール数</translation>
    </message>
    <message>
        <source>Installations expected</source>
        <translation>予想インストール数</translation>
    </message>
    <message>
        <source>Installed in all</source>
        <translation>累計インストール数</translation>
    </message>
    <message>
        <source>Seen to complete</source>
        <translation>実際の完了</translation>
    </message>
    <message>
        <source>Seen to complete, of those looked at</source>
        <translation>実際の完了 (調べたクライアント中)</translation>
    </message>
    <message>
        <source>Moments that clients have drawn</source>
        <translation>クライアントが抽選した時刻</translation>
    </message>
</context>
<context>
    <name>ccm::StateText</name>
    <message>
        <source>deployment started</source>
        <translation>展開を開始</translation>
    </message>
    <message>
        <source>waiting for the download</source>
        <translation>ダウンロードを待機中</translation>
    </message>
    <message>
        <source>deployment scheduled</source>
        <translation>展開をスケジュール済み</translation>
    </message>
    <message>
        <source>waiting for a maintenance window</source>
        <translation>メンテナンス期間を待機中</translation>
    </message>
    <message>
        <source>deployment skipped</source>
        <translation>展開をスキップ</translation>
    </message>
    <message>
        <source>failed, the reason is not known</source>
        <translation>失敗、理由は不明</translation>
    </message>
    <message>
        <source>failed, the service could not be created</source>
        <translation>失敗、サービスを作成できませんでした</translation>
    </message>
    <message>
        <source>failed, the service could not be deleted</source>
        <translation>失敗、サービスを削除できませんでした</translation>
    </message>
    <message>
        <source>failed, a write filter protects the system drive</source>
        <translation>失敗、書き込みフィルターがシステム ドライブを保護しています</translation>
    </message>
    <message>
        <source>failed, native mode is not possible here</source>
        <translation>失敗、ここではネイティブ モードを使用できません</translation>
    </message>
    <message>
        <source>failed, the download could not be started</source>
        <translation>失敗、ダウンロードを開始できませんでした</translation>
    </message>
    <message>
        <source>failed, the command line is not valid</source>
        <translation>失敗、コマンド ラインが有効ではありません</translation>
    </message>
    <message>
        <source>failed, a file could not be downloaded by WinHTTP</source>
        <translation>失敗、WinHTTP でファイルをダウンロードできませんでした</translation>
    </message>
    <message>
        <source>failed, a file could not be downloaded by BITS</source>
        <translation>失敗、BITS でファイルをダウンロードできませんでした</translation>
    </message>
    <message>
        <source>failed, BITS could not be installed</source>
        <translation>失敗、BITS をインストールできませんでした</translation>
    </message>
    <message>
        <source>failed, the signature of a prerequisite cannot be verified</source>
        <translation>失敗、前提条件の署名を検証できません</translation>
    </message>
    <message>
        <source>failed, the disk is full</source>
        <translation>失敗、ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>failed, client.msi did not install</source>
        <translation>失敗、client.msi がインストールされませんでした</translation>
    </message>
    <message>
        <source>failed, the manifest could not be loaded</source>
        <translation>失敗、マニフェストを読み込めませんでした</translation>
    </message>
    <message>
        <source>failed, there is no client certificate</source>
        <translation>失敗、クライアント証明書がありません</translation>
    </message>
    <message>
        <source>failed, a prerequisite is not signed by Microsoft</source>
        <translation>失敗、前提条件に Microsoft の署名がありません</translation>
    </message>
    <message>
        <source>a restart is needed to go on</source>
        <translation>続行するには再起動が必要です</translation>
    </message>
    <message>
        <source>failed, client and management point are of different versions</source>
        <translation>失敗、クライアントと管理ポイントのバージョンが異なります</translation>
    </message>
    <message>
        <source>failed, the operating system is not supported</source>
        <translation>失敗、オペレーティング システムがサポートされていません</translation>
    </message>
    <message>
        <source>failed, the deployment is not supported</source>
        <translation>失敗、展開がサポートされていません</translation>
    </message>
    <message>
        <source>failed, BITS is missing</source>
        <translation>失敗、BITS がありません</translation>
    </message>
    <message>
        <source>failed, the source folder is not available</source>
        <translation>失敗、ソース フォルダーを利用できません</translation>
    </message>
    <message>
        <source>failed, App-V is not supported</source>
        <translation>失敗、App-V はサポートされていません</translation>
    </message>
    <message>
        <source>failed, the site has the wrong version</source>
        <translation>失敗、サイトのバージョンが正しくありません</translation>
    </message>
    <message>
        <source>failed, the hash of a prerequisite does not match</source>
        <translation>失敗、前提条件のハッシュが一致しません</translation>
    </message>
    <message>
        <source>failed, device management could not be removed</source>
        <translation>失敗、デバイス管理を解除できませんでした</translation>
    </message>
    <message>
        <source>failed, the computer is under device management</source>
        <translation>失敗、コンピューターはデバイス管理下にあります</translation>
    </message>
    <message>
        <source>failed, the computer is managed by Intune</source>
        <translation>失敗、コンピューターは Intune で管理されています</translation>
    </message>
    <message>
        <source>failed, the network is metered</source>
        <translation>失敗、ネットワークは従量制課金接続です</translation>
    </message>
    <message>
        <source>deployment succeeded</source>
        <translation>展開に成功</translation>
    </message>
    <message>
        <source>deployment succeeded, a restart is required</source>
        <translation>展開に成功、再起動が必要です</translation>
    </message>
    <message>
        <source>deployment succeeded after a restart</source>
        <translation>再起動後に展開に成功</translation>
    </message>
    <message>
        <source>assignment started</source>
        <translation>割り当てを開始</translation>
    </message>
    <message>
        <source>assignment failed, the reason is not known</source>
        <translation>割り当てに失敗、理由は不明</translation>
    </message>
    <message>
        <source>assignment failed, the site code is not valid</source>
        <translation>割り当てに失敗、サイト コードが有効ではありません</translation>
    </message>
    <message>
        <source>assignment to the management point failed</source>
        <translation>管理ポイントへの割り当てに失敗</translation>
    </message>
    <message>
        <source>assignment failed, no default management point</source>
        <translation>割り当てに失敗、既定の管理ポイントがありません</translation>
    </message>
    <message>
        <source>assignment failed, the site&apos;s signing certificate is missing</source>
        <translation>割り当てに失敗、サイトの署名証明書がありません</translation>
    </message>
    <message>
        <source>assignment failed, no site was discovered</source>
        <translation>割り当てに失敗、サイトが検出されませんでした</translation>
    </message>
    <message>
        <source>assignment failed, the client is newer than the site</source>
        <translation>割り当てに失敗、クライアントがサイトより新しいバージョンです</translation>
    </message>
    <message>
        <source>assignment failed, the version of the site was not found</source>
        <translation>割り当てに失敗、サイトのバージョンが見つかりませんでした</translation>
    </message>
    <message>
        <source>assignment failed, the version of the client cannot be read</source>
        <translation>割り当てに失敗、クライアントのバージョンを読み取れません</translation>
    </message>
    <message>
        <source>assignment succeeded</source>
        <translation>割り当てに成功</translation>
    </message>
    <message>
        <source>Endpoint Protection is not managed</source>
        <translation>Endpoint Protection は管理されていません</translation>
    </message>
    <message>
        <source>Endpoint Protection waits to be installed</source>
        <translation>Endpoint Protection はインストール待ちです</translation>
    </message>
    <message>
        <source>Endpoint Protection is managed</source>
        <translation>Endpoint Protection は管理されています</translation>
    </message>
    <message>
        <source>the installation of Endpoint Protection failed</source>
        <translation>Endpoint Protection のインストールに失敗しました</translation>
    </message>
    <message>
        <source>Endpoint Protection waits for a restart</source>
        <translation>Endpoint Protection は再起動待ちです</translation>
    </message>
    <message>
        <source>Endpoint Protection is not supported here</source>
        <translation>Endpoint Protection はここではサポートされていません</translation>
    </message>
    <message>
        <source>Endpoint Protection is managed together with Intune</source>
        <translation>Endpoint Protection は Intune と共同で管理されています</translation>
    </message>
    <message>
        <source>it is not known whether the policy of Endpoint Protection was applied</source>
        <translation>Endpoint Protection のポリシーが適用されたかどうかは不明です</translation>
    </message>
    <message>
        <source>the policy of Endpoint Protection was applied</source>
        <translation>Endpoint Protection のポリシーが適用されました</translation>
    </message>
    <message>
        <source>the policy of Endpoint Protection could not be applied</source>
        <translation>Endpoint Protection のポリシーを適用できませんでした</translation>
    </message>
</context>
<context>
    <name>ccm::StatementLine</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ccm::StatementModel</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What the logs tell</source>
        <translation>ログからわかること</translation>
    </message>
</context>
<context>
    <name>ccm::StepsModel</name>
    <message>
        <source>the client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a condition holds</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a condition does not hold</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>whether a condition holds</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問い</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ccm::StepsView</name>
    <message>
        <source>Filter steps</source>
        <translation>ステップをフィルター</translation>
    </message>
    <message>
        <source>&amp;Show evidence</source>
        <translation>根拠を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Conditions of automatic upgrade</source>
        <translation>自動アップグレードの条件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Steps of the decision</source>
        <translation>判断のステップ</translation>
    </message>
    <message>
        <source>Each rule that was asked: whether it holds, fails or cannot be known, and what tells it.</source>
        <translation>調べた各ルールについて、成立するか、成立しないか、不明か、および何がそれを示しているかを表示します。</translation>
    </message>
    <message>
        <source>Select a step to see what decided it.</source>
        <translation>ステップを選択すると、その決め手が表示されます。</translation>
    </message>
</context>
<context>
    <name>ccm::TableSaver</name>
    <message>
        <source>Save this table</source>
        <translation>この表を保存</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;Table for scripts (*.json)</source>
        <translation>表計算用の表 (*.csv);;スクリプト用の表 (*.json)</translation>
    </message>
</context>
<context>
    <name>ccm::TableView</name>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Save this table...</source>
        <translation>この表を保存...</translation>
    </message>
</context>
<context>
    <name>ccm::TailNews</name>
    <message>
        <source>Error in %1</source>
        <comment>a log</comment>
        <translation>%1 のエラー</translation>
    </message>
    <message>
        <source>ccmsetup has failed</source>
        <translation>ccmsetup が失敗しました</translation>
    </message>
    <message>
        <source>ccmsetup has ended with exit code %1</source>
        <translation>ccmsetup が終了コード %1 で終了しました</translation>
    </message>
</context>
<context>
    <name>ccm::TextPattern</name>
    <message numerus="yes">
        <source>At most %n pattern(s) can be looked for at once.</source>
        <translation>
            <numerusform>一度に検索できるパターンは %n 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching takes longer, because of what the fast engine does not know in: %1</source>
        <translation>検索に時間がかかります。高速エンジンが対応しないものが含まれているためです: %1</translation>
    </message>
    <message numerus="yes">
        <source>A pattern may have %n character(s).</source>
        <translation>
            <numerusform>パターンは %n 文字までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The regular expression is wrong at character %1: %2.</source>
        <translation>正規表現は文字 %1 に誤りがあります: %2。</translation>
    </message>
</context>
<context>
    <name>ccm::Theme</name>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <extracomment>the look of the program: black on white</extracomment>
        <translation>ハイ コントラスト、ライト(&amp;C)</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <extracomment>the look of the program: white on black</extracomment>
        <translation>ハイ コントラスト、ダーク(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ccm::TimeChart</name>
    <message>
        <source>Left and Right move from hour to hour, Page Up and Page Down from day to day. Plus and minus zoom, D shows the day, H the hour, Home the whole; Shift with Left and Right moves the view.</source>
        <translation>左右キーで 1 時間ずつ、Page Up と Page Down キーで 1 日ずつ移動します。プラスとマイナスで拡大と縮小、D で 1 日、H で 1 時間、Home で全体を表示します。Shift + 左右キーで表示を移動します。</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>There is nothing to show here.</source>
        <translation>ここに表示するものはありません。</translation>
    </message>
    <message>
        <source>Time in %1</source>
        <translation>%1 の時刻</translation>
    </message>
</context>
<context>
    <name>ccm::Timeline</name>
    <message>
        <source>Runs of ccmsetup</source>
        <translation>ccmsetup の実行</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
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
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When something began and how long it took: &quot;2013-09-09 08:56:31, 1 min 28 s&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The result is not in its log</source>
        <translation>結果はそのログにありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>client.msi, %1</source>
        <translation>client.msi、%1</translation>
    </message>
    <message>
        <source>Installation of client.msi: %1.</source>
        <translation>client.msi のインストール: %1。</translation>
    </message>
    <message>
        <source>Result: %1.</source>
        <translation>結果: %1。</translation>
    </message>
    <message>
        <source>Its own log does not tell the day; it is shown where its run installs.</source>
        <translation>このログ自体は日付を示さないため、その実行がインストールする位置に表示しています。</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>バージョン %1。</translation>
    </message>
    <message>
        <source>%1, in the log of Windows Installer:</source>
        <translation>%1、Windows Installer のログによる:</translation>
    </message>
    <message>
        <source>The custom action %1 failed</source>
        <translation>カスタム動作 %1 が失敗しました</translation>
    </message>
    <message>
        <source>The action %1 failed</source>
        <translation>動作 %1 が失敗しました</translation>
    </message>
    <message>
        <source>The upgrade is scheduled for %1; drawn %2.</source>
        <translation>アップグレードは %1 に予定されています。抽選は %2 です。</translation>
    </message>
    <message>
        <source>The upgrade is scheduled for %1.</source>
        <translation>アップグレードは %1 に予定されています。</translation>
    </message>
    <message>
        <source>Another moment was drawn after it.</source>
        <translation>その後、別の時刻が抽選されました。</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>%1 に予定</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 が開始</translation>
    </message>
    <message>
        <source>From here on the records stand in %1, those before in %2.</source>
        <translation>ここから先のレコードは %1 にあり、それより前のレコードは %2 にあります。</translation>
    </message>
    <message>
        <source>The agent was triggered: %1</source>
        <translation>エージェントがトリガーされました: %1</translation>
    </message>
    <message>
        <source>SCEPInstall.exe is version %1</source>
        <translation>SCEPInstall.exe はバージョン %1 です</translation>
    </message>
    <message>
        <source>Version %1 is installed</source>
        <translation>バージョン %1 がインストールされています</translation>
    </message>
    <message>
        <source>The installed version %1 is lower than that of the installer</source>
        <translation>インストール済みのバージョン %1 はインストーラーのバージョンより低いです</translation>
    </message>
    <message>
        <source>The agent starts SCEPInstall.exe</source>
        <translation>エージェントが SCEPInstall.exe を起動します</translation>
    </message>
    <message>
        <source>Endpoint Protection has been installed</source>
        <translation>Endpoint Protection がインストールされました</translation>
    </message>
    <message>
        <source>The installer returned %1</source>
        <translation>インストーラーが %1 を返しました</translation>
    </message>
    <message>
        <source>State message %1: %2</source>
        <translation>状態メッセージ %1: %2</translation>
    </message>
    <message>
        <source>State message %1</source>
        <translation>状態メッセージ %1</translation>
    </message>
    <message>
        <source>SCEPInstall.exe: failed</source>
        <translation>SCEPInstall.exe: 失敗</translation>
    </message>
    <message>
        <source>Installation of Endpoint Protection: %1.</source>
        <translation>Endpoint Protection のインストール: %1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Its end is not in the logs.</source>
        <translation>その終了はログにありません。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Run of ccmsetup, its start is not in the logs: %1.</source>
        <translation>ccmsetup の実行、その始まりはログにありません: %1。</translation>
    </message>
    <message>
        <source>Run of ccmsetup: %1.</source>
        <translation>ccmsetup の実行: %1。</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始元</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>It is not finished where the logs end.</source>
        <translation>ログが終わる時点で、完了していません。</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>Phase &quot;%1&quot;: %2.</source>
        <translation>フェーズ &quot;%1&quot;: %2。</translation>
    </message>
    <message>
        <source>Item %1: %2.</source>
        <translation>項目 %1: %2。</translation>
    </message>
    <message>
        <source>A download</source>
        <translation>ダウンロード</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Download of %1: %2.</source>
        <translation>%1 のダウンロード: %2。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>It is not finished.</source>
        <translation>完了していません。</translation>
    </message>
    <message>
        <source>Completed.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>It failed with error %1.</source>
        <translation>エラー %1 で失敗しました。</translation>
    </message>
    <message>
        <source>%1 transferred.</source>
        <translation>%1 を転送しました。</translation>
    </message>
    <message>
        <source>%1 transferred, %2 per second.</source>
        <translation>%1 を転送しました (1 秒あたり %2)。</translation>
    </message>
    <message>
        <source>State message %1, %2</source>
        <translation>状態メッセージ %1、%2</translation>
    </message>
    <message>
        <source>End of the run, %1, with exit code %2</source>
        <translation>実行の終了、%1、終了コード %2</translation>
    </message>
</context>
<context>
    <name>ccm::TimelineView</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>◂ earlier</source>
        <translation>◂ 前</translation>
    </message>
    <message>
        <source>later ▸</source>
        <translation>後 ▸</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (ほか %n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Nothing in the logs of this client has a time that could be shown here.</source>
        <translation>このクライアントのログに、ここに表示できる時刻を持つものがありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Show its record in the log</source>
        <translation>ログ内のレコードを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy what it says</source>
        <translation>内容をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fit it to the width</source>
        <translation>幅に合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous run</source>
        <translation>前の実行(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next run</source>
        <translation>次の実行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Last run</source>
        <translation>最後の実行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>全体(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>前へ(&amp;E)</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>後へ(&amp;A)</translation>
    </message>
    <message>
        <source>A click with Ctrl held shows its record in the log.</source>
        <translation>Ctrl キーを押しながらクリックすると、ログ内のレコードが表示されます。</translation>
    </message>
</context>
<context>
    <name>ccm::TradeoffChart</name>
    <message>
        <source>What other numbers of days would give; the table shows the same numbers</source>
        <translation>他の日数での結果。表に同じ数値があります</translation>
    </message>
    <message>
        <source>Left and Right look at another number of days, Enter or a click chooses it.</source>
        <translation>左右キーで別の日数を確認し、Enter キーまたはクリックで選択します。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Starts per hour</source>
        <translation>1 時間あたりの開始</translation>
    </message>
    <message>
        <source>Days of the window</source>
        <translation>期間の日数</translation>
    </message>
    <message>
        <source>Done by the deadline</source>
        <translation>期限までに完了</translation>
    </message>
    <message>
        <source>Chance that all links keep within their limits</source>
        <translation>すべての回線が上限内に収まる確率</translation>
    </message>
    <message>
        <source>Most in an hour (p95)</source>
        <translation>1 時間の最大 (p95)</translation>
    </message>
    <message>
        <source>Busiest hour, expected</source>
        <translation>最も混む 1 時間、予想</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s): %1 done by the deadline; busiest hour %2 starts expected, at most %3 in 95 of 100 cases</source>
        <translation>
            <numerusform>%n 日: 期限までに完了 %1。最も混む 1 時間の予想開始数 %2、100 回中 95 回は最大 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>all links within their limits with a chance of %1; fullest: %2</source>
        <translation>すべての回線が上限内に収まる確率 %1。最も混む回線: %2</translation>
    </message>
    <message numerus="yes">
        <source>This plan: %n day(s)</source>
        <translation>
            <numerusform>この計画: %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance of at least %1 %</source>
        <translation>確率 %1 % 以上</translation>
    </message>
    <message>
        <source>Chance below %1 %</source>
        <translation>確率 %1 % 未満</translation>
    </message>
</context>
<context>
    <name>ccm::Trigger</name>
    <message>
        <source>The client %1 is lower than the site&apos;s %2.</source>
        <translation>クライアント %1 はサイトの %2 より低いです。</translation>
    </message>
    <message>
        <source>The client %1 is not lower than the site&apos;s %2.</source>
        <translation>クライアント %1 はサイトの %2 より低くありません。</translation>
    </message>
    <message>
        <source>The log says that the client&apos;s languages change.</source>
        <translation>ログによると、クライアントの言語が変わります。</translation>
    </message>
    <message>
        <source>The last run found no change of languages.</source>
        <translation>最後の実行は、言語の変更を見つけませんでした。</translation>
    </message>
    <message>
        <source>The site&apos;s package brings no language packs.</source>
        <translation>サイトのパッケージに言語パックは含まれていません。</translation>
    </message>
    <message>
        <source>Nothing tells whether the client lacks a language pack.</source>
        <translation>クライアントに不足している言語パックがあるかどうかを示すものはありません。</translation>
    </message>
    <message>
        <source>Another version is required of, or there is none of: %1.</source>
        <translation>別のバージョンが必要であるか、存在しません: %1。</translation>
    </message>
    <message>
        <source>The client has the versions of prerequisites that the manifest asks for.</source>
        <translation>クライアントには、マニフェストが求めるバージョンの前提条件があります。</translation>
    </message>
    <message>
        <source>What was opened does not tell about each prerequisite.</source>
        <translation>開いたものからは、一部の前提条件についてわかりません。</translation>
    </message>
    <message>
        <source>These files differ or are missing: %1.</source>
        <translation>次のファイルは異なるか、ありません: %1。</translation>
    </message>
    <message>
        <source>The files that could be compared are those of the manifest.</source>
        <translation>比較できたファイルは、マニフェストのものです。</translation>
    </message>
    <message>
        <source>What was opened does not hold each file.</source>
        <translation>開いたものに含まれていないファイルがあります。</translation>
    </message>
</context>
<context>
    <name>ccm::Trust</name>
    <message>
        <source>It is no cabinet, program, library or Windows Installer package.</source>
        <translation>キャビネット、プログラム、ライブラリ、Windows Installer パッケージのいずれでもありません。</translation>
    </message>
    <message>
        <source>There are more signatures inside signatures than Ccmscope reads.</source>
        <translation>署名の中の署名の数が、Ccmscope の読み取る範囲を超えています。</translation>
    </message>
    <message>
        <source>A further signature, inside the first, cannot be read: %1</source>
        <translation>最初の署名の中にある別の署名を読み取れません: %1</translation>
    </message>
    <message>
        <source>A further signature cannot be read: %1</source>
        <translation>別の署名を読み取れません: %1</translation>
    </message>
    <message>
        <source>The file is signed, but it is not as it was signed.</source>
        <translation>ファイルは署名されていますが、署名時のままではありません。</translation>
    </message>
    <message>
        <source>The file is signed, but the signature is not valid.</source>
        <translation>ファイルは署名されていますが、署名は有効ではありません。</translation>
    </message>
    <message>
        <source>The file is signed, but whether the signature is good cannot be told.</source>
        <translation>ファイルは署名されていますが、署名が正しいかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The file is as it was signed, but the chain from the signer&apos;s certificate to a root that you trust does not hold.</source>
        <translation>ファイルは署名時のままですが、署名者の証明書から、信頼するルートまでのチェーンは成立しません。</translation>
    </message>
    <message>
        <source>The file is as it was signed, and the chain from the signer&apos;s certificate, which names “%1”, ends in a root that you trust.</source>
        <translation>ファイルは署名時のままで、“%1” を示す署名者の証明書からのチェーンは、信頼するルートで終わっています。</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <translation>ファイルは署名されていません。</translation>
    </message>
    <message>
        <source>Whether a certificate was revoked was not checked: Ccmscope asks nobody.</source>
        <translation>証明書が失効しているかどうかは確認していません。Ccmscope はどこにも照会しません。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>ファイル変更あり</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>判断不可</translation>
    </message>
    <message>
        <source>chain does not hold</source>
        <translation>チェーン不成立</translation>
    </message>
    <message>
        <source>chain holds</source>
        <translation>チェーン成立</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>キャビネット</translation>
    </message>
    <message>
        <source>Program or library</source>
        <translation>プログラムまたはライブラリ</translation>
    </message>
    <message>
        <source>Windows Installer package</source>
        <translation>Windows Installer パッケージ</translation>
    </message>
</context>
<context>
    <name>ccm::TrustDesk</name>
    <message>
        <source>Check the signature of a file</source>
        <translation>ファイルの署名を確認</translation>
    </message>
    <message>
        <source>Cabinets, programs, packages (*.cab *.exe *.dll *.msi *.msp *.msu)</source>
        <translation>キャビネット、プログラム、パッケージ (*.cab *.exe *.dll *.msi *.msp *.msu)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add roots that signers may have</source>
        <translation>署名者のルートとして認めるものを追加</translation>
    </message>
    <message>
        <source>Certificates in PEM form (*.pem *.crt *.cer)</source>
        <translation>PEM 形式の証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Add roots</source>
        <translation>ルートを追加</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>No root: issued by %1.</source>
        <translation>ルートではありません: 発行元は %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust signers of files whose chain ends in one of these?</source>
        <translation>チェーンがこれらのいずれかで終わるファイルの署名者を信頼しますか?</translation>
    </message>
    <message>
        <source>Compare the fingerprint with one from a source you trust. The file is read each time from where it lies. Servers are not trusted by it.</source>
        <translation>拇印を、信頼できる情報源のものと照合してください。ファイルは毎回、元の場所から読み取られます。これによってサーバーが信頼されることはありません。</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>信頼(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ccm::TrustDetails</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 拇印</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>署名方式</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>ファイルのダイジェスト</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>In the signature</source>
        <translation>署名内</translation>
    </message>
    <message>
        <source>Of the file</source>
        <translation>ファイルの値</translation>
    </message>
    <message>
        <source>Digest that the signer signed</source>
        <translation>署名者が署名したダイジェスト</translation>
    </message>
    <message>
        <source>Certificate of the signer</source>
        <translation>署名者の証明書</translation>
    </message>
    <message>
        <source>Certificate %1 of the chain</source>
        <translation>チェーンの証明書 %1</translation>
    </message>
    <message>
        <source>Countersignature (time-stamp token, RFC 3161)</source>
        <translation>副署名 (タイム スタンプ トークン、RFC 3161)</translation>
    </message>
    <message>
        <source>Countersignature (PKCS #9)</source>
        <translation>副署名 (PKCS #9)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Digest algorithm</source>
        <translation>ダイジェスト アルゴリズム</translation>
    </message>
</context>
<context>
    <name>ccm::TrustDialog</name>
    <message>
        <source>Signature of a file</source>
        <translation>ファイルの署名</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Check another &amp;file...</source>
        <translation>別のファイルを確認(&amp;F)...</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 を確認中</translation>
    </message>
</context>
<context>
    <name>ccm::TrustStore</name>
    <message numerus="yes">
        <source>The store would hold more than %n certificate(s).</source>
        <translation>
            <numerusform>ストアの証明書が %n 個を超えることになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate in it is damaged.</source>
        <translation>中の証明書が破損しています。</translation>
    </message>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation>PEM 形式の証明書が含まれていません。</translation>
    </message>
</context>
<context>
    <name>ccm::TrustView</name>
    <message>
        <source>Is the file as it was signed?</source>
        <translation>ファイルは署名時のままですか?</translation>
    </message>
    <message>
        <source>Is the signature valid for the certificate it names?</source>
        <translation>署名は、それが示す証明書に対して有効ですか?</translation>
    </message>
    <message>
        <source>Does the chain end in a root that you trust?</source>
        <translation>チェーンは信頼するルートで終わっていますか?</translation>
    </message>
    <message>
        <source>Does anybody else say when it was signed?</source>
        <translation>署名された時刻を示す第三者はありますか?</translation>
    </message>
    <message>
        <source>No signature was looked at</source>
        <translation>署名は調べられていません</translation>
    </message>
    <message>
        <source>Open a cabinet, a program or a package.</source>
        <translation>キャビネット、プログラム、またはパッケージを開いてください。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>&amp;Copy everything</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add a root…</source>
        <translation>ルートを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Trust the certificates of a PEM file, too</source>
        <translation>PEM ファイルの証明書も信頼</translation>
    </message>
    <message>
        <source>What else is told</source>
        <translation>その他の情報</translation>
    </message>
    <message>
        <source>Details of the signature</source>
        <translation>署名の詳細</translation>
    </message>
    <message>
        <source>It carries no signature (%1): nothing in it tells who made it.</source>
        <translation>署名がありません (%1)。作成者を示すものは含まれていません。</translation>
    </message>
    <message>
        <source>Signature %1 of %2: %3</source>
        <translation>%2 個中 %1 個目の署名: %3</translation>
    </message>
</context>
<context>
    <name>ccm::Unpack</name>
    <message>
        <source>A file of an archive may have %1.</source>
        <translation>アーカイブのファイルは %1 までです。</translation>
    </message>
    <message>
        <source>The archive holds no file %1.</source>
        <translation>アーカイブにファイル %1 は含まれていません。</translation>
    </message>
</context>
<context>
    <name>ccm::UnpackedSet</name>
    <message>
        <source>There is no folder to unpack it into: %1.</source>
        <translation>展開先のフォルダーがありません: %1。</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>There are more warnings like these.</source>
        <translation>このような警告がほかにもあります。</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <extracomment>%1: a file in an archive; %2: one or two sentences</extracomment>
        <translation>%1 は除外しました: %2</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n entries were looked at.</source>
        <translation>
            <numerusform>調べたのは最初の %n 個のエントリだけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpacking it took longer than allowed.</source>
        <translation>展開に許容時間を超える時間がかかりました。</translation>
    </message>
</context>
<context>
    <name>ccm::Unpacker</name>
    <message>
        <source>It is no archive that Ccmscope knows.</source>
        <translation>Ccmscope が認識できるアーカイブではありません。</translation>
    </message>
    <message>
        <source>The archive holds no file.</source>
        <translation>アーカイブにファイルが含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>It lies within %n archive(s), one in the other.</source>
        <translation>
            <numerusform>入れ子になった %n 個のアーカイブの中にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not unpacked: %2</source>
        <extracomment>%1: an archive within an archive; %2: one or two sentences</extracomment>
        <translation>%1 は展開しませんでした: %2</translation>
    </message>
    <message>
        <source>A file of an archive may have %1.</source>
        <translation>アーカイブのファイルは %1 までです。</translation>
    </message>
    <message>
        <source>An archive of this size may hold %1 in all.</source>
        <translation>このサイズのアーカイブの内容は合計 %1 までです。</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written to; it may be full.</source>
        <translation>一時ファイル用のフォルダーに書き込めません。空きがない可能性があります。</translation>
    </message>
</context>
<context>
    <name>ccm::UpgradeConditions</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 個</translation>
    </message>
    <message>
        <source>Language packs lie in folders of their own beside the manifest, which does not list them.</source>
        <translation>言語パックはマニフェストの隣の専用のフォルダーにあり、マニフェストの一覧には含まれません。</translation>
    </message>
    <message>
        <source>Another version is required of %1.</source>
        <translation>%1 に別のバージョンが必要です。</translation>
    </message>
    <message>
        <source>Only one of the manifests requires a version of %1.</source>
        <translation>%1 のバージョンを必要とするのは、一方のマニフェストだけです。</translation>
    </message>
    <message>
        <source>The versions that both manifests require of prerequisites are the same.</source>
        <translation>両方のマニフェストが必要とする前提条件のバージョンは同じです。</translation>
    </message>
    <message>
        <source>These files differ, came or went: %1.</source>
        <translation>次のファイルは異なるか、追加または削除されました: %1。</translation>
    </message>
    <message>
        <source>Every file has the same hash in both manifests.</source>
        <translation>すべてのファイルのハッシュは、両方のマニフェストで同じです。</translation>
    </message>
    <message>
        <source>Some items have no hash, so their files may differ all the same.</source>
        <translation>一部の項目にはハッシュがないため、それでもファイルが異なる可能性があります。</translation>
    </message>
    <message>
        <source>The client version is lower than the hierarchy&apos;s</source>
        <translation>クライアント バージョンが階層のバージョンより低い</translation>
    </message>
    <message>
        <source>The client lacks a language pack</source>
        <translation>クライアントに言語パックが不足している</translation>
    </message>
    <message>
        <source>A prerequisite has a different version</source>
        <translation>前提条件のバージョンが異なる</translation>
    </message>
    <message>
        <source>Installation files differ</source>
        <translation>インストール ファイルが異なる</translation>
    </message>
    <message>
        <source>met</source>
        <translation>該当</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>非該当</translation>
    </message>
    <message>
        <source>cannot be told from manifests</source>
        <translation>マニフェストからは不明</translation>
    </message>
</context>
<context>
    <name>ccm::UpgradePolicy</name>
    <message numerus="yes">
        <source>The answer of the management point is longer than %n characters.</source>
        <translation>
            <numerusform>管理ポイントの応答が %n 文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a document type declaration.</source>
        <translation>ドキュメント型宣言が含まれています。</translation>
    </message>
    <message>
        <source>Its elements lie too deep.</source>
        <translation>要素の階層が深すぎます。</translation>
    </message>
    <message>
        <source>It names more than one client package.</source>
        <translation>複数のクライアント パッケージを示しています。</translation>
    </message>
</context>
<context>
    <name>ccm::UpgradeSchedule</name>
    <message>
        <source>%1, line %2: The times of the scheduled upgrade cannot be read.</source>
        <translation>%1、行 %2: 予定されたアップグレードの時刻を読み取れません。</translation>
    </message>
</context>
<context>
    <name>ccm::Verdict</name>
    <message>
        <source>Automatic client upgrade delivers updates only from 2012 R2 SP1 CU1 (%1) on; other runs depend on what the package holds.</source>
        <translation>クライアントの自動アップグレードが更新を配信するのは 2012 R2 SP1 CU1 (%1) 以降だけです。他の実行はパッケージの内容によります。</translation>
    </message>
    <message>
        <source>Automatic client upgrade delivers updates only from 2012 R2 SP1 CU1 (%1) on, so it is not known to deliver this one.</source>
        <translation>クライアントの自動アップグレードが更新を配信するのは 2012 R2 SP1 CU1 (%1) 以降だけであるため、これを配信するかどうかは不明です。</translation>
    </message>
    <message>
        <source>Automatic client upgrade delivers updates from 2012 R2 SP1 CU1 (%1) on, so also this one.</source>
        <translation>クライアントの自動アップグレードは 2012 R2 SP1 CU1 (%1) 以降で更新を配信するため、これも配信します。</translation>
    </message>
    <message>
        <source>It is assumed that version %1 of the client is installed.</source>
        <translation>バージョン %1 のクライアントがインストールされていると仮定しています。</translation>
    </message>
    <message>
        <source>Version %1 of the client is installed.</source>
        <translation>バージョン %1 のクライアントがインストールされています。</translation>
    </message>
    <message>
        <source>No client is installed.</source>
        <translation>クライアントはインストールされていません。</translation>
    </message>
    <message>
        <source>No log tells which version of the client is installed; the client.msi on its disk is version %1.</source>
        <translation>インストールされているクライアントのバージョンを示すログはありません。ディスク上の client.msi はバージョン %1 です。</translation>
    </message>
    <message>
        <source>Nothing that was opened tells which version of the client is installed.</source>
        <translation>開いたものに、インストールされているクライアントのバージョンを示すものはありません。</translation>
    </message>
    <message>
        <source>The manifest names the client version %1.</source>
        <translation>マニフェストはクライアント バージョン %1 を示しています。</translation>
    </message>
    <message>
        <source>The site&apos;s client is version %1: the client.msi on this client has the hash that the manifest names.</source>
        <translation>サイトのクライアントはバージョン %1 です。このクライアントの client.msi のハッシュは、マニフェストが示すものです。</translation>
    </message>
    <message>
        <source>The manifest does not name the version of its client, and no client.msi with the hash that it names lies on this client.</source>
        <translation>マニフェストはそのクライアントのバージョンを示しておらず、マニフェストの示すハッシュを持つ client.msi はこのクライアントにありません。</translation>
    </message>
    <message>
        <source>The installed client %1 is newer than %2, the site&apos;s.</source>
        <translation>インストール済みのクライアント %1 は、サイトの %2 より新しいものです。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>both are file names: &quot;SCEPInstall.exe again and client.msi&quot;</extracomment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 again</source>
        <extracomment>%1 is one or more file names</extracomment>
        <translation>%1 (再取得)</translation>
    </message>
    <message>
        <source>ccmsetup would install the client.</source>
        <translation>ccmsetup はクライアントをインストールする見込みです。</translation>
    </message>
    <message>
        <source>ccmsetup would upgrade the client from version %1 to %2.</source>
        <translation>ccmsetup はクライアントをバージョン %1 から %2 にアップグレードする見込みです。</translation>
    </message>
    <message>
        <source>ccmsetup would update the client from version %1 to %2.</source>
        <translation>ccmsetup はクライアントをバージョン %1 から %2 に更新する見込みです。</translation>
    </message>
    <message>
        <source>ccmsetup would repair the client, because version %1 is already installed.</source>
        <translation>バージョン %1 が既にインストールされているため、ccmsetup はクライアントを修復する見込みです。</translation>
    </message>
    <message>
        <source>ccmsetup would skip the client, because version %1 is already installed.</source>
        <translation>バージョン %1 が既にインストールされているため、ccmsetup はクライアントをスキップする見込みです。</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and install the client.</source>
        <translation>ccmsetup は %1 をダウンロードし、クライアントをインストールする見込みです。</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and upgrade the client from version %2 to %3.</source>
        <translation>ccmsetup は %1 をダウンロードし、クライアントをバージョン %2 から %3 にアップグレードする見込みです。</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and update the client from version %2 to %3.</source>
        <translation>ccmsetup は %1 をダウンロードし、クライアントをバージョン %2 から %3 に更新する見込みです。</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and repair the client, because version %2 is already installed.</source>
        <translation>ccmsetup は %1 をダウンロードし、バージョン %2 が既にインストールされているため、クライアントを修復する見込みです。</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and skip the client, because version %2 is already installed.</source>
        <translation>ccmsetup は %1 をダウンロードし、バージョン %2 が既にインストールされているため、クライアントをスキップする見込みです。</translation>
    </message>
    <message>
        <source>ccmsetup would download %1.</source>
        <translation>ccmsetup は %1 をダウンロードする見込みです。</translation>
    </message>
    <message>
        <source>ccmsetup would add to the client, which has version %1, what the package brings.</source>
        <translation>ccmsetup は、バージョン %1 のクライアントにパッケージの内容を追加する見込みです。</translation>
    </message>
    <message>
        <source>ccmsetup would download %1 and add to the client, which has version %2, what the package brings.</source>
        <translation>ccmsetup は %1 をダウンロードし、バージョン %2 のクライアントにパッケージの内容を追加する見込みです。</translation>
    </message>
    <message>
        <source>ccmsetup would stop, because automatic client upgrade is off at the site.</source>
        <translation>サイトでクライアントの自動アップグレードがオフのため、ccmsetup は停止する見込みです。</translation>
    </message>
    <message>
        <source>ccmsetup would stop, because the site leaves servers out of upgrades.</source>
        <translation>サイトがサーバーをアップグレードの対象外にしているため、ccmsetup は停止する見込みです。</translation>
    </message>
    <message>
        <source>ccmsetup would stop, because the site leaves virtual desktops out of upgrades.</source>
        <translation>サイトが仮想デスクトップをアップグレードの対象外にしているため、ccmsetup は停止する見込みです。</translation>
    </message>
    <message>
        <source>ccmsetup would stop, because the client is excluded from upgrades.</source>
        <translation>クライアントがアップグレードから除外されているため、ccmsetup は停止する見込みです。</translation>
    </message>
    <message>
        <source>What ccmsetup would do about the client is not known.</source>
        <translation>ccmsetup がクライアントをどう扱う見込みかは不明です。</translation>
    </message>
    <message>
        <source>What it would do about the client itself is not known.</source>
        <translation>クライアント自体をどう扱う見込みかは不明です。</translation>
    </message>
</context>
<context>
    <name>ccm::VerdictView</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Reasons for the verdict</source>
        <translation>判定の理由</translation>
    </message>
    <message>
        <source>What the verdict takes for granted</source>
        <translation>判定の前提</translation>
    </message>
    <message>
        <source>What comes with it</source>
        <translation>付随する事項</translation>
    </message>
    <message>
        <source>&amp;Copy sentence</source>
        <translation>文をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the sentence, for example into a ticket</source>
        <translation>文をコピー (チケットへの貼り付けなど)</translation>
    </message>
    <message>
        <source>Taken for granted:</source>
        <translation>前提:</translation>
    </message>
    <message>
        <source>With the site&apos;s own manifest instead: %1</source>
        <translation>代わりにサイト自体のマニフェストの場合: %1</translation>
    </message>
    <message>
        <source>With the earlier manifest instead: %1</source>
        <translation>代わりに以前のマニフェストの場合: %1</translation>
    </message>
</context>
<context>
    <name>ccm::VersionInfo</name>
    <message>
        <source>The version resource ends inside one of its parts.</source>
        <translation>バージョン リソースが、その構成部分の途中で終わっています。</translation>
    </message>
    <message>
        <source>A part of the version resource has an impossible length.</source>
        <translation>バージョン リソースの構成部分の長さがあり得ない値です。</translation>
    </message>
    <message>
        <source>The version resource does not begin with its name.</source>
        <translation>バージョン リソースがその名前から始まっていません。</translation>
    </message>
    <message>
        <source>The fixed part of the version is too short.</source>
        <translation>バージョンの固定部分が短すぎます。</translation>
    </message>
    <message>
        <source>The fixed part of the version has no signature.</source>
        <translation>バージョンの固定部分にシグネチャがありません。</translation>
    </message>
</context>
<context>
    <name>ccm::VersionSpreadModel</name>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
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
        <translation>クライアントが稼働する週の時間帯</translation>
    </message>
    <message>
        <source>Drag over hours to switch them, or use the arrow keys and Space.</source>
        <translation>時間帯の上をドラッグするか、方向キーと Space キーで切り替えます。</translation>
    </message>
    <message>
        <source>The week as text</source>
        <translation>テキストでの週</translation>
    </message>
    <message>
        <source>Such as “Mon-Fri 08:00-18:00; Sat 09:00-13:00”. An end before the start is on the next day.</source>
        <translation>“月曜-金曜 08:00-18:00; 土曜 09:00-13:00” のように入力します。開始より前の終了は翌日です。</translation>
    </message>
    <message>
        <source>Mon-Fri 08:00-18:00; Sat 09:00-13:00</source>
        <translation>月曜-金曜 08:00-18:00; 土曜 09:00-13:00</translation>
    </message>
</context>
<context>
    <name>ccm::WeekGrid</name>
    <message>
        <source>on</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>on for a part of it</source>
        <translation>一部稼働</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 %2 to %3: %4</source>
        <translation>%1 %2 ～ %3: %4</translation>
    </message>
</context>
<context>
    <name>ccm::WeekText</name>
    <message>
        <source>“%1” is neither a day nor a time such as 08:00-18:00.</source>
        <translation>“%1” は曜日でも、08:00-18:00 のような時刻でもありません。</translation>
    </message>
    <message numerus="yes">
        <source>A week has at most %n span(s).</source>
        <translation>
            <numerusform>1 週間の時間帯は最大 %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>After the days, a time such as 08:00-18:00 is missing.</source>
        <translation>曜日の後に、08:00-18:00 のような時刻がありません。</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two days or two times that a user types: &quot;Mon to Fri 8 to 18&quot;. One word.</extracomment>
        <translation>から</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>毎日</translation>
    </message>
</context>
<context>
    <name>ccm::WindowPane</name>
    <message>
        <source>An input on the left is not possible. What is shown here is of the plan as it was before.</source>
        <translation>左側の入力の 1 つがあり得ない値です。ここに表示されているのは、それより前の計画のものです。</translation>
    </message>
    <message>
        <source>Plan without a name</source>
        <translation>名前のない計画</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (変更あり)</translation>
    </message>
    <message>
        <source>Documented: %1</source>
        <translation>文書化済み: %1</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>仮定: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>実績: %1</translation>
    </message>
    <message>
        <source>Computing...</source>
        <translation>計算中...</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Open, save, compare and export the plan</source>
        <translation>計画を開く、保存、比較、エクスポート</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the answers</source>
        <translation>答えをコピー</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Take what was seen of the roll-out away</source>
        <translation>展開の実績を取り除く</translation>
    </message>
    <message>
        <source>Starts per hour or per day</source>
        <translation>1 時間または 1 日あたりの開始</translation>
    </message>
    <message>
        <source>Whether the chart and the table count starts per hour or per day.</source>
        <translation>グラフと表で、開始を 1 時間ごとに数えるか 1 日ごとに数えるかを選びます。</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>1 日ごと</translation>
    </message>
    <message>
        <source>The forecast as charts and tables</source>
        <translation>グラフと表での予測</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>グラフ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>ヒート マップ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>回線(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>日数(&amp;D)</translation>
    </message>
    <message>
        <source>Pla&amp;ns</source>
        <translation>計画(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>Bas&amp;is</source>
        <translation>前提(&amp;I)</translation>
    </message>
    <message>
        <source>What each number of days would give</source>
        <translation>日数ごとの結果</translation>
    </message>
    <message>
        <source>This plan beside another one</source>
        <translation>この計画と別の計画の並置</translation>
    </message>
    <message>
        <source>What the forecast rests on: what is documented, and what is assumed</source>
        <translation>予測の前提: 文書化されていることと、仮定されていること</translation>
    </message>
    <message>
        <source>Starts per hour</source>
        <translation>1 時間あたりの開始</translation>
    </message>
    <message>
        <source>Starts per day</source>
        <translation>1 日あたりの開始</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>前提となる事項</translation>
    </message>
    <message>
        <source>The figures behind the charts.</source>
        <translation>グラフの元になる数値です。</translation>
    </message>
</context>
<context>
    <name>ccm::WindowSection</name>
    <message>
        <source>The window opens</source>
        <translation>期間の開始</translation>
    </message>
    <message>
        <source>Time zone of the plan</source>
        <translation>計画のタイム ゾーン</translation>
    </message>
    <message>
        <source>Days in the window</source>
        <translation>期間の日数</translation>
    </message>
    <message>
        <source>The window ends</source>
        <translation>期間の終了</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>日数(&amp;D):</translation>
    </message>
    <message>
        <source>O&amp;pens:</source>
        <translation>開始(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Ends:</source>
        <translation>終了(&amp;E):</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>タイム ゾーン(&amp;Z):</translation>
    </message>
    <message>
        <source>In how many days automatic client upgrade is to reach all clients: Hierarchy Settings, Client Upgrade. As the documentation says (Microsoft, “Upgrade clients for Windows computers”), each client draws a moment within them. No limit is documented: 1 to 31 are our choice, others are taken and marked. The 7 days at the start are our assumption.</source>
        <translation>クライアントの自動アップグレードをすべてのクライアントに行き渡らせる日数です (階層設定の “クライアントのアップグレード”)。文書のとおり (Microsoft、“Upgrade clients for Windows computers”)、各クライアントはその日数の中で時刻を抽選します。上限は文書に示されていません。1 ～ 31 は Ccmscope の選択で、それ以外も受け付けますが、印を付けます。最初の 7 日は Ccmscope の仮定です。</translation>
    </message>
    <message>
        <source>When policy with the upgrade is first offered, by the clock of the time zone below. Midnight of the next Monday is our assumption.</source>
        <translation>アップグレードを含むポリシーが最初に提供される時刻で、下のタイム ゾーンの時計に従います。次の月曜日の午前 0 時は Ccmscope の仮定です。</translation>
    </message>
    <message>
        <source>The deadline: the opening and as many times 24 hours as there are days. Enter an end to get the days that fit; where clocks change in between, days have 23 or 25 hours on the wall.</source>
        <translation>期限です。開始に、日数分の 24 時間を加えた時刻です。終了を入力すると、それに合う日数が得られます。途中で時計が切り替わる場合、時計の上では 1 日が 23 時間または 25 時間になります。</translation>
    </message>
    <message>
        <source>By whose clock the plan is read. Type a part of the name, “Berlin” or “New_York”, to search. At the start it is that of this computer.</source>
        <translation>計画の基準となる時計です。“Berlin” や “New_York” のように名前の一部を入力すると検索します。最初はこのコンピューターのタイム ゾーンです。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Worker</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 did not start: %2.</source>
        <translation>%1 が起動しませんでした: %2。</translation>
    </message>
    <message>
        <source>Its list of entries is too long.</source>
        <translation>エントリの一覧が長すぎます。</translation>
    </message>
    <message>
        <source>It was stopped because it took longer than allowed.</source>
        <translation>許容時間を超えたため停止しました。</translation>
    </message>
    <message>
        <source>It crashed or reached its limit of memory or time. %1</source>
        <translation>クラッシュしたか、メモリまたは時間の上限に達しました。 %1</translation>
    </message>
    <message>
        <source>The archive needs more memory than it may have.</source>
        <translation>アーカイブには、許容量を超えるメモリが必要です。</translation>
    </message>
    <message>
        <source>It ended with code %1. %2</source>
        <translation>コード %1 で終了しました。 %2</translation>
    </message>
    <message>
        <source>There is no folder to unpack it into: %1.</source>
        <translation>展開先のフォルダーがありません: %1。</translation>
    </message>
    <message>
        <source>It said something unexpected.</source>
        <translation>予期しない応答がありました。</translation>
    </message>
    <message>
        <source>It ended before it was done.</source>
        <translation>完了する前に終了しました。</translation>
    </message>
    <message>
        <source>%1 is not whole: the archive ends too early. Its first %2 bytes are shown.</source>
        <translation>%1 は不完全です。アーカイブの終わりが早すぎます。最初の %2 バイトを表示しています。</translation>
    </message>
    <message>
        <source>The archive has no end mark; entries may be missing.</source>
        <translation>アーカイブに終了マークがありません。エントリが欠けている可能性があります。</translation>
    </message>
    <message>
        <source>The error is called %1.</source>
        <translation>エラーは %1 です。</translation>
    </message>
    <message>
        <source>A file of an archive may have %1.</source>
        <translation>アーカイブのファイルは %1 までです。</translation>
    </message>
    <message>
        <source>An archive of this size may hold %1 in all.</source>
        <translation>このサイズのアーカイブの内容は合計 %1 までです。</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written to; it may be full.</source>
        <translation>一時ファイル用のフォルダーに書き込めません。空きがない可能性があります。</translation>
    </message>
    <message>
        <source>No byte came out of it: its method is not known, or it is encrypted.</source>
        <translation>1 バイトも取り出せませんでした。方式が不明か、暗号化されています。</translation>
    </message>
    <message>
        <source>It should have %1 bytes but gave %2.</source>
        <translation>%1 バイトのはずですが、%2 バイトでした。</translation>
    </message>
</context>
<context>
    <name>ccm::XmlSides</name>
    <message>
        <source>The item as it stands in the earlier manifest</source>
        <translation>以前のマニフェストにあるままの項目</translation>
    </message>
    <message>
        <source>The earlier manifest does not have it.</source>
        <translation>以前のマニフェストにはありません。</translation>
    </message>
    <message>
        <source>The item as it stands in the later manifest</source>
        <translation>新しい方のマニフェストにあるままの項目</translation>
    </message>
    <message>
        <source>The later manifest does not have it.</source>
        <translation>新しい方のマニフェストにはありません。</translation>
    </message>
</context>
<context>
    <name>ccm::XmlText</name>
    <message>
        <source>It declares the encoding &quot;%1&quot;; Ccmscope reads UTF-8 and UTF-16.</source>
        <translation>エンコード &quot;%1&quot; が宣言されています。Ccmscope が読み取るのは UTF-8 と UTF-16 です。</translation>
    </message>
    <message>
        <source>The file declares the encoding &quot;%1&quot; but was read as UTF-8, which it is.</source>
        <translation>ファイルはエンコード &quot;%1&quot; を宣言していますが、実際のエンコードである UTF-8 として読み取りました。</translation>
    </message>
    <message>
        <source>The bytes from here on are not valid %1.</source>
        <translation>ここから先のバイトは有効な %1 ではありません。</translation>
    </message>
</context>
<context>
    <name>ccm::XmlTree</name>
    <message>
        <source>It has a document type declaration, which no manifest needs.</source>
        <translation>ドキュメント型宣言が含まれていますが、マニフェストには不要です。</translation>
    </message>
    <message numerus="yes">
        <source>Elements may lie %n deep.</source>
        <translation>
            <numerusform>要素の階層は %n 段階までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It may have %n elements, attributes and other parts.</source>
        <translation>
            <numerusform>要素、属性、その他の部分は %n 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The line reads: %2</source>
        <translation>%1 該当行: %2</translation>
    </message>
    <message numerus="yes">
        <source>An element may have %n attributes.</source>
        <translation>
            <numerusform>要素の属性は %n 個までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::XmlTreeModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>text (CDATA)</source>
        <translation>テキスト (CDATA)</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>コメント</translation>
    </message>
</context>
<context>
    <name>ccm::XmlTreeView</name>
    <message>
        <source>Find in the file: element, attribute, value</source>
        <translation>ファイル内を検索: 要素、属性、値</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>ファイル内を検索</translation>
    </message>
    <message>
        <source>Leads to the elements, attributes and values that contain this text. Enter leads on.</source>
        <translation>このテキストを含む要素、属性、値に移動します。Enter キーで次に進みます。</translation>
    </message>
    <message>
        <source>Every element and attribute of the file, whether Ccmscope knows it or not.</source>
        <translation>ファイルのすべての要素と属性です。Ccmscope が認識するかどうかを問いません。</translation>
    </message>
    <message>
        <source>Everything in the file</source>
        <translation>ファイルのすべての内容</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy XML</source>
        <translation>XML をコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n か所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccm::Zip</name>
    <message>
        <source>The zip has no entries.</source>
        <translation>zip にエントリがありません。</translation>
    </message>
    <message>
        <source>The list of entries at the end of the zip is missing or damaged.</source>
        <translation>zip の末尾にあるエントリの一覧がないか、破損しています。</translation>
    </message>
    <message>
        <source>The zip lists fewer entries than it says it has.</source>
        <translation>zip の一覧のエントリが、zip 自身の示す数より少なくなっています。</translation>
    </message>
    <message>
        <source>The entry&apos;s header is damaged.</source>
        <translation>エントリのヘッダーが破損しています。</translation>
    </message>
    <message>
        <source>Its compression method has the number %1.</source>
        <translation>圧縮方式の番号は %1 です。</translation>
    </message>
    <message>
        <source>Its encryption, AES, is one that Ccmscope cannot read.</source>
        <translation>AES で暗号化されていますが、Ccmscope では読み取れないものです。</translation>
    </message>
    <message>
        <source>Its encryption is one that Ccmscope cannot read.</source>
        <translation>Ccmscope では読み取れない方法で暗号化されています。</translation>
    </message>
    <message>
        <source>It needs a password.</source>
        <translation>パスワードが必要です。</translation>
    </message>
    <message>
        <source>The password does not fit, or the entry is damaged.</source>
        <translation>パスワードが合わないか、エントリが破損しています。</translation>
    </message>
    <message>
        <source>The entry&apos;s checksum does not match.</source>
        <translation>エントリのチェックサムが一致しません。</translation>
    </message>
    <message>
        <source>It should have %1 bytes but gave %2.</source>
        <translation>%1 バイトのはずですが、%2 バイトでした。</translation>
    </message>
    <message>
        <source>The entry cannot be decoded.</source>
        <translation>エントリをデコードできません。</translation>
    </message>
</context>
<context>
    <name>ccm::ZipWriter</name>
    <message>
        <source>The zip cannot be written.</source>
        <translation>zip を書き込めません。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display. Use --json, --summary, --report or --screenshots; --help tells more.</source>
        <translation>ディスプレイがありません。--json、--summary、--report または --screenshots を使用してください。詳しくは --help を参照してください。</translation>
    </message>
</context>
</TS>
