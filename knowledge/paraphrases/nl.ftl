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
says-aa-10-1-4-1 = Een echtgenoot, of een partner van wie het geregistreerde partnerschap als een huwelijk telt, komt in aanmerking als die met de gezinshereniger komt samenleven en als beiden ouder zijn dan 21 jaar, of beiden ouder dan 18 jaar wanneer hun band ouder is dan de aankomst van de gezinshereniger in België.
says-aa-10-1-4-1-from-2025-08-18 = Een echtgenoot, of een partner van wie het geregistreerde partnerschap als een huwelijk telt, komt in aanmerking als die met de gezinshereniger komt samenleven.
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
says-aa-10-1-5-b = Geregistreerde partners moeten in één woning komen samenleven.
says-aa-10-1-5-c = Elk van de geregistreerde partners moet ouder zijn dan 21 jaar, tenzij de lagere leeftijd op het einde van 5° van toepassing is.
says-aa-10-1-5-c-from-2025-08-18 = Elk van de geregistreerde partners moet ouder zijn dan 21 jaar, en de lagere leeftijd is naar verluidt afgeschaft.
says-aa-10-1-5-d = Geregistreerde partners moeten alleenstaand zijn en mogen geen duurzame en stabiele relatie met een derde hebben.
says-aa-10-1-5-e = Geregistreerde partners mogen niet verwant zijn in een graad waarin het oude Burgerlijk Wetboek het huwelijk verbiedt.
says-aa-10-1-5-f = Een geregistreerde partner is uitgesloten als een weigering om een huwelijk te voltrekken definitief is geworden tegen een van beiden.
says-aa-10-1-5-last = Voor geregistreerde partners die bewijzen dat zij een jaar of langer samenwoonden voordat de gezinshereniger in België aankwam, is de minimumleeftijd 18 in plaats van 21 jaar.
says-aa-10-1-6 = Een alleenstaand kind met een handicap dat ouder is dan 18 jaar, van een gezinshereniger met een verblijf van onbeperkte duur of met een vestiging, van een vluchteling, van een persoon met subsidiaire bescherming of van de echtgenoot of partner, komt in aanmerking als een arts die door de Belgische post is erkend, bevestigt dat het kind wegens de handicap niet in de eigen behoeften kan voorzien.
says-aa-10-1-6-from-2024-09-01 = Een ongehuwd kind met een handicap dat ouder is dan 18 jaar, van een gezinshereniger die een verblijf van onbeperkte duur of internationale bescherming heeft of wegens staatloosheid tot verblijf is toegelaten, of van de echtgenoot of partner, komt in aanmerking als een arts die door de Belgische post is erkend, bevestigt dat het kind wegens de handicap niet in de eigen behoeften kan voorzien.
says-aa-10-1-7 = De vader en de moeder van een vluchteling of begunstigde van subsidiaire bescherming die jonger is dan 18 jaar, mogen met hem komen samenleven als hij is binnengekomen zonder een volwassene die wettelijk voor hem verantwoordelijk is en daarna niemand hem onder zijn hoede heeft genomen, of als hij na de binnenkomst in België alleen is achtergelaten.
says-aa-10-1-7-from-2024-09-01 = De ouders van een minderjarige die internationale bescherming heeft of wegens staatloosheid tot verblijf is toegelaten, mogen met hem komen samenleven voordat hij 18 jaar is, als hij is binnengekomen zonder een volwassene die wettelijk voor hem verantwoordelijk is en daarna niemand hem onder zijn hoede heeft genomen, of als hij na de binnenkomst in België alleen is achtergelaten.
says-aa-10-1-7-time = Wordt de minderjarige gezinshereniger meerderjarig tijdens de procedure over zijn status of kort daarna, dan kunnen zijn ouders nog tot drie maanden na de toekenning een aanvraag indienen, en met een laattijdigheid die objectief verschoonbaar is, wordt rekening gehouden.
says-aa-10-1-8 = De ouders van een ongehuwde minderjarige met internationale bescherming die in België bij een van hen of bij beiden verblijft, komen in aanmerking als zij met hem in één woning samenleven of komen samenleven voordat hij 18 jaar wordt, en als de gezinsband al in het land van herkomst bestond.
says-aa-10-1-al2 = De echtgenoot van een polygame gezinshereniger kan zich niet op 4° beroepen zolang een andere echtgenoot van die gezinshereniger al in België verblijft.
says-aa-10-1-al3 = De Koning bepaalt wanneer een partnerschap dat volgens buitenlands recht is geregistreerd, in België met een huwelijk moet worden gelijkgesteld.

## Article 10, paragraph 2: material conditions

