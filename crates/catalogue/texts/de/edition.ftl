## Dieses Exemplar der App: wie der Browser es behält, und neuere Fassungen.

edition-ready = Eine neue Fassung von Hearsay liegt bereit. Sie kommt mit dem Neuladen; bis dahin ändert sich nichts.
edition-reload = Jetzt neu laden
edition-later = Später
edition-unsaved = Die neue Fassung wartet: Noch ist nicht alles gespeichert. Wenn es sich nicht speichern lässt, zuerst eine Datei sichern.
edition-none = Es gibt keine neue Fassung.
edition-notice = Über dieses Exemplar
edition-file = Das ist Hearsay in einer Datei, ohne Server. Die Markierungen behält dieser Browser auf diesem Rechner, nicht die Datei: Zum Weitergeben eine Projektdatei sichern. Alle Seiten, die von der Festplatte geöffnet werden, können sich diesen Speicher teilen.
edition-understood = Verstanden
edition-keeping = { $code ->
    [kept] Der Browser behält diese App; sie geht auch ohne Netz.
    [broken] Dem Server fehlen Dateien dieser App; sie geht, solange er zu erreichen ist.
    [refused] Dieser Browser behält hier keine Apps (ein privates Fenster, oder eine Adresse ohne HTTPS); die App geht, solange der Server zu erreichen ist.
    [none] Dieser Bau wird nicht für die Arbeit ohne Netz behalten: Er ist von trunk allein gemacht.
    [file] Diese App ist eine Datei und braucht kein Netz. Neue Fassungen kommen nicht von selbst, und die Markierungen bleiben in diesem Browser, nicht in der Datei.
   *[unknown] Ob diese App ohne Netz geht, ist noch nicht bekannt.
}
edition-newer-broken = Der Server hat eine neuere Fassung, die nicht vollständig ist; diese hier geht weiter wie bisher.
