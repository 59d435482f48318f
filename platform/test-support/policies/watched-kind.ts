import type { EntityManager } from "typeorm";
import { systemViewer } from "../../identity/viewer.js";
import { type Sighting, sight, type Visible } from "./sighting.js";

/** A kind of thing, by the name of its GraphQL type. Its gates are those that no input decides. */
interface Kind<Loaded> extends Visible<Loaded> {
  readonly name: string;
  /** All that there are, by id, without a lock. What is the same object as in an earlier look has not changed since. */
  all(manager: EntityManager, now: Date): Promise<readonly (readonly [id: string, loaded: Loaded])[]>;
}

/** A thing as it was read. How it stands is worked out when somebody wants to know: most things stand as they stood. */
export interface Look {
  readonly loaded: unknown;
  sight(asked: ReadonlySet<string>): Sighting;
}

/** Looks at all things of a kind: each with its type and id. */
export type WatchedKind = (
  manager: EntityManager,
  now: Date,
) => Promise<readonly (readonly [thing: string, look: Look])[]>;

/** A kind of thing that is watched. */
export const watchedKind =
  <Loaded>(kind: Kind<Loaded>): WatchedKind =>
  async (manager, now) => {
    const attempted = { operation: "", input: {}, viewer: systemViewer, now };
    const things = await kind.all(manager, now);
    return things.map(([id, loaded]) => [
      `${kind.name} ${id}`,
      { loaded, sight: (asked: ReadonlySet<string>) => sight(kind, loaded, attempted, asked) },
    ]);
  };
