import type { Handling } from "../../../response-model/evidence/handlings.js";
import { isWider } from "../../../response-model/evidence/is-wider.js";
import { plainText } from "../ingest/mapping/plain-text.js";
import { type Statements, statementsIn } from "./statements-in-bundle.js";
import { isStorableThroughout, property, type StixObject, stixId, textOf } from "./stix-object.js";
import { handlingOf } from "./tlp-markings.js";

/** A name that something is called by, and for whom that is; for whoever reads what it stands in where nothing is said of it. */
export interface SaidName {
  readonly name: string;
  readonly handling: Handling | undefined;
}

/** A name that an object says, which stands in the lines of others: it breaks and reorders none. Pure. */
export const nameOf = (object: StixObject, property: string): string | undefined =>
  plainText(textOf(object, property, 500), 500);

/** For whom an identity is; for the fewest where its markings cannot be read as one of TLP. Pure. */
export function markingOfIdentity(identity: StixObject, statements?: Statements): Handling | undefined {
  const marked = handlingOf(identity, statements);
  return "unknown" in marked || property(identity, "granular_markings") !== undefined ? "RED" : marked.handling;
}

/** Whether a name may stand in what is marked so: not where it is for fewer. Pure. */
export const mayStandIn = ({ handling: ofName }: Pick<SaidName, "handling">, handling: Handling): boolean =>
  ofName === undefined || !isWider(handling, ofName);

/** The identities that are in a bundle, by their ids. Pure. */
export const identitiesIn = (objects: readonly unknown[]): ReadonlyMap<string, StixObject> =>
  new Map(
    objects.flatMap((one): [string, StixObject][] => {
      if (typeof one !== "object" || one === null || property(one as StixObject, "type") !== "identity") return [];
      const id = textOf(one as StixObject, "id", 300);
      return id && stixId.test(id) && id.startsWith("identity--") && isStorableThroughout(one)
        ? [[id, one as StixObject]]
        : [];
    }),
  );

/** The names that identities have, by their ids. Pure. */
export function namesIn(objects: readonly unknown[]): ReadonlyMap<string, SaidName> {
  const statements = new Set(statementsIn(objects).keys());
  return new Map(
    [...identitiesIn(objects)].flatMap(([id, one]): [string, SaidName][] => {
      const name = nameOf(one, "name");
      return name ? [[id, { name, handling: markingOfIdentity(one, statements) }]] : [];
    }),
  );
}
