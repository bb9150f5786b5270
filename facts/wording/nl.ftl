# What a case file can say: the question for each field, what its term means, and the words of closed lists.
# Keys follow the place: ask-, help- and field-, the class, the field's name in a case file; word- and the word.

## CaseFile

ask-CaseFile-case = Hoe heet deze zaak?

## Application

ask-Application-submitted = Op welke dag werd de aanvraag ingediend?
help-Application-submitted = De dag waarop het formulier werd afgegeven en geregistreerd, bij de post, bij de gemeente of op afstand; niet de dag van een afspraak die alleen werd gevraagd. Nog niet ingediend: geef de dag waarop dat zou gebeuren; de uitkomst zegt dan waartoe het zou leiden.
ask-Application-complete = Op welke dag was het dossier volledig?
help-Application-complete = De dag waarop elk document dat de wet vraagt in het dossier zat; de beslissingstermijn loopt vanaf die dag.
ask-Application-place = Waar werd de aanvraag ingediend?
help-Application-place = Ambassade: bij de Belgische post in het buitenland. Gemeente: in de Belgische gemeente waar de aanvrager verblijft. Op afstand: per e-mail of op een andere manier zonder naar de post te komen.
ask-Application-post_out_of_reach = Was het onmogelijk of uiterst moeilijk om bij de post te verschijnen?
help-Application-post_out_of_reach = Zoals voor een gezin dat een plaats in oorlog niet kan verlaten, of voor wie de weg naar de post gevaarlijk is.
ask-Application-stay_in_belgium = Heeft de aanvrager, die in België indient, daar een verblijf?
help-Application-stay_in_belgium = Antwoord "geen" als de aanvrager geen toelating tot verblijf heeft, of in het buitenland is.
ask-Application-receipt = Op welke dag werd het ontvangstbewijs van een aanvraag in België afgegeven?
help-Application-receipt = Het document dat de gemeente afgeeft wanneer zij de aanvraag voor onderzoek aanvaardt.
ask-Application-extensions = Op welke dagen werd een met redenen omklede verlenging van de beslissingstermijn ter kennis gebracht?
help-Application-extensions = De beslissingstermijn kan tweemaal met drie maanden worden verlengd, telkens met een gemotiveerde brief aan de aanvrager; geef de dag van elke brief.
ask-Application-decision = Is er over de aanvraag beslist?
ask-Application-visa_issued = Op welke dag werd het visum afgegeven?
help-Application-visa_issued = De dag waarop de visumsticker werd gemaakt, niet de dag van de beslissing.

## StayInBelgium

ask-StayInBelgium-kind = Welk verblijf heeft de aanvrager in België?
help-StayInBelgium-kind = Meer dan drie maanden: een verblijfstitel of een bijlage die een langer verblijf toelaat. Tot drie maanden: een toeristenvisum, of een kort verblijf zonder visum.
ask-StayInBelgium-until = Tot en met welke dag mag de aanvrager blijven?
help-StayInBelgium-until = De laatste dag op de verblijfstitel, het visum of de aankomstverklaring.
ask-StayInBelgium-visa_for_union = Heeft de aanvrager, als de wet dat vraagt, een visum om in België te huwen of een partnerschap te laten registreren?
help-StayInBelgium-visa_for_union = Sommige nationaliteiten hebben een visum nodig om in België te komen huwen of een partnerschap te laten registreren. Antwoord "niet gevraagd" als de persoon geen visum nodig heeft.
ask-StayInBelgium-union_concluded = Op welke dag werd het huwelijk in België gesloten of het partnerschap er geregistreerd?
help-StayInBelgium-union_concluded = De dag van de voltrekking of van de registratie door de Belgische ambtenaar van de burgerlijke stand.
ask-StayInBelgium-identity_proven = Is de identiteit van de aanvrager bewezen?
help-StayInBelgium-identity_proven = Met een paspoort of een ander document dat België aanvaardt.

## Decision

ask-Decision-taken = Op welke dag werd de beslissing genomen?
help-Decision-taken = De dag die op de beslissing staat, niet de dag van de kennisgeving.
ask-Decision-positive = Was de beslissing positief?
help-Decision-positive = Ja als het visum of het verblijf werd toegekend.
ask-Decision-covid_measure = Geldt de covidmaatregel voor deze beslissing?
help-Decision-covid_measure = In de covidjaren konden visa die niet op tijd konden worden gebruikt, worden vervangen; antwoord ja als de beslissing die maatregel noemt.

## Sponsor

ask-Sponsor-name = Wat is de naam van de gezinshereniger?
ask-Sponsor-birth_date = Wanneer werd de gezinshereniger geboren?
help-Sponsor-birth_date = Zoals op het paspoort of de verblijfstitel; alleen het jaar, zoals 1990, als niet meer bekend is.
ask-Sponsor-nationality = Welke nationaliteit heeft de gezinshereniger?
help-Sponsor-nationality = Een land met zijn twee letters, zoals SY voor Syrië.
ask-Sponsor-civil_status = Wat is de burgerlijke staat van de gezinshereniger?
help-Sponsor-civil_status = Zoals het Rijksregister die vandaag vermeldt.
ask-Sponsor-arrival_in_belgium = Op welke dag kwam de gezinshereniger in België aan?
help-Sponsor-arrival_in_belgium = De dag van de eerste binnenkomst in België. Een oudere band wordt gunstiger behandeld.
ask-Sponsor-protection = Werd aan de gezinshereniger in België bescherming toegekend?
help-Sponsor-protection = Asiel in ruime zin: vluchtelingenstatus, subsidiaire beschermingsstatus, toelating tot verblijf wegens staatloosheid, tijdelijke bescherming. Antwoord "geen" als er geen is.
ask-Sponsor-stays = Welke andere verblijven werden aan de gezinshereniger in België toegekend?
help-Sponsor-stays = Elk verblijfsrecht naast de bescherming, met zijn dag; een lege lijst als er geen is.
ask-Sponsor-income = Welke regelmatige inkomsten heeft de gezinshereniger?
help-Sponsor-income = Elk regelmatig inkomen apart, zoals loon of een pensioen; een lege lijst als er geen is.
ask-Sponsor-active_job_search = Bewijst de gezinshereniger actief naar werk te zoeken?
help-Sponsor-active_job_search = Een werkloosheidsuitkering telt alleen mee als het zoeken naar werk bewezen is.
ask-Sponsor-minor = Kwam de gezinshereniger als minderjarige naar België?
help-Sponsor-minor = Antwoord "geen" als de gezinshereniger meerderjarig was.
ask-Sponsor-employed = Is de gezinshereniger in België tewerkgesteld?
help-Sponsor-employed = Werknemers uit sommige staten met een tewerkstellingsakkoord hebben eigen rechten voor hun gezin.
ask-Sponsor-former_blue_card = Is de gezinshereniger een langdurig ingezetene van de Unie die vroeger een Europese blauwe kaart had?
help-Sponsor-former_blue_card = Een Europese blauwe kaart is een vergunning voor hooggekwalificeerde werknemers. Voor een houder die later langdurig ingezetene werd, gelden gunstigere termijnen.
ask-Sponsor-free_movement = Heeft de gezinshereniger, een Belg, het vrij verkeer gebruikt en met het gezin in een andere staat gewoond?
help-Sponsor-free_movement = Zoals een Belg die een jaar in Frankrijk werkte, er met het gezin woonde en terugkwam.

