import { type Declared, type Effect, effectsOf } from "./declared.js";
import type { Sighting, Sightings } from "./sighting.js";

/** An operation or reaction that was carried out, and the thing that it was recorded to have acted on. */
export interface Done {
  readonly name: string;
  readonly policy: Declared;
  /** Its type and id. */
  readonly actedOn: string;
}

interface Verdict {
  /** What has happened and no policy says, or what a policy says and has not happened; each a sentence. */
  readonly problems: readonly string[];
  /** What policies say that was seen to be so. */
  readonly seen: readonly string[];
}

/** The name under which the thing acted on is sighted as the operation itself loads it. */
export const asLoaded = "as loaded";

/**
 * Holds what has become of all watched things to what the policies of what was done declare. Pure.
 * @param usedGates the gates that any policy asks for
 */
export function verdictOn(
  done: readonly Done[],
  before: Sightings,
  after: Sightings,
  usedGates: ReadonlySet<string>,
): Verdict {
  const problems: string[] = [];
  const seen: string[] = [];
  const who = done.map(({ name }) => name).join(", ") || "nothing that has a policy";
  for (const [thing, { states, gates }] of after) {
    const earlier = before.get(thing);
    for (const [machine, state] of Object.entries(states)) {
      if (state === earlier?.states[machine]) continue;
      if (!isDeclared(done, machine, earlier?.states[machine], state))
        problems.push(
          `${thing}: ${machine} went from ${earlier?.states[machine] ?? "nothing"} to ${state} by ${who}, which no policy declares.`,
        );
      for (const { name, policy } of done)
        if (waysOf(policy, machine).some(({ to }) => to === state)) seen.push(transitionName(name, machine, state));
    }
    for (const [key, isOpen] of gates) {
      const wasOpen = earlier?.gates.get(key);
      if (wasOpen === isOpen) continue;
      const causes = done.filter(({ policy }) => declares(policy, key, isOpen));
      // What is new stands as it was made: nothing has changed of it.
      if (causes.length === 0 && done.length > 0 && wasOpen !== undefined)
        problems.push(`${thing}: ${key} is ${isOpen ? "open" : "shut"} now by ${who}, which no policy declares.`);
      for (const { name, policy } of causes)
        for (const effect of effectsOf(policy))
          if (isShownBy(effect, key, usedGates) && effect.opens === isOpen) seen.push(effectName(name, effect));
    }
  }
  // Of several that were done at once, one may undo what another did.
  const [only, ...others] = done;
  if (only && others.length === 0) problems.push(...keptBy(only, after, seen));
  return { problems, seen: [...new Set(seen)] };
}

/** Whether one thing done, or several after one another, lead from a state, or from nothing, to another. */
function isDeclared(done: readonly Done[], machine: string, from: string | undefined, to: string): boolean {
  const ways = done.flatMap(({ policy }) => waysOf(policy, machine));
  const reached = new Set(
    from === undefined ? ways.filter((way) => way.from.length === 0).map((way) => way.to) : [from],
  );
  for (const _ of done) for (const way of ways) if (way.from.some((state) => reached.has(state))) reached.add(way.to);
  return reached.has(to);
}

const waysOf = ({ transitions = [] }: Declared, machine: string) =>
  transitions.filter((way) => way.machine === machine);

const declares = (policy: Declared, key: string, isOpen: boolean): boolean =>
  effectsOf(policy).some((effect) => isAbout(effect, key) && effect.opens === isOpen);

/** What opens a gate of one part may open it of another as well. */
const isAbout = ({ gate }: Effect, key: string): boolean => key === gate || key.startsWith(`${gate} of `);

/** A gate that somebody asks for shows itself alone; one that nobody asks for is no gate, and is shown by the scopes that somebody does. */
const isShownBy = (effect: Effect, key: string, usedGates: ReadonlySet<string>): boolean =>
  usedGates.has(effect.key) ? key === effect.key : isAbout(effect, key);

/** What a policy says always becomes of the thing acted on, and has not. */
function keptBy({ name, policy, actedOn }: Done, after: Sightings, seen: string[]): readonly string[] {
  const sightings = [after.get(actedOn), after.get(asLoaded)].filter((one) => one !== undefined);
  const problems: string[] = [];
  const ofTheThing = (policy.transitions ?? []).filter(({ beside }) => !beside);
  for (const machine of new Set(ofTheThing.map((way) => way.machine)))
    for (const state of statesOf(sightings, machine)) {
      // Several transitions of one machine are the ways that it can go.
      const ways = ofTheThing.filter((way) => way.machine === machine).map(({ to }) => to);
      if (ways.includes(state)) seen.push(transitionName(name, machine, state));
      else
        problems.push(
          `${name} leaves ${actedOn} at ${state}, and its policy says that ${machine} goes to ${[...new Set(ways)].join(" or ")}.`,
        );
    }
  for (const effect of effectsOf(policy).filter(({ isCertain }) => isCertain))
    for (const { gates } of sightings) {
      const isOpen = gates.get(effect.key);
      if (isOpen === effect.opens) seen.push(effectName(name, effect));
      else if (isOpen !== undefined)
        problems.push(
          `${name} leaves ${effect.key} ${isOpen ? "open" : "shut"}, and its policy says that it always ${effect.opens ? "opens" : "shuts"} it.`,
        );
    }
  return problems;
}

const statesOf = (sightings: readonly Sighting[], machine: string): readonly string[] =>
  sightings.flatMap(({ states }) => states[machine] ?? []);

export const effectName = (name: string, { key, opens }: Effect): string =>
  `${name} ${opens ? "establishes" : "clears"} ${key}`;

export const transitionName = (name: string, machine: string, to: string): string => `${name}: ${machine} to ${to}`;
