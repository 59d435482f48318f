import { apiLevel } from "../changes/api-changes.js";
import { kindOf } from "../changes/change-kinds.js";
import {
  compareVersions,
  type Level,
  levelBetween,
  levels,
  nextVersion,
  parseVersion,
} from "../changes/version-number.js";
import type { Difference } from "../history/build-history.js";
import type { Snapshot } from "../history/snapshot.js";
import type { ProcessModel } from "../model/process-model.js";
import { locales } from "../words/locales.js";
import { describeChange } from "./describe-change.js";
import type { ReleaseRequest } from "./make-snapshot.js";

/** What stands against releasing a model, in words; nothing if it may be. `difference` is that to the last version. */
export function releaseProblems(
  { version, summary }: Pick<ReleaseRequest, "version" | "summary">,
  model: ProcessModel,
  last: Snapshot | undefined,
  difference: Difference | undefined,
): readonly string[] {
  const number = parseVersion(version);
  const [own] = locales;
  return [
    ...(number ? [] : [`"${version}" is no version. Name three numbers with --version, such as 1.1.0.`]),
    ...locales
      .filter(({ code }) => !summary[code]?.trim())
      .map(({ code }) => {
        const option = code === own.code ? "--summary" : `--summary-${code}`;
        return `What is new is not said in "${code}". Say it in a sentence with ${option}.`;
      }),
    ...(number ? promisedOtherwise(version, model, last) : []),
    ...(number && last ? againstLast(version, model, last, difference) : []),
  ];
}

/** What says that it comes with a version after the last one that is not this. */
function promisedOtherwise(
  version: string,
  { operations, reactions }: ProcessModel,
  last: Snapshot | undefined,
): readonly string[] {
  const before = parseVersion(last?.release.version ?? "0.0.0");
  const wrong = [...operations, ...reactions].filter(({ declaredSince }) => {
    const declared = parseVersion(declaredSince);
    return declared && before && declaredSince !== version && compareVersions(declared, before) > 0;
  });
  return wrong.length > 0
    ? [
        [
          `What is new has to say in its policy that it came with ${version} (since). These say another version:`,
          ...wrong.map(({ coordinate, declaredSince }) => `  ${coordinate}: ${declaredSince}`),
        ].join("\n"),
      ]
    : [];
}

function againstLast(
  version: string,
  model: ProcessModel,
  last: Snapshot,
  difference: Difference | undefined,
): readonly string[] {
  const before = parseVersion(last.release.version);
  const number = parseVersion(version);
  if (!difference || last.release.schemaHash === model.schemaHash) {
    return [`The schema is that of version ${last.release.version}: there is nothing to release.`];
  }
  if (!before || !number || compareVersions(number, before) <= 0) {
    return [`Version ${version} is not higher than the last one, ${last.release.version}.`];
  }
  const [farthest, ...others] = farther(difference, model, levelBetween(before, number));
  return farthest
    ? [
        [
          `Version ${version} says less than what changed since ${last.release.version}. ` +
            `It has to be ${nextVersion(before, farthest.level)} or higher, because of:`,
          ...[farthest, ...others].map(({ text }) => `  ${text}`),
        ].join("\n"),
      ]
    : [];
}

/** The changes that go farther than a step between versions says, the farthest first. */
function farther(difference: Difference, model: ProcessModel, step: Level) {
  const rank = (level: Level) => levels.indexOf(level);
  const changes = [
    ...difference.process.map((change) => ({
      level: kindOf(change).level,
      text: describeChange(change, difference.before.model, model),
    })),
    ...difference.api.map((change) => ({
      level: apiLevel(change),
      text: `Interface, ${change.risk}: ${change.path} ${change.action}`,
    })),
  ];
  return changes
    .filter(({ level }) => rank(level) > rank(step))
    .toSorted((one, other) => rank(other.level) - rank(one.level));
}
