import type { EnumName } from "./enum-table.js";

/** What the process is told with, and no field shows: the schema has it for those who read the schema. */
export const documentedEnums: readonly EnumName[] = ["PhaseArrow", "Goal", "Priority", "Control", "EventType"];
