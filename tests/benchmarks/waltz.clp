; Waltz, rule for rule what waltz.py says.
(deftemplate Stage (slot doing))
(deftemplate Line (slot start) (slot end))
(deftemplate Edge (slot base) (slot end) (slot joined) (slot label))
(deftemplate Junction (slot kind) (slot base) (slot right) (slot middle) (slot left))
(deftemplate Turn (slot base) (slot came) (slot goes))
(deftemplate Reading (slot kind) (slot base) (slot one) (slot two) (slot three))
(deftemplate Extreme (slot point))
(deftemplate Walk (slot came) (slot at))

(deffunction turn (?base ?first ?second)
  (bind ?across (div ?base 100))
  (bind ?up (mod ?base 100))
  (- (* (- (div ?first 100) ?across) (- (mod ?second 100) ?up))
     (* (- (mod ?first 100) ?up) (- (div ?second 100) ?across))))

(deffunction pair (?base ?first ?second)
  (if (> (turn ?base ?first ?second) 0)
    then (create$ ?first ?second)
    else (create$ ?second ?first)))

(deffunction leftwards (?base ?one ?two ?last)
  (and (> (turn ?base ?one ?two) 0) (> (turn ?base ?two ?last) 0)))

(deffunction named (?base ?one ?two ?last)
  (bind ?whole (turn ?base ?one ?last))
  (create$ (if (> ?whole 0) then arrow else (if (< ?whole 0) then fork else tee)) ?one ?two ?last))

(deffunction junction (?base ?first ?second ?third)
  (if (leftwards ?base ?first ?second ?third) then (return (named ?base ?first ?second ?third)))
  (if (leftwards ?base ?second ?third ?first) then (return (named ?base ?second ?third ?first)))
  (if (leftwards ?base ?third ?first ?second) then (return (named ?base ?third ?first ?second)))
  (if (leftwards ?base ?first ?third ?second) then (return (named ?base ?first ?third ?second)))
  (if (leftwards ?base ?third ?second ?first) then (return (named ?base ?third ?second ?first)))
  (return (named ?base ?second ?first ?third)))

(defrule double
  (Stage (doing double))
  ?line <- (Line (start ?start) (end ?end))
  =>
  (assert (Edge (base ?start) (end ?end) (joined no) (label none)))
  (assert (Edge (base ?end) (end ?start) (joined no) (label none)))
  (retract ?line))

(defrule all_are_doubled
  (declare (salience -10))
  ?stage <- (Stage (doing double))
  =>
  (modify ?stage (doing join)))

(defrule join_three
  (Stage (doing join))
  ?one <- (Edge (base ?point) (end ?first) (joined no))
  ?two <- (Edge (base ?point) (end ?second&:(< ?first ?second)) (joined no))
  ?three <- (Edge (base ?point) (end ?third&:(< ?second ?third)) (joined no))
  =>
  (bind ?found (junction ?point ?first ?second ?third))
  (bind ?right (nth$ 2 ?found))
  (bind ?middle (nth$ 3 ?found))
  (bind ?left (nth$ 4 ?found))
  (assert (Junction (kind (nth$ 1 ?found)) (base ?point) (right ?right) (middle ?middle) (left ?left)))
  (assert (Turn (base ?point) (came ?right) (goes ?middle)))
  (assert (Turn (base ?point) (came ?middle) (goes ?left)))
  (assert (Turn (base ?point) (came ?left) (goes ?right)))
  (modify ?one (joined yes))
  (modify ?two (joined yes))
  (modify ?three (joined yes)))

(defrule join_two
  (Stage (doing join))
  ?one <- (Edge (base ?point) (end ?first) (joined no))
  ?two <- (Edge (base ?point) (end ?second&:(< ?first ?second)) (joined no))
  (not (Edge (base ?point) (end ~?first&~?second)))
  =>
  (bind ?found (pair ?point ?first ?second))
  (bind ?right (nth$ 1 ?found))
  (bind ?left (nth$ 2 ?found))
  (assert (Junction (kind corner) (base ?point) (right ?right) (middle 0) (left ?left)))
  (assert (Turn (base ?point) (came ?right) (goes ?left)))
  (assert (Turn (base ?point) (came ?left) (goes ?right)))
  (modify ?one (joined yes))
  (modify ?two (joined yes)))

(defrule all_are_joined
  (declare (salience -10))
  ?stage <- (Stage (doing join))
  =>
  (modify ?stage (doing search)))

(defrule read_corner
  (Junction (kind corner) (base ?point) (right ?right) (left ?left))
  =>
  (assert (Reading (kind corner) (base ?point) (one ?right) (two 0) (three ?left)))
  (assert (Reading (kind corner) (base ?point) (one ?left) (two 0) (three ?right))))

(defrule read_fork
  (Junction (kind fork) (base ?point) (right ?right) (middle ?middle) (left ?left))
  =>
  (assert (Reading (kind fork) (base ?point) (one ?right) (two ?middle) (three ?left)))
  (assert (Reading (kind fork) (base ?point) (one ?middle) (two ?left) (three ?right)))
  (assert (Reading (kind fork) (base ?point) (one ?left) (two ?right) (three ?middle))))

(defrule read_arrow
  (Junction (kind arrow) (base ?point) (right ?right) (middle ?middle) (left ?left))
  =>
  (assert (Reading (kind arrow) (base ?point) (one ?right) (two ?middle) (three ?left)))
  (assert (Reading (kind arrow) (base ?point) (one ?left) (two ?middle) (three ?right))))

