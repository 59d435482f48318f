/** Parts of a page that nobody reads as words of its language: keys, comments, code and addresses. */
const notWords = [
  /^\w+: (?:(?=")|(?!").*$)/gm,
  /\{\/\*.*?\*\/\}/gs,
  /^```.*?^```/gms,
  /`[^`]*`/g,
  /<code\b[^>]*>.*?<\/code>/gs,
  /<(text|tspan) className="diagram-code"[^>]*>.*?<\/\1>/gs,
  /(?<=\])\([^)]*\)/g,
];

/** An opening or closing tag; what lies between tags is read. */
const tag = /<\/?[A-Za-z](?:"[^"]*"|\{[^}]*\}|[^>"{])*>/g;
/** Attributes of a tag that are read aloud or shown. */
const spoken = /\b(?:aria-label|alt|title|data-[\w-]+)=(?:"([^"]*)"|\{"([^}]*)"\})/g;

/** The words in Latin letters that a reader of a page meets in its prose, each once. */
export function latinWords(mdx: string): readonly string[] {
  const words = notWords.reduce((text, pattern) => text.replaceAll(pattern, " "), mdx);
  const prose = words.replaceAll(tag, (markup) =>
    [...markup.matchAll(spoken)].map(([, plain, braced]) => ` ${plain ?? braced} `).join(" "),
  );
  return [...new Set(prose.match(/[A-Za-z][A-Za-z0-9.+-]*[A-Za-z0-9]|[A-Za-z]/g))].sort();
}
