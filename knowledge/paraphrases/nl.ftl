# What the provisions and the readings say, in Dutch: our sentences, as in sources.yaml and readings.yaml, in that order.

## Article 10, paragraph 1: who may join

says-aa-10-1-4 = De echtgenoot, de gelijkgestelde partner en de kinderen van een vluchteling of van een persoon met subsidiaire bescherming worden van rechtswege toegelaten, en noch de aard noch de duur van het verblijf van die gezinshereniger wordt onderzocht.
says-aa-10-1-4-from-2024-09-01 = De echtgenoot, de gelijkgestelde partner en de kinderen van een persoon die internationale bescherming heeft of wegens staatloosheid tot verblijf is toegelaten, worden van rechtswege toegelaten, zonder het verblijf van onbeperkte duur en de twaalf maanden die van andere gezinsherenigers worden gevraagd.
says-aa-10-1-1 = Wie een verblijfsrecht heeft dat door een internationaal verdrag, een wet of een koninklijk besluit wordt erkend, wordt van rechtswege toegelaten.
says-aa-10-1-1-from-2025-08-18 = Er wordt aangenomen dat een verblijfsrecht dat door een verdrag, een wet of een koninklijk besluit wordt erkend, zoals voorheen recht geeft op toelating.
says-aa-10-1-2 = Naast wie de Belgische nationaliteit kon herkrijgen, werd ook wie ze door nationaliteitskeuze kon verkrijgen van rechtswege toegelaten.
says-aa-10-1-2-from-2014-05-15 = Wie voldoet aan de voorwaarden die het Wetboek van de Belgische nationaliteit stelt om de Belgische nationaliteit te herkrijgen, wordt van rechtswege toegelaten, en daarvoor wordt noch een jaar hoofdverblijf in België noch een verklaring van herkrijging gevraagd.
says-aa-10-1-2-from-2025-08-18 = Er wordt aangenomen dat wie de Belgische nationaliteit kan herkrijgen, zoals voorheen wordt toegelaten.
says-aa-10-1-3 = Een vrouw die de Belgische nationaliteit heeft verloren doordat zij huwde of doordat haar echtgenoot een vreemde nationaliteit verwierf, wordt van rechtswege toegelaten.
says-aa-10-1-3-from-2025-08-18 = Er wordt aangenomen dat een vrouw die de Belgische nationaliteit door haar huwelijk heeft verloren, zoals voorheen wordt toegelaten.
says-labour-agreements = België heeft met negen staten tewerkstellingsakkoorden die de echtgenoot en de minderjarige kinderen ten laste van de werknemer vermelden; de minderjarigheid eindigt op 18 jaar, voor Algerije op 19 en voor Tunesië op 20.
says-labour-agreements-from-2025-08-18 = Er wordt aangenomen dat de echtgenoot en de minderjarige kinderen van de werknemer zich zoals voorheen op de negen tewerkstellingsakkoorden kunnen beroepen.
says-aa-10-1-4-unlimited = Een gezinshereniger zonder bescherming moet sinds twaalf maanden zijn toegelaten of gemachtigd tot een verblijf van onbeperkte duur of tot vestiging, zodat de maanden in precies die status lopen.
says-aa-10-1-4-unlimited-from-2024-09-01 = Een gezinshereniger zonder bescherming moet een recht op verblijf van onbeperkte duur hebben en sinds twaalf maanden tot verblijf zijn toegelaten of gemachtigd, op welke grond ook.
says-aa-10-1-4-unlimited-from-2025-08-18 = Een gezinshereniger zonder bescherming heeft naar verluidt zoals voorheen een recht op verblijf van onbeperkte duur nodig.
says-aa-10-1-4-months = De twaalf maanden, en alleen die, vervallen als het huwelijk of het geregistreerde partnerschap ouder is dan de aankomst van de gezinshereniger in België of als het koppel een gemeenschappelijk minderjarig kind heeft.
says-aa-10-1-4-1 = Een echtgenoot, of een partner van wie het geregistreerde partnerschap als een huwelijk telt, komt in aanmerking als hij met de gezinshereniger komt samenleven en als beiden ouder zijn dan 21 jaar, of beiden ouder dan 18 jaar wanneer hun band ouder is dan de aankomst van de gezinshereniger in België.
says-aa-10-1-4-1-from-2025-08-18 = Een echtgenoot, of een partner van wie het geregistreerde partnerschap als een huwelijk telt, komt in aanmerking als hij met de gezinshereniger komt samenleven.
says-aa-10-1-4-2 = Een kind van het koppel komt in aanmerking als het alleenstaand is en met hen komt samenleven voordat het 18 jaar wordt, en over het recht van bewaring wordt niets gevraagd.
says-aa-10-1-4-2-from-2024-09-01 = Een gemeenschappelijk kind van het koppel komt in aanmerking als het alleenstaand is en met hen komt samenleven voordat het 18 jaar wordt, en over het recht van bewaring of het ouderlijk gezag wordt niets gevraagd.
says-aa-10-1-4-3 = Een alleenstaand kind van slechts een van beiden, dat met het koppel komt samenleven voordat het 18 jaar wordt, komt in aanmerking als de gezinshereniger, de echtgenoot of de gelijkgestelde partner het recht van bewaring heeft en het kind ten laste heeft, en als ieder ander die het recht van bewaring deelt, toestemt.
says-aa-10-1-4-3-from-2024-09-01 = Een minderjarig, ongehuwd kind van slechts een van beiden komt in aanmerking als een van hen het ouderlijk gezag uitoefent, met inbegrip van het recht van bewaring, als het kind ten laste van een van hen is, en als ieder ander die het ouderlijk gezag deelt, toestemt.
says-aa-10-1-4-3-age = Het kind van een beschermde of staatloze gezinshereniger behoudt de leeftijd die het had toen die gezinshereniger om de status verzocht, en wie tijdens of kort na die procedure meerderjarig wordt, kan nog tot drie maanden na de toekenning een aanvraag indienen, of later als de laattijdigheid objectief verschoonbaar is.
says-aa-10-1-5 = Een partner die overeenkomstig een wet is geregistreerd, heeft het recht zich bij de gezinshereniger te voegen, en bij een vluchteling of een persoon met subsidiaire bescherming bestaat dat recht ongeacht de aard en de duur van diens verblijf.
says-aa-10-1-5-from-2024-09-01 = Een partner die overeenkomstig een wet is geregistreerd, heeft het recht zich bij de gezinshereniger te voegen, en bij een gezinshereniger die internationale bescherming heeft of wegens staatloosheid tot verblijf is toegelaten, bestaat dat recht zonder verblijf van onbeperkte duur en zonder wachttermijn.
says-aa-10-1-5-unlimited = Ook voor een geregistreerde partner moet de gezinshereniger zonder bescherming sinds twaalf maanden een verblijf van onbeperkte duur hebben of gevestigd zijn.
says-aa-10-1-5-unlimited-from-2024-09-01 = Ook voor een geregistreerde partner moet de gezinshereniger zonder bescherming een recht op verblijf van onbeperkte duur hebben en sinds twaalf maanden wettig verblijven, op welke grond ook.
says-aa-10-1-5-months = De twaalf maanden, en alleen die, vervallen als het partnerschap werd geregistreerd voordat de gezinshereniger in België aankwam of als de partners een gemeenschappelijk minderjarig kind hebben.
says-aa-10-1-5-children = Een alleenstaand kind van de geregistreerde partner, dat met het koppel komt samenleven voordat het 18 jaar wordt, komt in aanmerking als die partner het recht van bewaring heeft en het kind ten laste heeft, en als ieder ander die het recht van bewaring deelt, toestemt.
says-aa-10-1-5-children-from-2024-09-01 = Een minderjarig, ongehuwd kind van de geregistreerde partner komt in aanmerking als die partner het ouderlijk gezag uitoefent, met inbegrip van het recht van bewaring, als het kind ten laste van die partner is, en als ieder ander die het gezag deelt, toestemt.
says-aa-10-1-5-age = Voor het kind van de geregistreerde partner geldt dezelfde regel: de leeftijd bij het eigen verzoek van de beschermde of staatloze gezinshereniger, drie maanden na de toekenning wanneer het tijdens of kort na die procedure 18 jaar wordt, en begrip voor een verschoonbare laattijdigheid.
says-aa-10-1-5-a = Geregistreerde partners bewijzen dat hun relatie duurzaam en stabiel is, en daarvoor volstaat een van drie manieren.
says-aa-10-1-5-a-1 = De eerste manier is een legale en ononderbroken samenwoning van een jaar of langer vóór de aanvraag, in welk land ook.
says-aa-10-1-5-a-2 = De tweede manier vraagt vier dingen tegelijk: dat de partners elkaar vóór de aanvraag twee jaar kennen, regelmatig contact op afstand, drie ontmoetingen binnen die twee jaar, en samen 45 dagen van ontmoetingen.
says-aa-10-1-5-a-3 = De derde manier is dat de partners samen een kind hebben.
says-aa-10-1-5-b = Geregistreerde partners moeten onder hetzelfde dak komen wonen.
says-aa-10-1-5-c = Elk van de geregistreerde partners moet ouder zijn dan 21 jaar, tenzij de lagere leeftijd op het einde van 5° van toepassing is.
says-aa-10-1-5-c-from-2025-08-18 = Elk van de geregistreerde partners moet ouder zijn dan 21 jaar, en de lagere leeftijd is naar verluidt afgeschaft.
says-aa-10-1-5-d = Geregistreerde partners moeten alleenstaand zijn en mogen geen duurzame en stabiele relatie met een derde hebben.
says-aa-10-1-5-e = Geregistreerde partners mogen niet verwant zijn in een graad waarin het oude Burgerlijk Wetboek het huwelijk verbiedt.
says-aa-10-1-5-f = Een geregistreerde partner is uitgesloten als een weigering om een huwelijk te voltrekken definitief is geworden tegen een van beiden.
says-aa-10-1-5-last = Voor geregistreerde partners die bewijzen dat zij een jaar of langer samenwoonden voordat de gezinshereniger in België aankwam, is de minimumleeftijd 18 in plaats van 21 jaar.
says-aa-10-1-6 = Een alleenstaand kind met een handicap dat ouder is dan 18 jaar, van een vluchteling, van een persoon met subsidiaire bescherming of van de echtgenoot of partner, komt in aanmerking als een arts die door de Belgische post is erkend, bevestigt dat het kind wegens de handicap niet in de eigen behoeften kan voorzien.
says-aa-10-1-6-from-2024-09-01 = Een ongehuwd kind met een handicap dat ouder is dan 18 jaar, van een gezinshereniger die internationale bescherming heeft of wegens staatloosheid tot verblijf is toegelaten, of van de echtgenoot of partner, komt in aanmerking als een arts die door de Belgische post is erkend, bevestigt dat het kind wegens de handicap niet in de eigen behoeften kan voorzien.
says-aa-10-1-7 = De vader en de moeder van een vluchteling of begunstigde van subsidiaire bescherming die jonger is dan 18 jaar, mogen met hem komen samenleven als hij is binnengekomen zonder een volwassene die wettelijk voor hem verantwoordelijk is en daarna niemand hem onder zijn hoede heeft genomen, of als hij na de binnenkomst in België alleen is achtergelaten.
says-aa-10-1-7-from-2024-09-01 = De ouders van een minderjarige die internationale bescherming heeft of wegens staatloosheid tot verblijf is toegelaten, mogen met hem komen samenleven voordat hij 18 jaar is, als hij is binnengekomen zonder een volwassene die wettelijk voor hem verantwoordelijk is en daarna niemand hem onder zijn hoede heeft genomen, of als hij na de binnenkomst in België alleen is achtergelaten.
says-aa-10-1-7-time = Wordt de minderjarige gezinshereniger meerderjarig tijdens de procedure over zijn status of kort daarna, dan kunnen zijn ouders nog tot drie maanden na de toekenning een aanvraag indienen, en met een laattijdigheid die objectief verschoonbaar is, wordt rekening gehouden.
says-aa-10-1-8 = De ouders van een ongehuwde minderjarige met internationale bescherming die in België bij een van hen of bij beiden verblijft, komen in aanmerking als zij met hem onder één dak wonen of komen wonen voordat hij 18 jaar wordt, en als de gezinsband al in het land van herkomst bestond.
says-aa-10-1-al2 = De echtgenoot van een polygame gezinshereniger kan zich niet op 4° beroepen zolang een andere echtgenoot van die gezinshereniger al in België verblijft.
says-aa-10-1-al3 = De Koning bepaalt wanneer een partnerschap dat volgens buitenlands recht is geregistreerd, in België met een huwelijk moet worden gelijkgesteld.

