# What a case file can say: the question for each field, what its term means, and the words of closed lists.
# Keys follow the place: ask-, help- and field-, the class, the field's name in a case file; word- and the word.

## CaseFile

ask-CaseFile-case = Quel est le nom de ce dossier ?

## Application

ask-Application-submitted = Quel jour la demande a-t-elle été introduite ?
help-Application-submitted = Le jour où le formulaire a été remis et enregistré, au poste, à l'administration communale ou à distance ; pas le jour d'un rendez-vous qui n'a été que demandé. Pas encore introduite : donnez le jour où elle le serait ; le résultat dit alors à quoi elle aboutirait.
ask-Application-complete = Quel jour le dossier était-il complet ?
help-Application-complete = Le jour où tous les documents que la loi exige figuraient au dossier ; le délai de décision court à partir de ce jour.
ask-Application-place = Où la demande a-t-elle été introduite ?
help-Application-place = Ambassade : auprès du poste belge à l'étranger. Commune : dans la commune belge où le demandeur séjourne. À distance : par courriel ou d'une autre manière, sans se présenter au poste.
ask-Application-post_out_of_reach = Était-il impossible ou excessivement difficile de se présenter au poste ?
help-Application-post_out_of_reach = Par exemple une famille qui ne peut pas quitter un lieu en guerre, ou pour qui le chemin vers le poste est dangereux.
ask-Application-stay_in_belgium = Le demandeur, qui introduit sa demande en Belgique, y dispose-t-il d'un séjour ?
help-Application-stay_in_belgium = Indiquez « néant » si le demandeur n'a aucune autorisation de séjour, ou se trouve à l'étranger.
ask-Application-receipt = Quel jour l'attestation de réception d'une demande en Belgique a-t-elle été délivrée ?
help-Application-receipt = Le document que l'administration communale délivre lorsqu'elle accepte la demande pour examen.
ask-Application-extensions = Quels jours une prolongation motivée du délai de décision a-t-elle été notifiée ?
help-Application-extensions = Le délai de décision peut être prolongé deux fois de trois mois, chaque fois par une décision motivée adressée au demandeur ; indiquez le jour de chacune.
ask-Application-decision = La demande a-t-elle fait l'objet d'une décision ?
ask-Application-visa_issued = Quel jour le visa a-t-il été délivré ?
help-Application-visa_issued = Le jour où la vignette de visa a été établie, et non le jour de la décision.

## StayInBelgium

ask-StayInBelgium-kind = De quel séjour le demandeur dispose-t-il en Belgique ?
help-StayInBelgium-kind = Plus de trois mois : un titre de séjour ou une annexe qui permet un séjour plus long. Jusqu'à trois mois : un visa touristique, ou un court séjour sans visa.
ask-StayInBelgium-until = Jusqu'à quel jour le demandeur peut-il séjourner ?
help-StayInBelgium-until = Le dernier jour mentionné sur le titre, le visa ou la déclaration d'arrivée.
ask-StayInBelgium-visa_for_union = Si la loi le requiert, le demandeur dispose-t-il d'un visa en vue de se marier ou d'enregistrer un partenariat en Belgique ?
help-StayInBelgium-visa_for_union = Certains ressortissants ont besoin d'un visa pour venir se marier, ou enregistrer un partenariat, en Belgique. Indiquez « non exigé » si la personne n'a pas besoin de visa.
ask-StayInBelgium-union_concluded = Quel jour le mariage a-t-il été conclu ou le partenariat enregistré en Belgique ?
help-StayInBelgium-union_concluded = Le jour de la célébration ou de l'enregistrement par l'officier de l'état civil belge.
ask-StayInBelgium-identity_proven = L'identité du demandeur est-elle prouvée ?
help-StayInBelgium-identity_proven = Par un passeport ou un autre document que la Belgique accepte.

## Decision

ask-Decision-taken = Quel jour la décision a-t-elle été prise ?
help-Decision-taken = Le jour inscrit sur la décision, et non celui de sa notification.
ask-Decision-positive = La décision était-elle positive ?
help-Decision-positive = Oui si le visa ou le séjour a été accordé.
ask-Decision-covid_measure = La mesure Covid s'applique-t-elle à cette décision ?
help-Decision-covid_measure = Pendant les années Covid, les visas qui n'avaient pas pu être utilisés à temps pouvaient être remplacés ; répondez oui si la décision mentionne cette mesure.

## Sponsor

ask-Sponsor-name = Quel est le nom de l'étranger rejoint ?
ask-Sponsor-birth_date = Quand l'étranger rejoint est-il né ?
help-Sponsor-birth_date = Comme sur le passeport ou le titre de séjour ; l'année seule, par exemple 1990, si l'on n'en sait pas plus.
ask-Sponsor-nationality = Quelle est la nationalité de l'étranger rejoint ?
help-Sponsor-nationality = Un pays par ses deux lettres, par exemple SY pour la Syrie.
ask-Sponsor-civil_status = Quel est l'état civil de l'étranger rejoint ?
help-Sponsor-civil_status = Tel que le Registre national le mentionne aujourd'hui.
ask-Sponsor-arrival_in_belgium = Quel jour l'étranger rejoint est-il arrivé en Belgique ?
help-Sponsor-arrival_in_belgium = Le jour de la première entrée en Belgique. Un lien antérieur est traité plus favorablement.
ask-Sponsor-protection = L'étranger rejoint a-t-il obtenu une protection en Belgique ?
help-Sponsor-protection = L'asile au sens large : statut de réfugié, protection subsidiaire, admission au séjour pour apatridie, protection temporaire. Indiquez « néant » s'il n'y en a pas.
ask-Sponsor-stays = Quels autres séjours l'étranger rejoint a-t-il obtenus en Belgique ?
help-Sponsor-stays = Chaque admission ou autorisation de séjour en dehors de la protection, avec son jour ; une liste vide s'il n'y en a pas.
ask-Sponsor-income = De quels revenus réguliers l'étranger rejoint dispose-t-il ?
help-Sponsor-income = Chaque revenu régulier séparément, par exemple un salaire ou une pension ; une liste vide s'il n'y en a pas.
ask-Sponsor-active_job_search = L'étranger rejoint prouve-t-il qu'il cherche activement du travail ?
help-Sponsor-active_job_search = L'allocation de chômage n'est prise en compte que si la recherche de travail est prouvée.
ask-Sponsor-minor = L'étranger rejoint est-il arrivé en Belgique comme mineur ?
help-Sponsor-minor = Indiquez « néant » si l'étranger rejoint était majeur.
ask-Sponsor-employed = L'étranger rejoint travaille-t-il en Belgique ?
help-Sponsor-employed = Les travailleurs de certains États liés par un accord bilatéral relatif à l'emploi ont des droits propres pour leur famille.
ask-Sponsor-former_blue_card = L'étranger rejoint est-il un résident de longue durée qui a été titulaire d'une carte bleue européenne ?
help-Sponsor-former_blue_card = La carte bleue européenne est un titre pour travailleurs hautement qualifiés. Son titulaire devenu résident de longue durée bénéficie de délais plus favorables.
ask-Sponsor-free_movement = L'étranger rejoint, Belge, a-t-il exercé son droit à la libre circulation et vécu avec sa famille dans un autre État ?
help-Sponsor-free_movement = Par exemple un Belge qui a travaillé un an en France, y a vécu avec sa famille, puis est revenu.

