# What the provisions and the readings say, in French: our sentences, as in sources.yaml and readings.yaml, in that order.

## Article 10, paragraph 1: who may join

says-aa-10-1-4 = Le conjoint, le partenaire assimilé à un conjoint et les enfants d'un réfugié ou d'un bénéficiaire de la protection subsidiaire sont admis de plein droit, et ni la nature ni la durée du séjour de cet étranger rejoint ne sont examinées.
says-aa-10-1-4-from-2024-09-01 = Le conjoint, le partenaire assimilé à un conjoint et les enfants d'un bénéficiaire de la protection internationale ou d'une personne admise au séjour pour apatridie sont admis de plein droit, sans le séjour d'une durée illimitée ni les douze mois exigés des autres étrangers rejoints.
says-aa-10-1-1 = Toute personne qui a un droit de séjour reconnu par un traité international, une loi ou un arrêté royal est admise de plein droit.
says-aa-10-1-1-from-2025-08-18 = On suppose qu'un droit de séjour reconnu par un traité, une loi ou un arrêté royal ouvre l'admission comme auparavant.
says-aa-10-1-2 = Outre la personne qui pouvait recouvrer la nationalité belge, celle qui pouvait l'acquérir par option était admise de plein droit.
says-aa-10-1-2-from-2014-05-15 = La personne qui remplit les conditions du Code de la nationalité belge pour recouvrer la nationalité belge est admise de plein droit, et ni une année de résidence principale en Belgique ni une déclaration de recouvrement ne sont exigées pour cela.
says-aa-10-1-2-from-2025-08-18 = On suppose que la personne qui peut recouvrer la nationalité belge est admise comme auparavant.
says-aa-10-1-3 = La femme qui a perdu la nationalité belge parce qu'elle s'est mariée, ou parce que son mari a acquis une nationalité étrangère, est admise de plein droit.
says-aa-10-1-3-from-2025-08-18 = On suppose que la femme qui a perdu la nationalité belge par son mariage est admise comme auparavant.
says-labour-agreements = La Belgique a conclu avec neuf États des accords bilatéraux relatifs à l'emploi qui mentionnent le conjoint et les enfants mineurs à charge du travailleur, dont la minorité prend fin à 18 ans, à 19 ans pour l'Algérie et à 20 ans pour la Tunisie.
says-labour-agreements-from-2025-08-18 = On suppose que les neuf accords bilatéraux relatifs à l'emploi profitent comme auparavant au conjoint et aux enfants mineurs du travailleur.
says-aa-10-1-4-unlimited = L'étranger rejoint qui ne bénéficie d'aucune protection doit, depuis douze mois, être admis ou autorisé à un séjour d'une durée illimitée ou à l'établissement, de sorte que les mois courent sous ce statut même.
says-aa-10-1-4-unlimited-from-2024-09-01 = L'étranger rejoint qui ne bénéficie d'aucune protection doit avoir un droit de séjour d'une durée illimitée et être admis ou autorisé au séjour depuis douze mois, à quelque titre que ce soit.
says-aa-10-1-4-unlimited-from-2025-08-18 = D'après ce qui est rapporté, l'étranger rejoint qui ne bénéficie d'aucune protection doit, comme auparavant, avoir un droit de séjour d'une durée illimitée.
says-aa-10-1-4-months = Les douze mois, et eux seuls, ne sont pas exigés lorsque le mariage ou le partenariat enregistré est antérieur à l'arrivée de l'étranger rejoint en Belgique ou lorsque le couple a un enfant mineur commun.
says-aa-10-1-4-1 = Le conjoint, ou le partenaire dont le partenariat enregistré compte comme un mariage, entre en ligne de compte s'il vient vivre avec l'étranger rejoint et si tous deux ont plus de 21 ans, ou tous deux plus de 18 ans lorsque leur lien est antérieur à l'arrivée de l'étranger rejoint en Belgique.
says-aa-10-1-4-1-from-2025-08-18 = Le conjoint, ou le partenaire dont le partenariat enregistré compte comme un mariage, entre en ligne de compte s'il vient vivre avec l'étranger rejoint.
says-aa-10-1-4-2 = L'enfant du couple entre en ligne de compte s'il est célibataire et vient vivre avec le couple avant d'avoir 18 ans, et rien n'est exigé quant au droit de garde.
says-aa-10-1-4-2-from-2024-09-01 = L'enfant commun du couple entre en ligne de compte s'il est célibataire et vient vivre avec le couple avant d'avoir 18 ans, et rien n'est exigé quant au droit de garde ou à l'autorité parentale.
says-aa-10-1-4-3 = L'enfant célibataire d'un seul des membres du couple, qui vient vivre avec le couple avant d'avoir 18 ans, entre en ligne de compte si l'étranger rejoint, le conjoint ou le partenaire assimilé à un conjoint a le droit de garde et l'enfant à sa charge, et si toute autre personne qui partage le droit de garde donne son accord.
says-aa-10-1-4-3-from-2024-09-01 = L'enfant mineur et non marié d'un seul des membres du couple entre en ligne de compte si l'un d'eux exerce l'autorité parentale, droit de garde compris, si l'enfant est à la charge de l'un d'eux, et si toute autre personne qui partage l'autorité parentale donne son accord.
says-aa-10-1-4-3-age = L'enfant d'un étranger rejoint bénéficiaire d'une protection ou apatride conserve l'âge qu'il avait quand cet étranger rejoint a demandé le statut, et celui qui devient majeur pendant cette procédure ou peu après peut encore introduire sa demande jusqu'à trois mois après l'octroi, ou plus tard si le retard est objectivement excusable.
says-aa-10-1-5 = Le partenaire enregistré conformément à une loi a le droit de rejoindre son partenaire, et un réfugié ou un bénéficiaire de la protection subsidiaire ouvre ce droit quelles que soient la nature et la durée de son séjour.
says-aa-10-1-5-from-2024-09-01 = Le partenaire enregistré conformément à une loi a le droit de rejoindre son partenaire, et un étranger rejoint qui bénéficie de la protection internationale ou est admis au séjour pour apatridie ouvre ce droit sans séjour d'une durée illimitée ni délai d'attente.
says-aa-10-1-5-unlimited = Pour le partenaire enregistré aussi, l'étranger rejoint qui ne bénéficie d'aucune protection doit, depuis douze mois, avoir un séjour d'une durée illimitée ou être établi.
says-aa-10-1-5-unlimited-from-2024-09-01 = Pour le partenaire enregistré aussi, l'étranger rejoint qui ne bénéficie d'aucune protection doit avoir un droit de séjour d'une durée illimitée et séjourner légalement depuis douze mois, à quelque titre que ce soit.
says-aa-10-1-5-months = Les douze mois, et eux seuls, ne sont pas exigés lorsque le partenariat a été enregistré avant l'arrivée de l'étranger rejoint en Belgique ou lorsque les partenaires ont un enfant mineur commun.
says-aa-10-1-5-children = L'enfant célibataire du partenaire enregistré, qui vient vivre avec le couple avant d'avoir 18 ans, entre en ligne de compte si ce partenaire a le droit de garde et l'enfant à sa charge, et si toute autre personne qui partage le droit de garde donne son accord.
says-aa-10-1-5-children-from-2024-09-01 = L'enfant mineur et non marié du partenaire enregistré entre en ligne de compte si ce partenaire exerce l'autorité parentale, droit de garde compris, si l'enfant est à la charge de ce partenaire, et si toute autre personne qui partage l'autorité donne son accord.
says-aa-10-1-5-age = La même règle profite à l'enfant du partenaire enregistré : l'âge au jour de la demande de protection ou de statut introduite par l'étranger rejoint protégé ou apatride, trois mois après l'octroi lorsque l'enfant atteint 18 ans pendant cette procédure ou peu après, et la prise en compte d'un retard excusable.
says-aa-10-1-5-a = Les partenaires enregistrés prouvent que leur relation est durable et stable, ce pour quoi une seule de trois manières suffit.
says-aa-10-1-5-a-1 = La première manière est une cohabitation légale et ininterrompue d'un an ou plus avant la demande, dans quelque pays que ce soit.
says-aa-10-1-5-a-2 = La deuxième manière exige quatre choses à la fois : se connaître depuis deux ans avant la demande, des contacts réguliers à distance, trois rencontres au cours de ces deux années et 45 jours de rencontres au total.
says-aa-10-1-5-a-3 = La troisième manière est que les partenaires aient un enfant commun.
says-aa-10-1-5-b = Les partenaires enregistrés doivent venir partager un même logement.
says-aa-10-1-5-c = Chacun des partenaires enregistrés doit avoir plus de 21 ans, sauf si l'âge inférieur prévu à la fin du 5° est applicable.
says-aa-10-1-5-c-from-2025-08-18 = Chacun des partenaires enregistrés doit avoir plus de 21 ans, et l'âge inférieur serait supprimé d'après ce qui est rapporté.
says-aa-10-1-5-d = Les partenaires enregistrés doivent être célibataires et ne pas entretenir de relation durable et stable avec un tiers.
says-aa-10-1-5-e = Les partenaires enregistrés ne peuvent pas être parents ou alliés à un degré auquel l'ancien Code civil prohibe le mariage.
says-aa-10-1-5-f = Le partenaire enregistré est exclu si un refus de célébrer un mariage est devenu définitif à l'égard de l'un des deux.
says-aa-10-1-5-last = Pour les partenaires enregistrés qui prouvent qu'ils ont cohabité pendant un an ou plus avant l'arrivée de l'étranger rejoint en Belgique, l'âge minimum est de 18 ans au lieu de 21 ans.
says-aa-10-1-6 = L'enfant handicapé célibataire de plus de 18 ans d'un réfugié, d'un bénéficiaire de la protection subsidiaire ou du conjoint ou partenaire entre en ligne de compte si un médecin agréé par le poste belge atteste que le handicap empêche l'enfant de subvenir à ses propres besoins.
says-aa-10-1-6-from-2024-09-01 = L'enfant handicapé non marié de plus de 18 ans d'un étranger rejoint qui bénéficie de la protection internationale ou est admis au séjour pour apatridie, ou du conjoint ou partenaire, entre en ligne de compte si un médecin agréé par le poste belge atteste que le handicap empêche l'enfant de subvenir à ses propres besoins.
says-aa-10-1-7 = Le père et la mère d'un réfugié ou d'un bénéficiaire de la protection subsidiaire de moins de 18 ans peuvent venir vivre avec lui s'il est entré sans adulte responsable de lui de par la loi et que personne ne l'a pris en charge par la suite, ou s'il a été laissé seul une fois en Belgique.
says-aa-10-1-7-from-2024-09-01 = Les parents d'un mineur qui bénéficie de la protection internationale ou est admis au séjour pour apatridie peuvent venir vivre avec lui avant qu'il ait 18 ans s'il est entré sans adulte responsable de lui de par la loi et que personne ne l'a pris en charge par la suite, ou s'il a été laissé seul une fois en Belgique.
says-aa-10-1-7-time = Lorsque le mineur rejoint devient majeur pendant la procédure relative à son statut ou peu après, ses parents peuvent encore introduire leur demande jusqu'à trois mois après l'octroi, et il est tenu compte d'un retard objectivement excusable.
says-aa-10-1-8 = Les parents d'un mineur non marié bénéficiaire de la protection internationale qui réside en Belgique avec l'un d'eux ou avec les deux entrent en ligne de compte s'ils partagent son logement, ou viennent le partager, avant qu'il ait 18 ans et si le lien familial existait déjà dans le pays d'origine.
says-aa-10-1-al2 = Le conjoint d'un étranger rejoint polygame ne peut pas se prévaloir du 4° tant qu'un autre conjoint de cet étranger rejoint séjourne déjà en Belgique.
says-aa-10-1-al3 = Il appartient au Roi de déterminer quand un partenariat enregistré selon un droit étranger doit être assimilé à un mariage en Belgique.