## Article 10, paragraph 2: material conditions

says-aa-10-2-al1 = Wie zich op 2° of 3° beroept, bewijst eigen stabiele, regelmatige en toereikende bestaansmiddelen, die paragraaf 5 op dezelfde wijze meet als alle bestaansmiddelen van paragraaf 2.
says-aa-10-2-al1-from-2025-08-18 = Er wordt aangenomen dat wie zich op 2° of 3° beroept, zoals voorheen eigen bestaansmiddelen nodig heeft.
says-aa-10-2-al2 = Een familielid onder 4° tot 6° bewijst dat de gezinshereniger beschikt over huisvesting die groot genoeg is en als hoofdverblijfplaats mag worden verhuurd, en over een ziektekostenverzekering die voor hemzelf en het gezin de risico's in België dekt.
says-aa-10-2-al3 = Een familielid onder 4° en 5° bewijst ook dat de gezinshereniger stabiele, regelmatige en toereikende bestaansmiddelen heeft voor zichzelf en het gezin, zodat zij niet ten laste van de openbare overheden komen.
says-aa-10-2-al3-from-2025-08-18 = Een familielid onder 4° en 5° bewijst dat de gezinshereniger eigen stabiele, regelmatige en toereikende bestaansmiddelen heeft.
says-aa-10-2-al3-children = Er worden geen bestaansmiddelen gevraagd als niemand anders dan kinderen onder 4°, tweede en derde streepje, zich bij de gezinshereniger voegt; huisvesting en verzekering blijven vereist.
says-aa-10-2-al4 = Voor het meerderjarige kind met een handicap van 6° moet de gezinshereniger dezelfde stabiele, regelmatige en toereikende bestaansmiddelen hebben, en geen vrijstelling voor kinderen helpt.
says-aa-10-2-al5 = Van familieleden onder 4° tot 6° van een vluchteling of begunstigde van subsidiaire bescherming worden geen huisvesting, verzekering of bestaansmiddelen gevraagd als hun band ouder is dan de binnenkomst van de gezinshereniger in België en zij hun aanvraag binnen het jaar na de toekenning hebben ingediend.
says-aa-10-2-al5-from-2024-09-01 = Van familieleden onder 4° tot 6° van een beschermde of staatloze gezinshereniger worden geen huisvesting, verzekering of bestaansmiddelen gevraagd als hun band ouder is dan de binnenkomst van de gezinshereniger en zij hun aanvraag binnen het jaar na de toekenning hebben ingediend, waarbij met een objectief verschoonbare laattijdigheid rekening wordt gehouden.
says-aa-10-2-al5-from-2025-08-18 = De vrijstelling van huisvesting, verzekering en bestaansmiddelen vereist nog steeds dat de band ouder is dan de binnenkomst van de gezinshereniger.
says-aa-10-2-al6 = Met een met redenen omklede beslissing kan de minister toch het bewijs van huisvesting, verzekering en bestaansmiddelen vragen wanneer het gezin kan worden herenigd in een ander land waarmee de gezinshereniger of het familielid een bijzondere band heeft.
says-aa-10-2-al7 = Wie zich op paragraaf 1 beroept, bewijst dat hij geen van de voor de volksgezondheid gevaarlijke ziekten heeft die de bijlage opsomt.

