import { changeKinds } from "../changes/change-kinds.js";
import { levels } from "../changes/version-number.js";
import { levelOf } from "../history/build-history.js";
import type { LocalHistory } from "../history/local-history.js";
import { link } from "../links/links.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import { writePage } from "../markdown/write-page.js";
import type { ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";
import { mark } from "./change-blocks.js";
import { versionsRoute } from "./version-link.js";

/** Every released version, and the rule by which a version gets its number. */
export function versionsPage(_model: ProcessModel, words: PageWords, history: LocalHistory): Page {
  const text = words.history.versions;
  const { title, description } = text;
  const columns = [text.version, text.date, text.summary, text.changes, text.read, text.hash];
  return writePage({ file: "versions.mdx", title, description, position: 80, proof: words.proof, contentsTo: 0 }, [
    prose(text.introduction),
    history.snapshots.length > 0
      ? table("facts versions", columns, versionRows(words, history))
      : prose(words.history.neverReleased),
    heading(2, text.rule, "rule"),
    prose(text.ruleIntroduction),
    ...ruleBlocks(words),
    prose(text.loosensText),
    prose(text.apiText),
  ]);
}

function versionRows(words: PageWords, { snapshots, differences, language }: LocalHistory) {
  const text = words.history.versions;
  const rowOf = ({ release }: LocalHistory["snapshots"][number]) => {
    const difference = differences.find(({ after }) => after?.release.version === release.version);
    const address = `${versionsRoute}/${release.version}`;
    return [
      prose(release.version),
      `<time>${release.date}</time>`,
      prose(release.summary[language] ?? ""),
      difference ? changesOf(difference, words, `v${release.version}`) : prose(text.first),
      `[${prose(text.pages)}](${address})<br />[${prose(text.files)}](${address}/downloads)`,
      `\`${release.schemaHash}\``,
    ];
  };
  const unreleased = differences.find(({ after }) => after === undefined);
  const current = unreleased
    ? [
        [
          prose(text.notReleased(unreleased.before.release.version)),
          "",
          "",
          changesOf(unreleased, words, "unreleased"),
          "",
          "",
        ],
      ]
    : [];
  return [...current, ...snapshots.toReversed().map(rowOf)];
}

function changesOf(difference: LocalHistory["differences"][number], words: PageWords, anchor: string): string {
  const { changes } = words.history;
  const level = levelOf(difference);
  const count = difference.process.length + difference.api.length;
  return `${link(prose(changes.all(count)), "changes.mdx", anchor)} ${mark(level, changes.levels[level])}`;
}

/** What each level of a change means, and the changes of the process that have it. */
function ruleBlocks({ history }: PageWords): readonly string[] {
  const { changes } = history;
  return levels.toReversed().flatMap((level) => {
    const kinds = Object.entries(changeKinds)
      .filter(([, kind]) => kind.level === level)
      .map(([name, kind]) => {
        const said = prose(changes.kinds[name as keyof typeof changeKinds]);
        const loosens = "loosens" in kind ? ` <span className="loosens">${prose(changes.loosens)}</span>` : "";
        return `<li>${said}${loosens}</li>`;
      });
    return [
      heading(3, changes.levels[level], level),
      prose(changes.meanings[level]),
      ['<ul className="kinds">', ...kinds, "</ul>"].join("\n"),
    ];
  });
}
