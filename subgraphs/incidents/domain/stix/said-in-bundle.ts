import type { Handling } from "../../../response-model/evidence/handlings.js";
import type { IndicatorType } from "../../../response-model/evidence/indicator-types.js";
import { plainText } from "../ingest/mapping/plain-text.js";
import { nameOf, type SaidName } from "./names-in-bundle.js";
import type { Statements } from "./statements-in-bundle.js";
import {
  brokenTimeOf,
  isFiniteThroughout,
  isStorableThroughout,
  property,
  type StixObject,
  stixId,
  textOf,
  textsOf,
  timeOf,
  tooLongOf,
} from "./stix-object.js";
import { parsePattern } from "./stix-pattern.js";
import { type Techniques, techniqueOf } from "./techniques-in-bundle.js";
import { handlingOf } from "./tlp-markings.js";

interface BundleStatement {
  readonly stixId: string;
  /** When its author changed it last; that of a sighting is when it was recorded. */
  readonly modified?: Date | undefined;
  readonly note?: string | undefined;
  /** The id of whom it names as its creator. */
  readonly createdBy: string | null;
  /** As its creator wrote it. */
  readonly object: StixObject;
}

/** What one object of a bundle says, as far as it is kept here. */
export type SaidObject =
  | (BundleStatement & {
      readonly kind: "INDICATOR";
      readonly values: readonly { readonly type: IndicatorType; readonly value: string }[];
      readonly handling: Handling | undefined;
      readonly source: SaidName | undefined;
      readonly description: string | undefined;
      readonly confidence: number | undefined;
      readonly validFrom: Date;
      readonly validUntil: Date | undefined;
    })
  | (BundleStatement & {
      readonly kind: "SIGHTING";
      readonly of: string;
      readonly handling: Handling | undefined;
      readonly firstSeenAt: Date | undefined;
      readonly lastSeenAt: Date | undefined;
      readonly count: number;
      readonly place: SaidName | undefined;
    })
  | (BundleStatement & {
      readonly kind: "RELATIONSHIP";
      readonly of: string;
      readonly handling: Handling | undefined;
      readonly to: string;
      readonly reason: string | undefined;
    })
  | (BundleStatement & {
      readonly kind: "ACTOR";
      readonly name: string;
      /** All that can be kept, however many a profile has. */
      readonly aliases: readonly string[];
      readonly tooLongAliasCount: number;
      readonly handling: Handling | undefined;
      readonly motivation: string | undefined;
      readonly description: string | undefined;
      readonly confidence: number | undefined;
    })
  | (BundleStatement & {
      readonly kind: "USES";
      readonly of: string;
      readonly handling: Handling | undefined;
      readonly techniqueId: string;
    })
  | (BundleStatement & { readonly kind: "REVOKED" })
  | (BundleStatement & { readonly kind: "REVOKED_SIGHTING" })
  | (BundleStatement & { readonly kind: "REVOKED_RELATIONSHIP" })
  | { readonly kind: "SKIPPED" | "REFUSED"; readonly stixId: string | null; readonly reason: string };

/** What of a bundle decides what its objects say. */
interface AroundObject {
  readonly names: ReadonlyMap<string, SaidName>;
  readonly techniques: Techniques;
  readonly statements: Statements;
}

type Reader = (object: StixObject, id: string, around: AroundObject) => SaidObject;

const skipped = (id: string | null, reason: string): SaidObject => ({ kind: "SKIPPED", stixId: id, reason });
const refused = (id: string | null, reason: string): SaidObject => ({ kind: "REFUSED", stixId: id, reason });

const wholeNumber = (value: unknown, min: number, max: number): number | undefined =>
  typeof value === "number" && Number.isInteger(value) && value >= min && value <= max ? value : undefined;

const said = (object: StixObject, id: string): BundleStatement => ({
  stixId: id,
  modified: timeOf(object, "modified"),
  createdBy: textOf(object, "created_by_ref", 300) ?? null,
  object,
});

/** The rules of languages that are kept as they are. */
const ruleTypes: Readonly<Record<string, IndicatorType>> = { yara: "YARA_RULE", sigma: "SIGMA_RULE" };

