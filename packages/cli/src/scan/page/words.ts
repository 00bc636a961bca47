// What banners say, language by language: whole labels in lower case, as their buttons carry them.

export interface Words {
  readonly accept: readonly string[];
  readonly reject: readonly string[];
  /** Opens the second layer, or the whole thing again later. */
  readonly settings: readonly string[];
  /** Keeps a selection in the second layer. */
  readonly save: readonly string[];
}

type Language = readonly [accept: string, reject: string, settings: string, save: string];

const languages: { readonly [locale: string]: Language } = {
  en: [
    "accept|accept all|accept all cookies|accept cookies|accept & close|accept and close|accept and continue|allow|allow all|allow all cookies|allow cookies|agree|i agree|agree and close|i accept|yes|yes, i agree|ok|okay|got it|got it!|understood|that's ok|that's fine|consent|enable all|sounds good|continue",
    "reject|reject all|reject all cookies|reject cookies|reject non-essential|reject additional cookies|reject optional cookies|decline|decline all|decline cookies|deny|deny all|refuse|refuse all|disagree|i disagree|i do not agree|i decline|do not accept|don't accept|do not allow|no|no, thanks|no thanks|necessary only|only necessary|only necessary cookies|use necessary cookies only|necessary cookies only|essential only|only essential|only essential cookies|essential cookies only|accept only essential|accept necessary|accept necessary only|allow only necessary|continue without accepting|continue without agreeing|disable all|opt out|withdraw|withdraw consent|withdraw all",
    "settings|preferences|cookie settings|cookies settings|cookie preferences|cookies preferences|cookie options|consent settings|consent preferences|privacy settings|privacy preferences|manage|manage settings|manage preferences|manage cookies|manage cookie preferences|manage consent|manage options|manage services|customize|customise|customize choices|personalize|personalise|options|more options|show options|change settings|change preferences|change cookie settings|change your consent|change consent|cookies management panel|let me choose|choose|choose cookies|show details|details|learn more and customize|do not sell or share my personal information|your privacy choices",
    "save|save settings|save preferences|save choices|save selection|save and close|save & close|save and exit|confirm|confirm choices|confirm my choices|confirm selection|accept selected|accept selection|allow selection|allow selected|apply|submit preferences|done",
  ],
  sv: [
    "acceptera|acceptera alla|acceptera alla cookies|acceptera alla kakor|acceptera cookies|acceptera kakor|godkänn|godkänn alla|godkänn alla cookies|godkänn alla kakor|godkänn cookies|tillåt|tillåt alla|tillåt alla cookies|tillåt alla kakor|jag godkänner|jag accepterar|jag förstår|ok, jag förstår|samtyck|samtycker|ja|ja, det är okej|det är okej|fortsätt",
    "avvisa|avvisa alla|avvisa alla cookies|avvisa alla kakor|neka|neka alla|neka alla cookies|neka alla kakor|neka cookies|avböj|avböj alla|tacka nej|nej|nej tack|endast nödvändiga|bara nödvändiga|endast nödvändiga cookies|endast nödvändiga kakor|bara nödvändiga kakor|använd endast nödvändiga cookies|godkänn endast nödvändiga|godkänn nödvändiga|acceptera endast nödvändiga|acceptera nödvändiga|tillåt endast nödvändiga|tillåt bara nödvändiga|fortsätt utan att godkänna|återkalla|återkalla samtycke",
    "inställningar|cookieinställningar|cookie-inställningar|kakinställningar|inställningar för cookies|inställningar för kakor|hantera|hantera cookies|hantera kakor|hantera inställningar|hantera samtycke|hantera val|anpassa|anpassa inställningar|anpassa val|fler val|fler alternativ|visa detaljer|visa inställningar|välj|välj själv|välj kakor|ändra inställningar|ändra samtycke|integritetsinställningar|preferenser",
    "spara|spara inställningar|spara val|spara mina val|spara och stäng|bekräfta|bekräfta val|bekräfta mina val|tillåt urval|tillåt valda|godkänn valda|acceptera valda",
  ],
  de: [
    "akzeptieren|alle akzeptieren|alles akzeptieren|alle cookies akzeptieren|cookies akzeptieren|akzeptieren und schließen|akzeptieren und weiter|annehmen|alle annehmen|zustimmen|allen zustimmen|allem zustimmen|zustimmen und weiter|ich stimme zu|ich akzeptiere|einverstanden|ich bin einverstanden|erlauben|alle erlauben|alle zulassen|zulassen|cookies zulassen|alle auswählen|verstanden|ja|ja, einverstanden|in ordnung",
    "ablehnen|alle ablehnen|alles ablehnen|alle cookies ablehnen|cookies ablehnen|nicht zustimmen|nicht akzeptieren|verweigern|nein|nein danke|nein, danke|nur notwendige|nur notwendige cookies|nur erforderliche|nur erforderliche cookies|nur essenzielle|nur essenzielle cookies|nur essenzielle cookies akzeptieren|nur technisch notwendige|nur technisch notwendige cookies|nur notwendige akzeptieren|nur notwendige cookies akzeptieren|nur notwendige cookies verwenden|notwendige akzeptieren|weiter ohne einwilligung|ohne zustimmung fortfahren|widerrufen|einwilligung widerrufen|alle deaktivieren",
    "einstellungen|cookie-einstellungen|cookie einstellungen|cookieeinstellungen|cookies einstellen|datenschutzeinstellungen|datenschutz-einstellungen|privatsphäre-einstellungen|privatsphäre einstellungen|einstellungen verwalten|cookies verwalten|einwilligungen verwalten|einwilligung ändern|einstellungen ändern|anpassen|individuell|individuelle einstellungen|individuelle datenschutzeinstellungen|mehr optionen|weitere optionen|optionen|auswählen|konfigurieren|details anzeigen|details zeigen|präferenzen",
    "speichern|einstellungen speichern|auswahl speichern|speichern und schließen|speichern & schließen|auswahl bestätigen|auswahl erlauben|auswahl akzeptieren|auswahl übernehmen|ausgewählte akzeptieren|bestätigen|übernehmen",
  ],
  fr: [
    "accepter|tout accepter|accepter tout|j'accepte|j’accepte|accepter et fermer|accepter et continuer|accepter les cookies|accepter tous les cookies|autoriser|tout autoriser|autoriser tous les cookies|ok, tout accepter|ok pour moi|d'accord|d’accord|je suis d'accord|je suis d’accord|j'ai compris|j’ai compris|oui|consentir",
    "refuser|tout refuser|je refuse|refuser tout|refuser les cookies|refuser tous les cookies|interdire tous les cookies|interdire|rejeter|tout rejeter|continuer sans accepter|continuer sans consentir|non|non merci|non, merci|cookies nécessaires uniquement|uniquement les cookies nécessaires|nécessaires uniquement|seulement les nécessaires|accepter uniquement les cookies nécessaires|ne pas accepter|désactiver tout|retirer mon consentement",
    "paramètres|paramétrer|paramètres des cookies|paramétrer les cookies|paramètres de confidentialité|personnaliser|personnaliser mes choix|préférences|mes préférences|gérer|gérer mes préférences|gérer les préférences|gérer mes choix|gérer mes cookies|gérer les cookies|gérer les services|gestion des cookies|panneau de gestion des cookies|gestion des services|plus d'options|plus d’options|options|en savoir plus et paramétrer|configurer|choisir|je choisis|afficher les détails|modifier mes choix|cookies",
    "enregistrer|enregistrer mes choix|enregistrer les préférences|enregistrer et fermer|sauvegarder|sauvegarder mes choix|valider|valider mes choix|confirmer|confirmer mes choix|accepter la sélection|autoriser la sélection",
  ],
  es: [
    "aceptar|aceptar todo|aceptar todas|aceptar todas las cookies|aceptar cookies|aceptar y cerrar|aceptar y continuar|acepto|permitir|permitir todas|permitir todo|permitir todas las cookies|de acuerdo|estoy de acuerdo|entendido|sí|sí, acepto|consentir",
    "rechazar|rechazar todo|rechazar todas|rechazar todas las cookies|rechazar cookies|rechazo|denegar|denegar todo|denegar todas|no acepto|no aceptar|no|no, gracias|solo necesarias|sólo necesarias|solo las necesarias|solo cookies necesarias|usar solo cookies necesarias|aceptar solo las necesarias|aceptar solo necesarias|continuar sin aceptar|retirar consentimiento|deshabilitar todo",
    "configurar|configurar cookies|configuración|configuración de cookies|ajustes|ajustes de cookies|preferencias|preferencias de cookies|gestionar|gestionar cookies|gestionar preferencias|gestionar opciones|administrar cookies|personalizar|más opciones|opciones|mostrar detalles|cambiar configuración|elegir|panel de cookies",
    "guardar|guardar configuración|guardar preferencias|guardar y cerrar|guardar selección|confirmar|confirmar mis preferencias|confirmar selección|permitir la selección|permitir selección|aceptar selección|aceptar seleccionadas",
  ],
  it: [
    "accetta|accetta tutto|accetta tutti|accetta tutti i cookie|accetta i cookie|accetta e chiudi|accetta e continua|accetto|accettare|consenti|consenti tutti|consenti tutto|acconsento|acconsenti|ho capito|d'accordo|d’accordo|va bene|sì",
    "rifiuta|rifiuta tutto|rifiuta tutti|rifiuta tutti i cookie|rifiuta i cookie|rifiuto|rifiutare|nega|nega tutti|non accetto|non accettare|no|no, grazie|no grazie|solo necessari|solo i necessari|solo cookie necessari|solo cookie tecnici|usa solo i cookie necessari|accetta solo necessari|accetta solo i necessari|continua senza accettare|prosegui senza accettare|chiudi e rifiuta|revoca il consenso|disattiva tutti",
    "impostazioni|impostazioni cookie|impostazioni dei cookie|preferenze|preferenze cookie|gestisci|gestisci i cookie|gestisci cookie|gestisci preferenze|gestisci le preferenze|gestisci opzioni|gestisci consenso|personalizza|più opzioni|altre opzioni|opzioni|mostra dettagli|configura|scegli|scopri di più e personalizza|modifica preferenze|rivedi le tue scelte",
    "salva|salva impostazioni|salva preferenze|salva le preferenze|salva e chiudi|salva ed esci|conferma|conferma le mie scelte|conferma scelte|accetta selezionati|consenti selezione|accetta la selezione",
  ],
  nl: [
    "accepteren|accepteer|alles accepteren|alle accepteren|accepteer alles|accepteer alle cookies|alle cookies accepteren|cookies accepteren|accepteren en sluiten|akkoord|ik ga akkoord|akkoord en doorgaan|ga akkoord|toestaan|alles toestaan|alle cookies toestaan|cookies toestaan|ja|ja, ik ga akkoord|begrepen|oké|prima|toestemmen",
    "weigeren|weiger|alles weigeren|alle weigeren|weiger alles|alle cookies weigeren|cookies weigeren|afwijzen|alles afwijzen|alle cookies afwijzen|niet akkoord|niet accepteren|niet toestaan|nee|nee, bedankt|nee bedankt|alleen noodzakelijk|alleen noodzakelijke|alleen noodzakelijke cookies|alleen noodzakelijke cookies accepteren|alleen functionele cookies|alleen essentiële cookies|enkel noodzakelijke cookies|doorgaan zonder te accepteren|verdergaan zonder te accepteren|toestemming intrekken",
    "instellingen|cookie-instellingen|cookie instellingen|cookieinstellingen|cookies instellen|zelf instellen|instellingen aanpassen|instellingen beheren|cookies beheren|cookievoorkeuren|voorkeuren|voorkeuren beheren|voorkeuren aanpassen|mijn voorkeuren|aanpassen|beheren|beheer cookies|meer opties|opties|kies zelf|details tonen|toon details|privacy-instellingen|privacyinstellingen",
    "opslaan|instellingen opslaan|voorkeuren opslaan|keuze opslaan|keuzes opslaan|opslaan en sluiten|bevestigen|keuze bevestigen|mijn keuzes bevestigen|selectie toestaan|selectie accepteren|geselecteerde accepteren",
  ],
  da: [
    "accepter|accepter alle|acceptér|acceptér alle|accepter alle cookies|accepter cookies|tillad|tillad alle|tillad alle cookies|tillad cookies|godkend|godkend alle|jeg accepterer|jeg forstår|ja tak|ja, tak|okay|ok til alle|fortsæt",
    "afvis|afvis alle|afvis alle cookies|afvis cookies|nej|nej tak|nej, tak|kun nødvendige|kun nødvendige cookies|brug kun nødvendige cookies|accepter kun nødvendige|acceptér kun nødvendige|tillad kun nødvendige|kun de nødvendige|fortsæt uden at acceptere|træk samtykke tilbage|tilbagekald samtykke",
    "indstillinger|cookieindstillinger|cookie-indstillinger|tilpas|tilpas indstillinger|administrer|administrer cookies|administrer indstillinger|administrer samtykke|præferencer|flere muligheder|vælg|vis detaljer|ret samtykke|skift samtykke|ændr samtykke|ændre samtykke|privatlivsindstillinger",
    "gem|gem indstillinger|gem valg|gem og luk|bekræft|bekræft valg|tillad valgte|accepter valgte|acceptér valgte",
  ],
  nb: [
    "godta|godta alle|godta alt|godta alle informasjonskapsler|godta informasjonskapsler|godta cookies|godta alle cookies|aksepter|aksepter alle|aksepter alle cookies|tillat|tillat alle|tillat alle informasjonskapsler|jeg godtar|jeg aksepterer|jeg forstår|jeg samtykker|samtykk|ja takk|det er greit|greit",
    "avvis|avvis alle|avvis alle informasjonskapsler|avslå|avslå alle|avslå alle informasjonskapsler|nekt|nekt alle|ikke godta|nei|nei takk|nei, takk|bare nødvendige|kun nødvendige|kun nødvendige informasjonskapsler|bruk kun nødvendige informasjonskapsler|godta kun nødvendige|godta nødvendige|tillat kun nødvendige|fortsett uten å godta|trekk tilbake samtykke|trekk samtykke",
    "innstillinger|innstillinger for informasjonskapsler|cookie-innstillinger|cookieinnstillinger|informasjonskapsler|administrer|administrer innstillinger|administrer informasjonskapsler|administrer samtykke|tilpass|tilpass innstillinger|flere valg|velg|velg selv|vis detaljer|endre samtykke|endre innstillinger|personverninnstillinger|preferanser",
    "lagre|lagre innstillinger|lagre valg|lagre mine valg|lagre og lukk|bekreft|bekreft valg|bekreft mine valg|tillat valgte|godta valgte",
  ],
  fi: [
    "hyväksy|hyväksy kaikki|hyväksy kaikki evästeet|hyväksy evästeet|hyväksyn|hyväksyn kaikki|salli|salli kaikki|salli kaikki evästeet|salli evästeet|suostun|selvä|kyllä|ymmärrän|jatka|ok, kiitos",
    "hylkää|hylkää kaikki|hylkää kaikki evästeet|hylkää evästeet|kiellä|kiellä kaikki|estä kaikki|en hyväksy|en suostu|ei|ei kiitos|vain välttämättömät|vain välttämättömät evästeet|salli vain välttämättömät|hyväksy vain välttämättömät|hyväksy välttämättömät|käytä vain välttämättömiä evästeitä|jatka hyväksymättä|peruuta suostumus",
    "asetukset|evästeasetukset|eväste-asetukset|muokkaa|muokkaa asetuksia|hallitse|hallitse evästeitä|hallitse asetuksia|hallinnoi evästeitä|mukauta|valitse|lisää vaihtoehtoja|näytä tiedot|näytä asetukset|muuta suostumusta|muuta asetuksia|yksityisyysasetukset|tietosuoja-asetukset",
    "tallenna|tallenna asetukset|tallenna valinnat|tallenna ja sulje|vahvista|vahvista valinnat|salli valinta|salli valitut|hyväksy valitut",
  ],
  pl: [
    "akceptuj|akceptuję|akceptuj wszystkie|akceptuj wszystko|akceptuję wszystkie|zaakceptuj|zaakceptuj wszystkie|zaakceptuj wszystko|zaakceptuj wszystkie pliki cookie|akceptuj wszystkie pliki cookie|akceptuję i przechodzę do serwisu|zgadzam się|zgoda|wyrażam zgodę|zezwól|zezwól na wszystkie|zezwalaj na wszystkie|zezwól na wszystko|rozumiem|tak|przejdź do serwisu|ok, rozumiem",
    "odrzuć|odrzuć wszystkie|odrzuć wszystko|odrzucam|odrzuć wszystkie pliki cookie|odmów|odmowa|odmawiam|nie zgadzam się|nie wyrażam zgody|nie akceptuję|nie|nie, dziękuję|tylko niezbędne|tylko niezbędne pliki cookie|tylko konieczne|użyj tylko niezbędnych|akceptuj tylko niezbędne|akceptuję tylko niezbędne|zezwól tylko na niezbędne|kontynuuj bez akceptacji|wycofaj zgodę",
    "ustawienia|ustawienia plików cookie|ustawienia cookies|ustawienia cookie|ustawienia prywatności|ustawienia zaawansowane|zarządzaj|zarządzaj cookies|zarządzaj plikami cookie|zarządzaj zgodami|zarządzaj ustawieniami|zarządzaj preferencjami|dostosuj|dostosuj ustawienia|dostosuj zgody|preferencje|więcej opcji|opcje|pokaż szczegóły|zmień ustawienia|zmień zgodę|wybierz",
    "zapisz|zapisz ustawienia|zapisz wybór|zapisz i zamknij|zapisz preferencje|potwierdź|potwierdź wybór|potwierdź moje wybory|zezwól na wybór|zezwól na wybrane|akceptuj wybrane",
  ],
  pt: [
    "aceitar|aceitar tudo|aceitar todos|aceitar todos os cookies|aceitar cookies|aceito|aceitar e fechar|permitir|permitir todos|concordo|entendi|compreendi|sim|de acordo",
    "rejeitar|rejeitar tudo|rejeitar todos|rejeitar todos os cookies|recusar|recusar tudo|recusar todos|negar|não aceito|não aceitar|não|não, obrigado|apenas necessários|apenas os necessários|somente necessários|apenas cookies necessários|aceitar apenas necessários|continuar sem aceitar|retirar consentimento",
    "configurações|configurações de cookies|definições|definições de cookies|configurar|preferências|preferências de cookies|gerir|gerir cookies|gerir preferências|gerenciar|gerenciar cookies|gerenciar preferências|personalizar|mais opções|opções|mostrar detalhes|alterar consentimento",
    "guardar|guardar preferências|guardar definições|salvar|salvar preferências|salvar e fechar|confirmar|confirmar escolhas|permitir seleção|aceitar seleção",
  ],
  cs: [
    "přijmout|přijmout vše|přijmout všechny|přijmout všechny cookies|přijímám|souhlasím|souhlasím se vším|povolit|povolit vše|povolit všechny|rozumím|ano",
    "odmítnout|odmítnout vše|odmítnout všechny|odmítnout všechny cookies|odmítám|nesouhlasím|zamítnout|zakázat vše|ne|ne, děkuji|pouze nezbytné|jen nezbytné|pouze nezbytné cookies|přijmout pouze nezbytné|povolit pouze nezbytné|pokračovat bez souhlasu|odvolat souhlas",
    "nastavení|nastavení cookies|nastavení souborů cookie|spravovat|spravovat cookies|spravovat nastavení|přizpůsobit|upravit|upravit nastavení|více možností|možnosti|podrobné nastavení|předvolby|změnit nastavení|vybrat",
    "uložit|uložit nastavení|uložit volby|uložit a zavřít|potvrdit|potvrdit výběr|povolit výběr|povolit vybrané|přijmout vybrané",
  ],
  hu: [
    "elfogadom|elfogadás|összes elfogadása|az összes elfogadása|mindet elfogadom|minden süti elfogadása|engedélyezem|összes engedélyezése|hozzájárulok|egyetértek|rendben|értem|igen",
    "elutasítom|elutasítás|összes elutasítása|az összes elutasítása|mindet elutasítom|nem fogadom el|nem|nem, köszönöm|csak a szükségesek|csak a szükséges sütik|csak a szükséges sütik elfogadása|szükségesek elfogadása|folytatás elfogadás nélkül|hozzájárulás visszavonása",
    "beállítások|süti beállítások|sütibeállítások|cookie beállítások|sütik kezelése|kezelés|testreszabás|további lehetőségek|lehetőségek|részletek megjelenítése|adatvédelmi beállítások|beállítások módosítása",
    "mentés|beállítások mentése|mentés és bezárás|választás mentése|megerősítés|kiválasztottak engedélyezése|kijelöltek elfogadása",
  ],
  ro: [
    "accept|acceptă|accept tot|acceptă tot|accept toate|acceptă toate|acceptă toate cookie-urile|accept toate cookie-urile|sunt de acord|de acord|permite toate|permite|am înțeles|da",
    "refuz|refuză|refuz tot|refuză tot|refuz toate|refuză toate|respinge|respinge tot|respinge toate|nu accept|nu sunt de acord|nu|nu, mulțumesc|doar necesare|doar cele necesare|numai cele necesare|acceptă doar necesare|continuă fără a accepta|retrage consimțământul",
    "setări|setări cookie|setări cookies|setări cookie-uri|preferințe|gestionează|gestionează preferințele|administrează|personalizează|mai multe opțiuni|opțiuni|arată detalii|modifică setările",
    "salvează|salvează setările|salvează preferințele|salvează și închide|confirmă|confirmă alegerile|permite selecția|acceptă selecția",
  ],
};

const column = (at: 0 | 1 | 2 | 3) => [
  ...new Set(Object.values(languages).flatMap((words) => words[at].split("|"))),
];

/** All languages together: a page may ask in another than it speaks. */
export const words: Words = { accept: column(0), reject: column(1), settings: column(2), save: column(3) };

/** What a banner's text speaks of, in those languages: beginnings of words. */
export const topics: readonly string[] =
  "cookie|consent|tracking|privacy|kakor|kak-|samtyck|integritet|datenschutz|einwilligung|zustimmung|privatsphäre|confidentialité|consentement|traceur|vie privée|privacidad|consentimiento|consenso|tracciamento|toestemming|samtykke|informasjonskapsl|personvern|privatliv|eväste|suostumu|tietosuoja|ciasteczk|zgod|prywatno|privacidade|consentimento|souhlas|soukrom|süti|hozzájárul|adatvédel|consimțământ|confidențialit|personal data|personuppgift|personenbezogen|données personnelles".split(
    "|",
  );

export const locales = Object.keys(languages);