## Protection

ask-Protection-kind = Welke bescherming heeft de gezinshereniger?
help-Protection-kind = Vluchtelingenstatus: erkend volgens het Verdrag van Genève. Subsidiaire beschermingsstatus: voor wie bij terugkeer ernstige schade zou lijden. Toelating tot verblijf wegens staatloosheid: voor wie als staatloze tot het verblijf is toegelaten. Tijdelijke bescherming: door een beslissing van de Unie voor een groep, zoals mensen uit Oekraïne.
ask-Protection-applied = Op welke dag verzocht de gezinshereniger om bescherming?
help-Protection-applied = De dag waarop de gezinshereniger het verzoek om internationale bescherming deed, zoals op de bijlage 26 of 25.
ask-Protection-decided = Op welke dag werd de bescherming toegekend?
help-Protection-decided = De dag van de beslissing, niet de datum op de kaart.

## Stay

ask-Stay-kind = Welk soort verblijf?
help-Stay-kind = Onbeperkte duur: zonder einddatum, zoals een B-kaart. Gevestigd: een sterker verblijf, zoals een K-kaart. Beperkte duur: met een einddatum, zoals een A-kaart. Student: om te studeren.
ask-Stay-decided = Op welke dag werd het verblijf toegekend?
help-Stay-decided = De dag van de beslissing, niet de datum op de kaart.
ask-Stay-as = Werd de gezinshereniger als echtgenoot of partner toegelaten?
help-Stay-as = Of de gezinshereniger zelf naar België kwam om zich bij een echtgenoot of partner te voegen.
ask-Stay-under = Op grond van welk artikel werd de gezinshereniger toegelaten?
help-Stay-under = Het artikel staat in de beslissing, zoals 10, 10bis of 40ter.

## Income

ask-Income-kind = Welk soort inkomen?
help-Income-kind = Leefloon, financiële maatschappelijke hulp en gezinsbijslag worden apart genoemd, omdat ze niet meetellen.
ask-Income-net_monthly = Hoeveel is het, netto, elke maand?
help-Income-net_monthly = Wat na belastingen en bijdragen wordt uitbetaald, in euro voor één maand, zoals 1800.00.
ask-Income-since = Sinds wanneer?
help-Income-since = De eerste dag van deze job of uitkering. Een inkomen van langere tijd geldt gemakkelijker als stabiel.

## Minor

ask-Minor-entered_without_responsible_adult = Kwam de gezinshereniger binnen zonder een volwassene die er wettelijk verantwoordelijk voor is?
help-Minor-entered_without_responsible_adult = Een ouder of voogd is wettelijk verantwoordelijk; een oom of een buur meestal niet.
ask-Minor-taken_in_charge_later = Kwam de minderjarige later daadwerkelijk onder de hoede van zo'n volwassene?
help-Minor-taken_in_charge_later = Zoals een ouder of voogd die later aankwam en echt voor de minderjarige zorgde.
ask-Minor-left_alone_after_entry = Werd de minderjarige na de binnenkomst alleen achtergelaten?
help-Minor-left_alone_after_entry = De minderjarige kwam met een volwassene, die daarna wegging.
ask-Minor-lives_with_parent = Woont de minderjarige in België bij een of beide ouders?
ask-Minor-family_ties_existed_in_origin = Bestonden de familiebanden in het land van herkomst?
help-Minor-family_ties_existed_in_origin = Of het gezin bestond voordat de minderjarige het eigen land verliet.

## Applicant