function valuesOf(object: StixObject) {
  const pattern = textOf(object, "pattern", 20_000);
  const patternType = textOf(object, "pattern_type", 100) ?? "";
  if (!pattern) return { refusal: "It has no pattern, or one that is too long." };
  if (patternType === "stix") return parsePattern(pattern);
  const type = Object.hasOwn(ruleTypes, patternType) ? ruleTypes[patternType] : undefined;
  return type ? [{ type, value: pattern }] : { refusal: "Its pattern is in a language that is not kept here." };
}

/** What the object says itself is for whoever reads the object. */
const namedByItself = (name: string | undefined): SaidName | undefined =>
  name === undefined ? undefined : { name, handling: undefined };

/** The source that was named when it was exported, or whoever the bundle says has made it. */
function sourceOf(object: StixObject, names: ReadonlyMap<string, SaidName>): SaidName | undefined {
  const [reference] = [property(object, "external_references")].flat();
  const named =
    typeof reference === "object" && reference !== null ? nameOf(reference as StixObject, "source_name") : undefined;
  const by = textOf(object, "created_by_ref");
  return namedByItself(named) ?? (by === undefined ? undefined : names.get(by));
}

const unknownMarking = (id: string, marking: string): SaidObject =>
  skipped(
    id,
    `It has the marking ${[...marking].slice(0, 120).join("")}, which is none of TLP and no statement in the bundle: how to handle it is not known.`,
  );

const saidToBeBenign =
  "It is said to be benign, so it is no indicator of compromise. Where it is on record here and is a false positive, mark it as one.";

const isRevoked = (object: StixObject): boolean => property(object, "revoked") === true;

/** What an adversary is called is no longer here. */
export const maxCharactersOfAlias = 100;

const isOfActor = (id: string): boolean => id.startsWith("threat-actor--") || id.startsWith("intrusion-set--");

/** What is said of an object that is taken, in one text. */
const noteOf = (...some: readonly (string | undefined)[]): string | undefined =>
  some.filter((one) => one !== undefined).join(" ") || undefined;

/** An adversary, or the set of their intrusions: here both are whom they are known to be. */
function readActor(object: StixObject, id: string, { statements }: AroundObject): SaidObject {
  if (isRevoked(object))
    return skipped(id, "It is revoked: whether its profile still holds is for threat intelligence to say.");
  const name = plainText(textOf(object, "name", 200), 200);
  if (!name) return refused(id, "It has no name, or one of more than 200 characters.");
  const marked = handlingOf(object, statements);
  if ("unknown" in marked) return unknownMarking(id, marked.unknown);
  const named = [property(object, "aliases")].flat().filter((one): one is string => typeof one === "string");
  const short = named.filter((one) => one.length <= maxCharactersOfAlias);
  const after = [textOf(object, "primary_motivation"), ...textsOf(object, "goals")].filter((one) => one !== undefined);
  return {
    kind: "ACTOR",
    ...said(object, id),
    note: noteOf(marked.note, tooLongOf(object, "description", 20_000)),
    name,
    aliases: short.flatMap((one) => plainText(one, maxCharactersOfAlias) ?? []),
    tooLongAliasCount: named.length - short.length,
    handling: marked.handling,
    motivation: after.join("; ").slice(0, 2_000).trim() || undefined,
    description: textOf(object, "description", 20_000),
    confidence: wholeNumber(property(object, "confidence"), 0, 100),
  };
}

