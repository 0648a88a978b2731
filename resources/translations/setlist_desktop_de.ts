<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
   <translation>Ü&amp;ber Setlist Desktop</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>&amp;Add a show…</source>
   <translation>Konzert &amp;hinzufügen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Add by hand…</source>
   <translation>Von Hand &amp;hinzufügen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;All shows</source>
   <translation>&amp;Alle Konzerte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Artist</source>
   <translation>&amp;Künstler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Average of the tour</source>
   <translation>&amp;Durchschnitt der Tour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Back up now</source>
   <translation>Jetzt &amp;sichern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>&amp;Bill</source>
   <translation>Wer &amp;spielt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Break</source>
   <translation>&amp;Pause</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Bring back</source>
   <translation>&amp;Zurückholen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Bring back {artist}</source>
   <translation>{artist} &amp;zurückholen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Clear setlist</source>
   <translation>Setlist &amp;leeren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Commands…</source>
   <translation>&amp;Befehle…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;Compare with another night…</source>
   <translation>Mit anderem Abend ver&amp;gleichen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Connect services…</source>
   <translation>&amp;Dienste verbinden…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Copy of a show…</source>
   <translation>&amp;Kopie eines Konzerts…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>&amp;Copy setlist as text</source>
   <translation>Setlist als Text &amp;kopieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Cover of</source>
   <translation>&amp;Cover von</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>&amp;Dark</source>
   <translation>&amp;Dunkel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Duplicate setlist…</source>
   <translation>Setlist &amp;duplizieren…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Edit line…</source>
   <translation>&amp;Zeile bearbeiten…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Edit played setlist</source>
   <translation>Gespielte Setlist be&amp;arbeiten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Empty setlist</source>
   <translation>&amp;Leere Setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Encore</source>
   <translation>&amp;Zugabe</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Export everything…</source>
   <translation>Alles &amp;exportieren…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>&amp;Export show…</source>
   <translation>Konzert &amp;exportieren…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist.py" />
   <source>&amp;Export to Spotify playlist…</source>
   <translation>In eine &amp;Spotify-Playlist exportieren…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>&amp;Filter shows</source>
   <translation>Konzerte &amp;filtern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Find artist</source>
   <translation>Künstler &amp;suchen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Find in library…</source>
   <translation>In Bibliothek &amp;suchen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Going</source>
   <translation>&amp;Dabei</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>&amp;Hide this tour until I have been</source>
   <translation>Diese &amp;Tour verbergen, bis ich dort war</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Import</source>
   <translation>&amp;Importieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>&amp;Insert</source>
   <translation>Neu e&amp;infügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Is</source>
   <translation>&amp;Ist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>&amp;Keep what is here; add only what is new</source>
   <translation>&amp;Behalten, was hier ist; nur Neues hinzufügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Tastenkürzel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Last show</source>
   <translation>Le&amp;tztes Konzert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>&amp;League table…</source>
   <translation>&amp;Ligatabelle…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Length</source>
   <translation>&amp;Länge</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Library…</source>
   <translation>&amp;Bibliothek…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>&amp;Light</source>
   <translation>&amp;Hell</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>&amp;Line</source>
   <translation>&amp;Zeile</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>&amp;Linked services…</source>
   <translation>&amp;Verknüpfte Dienste…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Load files…</source>
   <translation>Dateien &amp;laden…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>&amp;Look once a day, and tell</source>
   <translation>&amp;Einmal am Tag nachsehen und melden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Make medley</source>
   <translation>&amp;Medley bilden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Mark as</source>
   <translation>&amp;Markieren als</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>&amp;Merge: fill what is empty here; of two votes or notes take the later</source>
   <translation>&amp;Zusammenführen: Leeres hier füllen; von zwei Stimmen oder Notizen die spätere nehmen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Missed</source>
   <translation>&amp;Verpasst</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Move setlist to trash</source>
   <translation>Setlist in den &amp;Papierkorb</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;New setlist…</source>
   <translation>&amp;Neue Setlist…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Note</source>
   <translation>&amp;Notiz</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices.py" />
   <source>&amp;Notifications…</source>
   <translation>Be&amp;nachrichtigungen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>&amp;Open its page</source>
   <translation>&amp;Seite öffnen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>&amp;Open sealed predictions…</source>
   <translation>Versiegelte Vorhersagen ö&amp;ffnen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>&amp;Paste played setlist…</source>
   <translation>&amp;Gespielte Setlist einfügen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Pin</source>
   <translation>An&amp;heften</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;Predict</source>
   <translation>&amp;Vorhersagen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Preferences…</source>
   <translation>&amp;Einstellungen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>&amp;Print preview…</source>
   <translation>Druck&amp;vorschau…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/tray.py" />
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Redo {step}</source>
   <translation>&amp;Wiederholen: {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Refresh</source>
   <translation>&amp;Aktualisieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Remove</source>
   <translation>E&amp;ntfernen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Rename setlist…</source>
   <translation>Setlist umb&amp;enennen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Rename set…</source>
   <translation>Set umb&amp;enennen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>&amp;Replace what is here where the file tells it otherwise</source>
   <translation>&amp;Ersetzen, was hier ist, wo die Datei anderes sagt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Reset layout</source>
   <translation>Anordnung &amp;zurücksetzen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Restore a backup…</source>
   <translation>Sicherung &amp;wiederherstellen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches.py" />
   <source>&amp;Review matches…</source>
   <translation>&amp;Zuordnungen prüfen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>&amp;Same song as…</source>
   <translation>&amp;Derselbe Song wie…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;Sample a plausible setlist</source>
   <translation>Eine plausible Setlist &amp;ziehen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>&amp;Save as PDF…</source>
   <translation>Als &amp;PDF speichern…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>&amp;Seal prediction…</source>
   <translation>Vorhersage &amp;versiegeln…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>&amp;Set</source>
   <comment>a part of a setlist</comment>
   <translation>&amp;Set</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Show</source>
   <translation>K&amp;onzert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/tray.py" />
   <source>&amp;Show Setlist Desktop</source>
   <translation>Setlist Desktop &amp;zeigen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Shows you have been to…</source>
   <translation>&amp;Konzerte, auf denen du warst…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>&amp;Target length…</source>
   <translation>&amp;Ziellänge…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>&amp;Theme</source>
   <translation>&amp;Farbschema</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Tools</source>
   <translation>&amp;Extras</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Trash…</source>
   <translation>&amp;Papierkorb…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Type</source>
   <translation>&amp;Art</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Undo {step}</source>
   <translation>&amp;Rückgängig: {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Unknown song</source>
   <translation>&amp;Unbekannter Song</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>&amp;Votes</source>
   <translation>&amp;Stimmen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Went</source>
   <translation>&amp;War dabei</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Why is this here</source>
   <translation>Warum ist das &amp;hier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;With</source>
   <translation>&amp;Mit</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;Without festivals</source>
   <translation>Ohne &amp;Festivals</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>(not in the file)</source>
   <translation>(nicht in der Datei)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>1st</source>
   <translation>1.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>1st only</source>
   <translation>nur 1.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>1st: {show}. {basis}.</source>
   <translation>1.: {show}. {basis}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>2nd</source>
   <translation>2.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>2nd only</source>
   <translation>nur 2.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>2nd: {show}. {basis}.</source>
   <translation>2.: {show}. {basis}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>&lt;b&gt;{left} of {most}&lt;/b&gt; votes left for this show</source>
   <translation>Noch &lt;b&gt;{left} von {most}&lt;/b&gt; Stimmen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>? no text</source>
   <translation>? kein Text</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>? please check</source>
   <translation>? bitte prüfen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>A ballot has at most {limit} votes, this one has {n}.</source>
   <translation>Ein Stimmzettel hat höchstens {limit} Stimmen, dieser hat {n}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>A bug of the program ({kind}); the log tells more.</source>
   <translation>Ein Fehler im Programm ({kind}); mehr dazu im Protokoll.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>A city, or latitude, longitude</source>
   <translation>Stadt oder Breite, Länge</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>A click on its icon brings the window back; File ▸ Quit ends the program.</source>
   <translation>Ein Klick auf das Symbol holt das Fenster zurück; Datei ▸ Beenden beendet das Programm.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>A client id is kept</source>
   <translation>Eine Client-ID ist gespeichert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>A contact is a mail address or a web page.</source>
   <translation>Ein Kontakt ist eine Mailadresse oder eine Webseite.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>A fault of the program was caught; your library is saved. You can go on working. The report below holds no key; copy it if you want to tell about the fault.</source>
   <translation>Ein Fehler im Programm wurde abgefangen; deine Bibliothek ist gespeichert. Du kannst weiterarbeiten. Der Bericht unten enthält keinen Schlüssel; zum Melden des Fehlers lässt er sich kopieren.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>A friend of yours is called {name}.</source>
   <translation>In deinem Freundeskreis heißt schon jemand {name}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <source>A genre, or any other word that you sort artists by.</source>
   <translation>Ein Genre oder ein anderes Wort, nach dem Künstler geordnet werden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>A heading, or the artist's name for every line.</source>
   <translation>Eine Überschrift oder der Künstlername für jede Zeile.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>A key is kept</source>
   <translation>Ein Schlüssel ist gespeichert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>A limit of votes is at least one.</source>
   <translation>Eine Stimmengrenze ist mindestens eins.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>A medley counts as its parts</source>
   <translation>Ein Medley zählt als seine Teile</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>A name has 1 to {longest_name} letters.</source>
   <translation>Ein Name hat 1 bis {longest_name} Zeichen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/nearby.py" />
   <location filename="setlist_desktop/services/notices.py" />
   <source>A radius is 1 to {most} km.</source>
   <translation>Ein Umkreis hat 1 bis {most} km.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>A radius needs a place to be around.</source>
   <translation>Ein Umkreis braucht einen Mittelpunkt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>A rating is 1 to 5.</source>
   <translation>Eine Bewertung liegt zwischen 1 und 5.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/window.py" />
   <source>A report without keys lies in {file}.</source>
   <translation>Ein Bericht ohne Schlüssel liegt in {file}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>A reprise at the end is the closer</source>
   <translation>Eine Reprise am Ende ist der Schlusssong</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/maintenance.py" />
   <source>A sample has at least one of everything.</source>
   <translation>Eine Beispielbibliothek hat von allem mindestens eins.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>A search is kept with a name and a text.</source>
   <translation>Eine Suche wird mit einem Namen und einem Text gemerkt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/show_changes.py" />
   <location filename="setlist_desktop/services/shows.py" />
   <source>A show needs a venue.</source>
   <translation>Ein Konzert braucht einen Ort.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>A show without a date cannot be predicted under seal.</source>
   <translation>Ein Konzert ohne Termin lässt sich nicht versiegelt vorhersagen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>A song cannot be pinned and struck at once.</source>
   <translation>Ein Song kann nicht zugleich angeheftet und gestrichen sein.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlists.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>A song needs a title.</source>
   <translation>Ein Song braucht einen Titel.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>A song of its own</source>
   <translation>Eigener Song</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>A song written otherwise counts as the same</source>
   <translation>Ein anders geschriebener Song zählt als derselbe</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>A tag has 1 to {longest_tag} letters.</source>
   <translation>Ein Schlagwort hat 1 bis {longest_tag} Zeichen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>A user token is kept</source>
   <translation>Ein Benutzer-Token ist gespeichert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>A vote is up, down or none.</source>
   <translation>Eine Stimme ist dafür, dagegen oder keine.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>About Setlist Desktop</source>
   <translation>Über Setlist Desktop</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Activity</source>
   <translation>Aktivität</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Activity &amp; health</source>
   <translation>Aktivität &amp; Zustand</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Activity &amp;&amp; health</source>
   <translation>Aktivität &amp;&amp; Zustand</translation>
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
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Add a person</source>
   <translation>Person hinzufügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Add a person…</source>
   <translation>Person hinzufügen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Add a show of {artist}</source>
   <translation>Konzert von {artist} hinzufügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Add a show…</source>
   <translation>Konzert hinzufügen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>Add act…</source>
   <translation>Künstler hinzufügen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Add an act to the bill</source>
   <translation>Einen Künstler zum Abend hinzufügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>Add an artist</source>
   <translation>Künstler hinzufügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Add by hand…</source>
   <translation>Von Hand hinzufügen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/listenbrainz/client.py" />
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Add it under Connect services.</source>
   <translation>Unter „Dienste verbinden“ hinzufügen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Add line</source>
   <translation>Zeile hinzufügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Add one, or import the artist again.</source>
   <translation>Eines hinzufügen oder den Künstler erneut importieren.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Add set</source>
   <translation>Set hinzufügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Add the selected songs to the setlist (Enter)</source>
   <translation>Die gewählten Songs zur Setlist hinzufügen (Eingabetaste)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Add {set}</source>
   <translation>{set} hinzufügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Add {what}</source>
   <translation>{what} hinzufügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>After the show, what was played stands here beside the prediction, with its score.</source>
   <translation>Nach dem Konzert steht hier neben der Vorhersage, was gespielt wurde, mit ihrer Wertung.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Against</source>
   <translation>Dagegen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Album</source>
   <translation>Album</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Albums</source>
   <translation>Alben</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>All artists</source>
   <translation>Alle Künstler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>All of it lies on this computer, in one folder.</source>
   <translation>Alles liegt auf diesem Computer, in einem Ordner.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>All songs</source>
   <translation>Alle Songs</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>All {per_day} votes of today are given.</source>
   <translation>Alle {per_day} Stimmen von heute sind vergeben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>All {per_show} votes for this show are given.</source>
   <translation>Alle {per_show} Stimmen für dieses Konzert sind vergeben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>An artist needs a name.</source>
   <translation>Ein Künstler braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>An artist of your library, or a new name</source>
   <translation>Ein Künstler der Bibliothek oder ein neuer Name</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>An artist's songs, the best known first. Needs no key.</source>
   <translation>Die Songs eines Künstlers, die bekanntesten zuerst. Braucht keinen Schlüssel.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Another language is spoken from the next start on.</source>
   <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Another place or radius…</source>
   <translation>Anderer Ort oder Umkreis…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <source>Another process works in {folder} and does not answer. End it first.</source>
   <translation>Ein anderer Prozess arbeitet in {folder} und antwortet nicht. Diesen zuerst beenden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Answers</source>
   <translation>Antwortet</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any city</source>
   <translation>Jede Stadt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any tour</source>
   <translation>Jede Tour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any venue</source>
   <translation>Jeder Ort</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any year</source>
   <translation>Jedes Jahr</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Appearance and language</source>
   <translation>Aussehen und Sprache</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Apps in development mode are given less than others.</source>
   <translation>Apps im Entwicklungsmodus bekommen weniger als andere.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Are the percentages true?</source>
   <translation>Stimmen die Prozentwerte?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Artist</source>
   <translation>Künstler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Artist found</source>
   <translation>Künstler gefunden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Artist, song, venue, city, tour, date…</source>
   <translation>Künstler, Song, Ort, Stadt, Tour, Datum…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/main_window.py" />
   <location filename="setlist_desktop/ui/panes/artists/pane.py" />
   <source>Artists</source>
   <translation>Künstler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/identities.py" />
   <source>Artists are not joined with {title}.</source>
   <translation>Künstler werden nicht mit {title} verknüpft.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Artists at services</source>
   <translation>Künstler bei Diensten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Artists followed</source>
   <translation>Gefolgte Künstler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>Artists from {musicbrainz}, setlists from {setlistfm}, shows from {ticketmaster}, song lists from {deezer}, popularity from {listenbrainz} and {lastfm}, covers from {coverart}, playlists for {spotify}. Each keeps its rights in what it gives.</source>
   <translation>Künstler von {musicbrainz}, Setlists von {setlistfm}, Konzerte von {ticketmaster}, Songlisten von {deezer}, Beliebtheit von {listenbrainz} und {lastfm}, Cover von {coverart}, Playlists für {spotify}. Jeder behält seine Rechte an dem, was er gibt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Artists of the service</source>
   <translation>Künstler des Dienstes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Artists on shows</source>
   <translation>Künstler bei Konzerten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>As before</source>
   <translation>Wie zuvor</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>As the &amp;system</source>
   <translation>Wie das &amp;System</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>As the night before</source>
   <translation>Wie am Abend zuvor</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>As usual</source>
   <translation>Wie üblich</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>Ask for the file as it was written when the prediction was sealed, unchanged.</source>
   <translation>Um die Datei bitten, wie sie beim Versiegeln der Vorhersage geschrieben wurde, unverändert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Ask no service until this is switched off again.</source>
   <translation>Keinen Dienst fragen, bis dies wieder ausgeschaltet wird.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Asked today</source>
   <translation>Heute gefragt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/listening.py" />
   <source>Asking Deezer for a preview of “{title}”…</source>
   <translation>Deezer wird nach einer Hörprobe von „{title}“ gefragt…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Asking for shows</source>
   <translation>Konzerte werden abgefragt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>Asking for songs</source>
   <translation>Songs werden abgefragt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/popularity.py" />
   <source>Asking what is popular…</source>
   <translation>Beliebtheit wird abgefragt…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Asking {service}…</source>
   <translation>{service} wird gefragt…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Asking…</source>
   <translation>Wird gefragt…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>At a festival</source>
   <translation>Bei einem Festival</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Attendance</source>
   <translation>Besuche</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Average</source>
   <translation>Durchschnitt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Average setlist</source>
   <translation>Durchschnittliche Setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Averages</source>
   <translation>Durchschnitt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Away for more than twice their usual gap; played at least five times.</source>
   <translation>Mehr als doppelt so lange weg wie üblich; mindestens fünfmal gespielt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backed up and checked: {path}</source>
   <translation>Gesichert und geprüft: {path}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Background jobs</source>
   <translation>Hintergrundaufgaben</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backing up the library…</source>
   <translation>Bibliothek wird gesichert…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Backtest</source>
   <translation>Backtest</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backups (*.sqlite3);;All files (*)</source>
   <translation>Sicherungen (*.sqlite3);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/panes/voting/view.py" />
   <source>Ballot</source>
   <translation>Stimmzettel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Ballot as text</source>
   <translation>Stimmzettel als Text</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/first_run.py" />
   <source>Begin my own library</source>
   <translation>Eigene Bibliothek beginnen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Best by</source>
   <translation>Beste nach</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Best predictions</source>
   <translation>Beste Vorhersagen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>Both shows have a played setlist, votes or notes of yours, so they stay two.</source>
   <translation>Beide Konzerte haben eine gespielte Setlist, Stimmen oder Notizen von dir, daher bleiben es zwei.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Both together (F1)</source>
   <translation>Beides zusammen (F1)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Break</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Brier</source>
   <translation>Brier-Score</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Bring back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>Bring back an earlier version</source>
   <translation>Frühere Fassung zurückholen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Bring back {what}</source>
   <translation>{what} zurückholen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Build the indexes anew, the one of words too, and give free space back.</source>
   <translation>Die Indizes neu aufbauen, auch den der Wörter, und freien Platz zurückgeben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Bust-outs</source>
   <translation>Rückkehrer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>By</source>
   <translation>Von</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>By popularity, no setlist being known</source>
   <translation>Nach Beliebtheit, da keine Setlist bekannt ist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>C&amp;hoose home…</source>
   <translation>&amp;Wohnort wählen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Calendar</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>Calibration</source>
   <translation>Kalibrierung</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Came back after {n} shows or more.</source>
   <translation>Zurück nach {n} Konzerten oder mehr.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Came back on</source>
   <translation>Zurück am</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dialogs_async.py" />
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Cancel the import of {artist}</source>
   <translation>Import von {artist} abbrechen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>Cancelled. What has come stays.</source>
   <translation>Abgebrochen. Was gekommen ist, bleibt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Cancelled: {show}.</source>
   <translation>Abgesagt: {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Capacity</source>
   <translation>Plätze</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <source>Chan&amp;ge show…</source>
   <translation>Konzert änd&amp;ern…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Chance</source>
   <translation>Chance</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/show_facts.py" />
   <source>Change it again instead.</source>
   <translation>Stattdessen noch einmal ändern.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/show_facts.py" />
   <source>Change of {venue}</source>
   <translation>{venue} ändern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Change show</source>
   <translation>Konzert ändern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>Chart</source>
   <translation>Diagramm</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Check again</source>
   <translation>Erneut prüfen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Check for &amp;updates…</source>
   <translation>Nach &amp;Updates suchen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Check for updates</source>
   <translation>Nach Updates suchen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Check it under Connect services.</source>
   <translation>Unter „Dienste verbinden“ prüfen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <location filename="setlist_desktop/system/folders.py" />
   <source>Check its permissions, or choose another with --data-dir.</source>
   <translation>Seine Zugriffsrechte prüfen oder mit --data-dir einen anderen wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>Check the connection, then retry.</source>
   <translation>Die Verbindung prüfen, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <source>Check the name.</source>
   <translation>Den Namen prüfen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <location filename="setlist_desktop/storage/database.py" />
   <source>Check the permissions of its folder, or choose another with --data-dir.</source>
   <translation>Die Zugriffsrechte ihres Ordners prüfen oder mit --data-dir einen anderen wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Check the title, or put the song into a setlist first.</source>
   <translation>Den Titel prüfen oder den Song zuerst in eine Setlist setzen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Choose a command, press its new keys, then Set.</source>
   <translation>Einen Befehl wählen, seine neuen Tasten drücken, dann „Festlegen“.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Choose a file…</source>
   <translation>Datei wählen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Choose a show first.</source>
   <translation>Zuerst ein Konzert wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>Choose a show to compare its setlists.</source>
   <translation>Ein Konzert wählen, um seine Setlists zu vergleichen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Choose a show to read, predict and edit its setlist.</source>
   <translation>Ein Konzert wählen, um seine Setlist zu lesen, vorherzusagen und zu bearbeiten.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Choose a show to vote on what will be played.</source>
   <translation>Ein Konzert wählen, um abzustimmen, was gespielt wird.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>Choose a song to read why it is here.</source>
   <translation>Einen Song wählen, um zu lesen, warum er hier steht.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Choose an artist to see what its shows tell.</source>
   <translation>Einen Künstler wählen, um zu sehen, was seine Konzerte verraten.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>Choose another backup.</source>
   <translation>Eine andere Sicherung wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>Choose another basis.</source>
   <translation>Eine andere Grundlage wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/painting.py" />
   <source>Choose another file.</source>
   <translation>Eine andere Datei wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/printing.py" />
   <source>Choose another folder.</source>
   <translation>Einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>Choose another place.</source>
   <translation>Einen anderen Speicherort wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/hearings.py" />
   <source>Choose favourites</source>
   <translation>Favoriten wählen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Choose home…</source>
   <translation>Wohnort wählen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/errors.py" />
   <source>Choose one by its MBID or id.</source>
   <translation>Einen anhand seiner MBID oder ID auswählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Choose one in the list of artists.</source>
   <translation>Einen in der Liste der Künstler wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Choose one in the list.</source>
   <translation>Eines in der Liste wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Choose songs above to see how likely you are to hear them.</source>
   <translation>Oben Songs wählen, um zu sehen, wie wahrscheinlich du sie hörst.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/question.py" />
   <source>Choose the artist at {service}</source>
   <translation>Den Künstler bei {service} auswählen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/favourites.py" />
   <source>Choose them again instead.</source>
   <translation>Sie stattdessen neu wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <source>Choose “Edit played setlist” to change it.</source>
   <translation>Zum Ändern „Gespielte Setlist bearbeiten“ wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <source>Choose “Predicted” or “Played” to edit it.</source>
   <translation>Zum Bearbeiten „Vorhersage“ oder „Gespielt“ wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/question.py" />
   <source>Choose…</source>
   <translation>Auswählen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Circuit breaker</source>
   <translation>Schutzschalter</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Cities</source>
   <translation>Städte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>City</source>
   <translation>Stadt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Clean up</source>
   <translation>Aufräumen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Cleaning up…</source>
   <translation>Wird aufgeräumt…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Clear setlist</source>
   <translation>Setlist leeren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Clear the filter</source>
   <translation>Filter leeren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Clear the filters</source>
   <translation>Filter aufheben</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Clear the search</source>
   <translation>Suche leeren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/clear_button.py" />
   <source>Clear: {field}</source>
   <translation>Leeren: {field}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Closer</source>
   <translation>Schlusssong</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Columns of a table</source>
   <translation>Spalten einer Tabelle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>Columns of {table}</source>
   <translation>Spalten: {table}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Compare</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>Compare with another night</source>
   <translation>Mit einem anderen Abend vergleichen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Connect services</source>
   <translation>Dienste verbinden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Connect services…</source>
   <translation>Dienste verbinden…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Copy it again, and nothing else.</source>
   <translation>Noch einmal kopieren, und nichts anderes.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Copy my ballot</source>
   <translation>Meinen Stimmzettel kopieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Copy of a show</source>
   <translation>Kopie eines Konzerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Copy setlist</source>
   <translation>Setlist kopieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Copy text</source>
   <translation>Text kopieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Copy the log</source>
   <translation>Protokoll kopieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Costs about {number} of {limit} daily requests to {service} ({left} left today).</source>
   <translation>Kostet etwa {number} von {limit} Tagesanfragen an {service} (heute noch {left} übrig).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Costs no counted requests.</source>
   <translation>Kostet keine gezählten Anfragen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Costs {number} of {limit} daily requests to {service} ({left} left today).</source>
   <translation>Kostet {number} von {limit} Tagesanfragen an {service} (heute noch {left} übrig).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Count</source>
   <comment>verb</comment>
   <translation>Zählen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Counts</source>
   <translation>Zählt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Counts of artists</source>
   <translation>Zähler der Künstler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Counts of shows</source>
   <translation>Zähler der Konzerte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/coverart/client.py" />
   <source>Cover Art Archive sent something else than a picture.</source>
   <translation>Cover Art Archive hat etwas anderes als ein Bild gesendet.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Covers of albums. Needs no key.</source>
   <translation>Albumcover. Braucht keinen Schlüssel.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Cu&amp;t</source>
   <translation>Auss&amp;chneiden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Damaged: {what}.</source>
   <translation>Beschädigt: {what}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Date at the venue</source>
   <translation>Datum am Ort</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Date known</source>
   <translation>Datum bekannt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Date to come</source>
   <translation>Termin noch offen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Debuts</source>
   <translation>Debüts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <source>Deezer does not have this.</source>
   <translation>Deezer hat das nicht.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/previews.py" />
   <source>Deezer has no preview of “{title}” by {artist}.</source>
   <translation>Deezer hat keine Hörprobe von „{title}“ ({artist}).</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/popularity.py" />
   <source>Deezer has {n} artists of this name; none was taken. Choose one under Artist ▸ Linked services.</source>
   <translation>
    <numerusform>Deezer hat {n} Künstler dieses Namens; er wurde nicht übernommen. Unter Künstler ▸ Verknüpfte Dienste auswählen.</numerusform>
    <numerusform>Deezer hat {n} Künstler dieses Namens; keiner wurde übernommen. Einen unter Künstler ▸ Verknüpfte Dienste auswählen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Deezer, ListenBrainz and Last.fm tell what is popular.</source>
   <translation>Deezer, ListenBrainz und Last.fm sagen, was beliebt ist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Delete all for good</source>
   <translation>Alles endgültig löschen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Delete everything from {service}</source>
   <translation>Alles von {service} löschen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Delete everything…</source>
   <translation>Alles löschen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Deleted: {setlists}, {shows}, {songs}, and all replies that were kept.</source>
   <translation>Gelöscht: {setlists}, {shows}, {songs} und alle gespeicherten Antworten.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Deleting what is kept too long</source>
   <translation>Zu lange Behaltenes löschen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Detail</source>
   <translation>Detail</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Diagnostics</source>
   <translation>Diagnose</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Different</source>
   <translation>Verschieden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Dismiss</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Do not look</source>
   <translation>Nicht nachsehen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/card_dock.py" />
   <source>Dock</source>
   <translation>Andocken</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Does not agree</source>
   <translation>Passt nicht zusammen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/heading.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/drag_out.py" />
   <source>Drag the setlist from here into another program, or press to print or save it.</source>
   <translation>Die Setlist von hier in ein anderes Programm ziehen, oder drücken, um sie zu drucken oder zu speichern.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>Draw one night as it might be; each time another one</source>
   <translation>Einen Abend ziehen, wie er sein könnte; jedes Mal einen anderen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Duplicate setlist</source>
   <translation>Setlist duplizieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>E&amp;xport artist…</source>
   <translation>Künstler &amp;exportieren…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Earlier versions</source>
   <translation>Frühere Fassungen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Earlier versions of setlists</source>
   <translation>Frühere Fassungen von Setlists</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>Earlier versions…</source>
   <translation>Frühere Fassungen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/heading.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>Edit it by hand, or leave it as it is now.</source>
   <translation>Von Hand bearbeiten oder lassen, wie es ist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Edit line</source>
   <translation>Zeile bearbeiten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Edit {what}</source>
   <translation>{what} bearbeiten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Encore</source>
   <translation>Zugabe</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Encore songs named as such</source>
   <translation>Zugaben als solche vorhergesagt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>Encore {n}</source>
   <translation>Zugabe {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>End it in one of {ends}.</source>
   <translation>Eine dieser Endungen verwenden: {ends}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Error of the percentages (Brier)</source>
   <translation>Fehler der Prozentwerte (Brier-Score)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every 6 hours</source>
   <translation>Alle 6 Stunden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Every command has keys that you can change.</source>
   <translation>Jeder Befehl hat Tasten, die sich ändern lassen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Every command has the keys that it came with.</source>
   <translation>Jeder Befehl hat wieder seine ursprünglichen Tasten.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every day</source>
   <translation>Jeden Tag</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every hour</source>
   <translation>Jede Stunde</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>Every rule</source>
   <translation>Alle Regeln</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every week</source>
   <translation>Jede Woche</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Everything that {service} gave is deleted from the library and the cache: it cannot be undone, only fetched again. What you made or changed stays, and so does the key.</source>
   <translation>Alles, was von {service} kam, wird aus Bibliothek und Cache gelöscht: Das lässt sich nicht rückgängig machen, nur neu abrufen. Was du angelegt oder geändert hast, bleibt, ebenso der Schlüssel.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Everything works without keys, from what you add or load yourself. Keys are kept in the keyring of your system, nowhere else.</source>
   <translation>Alles funktioniert ohne Schlüssel, mit dem, was du selbst hinzufügst oder lädst. Schlüssel liegen im Schlüsselbund deines Systems, sonst nirgends.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Export artist</source>
   <translation>Künstler exportieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Export everything</source>
   <translation>Alles exportieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>Export it as text or JSON.</source>
   <translation>Exportiere es als Text oder JSON.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Export show</source>
   <translation>Konzert exportieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Export to Spotify playlist</source>
   <translation>Als Spotify-Playlist exportieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Exported {size} into {path}</source>
   <translation>{size} exportiert nach {path}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>F&amp;ollow</source>
   <translation>&amp;Folgen</translation>
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
   <translation>F1 je Konzert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Failed</source>
   <translation>Gescheitert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Favourite {n}</source>
   <translation>Favorit {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Festival</source>
   <translation>Festival</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Figures of the model and of simpler rules</source>
   <translation>Zahlen des Modells und einfacherer Regeln</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/opening.py" />
   <source>Files on other machines cannot be opened.</source>
   <translation>Dateien auf anderen Rechnern können nicht geöffnet werden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Filter by venue, city or date</source>
   <translation>Nach Ort, Stadt oder Datum filtern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Filter by year, tour, city, venue or setlist</source>
   <translation>Nach Jahr, Tour, Stadt, Ort oder Setlist filtern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Filter shows</source>
   <translation>Konzerte filtern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Filter shows by venue, city, tour or year</source>
   <translation>Konzerte nach Ort, Stadt, Tour oder Jahr filtern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Filter songs</source>
   <translation>Songs filtern</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Filter {n} songs</source>
   <translation>
    <numerusform>{n} Song filtern</numerusform>
    <numerusform>{n} Songs filtern</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Find a command or its keys</source>
   <translation>Befehl oder Tasten suchen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Find in library</source>
   <translation>In Bibliothek suchen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Finds artists and tells those of one name apart. Needs no key.</source>
   <translation>Findet Künstler und unterscheidet gleichnamige. Braucht keinen Schlüssel.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>First predictions</source>
   <translation>Erste Vorhersagen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>First song</source>
   <translation>Erster Song</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>First time played, as far as the setlists here go back.</source>
   <translation>Zum ersten Mal gespielt, soweit die Setlists hier zurückreichen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/card_dock.py" />
   <source>Float</source>
   <translation>Ablösen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Folder of sealed predictions and texts</source>
   <translation>Ordner mit versiegelten Vorhersagen und Texten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Following</source>
   <translation>Gefolgt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>For</source>
   <translation>Dafür</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>For the first time</source>
   <translation>Zum ersten Mal</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Forget search</source>
   <translation>Suche vergessen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Found in library</source>
   <translation>In Bibliothek gefunden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Found online</source>
   <translation>Online gefunden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>Free software under the MIT licence, made with Qt {version}, which is under {lgpl}.</source>
   <translation>Freie Software unter der MIT-Lizenz, gemacht mit Qt {version}, das unter der {lgpl} steht.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/folders.py" />
   <source>Free some space and try again.</source>
   <translation>Etwas Platz schaffen und erneut versuchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>From a file</source>
   <translation>Aus einer Datei</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>From cache</source>
   <translation>Aus dem Cache</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>From {setlists}</source>
   <translation>Aus {setlists}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>From {setlists} up to {day}</source>
   <translation>Aus {setlists} bis {day}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>GB</source>
   <translation>DE</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Gap</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Gaps</source>
   <translation>Abstände</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Get a client id</source>
   <translation>Client-ID holen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Get a free key</source>
   <translation>Kostenlosen Schlüssel holen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Get a free token</source>
   <translation>Kostenloses Token holen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/exact.py" />
   <source>Give a file for each, or load it and name the artist.</source>
   <translation>Für jeden eine eigene Datei angeben, oder die Datei laden und den Künstler nennen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <source>Give a friend's name.</source>
   <translation>Den Namen einer befreundeten Person angeben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Give a name.</source>
   <translation>Einen Namen angeben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>Give another name.</source>
   <translation>Einen anderen Namen angeben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Go on in the tray when the window is closed</source>
   <translation>Beim Schließen des Fensters im Infobereich weiterlaufen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/chain.py" />
   <source>Go online and retry.</source>
   <translation>Online gehen und erneut versuchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to artists</source>
   <translation>Zu Künstlern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to setlist</source>
   <translation>Zur Setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to shows</source>
   <translation>Zu Konzerten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to voting</source>
   <translation>Zur Abstimmung</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Has a setlist</source>
   <translation>Hat eine Setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Hash</source>
   <translation>Hash</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Hidden until you have been</source>
   <translation>Verborgen, bis du dort warst</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/card_dock.py" />
   <source>Hide</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Hits</source>
   <translation>Treffer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Hits among the likeliest</source>
   <translation>Treffer unter den wahrscheinlichsten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Hits among the ten likeliest</source>
   <translation>Treffer unter den zehn wahrscheinlichsten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Hits by show</source>
   <translation>Treffer je Konzert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Home</source>
   <translation>Zuhause</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Home stays on this computer. Notifications of new shows go by it, too.</source>
   <translation>Der Wohnort bleibt auf diesem Computer. Auch Mitteilungen über neue Konzerte richten sich danach.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Hour</source>
   <translation>Stunde</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>How it is scored</source>
   <translation>Wie gewertet wird</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>How long data from {service} is kept</source>
   <translation>Wie lange Daten von {service} behalten werden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>How long data of a service is kept is chosen on its card, where all of it can be deleted, too.</source>
   <translation>Wie lange Daten eines Dienstes bleiben, wird auf seiner Karte gewählt; dort lassen sie sich auch alle löschen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>How many</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>How many of them</source>
   <translation>Wie viele davon</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>How many of them, in percent of such nights</source>
   <translation>Wie viele davon, in Prozent solcher Abende</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>How many people the venue holds.</source>
   <translation>Wie viele Menschen in den Ort passen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>How often songs are listened to. Needs no key; the free user token opens more.</source>
   <translation>Wie oft Songs gehört werden. Braucht keinen Schlüssel; das kostenlose Benutzer-Token ermöglicht mehr.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>How often the job runs</source>
   <translation>Wie oft die Aufgabe läuft</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/dock.py" />
   <source>How predictions have done</source>
   <translation>Güte der Vorhersagen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>How the services answer, what went wrong, the log, and what in the library wants to be looked at.</source>
   <translation>Wie die Dienste antworten, was schiefging, das Protokoll, und was in der Bibliothek angesehen werden sollte.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>If you know what was played, paste or type it.</source>
   <translation>Wenn du weißt, was gespielt wurde, füge es ein oder tippe es.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/delegate.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>Import of {artist}</source>
   <translation>Import von {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>Import or add the artist first.</source>
   <translation>Den Künstler zuerst importieren oder hinzufügen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Import that one.</source>
   <translation>Diesen Eintrag importieren.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>Import the artist again after the show, or add the played setlist.</source>
   <translation>Den Künstler nach dem Konzert erneut importieren oder die gespielte Setlist hinzufügen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>Import the artist, load setlists from files, or add a played setlist.</source>
   <translation>Den Künstler importieren, Setlists aus Dateien laden oder eine gespielte Setlist hinzufügen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>Import the artist, or add a played setlist.</source>
   <translation>Den Künstler importieren oder eine gespielte Setlist hinzufügen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Import the artist, or add played setlists: then their songs are told here.</source>
   <translation>Den Künstler importieren oder gespielte Setlists hinzufügen: Dann stehen hier seine Songs.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Importing {artist}</source>
   <translation>{artist} wird importiert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Importing {artist} (and {n} more)</source>
   <translation>{artist} wird importiert (und {n} weitere)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Imports</source>
   <translation>Importe</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Imports and background jobs</source>
   <translation>Importe und Hintergrundaufgaben</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Imports that are not finished</source>
   <translation>Unvollständige Importe</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>In order; {size} freed.</source>
   <translation>In Ordnung; {size} freigegeben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>In the name of</source>
   <translation>Im Namen von</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>In your library</source>
   <translation>In deiner Bibliothek</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Insert</source>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Insert lines and sets</source>
   <translation>Zeilen und Sets einfügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/demo.py" />
   <source>Install Setlist Desktop anew.</source>
   <translation>Setlist Desktop neu installieren.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/passing.py" />
   <source>Install it anew.</source>
   <translation>Das Programm neu installieren.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>Install the newest version of Setlist Desktop, or choose another folder with --data-dir.</source>
   <translation>Die neueste Version von Setlist Desktop installieren oder mit --data-dir einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>Install the newest version of Setlist Desktop.</source>
   <translation>Die neueste Version von Setlist Desktop installieren.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Is taken for</source>
   <translation>Gilt als</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Is the same as</source>
   <translation>Ist derselbe wie</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>It can be tried again at {time}.</source>
   <translation>Ab {time} ist ein neuer Versuch möglich.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/tray.py" />
   <source>It goes on in the tray: click its icon to bring the window back.</source>
   <translation>Das Programm läuft im Infobereich weiter: Ein Klick auf das Symbol holt das Fenster zurück.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/budget.py" />
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>It goes on tomorrow; what is here stays.</source>
   <translation>Morgen geht es weiter; was hier ist, bleibt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>It has 32 letters and digits in five groups, as in the artist's address there.</source>
   <translation>Sie hat 32 Buchstaben und Ziffern in fünf Gruppen, wie in der dortigen Adresse des Künstlers.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>It is listed here as long as nothing is typed.</source>
   <translation>Sie steht hier, solange nichts eingegeben ist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/attended.py" />
   <source>It is the name that the address of the profile there ends with.</source>
   <translation>Es ist der Name, mit dem die Adresse des Profils dort endet.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/breaker.py" />
   <source>It is tried again at {time}.</source>
   <translation>Um {time} folgt der nächste Versuch.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/previews.py" />
   <source>It may be there under another title.</source>
   <translation>Vielleicht gibt es sie dort unter einem anderen Titel.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>It may have been removed.</source>
   <translation>Vielleicht inzwischen entfernt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>It names {names}.</source>
   <translation>Sie nennt {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>It was interrupted.</source>
   <translation>Unterbrochen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>It was not read.</source>
   <translation>Sie wurde nicht gelesen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Its owner can add you in Spotify's developer dashboard.</source>
   <translation>Wem die App gehört, kann dich im Entwickler-Dashboard von Spotify hinzufügen.</translation>
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
   <translation>Aufgaben</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Join “{first}” and “{second}”</source>
   <translation>„{first}“ und „{second}“ zusammenführen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Keep for this run</source>
   <translation>Für diesen Lauf behalten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Keep search</source>
   <translation>Suche merken</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Keep the key for this session only, or give it in the environment.</source>
   <translation>Den Schlüssel nur für diese Sitzung behalten oder über die Umgebung angeben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Kept</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Kept for an hour at most</source>
   <translation>Höchstens eine Stunde behalten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Kept searches</source>
   <translation>Gemerkte Suchen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Key of {service}</source>
   <translation>Schlüssel für {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Known from MusicBrainz, too: {pages}.</source>
   <translation>Aus MusicBrainz außerdem bekannt: {pages}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Last</source>
   <comment>last played</comment>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Last 20</source>
   <translation>Letzte 20</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Last error</source>
   <translation>Letzter Fehler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Last played</source>
   <translation>Zuletzt gespielt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>Last run</source>
   <translation>Letzter Lauf</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Last show</source>
   <translation>Letztes Konzert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Last show again</source>
   <translation>Noch einmal letztes Konzert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <source>Last.fm does not know this artist.</source>
   <translation>Last.fm kennt diesen Künstler nicht.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>Late predictions count in no total.</source>
   <translation>Verspätete Vorhersagen zählen in keiner Summe.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>Latitude is within ±90, longitude within ±180.</source>
   <translation>Der Breitengrad liegt innerhalb von ±90, der Längengrad innerhalb von ±180.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Leaders</source>
   <translation>Rangliste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>League table</source>
   <translation>Ligatabelle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>League table: {folder}</source>
   <translation>Ligatabelle: {folder}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Leave out</source>
   <translation>Auslassen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Leave out “{first}”</source>
   <translation>„{first}“ weglassen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Left as here</source>
   <translation>Hier belassen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Left today</source>
   <translation>Heute übrig</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>Line {number} cannot be used: {reason}.</source>
   <translation>Zeile {number} ist nicht verwendbar: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>Line {number} votes on “{title}” a second time.</source>
   <translation>Zeile {number} stimmt ein zweites Mal über „{title}“ ab.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Lines of setlists</source>
   <translation>Zeilen von Setlists</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Lines of then and now</source>
   <translation>Zeilen von damals und jetzt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Link</source>
   <translation>Verknüpfen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/identities.py" />
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Link with {service}</source>
   <translation>Mit {service} verknüpfen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Linked services of {artist}</source>
   <translation>Verknüpfte Dienste von {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>Linked services…</source>
   <translation>Verknüpfte Dienste…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/opening.py" />
   <source>Links are written as {form}.</source>
   <translation>Links werden so geschrieben: {form}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/shows.py" />
   <source>List an artist's shows for ids.</source>
   <translation>Die IDs zeigt die Liste der Konzerte eines Künstlers.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/pasts.py" />
   <source>List an artist's shows.</source>
   <translation>Die Konzerte eines Künstlers auflisten.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/artists.py" />
   <source>List the artists to see their ids.</source>
   <translation>Die Künstler auflisten, um ihre IDs zu sehen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>List them with `backup --list`.</source>
   <translation>Mit `backup --list` auflisten.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>Listed</source>
   <translation>Gelistet</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/listening.py" />
   <source>Listen to a pre&amp;view at Deezer</source>
   <translation>&amp;Hörprobe bei Deezer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/listenbrainz/client.py" />
   <source>ListenBrainz needs the free token for this.</source>
   <translation>ListenBrainz braucht dafür das kostenlose Token.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Load</source>
   <translation>Laden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Load files</source>
   <translation>Dateien laden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Load into this library</source>
   <translation>In diese Bibliothek laden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>Load setlist.fm JSON, JSONL, CSV or .setlistdesktop files.</source>
   <translation>Ladbar sind setlist.fm-JSON, JSONL, CSV und .setlistdesktop-Dateien.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Loaded files</source>
   <translation>Geladene Dateien</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Loading {n} files…</source>
   <translation>
    <numerusform>{n} Datei wird geladen…</numerusform>
    <numerusform>{n} Dateien werden geladen…</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Loc&amp;k setlist</source>
   <translation>Setlist s&amp;perren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Local time</source>
   <translation>Ortszeit</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Lock setlist</source>
   <translation>Setlist sperren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Log-loss</source>
   <translation>Log-Loss</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Longest gap</source>
   <translation>Längster Abstand</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlists.py" />
   <source>Look at it as it is now, and do it again.</source>
   <translation>Den jetzigen Stand ansehen und es noch einmal tun.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>Look at it as it is now, and predict again.</source>
   <translation>Den jetzigen Stand ansehen und erneut vorhersagen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Look for it by name.</source>
   <translation>Nach dem Namen suchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>Look for its name.</source>
   <translation>Nach dem Namen suchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Look for the artist by name.</source>
   <translation>Den Künstler nach Namen suchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>Look for the show.</source>
   <translation>Nach dem Konzert suchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Look once a day</source>
   <translation>Täglich nachsehen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Look the whole file through.</source>
   <translation>Die ganze Datei durchsehen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>Look up</source>
   <translation>Nachsehen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>Look up concerts, predict the setlist, vote on it, and see how right you were. Everything you have synced stays on this computer and readable without a network.</source>
   <translation>Konzerte nachschlagen, die Setlist vorhersagen, über sie abstimmen und sehen, wie richtig das war. Alles Synchronisierte bleibt auf diesem Computer und ohne Netzwerk lesbar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Looking for a newer version…</source>
   <translation>Neuere Version wird gesucht…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Looking for shows near you…</source>
   <translation>Konzerte in der Nähe werden gesucht…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Looking for tracks… {found} of {tracks}</source>
   <translation>Tracks werden gesucht… {found} von {tracks}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Looking the library through…</source>
   <translation>Bibliothek wird durchgesehen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Looking up {artist}</source>
   <translation>{artist} wird nachgeschlagen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Looking…</source>
   <translation>Wird nachgesehen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Made by hand, without a prediction</source>
   <translation>Von Hand erstellt, ohne Vorhersage</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/playlists.py" />
   <source>Made with Setlist Desktop</source>
   <translation>Erstellt mit Setlist Desktop</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>Main set</source>
   <translation>Hauptset</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Make it a song of its own again.</source>
   <translation>Wieder zu einem eigenen Song machen.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Make medley of {n} songs</source>
   <translation>
    <numerusform>Medley aus {n} Song bilden</numerusform>
    <numerusform>Medley aus {n} Songs bilden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Make playlist</source>
   <translation>Playlist erstellen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Make “{first}” a song of its own</source>
   <translation>„{first}“ als eigenen Song führen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Making the playlist…</source>
   <translation>Playlist wird erstellt…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Mark as going</source>
   <translation>Als „dabei“ markieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Mark as missed</source>
   <translation>Als „verpasst“ markieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Mark as went</source>
   <translation>Als „war dabei“ markieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/attendance.py" />
   <source>Mark the show again instead.</source>
   <translation>Stattdessen das Konzert neu markieren.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Matches</source>
   <translation>Zuordnungen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Matches you decided on</source>
   <translation>Entschiedene Zuordnungen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>May Setlist Desktop look once a day whether there is a newer version?

It tells you, with what is new, and never changes a file by itself. Nothing about you is sent. Help ▸ Check for updates changes this later.</source>
   <translation>Darf Setlist Desktop einmal am Tag nachsehen, ob es eine neuere Version gibt?

Das Programm meldet sie und was neu ist und ändert nie von selbst eine Datei. Über dich wird nichts gesendet. Hilfe ▸ Nach Updates suchen ändert das später.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Maybe twice</source>
   <translation>Vielleicht doppelt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/votes.py" />
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Me</source>
   <translation>Ich</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Meant to last</source>
   <translation>Soll dauern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Mer&amp;ged songs…</source>
   <translation>&amp;Zusammengeführte Songs…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Merged songs</source>
   <translation>Zusammengeführte Songs</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Merges</source>
   <translation>Zusammenführungen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/messages_bar.py" />
   <source>Messages</source>
   <translation>Meldungen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/print_preview.py" />
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>More about ballots</source>
   <translation>Mehr zu Stimmzetteln</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>More for the chosen lines</source>
   <translation>Mehr für die gewählten Zeilen</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool/popularity.py" />
   <source>Most listened first, by {service}: {n} songs of the pool.</source>
   <translation>
    <numerusform>Meistgehörte zuerst, laut {service}: {n} Song des Vorrats.</numerusform>
    <numerusform>Meistgehörte zuerst, laut {service}: {n} Songs des Vorrats.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Most played</source>
   <translation>Meistgespielt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move &amp;down</source>
   <translation>Nach &amp;unten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move &amp;up</source>
   <translation>Nach &amp;oben</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move down {what}</source>
   <translation>{what} nach unten verschieben</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>Move it away, or choose another folder with --data-dir.</source>
   <translation>Die Datei verschieben oder mit --data-dir einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move set &amp;down</source>
   <translation>Set nach &amp;unten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move set &amp;up</source>
   <translation>Set nach &amp;oben</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>Move t&amp;o</source>
   <translation>Verschieben &amp;nach</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move to &amp;end</source>
   <translation>Ans En&amp;de</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move to &amp;top</source>
   <translation>An den An&amp;fang</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to end of set: {what}</source>
   <translation>Ans Ende des Sets: {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to end: {what}</source>
   <translation>Ans Ende: {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to top of set: {what}</source>
   <translation>An den Anfang des Sets: {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to top: {what}</source>
   <translation>An den Anfang: {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move up {what}</source>
   <translation>{what} nach oben verschieben</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move {set}</source>
   <translation>{set} verschieben</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move {what}</source>
   <translation>{what} verschieben</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Moved from {date}: {show}.</source>
   <translation>Verlegt (bisher: {date}): {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>MusicBrainz does not have this.</source>
   <translation>MusicBrainz hat das nicht.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>MusicBrainz id</source>
   <translation>MusicBrainz-ID</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>MusicBrainz is too busy to search.</source>
   <translation>MusicBrainz ist für eine Suche zu ausgelastet.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>MusicBrainz was asked for {recordings} only.</source>
   <translation>Bei MusicBrainz wurde nur ein Teil abgefragt: {recordings}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <location filename="setlist_desktop/ui/widgets/name_dialog.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/backups.py" />
   <source>Name a file: `restore FILE`.</source>
   <translation>Eine Datei nennen: `restore FILE`.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>Name another file.</source>
   <translation>Eine andere Datei angeben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>Name it so.</source>
   <translation>Die Datei so benennen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Name of the playlist</source>
   <translation>Name der Playlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Near</source>
   <translation>Nähe</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Near me</source>
   <translation>In der Nähe</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Needs a free key: click to add it</source>
   <translation>Braucht einen kostenlosen Schlüssel: zum Hinzufügen klicken</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>Neither setlist names a song.</source>
   <translation>Keine der beiden Setlists nennt einen Song.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>New keys of the chosen command</source>
   <translation>Neue Tasten des gewählten Befehls</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>New setlist</source>
   <translation>Neue Setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>New show of a followed artist</source>
   <translation>Neues Konzert eines gefolgten Künstlers</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>New show: {show}.</source>
   <translation>Neues Konzert: {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>New shows within</source>
   <translation>Neue Konzerte im Umkreis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <source>New tag</source>
   <translation>Neues Schlagwort</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>News for other windows</source>
   <translation>Neuigkeiten für andere Fenster</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>News of shows</source>
   <translation>Neues von Konzerten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Next pane</source>
   <translation>Nächster Bereich</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>Next run</source>
   <translation>Nächster Lauf</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Night</source>
   <translation>Abend</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>No artist chosen</source>
   <translation>Kein Künstler gewählt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>No artist found for “{text}”</source>
   <translation>Kein Künstler zu „{text}“ gefunden</translation>
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
   <translation>Kein Künstler hat die ID {id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>No artists yet</source>
   <translation>Noch keine Künstler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>No ballot</source>
   <translation>Kein Stimmzettel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>No ballot yet</source>
   <translation>Noch kein Stimmzettel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>No command has these words. Those that cannot be done now are left out.</source>
   <translation>Kein Befehl enthält diese Wörter. Was gerade nicht möglich ist, fehlt hier.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>No date yet</source>
   <translation>Termin noch offen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>No earlier version is known: what was played was not changed by a service.</source>
   <translation>Es ist keine frühere Fassung bekannt: Kein Dienst hat geändert, was gespielt wurde.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>No home is set. Tools ▸ Notifications asks for it.</source>
   <translation>Es ist kein Zuhause eingetragen. Das geht unter Extras ▸ Benachrichtigungen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>No job is called “{name}”.</source>
   <translation>Keine Aufgabe heißt „{name}“.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>No key yet</source>
   <translation>Noch kein Schlüssel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>No key yet.</source>
   <translation>Noch kein Schlüssel.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>No keyring</source>
   <translation>Kein Schlüsselbund</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/health.py" />
   <source>No keyring can be used here: keys can be kept for one run only.</source>
   <translation>Hier ist kein Schlüsselbund nutzbar: Schlüssel können nur für diesen Programmlauf behalten werden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>No known setlist is left with “{choice}”.</source>
   <translation>Mit „{choice}“ bleibt keine bekannte Setlist übrig.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <source>No longer in the library: {titles}.</source>
   <translation>Nicht mehr in der Bibliothek: {titles}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No past shows known</source>
   <translation>Keine vergangenen Konzerte bekannt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>No played setlist known</source>
   <translation>Keine gespielte Setlist bekannt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>No port could be opened for the sign-in: {reason}.</source>
   <translation>Für die Anmeldung konnte kein Port geöffnet werden: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>No predictions to look at.</source>
   <translation>Keine Vorhersagen zum Ansehen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>No rating</source>
   <translation>Keine Bewertung</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>No sealed prediction of this folder counts yet. Put the files (.json) and the texts that were shared before the shows (.txt) into it.</source>
   <translation>Noch zählt keine versiegelte Vorhersage dieses Ordners. Die Dateien (.json) und die vor den Konzerten geteilten Texte (.txt) hineinlegen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>No search is kept as “{name}”.</source>
   <translation>Unter „{name}“ ist keine Suche gemerkt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>No segue after {what}</source>
   <translation>Kein Übergang nach {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/connection.py" />
   <source>No service can be reached. What you have synced stays readable.</source>
   <translation>Kein Dienst ist erreichbar. Alles Synchronisierte bleibt lesbar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <source>No setlist has the id {id}.</source>
   <translation>Keine Setlist hat die ID {id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>No setlist known</source>
   <translation>Keine Setlist bekannt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>No setlist played before this show is known, so nothing can be predicted.</source>
   <translation>Keine vor diesem Konzert gespielte Setlist ist bekannt, daher lässt sich nichts vorhersagen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>No setlist played before this show is known, so there is nothing to begin from.</source>
   <translation>Keine vor diesem Konzert gespielte Setlist ist bekannt, daher gibt es nichts, womit begonnen werden kann.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>No show chosen</source>
   <translation>Kein Konzert gewählt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No show fits the filters</source>
   <translation>Kein Konzert passt zu den Filtern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No show fits “{text}”</source>
   <translation>Kein Konzert passt zu „{text}“</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/bills.py" />
   <location filename="setlist_desktop/storage/pasts.py" />
   <location filename="setlist_desktop/storage/setlists.py" />
   <location filename="setlist_desktop/storage/show_facts.py" />
   <location filename="setlist_desktop/storage/shows.py" />
   <location filename="setlist_desktop/storage/spoilers.py" />
   <source>No show has the id {id}.</source>
   <translation>Kein Konzert hat die ID {id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>No show is chosen.</source>
   <translation>Kein Konzert ist gewählt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>No show is known: {where}</source>
   <translation>Kein Konzert bekannt: {where}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>No show to come is known within {km} km of {place}</source>
   <translation>Höchstens {km} km von {place} ist kein kommendes Konzert bekannt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>No song has the id {id}.</source>
   <translation>Kein Song hat die ID {id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>No song of {n} is like “{text}”. Clear the filter to see all.</source>
   <translation>Keiner von {n} Songs ähnelt „{text}“. Filter leeren, um alle zu sehen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>No songs are merged. Choose one in the pool, then Artist ▸ Same song as…</source>
   <translation>Keine Songs sind zusammengeführt. Einen im Vorrat wählen, dann Künstler ▸ Derselbe Song wie…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>No songs known yet. Import the artist, paste a played setlist, or insert songs by their title.</source>
   <translation>Noch keine Songs bekannt. Den Künstler importieren, eine gespielte Setlist einfügen oder Songs mit ihrem Titel einfügen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <location filename="setlist_desktop/system/folders.py" />
   <source>No space is left on the disk of {path}.</source>
   <translation>Auf dem Datenträger von {path} ist kein Platz mehr.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>No tour is hidden. Show ▸ Hide this tour until I have been hides one.</source>
   <translation>Keine Tour ist verborgen. „Konzert ▸ Diese Tour verbergen, bis ich dort war“ verbirgt eine.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>No tour or year has two shows with a known setlist.</source>
   <translation>Keine Tour und kein Jahr hat zwei Konzerte mit bekannter Setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>No upcoming show known</source>
   <translation>Kein kommendes Konzert bekannt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No upcoming shows known</source>
   <translation>Keine kommenden Konzerte bekannt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <location filename="setlist_desktop/storage/statistics.py" />
   <source>No venue has the id {id}.</source>
   <translation>Kein Ort hat die ID {id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>No venue in a city called “{city}” is known with its place on the map.</source>
   <translation>Von keinem Veranstaltungsort in „{city}“ ist die Lage bekannt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>No votes in the last {n} hours.</source>
   <translation>Keine Stimmen in den letzten {n} Stunden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>No. {n}</source>
   <translation>Nr. {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>Nobody is followed yet, so nothing was asked.</source>
   <translation>Noch wird niemandem gefolgt, daher wurde nichts abgefragt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Nobody signed in to Spotify in time.</source>
   <translation>Die Anmeldung bei Spotify kam nicht rechtzeitig zustande.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Nobody voted before this show.</source>
   <translation>Vor diesem Konzert hat niemand abgestimmt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>None are known.</source>
   <translation>Keine bekannt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/question.py" />
   <source>None of them</source>
   <translation>Keiner davon</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Not all tracks could be put in. {why}</source>
   <translation>Nicht alle Tracks konnten aufgenommen werden. {why}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Not asked yet</source>
   <translation>Noch nicht gefragt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Not asked yet.</source>
   <translation>Noch nicht gefragt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Not asked: you are working offline</source>
   <translation>Nicht gefragt: Es wird offline gearbeitet</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Not counted, since unknown here: {songs}.</source>
   <translation>Nicht gezählt, da hier unbekannt: {songs}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Not matched</source>
   <translation>Nicht zugeordnet</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Not played yet</source>
   <translation>Noch nicht gespielt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Nothing draws attention now.</source>
   <translation>Zurzeit zieht nichts Aufmerksamkeit.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Nothing has been scored yet. Predict a show before it begins; once it is known what was played, its score stands here.</source>
   <translation>Noch wurde nichts gewertet. Ein Konzert vorhersagen, bevor es beginnt; sobald bekannt ist, was gespielt wurde, steht hier die Wertung.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Nothing in the library fits “{text}”.</source>
   <translation>Nichts in der Bibliothek passt zu „{text}“.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Nothing is changed yet. This would come of it; a backup is made first.</source>
   <translation>Noch ist nichts geändert. Das wäre das Ergebnis; vorher wird eine Sicherung erstellt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Nothing is unsure: every show, venue and song was told apart or joined.</source>
   <translation>Nichts ist unsicher: Konzerte, Orte und Songs sind alle unterschieden oder zusammengeführt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>Nothing predicted</source>
   <translation>Nichts vorhergesagt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Nothing predicted yet</source>
   <translation>Noch nichts vorhergesagt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>Nothing to ask about was found: {name}.</source>
   <translation>Nichts gefunden, wonach sich fragen ließe: {name}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>Nothing to compare</source>
   <translation>Nichts zu vergleichen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Nothing to predict from</source>
   <translation>Keine Grundlage für eine Vorhersage</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>Nothing to show.</source>
   <translation>Nichts zu zeigen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>Nothing wants looking after at present.</source>
   <translation>Zurzeit muss nichts angesehen werden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>Nothing was changed. Look at the program's own page.</source>
   <translation>Nichts wurde geändert. Auf der Seite des Programms nachsehen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/matches.py" />
   <source>Nothing was decided on this pair.</source>
   <translation>Zu diesem Paar wurde nichts entschieden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Nothing was due.</source>
   <translation>Nichts war fällig.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>Nothing was half-written. Free some space and try again.</source>
   <translation>Nichts wurde nur halb geschrieben. Etwas Platz schaffen und erneut versuchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>Nothing was predicted before the show; this is what the model says of it from the earlier shows alone.</source>
   <translation>Vor dem Konzert wurde nichts vorhergesagt; dies sagt das Modell allein aus den früheren Konzerten.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Nothing yet. New dates and setlists of artists you follow will stand here.</source>
   <translation>Noch nichts. Hier stehen dann neue Termine und Setlists der Künstler, denen du folgst.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Nothing yet. Tools ▸ Notifications… says what is notified.</source>
   <translation>Noch nichts. „Extras ▸ Benachrichtigungen…“ sagt, was gemeldet wird.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Noticed</source>
   <translation>Bemerkt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Notifications</source>
   <translation>Benachrichtigungen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Notifications wanted</source>
   <translation>Gewünschte Mitteilungen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>Notifications work</source>
   <translation>Benachrichtigungen funktionieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Notified</source>
   <translation>Gemeldet</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Number of the show that day</source>
   <translation>Nummer des Konzerts an diesem Tag</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>Of {n} albums, EPs and singles the tracks of {number} were asked for.</source>
   <translation>
    <numerusform>Von {n} Album, EP oder Single wurden die Stücke von {number} abgefragt.</numerusform>
    <numerusform>Von {n} Alben, EPs und Singles wurden die Stücke von {number} abgefragt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Offline</source>
   <translation>Offline</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/connection.py" />
   <source>Offline from the start.</source>
   <translation>Von Anfang an offline.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Offline since {time}</source>
   <translation>Offline seit {time}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>On sale: {show}.</source>
   <translation>Im Verkauf: {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>On the bill: {acts}</source>
   <translation>Es spielen: {acts}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>Once it is known what was played, it is compared here: paste it under “Played”.</source>
   <translation>Sobald bekannt ist, was gespielt wurde, wird es hier verglichen: Unter „Gespielt“ einfügen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>One</source>
   <translation>Eines</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_songs.py" />
   <source>One of these songs is gone.</source>
   <translation>Einen dieser Songs gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>One plausible night</source>
   <translation>Ein plausibler Abend</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>One plausible night, drawn at random from {setlists}</source>
   <translation>Ein plausibler Abend, zufällig gezogen aus {setlists}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>One plausible night, drawn at random from {setlists} up to {day}</source>
   <translation>Ein plausibler Abend, zufällig gezogen aus {setlists} bis {day}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>One show of this pair is gone.</source>
   <translation>Ein Konzert dieses Paars gibt es nicht mehr.</translation>
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
   <translation>Ein Song pro Zeile, wie gespielt:

1. Erster Song
2. Song eins / Song zwei
3. Song (Originalkünstler cover)
- Intro (tape)
Encore:
4. Letzter Song</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>One venue of this pair is gone.</source>
   <translation>Einen Ort dieses Paars gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/bills.py" />
   <source>Only an act that was added by hand and has no setlist can be taken off a bill.</source>
   <translation>Nur wer von Hand hinzugefügt wurde und keine Setlist hat, kann vom Programm des Abends genommen werden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Only songs of one artist can be the same.</source>
   <translation>Nur Songs desselben Künstlers können gleich sein.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices.py" />
   <source>Open</source>
   <comment>verb</comment>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>Open at &amp;MusicBrainz</source>
   <translation>Bei &amp;MusicBrainz öffnen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Open ballot</source>
   <translation>Stimmzettel öffnen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Open file…</source>
   <translation>Datei öffnen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Open it at Spotify</source>
   <translation>Bei Spotify öffnen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Open sealed predictions</source>
   <translation>Versiegelte Vorhersagen öffnen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Open the show's p&amp;age</source>
   <translation>&amp;Seite des Konzerts öffnen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Opener</source>
   <translation>Opener</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/basis_line.py" />
   <source>Opens how predictions have done on this artist.</source>
   <translation>Zeigt, wie gut Vorhersagen bei diesem Künstler waren.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Optimise</source>
   <translation>Optimieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Optimising…</source>
   <translation>Wird optimiert…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Or choose “Unknown song”.</source>
   <translation>Oder „Unbekannter Song“ wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Original artist</source>
   <translation>Originalkünstler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Other</source>
   <translation>Anderes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Other names of artists</source>
   <translation>Weitere Namen von Künstlern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Other songs are taken for “{title}”.</source>
   <translation>Andere Songs gelten als „{title}“.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Other versions</source>
   <translation>Andere Versionen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Others can see it</source>
   <translation>Für andere sichtbar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Out of date</source>
   <translation>Veraltet</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>P&amp;aste</source>
   <translation>&amp;Einfügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>P&amp;rint and export</source>
   <translation>&amp;Drucken und exportieren</translation>
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
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Pairs in the right order</source>
   <translation>Paare in richtiger Reihenfolge</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_layout.py" />
   <source>Panes in this place</source>
   <translation>Bereiche an dieser Stelle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Past</source>
   <translation>Vergangene</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Past shows</source>
   <translation>Vergangene Konzerte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Paste a played setlist</source>
   <translation>Gespielte Setlist einfügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Paste played setlist</source>
   <translation>Gespielte Setlist einfügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>Paste setlist</source>
   <translation>Setlist einfügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Paste setlist…</source>
   <translation>Setlist einfügen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Paste the client id</source>
   <translation>Client-ID einfügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Paste the key</source>
   <translation>Schlüssel einfügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Paste the key first.</source>
   <translation>Zuerst den Schlüssel einfügen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Paste the user token</source>
   <translation>Benutzer-Token einfügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Paste what was shared before the show: a file counts only if its hash is in it, or if it was sealed in this very library.</source>
   <translation>Einfügen, was vor dem Konzert geteilt wurde: Eine Datei zählt nur, wenn ihr Hash darin steht oder wenn sie in genau dieser Bibliothek versiegelt wurde.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Paste {what}</source>
   <translation>{what} einfügen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Picture (*.png)</source>
   <translation>Bild (*.png)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Pin {what}</source>
   <translation>{what} anheften</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>Pla&amp;yed setlist</source>
   <translation>&amp;Gespielte Setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Places of the hits</source>
   <translation>Positionen der Treffer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Played</source>
   <translation>Gespielt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Played setlist of {venue}: {songs}.</source>
   <translation>Gespielte Setlist, {venue}: {songs}.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/storage/trash.py" />
   <source>Played setlist, {n} songs</source>
   <translation>
    <numerusform>Gespielte Setlist, {n} Song</numerusform>
    <numerusform>Gespielte Setlist, {n} Songs</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Played setlists of past shows. The key is free and comes at once.</source>
   <translation>Gespielte Setlists vergangener Konzerte. Der Schlüssel ist kostenlos und kommt sofort.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/identities.py" />
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>Played setlists were not asked for: setlist.fm needs a key.</source>
   <translation>Gespielte Setlists wurden nicht abgefragt: setlist.fm braucht einen Schlüssel.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Played setlists were not asked for: this artist is linked with none.</source>
   <translation>Gespielte Setlists wurden nicht abgefragt: Dieser Künstler ist mit niemandem verknüpft.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Played songs that were predicted</source>
   <translation>Gespielte Songs, die vorhergesagt waren</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Played {n} times in {shows} known</source>
   <translation>
    <numerusform>{n}-mal gespielt ({shows} bekannt)</numerusform>
    <numerusform>{n}-mal gespielt ({shows} bekannt)</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Plays</source>
   <translation>Gespielt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Plays by year</source>
   <translation>Gespielt je Jahr</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Plays of songs</source>
   <translation>Spielzahlen der Songs</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/view.py" />
   <source>Plus or Right votes up, Minus or Left down, Space toggles.</source>
   <translation>Plus oder Rechts stimmt dafür, Minus oder Links dagegen, Leertaste schaltet um.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Points by year</source>
   <translation>Punkte je Jahr</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Points for opener, closer, encore</source>
   <translation>Punkte für Opener, Schlusssong, Zugabe</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Points for rare songs</source>
   <translation>Punkte für seltene Songs</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Points: one for each song hit, and those for opener, closer, encore and rare songs.</source>
   <translation>Punkte: einer für jeden getroffenen Song, dazu die für Opener, Schlusssong, Zugabe und seltene Songs.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Popular</source>
   <translation>Beliebt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Popular artists</source>
   <translation>Beliebte Künstler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>Popular now</source>
   <translation>Gerade beliebt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/popularity.py" />
   <source>Popularity is unavailable. {why}</source>
   <translation>Die Beliebtheit ist nicht verfügbar. {why}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/popularity.py" />
   <source>Popularity is unavailable: neither Deezer, ListenBrainz nor Last.fm knows this artist.</source>
   <translation>Die Beliebtheit ist nicht verfügbar: Weder Deezer noch ListenBrainz noch Last.fm kennt diesen Künstler.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Precision</source>
   <translation>Precision</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Predict</source>
   <translation>Vorhersagen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>Predict &amp;from</source>
   <translation>Vorhersagen a&amp;us</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Predict from</source>
   <translation>Vorhersagen aus</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Predict it from the setlists played of late, or drag songs here from below.</source>
   <translation>Aus den zuletzt gespielten Setlists vorhersagen oder Songs von unten hierher ziehen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Predict the setlist, then vote on its songs.</source>
   <translation>Die Setlist vorhersagen, dann über ihre Songs abstimmen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Predict this show from the setlists played of late</source>
   <translation>Dieses Konzert aus den zuletzt gespielten Setlists vorhersagen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Predicted</source>
   <translation>Vorhersage</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>Predicted beside played</source>
   <translation>Vorhersage neben Gespieltem</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/storage/trash.py" />
   <source>Predicted setlist, {n} songs</source>
   <translation>
    <numerusform>Vorhergesagte Setlist, {n} Song</numerusform>
    <numerusform>Vorhergesagte Setlist, {n} Songs</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Predicted songs that were played</source>
   <translation>Vorhergesagte Songs, die gespielt wurden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Predicting…</source>
   <translation>Wird vorhergesagt…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Prediction scored</source>
   <translation>Vorhersage gewertet</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Prediction scored: {show}.</source>
   <translation>Vorhersage gewertet: {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Predictions</source>
   <translation>Vorhersagen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Predictions are tested once some shows with a setlist are known.</source>
   <translation>Vorhersagen werden getestet, sobald einige Konzerte mit Setlist bekannt sind.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Predictions can be made from the shows without festivals.</source>
   <translation>Vorhersagen lassen sich aus den Konzerten ohne Festivals machen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at show time, {day} {time} at the venue.</source>
   <translation>Vorhersagen werden zum Konzertbeginn gesperrt, am {day} um {time} Ortszeit.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at show time, {day} {time} on this computer (the venue's zone is not known).</source>
   <translation>Vorhersagen werden zum Konzertbeginn gesperrt, am {day} um {time} nach der Uhr dieses Computers (die Zeitzone des Orts ist nicht bekannt).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at show time; the date is still to be announced.</source>
   <translation>Vorhersagen werden zum Konzertbeginn gesperrt; der Termin ist noch offen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at {day} {time} at the venue, since the show's time is not known.</source>
   <translation>Vorhersagen werden am {day} um {time} Ortszeit gesperrt, da der Konzertbeginn nicht bekannt ist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at {day} {time} on this computer (the venue's zone is not known), since the show's time is not known.</source>
   <translation>Vorhersagen werden am {day} um {time} nach der Uhr dieses Computers gesperrt (die Zeitzone des Orts ist nicht bekannt), da der Konzertbeginn nicht bekannt ist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Predictions made after a show began are left out of all of this.</source>
   <translation>Nach Konzertbeginn erstellte Vorhersagen zählen hier nirgends mit.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Previous pane</source>
   <translation>Voriger Bereich</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/drag_out.py" />
   <source>Print and export</source>
   <translation>Drucken und exportieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Probable, and never heard live</source>
   <translation>Wahrscheinlich und nie live gehört</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <source>Process {number} on {computer} works in {folder} and does not answer. End it first.</source>
   <translation>Prozess {number} auf {computer} arbeitet in {folder} und antwortet nicht. Diesen zuerst beenden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/bills.py" />
   <source>Put its setlist into the trash first.</source>
   <translation>Zuerst die Setlist in den Papierkorb legen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Put this version in the place of what stands there now.</source>
   <translation>Diese Fassung an die Stelle der jetzigen setzen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/display.py" />
   <source>Qt needs libraries that are not here: {names}. On Debian and Ubuntu: {command}</source>
   <translation>Qt braucht Bibliotheken, die hier fehlen: {names}. Unter Debian und Ubuntu: {command}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Radius</source>
   <translation>Umkreis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Rarity</source>
   <translation>Seltenheit</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Rarity predicted</source>
   <translation>Vorhergesagte Seltenheit</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>Rating</source>
   <translation>Bewertung</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Re&amp;move set</source>
   <translation>Set entf&amp;ernen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>Ready; the free token opens more</source>
   <translation>Bereit; das kostenlose Token ermöglicht mehr</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Recall</source>
   <translation>Recall</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Recent</source>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <source>Redo change of show</source>
   <translation>Änderung des Konzerts wiederholen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_undo.py" />
   <source>Redo in library</source>
   <translation>In der Bibliothek wiederholen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_undo.py" />
   <source>Redo in library: {step}</source>
   <translation>In der Bibliothek wiederholen: {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>Redo mark</source>
   <translation>Markierung wiederholen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Redo vote</source>
   <translation>Stimme wiederholen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Redo {step}</source>
   <translation>Wiederholen: {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>Refresh</source>
   <translation>Auffrischen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Remove target length</source>
   <translation>Ziellänge entfernen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Remove {set}</source>
   <translation>{set} entfernen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Remove {what}</source>
   <translation>{what} entfernen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Rename set</source>
   <translation>Set umbenennen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Rename setlist</source>
   <translation>Setlist umbenennen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Rename {name}</source>
   <translation>{name} umbenennen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Rename {set}</source>
   <translation>{set} umbenennen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Replace played setlist</source>
   <translation>Gespielte Setlist ersetzen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/keeping.py" />
   <source>Replies past their time were taken out.</source>
   <translation>Abgelaufene Antworten wurden entfernt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Replies within</source>
   <translation>Antworten binnen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Requests by day</source>
   <translation>Anfragen je Tag</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Requests to services</source>
   <translation>Anfragen an Dienste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Reset all</source>
   <translation>Alle zurücksetzen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restore a backup</source>
   <translation>Sicherung wiederherstellen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>Restore a backup (File ▸ Restore, or `setlist-desktop restore latest`), or move the file away to begin anew.</source>
   <translation>Eine Sicherung wiederherstellen (Datei ▸ Sicherung wiederherstellen oder `setlist-desktop restore latest`) oder die Datei verschieben, um neu zu beginnen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>Restore a backup: File ▸ Restore, or `setlist-desktop restore latest`.</source>
   <translation>Eine Sicherung wiederherstellen: Datei ▸ Sicherung wiederherstellen oder `setlist-desktop restore latest`.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>Restore backup</source>
   <translation>Sicherung wiederherstellen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restored.</source>
   <translation>Wiederhergestellt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restored. What was here before is kept in {path}</source>
   <translation>Wiederhergestellt. Der vorherige Stand liegt in {path}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restoring the backup…</source>
   <translation>Sicherung wird wiederhergestellt…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Retry</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/retry.py" />
   <source>Retry after {time}.</source>
   <translation>Ab {time} erneut versuchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Retry in a while.</source>
   <translation>In einer Weile erneut versuchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Retry later.</source>
   <translation>Später erneut versuchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Retry.</source>
   <translation>Erneut versuchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>Review &amp;venue…</source>
   <translation>&amp;Ort bewerten…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Review matches</source>
   <translation>Zuordnungen prüfen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>Review matches…</source>
   <translation>Zuordnungen prüfen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>Review venue</source>
   <translation>Ort bewerten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Reviews</source>
   <translation>Bewertungen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>Reviews of others</source>
   <translation>Bewertungen anderer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Reviews of venues</source>
   <translation>Bewertungen von Orten</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Room for {n} people</source>
   <translation>
    <numerusform>Platz für {n} Person</numerusform>
    <numerusform>Platz für {n} Personen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Rotation</source>
   <translation>Rotation</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Rotation map</source>
   <translation>Rotationskarte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>Rows of the table {table} refer to rows that are missing.</source>
   <translation>Zeilen der Tabelle {table} verweisen auf fehlende Zeilen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Run now</source>
   <translation>Jetzt ausführen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Runs into the next song</source>
   <translation>Geht in den nächsten Song über</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Runs of background jobs</source>
   <translation>Läufe von Hintergrundaufgaben</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>S&amp;ong…</source>
   <translation>S&amp;ong…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Said</source>
   <translation>Angegeben</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Same</source>
   <translation>Gleich</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Same song</source>
   <translation>Derselbe Song</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>Sample a plausible setlist</source>
   <translation>Plausible Setlist ziehen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/window.py" />
   <source>Sample library</source>
   <translation>Beispielbibliothek</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Save as PDF</source>
   <translation>Als PDF speichern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Save as p&amp;icture…</source>
   <translation>Als &amp;Bild speichern…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Save as picture</source>
   <translation>Als Bild speichern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Save file…</source>
   <translation>Datei speichern…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>Save it as UTF-8.</source>
   <translation>Als UTF-8 speichern.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Save sealed prediction</source>
   <translation>Versiegelte Vorhersage speichern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Saved {file}.</source>
   <translation>{file} gespeichert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Saved {file}. Share it after the show.</source>
   <translation>{file} gespeichert. Nach dem Konzert teilen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>Say which column is what: --columns artist=Band,date=Datum,title=Lied. The file has {names}; known are {known}.</source>
   <translation>Sagen, welche Spalte was ist: --columns artist=Band,date=Datum,title=Lied. Die Datei hat {names}; bekannt sind {known}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Schedule</source>
   <translation>Zeitplan</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Score</source>
   <translation>Wertung</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>Score by each rule</source>
   <translation>Wertung nach jeder Regel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Scores</source>
   <translation>Wertungen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Scores by rule</source>
   <translation>Wertungen je Regel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Se&amp;gue into next</source>
   <translation>Über&amp;gang zum nächsten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Se&amp;t</source>
   <translation>S&amp;et</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Seal</source>
   <comment>verb</comment>
   <translation>Versiegeln</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Seal prediction</source>
   <translation>Vorhersage versiegeln</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Sealed prediction (*{suffix})</source>
   <translation>Versiegelte Vorhersage (*{suffix})</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Sealed predictions</source>
   <translation>Versiegelte Vorhersagen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Sealed predictions (*.json);;All files (*)</source>
   <translation>Versiegelte Vorhersagen (*.json);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Sealing fixes the prediction of this show, with your votes, as it is now. Share the short text before the show and the file after it: friends hold the one against the other, without any account.</source>
   <translation>Versiegeln hält die Vorhersage dieses Konzerts mit deinen Stimmen fest, wie sie jetzt ist. Teile den kurzen Text vor dem Konzert und die Datei danach: Freunde vergleichen beides, ganz ohne Konto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Seals</source>
   <translation>Siegel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Search</source>
   <comment>noun</comment>
   <translation>Suche</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Search again</source>
   <translation>Erneut suchen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/pane.py" />
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Search artists</source>
   <translation>Künstler suchen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/pane.py" />
   <source>Search artists, here and online</source>
   <translation>Künstler suchen, hier und online</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Search for one above: MusicBrainz answers without a key.</source>
   <translation>Oben nach einem suchen: MusicBrainz antwortet ohne Schlüssel.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/imports.py" />
   <source>Search for the artist again.</source>
   <translation>Den Künstler erneut suchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Search index</source>
   <translation>Suchindex</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Search index of shows</source>
   <translation>Suchindex der Konzerte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Searching for “{text}”…</source>
   <translation>„{text}“ wird gesucht…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Season</source>
   <translation>Saison</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Second song</source>
   <translation>Zweiter Song</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Segue</source>
   <translation>Übergang</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Segue after {what}</source>
   <translation>Übergang nach {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Service</source>
   <translation>Dienst</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/health_page.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Services</source>
   <translation>Dienste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Services and keys</source>
   <translation>Dienste und Schlüssel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Set</source>
   <comment>a verb</comment>
   <translation>Festlegen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Set</source>
   <comment>of a setlist</comment>
   <translation>Set</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Set</source>
   <comment>verb</comment>
   <translation>Festlegen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Set target length</source>
   <translation>Ziellänge festlegen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Set {n}</source>
   <translation>Set {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>Set&amp;list</source>
   <translation>&amp;Setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/main_window.py" />
   <location filename="setlist_desktop/ui/panes/setlist/heading.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <location filename="setlist_desktop/ui/panes/setlist/view.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Setlist</source>
   <translation>Setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Setlist Desktop (*.setlistdesktop)</source>
   <translation>Setlist Desktop (*.setlistdesktop)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Setlist Desktop met a fault</source>
   <translation>Setlist Desktop ist auf einen Fehler gestoßen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Setlist as text</source>
   <translation>Setlist als Text</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Setlist edited: {show}.</source>
   <translation>Setlist geändert: {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Setlist posted</source>
   <translation>Setlist veröffentlicht</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Setlist posted: {show}.</source>
   <translation>Setlist veröffentlicht: {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Setlist {n}</source>
   <translation>Setlist {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Setlist, a song a line</source>
   <translation>Setlist, ein Song pro Zeile</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Setlist: {name}</source>
   <translation>Setlist: {name}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Setlists</source>
   <translation>Setlists</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Setlists (*.json *.jsonl *.csv *.setlistdesktop);;All files (*)</source>
   <translation>Setlists (*.json *.jsonl *.csv *.setlistdesktop);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>Setlists from {setlistfm}</source>
   <translation>Setlists von {setlistfm}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>Setlists from {setlistfm} · shows from {ticketmaster}</source>
   <translation>Setlists von {setlistfm} · Konzerte von {ticketmaster}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Setlists of last night's shows</source>
   <translation>Setlists der Konzerte von gestern Abend</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Setlists of the last 7 days</source>
   <translation>Setlists der letzten 7 Tage</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Setlists of this sho&amp;w</source>
   <translation>Setlists dieses &amp;Konzerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Sets</source>
   <translation>Sets</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>Settings are: {names}.</source>
   <translation>Einstellungen sind: {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Settings of the library</source>
   <translation>Einstellungen der Bibliothek</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Several artists are called {artist}.</source>
   <translation>Mehrere Künstler heißen {artist}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Shape of the tour</source>
   <translation>Verlauf der Tour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Shape: from night to night</source>
   <translation>Verlauf: von Abend zu Abend</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Share of shows</source>
   <translation>Anteil der Konzerte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Share these lines before the show. Keep the file until it is over, then share it, too.</source>
   <translation>Diese Zeilen vor dem Konzert teilen. Die Datei aufbewahren, bis es vorbei ist, und dann ebenfalls teilen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Shared text</source>
   <translation>Geteilter Text</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/score_line.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Show</source>
   <translation>Konzert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Show</source>
   <comment>verb</comment>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>Show again</source>
   <translation>Wieder zeigen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>Show one now</source>
   <translation>Jetzt eine zeigen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>Show ▸ Hide this tour until I have been takes that back.</source>
   <translation>„Konzert ▸ Diese Tour verbergen, bis ich dort war“ nimmt das zurück.</translation>
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
   <translation>Konzerte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Shows at services</source>
   <translation>Konzerte bei Diensten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/events.py" />
   <source>Shows come from MusicBrainz, which knows few. Keys for other services bring more.</source>
   <translation>Die Konzerte kommen von MusicBrainz, das nur wenige kennt. Schlüssel für andere Dienste bringen mehr.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>Shows from {ticketmaster}</source>
   <translation>Konzerte von {ticketmaster}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Shows missed</source>
   <translation>Konzerte ausgelassen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Shows near home</source>
   <translation>Konzerte in der Nähe</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Shows near me</source>
   <translation>Konzerte in der Nähe</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>Shows no song that was played on the tour, anywhere, before you have been.</source>
   <translation>Zeigt nirgends einen auf der Tour gespielten Song, bevor du dort warst.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Shows of followed artists</source>
   <translation>Konzerte gefolgter Künstler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Shows to come around it stand here by distance, whoever plays.</source>
   <translation>Kommende Konzerte ringsum stehen hier nach Entfernung, ganz gleich, wer spielt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Shows whose beginning is to be reckoned</source>
   <translation>Konzerte, deren Beginn noch zu berechnen ist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>Shows you have been to</source>
   <translation>Konzerte, auf denen du warst</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Shows you marked</source>
   <translation>Vorgemerkte Konzerte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Shows: {where}</source>
   <translation>Konzerte: {where}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Sign in ({service})</source>
   <translation>Anmelden ({service})</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>Sign in again under Connect services.</source>
   <translation>Unter „Dienste verbinden“ erneut anmelden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Sign in in your browser; this goes on by itself then.</source>
   <translation>Im Browser anmelden; danach geht es hier von selbst weiter.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Sign in in your browser…</source>
   <translation>Im Browser anmelden…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Sign in to Spotify…</source>
   <translation>Bei Spotify anmelden…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Sign in to the network, then retry.</source>
   <translation>Im Netzwerk anmelden, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>Sign in under Connect services.</source>
   <translation>Unter „Dienste verbinden“ anmelden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Sign in…</source>
   <translation>Anmelden…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Since {when}.</source>
   <translation>Seit {when}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Slots</source>
   <translation>Slots</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Something went wrong inside Setlist Desktop.</source>
   <translation>In Setlist Desktop ist etwas schiefgegangen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Son&amp;g pool</source>
   <translation>Son&amp;gvorrat</translation>
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
   <translation>Song</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/dock.py" />
   <source>Song page</source>
   <translation>Song-Seite</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Song pool</source>
   <translation>Songvorrat</translation>
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
   <translation>Songs</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Songs and their tracks</source>
   <translation>Songs und ihre Tracks</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Songs at their very place</source>
   <translation>Songs genau an ihrer Stelle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>Songs by night</source>
   <translation>Songs nach Abend</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Songs by show: ■ played, ◙ as encore</source>
   <translation>Songs je Konzert: ■ gespielt, ◙ als Zugabe</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Songs hit, in whatever order</source>
   <translation>Getroffene Songs, egal in welcher Reihenfolge</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Songs in lines</source>
   <translation>Songs in Zeilen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Songs of followed artists</source>
   <translation>Songs gefolgter Künstler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Songs of the pool</source>
   <translation>Songs des Vorrats</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Songs you will probably hear and have never heard live</source>
   <translation>Songs, die du wahrscheinlich hörst und noch nie live gehört hast</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Sort</source>
   <translation>Sortieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Sort songs by: {order}</source>
   <translation>Songs sortieren nach: {order}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Sort: {order}</source>
   <translation>{order}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Sorted by: {order}</source>
   <translation>Sortiert nach: {order}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Sp&amp;lit medley</source>
   <translation>Medley au&amp;ftrennen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Split</source>
   <translation>Trennen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Split it first.</source>
   <translation>Diesen zuerst trennen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Split medley</source>
   <translation>Medley trennen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Split them first.</source>
   <translation>Diese zuerst trennen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Split “{first}” and “{second}”</source>
   <translation>„{first}“ und „{second}“ trennen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>Spoilers</source>
   <translation>Spoiler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify does not allow this ({reason}).</source>
   <translation>Spotify erlaubt das nicht ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify does not have this.</source>
   <translation>Spotify hat das nicht.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify gives top tracks to apps with extended access only.</source>
   <translation>Spotify gibt Top-Tracks nur an Apps mit erweitertem Zugriff.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify may need some hours to notice a new one.</source>
   <translation>Spotify braucht vielleicht einige Stunden, um ein neues zu bemerken.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>Spotify refused the sign-in ({status}).</source>
   <translation>Spotify hat die Anmeldung abgelehnt ({status}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist.py" />
   <source>Spotify wants the client id of an app of your own. Paste it under Tools ▸ Connect services, then sign in here.</source>
   <translation>Spotify verlangt die Client-ID einer eigenen App. Diese unter Extras ▸ Dienste verbinden einfügen, dann hier anmelden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Spotify was not allowed to sign you in.</source>
   <translation>Spotify hat keine Erlaubnis zur Anmeldung bekommen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>St&amp;art from</source>
   <translation>&amp;Beginnen mit</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Start from</source>
   <translation>Beginnen mit</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from another show</source>
   <translation>Mit anderem Konzert beginnen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from average of the tour</source>
   <translation>Mit Durchschnitt der Tour beginnen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from empty</source>
   <translation>Leer beginnen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from last show</source>
   <translation>Mit letztem Konzert beginnen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <location filename="setlist_desktop/ui/panes/statistics/dock.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Statistics</source>
   <translation>Statistik</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Status</source>
   <translation>Stand</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Steps to undo</source>
   <translation>Schritte zum Rückgängigmachen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>Stop f&amp;ollowing</source>
   <translation>Nicht mehr &amp;folgen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Stri&amp;ke</source>
   <translation>S&amp;treichen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Strike {what}</source>
   <translation>{what} streichen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Surprise of the percentages (log-loss)</source>
   <translation>Überraschung der Prozentwerte (Log-Loss)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Synchronisation needs you</source>
   <translation>Synchronisierung: Eingriff nötig</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>T&amp;itle</source>
   <translation>&amp;Titel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/delegate.py" />
   <source>TBA</source>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>Ta&amp;gs…</source>
   <translation>Schlag&amp;wörter…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Ta&amp;lk</source>
   <translation>&amp;Ansage</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Ta&amp;pe…</source>
   <translation>&amp;Band…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Tags of artists</source>
   <translation>Schlagwörter der Künstler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Take back that “{first}” and “{second}” differ</source>
   <translation>Zurücknehmen, dass „{first}“ und „{second}“ verschieden sind</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Take back vote on {song}</source>
   <translation>Stimme zu {song} zurücknehmen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Take for one</source>
   <translation>Zusammenführen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Take in a ballot…</source>
   <translation>Stimmzettel einlesen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Take in a friend’s ballot</source>
   <translation>Stimmzettel von Freunden einlesen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Take in or copy a ballot, take turns</source>
   <translation>Stimmzettel einlesen oder kopieren, abwechselnd abstimmen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <source>Take it out of the pool or the pasted lines and try again.</source>
   <translation>Aus dem Vorrat oder den eingefügten Zeilen nehmen und erneut versuchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>Take o&amp;ff the list</source>
   <translation>Von der &amp;Liste nehmen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <source>Take off</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>Take off the bill</source>
   <translation>Vom Abend nehmen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Take one back to vote for another song.</source>
   <translation>Eine zurücknehmen, um für einen anderen Song zu stimmen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>Take out</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>Take out fetched shows</source>
   <translation>Abgerufene Konzerte entfernen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Take out fetched shows…</source>
   <translation>Abgerufene Konzerte entfernen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Take out what nothing leads to and old logs, after a backup. Nothing of yours goes.</source>
   <translation>Entfernt nach einer Sicherung, worauf nichts mehr verweist, und alte Protokolle. Nichts von dir geht verloren.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>Take over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Take over shows you have been to</source>
   <translation>Konzerte, auf denen du warst, übernehmen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/identities.py" />
   <source>Take that one off the list, or choose another here.</source>
   <translation>Jenen Eintrag von der Liste nehmen oder hier einen anderen wählen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/hearings.py" />
   <source>Take the favourites off</source>
   <translation>Favoriten entfernen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Take the mark off</source>
   <translation>Markierung entfernen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>Take them off one of the shows first.</source>
   <translation>Diese zuerst bei einem der Konzerte entfernen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>Taken out: {shows} with {setlists}. Artist ▸ Refresh fetches anew.</source>
   <translation>Entfernt: {shows} mit {setlists}. Künstler ▸ Aktualisieren ruft neu ab.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Talk</source>
   <translation>Ansage</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Tape</source>
   <translation>Vom Band</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Target length</source>
   <translation>Ziellänge</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>Tell me</source>
   <translation>Melden bei</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Tell “{first}” and “{second}” apart</source>
   <translation>„{first}“ und „{second}“ unterscheiden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Test</source>
   <translation>Testen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Text (*.txt);;All files (*)</source>
   <translation>Text (*.txt);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>That is no longer in the trash.</source>
   <translation>Das ist nicht mehr im Papierkorb.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>That show has no setlist to copy.</source>
   <translation>Dieses Konzert hat keine Setlist zum Kopieren.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The address of the list of releases has to begin with https.</source>
   <translation>Die Adresse der Versionsliste muss mit https beginnen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>The artist</source>
   <translation>Der Künstler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>The artist has no tag “{name}”.</source>
   <translation>Der Künstler hat kein Schlagwort „{name}“.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>The artist to import has neither a name nor an id.</source>
   <translation>Der zu importierende Künstler hat weder einen Namen noch eine ID.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>The ballot of {name} counts.</source>
   <translation>Der Stimmzettel von {name} zählt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/health.py" />
   <source>The cache {path} cannot be written.</source>
   <translation>Der Cache {path} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>The columns are {names}.</source>
   <translation>Die Spalten sind {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>The disk of {path} reports an error: {original}.</source>
   <translation>Der Datenträger von {path} meldet einen Fehler: {original}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>The earlier version was brought back; Edit ▸ Undo takes it back.</source>
   <translation>Die frühere Fassung ist zurück; Bearbeiten ▸ Rückgängig nimmt das zurück.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/favourites.py" />
   <source>The favourites were changed meanwhile.</source>
   <translation>Die Favoriten wurden inzwischen geändert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>The file is whole.</source>
   <translation>Die Datei ist unversehrt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The file {path} is no library of Setlist Desktop.</source>
   <translation>Die Datei {path} ist keine Bibliothek von Setlist Desktop.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>The first line of {file} does not tell where to find: {columns}.</source>
   <translation>Die erste Zeile von {file} sagt nicht, wo dies steht: {columns}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <source>The folder {folder} cannot be written.</source>
   <translation>In den Ordner {folder} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/folders.py" />
   <source>The folder {folder} cannot be written: {reason}.</source>
   <translation>In den Ordner {folder} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/imports.py" />
   <source>The import was cancelled.</source>
   <translation>Der Import wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>The import was interrupted: the program ended before it did.</source>
   <translation>Der Import wurde unterbrochen: Das Programm wurde vorher beendet.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>The import was stopped before its end.</source>
   <translation>Der Import wurde vor dem Ende angehalten.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>The jobs are: {names}.</source>
   <translation>Die Aufgaben sind: {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>The key of {service} comes from the environment.</source>
   <translation>Der Schlüssel von {service} kommt aus der Umgebung.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>The keyring does not answer; it may be waiting to be unlocked.</source>
   <translation>Der Schlüsselbund antwortet nicht; vielleicht wartet er auf das Entsperren.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>The keyring is locked.</source>
   <translation>Der Schlüsselbund ist gesperrt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>The last lines of the log</source>
   <translation>Die letzten Zeilen des Protokolls</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>The last {n} shows, each predicted from the shows before it alone, as if the {unknown} just before were not known.</source>
   <translation>
    <numerusform>Das letzte Konzert, allein aus den Konzerten davor vorhergesagt, als wäre das unmittelbar Vorangehende ({unknown}) nicht bekannt.</numerusform>
    <numerusform>Die letzten {n} Konzerte, jedes allein aus den Konzerten davor vorhergesagt, als wäre das jeweils unmittelbar Vorangehende ({unknown}) nicht bekannt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>The last {n} shows, each predicted from the shows before it alone.</source>
   <translation>
    <numerusform>Das letzte Konzert, allein aus den Konzerten davor vorhergesagt.</numerusform>
    <numerusform>Die letzten {n} Konzerte, jedes allein aus den Konzerten davor vorhergesagt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>The library becomes what it was then. What is here now is kept as a backup, too.</source>
   <translation>Die Bibliothek wird wieder wie damals. Der jetzige Stand bleibt ebenfalls als Sicherung erhalten.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>The library has no artist “{name}”.</source>
   <translation>Die Bibliothek hat keinen Künstler „{name}“.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>The library is backed up first.</source>
   <translation>Die Bibliothek wird vorher gesichert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>The library is damaged</source>
   <translation>Die Bibliothek ist beschädigt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The library was left as it is. Restore a backup.</source>
   <translation>Die Bibliothek wurde gelassen, wie sie ist. Eine Sicherung wiederherstellen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>The library {path} cannot be written.</source>
   <translation>Die Bibliothek {path} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>The library {path} cannot be written: {reason}.</source>
   <translation>Die Bibliothek {path} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The library {path} has the schema {revision}, this program knows up to {last}.</source>
   <translation>Die Bibliothek {path} hat das Schema {revision}, dieses Programm kennt es bis {last}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>The library {path} is damaged or no library.</source>
   <translation>Die Bibliothek {path} ist beschädigt oder keine Bibliothek.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/health.py" />
   <source>The library {path} is damaged: {damage}. Restore a backup.</source>
   <translation>Die Bibliothek {path} ist beschädigt: {damage}. Eine Sicherung wiederherstellen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>The library {path} is damaged: {words}.</source>
   <translation>Die Bibliothek {path} ist beschädigt: {words}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>The library {path} is in use by another program.</source>
   <translation>Die Bibliothek {path} wird von einem anderen Programm benutzt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>The library's copy</source>
   <translation>Die Kopie der Bibliothek</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>The line is in the setlist already.</source>
   <translation>Die Zeile steht schon in der Setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>The line is no longer there.</source>
   <translation>Die Zeile gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>The lines are the same.</source>
   <translation>Die Zeilen sind dieselben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>The list of releases</source>
   <translation>Die Versionsliste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases cannot be had: its place answered {status}.</source>
   <translation>Die Versionsliste ist nicht zu bekommen: Ihr Server hat mit {status} geantwortet.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: a web page came instead; a network may stand between.</source>
   <translation>Die Versionsliste wurde nicht akzeptiert: Stattdessen kam eine Webseite; vielleicht ist ein Netzwerk dazwischen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is about another program.</source>
   <translation>Die Versionsliste wurde nicht akzeptiert: Sie betrifft ein anderes Programm.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is far too long.</source>
   <translation>Die Versionsliste wurde nicht akzeptiert: Sie ist viel zu lang.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is not of the form that was agreed.</source>
   <translation>Die Versionsliste wurde nicht akzeptiert: Sie hat nicht die vereinbarte Form.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is not signed.</source>
   <translation>Die Versionsliste wurde nicht akzeptiert: Sie ist nicht signiert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>The list of releases was not believed: it is of {day}, older than the one of {later_day} that was seen before.</source>
   <translation>Die Versionsliste wurde nicht akzeptiert: Sie ist vom {day} und damit älter als die vom {later_day}, die schon gesehen wurde.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>The list of releases was not believed: it was good until {day}, unless this computer's clock is wrong.</source>
   <translation>Die Versionsliste wurde nicht akzeptiert: Sie galt bis {day}, sofern die Uhr dieses Computers stimmt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: its signature is not that of this program's makers.</source>
   <translation>Die Versionsliste wurde nicht akzeptiert: Die Signatur stammt nicht von den Machern dieses Programms.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>The list was made or edited only after the show had begun.</source>
   <translation>Die Liste wurde erst nach Konzertbeginn erstellt oder bearbeitet.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>The log was copied. It holds no keys.</source>
   <translation>Das Protokoll wurde kopiert. Es enthält keine Schlüssel.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/service.py" />
   <source>The log {file} cannot be read: {reason}.</source>
   <translation>Das Protokoll {file} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/attendance.py" />
   <source>The mark was changed meanwhile.</source>
   <translation>Die Markierung wurde inzwischen geändert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>The model</source>
   <translation>Das Modell</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>The model was asked only after the show had begun.</source>
   <translation>Das Modell wurde erst nach Konzertbeginn gefragt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>The network answered with a web page instead of {service}.</source>
   <translation>Statt {service} hat das Netzwerk mit einer Webseite geantwortet.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>The newest good backup is of {day}. The damaged file is kept beside it.</source>
   <translation>Die neueste gute Sicherung ist vom {day}. Die beschädigte Datei bleibt daneben erhalten.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The newest good backup is of {time}: bring it back with `setlist-desktop restore latest`.</source>
   <translation>Die neueste gute Sicherung ist vom {time}: Zurückholen mit `setlist-desktop restore latest`.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>The owner of the Spotify app has no Premium subscription.</source>
   <translation>Wem die Spotify-App gehört, hat kein Premium-Abo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/painting.py" />
   <source>The picture {file} cannot be written.</source>
   <translation>Das Bild {file} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>The predicted setlist is locked. Unlock it first.</source>
   <translation>Die vorhergesagte Setlist ist gesperrt. Zuerst entsperren.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/listening.py" />
   <source>The preview of “{title}” opens in your browser.</source>
   <translation>Die Hörprobe von „{title}“ öffnet sich im Browser.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/passing.py" />
   <source>The program is not whole, it lacks {files}.</source>
   <translation>Das Programm ist unvollständig, es fehlt: {files}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The program works offline: nothing was asked.</source>
   <translation>Das Programm arbeitet offline: Nichts wurde abgefragt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>The reasons are being worked out…</source>
   <translation>Die Gründe werden ermittelt…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>The sealed prediction cannot be written to {file}: {error}.</source>
   <translation>Die versiegelte Vorhersage kann nicht in {file} geschrieben werden: {error}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>The sealed prediction's text is on the clipboard.</source>
   <translation>Der Text der versiegelten Vorhersage ist in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>The set is no longer there.</source>
   <translation>Das Set gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>The setlist is in the trash: File ▸ Trash… brings it back.</source>
   <translation>Die Setlist ist im Papierkorb: Datei ▸ Papierkorb… holt sie zurück.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>The setlist is on the clipboard as text.</source>
   <translation>Die Setlist ist als Text in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlists.py" />
   <source>The setlist was changed elsewhere, so “{label}” was not done.</source>
   <translation>Die Setlist wurde anderswo geändert, daher wurde „{label}“ nicht ausgeführt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>The setlist's pins were changed elsewhere while it was predicted.</source>
   <translation>Was angeheftet ist, wurde während der Vorhersage anderswo geändert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>The show has another played setlist by now.</source>
   <translation>Das Konzert hat inzwischen eine andere gespielte Setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>The show has begun, and no prediction of it was sealed before.</source>
   <translation>Das Konzert hat begonnen, und vorher wurde keine Vorhersage dazu versiegelt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>The show has begun: what is predicted now counts in no total.</source>
   <translation>Das Konzert hat begonnen: Was jetzt vorhergesagt wird, zählt in keiner Summe.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>The show of this setlist is gone, so that it cannot come back.</source>
   <translation>Das Konzert dieser Setlist gibt es nicht mehr, daher kann sie nicht zurückkommen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/playlists.py" />
   <source>The show of this setlist is gone.</source>
   <translation>Das Konzert dieser Setlist gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/show_facts.py" />
   <source>The show was changed meanwhile.</source>
   <translation>Das Konzert wurde inzwischen geändert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <source>The show was changed. Show ▸ Undo takes it back.</source>
   <translation>Das Konzert wurde geändert. „Konzert ▸ Rückgängig“ nimmt das zurück.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>The show's artist has no song with the id {song_id}.</source>
   <translation>Der Künstler des Konzerts hat keinen Song mit der ID {song_id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>The show's artist has no song “{title}” in the library.</source>
   <translation>Der Künstler des Konzerts hat in der Bibliothek keinen Song „{title}“.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <source>The show's artist has none of these songs.</source>
   <translation>Der Künstler des Konzerts hat keinen dieser Songs.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>The shows and setlists of this artist that came from setlist.fm, Ticketmaster and MusicBrainz are taken out, after a backup. What you made, edited, predicted or voted on stays. Refresh fetches anew from those linked now.</source>
   <translation>Die Konzerte und Setlists dieses Künstlers, die von setlist.fm, Ticketmaster und MusicBrainz kamen, werden nach einer Sicherung entfernt. Was du angelegt, bearbeitet oder vorhergesagt und worüber du abgestimmt hast, bleibt. Aktualisieren ruft von den jetzt verknüpften neu ab.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>The shows are being looked through.</source>
   <translation>Die Konzerte werden durchgesehen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>The shows of artists in your library are looked at.</source>
   <translation>Angesehen werden die Konzerte der Künstler in deiner Bibliothek.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>The sign-in to Spotify has ended; it lasts six months at most.</source>
   <translation>Die Anmeldung bei Spotify ist abgelaufen; sie gilt höchstens sechs Monate.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>The text has {lines} lines; a setlist has at most {most}.</source>
   <translation>Der Text hat {lines} Zeilen; eine Setlist hat höchstens {most}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>The text holds no song.</source>
   <translation>Der Text enthält keinen Song.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>The trash is empty.</source>
   <translation>Der Papierkorb ist leer.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>The venue of this show is not known.</source>
   <translation>Der Ort dieses Konzerts ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>The vote was changed meanwhile.</source>
   <translation>Die Stimme wurde inzwischen geändert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Theme</source>
   <translation>Farbschema</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Then</source>
   <translation>Damals</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>There are new ones tomorrow; votes given can be changed or taken back.</source>
   <translation>Morgen gibt es neue; vergebene Stimmen lassen sich ändern oder zurücknehmen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>There are none of this kind.</source>
   <translation>Von dieser Art gibt es keine.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>There is no backup yet. File ▸ Back up now makes one.</source>
   <translation>Es gibt noch keine Sicherung. Datei ▸ Jetzt sichern erstellt eine.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>There is no backup {copy}.</source>
   <translation>Es gibt keine Sicherung {copy}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>There is no column “{column}”.</source>
   <translation>Es gibt keine Spalte „{column}“.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/display.py" />
   <source>There is no display here, so that no window can be opened. Log in to a desktop, run it by `xvfb-run -a setlist-desktop`, or set QT_QPA_PLATFORM=offscreen.</source>
   <translation>Hier gibt es keinen Bildschirm, darum kann kein Fenster geöffnet werden. An einer Arbeitsfläche anmelden, mit `xvfb-run -a setlist-desktop` starten oder QT_QPA_PLATFORM=offscreen setzen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/backups.py" />
   <source>There is no good backup of {path}.</source>
   <translation>Es gibt keine gute Sicherung von {path}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>There is no keyring that keys can be kept in: it did not keep what was stored.</source>
   <translation>Es gibt keinen Schlüsselbund, der Schlüssel aufnehmen kann: Er hat nicht behalten, was abgelegt wurde.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>There is no keyring that keys can be kept in: it fails with {kind}.</source>
   <translation>Es gibt keinen Schlüsselbund, der Schlüssel aufnehmen kann: Er scheitert mit {kind}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>There is no keyring that keys can be kept in: none is running.</source>
   <translation>Es gibt keinen Schlüsselbund, der Schlüssel aufnehmen kann: Es läuft keiner.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>There is no setting “{name}”.</source>
   <translation>Es gibt keine Einstellung „{name}“.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>There is no song in this text.</source>
   <translation>In diesem Text steht kein Song.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>There is no vote in this text.</source>
   <translation>In diesem Text steht keine Stimme.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>There is nothing to redo here.</source>
   <translation>Hier gibt es nichts zu wiederholen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>There is nothing to undo here.</source>
   <translation>Hier gibt es nichts rückgängig zu machen.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/hearings.py" />
   <source>There is room for {n} songs.</source>
   <translation>
    <numerusform>Es ist Platz für {n} Song.</numerusform>
    <numerusform>Es ist Platz für {n} Songs.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>There was nothing to clean.</source>
   <translation>Es gab nichts aufzuräumen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>These are shown by your desktop while Setlist Desktop runs. All of them stay in Activity.</source>
   <translation>Diese zeigt dein Desktop, während Setlist Desktop läuft. Alle bleiben unter „Aktivität“ stehen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>They were those of “{act}”.</source>
   <translation>Das waren die von „{act}“.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Third song</source>
   <translation>Dritter Song</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>This &amp;leg</source>
   <translation>Dieser Ab&amp;schnitt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>This &amp;tour</source>
   <translation>Diese &amp;Tour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>This &amp;year</source>
   <translation>Dieses &amp;Jahr</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>This Spotify playlist is not yours.</source>
   <translation>Diese Spotify-Playlist gehört dir nicht.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>This address only takes the answer of Spotify.</source>
   <translation>Diese Adresse nimmt nur die Antwort von Spotify entgegen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>This artist</source>
   <translation>Dieser Künstler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>This artist is being imported already.</source>
   <translation>Dieser Künstler wird schon importiert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>This contact is too long.</source>
   <translation>Dieser Kontakt ist zu lang.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>This copy of the program knows no list of releases to ask.</source>
   <translation>Diese Kopie des Programms kennt keine Versionsliste, die abgefragt werden könnte.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>This desktop has no tray: closing the window ends the program.</source>
   <translation>Diese Arbeitsfläche hat keinen Infobereich: Das Schließen des Fensters beendet das Programm.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>This desktop shows no notifications: it has neither a service for them nor a tray.</source>
   <translation>Dieser Desktop zeigt keine Benachrichtigungen: Er hat weder einen Dienst dafür noch einen Infobereich.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/window.py" />
   <source>This is a bug of the program ({kind}).</source>
   <translation>Das ist ein Fehler im Programm ({kind}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/first_run.py" />
   <source>This is a sample library: its artists are invented. Look around, nothing can break.</source>
   <translation>Das ist eine Beispielbibliothek: Ihre Künstler sind erfunden. Einfach umsehen, es kann nichts kaputtgehen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>This is how Setlist Desktop tells you of news.</source>
   <translation>So meldet Setlist Desktop Neuigkeiten.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/wire.py" />
   <source>This is neither a setlist nor a list of setlists: {reason}</source>
   <translation>Das ist weder eine Setlist noch eine Liste von Setlists: {reason}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>This is no key of {service}: it holds spaces or unusual characters.</source>
   <translation>Das ist kein Schlüssel von {service}: Er enthält Leerzeichen oder ungewöhnliche Zeichen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>This is no predicted setlist of the show.</source>
   <translation>Das ist keine vorhergesagte Setlist des Konzerts.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>This is not the sign-in that was begun.</source>
   <translation>Das ist nicht die Anmeldung, die begonnen wurde.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}, and there is none newer.</source>
   <translation>Dies ist Version {version}, und es gibt keine neuere.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}.</source>
   <translation>Dies ist Version {version}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}. Newer ones come through {source}.</source>
   <translation>Dies ist Version {version}. Neuere kommen über {source}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}. This copy of the program knows no place to ask whether there is a newer one.</source>
   <translation>Dies ist Version {version}. Diese Kopie des Programms kennt keine Stelle, die nach einer neueren gefragt werden könnte.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/opening.py" />
   <source>This link is none that Setlist Desktop knows.</source>
   <translation>Diesen Link kennt Setlist Desktop nicht.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>This person is not in the library any more.</source>
   <translation>Diese Person ist nicht mehr in der Bibliothek.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_songs.py" />
   <source>This recording is no longer known.</source>
   <translation>Diese Aufnahme ist nicht mehr bekannt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>This setlist comes from a service and is read only.</source>
   <translation>Diese Setlist kommt von einem Dienst und ist schreibgeschützt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>This setlist is locked.</source>
   <translation>Diese Setlist ist gesperrt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <source>This setlist is locked. Unlock it to edit.</source>
   <translation>Diese Setlist ist gesperrt. Zum Bearbeiten entsperren.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>This show has only a prediction, which in this format would be read as what was played.</source>
   <translation>Zu diesem Konzert gibt es nur eine Vorhersage; in diesem Format würde sie als das Gespielte gelesen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_by_city.py" />
   <source>This show is no longer known to its service.</source>
   <translation>Dieses Konzert ist seinem Dienst nicht mehr bekannt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>This show was not predicted. “Predict” foretells it even now, from the shows before it alone.</source>
   <translation>Dieses Konzert wurde nicht vorhergesagt. „Vorhersagen“ holt es auch jetzt noch nach, allein aus den Konzerten davor.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>This song has not been played at any show known.</source>
   <translation>Dieser Song wurde bei keinem bekannten Konzert gespielt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>Throw that one away first.</source>
   <translation>Diese zuerst in den Papierkorb werfen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Thrown away</source>
   <translation>Weggeworfen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Thrown away last stands first.</source>
   <translation>Zuletzt Weggeworfenes steht oben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Ticketmaster does not have this.</source>
   <translation>Ticketmaster hat das nicht.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Ticketmaster gives the first {number} events of an artist only.</source>
   <translation>Ticketmaster gibt nur die ersten {number} Veranstaltungen eines Künstlers heraus.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/events.py" />
   <source>Ticketmaster has {n} artists of this name; none was taken. Choose one under Artist ▸ Linked services.</source>
   <translation>
    <numerusform>Ticketmaster hat {n} Künstler dieses Namens; er wurde nicht übernommen. Unter Künstler ▸ Verknüpfte Dienste auswählen.</numerusform>
    <numerusform>Ticketmaster hat {n} Künstler dieses Namens; keiner wurde übernommen. Einen unter Künstler ▸ Verknüpfte Dienste auswählen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Tickets</source>
   <translation>Tickets</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Tickets from {time}: {show}.</source>
   <translation>Tickets ab {time}: {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Tickets go on sale soon</source>
   <translation>Vorverkauf beginnt bald</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Tickets on sale from {when}</source>
   <translation>Tickets im Verkauf ab {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Tickets on sale until {when}</source>
   <translation>Tickets im Verkauf bis {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Tickets {lowest} to {highest}</source>
   <translation>Tickets {lowest} bis {highest}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Tickets {price}</source>
   <translation>Tickets {price}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Tidying the cache</source>
   <translation>Cache aufräumen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Time known</source>
   <translation>Uhrzeit bekannt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>To be decided</source>
   <translation>Zu entscheiden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist.py" />
   <source>To make a playlist, sign in to Spotify in your browser.</source>
   <translation>Für eine Playlist im Browser bei Spotify anmelden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>To mend</source>
   <translation>Zu richten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>To share now</source>
   <translation>Jetzt zu teilen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Today's requests are spread over the day.</source>
   <translation>Die heutigen Anfragen werden über den Tag verteilt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/budget.py" />
   <location filename="setlist_desktop/storage/budgets.py" />
   <source>Today's {limit} requests to {service} are used up.</source>
   <translation>Die {limit} heutigen Anfragen an {service} sind aufgebraucht.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Too few shows to test on</source>
   <translation>Zu wenige Konzerte zum Testen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Top</source>
   <translation>Top</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Top songs and tags. The key is free and comes at once.</source>
   <translation>Beliebteste Songs und Schlagwörter. Der Schlüssel ist kostenlos und kommt sofort.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Tour</source>
   <translation>Tour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Tour or year</source>
   <translation>Tour oder Jahr</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Tours</source>
   <translation>Touren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Track at Spotify</source>
   <translation>Track bei Spotify</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Track for {song}</source>
   <translation>Track für {song}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Tracks and their names come from Spotify.</source>
   <translation>Tracks und ihre Namen stammen von Spotify.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Trash</source>
   <translation>Papierkorb</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Trending with you</source>
   <translation>Bei dir im Trend</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>Try again in a minute.</source>
   <translation>In einer Minute erneut versuchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>Try again in a moment.</source>
   <translation>Gleich noch einmal versuchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>Try again later.</source>
   <translation>Später erneut versuchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>Try again later; a newer version of the program may be needed.</source>
   <translation>Später erneut versuchen; vielleicht ist eine neuere Version des Programms nötig.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/throttle.py" />
   <source>Try again then.</source>
   <translation>Dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Try again.</source>
   <translation>Erneut versuchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Trying it on a copy of the library…</source>
   <translation>Wird an einer Kopie der Bibliothek ausprobiert…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Turns setlists into playlists. Takes the client id of an app of your own, whose owner has Premium; its redirect address is http://127.0.0.1/callback.</source>
   <translation>Macht aus Setlists Playlists. Braucht die Client-ID einer eigenen App, zu deren Konto Premium gehört; ihre Weiterleitungsadresse ist http://127.0.0.1/callback.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>Two nights compared</source>
   <translation>Zwei Abende im Vergleich</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Type a name, a title, a city or a date, or some of each.</source>
   <translation>Namen, Titel, Stadt oder Datum eingeben, oder von jedem etwas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Type a name.</source>
   <translation>Einen Namen eingeben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>Type a user's name at setlist.fm.</source>
   <translation>Einen Benutzernamen von setlist.fm eingeben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>Type it as latitude, longitude: 52.52, 13.40</source>
   <translation>Als Breite, Länge eingeben: 52.52, 13.40</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Type the name of a venue.</source>
   <translation>Den Namen eines Veranstaltungsorts eingeben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <location filename="setlist_desktop/services/search.py" />
   <source>Type the name of an artist.</source>
   <translation>Den Namen eines Künstlers eingeben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>Type what you want to do</source>
   <translation>Eingeben, was zu tun ist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>US jazz trio — tells it from others of that name</source>
   <translation>US-Jazztrio – unterscheidet von anderen dieses Namens</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <source>Undo change of show</source>
   <translation>Änderung des Konzerts rückgängig</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_undo.py" />
   <source>Undo in library</source>
   <translation>In der Bibliothek rückgängig</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_undo.py" />
   <source>Undo in library: {step}</source>
   <translation>In der Bibliothek rückgängig: {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>Undo mark</source>
   <translation>Markierung rückgängig machen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Undo vote</source>
   <translation>Stimme rückgängig machen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Undo {step}</source>
   <translation>Rückgängig: {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Unknown song</source>
   <translation>Unbekannter Song</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Unlink</source>
   <translation>Lösen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/identities.py" />
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Unlink from {service}</source>
   <translation>Verknüpfung mit {service} lösen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Unlock it and try again, or keep the key for this session only.</source>
   <translation>Ihn entsperren und noch einmal versuchen, oder den Schlüssel nur für diese Sitzung behalten.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>Unlock it to edit.</source>
   <translation>Zum Bearbeiten entsperren.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Unlock setlist</source>
   <translation>Setlist entsperren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Unpin {what}</source>
   <translation>{what} lösen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Unset {name} to be without it.</source>
   <translation>{name} aufheben, um ohne ihn zu sein.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Until {when}, by hand</source>
   <translation>Bis {when}, von Hand</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Until {when}, from {service}</source>
   <translation>Bis {when}, von {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near_rows.py" />
   <source>Up to {km} km away</source>
   <translation>Bis {km} km entfernt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Upcoming</source>
   <translation>Kommende</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Upcoming shows</source>
   <translation>Kommende Konzerte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Upcoming shows and their venues</source>
   <translation>Kommende Konzerte und ihre Orte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Upcoming shows as &amp;calendar…</source>
   <translation>Kommende Konzerte als &amp;Kalender…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Upcoming shows as calendar</source>
   <translation>Kommende Konzerte als Kalender</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/events.py" />
   <source>Upcoming shows were not asked for: Ticketmaster needs a key.</source>
   <translation>Kommende Konzerte wurden nicht abgefragt: Ticketmaster braucht einen Schlüssel.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Upcoming shows with their status. The key is free and comes at once.</source>
   <translation>Kommende Konzerte mit ihrem Status. Der Schlüssel ist kostenlos und kommt sofort.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Updates</source>
   <translation>Updates</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Use one of your own.</source>
   <translation>Eine eigene verwenden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>User at setlist.fm</source>
   <translation>Name bei setlist.fm</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Usually</source>
   <translation>Üblich</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Venue</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Venue to come</source>
   <translation>Ort noch offen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Venues</source>
   <translation>Orte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Venues at services</source>
   <translation>Orte bei Diensten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Version</source>
   <translation>Fassung</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Version of the library</source>
   <translation>Version der Bibliothek</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Version {version} is out: see Help ▸ Check for updates</source>
   <translation>Version {version} ist erschienen: siehe Hilfe ▸ Nach Updates suchen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Version {version} is out; this is {current}. Nothing changes until you install it.</source>
   <translation>Version {version} ist erschienen; dies ist {current}. Bis zur Installation ändert sich nichts.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Vote again instead.</source>
   <translation>Stattdessen neu abstimmen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Vote against {song}</source>
   <translation>Gegen {song} stimmen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Vote down</source>
   <translation>Dagegen stimmen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Vote for {song}</source>
   <translation>Für {song} stimmen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Vote up</source>
   <translation>Dafür stimmen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Votes</source>
   <translation>Stimmen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Votes as they were given</source>
   <translation>Stimmen, wie sie abgegeben wurden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Votes by hour</source>
   <translation>Stimmen je Stunde</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Votes by hour as a table</source>
   <translation>Stimmen je Stunde als Tabelle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Votes by song</source>
   <translation>Stimmen je Song</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Votes per day</source>
   <translation>Stimmen pro Tag</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Votes per show</source>
   <translation>Stimmen pro Konzert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Votes: {total}, most at {hour}: {most}.</source>
   <translation>Stimmen: {total}, die meisten um {hour}: {most}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <location filename="setlist_desktop/ui/main_window.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Voting</source>
   <translation>Abstimmung</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Wait for it to end.</source>
   <translation>Warten, bis der Import fertig ist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>Waits until services can be reached.</source>
   <translation>Wartet, bis Dienste erreichbar sind.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/power.py" />
   <source>Waits until the computer is on mains power.</source>
   <translation>Wartet, bis der Computer am Netzstrom hängt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/power.py" />
   <source>Waits until the network is not metered.</source>
   <translation>Wartet, bis das Netz nicht mehr nach Verbrauch abgerechnet wird.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>What a service tells of this show later can change it again.</source>
   <translation>Was ein Dienst später über dieses Konzert sagt, kann es wieder ändern.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>What came of it</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>What changed</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>What draws attention</source>
   <translation>Was Aufmerksamkeit zieht</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>What is fetched for this artist comes from those linked here; setlist.fm goes by the MusicBrainz link. Another link changes nothing of what is in the library: refresh the artist afterwards.</source>
   <translation>Was zu diesem Künstler abgerufen wird, kommt von den hier verknüpften; setlist.fm richtet sich nach der Verknüpfung mit MusicBrainz. Eine andere Verknüpfung ändert nichts an dem, was in der Bibliothek ist: Danach den Künstler aktualisieren.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>What is fetched in the background, how often, and when it is next due. Each job can be paused or run at once, among the jobs of Activity &amp; health.</source>
   <translation>Was im Hintergrund abgerufen wird, wie oft und wann das nächste Mal. Jede Aufgabe lässt sich unter Aktivität &amp; Zustand anhalten oder sofort ausführen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>What is new</source>
   <translation>Was neu ist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>What is soon on sale</source>
   <translation>Bald im Verkauf</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>What it is</source>
   <translation>Unterscheidung</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/keeping.py" />
   <source>What may no longer be kept was deleted.</source>
   <translation>Was nicht länger behalten werden darf, wurde gelöscht.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>What the library holds</source>
   <translation>Was die Bibliothek enthält</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>What today's requests to {services} do not cover comes tomorrow.</source>
   <translation>Was die heutigen Anfragen an {services} nicht abdecken, kommt morgen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>What wants looking after</source>
   <translation>Was angesehen werden sollte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/budgets.py" />
   <source>What was fetched before can still be read.</source>
   <translation>Was schon abgerufen wurde, bleibt lesbar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>What was looked at</source>
   <translation>Was angesehen wurde</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>What was played at this show is not known yet, so there is nothing to score.</source>
   <translation>Was bei diesem Konzert gespielt wurde, ist noch nicht bekannt, daher gibt es nichts zu werten.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>What was played is hidden until you have been, and so is the score.</source>
   <translation>Was gespielt wurde, ist verborgen, bis du dort warst, und damit auch die Wertung.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>What was played on these tours is hidden everywhere until you have been.</source>
   <translation>Was auf diesen Touren gespielt wurde, bleibt überall verborgen, bis du dort warst.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>What was played on this tour is hidden until you have been. Choose it again to undo.</source>
   <translation>Was auf dieser Tour gespielt wurde, ist verborgen, bis du dort warst. Noch einmal wählen macht es rückgängig.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>What was played on this tour is not shown. Show ▸ Hide this tour until I have been ends it.</source>
   <translation>Was auf dieser Tour gespielt wurde, wird nicht gezeigt. „Konzert ▸ Diese Tour verbergen, bis ich dort war“ beendet das.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>What was played on this tour is shown again.</source>
   <translation>Was auf dieser Tour gespielt wurde, wird wieder gezeigt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>What was played will stand here after the show.</source>
   <translation>Was gespielt wurde, steht nach dem Konzert hier.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>What would come of it</source>
   <translation>Voraussichtliches Ergebnis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>What would come of it cannot be told beforehand.</source>
   <translation>Das Ergebnis lässt sich nicht vorab bestimmen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>What you did may not have happened. Details can be copied for a report.</source>
   <translation>Der letzte Schritt wurde vielleicht nicht ausgeführt. Die Details lassen sich für einen Bericht kopieren.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>What you have synced stays readable; nothing is asked online.</source>
   <translation>Alles Synchronisierte bleibt lesbar; online wird nichts abgefragt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>What you want to do</source>
   <translation>Gewünschter Befehl</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>What your desktop tells you of while the program runs, and how far from home.</source>
   <translation>Was die Arbeitsfläche mitteilt, solange das Programm läuft, und wie weit vom Wohnort.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>When services were asked</source>
   <translation>Wann Dienste gefragt wurden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Where is home?</source>
   <translation>Wo ist der Wohnort?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Where {files} and the library tell the same thing otherwise:</source>
   <translation>Wo {files} und die Bibliothek dasselbe verschieden angeben:</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Whether to look once a day for a newer version. No file is ever changed by itself.</source>
   <translation>Ob einmal am Tag nach einer neueren Version gesehen wird. Keine Datei ändert sich je von selbst.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Which matches are shown</source>
   <translation>Welche Zuordnungen gezeigt werden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Which services are asked, with which keys. Keys are kept in the keyring of your system, nowhere else.</source>
   <translation>Welche Dienste gefragt werden und mit welchen Schlüsseln. Schlüssel liegen im Schlüsselbund des Systems, nirgends sonst.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Which songs</source>
   <translation>Welche Songs</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Who is it at {service}?</source>
   <translation>Wer ist es bei {service}?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Who votes</source>
   <translation>Wer abstimmt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Who votes: {name}</source>
   <translation>Wer abstimmt: {name}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Whose</source>
   <translation>Wessen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Whose ballot is it?</source>
   <translation>Wem gehört der Stimmzettel?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Whose shows</source>
   <translation>Wessen Konzerte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Whose votes these are; everybody has votes of their own</source>
   <translation>Wessen Stimmen das sind; alle haben ihre eigenen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>Why “{song}”?</source>
   <translation>Warum „{song}“?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>With “ / ” between the songs of a medley</source>
   <translation>Mit „ / “ zwischen den Songs eines Medleys</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Within {km} km of {place}</source>
   <translation>Höchstens {km} km von {place}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Without percentages: {rule}</source>
   <translation>Ohne Prozentwerte: {rule}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Work &amp;offline</source>
   <translation>&amp;Offline arbeiten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Working</source>
   <translation>In Arbeit</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Working it out…</source>
   <translation>Wird ermittelt…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Working offline.</source>
   <translation>Es wird offline gearbeitet.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Works.</source>
   <translation>Funktioniert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Write it as 4:05.</source>
   <translation>In der Form 4:05 schreiben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>Write one song on each line.</source>
   <translation>Pro Zeile einen Song schreiben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>Write one song on each line; sets begin with a line such as “Encore:”.</source>
   <translation>Pro Zeile einen Song schreiben; Sets beginnen mit einer Zeile wie „Encore:“.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>Write “+ Song”.</source>
   <translation>Als „+ Song“ schreiben.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Written by hand</source>
   <translation>Von Hand geschrieben</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Written into {path}</source>
   <translation>Geschrieben in {path}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Year</source>
   <translation>Jahr</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>You</source>
   <translation>Du</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>You are not signed in to Spotify.</source>
   <translation>Du bist nicht bei Spotify angemeldet.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>You are signed in. This page can be closed.</source>
   <translation>Du bist angemeldet. Diese Seite kann geschlossen werden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/connection.py" />
   <source>You chose to be offline.</source>
   <translation>Offline auf deinen Wunsch.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>You did not sign in. This page can be closed.</source>
   <translation>Die Anmeldung ist nicht erfolgt. Diese Seite kann geschlossen werden.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>You have been to {n} shows of this artist. These were not played there, as far as it is known.</source>
   <translation>
    <numerusform>Du warst bei {n} Konzert dieses Künstlers. Diese Songs wurden dort nicht gespielt, soweit bekannt.</numerusform>
    <numerusform>Du warst bei {n} Konzerten dieses Künstlers. Diese Songs wurden dort nicht gespielt, soweit bekannt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>You have been to {n} shows of this artist: all songs that are probable you have heard there.</source>
   <translation>
    <numerusform>Du warst bei {n} Konzert dieses Künstlers: Alle wahrscheinlichen Songs hast du dort gehört.</numerusform>
    <numerusform>Du warst bei {n} Konzerten dieses Künstlers: Alle wahrscheinlichen Songs hast du dort gehört.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>You have marked no show of this artist as gone to, so every song is new to you here. Show ▸ Mark as ▸ Went says where you were.</source>
   <translation>Du hast kein Konzert dieses Künstlers als besucht markiert, daher ist hier jeder Song neu für dich. Konzert ▸ Markieren als ▸ War dabei sagt, wo du warst.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Your account is not among the users of the Spotify app.</source>
   <translation>Dein Konto gehört nicht zu den Nutzern der Spotify-App.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Your ballot is on the clipboard: a friend can take it in.</source>
   <translation>Dein Stimmzettel ist in der Zwischenablage: Freunde können ihn einlesen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Your data</source>
   <translation>Deine Daten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Your data lies in {folder}</source>
   <translation>Deine Daten liegen in {folder}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Your list</source>
   <translation>Deine Liste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/score_line.py" />
   <source>Your scores of late</source>
   <translation>Deine Wertungen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Your top five</source>
   <translation>Deine Top 5</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>`{column}`: “{text}” is neither yes nor no</source>
   <translation>`{column}`: „{text}“ ist weder ja noch nein</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>`{column}`: “{text}” is no number</source>
   <translation>`{column}`: „{text}“ ist keine Zahl</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>a commentary</source>
   <translation>ein Kommentar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>a date to be announced</source>
   <translation>Termin noch offen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>a demo</source>
   <translation>ein Demo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>a karaoke version</source>
   <translation>eine Karaokeversion</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>a live take</source>
   <translation>eine Liveaufnahme</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>a plausible setlist, drawn with the seed {seed}</source>
   <translation>eine plausible Setlist, gezogen mit dem Startwert {seed}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>a remark has no song above it</source>
   <translation>über einer Anmerkung steht kein Song</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>a remix</source>
   <translation>ein Remix</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>a tour without a name</source>
   <translation>eine Tour ohne Namen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>add a free key</source>
   <translation>Gratis-Schlüssel eintragen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>already in the setlist</source>
   <translation>schon in der Setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>an a cappella</source>
   <translation>eine A-cappella-Fassung</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>an acoustic version</source>
   <translation>eine Akustikversion</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>an arrow has no song above it</source>
   <translation>über einem Pfeil steht kein Song</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>an encore {n}×</source>
   <translation>{n}× Zugabe</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <source>an error without words</source>
   <translation>ein Fehler ohne Erklärung</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>an instrumental</source>
   <translation>eine Instrumentalversion</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>and {n} more</source>
   <translation>und {n} weitere</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>announced</source>
   <translation>angekündigt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>another one of this show is still sealed</source>
   <translation>eine andere zu diesem Konzert ist noch versiegelt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>another one of this show was sealed later</source>
   <translation>eine andere zu diesem Konzert wurde später versiegelt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>anywhere</source>
   <translation>überall</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>at its place</source>
   <translation>an seiner Stelle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>average setlist</source>
   <translation>durchschnittliche Setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before an update of the program</source>
   <translation>vor einem Update des Programms</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before another backup was restored</source>
   <translation>vor dem Wiederherstellen einer anderen Sicherung</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before files were loaded</source>
   <translation>vor dem Laden von Dateien</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before songs were merged</source>
   <translation>vor dem Zusammenführen von Songs</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>both</source>
   <translation>beide</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>break</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>by a simpler rule, better here</source>
   <translation>nach einer einfacheren Regel, hier besser</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>cancelled</source>
   <translation>abgesagt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>closed {n}×</source>
   <translation>{n}× Schlusssong</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>closer</source>
   <translation>Schlusssong</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>closer {n} times</source>
   <translation>
    <numerusform>{n}× Schlusssong</numerusform>
    <numerusform>{n}× Schlusssong</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>completed</source>
   <translation>abgeschlossen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/delegate.py" />
   <source>cover</source>
   <translation>Cover</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>cover of {artist}</source>
   <translation>Cover von {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/languages.py" />
   <source>d MMM</source>
   <translation>d. MMM</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/languages.py" />
   <source>d MMM yyyy</source>
   <translation>d. MMM yyyy</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>date to be announced</source>
   <translation>Termin noch offen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>date to come</source>
   <translation>Termin noch offen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>different</source>
   <translation>verschieden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>done</source>
   <comment>a job</comment>
   <translation>fertig</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>empty</source>
   <comment>a set</comment>
   <translation>leer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>encore {n}</source>
   <translation>Zugabe {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>encore {n} times</source>
   <translation>
    <numerusform>{n}× Zugabe</numerusform>
    <numerusform>{n}× Zugabe</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <source>error {number}</source>
   <translation>Fehler {number}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>failed</source>
   <comment>a job</comment>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>fetching shows</source>
   <translation>Konzerte werden abgerufen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>first on {first}, last on {last}</source>
   <translation>zuerst am {first}, zuletzt am {last}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>for a day only</source>
   <translation>nur einen Tag</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>forbidden</source>
   <translation>verboten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>from tape</source>
   <translation>vom Band</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>from {album}</source>
   <translation>aus {album}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>going</source>
   <translation>dabei</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>held at 0 percent</source>
   <translation>auf 0 Prozent gesetzt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>holds requests back</source>
   <translation>hält Anfragen zurück</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>importing, {percent}</source>
   <translation>wird importiert, {percent}</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>in {n} days</source>
   <translation>
    <numerusform>in {n} Tag</numerusform>
    <numerusform>in {n} Tagen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>in {share} of the last 20 setlists</source>
   <translation>in {share} der letzten 20 Setlists</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>incomplete</source>
   <translation>unvollständig</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>initializing</source>
   <translation>wird vorbereitet</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>it has {signs} signs, over {most}</source>
   <translation>sie hat {signs} Zeichen, mehr als {most}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>it holds control characters</source>
   <translation>sie enthält Steuerzeichen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>it is not of this program</source>
   <translation>sie ist nicht von diesem Programm</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>it is the source of a web page</source>
   <translation>sie ist der Quelltext einer Webseite</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>it was sealed after the show had begun</source>
   <translation>sie wurde erst nach Konzertbeginn versiegelt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>its hash was not shared: the file is another one, or was changed</source>
   <translation>ihr Hash wurde nicht geteilt: Die Datei ist eine andere oder wurde geändert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>just right</source>
   <translation>genau richtig</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>key refused</source>
   <translation>Schlüssel abgelehnt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>last run {when}</source>
   <translation>letzter Lauf {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>last show again</source>
   <translation>noch einmal letztes Konzert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>left out</source>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>lets requests pass</source>
   <translation>lässt Anfragen durch</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>limited</source>
   <translation>begrenzt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>linked with nobody, as you chose</source>
   <translation>auf deinen Wunsch mit niemandem verknüpft</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>live debut on {day}</source>
   <translation>Live-Debüt am {day}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>looked at {age}</source>
   <translation>angesehen: {age}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>m:ss, empty: as the song is known</source>
   <translation>m:ss, leer: wie beim Song bekannt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>made after the show began: counts in no total</source>
   <translation>nach Konzertbeginn erstellt: zählt in keiner Summe</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>made by hand</source>
   <translation>von Hand erstellt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>made by itself</source>
   <translation>von selbst erstellt</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>minus {n} points</source>
   <translation>
    <numerusform>minus {n} Punkt</numerusform>
    <numerusform>minus {n} Punkte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>missed</source>
   <translation>verpasst</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>moved</source>
   <translation>verlegt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>never played as far as is known</source>
   <translation>soweit bekannt nie gespielt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>never ran</source>
   <comment>a job</comment>
   <translation>lief noch nie</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>next run {when}</source>
   <translation>nächster Lauf {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>next show: {when}</source>
   <translation>nächstes Konzert: {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>no artist is called “{name}” there.</source>
   <translation>dort heißt kein Künstler „{name}“.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>no better than “last show”</source>
   <translation>nicht besser als „letztes Konzert“</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>no better than “last show” or “average setlist” over the last {shows} shows</source>
   <translation>nicht besser als „letztes Konzert“ oder „durchschnittliche Setlist“ über die letzten {shows} Konzerte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>no cover of this album</source>
   <translation>kein Cover dieses Albums</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>no encore</source>
   <translation>keine Zugabe</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>no key</source>
   <translation>kein Schlüssel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>no keys</source>
   <translation>keine Tasten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>no newer page could be had. Retry later.</source>
   <translation>eine neuere Seite war nicht zu bekommen. Später erneut versuchen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>no reasons known</source>
   <translation>keine Gründe bekannt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>no show with it known</source>
   <translation>kein Konzert damit bekannt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>no show with it known, so the prediction has no chance for it</source>
   <translation>kein Konzert damit bekannt, daher nennt die Vorhersage keine Chance</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>no shows yet</source>
   <translation>noch keine Konzerte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>none of the last {shows}</source>
   <translation>bei keinem der letzten {shows} Konzerte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>none of the most popular track</source>
   <translation>keine zum beliebtesten Stück</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>not among the {n} songs that are likely enough</source>
   <translation>
    <numerusform>nicht der {n} Song, der wahrscheinlich genug ist</numerusform>
    <numerusform>nicht unter den {n} Songs, die wahrscheinlich genug sind</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>not known</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>not linked yet: looked for by name</source>
   <translation>noch nicht verknüpft: wird nach Namen gesucht</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>not played</source>
   <translation>nicht gespielt</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>not played for {n} shows</source>
   <translation>
    <numerusform>seit {n} Konzert nicht gespielt</numerusform>
    <numerusform>seit {n} Konzerten nicht gespielt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>not played for {n} shows, since {day}</source>
   <translation>
    <numerusform>seit {n} Konzert nicht gespielt, zuletzt am {day}</numerusform>
    <numerusform>seit {n} Konzerten nicht gespielt, zuletzt am {day}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>not played for {n} shows, usually every show</source>
   <translation>
    <numerusform>seit {n} Konzert nicht gespielt, sonst bei jedem</numerusform>
    <numerusform>seit {n} Konzerten nicht gespielt, sonst bei jedem</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>not played for {n} shows, usually every {usual}</source>
   <translation>
    <numerusform>seit {n} Konzert nicht gespielt, üblich: alle {usual}</numerusform>
    <numerusform>seit {n} Konzerten nicht gespielt, üblich: alle {usual}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>nothing new</source>
   <translation>nichts Neues</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>number {n} of the popular songs at {service}</source>
   <translation>Nummer {n} der beliebten Songs bei {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>off sale</source>
   <translation>Verkauf beendet</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>offline</source>
   <translation>offline</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>offline</source>
   <comment>a job</comment>
   <translation>offline</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>on average {share} of the way through</source>
   <translation>im Schnitt nach {share} des Konzerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>on sale</source>
   <translation>im Verkauf</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>on this artist no better than “last show” or “average”</source>
   <translation>bei diesem Künstler nicht besser als „letztes Konzert“ oder „Durchschnitt“</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>on this artist the model is {points} behind a simpler rule, which is used</source>
   <translation>bei diesem Künstler liegt das Modell {points} hinter einer einfacheren Regel, die hier gilt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>on this artist {points} ahead of “last show” and “average”</source>
   <translation>bei diesem Künstler {points} vor „letztes Konzert“ und „Durchschnitt“</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>one can be heard</source>
   <translation>eine ist zu hören</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>one time more, not counted</source>
   <translation>noch einmal, nicht gezählt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>opened {n}×</source>
   <translation>{n}× Opener</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>opener</source>
   <translation>Opener</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>opener {n} times</source>
   <translation>
    <numerusform>{n}× Opener</numerusform>
    <numerusform>{n}× Opener</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>optional</source>
   <translation>optional</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>over</source>
   <translation>vorbei</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>over {n} s</source>
   <translation>über {n} s</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>paused</source>
   <comment>a job</comment>
   <translation>angehalten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/folders.py" />
   <source>permission denied</source>
   <translation>keine Berechtigung</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>pinned</source>
   <translation>angeheftet</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>pinned by you</source>
   <translation>von dir angeheftet</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>place not known</source>
   <translation>Stadt unbekannt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>places</source>
   <translation>Positionen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>played</source>
   <translation>gespielt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>played as encore</source>
   <translation>als Zugabe gespielt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>played as number {n}</source>
   <translation>gespielt als Nummer {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>played at the last show</source>
   <translation>beim letzten Konzert gespielt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>played at the latest show</source>
   <translation>beim letzten Konzert gespielt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>played here the night before</source>
   <translation>am Abend zuvor hier gespielt</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>played {n} times</source>
   <translation>
    <numerusform>{n}-mal gespielt</numerusform>
    <numerusform>{n}-mal gespielt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>played, not predicted</source>
   <translation>gespielt, nicht vorhergesagt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>popular at music services, place {place}</source>
   <translation>beliebt bei Musikdiensten, Platz {place}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>popularity at music services alone, no setlist being known: a ranking without chances</source>
   <translation>nur nach Beliebtheit bei Musikdiensten, da keine Setlist bekannt ist: eine Rangfolge ohne Chancen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>postponed</source>
   <translation>verschoben</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>precision</source>
   <translation>Precision</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/playlists.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>predicted</source>
   <translation>vorhergesagt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>predicted and played</source>
   <translation>vorhergesagt und gespielt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>predicted as number {n}</source>
   <translation>vorhergesagt als Nummer {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>predicted, not played</source>
   <translation>vorhergesagt, nicht gespielt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>put here by you</source>
   <translation>von dir hierhin gesetzt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>recall</source>
   <translation>Recall</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>refused</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>running</source>
   <comment>a job</comment>
   <translation>läuft</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>running, {done} of {total}</source>
   <translation>läuft, {done} von {total}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>runs into the next</source>
   <translation>geht in den nächsten über</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>said {said}, played {played}</source>
   <translation>angegeben {said}, gespielt {played}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>said {share}</source>
   <translation>angegeben {share}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>same</source>
   <translation>gleich</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>scored again, since the rules were changed: {scores}</source>
   <translation>neu gewertet, weil die Regeln geändert wurden: {scores}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>scored again, since what was played was changed: {scores}</source>
   <translation>neu gewertet, da das Gespielte geändert wurde: {scores}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>setlist.fm does not have this setlist.</source>
   <translation>setlist.fm hat diese Setlist nicht.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>setlist.fm does not have this venue.</source>
   <translation>setlist.fm hat diesen Ort nicht.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>setlist.fm has no artist of this name.</source>
   <translation>setlist.fm hat keinen Künstler dieses Namens.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>setlist.fm has no shows of this artist.</source>
   <translation>setlist.fm hat keine Konzerte dieses Künstlers.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/attended.py" />
   <source>setlist.fm has no shows that “{user}” has been to.</source>
   <translation>setlist.fm kennt keine Konzerte, auf denen „{user}“ war.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>setlist.fm has {n} artists called “{name}”; none was taken. Import the right one from the search.</source>
   <translation>
    <numerusform>setlist.fm hat {n} Künstler namens „{name}“; er wurde nicht übernommen. Den richtigen aus der Suche importieren.</numerusform>
    <numerusform>setlist.fm hat {n} Künstler namens „{name}“; keiner wurde übernommen. Den richtigen aus der Suche importieren.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/attended.py" />
   <source>setlist.fm has {n} shows that “{user}” has been to.</source>
   <translation>
    <numerusform>setlist.fm kennt {n} Konzert, auf dem „{user}“ war.</numerusform>
    <numerusform>setlist.fm kennt {n} Konzerte, auf denen „{user}“ war.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>setlist.fm keeps the shows that its users have been to. Those missing here are added, and each is marked as gone to. Show ▸ Mark as takes the marks back.</source>
   <translation>setlist.fm führt die Konzerte, auf denen seine Nutzer waren. Was hier fehlt, kommt hinzu, und jedes wird als „war dabei“ markiert. Konzert ▸ Markieren als nimmt die Markierungen zurück.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>show</source>
   <translation>Konzert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>show {n} of the day</source>
   <translation>{n}. Konzert des Tages</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>shows complete</source>
   <translation>Konzerte vollständig</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>signed in</source>
   <translation>angemeldet</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>something is missing</source>
   <translation>etwas fehlt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>song</source>
   <translation>Song</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>struck</source>
   <translation>gestrichen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>struck by you</source>
   <translation>von dir gestrichen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>syncing catalog</source>
   <translation>Katalog wird abgeglichen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>syncing venues</source>
   <translation>Orte werden abgeglichen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>talk</source>
   <translation>Ansage</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the average setlist, which serves this artist better than the model</source>
   <translation>die durchschnittliche Setlist, bei diesem Künstler besser als das Modell</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>the chosen row</source>
   <translation>die gewählte Zeile</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>the file cannot be read ({reason}).</source>
   <translation>die Datei kann nicht gelesen werden ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>the file is empty.</source>
   <translation>die Datei ist leer.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>the file is of no kind that can be loaded.</source>
   <translation>die Datei ist von keiner Art, die geladen werden kann.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the gap rule (short history of changing setlists)</source>
   <translation>die Abstandsregel (kurze Vorgeschichte mit wechselnden Setlists)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>the header names no “{heading}”.</source>
   <translation>die Kopfzeile nennt kein „{heading}“.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>the header names none of these columns: {names}.</source>
   <translation>die Kopfzeile nennt keine dieser Spalten: {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the last show again (hardly any history)</source>
   <translation>noch einmal das letzte Konzert (kaum Vorgeschichte)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the last show again, which serves this artist better than the model</source>
   <translation>noch einmal das letzte Konzert, bei diesem Künstler besser als das Modell</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>the library has no such show</source>
   <translation>die Bibliothek kennt dieses Konzert nicht</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>the line has too few columns</source>
   <translation>die Zeile hat zu wenige Spalten</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/jsonl.py" />
   <source>the line is too long for a show.</source>
   <translation>die Zeile ist zu lang für ein Konzert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>the main rules give the same</source>
   <translation>die Hauptregeln ergeben dasselbe</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>the model was {n} points behind over the last {shows} shows</source>
   <translation>
    <numerusform>das Modell lag über die letzten {shows} Konzerte {n} Punkt zurück</numerusform>
    <numerusform>das Modell lag über die letzten {shows} Konzerte {n} Punkte zurück</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the model, fitted to this artist</source>
   <translation>das Modell, an diesen Künstler angepasst</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the model, with coefficients of other artists (short history)</source>
   <translation>das Modell mit Koeffizienten anderer Künstler (kurze Vorgeschichte)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>the remark is empty</source>
   <translation>die Anmerkung ist leer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>the show</source>
   <translation>das Konzert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/packaging.py" />
   <source>the system's packages</source>
   <translation>die Pakete des Systems</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>there is a number or a bullet, but no song after it</source>
   <translation>nach einer Nummer oder einem Aufzählungszeichen steht kein Song</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/setlistfm_json.py" />
   <source>there is no setlist in it.</source>
   <translation>es steht keine Setlist darin.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>there is no shared text to hold it against</source>
   <translation>es gibt keinen geteilten Text, mit dem sie verglichen werden kann</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>there is no show in it.</source>
   <translation>es steht kein Konzert darin.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>there is no title</source>
   <translation>der Titel fehlt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/setlistfm_json.py" />
   <source>this is neither a setlist nor a list of setlists of setlist.fm ({place}).</source>
   <translation>das ist weder eine Setlist noch eine Liste von Setlists von setlist.fm ({place}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>this is no UTF-8 text.</source>
   <translation>das ist kein UTF-8-Text.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/jsonl.py" />
   <location filename="setlist_desktop/services/formats/setlistfm_json.py" />
   <source>this is no whole JSON ({reason}).</source>
   <translation>das ist kein vollständiges JSON ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>this leg only</source>
   <translation>nur dieser Abschnitt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>this tour only</source>
   <translation>nur diese Tour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>this year only</source>
   <translation>nur dieses Jahr</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <source>tomorrow</source>
   <translation>morgen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>tour debut on {day}</source>
   <translation>Tour-Debüt am {day}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>tries one request</source>
   <translation>probiert eine Anfrage</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>undecided</source>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>unknown song</source>
   <translation>unbekannter Song</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>unreachable</source>
   <translation>nicht erreichbar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>until I delete it</source>
   <translation>bis ich sie lösche</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>untried</source>
   <translation>noch nicht gefragt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>updated {age}</source>
   <translation>{age} aktualisiert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>usually every {gap} shows</source>
   <translation>üblich: alle {gap} Konzerte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>venue</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>venue not known</source>
   <translation>Ort unbekannt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>waiting</source>
   <comment>a job</comment>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>went</source>
   <translation>war dabei</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>what was played is not known yet</source>
   <translation>was gespielt wurde, ist noch nicht bekannt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>with {act}</source>
   <translation>mit {act}</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>with {act} and {n} others</source>
   <translation>
    <numerusform>mit {act} und {n} weiteren</numerusform>
    <numerusform>mit {act} und {n} weiteren</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>with {guests}</source>
   <translation>mit {guests}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>without festivals</source>
   <translation>ohne Festivals</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>you are going</source>
   <translation>du bist dabei</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>you have not voted</source>
   <translation>du hast nicht abgestimmt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>you missed it</source>
   <translation>du hast es verpasst</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>you voted down</source>
   <translation>du hast dagegen gestimmt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>you voted up</source>
   <translation>du hast dafür gestimmt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>you went</source>
   <translation>du warst dabei</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>you {share}</source>
   <translation>du {share}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>your name, as friends know it</source>
   <translation>dein Name, wie Freunde ihn kennen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>your prediction {n} percent right</source>
   <translation>deine Vorhersage zu {n} Prozent richtig</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{act} ({service})</source>
   <translation>{act} ({service})</translation>
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
   <translation>Cover von {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>{artist} has no MusicBrainz id.</source>
   <translation>{artist} hat keine MusicBrainz-ID.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>{artist} has no show to come with a date.</source>
   <translation>{artist} hat kein kommendes Konzert mit Termin.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{artist} is followed, and was never fetched.</source>
   <translation>{artist} wird gefolgt, wurde aber nie abgerufen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>{artist} is imported.</source>
   <translation>{artist} ist importiert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>{artist} is incomplete.</source>
   <translation>{artist} ist unvollständig.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{artist} is linked with nobody at MusicBrainz.</source>
   <translation>{artist} ist bei MusicBrainz mit niemandem verknüpft.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>{artist} is off the bill.</source>
   <translation>{artist} ist nicht mehr dabei.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>{artist} is off the list. Artist ▸ Bring back undoes it.</source>
   <translation>{artist} ist von der Liste genommen. Künstler ▸ Zurückholen macht das rückgängig.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>{artist} is on the bill.</source>
   <translation>{artist} ist dabei.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on a date to be announced</source>
   <translation>{artist}, Termin noch offen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on a date to be announced in {place}</source>
   <translation>{artist}, Termin noch offen, {place}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on {date}</source>
   <translation>{artist}, {date}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on {date} in {place}</source>
   <translation>{artist}, {date}, {place}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>{artist} stands in the library a second time, with its MusicBrainz id.</source>
   <translation>{artist} steht noch ein zweites Mal in der Bibliothek, mit MusicBrainz-ID.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{artist} was fetched {n} days ago.</source>
   <translation>
    <numerusform>{artist} wurde vor {n} Tag abgerufen.</numerusform>
    <numerusform>{artist} wurde vor {n} Tagen abgerufen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>{artist}, shows</source>
   <translation>{artist}, Konzerte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{artist}, {detail}, found online, press Enter to import</source>
   <translation>{artist}, {detail}, online gefunden, mit Eingabetaste importieren</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{artist}, {detail}, trending with you</source>
   <translation>{artist}, {detail}, bei dir im Trend</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>{artist}: {tour}</source>
   <translation>{artist}: {tour}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/basis_line.py" />
   <source>{basis}. Press for how predictions have done on this artist.</source>
   <translation>{basis}. Ein Klick zeigt, wie gut Vorhersagen bei diesem Künstler waren.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>{both} of {n} songs are on both lists.</source>
   <translation>
    <numerusform>{both} von {n} Song auf beiden Listen.</numerusform>
    <numerusform>{both} von {n} Songs auf beiden Listen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{came} of {n} recordings</source>
   <translation>
    <numerusform>{came} von {n} Aufnahme</numerusform>
    <numerusform>{came} von {n} Aufnahmen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{came} of {n} shows</source>
   <translation>
    <numerusform>{came} von {n} Konzert</numerusform>
    <numerusform>{came} von {n} Konzerten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{came} of {n} shows came.</source>
   <translation>
    <numerusform>{came} von {n} Konzert ist angekommen.</numerusform>
    <numerusform>{came} von {n} Konzerten sind angekommen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{came} of {n} shows were looked at anew.</source>
   <translation>
    <numerusform>{came} von {n} Konzert neu durchgesehen.</numerusform>
    <numerusform>{came} von {n} Konzerten neu durchgesehen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>{chart} as a table</source>
   <translation>{chart} als Tabelle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>{copy} is no whole library: {error}.</source>
   <translation>{copy} ist keine vollständige Bibliothek: {error}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>{copy} is no whole library: {reason}.</source>
   <translation>{copy} ist keine vollständige Bibliothek: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>{each}. No setlist is known, so there are no percentages.</source>
   <translation>{each}. Keine Setlist ist bekannt, daher gibt es keine Prozentwerte.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>{each}. Of these {n}: at least one {some}, all {n} {all}, on average {expected}, if songs come independently of each other.</source>
   <translation>{each}. Von diesen {n}: mindestens einer {some}, alle {n} {all}, im Schnitt {expected}, falls Songs unabhängig voneinander vorkommen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>{file} ({name}) does not count: {reason}.</source>
   <translation>{file} ({name}) zählt nicht: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>{file} cannot be read ({error}).</source>
   <translation>{file} kann nicht gelesen werden ({error}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/text_files.py" />
   <source>{file} cannot be read as text.</source>
   <translation>{file} kann nicht als Text gelesen werden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/printing.py" />
   <source>{file} cannot be written: {why}.</source>
   <translation>{file} kann nicht geschrieben werden: {why}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>{file} does not end in .setlistdesktop.</source>
   <translation>{file} endet nicht auf .setlistdesktop.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>{file} does not say its format.</source>
   <translation>Das Format von {file} ist nicht erkennbar.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/formats/exact.py" />
   <source>{file} holds shows of {n} artists.</source>
   <translation>
    <numerusform>{file} enthält Konzerte von {n} Künstler.</numerusform>
    <numerusform>{file} enthält Konzerte von {n} Künstlern.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>{file} is no sealed prediction: it is no text ({error}).</source>
   <translation>{file} ist keine versiegelte Vorhersage: Die Datei ist kein Text ({error}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>{file} is no sealed prediction: it is not as such a file is written ({error}).</source>
   <translation>{file} ist keine versiegelte Vorhersage: Die Datei ist nicht so aufgebaut ({error}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>{file} is no sealed prediction: it is too large.</source>
   <translation>{file} ist keine versiegelte Vorhersage: Die Datei ist zu groß.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>{file} is too large for a ballot.</source>
   <translation>{file} ist zu groß für einen Stimmzettel.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/text_files.py" />
   <source>{file} is too large for a setlist.</source>
   <translation>{file} ist zu groß für eine Setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>{file}, line {line}: {reason}</source>
   <translation>{file}, Zeile {line}: {reason}</translation>
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
    <numerusform>{first} Und {n} weitere unter „Aktivität“.</numerusform>
    <numerusform>{first} Und {n} weitere unter „Aktivität“.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>{folder} is no folder.</source>
   <translation>{folder} ist kein Ordner.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{heading}, section</source>
   <translation>{heading}, Bereich</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>{hits} of {n} songs played were predicted</source>
   <translation>
    <numerusform>{hits} von {n} gespieltem Song war vorhergesagt</numerusform>
    <numerusform>{hits} von {n} gespielten Songs waren vorhergesagt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{hits} of {songs} predicted</source>
   <translation>{hits} von {songs} vorhergesagt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
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
   <translation>{latitude}, {longitude} ist kein Punkt auf der Erde.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/find.py" />
   <source>{latitude}, {longitude} within {radius_km} km is no place.</source>
   <translation>{latitude}, {longitude} im Umkreis von {radius_km} km ist kein gültiges Gebiet.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>{left} left today</source>
   <translation>heute noch {left}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>{left} of {limit}</source>
   <translation>{left} von {limit}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>{left} of {limit} left today</source>
   <translation>heute noch {left} von {limit}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{length} left</source>
   <translation>noch {length}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{length} of {target}</source>
   <translation>{length} von {target}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>{line}: {share} on average</source>
   <translation>{line}: im Schnitt {share}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>{list}: F1 {share} over {shows}</source>
   <translation>{list}: F1 {share}, {shows}</translation>
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
   <translation>{minutes} min</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes} min {seconds} s</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} cannot be read: {reason}.</source>
   <translation>{name} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} has no {manifest}.</source>
   <translation>In {name} fehlt {manifest}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/identities.py" />
   <source>{name} in your library is this artist already.</source>
   <translation>{name} in deiner Bibliothek ist schon dieser Künstler.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>{name} is here already.</source>
   <translation>{name} ist schon hier.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} is no archive of Setlist Desktop, or is cut off.</source>
   <translation>{name} ist kein Archiv von Setlist Desktop oder ist abgeschnitten.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} is of the format “{format}”.</source>
   <translation>{name} hat das Format „{format}“.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} is of version {version}, this program reads up to {last}.</source>
   <translation>{name} hat Version {version}, dieses Programm liest bis {last}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name}, {file}, line {number}: {error}.</source>
   <translation>{name}, {file}, Zeile {number}: {error}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name}, {file}.jsonl, line {number}: {table} has no number {wanted}.</source>
   <translation>{name}, {file}.jsonl, Zeile {number}: {table} hat keine Nummer {wanted}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name}, {manifest}: {error}.</source>
   <translation>{name}, {manifest}: {error}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>{name}: &lt;b&gt;{left} of {most}&lt;/b&gt; votes left</source>
   <translation>{name}: noch &lt;b&gt;{left} von {most}&lt;/b&gt; Stimmen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{new_shows} from {files}</source>
   <translation>{new_shows} aus {files}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/artist_intake.py" />
   <source>{number} artists are named “{name}”.</source>
   <translation>{number} Künstler heißen „{name}“.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{number} of {n} albums, EPs and singles: {title}</source>
   <translation>
    <numerusform>{number} von {n} Album, EP oder Single: {title}</numerusform>
    <numerusform>{number} von {n} Alben, EPs und Singles: {title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{number} of {n} artists</source>
   <translation>
    <numerusform>{number} von {n} Künstler</numerusform>
    <numerusform>{number} von {n} Künstlern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{number} of {n} artists done. The rest goes on at {time}: today's requests are spread over the day.</source>
   <translation>
    <numerusform>{number} von {n} Künstler erledigt. Der Rest folgt ab {time}: Die heutigen Anfragen werden über den Tag verteilt.</numerusform>
    <numerusform>{number} von {n} Künstlern erledigt. Der Rest folgt ab {time}: Die heutigen Anfragen werden über den Tag verteilt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>{number} of {total} counted</source>
   <translation>{number} von {total} gezählt</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} albums</source>
   <translation>
    <numerusform>{n} Album</numerusform>
    <numerusform>{n} Alben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} albums, EPs and singles</source>
   <translation>
    <numerusform>{n} Album, EP oder Single</numerusform>
    <numerusform>{n} Alben, EPs und Singles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} artists</source>
   <translation>
    <numerusform>{n} Künstler</numerusform>
    <numerusform>{n} Künstler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>{n} artists are called “{name}”; choose one under Artist ▸ Linked services.</source>
   <translation>
    <numerusform>{n} Künstler heißt „{name}“; unter Künstler ▸ Verknüpfte Dienste auswählen.</numerusform>
    <numerusform>{n} Künstler heißen „{name}“; einen unter Künstler ▸ Verknüpfte Dienste auswählen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>{n} artists are in the chart.</source>
   <translation>
    <numerusform>{n} Künstler ist in den Charts.</numerusform>
    <numerusform>{n} Künstler sind in den Charts.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/artists.py" />
   <source>{n} artists fit “{name}”.</source>
   <translation>
    <numerusform>{n} Künstler passt zu „{name}“.</numerusform>
    <numerusform>{n} Künstler passen zu „{name}“.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} artists: {news}.</source>
   <translation>
    <numerusform>{n} Künstler: {news}.</numerusform>
    <numerusform>{n} Künstler: {news}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} bytes</source>
   <translation>
    <numerusform>{n} Byte</numerusform>
    <numerusform>{n} Byte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} cancellations</source>
   <translation>
    <numerusform>{n} Absage</numerusform>
    <numerusform>{n} Absagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} cities</source>
   <translation>
    <numerusform>{n} Stadt</numerusform>
    <numerusform>{n} Städte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} countries</source>
   <translation>
    <numerusform>{n} Land</numerusform>
    <numerusform>{n} Länder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{n} days</source>
   <translation>
    <numerusform>{n} Tag</numerusform>
    <numerusform>{n} Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{n} days ago</source>
   <translation>
    <numerusform>vor {n} Tag</numerusform>
    <numerusform>vor {n} Tagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} edited setlists</source>
   <translation>
    <numerusform>{n} geänderte Setlist</numerusform>
    <numerusform>{n} geänderte Setlists</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} events</source>
   <translation>
    <numerusform>{n} Veranstaltung</numerusform>
    <numerusform>{n} Veranstaltungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} files</source>
   <translation>
    <numerusform>{n} Datei</numerusform>
    <numerusform>{n} Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>{n} followed</source>
   <translation>
    <numerusform>{n} gefolgt</numerusform>
    <numerusform>{n} gefolgt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>{n} found</source>
   <translation>
    <numerusform>{n} gefunden</numerusform>
    <numerusform>{n} gefunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} hidden tours are shown again.</source>
   <translation>
    <numerusform>{n} verborgene Tour wird wieder gezeigt.</numerusform>
    <numerusform>{n} verborgene Touren werden wieder gezeigt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} hits</source>
   <translation>
    <numerusform>{n} Treffer</numerusform>
    <numerusform>{n} Treffer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>{n} lines</source>
   <translation>
    <numerusform>{n} Zeile</numerusform>
    <numerusform>{n} Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>{n} lines differ.</source>
   <translation>
    <numerusform>{n} Zeile ist anders.</numerusform>
    <numerusform>{n} Zeilen sind anders.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} lines refused</source>
   <translation>
    <numerusform>{n} Zeile abgelehnt</numerusform>
    <numerusform>{n} Zeilen abgelehnt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} links</source>
   <translation>
    <numerusform>{n} Verknüpfung</numerusform>
    <numerusform>{n} Verknüpfungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/attended.py" />
   <source>{n} marked before</source>
   <translation>
    <numerusform>{n} schon markiert</numerusform>
    <numerusform>{n} schon markiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{n} months ago</source>
   <translation>
    <numerusform>vor {n} Monat</numerusform>
    <numerusform>vor {n} Monaten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} moved dates</source>
   <translation>
    <numerusform>{n} verlegter Termin</numerusform>
    <numerusform>{n} verlegte Termine</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>{n} ms</source>
   <translation>{n} ms</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/attended.py" />
   <source>{n} new here</source>
   <translation>
    <numerusform>{n} neu hier</numerusform>
    <numerusform>{n} neu hier</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} new scores.</source>
   <translation>
    <numerusform>{n} neue Wertung.</numerusform>
    <numerusform>{n} neue Wertungen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} new setlists</source>
   <translation>
    <numerusform>{n} neue Setlist</numerusform>
    <numerusform>{n} neue Setlists</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} new shows</source>
   <translation>
    <numerusform>{n} neues Konzert</numerusform>
    <numerusform>{n} neue Konzerte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>{n} not at Spotify under these titles and artist</source>
   <translation>
    <numerusform>{n} bei Spotify nicht unter diesem Titel und Künstler</numerusform>
    <numerusform>{n} bei Spotify nicht unter diesen Titeln und diesem Künstler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} not played</source>
   <translation>
    <numerusform>{n} nicht gespielt</numerusform>
    <numerusform>{n} nicht gespielt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} not predicted</source>
   <translation>
    <numerusform>{n} nicht vorhergesagt</numerusform>
    <numerusform>{n} nicht vorhergesagt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{n} of {total}</source>
   <translation>{n} von {total}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{n} percent likely</source>
   <translation>zu {n} Prozent wahrscheinlich</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/notices.py" />
   <source>{n} pieces of news</source>
   <translation>
    <numerusform>{n} Neuigkeit</numerusform>
    <numerusform>{n} Neuigkeiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} places earlier than predicted</source>
   <translation>
    <numerusform>{n} Platz früher als vorhergesagt</numerusform>
    <numerusform>{n} Plätze früher als vorhergesagt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} places later than predicted</source>
   <translation>
    <numerusform>{n} Platz später als vorhergesagt</numerusform>
    <numerusform>{n} Plätze später als vorhergesagt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} places were taken down.</source>
   <translation>
    <numerusform>{n} Platz wurde notiert.</numerusform>
    <numerusform>{n} Plätze wurden notiert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>{n} points</source>
   <translation>
    <numerusform>{n} Punkt</numerusform>
    <numerusform>{n} Punkte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>{n} points more hits than “last show” or “average setlist” over the last {shows} shows</source>
   <translation>
    <numerusform>{n} Punkt mehr Treffer als „letztes Konzert“ oder „durchschnittliche Setlist“ über die letzten {shows} Konzerte</numerusform>
    <numerusform>{n} Punkte mehr Treffer als „letztes Konzert“ oder „durchschnittliche Setlist“ über die letzten {shows} Konzerte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{n} popular tracks</source>
   <translation>
    <numerusform>{n} beliebter Track</numerusform>
    <numerusform>{n} beliebte Tracks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} predictions</source>
   <translation>
    <numerusform>{n} Vorhersage</numerusform>
    <numerusform>{n} Vorhersagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>{n} predictions count.</source>
   <translation>
    <numerusform>{n} Vorhersage zählt.</numerusform>
    <numerusform>{n} Vorhersagen zählen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} recordings</source>
   <translation>
    <numerusform>{n} Aufnahme</numerusform>
    <numerusform>{n} Aufnahmen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} recordings of an ISRC</source>
   <translation>
    <numerusform>{n} Aufnahme zu einem ISRC</numerusform>
    <numerusform>{n} Aufnahmen zu einem ISRC</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows lead nowhere; Clean up takes them out.</source>
   <translation>
    <numerusform>{n} Zeile führt nirgendwohin; „Aufräumen“ entfernt sie.</numerusform>
    <numerusform>{n} Zeilen führen nirgendwohin; „Aufräumen“ entfernt sie.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows refer to rows that are missing.</source>
   <translation>
    <numerusform>{n} Zeile verweist auf fehlende Zeilen.</numerusform>
    <numerusform>{n} Zeilen verweisen auf fehlende Zeilen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows were taken out.</source>
   <translation>
    <numerusform>{n} Zeile wurde entfernt.</numerusform>
    <numerusform>{n} Zeilen wurden entfernt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>{n} s</source>
   <translation>{n} s</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} sales begin within a day.</source>
   <translation>
    <numerusform>{n} Vorverkauf beginnt innerhalb eines Tages.</numerusform>
    <numerusform>{n} Vorverkäufe beginnen innerhalb eines Tages.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} scored predictions</source>
   <translation>
    <numerusform>{n} gewertete Vorhersage</numerusform>
    <numerusform>{n} gewertete Vorhersagen</numerusform>
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
    <numerusform>{n} Setlist</numerusform>
    <numerusform>{n} Setlists</numerusform>
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
    <numerusform>{n} Konzert</numerusform>
    <numerusform>{n} Konzerte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} shows already here</source>
   <translation>
    <numerusform>{n} Konzert schon vorhanden</numerusform>
    <numerusform>{n} Konzerte schon vorhanden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{n} shows between unknown</source>
   <translation>
    <numerusform>{n} Konzert dazwischen unbekannt</numerusform>
    <numerusform>{n} Konzerte dazwischen unbekannt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} shows got a first prediction.</source>
   <translation>
    <numerusform>{n} Konzert hat eine erste Vorhersage bekommen.</numerusform>
    <numerusform>{n} Konzerte haben eine erste Vorhersage bekommen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>{n} shows have none else.</source>
   <translation>
    <numerusform>{n} Konzert hat keine anderen.</numerusform>
    <numerusform>{n} Konzerte haben keine anderen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>{n} shows in between not known yet</source>
   <translation>
    <numerusform>{n} Konzert dazwischen noch nicht bekannt</numerusform>
    <numerusform>{n} Konzerte dazwischen noch nicht bekannt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{n} shows looked at anew</source>
   <translation>
    <numerusform>{n} Konzert neu durchgesehen</numerusform>
    <numerusform>{n} Konzerte neu durchgesehen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/attended.py" />
   <source>{n} shows marked</source>
   <translation>
    <numerusform>{n} Konzert markiert</numerusform>
    <numerusform>{n} Konzerte markiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>{n} shows near home</source>
   <translation>
    <numerusform>{n} Konzert in der Nähe</numerusform>
    <numerusform>{n} Konzerte in der Nähe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} shows on sale</source>
   <translation>
    <numerusform>{n} Konzert im Verkauf</numerusform>
    <numerusform>{n} Konzerte im Verkauf</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} shows on sale soon</source>
   <translation>
    <numerusform>{n} Konzert bald im Verkauf</numerusform>
    <numerusform>{n} Konzerte bald im Verkauf</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>{n} shows scored again.</source>
   <translation>
    <numerusform>{n} Konzert neu gewertet.</numerusform>
    <numerusform>{n} Konzerte neu gewertet.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} shows taken</source>
   <translation>
    <numerusform>{n} Konzert übernommen</numerusform>
    <numerusform>{n} Konzerte übernommen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>{n} shows within {radius} km, {followed} of them of artists you follow.</source>
   <translation>
    <numerusform>{n} Konzert im Umkreis von {radius} km, davon {followed} von gefolgten Künstlern.</numerusform>
    <numerusform>{n} Konzerte im Umkreis von {radius} km, davon {followed} von gefolgten Künstlern.</numerusform>
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
    <numerusform>{n} Song</numerusform>
    <numerusform>{n} Songs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>{n} songs found</source>
   <translation>
    <numerusform>{n} Song gefunden</numerusform>
    <numerusform>{n} Songs gefunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{n} songs of unknown length</source>
   <translation>
    <numerusform>{n} Song unbekannter Länge</numerusform>
    <numerusform>{n} Songs unbekannter Länge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} tags</source>
   <translation>
    <numerusform>{n} Schlagwort</numerusform>
    <numerusform>{n} Schlagwörter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>{n} things deleted. File ▸ Restore a backup… brings them back.</source>
   <translation>
    <numerusform>{n} Eintrag gelöscht. Datei ▸ Sicherung wiederherstellen… holt ihn zurück.</numerusform>
    <numerusform>{n} Einträge gelöscht. Datei ▸ Sicherung wiederherstellen… holt sie zurück.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>{n} to check</source>
   <translation>
    <numerusform>{n} zu prüfen</numerusform>
    <numerusform>{n} zu prüfen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>{n} today</source>
   <translation>heute noch {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>{n} tracks</source>
   <translation>
    <numerusform>{n} Track</numerusform>
    <numerusform>{n} Tracks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>{n} upcoming shows</source>
   <translation>
    <numerusform>{n} kommendes Konzert</numerusform>
    <numerusform>{n} kommende Konzerte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/telling.py" />
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} venues</source>
   <translation>
    <numerusform>{n} Ort</numerusform>
    <numerusform>{n} Orte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{n} votes this week</source>
   <translation>
    <numerusform>{n} Stimme diese Woche</numerusform>
    <numerusform>{n} Stimmen diese Woche</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} with something missing; it is tried again.</source>
   <translation>
    <numerusform>Bei {n} fehlt etwas; es wird erneut versucht.</numerusform>
    <numerusform>Bei {n} fehlt etwas; es wird erneut versucht.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} works</source>
   <translation>
    <numerusform>{n} Werk</numerusform>
    <numerusform>{n} Werke</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{n} years ago</source>
   <translation>
    <numerusform>vor {n} Jahr</numerusform>
    <numerusform>vor {n} Jahren</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/words.py" />
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{origin} · not the likeliest songs</source>
   <translation>{origin} · nicht die wahrscheinlichsten Songs</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>{person}, {when}: {rating}.</source>
   <translation>{person}, {when}: {rating}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>{person}, {when}: {rating}. {note}</source>
   <translation>{person}, {when}: {rating}. {note}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>{plays} of the last {shows}</source>
   <translation>bei {plays} der letzten {shows} Konzerte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{points} ahead of “last show”</source>
   <translation>{points} vor „letztes Konzert“</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>{rank} of {count}, {song}, {points}, {up} up, {down} down, {mine}</source>
   <translation>{rank} von {count}, {song}, {points}, {up} dafür, {down} dagegen, {mine}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{reason} The key can be kept for this run only; it is asked for again at the next start.</source>
   <translation>{reason} Der Schlüssel kann nur für diesen Programmlauf behalten werden; beim nächsten Start wird wieder danach gefragt.</translation>
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
   <translation>{rule}, {choice}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} asks for a pause: too many requests.</source>
   <translation>{service} bittet um eine Pause: zu viele Anfragen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/throttle.py" />
   <source>{service} asks to wait until {time}.</source>
   <translation>{service} bittet, bis {time} zu warten.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{service} asks to wait.</source>
   <translation>{service} bittet zu warten.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} cannot be asked: you are working offline.</source>
   <translation>{service} kann nicht gefragt werden: Es wird offline gearbeitet.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} cannot be reached at present.</source>
   <translation>{service} ist derzeit nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{service} cannot be reached.</source>
   <translation>{service} ist nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: it took too long to answer.</source>
   <translation>{service} ist nicht erreichbar: Die Antwort dauerte zu lange.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: its address cannot be used ({kind}).</source>
   <translation>{service} ist nicht erreichbar: Die Adresse ist nicht verwendbar ({kind}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: its certificate is not valid; a network may stand between.</source>
   <translation>{service} ist nicht erreichbar: Das Zertifikat ist ungültig; vielleicht ist ein Netzwerk dazwischen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: no connection was free.</source>
   <translation>{service} ist nicht erreichbar: Keine Verbindung war frei.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: no connection.</source>
   <translation>{service} ist nicht erreichbar: keine Verbindung.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: the connection was cut off.</source>
   <translation>{service} ist nicht erreichbar: Die Verbindung wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: the proxy refused the connection.</source>
   <translation>{service} ist nicht erreichbar: Der Proxy hat die Verbindung abgelehnt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: the reply was garbled.</source>
   <translation>{service} ist nicht erreichbar: Die Antwort war verstümmelt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} has a fault of its own ({status}).</source>
   <translation>{service} hat selbst einen Fehler ({status}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/breaker.py" />
   <source>{service} has failed several times and is left alone for a moment.</source>
   <translation>{service} ist mehrmals ausgefallen und wird einen Moment in Ruhe gelassen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} has not been asked: it needs a free key.</source>
   <translation>{service} wurde nicht gefragt: Ein kostenloser Schlüssel fehlt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/question.py" />
   <source>{service} has several artists called {artist}. Which of them is meant?</source>
   <translation>{service} hat mehrere Künstler namens {artist}. Wer ist gemeint?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} has to wait: its allowance is used up for now.</source>
   <translation>{service} muss warten: Das Kontingent ist vorerst aufgebraucht.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>{service} knows nobody of this name.</source>
   <translation>{service} kennt niemanden dieses Namens.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} needs a key of your own.</source>
   <translation>{service} braucht einen eigenen Schlüssel.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>{service} refused the key</source>
   <translation>{service} hat den Schlüssel abgelehnt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} refused the key.</source>
   <translation>{service} hat den Schlüssel abgelehnt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} refused the request ({reason}).</source>
   <translation>{service} hat die Anfrage abgelehnt ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{service} refuses its key. Enter another one under Tools ▸ Connect services.</source>
   <translation>{service} lehnt den Schlüssel ab. Unter Extras ▸ Dienste verbinden einen anderen eintragen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{service} refuses the key.</source>
   <translation>{service} lehnt den Schlüssel ab.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} says that today's requests are used up.</source>
   <translation>{service} meldet, dass die heutigen Anfragen aufgebraucht sind.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>{service} sent a reply of another shape than it documents ({place}: {reason}).</source>
   <translation>{service} hat eine Antwort gesendet, die anders aufgebaut ist als dokumentiert ({place}: {reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} sent a reply of more than {size} MB.</source>
   <translation>{service} hat eine Antwort von mehr als {size} MB gesendet.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>{service} sent a reply that is no whole JSON ({reason}).</source>
   <translation>{service} hat eine Antwort gesendet, die kein vollständiges JSON ist ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/budget.py" />
   <source>{service} was not asked, since its daily requests could not be counted: {reason}</source>
   <translation>{service} wurde nicht gefragt, da die Tagesanfragen nicht gezählt werden konnten: {reason}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/chain.py" />
   <source>{service} was not asked: the program is offline.</source>
   <translation>{service} wurde nicht gefragt: Das Programm ist offline.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>{service}: an entry was left out ({reason}).</source>
   <translation>{service}: Ein Eintrag wurde ausgelassen ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{set} · in all {whole}</source>
   <translation>{set} · insgesamt {whole}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>{share} of the songs hit: no better than “{rule}”</source>
   <translation>{share} der Songs getroffen: nicht besser als „{rule}“</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>{share} of the songs hit: {n} points ahead of “{rule}”</source>
   <translation>
    <numerusform>{share} der Songs getroffen: {n} Punkt vor „{rule}“</numerusform>
    <numerusform>{share} der Songs getroffen: {n} Punkte vor „{rule}“</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>{share} of the songs hit: {n} points behind “{rule}”</source>
   <translation>
    <numerusform>{share} der Songs getroffen: {n} Punkt hinter „{rule}“</numerusform>
    <numerusform>{share} der Songs getroffen: {n} Punkte hinter „{rule}“</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{shows_taken} with {songs}</source>
   <translation>{shows_taken} ({songs})</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>{shows}, {first} to {last} · {length} songs a night, {different} different ones</source>
   <translation>{shows}, {first} bis {last} · {length} Songs pro Abend, {different} verschiedene</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>{show} · played</source>
   <translation>{show} · gespielt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>{show} · predicted</source>
   <translation>{show} · vorhergesagt</translation>
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
   <translation>{size}, davon frei: {free}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>{songs} by the last {shows}; the table holds the same.</source>
   <translation>{songs} bei den letzten Konzerten ({shows}); die Tabelle enthält dasselbe.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{songs} · over {length}</source>
   <translation>{songs} · über {length}</translation>
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
   <translation>{source} · {age} aktualisiert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>{text!r} is no version of the program.</source>
   <translation>{text!r} ist keine Version des Programms.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>{thing} is back.</source>
   <translation>{thing} ist wieder da.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{time} at the venue</source>
   <translation>{time} am Ort</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{time} your time</source>
   <translation>{time} deiner Zeit</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{time} your time, {day}</source>
   <translation>{time} deiner Zeit, {day}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{time}, {day}</source>
   <translation>{time}, {day}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attended.py" />
   <source>{what}.</source>
   <translation>{what}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>{when} · {venue}. One song a line; “Encore:” begins an encore. It takes the place of the played setlist, and can be undone.</source>
   <translation>{when} · {venue}. Ein Song pro Zeile; „Encore:“ beginnt eine Zugabe. Dies ersetzt die gespielte Setlist und lässt sich rückgängig machen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{words}.</source>
   <translation>{words}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{words}; {files} refused.</source>
   <translation>{words}; {files} abgelehnt.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>“{act}” has {keys} now.</source>
   <translation>„{act}“ hat jetzt {keys}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” ({artist}), {second}: a song of its own.</source>
   <translation>„{first}“ ({artist}), {second}: ein eigener Song.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” ({artist}), {second}: left out of the songs.</source>
   <translation>„{first}“ ({artist}), {second}: zählt nicht zu den Songs.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}” ({artist}): different.</source>
   <translation>„{first}“ und „{second}“ ({artist}): verschieden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}” ({artist}): the same.</source>
   <translation>„{first}“ und „{second}“ ({artist}): gleich.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}” ({artist}): the same?</source>
   <translation>„{first}“ und „{second}“ ({artist}): gleich?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}”: different.</source>
   <translation>„{first}“ und „{second}“: verschieden.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}”: the same.</source>
   <translation>„{first}“ und „{second}“: gleich.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}”: the same?</source>
   <translation>„{first}“ und „{second}“: gleich?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}”, {second}: a song of its own.</source>
   <translation>„{first}“, {second}: ein eigener Song.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}”, {second}: left out of the songs.</source>
   <translation>„{first}“, {second}: zählt nicht zu den Songs.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <source>“{name}” votes at this computer.</source>
   <translation>„{name}“ stimmt an diesem Computer ab.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>“{playlist}” is made, with {tracks}.</source>
   <translation>„{playlist}“ ist erstellt, mit {tracks}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>“{query}” is forgotten.</source>
   <translation>„{query}“ ist vergessen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>“{query}” is listed here as long as nothing is typed.</source>
   <translation>„{query}“ steht hier, solange nichts eingegeben ist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>“{song}” and the song you choose become one, from now on as well: in the pool, in votes and in predictions. Setlists keep the titles as written.</source>
   <translation>„{song}“ und der gewählte Song werden eins, auch künftig: im Vorrat, bei Stimmen und in Vorhersagen. Setlists behalten die Titel, wie sie geschrieben sind.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>“{song}” is taken for “{kept}” now; Edit ▸ Undo in library takes it back.</source>
   <translation>„{song}“ gilt jetzt als „{kept}“; Bearbeiten ▸ In der Bibliothek rückgängig nimmt das zurück.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>“{step}” no longer fits: there were other changes since.</source>
   <translation>„{step}“ passt nicht mehr: Seither gab es andere Änderungen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>“{text}” could not be searched for online</source>
   <translation>„{text}“ konnte nicht online gesucht werden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>“{text}” is neither yes nor no.</source>
   <translation>„{text}“ ist weder ja noch nein.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>“{text}” is no ISRC.</source>
   <translation>„{text}“ ist kein ISRC.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>“{text}” is no MusicBrainz id.</source>
   <translation>„{text}“ ist keine MusicBrainz-ID.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/shows.py" />
   <source>“{text}” is no date YYYY-MM-DD</source>
   <translation>„{text}“ ist kein Datum JJJJ-MM-TT</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>“{text}” is no length.</source>
   <translation>„{text}“ ist keine Länge.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>“{text}” is none of: {names}.</source>
   <translation>„{text}“ ist keins davon: {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>“{title}” and “{title_}” are one already.</source>
   <translation>„{title}“ und „{title_}“ sind schon eins.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>“{title}” at Spotify</source>
   <translation>„{title}“ bei Spotify</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>“{title}” is a song of its own.</source>
   <translation>„{title}“ ist ein eigener Song.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>“{title}” is taken for another song.</source>
   <translation>„{title}“ gilt als ein anderer Song.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>▲ {length} over</source>
   <translation>▲ {length} zu lang</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★ Poor</source>
   <translation>★ Schlecht</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★★ Fair</source>
   <translation>★★ Mäßig</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★★★ Good</source>
   <translation>★★★ Gut</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★★★★ Very good</source>
   <translation>★★★★ Sehr gut</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★★★★★ Excellent</source>
   <translation>★★★★★ Hervorragend</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>✓ as you choose</source>
   <translation>✓ wie gewählt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>✓ as you chose before</source>
   <translation>✓ wie früher gewählt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>✓ fits</source>
   <translation>✓ passt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>✓ found</source>
   <translation>✓ gefunden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>✕ does not fit</source>
   <translation>✕ passt nicht</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>✕ not found</source>
   <translation>✕ nicht gefunden</translation>
  </message>
 </context>
</TS>
