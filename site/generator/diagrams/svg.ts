type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element of a drawing as MDX. Names are those of React (`className`), texts are expressions, so that nothing in them
 * is taken for markup. Numbers are cut to tenths: more would differ from machine to machine, and nobody sees it.
 */
export function svg(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? tenths(value) : value}"`)
    .join("");
  if (content.length === 0) {
    return `<${name}${written} />`;
  }
  const breaks = content.some((part) => part.startsWith("<"));
  return breaks
    ? [`<${name}${written}>`, ...content, `</${name}>`].join("\n")
    : `<${name}${written}>${content.join("")}</${name}>`;
}

/** A text inside an element. */
export function words(text: string): string {
  return `{${JSON.stringify(text)}}`;
}

export function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}