says-aa-10-2-al1 = Wie zich op 2° of 3° beroept, bewijst dat hij eigen stabiele, regelmatige en toereikende bestaansmiddelen heeft, die paragraaf 5 meet zoals alle bestaansmiddelen van paragraaf 2.
says-aa-10-2-al1-from-2025-08-18 = Er wordt aangenomen dat wie zich op 2° of 3° beroept, zoals voorheen eigen bestaansmiddelen nodig heeft.
says-aa-10-2-al2 = Een familielid onder 4° tot 6° bewijst dat de gezinshereniger beschikt over huisvesting die groot genoeg is en geschikt is om als hoofdverblijfplaats te worden verhuurd, en over een ziektekostenverzekering die voor hemzelf en het gezin de risico's in België dekt.
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
says-aa-10bis-1 = Familieleden als in 4° tot 6° van een student moeten worden gemachtigd als bestaansmiddelen, huisvesting en verzekering zijn bewezen en de openbare orde en de gezondheid niet in gevaar zijn; een wachttijd van maanden wordt niet gevraagd.
says-aa-10bis-1-from-2025-08-18 = Voor het gezin van een student worden de hogere bestaansmiddelen, de leeftijd van 21 jaar en strengere voorwaarden eveneens gemeld.
says-aa-10bis-2 = Familieleden als in 4° tot 6° van een andere gezinshereniger met een verblijf van beperkte duur moeten onder dezelfde vier voorwaarden worden gemachtigd, zonder een wachttijd van maanden.
says-aa-10bis-2-from-2025-08-18 = Voor het gezin van een gezinshereniger met een verblijf van beperkte duur worden de hogere bestaansmiddelen, de leeftijd van 21 jaar en strengere voorwaarden eveneens gemeld.
says-aa-10ter-2 = Over een aanvraag op grond van artikel 10bis wordt binnen negen maanden beslist, een termijn die tweemaal met drie maanden kan worden verlengd, met redenen omkleed, en bij gebrek aan een beslissing moet de machtiging worden afgegeven.
says-aa-40bis = Voor het gezin van een burger van een andere staat van de Unie geldt een eigen artikel, met andere familieleden, andere leeftijden en andere bestaansmiddelen.
says-aa-40bis-from-2025-08-18 = Het artikel over het gezin van burgers van andere staten van de Unie valt naar verluidt buiten de wet van 2025.
says-aa-40ter-1 = Voor het gezin van een Belg die zijn recht op vrij verkeer heeft uitgeoefend, gelden de regels voor gezinnen van burgers van de Unie.
says-aa-40ter-1-from-2024-09-01 = Voor het gezin van een Belg die zijn recht op vrij verkeer heeft uitgeoefend, gelden die regels als het gezinsleven in de andere staat is ontstaan of bestendigd en niet is geëindigd.
says-aa-40ter-1-from-2025-08-18 = Er wordt aangenomen dat die regels blijven gelden voor het gezin van een Belg die zijn recht op vrij verkeer heeft uitgeoefend.
says-aa-40ter-2 = Voor het gezin van een Belg die zijn recht op vrij verkeer niet heeft uitgeoefend, gelden eigen voorwaarden inzake familieleden, leeftijd, bestaansmiddelen, huisvesting en verzekering.
says-aa-40ter-2-from-2024-09-01 = Voor het gezin van een Belg die zijn recht op vrij verkeer niet heeft uitgeoefend, gelden eigen voorwaarden, en afstammelingen komen nu in aanmerking als zij jonger zijn dan 18 jaar of in het buitenland te zijnen laste waren.
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
says-aa-11-1-al2 = Aan het gezin van een vluchteling of begunstigde van subsidiaire bescherming, waarvan de bloed- of aanverwantschapsband ouder is dan de binnenkomst van de gezinshereniger, kan het recht niet worden geweigerd louter omdat officiële documenten ontbreken.
says-aa-11-1-al2-from-2024-09-01 = Aan het gezin van een vluchteling, van een begunstigde van subsidiaire bescherming of van een persoon die wegens staatloosheid tot verblijf is toegelaten, waarvan de bloed- of aanverwantschapsband ouder is dan de binnenkomst van de gezinshereniger, kan het recht niet worden geweigerd louter omdat officiële documenten ontbreken.
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
says-circular-2009-06-17 = Officiële documenten, dan andere bewijzen, dan een onderzoek volgen elkaar in die volgorde op zodra de onmogelijkheid werkelijk en objectief is, zoals wanneer een staat niet wordt erkend, zijn autoriteiten tekortschieten, niet meer bestaan of niet of niet veilig kunnen worden bereikt, of registers voorgoed vernietigd zijn.
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
says-cjeu-c-560-20 = Zolang de niet-begeleide vluchteling minderjarig is op de dag waarop zijn ouders de aanvraag indienen, loopt er tegen hen geen termijn en mogen geen huisvesting, verzekering of bestaansmiddelen worden geëist.
says-rvs-255-380 = Volgens de lezing van de Raad van State hebben de ouders van een niet-begeleide minderjarige die meerderjarig is geworden, twaalf maanden in plaats van drie om een aanvraag in te dienen.

## Practice

