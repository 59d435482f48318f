import { operationBlocks } from "../blocks/operation-blocks.js";
import { codeLine } from "../blocks/since-note.js";
import { operationLink } from "../links/links.js";
import { bullets } from "../markdown/bullets.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import { allows } from "../model/allows.js";
import { isOpenToAll } from "../model/is-open-to-all.js";
import type { ProcessModel, Term } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** The functions of teams, and what each may do because of it. */
export function teamsPage(model: ProcessModel, words: PageWords): Page {
  const { title, description, introduction } = words.teams;
  return writePage({ file: "teams.mdx", title, description, position: 5, proof: words.proof }, [
    prose(introduction),
    bullets(model.functions.map((term) => `[${prose(term.title)}](#${term.code})`)),
    ...openToAll(model, words),
    ...model.functions.flatMap((term) => functionBlocks(term, model, words)),
  ]);
}

/** Names the operations that every function may use once, instead of below each function. */
function openToAll(model: ProcessModel, words: PageWords): readonly string[] {
  const links = model.operations.filter((operation) => isOpenToAll(operation, model)).map(operationLink);
  return links.length > 0 ? [`${prose(words.teams.openToAll)}: ${links.join(", ")}`] : [];
}

function functionBlocks(term: Term, model: ProcessModel, words: PageWords): readonly string[] {
  const operations = model.operations.filter(
    (operation) => allows("function", term.code)(operation) && !isOpenToAll(operation, model),
  );
  return [
    heading(2, term.title, term.code),
    codeLine(model, term, term.code, words),
    paragraphs(term.description),
    ...(operations.length > 0
      ? [`**${prose(words.teams.mayCallOn(operations.length))}**`, ...operationBlocks(operations, model, words)]
      : [`*${prose(words.teams.withoutOperations)}*`]),
  ];
}
