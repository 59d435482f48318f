import { inEachLanguage, type Words } from "../runtime/words.js";
import type { Attempted } from "./attempted.js";
import { type Refusal, refusalText, type UnmetGate } from "./decision.js";
import { type Leading, type PathStep, shortestPath, stepBack, type Transition } from "./paths.js";

/** The part of a policy that says when an action may happen: see the response model for what the names mean. */
export interface Preconditions {
  readonly transitions?: readonly Transition[];
  readonly gates?: readonly GateUse[];
  /** The approval that is needed: from which states, and under which flag; from any if neither is given. */
  readonly approval?: { readonly from?: readonly string[]; readonly flag?: string };
}

/** A gate of the thing acted on, or of parts of it. */
export type GateUse = string | { readonly is: string; readonly of: string };

/** Whether a gate is open for an attempt: undefined when it is, otherwise in words what is missing. */
type GateRule<Loaded, Input = object> = (loaded: Loaded, attempted: Attempted<Input>) => Words | undefined;

/** The rules of a kind of thing, by gate. */
export type GateRules<Loaded, Input = object> = Readonly<Partial<Record<string, GateRule<Loaded, Input>>>>;

/**
 * Refuses a transition that does not start from the current state, and names a path to one that it starts from. If the entity is in the target
 * state already, it names one step back at most. Pure.
 * @param operations to find paths in; no path is named without them
 */
export function transitionRefusal(
  operation: string,
  transitions: NonNullable<Preconditions["transitions"]>,
  states: Readonly<Record<string, string>>,
  operations?: readonly Leading[],
): Refusal | undefined {
  const ofTheThing = transitions.filter(({ beside }) => !beside);
  for (const machine of new Set(ofTheThing.map((transition) => transition.machine))) {
    const ofMachine = ofTheThing.filter((transition) => transition.machine === machine);
    if (ofMachine.some(({ from }) => from.length === 0)) continue; // It brings a new one into being.
    const state = states[machine];
    if (state === undefined)
      throw new Error(`The machine ${machine} has no state here: its aggregate does not report one.`);
    // Several transitions of one machine are the ways that it can go: by where it is, or by what is decided.
    if (ofMachine.some(({ from }) => from.includes(state))) continue;
    const from = [...new Set(ofMachine.flatMap((transition) => transition.from))];
    const to = [...new Set(ofMachine.map((transition) => transition.to))];
    const isDone = to.includes(state);
    const path = operations && (isDone ? stepBack : shortestPath)(operations, machine, state, from);
    const out = isDone ? describeDone(operation, path) : describePath(path);
    return {
      __typename: "TransitionRefused",
      ...refusalText({
        en: `${operation} is possible while the ${machine} is ${from.join(" or ")}, and it is ${state}. ${out.en}`,
        ko: `${operation}: ${machine}이(가) ${from.join(" 또는 ")} 상태일 때만 할 수 있으며, 현재 상태는 ${state}입니다. ${out.ko}`,
      }),
      machine,
      from: state,
      to,
      allowedFrom: from,
      ...(path && { ways: path }),
    };
  }
  return undefined;
}

/** Names the operations that lead to an allowed state. */
function describePath(path: readonly PathStep[] | undefined): Words {
  const en = "where somebody has done this already, nothing is left to do.";
  const ko = "다른 사람이 이미 처리했다면 더 할 일이 없습니다.";
  if (!path)
    return {
      en: `Take the steps that lead there first; ${en}`,
      ko: `그 상태에 이르는 단계를 먼저 수행하십시오. ${ko}`,
    };
  if (path.length === 0)
    return { en: `No operation leads there; ${en}`, ko: `현재 상태에서 그 상태로 이어지는 작업은 없습니다. ${ko}` };
  return {
    en: `What leads there: ${describeSteps(path, " or ", ", then ")}; ${en}`,
    ko: `그 상태에 이르는 작업: ${describeSteps(path, " 또는 ", ", 이어서 ")}. ${ko}`,
  };
}

/** Says that the entity is in the target state already, and names the operations that lead back. */
function describeDone(operation: string, back: readonly PathStep[] = []): Words {
  const en = `That is where ${operation} leads, so it may be done already.`;
  const ko = "이 작업으로 도달하는 상태이므로 이미 처리되었을 수 있습니다.";
  if (back.length === 0) return { en, ko };
  return {
    en: `${en} What leads back: ${describeSteps(back, " or ", "")}.`,
    ko: `${ko} 이전 상태로 되돌리는 작업: ${describeSteps(back, " 또는 ", "")}.`,
  };
}

const describeSteps = (path: readonly PathStep[], or: string, between: string): string =>
  path.map(({ operations, to }) => `${operations.join(or)} (${to})`).join(between);

/** The gate rules of a kind of entity: its own, and by scope those of its parts. */
interface Ruled<Loaded, Input> {
  readonly gates: GateRules<Loaded, Input>;
  readonly scopes?: Readonly<Partial<Record<string, GateRules<Loaded, Input>>>>;
  isFinal?(loaded: Loaded, gate: string): boolean;
}

/**
 * Names every gate that is not open, with its words, up to one that says all there is to say. Pure.
 */
export function unmetGates<Loaded, Input>(
  gates: readonly GateUse[],
  ruled: Ruled<Loaded, Input>,
  loaded: Loaded,
  attempted: Attempted<Input>,
): Refusal | undefined {
  const unmet: Required<UnmetGate>[] = [];
  for (const use of gates) {
    const gate = typeof use === "string" ? use : use.is;
    const words = ruleOf(use, ruled)(loaded, attempted);
    if (words === undefined) continue;
    unmet.push({ gate, ...refusalText(words) });
    if (ruled.isFinal?.(loaded, gate)) break;
  }
  if (unmet.length === 0) return undefined;
  const all = inEachLanguage((language) => unmet.map(({ words }) => words[language]).join(" "));
  return {
    __typename: "GatesUnmet",
    ...refusalText({ en: `Not yet: ${all.en}`, ko: `아직 할 수 없습니다. ${all.ko}` }),
    gates: unmet,
  };
}

/** The rule of a gate, as a policy asks for it. */
export function ruleOf<Loaded, Input>(
  use: GateUse,
  { gates, scopes = {} }: Ruled<Loaded, Input>,
): GateRule<Loaded, Input> {
  const rule = typeof use === "string" ? gates[use] : scopes[use.of]?.[use.is];
  if (!rule) throw new Error(`The gate ${JSON.stringify(use)} has no rule here: its aggregate does not know it.`);
  return rule;
}
