import { SnakeCaseNames } from "../../../platform/database/tables/snake-case-names.js";

const names = new SnakeCaseNames();

/** The columns of properties, for COPY. */
export const columnsOf = (properties: readonly string[]): string =>
  properties.map((property) => `"${names.columnName(property, undefined)}"`).join(", ");
