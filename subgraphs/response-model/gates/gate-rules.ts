import type { Attempted } from "../../../platform/actions/attempted.js";
import { type Language, type Words, whenRead } from "../../../platform/runtime/words.js";
import { asSentence } from "./as-sentence.js";
import { type Gate, gates } from "./gates.js";

type Refusals<G extends Gate> = (typeof gates)[G]["refusals"];

/** The names in braces of a template. */
type Place<Template> = Template extends `${string}{${infer Name}}${infer Rest}` ? Name | Place<Rest> : never;

/** What is filled into a template: a fact, which is the same in every language, or words; or several of them, as a list. */
type Fact = string | Words | readonly (string | Words)[];

/** What is filled into a template; nothing where it has no places. */
type Filling<Name extends string> = [Name] extends [never] ? [] : [places: Readonly<Record<Name, Fact>>];

/** One reason why a gate is shut: which of its templates says so, and what is filled in. */
export type Unmet<G extends Gate> = {
  [Case in keyof Refusals<G> & string]: readonly [
    refusal: Case,
    ...filling: Filling<Place<(Refusals<G>[Case] & Words)["en"]>>,
  ];
}[keyof Refusals<G> & string];

/** Why a gate is shut for an attempt; nothing when it is open. */
type Reasons<G extends Gate, File, Input> = (file: File, attempted: Attempted<Input>) => readonly Unmet<G>[];

/**
 * The gates of one kind of thing. A rule finds the reasons; the words are those that the response model declares, which
 * the schema and the site show. So a rule cannot say anything that is not published. Several operations wait for one gate, so of
 * the input a rule may look at parts that not every operation has: all of them are optional.
 */
export const gateRules =
  <File, Input = object>() =>
  <G extends Gate>(rules: { readonly [One in G]: Reasons<One, File, Input> }) =>
    Object.fromEntries(
      Object.entries(rules).map(([gate, rule]) => [gate, saying(gate as G, rule as AnyGateRule<File, Input>)]),
    ) as Readonly<Record<G, (file: File, attempted: Attempted) => Words | undefined>>;

/** The same gates, asked of parts of a thing: each is open when it is open for every part. */
export const ofEach = <Whole, Part, G extends string>(
  rules: Readonly<Record<G, (part: Part, attempted: Attempted) => Words | undefined>>,
  partsOf: (whole: Whole) => readonly Part[],
) =>
  Object.fromEntries(
    Object.entries(rules).map(([gate, rule]) => [
      gate,
      (whole: Whole, attempted: Attempted) => {
        const said = partsOf(whole).flatMap((part) => (rule as (typeof rules)[G])(part, attempted) ?? []);
        return said.length === 0 ? undefined : whenRead((language) => said.map((words) => words[language]).join(" "));
      },
    ]),
  ) as Readonly<Record<G, (whole: Whole, attempted: Attempted) => Words | undefined>>;

/**
 * The same gates, asked of many things that one operation is about: shut where it keeps all of them back, for what keeps any of them. Otherwise
 * what becomes of each says so.
 */
export const ofAll = <Whole, Part, G extends string>(
  rules: Readonly<Record<G, (part: Part, attempted: Attempted) => Words | undefined>>,
  partsOf: (whole: Whole) => readonly Part[],
) =>
  Object.fromEntries(
    Object.entries(rules).map(([gate, rule]) => [
      gate,
      (whole: Whole, attempted: Attempted) => {
        const said = partsOf(whole).map((part) => (rule as (typeof rules)[G])(part, attempted));
        const why = said.flatMap((words) => words ?? []);
        if (why.length === 0 || why.length < said.length) return undefined;
        return whenRead((language) => [...new Set(why.map((words) => words[language]))].join(" "));
      },
    ]),
  ) as Readonly<Record<G, (whole: Whole, attempted: Attempted) => Words | undefined>>;

/** The rule of some gate: which words a gate has is known of one alone. */
type AnyGateRule<File, Input> = (
  file: File,
  attempted: Attempted<Input>,
) => readonly (readonly [refusal: string, places?: Readonly<Record<string, Fact>>])[];

function saying<File, Input>(gate: Gate, rule: AnyGateRule<File, Input>) {
  const refusals: Readonly<Record<string, Words>> = gates[gate].refusals;
  return (file: File, attempted: Attempted<Input>) => {
    const reasons = rule(file, attempted);
    if (reasons.length === 0) return undefined;
    return whenRead((language) =>
      reasons
        .map(([refusal, places = {}]) => {
          const words = refusals[refusal];
          if (!words) throw new Error(`The gate ${gate} has no words for ${refusal}.`);
          return filled(words, places, language);
        })
        .join(" "),
    );
  };
}

/** What stands before another sentence of a template, or at its end, is a sentence of its own: somebody's reason, which need not have a full stop. */
const sentencesOf = ({ en }: Words) => new Set([...en.matchAll(/\{(\w+)\}(?= \p{Lu}|$)/gu)].map(([, name]) => name));

function filled(words: Words, places: Readonly<Record<string, Fact>>, language: Language): string {
  const sentences = sentencesOf(words);
  return words[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const values = [places[name] ?? []].flat();
    const text = values.map((fact) => (typeof fact === "string" ? fact : fact[language])).join(", ");
    return sentences.has(name) ? asSentence(text) : text;
  });
}
