/**
 * The operations of a document: `{ kind, name }` of each. Read from the text that is sent, since the editor itself knows
 * only a moment after a change which operation is in it.
 */
export function operationsIn(document) {
  let heads = document.replace(/"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#.*$/gm, "");
  for (let before; before !== heads; ) {
    before = heads;
    heads = heads.replace(/\{[^{}]*\}|\([^()]*\)/g, " ; ");
  }
  return [...heads.matchAll(/(?<![\w$@])(query|mutation|subscription)\b[ \t]*(\w*)/g)].map(([, kind, name]) => ({
    kind,
    name,
  }));
}