ask-Applicant-name = Wat is de naam van de aanvrager?
ask-Applicant-relation = Wat is de aanvrager van de gezinshereniger?
help-Applicant-relation = Kind: van de gezinshereniger. Kind van de partner: van de echtgenoot of partner, niet van de gezinshereniger. Eigen recht: wie zich beroept op een verdrag of op de vroegere Belgische nationaliteit.
ask-Applicant-birth_date = Wanneer werd de aanvrager geboren?
help-Applicant-birth_date = Zoals op het paspoort; alleen het jaar, zoals 2008, als niet meer bekend is. Van de leeftijd hangt veel af.
ask-Applicant-nationality = Welke nationaliteit heeft de aanvrager?
help-Applicant-nationality = Een land met zijn twee letters, zoals SY voor Syrië.
ask-Applicant-civil_status = Wat is de burgerlijke staat van de aanvrager?
help-Applicant-civil_status = Zoals die is op de dag van de indiening.
ask-Applicant-will_live_together = Komt de aanvrager met de gezinshereniger samenleven?
help-Applicant-will_live_together = Op één adres met de gezinshereniger in België.
ask-Applicant-own_right = Op welk eigen recht beroept de aanvrager zich?
help-Applicant-own_right = Verdrag: een recht dat door een verdrag, een wet of een koninklijk besluit wordt erkend. Herkrijging van de nationaliteit: wie Belg was. Verlies van de nationaliteit door huwelijk: een vrouw die ze verloor door haar eigen nationaliteitswijziging of die van haar echtgenoot.
ask-Applicant-own_right_shown = Zijn de voorwaarden van dat recht aangetoond?
help-Applicant-own_right_shown = Of de documenten voor dat recht er zijn.
ask-Applicant-income = Welke regelmatige inkomsten heeft de aanvrager?
ask-Applicant-arrival_in_belgium = Op welke dag kwam de aanvrager in België aan?
ask-Applicant-travelled_with_sponsor = Is de aanvrager samen met de gezinshereniger naar België gereisd?
help-Applicant-travelled_with_sponsor = Op dezelfde reis, zoals een gezin dat samen vluchtte.
ask-Applicant-inquiry = Loopt er een onderzoek of de band een schijnband is?
help-Applicant-inquiry = Lopend: het parket of de ambtenaar van de burgerlijke stand onderzoekt het nog. Schijnband: dat is vastgesteld. Niets gevonden: het onderzoek is afgesloten zonder dat iets werd gevonden.
ask-Applicant-family_life_real = Is er een werkelijk gezinsleven?
help-Applicant-family_life_real = Of de personen echt als gezin leven, of dat deden tot ze gescheiden raakten.
ask-Applicant-public_order_danger = Is de aanvrager een gevaar voor de openbare orde of de nationale veiligheid?
help-Applicant-public_order_danger = Een veroordeling alleen volstaat niet; de overheid kijkt naar het gevaar vandaag.
ask-Applicant-listed_disease = Heeft de aanvrager een ziekte die in de bijlage bij de wet is opgesomd?
help-Applicant-listed_disease = Zoals longtuberculose die nog actief is; het medisch getuigschrift vermeldt het.
ask-Applicant-reunification_possible_elsewhere = Is er beslist dat het gezin kan leven in een ander land waarmee het een bijzondere band heeft?
help-Applicant-reunification_possible_elsewhere = Alleen een beslissing telt, geen veronderstelling.
ask-Applicant-parents = Wie zijn de ouders van het kind?
help-Applicant-parents = Beide ouders: de id's van personen uit dit bestand, sponsor voor de gezinshereniger, of other voor iemand die er niet in staat.
ask-Applicant-parental_authority = Wie oefent het ouderlijk gezag over het kind uit?
help-Applicant-parental_authority = Wie volgens de wet over de school, de gezondheid en de verblijfplaats van het kind mag beslissen; vaak beide ouders.
ask-Applicant-custody = Wie heeft het recht van bewaring over het kind?
help-Applicant-custody = Bij wie het kind volgens de wet woont; een vonnis of een overeenkomst kan het zeggen.
ask-Applicant-dependent_on = Van wie is het kind ten laste?
help-Applicant-dependent_on = Wie werkelijk voor het onderhoud van het kind betaalt.
ask-Applicant-consent = Is er een andere ouder die moet toestemmen?
help-Applicant-consent = Antwoord "geen" als niemand anders het ouderlijk gezag of het recht van bewaring heeft.
ask-Applicant-disability = Heeft de aanvrager een handicap?
help-Applicant-disability = Antwoord "geen" als er geen is.
ask-Applicant-admission = Is de aanvrager al toegelaten?
help-Applicant-admission = Alleen als het verblijf al werd toegekend en men vraagt wat ervan geworden is; anders "geen".
ask-Applicant-documents = Welke documenten zitten in het dossier?
help-Applicant-documents = Elk document met zijn soort, zoals een reisdocument; wat niet wordt genoemd, geldt als ontbrekend.

## Marriage

ask-Marriage-date = Op welke dag werd het huwelijk gesloten?
help-Marriage-date = De dag van het huwelijk dat de overheid registreerde; een religieuze plechtigheid alleen is voor de wet geen huwelijk.
ask-Marriage-polygamous = Is het een polygaam huwelijk?
help-Marriage-polygamous = Ja als een van de echtgenoten nog met iemand anders gehuwd was.
ask-Marriage-other_spouse_in_belgium = Verblijft een andere echtgenoot of echtgenote van de gezinshereniger al in België?
help-Marriage-other_spouse_in_belgium = De wet laat slechts één echtgenoot toe; een volgende wordt geweigerd zolang de eerste in België verblijft.
ask-Marriage-validity_doubted = Wordt aan de geldigheid van het huwelijk getwijfeld?
help-Marriage-validity_doubted = Zoals een huwelijk bij volmacht, van een minderjarige, of waarin iemand niet toestemde.

## Partnership

ask-Partnership-date = Op welke dag werd het partnerschap geregistreerd?
help-Partnership-date = De dag van de registratie door een overheid, niet de dag waarop de partners gingen samenwonen.
ask-Partnership-country = In welk land werd het geregistreerd?
help-Partnership-country = Het land waarvan de overheid het registreerde, met zijn twee letters, zoals NL. De partnerschappen van zeven staten zijn gelijkwaardig aan een huwelijk.
ask-Partnership-validity_doubted = Wordt aan de geldigheid van het partnerschap getwijfeld?
help-Partnership-validity_doubted = Zoals een registratie die de overheid zegt niet te kennen.

## Relationship

ask-Relationship-common_child = Hebben de partners een gemeenschappelijk kind?
help-Relationship-common_child = Een kind van beide partners toont aan dat de relatie duurzaam is.
ask-Relationship-common_minor_child = Hebben de twee een gemeenschappelijk kind dat jonger is dan 18 jaar?
help-Relationship-common_minor_child = Als het koppel zo'n kind heeft, vervalt de wachttermijn.
ask-Relationship-cohabitation = Hebben de partners samengewoond?
help-Relationship-cohabitation = Een jaar samen, in België of in het buitenland, toont aan dat de relatie duurzaam is. Antwoord "geen" als ze niet hebben samengewoond.
ask-Relationship-known_since = Sinds wanneer kennen de partners elkaar?
help-Relationship-known_since = De wet vraagt twee jaar voor de aanvraag als het koppel niet heeft samengewoond.
ask-Relationship-regular_contact = Hadden ze regelmatig contact per telefoon, brief of e-mail?
help-Relationship-regular_contact = Per telefoon, brief of e-mail, minstens in de twee jaar voor de aanvraag.
ask-Relationship-meetings = Wanneer ontmoetten de partners elkaar?
help-Relationship-meetings = De wet vraagt drie ontmoetingen in die twee jaar, samen 45 dagen of meer.
ask-Relationship-other_lasting_relationship = Heeft een van hen een duurzame relatie met iemand anders?
help-Relationship-other_lasting_relationship = Met een persoon die niet de andere partner is, terwijl deze relatie duurt.
ask-Relationship-prohibited_degree = Zijn ze te nauw verwant om te huwen?
help-Relationship-prohibited_degree = Zoals broer en zus, of oom en nicht.
ask-Relationship-final_refusal_to_marry = Werd aan een van hen een huwelijk definitief geweigerd?
help-Relationship-final_refusal_to_marry = Een weigering van de ambtenaar van de burgerlijke stand om het huwelijk te voltrekken, waartegen geen beroep meer mogelijk is.

## Cohabitation

ask-Cohabitation-from = Sinds wanneer wonen of woonden de partners samen?
help-Cohabitation-from = De eerste dag op één adres.
ask-Cohabitation-to = Tot wanneer woonden de partners samen?
help-Cohabitation-to = De laatste dag op één adres; zeg geen als ze nog samenwonen.
ask-Cohabitation-lawful = Was de samenwoning legaal?
help-Cohabitation-lawful = Of beiden mochten verblijven waar ze woonden.
ask-Cohabitation-uninterrupted = Was ze ononderbroken?
help-Cohabitation-uninterrupted = Een vakantie of een verblijf in het ziekenhuis onderbreekt ze niet; uit elkaar gaan wel.

