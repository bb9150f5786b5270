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
says-aa-10-1-5-c-from-2025-08-18 = Chacun des partenaires enregistrés doit avoir plus de 21 ans, et, d'après ce qui est rapporté, l'âge inférieur est supprimé.
says-aa-10-1-5-d = Les partenaires enregistrés doivent être célibataires et ne pas entretenir de relation durable et stable avec un tiers.
says-aa-10-1-5-e = Les partenaires enregistrés ne peuvent pas être parents ou alliés à un degré auquel l'ancien Code civil prohibe le mariage.
says-aa-10-1-5-f = Le partenaire enregistré est exclu si un refus de célébrer un mariage est devenu définitif à l'égard de l'un des deux.
says-aa-10-1-5-last = Pour les partenaires enregistrés qui prouvent qu'ils ont cohabité pendant un an ou plus avant l'arrivée de l'étranger rejoint en Belgique, l'âge minimum est de 18 ans au lieu de 21 ans.
says-aa-10-1-6 = L'enfant handicapé célibataire de plus de 18 ans d'un étranger rejoint en séjour illimité ou établi, d'un réfugié, d'un bénéficiaire de la protection subsidiaire ou du conjoint ou partenaire entre en ligne de compte si un médecin agréé par le poste belge atteste que le handicap empêche l'enfant de subvenir à ses propres besoins.
says-aa-10-1-6-from-2024-09-01 = L'enfant handicapé non marié de plus de 18 ans d'un étranger rejoint qui est en séjour illimité, bénéficie de la protection internationale ou est admis au séjour pour apatridie, ou du conjoint ou partenaire, entre en ligne de compte si un médecin agréé par le poste belge atteste que le handicap empêche l'enfant de subvenir à ses propres besoins.
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
says-aa-10-2-al3 = Le membre de la famille visé aux 4° et 5° prouve aussi que l'étranger rejoint dispose de moyens de subsistance stables, réguliers et suffisants pour lui-même et sa famille, de sorte que lui et sa famille ne deviennent pas une charge pour les pouvoirs publics.
says-aa-10-2-al3-from-2025-08-18 = Le membre de la famille visé aux 4° et 5° prouve que l'étranger rejoint dispose lui-même de moyens de subsistance stables, réguliers et suffisants.
says-aa-10-2-al3-children = Les moyens de subsistance ne sont pas exigés lorsque l'étranger rejoint ne se fait rejoindre que par des enfants visés au 4°, deuxième et troisième tirets, tandis que le logement et l'assurance restent exigés.
says-aa-10-2-al4 = Pour l'enfant majeur handicapé visé au 6°, l'étranger rejoint doit disposer des mêmes moyens de subsistance stables, réguliers et suffisants, et aucune dispense prévue pour des enfants ne joue.
says-aa-10-2-al5 = Il n'est demandé ni logement, ni assurance, ni moyens de subsistance aux membres de la famille visés aux 4° à 6° d'un réfugié ou d'un bénéficiaire de la protection subsidiaire si leur lien est antérieur à l'entrée de l'étranger rejoint en Belgique et s'ils ont introduit leur demande dans l'année suivant l'octroi.
says-aa-10-2-al5-from-2024-09-01 = Il n'est demandé ni logement, ni assurance, ni moyens de subsistance aux membres de la famille visés aux 4° à 6° d'un étranger rejoint protégé ou apatride si leur lien est antérieur à l'entrée de l'étranger rejoint et s'ils ont introduit leur demande dans l'année suivant l'octroi, un retard objectivement excusable étant pris en compte.
says-aa-10-2-al5-from-2025-08-18 = La dispense de logement, d'assurance et de moyens de subsistance exige toujours que le lien soit antérieur à l'entrée de l'étranger rejoint.
says-aa-10-2-al6 = Par une décision motivée, le ministre peut néanmoins demander la preuve du logement, de l'assurance et des moyens de subsistance lorsque le regroupement familial serait possible dans un autre pays avec lequel l'étranger rejoint ou le membre de la famille a un lien particulier.
says-aa-10-2-al7 = La personne qui se prévaut du paragraphe 1er prouve qu'elle n'est atteinte d'aucune des maladies dangereuses pour la santé publique énumérées à l'annexe.

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
says-aa-10bis-1-from-2025-08-18 = Pour la famille d'un étudiant, les moyens de subsistance plus élevés, l'âge de 21 ans et des conditions plus strictes sont également rapportés.
says-aa-10bis-2 = Les membres de la famille, au sens des 4° à 6°, d'un autre étranger rejoint dont le séjour est limité doivent être autorisés aux quatre mêmes conditions, sans mois d'attente.
says-aa-10bis-2-from-2025-08-18 = Pour la famille d'un étranger rejoint dont le séjour est limité, les moyens de subsistance plus élevés, l'âge de 21 ans et des conditions plus strictes sont également rapportés.
says-aa-10ter-2 = Sur une demande fondée sur l'article 10bis, la décision intervient dans les neuf mois, délai qui peut être prolongé deux fois de trois mois de façon motivée, et à défaut de décision l'autorisation doit être délivrée.
says-aa-40bis = La famille d'un citoyen d'un autre État de l'Union relève d'un article propre, avec d'autres membres de la famille, d'autres âges et d'autres moyens de subsistance.
says-aa-40bis-from-2025-08-18 = D'après ce qui est rapporté, l'article relatif à la famille des citoyens d'autres États de l'Union ne relève pas de la loi de 2025.
says-aa-40ter-1 = La famille d'un Belge qui a exercé sa liberté de circulation bénéficie des règles applicables aux familles de citoyens de l'Union.
says-aa-40ter-1-from-2024-09-01 = La famille d'un Belge qui a exercé sa liberté de circulation bénéficie de ces règles si la vie familiale s'est développée ou consolidée dans l'autre État et n'a pas pris fin.
says-aa-40ter-1-from-2025-08-18 = On suppose que la famille d'un Belge qui a exercé sa liberté de circulation conserve le bénéfice de ces règles.
says-aa-40ter-2 = La famille d'un Belge qui n'a pas exercé sa liberté de circulation est soumise à des conditions propres quant aux membres de la famille, à l'âge, aux moyens de subsistance, au logement et à l'assurance.
says-aa-40ter-2-from-2024-09-01 = La famille d'un Belge qui n'a pas exercé sa liberté de circulation est soumise à des conditions propres, et les descendants entrent désormais en ligne de compte s'ils ont moins de 18 ans ou s'ils étaient à sa charge à l'étranger.
says-aa-40ter-2-from-2025-08-18 = D'après ce qui est rapporté, la famille d'un Belge conserve les règles antérieures pour les demandes introduites jusqu'au 17 août 2027.
says-aa-40ter-2-from-2027-08-18 = À partir du 18 août 2027, l'âge de 21 ans et les moyens de subsistance plus élevés sont également rapportés pour la famille d'un Belge.
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
says-aa-12bis-2-al1 = À la demande sont joints les documents qui prouvent les conditions de l'article 10, paragraphes 1er à 3, dont un certificat médical pour tous et un extrait de casier judiciaire ou un document équivalent pour les personnes de plus de 18 ans.
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

