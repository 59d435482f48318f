import { gateRules, type Unmet } from "../../../../response-model/gates/gate-rules.js";
import { inForceAt } from "../../../../response-model/notification/clocks/clock-end.js";
import { type Clock, type ClockTerm, clocks } from "../../../../response-model/notification/clocks/clocks.js";
import { type Law, laws } from "../../../../response-model/notification/laws.js";
import { titleOf } from "../../../../response-model/vocabulary.js";
import type { CaseFile } from "../../case-file.js";
import { isOver } from "../../is-over.js";
import { addresseeNameOf } from "../../notification/addressees/addressee-name-of.js";
import { comparable } from "../../notification/addressees/comparable.js";
import { isTowards } from "../../notification/addressees/is-towards.js";
import { needsName } from "../../notification/addressees/needs-name.js";
import { isForCommunications } from "../../notification/addressees/tellers-of.js";
import { clocksAlongside } from "../../notification/clocks-alongside.js";
import { contractAt } from "../../notification/contracts/contract-at.js";
import { isOfContract } from "../../notification/contracts/is-of-contract.js";
import { isOwedAnew } from "../../notification/is-owed-anew.js";
import { isRecurring } from "../../notification/is-recurring.js";
import { latestSettled } from "../../notification/latest-settled.js";
import type { ContractClock } from "../../records/notification/contract-clock.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";
import { otherStartProblem } from "./other-start-problem.js";

/** A clock that an operation is to start. */
export interface NamedClock {
  readonly clock: Clock;
  readonly addressee?: string | null;
  /** The code of the contract, where it is one of the organization's. */
  readonly contract?: string | null;
  readonly startedAt?: Date | null;
  readonly otherStartAt?: Date | null;
}

/** An incident with the contracts that an operation names, in all of their versions. */
export interface ClockFile extends CaseFile {
  readonly contracts?: readonly ContractClock[];
}

interface Named extends Partial<NamedClock> {
  readonly obligations?: readonly NamedClock[];
  readonly laws?: readonly { readonly law: Law; readonly applies: boolean }[];
}

/** How many obligations an incident can have: more than any real one, so that no file grows without end. */
export const obligationLimit = 500;

const whom = (name: string) => name || { en: "the same addressee", ko: "같은 상대방" };

/** The gates of what starts notification clocks. */
export const clockGates = gateRules<ClockFile, Named>()({
  CLOCK_STARTABLE: ({ incident, obligations, contracts = [] }, { input, now }) => {
    const named = input.obligations ?? (input.clock ? [input as NamedClock] : []);
    const seen = new Set<string>();
    const unmet = named.flatMap((one): readonly Unmet<"CLOCK_STARTABLE">[] => {
      const { clock: code, startedAt } = one;
      const at = startedAt ?? now;
      const contract = contractAt(contracts, one.contract, at);
      const namesContract = code === "CONTRACT_OF_THE_ORGANIZATION";
      const term: ClockTerm = clocks[code];
      const clock = titleOf(clocks[code]);
      if (namesContract !== Boolean(one.contract))
        return [[namesContract ? "CONTRACT_MISSING" : "NO_CONTRACT", { clock }]];
      if (namesContract && !contract)
        return [["CONTRACT_UNKNOWN", { contract: one.contract ?? "", at: at.toISOString() }]];
      const name = addresseeNameOf(one, contract);
      const key = `${code} ${one.contract ?? ""} ${comparable(name)}`;
      if (seen.has(key)) return [["TWICE", { clock, addressee: whom(name) }]];
      seen.add(key);
      const isStartedByHand = (other: NotificationObligation) =>
        other.clock === code && (other.state === "EXCEPTED" || (incident.reopenings > 0 && other.settledAt !== null));
      if (term.from === "DECLARATION" && !obligations.some(isStartedByHand)) return [["BY_DECLARATION", { clock }]];
      if (term.from === "PRECEDING_NOTICE" || term.from === "PROMISE") return [["BY_A_NOTICE", { clock }]];
      // Communications tells nobody of an incident that has ended, so nothing that only they can meet begins there.
      if (isOver({ incident }) && isForCommunications({ clock: code, addressee: null }))
        return [["AFTER_THE_END", { clock }]];
      if (startedAt && startedAt > now) return [["IN_THE_FUTURE"]];
      if (!inForceAt(term, at)) return [["NOT_IN_FORCE", { clock, at: at.toISOString() }]];
      if (!name && needsName(term)) return [["ADDRESSEE_MISSING", { clock }]];
      const own = obligations.filter(
        (other) =>
          isTowards(other, { clock: code, addresseeName: name }) && isOfContract(other, contracts, one.contract),
      );
      const isAnew = (other: NotificationObligation) => isOwedAnew(incident, other, at);
      const unsaid = otherStartProblem(one, term, now, startedAt ? own.filter((other) => !isAnew(other)) : own);
      if (unsaid) return [[unsaid, { clock }]];
      // What was found not to be due, or waits for what starts it, can be started; what recurs, from another moment.
      const isNew = (other: NotificationObligation) =>
        (!input.obligations && (!other.startedAt || other.state === "EXCEPTED")) ||
        (isRecurring(code) && other.startedAt !== null && other.startedAt.getTime() !== at.getTime());
      const again = own.filter((other) => !isNew(other) && !isAnew(other));
      if (again.some(({ settledAt }) => settledAt === null)) return [["STARTED", { clock, addressee: whom(name) }]];
      if (again.some(({ state }) => state === "ENDED")) return [["ENDED", { clock, addressee: whom(name) }]];
      const settledAt = latestSettled(again)?.settledAt;
      return settledAt ? [["SETTLED", { clock, addressee: whom(name), settledAt: settledAt.toISOString() }]] : [];
    });
    const duties = named.map((one) => ({
      clock: one.clock,
      addresseeName: addresseeNameOf(one, contractAt(contracts, one.contract, one.startedAt ?? now)),
      at: one.startedAt ?? now,
    }));
    // Those that it brings with it are owed as well.
    const alongside = duties.flatMap((duty) => {
      const standing = obligations.filter((one) => !isOwedAnew(incident, one, duty.at));
      return clocksAlongside(duty, [...standing, ...duties], duty.at);
    });
    return obligations.length + named.length + alongside.length > obligationLimit
      ? [...unmet, ["TOO_MANY", { limit: `${obligationLimit}` }]]
      : unmet;
  },
  LAWS_ASSESSED: ({ assessments, obligations: owed }, { input: { clock, laws: named = [], obligations = [] } }) => {
    const said = new Map(assessments.map(({ law, applies }) => [law, applies]));
    const twice = named.filter(({ law }, index) => named.findIndex((one) => one.law === law) !== index);
    for (const { law, applies } of named) said.set(law, applies);
    return [
      ...(clock && said.get(clocks[clock].law) === false
        ? ([["DOES_NOT_APPLY", { clock: titleOf(clocks[clock]), law: titleOf(laws[clocks[clock].law]) }]] as const)
        : []),
      ...twice.map(({ law }): Unmet<"LAWS_ASSESSED"> => ["LAW_TWICE", { law: titleOf(laws[law]) }]),
      ...named
        .filter(
          ({ law, applies }) => applies && ![...owed, ...obligations].some((one) => clocks[one.clock].law === law),
        )
        .map(({ law }): Unmet<"LAWS_ASSESSED"> => ["NO_NOTICE", { law: titleOf(laws[law]) }]),
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
