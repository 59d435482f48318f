import { outsideFieldNames } from "../../events/event-contract.js";
import { admittedExceptions } from "../../notification/clocks/admitted-exceptions.js";
import type { Term, Vocabulary } from "../../vocabulary.js";
import { enumTable } from "../enum-table.js";
import type { AnyTerm } from "./any-term.js";
import type { DirectiveUse } from "./directive-use.js";
import type { DirectiveName } from "./directives.js";

/** By enum and value, the directives that belong on it. */
export type EnumValueDirectives = Readonly<Record<string, Readonly<Record<string, readonly DirectiveUse[]>>>>;

type Arguments = Readonly<Record<string, unknown>>;

/** For each directive, what a term says with it; nothing where the term does not have all of its arguments. */
const sayings: readonly (readonly [DirectiveName, (term: AnyTerm) => readonly Arguments[]])[] = [
  ["title", ({ title, koreanTitle }) => [{ en: title, ...(koreanTitle && { ko: koreanTitle }) }]],
  ["cell", ({ activity, side }) => whole({ activity, side })],
  ["phase", ({ phase }) => whole({ in: phase })],
  ["group", ({ group }) => whole({ in: group })],
  ["arrow", ({ from, to }) => whole({ from, to })],
  ["law", ({ jurisdiction, source }) => whole({ jurisdiction, source })],
  [
    "jurisdiction",
    ({ timeZone, businessDayEnds, holidays }) =>
      whole({
        timeZone,
        ...(businessDayEnds && { businessDayEnds }),
        ...(holidays && {
          holidays: holidays.source,
          holidaysFrom: holidays.firstYear,
          holidaysUntil: holidays.lastYear,
        }),
      }),
  ],
  [
    "clock",
    ({ law, from, addressee, endedBy, blocks, versions = [], ...term }) =>
      versions.flatMap(({ length, latest, validFrom, ...version }) =>
        whole({
          law,
          ...version,
          ...(validFrom === null ? {} : { validFrom }),
          ...length,
          ...(latest ? { latestHours: latest.hours, latestAfter: latest.after } : {}),
          from,
          ...seriesOf(term),
          to: addressee,
          endedBy,
          blocks,
        }),
      ),
  ],
  ["exception", (term) => (term.versions ? admittedExceptions(term) : [])],
  ["delay", ({ delays = [] }) => delays.map((delay) => ({ ...delay }))],
  ["machine", ({ states, initial }) => whole({ states: enumOf(states), initial })],
  ["standard", ({ framework, id }) => whole({ framework, id })],
  ["evidence", ({ evidence }) => whole({ fields: evidence })],
  [
    "event",
    ({ type, sender, receivers, carries }) =>
      whole({
        type,
        sender,
        receivers,
        carries: carries && Object.keys(carries),
        outside: carries && outsideFieldNames(carries),
      }),
  ],
  ["weight", ({ weight }) => whole({ is: weight })],
  ["priority", ({ rank, cases = [] }) => cases.map((one) => ({ rank, ...one }))],
  ["timer", ({ minutes = {} }) => Object.entries(minutes).map(([severity, of]) => ({ severity, minutes: of }))],
  ["refusal", ({ refusals = {} }) => Object.entries(refusals).map(([of, words]) => ({ of, ...words }))],
  ["control", ({ controls = [] }) => controls.map(({ framework, ids }) => ({ framework, ids }))],
];

/** How a clock stands to others of its law, and whether it runs more than once: what does not hold is not said. */
const seriesOf = ({ after, afterLatest, alongside, inPlaceOf, recurs, onceHandled }: AnyTerm): Arguments =>
  Object.fromEntries(
    Object.entries({ after, afterLatest, alongside, inPlaceOf, recurs, onceHandled }).filter(([, value]) => value),
  );

const whole = (args: Arguments): readonly Arguments[] => (Object.values(args).includes(undefined) ? [] : [args]);

/** What the schema calls the states of a machine. */
function enumOf(states: Vocabulary | undefined): string | undefined {
  return Object.entries(enumTable).find(([, { terms }]) => terms === states)?.[0];
}

function directivesOf(term: AnyTerm): readonly DirectiveUse[] {
  return sayings.flatMap(([name, says]) => says(term).map((args) => ({ name, args })));
}

/** What the terms of the response model say beyond their description, as directives for the values of the enums. */
export const enumValueDirectives: EnumValueDirectives = mapValues(enumTable, ({ terms }) =>
  mapValues<Term, readonly DirectiveUse[]>(terms satisfies Vocabulary, directivesOf),
);

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
