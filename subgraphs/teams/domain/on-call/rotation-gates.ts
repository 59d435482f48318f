import { gateRules } from "../../../response-model/gates/gate-rules.js";
import type { RotationFile } from "./rotation-file.js";

/** What an override of a rotation asks for. */
export interface Override {
  readonly personId: string;
  readonly until: Date;
}

/** The gates of an on-call rotation. */
export const rotationGates = gateRules<RotationFile, Override>()({
  OVERRIDE_AHEAD: (_file, { input: { until }, now }) => (until > now ? [] : [["OVER", { until: until.toISOString() }]]),
  ON_CALL_FOR_OWN_TEAM: ({ person, team }, { input: { personId } }) => {
    if (!person) return [["UNKNOWN", { person: personId, team: team.name }]];
    if (person.kind === "PERSON" && person.teamIds.includes(team.id)) return [];
    return [["NOT_MEMBER", { person: person.name, team: team.name }]];
  },
});