## Protection

ask-Protection-kind = De quelle protection l'étranger rejoint bénéficie-t-il ?
help-Protection-kind = Statut de réfugié : reconnu au sens de la Convention de Genève. Protection subsidiaire : risque d'atteintes graves en cas de retour. Admission au séjour pour apatridie : séjour obtenu en tant qu'apatride. Protection temporaire : par une décision de l'Union pour un groupe, par exemple les personnes venant d'Ukraine.
ask-Protection-applied = Quel jour l'étranger rejoint a-t-il demandé la protection ?
help-Protection-applied = Le jour où l'étranger rejoint a présenté sa demande de protection internationale, comme sur l'annexe 26 ou 25.
ask-Protection-decided = Quel jour la protection a-t-elle été accordée ?
help-Protection-decided = Le jour de la décision, et non la date inscrite sur la carte.

## Stay

ask-Stay-kind = Quelle sorte de séjour ?
help-Stay-kind = Illimité : sans date de fin, par exemple une carte B. Établissement : un séjour plus solide, par exemple une carte K. Limité : avec une date de fin, par exemple une carte A. Étudiant : pour faire des études.
ask-Stay-decided = Quel jour le séjour a-t-il été accordé ?
help-Stay-decided = Le jour de la décision, et non la date inscrite sur la carte.
ask-Stay-as = L'étranger rejoint a-t-il obtenu son séjour en tant que conjoint ou partenaire ?
help-Stay-as = Si l'étranger rejoint est lui-même venu en Belgique pour rejoindre un conjoint ou un partenaire.
ask-Stay-under = Sur la base de quel article l'étranger rejoint a-t-il obtenu son séjour ?
help-Stay-under = L'article est mentionné dans la décision, par exemple 10, 10bis ou 40ter.

## Income

ask-Income-kind = Quelle sorte de revenu ?
help-Income-kind = Le revenu d'intégration, l'aide sociale financière et les allocations familiales sont mentionnés séparément, parce qu'ils ne sont pas pris en compte.
ask-Income-net_monthly = Quel en est le montant net par mois ?
help-Income-net_monthly = Ce qui est versé après impôts et cotisations, en euros pour un mois, par exemple 1800.00.
ask-Income-since = Depuis quand ?
help-Income-since = Le premier jour de cet emploi ou de cette allocation. Un revenu perçu de longue date est plus facilement considéré comme stable.

## Minor

ask-Minor-entered_without_responsible_adult = L'étranger rejoint est-il entré sans adulte responsable de lui de par la loi ?
help-Minor-entered_without_responsible_adult = Le père, la mère ou le tuteur est responsable de par la loi ; un oncle ou un voisin ne l'est habituellement pas.
ask-Minor-taken_in_charge_later = A-t-il été effectivement pris en charge par un tel adulte par la suite ?
help-Minor-taken_in_charge_later = Par exemple par son père, sa mère ou son tuteur, arrivé plus tard et qui s'est réellement occupé du mineur.
ask-Minor-left_alone_after_entry = A-t-il été laissé seul après son entrée ?
help-Minor-left_alone_after_entry = Le mineur est arrivé avec un adulte, qui est ensuite parti.
ask-Minor-lives_with_parent = Réside-t-il en Belgique avec un de ses parents ou les deux ?
ask-Minor-family_ties_existed_in_origin = Les liens familiaux existaient-ils dans le pays d'origine ?
help-Minor-family_ties_existed_in_origin = Si la famille existait avant que le mineur ne quitte son pays.

## Applicant

