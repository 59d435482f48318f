import { gateRules, type Unmet } from "../../../../response-model/gates/gate-rules.js";
import { inForceAt } from "../../../../response-model/notification/clock-end.js";
import type { ClockStart } from "../../../../response-model/notification/clock-starts.js";
import { type Clock, type ClockTerm, clocks } from "../../../../response-model/notification/clocks.js";
import { type Law, laws } from "../../../../response-model/notification/laws.js";
import { titleOf } from "../../../../response-model/vocabulary.js";
import type { CaseFile } from "../../case-file.js";

/** A clock that an operation is to start. */
export interface NamedClock {
  readonly clock: Clock;
  readonly addressee?: string | null;
  readonly startedAt?: Date | null;
}

interface Named extends Partial<NamedClock> {
  readonly obligations?: readonly NamedClock[];
  readonly laws?: readonly { readonly law: Law; readonly applies: boolean }[];
}

/** How many obligations an incident can have: more than any real one, so that no file grows without end. */
export const obligationLimit = 500;

/** What can happen more than once, and asks for a notice each time. */
const recurring: readonly ClockStart[] = ["NEW_FACT", "REQUEST", "RANSOM_PAYMENT", "MEASURE_AVAILABLE"];

/** Those of whom there are several in the world, so that the clock alone does not say who it is. */
export const needsName = ({ addressee }: Pick<ClockTerm, "addressee">): boolean =>
  addressee === "AUTHORITY" || addressee === "CONTROLLER";

const whom = (name: string) => name || { en: "the same addressee", ko: "같은 상대방" };

/** The gates of what starts notification clocks. */
export const clockGates = gateRules<CaseFile, Named>()({
  CLOCK_STARTABLE: ({ obligations }, { input, now }) => {
    const named = input.obligations ?? (input.clock ? [input as NamedClock] : []);
    const seen = new Set<string>();
    const unmet = named.flatMap(({ clock: code, addressee, startedAt }): readonly Unmet<"CLOCK_STARTABLE">[] => {
      const term: ClockTerm = clocks[code];
      const clock = titleOf(clocks[code]);
      const name = addressee ?? "";
      const key = `${code} ${name}`;
      if (seen.has(key)) return [["TWICE", { clock, addressee: whom(name) }]];
      seen.add(key);
      if (term.from === "DECLARATION") return [["BY_DECLARATION", { clock }]];
      if (term.from === "PRECEDING_NOTICE" || term.from === "PROMISE") return [["BY_A_NOTICE", { clock }]];
      if (startedAt && startedAt > now) return [["IN_THE_FUTURE", {}]];
      const at = startedAt ?? now;
      if (!inForceAt(term, at)) return [["NOT_IN_FORCE", { clock, at: at.toISOString() }]];
      if (!name && needsName(term)) return [["ADDRESSEE_MISSING", { clock }]];
      const own = obligations.filter((one) => one.clock === code && one.addresseeName === name);
      const again = input.obligations ? own : own.filter((one) => one.startedAt && !recurring.includes(term.from));
      return again.length > 0 ? [["STARTED", { clock, addressee: whom(name) }]] : [];
    });
    return obligations.length + named.length > obligationLimit
      ? [...unmet, ["TOO_MANY", { limit: `${obligationLimit}` }]]
      : unmet;
  },
  LAWS_ASSESSED: ({ assessments }, { input: { laws: named = [], obligations = [] } }) => {
    const said = new Map(assessments.map(({ law, applies }) => [law, applies]));
    const twice = named.filter(({ law }, index) => named.findIndex((one) => one.law === law) !== index);
    for (const { law, applies } of named) said.set(law, applies);
    return [
      ...twice.map(({ law }): Unmet<"LAWS_ASSESSED"> => ["LAW_TWICE", { law: titleOf(laws[law]) }]),
      ...obligations
        .filter(({ clock }) => said.get(clocks[clock].law) !== true)
        .map(
          ({ clock }): Unmet<"LAWS_ASSESSED"> => [
            "LAW_NOT_NAMED",
            { clock: titleOf(clocks[clock]), law: titleOf(laws[clocks[clock].law]) },
          ],
        ),
    ];
  },
});