## Article 10, paragraphs 3 to 5

says-aa-10-3 = Een gezinshereniger die zelf onder 4° of 5° als echtgenoot of ongehuwde partner is toegelaten, moet twee jaar regelmatig verblijf bewijzen voordat een echtgenoot of geregistreerde partner zich bij hem kan voegen.
says-aa-10-3-from-2024-09-01 = Een gezinshereniger uit een derde land die zelf als echtgenoot of ongehuwde partner is toegelaten of gemachtigd op grond van een van de opgesomde artikelen over gezinshereniging, moet twee jaar regelmatig verblijf bewijzen voordat een echtgenoot of partner zich bij hem kan voegen.
says-aa-10-4 = 1° en 4° tot 6° staan niet open voor het gezin van een persoon die als student of voor beperkte duur tot verblijf is gemachtigd, wat niet geldt voor beschermde of staatloze gezinsherenigers, omdat zij toegelaten zijn en niet gemachtigd.
says-aa-10-5-al1 = De referentie voor toereikende bestaansmiddelen is 120 procent van het geïndexeerde leefloon voor een persoon met een gezin ten laste, één bedrag voor elke gezinsgrootte.
says-aa-10-5-al1-from-2025-08-18 = De referentie is 110 procent van het brutobedrag van het gewaarborgd gemiddeld minimummaandinkomen, met tien procentpunten van dat inkomen meer voor elk familielid ten laste na het eerste en zonder maximum, en het netto-inkomen van de gezinshereniger wordt ermee vergeleken.
says-aa-10-5-al2 = De aard en de regelmaat van de bestaansmiddelen tellen; het leefloon, de financiële maatschappelijke hulp, de gezinsbijslag met de toeslag ervan, de inschakelingsuitkering en de overbruggingsuitkering tellen niet mee, en een werkloosheidsuitkering telt alleen mee als de gezinshereniger bewijst dat hij actief werk zoekt.

