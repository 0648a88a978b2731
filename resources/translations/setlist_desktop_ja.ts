<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>setlist_desktop</name>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source> km</source>
   <translation> km</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;About Setlist Desktop</source>
   <translation>Setlist Desktopについて(&amp;A)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>&amp;Add a show…</source>
   <translation>ライブを追加(&amp;A)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Add by hand…</source>
   <translation>手動で追加(&amp;A)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;All shows</source>
   <translation>すべてのライブ(&amp;A)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Artist</source>
   <translation>アーティスト(&amp;A)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Average of the tour</source>
   <translation>ツアーの平均(&amp;A)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Back up now</source>
   <translation>今すぐバックアップ(&amp;B)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>&amp;Bill</source>
   <translation>出演者(&amp;B)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Break</source>
   <translation>休憩(&amp;B)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Bring back</source>
   <translation>戻す(&amp;B)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Bring back {artist}</source>
   <translation>{artist}を戻す(&amp;B)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Clear setlist</source>
   <translation>セットリストを空にする(&amp;C)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Commands…</source>
   <translation>コマンド(&amp;C)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;Compare with another night…</source>
   <translation>別の夜と比較(&amp;C)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Connect services…</source>
   <translation>サービスに接続(&amp;C)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Copy</source>
   <translation>コピー(&amp;C)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Copy of a show…</source>
   <translation>ライブのコピー(&amp;C)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>&amp;Copy setlist as text</source>
   <translation>セットリストをテキストとしてコピー(&amp;C)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Cover of</source>
   <translation>カバー元(&amp;C)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>&amp;Dark</source>
   <translation>ダーク(&amp;D)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Duplicate setlist…</source>
   <translation>セットリストを複製(&amp;D)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Edit</source>
   <translation>編集(&amp;E)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Edit line…</source>
   <translation>行を編集(&amp;E)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Edit played setlist</source>
   <translation>実際のセットリストを編集(&amp;E)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Empty setlist</source>
   <translation>空のセットリスト(&amp;E)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Encore</source>
   <translation>アンコール(&amp;E)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Export everything…</source>
   <translation>すべてを書き出し(&amp;E)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>&amp;Export show…</source>
   <translation>ライブを書き出し(&amp;E)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist.py" />
   <source>&amp;Export to Spotify playlist…</source>
   <translation>Spotifyのプレイリストに書き出す(&amp;E)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;File</source>
   <translation>ファイル(&amp;F)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>&amp;Filter shows</source>
   <translation>ライブを絞り込む(&amp;F)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Find artist</source>
   <translation>アーティストを検索(&amp;F)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Find in library…</source>
   <translation>ライブラリを検索(&amp;F)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Going</source>
   <translation>行く(&amp;G)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Help</source>
   <translation>ヘルプ(&amp;H)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>&amp;Hide this tour until I have been</source>
   <translation>行くまでこのツアーを隠す(&amp;H)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Import</source>
   <translation>インポート(&amp;I)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>&amp;Insert</source>
   <translation>挿入(&amp;I)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Is</source>
   <translation>区分(&amp;I)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>&amp;Keep what is here; add only what is new</source>
   <translation>ここにあるものを残し、新しいものだけを追加(&amp;K)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation>キーボードショートカット(&amp;K)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Last show</source>
   <translation>前回のライブ(&amp;L)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>&amp;League table…</source>
   <translation>リーグ表(&amp;L)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Length</source>
   <translation>長さ(&amp;L)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Library…</source>
   <translation>ライブラリ(&amp;L)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>&amp;Light</source>
   <translation>ライト(&amp;L)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>&amp;Line</source>
   <translation>行(&amp;L)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>&amp;Linked services…</source>
   <translation>リンクしたサービス(&amp;L)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Load files…</source>
   <translation>ファイルを読み込む(&amp;L)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>&amp;Look once a day, and tell</source>
   <translation>1日1回確認して知らせる(&amp;L)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Make medley</source>
   <translation>メドレーにする(&amp;M)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Mark as</source>
   <translation>印を付ける(&amp;M)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>&amp;Merge: fill what is empty here; of two votes or notes take the later</source>
   <translation>統合: ここの空欄を埋め、投票やメモが2つあれば新しい方を採用(&amp;M)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Missed</source>
   <translation>行けず(&amp;M)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Move setlist to trash</source>
   <translation>セットリストをゴミ箱へ(&amp;M)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>&amp;Name</source>
   <translation>名前(&amp;N)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;New setlist…</source>
   <translation>新しいセットリスト(&amp;N)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Note</source>
   <translation>メモ(&amp;N)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices.py" />
   <source>&amp;Notifications…</source>
   <translation>通知(&amp;N)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>&amp;Open its page</source>
   <translation>ページを開く(&amp;O)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>&amp;Open sealed predictions…</source>
   <translation>封印された予想を開く(&amp;O)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>&amp;Paste played setlist…</source>
   <translation>実際のセットリストを貼り付け(&amp;P)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Pin</source>
   <translation>固定(&amp;P)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;Predict</source>
   <translation>予想する(&amp;P)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Preferences…</source>
   <translation>設定(&amp;P)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>&amp;Print preview…</source>
   <translation>印刷プレビュー(&amp;P)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/tray.py" />
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Quit</source>
   <translation>終了(&amp;Q)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Redo</source>
   <translation>やり直す(&amp;R)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Redo {step}</source>
   <translation>やり直す(&amp;R): {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Refresh</source>
   <translation>更新(&amp;R)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Remove</source>
   <translation>削除(&amp;R)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Rename setlist…</source>
   <translation>セットリスト名を変更(&amp;R)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Rename set…</source>
   <translation>セット名を変更(&amp;R)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>&amp;Replace what is here where the file tells it otherwise</source>
   <translation>ファイルと異なるところは、ここにあるものを置き換え(&amp;R)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Reset layout</source>
   <translation>レイアウトをリセット(&amp;R)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Restore a backup…</source>
   <translation>バックアップを復元(&amp;R)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches.py" />
   <source>&amp;Review matches…</source>
   <translation>照合を確認(&amp;R)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>&amp;Same song as…</source>
   <translation>同じ曲にまとめる(&amp;S)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;Sample a plausible setlist</source>
   <translation>ありそうなセットリストを引く(&amp;S)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>&amp;Save as PDF…</source>
   <translation>PDFとして保存(&amp;S)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>&amp;Seal prediction…</source>
   <translation>予想を封印(&amp;S)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>&amp;Set</source>
   <comment>a part of a setlist</comment>
   <translation>セット(&amp;S)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Show</source>
   <translation>ライブ(&amp;S)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/tray.py" />
   <source>&amp;Show Setlist Desktop</source>
   <translation>Setlist Desktopを表示(&amp;S)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Shows you have been to…</source>
   <translation>行ったライブ(&amp;S)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>&amp;Target length…</source>
   <translation>目標の長さ(&amp;T)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>&amp;Theme</source>
   <translation>テーマ(&amp;T)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Tools</source>
   <translation>ツール(&amp;T)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Trash…</source>
   <translation>ゴミ箱(&amp;T)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Type</source>
   <translation>種類(&amp;T)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Undo {step}</source>
   <translation>元に戻す(&amp;U): {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Unknown song</source>
   <translation>不明な曲(&amp;U)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;View</source>
   <translation>表示(&amp;V)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>&amp;Votes</source>
   <translation>投票(&amp;V)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Went</source>
   <translation>行った(&amp;W)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Why is this here</source>
   <translation>ここにある理由(&amp;W)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;With</source>
   <translation>共演(&amp;W)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;Without festivals</source>
   <translation>フェスを除く(&amp;W)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>(not in the file)</source>
   <translation>（ファイルにありません）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>1st</source>
   <translation>1番目</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>1st only</source>
   <translation>1番目のみ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>1st: {show}. {basis}.</source>
   <translation>1番目: {show}。{basis}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>2nd</source>
   <translation>2番目</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>2nd only</source>
   <translation>2番目のみ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>2nd: {show}. {basis}.</source>
   <translation>2番目: {show}。{basis}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>&lt;b&gt;{left} of {most}&lt;/b&gt; votes left for this show</source>
   <translation>残り&lt;b&gt;{left}/{most}&lt;/b&gt;票</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>? no text</source>
   <translation>? テキストなし</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>? please check</source>
   <translation>? 要確認</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>A ballot has at most {limit} votes, this one has {n}.</source>
   <translation>投票用紙は最大{limit}票ですが、これには{n}票あります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>A bug of the program ({kind}); the log tells more.</source>
   <translation>プログラムの不具合です（{kind}）。詳しくはログをご覧ください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>A city, or latitude, longitude</source>
   <translation>都市、または緯度, 経度</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>A click on its icon brings the window back; File ▸ Quit ends the program.</source>
   <translation>アイコンをクリックするとウィンドウが戻ります。ファイル ▸ 終了でプログラムが終了します。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>A client id is kept</source>
   <translation>クライアントIDを保存済み</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>A contact is a mail address or a web page.</source>
   <translation>連絡先はメールアドレスまたはウェブページです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>A fault of the program was caught; your library is saved. You can go on working. The report below holds no key; copy it if you want to tell about the fault.</source>
   <translation>プログラムの不具合を検出しました。ライブラリは保存されているので、そのまま使い続けられます。下のレポートにキーは含まれません。不具合を知らせる場合はコピーしてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>A friend of yours is called {name}.</source>
   <translation>友だちに{name}という名前の人がいます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <source>A genre, or any other word that you sort artists by.</source>
   <translation>ジャンルなど、アーティストの整理に使う言葉。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>A heading, or the artist's name for every line.</source>
   <translation>見出し、またはすべての行に使うアーティスト名。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>A key is kept</source>
   <translation>キーを保存済み</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>A limit of votes is at least one.</source>
   <translation>投票数の上限は1以上です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>A medley counts as its parts</source>
   <translation>メドレーは各曲として数える</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>A name has 1 to {longest_name} letters.</source>
   <translation>名前は1～{longest_name}文字です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/nearby.py" />
   <location filename="setlist_desktop/services/notices.py" />
   <source>A radius is 1 to {most} km.</source>
   <translation>半径は1～{most} kmです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>A radius needs a place to be around.</source>
   <translation>半径には中心となる場所が必要です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>A rating is 1 to 5.</source>
   <translation>評価は1～5です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/window.py" />
   <source>A report without keys lies in {file}.</source>
   <translation>キーを含まないレポートが{file}にあります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>A reprise at the end is the closer</source>
   <translation>最後のリプライズをラスト曲とする</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/maintenance.py" />
   <source>A sample has at least one of everything.</source>
   <translation>サンプルにはどれも1つ以上必要です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>A search is kept with a name and a text.</source>
   <translation>検索を保存するには、名前とテキストが必要です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/show_changes.py" />
   <location filename="setlist_desktop/services/shows.py" />
   <source>A show needs a venue.</source>
   <translation>ライブには会場が必要です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>A show without a date cannot be predicted under seal.</source>
   <translation>日程のないライブの予想は封印できません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>A song cannot be pinned and struck at once.</source>
   <translation>同じ曲を固定しながら除外することはできません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlists.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>A song needs a title.</source>
   <translation>曲には曲名が必要です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>A song of its own</source>
   <translation>独立した曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>A song written otherwise counts as the same</source>
   <translation>表記の違う曲も同じ曲として数える</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>A tag has 1 to {longest_tag} letters.</source>
   <translation>タグは1～{longest_tag}文字です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>A user token is kept</source>
   <translation>ユーザートークンを保存済み</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>A vote is up, down or none.</source>
   <translation>票は賛成、反対、なしのいずれかです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>About Setlist Desktop</source>
   <translation>Setlist Desktopについて</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Activity</source>
   <translation>アクティビティ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Activity &amp; health</source>
   <translation>アクティビティ &amp; 状態</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Activity &amp;&amp; health</source>
   <translation>アクティビティ &amp;&amp; 状態</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Add</source>
   <translation>追加</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Add a person</source>
   <translation>人を追加</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Add a person…</source>
   <translation>人を追加…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Add a show of {artist}</source>
   <translation>{artist}のライブを追加</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Add a show…</source>
   <translation>ライブを追加…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>Add act…</source>
   <translation>出演者を追加…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Add an act to the bill</source>
   <translation>出演者を追加</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>Add an artist</source>
   <translation>アーティストを追加</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Add by hand…</source>
   <translation>手動で追加…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/listenbrainz/client.py" />
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Add it under Connect services.</source>
   <translation>「サービスに接続」で追加してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Add line</source>
   <translation>行を追加</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Add one, or import the artist again.</source>
   <translation>ライブを追加するか、アーティストをもう一度インポートしてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Add set</source>
   <translation>セットを追加</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Add the selected songs to the setlist (Enter)</source>
   <translation>選択した曲をセットリストに追加（Enter）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Add {set}</source>
   <translation>{set}を追加</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Add {what}</source>
   <translation>{what}を追加</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>After the show, what was played stands here beside the prediction, with its score.</source>
   <translation>ライブのあと、演奏された曲が予想と並んで、スコアとともにここに表示されます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Against</source>
   <translation>反対</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Album</source>
   <translation>アルバム</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Albums</source>
   <translation>アルバム</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>All artists</source>
   <translation>すべてのアーティスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>All of it lies on this computer, in one folder.</source>
   <translation>すべてこのコンピュータの1つのフォルダにあります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>All songs</source>
   <translation>すべての曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>All {per_day} votes of today are given.</source>
   <translation>今日の{per_day}票はすべて投票済みです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>All {per_show} votes for this show are given.</source>
   <translation>このライブの{per_show}票はすべて投票済みです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>An artist needs a name.</source>
   <translation>アーティストには名前が必要です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>An artist of your library, or a new name</source>
   <translation>ライブラリのアーティスト、または新しい名前</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>An artist's songs, the best known first. Needs no key.</source>
   <translation>アーティストの曲を、よく知られたものから。キーは不要です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Another language is spoken from the next start on.</source>
   <translation>言語の変更は次回の起動から有効です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Another place or radius…</source>
   <translation>別の場所または半径…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <source>Another process works in {folder} and does not answer. End it first.</source>
   <translation>別のプロセスが{folder}を使用中で、応答しません。先に終了してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Answers</source>
   <translation>応答あり</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any city</source>
   <translation>すべての都市</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any tour</source>
   <translation>すべてのツアー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any venue</source>
   <translation>すべての会場</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any year</source>
   <translation>すべての年</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Appearance and language</source>
   <translation>外観と言語</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Apps in development mode are given less than others.</source>
   <translation>開発モードのアプリは、取得できるものが限られます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Are the percentages true?</source>
   <translation>確率は正しいか</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Artist</source>
   <translation>アーティスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Artist found</source>
   <translation>アーティストが見つかりました</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Artist, song, venue, city, tour, date…</source>
   <translation>アーティスト、曲、会場、都市、ツアー、日付…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/main_window.py" />
   <location filename="setlist_desktop/ui/panes/artists/pane.py" />
   <source>Artists</source>
   <translation>アーティスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/identities.py" />
   <source>Artists are not joined with {title}.</source>
   <translation>アーティストを{title}とリンクすることはできません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Artists at services</source>
   <translation>サービス上のアーティスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Artists followed</source>
   <translation>フォロー中のアーティスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>Artists from {musicbrainz}, setlists from {setlistfm}, shows from {ticketmaster}, song lists from {deezer}, popularity from {listenbrainz} and {lastfm}, covers from {coverart}, playlists for {spotify}. Each keeps its rights in what it gives.</source>
   <translation>アーティスト: {musicbrainz}、セットリスト: {setlistfm}、ライブ: {ticketmaster}、曲の一覧: {deezer}、人気: {listenbrainz}と{lastfm}、ジャケット: {coverart}、プレイリスト: {spotify}。提供された内容の権利はそれぞれに帰属します。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Artists of the service</source>
   <translation>サービスのアーティスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Artists on shows</source>
   <translation>ライブの出演者</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>As before</source>
   <translation>前回と同じ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>As the &amp;system</source>
   <translation>システムに合わせる(&amp;S)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>As the night before</source>
   <translation>前回と同じ曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>As the system</source>
   <translation>システムに合わせる</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>As usual</source>
   <translation>通常どおり</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>Ask for the file as it was written when the prediction was sealed, unchanged.</source>
   <translation>予想を封印したときに書き出された、変更していないファイルをもらってください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Ask no service until this is switched off again.</source>
   <translation>オフにするまで、どのサービスにも問い合わせません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Asked today</source>
   <translation>今日の回数</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/listening.py" />
   <source>Asking Deezer for a preview of “{title}”…</source>
   <translation>「{title}」の試聴をDeezerに問い合わせ中…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Asking for shows</source>
   <translation>ライブを問い合わせ中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>Asking for songs</source>
   <translation>曲を問い合わせ中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/popularity.py" />
   <source>Asking what is popular…</source>
   <translation>人気を問い合わせ中…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Asking {service}…</source>
   <translation>{service}に問い合わせ中…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Asking…</source>
   <translation>問い合わせ中…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>At a festival</source>
   <translation>フェスでの出演</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Attendance</source>
   <translation>参加記録</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Average</source>
   <translation>平均</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Average setlist</source>
   <translation>平均的なセットリスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Averages</source>
   <translation>平均</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Away for more than twice their usual gap; played at least five times.</source>
   <translation>通常の間隔の2倍より長く演奏されていない、5回以上演奏された曲。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backed up and checked: {path}</source>
   <translation>バックアップして確認しました: {path}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Background jobs</source>
   <translation>バックグラウンド処理</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backing up the library…</source>
   <translation>ライブラリをバックアップしています…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Backtest</source>
   <translation>バックテスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backups</source>
   <translation>バックアップ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backups (*.sqlite3);;All files (*)</source>
   <translation>バックアップ (*.sqlite3);;すべてのファイル (*)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/panes/voting/view.py" />
   <source>Ballot</source>
   <translation>投票用紙</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Ballot as text</source>
   <translation>テキストの投票用紙</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/first_run.py" />
   <source>Begin my own library</source>
   <translation>自分のライブラリを始める</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Best by</source>
   <translation>順位の基準</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Best predictions</source>
   <translation>最も良い予想</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>Both shows have a played setlist, votes or notes of yours, so they stay two.</source>
   <translation>両方のライブに実際のセットリスト、投票、またはメモがあるため、別々のままにします。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Both together (F1)</source>
   <translation>両方を合わせたもの（F1）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Break</source>
   <translation>休憩</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Brier</source>
   <translation>Brier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Bring back</source>
   <translation>戻す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>Bring back an earlier version</source>
   <translation>以前の版に戻す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Bring back {what}</source>
   <translation>{what}を戻す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Build the indexes anew, the one of words too, and give free space back.</source>
   <translation>単語の索引も含めて索引を作り直し、空き領域を返します。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Bust-outs</source>
   <translation>久々の演奏</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>By</source>
   <translation>作成者</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>By popularity, no setlist being known</source>
   <translation>人気にもとづく（セットリスト不明のため）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>C&amp;hoose home…</source>
   <translation>自宅を選択(&amp;H)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Calendar</source>
   <translation>カレンダー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>Calibration</source>
   <translation>較正</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Came back after {n} shows or more.</source>
   <translation>ライブ{n}回以上をあけて再び演奏された曲。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Came back on</source>
   <translation>復帰した日</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dialogs_async.py" />
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Cancel the import of {artist}</source>
   <translation>{artist}のインポートをキャンセル</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>Cancelled. What has come stays.</source>
   <translation>キャンセルしました。取得済みのものは残ります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Cancelled: {show}.</source>
   <translation>中止: {show}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Capacity</source>
   <translation>収容人数</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <source>Chan&amp;ge show…</source>
   <translation>ライブを変更(&amp;E)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Chance</source>
   <translation>確率</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/show_facts.py" />
   <source>Change it again instead.</source>
   <translation>代わりにもう一度変更してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/show_facts.py" />
   <source>Change of {venue}</source>
   <translation>{venue}の変更</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Change show</source>
   <translation>ライブを変更</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Changed</source>
   <translation>変更</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Change…</source>
   <translation>変更…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>Chart</source>
   <translation>グラフ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Check</source>
   <translation>確認</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Check again</source>
   <translation>もう一度確認</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Check for &amp;updates…</source>
   <translation>更新を確認(&amp;U)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Check for updates</source>
   <translation>更新を確認</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Check it under Connect services.</source>
   <translation>「サービスに接続」で確認してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <location filename="setlist_desktop/system/folders.py" />
   <source>Check its permissions, or choose another with --data-dir.</source>
   <translation>アクセス権を確認するか、--data-dirで別のフォルダーを指定してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>Check the connection, then retry.</source>
   <translation>接続を確認して、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <source>Check the name.</source>
   <translation>名前を確認してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <location filename="setlist_desktop/storage/database.py" />
   <source>Check the permissions of its folder, or choose another with --data-dir.</source>
   <translation>フォルダーのアクセス権を確認するか、--data-dirで別のフォルダーを指定してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Check the title, or put the song into a setlist first.</source>
   <translation>曲名を確認するか、先に曲をセットリストに入れてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Choose a command, press its new keys, then Set.</source>
   <translation>コマンドを選び、新しいキーを押して、「設定」を押してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Choose a file…</source>
   <translation>ファイルを選ぶ…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Choose a show first.</source>
   <translation>先にライブを選んでください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>Choose a show to compare its setlists.</source>
   <translation>ライブを選ぶと、そのセットリストを比較できます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Choose a show to read, predict and edit its setlist.</source>
   <translation>ライブを選ぶと、セットリストの閲覧、予想、編集ができます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Choose a show to vote on what will be played.</source>
   <translation>ライブを選ぶと、演奏されると思う曲に投票できます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>Choose a song to read why it is here.</source>
   <translation>曲を選ぶと、ここにある理由が表示されます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Choose an artist to see what its shows tell.</source>
   <translation>アーティストを選ぶと、ライブから分かることが表示されます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>Choose another backup.</source>
   <translation>別のバックアップを選んでください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>Choose another basis.</source>
   <translation>別の基準を選んでください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/painting.py" />
   <source>Choose another file.</source>
   <translation>別のファイルを選んでください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/printing.py" />
   <source>Choose another folder.</source>
   <translation>別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>Choose another place.</source>
   <translation>別の場所を選んでください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/hearings.py" />
   <source>Choose favourites</source>
   <translation>お気に入りを選ぶ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Choose home…</source>
   <translation>自宅を選択…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/errors.py" />
   <source>Choose one by its MBID or id.</source>
   <translation>MBIDかIDで1組を選んでください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Choose one in the list of artists.</source>
   <translation>アーティストの一覧から選んでください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Choose one in the list.</source>
   <translation>一覧から選んでください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Choose songs above to see how likely you are to hear them.</source>
   <translation>上で曲を選ぶと、聴ける可能性が表示されます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/question.py" />
   <source>Choose the artist at {service}</source>
   <translation>{service}のアーティストを選ぶ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/favourites.py" />
   <source>Choose them again instead.</source>
   <translation>代わりに選び直してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <source>Choose “Edit played setlist” to change it.</source>
   <translation>変更するには「実際のセットリストを編集」を選んでください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <source>Choose “Predicted” or “Played” to edit it.</source>
   <translation>編集するには「予想」か「実際」を選んでください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/question.py" />
   <source>Choose…</source>
   <translation>選ぶ…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Circuit breaker</source>
   <translation>サーキットブレーカー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Cities</source>
   <translation>都市</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>City</source>
   <translation>都市</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Clean up</source>
   <translation>整理</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Cleaning up…</source>
   <translation>整理しています…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Clear</source>
   <translation>消去</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Clear setlist</source>
   <translation>セットリストを空にする</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Clear the filter</source>
   <translation>絞り込みを消去</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Clear the filters</source>
   <translation>フィルタを解除</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Clear the search</source>
   <translation>検索を消去</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/clear_button.py" />
   <source>Clear: {field}</source>
   <translation>消去: {field}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Closer</source>
   <translation>ラスト曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Columns of a table</source>
   <translation>表の列</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>Columns of {table}</source>
   <translation>{table}の列</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>Commands</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Compare</source>
   <translation>比較</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>Compare with another night</source>
   <translation>別の夜と比較</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Connect services</source>
   <translation>サービスに接続</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Connect services…</source>
   <translation>サービスに接続…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Copy it again, and nothing else.</source>
   <translation>キーだけをもう一度コピーしてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Copy my ballot</source>
   <translation>自分の投票用紙をコピー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Copy of a show</source>
   <translation>ライブのコピー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Copy setlist</source>
   <translation>セットリストをコピー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Copy text</source>
   <translation>テキストをコピー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Copy the log</source>
   <translation>ログをコピー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Costs about {number} of {limit} daily requests to {service} ({left} left today).</source>
   <translation>{service}の1日のリクエスト{limit}回のうち約{number}回を使います（今日の残り{left}回）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Costs no counted requests.</source>
   <translation>回数制限のあるリクエストは使いません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Costs {number} of {limit} daily requests to {service} ({left} left today).</source>
   <translation>{service}の1日のリクエスト{limit}回のうち{number}回を使います（今日の残り{left}回）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Count</source>
   <comment>verb</comment>
   <translation>集計</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Country</source>
   <translation>国</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Counts</source>
   <translation>有効</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Counts of artists</source>
   <translation>アーティストの集計</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Counts of shows</source>
   <translation>ライブの集計</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/coverart/client.py" />
   <source>Cover Art Archive sent something else than a picture.</source>
   <translation>Cover Art Archive: 画像ではないものが返ってきました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Covers of albums. Needs no key.</source>
   <translation>アルバムのジャケット。キーは不要です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Cu&amp;t</source>
   <translation>切り取り(&amp;T)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Damaged: {what}.</source>
   <translation>破損: {what}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Date</source>
   <translation>日付</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Date at the venue</source>
   <translation>会場の日付</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Date known</source>
   <translation>日付あり</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Date to come</source>
   <translation>日程未定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Debuts</source>
   <translation>初披露</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <source>Deezer does not have this.</source>
   <translation>Deezer: 見つかりません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/previews.py" />
   <source>Deezer has no preview of “{title}” by {artist}.</source>
   <translation>Deezerに「{title}」（{artist}）の試聴はありません。</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/popularity.py" />
   <source>Deezer has {n} artists of this name; none was taken. Choose one under Artist ▸ Linked services.</source>
   <translation>
    <numerusform>Deezerに同名のアーティストが{n}組あるため、どれも採用しませんでした。アーティスト ▸ リンクしたサービスで選んでください。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Deezer, ListenBrainz and Last.fm tell what is popular.</source>
   <translation>何が人気かは、Deezer、ListenBrainz、Last.fmで分かります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Delete all for good</source>
   <translation>すべて完全に削除</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Delete everything from {service}</source>
   <translation>{service}のすべてを削除</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Delete everything…</source>
   <translation>すべて削除…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Deleted: {setlists}, {shows}, {songs}, and all replies that were kept.</source>
   <translation>削除しました: {setlists}、{shows}、{songs}、および保存されていたすべての応答。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Deleting what is kept too long</source>
   <translation>保持期限を過ぎたものの削除</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Detail</source>
   <translation>詳細</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Diagnostics</source>
   <translation>診断</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Different</source>
   <translation>別のもの</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Dismiss</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Do not look</source>
   <translation>確認しない</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/card_dock.py" />
   <source>Dock</source>
   <translation>ドッキング</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Does not agree</source>
   <translation>不一致</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/heading.py" />
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/drag_out.py" />
   <source>Drag the setlist from here into another program, or press to print or save it.</source>
   <translation>ここからセットリストを他のプログラムへドラッグできます。押すと印刷・保存できます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>Draw one night as it might be; each time another one</source>
   <translation>ありそうな一夜を引きます。引くたびに変わります</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Duplicate setlist</source>
   <translation>セットリストを複製</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>E&amp;xport artist…</source>
   <translation>アーティストを書き出し(&amp;X)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Earlier versions</source>
   <translation>以前の版</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Earlier versions of setlists</source>
   <translation>セットリストの以前の版</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>Earlier versions…</source>
   <translation>以前の版…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/heading.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Edit</source>
   <translation>編集</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>Edit it by hand, or leave it as it is now.</source>
   <translation>手で編集するか、今のままにしてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Edit line</source>
   <translation>行を編集</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Edit {what}</source>
   <translation>{what}を編集</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Encore</source>
   <translation>アンコール</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Encore songs named as such</source>
   <translation>アンコールと予想できたアンコール曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>Encore {n}</source>
   <translation>アンコール{n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>End it in one of {ends}.</source>
   <translation>次のいずれかの拡張子にしてください: {ends}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Error of the percentages (Brier)</source>
   <translation>確率の誤差（Brierスコア）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every 6 hours</source>
   <translation>6時間ごと</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Every command has keys that you can change.</source>
   <translation>どのコマンドにも、変更できるキーがあります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Every command has the keys that it came with.</source>
   <translation>すべてのコマンドが最初のキーに戻りました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every day</source>
   <translation>毎日</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every hour</source>
   <translation>1時間ごと</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>Every rule</source>
   <translation>すべてのルール</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every week</source>
   <translation>毎週</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Everything that {service} gave is deleted from the library and the cache: it cannot be undone, only fetched again. What you made or changed stays, and so does the key.</source>
   <translation>{service}から取得したすべてのものを、ライブラリとキャッシュから削除します。元に戻すことはできず、取得し直すことだけができます。あなたが作成・変更したものとキーは残ります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Everything works without keys, from what you add or load yourself. Keys are kept in the keyring of your system, nowhere else.</source>
   <translation>キーがなくても、自分で追加したり読み込んだりしたもので、すべての機能が使えます。キーはシステムのキーリングだけに保存されます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Export artist</source>
   <translation>アーティストを書き出し</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Export everything</source>
   <translation>すべてを書き出し</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>Export it as text or JSON.</source>
   <translation>テキストまたはJSONで書き出してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Export show</source>
   <translation>ライブを書き出し</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Export to Spotify playlist</source>
   <translation>Spotifyプレイリストに書き出し</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Exported {size} into {path}</source>
   <translation>{path}に{size}を書き出しました</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>F&amp;ollow</source>
   <translation>フォロー(&amp;O)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>F1 by show</source>
   <translation>ライブごとのF1</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Favourite {n}</source>
   <translation>お気に入り{n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Festival</source>
   <translation>フェス</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Figures of the model and of simpler rules</source>
   <translation>モデルと単純なルールの数値</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/opening.py" />
   <source>Files on other machines cannot be opened.</source>
   <translation>他のコンピュータ上のファイルは開けません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Filter by venue, city or date</source>
   <translation>会場、都市、日付で絞り込む</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Filter by year, tour, city, venue or setlist</source>
   <translation>年、ツアー、都市、会場、セットリストで絞り込む</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Filter shows</source>
   <translation>ライブを絞り込む</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Filter shows by venue, city, tour or year</source>
   <translation>ライブを会場、都市、ツアー、年で絞り込む</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Filter songs</source>
   <translation>曲を絞り込む</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Filter {n} songs</source>
   <translation>
    <numerusform>{n}曲を絞り込む</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Find a command or its keys</source>
   <translation>コマンドかキーを検索</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Find in library</source>
   <translation>ライブラリを検索</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Finds artists and tells those of one name apart. Needs no key.</source>
   <translation>アーティストを探し、同名のものを区別します。キーは不要です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>First predictions</source>
   <translation>最初の予想</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>First song</source>
   <translation>1曲目</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>First time played, as far as the setlists here go back.</source>
   <translation>ここにあるセットリストで初めて演奏された曲。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/card_dock.py" />
   <source>Float</source>
   <translation>切り離す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Folder of sealed predictions and texts</source>
   <translation>封印された予想とテキストのフォルダー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Following</source>
   <translation>フォロー中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>For</source>
   <translation>賛成</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>For the first time</source>
   <translation>初めての曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Forget search</source>
   <translation>検索の保存を取り消す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Found in library</source>
   <translation>ライブラリの検索結果</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Found online</source>
   <translation>オンラインの検索結果</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>Free software under the MIT licence, made with Qt {version}, which is under {lgpl}.</source>
   <translation>MITライセンスの自由ソフトウェアです。{lgpl}のQt {version}で作られています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/folders.py" />
   <source>Free some space and try again.</source>
   <translation>空きを作ってから、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>From a file</source>
   <translation>ファイルから</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>From cache</source>
   <translation>キャッシュから</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>From {setlists}</source>
   <translation>{setlists}から</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>From {setlists} up to {day}</source>
   <translation>{day}までの{setlists}から</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>GB</source>
   <translation>JP</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Gap</source>
   <translation>間隔</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Gaps</source>
   <translation>間隔</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Get a client id</source>
   <translation>クライアントIDを取得</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Get a free key</source>
   <translation>無料のキーを取得</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Get a free token</source>
   <translation>無料のトークンを取得</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/exact.py" />
   <source>Give a file for each, or load it and name the artist.</source>
   <translation>アーティストごとにファイルを指定するか、読み込んでからアーティスト名を指定してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <source>Give a friend's name.</source>
   <translation>友だちの名前を入力してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Give a name.</source>
   <translation>名前を入力してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>Give another name.</source>
   <translation>別の名前を入力してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Go on in the tray when the window is closed</source>
   <translation>ウィンドウを閉じてもトレイで動作を続ける</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/chain.py" />
   <source>Go online and retry.</source>
   <translation>オンラインにして、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to artists</source>
   <translation>アーティストへ移動</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to setlist</source>
   <translation>セットリストへ移動</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to shows</source>
   <translation>ライブへ移動</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to voting</source>
   <translation>投票へ移動</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Has a setlist</source>
   <translation>セットリストあり</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Hash</source>
   <translation>ハッシュ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Hidden until you have been</source>
   <translation>行くまで隠しています</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/card_dock.py" />
   <source>Hide</source>
   <translation>隠す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Hits</source>
   <translation>的中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Hits among the likeliest</source>
   <translation>可能性上位の的中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Hits among the ten likeliest</source>
   <translation>可能性上位10曲の的中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Hits by show</source>
   <translation>ライブごとの的中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Home</source>
   <translation>自宅</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Home stays on this computer. Notifications of new shows go by it, too.</source>
   <translation>自宅の場所はこのコンピュータにのみ保存されます。新しいライブの通知にも使われます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Hour</source>
   <translation>時間</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>How it is scored</source>
   <translation>採点方法</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>How long data from {service} is kept</source>
   <translation>{service}のデータの保持期間</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>How long data of a service is kept is chosen on its card, where all of it can be deleted, too.</source>
   <translation>サービスのデータの保存期間は各カードで選べます。すべて削除することもできます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>How many</source>
   <translation>数</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>How many of them</source>
   <translation>そのうち何曲か</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>How many of them, in percent of such nights</source>
   <translation>そのうち何曲か、そのような夜の割合（パーセント）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>How many people the venue holds.</source>
   <translation>会場に入れる人数です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>How often songs are listened to. Needs no key; the free user token opens more.</source>
   <translation>曲が聴かれた回数。キーは不要ですが、無料のユーザートークンがあればさらに使えます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>How often the job runs</source>
   <translation>ジョブの実行間隔</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/dock.py" />
   <source>How predictions have done</source>
   <translation>予想の成績</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>How the services answer, what went wrong, the log, and what in the library wants to be looked at.</source>
   <translation>サービスの応答、発生した問題、ログ、ライブラリで確認が必要なもの。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>If you know what was played, paste or type it.</source>
   <translation>演奏された曲が分かれば、貼り付けるか入力してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/delegate.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Import</source>
   <translation>インポート</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>Import of {artist}</source>
   <translation>{artist}のインポート</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>Import or add the artist first.</source>
   <translation>先にアーティストをインポートするか追加してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Import that one.</source>
   <translation>そちらをインポートしてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>Import the artist again after the show, or add the played setlist.</source>
   <translation>ライブのあとにアーティストをもう一度インポートするか、実際のセットリストを追加してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>Import the artist, load setlists from files, or add a played setlist.</source>
   <translation>アーティストをインポートするか、ファイルからセットリストを読み込むか、実際のセットリストを追加してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>Import the artist, or add a played setlist.</source>
   <translation>アーティストをインポートするか、実際のセットリストを追加してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Import the artist, or add played setlists: then their songs are told here.</source>
   <translation>アーティストをインポートするか、実際のセットリストを追加すると、ここに曲が表示されます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Importing {artist}</source>
   <translation>{artist}をインポート中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Importing {artist} (and {n} more)</source>
   <translation>{artist}をインポート中（ほか{n}組）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Imports</source>
   <translation>インポート</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Imports and background jobs</source>
   <translation>インポートとバックグラウンドジョブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Imports that are not finished</source>
   <translation>完了していないインポート</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>In order; {size} freed.</source>
   <translation>問題ありません。{size}を解放しました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>In the name of</source>
   <translation>名義</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>In your library</source>
   <translation>ライブラリ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Insert</source>
   <translation>挿入</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Insert lines and sets</source>
   <translation>行とセットを挿入</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/demo.py" />
   <source>Install Setlist Desktop anew.</source>
   <translation>Setlist Desktopを再インストールしてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/passing.py" />
   <source>Install it anew.</source>
   <translation>再インストールしてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>Install the newest version of Setlist Desktop, or choose another folder with --data-dir.</source>
   <translation>最新バージョンのSetlist Desktopをインストールするか、--data-dirで別のフォルダーを指定してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>Install the newest version of Setlist Desktop.</source>
   <translation>最新バージョンのSetlist Desktopをインストールしてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Is taken for</source>
   <translation>統合先</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Is the same as</source>
   <translation>次の曲と同じ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>It can be tried again at {time}.</source>
   <translation>{time}にもう一度試せます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/tray.py" />
   <source>It goes on in the tray: click its icon to bring the window back.</source>
   <translation>トレイで動作を続けます。アイコンをクリックするとウィンドウが戻ります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/budget.py" />
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>It goes on tomorrow; what is here stays.</source>
   <translation>続きは明日です。ここにあるものは残ります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>It has 32 letters and digits in five groups, as in the artist's address there.</source>
   <translation>IDは、MusicBrainzのアーティストのアドレスにある、5つに区切られた32文字の英数字です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>It is listed here as long as nothing is typed.</source>
   <translation>何も入力していないときにここに表示されます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/attended.py" />
   <source>It is the name that the address of the profile there ends with.</source>
   <translation>プロフィールのアドレスの末尾にある名前です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/breaker.py" />
   <source>It is tried again at {time}.</source>
   <translation>{time}にもう一度試します。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/previews.py" />
   <source>It may be there under another title.</source>
   <translation>別の曲名で登録されているかもしれません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>It may have been removed.</source>
   <translation>削除された可能性があります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>It names {names}.</source>
   <translation>あるのは{names}です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>It was interrupted.</source>
   <translation>中断されました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>It was not read.</source>
   <translation>読み込みませんでした。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Its owner can add you in Spotify's developer dashboard.</source>
   <translation>アプリの所有者が、Spotifyの開発者ダッシュボードであなたを追加できます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>JSON Lines</source>
   <translation>JSON Lines</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Jobs</source>
   <translation>ジョブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Join “{first}” and “{second}”</source>
   <translation>「{first}」と「{second}」をまとめる</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Keep for this run</source>
   <translation>今回だけ保持</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Keep search</source>
   <translation>検索を保存</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Keep the key for this session only, or give it in the environment.</source>
   <translation>キーを今回だけ保持するか、環境変数で指定してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Kept</source>
   <translation>保持</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Kept for an hour at most</source>
   <translation>保持は最長1時間</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Kept searches</source>
   <translation>保存した検索</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Key of {service}</source>
   <translation>{service}のキー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Keyboard</source>
   <translation>キーボード</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Keyboard shortcuts</source>
   <translation>キーボードショートカット</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Kind</source>
   <translation>種類</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Known from MusicBrainz, too: {pages}.</source>
   <translation>ほかにMusicBrainzから分かるもの: {pages}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Last</source>
   <comment>last played</comment>
   <translation>最終</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Last 20</source>
   <translation>直近20回</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Last error</source>
   <translation>最後のエラー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Last played</source>
   <translation>最近の演奏順</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>Last run</source>
   <translation>前回の実行</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Last show</source>
   <translation>前回のライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Last show again</source>
   <translation>前回のライブをもう一度</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <source>Last.fm does not know this artist.</source>
   <translation>Last.fm: このアーティストは見つかりません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>Late predictions count in no total.</source>
   <translation>遅れた予想はどの合計にも数えません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>Latitude is within ±90, longitude within ±180.</source>
   <translation>緯度は±90、経度は±180の範囲です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Leaders</source>
   <translation>ランキング</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>League table</source>
   <translation>リーグ表</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>League table: {folder}</source>
   <translation>リーグ表: {folder}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Leave out</source>
   <translation>除く</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Leave out “{first}”</source>
   <translation>「{first}」を除く</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Left as here</source>
   <translation>そのまま</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Left today</source>
   <translation>今日の残り</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Library</source>
   <translation>ライブラリ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>Line {number} cannot be used: {reason}.</source>
   <translation>{number}行目は使えません: {reason}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>Line {number} votes on “{title}” a second time.</source>
   <translation>{number}行目は「{title}」に2度目の投票をしています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Lines of setlists</source>
   <translation>セットリストの行</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Lines of then and now</source>
   <translation>当時と現在の行</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Link</source>
   <translation>リンク</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/identities.py" />
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Link with {service}</source>
   <translation>{service}とリンクする</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Linked services of {artist}</source>
   <translation>{artist}のリンクしたサービス</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>Linked services…</source>
   <translation>リンクしたサービス…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/opening.py" />
   <source>Links are written as {form}.</source>
   <translation>リンクは{form}と書きます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/shows.py" />
   <source>List an artist's shows for ids.</source>
   <translation>IDは、アーティストのライブの一覧で確認してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/pasts.py" />
   <source>List an artist's shows.</source>
   <translation>アーティストのライブの一覧を確認してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/artists.py" />
   <source>List the artists to see their ids.</source>
   <translation>アーティストの一覧でIDを確認してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>List them with `backup --list`.</source>
   <translation>`backup --list`で一覧を確認してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>Listed</source>
   <translation>リスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/listening.py" />
   <source>Listen to a pre&amp;view at Deezer</source>
   <translation>Deezerで試聴(&amp;V)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/listenbrainz/client.py" />
   <source>ListenBrainz needs the free token for this.</source>
   <translation>ListenBrainz: これには無料のトークンが必要です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Load</source>
   <translation>読み込む</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Load files</source>
   <translation>ファイルを読み込む</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Load into this library</source>
   <translation>このライブラリに読み込む</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>Load setlist.fm JSON, JSONL, CSV or .setlistdesktop files.</source>
   <translation>setlist.fmのJSON、JSONL、CSV、.setlistdesktopファイルを読み込めます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Loaded files</source>
   <translation>読み込んだファイル</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Loading {n} files…</source>
   <translation>
    <numerusform>ファイル{n}件を読み込んでいます…</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Loc&amp;k setlist</source>
   <translation>セットリストをロック(&amp;K)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Local time</source>
   <translation>現地時間</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Lock setlist</source>
   <translation>セットリストをロック</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Log</source>
   <translation>ログ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Log-loss</source>
   <translation>Log-loss</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Longest gap</source>
   <translation>間隔の長い順</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlists.py" />
   <source>Look at it as it is now, and do it again.</source>
   <translation>今の状態を確認して、もう一度実行してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>Look at it as it is now, and predict again.</source>
   <translation>今の状態を確認して、もう一度予想してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Look for it by name.</source>
   <translation>名前で探してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>Look for its name.</source>
   <translation>名前で探してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Look for the artist by name.</source>
   <translation>アーティストを名前で探してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>Look for the show.</source>
   <translation>ライブを探してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Look once a day</source>
   <translation>1日1回確認</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Look the whole file through.</source>
   <translation>ファイル全体を調べます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>Look up</source>
   <translation>調べる</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>Look up concerts, predict the setlist, vote on it, and see how right you were. Everything you have synced stays on this computer and readable without a network.</source>
   <translation>ライブを調べ、セットリストを予想し、投票して、どれだけ当たったかを確かめましょう。同期したものはすべてこのコンピューターに残り、ネットワークがなくても読めます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Looking for a newer version…</source>
   <translation>新しいバージョンを確認しています…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Looking for shows near you…</source>
   <translation>近くのライブを探しています…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Looking for tracks… {found} of {tracks}</source>
   <translation>トラックを探しています… {found}/{tracks}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Looking the library through…</source>
   <translation>ライブラリを調べています…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Looking up {artist}</source>
   <translation>{artist}を検索中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Looking…</source>
   <translation>確認しています…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Made by hand, without a prediction</source>
   <translation>予想を使わず手動で作成</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/playlists.py" />
   <source>Made with Setlist Desktop</source>
   <translation>Setlist Desktopで作成</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>Main set</source>
   <translation>本編</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Make it a song of its own again.</source>
   <translation>再び独立した曲にします。</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Make medley of {n} songs</source>
   <translation>
    <numerusform>{n}曲をメドレーにする</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Make playlist</source>
   <translation>プレイリストを作成</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Make “{first}” a song of its own</source>
   <translation>「{first}」を独立した曲にする</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Making the playlist…</source>
   <translation>プレイリストを作成しています…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Mark as going</source>
   <translation>「行く」の印を付ける</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Mark as missed</source>
   <translation>「行けず」の印を付ける</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Mark as went</source>
   <translation>「行った」の印を付ける</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/attendance.py" />
   <source>Mark the show again instead.</source>
   <translation>代わりにライブの印を付け直してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Matches</source>
   <translation>照合</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Matches you decided on</source>
   <translation>判断済みの照合</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>May Setlist Desktop look once a day whether there is a newer version?

It tells you, with what is new, and never changes a file by itself. Nothing about you is sent. Help ▸ Check for updates changes this later.</source>
   <translation>新しいバージョンがあるかどうかを、Setlist Desktopが1日1回確認してもよいですか？

新しいバージョンと変更点をお知らせするだけで、ファイルを自動で変更することはありません。あなたに関する情報は送信しません。ヘルプ ▸ 更新を確認で、あとから変更できます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Maybe twice</source>
   <translation>重複の可能性</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/votes.py" />
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Me</source>
   <translation>自分</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Meant to last</source>
   <translation>予定の長さ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Mer&amp;ged songs…</source>
   <translation>まとめた曲(&amp;G)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Merged songs</source>
   <translation>統合した曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Merges</source>
   <translation>統合</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/messages_bar.py" />
   <source>Messages</source>
   <translation>メッセージ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Minutes</source>
   <translation>分</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/print_preview.py" />
   <source>More</source>
   <translation>その他</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>More about ballots</source>
   <translation>投票用紙のその他の操作</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>More for the chosen lines</source>
   <translation>選択した行のその他の操作</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool/popularity.py" />
   <source>Most listened first, by {service}: {n} songs of the pool.</source>
   <translation>
    <numerusform>{service}でよく聴かれている順: プールの{n}曲。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Most played</source>
   <translation>演奏回数順</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move &amp;down</source>
   <translation>下へ(&amp;D)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move &amp;up</source>
   <translation>上へ(&amp;U)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move down {what}</source>
   <translation>{what}を下へ移動</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>Move it away, or choose another folder with --data-dir.</source>
   <translation>ファイルを移動するか、--data-dirで別のフォルダーを指定してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move set &amp;down</source>
   <translation>セットを下へ(&amp;D)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move set &amp;up</source>
   <translation>セットを上へ(&amp;U)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>Move t&amp;o</source>
   <translation>移動先(&amp;O)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move to &amp;end</source>
   <translation>末尾へ(&amp;E)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move to &amp;top</source>
   <translation>先頭へ(&amp;T)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to end of set: {what}</source>
   <translation>セットの末尾へ移動: {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to end: {what}</source>
   <translation>末尾へ移動: {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to top of set: {what}</source>
   <translation>セットの先頭へ移動: {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to top: {what}</source>
   <translation>先頭へ移動: {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move up {what}</source>
   <translation>{what}を上へ移動</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move {set}</source>
   <translation>{set}を移動</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move {what}</source>
   <translation>{what}を移動</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Moved from {date}: {show}.</source>
   <translation>日程変更（変更前: {date}）: {show}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>MusicBrainz does not have this.</source>
   <translation>MusicBrainz: 見つかりません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>MusicBrainz id</source>
   <translation>MusicBrainz ID</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>MusicBrainz is too busy to search.</source>
   <translation>MusicBrainz: 混雑していて検索できません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>MusicBrainz was asked for {recordings} only.</source>
   <translation>MusicBrainzへの問い合わせは{recordings}だけです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <location filename="setlist_desktop/ui/widgets/name_dialog.py" />
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/backups.py" />
   <source>Name a file: `restore FILE`.</source>
   <translation>ファイルを指定してください: `restore FILE`。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>Name another file.</source>
   <translation>別のファイルを指定してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>Name it so.</source>
   <translation>そのような名前にしてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Name of the playlist</source>
   <translation>プレイリストの名前</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Near</source>
   <translation>近く</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Near me</source>
   <translation>近くで</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Needs a free key: click to add it</source>
   <translation>無料のキーが必要です。クリックして追加</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>Neither setlist names a song.</source>
   <translation>どちらのセットリストにも曲がありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>New</source>
   <translation>新規</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>New keys of the chosen command</source>
   <translation>選択したコマンドの新しいキー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>New setlist</source>
   <translation>新しいセットリスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>New show of a followed artist</source>
   <translation>フォロー中アーティストの新しいライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>New show: {show}.</source>
   <translation>新しいライブ: {show}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>New shows within</source>
   <translation>新しいライブの範囲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <source>New tag</source>
   <translation>新しいタグ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>News for other windows</source>
   <translation>他のウィンドウへの更新</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>News of shows</source>
   <translation>ライブのニュース</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Next pane</source>
   <translation>次のペイン</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>Next run</source>
   <translation>次回の実行</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Night</source>
   <translation>ライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>No artist chosen</source>
   <translation>アーティストが選ばれていません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>No artist found for “{text}”</source>
   <translation>「{text}」に合うアーティストはいません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/bills.py" />
   <location filename="setlist_desktop/services/shows.py" />
   <location filename="setlist_desktop/storage/artists.py" />
   <location filename="setlist_desktop/storage/identities.py" />
   <location filename="setlist_desktop/storage/imports.py" />
   <location filename="setlist_desktop/storage/own_words.py" />
   <location filename="setlist_desktop/storage/statistics.py" />
   <source>No artist has the id {id}.</source>
   <translation>IDが{id}のアーティストはいません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>No artists yet</source>
   <translation>アーティストはまだいません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>No ballot</source>
   <translation>投票用紙がありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>No ballot yet</source>
   <translation>投票用紙はまだありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>No command has these words. Those that cannot be done now are left out.</source>
   <translation>この言葉を含むコマンドはありません。今できないものは除いてあります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>No date yet</source>
   <translation>日程未定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>No earlier version is known: what was played was not changed by a service.</source>
   <translation>以前の版はありません: サービスが演奏内容を変更したことはありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>No home is set. Tools ▸ Notifications asks for it.</source>
   <translation>自宅が設定されていません。ツール ▸ 通知で設定できます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>No job is called “{name}”.</source>
   <translation>「{name}」というジョブはありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>No key yet</source>
   <translation>キーはまだありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>No key yet.</source>
   <translation>キーはまだありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>No keyring</source>
   <translation>キーリングがありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/health.py" />
   <source>No keyring can be used here: keys can be kept for one run only.</source>
   <translation>ここではキーリングを使えません。キーを保持できるのは今回の起動中だけです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>No known setlist is left with “{choice}”.</source>
   <translation>「{choice}」では、分かっているセットリストが残りません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <source>No longer in the library: {titles}.</source>
   <translation>ライブラリにもうない曲: {titles}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No past shows known</source>
   <translation>分かっている過去のライブはありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>No played setlist known</source>
   <translation>実際のセットリストは不明です</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>No port could be opened for the sign-in: {reason}.</source>
   <translation>サインイン用のポートを開けませんでした: {reason}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>No predictions to look at.</source>
   <translation>表示できる予想がありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>No rating</source>
   <translation>評価なし</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>No sealed prediction of this folder counts yet. Put the files (.json) and the texts that were shared before the shows (.txt) into it.</source>
   <translation>このフォルダーに、有効な封印された予想はまだありません。ファイル（.json）と、ライブ前に共有されたテキスト（.txt）を入れてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>No search is kept as “{name}”.</source>
   <translation>「{name}」という保存済みの検索はありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>No segue after {what}</source>
   <translation>{what}のあとのつなぎを解除</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/connection.py" />
   <source>No service can be reached. What you have synced stays readable.</source>
   <translation>どのサービスにも接続できません。同期済みのものは引き続き読めます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <source>No setlist has the id {id}.</source>
   <translation>IDが{id}のセットリストはありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>No setlist known</source>
   <translation>セットリストは不明です</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>No setlist played before this show is known, so nothing can be predicted.</source>
   <translation>このライブより前に演奏されたセットリストが分からないため、何も予想できません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>No setlist played before this show is known, so there is nothing to begin from.</source>
   <translation>このライブより前に演奏されたセットリストが分からないため、元にするものがありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>No show chosen</source>
   <translation>ライブが選ばれていません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No show fits the filters</source>
   <translation>フィルタに合うライブがありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No show fits “{text}”</source>
   <translation>「{text}」に合うライブはありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/bills.py" />
   <location filename="setlist_desktop/storage/pasts.py" />
   <location filename="setlist_desktop/storage/setlists.py" />
   <location filename="setlist_desktop/storage/show_facts.py" />
   <location filename="setlist_desktop/storage/shows.py" />
   <location filename="setlist_desktop/storage/spoilers.py" />
   <source>No show has the id {id}.</source>
   <translation>IDが{id}のライブはありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>No show is chosen.</source>
   <translation>ライブが選ばれていません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>No show is known: {where}</source>
   <translation>分かっているライブはありません: {where}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>No show to come is known within {km} km of {place}</source>
   <translation>{place}から{km} km以内に今後のライブは見つかっていません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>No song has the id {id}.</source>
   <translation>IDが{id}の曲はありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>No song of {n} is like “{text}”. Clear the filter to see all.</source>
   <translation>{n}曲の中に「{text}」に近い曲はありません。絞り込みを消去するとすべて表示されます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>No songs are merged. Choose one in the pool, then Artist ▸ Same song as…</source>
   <translation>統合した曲はありません。プールで曲を選んでから、アーティスト ▸ 同じ曲として統合…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>No songs known yet. Import the artist, paste a played setlist, or insert songs by their title.</source>
   <translation>曲はまだ分かりません。アーティストをインポートするか、実際のセットリストを貼り付けるか、曲名で曲を挿入してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <location filename="setlist_desktop/system/folders.py" />
   <source>No space is left on the disk of {path}.</source>
   <translation>{path}のディスクに空きがありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>No tour is hidden. Show ▸ Hide this tour until I have been hides one.</source>
   <translation>非表示のツアーはありません。「ライブ ▸ 行くまでこのツアーを隠す」で隠せます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>No tour or year has two shows with a known setlist.</source>
   <translation>セットリストの分かるライブが2回以上あるツアーや年はありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>No upcoming show known</source>
   <translation>分かっている今後のライブはありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No upcoming shows known</source>
   <translation>分かっている今後のライブはありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <location filename="setlist_desktop/storage/statistics.py" />
   <source>No venue has the id {id}.</source>
   <translation>IDが{id}の会場はありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>No venue in a city called “{city}” is known with its place on the map.</source>
   <translation>「{city}」の会場で、地図上の位置が分かるものはありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>No votes in the last {n} hours.</source>
   <translation>直近{n}時間の票はありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>No. {n}</source>
   <translation>{n}位</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>Nobody is followed yet, so nothing was asked.</source>
   <translation>まだ誰もフォローしていないため、問い合わせませんでした。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Nobody signed in to Spotify in time.</source>
   <translation>時間内にSpotifyへのサインインがありませんでした。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Nobody voted before this show.</source>
   <translation>このライブの前に投票した人はいません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>None are known.</source>
   <translation>分かっているものはありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/question.py" />
   <source>None of them</source>
   <translation>どれでもない</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Not all tracks could be put in. {why}</source>
   <translation>一部のトラックを追加できませんでした。{why}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Not asked yet</source>
   <translation>まだ問い合わせていません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Not asked yet.</source>
   <translation>まだ問い合わせていません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Not asked: you are working offline</source>
   <translation>オフラインのため問い合わせていません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Not counted, since unknown here: {songs}.</source>
   <translation>ここにない曲のため数えませんでした: {songs}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Not matched</source>
   <translation>未対応</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Not played yet</source>
   <translation>まだ演奏されていません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>Note</source>
   <translation>メモ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Nothing draws attention now.</source>
   <translation>いま注目されているものはありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Nothing has been scored yet. Predict a show before it begins; once it is known what was played, its score stands here.</source>
   <translation>採点されたものはまだありません。ライブが始まる前に予想してください。何が演奏されたか分かると、ここにスコアが表示されます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Nothing in the library fits “{text}”.</source>
   <translation>ライブラリに「{text}」に合うものはありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Nothing is changed yet. This would come of it; a backup is made first.</source>
   <translation>まだ何も変更されていません。結果は次のようになります。実行前にバックアップを作成します。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Nothing is unsure: every show, venue and song was told apart or joined.</source>
   <translation>不確かなものはありません。ライブ、会場、曲はすべて区別または統合されています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>Nothing predicted</source>
   <translation>予想がありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Nothing predicted yet</source>
   <translation>まだ予想がありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>Nothing to ask about was found: {name}.</source>
   <translation>問い合わせる対象が見つかりません: {name}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>Nothing to compare</source>
   <translation>比較するものがありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Nothing to predict from</source>
   <translation>予想のもとになるものがありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>Nothing to show.</source>
   <translation>表示するものがありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>Nothing wants looking after at present.</source>
   <translation>いま確認が必要なものはありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>Nothing was changed. Look at the program's own page.</source>
   <translation>何も変更していません。プログラムのページをご覧ください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/matches.py" />
   <source>Nothing was decided on this pair.</source>
   <translation>この組については何も決められていません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Nothing was due.</source>
   <translation>期限のものはありませんでした。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>Nothing was half-written. Free some space and try again.</source>
   <translation>書きかけのものはありません。空きを作ってから、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>Nothing was predicted before the show; this is what the model says of it from the earlier shows alone.</source>
   <translation>ライブの前に予想はありませんでした。これは、それ以前のライブだけからモデルが出したものです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Nothing yet. New dates and setlists of artists you follow will stand here.</source>
   <translation>まだありません。フォロー中のアーティストの新しい日程とセットリストがここに表示されます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Nothing yet. Tools ▸ Notifications… says what is notified.</source>
   <translation>まだありません。何を通知するかは「ツール ▸ 通知…」で選べます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Noticed</source>
   <translation>検知</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Notifications</source>
   <translation>通知</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Notifications wanted</source>
   <translation>希望する通知</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>Notifications work</source>
   <translation>通知は有効です</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Notified</source>
   <translation>通知済み</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Now</source>
   <translation>現在</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Number of the show that day</source>
   <translation>その日の何番目のライブか</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>Of {n} albums, EPs and singles the tracks of {number} were asked for.</source>
   <translation>
    <numerusform>アルバム・EP・シングル{n}点のうち{number}点の曲目を問い合わせました。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Offline</source>
   <translation>オフライン</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/connection.py" />
   <source>Offline from the start.</source>
   <translation>最初からオフラインです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Offline since {time}</source>
   <translation>{time}からオフライン</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>On sale: {show}.</source>
   <translation>販売中: {show}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>On the bill: {acts}</source>
   <translation>出演: {acts}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>Once it is known what was played, it is compared here: paste it under “Played”.</source>
   <translation>何が演奏されたか分かると、ここで比較できます。「実際」に貼り付けてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>One</source>
   <translation>一方</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_songs.py" />
   <source>One of these songs is gone.</source>
   <translation>これらの曲のうち1曲はもうありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>One plausible night</source>
   <translation>ありそうな一夜</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>One plausible night, drawn at random from {setlists}</source>
   <translation>{setlists}からランダムに引いた、ありそうな一夜</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>One plausible night, drawn at random from {setlists} up to {day}</source>
   <translation>{day}までの{setlists}からランダムに引いた、ありそうな一夜</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>One show of this pair is gone.</source>
   <translation>この組のライブの片方はもうありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>One song a line, as it was played:

1. First song
2. Song one / Song two
3. Song (Original Artist cover)
- Intro (tape)
Encore:
4. Last song</source>
   <translation>演奏された順に1行1曲:

1. 最初の曲
2. 曲A / 曲B
3. 曲 (原曲アーティスト cover)
- イントロ (tape)
Encore:
4. 最後の曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>One venue of this pair is gone.</source>
   <translation>この組の会場の片方はもうありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/bills.py" />
   <source>Only an act that was added by hand and has no setlist can be taken off a bill.</source>
   <translation>手動で追加され、セットリストのない出演者だけを外せます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Only songs of one artist can be the same.</source>
   <translation>同じ曲にできるのは、同じアーティストの曲だけです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices.py" />
   <source>Open</source>
   <comment>verb</comment>
   <translation>開く</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>Open at &amp;MusicBrainz</source>
   <translation>MusicBrainzで開く(&amp;M)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Open ballot</source>
   <translation>投票用紙を開く</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Open file…</source>
   <translation>ファイルを開く…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Open folder</source>
   <translation>フォルダーを開く</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Open it at Spotify</source>
   <translation>Spotifyで開く</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Open sealed predictions</source>
   <translation>封印された予想を開く</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Open the show's p&amp;age</source>
   <translation>ライブのページを開く(&amp;A)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Opener</source>
   <translation>1曲目</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/basis_line.py" />
   <source>Opens how predictions have done on this artist.</source>
   <translation>このアーティストでの予想の成績を開きます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Optimise</source>
   <translation>最適化</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Optimising…</source>
   <translation>最適化しています…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Or choose “Unknown song”.</source>
   <translation>または「不明な曲」を選んでください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Original artist</source>
   <translation>原曲アーティスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Other</source>
   <translation>もう一方</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Other names of artists</source>
   <translation>アーティストの別名</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Other songs are taken for “{title}”.</source>
   <translation>ほかの曲が「{title}」として扱われています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Other versions</source>
   <translation>別バージョン</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Others can see it</source>
   <translation>ほかの人に公開</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Out of date</source>
   <translation>古い</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Overdue</source>
   <translation>そろそろ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>P&amp;aste</source>
   <translation>貼り付け(&amp;A)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>P&amp;rint and export</source>
   <translation>印刷と書き出し(&amp;R)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/print_preview.py" />
   <location filename="setlist_desktop/ui/widgets/page_tabs.py" />
   <source>Page</source>
   <translation>ページ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>Pages</source>
   <translation>ページ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Pairs in the right order</source>
   <translation>順序が合っている組</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_layout.py" />
   <source>Panes in this place</source>
   <translation>この場所のペイン</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Past</source>
   <translation>過去</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Past shows</source>
   <translation>過去のライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Paste a played setlist</source>
   <translation>実際のセットリストを貼り付け</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Paste played setlist</source>
   <translation>実際のセットリストを貼り付け</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>Paste setlist</source>
   <translation>セットリストを貼り付け</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Paste setlist…</source>
   <translation>セットリストを貼り付け…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Paste the client id</source>
   <translation>クライアントIDを貼り付け</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Paste the key</source>
   <translation>キーを貼り付け</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Paste the key first.</source>
   <translation>先にキーを貼り付けてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Paste the user token</source>
   <translation>ユーザートークンを貼り付け</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Paste what was shared before the show: a file counts only if its hash is in it, or if it was sealed in this very library.</source>
   <translation>ライブ前に共有されたものを貼り付けてください。ファイルが有効なのは、そのハッシュがこの中にあるか、このライブラリで封印された場合だけです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Paste {what}</source>
   <translation>{what}を貼り付け</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>People</source>
   <translation>人</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Picture (*.png)</source>
   <translation>画像 (*.png)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Pin {what}</source>
   <translation>{what}を固定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>Pla&amp;yed setlist</source>
   <translation>実際のセットリスト(&amp;Y)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Places of the hits</source>
   <translation>的中した曲の位置</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Played</source>
   <translation>実際</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Played setlist of {venue}: {songs}.</source>
   <translation>{venue}の実際のセットリスト: {songs}。</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/storage/trash.py" />
   <source>Played setlist, {n} songs</source>
   <translation>
    <numerusform>実際のセットリスト、{n}曲</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Played setlists of past shows. The key is free and comes at once.</source>
   <translation>過去のライブの実際のセットリスト。キーは無料で、すぐに届きます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/identities.py" />
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>Played setlists were not asked for: setlist.fm needs a key.</source>
   <translation>setlist.fmのキーがないため、実際のセットリストは問い合わせませんでした。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Played setlists were not asked for: this artist is linked with none.</source>
   <translation>このアーティストはどこともリンクしていないため、実際のセットリストは問い合わせませんでした。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Played songs that were predicted</source>
   <translation>演奏された曲のうち予想した曲</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Played {n} times in {shows} known</source>
   <translation>
    <numerusform>演奏{n}回（分かっている{shows}のうち）</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Plays</source>
   <translation>演奏回数</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Plays by year</source>
   <translation>年ごとの演奏回数</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Plays of songs</source>
   <translation>曲の演奏回数</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/view.py" />
   <source>Plus or Right votes up, Minus or Left down, Space toggles.</source>
   <translation>プラスか右で賛成、マイナスか左で反対、スペースで切り替え。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Points</source>
   <translation>ポイント</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Points by year</source>
   <translation>年ごとのポイント</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Points for opener, closer, encore</source>
   <translation>1曲目・ラスト曲・アンコールのポイント</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Points for rare songs</source>
   <translation>レアな曲のポイント</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Points: one for each song hit, and those for opener, closer, encore and rare songs.</source>
   <translation>ポイント: 的中1曲につき1ポイント、さらに1曲目、ラスト曲、アンコール、レアな曲のポイント。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Popular</source>
   <translation>人気順</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Popular artists</source>
   <translation>人気のアーティスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>Popular now</source>
   <translation>今の人気</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/popularity.py" />
   <source>Popularity is unavailable. {why}</source>
   <translation>人気は分かりません。{why}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/popularity.py" />
   <source>Popularity is unavailable: neither Deezer, ListenBrainz nor Last.fm knows this artist.</source>
   <translation>人気は分かりません。Deezer、ListenBrainz、Last.fmのいずれにもこのアーティストがありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Position</source>
   <translation>順番</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Precision</source>
   <translation>適合率</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Predict</source>
   <translation>予想する</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>Predict &amp;from</source>
   <translation>予想の基準(&amp;F)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Predict from</source>
   <translation>予想の基準</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Predict it from the setlists played of late, or drag songs here from below.</source>
   <translation>最近の実際のセットリストから予想するか、下から曲をここにドラッグしてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Predict the setlist, then vote on its songs.</source>
   <translation>セットリストを予想してから、その曲に投票してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Predict this show from the setlists played of late</source>
   <translation>最近の実際のセットリストからこのライブを予想する</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Predicted</source>
   <translation>予想</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>Predicted beside played</source>
   <translation>予想と実際の並び</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/storage/trash.py" />
   <source>Predicted setlist, {n} songs</source>
   <translation>
    <numerusform>予想セットリスト、{n}曲</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Predicted songs that were played</source>
   <translation>予想した曲のうち演奏された曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Predicting…</source>
   <translation>予測中…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Prediction scored</source>
   <translation>予想の採点</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Prediction scored: {show}.</source>
   <translation>予想を採点: {show}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Predictions</source>
   <translation>予想</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Predictions are tested once some shows with a setlist are known.</source>
   <translation>セットリストの分かるライブがいくつかあると、予想を検証できます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Predictions can be made from the shows without festivals.</source>
   <translation>フェスを除いたライブから予想できます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at show time, {day} {time} at the venue.</source>
   <translation>予想は開演時刻、{day} {time}（会場の現地時間）にロックされます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at show time, {day} {time} on this computer (the venue's zone is not known).</source>
   <translation>予想は開演時刻、{day} {time}（会場のタイムゾーンが不明なため、このコンピューターの時刻）にロックされます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at show time; the date is still to be announced.</source>
   <translation>予想は開演時刻にロックされます。日程は未定です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at {day} {time} at the venue, since the show's time is not known.</source>
   <translation>開演時刻が不明なため、予想は{day} {time}（会場の現地時間）にロックされます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at {day} {time} on this computer (the venue's zone is not known), since the show's time is not known.</source>
   <translation>開演時刻が不明なため、予想は{day} {time}（会場のタイムゾーンも不明なため、このコンピューターの時刻）にロックされます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Predictions made after a show began are left out of all of this.</source>
   <translation>ライブの開始後に作った予想は、ここにはすべて含まれません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>Preferences</source>
   <translation>設定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Previous pane</source>
   <translation>前のペイン</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/drag_out.py" />
   <source>Print and export</source>
   <translation>印刷と書き出し</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Probable, and never heard live</source>
   <translation>聴ける可能性が高く、生で聴いたことのない曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <source>Process {number} on {computer} works in {folder} and does not answer. End it first.</source>
   <translation>{computer}のプロセス{number}が{folder}を使用中で、応答しません。先に終了してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/bills.py" />
   <source>Put its setlist into the trash first.</source>
   <translation>先にそのセットリストをゴミ箱に入れてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Put this version in the place of what stands there now.</source>
   <translation>現在の内容をこの版に置き換えます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/display.py" />
   <source>Qt needs libraries that are not here: {names}. On Debian and Ubuntu: {command}</source>
   <translation>Qtに必要なライブラリがありません: {names}。DebianとUbuntuでは: {command}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>Quit</source>
   <translation>終了</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Radius</source>
   <translation>半径</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Rarity</source>
   <translation>レア度</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Rarity predicted</source>
   <translation>予想できたレア度</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>Rating</source>
   <translation>評価</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Re&amp;move set</source>
   <translation>セットを削除(&amp;M)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>Ready</source>
   <translation>準備完了</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>Ready; the free token opens more</source>
   <translation>準備完了。無料のトークンがあればさらに使えます</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Recall</source>
   <translation>再現率</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Recent</source>
   <translation>最近</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Redo</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <source>Redo change of show</source>
   <translation>ライブの変更をやり直す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_undo.py" />
   <source>Redo in library</source>
   <translation>ライブラリの操作をやり直す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_undo.py" />
   <source>Redo in library: {step}</source>
   <translation>ライブラリの操作をやり直す: {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>Redo mark</source>
   <translation>印をやり直す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Redo vote</source>
   <translation>投票をやり直す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Redo {step}</source>
   <translation>やり直す: {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>Refresh</source>
   <translation>更新</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Remove target length</source>
   <translation>目標の長さを解除</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Remove {set}</source>
   <translation>{set}を削除</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Remove {what}</source>
   <translation>{what}を削除</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Rename set</source>
   <translation>セットの名前を変更</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Rename setlist</source>
   <translation>セットリストの名前を変更</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Rename {name}</source>
   <translation>{name}の名前を変更</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Rename {set}</source>
   <translation>{set}の名前を変更</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Rename…</source>
   <translation>名前を変更…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Replace played setlist</source>
   <translation>実際のセットリストを置き換え</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/keeping.py" />
   <source>Replies past their time were taken out.</source>
   <translation>期限切れの応答を取り除きました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Replies within</source>
   <translation>応答時間</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Requests by day</source>
   <translation>日ごとのリクエスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Requests to services</source>
   <translation>サービスへのリクエスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Reset</source>
   <translation>リセット</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Reset all</source>
   <translation>すべてリセット</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Restore</source>
   <translation>復元</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restore a backup</source>
   <translation>バックアップを復元</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>Restore a backup (File ▸ Restore, or `setlist-desktop restore latest`), or move the file away to begin anew.</source>
   <translation>バックアップを復元する（ファイル ▸ バックアップを復元、または`setlist-desktop restore latest`）か、ファイルを移動して新しく始めてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>Restore a backup: File ▸ Restore, or `setlist-desktop restore latest`.</source>
   <translation>バックアップを復元してください: ファイル ▸ バックアップを復元、または`setlist-desktop restore latest`。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>Restore backup</source>
   <translation>バックアップを復元</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restored.</source>
   <translation>復元しました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restored. What was here before is kept in {path}</source>
   <translation>復元しました。以前の内容は{path}に残してあります</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restoring the backup…</source>
   <translation>バックアップを復元しています…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Result</source>
   <translation>結果</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Resume</source>
   <translation>再開</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Retry</source>
   <translation>再試行</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/retry.py" />
   <source>Retry after {time}.</source>
   <translation>{time}以降にもう一度お試しください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Retry in a while.</source>
   <translation>しばらくしてからもう一度お試しください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Retry later.</source>
   <translation>あとでもう一度お試しください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Retry.</source>
   <translation>もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>Review &amp;venue…</source>
   <translation>会場をレビュー(&amp;V)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Review matches</source>
   <translation>照合を確認</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>Review matches…</source>
   <translation>照合を確認…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>Review venue</source>
   <translation>会場をレビュー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Reviews</source>
   <translation>評価</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>Reviews of others</source>
   <translation>他の人のレビュー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Reviews of venues</source>
   <translation>会場のレビュー</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Room for {n} people</source>
   <translation>
    <numerusform>収容人数{n}人</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Rotation</source>
   <translation>ローテーション</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Rotation map</source>
   <translation>ローテーション表</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>Rows of the table {table} refer to rows that are missing.</source>
   <translation>表{table}に、存在しない行を参照する行があります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>Rule</source>
   <translation>ルール</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Run now</source>
   <translation>今すぐ実行</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Runs into the next song</source>
   <translation>次の曲につながる</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Runs of background jobs</source>
   <translation>バックグラウンド処理の実行</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>S&amp;ong…</source>
   <translation>曲(&amp;O)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Said</source>
   <translation>予想</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Same</source>
   <translation>同じ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Same song</source>
   <translation>同じ曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>Sample a plausible setlist</source>
   <translation>ありそうなセットリストを引く</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/window.py" />
   <source>Sample library</source>
   <translation>サンプルライブラリ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Save as PDF</source>
   <translation>PDFとして保存</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Save as p&amp;icture…</source>
   <translation>画像として保存(&amp;I)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Save as picture</source>
   <translation>画像として保存</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Save file…</source>
   <translation>ファイルを保存…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>Save it as UTF-8.</source>
   <translation>UTF-8で保存してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Save sealed prediction</source>
   <translation>封印された予想を保存</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Saved {file}.</source>
   <translation>{file}を保存しました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Saved {file}. Share it after the show.</source>
   <translation>{file}を保存しました。ライブのあとに共有してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>Say which column is what: --columns artist=Band,date=Datum,title=Lied. The file has {names}; known are {known}.</source>
   <translation>どの列が何かを指定してください: --columns artist=Band,date=Datum,title=Lied。ファイルの列は{names}、使える名前は{known}です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Schedule</source>
   <translation>スケジュール</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Score</source>
   <translation>スコア</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>Score by each rule</source>
   <translation>ルール別のスコア</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Scores</source>
   <translation>スコア</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Scores by rule</source>
   <translation>ルール別のスコア</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Se&amp;gue into next</source>
   <translation>次の曲へつなぐ(&amp;G)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Se&amp;t</source>
   <translation>セット(&amp;T)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Seal</source>
   <comment>verb</comment>
   <translation>封印</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Seal prediction</source>
   <translation>予想を封印</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Sealed prediction (*{suffix})</source>
   <translation>封印された予想 (*{suffix})</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Sealed predictions</source>
   <translation>封印された予想</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Sealed predictions (*.json);;All files (*)</source>
   <translation>封印された予想 (*.json);;すべてのファイル (*)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Sealing fixes the prediction of this show, with your votes, as it is now. Share the short text before the show and the file after it: friends hold the one against the other, without any account.</source>
   <translation>封印すると、このライブの予想があなたの票とともに今の内容で確定します。ライブの前に短いテキストを、ライブのあとにファイルを共有してください。友だちはアカウントなしで両方を照合できます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Seals</source>
   <translation>封印</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Search</source>
   <comment>noun</comment>
   <translation>検索</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Search again</source>
   <translation>もう一度検索</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/pane.py" />
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Search artists</source>
   <translation>アーティストを検索</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/pane.py" />
   <source>Search artists, here and online</source>
   <translation>アーティストをライブラリとオンラインで検索</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Search for one above: MusicBrainz answers without a key.</source>
   <translation>上の欄で検索してください。MusicBrainzはキーなしで使えます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/imports.py" />
   <source>Search for the artist again.</source>
   <translation>アーティストをもう一度検索してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Search index</source>
   <translation>検索インデックス</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Search index of shows</source>
   <translation>ライブの検索インデックス</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Searching for “{text}”…</source>
   <translation>「{text}」を検索しています…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Season</source>
   <translation>シーズン</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Second song</source>
   <translation>2曲目</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Segue</source>
   <translation>つなぎ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Segue after {what}</source>
   <translation>{what}のあとにつなぎ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Service</source>
   <translation>サービス</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/health_page.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Services</source>
   <translation>サービス</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Services and keys</source>
   <translation>サービスとキー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Set</source>
   <comment>a verb</comment>
   <translation>設定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Set</source>
   <comment>of a setlist</comment>
   <translation>セット</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Set</source>
   <comment>verb</comment>
   <translation>設定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Set target length</source>
   <translation>目標の長さを設定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Set {n}</source>
   <translation>セット{n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>Set&amp;list</source>
   <translation>セットリスト(&amp;L)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/main_window.py" />
   <location filename="setlist_desktop/ui/panes/setlist/heading.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <location filename="setlist_desktop/ui/panes/setlist/view.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Setlist</source>
   <translation>セットリスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Setlist Desktop (*.setlistdesktop)</source>
   <translation>Setlist Desktop (*.setlistdesktop)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Setlist Desktop met a fault</source>
   <translation>Setlist Desktopで問題が発生しました</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Setlist as text</source>
   <translation>テキストのセットリスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Setlist edited: {show}.</source>
   <translation>セットリスト更新: {show}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Setlist posted</source>
   <translation>セットリスト公開</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Setlist posted: {show}.</source>
   <translation>セットリスト公開: {show}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Setlist {n}</source>
   <translation>セットリスト{n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Setlist, a song a line</source>
   <translation>セットリスト、1行に1曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Setlist: {name}</source>
   <translation>セットリスト: {name}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Setlists</source>
   <translation>セットリスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Setlists (*.json *.jsonl *.csv *.setlistdesktop);;All files (*)</source>
   <translation>セットリスト (*.json *.jsonl *.csv *.setlistdesktop);;すべてのファイル (*)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>Setlists from {setlistfm}</source>
   <translation>セットリスト: {setlistfm}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>Setlists from {setlistfm} · shows from {ticketmaster}</source>
   <translation>セットリスト: {setlistfm} · ライブ: {ticketmaster}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Setlists of last night's shows</source>
   <translation>昨夜のライブのセットリスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Setlists of the last 7 days</source>
   <translation>直近7日間のセットリスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Setlists of this sho&amp;w</source>
   <translation>このライブのセットリスト(&amp;W)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Sets</source>
   <translation>セット</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>Settings are: {names}.</source>
   <translation>設定: {names}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Settings of the library</source>
   <translation>ライブラリの設定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Several artists are called {artist}.</source>
   <translation>{artist}という名前のアーティストが複数います。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Shape of the tour</source>
   <translation>ツアーの推移</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Shape: from night to night</source>
   <translation>推移: ライブごと</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Share of shows</source>
   <translation>ライブの割合</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Share these lines before the show. Keep the file until it is over, then share it, too.</source>
   <translation>ライブの前にこの数行を共有してください。ファイルはライブが終わるまで保管し、そのあと共有してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Shared text</source>
   <translation>共有されたテキスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/score_line.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Show</source>
   <translation>ライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Show</source>
   <comment>verb</comment>
   <translation>表示</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>Show again</source>
   <translation>再び表示</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>Show one now</source>
   <translation>今1つ表示</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>Show ▸ Hide this tour until I have been takes that back.</source>
   <translation>「ライブ ▸ 行くまでこのツアーを隠す」で元に戻せます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/main_window.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Shows</source>
   <translation>ライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Shows at services</source>
   <translation>サービス上のライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/events.py" />
   <source>Shows come from MusicBrainz, which knows few. Keys for other services bring more.</source>
   <translation>ライブはMusicBrainzからです。登録は多くありません。ほかのサービスのキーがあれば、もっと届きます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>Shows from {ticketmaster}</source>
   <translation>ライブ: {ticketmaster}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Shows missed</source>
   <translation>演奏なしの回数</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Shows near home</source>
   <translation>自宅の近くのライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Shows near me</source>
   <translation>近くのライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>Shows no song that was played on the tour, anywhere, before you have been.</source>
   <translation>ツアーで演奏された曲を、行くまでどこにも表示しません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Shows of followed artists</source>
   <translation>フォロー中アーティストのライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Shows to come around it stand here by distance, whoever plays.</source>
   <translation>周辺の今後のライブが、出演者を問わず距離順に並びます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Shows whose beginning is to be reckoned</source>
   <translation>開始時刻を計算するライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>Shows you have been to</source>
   <translation>行ったライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Shows you marked</source>
   <translation>印を付けたライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Shows: {where}</source>
   <translation>ライブ: {where}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Sign in ({service})</source>
   <translation>サインイン（{service}）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>Sign in again under Connect services.</source>
   <translation>「サービスに接続」でもう一度サインインしてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Sign in in your browser; this goes on by itself then.</source>
   <translation>ブラウザーでサインインしてください。そのあとは自動で続きます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Sign in in your browser…</source>
   <translation>ブラウザーでサインインしてください…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Sign in to Spotify…</source>
   <translation>Spotifyにサインイン…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Sign in to the network, then retry.</source>
   <translation>ネットワークにサインインしてから、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>Sign in under Connect services.</source>
   <translation>「サービスに接続」でサインインしてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Sign in…</source>
   <translation>サインイン…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Since {when}.</source>
   <translation>{when}から。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Slots</source>
   <translation>枠</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Something went wrong inside Setlist Desktop.</source>
   <translation>Setlist Desktopの内部で問題が発生しました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Son&amp;g pool</source>
   <translation>曲プール(&amp;G)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Song</source>
   <translation>曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/dock.py" />
   <source>Song page</source>
   <translation>曲のページ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Song pool</source>
   <translation>曲プール</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Songs</source>
   <translation>曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Songs and their tracks</source>
   <translation>曲とそのトラック</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Songs at their very place</source>
   <translation>位置まで当たった曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>Songs by night</source>
   <translation>夜ごとの曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Songs by show: ■ played, ◙ as encore</source>
   <translation>ライブごとの曲: ■ 演奏、◙ アンコール</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Songs hit, in whatever order</source>
   <translation>的中した曲（順不同）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Songs in lines</source>
   <translation>行の中の曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Songs of followed artists</source>
   <translation>フォロー中アーティストの曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Songs of the pool</source>
   <translation>プールの曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Songs you will probably hear and have never heard live</source>
   <translation>生で聴いたことがなく、聴ける可能性の高い曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Sort</source>
   <translation>並べ替え</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Sort songs by: {order}</source>
   <translation>曲の並べ替え: {order}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Sort: {order}</source>
   <translation>並び: {order}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Sorted by: {order}</source>
   <translation>並び順: {order}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Sp&amp;lit medley</source>
   <translation>メドレーを分ける(&amp;L)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Split</source>
   <translation>分ける</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Split it first.</source>
   <translation>先に分けてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Split medley</source>
   <translation>メドレーを分ける</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Split them first.</source>
   <translation>先に分けてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Split “{first}” and “{second}”</source>
   <translation>「{first}」と「{second}」を分ける</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>Spoilers</source>
   <translation>ネタバレ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify does not allow this ({reason}).</source>
   <translation>Spotify: 許可されていません（{reason}）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify does not have this.</source>
   <translation>Spotify: 見つかりません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify gives top tracks to apps with extended access only.</source>
   <translation>Spotifyの人気トラックは、拡張アクセスのあるアプリだけが取得できます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify may need some hours to notice a new one.</source>
   <translation>新しい加入がSpotifyに反映されるまで、数時間かかることがあります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>Spotify refused the sign-in ({status}).</source>
   <translation>Spotify: サインインが拒否されました（{status}）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist.py" />
   <source>Spotify wants the client id of an app of your own. Paste it under Tools ▸ Connect services, then sign in here.</source>
   <translation>Spotifyには自分のアプリのクライアントIDが必要です。ツール ▸ サービスに接続で貼り付けてから、ここでサインインしてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Spotify was not allowed to sign you in.</source>
   <translation>Spotifyへのサインインが許可されませんでした。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>St&amp;art from</source>
   <translation>作り始める(&amp;A)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Start from</source>
   <translation>始め方</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from another show</source>
   <translation>別のライブから始める</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from average of the tour</source>
   <translation>ツアーの平均から始める</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from empty</source>
   <translation>空から始める</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from last show</source>
   <translation>前回のライブから始める</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>State</source>
   <translation>状態</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <location filename="setlist_desktop/ui/panes/statistics/dock.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Statistics</source>
   <translation>統計</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Status</source>
   <translation>状態</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Steps to undo</source>
   <translation>元に戻せる操作</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>Stop f&amp;ollowing</source>
   <translation>フォローをやめる(&amp;O)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Stri&amp;ke</source>
   <translation>除外(&amp;K)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Strike {what}</source>
   <translation>{what}を除外</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Surprise of the percentages (log-loss)</source>
   <translation>確率の意外さ（log-loss）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Synchronisation needs you</source>
   <translation>同期に対応が必要です</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>T&amp;itle</source>
   <translation>曲名(&amp;I)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/delegate.py" />
   <source>TBA</source>
   <translation>未定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>Ta&amp;gs…</source>
   <translation>タグ(&amp;G)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Ta&amp;lk</source>
   <translation>MC(&amp;L)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Ta&amp;pe…</source>
   <translation>音源(&amp;P)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>Table</source>
   <translation>表</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <source>Tags</source>
   <translation>タグ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Tags of artists</source>
   <translation>アーティストのタグ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Take back that “{first}” and “{second}” differ</source>
   <translation>「{first}」と「{second}」の区別を取り消す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Take back vote on {song}</source>
   <translation>{song}への票を取り消し</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Take for one</source>
   <translation>1つにする</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Take in a ballot…</source>
   <translation>投票用紙を取り込む…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Take in a friend’s ballot</source>
   <translation>友だちの投票用紙を取り込む</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Take in or copy a ballot, take turns</source>
   <translation>投票用紙の取り込みとコピー、交代で投票</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <source>Take it out of the pool or the pasted lines and try again.</source>
   <translation>プールまたは貼り付けた行から取り除いて、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>Take o&amp;ff the list</source>
   <translation>一覧から外す(&amp;F)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <source>Take off</source>
   <translation>外す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>Take off the bill</source>
   <translation>出演者から外す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Take one back to vote for another song.</source>
   <translation>別の曲に投票するには、1票取り消してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>Take out</source>
   <translation>取り除く</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>Take out fetched shows</source>
   <translation>取得したライブを取り除く</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Take out fetched shows…</source>
   <translation>取得したライブを取り除く…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Take out what nothing leads to and old logs, after a backup. Nothing of yours goes.</source>
   <translation>どこからも参照されないものと古いログを、バックアップのあとに取り除きます。あなたのものは失われません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>Take over</source>
   <translation>取り込む</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Take over shows you have been to</source>
   <translation>行ったライブを取り込む</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/identities.py" />
   <source>Take that one off the list, or choose another here.</source>
   <translation>そちらを一覧から外すか、ここで別のアーティストを選んでください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/hearings.py" />
   <source>Take the favourites off</source>
   <translation>お気に入りを外す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Take the mark off</source>
   <translation>印を外す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>Take them off one of the shows first.</source>
   <translation>先にどちらかのライブから取り除いてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>Taken out: {shows} with {setlists}. Artist ▸ Refresh fetches anew.</source>
   <translation>取り除きました: {shows}、{setlists}。アーティスト ▸ 更新で取得し直せます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Talk</source>
   <translation>MC</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Tape</source>
   <translation>音源（SE）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Target length</source>
   <translation>目標の長さ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>Tell me</source>
   <translation>通知するもの</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Tell “{first}” and “{second}” apart</source>
   <translation>「{first}」と「{second}」を区別する</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Test</source>
   <translation>テスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Text</source>
   <translation>テキスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Text (*.txt);;All files (*)</source>
   <translation>テキスト (*.txt);;すべてのファイル (*)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>That is no longer in the trash.</source>
   <translation>それはもうゴミ箱にありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>That show has no setlist to copy.</source>
   <translation>そのライブにはコピーできるセットリストがありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The address of the list of releases has to begin with https.</source>
   <translation>リリース一覧のアドレスはhttpsで始まる必要があります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>The artist</source>
   <translation>アーティスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>The artist has no tag “{name}”.</source>
   <translation>このアーティストにタグ「{name}」はありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>The artist to import has neither a name nor an id.</source>
   <translation>インポートするアーティストに名前もIDもありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>The ballot of {name} counts.</source>
   <translation>{name}の投票用紙を集計しました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/health.py" />
   <source>The cache {path} cannot be written.</source>
   <translation>キャッシュ{path}に書き込めません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>The columns are {names}.</source>
   <translation>列は{names}です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>The disk of {path} reports an error: {original}.</source>
   <translation>{path}のディスクがエラーを返しました: {original}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>The earlier version was brought back; Edit ▸ Undo takes it back.</source>
   <translation>以前の版に戻しました。編集 ▸ 元に戻すで取り消せます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/favourites.py" />
   <source>The favourites were changed meanwhile.</source>
   <translation>その間にお気に入りが変更されました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>The file is whole.</source>
   <translation>ファイルに問題はありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The file {path} is no library of Setlist Desktop.</source>
   <translation>ファイル{path}はSetlist Desktopのライブラリではありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>The first line of {file} does not tell where to find: {columns}.</source>
   <translation>{file}の1行目からは、次の場所が分かりません: {columns}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <source>The folder {folder} cannot be written.</source>
   <translation>フォルダー{folder}に書き込めません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/folders.py" />
   <source>The folder {folder} cannot be written: {reason}.</source>
   <translation>フォルダ{folder}に書き込めません: {reason}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/imports.py" />
   <source>The import was cancelled.</source>
   <translation>インポートをキャンセルしました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>The import was interrupted: the program ended before it did.</source>
   <translation>インポートは中断されました。完了前にプログラムが終了しました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>The import was stopped before its end.</source>
   <translation>インポートは途中で止められました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>The jobs are: {names}.</source>
   <translation>ジョブは次のとおりです: {names}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>The key of {service} comes from the environment.</source>
   <translation>{service}のキーは環境変数から来ています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>The keyring does not answer; it may be waiting to be unlocked.</source>
   <translation>キーリングが応答しません。ロック解除を待っている可能性があります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>The keyring is locked.</source>
   <translation>キーリングがロックされています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>The last lines of the log</source>
   <translation>ログの最後の部分</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>The last {n} shows, each predicted from the shows before it alone, as if the {unknown} just before were not known.</source>
   <translation>
    <numerusform>直近{n}回のライブを、直前の{unknown}が不明だったものとして、それぞれ以前のライブだけから予想。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>The last {n} shows, each predicted from the shows before it alone.</source>
   <translation>
    <numerusform>直近{n}回のライブを、それぞれ以前のライブだけから予想。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>The library becomes what it was then. What is here now is kept as a backup, too.</source>
   <translation>ライブラリはそのときの状態に戻ります。今の内容もバックアップとして残ります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>The library has no artist “{name}”.</source>
   <translation>ライブラリにアーティスト「{name}」はありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>The library is backed up first.</source>
   <translation>先にライブラリをバックアップします。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>The library is damaged</source>
   <translation>ライブラリが破損しています</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The library was left as it is. Restore a backup.</source>
   <translation>ライブラリはそのままにしてあります。バックアップを復元してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>The library {path} cannot be written.</source>
   <translation>ライブラリ{path}に書き込めません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>The library {path} cannot be written: {reason}.</source>
   <translation>ライブラリ{path}に書き込めません: {reason}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The library {path} has the schema {revision}, this program knows up to {last}.</source>
   <translation>ライブラリ{path}のスキーマは{revision}です。このプログラムが対応するのは{last}までです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>The library {path} is damaged or no library.</source>
   <translation>ライブラリ{path}は破損しているか、ライブラリではありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/health.py" />
   <source>The library {path} is damaged: {damage}. Restore a backup.</source>
   <translation>ライブラリ{path}が破損しています: {damage}。バックアップを復元してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>The library {path} is damaged: {words}.</source>
   <translation>ライブラリ{path}が破損しています: {words}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>The library {path} is in use by another program.</source>
   <translation>ライブラリ{path}は別のプログラムが使用中です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>The library's copy</source>
   <translation>ライブラリにある写し</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>The line is in the setlist already.</source>
   <translation>その行はすでにセットリストにあります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>The line is no longer there.</source>
   <translation>その行はもうありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>The lines are the same.</source>
   <translation>行は同じです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>The list of releases</source>
   <translation>リリース一覧</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases cannot be had: its place answered {status}.</source>
   <translation>リリース一覧を取得できません: 配布元が{status}を返しました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: a web page came instead; a network may stand between.</source>
   <translation>リリース一覧を採用しませんでした: 代わりにウェブページが返ってきました。ネットワークが間に入っている可能性があります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is about another program.</source>
   <translation>リリース一覧を採用しませんでした: 別のプログラムのものです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is far too long.</source>
   <translation>リリース一覧を採用しませんでした: 長すぎます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is not of the form that was agreed.</source>
   <translation>リリース一覧を採用しませんでした: 決められた形式ではありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is not signed.</source>
   <translation>リリース一覧を採用しませんでした: 署名がありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>The list of releases was not believed: it is of {day}, older than the one of {later_day} that was seen before.</source>
   <translation>リリース一覧を採用しませんでした: {day}のもので、以前に確認した{later_day}のものより古いためです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>The list of releases was not believed: it was good until {day}, unless this computer's clock is wrong.</source>
   <translation>リリース一覧を採用しませんでした: このコンピューターの時計が正しければ、有効なのは{day}まででした。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: its signature is not that of this program's makers.</source>
   <translation>リリース一覧を採用しませんでした: 署名がこのプログラムの作者のものではありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>The list was made or edited only after the show had begun.</source>
   <translation>リストは、ライブが始まってから作成または編集されました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>The log was copied. It holds no keys.</source>
   <translation>ログをコピーしました。キーは含まれていません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/service.py" />
   <source>The log {file} cannot be read: {reason}.</source>
   <translation>ログ{file}を読み込めません: {reason}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/attendance.py" />
   <source>The mark was changed meanwhile.</source>
   <translation>その間に印が変更されました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>The model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>The model was asked only after the show had begun.</source>
   <translation>モデルへの問い合わせは、ライブが始まってからでした。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>The network answered with a web page instead of {service}.</source>
   <translation>{service}: 代わりにネットワークのウェブページが返ってきました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>The newest good backup is of {day}. The damaged file is kept beside it.</source>
   <translation>正常なバックアップで最新のものは{day}のものです。破損したファイルはその隣に残してあります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The newest good backup is of {time}: bring it back with `setlist-desktop restore latest`.</source>
   <translation>正常なバックアップで最新のものは{time}のものです。`setlist-desktop restore latest`で戻せます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>The owner of the Spotify app has no Premium subscription.</source>
   <translation>このSpotifyアプリの所有者はPremiumに加入していません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/painting.py" />
   <source>The picture {file} cannot be written.</source>
   <translation>画像{file}を書き込めません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>The predicted setlist is locked. Unlock it first.</source>
   <translation>予想セットリストはロックされています。先にロックを解除してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/listening.py" />
   <source>The preview of “{title}” opens in your browser.</source>
   <translation>「{title}」の試聴をブラウザーで開きます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/passing.py" />
   <source>The program is not whole, it lacks {files}.</source>
   <translation>プログラムが不完全です。足りないファイル: {files}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The program works offline: nothing was asked.</source>
   <translation>プログラムはオフラインのため、何も問い合わせていません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>The reasons are being worked out…</source>
   <translation>理由を調べています…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>The sealed prediction cannot be written to {file}: {error}.</source>
   <translation>封印された予想を{file}に書き込めません: {error}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>The sealed prediction's text is on the clipboard.</source>
   <translation>封印された予想のテキストをクリップボードにコピーしました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>The set is no longer there.</source>
   <translation>そのセットはもうありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>The setlist is in the trash: File ▸ Trash… brings it back.</source>
   <translation>セットリストはゴミ箱にあります。ファイル ▸ ゴミ箱…で戻せます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>The setlist is on the clipboard as text.</source>
   <translation>セットリストをテキストとしてクリップボードにコピーしました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlists.py" />
   <source>The setlist was changed elsewhere, so “{label}” was not done.</source>
   <translation>セットリストが別の場所で変更されたため、「{label}」は実行されませんでした。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>The setlist's pins were changed elsewhere while it was predicted.</source>
   <translation>予想している間に、セットリストの固定が別の場所で変更されました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>The show has another played setlist by now.</source>
   <translation>このライブには今、別の実際のセットリストがあります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>The show has begun, and no prediction of it was sealed before.</source>
   <translation>ライブはもう始まっていて、その前に封印された予想がありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>The show has begun: what is predicted now counts in no total.</source>
   <translation>ライブはもう始まっています。今から予想しても、どの合計にも数えません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>The show of this setlist is gone, so that it cannot come back.</source>
   <translation>このセットリストのライブがもうないため、元に戻せません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/playlists.py" />
   <source>The show of this setlist is gone.</source>
   <translation>このセットリストのライブはもうありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/show_facts.py" />
   <source>The show was changed meanwhile.</source>
   <translation>ライブはその間に変更されました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <source>The show was changed. Show ▸ Undo takes it back.</source>
   <translation>ライブを変更しました。ライブ ▸ 元に戻すで取り消せます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>The show's artist has no song with the id {song_id}.</source>
   <translation>このライブのアーティストに、IDが{song_id}の曲はありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>The show's artist has no song “{title}” in the library.</source>
   <translation>ライブラリに、このライブのアーティストの曲「{title}」はありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <source>The show's artist has none of these songs.</source>
   <translation>このライブのアーティストに、これらの曲はありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>The shows and setlists of this artist that came from setlist.fm, Ticketmaster and MusicBrainz are taken out, after a backup. What you made, edited, predicted or voted on stays. Refresh fetches anew from those linked now.</source>
   <translation>このアーティストのライブとセットリストのうち、setlist.fm、Ticketmaster、MusicBrainzから取得したものを、バックアップのあとに取り除きます。あなたが作成、編集、予想、投票したものは残ります。更新すると、今リンクしている先から取得し直します。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>The shows are being looked through.</source>
   <translation>ライブを調べています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>The shows of artists in your library are looked at.</source>
   <translation>ライブラリのアーティストのライブが対象です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>The sign-in to Spotify has ended; it lasts six months at most.</source>
   <translation>Spotifyへのサインインは期限切れです。有効なのは最長6か月です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>The text has {lines} lines; a setlist has at most {most}.</source>
   <translation>テキストは{lines}行あります。セットリストは{most}行までです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>The text holds no song.</source>
   <translation>テキストに曲がありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>The trash is empty.</source>
   <translation>ゴミ箱は空です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>The venue of this show is not known.</source>
   <translation>このライブの会場は不明です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>The vote was changed meanwhile.</source>
   <translation>その間に票が変更されました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Theme</source>
   <translation>テーマ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Then</source>
   <translation>当時</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>There are new ones tomorrow; votes given can be changed or taken back.</source>
   <translation>明日また投票できます。投票済みの票は変更や取り消しができます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>There are none of this kind.</source>
   <translation>この種類の項目はありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>There is no backup yet. File ▸ Back up now makes one.</source>
   <translation>バックアップはまだありません。ファイル ▸ 今すぐバックアップで作成できます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>There is no backup {copy}.</source>
   <translation>バックアップ{copy}はありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>There is no column “{column}”.</source>
   <translation>「{column}」という列はありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/display.py" />
   <source>There is no display here, so that no window can be opened. Log in to a desktop, run it by `xvfb-run -a setlist-desktop`, or set QT_QPA_PLATFORM=offscreen.</source>
   <translation>ここには画面がないため、ウィンドウを開けません。デスクトップにログインするか、`xvfb-run -a setlist-desktop`で実行するか、QT_QPA_PLATFORM=offscreenを設定してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/backups.py" />
   <source>There is no good backup of {path}.</source>
   <translation>{path}の正常なバックアップがありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>There is no keyring that keys can be kept in: it did not keep what was stored.</source>
   <translation>キーを保存できるキーリングがありません: 保存した内容が残りませんでした。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>There is no keyring that keys can be kept in: it fails with {kind}.</source>
   <translation>キーを保存できるキーリングがありません: {kind}で失敗します。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>There is no keyring that keys can be kept in: none is running.</source>
   <translation>キーを保存できるキーリングがありません: 動作しているものがありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>There is no setting “{name}”.</source>
   <translation>「{name}」という設定はありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>There is no song in this text.</source>
   <translation>このテキストに曲がありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>There is no vote in this text.</source>
   <translation>このテキストには投票がありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>There is nothing to redo here.</source>
   <translation>やり直すものはありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>There is nothing to undo here.</source>
   <translation>元に戻すものはありません。</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/hearings.py" />
   <source>There is room for {n} songs.</source>
   <translation>
    <numerusform>選べるのは{n}曲までです。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>There was nothing to clean.</source>
   <translation>整理するものはありませんでした。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>These are shown by your desktop while Setlist Desktop runs. All of them stay in Activity.</source>
   <translation>Setlist Desktopの起動中に、これらをデスクトップに通知します。すべて「アクティビティ」に残ります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>They were those of “{act}”.</source>
   <translation>これまでは「{act}」のキーでした。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Third song</source>
   <translation>3曲目</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>This &amp;leg</source>
   <translation>このレグ(&amp;L)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>This &amp;tour</source>
   <translation>このツアー(&amp;T)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>This &amp;year</source>
   <translation>この年(&amp;Y)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>This Spotify playlist is not yours.</source>
   <translation>このSpotifyプレイリストはあなたのものではありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>This address only takes the answer of Spotify.</source>
   <translation>このアドレスはSpotifyからの応答だけを受け取ります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>This artist</source>
   <translation>このアーティスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>This artist is being imported already.</source>
   <translation>このアーティストはすでにインポート中です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>This contact is too long.</source>
   <translation>この連絡先は長すぎます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>This copy of the program knows no list of releases to ask.</source>
   <translation>このプログラムには、問い合わせ先のリリース一覧がありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>This desktop has no tray: closing the window ends the program.</source>
   <translation>このデスクトップにはトレイがありません。ウィンドウを閉じるとプログラムが終了します。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>This desktop shows no notifications: it has neither a service for them nor a tray.</source>
   <translation>このデスクトップでは通知を表示できません。通知サービスもトレイもありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/window.py" />
   <source>This is a bug of the program ({kind}).</source>
   <translation>プログラムの不具合です（{kind}）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/first_run.py" />
   <source>This is a sample library: its artists are invented. Look around, nothing can break.</source>
   <translation>これはサンプルのライブラリです。アーティストは架空のものです。自由に見てまわってください。壊れるものはありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>This is how Setlist Desktop tells you of news.</source>
   <translation>Setlist Desktopはこのようにお知らせします。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/wire.py" />
   <source>This is neither a setlist nor a list of setlists: {reason}</source>
   <translation>セットリストでもセットリストの一覧でもありません: {reason}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>This is no key of {service}: it holds spaces or unusual characters.</source>
   <translation>{service}のキーではありません: 空白または通常と異なる文字が含まれています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>This is no predicted setlist of the show.</source>
   <translation>これはこのライブの予想セットリストではありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>This is not the sign-in that was begun.</source>
   <translation>開始したサインインとは別のものです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}, and there is none newer.</source>
   <translation>バージョン{version}です。これより新しいものはありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}.</source>
   <translation>バージョン{version}です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}. Newer ones come through {source}.</source>
   <translation>バージョン{version}です。新しいバージョンは{source}から提供されます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}. This copy of the program knows no place to ask whether there is a newer one.</source>
   <translation>バージョン{version}です。このプログラムには、新しいバージョンを問い合わせる先がありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/opening.py" />
   <source>This link is none that Setlist Desktop knows.</source>
   <translation>Setlist Desktopの知らないリンクです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>This person is not in the library any more.</source>
   <translation>この人はもうライブラリにいません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_songs.py" />
   <source>This recording is no longer known.</source>
   <translation>この録音はもうありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>This setlist comes from a service and is read only.</source>
   <translation>このセットリストはサービスから取得したもので、読み取り専用です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>This setlist is locked.</source>
   <translation>このセットリストはロックされています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <source>This setlist is locked. Unlock it to edit.</source>
   <translation>このセットリストはロックされています。編集するにはロックを解除してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>This show has only a prediction, which in this format would be read as what was played.</source>
   <translation>このライブには予想しかなく、この形式では演奏されたものとして読まれます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_by_city.py" />
   <source>This show is no longer known to its service.</source>
   <translation>サービスはもうこのライブを知りません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>This show was not predicted. “Predict” foretells it even now, from the shows before it alone.</source>
   <translation>このライブは予想されていません。「予想する」を使えば、今からでもそれ以前のライブだけをもとに予想できます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>This song has not been played at any show known.</source>
   <translation>この曲は、分かっているどのライブでも演奏されていません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>Throw that one away first.</source>
   <translation>先にそちらをゴミ箱に入れてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Thrown away</source>
   <translation>捨てた日時</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Thrown away last stands first.</source>
   <translation>最後に捨てたものが先頭です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Ticketmaster does not have this.</source>
   <translation>Ticketmaster: 見つかりません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Ticketmaster gives the first {number} events of an artist only.</source>
   <translation>Ticketmaster: 取得できるのは、アーティストの最初の{number}件のイベントだけです。</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/events.py" />
   <source>Ticketmaster has {n} artists of this name; none was taken. Choose one under Artist ▸ Linked services.</source>
   <translation>
    <numerusform>Ticketmasterに同名のアーティストが{n}組あるため、どれも採用しませんでした。アーティスト ▸ リンクしたサービスで選んでください。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Tickets</source>
   <translation>チケット</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Tickets from {time}: {show}.</source>
   <translation>{time}からチケット販売: {show}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Tickets go on sale soon</source>
   <translation>まもなくチケット発売</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Tickets on sale from {when}</source>
   <translation>{when}からチケット販売</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Tickets on sale until {when}</source>
   <translation>{when}までチケット販売</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Tickets {lowest} to {highest}</source>
   <translation>チケット {lowest}〜{highest}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Tickets {price}</source>
   <translation>チケット {price}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Tidying the cache</source>
   <translation>キャッシュの整理</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Time known</source>
   <translation>時刻あり</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Title</source>
   <translation>曲名</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>To be decided</source>
   <translation>要判断</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist.py" />
   <source>To make a playlist, sign in to Spotify in your browser.</source>
   <translation>プレイリストを作るには、ブラウザーでSpotifyにサインインしてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>To mend</source>
   <translation>要対応</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>To share now</source>
   <translation>今すぐ共有</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Today's requests are spread over the day.</source>
   <translation>今日のリクエストは1日に分けて送られます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/budget.py" />
   <location filename="setlist_desktop/storage/budgets.py" />
   <source>Today's {limit} requests to {service} are used up.</source>
   <translation>{service}: 今日の{limit}回分のリクエストを使い切りました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Too few shows to test on</source>
   <translation>検証するライブが足りません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Top</source>
   <translation>上位</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Top songs and tags. The key is free and comes at once.</source>
   <translation>人気の曲とタグ。キーは無料で、すぐに届きます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Tour</source>
   <translation>ツアー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Tour or year</source>
   <translation>ツアーまたは年</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Tours</source>
   <translation>ツアー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Track at Spotify</source>
   <translation>Spotifyのトラック</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Track for {song}</source>
   <translation>{song}のトラック</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Tracks and their names come from Spotify.</source>
   <translation>トラックとその名前はSpotifyによるものです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Trash</source>
   <translation>ゴミ箱</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Trending with you</source>
   <translation>あなたの話題</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>Try again in a minute.</source>
   <translation>1分後にもう一度お試しください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>Try again in a moment.</source>
   <translation>少し待ってからもう一度お試しください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>Try again later.</source>
   <translation>あとでもう一度お試しください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>Try again later; a newer version of the program may be needed.</source>
   <translation>あとでもう一度お試しください。新しいバージョンが必要かもしれません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/throttle.py" />
   <source>Try again then.</source>
   <translation>そのあとでもう一度お試しください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Try again.</source>
   <translation>もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Trying it on a copy of the library…</source>
   <translation>ライブラリの写しで試しています…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Turns setlists into playlists. Takes the client id of an app of your own, whose owner has Premium; its redirect address is http://127.0.0.1/callback.</source>
   <translation>セットリストをプレイリストにします。Premium加入者が所有する自分のアプリのクライアントIDが必要です。リダイレクト先はhttp://127.0.0.1/callbackです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>Two nights compared</source>
   <translation>2つの夜の比較</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Type a name, a title, a city or a date, or some of each.</source>
   <translation>名前、曲名、都市、日付を入力してください。組み合わせることもできます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Type a name.</source>
   <translation>名前を入力してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>Type a user's name at setlist.fm.</source>
   <translation>setlist.fmのユーザー名を入力してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>Type it as latitude, longitude: 52.52, 13.40</source>
   <translation>緯度, 経度の形で入力してください: 52.52, 13.40</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Type the name of a venue.</source>
   <translation>会場名を入力してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <location filename="setlist_desktop/services/search.py" />
   <source>Type the name of an artist.</source>
   <translation>アーティスト名を入力してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>Type what you want to do</source>
   <translation>したいことを入力</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>US jazz trio — tells it from others of that name</source>
   <translation>アメリカのジャズトリオ（同名の別アーティストと区別）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <source>Undo change of show</source>
   <translation>ライブの変更を元に戻す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_undo.py" />
   <source>Undo in library</source>
   <translation>ライブラリの操作を元に戻す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_undo.py" />
   <source>Undo in library: {step}</source>
   <translation>ライブラリの操作を元に戻す: {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>Undo mark</source>
   <translation>印を元に戻す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Undo vote</source>
   <translation>投票を元に戻す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Undo {step}</source>
   <translation>元に戻す: {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Unknown song</source>
   <translation>不明な曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Unlink</source>
   <translation>リンクを外す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/identities.py" />
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Unlink from {service}</source>
   <translation>{service}とのリンクを外す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Unlock it and try again, or keep the key for this session only.</source>
   <translation>ロックを解除してやり直すか、キーを今回だけ保持してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>Unlock it to edit.</source>
   <translation>編集するにはロックを解除してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Unlock setlist</source>
   <translation>セットリストのロックを解除</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Unpin {what}</source>
   <translation>{what}の固定を解除</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Unset {name} to be without it.</source>
   <translation>使わない場合は{name}を解除してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Until {when}, by hand</source>
   <translation>{when}まで、手動</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Until {when}, from {service}</source>
   <translation>{when}まで、{service}より</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near_rows.py" />
   <source>Up to {km} km away</source>
   <translation>{km} kmまで</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Upcoming</source>
   <translation>今後</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Upcoming shows</source>
   <translation>今後のライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Upcoming shows and their venues</source>
   <translation>今後のライブとその会場</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Upcoming shows as &amp;calendar…</source>
   <translation>今後のライブをカレンダーに(&amp;C)…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Upcoming shows as calendar</source>
   <translation>今後のライブをカレンダーに</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/events.py" />
   <source>Upcoming shows were not asked for: Ticketmaster needs a key.</source>
   <translation>Ticketmasterのキーがないため、今後のライブは問い合わせませんでした。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Upcoming shows with their status. The key is free and comes at once.</source>
   <translation>今後のライブとその状況。キーは無料で、すぐに届きます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Updates</source>
   <translation>更新</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Use one of your own.</source>
   <translation>自分のものを使ってください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>User at setlist.fm</source>
   <translation>setlist.fmのユーザー名</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Usually</source>
   <translation>通常</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Venue</source>
   <translation>会場</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Venue to come</source>
   <translation>会場未定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Venues</source>
   <translation>会場</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Venues at services</source>
   <translation>サービス上の会場</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Version</source>
   <translation>版</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Version of the library</source>
   <translation>ライブラリのバージョン</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Version {version} is out: see Help ▸ Check for updates</source>
   <translation>バージョン{version}が公開されています。ヘルプ ▸ 更新を確認をご覧ください</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Version {version} is out; this is {current}. Nothing changes until you install it.</source>
   <translation>バージョン{version}が公開されています（現在は{current}）。インストールするまで何も変わりません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Vote again instead.</source>
   <translation>代わりに投票し直してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Vote against {song}</source>
   <translation>{song}に反対票</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Vote down</source>
   <translation>反対票</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Vote for {song}</source>
   <translation>{song}に賛成票</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Vote up</source>
   <translation>賛成票</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Votes</source>
   <translation>投票</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Votes as they were given</source>
   <translation>投票の記録</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Votes by hour</source>
   <translation>時間ごとの票</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Votes by hour as a table</source>
   <translation>時間ごとの票を表で表示</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Votes by song</source>
   <translation>曲別の投票</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Votes per day</source>
   <translation>1日の票数</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Votes per show</source>
   <translation>ライブごとの票数</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Votes: {total}, most at {hour}: {most}.</source>
   <translation>票: {total}、最多は{hour}の{most}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <location filename="setlist_desktop/ui/main_window.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Voting</source>
   <translation>投票</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Wait for it to end.</source>
   <translation>終わるまでお待ちください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>Waits until services can be reached.</source>
   <translation>サービスに接続できるまで待機します。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/power.py" />
   <source>Waits until the computer is on mains power.</source>
   <translation>コンピュータが電源に接続されるまで待機します。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/power.py" />
   <source>Waits until the network is not metered.</source>
   <translation>ネットワークが従量制でなくなるまで待機します。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>What</source>
   <translation>項目</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>What a service tells of this show later can change it again.</source>
   <translation>後でサービスから届く情報により、再び変更されることがあります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>What came of it</source>
   <translation>結果</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>What changed</source>
   <translation>変更点</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>What draws attention</source>
   <translation>注目されているもの</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>What is fetched for this artist comes from those linked here; setlist.fm goes by the MusicBrainz link. Another link changes nothing of what is in the library: refresh the artist afterwards.</source>
   <translation>このアーティストの情報は、ここでリンクした先から取得します。setlist.fmはMusicBrainzのリンクに従います。リンクを変えてもライブラリの内容は変わりません。変更後にアーティストを更新してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>What is fetched in the background, how often, and when it is next due. Each job can be paused or run at once, among the jobs of Activity &amp; health.</source>
   <translation>バックグラウンドで取得する内容、間隔、次回の予定。各処理は「アクティビティ &amp; 状態」で一時停止や即時実行ができます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>What is new</source>
   <translation>新着情報</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>What is soon on sale</source>
   <translation>まもなく販売のライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>What it is</source>
   <translation>説明</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/keeping.py" />
   <source>What may no longer be kept was deleted.</source>
   <translation>保持期限を過ぎたものを削除しました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>What the library holds</source>
   <translation>ライブラリの内容</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>What today's requests to {services} do not cover comes tomorrow.</source>
   <translation>{services}への今日のリクエストで足りない分は、明日になります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>What wants looking after</source>
   <translation>確認が必要なもの</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/budgets.py" />
   <source>What was fetched before can still be read.</source>
   <translation>これまでに取得したものは引き続き読めます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>What was looked at</source>
   <translation>閲覧したもの</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>What was played at this show is not known yet, so there is nothing to score.</source>
   <translation>このライブで何が演奏されたかまだ分からないため、採点できません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>What was played is hidden until you have been, and so is the score.</source>
   <translation>演奏された曲は行くまで隠されているため、スコアも隠されています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>What was played on these tours is hidden everywhere until you have been.</source>
   <translation>これらのツアーで演奏された曲は、あなたが行くまでどこにも表示されません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>What was played on this tour is hidden until you have been. Choose it again to undo.</source>
   <translation>このツアーで演奏された曲は、行くまで隠されます。もう一度選ぶと元に戻ります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>What was played on this tour is not shown. Show ▸ Hide this tour until I have been ends it.</source>
   <translation>このツアーで演奏された曲は表示されません。「ライブ ▸ 行くまでこのツアーを隠す」で解除できます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>What was played on this tour is shown again.</source>
   <translation>このツアーで演奏された曲を再び表示します。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>What was played will stand here after the show.</source>
   <translation>演奏された曲は、ライブのあとここに表示されます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>What would come of it</source>
   <translation>見込まれる結果</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>What would come of it cannot be told beforehand.</source>
   <translation>結果を事前に確認できません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>What you did may not have happened. Details can be copied for a report.</source>
   <translation>直前の操作は実行されていないかもしれません。詳細はレポート用にコピーできます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>What you have synced stays readable; nothing is asked online.</source>
   <translation>同期済みのものは引き続き読めます。オンラインへの問い合わせはしません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>What you want to do</source>
   <translation>したいこと</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>What your desktop tells you of while the program runs, and how far from home.</source>
   <translation>プログラムの実行中にデスクトップが知らせる内容と、自宅からの距離。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>When</source>
   <translation>日時</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>When services were asked</source>
   <translation>サービスに問い合わせた日時</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Where is home?</source>
   <translation>自宅はどこですか？</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Where {files} and the library tell the same thing otherwise:</source>
   <translation>{files}とライブラリで内容が異なるところ:</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Whether to look once a day for a newer version. No file is ever changed by itself.</source>
   <translation>1日に1回、新しいバージョンを確認するかどうか。ファイルが自動で変更されることはありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Which matches are shown</source>
   <translation>表示する照合</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Which services are asked, with which keys. Keys are kept in the keyring of your system, nowhere else.</source>
   <translation>どのサービスにどのキーで問い合わせるか。キーはシステムのキーリングにのみ保存されます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Which songs</source>
   <translation>表示する曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Who</source>
   <translation>名前</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Who is it at {service}?</source>
   <translation>{service}ではどのアーティストですか？</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Who votes</source>
   <translation>投票する人</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Who votes: {name}</source>
   <translation>投票する人: {name}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Whose</source>
   <translation>対象</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Whose ballot is it?</source>
   <translation>誰の投票用紙ですか？</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Whose shows</source>
   <translation>ライブの範囲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Whose votes these are; everybody has votes of their own</source>
   <translation>誰の票か。票は1人ずつ別々です</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>Why “{song}”?</source>
   <translation>「{song}」の理由</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>Why?</source>
   <translation>理由</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>With “ / ” between the songs of a medley</source>
   <translation>メドレーの曲の間は「 / 」で区切る</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Within {km} km of {place}</source>
   <translation>{place}から{km} km以内</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Without percentages: {rule}</source>
   <translation>確率なし: {rule}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Work &amp;offline</source>
   <translation>オフラインで作業(&amp;O)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Working</source>
   <translation>処理中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Working it out…</source>
   <translation>計算しています…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Working offline.</source>
   <translation>オフラインです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Works.</source>
   <translation>使えます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Write it as 4:05.</source>
   <translation>4:05のように書いてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>Write one song on each line.</source>
   <translation>1行に1曲ずつ書いてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>Write one song on each line; sets begin with a line such as “Encore:”.</source>
   <translation>1行に1曲ずつ書いてください。セットは「Encore:」のような行で始めます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>Write “+ Song”.</source>
   <translation>「+ 曲名」と書いてください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Written by hand</source>
   <translation>手書き</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Written into {path}</source>
   <translation>{path}に書き出しました</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Year</source>
   <translation>年</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>You</source>
   <translation>あなた</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>You are not signed in to Spotify.</source>
   <translation>Spotifyにサインインしていません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>You are signed in. This page can be closed.</source>
   <translation>サインインしました。このページは閉じてかまいません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/connection.py" />
   <source>You chose to be offline.</source>
   <translation>オフラインに設定されています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>You did not sign in. This page can be closed.</source>
   <translation>サインインしませんでした。このページは閉じてかまいません。</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>You have been to {n} shows of this artist. These were not played there, as far as it is known.</source>
   <translation>
    <numerusform>このアーティストのライブに{n}回行きました。分かっている限り、次の曲はそこで演奏されていません。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>You have been to {n} shows of this artist: all songs that are probable you have heard there.</source>
   <translation>
    <numerusform>このアーティストのライブに{n}回行きました。可能性の高い曲はすべてそこで聴いています。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>You have marked no show of this artist as gone to, so every song is new to you here. Show ▸ Mark as ▸ Went says where you were.</source>
   <translation>このアーティストのライブで「行った」の印があるものはないため、ここではどの曲も初めてです。行ったライブは、ライブ ▸ 印を付ける ▸ 行ったで記録できます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Your account is not among the users of the Spotify app.</source>
   <translation>あなたのアカウントは、このSpotifyアプリのユーザーに含まれていません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Your ballot is on the clipboard: a friend can take it in.</source>
   <translation>投票用紙をクリップボードにコピーしました。友だちが取り込めます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Your data</source>
   <translation>あなたのデータ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Your data lies in {folder}</source>
   <translation>データは{folder}にあります</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Your list</source>
   <translation>あなたのリスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/score_line.py" />
   <source>Your scores of late</source>
   <translation>最近のスコア</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Your top five</source>
   <translation>あなたのトップ5</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>`{column}`: “{text}” is neither yes nor no</source>
   <translation>`{column}`: 「{text}」は「はい」でも「いいえ」でもありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>`{column}`: “{text}” is no number</source>
   <translation>`{column}`: 「{text}」は数値ではありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>a commentary</source>
   <translation>コメンタリー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>a date to be announced</source>
   <translation>日程未定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>a demo</source>
   <translation>デモ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>a karaoke version</source>
   <translation>カラオケ版</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>a live take</source>
   <translation>ライブ録音</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>a plausible setlist, drawn with the seed {seed}</source>
   <translation>シード{seed}で引いた、ありそうなセットリスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>a remark has no song above it</source>
   <translation>注記の上に曲がありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>a remix</source>
   <translation>リミックス</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>a tour without a name</source>
   <translation>名前のないツアー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>add a free key</source>
   <translation>無料のキーを追加</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>already in the setlist</source>
   <translation>セットリストに追加済み</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>an a cappella</source>
   <translation>アカペラ版</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>an acoustic version</source>
   <translation>アコースティック版</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>an arrow has no song above it</source>
   <translation>矢印の上に曲がありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>an encore {n}×</source>
   <translation>アンコール{n}回</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <source>an error without words</source>
   <translation>説明のないエラー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>an instrumental</source>
   <translation>インストゥルメンタル</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>and {n} more</source>
   <translation>ほか{n}件</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>announced</source>
   <translation>告知済み</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>another one of this show is still sealed</source>
   <translation>このライブの別の予想がまだ封印されたままです</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>another one of this show was sealed later</source>
   <translation>このライブの別の予想があとで封印されました</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>anywhere</source>
   <translation>どこでも</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>at its place</source>
   <translation>予想どおりの位置</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>average setlist</source>
   <translation>平均的なセットリスト</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before an update of the program</source>
   <translation>プログラムの更新前</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before another backup was restored</source>
   <translation>別のバックアップの復元前</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before files were loaded</source>
   <translation>ファイルの読み込み前</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before songs were merged</source>
   <translation>曲の統合前</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>both</source>
   <translation>両方</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>break</source>
   <translation>休憩</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>by a simpler rule, better here</source>
   <translation>ここではより良い単純なルールによる</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>cancelled</source>
   <translation>中止</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>closed {n}×</source>
   <translation>ラスト曲{n}回</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>closer</source>
   <translation>ラスト曲</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>closer {n} times</source>
   <translation>
    <numerusform>ラスト曲として{n}回</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>completed</source>
   <translation>完了</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/delegate.py" />
   <source>cover</source>
   <translation>カバー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>cover of {artist}</source>
   <translation>{artist}のカバー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/languages.py" />
   <source>d MMM</source>
   <translation>M月d日</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/languages.py" />
   <source>d MMM yyyy</source>
   <translation>yyyy年M月d日</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>date to be announced</source>
   <translation>日程未定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>date to come</source>
   <translation>日程未定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>different</source>
   <translation>別</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>done</source>
   <comment>a job</comment>
   <translation>完了</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>empty</source>
   <comment>a set</comment>
   <translation>空</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>encore {n}</source>
   <translation>アンコール{n}</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>encore {n} times</source>
   <translation>
    <numerusform>アンコールで{n}回</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <source>error {number}</source>
   <translation>エラー{number}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>failed</source>
   <comment>a job</comment>
   <translation>失敗</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>fetching shows</source>
   <translation>ライブを取得中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>first on {first}, last on {last}</source>
   <translation>最初は{first}、最後は{last}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>for a day only</source>
   <translation>1日だけ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>forbidden</source>
   <translation>禁止</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>from tape</source>
   <translation>音源（SE）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>from {album}</source>
   <translation>アルバム「{album}」</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>going</source>
   <translation>行く</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>held at 0 percent</source>
   <translation>0パーセントに固定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>holds requests back</source>
   <translation>リクエストを止める</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>importing, {percent}</source>
   <translation>インポート中、{percent}</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>in {n} days</source>
   <translation>
    <numerusform>{n}日後</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>in {share} of the last 20 setlists</source>
   <translation>直近20回のセットリストの{share}に登場</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>incomplete</source>
   <translation>不完全</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>initializing</source>
   <translation>準備中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>it has {signs} signs, over {most}</source>
   <translation>{signs}文字あり、上限の{most}文字を超えています</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>it holds control characters</source>
   <translation>制御文字が含まれています</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>it is not of this program</source>
   <translation>このプログラムのものではありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>it is the source of a web page</source>
   <translation>ウェブページのソースです</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>it was sealed after the show had begun</source>
   <translation>ライブが始まってから封印されました</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>its hash was not shared: the file is another one, or was changed</source>
   <translation>ハッシュが共有されていません。別のファイルか、変更されたファイルです</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>just right</source>
   <translation>ちょうど</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>key refused</source>
   <translation>キー拒否</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>last run {when}</source>
   <translation>前回の実行: {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>last show again</source>
   <translation>前回のライブをもう一度</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>left out</source>
   <translation>除く</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>lets requests pass</source>
   <translation>リクエストを通す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>limited</source>
   <translation>制限中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>linked with nobody, as you chose</source>
   <translation>リンクなし（あなたの選択）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>live debut on {day}</source>
   <translation>{day}にライブ初披露</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>looked at {age}</source>
   <translation>閲覧: {age}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>m:ss, empty: as the song is known</source>
   <translation>分:秒、空欄なら曲の既知の長さ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>made after the show began: counts in no total</source>
   <translation>開始後に作成: どの合計にも数えません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>made by hand</source>
   <translation>手動で作成</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>made by itself</source>
   <translation>自動で作成</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>minus {n} points</source>
   <translation>
    <numerusform>マイナス{n}ポイント</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>missed</source>
   <translation>行けず</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>moved</source>
   <translation>日程変更</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>never played as far as is known</source>
   <translation>分かっている限り演奏なし</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>never ran</source>
   <comment>a job</comment>
   <translation>未実行</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>next run {when}</source>
   <translation>次回の実行: {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>next show: {when}</source>
   <translation>次のライブ: {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>no</source>
   <translation>いいえ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>no artist is called “{name}” there.</source>
   <translation>「{name}」という名前のアーティストはいません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>no better than “last show”</source>
   <translation>「前回のライブ」を上回らず</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>no better than “last show” or “average setlist” over the last {shows} shows</source>
   <translation>直近{shows}回のライブでは「前回のライブ」や「平均的なセットリスト」を上回らず</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>no cover of this album</source>
   <translation>このアルバムのジャケットはありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>no encore</source>
   <translation>アンコールではない</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>no key</source>
   <translation>キーなし</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>no keys</source>
   <translation>キーなし</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>no newer page could be had. Retry later.</source>
   <translation>新しいページを取得できませんでした。あとでもう一度お試しください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>no reasons known</source>
   <translation>理由は不明</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>no show with it known</source>
   <translation>演奏されたライブは不明</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>no show with it known, so the prediction has no chance for it</source>
   <translation>演奏されたライブが不明なため、予想に確率がありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>no shows yet</source>
   <translation>ライブはまだありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>none of the last {shows}</source>
   <translation>直近{shows}回で演奏なし</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>none of the most popular track</source>
   <translation>最も人気の曲のものはありません</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>not among the {n} songs that are likely enough</source>
   <translation>
    <numerusform>十分に可能性のある{n}曲に入らず</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>not known</source>
   <translation>不明</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>not linked yet: looked for by name</source>
   <translation>未リンク: 名前で探します</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>not played</source>
   <translation>演奏なし</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>not played for {n} shows</source>
   <translation>
    <numerusform>ライブ{n}回演奏なし</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>not played for {n} shows, since {day}</source>
   <translation>
    <numerusform>ライブ{n}回演奏なし、最後は{day}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>not played for {n} shows, usually every show</source>
   <translation>
    <numerusform>ライブ{n}回演奏なし、通常は毎回</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>not played for {n} shows, usually every {usual}</source>
   <translation>
    <numerusform>ライブ{n}回演奏なし、通常は{usual}回に1回</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>nothing new</source>
   <translation>新着なし</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>now</source>
   <translation>今</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>number {n} of the popular songs at {service}</source>
   <translation>{service}の人気曲{n}位</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>off sale</source>
   <translation>販売終了</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>offline</source>
   <translation>オフライン</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>offline</source>
   <comment>a job</comment>
   <translation>オフライン</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>on average {share} of the way through</source>
   <translation>平均してライブの{share}の位置</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>on sale</source>
   <translation>販売中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>on this artist no better than “last show” or “average”</source>
   <translation>このアーティストでは「前回のライブ」や「平均」を上回らず</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>on this artist the model is {points} behind a simpler rule, which is used</source>
   <translation>このアーティストではモデルが単純なルールより{points}下のため、そのルールを使用</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>on this artist {points} ahead of “last show” and “average”</source>
   <translation>このアーティストでは「前回のライブ」や「平均」より{points}上</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>one can be heard</source>
   <translation>試聴できるものがあります</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>one time more, not counted</source>
   <translation>もう一度演奏（数えません）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>opened {n}×</source>
   <translation>1曲目{n}回</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>opener</source>
   <translation>1曲目</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>opener {n} times</source>
   <translation>
    <numerusform>1曲目として{n}回</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>optional</source>
   <translation>任意</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>over</source>
   <translation>終了</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>over {n} s</source>
   <translation>{n}秒超</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>paused</source>
   <comment>a job</comment>
   <translation>一時停止中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/folders.py" />
   <source>permission denied</source>
   <translation>アクセス権がありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>pinned</source>
   <translation>固定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>pinned by you</source>
   <translation>自分で固定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>place not known</source>
   <translation>場所不明</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>places</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>played</source>
   <translation>演奏</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>played as encore</source>
   <translation>アンコールで演奏</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>played as number {n}</source>
   <translation>演奏は{n}番目</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>played at the last show</source>
   <translation>前回のライブで演奏</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>played at the latest show</source>
   <translation>前回のライブで演奏</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>played here the night before</source>
   <translation>前夜にここで演奏</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>played {n} times</source>
   <translation>
    <numerusform>演奏{n}回</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>played, not predicted</source>
   <translation>演奏されたが予想になし</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>popular at music services, place {place}</source>
   <translation>音楽サービスで人気{place}位</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>popularity at music services alone, no setlist being known: a ranking without chances</source>
   <translation>音楽サービスでの人気だけによる順位（セットリストが不明なため確率なし）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>postponed</source>
   <translation>延期</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>precision</source>
   <translation>適合率</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/playlists.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>predicted</source>
   <translation>予想済み</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>predicted and played</source>
   <translation>予想どおり演奏</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>predicted as number {n}</source>
   <translation>予想は{n}番目</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>predicted, not played</source>
   <translation>予想したが演奏なし</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>put here by you</source>
   <translation>自分で追加</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>ready</source>
   <translation>準備完了</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>recall</source>
   <translation>再現率</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>refused</source>
   <translation>拒否</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>running</source>
   <comment>a job</comment>
   <translation>実行中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>running, {done} of {total}</source>
   <translation>実行中、{done}/{total}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>runs into the next</source>
   <translation>次の曲につながる</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>said {said}, played {played}</source>
   <translation>予想{said}、実際{played}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>said {share}</source>
   <translation>予想{share}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>same</source>
   <translation>同じ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>scored again, since the rules were changed: {scores}</source>
   <translation>ルールの変更により再採点: {scores}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>scored again, since what was played was changed: {scores}</source>
   <translation>実際の内容が変わったため再採点: {scores}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>setlist.fm does not have this setlist.</source>
   <translation>setlist.fm: このセットリストは見つかりません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>setlist.fm does not have this venue.</source>
   <translation>setlist.fm: この会場は見つかりません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>setlist.fm has no artist of this name.</source>
   <translation>setlist.fmに同名のアーティストはいません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>setlist.fm has no shows of this artist.</source>
   <translation>setlist.fmにこのアーティストのライブはありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/attended.py" />
   <source>setlist.fm has no shows that “{user}” has been to.</source>
   <translation>setlist.fmには「{user}」が行ったライブがありません。</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>setlist.fm has {n} artists called “{name}”; none was taken. Import the right one from the search.</source>
   <translation>
    <numerusform>setlist.fmに「{name}」という名前のアーティストが{n}組あるため、どれも採用しませんでした。検索から正しいものをインポートしてください。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/attended.py" />
   <source>setlist.fm has {n} shows that “{user}” has been to.</source>
   <translation>
    <numerusform>setlist.fmには「{user}」が行ったライブが{n}件あります。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>setlist.fm keeps the shows that its users have been to. Those missing here are added, and each is marked as gone to. Show ▸ Mark as takes the marks back.</source>
   <translation>setlist.fmはユーザーが行ったライブを記録しています。ここにないものを追加し、それぞれに「行った」の印を付けます。印は「ライブ ▸ 印を付ける」で取り消せます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>show</source>
   <translation>ライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>show {n} of the day</source>
   <translation>この日{n}回目のライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>shows complete</source>
   <translation>ライブ完了</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>signed in</source>
   <translation>サインイン済み</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>something is missing</source>
   <translation>不足あり</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>song</source>
   <translation>曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>struck</source>
   <translation>除外</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>struck by you</source>
   <translation>自分で除外</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>syncing catalog</source>
   <translation>カタログを同期中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>syncing venues</source>
   <translation>会場を同期中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>talk</source>
   <translation>MC</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the average setlist, which serves this artist better than the model</source>
   <translation>平均的なセットリスト（このアーティストではモデルより良いため）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>the chosen row</source>
   <translation>選択した行</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>the file cannot be read ({reason}).</source>
   <translation>ファイルを読み込めません（{reason}）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>the file is empty.</source>
   <translation>ファイルが空です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>the file is of no kind that can be loaded.</source>
   <translation>読み込める種類のファイルではありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the gap rule (short history of changing setlists)</source>
   <translation>間隔のルール（履歴が短く、セットリストが変わるため）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>the header names no “{heading}”.</source>
   <translation>見出しに「{heading}」がありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>the header names none of these columns: {names}.</source>
   <translation>見出しに次の列がありません: {names}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the last show again (hardly any history)</source>
   <translation>前回のライブをもう一度（履歴がほとんどないため）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the last show again, which serves this artist better than the model</source>
   <translation>前回のライブをもう一度（このアーティストではモデルより良いため）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>the library has no such show</source>
   <translation>ライブラリにこのライブがありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>the line has too few columns</source>
   <translation>行の列が足りません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/jsonl.py" />
   <source>the line is too long for a show.</source>
   <translation>行がライブとしては長すぎます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>the main rules give the same</source>
   <translation>主なルールでは変わりません</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>the model was {n} points behind over the last {shows} shows</source>
   <translation>
    <numerusform>直近{shows}回のライブでモデルは{n}ポイント下</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the model, fitted to this artist</source>
   <translation>このアーティストに合わせたモデル</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the model, with coefficients of other artists (short history)</source>
   <translation>他のアーティストの係数を使ったモデル（履歴が短いため）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>the remark is empty</source>
   <translation>注記が空です</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>the show</source>
   <translation>このライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/packaging.py" />
   <source>the system's packages</source>
   <translation>システムのパッケージ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>there is a number or a bullet, but no song after it</source>
   <translation>番号や行頭記号のあとに曲がありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/setlistfm_json.py" />
   <source>there is no setlist in it.</source>
   <translation>セットリストが含まれていません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>there is no shared text to hold it against</source>
   <translation>照合するための共有テキストがありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>there is no show in it.</source>
   <translation>ライブが含まれていません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>there is no title</source>
   <translation>曲名がありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/setlistfm_json.py" />
   <source>this is neither a setlist nor a list of setlists of setlist.fm ({place}).</source>
   <translation>setlist.fmのセットリストでもその一覧でもありません（{place}）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>this is no UTF-8 text.</source>
   <translation>UTF-8のテキストではありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/jsonl.py" />
   <location filename="setlist_desktop/services/formats/setlistfm_json.py" />
   <source>this is no whole JSON ({reason}).</source>
   <translation>完全なJSONではありません（{reason}）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>this leg only</source>
   <translation>このレグのみ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>this tour only</source>
   <translation>このツアーのみ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>this year only</source>
   <translation>今年のみ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>today</source>
   <translation>今日</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <source>tomorrow</source>
   <translation>明日</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>tour debut on {day}</source>
   <translation>{day}にツアー初披露</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>tries one request</source>
   <translation>1件試す</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>undecided</source>
   <translation>未決定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>unknown song</source>
   <translation>不明な曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>unreachable</source>
   <translation>接続不可</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>until I delete it</source>
   <translation>自分で削除するまで</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>untried</source>
   <translation>未確認</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>updated {age}</source>
   <translation>更新: {age}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>usually every {gap} shows</source>
   <translation>通常は{gap}回に1回</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>venue</source>
   <translation>会場</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>venue not known</source>
   <translation>会場不明</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>version</source>
   <translation>バージョン</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>waiting</source>
   <comment>a job</comment>
   <translation>待機中</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>went</source>
   <translation>行った</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>what was played is not known yet</source>
   <translation>何が演奏されたかまだ分かりません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>with {act}</source>
   <translation>{act}と共演</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>with {act} and {n} others</source>
   <translation>
    <numerusform>{act}ほか{n}組と共演</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>with {guests}</source>
   <translation>共演: {guests}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>without festivals</source>
   <translation>フェスを除く</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>yes</source>
   <translation>はい</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <source>yesterday</source>
   <translation>昨日</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>you are going</source>
   <translation>行く</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>you have not voted</source>
   <translation>投票していません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>you missed it</source>
   <translation>行けず</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>you voted down</source>
   <translation>反対票を投じました</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>you voted up</source>
   <translation>賛成票を投じました</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>you went</source>
   <translation>行った</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>you {share}</source>
   <translation>あなた {share}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>your name, as friends know it</source>
   <translation>友だちが知っているあなたの名前</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>your prediction {n} percent right</source>
   <translation>あなたの予想の的中{n}パーセント</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{act} ({service})</source>
   <translation>{act}（{service}）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>{act}: {thing}</source>
   <translation>{act}: {thing}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>{act}: {what}</source>
   <translation>{act}: {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/printing.py" />
   <source>{artist} cover</source>
   <translation>{artist}のカバー</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>{artist} has no MusicBrainz id.</source>
   <translation>{artist}にはMusicBrainz IDがありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>{artist} has no show to come with a date.</source>
   <translation>{artist}には、日程の決まった今後のライブがありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{artist} is followed, and was never fetched.</source>
   <translation>{artist}はフォロー中ですが、まだ取得されていません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>{artist} is imported.</source>
   <translation>{artist}をインポートしました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>{artist} is incomplete.</source>
   <translation>{artist}は不完全です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{artist} is linked with nobody at MusicBrainz.</source>
   <translation>{artist}はMusicBrainzの誰ともリンクされていません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>{artist} is off the bill.</source>
   <translation>{artist}を出演者から外しました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>{artist} is off the list. Artist ▸ Bring back undoes it.</source>
   <translation>{artist}を一覧から外しました。アーティスト ▸ 戻すで元に戻せます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>{artist} is on the bill.</source>
   <translation>{artist}を出演者に加えました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on a date to be announced</source>
   <translation>{artist}、日程未定</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on a date to be announced in {place}</source>
   <translation>{artist}、日程未定、{place}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on {date}</source>
   <translation>{artist}、{date}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on {date} in {place}</source>
   <translation>{artist}、{date}、{place}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>{artist} stands in the library a second time, with its MusicBrainz id.</source>
   <translation>{artist}は、MusicBrainz IDのある別の項目としてもライブラリにあります。</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{artist} was fetched {n} days ago.</source>
   <translation>
    <numerusform>{artist}は{n}日前に取得されました。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>{artist}, shows</source>
   <translation>{artist}、ライブ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{artist}, {detail}, found online, press Enter to import</source>
   <translation>{artist}、{detail}、オンラインで見つかりました、Enterでインポート</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{artist}, {detail}, trending with you</source>
   <translation>{artist}、{detail}、あなたの話題</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>{artist}: {tour}</source>
   <translation>{artist}: {tour}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/basis_line.py" />
   <source>{basis}. Press for how predictions have done on this artist.</source>
   <translation>{basis}。押すと、このアーティストでの予想の成績を表示します。</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>{both} of {n} songs are on both lists.</source>
   <translation>
    <numerusform>{n}曲中{both}曲が両方のリストにあります。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{came} of {n} recordings</source>
   <translation>
    <numerusform>録音{n}件中{came}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{came} of {n} shows</source>
   <translation>
    <numerusform>ライブ{n}件中{came}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{came} of {n} shows came.</source>
   <translation>
    <numerusform>ライブ{n}件中{came}件を取得しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{came} of {n} shows were looked at anew.</source>
   <translation>
    <numerusform>ライブ{n}件中{came}件を再確認しました。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>{chart} as a table</source>
   <translation>{chart}を表で表示</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>{copy} is no whole library: {error}.</source>
   <translation>{copy}は完全なライブラリではありません: {error}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>{copy} is no whole library: {reason}.</source>
   <translation>{copy}は完全なライブラリではありません: {reason}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>{each}. No setlist is known, so there are no percentages.</source>
   <translation>{each}。セットリストが不明なため、確率はありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>{each}. Of these {n}: at least one {some}, all {n} {all}, on average {expected}, if songs come independently of each other.</source>
   <translation>{each}。この{n}曲のうち少なくとも1曲は{some}、{n}曲すべては{all}、平均{expected}曲（曲どうしが独立の場合）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>{file} ({name}) does not count: {reason}.</source>
   <translation>{file}（{name}）は無効です: {reason}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>{file} cannot be read ({error}).</source>
   <translation>{file}を読み込めません（{error}）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/text_files.py" />
   <source>{file} cannot be read as text.</source>
   <translation>{file}をテキストとして読み込めません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/printing.py" />
   <source>{file} cannot be written: {why}.</source>
   <translation>{file}に書き込めません: {why}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>{file} does not end in .setlistdesktop.</source>
   <translation>{file}の末尾が.setlistdesktopではありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>{file} does not say its format.</source>
   <translation>{file}の形式が分かりません。</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/formats/exact.py" />
   <source>{file} holds shows of {n} artists.</source>
   <translation>
    <numerusform>{file}には{n}組のアーティストのライブが含まれています。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>{file} is no sealed prediction: it is no text ({error}).</source>
   <translation>{file}は封印された予想ではありません。テキストではありません（{error}）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>{file} is no sealed prediction: it is not as such a file is written ({error}).</source>
   <translation>{file}は封印された予想ではありません。形式が違います（{error}）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>{file} is no sealed prediction: it is too large.</source>
   <translation>{file}は封印された予想ではありません。大きすぎます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>{file} is too large for a ballot.</source>
   <translation>{file}は投票用紙としては大きすぎます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/text_files.py" />
   <source>{file} is too large for a setlist.</source>
   <translation>{file}はセットリストとしては大きすぎます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>{file}, line {line}: {reason}</source>
   <translation>{file}、{line}行目: {reason}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>{file}: {reason}</source>
   <translation>{file}: {reason}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{file}: {words}</source>
   <translation>{file}: {words}</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/notices.py" />
   <source>{first} And {n} more, in Activity.</source>
   <translation>
    <numerusform>{first} ほか{n}件は「アクティビティ」にあります。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>{folder} is no folder.</source>
   <translation>{folder}はフォルダーではありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{heading}, section</source>
   <translation>{heading}、区分</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>{hits} of {n} songs played were predicted</source>
   <translation>
    <numerusform>演奏された{n}曲のうち{hits}曲を予想</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{hits} of {songs} predicted</source>
   <translation>{songs}曲中{hits}曲を予想</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours}時間{minutes}分</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{job}: {reason}</source>
   <translation>{job}: {reason}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{km} km</source>
   <translation>{km} km</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>{latitude}, {longitude} is no place on the earth.</source>
   <translation>{latitude}, {longitude}は地球上の地点ではありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/find.py" />
   <source>{latitude}, {longitude} within {radius_km} km is no place.</source>
   <translation>{latitude}, {longitude}から{radius_km} kmは有効な範囲ではありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>{left} left today</source>
   <translation>今日の残り{left}回</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>{left} of {limit}</source>
   <translation>{left}/{limit}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>{left} of {limit} left today</source>
   <translation>今日の残り{left}/{limit}回</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{length} left</source>
   <translation>残り{length}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{length} of {target}</source>
   <translation>{length}/{target}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>{line}: {share} on average</source>
   <translation>{line}: 平均{share}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>{list}: F1 {share} over {shows}</source>
   <translation>{list}: F1 {share}（{shows}）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>{menu}: {act}</source>
   <translation>{menu}: {act}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{minutes} min</source>
   <translation>{minutes}分</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes}分{seconds}秒</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{month} {year}</source>
   <translation>{year}年{month}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} cannot be read: {reason}.</source>
   <translation>{name}を読み込めません: {reason}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} has no {manifest}.</source>
   <translation>{name}に{manifest}がありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/identities.py" />
   <source>{name} in your library is this artist already.</source>
   <translation>ライブラリの{name}がすでにこのアーティストです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>{name} is here already.</source>
   <translation>{name}はすでにいます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} is no archive of Setlist Desktop, or is cut off.</source>
   <translation>{name}はSetlist Desktopのアーカイブではないか、途中で切れています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} is of the format “{format}”.</source>
   <translation>{name}の形式は「{format}」です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} is of version {version}, this program reads up to {last}.</source>
   <translation>{name}のバージョンは{version}です。このプログラムが読めるのは{last}までです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name}, {file}, line {number}: {error}.</source>
   <translation>{name}、{file}、{number}行目: {error}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name}, {file}.jsonl, line {number}: {table} has no number {wanted}.</source>
   <translation>{name}、{file}.jsonl、{number}行目: {table}に番号{wanted}がありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name}, {manifest}: {error}.</source>
   <translation>{name}、{manifest}: {error}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>{name}: &lt;b&gt;{left} of {most}&lt;/b&gt; votes left</source>
   <translation>{name}: 残り&lt;b&gt;{left}/{most}&lt;/b&gt;票</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{new_shows} from {files}</source>
   <translation>{files}から{new_shows}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/artist_intake.py" />
   <source>{number} artists are named “{name}”.</source>
   <translation>「{name}」という名前のアーティストが{number}組あります。</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{number} of {n} albums, EPs and singles: {title}</source>
   <translation>
    <numerusform>アルバム・EP・シングル{n}点中{number}点: {title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{number} of {n} artists</source>
   <translation>
    <numerusform>アーティスト{n}組中{number}組</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{number} of {n} artists done. The rest goes on at {time}: today's requests are spread over the day.</source>
   <translation>
    <numerusform>アーティスト{n}組中{number}組が完了。残りは{time}に続けます。今日のリクエストは1日に分けて送られます。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>{number} of {total} counted</source>
   <translation>{total}件中{number}件集計済み</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} albums</source>
   <translation>
    <numerusform>アルバム{n}枚</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} albums, EPs and singles</source>
   <translation>
    <numerusform>アルバム・EP・シングル{n}点</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} artists</source>
   <translation>
    <numerusform>アーティスト{n}組</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>{n} artists are called “{name}”; choose one under Artist ▸ Linked services.</source>
   <translation>
    <numerusform>「{name}」という名前のアーティストが{n}組あります。アーティスト ▸ リンクしたサービスで選んでください。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>{n} artists are in the chart.</source>
   <translation>
    <numerusform>チャートにアーティスト{n}組。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/artists.py" />
   <source>{n} artists fit “{name}”.</source>
   <translation>
    <numerusform>「{name}」に該当するアーティストが{n}組あります。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} artists: {news}.</source>
   <translation>
    <numerusform>アーティスト{n}組: {news}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} bytes</source>
   <translation>
    <numerusform>{n}バイト</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} cancellations</source>
   <translation>
    <numerusform>中止{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} cities</source>
   <translation>
    <numerusform>都市{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} countries</source>
   <translation>
    <numerusform>国{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{n} days</source>
   <translation>
    <numerusform>あと{n}日</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{n} days ago</source>
   <translation>
    <numerusform>{n}日前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} edited setlists</source>
   <translation>
    <numerusform>更新されたセットリスト{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} events</source>
   <translation>
    <numerusform>イベント{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} files</source>
   <translation>
    <numerusform>ファイル{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>{n} followed</source>
   <translation>
    <numerusform>フォロー{n}組</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>{n} found</source>
   <translation>
    <numerusform>{n}件見つかりました</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} hidden tours are shown again.</source>
   <translation>
    <numerusform>隠していたツアー{n}件を再び表示します。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} hits</source>
   <translation>
    <numerusform>的中{n}曲</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>{n} lines</source>
   <translation>
    <numerusform>{n}行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>{n} lines differ.</source>
   <translation>
    <numerusform>{n}行が異なります。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} lines refused</source>
   <translation>
    <numerusform>拒否された行{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} links</source>
   <translation>
    <numerusform>リンク{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/attended.py" />
   <source>{n} marked before</source>
   <translation>
    <numerusform>以前から印付き{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{n} months ago</source>
   <translation>
    <numerusform>{n}か月前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} moved dates</source>
   <translation>
    <numerusform>日程変更{n}件</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>{n} ms</source>
   <translation>{n}ミリ秒</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/attended.py" />
   <source>{n} new here</source>
   <translation>
    <numerusform>新規{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} new scores.</source>
   <translation>
    <numerusform>新しいスコア{n}件。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} new setlists</source>
   <translation>
    <numerusform>新しいセットリスト{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} new shows</source>
   <translation>
    <numerusform>新しいライブ{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>{n} not at Spotify under these titles and artist</source>
   <translation>
    <numerusform>この曲名とアーティストではSpotifyにない曲{n}曲</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} not played</source>
   <translation>
    <numerusform>演奏なし{n}曲</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} not predicted</source>
   <translation>
    <numerusform>予想になし{n}曲</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{n} of {total}</source>
   <translation>{n}/{total}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{n} percent likely</source>
   <translation>可能性{n}パーセント</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/notices.py" />
   <source>{n} pieces of news</source>
   <translation>
    <numerusform>お知らせ{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} places earlier than predicted</source>
   <translation>
    <numerusform>予想より{n}つ前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} places later than predicted</source>
   <translation>
    <numerusform>予想より{n}つ後</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} places were taken down.</source>
   <translation>
    <numerusform>{n}件の順位を記録しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>{n} points</source>
   <translation>
    <numerusform>{n}ポイント</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>{n} points more hits than “last show” or “average setlist” over the last {shows} shows</source>
   <translation>
    <numerusform>直近{shows}回のライブで「前回のライブ」や「平均的なセットリスト」より的中が{n}ポイント上</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{n} popular tracks</source>
   <translation>
    <numerusform>人気トラック{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} predictions</source>
   <translation>
    <numerusform>予想{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>{n} predictions count.</source>
   <translation>
    <numerusform>有効な予想{n}件。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} recordings</source>
   <translation>
    <numerusform>録音{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} recordings of an ISRC</source>
   <translation>
    <numerusform>ISRCの録音{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows lead nowhere; Clean up takes them out.</source>
   <translation>
    <numerusform>どこからも参照されない行が{n}行あります。「整理」で取り除けます。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows refer to rows that are missing.</source>
   <translation>
    <numerusform>存在しない行を参照する行が{n}行あります。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows were taken out.</source>
   <translation>
    <numerusform>{n}行を取り除きました。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>{n} s</source>
   <translation>{n}秒</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} sales begin within a day.</source>
   <translation>
    <numerusform>1日以内に始まるチケット販売{n}件。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} scored predictions</source>
   <translation>
    <numerusform>採点された予想{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/telling.py" />
   <location filename="setlist_desktop/services/trials.py" />
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{n} setlists</source>
   <translation>
    <numerusform>セットリスト{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/telling.py" />
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>{n} shows</source>
   <translation>
    <numerusform>ライブ{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} shows already here</source>
   <translation>
    <numerusform>既存のライブ{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{n} shows between unknown</source>
   <translation>
    <numerusform>間のライブ{n}件が不明</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} shows got a first prediction.</source>
   <translation>
    <numerusform>ライブ{n}件を初めて予想しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>{n} shows have none else.</source>
   <translation>
    <numerusform>ライブ{n}件には、ほかの予想がありません。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>{n} shows in between not known yet</source>
   <translation>
    <numerusform>間のライブ{n}件がまだ不明</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{n} shows looked at anew</source>
   <translation>
    <numerusform>ライブ{n}件を再確認</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/attended.py" />
   <source>{n} shows marked</source>
   <translation>
    <numerusform>{n}件のライブに印を付けました</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>{n} shows near home</source>
   <translation>
    <numerusform>自宅の近くのライブ{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} shows on sale</source>
   <translation>
    <numerusform>販売中のライブ{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} shows on sale soon</source>
   <translation>
    <numerusform>まもなく販売のライブ{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>{n} shows scored again.</source>
   <translation>
    <numerusform>{n}件のライブを再採点しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} shows taken</source>
   <translation>
    <numerusform>ライブ{n}件を追加</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>{n} shows within {radius} km, {followed} of them of artists you follow.</source>
   <translation>
    <numerusform>{radius} km以内のライブ{n}件、うちフォロー中アーティスト{followed}件。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/telling.py" />
   <location filename="setlist_desktop/services/trials.py" />
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/file_loading.py" />
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>{n} songs</source>
   <translation>
    <numerusform>{n}曲</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>{n} songs found</source>
   <translation>
    <numerusform>{n}曲が見つかりました</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{n} songs of unknown length</source>
   <translation>
    <numerusform>長さ不明{n}曲</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} tags</source>
   <translation>
    <numerusform>タグ{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>{n} things deleted. File ▸ Restore a backup… brings them back.</source>
   <translation>
    <numerusform>{n}件を削除しました。ファイル ▸ バックアップを復元…で戻せます。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>{n} to check</source>
   <translation>
    <numerusform>要確認{n}曲</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>{n} today</source>
   <translation>今日は残り{n}票</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>{n} tracks</source>
   <translation>
    <numerusform>{n}トラック</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>{n} upcoming shows</source>
   <translation>
    <numerusform>今後のライブ{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/telling.py" />
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} venues</source>
   <translation>
    <numerusform>会場{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{n} votes this week</source>
   <translation>
    <numerusform>今週{n}票</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} with something missing; it is tried again.</source>
   <translation>
    <numerusform>{n}組に足りないものがあるため、もう一度試します。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} works</source>
   <translation>
    <numerusform>作品{n}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{n} years ago</source>
   <translation>
    <numerusform>{n}年前</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/words.py" />
   <source>{n} %</source>
   <translation>{n}%</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{origin} · not the likeliest songs</source>
   <translation>{origin} · 可能性が最も高い曲ではありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path}に書き込めません: {reason}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>{person}, {when}: {rating}.</source>
   <translation>{person}、{when}: {rating}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>{person}, {when}: {rating}. {note}</source>
   <translation>{person}、{when}: {rating}。{note}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>{plays} of the last {shows}</source>
   <translation>直近{shows}回中{plays}回</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{points} ahead of “last show”</source>
   <translation>「前回のライブ」より{points}上</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>{rank} of {count}, {song}, {points}, {up} up, {down} down, {mine}</source>
   <translation>{count}曲中{rank}位、{song}、{points}、賛成{up}、反対{down}、{mine}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{reason} The key can be kept for this run only; it is asked for again at the next start.</source>
   <translation>{reason} キーを保持できるのは今回の起動中だけで、次の起動時に改めて入力が必要です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>{rule} {value}</source>
   <comment>a score</comment>
   <translation>{rule} {value}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>{rule}, {choice}</source>
   <translation>{rule}、{choice}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{seconds} s</source>
   <translation>{seconds}秒</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} asks for a pause: too many requests.</source>
   <translation>{service}: リクエストが多すぎるため、間を空けるよう求められています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/throttle.py" />
   <source>{service} asks to wait until {time}.</source>
   <translation>{service}: {time}まで待つよう求められています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{service} asks to wait.</source>
   <translation>{service}から待つよう求められています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} cannot be asked: you are working offline.</source>
   <translation>{service}: オフラインのため、問い合わせできません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} cannot be reached at present.</source>
   <translation>{service}: 今は接続できません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{service} cannot be reached.</source>
   <translation>{service}に接続できません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: it took too long to answer.</source>
   <translation>{service}: 接続できません。応答に時間がかかりすぎました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: its address cannot be used ({kind}).</source>
   <translation>{service}: 接続できません。アドレスが使えません（{kind}）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: its certificate is not valid; a network may stand between.</source>
   <translation>{service}: 接続できません。証明書が無効です。ネットワークが間に入っている可能性があります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: no connection was free.</source>
   <translation>{service}: 接続できません。空いている接続がありませんでした。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: no connection.</source>
   <translation>{service}: 接続できません。ネットワークにつながっていません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: the connection was cut off.</source>
   <translation>{service}: 接続できません。接続が途中で切れました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: the proxy refused the connection.</source>
   <translation>{service}: 接続できません。プロキシが接続を拒否しました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: the reply was garbled.</source>
   <translation>{service}: 接続できません。応答が壊れていました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} has a fault of its own ({status}).</source>
   <translation>{service}: サービス側の障害です（{status}）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/breaker.py" />
   <source>{service} has failed several times and is left alone for a moment.</source>
   <translation>{service}: 何度か失敗したため、しばらく問い合わせを控えます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} has not been asked: it needs a free key.</source>
   <translation>{service}: 無料のキーがないため、問い合わせていません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/question.py" />
   <source>{service} has several artists called {artist}. Which of them is meant?</source>
   <translation>{service}には{artist}という名前のアーティストが複数います。どのアーティストですか？</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} has to wait: its allowance is used up for now.</source>
   <translation>{service}: 今の割り当てを使い切ったため、待つ必要があります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>{service} knows nobody of this name.</source>
   <translation>{service}に同名のアーティストはいません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} needs a key of your own.</source>
   <translation>{service}: 自分のキーが必要です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>{service} refused the key</source>
   <translation>{service}: キーが拒否されました</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} refused the key.</source>
   <translation>{service}: キーが拒否されました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} refused the request ({reason}).</source>
   <translation>{service}: リクエストが拒否されました（{reason}）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{service} refuses its key. Enter another one under Tools ▸ Connect services.</source>
   <translation>{service}: キーが拒否されました。ツール ▸ サービスに接続で別のキーを入力してください。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{service} refuses the key.</source>
   <translation>{service}がキーを拒否しています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} says that today's requests are used up.</source>
   <translation>{service}: 今日のリクエストは使い切ったとのことです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>{service} sent a reply of another shape than it documents ({place}: {reason}).</source>
   <translation>{service}: 公表されている形式と違う応答が返ってきました（{place}: {reason}）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} sent a reply of more than {size} MB.</source>
   <translation>{service}: {size} MBを超える応答が返ってきました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>{service} sent a reply that is no whole JSON ({reason}).</source>
   <translation>{service}: 完全なJSONではない応答が返ってきました（{reason}）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/budget.py" />
   <source>{service} was not asked, since its daily requests could not be counted: {reason}</source>
   <translation>{service}: 1日のリクエスト数を数えられなかったため、問い合わせませんでした。{reason}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/chain.py" />
   <source>{service} was not asked: the program is offline.</source>
   <translation>{service}: オフラインのため、問い合わせませんでした。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>{service}: an entry was left out ({reason}).</source>
   <translation>{service}: 項目を1件除きました（{reason}）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{set} · in all {whole}</source>
   <translation>{set} · 全体で{whole}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>{share} of the songs hit: no better than “{rule}”</source>
   <translation>{share}の曲が的中: 「{rule}」を上回らず</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>{share} of the songs hit: {n} points ahead of “{rule}”</source>
   <translation>
    <numerusform>{share}の曲が的中: 「{rule}」より{n}ポイント上</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>{share} of the songs hit: {n} points behind “{rule}”</source>
   <translation>
    <numerusform>{share}の曲が的中: 「{rule}」より{n}ポイント下</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{shows_taken} with {songs}</source>
   <translation>{shows_taken}（{songs}）</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>{shows}, {first} to {last} · {length} songs a night, {different} different ones</source>
   <translation>{shows}、{first}～{last} · 1回あたり{length}曲、全{different}曲</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>{show} · played</source>
   <translation>{show} · 実際</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>{show} · predicted</source>
   <translation>{show} · 予想</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/words.py" />
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/words.py" />
   <source>{size} kB</source>
   <translation>{size} kB</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{size}, of it free: {free}.</source>
   <translation>{size}、うち空き{free}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>{songs} by the last {shows}; the table holds the same.</source>
   <translation>{songs}、直近の{shows}。表でも同じ内容を見られます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{songs} · over {length}</source>
   <translation>{songs} · {length}超</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{songs} · {length}</source>
   <translation>{songs} · {length}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>{song}: {reasons}</source>
   <translation>{song}: {reasons}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{source} · updated {age}</source>
   <translation>{source} · 更新: {age}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>{text!r} is no version of the program.</source>
   <translation>{text!r}はこのプログラムのバージョンではありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>{thing} is back.</source>
   <translation>{thing}を戻しました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{time} at the venue</source>
   <translation>会場の時間で{time}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{time} your time</source>
   <translation>あなたの時間で{time}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{time} your time, {day}</source>
   <translation>あなたの時間で{day} {time}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{time}, {day}</source>
   <translation>{day} {time}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attended.py" />
   <source>{what}.</source>
   <translation>{what}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>{when} · {venue}. One song a line; “Encore:” begins an encore. It takes the place of the played setlist, and can be undone.</source>
   <translation>{when} · {venue}。1行に1曲、「Encore:」からアンコールです。実際のセットリストを置き換えます。元に戻すこともできます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{words}.</source>
   <translation>{words}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{words}; {files} refused.</source>
   <translation>{words}、{files}は拒否。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>“{act}” has {keys} now.</source>
   <translation>「{act}」は{keys}になりました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” ({artist}), {second}: a song of its own.</source>
   <translation>「{first}」（{artist}、{second}）: 独立した曲です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” ({artist}), {second}: left out of the songs.</source>
   <translation>「{first}」（{artist}、{second}）: 曲に含めません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}” ({artist}): different.</source>
   <translation>「{first}」と「{second}」（{artist}）は別のものです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}” ({artist}): the same.</source>
   <translation>「{first}」と「{second}」（{artist}）は同じです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}” ({artist}): the same?</source>
   <translation>「{first}」と「{second}」（{artist}）は同じですか？</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}”: different.</source>
   <translation>「{first}」と「{second}」は別のものです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}”: the same.</source>
   <translation>「{first}」と「{second}」は同じです。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}”: the same?</source>
   <translation>「{first}」と「{second}」は同じですか？</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}”, {second}: a song of its own.</source>
   <translation>「{first}」（{second}）: 独立した曲です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}”, {second}: left out of the songs.</source>
   <translation>「{first}」（{second}）: 曲に含めません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <source>“{name}” votes at this computer.</source>
   <translation>「{name}」はこのコンピューターで投票しています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>“{playlist}” is made, with {tracks}.</source>
   <translation>「{playlist}」を作成しました（{tracks}）。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>“{query}” is forgotten.</source>
   <translation>「{query}」の保存を取り消しました。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>“{query}” is listed here as long as nothing is typed.</source>
   <translation>「{query}」は、何も入力していないときにここに表示されます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>“{song}” and the song you choose become one, from now on as well: in the pool, in votes and in predictions. Setlists keep the titles as written.</source>
   <translation>「{song}」と選んだ曲は、プール、投票、予想で、今後も含めて1つの曲になります。セットリストの曲名は書かれたまま残ります。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>“{song}” is taken for “{kept}” now; Edit ▸ Undo in library takes it back.</source>
   <translation>「{song}」は「{kept}」として扱われます。編集 ▸ ライブラリの操作を元に戻すで取り消せます。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>“{step}” no longer fits: there were other changes since.</source>
   <translation>その後に変更があったため、「{step}」は適用できません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>“{text}” could not be searched for online</source>
   <translation>「{text}」をオンラインで検索できませんでした</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>“{text}” is neither yes nor no.</source>
   <translation>「{text}」は「はい」でも「いいえ」でもありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>“{text}” is no ISRC.</source>
   <translation>「{text}」はISRCではありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>“{text}” is no MusicBrainz id.</source>
   <translation>「{text}」はMusicBrainz IDではありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/shows.py" />
   <source>“{text}” is no date YYYY-MM-DD</source>
   <translation>「{text}」はYYYY-MM-DD形式の日付ではありません</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>“{text}” is no length.</source>
   <translation>「{text}」は長さではありません。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>“{text}” is none of: {names}.</source>
   <translation>「{text}」は次のいずれでもありません: {names}。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>“{title}” and “{title_}” are one already.</source>
   <translation>「{title}」と「{title_}」はすでに同じ曲です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>“{title}” at Spotify</source>
   <translation>Spotifyで「{title}」を開く</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>“{title}” is a song of its own.</source>
   <translation>「{title}」は独立した曲です。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>“{title}” is taken for another song.</source>
   <translation>「{title}」は別の曲として扱われています。</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>▲ {length} over</source>
   <translation>▲ {length}超過</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★ Poor</source>
   <translation>★ 悪い</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★★ Fair</source>
   <translation>★★ まあまあ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★★★ Good</source>
   <translation>★★★ 良い</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★★★★ Very good</source>
   <translation>★★★★ とても良い</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★★★★★ Excellent</source>
   <translation>★★★★★ 最高</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>✓ as you choose</source>
   <translation>✓ 選択どおり</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>✓ as you chose before</source>
   <translation>✓ 以前の選択どおり</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>✓ fits</source>
   <translation>✓ 一致</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>✓ found</source>
   <translation>✓ 見つかりました</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>✕ does not fit</source>
   <translation>✕ 不一致</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>✕ not found</source>
   <translation>✕ 見つかりません</translation>
  </message>
 </context>
</TS>
