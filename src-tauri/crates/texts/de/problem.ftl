# Was geschehen ist, was erhalten blieb, was zu tun ist.
problem-unforeseen = Etwas ist schiefgegangen, das Baton nicht vorhergesehen hat. Alles bisher Gesicherte ist sicher.
problem-no-view = Diese Seite ließ sich nicht lesen. Was gesichert wurde, ist sicher; bitte nochmals versuchen.
