import type { Refusal } from "./cell-step.js";

/** The personas of a response in the divided organization, by the part that they have in it. */
export const lead = "security-analyst";
export const forensics = "datacenter-engineer";
export const expert = "azure-responder";
export const guide = "vulnerability-manager";
export const owner = "exchange-engineer";
/** Of the team that owns Exchange, and not the owner of the incident there. */
export const engineer = "exchange-on-call";
/** Owns the incident for SharePoint. */
export const otherOwner = "sharepoint-engineer";

export const leadName = "Marcus Bell";
export const ownerName = "Ji-woo Park";
export const otherOwnerName = "Amara Okafor";
export const forensicsTeam = "Microsoft 365 Datacenter Security Team";
export const expertTeam = "Azure Security Response";
export const guidanceTeam = "Microsoft Security Response Center (MSRC)";

/** Who writes into the plan of Exchange, agrees what the other side wrote, and validates. */
export const planners = [leadName, expertTeam, guidanceTeam, "Exchange"];
export const agreeing = [leadName, guidanceTeam, ownerName];
export const validating = [leadName, guidanceTeam, expertTeam];

export const refusedTo =
  (...personas: readonly string[]) =>
  (...ask: readonly string[]): readonly Refusal[] =>
    personas.map((persona) => ({ persona, ask }));

/** The team of SharePoint lacks the cell for its own service, and has no part in another. */
export const otherService: readonly Refusal[] = [
  { persona: otherOwner, ask: ["Exchange"] },
  { persona: otherOwner, ask: [], of: "SharePoint" },
];
