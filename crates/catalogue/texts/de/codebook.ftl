## Das Codebuch, wie es gezeigt wird. Der Export enthält das englische.

level-names = { $code ->
    [author] Autor
    [state_outlet] Staatliches Medium
    [outlet] Medium
    [record] Aufzeichnung
    [named_person] Benannte Person
    [named_body] Benannte Stelle
    [unnamed] Ungenannt
   *[unspecified] Unbestimmt
}
level-definitions = { $code ->
    [author] Niemand außer der schreibenden Person: schlichte Erzählung oder eine Wendung, mit der sie die Leser anspricht.
    [state_outlet] Ein Medium, eine Agentur oder eine Gruppe von Medien, die der Artikel staatlich nennt oder die in der Medienliste des Projekts als Organ eines Staates oder einer Partei steht.
    [outlet] Jedes andere Medium, jede andere Agentur oder Gruppe von Medien.
    [record] Ein Text, ein Bild, eine Aufnahme oder Daten, die für sich selbst sprechen, ohne dass ein Medium oder eine Person als Stimme genannt ist.
    [named_person] Eine Person, die durch Namen oder einmaliges Amt bekannt ist, hier oder zuvor im Artikel; Pronomen und Beinamen zählen.
    [named_body] Eine Organisation, ein Ministerium, eine Regierung oder ein Land, das als solches spricht, auch durch ungenannte Sprecher.
    [unnamed] Leute, die nur durch Rolle, Rang, Ort oder Zahl bekannt sind und in einer Stelle sprechen statt für sie.
   *[unspecified] Jemand anders vertritt es, und niemand sagt, wer: Passive, Wörter des Sagens ohne Sprecher, „der Westen“.
}
level-questions = { $code ->
    [author] Spricht hier nur die schreibende Person?
    [state_outlet] Ist die Quelle ein Medium, das ein Staat oder eine Partei betreibt?
    [outlet] Ist die Quelle ein anderes Medium, eine andere Agentur oder eine Gruppe davon?
    [record] Ist die Quelle ein Text, ein Bild, eine Aufnahme oder ein Datensatz, der für sich selbst spricht?
    [named_person] Ist die Quelle eine Person, die durch Namen oder ein einmaliges Amt bekannt ist?
    [named_body] Ist die Quelle eine Stelle, die als solche spricht?
    [unnamed] Sind die Quellen Leute, die nur durch Rolle, Rang, Ort oder Zahl bekannt sind?
   *[unspecified] Vertritt es jemand anders, ohne ein Wort dazu, wer?
}
level-examples = { $code ->
    [author] Man darf wiederholen, dass …
    [state_outlet] die staatliche Agentur ergänzte; wie das Staatsfernsehen zitierte
    [outlet] die Zeitung schreibt; Agenturen melden
    [record] Satellitenbilder zeigen; auf einem Banner steht
    [named_person] die Außenministerin sagte; sie fügte hinzu
    [named_body] das Ministerium gab bekannt; ein Sprecher des Außenamts sagte
    [unnamed] drei hohe Beamte erzählten; Diplomaten sorgen sich
   *[unspecified] es wird geschätzt, dass; Vorwürfe, dass
}
kind-names = { $code ->
    [source] Quelle
    [cue] Signalwort
    [content] Inhalt
    [supplement] Ergänzung
    [claim] Behauptung
   *[mention] Nennung
}
kind-definitions = { $code ->
    [source] Wer es sagt oder vertritt: die ganze bezeichnende Wendung oder das Pronomen.
    [cue] Die kürzeste Wendung, die zuschreibt, ohne Hilfsverben, Daten und Empfänger.
    [content] Alles, was zugeschrieben wird, mit Anführungszeichen und „dass“.
    [supplement] Empfänger, Kanal, Zeit oder Ort der zuschreibenden Wendung.
    [claim] Etwas, das behauptet wird und für sich betrachtet werden kann.
   *[mention] Eine Stelle, an der der Text eine Person, Stelle, einen Ort oder ein Ding nennt oder darauf zeigt.
}
kind-questions = { $code ->
    [source] Wer soll es gesagt haben?
    [cue] Welche Wörter schreiben es zu?
    [content] Was wird gesagt oder vertreten?
    [supplement] Wem, worin, wann oder wo wird es gesagt?
    [claim] Wird hier etwas behauptet?
   *[mention] Wer oder was ist hier gemeint?
}
kind-examples = { $code ->
    [source] die Außenministerin; sie
    [cue] sagte; laut
    [content] dass die Gespräche weitergehen
    [supplement] in einem Brief; sagte Reportern
    [claim] der Vertrag wurde unterzeichnet
   *[mention] die Agentur; Pjöngjang
}
entity-type-names = { $code ->
    [PERSON] Person
    [ORG] Organisation
    [GPE] Land oder Stadt
    [LOC] Region
    [FAC] Bauwerk
    [NORP] Nationalität oder Gruppe
    [EVENT] Ereignis
    [AGREEMENT] Vereinbarung
    [PRODUCT] Produkt
    [WEAPON] Waffe
    [DATE] Datum
    [TIME] Uhrzeit
    [NUMBER] Zahl
   *[OTHER] Anderes
}
entity-type-definitions = { $code ->
    [PERSON] Menschen mit Namen; Titel bleiben außerhalb des Namens.
    [ORG] Körperschaften, Agenturen, Ministerien, Parteien, Medien, Unternehmen.
    [GPE] Orte mit einer Regierung; eine Hauptstadt, die für ihre Regierung steht, behält diesen Typ.
    [LOC] Orte ohne eigene Regierung: Regionen, Meere, Gebirge.
    [FAC] Gebäude, Plätze, Flughäfen, Bahnhöfe, Brücken.
    [NORP] Nationalitäten, religiöse und politische Gruppen, auch als Adjektive.
    [EVENT] Benannte oder einmalige Ereignisse: Gipfel, Kriege, Feiern.
    [AGREEMENT] Gesetze, Verträge, Resolutionen, Sanktionen.
    [PRODUCT] Hergestellte Dinge, die keine Waffen sind: Fahrzeuge, Geräte, Marken.
    [WEAPON] Waffen, Munition und ihre Träger.
    [DATE] Daten und Zeiträume von einem Tag oder mehr.
    [TIME] Tageszeiten und Dauern unter einem Tag.
    [NUMBER] Kardinal- und Ordnungszahlen, Geld, Prozente, Mengen.
   *[OTHER] Werke, Sprachen und was sonst nirgends passt.
}
entity-type-examples = { $code ->
    [PERSON] Kim Jong Un
    [ORG] KCNA; der Kreml
    [GPE] Pjöngjang; Russland
    [LOC] Nordostasien
    [FAC] Kim-Il-Sung-Platz
    [NORP] russisch; westlich
    [EVENT] der Koreakrieg
    [AGREEMENT] der Vertrag über strategische Partnerschaft
    [PRODUCT] eine Aurus-Limousine
    [WEAPON] ballistische Raketen
    [DATE] Mittwoch; Juni 2024
    [TIME] zwei Stunden
    [NUMBER] 24; Tausende
   *[OTHER] die Nationalhymne
}
claim-type-names = { $code ->
    [denial] Leugnung
    [accusation] Vorwurf
    [commitment] Zusage
    [demand] Forderung
    [prediction] Vorhersage
    [event] Geschehen
    [assessment] Einschätzung
   *[opinion] Meinung
}
claim-type-definitions = { $code ->
    [denial] Weist eine Behauptung zurück.
    [accusation] Sagt, dass eine andere Seite unrecht handelt oder gehandelt hat.
    [commitment] Die sprechende Person oder ihre Seite wird etwas tun.
    [demand] Andere sollen etwas tun.
    [prediction] Etwas wird oder kann geschehen.
    [event] Etwas ist geschehen oder ist so, und eine Aufzeichnung könnte es klären.
    [assessment] Deutung, Ursache oder Vergleich, für oder gegen die Belege sprechen können.
   *[opinion] Lob, Wert, Gefühl.
}
claim-type-questions = { $code ->
    [denial] Weist es eine Behauptung zurück?
    [accusation] Sagt es, dass eine andere Seite unrecht handelt?
    [commitment] Bindet es die eigene Seite?
    [demand] Verlangt es von anderen, zu handeln?
    [prediction] Geht es um etwas, das geschehen wird oder kann?
    [event] Könnte eine Aufzeichnung es klären?
    [assessment] Können Belege dafür oder dagegen sprechen?
   *[opinion] Ist es Lob, Wert oder Gefühl?
}
claim-type-examples = { $code ->
    [denial] es wurden keine Waffen geschickt
    [accusation] sie haben das Embargo gebrochen
    [commitment] wir werden einander beistehen
    [demand] die Sanktionen müssen überprüft werden
    [prediction] das Abkommen könnte den Handel vertiefen
    [event] der Vertrag wurde unterzeichnet
    [assessment] der Besuch ist ein Sieg
   *[opinion] eine herzliche Freundschaft
}
rule-names = { $code ->
    [content_without_level] Keine Stufe
    [cue_without_content] Signalwort ohne Inhalt
    [source_without_content] Quelle ohne Inhalt
    [overlapping_roles] Überlappende Teile
    [level_without_source] Stufe ohne Quelle
    [unspecified_with_source] Unbestimmt, aber mit Quelle
    [carrier_does_not_hold] Von außen getragen
    [mention_without_entity] Keine Identität
    [mention_twice] Doppelt markiert
    [claim_without_type] Kein Behauptungstyp
    [claim_without_checkworthiness] Prüfwürdigkeit offen
    [edge_space] Leerraum am Rand
    [split_character] Zerschneidet ein Zeichen
   *[in_furniture] Im Seitenbeiwerk
}
rule-definitions = { $code ->
    [content_without_level] Die Zuschreibung hat einen Inhalt, aber keine Stufe: mit den Tasten 1 bis 8 eine wählen.
    [cue_without_content] Das Signalwort schreibt nichts zu: markieren, was gesagt wird, oder die Zuschreibung löschen.
    [source_without_content] Die Quelle sagt nichts: markieren, was gesagt wird, oder die Zuschreibung löschen.
    [overlapping_roles] Dieselben Wörter sind zugleich Quelle, Signalwort oder Inhalt einer Zuschreibung: einen Teil kürzen.
    [level_without_source] Die Stufe meint jemanden, aber keine Quelle ist markiert: sie markieren oder Autor, Aufzeichnung oder unbestimmt wählen.
    [unspecified_with_source] Eine Quelle ist markiert, also ist jemand genannt oder beschrieben: eine andere Stufe wählen oder die Quelle entfernen.
    [carrier_does_not_hold] Der Inhalt der tragenden Zuschreibung umfasst diese nicht: ihn erweitern oder einen anderen Träger wählen.
    [mention_without_entity] Die Nennung gehört zu keiner Identität: sie einer zuordnen oder eine anlegen.
    [mention_twice] Dieselben Wörter tragen denselben Typ zweimal: eine Markierung löschen.
    [claim_without_type] Den ersten Typ wählen, der passt.
    [claim_without_checkworthiness] 0, 1 oder 2 angeben.
    [edge_space] Die Spanne beginnt oder endet mit Leerraum: ihr Ende verschieben.
    [split_character] Die Spanne zerschneidet ein Zeichen, wie man es beim Lesen sieht: ihr Ende verschieben.
   *[in_furniture] Die Markierung steht im Seitenbeiwerk, das beim Zählen ausgenommen ist.
}
checkworthiness = { $code ->
    [0] Keine Tatsache zu prüfen.
    [1] Prüfbar, aber nebensächlich.
   *[2] Prüfbar und wichtig: Geld, Waffen, Recht, Sicherheit, Zahlen, wer was getan hat.
}