ask-Applicant-name = Quel est le nom du demandeur ?
ask-Applicant-relation = Quel est le lien du demandeur avec l'étranger rejoint ?
help-Applicant-relation = Enfant : de l'étranger rejoint. Enfant du partenaire : du conjoint ou partenaire, et non de l'étranger rejoint. Droit propre : la personne qui invoque un traité ou le fait d'avoir été belge.
ask-Applicant-birth_date = Quand le demandeur est-il né ?
help-Applicant-birth_date = Comme sur le passeport ; l'année seule, par exemple 2008, si l'on n'en sait pas plus. L'âge est souvent déterminant.
ask-Applicant-nationality = Quelle est la nationalité du demandeur ?
help-Applicant-nationality = Un pays par ses deux lettres, par exemple SY pour la Syrie.
ask-Applicant-civil_status = Quel est l'état civil du demandeur ?
help-Applicant-civil_status = Tel qu'il est le jour de l'introduction de la demande.
ask-Applicant-will_live_together = Le demandeur viendra-t-il vivre avec l'étranger rejoint ?
help-Applicant-will_live_together = À la même adresse que l'étranger rejoint en Belgique.
ask-Applicant-own_right = Quel droit propre le demandeur invoque-t-il ?
help-Applicant-own_right = Traité : un droit reconnu par un traité international, une loi ou un arrêté royal. Recouvrement de la nationalité : la personne qui a été belge. Perte de la nationalité par mariage : la femme qui l'a perdue par son propre changement ou par celui de son mari.
ask-Applicant-own_right_shown = Les conditions de ce droit sont-elles établies ?
help-Applicant-own_right_shown = Si les documents relatifs à ce droit sont présents.
ask-Applicant-income = De quels revenus réguliers le demandeur dispose-t-il ?
ask-Applicant-arrival_in_belgium = Quel jour le demandeur est-il arrivé en Belgique ?
ask-Applicant-travelled_with_sponsor = Le demandeur a-t-il voyagé vers la Belgique avec l'étranger rejoint ?
help-Applicant-travelled_with_sponsor = Au cours du même voyage, par exemple une famille qui a fui ensemble.
ask-Applicant-inquiry = Une enquête est-elle menée sur un éventuel lien de complaisance ?
help-Applicant-inquiry = En cours : le parquet ou l'officier de l'état civil l'examine encore. Complaisance : le lien a été jugé de complaisance. Rien de constaté : aucun élément n'a été trouvé.
ask-Applicant-family_life_real = Y a-t-il une vie familiale effective ?
help-Applicant-family_life_real = Si les personnes vivent réellement en famille, ou ont vécu ainsi jusqu'à leur séparation forcée.
ask-Applicant-public_order_danger = Le demandeur constitue-t-il un danger pour l'ordre public ou la sécurité nationale ?
help-Applicant-public_order_danger = Une condamnation ne suffit pas à elle seule ; l'autorité examine le danger actuel.
ask-Applicant-listed_disease = Le demandeur est-il atteint d'une maladie énumérée à l'annexe de la loi ?
help-Applicant-listed_disease = Par exemple une tuberculose pulmonaire encore active ; le certificat médical l'indique.
ask-Applicant-reunification_possible_elsewhere = A-t-il été décidé que la famille peut vivre dans un autre pays avec lequel elle a un lien particulier ?
help-Applicant-reunification_possible_elsewhere = Seule une décision compte, et non une supposition.
ask-Applicant-parents = Qui sont les parents de l'enfant ?
help-Applicant-parents = Les deux parents : les identifiants de personnes de ce dossier, sponsor, ou other pour quelqu'un qui n'y figure pas.
ask-Applicant-parental_authority = Qui exerce l'autorité parentale sur l'enfant ?
help-Applicant-parental_authority = La personne qui peut décider de par la loi de la scolarité, de la santé et de la résidence de l'enfant ; souvent les deux parents.
ask-Applicant-custody = Qui exerce le droit de garde sur l'enfant ?
help-Applicant-custody = La personne chez qui l'enfant vit de par la loi ; un jugement ou un accord peut le prévoir.
ask-Applicant-dependent_on = À charge de qui l'enfant est-il ?
help-Applicant-dependent_on = La personne qui paie réellement l'entretien de l'enfant.
ask-Applicant-consent = Un autre parent doit-il donner son accord ?
help-Applicant-consent = Indiquez « néant » si personne d'autre n'exerce l'autorité parentale ou le droit de garde.
ask-Applicant-disability = Le demandeur a-t-il un handicap ?
help-Applicant-disability = Indiquez « néant » s'il n'y en a pas.
ask-Applicant-admission = Le demandeur a-t-il déjà obtenu l'admission au séjour ?
help-Applicant-admission = Seulement si le séjour a déjà été accordé et que la question porte sur la suite ; sinon « néant ».
ask-Applicant-documents = Quels documents figurent au dossier ?
help-Applicant-documents = Chaque document selon sa nature, par exemple travel_document ; celui qui n'est pas mentionné est considéré comme manquant.

## Marriage

ask-Marriage-date = Quel jour le mariage a-t-il été conclu ?
help-Marriage-date = Le jour du mariage enregistré par les autorités ; une cérémonie religieuse seule n'est pas un mariage aux yeux de la loi.
ask-Marriage-polygamous = S'agit-il d'un mariage polygame ?
help-Marriage-polygamous = Oui si l'un des conjoints était encore marié avec une autre personne.
ask-Marriage-other_spouse_in_belgium = Un autre conjoint de l'étranger rejoint séjourne-t-il déjà en Belgique ?
help-Marriage-other_spouse_in_belgium = La loi n'admet qu'un seul conjoint ; un autre est refusé tant que le premier séjourne en Belgique.
ask-Marriage-validity_doubted = La validité du mariage est-elle mise en doute ?
help-Marriage-validity_doubted = Par exemple un mariage par procuration, un mariage de mineur, ou un mariage auquel l'un des deux n'a pas consenti.

## Partnership

ask-Partnership-date = Quel jour le partenariat a-t-il été enregistré ?
help-Partnership-date = Le jour de l'enregistrement par une autorité, et non celui où les partenaires ont commencé à vivre ensemble.
ask-Partnership-country = Dans quel pays a-t-il été enregistré ?
help-Partnership-country = Le pays dont l'autorité l'a enregistré, par ses deux lettres, par exemple NL. Les partenariats de sept États sont considérés comme équivalents à un mariage.
ask-Partnership-validity_doubted = La validité du partenariat est-elle mise en doute ?
help-Partnership-validity_doubted = Par exemple un enregistrement que l'autorité dit ne pas connaître.

## Relationship

ask-Relationship-common_child = Les partenaires ont-ils un enfant commun ?
help-Relationship-common_child = Un enfant des deux partenaires établit que la relation est durable.
ask-Relationship-common_minor_child = Ont-ils un enfant commun de moins de 18 ans ?
help-Relationship-common_minor_child = Si le couple a un tel enfant, les mois d'attente sont supprimés.
ask-Relationship-cohabitation = Les partenaires ont-ils cohabité ?
help-Relationship-cohabitation = Un an de cohabitation, en Belgique ou à l'étranger, établit que la relation est durable. Indiquez « néant » s'il n'y en a pas eu.
ask-Relationship-known_since = Depuis quand les partenaires se connaissent-ils ?
help-Relationship-known_since = La loi exige deux ans avant la demande si le couple n'a pas cohabité.
ask-Relationship-regular_contact = Ont-ils entretenu des contacts réguliers par téléphone, courrier ou courriel ?
help-Relationship-regular_contact = Par téléphone, courrier ou courriel, au moins au cours des deux années précédant la demande.
ask-Relationship-meetings = Quand les partenaires se sont-ils rencontrés ?
help-Relationship-meetings = La loi exige trois rencontres au cours de ces deux années, soit 45 jours au moins au total.
ask-Relationship-other_lasting_relationship = L'un des deux entretient-il une relation durable avec une autre personne ?
help-Relationship-other_lasting_relationship = Avec une personne autre que le partenaire, pendant que dure cette relation.
ask-Relationship-prohibited_degree = Sont-ils parents ou alliés à un degré auquel le mariage est prohibé ?
help-Relationship-prohibited_degree = Par exemple frère et sœur, ou oncle et nièce.
ask-Relationship-final_refusal_to_marry = L'un des deux a-t-il fait l'objet d'un refus définitif de célébration du mariage ?
help-Relationship-final_refusal_to_marry = Le refus de célébration par l'officier de l'état civil, contre lequel plus aucun recours n'est possible.

