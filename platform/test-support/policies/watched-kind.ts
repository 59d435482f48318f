import type { EntityManager } from "typeorm";
import { systemViewer } from "../../identity/viewer.js";
import { type Sighting, sight, type Visible } from "./sighting.js";

/** A kind of thing, by the name of its GraphQL type. Its gates are those that no input decides. */
interface Kind<Loaded> extends Visible<Loaded> {
  readonly name: string;
  /** All that there are, by id, without a lock. */
  all(manager: EntityManager, now: Date): Promise<readonly (readonly [id: string, loaded: Loaded])[]>;
}

/** Looks at all things of a kind: each with its type and id. */
export type WatchedKind = (
  manager: EntityManager,
  now: Date,
) => Promise<readonly (readonly [thing: string, sighting: Sighting])[]>;

/** A kind of thing that is watched. */
export const watchedKind =
  <Loaded>(kind: Kind<Loaded>): WatchedKind =>
  async (manager, now) => {
    const attempted = { operation: "", input: {}, viewer: systemViewer, now };
    const things = await kind.all(manager, now);
    return things.map(([id, loaded]) => [`${kind.name} ${id}`, sight(kind, loaded, attempted)]);
  };
