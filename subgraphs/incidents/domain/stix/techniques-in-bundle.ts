import { property, type StixObject, stixId, textOf } from "./stix-object.js";

/** The ids of the techniques that attack patterns are, by their own ids. */
export type Techniques = ReadonlyMap<string, string>;

const technique = /^T\d{4}(\.\d{3})?$/;

/** The id of the technique of ATT&CK that an attack pattern is, where it refers to one. Pure. */
export function techniqueOf(pattern: StixObject): string | undefined {
  const references = [property(pattern, "external_references")].flat().slice(0, 100);
  const ids = references.flatMap((one) => {
    if (typeof one !== "object" || one === null) return [];
    const isOfAttack = textOf(one as StixObject, "source_name", 100) === "mitre-attack";
    return (isOfAttack && textOf(one as StixObject, "external_id", 20)) || [];
  });
  return ids.find((id) => technique.test(id));
}

/** The techniques that are in a bundle. Pure. */
export const techniquesIn = (objects: readonly unknown[]): Techniques =>
  new Map(
    objects.flatMap((one): [string, string][] => {
      if (typeof one !== "object" || one === null || property(one as StixObject, "type") !== "attack-pattern")
        return [];
      const [id, named] = [textOf(one as StixObject, "id", 300), techniqueOf(one as StixObject)];
      return id && named && stixId.test(id) ? [[id, named]] : [];
    }),
  );