## Cohabitation

ask-Cohabitation-from = Depuis quand les partenaires ont-ils cohabité ?
help-Cohabitation-from = Le premier jour à la même adresse.
ask-Cohabitation-to = Jusqu'à quand les partenaires ont-ils cohabité ?
help-Cohabitation-to = Le dernier jour à la même adresse ; dites aucun si la cohabitation se poursuit.
ask-Cohabitation-lawful = La cohabitation a-t-elle eu lieu de manière légale ?
help-Cohabitation-lawful = Si tous deux avaient le droit de séjourner là où ils vivaient.
ask-Cohabitation-uninterrupted = Était-elle ininterrompue ?
help-Cohabitation-uninterrupted = Des vacances ou un séjour à l'hôpital ne l'interrompent pas ; une séparation, oui.

## Meeting

ask-Meeting-from = Quel jour la rencontre a-t-elle commencé ?
ask-Meeting-days = Combien de jours a-t-elle duré ?
help-Meeting-days = Le premier et le dernier jour comptent tous deux.

## Consent

ask-Consent-by = Qui donne son accord ?
help-Consent-by = Le parent qui reste sur place : l'identifiant d'une personne de ce dossier, ou other.
ask-Consent-given = L'autre parent a-t-il donné son accord ?
help-Consent-given = Par écrit, par le parent qui partage l'autorité sur l'enfant et ne vient pas.

## Disability

ask-Disability-unable_to_provide = Le handicap met-il l'enfant dans l'incapacité de subvenir à ses propres besoins ?
help-Disability-unable_to_provide = Si, en raison du handicap, la personne ne pourrait pas gagner sa vie ou vivre seule.
ask-Disability-certified_by_approved_doctor = Un médecin agréé par le poste belge l'a-t-il attesté ?
help-Disability-certified_by_approved_doctor = Le poste indique les médecins dont il accepte les attestations.

## Admission

ask-Admission-entered = Quel jour le demandeur est-il entré en Belgique avec le visa ?
help-Admission-entered = Le jour de l'entrée avec le visa D, comme sur le cachet ou la déclaration.
ask-Admission-received = Quel jour le demandeur, en Belgique, a-t-il reçu l'admission ?
help-Admission-received = Le jour où l'administration communale a fait savoir au demandeur que le séjour était accordé.
ask-Admission-permit_issued = Quel jour le titre de séjour a-t-il été délivré ?
help-Admission-permit_issued = Le jour où la carte a été établie.
ask-Admission-receipt_issued = Quel jour a été délivré le document attestant que la demande a été introduite en Belgique ?
help-Admission-receipt_issued = Par exemple l'annexe 15bis.
ask-Admission-permit_expires = Quel jour le titre de séjour expire-t-il ?
help-Admission-permit_expires = Le dernier jour mentionné sur la carte.
ask-Admission-end_decided = Quel jour la fin du séjour a-t-elle été décidée ?
help-Admission-end_decided = Le jour de la décision qui met fin au séjour ; laissez vide s'il n'y en a pas.
ask-Admission-conditions_met = Les conditions de l'article 10 sont-elles toujours remplies ?
help-Admission-conditions_met = Par exemple les moyens de subsistance, le logement et l'assurance exigés lorsque le séjour a été accordé.
ask-Admission-union_with_another = Le partenaire ou l'étranger rejoint s'est-il depuis lors marié avec une autre personne, ou a-t-il enregistré un partenariat avec elle ?
help-Admission-union_with_another = Un mariage ou un partenariat ultérieur de l'un des deux avec un tiers.
ask-Admission-sponsor_stay_ended = A-t-il été mis fin au séjour de l'étranger rejoint ?
help-Admission-sponsor_stay_ended = Par exemple un statut de protection qui a été retiré.
ask-Admission-victim_of_violence = Le demandeur a-t-il été, durant le mariage ou le partenariat, victime de faits énumérés par la loi ?
help-Admission-victim_of_violence = Par exemple des coups, un viol ou une tentative de meurtre par le partenaire ; il ne peut alors être mis fin au séjour pour ce motif.
ask-Admission-fraud = Une fraude a-t-elle été établie, et dans le chef de qui ?
help-Admission-fraud = Par exemple de faux documents ou de fausses déclarations qui ont été déterminants. « Néant » si personne n'en a établi.
ask-Admission-sponsor_stay_withdrawn = Le séjour de l'étranger rejoint a-t-il été refusé ou retiré en raison de cette fraude ?
ask-Admission-sufficient_resources = Le demandeur dispose-t-il de ressources propres qui lui évitent de devenir une charge pour les pouvoirs publics ?
help-Admission-sufficient_resources = De sorte qu'il ne devienne pas une charge pour l'aide sociale.
ask-Admission-full_insurance = Le demandeur dispose-t-il d'une assurance maladie couvrant l'ensemble des risques ?

## Paper

ask-Paper-kind = Quel document ?
ask-Paper-issued = Quel jour a-t-il été délivré ?
help-Paper-issued = Le jour mentionné sur le document. Certains documents ne peuvent pas dater de plus de six mois.
ask-Paper-issued_in = Dans quel pays a-t-il été délivré ?
help-Paper-issued_in = Le pays dont l'autorité l'a délivré, par ses deux lettres.
ask-Paper-language = Dans quelle langue est-il rédigé ?
help-Paper-language = Par ses deux lettres, par exemple ar pour l'arabe. Un document en néerlandais, en français, en allemand ou en anglais ne doit pas être traduit.
ask-Paper-legalised_by = Par quelles autorités a-t-il été légalisé ?
help-Paper-legalised_by = Autorité d'origine : le ministère du pays qui l'a délivré. Belgique : le poste belge. Les deux sont nécessaires, sauf apostille ou traité.
ask-Paper-apostille = Porte-t-il une apostille ?
help-Paper-apostille = Un cachet intitulé Apostille, selon la Convention de La Haye du 5 octobre 1961 ; elle remplace la légalisation.
ask-Paper-translation = Comment a-t-il été traduit ?
help-Paper-translation = Jurée : par un traducteur assermenté. Néant : pas de traduction.
ask-Paper-form = Quelle est la forme de la preuve ?
help-Paper-form = Par exemple un bail enregistré comme preuve du logement, ou l'attestation d'une mutualité comme preuve de l'assurance.
ask-Paper-covers = Quel montant l'assurance couvre-t-elle ?
help-Paper-covers = Le montant mentionné dans la police, en euros.
ask-Paper-months = Combien de mois couvre-t-elle ?
help-Paper-months = Du premier au dernier jour de la police, en mois entiers.

