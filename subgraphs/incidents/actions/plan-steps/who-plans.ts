import { whoLeads } from "../who-leads.js";
import { whoOwns } from "../who-owns.js";

/** Who may write into the plan of a service: whoever leads, advises or guides, and the team that owns and executes. */
export const whoProposes = [
  ...whoLeads,
  { responsibility: "RECOVERY_GUIDANCE" },
  { responsibility: "SECURITY_EXPERTISE_AND_CONSULTING" },
  { responsibility: "SECURITY_INCIDENT_OWNER" },
  { responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" },
] as const;

/** Whoever proposed a step, as long as it is theirs to propose. */
export const whoProposed = [
  { responsibility: "RECOVERY_GUIDANCE", holder: "CREATOR" },
  { responsibility: "SECURITY_EXPERTISE_AND_CONSULTING", holder: "CREATOR" },
  { responsibility: "SECURITY_INCIDENT_OWNER", holder: "CREATOR" },
  { responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY", holder: "CREATOR" },
] as const;

/** Who agrees for a side what the other has proposed: whoever leads or guides, and whoever stands for the service. */
export const whoAgrees = [...whoLeads, { responsibility: "RECOVERY_GUIDANCE" }, ...whoOwns] as const;

/** Who validates what a service team has done: the security side. */
export const whoValidates = [
  ...whoLeads,
  { responsibility: "RECOVERY_GUIDANCE" },
  { responsibility: "SECURITY_EXPERTISE_AND_CONSULTING" },
] as const;

/** Whoever proposed a step as it stands does not agree it. */
export const apartFromProposing = ["proposePlanStep", "proposePlanSteps", "amendPlanStep"] as const;
