<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
   <translation>À pr&amp;opos de Setlist Desktop</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>&amp;Add a show…</source>
   <translation>&amp;Ajouter un concert…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Add by hand…</source>
   <translation>&amp;Ajouter à la main…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;All shows</source>
   <translation>Tou&amp;s les concerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Artist</source>
   <translation>A&amp;rtiste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Average of the tour</source>
   <translation>&amp;Moyenne de la tournée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Back up now</source>
   <translation>&amp;Sauvegarder maintenant</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>&amp;Bill</source>
   <translation>Affic&amp;he</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Break</source>
   <translation>&amp;Pause</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Bring back</source>
   <translation>&amp;Ramener</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Bring back {artist}</source>
   <translation>&amp;Ramener {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Clear setlist</source>
   <translation>V&amp;ider la setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Commands…</source>
   <translation>&amp;Commandes…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;Compare with another night…</source>
   <translation>&amp;Comparer avec un autre soir…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Connect services…</source>
   <translation>&amp;Connecter des services…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Copy of a show…</source>
   <translation>&amp;Copie d’un concert…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>&amp;Copy setlist as text</source>
   <translation>&amp;Copier la setlist en texte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Cover of</source>
   <translation>&amp;Reprise de</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>&amp;Dark</source>
   <translation>&amp;Sombre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Duplicate setlist…</source>
   <translation>&amp;Dupliquer la setlist…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Édition</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Edit line…</source>
   <translation>Modifier la li&amp;gne…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Edit played setlist</source>
   <translation>Modifier la setlist &amp;jouée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Empty setlist</source>
   <translation>Setlist &amp;vide</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Encore</source>
   <translation>&amp;Rappel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Export everything…</source>
   <translation>&amp;Exporter tout…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>&amp;Export show…</source>
   <translation>E&amp;xporter le concert…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist.py" />
   <source>&amp;Export to Spotify playlist…</source>
   <translation>&amp;Exporter vers une playlist Spotify…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>&amp;Filter shows</source>
   <translation>&amp;Filtrer les concerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Find artist</source>
   <translation>&amp;Chercher un artiste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Find in library…</source>
   <translation>C&amp;hercher dans la bibliothèque…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Going</source>
   <translation>J’y &amp;vais</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Help</source>
   <translation>A&amp;ide</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>&amp;Hide this tour until I have been</source>
   <translation>&amp;Cacher cette tournée jusqu’à ce que j’y sois allé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Import</source>
   <translation>&amp;Importer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>&amp;Insert</source>
   <translation>&amp;Insérer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Is</source>
   <translation>&amp;Est</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>&amp;Keep what is here; add only what is new</source>
   <translation>&amp;Garder ce qui est ici ; ajouter seulement le nouveau</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Raccourcis clavier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Last show</source>
   <translation>&amp;Dernier concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>&amp;League table…</source>
   <translation>Classement de la li&amp;gue…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Length</source>
   <translation>&amp;Durée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Library…</source>
   <translation>&amp;Bibliothèque…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>&amp;Light</source>
   <translation>&amp;Clair</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>&amp;Line</source>
   <translation>&amp;Ligne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>&amp;Linked services…</source>
   <translation>Services &amp;liés…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Load files…</source>
   <translation>&amp;Charger des fichiers…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>&amp;Look once a day, and tell</source>
   <translation>&amp;Regarder une fois par jour, et prévenir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Make medley</source>
   <translation>&amp;Faire un medley</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Mark as</source>
   <translation>&amp;Marquer comme</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>&amp;Merge: fill what is empty here; of two votes or notes take the later</source>
   <translation>&amp;Fusionner : remplir ce qui est vide ici ; de deux votes ou notes, prendre les plus récents</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Missed</source>
   <translation>&amp;Manqué</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Move setlist to trash</source>
   <translation>Mettre la setlist à la cor&amp;beille</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;New setlist…</source>
   <translation>&amp;Nouvelle setlist…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Note</source>
   <translation>&amp;Note</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices.py" />
   <source>&amp;Notifications…</source>
   <translation>&amp;Notifications…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>&amp;Open its page</source>
   <translation>&amp;Ouvrir sa page</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>&amp;Open sealed predictions…</source>
   <translation>Ouvrir des &amp;prédictions scellées…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>&amp;Paste played setlist…</source>
   <translation>C&amp;oller la setlist jouée…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Pin</source>
   <translation>É&amp;pingler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;Predict</source>
   <translation>&amp;Prédire</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Preferences…</source>
   <translation>&amp;Préférences…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>&amp;Print preview…</source>
   <translation>&amp;Aperçu avant impression…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/tray.py" />
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Redo {step}</source>
   <translation>&amp;Rétablir : {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Refresh</source>
   <translation>Act&amp;ualiser</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Remove</source>
   <translation>Re&amp;tirer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Rename setlist…</source>
   <translation>&amp;Renommer la setlist…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Rename set…</source>
   <translation>&amp;Renommer le set…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>&amp;Replace what is here where the file tells it otherwise</source>
   <translation>&amp;Remplacer ce qui est ici là où le fichier dit autre chose</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Reset layout</source>
   <translation>&amp;Réinitialiser la disposition</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Restore a backup…</source>
   <translation>&amp;Restaurer une sauvegarde…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches.py" />
   <source>&amp;Review matches…</source>
   <translation>&amp;Revoir les correspondances…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>&amp;Same song as…</source>
   <translation>&amp;Même titre que…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;Sample a plausible setlist</source>
   <translation>&amp;Tirer une setlist plausible</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>&amp;Save as PDF…</source>
   <translation>Enregistrer en &amp;PDF…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>&amp;Seal prediction…</source>
   <translation>Sce&amp;ller la prédiction…</translation>
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
   <translation>&amp;Concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/tray.py" />
   <source>&amp;Show Setlist Desktop</source>
   <translation>&amp;Montrer Setlist Desktop</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Shows you have been to…</source>
   <translation>Concerts où vous é&amp;tiez…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>&amp;Target length…</source>
   <translation>&amp;Durée visée…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>&amp;Theme</source>
   <translation>&amp;Thème</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Tools</source>
   <translation>&amp;Outils</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Trash…</source>
   <translation>&amp;Corbeille…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Type</source>
   <translation>&amp;Type</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Undo {step}</source>
   <translation>&amp;Annuler : {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Unknown song</source>
   <translation>Titre &amp;inconnu</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;View</source>
   <translation>&amp;Affichage</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>&amp;Votes</source>
   <translation>&amp;Votes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Went</source>
   <translation>J’y &amp;étais</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Why is this here</source>
   <translation>Pour&amp;quoi est-ce là</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;With</source>
   <translation>&amp;Avec</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;Without festivals</source>
   <translation>Sans les &amp;festivals</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>(not in the file)</source>
   <translation>(pas dans le fichier)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>1st</source>
   <translation>1er</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>1st only</source>
   <translation>1er seulement</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>1st: {show}. {basis}.</source>
   <translation>1er : {show}. {basis}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>2nd</source>
   <translation>2e</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>2nd only</source>
   <translation>2e seulement</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>2nd: {show}. {basis}.</source>
   <translation>2e : {show}. {basis}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>&lt;b&gt;{left} of {most}&lt;/b&gt; votes left for this show</source>
   <translation>il reste &lt;b&gt;{left} votes sur {most}&lt;/b&gt; pour ce concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>? no text</source>
   <translation>? pas de texte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>? please check</source>
   <translation>? à vérifier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>A ballot has at most {limit} votes, this one has {n}.</source>
   <translation>Un bulletin a {limit} votes au plus, celui-ci en a {n}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>A bug of the program ({kind}); the log tells more.</source>
   <translation>Un défaut du programme ({kind}) ; le journal en dit plus.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>A city, or latitude, longitude</source>
   <translation>Une ville, ou latitude, longitude</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>A click on its icon brings the window back; File ▸ Quit ends the program.</source>
   <translation>Un clic sur son icône ramène la fenêtre ; Fichier ▸ Quitter termine le programme.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>A client id is kept</source>
   <translation>Un identifiant client est gardé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>A contact is a mail address or a web page.</source>
   <translation>Un contact est une adresse de courriel ou une page web.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>A fault of the program was caught; your library is saved. You can go on working. The report below holds no key; copy it if you want to tell about the fault.</source>
   <translation>Un défaut du programme a été intercepté ; votre bibliothèque est enregistrée. Vous pouvez continuer. Le rapport ci-dessous ne contient aucune clé ; copiez-le si vous voulez signaler le défaut.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>A friend of yours is called {name}.</source>
   <translation>Un de vos amis s’appelle {name}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <source>A genre, or any other word that you sort artists by.</source>
   <translation>Un genre, ou tout autre mot par lequel vous rangez les artistes.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>A heading, or the artist's name for every line.</source>
   <translation>Un en-tête, ou le nom de l’artiste pour chaque ligne.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>A key is kept</source>
   <translation>Une clé est gardée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>A limit of votes is at least one.</source>
   <translation>Une limite de votes est d’au moins un.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>A medley counts as its parts</source>
   <translation>Un medley compte comme ses parties</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>A name has 1 to {longest_name} letters.</source>
   <translation>Un nom a de 1 à {longest_name} lettres.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/nearby.py" />
   <location filename="setlist_desktop/services/notices.py" />
   <source>A radius is 1 to {most} km.</source>
   <translation>Un rayon va de 1 à {most} km.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>A radius needs a place to be around.</source>
   <translation>Un rayon a besoin d’un lieu au centre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>A rating is 1 to 5.</source>
   <translation>Une note va de 1 à 5.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/window.py" />
   <source>A report without keys lies in {file}.</source>
   <translation>Un rapport sans clés se trouve dans {file}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>A reprise at the end is the closer</source>
   <translation>Une reprise à la fin est la clôture</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/maintenance.py" />
   <source>A sample has at least one of everything.</source>
   <translation>Un exemple a au moins un élément de chaque sorte.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>A search is kept with a name and a text.</source>
   <translation>Une recherche se garde avec un nom et un texte.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/show_changes.py" />
   <location filename="setlist_desktop/services/shows.py" />
   <source>A show needs a venue.</source>
   <translation>Un concert a besoin d’une salle.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>A show without a date cannot be predicted under seal.</source>
   <translation>Un concert sans date ne peut pas être prédit sous scellé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>A song cannot be pinned and struck at once.</source>
   <translation>Un titre ne peut pas être à la fois épinglé et écarté.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlists.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>A song needs a title.</source>
   <translation>Il faut un titre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>A song of its own</source>
   <translation>Un titre à part</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>A song written otherwise counts as the same</source>
   <translation>Un titre écrit autrement compte comme le même</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>A tag has 1 to {longest_tag} letters.</source>
   <translation>Une étiquette a de 1 à {longest_tag} lettres.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>A user token is kept</source>
   <translation>Un jeton d’utilisateur est gardé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>A vote is up, down or none.</source>
   <translation>Un vote est « up », « down » ou « none ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>About Setlist Desktop</source>
   <translation>À propos de Setlist Desktop</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Activity</source>
   <translation>Activité</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Activity &amp; health</source>
   <translation>Activité &amp; santé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Activity &amp;&amp; health</source>
   <translation>Activité &amp;&amp; santé</translation>
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
   <translation>Ajouter</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Add a person</source>
   <translation>Ajouter une personne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Add a person…</source>
   <translation>Ajouter une personne…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Add a show of {artist}</source>
   <translation>Ajouter un concert de {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Add a show…</source>
   <translation>Ajouter un concert…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>Add act…</source>
   <translation>Ajouter un artiste…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Add an act to the bill</source>
   <translation>Ajouter un artiste à l’affiche</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>Add an artist</source>
   <translation>Ajouter un artiste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Add by hand…</source>
   <translation>Ajouter à la main…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/listenbrainz/client.py" />
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Add it under Connect services.</source>
   <translation>Ajoutez-le sous Connecter des services.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Add line</source>
   <translation>Ajouter une ligne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Add one, or import the artist again.</source>
   <translation>Ajoutez-en un, ou importez de nouveau l’artiste.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Add set</source>
   <translation>Ajouter un set</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Add the selected songs to the setlist (Enter)</source>
   <translation>Ajouter les titres choisis à la setlist (Entrée)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Add {set}</source>
   <translation>Ajouter {set}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Add {what}</source>
   <translation>Ajouter {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>After the show, what was played stands here beside the prediction, with its score.</source>
   <translation>Après le concert, ce qui a été joué figure ici à côté de la prédiction, avec son score.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Against</source>
   <translation>Contre</translation>
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
   <translation>Albums</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>All artists</source>
   <translation>Tous les artistes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>All of it lies on this computer, in one folder.</source>
   <translation>Tout se trouve sur cet ordinateur, dans un dossier.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>All songs</source>
   <translation>Tous les titres</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>All {per_day} votes of today are given.</source>
   <translation>Les {per_day} votes d’aujourd’hui sont tous donnés.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>All {per_show} votes for this show are given.</source>
   <translation>Les {per_show} votes pour ce concert sont tous donnés.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>An artist needs a name.</source>
   <translation>Un artiste a besoin d’un nom.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>An artist of your library, or a new name</source>
   <translation>Un artiste de votre bibliothèque, ou un nouveau nom</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>An artist's songs, the best known first. Needs no key.</source>
   <translation>Les titres d’un artiste, les plus connus d’abord. Sans clé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Another language is spoken from the next start on.</source>
   <translation>Une autre langue s’applique au prochain démarrage.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Another place or radius…</source>
   <translation>Autre lieu ou rayon…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <source>Another process works in {folder} and does not answer. End it first.</source>
   <translation>Un autre processus travaille dans {folder} et ne répond pas. Arrêtez-le d’abord.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Answers</source>
   <translation>Répond</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any city</source>
   <translation>Toutes villes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any tour</source>
   <translation>Toutes tournées</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any venue</source>
   <translation>Toutes salles</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any year</source>
   <translation>Toutes années</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Appearance and language</source>
   <translation>Apparence et langue</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Apps in development mode are given less than others.</source>
   <translation>Les applications en mode développement reçoivent moins que les autres.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Are the percentages true?</source>
   <translation>Les pourcentages sont-ils justes ?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Artist</source>
   <translation>Artiste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Artist found</source>
   <translation>Artiste trouvé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Artist, song, venue, city, tour, date…</source>
   <translation>Artiste, titre, salle, ville, tournée, date…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/main_window.py" />
   <location filename="setlist_desktop/ui/panes/artists/pane.py" />
   <source>Artists</source>
   <translation>Artistes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/identities.py" />
   <source>Artists are not joined with {title}.</source>
   <translation>Les artistes ne se lient pas à {title}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Artists at services</source>
   <translation>Artistes dans les services</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Artists followed</source>
   <translation>Artistes suivis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>Artists from {musicbrainz}, setlists from {setlistfm}, shows from {ticketmaster}, song lists from {deezer}, popularity from {listenbrainz} and {lastfm}, covers from {coverart}, playlists for {spotify}. Each keeps its rights in what it gives.</source>
   <translation>Artistes de {musicbrainz}, setlists de {setlistfm}, concerts de {ticketmaster}, listes de titres de {deezer}, popularité de {listenbrainz} et {lastfm}, pochettes de {coverart}, playlists pour {spotify}. Chacun garde ses droits sur ce qu’il donne.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Artists of the service</source>
   <translation>Artistes du service</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Artists on shows</source>
   <translation>Artistes aux concerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>As before</source>
   <translation>Comme avant</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>As the &amp;system</source>
   <translation>Comme le &amp;système</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>As the night before</source>
   <translation>Comme le soir d’avant</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>As usual</source>
   <translation>Comme d’habitude</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>Ask for the file as it was written when the prediction was sealed, unchanged.</source>
   <translation>Demandez le fichier tel qu’il a été écrit lors du scellement, sans changement.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Ask no service until this is switched off again.</source>
   <translation>N’interroger aucun service jusqu’à nouvel ordre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Asked today</source>
   <translation>Demandés aujourd’hui</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/listening.py" />
   <source>Asking Deezer for a preview of “{title}”…</source>
   <translation>Demande à Deezer d’un extrait de « {title} »…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Asking for shows</source>
   <translation>Demande des concerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>Asking for songs</source>
   <translation>Demande des titres</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/popularity.py" />
   <source>Asking what is popular…</source>
   <translation>Recherche de ce qui est populaire…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Asking {service}…</source>
   <translation>Demande à {service}…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Asking…</source>
   <translation>Demande en cours…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>At a festival</source>
   <translation>Dans un festival</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Attendance</source>
   <translation>Présence</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Average</source>
   <translation>Moyenne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Average setlist</source>
   <translation>Setlist moyenne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Averages</source>
   <translation>Moyennes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Away for more than twice their usual gap; played at least five times.</source>
   <translation>Absents plus de deux fois leur écart habituel ; joués au moins cinq fois.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backed up and checked: {path}</source>
   <translation>Sauvegardée et vérifiée : {path}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Background jobs</source>
   <translation>Tâches de fond</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backing up the library…</source>
   <translation>Sauvegarde de la bibliothèque…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Backtest</source>
   <translation>Test rétrospectif</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backups (*.sqlite3);;All files (*)</source>
   <translation>Sauvegardes (*.sqlite3);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/panes/voting/view.py" />
   <source>Ballot</source>
   <translation>Bulletin</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Ballot as text</source>
   <translation>Bulletin en texte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/first_run.py" />
   <source>Begin my own library</source>
   <translation>Commencer ma propre bibliothèque</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Best by</source>
   <translation>Meilleur selon</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Best predictions</source>
   <translation>Meilleures prédictions</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>Both shows have a played setlist, votes or notes of yours, so they stay two.</source>
   <translation>Les deux concerts ont une setlist jouée, des votes ou des notes de vous ; ils restent donc deux.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Both together (F1)</source>
   <translation>Les deux ensemble (F1)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Break</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Brier</source>
   <translation>Brier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Bring back</source>
   <translation>Ramener</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>Bring back an earlier version</source>
   <translation>Ramener une version antérieure</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Bring back {what}</source>
   <translation>Ramener {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Build the indexes anew, the one of words too, and give free space back.</source>
   <translation>Refaire les index, celui des mots aussi, et rendre la place libre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Bust-outs</source>
   <translation>Retours surprise</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>By</source>
   <translation>De</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>By popularity, no setlist being known</source>
   <translation>Par popularité, aucune setlist n’étant connue</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>C&amp;hoose home…</source>
   <translation>C&amp;hoisir le domicile…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Calendar</source>
   <translation>Calendrier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>Calibration</source>
   <translation>Calibration</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Came back after {n} shows or more.</source>
   <translation>Revenus après {n} concerts ou plus.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Came back on</source>
   <translation>Revenu le</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dialogs_async.py" />
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Cancel the import of {artist}</source>
   <translation>Annuler l’import de {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>Cancelled. What has come stays.</source>
   <translation>Annulé. Ce qui est arrivé reste.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Cancelled: {show}.</source>
   <translation>Annulé : {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Capacity</source>
   <translation>Capacité</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <source>Chan&amp;ge show…</source>
   <translation>Modifi&amp;er le concert…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Chance</source>
   <translation>Chance</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/show_facts.py" />
   <source>Change it again instead.</source>
   <translation>Modifiez-le plutôt de nouveau.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/show_facts.py" />
   <source>Change of {venue}</source>
   <translation>Modification de {venue}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Change show</source>
   <translation>Modifier le concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Changed</source>
   <translation>Changé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Change…</source>
   <translation>Changer…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>Chart</source>
   <translation>Graphique</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Check</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Check again</source>
   <translation>Vérifier de nouveau</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Check for &amp;updates…</source>
   <translation>Chercher des &amp;mises à jour…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Check for updates</source>
   <translation>Chercher des mises à jour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Check it under Connect services.</source>
   <translation>Vérifiez-la sous Connecter des services.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <location filename="setlist_desktop/system/folders.py" />
   <source>Check its permissions, or choose another with --data-dir.</source>
   <translation>Vérifiez ses droits, ou choisissez-en un autre avec --data-dir.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>Check the connection, then retry.</source>
   <translation>Vérifiez la connexion, puis réessayez.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <source>Check the name.</source>
   <translation>Vérifiez le nom.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <location filename="setlist_desktop/storage/database.py" />
   <source>Check the permissions of its folder, or choose another with --data-dir.</source>
   <translation>Vérifiez les droits de son dossier, ou choisissez-en un autre avec --data-dir.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Check the title, or put the song into a setlist first.</source>
   <translation>Vérifiez le titre, ou mettez-le d’abord dans une setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Choose a command, press its new keys, then Set.</source>
   <translation>Choisissez une commande, tapez ses nouvelles touches, puis « Attribuer ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Choose a file…</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Choose a show first.</source>
   <translation>Choisissez d’abord un concert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>Choose a show to compare its setlists.</source>
   <translation>Choisissez un concert pour comparer ses setlists.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Choose a show to read, predict and edit its setlist.</source>
   <translation>Choisissez un concert pour lire, prédire et modifier sa setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Choose a show to vote on what will be played.</source>
   <translation>Choisissez un concert pour voter sur ce qui sera joué.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>Choose a song to read why it is here.</source>
   <translation>Choisissez un titre pour lire pourquoi il est là.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Choose an artist to see what its shows tell.</source>
   <translation>Choisissez un artiste pour voir ce que disent ses concerts.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>Choose another backup.</source>
   <translation>Choisissez une autre sauvegarde.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>Choose another basis.</source>
   <translation>Choisissez une autre base.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/painting.py" />
   <source>Choose another file.</source>
   <translation>Choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/printing.py" />
   <source>Choose another folder.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>Choose another place.</source>
   <translation>Choisissez un autre endroit.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/hearings.py" />
   <source>Choose favourites</source>
   <translation>Choisir les favoris</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Choose home…</source>
   <translation>Choisir le domicile…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/errors.py" />
   <source>Choose one by its MBID or id.</source>
   <translation>Choisissez-en un par son MBID ou son id.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Choose one in the list of artists.</source>
   <translation>Choisissez-en un dans la liste des artistes.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Choose one in the list.</source>
   <translation>Choisissez-en un dans la liste.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Choose songs above to see how likely you are to hear them.</source>
   <translation>Choisissez des titres ci-dessus pour voir vos chances de les entendre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/question.py" />
   <source>Choose the artist at {service}</source>
   <translation>Choisir l’artiste sur {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/favourites.py" />
   <source>Choose them again instead.</source>
   <translation>Choisissez-les plutôt de nouveau.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <source>Choose “Edit played setlist” to change it.</source>
   <translation>Choisissez « Modifier la setlist jouée » pour la changer.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <source>Choose “Predicted” or “Played” to edit it.</source>
   <translation>Choisissez « Prédite » ou « Jouée » pour la modifier.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/question.py" />
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Circuit breaker</source>
   <translation>Disjoncteur</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Cities</source>
   <translation>Villes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>City</source>
   <translation>Ville</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Clean up</source>
   <translation>Nettoyer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Cleaning up…</source>
   <translation>Nettoyage…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Clear setlist</source>
   <translation>Vider la setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Clear the filter</source>
   <translation>Effacer le filtre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Clear the filters</source>
   <translation>Effacer les filtres</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Clear the search</source>
   <translation>Effacer la recherche</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/clear_button.py" />
   <source>Clear: {field}</source>
   <translation>Effacer : {field}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Closer</source>
   <translation>Clôture</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Columns of a table</source>
   <translation>Colonnes d’un tableau</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>Columns of {table}</source>
   <translation>Colonnes de {table}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>Compare with another night</source>
   <translation>Comparer avec un autre soir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Connect services</source>
   <translation>Connecter des services</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Connect services…</source>
   <translation>Connecter des services…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Copy it again, and nothing else.</source>
   <translation>Copiez-la de nouveau, et rien d’autre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Copy my ballot</source>
   <translation>Copier mon bulletin</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Copy of a show</source>
   <translation>Copie d’un concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Copy setlist</source>
   <translation>Copier la setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Copy text</source>
   <translation>Copier le texte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Copy the log</source>
   <translation>Copier le journal</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Costs about {number} of {limit} daily requests to {service} ({left} left today).</source>
   <translation>Coûte environ {number} des {limit} requêtes quotidiennes à {service} ({left} restent aujourd’hui).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Costs no counted requests.</source>
   <translation>Ne coûte aucune requête comptée.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Costs {number} of {limit} daily requests to {service} ({left} left today).</source>
   <translation>Coûte {number} des {limit} requêtes quotidiennes à {service} ({left} restent aujourd’hui).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Count</source>
   <comment>verb</comment>
   <translation>Compter</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Counts</source>
   <translation>Compte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Counts of artists</source>
   <translation>Décomptes des artistes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Counts of shows</source>
   <translation>Décomptes des concerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/coverart/client.py" />
   <source>Cover Art Archive sent something else than a picture.</source>
   <translation>Cover Art Archive a envoyé autre chose qu’une image.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Covers of albums. Needs no key.</source>
   <translation>Pochettes d’albums. Sans clé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Cu&amp;t</source>
   <translation>Co&amp;uper</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Damaged: {what}.</source>
   <translation>Endommagé : {what}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Date at the venue</source>
   <translation>Date dans la salle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Date known</source>
   <translation>Date connue</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Date to come</source>
   <translation>Date à venir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Debuts</source>
   <translation>Premières</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <source>Deezer does not have this.</source>
   <translation>Deezer n’a pas cela.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/previews.py" />
   <source>Deezer has no preview of “{title}” by {artist}.</source>
   <translation>Deezer n’a pas d’extrait de « {title} » de {artist}.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/popularity.py" />
   <source>Deezer has {n} artists of this name; none was taken. Choose one under Artist ▸ Linked services.</source>
   <translation>
    <numerusform>Deezer a {n} artiste de ce nom ; aucun n’a été pris. Choisissez-en un sous Artiste ▸ Services liés.</numerusform>
    <numerusform>Deezer a {n} artistes de ce nom ; aucun n’a été pris. Choisissez-en un sous Artiste ▸ Services liés.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Deezer, ListenBrainz and Last.fm tell what is popular.</source>
   <translation>Deezer, ListenBrainz et Last.fm disent ce qui est populaire.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Delete all for good</source>
   <translation>Tout supprimer définitivement</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Delete everything from {service}</source>
   <translation>Supprimer tout ce qui vient de {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Delete everything…</source>
   <translation>Tout supprimer…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Deleted: {setlists}, {shows}, {songs}, and all replies that were kept.</source>
   <translation>Supprimé : {setlists}, {shows}, {songs} et toutes les réponses gardées.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Deleting what is kept too long</source>
   <translation>Suppression de ce qui est gardé trop longtemps</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Detail</source>
   <translation>Détail</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Diagnostics</source>
   <translation>Diagnostic</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Different</source>
   <translation>Différents</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Dismiss</source>
   <translation>Ignorer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Do not look</source>
   <translation>Ne pas regarder</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/card_dock.py" />
   <source>Dock</source>
   <translation>Ancrer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Does not agree</source>
   <translation>Ne concorde pas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/heading.py" />
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/drag_out.py" />
   <source>Drag the setlist from here into another program, or press to print or save it.</source>
   <translation>Faites glisser la setlist d’ici vers un autre programme, ou cliquez pour l’imprimer ou l’enregistrer.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>Draw one night as it might be; each time another one</source>
   <translation>Tirer un soir tel qu’il pourrait être ; chaque fois un autre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Duplicate setlist</source>
   <translation>Dupliquer la setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>E&amp;xport artist…</source>
   <translation>E&amp;xporter l’artiste…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Earlier versions</source>
   <translation>Versions antérieures</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Earlier versions of setlists</source>
   <translation>Versions antérieures de setlists</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>Earlier versions…</source>
   <translation>Versions antérieures…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/heading.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>Edit it by hand, or leave it as it is now.</source>
   <translation>Modifiez-la à la main, ou laissez-la telle qu’elle est.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Edit line</source>
   <translation>Modifier la ligne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Edit {what}</source>
   <translation>Modifier {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Encore</source>
   <translation>Rappel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Encore songs named as such</source>
   <translation>Titres du rappel annoncés comme tels</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>Encore {n}</source>
   <translation>Rappel {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>End it in one of {ends}.</source>
   <translation>Terminez-le par l’un de {ends}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Error of the percentages (Brier)</source>
   <translation>Erreur des pourcentages (Brier)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every 6 hours</source>
   <translation>Toutes les 6 heures</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Every command has keys that you can change.</source>
   <translation>Chaque commande a des touches que vous pouvez changer.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Every command has the keys that it came with.</source>
   <translation>Chaque commande a ses touches d’origine.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every day</source>
   <translation>Tous les jours</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every hour</source>
   <translation>Toutes les heures</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>Every rule</source>
   <translation>Toutes les règles</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every week</source>
   <translation>Toutes les semaines</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Everything that {service} gave is deleted from the library and the cache: it cannot be undone, only fetched again. What you made or changed stays, and so does the key.</source>
   <translation>Tout ce que {service} a donné est supprimé de la bibliothèque et du cache : cela ne s’annule pas, on peut seulement le redemander. Ce que vous avez fait ou changé reste, la clé aussi.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Everything works without keys, from what you add or load yourself. Keys are kept in the keyring of your system, nowhere else.</source>
   <translation>Tout fonctionne sans clés, à partir de ce que vous ajoutez ou chargez. Les clés sont gardées dans le trousseau de votre système, nulle part ailleurs.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Export artist</source>
   <translation>Exporter l’artiste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Export everything</source>
   <translation>Exporter tout</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>Export it as text or JSON.</source>
   <translation>Exportez-le en texte ou en JSON.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Export show</source>
   <translation>Exporter le concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Export to Spotify playlist</source>
   <translation>Exporter vers une playlist Spotify</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Exported {size} into {path}</source>
   <translation>{size} exportés dans {path}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>F&amp;ollow</source>
   <translation>&amp;Suivre</translation>
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
   <translation>F1 par concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Failed</source>
   <translation>Échoué</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Favourite {n}</source>
   <translation>Favori {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Festival</source>
   <translation>Festival</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Figures of the model and of simpler rules</source>
   <translation>Chiffres du modèle et de règles plus simples</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/opening.py" />
   <source>Files on other machines cannot be opened.</source>
   <translation>Les fichiers d’autres machines ne peuvent pas être ouverts.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Filter by venue, city or date</source>
   <translation>Filtrer par salle, ville ou date</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Filter by year, tour, city, venue or setlist</source>
   <translation>Filtrer par année, tournée, ville, salle ou setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Filter shows</source>
   <translation>Filtrer les concerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Filter shows by venue, city, tour or year</source>
   <translation>Filtrer les concerts par salle, ville, tournée ou année</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Filter songs</source>
   <translation>Filtrer les titres</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Filter {n} songs</source>
   <translation>
    <numerusform>Filtrer {n} titre</numerusform>
    <numerusform>Filtrer {n} titres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Find a command or its keys</source>
   <translation>Cherchez une commande ou ses touches</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Find in library</source>
   <translation>Chercher dans la bibliothèque</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Finds artists and tells those of one name apart. Needs no key.</source>
   <translation>Trouve les artistes et distingue ceux du même nom. Sans clé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>First predictions</source>
   <translation>Premières prédictions</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>First song</source>
   <translation>Premier titre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>First time played, as far as the setlists here go back.</source>
   <translation>Joués pour la première fois, aussi loin que remontent les setlists d’ici.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/card_dock.py" />
   <source>Float</source>
   <translation>Détacher</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Folder of sealed predictions and texts</source>
   <translation>Dossier de prédictions scellées et de textes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Following</source>
   <translation>Suivis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>For the first time</source>
   <translation>Pour la première fois</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Forget search</source>
   <translation>Oublier la recherche</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Found in library</source>
   <translation>Trouvé dans la bibliothèque</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Found online</source>
   <translation>Trouvés en ligne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>Free software under the MIT licence, made with Qt {version}, which is under {lgpl}.</source>
   <translation>Logiciel libre sous licence MIT, fait avec Qt {version}, qui est sous {lgpl}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/folders.py" />
   <source>Free some space and try again.</source>
   <translation>Libérez de la place et réessayez.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>From a file</source>
   <translation>D’un fichier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>From cache</source>
   <translation>Du cache</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>From {setlists}</source>
   <translation>D’après {setlists}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>From {setlists} up to {day}</source>
   <translation>D’après {setlists} jusqu’au {day}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>GB</source>
   <translation>GB</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Gap</source>
   <translation>Écart</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Gaps</source>
   <translation>Écarts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Get a client id</source>
   <translation>Obtenir un identifiant client</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Get a free key</source>
   <translation>Obtenir une clé gratuite</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Get a free token</source>
   <translation>Obtenir un jeton gratuit</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/exact.py" />
   <source>Give a file for each, or load it and name the artist.</source>
   <translation>Donnez un fichier pour chacun, ou chargez-le et nommez l’artiste.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <source>Give a friend's name.</source>
   <translation>Donnez le nom d’un ami.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Give a name.</source>
   <translation>Donnez un nom.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>Give another name.</source>
   <translation>Donnez un autre nom.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Go on in the tray when the window is closed</source>
   <translation>Continuer dans la zone de notification à la fermeture de la fenêtre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/chain.py" />
   <source>Go online and retry.</source>
   <translation>Repassez en ligne et réessayez.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to artists</source>
   <translation>Aller aux artistes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to setlist</source>
   <translation>Aller à la setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to shows</source>
   <translation>Aller aux concerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to voting</source>
   <translation>Aller au vote</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Has a setlist</source>
   <translation>A une setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Hash</source>
   <translation>Empreinte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Hidden until you have been</source>
   <translation>Caché jusqu’à ce que vous y soyez allé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/card_dock.py" />
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Hits</source>
   <translation>Trouvés</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Hits among the likeliest</source>
   <translation>Trouvés parmi les plus probables</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Hits among the ten likeliest</source>
   <translation>Trouvés parmi les dix plus probables</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Hits by show</source>
   <translation>Titres trouvés par concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Home</source>
   <translation>Domicile</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Home stays on this computer. Notifications of new shows go by it, too.</source>
   <translation>Le domicile reste sur cet ordinateur. Les notifications de nouveaux concerts s’y fient aussi.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Hour</source>
   <translation>Heure</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>How it is scored</source>
   <translation>Comment c’est évalué</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>How long data from {service} is kept</source>
   <translation>Combien de temps les données de {service} sont gardées</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>How long data of a service is kept is chosen on its card, where all of it can be deleted, too.</source>
   <translation>La durée de garde des données d’un service se choisit sur sa carte, où elles peuvent aussi toutes être supprimées.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>How many</source>
   <translation>Combien</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>How many of them</source>
   <translation>Combien d’entre eux</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>How many of them, in percent of such nights</source>
   <translation>Combien d’entre eux, en pour cent de ces soirs</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>How many people the venue holds.</source>
   <translation>Combien de personnes la salle peut accueillir.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>How often songs are listened to. Needs no key; the free user token opens more.</source>
   <translation>Combien les titres sont écoutés. Sans clé ; le jeton d’utilisateur gratuit en donne plus.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>How often the job runs</source>
   <translation>À quelle fréquence la tâche est lancée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/dock.py" />
   <source>How predictions have done</source>
   <translation>Ce qu’ont donné les prédictions</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>How the services answer, what went wrong, the log, and what in the library wants to be looked at.</source>
   <translation>Comment répondent les services, ce qui a échoué, le journal, et ce qui mérite un regard dans la bibliothèque.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>If you know what was played, paste or type it.</source>
   <translation>Si vous savez ce qui a été joué, collez-le ou tapez-le.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/delegate.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>Import of {artist}</source>
   <translation>Import de {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>Import or add the artist first.</source>
   <translation>Importez ou ajoutez d’abord l’artiste.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Import that one.</source>
   <translation>Importez celui-là.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>Import the artist again after the show, or add the played setlist.</source>
   <translation>Importez de nouveau l’artiste après le concert, ou ajoutez la setlist jouée.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>Import the artist, load setlists from files, or add a played setlist.</source>
   <translation>Importez l’artiste, chargez des setlists depuis des fichiers ou ajoutez une setlist jouée.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>Import the artist, or add a played setlist.</source>
   <translation>Importez l’artiste, ou ajoutez une setlist jouée.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Import the artist, or add played setlists: then their songs are told here.</source>
   <translation>Importez l’artiste, ou ajoutez des setlists jouées : ses titres sont alors racontés ici.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Importing {artist}</source>
   <translation>Import de {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Importing {artist} (and {n} more)</source>
   <translation>Import de {artist} (et {n} de plus)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Imports</source>
   <translation>Imports</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Imports and background jobs</source>
   <translation>Imports et tâches de fond</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Imports that are not finished</source>
   <translation>Imports inachevés</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>In order; {size} freed.</source>
   <translation>Tout est en ordre ; {size} libérés.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>In the name of</source>
   <translation>Au nom de</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>In your library</source>
   <translation>Dans votre bibliothèque</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Insert</source>
   <translation>Insérer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Insert lines and sets</source>
   <translation>Insérer des lignes et des sets</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/demo.py" />
   <source>Install Setlist Desktop anew.</source>
   <translation>Installez de nouveau Setlist Desktop.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/passing.py" />
   <source>Install it anew.</source>
   <translation>Installez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>Install the newest version of Setlist Desktop, or choose another folder with --data-dir.</source>
   <translation>Installez la version la plus récente de Setlist Desktop, ou choisissez un autre dossier avec --data-dir.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>Install the newest version of Setlist Desktop.</source>
   <translation>Installez la version la plus récente de Setlist Desktop.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Is taken for</source>
   <translation>Est pris pour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Is the same as</source>
   <translation>Est le même que</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>It can be tried again at {time}.</source>
   <translation>Nouvel essai possible à {time}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/tray.py" />
   <source>It goes on in the tray: click its icon to bring the window back.</source>
   <translation>Il continue dans la zone de notification : cliquez sur son icône pour ramener la fenêtre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/budget.py" />
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>It goes on tomorrow; what is here stays.</source>
   <translation>La suite vient demain ; ce qui est là reste.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>It has 32 letters and digits in five groups, as in the artist's address there.</source>
   <translation>Il a 32 lettres et chiffres en cinq groupes, comme dans l’adresse de l’artiste là-bas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>It is listed here as long as nothing is typed.</source>
   <translation>Elle figure ici tant que rien n’est tapé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/attended.py" />
   <source>It is the name that the address of the profile there ends with.</source>
   <translation>C’est le nom par lequel se termine l’adresse du profil sur ce site.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/breaker.py" />
   <source>It is tried again at {time}.</source>
   <translation>Nouvel essai à {time}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/previews.py" />
   <source>It may be there under another title.</source>
   <translation>Il y est peut-être sous un autre titre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>It may have been removed.</source>
   <translation>Elle a peut-être été retirée.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>It names {names}.</source>
   <translation>Il nomme {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>It was interrupted.</source>
   <translation>Interrompu.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>It was not read.</source>
   <translation>Elle n’a pas été lue.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Its owner can add you in Spotify's developer dashboard.</source>
   <translation>Son propriétaire peut vous ajouter dans le tableau de bord développeur de Spotify.</translation>
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
   <translation>Tâches</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Join “{first}” and “{second}”</source>
   <translation>Réunir « {first} » et « {second} »</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Keep for this run</source>
   <translation>Garder pour cette session</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Keep search</source>
   <translation>Garder la recherche</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Keep the key for this session only, or give it in the environment.</source>
   <translation>Gardez la clé pour cette session seulement, ou donnez-la par l’environnement.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Kept</source>
   <translation>Gardé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Kept for an hour at most</source>
   <translation>Gardé une heure au plus</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Kept searches</source>
   <translation>Recherches gardées</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Key of {service}</source>
   <translation>Clé de {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Keyboard</source>
   <translation>Clavier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Known from MusicBrainz, too: {pages}.</source>
   <translation>Aussi connu par MusicBrainz : {pages}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Last</source>
   <comment>last played</comment>
   <translation>Dernière fois</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Last 20</source>
   <translation>20 derniers</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Last error</source>
   <translation>Dernière erreur</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Last played</source>
   <translation>Dernière fois</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>Last run</source>
   <translation>Dernière exécution</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Last show</source>
   <translation>Dernier concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Last show again</source>
   <translation>Encore le dernier concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <source>Last.fm does not know this artist.</source>
   <translation>Last.fm ne connaît pas cet artiste.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>Late predictions count in no total.</source>
   <translation>Les prédictions tardives ne comptent dans aucun total.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>Latitude is within ±90, longitude within ±180.</source>
   <translation>La latitude est entre ±90, la longitude entre ±180.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Leaders</source>
   <translation>En tête</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>League table</source>
   <translation>Classement de la ligue</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>League table: {folder}</source>
   <translation>Classement de la ligue : {folder}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Leave out</source>
   <translation>Laisser de côté</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Leave out “{first}”</source>
   <translation>Laisser « {first} » de côté</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Left as here</source>
   <translation>Laissé tel qu’ici</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Left today</source>
   <translation>Restent aujourd’hui</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Library</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>Line {number} cannot be used: {reason}.</source>
   <translation>La ligne {number} ne peut pas être utilisée : {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>Line {number} votes on “{title}” a second time.</source>
   <translation>La ligne {number} vote une seconde fois sur « {title} ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Lines of setlists</source>
   <translation>Lignes de setlists</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Lines of then and now</source>
   <translation>Lignes d’alors et de maintenant</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Link</source>
   <translation>Lier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/identities.py" />
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Link with {service}</source>
   <translation>Lier à {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Linked services of {artist}</source>
   <translation>Services liés de {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>Linked services…</source>
   <translation>Services liés…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/opening.py" />
   <source>Links are written as {form}.</source>
   <translation>Les liens s’écrivent {form}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/shows.py" />
   <source>List an artist's shows for ids.</source>
   <translation>Affichez la liste des concerts d’un artiste pour leurs id.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/pasts.py" />
   <source>List an artist's shows.</source>
   <translation>Affichez la liste des concerts d’un artiste.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/artists.py" />
   <source>List the artists to see their ids.</source>
   <translation>Affichez la liste des artistes pour voir leurs id.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>List them with `backup --list`.</source>
   <translation>Affichez-les avec `backup --list`.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>Listed</source>
   <translation>Listé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/listening.py" />
   <source>Listen to a pre&amp;view at Deezer</source>
   <translation>Écouter un e&amp;xtrait sur Deezer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/listenbrainz/client.py" />
   <source>ListenBrainz needs the free token for this.</source>
   <translation>ListenBrainz a besoin du jeton gratuit pour cela.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Load</source>
   <translation>Charger</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Load files</source>
   <translation>Charger des fichiers</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Load into this library</source>
   <translation>Charger dans cette bibliothèque</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>Load setlist.fm JSON, JSONL, CSV or .setlistdesktop files.</source>
   <translation>Chargez des fichiers setlist.fm JSON, JSONL, CSV ou .setlistdesktop.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Loaded files</source>
   <translation>Fichiers chargés</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Loading {n} files…</source>
   <translation>
    <numerusform>Chargement de {n} fichier…</numerusform>
    <numerusform>Chargement de {n} fichiers…</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Loc&amp;k setlist</source>
   <translation>&amp;Verrouiller la setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Local time</source>
   <translation>Heure locale</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Lock setlist</source>
   <translation>Verrouiller la setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Log-loss</source>
   <translation>Log-loss</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Longest gap</source>
   <translation>Plus grand écart</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlists.py" />
   <source>Look at it as it is now, and do it again.</source>
   <translation>Regardez-la telle qu’elle est maintenant, et recommencez.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>Look at it as it is now, and predict again.</source>
   <translation>Regardez-la telle qu’elle est maintenant, et prédisez de nouveau.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Look for it by name.</source>
   <translation>Cherchez-le par son nom.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>Look for its name.</source>
   <translation>Cherchez-la par son nom.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Look for the artist by name.</source>
   <translation>Cherchez l’artiste par son nom.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>Look for the show.</source>
   <translation>Cherchez le concert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Look once a day</source>
   <translation>Regarder une fois par jour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Look the whole file through.</source>
   <translation>Examiner le fichier entier.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>Look up</source>
   <translation>Consulter</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>Look up concerts, predict the setlist, vote on it, and see how right you were. Everything you have synced stays on this computer and readable without a network.</source>
   <translation>Cherchez des concerts, prédisez la setlist, votez et voyez si vous aviez raison. Tout ce que vous avez synchronisé reste sur cet ordinateur, lisible sans réseau.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Looking for a newer version…</source>
   <translation>Recherche d’une version plus récente…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Looking for shows near you…</source>
   <translation>Recherche de concerts près de chez vous…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Looking for tracks… {found} of {tracks}</source>
   <translation>Recherche des morceaux… {found} sur {tracks}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Looking the library through…</source>
   <translation>Examen de la bibliothèque…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Looking up {artist}</source>
   <translation>Recherche de {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Looking…</source>
   <translation>Examen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Made by hand, without a prediction</source>
   <translation>Faite à la main, sans prédiction</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/playlists.py" />
   <source>Made with Setlist Desktop</source>
   <translation>Fait avec Setlist Desktop</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>Main set</source>
   <translation>Set principal</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Make it a song of its own again.</source>
   <translation>En refaire un titre à part.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Make medley of {n} songs</source>
   <translation>
    <numerusform>Faire un medley de {n} titre</numerusform>
    <numerusform>Faire un medley de {n} titres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Make playlist</source>
   <translation>Faire la playlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Make “{first}” a song of its own</source>
   <translation>Faire de « {first} » un titre à part</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Making the playlist…</source>
   <translation>Création de la playlist…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Mark as going</source>
   <translation>Marquer « j’y vais »</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Mark as missed</source>
   <translation>Marquer « manqué »</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Mark as went</source>
   <translation>Marquer « j’y étais »</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/attendance.py" />
   <source>Mark the show again instead.</source>
   <translation>Marquez plutôt le concert de nouveau.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Matches</source>
   <translation>Correspondances</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Matches you decided on</source>
   <translation>Correspondances décidées par vous</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>May Setlist Desktop look once a day whether there is a newer version?

It tells you, with what is new, and never changes a file by itself. Nothing about you is sent. Help ▸ Check for updates changes this later.</source>
   <translation>Setlist Desktop peut-il regarder une fois par jour s’il existe une version plus récente ?

Il vous l’annonce, avec les nouveautés, et ne change jamais un fichier de lui-même. Rien sur vous n’est envoyé. Aide ▸ Chercher des mises à jour change cela plus tard.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Maybe twice</source>
   <translation>Peut-être en double</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/votes.py" />
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Me</source>
   <translation>Moi</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Meant to last</source>
   <translation>Doit durer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Mer&amp;ged songs…</source>
   <translation>Titres &amp;fusionnés…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Merged songs</source>
   <translation>Titres fusionnés</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Merges</source>
   <translation>Fusions</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/messages_bar.py" />
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/print_preview.py" />
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>More about ballots</source>
   <translation>Plus sur les bulletins</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>More for the chosen lines</source>
   <translation>Plus pour les lignes choisies</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool/popularity.py" />
   <source>Most listened first, by {service}: {n} songs of the pool.</source>
   <translation>
    <numerusform>Le plus écouté d’abord, selon {service} : {n} titre de la réserve.</numerusform>
    <numerusform>Les plus écoutés d’abord, selon {service} : {n} titres de la réserve.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Most played</source>
   <translation>Les plus joués</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move &amp;down</source>
   <translation>&amp;Descendre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move &amp;up</source>
   <translation>&amp;Monter</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move down {what}</source>
   <translation>Descendre {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>Move it away, or choose another folder with --data-dir.</source>
   <translation>Déplacez-le, ou choisissez un autre dossier avec --data-dir.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move set &amp;down</source>
   <translation>&amp;Descendre le set</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move set &amp;up</source>
   <translation>&amp;Monter le set</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>Move t&amp;o</source>
   <translation>Dépla&amp;cer vers</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move to &amp;end</source>
   <translation>Placer à la &amp;fin</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move to &amp;top</source>
   <translation>Placer en t&amp;ête</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to end of set: {what}</source>
   <translation>Placer à la fin du set : {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to end: {what}</source>
   <translation>Placer à la fin : {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to top of set: {what}</source>
   <translation>Placer en tête du set : {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to top: {what}</source>
   <translation>Placer en tête : {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move up {what}</source>
   <translation>Monter {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move {set}</source>
   <translation>Déplacer {set}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move {what}</source>
   <translation>Déplacer {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Moved from {date}: {show}.</source>
   <translation>Déplacé depuis le {date} : {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>MusicBrainz does not have this.</source>
   <translation>MusicBrainz n’a pas cela.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>MusicBrainz id</source>
   <translation>Identifiant MusicBrainz</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>MusicBrainz is too busy to search.</source>
   <translation>MusicBrainz est trop occupé pour chercher.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>MusicBrainz was asked for {recordings} only.</source>
   <translation>MusicBrainz n’a été interrogé que sur {recordings}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <location filename="setlist_desktop/ui/widgets/name_dialog.py" />
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/backups.py" />
   <source>Name a file: `restore FILE`.</source>
   <translation>Nommez un fichier : `restore FICHIER`.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>Name another file.</source>
   <translation>Nommez un autre fichier.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>Name it so.</source>
   <translation>Nommez-le ainsi.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Name of the playlist</source>
   <translation>Nom de la playlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Near</source>
   <translation>Proches</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Near me</source>
   <translation>À proximité</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Needs a free key: click to add it</source>
   <translation>Demande une clé gratuite : cliquez pour l’ajouter</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>Neither setlist names a song.</source>
   <translation>Aucune des deux setlists ne nomme un titre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>New keys of the chosen command</source>
   <translation>Nouvelles touches de la commande choisie</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>New setlist</source>
   <translation>Nouvelle setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>New show of a followed artist</source>
   <translation>Nouveau concert d’un artiste suivi</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>New show: {show}.</source>
   <translation>Nouveau concert : {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>New shows within</source>
   <translation>Nouveaux concerts à moins de</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <source>New tag</source>
   <translation>Nouvelle étiquette</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>News for other windows</source>
   <translation>Nouvelles pour les autres fenêtres</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>News of shows</source>
   <translation>Nouvelles des concerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Next pane</source>
   <translation>Volet suivant</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>Next run</source>
   <translation>Prochaine exécution</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Night</source>
   <translation>Soir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>No artist chosen</source>
   <translation>Aucun artiste choisi</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>No artist found for “{text}”</source>
   <translation>Aucun artiste trouvé pour « {text} »</translation>
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
   <translation>Aucun artiste n’a l’id {id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>No artists yet</source>
   <translation>Pas encore d’artistes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>No ballot</source>
   <translation>Pas de bulletin</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>No ballot yet</source>
   <translation>Pas encore de bulletin</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>No command has these words. Those that cannot be done now are left out.</source>
   <translation>Aucune commande n’a ces mots. Celles qui ne sont pas possibles maintenant sont laissées de côté.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>No date yet</source>
   <translation>Pas encore de date</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>No earlier version is known: what was played was not changed by a service.</source>
   <translation>Aucune version antérieure n’est connue : aucun service n’a changé ce qui a été joué.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>No home is set. Tools ▸ Notifications asks for it.</source>
   <translation>Aucun domicile n’est défini. Outils ▸ Notifications le demande.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>No job is called “{name}”.</source>
   <translation>Aucune tâche ne s’appelle « {name} ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>No key yet</source>
   <translation>Pas encore de clé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>No key yet.</source>
   <translation>Pas encore de clé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>No keyring</source>
   <translation>Pas de trousseau</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/health.py" />
   <source>No keyring can be used here: keys can be kept for one run only.</source>
   <translation>Aucun trousseau n’est utilisable ici : les clés ne peuvent être gardées que pour une session.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>No known setlist is left with “{choice}”.</source>
   <translation>Aucune setlist connue ne reste avec « {choice} ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <source>No longer in the library: {titles}.</source>
   <translation>Plus dans la bibliothèque : {titles}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No past shows known</source>
   <translation>Aucun concert passé connu</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>No played setlist known</source>
   <translation>Aucune setlist jouée connue</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>No port could be opened for the sign-in: {reason}.</source>
   <translation>Aucun port n’a pu être ouvert pour la connexion : {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>No predictions to look at.</source>
   <translation>Pas de prédictions à regarder.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>No rating</source>
   <translation>Pas de note</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>No sealed prediction of this folder counts yet. Put the files (.json) and the texts that were shared before the shows (.txt) into it.</source>
   <translation>Aucune prédiction scellée de ce dossier ne compte encore. Mettez-y les fichiers (.json) et les textes partagés avant les concerts (.txt).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>No search is kept as “{name}”.</source>
   <translation>Aucune recherche n’est gardée sous « {name} ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>No segue after {what}</source>
   <translation>Pas d’enchaînement après {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/connection.py" />
   <source>No service can be reached. What you have synced stays readable.</source>
   <translation>Aucun service n’est joignable. Ce que vous avez synchronisé reste lisible.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <source>No setlist has the id {id}.</source>
   <translation>Aucune setlist n’a l’id {id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>No setlist known</source>
   <translation>Aucune setlist connue</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>No setlist played before this show is known, so nothing can be predicted.</source>
   <translation>Aucune setlist jouée avant ce concert n’est connue, rien ne peut donc être prédit.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>No setlist played before this show is known, so there is nothing to begin from.</source>
   <translation>Aucune setlist jouée avant ce concert n’est connue, il n’y a donc rien d’où partir.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>No show chosen</source>
   <translation>Aucun concert choisi</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No show fits the filters</source>
   <translation>Aucun concert ne correspond aux filtres</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No show fits “{text}”</source>
   <translation>Aucun concert ne correspond à « {text} »</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/bills.py" />
   <location filename="setlist_desktop/storage/pasts.py" />
   <location filename="setlist_desktop/storage/setlists.py" />
   <location filename="setlist_desktop/storage/show_facts.py" />
   <location filename="setlist_desktop/storage/shows.py" />
   <location filename="setlist_desktop/storage/spoilers.py" />
   <source>No show has the id {id}.</source>
   <translation>Aucun concert n’a l’id {id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>No show is chosen.</source>
   <translation>Aucun concert n’est choisi.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>No show is known: {where}</source>
   <translation>Aucun concert connu : {where}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>No show to come is known within {km} km of {place}</source>
   <translation>Aucun concert à venir connu à moins de {km} km de {place}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>No song has the id {id}.</source>
   <translation>Aucun titre n’a l’id {id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>No song of {n} is like “{text}”. Clear the filter to see all.</source>
   <translation>Aucun titre sur {n} ne ressemble à « {text} ». Effacez le filtre pour tout voir.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>No songs are merged. Choose one in the pool, then Artist ▸ Same song as…</source>
   <translation>Aucun titre n’est fusionné. Choisissez-en un dans la réserve, puis Artiste ▸ Même titre que…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>No songs known yet. Import the artist, paste a played setlist, or insert songs by their title.</source>
   <translation>Aucun titre connu pour l’instant. Importez l’artiste, collez une setlist jouée ou insérez des titres par leur nom.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <location filename="setlist_desktop/system/folders.py" />
   <source>No space is left on the disk of {path}.</source>
   <translation>Il ne reste plus de place sur le disque de {path}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>No tour is hidden. Show ▸ Hide this tour until I have been hides one.</source>
   <translation>Aucune tournée n’est cachée. Concert ▸ Cacher cette tournée jusqu’à ce que j’y sois allé en cache une.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>No tour or year has two shows with a known setlist.</source>
   <translation>Aucune tournée ni année n’a deux concerts à la setlist connue.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>No upcoming show known</source>
   <translation>Aucun concert à venir connu</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No upcoming shows known</source>
   <translation>Aucun concert à venir connu</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <location filename="setlist_desktop/storage/statistics.py" />
   <source>No venue has the id {id}.</source>
   <translation>Aucune salle n’a l’id {id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>No venue in a city called “{city}” is known with its place on the map.</source>
   <translation>Aucune salle située sur la carte n’est connue dans une ville nommée « {city} ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>No votes in the last {n} hours.</source>
   <translation>Aucun vote dans les {n} dernières heures.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>No. {n}</source>
   <translation>N° {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>Nobody is followed yet, so nothing was asked.</source>
   <translation>Personne n’est encore suivi, rien n’a donc été demandé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Nobody signed in to Spotify in time.</source>
   <translation>Personne ne s’est connecté à Spotify à temps.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Nobody voted before this show.</source>
   <translation>Personne n’a voté avant ce concert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>None are known.</source>
   <translation>Aucun n’est connu.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/question.py" />
   <source>None of them</source>
   <translation>Aucun d’eux</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Not all tracks could be put in. {why}</source>
   <translation>Tous les morceaux n’ont pas pu être mis. {why}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Not asked yet</source>
   <translation>Pas encore interrogé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Not asked yet.</source>
   <translation>Pas encore interrogé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Not asked: you are working offline</source>
   <translation>Pas interrogé : vous travaillez hors ligne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Not counted, since unknown here: {songs}.</source>
   <translation>Non comptés, car inconnus ici : {songs}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Not matched</source>
   <translation>Sans correspondance</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Not played yet</source>
   <translation>Pas encore joué</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Nothing draws attention now.</source>
   <translation>Rien n’attire l’attention en ce moment.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Nothing has been scored yet. Predict a show before it begins; once it is known what was played, its score stands here.</source>
   <translation>Rien n’a encore été évalué. Prédisez un concert avant qu’il commence ; dès qu’on sait ce qui a été joué, son score figure ici.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Nothing in the library fits “{text}”.</source>
   <translation>Rien dans la bibliothèque ne correspond à « {text} ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Nothing is changed yet. This would come of it; a backup is made first.</source>
   <translation>Rien n’est encore changé. Voici ce qui en résulterait ; une sauvegarde est faite avant.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Nothing is unsure: every show, venue and song was told apart or joined.</source>
   <translation>Rien n’est incertain : chaque concert, salle et titre a été distingué ou réuni.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>Nothing predicted</source>
   <translation>Rien de prédit</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Nothing predicted yet</source>
   <translation>Rien de prédit pour l’instant</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>Nothing to ask about was found: {name}.</source>
   <translation>Rien n’a été trouvé à demander : {name}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>Nothing to compare</source>
   <translation>Rien à comparer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Nothing to predict from</source>
   <translation>Rien d’où prédire</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>Nothing to show.</source>
   <translation>Rien à montrer.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>Nothing wants looking after at present.</source>
   <translation>Rien ne demande attention en ce moment.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>Nothing was changed. Look at the program's own page.</source>
   <translation>Rien n’a été changé. Consultez la page du programme.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/matches.py" />
   <source>Nothing was decided on this pair.</source>
   <translation>Rien n’a été décidé sur cette paire.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Nothing was due.</source>
   <translation>Rien n’était à faire.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>Nothing was half-written. Free some space and try again.</source>
   <translation>Rien n’a été écrit à moitié. Libérez de la place et réessayez.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>Nothing was predicted before the show; this is what the model says of it from the earlier shows alone.</source>
   <translation>Rien n’a été prédit avant le concert ; voici ce qu’en dit le modèle à partir des seuls concerts précédents.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Nothing yet. New dates and setlists of artists you follow will stand here.</source>
   <translation>Rien encore. Les nouvelles dates et setlists des artistes que vous suivez figureront ici.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Nothing yet. Tools ▸ Notifications… says what is notified.</source>
   <translation>Rien encore. Outils ▸ Notifications… indique ce qui est notifié.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Noticed</source>
   <translation>Remarqué</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Notifications</source>
   <translation>Notifications</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Notifications wanted</source>
   <translation>Notifications souhaitées</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>Notifications work</source>
   <translation>Les notifications fonctionnent</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Notified</source>
   <translation>Notifié</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Number of the show that day</source>
   <translation>Numéro du concert ce jour-là</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>Of {n} albums, EPs and singles the tracks of {number} were asked for.</source>
   <translation>
    <numerusform>Sur {n} album, EP ou single, les morceaux de {number} ont été demandés.</numerusform>
    <numerusform>Sur {n} albums, EP et singles, les morceaux de {number} ont été demandés.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Offline</source>
   <translation>Hors ligne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/connection.py" />
   <source>Offline from the start.</source>
   <translation>Hors ligne depuis le démarrage.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Offline since {time}</source>
   <translation>Hors ligne depuis {time}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>On sale: {show}.</source>
   <translation>En vente : {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>On the bill: {acts}</source>
   <translation>À l’affiche : {acts}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>Once it is known what was played, it is compared here: paste it under “Played”.</source>
   <translation>Dès qu’on sait ce qui a été joué, c’est comparé ici : collez-le sous « Jouée ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>One</source>
   <translation>L’un</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_songs.py" />
   <source>One of these songs is gone.</source>
   <translation>L’un de ces titres n’existe plus.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>One plausible night</source>
   <translation>Un soir plausible</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>One plausible night, drawn at random from {setlists}</source>
   <translation>Un soir plausible, tiré au hasard d’après {setlists}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>One plausible night, drawn at random from {setlists} up to {day}</source>
   <translation>Un soir plausible, tiré au hasard d’après {setlists} jusqu’au {day}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>One show of this pair is gone.</source>
   <translation>Un concert de cette paire n’existe plus.</translation>
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
   <translation>Un titre par ligne, comme il a été joué :

1. Premier titre
2. Titre un / Titre deux
3. Titre (Original Artist cover)
- Intro (tape)
Encore:
4. Dernier titre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>One venue of this pair is gone.</source>
   <translation>Une salle de cette paire n’existe plus.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/bills.py" />
   <source>Only an act that was added by hand and has no setlist can be taken off a bill.</source>
   <translation>Seul un artiste ajouté à la main et sans setlist peut être retiré de l’affiche.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Only songs of one artist can be the same.</source>
   <translation>Seuls des titres d’un même artiste peuvent être le même.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices.py" />
   <source>Open</source>
   <comment>verb</comment>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>Open at &amp;MusicBrainz</source>
   <translation>Ouvrir sur &amp;MusicBrainz</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Open ballot</source>
   <translation>Ouvrir un bulletin</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Open file…</source>
   <translation>Ouvrir un fichier…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Open folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Open it at Spotify</source>
   <translation>L’ouvrir sur Spotify</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Open sealed predictions</source>
   <translation>Ouvrir des prédictions scellées</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Open the show's p&amp;age</source>
   <translation>Ouvrir la pa&amp;ge du concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Opener</source>
   <translation>Ouverture</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/basis_line.py" />
   <source>Opens how predictions have done on this artist.</source>
   <translation>Ouvre ce qu’ont donné les prédictions de cet artiste.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Optimise</source>
   <translation>Optimiser</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Optimising…</source>
   <translation>Optimisation…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Or choose “Unknown song”.</source>
   <translation>Ou choisissez « Titre inconnu ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Original artist</source>
   <translation>Artiste original</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Other</source>
   <translation>L’autre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Other names of artists</source>
   <translation>Autres noms d’artistes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Other songs are taken for “{title}”.</source>
   <translation>D’autres titres sont pris pour « {title} ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Other versions</source>
   <translation>Autres versions</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Others can see it</source>
   <translation>Les autres peuvent la voir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Out of date</source>
   <translation>Pas à jour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Overdue</source>
   <translation>En retard</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>P&amp;aste</source>
   <translation>C&amp;oller</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>P&amp;rint and export</source>
   <translation>I&amp;mprimer et exporter</translation>
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
   <translation>Page</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Pairs in the right order</source>
   <translation>Paires dans le bon ordre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_layout.py" />
   <source>Panes in this place</source>
   <translation>Volets à cet endroit</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Past</source>
   <translation>Passés</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Past shows</source>
   <translation>Concerts passés</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Paste a played setlist</source>
   <translation>Coller une setlist jouée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Paste played setlist</source>
   <translation>Coller la setlist jouée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>Paste setlist</source>
   <translation>Coller la setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Paste setlist…</source>
   <translation>Coller une setlist…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Paste the client id</source>
   <translation>Collez l’identifiant client</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Paste the key</source>
   <translation>Collez la clé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Paste the key first.</source>
   <translation>Collez d’abord la clé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Paste the user token</source>
   <translation>Collez le jeton d’utilisateur</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Paste what was shared before the show: a file counts only if its hash is in it, or if it was sealed in this very library.</source>
   <translation>Collez ce qui a été partagé avant le concert : un fichier ne compte que si son empreinte y figure, ou s’il a été scellé dans cette même bibliothèque.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Paste {what}</source>
   <translation>Coller {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Pause</source>
   <translation>Suspendre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Picture (*.png)</source>
   <translation>Image (*.png)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Pin {what}</source>
   <translation>Épingler {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>Pla&amp;yed setlist</source>
   <translation>Setlist &amp;jouée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Places of the hits</source>
   <translation>Places des titres trouvés</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Played</source>
   <translation>Jouée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Played setlist of {venue}: {songs}.</source>
   <translation>Setlist jouée à {venue} : {songs}.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/storage/trash.py" />
   <source>Played setlist, {n} songs</source>
   <translation>
    <numerusform>Setlist jouée, {n} titre</numerusform>
    <numerusform>Setlist jouée, {n} titres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Played setlists of past shows. The key is free and comes at once.</source>
   <translation>Setlists jouées des concerts passés. La clé est gratuite et immédiate.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/identities.py" />
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>Played setlists were not asked for: setlist.fm needs a key.</source>
   <translation>Les setlists jouées n’ont pas été demandées : setlist.fm a besoin d’une clé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Played setlists were not asked for: this artist is linked with none.</source>
   <translation>Les setlists jouées n’ont pas été demandées : cet artiste n’est lié à aucune.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Played songs that were predicted</source>
   <translation>Titres joués qui avaient été prédits</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Played {n} times in {shows} known</source>
   <translation>
    <numerusform>Joué {n} fois, {shows} connus</numerusform>
    <numerusform>Joué {n} fois, {shows} connus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Plays</source>
   <translation>Fois</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Plays by year</source>
   <translation>Fois par année</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Plays of songs</source>
   <translation>Nombre de fois que les titres ont été joués</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/view.py" />
   <source>Plus or Right votes up, Minus or Left down, Space toggles.</source>
   <translation>Plus ou Droite vote pour, Moins ou Gauche contre, Espace bascule.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Points</source>
   <translation>Points</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Points by year</source>
   <translation>Points par année</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Points for opener, closer, encore</source>
   <translation>Points pour ouverture, clôture et rappel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Points for rare songs</source>
   <translation>Points pour les titres rares</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Points: one for each song hit, and those for opener, closer, encore and rare songs.</source>
   <translation>Points : un par titre trouvé, et ceux pour l’ouverture, la clôture, le rappel et les titres rares.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Popular</source>
   <translation>Populaires</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Popular artists</source>
   <translation>Artistes populaires</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>Popular now</source>
   <translation>Populaires maintenant</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/popularity.py" />
   <source>Popularity is unavailable. {why}</source>
   <translation>La popularité n’est pas disponible. {why}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/popularity.py" />
   <source>Popularity is unavailable: neither Deezer, ListenBrainz nor Last.fm knows this artist.</source>
   <translation>La popularité n’est pas disponible : ni Deezer, ni ListenBrainz, ni Last.fm ne connaissent cet artiste.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Precision</source>
   <translation>Précision</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Predict</source>
   <translation>Prédire</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>Predict &amp;from</source>
   <translation>Prédire &amp;d’après</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Predict from</source>
   <translation>Prédire d’après</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Predict it from the setlists played of late, or drag songs here from below.</source>
   <translation>Prédisez-la d’après les dernières setlists jouées, ou faites glisser ici des titres depuis le bas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Predict the setlist, then vote on its songs.</source>
   <translation>Prédisez la setlist, puis votez sur ses titres.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Predict this show from the setlists played of late</source>
   <translation>Prédire ce concert d’après les dernières setlists jouées</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Predicted</source>
   <translation>Prédite</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>Predicted beside played</source>
   <translation>Prédit à côté de joué</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/storage/trash.py" />
   <source>Predicted setlist, {n} songs</source>
   <translation>
    <numerusform>Setlist prédite, {n} titre</numerusform>
    <numerusform>Setlist prédite, {n} titres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Predicted songs that were played</source>
   <translation>Titres prédits qui ont été joués</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Predicting…</source>
   <translation>Prédiction en cours…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Prediction scored</source>
   <translation>Prédiction évaluée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Prediction scored: {show}.</source>
   <translation>Prédiction évaluée : {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Predictions</source>
   <translation>Prédictions</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Predictions are tested once some shows with a setlist are known.</source>
   <translation>Les prédictions sont testées dès que quelques concerts ont une setlist connue.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Predictions can be made from the shows without festivals.</source>
   <translation>Les prédictions peuvent se faire d’après les concerts sans les festivals.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at show time, {day} {time} at the venue.</source>
   <translation>Les prédictions se verrouillent à l’heure du concert, le {day} à {time} dans la salle.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at show time, {day} {time} on this computer (the venue's zone is not known).</source>
   <translation>Les prédictions se verrouillent à l’heure du concert, le {day} à {time} sur cet ordinateur (le fuseau de la salle n’est pas connu).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at show time; the date is still to be announced.</source>
   <translation>Les prédictions se verrouillent à l’heure du concert ; la date reste à annoncer.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at {day} {time} at the venue, since the show's time is not known.</source>
   <translation>Les prédictions se verrouillent le {day} à {time} dans la salle, l’heure du concert n’étant pas connue.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at {day} {time} on this computer (the venue's zone is not known), since the show's time is not known.</source>
   <translation>Les prédictions se verrouillent le {day} à {time} sur cet ordinateur (le fuseau de la salle n’est pas connu), l’heure du concert n’étant pas connue.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Predictions made after a show began are left out of all of this.</source>
   <translation>Les prédictions faites après le début d’un concert sont laissées hors de tout cela.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Previous pane</source>
   <translation>Volet précédent</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/drag_out.py" />
   <source>Print and export</source>
   <translation>Imprimer et exporter</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Probable, and never heard live</source>
   <translation>Probables, et jamais entendus en concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <source>Process {number} on {computer} works in {folder} and does not answer. End it first.</source>
   <translation>Le processus {number} sur {computer} travaille dans {folder} et ne répond pas. Arrêtez-le d’abord.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/bills.py" />
   <source>Put its setlist into the trash first.</source>
   <translation>Mettez d’abord sa setlist à la corbeille.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Put this version in the place of what stands there now.</source>
   <translation>Mettre cette version à la place de celle de maintenant.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/display.py" />
   <source>Qt needs libraries that are not here: {names}. On Debian and Ubuntu: {command}</source>
   <translation>Qt a besoin de bibliothèques absentes d’ici : {names}. Sous Debian et Ubuntu : {command}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Radius</source>
   <translation>Rayon</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Rarity</source>
   <translation>Rareté</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Rarity predicted</source>
   <translation>Rareté prédite</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>Rating</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Re&amp;move set</source>
   <translation>Re&amp;tirer le set</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>Ready; the free token opens more</source>
   <translation>Prêt ; le jeton gratuit en donne plus</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Recall</source>
   <translation>Rappel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Recent</source>
   <translation>Récents</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <source>Redo change of show</source>
   <translation>Rétablir la modification du concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_undo.py" />
   <source>Redo in library</source>
   <translation>Rétablir dans la bibliothèque</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_undo.py" />
   <source>Redo in library: {step}</source>
   <translation>Rétablir dans la bibliothèque : {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>Redo mark</source>
   <translation>Rétablir la marque</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Redo vote</source>
   <translation>Rétablir le vote</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Redo {step}</source>
   <translation>Rétablir {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>Refresh</source>
   <translation>Actualiser</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Remove target length</source>
   <translation>Retirer la durée visée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Remove {set}</source>
   <translation>Retirer {set}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Remove {what}</source>
   <translation>Retirer {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Rename set</source>
   <translation>Renommer le set</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Rename setlist</source>
   <translation>Renommer la setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Rename {name}</source>
   <translation>Renommer {name}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Rename {set}</source>
   <translation>Renommer {set}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Replace played setlist</source>
   <translation>Remplacer la setlist jouée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/keeping.py" />
   <source>Replies past their time were taken out.</source>
   <translation>Les réponses périmées ont été retirées.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Replies within</source>
   <translation>Répond en</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Requests by day</source>
   <translation>Requêtes par jour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Requests to services</source>
   <translation>Requêtes aux services</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Reset all</source>
   <translation>Tout réinitialiser</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restore a backup</source>
   <translation>Restaurer une sauvegarde</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>Restore a backup (File ▸ Restore, or `setlist-desktop restore latest`), or move the file away to begin anew.</source>
   <translation>Restaurez une sauvegarde (Fichier ▸ Restaurer, ou `setlist-desktop restore latest`), ou déplacez le fichier pour repartir de zéro.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>Restore a backup: File ▸ Restore, or `setlist-desktop restore latest`.</source>
   <translation>Restaurez une sauvegarde : Fichier ▸ Restaurer, ou `setlist-desktop restore latest`.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>Restore backup</source>
   <translation>Restaurer la sauvegarde</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restored.</source>
   <translation>Restaurée.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restored. What was here before is kept in {path}</source>
   <translation>Restaurée. Ce qui était là avant est gardé dans {path}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restoring the backup…</source>
   <translation>Restauration de la sauvegarde…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Retry</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/retry.py" />
   <source>Retry after {time}.</source>
   <translation>Réessayez après {time}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Retry in a while.</source>
   <translation>Réessayez dans un moment.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Retry later.</source>
   <translation>Réessayez plus tard.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Retry.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>Review &amp;venue…</source>
   <translation>Donner un avis sur la &amp;salle…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Review matches</source>
   <translation>Revoir les correspondances</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>Review matches…</source>
   <translation>Revoir les correspondances…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>Review venue</source>
   <translation>Avis sur la salle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Reviews</source>
   <translation>Avis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>Reviews of others</source>
   <translation>Avis des autres</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Reviews of venues</source>
   <translation>Avis sur les salles</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Room for {n} people</source>
   <translation>
    <numerusform>{n} place</numerusform>
    <numerusform>{n} places</numerusform>
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
   <translation>Carte de rotation</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>Rows of the table {table} refer to rows that are missing.</source>
   <translation>Des lignes de la table {table} renvoient à des lignes qui manquent.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>Rule</source>
   <translation>Règle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Run now</source>
   <translation>Lancer maintenant</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Runs into the next song</source>
   <translation>S’enchaîne avec le titre suivant</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Runs of background jobs</source>
   <translation>Exécutions de tâches de fond</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>S&amp;ong…</source>
   <translation>&amp;Titre…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Said</source>
   <translation>Annoncé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Same</source>
   <translation>Identique</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Same song</source>
   <translation>Même titre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>Sample a plausible setlist</source>
   <translation>Tirer une setlist plausible</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/window.py" />
   <source>Sample library</source>
   <translation>Bibliothèque d’exemple</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Save as PDF</source>
   <translation>Enregistrer en PDF</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Save as p&amp;icture…</source>
   <translation>Enregistrer en &amp;image…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Save as picture</source>
   <translation>Enregistrer en image</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Save file…</source>
   <translation>Enregistrer le fichier…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>Save it as UTF-8.</source>
   <translation>Enregistrez-le en UTF-8.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Save sealed prediction</source>
   <translation>Enregistrer la prédiction scellée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Saved {file}.</source>
   <translation>{file} enregistré.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Saved {file}. Share it after the show.</source>
   <translation>{file} enregistré. Partagez-le après le concert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>Say which column is what: --columns artist=Band,date=Datum,title=Lied. The file has {names}; known are {known}.</source>
   <translation>Dites quelle colonne est quoi : --columns artist=Band,date=Datum,title=Lied. Le fichier a {names} ; sont connues {known}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Schedule</source>
   <translation>Planning</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Score</source>
   <translation>Score</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>Score by each rule</source>
   <translation>Score selon chaque règle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Scores</source>
   <translation>Scores</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Scores by rule</source>
   <translation>Scores par règle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Se&amp;gue into next</source>
   <translation>Enc&amp;haîner avec le suivant</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Se&amp;t</source>
   <translation>&amp;Set</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Seal</source>
   <comment>verb</comment>
   <translation>Sceller</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Seal prediction</source>
   <translation>Sceller la prédiction</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Sealed prediction (*{suffix})</source>
   <translation>Prédiction scellée (*{suffix})</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Sealed predictions</source>
   <translation>Prédictions scellées</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Sealed predictions (*.json);;All files (*)</source>
   <translation>Prédictions scellées (*.json);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Sealing fixes the prediction of this show, with your votes, as it is now. Share the short text before the show and the file after it: friends hold the one against the other, without any account.</source>
   <translation>Sceller fige la prédiction de ce concert, avec vos votes, telle qu’elle est maintenant. Partagez le texte court avant le concert et le fichier après : vos amis comparent l’un à l’autre, sans aucun compte.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Seals</source>
   <translation>Sceaux</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Search</source>
   <comment>noun</comment>
   <translation>Recherche</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Search again</source>
   <translation>Chercher de nouveau</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/pane.py" />
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Search artists</source>
   <translation>Chercher des artistes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/pane.py" />
   <source>Search artists, here and online</source>
   <translation>Chercher des artistes, ici et en ligne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Search for one above: MusicBrainz answers without a key.</source>
   <translation>Cherchez-en un ci-dessus : MusicBrainz répond sans clé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/imports.py" />
   <source>Search for the artist again.</source>
   <translation>Cherchez l’artiste de nouveau.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Search index</source>
   <translation>Index de recherche</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Search index of shows</source>
   <translation>Index de recherche des concerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Searching for “{text}”…</source>
   <translation>Recherche de « {text} »…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Season</source>
   <translation>Saison</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Second song</source>
   <translation>Deuxième titre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Segue</source>
   <translation>Enchaînement</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Segue after {what}</source>
   <translation>Enchaînement après {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Service</source>
   <translation>Service</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/health_page.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Services</source>
   <translation>Services</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Services and keys</source>
   <translation>Services et clés</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Set</source>
   <comment>a verb</comment>
   <translation>Fixer</translation>
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
   <translation>Attribuer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Set target length</source>
   <translation>Fixer la durée visée</translation>
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
   <translation>Setlist Desktop a rencontré un défaut</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Setlist as text</source>
   <translation>Setlist en texte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Setlist edited: {show}.</source>
   <translation>Setlist modifiée : {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Setlist posted</source>
   <translation>Setlist publiée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Setlist posted: {show}.</source>
   <translation>Setlist publiée : {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Setlist {n}</source>
   <translation>Setlist {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Setlist, a song a line</source>
   <translation>Setlist, un titre par ligne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Setlist: {name}</source>
   <translation>Setlist : {name}</translation>
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
   <translation>Setlists (*.json *.jsonl *.csv *.setlistdesktop);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>Setlists from {setlistfm}</source>
   <translation>Setlists de {setlistfm}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>Setlists from {setlistfm} · shows from {ticketmaster}</source>
   <translation>Setlists de {setlistfm} · concerts de {ticketmaster}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Setlists of last night's shows</source>
   <translation>Setlists des concerts d’hier soir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Setlists of the last 7 days</source>
   <translation>Setlists des 7 derniers jours</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Setlists of this sho&amp;w</source>
   <translation>Setlists de ce c&amp;oncert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Sets</source>
   <translation>Sets</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>Settings are: {names}.</source>
   <translation>Les réglages sont : {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Settings of the library</source>
   <translation>Réglages de la bibliothèque</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Several artists are called {artist}.</source>
   <translation>Plusieurs artistes s’appellent {artist}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Shape of the tour</source>
   <translation>Forme de la tournée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Shape: from night to night</source>
   <translation>Forme : de soir en soir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Share of shows</source>
   <translation>Part des concerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Share these lines before the show. Keep the file until it is over, then share it, too.</source>
   <translation>Partagez ces lignes avant le concert. Gardez le fichier jusqu’à la fin, puis partagez-le aussi.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Shared text</source>
   <translation>Texte partagé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/score_line.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Show</source>
   <translation>Concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Show</source>
   <comment>verb</comment>
   <translation>Montrer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>Show again</source>
   <translation>Montrer de nouveau</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>Show one now</source>
   <translation>En montrer une maintenant</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>Show ▸ Hide this tour until I have been takes that back.</source>
   <translation>Concert ▸ Cacher cette tournée jusqu’à ce que j’y sois allé annule cela.</translation>
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
   <translation>Concerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Shows at services</source>
   <translation>Concerts dans les services</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/events.py" />
   <source>Shows come from MusicBrainz, which knows few. Keys for other services bring more.</source>
   <translation>Les concerts viennent de MusicBrainz, qui en connaît peu. Des clés pour d’autres services en apportent davantage.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>Shows from {ticketmaster}</source>
   <translation>Concerts de {ticketmaster}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Shows missed</source>
   <translation>Concerts manqués</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Shows near home</source>
   <translation>Concerts près de chez vous</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Shows near me</source>
   <translation>Concerts près de chez moi</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>Shows no song that was played on the tour, anywhere, before you have been.</source>
   <translation>Ne montre nulle part de titre joué sur la tournée avant que vous y soyez allé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Shows of followed artists</source>
   <translation>Concerts des artistes suivis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Shows to come around it stand here by distance, whoever plays.</source>
   <translation>Les concerts à venir des environs figurent ici par distance, quel que soit l’artiste.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Shows whose beginning is to be reckoned</source>
   <translation>Concerts dont le début reste à calculer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>Shows you have been to</source>
   <translation>Concerts où vous étiez</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Shows you marked</source>
   <translation>Concerts que vous avez marqués</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Shows: {where}</source>
   <translation>Concerts : {where}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Sign in ({service})</source>
   <translation>Se connecter ({service})</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>Sign in again under Connect services.</source>
   <translation>Connectez-vous de nouveau sous Connecter des services.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Sign in in your browser; this goes on by itself then.</source>
   <translation>Connectez-vous dans votre navigateur ; la suite vient d’elle-même.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Sign in in your browser…</source>
   <translation>Connectez-vous dans votre navigateur…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Sign in to Spotify…</source>
   <translation>Se connecter à Spotify…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Sign in to the network, then retry.</source>
   <translation>Connectez-vous au réseau, puis réessayez.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>Sign in under Connect services.</source>
   <translation>Connectez-vous sous Connecter des services.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Sign in…</source>
   <translation>Se connecter…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Since {when}.</source>
   <translation>Depuis {when}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Slots</source>
   <translation>Places clés</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Something went wrong inside Setlist Desktop.</source>
   <translation>Quelque chose a mal tourné dans Setlist Desktop.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Son&amp;g pool</source>
   <translation>Réserve de &amp;titres</translation>
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
   <translation>Titre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/dock.py" />
   <source>Song page</source>
   <translation>Page du titre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Song pool</source>
   <translation>Réserve de titres</translation>
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
   <translation>Titres</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Songs and their tracks</source>
   <translation>Titres et leurs morceaux</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Songs at their very place</source>
   <translation>Titres à leur place exacte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>Songs by night</source>
   <translation>Titres par soir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Songs by show: ■ played, ◙ as encore</source>
   <translation>Titres par concert : ■ joué, ◙ en rappel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Songs hit, in whatever order</source>
   <translation>Titres trouvés, dans n’importe quel ordre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Songs in lines</source>
   <translation>Titres dans les lignes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Songs of followed artists</source>
   <translation>Titres des artistes suivis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Songs of the pool</source>
   <translation>Titres de la réserve</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Songs you will probably hear and have never heard live</source>
   <translation>Titres que vous entendrez sans doute et n’avez jamais entendus en concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Sort</source>
   <translation>Trier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Sort songs by: {order}</source>
   <translation>Trier les titres par : {order}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Sort: {order}</source>
   <translation>Tri : {order}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Sorted by: {order}</source>
   <translation>Trié par : {order}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Sp&amp;lit medley</source>
   <translation>&amp;Séparer le medley</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Split</source>
   <translation>Séparer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Split it first.</source>
   <translation>Séparez-le d’abord.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Split medley</source>
   <translation>Séparer le medley</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Split them first.</source>
   <translation>Séparez-les d’abord.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Split “{first}” and “{second}”</source>
   <translation>Séparer « {first} » et « {second} »</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>Spoilers</source>
   <translation>Spoilers</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify does not allow this ({reason}).</source>
   <translation>Spotify ne permet pas cela ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify does not have this.</source>
   <translation>Spotify n’a pas cela.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify gives top tracks to apps with extended access only.</source>
   <translation>Spotify ne donne les titres populaires qu’aux applications à accès étendu.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify may need some hours to notice a new one.</source>
   <translation>Spotify peut mettre quelques heures à en remarquer un nouveau.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>Spotify refused the sign-in ({status}).</source>
   <translation>Spotify a refusé la connexion ({status}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist.py" />
   <source>Spotify wants the client id of an app of your own. Paste it under Tools ▸ Connect services, then sign in here.</source>
   <translation>Spotify demande l’identifiant client d’une application à vous. Collez-le sous Outils ▸ Connecter des services, puis connectez-vous ici.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Spotify was not allowed to sign you in.</source>
   <translation>Spotify n’a pas été autorisé à vous connecter.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>St&amp;art from</source>
   <translation>Partir &amp;de</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Start from</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from another show</source>
   <translation>Partir d’un autre concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from average of the tour</source>
   <translation>Partir de la moyenne de la tournée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from empty</source>
   <translation>Partir de rien</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from last show</source>
   <translation>Partir du dernier concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <location filename="setlist_desktop/ui/panes/statistics/dock.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Statistics</source>
   <translation>Statistiques</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Status</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Steps to undo</source>
   <translation>Étapes à annuler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>Stop f&amp;ollowing</source>
   <translation>Ne plus &amp;suivre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Stri&amp;ke</source>
   <translation>É&amp;carter</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Strike {what}</source>
   <translation>Écarter {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Surprise of the percentages (log-loss)</source>
   <translation>Surprise des pourcentages (log-loss)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Synchronisation needs you</source>
   <translation>La synchronisation a besoin de vous</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>T&amp;itle</source>
   <translation>T&amp;itre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/delegate.py" />
   <source>TBA</source>
   <translation>TBA</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>Ta&amp;gs…</source>
   <translation>Éti&amp;quettes…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Ta&amp;lk</source>
   <translation>Prise de par&amp;ole</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Ta&amp;pe…</source>
   <translation>&amp;Bande…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>Table</source>
   <translation>Table</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Tags of artists</source>
   <translation>Étiquettes des artistes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Take back that “{first}” and “{second}” differ</source>
   <translation>Reprendre que « {first} » et « {second} » diffèrent</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Take back vote on {song}</source>
   <translation>Retirer le vote sur {song}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Take for one</source>
   <translation>Prendre pour un seul</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Take in a ballot…</source>
   <translation>Prendre un bulletin…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Take in a friend’s ballot</source>
   <translation>Prendre le bulletin d’un ami</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Take in or copy a ballot, take turns</source>
   <translation>Prendre ou copier un bulletin, voter à tour de rôle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <source>Take it out of the pool or the pasted lines and try again.</source>
   <translation>Retirez-le de la réserve ou des lignes collées et réessayez.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>Take o&amp;ff the list</source>
   <translation>Re&amp;tirer de la liste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <source>Take off</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>Take off the bill</source>
   <translation>Retirer de l’affiche</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Take one back to vote for another song.</source>
   <translation>Reprenez-en un pour voter pour un autre titre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>Take out</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>Take out fetched shows</source>
   <translation>Retirer les concerts reçus</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Take out fetched shows…</source>
   <translation>Retirer les concerts reçus…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Take out what nothing leads to and old logs, after a backup. Nothing of yours goes.</source>
   <translation>Retirer ce à quoi rien ne mène et les vieux journaux, après une sauvegarde. Rien de vous ne part.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>Take over</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Take over shows you have been to</source>
   <translation>Reprendre les concerts où vous étiez</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/identities.py" />
   <source>Take that one off the list, or choose another here.</source>
   <translation>Retirez celui-là de la liste, ou choisissez-en un autre ici.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/hearings.py" />
   <source>Take the favourites off</source>
   <translation>Retirer les favoris</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Take the mark off</source>
   <translation>Retirer la marque</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>Take them off one of the shows first.</source>
   <translation>Retirez-les d’abord de l’un des concerts.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>Taken out: {shows} with {setlists}. Artist ▸ Refresh fetches anew.</source>
   <translation>Retirés : {shows} avec {setlists}. Artiste ▸ Actualiser les redemande.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Talk</source>
   <translation>Prise de parole</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Tape</source>
   <translation>Bande</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Target length</source>
   <translation>Durée visée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>Tell me</source>
   <translation>Me prévenir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Tell “{first}” and “{second}” apart</source>
   <translation>Distinguer « {first} » de « {second} »</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Test</source>
   <translation>Tester</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Text (*.txt);;All files (*)</source>
   <translation>Texte (*.txt);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>That is no longer in the trash.</source>
   <translation>Cela n’est plus dans la corbeille.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>That show has no setlist to copy.</source>
   <translation>Ce concert n’a pas de setlist à copier.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The address of the list of releases has to begin with https.</source>
   <translation>L’adresse de la liste des versions doit commencer par https.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>The artist</source>
   <translation>L’artiste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>The artist has no tag “{name}”.</source>
   <translation>L’artiste n’a pas d’étiquette « {name} ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>The artist to import has neither a name nor an id.</source>
   <translation>L’artiste à importer n’a ni nom ni identifiant.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>The ballot of {name} counts.</source>
   <translation>Le bulletin de {name} compte.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/health.py" />
   <source>The cache {path} cannot be written.</source>
   <translation>Le cache {path} n’est pas accessible en écriture.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>The columns are {names}.</source>
   <translation>Les colonnes sont {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>The disk of {path} reports an error: {original}.</source>
   <translation>Le disque de {path} signale une erreur : {original}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>The earlier version was brought back; Edit ▸ Undo takes it back.</source>
   <translation>La version antérieure est revenue ; Édition ▸ Annuler la retire.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/favourites.py" />
   <source>The favourites were changed meanwhile.</source>
   <translation>Les favoris ont changé entre-temps.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>The file is whole.</source>
   <translation>Le fichier est entier.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The file {path} is no library of Setlist Desktop.</source>
   <translation>Le fichier {path} n’est pas une bibliothèque de Setlist Desktop.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>The first line of {file} does not tell where to find: {columns}.</source>
   <translation>La première ligne de {file} ne dit pas où trouver : {columns}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <source>The folder {folder} cannot be written.</source>
   <translation>Le dossier {folder} n’est pas accessible en écriture.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/folders.py" />
   <source>The folder {folder} cannot be written: {reason}.</source>
   <translation>Le dossier {folder} n’est pas accessible en écriture : {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/imports.py" />
   <source>The import was cancelled.</source>
   <translation>L’import a été annulé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>The import was interrupted: the program ended before it did.</source>
   <translation>L’import a été interrompu : le programme s’est terminé avant lui.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>The import was stopped before its end.</source>
   <translation>L’import a été arrêté avant la fin.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>The jobs are: {names}.</source>
   <translation>Les tâches sont : {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>The key of {service} comes from the environment.</source>
   <translation>La clé de {service} vient de l’environnement.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>The keyring does not answer; it may be waiting to be unlocked.</source>
   <translation>Le trousseau ne répond pas ; il attend peut-être d’être déverrouillé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>The keyring is locked.</source>
   <translation>Le trousseau est verrouillé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>The last lines of the log</source>
   <translation>Les dernières lignes du journal</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>The last {n} shows, each predicted from the shows before it alone, as if the {unknown} just before were not known.</source>
   <translation>
    <numerusform>Le dernier concert, prédit d’après les seuls concerts précédents, comme si les {unknown} juste avant n’étaient pas connus.</numerusform>
    <numerusform>Les {n} derniers concerts, chacun prédit d’après les seuls concerts précédents, comme si les {unknown} juste avant n’étaient pas connus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>The last {n} shows, each predicted from the shows before it alone.</source>
   <translation>
    <numerusform>Le dernier concert, prédit d’après les seuls concerts précédents.</numerusform>
    <numerusform>Les {n} derniers concerts, chacun prédit d’après les seuls concerts précédents.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>The library becomes what it was then. What is here now is kept as a backup, too.</source>
   <translation>La bibliothèque redevient ce qu’elle était alors. Ce qui est là maintenant est aussi gardé en sauvegarde.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>The library has no artist “{name}”.</source>
   <translation>La bibliothèque n’a pas d’artiste « {name} ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>The library is backed up first.</source>
   <translation>La bibliothèque est sauvegardée avant.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>The library is damaged</source>
   <translation>La bibliothèque est endommagée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The library was left as it is. Restore a backup.</source>
   <translation>La bibliothèque a été laissée telle quelle. Restaurez une sauvegarde.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>The library {path} cannot be written.</source>
   <translation>La bibliothèque {path} n’est pas accessible en écriture.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>The library {path} cannot be written: {reason}.</source>
   <translation>La bibliothèque {path} n’est pas accessible en écriture : {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The library {path} has the schema {revision}, this program knows up to {last}.</source>
   <translation>La bibliothèque {path} a le schéma {revision}, ce programme connaît jusqu’à {last}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>The library {path} is damaged or no library.</source>
   <translation>La bibliothèque {path} est endommagée ou n’en est pas une.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/health.py" />
   <source>The library {path} is damaged: {damage}. Restore a backup.</source>
   <translation>La bibliothèque {path} est endommagée : {damage}. Restaurez une sauvegarde.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>The library {path} is damaged: {words}.</source>
   <translation>La bibliothèque {path} est endommagée : {words}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>The library {path} is in use by another program.</source>
   <translation>La bibliothèque {path} est utilisée par un autre programme.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>The library's copy</source>
   <translation>La copie de la bibliothèque</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>The line is in the setlist already.</source>
   <translation>La ligne est déjà dans la setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>The line is no longer there.</source>
   <translation>La ligne n’est plus là.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>The lines are the same.</source>
   <translation>Les lignes sont les mêmes.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>The list of releases</source>
   <translation>La liste des versions</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases cannot be had: its place answered {status}.</source>
   <translation>La liste des versions ne peut pas être obtenue : son serveur a répondu {status}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: a web page came instead; a network may stand between.</source>
   <translation>La liste des versions n’a pas été crue : une page web est venue à sa place ; un réseau s’interpose peut-être.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is about another program.</source>
   <translation>La liste des versions n’a pas été crue : elle concerne un autre programme.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is far too long.</source>
   <translation>La liste des versions n’a pas été crue : elle est bien trop longue.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is not of the form that was agreed.</source>
   <translation>La liste des versions n’a pas été crue : elle n’a pas la forme convenue.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is not signed.</source>
   <translation>La liste des versions n’a pas été crue : elle n’est pas signée.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>The list of releases was not believed: it is of {day}, older than the one of {later_day} that was seen before.</source>
   <translation>La liste des versions n’a pas été crue : elle est du {day}, plus ancienne que celle du {later_day} déjà vue.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>The list of releases was not believed: it was good until {day}, unless this computer's clock is wrong.</source>
   <translation>La liste des versions n’a pas été crue : elle valait jusqu’au {day}, à moins que l’horloge de cet ordinateur ne soit fausse.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: its signature is not that of this program's makers.</source>
   <translation>La liste des versions n’a pas été crue : sa signature n’est pas celle des auteurs du programme.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>The list was made or edited only after the show had begun.</source>
   <translation>La liste n’a été faite ou modifiée qu’après le début du concert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>The log was copied. It holds no keys.</source>
   <translation>Le journal a été copié. Il ne contient aucune clé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/service.py" />
   <source>The log {file} cannot be read: {reason}.</source>
   <translation>Le journal {file} ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/attendance.py" />
   <source>The mark was changed meanwhile.</source>
   <translation>La marque a changé entre-temps.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>The model</source>
   <translation>Le modèle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>The model was asked only after the show had begun.</source>
   <translation>Le modèle n’a été interrogé qu’après le début du concert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>The network answered with a web page instead of {service}.</source>
   <translation>Le réseau a répondu par une page web à la place de {service}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>The newest good backup is of {day}. The damaged file is kept beside it.</source>
   <translation>La dernière sauvegarde valable est du {day}. Le fichier endommagé est gardé à côté.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The newest good backup is of {time}: bring it back with `setlist-desktop restore latest`.</source>
   <translation>La dernière sauvegarde valable est du {time} : ramenez-la avec `setlist-desktop restore latest`.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>The owner of the Spotify app has no Premium subscription.</source>
   <translation>Le propriétaire de l’application Spotify n’a pas d’abonnement Premium.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/painting.py" />
   <source>The picture {file} cannot be written.</source>
   <translation>L’image {file} ne peut pas être écrite.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>The predicted setlist is locked. Unlock it first.</source>
   <translation>La setlist prédite est verrouillée. Déverrouillez-la d’abord.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/listening.py" />
   <source>The preview of “{title}” opens in your browser.</source>
   <translation>L’extrait de « {title} » s’ouvre dans votre navigateur.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/passing.py" />
   <source>The program is not whole, it lacks {files}.</source>
   <translation>Le programme n’est pas complet, il manque {files}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The program works offline: nothing was asked.</source>
   <translation>Le programme travaille hors ligne : rien n’a été demandé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>The reasons are being worked out…</source>
   <translation>Les raisons sont en cours de calcul…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>The sealed prediction cannot be written to {file}: {error}.</source>
   <translation>La prédiction scellée ne peut pas être écrite dans {file} : {error}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>The sealed prediction's text is on the clipboard.</source>
   <translation>Le texte de la prédiction scellée est dans le presse-papiers.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>The set is no longer there.</source>
   <translation>Le set n’est plus là.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>The setlist is in the trash: File ▸ Trash… brings it back.</source>
   <translation>La setlist est à la corbeille : Fichier ▸ Corbeille… la ramène.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>The setlist is on the clipboard as text.</source>
   <translation>La setlist est dans le presse-papiers, en texte.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlists.py" />
   <source>The setlist was changed elsewhere, so “{label}” was not done.</source>
   <translation>La setlist a été changée ailleurs, « {label} » n’a donc pas été fait.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>The setlist's pins were changed elsewhere while it was predicted.</source>
   <translation>Les titres épinglés ont changé ailleurs pendant la prédiction.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>The show has another played setlist by now.</source>
   <translation>Le concert a maintenant une autre setlist jouée.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>The show has begun, and no prediction of it was sealed before.</source>
   <translation>Le concert a commencé, et aucune prédiction n’en avait été scellée avant.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>The show has begun: what is predicted now counts in no total.</source>
   <translation>Le concert a commencé : ce qui est prédit maintenant ne compte dans aucun total.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>The show of this setlist is gone, so that it cannot come back.</source>
   <translation>Le concert de cette setlist n’existe plus, elle ne peut donc pas revenir.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/playlists.py" />
   <source>The show of this setlist is gone.</source>
   <translation>Le concert de cette setlist n’existe plus.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/show_facts.py" />
   <source>The show was changed meanwhile.</source>
   <translation>Le concert a changé entre-temps.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <source>The show was changed. Show ▸ Undo takes it back.</source>
   <translation>Le concert a été modifié. Concert ▸ Annuler le reprend.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>The show's artist has no song with the id {song_id}.</source>
   <translation>L’artiste du concert n’a pas de titre avec l’id {song_id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>The show's artist has no song “{title}” in the library.</source>
   <translation>L’artiste du concert n’a pas de titre « {title} » dans la bibliothèque.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <source>The show's artist has none of these songs.</source>
   <translation>L’artiste du concert n’a aucun de ces titres.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>The shows and setlists of this artist that came from setlist.fm, Ticketmaster and MusicBrainz are taken out, after a backup. What you made, edited, predicted or voted on stays. Refresh fetches anew from those linked now.</source>
   <translation>Les concerts et setlists de cet artiste venus de setlist.fm, Ticketmaster et MusicBrainz sont retirés, après une sauvegarde. Ce que vous avez fait, modifié, prédit ou voté reste. Actualiser les redemande à ceux qui sont liés maintenant.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>The shows are being looked through.</source>
   <translation>Les concerts sont passés en revue.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>The shows of artists in your library are looked at.</source>
   <translation>Les concerts des artistes de votre bibliothèque sont pris en compte.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>The sign-in to Spotify has ended; it lasts six months at most.</source>
   <translation>La connexion à Spotify a pris fin ; elle dure six mois au plus.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>The text has {lines} lines; a setlist has at most {most}.</source>
   <translation>Le texte a {lines} lignes ; une setlist en a {most} au plus.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>The text holds no song.</source>
   <translation>Le texte ne contient aucun titre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>The trash is empty.</source>
   <translation>La corbeille est vide.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>The venue of this show is not known.</source>
   <translation>La salle de ce concert n’est pas connue.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>The vote was changed meanwhile.</source>
   <translation>Le vote a changé entre-temps.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Then</source>
   <translation>Alors</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>There are new ones tomorrow; votes given can be changed or taken back.</source>
   <translation>Il y en a de nouveaux demain ; les votes donnés peuvent être changés ou repris.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>There are none of this kind.</source>
   <translation>Il n’y en a aucune de ce type.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>There is no backup yet. File ▸ Back up now makes one.</source>
   <translation>Il n’y a pas encore de sauvegarde. Fichier ▸ Sauvegarder maintenant en fait une.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>There is no backup {copy}.</source>
   <translation>Il n’y a pas de sauvegarde {copy}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>There is no column “{column}”.</source>
   <translation>Il n’y a pas de colonne « {column} ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/display.py" />
   <source>There is no display here, so that no window can be opened. Log in to a desktop, run it by `xvfb-run -a setlist-desktop`, or set QT_QPA_PLATFORM=offscreen.</source>
   <translation>Il n’y a pas d’écran ici, aucune fenêtre ne peut donc être ouverte. Connectez-vous à un bureau, lancez `xvfb-run -a setlist-desktop`, ou définissez QT_QPA_PLATFORM=offscreen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/backups.py" />
   <source>There is no good backup of {path}.</source>
   <translation>Il n’y a pas de sauvegarde valable de {path}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>There is no keyring that keys can be kept in: it did not keep what was stored.</source>
   <translation>Aucun trousseau ne peut garder de clés : il n’a pas gardé ce qui y avait été mis.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>There is no keyring that keys can be kept in: it fails with {kind}.</source>
   <translation>Aucun trousseau ne peut garder de clés : il échoue avec {kind}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>There is no keyring that keys can be kept in: none is running.</source>
   <translation>Aucun trousseau ne peut garder de clés : aucun ne tourne.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>There is no setting “{name}”.</source>
   <translation>Il n’y a pas de réglage « {name} ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>There is no song in this text.</source>
   <translation>Il n’y a pas de titre dans ce texte.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>There is no vote in this text.</source>
   <translation>Il n’y a aucun vote dans ce texte.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>There is nothing to redo here.</source>
   <translation>Il n’y a rien à rétablir ici.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>There is nothing to undo here.</source>
   <translation>Il n’y a rien à annuler ici.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/hearings.py" />
   <source>There is room for {n} songs.</source>
   <translation>
    <numerusform>Il y a de la place pour {n} titre.</numerusform>
    <numerusform>Il y a de la place pour {n} titres.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>There was nothing to clean.</source>
   <translation>Il n’y avait rien à nettoyer.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>These are shown by your desktop while Setlist Desktop runs. All of them stay in Activity.</source>
   <translation>Elles sont montrées par votre bureau tant que Setlist Desktop tourne. Toutes restent dans Activité.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>They were those of “{act}”.</source>
   <translation>C’étaient celles de « {act} ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Third song</source>
   <translation>Troisième titre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>This &amp;leg</source>
   <translation>Cette &amp;partie</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>This &amp;tour</source>
   <translation>Cette &amp;tournée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>This &amp;year</source>
   <translation>Cette &amp;année</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>This Spotify playlist is not yours.</source>
   <translation>Cette playlist Spotify n’est pas à vous.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>This address only takes the answer of Spotify.</source>
   <translation>Cette adresse ne prend que la réponse de Spotify.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>This artist</source>
   <translation>Cet artiste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>This artist is being imported already.</source>
   <translation>Cet artiste est déjà en cours d’import.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>This contact is too long.</source>
   <translation>Ce contact est trop long.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>This copy of the program knows no list of releases to ask.</source>
   <translation>Cette copie du programme ne connaît aucune liste de versions à consulter.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>This desktop has no tray: closing the window ends the program.</source>
   <translation>Ce bureau n’a pas de zone de notification : fermer la fenêtre termine le programme.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>This desktop shows no notifications: it has neither a service for them nor a tray.</source>
   <translation>Ce bureau ne montre pas de notifications : il n’a ni service pour elles ni zone de notification.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/window.py" />
   <source>This is a bug of the program ({kind}).</source>
   <translation>C’est un défaut du programme ({kind}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/first_run.py" />
   <source>This is a sample library: its artists are invented. Look around, nothing can break.</source>
   <translation>C’est une bibliothèque d’exemple : ses artistes sont inventés. Regardez tout à votre aise, rien ne peut casser.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>This is how Setlist Desktop tells you of news.</source>
   <translation>Voici comment Setlist Desktop vous annonce les nouvelles.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/wire.py" />
   <source>This is neither a setlist nor a list of setlists: {reason}</source>
   <translation>Ce n’est ni une setlist ni une liste de setlists : {reason}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>This is no key of {service}: it holds spaces or unusual characters.</source>
   <translation>Ce n’est pas une clé de {service} : elle contient des espaces ou des caractères inhabituels.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>This is no predicted setlist of the show.</source>
   <translation>Ce n’est pas une setlist prédite de ce concert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>This is not the sign-in that was begun.</source>
   <translation>Ce n’est pas la connexion qui a été commencée.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}, and there is none newer.</source>
   <translation>C’est la version {version}, et il n’y en a pas de plus récente.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}.</source>
   <translation>C’est la version {version}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}. Newer ones come through {source}.</source>
   <translation>C’est la version {version}. Les plus récentes arrivent par {source}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}. This copy of the program knows no place to ask whether there is a newer one.</source>
   <translation>C’est la version {version}. Cette copie du programme ne sait pas où demander s’il y en a une plus récente.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/opening.py" />
   <source>This link is none that Setlist Desktop knows.</source>
   <translation>Setlist Desktop ne connaît pas ce lien.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>This person is not in the library any more.</source>
   <translation>Cette personne n’est plus dans la bibliothèque.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_songs.py" />
   <source>This recording is no longer known.</source>
   <translation>Cet enregistrement n’est plus connu.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>This setlist comes from a service and is read only.</source>
   <translation>Cette setlist vient d’un service et ne peut être modifiée.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>This setlist is locked.</source>
   <translation>Cette setlist est verrouillée.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <source>This setlist is locked. Unlock it to edit.</source>
   <translation>Cette setlist est verrouillée. Déverrouillez-la pour la modifier.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>This show has only a prediction, which in this format would be read as what was played.</source>
   <translation>Ce concert n’a qu’une prédiction, qui dans ce format serait lue comme ce qui a été joué.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_by_city.py" />
   <source>This show is no longer known to its service.</source>
   <translation>Ce concert n’est plus connu de son service.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>This show was not predicted. “Predict” foretells it even now, from the shows before it alone.</source>
   <translation>Ce concert n’a pas été prédit. « Prédire » le fait même maintenant, d’après les seuls concerts précédents.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>This song has not been played at any show known.</source>
   <translation>Ce titre n’a été joué à aucun concert connu.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>Throw that one away first.</source>
   <translation>Jetez d’abord celle-là.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Thrown away</source>
   <translation>Jeté</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Thrown away last stands first.</source>
   <translation>Ce qui a été jeté en dernier figure en premier.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Ticketmaster does not have this.</source>
   <translation>Ticketmaster n’a pas cela.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Ticketmaster gives the first {number} events of an artist only.</source>
   <translation>Ticketmaster ne donne que les {number} premiers événements d’un artiste.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/events.py" />
   <source>Ticketmaster has {n} artists of this name; none was taken. Choose one under Artist ▸ Linked services.</source>
   <translation>
    <numerusform>Ticketmaster a {n} artiste de ce nom ; aucun n’a été pris. Choisissez-en un sous Artiste ▸ Services liés.</numerusform>
    <numerusform>Ticketmaster a {n} artistes de ce nom ; aucun n’a été pris. Choisissez-en un sous Artiste ▸ Services liés.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Tickets</source>
   <translation>Billets</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Tickets from {time}: {show}.</source>
   <translation>Billets à partir de {time} : {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Tickets go on sale soon</source>
   <translation>Billets bientôt en vente</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Tickets on sale from {when}</source>
   <translation>Billets en vente à partir de {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Tickets on sale until {when}</source>
   <translation>Billets en vente jusqu’à {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Tickets {lowest} to {highest}</source>
   <translation>Billets de {lowest} à {highest}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Tickets {price}</source>
   <translation>Billets {price}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Tidying the cache</source>
   <translation>Rangement du cache</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Time known</source>
   <translation>Heure connue</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>To be decided</source>
   <translation>À décider</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist.py" />
   <source>To make a playlist, sign in to Spotify in your browser.</source>
   <translation>Pour faire une playlist, connectez-vous à Spotify dans votre navigateur.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>To mend</source>
   <translation>À corriger</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>To share now</source>
   <translation>À partager maintenant</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Today's requests are spread over the day.</source>
   <translation>Les requêtes d’aujourd’hui sont réparties sur la journée.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/budget.py" />
   <location filename="setlist_desktop/storage/budgets.py" />
   <source>Today's {limit} requests to {service} are used up.</source>
   <translation>Les {limit} requêtes d’aujourd’hui à {service} sont épuisées.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Too few shows to test on</source>
   <translation>Trop peu de concerts pour tester</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Top</source>
   <translation>Haut</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Top songs and tags. The key is free and comes at once.</source>
   <translation>Titres populaires et étiquettes. La clé est gratuite et immédiate.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Tour</source>
   <translation>Tournée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Tour or year</source>
   <translation>Tournée ou année</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Tours</source>
   <translation>Tournées</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Track at Spotify</source>
   <translation>Morceau sur Spotify</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Track for {song}</source>
   <translation>Morceau pour {song}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Tracks and their names come from Spotify.</source>
   <translation>Les morceaux et leurs noms viennent de Spotify.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Trash</source>
   <translation>Corbeille</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Trending with you</source>
   <translation>Vos tendances</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>Try again in a minute.</source>
   <translation>Réessayez dans une minute.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>Try again in a moment.</source>
   <translation>Réessayez dans un instant.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>Try again later.</source>
   <translation>Réessayez plus tard.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>Try again later; a newer version of the program may be needed.</source>
   <translation>Réessayez plus tard ; une version plus récente du programme est peut-être nécessaire.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/throttle.py" />
   <source>Try again then.</source>
   <translation>Réessayez à ce moment-là.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Try again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Trying it on a copy of the library…</source>
   <translation>Essai sur une copie de la bibliothèque…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Turns setlists into playlists. Takes the client id of an app of your own, whose owner has Premium; its redirect address is http://127.0.0.1/callback.</source>
   <translation>Transforme les setlists en playlists. Demande l’identifiant client d’une application à vous, dont le propriétaire a Premium ; son adresse de redirection est http://127.0.0.1/callback.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>Two nights compared</source>
   <translation>Deux soirs comparés</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Type a name, a title, a city or a date, or some of each.</source>
   <translation>Tapez un nom, un titre, une ville ou une date, ou un peu de chaque.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Type a name.</source>
   <translation>Tapez un nom.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>Type a user's name at setlist.fm.</source>
   <translation>Tapez un nom d’utilisateur de setlist.fm.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>Type it as latitude, longitude: 52.52, 13.40</source>
   <translation>Tapez-le en latitude, longitude : 52.52, 13.40</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Type the name of a venue.</source>
   <translation>Tapez le nom d’une salle.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <location filename="setlist_desktop/services/search.py" />
   <source>Type the name of an artist.</source>
   <translation>Tapez le nom d’un artiste.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>Type what you want to do</source>
   <translation>Tapez ce que vous voulez faire</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>US jazz trio — tells it from others of that name</source>
   <translation>trio de jazz américain — le distingue d’autres du même nom</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <source>Undo change of show</source>
   <translation>Annuler la modification du concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_undo.py" />
   <source>Undo in library</source>
   <translation>Annuler dans la bibliothèque</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_undo.py" />
   <source>Undo in library: {step}</source>
   <translation>Annuler dans la bibliothèque : {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>Undo mark</source>
   <translation>Annuler la marque</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Undo vote</source>
   <translation>Annuler le vote</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Undo {step}</source>
   <translation>Annuler {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Unknown song</source>
   <translation>Titre inconnu</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Unlink</source>
   <translation>Délier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/identities.py" />
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Unlink from {service}</source>
   <translation>Délier de {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Unlock it and try again, or keep the key for this session only.</source>
   <translation>Déverrouillez-le et réessayez, ou gardez la clé pour cette session seulement.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>Unlock it to edit.</source>
   <translation>Déverrouillez-la pour la modifier.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Unlock setlist</source>
   <translation>Déverrouiller la setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Unpin {what}</source>
   <translation>Détacher {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Unset {name} to be without it.</source>
   <translation>Retirez {name} pour vous en passer.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Until {when}, by hand</source>
   <translation>Jusqu’au {when}, à la main</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Until {when}, from {service}</source>
   <translation>Jusqu’au {when}, de {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near_rows.py" />
   <source>Up to {km} km away</source>
   <translation>Jusqu’à {km} km</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Upcoming</source>
   <translation>À venir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Upcoming shows</source>
   <translation>Concerts à venir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Upcoming shows and their venues</source>
   <translation>Concerts à venir et leurs salles</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Upcoming shows as &amp;calendar…</source>
   <translation>Concerts à venir en &amp;calendrier…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Upcoming shows as calendar</source>
   <translation>Concerts à venir en calendrier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/events.py" />
   <source>Upcoming shows were not asked for: Ticketmaster needs a key.</source>
   <translation>Les concerts à venir n’ont pas été demandés : Ticketmaster a besoin d’une clé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Upcoming shows with their status. The key is free and comes at once.</source>
   <translation>Concerts à venir avec leur état. La clé est gratuite et immédiate.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Updates</source>
   <translation>Mises à jour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Use one of your own.</source>
   <translation>Utilisez-en une à vous.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>User at setlist.fm</source>
   <translation>Utilisateur de setlist.fm</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Usually</source>
   <translation>D’habitude</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Venue</source>
   <translation>Salle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Venue to come</source>
   <translation>Salle à annoncer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Venues</source>
   <translation>Salles</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Venues at services</source>
   <translation>Salles dans les services</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Version of the library</source>
   <translation>Version de la bibliothèque</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Version {version} is out: see Help ▸ Check for updates</source>
   <translation>La version {version} est sortie : voir Aide ▸ Chercher des mises à jour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Version {version} is out; this is {current}. Nothing changes until you install it.</source>
   <translation>La version {version} est sortie ; celle-ci est la {current}. Rien ne change tant que vous ne l’installez pas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Vote again instead.</source>
   <translation>Votez plutôt de nouveau.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Vote against {song}</source>
   <translation>Voter contre {song}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Vote down</source>
   <translation>Voter contre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Vote for {song}</source>
   <translation>Voter pour {song}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Vote up</source>
   <translation>Voter pour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Votes</source>
   <translation>Votes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Votes as they were given</source>
   <translation>Votes tels qu’ils ont été donnés</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Votes by hour</source>
   <translation>Votes par heure</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Votes by hour as a table</source>
   <translation>Votes par heure en tableau</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Votes by song</source>
   <translation>Votes par titre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Votes per day</source>
   <translation>Votes par jour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Votes per show</source>
   <translation>Votes par concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Votes: {total}, most at {hour}: {most}.</source>
   <translation>Votes : {total}, le plus à {hour} : {most}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <location filename="setlist_desktop/ui/main_window.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Voting</source>
   <translation>Vote</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Wait for it to end.</source>
   <translation>Attendez qu’il se termine.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>Waits until services can be reached.</source>
   <translation>Attend que des services soient joignables.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/power.py" />
   <source>Waits until the computer is on mains power.</source>
   <translation>Attend que l’ordinateur soit sur secteur.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/power.py" />
   <source>Waits until the network is not metered.</source>
   <translation>Attend que le réseau ne soit plus limité.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>What a service tells of this show later can change it again.</source>
   <translation>Ce qu’un service dit plus tard de ce concert peut le changer de nouveau.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>What came of it</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>What changed</source>
   <translation>Ce qui a changé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>What draws attention</source>
   <translation>Ce qui attire l’attention</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>What is fetched for this artist comes from those linked here; setlist.fm goes by the MusicBrainz link. Another link changes nothing of what is in the library: refresh the artist afterwards.</source>
   <translation>Ce qui est reçu pour cet artiste vient de ceux qui sont liés ici ; setlist.fm suit le lien MusicBrainz. Un autre lien ne change rien à ce qui est dans la bibliothèque : actualisez l’artiste ensuite.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>What is fetched in the background, how often, and when it is next due. Each job can be paused or run at once, among the jobs of Activity &amp; health.</source>
   <translation>Ce qui est reçu en arrière-plan, à quelle fréquence et quand a lieu la prochaine fois. Chaque tâche peut être suspendue ou lancée aussitôt, parmi les tâches d’Activité &amp; santé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>What is new</source>
   <translation>Nouveautés</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>What is soon on sale</source>
   <translation>Bientôt en vente</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>What it is</source>
   <translation>Ce que c’est</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/keeping.py" />
   <source>What may no longer be kept was deleted.</source>
   <translation>Ce qui ne peut plus être gardé a été supprimé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>What the library holds</source>
   <translation>Ce que contient la bibliothèque</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>What today's requests to {services} do not cover comes tomorrow.</source>
   <translation>Ce que les requêtes d’aujourd’hui à {services} ne couvrent pas viendra demain.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>What wants looking after</source>
   <translation>Ce qui demande attention</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/budgets.py" />
   <source>What was fetched before can still be read.</source>
   <translation>Ce qui a été reçu avant reste lisible.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>What was looked at</source>
   <translation>Ce qui a été regardé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>What was played at this show is not known yet, so there is nothing to score.</source>
   <translation>On ne sait pas encore ce qui a été joué à ce concert, il n’y a donc rien à évaluer.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>What was played is hidden until you have been, and so is the score.</source>
   <translation>Ce qui a été joué est caché jusqu’à ce que vous y soyez allé, et le score aussi.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>What was played on these tours is hidden everywhere until you have been.</source>
   <translation>Ce qui a été joué sur ces tournées est caché partout jusqu’à ce que vous y soyez allé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>What was played on this tour is hidden until you have been. Choose it again to undo.</source>
   <translation>Ce qui a été joué sur cette tournée est caché jusqu’à ce que vous y soyez allé. Choisissez-le de nouveau pour annuler.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>What was played on this tour is not shown. Show ▸ Hide this tour until I have been ends it.</source>
   <translation>Ce qui a été joué sur cette tournée n’est pas montré. Concert ▸ Cacher cette tournée jusqu’à ce que j’y sois allé y met fin.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>What was played on this tour is shown again.</source>
   <translation>Ce qui a été joué sur cette tournée est de nouveau montré.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>What was played will stand here after the show.</source>
   <translation>Ce qui aura été joué figurera ici après le concert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>What would come of it</source>
   <translation>Ce qui en résulterait</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>What would come of it cannot be told beforehand.</source>
   <translation>Ce qui en résulterait ne peut pas être dit d’avance.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>What you did may not have happened. Details can be copied for a report.</source>
   <translation>Ce que vous avez demandé n’a peut-être pas eu lieu. Les détails peuvent être copiés pour un rapport.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>What you have synced stays readable; nothing is asked online.</source>
   <translation>Ce que vous avez synchronisé reste lisible ; rien n’est demandé en ligne.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>What you want to do</source>
   <translation>Ce que vous voulez faire</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>What your desktop tells you of while the program runs, and how far from home.</source>
   <translation>Ce que votre bureau vous annonce tant que le programme tourne, et à quelle distance du domicile.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>When services were asked</source>
   <translation>Quand les services ont été interrogés</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Where is home?</source>
   <translation>Où est votre domicile ?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Where {files} and the library tell the same thing otherwise:</source>
   <translation>Là où {files} et la bibliothèque disent autre chose :</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Whether to look once a day for a newer version. No file is ever changed by itself.</source>
   <translation>S’il faut regarder une fois par jour s’il y a une version plus récente. Aucun fichier n’est jamais changé de lui-même.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Which matches are shown</source>
   <translation>Quelles correspondances sont montrées</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Which services are asked, with which keys. Keys are kept in the keyring of your system, nowhere else.</source>
   <translation>Quels services sont interrogés, avec quelles clés. Les clés sont gardées dans le trousseau de votre système, nulle part ailleurs.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Which songs</source>
   <translation>Quels titres</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Who is it at {service}?</source>
   <translation>Qui est-ce sur {service} ?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Who votes</source>
   <translation>Qui vote</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Who votes: {name}</source>
   <translation>Vote : {name}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Whose</source>
   <translation>De qui</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Whose ballot is it?</source>
   <translation>De qui est ce bulletin ?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Whose shows</source>
   <translation>Concerts de qui</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Whose votes these are; everybody has votes of their own</source>
   <translation>De qui sont ces votes ; chacun a les siens</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>Why “{song}”?</source>
   <translation>Pourquoi « {song} » ?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>Why?</source>
   <translation>Pourquoi ?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>With “ / ” between the songs of a medley</source>
   <translation>Avec « / » entre les titres d’un medley</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Within {km} km of {place}</source>
   <translation>À moins de {km} km de {place}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Without percentages: {rule}</source>
   <translation>Sans pourcentages : {rule}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Work &amp;offline</source>
   <translation>Travailler &amp;hors ligne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Working</source>
   <translation>En cours</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Working it out…</source>
   <translation>Calcul en cours…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Working offline.</source>
   <translation>Hors ligne.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Works.</source>
   <translation>Fonctionne.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Write it as 4:05.</source>
   <translation>Écrivez-la comme 4:05.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>Write one song on each line.</source>
   <translation>Écrivez un titre par ligne.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>Write one song on each line; sets begin with a line such as “Encore:”.</source>
   <translation>Écrivez un titre par ligne ; les sets commencent par une ligne comme « Encore: ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>Write “+ Song”.</source>
   <translation>Écrivez « + Titre ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Written by hand</source>
   <translation>Écrite à la main</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Written into {path}</source>
   <translation>Écrit dans {path}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Year</source>
   <translation>Année</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>You</source>
   <translation>Vous</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>You are not signed in to Spotify.</source>
   <translation>Vous n’êtes pas connecté à Spotify.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>You are signed in. This page can be closed.</source>
   <translation>Vous êtes connecté. Cette page peut être fermée.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/connection.py" />
   <source>You chose to be offline.</source>
   <translation>Vous avez choisi d’être hors ligne.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>You did not sign in. This page can be closed.</source>
   <translation>Vous ne vous êtes pas connecté. Cette page peut être fermée.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>You have been to {n} shows of this artist. These were not played there, as far as it is known.</source>
   <translation>
    <numerusform>Vous êtes allé à {n} concert de cet artiste. Ceux-ci n’y ont pas été joués, à ce que l’on sait.</numerusform>
    <numerusform>Vous êtes allé à {n} concerts de cet artiste. Ceux-ci n’y ont pas été joués, à ce que l’on sait.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>You have been to {n} shows of this artist: all songs that are probable you have heard there.</source>
   <translation>
    <numerusform>Vous êtes allé à {n} concert de cet artiste : vous y avez entendu tous les titres probables.</numerusform>
    <numerusform>Vous êtes allé à {n} concerts de cet artiste : vous y avez entendu tous les titres probables.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>You have marked no show of this artist as gone to, so every song is new to you here. Show ▸ Mark as ▸ Went says where you were.</source>
   <translation>Vous n’avez marqué aucun concert de cet artiste comme vu, chaque titre est donc nouveau pour vous ici. Concert ▸ Marquer comme ▸ J’y étais dit où vous étiez.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Your account is not among the users of the Spotify app.</source>
   <translation>Votre compte ne fait pas partie des utilisateurs de l’application Spotify.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Your ballot is on the clipboard: a friend can take it in.</source>
   <translation>Votre bulletin est dans le presse-papiers : un ami peut le prendre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Your data</source>
   <translation>Vos données</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Your data lies in {folder}</source>
   <translation>Vos données sont dans {folder}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Your list</source>
   <translation>Votre liste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/score_line.py" />
   <source>Your scores of late</source>
   <translation>Vos derniers scores</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Your top five</source>
   <translation>Vos cinq favoris</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>`{column}`: “{text}” is neither yes nor no</source>
   <translation>`{column}` : « {text} » n’est ni oui ni non</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>`{column}`: “{text}” is no number</source>
   <translation>`{column}` : « {text} » n’est pas un nombre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>a commentary</source>
   <translation>un commentaire</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>a date to be announced</source>
   <translation>une date à annoncer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>a demo</source>
   <translation>une démo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>a karaoke version</source>
   <translation>une version karaoké</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>a live take</source>
   <translation>une prise en concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>a plausible setlist, drawn with the seed {seed}</source>
   <translation>une setlist plausible, tirée avec la graine {seed}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>a remark has no song above it</source>
   <translation>une remarque n’a aucun titre au-dessus d’elle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>a remix</source>
   <translation>un remix</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>a tour without a name</source>
   <translation>une tournée sans nom</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>add a free key</source>
   <translation>ajoutez une clé gratuite</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>already in the setlist</source>
   <translation>déjà dans la setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>an a cappella</source>
   <translation>une version a cappella</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>an acoustic version</source>
   <translation>une version acoustique</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>an arrow has no song above it</source>
   <translation>une flèche n’a aucun titre au-dessus d’elle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>an encore {n}×</source>
   <translation>en rappel {n}×</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <source>an error without words</source>
   <translation>une erreur sans explication</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>an instrumental</source>
   <translation>une version instrumentale</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>and {n} more</source>
   <translation>et {n} de plus</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>announced</source>
   <translation>annoncé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>another one of this show is still sealed</source>
   <translation>une autre de ce concert est encore scellée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>another one of this show was sealed later</source>
   <translation>une autre de ce concert a été scellée plus tard</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>anywhere</source>
   <translation>n’importe où</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>at its place</source>
   <translation>à sa place</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>average setlist</source>
   <translation>setlist moyenne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before an update of the program</source>
   <translation>avant une mise à jour du programme</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before another backup was restored</source>
   <translation>avant la restauration d’une autre sauvegarde</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before files were loaded</source>
   <translation>avant le chargement de fichiers</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before songs were merged</source>
   <translation>avant une fusion de titres</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>both</source>
   <translation>les deux</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>break</source>
   <translation>pause</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>by a simpler rule, better here</source>
   <translation>par une règle plus simple, meilleure ici</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>cancelled</source>
   <translation>annulé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>closed {n}×</source>
   <translation>a clos {n}×</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>closer</source>
   <translation>clôture</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>closer {n} times</source>
   <translation>
    <numerusform>{n} fois en clôture</numerusform>
    <numerusform>{n} fois en clôture</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>completed</source>
   <translation>terminé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/delegate.py" />
   <source>cover</source>
   <translation>reprise</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>cover of {artist}</source>
   <translation>reprise de {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/languages.py" />
   <source>d MMM</source>
   <translation>d MMM</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/languages.py" />
   <source>d MMM yyyy</source>
   <translation>d MMM yyyy</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>date to be announced</source>
   <translation>date à annoncer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>date to come</source>
   <translation>date à venir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>different</source>
   <translation>différents</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>done</source>
   <comment>a job</comment>
   <translation>faite</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>empty</source>
   <comment>a set</comment>
   <translation>vide</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>encore {n}</source>
   <translation>rappel {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>encore {n} times</source>
   <translation>
    <numerusform>{n} fois en rappel</numerusform>
    <numerusform>{n} fois en rappel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <source>error {number}</source>
   <translation>erreur {number}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>failed</source>
   <comment>a job</comment>
   <translation>échouée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>fetching shows</source>
   <translation>réception des concerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>first on {first}, last on {last}</source>
   <translation>première fois le {first}, dernière le {last}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>for a day only</source>
   <translation>un jour seulement</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>forbidden</source>
   <translation>interdit</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>from tape</source>
   <translation>sur bande</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>from {album}</source>
   <translation>de {album}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>going</source>
   <translation>j’y vais</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>held at 0 percent</source>
   <translation>maintenu à 0 pour cent</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>holds requests back</source>
   <translation>retient les requêtes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>importing, {percent}</source>
   <translation>import en cours, {percent}</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>in {n} days</source>
   <translation>
    <numerusform>dans {n} jour</numerusform>
    <numerusform>dans {n} jours</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>in {share} of the last 20 setlists</source>
   <translation>dans {share} des 20 dernières setlists</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>incomplete</source>
   <translation>incomplet</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>initializing</source>
   <translation>initialisation</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>it has {signs} signs, over {most}</source>
   <translation>elle a {signs} signes, plus de {most}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>it holds control characters</source>
   <translation>elle contient des caractères de contrôle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>it is not of this program</source>
   <translation>elle n’est pas de ce programme</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>it is the source of a web page</source>
   <translation>c’est le code source d’une page web</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>it was sealed after the show had begun</source>
   <translation>elle a été scellée après le début du concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>its hash was not shared: the file is another one, or was changed</source>
   <translation>son empreinte n’avait pas été partagée : le fichier est un autre, ou a été changé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>just right</source>
   <translation>juste bien</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>key refused</source>
   <translation>clé refusée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>last run {when}</source>
   <translation>dernière exécution {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>last show again</source>
   <translation>encore le dernier concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>left out</source>
   <translation>laissé de côté</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>lets requests pass</source>
   <translation>laisse passer les requêtes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>limited</source>
   <translation>limité</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>linked with nobody, as you chose</source>
   <translation>lié à personne, comme vous l’avez choisi</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>live debut on {day}</source>
   <translation>première en concert le {day}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>looked at {age}</source>
   <translation>regardé {age}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>m:ss, empty: as the song is known</source>
   <translation>m:ss ; vide : durée connue du titre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>made after the show began: counts in no total</source>
   <translation>faite après le début du concert : ne compte dans aucun total</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>made by hand</source>
   <translation>faite à la main</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>made by itself</source>
   <translation>faite automatiquement</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>minus {n} points</source>
   <translation>
    <numerusform>moins {n} point</numerusform>
    <numerusform>moins {n} points</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>missed</source>
   <translation>manqué</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>moved</source>
   <translation>déplacé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>never played as far as is known</source>
   <translation>jamais joué, à ce que l’on sait</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>never ran</source>
   <comment>a job</comment>
   <translation>jamais lancée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>next run {when}</source>
   <translation>prochaine exécution {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>next show: {when}</source>
   <translation>prochain concert : {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>no artist is called “{name}” there.</source>
   <translation>aucun artiste ne s’y appelle « {name} ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>no better than “last show”</source>
   <translation>pas mieux que « dernier concert »</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>no better than “last show” or “average setlist” over the last {shows} shows</source>
   <translation>pas mieux que « dernier concert » ou « setlist moyenne » sur les {shows} derniers concerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>no cover of this album</source>
   <translation>pas de pochette pour cet album</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>no encore</source>
   <translation>pas un rappel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>no key</source>
   <translation>pas de clé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>no keys</source>
   <translation>pas de touches</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>no newer page could be had. Retry later.</source>
   <translation>aucune page plus récente n’a pu être obtenue. Réessayez plus tard.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>no reasons known</source>
   <translation>aucune raison connue</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>no show with it known</source>
   <translation>aucun concert connu avec lui</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>no show with it known, so the prediction has no chance for it</source>
   <translation>aucun concert connu avec lui, la prédiction ne lui donne donc aucune probabilité</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>no shows yet</source>
   <translation>pas encore de concerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>none of the last {shows}</source>
   <translation>aucun des {shows} derniers</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>none of the most popular track</source>
   <translation>aucun du titre le plus populaire</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>not among the {n} songs that are likely enough</source>
   <translation>
    <numerusform>hors du {n} titre assez probable</numerusform>
    <numerusform>hors des {n} titres assez probables</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>not known</source>
   <translation>inconnue</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>not linked yet: looked for by name</source>
   <translation>pas encore lié : cherché par son nom</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>not played</source>
   <translation>pas joué</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>not played for {n} shows</source>
   <translation>
    <numerusform>pas joué depuis {n} concert</numerusform>
    <numerusform>pas joué depuis {n} concerts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>not played for {n} shows, since {day}</source>
   <translation>
    <numerusform>pas joué depuis {n} concert, depuis le {day}</numerusform>
    <numerusform>pas joué depuis {n} concerts, depuis le {day}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>not played for {n} shows, usually every show</source>
   <translation>
    <numerusform>pas joué depuis {n} concert, d’habitude à chaque concert</numerusform>
    <numerusform>pas joué depuis {n} concerts, d’habitude à chaque concert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>not played for {n} shows, usually every {usual}</source>
   <translation>
    <numerusform>pas joué depuis {n} concert, d’habitude tous les {usual}</numerusform>
    <numerusform>pas joué depuis {n} concerts, d’habitude tous les {usual}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>nothing new</source>
   <translation>rien de nouveau</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>now</source>
   <translation>maintenant</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>number {n} of the popular songs at {service}</source>
   <translation>numéro {n} des titres populaires sur {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>off sale</source>
   <translation>vente close</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>offline</source>
   <translation>hors ligne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>offline</source>
   <comment>a job</comment>
   <translation>hors ligne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>on average {share} of the way through</source>
   <translation>en moyenne à {share} du parcours</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>on sale</source>
   <translation>en vente</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>on this artist no better than “last show” or “average”</source>
   <translation>pour cet artiste, pas mieux que « dernier concert » ou « moyenne »</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>on this artist the model is {points} behind a simpler rule, which is used</source>
   <translation>pour cet artiste, le modèle est à {points} derrière une règle plus simple, qui est utilisée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>on this artist {points} ahead of “last show” and “average”</source>
   <translation>pour cet artiste, {points} devant « dernier concert » et « moyenne »</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>one can be heard</source>
   <translation>on peut en entendre un</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>one time more, not counted</source>
   <translation>une fois de trop, pas compté</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>opened {n}×</source>
   <translation>a ouvert {n}×</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>opener</source>
   <translation>ouverture</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>opener {n} times</source>
   <translation>
    <numerusform>{n} fois en ouverture</numerusform>
    <numerusform>{n} fois en ouverture</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>optional</source>
   <translation>facultatif</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>over</source>
   <translation>terminé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>over {n} s</source>
   <translation>plus de {n} s</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>paused</source>
   <comment>a job</comment>
   <translation>suspendue</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/folders.py" />
   <source>permission denied</source>
   <translation>permission refusée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>pinned</source>
   <translation>épinglé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>pinned by you</source>
   <translation>épinglé par vous</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>place not known</source>
   <translation>lieu inconnu</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>places</source>
   <translation>places</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>played</source>
   <translation>joué</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>played as encore</source>
   <translation>joué en rappel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>played as number {n}</source>
   <translation>joué au numéro {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>played at the last show</source>
   <translation>joué au dernier concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>played at the latest show</source>
   <translation>joué au dernier concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>played here the night before</source>
   <translation>joué ici la veille</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>played {n} times</source>
   <translation>
    <numerusform>joué {n} fois</numerusform>
    <numerusform>joué {n} fois</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>played, not predicted</source>
   <translation>joué, pas prédit</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>popular at music services, place {place}</source>
   <translation>populaire dans les services de musique, place {place}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>popularity at music services alone, no setlist being known: a ranking without chances</source>
   <translation>la seule popularité dans les services de musique, aucune setlist n’étant connue : un classement sans probabilités</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>postponed</source>
   <translation>reporté</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>precision</source>
   <translation>précision</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/playlists.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>predicted</source>
   <translation>prédit</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>predicted and played</source>
   <translation>prédit et joué</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>predicted as number {n}</source>
   <translation>prédit au numéro {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>predicted, not played</source>
   <translation>prédit, pas joué</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>put here by you</source>
   <translation>mis là par vous</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>ready</source>
   <translation>prêt</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>recall</source>
   <translation>rappel (mesure)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>refused</source>
   <translation>refusé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>running</source>
   <comment>a job</comment>
   <translation>en cours</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>running, {done} of {total}</source>
   <translation>en cours, {done} sur {total}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>runs into the next</source>
   <translation>s’enchaîne avec le suivant</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>said {said}, played {played}</source>
   <translation>annoncé {said}, joué {played}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>said {share}</source>
   <translation>annoncé {share}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>same</source>
   <translation>le même</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>scored again, since the rules were changed: {scores}</source>
   <translation>réévalué, les règles ayant changé : {scores}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>scored again, since what was played was changed: {scores}</source>
   <translation>réévalué, ce qui a été joué ayant changé : {scores}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>setlist.fm does not have this setlist.</source>
   <translation>setlist.fm n’a pas cette setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>setlist.fm does not have this venue.</source>
   <translation>setlist.fm n’a pas cette salle.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>setlist.fm has no artist of this name.</source>
   <translation>setlist.fm n’a pas d’artiste de ce nom.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>setlist.fm has no shows of this artist.</source>
   <translation>setlist.fm n’a pas de concerts de cet artiste.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/attended.py" />
   <source>setlist.fm has no shows that “{user}” has been to.</source>
   <translation>setlist.fm n’a aucun concert où « {user} » était.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>setlist.fm has {n} artists called “{name}”; none was taken. Import the right one from the search.</source>
   <translation>
    <numerusform>setlist.fm a {n} artiste nommé « {name} » ; aucun n’a été pris. Importez le bon depuis la recherche.</numerusform>
    <numerusform>setlist.fm a {n} artistes nommés « {name} » ; aucun n’a été pris. Importez le bon depuis la recherche.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/attended.py" />
   <source>setlist.fm has {n} shows that “{user}” has been to.</source>
   <translation>
    <numerusform>setlist.fm a {n} concert où « {user} » était.</numerusform>
    <numerusform>setlist.fm a {n} concerts où « {user} » était.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>setlist.fm keeps the shows that its users have been to. Those missing here are added, and each is marked as gone to. Show ▸ Mark as takes the marks back.</source>
   <translation>setlist.fm garde les concerts où ses utilisateurs étaient. Ceux qui manquent ici sont ajoutés, et chacun est marqué « j’y étais ». Concert ▸ Marquer comme retire les marques.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>show</source>
   <translation>concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>show {n} of the day</source>
   <translation>concert {n} du jour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>shows complete</source>
   <translation>concerts complets</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>signed in</source>
   <translation>connecté</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>something is missing</source>
   <translation>il manque quelque chose</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>song</source>
   <translation>titre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>struck</source>
   <translation>écarté</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>struck by you</source>
   <translation>écarté par vous</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>syncing catalog</source>
   <translation>synchronisation du catalogue</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>syncing venues</source>
   <translation>synchronisation des salles</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>talk</source>
   <translation>prise de parole</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the average setlist, which serves this artist better than the model</source>
   <translation>la setlist moyenne, plus juste pour cet artiste que le modèle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>the chosen row</source>
   <translation>la ligne choisie</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>the file cannot be read ({reason}).</source>
   <translation>le fichier ne peut pas être lu ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>the file is empty.</source>
   <translation>le fichier est vide.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>the file is of no kind that can be loaded.</source>
   <translation>le fichier n’est d’aucune sorte qui puisse être chargée.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the gap rule (short history of changing setlists)</source>
   <translation>la règle des écarts (historique court de setlists changeantes)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>the header names no “{heading}”.</source>
   <translation>l’en-tête ne nomme pas « {heading} ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>the header names none of these columns: {names}.</source>
   <translation>l’en-tête ne nomme aucune de ces colonnes : {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the last show again (hardly any history)</source>
   <translation>encore le dernier concert (presque pas d’historique)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the last show again, which serves this artist better than the model</source>
   <translation>encore le dernier concert, plus juste pour cet artiste que le modèle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>the library has no such show</source>
   <translation>la bibliothèque n’a pas ce concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>the line has too few columns</source>
   <translation>la ligne a trop peu de colonnes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/jsonl.py" />
   <source>the line is too long for a show.</source>
   <translation>la ligne est trop longue pour un concert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>the main rules give the same</source>
   <translation>les règles principales donnent la même chose</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>the model was {n} points behind over the last {shows} shows</source>
   <translation>
    <numerusform>le modèle était à {n} point derrière sur les {shows} derniers concerts</numerusform>
    <numerusform>le modèle était à {n} points derrière sur les {shows} derniers concerts</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the model, fitted to this artist</source>
   <translation>le modèle, ajusté à cet artiste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the model, with coefficients of other artists (short history)</source>
   <translation>le modèle, avec les coefficients d’autres artistes (historique court)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>the remark is empty</source>
   <translation>la remarque est vide</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>the show</source>
   <translation>le concert</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/packaging.py" />
   <source>the system's packages</source>
   <translation>les paquets du système</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>there is a number or a bullet, but no song after it</source>
   <translation>il y a un numéro ou une puce, mais aucun titre après</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/setlistfm_json.py" />
   <source>there is no setlist in it.</source>
   <translation>il ne contient aucune setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>there is no shared text to hold it against</source>
   <translation>il n’y a pas de texte partagé à lui comparer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>there is no show in it.</source>
   <translation>il ne contient aucun concert.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>there is no title</source>
   <translation>il n’y a pas de titre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/setlistfm_json.py" />
   <source>this is neither a setlist nor a list of setlists of setlist.fm ({place}).</source>
   <translation>ce n’est ni une setlist ni une liste de setlists de setlist.fm ({place}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>this is no UTF-8 text.</source>
   <translation>ce n’est pas du texte UTF-8.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/jsonl.py" />
   <location filename="setlist_desktop/services/formats/setlistfm_json.py" />
   <source>this is no whole JSON ({reason}).</source>
   <translation>ce n’est pas du JSON complet ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>this leg only</source>
   <translation>cette partie seulement</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>this tour only</source>
   <translation>cette tournée seulement</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>this year only</source>
   <translation>cette année seulement</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>today</source>
   <translation>aujourd’hui</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <source>tomorrow</source>
   <translation>demain</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>tour debut on {day}</source>
   <translation>première de la tournée le {day}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>tries one request</source>
   <translation>essaie une requête</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>undecided</source>
   <translation>indécis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>unknown song</source>
   <translation>titre inconnu</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>unreachable</source>
   <translation>injoignable</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>until I delete it</source>
   <translation>jusqu’à ce que je les supprime</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>untried</source>
   <translation>pas essayé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>updated {age}</source>
   <translation>mis à jour {age}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>usually every {gap} shows</source>
   <translation>d’habitude tous les {gap} concerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>venue</source>
   <translation>salle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>venue not known</source>
   <translation>salle inconnue</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>version</source>
   <translation>version</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>waiting</source>
   <comment>a job</comment>
   <translation>en attente</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>went</source>
   <translation>j’y étais</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>what was played is not known yet</source>
   <translation>on ne sait pas encore ce qui a été joué</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>with {act}</source>
   <translation>avec {act}</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>with {act} and {n} others</source>
   <translation>
    <numerusform>avec {act} et {n} autre</numerusform>
    <numerusform>avec {act} et {n} autres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>with {guests}</source>
   <translation>avec {guests}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>without festivals</source>
   <translation>sans les festivals</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <source>yesterday</source>
   <translation>hier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>you are going</source>
   <translation>vous y allez</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>you have not voted</source>
   <translation>vous n’avez pas voté</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>you missed it</source>
   <translation>vous l’avez manqué</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>you voted down</source>
   <translation>vous avez voté contre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>you voted up</source>
   <translation>vous avez voté pour</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>you went</source>
   <translation>vous y étiez</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>you {share}</source>
   <translation>vous {share}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>your name, as friends know it</source>
   <translation>votre nom, tel que vos amis le connaissent</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>your prediction {n} percent right</source>
   <translation>votre prédiction juste à {n} pour cent</translation>
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
   <translation>{act} : {thing}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>{act}: {what}</source>
   <translation>{act} : {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/printing.py" />
   <source>{artist} cover</source>
   <translation>reprise de {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>{artist} has no MusicBrainz id.</source>
   <translation>{artist} n’a pas d’identifiant MusicBrainz.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>{artist} has no show to come with a date.</source>
   <translation>{artist} n’a pas de concert à venir avec une date.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{artist} is followed, and was never fetched.</source>
   <translation>{artist} est suivi, mais n’a jamais été reçu.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>{artist} is imported.</source>
   <translation>{artist} est importé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>{artist} is incomplete.</source>
   <translation>{artist} est incomplet.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{artist} is linked with nobody at MusicBrainz.</source>
   <translation>{artist} n’est lié à personne sur MusicBrainz.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>{artist} is off the bill.</source>
   <translation>{artist} n’est plus à l’affiche.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>{artist} is off the list. Artist ▸ Bring back undoes it.</source>
   <translation>{artist} n’est plus dans la liste. Artiste ▸ Ramener l’annule.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>{artist} is on the bill.</source>
   <translation>{artist} est à l’affiche.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on a date to be announced</source>
   <translation>{artist}, date à annoncer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on a date to be announced in {place}</source>
   <translation>{artist}, date à annoncer, à {place}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on {date}</source>
   <translation>{artist} le {date}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on {date} in {place}</source>
   <translation>{artist} le {date} à {place}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>{artist} stands in the library a second time, with its MusicBrainz id.</source>
   <translation>{artist} est une seconde fois dans la bibliothèque, avec son identifiant MusicBrainz.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{artist} was fetched {n} days ago.</source>
   <translation>
    <numerusform>{artist} a été reçu il y a {n} jour.</numerusform>
    <numerusform>{artist} a été reçu il y a {n} jours.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>{artist}, shows</source>
   <translation>{artist}, concerts</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{artist}, {detail}, found online, press Enter to import</source>
   <translation>{artist}, {detail}, trouvé en ligne, Entrée pour importer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{artist}, {detail}, trending with you</source>
   <translation>{artist}, {detail}, dans vos tendances</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>{artist}: {tour}</source>
   <translation>{artist} : {tour}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/basis_line.py" />
   <source>{basis}. Press for how predictions have done on this artist.</source>
   <translation>{basis}. Cliquez pour voir ce qu’ont donné les prédictions de cet artiste.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>{both} of {n} songs are on both lists.</source>
   <translation>
    <numerusform>{both} sur {n} titre est sur les deux listes.</numerusform>
    <numerusform>{both} sur {n} titres sont sur les deux listes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{came} of {n} recordings</source>
   <translation>
    <numerusform>{came} sur {n} enregistrement</numerusform>
    <numerusform>{came} sur {n} enregistrements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{came} of {n} shows</source>
   <translation>
    <numerusform>{came} sur {n} concert</numerusform>
    <numerusform>{came} sur {n} concerts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{came} of {n} shows came.</source>
   <translation>
    <numerusform>{came} sur {n} concert sont arrivés.</numerusform>
    <numerusform>{came} sur {n} concerts sont arrivés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{came} of {n} shows were looked at anew.</source>
   <translation>
    <numerusform>{came} sur {n} concert ont été revus.</numerusform>
    <numerusform>{came} sur {n} concerts ont été revus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>{chart} as a table</source>
   <translation>{chart} en tableau</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>{copy} is no whole library: {error}.</source>
   <translation>{copy} n’est pas une bibliothèque complète : {error}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>{copy} is no whole library: {reason}.</source>
   <translation>{copy} n’est pas une bibliothèque complète : {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>{each}. No setlist is known, so there are no percentages.</source>
   <translation>{each}. Aucune setlist n’est connue, il n’y a donc pas de pourcentages.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>{each}. Of these {n}: at least one {some}, all {n} {all}, on average {expected}, if songs come independently of each other.</source>
   <translation>{each}. De ces {n} : au moins un {some}, tous les {n} {all}, en moyenne {expected}, si les titres viennent indépendamment les uns des autres.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>{file} ({name}) does not count: {reason}.</source>
   <translation>{file} ({name}) ne compte pas : {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>{file} cannot be read ({error}).</source>
   <translation>{file} ne peut pas être lu ({error}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/text_files.py" />
   <source>{file} cannot be read as text.</source>
   <translation>{file} ne peut pas être lu comme du texte.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/printing.py" />
   <source>{file} cannot be written: {why}.</source>
   <translation>{file} ne peut pas être écrit : {why}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>{file} does not end in .setlistdesktop.</source>
   <translation>{file} ne se termine pas par .setlistdesktop.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>{file} does not say its format.</source>
   <translation>{file} ne dit pas son format.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/formats/exact.py" />
   <source>{file} holds shows of {n} artists.</source>
   <translation>
    <numerusform>{file} contient des concerts de {n} artiste.</numerusform>
    <numerusform>{file} contient des concerts de {n} artistes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>{file} is no sealed prediction: it is no text ({error}).</source>
   <translation>{file} n’est pas une prédiction scellée : ce n’est pas du texte ({error}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>{file} is no sealed prediction: it is not as such a file is written ({error}).</source>
   <translation>{file} n’est pas une prédiction scellée : il n’est pas écrit comme un tel fichier ({error}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>{file} is no sealed prediction: it is too large.</source>
   <translation>{file} n’est pas une prédiction scellée : il est trop grand.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>{file} is too large for a ballot.</source>
   <translation>{file} est trop grand pour un bulletin.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/text_files.py" />
   <source>{file} is too large for a setlist.</source>
   <translation>{file} est trop grand pour une setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>{file}, line {line}: {reason}</source>
   <translation>{file}, ligne {line} : {reason}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>{file}: {reason}</source>
   <translation>{file} : {reason}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{file}: {words}</source>
   <translation>{file} : {words}</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/notices.py" />
   <source>{first} And {n} more, in Activity.</source>
   <translation>
    <numerusform>{first} Et {n} de plus, dans Activité.</numerusform>
    <numerusform>{first} Et {n} de plus, dans Activité.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>{folder} is no folder.</source>
   <translation>{folder} n’est pas un dossier.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{heading}, section</source>
   <translation>{heading}, section</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>{hits} of {n} songs played were predicted</source>
   <translation>
    <numerusform>{hits} prédit sur {n} titre joué</numerusform>
    <numerusform>{hits} prédits sur {n} titres joués</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{hits} of {songs} predicted</source>
   <translation>{hits} prédits sur {songs}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{job}: {reason}</source>
   <translation>{job} : {reason}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{km} km</source>
   <translation>{km} km</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>{latitude}, {longitude} is no place on the earth.</source>
   <translation>{latitude}, {longitude} n’est pas un lieu sur terre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/find.py" />
   <source>{latitude}, {longitude} within {radius_km} km is no place.</source>
   <translation>{latitude}, {longitude} à moins de {radius_km} km n’est pas un lieu.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>{left} left today</source>
   <translation>{left} restent aujourd’hui</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>{left} of {limit}</source>
   <translation>{left} sur {limit}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>{left} of {limit} left today</source>
   <translation>{left} sur {limit} restent aujourd’hui</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{length} left</source>
   <translation>il reste {length}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{length} of {target}</source>
   <translation>{length} sur {target}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>{line}: {share} on average</source>
   <translation>{line} : {share} en moyenne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>{list}: F1 {share} over {shows}</source>
   <translation>{list} : F1 {share} sur {shows}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>{menu}: {act}</source>
   <translation>{menu} : {act}</translation>
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
   <translation>{name} ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} has no {manifest}.</source>
   <translation>{name} n’a pas de {manifest}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/identities.py" />
   <source>{name} in your library is this artist already.</source>
   <translation>{name}, dans votre bibliothèque, est déjà cet artiste.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>{name} is here already.</source>
   <translation>{name} est déjà là.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} is no archive of Setlist Desktop, or is cut off.</source>
   <translation>{name} n’est pas une archive de Setlist Desktop, ou est coupé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} is of the format “{format}”.</source>
   <translation>{name} est au format « {format} ».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} is of version {version}, this program reads up to {last}.</source>
   <translation>{name} est de la version {version}, ce programme lit jusqu’à la {last}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name}, {file}, line {number}: {error}.</source>
   <translation>{name}, {file}, ligne {number} : {error}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name}, {file}.jsonl, line {number}: {table} has no number {wanted}.</source>
   <translation>{name}, {file}.jsonl, ligne {number} : {table} n’a pas de numéro {wanted}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name}, {manifest}: {error}.</source>
   <translation>{name}, {manifest} : {error}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>{name}: &lt;b&gt;{left} of {most}&lt;/b&gt; votes left</source>
   <translation>{name} : il reste &lt;b&gt;{left} votes sur {most}&lt;/b&gt;</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{new_shows} from {files}</source>
   <translation>{new_shows} de {files}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/artist_intake.py" />
   <source>{number} artists are named “{name}”.</source>
   <translation>{number} artistes s’appellent « {name} ».</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{number} of {n} albums, EPs and singles: {title}</source>
   <translation>
    <numerusform>{number} sur {n} album, EP ou single : {title}</numerusform>
    <numerusform>{number} sur {n} albums, EP et singles : {title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{number} of {n} artists</source>
   <translation>
    <numerusform>{number} sur {n} artiste</numerusform>
    <numerusform>{number} sur {n} artistes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{number} of {n} artists done. The rest goes on at {time}: today's requests are spread over the day.</source>
   <translation>
    <numerusform>{number} sur {n} artiste fait. Le reste continue à {time} : les requêtes d’aujourd’hui sont réparties sur la journée.</numerusform>
    <numerusform>{number} sur {n} artistes faits. Le reste continue à {time} : les requêtes d’aujourd’hui sont réparties sur la journée.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>{number} of {total} counted</source>
   <translation>{number} comptés sur {total}</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} albums</source>
   <translation>
    <numerusform>{n} album</numerusform>
    <numerusform>{n} albums</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} albums, EPs and singles</source>
   <translation>
    <numerusform>{n} album, EP ou single</numerusform>
    <numerusform>{n} albums, EP et singles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} artists</source>
   <translation>
    <numerusform>{n} artiste</numerusform>
    <numerusform>{n} artistes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>{n} artists are called “{name}”; choose one under Artist ▸ Linked services.</source>
   <translation>
    <numerusform>{n} artiste s’appelle « {name} » ; choisissez-en un sous Artiste ▸ Services liés.</numerusform>
    <numerusform>{n} artistes s’appellent « {name} » ; choisissez-en un sous Artiste ▸ Services liés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>{n} artists are in the chart.</source>
   <translation>
    <numerusform>{n} artiste est dans le classement.</numerusform>
    <numerusform>{n} artistes sont dans le classement.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/artists.py" />
   <source>{n} artists fit “{name}”.</source>
   <translation>
    <numerusform>{n} artiste correspond à « {name} ».</numerusform>
    <numerusform>{n} artistes correspondent à « {name} ».</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} artists: {news}.</source>
   <translation>
    <numerusform>{n} artiste : {news}.</numerusform>
    <numerusform>{n} artistes : {news}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} bytes</source>
   <translation>
    <numerusform>{n} octet</numerusform>
    <numerusform>{n} octets</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} cancellations</source>
   <translation>
    <numerusform>{n} annulation</numerusform>
    <numerusform>{n} annulations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} cities</source>
   <translation>
    <numerusform>{n} ville</numerusform>
    <numerusform>{n} villes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} countries</source>
   <translation>
    <numerusform>{n} pays</numerusform>
    <numerusform>{n} pays</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{n} days</source>
   <translation>
    <numerusform>{n} jour</numerusform>
    <numerusform>{n} jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{n} days ago</source>
   <translation>
    <numerusform>il y a {n} jour</numerusform>
    <numerusform>il y a {n} jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} edited setlists</source>
   <translation>
    <numerusform>{n} setlist modifiée</numerusform>
    <numerusform>{n} setlists modifiées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} events</source>
   <translation>
    <numerusform>{n} événement</numerusform>
    <numerusform>{n} événements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} files</source>
   <translation>
    <numerusform>{n} fichier</numerusform>
    <numerusform>{n} fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>{n} followed</source>
   <translation>
    <numerusform>{n} suivi</numerusform>
    <numerusform>{n} suivis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>{n} found</source>
   <translation>
    <numerusform>{n} trouvé</numerusform>
    <numerusform>{n} trouvés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} hidden tours are shown again.</source>
   <translation>
    <numerusform>{n} tournée cachée est de nouveau montrée.</numerusform>
    <numerusform>{n} tournées cachées sont de nouveau montrées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} hits</source>
   <translation>
    <numerusform>{n} trouvé</numerusform>
    <numerusform>{n} trouvés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>{n} lines</source>
   <translation>
    <numerusform>{n} ligne</numerusform>
    <numerusform>{n} lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>{n} lines differ.</source>
   <translation>
    <numerusform>{n} ligne diffère.</numerusform>
    <numerusform>{n} lignes diffèrent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} lines refused</source>
   <translation>
    <numerusform>{n} ligne refusée</numerusform>
    <numerusform>{n} lignes refusées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} links</source>
   <translation>
    <numerusform>{n} lien</numerusform>
    <numerusform>{n} liens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/attended.py" />
   <source>{n} marked before</source>
   <translation>
    <numerusform>{n} déjà marqué</numerusform>
    <numerusform>{n} déjà marqués</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{n} months ago</source>
   <translation>
    <numerusform>il y a {n} mois</numerusform>
    <numerusform>il y a {n} mois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} moved dates</source>
   <translation>
    <numerusform>{n} date déplacée</numerusform>
    <numerusform>{n} dates déplacées</numerusform>
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
    <numerusform>{n} nouveau ici</numerusform>
    <numerusform>{n} nouveaux ici</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} new scores.</source>
   <translation>
    <numerusform>{n} nouveau score.</numerusform>
    <numerusform>{n} nouveaux scores.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} new setlists</source>
   <translation>
    <numerusform>{n} nouvelle setlist</numerusform>
    <numerusform>{n} nouvelles setlists</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} new shows</source>
   <translation>
    <numerusform>{n} nouveau concert</numerusform>
    <numerusform>{n} nouveaux concerts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>{n} not at Spotify under these titles and artist</source>
   <translation>
    <numerusform>{n} absent de Spotify sous ce titre et cet artiste</numerusform>
    <numerusform>{n} absents de Spotify sous ces titres et cet artiste</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} not played</source>
   <translation>
    <numerusform>{n} pas joué</numerusform>
    <numerusform>{n} pas joués</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} not predicted</source>
   <translation>
    <numerusform>{n} pas prédit</numerusform>
    <numerusform>{n} pas prédits</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{n} of {total}</source>
   <translation>{n} sur {total}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{n} percent likely</source>
   <translation>probable à {n} pour cent</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/notices.py" />
   <source>{n} pieces of news</source>
   <translation>
    <numerusform>{n} nouvelle</numerusform>
    <numerusform>{n} nouvelles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} places earlier than predicted</source>
   <translation>
    <numerusform>{n} place plus tôt que prédit</numerusform>
    <numerusform>{n} places plus tôt que prédit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} places later than predicted</source>
   <translation>
    <numerusform>{n} place plus tard que prédit</numerusform>
    <numerusform>{n} places plus tard que prédit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} places were taken down.</source>
   <translation>
    <numerusform>{n} place a été notée.</numerusform>
    <numerusform>{n} places ont été notées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>{n} points</source>
   <translation>
    <numerusform>{n} point</numerusform>
    <numerusform>{n} points</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>{n} points more hits than “last show” or “average setlist” over the last {shows} shows</source>
   <translation>
    <numerusform>{n} point de plus de titres trouvés que « dernier concert » ou « setlist moyenne » sur les {shows} derniers concerts</numerusform>
    <numerusform>{n} points de plus de titres trouvés que « dernier concert » ou « setlist moyenne » sur les {shows} derniers concerts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{n} popular tracks</source>
   <translation>
    <numerusform>{n} titre populaire</numerusform>
    <numerusform>{n} titres populaires</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} predictions</source>
   <translation>
    <numerusform>{n} prédiction</numerusform>
    <numerusform>{n} prédictions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>{n} predictions count.</source>
   <translation>
    <numerusform>{n} prédiction compte.</numerusform>
    <numerusform>{n} prédictions comptent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} recordings</source>
   <translation>
    <numerusform>{n} enregistrement</numerusform>
    <numerusform>{n} enregistrements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} recordings of an ISRC</source>
   <translation>
    <numerusform>{n} enregistrement d’un ISRC</numerusform>
    <numerusform>{n} enregistrements d’un ISRC</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows lead nowhere; Clean up takes them out.</source>
   <translation>
    <numerusform>{n} ligne ne mène nulle part ; Nettoyer la retire.</numerusform>
    <numerusform>{n} lignes ne mènent nulle part ; Nettoyer les retire.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows refer to rows that are missing.</source>
   <translation>
    <numerusform>{n} ligne renvoie à des lignes qui manquent.</numerusform>
    <numerusform>{n} lignes renvoient à des lignes qui manquent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows were taken out.</source>
   <translation>
    <numerusform>{n} ligne a été retirée.</numerusform>
    <numerusform>{n} lignes ont été retirées.</numerusform>
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
    <numerusform>{n} vente commence d’ici un jour.</numerusform>
    <numerusform>{n} ventes commencent d’ici un jour.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} scored predictions</source>
   <translation>
    <numerusform>{n} prédiction évaluée</numerusform>
    <numerusform>{n} prédictions évaluées</numerusform>
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
    <numerusform>{n} setlist</numerusform>
    <numerusform>{n} setlists</numerusform>
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
    <numerusform>{n} concert</numerusform>
    <numerusform>{n} concerts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} shows already here</source>
   <translation>
    <numerusform>{n} concert déjà là</numerusform>
    <numerusform>{n} concerts déjà là</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{n} shows between unknown</source>
   <translation>
    <numerusform>{n} concert inconnu entre-temps</numerusform>
    <numerusform>{n} concerts inconnus entre-temps</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} shows got a first prediction.</source>
   <translation>
    <numerusform>{n} concert a reçu une première prédiction.</numerusform>
    <numerusform>{n} concerts ont reçu une première prédiction.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>{n} shows have none else.</source>
   <translation>
    <numerusform>{n} concert n’en a pas d’autre.</numerusform>
    <numerusform>{n} concerts n’en ont pas d’autre.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>{n} shows in between not known yet</source>
   <translation>
    <numerusform>{n} concert entre-temps pas encore connu</numerusform>
    <numerusform>{n} concerts entre-temps pas encore connus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{n} shows looked at anew</source>
   <translation>
    <numerusform>{n} concert revu</numerusform>
    <numerusform>{n} concerts revus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/attended.py" />
   <source>{n} shows marked</source>
   <translation>
    <numerusform>{n} concert marqué</numerusform>
    <numerusform>{n} concerts marqués</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>{n} shows near home</source>
   <translation>
    <numerusform>{n} concert près de chez vous</numerusform>
    <numerusform>{n} concerts près de chez vous</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} shows on sale</source>
   <translation>
    <numerusform>{n} concert en vente</numerusform>
    <numerusform>{n} concerts en vente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} shows on sale soon</source>
   <translation>
    <numerusform>{n} concert bientôt en vente</numerusform>
    <numerusform>{n} concerts bientôt en vente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>{n} shows scored again.</source>
   <translation>
    <numerusform>{n} concert réévalué.</numerusform>
    <numerusform>{n} concerts réévalués.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} shows taken</source>
   <translation>
    <numerusform>{n} concert pris</numerusform>
    <numerusform>{n} concerts pris</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>{n} shows within {radius} km, {followed} of them of artists you follow.</source>
   <translation>
    <numerusform>{n} concert à moins de {radius} km, dont {followed} d’artistes que vous suivez.</numerusform>
    <numerusform>{n} concerts à moins de {radius} km, dont {followed} d’artistes que vous suivez.</numerusform>
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
    <numerusform>{n} titre</numerusform>
    <numerusform>{n} titres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>{n} songs found</source>
   <translation>
    <numerusform>{n} titre trouvé</numerusform>
    <numerusform>{n} titres trouvés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{n} songs of unknown length</source>
   <translation>
    <numerusform>{n} titre de durée inconnue</numerusform>
    <numerusform>{n} titres de durée inconnue</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} tags</source>
   <translation>
    <numerusform>{n} étiquette</numerusform>
    <numerusform>{n} étiquettes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>{n} things deleted. File ▸ Restore a backup… brings them back.</source>
   <translation>
    <numerusform>{n} chose supprimée. Fichier ▸ Restaurer une sauvegarde… la ramène.</numerusform>
    <numerusform>{n} choses supprimées. Fichier ▸ Restaurer une sauvegarde… les ramène.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>{n} to check</source>
   <translation>
    <numerusform>{n} à vérifier</numerusform>
    <numerusform>{n} à vérifier</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>{n} today</source>
   <translation>{n} aujourd’hui</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>{n} tracks</source>
   <translation>
    <numerusform>{n} morceau</numerusform>
    <numerusform>{n} morceaux</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>{n} upcoming shows</source>
   <translation>
    <numerusform>{n} concert à venir</numerusform>
    <numerusform>{n} concerts à venir</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/telling.py" />
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} venues</source>
   <translation>
    <numerusform>{n} salle</numerusform>
    <numerusform>{n} salles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{n} votes this week</source>
   <translation>
    <numerusform>{n} vote cette semaine</numerusform>
    <numerusform>{n} votes cette semaine</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} with something missing; it is tried again.</source>
   <translation>
    <numerusform>{n} avec quelque chose en moins ; nouvel essai prévu.</numerusform>
    <numerusform>{n} avec quelque chose en moins ; nouvel essai prévu.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} works</source>
   <translation>
    <numerusform>{n} œuvre</numerusform>
    <numerusform>{n} œuvres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{n} years ago</source>
   <translation>
    <numerusform>il y a {n} an</numerusform>
    <numerusform>il y a {n} ans</numerusform>
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
   <translation>{origin} · pas les titres les plus probables</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} ne peut pas être écrit : {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>{person}, {when}: {rating}.</source>
   <translation>{person}, {when} : {rating}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>{person}, {when}: {rating}. {note}</source>
   <translation>{person}, {when} : {rating}. {note}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>{plays} of the last {shows}</source>
   <translation>{plays} des {shows} derniers</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{points} ahead of “last show”</source>
   <translation>{points} devant « dernier concert »</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>{rank} of {count}, {song}, {points}, {up} up, {down} down, {mine}</source>
   <translation>{rank} sur {count}, {song}, {points}, {up} pour, {down} contre, {mine}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{reason} The key can be kept for this run only; it is asked for again at the next start.</source>
   <translation>{reason} La clé ne peut être gardée que pour cette session ; elle est redemandée au prochain démarrage.</translation>
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
   <translation>{service} demande une pause : trop de requêtes.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/throttle.py" />
   <source>{service} asks to wait until {time}.</source>
   <translation>{service} demande d’attendre jusqu’à {time}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{service} asks to wait.</source>
   <translation>{service} demande d’attendre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} cannot be asked: you are working offline.</source>
   <translation>{service} ne peut pas être interrogé : vous travaillez hors ligne.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} cannot be reached at present.</source>
   <translation>{service} est injoignable pour le moment.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{service} cannot be reached.</source>
   <translation>{service} est injoignable.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: it took too long to answer.</source>
   <translation>{service} est injoignable : la réponse a trop tardé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: its address cannot be used ({kind}).</source>
   <translation>{service} est injoignable : son adresse est inutilisable ({kind}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: its certificate is not valid; a network may stand between.</source>
   <translation>{service} est injoignable : son certificat n’est pas valable ; un réseau s’interpose peut-être.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: no connection was free.</source>
   <translation>{service} est injoignable : aucune connexion n’était libre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: no connection.</source>
   <translation>{service} est injoignable : pas de connexion.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: the connection was cut off.</source>
   <translation>{service} est injoignable : la connexion a été coupée.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: the proxy refused the connection.</source>
   <translation>{service} est injoignable : le proxy a refusé la connexion.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: the reply was garbled.</source>
   <translation>{service} est injoignable : la réponse était illisible.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} has a fault of its own ({status}).</source>
   <translation>{service} est lui-même en panne ({status}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/breaker.py" />
   <source>{service} has failed several times and is left alone for a moment.</source>
   <translation>{service} a échoué plusieurs fois et est laissé tranquille un moment.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} has not been asked: it needs a free key.</source>
   <translation>{service} n’a pas été interrogé : il faut une clé gratuite.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/question.py" />
   <source>{service} has several artists called {artist}. Which of them is meant?</source>
   <translation>{service} a plusieurs artistes nommés {artist}. Duquel s’agit-il ?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} has to wait: its allowance is used up for now.</source>
   <translation>{service} doit attendre : son quota est épuisé pour l’instant.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>{service} knows nobody of this name.</source>
   <translation>{service} ne connaît personne de ce nom.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} needs a key of your own.</source>
   <translation>{service} demande une clé à vous.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>{service} refused the key</source>
   <translation>{service} a refusé la clé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} refused the key.</source>
   <translation>{service} a refusé la clé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} refused the request ({reason}).</source>
   <translation>{service} a refusé la requête ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{service} refuses its key. Enter another one under Tools ▸ Connect services.</source>
   <translation>{service} refuse sa clé. Saisissez-en une autre sous Outils ▸ Connecter des services.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{service} refuses the key.</source>
   <translation>{service} refuse la clé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} says that today's requests are used up.</source>
   <translation>{service} dit que les requêtes d’aujourd’hui sont épuisées.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>{service} sent a reply of another shape than it documents ({place}: {reason}).</source>
   <translation>{service} a envoyé une réponse d’une autre forme que celle documentée ({place} : {reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} sent a reply of more than {size} MB.</source>
   <translation>{service} a envoyé une réponse de plus de {size} Mo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>{service} sent a reply that is no whole JSON ({reason}).</source>
   <translation>{service} a envoyé une réponse qui n’est pas du JSON complet ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/budget.py" />
   <source>{service} was not asked, since its daily requests could not be counted: {reason}</source>
   <translation>{service} n’a pas été interrogé, car ses requêtes quotidiennes n’ont pas pu être comptées : {reason}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/chain.py" />
   <source>{service} was not asked: the program is offline.</source>
   <translation>{service} n’a pas été interrogé : le programme est hors ligne.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>{service}: an entry was left out ({reason}).</source>
   <translation>{service} : une entrée a été laissée de côté ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{set} · in all {whole}</source>
   <translation>{set} · en tout {whole}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>{share} of the songs hit: no better than “{rule}”</source>
   <translation>{share} des titres trouvés : pas mieux que « {rule} »</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>{share} of the songs hit: {n} points ahead of “{rule}”</source>
   <translation>
    <numerusform>{share} des titres trouvés : {n} point devant « {rule} »</numerusform>
    <numerusform>{share} des titres trouvés : {n} points devant « {rule} »</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>{share} of the songs hit: {n} points behind “{rule}”</source>
   <translation>
    <numerusform>{share} des titres trouvés : {n} point derrière « {rule} »</numerusform>
    <numerusform>{share} des titres trouvés : {n} points derrière « {rule} »</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{shows_taken} with {songs}</source>
   <translation>{shows_taken} avec {songs}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>{shows}, {first} to {last} · {length} songs a night, {different} different ones</source>
   <translation>{shows}, du {first} au {last} · {length} titres par soir, {different} différents</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>{show} · played</source>
   <translation>{show} · jouée</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>{show} · predicted</source>
   <translation>{show} · prédite</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/words.py" />
   <source>{size} MB</source>
   <translation>{size} Mo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/words.py" />
   <source>{size} kB</source>
   <translation>{size} ko</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{size}, of it free: {free}.</source>
   <translation>{size}, dont libre : {free}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>{songs} by the last {shows}; the table holds the same.</source>
   <translation>{songs} sur les {shows} derniers ; le tableau contient la même chose.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{songs} · over {length}</source>
   <translation>{songs} · plus de {length}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{songs} · {length}</source>
   <translation>{songs} · {length}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>{song}: {reasons}</source>
   <translation>{song} : {reasons}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{source} · updated {age}</source>
   <translation>{source} · mise à jour {age}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>{text!r} is no version of the program.</source>
   <translation>{text!r} n’est pas une version du programme.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>{thing} is back.</source>
   <translation>{thing} est de retour.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{time} at the venue</source>
   <translation>{time} dans la salle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{time} your time</source>
   <translation>{time} à votre heure</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{time} your time, {day}</source>
   <translation>{time} à votre heure, {day}</translation>
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
   <translation>{when} · {venue}. Un titre par ligne ; « Encore: » commence un rappel. Elle remplace la setlist jouée, et cela peut être annulé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{words}.</source>
   <translation>{words}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{words}; {files} refused.</source>
   <translation>{words} ; {files} refusés.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>“{act}” has {keys} now.</source>
   <translation>« {act} » a maintenant {keys}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” ({artist}), {second}: a song of its own.</source>
   <translation>« {first} » ({artist}), {second} : un titre à part.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” ({artist}), {second}: left out of the songs.</source>
   <translation>« {first} » ({artist}), {second} : hors des titres.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}” ({artist}): different.</source>
   <translation>« {first} » et « {second} » ({artist}) : différents.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}” ({artist}): the same.</source>
   <translation>« {first} » et « {second} » ({artist}) : le même.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}” ({artist}): the same?</source>
   <translation>« {first} » et « {second} » ({artist}) : le même ?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}”: different.</source>
   <translation>« {first} » et « {second} » : différents.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}”: the same.</source>
   <translation>« {first} » et « {second} » : le même.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}”: the same?</source>
   <translation>« {first} » et « {second} » : le même ?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}”, {second}: a song of its own.</source>
   <translation>« {first} », {second} : un titre à part.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}”, {second}: left out of the songs.</source>
   <translation>« {first} », {second} : hors des titres.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <source>“{name}” votes at this computer.</source>
   <translation>« {name} » vote sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>“{playlist}” is made, with {tracks}.</source>
   <translation>« {playlist} » est faite, avec {tracks}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>“{query}” is forgotten.</source>
   <translation>« {query} » est oublié.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>“{query}” is listed here as long as nothing is typed.</source>
   <translation>« {query} » figure ici tant que rien n’est tapé.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>“{song}” and the song you choose become one, from now on as well: in the pool, in votes and in predictions. Setlists keep the titles as written.</source>
   <translation>« {song} » et le titre que vous choisissez ne font plus qu’un, aussi par la suite : dans la réserve, les votes et les prédictions. Les setlists gardent les titres comme ils sont écrits.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>“{song}” is taken for “{kept}” now; Edit ▸ Undo in library takes it back.</source>
   <translation>« {song} » est maintenant pris pour « {kept} » ; Édition ▸ Annuler dans la bibliothèque le reprend.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>“{step}” no longer fits: there were other changes since.</source>
   <translation>« {step} » ne convient plus : il y a eu d’autres changements depuis.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>“{text}” could not be searched for online</source>
   <translation>« {text} » n’a pas pu être cherché en ligne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>“{text}” is neither yes nor no.</source>
   <translation>« {text} » n’est ni oui ni non.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>“{text}” is no ISRC.</source>
   <translation>« {text} » n’est pas un ISRC.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>“{text}” is no MusicBrainz id.</source>
   <translation>« {text} » n’est pas un identifiant MusicBrainz.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/shows.py" />
   <source>“{text}” is no date YYYY-MM-DD</source>
   <translation>« {text} » n’est pas une date AAAA-MM-JJ</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>“{text}” is no length.</source>
   <translation>« {text} » n’est pas une durée.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>“{text}” is none of: {names}.</source>
   <translation>« {text} » n’est aucun de : {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>“{title}” and “{title_}” are one already.</source>
   <translation>« {title} » et « {title_} » ne font déjà qu’un.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>“{title}” at Spotify</source>
   <translation>« {title} » sur Spotify</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>“{title}” is a song of its own.</source>
   <translation>« {title} » est un titre à part.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>“{title}” is taken for another song.</source>
   <translation>« {title} » est pris pour un autre titre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>▲ {length} over</source>
   <translation>▲ {length} de trop</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★ Poor</source>
   <translation>★ Mauvaise</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★★ Fair</source>
   <translation>★★ Passable</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★★★ Good</source>
   <translation>★★★ Bonne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★★★★ Very good</source>
   <translation>★★★★ Très bonne</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★★★★★ Excellent</source>
   <translation>★★★★★ Excellente</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>✓ as you choose</source>
   <translation>✓ selon votre choix</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>✓ as you chose before</source>
   <translation>✓ comme vous l’aviez choisi</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>✓ fits</source>
   <translation>✓ concorde</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>✓ found</source>
   <translation>✓ trouvé</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>✕ does not fit</source>
   <translation>✕ ne concorde pas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>✕ not found</source>
   <translation>✕ introuvable</translation>
  </message>
 </context>
</TS>