## Article 10, paragraph 2: material conditions

says-aa-10-2-al1 = La personne qui se prévaut du 2° ou du 3° prouve qu'elle dispose elle-même de moyens de subsistance stables, réguliers et suffisants, que le paragraphe 5 évalue comme tous les moyens du paragraphe 2.
says-aa-10-2-al1-from-2025-08-18 = On suppose que la personne qui se prévaut du 2° ou du 3° doit, comme auparavant, disposer de ses propres moyens de subsistance.
says-aa-10-2-al2 = Le membre de la famille visé aux 4° à 6° prouve que l'étranger rejoint dispose d'un logement assez grand et apte à être loué comme résidence principale, ainsi que d'une assurance maladie couvrant, pour lui-même et sa famille, les risques en Belgique.
says-aa-10-2-al3 = Le membre de la famille visé aux 4° et 5° prouve aussi que l'étranger rejoint dispose de moyens de subsistance stables, réguliers et suffisants pour lui-même et sa famille, de sorte qu'ils ne deviennent pas une charge pour les pouvoirs publics.
says-aa-10-2-al3-from-2025-08-18 = Le membre de la famille visé aux 4° et 5° prouve que l'étranger rejoint dispose lui-même de moyens de subsistance stables, réguliers et suffisants.
says-aa-10-2-al3-children = Les moyens de subsistance ne sont pas exigés lorsque l'étranger rejoint ne se fait rejoindre que par des enfants visés au 4°, deuxième et troisième tirets, tandis que le logement et l'assurance restent exigés.
says-aa-10-2-al4 = Pour l'enfant majeur handicapé visé au 6°, l'étranger rejoint doit disposer des mêmes moyens de subsistance stables, réguliers et suffisants, et aucune dispense prévue pour des enfants ne joue.
says-aa-10-2-al5 = Aux membres de la famille visés aux 4° à 6° d'un réfugié ou d'un bénéficiaire de la protection subsidiaire, ni logement, ni assurance, ni moyens de subsistance ne sont demandés si leur lien est antérieur à l'entrée de l'étranger rejoint en Belgique et s'ils ont introduit leur demande dans l'année suivant l'octroi.
says-aa-10-2-al5-from-2024-09-01 = Aux membres de la famille visés aux 4° à 6° d'un étranger rejoint protégé ou apatride, ni logement, ni assurance, ni moyens de subsistance ne sont demandés si leur lien est antérieur à l'entrée de l'étranger rejoint et s'ils ont introduit leur demande dans l'année suivant l'octroi, un retard objectivement excusable étant pris en compte.
says-aa-10-2-al5-from-2025-08-18 = La dispense de logement, d'assurance et de moyens de subsistance exige toujours que le lien soit antérieur à l'entrée de l'étranger rejoint.
says-aa-10-2-al6 = Par une décision motivée, le ministre peut néanmoins demander la preuve du logement, de l'assurance et des moyens de subsistance lorsque le regroupement familial serait possible dans un autre pays avec lequel l'étranger rejoint ou le membre de la famille a un lien particulier.
says-aa-10-2-al7 = La personne qui se prévaut du paragraphe 1 prouve qu'elle n'est atteinte d'aucune des maladies dangereuses pour la santé publique énumérées à l'annexe.

