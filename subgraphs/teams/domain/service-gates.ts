import { gateRules } from "../../response-model/gates/gate-rules.js";
import type { Service } from "./records/service.js";

/** What an attestation of readiness asks for. */
export interface Attested {
  readonly validUntil: Date;
}

/** The gates of a service. */
export const serviceGates = gateRules<{ readonly service: Service }, Attested>()({
  ATTESTATION_HOLDS: (_file, { input: { validUntil }, now }) =>
    validUntil > now ? [] : [["OVER", { validUntil: validUntil.toISOString() }]],
});