## Proof

ask-Proof-cannot_obtain = Quels documents ne peuvent pas être obtenus ?
help-Proof-cannot_obtain = Les documents officiels relatifs au lien que le demandeur ne peut pas se procurer, par exemple un acte de naissance.
ask-Proof-causes = Pourquoi ne peuvent-ils pas être obtenus ?
help-Proof-causes = Par exemple un État dont les registres ont été détruits, ou des parents qui seraient en danger s'ils s'adressaient à ses autorités.
ask-Proof-by_own_choice = Est-ce par choix que le demandeur ne se les procure pas ?
help-Proof-by_own_choice = Oui si le demandeur pourrait les demander sans danger et ne le veut pas.
ask-Proof-dna = Qu'a donné un test ADN ?
help-Proof-dna = Un test que l'autorité a proposé. Il n'établit que la filiation, jamais un mariage.

## Household

ask-Household-housing = L'étranger rejoint dispose-t-il d'un logement ?
help-Household-housing = Indiquez « néant » s'il n'y en a pas encore.
ask-Household-health_insurance = L'étranger rejoint dispose-t-il d'une assurance maladie couvrant les risques en Belgique pour la famille ?
help-Household-health_insurance = Par exemple l'attestation d'une mutualité belge indiquant qu'elle assurera la famille.
ask-Household-dependants_in_belgium = Combien de personnes en Belgique sont déjà à charge de l'étranger rejoint ?
help-Household-dependants_in_belgium = Toutes les personnes en Belgique que l'étranger rejoint entretient déjà, sans les demandeurs.
ask-Household-joined_before = Quels membres de la famille ont rejoint l'étranger rejoint avant cette demande ?
help-Household-joined_before = Leur lien avec l'étranger rejoint ; une liste vide s'il n'y en a pas.

## Housing

ask-Housing-adequate = Le logement est-il suffisant pour la famille et conforme aux exigences d'un bien donné en location ?
help-Housing-adequate = Assez grand et sûr pour tous ceux qui y vivront, comme doit l'être un bien loué à titre de résidence principale. Un bail enregistré suffit généralement à le prouver.

## PersonFinding

ask-PersonFinding-of = Qui la constatation concerne-t-elle ?
ask-PersonFinding-about = Qu'a-t-on constaté ?
help-PersonFinding-about = La question que la loi laisse à l'appréciation d'une personne, par exemple l'accord de l'autre parent ou le dépôt tardif excusable.
ask-PersonFinding-holds = Est-ce le cas ?
ask-PersonFinding-by = Qui l'a constaté ?
ask-PersonFinding-on = Quel jour ?
ask-PersonFinding-because = Pour quelles raisons ?
help-PersonFinding-because = En une phrase ou deux, pour qu'une autre personne puisse suivre le raisonnement des mois plus tard.

## The words of closed lists in a case file

word-embassy = ambassade
word-municipality = commune
word-remote = à distance
word-over_three_months = plus de trois mois
word-up_to_three_months = jusqu'à trois mois
word-held = détenu
word-not_asked = non exigé
word-lacking = manquant
word-unmarried = célibataire
word-married = marié(e)
word-registered_partnership = partenariat enregistré
word-divorced = divorcé(e)
word-widowed = veuf ou veuve
word-unlimited = illimité
word-established = établissement
word-limited = limité
word-student = étudiant
word-spouse = conjoint
word-partner = partenaire
word-other = autre
word-wages = salaire
word-self_employment = activité indépendante
word-pension = pension
word-sickness_benefit = indemnité de maladie
word-unemployment_benefit = allocation de chômage
word-integration_income = revenu d'intégration
word-financial_social_aid = aide sociale financière
word-family_allowance = allocations familiales
word-professional_integration_allowance = allocation d'insertion professionnelle
word-transition_allowance = allocation de transition
word-registered_partner = partenaire enregistré
word-child = enfant
word-child_of_partner = enfant du partenaire
word-parent = père ou mère
word-sibling = frère ou sœur
word-grandparent = grand-parent
word-own_right = droit propre
word-treaty = traité
word-recovery_of_nationality = recouvrement de la nationalité
word-loss_of_nationality_by_marriage = perte de la nationalité par mariage
word-none = néant
word-open = en cours
word-sham = complaisance
word-cleared = rien de constaté
word-sponsor = étranger rejoint
word-applicant = demandeur
word-travel_document = document de voyage
word-visa_application_form = formulaire de demande de visa
word-proof_of_handling_fee = preuve du paiement des frais de visa
word-proof_of_contribution = preuve du paiement de la redevance
word-birth_certificate = acte de naissance
word-sponsor_residence_permit_copy = copie du titre de séjour de l'étranger rejoint
word-protection_decision_copy = copie de la décision accordant la protection
word-medical_certificate = certificat médical
word-criminal_record_extract = extrait de casier judiciaire
word-marriage_certificate = acte de mariage
word-registered_partnership_certificate = acte de partenariat enregistré
word-lasting_relationship_proof = preuve de la relation durable et stable
word-sole_custody_judgment = jugement accordant la garde exclusive
word-other_parent_consent = accord de l'autre parent
word-partner_tie_document = document établissant le lien du couple
word-disability_medical_certificate = attestation médicale du handicap
word-proof_of_adequate_housing = preuve du logement suffisant
word-proof_of_health_insurance = preuve de l'assurance maladie
word-proof_of_means = preuve des moyens de subsistance
word-religious_marriage_certificate = acte de mariage religieux
word-unhcr_family_card = carte familiale du HCR
word-school_report = bulletin scolaire
word-photographs = photographies
word-affidavit = déclaration sous serment
word-national_identity_card = carte d'identité nationale
word-issuer = autorité d'origine
word-belgium = Belgique
word-sworn = jurée
word-unsworn = non jurée
word-registered_lease = bail enregistré
word-title_deed = titre de propriété
word-mortgage_statement = attestation de prêt hypothécaire
word-myrent_statement = attestation MyRent
word-mutual_fund_certificate = attestation de mutualité
word-travel_insurance = assurance voyage
word-state_not_recognised = État non reconnu
word-authorities_not_functioning = autorités qui ne fonctionnent pas
word-authorities_unreachable = autorités inaccessibles
word-authorities_no_longer_exist = autorités qui n'existent plus
word-records_destroyed = registres détruits
word-contact_unsafe = contact dangereux
word-not_done = non effectué
word-refused = refusé
word-confirms = confirme
word-excludes = exclut
word-consent = accord de l'autre parent
word-family_tie = lien familial
word-excusable_delay = dépôt tardif excusable
word-genuineness = authenticité du lien
word-recognition = reconnaissance
word-monogamy = absence d'autre conjoint
word-housing = logement
word-insurance = assurance maladie
word-means = moyens de subsistance
word-disability = handicap
word-lasting_relationship = relation durable et stable
word-exceptional_circumstances = circonstances exceptionnelles
word-best_interests = intérêt supérieur de l'enfant
word-weighing_of_ties = mise en balance des liens
word-fraud = fraude
word-fraud_of_sponsor = fraude de l'étranger rejoint
word-sponsor_status = statut de l'étranger rejoint
word-minimum_age = âge minimum
word-minority = minorité
word-filed_in_time = introduction dans le délai
word-living_together = vie commune
word-parental_authority = autorité parentale
word-dependence = prise en charge
word-single = célibataire
word-unaccompanied = mineur non accompagné
word-waiting_period = délai d'attente
word-tie_before_arrival = lien antérieur à l'arrivée
word-two_years_stay = deux ans de séjour
word-travelled_together = voyage commun
word-public_order = ordre public
word-public_health = santé publique