## Article 10, paragraphs 3 to 5

says-aa-10-3 = L'étranger rejoint qui a lui-même été admis sur la base du 4° ou du 5° en tant que conjoint ou partenaire non marié doit prouver deux ans de séjour régulier avant qu'un conjoint ou un partenaire enregistré puisse le rejoindre.
says-aa-10-3-from-2024-09-01 = L'étranger rejoint, ressortissant d'un pays tiers, qui a lui-même été admis ou autorisé en tant que conjoint ou partenaire non marié sur la base de l'un des articles énumérés relatifs à la famille doit prouver deux ans de séjour régulier avant qu'un conjoint ou un partenaire puisse le rejoindre.
says-aa-10-4 = Le 1° et les 4° à 6° ne sont pas ouverts à la famille d'une personne autorisée au séjour en tant qu'étudiant ou pour une durée limitée, ce qui ne concerne pas les étrangers rejoints protégés ou apatrides, car ils sont admis et non autorisés.
says-aa-10-5-al1 = La référence pour des moyens de subsistance suffisants est de 120 pour cent du revenu d'intégration indexé d'une personne avec famille à charge, soit un seul montant quelle que soit la taille de la famille.
says-aa-10-5-al1-from-2025-08-18 = La référence est de 110 pour cent du revenu minimum mensuel moyen garanti brut, augmentée de dix points de pourcentage de ce revenu par membre de la famille à charge après le premier, sans plafond, et le revenu net de l'étranger rejoint y est comparé.
says-aa-10-5-al2 = La nature et la régularité des moyens comptent ; le revenu d'intégration, l'aide sociale financière, les allocations familiales et leur supplément, l'allocation d'insertion professionnelle et l'allocation de transition ne sont pas pris en compte, et l'allocation de chômage ne l'est que si l'étranger rejoint prouve qu'il cherche activement du travail.

