import type { EntitySchema, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import type { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import type { SearchBounds } from "../../../../platform/graphql/search/search-bounds.js";
import { searchPage } from "../../../../platform/graphql/search/search-page.js";
import { parseSearchedText } from "../../../../platform/graphql/search/searched-text.js";
import { refang } from "../../domain/indicators/refang.js";
import { readings } from "../reader.js";
import { detectionKinds } from "./detection-kinds.js";
import { type DetectionSearchKind, detectionColumns } from "./searched-columns.js";

/** The rows of a kind that the viewer may read, by the very rule by which they are read anywhere else. */
function readable({ database, viewer }: Context, kind: DetectionSearchKind): SelectQueryBuilder<ObjectLiteral> {
  const { alias, table, permission } = readings[detectionKinds[kind]];
  const { sql, parameters } = permission.readable(viewer);
  const rows = database.manager.createQueryBuilder(table as EntitySchema<ObjectLiteral>, alias);
  if (permission.as) {
    const { kind: decides, by, alias: other } = permission.as;
    const { options } = readings[decides as keyof typeof readings].table;
    rows.leftJoin(options.name, other, `${other}.id = ${alias}.${by}`);
  }
  return rows.where(`(${sql})`, parameters);
}

/**
 * A page of what was found in records of detection that the viewer may read, the best first. An address is looked for as it is, however it was
 * written so that nobody follows it.
 */
export function detectionSearchPage(
  context: Context,
  text: string,
  kinds: readonly DetectionSearchKind[],
  page: PageArguments,
  bounds?: SearchBounds,
) {
  const sources = kinds.map((kind) => ({ kind, visible: readable(context, kind), columns: detectionColumns[kind] }));
  return searchPage(context.database, sources, parseSearchedText(refang(text)), page, bounds);
}
