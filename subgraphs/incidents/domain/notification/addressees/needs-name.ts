import type { ClockTerm } from "../../../../response-model/notification/clocks/clocks.js";

/** Those of whom there are several in the world, so that the clock alone does not say who it is. */
export const needsName = ({ addressee }: Pick<ClockTerm, "addressee">): boolean =>
  addressee === "AUTHORITY" || addressee === "CONTROLLER";