## Meeting

ask-Meeting-from = Op welke dag begon de ontmoeting?
ask-Meeting-days = Hoeveel dagen duurde ze?
help-Meeting-days = De eerste en de laatste dag tellen allebei mee.

## Consent

ask-Consent-by = Wie stemt toe?
help-Consent-by = De ouder die achterblijft: de id van een persoon uit dit bestand, of other.
ask-Consent-given = Heeft de andere ouder toegestemd?
help-Consent-given = Schriftelijk, door de ouder die het gezag over het kind deelt en niet komt.

## Disability

ask-Disability-unable_to_provide = Kan het kind door de handicap niet in de eigen behoeften voorzien?
help-Disability-unable_to_provide = Of de persoon door de handicap geen kost kan verdienen of niet alleen kan wonen.
ask-Disability-certified_by_approved_doctor = Heeft een arts die door de Belgische post is erkend, dat bevestigd?
help-Disability-certified_by_approved_doctor = De post noemt de artsen van wie zij de attesten aanvaardt.

## Admission

ask-Admission-entered = Op welke dag kwam de aanvrager met het visum België binnen?
help-Admission-entered = De dag van de binnenkomst met het visum D, zoals op de stempel of de verklaring.
ask-Admission-received = Op welke dag ontving de aanvrager, in België, de toelating?
help-Admission-received = De dag waarop de gemeente de aanvrager meedeelde dat het verblijf was toegekend.
ask-Admission-permit_issued = Op welke dag werd de verblijfstitel afgegeven?
help-Admission-permit_issued = De dag waarop de kaart werd gemaakt.
ask-Admission-receipt_issued = Op welke dag werd het document afgegeven dat bewijst dat de aanvraag in België werd ingediend?
help-Admission-receipt_issued = Zoals de bijlage 15bis.
ask-Admission-permit_expires = Op welke dag vervalt de verblijfstitel?
help-Admission-permit_expires = De laatste dag op de kaart.
ask-Admission-end_decided = Op welke dag werd het einde van het verblijf beslist?
help-Admission-end_decided = De dag van de beslissing die het verblijf beëindigt; laat het weg als er geen is.
ask-Admission-conditions_met = Is aan de voorwaarden van artikel 10 nog voldaan?
help-Admission-conditions_met = Zoals de bestaansmiddelen, de huisvesting en de verzekering die bij de toekenning van het verblijf werden gevraagd.
ask-Admission-union_with_another = Is de partner of de gezinshereniger sindsdien met iemand anders gehuwd, of een geregistreerd partnerschap aangegaan?
help-Admission-union_with_another = Een later huwelijk of partnerschap van een van de twee met een derde.
ask-Admission-sponsor_stay_ended = Is het verblijf van de gezinshereniger zelf beëindigd?
help-Admission-sponsor_stay_ended = Zoals een beschermingsstatus die werd ingetrokken.
ask-Admission-victim_of_violence = Was de aanvrager tijdens het huwelijk of partnerschap het slachtoffer van feiten die de wet opsomt?
help-Admission-victim_of_violence = Zoals slagen, verkrachting of poging tot doodslag door de partner; het verblijf mag dan niet om die reden worden beëindigd.
ask-Admission-fraud = Is er fraude vastgesteld, en van wie?
help-Admission-fraud = Zoals valse documenten of valse verklaringen die doorslaggevend waren. "Geen" als niemand er heeft vastgesteld.
ask-Admission-sponsor_stay_withdrawn = Werd het verblijf van de gezinshereniger zelf wegens die fraude geweigerd of ingetrokken?
ask-Admission-sufficient_resources = Heeft de aanvrager eigen bestaansmiddelen om niet ten laste te vallen van de openbare overheden?
help-Admission-sufficient_resources = Zodat de aanvrager geen last wordt voor de maatschappelijke dienstverlening.
ask-Admission-full_insurance = Heeft de aanvrager een ziektekostenverzekering die alle risico's dekt?

## Paper

ask-Paper-kind = Welk document?
ask-Paper-issued = Op welke dag werd het afgegeven?
help-Paper-issued = De dag op het document. Sommige documenten mogen niet ouder zijn dan zes maanden.
ask-Paper-issued_in = In welk land werd het afgegeven?
help-Paper-issued_in = Het land waarvan de overheid het gaf, met zijn twee letters.
ask-Paper-language = In welke taal is het geschreven?
help-Paper-language = Met haar twee letters, zoals ar voor Arabisch. Een document in het Nederlands, Frans, Duits of Engels hoeft niet te worden vertaald.
ask-Paper-legalised_by = Door welke overheden werd het gelegaliseerd?
help-Paper-legalised_by = Afgevende staat: het ministerie van het land dat het afgaf. België: de Belgische post. Beide zijn nodig, tenzij er een apostille of een verdrag is.
ask-Paper-apostille = Draagt het een apostille?
help-Paper-apostille = Een stempel met het opschrift Apostille, volgens het Verdrag van Den Haag van 5 oktober 1961; die vervangt de legalisatie.
ask-Paper-translation = Hoe werd het vertaald?
help-Paper-translation = Beëdigd: door een vertaler die een eed heeft afgelegd. Geen: niet vertaald.
ask-Paper-form = Welke vorm heeft het bewijs?
help-Paper-form = Zoals een geregistreerde huurovereenkomst als bewijs van huisvesting, of het attest van een ziekenfonds als bewijs van verzekering.
ask-Paper-covers = Hoeveel dekt de verzekering?
help-Paper-covers = Het bedrag dat in de polis staat, in euro.
ask-Paper-months = Hoeveel maanden dekt ze?
help-Paper-months = Van de eerste tot de laatste dag van de polis, in hele maanden.

## Proof

ask-Proof-cannot_obtain = Welke documenten kunnen niet worden verkregen?
help-Proof-cannot_obtain = De officiële documenten over de band die de aanvrager niet kan krijgen, zoals een geboorteakte.
ask-Proof-causes = Waarom kunnen ze niet worden verkregen?
help-Proof-causes = Zoals een staat waarvan de registers zijn vernietigd, of ouders die in gevaar zouden zijn als ze de overheid ervan om documenten vroegen.
ask-Proof-by_own_choice = Is het de eigen keuze van de aanvrager om ze niet te verkrijgen?
help-Proof-by_own_choice = Ja als de aanvrager ze zonder gevaar kan vragen en dat niet wil.
ask-Proof-dna = Wat werd het resultaat van een DNA-test?
help-Proof-dna = Een test die de overheid voorstelde. Hij toont alleen afstamming aan, nooit een huwelijk.

