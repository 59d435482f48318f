import type { Viewer } from "../identity/viewer.js";
import type { Words } from "../runtime/words.js";
import type { Rules } from "./action.js";
import type { Aggregate } from "./aggregate.js";
import { approvalGate, needsApproval } from "./approvals.js";
import type { Attempted } from "./attempted.js";
import type { Refusal } from "./decision.js";
import type { Concerned } from "./entitlement.js";
import type { Leading } from "./paths.js";
import { type GateUse, ruleOf, transitionRefusal } from "./preconditions.js";

/** An operation with the policy and the aggregate by which the runner judges an attempt. */
export interface JudgedOperation {
  readonly name: string;
  readonly policy: Rules;
  // What is loaded differs by operation: whoever asks hands in what the operations on that thing look at.
  readonly aggregate: Pick<
    Aggregate<never, never, never>,
    "gates" | "scopes" | "states" | "serviceIds" | "holders" | "doneBy" | "approvals"
  >;
}

/** The status of a gate for an operation that nobody has attempted yet. */
interface GateStanding {
  readonly gate: string;
  /** The scope whose parts it is checked for; null for the entity itself. */
  readonly of: string | null;
  readonly standing: "OPEN" | "UNMET" | "DEPENDS_ON_INPUT";
  /** What is missing, and who supplies it; null where nothing is. */
  readonly words: Words | null;
}

/** Thrown when a rule reads something that only the input of an attempt can name. */
const onlyNamed = Symbol("only named by the input");

/** A file that throws `onlyNamed` when a property is read that it does not have. */
const noticing = <File extends object>(file: File): never =>
  new Proxy(file, {
    get(target, property, receiver) {
      if (typeof property === "string" && !(property in target)) throw onlyNamed;
      return Reflect.get(target, property, receiver);
    },
  }) as never;

/** The result of a look-up, or the fallback if it depends on the input. */
function lookUp<Found, Otherwise>(look: () => Found, otherwise: Otherwise): Found | Otherwise {
  try {
    return look();
  } catch (error) {
    if (error === onlyNamed) return otherwise;
    throw error;
  }
}

/**
 * The services and people that decide who may perform an operation on an entity.
 * @param serviceIds the services, if only the input of an attempt names one
 */
export function concernedBy({ aggregate }: JudgedOperation, file: object, serviceIds: readonly string[]): Concerned {
  const known = noticing(file);
  return {
    serviceIds: lookUp(() => aggregate.serviceIds(known), serviceIds),
    states: Object.values(lookUp(() => aggregate.states(known), {})),
    holders: lookUp(() => aggregate.holders?.(known), undefined),
    doneBy: lookUp(() => aggregate.doneBy?.(known), undefined),
  };
}

/**
 * Why an operation cannot start from the current states; undefined if it can, or if that depends on the input. Pure.
 * @param operations in which a path to an allowed state is found
 */
export function startRefusal(
  { name, policy, aggregate }: JudgedOperation,
  file: object,
  operations?: readonly Leading[],
): Refusal | undefined {
  const states = lookUp(() => aggregate.states(noticing(file)), undefined);
  return states && transitionRefusal(name, policy.transitions ?? [], states, operations);
}

/**
 * The status of each gate of an operation, by the rules that judge an attempt. A rule that reads the input, or something that
 * only the input names, depends on the input. Pure.
 */
export function standingsOf(
  judged: JudgedOperation,
  file: object,
  by: { readonly viewer: Viewer; readonly now: Date },
): readonly GateStanding[] {
  const { policy, aggregate } = judged;
  const known = noticing(file);
  const states = lookUp(() => aggregate.states(known), {});
  const flags = lookUp(() => aggregate.approvals?.flags(known), undefined) ?? [];
  const gates: readonly GateUse[] = policy.gates ?? [];
  return (needsApproval(policy.approval, states, flags) ? [...gates, approvalGate] : gates).map((use) => ({
    ...(typeof use === "string" ? { gate: use, of: null } : { gate: use.is, of: use.of }),
    ...stand(judged, use, known, by),
  }));
}

function stand(
  { name: operation, aggregate }: JudgedOperation,
  use: GateUse,
  known: never,
  by: { readonly viewer: Viewer; readonly now: Date },
): Pick<GateStanding, "standing" | "words"> {
  let looked = false;
  const look = (): undefined => {
    looked = true;
  };
  const attempted: Attempted = {
    operation,
    ...by,
    input: new Proxy({}, { get: look }),
    get inputHash() {
      return look() ?? "";
    },
  };
  const judge = () => {
    try {
      return ruleOf(use, aggregate)(known, attempted as never);
    } catch (error) {
      // A rule that needs what the input says cannot go on without it.
      throw looked ? onlyNamed : error;
    }
  };
  const words = lookUp(judge, onlyNamed);
  if (looked || words === onlyNamed) return { standing: "DEPENDS_ON_INPUT", words: null };
  return words ? { standing: "UNMET", words } : { standing: "OPEN", words: null };
}
