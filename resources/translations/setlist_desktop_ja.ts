<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>setlist_desktop</name>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source> km</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;About Setlist Desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>&amp;Add a show…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Add by hand…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling.py" />
   <source>&amp;All shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Artist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Average of the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Back up now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>&amp;Bill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Break</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Bring back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Bring back {artist}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Clear setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Commands…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling.py" />
   <source>&amp;Compare with another night…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Connect services…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Copy of a show…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing.py" />
   <source>&amp;Copy setlist as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Cover of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>&amp;Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Duplicate setlist…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Edit line…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Edit played setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Empty setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Encore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Export everything…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>&amp;Export show…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist.py" />
   <source>&amp;Export to Spotify playlist…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>&amp;Filter shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Find artist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Find in library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Going</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>&amp;Hide this tour until I have been</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>&amp;Insert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>&amp;Keep what is here; add only what is new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Last show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>&amp;League table…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>&amp;Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>&amp;Line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>&amp;Linked services…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Load files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>&amp;Look once a day, and tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Make medley</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Mark as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>&amp;Merge: fill what is empty here; of two votes or notes take the later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Missed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Move setlist to trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>&amp;Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;New setlist…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices.py" />
   <source>&amp;Notifications…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>&amp;Open its page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>&amp;Open sealed predictions…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>&amp;Paste played setlist…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Pin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling.py" />
   <source>&amp;Predict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Preferences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing.py" />
   <source>&amp;Print preview…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/tray.py" />
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Redo {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Refresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Rename setlist…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Rename set…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>&amp;Replace what is here where the file tells it otherwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Reset layout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Restore a backup…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches.py" />
   <source>&amp;Review matches…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/merges.py" />
   <source>&amp;Same song as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling.py" />
   <source>&amp;Sample a plausible setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing.py" />
   <source>&amp;Save as PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>&amp;Seal prediction…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>&amp;Set</source>
   <comment>a part of a setlist</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/tray.py" />
   <source>&amp;Show Setlist Desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>&amp;Target length…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>&amp;Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Trash…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Undo {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Unknown song</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>&amp;Votes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Went</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Why is this here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;With</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling.py" />
   <source>&amp;Without festivals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>(not in the file)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/nights.py" />
   <source>1st</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/nights.py" />
   <source>1st only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/nights.py" />
   <source>1st: {show}. {basis}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/nights.py" />
   <source>2nd</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/nights.py" />
   <source>2nd only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/nights.py" />
   <source>2nd: {show}. {basis}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>&lt;b&gt;{left} of {most}&lt;/b&gt; votes left for this show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>? no text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>? please check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>A ballot has at most {limit} votes, this one has {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>A bug of the program ({kind}); the log tells more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>A city, or latitude, longitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>A click on its icon brings the window back; File ▸ Quit ends the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>A client id is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>A contact is a mail address or a web page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>A fault of the program was caught; your library is saved. You can go on working. The report below holds no key; copy it if you want to tell about the fault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>A friend of yours is called {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>A heading, or the artist's name for every line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>A key is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>A limit of votes is at least one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>A medley counts as its parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>A name has 1 to {longest_name} letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/nearby.py" />
   <location filename="setlist_desktop/services/notices.py" />
   <source>A radius is 1 to {most} km.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>A radius needs a place to be around.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>A rating is 1 to 5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/app/window.py" />
   <source>A report without keys lies in {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>A reprise at the end is the closer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/maintenance.py" />
   <source>A sample has at least one of everything.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>A search is kept with a name and a text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/shows.py" />
   <source>A show needs a venue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>A show without a date cannot be predicted under seal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>A song cannot be pinned and struck at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlists.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>A song needs a title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>A song of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>A song written otherwise counts as the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>A tag has 1 to {longest_tag} letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>A user token is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>A vote is up, down or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>About Setlist Desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Activity &amp; health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Activity &amp;&amp; health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool_view.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Add a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Add a person…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Add a show of {artist}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Add a show…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>Add act…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Add an act to the bill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>Add an artist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Add by hand…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/listenbrainz/client.py" />
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Add it under Connect services.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Add line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Add one, or import the artist again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Add set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_view.py" />
   <source>Add the selected songs to the setlist (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Add {set}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Add {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/comparing.py" />
   <source>After the show, what was played stands here beside the prediction, with its score.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool_model.py" />
   <source>Album</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>All artists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>All of it lies on this computer, in one folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>All songs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>All {per_day} votes of today are given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>All {per_show} votes for this show are given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>An artist needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>An artist of your library, or a new name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>An artist's songs, the best known first. Needs no key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Another language is spoken from the next start on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Another place or radius…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <source>Another process works in {folder} and does not answer. End it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any venue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Appearance and language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Apps in development mode are given less than others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Are the percentages true?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Artist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Artist found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Artist, song, venue, city, tour, date…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/main_window.py" />
   <location filename="setlist_desktop/ui/panes/artists/pane.py" />
   <source>Artists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/identities.py" />
   <source>Artists are not joined with {title}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>Artists from &lt;a href="https://musicbrainz.org"&gt;MusicBrainz&lt;/a&gt;, setlists from &lt;a href="https://www.setlist.fm"&gt;setlist.fm&lt;/a&gt;, shows from &lt;a href="https://www.ticketmaster.com"&gt;Ticketmaster&lt;/a&gt;, song lists from &lt;a href="https://www.deezer.com"&gt;Deezer&lt;/a&gt;.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Artists of the service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>As before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>As the &amp;system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>As the night before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>As usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>Ask for the file as it was written when the prediction was sealed, unchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Ask no service until this is switched off again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Asked today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/listening.py" />
   <source>Asking Deezer for a preview of “{title}”…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Asking for shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>Asking for songs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_popularity.py" />
   <source>Asking what is popular…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Asking {service}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Asking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Attendance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Average</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Average setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Averages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Away for more than twice their usual gap; played at least five times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backed up and checked: {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backing up the library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Backtest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backups (*.sqlite3);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/panes/voting/view.py" />
   <source>Ballot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Ballot as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Best by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Best predictions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>Both shows have a played setlist, votes or notes of yours, so they stay two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Both together (F1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Break</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Brier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Bring back {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Build the indexes anew, the one of words too, and give free space back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Bust-outs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>By popularity, no setlist being known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>C&amp;hoose home…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>Calibration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Came back after {n} shows or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Came back on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/dialogs_async.py" />
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Cancel the import of {artist}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>Cancelled. What has come stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Cancelled: {show}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Chance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Change…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>Chart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Check again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Check for &amp;updates…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Check for updates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Check it under Connect services.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <location filename="setlist_desktop/system/folders.py" />
   <source>Check its permissions, or choose another with --data-dir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>Check the connection, then retry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <source>Check the name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <location filename="setlist_desktop/storage/database.py" />
   <source>Check the permissions of its folder, or choose another with --data-dir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Check the title, or put the song into a setlist first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Choose a command, press its new keys, then Set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Choose a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Choose a show first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare_view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/comparing.py" />
   <source>Choose a show to compare its setlists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Choose a show to read, predict and edit its setlist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Choose a show to vote on what will be played.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/why.py" />
   <source>Choose a song to read why it is here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Choose an artist to see what its shows tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>Choose another backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>Choose another basis.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/app/painting.py" />
   <source>Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/printing.py" />
   <source>Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>Choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/hearings.py" />
   <source>Choose favourites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Choose home…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/errors.py" />
   <source>Choose one by its MBID or id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Choose one in the list of artists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Choose one in the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Choose songs above to see how likely you are to hear them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Choose the artist at {service}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/favourites.py" />
   <source>Choose them again instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <source>Choose “Edit played setlist” to change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <source>Choose “Predicted” or “Played” to edit it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Circuit breaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>City</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Clean up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Cleaning up…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Clear setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Clear the filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Clear the filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Clear the search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/clear_button.py" />
   <source>Clear: {field}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Closer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Columns of a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>Columns of {table}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling.py" />
   <source>Compare with another night</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Connect services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Connect services…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Copy it again, and nothing else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Copy my ballot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Copy of a show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Copy setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Copy text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Copy the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Costs about {number} of {limit} daily requests to {service} ({left} left today).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Costs no counted requests.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Costs {number} of {limit} daily requests to {service} ({left} left today).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Count</source>
   <comment>verb</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/coverart/client.py" />
   <source>Cover Art Archive sent something else than a picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Covers of albums. Needs no key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Cu&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Damaged: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Date at the venue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Date known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Date to come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Debuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <source>Deezer does not have this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/previews.py" />
   <source>Deezer has no preview of “{title}” by {artist}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/popularity.py" />
   <source>Deezer has {n} artists of this name; none was taken. Choose one under Artist ▸ Linked services.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Deezer, ListenBrainz and Last.fm tell what is popular.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Delete all for good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Delete everything from {service}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Delete everything…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Deleted: {setlists}, {shows}, {songs}, and all replies that were kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Deleting what is kept too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Detail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Diagnostics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Different</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Do not look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/card_dock.py" />
   <source>Dock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/heading.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/drag_out.py" />
   <source>Drag the setlist from here into another program, or press to print or save it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling.py" />
   <source>Draw one night as it might be; each time another one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Duplicate setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>E&amp;xport artist…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/heading.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>Edit it by hand, or leave it as it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Edit line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Edit {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Encore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Encore songs named as such</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>Encore {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>End it in one of {ends}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Error of the percentages (Brier)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every 6 hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Every command has keys that you can change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Every command has the keys that it came with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare_view.py" />
   <source>Every rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Everything that {service} gave is deleted from the library and the cache: it cannot be undone, only fetched again. What you made or changed stays, and so does the key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Everything works without keys, from what you add or load yourself. Keys are kept in the keyring of your system, nowhere else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Export artist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Export everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Export show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>Export to Spotify playlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Exported {size} into {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>F&amp;ollow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>F1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>F1 by show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Favourite {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Figures of the model and of simpler rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/opening.py" />
   <source>Files on other machines cannot be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Filter by venue, city or date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Filter by year, tour, city, venue or setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Filter shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Filter shows by venue, city, tour or year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_view.py" />
   <source>Filter songs</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool_view.py" />
   <source>Filter {n} songs</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Find a command or its keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Find in library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Finds artists and tells those of one name apart. Needs no key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>First predictions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>First song</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>First time played, as far as the setlists here go back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/card_dock.py" />
   <source>Float</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Folder of sealed predictions and texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Following</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>For</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>For the first time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Forget search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Found in library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Found online</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <location filename="setlist_desktop/storage/backup.py" />
   <source>Free some space and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>From a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>From cache</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>From {setlists}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>From {setlists} up to {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Gap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Gaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Get a client id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Get a free key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Get a free token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <source>Give a friend's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Give a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>Give another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Go on in the tray when the window is closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/chain.py" />
   <source>Go online and retry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to artists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to voting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Has a setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Hash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Hidden until you have been</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/card_dock.py" />
   <source>Hide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Hits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Hits among the likeliest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Hits among the ten likeliest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Hits by show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Home stays on this computer. Notifications of new shows go by it, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>How it is scored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>How long data from {service} is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>How long data of a service is kept is chosen on its card, where all of it can be deleted, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>How many of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>How many of them, in percent of such nights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>How often songs are listened to. Needs no key; the free user token opens more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>How often the job runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/dock.py" />
   <source>How predictions have done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>How the services answer, what went wrong, the log, and what in the library wants to be looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>If you know what was played, paste or type it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/delegate.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>Import of {artist}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>Import or add the artist first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Import that one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>Import the artist again after the show, or add the played setlist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>Import the artist, load setlists from files, or add a played setlist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>Import the artist, or add a played setlist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Import the artist, or add played setlists: then their songs are told here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Importing {artist}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Importing {artist} (and {n} more)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Imports and background jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Imports that are not finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>In order; {size} freed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>In the name of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>In your library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Insert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Insert lines and sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/app/demo.py" />
   <source>Install Setlist Desktop anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/app/passing.py" />
   <source>Install it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>Install the newest version of Setlist Desktop, or choose another folder with --data-dir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>Install the newest version of Setlist Desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/merges.py" />
   <source>Is taken for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/merges.py" />
   <source>Is the same as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>It can be tried again at {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/tray.py" />
   <source>It goes on in the tray: click its icon to bring the window back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/budget.py" />
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>It goes on tomorrow; what is here stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>It has 32 letters and digits in five groups, as in the artist's address there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>It is listed here as long as nothing is typed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/breaker.py" />
   <source>It is tried again at {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/previews.py" />
   <source>It may be there under another title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>It may have been removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>It was interrupted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>It was not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Its owner can add you in Spotify's developer dashboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>JSON Lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Keep for this run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Keep search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Keep the key for this session only, or give it in the environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Kept for an hour at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Key of {service}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Keyboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Known from MusicBrainz, too: {pages}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Last</source>
   <comment>last played</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Last 20</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Last error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_model.py" />
   <source>Last played</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>Last run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Last show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Last show again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <source>Last.fm does not know this artist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>Late predictions count in no total.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>Latitude is within ±90, longitude within ±180.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Leaders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>League table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>League table: {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>Leave out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Left as here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Left today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>Line {number} cannot be used: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>Line {number} votes on “{title}” a second time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/identities.py" />
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Link with {service}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Linked services of {artist}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/opening.py" />
   <source>Links are written as {form}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/shows.py" />
   <source>List an artist's shows for ids.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/pasts.py" />
   <source>List an artist's shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/artists.py" />
   <source>List the artists to see their ids.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>List them with `backup --list`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/nights.py" />
   <source>Listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/listening.py" />
   <source>Listen to a pre&amp;view at Deezer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/listenbrainz/client.py" />
   <source>ListenBrainz needs the free token for this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Load</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Load files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Load into this library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Loaded files</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Loading {n} files…</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Loc&amp;k setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Local time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Lock setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Log-loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_model.py" />
   <source>Longest gap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlists.py" />
   <source>Look at it as it is now, and do it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>Look at it as it is now, and predict again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Look for it by name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>Look for its name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Look for the artist by name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>Look for the show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Look once a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Look the whole file through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>Look up concerts, predict the setlist, vote on it, and see how right you were. Everything you have synced stays on this computer and readable without a network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Looking for a newer version…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Looking for shows near you…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>Looking for tracks… {found} of {tracks}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Looking the library through…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Looking up {artist}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Looking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Made by hand, without a prediction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/playlists.py" />
   <source>Made with Setlist Desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>Main set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/merges.py" />
   <source>Make it a song of its own again.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Make medley of {n} songs</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>Make playlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>Making the playlist…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Mark as going</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Mark as missed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Mark as went</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/attendance.py" />
   <source>Mark the show again instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Matches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>May Setlist Desktop look once a day whether there is a newer version?

It tells you, with what is new, and never changes a file by itself. Nothing about you is sent. Help ▸ Check for updates changes this later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Meant to last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/merges.py" />
   <source>Mer&amp;ged songs…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/merges.py" />
   <source>Merged songs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Merges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/messages_bar.py" />
   <source>Messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/score_words.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>More about ballots</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>More for the chosen lines</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool_popularity.py" />
   <source>Most listened first, by {service}: {n} songs of the pool.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_model.py" />
   <source>Most played</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move &amp;down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move &amp;up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move down {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>Move it away, or choose another folder with --data-dir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move set &amp;down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move set &amp;up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>Move t&amp;o</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move to &amp;end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move to &amp;top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to end of set: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to end: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to top of set: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to top: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move up {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move {set}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Moved from {date}: {show}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>MusicBrainz does not have this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>MusicBrainz id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>MusicBrainz is too busy to search.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>MusicBrainz was asked for {recordings} only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/backups.py" />
   <source>Name a file: `restore FILE`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>Name another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>Name it so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>Name of the playlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Near</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Near me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Needs a free key: click to add it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/comparing.py" />
   <source>Neither setlist names a song.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>New keys of the chosen command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>New setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>New show of a followed artist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>New show: {show}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>New shows within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Next pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>Next run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Night</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>No artist chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>No artist found for “{text}”</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>No artists yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>No ballot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>No ballot yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>No command has these words. Those that cannot be done now are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>No date yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>No home is set. Tools ▸ Notifications asks for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>No job is called “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>No key yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>No key yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>No keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/health.py" />
   <source>No keyring can be used here: keys can be kept for one run only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>No known setlist is left with “{choice}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <source>No longer in the library: {titles}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No past shows known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/comparing.py" />
   <source>No played setlist known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>No port could be opened for the sign-in: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>No predictions to look at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>No sealed prediction of this folder counts yet. Put the files (.json) and the texts that were shared before the shows (.txt) into it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>No search is kept as “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>No segue after {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/connection.py" />
   <source>No service can be reached. What you have synced stays readable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <source>No setlist has the id {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>No setlist known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>No setlist played before this show is known, so nothing can be predicted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>No setlist played before this show is known, so there is nothing to begin from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare_view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/comparing.py" />
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>No show chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No show fits the filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No show fits “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/bills.py" />
   <location filename="setlist_desktop/storage/pasts.py" />
   <location filename="setlist_desktop/storage/setlists.py" />
   <location filename="setlist_desktop/storage/shows.py" />
   <location filename="setlist_desktop/storage/spoilers.py" />
   <source>No show has the id {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>No show is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>No show is known: {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>No show to come is known within {km} km of {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>No song has the id {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_view.py" />
   <source>No song of {n} is like “{text}”. Clear the filter to see all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/merges.py" />
   <source>No songs are merged. Choose one in the pool, then Artist ▸ Same song as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_view.py" />
   <source>No songs known yet. Import the artist, paste a played setlist, or insert songs by their title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <location filename="setlist_desktop/storage/backup.py" />
   <location filename="setlist_desktop/storage/database.py" />
   <source>No space is left on the disk of {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>No tour is hidden. Show ▸ Hide this tour until I have been hides one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>No tour or year has two shows with a known setlist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>No upcoming show known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No upcoming shows known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <location filename="setlist_desktop/storage/statistics.py" />
   <source>No venue has the id {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>No venue in a city called “{city}” is known with its place on the map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>No votes in the last {n} hours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_view.py" />
   <source>No. {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>Nobody is followed yet, so nothing was asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Nobody signed in to Spotify in time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Nobody voted before this show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>None are known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>Not all tracks could be put in. {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Not asked yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Not asked yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Not asked: you are working offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Not counted, since unknown here: {songs}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/comparing.py" />
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Not played yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Nothing has been scored yet. Predict a show before it begins; once it is known what was played, its score stands here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Nothing in the library fits “{text}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Nothing is changed yet. This would come of it; a backup is made first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Nothing is unsure: every show, venue and song was told apart or joined.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/comparing.py" />
   <source>Nothing predicted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Nothing predicted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/comparing.py" />
   <source>Nothing to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Nothing to predict from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>Nothing to show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>Nothing was changed. Look at the program's own page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/matches.py" />
   <source>Nothing was decided on this pair.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Nothing was due.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>Nothing was half-written. Free some space and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>Nothing was predicted before the show; this is what the model says of it from the earlier shows alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Noticed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Notifications</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>Notifications work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Notified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Number of the show that day</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>Of {n} albums, EPs and singles the tracks of {number} were asked for.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/connection.py" />
   <source>Offline from the start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Offline since {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>On sale: {show}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>On the bill: {acts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/comparing.py" />
   <source>Once it is known what was played, it is compared here: paste it under “Played”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>One</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_songs.py" />
   <source>One of these songs is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>One plausible night</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>One plausible night, drawn at random from {setlists}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>One plausible night, drawn at random from {setlists} up to {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>One show of this pair is gone.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>One venue of this pair is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/bills.py" />
   <source>Only an act that was added by hand and has no setlist can be taken off a bill.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Only songs of one artist can be the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices.py" />
   <source>Open</source>
   <comment>verb</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>Open at &amp;MusicBrainz</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Open ballot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Open file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Open folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>Open it at Spotify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Open sealed predictions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Open the show's p&amp;age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Opener</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/basis_line.py" />
   <source>Opens how predictions have done on this artist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Optimise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Optimising…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Or choose “Unknown song”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Original artist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Other songs are taken for “{title}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Other versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>Others can see it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Overdue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>P&amp;aste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing.py" />
   <source>P&amp;rint and export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing.py" />
   <source>PDF (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Pairs in the right order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_layout.py" />
   <source>Panes in this place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Past</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Past shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Paste a played setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Paste played setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>Paste setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Paste setlist…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Paste the client id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Paste the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Paste the key first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Paste the user token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Paste what was shared before the show: a file counts only if its hash is in it, or if it was sealed in this very library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Paste {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing.py" />
   <source>Picture (*.png)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Pin {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>Pla&amp;yed setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Places of the hits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare_view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Played</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Played setlist of {venue}: {songs}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/storage/trash.py" />
   <source>Played setlist, {n} songs</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Played setlists of past shows. The key is free and comes at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/identities.py" />
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>Played setlists were not asked for: setlist.fm needs a key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Played setlists were not asked for: this artist is linked with none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Played songs that were predicted</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Played {n} times in {shows} known</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Plays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Plays by year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/view.py" />
   <source>Plus or Right votes up, Minus or Left down, Space toggles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Points by year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Points for opener, closer, encore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Points for rare songs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Points: one for each song hit, and those for opener, closer, encore and rare songs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_model.py" />
   <source>Popular</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Popular artists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>Popular now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_popularity.py" />
   <source>Popularity is unavailable. {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_popularity.py" />
   <source>Popularity is unavailable: neither Deezer, ListenBrainz nor Last.fm knows this artist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Predict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling.py" />
   <source>Predict &amp;from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Predict from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Predict it from the setlists played of late, or drag songs here from below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Predict the setlist, then vote on its songs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Predict this show from the setlists played of late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare_view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Predicted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare_view.py" />
   <source>Predicted beside played</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/storage/trash.py" />
   <source>Predicted setlist, {n} songs</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Predicted songs that were played</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Prediction scored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Prediction scored: {show}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Predictions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Predictions are tested once some shows with a setlist are known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at show time, {day} {time} at the venue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at show time, {day} {time} on this computer (the venue's zone is not known).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at show time; the date is still to be announced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at {day} {time} at the venue, since the show's time is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at {day} {time} on this computer (the venue's zone is not known), since the show's time is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Predictions made after a show began are left out of all of this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Previous pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/drag_out.py" />
   <source>Print and export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Probable, and never heard live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <source>Process {number} on {computer} works in {folder} and does not answer. End it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/bills.py" />
   <source>Put its setlist into the trash first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/display.py" />
   <source>Qt needs libraries that are not here: {names}. On Debian and Ubuntu: {command}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Radius</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Rarity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Rarity predicted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Re&amp;move set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>Ready; the free token opens more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>Redo mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Redo vote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Redo {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Remove target length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Remove {set}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Remove {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Rename set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Rename setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Rename {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Rename {set}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Rename…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Replace played setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Replies past their time were taken out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Replies within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Reset all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restore a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>Restore a backup (File ▸ Restore, or `setlist-desktop restore latest`), or move the file away to begin anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>Restore a backup: File ▸ Restore, or `setlist-desktop restore latest`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>Restore backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restored. What was here before is kept in {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restoring the backup…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Retry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/retry.py" />
   <source>Retry after {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Retry in a while.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Retry later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Retry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Review matches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Reviews</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Rotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Rotation map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>Rows of the table {table} refer to rows that are missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/score_words.py" />
   <source>Rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Run now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Runs into the next song</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>S&amp;ong…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/merges.py" />
   <source>Same song</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>Sample a plausible setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing.py" />
   <source>Save as PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing.py" />
   <source>Save as p&amp;icture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing.py" />
   <source>Save as picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Save file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Save sealed prediction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing.py" />
   <source>Saved {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Saved {file}. Share it after the show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Schedule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare_view.py" />
   <source>Score by each rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Se&amp;gue into next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Se&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Seal</source>
   <comment>verb</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Seal prediction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Sealed prediction (*{suffix})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Sealed predictions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Sealed predictions (*.json);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Sealing fixes the prediction of this show, with your votes, as it is now. Share the short text before the show and the file after it: friends hold the one against the other, without any account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Seals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Search</source>
   <comment>noun</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Search again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/pane.py" />
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Search artists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/pane.py" />
   <source>Search artists, here and online</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Search for one above: MusicBrainz answers without a key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/imports.py" />
   <source>Search for the artist again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Searching for “{text}”…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Season</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Second song</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Segue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Segue after {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Services and keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Set</source>
   <comment>a verb</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Set</source>
   <comment>of a setlist</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Set</source>
   <comment>verb</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Set target length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Set {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>Set&amp;list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/main_window.py" />
   <location filename="setlist_desktop/ui/panes/setlist/heading.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <location filename="setlist_desktop/ui/panes/setlist/view.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Setlist Desktop (*.setlistdesktop)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Setlist Desktop met a fault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Setlist as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Setlist edited: {show}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Setlist posted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Setlist posted: {show}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Setlist {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Setlist, a song a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Setlist: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Setlists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Setlists (*.json *.jsonl *.csv *.setlistdesktop);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>Setlists from {setlistfm}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>Setlists from {setlistfm} · shows from {ticketmaster}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Setlists of last night's shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Setlists of the last 7 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Setlists of this sho&amp;w</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>Settings are: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Shape of the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Shape: from night to night</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Share of shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Share these lines before the show. Keep the file until it is over, then share it, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Shared text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Show</source>
   <comment>verb</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>Show again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>Show one now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>Show ▸ Hide this tour until I have been takes that back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/main_window.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>Shows from {ticketmaster}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Shows missed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Shows near home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Shows near me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>Shows no song that was played on the tour, anywhere, before you have been.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Shows of followed artists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Shows to come around it stand here by distance, whoever plays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Shows: {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Sign in ({service})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>Sign in again under Connect services.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>Sign in in your browser; this goes on by itself then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Sign in in your browser…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>Sign in to Spotify…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Sign in to the network, then retry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>Sign in under Connect services.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Sign in…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Since {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Sizes of the library's tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Slots</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Something went wrong inside Setlist Desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Son&amp;g pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <location filename="setlist_desktop/ui/panes/setlist/nights.py" />
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Song</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/dock.py" />
   <source>Song page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_view.py" />
   <source>Song pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/compare_view.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Songs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>Songs and their tracks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Songs at their very place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/nights.py" />
   <source>Songs by night</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Songs by show: ■ played, ◙ as encore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Songs hit, in whatever order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Songs of followed artists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_view.py" />
   <source>Songs of the pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Songs you will probably hear and have never heard live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_view.py" />
   <source>Sort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_view.py" />
   <source>Sort songs by: {order}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_view.py" />
   <source>Sort: {order}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_view.py" />
   <source>Sorted by: {order}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Sp&amp;lit medley</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/merges.py" />
   <source>Split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Split it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Split medley</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Split them first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>Spoilers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify does not allow this ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify does not have this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify gives top tracks to apps with extended access only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify may need some hours to notice a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>Spotify refused the sign-in ({status}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist.py" />
   <source>Spotify wants the client id of an app of your own. Paste it under Tools ▸ Connect services, then sign in here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Spotify was not allowed to sign you in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>St&amp;art from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Start from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from another show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from average of the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from last show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <location filename="setlist_desktop/ui/panes/statistics/dock.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Statistics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>Stop f&amp;ollowing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Stri&amp;ke</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Strike {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Surprise of the percentages (log-loss)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Synchronisation needs you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>T&amp;itle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/delegate.py" />
   <source>TBA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Ta&amp;lk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Ta&amp;pe…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <location filename="setlist_desktop/ui/export_acts.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Take back vote on {song}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/merges.py" />
   <source>Take for one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Take in a ballot…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Take in a friend’s ballot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Take in or copy a ballot, take turns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <source>Take it out of the pool or the pasted lines and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>Take o&amp;ff the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>Take off the bill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Take one back to vote for another song.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>Take out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>Take out fetched shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Take out fetched shows…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Take out what nothing leads to and old logs, after a backup. Nothing of yours goes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/identities.py" />
   <source>Take that one off the list, or choose another here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/hearings.py" />
   <source>Take the favourites off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Take the mark off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>Take them off one of the shows first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>Taken out: {shows} with {setlists}. Artist ▸ Refresh fetches anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Talk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Tape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Target length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>Tell me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Text (*.txt);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>That is no longer in the trash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>That show has no setlist to copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The address of the list of releases has to begin with https.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>The artist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>The artist has no tag “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>The artist to import has neither a name nor an id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>The ballot of {name} counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/health.py" />
   <source>The cache {path} cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>The disk of {path} reports an error: {original}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/favourites.py" />
   <source>The favourites were changed meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>The file is whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The file {path} is no library of Setlist Desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>The first line of {file} does not tell where to find: {columns}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <source>The folder {folder} cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/folders.py" />
   <source>The folder {folder} cannot be written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/imports.py" />
   <source>The import was cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>The import was interrupted: the program ended before it did.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>The import was stopped before its end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>The jobs are: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>The key of {service} comes from the environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>The keyring does not answer; it may be waiting to be unlocked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>The keyring is locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>The last lines of the log</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>The last {n} shows, each predicted from the shows before it alone, as if the {unknown} just before were not known.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>The last {n} shows, each predicted from the shows before it alone.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>The library becomes what it was then. What is here now is kept as a backup, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>The library has no artist “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>The library is backed up first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>The library is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The library was left as it is. Restore a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>The library {path} cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>The library {path} cannot be written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The library {path} has the schema {revision}, this program knows up to {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>The library {path} is damaged or no library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/health.py" />
   <source>The library {path} is damaged: {damage}. Restore a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>The library {path} is damaged: {words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>The library {path} is in use by another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>The library's copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>The line is in the setlist already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>The line is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>The list of releases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases cannot be had: its place answered {status}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: a web page came instead; a network may stand between.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is about another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is far too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is not of the form that was agreed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is not signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>The list of releases was not believed: it is of {day}, older than the one of {later_day} that was seen before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>The list of releases was not believed: it was good until {day}, unless this computer's clock is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: its signature is not that of this program's makers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>The list was made or edited only after the show had begun.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>The log was copied. It holds no keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/service.py" />
   <source>The log {file} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/attendance.py" />
   <source>The mark was changed meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>The model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>The model was asked only after the show had begun.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>The network answered with a web page instead of {service}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>The newest good backup is of {day}. The damaged file is kept beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The newest good backup is of {time}: bring it back with `setlist-desktop restore latest`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>The owner of the Spotify app has no Premium subscription.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/app/painting.py" />
   <source>The picture {file} cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>The predicted setlist is locked. Unlock it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/listening.py" />
   <source>The preview of “{title}” opens in your browser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/app/passing.py" />
   <source>The program is not whole, it lacks {files}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The program works offline: nothing was asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/why.py" />
   <source>The reasons are being worked out…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>The sealed prediction cannot be written to {file}: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>The sealed prediction's text is on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>The set is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>The setlist is in the trash: File ▸ Trash… brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing.py" />
   <source>The setlist is on the clipboard as text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlists.py" />
   <source>The setlist was changed elsewhere, so “{label}” was not done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>The setlist's pins were changed elsewhere while it was predicted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>The show has another played setlist by now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>The show has begun, and no prediction of it was sealed before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>The show has begun: what is predicted now counts in no total.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>The show of this setlist is gone, so that it cannot come back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/playlists.py" />
   <source>The show of this setlist is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>The show's artist has no song with the id {song_id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>The show's artist has no song “{title}” in the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <source>The show's artist has none of these songs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>The shows and setlists of this artist that came from setlist.fm, Ticketmaster and MusicBrainz are taken out, after a backup. What you made, edited, predicted or voted on stays. Refresh fetches anew from those linked now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>The shows are being looked through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>The shows of artists in your library are looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>The sign-in to Spotify has ended; it lasts six months at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>The text has {lines} lines; a setlist has at most {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>The text holds no song.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>The trash is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>The vote was changed meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>There are new ones tomorrow; votes given can be changed or taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>There is no backup yet. File ▸ Back up now makes one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>There is no backup {copy}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/display.py" />
   <source>There is no display here, so that no window can be opened. Log in to a desktop, run it by `xvfb-run -a setlist-desktop`, or set QT_QPA_PLATFORM=offscreen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/backups.py" />
   <source>There is no good backup of {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>There is no keyring that keys can be kept in: it did not keep what was stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>There is no keyring that keys can be kept in: it fails with {kind}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>There is no keyring that keys can be kept in: none is running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>There is no setting “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>There is no song in this text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>There is no vote in this text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>There is nothing to redo here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>There is nothing to undo here.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/hearings.py" />
   <source>There is room for {n} songs.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>There was nothing to clean.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>These are shown by your desktop while Setlist Desktop runs. All of them stay in Activity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>They were those of “{act}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Third song</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling.py" />
   <source>This &amp;leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling.py" />
   <source>This &amp;tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling.py" />
   <source>This &amp;year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>This Spotify playlist is not yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>This address only takes the answer of Spotify.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>This artist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>This artist is being imported already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>This contact is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>This copy of the program knows no list of releases to ask.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>This desktop has no tray: closing the window ends the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>This desktop shows no notifications: it has neither a service for them nor a tray.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/app/window.py" />
   <source>This is a bug of the program ({kind}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>This is how Setlist Desktop tells you of news.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/wire.py" />
   <source>This is neither a setlist nor a list of setlists: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>This is no key of {service}: it holds spaces or unusual characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>This is no predicted setlist of the show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>This is not the sign-in that was begun.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}, and there is none newer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}. Newer ones come through {source}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}. This copy of the program knows no place to ask whether there is a newer one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/opening.py" />
   <source>This link is none that Setlist Desktop knows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>This person is not in the library any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_songs.py" />
   <source>This recording is no longer known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>This setlist comes from a service and is read only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>This setlist is locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <source>This setlist is locked. Unlock it to edit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_by_city.py" />
   <source>This show is no longer known to its service.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/comparing.py" />
   <source>This show was not predicted. “Predict” foretells it even now, from the shows before it alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>This song has not been played at any show known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>Throw that one away first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Thrown away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Thrown away last stands first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Ticketmaster does not have this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Ticketmaster gives the first {number} events of an artist only.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/events.py" />
   <source>Ticketmaster has {n} artists of this name; none was taken. Choose one under Artist ▸ Linked services.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Tickets from {time}: {show}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Tickets go on sale soon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Tidying the cache</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Time known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/merges.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool_model.py" />
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>To be decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist.py" />
   <source>To make a playlist, sign in to Spotify in your browser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>To share now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Today's requests are spread over the day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/budget.py" />
   <location filename="setlist_desktop/storage/budgets.py" />
   <source>Today's {limit} requests to {service} are used up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Too few shows to test on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Top songs and tags. The key is free and comes at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Tour or year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>Track at Spotify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>Track for {song}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>Tracks and their names come from Spotify.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Trending with you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>Try again in a minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>Try again in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>Try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>Try again later; a newer version of the program may be needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/throttle.py" />
   <source>Try again then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Trying it on a copy of the library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Turns setlists into playlists. Takes the client id of an app of your own, whose owner has Premium; its redirect address is http://127.0.0.1/callback.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/nights.py" />
   <source>Two nights compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Type a name, a title, a city or a date, or some of each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Type a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>Type a user's name at setlist.fm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>Type it as latitude, longitude: 52.52, 13.40</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Type the name of a venue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <location filename="setlist_desktop/services/search.py" />
   <source>Type the name of an artist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>Type what you want to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>US jazz trio — tells it from others of that name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>Undo mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Undo vote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Undo {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Unknown song</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Unlink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/identities.py" />
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Unlink from {service}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Unlock it and try again, or keep the key for this session only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>Unlock it to edit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Unlock setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Unpin {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Unset {name} to be without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near_rows.py" />
   <source>Up to {km} km away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Upcoming</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Upcoming shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Upcoming shows and their venues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Upcoming shows as &amp;calendar…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Upcoming shows as calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/events.py" />
   <source>Upcoming shows were not asked for: Ticketmaster needs a key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Upcoming shows with their status. The key is free and comes at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Updates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Use one of your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Usually</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Venue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Venue to come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Venues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Version {version} is out: see Help ▸ Check for updates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Version {version} is out; this is {current}. Nothing changes until you install it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Vote again instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Vote against {song}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Vote down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Vote for {song}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Vote up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Votes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Votes by hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Votes by hour as a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Votes per day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Votes per show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Votes: {total}, most at {hour}: {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <location filename="setlist_desktop/ui/main_window.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Voting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Wait for it to end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>Waits until services can be reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/power.py" />
   <source>Waits until the computer is on mains power.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/power.py" />
   <source>Waits until the network is not metered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>What came of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>What changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>What is fetched for this artist comes from those linked here; setlist.fm goes by the MusicBrainz link. Another link changes nothing of what is in the library: refresh the artist afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>What is fetched in the background, how often, and when it is next due. Each job can be paused or run at once, among the jobs of Activity &amp; health.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>What is new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>What is soon on sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>What it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>What may no longer be kept was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>What today's requests to {services} do not cover comes tomorrow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/budgets.py" />
   <source>What was fetched before can still be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>What was played at this show is not known yet, so there is nothing to score.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>What was played is hidden until you have been, and so is the score.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>What was played on these tours is hidden everywhere until you have been.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>What was played on this tour is hidden until you have been. Choose it again to undo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>What was played on this tour is not shown. Show ▸ Hide this tour until I have been ends it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>What was played on this tour is shown again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>What was played will stand here after the show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>What would come of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>What would come of it cannot be told beforehand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>What you did may not have happened. Details can be copied for a report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>What you have synced stays readable; nothing is asked online.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>What you want to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>What your desktop tells you of while the program runs, and how far from home.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Where is home?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Where {files} and the library tell the same thing otherwise:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Whether to look once a day for a newer version. No file is ever changed by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Which matches are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Which services are asked, with which keys. Keys are kept in the keyring of your system, nowhere else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Which songs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Who is it at {service}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Who votes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Who votes: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Whose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Whose ballot is it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Whose shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Whose votes these are; everybody has votes of their own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/why.py" />
   <source>Why “{song}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/why.py" />
   <source>Why?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>With “ / ” between the songs of a medley</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Within {km} km of {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Without percentages: {rule}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Work &amp;offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Working</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Working it out…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Working offline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Write it as 4:05.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>Write one song on each line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>Write one song on each line; sets begin with a line such as “Encore:”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>Write “+ Song”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Written by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Written into {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>You</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>You are not signed in to Spotify.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>You are signed in. This page can be closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/connection.py" />
   <source>You chose to be offline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>You did not sign in. This page can be closed.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>You have been to {n} shows of this artist. These were not played there, as far as it is known.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>You have been to {n} shows of this artist: all songs that are probable you have heard there.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>You have marked no show of this artist as gone to, so every song is new to you here. Show ▸ Mark as ▸ Went says where you were.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Your account is not among the users of the Spotify app.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Your ballot is on the clipboard: a friend can take it in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Your data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Your data lies in {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/score_words.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Your list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Your top five</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>a commentary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>a date to be announced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>a demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>a karaoke version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>a live take</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>a plausible setlist, drawn with the seed {seed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>a remark has no song above it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>a remix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>a tour without a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>add a free key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_model.py" />
   <source>already in the setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>an a cappella</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>an arrow has no song above it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>an encore {n}×</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <source>an error without words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>an instrumental</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>another one of this show is still sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>another one of this show was sealed later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>anywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare_model.py" />
   <source>at its place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>average setlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before an update of the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before another backup was restored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before files were loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before songs were merged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/nights.py" />
   <source>both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>break</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>by a simpler rule, better here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/services.py" />
   <source>client id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>closed {n}×</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/score_words.py" />
   <source>closer</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>closer {n} times</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>completed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/delegate.py" />
   <source>cover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool_model.py" />
   <source>cover of {artist}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/languages.py" />
   <source>d MMM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/languages.py" />
   <source>d MMM yyyy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>date to be announced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>date to come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>different</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>done</source>
   <comment>a job</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>empty</source>
   <comment>a set</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>encore {n}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>encore {n} times</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <source>error {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>failed</source>
   <comment>a job</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>fetching shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>first on {first}, last on {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>for a day only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>forbidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>from tape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_model.py" />
   <source>from {album}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>going</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>held at 0 percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>holds requests back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>importing, {percent}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>in {n} days</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_model.py" />
   <source>in {share} of the last 20 setlists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>incomplete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>initializing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>it has {signs} signs, over {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>it holds control characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>it is the source of a web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>it was sealed after the show had begun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>its hash was not shared: the file is another one, or was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>just right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/services.py" />
   <source>key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>key refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>last run {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>last show again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>lets requests pass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>limited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>linked with nobody, as you chose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>live debut on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>m:ss, empty: as the song is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/score_words.py" />
   <source>made after the show began: counts in no total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>made by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>made by itself</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>minus {n} points</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>missed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>never played as far as is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>never ran</source>
   <comment>a job</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>next run {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>next show: {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>no artist is called “{name}” there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>no better than “last show”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>no better than “last show” or “average setlist” over the last {shows} shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>no encore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>no key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>no keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>no newer page could be had. Retry later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/why.py" />
   <source>no reasons known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_model.py" />
   <source>no show with it known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/why.py" />
   <source>no show with it known, so the prediction has no chance for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>no shows yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>none of the last {shows}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>not among the {n} songs that are likely enough</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>not linked yet: looked for by name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>not played</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool_model.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>not played for {n} shows</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>not played for {n} shows, since {day}</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>not played for {n} shows, usually every show</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>not played for {n} shows, usually every {usual}</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>nothing new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_model.py" />
   <source>number {n} of the popular songs at {service}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>off sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>offline</source>
   <comment>a job</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>on average {share} of the way through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>on sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>on this artist no better than “last show” or “average”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>on this artist the model is {points} behind a simpler rule, which is used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>on this artist {points} ahead of “last show” and “average”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare_model.py" />
   <source>one time more, not counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>opened {n}×</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/score_words.py" />
   <source>opener</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>opener {n} times</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>optional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>over {n} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>paused</source>
   <comment>a job</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/folders.py" />
   <source>permission denied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>pinned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <location filename="setlist_desktop/ui/panes/setlist/why.py" />
   <source>pinned by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>place not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/score_words.py" />
   <source>places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>played</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>played as encore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare_model.py" />
   <source>played as number {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>played at the last show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool_model.py" />
   <source>played at the latest show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>played here the night before</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool_model.py" />
   <source>played {n} times</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare_model.py" />
   <source>played, not predicted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>popular at music services, place {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>popularity at music services alone, no setlist being known: a ranking without chances</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>postponed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/score_words.py" />
   <source>precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>predicted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare_model.py" />
   <source>predicted and played</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare_model.py" />
   <source>predicted as number {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare_model.py" />
   <source>predicted, not played</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/why.py" />
   <source>put here by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/score_words.py" />
   <source>recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>running</source>
   <comment>a job</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>running, {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>runs into the next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>said {said}, played {played}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>said {share}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/app/window.py" />
   <source>sample library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/score_words.py" />
   <source>scored again, since the rules were changed: {scores}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/score_words.py" />
   <source>scored again, since what was played was changed: {scores}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>setlist.fm does not have this setlist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>setlist.fm does not have this venue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>setlist.fm has no artist of this name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>setlist.fm has no shows of this artist.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>setlist.fm has {n} artists called “{name}”; none was taken. Import the right one from the search.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>show {n} of the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>shows complete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>something is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>song</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>struck</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <location filename="setlist_desktop/ui/panes/setlist/why.py" />
   <source>struck by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>syncing catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>syncing venues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>talk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the average setlist, which serves this artist better than the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>the chosen row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the gap rule (short history of changing setlists)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the last show again (hardly any history)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the last show again, which serves this artist better than the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>the library has no such show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/score_words.py" />
   <source>the main rules give the same</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>the model was {n} points behind over the last {shows} shows</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the model, fitted to this artist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the model, with coefficients of other artists (short history)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>the remark is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>the show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/packaging.py" />
   <source>the system's packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>there is a number or a bullet, but no song after it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>there is no shared text to hold it against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>there is no title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>this leg only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>this tour only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>this year only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <source>tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>tour debut on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>tries one request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>undecided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>unknown song</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>unreachable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>until I delete it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>untried</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>updated {age}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/services.py" />
   <source>user token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>usually every {gap} shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>venue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>venue not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>waiting</source>
   <comment>a job</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>went</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>what was played is not known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>with {act}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>with {act} and {n} others</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>with {guests}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>without festivals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <source>yesterday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>you are going</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>you have not voted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>you missed it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>you voted down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>you voted up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>you went</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>you {share}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>your name, as friends know it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>your prediction {n} percent right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{act} ({service})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>{act}: {thing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/printing.py" />
   <source>{artist} cover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>{artist} has no MusicBrainz id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>{artist} has no show to come with a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>{artist} is imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>{artist} is incomplete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>{artist} is off the bill.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>{artist} is off the list. Artist ▸ Bring back undoes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>{artist} is on the bill.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on a date to be announced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on a date to be announced in {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on {date} in {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>{artist} stands in the library a second time, with its MusicBrainz id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>{artist}, shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{artist}, {detail}, found online, press Enter to import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{artist}, {detail}, trending with you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>{artist}: {tour}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/basis_line.py" />
   <source>{basis}. Press for how predictions have done on this artist.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/nights.py" />
   <source>{both} of {n} songs are on both lists.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{came} of {n} recordings</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{came} of {n} shows</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{came} of {n} shows came.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{came} of {n} shows were looked at anew.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>{chart} as a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>{copy} is no whole library: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>{copy} is no whole library: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>{each}. No setlist is known, so there are no percentages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>{each}. Of these {n}: at least one {some}, all {n} {all}, on average {expected}, if songs come independently of each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>{file} ({name}) does not count: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>{file} cannot be read ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>{file} cannot be read as text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/printing.py" />
   <source>{file} cannot be written: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>{file} does not end in .setlistdesktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>{file} does not say its format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>{file} is no sealed prediction: it is no text ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>{file} is no sealed prediction: it is not as such a file is written ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>{file} is no sealed prediction: it is too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>{file} is too large for a ballot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{file}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/notices.py" />
   <source>{first} And {n} more, in Activity.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>{folder} is no folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{heading}, section</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare_view.py" />
   <source>{hits} of {n} songs played were predicted</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare_model.py" />
   <source>{hits} of {songs} predicted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{hours} h {minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{km} km</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>{latitude}, {longitude} is no place on the earth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/find.py" />
   <source>{latitude}, {longitude} within {radius_km} km is no place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>{left} left today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>{left} of {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>{left} of {limit} left today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{length} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{length} of {target}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>{line}: {share} on average</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>{list}: F1 {share} over {shows}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>{menu}: {act}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{minutes} min {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{month} {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} has no {manifest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/identities.py" />
   <source>{name} in your library is this artist already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>{name} is here already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} is no archive of Setlist Desktop, or is cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} is of the format “{format}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} is of version {version}, this program reads up to {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name}, {file}, line {number}: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name}, {file}.jsonl, line {number}: {table} has no number {wanted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name}, {manifest}: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>{name}: &lt;b&gt;{left} of {most}&lt;/b&gt; votes left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{new_shows} from {files}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/artist_intake.py" />
   <source>{number} artists are named “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{number} of {n} albums, EPs and singles: {title}</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{number} of {n} artists</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{number} of {n} artists done. The rest goes on at {time}: today's requests are spread over the day.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{n} albums, EPs and singles</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>{n} artists are called “{name}”; choose one under Artist ▸ Linked services.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>{n} artists are in the chart.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/artists.py" />
   <source>{n} artists fit “{name}”.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} artists: {news}.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} cancellations</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{n} days</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{n} days ago</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} edited setlists</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} files</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>{n} followed</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>{n} found</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} hidden tours are shown again.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare_model.py" />
   <source>{n} hits</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>{n} lines</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} lines refused</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{n} months ago</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} moved dates</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>{n} ms</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} new scores.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} new setlists</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} new shows</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>{n} not at Spotify under these titles and artist</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare_model.py" />
   <source>{n} not played</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare_model.py" />
   <source>{n} not predicted</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{n} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{n} percent likely</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/notices.py" />
   <source>{n} pieces of news</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare_model.py" />
   <source>{n} places earlier than predicted</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare_model.py" />
   <source>{n} places later than predicted</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>{n} points</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>{n} points more hits than “last show” or “average setlist” over the last {shows} shows</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{n} popular tracks</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} predictions</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>{n} predictions count.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows lead nowhere; Clean up takes them out.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows refer to rows that are missing.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows were taken out.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>{n} s</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} sales begin within a day.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} scored predictions</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/telling.py" />
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{n} setlists</source>
   <translation type="unfinished">
    <numerusform />
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
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} shows already here</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{n} shows between unknown</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} shows got a first prediction.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>{n} shows have none else.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>{n} shows in between not known yet</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{n} shows looked at anew</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>{n} shows near home</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} shows on sale</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} shows on sale soon</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>{n} shows scored again.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} shows taken</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>{n} shows within {radius} km, {followed} of them of artists you follow.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/telling.py" />
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/file_loading.py" />
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool_view.py" />
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>{n} songs</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>{n} songs found</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{n} songs of unknown length</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>{n} things deleted. File ▸ Restore a backup… brings them back.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>{n} to check</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>{n} today</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>{n} tracks</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>{n} upcoming shows</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/telling.py" />
   <source>{n} venues</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{n} votes this week</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} with something missing; it is tried again.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{n} years ago</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/words.py" />
   <source>{n} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{origin} · not the likeliest songs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{path} cannot be written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>{plays} of the last {shows}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{points} ahead of “last show”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>{rank} of {count}, {song}, {points}, {up} up, {down} down, {mine}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{reason} The key can be kept for this run only; it is asked for again at the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/score_words.py" />
   <source>{rule} {value}</source>
   <comment>a score</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>{rule}, {choice}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} asks for a pause: too many requests.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/throttle.py" />
   <source>{service} asks to wait until {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{service} asks to wait.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} cannot be asked: you are working offline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} cannot be reached at present.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{service} cannot be reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: it took too long to answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: its address cannot be used ({kind}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: its certificate is not valid; a network may stand between.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: no connection was free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: no connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: the connection was cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: the proxy refused the connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: the reply was garbled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} has a fault of its own ({status}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/breaker.py" />
   <source>{service} has failed several times and is left alone for a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} has not been asked: it needs a free key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} has to wait: its allowance is used up for now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>{service} knows nobody of this name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} needs a key of your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>{service} refused the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} refused the key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} refused the request ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{service} refuses its key. Enter another one under Tools ▸ Connect services.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} says that today's requests are used up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>{service} sent a reply of another shape than it documents ({place}: {reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} sent a reply of more than {size} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>{service} sent a reply that is no whole JSON ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/budget.py" />
   <source>{service} was not asked, since its daily requests could not be counted: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/chain.py" />
   <source>{service} was not asked: the program is offline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>{service}: an entry was left out ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{set} · in all {whole}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>{share} of the songs hit: no better than “{rule}”</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>{share} of the songs hit: {n} points ahead of “{rule}”</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>{share} of the songs hit: {n} points behind “{rule}”</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{shows_taken} with {songs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>{shows}, {first} to {last} · {length} songs a night, {different} different ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing.py" />
   <source>{show} · played</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing.py" />
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>{show} · predicted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/words.py" />
   <source>{size} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/words.py" />
   <source>{size} kB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{size}, of it free: {free}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>{songs} by the last {shows}; the table holds the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{songs} · over {length}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{songs} · {length}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/why.py" />
   <source>{song}: {reasons}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{source} · updated {age}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>{text!r} is no version of the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>{thing} is back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{time} at the venue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{time} your time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{time} your time, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{time}, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>{when} · {venue}. One song a line; “Encore:” begins an encore. It takes the place of the played setlist, and can be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{words}; {files} refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>“{act}” has {keys} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” ({artist}), {second}: a song of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” ({artist}), {second}: left out of the songs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}” ({artist}): different.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}” ({artist}): the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}” ({artist}): the same?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}”: different.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}”: the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}”: the same?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}”, {second}: a song of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}”, {second}: left out of the songs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <source>“{name}” votes at this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>“{playlist}” is made, with {tracks}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>“{query}” is forgotten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>“{query}” is listed here as long as nothing is typed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/merges.py" />
   <source>“{song}” and the song you choose become one, from now on as well: in the pool, in votes and in predictions. Setlists keep the titles as written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/merges.py" />
   <source>“{song}” is taken for “{kept}” now; Artist ▸ Merged songs… splits them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>“{step}” no longer fits: there were other changes since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>“{text}” could not be searched for online</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>“{text}” is neither yes nor no.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>“{text}” is no ISRC.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>“{text}” is no MusicBrainz id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>“{text}” is no length.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>“{text}” is none of: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>“{title}” and “{title_}” are one already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>“{title}” at Spotify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>“{title}” is a song of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>“{title}” is taken for another song.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>▲ {length} over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>✓ as you choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>✓ as you chose before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>✓ fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>✓ found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>✕ does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/playlist_dialog.py" />
   <source>✕ not found</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