## Neighbouring articles, named and not applied

says-aa-9bis-1 = In buitengewone omstandigheden, en met een identiteitsdocument, kan een machtiging worden gevraagd bij de burgemeester van de verblijfplaats en in België worden toegekend.
says-aa-10bis-1 = Familieleden als in 4° tot 6° van een student moeten worden gemachtigd als bestaansmiddelen, huisvesting en verzekering zijn bewezen en er geen gevaar is voor de openbare orde en de gezondheid; een wachttijd van maanden wordt niet gevraagd.
says-aa-10bis-1-from-2025-08-18 = Voor het gezin van een student worden de hogere bestaansmiddelen, de leeftijd van 21 jaar en strengere voorwaarden eveneens gemeld.
says-aa-10bis-2 = Familieleden als in 4° tot 6° van een andere gezinshereniger met een verblijf van beperkte duur moeten onder dezelfde vier voorwaarden worden gemachtigd, zonder een wachttijd van maanden.
says-aa-10bis-2-from-2025-08-18 = Voor het gezin van een gezinshereniger met een verblijf van beperkte duur worden de hogere bestaansmiddelen, de leeftijd van 21 jaar en strengere voorwaarden eveneens gemeld.
says-aa-10ter-2 = Over een aanvraag op grond van artikel 10bis wordt binnen negen maanden beslist, een termijn die tweemaal met drie maanden kan worden verlengd, met redenen omkleed, en bij gebrek aan een beslissing moet de machtiging worden afgegeven.
says-aa-40bis = Voor het gezin van een burger van een andere staat van de Unie geldt een eigen artikel, met andere familieleden, andere leeftijden en andere bestaansmiddelen.
says-aa-40bis-from-2025-08-18 = Het artikel over het gezin van burgers van andere staten van de Unie valt naar verluidt buiten de wet van 2025.
says-aa-40ter-1 = Voor het gezin van een Belg die het vrij verkeer heeft uitgeoefend, gelden de regels voor gezinnen van burgers van de Unie.
says-aa-40ter-1-from-2024-09-01 = Voor het gezin van een Belg die het vrij verkeer heeft uitgeoefend, gelden die regels als het gezinsleven in de andere staat is ontstaan of bestendigd en niet is geëindigd.
says-aa-40ter-1-from-2025-08-18 = Er wordt aangenomen dat die regels blijven gelden voor het gezin van een Belg die het vrij verkeer heeft uitgeoefend.
says-aa-40ter-2 = Voor het gezin van een Belg die het vrij verkeer niet heeft uitgeoefend, gelden eigen voorwaarden inzake familieleden, leeftijd, bestaansmiddelen, huisvesting en verzekering.
says-aa-40ter-2-from-2024-09-01 = Voor het gezin van een Belg die het vrij verkeer niet heeft uitgeoefend, gelden eigen voorwaarden, en afstammelingen komen nu in aanmerking als zij jonger zijn dan 18 jaar of in het buitenland te zijnen laste waren.
says-aa-40ter-2-from-2025-08-18 = Voor het gezin van een Belg blijven de vroegere regels naar verluidt gelden voor aanvragen die tot en met 17 augustus 2027 worden ingediend.
says-aa-40ter-2-from-2027-08-18 = Vanaf 18 augustus 2027 worden de leeftijd van 21 jaar en de hogere bestaansmiddelen ook voor het gezin van een Belg gemeld.
says-aa-57-34 = Familieleden van een persoon met tijdelijke bescherming die zelf bescherming nodig hebben en door de gebeurtenissen van hem gescheiden werden, krijgen eveneens tijdelijke bescherming, zonder bestaansmiddelen, huisvesting of verzekering.
says-aa-57-34-1 = Familieleden van een persoon met tijdelijke bescherming die niet kunnen aantonen dat zij zelf bescherming nodig hebben, kunnen onder eigen voorwaarden tot verblijf worden gemachtigd.
says-aa-57-34-1-from-2025-08-18 = Een persoon met tijdelijke bescherming wordt naar verluidt behandeld als iemand met subsidiaire bescherming wat betreft de wachttermijn, de materiële voorwaarden en de gezinnen die later zijn gevormd.