## Practice

says-practice-three-months = L'Office des étrangers accorde aux parents d'un mineur non accompagné devenu majeur pendant la procédure d'asile, ou peu après la reconnaissance, trois mois à partir de la décision de protection pour introduire leur demande.
says-practice-registration-day = Le poste préserve le délai d'un an en enregistrant une demande qui comporte un formulaire avec photo, le paiement des frais ou leur exemption et un document de voyage valable, et reçoit les autres documents par la suite.
says-practice-registration-day-from-2025-08-18 = Une demande est introduite à temps si elle est enregistrée à temps : le formulaire, la preuve de paiement et le document de voyage sont là, et le reste peut suivre.
says-practice-complete-file = Pris à la lettre, le délai d'un an n'est respecté que si le dossier est complet à temps, parce que la loi fait dater la demande du jour où tous les documents sont là.
says-practice-complete-file-from-2025-08-18 = Une demande n'est introduite à temps que si tous les documents sont produits à temps.
says-practice-birthday-reached = Selon une lecture, une personne a plus de 21 ans, ou plus de 18 ans, dès que vient cet anniversaire.
says-practice-birthday-strictly-after = Selon une autre lecture, c'est seulement une fois cet anniversaire passé qu'une personne a plus de 21 ans, ou plus de 18 ans.
says-practice-documents = Les postes demandent à tout demandeur le formulaire de visa, un acte de naissance, les documents du mariage ou du partenariat s'il y en a un, une copie du titre de séjour de l'étranger rejoint et une copie de la décision de protection.
says-practice-travel-document = Un document de voyage valable est exigé ; un laissez-passer belge peut en tenir lieu lorsqu'il est impossible d'en obtenir un.
says-practice-handling-fee = Tout demandeur paie des frais de visa pour le visa de long séjour, prouve qu'ils ont été payés et n'en obtient pas le remboursement.
says-practice-service-fee = La famille d'un étranger rejoint protégé n'est dispensée ni des frais de visa ni des frais de service du centre de visas.
says-practice-six-months = Un certificat médical ou un extrait de casier judiciaire datant de plus de six mois n'est pas accepté.
says-practice-translation = Un document dans une langue autre que le néerlandais, le français, l'allemand ou l'anglais doit être accompagné d'une traduction jurée.
says-practice-custody-papers = Un jugement est demandé comme preuve du droit de garde exclusif, et l'accord écrit de l'autre titulaire lorsque le droit de garde est partagé.
says-practice-decision-validity = Une décision favorable peut être utilisée pendant six mois.
says-practice-visa-validity = Le visa de long séjour était délivré pour six mois et, dans certains cas, pour douze.
says-practice-visa-validity-from-2022-01-01 = Le visa de long séjour est délivré pour douze mois au plus.
says-practice-covid = Sous la mesure covid, une décision favorable pouvait être utilisée pendant neuf mois et un visa inutilisé pouvait être remplacé.
says-practice-schengen-travel = Le titulaire d'un visa de long séjour ou d'un titre de séjour peut voyager dans les autres États Schengen pendant 90 jours sur toute période de 180.
says-practice-any-post = La famille d'un étranger rejoint protégé peut s'adresser à tout poste belge qui délivre des visas de long séjour, sauf si un seul poste est désigné pour sa nationalité.
says-practice-humanitarian-visa = Les membres de la famille qui ne relèvent pas de l'article 10 peuvent demander un visa humanitaire, qui est discrétionnaire et pour lequel la décision n'est soumise à aucun délai.
says-practice-dna = L'Office des étrangers ne propose un test ADN que si toutes les autres conditions sont remplies, accorde le visa si le résultat est positif et maintient le refus dans le cas contraire.
says-practice-dna-reach = Un test ADN peut établir la filiation et la parenté entre frères et sœurs, mais ni un mariage ni un âge.
says-practice-annex-15quinquies = Le poste constate par l'annexe 15quinquies qu'un dossier est complet et n'en délivre pas pour un dossier incomplet.
says-practice-remote-filing = Une demande envoyée par courriel préserve le délai lorsqu'il est impossible ou excessivement difficile de comparaître au poste.
says-practice-appeal = Un refus peut faire l'objet d'un recours.
says-practice-contribution-exemptions = Les demandeurs de moins de 18 ans, les parents d'un mineur protégé et les enfants majeurs handicapés sont eux aussi exemptés de la redevance.
says-practice-housing-proof = L'Office des étrangers accepte comme preuve du logement un bail enregistré, un titre notarié ou l'attestation de prêt hypothécaire de la banque, mais ni une attestation MyRent seule ni un logement déclaré insalubre.
says-practice-housing-proof-from-2025-08-18 = L'Office des étrangers accepte un bail ou un titre de propriété comme preuve du logement.
says-practice-insurance-proof = L'assurance se prouve par l'attestation de la mutualité selon laquelle le membre de la famille peut s'affilier dès son arrivée, ou par une assurance voyage d'un montant déterminé pour trois mois, dont les partenaires enregistrés et les enfants de plus de 25 ans ont besoin en tout cas.
says-practice-net-income = L'Office des étrangers compare la référence au revenu mensuel net de l'étranger rejoint, en moyenne sur une période suffisante, de préférence les douze mois précédant la demande.
says-practice-sibling-exception = Avec les parents, un frère majeur ou une sœur majeure qui est gravement malade et dépend d'eux entièrement et de façon permanente doit obtenir l'admission si le mineur devait sinon rester sans ses parents.

