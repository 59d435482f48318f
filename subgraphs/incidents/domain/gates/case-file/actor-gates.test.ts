import { caseFile } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { ThreatActorProfile } from "../../records/actor-profiles/threat-actor-profile.js";
import type { ThreatActor } from "../../records/case-file/threat-actor.js";
import { type AttributionFile, actorGates } from "./actor-gates.js";

const actor = (name: string, ...aliases: readonly string[]) => ({ id: name, name, aliases }) as ThreatActor;
const storm = actor("Storm-0558", "Antique Typhoon");
const seal = actor("Sangria Seal");
const fileOf = (actors: readonly ThreatActor[], acted?: ThreatActor): AttributionFile => ({
  ...caseFile(),
  actors,
  ...(acted && { actor: acted }),
});
const called = (name: string | null, ...aliases: readonly string[]) => ({ input: { name, aliases } });
const withProfile = (set: Partial<ThreatActorProfile>): AttributionFile => ({
  ...fileOf([]),
  profile: { withdrawnAt: new Date(), withdrawalReason: "A test.", ...set } as ThreatActorProfile,
});

checkGates(actorGates, {
  ACTOR_NEW: {
    open: [
      [fileOf([]), called("Storm-0558")],
      [fileOf([storm]), called("Sangria Seal")],
    ],
    shut: {
      NAMED: [
        { name: " ANTIQUE \u200btyphoon", actor: "Storm-0558" },
        fileOf([storm]),
        called(" ANTIQUE \u200btyphoon"),
      ],
      TWICE: [{ name: "STORM-0558" }, fileOf([]), called("Storm-0558", "Typhoon", "STORM-0558")],
    },
  },
  PROFILE_STANDS: {
    open: [[fileOf([]), { input: {} }]],
    shut: {
      WITHDRAWN: [{ reason: "A test." }, withProfile({ mergedIntoId: null }), { input: {} }],
      MERGED: [{ reason: "A test." }, withProfile({ mergedIntoId: "one" }), { input: {} }],
    },
  },
  ACTOR_NAMES_APART: {
    open: [
      [fileOf([storm, seal], storm)],
      [fileOf([storm, seal], storm), called("Storm-0558", "Antique Typhoon")],
      [fileOf([seal], storm), { input: { name: null, aliases: null } }],
    ],
    shut: {
      ANOTHER: [
        { name: "sangria seal", actor: "Sangria Seal" },
        fileOf([storm, seal], storm),
        called(null, "sangria seal"),
      ],
      // Among its own: what it is called already is no alias of it.
      TWICE: [{ name: "storm-0558" }, fileOf([storm], storm), called(null, "storm-0558")],
    },
  },
});
