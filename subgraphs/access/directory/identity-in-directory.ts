import { identityFrom } from "./identity-from.js";

/** Who a subject is, as the directory knows it. */
export const identityInDirectory = identityFrom({
  person: "directory_person",
  team: "directory_team",
  service: "directory_service",
  acts: "person.active",
});
