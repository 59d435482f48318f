import { type Memory, recall } from "../../../../local/samples/player/step.js";

/** The personas of the story, by the part that they have in it. */
export const engineer = "exchange-engineer";
export const onCall = "exchange-on-call";
export const securityOnCall = "security-lead";
/** Accepts to lead the incident: from then on, what the lead does is theirs alone. */
export const lead = "security-analyst";
export const leadName = "Marcus Bell";
export const ownerName = "Ji-woo Park";
export const communications = "communications";
/** The second person of communications. */
export const releaser = "communications-releaser";
export const trust = "trust-advisor";

const responseTeam = "Microsoft 365 Security Response Team";
/** Somebody of another service may not. */
export const service = (needs: string) => ({ persona: "sharepoint-engineer", needs, heldBy: "Exchange" });
/** Somebody of the service may not: security does. */
export const security = (needs: string) => ({ persona: engineer, needs, heldBy: responseTeam });
/** Somebody who holds neither may not: whoever has accepted to lead does. */
export const whoLeads = (persona: string = securityOnCall) => ({
  persona,
  needs: "INCIDENT_RESPONSE_LEAD",
  heldBy: leadName,
});
/** Somebody else of the service's own team may not: whoever has accepted to own the incident there does. */
export const whoOwns = { persona: onCall, needs: "SECURITY_INCIDENT_OWNER", heldBy: ownerName };

export const ofIncident = (memory: Memory) => ({ incidentId: recall(memory, "incident") });
export const ofExchange = (memory: Memory) => ({ ...ofIncident(memory), serviceId: recall(memory, "Exchange") });
/** In place of Exchange, a service that the incident does not affect. */
export const notAffected = (memory: Memory) => recall(memory, "SharePoint");
