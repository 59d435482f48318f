import { type Random, randomFrom } from "../chance/random.js";
import { calendarOf } from "./calendar.js";
import { type Campaign, campaignsOf } from "./campaigns.js";
import type { Period } from "./period.js";

/** How a case ends, when it has had its time. */
type Ending = "CLOSED" | "DISMISSED" | "WITHDRAWN" | "MERGED";

/** What can be known of a case without making it up: others refer to it by this. */
export interface CaseHead {
  readonly place: number;
  readonly id: string;
  readonly number: string;
  readonly openedAt: number;
  readonly ending: Ending;
  /** For a duplicate: when it is merged into the case before it. */
  readonly mergedAt: number;
  /** What the rest of the case is made up from. */
  readonly random: Random;
}

export interface CaseHeads {
  readonly count: number;
  headOf(place: number): CaseHead;
  readonly campaigns: readonly Campaign[];
}

const minuteMs = 60_000;
const endings = { CLOSED: 58, DISMISSED: 35, WITHDRAWN: 3, MERGED: 4 } as const;
/** A duplicate comes soon after what it is a duplicate of. */
const maxGapMs = 8 * 60 * minuteMs;

export function caseHeadsOf(period: Period): CaseHeads {
  const { incidents, seed, from, until } = period;
  const campaigns = campaignsOf(period);
  const calendar = calendarOf(from, until, campaigns);
  const begin = (place: number) => {
    const random = randomFrom(seed, place);
    const openedAt = calendar.momentOf((place + random.number()) / incidents);
    return { random, openedAt, ending: random.pickWeighted<Ending>(endings) };
  };
  /** The first two cannot be duplicates of what is none itself. */
  const endingOf = (place: number, wanted: Ending, openedAt: number): Ending => {
    if (wanted !== "MERGED") return wanted;
    if (place === 0) return "CLOSED";
    const before = begin(place - 1);
    return before.ending === "CLOSED" && openedAt - before.openedAt < maxGapMs ? "MERGED" : "CLOSED";
  };
  return {
    count: incidents,
    campaigns,
    headOf(place) {
      const { random, openedAt, ending } = begin(place);
      return {
        place,
        id: random.identifier(openedAt),
        number: `INC-${new Date(openedAt).getUTCFullYear()}-${String(place + 1).padStart(5, "0")}`,
        openedAt,
        ending: endingOf(place, ending, openedAt),
        mergedAt: openedAt + Math.round((20 + 70 * random.number()) * minuteMs),
        random,
      };
    },
  };
}
