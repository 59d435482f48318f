import { gateRules, type Unmet } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";
import { someNames } from "../../writes/some-names.js";

/** What stands on record of an attack in an incident besides its alerts, analyses and hunts, as far as whoever asks may see it. */
export interface RecordOfAttack {
  /** Techniques that are held with high confidence, by their ids of ATT&CK. */
  readonly techniques: readonly string[];
  /** Acts of the adversary that are, in words. */
  readonly acts: readonly string[];
  /** Precursors that are closed as having become this incident, in words. */
  readonly precursors: readonly string[];
}

export type RecordFile = CaseFile & { readonly attack: RecordOfAttack };

/** What an incident can turn out to be that leaves no room for an attack, and for one that came to anything. */
const noAttack = ["FALSE_POSITIVE", "BENIGN"];
const noBreach = [...noAttack, "BLOCKED", "FAILED_ATTEMPT"];

/** The gates of saying that an incident is none. */
export const recordGates = gateRules<RecordFile, { readonly determination?: string }>()({
  RECORD_AGREES: (file, { input: { determination = "" } }) => {
    const { analyses, huntRecorded, attack } = file;
    const isDisclosed = noBreach.includes(determination) && analyses.at(-1)?.customerDataDisclosed === "YES";
    const disclosed: readonly Unmet<"RECORD_AGREES">[] = isDisclosed ? [["DISCLOSED"]] : [];
    if (!noAttack.includes(determination)) return disclosed;
    const quoted = (texts: readonly string[]) => someNames(texts.map((one) => `"${one}"`));
    return [
      ...disclosed,
      ...(huntRecorded ? ([["FOUND_BY_HUNT"]] as const) : []),
      ...(attack.techniques.length > 0
        ? ([["TECHNIQUES", { techniques: someNames(attack.techniques) }]] as const)
        : []),
      ...(attack.acts.length > 0 ? ([["ACTS", { acts: quoted(attack.acts) }]] as const) : []),
      ...(attack.precursors.length > 0 ? ([["PRECURSORS", { precursors: quoted(attack.precursors) }]] as const) : []),
    ];
  },
});