## Amounts

word-integration_income_120 = 120 % du revenu d'intégration
word-travel_insurance_cover = couverture de l'assurance voyage
word-guaranteed_income = revenu minimum garanti
word-visa_handling_fee = frais de visa
word-contribution_fee = redevance

## What readings are about

word-birthday = « plus de 21 ans »
word-parents_term = délai pour les parents
word-filing_day = jour de l'introduction
word-amount_day = jour du montant
word-only_children = uniquement des enfants
word-own_means_level = niveau des moyens propres
word-regime_day = jour de la demande pour la transition
word-transition_reach = portée du régime transitoire
word-suspension_trigger = jour déterminant pour la suspension
word-suspension_reach = portée de la suspension
word-law_of_2024_by = jour déterminant pour les lois de 2024
word-relation_of_2025 = relation durable selon la loi de 2025
word-short_stay_of_parent = court séjour d'un parent
word-silence_of_2025 = silence selon la loi de 2025

## Readings

word-birthday_reached = anniversaire atteint
word-strictly_after = strictement après
word-immigration_office_3_months = Office des étrangers, 3 mois
word-council_of_state_12_months = Conseil d'État, 12 mois
word-registration = enregistrement
word-complete_file = dossier complet
word-amount_at_application = montant au jour de la demande
word-amount_at_decision = montant au jour de la décision
word-this_application = la présente demande
word-all_joiners = tous ceux qui rejoignent
word-literal_120 = 120 % à la lettre
word-no_fixed_level = pas de niveau fixe
word-unsettled_reach = portée incertaine
word-any_stay_over_3_months = tout séjour de plus de 3 mois
word-current_status_only = statut actuel uniquement
word-unsettled_trigger = jour déterminant incertain
word-decision_date = date de la décision
word-application_date = date de la demande
word-narrow = étroite
word-wide = large
word-regime_of_submission = régime du jour de l'introduction
word-regime_of_complete_file = régime du dossier complet
word-application_day = jour de la demande
word-decision_day = jour de la décision
word-old_ways = les manières antérieures
word-stricter = plus stricte
word-of_the_child_alone = à l'enfant seulement
word-of_the_parent_too = au parent également
word-silence_unsettled = effet du silence incertain
word-silence_abolished = silence supprimé
word-silence_kept = silence maintenu

## Routes, and the steps of proof

word-equalled_partner = partenaire dont le partenariat équivaut à un mariage
word-minor_child = enfant mineur
word-partner_minor_child = enfant mineur du conjoint ou partenaire
word-adult_disabled_child = enfant majeur handicapé
word-parent_of_unaccompanied_minor = père ou mère d'un mineur non accompagné
word-parent_of_accompanied_minor = père ou mère d'un mineur accompagné
word-treaty_right = droit reconnu par un traité
word-accompanying_relative = membre de la famille ayant voyagé avec l'étranger rejoint
word-official_documents = documents officiels
word-other_valid_proof = autres preuves valables
word-interview_or_dna = entretien ou test ADN
word-official_documents_required = documents officiels exigés
word-undetermined = indéterminé
word-left_to_authority = relève de l'autorité
word-filiation = filiation
word-marriage = mariage
word-partnership = partenariat

## Conditions

word-accompanied = mineur accompagné
word-equivalence = équivalence à un mariage
word-no_final_refusal = absence de refus définitif
word-no_fraud = absence de fraude
word-no_fraud_of_sponsor = absence de fraude de l'étranger rejoint
word-no_impediment = absence d'empêchement
word-own_means = moyens de subsistance propres
word-tie_in_origin = lien dans le pays d'origine

## What is wrong with a paper

word-covers_too_little = couverture insuffisante
word-doctor_not_approved = médecin non agréé
word-form_not_accepted = forme non acceptée
word-lasts_too_short = durée insuffisante
word-no_sworn_translation = pas de traduction jurée
word-not_legalised = non légalisé
word-older_than_six_months = datant de plus de six mois
word-travel_insurance_needed = assurance voyage nécessaire

## Days that matter

word-complete_by = dossier complet au plus tard
word-decision_due = décision attendue
word-decision_latest = décision au plus tard
word-decision_valid_until = décision valable jusqu'au
word-five_years_end = fin des cinq ans
word-free_window_ends = fin de la période de dispense
word-register_by = inscription au plus tard
word-register_by_without_saturdays = inscription au plus tard, sans les samedis
word-registration_after_silence = inscription après silence
word-renewal_closes = fin de la période de renouvellement
word-renewal_opens = début de la période de renouvellement
word-three_months_end = fin des trois mois
word-twelve_months_end = fin des douze mois
word-visa_valid_until = visa valable jusqu'au

## Fees

word-contribution = redevance
word-visa_centre_service = frais de service du centre de visas
word-visa_handling = frais de visa

## After admission