## Article 11: refusal and end of stay

says-aa-11-1-1 = Het recht kan worden geweigerd aan een persoon die niet of niet langer voldoet aan de voorwaarden van artikel 10.
says-aa-11-1-2 = Het recht kan worden geweigerd als de aanvrager en de gezinshereniger geen werkelijk huwelijks- of gezinsleven hebben of niet langer hebben.
says-aa-11-1-3 = Verdragen daargelaten kan het recht worden geweigerd aan een persoon die valt onder artikel 3, 5° tot 8°, over de openbare orde en verwante gronden, of die een ziekte heeft die in de bijlage is opgesomd.
says-aa-11-1-4 = Het recht kan worden geweigerd als vaststaat dat een huwelijk, partnerschap of adoptie geen ander doel had dan de binnenkomst of het verblijf in België.
says-aa-11-1-al2 = Het gezin van een vluchteling of begunstigde van subsidiaire bescherming, van wie de bloed- of aanverwantschapsband ouder is dan de binnenkomst van de gezinshereniger, kan niet worden geweigerd louter omdat officiële documenten ontbreken.
says-aa-11-1-al2-from-2024-09-01 = Het gezin van een vluchteling, van een begunstigde van subsidiaire bescherming of van een persoon die wegens staatloosheid tot verblijf is toegelaten, van wie de bloed- of aanverwantschapsband ouder is dan de binnenkomst van de gezinshereniger, kan niet worden geweigerd louter omdat officiële documenten ontbreken.
says-aa-11-2-4 = Aan een verblijf waartoe iemand al is toegelaten, kan zonder beperking in de tijd een einde worden gemaakt als blijkt dat het huwelijk, het partnerschap of de adoptie geen ander doel had dan de binnenkomst of het verblijf.

