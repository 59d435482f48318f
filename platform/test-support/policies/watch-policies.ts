import { type DataSource, type EntityManager, QueryFailedError } from "typeorm";
import type { Action } from "../../actions/action.js";
import type { Context } from "../../actions/context.js";
import { isRefusal } from "../../actions/decision.js";
import { approvedInput, inputHash } from "../../actions/input-hash.js";
import { type Declared, effectsOf, gatesOf } from "./declared.js";
import { type Sighting, type Sightings, sight, type Visible } from "./sighting.js";
import { asLoaded, type Done, effectName, transitionName, verdictOn } from "./verdict.js";
import type { Looks, WatchedKind } from "./watched-kind.js";

interface Watched {
  readonly database: DataSource;
  readonly actions: readonly WatchedAction[];
  readonly reactions: readonly { readonly name: string; readonly policy: Declared }[];
  readonly kinds: readonly WatchedKind[];
}

type WatchedAction = Pick<Action<never, never, never>, "name" | "perform"> & {
  readonly policy: Declared;
  readonly aggregate: Visible<never, never> & {
    load(transaction: EntityManager, input: never, context: Context): Promise<object>;
    save(transaction: EntityManager, ...others: never[]): Promise<object>;
  };
};

export interface PolicyWatch {
  /** Watches what is done without a caller: an event that is taken, the time that has come. */
  during<Result>(now: Date, work: () => Promise<Result>): Promise<Result>;
  /**
   * What the policies declare that nothing done so far has shown, of that which is wanted: all, where it is left out. It says
   * so where no scenario can show it, since nothing that is watched has such a gate or state.
   */
  unseen(isWanted?: (declared: string) => boolean): readonly string[];
  stop(): void;
}

/**
 * Holds decisions to their policies: from now on, each of the actions that is performed on the database fails when a state
 * or a gate of anything watched has changed otherwise than its policy declares, or has not as it declares. What is performed
 * at the same time as something else cannot be told apart, and is not watched.
 */
export function watchPolicies({ database, actions, reactions, kinds }: Watched): PolicyWatch {
  const policies = new Map([...actions, ...reactions].map(({ name, policy }) => [name, policy]));
  // What no policy asks for, of the thing itself or of a scope of it, is no gate there: it holds nobody back.
  const usedGates = new Set([...policies.values()].flatMap(gatesOf));
  const seen = new Set<string>();
  /** What was done so far, and the gates and machines that anything has had by which it was judged. */
  const judged = new Map<string, Set<string>>();
  let running = 0;
  let begun = 0;

  async function lookAt(now: Date): Promise<readonly Looks[]> {
    const looks = await Promise.all(kinds.map((look) => look(database.manager, now)));
    return looks.flat();
  }

  /** How some of the things that were looked at stand, and the thing acted on as the action itself loads it. */
  const sightingsOf = (
    looks: readonly Looks[],
    wanted: readonly string[],
    now: Date,
    loaded: Sighting | undefined,
  ): Sightings =>
    new Map([
      ...wanted.flatMap((thing) => {
        const look = lookOf(looks, thing);
        return look ? [[thing, look.sight(usedGates, now)] as const] : [];
      }),
      ...(loaded ? [[asLoaded, loaded] as const] : []),
    ]);

  async function watch<Result>(now: Date, work: () => Promise<Result>, actedOn?: ThingActedOn): Promise<Result> {
    begun += 1;
    const mine = begun;
    running += 1;
    try {
      const isAlone = () => running === 1 && begun === mine;
      if (!isAlone()) return await work();
      const last = await lastEntry(database);
      const before = await lookAt(now);
      const { result, loaded, saved } = await noteWhile(work, actedOn);
      if (!isAlone()) return result;
      const done = (await doneSince(database, last)).map(({ action, actedOn }): Done => {
        const policy = policies.get(action);
        if (!policy) throw new Error(`${action} was done and has no policy here.`);
        return { name: action, policy, actedOn };
      });
      const after = await lookAt(now);
      const changed = changedSince(before, after);
      if (done.length === 0 && changed.length === 0) return result;
      const wanted = [...new Set([...changed, ...done.map(({ actedOn }) => actedOn)])];
      const sighted = sightingsOf(after, wanted, now, saved);
      const verdict = verdictOn(done, sightingsOf(before, wanted, now, loaded), sighted, usedGates);
      if (verdict.problems.length > 0) throw new Error(verdict.problems.join("\n"));
      for (const what of verdict.seen) seen.add(what);
      for (const { name } of done) judged.set(name, new Set([...(judged.get(name) ?? []), ...inSight(sighted)]));
      return result;
    } finally {
      running -= 1;
    }
  }

  const unwatched = actions.map((action) => {
    const { perform } = action;
    action.perform = (input, context) =>
      context.database === database
        ? watch(context.now, () => perform(input, context), actedOnBy(action, input, context, usedGates))
        : perform(input, context);
    return () => {
      action.perform = perform;
    };
  });

  return {
    during: watch,
    unseen: (isWanted = () => true) =>
      [...policies].flatMap(([name, policy]) =>
        declaredOf(name, policy)
          .filter(({ what }) => !seen.has(what) && isWanted(what))
          .map(({ what, of }) => (judged.get(name)?.has(of) === false ? `${what}, which nothing watched has` : what)),
      ),
    stop() {
      for (const restore of unwatched) restore();
    },
  };
}