## Household

ask-Household-housing = Beschikt de gezinshereniger over een woning?
help-Household-housing = Antwoord "geen" als er nog geen is.
ask-Household-health_insurance = Heeft de gezinshereniger een ziektekostenverzekering die de risico's in België voor het gezin dekt?
help-Household-health_insurance = Zoals het attest van een Belgisch ziekenfonds dat zegt dat het gezin zal worden verzekerd.
ask-Household-dependants_in_belgium = Hoeveel personen in België zijn al ten laste van de gezinshereniger?
help-Household-dependants_in_belgium = Iedereen in België die de gezinshereniger al onderhoudt, zonder de aanvragers.
ask-Household-joined_before = Welke familieleden hebben zich vóór deze aanvraag al bij de gezinshereniger gevoegd?
help-Household-joined_before = Hun verwantschap met de gezinshereniger; een lege lijst als er niemand was.

## Housing

ask-Housing-adequate = Is de woning voldoende voor het gezin en voldoet ze aan de huurnormen?
help-Housing-adequate = Groot en veilig genoeg voor iedereen die er zal wonen, zoals een verhuurde hoofdverblijfplaats moet zijn. Een geregistreerde huurovereenkomst toont dat meestal aan.

## PersonFinding

ask-PersonFinding-of = Over wie gaat de vaststelling?
ask-PersonFinding-about = Wat werd vastgesteld?
help-PersonFinding-about = De vraag die de wet aan een persoon overlaat, zoals toestemming of verschoonbare laattijdigheid.
ask-PersonFinding-holds = Klopt het?
ask-PersonFinding-by = Wie stelde het vast?
ask-PersonFinding-on = Op welke dag?
ask-PersonFinding-because = Om welke redenen?
help-PersonFinding-because = In een of twee zinnen, zodat iemand anders het maanden later kan volgen.

## The words of closed lists in a case file

word-embassy = ambassade
word-municipality = gemeente
word-remote = op afstand
word-over_three_months = meer dan drie maanden
word-up_to_three_months = tot drie maanden
word-held = in bezit
word-not_asked = niet gevraagd
word-lacking = ontbreekt
word-unmarried = ongehuwd
word-married = gehuwd
word-registered_partnership = geregistreerd partnerschap
word-divorced = gescheiden
word-widowed = weduwe of weduwnaar
word-unlimited = onbeperkte duur
word-established = gevestigd
word-limited = beperkte duur
word-student = student
word-spouse = echtgenoot of echtgenote
word-partner = partner
word-other = andere
word-wages = loon
word-self_employment = zelfstandige activiteit
word-pension = pensioen
word-sickness_benefit = ziekte-uitkering
word-unemployment_benefit = werkloosheidsuitkering
word-integration_income = leefloon
word-financial_social_aid = financiële maatschappelijke hulp
word-family_allowance = gezinsbijslag
word-professional_integration_allowance = inschakelingsuitkering
word-transition_allowance = overbruggingsuitkering
word-registered_partner = geregistreerde partner
word-child = kind
word-child_of_partner = kind van de partner
word-parent = ouder
word-sibling = broer of zus
word-grandparent = grootouder
word-own_right = eigen recht
word-treaty = verdrag
word-recovery_of_nationality = herkrijging van de nationaliteit
word-loss_of_nationality_by_marriage = verlies van de nationaliteit door huwelijk
word-none = geen
word-open = lopend
word-sham = schijnband
word-cleared = niets gevonden
word-sponsor = gezinshereniger
word-applicant = aanvrager
word-travel_document = reisdocument
word-visa_application_form = visumaanvraagformulier
word-proof_of_handling_fee = bewijs van betaling van de visumkosten
word-proof_of_contribution = bewijs van betaling van de retributie
word-birth_certificate = geboorteakte
word-sponsor_residence_permit_copy = kopie van de verblijfstitel van de gezinshereniger
word-protection_decision_copy = kopie van de beschermingsbeslissing
word-medical_certificate = medisch getuigschrift
word-criminal_record_extract = uittreksel uit het strafregister
word-marriage_certificate = huwelijksakte
word-registered_partnership_certificate = akte van geregistreerd partnerschap
word-lasting_relationship_proof = bewijs van duurzame relatie
word-sole_custody_judgment = vonnis over het uitsluitend recht van bewaring of gezag
word-other_parent_consent = toestemming van de andere ouder
word-partner_tie_document = document over de band van het koppel
word-disability_medical_certificate = medisch attest over de handicap
word-proof_of_adequate_housing = bewijs van voldoende huisvesting
word-proof_of_health_insurance = bewijs van ziektekostenverzekering
word-proof_of_means = bewijs van bestaansmiddelen
word-religious_marriage_certificate = religieuze huwelijksakte
word-unhcr_family_card = gezinskaart van UNHCR
word-school_report = schoolrapport
word-photographs = foto's
word-affidavit = verklaring op eer
word-national_identity_card = nationale identiteitskaart
word-issuer = afgevende staat
word-belgium = België
word-sworn = beëdigd
word-unsworn = niet beëdigd
word-registered_lease = geregistreerde huurovereenkomst
word-title_deed = eigendomstitel
word-mortgage_statement = hypotheekattest
word-myrent_statement = MyRent-bewijs
word-mutual_fund_certificate = attest van het ziekenfonds
word-travel_insurance = reisverzekering
word-state_not_recognised = staat niet erkend
word-authorities_not_functioning = overheden werken niet
word-authorities_unreachable = overheden onbereikbaar
word-authorities_no_longer_exist = overheden bestaan niet meer
word-records_destroyed = registers vernietigd
word-contact_unsafe = contact onveilig
word-not_done = niet uitgevoerd
word-refused = geweigerd
word-confirms = bevestigt
word-excludes = sluit uit
word-consent = toestemming
word-family_tie = familieband
word-excusable_delay = verschoonbare laattijdigheid
word-genuineness = oprechtheid
word-recognition = erkenning
word-monogamy = monogamie
word-housing = huisvesting
word-insurance = verzekering
word-means = bestaansmiddelen
word-disability = handicap
word-lasting_relationship = duurzame relatie
word-exceptional_circumstances = buitengewone omstandigheden
word-best_interests = hoger belang van het kind
word-weighing_of_ties = afweging van de banden
word-fraud = fraude
word-fraud_of_sponsor = fraude van de gezinshereniger
word-sponsor_status = status gezinshereniger
word-minimum_age = minimumleeftijd
word-minority = minderjarigheid
word-filed_in_time = tijdig ingediend
word-living_together = samenleven
word-parental_authority = ouderlijk gezag
word-dependence = ten laste
word-single = alleenstaand
word-unaccompanied = niet begeleid
word-waiting_period = wachttermijn
word-tie_before_arrival = band vóór de aankomst
word-two_years_stay = twee jaar verblijf
word-travelled_together = samen gereisd
word-public_order = openbare orde
word-public_health = volksgezondheid

