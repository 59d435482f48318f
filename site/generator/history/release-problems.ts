import { locales } from "../locales.js";
import type { ProcessModel } from "../model/process-model.js";
import { apiLevel } from "./api-changes.js";
import { kindOf } from "./change-kinds.js";
import { describeChange } from "./describe-change.js";
import type { Difference } from "./tell-history.js";
import { compareVersions, type Level, levelBetween, levels, nextVersion, parseVersion } from "./version-number.js";

interface Release {
  readonly version: string;
  readonly summary: Readonly<Record<string, string>>;
}

/** What stands against a release, in words; nothing if it may be made. `difference` is that to the last version. */
export function releaseProblems(
  { version, summary }: Release,
  model: ProcessModel,
  difference: Omit<Difference, "after"> | undefined,
): readonly string[] {
  const number = parseVersion(version);
  return [
    ...(number ? [] : [`"${version}" is no version. Name three numbers, such as 1.1.0.`]),
    ...locales
      .filter(({ code }) => !summary[code]?.trim())
      .map(({ code }, index) => {
        const option = index === 0 && code === "en" ? "--summary" : `--summary-${code}`;
        return `What is new is not said in "${code}". Say it in a sentence with ${option}.`;
      }),
    ...(number && difference ? againstLast(version, model, difference) : []),
  ];
}

function againstLast(version: string, model: ProcessModel, difference: Omit<Difference, "after">): readonly string[] {
  const last = difference.before.release;
  const [before, number] = [parseVersion(last.version), parseVersion(version)];
  if (last.schemaHash === model.schemaHash) {
    return [`The schema is that of version ${last.version}: there is nothing to release.`];
  }
  if (!before || !number) {
    return [];
  }
  if (compareVersions(number, before) <= 0) {
    return [`Version ${version} is not higher than the last one, ${last.version}.`];
  }
  const step = levelBetween(before, number);
  const needed = farther(difference, model, step);
  const level = needed.at(0)?.level;
  return level
    ? [
        [
          `Version ${version} says less than what changed since ${last.version}. ` +
            `It has to be ${nextVersion(before, level)} or higher, because of:`,
          ...needed.map(({ text }) => `  ${text}`),
        ].join("\n"),
      ]
    : [];
}

/** The changes that go farther than a step between versions says, the farthest first. */
function farther(difference: Omit<Difference, "after">, model: ProcessModel, step: Level) {
  const rank = (level: Level) => levels.indexOf(level);
  const changes = [
    ...difference.process.map((change) => ({
      level: kindOf(change).level as Level,
      text: describeChange(change, difference.before.model, model),
    })),
    ...difference.api.map((change) => ({
      level: apiLevel(change),
      text: `interface: ${change.path} ${change.action} (${change.risk})`,
    })),
  ];
  return changes
    .filter(({ level }) => rank(level) > rank(step))
    .toSorted((one, other) => rank(other.level) - rank(one.level));
}
