import { approvalGate } from "../../actions/approvals.js";
import type { Preconditions } from "../../actions/preconditions.js";

/** What a policy says becomes true or false: always, where it does not say. The response model says what the names mean. */
type DeclaredEffect = string | { readonly is: string; readonly of?: string; readonly certainty?: string };

/** What a policy says becomes of things, whoever acts. */
export interface Declared extends Pick<Preconditions, "transitions" | "gates" | "approval"> {
  readonly phase: string;
  readonly establishes?: readonly DeclaredEffect[];
  readonly clears?: readonly DeclaredEffect[];
}

/** One effect that a policy declares: a gate, by its scope where it has one, that is open afterwards, or shut. */
export interface Effect {
  readonly gate: string;
  /** As sightings name it. */
  readonly key: string;
  readonly opens: boolean;
  readonly isCertain: boolean;
}

/** How a sighting names a gate, of the thing itself or of a scope of it. */
export const gateKey = (gate: string, scope?: string): string => (scope === undefined ? gate : `${gate} of ${scope}`);

/** Every gate that a policy asks for, as sightings name it. */
export const gatesOf = ({ gates = [], approval }: Declared): readonly string[] => [
  ...gates.map((use) => (typeof use === "string" ? use : gateKey(use.is, use.of))),
  ...(approval ? [approvalGate] : []),
];

/** Every effect that a policy declares; what takes an approval uses it up. */
export const effectsOf = ({ establishes = [], clears = [], approval }: Declared): readonly Effect[] => [
  ...establishes.map((effect) => effectOf(effect, true)),
  ...clears.map((effect) => effectOf(effect, false)),
  ...(approval ? [effectOf({ is: approvalGate, certainty: "POSSIBLY" }, false)] : []),
];

function effectOf(effect: DeclaredEffect, opens: boolean): Effect {
  const { is, of, certainty = "ALWAYS" } = typeof effect === "string" ? { is: effect } : effect;
  return { gate: is, key: gateKey(is, of), opens, isCertain: certainty === "ALWAYS" };
}
