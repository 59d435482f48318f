import type { EntityManager } from "typeorm";
import type { Attempted } from "../../actions/attempted.js";
import { systemViewer } from "../../identity/viewer.js";
import { rulesNeeded, type Sighting, type Visible } from "./sighting.js";

/** A kind of thing, by the name of its GraphQL type. Its gates are those that no input decides. */
export interface Kind<Loaded> extends Visible<Loaded> {
  readonly name: string;
}

/** A thing as it was read. How it stands is worked out when somebody wants to know: most things stand as they stood. */
export interface Look {
  readonly loaded: unknown;
  sight(usedGates: ReadonlySet<string>, now: Date): Sighting;
}

/** Things, each by its type and id. What is the same object as in an earlier look has not changed since. */
export type Looks = ReadonlyMap<string, Look>;

/** Looks at all things of a kind, or of several. */
export type WatchedKind = (manager: EntityManager, now: Date) => Promise<readonly Looks[]>;

type Things<Loaded> = readonly (readonly [id: string, loaded: Loaded])[];

/** How things of a kind are looked at. What was the same object in an earlier look is looked at as it was then. */
export function lookAtKind<Loaded extends object>(kind: Kind<Loaded>) {
  const known = new WeakMap<Loaded, Look>();
  const rulesOf = rulesOfKind(kind);
  return (things: Things<Loaded>): readonly (readonly [thing: string, look: Look])[] =>
    things.map(([id, loaded]) => {
      const look = known.get(loaded) ?? lookAt(kind, loaded, rulesOf);
      known.set(loaded, look);
      return [`${kind.name} ${id}`, look];
    });
}

/** A kind of thing that is watched, with all that there are, without a lock. */
export function watchedKind<Loaded extends object>(
  kind: Kind<Loaded> & { all(manager: EntityManager, now: Date): Promise<Things<Loaded>> },
): WatchedKind {
  const lookAtAll = lookAtKind(kind);
  return async (manager, now) => [new Map(lookAtAll(await kind.all(manager, now)))];
}

const byNobody = { operation: "", input: {}, viewer: systemViewer };

type RulesOf<Loaded> = (usedGates: ReadonlySet<string>) => ReturnType<typeof rulesNeeded<Loaded, object>>;

function rulesOfKind<Loaded>(kind: Kind<Loaded>): RulesOf<Loaded> {
  const known = new WeakMap<ReadonlySet<string>, ReturnType<RulesOf<Loaded>>>();
  return (usedGates) => {
    const rules = known.get(usedGates) ?? rulesNeeded(kind, usedGates);
    known.set(usedGates, rules);
    return rules;
  };
}

/** What a rule says of a thing holds until the thing changes, unless the rule has asked for the time. */
function lookAt<Loaded>(kind: Kind<Loaded>, loaded: Loaded, rulesOf: RulesOf<Loaded>): Look {
  const openBy = new Map<unknown, boolean>();
  return {
    loaded,
    sight(usedGates, now) {
      let isTimeRead = false;
      // Its members are its own, so that rules can copy it.
      const attempted: Attempted = {
        ...byNobody,
        get now() {
          isTimeRead = true;
          return now;
        },
      };
      const gates = rulesOf(usedGates).map(([key, rule]) => {
        const known = openBy.get(rule);
        if (known !== undefined) return [key, known] as const;
        isTimeRead = false;
        const isOpen = rule(loaded, attempted) === undefined;
        if (!isTimeRead) openBy.set(rule, isOpen);
        return [key, isOpen] as const;
      });
      return { states: kind.states(loaded), gates: new Map(gates) };
    },
  };
}
