import { attackRelease } from "./attack-release.js";
import { attackTechniques } from "./attack-techniques.js";

/** Why some of the given ids name no technique that ATT&CK still has, each with what to write instead; undefined where all do. Pure. */
export function techniqueProblem(ids: readonly string[]): string | undefined {
  const problems = ids.flatMap((id) => {
    const technique = attackTechniques.get(id);
    if (technique?.state === "CURRENT") return [];
    if (!technique) return [`${id} is none`];
    const { name, replacedById } = technique;
    return replacedById
      ? [`${id} (${name}) was revoked, write ${replacedById} (${attackTechniques.get(replacedById)?.name})`]
      : [`${id} (${name}) is deprecated and has no successor`];
  });
  return problems.length === 0
    ? undefined
    : `must name techniques of ATT&CK Enterprise ${attackRelease.version} by their ids, such as T1078.004: ${problems.join("; ")}`;
}
