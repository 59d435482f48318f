import type { Judged } from "../../../platform/actions/availability.js";
import type { Policy } from "../../response-model/policy.js";
import { operations } from "./operations.js";

/** An operation as far as it matters to whether it is available on a thing. */
export type OnThing = Judged & { readonly policy: Policy };

interface Named {
  readonly name: string;
}

const all: readonly Named[] = Object.values(operations).flatMap((some) => [...some]);

const but = (some: readonly Named[], ...names: readonly string[]) =>
  some.filter(({ name }) => !names.includes(name)) as unknown as readonly OnThing[];

const only = (...names: readonly string[]) =>
  all.filter(({ name }) => names.includes(name)) as unknown as readonly OnThing[];

/**
 * The operations on each kind of thing: those whose input names that thing, and whatever else it takes. What brings a thing
 * into being is an operation on what it belongs to.
 */
export const operationsOn = {
  Incident: [
    ...but(operations.incident, "escalateAlert", "openIncident"),
    ...only("addAffectedService", "assignLead", "requestApproval"),
  ],
  ServiceResponse: [...but(operations.response, "addAffectedService"), ...only("assignOwner")],
  Assignment: but(operations.assignment, "assignLead", "assignOwner"),
  RecoveryPlan: but(operations.plan),
  Guidance: but(operations.guidance),
  Approval: but(operations.approval, "requestApproval"),
  Alert: [...but(operations.alert, "reportAlert"), ...only("escalateAlert")],
  DetectionRequirement: but(operations.requirement, "proposeDetectionRequirement"),
} as const satisfies Readonly<Record<string, readonly OnThing[]>>;

export type Thing = keyof typeof operationsOn;
