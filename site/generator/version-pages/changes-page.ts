import { nextVersion, parseVersion } from "../changes/version-number.js";
import { levelOf } from "../history/build-history.js";
import type { LocalDifference, LocalHistory } from "../history/local-history.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import type { ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";
import { apiChangeBlocks } from "./api-change-blocks.js";
import { processBlocks, processCount } from "./change-blocks.js";

/** What changed from version to version, the newest first: the process, then the interface. */
export function changesPage(model: ProcessModel, words: PageWords, history: LocalHistory): Page {
  const text = words.history.changes;
  const { title, description } = text;
  const [first] = history.snapshots;
  return writePage({ file: "changes.mdx", title, description, position: 81, proof: words.proof, contentsTo: 3 }, [
    prose(text.introduction),
    ...(model.version.last && model.version.isReleased ? [`**${prose(text.none(model.version.last))}**`] : []),
    ...(first ? [] : [prose(words.history.neverReleased)]),
    ...history.differences.flatMap((difference) => differenceBlocks(difference, model, words, history)),
    ...(first
      ? [
          heading(2, text.releasedOn(first.release.version, first.release.date), `v${first.release.version}`),
          prose(first.release.summary[history.language] ?? ""),
          prose(text.first),
        ]
      : []),
  ]);
}

function differenceBlocks(difference: LocalDifference, model: ProcessModel, words: PageWords, history: LocalHistory) {
  const text = words.history.changes;
  const { before, after } = difference;
  const anchor = after ? `v${after.release.version}` : "unreleased";
  const number = parseVersion(before.release.version);
  return [
    heading(
      2,
      after ? text.releasedOn(after.release.version, after.release.date) : text.unreleased(before.release.version),
      anchor,
    ),
    prose(after?.release.summary[history.language] ?? ""),
    ...(after || !number ? [] : [prose(text.next(nextVersion(number, levelOf(difference))))]),
    heading(3, text.process, `${anchor}.process`),
    ...(difference.process.length > 0 ? [prose(processCount(difference, text))] : [prose(text.noProcess)]),
    ...processBlocks(difference, anchor, { model, reference: history.reference }, text),
    heading(3, text.api, `${anchor}.api`),
    ...apiChangeBlocks(difference.api, history.reference, text),
  ];
}
