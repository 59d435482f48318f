import Ajv from "ajv";
import { problemsOfBundleByOasis } from "./oasis-stix.js";
import { isStixPattern } from "./stix-pattern-grammar.js";
import { stixBundleSchema } from "./stix-schemas.js";

type StixObject = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };

const validate = new Ajv({ discriminator: true, allErrors: true, strictTypes: false }).compile(stixBundleSchema);

/** Pairs of moments, of which the second is not before the first. */
const ordered = [
  ["created", "modified"],
  ["first_seen", "last_seen"],
  ["first_observed", "last_observed"],
] as const;

const momentOf = (one: StixObject, name: string) => Date.parse(String(one[name]));

/** What an object refers to: itself leads nowhere else. What is derived from the object of another leads there, and that one is not ours to tell. */
const referencesOf = (one: StixObject): readonly string[] =>
  Object.entries(one).flatMap(([name, value]) => {
    if (one.relationship_type === "derived-from" && name === "target_ref") return [];
    return /_refs?$/.test(name) ? [value].flat().map(String) : [];
  });

/** What the schemas of JSON cannot say of the objects of a bundle, and the specification does. */
function problemsOf(objects: readonly StixObject[]): readonly string[] {
  const ids = new Set(objects.map(({ id }) => id));
  return objects.flatMap((one) => [
    ...(one.id.startsWith(`${one.type}--`) ? [] : [`${one.id} is the id of another type than ${one.type}`]),
    ...ordered.flatMap(([first, last]) =>
      momentOf(one, last) < momentOf(one, first) ? [`${one.id}: ${last} is before ${first}`] : [],
    ),
    // §4.7: what is valid until a moment is valid before it.
    ...(momentOf(one, "valid_until") <= momentOf(one, "valid_from") ? [`${one.id} is never valid`] : []),
    ...(one.pattern_type === "stix" && !isStixPattern(String(one.pattern)) ? [`${one.id} has no pattern`] : []),
    ...referencesOf(one).flatMap((ref) => (ids.has(ref) ? [] : [`${one.id} refers to ${ref}, which is not there`])),
  ]);
}

/**
 * All that speaks against a bundle being one of STIX 2.1, and whole: by OASIS's schemas, by the tables of the specification for what Cordon
 * writes, and by the rules that neither can say. None where it is one.
 */
export function problemsOfBundle(text: string): readonly string[] {
  const bundle: { readonly type: string; readonly id: string; readonly objects: readonly StixObject[] } =
    JSON.parse(text);
  const { objects } = bundle;
  const times = new Map<string, number>();
  for (const { id } of objects) times.set(id, (times.get(id) ?? 0) + 1);
  return [
    ...problemsOfBundleByOasis(bundle),
    ...(validate(bundle)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)),
    ...[...times].flatMap(([id, count]) => (count > 1 ? [`${id} is there ${count} times`] : [])),
    ...problemsOf(objects),
  ];
}
