import type { Handling } from "../../../response-model/evidence/handlings.js";

/** Whoever records an indicator, or marks it. */
interface Keeper {
  readonly personId: string;
  readonly isOnSecuritySide: boolean;
}

/**
 * For whom there is one record of a value, the narrowest first. What responders read is one record for all of them; what the
 * security side reads is one for it, and what is RED is one of whoever marks it so. So whoever records a value meets another record of it only
 * among those that they read: it tells nobody that a narrower one is there. Pure.
 */
export function keptFor(handling: Handling, { personId, isOnSecuritySide }: Keeper): readonly string[] {
  const circles = [
    { markings: ["RED"], of: `RED ${personId}` },
    // Outside of the security side one reads, of what is marked so, what one has marked oneself.
    { markings: ["AMBER_STRICT"], of: isOnSecuritySide ? "SECURITY" : `AMBER_STRICT ${personId}` },
    { markings: ["AMBER", "GREEN", "CLEAR"], of: "RESPONDERS" },
  ];
  const place = circles.findIndex(({ markings }) => markings.includes(handling));
  return [...new Set(circles.slice(place).map(({ of }) => of))];
}
