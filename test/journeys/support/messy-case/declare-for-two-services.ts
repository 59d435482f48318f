import type { Cordon } from "../../../../local/samples/player/cordon.js";
import { rememberPeople } from "../../../../local/samples/player/steps/remember-people.js";
import { MessyCase } from "./messy-case.js";
import { judgement, membersOf } from "./openings.js";

/** A declared incident of Exchange and SharePoint, led and owned by those whom MessyCase names, before any analysis. */
export async function declareForTwoServices(cordon: Cordon, title: string): Promise<MessyCase> {
  const the = new MessyCase(cordon, await rememberPeople(cordon));
  const serviceId = the.id("SharePoint");
  const { alertId } = await the.open(title, [serviceId]);
  const { acting, staff } = the;
  await acting.does("security-lead", "formVirtualTeam", membersOf(the.memory, "Ji-woo Park", "Amara Okafor"));
  await acting.does("security-analyst", "dispositionAlert", {
    alertId,
    disposition: "TRUE_POSITIVE",
    reason: "The token was stolen.",
  });
  const judged = { serviceId, ...judgement("LOW"), reason: "Few files are open to the token." };
  await acting.does("sharepoint-engineer", "reassessSeverity", judged);
  const predicates = { definitionPredicates: ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"], reason: "Mail was read." };
  await acting.does("security-lead", "declareIncident", predicates);
  await staff("assignLead", "security-lead", ["Marcus Bell", "security-analyst"]);
  await staff("assignOwner", "security-analyst", ["Ji-woo Park", "exchange-engineer"], {
    serviceId: the.id("Exchange"),
  });
  await staff("assignOwner", "security-analyst", ["Amara Okafor", "sharepoint-engineer"], { serviceId });
  return the;
}
