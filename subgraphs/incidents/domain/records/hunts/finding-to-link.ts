import type { Handling } from "../../../../response-model/evidence/handlings.js";
import type { HuntFinding } from "./hunt-finding.js";

/** A finding that shall belong to an incident, and under which marking its hunt is read: its own, or that of the incident around it. */
export type FindingToLink = HuntFinding & { readonly handling: Handling };
