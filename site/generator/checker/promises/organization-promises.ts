import type { Promised } from "./promised.js";

/** What is promised of teams and who is on call. */
export const organizationPromises: Readonly<Record<string, Promised>> = {
  assignResponsibility: { waits: ["NO_SECOND_PERSON_NEEDED", "CELL_FITS_TEAM"], shuts: ["CELL_FITS_TEAM"] },
  withdrawResponsibility: {
    waits: ["CELL_STAYS_HELD"],
    opens: ["CELL_FITS_TEAM, possibly"],
    shuts: ["CELL_STAYS_HELD"],
  },
  requestResponsibility: {
    moves: ["ResponsibilityRequest: nothing → PENDING"],
    waits: ["SECOND_PERSON_NEEDED", "NO_REQUEST_PENDING", "CELL_FITS_TEAM"],
    shuts: ["NO_REQUEST_PENDING"],
  },
  grantResponsibilityRequest: {
    moves: ["ResponsibilityRequest: PENDING → GRANTED"],
    waits: ["REQUESTER_ENTITLED", "CELL_FITS_TEAM"],
    opens: ["NO_REQUEST_PENDING", "CELL_STAYS_HELD, possibly"],
    shuts: ["CELL_FITS_TEAM"],
  },
  refuseResponsibilityRequest: { moves: ["ResponsibilityRequest: PENDING → REFUSED"], opens: ["NO_REQUEST_PENDING"] },
  withdrawResponsibilityRequest: {
    moves: ["ResponsibilityRequest: PENDING → WITHDRAWN"],
    opens: ["NO_REQUEST_PENDING"],
  },
  overrideOnCall: { waits: ["OVERRIDE_AHEAD", "ON_CALL_FOR_OWN_TEAM"] },
  attestServiceReadiness: { waits: ["ATTESTATION_HOLDS"] },
  expireResponsibilityRequest: {
    moves: ["ResponsibilityRequest: PENDING → EXPIRED"],
    opens: ["NO_REQUEST_PENDING, possibly"],
  },
};