(defrule read_tee
  (Junction (kind tee) (base ?point) (right ?right) (middle ?middle) (left ?left))
  =>
  (assert (Reading (kind tee) (base ?point) (one ?right) (two ?middle) (three ?left)))
  (assert (Reading (kind tee) (base ?point) (one ?left) (two ?middle) (three ?right))))

(defrule go_farther
  (Stage (doing search))
  ?extreme <- (Extreme (point ?best))
  (Junction (base ?point&:(> ?point ?best)))
  =>
  (modify ?extreme (point ?point)))

(defrule set_out
  (declare (salience -10))
  ?stage <- (Stage (doing search))
  (Extreme (point ?point))
  (Junction (base ?point) (right ?right))
  ?edge <- (Edge (base ?point) (end ?right))
  =>
  (modify ?edge (label boundary))
  (assert (Walk (came ?point) (at ?right)))
  (modify ?stage (doing walk)))

(defrule step
  (Stage (doing walk))
  ?walk <- (Walk (came ?came) (at ?point))
  (Turn (base ?point) (came ?came) (goes ?goes))
  ?edge <- (Edge (base ?point) (end ?goes) (label none))
  =>
  (modify ?edge (label boundary))
  (modify ?walk (came ?point) (at ?goes)))

(defrule all_is_walked
  (declare (salience -10))
  ?stage <- (Stage (doing walk))
  =>
  (modify ?stage (doing label)))

(defrule see_from_the_other_end
  (Stage (doing label))
  (Edge (base ?point) (end ?end) (label ?label&~none))
  ?edge <- (Edge (base ?end) (end ?point) (label none))
  =>
  (modify ?edge (label ?label)))

(defrule corner
  (Stage (doing label))
  (Reading (kind corner) (base ?point) (one ?one) (three ?three))
  (Edge (base ?point) (end ?one) (label convex|concave))
  ?edge <- (Edge (base ?point) (end ?three) (label none))
  =>
  (modify ?edge (label boundary)))

(defrule tee
  (Stage (doing label))
  (Reading (kind tee) (base ?point) (one ?one))
  ?edge <- (Edge (base ?point) (end ?one) (label none))
  =>
  (modify ?edge (label boundary)))

(defrule fork_with_convex
  (Stage (doing label))
  (Reading (kind fork) (base ?point) (one ?one) (two ?two))
  (Edge (base ?point) (end ?one) (label convex))
  ?edge <- (Edge (base ?point) (end ?two) (label none))
  =>
  (modify ?edge (label convex)))

(defrule fork_with_two_boundaries
  (Stage (doing label))
  (Reading (kind fork) (base ?point) (one ?one) (two ?two) (three ?three))
  (Edge (base ?point) (end ?one) (label boundary))
  (Edge (base ?point) (end ?two) (label boundary))
  ?edge <- (Edge (base ?point) (end ?three) (label none))
  =>
  (modify ?edge (label concave)))

(defrule fork_with_boundary_and_concave
  (Stage (doing label))
  (Reading (kind fork) (base ?point) (one ?one) (two ?two) (three ?three))
  (Edge (base ?point) (end ?one) (label boundary))
  (Edge (base ?point) (end ?two) (label concave))
  ?edge <- (Edge (base ?point) (end ?three) (label none))
  =>
  (modify ?edge (label boundary)))

(defrule fork_with_concave_and_boundary
  (Stage (doing label))
  (Reading (kind fork) (base ?point) (one ?one) (two ?two) (three ?three))
  (Edge (base ?point) (end ?one) (label concave))
  (Edge (base ?point) (end ?two) (label boundary))
  ?edge <- (Edge (base ?point) (end ?three) (label none))
  =>
  (modify ?edge (label boundary)))

(defrule fork_with_two_concave
  (Stage (doing label))
  (Reading (kind fork) (base ?point) (one ?one) (two ?two) (three ?three))
  (Edge (base ?point) (end ?one) (label concave))
  (Edge (base ?point) (end ?two) (label concave))
  ?edge <- (Edge (base ?point) (end ?three) (label none))
  =>
  (modify ?edge (label concave)))

(defrule shaft_is_convex
  (Stage (doing label))
  (Reading (kind arrow) (base ?point) (one ?one) (two ?two))
  (Edge (base ?point) (end ?one) (label boundary|concave))
  ?edge <- (Edge (base ?point) (end ?two) (label none))
  =>
  (modify ?edge (label convex)))

(defrule shaft_is_concave
  (Stage (doing label))
  (Reading (kind arrow) (base ?point) (one ?one) (two ?two))
  (Edge (base ?point) (end ?one) (label convex))
  ?edge <- (Edge (base ?point) (end ?two) (label none))
  =>
  (modify ?edge (label concave)))

(defrule barbs_are_alike
  (Stage (doing label))
  (Reading (kind arrow) (base ?point) (one ?one) (three ?three))
  (Edge (base ?point) (end ?one) (label ?label&~none))
  ?edge <- (Edge (base ?point) (end ?three) (label none))
  =>
  (modify ?edge (label ?label)))

(defrule barb_of_concave_shaft
  (Stage (doing label))
  (Reading (kind arrow) (base ?point) (one ?one) (two ?two))
  (Edge (base ?point) (end ?two) (label concave))
  ?edge <- (Edge (base ?point) (end ?one) (label none))
  =>
  (modify ?edge (label convex)))

(defrule all_is_labelled
  (declare (salience -10))
  ?stage <- (Stage (doing label))
  =>
  (modify ?stage (doing done)))
