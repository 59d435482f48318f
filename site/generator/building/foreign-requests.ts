/** Link relations that a browser does not fetch. */
const unfetched = /\brel="?(?:canonical|alternate|license|author|next|prev)\b/i;

const fetchingTag = /<(?:script|link|img|iframe|source|video|audio|embed|object)\b[^>]*>/gi;
const foreignAttribute = /\b(?:src|srcset|href|data|poster)=["']?((?:https?:)?\/\/[^\s"'>]+)/gi;
const foreignStyle = /(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^\s"')]+)/gi;

/** The addresses of other hosts from which a browser would fetch something for a page or a style sheet. */
export function foreignRequests(file: string, text: string): readonly string[] {
  if (file.endsWith(".css")) {
    return matches(text, foreignStyle);
  }
  if (file.endsWith(".html")) {
    const tags = matches(text, fetchingTag, 0).filter((tag) => !unfetched.test(tag));
    return [...tags.flatMap((tag) => matches(tag, foreignAttribute)), ...matches(text, foreignStyle)];
  }
  return [];
}

const matches = (text: string, pattern: RegExp, group = 1) =>
  [...text.matchAll(pattern)].map((match) => match[group] ?? "");
