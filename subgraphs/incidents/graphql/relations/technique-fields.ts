import type { ColumnField } from "../../../../platform/graphql/reader/relation-fields.js";
import { attackTechniques } from "../../../response-model/attack/attack-techniques.js";
import { AttackTechnique } from "../types/attack/attack-technique.js";

const found = (ids: readonly string[]) => ids.flatMap((id) => attackTechniques.get(id) ?? []);

/** The techniques of ATT&CK whose ids a column holds. */
export const techniques = (column: string, description: string): ColumnField => ({
  type: () => [AttackTechnique],
  description,
  column,
  of: found,
});

/** The technique of ATT&CK whose id a column holds. */
export const technique = (column: string, description: string): ColumnField => ({
  type: () => AttackTechnique,
  description,
  nullable: true,
  column,
  of: (id: string) => attackTechniques.get(id) ?? null,
});