says-practice-three-months = De Dienst Vreemdelingenzaken geeft de ouders van een niet-begeleide minderjarige die tijdens de asielprocedure of kort na de erkenning meerderjarig werd, drie maanden vanaf de beslissing over de bescherming om een aanvraag in te dienen.
says-practice-registration-day = De post vrijwaart de termijn van een jaar door een aanvraag te registreren die een formulier met foto, de betaling van de kosten of de vrijstelling ervan en een geldig reisdocument bevat, en neemt de andere documenten nadien in ontvangst.
says-practice-registration-day-from-2025-08-18 = Een aanvraag is tijdig als zij tijdig wordt geregistreerd: het formulier, het bewijs van betaling en het reisdocument zijn er, en de rest mag volgen.
says-practice-complete-file = Letterlijk genomen is de termijn van een jaar alleen nageleefd als het dossier tijdig volledig is, omdat de wet een aanvraag laat dateren van de dag waarop elk document er is.
says-practice-complete-file-from-2025-08-18 = Een aanvraag is alleen tijdig als elk document tijdig wordt voorgelegd.
says-practice-birthday-reached = Volgens één lezing is een persoon ouder dan 21, of ouder dan 18, zodra die verjaardag er is.
says-practice-birthday-strictly-after = Volgens een andere lezing is een persoon pas ouder dan 21, of ouder dan 18, als die verjaardag voorbij is.
says-practice-documents = De posten vragen van elke aanvrager het visumformulier, een geboorteakte, de documenten van het huwelijk of het partnerschap als er een is, een kopie van de verblijfskaart van de gezinshereniger en een kopie van de beslissing over de bescherming.
says-practice-travel-document = Een geldig reisdocument is vereist; kan er geen worden verkregen, dan kan een Belgisch laissez-passer in de plaats komen.
says-practice-handling-fee = Elke aanvrager betaalt visumkosten voor het visum voor lang verblijf, toont aan dat zij zijn betaald en krijgt ze niet terug.
says-practice-service-fee = Het gezin van een beschermde gezinshereniger is noch van de visumkosten noch van de dienstkosten van het visumcentrum vrijgesteld.
says-practice-six-months = Een medisch getuigschrift of een uittreksel uit het strafregister dat ouder is dan zes maanden, wordt niet aanvaard.
says-practice-translation = Een document in een andere taal dan het Nederlands, het Frans, het Duits of het Engels heeft een beëdigde vertaling nodig.
says-practice-custody-papers = Als bewijs van uitsluitend recht van bewaring wordt een vonnis gevraagd, en bij gedeeld recht van bewaring de schriftelijke toestemming van de andere houder.
says-practice-decision-validity = Een gunstige beslissing kan zes maanden worden gebruikt.
says-practice-visa-validity = Het visum voor lang verblijf werd voor zes maanden afgegeven en in sommige gevallen voor twaalf.
says-practice-visa-validity-from-2022-01-01 = Het visum voor lang verblijf wordt voor ten hoogste twaalf maanden afgegeven.
says-practice-covid = Onder de covidmaatregel kon een gunstige beslissing negen maanden worden gebruikt en een ongebruikt visum worden vervangen.
says-practice-schengen-travel = De houder van een visum voor lang verblijf of van een verblijfstitel mag in de andere Schengenstaten reizen gedurende 90 dagen in elke periode van 180.
says-practice-any-post = Het gezin van een beschermde gezinshereniger mag zich wenden tot elke Belgische post die visa voor lang verblijf afgeeft, behalve als voor zijn nationaliteit één bepaalde post is aangewezen.
says-practice-humanitarian-visa = Familieleden buiten artikel 10 kunnen een humanitair visum vragen, dat discretionair is en waarvoor geen beslissingstermijn geldt.
says-practice-dna = De Dienst Vreemdelingenzaken biedt een DNA-test alleen aan als aan alle andere voorwaarden is voldaan, kent het visum toe bij een positief resultaat en handhaaft anders de weigering.
says-practice-dna-reach = Een DNA-test kan afstamming en verwantschap tussen broers en zussen aantonen, maar geen huwelijk en geen leeftijd.
says-practice-annex-15quinquies = De post bevestigt een volledig dossier met bijlage 15quinquies en geeft er geen af voor een onvolledig dossier.
says-practice-remote-filing = Een aanvraag die per e-mail wordt verzonden, vrijwaart de termijn als het onmogelijk of uiterst moeilijk is om bij de post te verschijnen.
says-practice-appeal = Tegen een weigering kan beroep worden ingesteld.
says-practice-contribution-exemptions = Aanvragers jonger dan 18 jaar, ouders van een beschermde minderjarige en meerderjarige kinderen met een handicap zijn eveneens van de retributie vrijgesteld.
says-practice-housing-proof = De Dienst Vreemdelingenzaken aanvaardt als bewijs van huisvesting een geregistreerde huurovereenkomst, een notariële eigendomstitel of het hypotheekattest van de bank, maar geen MyRent-bewijs alleen en geen onbewoonbaar verklaarde woning.
says-practice-housing-proof-from-2025-08-18 = De Dienst Vreemdelingenzaken aanvaardt een huurovereenkomst of een eigendomstitel als bewijs van huisvesting.
says-practice-insurance-proof = De verzekering wordt bewezen met het attest van het ziekenfonds dat het familielid zich bij aankomst kan aansluiten, of met een reisverzekering voor een bepaald bedrag en voor drie maanden, die geregistreerde partners en kinderen ouder dan 25 jaar in elk geval nodig hebben.
says-practice-net-income = De Dienst Vreemdelingenzaken vergelijkt de referentie met het netto maandinkomen van de gezinshereniger, gemiddeld over een voldoende lange periode, bij voorkeur de twaalf maanden vóór de aanvraag.
says-practice-sibling-exception = Samen met de ouders moet een meerderjarige broer of zus die ernstig ziek is en volledig en blijvend van hen afhangt, worden toegelaten als de minderjarige anders zonder zijn ouders zou achterblijven.

## Articles 11 to 13 and 74: place, end of stay, after admission