## Articles 11 to 13 and 74: place, end of stay, after admission

says-aa-12bis-1-al2-1 = La personne déjà admise ou autorisée pour plus de trois mois à un autre titre peut introduire sa demande en Belgique, pourvu que toutes les preuves soient produites avant la fin de ce séjour.
says-aa-12bis-1-al2-2 = La personne autorisée pour trois mois au plus, avec un visa en vue du mariage ou de l'enregistrement d'un partenariat lorsque la loi en exige un, peut introduire sa demande en Belgique dès que le lien est conclu et que toutes les preuves sont produites avant la fin de ce séjour.
says-aa-12bis-1-al2-2-from-2025-08-18 = La personne autorisée pour trois mois au plus peut introduire sa demande en Belgique dès que le lien est conclu et que toutes les preuves sont produites avant la fin de ce séjour.
says-aa-12bis-1-al2-3 = La personne que des circonstances exceptionnelles empêchent de retourner demander le visa peut introduire sa demande en Belgique, avec toutes les preuves et la preuve de son identité.
says-aa-12bis-1-al2-4 = L'enfant mineur visé au 4° pendant un séjour de trois mois au plus, ou le père ou la mère d'un mineur réfugié ou bénéficiaire de la protection subsidiaire visé au 7°, peut introduire sa demande en Belgique.
says-aa-12bis-1-al2-4-from-2024-09-01 = L'enfant mineur visé au 4° pendant un séjour de trois mois au plus, ou le père ou la mère visés au 7°, peut introduire sa demande en Belgique.
says-aa-12bis-1-al2-5 = La famille visée au 8° peut introduire sa demande en Belgique, sans court séjour ni autre condition.
says-aa-12bis-3 = Dans les cas 1 et 2, une attestation de réception est délivrée pour une demande complète ; l'inscription suit lorsque la demande est recevable ou après cinq mois de silence, et l'admission en cas de décision favorable ou après neuf mois de silence à partir de l'attestation de réception, avec deux fois trois mois de plus en cas de prolongation.
says-aa-12bis-3-from-2025-08-18 = En Belgique, les mêmes délais courent à partir de l'attestation de réception.
says-aa-12bis-3bis = Les membres de la famille visés aux 4° à 6° d'un résident de longue durée de l'Union qui a été titulaire d'une carte bleue européenne obtiennent une décision dans les quatre mois de la demande complète, avec trois mois de plus après une seule prolongation motivée ; sans décision, ils sont admis si les documents ont été produits, et refusés dans le cas contraire.
says-aa-12bis-3bis-from-2025-08-18 = Les membres de la famille d'un résident de longue durée de l'Union qui a été titulaire d'une carte bleue européenne obtiennent une décision dans les quatre mois de la demande complète.
says-aa-11-2-1 = Au cours des cinq premières années à partir du titre de séjour, ou du document attestant une demande en Belgique, il peut être mis fin au séjour lorsqu'une condition de l'article 10 n'est plus remplie, mais non à celui d'une victime des faits que la loi énumère.
says-aa-11-2-2 = Au cours des cinq premières années à partir du titre de séjour, ou du document attestant une demande en Belgique, il peut être mis fin au séjour lorsqu'il n'y a pas de vie conjugale ou familiale effective, ou qu'il n'y en a plus, mais non à celui d'une victime des faits que la loi énumère.
says-aa-11-2-3 = Au cours des cinq premières années à partir du titre de séjour, ou du document attestant une demande en Belgique, il peut être mis fin au séjour d'un partenaire enregistré lorsque le partenaire ou l'étranger rejoint s'est marié avec une autre personne ou a fait enregistrer un partenariat avec elle, mais non à celui d'une victime des faits que la loi énumère.
says-aa-11-2-5 = Au cours des cinq premières années à partir du titre de séjour, ou du document attestant une demande en Belgique, il peut être mis fin au séjour lorsqu'il a été mis fin au séjour de l'étranger rejoint lui-même.
says-aa-11-2-al5 = Avant une telle fin de séjour, la solidité des liens, la durée du séjour et les liens avec le pays d'origine sont mis en balance ; l'article 62 demande d'abord un avis écrit laissant quinze jours pour répondre.
says-aa-11-2-al5-from-2025-08-18 = Avant une telle fin de séjour, la solidité des liens, la durée du séjour et les liens avec le pays d'origine sont mis en balance.
says-aa-11-3-al4 = Il peut aussi être mis fin au séjour des membres de la famille visés aux 4° à 7° lorsqu'il a été mis fin au séjour de l'étranger rejoint protégé, ou que ce séjour a été retiré, parce qu'il en a été de même de son statut.
says-aa-11-3-al4-from-2024-09-01 = Il peut aussi être mis fin au séjour des membres de la famille visés aux 4° à 8° lorsqu'il a été mis fin au séjour de l'étranger rejoint protégé, ou que ce séjour a été retiré, parce qu'il en a été de même de son statut.
says-aa-11-3-al4-from-2025-08-18 = Il peut aussi être mis fin au séjour des membres de la famille lorsqu'il a été mis fin au séjour de l'étranger rejoint protégé, ou que ce séjour a été retiré, parce qu'il en a été de même de son statut.
says-aa-74-20 = Des informations fausses ou trompeuses, des documents falsifiés ou une autre fraude du demandeur peuvent mener au refus ou au retrait du séjour, sans limite dans le temps, après une mise en balance des liens.
says-aa-74-21 = La fraude de l'étranger rejoint peut mener au refus ou à la fin du séjour des membres de la famille visés aux 4° à 7°, seulement si le séjour de l'étranger rejoint lui-même est refusé ou retiré, et après une mise en balance des liens.
says-aa-74-21-from-2024-09-01 = La fraude de l'étranger rejoint peut mener au refus ou à la fin du séjour des membres de la famille visés aux 4° à 8°, seulement si le séjour de l'étranger rejoint lui-même est refusé ou retiré, et après une mise en balance des liens.
says-aa-13-1-al3 = L'admission est limitée à cinq ans à partir du titre de séjour ou du document attestant la demande, puis illimitée si les conditions de l'article 10 sont encore remplies ; sinon suit un nouveau séjour limité, renouvelé pour la personne qui dispose de ressources et d'une assurance complète et ne constitue pas un danger.
says-rd-1981-10-08-33 = Le renouvellement est demandé entre le quarante-cinquième et le trentième jour avant l'expiration du titre de séjour.

