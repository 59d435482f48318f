import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Attempted } from "../../../../platform/actions/attempted.js";
import { refusalText } from "../../../../platform/actions/decision.js";
import type { Concerned } from "../../../../platform/actions/entitlement.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import { type GateRules, transitionRefusal, unmetGates } from "../../../../platform/actions/preconditions.js";
import { forbiddenWordsOfOne } from "../../../access/acting/forbidden-words.js";
import { permit, separatedFrom } from "../../../response-model/permit.js";
import type { Policy } from "../../../response-model/policy.js";
import { reportedBy } from "../../domain/people/reported-by.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { RefusalOfOne } from "./refusal-of-one.js";

/** The part of the policy of an operation on many alerts that is asked of each of them. */
type PolicyOfEach = Pick<Policy, "allow" | "separate" | "transitions" | "gates">;

export interface AlertRules<File> {
  readonly policy: PolicyOfEach;
  /** The rules of those of its gates that are asked of each alert. */
  readonly gates: GateRules<NoInfer<File>>;
  readonly fileOf: (alert: Alert) => File;
  /** Who is whom of what it is done in, where its policy names holders. */
  readonly holders?: Concerned["holders"];
}

/**
 * Why one of many alerts is refused, in the order and the words in which an operation on it alone would be: whether it is there, who may, where
 * it is, and its gates. Pure.
 */
export function problemOfOne<File>(
  { id, alert }: { readonly id: string; readonly alert: Alert | undefined },
  { policy, gates, fileOf, holders = {} }: AlertRules<File>,
  { operations, ...attempted }: Attempted & Pick<DecisionInput<object, object>, "operations">,
): RefusalOfOne | undefined {
  if (!alert) return notFound("Alert", id);
  const concerned = { serviceIds: [alert.serviceId], doneBy: reportedBy([alert]), holders };
  if (!permit(attempted.viewer, policy, concerned)) {
    const separated = separatedFrom(attempted.viewer, policy, concerned);
    return {
      __typename: "NotPermitted",
      ...refusalText(forbiddenWordsOfOne(policy.allow, { holders, separated })),
      responsibilities: policy.allow.flatMap(({ responsibility }) => responsibility ?? []),
      separatedFrom: separated,
    };
  }
  const transitions = (policy.transitions ?? [])
    .filter(({ machine }) => machine === "Alert")
    .map(({ machine, from, to }) => ({ machine, from, to }));
  const gatesOfEach = (policy.gates ?? []).filter((use) => typeof use === "string" && use in gates);
  return (
    transitionRefusal(attempted.operation, transitions, { Alert: alert.state }, operations) ??
    unmetGates(gatesOfEach, { gates }, fileOf(alert), attempted)
  );
}