says-aa-12bis-1-al2-1 = Wie al op een andere grond voor meer dan drie maanden is toegelaten of gemachtigd, kan in België een aanvraag indienen, mits alle bewijzen vóór het einde van dat verblijf worden voorgelegd.
says-aa-12bis-1-al2-2 = Wie tot een verblijf van ten hoogste drie maanden is gemachtigd, met een visum om te huwen of een partnerschap te laten registreren waar de wet er een vereist, kan in België een aanvraag indienen zodra de band is aangegaan en alle bewijzen zijn voorgelegd vóór het einde van dat verblijf.
says-aa-12bis-1-al2-2-from-2025-08-18 = Wie tot een verblijf van ten hoogste drie maanden is gemachtigd, kan in België een aanvraag indienen zodra de band is aangegaan en alle bewijzen zijn voorgelegd vóór het einde van dat verblijf.
says-aa-12bis-1-al2-3 = Wie door buitengewone omstandigheden niet kan terugkeren om het visum te vragen, kan in België een aanvraag indienen, met alle bewijzen en het bewijs van zijn identiteit.
says-aa-12bis-1-al2-4 = Een minderjarig kind van 4° tijdens een verblijf van ten hoogste drie maanden, of een ouder van een minderjarige vluchteling of begunstigde van subsidiaire bescherming van 7°, kan in België een aanvraag indienen.
says-aa-12bis-1-al2-4-from-2024-09-01 = Een minderjarig kind van 4° tijdens een verblijf van ten hoogste drie maanden, of een ouder van 7°, kan in België een aanvraag indienen.
says-aa-12bis-1-al2-5 = Het gezin van 8° kan in België een aanvraag indienen, zonder kort verblijf en zonder verdere voorwaarde.
says-aa-12bis-3 = In de gevallen 1 en 2 wordt voor een volledige aanvraag een ontvangstbewijs afgegeven; de inschrijving volgt als de aanvraag ontvankelijk is of na vijf maanden stilzwijgen, en de toelating bij een gunstige beslissing of na negen maanden stilzwijgen vanaf het ontvangstbewijs, tweemaal drie maanden langer bij verlenging.
says-aa-12bis-3-from-2025-08-18 = In België lopen dezelfde termijnen vanaf het ontvangstbewijs.
says-aa-12bis-3bis = Over familieleden als in 4° tot 6° van een langdurig ingezetene van de Unie die een Europese blauwe kaart had, wordt beslist binnen vier maanden na de volledige aanvraag, met drie maanden meer na één met redenen omklede verlenging; zonder beslissing worden zij toegelaten als de documenten zijn voorgelegd, en anders geweigerd.
says-aa-12bis-3bis-from-2025-08-18 = Over familieleden van een langdurig ingezetene van de Unie die een Europese blauwe kaart had, wordt beslist binnen vier maanden na de volledige aanvraag.
says-aa-11-2-1 = In de eerste vijf jaar vanaf de verblijfstitel, of vanaf het document waaruit een aanvraag in België blijkt, kan aan het verblijf een einde worden gemaakt als niet langer is voldaan aan een voorwaarde van artikel 10, maar niet aan dat van een slachtoffer van de feiten die de wet opsomt.
says-aa-11-2-2 = In de eerste vijf jaar vanaf de verblijfstitel, of vanaf het document waaruit een aanvraag in België blijkt, kan aan het verblijf een einde worden gemaakt als er geen werkelijk huwelijks- of gezinsleven is, of niet langer is, maar niet aan dat van een slachtoffer van de feiten die de wet opsomt.
says-aa-11-2-3 = In de eerste vijf jaar vanaf de verblijfstitel, of vanaf het document waaruit een aanvraag in België blijkt, kan aan het verblijf van een geregistreerde partner een einde worden gemaakt als de partner of de gezinshereniger met iemand anders is gehuwd of een partnerschap heeft laten registreren, maar niet aan dat van een slachtoffer van de feiten die de wet opsomt.
says-aa-11-2-5 = In de eerste vijf jaar vanaf de verblijfstitel, of vanaf het document waaruit een aanvraag in België blijkt, kan aan het verblijf een einde worden gemaakt als aan het verblijf van de gezinshereniger zelf een einde is gemaakt.
says-aa-11-2-al5 = Vóór zo'n einde worden de hechtheid van de banden, de duur van het verblijf en de banden met het land van herkomst afgewogen; artikel 62 vraagt eerst een schriftelijke kennisgeving, met vijftien dagen om te antwoorden.
says-aa-11-2-al5-from-2025-08-18 = Vóór zo'n einde worden de hechtheid van de banden, de duur van het verblijf en de banden met het land van herkomst afgewogen.
says-aa-11-3-al4 = Aan het verblijf van familieleden als in 4° tot 7° kan ook een einde worden gemaakt als dat van de beschermde gezinshereniger is beëindigd of ingetrokken omdat zijn status dat was.
says-aa-11-3-al4-from-2024-09-01 = Aan het verblijf van familieleden als in 4° tot 8° kan ook een einde worden gemaakt als dat van de beschermde gezinshereniger is beëindigd of ingetrokken omdat zijn status dat was.
says-aa-11-3-al4-from-2025-08-18 = Aan het verblijf van familieleden kan ook een einde worden gemaakt als dat van de beschermde gezinshereniger is beëindigd of ingetrokken omdat zijn status dat was.
says-aa-74-20 = Valse of misleidende informatie, vervalste documenten of andere fraude van de aanvrager kan leiden tot weigering of intrekking van het verblijf, zonder beperking in de tijd, nadat de banden zijn afgewogen.
says-aa-74-21 = Fraude van de gezinshereniger kan leiden tot weigering of beëindiging van het verblijf van familieleden als in 4° tot 7°, alleen als het verblijf van de gezinshereniger zelf wordt geweigerd of ingetrokken, en nadat de banden zijn afgewogen.
says-aa-74-21-from-2024-09-01 = Fraude van de gezinshereniger kan leiden tot weigering of beëindiging van het verblijf van familieleden als in 4° tot 8°, alleen als het verblijf van de gezinshereniger zelf wordt geweigerd of ingetrokken, en nadat de banden zijn afgewogen.
says-aa-13-1-al3 = De toelating is voor vijf jaar beperkt, vanaf de verblijfstitel of het document waaruit de aanvraag blijkt, en daarna onbeperkt als nog aan artikel 10 is voldaan; anders volgt een nieuw verblijf van beperkte duur, dat wordt verlengd voor wie bestaansmiddelen en een volledige verzekering heeft en geen gevaar is.
says-rd-1981-10-08-33 = De verlenging wordt gevraagd tussen de vijfenveertigste en de dertigste dag voordat de verblijfstitel vervalt.

## The Act of 18 July 2025, where it is reported to differ

