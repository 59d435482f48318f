import { gateRules } from "../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../case-file.js";
import type { ThreatActor } from "../records/case-file/threat-actor.js";

/** An incident, and the actors that are named in it. */
export interface AttributionFile extends CaseFile {
  readonly actors: readonly ThreatActor[];
  /** The one that is acted on; left out where a new one is named. */
  readonly actor?: ThreatActor;
}

interface Naming {
  readonly name?: string | null;
  readonly aliases?: readonly string[] | null;
}

const asCompared = (name: string) => name.trim().normalize("NFKC").toLowerCase();

/** The first name of those given that an actor goes by, and that actor. */
function namesake(actors: readonly ThreatActor[], { name, aliases }: Naming) {
  for (const given of [name, ...(aliases ?? [])].filter((one) => typeof one === "string")) {
    const actor = actors.find((one) =>
      [one.name, ...one.aliases].some((known) => asCompared(known) === asCompared(given)),
    );
    if (actor) return { name: given, actor: actor.name };
  }
  return undefined;
}

/** The gates of naming an actor. */
export const actorGates = gateRules<AttributionFile, Naming>()({
  ACTOR_NEW: ({ actors }, { input }) => {
    const known = namesake(actors, input);
    return known ? [["NAMED", known]] : [];
  },
  ACTOR_NAMES_APART: ({ actors, actor }, { input }) => {
    const another = namesake(
      actors.filter(({ id }) => id !== actor?.id),
      input,
    );
    return another ? [["ANOTHER", another]] : [];
  },
});
