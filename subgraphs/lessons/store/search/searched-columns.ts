import type { SearchedColumn } from "../../../../platform/database/tables/searched-columns.js";

/** What is looked into, by kind: what the migrations keep of it is made of the same. */
export const searchedColumns = {
  LESSON: [
    { column: "what_happened", weight: "A" },
    { column: "evidence", weight: "B" },
    { column: "what_changes", weight: "B" },
  ],
  FOLLOW_UP: [
    { column: "title", weight: "A" },
    { column: "description", weight: "B" },
    { column: "completion", weight: "C" },
  ],
} as const satisfies Record<string, readonly SearchedColumn[]>;

export type LessonSearchKind = keyof typeof searchedColumns;
