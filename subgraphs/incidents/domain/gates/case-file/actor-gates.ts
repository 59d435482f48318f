import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { asCompared } from "../../actor-profiles/as-compared.js";
import type { CaseFile } from "../../case-file.js";
import type { ThreatActorProfile } from "../../records/actor-profiles/threat-actor-profile.js";
import type { ThreatActor } from "../../records/case-file/threat-actor.js";
import { profileStands } from "../actor-profiles/profile-stands.js";

/** An incident, and the actors that are named in it. */
export interface AttributionFile extends CaseFile {
  readonly actors: readonly ThreatActor[];
  /** The one that is acted on; left out where a new one is named. */
  readonly actor?: ThreatActor;
  /** The profile that is named; left out where none is. */
  readonly profile?: ThreatActorProfile;
}

interface Naming {
  readonly name?: string | null;
  readonly aliases?: readonly string[] | null;
}

/** The first of some names that stands among them before. */
const repeated = (names: readonly string[]) =>
  names.find((name, place) => names.slice(0, place).some((other) => asCompared(other) === asCompared(name)));

const namesOf = ({ name, aliases }: Naming): readonly string[] => [...(name ? [name] : []), ...(aliases ?? [])];

/** The first name of those given that an actor goes by, and that actor. */
function namesake(actors: readonly ThreatActor[], naming: Naming) {
  for (const given of namesOf(naming)) {
    const actor = actors.find((one) =>
      [one.name, ...one.aliases].some((known) => asCompared(known) === asCompared(given)),
    );
    if (actor) return { name: given, actor: actor.name };
  }
  return undefined;
}

/** The gates of naming an actor. */
export const actorGates = gateRules<AttributionFile, Naming>()({
  PROFILE_STANDS: ({ profile }) => profileStands(profile),
  ACTOR_NEW: ({ actors }, { input }) => {
    const twice = repeated(namesOf(input));
    if (twice) return [["TWICE", { name: twice }]];
    const known = namesake(actors, input);
    return known ? [["NAMED", known]] : [];
  },
  ACTOR_NAMES_APART: ({ actors, actor }, { input }) => {
    const twice = repeated(namesOf({ name: input.name ?? actor?.name, aliases: input.aliases ?? actor?.aliases }));
    if (twice) return [["TWICE", { name: twice }]];
    const another = namesake(
      actors.filter(({ id }) => id !== actor?.id),
      input,
    );
    return another ? [["ANOTHER", another]] : [];
  },
});