## Neighbouring articles, named and not applied

says-aa-9bis-1 = Dans des circonstances exceptionnelles, et avec un document d'identité, une autorisation peut être demandée au bourgmestre du lieu de séjour et accordée en Belgique.
says-aa-10bis-1 = Les membres de la famille, au sens des 4° à 6°, d'un étudiant doivent être autorisés lorsque les moyens de subsistance, le logement et l'assurance sont prouvés et que l'ordre public et la santé ne sont pas en danger, sans que des mois d'attente soient exigés.
says-aa-10bis-1-from-2025-08-18 = Pour la famille d'un étudiant aussi, des moyens de subsistance plus élevés, l'âge de 21 ans et des conditions plus strictes sont rapportés.
says-aa-10bis-2 = Les membres de la famille, au sens des 4° à 6°, d'un autre étranger rejoint dont le séjour est limité doivent être autorisés aux quatre mêmes conditions, sans mois d'attente.
says-aa-10bis-2-from-2025-08-18 = Pour la famille d'un étranger rejoint dont le séjour est limité aussi, des moyens de subsistance plus élevés, l'âge de 21 ans et des conditions plus strictes sont rapportés.
says-aa-10ter-2 = Sur une demande fondée sur l'article 10bis, la décision intervient dans les neuf mois, délai qui peut être prolongé deux fois de trois mois de façon motivée, et à défaut de décision l'autorisation doit être délivrée.
says-aa-40bis = La famille d'un citoyen d'un autre État de l'Union relève d'un article propre, avec d'autres membres de la famille, d'autres âges et d'autres moyens de subsistance.
says-aa-40bis-from-2025-08-18 = D'après ce qui est rapporté, l'article relatif à la famille des citoyens d'autres États de l'Union n'est pas touché par la loi de 2025.
says-aa-40ter-1 = La famille d'un Belge qui a exercé sa liberté de circulation bénéficie des règles applicables aux familles de citoyens de l'Union.
says-aa-40ter-1-from-2024-09-01 = La famille d'un Belge qui a exercé sa liberté de circulation bénéficie de ces règles si la vie familiale s'est développée ou consolidée dans l'autre État et n'a pas pris fin.
says-aa-40ter-1-from-2025-08-18 = On suppose que la famille d'un Belge qui a exercé sa liberté de circulation conserve le bénéfice de ces règles.
says-aa-40ter-2 = La famille d'un Belge qui n'a pas exercé sa liberté de circulation est soumise à des conditions propres quant aux membres de la famille, à l'âge, aux moyens de subsistance, au logement et à l'assurance.
says-aa-40ter-2-from-2024-09-01 = La famille d'un Belge qui n'a pas exercé sa liberté de circulation est soumise à des conditions propres, et les descendants entrent désormais en ligne de compte s'ils ont moins de 18 ans ou s'ils étaient à sa charge à l'étranger.
says-aa-40ter-2-from-2025-08-18 = D'après ce qui est rapporté, la famille d'un Belge conserve les règles antérieures pour les demandes introduites jusqu'au 17 août 2027.
says-aa-40ter-2-from-2027-08-18 = À partir du 18 août 2027, l'âge de 21 ans et des moyens de subsistance plus élevés sont rapportés pour la famille d'un Belge aussi.
says-aa-57-34 = Les membres de la famille d'une personne sous protection temporaire qui ont eux-mêmes besoin de protection, et que les événements ont séparés d'elle, reçoivent eux aussi la protection temporaire, sans moyens de subsistance, logement ni assurance.
says-aa-57-34-1 = Les membres de la famille d'une personne sous protection temporaire qui ne peuvent démontrer un besoin de protection propre peuvent être autorisés au séjour à des conditions propres.
says-aa-57-34-1-from-2025-08-18 = D'après ce qui est rapporté, une personne sous protection temporaire est traitée comme un bénéficiaire de la protection subsidiaire quant au délai d'attente, aux conditions matérielles et aux familles formées plus tard.