says-aa-10-1-4-wait = Een vluchteling hoeft niet te wachten, een begunstigde van subsidiaire bescherming wacht naar verluidt twee jaar tenzij alleen minderjarige kinderen zich bij hem voegen, en een gezinshereniger met een verblijf van onbeperkte duur wacht naar verluidt langer dan voorheen.
says-aa-10-1-4-later-family = Een huwelijk of partnerschap dat na de aankomst van een begunstigde van subsidiaire bescherming is gesloten, opent naar verluidt geen recht meer.
says-aa-10-1-4-1-age = Beide echtgenoten of gelijkgestelde partners moeten ouder zijn dan 21 jaar.
says-aa-10-2-al5-six-months = Van het gezin van een vluchteling worden geen huisvesting, verzekering of bestaansmiddelen gevraagd als de aanvraag wordt ingediend binnen zes maanden na de beslissing die de status toekende.
says-aa-10-2-al5-ten-months = Opdat dat voordeel behouden blijft, moet het dossier naar verluidt binnen tien maanden volledig zijn.
says-aa-10-2-al5-subsidiary = Van het gezin van een begunstigde van subsidiaire bescherming worden altijd huisvesting, verzekering en bestaansmiddelen gevraagd.
says-aa-10-2-al5-subsidiary-from-2026-02-26 = Sinds de schorsing is het gezin van een begunstigde van subsidiaire bescherming naar verluidt binnen het jaar van voorheen vrij van huisvesting, verzekering en bestaansmiddelen.
says-aa-1er-1-2-3-subsidiary = Het gezin van een begunstigde van subsidiaire bescherming is naar verluidt de retributie verschuldigd.
says-act-2025-accompanying = Familieleden die met een persoon met internationale bescherming zijn meegereisd, hebben naar verluidt een eigen grond, zonder huisvesting, verzekering of bestaansmiddelen.

## Transition

says-amending-2011 = De artikelen 10 tot 13 werden herschreven met ingang van 22 september 2011, en de tekst die toen tot en met 7 juli 2016 gold, was niet voorhanden.
says-cc-2026-02-26 = Voor begunstigden van subsidiaire bescherming en het gezin dat zich bij hen voegt, zijn de wachttermijn van twee jaar, de materiële voorwaarden zonder vrijstelling, de retributie en het zwaardere bewijs van banden sinds 26 februari 2026 geschorst, terwijl de rest van de wet verder geldt.
says-transition-before = Een aanvraag die vóór 18 augustus 2025 is ingediend, blijft onder de vroegere wet vallen, ook als zij nog in behandeling is.
says-transition-pre-2025-sponsor = Een aanvraag die van 18 augustus 2025 tot en met 17 augustus 2027 wordt ingediend, blijft onder de vroegere wet vallen als de gezinshereniger vóór 18 augustus 2025 was toegelaten of gemachtigd tot een verblijf van meer dan drie maanden, dat nog niet zo lang hoeft te hebben geduurd.
says-transition-new = De nieuwe wet is van toepassing op een aanvraag die vanaf 18 augustus 2025 is ingediend als de gezinshereniger vóór die dag geen zodanig verblijf had.
says-transition-new-from-2027-08-18 = De nieuwe wet is van toepassing op elke aanvraag die vanaf 18 augustus 2027 wordt ingediend.
says-transition-2024 = Een aanvraag die vóór 1 september 2024 is ingediend en waarover later wordt beslist, wordt beoordeeld volgens de tekst die bij de indiening van kracht was.

## Conventions of this rule base (not law, so no source to check)

says-convention-verdict = Een categorie houdt stand als aan elk van haar voorwaarden is voldaan of er vrijstelling is, faalt als aan een ervan niet is voldaan, en blijft anders open, en de beste categorie bepaalt de uitkomst voor de persoon.
says-convention-closed-world = Het dossierbestand wordt geacht elk lid van het gezin te vermelden dat een aanvraag indient.
says-convention-presumption = Enkele feiten die aanvragers zelden moeten weerleggen, worden vermoed tot het kleinste teken van het tegendeel, en elk vermoeden wordt naast de uitkomst getoond.

## Readings: birthday

reading-birthday-default = De gangbare administratieve lezing; er werd geen bron voor gelezen.
reading-birthday_reached-says = Een persoon is ouder dan 21 vanaf de eenentwintigste verjaardag.
reading-birthday_reached-whose = gangbare administratieve lezing
reading-strictly_after-says = Een persoon is pas ouder dan 21 vanaf de dag na de eenentwintigste verjaardag.
reading-strictly_after-whose = de letter van de tekst

## Readings: parents term

reading-parents_term-default = De praktijk van de Dienst Vreemdelingenzaken, waarmee een gezin te maken krijgt.
reading-immigration_office_3_months-says = De ouders van een kind dat meerderjarig werd, dienen hun aanvraag in binnen drie maanden na de beslissing over de bescherming.
reading-immigration_office_3_months-whose = Dienst Vreemdelingenzaken
reading-council_of_state_12_months-says = De ouders van een kind dat meerderjarig werd, hebben twaalf maanden.
reading-council_of_state_12_months-whose = Raad van State, arrest 255.380

## Readings: filing day

reading-filing_day-default = De praktijk van de posten: de registratie stelt de dag veilig.
reading-registration-says = De aanvraag is tijdig als zij tijdig wordt geregistreerd: het formulier, het bewijs van betaling en het reisdocument zijn er, de rest mag volgen.
reading-registration-whose = Dienst Vreemdelingenzaken, volgens de federale Ombudsman
reading-complete_file-says = De aanvraag is alleen tijdig als elk document tijdig wordt voorgelegd.
reading-complete_file-whose = de letter van artikel 12bis

## Readings: amount day

reading-amount_day-default = Voor geen van beide werd een gezaghebbende bron gevonden; de dag van de indiening is bekend en verschuift niet.
reading-amount_at_application-says = Het bedrag van de dag van de indiening telt.
reading-amount_at_application-whose = deze regelbank
reading-amount_at_decision-says = Het bedrag van de dag van de beslissing telt.
reading-amount_at_decision-whose = deze regelbank

## Readings: only children