## Articles 12, 12bis, 13 and 1er/1: procedure, proof, after arrival, fee

says-aa-12-al4 = De inschrijving wordt gevraagd binnen acht werkdagen, die lopen vanaf de binnenkomst voor een recht dat in het buitenland is verkregen en vanaf de ontvangst ervan voor een recht dat in België is verkregen.
says-aa-12bis-1-al1 = In de regel wordt de aanvraag ingediend bij de Belgische post die bevoegd is voor de plaats in het buitenland waar de aanvrager woont of verblijft.
says-aa-12bis-2-al1 = Bij de aanvraag worden de documenten gevoegd die de voorwaarden van artikel 10, paragrafen 1 tot 3, bewijzen, waaronder een medisch getuigschrift voor iedereen en een uittreksel uit het strafregister of een gelijkwaardig document voor wie ouder is dan 18 jaar.
says-aa-12bis-2-al2 = In rechte dateert de aanvraag van de dag waarop al die documenten zijn voorgelegd in de vorm die het Wetboek van internationaal privaatrecht of een verdrag vereist.
says-aa-12bis-2-al3 = Een beslissing die het hele dossier in aanmerking neemt, wordt zo snel mogelijk en uiterlijk negen maanden na die dag genomen en ter kennis gebracht.
says-aa-12bis-2-al4 = Bestaansmiddelen onder het referentiebedrag beslechten de zaak niet, want de minister moet dan nagaan wat dit gezin nodig heeft om te leven zonder ten laste van de openbare overheden te komen, en kan daarvoor documenten vragen.
says-aa-12bis-2-al5 = De termijn kan tweemaal met drie maanden worden verlengd, met een met redenen omklede beslissing die aan de aanvrager wordt meegedeeld, in uitzonderlijke gevallen van complexiteit en ook tijdens een onderzoek naar een huwelijk of naar de voorwaarden van een partnerschap van 5°.
says-aa-12bis-2-al6 = Eindigt de termijn, al dan niet verlengd, zonder beslissing, dan schrijft de wet voor dat de toelating wordt erkend.
says-aa-12bis-5 = Voor het gezin van een vluchteling of begunstigde van subsidiaire bescherming met een band die ouder is dan de binnenkomst van de gezinshereniger, moeten andere geldige bewijzen in overweging worden genomen als officiële documenten niet kunnen worden verkregen, en kan paragraaf 6 volgen.
says-aa-12bis-5-from-2024-09-01 = Voor het gezin van een vluchteling, van een begunstigde van subsidiaire bescherming of van een persoon die wegens staatloosheid tot verblijf is toegelaten, met een band die ouder is dan de binnenkomst van de gezinshereniger, moeten andere geldige bewijzen in overweging worden genomen als officiële documenten niet kunnen worden verkregen, en kan paragraaf 6 volgen.
says-aa-12bis-6-al1 = Voor elke aanvrager van wie is vastgesteld dat hij de band niet met officiële documenten kan bewijzen, staat het de minister vrij andere geldige bewijzen ervan te aanvaarden.
says-aa-12bis-6-al2 = Bij gebrek aan zulke bewijzen kan de minister de aanvrager en de gezinshereniger laten horen, elk onderzoek laten voeren dat hij nodig acht, en een aanvullende analyse voorstellen.
says-aa-12bis-7 = Wie de aanvraag onderzoekt, houdt terdege rekening met het hoger belang van het kind.
says-aa-13-1-al4 = De vader en de moeder van 7° bewijzen pas later eigen bestaansmiddelen, om een verblijf van onbeperkte duur te verkrijgen.
says-aa-13-1-al4-from-2024-09-01 = De ouders van 7° en 8° bewijzen pas later eigen bestaansmiddelen, om een verblijf van onbeperkte duur te verkrijgen.
says-aa-1er-1-1 = Is een retributie verschuldigd, dan is een aanvraag waarvoor zij niet is betaald onontvankelijk, en de Koning bepaalt het bedrag, dat jaarlijks de consumptieprijzen volgt.
says-aa-1er-1-1-from-2025-08-18 = Is een retributie verschuldigd, dan is een aanvraag waarvoor zij niet is betaald onontvankelijk.
says-aa-1er-1-2-3 = Voor een aanvraag op grond van artikel 10 door het gezin van een vluchteling of van een persoon met subsidiaire bescherming is geen retributie verschuldigd.
says-aa-1er-1-2-3-from-2024-09-01 = Voor een aanvraag op grond van artikel 10 door het gezin van een gezinshereniger die internationale bescherming heeft of wegens staatloosheid tot verblijf is toegelaten, is geen retributie verschuldigd.
says-aa-1er-1-2-3-from-2025-08-18 = Voor een aanvraag op grond van artikel 10 door het gezin van een vluchteling of van een persoon die wegens staatloosheid tot verblijf is toegelaten, is geen retributie verschuldigd.

