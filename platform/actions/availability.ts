import type { Viewer } from "../identity/viewer.js";
import type { Words } from "../runtime/words.js";
import type { Rules } from "./action.js";
import type { Aggregate } from "./aggregate.js";
import { approvalGate, needsApproval } from "./approvals.js";
import type { Attempted } from "./attempted.js";
import type { Refusal } from "./decision.js";
import type { Concerned } from "./entitlement.js";
import { type GateUse, ruleOf, transitionRefusal } from "./preconditions.js";
import type { Leading } from "./ways.js";

/** What is asked of an operation to know where it stands: the policy and the aggregate by which the runner judges it. */
export interface Judged {
  readonly name: string;
  readonly policy: Rules;
  // What is loaded differs by operation: whoever asks hands in what the operations on that thing look at.
  readonly aggregate: Pick<
    Aggregate<never, never, never>,
    "gates" | "scopes" | "states" | "serviceIds" | "holders" | "doneBy" | "approvals"
  >;
}

/** Where a gate stands for an operation that is not attempted yet. */
interface GateStanding {
  readonly gate: string;
  /** Of which parts it is asked; null for the thing itself. */
  readonly of: string | null;
  readonly standing: "OPEN" | "UNMET" | "DEPENDS_ON_INPUT";
  /** What is missing, and who supplies it; null where nothing is. */
  readonly words: Words | null;
}

/** Thrown where something is looked at that only the input of an attempt can name. */
const onlyNamed = Symbol("only named by the input");

/** A file in which what only an input can name is not just missing, but noticed. */
const noticing = <File extends object>(file: File): never =>
  new Proxy(file, {
    get(target, property, receiver) {
      if (typeof property === "string" && !(property in target)) throw onlyNamed;
      return Reflect.get(target, property, receiver);
    },
  }) as never;

/** What is looked up, or something else where only an input could tell. */
function lookUp<Found, Otherwise>(look: () => Found, otherwise: Otherwise): Found | Otherwise {
  try {
    return look();
  } catch (error) {
    if (error === onlyNamed) return otherwise;
    throw error;
  }
}

/**
 * Whom an operation on a thing concerns, for judging who may.
 * @param serviceIds those that count where only the input of an attempt names the service
 */
export function concernedBy({ aggregate }: Judged, file: object, serviceIds: readonly string[]): Concerned {
  const known = noticing(file);
  return {
    serviceIds: lookUp(() => aggregate.serviceIds(known), serviceIds),
    states: Object.values(lookUp(() => aggregate.states(known), {})),
    holders: lookUp(() => aggregate.holders?.(known), undefined),
    doneBy: lookUp(() => aggregate.doneBy?.(known), undefined),
  };
}

/**
 * Why an operation cannot start from where the thing is; undefined where it can, or only its input tells. Pure.
 * @param operations by which the way out is found
 */
export function startRefusal(
  { name, policy, aggregate }: Judged,
  file: object,
  operations?: readonly Leading[],
): Refusal | undefined {
  const states = lookUp(() => aggregate.states(noticing(file)), undefined);
  return states && transitionRefusal(name, policy.transitions ?? [], states, operations);
}

/**
 * Where each gate of an operation stands, by the very rules that judge an attempt. A rule that looks at what the operation is
 * given, or at something that only its input names, depends on that. Pure.
 */
export function standingsOf(
  judged: Judged,
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
  { name: operation, aggregate }: Judged,
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
