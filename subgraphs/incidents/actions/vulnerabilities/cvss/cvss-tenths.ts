import { CordonError } from "../../../../../platform/runtime/errors.js";
import { cvssScores } from "./cvss-scores.js";

/** Whether a vector stands for a score, by all its metrics or by its base metrics alone. */
export const standsFor = (vector: string, score: number): boolean =>
  Object.values(cvssScores(vector) ?? {}).includes(score);

/**
 * The score to keep, in tenths of a point: the one that is given, or that of the vector; null without either.
 * @throws CordonError BAD_USER_INPUT for a score and a vector in one input that contradict each other
 */
export function cvssTenths(vector: string | null, score: number | null | undefined): number | null {
  const scores = vector === null ? undefined : cvssScores(vector);
  const kept = score ?? scores?.overall;
  if (kept === undefined) return null;
  if (vector !== null && scores && !standsFor(vector, kept))
    throw new CordonError(
      "BAD_USER_INPUT",
      `Nothing was done. \`cvssScore\` is ${kept.toFixed(1)}, and ${vector} stands for ${inWords(scores)}: give that, or leave \`cvssScore\` out.`,
    );
  return Math.round(kept * 10);
}

const inWords = ({ overall, base }: NonNullable<ReturnType<typeof cvssScores>>) =>
  overall === base ? overall.toFixed(1) : `${overall.toFixed(1)}, or ${base.toFixed(1)} by its base metrics alone`;