word-end_conditions_lost = fin du séjour : conditions perdues
word-end_fraud = fin du séjour : fraude
word-end_fraud_of_sponsor = fin du séjour : fraude de l'étranger rejoint
word-end_no_family_life = fin du séjour : pas de vie familiale
word-end_sham = fin du séjour : lien de complaisance
word-end_sponsor_stay_ended = fin du séjour : fin du séjour de l'étranger rejoint
word-end_union_with_another = fin du séjour : union avec une autre personne
word-end_with_protected_sponsor = fin du séjour : fin de la protection de l'étranger rejoint
word-new_limited_renewal = renouvellement du nouveau séjour limité
word-new_limited_stay = nouveau séjour limité
word-unlimited_stay = séjour illimité

## To be weighed

word-income_regularity = régularité des revenus
word-needs_assessment = détermination des besoins propres

## Next steps

word-age_on_another_day = âge à un autre jour
word-annex_15quinquies = annexe 15quinquies
word-any_post = tout poste
word-appeal = recours
word-belgian_who_may_have_moved = Belge ayant peut-être exercé la libre circulation
word-children_of_polygamous_marriage = enfants d'un mariage polygame
word-complete_the_file = compléter le dossier
word-covid_replacement_visa = visa de remplacement Covid
word-dna_against_the_certificate = test ADN contraire à l'acte
word-dna_is_proposed = test ADN proposé
word-dna_shows_no_marriage = test ADN sans effet pour un mariage
word-family_of_belgian = famille d'un Belge
word-family_of_belgian_who_moved = famille d'un Belge ayant exercé la libre circulation
word-family_of_limited_stay = famille d'un étranger au séjour limité
word-family_of_student = famille d'un étudiant
word-family_of_union_citizen = famille d'un citoyen de l'Union
word-file_at_post = introduction auprès du poste
word-filed_remotely = introduction à distance
word-housing_proof = preuve du logement
word-housing_proof_form = forme de la preuve du logement
word-humanitarian_visa = visa humanitaire
word-ill_adult_sibling = frère ou sœur majeur gravement malade
word-income_over_a_year = revenus sur un an
word-inquiry_does_not_suspend = enquête sans effet suspensif
word-insurance_proof = preuve de l'assurance
word-insurance_proof_form = forme de la preuve de l'assurance
word-joining_temporary_protection = famille d'un bénéficiaire de la protection temporaire
word-procedure_of_limited_stay = procédure en cas de séjour limité
word-protected_with_sponsor = protection avec l'étranger rejoint
word-refusal_not_for_papers_alone = pas de refus pour le seul défaut de documents
word-registration_papers = documents pour l'enregistrement
word-sham_ends_the_right = lien de complaisance et fin du droit
word-silence = silence
word-silence_2025 = silence en 2025
word-silence_without_papers = silence sans les documents
word-travel_in_schengen = voyages dans l'espace Schengen
word-visa_issued_on_positive_decision = visa délivré après une décision positive

## What a result is made of

section-proof = Preuve du lien
section-missing = Documents manquants
section-defective = Documents non conformes
section-excused = Documents dispensés
section-required = Documents exigés
section-filing = Lieu d'introduction
section-clocks = Dates importantes
section-after_admission = Après l'admission
section-weighings = À apprécier par une personne
section-fees = Frais en euros
section-next_steps = Suite

## The runs of an assessment

run-governing_law = loi applicable
run-laws_compared = lois comparées
run-for_an_end_of_stay = { $law }, pour une fin de séjour

## Who is not named in a case file

person-sponsor = l'étranger rejoint
person-other = quelqu'un d'extérieur à ce dossier
name-sponsor = l'étranger rejoint
name-other = l'autre parent
nameless-spouse = Conjoint
nameless-registered_partner = Partenaire enregistré
nameless-child = Enfant
nameless-child_of_partner = Enfant du partenaire
nameless-parent = Parent
nameless-sibling = Frère ou sœur
nameless-grandparent = Grand-parent
nameless-other = Autre membre de la famille
nameless-own_right = Demandeur de droit propre

## What a field is called in a letter

