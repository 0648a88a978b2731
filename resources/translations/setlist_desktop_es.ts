<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
   <translation>&amp;Acerca de Setlist Desktop</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>&amp;Add a show…</source>
   <translation>&amp;Añadir un concierto…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Add by hand…</source>
   <translation>&amp;Añadir a mano…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;All shows</source>
   <translation>&amp;Todos los conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Artist</source>
   <translation>A&amp;rtista</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Average of the tour</source>
   <translation>&amp;Media de la gira</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Back up now</source>
   <translation>&amp;Hacer una copia ahora</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>&amp;Bill</source>
   <translation>&amp;Cartel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Break</source>
   <translation>&amp;Pausa</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Bring back</source>
   <translation>&amp;Recuperar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Bring back {artist}</source>
   <translation>&amp;Recuperar {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Clear setlist</source>
   <translation>&amp;Vaciar setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Commands…</source>
   <translation>&amp;Órdenes…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;Compare with another night…</source>
   <translation>&amp;Comparar con otra noche…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Connect services…</source>
   <translation>&amp;Conectar servicios…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Copy of a show…</source>
   <translation>&amp;Copia de un concierto…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>&amp;Copy setlist as text</source>
   <translation>&amp;Copiar setlist como texto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Cover of</source>
   <translation>&amp;Versión de</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>&amp;Dark</source>
   <translation>&amp;Oscuro</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Duplicate setlist…</source>
   <translation>&amp;Duplicar setlist…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Edición</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Edit line…</source>
   <translation>&amp;Editar línea…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Edit played setlist</source>
   <translation>Editar setlist &amp;tocada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Empty setlist</source>
   <translation>Setlist &amp;vacía</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Encore</source>
   <translation>&amp;Bis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Export everything…</source>
   <translation>&amp;Exportar todo…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>&amp;Export show…</source>
   <translation>E&amp;xportar concierto…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist.py" />
   <source>&amp;Export to Spotify playlist…</source>
   <translation>&amp;Exportar a una lista de Spotify…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>&amp;Filter shows</source>
   <translation>&amp;Filtrar conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Find artist</source>
   <translation>&amp;Buscar artista</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Find in library…</source>
   <translation>B&amp;uscar en la biblioteca…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Going</source>
   <translation>&amp;Voy a ir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>&amp;Hide this tour until I have been</source>
   <translation>&amp;Ocultar esta gira hasta que haya ido</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Import</source>
   <translation>&amp;Importar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>&amp;Insert</source>
   <translation>&amp;Insertar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Is</source>
   <translation>&amp;Es</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>&amp;Keep what is here; add only what is new</source>
   <translation>&amp;Conservar lo que hay aquí; añadir solo lo nuevo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Atajos de teclado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Last show</source>
   <translation>Ú&amp;ltimo concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>&amp;League table…</source>
   <translation>Tabla de la &amp;liga…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Length</source>
   <translation>&amp;Duración</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Library…</source>
   <translation>&amp;Biblioteca…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>&amp;Light</source>
   <translation>&amp;Claro</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>&amp;Line</source>
   <translation>&amp;Línea</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>&amp;Linked services…</source>
   <translation>Servicios en&amp;lazados…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Load files…</source>
   <translation>&amp;Cargar archivos…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>&amp;Look once a day, and tell</source>
   <translation>&amp;Mirar una vez al día y avisar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Make medley</source>
   <translation>&amp;Hacer popurrí</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Mark as</source>
   <translation>&amp;Marcar como</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>&amp;Merge: fill what is empty here; of two votes or notes take the later</source>
   <translation>&amp;Combinar: rellenar lo que aquí está vacío; de dos votos o notas, tomar el posterior</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Missed</source>
   <translation>&amp;Me lo perdí</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Move setlist to trash</source>
   <translation>Mover setlist a la &amp;papelera</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;New setlist…</source>
   <translation>&amp;Nueva setlist…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Note</source>
   <translation>&amp;Nota</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices.py" />
   <source>&amp;Notifications…</source>
   <translation>&amp;Notificaciones…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>&amp;Open its page</source>
   <translation>&amp;Abrir su página</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>&amp;Open sealed predictions…</source>
   <translation>Abrir &amp;predicciones selladas…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>&amp;Paste played setlist…</source>
   <translation>&amp;Pegar setlist tocada…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Pin</source>
   <translation>&amp;Fijar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;Predict</source>
   <translation>&amp;Predecir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Preferences…</source>
   <translation>&amp;Preferencias…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>&amp;Print preview…</source>
   <translation>&amp;Vista previa de impresión…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/tray.py" />
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Rehacer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Redo {step}</source>
   <translation>&amp;Rehacer: {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>&amp;Refresh</source>
   <translation>Ac&amp;tualizar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Remove</source>
   <translation>&amp;Quitar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>&amp;Rename setlist…</source>
   <translation>&amp;Renombrar setlist…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Rename set…</source>
   <translation>&amp;Renombrar set…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>&amp;Replace what is here where the file tells it otherwise</source>
   <translation>&amp;Reemplazar lo de aquí donde el archivo diga otra cosa</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Reset layout</source>
   <translation>&amp;Restablecer la disposición</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Restore a backup…</source>
   <translation>&amp;Restaurar una copia…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches.py" />
   <source>&amp;Review matches…</source>
   <translation>&amp;Revisar coincidencias…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>&amp;Same song as…</source>
   <translation>&amp;La misma canción que…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;Sample a plausible setlist</source>
   <translation>&amp;Sortear una setlist plausible</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>&amp;Save as PDF…</source>
   <translation>Guardar como &amp;PDF…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>&amp;Seal prediction…</source>
   <translation>&amp;Sellar predicción…</translation>
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
   <translation>&amp;Concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/tray.py" />
   <source>&amp;Show Setlist Desktop</source>
   <translation>&amp;Mostrar Setlist Desktop</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>&amp;Shows you have been to…</source>
   <translation>Conciertos a los que &amp;fuiste…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>&amp;Target length…</source>
   <translation>Duración &amp;objetivo…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>&amp;Theme</source>
   <translation>&amp;Tema</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;Tools</source>
   <translation>&amp;Herramientas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>&amp;Trash…</source>
   <translation>&amp;Papelera…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;Type</source>
   <translation>&amp;Tipo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Undo {step}</source>
   <translation>&amp;Deshacer: {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Unknown song</source>
   <translation>Canción &amp;desconocida</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>&amp;Votes</source>
   <translation>&amp;Votos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>&amp;Went</source>
   <translation>&amp;Fui</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>&amp;Why is this here</source>
   <translation>Por &amp;qué está aquí</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>&amp;With</source>
   <translation>&amp;Con</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>&amp;Without festivals</source>
   <translation>Sin &amp;festivales</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>(not in the file)</source>
   <translation>(no está en el archivo)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>1st</source>
   <translation>1.ª</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>1st only</source>
   <translation>solo la 1.ª</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>1st: {show}. {basis}.</source>
   <translation>1.ª: {show}. {basis}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>2nd</source>
   <translation>2.ª</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>2nd only</source>
   <translation>solo la 2.ª</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>2nd: {show}. {basis}.</source>
   <translation>2.ª: {show}. {basis}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>&lt;b&gt;{left} of {most}&lt;/b&gt; votes left for this show</source>
   <translation>quedan &lt;b&gt;{left} de {most}&lt;/b&gt; votos para este concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>? no text</source>
   <translation>? sin texto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>? please check</source>
   <translation>? por favor, comprueba</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>A ballot has at most {limit} votes, this one has {n}.</source>
   <translation>Una papeleta tiene como mucho {limit} votos; esta tiene {n}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>A bug of the program ({kind}); the log tells more.</source>
   <translation>Un error del programa ({kind}); el registro dice más.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>A city, or latitude, longitude</source>
   <translation>Una ciudad, o latitud, longitud</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>A click on its icon brings the window back; File ▸ Quit ends the program.</source>
   <translation>Un clic en su icono recupera la ventana; Archivo ▸ Salir termina el programa.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>A client id is kept</source>
   <translation>Hay un id de cliente guardado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>A contact is a mail address or a web page.</source>
   <translation>Un contacto es una dirección de correo o una página web.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>A fault of the program was caught; your library is saved. You can go on working. The report below holds no key; copy it if you want to tell about the fault.</source>
   <translation>Se ha detectado un fallo del programa; tu biblioteca está guardada. Puedes seguir trabajando. El informe de abajo no contiene ninguna clave; cópialo si quieres avisar del fallo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>A friend of yours is called {name}.</source>
   <translation>Un amigo tuyo se llama {name}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <source>A genre, or any other word that you sort artists by.</source>
   <translation>Un género, o cualquier otra palabra por la que ordenes artistas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>A heading, or the artist's name for every line.</source>
   <translation>Un encabezado, o el nombre del artista para todas las líneas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>A key is kept</source>
   <translation>Hay una clave guardada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>A limit of votes is at least one.</source>
   <translation>Un límite de votos es al menos uno.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>A medley counts as its parts</source>
   <translation>Un popurrí cuenta como sus partes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>A name has 1 to {longest_name} letters.</source>
   <translation>Un nombre tiene de 1 a {longest_name} letras.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/nearby.py" />
   <location filename="setlist_desktop/services/notices.py" />
   <source>A radius is 1 to {most} km.</source>
   <translation>Un radio es de 1 a {most} km.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>A radius needs a place to be around.</source>
   <translation>Un radio necesita un lugar como centro.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>A rating is 1 to 5.</source>
   <translation>Una nota va de 1 a 5.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/window.py" />
   <source>A report without keys lies in {file}.</source>
   <translation>Hay un informe sin claves en {file}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>A reprise at the end is the closer</source>
   <translation>Una repetición al final es el cierre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/maintenance.py" />
   <source>A sample has at least one of everything.</source>
   <translation>Una muestra tiene al menos uno de cada cosa.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>A search is kept with a name and a text.</source>
   <translation>Una búsqueda se guarda con un nombre y un texto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/show_changes.py" />
   <location filename="setlist_desktop/services/shows.py" />
   <source>A show needs a venue.</source>
   <translation>Un concierto necesita una sala.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>A show without a date cannot be predicted under seal.</source>
   <translation>Un concierto sin fecha no se puede predecir con sello.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>A song cannot be pinned and struck at once.</source>
   <translation>Una canción no puede estar fijada y tachada a la vez.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlists.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>A song needs a title.</source>
   <translation>Una canción necesita un título.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>A song of its own</source>
   <translation>Canción aparte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>A song written otherwise counts as the same</source>
   <translation>Una canción escrita de otro modo cuenta como la misma</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>A tag has 1 to {longest_tag} letters.</source>
   <translation>Una etiqueta tiene de 1 a {longest_tag} letras.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>A user token is kept</source>
   <translation>Hay un token de usuario guardado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>A vote is up, down or none.</source>
   <translation>Un voto es «up», «down» o «none».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>About Setlist Desktop</source>
   <translation>Acerca de Setlist Desktop</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Activity</source>
   <translation>Actividad</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Activity &amp; health</source>
   <translation>Actividad y estado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Activity &amp;&amp; health</source>
   <translation>Actividad &amp;&amp; estado</translation>
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
   <translation>Añadir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Add a person</source>
   <translation>Añadir una persona</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Add a person…</source>
   <translation>Añadir una persona…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Add a show of {artist}</source>
   <translation>Añadir un concierto de {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Add a show…</source>
   <translation>Añadir un concierto…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>Add act…</source>
   <translation>Añadir artista…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Add an act to the bill</source>
   <translation>Añadir un artista al cartel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>Add an artist</source>
   <translation>Añadir un artista</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Add by hand…</source>
   <translation>Añadir a mano…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/listenbrainz/client.py" />
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Add it under Connect services.</source>
   <translation>Añádelo en Conectar servicios.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Add line</source>
   <translation>Añadir línea</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Add one, or import the artist again.</source>
   <translation>Añade uno o vuelve a importar el artista.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Add set</source>
   <translation>Añadir set</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Add the selected songs to the setlist (Enter)</source>
   <translation>Añadir las canciones seleccionadas a la setlist (Intro)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Add {set}</source>
   <translation>Añadir {set}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Add {what}</source>
   <translation>Añadir {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>After the show, what was played stands here beside the prediction, with its score.</source>
   <translation>Después del concierto, lo que se tocó aparece aquí junto a la predicción, con su puntuación.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Against</source>
   <translation>En contra</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Album</source>
   <translation>Álbum</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Albums</source>
   <translation>Álbumes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>All artists</source>
   <translation>Todos los artistas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>All of it lies on this computer, in one folder.</source>
   <translation>Todo está en este ordenador, en una carpeta.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>All songs</source>
   <translation>Todas las canciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>All {per_day} votes of today are given.</source>
   <translation>Los {per_day} votos de hoy ya están dados.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>All {per_show} votes for this show are given.</source>
   <translation>Los {per_show} votos para este concierto ya están dados.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>An artist needs a name.</source>
   <translation>Un artista necesita un nombre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>An artist of your library, or a new name</source>
   <translation>Un artista de tu biblioteca o un nombre nuevo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>An artist's songs, the best known first. Needs no key.</source>
   <translation>Las canciones de un artista, primero las más conocidas. No necesita clave.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Another language is spoken from the next start on.</source>
   <translation>Otro idioma se usa desde el próximo inicio.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Another place or radius…</source>
   <translation>Otro lugar o radio…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <source>Another process works in {folder} and does not answer. End it first.</source>
   <translation>Otro proceso trabaja en {folder} y no responde. Termínalo primero.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Answers</source>
   <translation>Responde</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any city</source>
   <translation>Cualquier ciudad</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any tour</source>
   <translation>Cualquier gira</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any venue</source>
   <translation>Cualquier sala</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Any year</source>
   <translation>Cualquier año</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Appearance and language</source>
   <translation>Aspecto e idioma</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Apps in development mode are given less than others.</source>
   <translation>Las apps en modo de desarrollo reciben menos que otras.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Are the percentages true?</source>
   <translation>¿Son ciertos los porcentajes?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Artist</source>
   <translation>Artista</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Artist found</source>
   <translation>Artista encontrado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Artist, song, venue, city, tour, date…</source>
   <translation>Artista, canción, sala, ciudad, gira, fecha…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/main_window.py" />
   <location filename="setlist_desktop/ui/panes/artists/pane.py" />
   <source>Artists</source>
   <translation>Artistas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/identities.py" />
   <source>Artists are not joined with {title}.</source>
   <translation>Los artistas no se unen con {title}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Artists at services</source>
   <translation>Artistas en servicios</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Artists followed</source>
   <translation>Artistas que sigues</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>Artists from {musicbrainz}, setlists from {setlistfm}, shows from {ticketmaster}, song lists from {deezer}, popularity from {listenbrainz} and {lastfm}, covers from {coverart}, playlists for {spotify}. Each keeps its rights in what it gives.</source>
   <translation>Artistas de {musicbrainz}, setlists de {setlistfm}, conciertos de {ticketmaster}, listas de canciones de {deezer}, popularidad de {listenbrainz} y {lastfm}, portadas de {coverart}, listas de reproducción para {spotify}. Cada uno conserva sus derechos sobre lo que da.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Artists of the service</source>
   <translation>Artistas del servicio</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Artists on shows</source>
   <translation>Artistas en conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>As before</source>
   <translation>Como antes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_menus.py" />
   <source>As the &amp;system</source>
   <translation>Como el &amp;sistema</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>As the night before</source>
   <translation>Como la noche anterior</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>As usual</source>
   <translation>Como siempre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>Ask for the file as it was written when the prediction was sealed, unchanged.</source>
   <translation>Pide el archivo tal como se escribió al sellar la predicción, sin cambios.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Ask no service until this is switched off again.</source>
   <translation>No preguntar a ningún servicio hasta que se desactive.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Asked today</source>
   <translation>Pedidas hoy</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/listening.py" />
   <source>Asking Deezer for a preview of “{title}”…</source>
   <translation>Pidiendo a Deezer un fragmento de «{title}»…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Asking for shows</source>
   <translation>Pidiendo conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>Asking for songs</source>
   <translation>Pidiendo canciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/popularity.py" />
   <source>Asking what is popular…</source>
   <translation>Preguntando qué es popular…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Asking {service}…</source>
   <translation>Preguntando a {service}…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Asking…</source>
   <translation>Preguntando…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>At a festival</source>
   <translation>En un festival</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Attendance</source>
   <translation>Asistencia</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Average</source>
   <translation>Media</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Average setlist</source>
   <translation>Setlist media</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Averages</source>
   <translation>Medias</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Away for more than twice their usual gap; played at least five times.</source>
   <translation>Ausentes más del doble de lo normal; tocadas al menos cinco veces.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backed up and checked: {path}</source>
   <translation>Copia hecha y comprobada: {path}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Background jobs</source>
   <translation>Tareas en segundo plano</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backing up the library…</source>
   <translation>Haciendo una copia de la biblioteca…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Backtest</source>
   <translation>Prueba retrospectiva</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Backups (*.sqlite3);;All files (*)</source>
   <translation>Copias de seguridad (*.sqlite3);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/panes/voting/view.py" />
   <source>Ballot</source>
   <translation>Papeleta</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Ballot as text</source>
   <translation>Papeleta como texto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/first_run.py" />
   <source>Begin my own library</source>
   <translation>Empezar mi propia biblioteca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Best by</source>
   <translation>Mejor según</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Best predictions</source>
   <translation>Mejores predicciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>Both shows have a played setlist, votes or notes of yours, so they stay two.</source>
   <translation>Los dos conciertos tienen una setlist tocada, votos o notas tuyas, así que siguen siendo dos.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Both together (F1)</source>
   <translation>Ambas juntas (F1)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Break</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Brier</source>
   <translation>Brier</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Bring back</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>Bring back an earlier version</source>
   <translation>Recuperar una versión anterior</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Bring back {what}</source>
   <translation>Recuperar {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Build the indexes anew, the one of words too, and give free space back.</source>
   <translation>Rehacer los índices, también el de palabras, y devolver el espacio libre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Bust-outs</source>
   <translation>Regresos sorpresa</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>By</source>
   <translation>De</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>By popularity, no setlist being known</source>
   <translation>Por popularidad, pues no se conoce ninguna setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>C&amp;hoose home…</source>
   <translation>Elegir &amp;residencia…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Calendar</source>
   <translation>Calendario</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>Calibration</source>
   <translation>Calibración</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Came back after {n} shows or more.</source>
   <translation>Volvieron tras {n} conciertos o más.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Came back on</source>
   <translation>Volvió el</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dialogs_async.py" />
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Cancel the import of {artist}</source>
   <translation>Cancelar la importación de {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>Cancelled. What has come stays.</source>
   <translation>Cancelado. Lo que ya llegó se queda.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Cancelled: {show}.</source>
   <translation>Cancelado: {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Capacity</source>
   <translation>Aforo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <source>Chan&amp;ge show…</source>
   <translation>Cam&amp;biar concierto…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Chance</source>
   <translation>Probabilidad</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/show_facts.py" />
   <source>Change it again instead.</source>
   <translation>Cámbialo de nuevo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/show_facts.py" />
   <source>Change of {venue}</source>
   <translation>Cambio de {venue}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Change show</source>
   <translation>Cambiar concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Changed</source>
   <translation>Cambiado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Change…</source>
   <translation>Cambiar…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>Chart</source>
   <translation>Gráfico</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Check again</source>
   <translation>Comprobar de nuevo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Check for &amp;updates…</source>
   <translation>Buscar &amp;actualizaciones…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Check for updates</source>
   <translation>Buscar actualizaciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Check it under Connect services.</source>
   <translation>Compruébala en Conectar servicios.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <location filename="setlist_desktop/system/folders.py" />
   <source>Check its permissions, or choose another with --data-dir.</source>
   <translation>Comprueba sus permisos o elige otra con --data-dir.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>Check the connection, then retry.</source>
   <translation>Comprueba la conexión y reintenta.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <source>Check the name.</source>
   <translation>Comprueba el nombre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <location filename="setlist_desktop/storage/database.py" />
   <source>Check the permissions of its folder, or choose another with --data-dir.</source>
   <translation>Comprueba los permisos de su carpeta o elige otra con --data-dir.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Check the title, or put the song into a setlist first.</source>
   <translation>Comprueba el título o pon antes la canción en una setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Choose a command, press its new keys, then Set.</source>
   <translation>Elige una orden, pulsa sus nuevas teclas y luego «Asignar».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Choose a file…</source>
   <translation>Elegir un archivo…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Choose a show first.</source>
   <translation>Elige antes un concierto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>Choose a show to compare its setlists.</source>
   <translation>Elige un concierto para comparar sus setlists.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Choose a show to read, predict and edit its setlist.</source>
   <translation>Elige un concierto para leer, predecir y editar su setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Choose a show to vote on what will be played.</source>
   <translation>Elige un concierto para votar qué se tocará.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>Choose a song to read why it is here.</source>
   <translation>Elige una canción para leer por qué está aquí.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Choose an artist to see what its shows tell.</source>
   <translation>Elige un artista para ver qué dicen sus conciertos.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>Choose another backup.</source>
   <translation>Elige otra copia de seguridad.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>Choose another basis.</source>
   <translation>Elige otra base.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/painting.py" />
   <source>Choose another file.</source>
   <translation>Elige otro archivo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/printing.py" />
   <source>Choose another folder.</source>
   <translation>Elige otra carpeta.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>Choose another place.</source>
   <translation>Elige otro lugar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/hearings.py" />
   <source>Choose favourites</source>
   <translation>Elegir favoritas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Choose home…</source>
   <translation>Elegir residencia…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/errors.py" />
   <source>Choose one by its MBID or id.</source>
   <translation>Elige uno por su MBID o su id.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Choose one in the list of artists.</source>
   <translation>Elige uno de la lista de artistas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Choose one in the list.</source>
   <translation>Elige uno de la lista.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Choose songs above to see how likely you are to hear them.</source>
   <translation>Elige canciones arriba para ver qué probabilidad tienes de oírlas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/question.py" />
   <source>Choose the artist at {service}</source>
   <translation>Elegir el artista en {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/favourites.py" />
   <source>Choose them again instead.</source>
   <translation>Elígelas de nuevo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <source>Choose “Edit played setlist” to change it.</source>
   <translation>Elige «Editar setlist tocada» para cambiarla.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <source>Choose “Predicted” or “Played” to edit it.</source>
   <translation>Elige «Prevista» o «Tocada» para editarla.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/question.py" />
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Circuit breaker</source>
   <translation>Cortacircuitos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Cities</source>
   <translation>Ciudades</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>City</source>
   <translation>Ciudad</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Clean up</source>
   <translation>Limpiar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Cleaning up…</source>
   <translation>Limpiando…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Clear setlist</source>
   <translation>Vaciar setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Clear the filter</source>
   <translation>Vaciar el filtro</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Clear the filters</source>
   <translation>Quitar los filtros</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Clear the search</source>
   <translation>Vaciar la búsqueda</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/clear_button.py" />
   <source>Clear: {field}</source>
   <translation>Vaciar: {field}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Closer</source>
   <translation>Cierre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Columns of a table</source>
   <translation>Columnas de una tabla</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>Columns of {table}</source>
   <translation>Columnas de {table}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>Commands</source>
   <translation>Órdenes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>Compare with another night</source>
   <translation>Comparar con otra noche</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Connect services</source>
   <translation>Conectar servicios</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Connect services…</source>
   <translation>Conectar servicios…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Copy it again, and nothing else.</source>
   <translation>Cópiala de nuevo, y nada más.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Copy my ballot</source>
   <translation>Copiar mi papeleta</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Copy of a show</source>
   <translation>Copia de un concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Copy setlist</source>
   <translation>Copiar setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Copy text</source>
   <translation>Copiar texto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Copy the log</source>
   <translation>Copiar el registro</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Costs about {number} of {limit} daily requests to {service} ({left} left today).</source>
   <translation>Cuesta unas {number} de las {limit} peticiones diarias a {service} (hoy quedan {left}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Costs no counted requests.</source>
   <translation>No cuesta peticiones contadas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Costs {number} of {limit} daily requests to {service} ({left} left today).</source>
   <translation>Cuesta {number} de las {limit} peticiones diarias a {service} (hoy quedan {left}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Count</source>
   <comment>verb</comment>
   <translation>Contar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Country</source>
   <translation>País</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Counts</source>
   <translation>Cuenta</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Counts of artists</source>
   <translation>Recuentos de artistas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Counts of shows</source>
   <translation>Recuentos de conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/coverart/client.py" />
   <source>Cover Art Archive sent something else than a picture.</source>
   <translation>Cover Art Archive envió algo que no es una imagen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Covers of albums. Needs no key.</source>
   <translation>Portadas de álbumes. No necesita clave.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Cu&amp;t</source>
   <translation>Cor&amp;tar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Damaged: {what}.</source>
   <translation>Dañado: {what}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Date at the venue</source>
   <translation>Fecha en la sala</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Date known</source>
   <translation>Fecha conocida</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Date to come</source>
   <translation>Fecha por anunciar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Debuts</source>
   <translation>Estrenos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <source>Deezer does not have this.</source>
   <translation>Deezer no tiene esto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/previews.py" />
   <source>Deezer has no preview of “{title}” by {artist}.</source>
   <translation>Deezer no tiene ningún fragmento de «{title}» de {artist}.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/popularity.py" />
   <source>Deezer has {n} artists of this name; none was taken. Choose one under Artist ▸ Linked services.</source>
   <translation>
    <numerusform>Deezer tiene {n} artista con este nombre; no se ha tomado ninguno. Elige uno en Artista ▸ Servicios enlazados.</numerusform>
    <numerusform>Deezer tiene {n} artistas con este nombre; no se ha tomado ninguno. Elige uno en Artista ▸ Servicios enlazados.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Deezer, ListenBrainz and Last.fm tell what is popular.</source>
   <translation>Deezer, ListenBrainz y Last.fm dicen lo que es popular.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Delete</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Delete all for good</source>
   <translation>Borrar todo definitivamente</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Delete everything from {service}</source>
   <translation>Borrar todo lo de {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Delete everything…</source>
   <translation>Borrar todo…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Deleted: {setlists}, {shows}, {songs}, and all replies that were kept.</source>
   <translation>Borrado: {setlists}, {shows}, {songs} y todas las respuestas guardadas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Deleting what is kept too long</source>
   <translation>Borrado de lo guardado demasiado tiempo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Detail</source>
   <translation>Detalle</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Diagnostics</source>
   <translation>Diagnóstico</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Different</source>
   <translation>Distintas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Dismiss</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Do not look</source>
   <translation>No mirar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/card_dock.py" />
   <source>Dock</source>
   <translation>Acoplar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Does not agree</source>
   <translation>No concuerda</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/heading.py" />
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/drag_out.py" />
   <source>Drag the setlist from here into another program, or press to print or save it.</source>
   <translation>Arrastra la setlist desde aquí a otro programa, o pulsa para imprimirla o guardarla.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>Draw one night as it might be; each time another one</source>
   <translation>Sortear una noche como podría ser; cada vez otra</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Duplicate setlist</source>
   <translation>Duplicar setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>E&amp;xport artist…</source>
   <translation>E&amp;xportar artista…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Earlier versions</source>
   <translation>Versiones anteriores</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Earlier versions of setlists</source>
   <translation>Versiones anteriores de setlists</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>Earlier versions…</source>
   <translation>Versiones anteriores…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/heading.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>Edit it by hand, or leave it as it is now.</source>
   <translation>Edítala a mano o déjala como está.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Edit line</source>
   <translation>Editar línea</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Edit {what}</source>
   <translation>Editar {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Encore</source>
   <translation>Bis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Encore songs named as such</source>
   <translation>Canciones del bis indicadas como tales</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>Encore {n}</source>
   <translation>Bis {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>End it in one of {ends}.</source>
   <translation>Termínalo en uno de {ends}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Error of the percentages (Brier)</source>
   <translation>Error de los porcentajes (Brier)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every 6 hours</source>
   <translation>Cada 6 horas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Every command has keys that you can change.</source>
   <translation>Cada orden tiene teclas que puedes cambiar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Every command has the keys that it came with.</source>
   <translation>Todas las órdenes tienen las teclas con las que vinieron.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every day</source>
   <translation>Cada día</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every hour</source>
   <translation>Cada hora</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>Every rule</source>
   <translation>Todas las reglas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Every week</source>
   <translation>Cada semana</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Everything that {service} gave is deleted from the library and the cache: it cannot be undone, only fetched again. What you made or changed stays, and so does the key.</source>
   <translation>Todo lo que dio {service} se borra de la biblioteca y de la caché: no se puede deshacer, solo volver a pedir. Lo que hiciste o cambiaste se queda, y la clave también.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Everything works without keys, from what you add or load yourself. Keys are kept in the keyring of your system, nowhere else.</source>
   <translation>Todo funciona sin claves, con lo que añadas o cargues tú. Las claves se guardan en el depósito de claves de tu sistema y en ningún otro sitio.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Export artist</source>
   <translation>Exportar artista</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Export everything</source>
   <translation>Exportar todo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>Export it as text or JSON.</source>
   <translation>Expórtalo como texto o JSON.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Export show</source>
   <translation>Exportar concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Export to Spotify playlist</source>
   <translation>Exportar a una lista de Spotify</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Exported {size} into {path}</source>
   <translation>{size} exportados a {path}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>F&amp;ollow</source>
   <translation>&amp;Seguir</translation>
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
   <translation>F1 por concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Failed</source>
   <translation>Fallido</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Favourite {n}</source>
   <translation>Favorita {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Festival</source>
   <translation>Festival</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Figures of the model and of simpler rules</source>
   <translation>Cifras del modelo y de reglas más simples</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/opening.py" />
   <source>Files on other machines cannot be opened.</source>
   <translation>No se pueden abrir archivos de otros equipos.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>Filter by venue, city or date</source>
   <translation>Filtrar por sala, ciudad o fecha</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Filter by year, tour, city, venue or setlist</source>
   <translation>Filtrar por año, gira, ciudad, sala o setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Filter shows</source>
   <translation>Filtrar conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Filter shows by venue, city, tour or year</source>
   <translation>Filtrar conciertos por sala, ciudad, gira o año</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Filter songs</source>
   <translation>Filtrar canciones</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Filter {n} songs</source>
   <translation>
    <numerusform>Filtrar {n} canción</numerusform>
    <numerusform>Filtrar {n} canciones</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Find a command or its keys</source>
   <translation>Busca una orden o sus teclas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Find in library</source>
   <translation>Buscar en la biblioteca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Finds artists and tells those of one name apart. Needs no key.</source>
   <translation>Encuentra artistas y distingue los que se llaman igual. No necesita clave.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>First predictions</source>
   <translation>Primeras predicciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>First song</source>
   <translation>Primera canción</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>First time played, as far as the setlists here go back.</source>
   <translation>Tocadas por primera vez, hasta donde llegan las setlists de aquí.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/card_dock.py" />
   <source>Float</source>
   <translation>Desacoplar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Folder of sealed predictions and texts</source>
   <translation>Carpeta de predicciones selladas y textos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Following</source>
   <translation>Siguiendo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>For</source>
   <translation>A favor</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>For the first time</source>
   <translation>Por primera vez</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Forget search</source>
   <translation>Olvidar búsqueda</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Found in library</source>
   <translation>Encontrado en la biblioteca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Found online</source>
   <translation>Encontrados en línea</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>Free software under the MIT licence, made with Qt {version}, which is under {lgpl}.</source>
   <translation>Software libre con licencia MIT, hecho con Qt {version}, que está bajo la {lgpl}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/folders.py" />
   <source>Free some space and try again.</source>
   <translation>Libera espacio e inténtalo de nuevo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>From a file</source>
   <translation>De un archivo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>From cache</source>
   <translation>De la caché</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>From {setlists}</source>
   <translation>A partir de {setlists}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>From {setlists} up to {day}</source>
   <translation>A partir de {setlists} hasta el {day}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>GB</source>
   <translation>GB</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Gap</source>
   <translation>Ausencia</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Gaps</source>
   <translation>Ausencias</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Get a client id</source>
   <translation>Obtener un id de cliente</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Get a free key</source>
   <translation>Obtener una clave gratuita</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Get a free token</source>
   <translation>Obtener un token gratuito</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/exact.py" />
   <source>Give a file for each, or load it and name the artist.</source>
   <translation>Da un archivo para cada uno, o cárgalo y nombra el artista.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <source>Give a friend's name.</source>
   <translation>Pon el nombre de un amigo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Give a name.</source>
   <translation>Pon un nombre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>Give another name.</source>
   <translation>Pon otro nombre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Go on in the tray when the window is closed</source>
   <translation>Seguir en la bandeja al cerrar la ventana</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/chain.py" />
   <source>Go online and retry.</source>
   <translation>Conéctate y reintenta.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to artists</source>
   <translation>Ir a artistas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to setlist</source>
   <translation>Ir a la setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to shows</source>
   <translation>Ir a conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Go to voting</source>
   <translation>Ir a la votación</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Has a setlist</source>
   <translation>Tiene setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Hash</source>
   <translation>Hash</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Hidden until you have been</source>
   <translation>Oculto hasta que hayas ido</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/card_dock.py" />
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Hits</source>
   <translation>Aciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Hits among the likeliest</source>
   <translation>Aciertos entre las más probables</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Hits among the ten likeliest</source>
   <translation>Aciertos entre las diez más probables</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Hits by show</source>
   <translation>Aciertos por concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Home</source>
   <translation>Residencia</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Home stays on this computer. Notifications of new shows go by it, too.</source>
   <translation>Tu lugar de residencia se queda en este ordenador. Las notificaciones de conciertos nuevos también se guían por él.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Hour</source>
   <translation>Hora</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>How it is scored</source>
   <translation>Cómo se puntúa</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>How long data from {service} is kept</source>
   <translation>Cuánto tiempo se guardan los datos de {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>How long data of a service is kept is chosen on its card, where all of it can be deleted, too.</source>
   <translation>Cuánto tiempo se guardan los datos de un servicio se elige en su tarjeta, donde también se pueden borrar todos.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>How many</source>
   <translation>Cuántos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>How many of them</source>
   <translation>Cuántas de ellas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>How many of them, in percent of such nights</source>
   <translation>Cuántas de ellas, en porcentaje de esas noches</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>How many people the venue holds.</source>
   <translation>Cuánta gente cabe en la sala.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>How often songs are listened to. Needs no key; the free user token opens more.</source>
   <translation>Cuánto se escuchan las canciones. No necesita clave; el token de usuario gratuito da más.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>How often the job runs</source>
   <translation>Con qué frecuencia se ejecuta la tarea</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/dock.py" />
   <source>How predictions have done</source>
   <translation>Cómo han ido las predicciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>How the services answer, what went wrong, the log, and what in the library wants to be looked at.</source>
   <translation>Cómo responden los servicios, qué falló, el registro y qué conviene mirar en la biblioteca.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>If you know what was played, paste or type it.</source>
   <translation>Si sabes qué se tocó, pégalo o escríbelo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/delegate.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>Import of {artist}</source>
   <translation>Importación de {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>Import or add the artist first.</source>
   <translation>Importa o añade antes el artista.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Import that one.</source>
   <translation>Importa ese.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>Import the artist again after the show, or add the played setlist.</source>
   <translation>Vuelve a importar el artista después del concierto o añade la setlist tocada.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>Import the artist, load setlists from files, or add a played setlist.</source>
   <translation>Importa el artista, carga setlists de archivos o añade una setlist tocada.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>Import the artist, or add a played setlist.</source>
   <translation>Importa el artista o añade una setlist tocada.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Import the artist, or add played setlists: then their songs are told here.</source>
   <translation>Importa el artista o añade setlists tocadas: entonces aquí se habla de sus canciones.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Importing {artist}</source>
   <translation>Importando {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Importing {artist} (and {n} more)</source>
   <translation>Importando {artist} (y {n} más)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Imports</source>
   <translation>Importaciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Imports and background jobs</source>
   <translation>Importaciones y tareas en segundo plano</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Imports that are not finished</source>
   <translation>Importaciones sin terminar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>In order; {size} freed.</source>
   <translation>Todo en orden; {size} liberados.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>In the name of</source>
   <translation>En nombre de</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>In your library</source>
   <translation>En tu biblioteca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Insert</source>
   <translation>Insertar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Insert lines and sets</source>
   <translation>Insertar líneas y sets</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/demo.py" />
   <source>Install Setlist Desktop anew.</source>
   <translation>Instala Setlist Desktop de nuevo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/passing.py" />
   <source>Install it anew.</source>
   <translation>Instálalo de nuevo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>Install the newest version of Setlist Desktop, or choose another folder with --data-dir.</source>
   <translation>Instala la última versión de Setlist Desktop o elige otra carpeta con --data-dir.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>Install the newest version of Setlist Desktop.</source>
   <translation>Instala la última versión de Setlist Desktop.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Is taken for</source>
   <translation>Se toma por</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Is the same as</source>
   <translation>Es la misma que</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>It can be tried again at {time}.</source>
   <translation>Se puede volver a intentar a las {time}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/tray.py" />
   <source>It goes on in the tray: click its icon to bring the window back.</source>
   <translation>Sigue en la bandeja: haz clic en su icono para recuperar la ventana.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/budget.py" />
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>It goes on tomorrow; what is here stays.</source>
   <translation>Mañana continúa; lo que hay aquí se queda.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>It has 32 letters and digits in five groups, as in the artist's address there.</source>
   <translation>Tiene 32 letras y cifras en cinco grupos, como en la dirección del artista allí.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>It is listed here as long as nothing is typed.</source>
   <translation>Aparece aquí mientras no escribas nada.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/attended.py" />
   <source>It is the name that the address of the profile there ends with.</source>
   <translation>Es el nombre con el que termina allí la dirección del perfil.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/breaker.py" />
   <source>It is tried again at {time}.</source>
   <translation>Se volverá a intentar a las {time}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/previews.py" />
   <source>It may be there under another title.</source>
   <translation>Puede que esté allí con otro título.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>It may have been removed.</source>
   <translation>Puede que se haya quitado.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>It names {names}.</source>
   <translation>Nombra {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>It was interrupted.</source>
   <translation>Se interrumpió.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>It was not read.</source>
   <translation>No se ha leído.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Its owner can add you in Spotify's developer dashboard.</source>
   <translation>Su propietario puede añadirte en el panel de desarrolladores de Spotify.</translation>
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
   <translation>Tareas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Join “{first}” and “{second}”</source>
   <translation>Unir «{first}» y «{second}»</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Keep for this run</source>
   <translation>Guardar para esta sesión</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Keep search</source>
   <translation>Guardar búsqueda</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Keep the key for this session only, or give it in the environment.</source>
   <translation>Guarda la clave solo para esta sesión o dala en el entorno.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Kept</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>Kept for an hour at most</source>
   <translation>Guardado una hora como mucho</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Kept searches</source>
   <translation>Búsquedas guardadas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Key of {service}</source>
   <translation>Clave de {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Keyboard</source>
   <translation>Teclado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Known from MusicBrainz, too: {pages}.</source>
   <translation>Conocido por MusicBrainz también: {pages}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Last</source>
   <comment>last played</comment>
   <translation>Última vez</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Last 20</source>
   <translation>Últimos 20</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Last error</source>
   <translation>Último error</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Last played</source>
   <translation>Última vez</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>Last run</source>
   <translation>Última ejecución</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Last show</source>
   <translation>Último concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Last show again</source>
   <translation>Último concierto otra vez</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <source>Last.fm does not know this artist.</source>
   <translation>Last.fm no conoce a este artista.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>Late predictions count in no total.</source>
   <translation>Las predicciones tardías no cuentan en ningún total.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>Latitude is within ±90, longitude within ±180.</source>
   <translation>La latitud está entre ±90 y la longitud entre ±180.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Leaders</source>
   <translation>En cabeza</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>League table</source>
   <translation>Tabla de la liga</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>League table: {folder}</source>
   <translation>Tabla de la liga: {folder}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Leave out</source>
   <translation>Excluir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Leave out “{first}”</source>
   <translation>Excluir «{first}»</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Left as here</source>
   <translation>Como está aquí</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Left today</source>
   <translation>Quedan hoy</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>Line {number} cannot be used: {reason}.</source>
   <translation>No se puede usar la línea {number}: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>Line {number} votes on “{title}” a second time.</source>
   <translation>La línea {number} vota «{title}» por segunda vez.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Lines of setlists</source>
   <translation>Líneas de setlists</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Lines of then and now</source>
   <translation>Líneas de entonces y de ahora</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Link</source>
   <translation>Enlazar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/identities.py" />
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Link with {service}</source>
   <translation>Enlazar con {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Linked services of {artist}</source>
   <translation>Servicios enlazados de {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>Linked services…</source>
   <translation>Servicios enlazados…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/opening.py" />
   <source>Links are written as {form}.</source>
   <translation>Los enlaces se escriben así: {form}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/shows.py" />
   <source>List an artist's shows for ids.</source>
   <translation>Lista los conciertos de un artista para ver los ids.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/pasts.py" />
   <source>List an artist's shows.</source>
   <translation>Lista los conciertos de un artista.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/artists.py" />
   <source>List the artists to see their ids.</source>
   <translation>Lista los artistas para ver sus ids.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>List them with `backup --list`.</source>
   <translation>Míralas con `backup --list`.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>Listed</source>
   <translation>En lista</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/listening.py" />
   <source>Listen to a pre&amp;view at Deezer</source>
   <translation>Escuchar un &amp;fragmento en Deezer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/listenbrainz/client.py" />
   <source>ListenBrainz needs the free token for this.</source>
   <translation>ListenBrainz necesita el token gratuito para esto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Load</source>
   <translation>Cargar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Load files</source>
   <translation>Cargar archivos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Load into this library</source>
   <translation>Cargar en esta biblioteca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>Load setlist.fm JSON, JSONL, CSV or .setlistdesktop files.</source>
   <translation>Carga archivos setlist.fm JSON, JSONL, CSV o .setlistdesktop.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Loaded files</source>
   <translation>Archivos cargados</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>Loading {n} files…</source>
   <translation>
    <numerusform>Cargando {n} archivo…</numerusform>
    <numerusform>Cargando {n} archivos…</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Loc&amp;k setlist</source>
   <translation>Blo&amp;quear setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Local time</source>
   <translation>Hora local</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Lock setlist</source>
   <translation>Bloquear setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Log-loss</source>
   <translation>Log-loss</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Longest gap</source>
   <translation>Mayor ausencia</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlists.py" />
   <source>Look at it as it is now, and do it again.</source>
   <translation>Mírala como está ahora y hazlo de nuevo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>Look at it as it is now, and predict again.</source>
   <translation>Mírala como está ahora y vuelve a predecir.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Look for it by name.</source>
   <translation>Búscalo por su nombre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>Look for its name.</source>
   <translation>Búscala por su nombre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Look for the artist by name.</source>
   <translation>Busca el artista por su nombre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>Look for the show.</source>
   <translation>Busca el concierto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Look once a day</source>
   <translation>Mirar una vez al día</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Look the whole file through.</source>
   <translation>Revisar el archivo entero.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>Look up</source>
   <translation>Consultar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/about.py" />
   <source>Look up concerts, predict the setlist, vote on it, and see how right you were. Everything you have synced stays on this computer and readable without a network.</source>
   <translation>Busca conciertos, predice la setlist, vótala y comprueba cuánto acertaste. Todo lo que has sincronizado se queda en este ordenador y se puede leer sin red.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Looking for a newer version…</source>
   <translation>Buscando una versión más nueva…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Looking for shows near you…</source>
   <translation>Buscando conciertos cerca de ti…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Looking for tracks… {found} of {tracks}</source>
   <translation>Buscando canciones… {found} de {tracks}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Looking the library through…</source>
   <translation>Revisando la biblioteca…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Looking up {artist}</source>
   <translation>Buscando {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Looking…</source>
   <translation>Mirando…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Made by hand, without a prediction</source>
   <translation>Hecha a mano, sin predicción</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/playlists.py" />
   <source>Made with Setlist Desktop</source>
   <translation>Hecha con Setlist Desktop</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>Main set</source>
   <translation>Set principal</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Make it a song of its own again.</source>
   <translation>Volver a hacerla una canción aparte.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Make medley of {n} songs</source>
   <translation>
    <numerusform>Hacer popurrí de {n} canción</numerusform>
    <numerusform>Hacer popurrí de {n} canciones</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Make playlist</source>
   <translation>Crear lista</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Make “{first}” a song of its own</source>
   <translation>Hacer de «{first}» una canción aparte</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Making the playlist…</source>
   <translation>Creando la lista…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Mark as going</source>
   <translation>Marcar «voy a ir»</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Mark as missed</source>
   <translation>Marcar «me lo perdí»</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Mark as went</source>
   <translation>Marcar «fui»</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/attendance.py" />
   <source>Mark the show again instead.</source>
   <translation>Marca de nuevo el concierto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Matches</source>
   <translation>Coincidencias</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Matches you decided on</source>
   <translation>Coincidencias que decidiste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>May Setlist Desktop look once a day whether there is a newer version?

It tells you, with what is new, and never changes a file by itself. Nothing about you is sent. Help ▸ Check for updates changes this later.</source>
   <translation>¿Puede Setlist Desktop mirar una vez al día si hay una versión más nueva?

Te avisa, con las novedades, y nunca cambia un archivo por su cuenta. No se envía nada sobre ti. Ayuda ▸ Buscar actualizaciones lo cambia más tarde.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Maybe twice</source>
   <translation>Quizá doble</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/votes.py" />
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Me</source>
   <translation>Yo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Meant to last</source>
   <translation>Debería durar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Mer&amp;ged songs…</source>
   <translation>Canciones &amp;unidas…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Merged songs</source>
   <translation>Canciones unidas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Merges</source>
   <translation>Uniones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/messages_bar.py" />
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Minutes</source>
   <translation>Minutos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/print_preview.py" />
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>More about ballots</source>
   <translation>Más sobre papeletas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>More for the chosen lines</source>
   <translation>Más para las líneas elegidas</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool/popularity.py" />
   <source>Most listened first, by {service}: {n} songs of the pool.</source>
   <translation>
    <numerusform>Primero la más escuchada, según {service}: {n} canción de la cantera.</numerusform>
    <numerusform>Primero las más escuchadas, según {service}: {n} canciones de la cantera.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Most played</source>
   <translation>Más tocadas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move &amp;down</source>
   <translation>&amp;Bajar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move &amp;up</source>
   <translation>&amp;Subir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move down {what}</source>
   <translation>Bajar {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>Move it away, or choose another folder with --data-dir.</source>
   <translation>Apártala o elige otra carpeta con --data-dir.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move set &amp;down</source>
   <translation>&amp;Bajar set</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move set &amp;up</source>
   <translation>&amp;Subir set</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>Move t&amp;o</source>
   <translation>Mo&amp;ver a</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move to &amp;end</source>
   <translation>Mover al fi&amp;nal</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Move to &amp;top</source>
   <translation>Mover al p&amp;rincipio</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to end of set: {what}</source>
   <translation>Mover al final del set: {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to end: {what}</source>
   <translation>Mover al final: {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to top of set: {what}</source>
   <translation>Mover al principio del set: {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move to top: {what}</source>
   <translation>Mover al principio: {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move up {what}</source>
   <translation>Subir {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move {set}</source>
   <translation>Mover {set}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Move {what}</source>
   <translation>Mover {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Moved from {date}: {show}.</source>
   <translation>Cambio de fecha, antes {date}: {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>MusicBrainz does not have this.</source>
   <translation>MusicBrainz no tiene esto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>MusicBrainz id</source>
   <translation>id de MusicBrainz</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>MusicBrainz is too busy to search.</source>
   <translation>MusicBrainz está demasiado ocupado para buscar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>MusicBrainz was asked for {recordings} only.</source>
   <translation>A MusicBrainz solo se le pidieron {recordings}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <location filename="setlist_desktop/ui/widgets/name_dialog.py" />
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/backups.py" />
   <source>Name a file: `restore FILE`.</source>
   <translation>Indica un archivo: `restore ARCHIVO`.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>Name another file.</source>
   <translation>Indica otro archivo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>Name it so.</source>
   <translation>Llámalo así.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Name of the playlist</source>
   <translation>Nombre de la lista</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Near</source>
   <translation>Cerca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Near me</source>
   <translation>Cerca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Needs a free key: click to add it</source>
   <translation>Necesita una clave gratuita: haz clic para añadirla</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>Neither setlist names a song.</source>
   <translation>Ninguna de las setlists nombra una canción.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>New keys of the chosen command</source>
   <translation>Nuevas teclas de la orden elegida</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>New setlist</source>
   <translation>Nueva setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>New show of a followed artist</source>
   <translation>Nuevo concierto de un artista que sigues</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>New show: {show}.</source>
   <translation>Concierto nuevo: {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>New shows within</source>
   <translation>Conciertos nuevos a menos de</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <source>New tag</source>
   <translation>Nueva etiqueta</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>News for other windows</source>
   <translation>Novedades para otras ventanas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>News of shows</source>
   <translation>Novedades de conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Next pane</source>
   <translation>Panel siguiente</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>Next run</source>
   <translation>Próxima ejecución</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Night</source>
   <translation>Noche</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>No artist chosen</source>
   <translation>Ningún artista elegido</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>No artist found for “{text}”</source>
   <translation>No se encontró ningún artista para «{text}»</translation>
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
   <translation>Ningún artista tiene el id {id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>No artists yet</source>
   <translation>Aún no hay artistas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>No ballot</source>
   <translation>Sin papeleta</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>No ballot yet</source>
   <translation>Aún sin papeleta</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>No command has these words. Those that cannot be done now are left out.</source>
   <translation>Ninguna orden tiene estas palabras. Faltan las que ahora no se pueden ejecutar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>No date yet</source>
   <translation>Aún sin fecha</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>No earlier version is known: what was played was not changed by a service.</source>
   <translation>No se conoce ninguna versión anterior: ningún servicio cambió lo que se tocó.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>No home is set. Tools ▸ Notifications asks for it.</source>
   <translation>No hay ningún lugar de residencia. Herramientas ▸ Notificaciones lo pregunta.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>No job is called “{name}”.</source>
   <translation>Ninguna tarea se llama «{name}».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>No key yet</source>
   <translation>Aún sin clave</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>No key yet.</source>
   <translation>Aún sin clave.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>No keyring</source>
   <translation>Sin depósito de claves</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/health.py" />
   <source>No keyring can be used here: keys can be kept for one run only.</source>
   <translation>Aquí no se puede usar ningún depósito de claves: las claves se pueden guardar solo para esta sesión.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>No known setlist is left with “{choice}”.</source>
   <translation>No queda ninguna setlist conocida con «{choice}».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <source>No longer in the library: {titles}.</source>
   <translation>Ya no está en la biblioteca: {titles}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No past shows known</source>
   <translation>No se conocen conciertos pasados</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>No played setlist known</source>
   <translation>No se conoce la setlist tocada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>No port could be opened for the sign-in: {reason}.</source>
   <translation>No se pudo abrir ningún puerto para iniciar sesión: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>No predictions to look at.</source>
   <translation>No hay predicciones que mirar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>No rating</source>
   <translation>Sin nota</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>No sealed prediction of this folder counts yet. Put the files (.json) and the texts that were shared before the shows (.txt) into it.</source>
   <translation>Aún no cuenta ninguna predicción sellada de esta carpeta. Pon en ella los archivos (.json) y los textos que se compartieron antes de los conciertos (.txt).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>No search is kept as “{name}”.</source>
   <translation>No hay ninguna búsqueda guardada como «{name}».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>No segue after {what}</source>
   <translation>Sin enlace tras {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/connection.py" />
   <source>No service can be reached. What you have synced stays readable.</source>
   <translation>No se puede contactar con ningún servicio. Lo que has sincronizado sigue siendo legible.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <source>No setlist has the id {id}.</source>
   <translation>Ninguna setlist tiene el id {id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>No setlist known</source>
   <translation>No se conoce ninguna setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>No setlist played before this show is known, so nothing can be predicted.</source>
   <translation>No se conoce ninguna setlist tocada antes de este concierto, así que no se puede predecir nada.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>No setlist played before this show is known, so there is nothing to begin from.</source>
   <translation>No se conoce ninguna setlist tocada antes de este concierto, así que no hay de dónde partir.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>No show chosen</source>
   <translation>Ningún concierto elegido</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No show fits the filters</source>
   <translation>Ningún concierto encaja con los filtros</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No show fits “{text}”</source>
   <translation>Ningún concierto encaja con «{text}»</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/bills.py" />
   <location filename="setlist_desktop/storage/pasts.py" />
   <location filename="setlist_desktop/storage/setlists.py" />
   <location filename="setlist_desktop/storage/show_facts.py" />
   <location filename="setlist_desktop/storage/shows.py" />
   <location filename="setlist_desktop/storage/spoilers.py" />
   <source>No show has the id {id}.</source>
   <translation>Ningún concierto tiene el id {id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>No show is chosen.</source>
   <translation>Ningún concierto elegido.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>No show is known: {where}</source>
   <translation>No se conoce ningún concierto: {where}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>No show to come is known within {km} km of {place}</source>
   <translation>No se conoce ningún próximo concierto a menos de {km} km de {place}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>No song has the id {id}.</source>
   <translation>Ninguna canción tiene el id {id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>No song of {n} is like “{text}”. Clear the filter to see all.</source>
   <translation>Ninguna canción de {n} se parece a «{text}». Vacía el filtro para verlas todas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>No songs are merged. Choose one in the pool, then Artist ▸ Same song as…</source>
   <translation>No hay canciones unidas. Elige una en la cantera y luego Artista ▸ La misma canción que…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>No songs known yet. Import the artist, paste a played setlist, or insert songs by their title.</source>
   <translation>Aún no se conocen canciones. Importa el artista, pega una setlist tocada o inserta canciones por su título.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <location filename="setlist_desktop/system/folders.py" />
   <source>No space is left on the disk of {path}.</source>
   <translation>No queda espacio en el disco de {path}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>No tour is hidden. Show ▸ Hide this tour until I have been hides one.</source>
   <translation>No hay ninguna gira oculta. Concierto ▸ Ocultar esta gira hasta que haya ido oculta una.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>No tour or year has two shows with a known setlist.</source>
   <translation>Ninguna gira ni año tiene dos conciertos con una setlist conocida.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>No upcoming show known</source>
   <translation>No se conoce ningún próximo concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>No upcoming shows known</source>
   <translation>No se conocen próximos conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <location filename="setlist_desktop/storage/statistics.py" />
   <source>No venue has the id {id}.</source>
   <translation>Ninguna sala tiene el id {id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>No venue in a city called “{city}” is known with its place on the map.</source>
   <translation>No se conoce ninguna sala situada en el mapa en una ciudad llamada «{city}».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>No votes in the last {n} hours.</source>
   <translation>Ningún voto en las últimas {n} horas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>No. {n}</source>
   <translation>N.º {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>Nobody is followed yet, so nothing was asked.</source>
   <translation>Aún no sigues a nadie, así que no se ha preguntado nada.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Nobody signed in to Spotify in time.</source>
   <translation>Nadie inició sesión en Spotify a tiempo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Nobody voted before this show.</source>
   <translation>Nadie votó antes de este concierto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>None are known.</source>
   <translation>No se conoce ninguna.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/question.py" />
   <source>None of them</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Not all tracks could be put in. {why}</source>
   <translation>No se pudieron poner todas las pistas. {why}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Not asked yet</source>
   <translation>Aún sin preguntar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Not asked yet.</source>
   <translation>Aún sin preguntar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Not asked: you are working offline</source>
   <translation>Sin preguntar: estás trabajando sin conexión</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Not counted, since unknown here: {songs}.</source>
   <translation>No cuentan, pues aquí no se conocen: {songs}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Not matched</source>
   <translation>Sin emparejar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Not played yet</source>
   <translation>Aún no se ha tocado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Nothing draws attention now.</source>
   <translation>Ahora nada llama la atención.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Nothing has been scored yet. Predict a show before it begins; once it is known what was played, its score stands here.</source>
   <translation>Aún no se ha puntuado nada. Predice un concierto antes de que empiece; cuando se sepa qué se tocó, su puntuación aparece aquí.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Nothing in the library fits “{text}”.</source>
   <translation>Nada en la biblioteca encaja con «{text}».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Nothing is changed yet. This would come of it; a backup is made first.</source>
   <translation>Aún no se ha cambiado nada. Esto es lo que resultaría; antes se hace una copia de seguridad.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Nothing is unsure: every show, venue and song was told apart or joined.</source>
   <translation>Nada está en duda: cada concierto, sala y canción se ha distinguido o unido.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>Nothing predicted</source>
   <translation>Nada previsto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Nothing predicted yet</source>
   <translation>Aún sin predicción</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>Nothing to ask about was found: {name}.</source>
   <translation>No se encontró nada por lo que preguntar: {name}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>Nothing to compare</source>
   <translation>Nada que comparar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Nothing to predict from</source>
   <translation>Nada a partir de lo que predecir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>Nothing to show.</source>
   <translation>Nada que mostrar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>Nothing wants looking after at present.</source>
   <translation>Ahora no hay nada que atender.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>Nothing was changed. Look at the program's own page.</source>
   <translation>No se ha cambiado nada. Mira la página del programa.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/matches.py" />
   <source>Nothing was decided on this pair.</source>
   <translation>No se decidió nada sobre esta pareja.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Nothing was due.</source>
   <translation>No tocaba nada.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>Nothing was half-written. Free some space and try again.</source>
   <translation>No se ha escrito nada a medias. Libera espacio e inténtalo de nuevo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>Nothing was predicted before the show; this is what the model says of it from the earlier shows alone.</source>
   <translation>No se predijo nada antes del concierto; esto es lo que dice el modelo a partir solo de los conciertos anteriores.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Nothing yet. New dates and setlists of artists you follow will stand here.</source>
   <translation>Todavía nada. Aquí aparecerán las nuevas fechas y setlists de los artistas que sigues.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Nothing yet. Tools ▸ Notifications… says what is notified.</source>
   <translation>Todavía nada. Herramientas ▸ Notificaciones… indica qué se notifica.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Noticed</source>
   <translation>Advertido</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Notifications</source>
   <translation>Notificaciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Notifications wanted</source>
   <translation>Notificaciones deseadas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>Notifications work</source>
   <translation>Las notificaciones funcionan</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Notified</source>
   <translation>Notificado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Number of the show that day</source>
   <translation>Número del concierto ese día</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>Of {n} albums, EPs and singles the tracks of {number} were asked for.</source>
   <translation>
    <numerusform>De {n} álbum, EP o sencillo se pidieron las pistas de {number}.</numerusform>
    <numerusform>De {n} álbumes, EP y sencillos se pidieron las pistas de {number}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Offline</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/connection.py" />
   <source>Offline from the start.</source>
   <translation>Sin conexión desde el inicio.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>Offline since {time}</source>
   <translation>Sin conexión desde las {time}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>On sale: {show}.</source>
   <translation>A la venta: {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>On the bill: {acts}</source>
   <translation>En el cartel: {acts}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>Once it is known what was played, it is compared here: paste it under “Played”.</source>
   <translation>Cuando se sepa qué se tocó, se compara aquí: pégalo en «Tocada».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>One</source>
   <translation>Uno</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_songs.py" />
   <source>One of these songs is gone.</source>
   <translation>Una de estas canciones ya no existe.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>One plausible night</source>
   <translation>Una noche plausible</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>One plausible night, drawn at random from {setlists}</source>
   <translation>Una noche plausible, sorteada a partir de {setlists}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>One plausible night, drawn at random from {setlists} up to {day}</source>
   <translation>Una noche plausible, sorteada a partir de {setlists} hasta el {day}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>One show of this pair is gone.</source>
   <translation>Un concierto de esta pareja ya no existe.</translation>
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
   <translation>Una canción por línea, tal como se tocó:

1. Primera canción
2. Canción una / Canción dos
3. Canción (Original Artist cover)
- Intro (tape)
Encore:
4. Última canción</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>One venue of this pair is gone.</source>
   <translation>Una sala de esta pareja ya no existe.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/bills.py" />
   <source>Only an act that was added by hand and has no setlist can be taken off a bill.</source>
   <translation>Solo se puede quitar del cartel un artista añadido a mano y sin setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Only songs of one artist can be the same.</source>
   <translation>Solo pueden ser la misma las canciones de un mismo artista.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices.py" />
   <source>Open</source>
   <comment>verb</comment>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>Open at &amp;MusicBrainz</source>
   <translation>Abrir en &amp;MusicBrainz</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Open ballot</source>
   <translation>Abrir papeleta</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Open file…</source>
   <translation>Abrir archivo…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Open it at Spotify</source>
   <translation>Abrirla en Spotify</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Open sealed predictions</source>
   <translation>Abrir predicciones selladas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Open the show's p&amp;age</source>
   <translation>A&amp;brir la página del concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Opener</source>
   <translation>Apertura</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/basis_line.py" />
   <source>Opens how predictions have done on this artist.</source>
   <translation>Abre cómo han ido las predicciones de este artista.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Optimise</source>
   <translation>Optimizar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Optimising…</source>
   <translation>Optimizando…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Or choose “Unknown song”.</source>
   <translation>O elige «Canción desconocida».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Original artist</source>
   <translation>Artista original</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Other</source>
   <translation>Otro</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Other names of artists</source>
   <translation>Otros nombres de artistas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Other songs are taken for “{title}”.</source>
   <translation>Otras canciones se toman por «{title}».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Other versions</source>
   <translation>Otras versiones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Others can see it</source>
   <translation>Otros pueden verla</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Out of date</source>
   <translation>Anticuado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Overdue</source>
   <translation>Pendientes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>P&amp;aste</source>
   <translation>&amp;Pegar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>P&amp;rint and export</source>
   <translation>I&amp;mprimir y exportar</translation>
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
   <translation>Página</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Pairs in the right order</source>
   <translation>Parejas en el orden correcto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_layout.py" />
   <source>Panes in this place</source>
   <translation>Paneles en este lugar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Past</source>
   <translation>Pasados</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Past shows</source>
   <translation>Conciertos pasados</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Paste a played setlist</source>
   <translation>Pegar una setlist tocada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Paste played setlist</source>
   <translation>Pegar setlist tocada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>Paste setlist</source>
   <translation>Pegar setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Paste setlist…</source>
   <translation>Pegar setlist…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Paste the client id</source>
   <translation>Pega el id de cliente</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Paste the key</source>
   <translation>Pega la clave</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Paste the key first.</source>
   <translation>Pega antes la clave.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Paste the user token</source>
   <translation>Pega el token de usuario</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Paste what was shared before the show: a file counts only if its hash is in it, or if it was sealed in this very library.</source>
   <translation>Pega lo que se compartió antes del concierto: un archivo solo cuenta si su hash está ahí, o si se selló en esta misma biblioteca.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Paste {what}</source>
   <translation>Pegar {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Picture (*.png)</source>
   <translation>Imagen (*.png)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Pin {what}</source>
   <translation>Fijar {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/menus.py" />
   <source>Pla&amp;yed setlist</source>
   <translation>Setlist &amp;tocada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Places of the hits</source>
   <translation>Puestos de los aciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Played</source>
   <translation>Tocada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <source>Played setlist of {venue}: {songs}.</source>
   <translation>Setlist tocada en {venue}: {songs}.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/storage/trash.py" />
   <source>Played setlist, {n} songs</source>
   <translation>
    <numerusform>Setlist tocada, {n} canción</numerusform>
    <numerusform>Setlist tocada, {n} canciones</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Played setlists of past shows. The key is free and comes at once.</source>
   <translation>Setlists tocadas en conciertos pasados. La clave es gratuita e inmediata.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/identities.py" />
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>Played setlists were not asked for: setlist.fm needs a key.</source>
   <translation>No se pidieron las setlists tocadas: setlist.fm necesita una clave.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Played setlists were not asked for: this artist is linked with none.</source>
   <translation>No se pidieron las setlists tocadas: este artista no está enlazado con ninguna.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Played songs that were predicted</source>
   <translation>Canciones tocadas que se habían previsto</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Played {n} times in {shows} known</source>
   <translation>
    <numerusform>Tocada {n} vez en {shows} conocidos</numerusform>
    <numerusform>Tocada {n} veces en {shows} conocidos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Plays</source>
   <translation>Veces</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Plays by year</source>
   <translation>Veces por año</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Plays of songs</source>
   <translation>Veces que se tocaron las canciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/view.py" />
   <source>Plus or Right votes up, Minus or Left down, Space toggles.</source>
   <translation>Más o Derecha vota a favor, Menos o Izquierda en contra, Espacio alterna.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Points</source>
   <translation>Puntos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Points by year</source>
   <translation>Puntos por año</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Points for opener, closer, encore</source>
   <translation>Puntos por apertura, cierre y bis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Points for rare songs</source>
   <translation>Puntos por canciones raras</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Points: one for each song hit, and those for opener, closer, encore and rare songs.</source>
   <translation>Puntos: uno por cada canción acertada, y los de apertura, cierre, bis y canciones raras.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Popular</source>
   <translation>Populares</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Popular artists</source>
   <translation>Artistas populares</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>Popular now</source>
   <translation>Populares ahora</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/popularity.py" />
   <source>Popularity is unavailable. {why}</source>
   <translation>No hay datos de popularidad. {why}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/popularity.py" />
   <source>Popularity is unavailable: neither Deezer, ListenBrainz nor Last.fm knows this artist.</source>
   <translation>No hay datos de popularidad: ni Deezer, ni ListenBrainz, ni Last.fm conocen a este artista.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Position</source>
   <translation>Posición</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Precision</source>
   <translation>Precisión</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Predict</source>
   <translation>Predecir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>Predict &amp;from</source>
   <translation>Predecir a partir &amp;de</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Predict from</source>
   <translation>Predecir a partir de</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Predict it from the setlists played of late, or drag songs here from below.</source>
   <translation>Predícela a partir de las setlists tocadas últimamente o arrastra aquí canciones desde abajo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Predict the setlist, then vote on its songs.</source>
   <translation>Predice la setlist y luego vota sus canciones.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Predict this show from the setlists played of late</source>
   <translation>Predecir este concierto a partir de las setlists tocadas últimamente</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Predicted</source>
   <translation>Prevista</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>Predicted beside played</source>
   <translation>Previsto junto a lo tocado</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/storage/trash.py" />
   <source>Predicted setlist, {n} songs</source>
   <translation>
    <numerusform>Setlist prevista, {n} canción</numerusform>
    <numerusform>Setlist prevista, {n} canciones</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Predicted songs that were played</source>
   <translation>Canciones previstas que se tocaron</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Predicting…</source>
   <translation>Prediciendo…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Prediction scored</source>
   <translation>Predicción puntuada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Prediction scored: {show}.</source>
   <translation>Predicción puntuada: {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Predictions</source>
   <translation>Predicciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Predictions are tested once some shows with a setlist are known.</source>
   <translation>Las predicciones se prueban cuando se conocen varios conciertos con setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Predictions can be made from the shows without festivals.</source>
   <translation>Las predicciones se pueden hacer a partir de los conciertos sin festivales.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at show time, {day} {time} at the venue.</source>
   <translation>Las predicciones se cierran a la hora del concierto, el {day} a las {time} en la sala.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at show time, {day} {time} on this computer (the venue's zone is not known).</source>
   <translation>Las predicciones se cierran a la hora del concierto, el {day} a las {time} en este ordenador (no se conoce la zona horaria de la sala).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at show time; the date is still to be announced.</source>
   <translation>Las predicciones se cierran a la hora del concierto; la fecha está por anunciar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at {day} {time} at the venue, since the show's time is not known.</source>
   <translation>Las predicciones se cierran el {day} a las {time} en la sala, pues no se conoce la hora del concierto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/locks.py" />
   <source>Predictions lock at {day} {time} on this computer (the venue's zone is not known), since the show's time is not known.</source>
   <translation>Las predicciones se cierran el {day} a las {time} en este ordenador (no se conoce la zona horaria de la sala), pues no se conoce la hora del concierto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Predictions made after a show began are left out of all of this.</source>
   <translation>Las predicciones hechas cuando el concierto ya había empezado quedan fuera de todo esto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/window_acts.py" />
   <source>Previous pane</source>
   <translation>Panel anterior</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/drag_out.py" />
   <source>Print and export</source>
   <translation>Imprimir y exportar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Probable, and never heard live</source>
   <translation>Probables y nunca oídas en directo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <source>Process {number} on {computer} works in {folder} and does not answer. End it first.</source>
   <translation>El proceso {number} de {computer} trabaja en {folder} y no responde. Termínalo primero.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/bills.py" />
   <source>Put its setlist into the trash first.</source>
   <translation>Pon antes su setlist en la papelera.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Put this version in the place of what stands there now.</source>
   <translation>Poner esta versión en lugar de la de ahora.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/display.py" />
   <source>Qt needs libraries that are not here: {names}. On Debian and Ubuntu: {command}</source>
   <translation>Qt necesita bibliotecas que no están aquí: {names}. En Debian y Ubuntu: {command}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Radius</source>
   <translation>Radio</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Rarity</source>
   <translation>Rareza</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Rarity predicted</source>
   <translation>Rareza prevista</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>Rating</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Re&amp;move set</source>
   <translation>&amp;Quitar set</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>Ready</source>
   <translation>Listo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>Ready; the free token opens more</source>
   <translation>Listo; el token gratuito da más</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Recall</source>
   <translation>Exhaustividad</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Recent</source>
   <translation>Recientes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <source>Redo change of show</source>
   <translation>Rehacer cambio de concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_undo.py" />
   <source>Redo in library</source>
   <translation>Rehacer en la biblioteca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_undo.py" />
   <source>Redo in library: {step}</source>
   <translation>Rehacer en la biblioteca: {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>Redo mark</source>
   <translation>Rehacer marca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Redo vote</source>
   <translation>Rehacer voto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Redo {step}</source>
   <translation>Rehacer {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>Refresh</source>
   <translation>Actualizar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Remove target length</source>
   <translation>Quitar duración objetivo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Remove {set}</source>
   <translation>Quitar {set}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Remove {what}</source>
   <translation>Quitar {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Rename set</source>
   <translation>Renombrar set</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Rename setlist</source>
   <translation>Renombrar setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Rename {name}</source>
   <translation>Renombrar a {name}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Rename {set}</source>
   <translation>Renombrar {set}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Rename…</source>
   <translation>Renombrar…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Replace played setlist</source>
   <translation>Reemplazar setlist tocada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/keeping.py" />
   <source>Replies past their time were taken out.</source>
   <translation>Se quitaron las respuestas caducadas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Replies within</source>
   <translation>Responde en</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Requests by day</source>
   <translation>Peticiones por día</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Requests to services</source>
   <translation>Peticiones a servicios</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>Reset all</source>
   <translation>Restablecer todo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restore a backup</source>
   <translation>Restaurar una copia</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>Restore a backup (File ▸ Restore, or `setlist-desktop restore latest`), or move the file away to begin anew.</source>
   <translation>Restaura una copia de seguridad (Archivo ▸ Restaurar, o `setlist-desktop restore latest`), o aparta el archivo para empezar de cero.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>Restore a backup: File ▸ Restore, or `setlist-desktop restore latest`.</source>
   <translation>Restaura una copia de seguridad: Archivo ▸ Restaurar, o `setlist-desktop restore latest`.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>Restore backup</source>
   <translation>Restaurar copia</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restored.</source>
   <translation>Restaurada.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restored. What was here before is kept in {path}</source>
   <translation>Restaurada. Lo que había antes se conserva en {path}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>Restoring the backup…</source>
   <translation>Restaurando la copia…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Retry</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/retry.py" />
   <source>Retry after {time}.</source>
   <translation>Reintenta después de {time}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Retry in a while.</source>
   <translation>Reintenta dentro de un rato.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Retry later.</source>
   <translation>Reintenta más tarde.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Retry.</source>
   <translation>Reintenta.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>Review &amp;venue…</source>
   <translation>Reseñar la &amp;sala…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Review matches</source>
   <translation>Revisar coincidencias</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>Review matches…</source>
   <translation>Revisar coincidencias…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>Review venue</source>
   <translation>Reseñar la sala</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Reviews</source>
   <translation>Reseñas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>Reviews of others</source>
   <translation>Reseñas de otros</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Reviews of venues</source>
   <translation>Reseñas de salas</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Room for {n} people</source>
   <translation>
    <numerusform>Aforo: {n} persona</numerusform>
    <numerusform>Aforo: {n} personas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Rotation</source>
   <translation>Rotación</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Rotation map</source>
   <translation>Mapa de rotación</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>Rows of the table {table} refer to rows that are missing.</source>
   <translation>Hay filas de la tabla {table} que remiten a filas que faltan.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>Rule</source>
   <translation>Regla</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>Run now</source>
   <translation>Ejecutar ahora</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Runs into the next song</source>
   <translation>Enlaza con la siguiente canción</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Runs of background jobs</source>
   <translation>Ejecuciones de tareas en segundo plano</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>S&amp;ong…</source>
   <translation>&amp;Canción…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>Said</source>
   <translation>Dicho</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Same</source>
   <translation>Igual</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Same song</source>
   <translation>La misma canción</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>Sample a plausible setlist</source>
   <translation>Sortear una setlist plausible</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/window.py" />
   <source>Sample library</source>
   <translation>Biblioteca de muestra</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Save as PDF</source>
   <translation>Guardar como PDF</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Save as p&amp;icture…</source>
   <translation>Guardar como &amp;imagen…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Save as picture</source>
   <translation>Guardar como imagen</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Save file…</source>
   <translation>Guardar archivo…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>Save it as UTF-8.</source>
   <translation>Guárdalo como UTF-8.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Save sealed prediction</source>
   <translation>Guardar predicción sellada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>Saved {file}.</source>
   <translation>{file} guardado.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Saved {file}. Share it after the show.</source>
   <translation>{file} guardado. Compártelo después del concierto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>Say which column is what: --columns artist=Band,date=Datum,title=Lied. The file has {names}; known are {known}.</source>
   <translation>Di qué columna es cada cosa: --columns artist=Band,date=Datum,title=Lied. El archivo tiene {names}; se conocen {known}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Schedule</source>
   <translation>Programación</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Score</source>
   <translation>Puntuación</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>Score by each rule</source>
   <translation>Puntuación según cada regla</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Scores</source>
   <translation>Puntuaciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Scores by rule</source>
   <translation>Puntuaciones por regla</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Se&amp;gue into next</source>
   <translation>En&amp;lazar con la siguiente</translation>
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
   <translation>Sellar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Seal prediction</source>
   <translation>Sellar predicción</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Sealed prediction (*{suffix})</source>
   <translation>Predicción sellada (*{suffix})</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Sealed predictions</source>
   <translation>Predicciones selladas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/acts.py" />
   <source>Sealed predictions (*.json);;All files (*)</source>
   <translation>Predicciones selladas (*.json);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Sealing fixes the prediction of this show, with your votes, as it is now. Share the short text before the show and the file after it: friends hold the one against the other, without any account.</source>
   <translation>Sellar fija la predicción de este concierto, con tus votos, tal como está ahora. Comparte el texto breve antes del concierto y el archivo después: tus amigos cotejan uno con otro, sin ninguna cuenta.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Seals</source>
   <translation>Sellos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Search</source>
   <comment>noun</comment>
   <translation>Búsqueda</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Search again</source>
   <translation>Buscar de nuevo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/pane.py" />
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Search artists</source>
   <translation>Buscar artistas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/pane.py" />
   <source>Search artists, here and online</source>
   <translation>Buscar artistas, aquí y en línea</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Search for one above: MusicBrainz answers without a key.</source>
   <translation>Busca uno arriba: MusicBrainz responde sin clave.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/imports.py" />
   <source>Search for the artist again.</source>
   <translation>Busca de nuevo el artista.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Search index</source>
   <translation>Índice de búsqueda</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Search index of shows</source>
   <translation>Índice de búsqueda de conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>Searching for “{text}”…</source>
   <translation>Buscando «{text}»…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Season</source>
   <translation>Temporada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Second song</source>
   <translation>Segunda canción</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Segue</source>
   <translation>Enlace</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Segue after {what}</source>
   <translation>Enlace tras {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>Service</source>
   <translation>Servicio</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/health_page.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Services</source>
   <translation>Servicios</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Services and keys</source>
   <translation>Servicios y claves</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Set</source>
   <comment>a verb</comment>
   <translation>Fijar</translation>
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
   <translation>Asignar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Set target length</source>
   <translation>Fijar duración objetivo</translation>
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
   <translation>Setlist Desktop tuvo un fallo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Setlist as text</source>
   <translation>Setlist como texto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Setlist edited: {show}.</source>
   <translation>Setlist editada: {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Setlist posted</source>
   <translation>Setlist publicada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Setlist posted: {show}.</source>
   <translation>Setlist publicada: {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Setlist {n}</source>
   <translation>Setlist {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>Setlist, a song a line</source>
   <translation>Setlist, una canción por línea</translation>
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
   <translation>Setlists (*.json *.jsonl *.csv *.setlistdesktop);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>Setlists from {setlistfm}</source>
   <translation>Setlists de {setlistfm}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>Setlists from {setlistfm} · shows from {ticketmaster}</source>
   <translation>Setlists de {setlistfm} · conciertos de {ticketmaster}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Setlists of last night's shows</source>
   <translation>Setlists de los conciertos de anoche</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Setlists of the last 7 days</source>
   <translation>Setlists de los últimos 7 días</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>Setlists of this sho&amp;w</source>
   <translation>Setlists de este c&amp;oncierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Sets</source>
   <translation>Sets</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>Settings are: {names}.</source>
   <translation>Los ajustes son: {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Settings of the library</source>
   <translation>Ajustes de la biblioteca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>Several artists are called {artist}.</source>
   <translation>Varios artistas se llaman {artist}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Shape of the tour</source>
   <translation>Forma de la gira</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Shape: from night to night</source>
   <translation>Forma: de noche en noche</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Share of shows</source>
   <translation>Parte de los conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>Share these lines before the show. Keep the file until it is over, then share it, too.</source>
   <translation>Comparte estas líneas antes del concierto. Guarda el archivo hasta que acabe y entonces compártelo también.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Shared text</source>
   <translation>Texto compartido</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/score_line.py" />
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>Show</source>
   <translation>Concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Show</source>
   <comment>verb</comment>
   <translation>Mostrar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>Show again</source>
   <translation>Mostrar de nuevo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>Show one now</source>
   <translation>Mostrar una ahora</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>Show ▸ Hide this tour until I have been takes that back.</source>
   <translation>Concierto ▸ Ocultar esta gira hasta que haya ido lo deshace.</translation>
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
   <translation>Conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Shows at services</source>
   <translation>Conciertos en servicios</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/events.py" />
   <source>Shows come from MusicBrainz, which knows few. Keys for other services bring more.</source>
   <translation>Los conciertos vienen de MusicBrainz, que conoce pocos. Con claves de otros servicios llegan más.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>Shows from {ticketmaster}</source>
   <translation>Conciertos de {ticketmaster}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Shows missed</source>
   <translation>Conciertos de ausencia</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Shows near home</source>
   <translation>Conciertos cerca de casa</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Shows near me</source>
   <translation>Conciertos cerca de mí</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>Shows no song that was played on the tour, anywhere, before you have been.</source>
   <translation>No muestra en ningún sitio canciones tocadas en la gira antes de que hayas ido.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Shows of followed artists</source>
   <translation>Conciertos de artistas que sigues</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Shows to come around it stand here by distance, whoever plays.</source>
   <translation>Aquí aparecen por distancia los próximos conciertos de alrededor, toque quien toque.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Shows whose beginning is to be reckoned</source>
   <translation>Conciertos cuyo comienzo está por calcular</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>Shows you have been to</source>
   <translation>Conciertos a los que fuiste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Shows you marked</source>
   <translation>Conciertos que marcaste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Shows: {where}</source>
   <translation>Conciertos: {where}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Sign in ({service})</source>
   <translation>Iniciar sesión ({service})</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>Sign in again under Connect services.</source>
   <translation>Vuelve a iniciar sesión en Conectar servicios.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Sign in in your browser; this goes on by itself then.</source>
   <translation>Inicia sesión en tu navegador; después esto sigue solo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Sign in in your browser…</source>
   <translation>Inicia sesión en tu navegador…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Sign in to Spotify…</source>
   <translation>Iniciar sesión en Spotify…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>Sign in to the network, then retry.</source>
   <translation>Inicia sesión en la red y reintenta.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>Sign in under Connect services.</source>
   <translation>Inicia sesión en Conectar servicios.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Sign in…</source>
   <translation>Iniciar sesión…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>Since {when}.</source>
   <translation>Desde {when}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Slots</source>
   <translation>Puestos clave</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>Something went wrong inside Setlist Desktop.</source>
   <translation>Algo salió mal dentro de Setlist Desktop.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Son&amp;g pool</source>
   <translation>Ca&amp;ntera de canciones</translation>
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
   <translation>Canción</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/dock.py" />
   <source>Song page</source>
   <translation>Página de la canción</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Song pool</source>
   <translation>Cantera de canciones</translation>
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
   <translation>Canciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Songs and their tracks</source>
   <translation>Canciones y sus pistas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Songs at their very place</source>
   <translation>Canciones en su puesto exacto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>Songs by night</source>
   <translation>Canciones por noche</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Songs by show: ■ played, ◙ as encore</source>
   <translation>Canciones por concierto: ■ tocada, ◙ en el bis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Songs hit, in whatever order</source>
   <translation>Canciones acertadas, en cualquier orden</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Songs in lines</source>
   <translation>Canciones en líneas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Songs of followed artists</source>
   <translation>Canciones de artistas que sigues</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Songs of the pool</source>
   <translation>Canciones de la cantera</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Songs you will probably hear and have never heard live</source>
   <translation>Canciones que probablemente oirás y nunca has oído en directo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Sort</source>
   <translation>Ordenar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Sort songs by: {order}</source>
   <translation>Ordenar canciones por: {order}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Sort: {order}</source>
   <translation>Orden: {order}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/view.py" />
   <source>Sorted by: {order}</source>
   <translation>Orden: {order}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Sp&amp;lit medley</source>
   <translation>&amp;Separar popurrí</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Split</source>
   <translation>Separar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Split it first.</source>
   <translation>Sepárala antes.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Split medley</source>
   <translation>Separar popurrí</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>Split them first.</source>
   <translation>Sepáralas antes.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Split “{first}” and “{second}”</source>
   <translation>Separar «{first}» y «{second}»</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>Spoilers</source>
   <translation>Spoilers</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify does not allow this ({reason}).</source>
   <translation>Spotify no permite esto ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify does not have this.</source>
   <translation>Spotify no tiene esto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify gives top tracks to apps with extended access only.</source>
   <translation>Spotify solo da las canciones más populares a apps con acceso ampliado.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Spotify may need some hours to notice a new one.</source>
   <translation>Spotify puede tardar unas horas en advertir uno nuevo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>Spotify refused the sign-in ({status}).</source>
   <translation>Spotify rechazó el inicio de sesión ({status}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist.py" />
   <source>Spotify wants the client id of an app of your own. Paste it under Tools ▸ Connect services, then sign in here.</source>
   <translation>Spotify pide el id de cliente de una app tuya. Pégalo en Herramientas ▸ Conectar servicios y después inicia sesión aquí.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Spotify was not allowed to sign you in.</source>
   <translation>No se permitió a Spotify iniciar tu sesión.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>St&amp;art from</source>
   <translation>&amp;Empezar desde</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pane.py" />
   <source>Start from</source>
   <translation>Empezar desde</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from another show</source>
   <translation>Empezar desde otro concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from average of the tour</source>
   <translation>Empezar desde la media de la gira</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from empty</source>
   <translation>Empezar desde cero</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/templates.py" />
   <source>Start from last show</source>
   <translation>Empezar desde el último concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <location filename="setlist_desktop/ui/panes/statistics/dock.py" />
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Statistics</source>
   <translation>Estadísticas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Steps to undo</source>
   <translation>Pasos que deshacer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>Stop f&amp;ollowing</source>
   <translation>Dejar de &amp;seguir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Stri&amp;ke</source>
   <translation>Tac&amp;har</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Strike {what}</source>
   <translation>Tachar {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/scores.py" />
   <source>Surprise of the percentages (log-loss)</source>
   <translation>Sorpresa de los porcentajes (log-loss)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Synchronisation needs you</source>
   <translation>La sincronización te necesita</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>T&amp;itle</source>
   <translation>Tít&amp;ulo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/delegate.py" />
   <source>TBA</source>
   <translation>TBA</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>Ta&amp;gs…</source>
   <translation>&amp;Etiquetas…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Ta&amp;lk</source>
   <translation>C&amp;harla</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Ta&amp;pe…</source>
   <translation>C&amp;inta…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Tags of artists</source>
   <translation>Etiquetas de artistas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Take back that “{first}” and “{second}” differ</source>
   <translation>Retirar que «{first}» y «{second}» son distintas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Take back vote on {song}</source>
   <translation>Retirar el voto a {song}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>Take for one</source>
   <translation>Tomar por una</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Take in a ballot…</source>
   <translation>Recibir una papeleta…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Take in a friend’s ballot</source>
   <translation>Recibir la papeleta de un amigo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Take in or copy a ballot, take turns</source>
   <translation>Recibir o copiar una papeleta, turnarse</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlist_rows.py" />
   <source>Take it out of the pool or the pasted lines and try again.</source>
   <translation>Quítalo de la cantera o de las líneas pegadas e inténtalo de nuevo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>Take o&amp;ff the list</source>
   <translation>&amp;Quitar de la lista</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/tags_dialog.py" />
   <source>Take off</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>Take off the bill</source>
   <translation>Quitar del cartel</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Take one back to vote for another song.</source>
   <translation>Retira uno para votar por otra canción.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>Take out</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>Take out fetched shows</source>
   <translation>Quitar los conciertos obtenidos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Take out fetched shows…</source>
   <translation>Quitar los conciertos obtenidos…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Take out what nothing leads to and old logs, after a backup. Nothing of yours goes.</source>
   <translation>Quitar lo que no lleva a nada y los registros viejos, tras una copia de seguridad. Nada tuyo se pierde.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>Take over</source>
   <translation>Traer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Take over shows you have been to</source>
   <translation>Traer los conciertos a los que fuiste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/identities.py" />
   <source>Take that one off the list, or choose another here.</source>
   <translation>Quita aquel de la lista o elige otro aquí.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/hearings.py" />
   <source>Take the favourites off</source>
   <translation>Quitar las favoritas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>Take the mark off</source>
   <translation>Quitar la marca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_pairs.py" />
   <source>Take them off one of the shows first.</source>
   <translation>Quítalos antes de uno de los conciertos.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>Taken out: {shows} with {setlists}. Artist ▸ Refresh fetches anew.</source>
   <translation>Quitado: {shows} con {setlists}. Artista ▸ Actualizar los pide de nuevo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Talk</source>
   <translation>Charla</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Tape</source>
   <translation>Cinta</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>Target length</source>
   <translation>Duración objetivo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>Tell me</source>
   <translation>Avísame</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/library_acts.py" />
   <source>Tell “{first}” and “{second}” apart</source>
   <translation>Distinguir «{first}» de «{second}»</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Test</source>
   <translation>Probar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Text (*.txt);;All files (*)</source>
   <translation>Texto (*.txt);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>That is no longer in the trash.</source>
   <translation>Eso ya no está en la papelera.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/setlists.py" />
   <source>That show has no setlist to copy.</source>
   <translation>Ese concierto no tiene ninguna setlist que copiar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The address of the list of releases has to begin with https.</source>
   <translation>La dirección de la lista de versiones tiene que empezar por https.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>The artist</source>
   <translation>El artista</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/own_words.py" />
   <source>The artist has no tag “{name}”.</source>
   <translation>El artista no tiene la etiqueta «{name}».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>The artist to import has neither a name nor an id.</source>
   <translation>El artista que se quiere importar no tiene ni nombre ni id.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>The ballot of {name} counts.</source>
   <translation>La papeleta de {name} cuenta.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/health.py" />
   <source>The cache {path} cannot be written.</source>
   <translation>No se puede escribir en la caché {path}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>The columns are {names}.</source>
   <translation>Las columnas son {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>The disk of {path} reports an error: {original}.</source>
   <translation>El disco de {path} informa de un error: {original}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>The earlier version was brought back; Edit ▸ Undo takes it back.</source>
   <translation>La versión anterior ha vuelto; Edición ▸ Deshacer lo retira.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/favourites.py" />
   <source>The favourites were changed meanwhile.</source>
   <translation>Las favoritas cambiaron entretanto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>The file is whole.</source>
   <translation>El archivo está completo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The file {path} is no library of Setlist Desktop.</source>
   <translation>El archivo {path} no es una biblioteca de Setlist Desktop.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>The first line of {file} does not tell where to find: {columns}.</source>
   <translation>La primera línea de {file} no dice dónde encontrar: {columns}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/single_instance.py" />
   <source>The folder {folder} cannot be written.</source>
   <translation>No se puede escribir en la carpeta {folder}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/folders.py" />
   <source>The folder {folder} cannot be written: {reason}.</source>
   <translation>No se puede escribir en la carpeta {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/imports.py" />
   <source>The import was cancelled.</source>
   <translation>La importación se canceló.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>The import was interrupted: the program ended before it did.</source>
   <translation>La importación se interrumpió: el programa terminó antes que ella.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>The import was stopped before its end.</source>
   <translation>La importación se detuvo antes de acabar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>The jobs are: {names}.</source>
   <translation>Las tareas son: {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>The key of {service} comes from the environment.</source>
   <translation>La clave de {service} viene del entorno.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>The keyring does not answer; it may be waiting to be unlocked.</source>
   <translation>El depósito de claves no responde; quizá espera a que lo desbloquees.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>The keyring is locked.</source>
   <translation>El depósito de claves está bloqueado.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>The last lines of the log</source>
   <translation>Las últimas líneas del registro</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>The last {n} shows, each predicted from the shows before it alone, as if the {unknown} just before were not known.</source>
   <translation>
    <numerusform>El último concierto, previsto solo a partir de los anteriores, como si no se conocieran los {unknown} justo antes.</numerusform>
    <numerusform>Los últimos {n} conciertos, cada uno previsto solo a partir de los anteriores, como si no se conocieran los {unknown} justo antes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>The last {n} shows, each predicted from the shows before it alone.</source>
   <translation>
    <numerusform>El último concierto, previsto solo a partir de los anteriores.</numerusform>
    <numerusform>Los últimos {n} conciertos, cada uno previsto solo a partir de los anteriores.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>The library becomes what it was then. What is here now is kept as a backup, too.</source>
   <translation>La biblioteca vuelve a ser la de entonces. Lo que hay ahora también se guarda como copia.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>The library has no artist “{name}”.</source>
   <translation>La biblioteca no tiene ningún artista «{name}».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>The library is backed up first.</source>
   <translation>Antes se hace una copia de la biblioteca.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>The library is damaged</source>
   <translation>La biblioteca está dañada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The library was left as it is. Restore a backup.</source>
   <translation>La biblioteca se ha dejado como está. Restaura una copia de seguridad.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>The library {path} cannot be written.</source>
   <translation>No se puede escribir en la biblioteca {path}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>The library {path} cannot be written: {reason}.</source>
   <translation>No se puede escribir en la biblioteca {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The library {path} has the schema {revision}, this program knows up to {last}.</source>
   <translation>La biblioteca {path} tiene el esquema {revision}; este programa conoce hasta el {last}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <source>The library {path} is damaged or no library.</source>
   <translation>La biblioteca {path} está dañada o no es una biblioteca.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/health.py" />
   <source>The library {path} is damaged: {damage}. Restore a backup.</source>
   <translation>La biblioteca {path} está dañada: {damage}. Restaura una copia de seguridad.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>The library {path} is damaged: {words}.</source>
   <translation>La biblioteca {path} está dañada: {words}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>The library {path} is in use by another program.</source>
   <translation>Otro programa está usando la biblioteca {path}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>The library's copy</source>
   <translation>La copia de la biblioteca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>The line is in the setlist already.</source>
   <translation>La línea ya está en la setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>The line is no longer there.</source>
   <translation>La línea ya no está.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>The lines are the same.</source>
   <translation>Las líneas son las mismas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>The list of releases</source>
   <translation>La lista de versiones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases cannot be had: its place answered {status}.</source>
   <translation>No se puede obtener la lista de versiones: su servidor respondió {status}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: a web page came instead; a network may stand between.</source>
   <translation>No se ha dado por buena la lista de versiones: llegó una página web; puede haber una red de por medio.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is about another program.</source>
   <translation>No se ha dado por buena la lista de versiones: trata de otro programa.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is far too long.</source>
   <translation>No se ha dado por buena la lista de versiones: es demasiado larga.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is not of the form that was agreed.</source>
   <translation>No se ha dado por buena la lista de versiones: no tiene la forma acordada.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: it is not signed.</source>
   <translation>No se ha dado por buena la lista de versiones: no está firmada.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>The list of releases was not believed: it is of {day}, older than the one of {later_day} that was seen before.</source>
   <translation>No se ha dado por buena la lista de versiones: es del {day}, más antigua que la del {later_day} ya vista.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>The list of releases was not believed: it was good until {day}, unless this computer's clock is wrong.</source>
   <translation>No se ha dado por buena la lista de versiones: valía hasta el {day}, salvo que el reloj de este ordenador esté mal.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The list of releases was not believed: its signature is not that of this program's makers.</source>
   <translation>No se ha dado por buena la lista de versiones: su firma no es la de los autores del programa.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>The list was made or edited only after the show had begun.</source>
   <translation>La lista se hizo o se editó cuando el concierto ya había empezado.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>The log was copied. It holds no keys.</source>
   <translation>Registro copiado. No contiene claves.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/service.py" />
   <source>The log {file} cannot be read: {reason}.</source>
   <translation>No se puede leer el registro {file}: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/attendance.py" />
   <source>The mark was changed meanwhile.</source>
   <translation>La marca cambió entretanto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>The model</source>
   <translation>El modelo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/score_material.py" />
   <source>The model was asked only after the show had begun.</source>
   <translation>Se preguntó al modelo cuando el concierto ya había empezado.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>The network answered with a web page instead of {service}.</source>
   <translation>La red respondió con una página web en lugar de {service}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/life.py" />
   <source>The newest good backup is of {day}. The damaged file is kept beside it.</source>
   <translation>La última copia de seguridad válida es del {day}. El archivo dañado se conserva al lado.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/opening.py" />
   <source>The newest good backup is of {time}: bring it back with `setlist-desktop restore latest`.</source>
   <translation>La última copia de seguridad válida es del {time}: recupérala con `setlist-desktop restore latest`.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>The owner of the Spotify app has no Premium subscription.</source>
   <translation>El propietario de la app de Spotify no tiene suscripción Premium.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/painting.py" />
   <source>The picture {file} cannot be written.</source>
   <translation>No se puede escribir la imagen {file}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>The predicted setlist is locked. Unlock it first.</source>
   <translation>La setlist prevista está bloqueada. Desbloquéala antes.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/listening.py" />
   <source>The preview of “{title}” opens in your browser.</source>
   <translation>El fragmento de «{title}» se abre en tu navegador.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/passing.py" />
   <source>The program is not whole, it lacks {files}.</source>
   <translation>El programa no está completo: le falta {files}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>The program works offline: nothing was asked.</source>
   <translation>El programa trabaja sin conexión: no se ha preguntado nada.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>The reasons are being worked out…</source>
   <translation>Se están calculando las razones…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>The sealed prediction cannot be written to {file}: {error}.</source>
   <translation>La predicción sellada no se puede escribir en {file}: {error}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>The sealed prediction's text is on the clipboard.</source>
   <translation>El texto de la predicción sellada está en el portapapeles.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>The set is no longer there.</source>
   <translation>El set ya no está.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/starting.py" />
   <source>The setlist is in the trash: File ▸ Trash… brings it back.</source>
   <translation>La setlist está en la papelera: Archivo ▸ Papelera… la recupera.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>The setlist is on the clipboard as text.</source>
   <translation>La setlist está en el portapapeles como texto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/setlists.py" />
   <source>The setlist was changed elsewhere, so “{label}” was not done.</source>
   <translation>La setlist cambió en otro sitio, así que no se hizo «{label}».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>The setlist's pins were changed elsewhere while it was predicted.</source>
   <translation>Las canciones fijadas cambiaron en otro sitio mientras se predecía.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>The show has another played setlist by now.</source>
   <translation>El concierto ya tiene otra setlist tocada.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>The show has begun, and no prediction of it was sealed before.</source>
   <translation>El concierto ha empezado y no se había sellado antes ninguna predicción.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>The show has begun: what is predicted now counts in no total.</source>
   <translation>El concierto ha empezado: lo que se prediga ahora no cuenta en ningún total.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>The show of this setlist is gone, so that it cannot come back.</source>
   <translation>El concierto de esta setlist ya no existe, así que no puede volver.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/playlists.py" />
   <source>The show of this setlist is gone.</source>
   <translation>El concierto de esta setlist ya no existe.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/show_facts.py" />
   <source>The show was changed meanwhile.</source>
   <translation>El concierto cambió entretanto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <source>The show was changed. Show ▸ Undo takes it back.</source>
   <translation>El concierto se ha cambiado. Concierto ▸ Deshacer lo retira.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>The show's artist has no song with the id {song_id}.</source>
   <translation>El artista del concierto no tiene ninguna canción con el id {song_id}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>The show's artist has no song “{title}” in the library.</source>
   <translation>El artista del concierto no tiene la canción «{title}» en la biblioteca.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <source>The show's artist has none of these songs.</source>
   <translation>El artista del concierto no tiene ninguna de estas canciones.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links.py" />
   <source>The shows and setlists of this artist that came from setlist.fm, Ticketmaster and MusicBrainz are taken out, after a backup. What you made, edited, predicted or voted on stays. Refresh fetches anew from those linked now.</source>
   <translation>Los conciertos y setlists de este artista que vinieron de setlist.fm, Ticketmaster y MusicBrainz se quitan, tras una copia de seguridad. Lo que hiciste, editaste, predijiste o votaste se queda. Actualizar los pide de nuevo a los enlazados ahora.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>The shows are being looked through.</source>
   <translation>Se están revisando los conciertos.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>The shows of artists in your library are looked at.</source>
   <translation>Se miran los conciertos de los artistas de tu biblioteca.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>The sign-in to Spotify has ended; it lasts six months at most.</source>
   <translation>La sesión de Spotify ha terminado; dura seis meses como mucho.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>The text has {lines} lines; a setlist has at most {most}.</source>
   <translation>El texto tiene {lines} líneas; una setlist tiene como mucho {most}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>The text holds no song.</source>
   <translation>El texto no contiene ninguna canción.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>The trash is empty.</source>
   <translation>La papelera está vacía.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/acts.py" />
   <source>The venue of this show is not known.</source>
   <translation>No se conoce la sala de este concierto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>The vote was changed meanwhile.</source>
   <translation>El voto cambió entretanto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Then</source>
   <translation>Entonces</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>There are new ones tomorrow; votes given can be changed or taken back.</source>
   <translation>Mañana hay más; los votos dados se pueden cambiar o retirar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>There are none of this kind.</source>
   <translation>No hay ninguna de este tipo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>There is no backup yet. File ▸ Back up now makes one.</source>
   <translation>Aún no hay ninguna copia de seguridad. Archivo ▸ Hacer una copia ahora crea una.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>There is no backup {copy}.</source>
   <translation>No hay ninguna copia de seguridad {copy}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>There is no column “{column}”.</source>
   <translation>No hay ninguna columna «{column}».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/display.py" />
   <source>There is no display here, so that no window can be opened. Log in to a desktop, run it by `xvfb-run -a setlist-desktop`, or set QT_QPA_PLATFORM=offscreen.</source>
   <translation>Aquí no hay pantalla, así que no se puede abrir ninguna ventana. Inicia sesión en un escritorio, ejecuta `xvfb-run -a setlist-desktop` o define QT_QPA_PLATFORM=offscreen.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/backups.py" />
   <source>There is no good backup of {path}.</source>
   <translation>No hay ninguna copia de seguridad válida de {path}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>There is no keyring that keys can be kept in: it did not keep what was stored.</source>
   <translation>No hay ningún depósito en el que guardar claves: no conservó lo que se guardó.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>There is no keyring that keys can be kept in: it fails with {kind}.</source>
   <translation>No hay ningún depósito en el que guardar claves: falla con {kind}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>There is no keyring that keys can be kept in: none is running.</source>
   <translation>No hay ningún depósito en el que guardar claves: no hay ninguno en marcha.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>There is no setting “{name}”.</source>
   <translation>No hay ningún ajuste «{name}».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>There is no song in this text.</source>
   <translation>En este texto no hay ninguna canción.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>There is no vote in this text.</source>
   <translation>En este texto no hay ningún voto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>There is nothing to redo here.</source>
   <translation>Aquí no hay nada que rehacer.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>There is nothing to undo here.</source>
   <translation>Aquí no hay nada que deshacer.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/hearings.py" />
   <source>There is room for {n} songs.</source>
   <translation>
    <numerusform>Hay sitio para {n} canción.</numerusform>
    <numerusform>Hay sitio para {n} canciones.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>There was nothing to clean.</source>
   <translation>No había nada que limpiar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>These are shown by your desktop while Setlist Desktop runs. All of them stay in Activity.</source>
   <translation>Tu escritorio las muestra mientras Setlist Desktop está en marcha. Todas quedan en Actividad.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>They were those of “{act}”.</source>
   <translation>Eran las de «{act}».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Third song</source>
   <translation>Tercera canción</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>This &amp;leg</source>
   <translation>Este t&amp;ramo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>This &amp;tour</source>
   <translation>Esta &amp;gira</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/acts.py" />
   <source>This &amp;year</source>
   <translation>Este &amp;año</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>This Spotify playlist is not yours.</source>
   <translation>Esta lista de Spotify no es tuya.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>This address only takes the answer of Spotify.</source>
   <translation>Esta dirección solo recibe la respuesta de Spotify.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>This artist</source>
   <translation>Este artista</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>This artist is being imported already.</source>
   <translation>Este artista ya se está importando.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>This contact is too long.</source>
   <translation>Este contacto es demasiado largo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>This copy of the program knows no list of releases to ask.</source>
   <translation>Esta copia del programa no conoce ninguna lista de versiones que consultar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>This desktop has no tray: closing the window ends the program.</source>
   <translation>Este escritorio no tiene bandeja: cerrar la ventana termina el programa.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>This desktop shows no notifications: it has neither a service for them nor a tray.</source>
   <translation>Este escritorio no muestra notificaciones: no tiene ni un servicio para ellas ni una bandeja.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/window.py" />
   <source>This is a bug of the program ({kind}).</source>
   <translation>Esto es un error del programa ({kind}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/app/first_run.py" />
   <source>This is a sample library: its artists are invented. Look around, nothing can break.</source>
   <translation>Esta es una biblioteca de muestra: sus artistas son inventados. Echa un vistazo, nada se puede romper.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>This is how Setlist Desktop tells you of news.</source>
   <translation>Así te avisa Setlist Desktop de las novedades.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/wire.py" />
   <source>This is neither a setlist nor a list of setlists: {reason}</source>
   <translation>Esto no es una setlist ni una lista de setlists: {reason}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>This is no key of {service}: it holds spaces or unusual characters.</source>
   <translation>Esto no es una clave de {service}: contiene espacios o caracteres poco comunes.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/predictions.py" />
   <source>This is no predicted setlist of the show.</source>
   <translation>Esta no es una setlist prevista del concierto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>This is not the sign-in that was begun.</source>
   <translation>Este no es el inicio de sesión que se comenzó.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}, and there is none newer.</source>
   <translation>Esta es la versión {version} y no hay ninguna más nueva.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}.</source>
   <translation>Esta es la versión {version}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}. Newer ones come through {source}.</source>
   <translation>Esta es la versión {version}. Las más nuevas llegan por {source}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>This is version {version}. This copy of the program knows no place to ask whether there is a newer one.</source>
   <translation>Esta es la versión {version}. Esta copia del programa no sabe dónde preguntar si hay una más nueva.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/opening.py" />
   <source>This link is none that Setlist Desktop knows.</source>
   <translation>Setlist Desktop no conoce este enlace.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>This person is not in the library any more.</source>
   <translation>Esta persona ya no está en la biblioteca.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_songs.py" />
   <source>This recording is no longer known.</source>
   <translation>Esta grabación ya no se conoce.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>This setlist comes from a service and is read only.</source>
   <translation>Esta setlist viene de un servicio y es de solo lectura.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>This setlist is locked.</source>
   <translation>Esta setlist está bloqueada.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/controller.py" />
   <source>This setlist is locked. Unlock it to edit.</source>
   <translation>Esta setlist está bloqueada. Desbloquéala para editarla.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>This show has only a prediction, which in this format would be read as what was played.</source>
   <translation>De este concierto solo hay una predicción, que en este formato se leería como lo que se tocó.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/joined_by_city.py" />
   <source>This show is no longer known to its service.</source>
   <translation>Su servicio ya no conoce este concierto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/comparing.py" />
   <source>This show was not predicted. “Predict” foretells it even now, from the shows before it alone.</source>
   <translation>Este concierto no se predijo. «Predecir» lo hace incluso ahora, solo a partir de los conciertos anteriores.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>This song has not been played at any show known.</source>
   <translation>Esta canción no se ha tocado en ningún concierto conocido.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/trash.py" />
   <source>Throw that one away first.</source>
   <translation>Tira esa antes.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Thrown away</source>
   <translation>Tirado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Thrown away last stands first.</source>
   <translation>Lo último que se tiró aparece primero.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Ticketmaster does not have this.</source>
   <translation>Ticketmaster no tiene esto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Ticketmaster gives the first {number} events of an artist only.</source>
   <translation>Ticketmaster solo da los primeros {number} eventos de un artista.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/events.py" />
   <source>Ticketmaster has {n} artists of this name; none was taken. Choose one under Artist ▸ Linked services.</source>
   <translation>
    <numerusform>Ticketmaster tiene {n} artista con este nombre; no se ha tomado ninguno. Elige uno en Artista ▸ Servicios enlazados.</numerusform>
    <numerusform>Ticketmaster tiene {n} artistas con este nombre; no se ha tomado ninguno. Elige uno en Artista ▸ Servicios enlazados.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Tickets</source>
   <translation>Entradas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>Tickets from {time}: {show}.</source>
   <translation>Entradas desde {time}: {show}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/notices.py" />
   <source>Tickets go on sale soon</source>
   <translation>Las entradas salen pronto a la venta</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Tickets on sale from {when}</source>
   <translation>Entradas a la venta desde {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Tickets on sale until {when}</source>
   <translation>Entradas a la venta hasta {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Tickets {lowest} to {highest}</source>
   <translation>Entradas de {lowest} a {highest}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Tickets {price}</source>
   <translation>Entradas {price}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Tidying the cache</source>
   <translation>Limpieza de la caché</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>Time known</source>
   <translation>Hora conocida</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>To be decided</source>
   <translation>Por decidir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist.py" />
   <source>To make a playlist, sign in to Spotify in your browser.</source>
   <translation>Para crear una lista, inicia sesión en Spotify en tu navegador.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>To mend</source>
   <translation>Por arreglar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>To share now</source>
   <translation>Para compartir ahora</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>Today's requests are spread over the day.</source>
   <translation>Las peticiones de hoy se reparten a lo largo del día.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/budget.py" />
   <location filename="setlist_desktop/storage/budgets.py" />
   <source>Today's {limit} requests to {service} are used up.</source>
   <translation>Las {limit} peticiones de hoy a {service} están agotadas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Too few shows to test on</source>
   <translation>Muy pocos conciertos para probar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Top</source>
   <translation>Arriba</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Top songs and tags. The key is free and comes at once.</source>
   <translation>Canciones más populares y etiquetas. La clave es gratuita e inmediata.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Tour</source>
   <translation>Gira</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>Tour or year</source>
   <translation>Gira o año</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Tours</source>
   <translation>Giras</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Track at Spotify</source>
   <translation>Pista en Spotify</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Track for {song}</source>
   <translation>Pista para {song}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>Tracks and their names come from Spotify.</source>
   <translation>Las canciones y sus nombres vienen de Spotify.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>Trash</source>
   <translation>Papelera</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>Trending with you</source>
   <translation>Tus tendencias</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>Try again in a minute.</source>
   <translation>Inténtalo de nuevo en un minuto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/database.py" />
   <location filename="setlist_desktop/storage/restoring.py" />
   <source>Try again in a moment.</source>
   <translation>Inténtalo de nuevo en un momento.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/releases.py" />
   <source>Try again later.</source>
   <translation>Inténtalo más tarde.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>Try again later; a newer version of the program may be needed.</source>
   <translation>Inténtalo más tarde; puede que haga falta una versión más nueva del programa.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/throttle.py" />
   <source>Try again then.</source>
   <translation>Inténtalo entonces.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>Try again.</source>
   <translation>Inténtalo de nuevo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Trying it on a copy of the library…</source>
   <translation>Probándolo en una copia de la biblioteca…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Turns setlists into playlists. Takes the client id of an app of your own, whose owner has Premium; its redirect address is http://127.0.0.1/callback.</source>
   <translation>Convierte setlists en listas de reproducción. Necesita el id de cliente de una app tuya cuyo propietario tenga Premium; su dirección de redirección es http://127.0.0.1/callback.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>Two nights compared</source>
   <translation>Dos noches comparadas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>Type a name, a title, a city or a date, or some of each.</source>
   <translation>Escribe un nombre, un título, una ciudad o una fecha, o algo de cada.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Type a name.</source>
   <translation>Escribe un nombre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>Type a user's name at setlist.fm.</source>
   <translation>Escribe un nombre de usuario de setlist.fm.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/notices.py" />
   <source>Type it as latitude, longitude: 52.52, 13.40</source>
   <translation>Escríbelo como latitud, longitud: 52.52, 13.40</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <source>Type the name of a venue.</source>
   <translation>Escribe el nombre de una sala.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <location filename="setlist_desktop/providers/ticketmaster/client.py" />
   <location filename="setlist_desktop/services/search.py" />
   <source>Type the name of an artist.</source>
   <translation>Escribe el nombre de un artista.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>Type what you want to do</source>
   <translation>Escribe lo que quieres hacer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>US jazz trio — tells it from others of that name</source>
   <translation>trío de jazz estadounidense: lo distingue de otros con ese nombre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <source>Undo change of show</source>
   <translation>Deshacer cambio de concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_undo.py" />
   <source>Undo in library</source>
   <translation>Deshacer en la biblioteca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_undo.py" />
   <source>Undo in library: {step}</source>
   <translation>Deshacer en la biblioteca: {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <source>Undo mark</source>
   <translation>Deshacer marca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Undo vote</source>
   <translation>Deshacer voto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <location filename="setlist_desktop/ui/panes/shows/changing.py" />
   <location filename="setlist_desktop/ui/panes/shows/marks.py" />
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Undo {step}</source>
   <translation>Deshacer {step}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>Unknown song</source>
   <translation>Canción desconocida</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Unlink</source>
   <translation>Desenlazar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/identities.py" />
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Unlink from {service}</source>
   <translation>Desenlazar de {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Unlock it and try again, or keep the key for this session only.</source>
   <translation>Desbloquéalo e inténtalo de nuevo, o guarda la clave solo para esta sesión.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/editing.py" />
   <source>Unlock it to edit.</source>
   <translation>Desbloquéala para editarla.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/actions.py" />
   <source>Unlock setlist</source>
   <translation>Desbloquear setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>Unpin {what}</source>
   <translation>Soltar {what}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/secrets.py" />
   <source>Unset {name} to be without it.</source>
   <translation>Quita {name} para estar sin ella.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Until {when}, by hand</source>
   <translation>Hasta {when}, a mano</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Until {when}, from {service}</source>
   <translation>Hasta {when}, de {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near_rows.py" />
   <source>Up to {km} km away</source>
   <translation>Hasta {km} km de distancia</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/controller.py" />
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Upcoming</source>
   <translation>Próximos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/pane.py" />
   <source>Upcoming shows</source>
   <translation>Próximos conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Upcoming shows and their venues</source>
   <translation>Próximos conciertos y sus salas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Upcoming shows as &amp;calendar…</source>
   <translation>Próximos conciertos como &amp;calendario…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Upcoming shows as calendar</source>
   <translation>Próximos conciertos como calendario</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/events.py" />
   <source>Upcoming shows were not asked for: Ticketmaster needs a key.</source>
   <translation>No se pidieron los próximos conciertos: Ticketmaster necesita una clave.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Upcoming shows with their status. The key is free and comes at once.</source>
   <translation>Próximos conciertos con su estado. La clave es gratuita e inmediata.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Updates</source>
   <translation>Actualizaciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Use one of your own.</source>
   <translation>Usa una tuya.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>User at setlist.fm</source>
   <translation>Usuario en setlist.fm</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Usually</source>
   <translation>Normal</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <source>Venue</source>
   <translation>Sala</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>Venue to come</source>
   <translation>Sala por anunciar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Venues</source>
   <translation>Salas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Venues at services</source>
   <translation>Salas en servicios</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Version of the library</source>
   <translation>Versión de la biblioteca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Version {version} is out: see Help ▸ Check for updates</source>
   <translation>Ha salido la versión {version}: mira Ayuda ▸ Buscar actualizaciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>Version {version} is out; this is {current}. Nothing changes until you install it.</source>
   <translation>Ha salido la versión {version}; esta es la {current}. Nada cambia hasta que la instales.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Vote again instead.</source>
   <translation>Vota de nuevo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Vote against {song}</source>
   <translation>Votar en contra de {song}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Vote down</source>
   <translation>Votar en contra</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/votes.py" />
   <source>Vote for {song}</source>
   <translation>Votar a favor de {song}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>Vote up</source>
   <translation>Votar a favor</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Votes</source>
   <translation>Votos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Votes as they were given</source>
   <translation>Votos tal como se dieron</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Votes by hour</source>
   <translation>Votos por hora</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <source>Votes by hour as a table</source>
   <translation>Votos por hora como tabla</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>Votes by song</source>
   <translation>Votos por canción</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Votes per day</source>
   <translation>Votos por día</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Votes per show</source>
   <translation>Votos por concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/hour_chart.py" />
   <source>Votes: {total}, most at {hour}: {most}.</source>
   <translation>Votos: {total}, la mayoría a las {hour}: {most}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/actions.py" />
   <location filename="setlist_desktop/ui/main_window.py" />
   <location filename="setlist_desktop/ui/panes/voting/pane.py" />
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Voting</source>
   <translation>Votación</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>Wait for it to end.</source>
   <translation>Espera a que termine.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/schedule.py" />
   <source>Waits until services can be reached.</source>
   <translation>Espera a que se pueda contactar con los servicios.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/power.py" />
   <source>Waits until the computer is on mains power.</source>
   <translation>Espera a que el ordenador esté conectado a la corriente.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/power.py" />
   <source>Waits until the network is not metered.</source>
   <translation>Espera a que la red no sea de uso medido.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>What a service tells of this show later can change it again.</source>
   <translation>Lo que un servicio diga más tarde de este concierto puede volver a cambiarlo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>What came of it</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <location filename="setlist_desktop/ui/panes/activity/pane.py" />
   <source>What changed</source>
   <translation>Qué ha cambiado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>What draws attention</source>
   <translation>Lo que llama la atención</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>What is fetched for this artist comes from those linked here; setlist.fm goes by the MusicBrainz link. Another link changes nothing of what is in the library: refresh the artist afterwards.</source>
   <translation>Lo que se obtiene para este artista viene de los enlazados aquí; setlist.fm se guía por el enlace de MusicBrainz. Otro enlace no cambia nada de lo que hay en la biblioteca: actualiza después el artista.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>What is fetched in the background, how often, and when it is next due. Each job can be paused or run at once, among the jobs of Activity &amp; health.</source>
   <translation>Qué se obtiene en segundo plano, con qué frecuencia y cuándo toca la próxima vez. Cada tarea se puede pausar o ejecutar al momento, entre las tareas de Actividad &amp; estado.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/updates.py" />
   <source>What is new</source>
   <translation>Novedades</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>What is soon on sale</source>
   <translation>Lo que pronto sale a la venta</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>What it is</source>
   <translation>Qué es</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/keeping.py" />
   <source>What may no longer be kept was deleted.</source>
   <translation>Se borró lo que ya no se puede conservar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>What the library holds</source>
   <translation>Lo que contiene la biblioteca</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>What today's requests to {services} do not cover comes tomorrow.</source>
   <translation>Lo que las peticiones de hoy a {services} no cubran llegará mañana.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/findings_page.py" />
   <source>What wants looking after</source>
   <translation>Lo que conviene atender</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/budgets.py" />
   <source>What was fetched before can still be read.</source>
   <translation>Lo que se obtuvo antes se puede seguir leyendo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>What was looked at</source>
   <translation>Lo que se miró</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>What was played at this show is not known yet, so there is nothing to score.</source>
   <translation>Aún no se sabe qué se tocó en este concierto, así que no hay nada que puntuar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/scores.py" />
   <source>What was played is hidden until you have been, and so is the score.</source>
   <translation>Lo que se tocó está oculto hasta que hayas ido, y la puntuación también.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/spoilers_page.py" />
   <source>What was played on these tours is hidden everywhere until you have been.</source>
   <translation>Lo que se tocó en estas giras está oculto en todas partes hasta que hayas ido.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>What was played on this tour is hidden until you have been. Choose it again to undo.</source>
   <translation>Lo que se tocó en esta gira está oculto hasta que hayas ido. Elígelo de nuevo para deshacerlo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>What was played on this tour is not shown. Show ▸ Hide this tour until I have been ends it.</source>
   <translation>No se muestra lo que se tocó en esta gira. Concierto ▸ Ocultar esta gira hasta que haya ido lo termina.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/spoilers.py" />
   <source>What was played on this tour is shown again.</source>
   <translation>Lo que se tocó en esta gira se muestra de nuevo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>What was played will stand here after the show.</source>
   <translation>Lo que se toque aparecerá aquí después del concierto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>What would come of it</source>
   <translation>Lo que resultaría</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>What would come of it cannot be told beforehand.</source>
   <translation>No se puede decir de antemano qué resultaría.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/errors.py" />
   <source>What you did may not have happened. Details can be copied for a report.</source>
   <translation>Puede que no se haya hecho lo que pediste. Los detalles se pueden copiar para un informe.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>What you have synced stays readable; nothing is asked online.</source>
   <translation>Lo que has sincronizado sigue siendo legible; no se pregunta nada en línea.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/command_palette.py" />
   <source>What you want to do</source>
   <translation>Lo que quieres hacer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>What your desktop tells you of while the program runs, and how far from home.</source>
   <translation>De qué te avisa tu escritorio mientras el programa está en marcha, y a qué distancia de casa.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/maintenance.py" />
   <source>When services were asked</source>
   <translation>Cuándo se preguntó a los servicios</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Where is home?</source>
   <translation>¿Dónde vives?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/import_dialogs.py" />
   <source>Where {files} and the library tell the same thing otherwise:</source>
   <translation>Donde {files} y la biblioteca dicen cosas distintas:</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Whether to look once a day for a newer version. No file is ever changed by itself.</source>
   <translation>Si se mira una vez al día si hay una versión más nueva. Ningún archivo cambia por su cuenta.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>Which matches are shown</source>
   <translation>Qué coincidencias se muestran</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Which services are asked, with which keys. Keys are kept in the keyring of your system, nowhere else.</source>
   <translation>A qué servicios se pregunta y con qué claves. Las claves se guardan en el depósito de claves de tu sistema y en ningún otro sitio.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Which songs</source>
   <translation>Qué canciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>Who is it at {service}?</source>
   <translation>¿Quién es en {service}?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Who votes</source>
   <translation>Quién vota</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Who votes: {name}</source>
   <translation>Vota: {name}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Whose</source>
   <translation>De quién</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Whose ballot is it?</source>
   <translation>¿De quién es la papeleta?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Whose shows</source>
   <translation>Conciertos de quién</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/turns.py" />
   <source>Whose votes these are; everybody has votes of their own</source>
   <translation>De quién son estos votos; cada cual tiene los suyos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>Why “{song}”?</source>
   <translation>¿Por qué «{song}»?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>Why?</source>
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>With “ / ” between the songs of a medley</source>
   <translation>Con « / » entre las canciones de un popurrí</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/near.py" />
   <source>Within {km} km of {place}</source>
   <translation>A menos de {km} km de {place}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Without percentages: {rule}</source>
   <translation>Sin porcentajes: {rule}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/dock.py" />
   <source>Work &amp;offline</source>
   <translation>Trabajar sin c&amp;onexión</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>Working</source>
   <translation>En curso</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>Working it out…</source>
   <translation>Calculando…</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Working offline.</source>
   <translation>Trabajando sin conexión.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>Works.</source>
   <translation>Funciona.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>Write it as 4:05.</source>
   <translation>Escríbela como 4:05.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>Write one song on each line.</source>
   <translation>Escribe una canción por línea.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>Write one song on each line; sets begin with a line such as “Encore:”.</source>
   <translation>Escribe una canción por línea; los sets empiezan con una línea como «Encore:».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/ballot_text.py" />
   <source>Write “+ Song”.</source>
   <translation>Escribe «+ Canción».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>Written by hand</source>
   <translation>Escrita a mano</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>Written into {path}</source>
   <translation>Escrito en {path}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/filters.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>Year</source>
   <translation>Año</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>You</source>
   <translation>Tú</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/tokens.py" />
   <source>You are not signed in to Spotify.</source>
   <translation>No has iniciado sesión en Spotify.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>You are signed in. This page can be closed.</source>
   <translation>Has iniciado sesión. Puedes cerrar esta página.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/connection.py" />
   <source>You chose to be offline.</source>
   <translation>Elegiste estar sin conexión.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/signin.py" />
   <source>You did not sign in. This page can be closed.</source>
   <translation>No has iniciado sesión. Puedes cerrar esta página.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>You have been to {n} shows of this artist. These were not played there, as far as it is known.</source>
   <translation>
    <numerusform>Has ido a {n} concierto de este artista. Estas no se tocaron allí, que se sepa.</numerusform>
    <numerusform>Has ido a {n} conciertos de este artista. Estas no se tocaron allí, que se sepa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>You have been to {n} shows of this artist: all songs that are probable you have heard there.</source>
   <translation>
    <numerusform>Has ido a {n} concierto de este artista: allí has oído todas las canciones probables.</numerusform>
    <numerusform>Has ido a {n} conciertos de este artista: allí has oído todas las canciones probables.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>You have marked no show of this artist as gone to, so every song is new to you here. Show ▸ Mark as ▸ Went says where you were.</source>
   <translation>No has marcado ningún concierto de este artista como visto, así que aquí toda canción es nueva para ti. Concierto ▸ Marcar como ▸ Fui dice dónde estuviste.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>Your account is not among the users of the Spotify app.</source>
   <translation>Tu cuenta no está entre los usuarios de la app de Spotify.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>Your ballot is on the clipboard: a friend can take it in.</source>
   <translation>Tu papeleta está en el portapapeles: un amigo puede recibirla.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Your data</source>
   <translation>Tus datos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/pages.py" />
   <source>Your data lies in {folder}</source>
   <translation>Tus datos están en {folder}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>Your list</source>
   <translation>Tu lista</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/score_line.py" />
   <source>Your scores of late</source>
   <translation>Tus últimas puntuaciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>Your top five</source>
   <translation>Tus cinco favoritas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>`{column}`: “{text}” is neither yes nor no</source>
   <translation>`{column}`: «{text}» no es ni sí ni no</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>`{column}`: “{text}” is no number</source>
   <translation>`{column}`: «{text}» no es un número</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>a commentary</source>
   <translation>un comentario</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>a date to be announced</source>
   <translation>una fecha por anunciar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>a demo</source>
   <translation>una maqueta</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>a karaoke version</source>
   <translation>una versión de karaoke</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>a live take</source>
   <translation>una toma en directo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>a plausible setlist, drawn with the seed {seed}</source>
   <translation>una setlist plausible, sorteada con la semilla {seed}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>a remark has no song above it</source>
   <translation>una nota no tiene ninguna canción encima</translation>
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
   <translation>una gira sin nombre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>add a free key</source>
   <translation>añade una clave gratuita</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>already in the setlist</source>
   <translation>ya está en la setlist</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>an a cappella</source>
   <translation>una versión a capela</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>an acoustic version</source>
   <translation>una versión acústica</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>an arrow has no song above it</source>
   <translation>una flecha no tiene ninguna canción encima</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>an encore {n}×</source>
   <translation>en el bis {n}×</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/deezer/client.py" />
   <source>an error without words</source>
   <translation>un error sin palabras</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>an instrumental</source>
   <translation>una versión instrumental</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>and {n} more</source>
   <translation>y {n} más</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>announced</source>
   <translation>anunciado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>another one of this show is still sealed</source>
   <translation>otra de este concierto sigue sellada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>another one of this show was sealed later</source>
   <translation>más tarde se selló otra de este concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/notices_dialog.py" />
   <source>anywhere</source>
   <translation>en cualquier lugar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>at its place</source>
   <translation>en su puesto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>average setlist</source>
   <translation>setlist media</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before an update of the program</source>
   <translation>antes de actualizar el programa</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before another backup was restored</source>
   <translation>antes de restaurar otra copia</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before files were loaded</source>
   <translation>antes de cargar archivos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>before songs were merged</source>
   <translation>antes de unir canciones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>both</source>
   <translation>ambas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>break</source>
   <translation>pausa</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>by a simpler rule, better here</source>
   <translation>por una regla más simple, aquí mejor</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>cancelled</source>
   <translation>cancelado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>closed {n}×</source>
   <translation>cerró {n}×</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>closer</source>
   <translation>cierre</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>closer {n} times</source>
   <translation>
    <numerusform>{n} vez de cierre</numerusform>
    <numerusform>{n} veces de cierre</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>completed</source>
   <translation>completado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/delegate.py" />
   <source>cover</source>
   <translation>versión</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>cover of {artist}</source>
   <translation>versión de {artist}</translation>
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
   <translation>fecha por anunciar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>date to come</source>
   <translation>fecha por anunciar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>different</source>
   <translation>distintas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>done</source>
   <comment>a job</comment>
   <translation>hecha</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>empty</source>
   <comment>a set</comment>
   <translation>vacío</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>encore {n}</source>
   <translation>bis {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>encore {n} times</source>
   <translation>
    <numerusform>{n} vez en el bis</numerusform>
    <numerusform>{n} veces en el bis</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <source>error {number}</source>
   <translation>error {number}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>failed</source>
   <comment>a job</comment>
   <translation>fallida</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>fetching shows</source>
   <translation>obteniendo conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>first on {first}, last on {last}</source>
   <translation>primera vez el {first}, última el {last}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>for a day only</source>
   <translation>solo un día</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/spotify/client.py" />
   <source>forbidden</source>
   <translation>prohibido</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>from tape</source>
   <translation>de cinta</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>from {album}</source>
   <translation>de {album}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>going</source>
   <translation>voy a ir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>held at 0 percent</source>
   <translation>mantenida al 0 por ciento</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>holds requests back</source>
   <translation>retiene las peticiones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>importing, {percent}</source>
   <translation>importando, {percent}</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>in {n} days</source>
   <translation>
    <numerusform>en {n} día</numerusform>
    <numerusform>en {n} días</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>in {share} of the last 20 setlists</source>
   <translation>en el {share} de las últimas 20 setlists</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>incomplete</source>
   <translation>incompleto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>initializing</source>
   <translation>iniciando</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>it has {signs} signs, over {most}</source>
   <translation>tiene {signs} signos, más de {most}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>it holds control characters</source>
   <translation>contiene caracteres de control</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>it is not of this program</source>
   <translation>no es de este programa</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>it is the source of a web page</source>
   <translation>es el código de una página web</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>it was sealed after the show had begun</source>
   <translation>se selló cuando el concierto ya había empezado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>its hash was not shared: the file is another one, or was changed</source>
   <translation>su hash no se había compartido: el archivo es otro o se cambió</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>just right</source>
   <translation>exacta</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>key refused</source>
   <translation>clave rechazada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>last run {when}</source>
   <translation>última ejecución {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>last show again</source>
   <translation>último concierto otra vez</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>left out</source>
   <translation>excluida</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>lets requests pass</source>
   <translation>deja pasar peticiones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>limited</source>
   <translation>limitado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>linked with nobody, as you chose</source>
   <translation>sin enlazar con nadie, como elegiste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>live debut on {day}</source>
   <translation>estreno en directo el {day}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>looked at {age}</source>
   <translation>mirado {age}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>m:ss, empty: as the song is known</source>
   <translation>m:ss; vacío: la conocida de la canción</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>made after the show began: counts in no total</source>
   <translation>hecha cuando el concierto ya había empezado: no cuenta en ningún total</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>made by hand</source>
   <translation>hecha a mano</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/library_acts.py" />
   <source>made by itself</source>
   <translation>hecha automáticamente</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>minus {n} points</source>
   <translation>
    <numerusform>menos {n} punto</numerusform>
    <numerusform>menos {n} puntos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>missed</source>
   <translation>me lo perdí</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>moved</source>
   <translation>reprogramado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>never played as far as is known</source>
   <translation>nunca tocada, que se sepa</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>never ran</source>
   <comment>a job</comment>
   <translation>nunca ejecutada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>next run {when}</source>
   <translation>próxima ejecución {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>next show: {when}</source>
   <translation>próximo concierto: {when}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>no artist is called “{name}” there.</source>
   <translation>allí ningún artista se llama «{name}».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>no better than “last show”</source>
   <translation>no mejor que «último concierto»</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>no better than “last show” or “average setlist” over the last {shows} shows</source>
   <translation>no mejor que «último concierto» ni «setlist media» en los últimos {shows} conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>no cover of this album</source>
   <translation>sin portada de este álbum</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>no encore</source>
   <translation>ningún bis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>no key</source>
   <translation>sin clave</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>no keys</source>
   <translation>sin teclas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>no newer page could be had. Retry later.</source>
   <translation>no se pudo obtener ninguna página más nueva. Reintenta más tarde.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>no reasons known</source>
   <translation>no se conocen razones</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>no show with it known</source>
   <translation>no se conoce ningún concierto con ella</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>no show with it known, so the prediction has no chance for it</source>
   <translation>no se conoce ningún concierto con ella, así que la predicción no le da ninguna probabilidad</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>no shows yet</source>
   <translation>aún sin conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>none of the last {shows}</source>
   <translation>ninguno de los últimos {shows}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>none of the most popular track</source>
   <translation>ninguno de la canción más popular</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/prospect.py" />
   <source>not among the {n} songs that are likely enough</source>
   <translation>
    <numerusform>fuera de la {n} canción bastante probable</numerusform>
    <numerusform>fuera de las {n} canciones bastante probables</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>not known</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>not linked yet: looked for by name</source>
   <translation>aún sin enlazar: se busca por el nombre</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>not played</source>
   <translation>no tocada</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>not played for {n} shows</source>
   <translation>
    <numerusform>sin tocar desde hace {n} concierto</numerusform>
    <numerusform>sin tocar desde hace {n} conciertos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>not played for {n} shows, since {day}</source>
   <translation>
    <numerusform>sin tocar desde hace {n} concierto, desde el {day}</numerusform>
    <numerusform>sin tocar desde hace {n} conciertos, desde el {day}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>not played for {n} shows, usually every show</source>
   <translation>
    <numerusform>sin tocar desde hace {n} concierto, normalmente en todos</numerusform>
    <numerusform>sin tocar desde hace {n} conciertos, normalmente en todos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>not played for {n} shows, usually every {usual}</source>
   <translation>
    <numerusform>sin tocar desde hace {n} concierto, normalmente cada {usual}</numerusform>
    <numerusform>sin tocar desde hace {n} conciertos, normalmente cada {usual}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>nothing new</source>
   <translation>nada nuevo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>number {n} of the popular songs at {service}</source>
   <translation>número {n} de las canciones populares en {service}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>off sale</source>
   <translation>venta cerrada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>offline</source>
   <translation>sin conexión</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>offline</source>
   <comment>a job</comment>
   <translation>sin conexión</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>on average {share} of the way through</source>
   <translation>de media al {share} del recorrido</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>on sale</source>
   <translation>a la venta</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>on this artist no better than “last show” or “average”</source>
   <translation>con este artista no mejor que «último concierto» ni «media»</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>on this artist the model is {points} behind a simpler rule, which is used</source>
   <translation>con este artista el modelo va {points} por detrás de una regla más simple, que es la que se usa</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>on this artist {points} ahead of “last show” and “average”</source>
   <translation>con este artista {points} por delante de «último concierto» y «media»</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>one can be heard</source>
   <translation>se puede oír uno</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>one time more, not counted</source>
   <translation>una vez de más, no cuenta</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>opened {n}×</source>
   <translation>abrió {n}×</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>opener</source>
   <translation>apertura</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>opener {n} times</source>
   <translation>
    <numerusform>{n} vez de apertura</numerusform>
    <numerusform>{n} veces de apertura</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/add_dialog.py" />
   <source>optional</source>
   <translation>opcional</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <source>over</source>
   <translation>terminado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>over {n} s</source>
   <translation>más de {n} s</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>paused</source>
   <comment>a job</comment>
   <translation>en pausa</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/folders.py" />
   <source>permission denied</source>
   <translation>permiso denegado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>pinned</source>
   <translation>fijada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>pinned by you</source>
   <translation>fijada por ti</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>place not known</source>
   <translation>lugar desconocido</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>places</source>
   <translation>puestos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>played</source>
   <translation>tocada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>played as encore</source>
   <translation>tocada en el bis</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>played as number {n}</source>
   <translation>tocada con el número {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>played at the last show</source>
   <translation>tocada en el último concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>played at the latest show</source>
   <translation>tocada en el último concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>played here the night before</source>
   <translation>tocada aquí la noche anterior</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/pool/model.py" />
   <source>played {n} times</source>
   <translation>
    <numerusform>tocada {n} vez</numerusform>
    <numerusform>tocada {n} veces</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>played, not predicted</source>
   <translation>tocada, no prevista</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>popular at music services, place {place}</source>
   <translation>popular en servicios de música, puesto {place}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/prospects.py" />
   <source>popularity at music services alone, no setlist being known: a ranking without chances</source>
   <translation>solo popularidad en servicios de música, pues no se conoce ninguna setlist: un orden sin probabilidades</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/facts_form.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>postponed</source>
   <translation>aplazado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>precision</source>
   <translation>precisión</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/playlists.py" />
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>predicted</source>
   <translation>previsto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>predicted and played</source>
   <translation>prevista y tocada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>predicted as number {n}</source>
   <translation>prevista con el número {n}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>predicted, not played</source>
   <translation>prevista, no tocada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>put here by you</source>
   <translation>puesta aquí por ti</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>ready</source>
   <translation>listo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>recall</source>
   <translation>exhaustividad</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>refused</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>running</source>
   <comment>a job</comment>
   <translation>en curso</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>running, {done} of {total}</source>
   <translation>en curso, {done} de {total}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>runs into the next</source>
   <translation>enlaza con la siguiente</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>said {said}, played {played}</source>
   <translation>dicho {said}, tocado {played}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>said {share}</source>
   <translation>dicho {share}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>same</source>
   <translation>la misma</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>scored again, since the rules were changed: {scores}</source>
   <translation>puntuada de nuevo, pues cambiaron las reglas: {scores}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>scored again, since what was played was changed: {scores}</source>
   <translation>puntuada de nuevo, pues cambió lo que se tocó: {scores}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>setlist.fm does not have this setlist.</source>
   <translation>setlist.fm no tiene esta setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/setlistfm/client.py" />
   <source>setlist.fm does not have this venue.</source>
   <translation>setlist.fm no tiene esta sala.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>setlist.fm has no artist of this name.</source>
   <translation>setlist.fm no tiene ningún artista con este nombre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>setlist.fm has no shows of this artist.</source>
   <translation>setlist.fm no tiene conciertos de este artista.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/attended.py" />
   <source>setlist.fm has no shows that “{user}” has been to.</source>
   <translation>setlist.fm no tiene conciertos a los que haya ido «{user}».</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>setlist.fm has {n} artists called “{name}”; none was taken. Import the right one from the search.</source>
   <translation>
    <numerusform>setlist.fm tiene {n} artista llamado «{name}»; no se ha tomado ninguno. Importa el correcto desde la búsqueda.</numerusform>
    <numerusform>setlist.fm tiene {n} artistas llamados «{name}»; no se ha tomado ninguno. Importa el correcto desde la búsqueda.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/attended.py" />
   <source>setlist.fm has {n} shows that “{user}” has been to.</source>
   <translation>
    <numerusform>setlist.fm tiene {n} concierto al que fue «{user}».</numerusform>
    <numerusform>setlist.fm tiene {n} conciertos a los que fue «{user}».</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/attended_dialog.py" />
   <source>setlist.fm keeps the shows that its users have been to. Those missing here are added, and each is marked as gone to. Show ▸ Mark as takes the marks back.</source>
   <translation>setlist.fm guarda los conciertos a los que han ido sus usuarios. Se añaden los que faltan aquí y cada uno se marca con «fui». Concierto ▸ Marcar como deshace las marcas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>show</source>
   <translation>concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>show {n} of the day</source>
   <translation>concierto {n} del día</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>shows complete</source>
   <translation>conciertos completos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>signed in</source>
   <translation>sesión iniciada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>something is missing</source>
   <translation>falta algo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>song</source>
   <translation>canción</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>struck</source>
   <translation>tachada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/prospect.py" />
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/why.py" />
   <source>struck by you</source>
   <translation>tachada por ti</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>syncing catalog</source>
   <translation>sincronizando el catálogo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>syncing venues</source>
   <translation>sincronizando salas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>talk</source>
   <translation>charla</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the average setlist, which serves this artist better than the model</source>
   <translation>la setlist media, que con este artista acierta más que el modelo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/jobs_page.py" />
   <source>the chosen row</source>
   <translation>la fila elegida</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>the file cannot be read ({reason}).</source>
   <translation>no se puede leer el archivo ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>the file is empty.</source>
   <translation>el archivo está vacío.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>the file is of no kind that can be loaded.</source>
   <translation>el archivo no es de ningún tipo que se pueda cargar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the gap rule (short history of changing setlists)</source>
   <translation>la regla de ausencias (historial corto de setlists cambiantes)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>the header names no “{heading}”.</source>
   <translation>el encabezado no nombra «{heading}».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>the header names none of these columns: {names}.</source>
   <translation>el encabezado no nombra ninguna de estas columnas: {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the last show again (hardly any history)</source>
   <translation>el último concierto otra vez (apenas hay historial)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the last show again, which serves this artist better than the model</source>
   <translation>el último concierto otra vez, que con este artista acierta más que el modelo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>the library has no such show</source>
   <translation>la biblioteca no tiene ese concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>the line has too few columns</source>
   <translation>la línea tiene muy pocas columnas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/jsonl.py" />
   <source>the line is too long for a show.</source>
   <translation>la línea es demasiado larga para un concierto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/score_words.py" />
   <source>the main rules give the same</source>
   <translation>las reglas principales dan lo mismo</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>the model was {n} points behind over the last {shows} shows</source>
   <translation>
    <numerusform>el modelo iba {n} punto por detrás en los últimos {shows} conciertos</numerusform>
    <numerusform>el modelo iba {n} puntos por detrás en los últimos {shows} conciertos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the model, fitted to this artist</source>
   <translation>el modelo, ajustado a este artista</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/rules.py" />
   <source>the model, with coefficients of other artists (short history)</source>
   <translation>el modelo, con coeficientes de otros artistas (historial corto)</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>the remark is empty</source>
   <translation>la nota está vacía</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/dialogs.py" />
   <source>the show</source>
   <translation>el concierto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/packaging.py" />
   <source>the system's packages</source>
   <translation>los paquetes del sistema</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>there is a number or a bullet, but no song after it</source>
   <translation>hay un número o una viñeta, pero ninguna canción detrás</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/setlistfm_json.py" />
   <source>there is no setlist in it.</source>
   <translation>no contiene ninguna setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>there is no shared text to hold it against</source>
   <translation>no hay ningún texto compartido con el que cotejarla</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>there is no show in it.</source>
   <translation>no contiene ningún concierto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/setlist_text.py" />
   <source>there is no title</source>
   <translation>no hay título</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/setlistfm_json.py" />
   <source>this is neither a setlist nor a list of setlists of setlist.fm ({place}).</source>
   <translation>esto no es una setlist ni una lista de setlists de setlist.fm ({place}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/table.py" />
   <source>this is no UTF-8 text.</source>
   <translation>esto no es texto UTF-8.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/jsonl.py" />
   <location filename="setlist_desktop/services/formats/setlistfm_json.py" />
   <source>this is no whole JSON ({reason}).</source>
   <translation>esto no es JSON completo ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>this leg only</source>
   <translation>solo este tramo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>this tour only</source>
   <translation>solo esta gira</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>this year only</source>
   <translation>solo este año</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <source>tomorrow</source>
   <translation>mañana</translation>
  </message>
  <message>
   <location filename="setlist_desktop/prediction/reasons.py" />
   <source>tour debut on {day}</source>
   <translation>estreno en la gira el {day}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>tries one request</source>
   <translation>prueba con una petición</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>undecided</source>
   <translation>sin decidir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>unknown song</source>
   <translation>canción desconocida</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>unreachable</source>
   <translation>sin contacto</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/retention_row.py" />
   <source>until I delete it</source>
   <translation>hasta que lo borre yo</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>untried</source>
   <translation>sin probar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>updated {age}</source>
   <translation>actualizado {age}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/songs_page.py" />
   <source>usually every {gap} shows</source>
   <translation>normalmente cada {gap} conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>venue</source>
   <translation>sala</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>venue not known</source>
   <translation>sala desconocida</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/matches_dialog.py" />
   <source>version</source>
   <translation>versión</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/model.py" />
   <source>waiting</source>
   <comment>a job</comment>
   <translation>en espera</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>went</source>
   <translation>fui</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>what was played is not known yet</source>
   <translation>aún no se sabe qué se tocó</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>with {act}</source>
   <translation>con {act}</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>with {act} and {n} others</source>
   <translation>
    <numerusform>con {act} y {n} más</numerusform>
    <numerusform>con {act} y {n} más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>with {guests}</source>
   <translation>con {guests}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/predictions.py" />
   <source>without festivals</source>
   <translation>sin festivales</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/dates.py" />
   <source>yesterday</source>
   <translation>ayer</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>you are going</source>
   <translation>vas a ir</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>you have not voted</source>
   <translation>no has votado</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>you missed it</source>
   <translation>te lo perdiste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>you voted down</source>
   <translation>votaste en contra</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>you voted up</source>
   <translation>votaste a favor</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/attendance.py" />
   <source>you went</source>
   <translation>fuiste</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>you {share}</source>
   <translation>tú {share}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/seal_dialog.py" />
   <source>your name, as friends know it</source>
   <translation>tu nombre, como lo conocen tus amigos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>your prediction {n} percent right</source>
   <translation>tu predicción acertó el {n} por ciento</translation>
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
   <translation>versión de {artist}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>{artist} has no MusicBrainz id.</source>
   <translation>{artist} no tiene id de MusicBrainz.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>{artist} has no show to come with a date.</source>
   <translation>{artist} no tiene ningún concierto próximo con fecha.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{artist} is followed, and was never fetched.</source>
   <translation>Sigues a {artist}, pero nunca se ha obtenido.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>{artist} is imported.</source>
   <translation>{artist} está importado.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>{artist} is incomplete.</source>
   <translation>{artist} está incompleto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{artist} is linked with nobody at MusicBrainz.</source>
   <translation>{artist} no está enlazado con nadie en MusicBrainz.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>{artist} is off the bill.</source>
   <translation>{artist} ya no está en el cartel.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/acts.py" />
   <source>{artist} is off the list. Artist ▸ Bring back undoes it.</source>
   <translation>{artist} ya no está en la lista. Artista ▸ Recuperar lo deshace.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/bill.py" />
   <source>{artist} is on the bill.</source>
   <translation>{artist} está en el cartel.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on a date to be announced</source>
   <translation>{artist}, fecha por anunciar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on a date to be announced in {place}</source>
   <translation>{artist}, fecha por anunciar, en {place}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on {date}</source>
   <translation>{artist} el {date}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{artist} on {date} in {place}</source>
   <translation>{artist} el {date} en {place}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>{artist} stands in the library a second time, with its MusicBrainz id.</source>
   <translation>{artist} está por segunda vez en la biblioteca, con su id de MusicBrainz.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{artist} was fetched {n} days ago.</source>
   <translation>
    <numerusform>{artist} se obtuvo hace {n} día.</numerusform>
    <numerusform>{artist} se obtuvo hace {n} días.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>{artist}, shows</source>
   <translation>{artist}, conciertos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{artist}, {detail}, found online, press Enter to import</source>
   <translation>{artist}, {detail}, encontrado en línea, pulsa Intro para importar</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{artist}, {detail}, trending with you</source>
   <translation>{artist}, {detail}, en tus tendencias</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/preferences/dialog.py" />
   <source>{artist}: {tour}</source>
   <translation>{artist}: {tour}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/basis_line.py" />
   <source>{basis}. Press for how predictions have done on this artist.</source>
   <translation>{basis}. Pulsa para ver cómo han ido las predicciones de este artista.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/foretelling/nights.py" />
   <source>{both} of {n} songs are on both lists.</source>
   <translation>
    <numerusform>{both} de {n} canción está en ambas listas.</numerusform>
    <numerusform>{both} de {n} canciones están en ambas listas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{came} of {n} recordings</source>
   <translation>
    <numerusform>{came} de {n} grabación</numerusform>
    <numerusform>{came} de {n} grabaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{came} of {n} shows</source>
   <translation>
    <numerusform>{came} de {n} concierto</numerusform>
    <numerusform>{came} de {n} conciertos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{came} of {n} shows came.</source>
   <translation>
    <numerusform>Llegaron {came} de {n} concierto.</numerusform>
    <numerusform>Llegaron {came} de {n} conciertos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{came} of {n} shows were looked at anew.</source>
   <translation>
    <numerusform>Se revisaron {came} de {n} concierto.</numerusform>
    <numerusform>Se revisaron {came} de {n} conciertos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/widgets/figures_table.py" />
   <source>{chart} as a table</source>
   <translation>{chart} como tabla</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>{copy} is no whole library: {error}.</source>
   <translation>{copy} no es una biblioteca completa: {error}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/backup.py" />
   <source>{copy} is no whole library: {reason}.</source>
   <translation>{copy} no es una biblioteca completa: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>{each}. No setlist is known, so there are no percentages.</source>
   <translation>{each}. No se conoce ninguna setlist, así que no hay porcentajes.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/you_page.py" />
   <source>{each}. Of these {n}: at least one {some}, all {n} {all}, on average {expected}, if songs come independently of each other.</source>
   <translation>{each}. De estas {n}: al menos una, {some}; las {n}, {all}; de media {expected}, si las canciones caen con independencia unas de otras.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>{file} ({name}) does not count: {reason}.</source>
   <translation>{file} ({name}) no cuenta: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>{file} cannot be read ({error}).</source>
   <translation>No se puede leer {file} ({error}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/text_files.py" />
   <source>{file} cannot be read as text.</source>
   <translation>{file} no se puede leer como texto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/printing.py" />
   <source>{file} cannot be written: {why}.</source>
   <translation>No se puede escribir {file}: {why}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/exports.py" />
   <source>{file} does not end in .setlistdesktop.</source>
   <translation>{file} no termina en .setlistdesktop.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/export_acts.py" />
   <source>{file} does not say its format.</source>
   <translation>{file} no dice su formato.</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/formats/exact.py" />
   <source>{file} holds shows of {n} artists.</source>
   <translation>
    <numerusform>{file} contiene conciertos de {n} artista.</numerusform>
    <numerusform>{file} contiene conciertos de {n} artistas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>{file} is no sealed prediction: it is no text ({error}).</source>
   <translation>{file} no es una predicción sellada: no es texto ({error}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>{file} is no sealed prediction: it is not as such a file is written ({error}).</source>
   <translation>{file} no es una predicción sellada: no está escrito como tal ({error}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/seals.py" />
   <source>{file} is no sealed prediction: it is too large.</source>
   <translation>{file} no es una predicción sellada: es demasiado grande.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/friends.py" />
   <source>{file} is too large for a ballot.</source>
   <translation>{file} es demasiado grande para una papeleta.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/text_files.py" />
   <source>{file} is too large for a setlist.</source>
   <translation>{file} es demasiado grande para una setlist.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/__init__.py" />
   <source>{file}, line {line}: {reason}</source>
   <translation>{file}, línea {line}: {reason}</translation>
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
    <numerusform>{first} Y {n} más, en Actividad.</numerusform>
    <numerusform>{first} Y {n} más, en Actividad.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/seals.py" />
   <source>{folder} is no folder.</source>
   <translation>{folder} no es una carpeta.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{heading}, section</source>
   <translation>{heading}, sección</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/view.py" />
   <source>{hits} of {n} songs played were predicted</source>
   <translation>
    <numerusform>{hits} de {n} canción tocada estaba prevista</numerusform>
    <numerusform>{hits} de {n} canciones tocadas estaban previstas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{hits} of {songs} predicted</source>
   <translation>{hits} de {songs} previstas</translation>
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
   <translation>{latitude}, {longitude} no es un lugar de la tierra.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/find.py" />
   <source>{latitude}, {longitude} within {radius_km} km is no place.</source>
   <translation>{latitude}, {longitude} a menos de {radius_km} km no es un lugar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>{left} left today</source>
   <translation>hoy quedan {left}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/activity/figures.py" />
   <source>{left} of {limit}</source>
   <translation>{left} de {limit}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/status_bar.py" />
   <source>{left} of {limit} left today</source>
   <translation>hoy quedan {left} de {limit}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{length} left</source>
   <translation>quedan {length}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{length} of {target}</source>
   <translation>{length} de {target}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/charts.py" />
   <source>{line}: {share} on average</source>
   <translation>{line}: {share} de media</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>{list}: F1 {share} over {shows}</source>
   <translation>{list}: F1 {share} en {shows}</translation>
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
   <translation>No se puede leer {name}: {reason}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} has no {manifest}.</source>
   <translation>{name} no tiene {manifest}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/identities.py" />
   <source>{name} in your library is this artist already.</source>
   <translation>{name}, en tu biblioteca, ya es este artista.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/profiles.py" />
   <source>{name} is here already.</source>
   <translation>{name} ya está aquí.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} is no archive of Setlist Desktop, or is cut off.</source>
   <translation>{name} no es un archivo de Setlist Desktop, o está cortado.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} is of the format “{format}”.</source>
   <translation>{name} tiene el formato «{format}».</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name} is of version {version}, this program reads up to {last}.</source>
   <translation>{name} es de la versión {version}; este programa lee hasta la {last}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name}, {file}, line {number}: {error}.</source>
   <translation>{name}, {file}, línea {number}: {error}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name}, {file}.jsonl, line {number}: {table} has no number {wanted}.</source>
   <translation>{name}, {file}.jsonl, línea {number}: {table} no tiene el número {wanted}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{name}, {manifest}: {error}.</source>
   <translation>{name}, {manifest}: {error}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>{name}: &lt;b&gt;{left} of {most}&lt;/b&gt; votes left</source>
   <translation>{name}: quedan &lt;b&gt;{left} de {most}&lt;/b&gt; votos</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{new_shows} from {files}</source>
   <translation>{new_shows} de {files}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/artist_intake.py" />
   <source>{number} artists are named “{name}”.</source>
   <translation>{number} artistas se llaman «{name}».</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{number} of {n} albums, EPs and singles: {title}</source>
   <translation>
    <numerusform>{number} de {n} álbum, EP o sencillo: {title}</numerusform>
    <numerusform>{number} de {n} álbumes, EP y sencillos: {title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{number} of {n} artists</source>
   <translation>
    <numerusform>{number} de {n} artista</numerusform>
    <numerusform>{number} de {n} artistas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{number} of {n} artists done. The rest goes on at {time}: today's requests are spread over the day.</source>
   <translation>
    <numerusform>{number} de {n} artista listo. El resto sigue a las {time}: las peticiones de hoy se reparten a lo largo del día.</numerusform>
    <numerusform>{number} de {n} artistas listos. El resto sigue a las {time}: las peticiones de hoy se reparten a lo largo del día.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/trials.py" />
   <source>{number} of {total} counted</source>
   <translation>{number} de {total} contadas</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} albums</source>
   <translation>
    <numerusform>{n} álbum</numerusform>
    <numerusform>{n} álbumes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} albums, EPs and singles</source>
   <translation>
    <numerusform>{n} álbum, EP o sencillo</numerusform>
    <numerusform>{n} álbumes, EP y sencillos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} artists</source>
   <translation>
    <numerusform>{n} artista</numerusform>
    <numerusform>{n} artistas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/identities.py" />
   <source>{n} artists are called “{name}”; choose one under Artist ▸ Linked services.</source>
   <translation>
    <numerusform>{n} artista se llama «{name}»; elige uno en Artista ▸ Servicios enlazados.</numerusform>
    <numerusform>{n} artistas se llaman «{name}»; elige uno en Artista ▸ Servicios enlazados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>{n} artists are in the chart.</source>
   <translation>
    <numerusform>Hay {n} artista en la lista.</numerusform>
    <numerusform>Hay {n} artistas en la lista.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/artists.py" />
   <source>{n} artists fit “{name}”.</source>
   <translation>
    <numerusform>{n} artista encaja con «{name}».</numerusform>
    <numerusform>{n} artistas encajan con «{name}».</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} artists: {news}.</source>
   <translation>
    <numerusform>{n} artista: {news}.</numerusform>
    <numerusform>{n} artistas: {news}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} bytes</source>
   <translation>
    <numerusform>{n} byte</numerusform>
    <numerusform>{n} bytes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} cancellations</source>
   <translation>
    <numerusform>{n} cancelación</numerusform>
    <numerusform>{n} cancelaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} cities</source>
   <translation>
    <numerusform>{n} ciudad</numerusform>
    <numerusform>{n} ciudades</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} countries</source>
   <translation>
    <numerusform>{n} país</numerusform>
    <numerusform>{n} países</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{n} days</source>
   <translation>
    <numerusform>{n} día</numerusform>
    <numerusform>{n} días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{n} days ago</source>
   <translation>
    <numerusform>hace {n} día</numerusform>
    <numerusform>hace {n} días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} edited setlists</source>
   <translation>
    <numerusform>{n} setlist editada</numerusform>
    <numerusform>{n} setlists editadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} events</source>
   <translation>
    <numerusform>{n} evento</numerusform>
    <numerusform>{n} eventos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} files</source>
   <translation>
    <numerusform>{n} archivo</numerusform>
    <numerusform>{n} archivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/artists/controller.py" />
   <source>{n} followed</source>
   <translation>
    <numerusform>{n} seguido</numerusform>
    <numerusform>{n} seguidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>{n} found</source>
   <translation>
    <numerusform>{n} encontrado</numerusform>
    <numerusform>{n} encontrados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} hidden tours are shown again.</source>
   <translation>
    <numerusform>{n} gira oculta se muestra de nuevo.</numerusform>
    <numerusform>{n} giras ocultas se muestran de nuevo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} hits</source>
   <translation>
    <numerusform>{n} acierto</numerusform>
    <numerusform>{n} aciertos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/acts.py" />
   <source>{n} lines</source>
   <translation>
    <numerusform>{n} línea</numerusform>
    <numerusform>{n} líneas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/own_words/versions_dialog.py" />
   <source>{n} lines differ.</source>
   <translation>
    <numerusform>Difiere {n} línea.</numerusform>
    <numerusform>Difieren {n} líneas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} lines refused</source>
   <translation>
    <numerusform>{n} línea rechazada</numerusform>
    <numerusform>{n} líneas rechazadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} links</source>
   <translation>
    <numerusform>{n} enlace</numerusform>
    <numerusform>{n} enlaces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/attended.py" />
   <source>{n} marked before</source>
   <translation>
    <numerusform>{n} ya marcado</numerusform>
    <numerusform>{n} ya marcados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{n} months ago</source>
   <translation>
    <numerusform>hace {n} mes</numerusform>
    <numerusform>hace {n} meses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} moved dates</source>
   <translation>
    <numerusform>{n} fecha cambiada</numerusform>
    <numerusform>{n} fechas cambiadas</numerusform>
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
    <numerusform>{n} nuevo aquí</numerusform>
    <numerusform>{n} nuevos aquí</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} new scores.</source>
   <translation>
    <numerusform>{n} puntuación nueva.</numerusform>
    <numerusform>{n} puntuaciones nuevas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} new setlists</source>
   <translation>
    <numerusform>{n} setlist nueva</numerusform>
    <numerusform>{n} setlists nuevas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} new shows</source>
   <translation>
    <numerusform>{n} concierto nuevo</numerusform>
    <numerusform>{n} conciertos nuevos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>{n} not at Spotify under these titles and artist</source>
   <translation>
    <numerusform>{n} no está en Spotify con este título y artista</numerusform>
    <numerusform>{n} no están en Spotify con estos títulos y artista</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} not played</source>
   <translation>
    <numerusform>{n} no tocada</numerusform>
    <numerusform>{n} no tocadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} not predicted</source>
   <translation>
    <numerusform>{n} no prevista</numerusform>
    <numerusform>{n} no previstas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{n} of {total}</source>
   <translation>{n} de {total}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{n} percent likely</source>
   <translation>probable al {n} por ciento</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/notices.py" />
   <source>{n} pieces of news</source>
   <translation>
    <numerusform>{n} novedad</numerusform>
    <numerusform>{n} novedades</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} places earlier than predicted</source>
   <translation>
    <numerusform>{n} puesto antes de lo previsto</numerusform>
    <numerusform>{n} puestos antes de lo previsto</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/compare/model.py" />
   <source>{n} places later than predicted</source>
   <translation>
    <numerusform>{n} puesto más tarde de lo previsto</numerusform>
    <numerusform>{n} puestos más tarde de lo previsto</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} places were taken down.</source>
   <translation>
    <numerusform>Se anotó {n} puesto.</numerusform>
    <numerusform>Se anotaron {n} puestos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>{n} points</source>
   <translation>
    <numerusform>{n} punto</numerusform>
    <numerusform>{n} puntos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>{n} points more hits than “last show” or “average setlist” over the last {shows} shows</source>
   <translation>
    <numerusform>{n} punto más de aciertos que «último concierto» o «setlist media» en los últimos {shows} conciertos</numerusform>
    <numerusform>{n} puntos más de aciertos que «último concierto» o «setlist media» en los últimos {shows} conciertos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/catalogue.py" />
   <source>{n} popular tracks</source>
   <translation>
    <numerusform>{n} canción popular</numerusform>
    <numerusform>{n} canciones populares</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} predictions</source>
   <translation>
    <numerusform>{n} predicción</numerusform>
    <numerusform>{n} predicciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/sealing/league_dialog.py" />
   <source>{n} predictions count.</source>
   <translation>
    <numerusform>Cuenta {n} predicción.</numerusform>
    <numerusform>Cuentan {n} predicciones.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} recordings</source>
   <translation>
    <numerusform>{n} grabación</numerusform>
    <numerusform>{n} grabaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} recordings of an ISRC</source>
   <translation>
    <numerusform>{n} grabación de un ISRC</numerusform>
    <numerusform>{n} grabaciones de un ISRC</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows lead nowhere; Clean up takes them out.</source>
   <translation>
    <numerusform>{n} fila no lleva a ninguna parte; «Limpiar» la quita.</numerusform>
    <numerusform>{n} filas no llevan a ninguna parte; «Limpiar» las quita.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows refer to rows that are missing.</source>
   <translation>
    <numerusform>{n} fila remite a filas que faltan.</numerusform>
    <numerusform>{n} filas remiten a filas que faltan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/care_dialog.py" />
   <source>{n} rows were taken out.</source>
   <translation>
    <numerusform>Se quitó {n} fila.</numerusform>
    <numerusform>Se quitaron {n} filas.</numerusform>
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
    <numerusform>{n} venta empieza en menos de un día.</numerusform>
    <numerusform>{n} ventas empiezan en menos de un día.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} scored predictions</source>
   <translation>
    <numerusform>{n} predicción puntuada</numerusform>
    <numerusform>{n} predicciones puntuadas</numerusform>
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
    <numerusform>{n} concierto</numerusform>
    <numerusform>{n} conciertos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} shows already here</source>
   <translation>
    <numerusform>{n} concierto ya estaba aquí</numerusform>
    <numerusform>{n} conciertos ya estaban aquí</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{n} shows between unknown</source>
   <translation>
    <numerusform>{n} concierto entre medias sin conocer</numerusform>
    <numerusform>{n} conciertos entre medias sin conocer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} shows got a first prediction.</source>
   <translation>
    <numerusform>{n} concierto recibió una primera predicción.</numerusform>
    <numerusform>{n} conciertos recibieron una primera predicción.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/scores_page.py" />
   <source>{n} shows have none else.</source>
   <translation>
    <numerusform>{n} concierto no tiene otra.</numerusform>
    <numerusform>{n} conciertos no tienen otra.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/setlists.py" />
   <source>{n} shows in between not known yet</source>
   <translation>
    <numerusform>{n} concierto entre medias aún sin conocer</numerusform>
    <numerusform>{n} conciertos entre medias aún sin conocer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/setlist_pages.py" />
   <source>{n} shows looked at anew</source>
   <translation>
    <numerusform>{n} concierto revisado</numerusform>
    <numerusform>{n} conciertos revisados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/attended.py" />
   <source>{n} shows marked</source>
   <translation>
    <numerusform>{n} concierto marcado</numerusform>
    <numerusform>{n} conciertos marcados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>{n} shows near home</source>
   <translation>
    <numerusform>{n} concierto cerca de casa</numerusform>
    <numerusform>{n} conciertos cerca de casa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} shows on sale</source>
   <translation>
    <numerusform>{n} concierto a la venta</numerusform>
    <numerusform>{n} conciertos a la venta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/domain/sync.py" />
   <source>{n} shows on sale soon</source>
   <translation>
    <numerusform>{n} concierto pronto a la venta</numerusform>
    <numerusform>{n} conciertos pronto a la venta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/pane.py" />
   <source>{n} shows scored again.</source>
   <translation>
    <numerusform>{n} concierto puntuado de nuevo.</numerusform>
    <numerusform>{n} conciertos puntuados de nuevo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{n} shows taken</source>
   <translation>
    <numerusform>{n} concierto tomado</numerusform>
    <numerusform>{n} conciertos tomados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/around.py" />
   <source>{n} shows within {radius} km, {followed} of them of artists you follow.</source>
   <translation>
    <numerusform>{n} concierto a menos de {radius} km, {followed} de artistas que sigues.</numerusform>
    <numerusform>{n} conciertos a menos de {radius} km, {followed} de ellos de artistas que sigues.</numerusform>
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
    <numerusform>{n} canción</numerusform>
    <numerusform>{n} canciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>{n} songs found</source>
   <translation>
    <numerusform>{n} canción encontrada</numerusform>
    <numerusform>{n} canciones encontradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>{n} songs of unknown length</source>
   <translation>
    <numerusform>{n} canción de duración desconocida</numerusform>
    <numerusform>{n} canciones de duración desconocida</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} tags</source>
   <translation>
    <numerusform>{n} etiqueta</numerusform>
    <numerusform>{n} etiquetas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>{n} things deleted. File ▸ Restore a backup… brings them back.</source>
   <translation>
    <numerusform>{n} cosa borrada. Archivo ▸ Restaurar una copia… la recupera.</numerusform>
    <numerusform>{n} cosas borradas. Archivo ▸ Restaurar una copia… las recupera.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>{n} to check</source>
   <translation>
    <numerusform>{n} por comprobar</numerusform>
    <numerusform>{n} por comprobar</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/controller.py" />
   <source>{n} today</source>
   <translation>{n} hoy</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>{n} tracks</source>
   <translation>
    <numerusform>{n} canción</numerusform>
    <numerusform>{n} canciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/importer.py" />
   <source>{n} upcoming shows</source>
   <translation>
    <numerusform>{n} próximo concierto</numerusform>
    <numerusform>{n} próximos conciertos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/telling.py" />
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} venues</source>
   <translation>
    <numerusform>{n} sala</numerusform>
    <numerusform>{n} salas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/artists/rows.py" />
   <source>{n} votes this week</source>
   <translation>
    <numerusform>{n} voto esta semana</numerusform>
    <numerusform>{n} votos esta semana</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{n} with something missing; it is tried again.</source>
   <translation>
    <numerusform>{n} con algo que falta; se volverá a intentar.</numerusform>
    <numerusform>{n} con algo que falta; se volverá a intentar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/services/trials.py" />
   <source>{n} works</source>
   <translation>
    <numerusform>{n} obra</numerusform>
    <numerusform>{n} obras</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/dates.py" />
   <source>{n} years ago</source>
   <translation>
    <numerusform>hace {n} año</numerusform>
    <numerusform>hace {n} años</numerusform>
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
   <translation>{origin} · no las canciones más probables</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/archive_file.py" />
   <source>{path} cannot be written: {reason}.</source>
   <translation>No se puede escribir en {path}: {reason}.</translation>
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
   <translation>{plays} de los últimos {shows}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/words.py" />
   <source>{points} ahead of “last show”</source>
   <translation>{points} por delante de «último concierto»</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/voting/model.py" />
   <source>{rank} of {count}, {song}, {points}, {up} up, {down} down, {mine}</source>
   <translation>{rank} de {count}, {song}, {points}, {up} a favor, {down} en contra, {mine}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{reason} The key can be kept for this run only; it is asked for again at the next start.</source>
   <translation>{reason} La clave solo se puede guardar para esta sesión; se vuelve a pedir en el próximo inicio.</translation>
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
   <translation>{service} pide una pausa: demasiadas peticiones.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/throttle.py" />
   <source>{service} asks to wait until {time}.</source>
   <translation>{service} pide esperar hasta {time}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{service} asks to wait.</source>
   <translation>{service} pide esperar.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} cannot be asked: you are working offline.</source>
   <translation>No se puede preguntar a {service}: estás trabajando sin conexión.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} cannot be reached at present.</source>
   <translation>Ahora no se puede contactar con {service}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/connect_services.py" />
   <source>{service} cannot be reached.</source>
   <translation>No se puede contactar con {service}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: it took too long to answer.</source>
   <translation>No se puede contactar con {service}: tardó demasiado en responder.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: its address cannot be used ({kind}).</source>
   <translation>No se puede contactar con {service}: su dirección no sirve ({kind}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: its certificate is not valid; a network may stand between.</source>
   <translation>No se puede contactar con {service}: su certificado no es válido; puede haber una red de por medio.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: no connection was free.</source>
   <translation>No se puede contactar con {service}: no había ninguna conexión libre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: no connection.</source>
   <translation>No se puede contactar con {service}: no hay conexión.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: the connection was cut off.</source>
   <translation>No se puede contactar con {service}: la conexión se cortó.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: the proxy refused the connection.</source>
   <translation>No se puede contactar con {service}: el proxy rechazó la conexión.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} cannot be reached: the reply was garbled.</source>
   <translation>No se puede contactar con {service}: la respuesta llegó corrupta.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/lastfm/client.py" />
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} has a fault of its own ({status}).</source>
   <translation>{service} tiene un fallo propio ({status}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/breaker.py" />
   <source>{service} has failed several times and is left alone for a moment.</source>
   <translation>{service} ha fallado varias veces y se le deja en paz un momento.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} has not been asked: it needs a free key.</source>
   <translation>No se ha preguntado a {service}: necesita una clave gratuita.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/question.py" />
   <source>{service} has several artists called {artist}. Which of them is meant?</source>
   <translation>{service} tiene varios artistas llamados {artist}. ¿Cuál de ellos es?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} has to wait: its allowance is used up for now.</source>
   <translation>{service} tiene que esperar: su cupo está agotado por ahora.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/links_dialog.py" />
   <source>{service} knows nobody of this name.</source>
   <translation>{service} no conoce a nadie con este nombre.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} needs a key of your own.</source>
   <translation>{service} necesita una clave tuya.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/registry.py" />
   <source>{service} refused the key</source>
   <translation>{service} rechazó la clave</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <location filename="setlist_desktop/ui/connect_services.py" />
   <location filename="setlist_desktop/ui/panes/shows/words.py" />
   <source>{service} refused the key.</source>
   <translation>{service} rechazó la clave.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} refused the request ({reason}).</source>
   <translation>{service} rechazó la petición ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/sync/jobs.py" />
   <source>{service} refuses its key. Enter another one under Tools ▸ Connect services.</source>
   <translation>{service} rechaza su clave. Introduce otra en Herramientas ▸ Conectar servicios.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/findings.py" />
   <source>{service} refuses the key.</source>
   <translation>{service} rechaza la clave.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/refusals.py" />
   <source>{service} says that today's requests are used up.</source>
   <translation>{service} dice que las peticiones de hoy están agotadas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>{service} sent a reply of another shape than it documents ({place}: {reason}).</source>
   <translation>{service} envió una respuesta de otra forma que la documentada ({place}: {reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/transport.py" />
   <source>{service} sent a reply of more than {size} MB.</source>
   <translation>{service} envió una respuesta de más de {size} MB.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>{service} sent a reply that is no whole JSON ({reason}).</source>
   <translation>{service} envió una respuesta que no es JSON completo ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/budget.py" />
   <source>{service} was not asked, since its daily requests could not be counted: {reason}</source>
   <translation>No se ha preguntado a {service}, pues no se podían contar sus peticiones diarias: {reason}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/chain.py" />
   <source>{service} was not asked: the program is offline.</source>
   <translation>No se ha preguntado a {service}: el programa está sin conexión.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/replies.py" />
   <source>{service}: an entry was left out ({reason}).</source>
   <translation>{service}: se ha omitido una entrada ({reason}).</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{set} · in all {whole}</source>
   <translation>{set} · en total {whole}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>{share} of the songs hit: no better than “{rule}”</source>
   <translation>{share} de las canciones acertadas: no mejor que «{rule}»</translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>{share} of the songs hit: {n} points ahead of “{rule}”</source>
   <translation>
    <numerusform>{share} de las canciones acertadas: {n} punto por delante de «{rule}»</numerusform>
    <numerusform>{share} de las canciones acertadas: {n} puntos por delante de «{rule}»</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="setlist_desktop/ui/panes/statistics/backtest_page.py" />
   <source>{share} of the songs hit: {n} points behind “{rule}”</source>
   <translation>
    <numerusform>{share} de las canciones acertadas: {n} punto por detrás de «{rule}»</numerusform>
    <numerusform>{share} de las canciones acertadas: {n} puntos por detrás de «{rule}»</numerusform>
   </translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{shows_taken} with {songs}</source>
   <translation>{shows_taken} con {songs}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/nights_pages.py" />
   <source>{shows}, {first} to {last} · {length} songs a night, {different} different ones</source>
   <translation>{shows}, del {first} al {last} · {length} canciones por noche, {different} distintas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <source>{show} · played</source>
   <translation>{show} · tocada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/acts.py" />
   <location filename="setlist_desktop/ui/panes/setlist/show_dialog.py" />
   <source>{show} · predicted</source>
   <translation>{show} · prevista</translation>
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
   <translation>{size}, libres de ellos: {free}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/statistics/heat_map.py" />
   <source>{songs} by the last {shows}; the table holds the same.</source>
   <translation>{songs} en los últimos {shows}; la tabla contiene lo mismo.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/lines.py" />
   <source>{songs} · over {length}</source>
   <translation>{songs} · más de {length}</translation>
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
   <translation>{source} · actualizada {age}</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/updates.py" />
   <source>{text!r} is no version of the program.</source>
   <translation>{text!r} no es una versión del programa.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/trash_dialog.py" />
   <source>{thing} is back.</source>
   <translation>{thing} ha vuelto.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{time} at the venue</source>
   <translation>{time} en la sala</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{time} your time</source>
   <translation>{time} en tu zona horaria</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/shows/rows.py" />
   <source>{time} your time, {day}</source>
   <translation>{time} en tu zona horaria, {day}</translation>
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
   <translation>{when} · {venue}. Una canción por línea; «Encore:» empieza un bis. Sustituye a la setlist tocada y se puede deshacer.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{words}.</source>
   <translation>{words}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/file_loading.py" />
   <source>{words}; {files} refused.</source>
   <translation>{words}; {files} rechazados.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/shortcuts_dialog.py" />
   <source>“{act}” has {keys} now.</source>
   <translation>«{act}» tiene ahora {keys}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” ({artist}), {second}: a song of its own.</source>
   <translation>«{first}» ({artist}), {second}: una canción aparte.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” ({artist}), {second}: left out of the songs.</source>
   <translation>«{first}» ({artist}), {second}: fuera de las canciones.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}” ({artist}): different.</source>
   <translation>«{first}» y «{second}» ({artist}): distintas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}” ({artist}): the same.</source>
   <translation>«{first}» y «{second}» ({artist}): la misma.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}” ({artist}): the same?</source>
   <translation>«{first}» y «{second}» ({artist}): ¿la misma?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}”: different.</source>
   <translation>«{first}» y «{second}»: distintas.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}”: the same.</source>
   <translation>«{first}» y «{second}»: la misma.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}” and “{second}”: the same?</source>
   <translation>«{first}» y «{second}»: ¿la misma?</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}”, {second}: a song of its own.</source>
   <translation>«{first}», {second}: una canción aparte.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/domain/matches.py" />
   <source>“{first}”, {second}: left out of the songs.</source>
   <translation>«{first}», {second}: fuera de las canciones.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/friend_ballots.py" />
   <source>“{name}” votes at this computer.</source>
   <translation>«{name}» vota en este ordenador.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>“{playlist}” is made, with {tracks}.</source>
   <translation>«{playlist}» está creada, con {tracks}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>“{query}” is forgotten.</source>
   <translation>«{query}» se ha olvidado.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/find_dialog.py" />
   <source>“{query}” is listed here as long as nothing is typed.</source>
   <translation>«{query}» aparece aquí mientras no escribas nada.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>“{song}” and the song you choose become one, from now on as well: in the pool, in votes and in predictions. Setlists keep the titles as written.</source>
   <translation>«{song}» y la canción que elijas se vuelven una sola, también en adelante: en la cantera, en los votos y en las predicciones. Las setlists conservan los títulos como están escritos.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/pool/merges.py" />
   <source>“{song}” is taken for “{kept}” now; Edit ▸ Undo in library takes it back.</source>
   <translation>«{song}» se toma ahora por «{kept}»; Edición ▸ Deshacer en la biblioteca lo retira.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/undo.py" />
   <source>“{step}” no longer fits: there were other changes since.</source>
   <translation>«{step}» ya no encaja: hubo otros cambios desde entonces.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/artists/words.py" />
   <source>“{text}” could not be searched for online</source>
   <translation>No se pudo buscar «{text}» en línea</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>“{text}” is neither yes nor no.</source>
   <translation>«{text}» no es ni sí ni no.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/providers/musicbrainz/client.py" />
   <source>“{text}” is no ISRC.</source>
   <translation>«{text}» no es un ISRC.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/artists.py" />
   <source>“{text}” is no MusicBrainz id.</source>
   <translation>«{text}» no es un id de MusicBrainz.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/services/formats/shows.py" />
   <source>“{text}” is no date YYYY-MM-DD</source>
   <translation>«{text}» no es una fecha AAAA-MM-DD</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/dialogs.py" />
   <source>“{text}” is no length.</source>
   <translation>«{text}» no es una duración.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/system/preferences.py" />
   <source>“{text}” is none of: {names}.</source>
   <translation>«{text}» no es ninguno de: {names}.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>“{title}” and “{title_}” are one already.</source>
   <translation>«{title}» y «{title_}» ya son una sola.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>“{title}” at Spotify</source>
   <translation>«{title}» en Spotify</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>“{title}” is a song of its own.</source>
   <translation>«{title}» es una canción aparte.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/storage/song_merges.py" />
   <source>“{title}” is taken for another song.</source>
   <translation>«{title}» se toma por otra canción.</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/target.py" />
   <source>▲ {length} over</source>
   <translation>▲ {length} de más</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★ Poor</source>
   <translation>★ Mala</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★★ Fair</source>
   <translation>★★ Regular</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★★★ Good</source>
   <translation>★★★ Buena</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★★★★ Very good</source>
   <translation>★★★★ Muy buena</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/own_words/review_dialog.py" />
   <source>★★★★★ Excellent</source>
   <translation>★★★★★ Excelente</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>✓ as you choose</source>
   <translation>✓ como elijas</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>✓ as you chose before</source>
   <translation>✓ como elegiste antes</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>✓ fits</source>
   <translation>✓ encaja</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>✓ found</source>
   <translation>✓ encontrada</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/sealing/opened_dialog.py" />
   <source>✕ does not fit</source>
   <translation>✕ no encaja</translation>
  </message>
  <message>
   <location filename="setlist_desktop/ui/panes/setlist/sharing/playlist_dialog.py" />
   <source>✕ not found</source>
   <translation>✕ no encontrada</translation>
  </message>
 </context>
</TS>