## Article 11: refusal and end of stay

says-aa-11-1-1 = Le droit peut être refusé à une personne qui ne remplit pas, ou ne remplit plus, les conditions de l'article 10.
says-aa-11-1-2 = Le droit peut être refusé lorsque le demandeur et l'étranger rejoint n'ont pas, ou n'ont plus, de vie conjugale ou familiale effective.
says-aa-11-1-3 = Sous réserve des traités, le droit peut être refusé à une personne visée à l'article 3, 5° à 8°, relatif à l'ordre public et à des motifs voisins, ou qui est atteinte d'une maladie énumérée à l'annexe.
says-aa-11-1-4 = Le droit peut être refusé lorsqu'il est établi qu'un mariage, un partenariat ou une adoption n'avait d'autre but que l'entrée ou le séjour en Belgique.
says-aa-11-1-al2 = La famille d'un réfugié ou d'un bénéficiaire de la protection subsidiaire, dont le lien de parenté ou d'alliance est antérieur à l'entrée de l'étranger rejoint, ne peut pas se voir opposer un refus pour la seule absence de documents officiels.
says-aa-11-1-al2-from-2024-09-01 = La famille d'un réfugié, d'un bénéficiaire de la protection subsidiaire ou d'une personne admise au séjour pour apatridie, dont le lien de parenté ou d'alliance est antérieur à l'entrée de l'étranger rejoint, ne peut pas se voir opposer un refus pour la seule absence de documents officiels.
says-aa-11-2-4 = Il peut être mis fin, sans limite dans le temps, à un séjour déjà admis lorsqu'il apparaît que le mariage, le partenariat ou l'adoption n'avait d'autre but que l'entrée ou le séjour.

