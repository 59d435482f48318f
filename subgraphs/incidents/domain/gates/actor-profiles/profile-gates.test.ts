import { checkGates } from "../../../test-support/check-gates.js";
import type { MergedProfileFile, ProfileFile } from "../../actor-profiles/profile-file.js";
import type { ThreatActorProfile } from "../../records/actor-profiles/threat-actor-profile.js";
import { mergedProfileGates, namedProfileGates, profileGates } from "./profile-gates.js";

const profile = (id: string, set: Partial<ThreatActorProfile> = {}) =>
  ({
    ...{ id, name: id, aliases: [], handling: "AMBER", techniqueIds: [], indicatorIds: [], briefingIds: [] },
    ...{ withdrawnAt: null, withdrawalReason: null, mergedIntoId: null },
    ...set,
  }) as unknown as ThreatActorProfile;
const storm = profile("Storm-0558", { aliases: ["Antique Typhoon"] });
const among = (one?: ThreatActorProfile) => ({ known: [storm], ...(one && { profile: one }) });
const called = (name: string | null, aliases: readonly string[] = [], isAnother = false) => ({
  input: { name, aliases, isAnother },
});
const known = (name: string) => ({ name, profile: "Storm-0558", id: "Storm-0558" });

checkGates(namedProfileGates, {
  PROFILE_NEW: {
    open: [
      [among(), called("Sangria Seal", ["Seal"])],
      [among(), called("Storm-0558", [], true)],
      [among(storm), called("Antique Typhoon", ["Storm-0558"])],
      [among(profile("Other", { aliases: ["storm-0558"] })), called(null, ["Storm-0558", "Seal"])],
    ],
    shut: { KNOWN: [known("antique  typhoon"), among(), called("Seal", ["antique  typhoon"])] },
  },
});

const reinstated = { operation: "reinstateThreatActorProfile", input: {} };
const namesake = profile("Other", { aliases: ["storm-0558"] });

checkGates(namedProfileGates, {
  PROFILE_NEW: {
    open: [
      [among(storm), reinstated],
      [among(namesake), { ...reinstated, input: { isAnother: true } }],
    ],
    shut: { KNOWN: [known("storm-0558"), among(namesake), reinstated] },
  },
});

const ended = { withdrawnAt: new Date(), withdrawalReason: "A test." };
const file = (set: Partial<ThreatActorProfile>) => ({ profile: profile("One", set) }) as ProfileFile;

checkGates(profileGates, {
  PROFILE_STANDS: {
    open: [[file({})]],
    shut: {
      WITHDRAWN: [{ reason: "A test." }, file(ended)],
      MERGED: [{ reason: "A test." }, file({ ...ended, mergedIntoId: "Two" })],
    },
  },
  PROFILE_WITHDRAWN: {
    open: [[file(ended)]],
    shut: {
      STANDS: [{}, file({})],
      MERGED: [{ reason: "A test." }, file({ ...ended, mergedIntoId: "Two" })],
    },
  },
});

const merging = (into: ThreatActorProfile, from: Partial<ThreatActorProfile> = {}) =>
  ({ profile: profile("One", from), into }) as MergedProfileFile;
const names = Array.from({ length: 20 }, (_, place) => `Name ${place}`);

checkGates(mergedProfileGates, {
  PROFILES_MERGE: {
    open: [[merging(profile("Two"))], [merging(profile("Two", { handling: "RED" }))]],
    shut: {
      ITSELF: [{}, merging(profile("One"))],
      ENDED: [{ name: "Two", reason: "A test." }, merging(profile("Two", ended))],
      READ_BY_MORE: [{ name: "Two" }, merging(profile("Two", { handling: "GREEN" }))],
      TOO_MUCH: [{}, merging(profile("Two", { aliases: names }))],
    },
  },
});