## The Act of 18 July 2025, where it is reported to differ

says-aa-10-1-4-wait = Un réfugié ne doit pas attendre ; d'après ce qui est rapporté, un bénéficiaire de la protection subsidiaire attend deux ans, sauf s'il n'est rejoint que par des enfants mineurs, et un étranger rejoint disposant d'un séjour illimité attend plus longtemps qu'auparavant.
says-aa-10-1-4-later-family = D'après ce qui est rapporté, un mariage ou un partenariat conclu après l'arrivée d'un bénéficiaire de la protection subsidiaire n'ouvre plus aucun droit.
says-aa-10-1-4-1-age = Les deux conjoints ou partenaires assimilés à des conjoints doivent avoir plus de 21 ans.
says-aa-10-2-al5-six-months = Il n'est demandé ni logement, ni assurance, ni moyens de subsistance à la famille d'un réfugié si la demande est introduite dans les six mois de la décision qui a octroyé le statut.
says-aa-10-2-al5-ten-months = Pour que cet avantage soit conservé, le dossier doit, d'après ce qui est rapporté, être complet dans les dix mois.
says-aa-10-2-al5-subsidiary = Le logement, l'assurance et les moyens de subsistance sont toujours demandés à la famille d'un bénéficiaire de la protection subsidiaire.
says-aa-10-2-al5-subsidiary-from-2026-02-26 = Depuis la suspension, la famille d'un bénéficiaire de la protection subsidiaire est, d'après ce qui est rapporté, dispensée de logement, d'assurance et de moyens de subsistance dans le délai d'un an qui valait auparavant.
says-aa-1er-1-2-3-subsidiary = D'après ce qui est rapporté, la famille d'un bénéficiaire de la protection subsidiaire doit payer la redevance.
says-act-2025-accompanying = D'après ce qui est rapporté, les membres de la famille qui ont voyagé avec un bénéficiaire de la protection internationale disposent d'une base juridique propre, sans logement, assurance ni moyens de subsistance.

