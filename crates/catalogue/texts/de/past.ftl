## Der Verlauf als Liste.

past = Verlauf und Papierkorb
past-hint = Jede Änderung, die sich zurücknehmen lässt, die letzte zuerst. Was zurückgenommen ist, lässt sich wieder tun.
past-none = Noch wurde nichts geändert.
past-back = Zurück bis vor diese
past-forward = Vorwärts bis nach dieser
past-now = Jetzt
past-named = { $what }: { $title }
past-bin = Papierkorb
past-bin-hint = Was gelöscht wurde und jetzt nicht da ist. Es kommt zurück, wie es war; alles seither bleibt.
past-bin-back = Zurückholen
past-bin-title = Zurückgeholt, was wegfiel mit: { $title }
past-bin-said = Zurückgeholt, was wegfiel mit: { $title }.