## Amounts

word-integration_income_120 = 120 procent van het leefloon
word-travel_insurance_cover = dekking van de reisverzekering
word-guaranteed_income = gewaarborgd gemiddeld minimummaandinkomen
word-visa_handling_fee = visumkosten
word-contribution_fee = retributie

## What readings are about

word-birthday = verjaardag
word-parents_term = termijn voor ouders
word-filing_day = dag van indiening
word-amount_day = dag van het bedrag
word-only_children = alleen kinderen
word-own_means_level = niveau van de eigen bestaansmiddelen
word-regime_day = dag van de aanvraag voor de overgang
word-transition_reach = reikwijdte van de overgangsregeling
word-suspension_trigger = aanknopingsdag van de schorsing
word-suspension_reach = reikwijdte van de schorsing
word-law_of_2024_by = aanknopingsdag van de wetten van 2024
word-relation_of_2025 = relatie onder de wet van 2025
word-short_stay_of_parent = kort verblijf van een ouder
word-silence_of_2025 = stilzwijgen onder de wet van 2025

## Readings

word-birthday_reached = verjaardag bereikt
word-strictly_after = strikt erna
word-immigration_office_3_months = Dienst Vreemdelingenzaken: 3 maanden
word-council_of_state_12_months = Raad van State: 12 maanden
word-registration = registratie
word-complete_file = volledig dossier
word-amount_at_application = bedrag bij de aanvraag
word-amount_at_decision = bedrag bij de beslissing
word-this_application = deze aanvraag
word-all_joiners = allen die zich bij de gezinshereniger voegen
word-literal_120 = letterlijk 120 procent
word-no_fixed_level = geen vast niveau
word-unsettled_reach = reikwijdte niet uitgemaakt
word-any_stay_over_3_months = elk verblijf van meer dan 3 maanden
word-current_status_only = alleen de huidige status
word-unsettled_trigger = aanknopingsdag niet uitgemaakt
word-decision_date = datum van de beslissing
word-application_date = datum van de aanvraag
word-narrow = eng
word-wide = ruim
word-regime_of_submission = regime van de dag van indiening
word-regime_of_complete_file = regime van het volledige dossier
word-application_day = dag van de aanvraag
word-decision_day = dag van de beslissing
word-old_ways = vroegere manieren
word-stricter = strenger
word-of_the_child_alone = alleen van het kind
word-of_the_parent_too = ook van de ouder
word-silence_unsettled = gevolg van stilzwijgen niet uitgemaakt
word-silence_abolished = stilzwijgen afgeschaft
word-silence_kept = stilzwijgen behouden

## Routes, and the steps of proof

word-equalled_partner = gelijkgestelde partner
word-minor_child = minderjarig kind
word-partner_minor_child = minderjarig kind van de partner
word-adult_disabled_child = meerderjarig kind met een handicap
word-parent_of_unaccompanied_minor = ouder van een niet-begeleide minderjarige
word-parent_of_accompanied_minor = ouder van een begeleide minderjarige
word-treaty_right = door een verdrag erkend recht
word-accompanying_relative = meegereisd familielid
word-official_documents = officiële documenten
word-other_valid_proof = andere geldige bewijzen
word-interview_or_dna = onderhoud of DNA-test
word-official_documents_required = officiële documenten vereist
word-undetermined = onbepaald
word-left_to_authority = overheid oordeelt
word-filiation = afstamming
word-marriage = huwelijk
word-partnership = partnerschap

## Conditions

word-accompanied = begeleid
word-equivalence = gelijkwaardigheid
word-no_final_refusal = geen definitieve weigering
word-no_fraud = geen fraude
word-no_fraud_of_sponsor = geen fraude van de gezinshereniger
word-no_impediment = geen huwelijksbeletsel
word-own_means = eigen bestaansmiddelen
word-tie_in_origin = band in het land van herkomst

## What is wrong with a paper

word-covers_too_little = dekt te weinig
word-doctor_not_approved = arts niet erkend
word-form_not_accepted = vorm niet aanvaard
word-lasts_too_short = loopt te kort
word-no_sworn_translation = geen beëdigde vertaling
word-not_legalised = niet gelegaliseerd
word-older_than_six_months = ouder dan zes maanden
word-travel_insurance_needed = reisverzekering nodig

## Days that matter

word-complete_by = volledig uiterlijk
word-decision_due = beslissing verwacht
word-decision_latest = beslissing uiterlijk
word-decision_valid_until = beslissing geldig tot
word-five_years_end = einde van de vijf jaar
word-free_window_ends = einde van de vrijstellingsperiode
word-register_by = inschrijven uiterlijk
word-register_by_without_saturdays = inschrijven uiterlijk, zonder zaterdagen
word-registration_after_silence = inschrijving na stilzwijgen
word-renewal_closes = einde van de verlengingsperiode
word-renewal_opens = begin van de verlengingsperiode
word-three_months_end = einde van de drie maanden
word-twelve_months_end = einde van de twaalf maanden
word-visa_valid_until = visum geldig tot

## Fees

word-contribution = retributie
word-visa_centre_service = dienstkosten van het visumcentrum
word-visa_handling = visumkosten

## After admission

word-end_conditions_lost = einde: voorwaarden verloren
word-end_fraud = einde: fraude
word-end_fraud_of_sponsor = einde: fraude van de gezinshereniger
word-end_no_family_life = einde: geen gezinsleven
word-end_sham = einde: schijnband
word-end_sponsor_stay_ended = einde: verblijf van de gezinshereniger beëindigd
word-end_union_with_another = einde: band met iemand anders
word-end_with_protected_sponsor = einde: samen met de beschermde gezinshereniger
word-new_limited_renewal = verlenging van het nieuwe verblijf van beperkte duur
word-new_limited_stay = nieuw verblijf van beperkte duur
word-unlimited_stay = verblijf van onbeperkte duur

## To be weighed

word-income_regularity = regelmatigheid van de inkomsten
word-needs_assessment = behoefteanalyse

## Next steps