## Articles 12, 12bis, 13 and 1er/1: procedure, proof, after arrival, fee

says-aa-12-al4 = L'inscription est demandée dans les huit jours ouvrables, qui courent à partir de l'entrée pour un droit obtenu à l'étranger et à partir de la réception de ce droit lorsqu'il a été obtenu en Belgique.
says-aa-12bis-1-al1 = En règle générale, la demande est introduite auprès du poste belge compétent pour le lieu où le demandeur réside ou séjourne à l'étranger.
says-aa-12bis-2-al1 = À la demande sont joints les documents qui prouvent les conditions de l'article 10, paragraphes 1 à 3, dont un certificat médical pour chacun et un extrait de casier judiciaire ou un document équivalent pour les personnes de plus de 18 ans.
says-aa-12bis-2-al2 = En droit, la demande date du jour où tous ces documents ont été produits dans la forme qu'exige le Code de droit international privé ou un traité.
says-aa-12bis-2-al3 = Une décision qui tient compte de l'ensemble du dossier est prise et notifiée dès que possible, et au plus tard neuf mois après ce jour.
says-aa-12bis-2-al4 = Des moyens inférieurs au montant de référence ne règlent pas la question, car le ministre doit alors déterminer ce dont cette famille a besoin pour vivre sans devenir une charge pour les pouvoirs publics, et peut demander des documents à cette fin.
says-aa-12bis-2-al5 = Le délai peut être prolongé deux fois de trois mois, par une décision motivée portée à la connaissance du demandeur, dans des cas exceptionnels de complexité ainsi que pendant une enquête sur un mariage ou sur les conditions d'un partenariat visé au 5°.
says-aa-12bis-2-al6 = Lorsque le délai, prolongé ou non, expire sans décision, la loi ordonne que l'admission soit reconnue.
says-aa-12bis-5 = Pour la famille d'un réfugié ou d'un bénéficiaire de la protection subsidiaire dont le lien est antérieur à l'entrée de l'étranger rejoint, d'autres preuves valables doivent être prises en considération lorsque les documents officiels ne peuvent être obtenus, et le paragraphe 6 peut suivre.
says-aa-12bis-5-from-2024-09-01 = Pour la famille d'un réfugié, d'un bénéficiaire de la protection subsidiaire ou d'une personne admise au séjour pour apatridie dont le lien est antérieur à l'entrée de l'étranger rejoint, d'autres preuves valables doivent être prises en considération lorsque les documents officiels ne peuvent être obtenus, et le paragraphe 6 peut suivre.
says-aa-12bis-6-al1 = Pour tout demandeur dont il est constaté qu'il ne peut pas prouver le lien par des documents officiels, le ministre est libre d'accepter d'autres preuves valables de ce lien.
says-aa-12bis-6-al2 = À défaut de telles preuves, le ministre peut faire entendre le demandeur et l'étranger rejoint, faire procéder à toute enquête qu'il juge nécessaire et proposer une analyse complémentaire.
says-aa-12bis-7 = La personne qui examine la demande tient dûment compte de l'intérêt supérieur de l'enfant.
says-aa-13-1-al4 = Le père et la mère visés au 7° ne prouvent leurs propres moyens de subsistance que plus tard, pour obtenir un séjour d'une durée illimitée.
says-aa-13-1-al4-from-2024-09-01 = Les parents visés aux 7° et 8° ne prouvent leurs propres moyens de subsistance que plus tard, pour obtenir un séjour d'une durée illimitée.
says-aa-1er-1-1 = Lorsqu'une redevance est due, la demande pour laquelle elle n'est pas payée est irrecevable, et le Roi fixe le montant, qui suit chaque année les prix à la consommation.
says-aa-1er-1-1-from-2025-08-18 = Lorsqu'une redevance est due, la demande pour laquelle elle n'est pas payée est irrecevable.
says-aa-1er-1-2-3 = Aucune redevance n'est due pour une demande fondée sur l'article 10 par la famille d'un réfugié ou d'un bénéficiaire de la protection subsidiaire.
says-aa-1er-1-2-3-from-2024-09-01 = Aucune redevance n'est due pour une demande fondée sur l'article 10 par la famille d'un étranger rejoint qui bénéficie de la protection internationale ou est admis au séjour pour apatridie.
says-aa-1er-1-2-3-from-2025-08-18 = Aucune redevance n'est due pour une demande fondée sur l'article 10 par la famille d'un réfugié ou d'une personne admise au séjour pour apatridie.

