import { Reader } from "../../../platform/graphql/reader/reader.js";
import type { Reading } from "../../../platform/graphql/reader/reading.js";
import { forResponders } from "../../access/reading/visibility.js";
import type { Records } from "../domain/records/records.js";
import { tables } from "./tables.js";

/** How each kind of record is read: exercises by everybody who belongs to a team. */
const readings = {
  Exercise: {
    alias: "exercise",
    table: tables.Exercise as unknown as Reading["table"],
    permission: { readable: forResponders },
    relations: {},
    expressions: {},
  },
} as const satisfies Record<keyof Records, Reading<keyof Records>>;

export const reader = new Reader<Records>(readings);