## Other instruments

says-rd-2007-05-17-12 = Partnerschappen die in Denemarken, Duitsland, Finland, IJsland, Noorwegen, Zweden of het Verenigd Koninkrijk zijn geregistreerd, tellen als een huwelijk.
says-pil-27 = Elke Belgische overheid beslist zelf of zij een buitenlandse akte van de burgerlijke stand erkent, en de familierechtbank neemt kennis van het beroep.
says-pil-30 = Een buitenlands officieel document moet gelegaliseerd zijn, of een apostille dragen, voordat men zich er in België op kan beroepen.
says-circular-2009-06-17 = Officiële documenten, dan andere bewijzen, dan een onderzoek volgen in die orde zodra de onmogelijkheid werkelijk en objectief is, zoals wanneer een staat niet wordt erkend, zijn autoriteiten tekortschieten, niet meer bestaan of niet of niet veilig kunnen worden bereikt, of registers voorgoed vernietigd zijn.
says-circular-2009-06-17-proofs = De afstamming kan worden gestaafd met andere documenten, zoals een geboorteattest, een uittreksel uit een register, een verklaring onder ede, een religieuze akte of een identiteitskaart die de ouders vermeldt.
says-circular-2009-06-17-proofs-marriage = Een huwelijk kan worden gestaafd met andere bewijzen, zoals een religieuze of gewoonterechtelijke akte, een verklaring onder ede, een vermelding op een identiteitskaart, of foto's en sporen van een gedeeld leven.

