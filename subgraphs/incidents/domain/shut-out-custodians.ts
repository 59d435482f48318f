import type { CaseFile, CaseMember } from "./case-file.js";
import { mayRead } from "./people/may-read.js";
import type { Incident } from "./records/case/incident.js";

/**
 * Who has evidence of an incident, may read it, and may not once it is changed: nobody could hand over, archive or dispose of what
 * they have. Whoever reads it only until they have answered does not read it for good.
 */
export function shutOutCustodians(
  { incident, services, custodians }: Pick<CaseFile, "incident" | "services" | "custodians">,
  changes: Partial<Pick<Incident, "handling" | "serviceIds" | "virtualTeamPersonIds">>,
): readonly CaseMember[] {
  const after = { incident: { ...incident, ...changes }, services };
  return custodians.filter((one) => mayRead({ incident, services }, one) && !mayRead(after, one));
}
