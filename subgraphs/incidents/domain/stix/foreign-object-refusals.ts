/** Why an object is not taken that names us as its creator, and is none that we have made: it would be passed on as our word. */
export const notOurs =
  "It names this installation as its creator, and is nothing of it that you may read here. Where it holds all the same, record it with recordIndicators.";

/** Why an object by an id of ours is not taken that names somebody else as its creator: nobody but its creator writes an object. */
export const notTheirs =
  "It has the id of an object of this installation, and names another creator: it is neither ours nor theirs. Where it holds all the same, record it with recordIndicators.";

/** Why an object by an id of ours is not taken for what our record does not say. */
export const saysMoreThanOurs =
  "It has the id of an indicator of this installation, and names a value that this one has not. Where the value is seen all the same, record it with recordIndicators.";
