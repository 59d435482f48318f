import { isStorableThroughout, property, type StixObject, stixId, textOf } from "./stix-object.js";

/** The ids of markings that state something, such as terms of use, and say nothing of who may read what they mark. */
export type Statements = ReadonlySet<string>;

/** Whether an object is such a marking (STIX 2.1 §7.2.1.3): one that says anything else by an extension, such as TLP 2.0, is none. Pure. */
const isStatement = (object: StixObject): boolean =>
  property(object, "definition_type") === "statement" && property(object, "extensions") === undefined;

/** The statements that are in a bundle, by their ids; not those whose id another marking has as well. Pure. */
export function statementsIn(objects: readonly unknown[]): ReadonlyMap<string, StixObject> {
  const markings = objects.flatMap((one): StixObject[] =>
    typeof one === "object" && one !== null && property(one as StixObject, "type") === "marking-definition"
      ? [one as StixObject]
      : [],
  );
  const others = new Set(markings.flatMap((one) => (isStatement(one) ? [] : (textOf(one, "id", 300) ?? []))));
  return new Map(
    markings.flatMap((one): [string, StixObject][] => {
      const id = textOf(one, "id", 300);
      return id &&
        stixId.test(id) &&
        id.startsWith("marking-definition--") &&
        !others.has(id) &&
        isStorableThroughout(one)
        ? [[id, one]]
        : [];
    }),
  );
}
