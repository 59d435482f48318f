import type { Context } from "../../../platform/actions/context.js";
import type { BatchLoad } from "../../../platform/graphql/load.js";
import { CordonError } from "../../../platform/runtime/errors.js";
import type { EndingFile } from "../domain/gates/case/survivor-gates.js";
import { loadForEnding } from "./aggregates/case/ending-aggregate.js";
import { caseFileOf } from "./case/load-case-file.js";
import { visibleIncidents } from "./visible-records.js";

/** A whole case file is much to read: so many are read for one request. */
const maxCaseFiles = 10;

/** The case files of incidents that the viewer may see, without a lock. */
export const caseFiles: BatchLoad<EndingFile> = async ({ database, viewer }: Context, ids) => {
  if (ids.length > maxCaseFiles) {
    const why = new CordonError(
      "BAD_USER_INPUT",
      `Where gates stand is told of at most ${maxCaseFiles} incidents at once, and you asked for ${ids.length}. Ask for \`isPermitted\` and \`isFromHere\` in lists, and for \`gates\` of the one that is looked at.`,
    );
    return new Map(ids.map((id) => [id, why]));
  }
  const incidents = await visibleIncidents(database.manager, viewer)
    .andWhere("incident.id = ANY(CAST(:ids AS uuid[]))", { ids })
    .getMany();
  const files = new Map<string, EndingFile>();
  for (const incident of incidents) {
    const file = await caseFileOf(database.manager, incident, viewer);
    files.set(incident.id, { ...file, ...(await loadForEnding(database.manager, incident.id, viewer)) });
  }
  return files;
};