field-CaseFile-case = nom du dossier
field-Application-submitted = jour de la demande
field-Application-complete = jour où le dossier était complet
field-Application-place = lieu de la demande
field-Application-post_out_of_reach = poste hors d'atteinte
field-StayInBelgium-kind = séjour propre en Belgique
field-StayInBelgium-until = dernier jour du séjour propre
field-StayInBelgium-visa_for_union = visa en vue d'un mariage ou d'un partenariat
field-StayInBelgium-union_concluded = jour de l'union conclue en Belgique
field-StayInBelgium-identity_proven = identité établie
field-Application-receipt = jour de l'attestation de réception
field-Application-extensions = prolongations du délai de décision
field-Decision-taken = jour de la décision
field-Decision-positive = décision positive
field-Decision-covid_measure = mesure Covid
field-Application-visa_issued = jour du visa
field-Sponsor-name = nom de l'étranger rejoint
field-Sponsor-birth_date = date de naissance de l'étranger rejoint
field-Sponsor-nationality = nationalité de l'étranger rejoint
field-Sponsor-civil_status = état civil de l'étranger rejoint
field-Sponsor-arrival_in_belgium = arrivée de l'étranger rejoint en Belgique
field-Protection-kind = protection de l'étranger rejoint
field-Protection-applied = jour où l'étranger rejoint a demandé la protection
field-Protection-decided = jour où la protection a été accordée
field-Sponsor-stays = autres séjours de l'étranger rejoint
field-Stay-kind = type de séjour
field-Stay-decided = jour où le séjour a été accordé
field-Stay-as = qualité dans laquelle le séjour a été accordé
field-Stay-under = article du séjour
field-Sponsor-income = revenus de l'étranger rejoint
field-Income-kind = type de revenu
field-Income-net_monthly = revenu mensuel net
field-Income-since = revenu depuis
field-Sponsor-active_job_search = recherche active d'emploi par l'étranger rejoint
field-Minor-entered_without_responsible_adult = entrée du mineur sans adulte responsable
field-Minor-taken_in_charge_later = mineur pris en charge par la suite
field-Minor-left_alone_after_entry = mineur laissé seul après son entrée
field-Minor-lives_with_parent = mineur vivant avec son père ou sa mère
field-Minor-family_ties_existed_in_origin = liens familiaux dans le pays d'origine
field-Sponsor-employed = étranger rejoint employé en Belgique
field-Sponsor-former_blue_card = ancienne carte bleue européenne de l'étranger rejoint
field-Sponsor-free_movement = libre circulation exercée par l'étranger rejoint
field-Applicant-name = nom
field-Applicant-relation = lien avec l'étranger rejoint
field-Applicant-birth_date = date de naissance
field-Applicant-nationality = nationalité
field-Applicant-civil_status = état civil
field-Applicant-will_live_together = vient vivre avec l'étranger rejoint
field-Applicant-own_right = droit propre
field-Applicant-own_right_shown = droit propre établi
field-Applicant-income = revenus
field-Applicant-arrival_in_belgium = arrivée en Belgique
field-Applicant-travelled_with_sponsor = voyage avec l'étranger rejoint
field-Marriage-date = jour du mariage
field-Marriage-polygamous = mariage polygame
field-Marriage-other_spouse_in_belgium = autre conjoint en Belgique
field-Marriage-validity_doubted = validité du mariage mise en doute
field-Partnership-date = jour du partenariat
field-Partnership-country = pays du partenariat
field-Partnership-validity_doubted = validité du partenariat mise en doute
field-Relationship-common_child = enfant commun
field-Relationship-common_minor_child = enfant mineur commun
field-Cohabitation-from = cohabitation depuis
field-Cohabitation-to = cohabitation jusqu'à
field-Cohabitation-lawful = cohabitation de manière légale
field-Cohabitation-uninterrupted = cohabitation ininterrompue
field-Relationship-known_since = se connaissent depuis
field-Relationship-regular_contact = contacts réguliers
field-Relationship-meetings = rencontres
field-Meeting-from = premier jour de la rencontre
field-Meeting-days = jours de la rencontre
field-Relationship-other_lasting_relationship = autre relation durable
field-Relationship-prohibited_degree = degré de parenté prohibé
field-Relationship-final_refusal_to_marry = refus définitif de célébrer un mariage
field-Applicant-inquiry = enquête sur le lien
field-Applicant-family_life_real = vie familiale effective
field-Applicant-public_order_danger = danger pour l'ordre public
field-Applicant-listed_disease = maladie énumérée à l'annexe
field-Applicant-reunification_possible_elsewhere = vie familiale possible dans un autre pays
field-Applicant-parents = parents
field-Applicant-parental_authority = autorité parentale
field-Applicant-custody = droit de garde
field-Applicant-dependent_on = à charge de
field-Consent-by = accord de
field-Consent-given = accord donné
field-Disability-unable_to_provide = incapable de subvenir à ses propres besoins
field-Disability-certified_by_approved_doctor = attesté par un médecin agréé
field-Admission-entered = entrée avec le visa
field-Admission-received = admission reçue
field-Admission-permit_issued = délivrance du titre de séjour
field-Admission-receipt_issued = délivrance du document attestant que la demande a été introduite
field-Admission-permit_expires = expiration du titre de séjour
field-Admission-end_decided = fin du séjour décidée
field-Admission-conditions_met = conditions encore remplies
field-Admission-union_with_another = union avec une autre personne
field-Admission-sponsor_stay_ended = fin du séjour de l'étranger rejoint
field-Admission-victim_of_violence = victime de violences
field-Admission-fraud = fraude
field-Admission-sponsor_stay_withdrawn = séjour de l'étranger rejoint retiré
field-Admission-sufficient_resources = ressources propres suffisantes
field-Admission-full_insurance = assurance maladie complète
field-Applicant-documents = documents versés au dossier
field-Paper-kind = type de document
field-Paper-issued = jour de délivrance du document
field-Paper-issued_in = pays de délivrance du document
field-Paper-language = langue du document
field-Paper-legalised_by = légalisé par
field-Paper-apostille = apostille
field-Paper-translation = traduction
field-Paper-form = forme de la preuve
field-Paper-covers = montant assuré
field-Paper-months = mois assurés
field-Proof-cannot_obtain = documents impossibles à obtenir
field-Proof-causes = causes
field-Proof-by_own_choice = par choix
field-Proof-dna = test ADN
field-Housing-adequate = logement suffisant
field-Household-health_insurance = assurance maladie
field-Household-dependants_in_belgium = personnes à charge en Belgique
field-Household-joined_before = membres de la famille qui ont rejoint auparavant l'étranger rejoint
field-PersonFinding-of = personne que la constatation concerne
field-PersonFinding-about = objet de la constatation
field-PersonFinding-holds = constatation
field-PersonFinding-by = constaté par
field-PersonFinding-on = jour de la constatation
field-PersonFinding-because = motifs de la constatation

## What cannot be in any world

impossible-sponsor-arrived-before-birth = l'étranger rejoint est arrivé avant sa naissance
impossible-protection-asked-before-birth = l'étranger rejoint a demandé la protection avant sa naissance
impossible-protection-granted-before-birth = l'étranger rejoint a obtenu la protection avant sa naissance
impossible-protection-decided-before-asked = la protection a été décidée avant d'être demandée
impossible-complete-before-submitted = la demande était complète avant d'être introduite
impossible-decision-before-submitted = la décision a été prise avant l'introduction de la demande
impossible-permit-expired-before-issued = le titre de séjour a expiré avant d'être délivré
impossible-permit-before-receipt = le titre de séjour a été délivré avant l'attestation de réception de la demande
impossible-submitted-before-birth = la demande propre au demandeur a été introduite avant sa naissance
impossible-marriage-before-birth = le mariage a été conclu avant la naissance du demandeur
impossible-partnership-before-birth = le partenariat a été enregistré avant la naissance du demandeur
impossible-cohabitation-ended-before-it-began = la cohabitation a pris fin avant de commencer
impossible-marriage-before-sponsors-birth = le mariage a été conclu avant la naissance de l'étranger rejoint
impossible-partnership-before-sponsors-birth = le partenariat a été enregistré avant la naissance de l'étranger rejoint
impossible-arrived-after-filing = { $person } est arrivé en Belgique après que la demande y a été introduite
impossible-sponsor-arrived-after-filing = l'étranger rejoint est arrivé en Belgique après que la demande y a été introduite
impossible-permit-before-submitted = le titre de séjour a été donné avant l'introduction de la demande
impossible-end-before-submitted = la fin du séjour a été décidée avant l'introduction de la demande
impossible-receipt-before-submitted = l'attestation de réception a été donnée avant l'introduction de la demande
impossible-born-before-parent = { $child } n'est pas né après { $parent }, nommé comme parent
impossible-parents-of-each-other = { $child } et { $parent } sont parents l'un de l'autre
impossible-born-after-application = { $person } est né après la demande
impossible-belgian-with-protection = un Belge n'a pas de statut de protection, et l'article 40ter régit la famille d'un Belge ; écrivez protection: none, ou la nationalité qui était protégée
