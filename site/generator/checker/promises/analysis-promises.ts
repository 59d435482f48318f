import type { Promised } from "./promised.js";

const open = ["INCIDENT_OPEN"];

/** What is promised of what the analysis of an incident keeps. */
export const analysisPromises: Readonly<Record<string, Promised>> = {
  recordObservedTechnique: {
    moves: ["ObservedTechnique: nothing → OBSERVED"],
    waits: [...open, "TECHNIQUE_SERVES_TACTIC", "TECHNIQUE_NEW", "SERVICES_INVOLVED", "SEEN_IN_ORDER", "RESTS_ON_CASE"],
    shuts: ["TECHNIQUE_NEW"],
  },
  amendObservedTechnique: {
    moves: ["ObservedTechnique: OBSERVED → OBSERVED"],
    waits: [...open, "SEEN_IN_ORDER", "RESTS_ON_CASE"],
  },
  withdrawObservedTechnique: { moves: ["ObservedTechnique: OBSERVED → WITHDRAWN"], waits: open },
  recordAdversaryActivity: {
    moves: ["AdversaryActivity: nothing → STANDING"],
    waits: [...open, "SERVICES_INVOLVED", "ACTIVITY_IN_THE_PAST", "ACTIVITY_SHOWS_TECHNIQUE", "RESTS_ON_CASE"],
  },
  amendAdversaryActivity: {
    moves: ["AdversaryActivity: STANDING → STANDING"],
    waits: [...open, "ACTIVITY_IN_THE_PAST", "ACTIVITY_SHOWS_TECHNIQUE", "RESTS_ON_CASE"],
  },
  withdrawAdversaryActivity: { moves: ["AdversaryActivity: STANDING → WITHDRAWN"], waits: open },
  recordPrecursor: { moves: ["Precursor: nothing → OPEN"], waits: ["PRECURSOR_DATED", "PRECURSOR_MARKED"] },
  amendPrecursor: {
    moves: ["Precursor: OPEN → OPEN"],
    waits: ["PRECURSOR_DATED", "PRECURSOR_MARKED", "PRECURSOR_DECIDED_FOR_ALL"],
  },
  recordPrecursorMeasure: { moves: ["Precursor: OPEN → OPEN"], waits: ["PRECURSOR_DATED", "PRECURSOR_OF_SERVICE"] },
  linkPrecursorToIncident: { waits: ["NOT_MERGED", "PRECURSOR_NOT_LINKED"], shuts: ["PRECURSOR_NOT_LINKED"] },
  withdrawPrecursorLink: {
    waits: ["PRECURSOR_LINK_STANDS", "NOTHING_RESTS_ON_LINK"],
    shuts: ["PRECURSOR_LINK_STANDS"],
  },
  closePrecursor: {
    moves: ["Precursor: OPEN → CLOSED"],
    waits: ["PRECURSOR_OUTCOME_HOLDS", "PRECURSOR_DECIDED_FOR_ALL"],
    opens: ["PRECURSOR_CLOSED_SOMEWHERE"],
  },
  closePrecursorForService: {
    moves: ["Precursor: OPEN → OPEN"],
    waits: ["PRECURSOR_OF_SERVICE", "PRECURSOR_OPEN_FOR_SERVICE", "PRECURSOR_OUTCOME_HOLDS"],
    opens: ["PRECURSOR_CLOSED_FOR_SERVICE", "PRECURSOR_CLOSED_SOMEWHERE"],
    shuts: ["PRECURSOR_OPEN_FOR_SERVICE"],
  },
  reopenPrecursorForService: {
    moves: ["Precursor: OPEN → OPEN", "Precursor: CLOSED → OPEN"],
    waits: ["PRECURSOR_OF_SERVICE", "PRECURSOR_CLOSED_FOR_SERVICE", "PRECURSOR_DATED"],
    opens: ["PRECURSOR_OPEN_FOR_SERVICE, possibly"],
    shuts: ["PRECURSOR_CLOSED_FOR_SERVICE", "PRECURSOR_CLOSED_SOMEWHERE, possibly"],
  },
  reopenPrecursor: {
    moves: ["Precursor: OPEN → OPEN", "Precursor: CLOSED → OPEN"],
    waits: ["PRECURSOR_CLOSED_SOMEWHERE", "PRECURSOR_DATED", "PRECURSOR_DECIDED_FOR_ALL"],
    shuts: ["PRECURSOR_CLOSED_SOMEWHERE"],
  },
  openBreachHunt: { moves: ["BreachHunt: nothing → OPEN"], waits: ["HUNT_SCOPED"] },
  amendBreachHunt: {
    moves: ["BreachHunt: OPEN → OPEN"],
    waits: ["HUNT_SCOPED", "HUNT_AMENDMENT_FITS", "HUNTER_FITS"],
    opens: ["FINDING_RECORDED, possibly"],
    shuts: ["HUNT_AMENDMENT_FITS, possibly", "FINDING_RECORDED, possibly"],
  },
  recordHuntQuery: { moves: ["BreachHunt: OPEN → OPEN"], waits: ["SEEN_ALREADY"] },
  recordHuntFinding: {
    moves: ["BreachHunt: OPEN → OPEN"],
    waits: ["HUNT_FINDING_OF_HUNT", "SEEN_ALREADY"],
    opens: ["FINDING_RECORDED, possibly"],
  },
  withdrawHuntFinding: {
    moves: ["BreachHunt: OPEN → OPEN"],
    waits: ["HUNT_FINDING_STANDS", "NOTHING_RESTS_ON_FINDING"],
    shuts: ["HUNT_FINDING_STANDS", "FINDING_RECORDED, possibly"],
  },
  concludeBreachHunt: { moves: ["BreachHunt: OPEN → CONCLUDED"], waits: ["HUNT_OUTCOME_HOLDS"] },
  reopenBreachHunt: { moves: ["BreachHunt: CONCLUDED → OPEN"] },
  linkHuntFinding: {
    waits: [...open, "HUNT_FINDING_UNLINKED"],
    opens: ["FINDING_RECORDED", "HUNT_FINDING_LINKED"],
    shuts: ["HUNT_FINDING_UNLINKED"],
  },
  unlinkHuntFinding: {
    waits: ["OPEN_OR_DISMISSED", "HUNT_FINDING_LINKED", "HUNT_FINDING_STANDS", "NOTHING_RESTS_ON_FINDING"],
    opens: ["HUNT_FINDING_UNLINKED"],
    shuts: ["HUNT_FINDING_LINKED", "FINDING_RECORDED, possibly"],
  },
  stateHypothesis: { moves: ["Hypothesis: nothing → OPEN"], waits: [...open, "SERVICES_INVOLVED"] },
  addHypothesisPoint: {
    moves: ["Hypothesis: OPEN → OPEN"],
    waits: [...open, "RESTS_ON_CASE"],
    opens: ["HYPOTHESIS_SUPPORTED, possibly", "HYPOTHESIS_CONTRADICTED, possibly"],
  },
  supportHypothesis: { moves: ["Hypothesis: OPEN → SUPPORTED"], waits: [...open, "HYPOTHESIS_SUPPORTED"] },
  refuteHypothesis: { moves: ["Hypothesis: OPEN → REFUTED"], waits: [...open, "HYPOTHESIS_CONTRADICTED"] },
  reopenHypothesis: { moves: ["Hypothesis: SUPPORTED → OPEN", "Hypothesis: REFUTED → OPEN"], waits: open },
};
