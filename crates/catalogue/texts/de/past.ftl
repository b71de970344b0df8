## Der Verlauf als Liste.

past = Verlauf
past-hint = Jede Änderung, die sich zurücknehmen lässt, die letzte zuerst. Was zurückgenommen ist, lässt sich wieder tun.
past-none = Noch wurde nichts geändert.
past-back = Zurück bis vor diese
past-forward = Vorwärts bis nach dieser
past-now = Jetzt
past-named = { $what }: { $title }
