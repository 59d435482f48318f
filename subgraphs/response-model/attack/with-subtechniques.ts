import { attackTechniques } from "./attack-techniques.js";

/** The given ids, and those of the sub-techniques of the techniques among them. */
export const withSubtechniques = (ids: readonly string[]): readonly string[] => [
  ...ids,
  ...[...attackTechniques.values()].flatMap(({ id, parentId }) => (parentId && ids.includes(parentId) ? [id] : [])),
];