/** The thing acted on as the action itself loads it. */
interface ThingActedOn {
  readonly context: Context;
  readonly aggregate: WatchedAction["aggregate"];
  load(transaction: EntityManager): Promise<Sighting | undefined>;
  sightOf(loaded: object): Sighting | undefined;
}

/**
 * Does the work, and notes how the thing stood when the action loaded it, and how it stands when the action has saved it: loaded once more in
 * the same transaction, which sees what it has written.
 */
async function noteWhile<Result>(
  work: () => Promise<Result>,
  actedOn: ThingActedOn | undefined,
): Promise<{ readonly result: Result; readonly loaded?: Sighting | undefined; readonly saved?: Sighting | undefined }> {
  if (!actedOn) return { result: await work() };
  const { aggregate } = actedOn;
  const { load, save } = aggregate;
  let [loaded, saved]: (Sighting | undefined)[] = [];
  // What others do at the same time is none of it, and they must not wait for what this one has locked.
  let own: EntityManager | undefined;
  aggregate.load = async (...parameters) => {
    const thing = await load(...parameters);
    if (parameters[2] !== actedOn.context) return thing;
    own = parameters[0];
    loaded = actedOn.sightOf(thing);
    return thing;
  };
  aggregate.save = async (...parameters) => {
    const entity = await save(...parameters);
    if (parameters[0] === own) saved = await actedOn.load(own);
    return entity;
  };
  try {
    return { result: await work(), loaded, saved };
  } finally {
    Object.assign(aggregate, { load, save });
  }
}

/** It stands by the gates that the action's policy names: what it was called with says nothing of those of other actions. */
function actedOnBy(
  { name, policy, aggregate }: WatchedAction,
  input: never,
  context: Context,
  usedGates: ReadonlySet<string>,
): ThingActedOn {
  const { viewer, now } = context;
  const hash = policy.approval && { inputHash: inputHash(approvedInput(input)) };
  const own = new Set(
    [...gatesOf(policy), ...effectsOf(policy).map(({ key }) => key)].filter((key) => usedGates.has(key)),
  );
  const { load } = aggregate;
  const sightOf = (loaded: object): Sighting | undefined => {
    if (isRefusal(loaded)) return undefined;
    try {
      return sight(aggregate, loaded as never, { operation: name, input, viewer, now, ...hash }, own);
    } catch {
      return undefined;
    }
  };
  return {
    context,
    aggregate,
    sightOf,
    load: (transaction) =>
      load(transaction, input, { ...context, loaders: new Map() }).then(sightOf, (error: unknown) => {
        // What has failed in PostgreSQL has ended the transaction.
        if (error instanceof QueryFailedError) throw error;
        return undefined;
      }),
  };
}

/** The things that are new, or are not what they were. */
function changedSince(before: readonly Looks[], after: readonly Looks[]): readonly string[] {
  const [known, left] = [new Set(before), new Set(after)];
  const former = before.filter((looks) => !left.has(looks));
  return after
    .filter((looks) => !known.has(looks))
    .flatMap((looks) => [...looks].filter(([thing, { loaded }]) => loaded !== lookOf(former, thing)?.loaded))
    .map(([thing]) => thing);
}

const lookOf = (looks: readonly Looks[], thing: string) => looks.find((some) => some.has(thing))?.get(thing);

async function lastEntry(database: DataSource): Promise<string> {
  const [row] = await database.query<{ last: string }[]>(
    "SELECT COALESCE(max(sequence), 0) AS last FROM audit_entry",
    [],
  );
  return row?.last ?? "0";
}

const doneSince = (database: DataSource, sequence: string) =>
  database.query<{ action: string; actedOn: string }[]>(
    `SELECT action, subject_type || ' ' || subject_id AS "actedOn" FROM audit_entry
     WHERE sequence > $1 AND outcome = 'ACCEPTED' ORDER BY sequence`,
    [sequence],
  );

/** The machines and gates that any of the things has. */
const inSight = (sightings: Sightings): readonly string[] =>
  [...sightings.values()].flatMap(({ states, gates }) => [...Object.keys(states), ...gates.keys()]);

/** What a policy declares that becomes of states and gates: each by a name, and of which machine or gate. */
const declaredOf = (name: string, policy: Declared): readonly { readonly what: string; readonly of: string }[] => [
  ...(policy.transitions ?? [])
    // Of a thing beside the one acted on that stays where it is, nothing is to be seen.
    .filter(({ from, to, beside }) => !(beside && from.length === 1 && from[0] === to))
    .map(({ machine, to }) => ({ what: transitionName(name, machine, to), of: machine })),
  ...effectsOf(policy).map((effect) => ({ what: effectName(name, effect), of: effect.key })),
];

export const declaredBy = (name: string, policy: Declared): readonly string[] =>
  declaredOf(name, policy).map(({ what }) => what);
