import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import type { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import type { SearchBounds } from "../../../../platform/graphql/search/search-bounds.js";
import { type Hit, searchPage } from "../../../../platform/graphql/search/search-page.js";
import { parseSearchedText } from "../../../../platform/graphql/search/searched-text.js";
import type { CopiedPage } from "../copied-page.js";
import { areWithheld, visible } from "../visible-records.js";
import { type LessonSearchKind, searchedColumns } from "./searched-columns.js";

const records = { LESSON: "Lesson", FOLLOW_UP: "FollowUp" } as const satisfies Record<LessonSearchKind, string>;

/** A page of what was found in lessons and follow-ups that the viewer may see, the best first. */
export async function lessonSearchPage(
  { database, viewer }: Context,
  text: string,
  named: readonly LessonSearchKind[],
  page: PageArguments,
  bounds?: SearchBounds,
): Promise<CopiedPage<Hit<LessonSearchKind>>> {
  const { manager } = database;
  const kinds = [...new Set(named)];
  const searched = parseSearchedText(text);
  const lookForWithheld = async () => {
    const withheld = await Promise.all(kinds.map((kind) => areWithheld(manager, viewer, records[kind])));
    return withheld.some(Boolean);
  };
  // Otherwise, while nothing confirms who may read them, it would fail exactly when it finds something.
  await lookForWithheld();
  const sources = kinds.map((kind) => ({
    kind,
    visible: visible(manager, viewer, records[kind]) as unknown as SelectQueryBuilder<ObjectLiteral>,
    columns: searchedColumns[kind],
    belongsTo: "review_id",
  }));
  return { ...(await searchPage(database, sources, searched, page, bounds)), lookForWithheld };
}