reading-only_children-default = Voor geen van beide werd een gezaghebbende bron gevonden; de personen van de aanvraag zijn die welke het dossierbestand vermeldt.
reading-this_application-says = Alleen de personen van deze aanvraag tellen als personen die zich bij de gezinshereniger voegen.
reading-this_application-whose = deze regelbank
reading-all_joiners-says = Iedereen telt die zich bij de gezinshereniger heeft gevoegd of voegt.
reading-all_joiners-whose = deze regelbank

## Readings: own means level

reading-own_means_level-default = De letter van de tekst, die over alle bestaansmiddelen van paragraaf 2 gaat.
reading-literal_120-says = De eigen bestaansmiddelen onder 2° en 3° worden aan dezelfde 120 procent gemeten.
reading-literal_120-whose = de letter van de tekst
reading-no_fixed_level-says = Voor de eigen bestaansmiddelen onder 2° en 3° geldt geen vast niveau.
reading-no_fixed_level-whose = deze regelbank

## Readings: transition reach

reading-regime_day-default = Voor geen van beide werd een gezaghebbende bron gevonden; de dag waarop werd ingediend is bekend en verschuift niet.
reading-regime_of_submission-says = Of de vroegere wet nog van toepassing is, wordt beoordeeld naar de dag van de indiening.
reading-regime_of_submission-whose = deze regelbank
reading-regime_of_complete_file-says = Of de vroegere wet nog van toepassing is, wordt beoordeeld naar de dag waarop het dossier volledig is.
reading-regime_of_complete_file-whose = deze regelbank
reading-transition_reach-default = Open: als er alleen een vroeger verblijf van een andere aard is, worden beide wetten toegepast.
reading-unsettled_reach-says = Of een vroeger verblijf van een andere aard een dossier onder de vroegere wet houdt, wordt opengelaten.
reading-unsettled_reach-whose = deze regelbank
reading-any_stay_over_3_months-says = Elk verblijf van meer dan drie maanden dat vóór 18 augustus 2025 is toegekend, houdt het dossier onder de vroegere wet.
reading-any_stay_over_3_months-whose = Dienst Vreemdelingenzaken
reading-current_status_only-says = Alleen de status waarop het gezin zich nu beroept, telt.
reading-current_status_only-whose = deze regelbank

## Readings: suspension trigger

reading-suspension_trigger-default = Open: er werd geen gezaghebbende bron gevonden; voor een dossier dat aan weerszijden van die dag ligt, worden beide wetten toegepast.
reading-unsettled_trigger-says = Welke dag een dossier onder de schorsing brengt, wordt opengelaten.
reading-unsettled_trigger-whose = deze regelbank
reading-decision_date-says = Een dossier waarover sinds 26 februari 2026 is beslist, valt onder de schorsing.
reading-decision_date-whose = deze regelbank, als de voorzichtige weg
reading-application_date-says = Alleen een dossier dat sinds 26 februari 2026 is ingediend, valt onder de schorsing.
reading-application_date-whose = deze regelbank

## Readings: suspension reach

reading-suspension_reach-default = Er werd geen gezaghebbende bron gevonden; wat wordt gemeld, noemt vier punten.
reading-narrow-says = De schorsing geldt voor de vier punten die worden gemeld, en voor niets anders.
reading-narrow-whose = deze regelbank
reading-wide-says = De schorsing geldt ook voor de ouders van niet-begeleide minderjarigen en voor gezinnen die na de aankomst zijn gevormd.
reading-wide-whose = deze regelbank

## Readings: law of 2024 by

reading-law_of_2024_by-default = De dag van de indiening; het overgangsartikel van de wetten van 2024 was niet voorhanden.
reading-application_day-says = De tekst die op de dag van de indiening van kracht is, is van toepassing.
reading-application_day-whose = deze regelbank
reading-decision_day-says = De tekst die op de dag van de beslissing van kracht is, is van toepassing.
reading-decision_day-whose = deze regelbank

## Readings: relation of 2025

reading-relation_of_2025-default = Wat de meeste bronnen melden: de drie manieren zijn gebleven.
reading-old_ways-says = Een duurzame relatie wordt nog steeds op een van de drie manieren van voorheen aangetoond.
reading-old_ways-whose = de meeste bronnen over de wet van 2025
reading-stricter-says = Een duurzame relatie wordt strenger beoordeeld; hoe, is niet bekend.
reading-stricter-whose = één bron over de wet van 2025

## Readings: short stay of parent

reading-short_stay_of_parent-default = De letter van de tekst; voor geen van beide lezingen werd een gezaghebbende bron gevonden.
reading-of_the_child_alone-says = Alleen een minderjarig kind heeft een kort verblijf nodig om in geval 4 in België in te dienen; een ouder van 7° heeft er geen nodig.
reading-of_the_child_alone-whose = de letter van de tekst
reading-of_the_parent_too-says = Ook een ouder van 7° heeft een kort verblijf nodig om in geval 4 in België in te dienen.
reading-of_the_parent_too-whose = deze regelbank

## Readings: silence of 2025

reading-silence_of_2025-default = Open: één bron meldt de afschaffing, geen andere.
reading-silence_unsettled-says = Wat stilzwijgen onder de wet van 2025 betekent, wordt opengelaten.
reading-silence_unsettled-whose = deze regelbank
reading-silence_abolished-says = Stilzwijgen leidt niet langer tot toelating.
reading-silence_abolished-whose = één bericht in de pers
reading-silence_kept-says = Stilzwijgen leidt nog steeds tot erkenning van de toelating.
reading-silence_kept-whose = deze regelbank

## Caveats: what is to be kept in mind of a version; one that others have too stands once, by the first