## Transition

says-amending-2011 = Les articles 10 à 13 ont été réécrits à partir du 22 septembre 2011, et on ne disposait pas du texte alors en vigueur jusqu'au 7 juillet 2016.
says-cc-2026-02-26 = Pour les bénéficiaires de la protection subsidiaire et la famille qui les rejoint, les deux ans d'attente, les conditions matérielles sans dispense, la redevance et la preuve plus sévère des liens sont suspendus depuis le 26 février 2026, tandis que le reste de la loi continue de s'appliquer.
says-transition-before = Une demande introduite avant le 18 août 2025 reste régie par la loi antérieure, même si elle est encore pendante.
says-transition-pre-2025-sponsor = Une demande introduite du 18 août 2025 au 17 août 2027 inclus reste régie par la loi antérieure si, avant le 18 août 2025, l'étranger rejoint a été admis ou autorisé à un séjour de plus de trois mois, qui ne doit pas encore avoir duré aussi longtemps.
says-transition-new = La nouvelle loi régit une demande introduite à partir du 18 août 2025 si l'étranger rejoint n'avait pas un tel séjour avant ce jour.
says-transition-new-from-2027-08-18 = La nouvelle loi régit toute demande introduite à partir du 18 août 2027.
says-transition-2024 = Une demande introduite avant le 1er septembre 2024 et tranchée plus tard est examinée selon le texte en vigueur au moment de son introduction.

## Conventions of this rule base (not law, so no source to check)

says-convention-verdict = Une voie aboutit lorsque chacune de ses conditions est remplie ou fait l'objet d'une dispense, échoue lorsque l'une d'elles n'est pas remplie, et reste ouverte dans les autres cas ; la meilleure voie détermine la conclusion concernant la personne.
says-convention-closed-world = Le fichier de dossier est censé mentionner tous les membres de la famille qui introduisent une demande.
says-convention-presumption = Quelques faits que les demandeurs doivent rarement réfuter sont présumés jusqu'au moindre indice contraire, et chaque présomption est indiquée à côté de la conclusion.

## Readings: birthday

reading-birthday-default = La lecture administrative courante ; aucune source n'a été lue à ce sujet.
reading-birthday_reached-says = Une personne a plus de 21 ans à partir de son vingt et unième anniversaire.
reading-birthday_reached-whose = lecture administrative courante
reading-strictly_after-says = C'est seulement à partir du lendemain de son vingt et unième anniversaire qu'une personne a plus de 21 ans.
reading-strictly_after-whose = la lettre du texte

## Readings: parents term

reading-parents_term-default = La pratique de l'Office des étrangers, à laquelle une famille est confrontée.
reading-immigration_office_3_months-says = Les parents d'un enfant devenu majeur introduisent leur demande dans les trois mois de la décision de protection.
reading-immigration_office_3_months-whose = Office des étrangers
reading-council_of_state_12_months-says = Les parents d'un enfant devenu majeur ont douze mois.
reading-council_of_state_12_months-whose = Conseil d'État, arrêt 255.380

## Readings: filing day

reading-filing_day-default = La pratique des postes : l'enregistrement fixe le jour.
reading-registration-says = La demande est introduite à temps si elle est enregistrée à temps : le formulaire, la preuve de paiement et le document de voyage sont là, le reste peut suivre.
reading-registration-whose = Office des étrangers, selon le Médiateur fédéral
reading-complete_file-says = La demande n'est introduite à temps que si tous les documents sont produits à temps.
reading-complete_file-whose = la lettre de l'article 12bis

## Readings: amount day

reading-amount_day-default = Aucune source faisant autorité n'a été trouvée pour l'une ou l'autre ; le jour de l'introduction est connu et ne change pas.
reading-amount_at_application-says = C'est le montant du jour de l'introduction qui compte.
reading-amount_at_application-whose = cette base de règles
reading-amount_at_decision-says = C'est le montant du jour de la décision qui compte.
reading-amount_at_decision-whose = cette base de règles

## Readings: only children

reading-only_children-default = Aucune source faisant autorité n'a été trouvée pour l'une ou l'autre ; les personnes de la demande sont celles que mentionne le fichier de dossier.
reading-this_application-says = Seules les personnes de cette demande comptent comme rejoignant l'étranger.
reading-this_application-whose = cette base de règles
reading-all_joiners-says = Compte toute personne qui a rejoint l'étranger ou qui le rejoint.
reading-all_joiners-whose = cette base de règles

## Readings: own means level

reading-own_means_level-default = La lettre du texte, qui parle de tous les moyens de subsistance du paragraphe 2.
reading-literal_120-says = Les moyens de subsistance propres visés aux 2° et 3° sont évalués selon les mêmes 120 pour cent.
reading-literal_120-whose = la lettre du texte
reading-no_fixed_level-says = Aucun niveau n'est fixé pour les moyens de subsistance propres visés aux 2° et 3°.
reading-no_fixed_level-whose = cette base de règles

## Readings: transition reach