## Other instruments

says-rd-2007-05-17-12 = Les partenariats enregistrés au Danemark, en Allemagne, en Finlande, en Islande, en Norvège, en Suède ou au Royaume-Uni comptent comme des mariages.
says-pil-27 = Chaque autorité belge décide elle-même si elle reconnaît un acte étranger de l'état civil, et le tribunal de la famille connaît des recours.
says-pil-30 = Un document officiel étranger doit être légalisé, ou porter une apostille, avant que l'on puisse s'en prévaloir en Belgique.
says-circular-2009-06-17 = Les documents officiels, puis d'autres preuves, puis une enquête se suivent dans cet ordre dès lors que l'impossibilité est réelle et objective, par exemple lorsqu'un État n'est pas reconnu, que ses autorités sont défaillantes, n'existent plus ou ne peuvent être jointes ou contactées sans danger, ou que des registres sont définitivement détruits.
says-circular-2009-06-17-proofs = La filiation peut être étayée par d'autres documents, comme une attestation de naissance, un extrait de registre, une déclaration sous serment, un acte religieux ou une carte d'identité qui mentionne les parents.
says-circular-2009-06-17-proofs-marriage = Un mariage peut être étayé par d'autres preuves, comme un acte religieux ou coutumier, une déclaration sous serment, une mention sur une carte d'identité, ou des photos et des traces d'une vie partagée.

## Case law

says-cc-95-2008 = L'enfant qui remplit les conditions prévues pour les enfants ne peut pas être écarté parce que le mariage de ses parents est polygame.
says-cjeu-c-550-16 = L'enfant non accompagné qui avait moins de 18 ans quand il a demandé la protection internationale reste mineur pour le regroupement avec ses parents.
says-cjeu-c-380-17 = Les avantages de la famille d'un réfugié peuvent être perdus par une demande tardive, mais non lorsque le retard est objectivement excusable.
says-cjeu-c-706-18 = Le droit de l'Union ne permet pas qu'un titre de séjour soit délivré du seul fait que le délai est écoulé, sans qu'il soit constaté que les conditions sont remplies.
says-cjeu-c-133-19 = L'âge de l'enfant se mesure au jour de la demande de regroupement familial, de sorte que devenir majeur pendant la procédure ne lui nuit pas.
says-cjeu-c-279-20 = L'enfant devenu majeur pendant la procédure d'asile de l'étranger rejoint est encore mineur s'il avait moins de 18 ans quand l'étranger rejoint a demandé la protection, à condition que le regroupement soit demandé dans les trois mois de l'octroi de celle-ci.
says-cjeu-c-279-20-from-2024-09-01 = Pour l'enfant d'un réfugié, il suffit d'avoir eu moins de 18 ans quand le parent a demandé l'asile, si le regroupement est demandé dans les trois mois de la reconnaissance.
says-cjeu-c-1-23 = La famille pour laquelle il est impossible ou excessivement difficile d'atteindre le poste peut introduire sa demande sans comparaître, et ne peut être convoquée par la suite que dans la mesure nécessaire.
says-cjeu-c-560-20 = Tant que le réfugié non accompagné est mineur le jour où ses parents introduisent leur demande, aucun délai ne court contre eux, et ni logement, ni assurance, ni moyens de subsistance ne peuvent être exigés.
says-rvs-255-380 = Selon la lecture du Conseil d'État, les parents d'un mineur non accompagné devenu majeur ont douze mois plutôt que trois pour introduire leur demande.
