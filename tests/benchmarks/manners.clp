; Miss Manners, rule for rule what manners.py says.
(deftemplate Context (slot doing))
(deftemplate Count (slot value))
(deftemplate Guest (slot name) (slot sex) (slot hobby))
(deftemplate LastSeat (slot seat))
(deftemplate Seating (slot number) (slot parent) (slot seat) (slot beside) (slot guest) (slot done))
(deftemplate Path (slot seating) (slot guest) (slot seat))
(deftemplate Chosen (slot seating) (slot guest) (slot hobby))
(deftemplate Seated (slot seat) (slot guest))

(defrule seat_the_first
  ?context <- (Context (doing start))
  (Guest (name ?name))
  ?count <- (Count (value ?number))
  =>
  (assert (Seating (number ?number) (parent 0) (seat 1) (beside ?name) (guest ?name) (done yes)))
  (assert (Path (seating ?number) (guest ?name) (seat 1)))
  (modify ?count (value (+ ?number 1)))
  (modify ?context (doing assign)))

(defrule find_seating
  ?context <- (Context (doing assign))
  (Seating (number ?parent) (seat ?seat) (guest ?left) (done yes))
  (Guest (name ?left) (sex ?sex) (hobby ?hobby))
  (Guest (name ?right) (sex ~?sex) (hobby ?hobby))
  ?count <- (Count (value ?number))
  (not (Path (seating ?parent) (guest ?right)))
  (not (Chosen (seating ?parent) (guest ?right) (hobby ?hobby)))
  =>
  (assert (Seating (number ?number) (parent ?parent) (seat (+ ?seat 1)) (beside ?left) (guest ?right) (done no)))
  (assert (Path (seating ?number) (guest ?right) (seat (+ ?seat 1))))
  (assert (Chosen (seating ?parent) (guest ?right) (hobby ?hobby)))
  (modify ?count (value (+ ?number 1)))
  (modify ?context (doing path)))

(defrule make_path
  (Context (doing path))
  (Seating (number ?number) (parent ?parent) (done no))
  (Path (seating ?parent) (guest ?guest) (seat ?seat))
  (not (Path (seating ?number) (guest ?guest)))
  =>
  (assert (Path (seating ?number) (guest ?guest) (seat ?seat))))

(defrule path_done
  ?context <- (Context (doing path))
  ?seating <- (Seating (done no))
  =>
  (modify ?seating (done yes))
  (modify ?context (doing check)))

(defrule all_are_seated
  ?context <- (Context (doing check))
  (LastSeat (seat ?seat))
  (Seating (seat ?seat))
  =>
  (modify ?context (doing tell)))

(defrule go_on
  ?context <- (Context (doing check))
  =>
  (modify ?context (doing assign)))

(defrule tell
  (Context (doing tell))
  (LastSeat (seat ?last))
  (Seating (number ?number) (seat ?last))
  (Path (seating ?number) (guest ?guest) (seat ?seat))
  (not (Seated (seat ?seat)))
  =>
  (assert (Seated (seat ?seat) (guest ?guest))))

(defrule all_is_told
  ?context <- (Context (doing tell))
  =>
  (modify ?context (doing done)))