reading-regime_day-default = Aucune source faisant autorité n'a été trouvée pour l'une ou l'autre ; le jour où la demande a été introduite est connu et ne change pas.
reading-regime_of_submission-says = Le jour de l'introduction détermine si la loi antérieure est encore applicable.
reading-regime_of_submission-whose = cette base de règles
reading-regime_of_complete_file-says = Le jour où le dossier est complet détermine si la loi antérieure est encore applicable.
reading-regime_of_complete_file-whose = cette base de règles
reading-transition_reach-default = Ouvert : lorsqu'il n'y a qu'un séjour antérieur d'une autre nature, les deux lois sont appliquées.
reading-unsettled_reach-says = La question de savoir si un séjour antérieur d'une autre nature maintient un dossier sous la loi antérieure est laissée ouverte.
reading-unsettled_reach-whose = cette base de règles
reading-any_stay_over_3_months-says = Tout séjour de plus de trois mois accordé avant le 18 août 2025 maintient le dossier sous la loi antérieure.
reading-any_stay_over_3_months-whose = Office des étrangers
reading-current_status_only-says = Seul compte le statut dont la famille se prévaut aujourd'hui.
reading-current_status_only-whose = cette base de règles

## Readings: suspension trigger

reading-suspension_trigger-default = Ouvert : aucune source faisant autorité n'a été trouvée ; les deux lois sont appliquées à un dossier à cheval sur ce jour.
reading-unsettled_trigger-says = La question de savoir quel jour soumet un dossier à la suspension est laissée ouverte.
reading-unsettled_trigger-whose = cette base de règles
reading-decision_date-says = Un dossier tranché depuis le 26 février 2026 relève de la suspension.
reading-decision_date-whose = cette base de règles, par prudence
reading-application_date-says = Seul un dossier introduit depuis le 26 février 2026 relève de la suspension.
reading-application_date-whose = cette base de règles

## Readings: suspension reach

reading-suspension_reach-default = Aucune source faisant autorité n'a été trouvée ; ce qui est rapporté cite quatre points.
reading-narrow-says = La suspension porte sur les quatre points rapportés, et sur rien d'autre.
reading-narrow-whose = cette base de règles
reading-wide-says = La suspension porte aussi sur les parents de mineurs non accompagnés et sur les familles formées après l'arrivée.
reading-wide-whose = cette base de règles

## Readings: law of 2024 by

reading-law_of_2024_by-default = Le jour de l'introduction ; on ne disposait pas de l'article transitoire des lois de 2024.
reading-application_day-says = Le texte en vigueur le jour de l'introduction est applicable.
reading-application_day-whose = cette base de règles
reading-decision_day-says = Le texte en vigueur le jour de la décision est applicable.
reading-decision_day-whose = cette base de règles

## Readings: relation of 2025

reading-relation_of_2025-default = Ce que rapportent la plupart des sources : les trois manières sont restées.
reading-old_ways-says = Une relation durable se prouve toujours de l'une des trois manières d'auparavant.
reading-old_ways-whose = la plupart des sources sur la loi de 2025
reading-stricter-says = Une relation durable est appréciée plus sévèrement ; de quelle façon, on ne le sait pas.
reading-stricter-whose = une seule source sur la loi de 2025

## Readings: short stay of parent

reading-short_stay_of_parent-default = La lettre du texte ; aucune source faisant autorité n'a été trouvée pour l'une ou l'autre lecture.
reading-of_the_child_alone-says = Seul un enfant mineur a besoin d'un court séjour pour introduire sa demande en Belgique dans le cas 4 ; le père ou la mère visés au 7° n'en ont pas besoin.
reading-of_the_child_alone-whose = la lettre du texte
reading-of_the_parent_too-says = Le père ou la mère visés au 7° ont également besoin d'un court séjour pour introduire leur demande en Belgique dans le cas 4.
reading-of_the_parent_too-whose = cette base de règles

## Readings: silence of 2025

reading-silence_of_2025-default = Ouvert : une source rapporte la suppression, aucune autre ne le fait.
reading-silence_unsettled-says = La question de savoir ce que le silence signifie sous l'empire de la loi de 2025 est laissée ouverte.
reading-silence_unsettled-whose = cette base de règles
reading-silence_abolished-says = Le silence ne mène plus à l'admission.
reading-silence_abolished-whose = un article de presse
reading-silence_kept-says = Le silence mène encore à la reconnaissance de l'admission.
reading-silence_kept-whose = cette base de règles

## Caveats: what is to be kept in mind of a version; one that others have too stands once, by the first

