import { identityFrom } from "../../access/directory/identity-from.js";

/** Who a subject is, as the organization stands now; null for an unknown one. */
export const identityOf = identityFrom({
  person: "person",
  team: "team",
  service: "service",
  acts: "person.deactivated_at IS NULL",
});