caveat-aa-10-1-4-from-2025-08-18 = Overgenomen uit de vroegere tekst; de tekst van de wet van 18 juli 2025 was niet voorhanden, en geen bron meldt een wijziging.
caveat-aa-10-1-1-from-2025-08-18 = Geen bron meldt een wijziging door de wet van 2025, en geen zegt dat er geen is.
caveat-aa-10-1-2-from-2011-09-22 = De tekst van die tijd werd niet gelezen.
caveat-labour-agreements-from-2016-07-08 = De akkoorden werden niet gelezen; dat de werknemer gevestigd en tewerkgesteld is in België, in beginsel sinds drie maanden, steunt op één bron van lage betrouwbaarheid.
caveat-labour-agreements-from-2025-08-18 = De akkoorden werden niet gelezen; geen bron meldt wat de wet van 2025 voor ze betekent.
caveat-aa-10-1-4-unlimited-from-2016-07-08 = Welke kaarten voor zo'n verblijf staan, zeggen alleen bladzijden van de Dienst Vreemdelingenzaken; de aard van het recht telt.
caveat-aa-10-1-4-unlimited-from-2024-09-01 = Wie gevestigd is, wordt geacht een recht op verblijf van onbeperkte duur te hebben; welke kaarten daarvoor staan, werd voor deze tekst niet opnieuw nagegaan.
caveat-aa-10-1-4-unlimited-from-2025-08-18 = Hoe lang zo'n gezinshereniger nu wacht, wordt tegenstrijdig gemeld.
caveat-aa-10-1-4-3-age-from-2024-09-01 = Geschreven onder streepje 3; de tekst zegt niet of het ook voor streepje 2 geldt, en evenmin hoe lang "kort na" duurt.
caveat-aa-10-1-5-a-from-2025-08-18 = De meeste bronnen melden geen wijziging; één meldt strengere criteria zonder te zeggen welke.
caveat-aa-10-1-5-c-from-2025-08-18 = De tekst van de wet van 18 juli 2025 was niet voorhanden.
caveat-aa-10-1-7-time-from-2024-09-01 = De tekst zegt niet hoe lang "kort na" duurt.
caveat-aa-10-1-8-from-2024-09-01 = Een minderjarige die wegens staatloosheid is toegelaten, opent dit punt niet. Naar de letter sluit een kind dat meerderjarig wordt voordat de ouders ermee samenwonen, het af; dat de dag van indiening beslist, zoals voor kinderen, is een analogie waarvoor geen gezag werd gevonden.
caveat-aa-10-1-8-from-2025-08-18 = De stand na 18 augustus 2025 is niet bekend, het minst voor subsidiaire bescherming.
caveat-aa-10-2-al1-from-2016-07-08 = Of de praktijk dezelfde 120 procent van hen vraagt, werd niet nagegaan.
caveat-aa-10-2-al1-from-2025-08-18 = Geen bron zegt aan welk bedrag ze volgens de wet van 2025 worden gemeten.
caveat-aa-10-2-al2-from-2025-08-18 = Er wordt zonder enig detail gemeld dat de huisvesting is verstrengd; de tekst van de wet van 18 juli 2025 was niet voorhanden.
caveat-aa-10-2-al3-from-2025-08-18 = Overgenomen uit de vroegere tekst; de tekst van de wet van 18 juli 2025 was niet voorhanden.
caveat-aa-10-2-al3-children-from-2016-07-08 = Open is of alle gezinsleden die zich voegen tellen, of alleen die van deze aanvraag.
caveat-aa-10-5-al1-from-2025-08-18 = Verschillende bronnen stemmen overeen en het voorbeeld van de regering zelf klopt ermee; de tekst van de wet van 18 juli 2025 was niet voorhanden.
caveat-aa-40ter-1-from-2025-08-18 = Wat wordt gemeld, betreft aanvragen die tot en met 17 augustus 2027 worden ingediend.
caveat-aa-11-1-al2-from-2016-07-08 = Het geregistreerd partnerschap wordt niet genoemd.
caveat-aa-12bis-2-al6-from-2016-07-08 = C-706/18 verbiedt toe te kennen zonder de voorwaarden na te gaan.
caveat-aa-12bis-2-al6-from-2025-08-18 = Eén bron meldt dat stilzwijgen niet langer tot toelating leidt; geen andere doet dat.
caveat-aa-12bis-5-from-2025-08-18 = Bij subsidiaire bescherming heeft het gezin dat zich voegt, naar verluidt deze regel verloren tot de schorsing op 26 februari 2026; de tekst van de wet van 18 juli 2025 was niet voorhanden.
caveat-aa-12bis-6-al2-from-2016-07-08 = De tekst noemt geen DNA-test; de praktijk wel.
caveat-aa-1er-1-1-from-2025-08-18 = Voor 2025 en 2026 staat geen bedrag vast; de tekst van de wet van 18 juli 2025 was niet voorhanden.
caveat-aa-1er-1-2-3-from-2017-01-26 = De tekst van vóór 26 januari 2017 werd niet gelezen.
caveat-rd-2007-05-17-12-from-2007-06-01 = Het besluit werd niet gelezen; de lijst komt van bladzijden van de Dienst Vreemdelingenzaken.
caveat-pil-27-from-2016-07-08 = Het wetboek werd niet gelezen.
caveat-circular-2009-06-17-from-2009-07-02 = De oorzaken zijn bekend uit een landenrapport en van een integratieagentschap.
caveat-circular-2009-06-17-proofs-from-2009-07-02 = De lijst is niet gesloten.
caveat-cc-95-2008-from-2008-06-26 = Bekend uit de omzendbrief; het arrest werd niet gelezen.
caveat-cjeu-c-550-16-from-2018-04-12 = Toegepast op een bladzijde van de Dienst Vreemdelingenzaken; het arrest werd niet gelezen.
caveat-cjeu-c-380-17-from-2018-11-07 = Alleen uit het geheugen; de wet zegt het sinds 1 september 2024 zelf.
caveat-cjeu-c-133-19-from-2020-07-16 = Alleen uit secundaire bronnen bekend.
caveat-cjeu-c-279-20-from-2022-08-01 = De drie maanden zijn voor dit tijdvak niet nagegaan.
caveat-cjeu-c-279-20-from-2024-09-01 = De drie maanden zijn uit het geheugen aangehaald; de wet bevat de regel nu voor het derde streepje.
caveat-rvs-255-380-from-2022-12-23 = De Dienst Vreemdelingenzaken bleef bij drie maanden.
caveat-practice-registration-day-from-2019-01-01 = Het jaar waarin deze praktijk begon, is bij benadering.
caveat-practice-registration-day-from-2025-08-18 = De praktijk van voordien; geen bron meldt een wijziging.
caveat-practice-complete-file-from-2025-08-18 = De letter van de vroegere tekst; geen bron meldt een wijziging.
caveat-practice-travel-document-from-2016-07-08 = Artikel 2 van de wet werd niet gelezen.
caveat-practice-six-months-from-2016-07-08 = De wet stelt geen zulke grens.
caveat-practice-visa-validity-from-2022-01-01 = De eerste dag is bij benadering; lees de datum op het visum.
caveat-practice-covid-from-2020-03-01 = De maatregel is achterhaald; zijn laatste dag is niet bekend.
caveat-practice-any-post-from-2016-07-08 = Een post zonder objectieve band mag weigeren.
caveat-practice-annex-15quinquies-from-2016-07-08 = De lage betrouwbaarheid betreft andere bijlagen die in dezelfde rij worden genoemd.
caveat-practice-appeal-from-2016-07-08 = De termijn staat niet in de gelezen artikelen, zodat geen datum wordt berekend.
caveat-practice-contribution-exemptions-from-2016-07-08 = Volgens koninklijk besluit en praktijk, niet volgens de wet; het besluit werd niet gelezen.
caveat-practice-housing-proof-from-2016-07-08 = Artikel 26/3 van het koninklijk besluit van 8 oktober 1981 is uit het geheugen genoemd.
caveat-practice-housing-proof-from-2025-08-18 = Strengere voorwaarden worden gemeld, zonder details.
caveat-aa-12bis-1-al2-4-from-2016-07-08 = Naar de letter wordt het korte verblijf alleen van het kind gevraagd; dat ook de ouder het nodig heeft, is een andere lezing.
caveat-aa-12bis-1-al2-5-from-2024-09-01 = Geen paragraaf zegt welke procedure in België zo'n aanvraag volgt.
caveat-aa-12bis-3-from-2016-07-08 = De gevallen 3 en 4 volgen paragraaf 4, waarvan de ontvankelijkheid geen termijn heeft; het derde lid ervan laat de negen maanden en hun verlengingen erop van toepassing zijn. Geen paragraaf noemt het geval 5.
caveat-aa-11-2-5-from-2024-09-01 = De bescherming van slachtoffers van geweld noemt deze grond niet.
caveat-aa-11-3-al4-from-2016-07-08 = Er staat geen beperking in de tijd, geen bescherming van slachtoffers en geen afweging.
caveat-aa-74-20-from-2016-07-08 = Gelezen in de stand tot 17 augustus 2025; geen bron meldt een wijziging sindsdien.
caveat-rd-1981-10-08-33-from-2011-09-22 = Het besluit werd niet gelezen; de dagen komen van het federaal migratiecentrum.
caveat-aa-10-1-4-wait-from-2025-08-18 = De bronnen spreken elkaar tegen over de wachttijd van een gezinshereniger met een verblijf van onbeperkte duur en over een oudere band; de tekst van de wet van 18 juli 2025 was niet voorhanden.
caveat-aa-10-1-4-later-family-from-2025-08-18 = Of dit sinds 26 februari 2026 is geschorst, is niet bekend; de tekst van de wet van 18 juli 2025 was niet voorhanden.
caveat-aa-10-1-4-1-age-from-2025-08-18 = Alle bronnen zijn het eens over 21; of een oudere band de leeftijd nog verlaagt, wordt op meer dan één manier gemeld, en blijft open.
caveat-aa-10-2-al5-six-months-from-2025-08-18 = Verschillende bronnen stemmen overeen; één voegt wie wegens staatloosheid is toegelaten toe; de tekst van de wet van 18 juli 2025 was niet voorhanden.
caveat-aa-10-2-al5-ten-months-from-2025-08-18 = Eén bron, en vanaf wanneer de tien maanden lopen is niet zeker.
caveat-aa-10-2-al5-subsidiary-from-2026-02-26 = Voorlopig, en afgeleid uit wat de schorsing naar verluidt dekt.
caveat-aa-1er-1-2-3-subsidiary-from-2025-08-18 = Voor deze jaren staat geen bedrag vast.
caveat-act-2025-accompanying-from-2025-08-18 = Eén nota van een advocaat en een samenvatting van het arrest; waar de grond in de wet staat, is niet bekend.
caveat-amending-2011-from-2011-09-22 = Alleen bekend uit de wijzigingslijsten van de geconsolideerde wet.
caveat-cc-2026-02-26-from-2025-08-18 = Het arrest werd niet gelezen en zijn nummer niet gevonden; of het vanaf zijn bekendmaking werkt, en of het sindsdien is vervallen, staat niet vast.
caveat-transition-before-from-2025-08-18 = Ontleend aan antwoorden van de Dienst Vreemdelingenzaken; de wet werd niet gelezen.
caveat-transition-pre-2025-sponsor-from-2025-08-18 = Ontleend aan de Dienst Vreemdelingenzaken; de wet werd niet gelezen.
caveat-transition-2024-from-2024-09-01 = Het overgangsartikel werd niet gelezen; de tekst van de dag van de beslissing is de andere lezing.
caveat-convention-verdict-from-2011-09-22 = Een afspraak, geen recht.