word-age_on_another_day = leeftijd op een andere dag
word-annex_15quinquies = bijlage 15quinquies
word-any_post = elke post
word-appeal = beroep
word-belgian_who_may_have_moved = Belg die het vrij verkeer misschien gebruikte
word-children_of_polygamous_marriage = kinderen van een polygaam huwelijk
word-complete_the_file = dossier vervolledigen
word-covid_replacement_visa = vervangend visum wegens covid
word-dna_against_the_certificate = DNA-test tegen de akte
word-dna_is_proposed = DNA-test voorgesteld
word-dna_shows_no_marriage = DNA-test toont geen huwelijk aan
word-family_of_belgian = gezin van een Belg
word-family_of_belgian_who_moved = gezin van een Belg die het vrij verkeer gebruikte
word-family_of_limited_stay = gezin bij verblijf van beperkte duur
word-family_of_student = gezin van een student
word-family_of_union_citizen = gezin van een burger van de Unie
word-file_at_post = indienen bij de post
word-filed_remotely = op afstand ingediend
word-housing_proof = bewijs van huisvesting
word-housing_proof_form = vorm van het bewijs van huisvesting
word-humanitarian_visa = humanitair visum
word-ill_adult_sibling = zieke meerderjarige broer of zus
word-income_over_a_year = inkomen over een jaar
word-inquiry_does_not_suspend = onderzoek schorst niet
word-insurance_proof = bewijs van verzekering
word-insurance_proof_form = vorm van het bewijs van verzekering
word-joining_temporary_protection = zich voegen bij tijdelijk beschermden
word-procedure_of_limited_stay = procedure bij verblijf van beperkte duur
word-protected_with_sponsor = mee beschermd met de gezinshereniger
word-refusal_not_for_papers_alone = geen weigering wegens documenten alleen
word-registration_papers = documenten voor de registratie
word-sham_ends_the_right = schijnband beëindigt het recht
word-silence = stilzwijgen
word-silence_2025 = stilzwijgen in 2025
word-silence_without_papers = stilzwijgen zonder documenten
word-travel_in_schengen = reizen in Schengen
word-visa_issued_on_positive_decision = visum bij positieve beslissing

## What a result is made of

section-proof = Bewijs van de band
section-missing = Ontbrekende documenten
section-defective = Documenten die niet in orde zijn
section-excused = Documenten waarvan is vrijgesteld
section-required = Gevraagde documenten
section-filing = Waar wordt ingediend
section-clocks = Belangrijke dagen
section-after_admission = Na de toelating
section-weighings = Door een persoon af te wegen
section-fees = Kosten in euro
section-next_steps = Vervolg

## The runs of an assessment

run-governing_law = toepasselijke wet
run-laws_compared = wetten vergeleken
run-for_an_end_of_stay = { $law }, voor een einde van het verblijf

## Who is not named in a case file

person-sponsor = de gezinshereniger
person-other = iemand buiten deze zaak
name-sponsor = de gezinshereniger
name-other = de andere ouder
nameless-spouse = Echtgenoot of echtgenote
nameless-registered_partner = Geregistreerde partner
nameless-child = Kind
nameless-child_of_partner = Kind van de partner
nameless-parent = Ouder
nameless-sibling = Broer of zus
nameless-grandparent = Grootouder
nameless-other = Ander familielid
nameless-own_right = Aanvrager uit eigen recht

## What a field is called in a letter