caveat-aa-10-1-4-from-2025-08-18 = Repris du texte antérieur ; le texte de la loi du 18 juillet 2025 n'était pas disponible, et aucune source ne rapporte de changement.
caveat-aa-10-1-1-from-2025-08-18 = Aucune source ne rapporte de changement par la loi de 2025, et aucune ne dit qu'il n'y en a pas.
caveat-aa-10-1-2-from-2011-09-22 = Le texte de l'époque n'a pas été lu.
caveat-labour-agreements-from-2016-07-08 = Les accords n'ont pas été lus ; que le travailleur soit établi et occupé en Belgique, en principe depuis trois mois, repose sur une seule source de faible fiabilité.
caveat-labour-agreements-from-2025-08-18 = Les accords n'ont pas été lus ; aucune source ne rapporte ce que la loi de 2025 signifie pour eux.
caveat-aa-10-1-4-unlimited-from-2016-07-08 = Quelles cartes correspondent à un tel séjour, seules des pages de l'Office des étrangers le disent ; c'est la nature du droit qui compte.
caveat-aa-10-1-4-unlimited-from-2024-09-01 = Une personne établie est censée avoir un droit de séjour illimité ; quelles cartes y correspondent n'a pas été revérifié pour ce texte.
caveat-aa-10-1-4-unlimited-from-2025-08-18 = La durée d'attente actuelle d'un tel étranger rejoint est rapportée de façon contradictoire.
caveat-aa-10-1-4-3-age-from-2024-09-01 = Écrit sous le tiret 3 ; le texte ne dit pas si cela vaut pour le tiret 2, ni combien de temps dure « peu après ».
caveat-aa-10-1-5-a-from-2025-08-18 = La plupart des sources ne rapportent pas de changement ; une rapporte des critères plus stricts sans dire lesquels.
caveat-aa-10-1-5-c-from-2025-08-18 = Le texte de la loi du 18 juillet 2025 n'était pas disponible.
caveat-aa-10-1-7-time-from-2024-09-01 = Le texte ne dit pas combien de temps dure « peu après ».
caveat-aa-10-1-8-from-2024-09-01 = Un mineur admis pour apatridie n'ouvre pas ce point. À la lettre, un enfant qui devient majeur avant que les parents vivent avec lui le ferme ; que le jour de l'introduction décide, comme pour les enfants, est une analogie pour laquelle aucune autorité n'a été trouvée.
caveat-aa-10-1-8-from-2025-08-18 = Son état après le 18 août 2025 n'est pas connu, surtout pour la protection subsidiaire.
caveat-aa-10-2-al1-from-2016-07-08 = Il n'a pas été vérifié si la pratique leur demande les mêmes 120 pour cent.
caveat-aa-10-2-al1-from-2025-08-18 = Aucune source ne dit à quel montant ils se mesurent selon la loi de 2025.
caveat-aa-10-2-al2-from-2025-08-18 = Il est rapporté, sans aucun détail, que le logement a été rendu plus strict ; le texte de la loi du 18 juillet 2025 n'était pas disponible.
caveat-aa-10-2-al3-from-2025-08-18 = Repris du texte antérieur ; le texte de la loi du 18 juillet 2025 n'était pas disponible.
caveat-aa-10-2-al3-children-from-2016-07-08 = Il reste ouvert si tous les membres de la famille qui rejoignent comptent, ou seulement ceux de cette demande.
caveat-aa-10-5-al1-from-2025-08-18 = Plusieurs sources concordent et l'exemple du gouvernement lui-même y correspond ; le texte de la loi du 18 juillet 2025 n'était pas disponible.
caveat-aa-40ter-1-from-2025-08-18 = Ce qui est rapporté concerne les demandes introduites jusqu'au 17 août 2027 inclus.
caveat-aa-11-1-al2-from-2016-07-08 = Le partenariat enregistré n'est pas nommé.
caveat-aa-12bis-2-al6-from-2016-07-08 = C-706/18 interdit d'accorder sans vérifier les conditions.
caveat-aa-12bis-2-al6-from-2025-08-18 = Une source rapporte que le silence ne mène plus à l'admission ; aucune autre ne le fait.
caveat-aa-12bis-5-from-2025-08-18 = Pour la protection subsidiaire, il est rapporté que la famille qui rejoint a perdu cette règle jusqu'à sa suspension le 26 février 2026 ; le texte de la loi du 18 juillet 2025 n'était pas disponible.
caveat-aa-12bis-6-al2-from-2016-07-08 = Le texte ne nomme pas de test ADN ; la pratique, si.
caveat-aa-1er-1-1-from-2025-08-18 = Aucun montant n'est établi pour 2025 et 2026 ; le texte de la loi du 18 juillet 2025 n'était pas disponible.
caveat-aa-1er-1-2-3-from-2017-01-26 = Le texte en vigueur avant le 26 janvier 2017 n'a pas été lu.
caveat-rd-2007-05-17-12-from-2007-06-01 = L'arrêté n'a pas été lu ; la liste vient de pages de l'Office des étrangers.
caveat-pil-27-from-2016-07-08 = Le Code n'a pas été lu.
caveat-circular-2009-06-17-from-2009-07-02 = Les causes sont connues par un rapport sur un pays et par une agence d'intégration.
caveat-circular-2009-06-17-proofs-from-2009-07-02 = La liste n'est pas fermée.
caveat-cc-95-2008-from-2008-06-26 = Connu par la circulaire ; l'arrêt n'a pas été lu.
caveat-cjeu-c-550-16-from-2018-04-12 = Appliqué sur une page de l'Office des étrangers ; l'arrêt n'a pas été lu.
caveat-cjeu-c-380-17-from-2018-11-07 = De mémoire seulement ; la loi le dit elle-même depuis le 1er septembre 2024.
caveat-cjeu-c-133-19-from-2020-07-16 = Connu par des sources secondaires seulement.
caveat-cjeu-c-279-20-from-2022-08-01 = Les trois mois ne sont pas vérifiés pour cette période.
caveat-cjeu-c-279-20-from-2024-09-01 = Les trois mois sont cités de mémoire ; la loi contient maintenant la règle pour le troisième tiret.
caveat-rvs-255-380-from-2022-12-23 = L'Office des étrangers s'en est tenu à trois mois.
caveat-practice-registration-day-from-2019-01-01 = L'année où cette pratique a commencé est approximative.
caveat-practice-registration-day-from-2025-08-18 = La pratique d'avant ; aucune source ne rapporte de changement.
caveat-practice-complete-file-from-2025-08-18 = La lettre du texte antérieur ; aucune source ne rapporte de changement.
caveat-practice-travel-document-from-2016-07-08 = L'article 2 de la loi n'a pas été lu.
caveat-practice-six-months-from-2016-07-08 = La loi ne fixe pas de telle limite.
caveat-practice-visa-validity-from-2022-01-01 = Le premier jour est approximatif ; lisez la date sur le visa.
caveat-practice-covid-from-2020-03-01 = La mesure est dépassée ; son dernier jour n'est pas connu.
caveat-practice-any-post-from-2016-07-08 = Un poste sans lien objectif peut décliner.
caveat-practice-annex-15quinquies-from-2016-07-08 = La faible fiabilité concerne d'autres annexes nommées à la même ligne.
caveat-practice-appeal-from-2016-07-08 = Le délai ne figure pas dans les articles lus, de sorte qu'aucune date n'est calculée.
caveat-practice-contribution-exemptions-from-2016-07-08 = Selon l'arrêté royal et la pratique, non selon la loi ; l'arrêté n'a pas été lu.
caveat-practice-housing-proof-from-2016-07-08 = L'article 26/3 de l'arrêté royal du 8 octobre 1981 est nommé de mémoire.
caveat-practice-housing-proof-from-2025-08-18 = Des conditions plus strictes sont rapportées, sans détail.
caveat-aa-12bis-1-al2-4-from-2016-07-08 = À la lettre, le court séjour n'est demandé qu'à l'enfant ; que le père ou la mère en ait besoin aussi est une autre lecture.
caveat-aa-12bis-1-al2-5-from-2024-09-01 = Aucun paragraphe ne dit quelle procédure une telle demande suit en Belgique.
caveat-aa-12bis-3-from-2016-07-08 = Les cas 3 et 4 suivent le paragraphe 4, dont la recevabilité n'a pas de délai ; son troisième alinéa leur applique les neuf mois et leurs prolongations. Aucun paragraphe ne nomme le cas 5.
caveat-aa-11-2-5-from-2024-09-01 = La protection des victimes de violences ne nomme pas ce motif.
caveat-aa-11-3-al4-from-2016-07-08 = Il n'y est écrit ni limite dans le temps, ni protection des victimes, ni mise en balance.
caveat-aa-74-20-from-2016-07-08 = Lu dans son état jusqu'au 17 août 2025 ; aucune source ne rapporte de changement depuis.
caveat-rd-1981-10-08-33-from-2011-09-22 = L'arrêté n'a pas été lu ; les jours viennent du centre fédéral migration.
caveat-aa-10-1-4-wait-from-2025-08-18 = Les sources se contredisent sur l'attente d'un étranger rejoint qui a un séjour illimité et sur un lien plus ancien ; le texte de la loi du 18 juillet 2025 n'était pas disponible.
caveat-aa-10-1-4-later-family-from-2025-08-18 = Il n'est pas connu si ceci est suspendu depuis le 26 février 2026 ; le texte de la loi du 18 juillet 2025 n'était pas disponible.
caveat-aa-10-1-4-1-age-from-2025-08-18 = Toutes les sources s'accordent sur 21 ; si un lien plus ancien abaisse encore l'âge est rapporté de plus d'une façon, et reste ouvert.
caveat-aa-10-2-al5-six-months-from-2025-08-18 = Plusieurs sources concordent ; une ajoute les personnes admises pour apatridie ; le texte de la loi du 18 juillet 2025 n'était pas disponible.
caveat-aa-10-2-al5-ten-months-from-2025-08-18 = Une seule source, et le moment à partir duquel courent les dix mois n'est pas certain.
caveat-aa-10-2-al5-subsidiary-from-2026-02-26 = Provisoire, et déduit de ce qu'il est rapporté que la suspension couvre.
caveat-aa-1er-1-2-3-subsidiary-from-2025-08-18 = Aucun montant n'est établi pour ces années.
caveat-act-2025-accompanying-from-2025-08-18 = Une note d'avocat et un résumé de l'arrêt ; où ce motif se trouve dans la loi n'est pas connu.
caveat-amending-2011-from-2011-09-22 = Connu par les seules listes de modifications de la loi consolidée.
caveat-cc-2026-02-26-from-2025-08-18 = L'arrêt n'a pas été lu, ni son numéro trouvé ; s'il opère dès sa publication, et s'il a expiré depuis, n'est pas établi.
caveat-transition-before-from-2025-08-18 = Tiré de réponses de l'Office des étrangers ; la loi n'a pas été lue.
caveat-transition-pre-2025-sponsor-from-2025-08-18 = Tiré de l'Office des étrangers ; la loi n'a pas été lue.
caveat-transition-2024-from-2024-09-01 = L'article transitoire n'a pas été lu ; le texte du jour de la décision est l'autre lecture.
caveat-convention-verdict-from-2011-09-22 = Une convention, non du droit.
