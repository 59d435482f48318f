import { type Gate, gates } from "./gates.js";

type Refusals<G extends Gate> = (typeof gates)[G]["refusals"];

/** The names in braces of a template. */
type Place<Template> = Template extends `${string}{${infer Name}}${infer Rest}` ? Name | Place<Rest> : never;

/** One reason why a gate is shut: which of its templates says so, and what is filled in. */
export type Unmet<G extends Gate> = {
  [Case in keyof Refusals<G> & string]: readonly [
    refusal: Case,
    places: Readonly<Record<Place<Refusals<G>[Case]>, string>>,
  ];
}[keyof Refusals<G> & string];

/** Why a gate is shut, at a moment; nothing when it is open. */
type GateRule<G extends Gate, File> = (file: File, now: Date) => readonly Unmet<G>[];

/**
 * The gates of one kind of thing. A rule finds the reasons; the words are those that the response model declares, which
 * the schema and the site show. So a rule cannot say anything that is not published.
 */
export const gateRules =
  <File>() =>
  <G extends Gate>(rules: { readonly [One in G]: GateRule<One, File> }) =>
    Object.fromEntries(
      Object.entries(rules).map(([gate, rule]) => [gate, saying(gate as G, rule as GateRule<G, File>)]),
    ) as Readonly<Record<G, (file: File, now: Date) => string | undefined>>;

function saying<G extends Gate, File>(gate: G, rule: GateRule<G, File>) {
  const refusals: Readonly<Record<string, string>> = gates[gate].refusals;
  return (file: File, now: Date) => {
    const reasons = rule(file, now).map(([refusal, places]) => filled(refusals[refusal] ?? "", places));
    return reasons.length > 0 ? reasons.join(" ") : undefined;
  };
}

const filled = (template: string, places: Readonly<Record<string, string>>) =>
  template.replaceAll(/\{(\w+)\}/g, (_, name: string) => places[name] ?? "");
