import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import { writePage } from "../markdown/write-page.js";
import type { ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** What is proven of the process, by exploring it. One that was not explored has no such page. */
export function provenPage({ proof }: ProcessModel, words: PageWords): readonly Page[] {
  if (!proof) return [];
  const text = words.proven;
  const { title, description } = text;
  return [
    writePage({ file: "proven.mdx", title, description, position: 15, proof: words.proof }, [
      ...text.introduction.map(prose),
      prose(text.count(proof.states, proof.properties.length)),
      heading(2, text.properties, "properties"),
      table(
        "facts",
        [text.property, text.says],
        proof.properties.map((one) => [`<Anchor id="${one.code}" />${prose(one.title)}`, paragraphs(one.description)]),
      ),
      heading(2, text.reading, "how"),
      ...text.readingText.map(prose),
      heading(2, text.clusters, "clusters"),
      prose(text.clustersText),
      table(
        "facts",
        [text.cluster, text.states],
        proof.clusters.map((one) => [prose(one.title), one.states.toLocaleString("en")]),
      ),
      heading(2, text.limits, "limits"),
      ...text.limitsText.map(prose),
    ]),
  ];
}