## Case law

says-cc-95-2008 = Een kind dat aan de voorwaarden voor kinderen voldoet, kan niet worden afgewezen omdat het huwelijk van de ouders polygaam is.
says-cjeu-c-550-16 = Een niet-begeleid kind dat jonger was dan 18 jaar toen het om internationale bescherming verzocht, blijft voor de hereniging met de ouders een minderjarige.
says-cjeu-c-380-17 = De voordelen voor het gezin van een vluchteling kunnen verloren gaan door laattijdig in te dienen, maar niet wanneer de laattijdigheid objectief verschoonbaar is.
says-cjeu-c-706-18 = Het Unierecht laat niet toe dat een verblijfstitel wordt afgegeven louter omdat de termijn is verstreken, zonder vaststelling dat aan de voorwaarden is voldaan.
says-cjeu-c-133-19 = De leeftijd van een kind wordt gemeten op de dag van de aanvraag tot gezinshereniging, zodat meerderjarig worden tijdens de procedure niet schaadt.
says-cjeu-c-279-20 = Een kind dat tijdens de asielprocedure van de gezinshereniger meerderjarig werd, is nog minderjarig als het jonger was dan 18 jaar toen de gezinshereniger om bescherming verzocht, op voorwaarde dat de hereniging binnen drie maanden na de toekenning ervan wordt gevraagd.
says-cjeu-c-279-20-from-2024-09-01 = Voor het kind van een vluchteling volstaat het dat het jonger was dan 18 jaar toen de ouder asiel vroeg, als de hereniging binnen drie maanden na de erkenning wordt gevraagd.
says-cjeu-c-1-23 = Een gezin waarvoor het onmogelijk of uiterst moeilijk is de post te bereiken, mag een aanvraag indienen zonder te verschijnen, en mag later alleen worden opgeroepen voor zover dat nodig is.
says-cjeu-c-560-20 = Zolang de niet-begeleide vluchteling minderjarig is op de dag waarop zijn ouders de aanvraag indienen, loopt tegen hen geen termijn en mogen huisvesting, verzekering noch bestaansmiddelen worden geëist.
says-rvs-255-380 = Volgens de lezing van de Raad van State hebben de ouders van een niet-begeleide minderjarige die meerderjarig is geworden, twaalf maanden in plaats van drie om een aanvraag in te dienen.
