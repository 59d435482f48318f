import { randomFrom } from "../chance/random.js";
import { themes } from "../words/themes.js";
import type { Period } from "./period.js";

/** A time in which many incidents are alike, since somebody is after the organization. */
export interface Campaign {
  readonly from: number;
  readonly until: number;
  /** Its place among the kinds of incidents. */
  readonly theme: number;
  readonly tag: string;
  /** Where it comes from, among the regions. */
  readonly region: number;
}

const dayMs = 24 * 3_600_000;
const names = ["heron", "lantern", "juniper", "basalt", "meadow", "copper", "nightjar", "saffron"];

/** The share of the incidents of such a time that belong to it. */
export const shareOfCampaign = 0.55;

/** Two in each year, one in each half, of one to two weeks. */
export function campaignsOf({ seed, from, until }: Pick<Period, "seed" | "from" | "until">): readonly Campaign[] {
  const random = randomFrom(seed, -1);
  const half = 182 * dayMs;
  const halves = Math.max(1, Math.round((until.getTime() - from.getTime()) / half));
  return Array.from({ length: halves }, (_, place) => {
    const begin = from.getTime() + half * (place + 0.15 + 0.6 * random.number());
    return {
      from: begin,
      until: begin + (7 + 7 * random.number()) * dayMs,
      theme: random.below(Math.min(6, themes.length)),
      tag: `campaign-${names[(random.below(2) + 2 * place) % names.length]}`,
      region: random.below(6),
    };
  });
}
