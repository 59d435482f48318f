import { usualEnvironment } from "../../../response-model/detection-and-analysis/detection/monitoring-bounds.js";

/** A name as it is kept: letters that are written in several parts, as some systems write Korean, are one each. Pure. */
export const composed = (name: string): string => name.normalize("NFC");

const isSame = (one: string) => (other: string) => composed(one).toLowerCase() === composed(other).toLowerCase();

/** The one of some environments that is meant, in whatever letters, as these write it; undefined where it is none of them. Pure. */
export const environmentAmong = (environments: readonly string[], meant: string): string | undefined =>
  environments.find(isSame(meant));

/**
 * The environment that monitoring is put into, as its requirement writes it where that names it. Where nobody says which, it is the only one that is
 * required, or the usual one. Pure.
 */
export function environmentOf(environments: readonly string[], said: string | null | undefined): string {
  const [only, ...others] = environments;
  const meant = composed(said?.trim() ?? "") || (only !== undefined && others.length === 0 ? only : usualEnvironment);
  return environmentAmong(environments, meant) ?? meant;
}
