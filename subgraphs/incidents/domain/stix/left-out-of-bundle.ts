/** Something that a bundle does not say of what was asked for. */
export interface LeftOutOfBundle {
  /** The type of the object of STIX that it would be, or in which it would stand. */
  readonly what: string;
  readonly reason: string;
  /** How many of them. */
  readonly count: number;
  /** The indicator that it is, or belongs to; null where it is said of several. */
  readonly indicatorId: string | null;
  /** The alert that reports it. */
  readonly alertId: string | null;
  /** What was recorded or reported, as far as it is shown. */
  readonly value: string | null;
}

/** So many entries an answer has of what is left out; all of it is counted. */
export const maxLeftOut = 200;

/** So many sightings or relationships are counted one by one that are not written. */
export const maxCountedLeftOut = 1_000;

/** So many characters of a value are shown. */
const maxShown = 200;

/** Why something is left out of a bundle. */
export const leftOutReasons = {
  noWords: "STIX has no words for a trace of the type OTHER: say in words to whoever needs it what it is.",
  ofLeftOut: "Its indicator is left out.",
  manySightings: (max: number) =>
    `A bundle has at most ${max} sightings of one indicator: its oldest ones are written.`,
  manyRelations: (max: number) =>
    `A bundle has at most ${max} relationships of one indicator: its oldest ones are written.`,
  withdrawn: "They were withdrawn, and are held to be none any longer.",
  ended: "They have ended.",
  toAlert: "It leads to an alert that belongs to no incident, and STIX has no object for an alert.",
  narrowIdentity: "Its author marks it for fewer people than what names it, which stands in the bundle without it.",
  services: "Which services an indicator concerns is said by its sightings alone: STIX has no property for it.",
  judgement:
    "Why an indicator was withdrawn, or is a false positive, and who said so, stays here: STIX says only `revoked` and `benign`.",
  seenIn:
    "In which incident or alert an indicator was seen is not said: the sighting is marked as strictly as that is.",
  untold:
    "Nobody can tell by it what it is: record it with `recordIndicators` and its type, and it is exported as an indicator.",
} as const;

/** Collects what a bundle leaves out. */
export class LeavingOut {
  readonly entries: LeftOutOfBundle[] = [];

  add(what: string, reason: string, some: Partial<Omit<LeftOutOfBundle, "what" | "reason">> = {}): void {
    const { count = 1, indicatorId = null, alertId = null, value = null } = some;
    if (count < 1) return;
    const shown = value && [...value].slice(0, maxShown).join("");
    this.entries.push({ what, reason, count, indicatorId, alertId, value: shown });
  }

  /** The same for each of some indicators, how many of it each has. */
  addOfEach(what: string, reason: string, counts: ReadonlyMap<string, number>): void {
    for (const [indicatorId, count] of counts) this.add(what, reason, { count, indicatorId });
  }
}