field-CaseFile-case = naam van de zaak
field-Application-submitted = dag van de aanvraag
field-Application-complete = dag waarop het dossier volledig was
field-Application-place = plaats van de aanvraag
field-Application-post_out_of_reach = post onbereikbaar
field-StayInBelgium-kind = eigen verblijf in België
field-StayInBelgium-until = laatste dag van het eigen verblijf
field-StayInBelgium-visa_for_union = visum voor een huwelijk of partnerschap
field-StayInBelgium-union_concluded = dag van de verbintenis gesloten in België
field-StayInBelgium-identity_proven = identiteit bewezen
field-Application-receipt = dag van het ontvangstbewijs
field-Application-extensions = verlengingen van de beslissingstermijn
field-Decision-taken = dag van de beslissing
field-Decision-positive = positieve beslissing
field-Decision-covid_measure = covidmaatregel
field-Application-visa_issued = dag van het visum
field-Sponsor-name = naam van de gezinshereniger
field-Sponsor-birth_date = geboortedatum van de gezinshereniger
field-Sponsor-nationality = nationaliteit van de gezinshereniger
field-Sponsor-civil_status = burgerlijke staat van de gezinshereniger
field-Sponsor-arrival_in_belgium = aankomst van de gezinshereniger in België
field-Protection-kind = bescherming van de gezinshereniger
field-Protection-applied = dag waarop de gezinshereniger bescherming vroeg
field-Protection-decided = dag waarop de bescherming werd toegekend
field-Sponsor-stays = andere verblijven van de gezinshereniger
field-Stay-kind = soort verblijf
field-Stay-decided = dag waarop het verblijf werd toegekend
field-Stay-as = hoedanigheid waarin het verblijf werd toegekend
field-Stay-under = artikel van het verblijf
field-Sponsor-income = inkomen van de gezinshereniger
field-Income-kind = soort inkomen
field-Income-net_monthly = netto-inkomen per maand
field-Income-since = inkomen sinds
field-Sponsor-active_job_search = actief zoeken naar werk door de gezinshereniger
field-Minor-entered_without_responsible_adult = binnenkomst van de minderjarige zonder verantwoordelijke volwassene
field-Minor-taken_in_charge_later = minderjarige later onder hoede genomen
field-Minor-left_alone_after_entry = minderjarige na de binnenkomst alleen achtergelaten
field-Minor-lives_with_parent = minderjarige woont bij een ouder
field-Minor-family_ties_existed_in_origin = familiebanden in het land van herkomst
field-Sponsor-employed = gezinshereniger tewerkgesteld in België
field-Sponsor-former_blue_card = vroegere Europese blauwe kaart van de gezinshereniger
field-Sponsor-free_movement = vrij verkeer gebruikt door de gezinshereniger
field-Applicant-name = naam
field-Applicant-relation = verwantschap met de gezinshereniger
field-Applicant-birth_date = geboortedatum
field-Applicant-nationality = nationaliteit
field-Applicant-civil_status = burgerlijke staat
field-Applicant-will_live_together = komt met de gezinshereniger samenleven
field-Applicant-own_right = eigen recht
field-Applicant-own_right_shown = eigen recht aangetoond
field-Applicant-income = inkomen
field-Applicant-arrival_in_belgium = aankomst in België
field-Applicant-travelled_with_sponsor = samen met de gezinshereniger gereisd
field-Marriage-date = dag van het huwelijk
field-Marriage-polygamous = polygaam huwelijk
field-Marriage-other_spouse_in_belgium = andere echtgenoot of echtgenote in België
field-Marriage-validity_doubted = geldigheid van het huwelijk betwijfeld
field-Partnership-date = dag van het partnerschap
field-Partnership-country = land van het partnerschap
field-Partnership-validity_doubted = geldigheid van het partnerschap betwijfeld
field-Relationship-common_child = gemeenschappelijk kind
field-Relationship-common_minor_child = gemeenschappelijk minderjarig kind
field-Cohabitation-from = samenwonen sinds
field-Cohabitation-to = samenwonen tot
field-Cohabitation-lawful = legale samenwoning
field-Cohabitation-uninterrupted = ononderbroken samenwoning
field-Relationship-known_since = kennen elkaar sinds
field-Relationship-regular_contact = regelmatig contact
field-Relationship-meetings = ontmoetingen
field-Meeting-from = eerste dag van de ontmoeting
field-Meeting-days = dagen van de ontmoeting
field-Relationship-other_lasting_relationship = andere duurzame relatie
field-Relationship-prohibited_degree = verboden graad van verwantschap
field-Relationship-final_refusal_to_marry = definitieve weigering een huwelijk te voltrekken
field-Applicant-inquiry = onderzoek naar de band
field-Applicant-family_life_real = werkelijk gezinsleven
field-Applicant-public_order_danger = gevaar voor de openbare orde
field-Applicant-listed_disease = ziekte opgesomd in de bijlage
field-Applicant-reunification_possible_elsewhere = gezinsleven mogelijk in een ander land
field-Applicant-parents = ouders
field-Applicant-parental_authority = ouderlijk gezag
field-Applicant-custody = recht van bewaring
field-Applicant-dependent_on = ten laste van
field-Consent-by = toestemming door
field-Consent-given = toestemming gegeven
field-Disability-unable_to_provide = niet in staat in eigen behoeften te voorzien
field-Disability-certified_by_approved_doctor = geattesteerd door een erkende arts
field-Admission-entered = binnenkomst met het visum
field-Admission-received = toelating ontvangen
field-Admission-permit_issued = verblijfstitel afgegeven
field-Admission-receipt_issued = bewijs van de aanvraag afgegeven
field-Admission-permit_expires = vervaldag van de verblijfstitel
field-Admission-end_decided = einde van het verblijf beslist
field-Admission-conditions_met = voorwaarden nog vervuld
field-Admission-union_with_another = verbintenis met iemand anders
field-Admission-sponsor_stay_ended = verblijf van de gezinshereniger beëindigd
field-Admission-victim_of_violence = slachtoffer van geweld
field-Admission-fraud = fraude
field-Admission-sponsor_stay_withdrawn = verblijf van de gezinshereniger ingetrokken
field-Admission-sufficient_resources = toereikende eigen bestaansmiddelen
field-Admission-full_insurance = volledige ziektekostenverzekering
field-Applicant-documents = documenten in het dossier
field-Paper-kind = soort document
field-Paper-issued = dag van afgifte van het document
field-Paper-issued_in = land van afgifte van het document
field-Paper-language = taal van het document
field-Paper-legalised_by = gelegaliseerd door
field-Paper-apostille = apostille
field-Paper-translation = vertaling
field-Paper-form = vorm van het bewijs
field-Paper-covers = verzekerd bedrag
field-Paper-months = verzekerde maanden
field-Proof-cannot_obtain = documenten die niet te verkrijgen zijn
field-Proof-causes = oorzaken
field-Proof-by_own_choice = uit eigen keuze
field-Proof-dna = DNA-test
field-Housing-adequate = voldoende huisvesting
field-Household-health_insurance = ziektekostenverzekering
field-Household-dependants_in_belgium = personen ten laste in België
field-Household-joined_before = familieleden die zich eerder bij de gezinshereniger voegden
field-PersonFinding-of = vaststelling over wie
field-PersonFinding-about = vaststelling waarover
field-PersonFinding-holds = vaststelling
field-PersonFinding-by = vastgesteld door
field-PersonFinding-on = dag van de vaststelling
field-PersonFinding-because = redenen van de vaststelling

## What cannot be in any world

impossible-sponsor-arrived-before-birth = de gezinshereniger kwam aan vóór zijn geboorte
impossible-protection-asked-before-birth = de gezinshereniger vroeg bescherming vóór zijn geboorte
impossible-protection-granted-before-birth = de gezinshereniger kreeg bescherming vóór zijn geboorte
impossible-protection-decided-before-asked = over de bescherming werd beslist voor ze werd gevraagd
impossible-complete-before-submitted = de aanvraag was volledig voor ze werd ingediend
impossible-decision-before-submitted = de beslissing werd genomen voor de aanvraag werd ingediend
impossible-permit-expired-before-issued = de verblijfstitel verviel voor hij werd afgegeven
impossible-permit-before-receipt = de verblijfstitel werd afgegeven vóór het ontvangstbewijs van de aanvraag
impossible-submitted-before-birth = de eigen aanvraag van de aanvrager werd ingediend vóór zijn geboorte
impossible-marriage-before-birth = het huwelijk werd gesloten vóór de geboorte van de aanvrager
impossible-partnership-before-birth = het partnerschap werd geregistreerd vóór de geboorte van de aanvrager
impossible-cohabitation-ended-before-it-began = de samenwoning eindigde voor ze begon
impossible-marriage-before-sponsors-birth = het huwelijk werd gesloten vóór de geboorte van de gezinshereniger
impossible-partnership-before-sponsors-birth = het partnerschap werd geregistreerd vóór de geboorte van de gezinshereniger
impossible-arrived-after-filing = { $person } kwam in België aan nadat de aanvraag er was ingediend
impossible-sponsor-arrived-after-filing = de gezinshereniger kwam in België aan nadat de aanvraag er was ingediend
impossible-permit-before-submitted = de verblijfstitel werd gegeven voor de aanvraag werd ingediend
impossible-end-before-submitted = over het einde van het verblijf werd beslist voor de aanvraag werd ingediend
impossible-receipt-before-submitted = het ontvangstbewijs werd gegeven voor de aanvraag werd ingediend
impossible-born-before-parent = { $child } is niet geboren na { $parent }, die als ouder wordt genoemd
impossible-parents-of-each-other = { $child } en { $parent } zijn elkaars ouder
impossible-born-after-application = { $person } is geboren na de aanvraag
impossible-belgian-with-protection = een Belg heeft geen beschermingsstatus, en artikel 40ter geldt voor het gezin van een Belg; schrijf protection: none, of de nationaliteit die werd beschermd
