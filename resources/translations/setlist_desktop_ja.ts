<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>setlist_desktop</name>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{n} albums</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} artists</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>{n} artists are</source>
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
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} files</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} hidden tours are</source>
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
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} new scores</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} new shows</source>
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
   <source>{n} predictions count</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{n} recordings</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows lead</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows refer</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} sales begin</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/importer.py" />
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{n} setlists</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <location filename="setlist_desktop/services/sync/importer.py" />
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/file_loading.py" />
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>{n} shows</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>{n} shows have</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/importer.py" />
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/file_loading.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool_view.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
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
   <location filename="setlist_desktop/ui/panes/setlist/pool_popularity.py" />
   <source>{n} songs of the pool</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>{n} things</source>
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
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>{n} venues</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{n} votes</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
 </context>
</TS>