const readers: Readonly<Record<string, Reader>> = {
  indicator: (object, id, { names, statements }) => {
    if (isRevoked(object)) return { kind: "REVOKED", ...said(object, id) };
    const types = textsOf(object, "indicator_types");
    if (types.length > 0 && types.every((type) => type === "benign")) return skipped(id, saidToBeBenign);
    const values = valuesOf(object);
    if ("refusal" in values) return skipped(id, values.refusal);
    if (values.length > 100) return skipped(id, "Its pattern has more than 100 comparisons.");
    const validFrom = timeOf(object, "valid_from");
    if (!validFrom) return refused(id, "It has no `valid_from`.");
    const marked = handlingOf(object, statements);
    if ("unknown" in marked) return unknownMarking(id, marked.unknown);
    return {
      kind: "INDICATOR",
      ...said(object, id),
      note: noteOf(marked.note, tooLongOf(object, "description", 4_000)),
      values,
      handling: marked.handling,
      source: sourceOf(object, names),
      description: textOf(object, "description") ?? textOf(object, "name"),
      confidence: wholeNumber(property(object, "confidence"), 0, 100),
      validFrom,
      validUntil: timeOf(object, "valid_until"),
    };
  },
  sighting: (object, id, { names, statements }) => {
    if (isRevoked(object)) return { kind: "REVOKED_SIGHTING", ...said(object, id) };
    const of = textOf(object, "sighting_of_ref") ?? "";
    if (!of.startsWith("indicator--")) return skipped(id, "It is a sighting of something else than an indicator.");
    const count = property(object, "count");
    const [where] = textsOf(object, "where_sighted_refs");
    const marked = handlingOf(object, statements);
    if ("unknown" in marked) return unknownMarking(id, marked.unknown);
    return {
      kind: "SIGHTING",
      ...said(object, id),
      of,
      handling: marked.handling,
      firstSeenAt: timeOf(object, "first_seen"),
      lastSeenAt: timeOf(object, "last_seen"),
      count: count === undefined ? 1 : (wholeNumber(count, 0, 999_999_999) ?? 0),
      place: namedByItself(nameOf(object, "description")) ?? (where === undefined ? undefined : names.get(where)),
    };
  },
  relationship: (object, id, { techniques, statements }) => {
    if (isRevoked(object)) return { kind: "REVOKED_RELATIONSHIP", ...said(object, id) };
    const [of = "", to = ""] = [textOf(object, "source_ref"), textOf(object, "target_ref")];
    const type = textOf(object, "relationship_type");
    const marked = handlingOf(object, statements);
    if ("unknown" in marked) return unknownMarking(id, marked.unknown);
    const { handling } = marked;
    if (type === "uses" && isOfActor(of)) {
      const techniqueId = techniques.get(to);
      return techniqueId
        ? { kind: "USES", ...said(object, id), of, handling, techniqueId }
        : skipped(id, "Of what adversaries use, techniques are kept that are in the bundle with their ids of ATT&CK.");
    }
    if (type !== "indicates" || !of.startsWith("indicator--"))
      return skipped(
        id,
        "Of relationships those are kept by which an indicator indicates an adversary, and an adversary uses a technique.",
      );
    if (!isOfActor(to)) return skipped(id, "It leads to something else than an adversary.");
    const reason = textOf(object, "description", 1_000);
    const note = tooLongOf(object, "description", 1_000);
    return { kind: "RELATIONSHIP", ...said(object, id), note, of, handling, to, reason };
  },
  "threat-actor": readActor,
  "intrusion-set": readActor,
  "attack-pattern": (object, id) =>
    skipped(
      id,
      techniqueOf(object)
        ? "It is read as the technique of whoever uses it, and not kept by itself."
        : "It has no id of a technique of ATT&CK.",
    ),
  malware: (_object, id) =>
    skipped(id, "Malware is not kept here: name it in the description of whoever uses it, or of its indicators."),
  identity: (_object, id) => skipped(id, "It is read as the source of what refers to it, and not kept by itself."),
  "marking-definition": (_object, id) => skipped(id, "It is read with what it marks, and not kept by itself."),
};

/** What an object of a bundle says. Pure: it looks at own properties alone, and trusts none of them. */
export function saidBy(
  object: unknown,
  names: ReadonlyMap<string, SaidName>,
  techniques: Techniques = new Map(),
  statements: Statements = new Set(),
): SaidObject {
  if (typeof object !== "object" || object === null || Array.isArray(object)) return refused(null, "It is no object.");
  const one = object as StixObject;
  const [type = "", id = ""] = [textOf(one, "type", 250), textOf(one, "id", 300)];
  if (!stixId.test(id) || !id.startsWith(`${type}--`)) return refused(null, "It has no id of its type.");
  if (!isFiniteThroughout(one)) return refused(id, "It has a number in it that is too large to be one, such as 1e400.");
  if (!isStorableThroughout(one)) return refused(id, "It has NUL or an incomplete character in it.");
  const broken = brokenTimeOf(one);
  if (broken) return refused(id, `Its \`${broken}\` is no time between 1900 and 9999.`);
  if (property(one, "granular_markings") !== undefined)
    return skipped(id, "Parts of it have markings of their own, which one record cannot keep.");
  const reader = Object.hasOwn(readers, type) ? readers[type] : undefined;
  return reader
    ? reader(one, id, { names, techniques, statements })
    : skipped(id, "Objects of its type are not kept here.");
}
